use serde::{Deserialize, Serialize};

/// What a caller may tell the parser about a text.
///
/// ```
/// let options = balagh::Options { published: Some("2025-07-16".into()), ..Default::default() };
/// let release = balagh::parse("التقى وزير الخارجية أمس بالرباط نظيره الإسباني.", &options)?;
/// assert_eq!(release.event.unwrap().date.as_deref(), Some("2025-07-15"));
/// # Ok::<(), balagh::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Options {
    /// The day the release was published, `YYYY-MM-DD`: "today", bare weekdays and dates without a year resolve against it.
    #[cfg_attr(feature = "typescript", tsify(optional))]
    pub published: Option<String>,
    /// The longest text that is read, in bytes of UTF-8.
    #[cfg_attr(feature = "typescript", tsify(optional))]
    pub limit: usize,
}

impl Options {
    /// One mebibyte, the limit unless told otherwise.
    pub const DEFAULT_LIMIT: usize = 1 << 20;
}

impl Default for Options {
    fn default() -> Self {
        Options { published: None, limit: Options::DEFAULT_LIMIT }
    }
}
