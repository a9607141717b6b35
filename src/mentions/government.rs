//! Governments by who leads them: «إدارة الرئيس الأمريكي دونالد ترامب», «حكومة نتنياهو». What they do is no act of whoever spoke before.

use super::figure::state_of_surname;
use super::name::name_at;
use super::office::office_at;
use super::{Mention, MentionKind};
use crate::lexicon::word_lists::LED_BY_NAME;
use crate::lexicon::{Category, Number, Shape};
use crate::text::TokenKind;
use crate::words::{Reading, Tagged};

/// The government named from this token on by its leader's office or name.
pub(super) fn government_of_leader_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let head = tagged.find(at, Category::InstitutionHead).filter(|head| governs(tagged, at, head))?;
    let leader = at + head.tokens;
    let (end, country) = by_office(tagged, leader).or_else(|| by_name(tagged, leader))?;
    Some(Mention { tokens: at..end, kind: MentionKind::Institution, country, proclitics: head.proclitics })
}

/// «حكومة», «إدارة», of one leader: not «الحكومة», «حكومته», «حكومات».
fn governs(tagged: &Tagged<'_>, at: usize, head: &Reading) -> bool {
    tagged.spells(at, LED_BY_NAME)
        && head.tokens == 1
        && !head.proclitics.article
        && head.enclitic.is_none()
        && head.sense.form.number() == Some(Number::Singular)
}

/// «(إدارة) الرئيس الأمريكي دونالد ترامب»: where the words of the leader end, and his state.
fn by_office(tagged: &Tagged<'_>, at: usize) -> Option<(usize, Option<&'static str>)> {
    let office = office_at(tagged, at)?;
    // «الرئيس» by itself may lead anything else.
    let president = office.kind() == "head" && office.is_bare() && office.proclitics.article;
    let leads = president || matches!(office.kind(), "head_of_state" | "head_of_government");
    let comma = usize::from(tagged.text.kind(office.tokens.end) == TokenKind::Comma);
    let name = name_at(tagged, office.tokens.end + comma, true).filter(|name| comma == 0 || name.len() > 1);
    let end = name.map_or(office.tokens.end, |name| name.end);
    (leads && office.proclitics.are_plain()).then_some((end, office.country))
}

/// «(حكومة) سعد الدين العثماني», «(إدارة) بايدن»: the same of a name in full, or of a surname that everybody knows.
fn by_name(tagged: &Tagged<'_>, at: usize) -> Option<(usize, Option<&'static str>)> {
    if let Some(code) = state_of_surname(tagged, at) {
        return Some((at + 1, Some(code)));
    }
    let name = name_at(tagged, at, true).filter(|name| name.len() > 1)?;
    let state = state_of_surname(tagged, name.end - 1);
    // «طلبت إدارة نيكسون الاعتراف به».
    let act = tagged.shaped(name.end - 1, Shape::VerbalNoun).is_some();
    let known = tagged.is(at, Category::GivenName) && !act || state.is_some();
    known.then_some((name.end, state))
}
