//! Which act a head performs, given what it governs.

use super::{Head, HeadKind};
use crate::lexicon::ActClass;
use crate::model::{Act, EventType};
use crate::words::Tagged;
use std::ops::Range;

/// The act of a head whose complement starts at `complement`; `None` where it performs none.
pub(super) fn act(tagged: &Tagged<'_>, head: &Head, complement: usize, clause: &Range<usize>) -> Option<Act> {
    if head.entry.class == ActClass::Expressive {
        return Some(expressed(tagged, clause, complement).unwrap_or(head.entry.act.unwrap_or(Act::Stress)));
    }
    if head.entry.class == ActClass::Occasion {
        return occasion_act(head);
    }
    let act = head.entry.act?;
    Some(refined(tagged, head, act, complement, clause))
}

/// «سيلتقي», «سيزور»: an occasion to come is a plan.
fn occasion_act(head: &Head) -> Option<Act> {
    (head.future && head.entry.event.is_some()).then_some(Act::Plan)
}

/// The act that the noun after an expressive verb names: «أعرب عن شكره», «جدد التعبير عن إرادة».
fn expressed(tagged: &Tagged<'_>, clause: &Range<usize>, complement: usize) -> Option<Act> {
    (complement..clause.end.min(complement + 12)).find_map(|token| noun_act(tagged, token))
}

fn noun_act(tagged: &Tagged<'_>, token: usize) -> Option<Act> {
    tagged.noun_of_role(token, "act").and_then(|(_, entry)| entry.act)
}

fn refined(tagged: &Tagged<'_>, head: &Head, act: Act, complement: usize, clause: &Range<usize>) -> Act {
    let near = complement..clause.end.min(complement + 3);
    match act {
        Act::Agree if agrees_with_a_view(tagged, complement) => Act::Stress,
        Act::Stress | Act::Present => near.clone().find_map(|token| stressed(tagged, token)).unwrap_or(act),
        Act::Present | Act::Discuss | Act::Decide if head.future && head.entry.event == Some(EventType::Visit) => Act::Plan,
        Act::Praise if head.kind == HeadKind::Finite && near.clone().any(|token| noun_act(tagged, token) == Some(Act::Greet)) => Act::Greet,
        _ => act,
    }
}

/// «اتفقا على أهمية», «اتفقوا على أن», «اتفقا على ضرورة».
fn agrees_with_a_view(tagged: &Tagged<'_>, complement: usize) -> bool {
    (complement..complement + 3).any(|token| {
        tagged.spells(token, &["ان", "اهميه", "ضروره", "وجوب"]) || tagged.noun_of_role(token, "act").is_some_and(|(_, entry)| entry.act == Some(Act::Stress))
    })
}

/// «أكد التزام بلاده», «شدد على دعم», «أكد رفض»: the noun outweighs the verb.
fn stressed(tagged: &Tagged<'_>, token: usize) -> Option<Act> {
    match noun_act(tagged, token)? {
        act @ (Act::Pledge | Act::Support | Act::Reject) => Some(act),
        _ => None,
    }
}
