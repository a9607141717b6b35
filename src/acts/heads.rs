//! Heads: the words that open a point.

use crate::actors::Cast;
use crate::lexicon::{ActClass, ActEntry, Category, Form, Number, Shape};
use crate::mentions::MentionKind;
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Conjunction, Enclitic, Preposition, Proclitics, Reading, Tagged};
use std::ops::Range;

/// A word that opens an act.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head {
    /// Where the evidence starts: the verb, or the light verb before a verbal noun.
    pub(crate) start: usize,
    /// The token that carries the meaning.
    pub(crate) token: usize,
    pub(crate) kind: HeadKind,
    pub(crate) entry: &'static ActEntry,
    pub(crate) form: Form,
    pub(crate) proclitics: Proclitics,
    pub(crate) enclitic: Option<Enclitic>,
    /// Whether it speaks of what is to come: «سيبحث», «من المقرر أن».
    pub(crate) future: bool,
    /// Whether «من المقرر أن» announces it.
    pub(crate) announced: bool,
    /// Whether it stands inside what somebody reports: «قال إن الجانبين اتفقا».
    pub(crate) reported: bool,
}

/// What kind of word a head is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeadKind {
    /// A finite verb.
    Finite,
    /// A participle that goes on for the same speaker.
    Participle,
    /// A verbal noun under a light verb, or joined to one: «تم بحث», «جرى استعراض».
    Passive,
    /// A verbal noun of purpose: «لبحث».
    Purpose,
    /// No word of its own: an item of a list that a head before announced.
    ListItem,
}

/// The heads of a sentence in order.
pub(super) fn find(tagged: &Tagged<'_>, cast: &Cast, sentence: &Range<usize>) -> Vec<Head> {
    let mut finder = Finder {
        tagged,
        cast,
        sentence: sentence.clone(),
        heads: Vec::new(),
        relative: None,
        subordinate: false,
        quote_depth: 0,
        reported: None,
    };
    let mut at = sentence.start;
    while at < sentence.end {
        at = finder.take(at);
    }
    finder.heads
}

struct Finder<'a, 't> {
    tagged: &'a Tagged<'t>,
    cast: &'a Cast,
    sentence: Range<usize>,
    heads: Vec<Head>,
    /// Where the relative clause that is open started.
    relative: Option<usize>,
    /// Whether the next finite verb is in a subordinate clause: after «بعد أن», «قبل أن».
    subordinate: bool,
    /// How many quotations are open that a head's complement holds.
    quote_depth: usize,
    /// Where the «أن» that holds what the last head reports stands.
    reported: Option<usize>,
}

impl Finder<'_, '_> {
    /// Looks at one token; returns where to go on.
    fn take(&mut self, at: usize) -> usize {
        match self.tagged.text.kind(at) {
            TokenKind::Word => {}
            TokenKind::QuoteOpen => {
                self.quote_depth += 1;
                return at + 1;
            }
            TokenKind::QuoteClose => {
                self.quote_depth = self.quote_depth.saturating_sub(1);
                return at + 1;
            }
            _ => return at + 1,
        }
        if let Some(end) = self.inside_name(at) {
            return end;
        }
        if let Some(connective) =
            self.tagged.function_reading(at, "connective").filter(|reading| reading.tokens > 1)
        {
            return at + connective.tokens;
        }
        if self.tagged.is_function(at, "relative") {
            self.relative = Some(at);
            return at + 1;
        }
        if !self.heads.is_empty() && self.reported.is_none() && self.tagged.is_function(at, "complementiser")
        {
            self.reported = Some(at);
        }
        if self.opens_subordinate(at) {
            self.subordinate = true;
            return at + 1;
        }
        if self.tagged.is_function(at, "negation") && self.tagged.finite(at + 1).is_some() {
            return at + 2;
        }
        let head = self
            .announced(at)
            .or_else(|| self.opportunity(at))
            .or_else(|| self.light(at))
            .or_else(|| self.finite(at))
            .or_else(|| self.participle(at))
            .or_else(|| self.joined_verbal_noun(at))
            .or_else(|| self.purpose(at));
        match head {
            Some((head, next)) if self.is_asyndetic_relative(&head) => {
                self.relative = Some(at);
                next
            }
            Some((head, next)) if self.admits(&head) => {
                self.push(head);
                next
            }
            Some((head, next)) => {
                self.consume(&head);
                next
            }
            None => at + 1,
        }
    }

