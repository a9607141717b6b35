//! Nouns that the text points to: in a sentence that stands alone nothing points back.

use super::complement::Piece;
use super::{Context, renaming};
use crate::lexicon::word_lists::{ALL_OR_SOME, POINTED_AT, THIS};
use crate::text::TokenKind;
use crate::words::{Enclitic, Preposition, Proclitics, Tagged};

/// «هذه العلاقات», «لهذه الزيارة»: in a sentence that stands alone nothing points back.
pub(super) fn without_pointing(
    context: &Context<'_, '_>,
    at: usize,
    end: usize,
) -> Option<(Vec<Piece>, usize)> {
    let (tagged, next) = (context.tagged, at + 1);
    let clitic = match tagged.folded(at) {
        "هذا" | "هذه" | "هذين" | "هاتين" | "تلك" | "ذلك" => "",
        "بهذا" | "بهذه" | "بهذين" | "بتلك" => "ب",
        "لهذا" | "لهذه" | "لتلك" => "ل",
        "وهذا" | "وهذه" | "وتلك" => "و",
        _ => return None,
    };
    // «رسائل النوايا هذه (تتعلق بكذا)».
    if at > 0 && clitic.is_empty() && is_behind_noun(tagged, at) {
        return Some((Vec::new(), next));
    }
    // «بما في ذلك الأمن», «وأساسا تلك المتعلقة بليبيا».
    let among = at > 1 && tagged.spells(at - 1, &["في"]) && tagged.spells(at - 2, &["بما"]);
    if among || tagged.spells(at, &["تلك"]) && super::joining::is_joined_by_in(tagged, next + 1) {
        return None;
    }
    // «لهذه الغاية» is left out; «للغاية» is "very".
    if tagged.condensing(at, "filler").is_some_and(|reading| reading.tokens > 1) {
        return None;
    }
    let preposition = match clitic {
        "ل" => Some(Preposition::For),
        "ب" => Some(Preposition::In),
        _ => None,
    };
    if let Some(state) = super::countries::this_state(context, at).filter(|_| clitic != "و") {
        let name = renaming::attached(Proclitics { preposition, ..Proclitics::default() }, state);
        let behind = next + 1;
        let padding = tagged.has_article(behind) && tagged.condensing(behind, "adjective").is_some();
        return Some((renaming::named(at, &name), behind + usize::from(padding)));
    }
    let noun = context.text().slice(next..next + 1);
    let rest = noun.strip_prefix("ال").filter(|_| next < end && tagged.has_article(next))?;
    let told = super::antecedent::of_noun(context, next);
    let noun = told.as_deref().unwrap_or(noun);
    let word = match clitic {
        "ل" if told.is_some() => renaming::to(noun),
        "ل" => format!("لل{}", rest.strip_prefix('ل').unwrap_or(rest)),
        clitic => format!("{clitic}{noun}"),
    };
    // «هذا العام», «هذه المنطقة» are where and when.
    let known =
        tagged.noun_of_role(next, "time").is_none() && (told.is_some() || !tagged.spells(next, POINTED_AT));
    // «مثل هذه الزيارات» are others.
    let like = at > 0 && (tagged.spells(at - 1, ALL_OR_SOME) || tagged.spells(at - 1, &["مثل"]));
    (known && !like).then(|| (renaming::named(at, &word), next + 1))
}

/// «أن «هذه الزيارة جاءت بطلب منا»»: reported with the name of what is pointed at, and so no quotation any more.
pub(super) fn unquoted(context: &Context<'_, '_>, pieces: &mut Vec<Piece>) {
    let tagged = context.tagged;
    let points = |pair: &[Piece]| pair[0].kind == TokenKind::QuoteOpen && tagged.spells(pair[1].token, THIS);
    let Some(open) = pieces.windows(2).position(points).filter(|&open| open > 0) else { return };
    let reported = tagged.is_function(pieces[open - 1].token, "complementiser");
    let close = pieces[open..].iter().position(|piece| piece.kind == TokenKind::QuoteClose);
    let quoted = open + 2..close.map_or(pieces.len(), |close| open + close);
    let ours = |piece: &Piece| {
        let mut readings = tagged.at(piece.token).iter();
        readings.any(|reading| reading.enclitic == Some(Enclitic::Speech) || reading.sense.form.person() == 1)
    };
    let noun = pieces.get(open + 2).map(|noun| noun.token).filter(|&noun| tagged.has_article(noun));
    let told = noun.and_then(|noun| super::antecedent::of_noun(context, noun)).filter(|_| reported);
    let Some(told) = told.filter(|_| !pieces[quoted.clone()].iter().any(ours)) else { return };
    if close.is_some() {
        pieces.remove(quoted.end);
    }
    let token = pieces[open + 2].token;
    pieces.splice(open..open + 3, renaming::named(token, &told));
}

/// «رسائل النوايا (هذه)»: whether a demonstrative stands behind its noun.
fn is_behind_noun(tagged: &Tagged<'_>, at: usize) -> bool {
    let noun =
        at.checked_sub(1).is_some_and(|noun| tagged.has_article(noun) && tagged.finite(noun).is_none());
    noun && !tagged.has_article(at + 1) && !tagged.is_function(at + 1, "relative")
}
