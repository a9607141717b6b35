//! Learns the model, by the crate that knows how, and compiles it into the lexicon.

use crate::failure::{Failure, run};
use crate::lexicon;
use std::process::Command;

/// The table that the weights go into.
const TABLE: &str = "lexicon/ar/model.tsv";

/// Learns from the first folder; the others only judge.
pub fn learn(folders: &[&str]) -> Result<(), Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let program = ["run", "--quiet", "--package", "balagh-training", "--", TABLE];
    run(Command::new(cargo).args(program).args(folders))?;
    lexicon::compile(&[])
}
