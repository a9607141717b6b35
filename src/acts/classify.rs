//! Which act a head performs, given what it governs.

use super::{Head, HeadKind};
use crate::lexicon::{self, ActClass, ActEntry, Category, Shape};
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
            if resumes_talks(tagged, head, complement, clause)
                || means_another_thing(tagged, head)
                || act == Act::Sign && head.kind == HeadKind::Finite && befalls(tagged, head, clause)
            {
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
            || tagged.is_function(at, "attendance")
            || tagged.noun(at).is_some_and(|(_, noun)| matches!(noun.role, "side" | "country" | "official"))
    };
    let party = is_party(next) || verb > 0 && is_party(verb - 1);
    party || !tagged.has_article(next) && !tagged.is_function(next, "demonstrative")
}

/// The verb of exchanging.
const EXCHANGING: &str = "تبادل";

/// The verb of addressing a call, thanks, blame to somebody.
const ADDRESSING: &str = "وجه";

/// The verb of what a text lays down.
const STIPULATING: &str = "نص";

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

/// «الهجوم وقع يوم السبت», «كان لها وقعا كبيرا»: a verb of signing without a text is one of happening.
fn befalls(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> bool {
    head.entry.lemma == SIGNING
        && head.enclitic.is_none()
        && !signs_a_text(tagged, head.token.saturating_sub(SIGNED_BEFORE)..clause.end)
}

/// Whether a text, or «على» before one, stands among these tokens.
fn signs_a_text(tagged: &Tagged<'_>, range: Range<usize>) -> bool {
    range.into_iter().any(|token| {
        tagged.is(token, Category::Instrument)
            || tagged
                .spells(token, &["علي", "عليها", "عليه", "عقد", "عقود", "عقدا", "عقودا", "صفقه", "صفقات"])
    })
}

/// «وقع».
const SIGNING: &str = "وقع";

/// The text that is signed stands at most so far before the verb.
const SIGNED_BEFORE: usize = 8;

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
        Act::Agree if head.start < head.token && tagged.is_function(head.start, "negation") => Act::Reject,
        Act::Pledge | Act::Support
            if head.start < head.token && tagged.is_function(head.start, "negation") =>
        {
            Act::Reject
        }
        Act::Agree
            if agrees_with_a_view(tagged, from) && head.entry.lemma != STIPULATING
                || acknowledges(tagged, head, complement) =>
        {
            Act::Stress
        }
        Act::Stress | Act::Present | Act::Decide if declares_readiness(tagged, complement..clause.end) => {
            Act::Pledge
        }
        // «تبادل الجانبان الهدايا», «وجه التحية للشعب», «وجه انتقادات»: what is exchanged or addressed says which act.
        Act::Discuss | Act::CallFor if matches!(head.entry.lemma, EXCHANGING | ADDRESSING) => {
            let noun = (complement..clause.end.min(complement + 3)).find_map(|token| noun_act(tagged, token));
            let another = |noun: &Act| {
                matches!(noun, Act::Greet | Act::Reject)
                    || act == Act::CallFor && matches!(noun, Act::Thank | Act::Praise)
            };
            noun.filter(another).unwrap_or(act)
        }
        Act::Stress | Act::Present => near
            .take_while(|&token| !tagged.is_function(token, "complementiser"))
            .find_map(|token| noun_act(tagged, token))
            .and_then(|noun| outweighing(noun, act))
            .unwrap_or(act),
        // «أعلن دعمه», «أعلنا عزمهما على».
        Act::Decide if head.entry.lemma == ANNOUNCING => announced(tagged, complement..clause.end),
        Act::Praise
            if head.kind == HeadKind::Finite
                && near.any(|token| noun_act(tagged, token) == Some(Act::Greet)) =>
        {
            Act::Greet
        }
        Act::Discuss if head.entry.class == ActClass::Agenda && tells_programme(tagged, head) => Act::Plan,
        Act::Discuss if head.entry.class == ActClass::Agenda && follows_instrument(tagged, head) => {
            Act::Agree
        }
        _ => act,
    }
}

/// «أعلن دعمه», «أعلنا عزمهما على», «أعلن أن بلاده مستعدة»: what is announced may be another act than a decision.
fn announced(tagged: &Tagged<'_>, complement: Range<usize>) -> Act {
    let opening = complement.clone().take(ANNOUNCED_WITHIN).find(|&token| is_reporting(tagged, token));
    let Some(opening) = opening else {
        // «أعلنا التوصل إلى اتفاق», «أعلنت عن توقيع عقود».
        let done = complement.clone().take(4).find_map(|token| {
            let (_, entry) = tagged.shaped(token, Shape::VerbalNoun)?;
            entry.act.filter(|act| matches!(act, Act::Agree | Act::Sign))
        });
        if let Some(act) = done {
            return act;
        }
        return complement
            .take(3)
            .find_map(|token| noun_act(tagged, token))
            .filter(|noun| matches!(noun, Act::Pledge | Act::Support | Act::Reject))
            .unwrap_or(Act::Decide);
    };
    let mut behind = opening + 1..complement.end.min(opening + REPORTED_VERB_WITHIN);
    let decides = behind.any(|token| {
        tagged.acts(token).any(|(reading, entry)| {
            reading.proclitics.future
                || reading.sense.form.is_finite() && matches!(entry.class, ActClass::Light)
                || reading.sense.form.is_finite() && matches!(entry.act, Some(Act::Decide | Act::Establish))
        })
    });
    if decides { Act::Decide } else { Act::Stress }
}

