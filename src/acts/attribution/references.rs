//! Words that the course of the text resolves: «الجانبان», «الوزير», «معاليه».

use super::super::participants::{is_dateline, is_spokesperson};
use super::Floor;
use crate::actors::EntityId;
use crate::lexicon::word_lists::{ADDRESSED_OFFICES, PRINCELY_STATES};
use crate::lexicon::{self, Category, Gender, Number};
use crate::mentions::{MentionKind, OF_BODIES, Person, Reference};
use crate::model::ActorKind;
use crate::text::TokenKind;
use crate::words::Preposition;
use std::ops::Range;

impl Floor<'_, '_> {
    /// Resolves «الجانبان», «الوزيران», «البلدان» to those who met.
    pub(super) fn resolve_references(&mut self, sentence: &Range<usize>) {
        for index in self.mentions_in(sentence.clone()) {
            self.resolve_reference(index);
        }
    }

    /// «كما التقى الوزير نظيره», «كما استقبل سموه فلانا»: who begins a further meeting is known by the one before.
    pub(super) fn resolve_host(&mut self, sentence: &Range<usize>) {
        let first = self.mentions_in(sentence.clone()).find(|&index| {
            let kind = &self.cast.mentions[index].kind;
            self.cast.meant[index].is_empty()
                && matches!(kind, MentionKind::Person(_) | MentionKind::Reference(Reference::Honorific(_)))
        });
        let behind_verb = first.filter(|&index| {
            let start = self.cast.mentions[index].tokens.start;
            start.checked_sub(1).is_some_and(|verb| self.tagged.finite(verb).is_some())
        });
        if let Some(index) = behind_verb {
            self.resolve_reference(index);
        }
    }

    fn resolve_reference(&mut self, index: usize) {
        if let Some(person) = self.who_met_for_side(index) {
            self.cast.meant[index] = vec![person];
        }
        let mention = &self.cast.mentions[index];
        let unknown = self.cast.meant[index].is_empty();
        let tokens = mention.tokens.clone();
        let ids = match &mention.kind {
            _ if !unknown => return,
            MentionKind::Reference(reference) => {
                self.of_two_states(&tokens).unwrap_or_else(|| self.joint(*reference, index))
            }
            MentionKind::Person(Person { office: Some(office), .. })
                if office.form.number() == Some(Number::Dual) =>
            {
                self.joint(Reference::Office(office.head, Number::Dual), index)
            }
            MentionKind::Person(Person { office: Some(office), .. }) => self
                .minister_of_teller(index, office.head)
                .unwrap_or_else(|| self.holder_of(office.head, office.form.gender())),
            MentionKind::Person(Person { counterpart: true, .. }) => self.counterpart(index),
            _ => return,
        };
        for &id in &ids {
            let mentions = &mut self.cast.registry.entities[id].mentions;
            let place = mentions.partition_point(|earlier| earlier.start < tokens.start);
            mentions.insert(place, tokens.clone());
        }
        self.cast.meant[index] = ids;
    }

    /// «وزيرا الداخلية», where four ministers met: the two who have that portfolio.
    fn two_of_portfolio(&self, holders: &[EntityId], index: usize) -> Option<Vec<EntityId>> {
        let bare = |word: &'_ str| -> usize { if word.starts_with("ال") { "ال".len() } else { 0 } };
        let tokens = &self.cast.mentions.get(index)?.tokens;
        let portfolio = self.tagged.folded(Some(tokens.start + 1).filter(|at| tokens.contains(at))?);
        let in_charge = |id: &EntityId| {
            let own = self.cast.registry.entities[*id].office_words.first();
            own.is_some_and(|own| own[bare(own)..] == portfolio[bare(portfolio)..])
        };
        let two: Vec<EntityId> = holders.iter().copied().filter(in_charge).collect();
        (two.len() == 2 && holders.len() > 2).then_some(two)
    }

