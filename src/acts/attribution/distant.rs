//! A subject that stands far behind its verb, or nowhere near it: right before what is said («أكد في تصريحات أدلى بها أمس الوزير أن»),
//! or as the author of the message that the clause describes («رسالة من الرئيس أعرب فيها عن»).

use super::super::heads::{QUOTED_WITHIN, names_message, resumed_by};
use super::super::{Head, HeadKind};
use super::Floor;
use super::subject::Subject;
use crate::actors::EntityId;
use crate::lexicon::word_lists::{COMPLETE_ENDINGS, OPPORTUNITIES, SAYING_PREPOSITIONS};
use crate::lexicon::{ActClass, Category, Shape};
use crate::mentions::{MentionKind, Reference, has_no_object, joins_complement};
use crate::model::{Act, EventType};
use crate::text::TokenKind;
use crate::words::Preposition;
use std::ops::Range;

impl Floor<'_, '_> {
    /// «وأكد للصحفيين فلان أن», «وأشاد، خلال مؤتمر عقد في القاهرة، الوزير بجهود»: whoever stands right before what is said, where nothing
    /// governs him. What stands before him may be as long as it likes.
    pub(super) fn subject_before_said(&self, head: &Head, limit: usize) -> Option<Subject> {
        let reports = matches!(head.entry.class, ActClass::Saying | ActClass::Expressive);
        if head.kind != HeadKind::Finite
            || head.form.person() != 3
            || head.entry.class == ActClass::Occasion
            || !(reports || head.entry.act.is_some())
        {
            return None;
        }
        let from = head.token + 1;
        let near = from..limit.min(from + SAID_WITHIN);
        let index = self.mentions_in(near).find(|&index| self.is_right_before_said(head, index))?;
        let mention = &self.cast.mentions[index];
        let known = !self.cast.meant[index].is_empty() && self.agrees(head, index);
        let free = known
            && mention.tokens.start > from
            && mention.proclitics.preposition.is_none()
            && mention.proclitics.conjunction.is_none()
            && !self.is_of_another_verb(from..mention.tokens.start)
            && !self.is_governed_from(mention.tokens.start - 1);
        let subject = free.then(|| Subject::Named(self.cast.meant[index].clone(), mention.tokens.end))?;
        (!self.is_object(&subject, head, limit)).then_some(subject)
    }

    /// Whether what the verb says begins right behind somebody: «أن», «إلى أن», a colon, the preposition with which the verb is joined.
    fn is_right_before_said(&self, head: &Head, index: usize) -> bool {
        let tagged = self.tagged;
        let mention = &self.cast.mentions[index];
        let person = matches!(
            mention.kind,
            MentionKind::Person(_) | MentionKind::Reference(Reference::Official(_) | Reference::Honorific(_))
        );
        let body = matches!(
            mention.kind,
            MentionKind::State | MentionKind::Institution | MentionKind::Reference(_) | MentionKind::Group
        );
        let comma = usize::from(tagged.text.kind(mention.tokens.end) == TokenKind::Comma);
        let next = mention.tokens.end + comma;
        let says = head.entry.class == ActClass::Saying
            || matches!(head.entry.act, Some(Act::Stress | Act::Present))
            || head.entry.joined_by.contains("أن");
        let behind = next + usize::from(tagged.spells(next, SAYING_PREPOSITIONS));
        let said = says
            && (tagged.is_function(behind, "complementiser") || tagged.text.kind(next) == TokenKind::Colon);
        // «دعا في بداية اللقاء الوزير إلى»: him; «أشاد في بداية اللقاء الوزير بـ»: he.
        let urges = matches!(head.entry.act, Some(Act::CallFor)) && head.entry.joined_by != "ب";
        let joined = !urges && has_no_object(head.entry) && joins_complement(tagged, next, head.entry);
        (person || body) && (said || joined)
    }

    /// «خلال استقباله أمس الوزير أن», «ويوافقه على ذلك الوزير أن»: whether a meeting of somebody's has whoever stands behind it for its
    /// object, or another clause for its subject.
    fn is_of_another_verb(&self, mut before: Range<usize>) -> bool {
        let tagged = self.tagged;
        before.any(|token| {
            let meeting = tagged.noun_of_role(token, "meeting");
            let joined = tagged.finite(token).filter(|(verb, _)| verb.proclitics.conjunction.is_some());
            meeting.is_some_and(|(noun, _)| noun.enclitic.is_some()) || joined.is_some()
        })
    }

    /// Whether a word may govern the one behind it: a noun without the article, a preposition.
    fn is_governed_from(&self, at: usize) -> bool {
        let tagged = self.tagged;
        let closed = !tagged.is_word(at)
            || self.cast.mention_at(at).is_some()
            || tagged.has_article_behind_clitics(at)
            || tagged.has_article(at)
            || tagged.is_function(at, "adverb")
            || tagged.is(at, Category::Weekday)
            || tagged.noun_of_role(at, "time").is_some()
            || tagged.place(at).is_some()
            || tagged.is(at, Category::Number)
            || self.is_complete(at)
            || self.is_indefinite_adjective(at);
        !closed || tagged.is_function(at, "preposition")
    }

    /// «ضمنيا», «لذلك», «صحتها», «استمرت ساعتين»: by its ending, no word that could govern the next.
    fn is_complete(&self, at: usize) -> bool {
        let tagged = self.tagged;
        let folded = tagged.folded(at);
        let pronoun = tagged.at(at).iter().any(|reading| reading.enclitic.is_some());
        pronoun && tagged.finite(at).is_none() || COMPLETE_ENDINGS.iter().any(|end| folded.ends_with(end))
    }

    /// «بيان رسمي», «لهجة حازمة»: no adjective governs anybody.
    fn is_indefinite_adjective(&self, at: usize) -> bool {
        let tagged = self.tagged;
        let Some(noun) = at.checked_sub(1).filter(|&noun| tagged.is_word(noun)) else { return false };
        let bare = |token: usize| !tagged.has_article(token) && tagged.finite(token).is_none();
        let relation = tagged.folded(at).ends_with('ي') || tagged.folded(at).ends_with("يه");
        let marbuta = |token: usize| tagged.text.tokens[token].ends_in_ta_marbuta;
        let named = tagged.noun(at).is_some() || tagged.shaped(at, Shape::VerbalNoun).is_some();
        bare(noun) && bare(at) && (relation || marbuta(noun) && marbuta(at) && !named)
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

    /// «وجاء في برقية الرئيس: "…"», «(تلقى رسالة من الرئيس …) وجاء في الرسالة "…"»: whose message is quoted; «وتضمنت رسالة الرئيس
    /// دعوة»: or told of.
    pub(super) fn author_of_message(&self, head: &Head) -> Option<Subject> {
        let tagged = self.tagged;
        let written = |at: usize| {
            tagged.noun(at).is_some_and(|(noun, entry)| {
                entry.event == Some(EventType::Message) && noun.proclitics.preposition.is_none()
            })
        };
        let holds = head.entry.class == ActClass::Agenda && written(head.token + 1);
        let near = head.token + 1..head.token + 1 + QUOTED_WITHIN;
        let noun = near.clone().find(|&token| names_message(tagged, token))?;
        let quotes = QUOTING_MESSAGES.contains(&head.entry.lemma) && head.entry.class == ActClass::Saying;
        if !quotes && !holds {
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
