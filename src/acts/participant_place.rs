//! Where a mention stands in the clause that reports an occasion: as a participant does, or governed by something else.

use super::occasion::attendance;
use super::participants::{Scene, dates};
use crate::lexicon::word_lists::{
    ACCOMPANYING, BY_AGENTS, EACH_OF, INVITATIONS, MARGINS, PHRASE_CLOSERS, PRESENTING,
};
use crate::lexicon::{Category, Shape};
use crate::mentions::{Mention, MentionKind};
use crate::model::EventType;
use crate::text::TokenKind;
use crate::words::Preposition;

/// Where a mention stands in the scene.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Subject, object, «مع فلان», «بين فلان وفلان».
    Inside,
    /// Governed by something else.
    Aside,
    /// Joined by «و» to the mention before: where that stands.
    Joined,
}

impl Scene<'_, '_> {
    /// By the clitics of the mention, and by what stands before it.
    pub(super) fn place(&self, index: usize) -> Place {
        let mention = &self.cast.mentions[index];
        if attendance(self.tagged, self.word, self.sentence.end)
            .is_some_and(|present| present.contains(&mention.tokens.start))
        {
            return Place::Aside;
        }
        // «اجتماع استضافه فلان», «اللقاء الذي حضره فلان».
        let looked_on = mention.tokens.start.checked_sub(1).and_then(|verb| self.tagged.finite(verb));
        if looked_on.is_some_and(|(verb, entry)| verb.enclitic.is_some() && LOOKING_ON.contains(&entry.lemma))
        {
            return Place::Aside;
        }
        if self.is_of_another_meeting(mention.tokens.start) || self.is_of_a_larger_meeting(mention) {
            return Place::Aside;
        }
        self.joined_or_governed(mention)
    }

    /// By what joins the mention to the words before it.
    fn joined_or_governed(&self, mention: &Mention) -> Place {
        if mention.proclitics.conjunction.is_some() && mention.proclitics.preposition.is_none() {
            return Place::Joined;
        }
        match mention.proclitics.preposition {
            Some(Preposition::In) => self.met_by_preposition(mention),
            Some(Preposition::For) => self.received(mention),
            Some(Preposition::As) => Place::Aside,
            None => self.behind_word(mention),
        }
    }

    /// «استقبل الوزير، عقب زيارة الرئيس الإيراني، فلانا»: beside the verb that reports the event a noun names another meeting.
    fn is_of_another_meeting(&self, mention: usize) -> bool {
        let verb = self.tagged.finite(self.word).is_some() && mention > self.word;
        let from = mention.saturating_sub(OTHER_MEETING_WITHIN).max(self.word + 1);
        verb && (from..mention)
            .rev()
            .take_while(|&at| self.tagged.is_word(at) && self.cast.mention_at(at).is_none())
            .any(|at| self.is_another_meeting(at))
    }

    /// «على هامش الدورة الثمانين للجمعية العامة»: whose meeting it was beside which they met.
    fn is_of_a_larger_meeting(&self, mention: &Mention) -> bool {
        let body = matches!(
            mention.kind,
            MentionKind::Organisation(_) | MentionKind::Institution | MentionKind::State | MentionKind::Group
        );
        let from = mention.tokens.start.saturating_sub(LARGER_MEETING_WITHIN).max(self.sentence.start);
        let numbered = |at: usize| self.tagged.text.kind(at) == TokenKind::Number;
        body && (from..mention.tokens.start)
            .rev()
            .take_while(|&at| (self.tagged.is_word(at) || numbered(at)) && self.cast.mention_at(at).is_none())
            .any(|at| self.tagged.spells(at, MARGINS))
    }

    /// «عقب زيارة», «بعد يومين من لقاء», «قبل يوم من وصول»: a noun that only dates, of nobody named before.
    pub(super) fn is_another_meeting(&self, noun: usize) -> bool {
        let tagged = self.tagged;
        let meets =
            tagged.noun_of_role(noun, "meeting").is_some_and(|(reading, _)| reading.enclitic.is_none());
        let comes = || {
            tagged
                .shaped(noun, Shape::VerbalNoun)
                .is_some_and(|(reading, entry)| entry.event.is_some() && reading.enclitic.is_none())
        };
        let from = noun.saturating_sub(DATED_WITHIN).max(self.sentence.start);
        tagged.finite(noun).is_none() && (from..noun).any(|at| dates(tagged, at)) && (meets || comes())
    }

