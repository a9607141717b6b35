//! Which body is meant: by the same words, by the noun that opens its name («الشركة»), by what tells it from others («هانوتك»), and by the
//! office of who leads it.

use super::holders::DELEGATION;
use super::resolve::Resolver;
use super::wording::{strip_clitics, without_accusatives};
use super::{Entity, EntityId};
use crate::lexicon::word_lists::{FIRM_NOUNS, OWNED, THIRD_PERSON_PRONOUNS};
use crate::lexicon::{self, Category, Number};
use crate::mentions::{Mention, MentionKind, is_object_place, is_speaker_place, opens_delegation};
use crate::model::ActorKind;
use std::ops::Range;

impl Resolver<'_, '_> {
    /// An institution or group: the same words make the same one.
    pub(super) fn named(&mut self, kind: ActorKind, mention: &Mention) -> EntityId {
        let mut words = self.name_words(self.called(mention), mention);
        words.retain(|word| word.chars().any(char::is_alphanumeric));
        // «وفدا برلمانيا تونسيا», later «الوفد التونسي», «الوفد البرلماني».
        let again = |entity: &Entity| {
            let same = |at: usize| {
                let bare = words.get(at).and_then(|word| word.strip_prefix("ال"));
                let own = entity.name_words.get(at).map(String::as_str);
                bare.is_some() && (own == bare || own.and_then(|word| word.strip_suffix('ا')) == bare)
            };
            let described = match mention.country {
                Some(country) => entity.country == Some(country),
                None => same(1),
            };
            kind == ActorKind::Group && words.len() == 2 && same(0) && described
        };
        let known = self.registry.entities.iter().position(|entity| {
            entity.kind == kind
                && (entity.name_words == words
                    || again(entity)
                    || is_same_cabinet(entity, &words, mention.country)
                    || is_same_ministry(&entity.name_words, &words)
                    || kind == ActorKind::Institution && is_described_further(&entity.name_words, &words)
                    || self.is_same_firm(entity, &mention.tokens))
        });
        match known {
            Some(id) => {
                self.name_in_full(id, mention, words);
                id
            }
            None => self.add_body(kind, mention, words),
        }
    }

    fn add_body(&mut self, kind: ActorKind, mention: &Mention, words: Vec<String>) -> EntityId {
        let mut entity = Entity::new(kind);
        let office = self.office_of_counterparts(mention);
        entity.name = Some(office.unwrap_or_else(|| self.name_of_body(mention)));
        entity.name_words = words;
        entity.country = mention.country;
        // «وفد منظمة الأغذية والزراعة» takes part for it.
        if kind == ActorKind::Group && mention.country.is_none() {
            let served = mention.tokens.clone().find_map(|token| self.tagged.organisation(token));
            entity.organisation =
                served.map(|(reading, _)| lexicon::ORGANISATIONS[usize::from(reading.sense.entry)].id);
        }
        // «وزراء خارجية دول المجلس»: ministers.
        let office = self.tagged.find(mention.tokens.start, Category::Office);
        entity.office_heads.extend(office.filter(|_| kind == ActorKind::Group).map(|head| head.sense.entry));
        self.registry.add(entity)
    }

    /// «كافيل» for «"كافيل"»: a name that stands between marks is called without them.
    fn name_of_body(&self, mention: &Mention) -> String {
        let name = self.without_clitics(&Mention { tokens: self.called(mention), ..mention.clone() });
        let accusatives = self.accusatives(mention);
        if accusatives > 0 {
            return without_accusatives(&name, accusatives);
        }
        let marked = !self.tagged.is_word(mention.tokens.start);
        if marked { name.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned() } else { name }
    }

    /// «وفدا قضائيا من كذا»: how many words a group's noun and its adjectives are that stand in the accusative.
    fn accusatives(&self, mention: &Mention) -> usize {
        let accusative = |&token: &usize| {
            let folded = self.tagged.folded(token);
            // «ضحايا» is a plural, «نظرائهما» bears a pronoun.
            let borne = THIRD_PERSON_PRONOUNS.iter().any(|pronoun| folded.ends_with(pronoun));
            folded.ends_with('ا') && !borne && !folded.ends_with("ايا") && !folded.ends_with("نا")
        };
        let group = matches!(mention.kind, MentionKind::Group);
        mention.tokens.clone().take_while(|token| group && accusative(token)).count()
    }

    /// «شركة كافيل» in «شركة كافيل المملوكة للدولة».
    fn called(&self, mention: &Mention) -> Range<usize> {
        let inside = mention.tokens.start + 1..mention.tokens.end;
        let end = inside.clone().find(|&token| self.tagged.spells(token, OWNED)).unwrap_or(inside.end);
        mention.tokens.start..end
    }

