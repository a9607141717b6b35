//! The same releases with a circumstance between verb and subject: «أكد الوزير» as «أكد في وقت لاحق الوزير». When and where something was said
//! changes nothing of who said it: a metamorphic test, as [`renamed`](crate::renamed) is one.

use crate::Case;

/// What is put in, and behind which verbs: `circumstances.tsv`.
const TABLE: &str = include_str!("../circumstances.tsv");

/// What may be written together with a verb: «و», «ف».
const CONJUNCTIONS: [char; 2] = ['و', 'ف'];

/// The words of one role of `circumstances.tsv`.
fn words(role: &str) -> Vec<&'static str> {
    let rows = TABLE.lines().filter_map(|line| line.split_once('\t'));
    rows.filter(|(of, _)| *of == role).map(|(_, words)| words).collect()
}

/// Every circumstance that [`delayed`] is meant for.
#[must_use]
pub fn circumstances() -> Vec<&'static str> {
    words("circumstance")
}

/// The case with a circumstance behind each verb of the table that opens a point, and how many points it was put into.
#[must_use]
pub fn delayed(case: &Case, circumstance: &str) -> (Case, usize) {
    let verbs = words("verb");
    let mut other = case.clone();
    let mut changed = 0;
    for point in &mut other.annotation.points {
        let Some((verb, rest)) = point.evidence.split_once(' ') else { continue };
        let bare = verb.strip_prefix(CONJUNCTIONS).unwrap_or(verb);
        if !verbs.contains(&verb) && !verbs.contains(&bare) {
            continue;
        }
        let evidence = format!("{verb} {circumstance} {rest}");
        other.text = other.text.replace(&point.evidence, &evidence);
        point.evidence = evidence;
        changed += 1;
    }
    // One evidence inside another is left alone with its release.
    let whole = other.annotation.points.iter().all(|point| other.text.contains(&point.evidence));
    if whole { (other, changed) } else { (case.clone(), 0) }
}
