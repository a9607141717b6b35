//! One module per kind of table: what its rows become and which forms lead to them.

mod acts;
mod calendar;
mod figures;
mod institutions;
mod model;
mod names;
mod places;
mod steering;
mod words;

use crate::error::Error;
use crate::form::Form;
use crate::forms::Forms;
use crate::nominal::Inflected;
use crate::record::Record;
use crate::sense::Category;
use crate::source::{Row, StaticTable};
use std::path::Path;

/// The table of [`crate::encode::RENUMBERED`].
pub(crate) const RENUMBERED: &str = "AREA_CUES";

/// Compiles every table.
pub(crate) fn compile(folder: &Path, forms: &mut Forms) -> Result<Vec<StaticTable>, Error> {
    let mut tables = Vec::new();
    tables.extend(acts::compile(folder, forms)?);
    tables.extend(places::compile(folder, forms)?);
    tables.extend(institutions::compile(folder, forms)?);
    tables.extend(names::compile(folder, forms)?);
    tables.extend(figures::compile(folder)?);
    tables.extend(steering::compile(folder, forms)?);
    tables.extend(calendar::compile(folder, forms)?);
    tables.extend(words::compile(folder, forms)?);
    tables.extend(model::compile(folder)?);
    Ok(tables)
}

/// Adds a row; an error where the table is full.
fn push(table: &mut StaticTable, record: &Record<'_>, row: Row) -> Result<u16, Error> {
    table.push(row).ok_or_else(|| record.error("the table has no room for more rows"))
}

/// Finds or adds a row; an error where the table is full.
fn share(table: &mut StaticTable, record: &Record<'_>, row: Row) -> Result<u16, Error> {
    table.share(row).ok_or_else(|| record.error("the table has no room for more rows"))
}

/// Adds phrases that do not inflect.
fn add_plain<'t>(forms: &mut Forms, category: Category, entry: u16, phrases: impl Iterator<Item = &'t str>) {
    for phrase in phrases {
        forms.add(category, entry, phrase, Form::NONE);
    }
}

/// Adds what an inflection gave.
fn add_inflected(forms: &mut Forms, category: Category, entry: u16, inflected: Vec<Inflected>) {
    for (spelling, form) in inflected {
        forms.add(category, entry, &spelling, form);
    }
}

#[cfg(test)]
mod tests;
