//! What exports call those who take part.

use crate::lexicon::STATES;
use crate::{Actor, ActorKind, Release};

/// A state by its usual name in the language of the release, an organisation as the text names it.
pub(super) fn side_name(release: &Release, side: &str) -> String {
    if let Some(state) = state_name(side) {
        return state.to_owned();
    }
    one_line(actor(release, side).and_then(|actor| actor.name.as_deref()).unwrap_or(side))
}

/// The usual name of a state in the language of the release.
pub(super) fn state_name(code: &str) -> Option<&'static str> {
    STATES.iter().find(|state| state.code == code).map(|state| state.name)
}

/// By name, else by office.
pub(super) fn actor_name(release: &Release, id: &str) -> String {
    one_line(actor(release, id).and_then(known_as).unwrap_or(id))
}

pub(super) fn known_as(actor: &Actor) -> Option<&str> {
    actor.name.as_deref().or(actor.office.as_deref())
}

pub(super) fn persons(release: &Release) -> impl Iterator<Item = &Actor> {
    release.actors.iter().filter(|actor| actor.kind == ActorKind::Person)
}

pub(super) fn actor<'r>(release: &'r Release, id: &str) -> Option<&'r Actor> {
    release.actors.iter().find(|actor| actor.id == id)
}

/// Words of the release may run over lines.
pub(super) fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
