//! Whom a summary names before its verb's complement, and so not once more in it.

use super::Context;
use super::complement::Piece;
use super::speakers::{quoted_name_end, speaker_end};
use super::subject::MOST_NAMED;
use super::visitor::visitor;
use super::word_class::{is_closed, is_joined, is_joined_by_for};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::{AND_OTHERS, EXCEPTING, HEADS_OF_THEM};
use crate::lexicon::{ActClass, Category, Shape};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::Preposition;

/// «وقع الاتفاقية فلان»: behind the object whom the summary has named before it.
pub(super) fn signatory(context: &Context<'_, '_>, at: usize, before: &[Piece]) -> Option<usize> {
    let (act, tagged) = (context.act, context.tagged);
    if act.act != Act::Sign || act.head.kind != HeadKind::Finite || act.reported_verb.is_some() {
        return None;
    }
    let object = before.last().filter(|last| !last.renamed && is_closed(tagged, last.token));
    let governed = at == 0 || tagged.is_function(at - 1, "preposition");
    // «بين تونس والاتحاد»: no text, but the first of two.
    let pair = is_joined(tagged, at) && at > 1 && tagged.spells(at - 2, &["بين"]);
    // A sentence of the text's own has named nobody yet.
    let named = before.iter().all(|piece| piece.token != act.head.token);
    let end = object.filter(|_| named && !governed && !pair).and_then(|_| speaker_end(context, at))?;
    let further = behind_further(context, end);
    // «الاتفاقية كل من فلان، وعلان، في الرباط»: their commas go with them.
    let comma = further > end && context.tagged.text.kind(further) == TokenKind::Comma;
    Some(further + usize::from(comma))
}

/// «… فلان، ووزير الصناعة، علان»: behind all who are joined to the first.
fn behind_further(context: &Context<'_, '_>, mut end: usize) -> usize {
    let next = |end: usize| {
        let comma = usize::from(context.tagged.text.kind(end) == TokenKind::Comma);
        let joined = is_joined(context.tagged, end + comma);
        speaker_end(context, end + comma).filter(|&next| joined && next > end)
    };
    while let Some(further) = next(end) {
        end = further;
    }
    end
}

/// «مع الصين», where the subject names China already.
pub(super) fn with_other(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    // «سيتوجه إلى قطر حيث يلتقي فلانا»: the subject names him alone who travels.
    if !(2..=MOST_NAMED).contains(&context.act.speakers.len()) || visitor(context).is_some() {
        return None;
    }
    let meets = matches!(context.act.head.entry.class, ActClass::Occasion | ActClass::Agenda);
    let whom = || speaker_met_end(context, at).filter(|_| meets);
    let free = meets && !is_bound(context, at);
    let own = speaker_end(context, at).filter(|_| free || tagged.spells(at, &["مع"]));
    // «اللقاء بين فلان وفلان».
    let between = || speaker_end(context, at + 1).filter(|_| meets && tagged.spells(at, &["بين"]));
    let mut end = own.or_else(whom).or_else(between)?;
    // «مع فلان وفلان».
    // «برئيس الحكومة وبرئيس البرلمان».
    let further = |end: usize| speaker_end(context, end).or_else(|| speaker_met_end(context, end));
    while let Some(next) = further(end).filter(|&next| next > end && is_joined(tagged, end)) {
        end = next;
    }
    // «مع شركة كذا الجزائرية (الحكومية للطاقة)»: the rest of a name.
    let adjective = |token: usize| {
        let folded = tagged.folded(token);
        tagged.has_article(token)
            && !is_joined(tagged, token)
            && (folded.ends_with('ي') || folded.ends_with("يه") || folded.starts_with("الم"))
    };
    let more = (end..context.act.clause.end).take_while(|&token| adjective(token)).count();
    let with = tagged.spells(at, &["مع"]) || speaker_met_end(context, at).is_some();
    if more > 0 && with && !tagged.is_function(end, "relative") {
        end += more;
        end += usize::from(is_joined_by_for(tagged, end));
        end = quoted_name_end(context, end).unwrap_or(end);
    }
    // «مع مسؤولين على رأسهم فلان»: who leads them is one of them.
    let led = tagged.spells(end + 1, HEADS_OF_THEM) && tagged.is_function(end, "preposition");
    let others = led || tagged.spells(end, AND_OTHERS);
    if tagged.is_function(end, "relative") || others {
        // «مع الاتحاد الأوروبي الذي …», «مع فلان وغيره من كذا»: what tells more goes with it.
        let limit = context.act.clause.end;
        return Some(
            (end..limit).find(|&token| tagged.text.kind(token) == TokenKind::Comma).unwrap_or(limit),
        );
    }
    // «سيلتقي الرئيس، وذلك بعد كذا».
    (!is_joined(tagged, end) || tagged.spells(end, &["وذلك"])).then_some(end)
}

/// «سيلتقي بفلان» of both: where the naming of the one who is met ends.
fn speaker_met_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let index = context.cast.mention_starting_at(at)?;
    let (mention, meant) = (&context.cast.mentions[index], &context.cast.meant[index]);
    let speaks = !meant.is_empty() && meant.iter().all(|id| context.act.speakers.contains(id));
    let word = tagged.folded(at).trim_start_matches('و');
    let with = mention.proclitics.preposition == Some(Preposition::In)
        || word.starts_with('ب') && !tagged.is(at, Category::GivenName);
    (speaks && with).then_some(mention.tokens.end)
}

/// «في موسكو», «بين البلدين»: where it is, and what has a preposition of another's; «من إبلاغ الرئيس»: what a verbal noun governs.
fn is_bound(context: &Context<'_, '_>, at: usize) -> bool {
    let tagged = context.tagged;
    at.checked_sub(1).is_some_and(|last| {
        let governs = tagged.shaped(last, Shape::VerbalNoun).is_some() && !tagged.has_article(last);
        // «الأمور التي تهم الجانبين».
        let verb = last > 0 && tagged.is_function(last - 1, "relative");
        // «لا يحضرها إلا المترجمون».
        let excepted = tagged.spells(last, EXCEPTING);
        tagged.is_function(last, "preposition")
            || excepted
            || verb
            || governs && last > context.act.head.token
    })
}
