//! Persons: titles, office, name, formula and apposition in any order that the genre has.

use super::name::{
    has_patronymic, is_family_name, name_at, opens_another_name, skip_formulas, skip_further_titles,
    skip_titles,
};
use super::office::{OfficePhrase, honoured_name, is_several, office_after_name, office_at};
use super::{Mention, MentionKind, Person};
use crate::lexicon::{self, ActClass, Category, Gender, Number};
use crate::text::TokenKind;
use crate::words::{Conjunction, Preposition, Proclitics, Reading, Tagged};

/// The person mentioned from this token on.
pub(super) fn person_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    counterpart_at(tagged, at).or_else(|| titled_at(tagged, at))
}

/// «نظيره الإيطالي ماتيو …», «ضيفه».
fn counterpart_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let reading = counterpart(tagged, at)?;
    let proclitics = reading.proclitics;
    let gender = reading.sense.form.gender();
    let mut person = Person { counterpart: true, gender, ..Person::default() };
    let mut country = None;
    let mut end = at + reading.tokens;
    while let Some((nisba, code)) = tagged.nisba_of_person(end) {
        // «نظيرها السعودي تركي الشمري».
        let name = !tagged.has_article(end) && tagged.is(end, Category::GivenName);
        if name || nisba.has_conjunction() {
            break;
        }
        country = country.or(Some(code));
        end += nisba.tokens;
    }
    if let Some((after, code)) = state_of_counterpart(tagged, end).filter(|_| country.is_none()) {
        country = Some(code);
        end = after;
    }
    complete(tagged, &mut person, &mut end, true);
    let country = country.or(person.office.as_ref().and_then(|office| office.country));
    Some(Mention { tokens: at..end, kind: MentionKind::Person(person), country, proclitics })
}

/// «نظيرته بمملكة النرويج», «نظيره في الأردن», «نظيره من مالطا».
fn state_of_counterpart(tagged: &Tagged<'_>, at: usize) -> Option<(usize, &'static str)> {
    let (own, start) = match tagged.folded(at) {
        "في" | "من" => (true, at + 1),
        _ => (false, at),
    };
    let (reading, code) = tagged.state(start)?;
    let clitics = reading.proclitics;
    let joined = clitics.preposition == Some(Preposition::In) && clitics.conjunction.is_none();
    (joined || own && clitics == Proclitics::default()).then_some((start + reading.tokens, code))
}

/// «نظيره», «نظيرتها»: the reading with a pronoun («نظيرة» folds to the same letters).
fn counterpart<'t>(tagged: &'t Tagged<'_>, at: usize) -> Option<&'t Reading> {
    tagged.at(at).iter().find(|reading| {
        let one = !matches!(reading.sense.form.number(), Some(Number::Dual | Number::Plural));
        let noun = reading.sense.category == Category::Noun && reading.enclitic.is_some() && one;
        noun && lexicon::NOUNS[usize::from(reading.sense.entry)].role == "counterpart"
    })
}

/// «وزارة العدل ونظيرتها الموريتانية»: the counterpart of an institution is one.
pub(super) fn institution_alike_at(tagged: &Tagged<'_>, at: usize, last: &Mention) -> Option<Mention> {
    if last.tokens.end != at || !matches!(last.kind, MentionKind::Institution) {
        return None;
    }
    let reading = counterpart(tagged, at).filter(|reading| reading.has_conjunction())?;
    let next = at + reading.tokens;
    let (nisba, code) = tagged.nisba(next)?;
    let (tokens, proclitics) = (at..next + nisba.tokens, reading.proclitics);
    Some(Mention { tokens, kind: MentionKind::Institution, country: Some(code), proclitics })
}

fn titled_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    // «مطار الملك فلان», «شارع فلان»: nobody is there.
    if honoured_name(tagged, at).is_some() {
        return None;
    }
    let proclitics = first_clitics(tagged, at);
    let titles_end = skip_titles(tagged, at);
    let mut end = titles_end;
    let mut person = Person::default();
    // «كل من فلان وفلان».
    let listed = at >= 2 && tagged.spells(at - 1, &["من"]) && tagged.folded(at - 2).ends_with("كل");
    // «وزوجته كارمن».
    let relative =
        at > 0 && tagged.is_function(at - 1, "relative_of_person") && tagged.is(at, Category::GivenName);
    let announced = titles_end > at
        || listed
        || relative
        || is_foreign_subject(tagged, at)
        || is_full_subject(tagged, at);
    complete(tagged, &mut person, &mut end, announced);
    if person.name.is_none() && person.office.is_none() || speaks_for(tagged, &person) {
        return None;
    }
    // «والفريق الوزاري»: no general, but a team.
    let team = tagged.is(at, Category::InstitutionHead)
        && person.office.is_none()
        && person.name.as_ref().is_some_and(|name| name.len() == 1 && tagged.has_article(name.start));
    if team {
        return None;
    }
    person.gender = gender_of_titles(tagged, at..titles_end).or_else(|| gender(&person));
    let country = person.office.as_ref().and_then(|office| office.country);
    Some(Mention { tokens: at..end, kind: MentionKind::Person(person), country, proclitics })
}

