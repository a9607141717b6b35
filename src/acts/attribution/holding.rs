//! Who holds the floor, and who stands for whom.

use super::super::{Attribution, Head, HeadKind};
use super::Floor;
use super::subject::Subject;
use crate::actors::EntityId;
use crate::lexicon::word_lists::{ALSO, BROUGHT_MESSAGES, JOINT, JOINT_TEXTS, TOPIC_LEADERS};
use crate::lexicon::{self, ActClass, Gender, Shape};
use crate::mentions::MentionKind;
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;
use std::ops::Range;

impl Floor<'_, '_> {
    /// «تسلم الرئيس رسالة من نظيره، سلمها له المبعوث الخاص فلان»: who brings a message met for the one who sent it.
    pub(super) fn let_carrier_speak(&mut self, sentence: &Range<usize>) {
        let entities = &self.cast.registry.entities;
        let (receiver, sender, present) = match *self.principals.as_slice() {
            [receiver, sender] => (receiver, sender, None),
            // «…، نقلها السفير فلان خلال استقباله له».
            [receiver, sender, carrier] => (receiver, sender, Some(carrier)),
            _ => return,
        };
        let receiver = self.who_takes_message(sentence, receiver).unwrap_or(receiver);
        let carries = |id: EntityId| {
            let mut heads = entities[id].office_heads.iter();
            let sent = heads.any(|&head| {
                matches!(lexicon::OFFICES[usize::from(head)].kind, "envoy" | "ambassador" | "minister")
            });
            let for_sender = entities[id].country == entities[sender].country;
            sent && for_sender && ![receiver, sender].contains(&id)
        };
        let carrier = self
            .mentions_in(sentence.clone())
            .filter_map(|index| self.cast.meant[index].first().copied())
            .find(|&id| {
                let met = present.is_none_or(|carrier| carrier == id);
                met && entities[id].kind == ActorKind::Person && carries(id)
            });
        if let Some(carrier) = carrier {
            self.principals = vec![receiver, carrier];
        }
    }

    /// «تسلم الرسالة نائب رئيس الدولة خلال استقباله السفير»: who takes a message for the one it is for, as his compatriot.
    fn who_takes_message(&self, sentence: &Range<usize>, receiver: EntityId) -> Option<EntityId> {
        let entities = &self.cast.registry.entities;
        let takes = self.tagged.finite(sentence.start).is_some_and(|(_, entry)| entry.lemma == TAKING);
        let first = self
            .mentions_in(sentence.clone())
            .filter_map(|index| self.cast.meant[index].first().copied())
            .find(|&id| entities[id].kind == ActorKind::Person);
        first.filter(|&id| takes && entities[id].country == entities[receiver].country)
    }

    /// «ونقل الدعوة إلى فلان، سفير كذا», «وقام بتسليم الرسالة فلان»: a sentence that opens with the bringing of the message.
    pub(super) fn brings_message(&self, sentence: &Range<usize>) -> bool {
        let start = sentence.start;
        let verb = self.tagged.finite(start).filter(|(reading, _)| reading.enclitic.is_none());
        verb.is_some() && (start + 1..start + 3).any(|token| self.tagged.spells(token, BROUGHT_MESSAGES))
    }

    /// «من جانبه»: the one of two who does not hold the floor takes it.
    pub(super) fn yield_floor(&mut self, tokens: Range<usize>) {
        // «أكد الوزير فلان، من جانبه، أن», «الوزير من جانبه، أكد»: he has taken it.
        let opening = tokens.start;
        let named_before = |token: usize| {
            let comma = usize::from(token > 0 && self.tagged.text.kind(token - 1) == TokenKind::Comma);
            let Some(last) = token.checked_sub(1 + comma) else { return false };
            // «وأوضح المتحدث أن الرئيس ثمن من جانبه».
            let reported = self.cast.mention_at(last).is_none()
                && self.tagged.finite(last).is_some_and(|(verb, _)| !verb.has_conjunction());
            let named = last.checked_sub(usize::from(reported)).and_then(|last| self.cast.mention_at(last));
            named.is_some_and(|index| {
                let mention = &self.cast.mentions[index];
                let before = mention.tokens.start.checked_sub(1);
                matches!(mention.kind, MentionKind::Person(_))
                    && mention.proclitics.preposition.is_none()
                    && (mention.tokens.start == opening && !reported
                        || before.is_some_and(|before| match reported {
                            true => self.tagged.is_function(before, "complementiser"),
                            false => self.tagged.finite(before).is_some(),
                        }))
            })
        };
        let hands_over =
            tokens.into_iter().any(|token| self.tagged.is_function(token, "floor") && !named_before(token));
        if !hands_over || self.principals.len() < 2 {
            return;
        }
        let others: Vec<EntityId> =
            self.principals.iter().copied().filter(|id| !self.holders.contains(id)).collect();
        if !others.is_empty() && others.len() < self.principals.len() {
            self.holders = others;
        }
    }

