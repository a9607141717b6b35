//! To whom something is said or done that the text calls by a pronoun or by a title alone: «هنأه», «تمنياته له», «للملك».

use super::complement::Piece;
use super::offices::national_label;
use super::{Context, renaming, start};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::{TELLING_WHOM, TO_THEM};
use crate::lexicon::{ActClass, Gender};
use crate::mentions::{MentionKind, Reference};
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;
use crate::words::{Enclitic, Preposition};

/// «شكره على …»: whom the pronoun of the verb means.
pub(super) fn object<'c>(context: &'c Context<'_, '_>) -> Option<&'c str> {
    let act = context.act;
    let [addressee] = act.addressees[..] else { return met_before(context) };
    let entity = &context.cast.registry.entities[addressee];
    let gender = match act.head.enclitic? {
        Enclitic::Masculine => Gender::Masculine,
        Enclitic::Feminine => Gender::Feminine,
        _ => return None,
    };
    let agrees = entity.kind == ActorKind::Person && entity.gender.is_none_or(|of| of == gender);
    let own = act.head.kind == HeadKind::Finite && act.reported_verb.is_none();
    // «هنأه على نجاحه», «هنأه بعيد الفطر».
    let behind = start::start(context);
    let read = context.tagged.at(behind).iter().any(|reading| reading.proclitics.preposition.is_some());
    let borne = read || context.tagged.is_unknown(behind) && context.tagged.folded(behind).starts_with('ب');
    // «أبلغه امتنان الحكومة»: whom and what.
    let both = TELLING_WHOM.contains(&act.head.entry.lemma);
    let joined = context.tagged.is_function(behind, "preposition") || borne || both;
    let other = !act.speakers.contains(&addressee);
    context.labels.short(addressee).filter(|_| own && agrees && joined && other)
}

/// «(علاقة جيدة مع فلان، وأنه) سيلتقيه»: who was named last, if that is somebody else.
fn met_before<'c>(context: &Context<'c, '_>) -> Option<&'c str> {
    let act = context.act;
    let pronoun = matches!(act.head.enclitic?, Enclitic::Masculine | Enclitic::Feminine);
    // «وصفه بأنه كذا».
    let described = context.tagged.spells(act.head.token + 1, &["بانه", "بانها"]);
    let meets = act.head.entry.class == ActClass::Occasion || described;
    let own = act.head.kind == HeadKind::Finite && act.reported_verb.is_none();
    named_before(context).filter(|_| pronoun && meets && own)
}

/// Whoever was named last before the act, and near, if that is somebody else than the only one who speaks.
fn named_before<'c>(context: &Context<'c, '_>) -> Option<&'c str> {
    let (act, cast) = (context.act, context.cast);
    let index = cast.mention_before(act.head.start).filter(|_| act.speakers.len() == 1)?;
    let near = act.head.start - cast.mentions[index].tokens.end < NEAR_NAMED;
    let [only] = cast.meant[index][..] else { return None };
    let person = cast.registry.entities[only].kind == ActorKind::Person && !act.speakers.contains(&only);
    context.labels.short(only).filter(|_| near && person)
}

/// Whom a pronoun means was named so near before.
const NEAR_NAMED: usize = 8;

/// «متمنيا لها دوام التقدم»: to whom, where the text says it.
pub(super) fn wished_to(context: &Context<'_, '_>, start: usize) -> Vec<Piece> {
    let act = context.act;
    let pronoun = start == act.head.token + 2 && context.tagged.spells(start - 1, TO_THEM);
    let [only] = act.addressees[..] else { return Vec::new() };
    let name = context.labels.short(only).filter(|_| pronoun && act.act == Act::Greet);
    name.map_or_else(Vec::new, |name| renaming::named(start - 1, &renaming::to(name)))
}

/// «(بعث برقية إلى فلان، و)أعرب عن أطيب التمنيات بالصحة والسعادة له»: to whom, where the summary ends before the pronoun.
pub(super) fn name_wished(context: &Context<'_, '_>, pieces: &mut Vec<Piece>) {
    let (act, tagged) = (context.act, context.tagged);
    let to = |piece: &Piece| piece.text.starts_with('ل') || matches!(piece.text.as_str(), "إلى" | "الى");
    let own = act.act == Act::Greet && act.speakers.len() == 1 && act.reported_verb.is_none();
    let Some(last) = pieces.last().filter(|_| own && !pieces.iter().any(to)) else { return };
    let behind = (last.token + 1..act.clause.end).take(FARTHEST_PRONOUN);
    let pronoun =
        |&token: &usize| tagged.spells(token, &["له", "لها"]) || is_honoured_with_pronoun(context, token);
    let Some(pronoun) = behind.into_iter().find(pronoun) else { return };
    let feminine = tagged.folded(pronoun).ends_with("ها");
    let gender = if feminine { Gender::Feminine } else { Gender::Masculine };
    if let Some(name) = person_before(context, gender) {
        pieces.extend(renaming::named(pronoun, &renaming::to(name)));
    }
}

