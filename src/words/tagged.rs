//! A text with its readings: what later stages ask of a token.

use super::{Categories, Enclitic, Reading, Words};
use crate::lexicon::word_lists::{
    COUNTRY_OFFICES, COUNTRY_PROGRAMMES, GOVERNING_STATES, ITSELF, KINGS_OF_JORDAN, MUSCAT, NEGATIONS,
    NISBA_ENDINGS, PARTS_OF_AMERICA, QUARTERS, SULTANATES, THE_SAME,
};
use crate::lexicon::{self, ActEntry, Category, Gender, NounEntry, Number, Shape};
use crate::text::{Hamza, Listing, Text, TokenKind, same};
use std::ops::Range;

/// The state whose name and nisba are an everyday adjective too: «مالي», Mali, Malian, financial.
const EVERYDAY_TOO: &str = "ML";

/// Kinds of offices whose holders act for a state: «قادة مالي», but «مستشار مالي» advises on finance.
const ACTING_FOR_STATES: [&str; 8] = [
    "minister",
    "head_of_state",
    "head_of_government",
    "head",
    "ambassador",
    "parliament",
    "military",
    "party",
];

/// The mark of a doubled letter.
const SHADDA: char = '\u{651}';

const ACT: Categories = Categories::only(Category::Act);
const NISBA: Categories = Categories::only(Category::Nisba);
/// What names a state.
const STATES: Categories = Categories::only(Category::State).and(Category::ByName).and(Category::Capital);
const ORGANISATION: Categories = Categories::only(Category::Organisation);
/// What names a place.
const PLACES: Categories = Categories::only(Category::Capital).and(Category::City).and(Category::Venue);

/// A text and the readings of its words.
pub(crate) struct Tagged<'t> {
    pub(crate) text: Text<'t>,
    pub(crate) words: Words,
    /// For each token the number of the reading that [`Tagged::finite`] gives.
    finite: Vec<Option<u16>>,
    /// Whether «عمان» is Amman.
    in_jordan: bool,
    /// Whether «الكوري» is who was called «الكوري الشمالي».
    in_north_korea: bool,
}

impl<'t> Tagged<'t> {
    /// Joins a text and its readings.
    pub(crate) fn new(text: Text<'t>, words: Words) -> Tagged<'t> {
        let finite = (0..text.tokens.len()).map(|token| likeliest_finite(&text, &words, token)).collect();
        let in_jordan = speaks_of_jordan(&text, &words);
        let in_north_korea = speaks_of_north_korea(&text, &words);
        Tagged { text, words, finite, in_jordan, in_north_korea }
    }

    /// The readings of what starts at a token, longest first.
    #[inline]
    pub(crate) fn at(&self, token: usize) -> &[Reading] {
        self.words.at(token)
    }

    /// The longest reading of a category.
    #[inline]
    pub(crate) fn find(&self, token: usize, category: Category) -> Option<&Reading> {
        self.words.find(token, category)
    }

    /// Whether the word has a reading of that category.
    #[inline]
    pub(crate) fn is(&self, token: usize, category: Category) -> bool {
        self.words.has_any(token, Categories::only(category))
    }

    /// The folded spelling.
    #[inline]
    pub(crate) fn folded(&self, token: usize) -> &str {
        self.text.folded(token)
    }

    /// The folded spelling without «و» or «ف» where the rest is a word that the caller names.
    #[inline(always)]
    pub(crate) fn spells<L: Listing + ?Sized>(&self, token: usize, words: &L) -> bool {
        words.holds(&self.text, token)
    }

    /// Whether the token is a word: no number, no mark, no line break.
    pub(crate) fn is_word(&self, token: usize) -> bool {
        self.text.kind(token) == TokenKind::Word
    }

    /// Whether the word ends as an adjective of belonging does: «مغربي», «الدولية».
    pub(crate) fn ends_as_nisba(&self, token: usize) -> bool {
        NISBA_ENDINGS.iter().any(|ending| self.folded(token).ends_with(ending))
    }

    /// Whether the word bears the article: «الأمن».
    // In the module, where bytes count, a call is smaller.
    #[cfg_attr(not(target_family = "wasm"), inline(always))]
    pub(crate) fn has_article(&self, token: usize) -> bool {
        self.words.has_article(token)
    }

    /// Whether the word bears the article after a conjunction or preposition: «والأمن», «بالأمن», «للأمن».
    #[cfg_attr(not(target_family = "wasm"), inline(always))]
    pub(crate) fn has_article_behind_clitics(&self, token: usize) -> bool {
        self.words.has_article_behind_clitics(token)
    }

    /// The kind of function word that the token is (or that starts here).
    pub(crate) fn function(&self, token: usize) -> Option<&'static str> {
        self.functions(token).next().map(|(_, kind)| kind)
    }

