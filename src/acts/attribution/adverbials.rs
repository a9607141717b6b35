//! What may stand between a verb and its subject: adverbs, times, sides, prepositional phrases.

use super::super::Head;
use super::Floor;
use super::subject::Subject;
use crate::lexicon::word_lists::{
    ALL_OR_SOME, ALSO, DONE_TO_THEM, NUMBER_OF, ON_BEHALF, OTHER_SIDE, SAYING_PREPOSITIONS, TOGETHER_WITH,
};
use crate::lexicon::{ActClass, Category};
use crate::mentions::MentionKind;
use crate::model::EventType;
use crate::text::TokenKind;

impl Floor<'_, '_> {
    /// Behind adverbs, times, «كل من», and prepositional phrases up to a comma.
    pub(super) fn skip_adverbial(&self, head: &Head, at: usize, limit: usize) -> Option<usize> {
        // «يلتقي في وقت لاحق مسؤولين»: whom one meets may stand there too.
        let meets = head.entry.class == ActClass::Occasion;
        let circumstance = if meets { None } else { self.circumstance_end(at, limit) };
        circumstance
            .or_else(|| self.behind_visited(head, at))
            .or_else(|| self.behind_quantity(at))
            .or_else(|| self.behind_word_or_mark(at))
            .or_else(|| self.behind_side(at))
            .or_else(|| self.behind_phrase(head, at, limit))
    }

    /// «يزور القاهرة غدا وفد»: the state that somebody visits.
    fn behind_visited(&self, head: &Head, at: usize) -> Option<usize> {
        let index = self.cast.mention_starting_at(at)?;
        let visited = matches!(self.cast.mentions[index].kind, MentionKind::State)
            && head.entry.event == Some(EventType::Visit);
        let Subject::Named(_, end) = self.with_company(index) else { return None };
        visited.then_some(end)
    }

    /// «يزور القاهرة وفد», «يصل إلى باريس وفد»: where somebody goes is the complement, though it stands before him.
    pub(super) fn behind_destination(&self, head: &Head, subject: Subject) -> Subject {
        let next = head.token + 1;
        let towards = head.entry.event == Some(EventType::Visit) && self.tagged.spells(next, &["الي"]);
        match subject {
            Subject::Named(ids, _) if towards || self.behind_visited(head, next).is_some() => {
                Subject::Named(ids, next)
            }
            subject => subject,
        }
    }

    /// «كل من», «أعربت العديد من دول الخليج», «يرى بعض المسؤولين».
    fn behind_quantity(&self, at: usize) -> Option<usize> {
        let tagged = self.tagged;
        let of = tagged.spells(at, NUMBER_OF) && tagged.spells(at + 1, &["من"]);
        if of {
            return Some(at + 2);
        }
        tagged.spells(at, ALL_OR_SOME).then_some(at + 1)
    }

    /// An adverb, a day, a comma, the quotation mark of a quoted name.
    fn behind_word_or_mark(&self, at: usize) -> Option<usize> {
        let tagged = self.tagged;
        let word = tagged.is_function(at, "adverb")
            || tagged.is_function(at, "demonstrative")
            || tagged.is(at, Category::Weekday)
            || tagged.noun_of_role(at, "time").is_some();
        let mark = tagged.text.kind(at) == TokenKind::Comma || self.is_quoted_name(at);
        (word || mark).then_some(at + 1)
    }

    /// «وقع عن الجانب المغربي وزير …», «وقع عن المغرب وزير …».
    fn behind_side(&self, at: usize) -> Option<usize> {
        let tagged = self.tagged;
        let side = tagged.spells(at, ON_BEHALF) && tagged.noun_of_role(at + 1, "side").is_some();
        let state = tagged.spells(at, &["عن"]) && tagged.state(at + 1).is_some();
        if side || state { self.side_end(at + 1) } else { None }
    }

