//! Between words and expressions: what stands around a release on the page that it was copied from, its headline,
//! headings, bylines, links and counts, is taken out, so that no later stage reads it as the release's own words.
//!
//! A headline tells what the first sentence tells again, in short: «المدير» there would be one more person, and
//! «يلتقي نظيره» a meeting to come.

mod asides;
mod heading;
mod lines;

use crate::lexicon::Lexicon;
use crate::text::{Text, TokenKind};
use crate::words::{Tagged, Words};
use std::ops::Range;

/// The text without its surroundings, and the readings of what is left.
pub(crate) fn take_out<'t>(tagged: Tagged<'t>, lexicon: &Lexicon) -> Tagged<'t> {
    let paragraphs = paragraphs(&tagged.text);
    let mut surrounding = lines::bylines(&tagged, &paragraphs);
    if paragraphs.len() > 1 {
        surrounding.extend(paragraphs.iter().filter(|line| lines::is_of_the_page(&tagged, line)).cloned());
        surrounding.extend(heading::headings(&tagged, &paragraphs));
    }
    surrounding.extend(asides::asides(&tagged));
    let left = tagged.text.without(&surrounding);
    match left {
        Some(text) => {
            let words = Words::new(&text, lexicon);
            Tagged::new(text, words)
        }
        None => tagged,
    }
}

/// The lines that hold a word.
fn paragraphs(text: &Text<'_>) -> Vec<Range<usize>> {
    let mut paragraphs = Vec::new();
    let mut start = 0;
    for end in (0..=text.tokens.len()).filter(|&at| text.kind(at) == TokenKind::ParagraphEnd) {
        if (start..end).any(|token| text.is_word(token)) {
            paragraphs.push(start..end);
        }
        start = end + 1;
    }
    paragraphs
}
