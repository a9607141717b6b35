//! Learns the weights of `lexicon/ar/model.tsv` from annotated releases.
//!
//! Rules read a release; each point that they propose is an [`Example`]: its features, and what the annotation says
//! about it. A sparse logistic regression for each [`Decision`] weighs the features.

mod decision;
mod example;
mod regression;
mod report;
mod table;

pub use decision::Decision;
pub use example::{Example, Set, load};
pub use regression::{Weights, fit};
pub use report::{Predictions, cross_validated, predicted, print};
pub use table::{Model, learn, write};