/// «أن», «بأن», but not the «أن» before a subjunctive.
fn is_reporting(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.is_function(token, "complementiser")
}

/// «أعلنت المتحدثة باسم الخارجية الأميركية، أن»: «أن» stands within so many tokens.
const ANNOUNCED_WITHIN: usize = 8;

/// «وأكد أن بلاده مستعدة لـ», «إن البلدين عازمان على»: within a few words behind «أن».
fn declares_readiness(tagged: &Tagged<'_>, complement: Range<usize>) -> bool {
    let end = complement.end;
    let opening = complement.take(ANNOUNCED_WITHIN).find(|&token| is_reporting(tagged, token));
    opening.is_some_and(|opening| {
        (opening + 1..end.min(opening + READY_WITHIN))
            .take_while(|&token| {
                tagged.finite(token).is_none_or(|(_, entry)| entry.class == ActClass::Auxiliary)
            })
            .any(|token| {
                tagged.noun_of_role(token, "ready").is_some_and(|(reading, _)| !reading.proclitics.article)
            })
    })
}

/// «أن الولايات المتحدة ما زالت ملتزمة»: the adjective stands so near.
const READY_WITHIN: usize = 7;

/// «ويتضمن برنامج الزيارة لقاء مع»: the programme of a visit is what is planned.
fn tells_programme(tagged: &Tagged<'_>, head: &Head) -> bool {
    let next = head.token + 1;
    tagged.spells(next, &["برنامج"])
        && (next + 1..next + 4).any(|token| tagged.spells(token, &["زياره", "الزياره", "زيارته", "زيارتها"]))
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
        // «أكد قبوله الدعوة».
        Act::Agree if verb == Act::Stress => Some(noun),
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
    if verb > 0 && tagged.is_function(verb - 1, "negation") {
        let consents = matches!(entry.act, Some(Act::Agree | Act::Support | Act::Sign | Act::Pledge));
        return (consents || entry.lemma == ALLOWING).then_some(Act::Reject);
    }
    let future = reading.proclitics.future || verb > 0 && tagged.spells(verb - 1, &["سوف"]);
    let ahead = verb + 1..clause.end.min(verb + CARRIED_IN_REPORT);
    if (entry.class == ActClass::Light || entry.carries)
        && let Some(carried) = carried_act(tagged, ahead.clone(), entry)
    {
        return Some(if future && carried != Act::Discuss { Act::Plan } else { carried });
    }
    let holds = matches!(entry.lemma, HOLDING | CONDUCTING)
        && (verb + 1..clause.end.min(verb + 5)).any(|token| is_talks(tagged, token));
    // «أن الطرفين أجريا مباحثات حول».
    if holds && !future {
        let about =
            ahead.clone().any(|token| tagged.spells(token, &["حول", "بشان", "بخصوص", "لبحث", "لمناقشه"]));
        return about.then_some(Act::Discuss);
    }
    if future {
        return Some(match (entry.act, entry.class) {
            (Some(Act::Discuss), _) => Act::Discuss,
            (Some(act @ (Act::Pledge | Act::Support)), _) => act,
            (_, ActClass::Occasion) if holds => Act::Discuss,
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
        Act::Sign
            if reading.enclitic.is_none()
                && entry.lemma == SIGNING
                && !signs_a_text(tagged, verb.saturating_sub(SIGNED_BEFORE)..clause.end) =>
        {
            None
        }
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

/// «سيعقد جلسة مباحثات», «سيجري محادثات»: verbs whose object is the talks.
const HOLDING: &str = "عقد";
const CONDUCTING: &str = "أجرى";

/// «أنه تم بحث», «أنه سيتم خلال الزيارة إمضاء», «أن الزيارة ستشهد توقيع»: what the verb carries is the act.
fn carried_act(tagged: &Tagged<'_>, ahead: Range<usize>, verb: &ActEntry) -> Option<Act> {
    let by_preposition = matches!(verb.joined_by, "ب" | "عن" | "على" | "في" | "إلى");
    ahead
        .take_while(|&token| !tagged.is_function(token, "relative"))
        .find_map(|token| {
            let (noun, entry) = tagged.shaped(token, Shape::VerbalNoun)?;
            let meeting = tagged.noun(token).is_some_and(|(_, noun)| noun.role == "meeting");
            let governed = noun.proclitics.preposition.is_some();
            (!meeting && governed <= by_preposition).then_some(entry)
        })
        .and_then(ActEntry::performs)
}

/// A verbal noun stands so near behind the verb that carries it in a report.
const CARRIED_IN_REPORT: usize = 16;

/// «مباحثات», «جلسة محادثات», «اتصال»; not «لقاءات».
fn is_talks(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.noun_of_role(token, "meeting").is_some()
        && !tagged.spells(token, &["لقاء", "لقاءات", "اللقاء", "اجتماع", "اجتماعات", "اجتماعا"])
}

/// «لن تسمح بعودة القوات» refuses.
const ALLOWING: &str = "سمح";

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
