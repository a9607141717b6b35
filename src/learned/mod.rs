//! What is learned from annotated releases: how sure a point is.
//! Rules find and describe the points; weights in `lexicon/ar/model.tsv` judge whether they did so rightly.

mod core_signs;
mod features;
mod weights;

use crate::actors::Cast;
use crate::acts::Occasion;
use crate::points::Draft;
use crate::words::Tagged;

/// Weights count hundredths.
const UNIT: f32 = 100.0;
/// Confidence is rounded to so many steps.
const STEPS: f32 = 100.0;

/// What the features of a point are taken from.
pub(crate) struct Context<'a, 't> {
    pub(crate) tagged: &'a Tagged<'t>,
    pub(crate) cast: &'a Cast,
    pub(crate) occasion: &'a Occasion,
}

/// Says how sure each point is, the probability that act, speakers and areas are all right, and which are core.
pub(crate) fn judge(context: &Context<'_, '_>, drafts: &mut [Draft]) {
    let scores: Vec<i32> = (0..drafts.len()).map(|index| score(context, drafts, index)).collect();
    for (draft, score) in drafts.iter_mut().zip(scores) {
        draft.core = core_signs::is_core(context, draft);
        draft.confidence = (probability(score) * STEPS).round() / STEPS;
    }
}

/// The features of each point, as the trainer sees them.
#[cfg(feature = "training")]
pub(crate) fn features(context: &Context<'_, '_>, drafts: &[Draft]) -> Vec<Vec<String>> {
    let of = |index| {
        let mut all = Vec::new();
        features::visit(context, drafts, index, |feature| all.push(feature.concat()));
        all.extend(core_signs::features(context, &drafts[index]));
        all
    };
    (0..drafts.len()).map(of).collect()
}

/// The summed weights of a point's features.
fn score(context: &Context<'_, '_>, drafts: &[Draft], index: usize) -> i32 {
    let mut sum = 0;
    features::visit(context, drafts, index, |feature| sum += i32::from(weights::of(feature)));
    sum
}

fn probability(score: i32) -> f32 {
    1.0 / (1.0 + (-(score as f32) / UNIT).exp())
}

#[cfg(test)]
mod tests {
    use crate::{Options, parse};

    #[test]
    fn confidence_is_a_probability_in_hundredths() {
        let text = "استقبل وزير الداخلية المغربي اليوم بالرباط نظيره الإسباني. واتفق الوزيران على إحداث لجنة مشتركة للهجرة.";
        let release = parse(text, &Options::default()).expect("it is Arabic");
        let hundredths = release.points[0].confidence * 100.0;
        assert!((0.0..=100.0).contains(&hundredths) && (hundredths - hundredths.round()).abs() < 1e-3);
    }
}
