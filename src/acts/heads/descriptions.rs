//! Verbs that describe a noun: relative clauses, with a pronoun («الذي») and without one («مدينة يبلغ عمرها»).

use super::finder::Finder;
use super::verbs::EARMARKING;
use super::{Head, HeadKind};
use crate::lexicon::word_lists::{CEREMONIES, HE_OR_SHE, WAS, WITHIN_IT};
use crate::lexicon::{ActClass, ActEntry, Category, Gender, Number, Shape};
use crate::mentions::MentionKind;
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Enclitic, Reading};

impl Finder<'_, '_> {
    /// «قروضا ستخصص لتمويل كذا», «خلال حفل أقيم بمقر الوزارة»: said of the sum, or of the ceremony, right before.
    pub(super) fn tells_of_sum_or_ceremony(&self, at: usize, reading: &Reading, entry: &ActEntry) -> bool {
        let for_something = self.tagged.folded(at + 1).starts_with('ل') && !self.tagged.has_article(at + 1);
        let sum = entry.lemma == EARMARKING && reading.proclitics.future && for_something;
        sum || entry.lemma == HOLDING && at > 0 && self.tagged.spells(at - 1, CEREMONIES)
    }

    /// «مؤتمر صحفي عقده …», «زيارة يجريها»: a verb with a pronoun right after an undefined noun describes that noun.
    pub(super) fn is_asyndetic_relative(&self, head: &Head) -> bool {
        if head.kind != HeadKind::Finite
            || head.proclitics.conjunction.is_some()
            || head.start <= self.sentence.start
        {
            return false;
        }
        // «وهو ما أيده الوزير».
        if self.relative.is_some_and(|opened| self.comments(opened, head).is_some())
            || self.comments_on_noun(head)
            || self.calls_it(head)
        {
            return false;
        }
        // «في زيارة يلتقي خلالها الرئيس», «زيارة يبحث خلالها»: what the visitor will do.
        let coming = head.form.shape() == Shape::Imperfect
            && (head.entry.class == ActClass::Occasion || head.entry.act == Some(Act::Discuss))
            && self.tagged.spells(head.token + 1, WITHIN_IT);
        if coming {
            return false;
        }
        let pronoun = matches!(head.enclitic, Some(Enclitic::Masculine | Enclitic::Feminine));
        // «في برقية "تهان صادقة" وجهها».
        let quoted = self.tagged.text.kind(head.start - 1) == TokenKind::QuoteClose;
        let before = (head.start - 1).saturating_sub(usize::from(quoted));
        let undefined = self.tagged.is_word(before)
            && !self.tagged.has_article(before)
            && self.tagged.function(before).is_none_or(|kind| matches!(kind, "ordinary" | "issuing"));
        let described = undefined && !quoted && self.describes(head, before);
        // «في كلمة افتتح بها أعمال اللجنة», «برنامج خاص بهذه المناطق يعرض على المانحين».
        let comment = before > 0 && self.tagged.spells(before - 1, HE_OR_SHE);
        let by_it = undefined && !comment && self.tagged.spells(head.token + 1, &["به", "بها"]);
        let described = described || undefined && self.recounts(head, before) || by_it;
        let described = described || self.describes_farther(head);
        // «من الرئيس فلان هنأه فيه»: nobody by name is undefined.
        let named = self
            .cast
            .mention_at(before)
            .is_some_and(|index| matches!(self.cast.mentions[index].kind, MentionKind::Person(_)));
        (pronoun && undefined && !named || described || self.foretells(head, before))
            && !self.is_connected(head.start)
    }

    /// «إحداث مجموعة مشتركة للهجرة ستمكن من …»: what something that a head names will do.
    fn foretells(&self, head: &Head, before: usize) -> bool {
        let governed = |at: usize| {
            self.tagged.at(at).iter().any(|reading| reading.proclitics.preposition.is_some())
                || at > 0 && self.tagged.is_function(at - 1, "preposition")
        };
        let Some(last) = self.heads.last() else { return false };
        let report = (last.token + 1..head.start).any(|at| self.tagged.is_function(at, "complementiser"));
        head.future && !head.announced && self.tagged.is_word(before) && governed(before) && !report
    }

