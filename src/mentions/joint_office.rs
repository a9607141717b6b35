//! An office worded for several at once: «وزيرا الخارجية المغربي فلان والإيطالي فلان».

use super::name::{name_at, skip_titles};
use super::office::{OfficePhrase, is_several, office_at};
use super::person::joined;
use super::{Mention, MentionKind, Person};
use crate::text::TokenKind;
use crate::words::Tagged;

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
