//! An office worded for several at once: «وزيرا الخارجية المغربي فلان والإيطالي فلان», «وزراء خارجية مصر والأردن، فلان وفلان».

use super::listed_names::{Listed, listed_names};
use super::name::name_at;
use super::office::{OfficePhrase, is_several, office_at};
use super::person::joined;
use super::titles::skip_titles;
use super::{Mention, MentionKind, Person};
use crate::lexicon::{Category, Number};
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// An office held by several, each named with a nationality, or behind as many states, nationalities or portfolios.
pub(super) fn persons_of_joint_office(tagged: &Tagged<'_>, at: usize) -> Option<Vec<Mention>> {
    let office = office_at(tagged, at).filter(|office| is_several(office.form))?;
    named_behind_all(tagged, &office).or_else(|| each_with_nationality(tagged, &office))
}

/// «وزيرا الخارجية والداخلية الصوماليان، فلان وفلان», «سفيرا فرنسا وألمانيا فلان وفلان»: all the names stand behind all that
/// tells whose the offices are.
fn named_behind_all(tagged: &Tagged<'_>, office: &OfficePhrase) -> Option<Vec<Mention>> {
    let (countries, end) = countries(tagged, office);
    let portfolios = portfolios(tagged, office);
    let wanted = match office.form.number() {
        _ if countries.len() > 1 => Some(countries.len()),
        Some(Number::Dual) => Some(2),
        _ => Some(portfolios.len()).filter(|&several| several > 2),
    };
    // «رئيسا وزراء البلدين».
    // «وزيرا الدفاع في البلدين».
    let pair = end + usize::from(tagged.spells(end, &["في"]));
    let end = tagged.noun_of_role(pair, "country").map_or(end, |(reading, _)| pair + reading.tokens);
    let end = posted(tagged, end);
    let names = listed_names(tagged, end, wanted).filter(|names| names.len() > 1)?;
    let shared = countries.first().copied().filter(|_| countries.len() == 1);
    let of_each = countries.len() == names.len();
    let own_portfolio = !of_each && portfolios.len() == names.len();
    let mentions = names.iter().enumerate().map(|(index, listed)| {
        let country = if of_each { countries.get(index).copied() } else { shared };
        let portfolio = portfolios.get(index).cloned().filter(|_| own_portfolio);
        mention(office, listed, (index == 0).then_some(office.tokens.start), country, portfolio)
    });
    Some(mentions.collect())
}

/// One of the holders; `opening`: where the office stands, for the first of them.
fn mention(
    office: &OfficePhrase,
    listed: &Listed,
    opening: Option<usize>,
    country: Option<&'static str>,
    portfolio: Option<Range<usize>>,
) -> Mention {
    let name = Some(listed.name.clone());
    let person = Person { office: Some(office.clone()), name, joint: true, portfolio, ..Person::default() };
    let proclitics = if opening.is_some() { office.proclitics } else { joined() };
    let tokens = opening.unwrap_or(listed.start)..listed.name.end;
    Mention { tokens, kind: MentionKind::Person(person), country, proclitics }
}

/// «مصر والأردن والعراق», «المصري والأردني», «الصوماليان»: whose the office is, in order; where these words end.
fn countries(tagged: &Tagged<'_>, office: &OfficePhrase) -> (Vec<&'static str>, usize) {
    let mut end = office.tokens.end;
    let mut found: Vec<&'static str> = office.country.into_iter().collect();
    let last = office.country_tokens.as_ref().is_some_and(|tokens| tokens.end == end);
    if found.is_empty() || nationality_of_several(tagged, office) || !last {
        return (found, end);
    }
    while let Some((reading, code)) =
        tagged.state(end).or_else(|| tagged.nisba(end)).filter(|(reading, _)| reading.has_conjunction())
    {
        found.push(code);
        end += reading.tokens;
    }
    (found, end)
}

