//! Where a journey goes on to, and what else somebody visits: no place of the event.

use crate::words::Tagged;

/// «وينتقل بعدها إلى قطر», «قبل توجهه إلى ماليزيا», «بعد زيارته إلى الصين», «دعاه لزيارة واشنطن»: whether the place
/// behind a token is another one than that of the event.
pub(super) fn leads_elsewhere(tagged: &Tagged<'_>, token: usize, start: usize) -> bool {
    let from = token.saturating_sub(WITHIN).max(start);
    (from..token).any(|at| {
        tagged.spells(at, &ONWARD)
            || tagged.spells(at, &BESIDES) && token - at <= RIGHT_BEFORE
            || is_journey(tagged, at) && at > start && tagged.spells(at - 1, &OTHER_TIMES)
            || is_journey(tagged, at)
                && (at.saturating_sub(INVITED_WITHIN).max(start)..at)
                    .any(|before| tagged.spells(before, &INVITING))
    })
}

/// «القمة التي ستعقد في الرياض», «القمة المقررة في الرياض»: another meeting than that which is reported, where a place of its own is named.
pub(super) fn is_still_to_come(tagged: &Tagged<'_>, token: usize, start: usize) -> bool {
    let from = token.saturating_sub(WITHIN).max(start + 1);
    let scheduled = token > start && tagged.spells(token - 1, &SCHEDULED);
    scheduled
        || (from..token).any(|at| {
            let future = tagged.finite(at).is_some_and(|(reading, _)| reading.proclitics.future);
            future && tagged.is_function(at - 1, "relative")
        })
}

/// What is held at a time of its own, right before its place.
const SCHEDULED: [&str; 8] =
    ["المقرر", "المقرره", "المزمع", "المرتقب", "المرتقبه", "المنعقد", "المنعقده", "المنتظر"];

/// «جولة محادثات في الدوحة» is a round, not a tour.
fn is_journey(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at, &JOURNEYS) && tagged.noun_of_role(at + 1, "meeting").is_none()
}

/// A word of travel governs a place so many tokens further on.
const WITHIN: usize = 4;
/// «بعدها إلى», «أيضا إلى».
const RIGHT_BEFORE: usize = 2;
/// «دعا الرئيس نظيره لزيارة …».
const INVITED_WITHIN: usize = 4;

/// Verbs and nouns of going on or of coming from.
const ONWARD: [&str; 12] = [
    "ينتقل",
    "سينتقل",
    "وينتقل",
    "وسينتقل",
    "انتقاله",
    "انتقالها",
    "قادما",
    "قادمه",
    "عودته",
    "عودتها",
    "مغادرته",
    "مغادرتها",
];
/// What comes besides.
const BESIDES: [&str; 6] = ["بعدها", "بعدئذ", "بعديذ", "ايضا", "لاحقا", "ثم"];
/// «قبل», «بعد» a journey to somewhere else.
const OTHER_TIMES: [&str; 6] = ["قبل", "قبيل", "بعد", "عقب", "غداه", "عشيه"];
/// Nouns of a journey to somewhere else.
const JOURNEYS: [&str; 14] = [
    "زياره",
    "زيارته",
    "زيارتها",
    "لزياره",
    "بزياره",
    "توجهه",
    "توجهها",
    "التوجه",
    "سفره",
    "سفرها",
    "جوله",
    "جولته",
    "جولتها",
    "انتقاله",
];
/// Words of an invitation.
const INVITING: [&str; 10] =
    ["دعا", "دعاه", "دعاها", "ودعا", "دعوه", "الدعوه", "بدعوه", "لدعوه", "دعوته", "يدعو"];
