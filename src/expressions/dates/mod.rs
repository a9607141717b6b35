//! Dates as releases write them.

mod calendar_day;
mod numerals;
mod resolve;
mod words;

pub(crate) use numerals::names_year;

#[cfg(test)]
mod tests;

use crate::lexicon::word_lists::{PARTS_OF_TODAY, THIS_ONE, TODAY, TOMORROW, YESTERDAY};
use crate::lexicon::{self, Category};
use crate::text::{Outlines, TokenKind};
use crate::words::{Categories, Tagged};
use calendar_day::{CalendarDay, calendar_day};
use std::ops::Range;
use words::{
    FIRST_DAY, LEADS, LINKS, NAMED_AFTER_DAY, NEEDS_COMPANY, RELATIVE, SOME_DAY, Side, THAT_DAY, TWINS,
    days_on,
};

/// A stretch that says when.
#[derive(Clone, Debug, Default)]
pub(crate) struct DateExpression {
    pub(crate) tokens: Range<usize>,
    weekday: Option<WeekdayExpression>,
    gregorian: Option<CalendarDay>,
    hijri: Option<CalendarDay>,
    /// Days from the day of publication: «أمس» is -1.
    relative: Option<i64>,
}

/// A weekday as the text gives it.
#[derive(Clone, Copy, Debug)]
struct WeekdayExpression {
    english: &'static str,
    /// «الثلاثاء المقبل».
    side: Option<Side>,
    /// «الثلاثاء من الأسبوع المقبل»: where a week begins is nobody's agreement.
    of_week: bool,
}

impl DateExpression {
    /// Whether it gives a day of a month.
    pub(crate) fn is_full(&self) -> bool {
        self.gregorian.is_some() || self.hijri.is_some()
    }

    /// English name of the weekday, lower case.
    pub(crate) fn weekday(&self) -> Option<&'static str> {
        self.weekday.map(|weekday| weekday.english)
    }

    /// «الأربعاء», not «الأربعاء الماضي».
    pub(crate) fn is_this_week(&self) -> bool {
        self.weekday.is_some_and(|weekday| weekday.side.is_none() && !weekday.of_week)
    }

    /// Days from the day of publication, where the text counts so: «أمس» is -1.
    pub(crate) fn relative(&self) -> Option<i64> {
        self.relative
    }
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

/// The date that starts at a token: its parts one after the other, each at most once.
fn date_at(tagged: &Tagged<'_>, at: usize) -> Option<DateExpression> {
    if !may_open(tagged, at) {
        return None;
    }
    let mut date = DateExpression { tokens: at..at, ..DateExpression::default() };
    let mut next = at + leads(tagged, at);
    let mut led = next > at;
    while let Some(end) = part(tagged, next, led, &mut date) {
        date.tokens.end = end;
        let (from, close) = after_part(tagged, end);
        led = true;
        next = from;
        if close && part(tagged, next, led, &mut date.clone()).is_none() {
            break;
        }
    }
    close_bracket(tagged, &mut date);
    (date.tokens.end > at).then_some(date)
}

/// Whether a date can start at a token: with a number, a weekday or one of few words. Most tokens are asked no more.
fn may_open(tagged: &Tagged<'_>, at: usize) -> bool {
    const COUNTED: Categories =
        Categories::only(Category::Weekday).and(Category::Ordinal).and(Category::Number);
    const OPENING: Outlines = Outlines::of(&[&["ال"]])
        .and(LEADS.outlines())
        .and(RELATIVE.outlines())
        .and(FIRST_DAY.outlines())
        .and(TODAY.outlines())
        .and(YESTERDAY.outlines())
        .and(TOMORROW.outlines());
    let spelling = tagged.text.spelling(at);
    if tagged.text.kind(at) == TokenKind::Number || tagged.words.has_any(at, COUNTED) {
        return true;
    }
    spelling.may_be_among(OPENING)
        && (LEADS.iter().chain(RELATIVE).chain(FIRST_DAY).chain(&["ال"]).any(|word| spelling.is(word))
            || days_on(spelling).is_some())
}

/// Reads one more part; returns the token after it.
fn part(tagged: &Tagged<'_>, at: usize, led: bool, date: &mut DateExpression) -> Option<usize> {
    if date.relative.is_none()
        && !date.is_full()
        && let Some((days, end)) = relative(tagged, at, led && date.tokens.is_empty())
    {
        date.relative = Some(days);
        return Some(end);
    }
    // «حتى 18 يوليوز، الثلاثاء»: past a comma another day begins.
    let goes_on = !date.is_full() || tagged.text.kind(date.tokens.end) != TokenKind::Comma;
    if date.weekday.is_none()
        && goes_on
        && let Some((weekday, end)) = weekday(tagged, at)
    {
        date.weekday = Some(weekday);
        return Some(end);
    }
    let (day, end) = calendar_day(tagged, at, led)?;
    let slot = if day.is_hijri() { &mut date.hijri } else { &mut date.gregorian };
    if slot.is_some() {
        return None;
    }
    *slot = Some(day);
    Some(end)
}

