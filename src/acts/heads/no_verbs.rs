//! Forms of verbs that are none where they stand: nouns, adjectives, prepositions.

use super::HeadKind;
use super::finder::Finder;
use super::verbs::{is_infinitival, is_nominal_rival};
use crate::lexicon::word_lists::{GOVERNING_NOUNS, OWN_RESPONSIBILITY, PICKED_MATTERS, THERE_IS, WITHIN_IT};
use crate::lexicon::{ActClass, ActEntry, Category, Gender, Number, Shape};
use crate::mentions::MentionKind;
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Preposition, Reading};

impl Finder<'_, '_> {
    /// «زيارة وداعية»: of a farewell; nobody calls for anything.
    pub(super) fn is_farewell(&self, at: usize) -> bool {
        let meeting = at.checked_sub(1).and_then(|before| self.tagged.noun_of_role(before, "meeting"));
        self.tagged.folded(at) == "وداعيه" && meeting.is_some()
    }

    /// «بحث أبرز تطورات الأزمة»: the most prominent, where a noun without article follows that no act has for its own.
    fn is_superlative(&self, at: usize, entry: &ActEntry) -> bool {
        let next = at + 1;
        let indefinite = self.tagged.is_word(next)
            && !self.tagged.has_article(next)
            && !self.tagged.is_function(next, "complementiser")
            && !self.tagged.is_function(next, "preposition")
            && self.cast.mention_at(next).is_none();
        let own = self.tagged.noun_of_role(next, "act").is_some()
            || self.tagged.condensing(next, "leaning").is_some()
            || self.tagged.shaped(next, Shape::VerbalNoun).is_some();
        // «ناقش فلان، مع علان، أبرز القضايا».
        let after_comma = at > 0 && self.tagged.text.kind(at - 1) == TokenKind::Comma;
        let matters = after_comma && self.tagged.spells(next, PICKED_MATTERS);
        entry.lemma == HIGHLIGHTING && self.tagged.folded(at) == "ابرز" && (indefinite && !own || matters)
    }

    /// Whether what stands around a form leaves it no way to be a verb.
    pub(super) fn is_ruled_out(&self, at: usize, verb: &Reading, entry: &ActEntry) -> bool {
        // «"كان اللقاء ثريا تناولنا فيه التعاون"».
        let form = verb.sense.form;
        if self.quote_depth > 0 && form.person() == 1 && self.tagged.spells(at + 1, WITHIN_IT) {
            return false;
        }
        if self.has_another_sense(at, verb, entry)
            || self.is_second_of_two_nouns(at, verb)
            || self.is_heartfelt(at, entry)
            || self.is_superlative(at, entry)
            || self.is_rather_preposition(at, entry)
            || self.is_governed_by_noun(at, verb)
        {
            return true;
        }
        let cites = at > self.sentence.start && self.tagged.is_function(at - 1, "citing");
        if verb.proclitics.preposition == Some(Preposition::For) || is_infinitival(self.tagged, at) || cites {
            return true;
        }
        // «من كتب وأبحاث», «في حال رفض»: what a preposition governs is a noun; and «من حيث منح التأشيرات».
        let governed = self.is_governed(at) && self.tagged.spells(at - 1, GOVERNING_NOUNS);
        let respect = at > self.sentence.start + 1
            && self.tagged.spells(at - 1, &["حيث"])
            && self.tagged.spells(at - 2, &["من"]);
        if !verb.has_conjunction() && (governed || respect) {
            return true;
        }
        let object = self.is_in_place_of_object(at, verb);
        let noun = || self.tagged.shaped(at, Shape::VerbalNoun).is_some();
        if object && (self.tagged.at(at).iter().any(|reading| is_nominal_rival(reading, verb)) || noun()) {
            return true;
        }
        // «بل هناك تفاهم مع الوكالة».
        let there_is = at > self.sentence.start && self.tagged.spells(at - 1, THERE_IS);
        there_is || self.is_possessed(at, verb) || self.is_undefined_accusative(at, verb)
    }

