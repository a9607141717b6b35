//! `areas.tsv` and `nouns.tsv`: words that steer the reading.

use super::institutions::add_noun;
use super::{add_inflected, share};
use crate::error::Error;
use crate::form::Form;
use crate::forms::Forms;
use crate::model::{ACT, AREA, EVENT_TYPE};
use crate::nominal::adjective_forms;
use crate::record::{File, Record};
use crate::sense::Category;
use crate::source::{Row, StaticTable};
use std::path::Path;

pub(super) fn compile(folder: &Path, forms: &mut Forms) -> Result<Vec<StaticTable>, Error> {
    Ok(vec![area_cues(folder, forms)?, nouns(folder, forms)?])
}

fn area_cues(folder: &Path, forms: &mut Forms) -> Result<StaticTable, Error> {
    let mut table =
        StaticTable::new("AREA_CUES", "AreaCueEntry", "What the rows of `areas.tsv` speak for, each once.");
    let file = File::read(folder, "areas.tsv", &["area", "cue", "weight"])?;
    for record in file.records() {
        let (area, weight) = area_and_weight(&record)?;
        record.first("cue")?;
        // The words say which row it was; what is wanted of it is shared by many.
        let row = Row::default().value("area", "Option<Area>", area).value("weight", "u8", weight);
        let entry = share(&mut table, &record, row)?;
        for cue in record.variants("cue") {
            forms.add(Category::AreaCue, entry, cue, Form::NONE);
            if is_nisba(cue) {
                add_inflected(forms, Category::AreaCue, entry, adjective_forms(cue));
            }
        }
    }
    Ok(table)
}

/// A row of area «-» swallows its words and speaks for nothing.
fn area_and_weight(record: &Record<'_>) -> Result<(String, u64), Error> {
    if record.cell("area") == "-" {
        return Ok(("None".to_owned(), 0));
    }
    Ok((AREA.option(record, "area")?, record.number("weight", 1, 9)?))
}

/// A cue that consists of nisba adjectives inflects; one with a noun before the adjective does not.
fn is_nisba(cue: &str) -> bool {
    cue.split(' ').all(|word| word.ends_with('ي') && word.chars().count() >= SHORTEST_NISBA)
}

/// «طبي», «صحي»; shorter ones, like «ري», are nouns.
const SHORTEST_NISBA: usize = 3;

fn nouns(folder: &Path, forms: &mut Forms) -> Result<StaticTable, Error> {
    let mut table = StaticTable::new("NOUNS", "NounEntry", "The rows of `nouns.tsv`.");
    let file = File::read(folder, "nouns.tsv", &["singular", "dual", "plural", "role", "act", "event"])?;
    for record in file.records() {
        record.first("singular")?;
        let role = record.filled("role")?;
        let (act, event) = (ACT.option(&record, "act")?, EVENT_TYPE.option(&record, "event")?);
        let row = Row::default().text("role", role);
        let row = row.value("act", "Option<Act>", act).value("event", "Option<EventType>", event);
        let entry = share(&mut table, &record, row)?;
        add_noun(forms, Category::Noun, entry, &record);
    }
    Ok(table)
}
