//! Which country a person serves where the words do not say.

use super::{Cast, EntityId};
use crate::lexicon::{self, Category};
use crate::words::Tagged;
use std::collections::BTreeMap;

/// Gives the persons without a country the one that the release comes from.
pub(super) fn fill(tagged: &Tagged<'_>, cast: &mut Cast) {
    let taken: Vec<&str> = cast.registry.persons().filter_map(|(_, entity)| entity.country).collect();
    let Some(home) = home(tagged, &taken) else { return };
    let homeless: Vec<EntityId> = cast
        .registry
        .persons()
        .filter(|(_, entity)| entity.country.is_none() && entity.organisation.is_none())
        .map(|(id, _)| id)
        .collect();
    for id in homeless {
        cast.registry.entities[id].country = Some(home);
    }
}

/// The country that the release speaks from: its agency's or dateline's; else the one that is mentioned most
/// and that no foreigner serves.
fn home(tagged: &Tagged<'_>, taken: &[&str]) -> Option<&'static str> {
    let counts = mention_counts(tagged);
    let agency = agency(tagged).filter(|code| counts.contains_key(code));
    let free = counts.iter().filter(|(code, _)| !taken.contains(code)).max_by_key(|(_, count)| **count);
    agency.or(free.map(|(code, _)| *code)).or_else(|| counts.iter().max_by_key(|(_, count)| **count).map(|(code, _)| *code))
}

/// The country of the agency that the first lines name.
fn agency(tagged: &Tagged<'_>) -> Option<&'static str> {
    (0..tagged.text.tokens.len().min(AGENCY_WITHIN)).find_map(|token| {
        let reading = tagged.find(token, Category::Agency)?;
        let code = lexicon::AGENCIES[usize::from(reading.sense.entry)].code;
        (!code.is_empty()).then_some(code)
    })
}

/// A dateline or its agency stands within so many tokens.
const AGENCY_WITHIN: usize = 30;

/// How often each state is named: by name, adjective, capital or city.
fn mention_counts(tagged: &Tagged<'_>) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for token in 0..tagged.text.tokens.len() {
        let named = tagged.state(token).or_else(|| tagged.nisba(token)).or_else(|| tagged.place(token));
        if let Some((_, code)) = named.filter(|(_, code)| !code.is_empty()) {
            *counts.entry(code).or_insert(0) += 1;
        }
    }
    counts
}
