//! Finds a feature's weight: a table of the model's rows by hash, made when the program is compiled.

use crate::lexicon::MODEL;

/// Places of the table: a power of two, several times the number of rows, so that few rows share one.
const PLACES: usize = 2048;
const _: () = assert!(2 * MODEL.len() < PLACES, "the model has outgrown its table");

/// For each place the number of the row that stands there, plus one; 0 where none does.
static ROWS: [u16; PLACES] = rows();

/// The weight of a feature, given in parts; 0 where the model has none.
pub(super) fn of(feature: &[&str]) -> i16 {
    let hash = feature.iter().fold(EMPTY, |hash, part| hashed(hash, part.as_bytes()));
    let mut place = place(hash);
    // Half of the places are free, so one is met.
    while let Some(row) = usize::from(ROWS[place]).checked_sub(1) {
        if is_spelled(MODEL[row].feature, feature) {
            return MODEL[row].weight;
        }
        place = (place + 1) % PLACES;
    }
    0
}

/// Whether the parts make this whole.
fn is_spelled(mut whole: &str, parts: &[&str]) -> bool {
    let all = parts.iter().all(|part| whole.strip_prefix(part).map(|rest| whole = rest).is_some());
    all && whole.is_empty()
}

/// Each row stands at its place, or at the next that is free.
const fn rows() -> [u16; PLACES] {
    let mut rows = [0; PLACES];
    let mut row = 0;
    while row < MODEL.len() {
        let mut place = place(hashed(EMPTY, MODEL[row].feature.as_bytes()));
        while rows[place] != 0 {
            place = (place + 1) % PLACES;
        }
        row += 1;
        rows[place] = row as u16;
    }
    rows
}

/// The hash of nothing, by FNV-1a.
const EMPTY: u32 = 0x811c_9dc5;

/// The hash of what has this hash and of what follows.
const fn hashed(mut hash: u32, feature: &[u8]) -> u32 {
    let mut at = 0;
    while at < feature.len() {
        hash = (hash ^ feature[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

/// Where a feature belongs.
const fn place(hash: u32) -> usize {
    (hash ^ (hash >> 16)) as usize % PLACES
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
