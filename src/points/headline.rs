//! One line that names the sides and the outcome.

use super::{Draft, digest, label};
use crate::actors::{Cast, EntityId};
use crate::model::Status;

/// The headline: the most important point where there is one, else who met whom.
pub(crate) fn headline(cast: &Cast, principals: &[EntityId], sides: &[String], points: &[Draft]) -> String {
    let top = digest(points).first().map(|&index| &points[index]);
    let sides = sides.join("، ");
    let between = if sides.is_empty() { names(cast, principals) } else { sides };
    match top {
        Some(point) if point.act.act.status() <= Status::Position => {
            format!("{between}: {}", point.summary.trim_end_matches('.'))
        }
        Some(point) => format!("{between}: {}", point.summary.trim_end_matches('.')),
        None => between,
    }
}

fn names(cast: &Cast, principals: &[EntityId]) -> String {
    principals.iter().filter_map(|&id| label(cast, id)).collect::<Vec<_>>().join(" و")
}
