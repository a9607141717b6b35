//! Who else has part in an act: those with whom it is done, those who perform what is reported, those addressed.

use super::super::participants::turns_elsewhere;
use super::super::{Head, HeadKind};
use super::Floor;
use crate::actors::EntityId;
use crate::lexicon::word_lists::{AGREED, DONE_TO_THEM, TOGETHER_WITH, WHEN, WITH_THEM};
use crate::lexicon::{ActClass, Shape, Wording};
use crate::mentions::{Mention, MentionKind, Reference};
use crate::model::{Act, ActorKind, EventType};
use crate::words::Preposition;
use std::ops::Range;

impl Floor<'_, '_> {
    /// «بحث فلان مع فلان», «سيلتقي فلانا»: those with whom a joint act is done perform it too.
    pub(super) fn add_partners(
        &self,
        head: &Head,
        act: Act,
        complement: Range<usize>,
        speakers: &mut Vec<EntityId>,
    ) {
        // «وأكد الوزير الاتفاق مع نظيره على …»: both agreed.
        let agreed =
            self.tagged.spells(complement.start, AGREED) && self.tagged.spells(complement.start + 1, &["مع"]);
        if let Some(index) = self.cast.mention_starting_at(complement.start + 2).filter(|_| agreed) {
            let further = self.cast.meant[index].iter().copied().filter(|id| !speakers.contains(id));
            speakers.extend(further.collect::<Vec<_>>());
        }
        // «اتفق مع نظيره على أن»: a view that both share.
        let past = head.form.shape() == Shape::Perfect;
        let shared = act == Act::Stress && past && head.entry.wording == Some(Wording::Joint);
        let act = if shared { Act::Agree } else { act };
        // «أقامت السعودية علاقات دبلوماسية مع فيجي»: no state has relations by itself.
        let relates = act == Act::Establish && self.tagged.spells(complement.start, &["علاقات", "العلاقات"]);
        // «افتتح الوزير مع نظيرته المعرض»: whoever is named right behind does so too.
        let beside = matches!(act, Act::Establish | Act::Decide | Act::Stress | Act::CallFor | Act::Reject)
            && self.is_with_person(complement.start);
        let act = if relates || beside { Act::Agree } else { act };
        if !matches!(act, Act::Discuss | Act::Agree | Act::Sign | Act::Plan)
            || head.kind == HeadKind::Participle
        {
            return;
        }
        self.add_the_others(complement.start, speakers);
        self.add_the_other(complement.start, speakers);
        let mut reached = complement.start;
        for index in self.mentions_in(complement.clone()) {
            let mention = &self.cast.mentions[index];
            // «سيستقبل نظيره قبل القمة المرتقبة مع الزعيم الكوري»: another meeting.
            if reached > complement.start && turns_elsewhere(self.tagged, reached..mention.tokens.start) {
                break;
            }
            if self.stands_aside(mention, act, reached > complement.start)
                || !self.is_partner(index, head, act, complement.start, speakers)
            {
                continue;
            }
            let further = self.cast.meant[index].iter().copied().filter(|id| !speakers.contains(id));
            speakers.extend(further.collect::<Vec<_>>());
            reached = mention.tokens.end;
        }
    }

    /// «وبحث معه»: the other one of two.
    fn add_the_other(&self, complement: usize, speakers: &mut Vec<EntityId>) {
        if speakers.len() == 1 && self.tagged.spells(complement, WITH_THEM) {
            let others = self.principals.iter().copied().filter(|id| !speakers.contains(id));
            let others: Vec<EntityId> = others.collect();
            if others.len() + 1 == self.principals.len() {
                speakers.extend(others);
            }
        }
    }

    /// «والتقى كبار المسؤولين، وبحث معهم»: the people named last before.
    fn add_the_others(&self, complement: usize, speakers: &mut Vec<EntityId>) {
        if speakers.len() != 1 || !self.tagged.spells(complement, &["معهم"]) {
            return;
        }
        let named = self.mentions_in(complement.saturating_sub(NAMED_WITHIN)..complement);
        let people = named.rev().find(|&index| matches!(self.cast.mentions[index].kind, MentionKind::Group));
        speakers.extend(people.into_iter().flat_map(|index| self.cast.meant[index].iter().copied()));
    }

    /// Whether somebody named in a complement has no part: a host who is not said to meet anybody («زيارة … بدعوة من نظيره»),
    /// a group that something else governs or that stands behind a partner.
    fn stands_aside(&self, mention: &Mention, act: Act, behind_partner: bool) -> bool {
        let before = mention.tokens.start.saturating_sub(1);
        let invites = self.tagged.spells(before, &["من"])
            && !self.tagged.folded(mention.tokens.start.saturating_sub(2)).ends_with("كل");
        let governed = self.tagged.is_function(before, "preposition") && !self.tagged.spells(before, &["مع"]);
        let group = matches!(mention.kind, MentionKind::Group);
        act == Act::Plan && is_somebody(mention) && invites || group && (behind_partner || governed)
    }

