//! Which country a person serves where the words do not say.

use super::public_figures::{Serves, served_by};
use super::{Cast, EntityId};
use crate::expressions::place_at;
use crate::lexicon::{self, Category};
use crate::mentions::{MentionKind, Reference};
use crate::words::Tagged;
use std::collections::BTreeMap;

/// What the place of the meeting weighs against one mention of a state.
const PLACE: usize = 4;
/// What a public figure weighs whose office the release gives without a nationality.
const KNOWN: usize = 5;
/// What the agency of the dateline weighs.
const AGENCY: usize = 6;

/// Gives the persons without a country that of the side they are listed under, else the one that the release comes from.
pub(super) fn fill(tagged: &Tagged<'_>, cast: &mut Cast) {
    let mut homeless: Vec<EntityId> = cast
        .registry
        .persons()
        .filter(|(_, entity)| entity.country.is_none() && entity.organisation.is_none())
        .map(|(id, _)| id)
        .collect();
    let mut known = Vec::new();
    homeless.retain(|&id| match served_by(&cast.registry.entities[id].name_words) {
        Some(Serves::State(code)) => {
            cast.registry.entities[id].country = Some(code);
            // A portfolio that needs no nationality is one of the release's own country.
            known.extend((!cast.registry.entities[id].office_words.is_empty()).then_some(code));
            false
        }
        Some(Serves::Organisation) => false,
        None => true,
    });
    for &id in &homeless {
        cast.registry.entities[id].country = side_listed_under(tagged, cast, id);
    }
    let Some(home) = home(tagged, cast, &known) else { return };
    for id in homeless {
        let country = &mut cast.registry.entities[id].country;
        *country = country.or(Some(home));
    }
}

/// «حضر من الجانب الأمريكي فلان وفلان»: the side named before in the same sentence.
fn side_listed_under(tagged: &Tagged<'_>, cast: &Cast, id: EntityId) -> Option<&'static str> {
    let first = cast.registry.entities[id].mentions.first()?.start;
    let sentence = tagged.text.sentences.iter().find(|sentence| sentence.tokens.contains(&first))?;
    let before = cast
        .mentions
        .iter()
        .filter(|mention| sentence.tokens.start <= mention.tokens.start && mention.tokens.start < first);
    before
        .filter(|mention| matches!(mention.kind, MentionKind::Reference(Reference::Side)))
        .filter_map(|mention| mention.country)
        .next_back()
}

/// The country that the release speaks from: mentions, the place, the agency of the dateline, and no foreigner who serves it.
fn home(tagged: &Tagged<'_>, cast: &Cast, known: &[&'static str]) -> Option<&'static str> {
    let mut weights = mention_counts(tagged);
    for code in known {
        *weights.entry(code).or_insert(0) += KNOWN;
    }
    for token in 0..tagged.text.tokens.len().min(PLACE_WITHIN) {
        if let Some(country) = place_at(tagged, token).and_then(|place| place.country) {
            *weights.entry(country).or_insert(0) += PLACE;
            break;
        }
    }
    if let Some(agency) = agency(tagged) {
        *weights.entry(agency).or_insert(0) += AGENCY;
    }
    let foreigners: Vec<&str> = cast
        .registry
        .persons()
        .filter_map(|(_, entity)| entity.country)
        .filter(|country| !known.contains(country))
        .collect();
    let own = weights
        .iter()
        .filter(|(code, weight)| !foreigners.contains(code) && **weight >= 2)
        .max_by_key(|(_, weight)| **weight);
    let any = weights.iter().max_by_key(|(_, weight)| **weight);
    own.or(any).map(|(code, _)| *code)
}

/// The place of the meeting is named within so many tokens.
const PLACE_WITHIN: usize = 60;

/// The country of the agency that the first lines name.
fn agency(tagged: &Tagged<'_>) -> Option<&'static str> {
    (0..tagged.text.tokens.len().min(AGENCY_WITHIN)).find_map(|token| {
        let reading = tagged
            .find(token, Category::Agency)
            .filter(|reading| reading.proclitics == Default::default())?;
        let code = lexicon::AGENCIES[usize::from(reading.sense.entry)].code;
        (!code.is_empty()).then_some(code)
    })
}

/// A dateline stands within so many tokens.
const AGENCY_WITHIN: usize = 16;

/// What opens a release names its sides: a mention there weighs more than one of a topic later on.
const OPENING: usize = 60;
const IN_OPENING: usize = 3;

/// How often each state is named: by name, adjective, capital or city.
fn mention_counts(tagged: &Tagged<'_>) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for token in 0..tagged.text.tokens.len() {
        let named = tagged.state(token).or_else(|| tagged.nisba(token)).or_else(|| tagged.place(token));
        if let Some((_, code)) = named.filter(|(_, code)| !code.is_empty()) {
            *counts.entry(code).or_insert(0) += if token < OPENING { IN_OPENING } else { 1 };
        }
    }
    counts
}
