//! Words that are nothing without the preposition that they always have.

use super::complement::Piece;
use super::joining::is_joined_by_in;
use super::word_class::{has_nunation, is_defined, is_joined, may_be_verb};
use crate::lexicon::word_lists::{
    ALTHOUGH, ANSWERS_TO_ALTHOUGH, ANSWERS_TO_NOT, APPOINTMENTS, BY_THIS, GLIMPSES, LIMIT_NOUNS, ROLE_NOUNS,
};
use crate::lexicon::{Category, Number, Shape, Wording};
use crate::model::EventType;
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};

/// Before which pieces a verb or verbal noun still waits for the preposition that it always has:
/// «عدم توصل الشركات (لاتفاق)», «أن يصل العدد (إلى كذا)».
pub(super) fn waiting(tagged: &Tagged<'_>, pieces: &[Piece]) -> Vec<bool> {
    let mut waiting = vec![false; pieces.len()];
    for (index, piece) in pieces.iter().enumerate() {
        if piece.kind != TokenKind::Word || piece.renamed {
            continue;
        }
        if let Some(found) = contrast(tagged, pieces, index) {
            waiting[index + 1..found.min(pieces.len())].fill(true);
            continue;
        }
        if let Some(found) = obligation(tagged, pieces, index) {
            waiting[index + 1..found.min(pieces.len())].fill(true);
            continue;
        }
        let verb = tagged.finite(piece.token).filter(|(_, entry)| entry.wording == Some(Wording::Considers));
        if let Some(found) = verb.and_then(|_| considered(tagged, &pieces[index + 1..])) {
            waiting[index + 1..index + found + 2].fill(true);
            continue;
        }
        if let Some(found) = appointed_as(tagged, pieces, index).or_else(|| either(tagged, pieces, index)) {
            waiting[index + 1..found.min(pieces.len())].fill(true);
            continue;
        }
        if let Some(found) = denied_noun(tagged, pieces, index).or_else(|| second(tagged, pieces, index)) {
            waiting[index + 1..found.min(pieces.len())].fill(true);
            continue;
        }
        let Some(by) = always_joined_by(tagged, piece.token) else { continue };
        let limit = pieces.len().min(index + LONGEST_WAIT);
        let role = tagged.folded(piece.token).ends_with("دور") || is_visit(tagged, piece.token);
        let limit = (index..limit).find(|&at| !role && closes(tagged, pieces, at)).unwrap_or(limit);
        let joins = |piece: &Piece| !piece.renamed && by.split('|').any(|by| joins(tagged, piece.token, by));
        if let Some(found) = pieces[index + 1..limit].iter().position(joins) {
            waiting[index + 1..index + found + 2].fill(true);
        }
    }
    waiting
}

/// «ليس في مصر فحسب، بل في المنطقة», «رغم اختلاف النظر، إلا أن هناك توافقا»: behind the first words of what the sentence
/// goes on to.
fn contrast(tagged: &Tagged<'_>, pieces: &[Piece], index: usize) -> Option<usize> {
    let token = pieces[index].token;
    let answers: &[&str] = if tagged.spells(token, &["ليس", "ليست"]) {
        ANSWERS_TO_NOT
    } else if tagged.spells(token, ALTHOUGH) {
        ANSWERS_TO_ALTHOUGH
    } else {
        return None;
    };
    let limit = pieces.len().min(index + LONGEST_CONTRAST);
    let found = (index + 1..limit).find(|&at| tagged.spells(pieces[at].token, answers))?;
    Some(found + 3)
}

/// «(تعتبر) التعاون مع الرباط نموذجا», «(تعتبر) الأمن من أولوياتها»: behind which word stands what something is taken for.
pub(super) fn considered(tagged: &Tagged<'_>, words: &[Piece]) -> Option<usize> {
    if words.first().is_none_or(|first| tagged.is_function(first.token, "complementiser")) {
        return None;
    }
    let from = |piece: &Piece| tagged.spells(piece.token, &["من"]);
    let what = |&(_, piece): &(usize, &Piece)| {
        let indefinite = has_nunation(tagged, piece.token) && !is_defined(tagged, piece.token);
        piece.kind == TokenKind::Word && !piece.renamed && (from(piece) || indefinite)
    };
    let near = words.iter().enumerate().take(LONGEST_CONSIDERED);
    let (found, piece) = near.take_while(|(_, piece)| piece.kind != TokenKind::Comma).skip(1).find(what)?;
    Some(found + usize::from(from(piece)))
}

