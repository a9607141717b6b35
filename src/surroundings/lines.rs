//! Lines and words of the page or its staff: «اقرأ أيضا …», «كتب: فلان».

use crate::lexicon::Category;
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// A longer line that starts so is a sentence of its own: «المزيد من الجهود …».
const LONGEST_LINE: usize = 14;

/// The same of words that are of the page alone: «اقرأ المزيد …».
const LONGEST_LINK: usize = 24;

/// A reporter's name has at most so many words.
const LONGEST_NAME: usize = 3;

/// Whether a line belongs to the page: it starts as such lines do, and is short; «وتابع الوزير أن» goes on with what was said.
pub(super) fn is_of_the_page(tagged: &Tagged<'_>, line: &Range<usize>) -> bool {
    let first = line.clone().find(|&token| tagged.is_word(token)).unwrap_or(line.start);
    let opening = tagged.condensing(first, "page").filter(|opening| !opening.has_conjunction());
    let Some(opening) = opening else { return false };
    let longest = if opening.tokens > 1 { LONGEST_LINK } else { LONGEST_LINE };
    line.len() <= longest
}

/// Who wrote it, where a line begins with that: «كتبت: فلانة استقبل الوزير …».
pub(super) fn bylines(tagged: &Tagged<'_>, paragraphs: &[Range<usize>]) -> Vec<Range<usize>> {
    paragraphs.iter().filter_map(|line| byline(tagged, line)).collect()
}

/// «فلان الفلاني - القاهرة - استقبل …»: a reporter before the place of the dateline.
fn signature(tagged: &Tagged<'_>, line: &Range<usize>) -> Option<Range<usize>> {
    let named = |token: usize| tagged.is_unknown(token) || tagged.is(token, Category::GivenName);
    let words = line.clone().take(LONGEST_NAME + 1).take_while(|&token| tagged.is_word(token)).count();
    let end = line.start + words;
    let place = tagged.place(end + 1).map(|(reading, _)| end + 1 + reading.tokens)?;
    let dash = |token: usize| matches!(tagged.text.kind(token), TokenKind::Dash | TokenKind::Slash);
    let reporter = (2..=LONGEST_NAME).contains(&words)
        && (line.start..end).all(named)
        && tagged.is(line.start, Category::GivenName);
    (reporter && dash(end) && dash(place) && place < line.end).then_some(line.start..end + 1)
}

fn byline(tagged: &Tagged<'_>, line: &Range<usize>) -> Option<Range<usize>> {
    let Some(opening) = tagged.condensing(line.start, "byline") else { return signature(tagged, line) };
    let name = line.start + opening.tokens;
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