    /// Whether the words around it give a form another sense than that of its act.
    fn has_another_sense(&self, at: usize, verb: &Reading, entry: &ActEntry) -> bool {
        let tagged = self.tagged;
        // «طالب المجتمع الدولي بالتحرك وتحمل مسؤوليته»: to bear one's own blames nobody.
        let bears = entry.lemma == BLAMING && tagged.spells(at + 1, OWN_RESPONSIBILITY);
        // «في العالم أجمع»: all of it; «أجمع الوزراء على».
        let behind_article = tagged.spells(at, &["اجمع"]) && at > 0 && tagged.has_article(at - 1);
        let all = behind_article && !tagged.is_preposition(at + 1, "على");
        // «يعزى ما يلي إلى», «تضاف إلى 55 اتفاقية», «أضيف إليه مبلغ»: it is attributed, they are added.
        let shape = verb.sense.form.shape();
        let ascribed = entry.lemma == CONDOLING
            && tagged.text.tokens[at].ends_in_alef_maqsura
            && shape != Shape::Perfect
            || entry.lemma == ADDING && matches!(shape, Shape::PassiveImperfect | Shape::PassivePerfect);
        // «ميناء عين السخنة»: a place's name.
        let named = tagged.find(at, Category::City).is_some_and(|city| city.tokens > 1);
        let city = named && !verb.has_conjunction();
        // «لم تطالب بها أبدا»: never; «أبدا حرصهما» is of both.
        let never = tagged.spells(at, &["ابدا"]) && tagged.noun_of_role(at + 1, "act").is_none();
        // «مصنع تابع لشركة»: belonging to.
        let belongs =
            entry.lemma == FOLLOWING && tagged.folded(at + 1).starts_with('ل') && !verb.has_conjunction();
        // «فيما يتصل بالطاقة»: as for it.
        let concerns = entry.lemma == CALLING && at > 0 && tagged.spells(at - 1, &["فيما"]);
        // «شهدت البلاد جدلا»: only of a meeting it tells what was discussed.
        let meeting = || tagged.noun_of_role(at + 1, "meeting").is_some();
        let witnesses = entry.lemma == WITNESSING && entry.class == ActClass::Agenda && !meeting();
        witnesses || bears || all || ascribed || city || never || belongs || concerns
    }

    /// «من أسباب تفاوضنا مع تركيا»: our negotiating.
    fn is_possessed(&self, at: usize, verb: &Reading) -> bool {
        let tagged = self.tagged;
        let ours = verb.sense.form.person() == 1 && verb.sense.form.shape() == Shape::Perfect;
        ours && at > self.sentence.start
            && tagged.is_word(at - 1)
            && !verb.has_conjunction()
            && tagged.function(at - 1).is_none_or(|kind| kind == "ordinary")
            && tagged.noun_of_role(at - 1, "meeting").is_none()
            && tagged.shaped(at, Shape::VerbalNoun).is_some()
    }

    /// «ما يوليه من اهتمام وحرص على», «من دعم وحرص»: a noun joined to one of the same kind.
    fn is_second_of_two_nouns(&self, at: usize, verb: &Reading) -> bool {
        let noun = verb.has_conjunction() && self.tagged.noun_of_role(at, "act").is_some();
        let Some(before) = at.checked_sub(1).filter(|&before| noun && before > self.sentence.start) else {
            return false;
        };
        let first = self
            .tagged
            .noun_of_role(before, "act")
            .map(|(reading, _)| reading)
            .or_else(|| self.tagged.shaped(before, Shape::VerbalNoun).map(|(reading, _)| reading));
        first.is_some_and(|first| !first.proclitics.article && first.enclitic.is_none())
            && self.is_governed(before)
    }

