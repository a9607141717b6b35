//! Noun phrases of several people: «عدد من كبار المسؤولين في الحكومة المصرية», «خبراء سياسيون وعسكريون», «أعضاء لجنة الصداقة البرلمانية»,
//! read word by word as they agree, wherever in a clause they stand.

use super::counterpart::opens_several;
use super::institution::institution_at;
use super::nameless::{closes, is_adjective, opens_place_of_service};
use super::office::{OfficePhrase, office_at};
use crate::lexicon::word_lists::{
    ADJECTIVES_OF_PEOPLE, ALL_OR_SOME, ATTENDING, MEMBER_STATES, NUMBER_OF, ON_BEHALF, PRESS,
    REPRESENTATIVES, SENIOR,
};
use crate::lexicon::{self, Category, Number};
use crate::words::{Conjunction, Preposition, Proclitics, Reading, Tagged};
use std::ops::Range;

/// Several people, by what they are.
pub(super) struct People {
    /// Where the phrase ends.
    pub(super) end: usize,
    /// Where its head ends: «المسؤولين» of «كبار المسؤولين المصريين».
    pub(super) head_end: usize,
    /// What is written together with the first word.
    pub(super) proclitics: Proclitics,
    /// ISO code of the state that its words name.
    pub(super) country: Option<&'static str>,
    /// Whether other words tell which people are meant, or how many: no mere «المسؤولين».
    pub(super) told: bool,
}

/// The phrase that begins at a token.
pub(super) fn people_at(tagged: &Tagged<'_>, at: usize) -> Option<People> {
    // «قال للصحفيين في مسقط»: to whom, and where he did.
    if tagged.spells(at, PRESS) {
        return None;
    }
    let set = set_at(tagged, at);
    let rank = at + set.map_or(0, |(tokens, _)| tokens);
    let senior = seniority(tagged, rank);
    let head = rank + usize::from(senior.is_some());
    let (mut head_end, own) = people(tagged, head).or_else(|| counterparts(tagged, head))?;
    let proclitics = set.map(|(_, clitics)| clitics).or(senior).unwrap_or(own);
    if head > at && !own.are_plain() || set.is_some() && senior.is_some_and(|clitics| !clitics.are_plain()) {
        return None;
    }
    // «الخبراء والمراقبون», «عمداء ومديرو».
    while let Some((next, joined)) = people(tagged, head_end) {
        let alike = joined.article == own.article && joined.preposition.is_none();
        if !(alike && joined.conjunction.is_some()) {
            break;
        }
        head_end = next;
    }
    // «القادة الصينيين»: the nationality may be of the office.
    let country = (head..head_end).find_map(|token| tagged.nisba(token)).map(|(_, code)| code);
    let mut description = Description { tagged, at: head_end, country };
    description.read(head..head_end);
    let some = tagged.spells(at, &["بعض"]) || set.is_some_and(|(tokens, _)| tokens > 1);
    let of_some = some || at > 0 && tagged.folded(at - 1) == "من";
    let told = description.at > head_end || country.is_some() || senior.is_some() || of_some;
    Some(People { end: description.at, head_end, proclitics, country: description.country, told })
}

/// Whom or what people serve.
struct Served {
    end: usize,
    country: Option<&'static str>,
    proclitics: Proclitics,
}

/// What tells which people are meant, read from the word behind the head on.
struct Description<'t, 'a> {
    tagged: &'t Tagged<'a>,
    at: usize,
    country: Option<&'static str>,
}

impl Description<'_, '_> {
    fn read(&mut self, head: Range<usize>) {
        // «زعماء مجموعة السبع»: an office tells whom they serve.
        let whole = head.len() > 1;
        let head = head.end - 1;
        let defined = self.tagged.has_article(head);
        let governs = whole || !defined && !self.tagged.folded(head).ends_with('ن') && self.governed();
        let from = self.at + LONGEST;
        while self.at < from && self.tagged.is_word(self.at) {
            let agrees = if governs { self.agrees_with_governed() } else { self.agrees(defined) };
            if !(agrees || self.joined_adjective() || self.place_of_service(head, governs)) {
                break;
            }
        }
    }

    /// «أعضاء الوفد», «ممثلي شركات مصرية», «نواب البرلمان الأوروبي», «وزراء دول الخليج»: what a plural without article governs.
    fn governed(&mut self) -> bool {
        let plain = self.whom_they_serve(self.at).filter(|served| served.proclitics.are_plain());
        self.take_served(plain.or_else(|| self.defined_thing(self.at)))
    }

