//! The event as the contract gives it: type, date, place, issuer.

mod attachment;
mod building;
mod date;
mod dateline;
mod issuer;
mod journey;
mod place;
mod worth;

use crate::actors::{Cast, EntityId};
use crate::acts::Occasion;
use crate::expressions::Published;
use crate::lexicon::ActClass;
use crate::model::{ActorKind, EventType};
use crate::points::Draft;
use crate::words::{Proclitics, Tagged};
use std::ops::Range;

/// A name in the text with the clitics of its first token and the state it belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Located {
    pub(crate) tokens: Range<usize>,
    pub(crate) clitics: Proclitics,
    pub(crate) country: Option<&'static str>,
}

/// When, where and by whose word.
#[derive(Clone, Debug)]
pub(crate) struct Circumstances {
    pub(crate) date: Option<String>,
    pub(crate) weekday: Option<&'static str>,
    pub(crate) date_tokens: Option<Range<usize>>,
    pub(crate) place: Option<Located>,
    pub(crate) issuer: Option<Located>,
}

/// Reads the circumstances of an occasion.
pub(crate) fn circumstances(
    tagged: &Tagged<'_>,
    cast: &Cast,
    occasion: &Occasion,
    sides: &[&str],
    published: Option<Published>,
) -> Circumstances {
    let day = date::day(tagged, occasion);
    Circumstances {
        date: day.as_ref().and_then(|day| day.resolve(published)),
        weekday: day.as_ref().and_then(date::Day::weekday),
        date_tokens: day.map(|day| day.tokens()),
        place: place::place(tagged, cast, occasion),
        issuer: issuer::issuer(tagged, cast, sides),
    }
}

/// Of which type the event is: «عزى الوزير نظيره في …»: condolences without a meeting reach somebody as a message.
pub(crate) fn kind(cast: &Cast, occasion: &Occasion, drafts: &[Draft]) -> EventType {
    let sent = |draft: &&Draft| {
        let person = |&id: &EntityId| cast.registry.entities[id].kind == ActorKind::Person;
        CONDOLING.contains(&draft.act.head.entry.lemma) && draft.act.addressees.iter().any(person)
    };
    let declared = occasion.kind == EventType::Statement && occasion.principals.is_empty();
    match drafts.first().filter(|_| declared).filter(sent) {
        Some(_) => EventType::Message,
        None => occasion.kind,
    }
}

/// Verbs of condoling.
const CONDOLING: [&str; 2] = ["عزى", "واسى"];

/// Whether a verb reports an event rather than being one: «قال», «أعلن».
fn reports(tagged: &Tagged<'_>, token: usize) -> bool {
    // «التعاون بين الوزارة و…» is no «بيّن».
    let between =
        tagged.is_function(token, "preposition") && !tagged.is_function(token + 1, "complementiser");
    !between
        && tagged
            .finite(token)
            .is_some_and(|(_, entry)| entry.class == ActClass::Saying || entry.lemma == "أعلن")
}
