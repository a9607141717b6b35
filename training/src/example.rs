use balagh::Options;
use balagh_evaluation::{Case, Failure, compare_with};
use std::path::Path;

/// A point that the rules propose.
#[derive(Clone, Debug)]
pub struct Example {
    /// The number of its release.
    pub release: usize,
    /// What the model sees of it.
    pub features: Vec<String>,
    /// Whether somebody annotated it.
    pub found: bool,
    /// Whether the annotation calls it core; `None` where nobody annotated it.
    pub core: Option<bool>,
    /// What the rules say.
    pub core_by_rule: bool,
    /// Act, speakers and areas are right.
    pub right: bool,
    /// What the rules say about that.
    pub confidence_by_rule: f64,
}

/// The examples of a folder.
#[derive(Debug, Default)]
pub struct Set {
    /// In the order of the releases.
    pub examples: Vec<Example>,
    /// How many releases.
    pub releases: usize,
    /// How many points are annotated.
    pub annotated: usize,
}

impl Set {
    /// Adds the releases of another folder behind its own.
    pub fn join(&mut self, other: Set) {
        let before = self.releases;
        let moved = |example: Example| Example { release: example.release + before, ..example };
        self.examples.extend(other.examples.into_iter().map(moved));
        self.releases += other.releases;
        self.annotated += other.annotated;
    }
}

/// Reads the releases of a folder by rules and compares them with their annotations.
///
/// # Errors
/// Says which file cannot be used.
pub fn load(folder: &Path) -> Result<Set, Failure> {
    let mut set = Set::default();
    for case in balagh_evaluation::load(folder)? {
        set.annotated += case.annotation.points.len();
        set.examples.extend(examples(set.releases, &case));
        set.releases += 1;
    }
    Ok(set)
}

fn examples(release: usize, case: &Case) -> Vec<Example> {
    let Ok(reading) = balagh::training::read(&case.text, &Options::default()) else { return Vec::new() };
    let comparison = compare_with(case, Ok(reading.release));
    let points = comparison.release.points.iter().zip(reading.features).enumerate();
    points
        .map(|(index, (point, mut features))| {
            features.sort();
            features.dedup();
            let judgement = comparison.found.iter().find(|judgement| judgement.read == index);
            Example {
                release,
                features,
                found: judgement.is_some(),
                core: judgement.map(|judgement| judgement.core == point.core),
                core_by_rule: point.core,
                right: judgement.is_some_and(|judgement| judgement.strict()),
                confidence_by_rule: f64::from(point.confidence),
            }
        })
        .collect()
}
