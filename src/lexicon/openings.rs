//! Where the first letters of a word lead.
//!
//! Every look-up starts at the root, and the first places have dozens of letters to pass. Their letters are listed once
//! for all texts, when the first is read.

use super::trie::{self, Listing};
use super::{Lexicon, generated};
use std::sync::OnceLock;

/// So many letters of a word, or of a verb behind its first, find their way in a list.
const LISTED: usize = 4;

/// «ء» to «ي», the letters of folded spelling.
static NUMBERS: [u8; 'ي' as usize - trie::FIRST_NUMBERED as usize + 1] = trie::numbers(generated::LETTERS);

impl Lexicon {
    /// The compiled lexicon.
    pub(crate) fn open() -> Lexicon {
        static OPENINGS: OnceLock<Listing> = OnceLock::new();
        let lexicon = Lexicon::unlisted();
        trie::Trie { listing: Some(OPENINGS.get_or_init(|| lexicon.list(LISTED))), ..lexicon }
    }

    /// The same without lists.
    fn unlisted() -> Lexicon {
        trie::Trie {
            code: generated::SPELLINGS,
            letters: generated::LETTERS,
            first_entries: generated::FIRST_ENTRIES,
            forms: generated::FORMS,
            subtrees: generated::SUBTREES,
            numbers: &NUMBERS,
            listing: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_leads_where_the_letters_lead() {
        let (listed, unlisted) = (Lexicon::open(), Lexicon::unlisted());
        for word in ["وزير", "اتفقا", "يتفقان", "اليوم", "غظ", "و", "وزير الخارجيه"]
        {
            let senses =
                |lexicon: &Lexicon| lexicon.follow(lexicon.root(), word).map(|path| lexicon.senses(path));
            assert_eq!(senses(&listed), senses(&unlisted), "«{word}»");
        }
    }
}
