//! Who travels: of all whom a sentence names, only its subject.

use super::Context;
use crate::actors::EntityId;
use crate::lexicon::{ActClass, ActEntry, Number, Wording};
use crate::mentions::MentionKind;
use crate::model::{Act, EventType};
use crate::words::Preposition;

/// «سيزور الوزير بلدا ويلتقي بنظيره»: of all who are named only the subject travels.
pub(super) fn visitor(context: &Context<'_, '_>) -> Option<EntityId> {
    let act = context.act;
    let verb = act.reported_verb.unwrap_or(act.head.token);
    let (_, entry) = context.tagged.finite(verb)?;
    // «يجري الوزير زيارته».
    let visit = || {
        let near = verb + 1..act.clause.end.min(verb + LONGEST_WAY_TO_VISIT);
        let makes = matches!(entry.class, ActClass::Occasion | ActClass::Light);
        makes && near.into_iter().any(|token| is_own_visit(context, token))
    };
    if act.speakers.len() < 2 || !travels(entry) && !visit() {
        return None;
    }
    let only = |token: usize| match context.cast.meant[context.cast.mention_at(token)?][..] {
        [only] => Some(only).filter(|only| act.speakers.contains(only)),
        _ => None,
    };
    verb.checked_sub(1).and_then(only).or_else(|| only(verb + 1)).or_else(|| guest(context, verb))
}

/// «زار», «انتقل إلى»; «قام» travels only where it is a visit that somebody makes.
fn travels(entry: &ActEntry) -> bool {
    let towards =
        entry.class == ActClass::Narration && entry.act == Some(Act::Plan) && entry.joined_by == "إلى";
    entry.event == Some(EventType::Visit) && entry.wording != Some(Wording::Does) || towards
}

/// «(استقبل فلان علانا، الذي) يقوم بزيارة للمغرب»: of two the one who is not at home where the journey goes.
fn guest(context: &Context<'_, '_>, verb: usize) -> Option<EntityId> {
    let (act, cast) = (context.act, context.cast);
    let near = verb + 1..act.clause.end.min(verb + LONGEST_WAY_TO_VISIT);
    let host = near.into_iter().find_map(|token| {
        let mention = &cast.mentions[cast.mention_starting_at(token)?];
        mention.country.filter(|_| matches!(mention.kind, MentionKind::State))
    })?;
    let mut guests = act
        .speakers
        .iter()
        .copied()
        .filter(|&id| cast.registry.entities[id].country.is_some_and(|country| country != host));
    guests.next().filter(|_| guests.next().is_none())
}

/// «زيارته», «زيارة رسمية»: as what somebody makes, and not as the time when he does something else.
fn is_own_visit(context: &Context<'_, '_>, token: usize) -> bool {
    let tagged = context.tagged;
    let own = tagged.noun(token).is_some_and(|(reading, noun)| {
        let one = reading.sense.form.number() != Some(Number::Plural);
        noun.event == Some(EventType::Visit)
            && one
            && !reading.proclitics.article
            && matches!(reading.proclitics.preposition, None | Some(Preposition::In))
    });
    own && !tagged.is_function(token - 1, "preposition")
}

/// The visit stands so near behind its verb.
const LONGEST_WAY_TO_VISIT: usize = 8;
