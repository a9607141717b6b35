//! What is still to come: occasions and steps that are announced.

use super::super::{Head, HeadKind};
use super::reported::holds_talks_about;
use super::steps::continues_talks;
use crate::lexicon::word_lists::{FUTURE, MEETING_PURPOSES, THAT_IT, TOMORROW, TOPIC_PREPOSITIONS};
use crate::lexicon::{ActClass, Category, Shape};
use crate::model::{Act, EventType};
use crate::words::{Preposition, Tagged};
use std::ops::Range;

/// «سيلتقي», «من المقرر أن يزور»: an occasion to come is a plan; «سيجري مباحثات» announces a discussion.
pub(super) fn occasion_act(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> Option<Act> {
    if arrives_for(tagged, head, clause) {
        return Some(Act::Plan);
    }
    // «أجرى الوزيران محادثات حول سبل تعزيز التعاون».
    if head.kind == HeadKind::Finite && !head.future && holds_talks_about(tagged, head.token, clause) {
        return Some(Act::Discuss);
    }
    if !head.future || head.entry.event.is_none() || visits_now(tagged, head, clause) {
        return None;
    }
    if head.kind == HeadKind::Purpose {
        return Some(Act::Discuss);
    }
    let about = clause
        .clone()
        .any(|token| tagged.spells(token, TOPIC_PREPOSITIONS) || tagged.spells(token, &["لمناقشه", "لبحث"]));
    Some(if about && head.entry.event == Some(EventType::Talks) { Act::Discuss } else { Act::Plan })
}

/// «ويقوم الوزير بزيارة للمغرب», «يزور الوزير الجزائر حاليا», «وتشارك في المؤتمر ستون دولة»: what is told of, where no day to come is
/// named.
fn visits_now(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> bool {
    let comes = |token: usize| {
        // «اليوم الاثنين» is no day to come.
        let day = tagged.is(token, Category::Weekday) && !(token > 0 && tagged.spells(token - 1, &["اليوم"]));
        // «سوف يزور».
        day || tagged.spells(token, &["سوف"])
            || tagged.is(token, Category::Month)
            || tagged.spells(token, FUTURE)
            || tagged.spells(token, TOMORROW)
    };
    let visits = matches!(head.entry.lemma, VISITING | MAKING) && head.entry.event == Some(EventType::Visit);
    (visits || head.entry.lemma == TAKING_PART)
        && head.form.shape() == Shape::Imperfect
        && !head.proclitics.future
        && !head.announced
        && !(head.token.saturating_sub(1)..clause.end).any(comes)
}

/// «زار», «قام بزيارة».
const VISITING: &str = "زار";
const MAKING: &str = "قام";
/// «ويشارك في المؤتمر أكثر من ستين دولة».
const TAKING_PART: &str = "شارك";

/// «وصل الوزير إلى دمشق لإجراء محادثات», «غادر الوزير العاصمة للقاء نظيره»: in the lead, whoever arrives for talks has
/// them before him.
fn arrives_for(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> bool {
    let arrives = head.entry.event == Some(EventType::Visit)
        && head.kind == HeadKind::Finite
        && head.form.shape() == Shape::Perfect;
    let leads = tagged.text.sentences.first().is_some_and(|lead| lead.tokens.contains(&head.token));
    arrives
        && leads
        && (head.token + 1..clause.end).any(|token| {
            let talks = |at: usize| tagged.noun_of_role(at, "meeting").is_some();
            let holding = tagged.acts(token).any(|(reading, entry)| {
                reading.proclitics.preposition == Some(Preposition::For)
                    && reading.sense.form.shape() == Shape::VerbalNoun
                    && entry.class == ActClass::Occasion
            });
            holding && (talks(token) || talks(token + 1)) || tagged.spells(token, MEETING_PURPOSES)
        })
}

/// «من المقرر أن تبدأ اجتماعات», «ستستمر المحادثات»: something to come that has to do with the occasion;
/// «ستنقل الحكومة الجرحى»: what somebody `personal` will do.
pub(super) fn coming_step(
    tagged: &Tagged<'_>,
    head: &Head,
    complement: usize,
    clause: &Range<usize>,
    personal: bool,
) -> Option<Act> {
    // «ونعمل على توسيع الحوار»: who speaks of himself undertakes it.
    if head.form.person() == 1 && head.form.shape() == Shape::Imperfect && head.entry.act == Some(Act::Pledge)
    {
        return Some(Act::Pledge);
    }
    // «وستكون هذه الجولة الرابعة من نوعها»: how it compares.
    // «من المقرر أن تستغرق الزيارة يومين»: how long it takes.
    // «وستشكل الزيارة منعطفا في العلاقات»: what a thing will be.
    let thing = || matches!(head.entry.lemma, FORMING | STANDING_FOR) && !acts_personally(tagged, head.token);
    if !head.future
        || head.entry.lemma == TAKING
        || thing()
        || clause.clone().any(|token| tagged.spells(token, &["نوعها", "نوعه"]))
    {
        return None;
    }
    let meets = |from: usize| {
        (from..clause.end.min(from + COMING_WITHIN))
            .any(|token| tagged.noun_of_role(token, "meeting").is_some())
    };
    if head.announced || meets(clause.start) || meets(complement) {
        return Some(Act::Plan);
    }
    let own = head.entry.act.filter(|_| personal || acts_personally(tagged, head.token));
    // «سيواصل الجانبان تبادل الآراء».
    if own == Some(Act::Pledge) && continues_talks(tagged, complement) {
        return Some(Act::Plan);
    }
    own.or((personal && head.entry.class == ActClass::Narration).then_some(Act::Plan))
}

/// «سيواصل الجانبان», «كيري سيحاول», «وستعمد إلى», but not «ستسهم هذه الخطوة»: a thing undertakes nothing.
pub(super) fn acts_personally(tagged: &Tagged<'_>, verb: usize) -> bool {
    let next = verb + 1;
    let is_party = |at: usize| {
        tagged.is(at, Category::Office)
            || tagged.is(at, Category::State)
            || tagged.is(at, Category::GivenName)
            || tagged.is_function(at, "attendance")
            || tagged.noun(at).is_some_and(|(_, noun)| matches!(noun.role, "side" | "country" | "official"))
    };
    let own = tagged.finite(verb).is_some_and(|(reading, _)| reading.sense.form.person() == 1);
    let party = own || is_party(next) || verb > 0 && (is_party(verb - 1) || is_pronoun(tagged, verb - 1));
    party || !tagged.has_article(next) && !tagged.is_function(next, "demonstrative")
}

/// «أنه سيحاول»: «أن» with the pronoun of somebody who was named.
pub(super) fn is_pronoun(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.functions(at).any(|(reading, kind)| kind == "complementiser" && reading.enclitic.is_some())
        || tagged.spells(at, THAT_IT)
}

/// «شكل», «مثل»: forms something, stands for it.
const FORMING: &str = "شكل";
const STANDING_FOR: &str = "مثل";

/// «تستغرق الزيارة يومين».
const TAKING: &str = "استغرق";

/// The meeting that is to come is named within so many tokens.
const COMING_WITHIN: usize = 8;
