//! The best of the places where a sentence may end.

use super::complement::Piece;
use super::condensing::holds;
use super::joining::is_joined_by_in;
use super::open::{Open, is_plain_verb};
use super::short_rest;
use super::stopping::{Ease, closes, ease, opens_clause};
use super::trimming::trim;
use super::valency::waiting;
use super::word_class::{
    has_nunation, is_defined, is_joined_by_for, is_particle, may_be_verb, opens_purpose,
};
use crate::lexicon::word_lists::{CASES, CONDITIONS, EXCEPTING, RESTRICTING, SAYING_PREPOSITIONS};
use crate::lexicon::{ActEntry, Category, Shape};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::Tagged;

/// The letters of the words, spaces included.
pub(super) fn length(pieces: &[Piece]) -> usize {
    pieces.iter().map(letters_of).sum()
}

fn letters_of(piece: &Piece) -> usize {
    piece.text.chars().count() + usize::from(piece.spaced)
}

/// The complement up to the place that fits the letters best; never more than so many words.
pub(super) fn shortened(tagged: &Tagged<'_>, pieces: Vec<Piece>, letters: usize, words: usize) -> Vec<Piece> {
    shortened_from(tagged, pieces, 0, letters, words)
}

/// The same of a sentence whose first words say only who does it: it ends behind some words more.
pub(super) fn shortened_from(
    tagged: &Tagged<'_>,
    mut pieces: Vec<Piece>,
    first: usize,
    letters: usize,
    words: usize,
) -> Vec<Piece> {
    trim(tagged, &mut pieces);
    // «أبلغ رسميا، الحكومة …»: the comma closed what is left out.
    let adverb = pieces.first().is_some_and(|first| {
        !first.renamed && has_nunation(tagged, first.token) && !is_defined(tagged, first.token)
    });
    if adverb && pieces.len() > 3 && pieces.get(1).is_some_and(|mark| mark.kind == TokenKind::Comma) {
        pieces.remove(1);
    }
    without_relative_of_state(tagged, &mut pieces);
    let mut places = places(tagged, &pieces);
    if let Some(tail) = places.iter().position(|&(end, _)| opens_tail(tagged, &pieces, end)) {
        pieces.truncate(places[tail].0);
        places.truncate(tail);
    }
    places.retain(|&(end, _)| end > first + usize::from(first > 0));
    let (lengths, counts) = (sums(&pieces, letters_of), sums(&pieces, |piece| usize::from(is_word(piece))));
    let cost = |end: usize, ease: Option<Ease>| {
        let length = lengths[end];
        let distance = if length > letters { (length - letters) * 4 / 3 } else { (letters - length) * 3 / 5 };
        distance + ease.map_or(0, Ease::cost)
    };
    let whole = (pieces.len(), None);
    let fitting = places.iter().map(|&(end, ease)| (end, Some(ease))).chain([whole]);
    let within = |words: usize| {
        fitting.clone().filter(|&(end, _)| counts[end] <= words).min_by_key(|&(end, ease)| cost(end, ease))
    };
    // So that a longer name of whoever speaks has room.
    let best = within(words.saturating_sub(ROOM_FOR_NAMING)).or_else(|| within(words));
    if best.is_none()
        && let Some(bridged) = bridged(tagged, &pieces)
    {
        return shortened_from(tagged, bridged, first, letters, words);
    }
    let end = best.map_or_else(|| forced_end(tagged, &pieces, &counts, words), |(end, _)| end);
    let all = counts[pieces.len()] <= words && short_rest::is_worth_its_words(tagged, &pieces, end);
    pieces.truncate(if all { pieces.len() } else { end });
    trim(tagged, &mut pieces);
    pieces
}

/// «أن تونس (التي تعتمد على التكنولوجيا، )تمكنت من كذا»: which state it is needs no telling.
fn without_relative_of_state(tagged: &Tagged<'_>, pieces: &mut Vec<Piece>) {
    let told = |pair: &[Piece]| {
        let state = tagged.state(pair[0].token).is_some_and(|(reading, _)| reading.tokens == 1);
        state && !pair[1].renamed && tagged.is_function(pair[1].token, "relative")
    };
    let Some(state) = pieces.windows(2).position(told) else { return };
    let limit = pieces.len().min(state + LONGEST_RELATIVE);
    let marks = |piece: &Piece| piece.kind != TokenKind::Word && piece.kind != TokenKind::Number;
    let Some(mark) = (state + 1..limit).find(|&at| marks(&pieces[at])) else { return };
    let goes_on = pieces[mark].kind == TokenKind::Comma
        && pieces.get(mark + 1).is_some_and(|next| is_plain_verb(tagged, next));
    if goes_on {
        pieces.drain(state + 1..=mark);
    }
}

/// A clause that tells of a state has fewer words.
const LONGEST_RELATIVE: usize = 20;

/// So many words are left free where a sentence can well end before them.
const ROOM_FOR_NAMING: usize = 8;

