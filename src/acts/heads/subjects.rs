//! Whether the subject of a verb stands right behind it, which tells a verb from a noun.

use super::super::clause::behind_circumstances;
use super::HeadKind;
use super::finder::Finder;
use crate::lexicon::word_lists::BEFORE_THE_SUBJECT;
use crate::lexicon::{ActClass, ActEntry, Category, Gender, Number, Shape};
use crate::mentions::MentionKind;
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::Reading;

impl Finder<'_, '_> {
    /// «شكر الوفد», «بحث الحمزي»: a person or group known from the text right after.
    pub(super) fn has_person_after(&self, at: usize) -> bool {
        self.cast.mention_starting_at(at + 1).is_some_and(|index| {
            let mention = &self.cast.mentions[index];
            mention.proclitics.preposition.is_none()
                && mention.proclitics.conjunction.is_none()
                && (matches!(mention.kind, MentionKind::Person(_) | MentionKind::Reference(_))
                    || matches!(mention.kind, MentionKind::Group) && self.leads_the_sentence(at))
                && !self.tagged.is_function(at, "preposition")
                && self
                    .tagged
                    .noun(at + 1)
                    .is_none_or(|(_, noun)| !matches!(noun.role, "country" | "people" | "homeland"))
        })
    }

    /// «وفي نهاية اللقاء شكر الوفد», «بدوره شكر الوفد»: nothing but when or on what occasion stands before.
    fn leads_the_sentence(&self, at: usize) -> bool {
        self.heads.is_empty()
            && (at == self.sentence.start
                || self.is_connected(at)
                || self.is_behind_floor(at)
                || self.tagged.noun_of_role(at - 1, "meeting").is_some())
    }

    /// «لكن الجانب الأميركي رفض», «أن السيسي بحث», «إلا أن العراق رفض»: right behind a party that opens the clause a bare form is its verb.
    pub(super) fn follows_its_subject(&self, at: usize, verb: &Reading) -> bool {
        if verb.has_conjunction() || at <= self.sentence.start {
            return false;
        }
        self.cast.mention_at(at - 1).is_some_and(|index| {
            let mention = &self.cast.mentions[index];
            let start = mention.tokens.start;
            // «وكان الوفد وعد بـ».
            let was = start > self.sentence.start
                && self.tagged.finite(start - 1).is_some_and(|(_, entry)| entry.class == ActClass::Auxiliary);
            let told = start > self.sentence.start && self.tagged.is_function(start - 1, "complementiser");
            let party = was
                || matches!(mention.kind, MentionKind::Person(_) | MentionKind::Reference(_))
                || (told || self.is_connected(start)) && matches!(mention.kind, MentionKind::State);
            let opens = was || told || start == self.sentence.start || self.is_connected(start);
            party && mention.tokens.end == at && opens && mention.proclitics.preposition.is_none()
        })
    }

    /// «وتقرر عقد الاجتماع», «رفض بحث الملف», «جدد فلان تمسك المجلس»: right behind another verb, or its subject, stands its object;
    /// so does what a participle has, quoted or not («مؤكدا حرص الصندوق على», «مثمنا "دعم المنظمة"»).
    pub(super) fn is_in_place_of_object(&self, at: usize, verb: &Reading) -> bool {
        self.heads.last().is_some_and(|last| {
            let subject = self
                .cast
                .mention_starting_at(last.token + 1)
                .filter(|_| !verb.has_conjunction() && last.entry.joined_by.contains("direct"));
            let behind = subject.map_or(last.token + 1, |index| self.cast.mentions[index].tokens.end);
            let object = last.token + 1 == at
                || behind == at
                || last.entry.joined_by.contains("direct") && self.is_behind_circumstance(behind, at, verb);
            let quoted = last.token + 2 == at && self.tagged.text.kind(at - 1) == TokenKind::QuoteOpen;
            let has = (last.token + 1 == at || quoted)
                && !verb.has_conjunction()
                && last.entry.joined_by.contains("direct");
            match last.kind {
                HeadKind::Finite => object && last.entry.class != ActClass::Auxiliary,
                HeadKind::Participle => has,
                _ => false,
            }
        })
    }