    pub(super) fn take_floor(&mut self, ids: &[EntityId]) {
        self.holders = ids.to_vec();
        if let &[one] = ids {
            self.single = ids.to_vec();
            self.source_before = self.source_before.filter(|&source| source == Gender::Feminine);
            if self.cast.registry.entities[one].kind == ActorKind::Person {
                self.speaking = Some(one);
            }
        }
        if ids.len() > 1 {
            self.pair = ids.to_vec();
        }
    }

    /// «أما فلان، فذهب أبعد من ذلك», «الوزير فلان بدا واثقا», «كما اكتفى فلان بالقول»: whoever a sentence starts with, or whom an
    /// opening word has for its subject that no table knows.
    pub(super) fn note_topic(&mut self, sentence: &Range<usize>) {
        let tagged = self.tagged;
        let start = sentence.start;
        let led = tagged.spells(start, TOPIC_LEADERS) || tagged.is_function(start, "connective");
        let start = start + usize::from(led);
        // «رد فلان في تغريدة»: a verb that performs nothing.
        let idle = tagged.finite(start).is_some_and(|(reading, entry)| {
            entry.performs().is_none() && entry.event.is_none() && reading.enclitic.is_none()
        });
        let verb = self.cast.mention_at(start).is_none()
            && (tagged.is_unknown(start) || idle)
            && !tagged.has_article(start)
            && !tagged.text.tokens[start].ends_in_ta_marbuta;
        let at = start + usize::from(verb);
        let at = at + usize::from(verb && tagged.spells(at, ALSO));
        let Some(index) = self.cast.mention_starting_at(at).filter(|_| at < sentence.end) else { return };
        let mention = &self.cast.mentions[index];
        let free = matches!(mention.kind, MentionKind::Person(_))
            && mention.proclitics.preposition.is_none()
            && (!verb || mention.proclitics.conjunction.is_none());
        if let Some(&[one]) = Some(self.cast.meant[index].as_slice()).filter(|_| free) {
            self.take_floor(&[one]);
        }
    }

    /// «زيارة سيستقبله خلالها الرئيس»: he who is received stays the one whom the sentence is about.
    pub(super) fn receives_holder(&self, head: &Head) -> bool {
        head.entry.class == ActClass::Occasion
            && head.enclitic.is_some()
            && head.form.shape() == Shape::Imperfect
            && self.holders.len() == 1
    }

    /// An occasion's subject holds the floor too, whoever issues a statement («أصدر المجلس بيانا أدان فيه»), and where nobody met
    /// a body.
    pub(super) fn note(&mut self, subject: &Subject, head: &Head) {
        let nobody = self.holders.is_empty() && self.principals.is_empty();
        if let Subject::Named(ids, _) = subject
            && head.kind == HeadKind::Finite
            && !self.receives_holder(head)
            && (nobody
                || head.entry.lemma == ISSUING && ids.len() == 1
                || ids.iter().all(|&id| self.cast.registry.entities[id].kind == ActorKind::Person))
        {
            self.take_floor(ids);
        }
    }

    /// Nobody thanks or greets himself: a pronoun means the other one of two, «فيما أعرب عن شكره للرئيس».
    pub(super) fn other_than(
        &self,
        addressees: &[EntityId],
        speakers: &[EntityId],
        attribution: Attribution,
    ) -> Option<Vec<EntityId>> {
        let own = attribution == Attribution::Floor && speakers.len() == 1 && addressees == speakers;
        let others: Vec<EntityId> =
            self.principals.iter().copied().filter(|id| !speakers.contains(id)).collect();
        (own && others.len() == 1).then_some(others)
    }

    pub(super) fn together(&self) -> Vec<EntityId> {
        let country = |id: &EntityId| self.cast.registry.entities[*id].country;
        // «وأشار البيان إلى»: of the two states that the visitor's is one of.
        let of_pair = |id: &EntityId| self.pair.iter().any(|other| country(other) == country(id));
        match self.principals.as_slice() {
            // «ونوه الوزير بأن اللجنة المشتركة ستجتمع», where nobody met.
            [] if self.pair.is_empty() => self.holders.clone(),
            [] => self.pair.clone(),
            [one] if self.pair.len() > 1 && of_pair(one) => self.pair.clone(),
            // «روسيا والسعودية تجريان محادثات … فلان وفلان بحثا … وأكد الجانبان».
            _ if self.act_for_principals(&self.pair) => self.pair.clone(),
            several => several.to_vec(),
        }
    }

    /// Whether all of them met.
    pub(super) fn are_all_principals(&self, ids: &[EntityId]) -> bool {
        ids.iter().all(|id| self.principals.contains(id))
    }

