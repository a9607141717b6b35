//! Heads in quotations: a quotation is one act, save what the speaker does in words of his own.

use super::finder::Finder;
use super::resumed::resumed_by;
use super::{Head, HeadKind};
use crate::lexicon::word_lists::SPEAKING_PRONOUNS;
use crate::lexicon::{ActClass, Category, Number, Shape};
use crate::model::Act;
use crate::text::TokenKind;

impl Finder<'_, '_> {
    /// The head right after the opening mark: «أكدا "أن …"» holds none, «"اتفقنا على …"» is one.
    pub(super) fn opens_quotation(&self, head: &Head) -> bool {
        self.speaks_for_both(head)
            || self.continues_own_words(head)
            || self.tells_of_both(head)
            || self.resumes_pair(head)
            || self.resumes_meeting(head)
            || self.tagged.text.kind(head.start.saturating_sub(1)) == TokenKind::QuoteOpen
                && head.form.person() != 1
    }

    /// «اتفقنا على», «وتشاورنا حول».
    pub(super) fn speaks_for_both(&self, head: &Head) -> bool {
        head.form.person() == 1
            && head.form.shape() == Shape::Perfect
            && matches!(head.entry.act, Some(Act::Agree | Act::Discuss | Act::Sign))
    }

    /// «ونرحب بجهود …», «وسنواصل العمل», «كما أننا نأمل أن», «ونحن ندين»: a further act in the speaker's own words.
    pub(super) fn continues_own_words(&self, head: &Head) -> bool {
        let ours = head.form.person() == 1 && (head.entry.class != ActClass::Narration || head.future);
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
        let imperfect = head.form.shape() == Shape::Imperfect
            || head.entry.act == Some(Act::CallFor) && head.form.shape() == Shape::Perfect;
        let another = matches!(
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
        ours && joined && imperfect && another && head.kind == HeadKind::Finite
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

/// «نحن بشكل عام ندين»: the pronoun stands so near before the verb.
const SPEAKER_BEFORE: usize = 4;
