//! What holds of every text, whatever it says.

use balagh::{Options, Release, Span};
use proptest::prelude::*;

/// Words of the genre, marks and characters that trouble parsers.
const PIECES: [&str; 44] = [
    "استقبل",
    "وزير",
    "الخارجية",
    "المغربي",
    "نظيره",
    "الإسباني",
    "اليوم",
    "بالرباط",
    "واتفق",
    "الجانبان",
    "على",
    "إحداث",
    "لجنة",
    "مشتركة",
    "مؤكدا",
    "أن",
    "الوزيران",
    "قال",
    "إن",
    "الذي",
    "تم",
    "بحث",
    "جرى",
    "استعراض",
    "عبد",
    "بن",
    "محمد",
    "خوان",
    "بيريز",
    "،",
    ".",
    ":",
    "«",
    "»",
    "\"",
    "(",
    ")",
    "\n",
    "#هاشتاغ_طويل",
    "15",
    "يوليوز",
    "ـ",
    "🤝",
    "\u{202B}رَسْمِيّ\u{202C}",
];

fn like_a_release() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES.to_vec()), 1..160).prop_map(|pieces| pieces.join(" "))
}

fn read(text: &str) -> Option<Release> {
    balagh::parse(text, &Options::default()).ok()
}

fn spans(release: &Release) -> Vec<Span> {
    let mut spans: Vec<Span> = release.actors.iter().flat_map(|actor| actor.mentions.clone()).collect();
    for point in &release.points {
        spans.push(point.evidence.clone());
        spans.extend(point.instruments.iter().map(|instrument| instrument.span.clone()));
    }
    if let Some(event) = &release.event {
        spans.push(event.span.clone());
        spans.extend(event.date_span.clone());
        spans.extend(event.place.iter().map(|place| place.span.clone()));
        spans.extend(event.issuer.iter().map(|issuer| issuer.span.clone()));
    }
    spans
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let Some(release) = read(text) else { return Ok(()) };
    let units: Vec<u16> = text.encode_utf16().collect();
    for span in spans(&release) {
        prop_assert!(span.start <= span.end && span.end <= units.len());
        let slice = String::from_utf16(&units[span.start..span.end]);
        prop_assert_eq!(slice.ok(), Some(span.text));
    }
    let is_actor = |id: &String| release.actors.iter().any(|actor| &actor.id == id);
    for point in &release.points {
        prop_assert!(point.speakers.iter().chain(&point.addressees).all(is_actor));
        prop_assert!(point.areas.len() <= 3);
        prop_assert_eq!(point.status, point.act.status());
        prop_assert!((0.0..=1.0).contains(&point.confidence));
        prop_assert!(!point.summary.trim().is_empty());
    }
    prop_assert!(release.digest.len() <= 5);
    prop_assert!(release.digest.iter().all(|id| release.points.iter().any(|point| &point.id == id)));
    prop_assert_eq!(read(text), Some(release));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_text_like_a_release_gives_a_sound_result(text in like_a_release()) {
        check(&text)?;
    }

    #[test]
    fn any_text_gives_a_sound_result_or_a_typed_error(text in "\\PC{0,400}") {
        check(&text)?;
    }

    #[test]
    fn arabic_letters_in_any_order_give_a_sound_result(text in "[\u{621}-\u{652} .،:«»\n0-9]{0,600}") {
        check(&text)?;
    }
}

#[test]
fn a_long_text_is_read_to_its_end() {
    let sample = "استقبل وزير الخارجية المغربي ناصر الشاوي اليوم بالرباط نظيره الإسباني خوان بيريز. واتفق الوزيران على إحداث لجنة مشتركة للهجرة، مؤكدين أهمية الحوار.\n";
    let release = read(&sample.repeat(400)).expect("it is a release");
    assert_eq!(release.points.len(), 800);
    let last = &release.points[799].evidence;
    assert!(last.end + 3 >= sample.repeat(400).encode_utf16().count());
}
