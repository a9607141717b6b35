use super::Span;
use serde::{Deserialize, Serialize};

/// A concrete means of cooperation that a point is about: a text, a body, a programme.
///
/// ```
/// use balagh::{InstrumentKind, Stage};
/// let release = balagh::parse(
///     "التقى وزير الداخلية المغربي بالرباط نظيره الإسباني. واتفق الوزيران على إحداث لجنة مشتركة للهجرة.",
///     &Default::default(),
/// )?;
/// let instrument = &release.points[0].instruments[0];
/// assert_eq!((instrument.kind, instrument.stage), (InstrumentKind::JointBody, Stage::Created));
/// # Ok::<(), balagh::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[non_exhaustive]
pub struct Instrument {
    /// What it is.
    pub kind: InstrumentKind,
    /// Its name, as the text words it, without the clitics that join it to its sentence.
    pub name: String,
    /// How far it has come.
    pub stage: Stage,
    /// Where the text names it.
    pub span: Span,
}

/// The kinds of instrument.
///
/// ```
/// assert_eq!(serde_json::to_string(&balagh::InstrumentKind::JointBody)?, "\"joint_body\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum InstrumentKind {
    /// A treaty, convention, accord or protocol.
    Agreement,
    /// A memorandum of understanding or letter of intent.
    Mou,
    /// A committee, group, commission or council.
    JointBody,
    /// A programme, plan, roadmap, project or operation.
    Programme,
    /// A forum, visit, session or exercise that is agreed or planned.
    Meeting,
    /// A grant, a loan, a line of credit.
    Funding,
    /// A declaration.
    Declaration,
    /// A channel, hotline, dialogue or other standing arrangement.
    Mechanism,
}

/// How far an instrument has come.
///
/// ```
/// assert_eq!(serde_json::to_string(&balagh::Stage::InForce)?, "\"in_force\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Stage {
    /// Agreed, decided or set up now.
    Created,
    /// Signed now.
    Signed,
    /// Exists already: praised, followed up, activated.
    InForce,
    /// To come.
    Planned,
    /// Called for or discussed.
    Proposed,
}
