//! In whose name a text or a source speaks: «بيان صادر عن وزارة الخارجية», «مصدر مسؤول بالوزارة», and later «البيان».

use super::Floor;
use super::subject::Subject;
use crate::actors::EntityId;
use crate::lexicon::Category;
use crate::lexicon::word_lists::{ISSUED_BY, ISSUED_TEXTS};
use crate::mentions::MentionKind;
use crate::model::ActorKind;

impl Floor<'_, '_> {
    /// «وأعرب بيان صادر عن وزارة الخارجية عن», «وعبر مصدر مسؤول بوزارة الخارجية عن»: the institution named right behind the source,
    /// up to where its name ends.
    pub(super) fn issuer_behind(&self, source: usize) -> Option<Subject> {
        let index = self.cast.next_mention(source, source + ISSUER_WITHIN)?;
        let mention = &self.cast.mentions[index];
        let leads = |token: usize| {
            self.tagged.spells(token, ISSUED_BY)
                || self.tagged.is_word(token)
                    && self.tagged.finite(token).is_none()
                    && self.tagged.particle(token).is_none()
        };
        let institution = matches!(mention.kind, MentionKind::Institution)
            && !self.tagged.is(mention.tokens.start, Category::Agency);
        // «وأشادت مصادر الوزارة»: they are its own.
        let its_own = mention.tokens.start == source && !self.tagged.has_article(source - 1);
        let joined = mention.proclitics.preposition.is_some()
            || its_own
            || mention.tokens.start > source && self.tagged.spells(mention.tokens.start - 1, ISSUED_BY);
        // «وذكر مصدر بالرئاسة أن الرئيس بحث»: it relays.
        let reports = (mention.tokens.end..mention.tokens.end + REPORT_WITHIN)
            .any(|token| self.tagged.is_function(token, "complementiser"));
        let near = !(source..mention.tokens.start).any(|token| self.tagged.spells(token, CLOSE_TO));
        let issues = institution && joined && near && !reports && (source..mention.tokens.start).all(leads);
        let ids = self.cast.meant[index].clone();
        (issues && !ids.is_empty()).then_some(Subject::Named(ids, mention.tokens.end))
    }

    /// «وأضاف البيان», «وقدم المصدر العزاء»: the institution that spoke last, where nobody met.
    pub(super) fn issuer_before(&self, at: usize) -> Option<Subject> {
        let &[issuer] = self.single.as_slice() else { return None };
        let institution = self.cast.registry.entities[issuer].kind == ActorKind::Institution;
        let alone = self.principals.len() < 2 && self.holders == self.single;
        let text = self.tagged.spells(at, ISSUED_TEXTS);
        (institution && alone && text).then(|| Subject::Named(vec![issuer], at + 1))
    }

    /// «متحدث باسم الخارجية الصينية»: a state that nobody who met comes from.
    pub(super) fn state_spoken_for(&self, from: usize) -> Option<EntityId> {
        let country = (from..from + SPOKEN_FOR_WITHIN)
            .take_while(|&token| {
                self.tagged.is_word(token) && !self.tagged.is_function(token, "complementiser")
            })
            .find_map(|token| self.tagged.nisba(token).or_else(|| self.tagged.state(token)))
            .map(|(_, code)| code)?;
        let entities = &self.cast.registry.entities;
        let of_those = |&id: &EntityId| entities[id].country == Some(country);
        let other = !self.principals.is_empty() && !self.principals.iter().any(of_those);
        self.cast.registry.state(country).filter(|_| other)
    }
}

/// «قال مصدر في الخارجية للصحيفة إن»: what is reported begins within so many tokens.
const REPORT_WITHIN: usize = 5;
/// «مصادر مقربة من الرئاسة» do not speak for it.
const CLOSE_TO: &[&str] = &["مقرب", "مقربه"];
/// «مصدر دبلوماسي مسؤول في وزارة الخارجية»: so many words.
const ISSUER_WITHIN: usize = 5;
/// «متحدث رسمي باسم وزارة الخارجية الصينية»: so many words.
const SPOKEN_FOR_WITHIN: usize = 6;
