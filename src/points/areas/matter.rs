//! Which words of a clause say what it is about: neither those of when and where something was said nor what only stands beside it.

use crate::acts::Performed;
use crate::lexicon::ActClass;
use crate::lexicon::word_lists::{
    AFTER_WHICH, BESIDE_WHICH, MARGINS, OBJECT_PREPOSITIONS, STEPS_AFTER, WHICH_OF_TIME,
};
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// Between a verb of saying and «إن» stand at most so many tokens.
const REPORT_WITHIN: usize = 40;
/// The relative clause of a time tells so soon that it is one.
const MEANWHILE_WITHIN: usize = 5;

/// The words of an act that say what it is about.
pub(super) fn matter(tagged: &Tagged<'_>, act: &Performed) -> Range<usize> {
    let range = behind_circumstances(tagged, act)..act.clause.end;
    // «أبرز، في بيان صدر على هامش القمة، كذا»: before its matter a margin has none to close.
    let circumstance =
        tagged.is_function(range.start, "preposition") && !tagged.spells(range.start, OBJECT_PREPOSITIONS);
    let margin = trailing(tagged, &range, |token| opens_margin(tagged, token)).filter(|_| !circumstance);
    let end = margin.unwrap_or(range.end);
    range.start..end
}

/// Where it is told after what something was done: «…، عقب مزاعم بكذا», «… بعد أن كاد النزاع».
pub(super) fn aftermath(tagged: &Tagged<'_>, matter: &Range<usize>) -> Option<usize> {
    trailing(tagged, matter, |token| {
        tagged.spells(token, AFTER_WHICH)
            || tagged.spells(token, &["بعد"]) && tagged.is_function(token + 1, "complementiser")
            || tagged.spells(token, &["في"]) && tagged.spells(token + 1, STEPS_AFTER)
    })
}

/// «على هامش القمة», «في وقت تتحفظ فيه كذا على كذا», «في الوقت الذي …»: what goes on beside.
fn opens_margin(tagged: &Tagged<'_>, token: usize) -> bool {
    let meanwhile = tagged.spells(token + 1, BESIDE_WHICH)
        && (token + 2..token + MEANWHILE_WITHIN).any(|token| tagged.spells(token, WHICH_OF_TIME));
    tagged.is_function(token, "preposition") && (tagged.spells(token + 1, MARGINS) || meanwhile)
}

/// The first word of a range, behind its beginning, that opens such an adjunct; nothing is said or quoted behind it.
fn trailing(tagged: &Tagged<'_>, range: &Range<usize>, opens: impl Fn(usize) -> bool) -> Option<usize> {
    let opening = (range.start + 1..range.end).find(|&token| opens(token))?;
    let goes_on = |token: usize| {
        tagged.is_function(token, "complementiser") && token > opening + 1
            || tagged.text.kind(token) == TokenKind::QuoteOpen
    };
    (!(opening..range.end).any(goes_on)).then_some(opening)
}

/// «قال خلال مؤتمر صحفي في مقر الغرفة التجارية إن …»: where and when something was said is no topic, nor what else is
/// told of who says it («قال … الباحث في معهد الدراسات إن …»).
fn behind_circumstances(tagged: &Tagged<'_>, act: &Performed) -> usize {
    let end = act.clause.end;
    let opening = (act.complement..end).find(|&token| tagged.is_word(token));
    let quotes = |token: usize| tagged.text.kind(token) == TokenKind::QuoteOpen;
    let quoted = opening.is_some_and(|opening| (act.complement..opening).any(quotes));
    let says = act.head.entry.class == ActClass::Saying
        && !quoted
        && opening.is_some_and(|opening| tagged.finite(opening).is_none());
    let circumstance = |token: usize| {
        let preposition = tagged.is_function(token, "preposition");
        (says && !preposition || preposition && !tagged.spells(token, OBJECT_PREPOSITIONS))
            || tagged.is_function(token, "adverb")
    };
    let Some(opening) = opening.filter(|&token| circumstance(token)) else { return act.complement };
    // «وأن …» goes on after what was said first, «لأن …» gives a reason, «وصف … العلاقات بأنها» describes.
    let complementiser = |token: &usize| {
        (tagged.is_function(*token, "complementiser")
            && !tagged.folded(*token).starts_with(['و', 'ل'])
            && (says || !tagged.folded(*token).starts_with('ب')))
            || says && quotes(*token)
    };
    (opening..end.min(opening + REPORT_WITHIN)).find(complementiser).map_or(act.complement, |token| token + 1)
}

#[cfg(test)]
mod tests {
    use super::super::tests::areas;
    use crate::model::Area;

    const OPENING: &str = "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. ";

    #[test]
    fn what_goes_on_beside_is_no_topic() {
        for beside in [
            "على هامش مؤتمر مكافحة الإرهاب",
            "في وقت تتصاعد فيه الحرب في السودان",
            "في الوقت الذي تتواصل فيه الحرب في غزة",
        ] {
            let all = areas(&format!("{OPENING}وأكد البقالي أهمية الربط الكهربائي {beside}."));
            assert_eq!(all, [[Area::Energy]], "{beside}");
        }
    }

    #[test]
    fn what_something_came_after_is_no_topic_beside_another() {
        for after in [
            "عقب الهجوم الإرهابي في نيامي",
            "بعد أن استولى المتمردون على العاصمة",
            "في أعقاب الحرب الأهلية في السودان",
        ] {
            let all = areas(&format!("{OPENING}ودعا بيريز إلى تبادل الأساتذة الجامعيين {after}."));
            assert_eq!(all, [[Area::Education]], "{after}");
        }
    }

    #[test]
    fn what_something_came_after_is_the_topic_where_nothing_else_is() {
        let all = areas(&format!("{OPENING}وأعرب بيريز عن حزنه عقب الهجوم الإرهابي في نيامي."));
        assert!(all[0].contains(&Area::CounterTerrorism), "{all:?}");
    }
}
