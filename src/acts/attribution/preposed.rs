//! The subject that stands before its verb: «الجانبان اتفقا», «أما القاهرة فرفضت», «فلان، من جهته، أشاد».

use super::super::{Head, HeadKind};
use super::Floor;
use super::subject::Subject;
use crate::actors::EntityId;
use crate::lexicon::word_lists::{VERBAL_PARTICLES, WAS};
use crate::lexicon::{ActClass, Category, Gender, Number, Shape};
use crate::mentions::{Mention, MentionKind, Reference};
use crate::model::EventType;
use crate::text::TokenKind;
use std::ops::Range;

impl Floor<'_, '_> {
    /// «الجانبان اتفقا», «إيران تقول»: a mention right before the verb, or before what is put in between.
    pub(super) fn subject_before(&self, head: &Head, sentence: &Range<usize>) -> Option<Subject> {
        let at = self.before_particles(self.verb_in_report(head), sentence.start);
        let before = at.checked_sub(1).filter(|&before| before >= sentence.start)?;
        if let Some(meeting) = self.meeting_before(head, before, sentence) {
            return Some(meeting);
        }
        if let Some(person) = self.antecedent(before, head) {
            return Some(Subject::Named(person, head.token + 1));
        }
        let tagged = self.tagged;
        let joined = head.proclitics.conjunction.is_some();
        // «الوزير، الذي وصل أمس إلى القاهرة، شدد»: what a preposition governs is no subject.
        let governed = |index: usize| {
            let mention = &self.cast.mentions[index];
            let start = mention.tokens.start;
            mention.proclitics.preposition.is_some()
                || start > sentence.start
                    && (tagged.is_function(start - 1, "preposition") || self.is_in_construct(start - 1))
        };
        let index = match self.cast.mention_at(before).filter(|&index| !governed(index)) {
            Some(index) => index,
            None => self.topic_before_parenthesis(at, sentence)?,
        };
        let mention = &self.cast.mentions[index];
        let start = mention.tokens.start;
        if start > sentence.start && self.reads_text(mention) {
            return None;
        }
        let ends_here = mention.tokens.end == at || self.is_topic(index, sentence);
        let governed = start > sentence.start && tagged.is_function(start - 1, "preposition");
        // «أما القاهرة فرفضت».
        let topical = start > sentence.start && tagged.spells(start - 1, &["اما"]);
        let nominative = mention.proclitics.preposition.is_none() && (!joined || topical) && !governed;
        if !ends_here || !nominative || self.cast.meant[index].is_empty() {
            return None;
        }
        if let Some(both) = self.joined_to_pronoun(start, &self.holders) {
            return Some(Subject::Named(both, head.token + 1));
        }
        let first = self.first_of_company(index);
        // «بناء على توجيه الملك وأخيه الرئيس فقد اتفق الجانبان».
        let grounds = tagged.folded(at) == "فقد" && !tagged.spells(sentence.start, &["اما"]);
        if (grounds || self.closes_circumstance(at, sentence)) && !self.is_topic(first, sentence) {
            return None;
        }
        let Subject::Named(ids, _) = self.with_company(first) else { return None };
        Some(Subject::Named(ids, head.token + 1))
    }

    /// «بيان طالعته صحيفة كذا أشار إلى»: who read the text is not who speaks in it.
    fn reads_text(&self, mention: &Mention) -> bool {
        let before = mention.tokens.start - 1;
        let done_to_it = self.tagged.finite(before).is_some_and(|(verb, _)| verb.enclitic.is_some())
            || self.tagged.is_unknown(before) && self.tagged.folded(before).ends_with("ته");
        done_to_it && matches!(mention.kind, MentionKind::Institution)
    }

    /// «وعن دور الأمم المتحدة، أكد», «وبعد لقائه الوزير، أشاد»: whether the first comma closes a circumstance that
    /// opens the sentence.
    fn closes_circumstance(&self, at: usize, sentence: &Range<usize>) -> bool {
        let comma = |&token: &usize| self.tagged.text.kind(token) == TokenKind::Comma;
        let opens = self.tagged.is_function(sentence.start, "preposition")
            || self.tagged.spells(sentence.start, &["اذ", "عندما"]);
        opens && sentence.clone().find(comma) == Some(at)
    }

