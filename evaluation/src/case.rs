//! The cases of a folder, in either layout: `NAME/release.txt` with `NAME/gold.json`, or `ID.txt` with `ID.json`.

use crate::Annotation;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// A release with its annotation.
#[derive(Clone, Debug)]
pub struct Case {
    /// The text as it was sent.
    pub text: String,
    /// What a careful reader found.
    pub annotation: Annotation,
}

/// Why a folder cannot be scored.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    pub(crate) fn of(path: &Path, reason: impl fmt::Display) -> Self {
        Failure(format!("{}: {reason}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

/// All cases of a folder, by name.
///
/// # Errors
/// [`Failure`] names the file that is missing, is no annotation, or cites words that its text does not hold.
pub fn load(folder: &Path) -> Result<Vec<Case>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::of(folder, error))?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| Failure::of(folder, error))?;
    paths.sort();
    let cases =
        paths.iter().filter_map(|path| files(path)).map(|(text, annotation)| read(&text, &annotation));
    let cases = cases.collect::<Result<Vec<_>, _>>()?;
    if cases.is_empty() {
        return Err(Failure::of(
            folder,
            "no NAME/release.txt with NAME/gold.json and no ID.txt with ID.json",
        ));
    }
    Ok(cases)
}

/// The text and the annotation that an entry of the folder stands for.
fn files(path: &Path) -> Option<(PathBuf, PathBuf)> {
    if path.is_dir() {
        return Some((path.join("release.txt"), path.join("gold.json")));
    }
    (path.extension()? == "json").then(|| (path.with_extension("txt"), path.to_owned()))
}

fn read(text: &Path, annotation: &Path) -> Result<Case, Failure> {
    let content = |path: &Path| fs::read_to_string(path).map_err(|error| Failure::of(path, error));
    let case = Case {
        text: content(text)?,
        annotation: serde_json::from_str(&content(annotation)?)
            .map_err(|error| Failure::of(annotation, error))?,
    };
    match case.annotation.points.iter().find(|point| !case.text.contains(&point.evidence)) {
        Some(point) => Err(Failure::of(annotation, format_args!("not in the text: {}", point.evidence))),
        None => Ok(case),
    }
}
