//! The invented releases of `tests/releases`: each against its reviewed snapshot and its annotation.

use balagh::{Options, Release};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/releases");
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut cases: Vec<PathBuf> =
        entries.map(|entry| entry.expect("it can be listed").path()).filter(|path| path.is_dir()).collect();
    cases.sort();
    cases
}

fn text(case: &Path) -> String {
    fs::read_to_string(case.join("release.txt")).expect("every case has a release.txt")
}

fn annotation(case: &Path) -> Value {
    let json = fs::read_to_string(case.join("gold.json")).expect("every case has a gold.json");
    serde_json::from_str(&json).expect("it is JSON")
}

fn read(case: &Path) -> Release {
    balagh::parse(&text(case), &Options::default()).expect("every case is a readable release")
}

#[test]
fn there_are_at_least_a_dozen_cases() {
    assert!(cases().len() >= 12);
}

#[test]
fn every_case_reads_as_its_reviewed_snapshot_says() {
    for case in cases() {
        insta::with_settings!({ snapshot_path => &case, prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_json_snapshot!("expected", read(&case));
        });
    }
}

#[test]
fn every_annotated_evidence_stands_in_its_release() {
    for case in cases() {
        let text = text(&case);
        for point in annotation(&case)["points"].as_array().expect("points are a list") {
            let evidence = point["evidence"].as_str().expect("evidence is text");
            assert!(text.contains(evidence), "{}: {evidence}", case.display());
        }
    }
}

#[test]
fn a_text_without_cooperation_has_no_event_and_a_release_has_one() {
    for case in cases() {
        let release = read(&case);
        assert_eq!(release.event.is_none(), annotation(&case)["event"].is_null(), "{}", case.display());
        assert!(release.event.is_some() || release.points.is_empty(), "{}", case.display());
    }
}

#[test]
fn the_words_of_most_annotated_points_are_found_as_evidence() {
    let (mut found, mut all) = (0, 0);
    for case in cases() {
        let release = read(&case);
        for point in annotation(&case)["points"].as_array().expect("points are a list") {
            let evidence = point["evidence"].as_str().expect("evidence is text");
            all += 1;
            found +=
                usize::from(release.points.iter().any(|read| shares_most(evidence, &read.evidence.text)));
        }
    }
    assert!(found * 100 >= all * 80, "{found} of {all}");
}

/// Whether one stretch holds the other's first forty characters, or the other way round.
fn shares_most(one: &str, other: &str) -> bool {
    let opening = |text: &str| text.chars().skip(2).take(40).collect::<String>();
    other.contains(&opening(one)) || one.contains(&opening(other))
}
