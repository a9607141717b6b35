//! What is reported to come: «قال إنه سيلتقي», «أن المباحثات ستستمر», «أن الوفد قد يصل».

use super::coming::acts_personally;
use super::parties::{
    is_behind_nationality, is_believed, is_done_by_party, is_party_right_before, tells_of_thing,
};
use super::reported::{REPORTED_VERB_WITHIN, is_own_verb};
use crate::lexicon::word_lists::{AWAITED_VERBS, EXPECTED, OFFERING_VERBS, RUNNING};
use crate::lexicon::{ActClass, ActEntry, Shape};
use crate::model::{Act, EventType};
use crate::text::TokenKind;
use crate::words::Tagged;

/// Whether a reported verb speaks of what is to come, or of what may.
pub(super) fn is_to_come(tagged: &Tagged<'_>, verb: usize) -> bool {
    let future = tagged.finite(verb).is_some_and(|(reading, _)| reading.proclitics.future);
    future
        || verb > 0 && tagged.spells(verb - 1, &["سوف"])
        || awaits(tagged, verb)
        || may_meet(tagged, verb)
        || may_decide(tagged, verb)
}

/// «أنه سيلتقي», «أن حكومته ستنقل»: what is reported to come; whether the verb holds `talks` about something, as «ستعقد
/// اللجنة اجتماعها» does not.
pub(super) fn step_to_come(tagged: &Tagged<'_>, verb: usize, entry: &ActEntry, talks: bool) -> Option<Act> {
    if is_effect(tagged, verb, entry) {
        return None;
    }
    Some(match (entry.act, entry.class) {
        // «أن المساعدات ستشمل مواد غذائية»: nothing is discussed.
        (Some(Act::Discuss), ActClass::Agenda) if !follows_meeting(tagged, verb, TALKS_WITHIN) => {
            return None;
        }
        (Some(Act::Discuss), _) => Act::Discuss,
        (Some(Act::Pledge), _) if continues_talks(tagged, verb + 1) => Act::Plan,
        // «أن الاتفاق سيساهم في»: a thing undertakes nothing.
        (Some(act @ (Act::Pledge | Act::Support)), class)
            if class != ActClass::Narration
                || is_own_verb(tagged, verb)
                || is_done_by_party(tagged, verb, act) =>
        {
            act
        }
        (Some(Act::Pledge), ActClass::Narration) => return None,
        // «أن بلاده ستقدم مساعدات».
        (Some(Act::Present | Act::Decide), _) if offers(tagged, entry, verb) => Act::Pledge,
        (_, ActClass::Occasion) if talks => Act::Discuss,
        (_, ActClass::Occasion) => Act::Plan,
        (Some(act), ActClass::Narration) if acts_personally(tagged, verb) => act,
        (Some(Act::Decide | Act::Sign | Act::Establish | Act::Agree | Act::Present), _) => Act::Plan,
        // «أن رئيس الجمهورية سيؤدي زيارة».
        (None, ActClass::Narration)
            if (verb + 1..verb + VISIT_WITHIN).any(|at| tagged.noun_of_role(at, "meeting").is_some())
                || RUNNING.contains(&entry.lemma) && follows_meeting(tagged, verb, TALKS_WITHIN) =>
        {
            Act::Plan
        }
        // «إن بلاده واثقة من أن البلدين سيحظيان»: what somebody trusts in.
        (None, ActClass::Narration)
            if (is_party_right_before(tagged, verb) || is_behind_nationality(tagged, verb))
                && !is_believed(tagged, verb) =>
        {
            Act::Plan
        }
        _ => return None,
    })
}

/// «أن الوزيرين سيواصلان تبادل الآراء», «سيستأنفان المحادثات»: the next step of what goes on.
pub(super) fn continues_talks(tagged: &Tagged<'_>, object: usize) -> bool {
    // «سيواصلان "تبادل الآراء"».
    let object = object + usize::from(tagged.text.kind(object) == TokenKind::QuoteOpen);
    tagged.noun(object).is_some_and(|(_, noun)| matches!(noun.role, "meeting" | "talk"))
        || tagged.shaped(object, Shape::VerbalNoun).is_some_and(|(_, entry)| entry.act == Some(Act::Discuss))
}

