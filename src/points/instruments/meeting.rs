//! Meetings that are agreed, planned or proposed: never from their noun alone.

use super::{Named, is_text};
use crate::acts::Performed;
use crate::lexicon::word_lists::{
    BEHIND_WHICH_PAST, DATED_BY, DURING, INVITING_VERBS, NO_CARRYING_VERBS, RESUMING, TO_COMPLETE, TO_MEET,
    TRAVELLING,
};
use crate::lexicon::{self, ActClass, ActEntry, Category, Shape};
use crate::model::{Act, EventType, InstrumentKind, Stage};
use crate::words::{Preposition, Reading, Tagged};

/// «القمة الثلاثية المقررة»: what says that it is to come stands at most so many tokens behind the noun.
const COMING_WITHIN: usize = 7;
/// «القمة الثانية ستناقش»: its verb stands at most so many tokens behind a meeting.
const VERB_WITHIN: usize = 2;
/// «عقد الدورة الثانية للجنة», «عقد مزيد من الاجتماعات»: at most so many tokens between holding and meeting.
const SETTING_WITHIN: usize = 3;

/// The meeting to come of an act; `announced` are those that the acts before it announced.
pub(super) fn meeting(
    tagged: &Tagged<'_>,
    act: &Performed,
    named: &[Named],
    announced: &mut Vec<EventType>,
) -> Option<Named> {
    let own = own_meeting(tagged, act, named).filter(|meeting| {
        // «برنامج تبادل الزيارات» is a programme.
        let part = |other: &Named| {
            other.tokens.contains(&meeting.tokens.start) && !is_body(tagged, other.tokens.start)
        };
        !named.iter().any(part)
    });
    if let Some(meeting) = &own {
        if meeting.stage == Stage::Planned {
            announced.extend(event_at(tagged, meeting.tokens.start));
        }
        return own;
    }
    // «وسيركز الاجتماع على …»: what a meeting is about tells nothing of when it will be.
    if matches!(act.act, Act::Sign | Act::Greet | Act::Thank | Act::Stress | Act::Discuss) {
        return None;
    }
    let token = act.clause.clone().find(|&token| {
        let noun = tagged.noun_of_role(token, "meeting");
        let again = noun.is_some_and(|(reading, noun)| {
            reading.proclitics.article && noun.event.is_some_and(|event| announced.contains(&event))
        });
        again && !is_circumstance(tagged, token) && !was_held(tagged, token)
    })?;
    Some(Named { kind: InstrumentKind::Meeting, stage: Stage::Planned, tokens: token..token + 1 })
}

/// «المباحثات انصبت على …»: a meeting that is told of in the past.
fn was_held(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.finite(token + 1).is_some_and(|(reading, _)| {
        matches!(reading.sense.form.shape(), Shape::Perfect | Shape::PassivePerfect)
    })
}

/// The occasion that a verb or noun names.
fn event_at(tagged: &Tagged<'_>, token: usize) -> Option<EventType> {
    let noun = tagged.noun_of_role(token, "meeting").and_then(|(_, noun)| noun.event);
    noun.or_else(|| occasion(tagged, token).and_then(|(_, entry)| entry.event))
}

/// «خلال الزيارة», «في هذا اللقاء»: when something is said or done, not what it is about.
fn is_circumstance(tagged: &Tagged<'_>, token: usize) -> bool {
    let before = |back: usize| token.checked_sub(back);
    let opens = |token: usize| tagged.is_function(token, "adverb") || tagged.spells(token, DURING);
    let this = before(1).is_some_and(|token| tagged.is_function(token, "demonstrative"));
    before(if this { 2 } else { 1 }).is_some_and(opens)
}

