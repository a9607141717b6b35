//! Who stands right before the verb of what is reported: a party that acts, or its pronoun.

use super::coming::is_pronoun;
use crate::lexicon::word_lists::ACTING_GROUPS;
use crate::lexicon::{Category, Shape};
use crate::model::Act;
use crate::words::Tagged;

/// «أن حكومة بلاده قررت», «أنه طلب من نظيره»; praise and greetings of others are theirs, and told as such.
pub(super) fn is_done_by_party(tagged: &Tagged<'_>, verb: usize, act: Act) -> bool {
    let courtesy = matches!(act, Act::Praise | Act::Greet);
    // «أنه قد طلب».
    let verb = verb - usize::from(verb > 0 && tagged.spells(verb - 1, &["قد"]));
    let pronoun = verb > 0 && is_pronoun(tagged, verb - 1);
    pronoun || !courtesy && is_party_before(tagged, verb)
}

/// «أن حكومته ستنقل»: a party or a pronoun.
pub(super) fn is_party_right_before(tagged: &Tagged<'_>, verb: usize) -> bool {
    verb > 0 && (is_pronoun(tagged, verb - 1) || of_a_party(tagged, verb - 1))
}

/// «أن الرئيس الكيني سيحل»: an official, called by whom he serves.
pub(super) fn is_behind_nationality(tagged: &Tagged<'_>, verb: usize) -> bool {
    verb > 1 && tagged.nisba(verb - 1).is_some() && tagged.is(verb - 2, Category::Office)
}

/// «أن بلاده ترفض», «أن مصر تدين», «أنها ترفض»: a state or a pronoun.
pub(super) fn is_done_by_state(tagged: &Tagged<'_>, verb: usize) -> bool {
    is_party_right_before(tagged, verb) && !tagged.is(verb - 1, Category::InstitutionHead)
}

pub(super) fn of_a_party(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is(at, Category::Office)
        || tagged.is(at, Category::InstitutionHead)
        || tagged.state(at).is_some()
        || tagged.is(at, Category::GivenName)
        || tagged.noun(at).is_some_and(|(_, noun)| matches!(noun.role, "side" | "country" | "official"))
}

/// «أن المشروع سيسهم», «إن افتتاح الخط», «أن هذه الخطوة»: whether the subject behind «أن» is a thing, and no party.
pub(in crate::acts) fn tells_of_thing(tagged: &Tagged<'_>, opening: usize) -> bool {
    let shown = tagged.is_function(opening + 1, "demonstrative");
    let subject = opening + 1 + usize::from(shown);
    let deed = tagged.shaped(subject, Shape::VerbalNoun).is_some_and(|(noun, _)| noun.enclitic.is_none());
    let thing = shown
        || deed
        || tagged.has_article(subject)
        || tagged.is(subject, Category::Instrument)
        || tagged.noun_of_role(subject, "meeting").is_some();
    thing && !is_pronoun(tagged, opening) && !of_a_party(tagged, subject) && !of_people(tagged, subject)
}

/// «الحكومة», «المعارضة»: a body that acts.
pub(in crate::acts) fn is_body(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is(at, Category::InstitutionHead) || of_people(tagged, at)
}

/// «المنظمة», «الوفد», «المملكة», «القاهرة»: those who act though no state is named by its name.
fn of_people(tagged: &Tagged<'_>, at: usize) -> bool {
    let stands_for_one = [Category::Organisation, Category::ByName, Category::Capital];
    stands_for_one.into_iter().any(|category| tagged.is(at, category)) || tagged.spells(at, ACTING_GROUPS)
}

/// «أن فرنسا أعلنت», «أنه طلب», «أن نيودلهي وبكين قررتا»: who acts stands right before the verb.
fn is_party_before(tagged: &Tagged<'_>, verb: usize) -> bool {
    let Some(before) = verb.checked_sub(1) else { return false };
    // «أن كوريا الشمالية اقترحت», «أن وزير الخارجية السعودي قرر».
    let named = (verb.saturating_sub(LONGEST_PARTY)..verb).rev().find(|&at| of_a_party(tagged, at));
    is_pronoun(tagged, before)
        || named.is_some_and(|at| {
            (at + 1..verb).all(|token| tagged.is_word(token) && tagged.function(token).is_none())
        })
}

/// «واثق من أن», «على أن»: a second «أن» behind a preposition right before the subject of a verb.
pub(super) fn is_believed(tagged: &Tagged<'_>, verb: usize) -> bool {
    (verb.saturating_sub(BELIEVED_WITHIN)..verb).any(|token| {
        tagged.is_function(token, "complementiser")
            && token > 0
            && tagged.is_function(token - 1, "preposition")
    })
}

/// «من أن السويد وفنلندا ستحظيان»: the subject has so many words.
const BELIEVED_WITHIN: usize = 5;

/// «وزير الخارجية السعودي»: so many words.
const LONGEST_PARTY: usize = 3;
