//! Institutions as sources: what a ministry says that somebody did is no claim of its own.

use super::super::{Head, HeadKind, classify};
use super::Floor;
use super::subject::Subject;
use crate::actors::EntityId;
use crate::lexicon::word_lists::ISSUED_TEXTS;
use crate::lexicon::{ActClass, Category, Gender, Number, Shape};
use crate::model::Act;
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

    /// «وذكرت وكالة كذا أن …. وأشارت إلى أن», «وأشار البيان إلى …، داعيا إلى»: the agency goes on to tell, where no woman spoke, and
    /// the statement of those who met, where nobody did.
    pub(super) fn source_again(&mut self, head: &Head, subject: Subject) -> Subject {
        let gender = head.form.gender();
        let again =
            self.source_before.is_some() && self.source_before == gender && self.goes_on_telling(head);
        match subject {
            Subject::Pronoun(after) if again => Subject::Source(after, Vec::new()),
            Subject::Source(after, ids) => {
                let named = head.token + 1..after;
                let again = match gender {
                    Some(Gender::Feminine) => self.names_agency(named),
                    _ => {
                        // «وأوضح البيان أن الوزير»: he goes on.
                        let opening = self.tagged.complementiser_in(after..after + REPORT_WITHIN);
                        let of_somebody =
                            opening.is_some_and(|at| self.cast.mention_starting_at(at + 1).is_some());
                        // «المصدر» alone may be somebody, «المصدر ذاته» is the statement cited before.
                        let text = self.tagged.spells(named.start, ISSUED_TEXTS)
                            && (self.tagged.folded(named.start) != "المصدر"
                                || self.tagged.is_itself(named.start + 1));
                        named.start < after && text && !of_somebody
                    }
                };
                self.source_before = gender.filter(|_| ids.is_empty() && again);
                Subject::Source(after, ids)
            }
            other => {
                self.source_before = self.source_before.filter(|_| matches!(other, Subject::Pronoun(_)));
                other
            }
        }
    }

    /// Whether a verb, or a participle of a statement's, says something as an agency or statement does.
    fn goes_on_telling(&self, head: &Head) -> bool {
        let singular = head.form.number() == Some(Number::Singular) && head.start == head.token;
        if head.form.gender() == Some(Gender::Feminine) {
            let woman = |id: &EntityId| self.cast.registry.entities[*id].gender == Some(Gender::Feminine);
            let says = head.kind == HeadKind::Finite && head.entry.class == ActClass::Saying;
            return says && !self.principals.iter().any(woman);
        }
        // «وأكد البيان …، وأعرب عن تضامن البلدين».
        let says = matches!(head.entry.class, ActClass::Saying | ActClass::Expressive)
            || matches!(
                head.entry.act,
                Some(Act::Stress | Act::Present | Act::CallFor | Act::Reject | Act::Praise | Act::Support)
            );
        let goes_on = matches!(head.kind, HeadKind::Finite | HeadKind::Participle);
        says && goes_on && singular && self.principals.len() > 1
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

/// «وأوضح البيان الصادر عن الوزارة أن»: what is reported begins within so many tokens.
const REPORT_WITHIN: usize = 8;
