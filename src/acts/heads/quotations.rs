//! Heads in quotations: a quotation is one act, save what the speaker does in words of his own.

use super::finder::Finder;
use super::resumed::resumed_by;
use super::{Head, HeadKind};
use crate::lexicon::word_lists::SPEAKING_PRONOUNS;
use crate::lexicon::{ActClass, ActEntry, Category, Number, Shape};
use crate::mentions::MentionKind;
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::Reading;

impl Finder<'_, '_> {
    /// The head right after the opening mark: «أكدا "أن …"» holds none, «"اتفقنا على …"» is one.
    pub(super) fn opens_quotation(&self, head: &Head) -> bool {
        self.speaks_for_both(head)
            || self.continues_own_words(head)
            || self.tells_of_both(head)
            || self.resumes_pair(head)
            || self.resumes_meeting(head)
            || self.goes_on_telling(head)
            || self.tagged.text.kind(head.start.saturating_sub(1)) == TokenKind::QuoteOpen
                && head.form.person() != 1
    }

    /// «سيواصلان "مناقشة سبل الحل"»: the object of the verb before the mark.
    pub(super) fn completes_verb(&self, head: &Head) -> bool {
        let Some(verb) = head.start.checked_sub(2) else { return false };
        let governs = self.tagged.finite(verb).is_some_and(|(_, entry)| entry.class != ActClass::Saying);
        governs
            && self.tagged.text.kind(verb + 1) == TokenKind::QuoteOpen
            && self.tagged.shaped(head.token, Shape::VerbalNoun).is_some()
    }

    /// «اتفقنا على», «وتشاورنا حول», «وتحدثنا عن».
    pub(super) fn speaks_for_both(&self, head: &Head) -> bool {
        let talked = head.entry.lemma == TALKING && head.form.number() == Some(Number::Plural);
        head.form.person() == 1
            && head.form.shape() == Shape::Perfect
            && (talked || matches!(head.entry.act, Some(Act::Agree | Act::Discuss | Act::Sign)))
    }

    /// «ونرحب بجهود …», «وسنواصل العمل», «كما أننا نأمل أن», «ونحن ندين»: a further act in the speaker's own words.
    pub(super) fn continues_own_words(&self, head: &Head) -> bool {
        // «ونعمل على توسيع الحوار».
        let undertakes = head.future || head.entry.act == Some(Act::Pledge);
        let ours = head.form.person() == 1 && (head.entry.class != ActClass::Narration || undertakes);
        // «نحن بشكل عام ندين», «…. سنواصل معا»: right behind a pronoun or the end of a sentence.
        let near = (self.sentence.start.max(head.start.saturating_sub(SPEAKER_BEFORE))..head.start).rev();
        let pronoun = near
            .take_while(|&token| self.tagged.is_word(token))
            .any(|token| self.tagged.spells(token, SPEAKING_PRONOUNS));
        let joined = head.proclitics.conjunction.is_some()
            || head.start == self.sentence.start
            || self.is_connected(head.start)
            || pronoun
            || head.start > 0 && self.tagged.text.kind(head.start - 1) == TokenKind::Stop;
        // «وأبلغته أننا», «كما طلبنا منهم»: told of what he did himself.
        let did = head.form.shape() == Shape::Perfect
            && matches!(head.entry.class, ActClass::Plain | ActClass::Expressive)
            && head.entry.act != Some(Act::Stress);
        // «وسنستضيف الاجتماع», «وسنوقع اتفاقية»: a further step.
        let decides = matches!(head.entry.act, Some(Act::Agree | Act::Sign | Act::Establish | Act::Decide));
        let step = head.proclitics.future && (decides || head.entry.event.is_some());
        let another = did
            || step
            || head.entry.class == ActClass::Expressive
            || matches!(
                head.entry.act,
                Some(
                    Act::Pledge
                        | Act::CallFor
                        | Act::Praise
                        | Act::Support
                        | Act::Reject
                        | Act::Thank
                        | Act::Greet
                )
            );
        // «"ومن هنا نرحب بـ"»: the first act of a quotation is its own.
        let opening = head.start.saturating_sub(LONGEST_OPENING)..head.start;
        let opens = head.proclitics.conjunction.is_none()
            && opening.into_iter().any(|at| self.tagged.text.kind(at) == TokenKind::QuoteOpen)
            && self.is_connected(head.start);
        ours && joined && another && !opens && head.kind == HeadKind::Finite
    }

