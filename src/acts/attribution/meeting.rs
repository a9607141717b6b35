//! The participants that a meeting names itself: «المباحثات بين الوزير ونظيره تناولت».

use super::super::Head;
use super::Floor;
use super::subject::Subject;
use crate::actors::EntityId;
use crate::lexicon::Category;
use crate::lexicon::word_lists::IN_THE_COURSE;
use crate::mentions::MentionKind;
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;
use crate::words::Preposition;

impl Floor<'_, '_> {
    /// «[المباحثات الثنائية] بين فلان وفلان»: those two, behind the noun of meeting that ends here.
    pub(super) fn who_meet_between(&self, end: usize) -> Option<Subject> {
        let between = (end..end + BETWEEN_WITHIN).find(|&token| self.tagged.spells(token, &["بين"]))?;
        let plain =
            (end..between).all(|token| self.tagged.is_word(token) && self.cast.mention_at(token).is_none());
        let index = self.cast.mention_at(between + 1).filter(|_| plain)?;
        self.several_persons(index)
    }

    /// «[لقاء] الوزير أمس مع نظيره», «[اجتماعه] الوزير بالسفير»: those two, behind the noun of meeting that ends here.
    pub(super) fn who_meet_with(&self, end: usize) -> Option<Subject> {
        let host = self.cast.mention_starting_at(end)?;
        let behind = self.cast.mentions[host].tokens.end;
        let behind = behind + usize::from(self.is_date(behind));
        let with = usize::from(self.tagged.spells(behind, &["مع"]));
        let guest = self.cast.mention_starting_at(behind + with)?;
        let mention = &self.cast.mentions[guest];
        let governed = with == 1 || mention.proclitics.preposition == Some(Preposition::In);
        let ids = [self.cast.meant[host].as_slice(), &self.cast.meant[guest]].concat();
        (governed && ids.len() == 2 && self.are_persons(&ids))
            .then_some(Subject::Named(ids, mention.tokens.end))
    }

    /// «جرى بحث سبل التعاون بين الوزير ونظيره»: between whom something was done, which is no text or meeting of theirs.
    pub(super) fn done_between(&self, head: &Head, clause: std::ops::Range<usize>) -> Option<Subject> {
        let talks = matches!(head.entry.act, Some(Act::Discuss | Act::Agree));
        let start = clause.start;
        let theirs = |token: usize| {
            self.tagged.is(token, Category::Instrument)
                || self.tagged.noun_of_role(token, "meeting").is_some()
                || self.tagged.noun_of_role(token, "relation").is_some()
        };
        let Subject::Named(ids, _) = clause.rev().filter(|_| talks).find_map(|token| {
            let between = self.tagged.spells(token, &["بين"]) && token > start + 1;
            let index = self.cast.mention_at(token + 1).filter(|_| between)?;
            self.several_persons(index).filter(|_| !(token - 2..token).any(theirs))
        })?
        else {
            return None;
        };
        Some(Subject::Named(ids, start))
    }

    fn are_persons(&self, ids: &[EntityId]) -> bool {
        ids.iter().all(|&id| self.cast.registry.entities[id].kind == ActorKind::Person)
    }

    /// «تم الاتفاق خلال لقاء الرئيس فلان وفلان», «جرى بحث … في اجتماع بين فلان وفلان»: those whose meeting the clause names.
    pub(super) fn met_within(&self, clause: std::ops::Range<usize>) -> Option<Subject> {
        let start = clause.start;
        let noun = clause.into_iter().find(|&token| {
            let during = self.tagged.spells(token.saturating_sub(1), IN_THE_COURSE);
            during && self.tagged.noun_of_role(token, "meeting").is_some()
        })?;
        let met = match self.cast.mention_starting_at(noun + 1) {
            Some(index) if self.cast.mentions[index].proclitics.preposition.is_none() => {
                self.several_persons(index).or_else(|| self.who_meet_with(noun + 1))
            }
            _ => self.who_meet_between(noun + 1),
        };
        let Subject::Named(ids, _) = met? else { return None };
        Some(Subject::Named(ids, start))
    }

    /// The same, where a mention of one of them is the last word before the verb.
    pub(super) fn meeting_of(&self, last: usize) -> Option<Subject> {
        let last = last - usize::from(last > 0 && self.tagged.text.kind(last) == TokenKind::Comma);
        let index = self.first_of_company(self.cast.mention_at(last)?);
        let between = self.cast.mentions[index].tokens.start.checked_sub(1)?;
        let meeting = (between.saturating_sub(BETWEEN_WITHIN)..between)
            .find(|&token| self.tagged.noun_of_role(token, "meeting").is_some())?;
        if self.tagged.spells(between, &["بين"]) {
            return self.several_persons(index);
        }
        // «سيجري الوزير لقاءات مع مسؤولين، تتطرق إلى»: he who will hold them, with them.
        let others =
            self.continued.len() > 1 && !self.continued.iter().all(|id| self.principals.contains(id));
        if others && self.cast.meant[index].iter().any(|id| self.continued.contains(id)) {
            return Some(Subject::Named(self.continued.clone(), last + 1));
        }
        let goes_on = || <[EntityId; 1]>::try_from(self.continued.as_slice()).ok().map(|[one]| one);
        let owner = self.owner_of_meeting(meeting).or_else(goes_on)?;
        Some(Subject::Named(self.who_met_whom(between, &[owner])?, last + 1))
    }