    /// A body, organisation or state, or the states of one, that is named from a word on.
    fn whom_they_serve(&self, at: usize) -> Option<Served> {
        let tagged = self.tagged;
        let members = usize::from(tagged.spells(at, MEMBER_STATES) && tagged.organisation(at).is_none());
        let at = at + members;
        if let Some((body, _)) = tagged.organisation(at) {
            return Some(Served { end: at + body.tokens, country: None, proclitics: body.proclitics });
        }
        if let Some(body) = institution_at(tagged, at) {
            return Some(Served { end: body.tokens.end, country: body.country, proclitics: body.proclitics });
        }
        let (state, code) = tagged.state(at)?;
        Some(Served { end: at + state.tokens, country: Some(code), proclitics: state.proclitics })
    }

    /// «الوفد», «القطاع»: whatever has the article.
    fn defined_thing(&self, at: usize) -> Option<Served> {
        let defined = self.tagged.has_article(at) && !self.is_other(at);
        defined.then_some(Served { end: at + 1, country: None, proclitics: Proclitics::default() })
    }

    fn take_served(&mut self, served: Option<Served>) -> bool {
        let Some(served) = served else { return false };
        self.at = served.end;
        self.country = self.country.or(served.country);
        true
    }

    /// «الأحزاب السياسية», «الوفود المشاركة»: an adjective of what is governed.
    fn agrees_with_governed(&mut self) -> bool {
        let folded = self.tagged.folded(self.at);
        let adjective = self.tagged.has_article(self.at)
            && (folded.ends_with('ه')
                || folded.ends_with("ين")
                || folded.ends_with("ون")
                || folded.ends_with('ي'))
            && !self.is_other(self.at);
        self.take(adjective)
    }

    /// «المسؤولين المصريين», «السفراء العرب», «خبراء سياسيون», «أعضاء بارزون».
    fn agrees(&mut self, defined: bool) -> bool {
        let tagged = self.tagged;
        let folded = tagged.folded(self.at);
        let several = folded.ends_with("ين") || folded.ends_with("ون");
        let nisba = tagged.nisba(self.at);
        let nationality = nisba.is_some_and(|(nisba, _)| {
            nisba.proclitics.are_plain() && nisba.sense.form.number() != Some(Number::Singular)
        });
        let listed = tagged.spells(self.at, ADJECTIVES_OF_PEOPLE);
        let same = tagged.has_article(self.at) == defined;
        let ranking = !defined && is_adjective(tagged, self.at);
        let adjective = same && !self.is_other(self.at) && (several || ranking);
        self.take(nationality || listed && same || adjective)
    }

    /// «سياسيون وعسكريون»: an adjective joined to the one before, in the same form.
    fn joined_adjective(&mut self) -> bool {
        let tagged = self.tagged;
        let Some(joined) = tagged.folded(self.at).strip_prefix('و') else { return false };
        let before = tagged.folded(self.at - 1);
        let alike = ["ون", "ين"].iter().any(|ending| joined.ends_with(ending) && before.ends_with(ending));
        let same = joined.starts_with("ال") == before.starts_with("ال");
        self.take(alike && same && tagged.finite(self.at).is_none())
    }

    /// «في الحكومة المصرية», «بوزارة الدفاع», «لدى المملكة», «عن القطاع الخاص»: where they serve, or for whom.
    fn place_of_service(&mut self, head: usize, governs: bool) -> bool {
        let tagged = self.tagged;
        let for_whom = tagged.folded(self.at) == "عن" && tagged.spells(head, REPRESENTATIVES);
        let attended = tagged.folded(self.at) == "في" && tagged.spells(head, ATTENDING);
        let somewhere = opens_place_of_service(tagged, self.at) && !closes(tagged, self.at);
        if !(for_whom || attended || somewhere) {
            return false;
        }
        let borne =
            tagged.at(self.at).iter().any(|reading| reading.proclitics.preposition == Some(Preposition::In));
        let at = self.at + usize::from(!borne);
        // «زعماء مجموعة السبع في هيروشيما»: where they are.
        let place = || {
            let (place, _) = tagged.place(at).filter(|_| !governs)?;
            Some(Served { end: at + place.tokens, country: None, proclitics: place.proclitics })
        };
        // «وزراء الطاقة في الأردن ولبنان» are of several.
        let several = tagged.state(at).is_some_and(|(state, _)| {
            tagged.state(at + state.tokens).is_some_and(|(next, _)| next.has_conjunction())
        });
        // «وزراء خارجية دول مجلس التعاون في الدوحة»: where they are.
        let capital = governs && tagged.is(at, Category::Capital);
        if several || capital {
            return false;
        }
        let thing = || self.defined_thing(at).filter(|_| !borne);
        let served = self.whom_they_serve(at).or_else(place).or_else(thing);
        if !self.take_served(served) {
            return false;
        }
        // «القطاع الخاص», «المجتمع المدني».
        while tagged.has_article(self.at) && !self.is_other(self.at) && tagged.noun(self.at).is_none() {
            self.at += 1;
        }
        true
    }

