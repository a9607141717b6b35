use super::{csv, json_ld, markdown, ninjs, text};
use crate::Release;

/// The formats that a release can be written in, besides the JSON of the output contract.
///
/// ```
/// use balagh::export::Format;
/// assert_eq!(Format::named("ninjs"), Some(Format::Ninjs));
/// assert_eq!(Format::named("word"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A note with headings, for people.
    Markdown,
    /// Plain text, for people.
    Text,
    /// One point a row, for spreadsheets.
    Csv,
    /// schema.org, for web pages and search engines.
    JsonLd,
    /// IPTC ninjs 3.0, for newsrooms.
    Ninjs,
}

impl Format {
    /// Every format with its name.
    pub const ALL: [(&'static str, Format); 5] = [
        ("markdown", Format::Markdown),
        ("text", Format::Text),
        ("csv", Format::Csv),
        ("json-ld", Format::JsonLd),
        ("ninjs", Format::Ninjs),
    ];

    /// The format of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, format)| format)
    }

    /// Writes a release down; `input` is the text it was read from.
    ///
    /// ```
    /// use balagh::export::Format;
    /// let input = "سجل الفريق هدفين في مباراة الأمس.";
    /// let release = balagh::parse(input, &Default::default())?;
    /// for (_, format) in Format::ALL {
    ///     assert!(format.write(&release, input).ends_with('\n'));
    /// }
    /// # Ok::<(), balagh::Error>(())
    /// ```
    #[must_use]
    pub fn write(self, release: &Release, input: &str) -> String {
        match self {
            Format::Markdown => markdown(release),
            Format::Text => text(release),
            Format::Csv => csv(release),
            Format::JsonLd => json_ld(release, input),
            Format::Ninjs => ninjs(release, input),
        }
    }
}