    /// «كافيل», later «شركة كافيل الفرنسية»: the longer words are its name.
    fn name_in_full(&mut self, id: EntityId, mention: &Mention, words: Vec<String>) {
        let longer = words.len() > self.registry.entities[id].name_words.len();
        if longer
            && self.is_firm(&mention.tokens)
            && self.registry.entities[id].kind == ActorKind::Institution
        {
            let name = self.name_of_body(mention);
            let entity = &mut self.registry.entities[id];
            entity.name = Some(name);
            entity.name_words = words;
            entity.country = entity.country.or(mention.country);
        }
    }

    /// «شركة هانوتك الصينية» is «"هانوتك"»: whatever else describes them, the words that tell a firm from others are the same.
    fn is_same_firm(&self, entity: &Entity, tokens: &Range<usize>) -> bool {
        let own = self.distinct_words(tokens);
        !own.is_empty()
            && self.is_firm(tokens)
            && entity.mentions.iter().any(|other| self.is_firm(other) && self.distinct_words(other) == own)
    }

    /// Whether a mention is that of a firm: by its noun, or because nothing but a name of its own stands there.
    fn is_firm(&self, tokens: &Range<usize>) -> bool {
        let head = self.tagged.find(tokens.start, Category::InstitutionHead);
        match head.map(|head| lexicon::INSTITUTION_HEADS[usize::from(head.sense.entry)].kind) {
            Some(kind) => matches!(kind, "company" | "group" | "bank" | "named"),
            None => self.tagged.is_unknown(tokens.start) || !self.tagged.is_word(tokens.start),
        }
    }

    /// The words that nobody knows, and names that the lexicon knows for those of a body.
    fn distinct_words(&self, tokens: &Range<usize>) -> Vec<&str> {
        let distinct = |&token: &usize| self.tagged.is_unknown(token) || self.is_named(token);
        tokens.clone().filter(distinct).map(|token| self.tagged.folded(token)).collect()
    }

    /// «إيرباص»: a body that needs no noun before its name.
    fn is_named(&self, at: usize) -> bool {
        let head = self.tagged.find(at, Category::InstitutionHead);
        head.is_some_and(|head| lexicon::INSTITUTION_HEADS[usize::from(head.sense.entry)].kind == "named")
    }

    /// «الشركة الصينية»: a noun and a nationality alone mean the one named before that both fit.
    pub(super) fn described(&mut self, mention: &Mention) -> Option<EntityId> {
        let country = mention.country.filter(|_| mention.tokens.len() == 2 && mention.proclitics.article)?;
        let start = mention.tokens.start;
        let noun = self.noun_of(start).filter(|_| self.is_one(start))?;
        let named = self.opened(&noun, false).or_else(|| self.served_by_somebody(&noun))?;
        let entity = &self.registry.entities[named];
        let fits = entity.kind == ActorKind::Institution && entity.country.is_none_or(|own| own == country);
        fits.then_some(named)
    }

    /// «الشركة»: the body mentioned last whose name that noun opens, one that an office names, or an unnamed one that speaks.
    pub(super) fn meant_by_noun(&mut self, mention: &Mention) -> Option<EntityId> {
        let noun = self.noun_of(mention.tokens.start)?;
        // «وهنأ المجلس»: rather whom he congratulates, where the body is an organisation.
        let object = is_object_place(self.tagged, mention.tokens.start);
        let known = self.opened(&noun, true).or_else(|| self.served_by_somebody(&noun));
        let organisation = |id: &EntityId| self.registry.entities[*id].kind == ActorKind::Organisation;
        match known {
            Some(id) => Some(id).filter(|id| !(object && organisation(id))),
            None => self.unnamed_speaker(mention),
        }
    }

    /// «شركة», not «شركات».
    fn is_one(&self, at: usize) -> bool {
        let head = self.tagged.find(at, Category::InstitutionHead);
        head.is_some_and(|head| head.sense.form.number() == Some(Number::Singular))
    }

    /// The noun of an institution without clitics and article.
    fn noun_of(&self, at: usize) -> Option<String> {
        // «وفدا يابانيا», later «الوفد».
        if opens_delegation(self.tagged, at) {
            return Some(DELEGATION.to_owned());
        }
        let clitics = self.tagged.find(at, Category::InstitutionHead)?.proclitics;
        let word = strip_clitics(self.tagged.folded(at), clitics);
        Some(word.strip_prefix("ال").map_or(word.clone(), str::to_owned))
    }

