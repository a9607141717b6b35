//! Heads in reports: what somebody says that somebody did.

use super::super::classify::tells_of_thing;
use super::descriptions::MEETING_WITHIN;
use super::finder::{Finder, LONGEST_CONNECTIVE};
use super::{Head, HeadKind};
use crate::lexicon::word_lists::{ANSWERED, NEWS, RUNNING, WITHIN_IT};
use crate::lexicon::{ActClass, Category, Number, Shape};
use crate::model::Act;
use crate::text::TokenKind;

impl Finder<'_, '_> {
    /// Whether a verb belongs to what the last head reports: no main verb starts anew with «و» and a past tense.
    pub(super) fn is_inside_report(&self, head: &Head) -> bool {
        if self.reported.is_none() {
            return false;
        }
        let past = head.form.shape() == Shape::Perfect;
        let joined = head.proclitics.conjunction.is_some()
            || self.is_connected(head.start)
            || self.tagged.folded(head.start - 1) == "وقد";
        let marked = self.is_connected(head.start)
            || head.start > 0 && self.tagged.text.kind(head.start - 1) == TokenKind::Comma;
        // «إن العلاقات تاريخية وأكد أهمية الحوار», «إن المباحثات "مثمرة" وأكد»: no predicate is joined by «و», but «أن برنامجا شاملا وقابلا
        // للتنفيذ».
        let joined = joined && (marked || head.form.number() != Some(Number::Dual));
        let anew = past && (joined || self.follows_connective(head.start))
            || self.is_connected(head.start)
                && (head.future || self.has_subject_after(head.token) || self.has_state_after(head.token))
            // «يعتبر الرئيس أن الهجوم جريمة، ويناشد الأطراف»: whoever declares something in the present tense goes on.
            || marked && self.declares_on(head)
            || past && self.narrates_saying(head)
            || past && (self.follows_contrast(head) || self.resumes_meeting(head));
        !anew
    }

    /// «وفي حين أكد الوزير أن …، قال نظيره إن», «وبعد أن سجل أن …، دعا الوزير إلى»: the main verb behind a clause that only leads to it.
    fn follows_contrast(&self, head: &Head) -> bool {
        let leads =
            self.is_answered() || self.heads.last().is_some_and(|last| self.is_behind_after(last.start));
        let first = self.heads.len() == 1;
        leads
            && first
            && head.kind == HeadKind::Finite
            && head.proclitics.conjunction.is_none()
            && self.tagged.text.kind(head.start - 1) == TokenKind::Comma
            && self.cast.mention_starting_at(head.token + 1).is_some()
    }

    /// «وفي حين تريد روما كذا، …», «وإذ تؤكد الوزارة أن …، …»: whether the sentence opens with a clause that another one answers.
    pub(super) fn is_answered(&self) -> bool {
        let opening = self.sentence.start;
        self.tagged.spells(opening, &["اذ", "اذا"])
            || self.tagged.is_function(opening, "connective")
                && (opening..opening + 3).any(|token| self.tagged.spells(token, ANSWERED))
    }

    /// «فيما تصر روسيا على», «في وقت تتحفظ فيه أنقرة»: a state right behind the verb.
    fn has_state_after(&self, verb: usize) -> bool {
        let within = self.tagged.spells(verb + 1, WITHIN_IT);
        within && self.cast.mention_starting_at(verb + 2).is_some()
            || self
                .tagged
                .state(verb + 1)
                .is_some_and(|(reading, _)| reading.proclitics.preposition.is_none())
    }

    /// «… التي تعيشها المنطقة وقال إن», «وأضاف: "…"»: a verb of saying before what is said goes on telling.
    pub(super) fn narrates_saying(&self, head: &Head) -> bool {
        head.entry.class == ActClass::Saying
            && head.kind == HeadKind::Finite
            && head.form.shape() == Shape::Perfect
            && head.form.person() == 3
            && head.proclitics.conjunction.is_some()
            && self.says_after(head.token)
    }

