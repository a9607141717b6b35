//! Names that nothing but their place announces: right behind a verb, «مع» or «إن».

use super::apposition::{office_in_apposition, opens_full_name};
use super::figure::is_figure;
use super::name::{is_binder, is_family_name, name_at};
use super::subject_place::{is_man_speaking, is_speaker_place, is_subject_place};
use crate::lexicon::word_lists::{BEFORE_PARTNERS, BEFORE_SIGNING_BODIES, IN_PRESENCE, SAYING_PREPOSITIONS};
use crate::lexicon::{ActClass, Category};
use crate::text::TokenKind;
use crate::words::Tagged;

/// «زارت برايس إيشام مديرة …», «مع أشتون كارتر وزير …», «وقع سعيد أمزازي وزير …»: two words or more that are unknown, or
/// forenames whatever they mean else, between a verb, «مع» or a mark and an office are a name.
pub(super) fn is_foreign_subject(tagged: &Tagged<'_>, at: usize) -> bool {
    let forename = tagged.is(at, Category::GivenName) && tagged.function(at).is_none();
    let marked = stands_before_office_between_marks(tagged, at);
    if !(forename || tagged.is_unknown(at) || marked) {
        return false;
    }
    let follows_verb = at > 0
        && (tagged.finite(at - 1).is_some_and(|(reading, _)| {
            // «هذا ما قاله فلان الفلاني عضو المجلس».
            reading.enclitic.is_none() || at > 1 && tagged.spells(at - 2, &["ما", "الذي"])
        }) || tagged.spells(at - 1, BEFORE_PARTNERS)
            // «برئاسة فلان الفلاني مستشار الرئيس», «بحضور فلان الفلاني نائب السفير».
            || tagged.is_function(at - 1, "leadership")
            || tagged.spells(at - 1, IN_PRESENCE)
            || tagged.noun_of_role(at - 1, "meeting").is_some());
    // «وعن بيروت فلان رئيس …».
    let behind_state = at > 0 && (tagged.state(at - 1).is_some() || tagged.nisba(at - 1).is_some());
    let behind_body = is_behind_body_that_signs(tagged, at);
    let opens = follows_verb
        || behind_state
        || behind_body
        || at == 0
        || !tagged.is_word(at - 1)
        || tagged.folded(at).starts_with('و');
    let named = |token: usize| tagged.is_unknown(token) || tagged.is(token, Category::GivenName);
    // «وعدّ بيدرو فريري، المستشار …»: a verb and who does it.
    let verb = !follows_verb && tagged.finite(at).is_some() && named(at + 2);
    let possible = (follows_verb || behind_body) && tagged.is_unknown(at) && tagged.is_unknown(at + 1)
        || opens && forename && named(at + 1) && !verb
        // «تحدث الخميس رضا الجبلي، السفير التونسي، عن».
        || (opens || tagged.is(at - 1, Category::Weekday)) && marked;
    let name = if possible { name_at(tagged, at, true) } else { None };
    // «برئاسة يامادا، المشرف على كذا»: who leads is called by one.
    let leads = tagged.is_function(at.wrapping_sub(1), "leadership")
        && tagged.is_unknown(at)
        && !tagged.has_article(at)
        && office_in_apposition(tagged, at + 1).is_some();
    leads
        || name.is_some_and(|name| {
            name.len() >= 2 && (behind_body || office_in_apposition(tagged, name.end).is_some())
        })
}

/// «أكد سليم الكرماوي، نائب رئيس المنظمة، أن», «مع رضا الجبلي، السفير التونسي لدى روسيا»: a name that an office between
/// marks closes, whatever the forename means else.
fn stands_before_office_between_marks(tagged: &Tagged<'_>, at: usize) -> bool {
    // «على» may be no forename.
    let ends_otherwise =
        tagged.is_function(at, "preposition") && !tagged.text.slice(at..at + 1).ends_with('ي');
    if !tagged.is(at, Category::GivenName) || tagged.has_article(at) || ends_otherwise {
        return false;
    }
    let part = |&token: &usize| {
        let known = tagged.is(token, Category::GivenName) || is_binder(tagged, token);
        known || tagged.is_unknown(token) || tagged.text.kind(token) == TokenKind::Dash
    };
    let end = at + 1 + (at + 1..at + LONGEST_MARKED).take_while(part).count();
    let comma = tagged.text.kind(end) == TokenKind::Comma && end > at + 1;
    let office = office_in_apposition(tagged, end).filter(|_| comma);
    office.is_some_and(|(office, _)| !tagged.is_word(office.tokens.end))
}

/// «جان-إيف لو موران»: so many tokens.
const LONGEST_MARKED: usize = 6;

/// «وقع عن البنك الدولي ديفيد كريج», «ومن جانب الصندوق فلان الفلاني»: behind an organisation for which somebody signs.
fn is_behind_body_that_signs(tagged: &Tagged<'_>, at: usize) -> bool {
    (at.saturating_sub(LONGEST_BODY)..at).any(|start| {
        let body = tagged.find(start, Category::Organisation);
        body.is_some_and(|body| start + body.tokens == at)
            && start > 0
            && tagged.spells(start - 1, BEFORE_SIGNING_BODIES)
    })
}

/// «صندوق النقد الدولي»: an organisation's name has so many words.
const LONGEST_BODY: usize = 6;

/// «أكد خميس الجهيناوي», «إن غازي الجريبي»: a forename that is an everyday word too, where a subject stands and a family
/// name follows.
pub(super) fn is_full_subject(tagged: &Tagged<'_>, at: usize) -> bool {
    if !tagged.is(at, Category::GivenName) {
        return false;
    }
    let Some(before) = at.checked_sub(1).filter(|_| tagged.function(at) != Some("complementiser")) else {
        return false;
    };
    let says = tagged.finite(before).is_some_and(|(reading, entry)| {
        reading.enclitic.is_none() && matches!(entry.class, ActClass::Saying | ActClass::Expressive)
    });
    (says || tagged.is_function(before, "complementiser"))
        && opens_full_name(tagged, at)
        && is_family_name(tagged, at + 1)
}

/// «وقال لوري والاش إن», «أكد صباح خالد أن»: two words or more that are unknown or forenames between a verb of saying and what
/// is said, or one whom everybody knows.
pub(super) fn is_foreign_speaker(tagged: &Tagged<'_>, at: usize) -> bool {
    let word = tagged.function(at).is_some_and(|kind| kind != "ordinary");
    if tagged.has_article(at) || word {
        return false;
    }
    let known =
        is_subject_place(tagged, at) && (at + 1..at + 3).any(|surname| is_figure(tagged, at, surname));
    if !known && !is_speaker_place(tagged, at) {
        return false;
    }
    let named = |token: usize| {
        tagged.is_unknown(token) || tagged.is(token, Category::GivenName) || is_binder(tagged, token)
    };
    if !(known || named(at) && named(at + 1)) {
        return false;
    }
    let Some(name) = name_at(tagged, at, true).filter(|name| name.len() >= 2) else { return false };
    let next = name.end;
    let to = usize::from(tagged.spells(next, SAYING_PREPOSITIONS));
    let opens = tagged.is_function(next + to, "complementiser")
        || !tagged.is_word(next)
        || tagged.is_function(next, "preposition");
    let plain = name.clone().all(|token| named(token) && !tagged.has_article(token))
        && !tagged.text.tokens[at].ends_in_ta_marbuta
        && !is_binder(tagged, at)
        // «أعلنت هواوي تكنولوجيز»: rather a company.
        && (is_man_speaking(tagged, at) || tagged.is(at, Category::GivenName));
    known || opens && plain
}
