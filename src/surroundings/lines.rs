//! Lines and words of the page or its staff: «اقرأ أيضا …», «كتب: فلان».

use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// A longer line that starts so is a sentence of its own: «المزيد من الجهود …».
const LONGEST_LINE: usize = 14;

/// A reporter's name has at most so many words.
const LONGEST_NAME: usize = 3;

/// Whether a line belongs to the page: it starts as such lines do, is short and no sentence.
pub(super) fn is_of_the_page(tagged: &Tagged<'_>, line: &Range<usize>) -> bool {
    let first = line.clone().find(|&token| tagged.is_word(token)).unwrap_or(line.start);
    line.len() <= LONGEST_LINE
        && tagged.condensing(first, "page").is_some()
        && line.clone().all(|token| tagged.text.kind(token) != TokenKind::Stop || token < first)
}

/// Who wrote it, where a line begins with that: «كتبت: فلانة استقبل الوزير …».
pub(super) fn bylines(tagged: &Tagged<'_>, paragraphs: &[Range<usize>]) -> Vec<Range<usize>> {
    paragraphs.iter().filter_map(|line| byline(tagged, line)).collect()
}

fn byline(tagged: &Tagged<'_>, line: &Range<usize>) -> Option<Range<usize>> {
    let name = line.start + tagged.condensing(line.start, "byline")?.tokens;
    let marked = matches!(tagged.text.kind(name), TokenKind::Colon | TokenKind::Dash | TokenKind::Slash);
    if !marked {
        return None;
    }
    let first = name + 1;
    let words = (first..line.end.min(first + LONGEST_NAME))
        .take_while(|&token| tagged.is_word(token) && tagged.finite(token).is_none())
        .count();
    let mut end = first + words;
    // «كتب: فلان - ».
    if matches!(tagged.text.kind(end), TokenKind::Dash | TokenKind::Colon | TokenKind::Slash) {
        end += 1;
    }
    Some(line.start..end.min(line.end))
}
