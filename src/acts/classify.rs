//! Which act a head performs, given what it governs.

use super::{Head, HeadKind};
use crate::lexicon::{self, ActClass, Category, Shape};
use crate::model::{Act, EventType, InstrumentKind};
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};
use std::ops::Range;

/// The act of a head whose complement starts at `complement`; `None` where it performs none.
pub(super) fn act(tagged: &Tagged<'_>, head: &Head, complement: usize, clause: &Range<usize>) -> Option<Act> {
    match head.entry.class {
        ActClass::Expressive => cited(tagged, head, clause)
            .or_else(|| expressed(tagged, clause, complement))
            .or(match head.entry.act {
                None => Some(Act::Stress),
                // «نقل البضائع», «يحمل تفويضا»: what conveys nothing that is expressed performs nothing.
                Some(Act::Greet) if head.entry.event.is_none() => None,
                act => act,
            }),
        ActClass::Occasion => occasion_act(tagged, head, clause),
        ActClass::Narration => coming_step(tagged, head, clause).or_else(|| contents(tagged, head)),
        _ => {
            let act = head.entry.act.or_else(|| coming_step(tagged, head, clause))?;
            if is_ceremony(tagged, act, complement, clause) {
                return honours(tagged, clause).then_some(Act::Greet);
            }
            if resumes_talks(tagged, head, complement, clause) || means_another_thing(tagged, head) {
                return None;
            }
            Some(refined(tagged, head, act, complement, clause))
        }
    }
}