    /// Whether an act that starts its complement there is done with somebody whom it names.
    fn is_partner(&self, index: usize, head: &Head, act: Act, from: usize, speakers: &[EntityId]) -> bool {
        let mention = &self.cast.mentions[index];
        let at = mention.tokens.start;
        // «وبحث مع الوفد»: a delegation that was named before.
        let group = |&id: &EntityId| self.cast.registry.entities[id].kind == ActorKind::Group;
        let delegation = matches!(mention.kind, MentionKind::Reference(Reference::Institution))
            && self.cast.meant[index].first().is_some_and(group);
        // «سيلتقي عددا من كبار المسؤولين»: the step is his.
        let vague = act == Act::Plan
            && matches!(mention.kind, MentionKind::Group)
            && self.tagged.spells(at, &["عددا", "عدد"]);
        let person = (is_somebody(mention) || delegation) && !vague;
        let meeting = (act == Act::Plan || act == Act::Discuss && is_met_next(head, at, from))
            && matches!(head.entry.event, Some(EventType::Talks | EventType::Reception | EventType::Call));
        // «وقعت السعودية اتفاقا مع بريطانيا»: one alone agrees with nobody.
        let signs = head.entry.event == Some(EventType::Signing) || head.entry.act == Some(Act::Sign);
        let contracts = speakers.len() == 1 && (matches!(act, Act::Agree | Act::Sign) || signs);
        // «وافق على زيارة القاهرة لحضور قمة مع نظيره»: who consents does so alone.
        let consents = act == Act::Agree && head.entry.lemma == CONSENTING && at > from + 2;
        // «بحث الوزيران العلاقات مع إيران»: two who talk do so about a third.
        // «وتم الاتفاق على التنسيق مع الجانب السعودي»: so do those who agree.
        let third = matches!(mention.kind, MentionKind::State | MentionKind::Reference(Reference::Side));
        let about = third && speakers.len() > 1 && at > from + 1;
        let takes_part = (person || contracts) && !consents || at <= from + 2;
        // «وبدأت روسيا مناقشة القرار مع فرنسا», «وسيترأس الوزير مع نظيره أشغال اللجنة».
        let states =
            act == Act::Discuss && matches!(mention.kind, MentionKind::State) && self.is_state(speakers);
        let chairs = head.entry.event == Some(EventType::Session) && at <= from + 2;
        let with = self.follows_with(at, from) && (takes_part || states) && !about;
        let met = match act {
            Act::Plan => person && self.met_on_the_way(at, from),
            Act::Discuss => person && (self.met_at_once(at, from) || self.met_then(at, from)),
            _ => false,
        };
        // «سيترأس أعمال اللجنة إلى جانب نظيره», «مناصفة مع نظيره».
        let counterpart = matches!(&mention.kind, MentionKind::Person(person) if person.counterpart);
        let another =
            (from..at).any(|token| self.tagged.finite(token).is_some_and(|(verb, _)| verb.has_conjunction()));
        let beside = act == Act::Plan
            && person
            && !another
            && (counterpart && with
                || self.is_company(at.saturating_sub(1), at)
                || self.is_company(at.saturating_sub(2), at));
        let joined = mention.proclitics.conjunction.is_some() && speakers.len() > 1 && act != Act::Plan;
        with && (act != Act::Plan || meeting || signs || chairs)
            || met
            || beside
            || meeting && person && !self.cast.meant[index].is_empty()
            || joined && person && self.joins_partner(index, speakers)
    }

    /// Whether one state acts alone.
    fn is_state(&self, ids: &[EntityId]) -> bool {
        matches!(*ids, [state] if self.cast.registry.entities[state].kind == ActorKind::State)
    }

    /// «سيتوجه إلى طهران حيث سيلتقي فلانا», «سيزور الرباط لإجراء محادثات مع فلان».
    fn met_on_the_way(&self, at: usize, from: usize) -> bool {
        (at.saturating_sub(MET_WITHIN).max(from)..at).any(|token| {
            // «القمة التي جمعته بالرئيس» was an earlier one.
            let earlier = token > from && self.tagged.is_function(token - 1, "relative");
            let meets = self.tagged.finite(token).is_some_and(|(_, entry)| {
                matches!(entry.event, Some(EventType::Talks | EventType::Reception)) && !earlier
            });
            let talks =
                self.tagged.noun_of_role(token, "meeting").is_some() && self.tagged.spells(at - 1, &["مع"]);
            meets || talks || self.tagged.spells(token, &["للقاء"])
        })
    }

    /// «ستناقش الملف عندما تلتقي فلانا».
    fn met_then(&self, at: usize, from: usize) -> bool {
        let mut near = at.saturating_sub(MET_WITHIN).max(from)..at;
        near.any(|token| self.tagged.spells(token, WHEN)) && self.met_on_the_way(at, from)
    }