    /// «أكدت فرنسا وبريطانيا في إعلان مشترك أن»: the states themselves.
    pub(super) fn states_jointly(&self, head: &Head) -> bool {
        (head.token + 1..head.token + STATED_WITHIN)
            .any(|text| self.tagged.spells(text, JOINT_TEXTS) && self.tagged.spells(text + 1, JOINT))
    }

    /// Whether these are persons, one for each of the several states that are said to meet.
    pub(super) fn act_for_principals(&self, ids: &[EntityId]) -> bool {
        let entity = |id: &EntityId| &self.cast.registry.entities[*id];
        let represented = |state: &EntityId| {
            let mut persons = ids.iter();
            entity(state).kind == ActorKind::State
                && persons.any(|id| entity(id).country == entity(state).country)
        };
        self.principals.len() > 1
            && ids.len() == self.principals.len()
            && ids.iter().all(|id| entity(id).kind == ActorKind::Person)
            && self.principals.iter().all(represented)
    }

    /// Whose a signed text is.
    pub(super) fn parties(&self) -> Vec<EntityId> {
        if self.signatories.len() > 1 { self.signatories.clone() } else { self.together() }
    }

    /// States that act through named persons who met: «اتفقت الجزائر وبولندا» is what the ministers agreed.
    pub(super) fn those_who_met_for(&self, ids: Vec<EntityId>) -> Vec<EntityId> {
        let entities = &self.cast.registry.entities;
        let states = ids.len() > 1 && ids.iter().all(|&id| entities[id].kind == ActorKind::State);
        if let Some(person) = self.who_states_for(&ids) {
            return vec![person];
        }
        let persons = !self.principals.is_empty()
            && self.principals.iter().all(|&id| entities[id].kind == ActorKind::Person);
        let covered = |id: &EntityId| {
            self.principals.iter().any(|&person| entities[person].country == entities[*id].country)
        };
        if states && persons && ids.iter().all(covered) { self.principals.clone() } else { ids }
    }

    /// «قررت أنقرة وأثينا أن يجتمع الرئيسان فلان وفلان»: those who met are named there for the first time, as the ones who
    /// are to meet; the states have agreed on it.
    pub(super) fn will_meet(&self, head: &Head) -> bool {
        let tagged = self.tagged;
        let named =
            |id: &EntityId| self.cast.registry.entities[*id].mentions.first().map(|first| first.start);
        let Some(first) = self.principals.iter().filter_map(named).min() else { return false };
        let meeting = |token: usize| tagged.noun_of_role(token, "meeting").is_some();
        let mut between = head.token + 1..first;
        head.entry.act == Some(Act::Agree)
            && between.len() <= MEETING_WITHIN
            && between.any(|token| tagged.spells(token, &["عقد"]) && meeting(token + 1))
    }

    /// «وجاء في البيان المشترك أن العراق يدعم»: in a statement of those who met a state speaks through the one who met for it;
    /// so it does where it answers the other side, «أما برلين فأبدت», or he is cited.
    pub(super) fn who_states_for(&self, ids: &[EntityId]) -> Option<EntityId> {
        let person = self.who_met_for_state(ids)?;
        (self.in_statement || self.in_contrast || self.cited == Some(person)).then_some(person)
    }

    /// «أعرب العراق عن دعمه للمغرب»: so it does in the lead of a release, where it takes a stand.
    pub(super) fn who_leads_for(&self, head: &Head, ids: &[EntityId]) -> Option<EntityId> {
        let stands = match head.entry.class {
            ActClass::Expressive => true,
            ActClass::Saying => false,
            _ => matches!(
                head.entry.act,
                Some(Act::Stress | Act::Support | Act::Reject | Act::Praise | Act::CallFor | Act::Present)
            ),
        };
        self.who_met_for_state(ids).filter(|_| self.in_lead && stands && !head.reported)
    }

    /// The person who met for a state, where two persons met.
    fn who_met_for_state(&self, ids: &[EntityId]) -> Option<EntityId> {
        let entities = &self.cast.registry.entities;
        let &[state] = ids else { return None };
        let met = self.principals.len() == 2
            && self.principals.iter().all(|&id| entities[id].kind == ActorKind::Person);
        let person =
            self.principals.iter().copied().find(|&id| entities[id].country == entities[state].country);
        person.filter(|_| met && entities[state].kind == ActorKind::State)
    }
}

/// «أصدر بيانا».
const ISSUING: &str = "أصدر";

/// «على عقد قمة ثانية في بلد ثالث بين الرئيس فلان و»: the first who is to meet stands so far behind the verb.
const MEETING_WITHIN: usize = 24;

/// «أكدت تونس ومالي اليوم في بيان مشترك»: so many tokens behind the verb.
const STATED_WITHIN: usize = 8;

/// A message is taken: «تسلم الرسالة فلان».
const TAKING: &str = "تسلم";
