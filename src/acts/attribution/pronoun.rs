//! Whom a verb means that names no subject.

use super::super::{Attribution, Head, HeadKind};
use super::Floor;
use crate::actors::EntityId;
use crate::lexicon::word_lists::MASCULINE_STATES;
use crate::lexicon::{ActClass, Gender, Number, Shape};
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;

impl Floor<'_, '_> {
    /// Whom the pronoun of a verb or participle means: by number and gender.
    pub(super) fn pronoun(&mut self, head: &Head) -> (Vec<EntityId>, Attribution) {
        let several = matches!(head.form.number(), Some(Number::Dual | Number::Plural));
        // «ونرحب بأي اتفاق»: who speaks says "we" of his own side.
        let we = head.form.person() == 1;
        // «ناقشنا المشروع»; «ندرس المشروع» says one side alone.
        let done_together = matches!(head.entry.act, Some(Act::Agree | Act::Sign | Act::Discuss))
            && !(we && head.form.shape() == Shape::Imperfect);
        // «بحثنا الملف، ونعمل مع الوزارة على»: whoever is quoted, of himself.
        if let Some(speaker) = self.quoted().filter(|_| we && !done_together) {
            return (vec![speaker], Attribution::Floor);
        }
        if several && (!we || done_together) {
            let ids = self.several(head);
            let ids = if we { self.including_speaker(ids) } else { ids };
            self.holders.clone_from(&ids);
            if self.act_for_principals(&ids) {
                self.pair.clone_from(&ids);
            }
            return (ids, Attribution::Principals);
        }
        if head.kind == HeadKind::Purpose {
            return (self.together(), Attribution::Principals);
        }
        if let Some(ids) = self.goes_on_with_act_before(head) {
            return ids;
        }
        // «وأرجئ البت في المقترح», «وأقيمت العلاقات»: by nobody in particular.
        let passive = head.form.shape() == Shape::PassivePerfect && head.enclitic.is_none();
        if passive && self.holders.len() == 1 && !head.reported && !self.is_quoted() {
            return (self.together(), Attribution::Principals);
        }
        self.holder(head, we)
    }

    /// Whoever holds the floor, or takes it by a word of the head.
    fn holder(&mut self, head: &Head, we: bool) -> (Vec<EntityId>, Attribution) {
        if self.holders.is_empty() {
            let first: Vec<EntityId> = self.principals.first().copied().into_iter().collect();
            let attribution = if first.is_empty() { Attribution::Nobody } else { Attribution::Floor };
            return (first, attribution);
        }
        let persons =
            self.holders.iter().all(|&id| self.cast.registry.entities[id].kind == ActorKind::Person);
        if we && !persons && !self.single.is_empty() {
            let ids = self.speaking.map_or_else(|| self.single.clone(), |speaker| vec![speaker]);
            return (ids, Attribution::Floor);
        }
        if let Some(other) = self
            .who_adds(head, persons)
            .or_else(|| self.feminine_subject_before(head))
            .or_else(|| self.speaker_behind_state(head))
            .or_else(|| self.other_who_goes_on(head))
        {
            self.holders = vec![other];
            return (vec![other], Attribution::Floor);
        }
        // One person goes on, though several held the floor together; a feminine verb may have all of them as a group.
        let group = head.form.gender() == Some(Gender::Feminine) && head.kind == HeadKind::Finite;
        // «مناقشة» is no participle of a man's.
        let gender = self.single.first().and_then(|&id| self.cast.registry.entities[id].gender);
        let agrees = head.form.gender() != Some(Gender::Feminine) || gender == Some(Gender::Feminine);
        let one = head.form.number() == Some(Number::Singular) && !self.single.is_empty() && agrees;
        let group = group && gender != Some(Gender::Feminine);
        let alone = self.holders.len() > 1 && one && !group;
        // «عقد فلان وفلان جلسة مباحثات. وأكد خلال الجلسة»: the first of those who met.
        let masculine = head.form.gender() == Some(Gender::Masculine);
        let singular = masculine && head.form.number() == Some(Number::Singular);
        if persons && singular && self.single.is_empty() && self.holders == self.principals {
            return (self.principals[..1].to_vec(), Attribution::Floor);
        }
        let ids = if alone { self.single.clone() } else { self.holders.clone() };
        (ids, Attribution::Floor)
    }

