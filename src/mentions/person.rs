//! Persons: titles, office, name, formula and apposition in any order that the genre has.

use super::announced::{is_foreign_speaker, is_foreign_subject, is_full_subject};
use super::apposition::{
    apposition, closed_name, closes_apposition, ministry_of_deputy, office_in_apposition, opens_full_name,
    second_posting, skip_rank,
};
use super::counterpart::{called_counterpart, counterpart_at};
use super::name::{has_patronymic, is_binder, is_family_name, name_at, opens_another_name, quoted_name};
use super::office::{OfficePhrase, honoured_name, is_several, is_time, is_wish, office_at};
use super::subject_place::is_subject_place;
use super::surname::is_next_person;
use super::titles::{skip_formulas, skip_further_titles, skip_titles};
use super::{Mention, MentionKind, Person, realm_at};
pub(super) use crate::lexicon::word_lists::CHARGED;
use crate::lexicon::word_lists::{FIRST_OR_LAST, FRIENDLY, PRINCELY_TITLES, WISHES};
use crate::lexicon::{Category, Gender};
use crate::text::TokenKind;
use crate::words::{Conjunction, Preposition, Proclitics, Reading, Tagged};

/// The person mentioned from this token on.
pub(super) fn person_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    counterpart_at(tagged, at).or_else(|| titled_at(tagged, at))
}

fn titled_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    // «مطار الملك فلان», «شارع فلان»: nobody is there.
    if honoured_name(tagged, at).is_some() || is_counted(tagged, at) {
        return None;
    }
    let titles_end = skip_titles(tagged, at);
    let listed = is_listed(tagged, at);
    // «وزوجته كارمن».
    let relative =
        at > 0 && tagged.is_function(at - 1, "relative_of_person") && tagged.is(at, Category::GivenName);
    if !(titles_end > at || listed || relative || may_open_person(tagged, at)) {
        return None;
    }
    let proclitics = first_clitics(tagged, at);
    let mut end = titles_end;
    let mut person = Person::default();
    let announced = titles_end > at
        || listed
        || relative
        || is_foreign_subject(tagged, at)
        || at >= 2 && is_next_person(tagged, at - 2, at)
        || quoted_name(tagged, at.wrapping_sub(1))
            .is_some_and(|name| is_quoted_before_office(tagged, &name, name.end))
        || is_full_subject(tagged, at)
        || is_foreign_speaker(tagged, at);
    complete(tagged, &mut person, &mut end, announced);
    if person.name.is_none()
        && person
            .office
            .as_ref()
            .is_none_or(|office| is_what_somebody_becomes(tagged, office) || is_of_a_kind(tagged, office))
        || speaks_for(tagged, &person)
    {
        return None;
    }
    // «والفريق الوزاري»: no general, but a team.
    let team = tagged.is(at, Category::InstitutionHead)
        && person.office.is_none()
        && person.name.as_ref().is_some_and(|name| name.len() == 1 && tagged.has_article(name.start));
    if team {
        return None;
    }
    person.gender = gender_of_titles(tagged, at..titles_end).or_else(|| gender(tagged, &person));
    let country = person.office.as_ref().and_then(|office| office.country);
    let country = country.or_else(|| called_counterpart(tagged, &mut person, &mut end));
    Some(Mention { tokens: at..end, kind: MentionKind::Person(person), country, proclitics })
}

/// «كل من فلان وفلان», «يضم كلا من: فلان», «وهم: فلان»: the first of a list.
fn is_listed(tagged: &Tagged<'_>, at: usize) -> bool {
    let colon = at > 0 && tagged.text.kind(at - 1) == TokenKind::Colon;
    let before =
        |back: usize| at.checked_sub(back + usize::from(colon)).map_or("", |token| tagged.folded(token));
    let each = before(1) == "من" && (before(2).ends_with("كل") || before(2).ends_with("كلا"));
    each || colon && matches!(before(1), "هم" | "وهم" | "هما" | "وهما")
}

/// «عينه الملك سفيرا لدى مالي»: an ambassador's post in the accusative, without a name.
fn is_what_somebody_becomes(tagged: &Tagged<'_>, office: &OfficePhrase) -> bool {
    office.kind() == "ambassador"
        && !office.proclitics.article
        && tagged.folded(office.tokens.start) == "سفيرا"
}

