//! How good the reading is: releases annotated by hand, compared with what the core reads, in the figures of
//! `docs/ACCURACY.md`.
//!
//! A case is a text with its annotation ([`Case`]). [`compare`] says for one case what was found, missed and made up;
//! [`Figures`] adds that up over a set.

mod annotation;
mod breakdown;
mod case;
mod comparison;
mod delaying;
mod document;
mod figures;
mod floors;
mod matching;
mod misses;
mod names;
mod points;
mod renaming;
mod spans;
mod tally;

pub use annotation::Annotation;
pub use breakdown::{Row, by_act, by_confidence, by_style};
pub use case::{Case, Failure, load};
pub use comparison::{Comparison, compare, compare_with};
pub use delaying::{circumstances, delayed};
pub use document::refresh;
pub use figures::Figures;
pub use floors::below_floors;
pub use misses::misses;
pub use renaming::renamed;