    /// «قمة جمعت الرئيسين», «جلسة عمل انعقدت», «مؤتمر عقد مع»: how an undefined occasion came about; «بيان مشترك وقع بين الطرفين»: or
    /// a text.
    fn recounts(&self, head: &Head, before: usize) -> bool {
        let whose = self.cast.mention_starting_at(head.token + 1);
        let signed = self.tagged.finite(head.token).is_some_and(|(_, entry)| entry.lemma == SIGNING)
            && head.form.shape() == Shape::Perfect
            && whose.is_none_or(|index| self.cast.mentions[index].proclitics.preposition.is_some())
            && (before.saturating_sub(1)..=before).any(|token| self.tagged.is(token, Category::Instrument));
        let happened = matches!(head.form.shape(), Shape::Perfect | Shape::PassivePerfect)
            && matches!(head.entry.class, ActClass::Occasion | ActClass::Narration);
        let occasion = self.tagged.noun(before).is_some()
            || before > self.sentence.start
                && self.tagged.noun(before - 1).is_some_and(|(noun, _)| noun.tokens > 1);
        (happened && occasion || signed)
            && self.tagged.noun_of_role(before, "time").is_none()
            && self.cast.mention_at(before).is_none()
            && !self.tagged.folded(before).ends_with('ا')
    }

    /// «مدينة يبلغ عمرها»، «وحدات تحمل مفاعلات»: an imperfect right after an undefined noun that is nobody's name.
    fn describes(&self, head: &Head, before: usize) -> bool {
        let tagged = self.tagged;
        let imperfect = matches!(head.form.shape(), Shape::Imperfect | Shape::PassiveImperfect);
        // «خطة عمل تتضمن»: «عمل» alone may be a verb.
        let text = || tagged.find(before - 1, Category::Instrument).is_some_and(|text| text.tokens == 2);
        let noun = !tagged.folded(before).ends_with('ا')
            && (tagged.finite(before).is_none() || before > self.sentence.start && text())
            && tagged.noun_of_role(before, "time").is_none()
            && !tagged.is(before, Category::Weekday)
            && tagged.state(before).is_none();
        imperfect
            && noun
            && !head.future
            && head.form.person() == 3
            && head.form.number() == Some(Number::Singular)
            && (head.entry.class != ActClass::Agenda || !self.names_occasion(before))
            && self.cast.mention_at(before).is_none()
    }

    /// «برنامج خاص بهذه المناطق يعرض على المانحين»: an imperfect amid a complement describes a noun farther back.
    fn describes_farther(&self, head: &Head) -> bool {
        let tagged = self.tagged;
        let Some(last) = self.heads.last() else { return false };
        let opens = |at: usize| {
            !tagged.is_word(at)
                // «وكان الوزير يأمل».
                || tagged.spells(at, WAS)
                || ["complementiser", "relative", "connective", "negation", "subordinator"]
                    .iter()
                    .any(|kind| tagged.is_function(at, kind))
        };
        matches!(head.form.shape(), Shape::Imperfect | Shape::PassiveImperfect)
            && head.form.person() == 3
            && head.form.number() == Some(Number::Singular)
            && !head.future
            && head.start > last.token + 2
            && last.entry.class != ActClass::Auxiliary
            && head.entry.class == ActClass::Plain
            && tagged.function(head.start - 1).is_none_or(|kind| kind == "ordinary")
            && !(last.token + 1..head.start).any(opens)
            && !self.has_subject_after(head.token)
    }

    /// «مباحثات تناولت», «اتفاق تعاون يشمل»: an occasion or a text within a few words back, whose agenda an act tells.
    fn names_occasion(&self, before: usize) -> bool {
        (self.sentence.start..before + 1).rev().take(OCCASION_WITHIN).any(|token| {
            self.tagged
                .noun(token)
                .is_some_and(|(_, noun)| matches!(noun.role, "meeting" | "talk" | "source"))
        })
    }

    /// «اتفق الطرفان»: both stand behind the verb.
    pub(super) fn is_by_both(&self, verb: usize) -> bool {
        let sides = self.tagged.noun_of_role(verb + 1, "side");
        sides.is_some_and(|(side, _)| side.sense.form.number() == Some(Number::Dual))
    }

    /// «في هذا اللقاء الذي حضره فلان … وتبادلا وجهات النظر»: a joined verb of two or more goes on with no «الذي» of one.
    fn is_of_several(&self, opened: usize, head: &Head) -> bool {
        // «العلاقات التي تربط البلدين واتفق الطرفان على».
        let several =
            self.is_by_both(head.token) || matches!(head.form.number(), Some(Number::Dual | Number::Plural));
        let of_one = self.tagged.spells(opened, &["الذي", "التي"]);
        // «تفاخرا وتباهيا»: nouns.
        let nouns = self.tagged.shaped(head.token, Shape::VerbalNoun).is_some()
            && self.tagged.folded(head.start - 1).ends_with('ا');
        several
            && !nouns
            && of_one
            && head.kind == HeadKind::Finite
            && head.form.shape() == Shape::Perfect
            && head.form.person() == 3
            && head.proclitics.conjunction.is_some()
    }

