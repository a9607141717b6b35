//! What an office is in charge of, where no table knows it: «والي جهة سوس ماسة», «عمدة نانت», «رئيس شركة هاندا».

use super::OfficePhrase;
use crate::lexicon::word_lists::DIVISIONS;
use crate::lexicon::{self, Category};
use crate::mentions::apposition::closes_apposition;
use crate::mentions::titles::skip_titles;
use crate::text::TokenKind;
use crate::words::{Proclitics, Tagged};

/// Words that nobody knows behind the head, behind «جهة», «مدينة», «شركة», up to what announces the holder's name.
pub(super) fn unlisted(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let governs = matches!(phrase.kind(), "governor" | "mayor") && !phrase.proclitics.article;
    let first = at == phrase.tokens.start + phrase.head_tokens;
    // «عمدة مدينة نانت».
    let named = |next: usize| tagged.is_unknown(next) || tagged.place(next).is_some();
    if governs && first && is_division(tagged, at) && named(at + 1) {
        return Some(at + 1);
    }
    let kind = is_division(tagged, at - 1) || is_firm(tagged, at - 1);
    if !(governs && first || kind) {
        return None;
    }
    let unknown = |&token: &usize| {
        tagged.is_unknown(token) && !tagged.has_article(token) && !tagged.folded(token).starts_with('و')
    };
    let words = (at..at + LONGEST_UNLISTED).take_while(unknown).count();
    let end = at + words;
    let comma = tagged.text.kind(end) == TokenKind::Comma;
    let announced = comma && closes_apposition(tagged, skip_titles(tagged, end + 1))
        || tagged.is(end, Category::GivenName)
        || skip_titles(tagged, end) > end;
    match words {
        0 => None,
        _ if announced => Some(end),
        _ => kind.then_some(at + 1),
    }
}

/// «جهة», «مدينة» without the article.
fn is_division(tagged: &Tagged<'_>, at: usize) -> bool {
    let noun = ["settlement", "region"].iter().any(|role| {
        tagged.noun_of_role(at, role).is_some_and(|(reading, _)| reading.proclitics == Proclitics::default())
    });
    noun || tagged.spells(at, DIVISIONS)
}

/// «شركة», «لمجموعة»: what is called by a name of its own.
fn is_firm(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.find(at, Category::InstitutionHead).is_some_and(|head| {
        let kind = lexicon::INSTITUTION_HEADS[usize::from(head.sense.entry)].kind;
        head.tokens == 1 && !head.proclitics.article && FIRMS.contains(&kind)
    })
}

/// Kinds of institutions that bear a name of their own.
const FIRMS: [&str; 6] = ["company", "group", "bank", "foundation", "university", "media"];

/// The name of a territory or a firm has at most so many words.
const LONGEST_UNLISTED: usize = 3;