    /// «قرر البلدان خلال اللقاء عقد الدورة»: behind nothing but when or where, a word that is a verbal noun too.
    fn is_behind_circumstance(&self, behind: usize, at: usize, verb: &Reading) -> bool {
        let tagged = self.tagged;
        let day = tagged.is(behind, Category::Weekday) || tagged.noun_of_role(behind, "time").is_some();
        // «وقرر الوزير، خلال اللقاء، رفع عدد المنح».
        if behind < at && behind_circumstances(tagged, behind, self.sentence.end) == at {
            return tagged.shaped(at, Shape::VerbalNoun).is_some() && !verb.has_conjunction();
        }
        let opens = day || tagged.is_function(behind, "preposition");
        let noun = tagged.shaped(at, Shape::VerbalNoun).is_some() && tagged.has_article(at + 1);
        let near = behind < at && at - behind <= LONGEST_CIRCUMSTANCE;
        let plain = |token: usize| tagged.is_word(token) && tagged.finite(token).is_none();
        opens && noun && near && !verb.has_conjunction() && (behind..at).all(plain)
    }

    /// «النقاش مع كيري تناول الملفات», «أن اللقاء بحث سبل كذا»: an agenda behind the meeting that opens the clause.
    pub(super) fn follows_its_meeting(&self, at: usize, entry: &ActEntry) -> bool {
        let treats = entry.class == ActClass::Agenda
            || entry.performs() == Some(Act::Discuss)
                && at > self.sentence.start
                && self.tagged.noun_of_role(at - 1, "meeting").is_some();
        if !treats || at <= self.sentence.start {
            return false;
        }
        let plain = |token: usize| {
            self.tagged.is_word(token)
                && (self.tagged.finite(token).is_none() || self.cast.mention_at(token).is_some())
        };
        let nearest = at.saturating_sub(MEETING_WITHIN).max(self.sentence.start);
        (nearest..at).rev().take_while(|&token| plain(token)).any(|token| {
            let opens = token == self.sentence.start || self.tagged.is_function(token - 1, "complementiser");
            opens
                && self.tagged.noun(token).is_some_and(|(noun, entry)| {
                    matches!(entry.role, "meeting" | "talk") && noun.proclitics.article
                })
        })
    }

    /// «الوزير», but not «للوزير».
    fn is_free(&self, at: usize, category: Category) -> bool {
        self.tagged.find(at, category).is_some_and(|reading| reading.proclitics.preposition.is_none())
    }

    /// «علي», but not «على».
    fn is_given_name(&self, at: usize) -> bool {
        let preposition = self.tagged.text.tokens.get(at).is_some_and(|token| token.ends_in_alef_maqsura)
            && self.tagged.is_function(at, "preposition");
        self.tagged.is(at, Category::GivenName) && !preposition
    }

    /// «بحث الوزيران», «بحث مع», «بحث فلان».
    pub(super) fn has_subject_after(&self, at: usize) -> bool {
        let next = at + 1;
        // «تولى كل من الوزير والسفير».
        let each = self.tagged.spells(next, &["كل"]) && self.tagged.spells(next + 1, &["من"]);
        each && self.is_free(next + 2, Category::Office)
            || self.tagged.spells(next, BEFORE_THE_SUBJECT)
            || self.is_free(next, Category::Office)
            || self.is_free(next, Category::Honorific)
            || self.is_given_name(next)
            || self.tagged.noun(next).is_some_and(|(noun, entry)| {
                matches!(entry.role, "side" | "official" | "counterpart" | "source")
                    && noun.proclitics.preposition.is_none()
                    && !(noun.sense.form.number() == Some(Number::Dual) && noun.sense.form.is_oblique())
                    || matches!(entry.role, "meeting" | "talk")
                        && noun.proclitics.article
                        && !self.disagrees(at, next)
                    || entry.role == "country"
                        && noun.sense.form.number() == Some(Number::Dual)
                        && !noun.sense.form.is_oblique()
            })
    }
}

impl Finder<'_, '_> {
    /// «(ضرورة) تبادل الزيارات», «دعم القمة»: a verb in the masculine, and behind it a meeting in the feminine, is none.
    fn disagrees(&self, verb: usize, meeting: usize) -> bool {
        let feminine = self.tagged.text.tokens.get(meeting).is_some_and(|token| token.ends_in_ta_marbuta)
            || self.tagged.folded(meeting).ends_with("ات");
        let masculine = self
            .tagged
            .finite(verb)
            .is_some_and(|(reading, _)| reading.sense.form.gender() == Some(Gender::Masculine));
        feminine && masculine
    }
}

/// When and where stands in so few words before the object.
const LONGEST_CIRCUMSTANCE: usize = 8;

/// «النقاش مع وزير الخارجية الأميركي تناول»: so far before its agenda.
const MEETING_WITHIN: usize = 10;
