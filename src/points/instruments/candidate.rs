//! Nouns that may name an instrument, and how far it has come.

use crate::acts::Performed;
use crate::lexicon::InstrumentEntry;
use crate::model::{Act, InstrumentKind, Stage};
use crate::words::{Reading, Tagged};
use std::ops::Range;

/// A noun that may name an instrument here.
pub(super) struct Candidate<'a, 't> {
    pub(super) tagged: &'a Tagged<'t>,
    pub(super) act: &'a Performed,
    pub(super) at: usize,
    pub(super) reading: &'a Reading,
    pub(super) entry: &'static InstrumentEntry,
    /// Whether a point before tells of a signing: «الاتفاقية» is then the one signed.
    pub(super) signed_before: bool,
}

impl Candidate<'_, '_> {
    /// How far it has come; `None` where the noun names no instrument.
    pub(super) fn stage(&self) -> Option<Stage> {
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
        let act = self.act.act;
        if act == Act::Sign {
            return Some(Stage::Signed);
        }
        // «الاتفاق» may be any agreement, «الاتفاقية» is the one at hand.
        let feminine =
            self.entry.kind != InstrumentKind::Agreement || !self.tagged.folded(self.at).ends_with("اتفاق");
        let known = self.signed_before && self.is_defined() && feminine;
        if !self.entry.strong && !self.follows("signing", 2) && !known {
            return None;
        }
        let coming = matches!(act, Act::Plan | Act::Pledge) || self.act.head.future;
        // «من المقرر أن يوقع البلدان اتفاقية».
        if coming && self.act.head.entry.act == Some(Act::Sign) {
            return Some(Stage::Planned);
        }
        if self.follows("signing", SIGNING_WITHIN) {
            return Some(match act {
                Act::CallFor => Stage::Proposed,
                // «اتفقا على توقيع مذكرة», «بحثا توقيع اتفاقية»: not yet.
                Act::Agree | Act::Discuss => Stage::Planned,
                _ if coming || self.is_expected() => Stage::Planned,
                _ => Stage::Signed,
            });
        }
        if !self.is_defined() && self.follows("reaching", 2) {
            return Some(match act {
                Act::Plan | Act::Pledge => Stage::Planned,
                Act::Agree | Act::Establish => Stage::Created,
                _ => Stage::Proposed,
            });
        }
        if self.is_hoped_for() {
            return Some(Stage::Proposed);
        }
        if known && self.reading.tokens <= 2 {
            return Some(Stage::Signed);
        }
        Some(match (self.entry.kind, act) {
            (InstrumentKind::Declaration, Act::Agree | Act::Decide) => Stage::Created,
            (InstrumentKind::Declaration, Act::Plan) => Stage::Planned,
            _ => Stage::InForce,
        })
    }

    /// «تقدم باتجاه اتفاق يؤدي إلى …»: an agreement without article or author is not reached yet,
    /// unless what follows says so: «اتفاق وقع في …».
    fn is_hoped_for(&self) -> bool {
        let open = matches!(self.act.act, Act::Stress | Act::CallFor | Act::Discuss | Act::Present);
        let bare = self.reading.tokens == 1 && self.entry.kind == InstrumentKind::Agreement;
        let next = self.at + self.reading.tokens;
        let singular = self.tagged.folded(self.at).ends_with("اتفاق");
        open && bare
            && singular
            && !self.is_defined()
            && self.at > 0
            && self.tagged.is_function(self.at - 1, "preposition")
            && !(next..next + SETTLED_WITHIN).any(|token| self.tagged.spells(token, SETTLED))
    }

    fn body_stage(&self) -> Option<Stage> {
        if self.is_no_instrument() {
            return None;
        }
        let made = self.follows("making", 3) && self.act.act != Act::Sign || self.act.act == Act::Establish;
        if !made && (self.act.act == Act::Sign || !self.entry.strong && !self.is_qualified()) {
            return None;
        }
        if made {
            return Some(match self.act.act {
                _ if self.act.head.future || self.is_coming() => Stage::Planned,
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

    /// «برنامجها النووي» and «مشروع قرار» are no cooperation, «لمنحها» ("to grant it") no grant.
    fn is_no_instrument(&self) -> bool {
        let next = self.at + self.reading.tokens;
        let nuclear = self.entry.kind == InstrumentKind::Programme
            && self.tagged.spells(next, &["النووي", "النوويه", "الصاروخي", "الصاروخيه"]);
        let bill = self.tagged.spells(next, &["قرار", "القرار", "قانون", "القانون", "مرسوم"]);
        nuclear || bill || self.entry.kind == InstrumentKind::Funding && self.reading.enclitic.is_some()
    }

    /// «سيتم وضع آلية»: the verb before is of the future.
    fn is_coming(&self) -> bool {
        let start = self.at.saturating_sub(FUTURE_WITHIN).max(self.act.clause.start);
        (start..self.at).any(|token| self.tagged.at(token).iter().any(|reading| reading.proclitics.future))
    }

    /// «يتوقع إبرام اتفاقيات», «المنتظر توقيعها».
    fn is_expected(&self) -> bool {
        self.is_coming()
            || (self.act.clause.start..self.at).any(|token| {
                self.tagged.noun_of_role(token, "coming").is_some()
                    || self.tagged.spells(token, &["يتوقع", "تتوقع", "نتوقع", "ينتظر", "يرتقب"])
            })
    }

    /// «وفق رؤية …», «ضمن خطة …», «تنفيذ البرنامج»: it exists, for something goes by it.
    fn is_followed(&self) -> bool {
        let start = self.at.saturating_sub(2).max(self.act.clause.start);
        (start..self.at).any(|token| self.tagged.noun_of_role(token, "following").is_some())
    }

    /// «تم الاتفاق على»: no text but the agreeing.
    fn is_verbal_noun(&self) -> bool {
        let next = self.at + self.reading.tokens;
        // «الاتفاقية» is a text in any case.
        let agreeing = self.entry.kind == InstrumentKind::Agreement
            && self.reading.tokens == 1
            && !self.tagged.folded(self.at).ends_with('ه');
        agreeing && self.tagged.spells(next, &["علي", "عليه", "عليها"])
            || agreeing && self.is_defined() && self.tagged.spells(next, &["حول", "بين"])
            || self.at == self.act.head.token
    }

    /// Whether the noun of a weak row is qualified: joint, or defined, or set up and praised.
    fn is_qualified(&self) -> bool {
        let joint = (self.at + 1..self.at + 7).any(|token| {
            self.tagged.spells(token, &["مشتركه", "المشتركه", "مشترك", "المشترك", "المختلطه", "مختلطه"])
        });
        match self.entry.kind {
            InstrumentKind::JointBody => joint || self.is_defined(),
            InstrumentKind::Programme if self.is_followed() => true,
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
    pub(super) fn tokens(&self) -> Range<usize> {
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

/// «توقيع الجانبين عددا من الاتفاقات»: so many tokens at most between signing and text.
const SIGNING_WITHIN: usize = 6;
/// The verb of the future stands within so many tokens before: «سيتم وضع آلية».
const FUTURE_WITHIN: usize = 4;
/// What says that an agreement is reached, and within how many tokens.
const SETTLED: &[&str] =
    &["وقع", "وقعه", "ابرم", "ابرمه", "ابرمته", "موقع", "مبرم", "تم", "النووي", "نووي", "سابق"];
const SETTLED_WITHIN: usize = 4;