fn own_meeting(tagged: &Tagged<'_>, act: &Performed, named: &[Named]) -> Option<Named> {
    let planned_text = named.iter().any(|named| is_text(named.kind) && named.stage == Stage::Planned);
    let (token, stage) = match act.act {
        Act::Sign | Act::Greet | Act::Thank => return None,
        // «وسيركز الاجتماع على …»: what a meeting will be about is its agenda.
        Act::Discuss if act.head.entry.class == ActClass::Agenda && act.head.future => return None,
        Act::Plan if planned_text => (set(tagged, act)?, Stage::Planned),
        Act::Plan => (planned(tagged, act, named)?, Stage::Planned),
        Act::CallFor => {
            let coming = coming(tagged, act);
            let stage = if coming.is_some() { Stage::Planned } else { Stage::Proposed };
            (invited(tagged, act).or(coming).or_else(|| set(tagged, act))?, stage)
        }
        Act::Discuss => match coming(tagged, act) {
            Some(token) => (token, Stage::Planned),
            None => (set(tagged, act)?, Stage::Proposed),
        },
        Act::Praise | Act::Support | Act::Reject => (coming(tagged, act)?, Stage::Planned),
        // «قبوله الدعوة».
        Act::Agree => {
            let accepted =
                || act.clause.clone().find(|&token| tagged.noun_of_role(token, "invitation").is_some());
            (coming(tagged, act).or_else(|| set(tagged, act)).or_else(accepted)?, Stage::Planned)
        }
        Act::Pledge => {
            (coming(tagged, act).or_else(|| set(tagged, act)).or_else(|| hoped(tagged, act))?, Stage::Planned)
        }
        _ => (coming(tagged, act).or_else(|| set(tagged, act))?, Stage::Planned),
    };
    Some(Named { kind: InstrumentKind::Meeting, stage, tokens: token..token + 1 })
}

/// A plan is of a meeting where its verb or a noun says so.
fn planned(tagged: &Tagged<'_>, act: &Performed, named: &[Named]) -> Option<usize> {
    // «سيلتقي نظيره في «حوار استراتيجي»»: a mechanism has a name of its own; «بعد اختتام المحادثات»: when something is done.
    let own = |token: usize| !named.iter().any(|other| other.tokens.contains(&token));
    let over = |token: usize| (token.saturating_sub(2)..token).any(|before| tagged.spells(before, DATED_BY));
    let noun = act.clause.clone().find(|&token| is_meeting(tagged, token) && own(token) && !over(token));
    let verb = || {
        let at = act.reported_verb.unwrap_or(act.head.token);
        let entry = tagged.finite(at).map_or(act.head.entry, |(_, entry)| entry);
        let travels = TRAVELLING.contains(&entry.lemma);
        let meets = entry.event.is_some_and(is_of_persons) && !(at > act.head.token && needs_noun(entry));
        (travels || meets).then_some(at)
    };
    let further = || {
        let meets = |token: &usize| occasion(tagged, *token).is_some_and(|(_, entry)| !needs_noun(entry));
        act.clause.clone().find(meets)
    };
    noun.or_else(verb).or_else(further)
}

/// «سيلتقي», «القمة المقبلة», «زيارته المرتقبة».
fn coming(tagged: &Tagged<'_>, act: &Performed) -> Option<usize> {
    act.clause.clone().find(|&token| {
        let end = act.clause.end.min(token + 1 + COMING_WITHIN);
        let announced = |later: usize| tagged.noun_of_role(later, "coming").is_some();
        occasion(tagged, token).is_some_and(|(reading, entry)| {
            reading.proclitics.future
                && (!needs_noun(entry) || act.clause.clone().any(|token| is_meeting(tagged, token)))
        }) || performs_next(tagged, token, end)
            || is_meeting(tagged, token)
                && ((token + 1..end).any(announced)
                    || !is_circumstance(tagged, token) && acts_next(tagged, token))
    })
}

/// «سيؤدي زيارة», «ستواصلان محادثات»: a verb of the future with a meeting for its object.
fn performs_next(tagged: &Tagged<'_>, token: usize, end: usize) -> bool {
    let future = tagged.finite(token).is_some_and(|(reading, entry)| {
        reading.proclitics.future && (entry.class == ActClass::Light || RESUMING.contains(&entry.lemma))
    });
    let behind = token + 1..end.min(token + 1 + OBJECT_WITHIN);
    future && behind.into_iter().any(|later| is_meeting(tagged, later) && !is_circumstance(tagged, later))
}

/// The object stands within so many tokens behind its verb.
const OBJECT_WITHIN: usize = 4;

/// «القمة ستناقش»: the meeting is the subject of a verb of the future.
fn acts_next(tagged: &Tagged<'_>, token: usize) -> bool {
    (token + 1..token + 1 + VERB_WITHIN)
        .any(|token| tagged.finite(token).is_some_and(|(reading, _)| reading.proclitics.future))
}