    /// The kind of its longest reading as a function word, if that is no ordinary word of the language.
    pub(crate) fn particle(&self, token: usize) -> Option<&'static str> {
        self.function(token).filter(|kind| *kind != "ordinary")
    }

    /// Whether the token is a function word of that kind.
    #[inline(always)]
    pub(crate) fn is_function(&self, token: usize, kind: &str) -> bool {
        self.words.is_function(token, kind)
    }

    /// The readings as function words, longest first, each with its kind.
    pub(crate) fn functions(&self, token: usize) -> impl Iterator<Item = (&Reading, &'static str)> {
        self.words
            .of(token, Category::FunctionWord)
            .map(|reading| (reading, lexicon::FUNCTION_WORDS[usize::from(reading.sense.entry)].kind))
    }

    /// The longest reading as a function word of that kind.
    #[inline(always)]
    pub(crate) fn function_reading(&self, token: usize, kind: &str) -> Option<&Reading> {
        // Most words are none of that kind, and one bit says so.
        if !self.words.is_function(token, kind) {
            return None;
        }
        self.function_of_kind(token, kind)
    }

    fn function_of_kind(&self, token: usize, kind: &str) -> Option<&Reading> {
        self.functions(token).find(|(_, of)| same(of, kind)).map(|(reading, _)| reading)
    }

    /// Readings as a form of a verb of `acts.tsv`.
    pub(crate) fn acts(&self, token: usize) -> impl Iterator<Item = (&Reading, &'static ActEntry)> {
        self.words
            .of(token, Category::Act)
            .map(|reading| (reading, &lexicon::ACTS[usize::from(reading.sense.entry)]))
    }

    /// The likeliest reading as a finite verb: in the third person («اتفقت» is "she agreed" rather than "I agreed"),
    /// then in the perfect («تحدث» is "he spoke" rather than "she creates").
    pub(crate) fn finite(&self, token: usize) -> Option<(&Reading, &'static ActEntry)> {
        let number = (*self.finite.get(token)?)?;
        let reading = self.at(token).get(usize::from(number))?;
        Some((reading, &lexicon::ACTS[usize::from(reading.sense.entry)]))
    }

    /// The first reading as a form of that shape.
    pub(crate) fn shaped(&self, token: usize, shape: Shape) -> Option<(&Reading, &'static ActEntry)> {
        if !self.words.has_any(token, ACT) {
            return None;
        }
        self.acts(token).find(|(reading, _)| reading.sense.form.shape() == shape)
    }

    /// The longest reading as a noun of `nouns.tsv`.
    pub(crate) fn noun(&self, token: usize) -> Option<(&Reading, &'static NounEntry)> {
        let reading = self.find(token, Category::Noun)?;
        Some((reading, &lexicon::NOUNS[usize::from(reading.sense.entry)]))
    }

    /// The reading as a noun of that role.
    // In the module, where bytes count, a call is smaller.
    #[cfg_attr(not(target_family = "wasm"), inline(always))]
    pub(crate) fn noun_of_role(&self, token: usize, role: &str) -> Option<(&Reading, &'static NounEntry)> {
        if !self.words.may_be(token, role) {
            return None;
        }
        self.noun_that_plays(token, role)
    }

    fn noun_that_plays(&self, token: usize, role: &str) -> Option<(&Reading, &'static NounEntry)> {
        self.words
            .of(token, Category::Noun)
            .map(|reading| (reading, &lexicon::NOUNS[usize::from(reading.sense.entry)]))
            .find(|(_, entry)| same(entry.role, role))
    }

    /// The ISO code that a nisba adjective here stands for, with its reading.
    /// «مالي» is "financial" save where a person's nationality stands: see [`Tagged::nisba_of_person`].
    pub(crate) fn nisba(&self, token: usize) -> Option<(&Reading, &'static str)> {
        self.nisba_of_person(token).filter(|(_, code)| *code != EVERYDAY_TOO)
    }

    /// The same where the word agrees with a person: «نظيره المالي», «وزير الخارجية المالي», but «وزارة المالية».
    pub(crate) fn nisba_of_person(&self, token: usize) -> Option<(&Reading, &'static str)> {
        if !self.words.has_any(token, NISBA) {
            return None;
        }
        let reading = self.find(token, Category::Nisba)?;
        // «كوريا الجنوبية» is no accusative of «كوري».
        let named = self.find(token, Category::State).is_some_and(|state| state.tokens > reading.tokens);
        let code = match lexicon::STATES[usize::from(reading.sense.entry)].code {
            "KR" if self.in_north_korea && reading.tokens == 1 => "KP",
            code => code,
        };
        // «مجريات الأوضاع» are no Hungarian ones.
        let course = self.folded(token).ends_with("مجريات");
        (!named && !course && !self.is_of_the_country(token)).then_some((reading, code))
    }

    /// «المدير القطري لبرنامج …»: of whatever country the office is in, hardly ever of Qatar.
    fn is_of_the_country(&self, token: usize) -> bool {
        self.folded(token) == "القطري"
            && token.checked_sub(1).is_some_and(|before| self.spells(before, COUNTRY_OFFICES))
            && (token + 1..=token + 2)
                .any(|token| self.organisation(token).is_some() || self.spells(token, COUNTRY_PROGRAMMES))
    }

    /// The ISO code of the state named here (by name, by-name or capital), with its reading.
    pub(crate) fn state(&self, token: usize) -> Option<(&Reading, &'static str)> {
        if !self.words.has_any(token, STATES) {
            return None;
        }
        let mut readings = self.at(token).iter().filter(|reading| {
            matches!(reading.sense.category, Category::State | Category::ByName | Category::Capital)
        });
        let code_of = |reading: &Reading| lexicon::STATES[usize::from(reading.sense.entry)].code;
        let first = readings.next()?;
        // «عمّان» is the capital of Jordan, «عُمان» the sultanate; without marks, what the rest of the text is about.
        let amman =
            code_of(first) == "OM" && (self.in_jordan || self.text.slice(token..token + 1).contains(SHADDA));
        let reading =
            if amman { readings.find(|reading| code_of(reading) == "JO").unwrap_or(first) } else { first };
        let code = code_of(reading);
        let everyday = code == EVERYDAY_TOO && self.folded(token) == "مالي" && !self.stands_as_state(token);
        // «المغرب العربي» is a region.
        let region = code == "MA" && self.folded(token + reading.tokens) == "العربي";
        // «أمريكا الجنوبية» is a continent.
        let continent = code == "US"
            && (self.folded(token).ends_with("مريكا") || self.folded(token).ends_with("ميركا"))
            && self.spells(token + reading.tokens, PARTS_OF_AMERICA);
        (!everyday && !region && !continent).then_some((reading, code))
    }

    /// «مالي» is an everyday adjective too: a state only behind a preposition, a noun that governs it («قادة مالي», «وزير خارجية مالي»)
    /// or a verb in the feminine («وقعت مالي»), or before a state that is joined to it («مالي والنيجر»).
    fn stands_as_state(&self, token: usize) -> bool {
        let joined = self
            .at(token + 1)
            .iter()
            .any(|reading| reading.sense.category == Category::State && reading.has_conjunction());
        let Some(before) = token.checked_sub(1) else { return joined };
        let feminine = || {
            self.finite(before).is_some_and(|(verb, _)| verb.sense.form.gender() == Some(Gender::Feminine))
        };
        joined
            || self.is_function(before, "preposition")
            || self.spells(before, QUARTERS)
            || self.spells(before, GOVERNING_STATES)
            || self.governs_for_state(before)
            || feminine()
    }

    /// «رئيس», «سفيرة», «وزراء خارجية»: an office whose holder acts for a state, without an article.
    fn governs_for_state(&self, at: usize) -> bool {
        let portfolio = usize::from(self.is(at, Category::Portfolio) && at > 0);
        self.find(at - portfolio, Category::Office).is_some_and(|office| {
            !office.proclitics.article
                && ACTING_FOR_STATES.contains(&lexicon::OFFICES[usize::from(office.sense.entry)].kind)
        })
    }

    /// The ISO code of the place named here (a capital, a city, a venue), with its reading.
    pub(crate) fn place(&self, token: usize) -> Option<(&Reading, &'static str)> {
        if !self.words.has_any(token, PLACES) {
            return None;
        }
        self.at(token).iter().find_map(|reading| {
            let entry = usize::from(reading.sense.entry);
            let code = match reading.sense.category {
                Category::Capital => lexicon::STATES[entry].code,
                Category::City => lexicon::CITIES[entry].code,
                Category::Venue => lexicon::VENUES[entry].code,
                _ => return None,
            };
            Some((reading, code))
        })
    }

    /// The organisation named here, with its reading: id and usual name.
    pub(crate) fn organisation(
        &self,
        token: usize,
    ) -> Option<(&Reading, &'static lexicon::OrganisationEntry)> {
        if !self.words.has_any(token, ORGANISATION) {
            return None;
        }
        let reading = self.find(token, Category::Organisation)?;
        // «مجلس الأمن الوطني» is no council of the United Nations.
        if self.spells(token + reading.tokens, &["الوطني", "القومي"]) {
            return None;
        }
        Some((reading, &lexicon::ORGANISATIONS[usize::from(reading.sense.entry)]))
    }

    /// Every reading as a topic.
    pub(crate) fn topics(&self, token: usize) -> impl Iterator<Item = &Reading> {
        self.words.topics(token)
    }

    /// The longest reading of that kind as words that a summary or a reading leaves out (`condensing.tsv`).
    pub(crate) fn condensing(&self, token: usize, kind: &str) -> Option<&Reading> {
        if !self.words.may_be(token, kind) {
            return None;
        }
        self.words
            .condensing(token)
            .find(|reading| lexicon::CONDENSING[usize::from(reading.sense.entry)].kind == kind)
    }

    /// Where «أن» or another word that opens what is reported stands first in a range.
    pub(crate) fn complementiser_in(&self, mut range: Range<usize>) -> Option<usize> {
        range.find(|&token| self.is_function(token, "complementiser"))
    }

    /// «ذاته», «نفسها»: the one before, and no other.
    pub(crate) fn is_itself(&self, token: usize) -> bool {
        self.spells(token, ITSELF)
    }

    /// «نفس المصدر», «المصدر ذاته»: one of the words that tell that it is the one before.
    pub(crate) fn is_the_same(&self, token: usize) -> bool {
        self.is_itself(token) || self.spells(token, THE_SAME)
    }

    /// Whether the token is the preposition that `acts.tsv` names so: «على», «إلى», whose last letter is folded in texts.
    pub(crate) fn is_preposition(&self, token: usize, by: &str) -> bool {
        let folded = match by {
            "على" => "علي",
            "إلى" => "الي",
            by => by,
        };
        self.folded(token) == folded
    }

    /// Whether nothing in the lexicon knows the word.
    pub(crate) fn is_unknown(&self, token: usize) -> bool {
        self.is_word(token) && self.at(token).is_empty()
    }
}

