//! The walk through a sentence: which candidate opens an act here, given clauses, quotations and reports around it.

use super::{Head, HeadKind};
use crate::actors::Cast;
use crate::lexicon::{self, ActClass, Category, Number, Shape};
use crate::mentions::MentionKind;
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Enclitic, Tagged};
use std::ops::Range;

/// The state of the walk.
pub(super) struct Finder<'a, 't> {
    pub(super) tagged: &'a Tagged<'t>,
    pub(super) cast: &'a Cast,
    pub(super) sentence: Range<usize>,
    pub(super) heads: Vec<Head>,
    /// Where the relative clause that is open started.
    pub(super) relative: Option<usize>,
    /// Whether the next finite verb is in a subordinate clause: after «بعد أن», «قبل أن».
    pub(super) subordinate: bool,
    /// How many quotations are open that a head's complement holds.
    pub(super) quote_depth: usize,
    /// Where the «أن» that holds what the last head reports stands.
    pub(super) reported: Option<usize>,
}

impl<'a, 't> Finder<'a, 't> {
    /// A walk that has not begun.
    pub(super) fn new(tagged: &'a Tagged<'t>, cast: &'a Cast, sentence: Range<usize>) -> Finder<'a, 't> {
        Finder {
            tagged,
            cast,
            sentence,
            heads: Vec::new(),
            relative: None,
            subordinate: false,
            quote_depth: 0,
            reported: None,
        }
    }

    /// Looks at one token; returns where to go on.
    pub(super) fn take(&mut self, at: usize) -> usize {
        self.mark(at)
            .or_else(|| self.name_or_formula(at))
            .or_else(|| self.embedded_clause(at))
            .unwrap_or_else(|| match self.candidate(at) {
                Some((head, next)) => self.decide(at, head, next),
                None => at + 1,
            })
    }

    /// Counts quotation marks; no mark opens an act.
    fn mark(&mut self, at: usize) -> Option<usize> {
        match self.tagged.text.kind(at) {
            TokenKind::Word => return None,
            TokenKind::QuoteOpen => self.quote_depth += 1,
            TokenKind::QuoteClose => self.quote_depth = self.quote_depth.saturating_sub(1),
            _ => {}
        }
        Some(at + 1)
    }

    /// Where a name, a wish or a connective of several words ends: no word of it is a head.
    fn name_or_formula(&self, at: usize) -> Option<usize> {
        let connective = || {
            let reading = self.tagged.function_reading(at, "connective").filter(|reading| reading.tokens > 1);
            let reading = reading.or_else(|| self.tagged.function_reading(at, "floor"))?;
            Some(at + reading.tokens)
        };
        self.inside_name(at)
            .or_else(|| self.formula_end(at))
            .or_else(connective)
            .or_else(|| self.agency_end(at))
            .or_else(|| self.instrument_end(at))
    }

    /// «مذكرة تفاهم», «اتفاق تعاون»: no word of an instrument's name is a head.
    fn instrument_end(&self, at: usize) -> Option<usize> {
        let instrument = self.tagged.find(at, Category::Instrument).filter(|reading| reading.tokens > 1)?;
        let act = self.tagged.finite(at).is_some() || self.tagged.shaped(at, Shape::VerbalNoun).is_some();
        (!act).then_some(at + instrument.tokens)
    }

    /// «وكالة الأنباء …»: no word of an agency's name is a head.
    fn agency_end(&self, at: usize) -> Option<usize> {
        let agency = self.tagged.find(at, Category::Agency).filter(|reading| reading.tokens > 1)?;
        Some(at + agency.tokens)
    }

    /// Notes a relative, reported or subordinate clause that opens here; where to go on if the word does only that.
    fn embedded_clause(&mut self, at: usize) -> Option<usize> {
        if self.tagged.is_function(at, "relative") {
            self.relative = Some(at);
            return Some(at + 1);
        }
        if !self.heads.is_empty() && self.reported.is_none() && self.tagged.is_function(at, "complementiser")
        {
            self.reported = Some(at);
        }
        if self.opens_subordinate(at) {
            self.subordinate = true;
            return Some(at + 1);
        }
        (self.tagged.is_function(at, "negation") && self.tagged.finite(at + 1).is_some()).then_some(at + 2)
    }

    /// What may be a head here, the surest kind first, and where to go on behind it.
    fn candidate(&self, at: usize) -> Option<(Head, usize)> {
        self.announced(at)
            .or_else(|| self.opportunity(at))
            .or_else(|| self.light(at))
            .or_else(|| self.finite(at))
            .or_else(|| self.participle(at))
            .or_else(|| self.joined_verbal_noun(at))
            .or_else(|| self.purpose(at))
    }

