//! Which heads bound the clause before them: a verb that performs nothing does so only where a clause begins.

use super::{Head, HeadKind};
use crate::lexicon::word_lists::JOURNEYING;
use crate::lexicon::{ActClass, Shape, Wording};
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// The heads of a sentence that open a clause of their own.
pub(super) fn bounding(tagged: &Tagged<'_>, sentence: &Range<usize>, heads: Vec<Head>) -> Vec<Head> {
    let mut kept: Vec<Head> = Vec::with_capacity(heads.len());
    for head in heads {
        let idle = matches!(head.entry.class, ActClass::Narration | ActClass::Auxiliary) && !head.future;
        let part_of_last = kept.last().is_some_and(|last| {
            belongs_to_saying(tagged, sentence, last, &head) || belongs_to_journey(tagged, last, &head)
        });
        if !part_of_last && (!idle || begins_clause(tagged, sentence, &head)) {
            kept.push(head);
        }
    }
    kept
}

/// «سيتوجه الوزير إلى الدوحة، حيث سيلتقي نظراءه»: whom somebody will meet where he goes is one step with the journey.
fn belongs_to_journey(tagged: &Tagged<'_>, journey: &Head, head: &Head) -> bool {
    let there = head.start > 0 && tagged.spells(head.start - 1, &["حيث"]);
    let meets = head.entry.class == ActClass::Occasion && head.future;
    there && meets && journey.future && JOURNEYING.contains(&journey.entry.lemma)
}

fn begins_clause(tagged: &Tagged<'_>, sentence: &Range<usize>, head: &Head) -> bool {
    head.start == sentence.start
        || head.proclitics.conjunction.is_some() && !tagged.spells(head.start - 1, &["بل"])
        || !matches!(tagged.text.kind(head.start - 1), TokenKind::Word | TokenKind::Number)
        || tagged.is_function(head.start - 1, "connective") && !tagged.spells(head.start - 1, &["حيث"])
}

/// «قال كونغ في ووهان حيث عقدت القمة إن …», «وبيّن أن لقاءه كان مثمرا», «وكتب على تويتر يقول إنه»: a verb that performs
/// nothing, between a verb of saying and what is said or as the verb of what is said.
fn belongs_to_saying(tagged: &Tagged<'_>, sentence: &Range<usize>, saying: &Head, head: &Head) -> bool {
    let says = saying.entry.class == ActClass::Saying || saying.entry.joined_by.contains("أن");
    let opened = saying.kind == HeadKind::Finite || saying.kind == HeadKind::Participle;
    if !(says && opened) || head.kind == HeadKind::Passive || head.start <= saying.token {
        return false;
    }
    let near = head.start <= saying.token + SPEAKER_WITHIN
        && (saying.token..head.start).all(|token| tagged.text.kind(token) != TokenKind::Comma);
    // «وأضاف الوزير، في مقابلة مع الصحيفة، قائلا: "…"»: he had said nothing yet.
    let goes_on = saying.entry.wording == Some(Wording::GoesOn);
    let near = near || goes_on && head.start <= saying.token + SAID_WITHIN;
    let repeats = head.entry.lemma == SAYING
        && head.form.shape() != Shape::Perfect
        && saying.entry.class == ActClass::Saying
        && near;
    let opens = |token: usize| tagged.is_function(token, "complementiser");
    let quotes = |token: usize| matches!(tagged.text.kind(token), TokenKind::QuoteOpen | TokenKind::Colon);
    let between = saying.token + 1..head.start;
    if let Some(opening) = between.clone().rev().find(|&token| opens(token)) {
        let first = (opening + 1..head.start)
            .all(|token| tagged.finite(token).is_none() || tagged.is_function(token, "preposition"));
        let marked = (opening + 1..head.start).any(|token| tagged.text.kind(token) == TokenKind::Comma);
        return first && !marked && performs_nothing(head);
    }
    if between.clone().any(quotes) {
        // «وقال: "تعد المملكة شريكا"», «وأضاف: «يجب أن …»: a quotation that begins with such a verb.
        let tells = matches!(head.entry.class, ActClass::Narration | ActClass::Auxiliary);
        return quotes(head.start - 1) && tells && performs_nothing(head);
    }
    let joined =
        head.proclitics.conjunction.is_some() && tagged.text.kind(head.start - 1) == TokenKind::Comma;
    let awaited = (head.token + 1..sentence.end.min(head.token + SAID_WITHIN))
        .any(|token| opens(token) || quotes(token));
    awaited && !joined && (performs_nothing(head) || repeats)
}

/// A verb that tells how things are or what happened.
fn performs_nothing(head: &Head) -> bool {
    let past = !head.future && !head.announced;
    head.kind == HeadKind::Finite
        && match head.entry.class {
            ActClass::Auxiliary => !head.announced,
            ActClass::Narration | ActClass::Occasion | ActClass::Light => past,
            _ => false,
        }
}

/// «قال», which another verb of saying may bring along: «أضاف قائلا».
const SAYING: &str = "قال";

/// «أضاف السفير الياباني قائلا»: who speaks stands between.
const SPEAKER_WITHIN: usize = 8;

/// What is said stands at most so far behind a verb that interrupts.
const SAID_WITHIN: usize = 24;
