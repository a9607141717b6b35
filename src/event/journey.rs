//! Where a journey goes on to, and what else somebody visits: no place of the event.

use crate::lexicon::word_lists::{INVITATIONS, JOURNEYS, ONWARD, SCHEDULED, TEMPORAL_PREPOSITIONS};
use crate::words::Tagged;

/// «وينتقل بعدها إلى قطر», «قبل توجهه إلى ماليزيا», «بعد زيارته إلى الصين», «دعاه لزيارة واشنطن»: whether the place
/// behind a token is another one than that of the event.
pub(super) fn leads_elsewhere(tagged: &Tagged<'_>, token: usize, start: usize) -> bool {
    let from = token.saturating_sub(WITHIN).max(start);
    (from..token).any(|at| {
        tagged.spells(at, ONWARD)
            || is_journey(tagged, at) && at > start && tagged.spells(at - 1, TEMPORAL_PREPOSITIONS)
            || is_journey(tagged, at)
                && (at.saturating_sub(INVITED_WITHIN).max(start)..at)
                    .any(|before| tagged.spells(before, INVITATIONS))
    })
}

/// «القمة التي ستعقد في الرياض», «القمة المقررة في الرياض»: another meeting than that which is reported, where a place of its own is named.
pub(super) fn is_still_to_come(tagged: &Tagged<'_>, token: usize, start: usize) -> bool {
    let from = token.saturating_sub(WITHIN).max(start + 1);
    let scheduled = token > start && tagged.spells(token - 1, SCHEDULED);
    scheduled
        || (from..token).any(|at| {
            let future = tagged.finite(at).is_some_and(|(reading, _)| reading.proclitics.future);
            future && tagged.is_function(at - 1, "relative")
        })
}

/// «جولة محادثات في الدوحة» is a round, not a tour.
fn is_journey(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at, JOURNEYS) && tagged.noun_of_role(at + 1, "meeting").is_none()
}

/// A word of travel governs a place so many tokens further on.
const WITHIN: usize = 4;
/// «دعا الرئيس نظيره لزيارة …».
const INVITED_WITHIN: usize = 4;
