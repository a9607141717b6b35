//! Dates as releases write them.

use super::calendar::{Published, from_hijri, iso, latest_weekday, shifted};
use crate::lexicon::{self, Category};
use crate::text::TokenKind;
use crate::words::Tagged;
use icu_calendar::{Date, Iso};
use std::ops::Range;

/// A stretch that says when.
#[derive(Clone, Debug, Default)]
pub(crate) struct DateExpression {
    pub(crate) tokens: Range<usize>,
    /// English name, lower case.
    pub(crate) weekday: Option<&'static str>,
    day: Option<u8>,
    month: Option<u8>,
    year: Option<i32>,
    hijri: bool,
    /// Days from the day of publication: «أمس» is -1.
    relative: Option<i64>,
}

impl DateExpression {
    /// Whether it gives a day of a month.
    pub(crate) fn is_full(&self) -> bool {
        self.day.is_some() && self.month.is_some()
    }

    /// ISO 8601: `YYYY-MM-DD`; `--MM-DD` for a day without a year where nothing gives the year.
    pub(crate) fn resolve(&self, published: Option<Published>) -> Option<String> {
        if let (Some(day), Some(month)) = (self.day, self.month) {
            return self.day_of_month(day, month, published);
        }
        let published = published?;
        if let Some(days) = self.relative {
            return Some(iso(shifted(published, days)));
        }
        latest_weekday(published, self.weekday?).map(iso)
    }

    fn day_of_month(&self, day: u8, month: u8, published: Option<Published>) -> Option<String> {
        if self.hijri {
            return from_hijri(self.year?, month, day).map(iso);
        }
        if let Some(year) = self.year {
            return Date::try_new_iso(year, month, day).ok().map(iso);
        }
        match published {
            Some(published) => nearest_year(published, month, day).map(iso),
            None => Date::try_new_iso(2024, month, day).ok().map(|_| format!("--{month:02}-{day:02}")),
        }
    }
}

/// The day of that month nearest to the day of publication.
fn nearest_year(published: Published, month: u8, day: u8) -> Option<Date<Iso>> {
    let year = published.year().extended_year();
    let distance = |date: &Date<Iso>| (date.to_rata_die() - published.to_rata_die()).abs();
    (year - 1..=year + 1).filter_map(|year| Date::try_new_iso(year, month, day).ok()).min_by_key(distance)
}

/// Every date of a range of tokens.
pub(crate) fn dates(tagged: &Tagged<'_>, range: Range<usize>) -> Vec<DateExpression> {
    let mut found = Vec::new();
    let mut at = range.start;
    while at < range.end {
        match date_at(tagged, at) {
            Some(date) => {
                at = date.tokens.end.max(at + 1);
                found.push(date);
            }
            None => at += 1,
        }
    }
    found
}

/// The date that starts at a token.
pub(crate) fn date_at(tagged: &Tagged<'_>, at: usize) -> Option<DateExpression> {
    let mut date = DateExpression { tokens: at..at, ..DateExpression::default() };
    let mut end = at;
    if let Some((days, next)) = relative(tagged, end) {
        date.relative = Some(days);
        end = next;
    }
    if let Some((weekday, next)) = weekday(tagged, end) {
        date.weekday = Some(weekday);
        end = next;
    }
    let start_of_day = if tagged.text.kind(end) == TokenKind::Comma && end > at { end + 1 } else { end };
    let start_of_day = if end > at && tagged.spells(start_of_day, &["الموافق", "الموافقه"]) {
        start_of_day + 1
    } else {
        start_of_day
    };
    if let Some(next) =
        numeric(tagged, start_of_day, &mut date).or_else(|| day_and_month(tagged, start_of_day, &mut date))
    {
        end = next;
    }
    if date.hijri
        && let Some(twin) = twin(tagged, end)
    {
        return Some(DateExpression {
            tokens: at..twin.tokens.end,
            weekday: date.weekday.or(twin.weekday),
            ..twin
        });
    }
    date.tokens.end = end;
    (end > at).then_some(date)
}

/// «… الموافق لـ 9 يوليو 2025»: the Gregorian twin of a Hijri date.
fn twin(tagged: &Tagged<'_>, at: usize) -> Option<DateExpression> {
    let start = (at..at + 3)
        .find(|&token| tagged.spells(token, &["الموافق", "موافق", "الموافقه", "المصادف", "للموافق"]))?;
    let start =
        if tagged.spells(start + 1, &["ل", "لـ", "يوم", "ليوم"]) { start + 2 } else { start + 1 };
    date_at(tagged, start).filter(DateExpression::is_full)
}

/// «اليوم», «أمس», «غدا», «أول أمس», «بعد غد».
fn relative(tagged: &Tagged<'_>, at: usize) -> Option<(i64, usize)> {
    let day_part = usize::from(tagged.spells(at, &["صباح", "مساء", "ظهر", "عصر", "ليله"]));
    let word = at + day_part;
    if tagged.spells(word, &["اول"]) && tagged.spells(word + 1, &["امس", "من"]) {
        return Some((-2, word + 2));
    }
    if tagged.spells(word, &["بعد"]) && tagged.spells(word + 1, &["غد"]) {
        return Some((2, word + 2));
    }
    let days = match tagged.folded(word) {
        "اليوم" | "اليومَ" => 0,
        "امس" | "الامس" | "بالامس" => -1,
        "غدا" | "غد" | "الغد" => 1,
        _ => return None,
    };
    Some((days, word + 1))
}

