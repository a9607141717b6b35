//! One short sentence for a point: the clause without connectives, honorifics and padding, its subject spelled out.

use crate::actors::{Cast, EntityId};
use crate::acts::{Attribution, HeadKind, Performed};
use crate::lexicon::{self, ActClass, Category, Gender};
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;
use crate::words::Tagged;

/// No summary has more words.
const LONGEST_SUMMARY: usize = 30;

/// The summary of an act.
pub(super) fn summary(tagged: &Tagged<'_>, cast: &Cast, act: &Performed) -> String {
    let mut words = opening(tagged, cast, act);
    words.extend(complement(tagged, cast, act));
    let mut text = String::new();
    for word in words.into_iter().filter(|word| !word.is_empty()) {
        let glued = word.starts_with(['،', '.', '»', ')', '؛', ':', '”']);
        if !text.is_empty() && !glued && !text.ends_with(['«', '(', '“']) {
            text.push(' ');
        }
        text.push_str(&word);
    }
    text.push('.');
    text
}

/// The verb and its subject: «اتفق فلان وفلان على», «تناولت مباحثات فلان وفلان», «من المقرر أن …».
fn opening(tagged: &Tagged<'_>, cast: &Cast, act: &Performed) -> Vec<String> {
    let reported = act.reported_verb.and_then(|verb| tagged.finite(verb));
    let entry = reported.map_or(act.head.entry, |(_, entry)| entry);
    let future = reported.map_or(act.head.future, |(reading, _)| reading.proclitics.future);
    let lemma = entry.lemma;
    let subject = subject(cast, &act.speakers);
    let mut words = Vec::new();
    let by_meeting = act.attribution == Attribution::Principals || act.reported_verb.is_some();
    if entry.class == ActClass::Agenda && by_meeting {
        words.extend([feminine_perfect(lemma), "مباحثات".to_owned()]);
        words.extend(subject);
        return words;
    }
    if future && (act.head.kind == HeadKind::Finite || reported.is_some()) {
        let noun = entry.verbal_noun;
        words.extend(["من المقرر".to_owned(), if noun.is_empty() { lemma } else { noun }.to_owned()]);
        words.extend(subject);
        return words;
    }
    let feminine = act.speakers.first().is_some_and(|&id| is_feminine(cast, id));
    words.push(if feminine { feminine_perfect(lemma) } else { lemma.to_owned() });
    words.extend(subject);
    if act.head.kind == HeadKind::ListItem && act.act == Act::Agree {
        words.push("على".to_owned());
    }
    words
}

fn is_feminine(cast: &Cast, id: EntityId) -> bool {
    let entity = &cast.registry.entities[id];
    match entity.kind {
        ActorKind::Person => entity.gender == Some(Gender::Feminine),
        ActorKind::State => !MASCULINE_STATES.contains(&entity.country.unwrap_or_default()),
        ActorKind::Organisation | ActorKind::Institution | ActorKind::Group => {
            entity.name.as_deref().is_some_and(|name| {
                name.split(' ').next().is_some_and(|first| first.ends_with('ة') || first.ends_with("ات"))
            })
        }
    }
}

/// States whose Arabic names are masculine.
const MASCULINE_STATES: [&str; 7] = ["MA", "IQ", "JO", "LB", "SD", "YE", "VA"];

/// «أكد» becomes «أكدت», «التقى» «التقت», «دعا» «دعت».
fn feminine_perfect(lemma: &str) -> String {
    let stem = lemma.strip_suffix(['ى', 'ا']).unwrap_or(lemma);
    format!("{stem}ت")
}

/// The speakers by their names, or by office where they have none.
fn subject(cast: &Cast, speakers: &[EntityId]) -> Vec<String> {
    let named: Vec<String> = speakers.iter().filter_map(|&id| label(cast, id)).collect();
    let several = named.len();
    named
        .into_iter()
        .enumerate()
        .map(|(index, name)| if index == 0 { name } else { format!("و{name}") })
        .take(if several > 3 { 3 } else { several })
        .collect()
}

