//! Why there is no result, in one plain line.

use balagh::Error;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug)]
pub enum Failure {
    Missing(PathBuf),
    Unreadable(PathBuf, String),
    NotUtf8(PathBuf, usize),
    TooLong(usize),
    Parse(Error),
    Write(String),
}

impl Failure {
    pub fn write(error: impl fmt::Display) -> Failure {
        Failure::Write(error.to_string())
    }

    pub fn exit_code(&self) -> ExitCode {
        match self {
            // A date that is none is a slip on the command line, not in the text.
            Failure::Parse(Error::InvalidPublished { .. }) => ExitCode::from(2),
            _ => ExitCode::FAILURE,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Missing(file) => write!(formatter, "{}: there is no such file", name(file)),
            Failure::Unreadable(file, why) => write!(formatter, "{}: cannot be read: {why}", name(file)),
            Failure::NotUtf8(file, at) => write!(
                formatter,
                "{}: not UTF-8 (byte {at}): convert it first, for example with `iconv -f WINDOWS-1256 -t UTF-8`",
                name(file)
            ),
            Failure::TooLong(limit) => {
                write!(formatter, "the text is longer than {limit} bytes: shorten it or raise --limit")
            }
            Failure::Parse(error) => error.fmt(formatter),
            Failure::Write(why) => write!(formatter, "the result cannot be written: {why}"),
        }
    }
}

fn name(file: &Path) -> String {
    if file == Path::new("-") { "standard input".into() } else { file.display().to_string() }
}
