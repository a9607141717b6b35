//! Where a subject stands: right behind a verb that performs something.

use crate::lexicon::word_lists::{DONE_TO_THEM, IN_THE_COURSE};
use crate::lexicon::{ActClass, ActEntry, Gender, Number, Shape};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::Tagged;

/// «وأكد حفتر», «رأى خبراء»: right behind a verb in the singular, without a pronoun, that performs something, a word names
/// who does, whatever it means else.
pub(super) fn is_subject_place(tagged: &Tagged<'_>, at: usize) -> bool {
    verb_before(tagged, at).is_some()
}

/// The same behind a verb that is done to nobody: «أكد البرلمان», but «دعا البرلمان إلى» may have its object there.
pub(crate) fn is_speaker_place(tagged: &Tagged<'_>, at: usize) -> bool {
    verb_before(tagged, at).is_some_and(|entry| {
        matches!(entry.class, ActClass::Saying | ActClass::Expressive)
            || matches!(entry.act, Some(Act::Stress | Act::Present | Act::Praise | Act::Pledge))
            // «أعلن الحزب أن».
            || entry.joined_by.contains("أن")
    })
}

/// The same behind a verb that takes no object by itself: «أوصى المشاركون بـ», «اتفق أعضاء التحالف على».
pub(super) fn is_undirected_place(tagged: &Tagged<'_>, at: usize) -> bool {
    verb_before(tagged, at).is_some_and(|entry| {
        // «حث أعضاء المجلس على»: whom.
        let urges = matches!(entry.act, Some(Act::CallFor | Act::Greet | Act::Thank));
        !entry.joined_by.contains("direct") && (!urges || entry.joined_by == "ب")
    })
}

/// «وهنأ المجلس», «ودعا البنك»: behind a verb that is done to somebody, and says nothing.
pub(crate) fn is_object_place(tagged: &Tagged<'_>, at: usize) -> bool {
    let done = |entry: &ActEntry| entry.joined_by.contains("direct") && !entry.joined_by.contains("أن");
    verb_before(tagged, at).is_some_and(done)
}

/// «وأبلغه موراتي», «وقال له موراتي», «استقبله موراتي»: behind a verb with the pronoun of whom it is done to.
pub(super) fn is_behind_pronoun(tagged: &Tagged<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let done = tagged.finite(before).is_some_and(|(reading, entry)| {
        let form = reading.sense.form;
        let singular = form.number() == Some(Number::Singular) && form.person() == 3;
        singular
            && reading.enclitic.is_some()
            && (entry.performs().is_some() || entry.class == ActClass::Occasion)
    });
    done || tagged.spells(before, DONE_TO_THEM) && verb_before(tagged, before).is_some()
}

/// «استقبل», «التقى» right before: whoever is met is named behind who meets him.
pub(super) fn is_meeting_place(tagged: &Tagged<'_>, at: usize) -> bool {
    let verb = at.checked_sub(1).and_then(|verb| tagged.finite(verb));
    verb.is_some_and(|(reading, entry)| {
        entry.class == ActClass::Occasion && entry.joined_by.contains("direct") && reading.enclitic.is_none()
    })
}

/// «التقى الوزير أعضاء غرفة التجارة», «استقبل فلان، أمس بالرباط، ممثلين عن»: whoever is met, some words behind the verb.
pub(super) fn is_met_place(tagged: &Tagged<'_>, at: usize) -> bool {
    let verb = (at.saturating_sub(MET_WITHIN)..at).rev().find(|&token| tagged.finite(token).is_some());
    let meets = verb.is_some_and(|verb| is_meeting_place(tagged, verb + 1));
    let last = at.saturating_sub(1);
    let governs = tagged.is_function(last, "preposition")
        || !tagged.has_article(last)
            && (tagged.noun(last).is_some() || tagged.shaped(last, Shape::VerbalNoun).is_some());
    meets && (verb == Some(last) || !governs)
}

/// Who is met stands within so many tokens.
const MET_WITHIN: usize = 9;

/// «وقال»: a verb in the masculine right before.
pub(super) fn is_man_speaking(tagged: &Tagged<'_>, at: usize) -> bool {
    let verb = at.checked_sub(1).and_then(|verb| tagged.finite(verb));
    verb.is_some_and(|(reading, _)| reading.sense.form.gender() == Some(Gender::Masculine))
}

/// «وأكد، خلال هذا اللقاء، أعضاء الوفد»: where a subject would stand without the meeting between verb and subject.
pub(super) fn without_occasion(tagged: &Tagged<'_>, at: usize) -> usize {
    let comma = |end: usize| end - usize::from(end > 0 && tagged.text.kind(end - 1) == TokenKind::Comma);
    let opening = || {
        let noun = comma(at).checked_sub(1)?;
        let (reading, _) = tagged.noun_of_role(noun, "meeting").filter(|(reading, _)| reading.tokens == 1)?;
        let pointed = usize::from(noun > 0 && tagged.is_function(noun - 1, "demonstrative"));
        let opening = noun.checked_sub(pointed + 1)?;
        (reading.proclitics.article && tagged.spells(opening, IN_THE_COURSE)).then(|| comma(opening))
    };
    opening().unwrap_or(at)
}

/// The verb right before, in the singular, without a pronoun, that performs something.
pub(super) fn verb_before(tagged: &Tagged<'_>, at: usize) -> Option<&'static ActEntry> {
    let (reading, entry) = tagged.finite(at.checked_sub(1)?)?;
    let form = reading.sense.form;
    let singular = form.number() == Some(Number::Singular) && form.person() == 3;
    let says = entry.performs().is_some() || entry.class == ActClass::Expressive;
    (singular && reading.enclitic.is_none() && says).then_some(entry)
}