    /// «من جانبه، أكد», «وفي هذا الصدد، شدد»: a phrase that leads to a further act right before, and a comma.
    pub(super) fn follows_connective(&self, at: usize) -> bool {
        let comma = at > 0 && self.tagged.text.kind(at - 1) == TokenKind::Comma;
        let end = at - usize::from(comma);
        (end.saturating_sub(LONGEST_CONNECTIVE)..end).any(|start| {
            ["floor", "connective"].iter().any(|kind| {
                let reading = self.tagged.function_reading(start, kind);
                reading.is_some_and(|reading| start + reading.tokens == end && (comma || *kind == "floor"))
            })
        })
    }

    /// What somebody reports is a point of its own where it is a joint act, or where a source only relays it.
    pub(super) fn counts_inside_report(&self, head: &Head) -> bool {
        let together =
            head.form.number() == Some(Number::Dual) || self.tagged.spells(head.token + 1, &["مع"]);
        let own = self.quote_depth > 0 && self.continues_own_words(head);
        if own || head.kind == HeadKind::ListItem || self.further == Some(head.token) {
            return true;
        }
        // «سيجري لقاءات مع عدد من المسؤولين، تتطرق إلى».
        let described = (self.reported.unwrap_or(0)..head.start)
            .rev()
            .take(MEETING_WITHIN)
            .any(|token| self.tagged.is_function(token, "relative"));
        let agenda = head.entry.class == ActClass::Agenda
            && !described
            && !self.tells_what_meeting_did(head)
            && head.start > self.sentence.start
            && self.tagged.text.kind(head.start - 1) == TokenKind::Comma
            && (self.sentence.start..head.start).rev().take(MEETING_WITHIN).any(|token| {
                self.tagged.noun(token).is_some_and(|(_, noun)| matches!(noun.role, "meeting" | "talk"))
            });
        if agenda {
            return true;
        }
        let joint = together
            && head
                .entry
                .act
                .is_some_and(|act| matches!(act, Act::Agree | Act::Sign | Act::Establish | Act::Discuss));
        let joint = joint || self.speaks_for_both(head);
        // «أن الوزير سيعقد جلسة عمل، وسيجري لقاءات», «إن العلاقات تاريخية، وسيزور»: a further step.
        let step = head.future
            && head.proclitics.conjunction.is_some()
            && (head.entry.act.is_some() || head.entry.event.is_some())
            && (self.tagged.text.kind(head.start - 1) == TokenKind::Comma || self.follows_step(head))
            && !self.goes_on_about_thing(head);
        if step {
            return true;
        }
        // «ذكرت الوكالة أن الزيارة تستمر يومين، سيلتقي خلالها»: whoever opened the report.
        let opened = self.reported.unwrap_or(head.start);
        let teller = self.heads.iter().rev().find(|before| before.token < opened);
        let relayed = teller.is_some_and(|teller| self.has_source_subject(teller));
        joint || relayed
    }

    /// «أن لقاء الوزير مع نظيره، تطرق إلى»: the first verb behind «أن» and a meeting.
    fn tells_what_meeting_did(&self, head: &Head) -> bool {
        let Some(opened) = self.reported else { return false };
        self.tagged.noun_of_role(opened + 1, "meeting").is_some()
            && !(opened + 2..head.start).any(|token| self.tagged.finite(token).is_some())
    }

    /// «سيقوم الوفد بزيارة إلى طنجة وسيسلم رسالة»: a step right after another, the last verb before it.
    fn follows_step(&self, head: &Head) -> bool {
        let opened = self.reported.unwrap_or(head.start);
        let last = (opened + 1..head.start).rev().find_map(|token| self.tagged.finite(token));
        last.is_some_and(|(reading, _)| reading.proclitics.future)
    }