    /// A preposition and what it governs, up to a comma where one follows soon.
    fn behind_phrase(&self, head: &Head, at: usize, limit: usize) -> Option<usize> {
        let tagged = self.tagged;
        // «جدد خلالها الوزير»: a preposition with a pronoun governs nothing more.
        let pronoun = tagged.spells(at, DONE_TO_THEM)
            || tagged.function_reading(at, "preposition").is_some_and(|reading| reading.enclitic.is_some());
        if pronoun && (self.is_free_mention(at + 1) || tagged.spells(at + 1, TOGETHER_WITH)) {
            return Some(at + 1);
        }
        if self.opens_complement(head, at) {
            return None;
        }
        // «يصل إلى باريس غدا وفد».
        let travels = head.entry.event == Some(EventType::Visit);
        let phrase =
            tagged.is_function(at, "preposition") && (travels || !tagged.spells(at, SAYING_PREPOSITIONS));
        if let Some(end) = self.governed_end(at).filter(|_| phrase) {
            return Some(end);
        }
        let adverbial = phrase
            || tagged.spells(at, ALSO)
            || tagged.has_article_behind_clitics(at) && tagged.folded(at).starts_with('ب');
        if !adverbial {
            return None;
        }
        let comma = (at + 1..limit.min(at + COMMA_WITHIN))
            .find(|&token| tagged.text.kind(token) == TokenKind::Comma)
            .map(|comma| comma + 1);
        // «أكد فيها أن»: what is said is no circumstance.
        let opens = tagged.is_function(at + 1, "complementiser");
        // «أكد في جلسات الحوار أن»: what the noun governs belongs to the circumstance.
        let governs = phrase
            && !tagged.has_article(at + 1)
            && tagged.has_article(at + 2)
            && self.cast.mention_at(at + 2).is_none();
        let end = at + 2 + usize::from(governs);
        let further = governs && tagged.is_function(end, "preposition");
        comma.or((tagged.is_word(at) && !opens && !further).then_some(end))
    }

    /// «وأشاد بالعلاقات بين البلدين», «وحذر من تدخل الحكومة»: what the verb joins by a preposition of its own, behind
    /// which nobody is its subject.
    fn opens_complement(&self, head: &Head, at: usize) -> bool {
        let tagged = self.tagged;
        let joins = |by: &str| match by {
            "ب" => tagged.has_article_behind_clitics(at) && tagged.folded(at).starts_with('ب'),
            "من" => tagged.spells(at, &["من"]),
            _ => false,
        };
        head.entry.class != ActClass::Occasion && head.entry.joined_by.split('|').any(joins)
    }

    /// «بحث فيها مع الشيخ فلان», «بين إسبانيا والمغرب», «حذر في حضور نظيره من»: where somebody's mention ends whom the
    /// preposition governs, or a noun without the article behind it.
    fn governed_end(&self, preposition: usize) -> Option<usize> {
        let tagged = self.tagged;
        let next = preposition + 1;
        let end = |index: usize| self.cast.mentions[index].tokens.end;
        if let Some(index) = self.cast.mention_starting_at(next) {
            // «بين إسبانيا والمغرب».
            let Subject::Named(_, both) = self.with_company(index) else { return Some(end(index)) };
            return Some(both);
        }
        let construct = tagged.is_word(next)
            && !tagged.has_article(next)
            && self.cast.mention_at(next).is_none()
            && tagged.noun_of_role(next, "source").is_none();
        let index = self.cast.mention_starting_at(next + 1).filter(|_| construct)?;
        (self.cast.mentions[index].proclitics == Default::default()).then(|| end(index))
    }

    /// «وشكرت "المشاط"»: a name that stands alone between quotation marks.
    fn is_quoted_name(&self, at: usize) -> bool {
        let person = self.cast.mention_starting_at(at + 1).map(|index| &self.cast.mentions[index]);
        self.tagged.text.kind(at) == TokenKind::QuoteOpen
            && person.is_some_and(|mention| {
                matches!(mention.kind, MentionKind::Person(_))
                    && self.tagged.text.kind(mention.tokens.end) == TokenKind::QuoteClose
            })
    }

    /// Where the naming of a side ends: «الجانب المغربي», «جانب ناميبيا», «المغرب».
    pub(super) fn side_end(&self, at: usize) -> Option<usize> {
        let end = |at: usize| self.cast.mention_at(at).map(|index| self.cast.mentions[index].tokens.end);
        // «وعن الجانب الآخر فلان»: a side of no state.
        let other = || {
            let side = self.tagged.noun_of_role(at, "side").is_some();
            (side && self.tagged.spells(at + 1, OTHER_SIDE)).then_some(at + 2)
        };
        end(at).or_else(other).or_else(|| end(at + 1))
    }
}

/// A comma that ends a phrase stands within so many tokens.
const COMMA_WITHIN: usize = 8;
