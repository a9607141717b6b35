//! Whom the release names as its source.

use super::Located;
use crate::actors::Cast;
use crate::lexicon::{self, Category};
use crate::mentions::MentionKind;
use crate::text::TokenKind;
use crate::words::Tagged;

/// The institution whose communiqué it is; else the agency that is cited, or stands in the dateline.
pub(super) fn issuer(tagged: &Tagged<'_>, cast: &Cast) -> Option<Located> {
    let tokens = 0..tagged.text.tokens.len();
    tokens.clone().find_map(|token| communique_of(tagged, cast, token)).or_else(|| tokens.clone().find_map(|token| cited_agency(tagged, token)))
}

/// «بلاغ لوزارة الداخلية», «بيان صادر عن الديوان الملكي».
fn communique_of(tagged: &Tagged<'_>, cast: &Cast, token: usize) -> Option<Located> {
    let (reading, _) = tagged.noun_of_role(token, "source")?;
    let mut at = token + reading.tokens;
    while tagged.spells(at, &["صادر", "صدر", "صادره", "مشترك", "صحفي", "صحافي", "عن", "من", "نشرته", "نشره", "اصدرته", "اصدره", "للصحافه", "امس", "اليوم"]) || tagged.is(at, Category::Weekday) || tagged.text.kind(at) == TokenKind::Comma {
        at += 1;
        if at > token + 7 {
            return None;
        }
    }
    let index = cast.mention_at(at).filter(|&index| cast.mentions[index].tokens.start == at)?;
    let mention = &cast.mentions[index];
    let issues = matches!(mention.kind, MentionKind::Institution | MentionKind::Organisation(_));
    issues.then(|| Located { tokens: mention.tokens.clone(), clitics: mention.proclitics, country: mention.country })
}

/// «وكالة الأنباء السعودية», «واس» in a dateline.
fn cited_agency(tagged: &Tagged<'_>, token: usize) -> Option<Located> {
    let reading = tagged.find(token, Category::Agency)?;
    let code = lexicon::AGENCIES[usize::from(reading.sense.entry)].code;
    let words = reading.tokens > 1;
    let dateline = token < DATELINE;
    let quoted = token > 0 && matches!(tagged.text.kind(token - 1), TokenKind::QuoteOpen | TokenKind::BracketOpen);
    (words || dateline || quoted).then(|| Located {
        tokens: token..token + reading.tokens,
        clitics: reading.proclitics,
        country: (!code.is_empty()).then_some(code),
    })
}

/// An agency in the dateline stands within so many tokens.
const DATELINE: usize = 10;
