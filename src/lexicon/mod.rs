//! The knowledge that `lexicon/` holds, compiled by `cargo xtask lexicon` to tables that are read in place.

mod columns;
mod entries;
// Shared with the compiler, which writes what the core only reads.
#[allow(dead_code)]
mod form;
mod generated;
#[allow(dead_code)]
mod sense;
#[allow(dead_code)]
mod trie;
#[allow(dead_code)]
mod unpack;

pub(crate) use entries::{
    ActClass, ActEntry, InstrumentEntry, NounEntry, OrganisationEntry, PublicFigureEntry, StateEntry,
    Strength, Wording,
};
pub(crate) use form::{Form, Gender, Number, Shape};
pub(crate) use generated::*;
pub(crate) use sense::{Category, Sense};
pub(crate) use trie::Path;

use std::sync::OnceLock;

/// The word forms and phrases that the core knows.
pub(crate) type Lexicon = trie::Trie<'static>;

impl Lexicon {
    /// The compiled lexicon, which the first that asks unpacks.
    pub(crate) fn open() -> &'static Lexicon {
        static LEXICON: OnceLock<Lexicon> = OnceLock::new();
        LEXICON.get_or_init(|| {
            let (letters, first_entries) = (generated::LETTERS, generated::FIRST_ENTRIES);
            unpack::unpack(generated::SPELLINGS, letters, first_entries, generated::FORMS)
        })
    }
}

/// The row of a state, by its code.
pub(crate) fn state(code: &str) -> Option<&'static StateEntry> {
    let row = STATES.binary_search_by(|state| state.code.cmp(code)).ok()?;
    STATES.get(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_found_by_its_code() {
        assert!(STATES.iter().all(|row| state(row.code).is_some_and(|found| found.name == row.name)));
    }
}