    /// «الجانب السوري», «المسؤول الأمريكي»: the only one of that country who met, rather than a state or whoever else the text
    /// names.
    fn who_met_for_side(&self, index: usize) -> Option<EntityId> {
        let mention = &self.cast.mentions[index];
        if mention.country.is_none() {
            return self.who_met_for_body(index).or_else(|| self.official_who_speaks(index));
        }
        let country = mention.country?;
        let refers = matches!(
            mention.kind,
            MentionKind::Reference(Reference::Side | Reference::Official(Number::Singular))
        );
        let entities = &self.cast.registry.entities;
        // «المسؤولة الرواندية» is no man.
        let woman = self.tagged.text.tokens[mention.tokens.start].ends_in_ta_marbuta;
        let of_country = |id: &EntityId| {
            let entity = &entities[*id];
            let man = entity.gender == Some(Gender::Masculine);
            entity.kind == ActorKind::Person && entity.country == Some(country) && !(woman && man)
        };
        let only = |ids: &[EntityId]| {
            let mut of_country = ids.iter().copied().filter(of_country);
            of_country.next().filter(|_| of_country.next().is_none())
        };
        only(&self.holders).or_else(|| only(&self.principals)).filter(|_| refers)
    }

    /// «المسؤول الأوروبي», «الدبلوماسي الأممي»: the only one who met who serves an organisation.
    fn who_met_for_body(&self, index: usize) -> Option<EntityId> {
        let mention = &self.cast.mentions[index];
        let refers = matches!(mention.kind, MentionKind::Reference(Reference::Official(Number::Singular)));
        let last = mention.tokens.end - 1;
        let of_body = refers && last > mention.tokens.start && self.tagged.spells(last, OF_BODIES);
        let entities = &self.cast.registry.entities;
        let serves =
            |id: &EntityId| entities[*id].kind == ActorKind::Person && entities[*id].country.is_none();
        let mut met = self.principals.iter().copied().filter(serves);
        met.next().filter(|_| of_body && met.next().is_none())
    }

    /// «وأوضح المسؤول الحكومي»: the man who spoke alone in the sentence before, rather than whom he named there.
    fn official_who_speaks(&self, index: usize) -> Option<EntityId> {
        let mention = &self.cast.mentions[index];
        let refers = matches!(mention.kind, MentionKind::Reference(Reference::Official(Number::Singular)));
        let start = mention.tokens.start;
        let subject = start > 0 && self.tagged.finite(start - 1).is_some();
        let woman = self.tagged.text.tokens[start].ends_in_ta_marbuta;
        let &[speaker] = self.holders.as_slice() else { return None };
        let is_woman = self.cast.registry.entities[speaker].gender == Some(Gender::Feminine);
        (refers && subject && self.is_person(speaker) && woman == is_woman).then_some(speaker)
    }

    /// «الرئيس وضيفه»: the one of two who met whom the text did not just name.
    fn counterpart(&self, index: usize) -> Vec<EntityId> {
        let [one, other] = self.principals[..] else { return Vec::new() };
        let named = self.cast.meant[..index].iter().rev().flatten().find(|id| self.principals.contains(id));
        match named {
            Some(&named) if named == one => vec![other],
            Some(_) => vec![one],
            None => Vec::new(),
        }
    }

    /// «الجانبين المصري والروسي», «الوزيران المغربي والإسباني»: those two of all who met or were named.
    fn of_two_states(&self, reference: &Range<usize>) -> Option<Vec<EntityId>> {
        let at = (reference.start + 1..reference.end + 1)
            .find(|&at| self.tagged.nisba(at).is_some_and(|(first, _)| !first.has_conjunction()))?;
        let (first, one) = self.tagged.nisba(at)?;
        let (second, other) = self.tagged.nisba(at + first.tokens)?;
        if !second.has_conjunction() {
            return None;
        }
        let of = |code: &str| {
            let entities = &self.cast.registry.entities;
            let from = |id: &EntityId| entities[*id].country == Some(code);
            let met = self.principals.iter().copied().find(from);
            met.or_else(|| self.cast.registry.persons().map(|(id, _)| id).find(from))
                .or_else(|| self.cast.registry.state(code))
        };
        Some(vec![of(one)?, of(other)?])
    }