/// Whether a text that names «عمان» names Jordan or a Jordanian, and neither the sultanate nor an Omani.
fn speaks_of_jordan(text: &Text<'_>, words: &Words) -> bool {
    let names = |code: &str, category: Category| {
        (0..text.tokens.len()).any(|token| {
            words
                .of(token, category)
                .any(|reading| lexicon::STATES[usize::from(reading.sense.entry)].code == code)
        })
    };
    let spells = |of: &[&str]| (0..text.tokens.len()).any(|token| of.contains(&text.folded(token)));
    // «عمان - التقى …»: a release is dated from a city.
    let dated = text.folded(0) == "عمان"
        && matches!(
            text.kind(1),
            TokenKind::Dash | TokenKind::Colon | TokenKind::BracketOpen | TokenKind::Slash
        );
    // Jordan has a king, Oman a sultan, whose city is Muscat.
    let king = || spells(KINGS_OF_JORDAN) && !spells(MUSCAT);
    names("OM", Category::State)
        && (dated || names("JO", Category::State) || names("JO", Category::Nisba) || king())
        && !names("OM", Category::Nisba)
        && !spells(SULTANATES)
}

/// Whether a text calls somebody North Korean and names South Korea nowhere.
fn speaks_of_north_korea(text: &Text<'_>, words: &Words) -> bool {
    let names = |code: &str, category: Category, least: usize| {
        (0..text.tokens.len()).any(|token| {
            words.of(token, category).any(|reading| {
                lexicon::STATES[usize::from(reading.sense.entry)].code == code && reading.tokens >= least
            })
        })
    };
    let south = || names("KR", Category::Nisba, 2) || names("KR", Category::State, 2);
    (names("KP", Category::Nisba, 2) || names("KP", Category::State, 2)) && !south()
}

