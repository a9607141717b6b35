use super::labels::code;
use super::names::{actor_name, one_line, side_name};
use crate::{Event, Instrument, Point, Release};

const HEADER: [&str; 19] = [
    "point",
    "status",
    "act",
    "core",
    "speakers",
    "addressees",
    "areas",
    "instruments",
    "summary",
    "evidence",
    "start",
    "end",
    "confidence",
    "event",
    "date",
    "place",
    "source",
    "sides",
    "language",
];

/// Between several values in one cell; a comma or a semicolon would be taken for the next cell by some programs.
const AND: &str = " | ";

/// Says that the file is UTF-8: the one sign that Excel goes by.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Writes the points of a release down as CSV (RFC 4180), one a row, values as the output contract names them.
///
/// UTF-8 with a byte order mark, and a cell that a spreadsheet would take for a formula begins with an apostrophe.
///
/// ```
/// let release = balagh::parse(
///     "التقى وزير الخارجية المغربي بالرباط نظيره الإسباني. واتفق الوزيران على إحداث لجنة مشتركة للهجرة.",
///     &Default::default(),
/// )?;
/// let table = balagh::export::csv(&release);
/// assert!(table.lines().nth(1).unwrap().starts_with(r#""p1","decision","agree","true","#));
/// # Ok::<(), balagh::Error>(())
/// ```
#[must_use]
pub fn csv(release: &Release) -> String {
    let mut table = String::from(BYTE_ORDER_MARK);
    write_row(&HEADER, &mut table);
    let event = event_cells(release);
    for point in &release.points {
        let mut cells = point_cells(release, point);
        cells.extend(event.iter().cloned());
        write_row(&cells, &mut table);
    }
    table
}

fn point_cells(release: &Release, point: &Point) -> Vec<String> {
    let names = |ids: &[String]| joined(ids.iter().map(|id| actor_name(release, id)));
    vec![
        point.id.clone(),
        code(&point.status),
        code(&point.act),
        if point.core { "true" } else { "false" }.to_owned(),
        names(&point.speakers),
        names(&point.addressees),
        joined(point.areas.iter().map(code)),
        joined(point.instruments.iter().map(instrument)),
        one_line(&point.summary),
        one_line(&point.evidence.text),
        point.evidence.start.to_string(),
        point.evidence.end.to_string(),
        confidence(point),
    ]
}

fn event_cells(release: &Release) -> Vec<String> {
    let event = release.event.as_ref();
    let text = |take: fn(&Event) -> Option<&str>| event.and_then(take).map(one_line).unwrap_or_default();
    vec![
        event.map(|event| code(&event.kind)).unwrap_or_default(),
        text(|event| event.date.as_deref()),
        text(|event| event.place.as_ref().map(|place| place.name.as_str())),
        text(|event| event.issuer.as_ref().map(|issuer| issuer.name.as_str())),
        joined(release.sides.iter().map(|side| side_name(release, side))),
        release.language.clone(),
    ]
}

fn instrument(instrument: &Instrument) -> String {
    format!("{} ({}, {})", one_line(&instrument.name), code(&instrument.kind), code(&instrument.stage))
}

/// With two decimals. Written by hand: formatting floats costs a module kilobytes.
fn confidence(point: &Point) -> String {
    let hundredths = super::percent(point.confidence);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

fn joined(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join(AND)
}

/// Every cell in quotes, so that no program finds cells of its own inside one.
fn write_row(cells: &[impl AsRef<str>], table: &mut String) {
    for (at, cell) in cells.iter().enumerate() {
        let cell = cell.as_ref();
        table.push_str(if at > 0 { ",\"" } else { "\"" });
        if is_formula(cell) {
            table.push('\'');
        }
        table.push_str(&cell.replace('"', "\"\""));
        table.push('"');
    }
    table.push_str("\r\n");
}

/// Whether a spreadsheet may run what the cell holds (OWASP, CSV injection): by its first character, full-width
/// ones and those behind marks that nobody sees included. A date without a year (`--07-15`) is none, but begins like one.
fn is_formula(cell: &str) -> bool {
    let seen =
        cell.trim_start_matches(|character: char| character.is_whitespace() || is_invisible(character));
    seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '−'])
        || cell.starts_with(['\t', '\r', '\n'])
}

/// Marks of direction and joining, and the byte order mark.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{61c}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{is_formula, write_row};

    fn row(cells: &[&str]) -> String {
        let mut table = String::new();
        write_row(cells, &mut table);
        table
    }

    #[test]
    fn quotes_are_doubled_and_lines_end_as_the_rfc_says() {
        assert_eq!(row(&["a", "b,c", "say \"no\""]), "\"a\",\"b,c\",\"say \"\"no\"\"\"\r\n");
    }

    #[test]
    fn nothing_that_a_spreadsheet_would_run_stands_first_in_a_cell() {
        for cell in
            ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", "\u{200f}=1", " =cmd|' /C calc'!A0", "--07-15"]
        {
            assert!(is_formula(cell), "{cell}");
            assert!(row(&[cell]).starts_with("\"'"), "{cell}");
        }
        for cell in ["", "اتفاق", "2027-03-17", "1=1", "«= »"] {
            assert!(!is_formula(cell), "{cell}");
        }
    }
}
