//! Counts of what is right out of how many.

use crate::spans::ratio;
use std::collections::BTreeMap;

/// Right ones and all, by what they are of.
#[derive(Debug, Default)]
pub(crate) struct Tally(BTreeMap<&'static str, (f64, usize)>);

impl Tally {
    pub(crate) fn yes(&mut self, name: &'static str, right: bool) {
        self.count(name, usize::from(right), 1);
    }

    pub(crate) fn count(&mut self, name: &'static str, right: usize, all: usize) {
        self.share(name, ratio(right, 1), all);
    }

    pub(crate) fn share(&mut self, name: &'static str, right: f64, all: usize) {
        let entry = self.0.entry(name).or_default();
        entry.0 += right;
        entry.1 += all;
    }

    /// The share that is right; `None` where there was nothing to get right.
    pub(crate) fn rate(&self, name: &str) -> Option<f64> {
        let &(right, all) = self.0.get(name)?;
        (all > 0).then(|| right / ratio(all, 1))
    }

    /// The harmonic mean of precision and recall.
    pub(crate) fn f1(&self, precision: &str, recall: &str) -> Option<f64> {
        let (precision, recall) = (self.rate(precision)?, self.rate(recall)?);
        let sum = precision + recall;
        Some(if sum == 0.0 { 0.0 } else { 2.0 * precision * recall / sum })
    }
}
