//! First aid alone.

fn main() {
    uncramp_app::run_first_aid();
}
