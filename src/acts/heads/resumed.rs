//! Verbs that take up the meeting, call or message told before them: «تلقى اتصالا من نظيره هنأه فيه».

use super::{Head, HeadKind};
use crate::lexicon::Shape;
use crate::lexicon::word_lists::{FROM_OR_TO_HIM, WITHIN_IT};
use crate::model::EventType;
use crate::words::Tagged;

/// «هنأه فيه», «أعرب له فيها عن», «أكد من خلالها»: where a verb in the past names again what it was done in.
pub(in crate::acts) fn resumed_by(tagged: &Tagged<'_>, head: &Head) -> Option<usize> {
    let next = head.token + 1;
    let within = next + usize::from(tagged.spells(next, FROM_OR_TO_HIM));
    let told = head.kind == HeadKind::Finite && head.form.shape() == Shape::Perfect;
    (told && tagged.spells(within, WITHIN_IT)).then_some(within)
}

/// «رسالة», «اتصالا هاتفيا»: a noun of what somebody sends.
pub(in crate::acts) fn names_message(tagged: &Tagged<'_>, at: usize) -> bool {
    let sent = |event| matches!(event, Some(EventType::Message | EventType::Call));
    tagged.noun(at).is_some_and(|(_, noun)| sent(noun.event))
}
