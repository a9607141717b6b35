//! A reading does not hang on who is named.

use balagh_evaluation::{Case, Figures, compare, load, renamed};
use std::path::Path;

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/releases");
    load(&folder).expect("our own releases can be read")
}

fn figures(cases: &[Case]) -> Figures {
    Figures::of(&cases.iter().map(compare).collect::<Vec<_>>())
}

/// The figures may fall by so much where all people have other names: a few of theirs tell more than others.
const TOLERANCE: f64 = 0.02;

#[test]
fn releases_about_other_people_are_read_as_well() {
    let cases = cases();
    let before = figures(&cases);
    for place in [0, 5, 11] {
        let others: Vec<Case> = cases.iter().map(|case| renamed(case, place)).collect();
        let after = figures(&others);
        for name in ["points.f1", "strict.f1", "act", "speakers", "areas.f1", "persons.f1"] {
            let rate = |figures: &Figures| figures.get(name).unwrap_or_default();
            let (before, after) = (rate(&before), rate(&after));
            println!("from word {place} on: {name} {before:.3} → {after:.3}");
            assert!(after >= before - TOLERANCE, "{name} fell from {before:.3} to {after:.3}");
        }
    }
}

#[test]
fn every_release_names_other_people_and_its_evidence_stands_in_it() {
    let people = |case: &Case| {
        case.annotation.actors.iter().filter_map(|actor| actor.name.clone()).collect::<Vec<_>>()
    };
    let mut changed = 0;
    for case in cases() {
        let other = renamed(&case, 0);
        changed += usize::from(people(&case) != people(&other));
        for point in &other.annotation.points {
            assert!(other.text.contains(&point.evidence), "{}: {}", case.annotation.id, point.evidence);
        }
    }
    assert!(changed > cases().len() / 2, "only {changed} releases name other people");
}
