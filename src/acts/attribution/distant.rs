//! A subject that stands far behind its verb, or nowhere near it: right before what is said («أكد في تصريحات أدلى بها أمس الوزير أن»),
//! or as the author of the message that the clause describes («رسالة من الرئيس أعرب فيها عن»).

use super::super::heads::{QUOTED_WITHIN, names_message, resumed_by};
use super::super::{Head, HeadKind};
use super::Floor;
use super::subject::Subject;
use crate::actors::EntityId;
use crate::lexicon::word_lists::{OPPORTUNITIES, SAYING_PREPOSITIONS};
use crate::lexicon::{ActClass, Category};
use crate::mentions::{MentionKind, Reference};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::Preposition;
use std::ops::Range;

impl Floor<'_, '_> {
    /// «وأكد للصحفيين فلان أن», «وقال، خلال مؤتمر عقد في القاهرة، الوزير إن»: the person right before what is said, whom nothing governs.
    pub(super) fn subject_before_said(&self, head: &Head, limit: usize) -> Option<Subject> {
        let says = head.entry.class == ActClass::Saying
            || matches!(head.entry.act, Some(Act::Stress | Act::Present))
            || head.entry.joined_by.contains("أن");
        if head.kind != HeadKind::Finite || head.form.person() != 3 || !says {
            return None;
        }
        let tagged = self.tagged;
        let opens = |&token: &usize| {
            tagged.is_function(token, "complementiser") || tagged.text.kind(token) == TokenKind::Colon
        };
        let from = head.token + 1;
        let opening = (from..limit.min(from + SAID_WITHIN)).find(opens)?;
        let end = opening - usize::from(tagged.spells(opening - 1, SAYING_PREPOSITIONS));
        let end = end - usize::from(tagged.text.kind(end - 1) == TokenKind::Comma);
        let index = self.cast.mention_at(end.checked_sub(1)?)?;
        let mention = &self.cast.mentions[index];
        let somebody = matches!(
            mention.kind,
            MentionKind::Person(_) | MentionKind::Reference(Reference::Official(_) | Reference::Honorific(_))
        );
        let start = mention.tokens.start;
        let free = somebody
            && mention.tokens.end == end
            && start > from
            && mention.proclitics.preposition.is_none()
            && mention.proclitics.conjunction.is_none();
        // «خلال استقباله أمس الوزير أن»: the object of the noun.
        let received = (from..start).any(|token| {
            let meeting = tagged.noun_of_role(token, "meeting");
            meeting.is_some_and(|(noun, _)| noun.enclitic.is_some())
        });
        let agrees = !self.cast.meant[index].is_empty() && self.agrees(head, index);
        (free && !received && agrees && !self.is_governed_from(start - 1))
            .then(|| Subject::Named(self.cast.meant[index].clone(), end))
    }

    /// Whether a word may govern the one behind it: a noun without the article, a preposition.
    fn is_governed_from(&self, at: usize) -> bool {
        let tagged = self.tagged;
        let closed = !tagged.is_word(at)
            || tagged.has_article_behind_clitics(at)
            || tagged.has_article(at)
            || tagged.is_function(at, "adverb")
            || tagged.is(at, Category::Weekday)
            || tagged.noun_of_role(at, "time").is_some();
        !closed || tagged.is_function(at, "preposition")
    }

    /// «شكل اللقاء فرصة للوزير لتهنئة نظيره»: whose opportunity it is.
    pub(super) fn who_has_opportunity(&self, head: &Head) -> Option<Subject> {
        let index = self.cast.mention_at(head.token.checked_sub(1)?)?;
        let mention = &self.cast.mentions[index];
        let owned = mention.tokens.end == head.token
            && mention.proclitics.preposition == Some(Preposition::For)
            && mention
                .tokens
                .start
                .checked_sub(1)
                .is_some_and(|noun| self.tagged.spells(noun, OPPORTUNITIES));
        let &[person] = self.cast.meant[index].as_slice() else { return None };
        owned.then(|| Subject::Named(vec![person], head.token + 1))
    }

    /// «تسلم رسالة من الرئيس فلان أعرب فيها عن», «تلقى اتصالا هاتفيا من نظيره، هنأه خلاله»: whose message or call it is.
    pub(super) fn sender_before(&self, head: &Head, sentence: &Range<usize>) -> Option<Subject> {
        // «…، وأكد فيه»: joined, it may be the recipient's.
        let describes = head.proclitics.conjunction.is_none();
        let resumed = resumed_by(self.tagged, head).filter(|_| describes)?;
        let ids = self.sender(head, sentence)?;
        Some(Subject::Named(ids, resumed + 1))
    }

    /// «وجاء في برقية الرئيس: "…"», «(تلقى رسالة من الرئيس …) وجاء في الرسالة "…"»: whose message is quoted.
    pub(super) fn author_of_message(&self, head: &Head) -> Option<Subject> {
        let tagged = self.tagged;
        let near = head.token + 1..head.token + 1 + QUOTED_WITHIN;
        let noun = near.clone().find(|&token| names_message(tagged, token))?;
        if !(QUOTING_MESSAGES.contains(&head.entry.lemma) && head.entry.class == ActClass::Saying) {
            return None;
        }
        let person = |index: usize| match self.cast.meant[index].as_slice() {
            &[id] => Some(Subject::Named(vec![id], noun + 1)),
            _ => None,
        };
        let own = self.cast.mention_starting_at(noun + 1).and_then(person);
        let from = || {
            let sent = |token: &usize| {
                tagged.spells(*token, &["من"])
                    && (token.saturating_sub(SENDER_WITHIN)..*token).any(|at| names_message(tagged, at))
            };
            let from = (0..head.start).rev().find(sent)?;
            self.cast.mention_starting_at(from + 1).and_then(person)
        };
        own.or_else(from)
    }

    /// «تلقى اتصالا هاتفيا من نظيره لتهنئته»: who called.
    pub(super) fn caller_for(&self, head: &Head, sentence: &Range<usize>) -> Option<Subject> {
        let ids = self.sender(head, sentence).filter(|_| head.entry.act == Some(Act::Greet))?;
        Some(Subject::Named(ids, head.token + 1))
    }

    /// From whom the message or the call is that is named before a head in its sentence.
    fn sender(&self, head: &Head, sentence: &Range<usize>) -> Option<Vec<EntityId>> {
        let tagged = self.tagged;
        let message = (sentence.start..head.start).rfind(|&token| names_message(tagged, token))?;
        let from = (message..head.start.min(message + SENDER_WITHIN)).rfind(|&token| {
            tagged.spells(token, &["من"]) && self.cast.mention_starting_at(token + 1).is_some()
        })?;
        let index = self.cast.mention_starting_at(from + 1)?;
        let mention = &self.cast.mentions[index];
        // «… من نظيره فلان للسؤال عن أحواله، عبر له فيه عن»: no other verb between.
        let mut between = mention.tokens.end..head.start;
        let at_once = mention.tokens.end <= head.start
            && !between.any(|token| tagged.finite(token).is_some_and(|(_, entry)| entry.act.is_some()));
        let known = !self.cast.meant[index].is_empty() && self.agrees(head, index);
        (at_once && known).then(|| self.cast.meant[index].clone())
    }
}

/// «جاء في البرقية», «ورد في الرسالة».
const QUOTING_MESSAGES: [&str; 2] = ["جاء", "ورد"];
/// What is said opens within so many tokens.
const SAID_WITHIN: usize = 20;
/// «اتصالا هاتفيا، مساء اليوم الأحد، من»: the sender is named within so many tokens.
const SENDER_WITHIN: usize = 12;
