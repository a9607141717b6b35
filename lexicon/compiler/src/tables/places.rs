//! `states.tsv`, `cities.tsv`, `venues.tsv`, `agencies.tsv`: names that lead to a country.

use super::{add_inflected, add_plain, push, share};
use crate::error::Error;
use crate::form::Form;
use crate::form::Gender::Masculine;
use crate::forms::Forms;
use crate::nominal::{adjective_forms, plural_forms};
use crate::record::{File, Record};
use crate::sense::Category;
use crate::source::{Row, StaticTable};
use std::path::Path;

pub(super) fn compile(folder: &Path, forms: &mut Forms) -> Result<Vec<StaticTable>, Error> {
    let mut places = [
        StaticTable::new("CITIES", "PlaceEntry", "The states that the rows of `cities.tsv` lie in."),
        StaticTable::new("VENUES", "PlaceEntry", "The states that the rows of `venues.tsv` belong to."),
        StaticTable::new("AGENCIES", "PlaceEntry", "The states that the rows of `agencies.tsv` belong to."),
    ];
    let [cities, venues, agencies] = &mut places;
    located(folder, "cities.tsv", "name", Category::City, cities, forms)?;
    located(folder, "venues.tsv", "name", Category::Venue, venues, forms)?;
    located(folder, "agencies.tsv", "names", Category::Agency, agencies, forms)?;
    Ok([states(folder, forms)?].into_iter().chain(places).collect())
}

fn states(folder: &Path, forms: &mut Forms) -> Result<StaticTable, Error> {
    let mut table = StaticTable::new("STATES", "StateEntry", "The rows of `states.tsv`.");
    let columns = ["code", "names", "nisba", "nisba_plural", "by_names", "capitals"];
    let file = File::read(folder, "states.tsv", &columns)?;
    for record in file.records() {
        let name = record.first("names")?;
        let nisba = record.variants("nisba").next().unwrap_or_default();
        let code = code(&record)?;
        let row = Row::default().text("code", code).text("name", name).text("nisba", nisba);
        let entry = push(&mut table, &record, row)?;
        add_plain(forms, Category::State, entry, record.variants("names"));
        add_plain(forms, Category::ByName, entry, record.variants("by_names"));
        add_plain(forms, Category::Capital, entry, record.variants("capitals"));
        for nisba in record.variants("nisba") {
            add_inflected(forms, Category::Nisba, entry, adjective_forms(nisba));
        }
        for plural in record.variants("nisba_plural") {
            add_inflected(forms, Category::Nisba, entry, plural_forms(plural, Masculine));
        }
    }
    Ok(table)
}

fn located(
    folder: &Path,
    name: &str,
    names: &str,
    category: Category,
    table: &mut StaticTable,
    forms: &mut Forms,
) -> Result<(), Error> {
    let file = File::read(folder, name, &[names, "code"])?;
    for record in file.records() {
        record.first(names)?;
        let code = if record.cell("code").is_empty() { "" } else { code(&record)? };
        let entry = share(table, &record, Row::default().text("code", code))?;
        for name in record.variants(names) {
            forms.add(category, entry, name, Form::NONE);
        }
    }
    Ok(())
}

/// An ISO 3166-1 alpha-2 code.
fn code<'f>(record: &Record<'f>) -> Result<&'f str, Error> {
    let code = record.filled("code")?;
    if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Ok(code);
    }
    Err(record.error(format!("`code`: `{code}` is no ISO 3166-1 alpha-2 code")))
}
