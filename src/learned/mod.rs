//! What is learned from annotated releases: whether a candidate is a point at all, and how sure it is.
//! Rules find and describe the points; weights in `lexicon/ar/model.tsv` judge them.

mod features;

use crate::actors::Cast;
use crate::acts::Occasion;
use crate::lexicon::MODEL;
use crate::points::Draft;
use crate::words::Tagged;

/// What the weights of a row speak for, in the order of the columns of `model.tsv`.
const DECISIONS: usize = 2;

/// Weights count hundredths.
const UNIT: f32 = 100.0;
/// A candidate less likely to be a point is none.
const LEAST_LIKELY_POINT: f32 = 0.4;
/// Confidence is rounded to so many steps.
const STEPS: f32 = 100.0;

/// What the features of a point are taken from.
pub(crate) struct Context<'a, 't> {
    pub(crate) tagged: &'a Tagged<'t>,
    pub(crate) cast: &'a Cast,
    pub(crate) occasion: &'a Occasion,
}

/// Drops candidates that are hardly points, and says of the others how sure they are.
pub(crate) fn judge(context: &Context<'_, '_>, drafts: &mut Vec<Draft>) {
    let scores: Vec<[i32; DECISIONS]> =
        (0..drafts.len()).map(|index| scores(context, drafts, index)).collect();
    for (draft, [_, right]) in drafts.iter_mut().zip(&scores) {
        draft.confidence = (probability(*right) * STEPS).round() / STEPS;
    }
    let mut scores = scores.iter();
    drafts.retain(|_| scores.next().is_none_or(|[point, _]| probability(*point) >= LEAST_LIKELY_POINT));
}

/// The features of each point, as the trainer sees them.
#[cfg(feature = "training")]
pub(crate) fn features(context: &Context<'_, '_>, drafts: &[Draft]) -> Vec<Vec<String>> {
    let of = |index| {
        let mut all = Vec::new();
        features::visit(context, drafts, index, |feature| all.push(feature.to_owned()));
        all
    };
    (0..drafts.len()).map(of).collect()
}

/// The summed weights of a point's features, for each decision.
fn scores(context: &Context<'_, '_>, drafts: &[Draft], index: usize) -> [i32; DECISIONS] {
    let mut sums = [0; DECISIONS];
    features::visit(context, drafts, index, |feature| {
        let Ok(row) = MODEL.binary_search_by(|entry| entry.feature.cmp(feature)) else { return };
        for (sum, weight) in sums.iter_mut().zip(MODEL[row].weights) {
            *sum += i32::from(weight);
        }
    });
    sums
}

fn probability(score: i32) -> f32 {
    1.0 / (1.0 + (-(score as f32) / UNIT).exp())
}

#[cfg(test)]
mod tests {
    use super::MODEL;
    use crate::{Options, parse};

    #[test]
    fn the_weights_are_sorted_by_feature() {
        assert!(MODEL.is_sorted_by(|one, other| one.feature < other.feature));
    }

    #[test]
    fn confidence_is_a_probability_in_hundredths() {
        let text = "استقبل وزير الداخلية المغربي اليوم بالرباط نظيره الإسباني. واتفق الوزيران على إحداث لجنة مشتركة للهجرة.";
        let release = parse(text, &Options::default()).expect("it is Arabic");
        let hundredths = release.points[0].confidence * 100.0;
        assert!((0.0..=100.0).contains(&hundredths) && (hundredths - hundredths.round()).abs() < 1e-3);
    }
}
