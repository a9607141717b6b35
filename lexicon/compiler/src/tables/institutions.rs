//! `organisations.tsv`, `institution_heads.tsv`, `offices.tsv`, `portfolios.tsv`, `instruments.tsv`.

use super::{add_inflected, add_plain, push, share};
use crate::error::Error;
use crate::form::Gender::{Feminine, Masculine};
use crate::form::{Form, Gender};
use crate::forms::Forms;
use crate::key::without_article;
use crate::model::INSTRUMENT_KIND;
use crate::nominal::{Noun, adjective_forms, plural_forms};
use crate::record::{File, Record};
use crate::sense::Category;
use crate::source::{Row, StaticTable};
use std::path::Path;

pub(super) fn compile(folder: &Path, forms: &mut Forms) -> Result<Vec<StaticTable>, Error> {
    portfolios(folder, forms)?;
    Ok(vec![
        organisations(folder, forms)?,
        institution_heads(folder, forms)?,
        offices(folder, forms)?,
        instruments(folder, forms)?,
    ])
}

fn organisations(folder: &Path, forms: &mut Forms) -> Result<StaticTable, Error> {
    let mut table =
        StaticTable::new("ORGANISATIONS", "OrganisationEntry", "The rows of `organisations.tsv`.");
    let file = File::read(folder, "organisations.tsv", &["id", "names", "by_names", "nisba"])?;
    for record in file.records() {
        let (id, name) = (record.filled("id")?, record.first("names")?);
        let entry = push(&mut table, &record, Row::default().text("id", id).text("name", name))?;
        add_plain(forms, Category::Organisation, entry, record.variants("names"));
        add_plain(forms, Category::Organisation, entry, record.variants("by_names"));
        for (spelling, form) in record.variants("nisba").flat_map(adjective_forms) {
            // Names keep their article, so that an adjective needs a key with and one without it.
            forms.add(Category::Organisation, entry, &format!("ال{spelling}"), form);
            forms.add(Category::Organisation, entry, &spelling, form);
        }
    }
    Ok(table)
}

fn institution_heads(folder: &Path, forms: &mut Forms) -> Result<StaticTable, Error> {
    let mut table =
        StaticTable::new("INSTITUTION_HEADS", "KindEntry", "The rows of `institution_heads.tsv`.");
    let file = File::read(folder, "institution_heads.tsv", &["singular", "plural", "kind"])?;
    for record in file.records() {
        let entry = share(&mut table, &record, of_kind("", record.filled("kind")?))?;
        add_noun(forms, Category::InstitutionHead, entry, &record);
    }
    // «أرامكو»: a name that needs no noun before it, nor bears any inflection.
    let file = File::read(folder, "companies.tsv", &["name"])?;
    for record in file.records() {
        record.first("name")?;
        let entry = share(&mut table, &record, of_kind("", "named"))?;
        add_plain(forms, Category::InstitutionHead, entry, record.variants("name"));
    }
    Ok(table)
}

fn offices(folder: &Path, forms: &mut Forms) -> Result<StaticTable, Error> {
    let mut table = StaticTable::new("OFFICES", "KindEntry", "The rows of `offices.tsv`.");
    let file = File::read(folder, "offices.tsv", &["masculine", "feminine", "plural", "kind"])?;
    for record in file.records() {
        let name = record.variants("masculine").chain(record.variants("feminine")).next();
        let name = name.ok_or_else(|| record.error("neither `masculine` nor `feminine`"))?;
        let entry = push(&mut table, &record, of_kind(name, record.filled("kind")?))?;
        for (column, gender) in [("masculine", Masculine), ("feminine", Feminine)] {
            for singular in record.variants(column) {
                let noun = Noun { singular, gender };
                add_inflected(forms, Category::Office, entry, noun.singular_and_dual());
            }
        }
        for plural in record.variants("plural") {
            add_inflected(forms, Category::Office, entry, plural_forms(plural, gender_of_plural(plural)));
        }
    }
    Ok(table)
}

/// «وزيرات» are women; a broken plural is of men or of both.
fn gender_of_plural(plural: &str) -> Gender {
    let head = plural.split(' ').next().unwrap_or_default();
    if head.ends_with("ات") { Feminine } else { Masculine }
}

/// Portfolios say nothing but that they are portfolios: their senses need no table.
fn portfolios(folder: &Path, forms: &mut Forms) -> Result<(), Error> {
    let file = File::read(folder, "portfolios.tsv", &["portfolio", "area"])?;
    for record in file.records() {
        record.first("portfolio")?;
        add_plain(forms, Category::Portfolio, 0, record.variants("portfolio"));
        // «وزير خارجية إيطاليا»: without the article before what governs it.
        for portfolio in record.variants("portfolio").filter(|portfolio| !portfolio.contains(' ')) {
            forms.add(Category::Portfolio, 0, without_article(portfolio), Form::NONE.construct());
        }
    }
    Ok(())
}

fn instruments(folder: &Path, forms: &mut Forms) -> Result<StaticTable, Error> {
    let mut table = StaticTable::new("INSTRUMENTS", "InstrumentEntry", "The rows of `instruments.tsv`.");
    let file = File::read(folder, "instruments.tsv", &["kind", "singular", "dual", "plural", "strength"])?;
    for record in file.records() {
        record.first("singular")?;
        let strength = match record.filled("strength")? {
            "strong" => "Strong",
            "weak" => "Weak",
            "never" => "Never",
            other => return Err(record.error(format!("`strength`: `{other}` is not strong, weak or never"))),
        };
        let kind = INSTRUMENT_KIND.value(&record, "kind")?;
        let strength = format!("Strength::{strength}");
        let row =
            Row::default().value("kind", "InstrumentKind", kind).value("strength", "Strength", strength);
        let entry = share(&mut table, &record, row)?;
        add_noun(forms, Category::Instrument, entry, &record);
    }
    Ok(table)
}

pub(super) fn of_kind(name: &str, kind: &str) -> Row {
    Row::default().text("name", name).text("kind", kind)
}

/// Adds singular, dual and plural of a row that has these columns.
pub(super) fn add_noun(forms: &mut Forms, category: Category, entry: u16, record: &Record<'_>) {
    let mut gender = Masculine;
    for singular in record.variants("singular") {
        let noun = Noun::new(singular);
        gender = noun.gender;
        add_inflected(forms, category, entry, noun.singular_and_dual());
    }
    for dual in record.variants("dual") {
        forms.add(category, entry, dual, given_dual(dual, gender));
    }
    for plural in record.variants("plural") {
        add_inflected(forms, category, entry, plural_forms(plural, gender));
    }
}

/// The case of a dual that a table spells out.
fn given_dual(dual: &str, gender: Gender) -> Form {
    let form = Form::nominal(gender, crate::form::Number::Dual);
    let head = dual.split(' ').next().unwrap_or_default();
    match head {
        _ if head.ends_with("ان") => form,
        _ if head.ends_with("ين") => form.oblique(),
        _ if head.ends_with('ي') => form.oblique().construct(),
        _ => form.construct(),
    }
}
