//! The text of the release.

use crate::failure::Failure;
use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// Reads a file, or standard input for `-`. No more than a byte over `limit` is read, so that an endless pipe
/// ends in a message and not in memory running out.
pub fn read(file: &Path, limit: usize) -> Result<String, Failure> {
    let unreadable = |error: io::Error| match error.kind() {
        ErrorKind::NotFound => Failure::Missing(file.to_owned()),
        _ => Failure::Unreadable(file.to_owned(), error.to_string()),
    };
    let source: Box<dyn Read> = if file == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(file).map_err(unreadable)?)
    };
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    source.take(most).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() > limit {
        return Err(Failure::TooLong(limit));
    }
    String::from_utf8(bytes)
        .map_err(|error| Failure::NotUtf8(file.to_owned(), error.utf8_error().valid_up_to()))
}