    /// Whoever did what a verbal noun goes on with.
    fn goes_on_with_act_before(&self, head: &Head) -> Option<(Vec<EntityId>, Attribution)> {
        // «تم التأكيد على … ومساندة …»: what may be a verbal noun goes on with those before it.
        let noun_like = head.kind == HeadKind::Participle && head.form.gender() == Some(Gender::Feminine);
        // «تم استعراض …، مع التأكيد على», «قال إن الرئيس أكد …، مع الإشارة إلى»: so does what accompanies.
        let accompanies = head.kind == HeadKind::Participle && head.start < head.token;
        // «واتفقا على تشكيل لجنة، على أن تجتمع كل شهر»: so does the condition.
        let condition = head
            .start
            .checked_sub(2)
            .is_some_and(|on| self.tagged.spells(on, &["علي"]) && self.tagged.spells(on + 1, &["ان"]));
        match self.continued.as_slice() {
            [_, _, ..] if condition => Some((self.continued.clone(), Attribution::Principals)),
            &[one] if accompanies => Some((vec![one], Attribution::Floor)),
            [_, _, ..] if noun_like && head.proclitics.conjunction.is_some() || accompanies => {
                Some((self.continued.clone(), Attribution::Principals))
            }
            _ => None,
        }
    }

    /// «قالت المتحدثة إن كينيا اقترحت …، مضيفة أن»: who tells what a state does adds to it.
    fn who_adds(&self, head: &Head, persons: bool) -> Option<EntityId> {
        self.reporter.filter(|_| !persons && head.kind == HeadKind::Participle && head.entry.lemma == ADDING)
    }

    /// «… فيما تهدد كينيا بالانسحاب. وقال»: a masculine verb of saying behind a state means the last person who spoke.
    fn speaker_behind_state(&self, head: &Head) -> Option<EntityId> {
        let &[state] = self.holders.as_slice() else { return None };
        let entity = &self.cast.registry.entities[state];
        let feminine = entity.kind == ActorKind::State
            && entity.country.is_some_and(|code| !MASCULINE_STATES.contains(&code));
        let says = matches!(head.entry.class, ActClass::Saying)
            && head.kind == HeadKind::Finite
            && head.form.gender() == Some(Gender::Masculine)
            && head.form.number() == Some(Number::Singular);
        self.speaking.filter(|_| feminine && says)
    }

    /// «وأضاف: "اتفقنا على"»: whoever says so is one of them, in the place of whoever else met for his state.
    pub(super) fn including_speaker(&self, mut ids: Vec<EntityId>) -> Vec<EntityId> {
        let &[speaker] = self.holders.as_slice() else { return ids };
        let entity = &self.cast.registry.entities[speaker];
        let for_his_state = |id: &&mut EntityId| self.cast.registry.entities[**id].country == entity.country;
        let outside = entity.kind == ActorKind::Person && entity.country.is_some() && !ids.contains(&speaker);
        if let Some(other) = ids.iter_mut().find(for_his_state).filter(|_| outside) {
            *other = speaker;
        }
        ids
    }

