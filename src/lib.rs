//! Balagh reads official communiqués and says who met whom, where and when; what was decided, what was
//! promised, what was merely said; on which area; by whom; and which words of the text say so.
//!
//! ```
//! let release = balagh::parse(
//!     "استقبل وزير الداخلية المغربي اليوم بالرباط نظيره الإسباني. واتفق الوزيران على إحداث لجنة مشتركة للهجرة.",
//!     &balagh::Options::default(),
//! )?;
//! assert_eq!(release.sides, ["MA", "ES"]);
//! assert_eq!(release.points[0].act, balagh::Act::Agree);
//! # Ok::<(), balagh::Error>(())
//! ```
//!
//! A text goes one way, stage by stage, each a module that hands plain data to the next:
//! text → words → expressions → mentions → actors → acts → points → release.

mod actors;
mod acts;
mod cooperation;
mod error;
mod event;
pub mod export;
mod expressions;
mod language;
mod learned;
mod lexicon;
mod mentions;
mod model;
mod options;
mod order;
mod points;
mod release;
mod sides;
mod surroundings;
mod tally;
mod text;
#[cfg(feature = "training")]
pub mod training;
mod words;

pub use error::Error;
pub use model::{
    Act, Actor, ActorKind, Area, Event, EventType, Instrument, InstrumentKind, Place, Point, Release, Source,
    Span, Stage, Status,
};
pub use options::Options;

/// Reads one release.
///
/// Offsets in the result count UTF-16 code units of `text`. A text that reports no cooperation event is
/// no error: its [`Release::event`] is `None` and it has no points.
///
/// # Errors
/// [`Error::Empty`], [`Error::TooLong`], [`Error::InvalidPublished`]; [`Error::LanguageNotYetSupported`] for
/// French and English; [`Error::UnknownLanguage`] for other languages.
///
/// ```
/// let error = balagh::parse("Le ministre de la justice a reçu le ministre de la défense et des armées.", &Default::default());
/// assert_eq!(error.unwrap_err().code(), "language_not_yet_supported");
/// ```
pub fn parse(input: &str, options: &Options) -> Result<Release, Error> {
    read(input, options, learned::judge)
}

/// The line of stages; the last judgement of the points is the caller's.
fn read(
    input: &str,
    options: &Options,
    judge: impl FnOnce(&learned::Context<'_, '_>, &mut [points::Draft]),
) -> Result<Release, Error> {
    let published = options.published.as_deref().map(expressions::parse_published).transpose()?;
    if input.len() > options.limit {
        return Err(Error::TooLong { length: input.len(), limit: options.limit });
    }
    if input.trim().is_empty() {
        return Err(Error::Empty);
    }
    language::require_arabic(input)?;

    let lexicon = lexicon::Lexicon::open();
    let text = text::Text::new(input);
    let words = words::Words::new(&text, lexicon);
    let tagged = surroundings::take_out(words::Tagged::new(text, words), lexicon);
    let mentions = mentions::find(&tagged);
    let mut cast = actors::resolve(&tagged, mentions);
    let Some(occasion) = acts::find_occasion(&tagged, &cast).or_else(|| acts::statement(&tagged)) else {
        return Ok(Release::without_event("ar"));
    };
    let acts = acts::attribute(&tagged, &mut cast, Some(&occasion));
    let acts = acts::without_other_news(&tagged, &cast, acts);
    let sides = sides::sides(&tagged, &cast, &occasion, &acts);
    let mut drafts = points::draft(&tagged, &cast, &sides, acts);
    if !cooperation::is_reported(&tagged, &cast, &occasion, &sides, &drafts) {
        return Ok(Release::without_event("ar"));
    }
    judge(&learned::Context { tagged: &tagged, cast: &cast, occasion: &occasion }, &mut drafts);
    points::let_the_text_speak(&tagged, &cast, &sides, &mut drafts);
    let circumstances = event::circumstances(&tagged, &cast, &occasion, &sides, published);
    Ok(release::assemble(&tagged, &cast, &occasion, &circumstances, &sides, &drafts))
}
