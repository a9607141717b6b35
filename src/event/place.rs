//! Where the event took place.

use super::Located;
use crate::actors::Cast;
use crate::acts::Occasion;
use crate::expressions::place_at;
use crate::lexicon::Category;
use crate::model::EventType;
use crate::text::TokenKind;
use crate::words::{Preposition, Proclitics, Tagged};
use std::ops::Range;

/// The first place that the sentence names behind a preposition, outside the names of persons;
/// else the dateline's; else the state that is visited.
pub(super) fn place(tagged: &Tagged<'_>, cast: &Cast, occasion: &Occasion) -> Option<Located> {
    if occasion.kind == EventType::Call {
        return None;
    }
    let sentence = occasion.sentence.clone();
    first_named(tagged, cast, sentence.clone())
        .or_else(|| first_named(tagged, cast, next_sentence(tagged, &sentence)))
        .or_else(|| dateline(tagged))
        .or_else(|| sentence.clone().find_map(|token| visited_state(tagged, token)))
}

fn next_sentence(tagged: &Tagged<'_>, sentence: &Range<usize>) -> Range<usize> {
    let next = tagged.text.sentences.iter().find(|next| next.tokens.start >= sentence.end);
    next.map_or(sentence.end..sentence.end, |next| next.tokens.clone())
}

fn first_named(tagged: &Tagged<'_>, cast: &Cast, tokens: Range<usize>) -> Option<Located> {
    tokens
        .clone()
        .find_map(|token| named_at(tagged, cast, token))
        .or_else(|| tokens.clone().find_map(|token| reached(tagged, token)))
}

fn named_at(tagged: &Tagged<'_>, cast: &Cast, token: usize) -> Option<Located> {
    if cast.mention_at(token).is_some_and(|index| cast.mentions[index].tokens.start < token) {
        return None;
    }
    let Some(place) = place_at(tagged, token) else { return building_at(tagged, token) };
    // «قصر السلام بجدة»: the city says where.
    let city = place_at(tagged, place.tokens.end).filter(|city| city.tokens.len() == 1);
    let place = city.unwrap_or(place);
    Some(Located { tokens: place.tokens, clitics: place.clitics, country: place.country })
}

/// «بمقر الوزارة», «بقصر قرطاج», «في ديوان عام المحافظة»: a building with what it belongs to.
fn building_at(tagged: &Tagged<'_>, token: usize) -> Option<Located> {
    let free = tagged.spells(token, &["في"]);
    let head = if free { token + 1 } else { token };
    let folded = tagged.folded(head);
    let bare = if free { folded } else { folded.strip_prefix('ب')? };
    if !BUILDINGS.contains(&bare) {
        return None;
    }
    let end = (head + 1..head + LONGEST_BUILDING).find(|&at| {
        !tagged.has_article(at) && !tagged.is(at, Category::InstitutionHead) && tagged.nisba(at).is_none()
    });
    let end = end.unwrap_or(head + LONGEST_BUILDING).max(head + usize::from(tagged.is_word(head + 1)) + 1);
    let clitics = Proclitics { preposition: (!free).then_some(Preposition::In), ..Proclitics::default() };
    let country = (head..end).find_map(|at| tagged.nisba(at).map(|(_, code)| code));
    Some(Located { tokens: head..end, clitics, country })
}

/// Heads of buildings where meetings take place, folded.
const BUILDINGS: [&str; 7] = ["قصر", "مقر", "مطار", "ديوان", "مبني", "فندق", "قاعه"];
/// A building's name takes at most so many tokens.
const LONGEST_BUILDING: usize = 5;

/// «وصل إلى القاهرة», «زيارة إلى موسكو», «العاصمة الروسية موسكو».
fn reached(tagged: &Tagged<'_>, token: usize) -> Option<Located> {
    let (reading, code) = tagged.place(token)?;
    let before = token.checked_sub(1)?;
    let led = tagged.spells(before, &["الي"])
        || token >= 2 && (tagged.spells(before, &["العاصمه"]) || tagged.spells(token - 2, &["العاصمه"]));
    let reached = led
        || reading.proclitics.preposition == Some(Preposition::For)
            && tagged.noun_of_role(before, "meeting").is_some();
    reached.then(|| Located {
        tokens: token..token + reading.tokens,
        clitics: reading.proclitics,
        country: (!code.is_empty()).then_some(code),
    })
}

/// «زيارة لبريطانيا», «في فرنسا».
fn visited_state(tagged: &Tagged<'_>, token: usize) -> Option<Located> {
    let (reading, code) = tagged.state(token)?;
    let before = token.checked_sub(1)?;
    let visit = tagged.noun_of_role(before, "meeting").is_some()
        && reading.proclitics.preposition == Some(Preposition::For);
    let inside = tagged.spells(before, &["في", "الي"]);
    (visit || inside).then(|| Located {
        tokens: token..token + reading.tokens,
        clitics: reading.proclitics,
        country: Some(code),
    })
}

/// «الرباط / 15 يوليوز / …», «واس - الرياض:».
fn dateline(tagged: &Tagged<'_>) -> Option<Located> {
    let first = tagged.text.sentences.first()?.tokens.clone();
    let end = first.clone().take(DATELINE).find(|&token| {
        matches!(tagged.text.kind(token), TokenKind::Slash | TokenKind::Dash | TokenKind::Colon)
    })?;
    let limit = (end + 4).min(first.end);
    (first.start..limit).find_map(|token| {
        let (reading, code) = tagged.place(token)?;
        let plain = reading.proclitics == Proclitics::default();
        // The city of a newsroom abroad («دبي، الإمارات (CNN)») says nothing of the event.
        let newsroom = (first.start..limit).any(|at| tagged.spells(at, &["cnn", "afp", "رويترز"]));
        (plain && !newsroom).then(|| Located {
            tokens: token..token + reading.tokens,
            clitics: reading.proclitics,
            country: (!code.is_empty()).then_some(code),
        })
    })
}

/// A dateline's first mark stands within so many tokens.
const DATELINE: usize = 7;
