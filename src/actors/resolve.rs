//! Coreference: each mention finds its entity or makes a new one.

use super::president::unnamed_president;
use super::wording::{
    agreeing_head, bare_portfolio, nisba_of, of_any_state, with_agreeing_nisba, with_defined_portfolio,
    with_nisba, without_term,
};
use super::{Cast, Entity, EntityId, Registry};
use crate::lexicon::word_lists::{IN_GOVERNMENTS, MEMBER_STATES, MONARCHIES};
use crate::lexicon::{self, Category, Gender, Number};
use crate::mentions::{Mention, MentionKind, OfficePhrase, Person, Reference, is_speaker_place};
use crate::model::ActorKind;
use crate::words::Tagged;
use std::ops::Range;

/// Resolves every mention that the words alone resolve; «الجانبان» and the like wait for the course of the text.
pub(crate) fn resolve(tagged: &Tagged<'_>, mut mentions: Vec<Mention>) -> Cast {
    let home = super::home::home(tagged, &mentions);
    super::home::name_realm(tagged, &mut mentions, home.realm);
    super::home::settle_nationalities(tagged, &mut mentions);
    let own = home.countries.first().copied();
    let unnamed_president = own.and_then(|own| unnamed_president(tagged, &mentions, own));
    let registry = Registry::default();
    let mut resolver = Resolver {
        tagged,
        registry,
        last_person: None,
        last_office: None,
        home: own,
        unnamed_president,
        serving: Vec::new(),
    };
    let mut meant: Vec<Vec<EntityId>> = mentions.iter().map(|mention| resolver.meant_by(mention)).collect();
    resolver.settle_spellings(&mentions, &meant);
    forget_unnamed_institutions(&mut mentions, &mut meant);
    let mut cast = Cast::new(mentions, meant, resolver.registry);
    super::institutions::complete(tagged, &mut cast);
    super::countries::fill(tagged, &mut cast, &home.countries);
    cast
}

/// «اللجنة», where no committee was named before, is a word like any other.
fn forget_unnamed_institutions(mentions: &mut Vec<Mention>, meant: &mut Vec<Vec<EntityId>>) {
    let unnamed = |(mention, ids): (&Mention, &Vec<EntityId>)| {
        ids.is_empty() && matches!(mention.kind, MentionKind::Reference(Reference::Institution))
    };
    let forgotten: Vec<bool> = mentions.iter().zip(meant.iter()).map(unnamed).collect();
    let mut keep = forgotten.iter().map(|forgotten| !forgotten);
    mentions.retain(|_| keep.next().unwrap_or(true));
    let mut keep = forgotten.iter().map(|forgotten| !forgotten);
    meant.retain(|_| keep.next().unwrap_or(true));
}

pub(super) struct Resolver<'a, 't> {
    pub(super) tagged: &'a Tagged<'t>,
    pub(super) registry: Registry,
    /// The person mentioned last: whom «نظيره» starts from.
    last_person: Option<EntityId>,
    /// The office that last referred to somebody, «الوزير», and where it ended.
    last_office: Option<(u16, usize)>,
    /// The country that the release speaks from.
    pub(super) home: Option<&'static str>,
    /// The head of «الرئيس», where that means the home's own one, whom the text never names.
    unnamed_president: Option<u16>,
    /// The offices and delegations mentioned so far, which may name a body, and of which state they are: «الرئيس التنفيذي لشركة كذا»,
    /// «وفد من شركة كذا», later «الشركة».
    pub(super) serving: Vec<(Range<usize>, Option<&'static str>)>,
}

impl Resolver<'_, '_> {
    pub(super) fn last_person(&self) -> Option<EntityId> {
        self.last_person
    }

