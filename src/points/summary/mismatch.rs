//! Where the text's verb cannot be the speaker's: its gender or number is another's. The subject that stands before it,
//! in the text's own words, is then safer than any name.

use super::Context;
use super::names::is_feminine;
use super::word_class::{is_defined, is_joined, is_particle};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::BEFORE_VERBS;
use crate::lexicon::{Category, Gender, Number};
use crate::model::ActorKind;
use crate::text::TokenKind;
use crate::words::Tagged;

/// Where the sentence starts that names the verb's real subject before it.
pub(super) fn start(context: &Context<'_, '_>) -> Option<usize> {
    let act = context.act;
    let own = act.head.kind == HeadKind::Finite && act.reported_verb.is_none() && act.head.form.person() == 3;
    if own && names_nobody(context) {
        return Some(act.clause.start);
    }
    if !own || !is_anothers(context) {
        return None;
    }
    // «من المتوقع أن تتطور» of a man: what will is named nowhere near.
    let announced = act.head.announced;
    let start = subject_before(context.tagged, act.head.token).or(announced.then_some(act.head.start))?;
    let speaks = context
        .cast
        .mention_at(start)
        .is_some_and(|index| context.cast.meant[index].iter().any(|id| act.speakers.contains(id)));
    (!speaks).then_some(start)
}

/// «لقاء ثلاثي سيعقد في …»: the evidence starts with the verb's subject, which is none of the speakers.
fn names_nobody(context: &Context<'_, '_>) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    let before = act.clause.start..act.head.start;
    let nouns = before.len() > 1 || before.len() == 1 && !is_particle(tagged, before.start);
    let plain =
        before.clone().all(|token| tagged.is_word(token) && !super::own_words::is_verb(tagged, token));
    let first = before.start;
    let noun = !is_particle(tagged, first)
        && tagged.function(first).is_none()
        && !tagged.spells(first, BEFORE_VERBS);
    let named = context.cast.next_mention(before.start, before.end).is_some_and(|index| {
        // «المملكة ومصر اتفقتا» of their ministers.
        let country = context.cast.mentions[index].country.filter(|_| act.speakers.len() > 1);
        let theirs = |&id: &usize| country.is_some() && context.cast.registry.entities[id].country == country;
        context.cast.meant[index].iter().any(|id| act.speakers.contains(id))
            || act.speakers.iter().any(theirs)
    });
    nouns && plain && noun && !named && before.len() <= LONGEST_SUBJECT
}

/// «يحذرون» of two states, «ستشجع» of a man.
fn is_anothers(context: &Context<'_, '_>) -> bool {
    let act = context.act;
    let entity = |id: usize| &context.cast.registry.entities[id];
    match (act.head.form.number(), &act.speakers[..]) {
        (Some(Number::Plural), speakers) => speakers.len() <= 2,
        (Some(Number::Dual), &[speaker]) => entity(speaker).kind != ActorKind::Group,
        (Some(Number::Singular), &[speaker]) => {
            let feminine = match entity(speaker).kind {
                ActorKind::Person => entity(speaker).gender.map(|gender| gender == Gender::Feminine),
                ActorKind::State => Some(is_feminine(entity(speaker))),
                _ => None,
            };
            // «كل الدلائل تشير»: of whom nobody knows it, a man is likelier.
            let person = entity(speaker).kind == ActorKind::Person;
            let feminine = feminine.or_else(|| person.then_some(false));
            let verb = act.head.form.gender() == Some(Gender::Feminine);
            feminine.is_some_and(|feminine| verb != feminine && (verb || entity(speaker).gender.is_some()))
        }
        _ => false,
    }
}

/// «(لكن) بعض المحللين في بكين يحذرون»: where the nouns start that stand right before the verb.
pub(super) fn subject_before(tagged: &Tagged<'_>, verb: usize) -> Option<usize> {
    if is_joined(tagged, verb) {
        return None;
    }
    let closes = |&token: &usize| {
        let linking = ["complementiser", "conjunction", "connective", "subordinator", "relative"];
        // «الحوار المصري - الأميركي».
        let pair = tagged.text.kind(token) == TokenKind::Dash
            && token > 0
            && tagged.nisba(token - 1).is_some()
            && tagged.nisba(token + 1).is_some();
        !tagged.is_word(token) && !pair || linking.iter().any(|kind| tagged.is_function(token, kind))
    };
    let near = verb.saturating_sub(LONGEST_SUBJECT)..verb;
    let start = near.rev().find(closes)? + 1;
    let quoted = start > 0
        && matches!(
            tagged.text.kind(start - 1),
            TokenKind::QuoteClose | TokenKind::BracketClose | TokenKind::Dash | TokenKind::Number
        );
    // «هذا الاتفاق قد …».
    let pointing = tagged.is_function(start, "demonstrative") && tagged.has_article(start + 1);
    let plain = !quoted
        && !tagged.is_function(start + 1, "preposition")
        && start < verb
        && !tagged.is_function(start, "relative")
        && !(start..verb).any(|token| super::own_words::is_verb(tagged, token))
        && (!is_particle(tagged, start) || tagged.is_function(start, "quantifier") || pointing)
        && !tagged.spells(start, BEFORE_VERBS);
    let noun = pointing
        || tagged.has_article(start)
        || is_defined(tagged, start + 1)
        || tagged.is_function(start, "quantifier")
        || tagged.is(start, Category::InstitutionHead);
    (plain && noun).then_some(start)
}

/// A subject before its verb has at most so many words.
const LONGEST_SUBJECT: usize = 8;
