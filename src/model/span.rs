use serde::{Deserialize, Serialize};

/// A stretch of the input, in UTF-16 code units, with its words.
///
/// In JavaScript `input.slice(span.start, span.end) === span.text`.
///
/// ```
/// let release = balagh::parse("التقى وزير الخارجية اليوم بالرباط نظيره الإسباني.", &Default::default())?;
/// let span = release.event.unwrap().span;
/// assert_eq!(span.text.encode_utf16().count(), span.end - span.start);
/// # Ok::<(), balagh::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Span {
    /// First UTF-16 code unit of the stretch.
    pub start: usize,
    /// The UTF-16 code unit after the last one of the stretch.
    pub end: usize,
    /// The words between the two, exactly as the input has them.
    pub text: String,
}