    /// «الوزير»: the one of all who met whose office needs no nationality; else the one who speaks if he holds
    /// such an office, else the first who met, else the last one named.
    pub(super) fn holder_of(&self, office: u16, gender: Option<Gender>) -> Vec<EntityId> {
        let entry = |head: &u16| &lexicon::OFFICES[usize::from(*head)];
        // «المحافظ» for «محافظ البنك المركزي», «الوزير» for «وزير الدولة».
        let opens = |head: &u16| entry(head).name.split(' ').next() == Some(entry(&office).name);
        let alike_in_rank = |head: &u16| entry(head).kind == entry(&office).kind;
        let holds = |id: &EntityId| {
            let entity = &self.cast.registry.entities[*id];
            let agrees = gender.is_none() || entity.gender.is_none() || entity.gender == gender;
            let held = |head: &u16| *head == office || alike_in_rank(head) && opens(head);
            agrees && entity.office_heads.iter().any(held)
        };
        let own = || {
            let mut holders = self.principals.iter().copied().filter(holds);
            let (one, other) = (holders.next()?, holders.next()?);
            match (self.is_at_home(one), self.is_at_home(other)) {
                (true, false) => Some(one),
                (false, true) => Some(other),
                _ => None,
            }
        };
        let speaking = || {
            Some(&self.holders)
                .filter(|holders| holders.len() == 1)
                .and_then(|holders| holders.iter().copied().find(holds))
        };
        let met = || self.principals.iter().copied().find(holds);
        // «المبعوث» for «المبعوث الخاص للأمين العام»: the only one who met with an office of the kind.
        let alike = || {
            let mut of_kind = self.principals.iter().copied().filter(|&id| {
                let mut heads = self.cast.registry.entities[id].office_heads.iter();
                heads.any(|head| alike_in_rank(head) || opens(head))
            });
            of_kind.next().filter(|_| of_kind.next().is_none())
        };
        let named = || self.cast.registry.persons().map(|(id, _)| id).rfind(holds);
        own().or_else(speaking).or_else(met).or_else(alike).or_else(named).into_iter().collect()
    }

    /// «قال المتحدث باسم الخارجية الألمانية إن الوزير»: of those who met the one of the state whose spokesperson tells of him.
    fn minister_of_teller(&self, index: usize, office: u16) -> Option<Vec<EntityId>> {
        let entity = |id: EntityId| &self.cast.registry.entities[id];
        let at = self.cast.mentions[index].tokens.start;
        let teller = (0..index).rev().find(|&before| is_spokesperson(&self.cast.mentions[before].kind))?;
        let behind = self.cast.mentions[teller].tokens.end;
        let apart = (behind..at).any(|token| self.tagged.text.kind(token) == TokenKind::Stop);
        let country = self.cast.meant[teller].first().and_then(|&id| entity(id).country)?;
        let holds =
            |&id: &EntityId| entity(id).country == Some(country) && entity(id).office_heads.contains(&office);
        self.principals.iter().copied().find(holds).filter(|_| !apart).map(|id| vec![id])
    }

    /// Whether the release calls somebody's office without a nationality: its own country's.
    fn is_at_home(&self, id: EntityId) -> bool {
        let entity = &self.cast.registry.entities[id];
        entity.office.is_some() && entity.office == entity.office_without_country
    }

