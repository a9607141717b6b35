//! A noun that may name an instrument, and what is asked of the words around it.

use crate::acts::Performed;
use crate::lexicon::word_lists::{
    AGREEING_ON, ANY_OF_A_KIND, ARMS, BY_VIRTUE, CITED_IN, DRAFTED, EXPECTING, JOINT, NEGOTIATED_BY,
    NEGOTIATING, OF_THE_FUTURE, STILL_TO_COME, STRIVEN_FOR,
};
use crate::lexicon::{ActClass, Category, InstrumentEntry, Number, Shape};
use crate::model::{Act, InstrumentKind};
use crate::words::{Preposition, Reading, Tagged};
use std::ops::Range;

/// A name takes at most so many tokens behind its noun.
pub(super) const LONGEST_NAME: usize = 6;
/// «اللجنة المصرية الروسية المشتركة»: "joint" comes at most so many tokens behind the noun.
const JOINT_WITHIN: usize = 6;
/// «اتفاق سلام بين البلدين وقعه …»: the verb of signing comes at most so many tokens behind the noun.
const SIGNED_WITHIN: usize = 4;

/// A noun that may name an instrument here.
pub(super) struct Candidate<'a, 't> {
    pub(super) tagged: &'a Tagged<'t>,
    pub(super) act: &'a Performed,
    pub(super) at: usize,
    pub(super) reading: &'a Reading,
    pub(super) entry: &'static InstrumentEntry,
    /// Whether the release reports that something was signed.
    pub(super) signing: bool,
}

impl Candidate<'_, '_> {
    /// «تم الاتفاق على»: no text but the agreeing; of «أن الاتفاق مع كذا …» something is said, so it is a text.
    pub(super) fn is_verbal_noun(&self) -> bool {
        let agreeing = self.entry.kind == InstrumentKind::Agreement && self.reading.tokens == 1;
        agreeing
            && self.is_defined()
            && self.tagged.spells(self.next(), AGREEING_ON)
            && !self.is_spoken_of()
            && !self.tagged.folded(self.at).ends_with('ه')
            || self.at == self.act.head.token
    }

    /// «أن الاتفاق بين البلدين قائم»; «أن الاتفاق على كذا» goes on as a verb would.
    fn is_spoken_of(&self) -> bool {
        let before = self.at.checked_sub(1);
        before.is_some_and(|token| self.tagged.is_function(token, "complementiser"))
            && !self.tagged.spells(self.next(), &["علي"])
    }

    /// «المشتركة», «المختلطة» belong to the noun.
    pub(super) fn is_joint(&self) -> bool {
        (self.next()..self.at + JOINT_WITHIN + 1).any(|token| self.tagged.spells(token, JOINT))
    }

    /// The article, a pronoun, or a genitive that bears one: «البرنامج», «برنامجه», «برنامج التعاون».
    pub(super) fn is_defined(&self) -> bool {
        self.reading.proclitics.article
            || self.reading.enclitic.is_some()
            || self.reading.tokens > 1 && self.tagged.has_article(self.next() - 1)
    }

    /// The same, and «مشروع بناء المحطة», «برنامج التعاون»: a genitive says which.
    pub(super) fn is_specific(&self) -> bool {
        let genitive = |token: usize| token < self.act.clause.end && self.tagged.has_article(token);
        self.is_defined()
            || genitive(self.next())
            || self.tagged.is_word(self.next()) && genitive(self.next() + 1)
    }

    /// «هذه الاتفاقية», «الاتفاقية» alone, «مذكرة التفاهم»: the text that the release is about.
    pub(super) fn is_bare(&self) -> bool {
        self.is_defined()
            && self.reading.enclitic.is_none()
            && (!self.is_any_accord() || self.is_at_hand())
            && !self.tagged.has_article(self.next())
            && !self.signed_behind(Shape::PassiveParticiple)
    }

    /// «بموجب هذا الاتفاق», «تضمن الاتفاق»: the one that the release is about.
    fn is_at_hand(&self) -> bool {
        let before = self.at.checked_sub(1);
        before.is_some_and(|token| {
            token == self.act.head.token
                || self.tagged.is_function(token, "demonstrative")
                || self.tagged.spells(token, BY_VIRTUE)
        })
    }

    /// «الاتفاق» may be any agreement, «الاتفاقية» is the one at hand.
    fn is_any_accord(&self) -> bool {
        self.entry.kind == InstrumentKind::Agreement && self.tagged.folded(self.at).ends_with("اتفاق")
    }

