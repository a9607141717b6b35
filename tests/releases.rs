//! The invented releases of `tests/releases`, each against its reviewed snapshot.
//!
//! How well they are read is counted elsewhere: `cargo xtask score tests/releases`.

use balagh::{Options, Release};
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

fn read(case: &Path) -> Release {
    let text = fs::read_to_string(case.join("release.txt")).expect("every case has a release.txt");
    balagh::parse(&text, &Options::default()).expect("every case is a readable release")
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
fn a_release_without_an_event_has_no_points() {
    for case in cases() {
        let release = read(&case);
        assert!(release.event.is_some() || release.points.is_empty(), "{}", case.display());
    }
}
