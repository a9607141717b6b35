//! `function_words.tsv`, `ordinary_words.tsv` and `condensing.tsv`.

use super::institutions::of_kind;
use super::{add_plain, share};
use crate::error::Error;
use crate::forms::Forms;
use crate::record::File;
use crate::sense::Category;
use crate::source::StaticTable;
use std::path::Path;

pub(super) fn compile(folder: &Path, forms: &mut Forms) -> Result<Vec<StaticTable>, Error> {
    let mut table = StaticTable::new("FUNCTION_WORDS", "KindEntry", "The rows of `function_words.tsv`.");
    let file = File::read(folder, "function_words.tsv", &["word", "kind"])?;
    for record in file.records() {
        let kind = record.filled("kind")?;
        record.first("word")?;
        let entry = share(&mut table, &record, of_kind("", kind))?;
        add_plain(forms, Category::FunctionWord, entry, record.variants("word"));
    }
    let file = File::read(folder, "ordinary_words.tsv", &["word"])?;
    for record in file.records() {
        record.first("word")?;
        let entry = share(&mut table, &record, of_kind("", "ordinary"))?;
        add_plain(forms, Category::FunctionWord, entry, record.variants("word"));
    }
    Ok(vec![table, condensing(folder, forms)?])
}

fn condensing(folder: &Path, forms: &mut Forms) -> Result<StaticTable, Error> {
    let mut table = StaticTable::new("CONDENSING", "KindEntry", "The rows of `condensing.tsv`.");
    let file = File::read(folder, "condensing.tsv", &["phrase", "kind"])?;
    for record in file.records() {
        let kind = record.filled("kind")?;
        let entry = share(&mut table, &record, of_kind("", kind))?;
        add_plain(forms, Category::Condensing, entry, std::iter::once(record.filled("phrase")?));
    }
    Ok(table)
}
