//! Where it is far from sure who said or did it: the text's own sentence from its subject on.

use super::complement;
use super::speakers::speaker_end;
use super::word_class::{is_joined, is_particle, may_be_verb};
use super::{Context, LONGEST_SUMMARY, Opening, ending, sayers, sentence};
use crate::acts::HeadKind;
use crate::lexicon::{ActClass, Category};
use crate::text::TokenKind;

/// «وقع الرئيس بيانا مشتركا يندد بكذا»: the sentence that leads to the verb, where that is short.
pub(super) fn written(context: &Context<'_, '_>) -> Option<String> {
    let (act, tagged) = (context.act, context.tagged);
    let own = act.head.kind == HeadKind::Finite && act.reported_verb.is_none();
    // «…، وقال»: what stands before was another saying.
    let says = act.head.entry.class == ActClass::Saying;
    // «أمور كثيرة رفض المصدر الإفصاح عنها»: whoever does it stands behind the verb.
    let source = tagged.noun_of_role(act.head.token + 1, "source").is_some();
    // «ونحن نؤيد كذا»: who speaks says it himself.
    let ours = act.head.form.person() == 1;
    if !own || says || source || ours || speaker_end(context, act.head.token + 1).is_some() {
        return None;
    }
    let start = start(context)?;
    // «(أضاف البيان) أنهما سيبحثان»: whom that means stands elsewhere.
    let points_back = |token: usize| {
        let reading = tagged.function_reading(token, "complementiser");
        reading.is_some_and(|reading| reading.enclitic.is_some())
    };
    if (start..act.head.start).any(points_back) {
        return None;
    }
    let words = complement::evidence(context, sayers::saying_before(context, start).unwrap_or(start));
    let before = words.iter().take_while(|piece| piece.token <= act.head.token).count();
    let letters = ending::length(words.get(..before)?) + ROOM_FOR_MATTER;
    let most = LONGEST_SUMMARY.checked_sub(FEWEST_BEHIND)?;
    let kept = ending::shortened_from(tagged, words, before, letters, LONGEST_SUMMARY);
    (before <= most && kept.len() > before).then(|| sentence::written(&Opening::none(), &kept))
}

/// The nearest place before the verb where a sentence starts that names somebody else: with a subject, or with a verb and
/// its subject.
pub(super) fn start(context: &Context<'_, '_>) -> Option<usize> {
    let (tagged, cast, verb) = (context.tagged, context.cast, context.act.head.start);
    let ends = |token: usize| matches!(tagged.text.kind(token), TokenKind::Stop | TokenKind::ParagraphEnd);
    let near = verb.saturating_sub(LONGEST_LEAD)..verb;
    let starts = |&token: &usize| {
        let boundary = ends(token)
            || tagged.text.kind(token) == TokenKind::Comma
            || tagged.is_function(token, "complementiser");
        let verb_before = may_be_verb(tagged, token + 1) && is_subject(context, token + 2);
        boundary && token + 2 < verb && (is_subject(context, token + 1) || verb_before)
    };
    let sentence = near.clone().rev().find(|&token| ends(token)).unwrap_or(near.start);
    let start = (sentence..verb).rev().find(starts)? + 1;
    // «قال فلان إن موسكو انتهكت كذا، وأن باريس ستواصل كذا»: that is another claim.
    if (start..verb).any(|token| tagged.is_function(token, "complementiser") && is_joined(tagged, token)) {
        return None;
    }
    // Who speaks is named there: it is no guess.
    let named = (start..verb).filter_map(|token| cast.mention_starting_at(token));
    let speaks = |index: usize| cast.meant[index].iter().any(|id| context.act.speakers.contains(id));
    (!named.into_iter().any(speaks)).then_some(start)
}

/// A noun that nothing governs, and no day.
fn is_subject(context: &Context<'_, '_>, at: usize) -> bool {
    let tagged = context.tagged;
    let named = context
        .cast
        .mention_starting_at(at)
        .is_some_and(|index| context.cast.mentions[index].proclitics.preposition.is_none());
    let day = tagged.is(at, Category::Weekday) || tagged.noun_of_role(at, "time").is_some();
    let leads = ["filler", "adjunct", "scope"].iter().any(|kind| tagged.condensing(at, kind).is_some());
    let particle = is_particle(tagged, at) && !tagged.is_function(at, "quantifier");
    (named || tagged.has_article(at) || tagged.is_function(at, "quantifier"))
        && !(day || leads || particle || tagged.is_function(at, "relative"))
}

/// What leads to the verb has at most so many tokens.
const LONGEST_LEAD: usize = 16;

/// Behind the verb stand so many words at least.
const FEWEST_BEHIND: usize = 4;

/// Behind the verb, what it says or does may have so many letters.
const ROOM_FOR_MATTER: usize = 30;