    /// Where the name of a person that covers this token ends: no word of it is a verb.
    fn inside_name(&self, at: usize) -> Option<usize> {
        let mention = &self.cast.mentions[self.cast.mention_at(at)?];
        let MentionKind::Person(person) = &mention.kind else { return None };
        person.name.clone().filter(|name| name.contains(&at)).map(|name| name.end)
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
        if self.subordinate && head.kind == HeadKind::Finite {
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
        !(self.quote_depth > 0 && !self.heads.is_empty() && !self.opens_quotation(head))
    }

    /// The head right after the opening mark: «أكدا "أن …"» holds none, «"اتفقنا على …"» is one.
    fn opens_quotation(&self, head: &Head) -> bool {
        let joint_speech = head.form.person() == 1
            && head.form.shape() == Shape::Perfect
            && matches!(head.entry.act, Some(Act::Agree | Act::Discuss | Act::Sign));
        joint_speech
            || self.tagged.text.kind(head.start.saturating_sub(1)) == TokenKind::QuoteOpen
                && head.form.person() != 1
    }

    /// A relative clause ends where a joined verb after a comma has a subject or a number of its own.
    fn leaves_relative(&self, opened: usize, head: &Head) -> bool {
        let verbs = (opened + 1..head.start).any(|token| self.tagged.finite(token).is_some());
        let comma = (opened..head.start).any(|token| self.tagged.text.kind(token) == TokenKind::Comma);
        let joined = head.proclitics.conjunction.is_some() || self.is_connected(head.start);
        let subject = self.has_subject_after(head.token);
        verbs && (comma && joined || self.is_connected(head.start))
            || comma && (joined || subject) && head.start > opened + 3
    }

    /// «كما», «فيما», «حيث» right before.
    fn is_connected(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.tagged.is_function(before, "connective"))
    }

    fn push(&mut self, mut head: Head) {
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
        let anew = past && joined && (marked || !first)
            || self.is_connected(head.start) && self.has_subject_after(head.token);
        !anew
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
        let relayed = self.heads.last().is_some_and(|last| self.has_source_subject(last));
        joint || relayed
    }

