//! A further verb of whoever acted before: «…، وتعهد بـ», «…، ورفضا».

use super::finder::Finder;
use super::{Head, HeadKind};
use crate::lexicon::word_lists::{BESIDES, SAME_TIMES, TO_THEM};
use crate::lexicon::{ActClass, ActEntry, Category, Number, Shape, Wording};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Enclitic, Reading};

impl Finder<'_, '_> {
    /// «، وتعهد بتعزيز», «ووصفها بالعظيمة»: a further act of whoever acted before.
    pub(super) fn joins_the_last(&self, at: usize, verb: &Reading, entry: &ActEntry) -> bool {
        let marked = at > self.sentence.start && self.tagged.text.kind(at - 1) == TokenKind::Comma;
        let praises = verb.enclitic.is_some() && entry.act == Some(Act::Praise);
        verb.has_conjunction()
            && matches!(entry.class, ActClass::Plain | ActClass::Saying)
            && entry.act != Some(Act::Discuss)
            && (marked && verb.enclitic.is_none() || praises || self.is_hardly_noun(at, verb, entry))
            && !self.heads.is_empty()
            && (self.is_joined_by_in(at + 1)
                || self.is_hardly_noun(at, verb, entry)
                || marked && self.joins_no_noun(at, verb, entry))
    }

    /// «أشاد بمتانة العلاقات، ورفض التدخل», «أكد أن العلاقات متينة، وشكر المملكة»: where what stands before holds no verbal noun
    /// to which another could be joined («أكد ضرورة وقف الحرب، ورفض التدخل»).
    fn joins_no_noun(&self, at: usize, verb: &Reading, entry: &ActEntry) -> bool {
        let form = verb.sense.form;
        let past = form.shape() == Shape::Perfect && form.person() == 3 && verb.enclitic.is_none();
        // «حفاوة الاستقبال، وكرم الضيافة»: what is praised is more often a noun.
        let alone =
            !matches!(entry.act, Some(Act::Discuss | Act::Agree | Act::Sign | Act::Plan | Act::Praise));
        let describes = entry.wording == Some(Wording::Describes);
        let governs = entry.joined_by.contains("direct") || describes;
        let noun = |token: usize| {
            self.tagged.noun_of_role(token, "act").is_some_and(|(noun, _)| !noun.proclitics.article)
                || self.tagged.condensing(token, "leaning").is_some()
                || self.is_bare_verbal_noun(token)
        };
        let last = self.heads.last().map_or(at, |last| last.token + 1);
        // «وأدان الهجمات» is no verbal noun, «وحث الشركات على الاستثمار» hardly ever.
        let masdar = || self.tagged.acts(at).any(|(other, _)| other.sense.form.shape() == Shape::VerbalNoun);
        let noun_like = masdar() || self.tagged.noun_of_role(at, "act").is_some();
        let urges = entry.act == Some(Act::CallFor)
            && (at + 2..self.sentence.end.min(at + URGED_WITHIN))
                .any(|token| self.tagged.spells(token, &["علي"]));
        let on = urges && entry.joined_by.contains("على");
        // «ورحب بالزيارة، وطلب عقد اجتماع», «، ورفض استبعاد الوفد».
        let asks = matches!(entry.lemma, ASKING | REFUSING) && self.is_bare_verbal_noun(at + 1);
        // «وشددا على وحدة البلاد، ورفض التقسيم»: no act of one behind that of two.
        let agrees = self.heads.last().is_none_or(|last| {
            last.kind != HeadKind::Finite
                || last.form.number() == form.number() && !self.is_by_both(last.token)
        });
        past && (alone || describes)
            && (agrees || !noun_like)
            && (governs || on)
            && (asks || self.takes_object(at + 1))
            // «دعا إلى تكثيف الزيارات، وشكر قطر على دعمها».
            && (!noun_like || on || entry.act == Some(Act::Thank) || !(last..at).any(noun))
    }

    /// «(ورفض) التدخل», «(ورفض) مقترح التقسيم», «(وشكر) تونس».
    fn takes_object(&self, at: usize) -> bool {
        // «(وأدان) سياسة الاستيطان»: a noun that only no name begins with.
        let genitive =
            self.tagged.is_word(at) && self.tagged.function(at).is_none_or(|kind| kind == "ordinary");
        self.tagged.has_article(at)
            || genitive && self.tagged.has_article(at + 1)
            || self.cast.mention_starting_at(at).is_some()
    }

