//! Prints the milliseconds that a release takes to read: `cargo bench --bench releases -- FILE …`.
//!
//! `npm run bench` sets it beside the same in WebAssembly. It prints and never fails: time belongs to the machine.

use balagh::{Options, parse};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Rounds over all files that are not counted.
const WARMING: usize = 5;
/// Rounds that are; their median is taken.
const COUNTED: usize = 15;

fn main() -> std::io::Result<()> {
    let files = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let texts: Vec<String> = files.map(std::fs::read_to_string).collect::<Result<_, _>>()?;
    let mut rounds: Vec<Duration> = (0..WARMING + COUNTED).map(|_| round(&texts)).skip(WARMING).collect();
    rounds.sort();
    let releases = u32::try_from(texts.len()).unwrap_or(u32::MAX).max(1);
    println!("{:.4}", rounds[COUNTED / 2].as_secs_f64() * 1000.0 / f64::from(releases));
    Ok(())
}

/// How long all texts take.
fn round(texts: &[String]) -> Duration {
    let start = Instant::now();
    for text in texts {
        // A text that is refused takes its time too.
        let _ = black_box(parse(text, &Options::default()));
    }
    start.elapsed()
}
