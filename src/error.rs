use thiserror::Error;

/// Why a text could not be read as a release. The message says what to do about it.
///
/// A readable text that reports no cooperation event is no error:
/// [`Release::event`](crate::Release::event) is `None` and there are no points.
///
/// ```
/// let error = balagh::parse("  ", &Default::default()).unwrap_err();
/// assert_eq!(error.code(), "empty");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Error {
    /// There is nothing but white space in the text.
    #[error("the text is empty: give the body of a release")]
    Empty,
    /// The text is longer than [`Options::limit`](crate::Options::limit).
    #[error("the text has {length} bytes, more than the limit of {limit}: shorten it or raise the limit")]
    TooLong {
        /// Length of the text in bytes of UTF-8.
        length: usize,
        /// The limit in force, in bytes.
        limit: usize,
    },
    /// The text is in a language that Balagh knows of but does not read yet.
    #[error("the text is in {name} ({tag}), which Balagh cannot read yet: give an Arabic release")]
    LanguageNotYetSupported {
        /// BCP 47 tag of the language.
        tag: &'static str,
        /// English name of the language.
        name: &'static str,
    },
    /// The text is in no language that Balagh knows of, or has no words.
    #[error("the text is neither Arabic, French nor English: give an Arabic release")]
    UnknownLanguage,
    /// [`Options::published`](crate::Options::published) is no date.
    #[error("“{given}” is no date: write it as YYYY-MM-DD")]
    InvalidPublished {
        /// What was given.
        given: String,
    },
}

impl Error {
    /// A stable name for programs: `empty`, `too_long`, `language_not_yet_supported`, `unknown_language`, `invalid_published`.
    ///
    /// ```
    /// let error = balagh::parse("これは日本語です", &Default::default()).unwrap_err();
    /// assert_eq!(error.code(), "unknown_language");
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Error::Empty => "empty",
            Error::TooLong { .. } => "too_long",
            Error::LanguageNotYetSupported { .. } => "language_not_yet_supported",
            Error::UnknownLanguage => "unknown_language",
            Error::InvalidPublished { .. } => "invalid_published",
        }
    }
}
