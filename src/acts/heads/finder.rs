//! The walk through a sentence: which candidate opens an act here, given clauses, quotations and reports around it.

use super::verbs::is_infinitival;
use super::{Head, HeadKind};
use crate::actors::Cast;
use crate::lexicon::word_lists::{
    BEFORE_THAT, FAMILIES, FORMS_OF_WHAT, HE_OR_SHE, OCCASIONS_OF_SPEAKING, QUESTION_WORDS, RETURNING,
    WHEN_WORDS,
};
use crate::lexicon::{self, ActClass, Category, Shape};
use crate::mentions::MentionKind;
use crate::text::TokenKind;
use crate::words::Tagged;
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
    /// The verb of a further report that is a head of its own: «وأن فرنسا ستواصل».
    pub(super) further: Option<usize>,
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
            further: None,
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
            .or_else(|| self.is_of_family(at).then_some(at + 1))
            .or_else(|| self.formula_end(at))
            .or_else(connective)
            .or_else(|| self.agency_end(at))
            .or_else(|| self.instrument_end(at))
            .or_else(|| self.source_between_marks(at))
    }

    /// «اتفق الجانبان، يضيف المصدر ذاته، على»: no head, and what was said goes on behind it.
    fn source_between_marks(&self, at: usize) -> Option<usize> {
        let mark = at.checked_sub(1).filter(|_| at > self.sentence.start && !self.heads.is_empty())?;
        source_between_marks(self.tagged, mark).filter(|&end| self.tagged.is_word(end))
    }

    /// «مذكرة تفاهم», «اتفاق تعاون»: no word of an instrument's name is a head.
    fn instrument_end(&self, at: usize) -> Option<usize> {
        let instrument = self.tagged.find(at, Category::Instrument).filter(|reading| reading.tokens > 1)?;
        let act = self.tagged.finite(at).is_some() || self.tagged.shaped(at, Shape::VerbalNoun).is_some();
        (!act && self.signed_text(at).is_none()).then_some(at + instrument.tokens)
    }

    /// «وكالة الأنباء …»: no word of an agency's name is a head.
    fn agency_end(&self, at: usize) -> Option<usize> {
        let agency = self.tagged.find(at, Category::Agency).filter(|reading| reading.tokens > 1)?;
        Some(at + agency.tokens)
    }

    /// Notes a relative, reported or subordinate clause that opens here; where to go on if the word does only that.
    fn embedded_clause(&mut self, at: usize) -> Option<usize> {
        if self.is_what_verb(at) || self.tagged.is_function(at, "relative") {
            self.relative = Some(at);
            return Some(at + 1);
        }
        let speaks = self.heads.last().is_some_and(|last| {
            !matches!(last.entry.class, ActClass::Narration | ActClass::Auxiliary) || last.future
        });
        // «بعد أن» reports nothing.
        let that = !(self.subordinate && self.tagged.spells(at - 1, &["بعد"]));
        // «وفي حين تريد روما كذا، فإن تونس تطالب بـ».
        let returns = self.tagged.spells(at, RETURNING);
        let answers = returns && self.is_answered();
        let opens = self.reported.is_none() && self.tagged.is_function(at, "complementiser");
        if speaks && that && opens && !answers {
            self.reported = Some(at);
        }
        if self.tagged.is_function(at, "complementiser")
            && let Some(verb) = self.further_report(at)
        {
            (self.reported, self.further) = (Some(at), Some(verb));
        }
        // «وإذ تؤكد الوزارة أن …، فإنها تناشد الأطراف», «وبينما أكد الوزير أن …، فإن نظيره»; «أكدا أن الوضع خطير، وذلك خلال لقاء لبحث».
        let apart = self.tagged.spells(at, &["وذلك"]) && self.tagged.spells(at + 1, OCCASIONS_OF_SPEAKING);
        if answers || apart {
            self.reported = None;
        }
        // «في حال انسحب، فإن بلاده ستعود»: the main clause.
        if (self.subordinate || self.relative.is_some()) && returns {
            (self.subordinate, self.relative) = (false, None);
        }
        if self.goes_on_to(at) {
            return None;
        }
        if self.opens_subordinate(at) {
            self.subordinate = true;
            // «لم يكشف ما إذا كان سيلتقي الرئيس»: the verb that «كان» waits for is asked about, too.
            let asked = at > 0 && self.tagged.spells(at - 1, &["ما", "عما"]);
            return Some(at + 1 + usize::from(asked));
        }
        // «قبل أن يغادر الوزير، أكد»: the verb of the subordinate clause; the next one is of the main clause.
        if self.subordinate && is_infinitival(self.tagged, at) {
            self.subordinate = false;
            return Some(at + 1);
        }
        // «هل ناقش الرئيس», «لم يناقش»: nothing is said to be done.
        self.tagged.finite(at + 1)?;
        let asks = self.tagged.spells(at, QUESTION_WORDS);
        let negated = asks || self.tagged.is_function(at, "negation");
        (negated && self.refusal(at).is_none()).then_some(at + 2)
    }

    /// «بما يعزز المصالح», «أشاد بما وصلت إليه العلاقات», «وهو ما رحب به الوزير»: "what" before a verb that performs nothing by itself.
    fn is_what_verb(&self, at: usize) -> bool {
        // «بشأن ما قد يفعله الوزير»: what he may do.
        let may = usize::from(self.tagged.spells(at, FORMS_OF_WHAT) && self.tagged.spells(at + 1, &["قد"]));
        let Some((verb, _)) = self.tagged.finite(at + 1 + may) else { return false };
        // «بما يعزز المصالح ويدعم مسارها»: its verbs perform nothing.
        let effect = || self.tagged.spells(at, &["بما"]) && verb.sense.form.shape() == Shape::Imperfect;
        // «أشاد بما وصلت إليه العلاقات»: nobody arrives.
        let reached =
            || self.tagged.spells(at, FORMS_OF_WHAT) && self.tagged.spells(at + 2, &["اليه", "اليها"]);
        // «وهو ما رحب به الوزير».
        let what = || at > 0 && self.tagged.spells(at, &["ما"]) && self.tagged.spells(at - 1, HE_OR_SHE);
        // «نددت بما وصفته "صفقة"», «أشادت بما عاينته من»: the pronoun means what stands for the object.
        let his = || {
            let bears = verb.enclitic.is_some() && verb.sense.form.shape() == Shape::Perfect;
            bears && !self.tagged.spells(at, &["ما"]) && self.tagged.spells(at, FORMS_OF_WHAT)
        };
        // «ناقش ما ستقوم به الحكومة»: no negation stands before what is to come.
        let coming = || verb.proclitics.future && self.tagged.spells(at, FORMS_OF_WHAT);
        may > 0 || effect() || reached() || what() || his() || coming()
    }

    /// What may be a head here, the surest kind first, and where to go on behind it.
    fn candidate(&self, at: usize) -> Option<(Head, usize)> {
        self.announced(at)
            .or_else(|| self.signed_text(at))
            .or_else(|| self.provided(at))
            .or_else(|| self.citing(at))
            .or_else(|| self.sequel(at))
            .or_else(|| self.opportunity(at))
            .or_else(|| self.inverted(at))
            .or_else(|| self.light(at))
            .or_else(|| self.refusal(at))
            .or_else(|| self.finite(at))
            .or_else(|| self.participle(at))
            .or_else(|| self.accompanying(at))
            .or_else(|| self.resolved(at))
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
    pub(super) fn inside_name(&self, at: usize) -> Option<usize> {
        let mention = &self.cast.mentions[self.cast.mention_at(at)?];
        let MentionKind::Person(person) = &mention.kind else { return None };
        person.name.clone().filter(|name| name.contains(&at)).map(|name| name.end)
    }

    /// «لآل صادق», «آل عبدالله»: behind «آل» stands a family's name, though it look like a verb.
    fn is_of_family(&self, at: usize) -> bool {
        at > self.sentence.start && self.tagged.spells(at - 1, FAMILIES)
    }

    /// Where a wish for somebody ends: «أيده الله», «حفظه الله ورعاه» are no acts.
    fn formula_end(&self, at: usize) -> Option<usize> {
        let reading = self.tagged.find(at, Category::Honorific).filter(|reading| reading.tokens > 1)?;
        let kind = lexicon::HONORIFICS[usize::from(reading.sense.entry)].kind;
        kind.starts_with("after").then_some(at + reading.tokens)
    }

    /// «بعد أن», «قبل أن», «عندما», «منذ أن», but not «لفت إلى أن».
    fn opens_subordinate(&self, at: usize) -> bool {
        let points = self.tagged.spells(at, &["الي"])
            && self.heads.last().is_some_and(|last| {
                let near = at <= last.token + POINTED_WITHIN && self.reported.is_none();
                near && last.entry.joined_by.contains("إلى")
            });
        if points {
            return false;
        }
        self.tagged.is_function(at, "subordinator")
            || self.tagged.spells(at + 1, &["ان", "ما"]) && self.tagged.spells(at, BEFORE_THAT)
            || self.tagged.finite(at + 1).is_some() && self.tagged.spells(at, WHEN_WORDS)
    }

    /// «كما», «فيما», «حيث» right before.
    pub(super) fn is_connected(&self, at: usize) -> bool {
        self.is_right_behind(at, "connective")
    }

    /// «من جانبه» right before, with or without its comma.
    pub(super) fn is_behind_floor(&self, at: usize) -> bool {
        self.is_right_behind(at, "floor")
    }

    /// Whether a function word of that kind, of one word or several, ends right before.
    fn is_right_behind(&self, at: usize, kind: &str) -> bool {
        let ends_here = |back: usize| {
            let start = at.checked_sub(back).filter(|&start| start >= self.sentence.start);
            start
                .and_then(|start| self.tagged.function_reading(start, kind))
                .is_some_and(|reading| reading.tokens == back)
        };
        (1..=LONGEST_CONNECTIVE).any(ends_here)
    }

    fn push(&mut self, mut head: Head) {
        if self.further == Some(head.token) {
            head.start = self.reported.map_or(head.start, |opened| opened + 1);
        }
        if let Some(start) = self.relative.and_then(|opened| self.comments(opened, &head)) {
            head.start = start;
        }
        if self.comments_on_noun(&head) {
            head.start -= COMMENTED_NOUN;
        }
        self.subordinate = false;
        head.reported = self.reported.is_some_and(|_| self.is_inside_report(&head));
        if head.kind != HeadKind::Participle && !head.reported {
            self.reported = None;
        }
        self.relative = None;
        self.heads.push(head);
    }

    fn consume(&mut self, head: &Head) {
        if matches!(head.kind, HeadKind::Finite | HeadKind::Passive) {
            self.subordinate = false;
        }
    }
}

