//! Which day a date means.

use super::calendar_day::{CalendarDay, Month};
use super::numerals::Year;
use super::words::Side;
use super::{DateExpression, WeekdayExpression};
use crate::expressions::calendar::{
    Published, from_hijri, hijri_year, is_weekday, iso, nearest_weekday, shifted,
};
use icu_calendar::{Date, Iso};

impl DateExpression {
    /// ISO 8601: `YYYY-MM-DD`; `--MM-DD` for a day without a year where nothing gives the year.
    pub(crate) fn resolve(&self, published: Option<Published>) -> Option<String> {
        if self.gregorian.is_some() || self.hijri.is_some() {
            return self.date(published).map(iso).or_else(|| self.without_year(published));
        }
        self.beside(published?).map(iso)
    }

    /// The day, where it has a month and a year or `published` gives it one.
    pub(crate) fn date(&self, published: Option<Published>) -> Option<Date<Iso>> {
        let twin = || self.hijri.and_then(|day| hijri(day, published));
        let Some(day) = self.gregorian else { return twin() };
        match (year(day.year, published), day.month) {
            (Some(year), Month::Gregorian(month)) => Date::try_new_iso(year, month, day.day).ok(),
            (None, Month::Gregorian(month)) => self.nearest(day, month, twin().or(published)?),
            (_, Month::Beside(side)) => month_beside(published?, side, day.day),
            (_, Month::Hijri(_)) => None,
        }
    }

    /// Without a year and without a day of publication.
    fn without_year(&self, published: Option<Published>) -> Option<String> {
        let day =
            self.gregorian.filter(|day| published.is_none() && !matches!(day.year, Some(Year::Named(_))))?;
        let Month::Gregorian(month) = day.month else { return None };
        // Any leap year tells whether the month has such a day.
        Date::try_new_iso(2024, month, day.day).ok().map(|_| format!("--{month:02}-{:02}", day.day))
    }

    /// The day of that month nearest to a day, on the side that the text says; a weekday that does not fit counts against it.
    fn nearest(&self, day: CalendarDay, month: u8, near: Published) -> Option<Date<Iso>> {
        let year = near.year().extended_year();
        let distance = |date: Date<Iso>| date.to_rata_die() - near.to_rata_die();
        (year - 1..=year + 1)
            .filter_map(|year| Date::try_new_iso(year, month, day.day).ok())
            .filter(|&date| match day.side {
                Some(Side::Past) => distance(date) <= 0,
                Some(Side::Future) => distance(date) >= 0,
                Some(Side::Present) | None => true,
            })
            .min_by_key(|&date| {
                let unfit = self.weekday.is_some_and(|weekday| !is_weekday(date, weekday.english));
                (unfit, distance(date).abs())
            })
    }

    /// «أمس», «الثلاثاء», «الثلاثاء المقبل».
    fn beside(&self, published: Published) -> Option<Date<Iso>> {
        let Some(WeekdayExpression { english, side, of_week }) = self.weekday else {
            return self.relative.map(|days| shifted(published, days));
        };
        if let Some(days) = self.relative {
            // Published a day late, «اليوم الاثنين» is still that Monday.
            return nearest_weekday(shifted(published, days), english, -3..=3);
        }
        if of_week {
            return None;
        }
        match side {
            Some(Side::Future) => nearest_weekday(published, english, 1..=7),
            Some(Side::Past) => nearest_weekday(published, english, -7..=-1),
            Some(Side::Present) | None => nearest_weekday(published, english, -6..=0),
        }
    }
}

fn year(year: Option<Year>, published: Option<Published>) -> Option<i32> {
    match year? {
        Year::Named(year) => Some(year),
        Year::Beside(side) => Some(published?.year().extended_year() + side.steps()),
    }
}

/// A day of the Hijri calendar; without a year the nearest to the day of publication.
fn hijri(day: CalendarDay, published: Option<Published>) -> Option<Date<Iso>> {
    let Month::Hijri(month) = day.month else { return None };
    match day.year {
        Some(Year::Named(year)) if year < 1600 => from_hijri(year, month, day.day),
        // «10 رمضان 2025»: the Hijri day that falls in that Gregorian year.
        Some(Year::Named(year)) => {
            let first = hijri_year(Date::try_new_iso(year, 1, 1).ok()?);
            (first..=first + 1)
                .filter_map(|hijri| from_hijri(hijri, month, day.day))
                .find(|date| date.year().extended_year() == year)
        }
        Some(Year::Beside(side)) => from_hijri(hijri_year(published?) + side.steps(), month, day.day),
        None => {
            let near = published?;
            let year = hijri_year(near);
            (year - 1..=year + 1)
                .filter_map(|year| from_hijri(year, month, day.day))
                .filter(|date| match day.side {
                    Some(Side::Past) => *date <= near,
                    Some(Side::Future) => *date >= near,
                    Some(Side::Present) | None => true,
                })
                .min_by_key(|date| (date.to_rata_die() - near.to_rata_die()).abs())
        }
    }
}

/// A day of the month so many months from the month of publication.
fn month_beside(published: Published, side: Side, day: u8) -> Option<Date<Iso>> {
    let months =
        published.year().extended_year() * 12 + i32::from(published.month().ordinal) - 1 + side.steps();
    let month = u8::try_from(months.rem_euclid(12) + 1).ok()?;
    Date::try_new_iso(months.div_euclid(12), month, day).ok()
}