    /// «اللقاء تناول», «بيان مشترك أكد»: what the talks deal with, or their text says, those who met say.
    fn meeting_before(&self, head: &Head, before: usize, sentence: &Range<usize>) -> Option<Subject> {
        if head.proclitics.conjunction.is_some() {
            return None;
        }
        let tagged = self.tagged;
        // «فلان بدوره، ثمن»: no «دورة».
        let meets = |token: usize| {
            // «وبعث رسالة أكد فيها»: his own.
            tagged.noun(token).is_some_and(|(reading, entry)| {
                entry.role == "meeting"
                    && entry.event != Some(EventType::Message)
                    && reading.proclitics.preposition.is_none()
                    // «وخلال اللقاء، أعرب عن».
                    && !(token > sentence.start && tagged.is_function(token - 1, "preposition"))
            })
        };
        // «أن الاجتماع الوزاري المقبل سيعقد».
        let described = |at: usize| {
            at > sentence.start
                && meets(at)
                && (at + 1..before + 1).all(|token| tagged.has_article(token))
                && tagged.is_function(at - 1, "complementiser")
        };
        let meeting = meets(before) || (before.saturating_sub(2)..before).any(described);
        // «وصدر بيان مشترك أكد دعم …».
        let joint_text = before > sentence.start
            && tagged.spells(before, &["مشترك"])
            && tagged.noun_of_role(before - 1, "source").is_some_and(|(text, _)| text.tokens == 2);
        if meeting || joint_text {
            return Some(Subject::Joint(head.token + 1));
        }
        // «أكد الوزير متانة العلاقات، ثم تطرق إلى»: he himself.
        let goes_on = tagged.is_function(before, "connective")
            && self.continued.len() == 1
            && head.form.gender() == Some(Gender::Masculine);
        let agenda = head.entry.class == ActClass::Agenda && !goes_on;
        agenda.then(|| self.meeting_of(before).unwrap_or(Subject::Joint(head.token + 1)))
    }

    /// «تصريحات موسكو، أوضح», «كلمة الوزير أكدت»: a noun that no article ends governs what follows.
    fn is_in_construct(&self, noun: usize) -> bool {
        let tagged = self.tagged;
        // «بدوره الوزير أبدى».
        if tagged.function(noun).is_some_and(|kind| kind != "ordinary") {
            return false;
        }
        tagged.shaped(noun, Shape::VerbalNoun).is_some_and(|(noun, _)| noun.enclitic.is_none())
            && !tagged.has_article_behind_clitics(noun)
            && !tagged.is(noun, Category::InstitutionHead)
            && !tagged.has_article(noun)
            && tagged.finite(noun).is_none()
            && self.cast.mention_at(noun).is_none()
            || tagged.noun(noun).is_some_and(|(reading, entry)| {
                matches!(entry.role, "source" | "act" | "talk" | "meeting")
                    && !reading.proclitics.article
                    && reading.enclitic.is_none()
            })
    }

    /// Whether a person opens the clause right before a verb without a pronoun: «وكان وزير الخارجية، فلان، دعا المجلس».
    pub(super) fn opens_before(&self, head: &Head, sentence: &Range<usize>) -> bool {
        let comma = |token: usize| self.tagged.text.kind(token) == TokenKind::Comma;
        let closed = head.start.checked_sub(1).is_some_and(comma);
        let end = head.start - usize::from(closed);
        let Some(before) = end.checked_sub(1) else { return false };
        let finite = head.kind == HeadKind::Finite && head.start == head.token && head.enclitic.is_none();
        let opens = self.cast.mention_at(before).is_some_and(|index| {
            let mut tokens = self.cast.mentions[index].tokens.clone();
            tokens.end == end && (!closed || tokens.any(comma)) && self.is_topic(index, sentence)
        });
        // «الوزير الأمريكي يلتقي نظيره الروسي»: a headline.
        let tells = head.entry.class != ActClass::Occasion;
        finite && tells && head.proclitics.conjunction.is_none() && opens
    }

    /// «وزير الخارجية الذي أكد», «الوزيرة، التي أشادت», «واشنطن التي هددت»: the person, state or body whom a relative pronoun before the verb means.
    fn antecedent(&self, relative: usize, head: &Head) -> Option<Vec<EntityId>> {
        // «عدد من الخبراء الذين أشادوا».
        let plural = head.form.number() == Some(Number::Plural);
        let pronoun = match head.form.gender() {
            _ if plural => "الذين",
            Some(Gender::Feminine) => "التي",
            _ => "الذي",
        };
        if !self.tagged.spells(relative, &[pronoun]) || head.form.number() == Some(Number::Dual) {
            return None;
        }
        let end = relative - usize::from(self.tagged.text.kind(relative.checked_sub(1)?) == TokenKind::Comma);
        let index = self.cast.mention_at(end.checked_sub(1)?)?;
        let mention = &self.cast.mentions[index];
        let somebody = matches!(
            mention.kind,
            MentionKind::Person(_)
                | MentionKind::State
                | MentionKind::Institution
                | MentionKind::Organisation(_)
                | MentionKind::Reference(Reference::Side | Reference::Guest)
        );
        let somebody = if plural { matches!(mention.kind, MentionKind::Group) } else { somebody };
        let somebody = somebody && mention.tokens.end == end;
        let &[id] = self.cast.meant[index].as_slice() else { return None };
        let gender = self.cast.registry.entities[id].gender;
        let agrees = gender.is_none() || gender == head.form.gender();
        (somebody && agrees).then(|| vec![id])
    }

