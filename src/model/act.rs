use serde::{Deserialize, Serialize};

/// What a point says that its speakers did. The roots named are those of the PLOVER event ontology.
///
/// ```
/// use balagh::{Act, Status};
/// assert_eq!(Act::Agree.status(), Status::Decision);
/// assert_eq!(Act::Thank.status(), Status::Courtesy);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Act {
    /// Agreed, adopted or approved something together (PLOVER: AGREE).
    Agree,
    /// Signed, initialled or ratified a text (SUPPORT).
    Sign,
    /// Set up, launched, opened or created something: done, not hoped for (COOPERATE).
    Establish,
    /// Decided or announced a measure of their own (COOPERATE).
    Decide,
    /// Promised, undertook, expressed will, readiness or determination to act (AGREE).
    Pledge,
    /// Set a coming step: a visit, a session, a date (AGREE).
    Plan,
    /// Stressed, affirmed, considered, agreed with a view (SUPPORT).
    Stress,
    /// Called for, asked for, urged, invited (REQUEST).
    CallFor,
    /// Backed the other side, its position, its candidacy, its plan (SUPPORT).
    Support,
    /// Rejected, condemned, warned against (REJECT).
    Reject,
    /// Discussed, exchanged views on, reviewed together (CONSULT).
    Discuss,
    /// Presented, explained, highlighted, recalled, reported: one side tells (CONSULT).
    Present,
    /// Praised, valued, commended, welcomed (SUPPORT).
    Praise,
    /// Thanked (SUPPORT).
    Thank,
    /// Conveyed greetings, congratulated, condoled, wished (SUPPORT).
    Greet,
}

impl Act {
    /// What an act of this kind is worth to a reader.
    #[must_use]
    pub fn status(self) -> Status {
        match self {
            Act::Agree | Act::Sign | Act::Establish | Act::Decide => Status::Decision,
            Act::Pledge | Act::Plan => Status::Commitment,
            Act::Stress | Act::CallFor | Act::Support | Act::Reject => Status::Position,
            Act::Discuss | Act::Present => Status::Discussion,
            Act::Praise | Act::Thank | Act::Greet => Status::Courtesy,
        }
    }
}

/// What a point is worth, from what binds most to what binds least.
///
/// ```
/// use balagh::Status;
/// assert!(Status::Decision < Status::Courtesy);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Something was settled.
    Decision,
    /// Something was promised or set for later.
    Commitment,
    /// A view was taken.
    Position,
    /// Something was talked about.
    Discussion,
    /// Thanks, praise, greetings.
    Courtesy,
}
