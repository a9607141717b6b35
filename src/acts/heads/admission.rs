//! What opens an act: no main verb tells how things are, none stands in a clause that only leads to it.

use super::super::classify::is_body;
use super::finder::Finder;
use super::names_message;
use super::{Head, HeadKind};
use crate::lexicon::word_lists::{HE_OR_SHE, RETURNING, THE_SAME, WITH_THEM, WITHIN_IT};
use crate::lexicon::{ActClass, Category, Gender, Number, Shape, Wording};
use crate::mentions::{MentionKind, Reference};
use crate::model::{Act, EventType};
use crate::text::TokenKind;

impl Finder<'_, '_> {
    /// Whether a head opens an act here, rather than being part of a relative or subordinate clause or a quotation.
    pub(super) fn admits(&mut self, head: &Head) -> bool {
        if self.states_a_fact(head) || self.completes_verb(head) {
            return false;
        }
        if self.subordinate
            && head.kind == HeadKind::Finite
            && !self.follows_subordinate(head)
            && !self.precedes_main_verb(head)
            && !self.recalls_act(head)
        {
            return false;
        }
        if self.subordinate && head.kind == HeadKind::Passive && head.start != head.token {
            return false;
        }
        if head.kind == HeadKind::Participle || head.kind == HeadKind::Passive {
            // «الاجتماع الذي تم»: what a relative pronoun opens performs nothing.
            return head.start == 0 || self.relative != Some(head.start - 1);
        }
        let besides = self.relative.is_some_and(|opened| self.acts_besides(opened, head));
        if self.is_inside_report(head)
            && !self.counts_inside_report(head)
            && !self.comments_on_noun(head)
            && !besides
        {
            return false;
        }
        if let Some(opened) = self.relative
            && !self.leaves_relative(opened, head)
            && !self.foretells_meeting(head)
            && !besides
            && self.comments(opened, head).is_none()
            && !self.quotes_message(opened, head)
            && !self.calls_it(head)
        {
            return false;
        }
        !(self.quote_depth > 0 && !self.heads.is_empty() && !self.opens_quotation(head))
    }

    /// «استقبل السفير الذي نقل إليه تحيات نظيره», «السفير فلان، الذي قال»: what a person does in a relative clause of his own.
    fn acts_besides(&self, opened: usize, head: &Head) -> bool {
        let comma = usize::from(opened > 0 && self.tagged.text.kind(opened - 1) == TokenKind::Comma);
        let who = opened.checked_sub(1 + comma).and_then(|last| self.cast.mention_at(last));
        // «عدد من الخبراء الذين أشادوا».
        let plural = self.tagged.spells(opened, &["الذين"]);
        // «مباحثات الوزيرين، اللذين حذرا من»; «الوزيران، اللذان وقعا كذا، ملف المياه» goes on.
        let last = !(opened..self.sentence.end).any(|at| self.tagged.text.kind(at) == TokenKind::Comma);
        let two = last && self.tagged.spells(opened, &["اللذين", "اللذان"]);
        let person = who.is_some_and(|index| match self.cast.mentions[index].kind {
            MentionKind::Group => plural,
            MentionKind::Person(_) => !plural,
            // «الجانب الجزائري الذي أكد».
            MentionKind::Reference(Reference::Side | Reference::Guest) => !plural,
            MentionKind::Reference(_) => two,
            _ => false,
        });
        // «المباحثات، التي تطرقت أيضا إلى».
        let meeting = comma == 1
            && last
            && head.entry.class == ActClass::Agenda
            && self.tagged.noun_of_role(opened.saturating_sub(2), "meeting").is_some();
        if meeting && head.start == opened + 1 && head.form.shape() == Shape::Perfect {
            return true;
        }
        let acts = matches!(head.entry.class, ActClass::Plain | ActClass::Saying | ActClass::Expressive);
        // «الرئيس الذي أفادت تقارير»: somebody else's act.
        let agrees =
            (head.form.gender() == Some(Gender::Feminine)) == self.tagged.spells(opened, &["التي", "والتي"]);
        // «الذي هنأه بالعيد», but not «الذي هنأه الملك».
        let object = self.cast.mention_starting_at(head.token + 1);
        let greets = matches!(head.entry.act, Some(Act::Greet | Act::Thank | Act::CallFor | Act::Present))
            && object.is_none_or(|index| self.cast.mentions[index].proclitics.preposition.is_some());
        person
            && acts
            && agrees
            && head.form.shape() == Shape::Perfect
            && (head.enclitic.is_none() || greets)
            && head.start == opened + 1
    }