    /// «التقى بفلان», «لقاؤه بفلان»: the verb or noun of meeting governs the «ب».
    fn met_by_preposition(&self, mention: &Mention) -> Place {
        let nearest = (self.sentence.start..mention.tokens.start)
            .rev()
            .find(|&token| self.tagged.finite(token).is_some() || self.meeting_noun(token));
        match nearest.filter(|&token| self.meeting_noun(token) || self.meets(token)) {
            Some(_) => Place::Inside,
            None => Place::Aside,
        }
    }

    /// «زيارة الوزير لفلان», «استقباله لفلان».
    fn received(&self, mention: &Mention) -> Place {
        let near = mention.tokens.start.saturating_sub(NOUN_WITHIN).max(self.sentence.start);
        let noun = (near..mention.tokens.start).rev().any(|token| self.meeting_noun(token));
        if noun { Place::Inside } else { Place::Aside }
    }

    /// By the word before: a preposition, a noun in the construct state, or what ends a phrase.
    fn behind_word(&self, mention: &Mention) -> Place {
        let Some(before) = mention.tokens.start.checked_sub(1).filter(|&at| at >= self.sentence.start) else {
            return Place::Inside;
        };
        let tagged = self.tagged;
        if !tagged.is_word(before) {
            return self.behind_mark(before);
        }
        // «استُقبل من طرف رئيس المجلس»: by whom.
        if tagged.spells(before, BY_AGENTS)
            && before.checked_sub(1).is_some_and(|from| tagged.spells(from, &["من"]))
            && (before.saturating_sub(AGENT_WITHIN).max(self.word)..before)
                .any(|word| self.meets(word) || self.meeting_noun(word))
        {
            return Place::Inside;
        }
        if self.is_party_to_a_text(before) {
            return Place::Aside;
        }
        // «شارك إلى جانب فلان», «أقام مأدبة على شرف فلان».
        let beside = tagged.spells(before, &["جانب"]) && tagged.spells(before - 1, &["الي"]);
        let honoured = tagged.spells(before, &["شرف"]) && tagged.spells(before - 1, &["علي"]);
        if before > self.sentence.start && (beside || honoured) {
            return Place::Inside;
        }
        // «برئاسة فلان», «بمشاركة فلان»: who leads a session or delegation takes part.
        if tagged.is_function(before, "leadership")
            || tagged.spells(before, ACCOMPANYING)
            || tagged.spells(before, &["من"]) && self.is_caller(before)
            || tagged.spells(before, &["الي"]) && (self.is_message() || self.sits_down_with())
        {
            return Place::Inside;
        }
        // «يلتقي فيها الرئيس»: a preposition with a pronoun governs nothing more.
        let governs = |reading: &crate::words::Reading| reading.enclitic.is_none();
        if tagged.function_reading(before, "preposition").is_some_and(governs)
            || tagged.spells(before, &["قبل", "بعد"])
        {
            return Place::Aside;
        }
        if self.governs(before) { Place::Aside } else { Place::Inside }
    }

    /// «بعد الاتفاق التجاري الأخير مع بيرو»: with whom a text that is known was agreed.
    fn is_party_to_a_text(&self, with: usize) -> bool {
        let tagged = self.tagged;
        let described = |&token: &usize| tagged.is_word(token) && tagged.finite(token).is_none();
        // «القمة مع فلان» is no text.
        let known = |token: usize| {
            tagged.has_article(token) && tagged.is(token, Category::Instrument) && !self.meeting_noun(token)
        };
        let from = with.saturating_sub(TEXT_WITHIN).max(self.word + 1);
        tagged.folded(with) == "مع" && (from..with).rev().take_while(described).any(known)
    }

    /// Behind a comma or bracket: where a phrase has ended.
    fn behind_mark(&self, mark: usize) -> Place {
        match self.tagged.text.kind(mark) {
            TokenKind::Slash => Place::Aside,
            _ => Place::Inside,
        }
    }

    /// «بعث الملك برقية إلى الرئيس», «ورد إلى الرئيس اتصال من», «قدم السفير أوراق اعتماده إلى الرئيس»: to whom something is sent or presented.
    fn is_message(&self) -> bool {
        let noun = self.tagged.noun_of_role(self.word, "meeting").and_then(|(_, entry)| entry.event);
        let verb = || self.tagged.finite(self.word).and_then(|(_, entry)| entry.event);
        matches!(noun.or_else(verb), Some(EventType::Message | EventType::Call))
            || self.tagged.spells(self.word, PRESENTING)
    }

