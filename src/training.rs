//! What `cargo xtask learn` sees: a reading by rules alone, with the features of its points.

use crate::{Error, Options, Release, learned};

/// A release as the rules read it, and what the model sees of each of its points.
#[derive(Debug)]
pub struct Reading {
    /// The release; every candidate is a point.
    pub release: Release,
    /// For each point its features, `name=value`.
    pub features: Vec<Vec<String>>,
}

/// Reads a release without the model.
///
/// # Errors
/// Those of [`parse`](crate::parse).
///
/// ```
/// let text = "استقبل وزير الداخلية المغربي اليوم بالرباط نظيره الإسباني. واتفق الوزيران على إحداث لجنة مشتركة للهجرة.";
/// let reading = balagh::training::read(text, &balagh::Options::default())?;
/// assert!(reading.features[0].iter().any(|feature| feature == "act=Agree"));
/// # Ok::<(), balagh::Error>(())
/// ```
pub fn read(input: &str, options: &Options) -> Result<Reading, Error> {
    let mut features = Vec::new();
    let release =
        crate::read(input, options, |context, drafts| features = learned::features(context, drafts))?;
    Ok(Reading { release, features })
}
