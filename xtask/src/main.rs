//! Set-up and build steps of the project.
fn main() {}
