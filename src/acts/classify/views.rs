//! Views, hopes and obligations in the complement of a verb: what is agreed to be so is a view, what is agreed to be
//! done an agreement.

use super::super::heads::is_infinitival;
use super::super::{Head, HeadKind};
use super::{STIPULATING, behind_preposition, noun_act};
use crate::lexicon::word_lists::{
    BEING, GOVERNMENTS, HELD_TO_BE, JUDGEMENTS, LOOKING_FORWARD, MERITS, MUST, SURE_OF, UNACCEPTABLE,
};
use crate::lexicon::{ActClass, Category, Number, Shape, Wording};
use crate::model::Act;
use crate::words::{Preposition, Tagged};
use std::ops::Range;

/// What an agreement comes to: «اتفقا على أهمية» is a view, «أقرت الحكومة عقوبات» a decision.
pub(super) fn agreed(tagged: &Tagged<'_>, head: &Head, complement: usize, clause: &Range<usize>) -> Act {
    let from = behind_preposition(tagged, complement, clause.end);
    // «قبل الدعوة، على أن يحدد موعد الزيارة»: a condition.
    let view =
        head.entry.idiom.is_empty() && agrees_with_a_view(tagged, from) && head.entry.lemma != STIPULATING;
    if view || acknowledges(tagged, head, complement..clause.end) {
        return Act::Stress;
    }
    let alone = head.kind == HeadKind::Finite && head.form.number() == Some(Number::Singular);
    // «وافق مجلس الوزراء على تفويض الوزير».
    let next = head.token + 1;
    let cabinet = (tagged.is(next, Category::InstitutionHead) || tagged.spells(next, GOVERNMENTS))
        && head.entry.wording != Some(Wording::Joint)
        && head.entry.joined_by != "إلى";
    if alone && (head.entry.lemma == APPROVING || cabinet) { Act::Decide } else { Act::Agree }
}

/// «اتفقا على أهمية», «اتفقوا على أن», «اتفقا على ضرورة»; «اتفقا على أن تعقد اللجنة» is something to do.
fn agrees_with_a_view(tagged: &Tagged<'_>, from: usize) -> bool {
    tagged.is_function(from, "complementiser") && !is_infinitival(tagged, from + 1)
        || tagged.spells(from, &["وجوب"])
        || noun_act(tagged, from) == Some(Act::Stress)
}

/// «أقر بدور فلان», «أقر خلال اللقاء بأن» takes a view, «أقر الاتفاق» a decision.
fn acknowledges(tagged: &Tagged<'_>, head: &Head, complement: Range<usize>) -> bool {
    let bears_in = |token: usize| {
        tagged.at(token).iter().any(|reading| reading.proclitics.preposition == Some(Preposition::In))
    };
    let that = || {
        let opening = tagged.complementiser_in(complement.clone());
        opening.is_some_and(|opening| tagged.folded(opening).starts_with("با"))
    };
    head.entry.lemma == APPROVING && (bears_in(complement.start) || that())
}

/// «على أهمية», behind the subject where that is no meeting.
pub(super) fn noun_is_focused(tagged: &Tagged<'_>, complement: usize, end: usize) -> bool {
    let from = behind_preposition(tagged, complement, end);
    let meets = tagged.noun_of_role(complement.saturating_sub(1), "meeting").is_some();
    !meets && from > complement && noun_act(tagged, from) == Some(Act::Stress)
}

/// «لدعم»: what something is for.
pub(super) fn is_purpose(tagged: &Tagged<'_>, token: usize) -> bool {
    let noun = tagged.noun_of_role(token, "act");
    noun.is_some_and(|(noun, _)| noun.proclitics.preposition == Some(Preposition::For))
}

/// The verb that approves a thing and, with «ب», acknowledges it.
const APPROVING: &str = "أقر";

/// Whether a verb or a noun of looking forward asks somebody else for what it hopes: «يتطلع إلى أن يسهم الحوار»,
/// «تطلعه في إصلاح شامل»; «يتطلع إلى تعزيز التعاون» is what one means to do.
pub(super) fn hopes_of_others(tagged: &Tagged<'_>, after: usize, end: usize) -> bool {
    let that = |&at: &usize| tagged.is_function(at, "complementiser");
    tagged.spells(after, &["في"]) || (after..end.min(after + HOPED_WITHIN)).any(|at| that(&at))
}

/// «نتطلع بأمل إلى أن»: «أن» stands within so many tokens.
const HOPED_WITHIN: usize = 4;

/// Whether this is the verb or the noun of looking forward.
pub(super) fn looks_forward(tagged: &Tagged<'_>, token: usize) -> bool {
    LOOKING_FORWARD.iter().any(|start| tagged.folded(token).trim_start_matches('و').starts_with(start))
}

/// «أوضح أن القيود لا يجب أن تفرض», «أن المشاركة أساسية», «أن بلاده تعتبر كذا», «أن مصر لعبت دورا مهما», «أن مصر تعد ركيزة
/// للاستقرار», «أن بلاده على دراية بكذا»: what ought to be and what is judged are claimed, not told.
pub(super) fn weighs(tagged: &Tagged<'_>, complement: Range<usize>) -> bool {
    let end = complement.end;
    let Some(opening) = tagged.complementiser_in(complement) else { return false };
    let mut told = false;
    (opening + 1..end.min(opening + WEIGHED_WITHIN)).any(|token| {
        let verb = tagged.finite(token).filter(|_| !tagged.is_function(token, "preposition"));
        let judges = verb.is_some_and(|(reading, entry)| {
            !told
                && reading.sense.form.shape() == Shape::Imperfect
                && entry.class == ActClass::Plain
                && entry.act == Some(Act::Stress)
        });
        // «المشاركة أساسية», «من الضروري», but not «شحنة مهمة».
        let before = token - 1;
        let predicate = !told && (tagged.has_article(before) || tagged.function(before).is_some());
        let merit = tagged.spells(token, JUDGEMENTS) && (predicate || tagged.spells(before, MERITS));
        told |= verb.is_some();
        let held = tagged.spells(token, HELD_TO_BE) && tagged.spells(before, BEING);
        let sure = tagged.spells(token, SURE_OF) && tagged.spells(before, &["علي"]);
        let ought =
            tagged.spells(token, MUST) || tagged.spells(token, &["لا"]) && tagged.spells(token + 1, &["بد"]);
        ought || judges || merit || held || sure
    })
}

/// What weighs something stands within so many tokens behind «أن».
const WEIGHED_WITHIN: usize = 8;

/// «وتابع: «هذه الشروط مرفوضة»», «أن التدخل غير مقبول»: what is said of a thing, not «القرار المرفوض».
pub(super) fn is_unacceptable(tagged: &Tagged<'_>, complement: Range<usize>) -> bool {
    (complement.start + 1..complement.end.min(complement.start + REJECTED_WITHIN)).any(|token| {
        let not = tagged.spells(token - 1, &["غير"]);
        let accepted = tagged.folded(token).starts_with("مقبول");
        let before = token - 1 - usize::from(not);
        let predicate = tagged.has_article(before) || tagged.function(before).is_some();
        tagged.spells(token, UNACCEPTABLE) && not == accepted && predicate
    })
}

/// «أن التدخل في شؤون الدول مرفوض»: so far behind the verb.
const REJECTED_WITHIN: usize = 10;
