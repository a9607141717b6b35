//! Balagh reads official communiqués.

mod error;
pub mod export;
mod model;
mod options;

pub use error::Error;
pub use model::{
    Act, Actor, ActorKind, Area, Event, EventType, Instrument, InstrumentKind, Place, Point, Release, Source,
    Span, Stage, Status,
};
pub use options::Options;

/// Reads one release.
///
/// # Errors
/// See [`Error`].
pub fn parse(text: &str, options: &Options) -> Result<Release, Error> {
    if text.trim().is_empty() {
        return Err(Error::Empty);
    }
    if text.len() > options.limit {
        return Err(Error::TooLong { length: text.len(), limit: options.limit });
    }
    Ok(Release {
        version: "1".into(),
        language: "ar".into(),
        event: None,
        sides: vec![],
        actors: vec![],
        points: vec![],
        digest: vec![],
        headline: String::new(),
    })
}
