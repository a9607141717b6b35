//! Reads sentences after a meeting and says which points they hold: what the tests of heads have in common.

use balagh::{Act, Options, parse};

/// Opens every text: who met whom.
const MEETING: &str =
    "استقبل وزير الداخلية المغربي كريم البدراوي، اليوم الثلاثاء بالرباط، نظيره الإسباني خوان مارين. ";

/// Act and evidence of each point of these sentences, after a meeting.
pub fn points(sentences: &str) -> Vec<(Act, String)> {
    let release = parse(&format!("{MEETING}{sentences}"), &Options::default()).expect("the text is Arabic");
    release.points.into_iter().map(|point| (point.act, point.evidence.text)).collect()
}

/// Asserts that the sentences hold these points and no others; evidence without the «و» that joins it.
#[track_caller]
pub fn assert_points(sentences: &str, expected: &[(Act, &str)]) {
    let read = points(sentences);
    let read: Vec<(Act, &str)> =
        read.iter().map(|(act, evidence)| (*act, evidence.strip_prefix('و').unwrap_or(evidence))).collect();
    assert_eq!(read, expected);
}