/// «أول زيارة لوزير خارجية كوبي», «الأولى من نوعها لمستشارة ألمانية»: whoever holds it, not one who does.
fn is_of_a_kind(tagged: &Tagged<'_>, office: &OfficePhrase) -> bool {
    let start = office.tokens.start;
    let mut nationality = office.country_tokens.clone().into_iter().flatten();
    let any = nationality.any(|token| tagged.nisba(token).is_some() && !tagged.has_article(token));
    let ordinal = |at: usize| tagged.spells(at, FIRST_OR_LAST);
    office.proclitics.preposition == Some(Preposition::For)
        && any
        && (start.saturating_sub(ORDINAL_WITHIN)..start).any(ordinal)
}

/// «(أول) زيارة رسمية إلى واشنطن (لوزير)»: so many words lie between.
const ORDINAL_WITHIN: usize = 5;

/// «بحضور 14 رئيس دولة», «20 سفيرا»: how many there are of them.
fn is_counted(tagged: &Tagged<'_>, at: usize) -> bool {
    let count = at.checked_sub(1).filter(|&count| tagged.text.kind(count) == TokenKind::Number);
    let digits = count.map_or(0, |count| tagged.folded(count).chars().count());
    (1..=DIGITS_OF_COUNTS).contains(&digits)
        && at > 1
        && tagged.is_word(at - 2)
        && tagged.is(at, Category::Office)
        && !tagged.has_article(at)
}

/// People are counted by hundreds at most; a year has more digits.
const DIGITS_OF_COUNTS: usize = 3;

/// Whether a person may be named where no title announces one: with an office, a forename, what opens one, a word that
/// nobody knows, or where a subject stands. Most words are none of these.
fn may_open_person(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is(at, Category::Office)
        || tagged.is(at, Category::GivenName)
        || tagged.is_unknown(at)
        || is_binder(tagged, at)
        || is_subject_place(tagged, at)
}

fn first_clitics(tagged: &Tagged<'_>, at: usize) -> Proclitics {
    [Category::Honorific, Category::Office, Category::GivenName]
        .into_iter()
        .find_map(|category| tagged.find(at, category))
        .map(|reading| reading.proclitics)
        .unwrap_or_default()
}

/// «السيدة», «الشيخة», «الدكتورة».
pub(super) fn gender_of_titles(tagged: &Tagged<'_>, titles: std::ops::Range<usize>) -> Option<Gender> {
    // «صاحب السعادة» is a man's.
    let alone = |token: usize| tagged.find(token, Category::Honorific).is_some_and(|title| title.tokens == 1);
    let feminine = |token: usize| {
        alone(token) && tagged.has_article(token) && tagged.text.tokens[token].ends_in_ta_marbuta
    };
    titles.into_iter().any(feminine).then_some(Gender::Feminine)
}

/// «المنسق المقيم ليلى فلانة»: a woman's forename says more than her office.
fn gender(tagged: &Tagged<'_>, person: &Person) -> Option<Gender> {
    let forename = person.name.as_ref().and_then(|name| tagged.find(name.start, Category::GivenName));
    let woman = forename.and_then(|name| name.sense.form.gender()) == Some(Gender::Feminine);
    let office = || person.office.as_ref().and_then(|office| office.form.gender());
    if woman { Some(Gender::Feminine) } else { office() }
}

pub(super) fn joined() -> Proclitics {
    Proclitics { conjunction: Some(Conjunction::And), ..Proclitics::default() }
}

