//! Who met: of all that an occasion's sentence names, those who stand where a participant stands.
//!
//! «استقبل فلان اليوم بالرباط نظيره فلانا» names two; «موفد العاهل»، «نيابة عن فلان»، «تحيات فلان» name others
//! who did not meet anybody.

use super::participant_place::Place;
use crate::actors::{Cast, EntityId};
use crate::lexicon::word_lists::{
    GROUNDS, HOSTING, OPENING_GROUNDS, TEMPORAL_PREPOSITIONS, WAS, WHOLE_TIMES,
};
use crate::lexicon::{self, Category, Gender};
use crate::mentions::{Mention, MentionKind, Person, Reference};
use crate::model::{ActorKind, EventType};
use crate::text::TokenKind;
use crate::words::{Enclitic, Tagged};
use std::ops::Range;

/// The clause that reports an occasion, and its sentence.
pub(super) struct Scene<'a, 't> {
    pub(super) tagged: &'a Tagged<'t>,
    pub(super) cast: &'a Cast,
    pub(super) sentence: Range<usize>,
    /// The word that reports the occasion: «استقبل», «لقاء».
    pub(super) word: usize,
    /// Where companions, purposes and circumstances begin.
    pub(super) end: usize,
    /// Who met others before.
    pub(super) known: &'a [EntityId],
}

impl Scene<'_, '_> {
    /// Those who met: persons, with a delegation or organisation where they are of one side only;
    /// where the clause names no person, states, organisations and groups.
    /// Where nobody stands as a participant does, whoever is named.
    pub(super) fn participants(&self) -> Vec<EntityId> {
        if let Some(both) = self.mentions().find_map(|index| self.own_country_and_others(index)) {
            return both;
        }
        if let Some(both) = self.two_before() {
            return both;
        }
        let (mut persons, others) = self.named(|place| place != Place::Aside);
        if persons.is_empty() && others.is_empty() {
            let (persons, others) = self.named(|_| true);
            return if persons.is_empty() { others } else { persons };
        }
        if persons.is_empty() {
            return self.without_persons(others);
        }
        if (self.is_one_sided(&persons) && !self.meets_group() || self.has_owner())
            && let Some(host) = self.host(&persons)
        {
            persons.insert(0, host);
        }
        let one_sided = self.is_one_sided(&persons);
        let group =
            self.group_that_meets().filter(|(id, first)| !persons.contains(id) && (*first || one_sided));
        if let Some((group, first)) = group {
            persons.insert(if first { 0 } else { persons.len() }, group);
            return persons;
        }
        if let &[one] = persons.as_slice()
            && let Some(group) = self.group_joined_to(one)
        {
            return vec![one, group];
        }
        if self.is_one_sided(&persons) && !self.is_one_sided(&others) && self.covers(&others, &persons) {
            // «زارت بعثة الصندوق برئاسة فلانة جزر القمر»: she for the body that she serves.
            if let Some(&leader) = persons.first().filter(|&&leader| self.serves_organisation(leader)) {
                persons.extend(others.into_iter().filter(|&id| !self.is_one_sided(&[leader, id])));
                return persons;
            }
            if let Some(group) = self.visiting_group(&persons, &others) {
                persons.push(group);
                return persons;
            }
            return self.who_act_for(&others).unwrap_or(others);
        }
        if self.is_one_sided(&persons) {
            persons.extend(self.group_beside(&persons, others));
        }
        persons
    }

    /// Where nobody is named who takes part in person: the group, with whoever received it, or those who act for the others.
    fn without_persons(&self, others: Vec<EntityId>) -> Vec<EntityId> {
        let entities = &self.cast.registry.entities;
        let group = others.first().copied().filter(|&id| entities[id].kind == ActorKind::Group);
        // «وشدد خلال استقباله وفدا من البرلمان»: whoever spoke before received it.
        let host = group.filter(|_| self.has_owner()).and_then(|group| {
            self.host(&[group]).or_else(|| self.first_subject(0..self.sentence.start, &[group]))
        });
        match (host, group) {
            (Some(host), Some(group)) => vec![host, group],
            _ => self.who_act_for(&others).unwrap_or(others),
        }
    }

