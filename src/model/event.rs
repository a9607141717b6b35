use super::Span;
use serde::{Deserialize, Serialize};

/// The occasion that a release reports.
///
/// ```
/// use balagh::EventType;
/// let release = balagh::parse("التقى وزير الخارجية اليوم بالرباط نظيره الإسباني.", &Default::default())?;
/// assert_eq!(release.event.unwrap().kind, EventType::Talks);
/// # Ok::<(), balagh::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Event {
    /// What kind of occasion it is; `type` in JSON.
    #[serde(rename = "type")]
    pub kind: EventType,
    /// ISO 8601 date in the Gregorian calendar, where the text (with [`Options::published`](crate::Options::published))
    /// gives a whole one; `--MM-DD` where it gives day and month, and nothing gives the year.
    pub date: Option<String>,
    /// English lower-case name of the weekday that the text names.
    pub weekday: Option<String>,
    /// The words that say when; there may be such words («اليوم») though nothing gives the date.
    pub date_span: Option<Span>,
    /// Where it took place.
    pub place: Option<Place>,
    /// Who issued the communiqué, or whom the text cites as its source.
    pub issuer: Option<Source>,
    /// The clause that reports the event.
    pub span: Span,
}

/// The types of event.
///
/// ```
/// let release = balagh::parse("أجرى وزير الخارجية المغربي اليوم اتصالا هاتفيا مع نظيره الإسباني.", &Default::default())?;
/// assert_eq!(release.event.unwrap().kind, balagh::EventType::Call);
/// # Ok::<(), balagh::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum EventType {
    /// A meeting, official talks, a working session.
    Talks,
    /// One receives another.
    Reception,
    /// A visit.
    Visit,
    /// A telephone or video call.
    Call,
    /// A signing ceremony.
    Signing,
    /// A joint commission, a council, a ministerial or organisation session.
    Session,
    /// A forum, a conference, a congress, an exercise.
    Conference,
    /// A declaration or announcement without a meeting.
    Statement,
    /// A letter, a cable.
    Message,
}

/// A place as the text names it.
///
/// ```
/// let release = balagh::parse("التقى وزير الخارجية اليوم بالرباط نظيره الإسباني.", &Default::default())?;
/// let place = release.event.unwrap().place.unwrap();
/// assert_eq!((place.name.as_str(), place.span.text.as_str()), ("الرباط", "بالرباط"));
/// # Ok::<(), balagh::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Place {
    /// The name without a preposition.
    pub name: String,
    /// ISO 3166-1 alpha-2 code of the state it lies in, where known.
    pub country: Option<String>,
    /// Where the text says so.
    pub span: Span,
}

/// The issuer of a communiqué, or the agency or outlet a text cites.
///
/// ```
/// let release = balagh::parse(
///     "التقى وزير الخارجية المغربي اليوم بالرباط نظيره الإسباني، حسب بلاغ لوزارة الخارجية.",
///     &Default::default(),
/// )?;
/// assert_eq!(release.event.unwrap().issuer.unwrap().name, "وزارة الخارجية");
/// # Ok::<(), balagh::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Source {
    /// The name as the text writes it, without a preposition.
    pub name: String,
    /// ISO 3166-1 alpha-2 code of the state it belongs to, where known.
    pub country: Option<String>,
    /// Where the text says so.
    pub span: Span,
}
