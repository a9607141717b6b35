//! What no sentence starts or ends with.

use super::complement::Piece;
use super::condensing::opens_adjunct;
use super::short_rest::says_where;
use super::stopping::is_located;
use super::word_class::{is_particle, may_be_verb};
pub(super) use crate::lexicon::word_lists::COPULAS;
pub(super) use crate::lexicon::word_lists::HALVES;
use crate::lexicon::word_lists::{FREE_PREPOSITIONS, LONE_PRONOUNS, PLANNED_MEETINGS};
use crate::lexicon::{Shape, Wording};
use crate::model::EventType;
use crate::text::TokenKind;
use crate::words::{Proclitics, Tagged};

/// Takes off what no sentence starts or ends with.
pub(super) fn trim(tagged: &Tagged<'_>, pieces: &mut Vec<Piece>) {
    // «لا نعتقد ذلك»: what a verb or a preposition has is whole.
    let points = |piece: &Piece| {
        let whole = piece.token.checked_sub(1).is_some_and(|last| {
            let free = tagged.spells(last, FREE_PREPOSITIONS);
            may_be_verb(tagged, last) || tagged.is_function(last, "preposition") && !free
        });
        whole && tagged.is_function(piece.token, "demonstrative") && !tagged.is_word(piece.token + 1)
    };
    // «قد فهم» is no «فهم», "so they".
    let done = |piece: &Piece| piece.token > 0 && tagged.spells(piece.token - 1, &["قد", "لقد"]);
    let hangs = |piece: &Piece| match piece.kind {
        TokenKind::Word => {
            !piece.renamed
                && !points(piece)
                && !done(piece)
                && (is_particle(tagged, piece.token) && !tagged.has_article(piece.token)
                    || ["relative", "complementiser"]
                        .iter()
                        .any(|kind| tagged.is_function(piece.token, kind))
                    || tagged.spells(piece.token, LONE_PRONOUNS)
                    || tagged.spells(piece.token, HALVES)
                    || tagged.spells(piece.token, COPULAS)
                    || piece.text == "و")
        }
        TokenKind::Number | TokenKind::QuoteClose | TokenKind::Symbol => false,
        _ => true,
    };
    loop {
        let opening = hanging_adjunct(tagged, pieces)
            .or_else(|| hanging_meeting(tagged, pieces))
            .or_else(|| pointing_back(tagged, pieces));
        if let Some(opening) = opening {
            pieces.truncate(opening);
        } else if pieces.last().is_some_and(hangs) {
            pieces.pop();
        } else {
            break;
        }
    }
    without_each_of_one(tagged, pieces);
    let leading =
        pieces.iter().take_while(|piece| matches!(piece.kind, TokenKind::Comma | TokenKind::Stop)).count();
    pieces.drain(..leading);
}

/// «لقاءات مع (كل من) الرئيس»: each of several, where only one of them is left.
fn without_each_of_one(tagged: &Tagged<'_>, pieces: &mut Vec<Piece>) {
    let spells = |piece: &Piece, word: &str| !piece.renamed && tagged.spells(piece.token, &[word]);
    let each = pieces.windows(2).position(|pair| spells(&pair[0], "كل") && spells(&pair[1], "من"));
    let Some(each) = each else { return };
    let further = pieces[each + 2..].iter().any(|piece| piece.text.starts_with('و'));
    let mark = pieces[each + 2..].iter().any(|piece| piece.kind == TokenKind::Comma);
    // «كل من الوزيرين».
    let several = pieces.get(each + 2).is_none_or(|next| {
        !next.renamed && ["ين", "ان"].iter().any(|ending| tagged.folded(next.token).ends_with(ending))
    });
    if !further && !mark && !several && each > 0 {
        pieces.drain(each..each + 2);
    }
}

/// «، بالإضافة», «في وقت»: an adverbial at the very end that has nothing behind its first words.
fn hanging_adjunct(tagged: &Tagged<'_>, pieces: &[Piece]) -> Option<usize> {
    let first = pieces.len().saturating_sub(LONGEST_OPENING);
    (first..pieces.len()).find(|&index| {
        let (piece, left) = (&pieces[index], pieces.len() - index);
        let whole = |kind| tagged.condensing(piece.token, kind).is_some_and(|reading| reading.tokens == left);
        let located = index > 0 && is_located(tagged, &pieces[index - 1], piece.token);
        // «تعزيز الاستقرار في المنطقة», «في الشرق الأوسط»: says all it has to.
        let region = says_where(tagged, &pieces[index..]);
        let hangs = !located && !region && opens_adjunct(tagged, piece.token) && whole("adjunct");
        !piece.renamed && index > 0 && hangs
    })
}

/// «الاجتماع المقرر عقده», «الحوار الذي سيعقد»: that a meeting will be held says nothing without when or where.
fn hanging_meeting(tagged: &Tagged<'_>, pieces: &[Piece]) -> Option<usize> {
    let opening = pieces.len().checked_sub(2)?;
    let [first, last] = pieces.get(opening..)? else { return None };
    let planned = tagged.spells(first.token, PLANNED_MEETINGS)
        && tagged
            .at(last.token)
            .iter()
            .any(|reading| reading.enclitic.is_some() && reading.sense.form.shape() == Shape::VerbalNoun);
    let held = tagged.is_function(first.token, "relative")
        && tagged.finite(last.token).is_some_and(|(reading, entry)| {
            matches!(entry.wording, Some(Wording::Holds | Wording::Convenes)) && reading.enclitic.is_none()
        });
    let words = !first.renamed && !last.renamed && last.kind == TokenKind::Word;
    // «سيزور البلاد الخميس، في زيارة».
    let visit = tagged.spells(first.token, &["في"])
        && tagged.noun(last.token).is_some_and(|(reading, noun)| {
            noun.event == Some(EventType::Visit)
                && reading.proclitics == Proclitics::default()
                && reading.enclitic.is_none()
        });
    (opening > 0 && words && (planned || held || visit)).then_some(opening)
}

/// «(أهمية إشراك الإعلام) في ذلك»: what stands before is whole, and what is meant was never said.
fn pointing_back(tagged: &Tagged<'_>, pieces: &[Piece]) -> Option<usize> {
    let opening = pieces.len().checked_sub(2).filter(|&opening| opening >= FEWEST_BEFORE_POINTING)?;
    let [before, first, last] = pieces.get(opening - 1..)? else { return None };
    let that = tagged.spells(first.token, &["في"]) && tagged.spells(last.token, &["ذلك", "هذا"]);
    let whole = tagged.has_article(before.token) || tagged.has_article_behind_clitics(before.token);
    (that && !first.renamed && whole).then_some(opening)
}

/// So many words stand before what points back at least.
const FEWEST_BEFORE_POINTING: usize = 3;

/// What opens an adverbial has at most so many words.
const LONGEST_OPENING: usize = 3;
