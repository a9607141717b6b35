//! Scores the reading, by the crate that knows how.

use crate::failure::{Failure, run};
use std::process::Command;

/// The document that holds the figures.
const DOCUMENT: &str = "docs/ACCURACY.md";
/// The releases that the project has itself: those that were read while rules were written, and those that were not.
const OWN: [&str; 2] = ["own=tests/releases", "held out=tests/held_out"];

/// Prints the figures over a folder of annotated releases.
pub fn score(arguments: &[&str]) -> Result<(), Failure> {
    evaluation(&[&["score"], arguments].concat())
}

/// Writes the tables of the document anew, from our own releases, read and held out, and from further sets (`NAME=DIR`).
pub fn document(sets: &[&str]) -> Result<(), Failure> {
    evaluation(&[&["document", DOCUMENT], OWN.as_slice(), sets].concat())
}

fn evaluation(arguments: &[&str]) -> Result<(), Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo).args(["run", "--quiet", "--package", "balagh-evaluation", "--"]).args(arguments))
}