/// «سيلتقي», «من المقرر أن يزور»: an occasion to come is a plan; «سيجري مباحثات» announces a discussion.
fn occasion_act(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> Option<Act> {
    if !head.future || head.entry.event.is_none() {
        return None;
    }
    if head.kind == HeadKind::Purpose {
        return Some(Act::Discuss);
    }
    let about = clause.clone().any(|token| tagged.spells(token, &["حول", "بشان", "لمناقشه", "لبحث"]));
    Some(if about && head.entry.event == Some(EventType::Talks) { Act::Discuss } else { Act::Plan })
}

/// «من المقرر أن تبدأ اجتماعات», «ستستمر المحادثات»: something to come that has to do with the occasion.
fn coming_step(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> Option<Act> {
    let meeting =
        clause.clone().take(COMING_WITHIN).any(|token| tagged.noun_of_role(token, "meeting").is_some());
    if !head.future {
        return None;
    }
    let own = head.entry.act.filter(|_| acts_personally(tagged, head.token));
    if head.announced || meeting { Some(Act::Plan) } else { own }
}

/// «وتتعلق هذه الاتفاقيات بـ», «وستسمح مذكرة التفاهم بـ»: what a text is about is what was agreed.
fn contents(tagged: &Tagged<'_>, head: &Head) -> Option<Act> {
    let next = head.token + 1;
    let subject = next + usize::from(tagged.is_function(next, "demonstrative"));
    let tells = head.kind == HeadKind::Finite && CONTAINING.contains(&head.entry.lemma);
    (tells && is_agreed_text(tagged, subject)).then_some(Act::Agree)
}

/// Verbs that tell what a text holds, and much else beside.
const CONTAINING: &[&str] =
    &["تعلق", "ارتكز", "هدف", "سمح", "اندرج", "مس", "أتاح", "مكن", "تنزل", "خص", "هم"];

/// «سيواصل الجانبان», «كيري سيحاول», «وستعمد إلى», but not «ستسهم هذه الخطوة»: a thing undertakes nothing.
fn acts_personally(tagged: &Tagged<'_>, verb: usize) -> bool {
    let next = verb + 1;
    let is_party = |at: usize| {
        tagged.is(at, Category::Office)
            || tagged.is(at, Category::State)
            || tagged.is(at, Category::GivenName)
            || tagged.noun(at).is_some_and(|(_, noun)| matches!(noun.role, "side" | "country" | "official"))
    };
    let party = is_party(next) || verb > 0 && is_party(verb - 1);
    party || !tagged.has_article(next) && !tagged.is_function(next, "demonstrative")
}

/// The verb of announcing.
const ANNOUNCING: &str = "أعلن";

/// «استأنف الجانبان محادثاتهما»: the occasion goes on, nothing is decided.
fn resumes_talks(tagged: &Tagged<'_>, head: &Head, complement: usize, clause: &Range<usize>) -> bool {
    head.entry.lemma == RESUMING
        && !head.future
        && (complement..clause.end.min(complement + RESUMED_WITHIN))
            .any(|token| tagged.noun_of_role(token, "meeting").is_some())
}

/// «توصلت به هسبريس» is "which it received", «تعتمد على الغاز» "depends on": the preposition turns a decision into a fact.
fn means_another_thing(tagged: &Tagged<'_>, head: &Head) -> bool {
    let next = head.token + 1;
    head.kind == HeadKind::Finite
        && match head.entry.lemma {
            REACHING => tagged.spells(next, &["به", "بها"]),
            ADOPTING => (next..next + 3).any(|token| tagged.spells(token, &["علي"])),
            _ => false,
        }
}

/// The verb of reaching an agreement.
const REACHING: &str = "توصل";

/// The verb of adopting a text.
const ADOPTING: &str = "اعتمد";

/// The verb of resuming talks, flights, relations.
const RESUMING: &str = "استأنف";

/// «استؤنفت جولة جديدة من المفاوضات»: what is resumed stands within so many tokens.
const RESUMED_WITHIN: usize = 3;

/// The meeting that is to come is named within so many tokens.
const COMING_WITHIN: usize = 8;

/// «تكريما لفلان».
fn honours(tagged: &Tagged<'_>, clause: &Range<usize>) -> bool {
    clause.clone().any(|token| {
        tagged.shaped(token, Shape::VerbalNoun).is_some_and(|(_, entry)| entry.lemma == HONOURING)
    })
}

/// The verb of honouring a guest.
const HONOURING: &str = "كرم";

/// «أقام مأدبة غداء» sets nothing up: a courtesy at most.
fn is_ceremony(tagged: &Tagged<'_>, act: Act, complement: usize, clause: &Range<usize>) -> bool {
    act == Act::Establish
        && (complement..clause.end.min(complement + CEREMONY_WITHIN))
            .any(|token| tagged.noun_of_role(token, "ceremony").is_some())
}

/// «أقام معالي وزير الخارجية … مأدبة»: the host, where no mention covers him, stands before.
const CEREMONY_WITHIN: usize = 3;

/// The act that the noun after an expressive verb names: «أعرب عن شكره», «جدد التعبير عن إرادة».
fn expressed(tagged: &Tagged<'_>, clause: &Range<usize>, complement: usize) -> Option<Act> {
    (complement..clause.end.min(complement + 12)).find_map(|token| noun_act(tagged, token))
}

/// «نقلت الوكالة عن فلان قوله إن», «تأكيده أن»: the verbal noun of saying with its speaker behind it.
fn cited(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> Option<Act> {
    if head.entry.act != Some(Act::Greet) {
        return None;
    }
    (head.token + 1..clause.end.min(head.token + CITED_WITHIN)).find_map(|token| {
        let (noun, entry) = tagged.shaped(token, Shape::VerbalNoun)?;
        let says = entry.class == ActClass::Saying || entry.act == Some(Act::Stress);
        (says && noun.enclitic.is_some()).then_some(entry.act).flatten()
    })
}

/// Who is cited stands between the agency and his saying, with his office.
const CITED_WITHIN: usize = 24;

fn noun_act(tagged: &Tagged<'_>, token: usize) -> Option<Act> {
    tagged.noun_of_role(token, "act").and_then(|(_, entry)| entry.act)
}

fn refined(tagged: &Tagged<'_>, head: &Head, act: Act, complement: usize, clause: &Range<usize>) -> Act {
    let from = behind_preposition(tagged, complement, clause.end);
    let mut near = from..clause.end.min(from + 3);
    let coming =
        head.future && matches!(act, Act::Sign | Act::Establish | Act::Agree | Act::Decide | Act::Present);
    if coming || head.announced && act != Act::Discuss {
        return Act::Plan;
    }
    match act {
        Act::Agree if agrees_with_a_view(tagged, from) || acknowledges(tagged, head, complement) => {
            Act::Stress
        }
        Act::Stress | Act::Present => near
            .take_while(|&token| !tagged.is_function(token, "complementiser"))
            .find_map(|token| noun_act(tagged, token))
            .and_then(|noun| outweighing(noun, act))
            .unwrap_or(act),
        // «أعلن دعمه», «أعلنا عزمهما على».
        Act::Decide if head.entry.lemma == ANNOUNCING => (complement..clause.end.min(complement + 3))
            .take_while(|&token| !tagged.is_function(token, "complementiser"))
            .find_map(|token| noun_act(tagged, token))
            .filter(|noun| matches!(noun, Act::Pledge | Act::Support | Act::Reject))
            .unwrap_or(act),
        Act::Praise
            if head.kind == HeadKind::Finite
                && near.any(|token| noun_act(tagged, token) == Some(Act::Greet)) =>
        {
            Act::Greet
        }
        Act::Discuss if head.entry.class == ActClass::Agenda && follows_instrument(tagged, head) => {
            Act::Agree
        }
        _ => act,
    }
}

/// «تضمنت الاتفاقيات», «الاتفاق يشمل»: the contents of a text are what was agreed; those of a meeting («تناول اللقاء») are not.
fn follows_instrument(tagged: &Tagged<'_>, head: &Head) -> bool {
    let after = (head.token + 1..head.token + 3).any(|token| is_agreed_text(tagged, token));
    after || head.token > 0 && is_agreed_text(tagged, head.token - 1)
}

fn is_agreed_text(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.find(token, Category::Instrument).is_some_and(|reading| {
        matches!(
            lexicon::INSTRUMENTS[usize::from(reading.sense.entry)].kind,
            InstrumentKind::Agreement | InstrumentKind::Mou | InstrumentKind::Declaration
        )
    })
}

/// Behind the preposition that joins a complement: «أشار في هذا الصدد إلى اعتزازه», «اتفقا خلال اللقاء على أهمية».
fn behind_preposition(tagged: &Tagged<'_>, complement: usize, end: usize) -> usize {
    (complement..end.min(complement + PREPOSITION_WITHIN))
        .take_while(|&token| !tagged.is_function(token, "complementiser"))
        .find(|&token| tagged.spells(token, &["علي", "الي"]))
        .map_or(complement, |preposition| preposition + 1)
}

/// An adverbial at most stands before the preposition of a complement.
const PREPOSITION_WITHIN: usize = 5;

/// «اتفقا على أهمية», «اتفقوا على أن», «اتفقا على ضرورة».
fn agrees_with_a_view(tagged: &Tagged<'_>, from: usize) -> bool {
    tagged.is_function(from, "complementiser")
        || tagged.spells(from, &["وجوب"])
        || noun_act(tagged, from) == Some(Act::Stress)
}

/// «أقر بدور فلان» takes a view, «أقر الاتفاق» a decision.
fn acknowledges(tagged: &Tagged<'_>, head: &Head, complement: usize) -> bool {
    head.entry.lemma == ACKNOWLEDGING
        && tagged.at(complement).iter().any(|reading| reading.proclitics.preposition == Some(Preposition::In))
}

/// The verb that approves a thing and, with «ب», acknowledges it.
const ACKNOWLEDGING: &str = "أقر";

/// «أكد التزام بلاده», «أشار إلى اعتزازه»: the first noun that names an act outweighs the verb.
fn outweighing(noun: Act, verb: Act) -> Option<Act> {
    match noun {
        Act::Pledge | Act::Support | Act::Reject => Some(noun),
        Act::Praise | Act::Thank | Act::Stress if verb == Act::Present => Some(noun),
        _ => None,
    }
}

/// What a reported clause performs by itself: «قال إنه سيلتقي», «أعلن أن الجانبين اتفقا».
#[derive(Clone, Copy, Debug)]
pub(super) struct Reported {
    pub(super) act: Act,
    /// The verb that performs it.
    pub(super) verb: usize,
    /// Where what is reported starts, behind «أن».
    pub(super) start: usize,
}

/// The first verb of what a saying head reports, where it outweighs the saying; under a source that `only_relays`
/// any act does.
pub(super) fn reported(
    tagged: &Tagged<'_>,
    head: &Head,
    clause: &Range<usize>,
    only_relays: bool,
) -> Option<Reported> {
    if let Some(talks) = reported_talks(tagged, head, clause) {
        return Some(talks);
    }
    let relays = head.entry.class == ActClass::Saying
        || head.entry.act == Some(Act::Decide) && head.kind == HeadKind::Finite;
    if !relays {
        return None;
    }
    let opening = (head.token + 1..clause.end)
        .find(|&token| tagged.is_function(token, "complementiser") || opens_own_words(tagged, token))?;
    let limit = clause.end.min(opening + REPORTED_VERB_WITHIN);
    let verb = (opening + 1..limit)
        .find(|&token| tagged.finite(token).is_some() && !tagged.is_function(token, "preposition"))?;
    let relative = (opening + 1..verb).any(|token| tagged.is_function(token, "relative"));
    let act = reported_act(tagged, verb, clause, only_relays)?;
    (!relative).then_some(Reported { act, verb, start: opening + 1 })
}

/// «أكد أن المباحثات تناولت», «مبينا أن هذا اللقاء، الذي …، تطرق إلى»: what a meeting was about, whoever says so.
fn reported_talks(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> Option<Reported> {
    let says =
        matches!(head.entry.act, Some(Act::Stress | Act::Present)) || head.entry.class == ActClass::Saying;
    let opening = (head.token + 1..clause.end).find(|&token| tagged.is_function(token, "complementiser"))?;
    let start = opening + 1;
    let meeting = start + usize::from(tagged.is_function(start, "demonstrative"));
    tagged
        .noun_of_role(meeting, "meeting")
        .filter(|(noun, _)| says && noun.proclitics.preposition.is_none())?;
    let limit = clause.end.min(meeting + TALKS_VERB_WITHIN);
    let verb = (meeting + 1..limit).find(|&token| {
        tagged.finite(token).is_some_and(|(reading, entry)| {
            let past = reading.sense.form.shape() == Shape::Perfect || reading.proclitics.future;
            entry.act == Some(Act::Discuss) && past && !tagged.is_function(token - 1, "relative")
        })
    })?;
    Some(Reported { act: Act::Discuss, verb, start })
}

/// «أن المباحثات التي أجراها الوزيران أمس بالرباط تناولت»: the verb stands within so many tokens.
const TALKS_VERB_WITHIN: usize = 14;

/// The verb of a reported clause stands within so many tokens behind «أن».
const REPORTED_VERB_WITHIN: usize = 12;

/// «وأضاف: "سنبذل كل ما في وسعنا"»: a quotation whose first word is a verb of the speaker's own.
fn opens_own_words(tagged: &Tagged<'_>, mark: usize) -> bool {
    tagged.text.kind(mark) == TokenKind::QuoteOpen
        && tagged.finite(mark + 1).is_some_and(|(reading, _)| reading.sense.form.person() == 1)
}

/// «أن الجانبين أجريا مباحثات حول …».
fn holds_talks_about(tagged: &Tagged<'_>, verb: usize, clause: &Range<usize>) -> bool {
    let held = tagged.finite(verb).is_some_and(|(reading, entry)| {
        reading.sense.form.shape() == Shape::Perfect && entry.event == Some(EventType::Talks)
    });
    let behind = verb + 1..clause.end.min(verb + TALKS_VERB_WITHIN);
    held && behind.clone().any(|token| tagged.noun_of_role(token, "meeting").is_some())
        && behind.clone().any(|token| tagged.spells(token, &["حول", "بشان", "تناولت", "تركزت"]))
}

fn reported_act(tagged: &Tagged<'_>, verb: usize, clause: &Range<usize>, only_relays: bool) -> Option<Act> {
    let (reading, entry) = tagged.finite(verb)?;
    let future = reading.proclitics.future || verb > 0 && tagged.spells(verb - 1, &["سوف"]);
    if future {
        let talks =
            (verb + 1..clause.end.min(verb + 5)).any(|token| tagged.noun_of_role(token, "meeting").is_some());
        return Some(match (entry.act, entry.class) {
            (Some(Act::Discuss), _) => Act::Discuss,
            (Some(act @ (Act::Pledge | Act::Support)), _) => act,
            (_, ActClass::Occasion) if talks && entry.event == Some(EventType::Talks) => Act::Discuss,
            (_, ActClass::Occasion) => Act::Plan,
            (Some(act), ActClass::Narration) if acts_personally(tagged, verb) => act,
            (Some(Act::Decide | Act::Sign | Act::Establish | Act::Agree), _) => Act::Plan,
            _ => return None,
        });
    }
    if holds_talks_about(tagged, verb, clause) {
        return Some(Act::Discuss);
    }
    match entry.performs()? {
        act @ (Act::Agree | Act::Sign | Act::Discuss | Act::Thank | Act::Support | Act::Pledge)
            if !is_nominal(tagged, verb) =>
        {
            Some(act)
        }
        // Right behind «أن» a form that is a noun too is the subject.
        act if only_relays
            && (!is_nominal(tagged, verb) || !tagged.is_function(verb - 1, "complementiser")) =>
        {
            Some(act)
        }
        _ => None,
    }
}

/// A form that is a noun too counts as a verb only where a meeting or a side precedes it: «أن اللقاء تناول».
fn is_nominal(tagged: &Tagged<'_>, verb: usize) -> bool {
    let subject =
        verb > 0 && tagged.noun(verb - 1).is_some_and(|(_, noun)| matches!(noun.role, "meeting" | "side"));
    if subject {
        return false;
    }
    tagged
        .at(verb)
        .iter()
        .any(|reading| !reading.sense.form.is_finite() && reading.sense.category != Category::GivenName)
}