    /// «"نقلت إليه تحيات الرئيس، وأبلغته أننا …"»: a form that is of the first person too is, where whoever is quoted speaks of
    /// himself from the start.
    pub(super) fn in_own_words(&self, at: usize) -> Option<(&Reading, &'static ActEntry)> {
        let own = |token: usize| {
            self.tagged.acts(token).find(|(reading, _)| {
                reading.sense.form.person() == 1 && reading.sense.form.shape() == Shape::Perfect
            })
        };
        // «وشكرت الوزير», but not «وأكدت الوزيرة»: she does.
        let hers = self.cast.mention_starting_at(at + 1).is_some_and(|index| {
            let feminine = |token: &usize| self.tagged.text.tokens[*token].ends_in_ta_marbuta;
            self.cast.mentions[index].tokens.clone().next().is_some_and(|first| feminine(&first))
        });
        let reading = own(at).filter(|_| self.quote_depth > 0 && !hers)?;
        let opening = self.quotation_before(at)?;
        let (first, _) = own(opening + 1).filter(|_| opening + 1 < at)?;
        let we = first.sense.form.number() == Some(Number::Plural);
        (we || !self.has_subject_after(opening + 1)).then_some(reading)
    }

    /// «، وطلبنا منهم», «. توافقنا على»: a verb of the first person begins a clause of a quotation, though a noun is spelled so.
    pub(super) fn resumes_own_words(&self, at: usize, verb: &Reading) -> bool {
        let first = verb.sense.form.person() == 1 && verb.sense.form.shape() == Shape::Perfect;
        let marked = at > self.sentence.start
            && (!self.tagged.is_word(at - 1) || self.is_connected(at))
            && !matches!(self.tagged.text.kind(at - 1), TokenKind::Number | TokenKind::QuoteOpen);
        // «، ودعمنا الكامل», «، وتعاوننا الوثيق»: our support.
        let described = self.tagged.has_article(at + 1) && self.tagged.has_article(at + 2);
        let noun = self.tagged.noun_of_role(at, "act").is_some() && self.tagged.has_article(at + 1);
        self.quote_depth > 0 && first && marked && !described && !noun
    }

    /// The mark that opened the quotation around a token.
    fn quotation_before(&self, at: usize) -> Option<usize> {
        (self.sentence.start..at).rev().find(|&token| self.tagged.text.kind(token) == TokenKind::QuoteOpen)
    }

    /// «قال بيان للوزارة إن "الوزير استقبل السفير، وبحث معه كذا"»: what a quoted source goes on to tell of whom it names.
    fn goes_on_telling(&self, head: &Head) -> bool {
        let Some(opening) = self.quotation_before(head.start) else { return false };
        let relays = |teller: &Head| {
            let body = self.cast.mention_starting_at(teller.token + 1);
            let body = body.map(|index| &self.cast.mentions[index].kind);
            self.has_source_after(teller.token) || matches!(body, Some(MentionKind::Institution))
        };
        let somebody = self
            .cast
            .mention_starting_at(opening + 1)
            .is_some_and(|index| matches!(self.cast.mentions[index].kind, MentionKind::Person(_)));
        let occasion = || {
            let verb = (opening + 1..head.start).find_map(|token| self.tagged.finite(token));
            verb.is_some_and(|(_, entry)| entry.class == ActClass::Occasion)
        };
        head.kind == HeadKind::Finite
            && head.form.person() == 3
            && head.form.shape() == Shape::Perfect
            && (head.proclitics.conjunction.is_some() || self.is_connected(head.start))
            && self.heads.iter().rev().find(|before| before.token < opening).is_some_and(relays)
            && (somebody || occasion())
    }

    /// «قال البيان إن اللقاء "…، وتبادل الجانبان وجهات النظر"»: what a quoted source tells of both by name.
    fn tells_of_both(&self, head: &Head) -> bool {
        let joint = matches!(head.entry.act, Some(Act::Agree | Act::Discuss | Act::Sign));
        let both = self.tagged.noun(head.token + 1).is_some_and(|(noun, entry)| {
            matches!(entry.role, "side" | "country" | "official")
                && noun.proclitics.preposition.is_none()
                && noun.sense.form.number() == Some(Number::Dual)
        });
        let dual_office = self
            .tagged
            .find(head.token + 1, Category::Office)
            .is_some_and(|office| office.sense.form.number() == Some(Number::Dual));
        head.kind == HeadKind::Finite && head.form.person() == 3 && joint && (both || dual_office)
    }

    /// «قال البيان إن الرئيس "تلقى اتصالا من نظيره، أعرب له فيه عن"»: what was said in what the quoted source tells of.
    pub(super) fn resumes_meeting(&self, head: &Head) -> bool {
        head.form.person() == 3 && resumed_by(self.tagged, head).is_some()
    }

    /// «أكدا أن "الاتفاق …، وشددا على"»: the pair that the narrator speaks of goes on, though the mark was not closed.
    fn resumes_pair(&self, head: &Head) -> bool {
        let dual = |head: &Head| head.kind == HeadKind::Finite && head.form.number() == Some(Number::Dual);
        dual(head)
            && head.form.shape() == Shape::Perfect
            && head.proclitics.conjunction.is_some()
            && head.entry.act.is_some()
    }
}

/// «تحدث».
const TALKING: &str = "تحدث";

/// «"ومن هنا»: a mark and the words that lead to an act.
const LONGEST_OPENING: usize = 3;

/// «نحن بشكل عام ندين»: the pronoun stands so near before the verb.
const SPEAKER_BEFORE: usize = 4;