/// Takes in office, titles, name, formulas and an office in apposition, as far as they go.
pub(super) fn complete(tagged: &Tagged<'_>, person: &mut Person, end: &mut usize, announced: bool) {
    let office = office_at(tagged, *end);
    let rather_name = office.as_ref().is_some_and(|office| is_rather_name(tagged, office, announced));
    let office = office.filter(|_| !rather_name);
    let announced = announced || rather_name || office.is_some();
    if let Some(office) = office {
        if is_several(office.form) {
            return;
        }
        *end = office.tokens.end;
        person.office = Some(office);
        between_commas(tagged, person, end);
    }
    let before_comma = *end;
    let served = person.office.as_ref().is_some_and(|office| office.country.is_some());
    let friendly = usize::from(served && tagged.spells(*end, FRIENDLY));
    let quoted = quoted_name(tagged, *end);
    let slash = quoted.is_some() || named_between_strokes(tagged, *end);
    let comma = (person.office.is_some() || person.counterpart) && tagged.text.kind(*end) == TokenKind::Comma;
    let start = if comma || slash { *end + 1 } else { *end + friendly };
    let skip = if person.office.is_some() || person.counterpart { skip_further_titles } else { skip_titles };
    let rank = skip(tagged, start);
    // «هنأ سمو وزير الخارجية معالي الوزير فلانا»: no minister is introduced as one twice.
    let another = rank > start && tagged.spells(rank, &["الوزير", "الوزيره"]);
    if another && person.office.as_ref().is_some_and(|office| !office.is_bare()) {
        return;
    }
    let titles_end = skip(tagged, skip_rank(tagged, rank));
    if is_president_before_prince(tagged, person, start..titles_end) {
        return;
    }
    let quoted = quoted.or_else(|| quoted_name(tagged, titles_end));
    let marked = slash || quoted.is_some();
    let known = !comma || titles_end > start || person.counterpart || is_known(tagged, titles_end);
    let verb = comma && titles_end == start && opens_main_clause(tagged, start);
    let named = quoted
        .or_else(|| closed_name(tagged, titles_end).filter(|_| comma))
        .or_else(|| name_at(tagged, titles_end, announced && known))
        .filter(|name| !verb && is_officers(tagged, person, name, titles_end));
    match named {
        Some(name) => {
            *end = skip_formulas(tagged, name.end + usize::from(marked));
            person.name = Some(name);
            behind_name(tagged, person, end);
        }
        None => {
            *end = skip_formulas(tagged, if titles_end > start && !comma { titles_end } else { before_comma })
        }
    }
}

/// «(في رده على نظيره،) أكد بن عمار»: a verb and its subject.
fn opens_main_clause(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.finite(at).is_some() && !tagged.is(at, Category::GivenName) && tagged.spells(at + 1, &["بن", "ال"])
}

/// Takes in the offices behind the name.
fn behind_name(tagged: &Tagged<'_>, person: &mut Person, end: &mut usize) {
    let quoted = person.name.as_ref().is_some_and(|name| is_quoted_before_office(tagged, name, *end));
    *end += usize::from(quoted);
    apposition(tagged, person, end);
    ministry_of_deputy(tagged, person, end);
    *end = skip_formulas(tagged, second_posting(tagged, person, *end));
}

/// «"فلان الفلاني" رئيس الهيئة»: a name between quotation marks, right before its office.
fn is_quoted_before_office(tagged: &Tagged<'_>, name: &std::ops::Range<usize>, end: usize) -> bool {
    let opening = name.start.checked_sub(1);
    opening.is_some_and(|opening| tagged.text.kind(opening) == TokenKind::QuoteOpen)
        && tagged.text.kind(end) == TokenKind::QuoteClose
        && office_in_apposition(tagged, end + 1).is_some()
}

/// After a comma a title announces a name, or a comma behind it closes the apposition.
fn is_known(tagged: &Tagged<'_>, at: usize) -> bool {
    closes_apposition(tagged, at) || opens_full_name(tagged, at)
}

/// Whether a name is one, and of whom the office is.
fn is_officers(
    tagged: &Tagged<'_>,
    person: &Person,
    name: &std::ops::Range<usize>,
    titles_end: usize,
) -> bool {
    !is_wish(tagged, name.start)
        && !is_a_thing(tagged, name)
        && !is_object_of_officer(tagged, person, name)
        && !names_another(tagged, person, titles_end)
        && !is_wife_of(tagged, person, titles_end)
        && !is_his_superiors(tagged, person, name)
}