    fn take(&mut self, agrees: bool) -> bool {
        if agrees {
            let nisba = self.tagged.nisba(self.at);
            self.country = self.country.or(nisba.map(|(_, code)| code));
            self.at += 1;
        }
        agrees
    }

    /// A verb, a particle, an office, a day: no word of the description.
    fn is_other(&self, at: usize) -> bool {
        let tagged = self.tagged;
        tagged.finite(at).is_some() && !tagged.has_article(at)
            || tagged.particle(at).is_some_and(|kind| kind != "people")
            || tagged.is(at, Category::Office)
            || tagged.is(at, Category::Weekday)
            || tagged.noun_of_role(at, "time").is_some()
    }
}

/// What describes people has at most so many words.
const LONGEST: usize = 6;

/// «عدد من», «بعض»: how many words tell that it is some of them, and what is written together with the first.
fn set_at(tagged: &Tagged<'_>, at: usize) -> Option<(usize, Proclitics)> {
    let folded = tagged.folded(at);
    let none = Proclitics::default();
    let conjunction = folded.starts_with('و').then_some(Conjunction::And);
    let by_itself = Proclitics { conjunction, ..none };
    if tagged.spells(at, NUMBER_OF) && tagged.folded(at + 1) == "من" {
        return Some((2, by_itself));
    }
    if tagged.spells(at, ALL_OR_SOME) {
        return Some((1, by_itself));
    }
    // «بعدد من», «لبعض».
    let (word, preposition) = match folded.strip_prefix('ب') {
        Some(word) => (word, Preposition::In),
        None => (folded.strip_prefix('ل')?, Preposition::For),
    };
    let of = NUMBER_OF.contains(&word) && tagged.folded(at + 1) == "من";
    let borne = Proclitics { preposition: Some(preposition), ..none };
    (of || ALL_OR_SOME.contains(&word)).then_some((if of { 2 } else { 1 }, borne))
}

/// «كبار», «سامي المسؤولين»: the clitics of a word of rank before a plural of people.
fn seniority(tagged: &Tagged<'_>, at: usize) -> Option<Proclitics> {
    let senior = tagged.function_reading(at, "senior").map(|reading| reading.proclitics);
    let high = tagged.spells(at, SENIOR) && people(tagged, at + 1).is_some();
    senior.or(high.then(Proclitics::default))
}

/// «نظراءه», «نظرائهم»: where the word ends, and its clitics.
fn counterparts(tagged: &Tagged<'_>, at: usize) -> Option<(usize, Proclitics)> {
    let reading = tagged.at(at).iter().find(|reading| {
        let several = reading.sense.form.number() == Some(Number::Plural) && reading.enclitic.is_some();
        let noun = reading.sense.category == Category::Noun && several;
        noun && lexicon::NOUNS[usize::from(reading.sense.entry)].role == "counterpart"
    })?;
    let end = at + reading.tokens;
    // «نظرائه المصري فلان والتركي فلان»: each of them is named.
    (!opens_several(tagged, end)).then_some((end, reading.proclitics))
}

/// «ممثلين عن القطاع الخاص»; «وأعلن وزيرا الخارجية عن إحداث جائزة»: they themselves.
pub(super) fn is_on_behalf(tagged: &Tagged<'_>, office: &OfficePhrase) -> bool {
    let end = office.tokens.end;
    let whole = tagged.has_article(end - 1) && !tagged.has_article(office.tokens.start);
    tagged.spells(end, ON_BEHALF) && !whole
}

/// A plural of people: where it ends, and the clitics before it.
fn people(tagged: &Tagged<'_>, at: usize) -> Option<(usize, Proclitics)> {
    // «ممثلين عن القطاع الخاص» is a dual too.
    let several = |office: &OfficePhrase| match office.form.number() {
        Some(Number::Dual) => is_on_behalf(tagged, office),
        number => number == Some(Number::Plural),
    };
    if let Some(office) = office_at(tagged, at).filter(several) {
        return Some((office.tokens.end, office.proclitics));
    }
    if let Some(reading) = tagged.function_reading(at, "people") {
        return Some((at + reading.tokens, reading.proclitics));
    }
    // «المسؤولين» is a dual too.
    let plural = |reading: &&Reading| {
        let several = reading.sense.form.number() == Some(Number::Plural);
        let noun = reading.sense.category == Category::Noun && several;
        noun && matches!(lexicon::NOUNS[usize::from(reading.sense.entry)].role, "official" | "human")
    };
    let reading = tagged.at(at).iter().find(plural)?;
    Some((at + reading.tokens, reading.proclitics))
}
