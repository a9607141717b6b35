//! Words of the dictionary that go on with an office.

use super::posting::{is_charged, region};
use super::{OfficePhrase, is_time, opens_another_mention, opens_title, welcomes_delegation};
use crate::lexicon::word_lists::{
    AFFAIRS, CHARGES, DESCRIBING, OWN_PORTFOLIOS, SENT_TO, THIRD_PERSON_PRONOUNS,
};
use crate::lexicon::{Category, Gender, Shape};
use crate::mentions::name::name_at;
use crate::mentions::titles::skip_titles;
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};

/// A word with the article goes on with the office unless it opens a name or another mention.
pub(super) fn defined_word(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    // «للشؤون المغاربية»: what «ل» joined goes on.
    let joined_by_for = at > phrase.tokens.start
        && (continues_complement(tagged, phrase, at) || tagged.is(at - 1, Category::InstitutionHead));
    // «المشرف على الجهاز الدبلوماسي»: an adjective.
    let adjective = tagged.spells(at, &["الدبلوماسي", "الدبلوماسيه"])
        && (tagged.is(at - 1, Category::InstitutionHead)
            || at == phrase.tokens.start + phrase.head_tokens
            || tagged.spells(at - 1, AFFAIRS));
    if !adjective && refers(tagged, phrase, at) || is_no_part(tagged, phrase, at) {
        return None;
    }
    let plain = tagged.has_article(at) && (!phrase.proclitics.article || joined_by_for || adjective);
    let behind = tagged.has_article_behind_clitics(at);
    if !plain && !behind
        || opens_title(tagged, at) && !is_of_media(tagged, at)
        || opens_another_mention(tagged, at)
        || is_time(tagged, at)
    {
        return None;
    }
    if plain && is_what_officer_does(tagged, phrase, at) {
        return None;
    }
    let joined = tagged.folded(at).starts_with('و') && !plain;
    // «نقل تحياته لرئيس الدولة والرغبة في التعاون»: who governs has no portfolio.
    let governs =
        matches!(phrase.kind(), "head_of_state" | "head_of_government" | "monarch") && phrase.is_bare();
    let goes_on = joined && governs || (joined || behind) && phrase.country.is_some();
    if goes_on || tagged.is(at, Category::GivenName) {
        return None;
    }
    let charge = at > phrase.tokens.start && is_charged(tagged, at - 1);
    let placed = behind && !joined && tagged.folded(at).starts_with('ب');
    if placed && !charge && !tagged.is(at, Category::InstitutionHead) || welcomes_delegation(tagged, at) {
        return None;
    }
    if tagged.finite(at).is_some_and(|(reading, _)| reading.proclitics.conjunction.is_none()) && !plain {
        return None;
    }
    Some(at + 1)
}

/// Whether a word with the article is rather whom or what the officer acts upon than a word of his office.
fn is_what_officer_does(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    // «استعرض نائب الوزير الجهود»: behind another office an adjective of rank goes on with it, nothing else.
    let stacked = tagged.find(at - 1, Category::Office).is_some_and(|office| office.proclitics.article)
        && phrase.tokens.len() > 1
        && tagged.is_function(at, "ordinary");
    // «شكر ممثل الاتحاد الأوروبي الحكومة», «قدم أعضاء الوفد الشكر»: whom or what; «رئيس الهيئة الأكاديمية» agrees.
    let feminine = |token: usize| tagged.text.tokens.get(token).is_some_and(|token| token.ends_in_ta_marbuta);
    let agrees = feminine(at) && feminine(at - 1);
    // «الجهاز المركزي» is no pair of centres: what governs has no article.
    let body = tagged
        .find(at, Category::InstitutionHead)
        .is_some_and(|head| !(head.proclitics.article && head.sense.form.is_construct()));
    let body_or_act = body || tagged.noun_of_role(at, "act").is_some();
    let other = body_or_act && !agrees && tagged.has_article(at - 1);
    // «ثمن الأمين العام للحزب الدعم الصيني»: behind the article a verbal noun is no adjective.
    let verbal = tagged.shaped(at, Shape::VerbalNoun).is_some_and(|(_, entry)| entry.act.is_some());
    let done = verbal && tagged.has_article_behind_clitics(at - 1);
    // «أهدى أمين عام المجلس الطابع البريدي»: behind a body with the article stands an adjective.
    let body = tagged.find(at - 1, Category::InstitutionHead).is_some_and(|head| head.proclitics.article);
    let thing = body && !feminine(at) && !describes(tagged, at) && !tagged.is(at, Category::AreaCue);
    // «ناقش مع سفير اليابان القضايا الإقليمية», «وجه سفير اليابان في مصر التهنئة»: what is discussed or conveyed.
    let serves = phrase.country_tokens.as_ref().is_some_and(|state| state.end == at);
    let posted = tagged.state(at - 1).is_some() && tagged.noun_of_role(at, "act").is_some();
    let behind_state = (serves || posted) && tagged.nisba(at - 1).is_none();
    stacked || other || done || thing || behind_state
}