/// «لدى لبنان», «في بيروت», «المعتمدين لدى الدولة»: where ambassadors are posted.
fn posted(tagged: &Tagged<'_>, at: usize) -> usize {
    let accredited = usize::from(tagged.spells(at, &["المعتمدين", "المعتمدان"]));
    if !tagged.spells(at + accredited, &["لدي"]) {
        return at;
    }
    let place = at + accredited + 1;
    let named = tagged.state(place).or_else(|| tagged.place(place));
    place + named.map_or(1, |(reading, _)| reading.tokens)
}

/// «وزيرا الخارجية التركي مولود … والأميركي مايك …», «وزيرا المالية والاقتصاد فلان وفلان».
fn each_with_nationality(tagged: &Tagged<'_>, office: &OfficePhrase) -> Option<Vec<Mention>> {
    let mut mentions: Vec<Mention> = Vec::new();
    let mut at_name = office.tokens.end;
    let mut country = office.country;
    // «وزيرا المالية والاقتصاد اليونانيان»: the nationality of both.
    let state = office.country_tokens.as_ref().is_some_and(|state| tagged.state(state.start).is_some());
    let shared = office.country.filter(|_| state || nationality_of_several(tagged, office));
    let mut opened = at_name;
    let own = office.tokens.start + office.head_tokens..office.tokens.end;
    let mut portfolio: Option<Range<usize>> = None;
    loop {
        at_name += usize::from(matches!(tagged.text.kind(at_name), TokenKind::Comma | TokenKind::Colon));
        let start = skip_titles(tagged, at_name);
        let Some(name) = name_at(tagged, start, true) else { break };
        at_name = name.end;
        let opening = mentions.is_empty().then_some(office.tokens.start);
        mentions.push(mention(office, &Listed { start: opened, name }, opening, country, portfolio.clone()));
        at_name += usize::from(tagged.text.kind(at_name) == TokenKind::Comma);
        opened = at_name;
        country = shared;
        if let Some((nisba, code)) = tagged.nisba(at_name).filter(|(nisba, _)| nisba.has_conjunction()) {
            country = Some(code);
            at_name += nisba.tokens;
        } else if let Some(next) =
            tagged.find(at_name, Category::Portfolio).filter(|next| next.has_conjunction())
        {
            // «وزراء الخارجية فلان، والداخلية علان»: each with a portfolio of his own.
            portfolio = Some(at_name..at_name + next.tokens);
            at_name += next.tokens;
        } else if !tagged.folded(at_name).starts_with('و') {
            break;
        }
    }
    if mentions.len() < 2 {
        return None;
    }
    if portfolio.is_some() {
        if let Some(Mention { kind: MentionKind::Person(first), .. }) = mentions.first_mut() {
            first.portfolio = Some(own);
        }
        return Some(mentions);
    }
    distribute_portfolios(tagged, office, &mut mentions);
    Some(mentions)
}

/// «وزيرا الخارجية والداخلية، فلان وفلان»: as many portfolios as persons of one country are one for each.
fn distribute_portfolios(tagged: &Tagged<'_>, office: &OfficePhrase, mentions: &mut [Mention]) {
    let portfolios = portfolios(tagged, office);
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

/// «الخارجية», «والداخلية»: the portfolios that the office joins.
fn portfolios(tagged: &Tagged<'_>, office: &OfficePhrase) -> Vec<Range<usize>> {
    let start = office.tokens.start + office.head_tokens;
    let end = office.country_tokens.as_ref().map_or(office.tokens.end, |country| country.start);
    let mut portfolios: Vec<Range<usize>> = Vec::new();
    for token in start..end {
        match portfolios.last_mut() {
            Some(last) if !tagged.folded(token).starts_with("وال") => last.end = token + 1,
            _ => portfolios.push(token..token + 1),
        }
    }
    portfolios
}

fn nationality_of_several(tagged: &Tagged<'_>, office: &OfficePhrase) -> bool {
    let tokens = office.country_tokens.clone().unwrap_or(0..0);
    tokens
        .into_iter()
        .any(|token| tagged.nisba(token).is_some_and(|(reading, _)| is_several(reading.sense.form)))
}
