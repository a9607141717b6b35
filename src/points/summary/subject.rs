//! Who the sentence says it of.

use super::Context;
use super::names::{full_label, is_feminine, short_label};
use super::states::{self, state_name};
use crate::actors::EntityId;
use crate::lexicon::ActClass;
use crate::model::ActorKind;

/// The subject of a summary, in a form that always fits and in one that says more.
pub(super) struct Subject {
    pub(super) short: String,
    pub(super) full: String,
    /// Whether the verb before it is feminine.
    pub(super) feminine: bool,
    /// Whether it names several.
    pub(super) several: bool,
    /// ISO codes of the states that it names or whose people it names.
    pub(super) countries: Vec<&'static str>,
}

/// A subject names no more than so many.
const MOST_NAMED: usize = 3;

/// The subject of the act's summary.
pub(super) fn of(context: &Context<'_, '_>) -> Subject {
    let speakers = &context.act.speakers;
    by_states(context).or_else(|| by_names(context, speakers)).unwrap_or_else(|| unnamed(context))
}

/// «المغرب وإيطاليا»: people of several states act for them.
fn by_states(context: &Context<'_, '_>) -> Option<Subject> {
    let speakers = &context.act.speakers;
    if context.act.head.entry.class == ActClass::Occasion && context.act.reported_verb.is_none() {
        return None;
    }
    let mut countries: Vec<&'static str> = Vec::new();
    for &id in speakers {
        let country = context.cast.registry.entities[id].country?;
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    (countries.len() > 1).then(|| of_states(&countries)).flatten()
}

fn of_states(countries: &[&'static str]) -> Option<Subject> {
    let names: Vec<String> =
        countries.iter().filter_map(|code| state_name(code)).map(str::to_owned).collect();
    let first = countries.first()?;
    let text = listed(&names);
    (!names.is_empty()).then(|| Subject {
        short: text.clone(),
        full: text,
        feminine: states::is_feminine(first),
        several: names.len() > 1,
        countries: countries.to_vec(),
    })
}

fn by_names(context: &Context<'_, '_>, speakers: &[EntityId]) -> Option<Subject> {
    let entities = || speakers.iter().map(|&id| &context.cast.registry.entities[id]);
    let first = entities().next()?;
    let short: Vec<String> = entities().filter_map(short_label).collect();
    let full: Vec<String> = match speakers {
        [_] => entities().filter_map(full_label).collect(),
        _ => short.clone(),
    };
    if short.is_empty() {
        return None;
    }
    let mut countries: Vec<&'static str> = entities().filter_map(|entity| entity.country).collect();
    countries.dedup();
    Some(Subject {
        short: listed(&short),
        full: listed(&full),
        feminine: is_feminine(first),
        several: short.len() > 1 || first.kind == ActorKind::Group,
        countries,
    })
}

/// Nobody is known to have done it: those between whom the cooperation runs.
fn unnamed(context: &Context<'_, '_>) -> Subject {
    let codes = context.sides.iter().filter_map(|side| {
        crate::lexicon::STATES.iter().find(|state| state.code == *side).map(|state| state.code)
    });
    let codes: Vec<&'static str> = codes.collect();
    of_states(&codes).filter(|_| codes.len() > 1).unwrap_or_else(|| Subject {
        short: "الجانبان".to_owned(),
        full: "الجانبان".to_owned(),
        feminine: false,
        several: true,
        countries: Vec::new(),
    })
}

/// «فلان وفلان وآخرون».
fn listed(names: &[String]) -> String {
    let mut text = String::new();
    for (index, name) in names.iter().take(MOST_NAMED).enumerate() {
        let last = index + 1 == MOST_NAMED && names.len() > MOST_NAMED;
        let name = if last { "آخرون" } else { name };
        text.push_str(if index == 0 { "" } else { " و" });
        text.push_str(name);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_two_are_named() {
        let names = ["فلان", "علان", "زيد", "عمرو"].map(str::to_owned);
        assert_eq!(listed(&names), "فلان وعلان وآخرون");
        assert_eq!(listed(&names[..2]), "فلان وعلان");
    }
}