/// «مدير الإدارة الإعلامية بوزارة …»: no journalist.
fn is_of_media(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at, &["الاعلامي", "الاعلاميه"])
        && tagged.is(at - 1, Category::InstitutionHead)
        && name_at(tagged, skip_titles(tagged, at), true).is_none()
}

/// Whether a word means somebody or something of the clause; not in «مدير العلاقات العامة», «قائد القوة المشتركة», «للشؤون الثنائية».
fn refers(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    let led = at == phrase.tokens.start + phrase.head_tokens && !phrase.proclitics.article;
    let shared = tagged.noun_of_role(at, "shared").is_some()
        && (tagged.is(at - 1, Category::InstitutionHead) || tagged.spells(at - 1, AFFAIRS));
    let meant = |role: &str| role != "act" && !(led && role == "relation");
    !shared && tagged.noun(at).is_some_and(|(_, entry)| meant(entry.role))
}

/// «التقى», which only looks like a word with the article, «(رئيس الدولة) الذي», another office, a word of the clause.
fn is_no_part(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    tagged.finite(at).is_some() && tagged.folded(at).starts_with("ال")
        || tagged.is_function(at, "relative")
        || follows_complete_office(tagged, phrase, at)
        || tagged.is(at, Category::Office)
        || is_of_the_clause(tagged, phrase, at)
}

/// «وثمن وزير الخارجية الدعم الفرنسي», «وثمن رئيس مجلس النواب الجهود»: behind an office that governs nothing more, a word that is
/// no adjective is what is done or spoken of.
fn follows_complete_office(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    let first = phrase.tokens.start + phrase.head_tokens;
    let whole = phrase.head_tokens > 1 && tagged.has_article(first - 1);
    // «وزير خارجية المملكة»: without the article it governs the next word.
    let portfolio = tagged.find(first, Category::Portfolio).filter(|_| !whole && tagged.has_article(first));
    let complete = if whole { Some(first) } else { portfolio.map(|reading| first + reading.tokens) };
    complete.is_some_and(|end| {
        end <= at
            && (end..at).all(|token| describes(tagged, token))
            && tagged.has_article(at)
            && !describes(tagged, at)
    })
}

/// Whether a word is an adjective, by its ending or because it stands in offices.
fn describes(tagged: &Tagged<'_>, at: usize) -> bool {
    let folded = tagged.folded(at);
    folded.ends_with('ي') || folded.ends_with("يه") || tagged.spells(at, DESCRIBING)
}

/// What is done to something, behind an office that has its nationality: «وقع وزير الدولة القطري للشؤون الخارجية البرنامج»;
/// «قبل رئيس الوزراء اليوناني الدعوة», for nothing feminine goes on with him.
fn is_of_the_clause(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    let inside = tagged.is(at, Category::InstitutionHead) || tagged.is(at - 1, Category::InstitutionHead);
    let signed = phrase.country.is_some() && tagged.is(at, Category::Instrument) && !inside;
    let behind_man =
        tagged.nisba(at - 1).is_some_and(|(nisba, _)| nisba.sense.form.gender() == Some(Gender::Masculine));
    signed || behind_man && at - 1 > phrase.tokens.start && tagged.text.tokens[at].ends_in_ta_marbuta
}

