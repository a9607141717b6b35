//! Headlines, headings and captions: short lines without a stop that say in other order what the body says.

use crate::lexicon::{Category, Shape};
use crate::text::TokenKind;
use crate::words::Tagged;
use std::collections::BTreeSet;
use std::ops::Range;

/// Headlines are shorter than most sentences.
const LONGEST: usize = 22;

/// A line of fewer words is a dateline or a name more often than a headline.
const SHORTEST: usize = 3;

/// Of the words of a headline, so many in ten stand in the body again.
const RESTATED_IN_TEN: usize = 6;

/// Letters that two words of one root and pattern begin with.
const STEM: usize = 4;

/// The lines that head what the others say.
pub(super) fn headings(tagged: &Tagged<'_>, paragraphs: &[Range<usize>]) -> Vec<Range<usize>> {
    let (candidates, body): (Vec<_>, Vec<_>) =
        paragraphs.iter().cloned().partition(|line| looks_like_one(tagged, line));
    if candidates.is_empty() || body.is_empty() {
        return Vec::new();
    }
    let words: BTreeSet<&str> =
        body.iter().cloned().flatten().filter_map(|token| stem(tagged, token)).collect();
    candidates.into_iter().filter(|line| is_restated(tagged, line, &words)).collect()
}

/// Short, without a stop, and not worded like a sentence of the body, which begins with its verb or a connective.
fn looks_like_one(tagged: &Tagged<'_>, line: &Range<usize>) -> bool {
    let words = line.clone().filter(|&token| tagged.is_word(token)).count();
    let last = line.clone().next_back().map(|token| tagged.text.kind(token));
    let sentence = matches!(last, Some(TokenKind::Stop | TokenKind::Colon | TokenKind::Comma));
    let item = !tagged.is_word(line.start) && tagged.text.kind(line.start) != TokenKind::QuoteOpen;
    (SHORTEST..=LONGEST).contains(&words) && !sentence && !item && !begins_a_sentence(tagged, line.start)
}

fn begins_a_sentence(tagged: &Tagged<'_>, first: usize) -> bool {
    let conjunction = tagged.folded(first).starts_with('و')
        && !tagged.is_unknown(first)
        && tagged.at(first).iter().all(|reading| reading.proclitics.conjunction.is_some());
    let verb = tagged.finite(first).is_some_and(|(reading, _)| {
        matches!(reading.sense.form.shape(), Shape::Perfect | Shape::PassivePerfect)
    });
    conjunction || verb || tagged.is(first, Category::FunctionWord)
}

fn is_restated(tagged: &Tagged<'_>, line: &Range<usize>, body: &BTreeSet<&str>) -> bool {
    let stems: Vec<&str> = line.clone().filter_map(|token| stem(tagged, token)).collect();
    let again = stems.iter().filter(|stem| body.contains(*stem)).count();
    stems.len() >= SHORTEST && again * 10 >= stems.len() * RESTATED_IN_TEN
}

/// The first letters of a word without its clitics; none of words that stand in every text.
fn stem<'a>(tagged: &'a Tagged<'_>, token: usize) -> Option<&'a str> {
    if !tagged.is_word(token) || tagged.is(token, Category::FunctionWord) {
        return None;
    }
    let mut word = tagged.folded(token);
    for clitic in ["و", "ب", "لل", "ال"] {
        word = word.strip_prefix(clitic).filter(|rest| rest.chars().count() >= 3).unwrap_or(word);
    }
    let end = word.char_indices().nth(STEM).map_or(word.len(), |(end, _)| end);
    (word.chars().count() >= 3).then(|| &word[..end])
}
