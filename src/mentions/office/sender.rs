//! Whom an envoy or adviser serves by name: «موفد العاهل السعودي الملك فلان، وزير الدولة علان» is Allan.

use super::{OfficePhrase, office_at, opens_title};
use crate::lexicon::word_lists::{SENT_OFFICES, SENT_TO, SOVEREIGNS};
use crate::lexicon::{self, Category};
use crate::mentions::apposition::{closes_apposition, opens_full_name};
use crate::mentions::figure::{is_name_of_figure, state_of_surname};
use crate::mentions::name::name_at;
use crate::mentions::titles::{skip_formulas, skip_titles};
use crate::text::TokenKind;
use crate::words::{Proclitics, Tagged};
use std::ops::Range;

/// Where the sender's name ends, behind the office of a ruler that the head governs: a king's («مبعوث العاهل الأردني الملك فلان»), or
/// that of somebody whom everybody knows, where the envoy's own name follows («مستشار الرئيس التركي فلان، علان»).
pub(super) fn sender(
    tagged: &Tagged<'_>,
    phrase: &OfficePhrase,
    at: usize,
    after_name: bool,
) -> Option<usize> {
    if !is_sent(phrase) || phrase.sender {
        return None;
    }
    if let Some(end) = lone_sender(tagged, phrase, at) {
        return Some(end);
    }
    if !is_of_ruler(tagged, phrase) {
        return None;
    }
    let titles = skip_titles(tagged, at);
    let sovereign = (at..titles.max(at + 1)).any(|token| tagged.spells(token, SOVEREIGNS));
    let name = name_at(tagged, titles.max(at + usize::from(sovereign)), true)?;
    let end = skip_formulas(tagged, name.end);
    // «فلان، كبير مستشاري الرئيس الأمريكي علان»: who serves was named before.
    let named = || after_name || is_envoy_ahead(tagged, phrase, end);
    // «مبعوث الرئيس فلان إلى سوريا»: by surname alone.
    let sent_out =
        name.len() == 1 && state_of_surname(tagged, name.start).is_some() && tagged.spells(end, SENT_TO);
    (sovereign || sent_out || is_name_of_figure(tagged, name) && named()).then_some(end)
}

/// «مستشار ترامب للأمن القومي، فلان», «المتحدث باسم بوتين»: where the surname ends that everybody knows, right
/// behind the head, with what its holder is charged with.
fn lone_sender(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let alone = phrase.tokens.len() == phrase.head_tokens && !phrase.proclitics.article;
    state_of_surname(tagged, at).filter(|_| alone || tagged.folded(at - 1) == "باسم")?;
    Some(charge_end(tagged, at + 1).unwrap_or(at + 1))
}

/// «للشؤون الدولية، فلان»: up to the mark.
fn charge_end(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let charged = tagged.folded(at).starts_with("لل");
    (at..at + CHARGED_WITHIN).find(|&token| charged && !tagged.is_word(token))
}

/// «المبعوث الخاص», «مستشار», «مدير مكتب»: whoever serves another office.
fn is_sent(phrase: &OfficePhrase) -> bool {
    let first = lexicon::OFFICES[usize::from(phrase.head)].name.split(' ').next();
    first.is_some_and(|first| SENT_OFFICES.contains(&first))
}

/// Whether the head governs the office of who rules: «مبعوث الرئيس», no «مبعوث وزير الخارجية».
fn is_of_ruler(tagged: &Tagged<'_>, phrase: &OfficePhrase) -> bool {
    let governed: Range<usize> = phrase.tokens.start + phrase.head_tokens..phrase.tokens.end;
    let mut offices = governed.filter_map(|token| tagged.find(token, Category::Office));
    offices.next_back().is_some_and(|office| {
        let kind = lexicon::OFFICES[usize::from(office.sense.entry)].kind;
        matches!(kind, "head_of_state" | "monarch" | "head_of_government" | "head")
    })
}

/// Whether the envoy's own name follows, with a comma, a title or an office that is of no other state.
fn is_envoy_ahead(tagged: &Tagged<'_>, phrase: &OfficePhrase, end: usize) -> bool {
    let end = charge_end(tagged, end).unwrap_or(end);
    let comma = usize::from(tagged.text.kind(end) == TokenKind::Comma);
    let from = end + comma;
    let start = skip_titles(tagged, from);
    if comma > 0 && (closes_apposition(tagged, start) || opens_full_name(tagged, start)) {
        return true;
    }
    let titled = opens_title(tagged, from) && !tagged.folded(from).starts_with('و');
    let named =
        |token: usize| name_at(tagged, skip_titles(tagged, token), true).is_some_and(|name| name.len() > 1);
    let office = office_at(tagged, from).filter(|office| office.proclitics == Proclitics::default());
    let own = office.is_some_and(|office| {
        (office.country.is_none() || office.country == phrase.country) && named(office.tokens.end)
    });
    titled && named(from) || own
}

/// What an envoy is charged with takes so many words at most.
const CHARGED_WITHIN: usize = 4;
