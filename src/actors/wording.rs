//! How names and offices are worded: as the text has them, without clitics, in the singular, with another nationality.

use super::resolve::Resolver;
use crate::lexicon::word_lists::{FOREIGN_AFFAIRS, TERMS_OF_OFFICE};
use crate::lexicon::{self, Category, Gender, Number};
use crate::mentions::{Mention, OfficePhrase, Person};
use crate::words::Tagged;
use std::ops::Range;

impl Resolver<'_, '_> {
    /// The words of a mention without the clitics of its first word.
    pub(super) fn without_clitics(&self, mention: &Mention) -> String {
        strip_clitics(self.tagged.text.slice(mention.tokens.clone()), mention.proclitics)
    }

    /// The office without its nationality: what a counterpart holds too.
    pub(super) fn office_without_country(&self, office: &OfficePhrase, person: &Person) -> String {
        if person.joint {
            return self.singular_office_text(office, None, person.portfolio.clone());
        }
        let nationality = office.country_tokens.clone().unwrap_or(0..0);
        let kept = office.tokens.clone().filter(|token| !nationality.contains(token));
        let words: Vec<&str> = kept.map(|token| self.tagged.text.slice(token..token + 1)).collect();
        strip_clitics(&words.join(" "), office.proclitics)
    }

    /// «وزيرا الخارجية» for one of the two: «وزير الخارجية» and the own nationality.
    pub(super) fn singular_office_text(
        &self,
        office: &OfficePhrase,
        country: Option<&'static str>,
        own: Option<Range<usize>>,
    ) -> String {
        let nationality = office.country_tokens.clone().unwrap_or(office.tokens.end..office.tokens.end);
        let portfolio = office.tokens.start + office.head_tokens
            ..nationality.start.max(office.tokens.start + office.head_tokens);
        let mut text = lexicon::OFFICES[usize::from(office.head)].name.to_owned();
        if office.form.gender() == Some(Gender::Feminine) {
            text = agreeing_head(&text, office.head, true);
        }
        let distributed = own.is_some();
        for token in own.unwrap_or(portfolio) {
            let word = self.tagged.text.slice(token..token + 1);
            text.push(' ');
            text.push_str(match own_of_two(self.tagged, token) {
                Some(stem) => stem,
                None if distributed => bare_portfolio(word),
                None => word,
            });
        }
        // «الرئيسان المصري والفرنسي»: each is «الرئيس».
        let bare = nationality.start <= office.tokens.start + office.head_tokens;
        if bare && office.proclitics.article && office.head_tokens == 1 {
            text = format!("ال{text}");
        }
        // «وزيرا خارجية مصر والأردن»: by the state's name, as the first of them is.
        let by_name = !nationality.is_empty() && self.tagged.state(nationality.start).is_some();
        match country.and_then(lexicon::state).filter(|_| by_name) {
            Some(state) => format!("{text} {}", state.name),
            None => with_nisba(&text, country.map(nisba_of).unwrap_or_default()),
        }
    }

    /// Clitics of a mention that starts with the name stand before the name.
    fn name_clitics(name: &Range<usize>, mention: &Mention) -> crate::words::Proclitics {
        if name.start == mention.tokens.start {
            mention.proclitics
        } else {
            crate::words::Proclitics::default()
        }
    }

    /// The name as written, without clitics and the signs of a hashtag.
    pub(super) fn name_text(&self, name: Range<usize>, mention: &Mention) -> String {
        let clitics = Self::name_clitics(&name, mention);
        let text = strip_clitics(self.tagged.text.slice(name), clitics);
        text.replace('#', "").replace('_', " ")
    }

    /// The folded words of a name, without clitics.
    pub(super) fn name_words(&self, name: Range<usize>, mention: &Mention) -> Vec<String> {
        let clitics = Self::name_clitics(&name, mention);
        let mut words: Vec<String> = Vec::new();
        for token in name.clone() {
            let folded = self.tagged.folded(token);
            let word = if token == name.start { strip_clitics(folded, clitics) } else { folded.to_owned() };
            match words.last_mut() {
                // «عبد العزيز» is «عبدالعزيز», «أبو زيد» «أبوزيد».
                Some(last) if matches!(last.as_str(), "عبد" | "ابو") => last.push_str(&word),
                _ => words.push(word),
            }
        }
        words
    }

    pub(super) fn office_text(&self, office: &OfficePhrase) -> String {
        let text = self.tagged.text.slice(office.tokens.clone());
        let text = strip_clitics(text, office.proclitics).replace('#', "").replace('_', " ");
        if office.form.number() == Some(Number::Singular) { in_nominative(&text) } else { text }
    }

    pub(super) fn office_words(&self, office: &OfficePhrase) -> Vec<String> {
        let nationality = office.country_tokens.clone().unwrap_or(0..0);
        let tokens = office.tokens.start + office.head_tokens..office.tokens.end;
        tokens
            .filter(|token| !nationality.contains(token))
            .map(|token| self.tagged.folded(token).to_owned())
            .collect()
    }
}

/// «سفيرا جديدا لألمانيا» is called «سفير جديد لألمانيا».
fn in_nominative(office: &str) -> String {
    // «سفيرها» bears a pronoun.
    let accusative = |word: &&str| {
        word.trim_end_matches('\u{64b}').ends_with('ا')
            && !word.ends_with("ها")
            && !word.starts_with(['ا', 'ل', 'ب', 'و'])
    };
    let count = office.split(' ').take_while(accusative).count();
    without_accusatives(office, count)
}