/// Where the next part may start: past a comma, a bracket, «الموافق لـ», «يوم».
fn after_part(tagged: &Tagged<'_>, end: usize) -> (usize, bool) {
    let mut at = end;
    let close = tagged.text.kind(at) == TokenKind::BracketClose;
    at += usize::from(close);
    at += usize::from(matches!(
        tagged.text.kind(at),
        TokenKind::Comma | TokenKind::Dash | TokenKind::Slash | TokenKind::BracketOpen
    ));
    if tagged.spells(at, TWINS) {
        at += 1;
        at += usize::from(tagged.text.kind(at) == TokenKind::Colon);
        at += usize::from(tagged.spells(at, LINKS));
    }
    (at + leads(tagged, at), close)
}

/// A bracket that opened between two parts closes behind the last.
fn close_bracket(tagged: &Tagged<'_>, date: &mut DateExpression) {
    let kinds = |kind: TokenKind| date.tokens.clone().filter(|&at| tagged.text.kind(at) == kind).count();
    let open = kinds(TokenKind::BracketOpen) > kinds(TokenKind::BracketClose);
    if open && tagged.text.kind(date.tokens.end) == TokenKind::BracketClose {
        date.tokens.end += 1;
    }
}

/// How many words only lead up: «بعد ظهر يوم», «صباح».
fn leads(tagged: &Tagged<'_>, at: usize) -> usize {
    (at..at + MOST_LEADS).take_while(|&token| tagged.spells(token, LEADS)).count()
}

/// «مساء يوم …»: no more words than these lead up.
const MOST_LEADS: usize = 3;

/// «اليوم», «أمس», «أول أمس», «أمس الأول», «غدا», «بعد غد».
fn relative(tagged: &Tagged<'_>, at: usize, led: bool) -> Option<(i64, usize)> {
    if tagged.spells(at, &["اول"]) {
        let from = at + 1 + usize::from(tagged.spells(at + 1, &["من"]));
        return tagged.spells(from, YESTERDAY).then_some((-2, from + 1));
    }
    if tagged.spells(at, &["بعد"]) && tagged.spells(at + 1, TOMORROW) {
        return Some((2, at + 2));
    }
    if tagged.spells(at, THIS_ONE) && tagged.spells(at + 1, PARTS_OF_TODAY) {
        return Some((0, at + 2));
    }
    let days = days_on(tagged.text.spelling(at))?;
    if days == -1 && tagged.spells(at + 1, &["الاول"]) {
        return Some((-2, at + 2));
    }
    if tagged.spells(at, &["الليله"]) && Side::named(tagged.folded(at + 1)) == Some(Side::Past) {
        return Some((-1, at + 2));
    }
    let company = led || weekday(tagged, at + 1).is_some();
    let some_day = days == 0 && is_some_day(tagged, at);
    let hope = tagged.spells(at, NEEDS_COMPANY) && !company;
    (!some_day && !hope).then_some((days, at + 1))
}

/// «اليوم العالمي», «اليوم الثاني», «ذلك اليوم».
fn is_some_day(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at + 1, SOME_DAY)
        || tagged.is(at + 1, Category::Ordinal) && tagged.has_article(at + 1)
        || at > 0 && tagged.spells(at - 1, THAT_DAY)
}

/// «الثلاثاء», «الثلاثاء والأربعاء الماضيين», «الثلاثاء من الأسبوع المقبل».
fn weekday(tagged: &Tagged<'_>, at: usize) -> Option<(WeekdayExpression, usize)> {
    let reading = tagged.find(at, Category::Weekday)?;
    if at > 0 && tagged.spells(at - 1, NAMED_AFTER_DAY) {
        return None;
    }
    let english = lexicon::WEEKDAYS[usize::from(reading.sense.entry)].english;
    let mut end = at + reading.tokens;
    while let Some(further) = tagged.find(end, Category::Weekday).filter(|further| further.has_conjunction())
    {
        end += further.tokens;
    }
    let of_week = tagged.spells(end, &["من"]) && tagged.spells(end + 1, &["الاسبوع"]);
    end += if of_week { 2 } else { 0 };
    let side = Side::named(tagged.folded(end));
    end += usize::from(side.is_some());
    Some((WeekdayExpression { english, side, of_week }, end))
}