    /// The one mentioned last whose name a noun opens; `loosely`: or any firm, where «شركة» opens none.
    fn opened(&self, noun: &str, loosely: bool) -> Option<EntityId> {
        let last = |fits: &dyn Fn(&Range<usize>) -> bool| {
            let entities = self.registry.entities.iter().enumerate();
            let body = |kind: ActorKind| !matches!(kind, ActorKind::Person | ActorKind::State);
            let named = entities.filter(|(_, entity)| body(entity.kind) && entity.mentions.iter().any(fits));
            named
                .max_by_key(|(_, entity)| entity.mentions.last().map(|tokens| tokens.start))
                .map(|(id, _)| id)
        };
        // «أول شركة صينية»: any.
        let any = |tokens: &Range<usize>| {
            let described =
                self.tagged.nisba(tokens.start + 1).filter(|(nisba, _)| !nisba.proclitics.article);
            tokens.len() == 2 && described.is_some() && !opens_delegation(self.tagged, tokens.start)
        };
        let same =
            |tokens: &Range<usize>| self.noun_of(tokens.start).is_some_and(|own| own == noun) && !any(tokens);
        let firm = |tokens: &Range<usize>| {
            let called = self.noun_of(tokens.start).is_none_or(|own| FIRM_NOUNS.contains(&own.as_str()));
            self.is_firm(tokens) && (called || !self.distinct_words(tokens).is_empty())
        };
        last(&same).or_else(|| last(&firm).filter(|_| loosely && FIRM_NOUNS.contains(&noun)))
    }

    /// «رئيس جامعة الأفق … وأكدت الجامعة»: the body that the office of somebody mentioned before names, or his delegation.
    fn served_by_somebody(&mut self, noun: &str) -> Option<EntityId> {
        let bodies = self.serving.iter().rev();
        let body = bodies.into_iter().find_map(|(tokens, country)| self.body_in(tokens, *country, noun))?;
        let served = self.tagged.organisation(body.tokens.start);
        Some(match served {
            Some((reading, _)) => self.organisation(reading.sense.entry),
            None => self.named(ActorKind::Institution, &body),
        })
    }

    /// The part of an office or a delegation that a noun opens; «رئيس "كافيل"», later «الشركة».
    fn body_in(&self, tokens: &Range<usize>, country: Option<&'static str>, noun: &str) -> Option<Mention> {
        let governs = |&token: &usize| {
            let head = self.tagged.find(token, Category::InstitutionHead);
            let kind = head.map(|head| lexicon::INSTITUTION_HEADS[usize::from(head.sense.entry)].kind);
            kind.is_some_and(|kind| !matches!(kind, "delegation" | "government"))
                && self.is_one(token)
                && self.noun_of(token).is_some_and(|own| own == noun)
        };
        let called = |&token: &usize| {
            FIRM_NOUNS.contains(&noun) && (!self.tagged.is_word(token) || self.is_named(token))
        };
        let mut inside = tokens.clone().skip(1);
        let start = inside.clone().find(governs).or_else(|| inside.find(called))?;
        let head = self.tagged.find(start, Category::InstitutionHead);
        let proclitics = head.map(|head| head.proclitics).unwrap_or_default();
        (tokens.end > start + 1 || self.is_named(start)).then_some(Mention {
            tokens: start..tokens.end,
            kind: MentionKind::Institution,
            country,
            proclitics,
        })
    }

    /// «وأكد البرلمان»: what no name opened before, where it speaks.
    fn unnamed_speaker(&mut self, mention: &Mention) -> Option<EntityId> {
        let at = mention.tokens.start;
        if mention.proclitics.conjunction.is_some() || !is_speaker_place(self.tagged, at) {
            return None;
        }
        let head = self.tagged.find(at, Category::InstitutionHead)?;
        let kind = match lexicon::INSTITUTION_HEADS[usize::from(head.sense.entry)].kind {
            "delegation" | "community" => ActorKind::Group,
            _ => ActorKind::Institution,
        };
        Some(self.named(kind, mention))
    }
}

/// «وزارة الخارجية السويدية» is «الخارجية السويدية».
fn is_same_ministry(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    short.len() > 1 && long.first().is_some_and(|word| word == "وزاره") && long[1..] == *short
}

/// «قصر كذا الملكي البلجيكي», later «قصر كذا»: adjectives with the article are all that the shorter name lacks.
fn is_described_further(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let own = short.len() > 1 && short.last().is_some_and(|word| !word.starts_with("ال"));
    own && long.starts_with(short) && long[short.len()..].iter().all(|word| word.starts_with("ال"))
}

/// «مجلس الوزراء السعودي», later «مجلس الوزراء».
fn is_same_cabinet(entity: &Entity, words: &[String], country: Option<&str>) -> bool {
    let same = entity.country == country || entity.country.is_none() || country.is_none();
    let (short, long) = if words.len() < entity.name_words.len() {
        (words, &entity.name_words[..])
    } else {
        (&entity.name_words[..], words)
    };
    let one_more = short.len() > 1 && long.len() == short.len() + 1 && long.starts_with(short);
    same && one_more && short[0] == "مجلس"
}
