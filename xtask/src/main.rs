//! The project's own build steps: `cargo xtask wasm`, `cargo xtask lexicon`, `cargo xtask score`.

mod declarations;
mod evaluation;
mod failure;
mod learning;
mod lexicon;
mod panics;
mod target;
mod wasm;

use failure::Failure;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask TASK

  wasm               build the WebAssembly module, its bindings and types into pkg/
  lexicon            compile the tables in lexicon/ to what the core reads in place
  lexicon --check    say whether that was done
  learn DIR [DIR …]  learn lexicon/ar/model.tsv from a folder of annotated releases; print what it is worth,
                     by cross-validation and on further folders
  score DIR          the figures over a folder of annotated releases; --floors fails where they are low,
                     --misses says of each release what went wrong
  accuracy [NAME=DIR …]
                     write the tables of docs/ACCURACY.md anew, from tests/releases and further folders";

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
        ["learn", folders @ ..] if !folders.is_empty() => learning::learn(folders),
        ["score", arguments @ ..] => evaluation::score(arguments),
        ["accuracy", sets @ ..] => evaluation::document(sets),
        _ => Err(Failure::new(USAGE)),
    }
}
