//! Which countries a sentence is about, where nothing in it tells: «العلاقات الثنائية (مع تونس)», «وصف اللقاء (مع تونس)».

use super::Context;
use super::complement::Piece;
use super::joining::is_joined_by_in;
use super::renaming::{is_quoted, named};
use super::states::state_name;
use super::subject::Subject;
use super::word_class::{is_joined, is_joined_by_for};
use crate::lexicon::Category;
use crate::lexicon::word_lists::{COOPERATION_NOUNS, MATTERS_OF_TWO, NARROWING, OF_MORE_THAN_TWO};
use crate::model::Act;
use crate::text::TokenKind;

/// With whom whoever speaks for one side has «العلاقات الثنائية» or had «اللقاء», where the sentence names nobody else.
pub(super) fn name_partner(context: &Context<'_, '_>, subject: &Subject, pieces: &mut Vec<Piece>) {
    let ([one, other], [own]) = (context.sides, &subject.countries[..]) else { return };
    let partner = match own {
        own if own == one => other,
        own if own == other => one,
        _ => return,
    };
    let Some(name) = state_name(partner).filter(|_| !subject.several) else { return };
    if pieces.len() >= super::LONGEST_SUMMARY - LONGEST_PARTNER || names_country(context, pieces, own) {
        return;
    }
    let ends = (1..=pieces.len()).find(|&end| is_open(context, &pieces[..end], pieces.get(end)));
    // «التعاون والتعامل مع جميع الشركاء»: of both.
    let told = |end: usize| pieces[end..].iter().any(|piece| context.tagged.spells(piece.token, NARROWING));
    if let Some(end) = ends.filter(|&end| !told(end)) {
        let words = named(pieces[end - 1].token, &format!("مع {name}"));
        pieces.splice(end..end, words);
    }
}

/// With its preposition a state's name has so many words.
const LONGEST_PARTNER: usize = 4;

/// Whether the words before end with a noun that two share, and the next does not say between whom.
fn is_open(context: &Context<'_, '_>, before: &[Piece], next: Option<&Piece>) -> bool {
    let tagged = context.tagged;
    let further = next.is_some_and(|next| {
        let token = next.token;
        let adjective = (tagged.has_article(token) || tagged.has_article_behind_clitics(token))
            && tagged.ends_as_nisba(token);
        let attribute = tagged.has_article(token) && !is_joined(tagged, token);
        // «التعاون الثنائي والمتعدد الأطراف».
        let many = tagged.folded(token).starts_with("والمتعدد");
        let joined = many || is_joined_by_in(tagged, token) || is_joined_by_for(tagged, token);
        let related = tagged.is_function(token, "relative") || tagged.spells(token, NARROWING);
        !next.renamed && next.kind == TokenKind::Word && (adjective || attribute || joined || related)
            || next.renamed && !next.text.starts_with('و')
    });
    !further && !is_quoted(before) && (is_bilateral(context, before) || is_meeting(context, before))
}

/// «العلاقات», «العلاقات الثنائية», «التعاون الاقتصادي والتجاري», «العلاقات المتميزة», but «التعاون الدولي».
fn is_bilateral(context: &Context<'_, '_>, before: &[Piece]) -> bool {
    let tagged = context.tagged;
    let adjective = |piece: &&Piece| {
        let nisba = tagged.ends_as_nisba(piece.token);
        let praising =
            tagged.condensing(piece.token, "adjective").is_some() && tagged.has_article(piece.token);
        !piece.renamed && (nisba || praising) && !tagged.is_function(piece.token, "relative")
    };
    let adjectives = before.iter().rev().take_while(adjective).count();
    let (nouns, adjectives) = before.split_at(before.len() - adjectives);
    let told = |noun: &Piece| context.cast.mention_at(noun.token).is_some();
    let wider =
        |piece: &Piece| tagged.spells(piece.token, OF_MORE_THAN_TWO) || tagged.nisba(piece.token).is_some();
    nouns.last().is_some_and(|noun| is_relation(noun) && !told(noun))
        && !adjectives.iter().any(wider)
        && (context.act.act != Act::Sign
            || adjectives.iter().any(|piece| tagged.spells(piece.token, &["الثنايي", "الثناييه"])))
}

/// «العلاقات», «بالتعاون»: what two have together, with its article.
fn is_relation(noun: &Piece) -> bool {
    let defined = |text: &str| COOPERATION_NOUNS.contains(&text) && text != ONE_SIDED || text == EXCHANGED;
    let text = noun.text.as_str();
    let borne = text.strip_prefix("لل").map(|rest| format!("ال{rest}"));
    noun.kind == TokenKind::Word
        && (defined(text)
            || text.strip_prefix(['ب', 'و', 'ك']).is_some_and(defined)
            || borne.is_some_and(|text| defined(&text)))
}

/// «الدعم» is given, not had with somebody.
const ONE_SIDED: &str = "الدعم";
/// «التبادل التجاري».
const EXCHANGED: &str = "التبادل";

/// «اللقاء», «المباحثات», by no name.
fn is_meeting(context: &Context<'_, '_>, before: &[Piece]) -> bool {
    let tagged = context.tagged;
    let (Some(last), attributed) = (before.last(), before.len().checked_sub(2).map(|at| &before[at])) else {
        return false;
    };
    let attribute =
        attributed.is_some_and(|noun| tagged.has_article(noun.token) && !is_joined(tagged, last.token));
    !last.renamed && !attribute && tagged.spells(last.token, MATTERS_OF_TWO)
}

/// Whether a word names a state, one of its places, an organisation, or anybody by another name, `own` left aside.
pub(super) fn names_country(context: &Context<'_, '_>, pieces: &[Piece], own: &str) -> bool {
    let tagged = context.tagged;
    let name = state_name(own);
    pieces.iter().any(|piece| {
        let other = |code: &str| code != own;
        let state = tagged.state(piece.token).or_else(|| tagged.nisba(piece.token));
        let place = state.or_else(|| tagged.place(piece.token));
        match piece.renamed {
            true => {
                // «(أنها) أن العلاقات»: no name of anybody.
                let named = !is_relation(piece) && !matches!(piece.text.as_str(), "أن" | "إن" | "بأن");
                name.is_none_or(|name| !piece.text.ends_with(name)) && named
            }
            false => {
                place.is_some_and(|(_, code)| other(code)) || tagged.is(piece.token, Category::Organisation)
            }
        }
    })
}
