//! Which words go on with the name of a body: nationality, field, what governs in its turn, whence it comes.

use super::firm::marked_name_end;
use super::institution::institution_at;
use super::office::{honoured_name, honoured_state, is_time};
use super::people_phrase::people_at;
use crate::lexicon::word_lists::{HOUSED, ON_BEHALF, PRESS_ADJECTIVES};
use crate::lexicon::{self, Category, Number};
use crate::text::TokenKind;
use crate::words::Tagged;

pub(super) fn part_at(tagged: &Tagged<'_>, at: usize, kind: &str) -> Option<(usize, Option<&'static str>)> {
    if matches!(kind, "company" | "group") && tagged.text.kind(at) == TokenKind::QuoteOpen {
        return marked_name_end(tagged, at).map(|end| (end, None));
    }
    if !tagged.is_word(at) {
        return None;
    }
    if let Some(end) = honoured_name(tagged, at) {
        return Some((end, honoured_state(tagged, at)));
    }
    if is_field(tagged, at, kind) {
        return Some((at + 1, None));
    }
    if let Some((reading, code)) = tagged.nisba(at) {
        return reading.proclitics.are_plain().then_some((at + reading.tokens, Some(code)));
    }
    if let Some((reading, code)) = tagged.state(at) {
        return reading.proclitics.are_plain().then_some((at + reading.tokens, Some(code)));
    }
    if let Some((reading, _)) = tagged.organisation(at) {
        return reading.proclitics.are_plain().then_some((at + reading.tokens, None));
    }
    // «غرفة تجارة دبي», «مركز دبي المالي».
    let seated = matches!(kind, "centre" | "university" | "chamber" | "authority" | "foundation");
    if let Some((reading, code)) = tagged.place(at).filter(|_| seated && !tagged.has_article(at - 1)) {
        let state = (!code.is_empty()).then_some(code);
        return reading.proclitics.are_plain().then_some((at + reading.tokens, state));
    }
    if let Some(reading) = tagged
        .find(at, Category::Portfolio)
        .filter(|reading| !reading.sense.form.is_construct() || kind == "ministry")
    {
        // «وزارة الصحة والسكان», «غرفة التجارة والصناعة», «حزب العدالة والتنمية».
        let joins = matches!(kind, "ministry" | "chamber" | "party");
        let allowed = reading.proclitics.preposition.is_none() && (!reading.has_conjunction() || joins);
        return allowed.then_some((at + reading.tokens, None));
    }
    if let Some(reading) = tagged.find(at, Category::InstitutionHead) {
        // «ستوفد الوزارة فريقا»: behind a word with the article one without it is the verb's object.
        let object = tagged.has_article(at - 1) && !tagged.has_article(at);
        return (reading.proclitics.are_plain() && !object).then_some((at + reading.tokens, None));
    }
    if describes_body(tagged, at, kind) {
        return Some((at + 1, None));
    }
    construct_end(tagged, at, kind).map(|end| (end, None))
}

/// «هيئة تنظيم الاتصالات», «جمعية رجال الأعمال»: a head that governs a noun that governs in its turn.
fn construct_end(tagged: &Tagged<'_>, at: usize, kind: &str) -> Option<usize> {
    let called =
        matches!(kind, "association" | "authority" | "party" | "company" | "foundation" | "committee");
    let noun = tagged.is_word(at)
        && !tagged.has_article(at)
        && tagged.finite(at).is_none()
        && tagged.particle(at).is_none()
        && tagged.at(at).iter().all(|reading| reading.proclitics.are_plain() && reading.enclitic.is_none())
        && [Category::Office, Category::Honorific, Category::GivenName]
            .into_iter()
            .all(|category| !tagged.is(at, category));
    // «هيئة تنظيم سوق العمل».
    let deep = !tagged.has_article(at + 1) && tagged.is(at + 1, Category::AreaCue);
    let last = at + 1 + usize::from(deep);
    let defined = tagged.has_article(last) && !tagged.is_function(last, "relative");
    (called && noun && is_governed(tagged, at) && defined).then_some(last + 1)
}

/// «(الرئيس التنفيذي لهيئة) تنظيم الاتصالات»: the same in the office of who leads it.
pub(super) fn governed_end(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let head = tagged.find(at.checked_sub(1)?, Category::InstitutionHead)?;
    construct_end(tagged, at, lexicon::INSTITUTION_HEADS[usize::from(head.sense.entry)].kind)
}

/// Whether the word before is one head of a body, without article: «مؤسسة (الأمل)».
fn is_governed(tagged: &Tagged<'_>, at: usize) -> bool {
    at.checked_sub(1).and_then(|before| tagged.find(before, Category::InstitutionHead)).is_some_and(|head| {
        head.tokens == 1 && !head.proclitics.article && head.sense.form.number() == Some(Number::Singular)
    })
}