    fn meant_by(&mut self, mention: &Mention) -> Vec<EntityId> {
        if let Some(both) = self.two_states(mention) {
            return both;
        }
        let id = match &mention.kind {
            MentionKind::Person(person) => {
                self.serving
                    .extend(person.office.as_ref().map(|office| (office.tokens.clone(), office.country)));
                self.person(mention, person)
            }
            MentionKind::State => mention.country.map(|code| self.state(code)),
            MentionKind::Organisation(entry) => Some(self.organisation_called(*entry, mention)),
            MentionKind::Institution => {
                Some(self.described(mention).unwrap_or_else(|| self.named(ActorKind::Institution, mention)))
            }
            MentionKind::Group => {
                self.serving.push((mention.tokens.clone(), mention.country));
                Some(self.named(ActorKind::Group, mention))
            }
            MentionKind::Reference(reference) => self.reference(mention, *reference),
        };
        let Some(id) = id else { return Vec::new() };
        self.registry.entities[id].mentions.push(mention.tokens.clone());
        // A spokesman relays: «نظيره» behind him is another's.
        let relays = matches!(&mention.kind, MentionKind::Person(Person { office: Some(office), .. })
            if office.kind() == "spokesperson");
        if self.registry.entities[id].kind == ActorKind::Person && !relays {
            self.last_person = Some(id);
        }
        vec![id]
    }

    /// «الكوريتان»: a name in the dual that two states share.
    fn two_states(&mut self, mention: &Mention) -> Option<Vec<EntityId>> {
        let dual =
            ["تان", "تين"].iter().any(|ending| self.tagged.folded(mention.tokens.start).ends_with(ending));
        if !(dual && matches!(mention.kind, MentionKind::State) && mention.tokens.len() == 1) {
            return None;
        }
        let readings = self.tagged.at(mention.tokens.start).iter();
        let codes: Vec<&'static str> = readings
            .filter(|reading| reading.sense.category == Category::ByName)
            .map(|reading| lexicon::STATES[usize::from(reading.sense.entry)].code)
            .collect();
        let [one, other] = codes[..] else { return None };
        let both = vec![self.state(one), self.state(other)];
        for &id in &both {
            self.registry.entities[id].mentions.push(mention.tokens.clone());
        }
        Some(both)
    }

    fn person(&mut self, mention: &Mention, person: &Person) -> Option<EntityId> {
        // «الوزير» alone means whoever the course of the text makes it mean.
        let refers = person.name.is_none()
            && !person.counterpart
            && person.office.as_ref().is_some_and(|office| {
                // «قال مسؤول إن»: somebody new.
                let speaks = is_speaker_place(self.tagged, mention.tokens.start);
                let anybody = speaks && office.kind() == "official" && !office.proclitics.article;
                let president = self.unnamed_president == Some(office.head);
                is_mere_reference(office) && !anybody && !president || is_pair(office)
            });
        if refers || self.means_the_other(mention, person) {
            self.last_office = person.office.as_ref().map(|office| (office.head, mention.tokens.end));
            return None;
        }
        let antecedent = self.antecedent(mention).or_else(|| self.woman_of(mention)).or(self.last_person);
        let words = person.name.clone().map(|name| self.name_words(name, mention)).unwrap_or_default();
        let president = !person.counterpart
            && words.is_empty()
            && person.office.as_ref().is_some_and(|office| {
                self.unnamed_president == Some(office.head) && is_mere_reference(office)
            });
        let known = if president {
            let own = |entity: &Entity| {
                let same = self.unnamed_president.is_some_and(|head| entity.office_heads.contains(&head));
                same && entity.name.is_none() && entity.is_homeless()
            };
            self.registry.persons().find(|(_, entity)| own(entity)).map(|(id, _)| id)
        } else if words.is_empty() {
            self.by_office(mention, person, antecedent)
        } else {
            self.registry
                .person_named(&words, self.is_forename(person))
                .filter(|&id| !self.is_namesake(id, person))
                .or_else(|| self.ruler_by_forename(person, &words))
                .or_else(|| {
                    self.registry
                        .only_with_forename(&words)
                        .filter(|&id| self.has_no_other_office(id, person))
                })
                .or_else(|| self.nameless_holder(person, &words))
                .or_else(|| self.nameless_counterpart(mention, person, antecedent))
        };
        let id = match known {
            Some(id) => id,
            None => self.registry.add(Entity::new(ActorKind::Person)),
        };
        self.enrich(id, mention, person, &words);
        if person.counterpart {
            self.inherit_office(id, antecedent, mention.country);
        }
        Some(id)
    }

