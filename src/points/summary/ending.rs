//! Where a sentence may end, and the best of these places.

use super::complement::Piece;
use super::condensing::{holds, opens_adjunct, opens_scope};
use super::start::is_joined_by_in;
use super::trimming::{HALVES, trim};
use super::valency::waiting;
use super::word_class::{
    has_nunation, is_closed, is_defined, is_joined, is_particle, may_be_verb, opens_place, opens_purpose,
};
use crate::lexicon::{Category, Number, Shape};
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};

/// How much ending at a place costs: letters' worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ease {
    /// Before a comma, an adverbial, a clause of purpose.
    Whole,
    /// Before a further member of a list.
    Member,
    /// Before what narrows down.
    Narrowing,
    /// Before a relative clause, which may say all that matters.
    Relative,
}

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
    let mut places = places(tagged, &pieces);
    places.retain(|&(end, _)| end > first + usize::from(first > 0));
    let (lengths, counts) = (sums(&pieces, letters_of), sums(&pieces, |piece| usize::from(is_word(piece))));
    let cost = |end: usize, ease: Option<Ease>| {
        let length = lengths[end];
        let distance = if length > letters { (length - letters) * 5 / 4 } else { (letters - length) * 3 / 5 };
        distance
            + ease.map_or(0, |ease| match ease {
                Ease::Whole => 4,
                Ease::Member => 8,
                Ease::Narrowing => 24,
                Ease::Relative => 36,
            })
    };
    let whole = (pieces.len(), None);
    let fitting = places.iter().map(|&(end, ease)| (end, Some(ease))).chain([whole]);
    let best = fitting.filter(|&(end, _)| counts[end] <= words).min_by_key(|&(end, ease)| cost(end, ease));
    let end = best.map_or_else(|| forced_end(tagged, &pieces, &counts, words), |(end, _)| end);
    pieces.truncate(end);
    trim(tagged, &mut pieces);
    pieces
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

fn closes(tagged: &Tagged<'_>, piece: &Piece) -> bool {
    piece.renamed || is_closed(tagged, piece.token)
}

/// What is still open while one reads on.
#[derive(Default)]
struct Open {
    /// So many clauses of «أن» have no predicate yet.
    predicates: usize,
    /// «الذي» has no verb yet.
    relative: bool,
    /// «بين» waits for its «و».
    between: bool,
    /// Where the predicate stands.
    since: usize,
    /// How many words it needs behind it.
    fewest: usize,
    /// «أن يفضي الحوار (إلى كذا)»: the subject of a verb behind «أن» is not at its end.
    subject: bool,
    /// «عندما …»: before its comma no verb is the predicate.
    subordinate: bool,
    /// Something is denied: when and without what it is bears on that.
    denied: bool,
}

/// Whether a sentence of these words lacks its predicate.
pub(super) fn is_open(tagged: &Tagged<'_>, pieces: &[Piece]) -> bool {
    let mut open = Open::default();
    for index in 0..pieces.len() {
        read(tagged, pieces, index, &mut open);
    }
    open.predicates > 0
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
            read(tagged, pieces, index, &mut open);
        }
        let enough = content[index] >= FEWEST_WORDS
            && content[index] - content[open.since.min(index)] >= open.fewest.max(1);
        let restricts = open.denied && tagged.spells(pieces[index].token, &RESTRICTING);
        let blocked = open.predicates > 0 || open.relative || open.between || open.subject || restricts;
        let token = pieces[index].token;
        let held = holds(tagged, token) && !opens_clause(tagged, token);
        if blocked || !enough || held || waiting[index] {
            continue;
        }
        found.extend(ease(tagged, pieces, index).map(|ease| (index, ease)));
    }
    found
}

