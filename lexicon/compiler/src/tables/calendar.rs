//! `months.tsv`, `weekdays.tsv`, `numbers.tsv`.

use super::{add_plain, push, share};
use crate::error::Error;
use crate::forms::Forms;
use crate::record::File;
use crate::sense::Category;
use crate::source::{Row, StaticTable};
use std::path::Path;

pub(super) fn compile(folder: &Path, forms: &mut Forms) -> Result<Vec<StaticTable>, Error> {
    Ok(vec![months(folder, forms)?, weekdays(folder, forms)?, numbers(folder, forms)?])
}

fn months(folder: &Path, forms: &mut Forms) -> Result<StaticTable, Error> {
    let mut table = StaticTable::new("MONTHS", "MonthEntry", "The months of `months.tsv`.");
    let file = File::read(folder, "months.tsv", &["calendar", "number", "tradition", "names"])?;
    for record in file.records() {
        let hijri = match record.filled("calendar")? {
            "gregorian" => false,
            "hijri" => true,
            other => {
                return Err(record.error(format!("`calendar`: `{other}` is neither gregorian nor hijri")));
            }
        };
        let number = record.number("number", 1, 12)?;
        let row = Row::default().value("number", "u8", number).value("hijri", "bool", hijri);
        let entry = share(&mut table, &record, row)?;
        record.first("names")?;
        add_plain(forms, Category::Month, entry, record.variants("names"));
    }
    Ok(table)
}

fn weekdays(folder: &Path, forms: &mut Forms) -> Result<StaticTable, Error> {
    let mut table = StaticTable::new("WEEKDAYS", "WeekdayEntry", "The rows of `weekdays.tsv`.");
    let file = File::read(folder, "weekdays.tsv", &["english", "names"])?;
    for record in file.records() {
        let entry = push(&mut table, &record, Row::default().text("english", record.filled("english")?))?;
        record.first("names")?;
        add_plain(forms, Category::Weekday, entry, record.variants("names"));
    }
    Ok(table)
}

fn numbers(folder: &Path, forms: &mut Forms) -> Result<StaticTable, Error> {
    let mut table = StaticTable::new("NUMBERS", "NumberEntry", "The rows of `numbers.tsv`.");
    let file = File::read(folder, "numbers.tsv", &["value", "words", "ordinal"])?;
    for record in file.records() {
        let value = record.number("value", 0, u64::MAX)?;
        let entry = share(&mut table, &record, Row::default().value("value", "u64", value))?;
        add_plain(forms, Category::Number, entry, record.variants("words"));
        add_plain(forms, Category::Ordinal, entry, record.variants("ordinal"));
    }
    Ok(table)
}