    /// «ومما جاء في برقية الملك "…"»: what somebody wrote is quoted.
    fn quotes_message(&self, opened: usize, head: &Head) -> bool {
        let of_what = self.tagged.spells(opened, &["مما"]);
        let message =
            (head.token + 1..head.token + 1 + QUOTED_WITHIN).any(|at| names_message(self.tagged, at));
        of_what && message && head.entry.class == ActClass::Saying && head.start == opened + 1
    }

    /// «وهو ما رحب به الوزير», «وهو الأمر الذي رفضته القاهرة»: where the words start by which somebody named comments on
    /// what was said before.
    pub(super) fn comments(&self, opened: usize, head: &Head) -> Option<usize> {
        let tagged = self.tagged;
        let before = opened.checked_sub(1)?;
        let matter = usize::from(tagged.spells(before, &["امر"]) || tagged.has_article(before));
        // «، الأمر الذي وعد الوزير بدراسته».
        let bare = tagged.spells(before, &["الامر"])
            && before > 0
            && tagged.text.kind(before - 1) == TokenKind::Comma;
        let pronoun = before.checked_sub(matter).filter(|&start| tagged.spells(start, HE_OR_SHE));
        let start = pronoun.or(bare.then_some(before))?;
        let takes =
            matches!(head.entry.class, ActClass::Plain | ActClass::Saying) && head.entry.act.is_some();
        let who = (head.token + 1..head.token + 4).any(|token| self.cast.mention_at(token).is_some());
        let what = matter > 0 || tagged.spells(opened, &["ما"]);
        (what && takes && who && head.start == opened + 1).then_some(start)
    }

    /// «، وهي فكرة أيدها نظيره», «، وهو طرح رفضه الوزير»: the same with an undefined noun, which needs no «الذي».
    pub(super) fn comments_on_noun(&self, head: &Head) -> bool {
        let tagged = self.tagged;
        let pronoun = head.start.checked_sub(2).filter(|&start| start >= self.sentence.start);
        let named = self
            .cast
            .mention_starting_at(head.token + 1)
            .is_some_and(|index| self.cast.mentions[index].proclitics.preposition.is_none());
        pronoun.is_some_and(|start| tagged.spells(start, HE_OR_SHE) && !tagged.has_article(start + 1))
            && (head.form.shape() == Shape::Perfect
                || head.form.shape() == Shape::Imperfect && head.enclitic.is_some())
            && head.entry.class == ActClass::Plain
            && head.entry.act.is_some()
            && named
    }

    /// «أجريا محادثات وصفها الوزير بأنها مثمرة», «في اجتماع وصفاه بالبناء»: what somebody named, or both, call what stands before.
    pub(super) fn calls_it(&self, head: &Head) -> bool {
        let named = self
            .cast
            .mention_starting_at(head.token + 1)
            .is_some_and(|index| self.cast.mentions[index].proclitics.preposition.is_none());
        !self.heads.is_empty()
            && self.relative.is_none_or(|opened| opened + 1 != head.start)
            && head.entry.wording == Some(Wording::Describes)
            && head.enclitic.is_some()
            && head.form.shape() == Shape::Perfect
            && (named || head.form.number() == Some(Number::Dual))
    }

    /// «الذي سيبحث معه», «التي يلتقي خلالها نظيره»: a coming meeting is news, though a relative clause tells it.
    fn foretells_meeting(&self, head: &Head) -> bool {
        let meets = matches!(head.entry.event, Some(EventType::Talks | EventType::Reception))
            || head.entry.act == Some(Act::Discuss);
        let next = head.token + 1;
        let resumed = self.tagged.spells(next, WITH_THEM) || self.tagged.spells(next, WITHIN_IT);
        let imperfect = head.form.shape() == Shape::Imperfect && head.form.person() == 3;
        meets && imperfect && resumed && head.enclitic.is_none()
    }

