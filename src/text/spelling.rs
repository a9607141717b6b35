//! Comparing a token with the words of a list: asked so often, and denied so often, that lengths and the last byte
//! decide first.

use super::Text;
use std::ops::Deref;

/// What is compared of a token before its letters are.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Outline {
    /// The bits of [`Outlines`] that a list has where it may hold the word, itself or behind «و» or «ف».
    bits: u32,
    /// Its bytes; of longer ones what a byte holds.
    whole: u8,
    /// Its bytes without «و» or «ف»; where it starts with neither, the same again.
    bare: u8,
    last: u8,
}

impl Outline {
    pub(super) fn of(folded: &str) -> Outline {
        let last = folded.bytes().next_back().unwrap_or(0);
        let (whole, bare) = (folded.len() as u8, bare(folded).len() as u8);
        let bits = Outlines::bit(whole, last) | Outlines::bit(bare, last);
        Outline { bits, whole, bare, last }
    }
}

/// Which outlines the words of a list have, a bit for each or for a few of them: most words are on no list, and a bit
/// says so. Worked out when the program is compiled.
#[derive(Clone, Copy)]
pub(crate) struct Outlines(u32);

impl Outlines {
    /// Those of all words of these lists.
    pub(crate) const fn of(mut lists: &[&[&str]]) -> Outlines {
        let mut outlines = 0;
        while let [list, others @ ..] = lists {
            let mut words = *list;
            while let [word, others @ ..] = words {
                if let [.., last] = word.as_bytes() {
                    outlines |= Outlines::bit(word.len() as u8, *last);
                }
                words = others;
            }
            lists = others;
        }
        Outlines(outlines)
    }

    /// Whether a word may be on these lists; "no" is certain.
    pub(crate) fn may_hold(self, word: &str) -> bool {
        word.as_bytes().last().is_some_and(|&last| self.0 & Outlines::bit(word.len() as u8, last) != 0)
    }

    /// These and others.
    pub(crate) const fn and(self, others: Outlines) -> Outlines {
        Outlines(self.0 | others.0)
    }

    const fn bit(length: u8, last: u8) -> u32 {
        // Letters take two bytes, and their second bytes differ in the lowest bits.
        1 << ((length as u32 / 2 * 11 + last as u32) % u32::BITS)
    }
}

/// A list of folded words that tokens are looked for on.
pub(crate) struct WordList {
    words: &'static [&'static str],
    outlines: Outlines,
}

impl WordList {
    /// The list of these words.
    pub(crate) const fn new(words: &'static [&'static str]) -> WordList {
        WordList { words, outlines: Outlines::of(&[words]) }
    }

    /// The outlines of its words.
    pub(crate) const fn outlines(&self) -> Outlines {
        self.outlines
    }
}

impl Deref for WordList {
    type Target = [&'static str];

    fn deref(&self) -> &Self::Target {
        self.words
    }
}

impl IntoIterator for &'static WordList {
    type Item = &'static &'static str;
    type IntoIter = std::slice::Iter<'static, &'static str>;

    fn into_iter(self) -> Self::IntoIter {
        self.words.iter()
    }
}

/// What a token may be looked for on: a list of the lexicon, or a few words that a rule names itself.
pub(crate) trait Listing {
    /// Whether the token is one of the words, itself or behind «و» or «ف».
    fn holds(&self, text: &Text<'_>, token: usize) -> bool;
}

impl Listing for WordList {
    // Asked in hundreds of places: apart, the module is smaller.
    #[cfg_attr(target_family = "wasm", inline(never))]
    fn holds(&self, text: &Text<'_>, token: usize) -> bool {
        let spelling = text.spelling(token);
        spelling.may_be_among(self.outlines) && self.words.iter().any(|word| spelling.is(word))
    }
}

impl Listing for [&str] {
    #[cfg_attr(target_family = "wasm", inline(never))]
    fn holds(&self, text: &Text<'_>, token: usize) -> bool {
        let spelling = text.spelling(token);
        self.iter().any(|word| spelling.is(word))
    }
}

impl<const COUNT: usize> Listing for [&str; COUNT] {
    #[inline(always)]
    fn holds(&self, text: &Text<'_>, token: usize) -> bool {
        self.as_slice().holds(text, token)
    }
}

/// Whether two spellings are the same. Asked so often, and denied so often, that it looks at two bytes first:
/// the second is where Arabic letters differ.
#[inline]
pub(crate) fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    one.len() == other.len() && one.get(1) == other.get(1) && one.last() == other.last() && one == other
}

fn bare(folded: &str) -> &str {
    folded.strip_prefix(['و', 'ف']).unwrap_or(folded)
}

/// A token's folded spelling.
#[derive(Clone, Copy)]
pub(crate) struct Spelling<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) token: usize,
    pub(super) outline: Outline,
}

impl Spelling<'_> {
    /// Whether it may be a word of the lists that have these outlines; "no" is certain.
    #[inline]
    pub(crate) fn may_be_among(&self, outlines: Outlines) -> bool {
        outlines.0 & self.outline.bits != 0
    }

    /// Whether it is this word, itself or behind «و» or «ف».
    #[inline(always)]
    pub(crate) fn is(&self, word: &str) -> bool {
        let length = word.len() as u8;
        (length == self.outline.whole || length == self.outline.bare)
            && word.as_bytes().last() == Some(&self.outline.last)
            && self.equals(word)
    }

    fn equals(&self, word: &str) -> bool {
        let folded = self.text.folded(self.token);
        word == folded || word == bare(folded)
    }
}

#[cfg(test)]
mod tests {
    use super::{Outlines, Text};

    #[test]
    fn a_word_is_known_by_itself_and_behind_a_conjunction() {
        let text = Text::new("وفي فيما في فاس واس و");
        let is = |token: usize, word: &str| text.spelling(token).is(word);
        assert!(is(0, "في") && is(0, "وفي") && is(2, "في") && is(3, "اس") && is(4, "اس") && is(5, "و"));
        assert!(!is(1, "في") && !is(0, "فيما") && !is(3, "واس") && !is(6, "في"));
    }

    #[test]
    fn whatever_is_on_a_list_has_an_outline_of_it() {
        const LISTS: [&[&str]; 2] = [&["في", "اليوم"], &["غدا"]];
        const OUTLINES: Outlines = Outlines::of(&LISTS);
        let text = Text::new("وفي اليوم فاليوم غدا وغدا وزير، في");
        for token in 0..=text.tokens.len() {
            let spelling = text.spelling(token);
            let listed = LISTS.iter().any(|list| list.iter().any(|word| spelling.is(word)));
            assert!(spelling.may_be_among(OUTLINES) || !listed);
        }
        assert!(!text.spelling(5).may_be_among(OUTLINES), "«وزير»");
    }
}
