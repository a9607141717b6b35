//! `public_figures.tsv`.

use crate::error::Error;
use crate::key;
use crate::record::File;
use crate::source::{Row, StaticTable};
use std::collections::BTreeMap;
use std::path::Path;

/// Rows sorted by their folded words, so that the core can search them.
pub(super) fn compile(folder: &Path) -> Result<Vec<StaticTable>, Error> {
    let file = File::read(folder, "public_figures.tsv", &["surname", "given", "code"])?;
    let mut sorted = BTreeMap::new();
    for record in file.records() {
        let words = key::proper(&format!("{} {}", record.filled("surname")?, record.cell("given")));
        let code = record.cell("code");
        if !(code.is_empty() || code.len() == 2 && code.chars().all(|letter| letter.is_ascii_uppercase())) {
            return Err(record.error(format!("`code`: `{code}` is no ISO 3166-1 alpha-2 code")));
        }
        if sorted.insert(words.trim().to_owned(), code.to_owned()).is_some() {
            return Err(record.error("the same words stand in a row before"));
        }
    }
    let doc = "The rows of `public_figures.tsv`, by their words.";
    let mut table = StaticTable::new("PUBLIC_FIGURES", "PublicFigureEntry", doc);
    for (words, code) in sorted {
        // Fewer rows than an index can count: the table is full long before.
        let _ = table.push(Row::default().text("words", &words).text("code", &code));
    }
    Ok(vec![table])
}