/// «مستشار للرئيس الإيراني فلان», «متحدث باسم الوزير فلان»: an officer without article serves the one who is named right behind.
fn is_his_superiors(tagged: &Tagged<'_>, person: &Person, name: &std::ops::Range<usize>) -> bool {
    person.office.as_ref().is_some_and(|office| {
        let superior = office.tokens.start + office.head_tokens;
        let serves = |reading: &Reading| {
            reading.proclitics.preposition == Some(Preposition::For) && !reading.has_conjunction()
        };
        let served = tagged.find(superior, Category::Office).is_some_and(serves);
        !office.proclitics.article && served && name.start == office.tokens.end
    })
}

/// «كاتبة الدولة لدى وزير الخارجية، المكلفة بالشؤون الإفريقية، فلانة», «وزير الثقافة، الناطق الرسمي باسم الحكومة فلان»: between
/// office and name, behind a comma, what its holder is charged with, or that he speaks for the government too.
fn between_commas(tagged: &Tagged<'_>, person: &mut Person, end: &mut usize) {
    let comma = |token: usize| tagged.text.kind(token) == TokenKind::Comma;
    let Some(office) = person.office.as_mut().filter(|_| comma(*end)) else { return };
    let first = *end + 1;
    let limit = first + LONGEST_CHARGE;
    // «مدير مؤسسة كافيل، المقربة من الحكومة، فلان».
    let participle =
        tagged.has_article(first) && tagged.folded(first).starts_with("الم") && !is_time(tagged, first);
    let charged = tagged.spells(first, CHARGED) || participle && !tagged.is(first, Category::Office);
    let close = (first..limit).find(|&token| !tagged.is_word(token)).filter(|&close| comma(close) && charged);
    if let Some(close) = close.filter(|&close| closes_apposition(tagged, skip_titles(tagged, close + 1))) {
        office.tokens.end = close;
        *end = close;
        return;
    }
    let second = office_at(tagged, first)
        .filter(|second| name_at(tagged, skip_titles(tagged, second.tokens.end), true).is_some());
    let Some(second) = second else { return };
    // «موفد العاهل الأردني الملك فلان، وزير الداخلية علان».
    if office.sender {
        *end = second.tokens.end;
        *office = OfficePhrase { country: second.country.or(office.country), ..second };
        return;
    }
    // «وزير الدولة، وزير المحروقات فلان» is one minister.
    let of_state = office.is_bare() && tagged.spells(*end - 1, &["الدوله", "دوله"]);
    let alike = second.kind() == "minister"
        && !second.is_bare()
        && !is_several(second.form)
        && second.proclitics == Proclitics::default()
        && second.form.gender() == office.form.gender();
    if office.kind() == "minister" && of_state && alike {
        office.tokens.end = second.tokens.end;
        office.country = office.country.or(second.country);
        office.country_tokens = office.country_tokens.clone().or(second.country_tokens);
        *end = second.tokens.end;
    } else if second.kind() == "spokesperson" && second.proclitics.article {
        *end = second.tokens.end;
    }
}

/// A charge has at most so many words.
pub(super) const LONGEST_CHARGE: usize = 9;

/// «(قدم الأمين) درع المجلس», «(توقع الوزير) نمو التجارة»: one unknown word before another with the article is what belongs to it;
/// a family name would have been taken in.
fn is_a_thing(tagged: &Tagged<'_>, name: &std::ops::Range<usize>) -> bool {
    let next = name.end;
    let holder = tagged.is(next, Category::Office)
        || tagged.is(next, Category::Honorific)
        || tagged.nisba(next).is_some();
    // «دعا السيد بوشلاغم المتعاملين»: behind a title stands a name.
    let titled = name.start > 0 && tagged.is(name.start - 1, Category::Honorific);
    // «نوه الوزير الكوري بدور المملكة»: no Budur.
    let role = tagged.spells(name.start, &["بدور"])
        && (realm_at(tagged, name.start + 1).is_some() || tagged.state(name.start + 1).is_some());
    // «تمنى للسفير التوفيق».
    let wished = tagged.spells(name.start, WISHES);
    // «قلد الرئيس الأمير وسام الاستحقاق».
    let given = tagged.spells(name.start, &["وسام"]);
    let order = given && tagged.has_article(name.start + 1);
    // «وجه الرئيس مولينغا الدعوة»: who was named in full before.
    let object = (given || tagged.is_unknown(name.start) && !ended_name_before(tagged, name.start))
        && !tagged.has_article(name.start)
        && tagged.has_article(next)
        && !holder;
    role || order || name.len() == 1 && (wished || !titled && object)
}