/// «وقال: "أشكر …"», «أود أن أشكر», «إنني أرحب»: where somebody begins to speak of himself.
fn opens_own_words(text: &Text<'_>, token: usize) -> bool {
    let Some(before) = token.checked_sub(1) else { return false };
    let spelled = |at: usize, words: &[&str]| words.iter().any(|word| text.spelling(at).is(word));
    let wishes = || before > 0 && spelled(before, &["ان"]) && spelled(before - 1, &["اود", "اريد"]);
    matches!(text.kind(before), TokenKind::QuoteOpen | TokenKind::Colon)
        || spelled(before, &["انا", "انني"])
        || wishes()
}

/// «"العلاقات متينة وأشكر المغرب"»: a joined word behind a mark of quotation that none has closed yet.
fn goes_on_in_own_words(text: &Text<'_>, token: usize) -> bool {
    let mut marks = (token.saturating_sub(LONGEST_OWN_WORDS)..token).rev().map(|at| text.kind(at));
    let quotes = |kind: &TokenKind| matches!(kind, TokenKind::QuoteOpen | TokenKind::QuoteClose);
    // Asked of every word: the letter tells most of them apart.
    text.folded(token).starts_with('و') && marks.find(quotes) == Some(TokenKind::QuoteOpen)
}

/// So far back a quotation was opened.
const LONGEST_OWN_WORDS: usize = 60;