    /// «بين الوزير فلان ووزراء خارجية دول المجلس»: a group between which and somebody a meeting is.
    fn group_joined_to(&self, one: EntityId) -> Option<EntityId> {
        let mentions = &self.cast.mentions;
        let between = |index: usize| {
            let before = mentions[index].tokens.start.checked_sub(1);
            self.cast.meant[index] == [one] && before.is_some_and(|at| self.tagged.spells(at, &["بين"]))
        };
        let next = self.mentions().find(|&index| between(index))? + 1;
        let joined = mentions.get(next).is_some_and(|group| {
            group.tokens.start == mentions[next - 1].tokens.end
                && matches!(group.kind, MentionKind::Group)
                && group.proclitics.conjunction.is_some()
        });
        self.cast.meant.get(next)?.first().copied().filter(|_| joined)
    }

    /// The group that people of one side met.
    fn group_beside(&self, persons: &[EntityId], others: Vec<EntityId>) -> Option<EntityId> {
        let entities = &self.cast.registry.entities;
        others.into_iter().find(|&id| {
            let country = entities[id].country;
            // «استقبل الوزير وفدا من شركة كذا».
            let other = match country {
                _ if !self.known.is_empty() && self.meets_group() => persons.len() == 1,
                None => persons.len() == 1,
                Some(_) => country != entities[persons[0]].country,
            };
            entities[id].kind == ActorKind::Group && other
        })
    }

    /// «استقبل الرئيس التونسي وفدا جزائريا يزور تونس»: whom he met, not where.
    fn visiting_group(&self, persons: &[EntityId], others: &[EntityId]) -> Option<EntityId> {
        let elsewhere = others.iter().copied().filter(|&id| !self.covers(persons, &[id])).collect();
        self.group_beside(persons, elsewhere).filter(|_| self.is_received())
    }

    /// «الاجتماع الذي جمعهما، بدعوة من فلان»: the two persons named last before.
    fn two_before(&self) -> Option<Vec<EntityId>> {
        let from = self.word.saturating_sub(GATHERED_WITHIN).max(self.sentence.start);
        let mut near = from..self.sentence.end.min(self.word + GATHERED_WITHIN);
        let gathers = near.any(|token| {
            self.tagged.finite(token).is_some_and(|(verb, entry)| {
                verb.enclitic == Some(Enclitic::Dual) && entry.lemma == GATHERING
            })
        });
        let before = self.cast.mentions.partition_point(|mention| mention.tokens.end <= self.sentence.start);
        let mut both: Vec<EntityId> = Vec::new();
        for index in (0..before).rev().filter(|_| gathers) {
            let &[person] = self.cast.meant[index].as_slice() else { continue };
            if self.cast.registry.entities[person].kind == ActorKind::Person && !both.contains(&person) {
                both.insert(0, person);
            }
            if both.len() == 2 {
                return Some(both);
            }
        }
        None
    }

    /// «اجتمع وزراء خارجية دول المجلس مع فلان», «التقى فلان مع نظرائه»: a group right behind the verb or «مع», and whether it is
    /// the first.
    fn group_that_meets(&self) -> Option<(EntityId, bool)> {
        self.mentions().find_map(|index| {
            let mention = &self.cast.mentions[index];
            let before = mention.tokens.start.checked_sub(1)?;
            let first = before == self.word && self.meets(before);
            let with = before > self.word && self.tagged.spells(before, &["مع"]);
            // «مع وفد يرأسه فلان»: who leads it is named.
            let delegation = self.tagged.is(mention.tokens.start, Category::InstitutionHead);
            let group = matches!(mention.kind, MentionKind::Group) && !delegation && (first || with);
            self.cast.meant[index].first().filter(|_| group).map(|&id| (id, first))
        })
    }

    /// «والتقى الوزير عددا من رجال الأعمال», «واجتمع مع»: a person right behind the verb, who needs no host.
    fn meets_group(&self) -> bool {
        let subject = self.cast.mention_starting_at(self.word + 1);
        let person =
            subject.is_some_and(|index| matches!(self.cast.mentions[index].kind, MentionKind::Person(_)));
        let behind = subject.map_or(self.word, |index| self.cast.mentions[index].tokens.end);
        let group = |index: usize| {
            let mention = &self.cast.mentions[index];
            matches!(mention.kind, MentionKind::Group) && mention.tokens.start >= behind
        };
        person && self.meets(self.word) && self.mentions().any(group)
    }

    /// «خلال لقائها السفيرين»: the pronoun is somebody's who met all that follow.
    fn has_owner(&self) -> bool {
        let noun = self.tagged.noun_of_role(self.word, "meeting");
        noun.is_some_and(|(reading, _)| {
            matches!(reading.enclitic, Some(Enclitic::Masculine | Enclitic::Feminine))
        })
    }

