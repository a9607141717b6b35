//! The closed classes of words that dates are built with, in folded spelling.

pub(super) use crate::lexicon::word_lists::ERAS;
pub(super) use crate::lexicon::word_lists::FIRST_DAY;
pub(super) use crate::lexicon::word_lists::LEADS;
pub(super) use crate::lexicon::word_lists::LINKS;
pub(super) use crate::lexicon::word_lists::NAMED_AFTER_DAY;
pub(super) use crate::lexicon::word_lists::NEEDS_COMPANY;
pub(super) use crate::lexicon::word_lists::RELATIVE;
pub(super) use crate::lexicon::word_lists::SOME_DAY;
pub(super) use crate::lexicon::word_lists::THAT_DAY;
pub(super) use crate::lexicon::word_lists::TWINS;
pub(super) use crate::lexicon::word_lists::YEARS;
use crate::lexicon::word_lists::{FUTURE, PAST, PRESENT, TODAY, TOMORROW, YESTERDAY};
use crate::text::Spelling;

/// Where a period lies from the day of publication: «الماضي», «الجاري», «المقبل».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Past,
    Present,
    Future,
}

impl Side {
    /// The side that an adjective names.
    pub(super) fn named(folded: &str) -> Option<Side> {
        let sides = [(PRESENT, Side::Present), (PAST, Side::Past), (FUTURE, Side::Future)];
        sides.into_iter().find(|(words, _)| words.contains(&folded)).map(|(_, side)| side)
    }

    /// How many periods on.
    pub(super) fn steps(self) -> i32 {
        match self {
            Side::Past => -1,
            Side::Present => 0,
            Side::Future => 1,
        }
    }
}

/// How many days on from the day of publication a single word is: «اليوم», «أمس», «غدا».
pub(super) fn days_on(spelling: Spelling<'_>) -> Option<i64> {
    let days = [(TODAY, 0), (YESTERDAY, -1), (TOMORROW, 1)];
    days.into_iter().find(|(words, _)| words.iter().any(|word| spelling.is(word))).map(|(_, days)| days)
}
