//! Sentences: ranges of tokens that no complement crosses.

use super::{Token, TokenKind};
use std::ops::Range;

/// A sentence.
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    /// Its tokens, without the stop that ends it.
    pub(crate) tokens: Range<usize>,
}

/// How far a quotation may run before its missing end no longer holds a sentence together.
const LONGEST_QUOTATION: usize = 160;

/// Splits at stops and line ends; a stop inside a quotation that is closed in the same paragraph does not split.
pub(super) fn split(tokens: &[Token], folded: &str) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut quotation_end = 0;
    for (index, token) in tokens.iter().enumerate() {
        if token.kind == TokenKind::QuoteOpen && index >= quotation_end {
            quotation_end = closing_quote(tokens, index).unwrap_or(0);
        }
        let paragraph_ends = token.kind == TokenKind::ParagraphEnd;
        let stops = index >= quotation_end
            && (token.kind == TokenKind::Stop
                && !is_abbreviation(tokens, folded, index)
                && !is_pause(tokens, start, index)
                || is_zero_for_stop(tokens, folded, index));
        if !paragraph_ends && !stops {
            continue;
        }
        push(&mut sentences, tokens, start..index);
        start = index + 1;
    }
    push(&mut sentences, tokens, start..tokens.len());
    sentences
}

fn push(sentences: &mut Vec<Sentence>, tokens: &[Token], range: Range<usize>) {
    if tokens[range.clone()].iter().any(|token| token.kind == TokenKind::Word) {
        sentences.push(Sentence { tokens: range });
    }
}

fn closing_quote(tokens: &[Token], open: usize) -> Option<usize> {
    tokens[open + 1..]
        .iter()
        .take(LONGEST_QUOTATION)
        .take_while(|token| token.kind != TokenKind::ParagraphEnd)
        .position(|token| token.kind == TokenKind::QuoteClose)
        .map(|distance| open + 1 + distance)
}

/// «تسلم الرسالة.. سمو الشيخ فلان», «حضر اللقاء.. معالي الوزير»: two stops behind no more than a verb and its object.
fn is_pause(tokens: &[Token], start: usize, index: usize) -> bool {
    let stop = |at: usize| tokens.get(at).is_some_and(|token| token.kind == TokenKind::Stop);
    let words = tokens[start..index].iter().filter(|token| token.kind == TokenKind::Word).count();
    let goes_on = tokens.get(index + 2).is_some_and(|token| token.kind == TokenKind::Word);
    let twice = stop(index + 1) && goes_on || stop(index.wrapping_sub(1)) && !stop(index.wrapping_sub(2));
    twice && !stop(index + 2) && (1..=LONGEST_BEFORE_PAUSE).contains(&words)
}

/// «حضر اللقاء»: so many words stand before a pause.
const LONGEST_BEFORE_PAUSE: usize = 2;

/// «وحكومته الرشيدة 0 وأعرب الوزير عن»: agencies used to write a nought for a stop.
fn is_zero_for_stop(tokens: &[Token], folded: &str, index: usize) -> bool {
    let text = |token: &Token| &folded[token.folded.clone()];
    let word = |token: &Token| token.kind == TokenKind::Word;
    text(&tokens[index]) == "0"
        && index.checked_sub(1).is_some_and(|before| word(&tokens[before]))
        && tokens.get(index + 1).is_none_or(|next| {
            next.kind == TokenKind::ParagraphEnd || word(next) && text(next).starts_with('و')
        })
}

/// «د. فلان», «أ.ف.ب», «سي.إن.إن», «1. إنشاء»: a stop after a single letter, between names of letters, or after the number of a list item.
fn is_abbreviation(tokens: &[Token], folded: &str, stop: usize) -> bool {
    let Some(before) = stop.checked_sub(1).map(|index| &tokens[index]) else { return false };
    if before.kind == TokenKind::Number && is_first_of_line(tokens, stop - 1) {
        return true;
    }
    if before.kind != TokenKind::Word || before.bytes.end != tokens[stop].bytes.start {
        return false;
    }
    let letters = |token: &Token| folded[token.folded.clone()].chars().count();
    tokens.get(stop + 1).filter(|after| after.kind == TokenKind::Word).is_some_and(|after| {
        let glued = after.bytes.start == tokens[stop].bytes.end;
        // «طابع خاص.جاء ذلك» ends a sentence.
        let (short, long) = (letters(before).min(letters(after)), letters(before).max(letters(after)));
        letters(before) == 1 || glued && short < LONGEST_LETTER_NAME && long <= LONGEST_LETTER_NAME
    })
}

/// «سي.إن.بي.سي»: a foreign letter's name has so many letters.
const LONGEST_LETTER_NAME: usize = 3;

/// «1. إنشاء لجنة»: the number of a list item.
fn is_first_of_line(tokens: &[Token], index: usize) -> bool {
    index.checked_sub(1).is_none_or(|before| tokens[before].kind == TokenKind::ParagraphEnd)
}
