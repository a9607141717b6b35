//! The sides: between which states and organisations the cooperation of a release runs.

use crate::actors::Cast;
use crate::acts::Occasion;

/// ISO codes and organisation ids in order of mention: those that the principals serve.
pub(crate) fn sides(cast: &Cast, occasion: &Occasion) -> Vec<&'static str> {
    let mut sides = Vec::new();
    for &id in &occasion.principals {
        let entity = &cast.registry.entities[id];
        if let Some(side) = entity.organisation.or(entity.country).filter(|side| !sides.contains(side)) {
            sides.push(side);
        }
    }
    sides
}
