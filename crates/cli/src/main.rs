//! The `uncramp` command.
fn main() {}
