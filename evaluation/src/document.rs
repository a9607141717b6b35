//! The tables of `docs/ACCURACY.md`, written anew between their marks.

use crate::breakdown::Row;
use crate::{Comparison, Failure, Figures, by_act, by_confidence, by_style};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Bins of confidence as the table names them.
const BINS: [&str; 5] = ["0.0–0.2", "0.2–0.4", "0.4–0.6", "0.6–0.8", "0.8–1.0"];

/// A set of releases, by its name.
pub type Set<'a> = (String, Vec<Comparison<'a>>);

/// Writes every table of the document anew: `<!-- figures -->` … `<!-- end -->`, and so for `styles`, `acts` and
/// `confidence`.
///
/// # Errors
/// [`Failure`] where the document cannot be read or written or lacks a mark.
pub fn refresh(document: &Path, sets: &[Set]) -> Result<(), Failure> {
    let mut text = fs::read_to_string(document).map_err(|error| Failure::of(document, error))?;
    let tables = [
        ("figures", figures(sets)),
        ("styles", styles(sets)),
        ("acts", acts(sets)),
        ("confidence", confidence(sets)),
    ];
    for (name, table) in tables {
        let (open, close) = (format!("<!-- {name} -->\n"), "<!-- end -->");
        let lacks = || Failure::of(document, format_args!("has no {} … {close}", open.trim()));
        let start = text.find(&open).ok_or_else(lacks)? + open.len();
        let end = start + text[start..].find(close).ok_or_else(lacks)?;
        text.replace_range(start..end, &format!("\n{table}\n"));
    }
    fs::write(document, text).map_err(|error| Failure::of(document, error))
}

fn head(table: &mut String, first: &str, columns: &[&str]) {
    let _ = writeln!(table, "| {first} | {} |", columns.join(" | "));
    let _ = writeln!(table, "| --- |{}", " ---: |".repeat(columns.len()));
}

/// Every figure, a column a set.
fn figures(sets: &[Set]) -> String {
    let all: Vec<Figures> = sets.iter().map(|(_, comparisons)| Figures::of(comparisons)).collect();
    let mut table = String::new();
    head(&mut table, "figure", &sets.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>());
    let releases: Vec<String> = all.iter().map(|figures| figures.releases.to_string()).collect();
    let _ = writeln!(table, "| releases | {} |", releases.join(" | "));
    for &(name, _) in all.first().map(|figures| figures.rates.as_slice()).unwrap_or_default() {
        let rates =
            all.iter().map(|figures| figures.get(name).map_or("–".to_owned(), |rate| format!("{rate:.3}")));
        let _ = writeln!(table, "| {name} | {} |", rates.collect::<Vec<_>>().join(" | "));
    }
    table
}

/// The releases of the first set, whose annotations say their style.
fn styles(sets: &[Set]) -> String {
    let mut table = String::new();
    head(&mut table, "style", &["releases", "points", "points.f1", "strict.f1", "act", "speakers", "areas"]);
    for (style, row) in sets.iter().take(1).flat_map(|(_, comparisons)| by_style(comparisons)) {
        let cells = [
            row.releases.to_string(),
            row.points.to_string(),
            row.f1(row.found),
            row.f1(row.strict),
            Row::share(row.act, row.found),
            Row::share(row.speakers, row.found),
            Row::share(row.areas, row.found),
        ];
        let _ = writeln!(table, "| {style} | {} |", cells.join(" | "));
    }
    table
}

/// A table of acts for each set.
fn acts(sets: &[Set]) -> String {
    let mut table = String::new();
    for (name, comparisons) in sets {
        let _ = writeln!(table, "**{name}**\n");
        head(&mut table, "act", &["points", "found", "act", "speakers", "areas", "strictly right"]);
        for (act, row) in by_act(comparisons) {
            let cells = [
                row.points.to_string(),
                Row::share(row.found, row.points),
                Row::share(row.act, row.found),
                Row::share(row.speakers, row.found),
                Row::share(row.areas, row.found),
                Row::share(row.strict, row.points),
            ];
            let act = serde_json::to_value(act).unwrap_or_default();
            let _ = writeln!(table, "| {} | {} |", act.as_str().unwrap_or_default(), cells.join(" | "));
        }
        table.push('\n');
    }
    table.truncate(table.trim_end().len());
    table.push('\n');
    table
}

/// How many points of each confidence are strictly right, a column a set.
fn confidence(sets: &[Set]) -> String {
    let mut table = String::new();
    head(&mut table, "confidence", &sets.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>());
    let all: Vec<[Row; 5]> = sets.iter().map(|(_, comparisons)| by_confidence(comparisons)).collect();
    for (place, bin) in BINS.iter().enumerate() {
        let cells = all.iter().map(|rows| {
            let row = &rows[place];
            format!("{} of {}", Row::share(row.strict, row.read), row.read)
        });
        let _ = writeln!(table, "| {bin} | {} |", cells.collect::<Vec<_>>().join(" | "));
    }
    table
}
