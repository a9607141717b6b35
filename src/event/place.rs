//! Where the event took place.

use super::Located;
use crate::actors::Cast;
use crate::acts::Occasion;
use crate::expressions::place_at;
use crate::text::TokenKind;
use crate::words::Tagged;

/// The first place that the sentence names behind a preposition, outside the names of persons and institutions;
/// else the dateline's.
pub(super) fn place(tagged: &Tagged<'_>, cast: &Cast, occasion: &Occasion) -> Option<Located> {
    let sentence = occasion.sentence.clone();
    let named = sentence.clone().find_map(|token| named_at(tagged, cast, token));
    named.or_else(|| dateline(tagged)).or_else(|| {
        let end = (sentence.end + LOOK_AHEAD).min(tagged.text.tokens.len());
        (sentence.end..end).find_map(|token| named_at(tagged, cast, token))
    })
}

/// A place that the sentence itself leaves out stands within so many tokens after it.
const LOOK_AHEAD: usize = 60;

fn named_at(tagged: &Tagged<'_>, cast: &Cast, token: usize) -> Option<Located> {
    let place = place_at(tagged, token)?;
    let inside = cast.mention_at(token).is_some_and(|index| cast.mentions[index].tokens.start < token);
    (!inside).then(|| Located { tokens: place.tokens, clitics: place.clitics, country: place.country })
}

/// «الرباط / 15 يوليوز / …», «دبي، الإمارات — », «واس - الرياض:».
fn dateline(tagged: &Tagged<'_>) -> Option<Located> {
    let first = tagged.text.sentences.first()?.tokens.clone();
    let end = first.clone().take(DATELINE).find(|&token| matches!(tagged.text.kind(token), TokenKind::Slash | TokenKind::Dash | TokenKind::Colon))?;
    let limit = (end + 4).min(first.end);
    (first.start..limit).find_map(|token| {
        let (reading, code) = tagged.place(token)?;
        let plain = reading.proclitics == crate::words::Proclitics::default();
        plain.then(|| Located { tokens: token..token + reading.tokens, clitics: reading.proclitics, country: (!code.is_empty()).then_some(code) })
    })
}

/// A dateline's first mark stands within so many tokens.
const DATELINE: usize = 7;