/// How a sentence names an entity.
pub(super) fn label(cast: &Cast, id: EntityId) -> Option<String> {
    let entity = &cast.registry.entities[id];
    entity.name.clone().or_else(|| entity.office.clone())
}

/// The complement's words, without formulas, titles and relative clauses, cut at a phrase's end.
fn complement(tagged: &Tagged<'_>, cast: &Cast, act: &Performed) -> Vec<String> {
    let mut words = Vec::new();
    let end = act.clause.end;
    let mut at = behind_subject(tagged, cast, act);
    while at < end && words.len() < LONGEST_SUMMARY - 4 {
        if let Some(skipped) = skipped(tagged, at, end) {
            at = skipped;
            continue;
        }
        let text = tagged.text.slice(at..at + 1).replace(['#', '_'], " ");
        words.push(text.trim().to_owned());
        at += 1;
    }
    let cut = at < end;
    trim(&mut words, cut);
    words
}

/// Where the complement goes on behind those whom the summary has named already, and the day.
fn behind_subject(tagged: &Tagged<'_>, cast: &Cast, act: &Performed) -> usize {
    let behind_head = if act.head.kind == HeadKind::ListItem { act.head.token } else { act.head.token + 1 };
    let mut at = act.reported_verb.map_or(act.complement.max(behind_head), |verb| verb + 1);
    while at < act.clause.end {
        let with = usize::from(tagged.spells(at, &["مع"]));
        let named = cast.mention_at(at + with).filter(|&index| {
            let mention = &cast.mentions[index];
            let speakers =
                !cast.meant[index].is_empty() && cast.meant[index].iter().all(|id| act.speakers.contains(id));
            mention.tokens.start == at + with && mention.proclitics.preposition.is_none() && speakers
        });
        let day = tagged.is(at, Category::Weekday) || tagged.noun_of_role(at, "time").is_some();
        at = match named {
            Some(index) => {
                let end = cast.mentions[index].tokens.end;
                end + usize::from(tagged.text.kind(end) == TokenKind::Comma)
            }
            None if day => at + 1,
            None => break,
        };
    }
    at
}

/// What a summary leaves out, and where it goes on.
fn skipped(tagged: &Tagged<'_>, at: usize, end: usize) -> Option<usize> {
    let formula = tagged.find(at, Category::Honorific).filter(|reading| {
        let kind = lexicon::HONORIFICS[usize::from(reading.sense.entry)].kind;
        kind.contains("formula") || kind.contains("honour")
    });
    if let Some(reading) = formula {
        return Some(at + reading.tokens);
    }
    let mark = matches!(tagged.text.kind(at), TokenKind::Dash | TokenKind::Symbol | TokenKind::BracketOpen);
    if mark && tagged.text.kind(at) == TokenKind::BracketOpen {
        return (at..end)
            .find(|&token| tagged.text.kind(token) == TokenKind::BracketClose)
            .map(|close| close + 1);
    }
    if mark || tagged.text.kind(at) == TokenKind::ParagraphEnd {
        return Some(at + 1);
    }
    let relative_after_comma =
        tagged.is_function(at, "relative") && at > 0 && tagged.text.kind(at - 1) == TokenKind::Comma;
    relative_after_comma.then_some(end)
}

/// A sentence that was cut ends at its last comma, and never with a connective or a mark.
fn trim(words: &mut Vec<String>, cut: bool) {
    if cut
        && let Some(comma) =
            words.iter().rposition(|word| word == "،" || word == ",").filter(|&comma| comma >= 6)
    {
        words.truncate(comma);
    }
    while words.last().is_some_and(|word| HANGING.contains(&word.as_str())) {
        words.pop();
    }
}

/// Words and marks that no sentence ends with.
const HANGING: [&str; 20] = [
    "،", ",", "؛", ":", "«", "“", "\"", "(", "-", "في", "من", "على", "إلى", "عن", "مع", "أن", "إن", "التي",
    "الذي", "و",
];
