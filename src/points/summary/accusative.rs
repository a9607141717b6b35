//! What was a verbal noun's genitive is a verb's object: «تم افتتاح معرض لكذا» is «افتتح البلدان معرضا لكذا».

use super::complement::Piece;
use super::word_class::{is_joined, is_joined_by_for, is_particle};
use super::{Context, joining};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::UNDEFINED_ADJECTIVES;
use crate::lexicon::{Category, Number};
use crate::text::TokenKind;
use crate::words::Tagged;

/// Gives the first noun of the complement, where it is undefined and governs nothing, and the adjective behind it their
/// ending.
pub(super) fn of_object(context: &Context<'_, '_>, pieces: &mut [Piece]) {
    let (act, tagged) = (context.act, context.tagged);
    let direct = act.head.entry.joined_by.split('|').any(|by| by == "direct");
    let noun = matches!(act.head.kind, HeadKind::Passive | HeadKind::Purpose) && act.reported_verb.is_none();
    let [first, rest @ ..] = pieces else { return };
    if !direct || !noun || !takes_ending(tagged, first) {
        return;
    }
    let kind = |next: &Piece| !next.renamed && tagged.spells(next.token, UNDEFINED_ADJECTIVES);
    let adjective = rest.first().is_some_and(kind);
    let behind = rest.get(usize::from(adjective));
    if adjective || behind.is_none_or(|next| governs_nothing(tagged, next)) {
        first.text.push('ا');
        if let Some(next) = rest.first_mut().filter(|_| adjective) {
            next.text.push('ا');
        }
    }
}

/// A word that shows its accusative: masculine, one, and undefined.
fn takes_ending(tagged: &Tagged<'_>, piece: &Piece) -> bool {
    let token = piece.token;
    let names = [Category::State, Category::City, Category::GivenName, Category::Number];
    let name = names.into_iter().any(|category| tagged.is(token, category));
    let several = tagged
        .at(token)
        .iter()
        .any(|reading| matches!(reading.sense.form.number(), Some(Number::Plural | Number::Dual)));
    // «مشاريع», «مراكز» have none.
    let broken = piece.text.chars().count() > SHORTEST_BROKEN && piece.text.chars().nth(2) == Some('ا');
    let bare = tagged.at(token).iter().all(|reading| {
        reading.enclitic.is_none() && reading.proclitics.preposition.is_none() && !reading.proclitics.article
    });
    piece.kind == TokenKind::Word
        && !piece.renamed
        && bare
        && !(name || several || broken || is_particle(tagged, token) || is_joined(tagged, token))
        && !piece.text.ends_with(['ا', 'ة', 'ه', 'ى', 'ء', 'ي', 'ن', 'ت', '\u{64B}'])
}

/// A preposition or a mark: what stands before it has no genitive.
fn governs_nothing(tagged: &Tagged<'_>, next: &Piece) -> bool {
    let preposition = tagged.is_function(next.token, "preposition")
        || is_joined_by_for(tagged, next.token)
        || joining::is_joined_by_in(tagged, next.token);
    next.kind == TokenKind::Comma || !next.renamed && preposition
}

/// A shorter word is no broken plural of this pattern.
const SHORTEST_BROKEN: usize = 4;