/// «دعوته المجتمع الدولي إلى …», «استعداد بلاده لـ…»: behind the preposition that a verbal noun at the start always has.
fn governed_until(tagged: &Tagged<'_>, pieces: &[Piece]) -> usize {
    let Some(first) = pieces.first().filter(|first| first.kind == TokenKind::Word && !first.renamed) else {
        return 0;
    };
    let noun =
        tagged.shaped(first.token, Shape::VerbalNoun).filter(|(reading, _)| !reading.proclitics.article);
    let Some((_, entry)) = noun else { return 0 };
    let joins = |piece: &Piece| {
        !piece.renamed
            && piece.kind == TokenKind::Word
            && entry.joined_by.split('|').any(|by| match by {
                "إلى" => tagged.folded(piece.token) == "الي",
                "على" => tagged.folded(piece.token) == "علي",
                "ب" => is_joined_by_in(tagged, piece.token),
                "ل" => opens_purpose(tagged, piece.token),
                by => !by.is_empty() && tagged.folded(piece.token) == by,
            })
    };
    if entry.joined_by.is_empty() || entry.joined_by.split('|').any(|by| matches!(by, "direct" | "أن")) {
        return 0;
    }
    pieces.iter().take(LONGEST_GOVERNED).position(joins).map_or(0, |at| (at + 2).min(pieces.len()))
}

/// A verbal noun's preposition stands at most so far behind it.
const LONGEST_GOVERNED: usize = 14;

/// What bears on a denial: «لن توقع قبل …», «لا يقبل إلا …».
const RESTRICTING: [&str; 8] = ["قبل", "بعد", "حتي", "عبر", "منذ", "طالما", "مادام", "وفق"];

/// A sentence ends behind so many words of the complement at least.
const FEWEST_WORDS: usize = 2;

/// How many words with a meaning of their own stand before each piece.
fn content(tagged: &Tagged<'_>, pieces: &[Piece]) -> Vec<usize> {
    let has_meaning = |piece: &Piece| {
        matches!(piece.kind, TokenKind::Word | TokenKind::Number)
            && (piece.renamed || !is_particle(tagged, piece.token))
    };
    sums(pieces, |piece| usize::from(has_meaning(piece)))
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

/// How easily a sentence ends before a word.
fn ease(tagged: &Tagged<'_>, pieces: &[Piece], index: usize) -> Option<Ease> {
    let (piece, last) = (&pieces[index], &pieces[index - 1]);
    let stands = last.renamed
        || last.kind != TokenKind::Word
        || !is_particle(tagged, last.token)
            && !tagged.is_function(last.token, "relative")
            && !tagged.spells(last.token, &HALVES);
    if !stands {
        return None;
    }
    match piece.kind {
        TokenKind::Comma | TokenKind::Stop => {
            let next = pieces.get(index + 1).map(|next| next.token);
            return (!next.is_some_and(|next| holds(tagged, next))).then_some(Ease::Whole);
        }
        TokenKind::Word => {}
        _ => return None,
    }
    let token = piece.token;
    if leaves_open(tagged, last, piece) {
        return None;
    }
    if !piece.renamed && opens_clause(tagged, token) {
        return Some(Ease::Whole);
    }
    // «في هذا الملف»: nobody knows which.
    let pointing = tagged.is_function(token, "preposition") && tagged.is_function(token + 1, "demonstrative");
    if !piece.renamed && (opens_adjunct(tagged, token) || opens_place(tagged, token) || pointing) {
        return Some(Ease::Whole);
    }
    if !closes(tagged, last) {
        return None;
    }
    // «ليختتم بذلك …».
    let to_do = tagged
        .finite(token)
        .is_some_and(|(reading, _)| reading.proclitics.preposition == Some(Preposition::For));
    if to_do && !piece.renamed && may_be_verb(tagged, token) {
        return Some(Ease::Whole);
    }
    let clause = !piece.renamed
        && is_joined(tagged, token)
        && may_be_verb(tagged, token)
        && tagged.finite(token).is_some();
    if clause {
        return Some(Ease::Whole);
    }
    let joined = if piece.renamed {
        piece.text.starts_with('و') && is_joined(tagged, token)
    } else {
        is_joined(tagged, token)
    };
    if joined {
        return (!belongs_together(tagged, last, piece)).then_some(Ease::Member);
    }
    // «موقف بلاده الذي …», «النية لـ…»: what it is stands behind it.
    let untold = |piece: &Piece| !piece.renamed && tagged.condensing(piece.token, "untold").is_some();
    let before = index.checked_sub(2).map(|before| &pieces[before]);
    if untold(last) || before.is_some_and(|before| untold(before) && !tagged.has_article(before.token)) {
        return None;
    }
    if !piece.renamed && tagged.is_function(token, "relative") {
        // «لن أحدد اليوم الذي …»: nobody knows which.
        let time = !last.renamed && tagged.noun_of_role(last.token, "time").is_some();
        return (!time).then_some(Ease::Relative);
    }
    let inside = tagged.folded(token) == "في" && tagged.has_article(token + 1);
    let narrowing = !piece.renamed && (inside || opens_scope(tagged, token) || opens_purpose(tagged, token));
    narrowing.then_some(Ease::Narrowing)
}

/// «دون أن يذكر …», «إلا أن …», «غير أن …»: what comes behind is not needed.
fn opens_clause(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at, &["دون", "الا", "غير", "بيد"]) && tagged.is_function(at + 1, "complementiser")
}