/// «وزير خارجيته فلان», «نائب وزير دفاعها»: the portfolio in the state of somebody named before.
pub(super) fn own_portfolio(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let folded = tagged.folded(at);
    let stem = THIRD_PERSON_PRONOUNS.iter().find_map(|pronoun| folded.strip_suffix(pronoun))?;
    let first = at == phrase.tokens.start + phrase.head_tokens && !phrase.proclitics.article;
    let own = !tagged.text.tokens[at].ends_in_ta_marbuta && OWN_PORTFOLIOS.contains(&stem);
    (first && own && phrase.kind() == "minister").then_some(at + 1)
}

/// «للإغاثة والأعمال الإنسانية», «المكلفة بالشؤون المغاربية»: a defined word after what a preposition joined shortly before.
fn continues_complement(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    let from = at.saturating_sub(COMPLEMENT).max(phrase.tokens.start + phrase.head_tokens);
    at > phrase.tokens.start + phrase.head_tokens && tagged.folded(at - 1).starts_with('ل')
        || (from..at).any(|token| {
            let joined = tagged.has_article_behind_clitics(token) && !tagged.folded(token).starts_with('و');
            joined || tagged.spells(token, CHARGES)
        })
}

/// How many words of a complement may stand between its preposition and a further adjective.
const COMPLEMENT: usize = 3;

/// «مدير مكتب الشؤون», «وزير خارجية إيطاليا»: an undefined word goes on when what it governs follows.
pub(super) fn construct_word(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    // «وثمن رئيس الوزراء جهود فرنسا»: a head that ends with the article governs nothing.
    let open = phrase.head_tokens == 1 || !tagged.has_article(at - 1);
    let first = at == phrase.tokens.start + phrase.head_tokens && open && !tagged.has_article(at);
    let governed = tagged.has_article(at + 1)
        || tagged.state(at + 1).is_some()
        || tagged.nisba(at + 1).is_some()
        || tagged.is(at + 1, Category::InstitutionHead);
    let known = tagged.is(at, Category::AreaCue)
        || tagged.is(at, Category::InstitutionHead)
        || tagged.is_function(at, "ordinary");
    let function = tagged.function(at).is_some_and(|kind| kind != "ordinary");
    let named = tagged.is(at, Category::GivenName) || function || tagged.finite(at).is_some();
    let clitics = tagged
        .at(at)
        .first()
        .is_some_and(|reading| reading.has_conjunction() || reading.proclitics.preposition.is_some());
    let undefined = !tagged.has_article(at);
    (first && undefined && known && governed && !named && !clitics && !phrase.proclitics.article)
        .then_some(at + 1)
}

/// «للبرنامج لمنطقة الشرق الأوسط», «لشركة الخطوط»: what «ل» joins, with what it governs.
pub(super) fn purpose_phrase(
    tagged: &Tagged<'_>,
    phrase: &OfficePhrase,
    at: usize,
    after_name: bool,
) -> Option<usize> {
    if let Some(end) = purpose_behind_nationality(tagged, phrase, at, after_name) {
        return Some(end);
    }
    let joined = tagged.at(at).iter().any(|reading| {
        let known = matches!(
            reading.sense.category,
            Category::AreaCue | Category::InstitutionHead | Category::FunctionWord
        );
        known && reading.proclitics.preposition == Some(Preposition::For) && !reading.has_conjunction()
    });
    // «نقل السفير لخادم الحرمين»: to whom.
    let holder = tagged.is(at, Category::Office);
    // «وزير الدولة البريطاني لمكافحة الهجرة غير الشرعية فلان»: behind a nationality only where a name follows.
    if phrase.country.is_some() && joined && !holder && tagged.has_article(at + 1) {
        let goes_on = |token: &usize| {
            tagged.is_word(*token) && (tagged.has_article(*token) || tagged.spells(*token, &["غير"]))
        };
        let end = at + 2 + (at + 2..at + LONGEST_PURPOSE).take_while(goes_on).count();
        let titles = skip_titles(tagged, end);
        return name_at(tagged, titles, true).filter(|name| name.len() > 1).map(|_| end);
    }
    // «لمنطقة شمال أفريقيا».
    if let Some(end) = region(tagged, at + 1).filter(|_| joined && phrase.organisation.is_some()) {
        return Some(end);
    }
    let own = after_name || !is_said(tagged, phrase, at);
    (joined && !holder && phrase.country.is_none() && tagged.has_article(at + 1) && own).then_some(at + 2)
}

