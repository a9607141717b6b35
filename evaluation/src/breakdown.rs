//! The same points, by act, by style and by confidence.

use crate::Comparison;
use crate::spans::ratio;
use balagh::Act;
use std::collections::BTreeMap;

/// What one kind of point, or one kind of release, comes to.
#[derive(Debug, Default)]
pub struct Row {
    /// Releases, where the row is of releases.
    pub releases: usize,
    /// Annotated points.
    pub points: usize,
    /// Points that were read.
    pub read: usize,
    /// Those that were found.
    pub found: usize,
    /// With the right act.
    pub act: usize,
    /// With the right speakers.
    pub speakers: usize,
    /// With the right areas.
    pub areas: usize,
    /// With all three right.
    pub strict: usize,
}

impl Row {
    fn judge(&mut self, judgement: &crate::points::Judgement) {
        self.found += 1;
        self.act += usize::from(judgement.act);
        self.speakers += usize::from(judgement.speakers);
        self.areas += usize::from(judgement.areas);
        self.strict += usize::from(judgement.strict());
    }

    /// A count out of another, for a table.
    #[must_use]
    pub fn share(part: usize, whole: usize) -> String {
        if whole == 0 { "–".to_owned() } else { format!("{:.2}", ratio(part, whole)) }
    }

    /// The harmonic mean of precision and recall of a count of points.
    #[must_use]
    pub fn f1(&self, right: usize) -> String {
        Self::share(2 * right, self.points + self.read)
    }
}

/// By the act that the annotation gives first.
#[must_use]
pub fn by_act(comparisons: &[Comparison]) -> BTreeMap<Act, Row> {
    let mut rows: BTreeMap<Act, Row> = BTreeMap::new();
    for comparison in comparisons {
        let points = &comparison.case.annotation.points;
        for act in points.iter().filter_map(|point| point.act.first()) {
            rows.entry(*act).or_default().points += 1;
        }
        for judgement in &comparison.found {
            if let Some(act) = points[judgement.gold].act.first() {
                rows.entry(*act).or_default().judge(judgement);
            }
        }
    }
    rows
}

/// By what the annotation says of the release's style.
#[must_use]
pub fn by_style<'a>(comparisons: &'a [Comparison]) -> BTreeMap<&'a str, Row> {
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for comparison in comparisons {
        let Some(style) = &comparison.case.annotation.style else { continue };
        let row = rows.entry(style).or_default();
        row.releases += 1;
        row.points += comparison.case.annotation.points.len();
        row.read += comparison.release.points.len();
        comparison.found.iter().for_each(|judgement| row.judge(judgement));
    }
    rows
}

/// Upper ends of the bins of confidence.
const BINS: [f32; 5] = [0.2, 0.4, 0.6, 0.8, f32::INFINITY];

/// How many points were read with a confidence in each fifth, and how many of them are strictly right.
#[must_use]
pub fn by_confidence(comparisons: &[Comparison]) -> [Row; 5] {
    let mut rows: [Row; 5] = Default::default();
    let bin = |confidence: f32| BINS.iter().position(|&end| confidence < end).unwrap_or(BINS.len() - 1);
    for comparison in comparisons {
        let points = &comparison.release.points;
        points.iter().for_each(|point| rows[bin(point.confidence)].read += 1);
        for judgement in &comparison.found {
            rows[bin(points[judgement.read].confidence)].judge(judgement);
        }
    }
    rows
}
