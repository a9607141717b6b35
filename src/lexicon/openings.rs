//! Where the first two letters of a word lead.
//!
//! Every look-up starts at the root, and the first nodes have dozens of letters to pass. These ways are gone once for
//! all texts, when the first word is looked up.

use super::{Lexicon, Path};
use std::sync::OnceLock;

/// The Arabic letters of folded spelling: «ء» to «ي».
const FIRST: u32 = 0x621;
const LETTERS: usize = 0x64B - FIRST as usize;

/// Paths by the first letter, and by the first two.
pub(crate) struct Openings {
    of_one: Vec<Option<Path>>,
    of_two: Vec<Option<Path>>,
}

impl Openings {
    /// Those of the lexicon.
    pub(crate) fn of(lexicon: &Lexicon) -> &'static Openings {
        static OPENINGS: OnceLock<Openings> = OnceLock::new();
        OPENINGS.get_or_init(|| Openings::new(lexicon))
    }

    fn new(lexicon: &Lexicon) -> Openings {
        let letters = || '\u{621}'..='\u{64A}';
        let of_one: Vec<Option<Path>> =
            letters().map(|letter| lexicon.advance(lexicon.root(), letter)).collect();
        let second = |first: &Option<Path>| {
            let first = *first;
            letters().map(move |letter| first.and_then(|path| lexicon.advance(path, letter)))
        };
        Openings { of_two: of_one.iter().flat_map(second).collect(), of_one }
    }

    /// Where an Arabic letter leads from the root; `None` where it is none, [`Some`] of none where no word starts so.
    pub(crate) fn one(&self, letter: char) -> Option<Option<Path>> {
        self.of_one.get(number(letter)?).copied()
    }

    /// Where two Arabic letters lead.
    pub(crate) fn two(&self, first: char, second: char) -> Option<Option<Path>> {
        self.of_two.get(number(first)? * LETTERS + number(second)?).copied()
    }
}

fn number(letter: char) -> Option<usize> {
    let number = (letter as u32).checked_sub(FIRST)? as usize;
    (number < LETTERS).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opening_leads_where_its_letters_lead() {
        let lexicon = Lexicon::open();
        let openings = Openings::of(&lexicon);
        for word in ["وز", "ات", "يت", "ال", "غظ"] {
            let mut letters = word.chars();
            let (Some(first), Some(second)) = (letters.next(), letters.next()) else { continue };
            let way = |path: Option<Path>| path.map(|path| format!("{path:?}"));
            assert_eq!(openings.two(first, second).map(way), Some(way(lexicon.follow(lexicon.root(), word))));
            assert_eq!(openings.one(first).map(way), Some(way(lexicon.advance(lexicon.root(), first))));
        }
        assert!(openings.one('a').is_none() && openings.two('ا', ' ').is_none());
    }
}