    /// «وفق رؤية …», «ضمن خطة …», «تنفيذ البرنامج»: it exists, for something goes by it.
    pub(super) fn is_followed(&self) -> bool {
        self.follows("following", 2)
    }

    /// «الشراكة الاستراتيجية»: an adjective behind its noun, no noun.
    pub(super) fn is_adjective(&self) -> bool {
        let before = self.at.checked_sub(1);
        self.reading.tokens == 1
            && self.tagged.folded(self.at).ends_with(ADJECTIVE_TOO)
            && before.is_none_or(|before| {
                self.tagged.is_word(before) && self.tagged.function(before).is_none()
                    || self.reading.proclitics.conjunction.is_some()
            })
    }

    /// «أكدا في بيان مشترك صدر عقب اللقاء», «يضيف البيان المشترك»: where it is said, not what it is about.
    pub(super) fn is_source(&self) -> bool {
        let before = self.at.checked_sub(1).filter(|&token| token >= self.act.clause.start);
        self.entry.kind == InstrumentKind::Declaration
            && (self.reading.proclitics.preposition == Some(Preposition::In)
                || before.is_some_and(|token| {
                    self.tagged.spells(token, CITED_IN)
                        || self.tagged.finite(token).is_some_and(|(_, entry)| entry.class == ActClass::Saying)
                }))
    }

    /// «البرامج التي تنوي المنظمة تنفيذها», «الخطط المستقبلية»: still to come.
    pub(super) fn is_intended(&self) -> bool {
        let end = self.act.clause.end.min(self.next() + INTENDED_WITHIN);
        let tagged = self.tagged;
        (self.next()..end).any(|token| {
            tagged.spells(token, OF_THE_FUTURE)
                || tagged.noun_of_role(token, "coming").is_some()
                || tagged.finite(token).is_some_and(|(reading, entry)| {
                    reading.proclitics.future || EXPECTING.contains(&entry.lemma)
                })
        })
    }

    /// «سيوقعان عددا من المذكرات»: whether a verb of signing before it speaks of what is to come.
    pub(super) fn is_to_be_signed(&self) -> bool {
        self.before(BEFORE).any(|token| {
            self.tagged
                .finite(token)
                .is_some_and(|(reading, entry)| entry.act == Some(Act::Sign) && reading.proclitics.future)
        })
    }

    /// «اتفاق يضمن …», «اتفاقية جديدة للتجارة»: one text, and none that the reader is thought to know.
    pub(super) fn is_not_there(&self) -> bool {
        self.is_singular() && !self.is_specific()
    }

    /// «أي اتفاق», «اتفاق يضمن …»: one that is not there yet may be any.
    pub(super) fn is_any(&self) -> bool {
        let before = self.at.checked_sub(1).filter(|&token| token >= self.act.clause.start);
        before.is_some_and(|token| self.tagged.spells(token, ANY_OF_A_KIND))
    }

    /// «برنامجها النووي», «برنامج كوريا للأسلحة النووية»: what a state arms itself by is no instrument of cooperation.
    pub(super) fn is_of_arms(&self) -> bool {
        let end = self.act.clause.end.min(self.next() + ARMS_WITHIN);
        (self.next()..end).any(|token| self.tagged.spells(token, ARMS))
    }

    /// «مبادرة»: of one side, and an instrument only once both have taken it up.
    pub(super) fn is_initiative(&self) -> bool {
        self.tagged.folded(self.at).contains(INITIATIVE)
    }

    /// «مبادرة رئيس الجمهورية», «المبادرة المصرية»: one that has an owner is there, whatever is said of it.
    pub(super) fn is_initiative_of_somebody(&self) -> bool {
        let next = self.next();
        self.is_initiative()
            && (self.tagged.is(next, Category::Office)
                || self.tagged.is(next, Category::Honorific)
                || self.tagged.state(next).is_some()
                || self.tagged.nisba(next).is_some())
    }

    /// One word of the lexicon, no compound: «آلية», not «حوار سياسي».
    pub(super) fn is_alone(&self) -> bool {
        self.reading.tokens == 1
    }

    /// One and not many: «الخطة».
    pub(super) fn is_singular(&self) -> bool {
        self.reading.sense.form.number() != Some(Number::Plural)
    }

