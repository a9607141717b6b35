use super::{Act, Area, Instrument, Span, Status};
use serde::{Deserialize, Serialize, Serializer};

/// One act that somebody performs in words or deed, with what it is about.
///
/// ```
/// let release = balagh::parse(
///     "التقى وزير الخارجية المغربي بالرباط نظيره الإسباني. واتفق الوزيران على إحداث لجنة مشتركة للهجرة.",
///     &Default::default(),
/// )?;
/// assert_eq!(release.points[0].act, balagh::Act::Agree);
/// # Ok::<(), balagh::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[non_exhaustive]
pub struct Point {
    /// `p1`, `p2` … in text order.
    pub id: String,
    /// What was done.
    pub act: Act,
    /// What it is worth; follows from the act.
    pub status: Status,
    /// Ids of the actors whose act it is; a joint act names all of them.
    pub speakers: Vec<String>,
    /// Ids of the actors towards whom it is done.
    pub addressees: Vec<String>,
    /// What it is about, most specific first, at most three.
    pub areas: Vec<Area>,
    /// The concrete means it names, each kind once.
    pub instruments: Vec<Instrument>,
    /// Whether a reader who wants to know what came out of the meeting must see it.
    pub core: bool,
    /// One short sentence in the language of the release that stands on its own.
    pub summary: String,
    /// The clause that says it.
    pub evidence: Span,
    /// How sure the parser is, 0 to 1, by how act and speaker were found; an order, no probability. Written with two decimals.
    #[serde(serialize_with = "two_decimals")]
    pub confidence: f32,
}

/// A single written as a double shows digits that nobody measured (0.9300000071525574) in JavaScript but not in JSON.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn two_decimals<S: Serializer>(value: &f32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64((f64::from(*value) * 100.0).round() / 100.0)
}