/// Whoever was named last before the act, is of that gender and does not speak.
fn person_before<'c>(context: &'c Context<'_, '_>, gender: Gender) -> Option<&'c str> {
    let (act, cast) = (context.act, context.cast);
    let meant = |&index: &usize| {
        let [only] = cast.meant[index][..] else { return false };
        let entity = &cast.registry.entities[only];
        let agrees = entity.gender.is_none_or(|of| of == gender);
        let person = entity.kind == ActorKind::Person && !act.speakers.contains(&only);
        person && agrees && matches!(cast.mentions[index].kind, MentionKind::Person(_))
    };
    let near = act.clause.start.saturating_sub(FARTHEST_ADDRESSEE)..=act.clause.start;
    let before = (0..cast.mentions.len()).rev().filter(|&index| {
        let tokens = &cast.mentions[index].tokens;
        near.contains(&tokens.start) && tokens.end <= act.clause.start
    });
    before.into_iter().find(meant).and_then(|index| context.labels.short(cast.meant[index][0]))
}

/// Behind the last word of a wish, to whom it is said stands so near.
const FARTHEST_PRONOUN: usize = 4;

/// Whom a wish is for was named so near before.
const FARTHEST_ADDRESSEE: usize = 60;

/// «تحياته له»: to whom, where the text says it.
pub(super) fn name_addressee(context: &Context<'_, '_>, pieces: &mut Vec<Piece>) {
    let at = wished(context, pieces).unwrap_or(pieces.len() - 1);
    if pieces.get(at + 1).is_some_and(|next| next.text.starts_with('و')) {
        return;
    }
    // «الوفد المرافق له».
    let before = at.checked_sub(1).and_then(|last| pieces.get(last));
    if before.is_none_or(|before| before.renamed || context.tagged.has_article(before.token)) {
        return;
    }
    if is_honoured(context, &pieces[at]) {
        pieces.truncate(at);
        return;
    }
    let titled = titled(pieces);
    let at = titled.unwrap_or(at);
    let pronoun = is_to_them(context, &pieces[at]);
    if titled.is_none() && !pronoun {
        return;
    }
    match addressee(context, &pieces[at], titled.is_some()) {
        Some(name) => (pieces[at].text, pieces[at].renamed) = (renaming::to(&name), true),
        None if titled.is_none() => {
            pieces.remove(at);
        }
        None => {}
    }
}

fn is_to_them(context: &Context<'_, '_>, piece: &Piece) -> bool {
    !piece.renamed && context.tagged.spells(piece.token, TO_THEM)
}

/// «تمنياته (له) بالتوفيق».
fn wished(context: &Context<'_, '_>, pieces: &[Piece]) -> Option<usize> {
    let wish = |pair: &[Piece]| {
        let mut readings = context.tagged.at(pair[0].token).iter();
        is_to_them(context, &pair[1]) && readings.any(|reading| reading.enclitic.is_some())
    };
    pieces.windows(2).position(wish).map(|wish| wish + 1)
}

/// «تحياته (لفخامته)»: whom that honours stands nowhere.
fn is_honoured(context: &Context<'_, '_>, piece: &Piece) -> bool {
    !piece.renamed && is_honoured_with_pronoun(context, piece.token)
}

/// «لفخامته», «لسموه».
fn is_honoured_with_pronoun(context: &Context<'_, '_>, at: usize) -> bool {
    context.cast.mention_starting_at(at).is_some_and(|index| {
        let mention = &context.cast.mentions[index];
        let honorific = matches!(mention.kind, MentionKind::Reference(Reference::Honorific(_)));
        honorific && mention.proclitics.preposition == Some(Preposition::For)
    })
}

/// «شكره لفخامة الرئيس», «نقل للملك، رسالة»: where a head of state stands whom nothing tells from others.
fn titled(pieces: &[Piece]) -> Option<usize> {
    let title = |piece: &Piece| matches!(piece.text.as_str(), "للرئيس" | "للملك");
    let ends = |at: usize| pieces.get(at + 1).is_none_or(|next| next.kind == TokenKind::Comma);
    (0..pieces.len()).find(|&at| title(&pieces[at]) && ends(at))
}

/// What whoever is meant is called.
fn addressee(context: &Context<'_, '_>, piece: &Piece, titled: bool) -> Option<String> {
    match context.act.addressees[..] {
        [only] if context.act.speakers.contains(&only) => None,
        [only] if titled => national_label(&context.cast.registry.entities[only]),
        [only] => context.labels.short(only).map(str::to_owned),
        // «هنأ فلانا، معربا عن تمنياته له».
        [] if context.tagged.spells(piece.token, &["له", "لها"]) => {
            named_before(context).map(str::to_owned)
        }
        _ => None,
    }
}
