//! «"…"، يقول الوزير في كلمة أمام الصحافيين»: what was said stands before the verb.

use super::complement::{self, Piece};
use super::subject::Subject;
use super::{Context, LONGEST_SUMMARY, ending, sentence, verb};
use crate::acts::HeadKind;
use crate::lexicon::ActClass;
use crate::text::TokenKind;

/// Who said it and what, where only who and where stands behind the verb.
pub(super) fn told(context: &Context<'_, '_>, subject: &Subject) -> Option<String> {
    let (act, tagged) = (context.act, context.tagged);
    let says = act.head.entry.class == ActClass::Saying && act.head.kind == HeadKind::Finite;
    let kind = |token: usize| tagged.text.kind(token);
    let speech = |token: usize| {
        matches!(kind(token), TokenKind::QuoteOpen | TokenKind::Colon)
            || tagged.is_function(token, "complementiser")
    };
    let start = act.head.start;
    // «….» وتحدث الوزير عن كذا»: another sentence.
    let further = act.head.proclitics.conjunction.is_some();
    if !says
        || further
        || act.reported_verb.is_some()
        || start != act.clause.start
        || act.clause.clone().any(speech)
    {
        return None;
    }
    let mark = start.checked_sub(1)?;
    let close = if kind(mark) == TokenKind::Comma { mark.checked_sub(1)? } else { mark };
    let near = close.saturating_sub(LONGEST_QUOTATION)..close;
    let open = near.rev().find(|&token| kind(token) == TokenKind::QuoteOpen)?;
    if kind(close) != TokenKind::QuoteClose || close - open < FEWEST_QUOTED {
        return None;
    }
    let quoted: Vec<Piece> =
        (open..=close).filter_map(|token| complement::as_written(tagged, token)).collect();
    let room = LONGEST_SUMMARY.saturating_sub(subject.text.split_whitespace().count() + 1);
    let said = ending::shortened(tagged, quoted, context.target().max(ROOM_FOR_SPEECH), room);
    let whole = said.len() > FEWEST_QUOTED;
    whole.then(|| sentence::written(&verb::saying(subject), &said))
}

/// A quotation whose speaker stands behind it has fewer tokens.
const LONGEST_QUOTATION: usize = 60;
/// One that is a sentence has more.
const FEWEST_QUOTED: usize = 4;
/// Of it so many letters are kept, where grammar allows.
const ROOM_FOR_SPEECH: usize = 60;
