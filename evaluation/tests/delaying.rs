//! A reading does not hang on what stands between a verb and its subject.

use balagh_evaluation::{Case, Figures, circumstances, compare, delayed, load};
use std::path::Path;

fn figures(cases: &[Case]) -> Figures {
    Figures::of(&cases.iter().map(compare).collect::<Vec<_>>())
}

/// The figures may fall by so much: what a circumstance names may be somebody else.
const TOLERANCE: f64 = 0.03;

#[test]
fn who_speaks_is_read_as_well_behind_a_circumstance() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/releases");
    let cases = load(&folder).expect("our own releases can be read");
    let before = figures(&cases);
    for circumstance in circumstances() {
        let (others, changed): (Vec<Case>, Vec<usize>) =
            cases.iter().map(|case| delayed(case, circumstance)).unzip();
        let changed: usize = changed.into_iter().sum();
        assert!(changed > cases.len(), "«{circumstance}» stands in {changed} points only");
        let after = figures(&others);
        for name in ["points.f1", "act", "speakers"] {
            let rate = |figures: &Figures| figures.get(name).unwrap_or_default();
            let (before, after) = (rate(&before), rate(&after));
            println!("«{circumstance}» in {changed} points: {name} {before:.3} → {after:.3}");
            assert!(
                after >= before - TOLERANCE,
                "{name} fell from {before:.3} to {after:.3}: «{circumstance}»"
            );
        }
    }
}
