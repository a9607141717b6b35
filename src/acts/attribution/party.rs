//! A state or a body that goes on: «غير أن كينيا تغيبت، وأكدت أنها», «ورفضت الوزارة التعليق، مؤكدة أن».

use super::super::{Head, HeadKind};
use super::Floor;
use crate::actors::EntityId;
use crate::lexicon::{ActClass, Gender, Number};
use crate::mentions::{MentionKind, Person};
use crate::model::ActorKind;
use crate::text::TokenKind;

impl Floor<'_, '_> {
    /// Where a man holds the floor, a feminine verb or participle means the state, body or woman that was the last subject before in
    /// the sentence.
    pub(super) fn feminine_subject_before(&self, head: &Head) -> Option<EntityId> {
        let entities = &self.cast.registry.entities;
        let feminine = head.form.gender() == Some(Gender::Feminine)
            && head.form.number() == Some(Number::Singular)
            && matches!(head.kind, HeadKind::Finite | HeadKind::Participle)
            && head.start == head.token
            && head.entry.class != ActClass::Agenda
            && !head.entry.carries;
        let man = !self.holders.is_empty()
            && self.holders.iter().all(|&id| {
                entities[id].kind == ActorKind::Person && entities[id].gender != Some(Gender::Feminine)
            });
        if !feminine || !man {
            return None;
        }
        let from = head.start.saturating_sub(SUBJECT_WITHIN);
        let stop = (from..head.start).rev().find(|&token| self.tagged.text.kind(token) == TokenKind::Stop);
        let from = stop.map_or(from, |stop| stop + 1);
        self.mentions_in(from..head.start).rev().find(|&index| self.is_feminine_subject(index)).and_then(
            |index| {
                let &[one] = self.cast.meant[index].as_slice() else { return None };
                // «الدول التي شاركت ودعمته»: a verb of the relative clause.
                let mut between = self.cast.mentions[index].tokens.end..head.start;
                let relative = between.any(|token| self.tagged.is_function(token, "relative"));
                (!relative).then_some(one)
            },
        )
    }

    /// Whether a mention stands where a subject does, and a feminine verb may be its own.
    fn is_feminine_subject(&self, index: usize) -> bool {
        let tagged = self.tagged;
        let mention = &self.cast.mentions[index];
        let &[id] = self.cast.meant[index].as_slice() else { return false };
        let feminine = match &mention.kind {
            MentionKind::State => true,
            MentionKind::Institution | MentionKind::Organisation(_) => self.is_feminine(mention.tokens.start),
            MentionKind::Person(Person { .. }) => {
                self.cast.registry.entities[id].gender == Some(Gender::Feminine)
            }
            _ => false,
        };
        let Some(before) = mention.tokens.start.checked_sub(1) else { return false };
        let behind_verb = tagged.finite(before).is_some_and(|(reading, _)| {
            reading.sense.form.gender() == Some(Gender::Feminine)
                && reading.sense.form.number() == Some(Number::Singular)
        });
        let behind_particle = tagged.is_function(before, "complementiser")
            || tagged.is_function(before, "connective")
            || tagged.is_function(before.saturating_sub(1), "connective") && tagged.spells(before, &["ان"]);
        let verb = mention.tokens.end;
        let follows = tagged
            .finite(verb)
            .is_some_and(|(reading, _)| reading.sense.form.gender() == Some(Gender::Feminine))
            || tagged.is_unknown(verb) && tagged.folded(verb).ends_with('ت');
        feminine && mention.proclitics == Default::default() && (behind_verb || behind_particle && follows)
    }
}

/// The subject stands within so many tokens.
const SUBJECT_WITHIN: usize = 25;