/// The number of the token's likeliest reading as a finite verb: see [`Tagged::finite`].
fn likeliest_finite(text: &Text<'_>, words: &Words, token: usize) -> Option<u16> {
    if !words.has_any(token, Categories::only(Category::Act)) || text.tokens.get(token)?.has_tanwin {
        return None;
    }
    let to_you = text.folded(token).ends_with('ك');
    let from_a_state = words.has_any(token, Categories::only(Category::Nisba));
    let of_himself = opens_own_words(text, token) || goes_on_in_own_words(text, token);
    let hamza = text.tokens.get(token)?.hamza == Hamza::Above;
    let finite = words.at(token).iter().enumerate().filter(|(_, reading)| {
        let form = reading.sense.form;
        // «أبرز» and «أحدث» are hardly ever "I show", "I make" in this genre, but «وقال: "أشكر …"».
        let first_singular = form.person() == 1
            && form.number() == Some(Number::Singular)
            && form.shape() == Shape::Imperfect
            && !of_himself;
        // «"أدعو إلى", "أقترح إنشاء"»: with its hamza it is no perfect of «ادعى», «اقترح».
        let lemma = lexicon::ACTS[usize::from(reading.sense.entry)].lemma;
        let past = matches!(form.shape(), Shape::Perfect | Shape::PassivePerfect);
        let proposed = of_himself && hamza && past && lemma.starts_with('ا');
        // «يدرك» is "he realizes", hardly ever a verb with «ك», "you".
        let you = to_you && reading.enclitic == Some(Enclitic::Speech) && form.person() == 3;
        // «الغاني» is from Ghana, and hardly ever "he cancelled me".
        let people = reading.enclitic == Some(Enclitic::Speech) && from_a_state;
        reading.sense.category == Category::Act
            && form.is_finite()
            && !(first_singular || you || people || proposed)
    });
    // «لم توافق إسبانيا», «من المنتظر أن توقع تونس»: what is denied so, or stands right behind «أن», is no perfect; «بعد أن وقع».
    let spells = |back: usize, word: &str| token >= back && text.spelling(token - back).is(word);
    let in_time = ["بعد", "قبل"].iter().any(|word| spells(2, word));
    let subjunctive = spells(1, "ان") && !in_time || NEGATIONS.iter().any(|word| spells(1, word));
    let likely = if subjunctive { Shape::Imperfect } else { Shape::Perfect };
    let likeliest = finite.min_by_key(|(_, reading)| {
        let form = reading.sense.form;
        // «ناقشنا» is "we discussed" rather than "he discussed us".
        let us = reading.enclitic == Some(Enclitic::Speech);
        // «"أشيد بجهود …"» is no passive.
        let passive = of_himself && form.shape() == Shape::PassivePerfect;
        (us || passive, form.person() != 3, form.shape() != likely)
    });
    likeliest.and_then(|(number, _)| u16::try_from(number).ok())
}
