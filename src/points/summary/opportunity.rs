//! What a meeting was an opportunity for: nobody has done it yet.

use super::complement::{self, Piece};
use super::subject::Subject;
use super::{Context, Opening, verb};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::OPPORTUNITIES;
use crate::model::Act;

/// «شكل اللقاء مناسبة لتعزيز كذا» is no «عزز البلدان كذا», but «كان لقاء البلدين فرصة لتعزيز كذا»; talks are talks.
pub(super) fn opportunity(
    context: &Context<'_, '_>,
    subject: &Subject,
    kept: &[Piece],
) -> Option<(Opening, Vec<Piece>)> {
    let (act, tagged) = (context.act, context.tagged);
    let talks = act.act == Act::Discuss && act.head.entry.lemma != FOLLOWING;
    let passive = act.head.kind == HeadKind::Passive && !talks && subject.several;
    if !passive || !is_chance(context) {
        return None;
    }
    let verb = if verb::is_for_the_future(context) { "سيكون" } else { "كان" };
    let words = [verb, "لقاء"].into_iter().chain(subject.text.split_whitespace()).chain(["فرصة"]);
    let opening = Opening { words: words.map(str::to_owned).collect(), ..Opening::none() };
    let mut pieces = vec![complement::as_written(tagged, act.head.token)?];
    pieces.extend_from_slice(kept);
    Some((opening, pieces))
}

/// «فرصة للاطلاع على كذا»: whether the act is only what something was an opportunity for.
pub(super) fn is_chance(context: &Context<'_, '_>) -> bool {
    let near = context.act.head.token.saturating_sub(LONGEST_WAY)..context.act.head.token;
    near.into_iter().any(|token| context.tagged.spells(token, OPPORTUNITIES))
}

/// Between «فرصة» and what it is for stand fewer words.
const LONGEST_WAY: usize = 4;

/// «متابعة مسيرة التعاون» is no talk.
const FOLLOWING: &str = "تابع";
