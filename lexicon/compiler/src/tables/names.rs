//! `given_names.tsv` and `honorifics.tsv`.

use super::institutions::of_kind;
use super::{push, share};
use crate::error::Error;
use crate::form::{Form, Gender, Number};
use crate::forms::Forms;
use crate::record::{File, Record};
use crate::sense::Category;
use crate::source::{Row, StaticTable};
use std::path::Path;

pub(super) fn compile(folder: &Path, forms: &mut Forms) -> Result<Vec<StaticTable>, Error> {
    Ok(vec![given_names(folder, forms)?, honorifics(folder, forms)?])
}

/// A given name says nothing but its gender and whether it is an everyday word too: there are two rows.
fn given_names(folder: &Path, forms: &mut Forms) -> Result<StaticTable, Error> {
    let mut table =
        StaticTable::new("GIVEN_NAMES", "GivenNameEntry", "What the rows of `given_names.tsv` say.");
    let file = File::read(folder, "given_names.tsv", &["name", "gender", "ambiguous"])?;
    for record in file.records() {
        let ambiguous = match record.cell("ambiguous") {
            "yes" => true,
            "" | "no" => false,
            other => return Err(record.error(format!("`ambiguous`: `{other}` is neither yes nor empty"))),
        };
        let entry = share(&mut table, &record, Row::default().value("ambiguous", "bool", ambiguous))?;
        record.first("name")?;
        for name in record.variants("name") {
            forms.add(Category::GivenName, entry, name, person(&record)?);
        }
    }
    Ok(table)
}

fn honorifics(folder: &Path, forms: &mut Forms) -> Result<StaticTable, Error> {
    let mut table = StaticTable::new(
        "HONORIFICS",
        "KindEntry",
        "The rows of `honorifics.tsv`; the kind is `position:kind`.",
    );
    let file = File::read(folder, "honorifics.tsv", &["phrase", "position", "gender", "kind"])?;
    for record in file.records() {
        let (phrase, position) = (record.first("phrase")?, record.filled("position")?);
        if !matches!(position, "before" | "after") {
            return Err(record.error(format!("`position`: `{position}` is neither before nor after")));
        }
        let kind = record.filled("kind")?;
        let entry = push(&mut table, &record, of_kind(phrase, &format!("{position}:{kind}")))?;
        for phrase in record.variants("phrase") {
            forms.add(Category::Honorific, entry, phrase, person(&record)?);
        }
    }
    Ok(table)
}

/// The gender of a person that the column `gender` gives.
fn person(record: &Record<'_>) -> Result<Form, Error> {
    match record.cell("gender") {
        "m" => Ok(Form::nominal(Gender::Masculine, Number::Singular)),
        "f" => Ok(Form::nominal(Gender::Feminine, Number::Singular)),
        "u" | "" => Ok(Form::NONE),
        other => Err(record.error(format!("`gender`: `{other}` is none of m, f, u"))),
    }
}
