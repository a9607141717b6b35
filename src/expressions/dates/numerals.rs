//! Days and years in digits and in words.

use super::words::{ERAS, FIRST_DAY, Side, YEARS};
use crate::lexicon::{self, Category};
use crate::text::TokenKind;
use crate::words::Tagged;

/// A year as the text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    /// «2025».
    Named(i32),
    /// «من العام الماضي».
    Beside(Side),
}

/// Years outside are counts.
const PLAUSIBLE_YEARS: std::ops::Range<i32> = 1300..2200;

/// The digits of a number without separators.
pub(super) fn digits(tagged: &Tagged<'_>, at: usize) -> Option<i32> {
    (tagged.text.kind(at) == TokenKind::Number).then(|| tagged.folded(at).parse().ok()).flatten()
}

/// «15», «الـ15», «الخامس عشر», «خمسة عشر», «الفاتح», «غرة»: the day and the token after it.
pub(super) fn day(tagged: &Tagged<'_>, at: usize) -> Option<(u8, usize)> {
    let article = usize::from(tagged.spells(at, &["ال"]) && tagged.text.kind(at + 1) == TokenKind::Number);
    if let Some(number) = digits(tagged, at + article) {
        let day = u8::try_from(number).ok().filter(|day| (1..=31).contains(day))?;
        return Some((day, at + article + 1));
    }
    if tagged.spells(at, FIRST_DAY) {
        return Some((1, at + 1));
    }
    let reading = tagged.find(at, Category::Ordinal).or_else(|| tagged.find(at, Category::Number))?;
    let value = lexicon::NUMBERS[usize::from(reading.sense.entry)].value;
    u8::try_from(value).ok().filter(|day| (1..=31).contains(day)).map(|day| (day, at + reading.tokens))
}

/// What follows a month: «2025», «، 2025», «/2025», «من عام 2025», «من العام الجاري», «ألفين وخمسة وعشرين».
pub(super) fn year(tagged: &Tagged<'_>, at: usize) -> Option<(Year, usize)> {
    if matches!(tagged.text.kind(at), TokenKind::Slash | TokenKind::Comma | TokenKind::Dash) {
        // Past a mark only a bare year: «15 يوليو، عام 2025 …» opens something new.
        return named(tagged, at + 1);
    }
    let from = at + usize::from(tagged.spells(at, &["من"]));
    if !tagged.spells(from, YEARS) {
        return if from == at { named(tagged, at) } else { None };
    }
    if let Some(side) = Side::named(tagged.folded(from + 1)) {
        let also_named = named(tagged, from + 2);
        return also_named.or(Some((Year::Beside(side), from + 2)));
    }
    named(tagged, from + 1)
}

/// «مارس 2016», «عام 2016»: a year, with its month at most.
pub(crate) fn names_year(tagged: &Tagged<'_>, at: usize) -> bool {
    let month = tagged.find(at, Category::Month).map(|month| at + month.tokens);
    month.or(tagged.spells(at, YEARS).then_some(at + 1)).is_some_and(|next| named(tagged, next).is_some())
}

fn named(tagged: &Tagged<'_>, at: usize) -> Option<(Year, usize)> {
    let (number, end) = digits(tagged, at).map(|number| (number, at + 1)).or_else(|| in_words(tagged, at))?;
    if !PLAUSIBLE_YEARS.contains(&number) {
        return None;
    }
    let bracket = usize::from(tagged.text.kind(end) == TokenKind::BracketOpen);
    let era = tagged.spells(end + bracket, ERAS);
    let end = if era { end + bracket + 1 + bracket } else { end };
    Some((Year::Named(number), end))
}

/// «ألفين وخمسة وعشرين», «ألف وأربعمائة وستة وأربعين».
fn in_words(tagged: &Tagged<'_>, at: usize) -> Option<(i32, usize)> {
    let (mut sum, mut end) = (0, at);
    while let Some(reading) = tagged.find(end, Category::Number) {
        if end > at && reading.proclitics.conjunction.is_none() {
            break;
        }
        sum += i32::try_from(lexicon::NUMBERS[usize::from(reading.sense.entry)].value).ok()?;
        end += reading.tokens;
        if sum >= PLAUSIBLE_YEARS.end {
            return None;
        }
    }
    (end > at).then_some((sum, end))
}
