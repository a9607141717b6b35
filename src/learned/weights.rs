//! Finds a feature's weight: a table of the model's rows by hash, made when the program is compiled.

use crate::lexicon::MODEL;

/// Places of the table: a power of two, several times the number of rows, so that few rows share one.
const PLACES: usize = 2048;
const _: () = assert!(2 * MODEL.len() < PLACES, "the model has outgrown its table");

/// For each place the number of the row that stands there, plus one; 0 where none does.
static ROWS: [u16; PLACES] = rows();

/// The weight of a feature; 0 where the model has none.
pub(super) fn of(feature: &str) -> i16 {
    let mut place = place(feature.as_bytes());
    // Half of the places are free, so one is met.
    while let Some(row) = usize::from(ROWS[place]).checked_sub(1) {
        if MODEL[row].feature == feature {
            return MODEL[row].weight;
        }
        place = (place + 1) % PLACES;
    }
    0
}

/// Each row stands at its place, or at the next that is free.
const fn rows() -> [u16; PLACES] {
    let mut rows = [0; PLACES];
    let mut row = 0;
    while row < MODEL.len() {
        let mut place = place(MODEL[row].feature.as_bytes());
        while rows[place] != 0 {
            place = (place + 1) % PLACES;
        }
        row += 1;
        rows[place] = row as u16;
    }
    rows
}

/// Where a feature belongs, by FNV-1a.
const fn place(feature: &[u8]) -> usize {
    let mut hash: u32 = 0x811c_9dc5;
    let mut at = 0;
    while at < feature.len() {
        hash = (hash ^ feature[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    (hash ^ (hash >> 16)) as usize % PLACES
}

#[cfg(test)]
mod tests {
    use super::{MODEL, of};

    #[test]
    fn every_row_of_the_model_is_found() {
        assert!(MODEL.iter().all(|row| of(row.feature) == row.weight));
    }

    #[test]
    fn a_feature_without_a_row_weighs_nothing() {
        assert_eq!(of("no such feature"), 0);
    }
}