    /// «أكدت دمشق ومسقط … خلال زيارة يقوم بها وزير الخارجية السوري فلان … من نظيره العماني»: for several states those whom the
    /// same sentence names, one for each.
    fn who_act_for(&self, states: &[EntityId]) -> Option<Vec<EntityId>> {
        let entities = &self.cast.registry.entities;
        let several = states.len() > 1 && states.iter().all(|&id| entities[id].kind == ActorKind::State);
        let (persons, _) = self.named(|_| true);
        let persons = Some(persons).filter(|persons| several && persons.len() == states.len())?;
        (self.covers(states, &persons) && self.covers(&persons, states)).then_some(persons)
    }

    fn is_dateline(&self, index: usize) -> bool {
        is_dateline(self.tagged, &self.cast.mentions[index], self.sentence.start)
    }

    /// Persons and others at places of that kind, in order of mention.
    fn named(&self, takes: impl Fn(Place) -> bool) -> (Vec<EntityId>, Vec<EntityId>) {
        let mut persons = Vec::new();
        let mut others = Vec::new();
        let mut last = Place::Aside;
        // Where the last of them is named: «سيستقبل نظيره قبل القمة المرتقبة مع الزعيم الكوري» names another meeting behind.
        let mut reached = self.word + 1;
        let stands =
            |&index: &usize| !is_spokesperson(&self.cast.mentions[index].kind) && !self.is_dateline(index);
        for index in self.mentions().filter(stands) {
            let own = self.place(index);
            let place = if own == Place::Joined { last } else { own };
            last = place;
            if !takes(place) {
                continue;
            }
            let tokens = self.cast.mentions[index].tokens.clone();
            let complete = !persons.is_empty() && !self.is_one_sided(&persons);
            if complete && turns_elsewhere(self.tagged, reached..tokens.start)
                || complete && tokens.start > self.word && self.is_another_meeting(self.word)
                || !self.is_one_sided(&others) && leads_to_grounds(self.tagged, reached..tokens.start)
            {
                break;
            }
            reached = tokens.end.max(self.word + 1);
            for &id in &self.cast.meant[index] {
                match self.cast.registry.entities[id].kind {
                    ActorKind::Person => push(&mut persons, id),
                    ActorKind::State | ActorKind::Organisation | ActorKind::Group => push(&mut others, id),
                    // «الحكومة السودانية وحركة تحرير السودان».
                    ActorKind::Institution if own == Place::Joined && self.is_movement(tokens.start) => {
                        push(&mut others, id)
                    }
                    ActorKind::Institution if self.meets_person(index) || self.receives(index) => {
                        push(&mut persons, id)
                    }
                    ActorKind::Institution => {}
                }
            }
        }
        (persons, others)
    }

    /// «لقاء بين غرفة قطر والسيد فلان»: a body between which and somebody a meeting is.
    fn meets_person(&self, index: usize) -> bool {
        let mentions = &self.cast.mentions;
        let tokens = &mentions[index].tokens;
        let between = tokens.start > 0 && self.tagged.spells(tokens.start - 1, &["بين"]);
        let person = mentions.get(index + 1).filter(|next| next.tokens.start == tokens.end);
        between
            && person.is_some_and(|person| {
                matches!(person.kind, MentionKind::Person(_)) && person.proclitics.conjunction.is_some()
            })
    }

    /// «استقبلت الوزارة السفير», «استضافت الغرفة وفدا»: a body right behind the verb of receiving.
    fn receives(&self, index: usize) -> bool {
        self.is_received() && self.cast.mentions[index].tokens.start == self.word + 1
    }

    /// Whether the verb is one of receiving.
    fn is_received(&self) -> bool {
        let entry = self.tagged.finite(self.word).map(|(_, entry)| entry);
        entry.is_some_and(|entry| entry.event == Some(EventType::Reception) || HOSTING.contains(&entry.lemma))
    }

    /// «حركة», «جبهة», «حزب»: what a state may come to terms with at home.
    fn is_movement(&self, at: usize) -> bool {
        let head = self.tagged.find(at, Category::InstitutionHead);
        head.is_some_and(|head| lexicon::INSTITUTION_HEADS[usize::from(head.sense.entry)].kind == "party")
    }

