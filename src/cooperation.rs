//! Whether a text reports cooperation at all: sport, crime and culture pages have meetings and speakers too.

use crate::actors::Cast;
use crate::acts::Occasion;
use crate::model::{Act, ActorKind, Area, EventType};
use crate::points::Draft;

/// Whether two sides deal with each other, or office holders with somebody, on more than a match.
pub(crate) fn is_reported(cast: &Cast, occasion: &Occasion, sides: &[&str], points: &[Draft]) -> bool {
    let officials = cast.registry.persons().filter(|(_, entity)| entity.office.is_some()).count();
    let joint = points.iter().filter(|point| point.act.speakers.len() > 1).count();
    let settled = points.iter().filter(|point| matches!(point.act.act, Act::Agree | Act::Sign)).count();
    let discussed = points.iter().filter(|point| point.act.act == Act::Discuss).count();
    let between_sides = sides.len() >= 2 && officials + joint + settled >= 1;
    let among_officials = officials >= 1 && discussed + settled + joint >= 1 || officials >= MANY_OFFICIALS;
    let meeting = occasion.kind != EventType::Statement || !occasion.principals.is_empty();
    let cooperates =
        if meeting { between_sides || among_officials } else { between_sides && is_official(cast, points) };
    cooperates && !is_sport(points)
}

/// Whether a declaration opens with the word of a state, an institution or an office holder.
fn is_official(cast: &Cast, points: &[Draft]) -> bool {
    points.first().is_some_and(|point| {
        point.act.speakers.iter().any(|&id| {
            let entity = &cast.registry.entities[id];
            entity.kind != ActorKind::Person || entity.office.is_some()
        })
    })
}

/// So many office holders together make an occasion by themselves.
const MANY_OFFICIALS: usize = 3;

/// Whether two thirds of the points are about sport.
fn is_sport(points: &[Draft]) -> bool {
    let sport = points.iter().filter(|point| point.areas.contains(&Area::YouthSport)).count();
    sport * 3 >= points.len().max(1) * 2
}
