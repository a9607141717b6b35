//! The knowledge that `lexicon/` holds, compiled by `cargo xtask lexicon` to tables that are read in place.

mod entries;
// Shared with the compiler, which writes what the core only reads.
#[allow(dead_code)]
mod form;
mod generated;
mod openings;
#[allow(dead_code)]
mod sense;
#[allow(dead_code)]
mod trie;

pub(crate) use entries::{
    ActClass, ActEntry, InstrumentEntry, NounEntry, OrganisationEntry, PublicFigureEntry, Strength,
};
pub(crate) use form::{Form, Gender, Number, Shape};
pub(crate) use generated::*;
pub(crate) use sense::{Category, Sense};
pub(crate) use trie::Path;

/// The word forms and phrases that the core knows.
pub(crate) type Lexicon = trie::Trie<'static>;

/// States whose Arabic names are masculine; all others are feminine, as names of states are.
pub(crate) const MASCULINE_STATES: [&str; 9] = ["MA", "IQ", "JO", "LB", "SD", "SS", "YE", "SO", "VA"];
