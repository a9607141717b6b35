//! How far the subject right behind a verb goes: up to what joins the verb's complement. «أعرب ممثلون عن القطاع الخاص عن»,
//! «رحب سفراء دول الاتحاد الأوروبي المعتمدون في مسقط بـ».

use super::nameless::closes;
use super::subject_place::verb_before;
use crate::lexicon::word_lists::{ATTENDING, NUMBER_OF, REPRESENTATIVES, SAYING_PREPOSITIONS};
use crate::lexicon::{ActClass, ActEntry, Wording};
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};

/// Where the words end that stand between a verb and what joins its complement; `None` where nothing joins one within reach,
/// or the verb takes an object that may stand in the same place.
pub(super) fn subject_phrase_end(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let verb = verb_before(tagged, at).filter(|verb| has_no_object(verb))?;
    let mut own_end = None;
    for token in at + 1..at + REACH {
        if joins_complement(tagged, token, verb) && !is_part_of_subject(tagged, token) {
            let end: usize = own_end.unwrap_or(token);
            // «المشاركون في ختام المؤتمر»: a preposition with nothing of theirs behind it.
            let hangs = end > at + 1 && tagged.is_function(end - 1, "preposition");
            return Some(end - usize::from(hangs));
        }
        match tagged.text.kind(token) {
            TokenKind::Word if tagged.finite(token).is_some() && !is_nominal(tagged, token) => return None,
            TokenKind::Word if closes_subject(tagged, token) => {
                own_end.get_or_insert(token);
            }
            TokenKind::Word | TokenKind::Number => {}
            TokenKind::Comma => {
                own_end.get_or_insert(token);
            }
            _ => return None,
        }
    }
    None
}

/// A subject and what may be put in behind it have at most so many words.
const REACH: usize = 14;

/// «أعرب», «رحب», «وافق»: nothing but a subject stands right behind such a verb.
pub(crate) fn has_no_object(verb: &ActEntry) -> bool {
    matches!(verb.class, ActClass::Plain | ActClass::Saying | ActClass::Expressive)
        && verb.wording != Some(Wording::Describes)
        && !verb.joined_by.is_empty()
        && verb.joined_by.split('|').all(|preposition| preposition != "direct")
}

/// Whether a word is, or bears, one of the prepositions of the verb.
pub(crate) fn joins_complement(tagged: &Tagged<'_>, token: usize, verb: &ActEntry) -> bool {
    verb.joined_by.split('|').any(|preposition| match preposition {
        "ب" => bears(tagged, token, Preposition::In),
        "ل" => bears(tagged, token, Preposition::For),
        "أن" => tagged.is_function(token, "complementiser"),
        apart => tagged.is_preposition(token, apart),
    })
}

/// «بتوقيع», no «بلدية»: a word that cannot be read without the preposition.
fn bears(tagged: &Tagged<'_>, token: usize, preposition: Preposition) -> bool {
    let letter = if preposition == Preposition::In { 'ب' } else { 'ل' };
    let readings = tagged.at(token);
    let unknown = readings.is_empty() && tagged.is_word(token) && tagged.folded(token).starts_with(letter);
    let opens = tagged.is_function(token, "complementiser") && tagged.folded(token).starts_with(letter);
    let all = !readings.is_empty()
        && readings.iter().all(|reading| reading.proclitics.preposition == Some(preposition));
    unknown || opens || all
}

/// «ممثلون عن», «عدد من», «بعثات لدى»: a preposition that the subject's own noun governs.
fn is_part_of_subject(tagged: &Tagged<'_>, token: usize) -> bool {
    let of_some = tagged.folded(token) == "من" && tagged.spells(token - 1, NUMBER_OF);
    let for_whom = tagged.folded(token) == "عن" && tagged.spells(token - 1, REPRESENTATIVES);
    of_some || for_whom
}

/// When, on what occasion: no more of who it is.
fn closes_subject(tagged: &Tagged<'_>, token: usize) -> bool {
    let governed = tagged.spells(token, SAYING_PREPOSITIONS)
        || tagged.folded(token) == "في" && tagged.spells(token - 1, ATTENDING);
    !governed && closes(tagged, token) || tagged.is_function(token, "floor")
}

/// «المشاركون», «التونسي»: a noun or adjective that may be spelled like a verb.
fn is_nominal(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.has_article(token) || tagged.nisba(token).is_some()
}
