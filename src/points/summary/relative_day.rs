//! «صباح اليوم الجمعة», «أمس الثلاثاء»: a day that is counted from when the release was written says nothing in a sentence
//! that stands alone.

use super::Context;
use super::word_class::is_closed;
use crate::lexicon::Category;
use crate::lexicon::word_lists::{DAYTIMES, TODAY_OR_YESTERDAY};

/// Behind such a day with its name, where the noun before it is whole: «لقاء أمس» is yesterday's.
pub(super) fn relative_day(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let (tagged, cast) = (context.tagged, context.cast);
    let day = at + usize::from(tagged.spells(at, DAYTIMES));
    let closed = |last: usize| is_closed(tagged, last) || cast.mention_at(last).is_some();
    let whole = at.checked_sub(1).is_some_and(closed);
    let named = tagged.spells(day, TODAY_OR_YESTERDAY) && tagged.is(day + 1, Category::Weekday);
    (whole && named).then_some(day + 2)
}