    /// Whom a dual or plural means: the pair named right before, those who hold the floor together, else all who met.
    fn several(&self, head: &Head) -> Vec<EntityId> {
        let dual = head.form.number() == Some(Number::Dual) && head.form.person() == 3;
        // «قال المحتجون إن …، مؤكدين أن»: the dual of a participle is spelled like the plural.
        let group = (head.form.number() == Some(Number::Plural) || head.kind == HeadKind::Participle)
            && self.holders.iter().any(|&id| self.cast.registry.entities[id].kind == ActorKind::Group);
        let named = dual
            .then(|| self.pair_before(head.start))
            .flatten()
            .filter(|_| !(group && self.holders.len() == 1));
        named.unwrap_or_else(|| match self.holders.len() {
            1 if group => self.holders.clone(),
            0 | 1 => self.guests_among(head, self.together()),
            _ => self.guests_among(head, self.holders.clone()),
        })
    }

    /// «استقبل الوزير عددا من السفراء، وأعربوا عن»: a plural is rather the guests' than theirs with their only host, unless both
    /// acted before or what is done needs both.
    fn guests_among(&self, head: &Head, ids: Vec<EntityId>) -> Vec<EntityId> {
        // «مؤكدين» may be a dual.
        let plural = head.form.number() == Some(Number::Plural) && head.kind == HeadKind::Finite;
        let done_together = matches!(head.entry.act, Some(Act::Agree | Act::Sign | Act::Discuss));
        let kind = |id: &EntityId| self.cast.registry.entities[*id].kind;
        let [host, guests @ ..] = ids.as_slice() else { return ids };
        let hosted = kind(host) == ActorKind::Person && guests.iter().all(|id| kind(id) == ActorKind::Group);
        let theirs = plural && hosted && !guests.is_empty() && !done_together && self.continued.len() < 2;
        if theirs { guests.to_vec() } else { ids }
    }

    /// «وقد قدمت لمحة عن …»: a feminine verb means the only woman of those who met where a man holds the floor, and a
    /// masculine one the only man where a woman does.
    fn other_who_goes_on(&self, head: &Head) -> Option<EntityId> {
        let gender = |id: EntityId| self.cast.registry.entities[id].gender;
        let finite = head.kind == HeadKind::Finite && !head.future;
        let verb = head.form.gender().filter(|_| finite && head.form.number() == Some(Number::Singular))?;
        let other = match (self.holders.as_slice(), verb) {
            ([holder], Gender::Feminine) => gender(*holder) != Some(Gender::Feminine),
            ([holder], Gender::Masculine) => gender(*holder) == Some(Gender::Feminine),
            // Of a man and a woman who spoke together; «وتناولت» means their talks.
            ([_, _], _) => {
                let woman = self.single.first().map(|&id| gender(id) == Some(Gender::Feminine));
                let apart = woman != Some(verb == Gender::Feminine);
                apart && head.entry.class != ActClass::Agenda && !self.committee_goes_on(head)
            }
            _ => false,
        };
        let is_person = |&id: &EntityId| self.cast.registry.entities[id].kind == ActorKind::Person;
        let person = self.holders.iter().all(is_person);
        let agrees = |id: &EntityId| match verb {
            Gender::Feminine => gender(*id) == Some(Gender::Feminine),
            Gender::Masculine => gender(*id) != Some(Gender::Feminine),
        };
        let mut others = self.principals.iter().copied().filter(agrees);
        let only = others.next().filter(|_| others.next().is_none());
        only.filter(|_| other && person)
    }
}

impl Floor<'_, '_> {
    /// «وأقرت اللجنة كذا، وأوصت بـ»: the committee of both does so too.
    fn committee_goes_on(&self, head: &Head) -> bool {
        let from = head.start.saturating_sub(COMMITTEE_WITHIN);
        let stop = (from..head.start).rev().find(|&token| self.tagged.text.kind(token) == TokenKind::Stop);
        let mut named = self.mentions_in(stop.unwrap_or(from)..head.start);
        head.proclitics.conjunction.is_some() && named.any(|index| self.is_joint_committee(index))
    }
}

/// «وأقرت اللجنة تأسيس مجلس، وأوصت بـ»: so near.
const COMMITTEE_WITHIN: usize = 25;

/// The verb of adding to what one has said.
const ADDING: &str = "أضاف";
