//! What the model is worth beside the rules alone.

use crate::Decision;
use crate::example::{Example, Set};
use crate::table::{Model, learn};

/// Parts of the releases; each is judged by what the others taught.
const FOLDS: usize = 5;
/// From these probabilities on the answer would be yes.
const LEAST_LIKELY_POINT: f64 = 0.4;
const CORE: f64 = 0.5;
/// Bins of the reliability table.
const BINS: usize = 5;

/// For each example the probability of each decision.
pub type Predictions = Vec<[f64; Decision::ALL.len()]>;

/// Predictions on releases that the model has not seen.
#[must_use]
pub fn cross_validated(set: &Set) -> Predictions {
    let models: Vec<Model> =
        (0..FOLDS).map(|fold| learn(set, |example| example.release % FOLDS != fold)).collect();
    set.examples.iter().map(|example| of(&models[example.release % FOLDS], example)).collect()
}

/// Predictions by one model.
#[must_use]
pub fn predicted(set: &Set, model: &Model) -> Predictions {
    set.examples.iter().map(|example| of(model, example)).collect()
}

fn of(model: &Model, example: &Example) -> [f64; Decision::ALL.len()] {
    Decision::ALL.map(|decision| model.probability(decision, example))
}

/// Prints rules alone beside rules and model, and the reliability of the confidence.
pub fn print(name: &str, set: &Set, predictions: &Predictions) {
    println!(
        "{name}: {} releases, {} points annotated, {} proposed",
        set.releases,
        set.annotated,
        set.examples.len()
    );
    println!("  {:30} {:>8} {:>8}", "", "rules", "model");
    let kept = |index: usize| predictions[index][Decision::Point as usize] >= LEAST_LIKELY_POINT;
    for (figure, count) in [("points.f1", found as fn(&Example) -> bool), ("strict.f1", right)] {
        println!("  {figure:30} {:8.3} {:8.3}", f1(set, count, |_| true), f1(set, count, kept));
    }
    let core = |index: usize| predictions[index][Decision::Core as usize] >= CORE;
    println!(
        "  {:30} {:8.3} {:8.3}",
        "core.agree",
        agreement(set, |index| set.examples[index].core_by_rule),
        agreement(set, core)
    );
    for (title, by_rule) in [("confidence by rules", true), ("confidence by model", false)] {
        let confidence = |index: usize| {
            if by_rule {
                set.examples[index].confidence_by_rule
            } else {
                predictions[index][Decision::Right as usize]
            }
        };
        let rows = reliability(set, confidence, |index| by_rule || kept(index));
        let cells = rows.iter().map(|(right, all)| match all {
            0 => "–".to_owned(),
            _ => format!("{:.2} of {all}", *right as f64 / *all as f64),
        });
        println!("  {title:20} {}", cells.collect::<Vec<_>>().join(" | "));
    }
}

fn found(example: &Example) -> bool {
    example.found
}

fn right(example: &Example) -> bool {
    example.right
}

/// The harmonic mean of precision and recall of the examples that are kept.
fn f1(set: &Set, counts: fn(&Example) -> bool, kept: impl Fn(usize) -> bool) -> f64 {
    let kept: Vec<&Example> = set
        .examples
        .iter()
        .enumerate()
        .filter(|(index, _)| kept(*index))
        .map(|(_, example)| example)
        .collect();
    let right = kept.iter().filter(|example| counts(example)).count();
    2.0 * right as f64 / (kept.len() + set.annotated).max(1) as f64
}

/// How often the answer about core is the annotation's.
fn agreement(set: &Set, core: impl Fn(usize) -> bool) -> f64 {
    let answers =
        set.examples.iter().enumerate().filter_map(|(index, example)| Some(example.core? == core(index)));
    let answers: Vec<bool> = answers.collect();
    answers.iter().filter(|agrees| **agrees).count() as f64 / answers.len().max(1) as f64
}

/// For each fifth of the confidence, how many are right of how many.
fn reliability(
    set: &Set,
    confidence: impl Fn(usize) -> f64,
    kept: impl Fn(usize) -> bool,
) -> [(usize, usize); BINS] {
    let mut bins = [(0, 0); BINS];
    for (index, example) in set.examples.iter().enumerate().filter(|(index, _)| kept(*index)) {
        let bin = ((confidence(index) * BINS as f64) as usize).min(BINS - 1);
        bins[bin].0 += usize::from(example.right);
        bins[bin].1 += 1;
    }
    bins
}