    /// «تعتبر الحدائق من …», «تشير الإحصاءات إلى», «وتشمل الشراكة»: an imperfect whose subject is a thing tells how things are.
    fn states_a_fact(&self, head: &Head) -> bool {
        let form = head.form;
        let imperfect = matches!(form.shape(), Shape::Imperfect | Shape::PassiveImperfect);
        let telling = matches!(head.entry.class, ActClass::Plain | ActClass::Saying | ActClass::Agenda)
            && (head.entry.class == ActClass::Agenda || head.entry.act != Some(Act::Discuss));
        // «ويصل عدد الوظائف إلى», «وتلتقي المساعي الروسية»: a number arrives nowhere.
        let meets =
            matches!(head.entry.event, Some(EventType::Talks | EventType::Visit | EventType::Reception))
                && head.entry.class == ActClass::Occasion;
        let coming = head.future && !(meets && !head.proclitics.future && !head.announced);
        if !imperfect
            || self.declares_on(head)
            || !(telling || meets)
            || head.start < head.token
            || coming
            || form.person() != 3
            || form.number() != Some(Number::Singular)
        {
            return false;
        }
        let next = head.token + 1 + usize::from(self.tagged.is_function(head.token + 1, "demonstrative"));
        // «في زيارة يلتقي خلالها الرئيس».
        let thing = self.tagged.is_word(next)
            && !(self.tagged.spells(next, WITHIN_IT) && self.cast.mention_at(next + 1).is_some())
            && self.may_be_thing(next, head)
            && self.cast.mention_at(next).is_none()
            && self.tagged.nisba_of_person(next).is_none()
            && self
                .tagged
                .noun(next)
                .is_none_or(|(_, noun)| matches!(noun.role, "act" | "making" | "reaching"))
            && !self.tagged.is(next, Category::Agency)
            && !self.tagged.is(next, Category::City)
            && !self.tagged.is(next, Category::InstitutionHead)
            && !self.tagged.is(next, Category::Instrument);
        if head.entry.lemma == CONSIDERING
            && self
                .cast
                .mention_at(next)
                .is_none_or(|index| !matches!(self.cast.mentions[index].kind, MentionKind::Person(_)))
            && !self.reports_after(head.token)
            && (head.proclitics.conjunction.is_some() || self.is_connected(head.start))
        {
            return true;
        }
        thing && !self.follows_party(head)
    }

    /// Whether somebody who acts, or a meeting, stands right before the verb.
    fn follows_party(&self, head: &Head) -> bool {
        head.start > self.sentence.start
            && (self.cast.mention_at(head.start - 1).is_some()
                || self.tagged.spells(head.start - 1, RETURNING)
                || self.follows_acting_group(head)
                || self.tagged.noun(head.start - 1).is_some_and(|(_, noun)| noun.role == "meeting"))
    }

    /// «غير أن المعارضة ترفض», «لكن الأكثرية الجمهورية تعارض»: a body that opens the clause stands right before its verb.
    fn follows_acting_group(&self, head: &Head) -> bool {
        let tagged = self.tagged;
        let first = (head.start.saturating_sub(LONGEST_BODY).max(self.sentence.start)..head.start)
            .find(|&token| is_body(tagged, token));
        first.is_some_and(|first| {
            let opens = first == self.sentence.start
                || self.is_connected(first)
                || tagged.is_function(first - 1, "complementiser");
            opens && (first..head.start).all(|token| tagged.has_article(token))
        })
    }

    /// «تدين الوزارة الهجوم، وتؤكد تضامنها»: whoever declares something in the present tense goes on.
    pub(super) fn declares_on(&self, head: &Head) -> bool {
        let joined = head.proclitics.conjunction.is_some() || self.is_connected(head.start);
        let declares = |last: &Head| {
            last.kind == HeadKind::Finite
                && last.form.shape() == Shape::Imperfect
                && last.form.gender() == head.form.gender()
                && last.form.number() == head.form.number()
                && last.form.person() == head.form.person()
                && !last.future
                && !last.reported
                && matches!(last.entry.class, ActClass::Plain | ActClass::Saying | ActClass::Expressive)
        };
        let performs = head.entry.class == ActClass::Expressive
            || matches!(head.entry.class, ActClass::Plain | ActClass::Saying)
                && head.entry.act.is_some_and(|act| act != Act::Discuss)
                && head.entry.lemma != CONSIDERING;
        joined && performs && self.heads.last().is_some_and(declares)
    }

