//! Acts by texts: what an agreement holds, and whether one is signed.

use super::super::{Head, HeadKind};
use crate::lexicon::word_lists::{ABOUT_VERBS, CONTAINING, COPIES, HOLDING, JOURNEYS, SIGNED_TEXTS};
use crate::lexicon::{self, Category, Shape};
use crate::model::{Act, InstrumentKind};
use crate::words::Tagged;
use std::ops::Range;

/// «وستسمح مذكرة التفاهم بـ»: what a text brings is what was agreed; «وتتعلق هذه الاتفاقيات بـ»: what it is about is told.
pub(super) fn contents(tagged: &Tagged<'_>, head: &Head) -> Option<Act> {
    let next = head.token + 1;
    let subject = next + usize::from(tagged.is_function(next, "demonstrative"));
    let tells = head.kind == HeadKind::Finite && CONTAINING.contains(&head.entry.lemma);
    let act = if ABOUT_VERBS.contains(&head.entry.lemma) { Act::Present } else { Act::Agree };
    (tells && is_agreed_text(tagged, subject)).then_some(act)
}

/// «الهجوم وقع يوم السبت», «كان لها وقعا كبيرا»: a verb of signing without a text is one of happening.
pub(super) fn befalls(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> bool {
    // «وقع عن الجانب المصري الوزير فلان».
    let for_side = tagged.spells(head.token + 1, &["عن"]);
    head.entry.lemma == SIGNING
        && head.enclitic.is_none()
        && !for_side
        && !signs_a_text(tagged, head.token.saturating_sub(SIGNED_BEFORE)..clause.end)
}

/// Whether a text, or «على» before one, stands among these tokens.
pub(super) fn signs_a_text(tagged: &Tagged<'_>, range: Range<usize>) -> bool {
    range
        .into_iter()
        .any(|token| tagged.is(token, Category::Instrument) || tagged.spells(token, SIGNED_TEXTS))
}

/// «وقع».
pub(super) const SIGNING: &str = "وقع";

/// The text that is signed stands at most so far before the verb.
pub(super) const SIGNED_BEFORE: usize = 8;

/// «ويتضمن برنامج الزيارة لقاء مع»: the programme of a visit is what is planned.
pub(super) fn tells_programme(tagged: &Tagged<'_>, head: &Head) -> bool {
    let next = head.token + 1;
    tagged.spells(next, &["برنامج"]) && (next + 1..next + 4).any(|token| tagged.spells(token, JOURNEYS))
}

/// «تضمنت الاتفاقيات», «الاتفاق يشمل»: the contents of a text are what was agreed; those of a meeting («تناول اللقاء») are not.
pub(super) fn follows_instrument(tagged: &Tagged<'_>, head: &Head) -> bool {
    // «تناول اللقاء الاتفاق»: what is held is no holder.
    let next = head.token + 1;
    let between = tagged.is_function(next, "demonstrative") || tagged.is_function(next, "adverb");
    let after = is_agreed_text(tagged, next) || between && is_agreed_text(tagged, next + 1);
    after || head.token > 0 && is_agreed_text(tagged, head.token - 1)
}

/// «شملت المبادرات إنشاء موقع», «تتضمن الوثيقة»: what neither a meeting nor a text of both holds is not discussed.
pub(super) fn holds_something(tagged: &Tagged<'_>, head: &Head) -> bool {
    let holds = head.kind == HeadKind::Finite && HOLDING.contains(&head.entry.lemma);
    if !holds || follows_instrument(tagged, head) || tells_programme(tagged, head) {
        return false;
    }
    let meets =
        |token: usize| tagged.noun(token).is_some_and(|(_, noun)| matches!(noun.role, "meeting" | "talk"));
    !(head.token.saturating_sub(HELD_WITHIN)..head.token + HELD_WITHIN).any(meets)
}

/// «شملت الزيارة توقيع اتفاقيتين», «تضمنت المباحثات التوقيع على»: what was signed, not talked about.
pub(super) fn holds_signing(tagged: &Tagged<'_>, head: &Head, complement: usize) -> bool {
    HOLDING.contains(&head.entry.lemma)
        && tagged.shaped(complement, Shape::VerbalNoun).is_some_and(|(_, entry)| entry.act == Some(Act::Sign))
}

/// The meeting stands so near its verb.
const HELD_WITHIN: usize = 8;

/// «تبادل مذكرات التفاهم», «تبادل وثائق الاتفاقية».
pub(super) fn exchanges_a_text(tagged: &Tagged<'_>, complement: usize) -> bool {
    let copies = usize::from(tagged.spells(complement, COPIES));
    is_agreed_text(tagged, complement + copies)
}

fn is_agreed_text(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.find(token, Category::Instrument).is_some_and(|reading| {
        matches!(
            lexicon::INSTRUMENTS[usize::from(reading.sense.entry)].kind,
            InstrumentKind::Agreement | InstrumentKind::Mou | InstrumentKind::Declaration
        )
    })
}
