//! What an instrument is called: the words of the text without what joins them to the sentence.

use super::Named;
use super::candidate::{LONGEST_NAME, ends_name};
use super::meeting::{is_body, is_meeting};
use crate::actors::strip_clitics;
use crate::lexicon::word_lists::JOINT;
use crate::lexicon::{Category, Shape};
use crate::model::InstrumentKind;
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};
use std::ops::Range;

/// The words that name an instrument, up to `end`: of a meeting that is set («عقد الدورة الخامسة») the meeting, and no place.
pub(super) fn words(tagged: &Tagged<'_>, named: &Named, end: usize) -> Range<usize> {
    let tokens = match named.kind {
        InstrumentKind::Meeting => meeting(tagged, named.tokens.start, end),
        _ => named.tokens.clone(),
    };
    // «اللجنة المشتركة (بالمنامة)»: where it meets.
    let place = (tokens.start + 1..tokens.end).find(|&token| is_in_place(tagged, token));
    tokens.start..place.unwrap_or(tokens.end)
}

/// «للجنة المشتركة», «وباتفاقية الصيد»: its name, without the clitics.
pub(super) fn name(tagged: &Tagged<'_>, tokens: &Range<usize>) -> String {
    let at = tokens.start;
    let instrument = tagged.find(at, Category::Instrument).map(|reading| reading.proclitics);
    let noun = || tagged.noun(at).map(|(reading, _)| reading.proclitics);
    let verb = || tagged.finite(at).map(|(reading, _)| reading.proclitics);
    let clitics = instrument.or_else(noun).or_else(verb).unwrap_or_default();
    let name = strip_clitics(tagged.text.slice(tokens.clone()), clitics).replace('_', " ");
    // «للجنة العليا» may be of a committee and of the committee: an adjective with the article tells.
    let described =
        tagged.ends_as_nisba(at + 1) || tagged.spells(at + 1, JOINT) || tagged.spells(at + 1, &["العليا"]);
    let hidden = clitics.preposition == Some(Preposition::For) && !clitics.article && name.starts_with('ل');
    if hidden && tokens.len() > 1 && described && tagged.has_article(at + 1) {
        format!("ال{name}")
    } else {
        name
    }
}

/// The meeting that stands here or shortly behind, with its adjectives and genitives.
fn meeting(tagged: &Tagged<'_>, at: usize, end: usize) -> Range<usize> {
    let named = |&token: &usize| is_meeting(tagged, token) || is_body(tagged, token);
    let Some(start) = (at..end.min(at + NAMED_WITHIN)).find(named) else { return at..at + 1 };
    let longest = end.min(start + 1 + LONGEST_NAME);
    let last = (start + 1..longest).take_while(|&token| is_of_meeting(tagged, token)).last();
    start..last.unwrap_or(start) + 1
}

/// «(الدورة) الخامسة للجنة», but not «(المفاوضات) لإبداء المرونة» nor «(المباحثات) يوم الأحد».
fn is_of_meeting(tagged: &Tagged<'_>, at: usize) -> bool {
    let purpose = tagged
        .shaped(at, Shape::VerbalNoun)
        .is_some_and(|(noun, _)| noun.proclitics.preposition == Some(Preposition::For));
    let time = tagged.noun_of_role(at, "time").is_some() || tagged.is(at, Category::Weekday);
    let word =
        tagged.is_word(at) && tagged.function(at).is_none_or(|kind| matches!(kind, "ordinary" | "issuing"));
    (word || tagged.text.kind(at) == TokenKind::Number) && !purpose && !time && !ends_name(tagged, at)
}

/// «بالمنامة», «بطنجة».
fn is_in_place(tagged: &Tagged<'_>, at: usize) -> bool {
    let city = tagged.find(at, Category::City).or_else(|| tagged.find(at, Category::Capital));
    city.is_some_and(|city| city.proclitics.preposition == Some(Preposition::In))
}

/// «عقد الدورة», «سيؤدي خلالها زيارة»: the meeting stands at most so many tokens behind what sets it.
const NAMED_WITHIN: usize = 4;
