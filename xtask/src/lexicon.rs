//! Compiles the lexicon, by the crate that knows how.

use crate::failure::{Failure, run};
use std::process::Command;

/// Runs the lexicon's compiler. It is a program of its own, so that building it does not wait for wasm-bindgen.
pub fn compile(arguments: &[&str]) -> Result<(), Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo).args(["run", "--quiet", "--package", "balagh-lexicon", "--"]).args(arguments))
}