/// «، وذلك في إطار كذا», «، بحضور فلان», «، بما يخدم مصلحتهما»: under which circumstances it was done, and what for.
fn opens_tail(tagged: &Tagged<'_>, pieces: &[Piece], end: usize) -> bool {
    let comma = pieces[end].kind == TokenKind::Comma;
    let opening = pieces.get(end + usize::from(comma)).filter(|opening| !opening.renamed);
    opening.is_some_and(|opening| {
        let serving = tagged.spells(opening.token, &["بما"]) && may_be_verb(tagged, opening.token + 1);
        tagged.spells(opening.token, &["وذلك"])
            || comma && (serving || tagged.spells(opening.token, &["بحضور", "برعايه"]))
    })
}

/// «أن الوفد (، الذي يرأسه فلان، والذي …) سيصل غدا»: without what stands between a subject and its predicate.
fn bridged(tagged: &Tagged<'_>, pieces: &[Piece]) -> Option<Vec<Piece>> {
    let mut open = Open::default();
    let mut from = None;
    for index in 0..pieces.len() {
        if open.lacks_predicate() && index > 1 {
            from = from.or_else(|| ease(tagged, pieces, index).map(|_| index));
        }
        open.read(tagged, pieces, index);
        let told = !open.lacks_predicate();
        if let Some(from) = from.filter(|from| from + 1 < index && told) {
            let mark = |piece: &Piece| matches!(piece.kind, TokenKind::QuoteOpen | TokenKind::QuoteClose);
            let quoted = pieces[index - 1].kind == TokenKind::QuoteOpen;
            // What is quoted stays as it was said.
            let inside = super::renaming::is_quoted(&pieces[..from]);
            if inside || pieces[from..index - usize::from(quoted)].iter().any(mark) {
                return None;
            }
            let mut kept = pieces[..from].to_vec();
            let rest = index - usize::from(quoted);
            kept.push(Piece { spaced: true, ..pieces[rest].clone() });
            kept.extend_from_slice(&pieces[rest + 1..]);
            return (quoted || may_be_verb(tagged, pieces[index].token)).then_some(kept);
        }
    }
    None
}

/// A word, or a mark that stands apart.
fn is_word(piece: &Piece) -> bool {
    piece.spaced || piece.kind == TokenKind::Word
}

/// No good place is near enough: the last word that closes a noun.
fn forced_end(tagged: &Tagged<'_>, pieces: &[Piece], counts: &[usize], words: usize) -> usize {
    let most = (0..=pieces.len()).rev().find(|&end| counts[end] <= words).unwrap_or(0);
    (1..=most).rev().find(|&end| closes(tagged, &pieces[end - 1])).unwrap_or(most)
}

/// Every place where the sentence may end: the number of words before it.
fn places(tagged: &Tagged<'_>, pieces: &[Piece]) -> Vec<(usize, Ease)> {
    let mut open = Open::default();
    let mut found = Vec::new();
    let content = content(tagged, pieces);
    let governed = governed_until(tagged, pieces);
    let waiting = waiting(tagged, pieces);
    for index in governed..pieces.len() {
        let unread = if index == governed { 0..index } else { index - 1..index };
        for index in unread {
            open.read(tagged, pieces, index);
        }
        let token = pieces[index].token;
        let enough = content[index] >= FEWEST_WORDS
            && content[index] - content[open.since.min(index)] >= open.fewest.max(1);
        if open.waits() || !enough || waiting[index] {
            continue;
        }
        // «رفض الطلب ما لم …».
        let condition = tagged.spells(token, &["ما"]) && tagged.spells(token + 1, &["لم"]);
        // «ستعمل على كذا، في حال اتفاق الأطراف»: a promise with its condition.
        let mark = pieces[index].kind == TokenKind::Comma;
        let next = token + usize::from(mark);
        let case = tagged.spells(next, &["في"]) && tagged.spells(next + 1, CASES);
        let condition = condition || case || tagged.spells(next, CONDITIONS);
        let bears = tagged.spells(token, RESTRICTING) || tagged.spells(token, EXCEPTING);
        let restricts = condition || open.denied && bears;
        // «إنشاء فريق لـ«تحديد (…)»»: one word of what is quoted says nothing.
        let quoted = |before: usize| index.checked_sub(before).map(|at| pieces[at].kind);
        if quoted(2) == Some(TokenKind::QuoteOpen) && pieces[index].kind == TokenKind::Comma {
            continue;
        }
        let held = holds(tagged, token) && !opens_clause(tagged, token);
        if restricts || held {
            continue;
        }
        found.extend(ease(tagged, pieces, index).map(|ease| (index, ease)));
    }
    found
}