    /// «المباحثات التي أجراها الوزيران في روما أمس تناولت ملف الطاقة»: the main verb, which agrees with the meeting before «التي».
    fn is_said_of_meeting(&self, opened: usize, head: &Head) -> bool {
        let meeting = (opened.saturating_sub(2).max(self.sentence.start)..opened)
            .any(|token| self.tagged.noun_of_role(token, "meeting").is_some());
        let agrees =
            (head.form.gender() == Some(Gender::Feminine)) == self.tagged.spells(opened, &["التي", "والتي"]);
        let brings = self.tagged.finite(head.token).is_some_and(|(_, entry)| {
            head.kind == HeadKind::Finite && (entry.class == ActClass::Agenda || entry.carries)
        });
        meeting
            && agrees
            && brings
            && head.form.shape() == Shape::Perfect
            && head.proclitics.conjunction.is_none()
            && head.start > opened + 2
            && self.tagged.finite(opened + 1).is_some()
    }

    /// A relative clause ends where a joined verb after a comma has a subject or a number of its own.
    pub(super) fn leaves_relative(&self, opened: usize, head: &Head) -> bool {
        let after_comma = self.tagged.text.kind(head.start - 1) == TokenKind::Comma;
        // «الاجتماع الذي جمعهما، بدعوة من …، قد تناول», «مباحثات مع وفد يرأسه فلان، تمحورت حول».
        // «وكان الوفد الذي زار العاصمة قد وعد»: the verb that «كان» waits for.
        let was = |token: usize| {
            self.tagged.finite(token).is_some_and(|(_, entry)| entry.class == ActClass::Auxiliary)
        };
        let resumes = self.tagged.spells(head.start - 1, &["قد"])
            && (self.tagged.text.kind(head.start - 2) == TokenKind::Comma
                || (self.sentence.start..opened).any(was))
            || after_comma
                && head.entry.class == ActClass::Agenda
                && (self.sentence.start..opened).rev().take(MEETING_WITHIN).any(|token| {
                    self.tagged.noun(token).is_some_and(|(_, noun)| matches!(noun.role, "meeting" | "talk"))
                });
        let anew = self.tagged.text.kind(head.start - 1) == TokenKind::Stop || self.narrates_saying(head);
        // «"أؤيد ما قامت به مصر وأرحب بمشاركتها"»: the speaker's own act behind what somebody else did.
        let own = |token: usize| {
            self.tagged.finite(token).is_some_and(|(reading, _)| reading.sense.form.person() == 1)
        };
        let speaks = self.quote_depth > 0
            && head.form.person() == 1
            && head.proclitics.conjunction.is_some()
            && !(opened + 1..head.start).any(own);
        if anew || speaks || resumes && head.start > opened + 2 || self.is_of_several(opened, head) {
            return true;
        }
        if self.is_said_of_meeting(opened, head) {
            return true;
        }
        let verbs = (opened + 1..head.start).any(|token| self.tagged.finite(token).is_some());
        let comma = (opened..head.start).any(|token| self.tagged.text.kind(token) == TokenKind::Comma);
        let joined = head.proclitics.conjunction.is_some() || self.is_connected(head.start);
        // «وإذ أشاد بالدور الذي تلعبه الجزائر، أكد فلان», «، دعا إلى»: the main verb.
        let past = head.form.shape() == Shape::Perfect && after_comma;
        let named = || {
            self.cast.mention_starting_at(head.token + 1).is_some_and(|index| {
                let mention = &self.cast.mentions[index];
                matches!(mention.kind, MentionKind::Person(_)) && mention.proclitics.preposition.is_none()
            })
        };
        let subject = self.has_subject_after(head.token) || past && (self.is_answered() || named());
        verbs && comma && joined
            || self.is_connected(head.start) && (verbs || head.start > opened + 3)
            || comma && (joined || subject) && head.start > opened + 3
            || self.heads.is_empty()
                && head.start > opened + 3
                && (head.form.shape() == Shape::Perfect || head.future)
                && after_comma
    }
}

/// «مباحثات مع وفد يرأسه المدير العام، تمحورت حول»: the meeting is named so near before its agenda.
pub(super) const MEETING_WITHIN: usize = 40;

/// «اتصال هاتفي مطول تناول»: an undefined noun has so many adjectives at most.
const OCCASION_WITHIN: usize = 5;

/// «وقع».
const SIGNING: &str = "وقع";
/// «أقام».
const HOLDING: &str = "أقام";
