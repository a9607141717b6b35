//! Institutions as sources: what a ministry says that somebody did is no claim of its own.

use super::super::{Head, HeadKind, classify};
use super::Floor;
use super::subject::Subject;
use crate::actors::EntityId;
use crate::lexicon::{ActClass, Category, Gender, Shape};
use crate::text::TokenKind;
use std::ops::Range;

impl Floor<'_, '_> {
    /// «وقالت الوزارة في بيانها: ناقش الوزيران …», «أعلنت الوزارة أن الوزير استقبل …»: an institution that is the source of
    /// what is told, and claims nothing.
    pub(super) fn only_cites(
        &self,
        subject: &Subject,
        head: &Head,
        clause: &Range<usize>,
        next: Option<&Head>,
    ) -> bool {
        let (Subject::Named(ids, _) | Subject::Source(_, ids)) = subject else { return false };
        if !ids.iter().all(|id| self.only_tell(&[*id])) {
            return false;
        }
        let colon = |next: &Head| {
            next.start.checked_sub(1).is_some_and(|mark| self.tagged.text.kind(mark) == TokenKind::Colon)
        };
        next.is_some_and(|next| colon(next) && next.form.person() != 1)
            || self.narrates(head, clause) && classify::reported(self.tagged, head, clause, true).is_none()
    }

    /// «وذكرت وكالة كذا أن …. وأشارت إلى أن»: the agency goes on to tell, where no woman spoke.
    pub(super) fn agency_again(&mut self, head: &Head, subject: Subject) -> Subject {
        let says = head.kind == HeadKind::Finite && head.entry.class == ActClass::Saying;
        let feminine = head.form.gender() == Some(Gender::Feminine);
        let woman = |id: &EntityId| self.cast.registry.entities[*id].gender == Some(Gender::Feminine);
        let again = says && feminine && self.of_agency && !self.principals.iter().any(woman);
        match subject {
            Subject::Pronoun(after) if again => Subject::Source(after, Vec::new()),
            Subject::Source(after, ids) => {
                self.of_agency = ids.is_empty() && feminine && self.names_agency(head.token + 1..after);
                Subject::Source(after, ids)
            }
            other => {
                self.of_agency = self.of_agency && matches!(other, Subject::Pronoun(_));
                other
            }
        }
    }

    /// «وكالة الأناضول», «صحيفة كذا».
    fn names_agency(&self, mut tokens: Range<usize>) -> bool {
        tokens.any(|token| self.tagged.is(token, Category::Agency))
    }

    /// «أن الوزير استقبل نظيره», «أن الرئيس تلقى اتصالا»: the report of an occasion, which is no claim.
    fn narrates(&self, head: &Head, clause: &Range<usize>) -> bool {
        let opening = self.tagged.complementiser_in(head.token + 1..clause.end);
        let Some(opening) = opening else { return false };
        let who =
            self.cast.mention_starting_at(opening + 1).map(|index| self.cast.mentions[index].tokens.end);
        let verb = (who.unwrap_or(opening + 1)..clause.end)
            .find(|&token| self.tagged.finite(token).is_some() && self.cast.mention_at(token).is_none());
        verb.and_then(|verb| self.tagged.finite(verb)).is_some_and(|(reading, entry)| {
            entry.class == ActClass::Occasion && reading.sense.form.shape() == Shape::Perfect
        })
    }
}
