//! Puts the store of the browser through the stories that every store must stand. Only the tests load it.

fn main() {
    uncramp_app::check_store();
}