    /// Takes a candidate in, unless the clause it stands in forbids.
    fn decide(&mut self, at: usize, head: Head, next: usize) -> usize {
        if self.is_asyndetic_relative(&head) {
            if head.enclitic.is_some() {
                self.relative = Some(at);
            }
        } else if self.admits(&head) {
            self.push(head);
        } else {
            self.consume(&head);
        }
        next
    }

    /// Where the name of a person that covers this token ends: no word of it is a verb.
    fn inside_name(&self, at: usize) -> Option<usize> {
        let mention = &self.cast.mentions[self.cast.mention_at(at)?];
        let MentionKind::Person(person) = &mention.kind else { return None };
        person.name.clone().filter(|name| name.contains(&at)).map(|name| name.end)
    }

    /// Where a wish for somebody ends: «أيده الله», «حفظه الله ورعاه» are no acts.
    fn formula_end(&self, at: usize) -> Option<usize> {
        let reading = self.tagged.find(at, Category::Honorific).filter(|reading| reading.tokens > 1)?;
        let kind = lexicon::HONORIFICS[usize::from(reading.sense.entry)].kind;
        kind.starts_with("after").then_some(at + reading.tokens)
    }

    /// «بعد أن», «قبل أن», «عندما», «منذ أن».
    fn opens_subordinate(&self, at: usize) -> bool {
        self.tagged.is_function(at, "subordinator")
            || self.tagged.spells(at, &["بعد", "قبل", "منذ", "دون", "لحين", "الي", "حتي"])
                && self.tagged.spells(at + 1, &["ان", "ما"])
            || self.tagged.spells(at, &["بعدما", "عندما", "حينما", "قبلما", "لما", "منذ"])
                && self.tagged.finite(at + 1).is_some()
    }

    /// Whether a head opens an act here, rather than being part of a relative or subordinate clause or a quotation.
    fn admits(&mut self, head: &Head) -> bool {
        if self.states_a_fact(head) {
            return false;
        }
        if self.subordinate && head.kind == HeadKind::Finite && !self.precedes_main_verb(head) {
            return false;
        }
        if self.subordinate && head.kind == HeadKind::Passive && head.start != head.token {
            return false;
        }
        if head.kind == HeadKind::Participle || head.kind == HeadKind::Passive {
            // «الاجتماع الذي تم»: what a relative pronoun opens performs nothing.
            return head.start == 0 || self.relative != Some(head.start - 1);
        }
        if self.is_inside_report(head) && !self.counts_inside_report(head) {
            return false;
        }
        if let Some(opened) = self.relative
            && !self.leaves_relative(opened, head)
        {
            return false;
        }
        if self.quote_depth > 0 && self.narrator_resumes(head) {
            self.quote_depth = 0;
        }
        !(self.quote_depth > 0 && !self.heads.is_empty() && !self.opens_quotation(head))
    }

    /// «وقال فلان» behind a mark that was not closed: nobody but the narrator says so.
    fn narrator_resumes(&self, head: &Head) -> bool {
        head.entry.class == ActClass::Saying
            && head.form.shape() == Shape::Perfect
            && head.proclitics.conjunction.is_some()
            && self.cast.mention_at(head.token + 1).is_some_and(|index| {
                let mention = &self.cast.mentions[index];
                mention.tokens.start == head.token + 1
                    && mention.proclitics.preposition.is_none()
                    && matches!(mention.kind, MentionKind::Person(_))
            })
    }

    /// «تعتبر الحدائق من …», «تشير الإحصاءات إلى», «وتشمل الشراكة»: an imperfect whose subject is a thing tells how things are.
    fn states_a_fact(&self, head: &Head) -> bool {
        let form = head.form;
        let imperfect = matches!(form.shape(), Shape::Imperfect | Shape::PassiveImperfect);
        let telling = matches!(head.entry.class, ActClass::Plain | ActClass::Saying | ActClass::Agenda)
            && (head.entry.class == ActClass::Agenda || head.entry.act != Some(Act::Discuss));
        if !imperfect
            || !telling
            || head.future
            || form.person() != 3
            || form.number() != Some(Number::Singular)
        {
            return false;
        }
        let next = head.token + 1 + usize::from(self.tagged.is_function(head.token + 1, "demonstrative"));
        let thing = self.tagged.is_word(next)
            && self.tagged.function(next).is_none_or(|kind| kind == "demonstrative")
            && self.cast.mention_at(next).is_none()
            && self
                .tagged
                .noun(next)
                .is_none_or(|(_, noun)| matches!(noun.role, "act" | "making" | "reaching"))
            && !self.tagged.is(next, Category::Agency)
            && !self.tagged.is(next, Category::City)
            && !self.tagged.is(next, Category::Instrument);
        if head.entry.lemma == CONSIDERING
            && self
                .cast
                .mention_at(next)
                .is_none_or(|index| !matches!(self.cast.mentions[index].kind, MentionKind::Person(_)))
            && !self.reports_after(head.token)
            && head.proclitics.conjunction.is_some()
        {
            return true;
        }
        let after_party = head.start > self.sentence.start
            && (self.cast.mention_at(head.start - 1).is_some()
                || self.tagged.noun(head.start - 1).is_some_and(|(_, noun)| noun.role == "meeting"));
        thing && !after_party
    }