/// «زارت برايس إيشام مديرة …», «مع أشتون كارتر وزير …», «وقع سعيد أمزازي وزير …»: two words or more that are unknown, or
/// forenames whatever they mean else, between a verb, «مع» or a mark and an office are a name.
fn is_foreign_subject(tagged: &Tagged<'_>, at: usize) -> bool {
    let follows_verb = at > 0
        && (tagged.finite(at - 1).is_some_and(|(reading, _)| reading.enclitic.is_none())
            || tagged.spells(at - 1, &["مع"]));
    let forename = tagged.is(at, Category::GivenName) && tagged.function(at).is_none();
    let opens = follows_verb || at == 0 || !tagged.is_word(at - 1) || tagged.folded(at).starts_with('و');
    let named = |token: usize| tagged.is_unknown(token) || tagged.is(token, Category::GivenName);
    let possible = follows_verb && tagged.is_unknown(at) && tagged.is_unknown(at + 1)
        || opens && forename && named(at + 1);
    let name = if possible { name_at(tagged, at, true) } else { None };
    name.is_some_and(|name| name.len() >= 2 && office_in_apposition(tagged, name.end).is_some())
}

/// «أكد خميس الجهيناوي», «إن غازي الجريبي»: a forename that is an everyday word too, where a subject stands and a family
/// name follows.
fn is_full_subject(tagged: &Tagged<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let says = tagged.finite(before).is_some_and(|(reading, entry)| {
        reading.enclitic.is_none() && matches!(entry.class, ActClass::Saying | ActClass::Expressive)
    });
    (says || tagged.is_function(before, "complementiser"))
        && opens_full_name(tagged, at)
        && is_family_name(tagged, at + 1)
}

fn first_clitics(tagged: &Tagged<'_>, at: usize) -> Proclitics {
    [Category::Honorific, Category::Office, Category::GivenName]
        .into_iter()
        .find_map(|category| tagged.find(at, category))
        .map(|reading| reading.proclitics)
        .unwrap_or_default()
}

/// «السيدة», «الشيخة», «الدكتورة».
fn gender_of_titles(tagged: &Tagged<'_>, titles: std::ops::Range<usize>) -> Option<Gender> {
    // «صاحب السعادة» is a man's.
    let alone = |token: usize| tagged.find(token, Category::Honorific).is_some_and(|title| title.tokens == 1);
    let feminine = |token: usize| {
        alone(token) && tagged.has_article(token) && tagged.text.tokens[token].ends_in_ta_marbuta
    };
    titles.into_iter().any(feminine).then_some(Gender::Feminine)
}

fn gender(person: &Person) -> Option<Gender> {
    person.office.as_ref().and_then(|office| office.form.gender())
}

/// «وزيرا الخارجية التركي مولود … والأميركي مايك …», «وزيرا المالية والاقتصاد، فلان وفلان»: an office held by several,
/// each named with a nationality or after the portfolio.
pub(super) fn persons_of_joint_office(tagged: &Tagged<'_>, at: usize) -> Option<Vec<Mention>> {
    let office = office_at(tagged, at).filter(|office| is_several(office.form))?;
    let mut mentions: Vec<Mention> = Vec::new();
    let mut at_name = office.tokens.end;
    let mut country = office.country;
    // «وزيرا المالية والاقتصاد اليونانيان»: the nationality of both.
    let shared = office.country.filter(|_| nationality_of_several(tagged, &office));
    let mut opened = at_name;
    loop {
        at_name += usize::from(matches!(tagged.text.kind(at_name), TokenKind::Comma | TokenKind::Colon));
        let start = skip_titles(tagged, at_name);
        let Some(name) = name_at(tagged, start, true) else { break };
        let person = Person {
            office: Some(office.clone()),
            name: Some(name.clone()),
            joint: true,
            ..Person::default()
        };
        let tokens = if mentions.is_empty() { at..name.end } else { opened..name.end };
        let proclitics = if mentions.is_empty() { office.proclitics } else { joined() };
        mentions.push(Mention { tokens, kind: MentionKind::Person(person), country, proclitics });
        at_name = name.end;
        at_name += usize::from(tagged.text.kind(at_name) == TokenKind::Comma);
        opened = at_name;
        country = shared;
        if let Some((nisba, code)) = tagged.nisba(at_name).filter(|(nisba, _)| nisba.has_conjunction()) {
            country = Some(code);
            at_name += nisba.tokens;
        } else if !tagged.folded(at_name).starts_with('و') {
            break;
        }
    }
    if mentions.len() < 2 {
        return None;
    }
    distribute_portfolios(tagged, &office, &mut mentions);
    Some(mentions)
}

