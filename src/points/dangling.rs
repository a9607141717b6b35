//! Whether a summary leaves open whom or what one of its words means: «قلقه إزاء أنشطتها», «بحث الموضوع».

use super::Draft;
use super::summary::{is_feminine_state, is_particle};
use crate::actors::Cast;
use crate::lexicon::word_lists::RELATIVE_AS_WRITTEN;
use crate::lexicon::{ActClass, Category, Gender, Number};
use crate::model::ActorKind;
use crate::words::{Enclitic, Tagged};

/// Whether a pronoun of the evidence stands in the summary, and nobody there whom it could mean; or a noun that the
/// evidence points to, and nothing that says which one it is.
pub(super) fn is_open(tagged: &Tagged<'_>, cast: &Cast, point: &Draft) -> bool {
    let words: Vec<&str> = point.summary.split_whitespace().map(bare).collect();
    let start = point.act.clause.start;
    let clause = start..point.act.clause.end.min(start + LONGEST_COMPARED);
    let at = |token: usize| {
        let text = tagged.text.slice(token..token + 1);
        words.iter().position(|word| *word == text)
    };
    clause.clone().filter(|&token| tagged.is_word(token)).any(|token| {
        let pronoun = pronoun(tagged, token).zip(at(token));
        let unmeant = pronoun.is_some_and(|(pronoun, index)| {
            let before = words.get(1..index).unwrap_or_default();
            let several = |number: usize| {
                let plural = |token: &usize| *token < number && is_plural(tagged, *token);
                clause.clone().filter(plural).any(|token| at(token).is_some_and(|at| at < index))
            };
            let named =
                || before.iter().any(|word| agrees(word, pronoun) || RELATIVE_AS_WRITTEN.contains(word));
            let many = || pronoun != Enclitic::Masculine && several(token);
            !(is_subject(cast, point, pronoun) || named() || many())
        });
        unmeant || points_to(tagged, token) && at(token + 1).is_some_and(|at| at + 1 >= words.len())
    })
}

/// «أعلن الوزير مساء الأحد», «ناقش الجانبان خلال اللقاء»: of what was said or done hardly a word is left.
pub(super) fn says_little(tagged: &Tagged<'_>, point: &Draft) -> bool {
    let words: Vec<&str> = point.summary.split_whitespace().map(bare).collect();
    let (act, end) = (&point.act, point.act.clause.end.min(point.act.clause.start + LONGEST_COMPARED));
    let start = act.complement.max(act.head.token + 1);
    let telling = |&token: &usize| {
        let empty = is_particle(tagged, token)
            || tagged.is(token, Category::Weekday)
            || ["time", "meeting"].iter().any(|role| tagged.noun_of_role(token, role).is_some());
        tagged.is_word(token) && !empty && words.contains(&tagged.text.slice(token..token + 1))
    };
    let meets = matches!(act.head.entry.class, ActClass::Occasion | ActClass::Light);
    !meets && act.reported_verb.is_none() && end > start && !(start..end).any(|token| telling(&token))
}

/// No summary reaches farther into its evidence.
const LONGEST_COMPARED: usize = 120;

fn bare(word: &str) -> &str {
    word.trim_matches(['.', '،', '«', '»', '؛', ':'])
}

/// The pronoun that a word bears in every reading.
fn pronoun(tagged: &Tagged<'_>, token: usize) -> Option<Enclitic> {
    let mut readings = tagged.at(token).iter().map(|reading| reading.enclitic);
    let first = match readings.next() {
        Some(first) => first.filter(|first| readings.all(|other| other == Some(*first))),
        None => {
            let long = tagged.folded(token).chars().count() >= SHORTEST_WITH_PRONOUN;
            (long && tagged.folded(token).ends_with("ها")).then_some(Enclitic::Feminine)
        }
    };
    first.filter(|pronoun| !matches!(pronoun, Enclitic::Speech | Enclitic::OwnNoun))
}

/// A word that no table knows has so many letters with its pronoun.
const SHORTEST_WITH_PRONOUN: usize = 5;

/// Whether those who act may be meant.
fn is_subject(cast: &Cast, point: &Draft, pronoun: Enclitic) -> bool {
    let entities = || point.act.speakers.iter().map(|&id| &cast.registry.entities[id]);
    let [_] = point.act.speakers[..] else {
        return matches!(pronoun, Enclitic::Dual | Enclitic::Plural);
    };
    entities().any(|entity| match pronoun {
        Enclitic::Plural => entity.kind == ActorKind::Group,
        Enclitic::Masculine if entity.kind == ActorKind::Person => entity.gender != Some(Gender::Feminine),
        Enclitic::Masculine => !entity.country.is_some_and(is_feminine_state),
        Enclitic::Feminine if entity.kind == ActorKind::Person => entity.gender != Some(Gender::Masculine),
        Enclitic::Feminine => true,
        _ => false,
    })
}

/// Whether a word before a pronoun may be what it means, by its ending.
fn agrees(word: &str, pronoun: Enclitic) -> bool {
    match pronoun {
        Enclitic::Feminine => word.ends_with(['ة', 'ى']) || word.ends_with("ات") || word.ends_with("يا"),
        Enclitic::Masculine => !word.ends_with('ة') && word.chars().count() >= SHORTEST_MEANT,
        Enclitic::Dual => word.ends_with("ين") || word.ends_with("ان"),
        _ => word.ends_with("ين") || word.ends_with("ون") || word.ends_with("اء") || word.ends_with("ات"),
    }
}

/// A shorter word is a particle most often.
const SHORTEST_MEANT: usize = 4;

fn is_plural(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.at(token).iter().any(|reading| reading.sense.form.number() == Some(Number::Plural))
}

/// «هذا (الموضوع)», which is no time and no meeting.
fn points_to(tagged: &Tagged<'_>, token: usize) -> bool {
    let noun = token + 1;
    let event = ["meeting", "time"].iter().any(|role| tagged.noun_of_role(noun, role).is_some());
    tagged.is_function(token, "demonstrative") && tagged.has_article(noun) && !event
}
