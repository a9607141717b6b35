//! What the lexicon compiler wrote.

use super::entries::*;
use crate::model::{Act, Area, EventType, InstrumentKind};

include!("tables.rs");

/// The automaton from folded forms to their place in [`SENSES`].
pub(crate) static FORMS: &[u8] = include_bytes!("forms.fst");
