//! `model.tsv`: the learned weights, sorted so that a feature is found by halving.

use super::push;
use crate::error::Error;
use crate::record::{File, Record};
use crate::source::StaticTable;
use std::path::Path;

/// The decisions, in the order of their weights.
const DECISIONS: [&str; 2] = ["point", "right"];

pub(super) fn compile(folder: &Path) -> Result<Vec<StaticTable>, Error> {
    let mut table = StaticTable::new("MODEL", "ModelEntry", "The rows of `model.tsv`, sorted by feature.");
    let file = File::read(folder, "model.tsv", &["feature", DECISIONS[0], DECISIONS[1]])?;
    let mut records: Vec<Record<'_>> = file.records().collect();
    records.sort_by_key(|record| record.cell("feature"));
    let mut last = "";
    for record in &records {
        let feature = record.filled("feature")?;
        if feature == last {
            return Err(record.error(format!("`{feature}` stands here twice")));
        }
        last = feature;
        let [point, right] = DECISIONS.map(|decision| weight(record, decision));
        push(&mut table, record, format!("feature: {feature:?}, weights: [{}, {}]", point?, right?))?;
    }
    Ok(vec![table])
}

/// Hundredths; an empty cell weighs nothing.
fn weight(record: &Record<'_>, decision: &str) -> Result<i16, Error> {
    match record.cell(decision) {
        "" => Ok(0),
        cell => cell.parse().map_err(|_| record.error(format!("`{decision}`: `{cell}` is no weight"))),
    }
}
