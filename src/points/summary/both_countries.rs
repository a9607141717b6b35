//! Two sides that one word means: «البلدان», «الطرفين», «حرصهما», by the names of their states.

use super::Context;
use super::complement::Piece;
use super::renaming::{is_quoted, pieces};
use super::states::state_name;
use super::subject::Subject;
use crate::lexicon::word_lists::{ALL_OR_SOME, MORE_THAN_TWO, SOLUTIONS};
use crate::mentions::{MentionKind, Reference};
use crate::model::ActorKind;

/// «البلدين» in a sentence of the text's own.
pub(super) fn both_countries(
    context: &Context<'_, '_>,
    at: usize,
    before: &[Piece],
) -> Option<(Vec<Piece>, usize)> {
    let index = context.cast.mention_starting_at(at).filter(|_| !is_quoted(before))?;
    let mention = &context.cast.mentions[index];
    let between = at > 0
        && context.tagged.spells(at - 1, &["بين"])
        && context.tagged.nisba(mention.tokens.end).is_none();
    let countries = matches!(mention.kind, MentionKind::Reference(Reference::Countries | Reference::Sides));
    let nobody = Subject { text: String::new(), feminine: false, several: false, countries: Vec::new() };
    let name = both(context, &nobody, index).filter(|_| between && countries)?;
    Some((pieces(context, mention, &name), mention.tokens.end))
}

/// The two states that «البلدين» means, where the subject does not name them.
pub(super) fn both(context: &Context<'_, '_>, subject: &Subject, index: usize) -> Option<String> {
    let mention = &context.cast.mentions[index];
    let dual_pronoun =
        context.tagged.at(mention.tokens.start).iter().any(|reading| reading.enclitic.is_some())
            && !mention.proclitics.article;
    // «حل الدولتين» is a name.
    let solution =
        mention.tokens.start.checked_sub(1).is_some_and(|last| context.tagged.spells(last, SOLUTIONS));
    let peoples = context.tagged.noun_of_role(mention.tokens.start, "people").is_some();
    let countries = countries(context, index).filter(|_| !peoples && !solution)?;
    // «أكد الأردن جاهزيته لإمداد البلدين»: two others.
    let state = |&id: &usize| context.cast.registry.entities[id].kind == ActorKind::State;
    let others = context.act.speakers.len() == 1
        && context.act.speakers.iter().all(state)
        && subject.countries.iter().all(|own| countries.contains(own));
    if others {
        return None;
    }
    // «البلدان الثلاثة», «جميع البلدان»: governed, two would be «البلدين».
    let first = mention.tokens.start;
    let governed = first.checked_sub(1).is_some_and(|last| {
        context.tagged.is_function(last, "preposition") || context.tagged.spells(last, ALL_OR_SOME)
    });
    let counted = context.tagged.spells(mention.tokens.end, MORE_THAN_TWO)
        || governed && context.tagged.folded(first).ends_with("ان");
    if subject.countries.len() > 1 || dual_pronoun || counted {
        return None;
    }
    let names: Option<Vec<&str>> = countries.iter().map(|code| state_name(code)).collect();
    Some(names?.join(" و"))
}

/// The codes of the two states of a mention.
pub(super) fn countries(context: &Context<'_, '_>, index: usize) -> Option<Vec<&'static str>> {
    let meant = &context.cast.meant[index];
    let codes: Vec<&'static str> =
        meant.iter().filter_map(|&id| context.cast.registry.entities[id].country).collect();
    // «قال الوزير إن العلاقات بين البلدين …»: his own is one of them.
    let own = match context.act.speakers[..] {
        [one] => context.cast.registry.entities[one].country,
        _ => None,
    };
    let of_speaker = |codes: &Vec<&str>| codes.len() == 2 && own.is_none_or(|own| codes.contains(&own));
    let sides = context.sides.iter().filter_map(|side| crate::lexicon::state(side).map(|state| state.code));
    let sides: Vec<&'static str> = sides.collect();
    // «العلاقات بين البلدين», as somebody of neither says.
    let sides = if codes.len() != 2 || own.is_some() { sides } else { Vec::new() };
    let either = [codes, sides];
    either.into_iter().find(of_speaker)
}
