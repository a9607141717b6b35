//! The concrete means that a point names: texts, bodies, programmes, meetings to come; and how far each has come.

use crate::acts::Performed;
use crate::lexicon::{self, Category, InstrumentEntry};
use crate::model::{Act, InstrumentKind, Stage};
use crate::words::{Reading, Tagged};
use std::ops::Range;

/// An instrument with its tokens.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) kind: InstrumentKind,
    pub(super) stage: Stage,
    pub(super) tokens: Range<usize>,
}

/// The instruments of an act, each kind once; treaties and memoranda count as one kind.
pub(super) fn instruments(tagged: &Tagged<'_>, act: &Performed) -> Vec<Named> {
    let mut named: Vec<Named> = Vec::new();
    let mut at = act.clause.start;
    while at < act.clause.end {
        let reading =
            tagged.find(at, Category::Instrument).filter(|reading| at + reading.tokens <= act.clause.end);
        let Some(reading) = reading else {
            at += 1;
            continue;
        };
        let candidate = Candidate {
            tagged,
            act,
            at,
            reading,
            entry: &lexicon::INSTRUMENTS[usize::from(reading.sense.entry)],
        };
        if let Some(stage) = candidate.stage() {
            push(&mut named, Named { kind: candidate.entry.kind, stage, tokens: candidate.tokens() });
        }
        at += reading.tokens;
    }
    if let Some(meeting) = meeting(tagged, act, &named) {
        push(&mut named, meeting);
    }
    named
}

fn push(named: &mut Vec<Named>, new: Named) {
    if named.iter().all(|other| family(other.kind) != family(new.kind)) {
        named.push(new);
    }
}

/// A text signed is a text signed: treaty or memorandum.
fn family(kind: InstrumentKind) -> InstrumentKind {
    if kind == InstrumentKind::Mou { InstrumentKind::Agreement } else { kind }
}

/// A noun that may name an instrument here.
struct Candidate<'a, 't> {
    tagged: &'a Tagged<'t>,
    act: &'a Performed,
    at: usize,
    reading: &'a Reading,
    entry: &'static InstrumentEntry,
}

impl Candidate<'_, '_> {
    /// How far it has come; `None` where the noun names no instrument.
    fn stage(&self) -> Option<Stage> {
        match self.entry.kind {
            InstrumentKind::Agreement | InstrumentKind::Mou | InstrumentKind::Declaration => {
                self.text_stage()
            }
            InstrumentKind::Meeting => None,
            InstrumentKind::JointBody
            | InstrumentKind::Programme
            | InstrumentKind::Funding
            | InstrumentKind::Mechanism => self.body_stage(),
        }
    }

    fn text_stage(&self) -> Option<Stage> {
        if self.is_verbal_noun() {
            return None;
        }
        if self.act.act == Act::Sign {
            return Some(Stage::Signed);
        }
        if !self.entry.strong && !self.follows("signing", 2) {
            return None;
        }
        if self.follows("signing", 3) {
            return Some(match self.act.act {
                Act::CallFor => Stage::Proposed,
                Act::Plan | Act::Pledge => Stage::Planned,
                _ if self.act.head.future => Stage::Planned,
                _ => Stage::Signed,
            });
        }
        if !self.is_defined() && self.follows("reaching", 2) {
            return Some(match self.act.act {
                Act::Plan | Act::Pledge => Stage::Planned,
                Act::Agree | Act::Establish => Stage::Created,
                _ => Stage::Proposed,
            });
        }
        Some(match (self.entry.kind, self.act.act) {
            (InstrumentKind::Declaration, Act::Agree) => Stage::Created,
            (InstrumentKind::Declaration, Act::Plan) => Stage::Planned,
            _ => Stage::InForce,
        })
    }

    fn body_stage(&self) -> Option<Stage> {
        let made = self.follows("making", 3) || self.act.act == Act::Establish;
        if !made && (self.act.act == Act::Sign || !self.entry.strong && !self.is_qualified()) {
            return None;
        }
        if made {
            return Some(match self.act.act {
                Act::Agree | Act::Sign | Act::Establish | Act::Decide => Stage::Created,
                Act::Plan | Act::Pledge => Stage::Planned,
                Act::CallFor | Act::Discuss | Act::Stress => Stage::Proposed,
                _ => Stage::InForce,
            });
        }
        let programme = matches!(self.entry.kind, InstrumentKind::Programme | InstrumentKind::Funding);
        let coming = matches!(self.act.act, Act::Plan | Act::Pledge);
        Some(if programme && coming && !self.is_defined() { Stage::Planned } else { Stage::InForce })
    }

