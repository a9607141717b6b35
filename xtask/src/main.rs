//! The project's own build steps: `cargo xtask wasm`, `cargo xtask lexicon`.

mod declarations;
mod failure;
mod lexicon;
mod target;
mod wasm;

use failure::Failure;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask TASK

  wasm               build the WebAssembly module, its bindings and types into pkg/
  lexicon            compile the tables in lexicon/ to what the core reads in place
  lexicon --check    say whether that was done";

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
        ["lexicon"] => lexicon::compile(&[]),
        ["lexicon", "--check"] => lexicon::compile(&["--check"]),
        _ => Err(Failure::new(USAGE)),
    }
}
