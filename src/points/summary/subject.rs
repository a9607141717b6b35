//! Who the sentence says it of.

use super::Context;
use super::names::is_feminine;
use super::states::{self, state_name};
use super::word_class::{ends_in_pronoun, is_defined, is_particle};
use crate::actors::EntityId;
use crate::lexicon::{self, ActClass};
use crate::mentions::MentionKind;
use crate::model::ActorKind;

/// The subject of a summary.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    pub(super) text: String,
    /// Whether the verb before it is feminine.
    pub(super) feminine: bool,
    /// Whether it names several.
    pub(super) several: bool,
    /// ISO codes of the states that it names or whose people it names.
    pub(super) countries: Vec<&'static str>,
}

/// The same people, in the words that say most of them and in the shortest ones.
pub(super) struct Subjects {
    pub(super) full: Subject,
    pub(super) short: Subject,
}

/// A subject names no more than so many.
const MOST_NAMED: usize = 3;

/// The subjects that the act's summary may have.
pub(super) fn of(context: &Context<'_, '_>) -> Subjects {
    let speakers = &context.act.speakers;
    let full = by_names(context, |id| context.labels.full(id));
    let short = by_names(context, |id| context.labels.short(id));
    if speakers.len() < 2 {
        let short = short.unwrap_or_else(|| unnamed(context));
        return Subjects { full: full.unwrap_or_else(|| short.clone()), short };
    }
    let all_named = speakers.iter().all(|&id| context.cast.registry.entities[id].name.is_some());
    let short = short.filter(|_| all_named);
    match (by_states(context), short) {
        (Some(full), Some(short)) => {
            let shorter = short.text.chars().count() < full.text.chars().count();
            let short = if shorter { short } else { full.clone() };
            Subjects { full, short }
        }
        (one, other) => {
            let only = one.or(other).or(full).unwrap_or_else(|| unnamed(context));
            Subjects { full: only.clone(), short: only }
        }
    }
}

/// «(قال الوزير إن) اللجنة ستجتمع»: whoever does it, as the text says, is not the speaker.
pub(super) fn of_reported(context: &Context<'_, '_>) -> Option<Vec<String>> {
    let (tagged, act) = (context.tagged, context.act);
    let verb = act.reported_verb.filter(|_| act.head.entry.class != ActClass::Agenda)?;
    tagged.finite(verb).filter(|(_, entry)| entry.class != ActClass::Agenda)?;
    let first = (verb.saturating_sub(LONGEST_REPORTED)..verb)
        .rev()
        .find(|&token| tagged.is_function(token, "complementiser"))?
        + 1;
    let mentioned = context.cast.mention_at(first).is_some_and(|index| {
        let meant = &context.cast.meant[index];
        let reference = matches!(context.cast.mentions[index].kind, MentionKind::Reference(_));
        reference || meant.is_empty() || meant.iter().any(|id| act.speakers.contains(id))
    });
    let words = first..verb;
    let plain = words.clone().all(|token| tagged.is_word(token) && !is_particle(tagged, token));
    let noun = (is_defined(tagged, first) && !ends_in_pronoun(tagged, first)
        || context.cast.mention_at(first).is_some())
        && tagged.noun_of_role(first, "meeting").is_none();
    if words.is_empty() || mentioned || !plain || !noun {
        return None;
    }
    Some((first..=verb).map(|token| tagged.text.slice(token..token + 1).to_owned()).collect())
}

/// A subject of what is reported has fewer words.
const LONGEST_REPORTED: usize = 7;

/// «المغرب وإيطاليا»: people of several states act for them.
fn by_states(context: &Context<'_, '_>) -> Option<Subject> {
    let act = context.act;
    if act.head.entry.class == ActClass::Occasion && act.reported_verb.is_none() {
        return None;
    }
    let mut countries: Vec<&'static str> = Vec::new();
    for &id in &act.speakers {
        let entity = &context.cast.registry.entities[id];
        if entity.kind == ActorKind::Group && entity.country.is_none() {
            continue;
        }
        let country = entity.country?;
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    (countries.len() > 1).then(|| of_states(&countries)).flatten()
}

fn of_states(countries: &[&'static str]) -> Option<Subject> {
    let names: Vec<&str> = countries.iter().filter_map(|code| state_name(code)).collect();
    let first = countries.first()?;
    (!names.is_empty()).then(|| Subject {
        text: listed(&names),
        feminine: states::is_feminine(first),
        several: names.len() > 1,
        countries: countries.to_vec(),
    })
}

fn by_names<'c>(context: &Context<'c, '_>, label: impl Fn(EntityId) -> Option<&'c str>) -> Option<Subject> {
    let entities = || context.act.speakers.iter().map(|&id| &context.cast.registry.entities[id]);
    let first = entities().next()?;
    let names: Vec<&str> = context.act.speakers.iter().filter_map(|&id| label(id)).collect();
    if names.is_empty() {
        return None;
    }
    let mut countries: Vec<&'static str> = entities().filter_map(|entity| entity.country).collect();
    countries.dedup();
    Some(Subject {
        text: listed(&names),
        feminine: is_feminine(first),
        several: names.len() > 1 || first.kind == ActorKind::Group,
        countries,
    })
}

/// Nobody is known to have done it: those between whom the cooperation runs.
fn unnamed(context: &Context<'_, '_>) -> Subject {
    let codes = context.sides.iter().filter_map(|side| lexicon::state(side).map(|state| state.code));
    let codes: Vec<&'static str> = codes.collect();
    of_states(&codes).filter(|_| codes.len() > 1).unwrap_or_else(|| Subject {
        text: "الجانبان".to_owned(),
        feminine: false,
        several: true,
        countries: Vec::new(),
    })
}

/// «فلان وفلان وآخرون».
fn listed(names: &[&str]) -> String {
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
        let names = ["فلان", "علان", "زيد", "عمرو"];
        assert_eq!(listed(&names), "فلان وعلان وآخرون");
        assert_eq!(listed(&names[..2]), "فلان وعلان");
    }
}