    /// «أعلن الوزير أن بلاده ودول الخليج اتفقوا»: he for his country, and those that are joined to it.
    fn own_country_and_others(&self, index: usize) -> Option<Vec<EntityId>> {
        let mentions = &self.cast.mentions;
        let own = matches!(mentions[index].kind, MentionKind::Reference(Reference::OwnCountry));
        let opening = self.reported_from().filter(|&from| own && mentions[index].tokens.start == from)?;
        let others = mentions.get(index + 1).filter(|others| {
            others.tokens.start == mentions[index].tokens.end
                && others.proclitics.conjunction.is_some()
                && matches!(others.kind, MentionKind::Group)
        })?;
        let told = (0..index).rev().take_while(|&before| {
            mentions[before].tokens.start >= self.sentence.start && mentions[before].tokens.end <= opening
        });
        let mut person = told.filter(|&before| matches!(mentions[before].kind, MentionKind::Person(_)));
        let reporter = person.find_map(|before| self.cast.meant[before].first().copied())?;
        let joined = self.cast.meant[index + 1].iter().copied().filter(|_| others.country.is_none());
        let both: Vec<EntityId> = std::iter::once(reporter).chain(joined).collect();
        (both.len() > 1).then_some(both)
    }

    fn serves_organisation(&self, id: EntityId) -> bool {
        self.cast.registry.entities[id].organisation.is_some()
    }

    /// Whether each of the second comes from the side of one of the first.
    fn covers(&self, some: &[EntityId], others: &[EntityId]) -> bool {
        let country = |id: EntityId| self.cast.registry.entities[id].country;
        others.iter().all(|&other| some.iter().any(|&id| country(id) == country(other)))
    }

    /// Whether all come from one side.
    fn is_one_sided(&self, ids: &[EntityId]) -> bool {
        let side = |id: EntityId| {
            let entity = &self.cast.registry.entities[id];
            (entity.country, entity.organisation)
        };
        ids.windows(2).all(|pair| side(pair[0]) == side(pair[1]))
    }

    /// The mentions of the scene, from where what is reported begins.
    fn mentions(&self) -> Range<usize> {
        let from = self.reported_from().unwrap_or(self.sentence.start);
        let first = self.cast.mentions.partition_point(|mention| mention.tokens.start < from);
        let last = self.cast.mentions.partition_point(|mention| mention.tokens.start < self.end);
        first..last.max(first)
    }

    /// «أعلنت الرئاسة أن الرئيس سيستقبل …»: who announces does not meet; «قال إنه التقى …» does.
    fn reported_from(&self) -> Option<usize> {
        let opening = (self.sentence.start..self.word)
            .rev()
            .find(|&token| self.tagged.is_function(token, "complementiser"))?;
        let folded = self.tagged.folded(opening);
        folded.ends_with("ان").then_some(opening + 1)
    }

    /// «بعد اجتماع مع نظيره، قال فلان», «جاء ذلك خلال استقباله فلانا»: the other one is who does something
    /// in this sentence, who met others before, or did something in the one before.
    fn host(&self, guests: &[EntityId]) -> Option<EntityId> {
        self.first_subject(self.sentence.clone(), guests)
            .or_else(|| match guests {
                &[guest] if self.opens_sentence() => {
                    who_met_before(self.tagged, self.cast, self.known, self.word, guest)
                }
                _ => None,
            })
            .or_else(|| self.first_subject(self.previous_sentence(), guests))
    }

    /// The first person named right behind a verb, of another side than the guests.
    fn first_subject(&self, range: Range<usize>, guests: &[EntityId]) -> Option<EntityId> {
        let entities = &self.cast.registry.entities;
        let first = self.cast.mentions.partition_point(|mention| mention.tokens.start < range.start);
        let last = self.cast.mentions.partition_point(|mention| mention.tokens.start < range.end);
        (first..last.max(first)).find_map(|index| {
            let mention = &self.cast.mentions[index];
            let subject = mention.tokens.start > range.start
                && self.tagged.finite(mention.tokens.start - 1).is_some()
                && mention.proclitics.preposition.is_none()
                && !is_spokesperson(&mention.kind);
            let id = self.cast.meant[index].first().copied().filter(|_| subject)?;
            let other =
                guests.iter().all(|&guest| guest != id && entities[guest].country != entities[id].country);
            (entities[id].kind == ActorKind::Person && other).then_some(id)
        })
    }

