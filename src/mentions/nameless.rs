//! People who speak without a name: «قال دبلوماسي أميركي إن», «أكد عضو في الوفد أن». What stands between a verb of saying and
//! what is said is its subject.

use super::name::name_at;
use super::office::{OfficePhrase, office_at};
use super::subject_place::is_speaker_place;
use super::titles::skip_titles;
use super::{Mention, MentionKind, Person};
use crate::lexicon::word_lists::{
    AGAIN, AUDIENCES, HIS_WORDS, MANNERS, PASSED_ON, RANKING, SAYING_PREPOSITIONS, SERVING_IN,
};
use crate::lexicon::{self, Category, Number, Shape};
use crate::text::TokenKind;
use crate::words::{Preposition, Proclitics, Reading, Tagged};
use std::ops::Range;

/// A person whom the verb before has for its subject, by what he is.
pub(super) fn nameless_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    // «في تصريح صحفي البقالي»: no journalist.
    let inside = |before: usize| tagged.noun(before).is_some_and(|(noun, _)| noun.tokens > 1);
    if at.checked_sub(1).is_some_and(inside) {
        return None;
    }
    if !(is_speaker_place(tagged, at) || is_cited(tagged, at)) {
        return None;
    }
    if tagged.has_article(at) {
        return introduced_at(tagged, at);
    }
    let mut office = office_head(tagged, at).or_else(|| human(tagged, at))?;
    let plain = office.proclitics == Proclitics::default() && office.kind() != "spokesperson";
    if !plain || office.form.number() != Some(Number::Singular) {
        return None;
    }
    let (end, name) = match description_end(tagged, office.tokens.end, Described::One) {
        Some(end) => (end, None),
        None => named_in(tagged, &office)?,
    };
    office.tokens.end = end;
    office.country = office.country.or_else(|| country_in(tagged, &office));
    let country = office.country;
    let tokens = at..name.as_ref().map_or(end, |name| name.end);
    let person = Person { gender: office.form.gender(), office: Some(office), name, ..Person::default() };
    Some(Mention { tokens, kind: MentionKind::Person(person), country, proclitics: Proclitics::default() })
}

/// «وقال الخبير العسكري ومدير مركز النيل للدراسات اللواء فلان إن»: whoever is introduced at length, and whose name stands right
/// before what is said.
fn introduced_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let mut office = human(tagged, at)?;
    let single = office.form.number() == Some(Number::Singular);
    let from = office.tokens.end;
    let close = (from..from + LONGEST_INTRODUCTION).find(|&token| ends_introduction(tagged, token))?;
    let opens = |token: usize| {
        !tagged.has_article(token) && (tagged.is(token, Category::GivenName) || tagged.is_unknown(token))
    };
    // «المحلل السياسي فلان للصحافيين», «… أمس»: to whom and when.
    let last = |name: &Range<usize>| {
        let told = tagged.spells(name.end, AUDIENCES);
        name.len() > 1 && (name.end == close || told || closes(tagged, name.end))
    };
    let name = (from..close)
        .filter(|&token| opens(token))
        .find_map(|token| name_at(tagged, token, true).filter(last))
        .or_else(|| between_commas(tagged, close))
        .filter(|_| single && office.proclitics == Proclitics { article: true, ..Proclitics::default() })?;
    let titles = (from..name.start).find(|&token| skip_titles(tagged, token) == name.start);
    office.tokens.end = titles.unwrap_or(name.start).min(close);
    office.country = country_in(tagged, &office);
    let country = office.country;
    let tokens = at..name.end;
    let person =
        Person { gender: office.form.gender(), office: Some(office), name: Some(name), ..Person::default() };
    Some(Mention { tokens, kind: MentionKind::Person(person), country, proclitics: Proclitics::default() })
}