/// «وفدا قضائيا من كذا», with two such words: «وفد قضائي من كذا».
pub(super) fn without_accusatives(name: &str, count: usize) -> String {
    let bare = |(index, word): (usize, &'_ str)| {
        let unmarked = || word.trim_matches('\u{64b}').trim_end_matches('ا').trim_end_matches('\u{64b}');
        if index < count { unmarked().to_owned() } else { word.to_owned() }
    };
    name.split(' ').enumerate().map(bare).collect::<Vec<_>>().join(" ")
}

/// Takes the letters of the clitics off the front of a word of the input; «للـ» becomes «ال».
pub(crate) fn strip_clitics(text: &str, proclitics: crate::words::Proclitics) -> String {
    let conjunctions = usize::from(proclitics.conjunction.is_some());
    let prepositions = usize::from(proclitics.preposition.is_some());
    let mut letters = text.chars();
    letters.by_ref().take(conjunctions + prepositions).for_each(drop);
    let rest = letters.as_str();
    let swallowed_article = proclitics.preposition == Some(crate::words::Preposition::For)
        && rest.starts_with('ل')
        && proclitics.article;
    if swallowed_article { format!("ا{rest}") } else { rest.to_owned() }
}

pub(super) fn nisba_of(code: &str) -> &'static str {
    lexicon::state(code).map_or("", |state| state.nisba)
}

/// «(رئيسا) البرلمانين»: each has one of the two.
fn own_of_two<'t>(tagged: &'t Tagged<'_>, token: usize) -> Option<&'t str> {
    let head = tagged.find(token, Category::InstitutionHead)?;
    let two = head.sense.form.number() == Some(Number::Dual) && head.proclitics.article;
    tagged.text.slice(token..token + 1).strip_suffix("ين").filter(|_| two)
}

/// «والداخلية»: the second of two portfolios by itself.
pub(super) fn bare_portfolio(word: &str) -> &str {
    word.strip_prefix('و').filter(|rest| rest.starts_with("ال")).unwrap_or(word)
}

/// «وزير خارجية» that governed a state is «وزير الخارجية» before a nationality.
pub(super) fn with_defined_portfolio(office: &str) -> String {
    match office.split_once(' ') {
        Some((head, portfolio)) if !portfolio.contains(' ') && !portfolio.starts_with("ال") => {
            format!("{head} ال{portfolio}")
        }
        _ => office.to_owned(),
    }
}

/// «وزير الداخلية المكلف»: that somebody is acting or was in office is not his counterpart's.
pub(super) fn without_term(office: &str) -> &str {
    match office.rsplit_once(' ') {
        Some((rest, last)) if TERMS_OF_OFFICE.contains(&last) => rest,
        _ => office,
    }
}

/// «وزير الدولة وزير الشؤون الخارجية والجالية الوطنية بالخارج»: what every state has of such an office.
pub(super) fn of_any_state(office: &str) -> &str {
    let own = OWN_TITLES.iter().find_map(|title| office.strip_prefix(title)).unwrap_or(office);
    let foreign = FOREIGN_AFFAIRS.iter().find(|affairs| own.starts_with(**affairs));
    foreign.map_or(own, |affairs| &own[..affairs.len()])
}

/// What a minister is besides.
const OWN_TITLES: [&str; 2] = ["وزير الدولة ", "نائب رئيس مجلس الوزراء "];

/// «نظيرته» of «وزير الخارجية» is «وزيرة الخارجية», «نظيرها» of «وزيرة الثقافة» «وزير الثقافة».
pub(super) fn agreeing_head(office: &str, head: u16, feminine: bool) -> String {
    let masculine = lexicon::OFFICES[usize::from(head)].name;
    let (first, rest) = office.split_once(' ').unwrap_or((office, ""));
    let stem = masculine.split(' ').next().unwrap_or(masculine);
    let bare = first.strip_prefix("ال").unwrap_or(first);
    let article = if bare.len() < first.len() { "ال" } else { "" };
    let agreeing = match (bare == stem, bare.strip_suffix('ة') == Some(stem), feminine) {
        (true, _, true) => format!("{article}{stem}ة"),
        (_, true, false) => format!("{article}{stem}"),
        _ => first.to_owned(),
    };
    if rest.is_empty() { agreeing } else { format!("{agreeing} {rest}") }
}

/// «وزيرة الخارجية السويدية».
pub(super) fn with_agreeing_nisba(office: &str, nisba: &str, feminine: bool) -> String {
    if !feminine || nisba.is_empty() {
        return with_nisba(office, nisba);
    }
    let words: Vec<String> = nisba.split(' ').map(|word| format!("ال{word}ة")).collect();
    format!("{office} {}", words.join(" "))
}

/// «وزير الخارجية» with the nationality of another country: «وزير الخارجية الإسباني».
pub(super) fn with_nisba(office: &str, nisba: &str) -> String {
    match nisba.split(' ').collect::<Vec<_>>().as_slice() {
        [] | [""] => office.to_owned(),
        // «الكوري الجنوبي»: both words bear the article.
        words => format!("{office} ال{}", words.join(" ال")),
    }
}