    /// «صادق مواساته», «صادق تهانيه»: an adjective before what is felt.
    fn is_heartfelt(&self, at: usize, entry: &ActEntry) -> bool {
        entry.lemma == RATIFYING
            && self
                .tagged
                .noun_of_role(at + 1, "act")
                .is_some_and(|(noun, _)| noun.enclitic.is_some() || noun.proclitics.article)
    }

    /// «بين», «خلص», «قبل»: what is a preposition too is a verb before what it reports or expresses, and in its idiom.
    fn is_rather_preposition(&self, at: usize, entry: &ActEntry) -> bool {
        let expresses = entry.class == ActClass::Expressive && self.expresses_after(at);
        // «وقد قبل الدعوة»: no «قبل».
        let invited = self.cast.mention_starting_at(at + 1).map(|index| self.cast.mentions[index].tokens.end);
        let accepts = !entry.idiom.is_empty()
            && (at > self.sentence.start && self.tagged.spells(at - 1, &["قد"])
                // «وقبل الوزير الدعوة».
                || invited.is_some_and(|end| self.tagged.folded(end).contains("دعو")));
        let reports = entry.class != ActClass::Expressive && self.reports_after(at);
        // «كما بين معاليه دور المجلس», but «بين معاليه ونظيره».
        let subject = self.cast.mention_starting_at(at + 1).map(|index| &self.cast.mentions[index]);
        let tells = entry.class == ActClass::Saying
            && (self.opens_clause(at, false) || at == self.sentence.start)
            && subject.is_some_and(|mention| {
                let one = matches!(mention.kind, MentionKind::Person(_) | MentionKind::Reference(_));
                let comma = usize::from(self.tagged.text.kind(mention.tokens.end) == TokenKind::Comma);
                let next = mention.tokens.end + comma;
                let said = self.tagged.has_article(next) && comma == 0
                    || self.tagged.is_function(next, "complementiser")
                    || self.tagged.noun_of_role(next, "act").is_some();
                // «حسن الجوار، بين البلدين الشقيقين»: no subject.
                let genitive = self.tagged.folded(mention.tokens.start).ends_with("ين");
                one && mention.proclitics.preposition.is_none() && said && !genitive
            });
        self.tagged.is_function(at, "preposition") && !reports && !expresses && !accepts && !tells
    }

    /// «إلى تكثيف تبادل الزيارات»: behind a verbal noun that governs it stands another.
    fn is_governed_by_noun(&self, at: usize, verb: &Reading) -> bool {
        if at <= self.sentence.start {
            return false;
        }
        // «ضرورة بحث الوزير الأردني الملف», «سبل دعم السفير».
        let bare = self.tagged.noun_of_role(at - 1, "act").is_some_and(|(noun, _)| {
            !noun.proclitics.article && noun.enclitic.is_none() && !noun.sense.form.is_oblique()
        });
        let leans =
            bare || ["leaning", "vessel"].iter().any(|kind| self.tagged.condensing(at - 1, kind).is_some());
        let governs = leans && !self.tagged.has_article(at - 1)
            || self.tagged.finite(at - 1).is_none()
                && self.tagged.noun_of_role(at - 1, "meeting").is_none()
                && self.tagged.shaped(at - 1, Shape::VerbalNoun).is_some_and(|(noun, _)| {
                    !noun.proclitics.article && noun.enclitic.is_none() && !noun.sense.form.is_oblique()
                });
        let noun = governs && self.tagged.shaped(at, Shape::VerbalNoun).is_some()
            || self.is_object_of_noun(at, verb);
        noun && !verb.has_conjunction()
    }