    /// «كانت للوزير لقاءات», «كان له لقاء»: he who had it.
    fn owner_of_meeting(&self, meeting: usize) -> Option<EntityId> {
        let near = meeting.saturating_sub(OWNED_WITHIN)..meeting;
        let owner = self.mentions_in(near.clone()).find(|&index| {
            let mention = &self.cast.mentions[index];
            mention.proclitics.preposition == Some(Preposition::For)
                && matches!(mention.kind, MentionKind::Person(_))
        });
        let pronoun = near.into_iter().any(|token| self.tagged.spells(token, &["له", "لها"]));
        let ids = owner.map(|index| self.cast.meant[index].as_slice());
        ids.or(pronoun.then_some(self.single.as_slice()))?.first().copied()
    }

    /// «[اللقاء] مع فلان»: one who had it or tells of it, and whom he met.
    pub(super) fn who_met_whom(&self, with: usize, owner: &[EntityId]) -> Option<Vec<EntityId>> {
        let index = self.cast.mention_starting_at(with + 1).filter(|_| self.tagged.spells(with, &["مع"]))?;
        // «مع الوزير القطري» may be one of those who met.
        let somebody = match &self.cast.mentions[index].kind {
            MentionKind::Person(person) => person.name.is_some(),
            kind => matches!(kind, MentionKind::Group),
        };
        let Subject::Named(met, _) = self.with_company(index) else { return None };
        let &[one] = owner else { return None };
        let himself =
            met.contains(&one) || met.is_empty() || !self.are_persons(owner) || self.only_tell(owner);
        (somebody && !himself && !self.relay(owner)).then(|| [owner, met.as_slice()].concat())
    }

    /// «وأفاد الوزير بأنه سيتم خلال الزيارة إمضاء اتفاقيات»: done at a meeting of others than the one who tells of it.
    pub(super) fn is_done_at_meeting_of_others(&self, head: &Head) -> bool {
        let others = self.principals.len() > 1 && !self.holders.iter().any(|id| self.principals.contains(id));
        let mut near = head.start + 1..head.token;
        others
            && near.any(|token| {
                let meeting = self.tagged.noun_of_role(token + 1, "meeting");
                self.tagged.spells(token, IN_THE_COURSE)
                    && meeting.is_some_and(|(noun, _)| noun.proclitics.article)
            })
    }

    fn several_persons(&self, index: usize) -> Option<Subject> {
        let Subject::Named(ids, end) = self.with_company(index) else { return None };
        (self.are_persons(&ids) && ids.len() > 1).then_some(Subject::Named(ids, end))
    }

    /// «استقبل بوتن نتنياهو، حيث ناقشا»: the last two persons whom the sentence names side by side before a token.
    pub(super) fn pair_before(&self, token: usize) -> Option<Vec<EntityId>> {
        let sentences = &self.tagged.text.sentences;
        let sentence = sentences.partition_point(|sentence| sentence.tokens.end <= token);
        let start = sentences.get(sentence)?.tokens.start;
        let mut persons = self.mentions_in(start..token).rev().filter(|&index| {
            matches!(self.cast.mentions[index].kind, MentionKind::Person(_))
                && self.cast.meant[index].len() == 1
        });
        let (last, other) = (persons.next()?, persons.next()?);
        let (one, two) = (&self.cast.mentions[other], &self.cast.mentions[last]);
        let pair = vec![self.cast.meant[other][0], self.cast.meant[last][0]];
        let country = |id: EntityId| self.cast.registry.entities[id].country;
        let side_by_side = two.tokens.start <= one.tokens.end + SIDE_BY_SIDE_WITHIN;
        (side_by_side && country(pair[0]) != country(pair[1])).then_some(pair)
    }
}

/// «المحادثات الثنائية الموسعة بين»: so many tokens at most.
const BETWEEN_WITHIN: usize = 4;
/// «كانت له بالمناسبة لقاءات»: so many tokens at most.
const OWNED_WITHIN: usize = 6;
/// «بوتن مع نتنياهو»: so many tokens at most between two who act together.
const SIDE_BY_SIDE_WITHIN: usize = 2;