/// «(وقال المحلل السياسي)، فلان الفلاني، إن»: the name behind a comma, up to the next.
fn between_commas(tagged: &Tagged<'_>, comma: usize) -> Option<Range<usize>> {
    let mark = |token: usize| tagged.text.kind(token) == TokenKind::Comma;
    let name = name_at(tagged, skip_titles(tagged, comma + 1), true)?;
    (mark(comma) && mark(name.end) && name.len() > 1).then_some(name)
}

/// What is said, to whom, or a mark.
fn ends_introduction(tagged: &Tagged<'_>, at: usize) -> bool {
    let told = tagged.folded(at).starts_with("لل") && at > 0 && !tagged.has_article(at - 1);
    let to = usize::from(tagged.spells(at, SAYING_PREPOSITIONS));
    !tagged.is_word(at) || tagged.is_function(at + to, "complementiser") || told
}

/// An introduction has at most so many words.
const LONGEST_INTRODUCTION: usize = 18;

/// «نقلت الوكالة عن دبلوماسي أوروبي قوله إن»: whom somebody cites.
fn is_cited(tagged: &Tagged<'_>, at: usize) -> bool {
    let from = at.saturating_sub(CITED_WITHIN);
    at > 0 && tagged.spells(at - 1, &["عن"]) && (from..at - 1).any(|token| tagged.spells(token, PASSED_ON))
}

/// «نقلت وكالة الأنباء الرسمية عن»: so many words.
const CITED_WITHIN: usize = 8;

/// «مسؤول الاتصال فلان الفلاني إن»: what he is in charge of, in words with the article, and a name before what is said.
fn named_in(tagged: &Tagged<'_>, office: &OfficePhrase) -> Option<(usize, Option<Range<usize>>)> {
    let from = office.tokens.end;
    let charge = |token: &usize| tagged.has_article(*token) && !closes(tagged, *token);
    let end = from + (from..from + LONGEST_CHARGE).take_while(charge).count();
    let name = name_at(tagged, end, true).filter(|name| name.start == end && name.len() > 1)?;
    let closed = !tagged.is_word(name.end) || closes(tagged, name.end);
    (closed && tagged.is(end, Category::GivenName)).then_some((end, Some(name)))
}

/// What somebody is in charge of has at most so many words.
const LONGEST_CHARGE: usize = 4;

/// «نائب في البرلمان», «وزير بارز»: a head of an office that governs nothing.
fn office_head(tagged: &Tagged<'_>, at: usize) -> Option<OfficePhrase> {
    let office = office_at(tagged, at)?;
    let governs = tagged.has_article(office.tokens.end) || tagged.state(office.tokens.end).is_some();
    (office.tokens.len() == office.head_tokens && office.head_tokens == 1 && !governs).then_some(office)
}

/// «دبلوماسي», «خبير»: no office, but what somebody is.
fn human(tagged: &Tagged<'_>, at: usize) -> Option<OfficePhrase> {
    let (reading, _) = tagged.noun_of_role(at, "human").or_else(|| tagged.noun_of_role(at, "official"))?;
    let head = lexicon::OFFICES.iter().position(|office| office.name == OFFICIAL)?;
    Some(OfficePhrase {
        tokens: at..at + reading.tokens,
        head: u16::try_from(head).ok()?,
        head_tokens: reading.tokens,
        form: reading.sense.form,
        proclitics: reading.proclitics,
        country: None,
        country_tokens: None,
        organisation: None,
        sender: false,
    })
}

/// The office of whom nothing else is known.
const OFFICIAL: &str = "مسؤول";

/// The state that the words of the description name.
fn country_in(tagged: &Tagged<'_>, office: &OfficePhrase) -> Option<&'static str> {
    let of = |token| tagged.nisba(token).or_else(|| tagged.state(token)).map(|(_, code)| code);
    office.tokens.clone().find_map(of)
}

/// Who is described.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Described {
    /// Behind whom a name may stand.
    One,
    /// Several.
    Many,
}

