//! Counterparts: «نظيره الإيطالي فلان», «ضيفه», «وزارة العدل ونظيرتها الموريتانية».

use super::apposition::closes_apposition;
use super::person::{CHARGED, LONGEST_CHARGE, complete};
use super::{Mention, MentionKind, Person};
use crate::lexicon::word_lists::ON_BEHALF;
use crate::lexicon::{self, Category, Number};
use crate::text::TokenKind;
use crate::words::{Preposition, Proclitics, Reading, Tagged};

/// «نظيره الإيطالي ماتيو …», «ضيفه».
pub(super) fn counterpart_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let reading = counterpart(tagged, at)?;
    let proclitics = reading.proclitics;
    let gender = reading.sense.form.gender();
    let mut person = Person { counterpart: true, gender, ..Person::default() };
    let mut country = None;
    let mut end = behind_comma_of_several(tagged, reading, at + reading.tokens);
    while let Some((nisba, code)) = tagged.nisba_of_person(end) {
        // «نظيرها السعودي تركي الشمري».
        let name = !tagged.has_article(end) && tagged.is(end, Category::GivenName);
        if name || nisba.has_conjunction() {
            break;
        }
        country = country.or(Some(code));
        end += nisba.tokens;
    }
    let origin = || state_of_counterpart(tagged, end).or_else(|| side_of_counterpart(tagged, end));
    if let Some((after, code)) = origin().filter(|_| country.is_none()) {
        country = Some(code);
        end = after;
    }
    // «نظيره الفرنسي المكلف بالنقل، فلان».
    let charged = tagged.spells(end, CHARGED);
    let close = (end..end + LONGEST_CHARGE).find(|&token| !tagged.is_word(token)).filter(|&close| {
        charged && tagged.text.kind(close) == TokenKind::Comma && closes_apposition(tagged, close + 1)
    });
    end = close.unwrap_or(end);
    complete(tagged, &mut person, &mut end, true);
    let country = country.or(person.office.as_ref().and_then(|office| office.country));
    Some(Mention { tokens: at..end, kind: MentionKind::Person(person), country, proclitics })
}

/// «(مع) فلان، نظيره البرتغالي،»: whose counterpart he is stands behind his name, between two marks; gives the state that he is of.
pub(super) fn called_counterpart(
    tagged: &Tagged<'_>,
    person: &mut Person,
    end: &mut usize,
) -> Option<&'static str> {
    let free = person.office.is_none() && tagged.text.kind(*end) == TokenKind::Comma;
    let called = counterpart_at(tagged, *end + 1).filter(|_| free && !person.counterpart)?;
    let plain = called.proclitics == Proclitics::default();
    let named = matches!(&called.kind, MentionKind::Person(Person { name: Some(_), .. }));
    if !plain || named || tagged.is_word(called.tokens.end) {
        return None;
    }
    person.counterpart = true;
    *end = called.tokens.end;
    called.country
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

/// «نظيره من الجانب الإثيوبي», «نظيره عن الجانب التركي».
fn side_of_counterpart(tagged: &Tagged<'_>, at: usize) -> Option<(usize, &'static str)> {
    let side = tagged.spells(at, ON_BEHALF) && tagged.noun_of_role(at + 1, "side").is_some();
    let (nisba, code) = tagged.nisba(at + 2).filter(|(nisba, _)| side && !nisba.has_conjunction())?;
    Some((at + 2 + nisba.tokens, code))
}

/// «نظيره», «نظيرتها»: the reading with a pronoun («نظيرة» folds to the same letters).
fn counterpart<'t>(tagged: &'t Tagged<'_>, at: usize) -> Option<&'t Reading> {
    tagged.noun_of_role(at, "counterpart")?;
    tagged.at(at).iter().find(|reading| {
        // «نظيريه الأميركي فلان والسعودي فلان», «نظيريه، الأميركي …»: the first of two.
        let next = behind_comma_of_several(tagged, reading, at + reading.tokens);
        let several = matches!(reading.sense.form.number(), Some(Number::Dual | Number::Plural));
        let one = !several || opens_several(tagged, next);
        let noun = reading.sense.category == Category::Noun && reading.enclitic.is_some() && one;
        noun && lexicon::NOUNS[usize::from(reading.sense.entry)].role == "counterpart"
    })
}

/// «(نظرائه) المصري فلان والتركي فلان والسعودي فلان», but «نظرائه الأفارقة»: the nationality of the first alone.
pub(super) fn opens_several(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.nisba_of_person(at).is_some_and(|(nisba, _)| {
        nisba.proclitics.article && nisba.sense.form.number() == Some(Number::Singular)
    })
}

/// «نظيريه، (الأميركي فلان والسعودي فلان)».
fn behind_comma_of_several(tagged: &Tagged<'_>, reading: &Reading, end: usize) -> usize {
    let several = matches!(reading.sense.form.number(), Some(Number::Dual | Number::Plural));
    end + usize::from(several && tagged.text.kind(end) == TokenKind::Comma)
}

/// «وزارة العدل ونظيرتها الموريتانية»: the counterpart of an institution is one.
pub(super) fn institution_alike_at(tagged: &Tagged<'_>, at: usize, last: &Mention) -> Option<Mention> {
    // «الحكومة الفلسطينية ونظيرتها المغربية».
    let government =
        matches!(last.kind, MentionKind::State) && tagged.is(last.tokens.start, Category::InstitutionHead);
    if last.tokens.end != at || !(government || matches!(last.kind, MentionKind::Institution)) {
        return None;
    }
    let reading = counterpart(tagged, at).filter(|reading| reading.has_conjunction())?;
    let next = at + reading.tokens;
    let (nisba, code) = tagged.nisba(next)?;
    let (tokens, proclitics) = (at..next + nisba.tokens, reading.proclitics);
    let kind = if government { MentionKind::State } else { MentionKind::Institution };
    Some(Mention { tokens, kind, country: Some(code), proclitics })
}