/// «دعا الوزير لوقف الحرب», «تطرق رئيس المجلس لملف الهجرة»: what a verb before joins by «ل», or what stands behind the office of
/// whoever needs no purpose; «المدير العام لمكافحة المخدرات إلى», «… فلان» name the office.
fn is_said(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    let end = at + 2;
    let rules = matches!(phrase.kind(), "minister" | "head_of_government" | "head_of_state" | "ambassador");
    let verb = phrase.tokens.start.checked_sub(1).and_then(|verb| tagged.finite(verb));
    let joins = verb.is_some_and(|(_, entry)| entry.joined_by.split('|').any(|by| by == "إلى" || by == "ل"));
    let goes_on = (end..end + SAID_WITHIN).any(|token| tagged.spells(token, &["الي", "ان"]));
    let named = || name_at(tagged, skip_titles(tagged, end), true).is_some_and(|name| name.len() > 1);
    (rules || joins) && !goes_on && !named()
}

/// What is said stands so near behind the office that has a purpose.
const SAID_WITHIN: usize = 4;

/// «كاتب الدولة البلجيكي للجوء والهجرة فلان», «المبعوثة الأمريكية للسلام في السودان»: what «ل» joins behind the nationality of an office, up to
/// its holder's name, the mark behind it where he was named before, or where an envoy is sent.
fn purpose_behind_nationality(
    tagged: &Tagged<'_>,
    phrase: &OfficePhrase,
    at: usize,
    after_name: bool,
) -> Option<usize> {
    let somebody = [Category::Office, Category::Honorific, Category::State, Category::Organisation];
    let national = phrase.country_tokens.as_ref().is_some_and(|tokens| tokens.end == at);
    let purpose = tagged.folded(at).starts_with("لل") && tagged.has_article_behind_clitics(at);
    if !national || !purpose || somebody.into_iter().any(|category| tagged.is(at, category)) {
        return None;
    }
    let goes_on = |&token: &usize| {
        let joined = tagged.folded(token).starts_with("وال");
        (joined || tagged.has_article(token)) && !opens_title(tagged, token) && !is_time(tagged, token)
    };
    let end = at + 1 + (at + 1..at + LONGEST_PURPOSE).take_while(goes_on).count();
    let comma = usize::from(tagged.text.kind(end) == TokenKind::Comma);
    let named = || name_at(tagged, skip_titles(tagged, end + comma), true).is_some_and(|name| name.len() > 1);
    let sent = || matches!(phrase.kind(), "envoy") && tagged.spells(end, SENT_TO);
    (after_name && !tagged.is_word(end) || sent() || named()).then_some(end)
}

/// What an office is for has at most so many words.
const LONGEST_PURPOSE: usize = 7;

/// «مدير إقليم شرق المتوسط لمنظمة الصحة العالمية», «رئيس معهد العالم العربي»: nouns that govern one another up to one with
/// the article or the name of an institution.
pub(super) fn construct_chain(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let first = at == phrase.tokens.start + phrase.head_tokens;
    let directs = matches!(phrase.kind(), "official" | "head" | "academic" | "business" | "media");
    // «رئيس الهيئة خطة الوزارة»: behind a word with the article nothing is governed.
    if !first || !directs || phrase.proclitics.article || tagged.has_article(at - 1) {
        return None;
    }
    let plain = |token: usize| {
        let clitics = tagged
            .at(token)
            .first()
            .is_some_and(|reading| reading.has_conjunction() || reading.proclitics.preposition.is_some());
        let function = tagged.function(token).is_some_and(|kind| kind != "ordinary");
        tagged.is_word(token)
            && !clitics
            && !function
            && !tagged.is(token, Category::GivenName)
            && !tagged.is_unknown(token)
            && !is_time(tagged, token)
            && tagged.noun_of_role(token, "act").is_none()
            && tagged.finite(token).is_none()
    };
    let anchor = (at..at + LONGEST_CHAIN).find(|&token| tagged.has_article(token) || !plain(token))?;
    let anchored = anchor > at && tagged.has_article(anchor) && plain(anchor) && !opens_title(tagged, anchor);
    anchored.then_some(anchor + 1)
}

/// No more nouns than these govern one another in an office.
const LONGEST_CHAIN: usize = 4;

