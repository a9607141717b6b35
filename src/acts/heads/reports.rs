//! Heads in reports: what somebody says that somebody did.

use super::finder::{Finder, LONGEST_CONNECTIVE};
use super::{Head, HeadKind};
use crate::lexicon::{Category, Number, Shape};
use crate::model::Act;
use crate::text::TokenKind;

impl Finder<'_, '_> {
    /// Whether a verb belongs to what the last head reports: no main verb starts anew with «و» and a past tense.
    pub(super) fn is_inside_report(&self, head: &Head) -> bool {
        let Some(opened) = self.reported else { return false };
        let past = head.form.shape() == Shape::Perfect;
        let joined = head.proclitics.conjunction.is_some() || self.is_connected(head.start);
        let first = !(opened + 1..head.start).any(|token| self.tagged.finite(token).is_some());
        let marked = self.is_connected(head.start)
            || head.start > 0 && self.tagged.text.kind(head.start - 1) == TokenKind::Comma;
        let anew = past && (joined && (marked || !first) || self.follows_connective(head.start))
            || self.is_connected(head.start) && (head.future || self.has_subject_after(head.token));
        !anew
    }

    /// «من جانبه، أكد», «وفي هذا الصدد، شدد»: a phrase that leads to a further act right before, and a comma.
    pub(super) fn follows_connective(&self, at: usize) -> bool {
        let comma = at > 0 && self.tagged.text.kind(at - 1) == TokenKind::Comma;
        let end = at - usize::from(comma);
        (end.saturating_sub(LONGEST_CONNECTIVE)..end).any(|start| {
            ["floor", "connective"].iter().any(|kind| {
                let reading = self.tagged.function_reading(start, kind);
                reading.is_some_and(|reading| start + reading.tokens == end && (comma || *kind == "floor"))
            })
        })
    }

    /// What somebody reports is a point of its own where it is a joint act, or where a source only relays it.
    pub(super) fn counts_inside_report(&self, head: &Head) -> bool {
        let together =
            head.form.number() == Some(Number::Dual) || self.tagged.spells(head.token + 1, &["مع"]);
        if head.kind == HeadKind::ListItem {
            return true;
        }
        let joint = together
            && head
                .entry
                .act
                .is_some_and(|act| matches!(act, Act::Agree | Act::Sign | Act::Establish | Act::Discuss));
        let joint = joint || self.speaks_for_both(head);
        let relayed = self.heads.last().is_some_and(|last| self.has_source_subject(last));
        joint || relayed
    }

    /// «ذكر بلاغ», «أفادت الوكالة».
    fn has_source_subject(&self, head: &Head) -> bool {
        (head.token + 1..head.token + 3).any(|token| {
            ["source", "medium", "newspaper", "wire"].iter().any(|role| {
                self.tagged
                    .noun_of_role(token, role)
                    .is_some_and(|(reading, _)| reading.proclitics.preposition.is_none())
            }) || self
                .tagged
                .find(token, Category::Agency)
                .is_some_and(|reading| reading.proclitics.preposition.is_none())
        })
    }
}
