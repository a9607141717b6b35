//! «عبر عن أمله» of a state that is feminine: the pronoun of what somebody feels or wants agrees with who feels it.

use super::Context;
use super::complement::Piece;
use super::subject::Subject;
use super::word_class::{is_joined, is_particle};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::{MASCULINE_STATES, SHARED, THIRD_PERSON_PRONOUNS};
use crate::lexicon::{Category, Gender, Number, Shape};
use crate::mentions::{MentionKind, Reference};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::Enclitic;

/// Lets the first noun of the complement, which is the subject's own, agree with the subject.
pub(super) fn agree(context: &Context<'_, '_>, subject: &Subject, pieces: &mut [Piece]) {
    let tagged = context.tagged;
    let noun = |piece: &Piece| piece.kind == TokenKind::Word && !is_particle(tagged, piece.token);
    let Some(at) = pieces.iter().take(2).position(noun).filter(|&at| !pieces[at].renamed) else { return };
    let (own, behind) = pieces.split_at_mut(at + 1);
    let Some(piece) = own.last_mut() else { return };
    let feeling = tagged.at(piece.token).iter().any(|reading| {
        let own = matches!(
            reading.enclitic,
            Some(Enclitic::Masculine | Enclitic::Feminine | Enclitic::Dual | Enclitic::Plural)
        );
        let noun = reading.sense.category == Category::Noun
            && crate::lexicon::NOUNS[usize::from(reading.sense.entry)].act.is_some();
        own && noun
    });
    let feminine = subject.feminine || super::verb::is_said_by_a_woman(context);
    let pronoun = match (subject.several, subject.countries.len(), feminine) {
        (true, 2, _) => "هما",
        (true, ..) => return,
        (false, _, true) => "ها",
        (false, _, false) => "ه",
    };
    // «جددت تهنئته»: it is not her own.
    let verb = context.act.head.form;
    let finite = context.act.head.kind == HeadKind::Finite && context.act.reported_verb.is_none();
    let written = piece.text.ends_with("ها");
    let others = finite
        && !subject.several
        && verb.person() == 3
        && verb.gender().is_some_and(|gender| (gender == Gender::Feminine) != written);
    if others && !piece.text.ends_with("هم") && !piece.text.ends_with("هما") {
        return;
    }
    let Some(ending) = THIRD_PERSON_PRONOUNS.iter().find(|ending| piece.text.ends_with(**ending)) else {
        return;
    };
    // «بحث سبل دعمها»: that is not how those who talk feel.
    if !feeling || context.act.act == Act::Discuss {
        return;
    }
    // «ترحيبه ودعمه» goes together.
    let joined = behind.first_mut().filter(|next| !next.renamed && is_joined(tagged, next.token));
    for piece in std::iter::once(piece).chain(joined) {
        if let Some(stem) = piece.text.strip_suffix(ending) {
            piece.text = format!("{stem}{pronoun}");
        }
    }
}

/// «أن يكون البلدان متضامنين»: where two states are named instead, the first of them feminine, so is the verb before them.
pub(super) fn agree_with_states(
    context: &Context<'_, '_>,
    pieces: &mut [Piece],
    renamed: &[Piece],
    at: usize,
) {
    let tagged = context.tagged;
    let Some(verb) = pieces.last_mut().filter(|verb| !verb.renamed && verb.token + 1 == at) else { return };
    let both = tagged.folded(at).ends_with("ان");
    let both = both
        && context.cast.mention_starting_at(at).is_some_and(|index| {
            matches!(context.cast.mentions[index].kind, MentionKind::Reference(Reference::Countries))
        });
    let Some((reading, _)) = tagged.finite(verb.token).filter(|_| both) else { return };
    let form = reading.sense.form;
    let masculine = form.person() == 3
        && form.number() == Some(Number::Singular)
        && form.gender() == Some(Gender::Masculine);
    let named_so = |code: &str| {
        let name = super::state_name(code).and_then(|name| name.split(' ').next());
        name == renamed.first().map(|first| first.text.as_str())
    };
    if !masculine || MASCULINE_STATES.iter().any(|code| named_so(code)) {
        return;
    }
    if form.shape() == Shape::Imperfect {
        verb.text = verb.text.replacen('ي', "ت", 1);
    } else if form.shape() == Shape::Perfect && !verb.text.ends_with(['ى', 'ا']) {
        verb.text.push('ت');
    }
}

