//! Writes a release down for people: what came out of the meeting, most binding first.

mod labels;
mod markdown;
mod outline;
mod text;

pub use markdown::markdown;
pub use text::text;
