//! Scores folders of annotated releases: `cargo xtask score DIR`, `cargo xtask accuracy NAME=DIR …`.

use balagh_evaluation::{Case, Comparison, Failure, Figures, below_floors, compare, load, misses, refresh};
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: balagh-evaluation score DIR [--floors] [--misses]
       balagh-evaluation document FILE NAME=DIR [NAME=DIR …]

  score       the figures over a folder of NAME/release.txt with NAME/gold.json, or of ID.txt with ID.json
  --floors    fail where a figure is below its floor
  --misses    say of each release what was missed, misread and made up
  document    write the tables of FILE anew";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["score", folder, options @ ..]
            if options.iter().all(|option| matches!(*option, "--floors" | "--misses")) =>
        {
            score(Path::new(folder), options.contains(&"--floors"), options.contains(&"--misses"))
        }
        ["document", file, sets @ ..] if !sets.is_empty() => document(Path::new(file), sets),
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn score(folder: &Path, with_floors: bool, with_misses: bool) -> Outcome {
    let cases = load(folder)?;
    let comparisons: Vec<Comparison> = cases.iter().map(compare).collect();
    if with_misses {
        for comparison in &comparisons {
            println!("== {}\n{}", comparison.case.annotation.id, misses(comparison));
        }
    }
    let figures = Figures::of(&comparisons);
    print!("{figures}");
    let low = if with_floors { below_floors(&figures) } else { Vec::new() };
    if low.is_empty() { Ok(()) } else { Err(low.join("\n").into()) }
}

fn document(file: &Path, sets: &[&str]) -> Outcome {
    let sets: Vec<(&str, &str)> =
        sets.iter().map(|set| set.split_once('=').ok_or(USAGE)).collect::<Result<_, _>>()?;
    let cases: Vec<Vec<Case>> =
        sets.iter().map(|(_, folder)| load(Path::new(folder))).collect::<Result<_, Failure>>()?;
    let compared = sets.iter().zip(&cases);
    let compared: Vec<_> = compared
        .map(|((name, _), cases)| ((*name).to_owned(), cases.iter().map(compare).collect()))
        .collect();
    Ok(refresh(file, &compared)?)
}
