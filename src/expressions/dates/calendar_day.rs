//! A day of a month: «18 و19 مارس الجاري», «15/7/2025», «3 من الشهر المقبل».

use super::numerals::{Year, day, digits, year};
use super::words::{ERAS, Side};
use crate::lexicon::word_lists::UNTIL_DAYS;
use crate::lexicon::{self, Category};
use crate::text::TokenKind;
use crate::words::Tagged;

/// A month as the text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Month {
    Gregorian(u8),
    Hijri(u8),
    /// «الشهر المقبل».
    Beside(Side),
}

/// A day of a month, with or without a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CalendarDay {
    pub(super) day: u8,
    pub(super) month: Month,
    pub(super) year: Option<Year>,
    /// «18 مارس الماضي».
    pub(super) side: Option<Side>,
}

impl CalendarDay {
    pub(super) fn is_hijri(&self) -> bool {
        matches!(self.month, Month::Hijri(_))
    }
}

/// The day of a month that starts at a token, and the token after it; `led`: «يوم» or a weekday stands before.
pub(super) fn calendar_day(tagged: &Tagged<'_>, at: usize, led: bool) -> Option<(CalendarDay, usize)> {
    dotted(tagged, at).or_else(|| numeric(tagged, at, led)).or_else(|| range(tagged, at))
}

