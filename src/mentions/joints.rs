//! What stands between the parts of a name: a dash, the stop behind an initial.

use crate::lexicon::Category;
use crate::text::TokenKind;
use crate::words::{Proclitics, Tagged};

/// «كيم جونغ-أون»: a dash that touches a word on both sides.
pub(super) fn is_hyphen(tagged: &Tagged<'_>, at: usize) -> bool {
    let (before, after) = (at.wrapping_sub(1), at + 1);
    let tokens = &tagged.text.tokens;
    let touches = |one: usize, other: usize| {
        let end = tokens.get(one).map(|token| token.bytes.end);
        end.is_some() && end == tokens.get(other).map(|token| token.bytes.start)
    };
    // «ماري - بيير فلان».
    let forename = |token: usize| {
        let name = tagged.find(token, Category::GivenName);
        name.is_some_and(|name| name.proclitics == Proclitics::default())
    };
    let spaced = || forename(before) && forename(after) && tagged.is_unknown(after + 1);
    tagged.text.kind(at) == TokenKind::Dash
        && tagged.is_word(after)
        && !tagged.has_article(after)
        && (touches(before, at) && touches(at, after) || spaced())
}

/// «جون ج. ميلر»: a letter and a stop that touches it, before a further part of a name.
pub(super) fn is_initial(tagged: &Tagged<'_>, at: usize) -> bool {
    let tokens = &tagged.text.tokens;
    let stop = at + 1;
    let touches = tokens.get(stop).is_some_and(|stop| stop.bytes.start == tokens[at].bytes.end);
    tagged.is_word(at)
        && tagged.folded(at).chars().count() == 1
        && tagged.text.kind(stop) == TokenKind::Stop
        && touches
        && (tagged.is_unknown(stop + 1) || tagged.is(stop + 1, Category::GivenName))
}
