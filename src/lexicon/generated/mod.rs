//! What the lexicon compiler wrote.

#[rustfmt::skip]
pub(crate) mod word_lists;

use super::columns::{Table, rows};
use super::entries::*;
use crate::model::{Act, Area, EventType, InstrumentKind};

include!("tables.rs");

/// The trie from folded forms and phrases to what they mean.
pub(crate) static SPELLINGS: &[u8] = include_bytes!("spellings.trie");
