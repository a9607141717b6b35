//! Reads sentences after a meeting and gives their summaries: what the tests of summaries have in common.

use balagh::{Options, parse};

/// Opens every text: who met whom.
pub const LEAD: &str =
    "استقبل وزير الداخلية المغربي سليم الكرماوي، يوم الثلاثاء بالرباط، نظيره الإيطالي ماركو بيليني. ";

/// The summaries of a release that goes on with this sentence.
pub fn summaries(sentence: &str) -> Vec<String> {
    let release = parse(&format!("{LEAD}{sentence}"), &Options::default()).expect("it is Arabic");
    release.points.into_iter().map(|point| point.summary).collect()
}

/// The summary of the only point whose evidence stands in this sentence.
pub fn summary(sentence: &str) -> String {
    let mut found = summaries(sentence);
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// All summaries of a whole release.
pub fn all(text: &str) -> Vec<String> {
    let release = parse(text, &Options::default()).expect("it is Arabic");
    release.points.into_iter().map(|point| point.summary).collect()
}
