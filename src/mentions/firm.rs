//! What a firm is called: «شركة رينزو», «مجموعة "كافيل"», «شركة (كافيل)», «بنك Kavel Trust», «شركة النخيل القابضة».

use super::apposition::closes_apposition;
use super::name::name_at;
use super::office::is_time;
use super::titles::skip_titles;
use crate::lexicon::word_lists::OWNED;
use crate::lexicon::{self, Category};
use crate::text::TokenKind;
use crate::words::Tagged;

/// «شركة», «لمجموعة»: a noun without the article that a name of its own stands behind.
pub(super) fn is_firm(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.find(at, Category::InstitutionHead).is_some_and(|head| {
        let kind = lexicon::INSTITUTION_HEADS[usize::from(head.sense.entry)].kind;
        head.tokens == 1 && !head.proclitics.article && FIRMS.contains(&kind)
    })
}

/// Kinds of institutions that bear a name of their own.
const FIRMS: [&str; 6] = ["company", "group", "bank", "foundation", "university", "media"];

/// Where a name ends that starts right behind the noun that governs it: it has its first word whatever that means else, and more
/// of those that nobody knows, up to the name of a person.
pub(super) fn firm_name_end(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let unlisted = || {
        let end = parts_end(tagged, at);
        (end > at).then(|| attributes_end(tagged, before_person(tagged, at, end)))
    };
    marked_name_end(tagged, at).or_else(|| latin_end(tagged, at)).or_else(unlisted)
}

/// Where the words end that nobody knows, and the letters that dots join: «كيه.بي.آر».
fn parts_end(tagged: &Tagged<'_>, at: usize) -> usize {
    let mut end = at;
    let mut parts = 0;
    while parts < LONGEST_NAME {
        let dotted = parts > 0 && is_dot_inside(tagged, end);
        if !dotted && !is_part(tagged, end, at) {
            break;
        }
        (end, parts) = if dotted { (end + 2, parts) } else { (end + 1, parts + 1) };
    }
    end
}

/// A dot that touches a word on both sides.
fn is_dot_inside(tagged: &Tagged<'_>, at: usize) -> bool {
    let tokens = &tagged.text.tokens;
    let touches = |one: usize| {
        let end = tokens.get(one).map(|token| token.bytes.end);
        end.is_some() && end == tokens.get(one + 1).map(|token| token.bytes.start)
    };
    tagged.text.kind(at) == TokenKind::Stop && tagged.is_word(at + 1) && touches(at - 1) && touches(at)
}

/// A firm's name has at most so many words that nobody knows.
const LONGEST_NAME: usize = 4;

/// «"كافيل"», «(كافيل)»: a name between marks.
pub(super) fn marked_name_end(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let close = match tagged.text.kind(at) {
        TokenKind::QuoteOpen => TokenKind::QuoteClose,
        TokenKind::BracketOpen => TokenKind::BracketClose,
        _ => return None,
    };
    (at + 2..at + LONGEST_MARKED).find(|&end| tagged.text.kind(end) == close).map(|end| end + 1)
}

/// A name between marks has fewer tokens.
const LONGEST_MARKED: usize = 6;

/// «Kavel Energy»: words in another script are whatever the noun before governs.
fn latin_end(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let words = (at..at + LONGEST_MARKED).take_while(|&token| is_latin(tagged, token)).count();
    (words > 0).then_some(at + words)
}

pub(super) fn is_latin(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is_word(at) && tagged.folded(at).bytes().all(|byte| byte.is_ascii())
}

/// A word of a firm's name: unknown and without the article; right behind the noun a forename too.
fn is_part(tagged: &Tagged<'_>, at: usize, start: usize) -> bool {
    let joined = tagged.folded(at).starts_with('و') && at > start;
    let foreign = tagged.is_unknown(at) || at == start && tagged.is(at, Category::GivenName);
    tagged.is_word(at)
        && foreign
        && !joined
        && !tagged.has_article(at)
        && skip_titles(tagged, at) == at
        && !tagged.is(at, Category::Office)
        && tagged.function(at).is_none_or(|kind| kind == "ordinary")
}

/// Where the firm's words end before those of a person: a forename among them opens his name, or without a comma and a title
/// the last two of many are his.
fn before_person(tagged: &Tagged<'_>, at: usize, end: usize) -> usize {
    let comma = tagged.text.kind(end) == TokenKind::Comma;
    if comma && closes_apposition(tagged, skip_titles(tagged, end + 1)) || skip_titles(tagged, end) > end {
        return end;
    }
    let forename = (at + 1..end).find(|&token| {
        tagged.is(token, Category::GivenName)
            && name_at(tagged, token, true).is_some_and(|name| name.len() > 1)
    });
    let many = end > at + PERSON;
    forename.unwrap_or(if many && !tagged.is(end, Category::GivenName) { end - PERSON } else { end })
}

/// A person is called by two words.
const PERSON: usize = 2;

/// «النخيل القابضة», «رينزو المحدودة»: adjectives that agree with «شركة» and that nobody knows for anything else.
fn attributes_end(tagged: &Tagged<'_>, at: usize) -> usize {
    at + (at..at + MOST_ATTRIBUTES).take_while(|&token| is_attribute(tagged, token)).count()
}

/// A firm has at most so many adjectives.
const MOST_ATTRIBUTES: usize = 2;

pub(super) fn is_attribute(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is_word(at)
        && tagged.has_article(at)
        && tagged.text.tokens[at].ends_in_ta_marbuta
        && tagged.is_unknown(at)
        && !is_time(tagged, at)
        && !tagged.spells(at, OWNED)
}
