//! A subject that stands far behind its verb, or nowhere near it: right before what is said («أكد في تصريحات أدلى بها أمس الوزير أن»),
//! or as the author of the message that the clause describes («رسالة من الرئيس أعرب فيها عن»).

use super::super::{Head, HeadKind};
use super::Floor;
use super::subject::Subject;
use crate::lexicon::word_lists::{OPPORTUNITIES, SAYING_PREPOSITIONS, WITHIN_IT};
use crate::lexicon::{ActClass, Category};
use crate::mentions::{MentionKind, Reference};
use crate::model::{Act, EventType};
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

    /// «تسلم رسالة من الرئيس فلان أعرب فيها عن»: whose message it is.
    pub(super) fn sender_before(&self, head: &Head, sentence: &Range<usize>) -> Option<Subject> {
        let tagged = self.tagged;
        let resumes = tagged.spells(head.token + 1, WITHIN_IT)
            || tagged.spells(head.token + 1, &["من"]) && tagged.spells(head.token + 2, WITHIN_IT);
        let before = head.start.checked_sub(1).filter(|&before| before > sentence.start)?;
        let end = before + usize::from(tagged.text.kind(before) != TokenKind::Comma);
        let index = self.cast.mention_at(end - 1).filter(|_| resumes && head.kind == HeadKind::Finite)?;
        let mention = &self.cast.mentions[index];
        let start = mention.tokens.start;
        let from =
            start.checked_sub(1).filter(|&from| from > sentence.start && tagged.spells(from, &["من"]))?;
        let message = (from.saturating_sub(MESSAGE_WITHIN)..from)
            .any(|token| tagged.noun(token).is_some_and(|(_, noun)| noun.event == Some(EventType::Message)));
        let known = mention.tokens.end == end && !self.cast.meant[index].is_empty();
        (message && known && self.agrees(head, index))
            .then(|| Subject::Named(self.cast.meant[index].clone(), head.token + 2))
    }
}

/// What is said opens within so many tokens.
const SAID_WITHIN: usize = 20;
/// «رسالة خطية عاجلة من»: so many words.
const MESSAGE_WITHIN: usize = 3;