    /// «التقى الوزير نظيره الإيطالي»: the one with the office that refers right before, whoever was named last.
    fn antecedent(&self, mention: &Mention) -> Option<EntityId> {
        let (head, end) = self.last_office?;
        let near = mention.tokens.start >= end && mention.tokens.start <= end + REFERS_WITHIN;
        let holds = |entity: &Entity| entity.office_heads.contains(&head);
        let last = self.last_person.filter(|&id| holds(&self.registry.entities[id]));
        let holder = || self.registry.persons().find(|(_, entity)| holds(entity)).map(|(id, _)| id);
        if near { last.or_else(holder) } else { None }
    }

    /// «الرئيس وضيفه», where two were named before: the other one of them.
    fn means_the_other(&self, mention: &Mention, person: &Person) -> bool {
        let nobody_new = person.name.is_none() && person.office.is_none() && mention.country.is_none();
        let named = || self.registry.persons().filter(|(_, entity)| entity.name.is_some()).count() > 1;
        person.counterpart && nobody_new && named()
    }

    /// «السفير الجزائري أمين» beside «الوزير يعقوب ولد أمين»: a forename with an office of its own.
    fn is_namesake(&self, id: EntityId, person: &Person) -> bool {
        let entity = &self.registry.entities[id];
        let other = |office: &OfficePhrase| {
            office.country.is_some()
                && !entity.office_heads.is_empty()
                && !entity.office_heads.contains(&office.head)
        };
        self.is_forename(person) && person.office.as_ref().is_some_and(other)
    }

    /// «أنور», «الرئيسة سامية»: with no office, or what is called so for short.
    fn has_no_other_office(&self, id: EntityId, person: &Person) -> bool {
        let held = |office: &OfficePhrase| {
            office.is_bare() && self.registry.entities[id].office_heads.contains(&office.head)
        };
        person.office.as_ref().is_none_or(held)
    }

    /// A name of one word that is a given name; «الدرديري» alone is somebody known already.
    fn is_forename(&self, person: &Person) -> bool {
        person.name.as_ref().is_some_and(|name| {
            name.len() == 1
                && self.tagged.is(name.start, Category::GivenName)
                && !self.tagged.has_article(name.start)
        })
    }

    fn enrich(&mut self, id: EntityId, mention: &Mention, person: &Person, words: &[String]) {
        let name_text = person.name.clone().map(|name| self.name_text(name, mention));
        let entity = &mut self.registry.entities[id];
        if words.len() > entity.name_words.len() {
            entity.name = name_text;
            entity.name_words = words.to_vec();
        }
        entity.country = entity.country.or(mention.country);
        entity.gender = entity.gender.or(person.gender);
        if let Some(office) = &person.office {
            self.take_office(id, mention, person, office, words.is_empty());
        }
    }

