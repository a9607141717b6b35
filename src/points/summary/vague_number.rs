//! «عددا من القضايا الإقليمية»: how many, where nobody is told, before matters that are described.

use super::complement::Piece;
use crate::lexicon::word_lists::{PICKED_MATTERS, VAGUE_NUMBERS};
use crate::words::Tagged;

/// «(عددا من) القضايا الإقليمية», «حول (جملة من) الملفات ذات الاهتمام المشترك»: where the matters start; not behind what says
/// that there are some («هناك عدد من القضايا العالقة»).
pub(super) fn vague_number(tagged: &Tagged<'_>, at: usize, before: &[Piece]) -> Option<usize> {
    let governed = before.last().is_none_or(|last| tagged.is_function(last.token, "preposition"));
    let matters = at + 2;
    let described = tagged.has_article(matters + 1) || tagged.spells(matters + 1, &["ذات"]);
    let vague = tagged.spells(at, VAGUE_NUMBERS) && tagged.spells(at + 1, &["من"]);
    (governed && vague && tagged.spells(matters, PICKED_MATTERS) && described).then_some(matters)
}