    /// «الحدائق», «عدد الوظائف», but neither «(يأمل) الحصول على» nor «(يجري) سلسلة»: what agrees with a verb as its subject.
    fn may_be_thing(&self, noun: usize, head: &Head) -> bool {
        let tagged = self.tagged;
        let bare = tagged.at(noun).iter().all(|reading| reading.proclitics.preposition.is_none());
        let goes_on = head.start > 0
            && tagged.finite(head.start - 1).is_some_and(|(_, entry)| entry.class == ActClass::Auxiliary);
        match tagged.function(noun) {
            // «لا يزال يعتقد بوجوب الحوار».
            None => bare || !goes_on,
            Some("demonstrative") => true,
            Some("quantifier") => tagged.spells(noun, &["عدد"]) && tagged.has_article(noun + 1),
            Some("ordinary") => {
                let feminine = tagged.text.tokens.get(noun).is_some_and(|token| token.ends_in_ta_marbuta);
                let agrees = !feminine || head.form.gender() == Some(Gender::Feminine);
                // «يضيف ذات المصدر», «تتناول سبل التعاون»: neither is its subject.
                let definite = tagged.has_article(noun) || head.entry.class != ActClass::Agenda;
                bare && agrees
                    && definite
                    && tagged.shaped(noun, Shape::VerbalNoun).is_none()
                    && !tagged.spells(noun, THE_SAME)
                    && !tagged.spells(noun, &["جدول", "برنامج"])
            }
            _ => false,
        }
    }

    /// «بعدما أعلنت الحكومة», «عندما رفعت واشنطن التجميد», «بعد أن دعا الرئيس نظيره إلى»: an earlier decision of somebody named,
    /// or whatever else he did before.
    fn recalls_act(&self, head: &Head) -> bool {
        let named = self
            .cast
            .mention_starting_at(head.token + 1)
            .is_some_and(|index| self.cast.mentions[index].proclitics.preposition.is_none());
        let before = self.is_behind_after(head.start) && head.entry.performs().is_some();
        // «منذ أن أعلنت البلاد استقلالها»: since when.
        let since = (head.start.saturating_sub(2)..head.start).any(|at| self.tagged.spells(at, &["منذ"]));
        if since {
            return false;
        }
        !self.heads.is_empty()
            && head.form.shape() == Shape::Perfect
            && (head.entry.act == Some(Act::Decide) || before)
            && named
    }

    /// «بعد أن شكر الحضور، قال الوزير»: a verb behind the comma that closes the clause which opens the sentence.
    fn follows_subordinate(&self, head: &Head) -> bool {
        let marked = head.start > self.sentence.start
            && self.tagged.text.kind(head.start - 1) == TokenKind::Comma
            && head.proclitics.conjunction.is_none();
        let told = (self.sentence.start..head.start).any(|token| self.tagged.finite(token).is_some());
        marked && told && self.heads.is_empty() && self.cast.mention_starting_at(head.token + 1).is_some()
    }

    /// «وبعد أن ذكر», «بعدما وصف»: where a verb stands, and no noun.
    pub(super) fn is_behind_after(&self, at: usize) -> bool {
        let before = |back: usize, words: &[&str]| {
            at >= self.sentence.start + back && self.tagged.spells(at - back, words)
        };
        before(1, &["بعدما"]) || before(1, &["ان"]) && before(2, &["بعد"])
    }

    /// «وبعد أن نوه بـ… دعا إلى»: speech in a clause that opens the sentence is a point as the main verb's is.
    fn precedes_main_verb(&self, head: &Head) -> bool {
        self.heads.is_empty()
            && head.start <= self.sentence.start + 4
            && head.form.shape() == Shape::Perfect
            && matches!(head.entry.class, ActClass::Plain | ActClass::Expressive | ActClass::Saying)
            && !matches!(head.entry.act, Some(Act::Decide | Act::Establish | Act::Sign | Act::Agree))
    }
}

/// «الأكثرية الجمهورية»: so many words.
const LONGEST_BODY: usize = 2;

/// «تعتبر تونس مقصدا», without «أن».
const CONSIDERING: &str = "اعتبر";

/// «جاء في هذه البرقية»: so many tokens behind the verb.
pub(in crate::acts) const QUOTED_WITHIN: usize = 4;
