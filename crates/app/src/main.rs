//! The whole app.

fn main() {
    uncramp_app::run();
}
