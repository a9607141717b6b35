//! `balagh-training TABLE DIR[,DIR …] [DIR …]` learns from the folders of the first list, writes the table and prints
//! what it is worth on them, cross-validated, and on the others.

use balagh_training::{Set, cross_validated, learn, load, predicted, print, write};
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [table, folder, others @ ..] = arguments.as_slice() else {
        eprintln!("Usage: balagh-training TABLE DIR[,DIR …] [DIR …]");
        return ExitCode::FAILURE;
    };
    match run(Path::new(table), folder, others) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(table: &Path, folders: &str, others: &[String]) -> Result<(), Box<dyn Error>> {
    let mut set = Set::default();
    for folder in folders.split(',') {
        set.join(load(Path::new(folder))?);
    }
    let model = learn(&set, |_| true);
    print(&format!("{folders}, cross-validated"), &set, &cross_validated(&set));
    for other in others {
        let judged = load(Path::new(other))?;
        print(other, &judged, &predicted(&judged, &model));
    }
    std::fs::write(table, write(&model))?;
    Ok(())
}