/// «وهي فكرة» before «أيدها الوزير».
const COMMENTED_NOUN: usize = 2;

/// «أشار الوزير فلان خلال اللقاء إلى أن»: so far behind the verb.
const POINTED_WITHIN: usize = 20;

/// A phrase that leads to a further act has at most so many tokens.
pub(super) const LONGEST_CONNECTIVE: usize = 4;

/// «، يضيف المصدر ذاته،», «-يقول البلاغ-»: where a source that is named between two marks ends, the second mark included.
pub(crate) fn source_between_marks(tagged: &Tagged<'_>, mark: usize) -> Option<usize> {
    let marked = |token: usize| matches!(tagged.text.kind(token), TokenKind::Comma | TokenKind::Dash);
    let verb = mark + 1;
    let (reading, entry) = tagged.finite(verb).filter(|_| marked(mark))?;
    let says = entry.class == ActClass::Saying && reading.sense.form.shape() == Shape::Imperfect;
    let same = |token: usize| tagged.is_the_same(token);
    let source = verb + 1 + usize::from(same(verb + 1));
    let (noun, _) =
        ["source", "medium", "newspaper"].iter().find_map(|role| tagged.noun_of_role(source, role))?;
    let end = source + noun.tokens + usize::from(same(source + noun.tokens));
    (says && marked(end)).then_some(end + 1)
}
