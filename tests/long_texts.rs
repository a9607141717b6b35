//! Long texts are read whole. How long that takes is measured in `benches/length_of_text.rs`.

use balagh::{Options, parse};

/// A release in one sentence.
const LEAD: &str =
    "استقبل وزير الداخلية المغربي اليوم بالرباط نظيره الإسباني، واتفق الوزيران على إحداث لجنة مشتركة. ";

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
