//! The same releases about other people. Who is named changes nothing of what was said and who said it, so a reading that
//! hangs on names it knows shows here: a metamorphic test (Chen, Cheung and Yiu, 1998).

use crate::{Annotation, Case};
use balagh::ActorKind;
use std::collections::HashMap;

/// The words that take the place of names: `people.tsv`.
const PEOPLE: &str = include_str!("../people.tsv");

/// What may be written together with a name: «و», «ف», «ب», «ل», «ك».
const PROCLITICS: [char; 5] = ['و', 'ف', 'ب', 'ل', 'ك'];

/// The words of one role of `people.tsv`.
fn words(role: &str) -> Vec<&'static str> {
    let rows = PEOPLE.lines().filter_map(|line| line.split_once('\t'));
    rows.filter(|(of, _)| *of == role).map(|(_, word)| word).collect()
}

/// The case with other words for the names of all whom its annotation names; `place` says from which word of
/// `people.tsv` on. A name is changed wherever it stands, alone or behind a clitic.
#[must_use]
pub fn renamed(case: &Case, place: usize) -> Case {
    let others = others(&case.annotation, &case.text, place);
    let renew = |text: &str| with_others(text, &others);
    let mut annotation = case.annotation.clone();
    for actor in &mut annotation.actors {
        actor.name = actor.name.as_deref().map(renew);
    }
    for point in &mut annotation.points {
        point.evidence = renew(&point.evidence);
    }
    Case { text: renew(&case.text), annotation }
}

/// Another word for each part of a name.
fn others(annotation: &Annotation, text: &str, place: usize) -> HashMap<String, &'static str> {
    let kept = words("kept");
    let mut others: HashMap<String, &'static str> = HashMap::new();
    let people = annotation.actors.iter().filter(|actor| actor.kind == ActorKind::Person);
    for actor in people {
        let woman = actor.office.as_deref().and_then(|office| office.split(' ').next());
        let woman = woman.is_some_and(|head| head.ends_with('ة'));
        for (part, word) in actor.name.as_deref().unwrap_or_default().split(' ').enumerate() {
            if kept.contains(&word) || word.chars().count() < SHORTEST || others.contains_key(word) {
                continue;
            }
            let role = match (part, word.starts_with("ال")) {
                (0, _) if woman => "woman",
                (0, _) => "man",
                (_, true) => "defined_family",
                (_, false) => "family",
            };
            let free =
                |other: &&&str| !text.contains(**other) && !others.values().any(|taken| taken == *other);
            let pool = words(role);
            let turned = pool.iter().cycle().skip(place + others.len()).take(pool.len());
            if let Some(other) = turned.into_iter().find(free) {
                others.insert(word.to_owned(), other);
            }
        }
    }
    others
}

/// A shorter part of a name may be any word: «لي», «كي».
const SHORTEST: usize = 3;

fn with_others(text: &str, others: &HashMap<String, &'static str>) -> String {
    let mut renewed = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphabetic) {
        let length = rest[start..].find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len() - start);
        let (before, word) = (&rest[..start], &rest[start..start + length]);
        renewed.push_str(before);
        match other(word, others) {
            Some((clitic, other)) => renewed.extend([clitic, other]),
            None => renewed.push_str(word),
        }
        rest = &rest[start + length..];
    }
    renewed.push_str(rest);
    renewed
}

/// What is written before a name, and the word in its place.
fn other<'t>(word: &'t str, others: &HashMap<String, &'static str>) -> Option<(&'t str, &'static str)> {
    if let Some(other) = others.get(word) {
        return Some(("", other));
    }
    let bare = word.strip_prefix(PROCLITICS)?;
    others.get(bare).map(|other| (&word[..word.len() - bare.len()], *other))
}

#[cfg(test)]
mod tests {
    use super::with_others;
    use std::collections::HashMap;

    #[test]
    fn a_name_is_changed_alone_and_behind_a_clitic_but_not_inside_a_word() {
        let others = HashMap::from([("سعيد".to_owned(), "ماجد")]);
        assert_eq!(with_others("قال سعيد وسعيد، السعيدي", &others), "قال ماجد وماجد، السعيدي");
    }
}