/// Where what describes a subject ends: before what is said, a mark, a day, an occasion; `None` where other words
/// follow one, which may be his name.
pub(super) fn description_end(tagged: &Tagged<'_>, from: usize, described: Described) -> Option<usize> {
    let mut inside = false;
    let mut at = from;
    while at < from + LONGEST_DESCRIPTION && tagged.is_word(at) && !closes(tagged, at) {
        let preposition = opens_place_of_service(tagged, at);
        let attribute = tagged.nisba(at).is_some()
            || tagged.has_article(at) && inside
            || is_adjective(tagged, at)
            || tagged.has_article(at) && described == Described::Many;
        if !(inside || preposition || attribute) {
            return (described == Described::Many).then_some(at);
        }
        // «في دول المجلس تشكيل لجنة»: what is done.
        let done = inside
            && !preposition
            && !tagged.has_article(at)
            && tagged.shaped(at, Shape::VerbalNoun).is_some();
        if done && described == Described::Many && !tagged.is_function(at - 1, "preposition") {
            break;
        }
        inside |= preposition;
        at += 1;
    }
    // A preposition with nothing behind it is the verb's.
    let hangs = at > from && tagged.is_function(at - 1, "preposition");
    Some(if hangs { at - 1 } else { at })
}

/// What is said, when it was, to whom, and on what occasion: no more of who says it.
pub(super) fn closes(tagged: &Tagged<'_>, at: usize) -> bool {
    let told = |reading: &Reading| reading.proclitics.preposition == Some(Preposition::For);
    let readings = tagged.at(at);
    let occasion = |at: usize| {
        ["meeting", "press", "source", "talk"].iter().any(|role| tagged.noun_of_role(at, role).is_some())
    };
    tagged.is_function(at, "complementiser")
        || tagged.spells(at, HIS_WORDS)
        || tagged.is_function(at, "relative")
        // «وأكد تسيبراس مجددا أن», «وأشار كذا بحسب البيان إلى أن».
        || tagged.is_function(at, "adverb")
        || tagged.is_function(at, "according")
        // «ورفض بشدة المغرب», «وأكدت مرة أخرى وزارة كذا».
        || tagged.spells(at, MANNERS)
        || tagged.spells(at, AGAIN)
        || tagged.is(at, Category::Weekday)
        || tagged.noun_of_role(at, "time").is_some()
        || tagged.condensing(at, "adjunct").is_some()
        || tagged.spells(at, SAYING_PREPOSITIONS)
        // «ووجهت السلطات إليه اتهامات».
        || tagged.function_reading(at, "preposition").is_some_and(|reading| reading.enclitic.is_some())
        || tagged.folded(at) == "في"
            && (occasion(at + 1)
                || tagged.noun_of_role(at + 1, "time").is_some()
                || tagged.is(at + 1, Category::Month))
        || occasion(at) && tagged.folded(at).starts_with('ب')
        || tagged.finite(at).is_some() && tagged.nisba(at).is_none()
        || !readings.is_empty() && readings.iter().all(told)
}

/// «في الخارجية», «بوزارة الدفاع», «من السفارة», «لدى الاتحاد»: where somebody serves.
pub(super) fn opens_place_of_service(tagged: &Tagged<'_>, at: usize) -> bool {
    let borne = tagged.at(at).iter().any(|reading| reading.proclitics.preposition == Some(Preposition::In));
    tagged.spells(at, SERVING_IN) || borne
}

/// «كبير», «بارز», «اقتصادي»: an adjective without article.
pub(super) fn is_adjective(tagged: &Tagged<'_>, at: usize) -> bool {
    let folded = tagged.folded(at);
    let relation =
        (folded.ends_with('ي') || folded.ends_with("يه")) && !tagged.text.tokens[at].ends_in_alef_maqsura;
    // «أكد أعضاء الوفد أهمية التنسيق»: what governs the next word is a noun.
    let relation = relation && !tagged.has_article(at + 1);
    tagged.spells(at, RANKING) || relation && tagged.function(at).is_none_or(|kind| kind == "ordinary")
}

/// A subject without a name has at most so many words.
const LONGEST_DESCRIPTION: usize = 9;
