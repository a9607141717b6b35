//! Names of several in one breath, behind an office that tells how many there are: «، فلان الفلاني وفلان وفلان،».

use super::name::{is_binder, name_at};
use super::office::{is_time, office_at};
use super::titles::skip_titles;
use crate::lexicon::Category;
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// One of those named.
pub(super) struct Listed {
    /// Where the words about this one start, «و» and titles included.
    pub(super) start: usize,
    pub(super) name: Range<usize>,
}

/// The names that start here, behind a mark or right behind the office. `wanted`: how many the office is for, where it tells.
pub(super) fn listed_names(tagged: &Tagged<'_>, from: usize, wanted: Option<usize>) -> Option<Vec<Listed>> {
    let opened = matches!(
        tagged.text.kind(from),
        TokenKind::Comma | TokenKind::Colon | TokenKind::Dash | TokenKind::BracketOpen
    );
    let first = from + usize::from(opened);
    let closed = list_end(tagged, first, true);
    let marked = opened && !tagged.is_word(closed);
    let end = if marked { closed } else { list_end(tagged, first, false) };
    let starts = starts(tagged, first..end, wanted)?;
    let ends = starts.iter().skip(1).copied().chain([end]);
    starts.iter().zip(ends).map(|(&start, end)| listed(tagged, start..end, marked)).collect()
}

/// Where a list of names ends: at a mark that no further name follows, else at the first word that is part of none.
fn list_end(tagged: &Tagged<'_>, first: usize, marked: bool) -> usize {
    let goes_on = |&at: &usize| {
        let joins = tagged.folded(at + 1).starts_with('و');
        let title = skip_titles(tagged, at) > at;
        title
            || tagged.text.kind(at) == TokenKind::Comma && joins && may_be_part(tagged, at + 1, marked)
            || may_be_part(tagged, at, marked)
    };
    first + (first..first + LONGEST_LIST).take_while(goes_on).count()
}

/// Whether a word may belong to a name, or to a title before one; between two marks even a verb may.
fn may_be_part(tagged: &Tagged<'_>, at: usize, marked: bool) -> bool {
    let named = tagged.is_unknown(at)
        || [Category::GivenName, Category::Honorific, Category::Nisba, Category::City]
            .into_iter()
            .any(|category| tagged.is(at, category))
        || is_binder(tagged, at);
    let particle = PARTICLES.iter().any(|kind| tagged.is_function(at, kind));
    tagged.is_word(at) && !is_time(tagged, at) && (named || marked && !particle)
}

/// Kinds of function words that no name holds.
const PARTICLES: [&str; 9] = [
    "preposition",
    "complementiser",
    "subordinator",
    "relative",
    "demonstrative",
    "negation",
    "pronoun",
    "conjunction",
    "connective",
];

/// Where each name of a list begins: at its start and at as many words with «و» as the office has holders.
fn starts(tagged: &Tagged<'_>, list: Range<usize>, wanted: Option<usize>) -> Option<Vec<usize>> {
    let joined: Vec<usize> = list
        .clone()
        .skip(1)
        .filter(|&at| {
            let mark = tagged.text.kind(at - 1) == TokenKind::Comma;
            tagged.is_word(at)
                && tagged.folded(at).starts_with('و')
                && (mark || at > list.start + 1 || known(tagged, at))
        })
        .collect();
    let sure: Vec<usize> = joined.iter().copied().filter(|&at| known(tagged, at)).collect();
    let fits = |starts: &Vec<usize>| match wanted {
        Some(wanted) => starts.len() + 1 == wanted,
        None => !starts.is_empty(),
    };
    let further = if fits(&joined) { joined } else { Some(sure).filter(fits)? };
    Some([list.start].into_iter().chain(further).collect())
}

/// «ويوسف», «والسيد»: a forename or a title behind «و».
fn known(tagged: &Tagged<'_>, at: usize) -> bool {
    [Category::GivenName, Category::Honorific]
        .into_iter()
        .filter_map(|category| tagged.find(at, category))
        .any(|reading| reading.has_conjunction())
}

/// The name among the tokens of one of a list.
fn listed(tagged: &Tagged<'_>, part: Range<usize>, closed: bool) -> Option<Listed> {
    let start = skip_titles(tagged, part.start);
    let mark = tagged.text.kind(part.end.checked_sub(1)?) == TokenKind::Comma;
    let end = part.end - usize::from(mark);
    let read = name_at(tagged, start, true)?;
    let whole = start..if closed { end } else { end.min(read.end) };
    let office = office_at(tagged, start).is_some_and(|office| office.tokens.len() > 1);
    let fits = (1..=LONGEST_LISTED).contains(&whole.len()) && (closed || whole.end == end);
    (fits && !office).then_some(Listed { start: part.start, name: whole })
}

/// A list of names has at most so many tokens.
const LONGEST_LIST: usize = 30;
/// And each of them so many words.
const LONGEST_LISTED: usize = 7;