/// «وجه الوالي الجهات المختصة», «ناقش الوزير القضية»: one word with the article behind an office that says of nothing what it is
/// for names its holder where it is shaped as family names are, or stands behind a forename before.
fn is_object_of_officer(tagged: &Tagged<'_>, person: &Person, name: &std::ops::Range<usize>) -> bool {
    let word = name.start;
    let bare = person.office.as_ref().is_some_and(|office| {
        office.is_bare() && office.head_tokens == 1 && office.proclitics.article && office.tokens.end == word
    });
    let lone = name.len() == 1 && tagged.has_article(word) && tagged.is_unknown(word);
    bare && lone && !is_family_name(tagged, word) && !ended_name_before(tagged, word)
}

/// Whether a word stood behind a forename before.
fn ended_name_before(tagged: &Tagged<'_>, word: usize) -> bool {
    let named = |token: usize| {
        let behind_name = tagged.is(token - 1, Category::GivenName)
            || tagged.is_unknown(token - 1) && !tagged.has_article(token - 1)
            || is_binder(tagged, token - 1);
        tagged.folded(token) == tagged.folded(word) && behind_name
    };
    (word.saturating_sub(NAMED_WITHIN).max(1)..word).any(named)
}

/// Who is called by his family name alone was introduced so many tokens before at most.
const NAMED_WITHIN: usize = 600;

/// «/فلان الفلاني/»: a name between two strokes.
fn named_between_strokes(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.text.kind(at) == TokenKind::Slash
        && name_at(tagged, skip_titles(tagged, at + 1), true)
            .is_some_and(|name| name.len() > 1 && tagged.text.kind(name.end) == TokenKind::Slash)
}

/// «هنأ الرئيس الفرنسي الأمير فلانا»: no president is a prince.
fn is_president_before_prince(
    tagged: &Tagged<'_>,
    person: &Person,
    mut titles: std::ops::Range<usize>,
) -> bool {
    let president = person.office.as_ref().is_some_and(|office| {
        office.kind() == "head_of_state"
            || office.kind() == "head" && office.is_bare() && office.country.is_some()
    });
    president && titles.any(|token| tagged.spells(token, PRINCELY_TITLES))
}

/// Whether the name that starts here cannot be the officer's: it is joined or governed, or a man's where she is a woman
/// («التقت الوزيرة المصرية، سلطان بن فلان»).
fn names_another(tagged: &Tagged<'_>, person: &Person, at: usize) -> bool {
    let known = person.office.is_some() || person.counterpart;
    let woman = person.office.as_ref().is_some_and(|office| office.form.gender() == Some(Gender::Feminine));
    let man = tagged
        .find(at, Category::GivenName)
        .is_some_and(|name| name.sense.form.gender() == Some(Gender::Masculine));
    known && opens_another_name(tagged, at) || woman && man && tagged.spells(at + 1, &["بن"])
}

/// «زوجة الرئيس المصري هدى السالم»: the name is hers.
fn is_wife_of(tagged: &Tagged<'_>, person: &Person, name: usize) -> bool {
    let before = person.office.as_ref().and_then(|office| office.tokens.start.checked_sub(1));
    let man = tagged
        .find(name, Category::GivenName)
        .is_some_and(|given| given.sense.form.gender() == Some(Gender::Masculine));
    !man && before.is_some_and(|before| tagged.is_function(before, "wife"))
}

/// «الدكتور مساعد العيبان», «سلطان بن فهد», «سلطان البادي الظاهري»: what is a name too and governs nothing is one behind a
/// title, before a patronymic and before an unknown word with the article.
fn is_rather_name(tagged: &Tagged<'_>, office: &OfficePhrase, announced: bool) -> bool {
    let start = office.tokens.start;
    let next = start + office.head_tokens;
    // «سمو أمير البلاد».
    let rules = tagged.spells(next, &["البلاد"]);
    let named = tagged.is(start, Category::GivenName) && !office.proclitics.article && !rules;
    let before_surname = tagged.has_article(next)
        && (tagged.is_unknown(next)
            || office.kind() == "monarch" && tagged.is_unknown(next + 1) && tagged.has_article(next + 1));
    named
        && office.head_tokens == 1
        && (announced && (office.tokens.len() == 1 || name_at(tagged, next, true).is_some())
            || has_patronymic(tagged, start)
            || before_surname && office.proclitics.preposition.is_none())
}