    /// «في تطبيق نظم الإنذار», «إلى خفض كلف النقل»: behind a verbal noun that a preposition governs stands what is done.
    fn is_object_of_noun(&self, at: usize, verb: &Reading) -> bool {
        let tagged = self.tagged;
        let form = verb.sense.form;
        let plain = form.shape() == Shape::Perfect
            && form.person() == 3
            && form.number() == Some(Number::Singular)
            && form.gender() == Some(Gender::Masculine)
            && verb.enclitic.is_none();
        let does = tagged
            .finite(at)
            .is_some_and(|(_, entry)| matches!(entry.act, Some(Act::Establish | Act::Decide)));
        let bare = |(noun, entry): (&Reading, &ActEntry)| {
            !noun.proclitics.article
                && noun.enclitic.is_none()
                && matches!(entry.class, ActClass::Plain | ActClass::Narration)
                && (noun.proclitics.preposition.is_some() || self.is_governed(at - 1))
        };
        plain
            && does
            && tagged.has_article(at + 1)
            && self.cast.mention_at(at + 1).is_none()
            && tagged.shaped(at - 1, Shape::VerbalNoun).is_some_and(bare)
    }

    /// «قدم شرحا مفصلا», «يبقى أمرا», «الأكثر تشددا»: a dual verb stands behind its subject or opens a clause;
    /// what stands behind any other word is the noun.
    fn is_undefined_accusative(&self, at: usize, verb: &Reading) -> bool {
        let dual = verb.sense.form.shape() == Shape::Perfect
            && verb.sense.form.number() == Some(Number::Dual)
            && !verb.has_conjunction()
            && verb.enclitic.is_none();
        // «جلسة بحثا خلالها»: what they did in it.
        let inside = self.tagged.spells(at + 1, WITHIN_IT) || self.tagged.spells(at + 1, &["مع"]);
        // «تلقي 17 عرضا من شركات»: what is counted.
        if dual && at > self.sentence.start && self.tagged.text.kind(at - 1) == TokenKind::Number {
            return !inside && !self.tagged.has_article(at + 1);
        }
        if !dual || inside || at <= self.sentence.start || !self.tagged.is_word(at - 1) {
            return false;
        }
        let tagged = self.tagged;
        let before = at - 1;
        let noun = tagged.shaped(at, Shape::VerbalNoun).is_some();
        let two = tagged.folded(before).ends_with("ان") || tagged.folded(before).ends_with("ين");
        let joins = tagged
            .function(before)
            .is_some_and(|kind| !matches!(kind, "ordinary" | "demonstrative" | "attendance" | "people"));
        let adjective = tagged.folded(before).ends_with('ا') && tagged.function(before).is_none();
        // «وقدم فلان عرضا», «وقدم خلال هذا اللقاء فلان عرضا»: who stands between a verb and its object is the verb's subject.
        let subject_of_last = |start: usize| {
            self.heads.last().is_some_and(|last| {
                let mut between = last.token + 1..start;
                let circumstance =
                    |token: usize| tagged.is_word(token) && self.cast.mention_at(token).is_none();
                last.kind == HeadKind::Finite && between.len() <= CIRCUMSTANCE && between.all(circumstance)
            })
        };
        let party = self
            .cast
            .mention_at(before)
            .is_some_and(|index| !subject_of_last(self.cast.mentions[index].tokens.start));
        !two && !joins && !party && (noun || adjective) && tagged.state(before).is_none()
    }
}

/// The verb that is "most prominent" too.
const HIGHLIGHTING: &str = "أبرز";
/// «حمل», to hold somebody responsible.
const BLAMING: &str = "حمل";
/// «صادق على».
const RATIFYING: &str = "صادق";
/// «تابع» says "he went on", «تابع لـ» "belonging to".
const FOLLOWING: &str = "تابع";
/// «خلال هذا اللقاء»: so many words between a verb and its subject.
const CIRCUMSTANCE: usize = 3;

/// «عزى», of which «يعزى» is "to attribute" too.
const CONDOLING: &str = "عزى";

/// «اتصل».
const CALLING: &str = "اتصل";
/// «شهد».
const WITNESSING: &str = "شهد";
/// «أضاف».
const ADDING: &str = "أضاف";
