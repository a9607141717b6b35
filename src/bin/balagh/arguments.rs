//! What may stand on the command line.

use balagh::Options;
use clap::{Parser, ValueEnum};
use clap_complete::Shell;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  balagh release.txt                              what the release says, as JSON
  balagh release.txt --pretty                     the same, indented
  balagh release.txt --format markdown            a note for people
  balagh release.txt --format csv > points.csv    a row for each point, for spreadsheets
  curl -s ADDRESS | balagh --format text          from standard input
  balagh release.txt --published 2025-07-16       «today» and bare weekdays get a date
  balagh --completions bash > balagh.bash         completions for the shell

Exit status:
  0  a result was written (also when the text reports no cooperation event)
  1  the input could not be read or understood
  2  the command line is wrong";

/// Reads an official communiqué in Arabic and says who met whom, what was decided, promised or merely said,
/// and which words say so.
#[derive(Debug, Parser)]
#[command(name = "balagh", version, after_help = EXAMPLES)]
pub struct Arguments {
    /// The release, as UTF-8 text; `-` reads standard input
    #[arg(default_value = "-")]
    pub file: PathBuf,

    /// How to write what was understood
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub format: Format,

    /// The day the release was published: resolves «today», «yesterday» and bare weekdays
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub published: Option<String>,

    /// The longest text that is read
    #[arg(long, value_name = "BYTES", default_value_t = Options::DEFAULT_LIMIT)]
    pub limit: usize,

    /// Indent the JSON
    #[arg(long)]
    pub pretty: bool,

    /// Write completions for a shell and do nothing else
    #[arg(long, value_name = "SHELL")]
    pub completions: Option<Shell>,
}

impl Arguments {
    /// The parser's options.
    pub fn options(&self) -> Options {
        Options { published: self.published.clone(), limit: self.limit }
    }
}

/// How to write what was understood.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Format {
    /// The output contract, for programs
    Json,
    /// A note with headings, for people
    Markdown,
    /// Plain text, for people
    Text,
    /// A row for each point, for spreadsheets
    Csv,
    /// schema.org, for web pages and search engines
    JsonLd,
    /// IPTC ninjs 3.0, for newsrooms
    Ninjs,
}
