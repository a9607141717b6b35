//! Logistic regression with L1 and L2 penalties, by coordinate descent in a fixed order: the same examples give
//! the same weights on every machine.

/// The weight of each feature.
pub type Weights = Vec<f64>;

/// No weight changes by more in one step.
const LONGEST_STEP: f64 = 1.0;
/// Passes over all features.
const PASSES: usize = 120;
/// It ends earlier where no weight changes by more.
const STILL: f64 = 1e-4;

/// Fits weights to examples, each the numbers of its features and an answer. Feature 0 is the bias, and free.
#[must_use]
pub fn fit(examples: &[(Vec<usize>, bool)], features: usize, (each, all): (f64, f64)) -> Weights {
    let mut columns = vec![Vec::new(); features];
    for (row, (present, _)) in examples.iter().enumerate() {
        for &feature in present {
            columns[feature].push(row);
        }
    }
    let mut weights = vec![0.0; features];
    let mut margins = vec![0.0; examples.len()];
    for _ in 0..PASSES {
        let mut change: f64 = 0.0;
        for (feature, rows) in columns.iter().enumerate() {
            let penalty = if feature == 0 { (0.0, 0.0) } else { (each, all) };
            let step = step(examples, &margins, rows, weights[feature], penalty);
            if step != 0.0 {
                weights[feature] += step;
                rows.iter().for_each(|&row| margins[row] += step);
                change = change.max(step.abs());
            }
        }
        if change < STILL {
            break;
        }
    }
    weights
}

/// The Newton step of one weight, with the L1 penalty as a soft threshold.
fn step(
    examples: &[(Vec<usize>, bool)],
    margins: &[f64],
    rows: &[usize],
    weight: f64,
    (each, all): (f64, f64),
) -> f64 {
    let (mut gradient, mut curvature) = (all * weight, all + FLATTEST);
    for &row in rows {
        let likely = probability(margins[row]);
        gradient += likely - f64::from(u8::from(examples[row].1));
        curvature += likely * (1.0 - likely);
    }
    let target = curvature * weight - gradient;
    let shrunk = target.signum() * (target.abs() - each).max(0.0);
    (shrunk / curvature - weight).clamp(-LONGEST_STEP, LONGEST_STEP)
}

/// Curvature is never less.
const FLATTEST: f64 = 1e-6;

/// What a sum of weights says.
pub(crate) fn probability(margin: f64) -> f64 {
    1.0 / (1.0 + (-margin).exp())
}

#[cfg(test)]
mod tests {
    use super::{fit, probability};

    fn examples() -> Vec<(Vec<usize>, bool)> {
        (0..40)
            .map(|n| if n % 2 == 0 { (vec![0, 1], n % 10 != 0) } else { (vec![0, 2], n % 10 == 1) })
            .collect()
    }

    #[test]
    fn a_feature_of_the_right_ones_weighs_for_and_one_of_the_wrong_ones_against() {
        let weights = fit(&examples(), 4, (0.1, 0.1));
        assert!(probability(weights[0] + weights[1]) > 0.7 && probability(weights[0] + weights[2]) < 0.3);
        assert_eq!(weights[3], 0.0);
    }

    #[test]
    fn a_strong_penalty_leaves_the_bias_alone() {
        assert_eq!(fit(&examples(), 3, (100.0, 0.1))[1..], [0.0, 0.0]);
    }
}
