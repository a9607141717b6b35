//! The concrete means that a point names: texts, bodies, programmes.

use crate::acts::Performed;
use crate::lexicon::{self, Category};
use crate::model::{Act, InstrumentKind, Stage};
use crate::words::Tagged;
use std::ops::Range;

/// An instrument with its tokens.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) kind: InstrumentKind,
    pub(super) stage: Stage,
    pub(super) tokens: Range<usize>,
}

/// The instruments of an act, each kind once.
pub(super) fn instruments(tagged: &Tagged<'_>, act: &Performed) -> Vec<Named> {
    let mut named: Vec<Named> = Vec::new();
    let mut at = act.clause.start;
    while at < act.clause.end {
        let Some(reading) =
            tagged.find(at, Category::Instrument).filter(|reading| at + reading.tokens <= act.clause.end)
        else {
            at += 1;
            continue;
        };
        let entry = &lexicon::INSTRUMENTS[usize::from(reading.sense.entry)];
        let counts = entry.strong || is_made(act.act);
        if counts && named.iter().all(|other| other.kind != entry.kind) {
            let tokens = at..name_end(tagged, at + reading.tokens, act.clause.end);
            named.push(Named { kind: entry.kind, stage: stage(act), tokens });
        }
        at += reading.tokens;
    }
    named
}

/// Acts that make, sign or set what they name.
fn is_made(act: Act) -> bool {
    matches!(act, Act::Agree | Act::Sign | Act::Establish | Act::Decide | Act::Plan)
}

fn stage(act: &Performed) -> Stage {
    match act.act {
        Act::Sign => Stage::Signed,
        Act::Agree | Act::Establish | Act::Decide => Stage::Created,
        Act::Plan => Stage::Planned,
        Act::CallFor => Stage::Proposed,
        Act::Discuss if act.head.future => Stage::Planned,
        _ => Stage::InForce,
    }
}

/// The name goes on over words with the article and adjectives, up to a verb, a mark or a preposition.
fn name_end(tagged: &Tagged<'_>, from: usize, limit: usize) -> usize {
    (from..limit.min(from + 8))
        .find(|&token| {
            !tagged.is_word(token)
                || tagged.is(token, Category::FunctionWord)
                || tagged.finite(token).is_some()
        })
        .unwrap_or(limit.min(from + 8))
}
