//! Whom a summary names as appointed: by name, since what he became is said behind it.

use super::Context;
use super::complement::Piece;
use super::names::short_name;
use super::valency::appoints;
use crate::mentions::MentionKind;

/// «باختيار (الأمير فلان بن فلان) وليا للعهد»: the short name, and where the text goes on to what somebody became.
pub(super) fn appointed(context: &Context<'_, '_>, before: &[Piece], at: usize) -> Option<(String, usize)> {
    let mention = &context.cast.mentions[context.cast.mention_starting_at(at)?];
    let MentionKind::Person(person) = &mention.kind else { return None };
    let name = person.name.clone().filter(|name| name.end < mention.tokens.end)?;
    let last = before.last().filter(|last| !last.renamed)?;
    appoints(context.tagged, last.token).then(|| (short_name(context.text().slice(name.clone())), name.end))
}
