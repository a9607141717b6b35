//! Who acts where the verb has no subject, or a state for its subject: «تم من جانب الوزير», «أكدت تونس، على لسان وزيرها».

use super::super::Head;
use super::super::heads::{MEETING_WITH, behind_agent, behind_carried};
use super::Floor;
use super::subject::Subject;
use crate::actors::EntityId;
use crate::lexicon::Shape;
use crate::lexicon::word_lists::{BY_AGENTS, TELLING};
use crate::mentions::{MentionKind, Reference};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::Preposition;

impl Floor<'_, '_> {
    /// «شهد اللقاء تأكيد الوزير حرص بلاده على», «لقي المقترح ترحيبا من الوزير», «حظي بدعم الجانب المغربي»: who does what the noun
    /// says that a verb carries.
    pub(super) fn doer_of_noun(&self, head: &Head, limit: usize) -> Option<Subject> {
        let next = head.token + 1;
        let meets =
            self.tagged.finite(head.token).is_some_and(|(_, entry)| MEETING_WITH.contains(&entry.lemma));
        if !meets && self.tagged.noun_of_role(next, "meeting").is_none() {
            return None;
        }
        let behind = behind_carried(self.tagged, head, next, limit);
        let from = if meets { behind_agent(self.tagged, behind) } else { behind };
        let index = self.cast.mention_starting_at(from).filter(|_| behind > next)?;
        let mention = &self.cast.mentions[index];
        let person = (meets || matches!(mention.kind, MentionKind::Person(_)) && mention.tokens.end < limit)
            && mention.proclitics.preposition.is_none()
            && !self.tagged.has_article(behind - 1)
            && !self.cast.meant[index].is_empty();
        let complement = if meets { next } else { mention.tokens.end };
        person.then(|| Subject::Named(self.cast.meant[index].clone(), complement))
    }

    /// «تم من الجانب الجزائري عرض …», «تمت الدعوة من قبل الجانبين إلى»: by whom.
    pub(super) fn agent(&self, head: &Head, limit: usize) -> Option<Subject> {
        let tagged = self.tagged;
        (head.start + 1..limit).find_map(|from| {
            let by = tagged.spells(from, &["من"]);
            let side = tagged.spells(from + 1, BY_AGENTS);
            let at = from + 1 + usize::from(side);
            let index = self.cast.mention_starting_at(at).filter(|_| by)?;
            let mention = &self.cast.mentions[index];
            let named_side =
                matches!(mention.kind, MentionKind::Reference(Reference::Side)) && from == head.start + 1;
            let somebody = side
                && matches!(
                    mention.kind,
                    MentionKind::Person(_)
                        | MentionKind::Reference(Reference::Side | Reference::Sides | Reference::Office(..))
                );
            let meant = &self.cast.meant[index];
            let known = !meant.is_empty() && meant.iter().all(|id| self.principals.contains(id));
            (known && (named_side || somebody)).then(|| Subject::Named(meant.clone(), head.token + 1))
        })
    }

    /// «تم إطلاع الوفد على», «تم تقديم عرض للوزير عن»: those who met, save whom it is told.
    pub(super) fn who_told(&self, head: &Head, limit: usize) -> Option<Subject> {
        let behind = head.token + 1;
        let to = |at: usize| {
            let index = self.cast.mention_starting_at(at)?;
            let receives = match self.cast.mentions[index].proclitics.preposition {
                None => at == behind && TELLING.contains(&head.entry.lemma),
                Some(preposition) => preposition == Preposition::For,
            };
            receives.then_some(index)
        };
        let tells = head.entry.act == Some(Act::Present);
        let told = (behind..limit.min(behind + TOLD_WITHIN)).find_map(to).filter(|_| tells)?;
        let country = |id: &EntityId| self.cast.registry.entities[*id].country;
        let meant = &self.cast.meant[told];
        let side = self.cast.mentions[told].country.or_else(|| meant.first().and_then(country));
        let mut ids = self.principals.clone();
        ids.retain(|id| !meant.contains(id) && (side.is_none() || country(id) != side));
        (!ids.is_empty() && ids.len() < self.principals.len()).then_some(Subject::Named(ids, behind))
    }

    /// «وأُكد على», «وبُحث»: the mark on the first letter tells a passive.
    pub(super) fn is_marked_passive(&self, head: &Head) -> bool {
        if head.form.shape() != Shape::Perfect || head.start != head.token {
            return false;
        }
        let word = self.tagged.text.slice(head.token..head.token + 1);
        let stem = if head.proclitics.conjunction.is_some() {
            word.trim_start_matches(['و', 'ف', '\u{64e}'])
        } else {
            word
        };
        stem.chars().nth(1) == Some(DAMMA)
    }

    /// «أكدت تونس، على لسان وزير الفلاحة،»: who speaks for a state.
    pub(super) fn through_whom(&self, state: usize) -> Option<Subject> {
        let end = self.cast.mentions[state].tokens.end;
        let comma = usize::from(self.tagged.text.kind(end) == TokenKind::Comma);
        let at = end + comma;
        let tongue = self.tagged.spells(at, &["علي"]) && self.tagged.spells(at + 1, &["لسان"]);
        let index = self.cast.mention_starting_at(at + 2).filter(|_| tongue)?;
        let mention = &self.cast.mentions[index];
        let known = matches!(mention.kind, MentionKind::Person(_)) && !self.cast.meant[index].is_empty();
        let close = usize::from(self.tagged.text.kind(mention.tokens.end) == TokenKind::Comma);
        // «وزير الفلاحة» is its own one.
        let country = |id: EntityId| self.cast.registry.entities[id].country;
        let of_state = |&id: &EntityId| {
            self.cast.meant[state].first().is_some_and(|&state| country(id) == country(state))
        };
        let meant = &self.cast.meant[index];
        let own = self.principals.iter().copied().find(of_state);
        let ids = if meant.iter().all(of_state) { meant.clone() } else { own.into_iter().collect() };
        (known && !ids.is_empty()).then_some(Subject::Named(ids, mention.tokens.end + close))
    }
}

/// «تقديم عرض مفصل للوفد»: so near.
const TOLD_WITHIN: usize = 4;
/// The short u.
const DAMMA: char = '\u{64f}';
