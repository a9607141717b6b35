//! Who says something between a verb of saying and what is said, where that is none of the speakers who were found.

use super::own_words::is_object;
use super::start::affirms;
use super::word_class::{has_nunation, is_joined, is_particle};
use super::{Context, other_subject};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::SOURCES;
use crate::lexicon::{ActClass, Category, Number};
use crate::mentions::MentionKind;
use crate::model::Act;

/// «أوضح قصر الملكة أن …», «قال المحلل فلان إن …»: between a verb of saying and what is said stands who says it; the
/// place of what is said, where that is not the speaker.
pub(super) fn speech_of_another(context: &Context<'_, '_>) -> Option<usize> {
    let (act, tagged) = (context.act, context.tagged);
    // Of several, one verb means somebody else.
    let single = act.head.form.number() == Some(Number::Singular);
    if act.speakers.is_empty() || act.speakers.len() > 1 && !single || other_subject::speaks_before(context) {
        return None;
    }
    let first = act.head.token + 1;
    let says = act.head.entry.class == ActClass::Saying
        || act.head.entry.joined_by.split('|').any(|joined| joined == "أن");
    if !says
        || act.head.kind != HeadKind::Finite
        || act.reported_verb.is_some()
        || act.head.form.person() != 3
    {
        return None;
    }
    let limit = act.clause.end.min(first + LONGEST_SAYER);
    let said = (first + 1..limit).find(|&token| tagged.is_function(token, "complementiser"))?;
    // «تابع قائلا», «لفت مرارا», «حاول التأكيد على أن», «أكد المتحدث ذاته».
    if has_nunation(tagged, first) || affirms(tagged, first) || tagged.is_itself(first + 1) {
        return None;
    }
    // «أظهرت المراسلات التي كشف عنها الموقع أن …»: behind what is said nothing else can be said.
    let article = tagged.has_article(first) && said > first + 1;
    let subject_like = tagged.is_word(first)
        && !is_particle(tagged, first)
        && (!is_object(context, first) || article)
        && !is_joined(tagged, first)
        && tagged.noun_of_role(first, "time").is_none()
        && !tagged.is(first, Category::Weekday)
        && context.cast.mention_at(first).is_none_or(|index| !context.cast.meant[index].is_empty());
    (subject_like && !speaks_for_them(context, first, said) && said + 2 < act.clause.end).then_some(said)
}

/// «قال فلان إن (مباحثاته انتهت إلى كذا)»: where the saying starts, so that no claim becomes a fact.
pub(super) fn claim_before(context: &Context<'_, '_>, start: usize) -> Option<usize> {
    let claimed = matches!(context.act.act, Act::Stress | Act::Present | Act::Praise | Act::Agree);
    saying_before(context, start).filter(|_| claimed)
}

/// «قال فلان إن (بلاده ستواصل كذا)»: where the saying starts that leads to what is said.
pub(super) fn saying_before(context: &Context<'_, '_>, start: usize) -> Option<usize> {
    let tagged = context.tagged;
    let said = start.checked_sub(1).filter(|&said| tagged.is_function(said, "complementiser"))?;
    let says = |token: &usize| {
        tagged.finite(*token).is_some_and(|(reading, entry)| {
            let claims = entry.class == ActClass::Saying || entry.joined_by.split('|').any(|by| by == "أن");
            claims && reading.sense.form.person() == 3
        })
    };
    let near = said.saturating_sub(LONGEST_ATTRIBUTION)..said;
    let first = near.rev().take_while(|&token| tagged.is_word(token)).find(says)?;
    (first + 1 < said).then_some(first)
}

/// Whose claim it is is told in so few words.
const LONGEST_ATTRIBUTION: usize = 7;

/// A subject of a verb of saying has at most so many tokens.
const LONGEST_SAYER: usize = 20;

/// Whether the words name a speaker, or, where several speak, what speaks for them: a communiqué, a meeting, «البلدان».
fn speaks_for_them(context: &Context<'_, '_>, first: usize, said: usize) -> bool {
    let (act, tagged, cast) = (context.act, context.tagged, context.cast);
    let reference = |index: usize| matches!(cast.mentions[index].kind, MentionKind::Reference(_));
    let all = tagged.spells(first, SOURCES)
        || tagged.noun_of_role(first, "meeting").is_some()
        || cast.mention_at(first).is_some_and(reference);
    let own = |index: usize| cast.meant[index].iter().any(|id| act.speakers.contains(id));
    let named = |token: usize| {
        let word = tagged.text.slice(token..token + 1);
        act.speakers.iter().any(|&speaker| {
            let entity = &cast.registry.entities[speaker];
            // «المتحدث باسم وزارة الخارجية» is no «وزير الخارجية».
            let office =
                entity.office.as_deref().filter(|_| entity.name.is_none() || act.speakers.len() == 1);
            [entity.name.as_deref(), office]
                .into_iter()
                .flatten()
                .any(|name| name.split_whitespace().any(|part| part == word))
        })
    };
    let speaks = |token: usize| cast.mention_at(token).is_some_and(own) || named(token);
    act.speakers.len() > 1 && all || (first..said).any(speaks)
}