/// «وكيل وزارة الخزانة الأمريكية لشؤون الإرهاب والاستخبارات المالية فلان»: a further charge, where the name of its holder follows.
pub(super) fn joined_charge(
    tagged: &Tagged<'_>,
    phrase: &OfficePhrase,
    at: usize,
    after_name: bool,
) -> Option<usize> {
    let from = at.saturating_sub(COMPLEMENT).max(phrase.tokens.start);
    let charged = (from..at).any(|token| tagged.spells(token, CHARGES));
    if !tagged.folded(at).starts_with("وال") {
        return None;
    }
    // «مدير البرمجة والتعاون بالوزارة»: what else he directs.
    let directs = tagged.folded(phrase.tokens.start).ends_with("مدير") && tagged.has_article(at - 1);
    if directs && tagged.shaped(at, Shape::VerbalNoun).is_some() {
        return Some(at + 1);
    }
    // «رئيس هيئة الموانئ والجمارك فلان», «رئيس مؤسسة الموانئ والمناطق الحرة»: what else a body is for.
    let somebody = [Category::Office, Category::GivenName, Category::Nisba];
    let field = !somebody.into_iter().any(|category| tagged.is(at, category)) && !opens_title(tagged, at);
    let of_body = (phrase.tokens.start..at).any(|token| tagged.is(token, Category::InstitutionHead));
    if !(charged || field && of_body) {
        return None;
    }
    let adjectives = (at + 1..at + 1 + LONGEST_CHAIN)
        .take_while(|&token| tagged.has_article(token) && !tagged.is(token, Category::Honorific))
        .count();
    let named = |end: &usize| {
        // «للشؤون السياسية والمفاوضات بمجلس التعاون»: the body that he serves.
        let body = tagged.organisation(*end).is_some_and(|(body, _)| body.proclitics.preposition.is_some());
        if after_name && !tagged.is_word(*end) || body {
            return true;
        }
        let national = tagged.nisba(*end).filter(|_| !charged).map_or(0, |(nisba, _)| nisba.tokens);
        let from = *end + national;
        let comma = usize::from(tagged.text.kind(from) == TokenKind::Comma);
        let name = name_at(tagged, skip_titles(tagged, from + comma), true);
        name.is_some_and(|name| name.len() >= 2)
    };
    (at + 1..=at + 1 + adjectives).rev().find(named)
}

/// «… وترقية القطاعات الإنتاجية فلان», «… ومراقبة التراب الوطني»: a further portfolio that
/// governs what follows, where the name of its holder closes the office.
pub(super) fn joined_portfolio(
    tagged: &Tagged<'_>,
    phrase: &OfficePhrase,
    at: usize,
    after_name: bool,
) -> Option<usize> {
    let first = at == phrase.tokens.start + phrase.head_tokens;
    let plain = tagged.folded(at).starts_with('و')
        && !tagged.has_article_behind_clitics(at)
        && !tagged.is(at, Category::Office)
        && !tagged.is(at, Category::Honorific)
        && !tagged.is(at, Category::GivenName)
        && tagged.function(at).is_none_or(|kind| kind == "ordinary");
    if first || !plain || !tagged.has_article(at + 1) || phrase.country.is_some() {
        return None;
    }
    let adjectives = (at + 2..at + 2 + LONGEST_CHAIN)
        .take_while(|&token| tagged.has_article(token) && !tagged.is(token, Category::Honorific))
        .take_while(|&token| tagged.nisba(token).is_none())
        .count();
    let end = at + 2 + adjectives;
    let named = |from: usize| {
        // «… ومصايد الأسماك الموزمبيقي فلان».
        let nationality = tagged.nisba(from).map_or(0, |(nisba, _)| nisba.tokens);
        let start = skip_titles(tagged, from + nationality);
        let name = name_at(tagged, start, true);
        after_name && nationality > 0
            || name.is_some_and(|name| name.len() >= 2 && tagged.is(name.start, Category::GivenName))
    };
    let comma = usize::from(tagged.text.kind(end) == TokenKind::Comma);
    (0..=adjectives)
        .rev()
        .map(|less| at + 2 + less)
        .find(|&end| named(end))
        .or_else(|| named(end + comma).then_some(end))
}
