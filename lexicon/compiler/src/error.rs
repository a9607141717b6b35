//! Why the lexicon did not compile.

use std::fmt;

/// Why the lexicon did not compile; its text names the file and the line.
///
/// ```
/// let folder = std::env::temp_dir().join("balagh-lexicon-error");
/// std::fs::create_dir_all(&folder).expect("a temporary folder can be made");
/// std::fs::write(folder.join("cities.tsv"), "name\n").expect("it can be written to");
/// let error = balagh_lexicon::compile(&folder).expect_err("a column is missing");
/// assert!(error.to_string().ends_with("cities.tsv:1: no column `code`"));
/// ```
#[derive(Debug)]
pub struct Error {
    place: String,
    reason: String,
}

impl Error {
    pub(crate) fn at_line(file: &str, line: usize, reason: impl fmt::Display) -> Error {
        Error { place: format!("{file}:{line}"), reason: reason.to_string() }
    }

    pub(crate) fn of(place: impl fmt::Display, reason: impl fmt::Display) -> Error {
        Error { place: place.to_string(), reason: reason.to_string() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.place, self.reason)
    }
}

impl std::error::Error for Error {}
