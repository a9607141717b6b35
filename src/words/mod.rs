//! Stage 2. Every word gets its readings: clitics split off where the lexicon licenses the rest.

mod clitics;
mod facts;
mod readings;
mod tagged;

pub(crate) use clitics::{Conjunction, Enclitic, Preposition, Proclitics, without_article};
pub(crate) use facts::Categories;
pub(crate) use readings::{Reading, Words};
pub(crate) use tagged::Tagged;
