use super::{Actor, Event, Point};
use serde::{Deserialize, Serialize};

/// Everything that was understood of one release.
///
/// ```
/// let release = balagh::parse("سجل الفريق هدفين في مباراة الأمس.", &Default::default())?;
/// assert!(release.event.is_none() && release.points.is_empty());
/// # Ok::<(), balagh::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Release {
    /// Version of the output contract: `1`.
    pub version: String,
    /// BCP 47 tag of the input's language: `ar`, the only one read so far.
    pub language: String,
    /// The occasion; `None` where the text reports no cooperation event.
    pub event: Option<Event>,
    /// The parties that cooperate, in order of mention: ISO 3166-1 alpha-2, or the id of an organisation's actor
    /// (where only its official acts, its id in the lexicon: `un`).
    pub sides: Vec<String>,
    /// Everybody who acts, is addressed or takes part.
    pub actors: Vec<Actor>,
    /// What was done, in text order.
    pub points: Vec<Point>,
    /// Ids of the points that sum the release up, most important first; at most five.
    pub digest: Vec<String>,
    /// One line that names the sides and the outcome; empty where there is no event.
    pub headline: String,
}

impl Release {
    /// The version of the output contract that this crate writes.
    pub const VERSION: &'static str = "1";

    /// What stands for a text without a cooperation event, in the language of a BCP 47 tag.
    ///
    /// ```
    /// let nothing = balagh::Release::without_event("ar");
    /// assert_eq!(nothing, balagh::parse("سجل الفريق هدفين في مباراة الأمس.", &Default::default())?);
    /// # Ok::<(), balagh::Error>(())
    /// ```
    #[must_use]
    pub fn without_event(language: &str) -> Self {
        Self {
            version: Self::VERSION.to_owned(),
            language: language.to_owned(),
            event: None,
            sides: Vec::new(),
            actors: Vec::new(),
            points: Vec::new(),
            digest: Vec::new(),
            headline: String::new(),
        }
    }
}