/// «عقد قمة», «استئناف المفاوضات», «عقد اللجنة المشتركة»; not «بعد عقد الاجتماع», not «لإجراء محادثات».
fn set(tagged: &Tagged<'_>, act: &Performed) -> Option<usize> {
    act.clause.clone().find(|&token| {
        let end = act.clause.end.min(token + 1 + SETTING_WITHIN);
        let noun = SETTING.iter().find_map(|role| tagged.noun_of_role(token, role));
        let setting = noun.is_some_and(|(reading, _)| {
            let purpose = act.act == Act::Discuss && reading.proclitics.preposition == Some(Preposition::For);
            reading.enclitic.is_none() && !purpose
        });
        let over = token.checked_sub(1).is_some_and(|before| {
            tagged.is_function(before, "adverb") || tagged.spells(before, BEHIND_WHICH_PAST)
        });
        // «تبادل الجانبان الأحاديث»: a verb.
        setting
            && !over
            && token != act.head.token
            && (token + 1..end).any(|later| is_meeting(tagged, later) || is_body(tagged, later))
    })
}

/// Roles of the nouns before a meeting that is set: «عقد قمة», «موعد القمة».
const SETTING: &[&str] = &["setting", "appointing"];

pub(super) fn is_body(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.find(token, Category::Instrument).is_some_and(|reading| {
        lexicon::INSTRUMENTS[usize::from(reading.sense.entry)].kind == InstrumentKind::JointBody
    })
}

/// «تطلعه للقاء نظيره», «استعداده لزيارة تونس», «حرصه على إتمام الزيارة»: a meeting that somebody means to come.
fn hoped(tagged: &Tagged<'_>, act: &Performed) -> Option<usize> {
    let opening = act.clause.end.min(act.head.token + HOPED_WITHIN);
    (act.head.token + 1..opening).find(|&token| {
        let led = tagged.noun_of_role(token, "meeting").is_some_and(|(reading, _)| {
            reading.proclitics.preposition == Some(Preposition::For) && !reading.proclitics.article
        });
        let completed = || tagged.spells(token - 1, TO_COMPLETE) && is_meeting(tagged, token);
        led && is_meeting(tagged, token) || completed()
    })
}

/// A meeting that is hoped for stands within so many tokens behind the verb.
const HOPED_WITHIN: usize = 12;

/// «دعاه إلى زيارة», «عرض لقاء», «اقترح أن يجتمعا».
fn invited(tagged: &Tagged<'_>, act: &Performed) -> Option<usize> {
    let inviting = |token: usize| tagged.noun_of_role(token, "invitation").is_some();
    if !act.clause.clone().any(inviting) && !INVITING_VERBS.contains(&act.head.entry.lemma) {
        return None;
    }
    act.clause.clone().find(|&token| {
        let purpose = |reading: &Reading| {
            reading.proclitics.preposition == Some(Preposition::For)
                || token.checked_sub(1).is_some_and(|before| tagged.spells(before, TO_MEET))
                || token <= act.head.token + NEAR_HEAD
        };
        let noun = tagged.noun_of_role(token, "meeting").is_some_and(|(reading, _)| purpose(reading));
        noun || occasion(tagged, token).is_some_and(|(reading, entry)| {
            reading.sense.form.shape() == Shape::Imperfect && !needs_noun(entry)
        })
    })
}

/// «عرض على الرئيس لقاء»: the object of proposing stands at most so many tokens behind it.
const NEAR_HEAD: usize = 4;

/// Meetings of persons; a letter, a call, a ceremony is none.
fn is_of_persons(event: EventType) -> bool {
    !matches!(event, EventType::Message | EventType::Call | EventType::Signing)
}

pub(super) fn is_meeting(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.noun_of_role(token, "meeting").is_some_and(|(_, noun)| noun.event.is_none_or(is_of_persons))
}

/// A finite verb of meeting: «يلتقي», «تزور».
fn occasion<'t>(tagged: &'t Tagged<'_>, token: usize) -> Option<(&'t Reading, &'static ActEntry)> {
    tagged
        .finite(token)
        .filter(|(_, entry)| entry.class == ActClass::Occasion && entry.event.is_some_and(is_of_persons))
}

/// «ستجري مباحثات», «سيعقد اجتماع»: the verb alone is of anything.
fn needs_noun(entry: &ActEntry) -> bool {
    NO_CARRYING_VERBS.contains(&entry.lemma)
}
