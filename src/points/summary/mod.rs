//! One short sentence for a point: who did what, and no more than the core of what it is about.
//!
//! The verb is put before its subject ([`verb`], [`subject`]); of the complement ([`complement`]) all that a careful
//! editor strikes out is left out ([`omission`]), people in it are named shortly ([`renaming`]), and it ends
//! at the best place that grammar and length allow ([`ending`]).

mod complement;
mod condensing;
mod ending;
mod names;
mod omission;
mod renaming;
mod sentence;
mod states;
mod subject;
mod verb;
mod word_class;

pub(super) use names::label;

use crate::actors::Cast;
use crate::acts::Performed;
use crate::text::Text;
use crate::words::Tagged;

/// No summary has more words.
const LONGEST_SUMMARY: usize = 30;
/// A summary need not be shorter than so many letters.
const SHORT_ENOUGH: usize = 58;
/// How much of the evidence's length a summary shall have.
const SHARE_OF_EVIDENCE: f32 = 0.43;

/// The summary of an act; `sides` are the ISO codes of those between whom the cooperation runs.
pub(super) fn summary(tagged: &Tagged<'_>, cast: &Cast, sides: &[&str], act: &Performed) -> String {
    let context = Context { tagged, cast, sides, act };
    let target = context.target();
    let subject = subject::of(&context);
    let verb = verb::of(&context, &subject);
    let complement = complement::of(&context, &verb, &subject);
    let opening = |subject: &str| {
        let mut words = vec![verb.text.clone()];
        words.extend(subject.split(' ').filter(|word| !word.is_empty()).map(str::to_owned));
        words.extend(verb.preposition.map(str::to_owned));
        words
    };
    let short = opening(&subject.short);
    let length = |words: &[String]| words.iter().map(|word| word.chars().count() + 1).sum::<usize>();
    let words_left = |words: &[String]| LONGEST_SUMMARY.saturating_sub(words.len());
    let kept = ending::shortened(tagged, complement, target.saturating_sub(length(&short)), words_left(&short));
    let full = opening(&subject.full);
    let fits = length(&full) + ending::length(&kept) <= target.max(length(&short) + ending::length(&kept) + TOLERANCE)
        && kept.len() <= words_left(&full);
    sentence::written(if fits { &full } else { &short }, &kept)
}

/// So many letters a fuller name of the subject may cost.
const TOLERANCE: usize = 6;

/// What every part of a summary is made from.
struct Context<'a, 't> {
    tagged: &'a Tagged<'t>,
    cast: &'a Cast,
    sides: &'a [&'a str],
    act: &'a Performed,
}

impl<'t> Context<'_, 't> {
    fn text(&self) -> &Text<'t> {
        &self.tagged.text
    }

    /// The letters that the summary shall have.
    fn target(&self) -> usize {
        let evidence = self.text().slice(self.act.clause.clone()).chars().count();
        ((evidence as f32 * SHARE_OF_EVIDENCE) as usize).max(SHORT_ENOUGH)
    }
}
