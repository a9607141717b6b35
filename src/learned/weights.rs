//! Finds a feature's weight: a table of the model's rows by hash, made by the first that asks.

use crate::lexicon::MODEL;
use std::sync::LazyLock;

/// For each place the number of the row that stands there, plus one, under the upper half of its hash; 0 where none
/// does. Three quarters are free.
static ROWS: LazyLock<Vec<u32>> = LazyLock::new(rows);

/// The bits of a row's number.
const NUMBER: u32 = 0xFFFF;

/// The weight of a feature, given in parts; 0 where the model has none.
pub(super) fn of(feature: &[&str]) -> i16 {
    let (rows, model) = (&*ROWS, &*MODEL);
    let hash = feature.iter().fold(EMPTY, |hash, part| hashed(hash, part.as_bytes()));
    let mut place = place(hash, rows.len());
    // Most places are free, so one is met.
    while rows[place] != 0 {
        let row = &model[(rows[place] & NUMBER) as usize - 1];
        if (rows[place] ^ hash) & !NUMBER == 0 && is_spelled(row.feature, feature) {
            return row.weight;
        }
        place = (place + 1) & (rows.len() - 1);
    }
    0
}

/// Whether the parts make this whole.
fn is_spelled(mut whole: &str, parts: &[&str]) -> bool {
    let all = parts.iter().all(|part| whole.strip_prefix(part).map(|rest| whole = rest).is_some());
    all && whole.is_empty()
}

/// Each row stands at its place, or at the next that is free.
fn rows() -> Vec<u32> {
    let mut rows = vec![0; (3 * MODEL.len() + 1).next_power_of_two()];
    for (row, number) in MODEL.iter().zip(1..=NUMBER) {
        let hash = hashed(EMPTY, row.feature.as_bytes());
        let mut place = place(hash, rows.len());
        while rows[place] != 0 {
            place = (place + 1) & (rows.len() - 1);
        }
        rows[place] = hash & !NUMBER | number;
    }
    rows
}

/// The hash of nothing, by FNV-1a.
const EMPTY: u32 = 0x811c_9dc5;

/// The hash of what has this hash and of what follows.
fn hashed(hash: u32, feature: &[u8]) -> u32 {
    feature.iter().fold(hash, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Where a feature belongs; the number of places is a power of two.
fn place(hash: u32, places: usize) -> usize {
    (hash ^ (hash >> 16)) as usize & (places - 1)
}

#[cfg(test)]
mod tests {
    use super::{MODEL, of};

    #[test]
    fn every_row_of_the_model_is_found() {
        assert!(MODEL.iter().all(|row| of(&[row.feature]) == row.weight));
        let mut halves =
            MODEL.iter().map(|row| (row, row.feature.split_at(row.feature.find('=').unwrap_or(0))));
        assert!(halves.all(|(row, (name, value))| of(&[name, value]) == row.weight));
    }

    #[test]
    fn a_feature_without_a_row_weighs_nothing() {
        assert_eq!(of(&["no such ", "feature"]), 0);
    }
}
