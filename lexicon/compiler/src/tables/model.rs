//! `model.tsv`: the learned weights, sorted so that a feature is found by halving.

use super::push;
use crate::error::Error;
use crate::record::{File, Record};
use crate::source::{Row, StaticTable};
use std::path::Path;

pub(super) fn compile(folder: &Path) -> Result<Vec<StaticTable>, Error> {
    let mut table = StaticTable::new("MODEL", "ModelEntry", "The rows of `model.tsv`, sorted by feature.");
    let file = File::read(folder, "model.tsv", &["feature", "weight"])?;
    let mut records: Vec<Record<'_>> = file.records().collect();
    records.sort_by_key(|record| record.cell("feature"));
    let mut last = "";
    for record in &records {
        let feature = record.filled("feature")?;
        if feature == last {
            return Err(record.error(format!("`{feature}` stands here twice")));
        }
        last = feature;
        let cell = record.filled("weight")?;
        let weight: i16 =
            cell.parse().map_err(|_| record.error(format!("`weight`: `{cell}` is no weight")))?;
        push(&mut table, record, Row::default().text("feature", feature).value("weight", "i16", weight))?;
    }
    Ok(vec![table])
}