    /// «تم الاتفاق على»: no text but the agreeing.
    fn is_verbal_noun(&self) -> bool {
        let next = self.at + self.reading.tokens;
        let agreeing = self.entry.kind == InstrumentKind::Agreement && self.reading.tokens == 1;
        agreeing && self.is_defined() && self.tagged.spells(next, &["علي", "عليه", "حول", "بين"])
            || self.at == self.act.head.token
    }

    /// Whether the noun of a weak row is qualified: joint, or defined, or set up and praised.
    fn is_qualified(&self) -> bool {
        let joint = (self.at + 1..self.at + 7).any(|token| {
            self.tagged.spells(token, &["مشتركه", "المشتركه", "مشترك", "المشترك", "المختلطه", "مختلطه"])
        });
        match self.entry.kind {
            InstrumentKind::JointBody => joint || self.is_defined(),
            InstrumentKind::Programme => matches!(
                self.act.act,
                Act::Agree
                    | Act::Pledge
                    | Act::Establish
                    | Act::Decide
                    | Act::Praise
                    | Act::CallFor
                    | Act::Plan
            ),
            InstrumentKind::Funding => {
                matches!(
                    self.act.act,
                    Act::Establish | Act::Decide | Act::Pledge | Act::Agree | Act::Thank | Act::Praise
                )
            }
            _ => false,
        }
    }

    fn is_defined(&self) -> bool {
        self.reading.proclitics.article || self.reading.enclitic.is_some()
    }

    /// Whether a noun of that role stands within so many tokens before.
    fn follows(&self, role: &str, within: usize) -> bool {
        let start = self.at.saturating_sub(within).max(self.act.clause.start);
        (start..self.at).any(|token| self.tagged.noun_of_role(token, role).is_some())
    }

    /// The name goes on over adjectives and genitives, up to a verb, a mark or a function word.
    fn tokens(&self) -> Range<usize> {
        let from = self.at + self.reading.tokens;
        let limit = self.act.clause.end.min(from + LONGEST_NAME);
        let stops = |token: usize| {
            !self.tagged.is_word(token)
                || self.tagged.function(token).is_some_and(|kind| kind != "ordinary")
                || self.tagged.finite(token).is_some()
                || self.tagged.folded(token).starts_with('و') && !self.tagged.is_unknown(token)
        };
        self.at..(from..limit).find(|&token| stops(token)).unwrap_or(limit)
    }
}

/// A name takes at most so many tokens behind its noun.
const LONGEST_NAME: usize = 6;

/// A meeting that is agreed, planned or proposed: never from its noun alone.
fn meeting(tagged: &Tagged<'_>, act: &Performed, named: &[Named]) -> Option<Named> {
    let noun = act.clause.clone().find(|&token| tagged.noun_of_role(token, "meeting").is_some());
    let planned_text = named
        .iter()
        .any(|named| family(named.kind) == InstrumentKind::Agreement && named.stage == Stage::Planned);
    let stage = match act.act {
        Act::Plan if (noun.is_some() || act.head.entry.event.is_some()) && !planned_text => Stage::Planned,
        Act::Agree if noun.is_some() && sets_meeting(tagged, &act.clause) => Stage::Planned,
        Act::CallFor if noun.is_some() && invites(tagged, &act.clause) => Stage::Proposed,
        Act::Pledge | Act::Present | Act::Decide | Act::Stress | Act::Discuss
            if noun.is_some() && is_coming(tagged, &act.clause) =>
        {
            Stage::Planned
        }
        _ => return None,
    };
    let token = noun.unwrap_or(act.head.token);
    Some(Named { kind: InstrumentKind::Meeting, stage, tokens: token..token + 1 })
}

fn sets_meeting(tagged: &Tagged<'_>, clause: &Range<usize>) -> bool {
    clause.clone().any(|token| {
        tagged.spells(token, &["عقد", "تنظيم", "استيناف", "اجراء", "موعد", "تاريخ", "بعقد", "لعقد"])
    })
}

fn invites(tagged: &Tagged<'_>, clause: &Range<usize>) -> bool {
    let visit = |token: usize| tagged.spells(token, &["لزياره", "زياره", "بزياره", "للقاء", "قمه"]);
    let invitation =
        |token: usize| tagged.spells(token, &["دعا", "دعوه", "الدعوه", "دعت", "عرض", "اقترح", "وجه"]);
    clause.clone().any(visit) && clause.clone().any(invitation)
}

/// «المقبل», «المرتقبة», «المقرر عقدها».
fn is_coming(tagged: &Tagged<'_>, clause: &Range<usize>) -> bool {
    clause.clone().any(|token| tagged.noun_of_role(token, "coming").is_some())
}