    /// Takes an office in. `nameless`: the mention gives no name beside it.
    fn take_office(
        &mut self,
        id: EntityId,
        mention: &Mention,
        person: &Person,
        office: &OfficePhrase,
        nameless: bool,
    ) {
        let text = match person.joint {
            true => self.singular_office_text(office, mention.country, person.portfolio.clone()),
            false => self.office_text(office),
        };
        let own = person.portfolio.clone().map(|portfolio| {
            portfolio.map(|token| bare_portfolio(self.tagged.folded(token)).to_owned()).collect()
        });
        let words = own.unwrap_or_else(|| self.office_words(office));
        let without_country = self.office_without_country(office, person);
        let heads = self.office_heads(office);
        let entity = &mut self.registry.entities[id];
        for head in heads {
            if !entity.office_heads.contains(&head) {
                entity.office_heads.push(head);
            }
        }
        entity.country = entity.country.or(office.country.filter(|_| !person.joint));
        // «الوزير العراقي» says less than «وزير الدفاع», «أمير البلاد» less than «أمير قطر».
        let of_the_country = text.ends_with(OF_THE_COUNTRY) && entity.office.is_some();
        let less = of_the_country
            || office.is_bare() && !entity.office_words.is_empty() && office.kind() == "minister";
        let longer = text.len() > entity.office.as_ref().map_or(0, String::len) && !less;
        // What somebody is introduced by outweighs what he is called later on.
        let at_home = entity.office == entity.office_without_country;
        let introduced = entity.name.is_some()
            && !(at_home && office.country_tokens.is_some())
            && nameless
            && entity.office.as_ref().is_some_and(|office| office.contains(' '));
        if longer && !introduced {
            entity.office = Some(text);
            entity.office_without_country = Some(without_country);
            entity.office_words = words;
        }
        if let Some(organisation) = office.organisation {
            entity.organisation = Some(lexicon::ORGANISATIONS[usize::from(organisation)].id);
            // Whom an official serves takes part through him.
            self.organisation(organisation);
        }
    }

    /// The head, and the heads stacked upon it: «خادم الحرمين الشريفين الملك», but not «نائب الرئيس».
    fn office_heads(&self, office: &OfficePhrase) -> Vec<u16> {
        let first_stacked = office.tokens.start + office.head_tokens;
        let stacked = (first_stacked..office.tokens.end).filter_map(|token| {
            let reading = self.tagged.find(token, Category::Office)?;
            let alone = reading.proclitics.article && !self.tagged.is(token - 1, Category::Office);
            let after_royal = token == first_stacked && office.kind() == "monarch";
            // «نائب رئيس الوزراء (و)وزير الخارجية»: the office before is complete.
            let plain = reading.proclitics.preposition.is_none() && !reading.proclitics.article;
            let complete =
                plain && (self.tagged.has_article(token - 1) || self.tagged.nisba(token - 1).is_some());
            (alone || after_royal || complete).then_some(reading.sense.entry)
        });
        [office.head].into_iter().chain(stacked).collect()
    }

    /// «نظيره الإيطالي» holds the office of the one before, in his own country.
    fn inherit_office(&mut self, id: EntityId, antecedent: Option<EntityId>, country: Option<&'static str>) {
        let Some(antecedent) = antecedent.filter(|&antecedent| antecedent != id) else { return };
        if self.registry.entities[id].office.is_some() {
            return;
        }
        let (heads, words, text) = {
            let model = &self.registry.entities[antecedent];
            // «وزير الاقتصاد في الحكومة السورية», «نظيره العراقي».
            // «نظيريه الأميركي فلان والسعودي فلان»: the second inherits what the first inherited.
            let inherited = || {
                let office = model.office.as_deref()?.strip_suffix(nisba_of(model.country?))?;
                Some(office.trim_end_matches("ال").trim_end())
            };
            let own = model.office_without_country.as_deref().or_else(inherited).map(|text| {
                let end = IN_GOVERNMENTS.iter().find_map(|words| text.find(words));
                text[..end.unwrap_or(text.len())].trim_end()
            });
            let text = own.map(without_term).map(of_any_state).map(with_defined_portfolio);
            (model.office_heads.clone(), model.office_words.clone(), text)
        };
        let nisba = country.map(nisba_of).unwrap_or_default();
        let feminine = self.registry.entities[id].gender == Some(Gender::Feminine);
        // «نظيره السلوفيني» of an emir or of «رئيس الجمهورية» is «الرئيس السلوفيني».
        let text = if heads.first().is_some_and(|&head| presides(head)) && !is_realm(country) {
            text.map(|_| if feminine { "الرئيسة" } else { "الرئيس" }.to_owned())
        } else {
            text
        };
        let entity = &mut self.registry.entities[id];
        entity.office = text.map(|text| match heads.first() {
            Some(&head) => with_agreeing_nisba(&agreeing_head(&text, head, feminine), nisba, feminine),
            None => with_nisba(&text, nisba),
        });
        entity.office_heads = heads;
        entity.office_words = words;
    }

