use super::Span;
use serde::{Deserialize, Serialize};

/// Somebody or something that acts, is addressed or takes part, with every mention of it.
///
/// ```
/// use balagh::ActorKind;
/// let release = balagh::parse("التقى وزير الخارجية اليوم بالرباط نظيره الإسباني.", &Default::default())?;
/// assert!(release.actors.iter().any(|actor| actor.kind == ActorKind::Person));
/// # Ok::<(), balagh::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Actor {
    /// How points name this actor: `a1`, `a2` … in order of first mention.
    pub id: String,
    /// What kind of actor it is.
    pub kind: ActorKind,
    /// The fullest form in the text, for states and organisations their usual name; `None` for a person known by office only.
    pub name: Option<String>,
    /// The office a person holds, as the text words it or, for «نظيره» and «وزيرا …», implies it; `None` for others.
    pub office: Option<String>,
    /// ISO 3166-1 alpha-2 code of the state the actor belongs to. A person whose words name none is taken to serve
    /// the side they are listed under, else the state that the release speaks for.
    pub country: Option<String>,
    /// Every mention in text order, coreferent ones («الوزير», «نظيره الإيطالي») included.
    pub mentions: Vec<Span>,
}

/// The kinds of actor.
///
/// ```
/// assert_eq!(serde_json::to_string(&balagh::ActorKind::Person)?, "\"person\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ActorKind {
    /// A human being.
    Person,
    /// A country, its government or its people.
    State,
    /// A ministry, an authority, a parliament, a company.
    Institution,
    /// An international organisation or bloc.
    Organisation,
    /// A delegation, a community, a body of people.
    Group,
}
