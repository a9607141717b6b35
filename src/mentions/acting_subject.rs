//! Who acts though no table lists him: «ورحبت نقابة الصيادين بـ», «وأعربت المعارضة عن». Right behind a verb that takes no object
//! stands its subject, up to what joins the verb's complement.

use super::Mention;
use super::nameless::closes;
use super::subject_phrase::subject_phrase_end;
use super::subject_place::verb_before;
use super::unlisted_speaker::{closing_name, is_surname, people_or_body, person};
use crate::lexicon::word_lists::ATTENTION;
use crate::lexicon::{Category, Gender, Number};
use crate::model::Act;
use crate::words::{Proclitics, Reading, Tagged};

/// The subject right behind a verb that is no verb of saying.
pub(super) fn acting_subject_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let end = acting_subject_end(tagged, at)?;
    // «أمر مهم بالقدر نفسه»: an adjective is no name.
    let joined = tagged.finite(at - 1).is_some_and(|(verb, _)| verb.has_conjunction());
    if joined && is_surname(tagged, at, end) {
        return Some(person(at..end, at..end));
    }
    // «ورحب المحلل السياسي فلان بـ».
    let human = tagged.noun_of_role(at, "human").is_some();
    if let Some(name) = closing_name(tagged, at, end).filter(|_| human) {
        return Some(person(at..end, name));
    }
    let kind = people_or_body(tagged, at..end)?;
    let country = (at..end).find_map(|token| tagged.nisba(token)).map(|(_, code)| code);
    Some(Mention { tokens: at..end, kind, country, proclitics: Proclitics::default() })
}

/// Where it ends: before what joins the complement.
fn acting_subject_end(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    // «دعا الشيخ فلان إلى», «دعا الأطراف إلى»: whom somebody calls on.
    let entry = verb_before(tagged, at)?;
    let (verb, _) = tagged.finite(at - 1)?;
    let theirs = verb.sense.form.gender() == Some(Gender::Feminine) && are_bodies(tagged, at);
    if matches!(entry.act, Some(Act::CallFor | Act::Greet | Act::Thank)) && !theirs {
        return None;
    }
    // «ولفت الانتباه إلى», «ووجه الأنظار إلى»: what somebody draws.
    if tagged.spells(at, ATTENTION) {
        return None;
    }
    let end = subject_phrase_end(tagged, at).filter(|_| opens_clause(tagged, at - 1))?;
    let particle = tagged.particle(at).is_some() || tagged.is_function(at, "preposition");
    let titled = tagged.is(at, Category::Honorific) || tagged.is(at, Category::Office);
    let adverb = (at..end).any(|token| tagged.folded(token).ends_with('ا') && !tagged.has_article(token));
    // «نقابة الصيادين», «أوساط سياسية», «المعارضة»: no name.
    let told = (at..end).any(|token| {
        tagged.has_article(token)
            || tagged.nisba(token).is_some()
            || tagged.is(token, Category::InstitutionHead)
    });
    let body = told || end == at + 1 || tagged.folded(end - 1).ends_with("يه");
    (tagged.is_word(at) && !closes(tagged, at) && !particle && !titled && !adverb && body).then_some(end)
}

/// «ودعت الدول الأعضاء إلى», «وطالبت الفصائل بـ»: bodies in the plural, with which a verb in the feminine agrees.
fn are_bodies(tagged: &Tagged<'_>, at: usize) -> bool {
    let plural = |reading: &Reading| reading.sense.form.number() == Some(Number::Plural);
    let body = tagged.find(at, Category::InstitutionHead).is_some_and(plural);
    body || ["country", "side"]
        .iter()
        .any(|role| tagged.noun_of_role(at, role).is_some_and(|(noun, _)| plural(noun)))
}

/// «حدوث تقدم نسبي»: what may be a verb is one where a clause begins.
fn opens_clause(tagged: &Tagged<'_>, verb: usize) -> bool {
    let joined = tagged
        .finite(verb)
        .is_some_and(|(reading, _)| reading.has_conjunction() || reading.proclitics.future);
    joined || verb == 0 || !tagged.is_word(verb - 1) || tagged.particle(verb - 1).is_some()
}