    fn reference(&mut self, mention: &Mention, reference: Reference) -> Option<EntityId> {
        match reference {
            Reference::Side => {
                let country = mention.country?;
                let person = self.registry.persons().find(|(_, entity)| entity.country == Some(country));
                Some(person.map(|(id, _)| id).unwrap_or_else(|| self.state(country)))
            }
            Reference::Official(Number::Singular) => {
                let woman = self.tagged.text.tokens[mention.tokens.start].ends_in_ta_marbuta;
                let fits = |entity: &Entity| {
                    let man = entity.gender == Some(Gender::Masculine);
                    (mention.country.is_none() || entity.country == mention.country) && !(woman && man)
                };
                let last = self.last_person.filter(|&id| fits(&self.registry.entities[id]));
                last.or_else(|| self.registry.persons().rfind(|(_, entity)| fits(entity)).map(|(id, _)| id))
            }
            Reference::Institution => self.meant_by_noun(mention),
            _ => None,
        }
    }

    fn state(&mut self, code: &'static str) -> EntityId {
        if let Some(id) = self.registry.state(code) {
            return id;
        }
        let mut entity = Entity::new(ActorKind::State);
        entity.country = Some(code);
        entity.name = lexicon::state(code).map(|state| state.name.to_owned());
        self.registry.add(entity)
    }

    /// «اليونسكو»: an organisation bears the fullest of the names that the text calls it by.
    fn organisation_called(&mut self, entry: u16, mention: &Mention) -> EntityId {
        let id = self.organisation(entry);
        let name = self.without_clitics(mention);
        let entity = &mut self.registry.entities[id];
        let fuller = entity.name.as_ref().is_none_or(|known| name.len() > known.len());
        // «دول مجلس التعاون» are its members.
        let members = self.tagged.spells(mention.tokens.start, MEMBER_STATES);
        if !members && (entity.mentions.is_empty() || fuller) {
            entity.name = Some(name);
        }
        id
    }

    pub(super) fn organisation(&mut self, entry: u16) -> EntityId {
        let row = &lexicon::ORGANISATIONS[usize::from(entry)];
        let known =
            self.registry.entities.iter().position(|entity| {
                entity.kind == ActorKind::Organisation && entity.organisation == Some(row.id)
            });
        known.unwrap_or_else(|| {
            let mut entity = Entity::new(ActorKind::Organisation);
            entity.organisation = Some(row.id);
            entity.name = Some(row.name.to_owned());
            self.registry.add(entity)
        })
    }
}

/// «التقى الوزير، أمس، نظيره»: so many tokens.
const REFERS_WITHIN: usize = 3;

/// Whether an office in the dual, without a country of its own, means two named elsewhere: «وزيرا الخارجية».
fn is_pair(office: &OfficePhrase) -> bool {
    office.form.number() == Some(Number::Dual) && office.country.is_none()
}

/// Whether an office mention without country and portfolio only refers: «الوزير».
fn is_mere_reference(office: &OfficePhrase) -> bool {
    let defined = office.proclitics.article || office.head_tokens == 1;
    office.is_bare() && office.country.is_none() && defined
}

/// Whether an office is that of a head of state.
pub(super) fn presides(head: u16) -> bool {
    let office = &lexicon::OFFICES[usize::from(head)];
    matches!(office.kind, "head_of_state" | "monarch")
        && !office.name.starts_with("ول")
        && !office.name.starts_with("نائب")
}

/// Whether a state has a king, an emir or another prince for its head.
fn is_realm(country: Option<&str>) -> bool {
    country.is_none_or(|code| MONARCHIES.contains(&code))
}

/// How a ruler's office is worded at home.
const OF_THE_COUNTRY: &str = " البلاد";