/// «متحدث باسم فلان»: the name is of the one he speaks for, and so is what he says.
fn speaks_for(tagged: &Tagged<'_>, person: &Person) -> bool {
    let named = person.name.is_some();
    named
        && person.office.as_ref().is_some_and(|office| {
            office.tokens.end.checked_sub(1).is_some_and(|last| tagged.folded(last) == "باسم")
        })
}

/// «وتوم كوتون، وجو مانتشن»: a name in a list, behind one that is known for one.
pub(super) fn listed_person_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let rest = tagged.folded(at).strip_prefix('و')?;
    // «والسيد فلان الفلاني»: a title.
    let titled = tagged.is(at, Category::Honorific) && !tagged.has_article(at + 1);
    let possible = (tagged.is_unknown(at) || tagged.is(at, Category::GivenName)) && !titled;
    if rest.chars().count() < SHORTEST_NAME || !possible {
        return None;
    }
    let named = |token: usize| tagged.is_unknown(token) || tagged.is(token, Category::GivenName);
    let name = name_at(tagged, at, true)
        .filter(|name| name.len() >= 2)
        .or_else(|| name_before_office(tagged, at).filter(|name| name.clone().all(named)))?;
    if !name.clone().skip(1).all(named) {
        return None;
    }
    let mut person = Person::default();
    let mut end = name.end;
    let closed = !tagged.is_word(end) || tagged.folded(end).starts_with('و');
    person.name = Some(name);
    apposition(tagged, &mut person, &mut end);
    if !closed && person.office.is_none() {
        return None;
    }
    let country = person.office.as_ref().and_then(|office| office.country);
    Some(Mention { tokens: at..end, kind: MentionKind::Person(person), country, proclitics: joined() })
}

/// «، وشوت ألير، نائب الملحق»: words that nobody knows between two commas, and an office behind them.
fn name_before_office(tagged: &Tagged<'_>, at: usize) -> Option<std::ops::Range<usize>> {
    let end = (at..=at + LONGEST_LISTED).find(|&token| !tagged.is_word(token))?;
    let listed = at > 0 && tagged.text.kind(at - 1) == TokenKind::Comma && end >= at + 2;
    (listed && office_in_apposition(tagged, end).is_some_and(|(_, comma)| comma)).then_some(at..end)
}

/// A name in a list has no more words.
const LONGEST_LISTED: usize = 4;

/// «وزير الخارجية السعودي فلان والروسي فلان»: the office of the one before, of another state.
pub(super) fn of_same_office_at(tagged: &Tagged<'_>, at: usize, last: &Mention) -> Option<Mention> {
    let MentionKind::Person(last_person @ Person { name: Some(_), .. }) = &last.kind else {
        return None;
    };
    let (nisba, code) =
        tagged.nisba(at).filter(|(nisba, _)| nisba.has_conjunction() && nisba.proclitics.article)?;
    // «نظيريه الأميركي فلان والسعودي فلان».
    let counterpart = last_person.counterpart && last_person.office.is_none();
    let national =
        counterpart || last_person.office.as_ref().is_some_and(|office| office.country_tokens.is_some());
    if last.tokens.end != at || !national || last.country == Some(code) {
        return None;
    }
    let start = skip_titles(tagged, at + nisba.tokens);
    let name = name_at(tagged, start, true).filter(|name| name.len() >= 2 || counterpart)?;
    let (office, tokens) = (last_person.office.clone(), at..name.end);
    let person = Person { office, name: Some(name), joint: !counterpart, counterpart, ..Person::default() };
    Some(Mention { tokens, kind: MentionKind::Person(person), country: Some(code), proclitics: joined() })
}

/// A name has at least so many letters.
const SHORTEST_NAME: usize = 2;
