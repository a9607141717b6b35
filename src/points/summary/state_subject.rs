//! The state or body that the text itself makes the subject: «بلاده ستدعم», «يدعم العراق».

use super::Context;
use super::names::is_feminine;
use super::subject::{Subject, of_one, of_states};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::{DENYING_AND_FUTURE, HIS_COUNTRY};
use crate::lexicon::{ActClass, Gender};
use crate::mentions::{Mention, MentionKind};
use crate::model::ActorKind;
use crate::text::TokenKind;
use crate::words::Proclitics;

/// «(قال الوزير إن) بلاده ستدعم», «(أن) اليابان “تعتزم كذا»: his state will.
pub(super) fn own_state(context: &Context<'_, '_>) -> Option<Subject> {
    let (act, tagged) = (context.act, context.tagged);
    let before = act.reported_verb?.checked_sub(1)?;
    let quoted = usize::from(tagged.text.kind(before) == TokenKind::QuoteOpen);
    let before = before.checked_sub(quoted)?;
    let before = before.checked_sub(usize::from(tagged.spells(before, DENYING_AND_FUTURE)))?;
    let [speaker] = act.speakers[..] else { return None };
    let entity = &context.cast.registry.entities[speaker];
    let country = entity.country.filter(|_| entity.kind == ActorKind::Person)?;
    let named = || {
        let said = before.checked_sub(1).is_some_and(|that| tagged.is_function(that, "complementiser"));
        said && tagged.state(before).is_some_and(|(reading, code)| code == country && reading.tokens == 1)
    };
    (tagged.spells(before, HIS_COUNTRY) || named()).then(|| of_states(&[country])).flatten()
}

/// «(أن روسيا خفضت …) وسحبت قواتها» of a man: the state or body before it that its verb agrees with.
pub(super) fn by_gender(context: &Context<'_, '_>) -> Option<Subject> {
    let (act, cast, tagged) = (context.act, context.cast, context.tagged);
    let [speaker] = act.speakers[..] else { return None };
    let own = act.head.kind == HeadKind::Finite
        && act.reported_verb.is_none()
        && act.head.start == act.head.token
        && act.head.form.person() == 3;
    let woman = own && act.head.form.gender() == Some(Gender::Feminine);
    let man = cast.registry.entities[speaker].gender == Some(Gender::Masculine);
    let last = cast.mention_before(act.head.start).filter(|_| woman && man)?;
    let stop = |token: usize| matches!(tagged.text.kind(token), TokenKind::Stop | TokenKind::ParagraphEnd);
    (0..=last)
        .rev()
        .take(MOST_BEFORE)
        .take_while(|&index| !(cast.mentions[index].tokens.end..act.head.start).any(stop))
        .find_map(|index| {
            let mention = &cast.mentions[index];
            let body = matches!(
                mention.kind,
                MentionKind::State | MentionKind::Institution | MentionKind::Organisation(_)
            );
            let governed = mention
                .tokens
                .start
                .checked_sub(1)
                .is_some_and(|before| tagged.is_function(before, "preposition"));
            let [only] = cast.meant[index][..] else { return None };
            let free = body
                && !governed
                && mention.proclitics.preposition.is_none()
                && is_feminine(&cast.registry.entities[only]);
            of_one(context, only, context.labels.short(only).filter(|_| free)?)
        })
}

/// What a verb agrees with is one of so few named before it.
const MOST_BEFORE: usize = 5;

/// «يدعم العراق كذا» of his minister: the text's own subject.
pub(super) fn named_state(context: &Context<'_, '_>) -> Option<Subject> {
    let act = context.act;
    let [speaker] = act.speakers[..] else { return None };
    let entity = &context.cast.registry.entities[speaker];
    let own = act.head.kind == HeadKind::Finite;
    let verb = act.reported_verb.unwrap_or(act.head.token);
    let index = context.cast.mention_starting_at(verb + 1).filter(|_| own)?;
    let mention = &context.cast.mentions[index];
    let free = mention.proclitics == Proclitics::default();
    let name = context.tagged.state(verb + 1).is_some();
    // «يزور المغرب»: where to.
    let does = act.head.entry.class != ActClass::Occasion && act.head.entry.event.is_none();
    let state = matches!(mention.kind, MentionKind::State) && free && name && does;
    let code = mention.country.filter(|_| state && entity.kind == ActorKind::Person)?;
    if entity.country == Some(code) { of_states(&[code]) } else { None }
}

/// «تعقد تونس وبرلين محادثات» of their ministers: the two states that the text itself makes the subject.
pub(super) fn named_states(context: &Context<'_, '_>) -> Option<Subject> {
    let (act, cast) = (context.act, context.cast);
    let verb = act.reported_verb.unwrap_or(act.head.token);
    let first = cast.mention_starting_at(verb + 1).filter(|_| act.speakers.len() == 2)?;
    let [one, other] = cast.mentions.get(first..first + 2)? else { return None };
    let state = |mention: &Mention| {
        let country = mention.country.filter(|_| matches!(mention.kind, MentionKind::State))?;
        let speaks = |&id: &usize| cast.registry.entities[id].country == Some(country);
        act.speakers.iter().any(speaks).then_some(country)
    };
    let joined = one.tokens.end == other.tokens.start && other.proclitics.conjunction.is_some();
    let free = one.proclitics == Proclitics::default() && other.proclitics.preposition.is_none();
    let (one, other) = (state(one)?, state(other)?);
    if joined && free && one != other { of_states(&[one, other]) } else { None }
}
