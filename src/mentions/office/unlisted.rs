//! What an office is in charge of, where no table knows it: «والي جهة سوس ماسة», «عمدة نانت», «رئيس شركة هاندا», «الرئيس التنفيذي لهاندا».

use super::OfficePhrase;
use crate::lexicon::word_lists::DIVISIONS;
use crate::lexicon::{Category, Gender};
use crate::mentions::apposition::closes_apposition;
use crate::mentions::firm::{firm_name_end, is_attribute, is_firm, is_latin};
use crate::mentions::titles::skip_titles;
use crate::text::TokenKind;
use crate::words::{Proclitics, Tagged};

/// Words that nobody knows behind the head, behind «جهة», «مدينة», «شركة», up to what announces the holder's name.
pub(super) fn unlisted(
    tagged: &Tagged<'_>,
    phrase: &OfficePhrase,
    at: usize,
    after_name: bool,
) -> Option<usize> {
    if is_firm(tagged, at - 1) || heads_firm(tagged, phrase, at, after_name) {
        return firm_name_end(tagged, at);
    }
    let governs = matches!(phrase.kind(), "governor" | "mayor") && !phrase.proclitics.article;
    let first = at == phrase.tokens.start + phrase.head_tokens;
    // «عمدة مدينة نانت».
    let named = |next: usize| tagged.is_unknown(next) || tagged.place(next).is_some();
    if governs && first && is_division(tagged, at) && named(at + 1) {
        return Some(at + 1);
    }
    let kind = is_division(tagged, at - 1);
    if !(governs && first || kind) {
        return None;
    }
    if let Some(end) = kind.then(|| national_end(tagged, at)).flatten() {
        return Some(end);
    }
    let words = unknown_words(tagged, at);
    match words {
        0 => None,
        _ if is_announced(tagged, at + words) => Some(at + words),
        _ => kind.then_some(at + 1),
    }
}

/// «النخيل القابضة» behind «شركة», where its first word has the article.
pub(super) fn attribute_of_firm(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let from = at.saturating_sub(ATTRIBUTE_WITHIN).max(phrase.tokens.start + 1);
    (is_attribute(tagged, at) && (from..at).any(|token| is_firm(tagged, token))).then_some(at + 1)
}

/// An adjective follows the noun that it belongs to within so many words.
const ATTRIBUTE_WITHIN: usize = 4;

fn unknown_words(tagged: &Tagged<'_>, at: usize) -> usize {
    let unknown = |&token: &usize| {
        tagged.is_unknown(token) && !tagged.has_article(token) && !tagged.folded(token).starts_with('و')
    };
    (at..at + LONGEST_UNLISTED).take_while(unknown).count()
}

/// Whether what stands at a token shows that a name is over: another one, or its comma or title.
fn is_announced(tagged: &Tagged<'_>, end: usize) -> bool {
    let comma = tagged.text.kind(end) == TokenKind::Comma;
    comma && closes_apposition(tagged, skip_titles(tagged, end + 1))
        || tagged.is(end, Category::GivenName)
        || skip_titles(tagged, end) > end
}

/// «منطقة بروفانس ألب كوت دازور الفرنسية»: whatever the words mean, up to the nationality of the territory.
fn national_end(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let national = |&token: &usize| tagged.nisba(token).is_some_and(|(nisba, _)| nisba.proclitics.article);
    let end = (at..at + LONGEST_TERRITORY).find(national)?;
    let part = |token: usize| {
        tagged.is_word(token)
            && !tagged.has_article(token)
            && tagged.particle(token).is_none()
            && !tagged.folded(token).starts_with('و')
    };
    (end > at && (at..end).all(part)).then_some(end)
}

/// «بروفانس ألب كوت دازور» has four words.
const LONGEST_TERRITORY: usize = 5;

/// «رئيس هاندا، فلان»: a head without the article governs the name of what he leads; «الرئيس التنفيذي لهاندا»: so does «ل» behind
/// an office of business.
fn heads_firm(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize, after_name: bool) -> bool {
    let leads = match phrase.kind() {
        "head" | "business" => true,
        // «مدير عام هاندا», but «مستشار فلان».
        "official" => phrase.head_tokens > 1,
        _ => false,
    };
    if at != phrase.tokens.start + phrase.head_tokens || !leads {
        return false;
    }
    if phrase.proclitics.article {
        let foreign = tagged.is_unknown(at) || tagged.is(at, Category::GivenName);
        let borne = tagged.folded(at).starts_with('ل') && !tagged.folded(at).starts_with("لل");
        return phrase.head_tokens > 1 && foreign && borne;
    }
    let words = unknown_words(tagged, at);
    let end = at + words;
    // «رئيس هاندا الفرنسية»: what agrees with a firm.
    let described = tagged.nisba(end).is_some_and(|(nisba, _)| {
        nisba.sense.form.gender() == Some(Gender::Feminine) && phrase.form.gender() == Some(Gender::Masculine)
    });
    is_latin(tagged, at) || words > 0 && (after_name || described || is_announced(tagged, end))
}

/// «جهة», «مدينة» without the article.
fn is_division(tagged: &Tagged<'_>, at: usize) -> bool {
    let noun = ["settlement", "region"].iter().any(|role| {
        tagged.noun_of_role(at, role).is_some_and(|(reading, _)| reading.proclitics == Proclitics::default())
    });
    noun || tagged.spells(at, DIVISIONS)
}

/// The name of a territory has at most so many words.
const LONGEST_UNLISTED: usize = 3;
