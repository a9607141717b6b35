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
/// The bias; every example has it.
const BIAS: &str = "always";

const HEADER: &str = "\
# Learned by `cargo xtask learn DIR` from annotated releases that are not in the repository. Do not edit: learn anew.
# feature  what src/learned/features.rs sees of a point
# weight   how much it speaks for a point whose act, speakers and areas are all right: hundredths of a logit
";

/// Weights by feature, a column for each decision.
#[derive(Debug, Default)]
pub struct Model(BTreeMap<String, [i32; Decision::ALL.len()]>);

impl Model {
    /// How likely the answer is yes.
    #[must_use]
    pub fn probability(&self, decision: Decision, example: &Example) -> f64 {
        let weights = example.features.iter().filter_map(|feature| self.0.get(feature));
        probability(f64::from(weights.map(|weights| weights[decision as usize]).sum::<i32>()) / UNIT)
    }
}

/// Learns from the examples that the filter lets pass.
pub fn learn(set: &Set, learns: impl Fn(&Example) -> bool) -> Model {
    let examples: Vec<&Example> = set.examples.iter().filter(|example| learns(example)).collect();
    let features = frequent(&examples);
    let numbers: BTreeMap<&str, usize> =
        features.iter().enumerate().map(|(number, feature)| (*feature, number)).collect();
    let mut model = Model::default();
    for decision in Decision::ALL {
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

/// The features of enough releases, the bias first.
fn frequent<'e>(examples: &[&'e Example]) -> Vec<&'e str> {
    let mut releases: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for example in examples {
        for feature in &example.features {
            releases.entry(feature).or_default().insert(example.release);
        }
    }
    let others = releases
        .into_iter()
        .filter(|(feature, releases)| *feature != BIAS && releases.len() >= FEWEST_RELEASES)
        .map(|(feature, _)| feature);
    std::iter::once(BIAS).chain(others).collect()
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
        let weight = weights[Decision::KEPT as usize];
        if weight != 0 {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{feature}\t{weight}");
        }
    }
    text
}
