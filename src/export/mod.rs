//! Writes a release down: for people (Markdown, text), for tables (CSV), for the web (schema.org) and for newsrooms
//! (IPTC ninjs).

mod annotation;
mod csv;
mod format;
mod identity;
mod json;
mod json_ld;
mod labels;
mod markdown;
mod media_topics;
mod names;
mod ninjs;
mod outline;
mod selectors;
mod text;

pub use csv::csv;
pub use format::Format;
pub use json_ld::json_ld;
pub use markdown::markdown;
pub use ninjs::ninjs;
pub use text::text;

use crate::{Area, Release};

/// Every area once, in the order in which the points come to them.
fn areas(release: &Release) -> Vec<Area> {
    let mut areas = Vec::new();
    for &area in release.points.iter().flat_map(|point| &point.areas) {
        if !areas.contains(&area) {
            areas.push(area);
        }
    }
    areas
}

/// A confidence in whole hundredths.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a confidence is between 0 and 1")]
fn percent(confidence: f32) -> usize {
    (confidence * 100.0).round() as usize
}