    /// «بحث الوزير خلال لقائه بفلان», «لدى استقباله في مكتبه اليوم الأحد السفير فلانا», «خلال اتصال أجراه أمس بفلان»: a person behind a
    /// noun of meeting with the speaker's pronoun, or the verb with which he held it, with nothing but when and where between.
    fn met_at_once(&self, at: usize, from: usize) -> bool {
        let tagged = self.tagged;
        let meeting = |token: usize| tagged.noun_of_role(token, "meeting");
        let own = |token: &usize| {
            let held = tagged.finite(*token).is_some_and(|(verb, entry)| {
                verb.enclitic.is_some() && (entry.class == ActClass::Light || entry.event.is_some())
            });
            // «استضافه الوزير»: who did.
            let governed = tagged.spells(at - 1, &["مع", "من"])
                || self.cast.mention_at(at).is_some_and(|index| {
                    self.cast.mentions[index].proclitics.preposition == Some(Preposition::In)
                });
            let near = token.saturating_sub(HELD_WITHIN).max(from);
            // «في اتصال هاتفي برئيس الوزراء».
            meeting(*token).is_some_and(|(reading, noun)| {
                reading.enclitic.is_some() || noun.event == Some(EventType::Call) && governed
            }) || held && governed && (near..*token).any(|noun| meeting(noun).is_some())
        };
        let Some(noun) = (from.max(at.saturating_sub(MET_AT_ONCE))..at).rev().find(own) else { return false };
        let apart = |token: usize| {
            !self.tagged.is_word(token)
                || self.tagged.finite(token).is_some()
                || self.cast.mention_at(token).is_some_and(|index| is_somebody(&self.cast.mentions[index]))
        };
        !(noun + 1..at).any(apart)
    }

    /// Whether «مع» and a person open a complement.
    pub(super) fn is_with_person(&self, complement: usize) -> bool {
        let person = self.cast.mention_starting_at(complement + 1).is_some_and(|index| {
            matches!(self.cast.mentions[index].kind, MentionKind::Person(_) | MentionKind::Group)
        });
        person && self.tagged.spells(complement, &["مع"])
    }

    pub(super) fn mentions_in(&self, range: Range<usize>) -> Range<usize> {
        let first = self.cast.mentions.partition_point(|mention| mention.tokens.start < range.start);
        let last = self.cast.mentions.partition_point(|mention| mention.tokens.start < range.end);
        first..last.max(first)
    }

    /// Whether «مع» or «رفقة» comes right before.
    pub(super) fn follows_with(&self, at: usize, from: usize) -> bool {
        at > from.saturating_sub(1) && at > 0 && self.tagged.spells(at - 1, TOGETHER_WITH)
    }

    /// Whether the mention before is one of the partners and «و» joins this one to it.
    pub(super) fn joins_partner(&self, index: usize, speakers: &[EntityId]) -> bool {
        index > 0 && {
            let before = &self.cast.mentions[index - 1];
            let adjacent = self.cast.mentions[index].tokens.start <= before.tokens.end + 1;
            // «اتفقا على قمة بين الرئيس ونظيره»: of those two.
            let between = self.tagged.spells(before.tokens.start.saturating_sub(1), &["بين"]);
            adjacent && !between && self.cast.meant[index - 1].iter().any(|id| speakers.contains(id))
        }
    }

    /// Towards whom a courtesy, a request or support is done: the first persons, states or institutions in the complement.
    pub(super) fn addressees(&self, act: Act, complement: usize, limit: usize) -> Vec<EntityId> {
        if !matches!(act, Act::Thank | Act::Greet | Act::Praise | Act::CallFor | Act::Support) {
            return Vec::new();
        }
        // «ونقل إليه تحيات القيادة»: the pronoun says to whom.
        if act == Act::Greet && self.tagged.spells(complement, DONE_TO_THEM) {
            return Vec::new();
        }
        let index = self.cast.next_mention(complement, limit.min(complement + 6));
        index.map(|index| self.cast.meant[index].clone()).unwrap_or_default()
    }
}

/// «سيلتقي خصوصا الرئيس فلانا بعد توقيع الاتفاق»: whoever stands right behind the verb of meeting.
fn is_met_next(head: &Head, at: usize, from: usize) -> bool {
    head.kind == HeadKind::Finite && head.entry.class == ActClass::Occasion && at <= from + 2
}

/// The people whom «معهم» means are named within so many tokens.
const NAMED_WITHIN: usize = 30;
/// «سيلتقي خصوصا فلانا»: whom somebody meets follows within so many tokens.
const MET_WITHIN: usize = 3;

/// A person, a group, or a word that stands for either.
fn is_somebody(mention: &Mention) -> bool {
    matches!(
        mention.kind,
        MentionKind::Person(_)
            | MentionKind::Group
            | MentionKind::Reference(Reference::Side | Reference::Official(_))
    )
}

/// «خلال اتصال هاتفي أجراه»: the noun stands within so many tokens.
const HELD_WITHIN: usize = 3;
/// When and where somebody was met takes so many words at most.
const MET_AT_ONCE: usize = 8;

/// The verb of consenting.
const CONSENTING: &str = "وافق";