/// «مركز محمد بن راشد للفضاء», «معهد دبي للأبحاث»: what a body called by a name is for.
fn is_field(tagged: &Tagged<'_>, at: usize, kind: &str) -> bool {
    let named = matches!(kind, "centre" | "university" | "foundation");
    let known = [Category::Office, Category::Honorific, Category::State, Category::InstitutionHead];
    named
        && tagged.folded(at).starts_with("لل")
        && !tagged.has_article(at - 1)
        && (tagged.noun(at).is_none() || tagged.spells(at, HOUSED))
        && !known.into_iter().any(|category| tagged.is(at, category))
}

/// «المعهد الملكي», «المكتب الإعلامي», «وفد برلماني رفيع»: a word that goes on with the name of a body, and names nothing itself.
pub(super) fn describes_body(tagged: &Tagged<'_>, at: usize, kind: &str) -> bool {
    if tagged.is_function(at, "royal") || is_of_profession(tagged, at) {
        return true;
    }
    // «نقابة المحامين», «نادي القضاة»: those who joined.
    if kind == "association" && tagged.has_article(at) && is_governed(tagged, at) {
        return true;
    }
    if tagged.find(at, Category::Honorific).is_some() || tagged.find(at, Category::Office).is_some() {
        return false;
    }
    if kind == "delegation" && describes_delegation(tagged, at) {
        return true;
    }
    let company = kind == "company" && tagged.is_unknown(at);
    // «مؤسسة الأمل», «مركز الدراسات»: a noun that governs has its first word whatever that means else.
    let governed = kind != "delegation" && is_governed(tagged, at);
    // «الهيئة العربية للتصنيع»: elsewhere an everyday word.
    let arab = tagged.spells(at, &["العربي", "العربيه"]);
    let word = tagged.is(at, Category::FunctionWord) && !arab && !(governed && tagged.particle(at).is_none());
    let noun = tagged.noun(at).is_some_and(|(_, entry)| !(governed && entry.role == "act"));
    // «الوفد التقى»: no article, but a verb.
    let defined = !is_time(tagged, at)
        && tagged.finite(at).is_none()
        && tagged.has_article(at)
        && !noun
        && !tagged.is_function(at, "preposition")
        && !word;
    // «أدانت وزارة الخارجية الانفجار الذي»: «الذي» goes on with no ministry.
    let of_another = kind == "ministry" && tagged.spells(at + 1, &["الذي"]);
    company || defined && !of_another
}

/// «المكتب الإعلامي للوزارة»: where no name follows, nobody from the media.
pub(crate) fn is_of_profession(tagged: &Tagged<'_>, at: usize) -> bool {
    let next = at + 1;
    let joined = tagged.has_article_behind_clitics(next) || tagged.folded(next).starts_with('ل');
    tagged.spells(at, PRESS_ADJECTIVES)
        && (joined || !tagged.is_word(next) || tagged.is_function(next, "preposition"))
}

/// «وفد من البنك الدولي», «وفد من جمهورية الصين»: where a delegation comes from.
pub(super) fn whence(tagged: &Tagged<'_>, at: usize, kind: &str) -> Option<(usize, Option<&'static str>)> {
    // «وفد رجال الأعمال».
    let of_people = || people_at(tagged, at).map(|people| (people.end, people.country));
    if kind != "delegation" || !tagged.spells(at, ON_BEHALF) {
        let governs = kind == "delegation" && tagged.spells(at, &["رجال", "سيدات"]);
        return governs.then(of_people).flatten();
    }
    let organisation = tagged.organisation(at + 1).map(|(reading, _)| (at + 1 + reading.tokens, None));
    let state = || tagged.state(at + 1).map(|(state, code)| (at + 1 + state.tokens, Some(code)));
    // «وفد من وزارة الطاقة التركية», «فريق من بعثة الاتحاد الأوروبي».
    let body = || {
        let body = institution_at(tagged, at + 1).filter(|body| body.proclitics.are_plain())?;
        Some((body.tokens.end, body.country))
    };
    // «وفد من رجال الأعمال».
    let people = || people_at(tagged, at + 1).map(|people| (people.end, people.country));
    organisation.or_else(state).or_else(body).or_else(people)
}

/// «وفد قضائي موريتاني», «وفد برلماني رفيع تونسي»: an adjective before the nationality.
fn describes_delegation(tagged: &Tagged<'_>, at: usize) -> bool {
    let bare = |token: usize| {
        !tagged.has_article(token)
            && tagged.function(token).is_none_or(|kind| kind == "ordinary")
            && tagged.finite(token).is_none()
    };
    let national =
        |token: usize| tagged.nisba(token).is_some_and(|(reading, _)| reading.proclitics.are_plain());
    bare(at) && (national(at + 1) || bare(at + 1) && national(at + 2))
}