    /// «كما التقت», «وبعد ذلك استقبل»: whether nobody is named before the word of meeting, and little is said.
    fn opens_sentence(&self) -> bool {
        let before = self.sentence.start..self.word;
        let named = || before.clone().any(|token| self.cast.mention_at(token).is_some());
        before.len() <= OPENING_WITHIN && !named() && !self.tagged.spells(self.sentence.start, WAS)
    }

    fn previous_sentence(&self) -> Range<usize> {
        let sentences = &self.tagged.text.sentences;
        let index = sentences.partition_point(|sentence| sentence.tokens.start < self.sentence.start);
        index.checked_sub(1).map_or(0..0, |index| sentences[index].tokens.clone())
    }
}

/// «وعلى صعيد متصل، التقى»: so many tokens before the verb.
const OPENING_WITHIN: usize = 4;

/// «كما التقت معاليها فلانا», «وخلال لقائها فلانا»: the one who met others before, of another side than the guest and of the gender that
/// the verb or the pronoun has.
pub(super) fn who_met_before(
    tagged: &Tagged<'_>,
    cast: &Cast,
    known: &[EntityId],
    word: usize,
    guest: EntityId,
) -> Option<EntityId> {
    let pronoun = tagged.noun_of_role(word, "meeting").and_then(|(reading, _)| reading.enclitic);
    let gender = match pronoun {
        Some(Enclitic::Masculine) => Some(Gender::Masculine),
        Some(Enclitic::Feminine) => Some(Gender::Feminine),
        _ => tagged.finite(word).and_then(|(verb, _)| verb.sense.form.gender()),
    };
    let entity = |id: EntityId| &cast.registry.entities[id];
    let side = |id: EntityId| (entity(id).country, entity(id).organisation);
    let met = |&id: &EntityId| {
        let agrees = gender.is_none() || entity(id).gender.is_none() || entity(id).gender == gender;
        entity(id).kind == ActorKind::Person && side(id) != side(guest) && agrees
    };
    known.iter().copied().find(met).filter(|_| !known.contains(&guest))
}

/// «الكويت - استقبل …»: from where the release comes.
pub(super) fn is_dateline(tagged: &Tagged<'_>, mention: &Mention, start: usize) -> bool {
    let mark = tagged.text.kind(mention.tokens.end);
    mention.tokens.start == start
        && matches!(mention.kind, MentionKind::State)
        && matches!(mark, TokenKind::Dash | TokenKind::Slash | TokenKind::Colon)
}

fn push(list: &mut Vec<EntityId>, id: EntityId) {
    if !list.contains(&id) {
        list.push(id);
    }
}

/// Whether a mention is of somebody who only relays: «المتحدث باسم الوزارة».
pub(super) fn is_spokesperson(kind: &MentionKind) -> bool {
    matches!(kind, MentionKind::Person(Person { office: Some(office), .. }) if office.kind() == "spokesperson")
}

/// «بعد (لقاء)», «عقب (زيارة)»: what follows only dates; but «عقد بعد ذلك لقاء», «بعد ظهر اليوم جلسة».
pub(super) fn dates(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at, TEMPORAL_PREPOSITIONS) && !tagged.spells(at + 1, WHOLE_TIMES)
}

/// Whether another time, meeting or clause begins within these tokens.
pub(super) fn turns_elsewhere(tagged: &Tagged<'_>, mut tokens: Range<usize>) -> bool {
    tokens.any(|token| {
        let meeting =
            tagged.noun_of_role(token, "meeting").is_some_and(|(reading, _)| reading.enclitic.is_none());
        meeting
            || dates(tagged, token)
            || tagged.folded(token) == "علي" && tagged.folded(token + 1) == "ان"
            || tagged.is_function(token, "relative")
    })
}

/// «بسبب الخلاف بين كذا وكذا», «في ظل التوتر مع كذا», «بهدف مواجهة كذا»: why two sides met, or amid what, names those who did not.
fn leads_to_grounds(tagged: &Tagged<'_>, mut tokens: Range<usize>) -> bool {
    tokens.any(|token| {
        tagged.spells(token, OPENING_GROUNDS)
            || tagged.folded(token) == "في" && tagged.spells(token + 1, GROUNDS)
    })
}

/// «الاجتماع الأخير الذي جمعهما»: so near the noun.
const GATHERED_WITHIN: usize = 4;
/// The verb of a meeting that brings people together.
const GATHERING: &str = "جمع";
