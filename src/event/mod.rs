//! The event as the contract gives it: type, date, place, issuer.

mod issuer;
mod place;

use crate::actors::Cast;
use crate::acts::Occasion;
use crate::expressions::{DateExpression, Published, dates};
use crate::words::{Proclitics, Tagged};
use std::ops::Range;

/// A name in the text with the clitics of its first token and the state it belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Located {
    pub(crate) tokens: Range<usize>,
    pub(crate) clitics: Proclitics,
    pub(crate) country: Option<&'static str>,
}

/// When, where and by whose word.
#[derive(Clone, Debug)]
pub(crate) struct Circumstances {
    pub(crate) date: Option<String>,
    pub(crate) weekday: Option<&'static str>,
    pub(crate) date_tokens: Option<Range<usize>>,
    pub(crate) place: Option<Located>,
    pub(crate) issuer: Option<Located>,
}

/// Reads the circumstances of an occasion.
pub(crate) fn circumstances(
    tagged: &Tagged<'_>,
    cast: &Cast,
    occasion: &Occasion,
    published: Option<Published>,
) -> Circumstances {
    let date = date(tagged, occasion);
    Circumstances {
        date: date.as_ref().and_then(|date| date.resolve(published)),
        weekday: date.as_ref().and_then(|date| date.weekday()),
        date_tokens: date.map(|date| date.tokens),
        place: place::place(tagged, cast, occasion),
        issuer: issuer::issuer(tagged, cast),
    }
}

/// The first date of the sentence that reports the event; else one of the sentences before or right after it.
fn date(tagged: &Tagged<'_>, occasion: &Occasion) -> Option<DateExpression> {
    let own = dates(tagged, occasion.sentence.clone());
    let own_best = own.iter().find(|date| date.is_full()).or(own.first()).cloned();
    own_best.or_else(|| dates(tagged, 0..occasion.sentence.start).into_iter().next())
}
