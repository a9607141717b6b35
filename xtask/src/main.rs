//! Build steps that need a program of their own: `cargo xtask wasm`.

mod declarations;
mod failure;
mod target;
mod wasm;

use failure::Failure;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask TASK

  wasm     build the WebAssembly module, its bindings and types into pkg/";

fn main() -> ExitCode {
    match run(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Failure> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["wasm"] => wasm::build(),
        _ => Err(Failure::new(USAGE)),
    }
}
