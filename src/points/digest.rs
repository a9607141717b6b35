//! The points that sum a release up.

use super::Draft;
use crate::model::{Area, Status};

/// A digest has at most so many points.
const LONGEST_DIGEST: usize = 5;

/// Indices of the points that sum the release up, most important first; no two of the same substance.
pub(crate) fn digest(points: &[Draft]) -> Vec<usize> {
    let mut ranked: Vec<usize> = (0..points.len()).filter(|&index| points[index].core).collect();
    if ranked.is_empty() {
        ranked =
            (0..points.len()).filter(|&index| points[index].act.act.status() != Status::Courtesy).collect();
    }
    ranked.sort_by(|&a, &b| weight(&points[b]).total_cmp(&weight(&points[a])).then(a.cmp(&b)));
    let mut chosen: Vec<usize> = Vec::new();
    for index in ranked {
        if chosen.len() < LONGEST_DIGEST
            && chosen.iter().all(|&other| !is_same(&points[index], &points[other]))
        {
            chosen.push(index);
        }
    }
    chosen
}

/// What binds most comes first; a concrete means and a narrow area weigh too.
fn weight(point: &Draft) -> f32 {
    let worth = match point.act.act.status() {
        Status::Decision => 4.0,
        Status::Commitment => 3.0,
        Status::Position => 2.0,
        Status::Discussion => 1.0,
        Status::Courtesy => 0.0,
    };
    let means = if point.instruments.is_empty() { 0.0 } else { 0.6 };
    let joint = if point.act.speakers.len() > 1 { 0.5 } else { 0.0 };
    let narrow = if point.areas.contains(&Area::PoliticalRelations) { 0.0 } else { 0.3 };
    worth + means + joint + narrow + point.confidence * 0.3
}

/// The same act of the same speakers on the same areas says the same.
fn is_same(one: &Draft, other: &Draft) -> bool {
    one.act.act == other.act.act && one.areas == other.areas && one.act.speakers == other.act.speakers
}