    /// «أكد أهمية اللقاء وطالب بـ», «، واتهم الشركة بـ»: no act is told by a bare participle («طالب») or by another word with a
    /// pronoun («واتهم»); and a verbal noun takes the article or a genitive, not its preposition («وتعهد بـ»).
    fn is_hardly_noun(&self, at: usize, verb: &Reading, entry: &ActEntry) -> bool {
        let form = verb.sense.form;
        let past = form.shape() == Shape::Perfect && form.person() == 3 && verb.enclitic.is_none();
        let next = self.behind_the_same_time(at + 1);
        let joins = |by: &str| match by {
            "ب" => self.is_joined_by_in(next),
            "direct" => false,
            _ => self.tagged.is_preposition(next, by),
        };
        let joined = entry.joined_by.split('|').any(joins);
        let direct = || {
            let next = at + 1;
            entry.joined_by.contains("direct") && self.takes_object(next)
        };
        let chance = |reading: &Reading| {
            let other = reading.sense.form;
            // «وهنأ»: a name that the word is spelled like.
            let name =
                matches!(reading.sense.category, Category::GivenName | Category::AreaCue | Category::City);
            let participle = other.shape() == Shape::ActiveParticiple
                && !other.is_oblique()
                && other.number() == Some(Number::Singular);
            // «وتمنى النجاح»: the verbal noun ends in «ي».
            let ends_otherwise = other.shape() == Shape::VerbalNoun
                && self.tagged.text.tokens.get(at).is_some_and(|token| token.ends_in_alef_maqsura);
            name && entry.act != Some(Act::Praise)
                || ends_otherwise
                || other.is_finite()
                || reading.enclitic.is_some()
                || participle && !reading.proclitics.article
        };
        let by_chance = || self.tagged.at(at).iter().all(chance);
        past && (joined || direct() && by_chance())
    }

    /// «وتعهد في الوقت ذاته بـ»: behind words that only join what is done to what was done before.
    fn behind_the_same_time(&self, at: usize) -> usize {
        let same = self.tagged.spells(at, &["في"])
            && self.tagged.spells(at + 1, SAME_TIMES)
            && self.tagged.is_itself(at + 2);
        at + if same { 3 } else { 0 }
    }

    /// «إلى جانب بحث», «بالإضافة إلى مناقشة», «وكذلك استعراض», «إضافة لتوقيع», «فضلا عن متابعة».
    pub(super) fn is_beside(&self, at: usize) -> bool {
        let before = |back: usize, words: &[&str]| at >= back && self.tagged.spells(at - back, words);
        before(1, &["جانب"]) && before(2, &["الي"])
            || before(1, &["الي"]) && before(2, BESIDES)
            || before(1, &["عن", "علي"]) && before(2, &["فضلا", "علاوه"])
            || before(1, BESIDES) && self.governed_verbal_noun(at).is_some()
            || before(1, &["كذلك", "كذا"])
    }

    /// The verb of what is said next: «قبل أن يدعو إلى».
    pub(super) fn sequel(&self, at: usize) -> Option<(Head, usize)> {
        self.goes_on_to(at).then(|| self.verb(at + 2)).flatten()
    }

    /// «أشاد بالجهود، قبل أن يدعو إلى», «قبل أن تضيف أن»: the next thing that whoever spoke says; «قبل أن يغادر» tells only when.
    pub(super) fn goes_on_to(&self, at: usize) -> bool {
        let verb = at + 2;
        let leads = self.tagged.spells(at, &["قبل"]) && self.tagged.spells(at + 1, &["ان"]);
        let spoke = || {
            self.heads.last().is_some_and(|last| {
                last.kind != HeadKind::ListItem && !last.future && last.entry.act.is_some()
            })
        };
        leads
            && spoke()
            && self.tagged.finite(verb).is_some_and(|(reading, entry)| {
                let says = matches!(entry.class, ActClass::Saying | ActClass::Expressive)
                    || entry.class == ActClass::Plain
                        && !matches!(
                            entry.act,
                            None | Some(
                                Act::Agree
                                    | Act::Sign
                                    | Act::Decide
                                    | Act::Establish
                                    | Act::Plan
                                    | Act::Discuss
                                    | Act::Pledge
                            )
                        );
                says && reading.sense.form.shape() == Shape::Imperfect && !reading.proclitics.future
            })
    }