/// «دعوته المجتمع الدولي إلى …», «استعداد بلاده لـ…»: behind the preposition that a verbal noun at the start always has.
fn governed_until(tagged: &Tagged<'_>, pieces: &[Piece]) -> usize {
    // «عن تقديم كذا».
    let leading =
        pieces.first().filter(|first| !first.renamed && tagged.spells(first.token, SAYING_PREPOSITIONS));
    let skipped = usize::from(leading.is_some());
    // «ضرورة التزام روسيا بالاتفاقات».
    let leans = pieces.get(skipped).is_some_and(|noun| {
        !noun.renamed && tagged.condensing(noun.token, "leaning").is_some_and(|reading| reading.tokens == 1)
    });
    let skipped = skipped + usize::from(leans && skipped + 1 < pieces.len());
    match governed_by_first(tagged, &pieces[skipped..]) {
        0 => 0,
        governed => governed + skipped,
    }
}

/// The same where the verbal noun is the first word.
fn governed_by_first(tagged: &Tagged<'_>, pieces: &[Piece]) -> usize {
    let Some(first) = pieces.first().filter(|first| first.kind == TokenKind::Word && !first.renamed) else {
        return 0;
    };
    let noun =
        tagged.shaped(first.token, Shape::VerbalNoun).filter(|(reading, _)| !reading.proclitics.article);
    let Some((_, entry)) = noun else { return 0 };
    // «دعم الحكومة (للاستثمار)».
    let whom = matches!(entry.act, Some(Act::Support | Act::Reject | Act::Thank));
    let to = |piece: &Piece| {
        piece.kind == TokenKind::Word && !piece.renamed && is_joined_by_for(tagged, piece.token)
    };
    let comma = pieces.iter().position(|piece| piece.kind == TokenKind::Comma).unwrap_or(pieces.len());
    if let Some(found) = pieces[..comma].iter().take(LONGEST_GOVERNED).position(to).filter(|_| whom) {
        return (found + 1).min(pieces.len());
    }
    // «تقديم الدولة دعما»: behind who does it, what it does.
    let accusative = |piece: &Piece| {
        piece.kind == TokenKind::Word
            && !piece.renamed
            && has_nunation(tagged, piece.token)
            && !is_defined(tagged, piece.token)
    };
    let direct = entry.joined_by.split('|').any(|by| by == "direct");
    let doer = pieces.get(1).is_some_and(|next| next.renamed || tagged.state(next.token).is_some());
    if direct && doer {
        let found = pieces[..comma].iter().take(LONGEST_DOER).position(accusative);
        return found.map_or(0, |found| (found + 1).min(pieces.len()));
    }
    if entry.joined_by.is_empty() || entry.joined_by.split('|').any(|by| matches!(by, "direct" | "أن")) {
        return 0;
    }
    let joins = |piece: &Piece| governs(tagged, entry, piece);
    pieces.iter().take(LONGEST_GOVERNED).position(joins).map_or(0, |at| (at + 2).min(pieces.len()))
}

/// Whether the word bears a preposition by which the verbal noun joins its complement.
fn governs(tagged: &Tagged<'_>, entry: &ActEntry, piece: &Piece) -> bool {
    let (token, folded) = (piece.token, tagged.folded(piece.token));
    let by = || entry.joined_by.split('|');
    let only_for = !by().any(|by| by == "إلى");
    let joins = |by: &str| match by {
        "ب" => is_joined_by_in(tagged, token) || tagged.is_unknown(token) && folded.starts_with('ب'),
        "ل" => opens_purpose(tagged, token) || only_for && is_joined_by_for(tagged, token),
        by => !by.is_empty() && tagged.is_preposition(token, by),
    };
    !piece.renamed && piece.kind == TokenKind::Word && by().any(joins)
}

/// Who does what a verbal noun says is named in so few words.
const LONGEST_DOER: usize = 7;

/// A verbal noun's preposition stands at most so far behind it.
const LONGEST_GOVERNED: usize = 14;

/// A sentence ends behind so many words of the complement at least.
const FEWEST_WORDS: usize = 2;

/// How many words with a meaning of their own stand before each piece.
fn content(tagged: &Tagged<'_>, pieces: &[Piece]) -> Vec<usize> {
    let has_meaning = |piece: &Piece| {
        matches!(piece.kind, TokenKind::Word | TokenKind::Number)
            && (piece.renamed || !is_particle(tagged, piece.token) && !is_time(tagged, piece.token))
    };
    sums(pieces, |piece| usize::from(has_meaning(piece)))
}

/// «أمس», «الاثنين», «فجر»: says nothing of what is done.
fn is_time(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is(at, Category::Weekday) || tagged.noun_of_role(at, "time").is_some()
}

/// What all pieces before each have together, and last what all have.
fn sums(pieces: &[Piece], of: impl Fn(&Piece) -> usize) -> Vec<usize> {
    let mut sums = Vec::with_capacity(pieces.len() + 1);
    let mut sum = 0;
    sums.push(sum);
    for piece in pieces {
        sum += of(piece);
        sums.push(sum);
    }
    sums
}
