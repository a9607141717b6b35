//! What is asked most of a token, found out once: most questions are answered "no" by a bit.

use super::Reading;
use crate::lexicon::{self, Category};
use crate::text::{Hamza, Text};

/// What is kept of one token.
#[derive(Clone, Copy, Default)]
pub(super) struct Facts {
    /// Of which categories it has readings.
    pub(super) categories: Categories,
    /// Which kinds of function words are among them.
    pub(super) functions: Functions,
    /// Which roles of nouns and kinds of words to be left out are.
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
            let entry = usize::from(reading.sense.entry);
            match reading.sense.category {
                Category::FunctionWord => {
                    facts.functions = facts.functions.and(lexicon::FUNCTION_WORDS[entry].kind);
                }
                Category::Noun => facts.kinds = facts.kinds.and(lexicon::NOUNS[entry].role),
                Category::Condensing => facts.kinds = facts.kinds.and(lexicon::CONDENSING[entry].kind),
                _ => {}
            }
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

/// The kinds of the function words that a token is, a bit for each.
#[derive(Clone, Copy, Default)]
pub(super) struct Functions(u64);

impl Functions {
    /// Where the bit of a kind stands; of one that the code names, the compiler works it out.
    #[inline(always)]
    const fn place(kind: &str) -> u32 {
        // Factors that part all kinds of today.
        mixed(kind, [1, 3, 25]) % u64::BITS
    }

    fn and(self, kind: &str) -> Functions {
        Functions(self.0 | 1 << Functions::place(kind))
    }

    /// Whether the kind is among them.
    #[inline(always)]
    pub(super) const fn hold(self, kind: &str) -> bool {
        self.0 >> Functions::place(kind) & 1 != 0
    }
}

/// A set of roles of nouns and kinds of words to be left out: a bit for each, or for two or three that are seldom asked
/// for.
#[derive(Clone, Copy, Default)]
pub(super) struct Kinds(u32);

impl Kinds {
    /// The bit of a kind; of one that the code names, the compiler works it out.
    #[inline(always)]
    const fn bit(kind: &str) -> u32 {
        // Factors that part the kinds of today best.
        1 << (mixed(kind, [13, 28, 30]) % u32::BITS)
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

/// A number made of a kind's length, its first two letters and its last.
#[inline(always)]
const fn mixed(kind: &str, [length, second, last]: [u32; 3]) -> u32 {
    match kind.as_bytes() {
        [one, two, .., end] => {
            kind.len() as u32 * length + *one as u32 + *two as u32 * second + *end as u32 * last
        }
        _ => 0,
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
    fn every_kind_of_function_words_has_a_bit_of_its_own() {
        let mut kinds: Vec<&str> = lexicon::FUNCTION_WORDS.iter().map(|row| row.kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let all = kinds.iter().fold(Functions::default(), |all, kind| all.and(kind));
        assert_eq!(all.0.count_ones() as usize, kinds.len(), "other factors part them: {kinds:?}");
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