    /// «اجتمع الرئيس إلى السفير»: the one verb of meeting that takes «إلى».
    fn sits_down_with(&self) -> bool {
        self.tagged.finite(self.word).is_some_and(|(_, entry)| entry.lemma == SITTING_DOWN)
    }

    /// «كل من», «اتصالا من», «رسالة من», «من قبل».
    fn is_caller(&self, preposition: usize) -> bool {
        let before = preposition.saturating_sub(1);
        self.tagged.spells(before, EACH_OF)
            || self.is_host(preposition)
            || (preposition.saturating_sub(CALL_WITHIN).max(self.sentence.start)..preposition).any(|token| {
                self.tagged.noun_of_role(token, "meeting").is_some_and(|(_, entry)| {
                    matches!(entry.event, Some(EventType::Call | EventType::Message))
                })
            })
    }

    /// «تلبية لدعوة كريمة من فلان», «بدعوة من نظيره»: who invites a visitor meets him.
    fn is_host(&self, preposition: usize) -> bool {
        // «الاجتماع الذي جمعهما، بدعوة من فلان»: two others met.
        let of_two = (self.word..preposition).any(|token| self.tagged.folded(token).ends_with("هما"));
        !of_two
            && (preposition.saturating_sub(INVITATION_WITHIN).max(self.sentence.start)..preposition)
                .any(|token| self.tagged.spells(token, INVITATIONS))
    }

    /// Whether a word is a noun in the construct state, which makes what follows its genitive: «موفد», «تحيات», «زوجة».
    fn governs(&self, at: usize) -> bool {
        let tagged = self.tagged;
        if self.meeting_noun(at)
            || tagged.finite(at).is_some()
            || tagged.is_function(at, "adverb")
            || tagged.is_function(at, "complementiser")
        {
            return false;
        }
        // What nobody knows is a name rather than a noun that governs.
        if tagged.is_unknown(at) || tagged.has_article(at) || tagged.has_article_behind_clitics(at) {
            return false;
        }
        if self.cast.mention_at(at).is_some() || tagged.noun_of_role(at, "time").is_some() {
            return false;
        }
        let ends_phrase = tagged.at(at).iter().any(|reading| {
            matches!(
                reading.sense.category,
                Category::City
                    | Category::Capital
                    | Category::State
                    | Category::Venue
                    | Category::Weekday
                    | Category::Month
                    | Category::Honorific
                    | Category::Nisba
                    | Category::Ordinal
            ) || reading.enclitic.is_some()
        });
        !ends_phrase && !tagged.spells(at, PHRASE_CLOSERS)
    }

    /// Whether a noun of meeting stands here: «لقاء», «استقباله».
    pub(super) fn meeting_noun(&self, token: usize) -> bool {
        self.tagged.noun_of_role(token, "meeting").is_some()
    }

    pub(super) fn meets(&self, token: usize) -> bool {
        self.tagged.finite(token).is_some_and(|(_, entry)| entry.event.is_some())
    }
}

/// Verbs of those who host or attend what others do.
const LOOKING_ON: [&str; 2] = ["استضاف", "حضر"];
/// What one does «إلى» somebody, in Lebanon above all.
const SITTING_DOWN: &str = "اجتمع";
/// «عقب زيارة رسمية قام بها الرئيس»: the noun stands within so many tokens before who is named.
const OTHER_MEETING_WITHIN: usize = 3;
/// «على هامش أشغال الدورة العادية الثمانين للجمعية العامة»: so many words.
const LARGER_MEETING_WITHIN: usize = 7;
/// «بعد يومين من زيارة»: what dates stands within so many tokens before the noun.
const DATED_WITHIN: usize = 3;
/// «الاتفاق التجاري الأخير مع بيرو»: the text stands within so many tokens.
const TEXT_WITHIN: usize = 5;
/// «استُقبل السفير الجديد أمس بالرباط من طرف»: so many tokens behind the verb.
const AGENT_WITHIN: usize = 12;
/// A noun of meeting governs «لفلان» from at most so many tokens before.
const NOUN_WITHIN: usize = 4;
/// «لدعوة كريمة من فلان»: the host is named within so many tokens.
const INVITATION_WITHIN: usize = 3;
/// «اتصالا هاتفيا اليوم من فلان»: the caller follows within so many tokens.
const CALL_WITHIN: usize = 8;