    /// «أن المشروع بدأ العام الماضي، وسيسهم في»: what else a thing will bring about.
    fn goes_on_about_thing(&self, head: &Head) -> bool {
        let brings =
            matches!(head.entry.act, Some(Act::Pledge | Act::Support | Act::Establish | Act::Decide));
        brings
            && head.form.number() == Some(Number::Singular)
            && !self.has_subject_after(head.token)
            && !self.has_state_after(head.token)
            && self.reported.is_some_and(|opening| tells_of_thing(self.tagged, opening))
    }

    /// «…، وأن فرنسا ستواصل», «وأنه طالب بـ»: the verb of a further report that undertakes or plans something, or tells what was done.
    pub(super) fn further_report(&self, opening: usize) -> Option<usize> {
        self.reported?;
        let further = self.tagged.folded(opening).starts_with("وان");
        let verb = (opening + 1..self.sentence.end.min(opening + FURTHER_WITHIN))
            .take_while(|&token| self.tagged.is_word(token))
            .find(|&token| self.can_be_verb(token))?;
        let (reading, entry) = self.tagged.finite(verb)?;
        let negated = self.tagged.is_function(verb - 1, "negation");
        let done = reading.sense.form.shape() == Shape::Perfect
            && (entry.performs().is_some() || entry.class == ActClass::Light)
            && self.names_doer(opening, verb);
        // «وأن مشاورات منتظمة ستبدأ».
        let talks = |token: usize| self.tagged.noun_of_role(token, "meeting").is_some();
        let runs = RUNNING.contains(&entry.lemma) && (opening + 1..verb).any(talks);
        let step = entry.act.is_some() || entry.event.is_some() || runs;
        let acts = reading.proclitics.future && step || done;
        (further && acts && !negated).then_some(verb)
    }

    /// «وأنه طالب», «وأن نظيره أبلغه»: whoever does it stands before the verb; «وأن التجارب أكدت» tells of things.
    fn names_doer(&self, opening: usize, verb: usize) -> bool {
        let doer = self.cast.mention_at(verb - 1).is_some_and(|index| {
            let mention = &self.cast.mentions[index];
            mention.tokens.start == opening + 1 && mention.proclitics.preposition.is_none()
        });
        doer || verb == opening + 1 && self.bears_pronoun(opening)
    }

    /// «ذكر بلاغ», «أفادت الوكالة».
    fn has_source_subject(&self, head: &Head) -> bool {
        self.has_source_after(head.token)
    }

    /// «بلاغ», «الوكالة» right behind a verb.
    pub(super) fn has_source_after(&self, verb: usize) -> bool {
        // «صرح لوكالة تاس بأن»: whom he told.
        let told = |token: usize| {
            token > verb + 1
                && self.tagged.at(token - 1).iter().any(|word| word.proclitics.preposition.is_some())
        };
        (verb + 1..verb + 3).filter(|&token| !told(token)).any(|token| {
            ["source", "medium", "newspaper", "wire"].iter().any(|role| {
                self.tagged
                    .noun_of_role(token, role)
                    .is_some_and(|(reading, _)| reading.proclitics.preposition.is_none())
                    && !self.is_authority(token)
            }) || self
                .tagged
                .find(token, Category::Agency)
                .is_some_and(|reading| reading.proclitics.preposition.is_none())
        })
    }
}

impl Finder<'_, '_> {
    /// «وكالة الطاقة», «الوكالة الفرنسية للتنمية», which carry no news; «الوكالة الفرنسية» may.
    fn is_authority(&self, at: usize) -> bool {
        let tagged = self.tagged;
        let body = tagged.is(at, Category::InstitutionHead) && !tagged.is(at, Category::Agency);
        let news = (at + 1..at + 4).any(|token| NEWS.iter().any(|end| tagged.folded(token).ends_with(end)));
        let charged = tagged.nisba(at + 1).is_none() || tagged.folded(at + 2).starts_with("لل");
        tagged.folded(at).ends_with("وكاله") && body && tagged.has_article(at + 1) && charged && !news
    }
}

/// The verb of a further report stands so near behind «وأن».
const FURTHER_WITHIN: usize = 7;