    /// «وبعد أن نوه بـ… دعا إلى»: speech in a clause that opens the sentence is a point as the main verb's is.
    fn precedes_main_verb(&self, head: &Head) -> bool {
        self.heads.is_empty()
            && head.start <= self.sentence.start + 4
            && head.form.shape() == Shape::Perfect
            && matches!(head.entry.class, ActClass::Plain | ActClass::Expressive)
            && !matches!(head.entry.act, Some(Act::Decide | Act::Establish | Act::Sign | Act::Agree))
    }

    /// The head right after the opening mark: «أكدا "أن …"» holds none, «"اتفقنا على …"» is one.
    fn opens_quotation(&self, head: &Head) -> bool {
        self.speaks_for_both(head)
            || self.continues_own_words(head)
            || self.resumes_pair(head)
            || self.tagged.text.kind(head.start.saturating_sub(1)) == TokenKind::QuoteOpen
                && head.form.person() != 1
    }

    /// «اتفقنا على», «وتشاورنا حول».
    fn speaks_for_both(&self, head: &Head) -> bool {
        head.form.person() == 1
            && head.form.shape() == Shape::Perfect
            && matches!(head.entry.act, Some(Act::Agree | Act::Discuss | Act::Sign))
    }

    /// «ونرحب بجهود …», «وسنواصل العمل»: a further act in the speaker's own words.
    fn continues_own_words(&self, head: &Head) -> bool {
        let ours = head.form.person() == 1 && head.form.number() == Some(Number::Plural);
        let joined = head.proclitics.conjunction.is_some() || head.start == self.sentence.start;
        let imperfect = head.form.shape() == Shape::Imperfect;
        let another = matches!(
            head.entry.act,
            Some(Act::Pledge | Act::CallFor | Act::Praise | Act::Support | Act::Reject | Act::Thank)
        );
        ours && joined && imperfect && another && head.kind == HeadKind::Finite
    }

    /// «أكدا أن "الاتفاق …، وشددا على"»: the pair that the narrator speaks of goes on, though the mark was not closed.
    fn resumes_pair(&self, head: &Head) -> bool {
        let dual = |head: &Head| head.kind == HeadKind::Finite && head.form.number() == Some(Number::Dual);
        dual(head)
            && head.form.shape() == Shape::Perfect
            && head.proclitics.conjunction.is_some()
            && head.entry.act.is_some()
    }

    /// A relative clause ends where a joined verb after a comma has a subject or a number of its own.
    fn leaves_relative(&self, opened: usize, head: &Head) -> bool {
        let verbs = (opened + 1..head.start).any(|token| self.tagged.finite(token).is_some());
        let comma = (opened..head.start).any(|token| self.tagged.text.kind(token) == TokenKind::Comma);
        let joined = head.proclitics.conjunction.is_some() || self.is_connected(head.start);
        let subject = self.has_subject_after(head.token);
        verbs && comma && joined
            || self.is_connected(head.start) && (verbs || head.start > opened + 3)
            || comma && (joined || subject) && head.start > opened + 3
            || self.heads.is_empty()
                && head.start > opened + 3
                && head.form.shape() == Shape::Perfect
                && self.tagged.text.kind(head.start - 1) == TokenKind::Comma
    }

    /// «كما», «فيما», «حيث» right before.
    pub(super) fn is_connected(&self, at: usize) -> bool {
        let ends_here = |back: usize| {
            let start = at.checked_sub(back).filter(|&start| start >= self.sentence.start);
            start
                .and_then(|start| self.tagged.function_reading(start, "connective"))
                .is_some_and(|reading| reading.tokens == back)
        };
        (1..=LONGEST_CONNECTIVE).any(ends_here)
    }

    fn push(&mut self, mut head: Head) {
        self.subordinate = false;
        head.reported = self.reported.is_some_and(|_| self.is_inside_report(&head));
        if head.kind != HeadKind::Participle && !head.reported {
            self.reported = None;
        }
        self.relative = None;
        self.heads.push(head);
    }

    /// Whether a verb belongs to what the last head reports: no main verb starts anew with «و» and a past tense.
    fn is_inside_report(&self, head: &Head) -> bool {
        let Some(opened) = self.reported else { return false };
        let past = head.form.shape() == Shape::Perfect;
        let joined = head.proclitics.conjunction.is_some() || self.is_connected(head.start);
        let first = !(opened + 1..head.start).any(|token| self.tagged.finite(token).is_some());
        let marked = self.is_connected(head.start)
            || head.start > 0 && self.tagged.text.kind(head.start - 1) == TokenKind::Comma;
        let anew = past && (joined && (marked || !first) || self.follows_connective(head.start))
            || self.is_connected(head.start) && self.has_subject_after(head.token);
        !anew
    }