/// «وزيرا الخارجية والداخلية، فلان وفلان»: as many portfolios as persons of one country are one for each.
fn distribute_portfolios(tagged: &Tagged<'_>, office: &OfficePhrase, mentions: &mut [Mention]) {
    let start = office.tokens.start + office.head_tokens;
    let end = office.country_tokens.as_ref().map_or(office.tokens.end, |country| country.start);
    let mut portfolios: Vec<std::ops::Range<usize>> = Vec::new();
    for token in start..end {
        match portfolios.last_mut() {
            Some(last) if !tagged.folded(token).starts_with("وال") => last.end = token + 1,
            _ => portfolios.push(token..token + 1),
        }
    }
    let one_country = mentions.iter().all(|mention| mention.country == office.country);
    if portfolios.len() != mentions.len() || !one_country {
        return;
    }
    for (mention, portfolio) in mentions.iter_mut().zip(portfolios) {
        if let MentionKind::Person(person) = &mut mention.kind {
            person.portfolio = Some(portfolio);
        }
    }
}

fn nationality_of_several(tagged: &Tagged<'_>, office: &OfficePhrase) -> bool {
    let tokens = office.country_tokens.clone().unwrap_or(0..0);
    tokens.into_iter().any(|token| {
        let named = tagged.state(token).is_some();
        named || tagged.nisba(token).is_some_and(|(reading, _)| is_several(reading.sense.form))
    })
}

fn joined() -> Proclitics {
    Proclitics { conjunction: Some(Conjunction::And), ..Proclitics::default() }
}

