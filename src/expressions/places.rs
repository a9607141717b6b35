//! Places: a city, a capital or a venue behind a preposition or in a dateline.

use crate::words::{Preposition, Tagged};
use std::ops::Range;

/// A stretch that says where.
#[derive(Clone, Debug)]
pub(crate) struct PlaceExpression {
    /// The name's tokens, without a preposition of its own word.
    pub(crate) tokens: Range<usize>,
    /// Letters of clitics before the name in its first token.
    pub(crate) clitics: crate::words::Proclitics,
    pub(crate) country: Option<&'static str>,
}

/// The place that a prepositional phrase starting at a token names: «بالرباط», «في مدينة مراكش».
pub(crate) fn place_at(tagged: &Tagged<'_>, at: usize) -> Option<PlaceExpression> {
    let joined = tagged.at(at).iter().find(|reading| reading.proclitics.preposition == Some(Preposition::In));
    let free = tagged.spells(at, &["في"]);
    if joined.is_none() && !free {
        return None;
    }
    let mut name = if free { at + 1 } else { at };
    // «بالعاصمة الرباط», «في مدينة مراكش», «بمدينة مراكش».
    let generic = tagged.folded(name);
    let generic = generic.strip_prefix('ب').unwrap_or(generic);
    if ["العاصمه", "مدينه", "المدينه", "عاصمه", "ولايه", "محافظه", "اقليم", "مقر"].contains(&generic)
    {
        name += 1;
        // «العاصمة الروسية موسكو», «العاصمة المؤقتة عدن».
        let adjective =
            tagged.nisba(name).is_some() || tagged.has_article(name) && tagged.place(name + 1).is_some();
        name += usize::from(adjective && tagged.place(name).is_none());
    }
    let own_preposition = |reading: &crate::words::Reading| {
        free || name > at || reading.proclitics.preposition == Some(Preposition::In)
    };
    let (reading, code) = tagged.place(name).filter(|(reading, _)| own_preposition(reading))?;
    let country = (!code.is_empty()).then_some(code);
    let end = name + reading.tokens;
    Some(PlaceExpression { tokens: name..end, clitics: reading.proclitics, country })
}
