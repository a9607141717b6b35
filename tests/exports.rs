//! Whole exports of invented releases, each against its reviewed snapshot in `tests/exports/snapshots`.
//!
//! What published schemas ask of them is checked in `tests/exports/*.test.mjs`.

use balagh::export::Format;
use balagh::{Options, Release};
use std::fs;
use std::path::{Path, PathBuf};

/// A ministry's communiqué with decisions, one without any, an organisation among the sides, and no release at all.
const CASES: [&str; 4] = [
    "moroccan-communique-water",
    "kuwaiti-meeting-nothing-decided",
    "gulf-council-joint-ministerial",
    "weather-bulletin-without-event",
];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

fn read(case: &Path) -> (String, Release) {
    let text = fs::read_to_string(case.join("release.txt")).expect("every case has a release.txt");
    let options = Options { published: Some("2027-03-18".to_owned()), ..Options::default() };
    let release = balagh::parse(&text, &options).expect("every case is a readable release");
    (text, release)
}

fn all() -> impl Iterator<Item = (String, Release)> {
    let cases = fs::read_dir(folder("releases")).expect("the folder is there");
    cases
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| path.is_dir())
        .map(|case| read(&case))
}

#[test]
fn whole_exports_are_as_their_reviewed_snapshots_say() {
    for case in CASES {
        let (text, release) = read(&folder("releases").join(case));
        for (name, format) in Format::ALL {
            insta::with_settings!({
                snapshot_path => folder("exports/snapshots"),
                prepend_module_to_snapshot => false,
                omit_expression => true,
            }, {
                insta::assert_snapshot!(format!("{case}.{name}"), format.write(&release, &text));
            });
        }
    }
}

#[test]
fn every_table_has_a_row_for_each_point_and_cells_for_each_column() {
    for (text, release) in all() {
        let table = Format::Csv.write(&release, &text);
        let rows = rows(table.strip_prefix('\u{feff}').expect("Excel is told that it is UTF-8"));
        assert_eq!(rows.len(), release.points.len() + 1);
        for (row, point) in rows.iter().skip(1).zip(&release.points) {
            assert_eq!(row.len(), rows[0].len(), "{row:?}");
            assert_eq!(row[0], point.id);
        }
    }
}

#[test]
fn every_json_export_is_json() {
    for (text, release) in all() {
        for format in [Format::JsonLd, Format::Ninjs] {
            let written = format.write(&release, &text);
            let parsed: serde_json::Value = serde_json::from_str(&written).expect("it is JSON");
            assert!(parsed.is_object());
        }
    }
}

#[test]
fn a_release_written_with_another_text_is_no_panic() {
    let (_, release) = read(&folder("releases").join(CASES[0]));
    for other in ["", "\u{1f600}", "نص آخر قصير"] {
        for (_, format) in Format::ALL {
            assert!(!format.write(&release, other).is_empty());
        }
    }
}

/// RFC 4180, read as strictly as it is written.
fn rows(table: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = table;
    while !rest.is_empty() {
        rest = rest.strip_prefix('"').expect("a cell begins with a quote");
        let mut cell = String::new();
        loop {
            let (words, behind) = rest.split_once('"').expect("a cell ends with a quote");
            cell.push_str(words);
            let Some(quoted) = behind.strip_prefix('"') else {
                rest = behind;
                break;
            };
            cell.push('"');
            rest = quoted;
        }
        row.push(cell);
        if let Some(next) = rest.strip_prefix("\r\n") {
            rows.push(std::mem::take(&mut row));
            rest = next;
        } else {
            rest = rest.strip_prefix(',').expect("cells are apart by commas");
        }
    }
    rows
}
