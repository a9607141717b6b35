//! Places: a city, a capital or a venue behind a preposition, behind «مدينة» or «العاصمة», or by itself.

use crate::lexicon::word_lists::PARTS_OF_BUILDINGS;
use crate::lexicon::{self, Category};
use crate::text::TokenKind;
use crate::words::{Categories, Preposition, Reading, Tagged};
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
    let (name, joined) = inside(tagged, at);
    if name > at { place_named(tagged, name, None) } else { place_named(tagged, name, joined) }
}

/// Where the name stands that «في» or «ب» governs, and the preposition that is one word with it.
pub(crate) fn inside(tagged: &Tagged<'_>, at: usize) -> (usize, Option<Preposition>) {
    if let Some(building) = within_walls(tagged, at) {
        return (building, None);
    }
    if tagged.spells(at, &["في"]) { (at + 1, None) } else { (at, Some(Preposition::In)) }
}

/// «على متن الفرقاطة», «في رحاب دار الأوبرا», «داخل القصر»: where the building or ship stands in which people are.
fn within_walls(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let opened = tagged.spells(at, &["في"]) && tagged.spells(at + 1, PARTS_OF_BUILDINGS)
        || tagged.spells(at, &["علي"]) && tagged.spells(at + 1, &["متن"]);
    let building = if opened { at + 2 } else { at + 1 };
    let inside = opened || tagged.spells(at, &["داخل"]);
    (inside && tagged.noun_of_role(building, "building").is_some()).then_some(building)
}

/// The place named at a token, by itself or behind «مدينة», «العاصمة»; `joined`: the preposition that its first word bears.
pub(crate) fn place_named(
    tagged: &Tagged<'_>,
    at: usize,
    joined: Option<Preposition>,
) -> Option<PlaceExpression> {
    if !tagged.words.has_any(at, NAMING) {
        return None;
    }
    let governs = |role: &str| {
        let (reading, _) = tagged.noun_of_role(at, role)?;
        (reading.proclitics.preposition == joined).then_some(at + reading.tokens)
    };
    let capital = governs("capital");
    match capital.or_else(|| governs("settlement")).or_else(|| governs("region")) {
        Some(next) => settlement(tagged, at, next, capital.is_some()).or_else(|| listed(tagged, at, joined)),
        None => listed(tagged, at, joined),
    }
}

/// What every such place starts with.
const NAMING: Categories =
    Categories::only(Category::Noun).and(Category::Capital).and(Category::City).and(Category::Venue);

/// A place that the lexicon lists.
fn listed(tagged: &Tagged<'_>, at: usize, joined: Option<Preposition>) -> Option<PlaceExpression> {
    let (reading, code) = tagged.at(at).iter().find_map(|reading| {
        let code = code_of_place(reading)?;
        (reading.proclitics.preposition == joined).then_some((reading, code))
    })?;
    let country = (!code.is_empty()).then_some(code);
    Some(PlaceExpression { tokens: at..at + reading.tokens, clitics: reading.proclitics, country })
}

fn code_of_place(reading: &Reading) -> Option<&'static str> {
    let entry = usize::from(reading.sense.entry);
    match reading.sense.category {
        Category::Capital => Some(lexicon::STATES[entry].code),
        Category::City => Some(lexicon::CITIES[entry].code),
        Category::Venue => Some(lexicon::VENUES[entry].code),
        _ => None,
    }
}

/// «العاصمة الأردنية، عمّان», «مدينة مراكش», «قرية بانمونجوم»; «العاصمة الجزائرية» alone.
fn settlement(tagged: &Tagged<'_>, head: usize, next: usize, capital: bool) -> Option<PlaceExpression> {
    let described = |at: &usize| {
        tagged.nisba(*at).is_some() || tagged.has_article(*at) && listed(tagged, *at, None).is_none()
    };
    let mut name = next + (next..next + MOST_ADJECTIVES).take_while(described).count();
    let adjectives = next..name;
    let mark = |at: usize| matches!(tagged.text.kind(at), TokenKind::Comma | TokenKind::QuoteOpen);
    if mark(name) && (capital || tagged.text.kind(name) == TokenKind::QuoteOpen) {
        name += 1;
    }
    if let Some(place) = listed(tagged, name, None) {
        return Some(place);
    }
    let country = adjectives.clone().find_map(|at| tagged.nisba(at).map(|(_, code)| code));
    let clitics = |at: usize| {
        tagged.at(at).iter().find(|reading| reading.sense.category == Category::Noun).map(|r| r.proclitics)
    };
    if capital {
        // «شهدت العاصمة القطرية اليوم مباحثات»: it ends with its adjective.
        let last = adjectives.clone().rfind(|&at| tagged.nisba(at).is_some());
        let tokens = head..last.map_or(adjectives.end, |at| at + 1);
        return country.map(|code| PlaceExpression {
            tokens,
            clitics: clitics(head).unwrap_or_default(),
            country: Some(code),
        });
    }
    tagged.is_unknown(next).then(|| PlaceExpression {
        tokens: next..next + 1,
        clitics: crate::words::Proclitics::default(),
        country,
    })
}

/// «العاصمة الروسية موسكو»: so many adjectives may stand between.
const MOST_ADJECTIVES: usize = 2;
