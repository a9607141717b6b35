//! One release as it was read beside its annotation.

use crate::Case;
use crate::matching::match_actors;
use crate::points::{Judgement, judge, pair};
use crate::spans::{Stretch, Text, overlap};
use balagh::{Error, Options, Release};
use std::collections::{HashMap, HashSet};

/// What was found, missed and made up.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// The release and its annotation.
    pub case: &'a Case,
    /// What the core read.
    pub release: Release,
    /// Why the core read nothing.
    pub error: Option<Error>,
    /// Annotated key → id of the actor read.
    pub actors: HashMap<String, String>,
    /// The points that were found.
    pub found: Vec<Judgement>,
    /// Places of annotated points that were not.
    pub missed: Vec<usize>,
    /// Places of points that nobody annotated.
    pub spurious: Vec<usize>,
    /// Whether each span that was read holds its words.
    pub spans_are_valid: bool,
}

/// Reads a case and compares.
#[must_use]
pub fn compare(case: &Case) -> Comparison<'_> {
    compare_with(case, balagh::parse(&case.text, &Options::default()))
}

/// Compares a reading of a case.
#[must_use]
pub fn compare_with(case: &Case, reading: Result<Release, Error>) -> Comparison<'_> {
    let (release, error) = match reading {
        Ok(release) => (release, None),
        Err(error) => (Release::without_event("ar"), Some(error)),
    };
    let text = Text::new(&case.text);
    let matched = match_actors(&case.annotation.actors, &release.actors);
    let gold: Vec<Stretch> =
        case.annotation.points.iter().map(|point| text.find(&point.evidence).unwrap_or_default()).collect();
    let spans: Vec<Option<Stretch>> = release.points.iter().map(|point| text.span(&point.evidence)).collect();
    let read: Vec<Stretch> = spans.iter().map(|span| span.unwrap_or_default()).collect();
    let mentions = release.actors.iter().flat_map(|actor| &actor.mentions);
    let spans_are_valid = spans.iter().all(Option::is_some)
        && mentions.fold(true, |valid, span| valid & text.span(span).is_some());

    let pairs = pair(case, &release, &gold, &read);
    let found: Vec<Judgement> = pairs
        .iter()
        .map(|&(i, j)| judge(case, &release, &matched, (i, j), overlap(gold[i], read[j]).0))
        .collect();
    let (taken, used): (HashSet<usize>, HashSet<usize>) = pairs.iter().copied().unzip();
    let actors = matched.iter().map(|(&key, &id)| (key.to_owned(), id.to_owned())).collect();
    Comparison {
        case,
        actors,
        found,
        missed: (0..gold.len()).filter(|i| !taken.contains(i)).collect(),
        spurious: (0..read.len()).filter(|j| !used.contains(j)).collect(),
        spans_are_valid,
        release,
        error,
    }
}