    /// «تم الاتفاق على توقيع …», «توصلا إلى اتفاق»: whether a verb of reaching stands before in the perfect.
    pub(super) fn is_reached(&self) -> bool {
        self.before(BEFORE).any(|token| {
            self.tagged.finite(token).is_some_and(|(reading, entry)| {
                entry.lemma == "توصل" && reading.sense.form.shape() == Shape::Perfect
            })
        })
    }

    /// Whether a noun of that role stands within so many tokens before.
    pub(super) fn follows(&self, role: &str, within: usize) -> bool {
        self.before(within).any(|token| self.tagged.noun_of_role(token, role).is_some())
    }

    /// Whether the act, or a verb before the noun, speaks of what is to come: «سيتم وضع آلية», «تتوقع إبرام اتفاقيات».
    pub(super) fn is_coming(&self) -> bool {
        let expecting = |token: usize| {
            self.tagged.noun_of_role(token, "coming").is_some() && !self.tagged.has_article(token)
                || self.tagged.finite(token).is_some_and(|(reading, entry)| {
                    reading.proclitics.future || EXPECTING.contains(&entry.lemma)
                })
        };
        self.act.head.future
            || EXPECTING.contains(&self.act.head.entry.lemma)
            || self.before(BEFORE).any(expecting)
    }

    /// «نحو اتفاق», «إلى اتفاق»: a text that is striven for.
    pub(super) fn is_striven_for(&self) -> bool {
        let before = self.at.checked_sub(1).filter(|&token| token >= self.act.clause.start);
        before.is_some_and(|token| self.tagged.spells(token, STRIVEN_FOR))
    }

    /// «مناقشات بشأن اتفاق», «يعكفان على اتفاق», «اتفاق محتمل»: a text that is being negotiated.
    pub(super) fn is_negotiated(&self) -> bool {
        let talks = |token: usize| {
            self.tagged.spells(token, NEGOTIATING)
                || self.tagged.acts(token).any(|(_, entry)| NEGOTIATED_BY.contains(&entry.lemma))
        };
        let expected = self.tagged.spells(self.next(), STILL_TO_COME)
            || self.tagged.spells(self.next() + 1, STILL_TO_COME);
        // «مسودة الاتفاقية», «النقاش حول اتفاقية التجارة الحرة».
        let drafted = || self.before(BEFORE).any(|token| self.tagged.spells(token, DRAFTED));
        !self.is_defined() && (expected || self.before(BEFORE).any(talks))
            || drafted()
                && !self.is_of_arms()
                && !self.tagged.folded(self.next().saturating_sub(1)).ends_with("نووي")
    }

    /// Whether a form of a verb of signing follows: «اتفاق سلام أبرم …».
    pub(super) fn signed_behind(&self, shape: Shape) -> bool {
        let end = self.act.clause.end.min(self.next() + SIGNED_WITHIN);
        (self.next()..end).any(|token| {
            self.tagged
                .acts(token)
                .any(|(reading, entry)| entry.act == Some(Act::Sign) && reading.sense.form.shape() == shape)
        })
    }

    fn next(&self) -> usize {
        self.at + self.reading.tokens
    }

    fn before(&self, within: usize) -> Range<usize> {
        self.at.saturating_sub(within).max(self.act.clause.start)..self.at
    }

    /// The name goes on over adjectives and genitives, up to a verb, a mark or a function word.
    pub(super) fn tokens(&self) -> Range<usize> {
        let from = self.next();
        let limit = self.act.clause.end.min(from + LONGEST_NAME);
        let stops = |token: usize| {
            !self.tagged.is_word(token)
                || self.tagged.function(token).is_some_and(|kind| kind != "ordinary")
                || ends_name(self.tagged, token)
        };
        self.at..(from..limit).find(|&token| stops(token)).unwrap_or(limit)
    }
}

/// A verb, or a further member of a list.
pub(super) fn ends_name(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.finite(token).is_some() || tagged.folded(token).starts_with('و') && !tagged.is_unknown(token)
}

/// They stand within so many tokens behind the programme.
const ARMS_WITHIN: usize = 4;
/// «مبادرة», «مبادرات».
const INITIATIVE: &str = "مبادر";
/// A noun that is an adjective too, as it ends.
const ADJECTIVE_TOO: &str = "استراتيجيه";
/// A verb of intending stands at most so many tokens behind what is intended.
const INTENDED_WITHIN: usize = 4;
/// A verb counts for a noun within so many tokens behind it.
const BEFORE: usize = 6;
