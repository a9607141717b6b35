//! The nationality by which a text calls the office of somebody whom it introduced without one.

use crate::mentions::{Mention, MentionKind, OfficePhrase, is_speaker_place};
use crate::words::Tagged;

/// «بحث وزير الخارجية فلان مع نظيره الإيراني …. وأكد وزير الخارجية المصري …»: the nationality of the office without a name that speaks in
/// a later sentence, where one holder of that office was named without a nationality, and none with this one.
pub(super) fn of_whom_opens(tagged: &Tagged<'_>, mentions: &[Mention]) -> Option<&'static str> {
    let opens = mentions.iter().find_map(|mention| {
        let (office, named) = office_of(mention)?;
        let unmarked = mention.country.is_none() && office.country.is_none() && office.organisation.is_none();
        (named && unmarked && !office.is_bare()).then_some((mention, office))
    });
    let (first, own) = opens?;
    let sentence =
        tagged.text.sentences.iter().find(|sentence| sentence.tokens.contains(&first.tokens.start))?;
    mentions.iter().filter(|mention| mention.tokens.start >= sentence.tokens.end).find_map(|mention| {
        let (office, named) = office_of(mention)?;
        let code = office.country.filter(|_| !named && is_same(tagged, own, office))?;
        let speaks = is_speaker_place(tagged, mention.tokens.start);
        let free = !is_held(tagged, mentions, own, code) && !is_listed(tagged, mentions, own, code);
        (speaks && free).then_some(code)
    })
}

/// The office of a person, and whether a name stands beside it.
fn office_of(mention: &Mention) -> Option<(&OfficePhrase, bool)> {
    match &mention.kind {
        MentionKind::Person(person) => Some((person.office.as_ref()?, person.name.is_some())),
        _ => None,
    }
}

/// Whether somebody named is of that country and holds the office, or is the counterpart of whoever holds it.
fn is_held(tagged: &Tagged<'_>, mentions: &[Mention], own: &OfficePhrase, code: &str) -> bool {
    mentions.iter().any(|mention| {
        let MentionKind::Person(person) = &mention.kind else { return false };
        let holds = person.office.as_ref().is_some_and(|office| is_same(tagged, own, office));
        let named = person.name.is_some() && holds;
        mention.country == Some(code) && (named || person.counterpart)
    })
}

/// «منهم وزير الطاقة الروسي ووزير الطاقة الإماراتي»: the same office without a name in two states is of others.
fn is_listed(tagged: &Tagged<'_>, mentions: &[Mention], own: &OfficePhrase, code: &str) -> bool {
    mentions.iter().any(|mention| {
        office_of(mention).is_some_and(|(office, named)| {
            let elsewhere = office.country.is_some_and(|other| other != code);
            !named && elsewhere && is_same(tagged, own, office)
        })
    })
}

/// «وزير الخارجية والهجرة», «وزير الخارجية المصري»: the same head with the same first word behind it.
fn is_same(tagged: &Tagged<'_>, one: &OfficePhrase, other: &OfficePhrase) -> bool {
    let portfolio = |office: &OfficePhrase| tagged.folded(office.tokens.start + office.head_tokens);
    one.head == other.head && !other.is_bare() && portfolio(one) == portfolio(other)
}