    /// «من جانبه، أكد», «وفي هذا الصدد، شدد»: a phrase that leads to a further act right before, and a comma.
    fn follows_connective(&self, at: usize) -> bool {
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
    fn counts_inside_report(&self, head: &Head) -> bool {
        let together =
            head.form.number() == Some(Number::Dual) || self.tagged.spells(head.token + 1, &["مع"]);
        let joint = together
            && head
                .entry
                .act
                .is_some_and(|act| matches!(act, Act::Agree | Act::Sign | Act::Establish | Act::Discuss));
        let joint = joint || self.speaks_for_both(head);
        let relayed = self.heads.last().is_some_and(|last| self.has_source_subject(last));
        joint || relayed
    }

    /// «ذكر بلاغ», «أفادت الوكالة».
    fn has_source_subject(&self, head: &Head) -> bool {
        (head.token + 1..head.token + 3).any(|token| {
            ["source", "medium", "newspaper", "wire"].iter().any(|role| {
                self.tagged
                    .noun_of_role(token, role)
                    .is_some_and(|(reading, _)| reading.proclitics.preposition.is_none())
            }) || self
                .tagged
                .find(token, Category::Agency)
                .is_some_and(|reading| reading.proclitics.preposition.is_none())
        })
    }

    /// «مؤتمر صحفي عقده …», «زيارة يجريها»: a verb with a pronoun right after an undefined noun describes that noun.
    fn is_asyndetic_relative(&self, head: &Head) -> bool {
        if head.kind != HeadKind::Finite
            || head.proclitics.conjunction.is_some()
            || head.start <= self.sentence.start
        {
            return false;
        }
        let pronoun = matches!(head.enclitic, Some(Enclitic::Masculine | Enclitic::Feminine));
        let before = head.start - 1;
        let undefined = self.tagged.is_word(before)
            && !self.tagged.has_article(before)
            && self.tagged.function(before).is_none_or(|kind| kind == "ordinary");
        let described = undefined && self.describes(head, before);
        let described = described || undefined && self.recounts(head, before);
        (pronoun && undefined || described || self.foretells(head, before)) && !self.is_connected(head.start)
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

    /// «قمة جمعت الرئيسين», «جلسة عمل انعقدت», «مؤتمر عقد مع»: how an undefined occasion came about.
    fn recounts(&self, head: &Head, before: usize) -> bool {
        let happened = matches!(head.form.shape(), Shape::Perfect | Shape::PassivePerfect)
            && matches!(head.entry.class, ActClass::Occasion | ActClass::Narration);
        let occasion = self.tagged.noun(before).is_some()
            || before > self.sentence.start
                && self.tagged.noun(before - 1).is_some_and(|(noun, _)| noun.tokens > 1);
        happened
            && occasion
            && self.tagged.noun_of_role(before, "time").is_none()
            && self.cast.mention_at(before).is_none()
            && !self.tagged.folded(before).ends_with('ا')
    }

    /// «مدينة يبلغ عمرها»، «وحدات تحمل مفاعلات»: an imperfect right after an undefined noun that is nobody's name.
    fn describes(&self, head: &Head, before: usize) -> bool {
        let tagged = self.tagged;
        let imperfect = matches!(head.form.shape(), Shape::Imperfect | Shape::PassiveImperfect);
        let noun = !tagged.folded(before).ends_with('ا')
            && tagged.finite(before).is_none()
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

    /// «مباحثات تناولت», «اتفاق تعاون يشمل»: an occasion or a text within a few words back, whose agenda an act tells.
    fn names_occasion(&self, before: usize) -> bool {
        (self.sentence.start..before + 1).rev().take(OCCASION_WITHIN).any(|token| {
            self.tagged
                .noun(token)
                .is_some_and(|(_, noun)| matches!(noun.role, "meeting" | "talk" | "source"))
                || self.tagged.is(token, Category::Instrument)
        })
    }

    fn consume(&mut self, head: &Head) {
        if matches!(head.kind, HeadKind::Finite | HeadKind::Passive) {
            self.subordinate = false;
        }
    }
}

/// A phrase that leads to a further act has at most so many tokens.
const LONGEST_CONNECTIVE: usize = 4;

/// «اتصال هاتفي مطول تناول»: an undefined noun has so many adjectives at most.
const OCCASION_WITHIN: usize = 5;

/// «تعتبر تونس مقصدا», without «أن».
const CONSIDERING: &str = "اعتبر";