    /// «ذكر بلاغ», «أفادت الوكالة».
    fn has_source_subject(&self, head: &Head) -> bool {
        (head.token + 1..head.token + 3).any(|token| {
            self.tagged
                .noun_of_role(token, "source")
                .is_some_and(|(reading, _)| reading.proclitics.preposition.is_none())
                || self
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
        pronoun && undefined && !self.is_connected(head.start)
    }

    fn consume(&mut self, head: &Head) {
        if head.kind == HeadKind::Finite {
            self.subordinate = false;
        }
    }

    /// «من المقرر أن يبحث», «من المنتظر أن يلتقي».
    fn announced(&self, at: usize) -> Option<(Head, usize)> {
        let announces = self.tagged.spells(at, &["من"])
            && self
                .tagged
                .spells(at + 1, &["المقرر", "المنتظر", "المرتقب", "المتوقع", "المزمع", "المفترض", "المومل"]);
        if !announces {
            return None;
        }
        let after = at + 2 + usize::from(self.tagged.spells(at + 2, &["ايضا", "كذلك"]));
        let (mut head, next) = if self.tagged.spells(after, &["ان"]) {
            let verb = (after + 1..(after + 4).min(self.sentence.end))
                .find(|&token| self.tagged.finite(token).is_some())?;
            self.verb(verb)?
        } else {
            let (noun, entry) = self.tagged.shaped(after, Shape::VerbalNoun)?;
            (Head { kind: HeadKind::Passive, ..verbal_noun_head(after, noun, entry) }, after + 1)
        };
        head.start = at;
        head.future = true;
        head.announced = true;
        head.proclitics = first_conjunction(self.tagged, at);
        Some((head, next))
    }

    /// «تم الاتفاق على», «جرى استعراض», «وتم التوقيع».
    fn light(&self, at: usize) -> Option<(Head, usize)> {
        let (light, _) = self.tagged.acts(at).find(|(reading, entry)| {
            entry.class == ActClass::Light
                && reading.sense.form.is_finite()
                && reading.sense.form.person() == 3
        })?;
        let limit = (at + FARTHEST_VERBAL_NOUN).min(self.sentence.end);
        let mut relative = false;
        for token in at + 1..limit {
            relative |= self.tagged.is_function(token, "relative");
            if relative {
                relative = self.tagged.text.kind(token) != TokenKind::Comma;
                continue;
            }
            if self.tagged.text.kind(token) == TokenKind::Stop {
                return None;
            }
            if let Some((noun, entry)) = self.tagged.shaped(token, Shape::VerbalNoun) {
                if noun.proclitics.preposition.is_some()
                    || self.tagged.noun(token).is_some_and(|(_, noun)| noun.role == "meeting")
                        && entry.act.is_none()
                {
                    continue;
                }
                let head = Head {
                    start: at,
                    token,
                    kind: HeadKind::Passive,
                    entry,
                    form: noun.sense.form,
                    proclitics: light.proclitics,
                    enclitic: None,
                    future: light.proclitics.future,
                    announced: false,
                    reported: false,
                };
                return (entry.act.is_some()).then_some((head, token + 1));
            }
            if self.tagged.finite(token).is_some_and(|(reading, _)| reading.has_conjunction()) {
                return None;
            }
        }
        None
    }

    fn finite(&self, at: usize) -> Option<(Head, usize)> {
        if !self.can_be_verb(at) {
            return None;
        }
        self.verb(at)
    }

    fn verb(&self, at: usize) -> Option<(Head, usize)> {
        let (reading, entry) = self.tagged.finite(at)?;
        let form = reading.sense.form;
        let head = Head {
            start: at,
            token: at,
            kind: HeadKind::Finite,
            entry,
            form,
            proclitics: reading.proclitics,
            enclitic: reading.enclitic,
            future: reading.proclitics.future
                || at > 0 && self.tagged.spells(at - 1, &["سوف"])
                || entry.class == ActClass::Occasion
                    && form.shape() == Shape::Imperfect
                    && (self.opens_clause(at, reading.has_conjunction()) || self.has_subject_after(at)),
            announced: false,
            reported: false,
        };
        Some((head, at + 1))
    }

    /// Whether a form that may be a verb is one here: a noun has an article, a preposition or a governing noun before it.
    fn can_be_verb(&self, at: usize) -> bool {
        let Some((verb, entry)) = self.tagged.finite(at) else { return false };
        let nominal = self.tagged.at(at).iter().any(|reading| is_nominal_rival(reading, verb));
        // «بين», «خلص»: what is a preposition too is a verb before what it reports only.
        let expresses = entry.class == ActClass::Expressive
            && (at + 1..at + 14)
                .take_while(|&token| self.tagged.is_word(token))
                .any(|token| self.tagged.spells(token, &["عن"]));
        if self.tagged.is_function(at, "preposition") && !self.reports_after(at) && !expresses {
            return false;
        }
        if verb.proclitics.preposition == Some(Preposition::For) || is_infinitival(self.tagged, at) {
            return false;
        }
        if !nominal || self.has_subject_after(at) && !self.is_governed(at) {
            return true;
        }
        let before = at.checked_sub(1).filter(|&before| self.sentence.contains(&before));
        let governed = before.is_some_and(|before| {
            self.tagged.is_function(before, "preposition")
                || self.tagged.is(before, Category::AreaCue) && !verb.has_conjunction()
        });
        if governed && !verb.has_conjunction() {
            return false;
        }
        self.opens_clause(at, verb.has_conjunction())
            && entry.class != ActClass::Narration
            && verb.enclitic.is_none()
    }

    /// Whether a preposition stands before.
    fn is_governed(&self, at: usize) -> bool {
        at > self.sentence.start && self.tagged.is_function(at - 1, "preposition")
    }

    /// «وبيّن الوزير أن»: «أن» follows, a subject at most between.
    fn reports_after(&self, at: usize) -> bool {
        let enclitic = self.tagged.finite(at).is_some_and(|(reading, _)| reading.enclitic.is_some());
        !enclitic
            && (at + 1..at + 7)
                .take_while(|&token| self.tagged.is_word(token))
                .any(|token| self.tagged.is_function(token, "complementiser"))
    }

    /// A verb at the start of a sentence or right after a comma, a connective or a mention.
    fn opens_clause(&self, at: usize, joined: bool) -> bool {
        let before = at.checked_sub(1).filter(|&before| self.sentence.contains(&before));
        let Some(before) = before else { return true };
        let punctuation =
            matches!(self.tagged.text.kind(before), TokenKind::Comma | TokenKind::Colon | TokenKind::Dash);
        punctuation && !joined
            || self.is_connected(at)
            || joined && self.heads.is_empty() && at == self.sentence.start
    }

    /// «بحث الوزيران», «بحث مع», «بحث فلان».
    fn has_subject_after(&self, at: usize) -> bool {
        let next = at + 1;
        self.tagged.spells(next, &["مع", "خلال", "معه", "معها"])
            || self.tagged.is(next, Category::Office)
            || self.tagged.is(next, Category::Honorific)
            || self.tagged.is(next, Category::GivenName)
            || self.tagged.noun(next).is_some_and(|(noun, entry)| {
                matches!(entry.role, "side" | "official" | "counterpart" | "source")
                    && noun.proclitics.preposition.is_none()
                    || entry.role == "meeting" && noun.proclitics.article
                    || entry.role == "country"
                        && noun.sense.form.number() == Some(Number::Dual)
                        && !noun.sense.form.is_oblique()
            })
    }

    /// «مؤكدا», «مشيرة إلى»: undefined, not governed.
    fn participle(&self, at: usize) -> Option<(Head, usize)> {
        let (reading, entry) = self.tagged.shaped(at, Shape::ActiveParticiple)?;
        let clitics = reading.proclitics;
        if clitics.article
            || clitics.preposition.is_some()
            || entry.act.is_none() && entry.class != ActClass::Expressive && entry.class != ActClass::Saying
        {
            return None;
        }
        let accusative = self.tagged.folded(at).ends_with('ا')
            || self.tagged.folded(at).ends_with("ين")
            || self.tagged.folded(at).ends_with('ه');
        let before = at.checked_sub(1).filter(|&before| self.sentence.contains(&before));
        let Some(before) = before else {
            return self
                .takes_complement(at + 1, entry)
                .then(|| (participle_head(at, reading, entry), at + 1));
        };
        let counted = matches!(self.tagged.text.kind(before), TokenKind::Number | TokenKind::BracketOpen);
        let quoted_alone = self.tagged.text.kind(before) == TokenKind::QuoteOpen
            && self.tagged.text.kind(at + 1) == TokenKind::QuoteClose;
        if quoted_alone || counted {
            return None;
        }
        let after_mark =
            !self.tagged.is_word(before) || self.is_connected(at) || clitics.conjunction.is_some();
        let governed = self.tagged.is_function(before, "preposition");
        let complement = self.takes_complement(at + 1, entry);
        // «مؤكدا» without a mark before it needs no preposition after it; «مؤكدين», «مؤكدة» may be adjectives.
        let agrees = self.tagged.folded(before).ends_with('ا');
        let singular = self.tagged.folded(at).ends_with('ا') && !agrees;
        let feminine = self.tagged.folded(at).ends_with('ه');
        let complement = complement && !(feminine && !after_mark);
        if !accusative || governed || !(after_mark || complement || singular) {
            return None;
        }
        Some((participle_head(at, reading, entry), at + 1))
    }

    /// What follows is a complement: «أن», «إلى», «على», «عن», «ب…».
    fn takes_complement(&self, at: usize, _entry: &ActEntry) -> bool {
        self.tagged.spells(at, &["ان", "انه", "انها", "الي", "علي", "عن", "بان", "فيه", "خلاله"])
            || self.tagged.folded(at).starts_with('ب') && !self.tagged.is_function(at, "preposition")
    }

    /// «… وبحث …» after a verbal noun under a light verb, «إلى جانب بحث …».
    fn joined_verbal_noun(&self, at: usize) -> Option<(Head, usize)> {
        let last = self.heads.last()?;
        let (noun, entry) = self.tagged.shaped(at, Shape::VerbalNoun)?;
        entry.act?;
        let beside = self.is_beside(at);
        let joined = noun.has_conjunction() && noun.proclitics.preposition.is_none();
        let under_light = last.kind == HeadKind::Passive || last.kind == HeadKind::Purpose;
        let talk = entry.act == Some(Act::Discuss) && last.entry.act == entry.act;
        if !(beside && talk || joined && under_light && same_shape(self.tagged, last, at) || joined && talk) {
            return None;
        }
        if !governs(self.tagged, at + 1) {
            return None;
        }
        let head = Head {
            start: at,
            token: at,
            kind: HeadKind::Passive,
            entry,
            form: noun.sense.form,
            proclitics: noun.proclitics,
            enclitic: None,
            future: last.future,
            announced: false,
            reported: false,
        };
        Some((head, at + 1))
    }

    /// «إلى جانب بحث», «بالإضافة إلى مناقشة», «فضلا عن متابعة».
    fn is_beside(&self, at: usize) -> bool {
        let before = |back: usize, words: &[&str]| at >= back && self.tagged.spells(at - back, words);
        before(1, &["جانب"]) && before(2, &["الي"])
            || before(1, &["الي"]) && before(2, &["اضافه", "بالاضافه", "الاضافه"])
            || before(1, &["عن", "علي"]) && before(2, &["فضلا", "علاوه"])
    }

    /// «كان اللقاء مناسبة لبحث», «شكل الاجتماع فرصة للتباحث حول»: the verbal noun behind the opportunity is the act.
    fn opportunity(&self, at: usize) -> Option<(Head, usize)> {
        if !self.tagged.spells(at, &["مناسبه", "فرصه"]) {
            return None;
        }
        let token = (at + 1..(at + 4).min(self.sentence.end))
            .find(|&token| self.governed_verbal_noun(token).is_some())?;
        let (noun, entry) = self.governed_verbal_noun(token)?;
        let opening = (self.sentence.start..at).rev().take(8).find(|&back| {
            self.tagged
                .acts(back)
                .any(|(_, entry)| matches!(entry.class, ActClass::Auxiliary | ActClass::Narration))
        });
        let head = Head {
            start: opening.unwrap_or(at),
            kind: HeadKind::Passive,
            ..verbal_noun_head(token, noun, entry)
        };
        Some((head, token + 1))
    }

    /// A verbal noun of an act behind «ل».
    fn governed_verbal_noun(&self, at: usize) -> Option<(&Reading, &'static ActEntry)> {
        self.tagged.acts(at).find(|(reading, entry)| {
            reading.sense.form.shape() == Shape::VerbalNoun
                && reading.proclitics.preposition == Some(Preposition::For)
                && entry.act.is_some()
        })
    }

    /// «لبحث سبل …» after an occasion.
    fn purpose(&self, at: usize) -> Option<(Head, usize)> {
        let (noun, entry) = self.tagged.acts(at).find(|(reading, _)| {
            reading.sense.form.shape() == Shape::VerbalNoun
                && reading.proclitics.preposition == Some(Preposition::For)
                && !reading.proclitics.article
        })?;
        let occasion = self
            .heads
            .last()
            .is_some_and(|last| last.entry.event.is_some() || last.entry.class == ActClass::Occasion);
        if entry.act != Some(Act::Discuss) || !occasion {
            return None;
        }
        let head = Head {
            start: at,
            token: at,
            kind: HeadKind::Purpose,
            entry,
            form: noun.sense.form,
            proclitics: noun.proclitics,
            enclitic: None,
            future: false,
            announced: false,
            reported: false,
        };
        Some((head, at + 1))
    }
}

fn verbal_noun_head(at: usize, reading: &Reading, entry: &'static ActEntry) -> Head {
    Head { kind: HeadKind::Passive, ..participle_head(at, reading, entry) }
}

fn participle_head(at: usize, reading: &Reading, entry: &'static ActEntry) -> Head {
    Head {
        start: at,
        token: at,
        kind: HeadKind::Participle,
        entry,
        form: reading.sense.form,
        proclitics: reading.proclitics,
        enclitic: reading.enclitic,
        future: false,
        announced: false,
        reported: false,
    }
}

/// Whether a reading as a noun stands against the verb's: «بحث», «دعم»; an accusative («بحثا») is rarer than the dual verb.
fn is_nominal_rival(reading: &Reading, verb: &Reading) -> bool {
    let form = reading.sense.form;
    let accusative = form.shape() == Shape::VerbalNoun
        && form.is_oblique()
        && verb.sense.form.number() == Some(Number::Dual);
    let name = reading.sense.category == Category::GivenName;
    !form.is_finite() && reading.proclitics.preposition.is_none() && !accusative && !name
}

/// A verbal noun stands at most so far behind its light verb: «تم خلال اللقاء الذي … استعراض».
const FARTHEST_VERBAL_NOUN: usize = 28;

/// «أن يبحث», «أن تتم»: after the «أن» of a wish, an order, a purpose.
fn is_infinitival(tagged: &Tagged<'_>, at: usize) -> bool {
    let imperfect = tagged.finite(at).is_some_and(|(reading, _)| {
        matches!(reading.sense.form.shape(), Shape::Imperfect | Shape::PassiveImperfect)
            && !reading.proclitics.future
    });
    imperfect && at > 0 && tagged.spells(at - 1, &["ان", "بان", "لان", "كي", "لكي", "الا"])
}

fn first_conjunction(tagged: &Tagged<'_>, at: usize) -> Proclitics {
    let conjunction = tagged.folded(at).starts_with('و').then_some(Conjunction::And);
    Proclitics { conjunction, ..Proclitics::default() }
}

/// Both verbal nouns with or both without an article.
fn same_shape(tagged: &Tagged<'_>, last: &Head, at: usize) -> bool {
    tagged.has_article(last.token) == tagged.has_article_behind_clitics(at)
}

/// A verbal noun with a complement of its own: a noun in the genitive, or a preposition.
fn governs(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is_word(at)
        && tagged.finite(at).is_none_or(|(reading, _)| reading.proclitics.conjunction.is_none())
}
