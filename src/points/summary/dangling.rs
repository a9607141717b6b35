//! Pronouns of several whom the sentence does not name: «طيب الإقامة (في بلدهم الثاني)».

use super::complement::Piece;
use super::stopping::closes;
use super::subject::Subject;
use super::word_class::is_joined;
use crate::lexicon::Number;
use crate::text::TokenKind;
use crate::words::{Enclitic, Tagged};

/// Ends before the words that hang on such a pronoun, where what stands before is whole.
pub(super) fn without_unnamed(tagged: &Tagged<'_>, subject: &Subject, pieces: &mut Vec<Piece>) {
    if subject.several {
        return;
    }
    let theirs = |piece: &Piece| {
        let mut readings = tagged.at(piece.token).iter();
        let noun = !piece.renamed && tagged.function_reading(piece.token, "preposition").is_none();
        noun && readings.any(|reading| reading.enclitic == Some(Enclitic::Plural))
    };
    let several = |piece: &Piece| {
        let mut readings = tagged.at(piece.token).iter();
        let plural = readings.any(|reading| reading.sense.form.number() == Some(Number::Plural));
        piece.renamed || plural || is_joined(tagged, piece.token) || piece.kind != TokenKind::Word
    };
    let Some(at) = pieces.iter().position(theirs) else { return };
    if pieces[..at].iter().any(several) {
        return;
    }
    let governed = at > 0 && tagged.is_function(pieces[at - 1].token, "preposition");
    let end = at - usize::from(governed);
    if end >= FEWEST_WORDS && closes(tagged, &pieces[end - 1]) {
        pieces.truncate(end);
    }
}

/// What is left has so many words at least.
const FEWEST_WORDS: usize = 2;
