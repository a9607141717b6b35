//! Which of the actors that were read are the annotation's.

use crate::annotation::Person;
use crate::names::same_name;
use balagh::{Actor, ActorKind};
use std::collections::{HashMap, HashSet};

/// Annotated key → id of the actor read.
pub(crate) type Matched<'a> = HashMap<&'a str, &'a str>;

/// Actors match by name, states also by country; persons that are left over by office and country.
pub(crate) fn match_actors<'a>(gold: &'a [Person], read: &'a [Actor]) -> Matched<'a> {
    let mut matched = Matched::new();
    let mut used = HashSet::new();
    for same in [named_alike, in_the_same_office] {
        for person in gold {
            if matched.contains_key(person.key.as_str()) {
                continue;
            }
            let found = read.iter().find(|actor| !used.contains(actor.id.as_str()) && same(person, actor));
            if let Some(actor) = found {
                matched.insert(&person.key, &actor.id);
                used.insert(actor.id.as_str());
            }
        }
    }
    matched
}

fn named_alike(person: &Person, actor: &Actor) -> bool {
    let name = given(&person.name);
    name.is_some() && given(&actor.name).is_some() && same_name(name, given(&actor.name))
        || person.kind == ActorKind::State
            && actor.kind == ActorKind::State
            && given(&person.country).is_some()
            && person.country == actor.country
}

fn in_the_same_office(person: &Person, actor: &Actor) -> bool {
    let office = given(&person.office);
    person.kind == ActorKind::Person
        && actor.kind == ActorKind::Person
        && office.is_some()
        && given(&actor.office).is_some()
        && same_name(office, given(&actor.office))
        && given(&person.country) == given(&actor.country)
}

/// What is there and not empty.
pub(crate) fn given(value: &Option<String>) -> Option<&str> {
    value.as_deref().filter(|value| !value.is_empty())
}