    /// «ودعاه إلى زيارة الرباط», «، وحثه على ضبط النفس»: a further act towards whom a pronoun means, its preposition right behind.
    pub(super) fn acts_towards(&self, at: usize, verb: &Reading, entry: &ActEntry) -> bool {
        let whom = matches!(verb.enclitic, Some(Enclitic::Masculine | Enclitic::Feminine | Enclitic::Plural));
        let joins = |by: &str| matches!(by, "على" | "إلى") && self.tagged.is_preposition(at + 1, by);
        let demands = entry.act == Some(Act::CallFor)
            && (self.tagged.folded(at + 1).starts_with('ل')
                || entry.joined_by.contains('ب') && self.is_joined_by_in(at + 1));
        let to = demands
            || self.tagged.spells(at + 1, &["علي"]) && matches!(entry.act, Some(Act::Thank | Act::Greet));
        let addresses = matches!(entry.act, Some(Act::CallFor | Act::Thank | Act::Greet | Act::Present));
        (verb.has_conjunction() || self.is_connected(at))
            && verb.sense.form.shape() == Shape::Perfect
            && verb.sense.form.person() == 3
            && whom
            && addresses
            && !self.heads.is_empty()
            && (entry.joined_by.split('|').any(joins) || to)
    }

    /// «وشرح له خطة الوزارة», «، وتبادل معه الآراء», «وطلب منه دعم بلاده»: between a verb and its object stands towards whom it
    /// is; a noun has none behind it.
    pub(super) fn acts_towards_before_object(&self, at: usize, verb: &Reading, entry: &ActEntry) -> bool {
        let form = verb.sense.form;
        let past = form.shape() == Shape::Perfect && form.person() == 3 && verb.enclitic.is_none();
        let whom = |(reading, kind): (&Reading, &str)| kind == "preposition" && reading.enclitic.is_some();
        // «وطلب منها شركاؤها ذلك»: who asks, in the nominative.
        let asks = ["وها", "وه"].iter().any(|end| self.tagged.folded(at + 2).ends_with(end));
        let object = !asks && self.tagged.is_word(at + 2) && self.tagged.function(at + 2).is_none();
        verb.has_conjunction()
            && past
            && object
            && matches!(entry.act, Some(Act::Present | Act::CallFor | Act::Discuss | Act::Pledge))
            && (self.tagged.functions(at + 1).any(whom) || self.tagged.spells(at + 1, TO_THEM))
            && self.heads.last().is_some_and(|last| last.kind == HeadKind::Finite)
    }

    /// «ووصفه العام الماضي بأنه رجل حكيم», «ولكن وصفها بأنها», «ووصف الشراكة بأنها»: what somebody or something is called follows.
    pub(super) fn describes_somebody(&self, at: usize, verb: &Reading, entry: &ActEntry) -> bool {
        let called = |token: usize| {
            self.tagged.is_function(token, "complementiser") && self.tagged.folded(token).starts_with('ب')
        };
        entry.wording == Some(Wording::Describes)
            && (verb.enclitic.is_some() || self.takes_object(at + 1))
            && (verb.has_conjunction() || self.is_connected(at))
            && (at + 1..self.sentence.end.min(at + DESCRIBED_WITHIN)).any(called)
    }

    /// «أعربا عن قلقهما، ورفضا الإرهاب»: behind a comma a dual goes on with what both do; it is no noun in the accusative.
    pub(super) fn both_go_on(&self, at: usize, verb: &Reading, entry: &ActEntry) -> bool {
        let marked = at > self.sentence.start && self.tagged.text.kind(at - 1) == TokenKind::Comma;
        let form = verb.sense.form;
        let dual = form.shape() == Shape::Perfect && form.number() == Some(Number::Dual);
        // «ورفضا قاطعا للعنف».
        let described = self.tagged.folded(at + 1).ends_with('ا') && !self.tagged.has_article(at + 1);
        let acts = matches!(entry.class, ActClass::Plain | ActClass::Saying | ActClass::Expressive);
        marked
            && dual
            && acts
            && !described
            && verb.has_conjunction()
            && verb.enclitic.is_none()
            && self.heads.last().is_some_and(|last| last.kind == HeadKind::Finite)
    }
}

/// «طلب».
const ASKING: &str = "طلب";
/// «رفض».
const REFUSING: &str = "رفض";

/// «حث الشركات البولندية على»: whom somebody urges stands between.
const URGED_WITHIN: usize = 6;

/// «وصف العلاقة بين البلدين في مجال الموانئ بأنها»: what is described stands between.
const DESCRIBED_WITHIN: usize = 10;
