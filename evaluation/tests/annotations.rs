//! The annotations of our own releases are sound, so that the figures over them mean something.

use balagh_evaluation::{Case, load};
use std::collections::HashSet;
use std::path::Path;

fn cases() -> Vec<Case> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let folders = ["releases", "held_out"].into_iter();
    folders.flat_map(|folder| load(&tests.join(folder)).expect("they can be read")).collect()
}

#[test]
fn every_evidence_stands_once_in_its_release() {
    for Case { text, annotation } in cases() {
        for point in annotation.points {
            assert_eq!(text.matches(&point.evidence).count(), 1, "{}: {}", annotation.id, point.evidence);
        }
    }
}

#[test]
fn every_key_names_one_actor() {
    for Case { annotation, .. } in cases() {
        let keys: HashSet<&String> = annotation.actors.iter().map(|actor| &actor.key).collect();
        assert_eq!(keys.len(), annotation.actors.len(), "{}", annotation.id);
        for key in annotation.points.iter().flat_map(|point| point.speakers.iter().chain(&point.addressees)) {
            assert!(keys.contains(key), "{}: {key}", annotation.id);
        }
    }
}

#[test]
fn every_point_has_an_act_and_somebody_who_performs_it() {
    for Case { annotation, .. } in cases() {
        for point in annotation.points {
            assert!(!point.act.is_empty(), "{}: {}", annotation.id, point.evidence);
            assert!(!point.speakers.is_empty(), "{}: {}", annotation.id, point.evidence);
        }
    }
}

#[test]
fn a_text_without_an_event_has_no_points() {
    for Case { annotation, .. } in cases() {
        assert!(annotation.event.is_some() || annotation.points.is_empty(), "{}", annotation.id);
    }
}