/// «الثلاثاء», «يوم الثلاثاء», «مساء الثلاثاء».
fn weekday(tagged: &Tagged<'_>, at: usize) -> Option<(&'static str, usize)> {
    let led = tagged.spells(at, &["يوم", "صباح", "مساء", "ظهر", "عصر", "ليله"])
        && tagged.find(at + 1, Category::Weekday).is_some();
    let token = at + usize::from(led);
    let reading = tagged.find(token, Category::Weekday)?;
    Some((lexicon::WEEKDAYS[usize::from(reading.sense.entry)].english, token + reading.tokens))
}

/// «2025-07-15», «15/07/2025».
fn numeric(tagged: &Tagged<'_>, at: usize, date: &mut DateExpression) -> Option<usize> {
    let separator = |token: usize| matches!(tagged.text.kind(token), TokenKind::Slash | TokenKind::Dash);
    let number = |token: usize| {
        (tagged.text.kind(token) == TokenKind::Number)
            .then(|| tagged.folded(token).parse::<i32>().ok())
            .flatten()
    };
    let (first, second, third) = (number(at)?, number(at + 2)?, number(at + 4)?);
    if !separator(at + 1) || !separator(at + 3) {
        return None;
    }
    let (year, month, day) = if first > 31 { (first, second, third) } else { (third, second, first) };
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || year < 1300 {
        return None;
    }
    date.hijri = year < 1600;
    (date.year, date.month, date.day) = (Some(year), Some(month), Some(day));
    Some(at + 5)
}

/// «15 يوليو 2025», «الخامس عشر من تموز/يوليو», «18 و19 مارس الجاري».
fn day_and_month(tagged: &Tagged<'_>, at: usize, date: &mut DateExpression) -> Option<usize> {
    let (day, mut end) = day_number(tagged, at)?;
    if tagged.spells(end, &["و"])
        || tagged.folded(end).starts_with('و') && tagged.text.kind(end + 1) == TokenKind::Number
    {
        end = day_number(tagged, end + 1)?.1;
    }
    end += usize::from(tagged.spells(end, &["من", "شهر"]));
    end += usize::from(tagged.spells(end, &["شهر"]));
    end += usize::from(matches!(tagged.text.kind(end), TokenKind::Slash | TokenKind::Dash));
    let reading = tagged.find(end, Category::Month)?;
    let month = &lexicon::MONTHS[usize::from(reading.sense.entry)];
    end += reading.tokens;
    // «تموز/يوليو», «تموز (يوليو)»: the same month by its other name.
    let bracket = matches!(tagged.text.kind(end), TokenKind::Slash | TokenKind::BracketOpen);
    if bracket && tagged.is(end + 1, Category::Month) {
        end += 2 + usize::from(tagged.text.kind(end + 2) == TokenKind::BracketClose);
    }
    end +=
        usize::from(matches!(tagged.text.kind(end), TokenKind::Slash) && year_at(tagged, end + 1).is_some());
    end += usize::from(tagged.spells(end, &["من"]) && tagged.spells(end + 1, &["العام", "عام", "سنه"]));
    end += usize::from(
        tagged.spells(end, &["عام", "سنه", "لعام", "لسنه"]) && year_at(tagged, end + 1).is_some(),
    );
    if let Some((year, next)) = year_at(tagged, end) {
        date.year = Some(year);
        end = next;
    }
    (date.day, date.month, date.hijri) = (Some(day), Some(month.number), month.hijri);
    Some(end)
}

/// A year in digits, with the letter of its calendar.
fn year_at(tagged: &Tagged<'_>, at: usize) -> Option<(i32, usize)> {
    if tagged.text.kind(at) != TokenKind::Number {
        return None;
    }
    let year = tagged.folded(at).parse::<i32>().ok().filter(|year| (1300..2200).contains(year))?;
    let letter = usize::from(tagged.spells(at + 1, &["م", "ه", "هـ", "ميلادي", "ميلاديه", "هجري", "هجريه"]));
    Some((year, at + 1 + letter))
}

/// «15», «الخامس عشر», «الفاتح».
fn day_number(tagged: &Tagged<'_>, at: usize) -> Option<(u8, usize)> {
    if tagged.text.kind(at) == TokenKind::Number {
        let day = tagged.folded(at).parse::<u8>().ok().filter(|day| (1..=31).contains(day))?;
        return Some((day, at + 1));
    }
    if tagged.spells(at, &["الفاتح"]) {
        return Some((1, at + 1));
    }
    let reading = tagged.find(at, Category::Ordinal)?;
    let value = lexicon::NUMBERS[usize::from(reading.sense.entry)].value;
    u8::try_from(value).ok().filter(|day| (1..=31).contains(day)).map(|day| (day, at + reading.tokens))
}