/// «15.07.2025», which is one number to the tokens.
fn dotted(tagged: &Tagged<'_>, at: usize) -> Option<(CalendarDay, usize)> {
    if tagged.text.kind(at) != TokenKind::Number {
        return None;
    }
    let mut parts = tagged.folded(at).split('.').map(str::parse::<i32>);
    let (Some(Ok(first)), Some(Ok(second)), Some(Ok(third)), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    Some((from_numbers(first, second, third, false)?, at + 1))
}

/// «2025-07-15», «15/07/2025», «1447/1/20هـ»; after «يوم» or a weekday «15/07» and «15/07/25» too.
fn numeric(tagged: &Tagged<'_>, at: usize, led: bool) -> Option<(CalendarDay, usize)> {
    let mark = |token: usize| matches!(tagged.text.kind(token), TokenKind::Slash | TokenKind::Dash);
    let (first, second) = (digits(tagged, at)?, digits(tagged, at + 2)?);
    if !mark(at + 1) {
        return None;
    }
    if let Some(third) = digits(tagged, at + 4).filter(|_| mark(at + 3)) {
        let era = usize::from(tagged.spells(at + 5, ERAS));
        return Some((from_numbers(first, second, third, led)?, at + 5 + era));
    }
    if !led || tagged.text.kind(at + 1) != TokenKind::Slash {
        return None;
    }
    let (day, month) = day_and_month(first, second)?;
    Some((CalendarDay { day, month: Month::Gregorian(month), year: None, side: None }, at + 3))
}

/// Whether a year stands first or last.
fn from_numbers(first: i32, second: i32, third: i32, led: bool) -> Option<CalendarDay> {
    let (year, (day, month)) = if first > 31 {
        (first, day_and_month(third, second)?)
    } else {
        (third, day_and_month(first, second)?)
    };
    let year = if led && (0..100).contains(&year) && first <= 31 { 2000 + year } else { year };
    let month = match year {
        1300..1600 => Month::Hijri(month),
        1600..2200 => Month::Gregorian(month),
        _ => return None,
    };
    Some(CalendarDay { day, month, year: Some(Year::Named(year)), side: None })
}

/// The day before the month, unless only the American order makes sense: «7/15/2025».
fn day_and_month(first: i32, second: i32) -> Option<(u8, u8)> {
    let (day, month) = if second > 12 { (second, first) } else { (first, second) };
    ((1..=31).contains(&day) && (1..=12).contains(&month)).then_some((day as u8, month as u8))
}

/// «28 نونبر إلى 3 دجنبر 2022», «21 مارس و22 مارس الجاري»: the first day, with the year that stands at the end.
fn range(tagged: &Tagged<'_>, at: usize) -> Option<(CalendarDay, usize)> {
    let (first, end) = worded(tagged, at)?;
    let link = tagged.spells(end, UNTIL_DAYS)
        || tagged.spells(end, &["ال"])
        || tagged.text.kind(end) == TokenKind::Dash
        || tagged.folded(end).starts_with('و');
    if first.year.is_some() || first.side.is_some() || !link {
        return Some((first, end));
    }
    let alone = tagged.spells(end, UNTIL_DAYS) || tagged.text.kind(end) == TokenKind::Dash;
    let Some((second, last)) = worded(tagged, end + usize::from(alone)) else { return Some((first, end)) };
    if second.is_hijri() != first.is_hijri() {
        return Some((first, end));
    }
    Some((CalendarDay { year: second.year, side: second.side, ..first }, last))
}

/// «15 يوليو 2025», «الخامس عشر من تموز/يوليو», «من 26 إلى 30 ماي الجاري», «18 الجاري».
fn worded(tagged: &Tagged<'_>, at: usize) -> Option<(CalendarDay, usize)> {
    let (first, mut end) = day(tagged, at)?;
    while let Some((_, next)) = further_day(tagged, end) {
        end = next;
    }
    if let Some((month, next)) = month_beside(tagged, end) {
        return Some((CalendarDay { day: first, month, year: None, side: None }, next));
    }
    let of = usize::from(tagged.spells(end, &["من"]));
    let of_month = of + usize::from(tagged.spells(end + of, &["شهر", "لشهر"]));
    let mark = usize::from(matches!(tagged.text.kind(end), TokenKind::Slash | TokenKind::Dash));
    let name = end + of_month + mark;
    let (month, mut end) = month_name(tagged, name)?;
    let mut found = CalendarDay { day: first, month, year: None, side: None };
    if let Some(side) = Side::named(tagged.folded(end)) {
        found.side = Some(side);
        end += 1;
    }
    if let Some((year, next)) = year(tagged, end) {
        found.year = Some(year);
        end = next;
    }
    // «ثلاثة صفر» is a score: صفر is zero as well as a month.
    let score = month == Month::Hijri(2) && of_month == 0 && found.year.is_none();
    (!score).then_some((found, end))
}

/// «و19», «والثالث», «إلى 30», «- 30» behind a day.
fn further_day(tagged: &Tagged<'_>, at: usize) -> Option<(u8, usize)> {
    let alone = tagged.spells(at, UNTIL_DAYS);
    let dash = tagged.text.kind(at) == TokenKind::Dash;
    let comma = tagged.text.kind(at) == TokenKind::Comma;
    if alone || dash || comma {
        return day(tagged, at + 1);
    }
    tagged.folded(at).starts_with('و').then(|| day(tagged, at)).flatten()
}

/// «الشهر المقبل», «من هذا الشهر», «الجاري» right behind a day.
fn month_beside(tagged: &Tagged<'_>, at: usize) -> Option<(Month, usize)> {
    if let Some(side) = Side::named(tagged.folded(at)) {
        return Some((Month::Beside(side), at + 1));
    }
    let of = at + usize::from(tagged.spells(at, &["من"]));
    if tagged.spells(of, &["هذا"]) && tagged.spells(of + 1, &["الشهر"]) {
        return Some((Month::Beside(Side::Present), of + 2));
    }
    if !tagged.spells(of, &["الشهر", "شهر"]) {
        return None;
    }
    Side::named(tagged.folded(of + 1)).map(|side| (Month::Beside(side), of + 2))
}

/// «تموز», «تموز/يوليو», «يوليو (تموز)», «ماي أيار»: a month, by its other name too.
fn month_name(tagged: &Tagged<'_>, at: usize) -> Option<(Month, usize)> {
    let (month, end) = one_month_name(tagged, at)?;
    let bracket = tagged.text.kind(end) == TokenKind::BracketOpen;
    let mark = bracket || matches!(tagged.text.kind(end), TokenKind::Slash | TokenKind::Dash);
    match one_month_name(tagged, end + usize::from(mark)) {
        Some((other, after)) if other == month => {
            Some((month, after + usize::from(bracket && tagged.text.kind(after) == TokenKind::BracketClose)))
        }
        _ => Some((month, end)),
    }
}

fn one_month_name(tagged: &Tagged<'_>, at: usize) -> Option<(Month, usize)> {
    let reading = tagged.find(at, Category::Month)?;
    let entry = &lexicon::MONTHS[usize::from(reading.sense.entry)];
    let month = if entry.hijri { Month::Hijri(entry.number) } else { Month::Gregorian(entry.number) };
    Some((month, at + reading.tokens))
}
