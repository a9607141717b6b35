//! Who speaks of himself by his office: «قالت الرئاسة إن الرئيس يأمل …» is «قال الرئيس إنه يأمل …».

use super::Context;
use super::complement::Piece;
use super::subject::Subject;
use super::word_class::may_be_verb;
use crate::lexicon::word_lists::OPENING_CLAIMS;
use crate::mentions::MentionKind;
use crate::model::ActorKind;
use crate::text::TokenKind;

/// A pronoun in place of the speaker's name or office, where what he says begins with it and goes on with its verb.
pub(super) fn by_pronoun(context: &Context<'_, '_>, subject: &Subject, pieces: &mut Vec<Piece>) {
    let (tagged, cast) = (context.tagged, context.cast);
    let [speaker] = context.act.speakers[..] else { return };
    let person = cast.registry.entities[speaker].kind == ActorKind::Person;
    let that = |piece: &Piece| OPENING_CLAIMS.contains(&piece.text.as_str());
    let Some(that) = pieces.iter().take(MOST_BEFORE_THAT).position(that).filter(|_| person) else { return };
    let Some(index) = cast.mention_starting_at(pieces[that].token + 1) else { return };
    let mention = &cast.mentions[index];
    if !matches!(mention.kind, MentionKind::Person(_)) || cast.meant[index] != [speaker] {
        return;
    }
    let rest = &pieces[that + 1..];
    let named = rest.iter().take_while(|piece| mention.tokens.contains(&piece.token)).count();
    let verb = rest[named..].iter().find(|piece| piece.kind != TokenKind::QuoteOpen);
    let goes_on = verb.is_some_and(|verb| {
        let third = tagged.finite(verb.token).is_some_and(|(reading, _)| reading.sense.form.person() == 3);
        third && may_be_verb(tagged, verb.token)
    });
    if named > 0 && goes_on {
        pieces[that].text.push_str(if subject.feminine { "ها" } else { "ه" });
        pieces.drain(that + 1..that + 1 + named);
    }
}

/// «إلى أن» has one word before «أن».
const MOST_BEFORE_THAT: usize = 2;
