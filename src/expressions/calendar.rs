//! Days: Gregorian arithmetic and the Hijri calendar, both by `icu_calendar`.

use icu_calendar::cal::Hijri;
use icu_calendar::types::Weekday;
use icu_calendar::{Date, Iso};

use crate::Error;

/// The day a release was published.
pub(crate) type Published = Date<Iso>;

/// Reads `YYYY-MM-DD`.
pub(crate) fn parse_published(given: &str) -> Result<Published, Error> {
    let invalid = || Error::InvalidPublished { given: given.to_owned() };
    let mut parts = given.splitn(3, '-');
    let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(invalid());
    };
    let is_number =
        |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    let digits = is_number(year, 4) && is_number(month, 2) && is_number(day, 2);
    let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse(), day.parse()) else {
        return Err(invalid());
    };
    if !digits {
        return Err(invalid());
    }
    Date::try_new_iso(year, month, day).map_err(|_| invalid())
}

/// `YYYY-MM-DD`.
pub(super) fn iso(date: Date<Iso>) -> String {
    format!("{:04}-{:02}-{:02}", date.year().extended_year(), date.month().ordinal, date.day_of_month().0)
}

/// The day so many days after a day.
pub(super) fn shifted(date: Date<Iso>, days: i64) -> Date<Iso> {
    Date::from_rata_die(date.to_rata_die() + days, Iso)
}

/// The day with that weekday so many days away, the nearest first.
pub(super) fn nearest_weekday(
    from: Date<Iso>,
    weekday: &str,
    days: std::ops::RangeInclusive<i64>,
) -> Option<Date<Iso>> {
    let on_weekday = days.filter(|&days| is_weekday(shifted(from, days), weekday));
    on_weekday.min_by_key(|days| days.abs()).map(|days| shifted(from, days))
}

/// Whether a day has that weekday.
pub(super) fn is_weekday(date: Date<Iso>, weekday: &str) -> bool {
    english(date.weekday()) == weekday
}

fn english(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

/// The Gregorian day of a day of the Umm al-Qura calendar.
pub(super) fn from_hijri(year: i32, month: u8, day: u8) -> Option<Date<Iso>> {
    Date::try_new_hijri_with_calendar(year, month, day, Hijri::new_umm_al_qura())
        .ok()
        .map(|date| date.to_calendar(Iso))
}

/// The year of the Umm al-Qura calendar in which a day falls.
pub(super) fn hijri_year(date: Date<Iso>) -> i32 {
    date.to_calendar(Hijri::new_umm_al_qura()).year().extended_year()
}