/// Takes in office, titles, name, formulas and an office in apposition, as far as they go.
fn complete(tagged: &Tagged<'_>, person: &mut Person, end: &mut usize, announced: bool) {
    let mut announced = announced;
    let office = office_at(tagged, *end);
    let rather_name = office.as_ref().is_some_and(|office| is_rather_name(tagged, office, announced));
    let office = office.filter(|_| !rather_name);
    announced |= rather_name;
    if let Some(office) = office {
        if is_several(office.form) {
            return;
        }
        *end = office.tokens.end;
        person.office = Some(office);
        announced = true;
    }
    let before_comma = *end;
    let comma = (person.office.is_some() || person.counterpart) && tagged.text.kind(*end) == TokenKind::Comma;
    let start = if comma { *end + 1 } else { *end };
    let skip = if person.office.is_some() || person.counterpart { skip_further_titles } else { skip_titles };
    let titles_end = skip(tagged, skip_rank(tagged, skip(tagged, start)));
    // «هنأ الرئيس الفرنسي الأمير فلانا»: no president is a prince.
    let president = person.office.as_ref().is_some_and(|office| {
        office.kind() == "head_of_state"
            || office.kind() == "head" && office.is_bare() && office.country.is_some()
    });
    if president
        && (start..titles_end).any(|token| tagged.spells(token, &["الامير", "الاميره", "الملك", "السلطان"]))
    {
        return;
    }
    // After a comma a title announces a name, or a comma behind it closes the apposition.
    let known = titles_end > start
        || !comma
        || person.counterpart
        || closes_apposition(tagged, titles_end)
        || opens_full_name(tagged, titles_end);
    let named = name_at(tagged, titles_end, announced && known)
        .filter(|_| !names_another(tagged, person, titles_end));
    match named {
        Some(name) => {
            *end = name.end;
            person.name = Some(name);
            *end = skip_formulas(tagged, *end);
            apposition(tagged, person, end);
            *end = skip_formulas(tagged, second_posting(tagged, person, *end));
        }
        None => {
            *end = skip_formulas(tagged, if titles_end > start && !comma { titles_end } else { before_comma })
        }
    }
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

/// «الدكتور مساعد العيبان», «سلطان بن فهد», «سلطان البادي الظاهري»: what is a name too and governs nothing is one behind a
/// title, before a patronymic and before an unknown word with the article.
fn is_rather_name(tagged: &Tagged<'_>, office: &OfficePhrase, announced: bool) -> bool {
    let start = office.tokens.start;
    let next = start + office.head_tokens;
    let named = tagged.is(start, Category::GivenName) && !office.proclitics.article;
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
    let possible = tagged.is_unknown(at) || tagged.is(at, Category::GivenName);
    if rest.chars().count() < SHORTEST_NAME || !possible {
        return None;
    }
    let name = name_at(tagged, at, true).filter(|name| name.len() >= 2)?;
    let named = |token: usize| tagged.is_unknown(token) || tagged.is(token, Category::GivenName);
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

/// «وزير الخارجية السعودي فلان والروسي فلان»: the office of the one before, of another state.
pub(super) fn of_same_office_at(tagged: &Tagged<'_>, at: usize, last: &Mention) -> Option<Mention> {
    let MentionKind::Person(Person { office: Some(office), name: Some(_), .. }) = &last.kind else {
        return None;
    };
    let (nisba, code) =
        tagged.nisba(at).filter(|(nisba, _)| nisba.has_conjunction() && nisba.proclitics.article)?;
    if last.tokens.end != at || office.country_tokens.is_none() || office.country == Some(code) {
        return None;
    }
    let start = skip_titles(tagged, at + nisba.tokens);
    let name = name_at(tagged, start, true).filter(|name| name.len() >= 2)?;
    let (office, tokens) = (office.clone(), at..name.end);
    let person = Person { office: Some(office), name: Some(name), joint: true, ..Person::default() };
    Some(Mention { tokens, kind: MentionKind::Person(person), country: Some(code), proclitics: joined() })
}

/// A name has at least so many letters.
const SHORTEST_NAME: usize = 2;

/// «…، السفير فلان»: a bare office before a name is a title of the one whose office went before.
fn skip_rank(tagged: &Tagged<'_>, at: usize) -> usize {
    let Some(office) = office_at(tagged, at)
        .filter(|office| office.is_bare() && office.proclitics.article && office.country.is_none())
    else {
        return at;
    };
    let clitics = office.proclitics.conjunction.is_some() || office.proclitics.preposition.is_some();
    let named = name_at(tagged, skip_titles(tagged, office.tokens.end), true).is_some();
    if named && !clitics { office.tokens.end } else { at }
}

/// «، فلان الفلاني،»: two words or more between two marks.
fn closes_apposition(tagged: &Tagged<'_>, at: usize) -> bool {
    name_at(tagged, at, true).is_some_and(|name| name.len() >= 2 && !tagged.is_word(name.end))
}

/// «وزير العدل، غازي الجريبي وكاتب الدولة …»: a given name and a family name.
fn opens_full_name(tagged: &Tagged<'_>, at: usize) -> bool {
    let given =
        tagged.find(at, Category::GivenName).is_some_and(|name| name.proclitics == Proclitics::default());
    let ambiguous = tagged
        .find(at, Category::GivenName)
        .is_some_and(|name| lexicon::GIVEN_NAMES[usize::from(name.sense.entry)].ambiguous);
    // «جان كاستيكس الجزائر».
    let foreign = !ambiguous && tagged.is_unknown(at + 1) && !tagged.has_article(at + 1);
    let family = foreign || tagged.is(at + 1, Category::GivenName) || is_family_name(tagged, at + 1);
    given && family && !tagged.is(at, Category::Office)
}

/// «فلان، وزير الداخلية», «فلان ولي العهد، نائب رئيس مجلس الوزراء، وزير الدفاع»: offices after the name.
fn apposition(tagged: &Tagged<'_>, person: &mut Person, end: &mut usize) {
    let mut before = 0;
    while let Some((office, comma)) = office_in_apposition(tagged, *end) {
        let next = office.tokens.end;
        // «التقى وزير العدل، فلان، مدير المكتب، فلانا،»: the second office has its own name behind the comma.
        let names_next =
            comma && tagged.text.kind(next) == TokenKind::Comma && closes_apposition(tagged, next + 1);
        let differs = !comma && is_man_before_woman(tagged, person, &office);
        if differs || !comma && is_object(person, &office) || names_next && person.office.is_some() {
            return;
        }
        // A further office behind a comma must be closed by one: else a sentence starts with it.
        if before > 0 && comma && tagged.is_word(office.tokens.end) && !opens_next(tagged, office.tokens.end)
        {
            return;
        }
        before += 1;
        *end = skip_formulas(tagged, office.tokens.end);
        match &mut person.office {
            Some(first) if first.tokens.len() >= office.tokens.len() => {
                first.country = first.country.or(office.country);
            }
            first => {
                let country = office.country.or(first.as_ref().and_then(|first| first.country));
                *first = Some(OfficePhrase { country, ..office });
            }
        }
        if before == MOST_APPOSITIONS {
            return;
        }
    }
}

/// «فلان سفير المملكة لدى مصر ومندوبها الدائم لدى الجامعة»: an ambassador is delegate too; where his offices end.
fn second_posting(tagged: &Tagged<'_>, person: &Person, at: usize) -> usize {
    let posted = person.office.as_ref().is_some_and(|office| office.kind() == "ambassador");
    let delegate = ["ومندوب", "والمندوب", "وممثل", "والممثل"]
        .into_iter()
        .any(|opening| tagged.folded(at).starts_with(opening));
    let office = if posted && delegate { office_after_name(tagged, at) } else { None };
    office
        .filter(|office| {
            let end = office.tokens.end;
            let named_next = tagged.text.kind(end) == TokenKind::Comma && closes_apposition(tagged, end + 1);
            office.kind() == "ambassador" && !has_own_name(tagged, office) && !named_next
        })
        .map_or(at, |office| office.tokens.end)
}

/// «استقبل وزير الحج فلان وزير الأوقاف السوداني», «… السفير الفرنسي»: whom the one named before receives.
/// A prince's offices follow his name: «ولي العهد الأمير فلان نائب رئيس مجلس الوزراء».
fn is_object(person: &Person, office: &OfficePhrase) -> bool {
    let Some(own) = &person.office else { return false };
    let royal = own.kind() == "monarch";
    // «دعا الملك فلان رئيس الحكومة الإسبانية»: no king heads the government of another state.
    let governs = matches!(office.kind(), "head_of_government" | "head_of_state" | "ambassador");
    if royal && governs && office.country.is_some() && own.country.is_none() {
        return true;
    }
    let other_country = own.country.is_some() && office.country.is_some() && own.country != office.country;
    let ambassador = office.kind() == "ambassador" && office.country.is_some() && own.kind() != "ambassador";
    other_country || ambassador || !royal && !own.is_bare()
}

/// «استقبل ناصر فلان وزيرة …»: her office, not his.
fn is_man_before_woman(tagged: &Tagged<'_>, person: &Person, office: &OfficePhrase) -> bool {
    let given = person.name.as_ref().and_then(|name| tagged.find(name.start, Category::GivenName));
    given.is_some_and(|given| given.sense.form.gender() == Some(Gender::Masculine))
        && office.form.gender() == Some(Gender::Feminine)
}

/// Nobody holds more offices in one breath.
const MOST_APPOSITIONS: usize = 4;

/// «والأمير فلان»: the next of a list.
fn opens_next(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.folded(at).starts_with('و') && skip_titles(tagged, at) > at
}

/// The office right behind a name, and whether a comma or a dash stands between.
fn office_in_apposition(tagged: &Tagged<'_>, at: usize) -> Option<(OfficePhrase, bool)> {
    let comma = matches!(tagged.text.kind(at), TokenKind::Comma | TokenKind::Dash);
    let start = skip_further_titles(tagged, if comma { at + 1 } else { at });
    let office = office_after_name(tagged, start)?;
    let clitics = office.proclitics.conjunction.is_some() || office.proclitics.preposition.is_some();
    // After a comma «الرئيس» alone starts something new.
    let restarts = comma && office.is_bare() && office.head_tokens == 1 && office.proclitics.article;
    let own = clitics || restarts || is_several(office.form) || has_own_name(tagged, &office);
    (!own).then_some((office, comma))
}

/// Whether the office belongs to the name that follows rather than to the one before.
fn has_own_name(tagged: &Tagged<'_>, office: &OfficePhrase) -> bool {
    // «والأمير فلان» is somebody else.
    if tagged.at(office.tokens.end).first().is_some_and(|reading| reading.has_conjunction()) {
        return false;
    }
    let titles_end = skip_titles(tagged, skip_rank(tagged, skip_titles(tagged, office.tokens.end)));
    name_at(tagged, titles_end, true)
        .is_some_and(|name| name.len() >= 2 || tagged.is(name.start, Category::GivenName))
}
