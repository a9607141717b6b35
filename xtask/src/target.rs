//! Rust's standard library for WebAssembly.

use crate::failure::{Failure, run};
use std::path::Path;
use std::process::Command;

/// The triple that browsers run.
pub const TRIPLE: &str = "wasm32-unknown-unknown";

const REFUSED: &str = "\
The Rust target wasm32-unknown-unknown is missing and could not be fetched.
Install it and run this again:
    rustup target add wasm32-unknown-unknown
Without rustup: on Debian `apt-get install libstd-rust-dev-wasm32` (Debian's own Rust only),
on Fedora `dnf install rust-std-static-wasm32-unknown-unknown`.";

/// Makes sure that the target is there, by rustup where it is missing.
pub fn ensure() -> Result<(), Failure> {
    if is_installed() {
        return Ok(());
    }
    run(Command::new("rustup").args(["target", "add", TRIPLE])).map_err(|_| Failure::new(REFUSED))
}

fn is_installed() -> bool {
    let Ok(output) = Command::new("rustc").args(["--print", "sysroot"]).output() else { return false };
    let sysroot = String::from_utf8_lossy(&output.stdout);
    Path::new(sysroot.trim()).join("lib/rustlib").join(TRIPLE).join("lib").is_dir()
}