/// «(أكد المغرب وإيطاليا) حرص البلدين على» is «حرصهما على»: the subject names both.
pub(super) fn own_of_both(context: &Context<'_, '_>, subject: &Subject, pieces: &mut Vec<Piece>) {
    let tagged = context.tagged;
    let both = |token: usize| {
        context.cast.mention_starting_at(token).is_some_and(|index| {
            let mention = &context.cast.mentions[index];
            let kind =
                matches!(mention.kind, MentionKind::Reference(Reference::Countries | Reference::Sides));
            kind && mention.tokens.len() == 1 && mention.proclitics.preposition.is_none()
        })
    };
    let found = (1..pieces.len()).find(|&at| {
        let [last, piece] = &pieces[at - 1..=at] else { return false };
        let plain = !last.renamed && !piece.renamed && last.token + 1 == piece.token;
        // «موقف البلدين الشقيقين»: an adjective goes with them.
        let free = pieces
            .get(at + 1)
            .is_some_and(|next| !tagged.has_article(next.token) || is_joined(tagged, next.token));
        plain && free && tagged.spells(last.token, SHARED) && both(piece.token)
    });
    // «دعم بلديهما».
    let own = (1..pieces.len()).find(|&at| {
        let [last, piece] = &pieces[at - 1..=at] else { return false };
        !last.renamed
            && !piece.renamed
            && tagged.spells(piece.token, &["بلديهما"])
            && tagged.spells(last.token, SHARED)
    });
    let found = found.or(own).filter(|_| subject.several && subject.countries.len() == 2);
    if let Some(at) = found {
        pieces.remove(at);
        let noun = &mut pieces[at - 1].text;
        let stem = noun.strip_suffix('ة').map(|stem| format!("{stem}ت"));
        *noun = format!("{}هما", stem.as_deref().unwrap_or(noun));
    }
}

/// «(إن) ماليزيا وكينيا وضعتا»: what was said of «البلدين» agrees with two that are feminine.
pub(super) fn agree_behind_states(context: &Context<'_, '_>, pieces: &mut [Piece]) {
    for at in 1..pieces.len() {
        let [last, piece] = &mut pieces[at - 1..=at] else { continue };
        if last.renamed && !piece.renamed && is_behind_both(context, last.token, piece.token) {
            // «أن يكون البلدان متضامنين».
            let verb = last.token.checked_sub(1).map(|verb| context.tagged.folded(verb));
            let being = verb.is_some_and(|verb| verb.ends_with("كون"));
            piece.text = feminine_dual(context, piece, being).unwrap_or_else(|| piece.text.clone());
        }
    }
}

/// Whether a token stands right behind «البلدين» or «الجانبين» that mean two feminine states.
fn is_behind_both(context: &Context<'_, '_>, start: usize, token: usize) -> bool {
    context.cast.mention_starting_at(start).is_some_and(|index| {
        let mention = &context.cast.mentions[index];
        let both = matches!(mention.kind, MentionKind::Reference(Reference::Countries | Reference::Sides));
        let codes = super::both_countries::countries(context, index).unwrap_or_default();
        let feminine = |code: &&str| super::states::is_feminine(code);
        // «البلدان الصديقان يكملان».
        let padding = |token: usize| context.tagged.condensing(token, "adjective").is_some();
        let behind = mention.tokens.end <= token && (mention.tokens.end..token).all(padding);
        both && behind && codes.len() == 2 && codes.iter().all(feminine)
    })
}

/// «وضعا» is «وضعتا», «يأملان» «تأملان», «عازمان» «عازمتان».
fn feminine_dual(context: &Context<'_, '_>, piece: &Piece, being: bool) -> Option<String> {
    let tagged = context.tagged;
    let text = piece.text.as_str();
    let Some((reading, _)) = tagged.finite(piece.token) else {
        // A verb that no table knows.
        if let Some(rest) = text.strip_prefix('ي').filter(|rest| rest.ends_with("ان")) {
            return Some(format!("ت{rest}"));
        }
        let dual =
            |ending| Some((text.strip_suffix(ending)?, ending)).filter(|(stem, _)| stem.chars().count() > 2);
        let (stem, ending) = dual("ان").or_else(|| dual("ين").filter(|_| being))?;
        return (!tagged.has_article(piece.token)).then(|| format!("{stem}ت{ending}"));
    };
    let form = reading.sense.form;
    if form.number() != Some(Number::Dual) || form.gender() != Some(Gender::Masculine) {
        return None;
    }
    match form.shape() {
        Shape::Imperfect => Some(text.replacen('ي', "ت", 1)),
        Shape::Perfect if !text.ends_with("وا") && !text.ends_with("يا") => {
            Some(format!("{}تا", text.strip_suffix('ا')?))
        }
        _ => None,
    }
}
