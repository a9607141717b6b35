//! What was missed, made up or misread in one release, for whoever mends it.

use crate::Comparison;
use balagh::Act;
use std::fmt::Write;

/// How much of an evidence is shown.
const SHOWN: usize = 110;

/// A line for each annotated point that was missed or misread, and for each point that nobody annotated.
#[must_use]
pub fn misses(comparison: &Comparison) -> String {
    let (gold, read) = (&comparison.case.annotation.points, &comparison.release.points);
    let mut lines = String::new();
    for judgement in comparison.found.iter().filter(|judgement| !judgement.strict()) {
        let (point, found) = (&gold[judgement.gold], &read[judgement.read]);
        let mut wrong = String::new();
        if !judgement.act {
            let _ = write!(wrong, " act {} ≠ {};", names(&point.act), names(&[found.act]));
        }
        if !judgement.speakers {
            let wanted = point.speakers.iter().map(|key| comparison.actors.get(key).unwrap_or(key));
            let wanted: Vec<&str> = wanted.map(String::as_str).collect();
            let _ = write!(wrong, " speakers {} ≠ {};", wanted.join(", "), found.speakers.join(", "));
        }
        if !judgement.areas {
            let _ = write!(wrong, " areas {:?} ≠ {:?};", point.areas, found.areas);
        }
        let _ = writeln!(lines, "misread  {}:{wrong}", opening(&point.evidence));
    }
    for point in comparison.missed.iter().map(|&place| &gold[place]) {
        let _ = writeln!(lines, "missed   {}: {}", opening(&point.evidence), names(&point.act));
    }
    for point in comparison.spurious.iter().map(|&place| &read[place]) {
        let _ = writeln!(lines, "made up  {}: {}", opening(&point.evidence.text), names(&[point.act]));
    }
    lines
}

fn names(acts: &[Act]) -> String {
    acts.iter().map(|act| format!("{act:?}")).collect::<Vec<_>>().join(" or ")
}

fn opening(evidence: &str) -> String {
    evidence.chars().take(SHOWN).map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