    /// «وأن نظيره أبلغه بموعد القمة»: a further report starts before its verb's subject.
    fn verb_in_report(&self, head: &Head) -> usize {
        let told = head.start > 0 && self.tagged.is_function(head.start - 1, "complementiser");
        if told && head.form.shape() == Shape::Perfect && self.cast.mention_at(head.start).is_some() {
            head.token
        } else {
            head.start
        }
    }

    /// Past «قد», «سوف», «كان قد», and a comma beside them: «أما الوزير، فقد أكد».
    fn before_particles(&self, verb: usize, start: usize) -> usize {
        let mut at = verb;
        let mut comma = false;
        while at > start {
            let particle = self.tagged.spells(at - 1, VERBAL_PARTICLES) || self.tagged.spells(at - 1, WAS);
            let mark = !comma && self.tagged.text.kind(at - 1) == TokenKind::Comma;
            if !particle && !mark {
                break;
            }
            comma |= mark;
            at -= 1;
        }
        at
    }

    /// «فلان، ناشط حقوقي، أورد»: the mention that opens the sentence, where only a parenthesis without a verb
    /// stands between it and the verb.
    fn topic_before_parenthesis(&self, at: usize, sentence: &Range<usize>) -> Option<usize> {
        if self.tagged.text.kind(at) != TokenKind::Comma {
            return None;
        }
        let index = self.cast.mention_before(at)?;
        let first = (0..=index).rev().find(|&index| self.is_topic(index, sentence))?;
        let end = self.cast.mentions[first].tokens.end;
        let parenthesis = self.tagged.text.kind(end) == TokenKind::Comma
            && at - end <= LONGEST_PARENTHESIS
            && (end + 1..at).all(|token| self.tagged.finite(token).is_none());
        // «فإن الوزير فلانا الذي غادر أمس، سيجتمع».
        let comma = usize::from(self.tagged.text.kind(end) == TokenKind::Comma);
        let relative = self.tagged.is_function(end + comma, "relative") && at - end <= LONGEST_PARENTHESIS;
        (parenthesis || relative).then_some(first)
    }

    /// Whether the mention of a person, a state or a body opens its sentence or clause, behind «كان» at most.
    fn is_topic(&self, index: usize, sentence: &Range<usize>) -> bool {
        let mention = &self.cast.mentions[index];
        let start = mention.tokens.start;
        // «من جهته الوزير دعا رئيس الغرفة إلى».
        let comma = start > sentence.start && self.tagged.text.kind(start - 1) == TokenKind::Comma;
        let handed = self
            .tagged
            .function_reading(sentence.start, "floor")
            .is_some_and(|floor| sentence.start + floor.tokens + usize::from(comma) == start);
        let opens = start == sentence.start
            || handed
            || start == sentence.start + 1
                && self
                    .tagged
                    .finite(sentence.start)
                    .is_some_and(|(_, entry)| entry.class == ActClass::Auxiliary);
        let behind_particle = start > sentence.start
            && (self.tagged.is_function(start - 1, "complementiser")
                || self.tagged.text.kind(start - 1) == TokenKind::Colon
                || self.tagged.spells(start - 1, &["لكن", "ان"]));
        let acts = matches!(
            mention.kind,
            MentionKind::Person(_)
                | MentionKind::State
                | MentionKind::Institution
                | MentionKind::Organisation(_)
                | MentionKind::Reference(Reference::Office(..) | Reference::Institution)
        );
        (opens || behind_particle) && acts
    }

    pub(super) fn first_of_company(&self, index: usize) -> usize {
        let mut first = index;
        while first > 0 {
            let mention = &self.cast.mentions[first];
            let previous = &self.cast.mentions[first - 1];
            // «مستشار الأمن القومي، فلان، ونظيره الكوري، فلان أكدا».
            let comma = previous.tokens.end + 1 == mention.tokens.start
                && self.tagged.text.kind(previous.tokens.end) == TokenKind::Comma;
            let adjacent = previous.tokens.end == mention.tokens.start || comma;
            let joined = mention.proclitics.conjunction.is_some() && adjacent;
            if !joined && !self.is_company(previous.tokens.end, mention.tokens.start) {
                break;
            }
            first -= 1;
        }
        first
    }
}

/// An apposition of more tokens is none.
const LONGEST_PARENTHESIS: usize = 14;
