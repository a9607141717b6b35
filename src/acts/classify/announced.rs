//! What is announced, and who declares to be ready.

use super::super::Head;
use super::super::heads::is_ready;
use super::coming::is_pronoun;
use super::parties::{is_done_by_party, of_a_party};
use super::reported::REPORTED_VERB_WITHIN;
use super::{noun_act, noun_is_own};
use crate::lexicon::word_lists::{OWN_PART, SPARING};
use crate::lexicon::{ActClass, Shape};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// «أعلن دعمه», «أعلنا عزمهما على», «أعلن أن بلاده مستعدة»: what is announced may be another act than a decision.
pub(super) fn announced(tagged: &Tagged<'_>, complement: Range<usize>) -> Act {
    let opening = complement.clone().take(ANNOUNCED_WITHIN).find(|&token| is_reporting(tagged, token));
    let Some(opening) = opening else {
        // «أعلنا التوصل إلى اتفاق», «أعلنت عن توقيع عقود».
        let noun = complement.clone().take(4).find_map(|token| tagged.shaped(token, Shape::VerbalNoun));
        // «انسحاب بلاده من الاتفاق»: the first noun is what is announced.
        let done = noun.and_then(|(_, entry)| entry.act);
        if let Some(act) = done.filter(|act| matches!(act, Act::Agree | Act::Sign)) {
            // «أعلن عن قرب توقيع اتفاقية».
            let near = complement.take(3).any(|token| tagged.spells(token, &["قرب", "موعد"]));
            return if near { Act::Plan } else { act };
        }
        return complement
            .take(3)
            .find_map(|token| {
                let named = noun_act(tagged, token);
                named
                    .filter(|noun| matches!(noun, Act::Pledge | Act::Support | Act::Reject))
                    .or_else(|| own_attitude(tagged, token))
            })
            .unwrap_or(Act::Decide);
    };
    let mut behind = opening + 1..complement.end.min(opening + REPORTED_VERB_WITHIN);
    let decides = behind.any(|token| {
        !tagged.is_function(token - 1, "negation")
            && tagged.acts(token).any(|(reading, entry)| {
                let done = reading.sense.form.shape() == Shape::Perfect;
                reading.proclitics.future
                    && (entry.class == ActClass::Light || is_done_by_party(tagged, token, Act::Decide))
                    || done && matches!(entry.class, ActClass::Light)
                    || reading.sense.form.is_finite()
                        && matches!(entry.act, Some(Act::Decide | Act::Establish))
            })
    });
    if decides { Act::Decide } else { Act::Stress }
}

/// «أعلن ترحيبه», «أعلن تمسك بلاده بـ», «أعلنوا شكرهم»: a noun that is his own, or his country's.
fn own_attitude(tagged: &Tagged<'_>, token: usize) -> Option<Act> {
    let verbal = tagged.shaped(token, Shape::VerbalNoun);
    let act = noun_act(tagged, token).or(verbal.and_then(|(_, entry)| entry.act))?;
    let own = noun_is_own(tagged, token)
        || verbal.is_some_and(|(noun, _)| noun.enclitic.is_some())
        || tagged.spells(token + 1, &["بلاده", "بلادها"]);
    let courtesy = matches!(act, Act::Praise | Act::Thank | Act::Greet);
    (own && (courtesy || matches!(act, Act::Stress | Act::CallFor))).then_some(act)
}

/// «أن», «بأن», but not the «أن» before a subjunctive.
fn is_reporting(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.is_function(token, "complementiser")
}

/// «أعلنت المتحدثة باسم الخارجية الأميركية، أن»: «أن» stands within so many tokens.
const ANNOUNCED_WITHIN: usize = 8;

/// «وأكد أن بلاده مستعدة لـ», «إن البلدين عازمان على»: within a few words behind «أن».
pub(super) fn declares_readiness(tagged: &Tagged<'_>, complement: Range<usize>) -> bool {
    let end = complement.end;
    let opens = |token: usize| {
        is_reporting(tagged, token)
            || matches!(tagged.text.kind(token), TokenKind::QuoteOpen | TokenKind::Colon)
    };
    let opening = complement.take(ANNOUNCED_WITHIN).find(|&token| opens(token));
    opening.is_some_and(|opening| {
        (opening + 1..end.min(opening + READY_WITHIN))
            .take_while(|&token| {
                tagged.finite(token).is_none_or(|(_, entry)| entry.class == ActClass::Auxiliary)
            })
            .any(|token| is_ready(tagged, token) || spares_nothing(tagged, token))
    })
}

/// «لن تدخر جهدا», «لن تتخلى عن».
fn spares_nothing(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.spells(token, &["لن"]) && tagged.spells(token + 1, SPARING)
}

/// «أن الولايات المتحدة ما زالت ملتزمة»: the adjective stands so near.
const READY_WITHIN: usize = 7;

/// «أكد أن بلاده ستواصل دعم الاستقرار», «شدد على أنه سيوقف», «أكدت مشاركتها في المؤتمر»: what whoever affirms it undertakes;
/// «أكد أنه سيزور روما»: his next step.
pub(super) fn undertaken(tagged: &Tagged<'_>, head: &Head, complement: Range<usize>) -> Option<Act> {
    let (from, end) = (complement.start, complement.end);
    if tagged.spells(from, OWN_PART) || tagged.spells(from, &["علي"]) && tagged.spells(from + 1, OWN_PART)
    {
        return Some(Act::Pledge);
    }
    let affirms = AFFIRMING.contains(&head.entry.lemma) || head.entry.lemma == HIGHLIGHTING;
    let opening = tagged.complementiser_in(complement).filter(|_| affirms)?;
    let start = opening + 1;
    let verb = (start..end.min(start + UNDERTAKEN_WITHIN)).find(|&at| tagged.finite(at).is_some())?;
    let own = is_pronoun(tagged, opening) && verb == start || of_a_party(tagged, start);
    let (_, entry) = tagged.finite(verb).filter(|(reading, _)| own && reading.proclitics.future)?;
    match (entry.class, entry.act) {
        (ActClass::Plain | ActClass::Narration, Some(Act::Discuss | Act::Stress)) => None,
        (ActClass::Plain | ActClass::Narration, _) => Some(Act::Pledge),
        (ActClass::Occasion, _) => Some(Act::Plan),
        _ => None,
    }
}

/// Verbs of affirming.
const AFFIRMING: &[&str] = &["أكد", "شدد"];
/// «أبرز أن بلاده ستمول المشروع».
const HIGHLIGHTING: &str = "أبرز";

/// «أن الولايات المتحدة ستواصل»: so few words stand before the verb.
const UNDERTAKEN_WITHIN: usize = 5;