/// What somebody takes for something is worded in so many words.
const LONGEST_CONSIDERED: usize = 12;

/// «يجب على البلدين (أن يتعاونا)»: behind the first words of what must be.
fn obligation(tagged: &Tagged<'_>, pieces: &[Piece], index: usize) -> Option<usize> {
    tagged.condensing(pieces[index].token, "obliging")?;
    let limit = pieces.len().min(index + LONGEST_WAIT);
    let found = (index + 1..limit).find(|&at| tagged.is_function(pieces[at].token, "complementiser"))?;
    Some(found + 3)
}

/// «اختيار», «باختيار», «وتعيينه»: what makes somebody something.
pub(super) fn appoints(tagged: &Tagged<'_>, at: usize) -> bool {
    let folded = tagged.folded(at);
    let stem = folded.strip_suffix("ها").or_else(|| folded.strip_suffix('ه')).unwrap_or(folded);
    APPOINTMENTS.iter().any(|noun| folded.ends_with(noun) || stem.ends_with(noun))
}

/// «اختيار فلان وليا (للعهد)»: behind the word that says what he became, and the next one.
fn appointed_as(tagged: &Tagged<'_>, pieces: &[Piece], index: usize) -> Option<usize> {
    let limit = pieces.len().min(index + LONGEST_CONSIDERED);
    let office = |at: &usize| {
        let piece = &pieces[*at];
        let named = tagged.state(piece.token).is_some() || tagged.place(piece.token).is_some();
        let accusative = has_nunation(tagged, piece.token) || tagged.is(piece.token, Category::Office);
        !piece.renamed && tagged.folded(piece.token).ends_with('ا') && accusative && !named
    };
    let within = |at: &usize| pieces[*at].kind != TokenKind::Comma;
    let found = (index + 1..limit).take_while(within).find(office);
    Some(found.filter(|_| appoints(tagged, pieces[index].token))? + 2)
}

/// «سواء في المشاريع القائمة (أو الجديدة)»: behind the first word of the other one.
fn either(tagged: &Tagged<'_>, pieces: &[Piece], index: usize) -> Option<usize> {
    let limit = pieces.len().min(index + LONGEST_CONTRAST);
    let opens = tagged.spells(pieces[index].token, &["سواء"]);
    let or = |at: &usize| tagged.spells(pieces[*at].token, &["او", "ام"]);
    Some((index + 1..limit).find(or).filter(|_| opens)? + 2)
}

/// «لا طائل (منها)», «لا مجال (للشك)»: behind what a noun that is denied has its preposition for.
fn denied_noun(tagged: &Tagged<'_>, pieces: &[Piece], index: usize) -> Option<usize> {
    let noun = pieces.get(index + 1)?;
    let denied = tagged.spells(pieces[index].token, &["لا"])
        && noun.kind == TokenKind::Word
        && !may_be_verb(tagged, noun.token)
        && tagged.finite(noun.token).is_none();
    if !denied {
        return None;
    }
    let limit = pieces.len().min(index + LONGEST_DENIED);
    let joins = |at: &usize| {
        let token = pieces[*at].token;
        tagged.function_reading(token, "preposition").is_some()
            || tagged.at(token).iter().any(|reading| reading.proclitics.preposition.is_some())
    };
    let found = (index + 2..limit).find(joins)?;
    let whole = tagged.at(pieces[found].token).iter().any(|reading| reading.enclitic.is_some());
    Some(found + if whole { 1 } else { 2 })
}

/// «مسألتي الهجرة (والأمن)», «مدينتي فاس (ومكناس)»: behind the second of two.
fn second(tagged: &Tagged<'_>, pieces: &[Piece], index: usize) -> Option<usize> {
    let token = pieces[index].token;
    let folded = tagged.folded(token);
    let mut readings = tagged.at(token).iter();
    let two = readings.len() > 0 && readings.all(|reading| reading.sense.form.number() == Some(Number::Dual));
    let construct = folded.ends_with("تي") || two && folded.ends_with('ي');
    // «كل من فلان (وفلان)».
    let each = folded == "كل" && pieces.get(index + 1).is_some_and(|next| tagged.spells(next.token, &["من"]));
    let pair = construct && !tagged.has_article(token);
    if !pair && !each || pieces.get(index + 1)?.kind != TokenKind::Word {
        return None;
    }
    let limit = pieces.len().min(index + if each { LONGEST_EACH } else { LONGEST_PAIR });
    let named = |at: &usize| {
        let piece = &pieces[*at];
        let unknown = tagged.is_unknown(piece.token) && !piece.renamed;
        let joined = piece.text.starts_with('و') && (piece.renamed || unknown);
        joined || !piece.renamed && is_joined(tagged, piece.token)
    };
    let comma = (index..limit).find(|&at| pieces[at].kind != TokenKind::Word).unwrap_or(limit);
    (index + 2..comma).find(named).map(|found| found + 1)
}

