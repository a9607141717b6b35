//! Stage 3. Expressions: dates, weekdays and places.

mod calendar;
mod dates;
mod places;

pub(crate) use calendar::{Published, parse_published};
pub(crate) use dates::{DateExpression, dates, names_year};
pub(crate) use places::{PlaceExpression, inside, place_at, place_named};
