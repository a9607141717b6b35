//! The last words of a clause, where a sentence that ends before them would save little and lose what it is about.

use super::complement::Piece;
use super::word_class::{has_nunation, is_joined, may_be_verb};
use crate::lexicon::Category;
use crate::lexicon::word_lists::{LONE_PREPOSITIONS, NAMES_OF_REGIONS, TOWARDS};
use crate::text::TokenKind;
use crate::words::Tagged;

/// Whether what stands behind an end is so short, and says so much, that the sentence goes on to it.
pub(super) fn is_worth_its_words(tagged: &Tagged<'_>, pieces: &[Piece], end: usize) -> bool {
    let Some(rest) = pieces.get(end..).filter(|rest| !rest.is_empty() && end > 0) else { return false };
    let quoted = rest.last().is_some_and(|last| last.kind == TokenKind::QuoteClose);
    let rest = &rest[..rest.len() - usize::from(quoted)];
    if rest.iter().any(|piece| piece.kind != TokenKind::Word) {
        return false;
    }
    match rest {
        [only] => is_other_half(tagged, &pieces[end - 1], only) || says_where(tagged, rest),
        _ => rest.len() <= LONGEST_REST && says_where(tagged, rest),
    }
}

/// What is left out has more words.
const LONGEST_REST: usize = 3;

/// «سياسيا (واقتصاديا)», «التجارة (والاستثمار)»: a single word more, of the same kind.
fn is_other_half(tagged: &Tagged<'_>, last: &Piece, only: &Piece) -> bool {
    if only.renamed || last.renamed {
        return only.renamed && last.renamed && only.text.starts_with('و');
    }
    let (one, other) = (last.token, only.token);
    let defined = |token: usize| tagged.has_article(token) || tagged.has_article_behind_clitics(token);
    let alike = defined(one) == defined(other) && has_nunation(tagged, one) == has_nunation(tagged, other);
    is_joined(tagged, other) && alike && !(may_be_verb(tagged, other) && tagged.finite(other).is_some())
}

/// «في تونس», «تجاه مصر», «على الجزائر», «في المنطقة»: a preposition and where, or whom, it is about.
pub(super) fn says_where(tagged: &Tagged<'_>, rest: &[Piece]) -> bool {
    let Some(opening) = rest.first() else { return false };
    let first = opening.token;
    let apart = tagged.spells(first, LONE_PREPOSITIONS) || tagged.spells(first, TOWARDS);
    let borne = tagged.at(first).iter().any(|reading| reading.proclitics.preposition.is_some());
    let named = |piece: &Piece| {
        let token = piece.token;
        let place = tagged.state(token).is_some() || tagged.is(token, Category::City);
        piece.renamed || place || tagged.spells(token, NAMES_OF_REGIONS)
    };
    if opening.renamed || !(apart || borne) {
        return false;
    }
    let words = if apart { &rest[1..] } else { rest };
    // «في هذه المنطقة»: nobody knows which.
    let pointing = |piece: &Piece| tagged.is_function(piece.token, "demonstrative");
    words.iter().any(named) && !words.iter().any(pointing)
}
