//! Prints how the time of a reading grows with the length of the text: `cargo bench --bench length_of_text`.
//!
//! Eight times the text should take about eight times as long; a scan of the whole text for each of its words
//! would take sixty-four times as long. It prints and never fails: time belongs to the machine, not to the tests.

use balagh::{Error, Options, parse};
use std::time::{Duration, Instant};

/// A release in one sentence.
const LEAD: &str =
    "استقبل وزير الداخلية المغربي اليوم بالرباط نظيره الإسباني، واتفق الوزيران على إحداث لجنة مشتركة. ";

/// The fastest of three readings.
fn time(text: &str) -> Result<Duration, Error> {
    let mut fastest = Duration::MAX;
    for _ in 0..3 {
        let start = Instant::now();
        parse(text, &Options::default())?;
        fastest = fastest.min(start.elapsed());
    }
    Ok(fastest)
}

fn main() -> Result<(), Error> {
    let samples = [
        ("sentences", LEAD.to_owned()),
        ("open quotation", "وقال: \"إن (التعاون قائم، ".to_owned()),
        (
            "names",
            "والتقى الوزير خوسيه مانويل ألباريس، وزير خارجية مملكة إسبانيا، محمد بن علي العمراني.\n"
                .to_owned(),
        ),
        ("one word", "التعاون ".to_owned()),
        ("marks", "\"\"«»(())\n".to_owned()),
    ];
    for (name, sample) in samples {
        let of_length = |length: usize| format!("{LEAD}{}", sample.repeat(length / sample.len()));
        let (short, long) = (time(&of_length(64 << 10))?, time(&of_length(512 << 10))?);
        let ratio = long.as_secs_f64() / short.as_secs_f64();
        println!("{name:15} 64 KiB {short:>10.1?}   512 KiB {long:>10.1?}   × {ratio:.1}");
    }
    Ok(())
}