/// The second of two is named so near behind the dual.
const LONGEST_PAIR: usize = 7;

/// Behind «كل من», so near behind whom it names first.
const LONGEST_EACH: usize = 24;

/// What is denied has its preposition so near behind it.
const LONGEST_DENIED: usize = 5;

/// The second half of a contrast starts so near behind the first.
const LONGEST_CONTRAST: usize = 24;

/// A mark behind which nothing is waited for any more: «، الذي تكثف، إلى» goes on.
fn closes(tagged: &Tagged<'_>, pieces: &[Piece], at: usize) -> bool {
    let mark = |piece: &Piece| matches!(piece.kind, TokenKind::Comma | TokenKind::Stop);
    pieces.get(at).is_some_and(mark)
        && !pieces.get(at + 1).is_some_and(|next| tagged.is_function(next.token, "relative"))
}

/// What a word waits for stands at most so far behind it.
const LONGEST_WAIT: usize = 10;

/// The prepositions of a verb, or of a verbal noun without article, that has no object.
fn always_joined_by(tagged: &Tagged<'_>, token: usize) -> Option<&'static str> {
    if let Some(reading) = tagged.condensing(token, "awaiting") {
        let bare = reading.proclitics.conjunction.is_none() && !reading.proclitics.article;
        return bare.then_some("إلى|على|في|ب|عن|ل|من");
    }
    // «للحد «بشكل كبير» من العجز».
    if tagged.spells(token, LIMIT_NOUNS) {
        return Some("من");
    }
    // «نبذة مختصرة من خلال عرض (عن كذا)».
    if tagged.spells(token, GLIMPSES) {
        return Some("عن|حول");
    }
    // «الإعلان عن زيارة رئيس الوزراء، فلان، إلى الجزائر».
    if is_visit(tagged, token) {
        return Some("إلى|ل");
    }
    // «اهتمام بالمشاركة المغربية في المعرض».
    if tagged.folded(token).ends_with("مشاركه") {
        return Some("في");
    }
    // «إيلاء عناية خاصة لجاليتي البلدين».
    if tagged.folded(token).ends_with("ايلاء") {
        return Some("ل");
    }
    // «الأهمية القصوى لوجود حكومة».
    if tagged.spells(token, &["الاهميه", "الحاجه"]) {
        return Some("ل|إلى");
    }
    // «الدور الذي يقوم به فلان، في الدفاع عن كذا».
    if tagged.spells(token, ROLE_NOUNS) {
        return Some("في");
    }
    let noun = tagged.shaped(token, Shape::VerbalNoun).filter(|(reading, _)| {
        !reading.proclitics.article && reading.enclitic.is_none() && !tagged.has_article(token)
    });
    let (_, entry) = noun?;
    let by = entry.joined_by;
    let never = by.is_empty() || by.split('|').any(|by| matches!(by, "direct" | "أن" | "مع" | ""));
    (!never).then_some(by)
}

/// «زيارة الوزير»: where to; «زيارة الجزائر» says it.
fn is_visit(tagged: &Tagged<'_>, token: usize) -> bool {
    let visitor = [Category::Office, Category::Honorific, Category::GivenName];
    let visitor = visitor.into_iter().any(|category| tagged.is(token + 1, category));
    visitor
        && tagged.noun(token).is_some_and(|(reading, noun)| {
            noun.event == Some(EventType::Visit) && !reading.proclitics.article && reading.enclitic.is_none()
        })
}

/// Whether the word is that preposition, or bears it.
fn joins(tagged: &Tagged<'_>, token: usize, by: &str) -> bool {
    let borne = |preposition| {
        let readings = tagged.at(token);
        !readings.is_empty()
            && readings.iter().all(|reading| reading.proclitics.preposition == Some(preposition))
    };
    match by {
        "إلى" => tagged.is_preposition(token, by) || borne(Preposition::For),
        "ب" => is_joined_by_in(tagged, token) || tagged.spells(token, BY_THIS),
        "ل" => borne(Preposition::For),
        by => tagged.is_preposition(token, by),
    }
}
