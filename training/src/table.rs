//! The model as a table.

use crate::Decision;
use crate::example::{Example, Set};
use crate::regression::{fit, probability};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// A feature counts from so many releases on.
const FEWEST_RELEASES: usize = 4;
/// Weights are written in hundredths.
const UNIT: f64 = 100.0;
const HEADER: &str = "\
# Learned by `cargo xtask learn DIR` from annotated releases that are not in the repository. Do not edit: learn anew.
# feature  what src/learned/features.rs sees of a point, or a sign of src/learned/core_signs.rs (core …)
# weight   how much it speaks for a point whose act, speakers and areas are all right, or that is core: hundredths of a logit
";

/// Weights by feature, a column for each decision.
#[derive(Debug, Default)]
pub struct Model(BTreeMap<String, [i32; Decision::ALL.len()]>);

impl Model {
    /// How likely the answer is yes.
    #[must_use]
    pub fn probability(&self, decision: Decision, example: &Example) -> f64 {
        if decision == Decision::Core && !decision.is_open(example) {
            return f64::from(u8::from(example.core_by_rule));
        }
        let weights = example.features.iter().filter_map(|feature| self.0.get(feature));
        probability(f64::from(weights.map(|weights| weights[decision as usize]).sum::<i32>()) / UNIT)
    }
}

/// Learns from the examples that the filter lets pass.
pub fn learn(set: &Set, learns: impl Fn(&Example) -> bool) -> Model {
    let examples: Vec<&Example> = set.examples.iter().filter(|example| learns(example)).collect();
    let frequent = frequent(&examples);
    let mut model = Model::default();
    for decision in Decision::ALL {
        let features = seen(decision, &frequent);
        let numbers: BTreeMap<&str, usize> =
            features.iter().enumerate().map(|(number, feature)| (*feature, number)).collect();
        let rows: Vec<(Vec<usize>, bool)> = examples
            .iter()
            .filter_map(|example| Some((present(example, &numbers), decision.answer(example)?)))
            .collect();
        let weights = fit(&rows, features.len(), decision.penalty());
        for (feature, weight) in features.iter().zip(weights) {
            let rounded = (weight * UNIT).round() as i32;
            if rounded != 0 {
                model.0.entry((*feature).to_owned()).or_default()[decision as usize] = rounded;
            }
        }
    }
    model
}

/// Those of the features that a decision looks at, the bias first.
fn seen<'e>(decision: Decision, features: &[&'e str]) -> Vec<&'e str> {
    let bias = decision.bias();
    let others = features.iter().copied().filter(|feature| *feature != bias && decision.sees(feature));
    std::iter::once(bias).chain(others).collect()
}

/// The features of enough releases.
fn frequent<'e>(examples: &[&'e Example]) -> Vec<&'e str> {
    let mut releases: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for example in examples {
        for feature in &example.features {
            releases.entry(feature).or_default().insert(example.release);
        }
    }
    let frequent = releases.into_iter().filter(|(_, releases)| releases.len() >= FEWEST_RELEASES);
    frequent.map(|(feature, _)| feature).collect()
}

fn present(example: &Example, numbers: &BTreeMap<&str, usize>) -> Vec<usize> {
    example.features.iter().filter_map(|feature| numbers.get(feature.as_str()).copied()).collect()
}

/// The table's text.
#[must_use]
pub fn write(model: &Model) -> String {
    let mut text = String::from(HEADER);
    text.push_str("feature\tweight\n");
    for (feature, weights) in &model.0 {
        let kept = Decision::KEPT.into_iter().find(|decision| decision.sees(feature));
        let weight = kept.map_or(0, |decision| weights[decision as usize]);
        if weight != 0 {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{feature}\t{weight}");
        }
    }
    text
}
