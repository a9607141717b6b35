//! What is asked most of a token, found out once: most questions are answered "no" by a bit.

use super::Reading;
use crate::lexicon::{self, Category};
use crate::text::{Hamza, Text};

/// What is kept of one token.
#[derive(Clone, Copy, Default)]
pub(super) struct Facts {
    /// Of which categories it has readings.
    pub(super) categories: Categories,
    /// Which kinds of function words, nouns and words to be left out are among them.
    pub(super) kinds: Kinds,
    /// Whether the word bears the article.
    pub(super) article: bool,
    /// Whether it does so behind a conjunction or preposition.
    pub(super) article_behind_clitics: bool,
}

impl Facts {
    pub(super) fn of(text: &Text<'_>, token: usize, readings: &[Reading]) -> Facts {
        let folded = text.folded(token);
        // «ألمانيا», «إليه»: the article's alef bears no hamza.
        let bare = || text.tokens.get(token).is_some_and(|word| word.hamza == Hamza::None);
        let mut facts = Facts {
            article: opens_with_article(folded) && bare(),
            article_behind_clitics: has_article_behind_clitics(folded),
            ..Facts::default()
        };
        for reading in readings {
            facts.categories = facts.categories.and(reading.sense.category);
            facts.kinds = facts.kinds.and(kind_of(reading));
        }
        facts
    }
}

/// A word whose fourth letter follows the article's two and one more: «الحق», but not «الى».
fn opens_with_article(folded: &str) -> bool {
    folded.starts_with("ال") && has_more_letters(folded, 3)
}

fn has_article_behind_clitics(folded: &str) -> bool {
    let mut rest = folded;
    for clitic in ['و', 'ب'] {
        rest = rest.strip_prefix(clitic).unwrap_or(rest);
    }
    rest.len() < folded.len() && opens_with_article(rest)
        || folded.strip_prefix('و').unwrap_or(folded).starts_with("لل") && has_more_letters(folded, 4)
}

fn has_more_letters(folded: &str, letters: usize) -> bool {
    folded.chars().nth(letters).is_some()
}

/// What its row says that the reading is, beside its category.
fn kind_of(reading: &Reading) -> &'static str {
    let entry = usize::from(reading.sense.entry);
    match reading.sense.category {
        Category::FunctionWord => lexicon::FUNCTION_WORDS[entry].kind,
        Category::Noun => lexicon::NOUNS[entry].role,
        Category::Condensing => lexicon::CONDENSING[entry].kind,
        _ => "",
    }
}

/// A set of categories, one bit each.
#[derive(Clone, Copy, Default)]
pub(crate) struct Categories(u32);

impl Categories {
    /// The set of one.
    pub(crate) const fn only(category: Category) -> Categories {
        Categories(1 << category as u32)
    }

    /// This set and one more.
    pub(crate) const fn and(self, category: Category) -> Categories {
        Categories(self.0 | Categories::only(category).0)
    }

    #[inline(always)]
    pub(super) const fn overlaps(self, other: Categories) -> bool {
        self.0 & other.0 != 0
    }
}

/// A set of kinds of function words, roles of nouns and kinds of words to be left out: a bit for each, or for two or
/// three that are seldom asked for.
#[derive(Clone, Copy, Default)]
pub(super) struct Kinds(u32);

impl Kinds {
    /// The bit of a kind; of one that the code names, the compiler works it out.
    #[inline(always)]
    const fn bit(kind: &str) -> u32 {
        let bytes = kind.as_bytes();
        let [first, second, .., last] = bytes else { return 0 };
        // Factors that part the kinds of today best.
        let mixed = bytes.len() as u32 * 1 + *first as u32 + *second as u32 * 1 + *last as u32 * 13;
        1 << (mixed % u32::BITS)
    }

    fn and(self, kind: &str) -> Kinds {
        Kinds(self.0 | Kinds::bit(kind))
    }

    /// Whether the kind may be among them; "no" is certain.
    #[inline(always)]
    pub(super) const fn may_hold(self, kind: &str) -> bool {
        self.0 & Kinds::bit(kind) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::words::{Tagged, Words};

    fn tagged(text: &str) -> Tagged<'_> {
        let text = Text::new(text);
        let words = Words::new(&text, Lexicon::open());
        Tagged::new(text, words)
    }

    #[test]
    fn every_kind_has_a_bit() {
        let functions = lexicon::FUNCTION_WORDS.iter().chain(lexicon::CONDENSING).map(|row| row.kind);
        let mut kinds = functions.chain(lexicon::NOUNS.iter().map(|row| row.role));
        assert!(kinds.all(|kind| Kinds::bit(kind) != 0));
    }

    #[test]
    fn an_article_is_known_before_a_word_and_behind_what_is_joined_to_it() {
        let tagged = tagged("الأمن والأمن للأمن ألمانيا إلى أمن");
        let articles =
            (0..6).map(|token| (tagged.has_article(token), tagged.has_article_behind_clitics(token)));
        let expected =
            [(true, false), (false, true), (false, true), (false, false), (false, false), (false, false)];
        assert!(articles.eq(expected));
    }
}