/// Whether the last word wants what follows: a noun its day, an adjective its complement, a verb its subject.
fn leaves_open(tagged: &Tagged<'_>, last: &Piece, piece: &Piece) -> bool {
    let token = piece.token;
    // «بينه وبين فلان».
    let between = tagged.spells(token, &["وبين"]);
    // «الثالث والعشرين», «23 و24».
    let count = |token: usize| {
        tagged.is(token, Category::Ordinal)
            || tagged.is(token, Category::Number)
            || tagged.text.kind(token) == TokenKind::Number
    };
    let between = between || !last.renamed && count(last.token) && count(token) && is_joined(tagged, token);
    // «لقاء أمس»: the day is the noun's.
    let day = tagged.is(token, Category::Weekday) || tagged.noun_of_role(token, "time").is_some();
    if between || day && !piece.renamed && !closes(tagged, last) {
        return true;
    }
    // «الصادر في …», «القائمة بين …»: an adjective that governs what follows.
    if last.kind == TokenKind::Word && !last.renamed && governs(tagged, last.token) {
        return true;
    }
    !last.renamed
        && last.kind == TokenKind::Word
        && may_be_verb(tagged, last.token)
        && !is_defined(tagged, last.token)
}

/// Whether the word is an adjective that is nothing without what follows: «المتعلقة», «الصادر».
fn governs(tagged: &Tagged<'_>, at: usize) -> bool {
    // «وجهات النظر بشأن …» says nothing without its matter.
    if tagged.condensing(at, "leaning").is_some() {
        return true;
    }
    tagged.condensing(at, "scope").is_some_and(|reading| reading.tokens == 1 && reading.proclitics.article)
}

/// «الخليجية والعربية», «روسيا وتونس»: one of the two alone says something else.
fn belongs_together(tagged: &Tagged<'_>, last: &Piece, piece: &Piece) -> bool {
    let named = |piece: &Piece| piece.renamed || tagged.state(piece.token).is_some();
    let adjective = |piece: &Piece| {
        let folded = tagged.folded(piece.token);
        !piece.renamed
            && (tagged.has_article(piece.token) || tagged.has_article_behind_clitics(piece.token))
            && ["ي", "يه", "يين"].iter().any(|ending| folded.ends_with(ending))
    };
    named(last) && named(piece) || adjective(last) && adjective(piece)
}

/// Takes a word in.
fn read(tagged: &Tagged<'_>, pieces: &[Piece], index: usize, open: &mut Open) {
    let piece = &pieces[index];
    if piece.kind == TokenKind::Comma {
        open.relative = false;
        open.denied = false;
        open.subordinate = false;
    }
    // «الاتفاقات التي … تمهد الطريق»: what is said starts with its subject.
    if opens_speech(pieces, index) && pieces.get(index + 1).is_some_and(|next| is_subject(tagged, next)) {
        open.predicates += 1;
        open.since = index + 1;
        return;
    }
    if !matches!(piece.kind, TokenKind::Word | TokenKind::Number) {
        return;
    }
    let token = piece.token;
    open.denied |=
        !piece.renamed && (tagged.is_function(token, "negation") || tagged.spells(token, &["عدم"]));
    let among = open.between || tagged.spells(token, &["بين"]);
    open.subject &= piece.renamed || tagged.has_article(token) || is_joined(tagged, token) || among;
    if piece.renamed {
        open.between &= !piece.text.starts_with('و');
        return;
    }
    if open.between && is_joined(tagged, token) {
        open.between = false;
    }
    // «من بين 18 شخصا» joins nobody.
    let among = index > 0 && tagged.folded(pieces[index - 1].token) == "من";
    if !among
        && tagged.folded(token) == "بين"
        && !pieces.get(index + 1).is_some_and(|next| is_pair(tagged, next))
    {
        open.between = true;
    }
    if tagged
        .spells(token, &["ان", "بان", "الي ان", "انه", "انها", "بانه", "بانها", "انهم", "انهما", "بانهم"])
    {
        open.predicates += 1;
        open.since = index + 1;
        return;
    }
    if tagged.is_function(token, "relative") {
        open.relative = true;
        return;
    }
    open.subordinate |= open.predicates > 0 && tagged.spells(token, &SUBORDINATORS);
    let verb = may_be_verb(tagged, token);
    if open.relative {
        open.relative = !verb && tagged.finite(token).is_none();
        if !open.relative {
            (open.since, open.fewest) = (index + 1, 1);
        }
        return;
    }
    if open.predicates > 0 && !open.subordinate && is_predicate(tagged, pieces, index, verb) {
        open.predicates -= 1;
        // A predicate says little without a word behind it: «تندرج في إطار …».
        open.since = index + 1;
        open.fewest = if verb { 2 } else { 1 };
        let next = pieces.get(index + 1);
        open.subject = verb
            && index > 0
            && tagged.spells(pieces[index - 1].token, &["ان"])
            && next.is_some_and(|next| next.renamed || tagged.has_article(next.token));
    }
}

