//! Long texts are read whole, in a time that grows with their length.

use balagh::{Options, parse};
use std::time::{Duration, Instant};

/// A release in one sentence.
const LEAD: &str =
    "استقبل وزير الداخلية المغربي اليوم بالرباط نظيره الإسباني، واتفق الوزيران على إحداث لجنة مشتركة. ";

/// The fastest of three readings.
fn time(text: &str) -> Duration {
    let read = || {
        let start = Instant::now();
        parse(text, &Options::default()).expect("the text is Arabic and within the limit");
        start.elapsed()
    };
    (0..3).map(|_| read()).min().unwrap_or_default()
}

/// Eight times the text may take eight times as long, and as much again three times where the machine is busy:
/// a scan of the whole text for each of its words would take sixty-four times as long.
#[test]
fn time_grows_with_the_length_of_the_text() {
    let quotation = format!("{LEAD}وقال: \"إن (التعاون قائم، ");
    let names = format!(
        "{LEAD}والتقى الوزير خوسيه مانويل ألباريس، وزير خارجية مملكة إسبانيا، محمد بن علي العمراني.\n"
    );
    let word = "التعاون ".to_owned();
    for sample in [LEAD.to_owned(), quotation, names, word, format!("{LEAD}\"\"«»(())\n")] {
        let of_length = |length: usize| {
            let text = sample.repeat(length / sample.len());
            if text.starts_with(LEAD) { text } else { format!("{LEAD}{text}") }
        };
        let (short, long) = (time(&of_length(64 << 10)), time(&of_length(512 << 10)));
        let ratio = long.as_secs_f64() / short.as_secs_f64();
        assert!(ratio <= 24.0, "{short:?} grew to {long:?} with {sample}");
    }
}

#[test]
fn a_text_at_the_default_limit_is_read() {
    let text = LEAD.repeat(Options::DEFAULT_LIMIT / LEAD.len());
    assert!(parse(&text, &Options::default()).is_ok());
}

#[test]
fn a_long_text_is_read_to_its_end() {
    let sample = "استقبل وزير الخارجية المغربي ناصر الشاوي اليوم بالرباط نظيره الإسباني خوان بيريز. واتفق الوزيران على إحداث لجنة مشتركة للهجرة، مؤكدين أهمية الحوار.\n";
    let release = parse(&sample.repeat(400), &Options::default()).expect("it is a release");
    assert_eq!(release.points.len(), 800);
    let last = &release.points[799].evidence;
    assert!(last.end + 3 >= sample.repeat(400).encode_utf16().count());
}