    /// Those whom a word for two or more means, by the index of its mention.
    fn joint(&self, reference: Reference, index: usize) -> Vec<EntityId> {
        match reference {
            Reference::Office(head, Number::Dual) => self.two_of_office(head, index),
            Reference::Office(head, Number::Plural) => self.several_of_office(head, index),
            Reference::Sides | Reference::Official(Number::Dual | Number::Plural) => {
                self.those_who_met(index)
            }
            Reference::Bodies => {
                let bodies =
                    |ids: &&Vec<EntityId>| ids.len() > 1 && !ids.iter().any(|&id| self.is_person(id));
                let together = [&self.signatories, &self.pair].into_iter().find(bodies);
                together.cloned().unwrap_or_else(|| self.those_who_met(index))
            }
            Reference::Countries if self.principals.len() < 2 => self.two_states_before(index),
            Reference::Countries => self.states_that_met(),
            Reference::Guest => self.guest().into_iter().collect(),
            Reference::Host => {
                let guest = self.guest();
                let pair = self.principals.len() == 2;
                self.principals.iter().copied().filter(|&id| pair && Some(id) != guest).collect()
            }
            Reference::Latter => self.named_last(index).into_iter().collect(),
            Reference::Honorific(honorific) => self.called(honorific).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    fn is_person(&self, id: EntityId) -> bool {
        self.cast.registry.entities[id].kind == ActorKind::Person
    }

    /// Those of the principals who hold an office.
    fn holders_of(&self, head: u16) -> Vec<EntityId> {
        let holds = |id: &EntityId| self.cast.registry.entities[*id].office_heads.contains(&head);
        self.principals.iter().copied().filter(holds).collect()
    }

    /// «الوزيران»: the two of those who met who hold the office, or the two who acted last.
    fn two_of_office(&self, head: u16, index: usize) -> Vec<EntityId> {
        let holders = self.holders_of(head);
        if let Some(two) = self.two_of_portfolio(&holders, index) {
            return two;
        }
        // «اجتمع الوزير بعدد من نظرائه … وتباحث وفلان … وعبر الوزيران»: the two who acted last.
        let holds = |id: EntityId| self.cast.registry.entities[id].office_heads.contains(&head);
        let two =
            |ids: &&Vec<EntityId>| ids.len() == 2 && ids.iter().all(|&id| self.is_person(id) && holds(id));
        // «التقى رئيسا الحكومتين … ووقع الوزيران»: the ministers named last.
        let others = holders.is_empty() || !self.principals.iter().all(|&id| self.is_person(id));
        let pair = Some(&self.pair).filter(two).filter(|_| others);
        match (holders.len(), pair) {
            (_, Some(pair)) => pair.clone(),
            (2, None) => holders,
            _ => self.last_two_of_office(head, index).unwrap_or_else(|| self.those_who_met(index)),
        }
    }

    /// «التقى الوزير نظيره … وكان الرئيسان قد اجتمعا … وأكد الوزيران»: the two of different states named last who hold the office.
    fn last_two_of_office(&self, head: u16, index: usize) -> Option<Vec<EntityId>> {
        let entity = |id: EntityId| &self.cast.registry.entities[id];
        let named = (0..index).rev().filter_map(|before| self.cast.meant[before].first().copied());
        let mut holders = named.filter(|&id| entity(id).office_heads.contains(&head));
        let last = holders.next()?;
        let other = holders.find(|&id| entity(id).country != entity(last).country)?;
        Some(vec![other, last])
    }

    /// «الوزراء», «السفراء»: those who hold the office, the group of them that was received, or all who met.
    fn several_of_office(&self, head: u16, index: usize) -> Vec<EntityId> {
        let holders = self.holders_of(head);
        // «على السفراء», where one of two who met is an ambassador: no word for both.
        let group = |id: &EntityId| self.cast.registry.entities[*id].kind == ActorKind::Group;
        // Whoever received them has another office.
        let host = |id: &EntityId| self.is_person(*id) && !holders.contains(id);
        let received = self.principals.iter().any(host) && holders.iter().all(group);
        if let Some(several) = self.group_of_holders(head, index).filter(|_| received) {
            return vec![several];
        }
        // «استعرض الوزراء»: who act are all who met.
        let start = self.cast.mentions.get(index).map_or(0, |mention| mention.tokens.start);
        let acts = start > 0 && self.tagged.finite(start - 1).is_some();
        let others = !holders.is_empty()
            && !acts
            && holders.len() < self.principals.len()
            && !self.principals.iter().any(group);
        if holders.len() > 1 || others { holders } else { self.principals.clone() }
    }

    /// «استقبل الوزير عددا من السفراء … وأعرب السفراء»: the last group before that is called by the office.
    fn group_of_holders(&self, head: u16, index: usize) -> Option<EntityId> {
        let holds = |token: usize| {
            self.tagged.find(token, Category::Office).is_some_and(|office| office.sense.entry == head)
        };
        let group = |&before: &usize| {
            let mention = &self.cast.mentions[before];
            matches!(mention.kind, MentionKind::Group) && mention.tokens.clone().any(holds)
        };
        (0..index).rev().find(group).and_then(|before| self.cast.meant[before].first().copied())
    }

    /// «الضيف»: of two who met the one whose office needs a nationality, where the other's needs none; else the second.
    fn guest(&self) -> Option<EntityId> {
        match self.principals[..] {
            [one, other] if self.is_at_home(other) && !self.is_at_home(one) => Some(one),
            _ => self.principals.get(1).copied(),
        }
    }

    /// «الأخير»: the person named last before; «هؤلاء»: the people.
    fn named_last(&self, index: usize) -> Option<EntityId> {
        let several = self.tagged.spells(self.cast.mentions[index].tokens.start, &["هولاء"]);
        let person = |&before: &usize| {
            let kind = &self.cast.mentions[before].kind;
            match kind {
                MentionKind::Person(_) => !several && !is_spokesperson(kind),
                MentionKind::Group => several,
                _ => false,
            }
        };
        (0..index).rev().filter(person).find_map(|before| self.cast.meant[before].first().copied())
    }

    /// The principals; where they are of one side, the last two of different states whom the text named before.
    fn those_who_met(&self, index: usize) -> Vec<EntityId> {
        let country = |id: EntityId| self.cast.registry.entities[id].country;
        // «الطرفان», where two bodies signed in a text that names nobody who met.
        let of_kind =
            |ids: &[EntityId], kind| ids.iter().all(|&id| self.cast.registry.entities[id].kind == kind);
        let bodies = self.signatories.len() > 1 && of_kind(&self.signatories, ActorKind::Institution);
        if bodies && of_kind(&self.principals, ActorKind::State) {
            return self.signatories.clone();
        }
        let one_sided = self.principals.windows(2).all(|pair| country(pair[0]) == country(pair[1]));
        if !one_sided {
            // «روسيا والسعودية تجريان محادثات … بحث فلان وفلان … وأكد الجانبان».
            let acted = self.act_for_principals(&self.pair);
            let pair = if acted { Some(self.pair.clone()) } else { self.host_and_last_guest(index) };
            return pair.unwrap_or_else(|| self.principals.clone());
        }
        // «الاجتماع الذي جمعهما، بدعوة من فلان»: two of one state who acted together are the two sides.
        if self.pair.len() == 2 && self.holders == self.pair && self.pair == self.principals {
            return self.principals.clone();
        }
        let mut persons = (index.saturating_sub(PAIR_WITHIN)..index).rev().filter_map(|before| {
            let mention = &self.cast.mentions[before];
            let person = matches!(mention.kind, MentionKind::Person(_)) && !is_spokesperson(&mention.kind);
            // «أوضح المومني», the spokesman, «أن الجانبين».
            let relays = self.relay(&self.cast.meant[before]);
            self.cast.meant[before].first().copied().filter(|_| person && !relays)
        });
        let last = persons.next();
        let other = persons.find(|&id| last.is_some_and(|last| country(last) != country(id)));
        match (other, last) {
            (Some(other), Some(last)) => vec![other, last],
            _ if self.principals.len() < 2 => self.two_states_before(index),
            _ => self.principals.clone(),
        }
    }

    /// «استقبل الوزير سفير تركيا وسفير مصر. ولدى استقباله السفير التركي، استعرض الطرفان»: of more than two sides the host and that
    /// guest whom alone a sentence named last.
    fn host_and_last_guest(&self, index: usize) -> Option<Vec<EntityId>> {
        let (&host, guests) = self.principals.split_first()?;
        let country = |id: EntityId| self.cast.registry.entities[id].country;
        let meant = |before: usize| self.cast.meant[before].iter().copied().find(|id| guests.contains(id));
        let last = (0..index).rev().find(|&before| meant(before).is_some())?;
        let start = self.cast.mentions[last].tokens.start;
        let sentence = self.tagged.text.sentences.iter().find(|sentence| sentence.tokens.contains(&start))?;
        let of_sentence = |before: &usize| self.cast.mentions[*before].tokens.start >= sentence.tokens.start;
        let guest = meant(last)?;
        let alone = (0..index).rev().take_while(of_sentence).filter_map(meant).all(|other| other == guest);
        let third = |&other: &EntityId| country(other) != country(guest) && country(other) != country(host);
        (alone && country(guest) != country(host) && guests.iter().any(third)).then(|| vec![host, guest])
    }

    /// «الجانبان», where one alone or nobody is said to meet: the last who did something together, else the first two states
    /// that the text names before.
    fn two_states_before(&self, index: usize) -> Vec<EntityId> {
        if self.pair.len() > 1 {
            return self.pair.clone();
        }
        // «في الدوحة», «الدوحة - »: where; rather others.
        let (mut states, mut places): (Vec<EntityId>, Vec<EntityId>) = Default::default();
        for before in 0..index {
            let mention = &self.cast.mentions[before];
            let placed = mention.proclitics.preposition == Some(Preposition::In)
                || mention.tokens.start > 0 && self.tagged.spells(mention.tokens.start - 1, &["في"])
                || is_dateline(self.tagged, mention, 0);
            let state = matches!(mention.kind, MentionKind::State);
            let list = if placed { &mut places } else { &mut states };
            list.extend(self.cast.meant[before].first().copied().filter(|_| state));
        }
        states.extend(places);
        let first = states.first().copied();
        let second = states.iter().copied().find(|&id| Some(id) != first);
        let states: Vec<EntityId> = first.into_iter().chain(second).collect();
        // «في ختام زيارة الرئيس الكوري فلان إلى الإمارات … اتفق الجانبان»: the visitor and the state that he visits.
        let country = |id: EntityId| self.cast.registry.entities[id].country;
        match (self.principals.as_slice(), states.as_slice()) {
            (_, [_, _]) => states,
            (&[visitor], &[state]) if country(visitor) != country(state) => vec![visitor, state],
            _ => self.principals.clone(),
        }
    }

    /// «معاليه»: the one who speaks if he was called so, else one who met, the last one named rather than the host.
    pub(super) fn called(&self, honorific: &str) -> Option<EntityId> {
        let calls = |tokens: &Range<usize>| {
            tokens.clone().any(|token| {
                let folded = self.tagged.folded(token);
                folded.trim_start_matches(['و', 'ل']) == honorific || honorific == "سمو" && folded == "السمو"
            })
        };
        let was_called = |id: &EntityId| self.cast.registry.entities[*id].mentions.iter().any(calls);
        let speaking = self.holders.first().copied().filter(|_| self.holders.len() == 1).filter(was_called);
        let met = || self.principals.iter().copied().rfind(was_called);
        let named = || self.cast.registry.persons().map(|(id, _)| id).rfind(was_called);
        speaking
            .or_else(met)
            .or_else(named)
            .or_else(|| self.of_rank(honorific))
            .or_else(|| self.prince(honorific))
    }

    /// «سموه» where nobody was called «سمو»: the only one who met from a state of princes.
    fn prince(&self, honorific: &str) -> Option<EntityId> {
        let of_princes = |id: &EntityId| {
            let country = self.cast.registry.entities[*id].country;
            honorific == "سمو" && country.is_some_and(|code| PRINCELY_STATES.contains(&code))
        };
        let mut princes = self.principals.iter().copied().filter(of_princes);
        princes.next().filter(|_| princes.next().is_none())
    }

    /// «فخامته» where nobody was called «فخامة»: the only one who met whose office is addressed so, or the home's own.
    fn of_rank(&self, honorific: &str) -> Option<EntityId> {
        let addressed = |id: &EntityId| {
            let entity = &self.cast.registry.entities[*id];
            let mut offices = ADDRESSED_OFFICES.iter().filter(|(word, _)| *word == honorific);
            offices.any(|(_, kind)| entity.has_office_of_kind(kind))
        };
        let holders: Vec<EntityId> = self.principals.iter().copied().filter(addressed).collect();
        let only = |ids: &[EntityId]| <[EntityId; 1]>::try_from(ids).ok().map(|[one]| one);
        let at_home = || holders.iter().copied().filter(|&id| self.is_at_home(id)).collect::<Vec<_>>();
        only(&holders).or_else(|| only(&at_home()))
    }

    /// The states of those who met, where they are in the text; else those who met.
    pub(super) fn states_that_met(&self) -> Vec<EntityId> {
        let mut states: Vec<EntityId> = Vec::new();
        for &id in &self.principals {
            let state =
                self.cast.registry.entities[id].country.and_then(|code| self.cast.registry.state(code));
            if let Some(state) = state.filter(|state| !states.contains(state)) {
                states.push(state);
            }
        }
        if states.len() >= 2 { states } else { Vec::new() }
    }
}

/// Two who did something together are named within so many mentions before.
const PAIR_WITHIN: usize = 12;
