//! Reads a text and says who speaks in it: what the tests of speakers have in common.

use balagh::{Options, Release, parse};

/// The reading of a text.
pub fn read(text: &str) -> Release {
    parse(text, &Options::default()).expect("the text is Arabic")
}

/// Names (or offices) of the speakers of the point whose evidence holds these words.
pub fn speakers(text: &str, words: &str) -> Vec<String> {
    let release = read(text);
    let point = release
        .points
        .iter()
        .find(|point| point.evidence.text.contains(words))
        .unwrap_or_else(|| panic!("no point holds {words}: {:#?}", release.points));
    let name = |id: &String| {
        let actor = release.actors.iter().find(|actor| actor.id == *id).expect("the id is an actor's");
        actor.name.clone().or_else(|| actor.office.clone()).unwrap_or_default()
    };
    point.speakers.iter().map(name).collect()
}
