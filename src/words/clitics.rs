//! Clitics: what Arabic writes together with a word.

use crate::lexicon::word_lists::ARTICLES;

/// «و» or «ف» before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Conjunction {
    /// «و».
    And,
    /// «ف».
    So,
}

/// A preposition of one letter before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Preposition {
    /// «ب».
    In,
    /// «ل».
    For,
    /// «ك».
    As,
}

/// A pronoun after a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Enclitic {
    /// «ه».
    Masculine,
    /// «ها».
    Feminine,
    /// «هما».
    Dual,
    /// «هم», «هن».
    Plural,
    /// «نا», «ني», «ك», «كم»: first and second person.
    Speech,
    /// «ي»: mine, after nouns only.
    OwnNoun,
    /// No pronoun but the ending of a case or a number, which only topics are read without: «12 مستوصفا», «مطارين».
    Ending,
}

/// The folded word behind its article, which a preposition may bear: «التعاون», «بالتعاون», «للتعاون».
pub(crate) fn without_article(word: &str) -> Option<&str> {
    ARTICLES.iter().find_map(|article| word.strip_prefix(article))
}

/// What stands before a stem.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Proclitics {
    pub(crate) conjunction: Option<Conjunction>,
    pub(crate) preposition: Option<Preposition>,
    pub(crate) article: bool,
    pub(crate) future: bool,
}

impl Proclitics {
    /// Whether neither a conjunction nor a preposition is among them: the article and what tells the future may be.
    pub(crate) fn are_plain(self) -> bool {
        self.conjunction.is_none() && self.preposition.is_none()
    }
}

/// A way to take a word apart at its front: what was split off, and the bytes where the rest starts.
/// «للـ» is «ل» and an article whose alef is not written: `restored_article` then tells
/// that the rest is to be read with «ال» before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Front {
    pub(crate) proclitics: Proclitics,
    pub(crate) rest: usize,
    pub(crate) restored_article: bool,
}

/// Letters of the folded alphabet take two bytes each.
const LETTER: usize = 2;

/// Lists every way to take a folded word apart at its front, the whole word first.
pub(crate) fn take_fronts(word: &str, fronts: &mut Vec<Front>) {
    fronts.clear();
    push_with_articles(word, 0, Proclitics::default(), fronts);
    let conjunction = match word.chars().next() {
        Some('و') => Some(Conjunction::And),
        Some('ف') => Some(Conjunction::So),
        _ => None,
    };
    push_prepositions(word, 0, None, fronts);
    if conjunction.is_some() && word.len() > 2 * LETTER {
        let proclitics = Proclitics { conjunction, ..Proclitics::default() };
        push_with_articles(word, LETTER, proclitics, fronts);
        push_prepositions(word, LETTER, conjunction, fronts);
    }
}

fn push_with_articles(word: &str, at: usize, proclitics: Proclitics, fronts: &mut Vec<Front>) {
    fronts.push(Front { proclitics, rest: at, restored_article: false });
    if word[at..].starts_with("ال") && word.len() >= at + 4 * LETTER {
        let proclitics = Proclitics { article: true, ..proclitics };
        fronts.push(Front { proclitics, rest: at + 2 * LETTER, restored_article: false });
    }
}

fn push_prepositions(word: &str, at: usize, conjunction: Option<Conjunction>, fronts: &mut Vec<Front>) {
    let rest = &word[at..];
    if rest.len() <= 2 * LETTER {
        return;
    }
    let preposition = match rest.chars().next() {
        Some('ب') => Preposition::In,
        Some('ل') => Preposition::For,
        Some('ك') => Preposition::As,
        Some('س') => {
            let proclitics = Proclitics { conjunction, future: true, ..Proclitics::default() };
            fronts.push(Front { proclitics, rest: at + LETTER, restored_article: false });
            return;
        }
        _ => return,
    };
    let proclitics = Proclitics { conjunction, preposition: Some(preposition), ..Proclitics::default() };
    push_with_articles(word, at + LETTER, proclitics, fronts);
    if preposition == Preposition::For && rest.starts_with("لل") {
        let proclitics = Proclitics { article: true, ..proclitics };
        fronts.push(Front { proclitics, rest: at + 2 * LETTER, restored_article: false });
        fronts.push(Front { proclitics, rest: at + 2 * LETTER, restored_article: true });
        // «للجنة» is «ل» + «اللجنة» too: one lam of the word itself is not written.
        fronts.push(Front { proclitics, rest: at + LETTER, restored_article: false });
    }
}

/// The enclitics that end with this letter, longest first, in folded spelling.
fn enclitics(last: char) -> &'static [(&'static str, Enclitic)] {
    match last {
        'ا' => &[
            ("هما", Enclitic::Dual),
            ("كما", Enclitic::Speech),
            ("ها", Enclitic::Feminine),
            ("نا", Enclitic::Speech),
        ],
        'م' => &[("هم", Enclitic::Plural), ("كم", Enclitic::Speech)],
        'ن' => &[("هن", Enclitic::Plural)],
        'ي' => &[("ني", Enclitic::Speech), ("ي", Enclitic::OwnNoun)],
        'ه' => &[("ه", Enclitic::Masculine)],
        'ك' => &[("ك", Enclitic::Speech)],
        _ => &[],
    }
}

/// Every way to take a pronoun off a folded stem: what is left, whether a «ه» for a ta marbuta
/// has to be put in place of its last letter, and the pronoun.
pub(crate) fn backs(stem: &str) -> impl Iterator<Item = (&str, bool, Enclitic)> {
    let possible = stem.chars().next_back().map_or(&[][..], enclitics);
    possible.iter().flat_map(move |&(ending, enclitic)| {
        let long_enough = stem.len() >= ending.len() + 2 * LETTER;
        let rest = stem.strip_suffix(ending).filter(|_| long_enough);
        let plain = rest.map(|rest| (rest, false, enclitic));
        let marbuta = rest.and_then(|rest| rest.strip_suffix('ت')).map(|rest| (rest, true, enclitic));
        plain.into_iter().chain(marbuta)
    })
}

/// Endings of cases and numbers, in folded spelling, with the least letters that a word by itself has before them:
/// «لبنان» is no dual of «لبن».
const ENDINGS: [(&str, usize); 4] = [("ا", 3), ("ان", 4), ("ين", 4), ("ون", 4)];

/// The folded stem without the ending of a case or a number, and whether it is long enough to be a word by itself.
/// «مصالحها» bears a pronoun.
pub(super) fn without_ending(stem: &str) -> Option<(&str, bool)> {
    ENDINGS.iter().find_map(|&(ending, letters)| {
        let rest = stem.strip_suffix(ending).filter(|rest| !rest.ends_with('ه'));
        rest.map(|rest| (rest, rest.len() >= letters * LETTER))
    })
}