/// What opens a clause before the main one: «أنه عندما …، أكد …».
const SUBORDINATORS: [&str; 8] = ["عندما", "حينما", "حين", "كلما", "لما", "اذا", "لو", "ريثما"];

/// A colon, or the quotation mark that a summary's complement starts with.
fn opens_speech(pieces: &[Piece], index: usize) -> bool {
    let kind = |at: usize| pieces.get(at).map(|piece| piece.kind);
    match kind(index) {
        Some(TokenKind::Colon) => kind(index + 1) == Some(TokenKind::Word),
        Some(TokenKind::QuoteOpen) => index == 0 || kind(index - 1) == Some(TokenKind::Colon),
        _ => false,
    }
}

/// «الاتفاقات», «هذه الزيارة», «المغرب»: what a predicate follows.
fn is_subject(tagged: &Tagged<'_>, piece: &Piece) -> bool {
    piece.kind == TokenKind::Word
        && (piece.renamed
            || tagged.has_article(piece.token)
            || tagged.is_function(piece.token, "demonstrative")
            || tagged.state(piece.token).is_some())
}

/// «البلدين», «بينهما» need no «و».
fn is_pair(tagged: &Tagged<'_>, piece: &Piece) -> bool {
    let token = piece.token;
    let dual = tagged.at(token).iter().any(|reading| reading.sense.form.number() == Some(Number::Dual));
    let plural = tagged.at(token).iter().any(|reading| reading.sense.form.number() == Some(Number::Plural));
    !piece.renamed
        && tagged.state(token).is_none()
        && !tagged.is(token, Category::Organisation)
        && (dual || plural || tagged.folded(token).ends_with("ين") || tagged.folded(token).ends_with("ات"))
}

/// A verb, or a word without article behind a noun that is closed: «أن العلاقات متينة».
fn is_predicate(tagged: &Tagged<'_>, pieces: &[Piece], index: usize, verb: bool) -> bool {
    if verb {
        return true;
    }
    let before = pieces[..index].iter().rev().find(|piece| piece.kind != TokenKind::QuoteOpen);
    let Some(last) = before else { return false };
    let token = pieces[index].token;
    let after_subject = last.renamed
        || last.kind == TokenKind::Word && is_defined(tagged, last.token)
        || last.kind == TokenKind::QuoteClose;
    // «الرئيس المصري عبد الفتاح»: a name is no predicate.
    let name = tagged.is(token, Category::GivenName)
        || !last.renamed && tagged.is_unknown(token) && tagged.nisba(last.token).is_some();
    let pronoun = tagged.spells(last.token, &["انه", "انها", "بانه", "بانها", "انهم", "انهما"]);
    let joined = is_joined(tagged, token);
    let prepositional = tagged.at(token).iter().any(|reading| reading.proclitics.preposition.is_some())
        && !tagged.at(token).iter().any(|reading| reading.proclitics.preposition.is_none())
        || tagged.is_unknown(token) && tagged.folded(token).starts_with('ب');
    (after_subject || pronoun)
        && !name
        && !tagged.has_article(token)
        && !tagged.has_article_behind_clitics(token)
        && !joined
        && !prepositional
        && !is_particle(tagged, token)
        || tagged.spells(token, &["هناك", "ثمه"])
}
