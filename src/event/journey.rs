//! Where a journey goes on to, and what else somebody visits: no place of the event.

use crate::expressions::names_year;
use crate::lexicon::word_lists::{CONVENED, INVITATIONS, JOURNEYS, ONWARD, SCHEDULED, TEMPORAL_PREPOSITIONS};
use crate::model::EventType;
use crate::words::Tagged;
use std::ops::Range;

/// «وينتقل بعدها إلى قطر», «قبل توجهه إلى ماليزيا», «بعد زيارته إلى الصين», «دعاه لزيارة واشنطن»: whether the place
/// behind a token is another one than that of the event.
pub(super) fn leads_elsewhere(tagged: &Tagged<'_>, token: usize, start: usize) -> bool {
    let from = token.saturating_sub(WITHIN).max(start);
    (from..token).any(|at| {
        tagged.spells(at, ONWARD)
            || tagged.spells(at, &["بعد"]) && tagged.spells(at + 1, &["ذلك"])
            || is_journey(tagged, at) && at > start && tagged.spells(at - 1, TEMPORAL_PREPOSITIONS)
            || is_journey(tagged, at)
                && (at.saturating_sub(INVITED_WITHIN).max(start)..at)
                    .any(|before| tagged.spells(before, INVITATIONS))
    })
}

/// «ومن المقرر أن يتوجه غدا إلى أنقرة», «وسيزور لندن»: a journey that is still to come.
pub(super) fn is_announced(tagged: &Tagged<'_>, token: usize, start: usize) -> bool {
    (token.saturating_sub(WITHIN).max(start)..token).any(|at| {
        tagged.finite(at).is_some_and(|(reading, entry)| {
            let wished = at > start && tagged.spells(at - 1, &["ان"]);
            entry.event == Some(EventType::Visit) && (reading.proclitics.future || wished)
        })
    })
}

/// «زيارته إلى موسكو في مارس 2016», «وفي عام 2016، شارك … في القدس»: whether a year tells that somebody was there before. Of what happens
/// now the day is told, not the month of a year.
pub(super) fn is_recalled(tagged: &Tagged<'_>, place: Range<usize>, start: usize) -> bool {
    let governed = |at: usize| at + usize::from(tagged.spells(at, &["في"]));
    names_year(tagged, governed(place.end)) || start < place.start && names_year(tagged, governed(start))
}

/// «القمة المنعقدة في الرياض», «القمة المقررة في الرياض»: another meeting than that which is reported, where a place of its own is named.
pub(super) fn is_still_to_come(tagged: &Tagged<'_>, token: usize, start: usize) -> bool {
    token > start && tagged.spells(token - 1, CONVENED) || is_planned(tagged, token, start)
}

/// «القمة التي ستعقد في الرياض», «القمة المقررة في الرياض», «المزمع عقدها في الرياض»: a meeting that has not begun.
pub(super) fn is_planned(tagged: &Tagged<'_>, token: usize, start: usize) -> bool {
    let from = token.saturating_sub(WITHIN).max(start + 1);
    let scheduled = |at: usize| at >= start && tagged.spells(at, SCHEDULED);
    (1..=SCHEDULED_WITHIN).any(|back| token >= back && scheduled(token - back))
        || (from..token).any(|at| {
            let future = tagged.finite(at).is_some_and(|(reading, _)| reading.proclitics.future);
            future && tagged.is_function(at - 1, "relative")
        })
}

/// «المقرر عقدها في …»: so many words before.
const SCHEDULED_WITHIN: usize = 2;

/// «جولة محادثات في الدوحة» is a round, not a tour.
fn is_journey(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at, JOURNEYS) && tagged.noun_of_role(at + 1, "meeting").is_none()
}

/// A word of travel governs a place so many tokens further on.
const WITHIN: usize = 4;
/// «دعا الرئيس نظيره لزيارة …».
const INVITED_WITHIN: usize = 4;
