//! Meetings to come: agreed, planned or proposed.

use super::{Named, family};
use crate::acts::Performed;
use crate::lexicon::ActClass;
use crate::model::{Act, InstrumentKind, Stage};
use crate::words::Tagged;
use std::ops::Range;

/// «عقد جولة جديدة من المباحثات»: the meeting stands so many tokens at most behind what sets it.
const SET_WITHIN: usize = 4;
/// «الاجتماع الوزاري الثامن المرتقب»: so many tokens at most between a meeting and what says that it is to come.
const COMING_WITHIN: usize = 8;
/// «القمة المقبلة بين البلدين ستناقش»: so many between a meeting and its verb.
const VERB_WITHIN: usize = 2;

/// The meeting that an act agrees, plans or proposes: never from its noun alone.
pub(super) fn meeting(tagged: &Tagged<'_>, act: &Performed, named: &[Named]) -> Option<Named> {
    let clause = &act.clause;
    let taken = |token: usize| named.iter().any(|named| named.tokens.contains(&token));
    let is_noun = |token: usize| tagged.noun_of_role(token, "meeting").is_some() && !taken(token);
    // «عقد اللجنة المشتركة»: what is held is a meeting of the body.
    let is_body = |token: usize| {
        named.iter().any(|named| named.kind == InstrumentKind::JointBody && named.tokens.start == token)
    };
    let is_held = |token: usize| is_noun(token) || is_body(token);
    let noun = clause.clone().find(|&token| is_noun(token));
    let found = match act.act {
        Act::Plan if signs_text(act, named) => None,
        Act::Plan if noun.is_none() && makes(tagged, clause) => None,
        Act::Plan => Some((noun.unwrap_or(act.head.token), Stage::Planned)),
        Act::Agree => {
            set(tagged, clause, &["setting", "appointing"], is_held).map(|token| (token, Stage::Planned))
        }
        Act::CallFor => proposed(tagged, clause).map(|token| (token, Stage::Proposed)),
        Act::Pledge | Act::Present | Act::Decide | Act::Stress | Act::Discuss => {
            coming(tagged, clause, is_noun, is_held).map(|token| (token, Stage::Planned))
        }
        _ => None,
    };
    found.map(|(token, stage)| Named { kind: InstrumentKind::Meeting, stage, tokens: token..token + 1 })
}

/// «من المقرر أن يوقع البلدان اتفاقية»: the text is what is planned.
fn signs_text(act: &Performed, named: &[Named]) -> bool {
    act.head.entry.act == Some(Act::Sign)
        || named
            .iter()
            .any(|named| family(named.kind) == InstrumentKind::Agreement && named.stage == Stage::Planned)
}

/// «يصوت على تشكيل لجنة»: what is to come is no meeting.
fn makes(tagged: &Tagged<'_>, clause: &Range<usize>) -> bool {
    clause.clone().any(|token| tagged.noun_of_role(token, "making").is_some())
}

/// «اتفقا على عقد اجتماع».
fn set(
    tagged: &Tagged<'_>,
    clause: &Range<usize>,
    roles: &[&str],
    is_noun: impl Fn(usize) -> bool,
) -> Option<usize> {
    clause
        .clone()
        .filter(|&token| roles.iter().any(|role| tagged.noun_of_role(token, role).is_some()))
        .find_map(|token| (token + 1..clause.end.min(token + 1 + SET_WITHIN)).find(|&token| is_noun(token)))
}

/// «دعاه إلى زيارة …», «اقترح أن يجتمعا».
fn proposed(tagged: &Tagged<'_>, clause: &Range<usize>) -> Option<usize> {
    let visit = |token: &usize| tagged.spells(*token, &["لزياره", "زياره", "بزياره", "للقاء", "قمه"]);
    let invitation = |token: usize| {
        tagged.spells(token, &["دعا", "دعوه", "الدعوه", "دعت", "بدعوه", "عرض", "اقترح", "وجه"])
    };
    let meets = |token: &usize| {
        tagged.is_function(token.saturating_sub(1), "complementiser") && meets(tagged, *token)
    };
    clause
        .clone()
        .any(invitation)
        .then(|| clause.clone().find(visit).or_else(|| clause.clone().find(meets)))?
}

/// «سيلتقي نظيره», «القمة ستناقش», «ستكون المحادثات», «موعد القمة», «الاجتماع المرتقب».
fn coming(
    tagged: &Tagged<'_>,
    clause: &Range<usize>,
    is_noun: impl Fn(usize) -> bool,
    is_held: impl Fn(usize) -> bool,
) -> Option<usize> {
    let verb = clause.clone().find(|&token| is_future(tagged, token) && meets(tagged, token));
    verb.or_else(|| set(tagged, clause, &["appointing"], is_held)).or_else(|| {
        clause.clone().filter(|&token| is_noun(token)).find(|&token| {
            let behind = token + 1..clause.end.min(token + 1 + COMING_WITHIN);
            let before = clause.start.max(token.saturating_sub(VERB_WITHIN))..token;
            let after = token + 1..clause.end.min(token + 1 + VERB_WITHIN);
            // «سيطرح لدى زيارته …»: a circumstance of the act, no meeting that is announced.
            let circumstance = token > 0 && tagged.is_function(token - 1, "preposition");
            !circumstance
                && (before.into_iter().any(|token| is_future(tagged, token) && holds(tagged, token))
                    || after.into_iter().any(|token| is_future(tagged, token)))
                || behind.into_iter().any(|token| tagged.noun_of_role(token, "coming").is_some())
        })
    })
}

fn is_future(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.at(token).iter().any(|reading| reading.proclitics.future)
}

/// Whether it is a finite verb that reports an occasion: «يزور», «يلتقي».
fn meets(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.finite(token).is_some_and(|(_, entry)| entry.event.is_some())
}

/// «ستكون المحادثات», «سيعقد اجتماع»: not «سيعتبر القمة».
fn holds(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.acts(token).any(|(_, entry)| {
        entry.event.is_some()
            || matches!(entry.class, ActClass::Light | ActClass::Auxiliary | ActClass::Occasion)
    })
}
