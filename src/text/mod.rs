//! Stage 1. The input becomes folded tokens and sentences, each of which knows its bytes in the input.

mod fold;
mod letters;
mod offsets;
mod sentences;
mod spelling;
mod tokens;

pub(crate) use fold::{Folded, fold};
pub(crate) use letters::{arabic_letters, is_alphabetic, letters};
pub(crate) use offsets::Utf16Offsets;
pub(crate) use sentences::Sentence;
pub(crate) use spelling::{Listing, Outlines, Spelling, WordList, same};
pub(crate) use tokens::{Hamza, Token, TokenKind};

use spelling::Outline;
use std::ops::Range;

/// The letters of a word as they are compared: without vowel marks, its alefs and yas as one.
pub(crate) fn folded(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter_map(|character| match fold(character) {
        Folded::One(one) | Folded::Two(one, _) => Some(one),
        Folded::Nothing => None,
    })
}

/// The input with its tokens and sentences.
pub(crate) struct Text<'t> {
    /// The input exactly as given.
    pub(crate) input: &'t str,
    /// The folded words, one after the other.
    folded: String,
    /// Words, numbers and punctuation in order.
    pub(crate) tokens: Vec<Token>,
    /// Ranges of tokens that no head's complement crosses.
    pub(crate) sentences: Vec<Sentence>,
    /// What tells each token's spelling from most others.
    outlines: Vec<Outline>,
}

impl<'t> Text<'t> {
    /// Splits the input.
    // Kept apart: engines compile the WebAssembly of one huge function badly.
    #[inline(never)]
    pub(crate) fn new(input: &'t str) -> Text<'t> {
        let (tokens, folded) = tokens::split(input);
        Text::of(input, tokens, folded)
    }

    /// The text without some of its tokens; `None` where that leaves no word, or all of them.
    pub(crate) fn without(&self, ranges: &[Range<usize>]) -> Option<Text<'t>> {
        let mut kept = vec![true; self.tokens.len()];
        for range in ranges {
            kept[range.clone()].fill(false);
        }
        if kept.iter().all(|&kept| kept) {
            return None;
        }
        let tokens =
            self.tokens.iter().zip(kept).filter(|(_, kept)| *kept).map(|(token, _)| token.clone()).collect();
        let text = Text::of(self.input, tokens, self.folded.clone());
        (!text.sentences.is_empty()).then_some(text)
    }

    fn of(input: &'t str, tokens: Vec<Token>, folded: String) -> Text<'t> {
        let sentences = sentences::split(&tokens, &folded);
        let outlines = tokens.iter().map(|token| Outline::of(&folded[token.folded.clone()])).collect();
        Text { input, folded, tokens, sentences, outlines }
    }

    /// The folded spelling of a token; empty past the end.
    pub(crate) fn folded(&self, token: usize) -> &str {
        self.tokens.get(token).map_or("", |token| &self.folded[token.folded.clone()])
    }

    /// The folded spelling, to be compared with words.
    pub(crate) fn spelling(&self, token: usize) -> Spelling<'_> {
        let outline = self.outlines.get(token).copied().unwrap_or_default();
        Spelling { text: self, token, outline }
    }

    /// The kind of a token; a paragraph's end past the end.
    #[inline]
    pub(crate) fn kind(&self, token: usize) -> TokenKind {
        self.tokens.get(token).map_or(TokenKind::ParagraphEnd, |token| token.kind)
    }

    /// Whether a token is a word in Arabic or Latin letters.
    pub(crate) fn is_word(&self, token: usize) -> bool {
        self.kind(token) == TokenKind::Word
    }

    /// The bytes of the input from the first of these tokens to the last.
    pub(crate) fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        match (
            self.tokens.get(tokens.start),
            tokens.end.checked_sub(1).and_then(|last| self.tokens.get(last)),
        ) {
            (Some(first), Some(last)) if first.bytes.start <= last.bytes.end => {
                first.bytes.start..last.bytes.end
            }
            _ => 0..0,
        }
    }

    /// The words of the input from the first of these tokens to the last.
    pub(crate) fn slice(&self, tokens: Range<usize>) -> &'t str {
        &self.input[self.bytes(tokens)]
    }
}
