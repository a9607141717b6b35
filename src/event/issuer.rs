//! Whom the release names as its source.

use super::Located;
use crate::actors::Cast;
use crate::lexicon::{self, Category};
use crate::mentions::{Mention, MentionKind};
use crate::text::TokenKind;
use crate::words::{Proclitics, Tagged};

/// The institution whose communiqué it is; else the one that says or announces; else the agency that is cited.
pub(super) fn issuer(tagged: &Tagged<'_>, cast: &Cast) -> Option<Located> {
    let tokens = || 0..tagged.text.tokens.len();
    tokens()
        .find_map(|token| communique_of(tagged, cast, token))
        .or_else(|| tokens().find_map(|token| announcing(tagged, cast, token)))
        .or_else(|| tokens().find_map(|token| cited_agency(tagged, token)))
}

fn located(mention: &Mention) -> Located {
    Located { tokens: mention.tokens.clone(), clitics: mention.proclitics, country: mention.country }
}

fn starting_at(cast: &Cast, token: usize) -> Option<&Mention> {
    let mention = &cast.mentions[cast.mention_at(token)?];
    (mention.tokens.start == token && matches!(mention.kind, MentionKind::Institution)).then_some(mention)
}

/// «بلاغ لوزارة الداخلية», «بيان صادر عن الديوان الملكي».
fn communique_of(tagged: &Tagged<'_>, cast: &Cast, token: usize) -> Option<Located> {
    let (reading, _) = tagged.noun_of_role(token, "source")?;
    let mut at = token + reading.tokens;
    while goes_between(tagged, at) {
        at += 1;
        if at > token + FARTHEST_ISSUER {
            return None;
        }
    }
    starting_at(cast, at).map(located)
}

/// The issuer stands within so many tokens behind the communiqué.
const FARTHEST_ISSUER: usize = 7;

/// Words between a communiqué and its issuer.
fn goes_between(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(
        at,
        &[
            "صادر",
            "صدر",
            "صادره",
            "مشترك",
            "صحفي",
            "صحافي",
            "عن",
            "من",
            "نشرته",
            "نشره",
            "اصدرته",
            "اصدره",
            "للصحافه",
            "ل",
        ],
    ) || tagged.noun_of_role(at, "time").is_some()
        || tagged.is(at, Category::Weekday)
        || tagged.text.kind(at) == TokenKind::Comma
}

/// «أعلن البيت الأبيض», «قالت الخارجية السويدية», «المتحدث باسم الرئاسة المصرية».
fn announcing(tagged: &Tagged<'_>, cast: &Cast, token: usize) -> Option<Located> {
    if super::reports(tagged, token) {
        return starting_at(cast, token + 1)
            .filter(|mention| mention.proclitics == Proclitics::default())
            .map(located);
    }
    if !tagged.spells(token, &["باسم"]) {
        return None;
    }
    // The office of a spokesperson covers the institution.
    let end = cast.mention_at(token).map_or(token + 6, |index| cast.mentions[index].tokens.end);
    let head = (token + 1..end)
        .find(|&at| tagged.is(at, Category::InstitutionHead) || tagged.is(at, Category::Portfolio))?;
    let stop = (head + 1..end).find(|&at| !tagged.has_article(at)).unwrap_or(end);
    let country = (head..stop).find_map(|at| tagged.nisba(at).map(|(_, code)| code));
    Some(Located { tokens: head..stop, clitics: Proclitics::default(), country })
}

/// «وكالة الأنباء السعودية», «(رويترز)», «واس» in a dateline.
fn cited_agency(tagged: &Tagged<'_>, token: usize) -> Option<Located> {
    let reading = tagged.find(token, Category::Agency)?;
    let code = lexicon::AGENCIES[usize::from(reading.sense.entry)].code;
    let medium = ["وكاله", "صحيفه", "قناه", "موقع", "تلفزيون", "التلفزيون", "هييه", "جريده", "اذاعه"];
    let named =
        reading.tokens > 1 && tagged.spells(token, &medium) || token > 0 && tagged.spells(token - 1, &medium);
    let marked = |at: usize| !tagged.is_word(at);
    let dateline =
        token < DATELINE && marked(token + reading.tokens) && reading.proclitics == Proclitics::default();
    let quoted = token > 0
        && matches!(tagged.text.kind(token - 1), TokenKind::QuoteOpen | TokenKind::BracketOpen)
        && marked(token + reading.tokens);
    (named || dateline || quoted).then(|| Located {
        tokens: token..token + reading.tokens,
        clitics: reading.proclitics,
        country: (!code.is_empty()).then_some(code),
    })
}

/// An agency in the dateline stands within so many tokens.
const DATELINE: usize = 10;
