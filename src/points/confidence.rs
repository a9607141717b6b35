//! How sure the parser is of a point.

use crate::acts::{Attribution, HeadKind, Performed};
use crate::lexicon::ActClass;

/// 0 to 1, from how the head and its speaker were found.
pub(super) fn confidence(act: &Performed) -> f32 {
    let speaker = match act.attribution {
        Attribution::Subject => 0.95,
        Attribution::Principals => 0.85,
        Attribution::Floor => 0.75,
        Attribution::Nobody => 0.3,
    };
    let head = match (act.head.kind, act.head.entry.class) {
        (HeadKind::Finite, ActClass::Saying) => 0.7,
        (HeadKind::Finite, _) if act.head.reported => 0.7,
        (HeadKind::Finite, _) => 0.9,
        (HeadKind::Participle, _) => 0.8,
        (HeadKind::Passive, _) => 0.9,
        (HeadKind::Purpose, _) => 0.6,
        (HeadKind::ListItem, _) => 0.9,
    };
    speaker * head
}