/// «أن المشروع سيدعم المزارعين», «أن الزيارة ستفتح آفاقا»: what a thing will bring about nobody undertakes or plans; «أن المعبر
/// سيفتح غدا» is done to it.
fn is_effect(tagged: &Tagged<'_>, verb: usize, entry: &ActEntry) -> bool {
    let next = verb + 1;
    let governs = match entry.act {
        Some(Act::Pledge | Act::Support) => true,
        Some(Act::Establish | Act::Decide | Act::Present | Act::Agree) => {
            tagged.is_word(next) && !tagged.is_function(next, "preposition")
        }
        _ => false,
    };
    let opening = (verb.saturating_sub(REPORTED_VERB_WITHIN)..verb)
        .rev()
        .find(|&token| tagged.is_function(token, "complementiser"));
    governs && opening.is_some_and(|opening| tells_of_thing(tagged, opening))
}

/// «أن المباحثات ستبدأ», «أن الحوار مع أنقرة سيستمر».
fn follows_meeting(tagged: &Tagged<'_>, verb: usize, within: usize) -> bool {
    (verb.saturating_sub(within)..verb)
        .rev()
        .take_while(|&at| !tagged.is_function(at, "complementiser"))
        .any(|at| tagged.noun_of_role(at, "meeting").is_some())
}

/// «سيؤدي زيارة», «سيشرف على لقاء», «أن المباحثات ستبدأ»: the occasion stands so near.
const VISIT_WITHIN: usize = 4;

/// «أن الاجتماع الذي سيعقد بالرباط الأسبوع المقبل سيتناول»: so far before what it will be about.
const TALKS_WITHIN: usize = 14;

/// «من المتوقع أن تقوم», «ينتظر أن يجري»: whether a verb is awaited.
pub(super) fn awaits(tagged: &Tagged<'_>, verb: usize) -> bool {
    let awaiting = |at: usize| tagged.spells(at, EXPECTED) || tagged.spells(at, AWAITED_VERBS);
    verb > 1 && tagged.spells(verb - 1, &["ان"]) && awaiting(verb - 2)
}

/// «قد يلتقي», «يمكن أن تعقد الجولة»: an occasion that may come.
fn may_meet(tagged: &Tagged<'_>, verb: usize) -> bool {
    let meets = tagged.finite(verb).is_some_and(|(reading, entry)| {
        entry.class == ActClass::Occasion
            && entry.event != Some(EventType::Conference)
            && reading.sense.form.shape() != Shape::Perfect
    });
    meets
        && verb > 1
        && (tagged.spells(verb - 1, &["قد"])
            || tagged.spells(verb - 1, &["ان"]) && tagged.spells(verb - 2, &["يمكن", "الممكن"]))
}

/// «أن روسيا ومصر قد تستأنفان المحادثات»: a step that a party may take.
fn may_decide(tagged: &Tagged<'_>, verb: usize) -> bool {
    let decides = tagged.finite(verb).is_some_and(|(reading, entry)| {
        reading.sense.form.shape() == Shape::Imperfect
            && matches!(entry.act, Some(Act::Decide | Act::Sign | Act::Agree | Act::Establish))
    });
    decides && verb > 0 && tagged.spells(verb - 1, &["قد"]) && is_done_by_party(tagged, verb, Act::Decide)
}

/// «سنقدم قرضا» promises; «سيقدم إحاطة» tells.
pub(super) fn offers(tagged: &Tagged<'_>, entry: &ActEntry, verb: usize) -> bool {
    OFFERING_VERBS.contains(&entry.lemma) && !tagged.spells(verb + 1, &["احاطه", "تقريرا"])
}
