//! Reads texts and says who is named in them: what the tests of names and offices have in common.

use balagh::{ActorKind, Options, parse};

/// Name and office of every person of a text, in order of mention.
pub fn persons(text: &str) -> Vec<(String, String)> {
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    let of = |part: Option<String>| part.unwrap_or_else(|| "-".to_owned());
    release
        .actors
        .into_iter()
        .filter(|actor| actor.kind == ActorKind::Person)
        .map(|actor| (of(actor.name), of(actor.office)))
        .collect()
}

/// The same of whom the minister of health meets.
fn met(guest: &str) -> (String, String) {
    let text = format!(
        "استقبل وزير الصحة المصري سليم الدسوقي اليوم بالقاهرة {guest}. وبحث الجانبان سبل تعزيز التعاون الصحي."
    );
    persons(&text).into_iter().nth(1).unwrap_or_else(|| panic!("nobody is met: {text}"))
}

#[track_caller]
pub fn assert_met(guest: &str, name: &str, office: &str) {
    assert_eq!(met(guest), (name.to_owned(), office.to_owned()), "{guest}");
}

/// Name, office and country of everybody whose name a text gives.
fn named(text: &str) -> Vec<(String, String, String)> {
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    let persons = release.actors.into_iter().filter(|actor| actor.kind == ActorKind::Person);
    persons
        .filter_map(|actor| Some((actor.name?, actor.office?, actor.country.unwrap_or_default())))
        .collect()
}

/// Asserts that these are all whose name the text gives, each with office and country.
#[track_caller]
pub fn assert_named(text: &str, expected: &[(&str, &str, &str)]) {
    let owned = |&(name, office, country): &(&str, &str, &str)| {
        (name.to_owned(), office.to_owned(), country.to_owned())
    };
    assert_eq!(named(text), expected.iter().map(owned).collect::<Vec<_>>(), "{text}");
}
