//! `acts.tsv`: verbs, written out in every form.

use super::{add_inflected, push};
use crate::conjugation::{Pattern, Verb, conjugate};
use crate::error::Error;
use crate::form::{Form, Gender, Number, Shape};
use crate::forms::Forms;
use crate::key::folded;
use crate::model::{ACT, ACT_CLASS, EVENT_TYPE, WORDING};
use crate::nominal::Inflected;
use crate::record::{File, Record};
use crate::sense::Category;
use crate::source::{Row, StaticTable};
use std::path::Path;

pub(super) fn compile(folder: &Path, forms: &mut Forms) -> Result<Vec<StaticTable>, Error> {
    let mut table = StaticTable::new("ACTS", "ActEntry", "The rows of `acts.tsv`.");
    let file = File::read(
        folder,
        "acts.tsv",
        &["lemma", "pattern", "imperfect", "masdars", "class", "act", "event", "prepositions"],
    )?;
    for record in file.records() {
        let entry = push(&mut table, &record, row(&record)?)?;
        add_inflected(forms, Category::Act, entry, inflected(&record)?);
    }
    Ok(vec![table])
}

fn row(record: &Record<'_>) -> Result<Row, Error> {
    let lemma = record.filled("lemma")?;
    let class = ACT_CLASS.value(record, "class")?;
    let (act, event) = (ACT.option(record, "act")?, EVENT_TYPE.option(record, "event")?);
    let alone = ACT.option(record, "alone")?;
    let carries = record.cell("carries") == "yes";
    let wording = WORDING.option(record, "wording")?;
    let (imperfect, joined_by) = (imperfect(record)?, record.cell("prepositions"));
    Ok(Row::default()
        .text("lemma", lemma)
        .text("imperfect", &imperfect)
        .text("joined_by", joined_by)
        .value("class", "ActClass", class)
        .value("act", "Option<Act>", act)
        .value("event", "Option<EventType>", event)
        .value("alone", "Option<Act>", alone)
        .value("carries", "bool", carries)
        .text("idiom", &idiom(record))
        .value("wording", "Option<Wording>", wording))
}

/// «في صورة», «عزم|العزم»: each variant folded as the words of a text are.
fn idiom(record: &Record<'_>) -> String {
    let variants = record.variants("idiom");
    variants
        .map(|words| words.split(' ').map(folded).collect::<Vec<_>>().join(" "))
        .collect::<Vec<_>>()
        .join("|")
}

/// «يتفق», as written; for summaries.
fn imperfect(record: &Record<'_>) -> Result<String, Error> {
    let third = Form::finite(Shape::Imperfect, 3, Some(Gender::Masculine), Number::Singular);
    let forms = conjugate(&verb(record)?).map_err(|reason| record.error(reason))?;
    let found = forms.into_iter().find(|(_, form)| *form == third);
    Ok(found.map(|(spelling, _)| spelling).unwrap_or_default())
}

/// Every form of a row's verb, save those that are far more often another word.
fn inflected(record: &Record<'_>) -> Result<Vec<Inflected>, Error> {
    let verb = verb(record)?;
    let mut inflected = conjugate(&verb).map_err(|reason| record.error(reason))?;
    for other_word in record.variants("except") {
        if !inflected.iter().any(|(spelling, _)| spelling == other_word) {
            return Err(record.error(format!("`except`: `{other_word}` is no form of `{}`", verb.lemma)));
        }
        inflected.retain(|(spelling, _)| spelling != other_word);
    }
    Ok(inflected)
}

fn verb<'t>(record: &Record<'t>) -> Result<Verb<'t>, Error> {
    let pattern = record.filled("pattern")?;
    Ok(Verb {
        lemma: record.filled("lemma")?,
        pattern: Pattern::named(pattern).ok_or_else(|| record.error(format!("`{pattern}` is no pattern")))?,
        imperfect: record.cell("imperfect"),
        verbal_nouns: record.variants("masdars").collect(),
    })
}
