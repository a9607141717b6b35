//! Candidates that are finite verbs.

use super::super::clause::behind_circumstances;
use super::super::tells_who_leads;
use super::finder::Finder;
use super::{Head, HeadKind};
use crate::lexicon::word_lists::{
    BEGINNING_VISITS, DONE_TO_THEM, FUTURE, HE_OR_SHE, JOURNEYING, QUOTING_WORDS, SUBJUNCTIVE_PARTICLES,
    THROUGH_WHOM, TO_THEM, TOMORROW, VERBAL_PARTICLES, WITHIN_IT,
};
use crate::lexicon::{self, ActClass, ActEntry, Category, Gender, Number, Shape};
use crate::mentions::MentionKind;
use crate::model::{Act, EventType};
use crate::text::TokenKind;
use crate::words::{Conjunction, Enclitic, Reading, Tagged};

impl Finder<'_, '_> {
    pub(super) fn finite(&self, at: usize) -> Option<(Head, usize)> {
        if !self.can_be_verb(at) {
            return None;
        }
        self.verb(at)
    }

    pub(super) fn verb(&self, at: usize) -> Option<(Head, usize)> {
        let (reading, found) = self.agreeing(at)?;
        let entry = self.saying(at, found).or_else(|| self.handed_on(at, found)).unwrap_or(found);
        let entry = self.considering(at, entry).unwrap_or(entry);
        let no_deed = self.arrives(at, reading, entry) || self.tells_of_sum_or_ceremony(at, reading, entry);
        if no_deed || tells_who_leads(self.tagged, at) {
            return None;
        }
        // «ستخصص 20 مليون يورو لتمويل كذا»: nobody in particular does.
        let earmarked = entry.lemma == EARMARKING && self.tagged.text.kind(at + 1) == TokenKind::Number;
        let form = reading.sense.form;
        let infinitive = is_infinitival(self.tagged, at);
        let head = Head {
            start: at,
            token: at,
            kind: if earmarked { HeadKind::Passive } else { HeadKind::Finite },
            entry,
            form,
            proclitics: reading.proclitics,
            enclitic: reading.enclitic,
            future: reading.proclitics.future
                || at > 0 && self.tagged.spells(at - 1, &["سوف"])
                || entry.class == ActClass::Occasion
                    && form.shape() == Shape::Imperfect
                    && (self.opens_clause(at, reading.has_conjunction()) || self.has_subject_after(at))
                || self.pays_a_visit(at, reading, entry)
                || self.is_of_tomorrow(at, reading, entry) && !infinitive
                || self.goes_on_to_travel(reading, entry)
                || entry.act == Some(Act::Plan) && form.shape() == Shape::Imperfect && !infinitive,
            announced: false,
            reported: false,
        };
        Some((head, at + 1))
    }

    /// «(في بيان) ورد لـ…»: the communiqué came in; nobody answers.
    fn arrives(&self, at: usize, reading: &Reading, entry: &ActEntry) -> bool {
        let source = |token: usize| self.tagged.noun_of_role(token, "source").is_some();
        // «بيان لمكتب الوزير ورد لـ…».
        let of_body = || {
            let mut near = at.saturating_sub(RECEIVED_WITHIN).max(self.sentence.start)..at;
            near.any(source) && self.tagged.folded(at + 1).starts_with('ل')
        };
        let comes = entry.lemma == "رد" && reading.proclitics.conjunction.is_some();
        comes && at > 0 && (source(at - 1) || of_body())
    }

    /// «توقع وزارة الصحة»: she signs; it is no man's «توقّع».
    fn agreeing(&self, at: usize) -> Option<(&Reading, &'static ActEntry)> {
        let first = self.in_own_words(at).or_else(|| self.tagged.finite(at))?;
        // «الجدول الزمني» is no «ألزمني», «والإعداد المحكم» no «ألمحكم».
        let article = self.tagged.has_article(at);
        let behind =
            |noun: usize| self.tagged.has_article(noun) || self.tagged.has_article_behind_clitics(noun);
        let adjective = article && at > 0 && behind(at - 1) && first.0.enclitic.is_some();
        if adjective || article && first.0.enclitic == Some(Enclitic::Speech) {
            return None;
        }
        let of =
            |gender| move |(reading, _): &(&Reading, &ActEntry)| reading.sense.form.gender() == Some(gender);
        let institution = at + 1 < self.tagged.text.tokens.len()
            && self.tagged.text.tokens[at + 1].ends_in_ta_marbuta
            && self
                .tagged
                .find(at + 1, Category::InstitutionHead)
                .is_some_and(|reading| reading.proclitics.preposition.is_none());
        if !institution || !of(Gender::Masculine)(&first) {
            return Some(first);
        }
        let finite = |(reading, entry): &(&Reading, &ActEntry)| {
            reading.sense.form.is_finite() && entry.performs().is_some()
        };
        self.tagged.acts(at).filter(finite).find(of(Gender::Feminine)).or(Some(first))
    }

    /// «لا تنوي تقديم تنازلات», «لم توافق على»: who does not consent refuses.
    pub(super) fn refusal(&self, at: usize) -> Option<(Head, usize)> {
        // «وهو ما وافق عليه»: what, not "not".
        let what =
            || at > 0 && (self.tagged.spells(at - 1, HE_OR_SHE) || self.tagged.spells(at - 1, &["الامر"]));
        // «من بين ما اتفق عليه», «تنفيذ ما وافقا عليه»: "not" opens a clause.
        let governed = || {
            at > self.sentence.start
                && self.tagged.spells(at, &["ما"])
                && self.tagged.is_word(at - 1)
                && !self.tagged.is_function(at - 1, "complementiser")
                && !self.is_connected(at)
        };
        if !self.tagged.is_function(at, "negation") || what() || governed() {
            return None;
        }
        let (head, next) = self.verb(at + 1)?;
        // «لم يستبعد الوزير عقد قمة»: he holds it possible; «لا يخفي عزمه» says it.
        let consents = matches!(head.entry.act, Some(Act::Agree | Act::Pledge | Act::Support))
            || matches!(head.entry.lemma, WANTING | RULING_OUT | HIDING | OBJECTING);
        let plain = head.entry.class == ActClass::Plain && head.form.person() == 3;
        (consents && plain).then_some((Head { start: at, ..head }, next))
    }

    /// «وعدّ الوزير الزيارة محطة مهمة»: the mark of the doubled letter tells that he promises nothing.
    fn considering(&self, at: usize, entry: &ActEntry) -> Option<&'static ActEntry> {
        let counts = matches!(entry.lemma, PROMISING | COUNTING)
            && self.tagged.text.slice(at..at + 1).contains(DOUBLED);
        counts.then(|| lexicon::ACTS.iter().find(|entry| entry.lemma == CONSIDERING)).flatten()
    }

    /// Whether a form that may be a verb is one here: a noun has an article, a preposition or a governing noun before it.
    pub(super) fn can_be_verb(&self, at: usize) -> bool {
        let Some((verb, entry)) = self.tagged.finite(at) else { return false };
        if self.is_behind_after(at) && verb.sense.form.shape() == Shape::Perfect {
            return true;
        }
        if self.is_ruled_out(at, verb, entry) || self.is_awaited(at, verb) {
            return false;
        }
        // «وكان الوزير قد رفض», «لكنه رفض», «أنه طالب», «الذي نقل»: behind «قد» and behind such a pronoun stands a verb.
        let perfect = verb.sense.form.shape() == Shape::Perfect;
        // «أنه طالب مجتهد» is no demand.
        let demands = || entry.act != Some(Act::CallFor) || self.takes_complement(at + 1);
        let told_of = |before: usize| {
            self.is_connected(at) || self.tagged.is_function(before, "complementiser") && demands()
        };
        if at > self.sentence.start
            && (self.tagged.spells(at - 1, VERBAL_PARTICLES)
                || perfect && told_of(at - 1) && self.bears_pronoun(at - 1)
                || perfect && self.relative == Some(at - 1))
        {
            return true;
        }
        // «وزاد: "…"», «وزاد أن»: what is said follows at once.
        let next = at + 1;
        let quotes =
            self.tagged.text.kind(next) == TokenKind::Colon || self.tagged.spells(next, QUOTING_WORDS);
        let told = quotes || self.tagged.is_function(next, "complementiser");
        if told && verb.has_conjunction() && self.saying(at, entry).is_some() {
            return true;
        }
        if self.resumes_own_words(at, verb) {
            return true;
        }
        let nominal = self.tagged.at(at).iter().any(|reading| is_nominal_rival(reading, verb));
        let subject =
            self.has_subject_after(at) || self.has_person_after(at) || self.follows_its_subject(at, verb);
        !nominal
            || subject && !self.is_governed(at)
            || self.follows_its_meeting(at, entry)
            || self.outweighs_noun(at, verb, entry)
    }

    /// «أكد الوزير لدى لقائه السفير فلانا حرص الحكومة على»: the noun that a verb before still has to have for its object.
    fn is_awaited(&self, at: usize, verb: &Reading) -> bool {
        // «عرضت تونس، أمس، عقد محادثات», «قدم الوفد للرئيس، أمس، شرحا».
        let verbal =
            self.tagged.shaped(at, Shape::VerbalNoun).is_some_and(|(noun, _)| noun.proclitics.are_plain());
        let noun = !verb.has_conjunction() && (verbal || self.tagged.noun_of_role(at, "act").is_some());
        let Some(last) = self.heads.last().filter(|last| noun && last.kind == HeadKind::Finite) else {
            return false;
        };
        let waits = last.entry.joined_by.contains("direct")
            && matches!(last.entry.act, Some(Act::Stress | Act::Praise | Act::Present | Act::CallFor));
        let found = |token: usize| {
            let verbal = self.tagged.shaped(token, Shape::VerbalNoun);
            self.tagged.is_function(token, "complementiser")
                || matches!(self.tagged.text.kind(token), TokenKind::QuoteOpen | TokenKind::Colon)
                || self.tagged.noun_of_role(token, "act").is_some()
                || self.tagged.condensing(token, "leaning").is_some()
                || verbal.is_some_and(|(_, entry)| entry.class != ActClass::Occasion)
        };
        let mut between = (last.token + 1..at).filter(|&token| self.cast.mention_at(token).is_none());
        waits && !between.any(found)
    }

    /// «وعبر الوزير، خلال اللقاء، عن أمله»: «عن» follows, a subject and circumstances between commas before it.
    pub(super) fn expresses_after(&self, at: usize) -> bool {
        let dash = |token: &usize| self.tagged.text.kind(*token) == TokenKind::Dash;
        let mut end = self.sentence.end.min(at + EXPRESSED_WITHIN);
        let mut token = at + 1;
        // «عبر تقنية التواصل عن بعد»: from afar.
        let about =
            |token: usize| self.tagged.spells(token, &["عن"]) && !self.tagged.spells(token + 1, &["بعد"]);
        while token < end && !about(token) {
            // «وعبر سموه -لدى استقباله، بمكتبه، أمس، السفير- عن»: whatever stands between two dashes.
            let close = (token + 1..self.sentence.end.min(token + LONGEST_ASIDE)).find(dash);
            if let Some(close) = close.filter(|_| dash(&token)) {
                end = self.sentence.end.min(end + close - token);
                token = close + 1;
                continue;
            }
            let behind = behind_circumstances(self.tagged, token, end);
            let comma = self.tagged.text.kind(token) == TokenKind::Comma;
            // «وعبر الوزير، كريم الزواري، عن شكره», «وعبر الوزير، الذي يزور البلاد، عن شكره».
            if let Some(close) = self.aside_end(token).filter(|_| comma && behind == token) {
                end = self.sentence.end.min(end + close - token);
                token = close;
                continue;
            }
            // «للعاهل، ومن خلاله لأسرته عن أحر التعازي».
            let through = self.tagged.spells(token + 2, THROUGH_WHOM);
            if comma && behind == token && !through && !self.tagged.spells(token + 1, &["عن"]) {
                return false;
            }
            token = behind.max(token + 1);
        }
        token < end
    }

    /// Where a name or a relative clause ends that stands between this comma and another.
    fn aside_end(&self, comma: usize) -> Option<usize> {
        let ends = |at: &usize| self.tagged.text.kind(*at) == TokenKind::Comma;
        if self.tagged.is_function(comma + 1, "relative") {
            return (comma + 2..self.sentence.end.min(comma + LONGEST_ASIDE)).find(ends);
        }
        let mention = &self.cast.mentions[self.cast.mention_at(comma + 1)?];
        let named = matches!(mention.kind, MentionKind::Person(_)) && ends(&mention.tokens.end);
        named.then_some(mention.tokens.end)
    }

    /// Whether a form that may be a noun as well, with no subject behind it, is the verb all the same.
    fn outweighs_noun(&self, at: usize, verb: &Reading, entry: &ActEntry) -> bool {
        if self.tells_of_meeting(at, verb, entry) || self.tells_of_text_or_object(at, verb, entry) {
            return true;
        }
        if self.acts_towards(at, verb, entry)
            || self.acts_towards_before_object(at, verb, entry)
            || self.describes_somebody(at, verb, entry)
        {
            return true;
        }
        // «، حرص البلدين على»: the noun that an act is about, behind an adverbial.
        if !verb.has_conjunction()
            && !self.heads.is_empty()
            && !self.is_connected(at)
            && self.tagged.noun_of_role(at, "act").is_some()
        {
            return false;
        }
        if self.joins_the_last(at, verb, entry)
            || self.both_go_on(at, verb, entry)
            || self.conveys(at, verb, entry)
        {
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
        // «وحظي المقترح بدعم الوزير»: the words of its idiom tell the verb.
        let told = entry.carries && !entry.idiom.is_empty();
        self.opens_clause(at, verb.has_conjunction())
            && (entry.class != ActClass::Narration || told)
            && verb.enclitic.is_none()
    }

    /// Whether the verb tells what a meeting treated, or what was said in it.
    fn tells_of_meeting(&self, at: usize, verb: &Reading, entry: &ActEntry) -> bool {
        // «في اجتماع تناول العلاقات».
        let treated = || at > self.sentence.start && self.tagged.noun_of_role(at - 1, "meeting").is_some();
        // «عقد اجتماعا مع نظيره، وتناول العلاقات»: what it treated.
        if entry.class == ActClass::Agenda && (treated() || self.goes_on_about_meeting(at, verb)) {
            return true;
        }
        // «أجرى لقاء مع نظيره تناول فيه العلاقات», «تلقى اتصالا من نظيره هنأه فيه», «عبر له فيه عن تهانيه»: what was said in it.
        let next = at + 1 + usize::from(self.tagged.spells(at + 1, TO_THEM));
        (entry.act.is_some() || next > at + 1 && entry.class == ActClass::Expressive)
            && verb.sense.form.shape() == Shape::Perfect
            && self.tagged.spells(next, WITHIN_IT)
    }

    /// Whether the form has a text for its subject, an object of its own, or «ف» before it, which no noun has.
    fn tells_of_text_or_object(&self, at: usize, verb: &Reading, entry: &ActEntry) -> bool {
        let past = verb.sense.form.shape() == Shape::Perfect;
        // «وتتعلق هذه الاتفاقيات بـ».
        let next = at + 1 + usize::from(self.tagged.is_function(at + 1, "demonstrative"));
        let text = entry.class == ActClass::Narration
            && self.opens_clause(at, verb.has_conjunction())
            && self.tagged.is(next, Category::Instrument);
        // «"العلاقات متينة ودعمنا المغرب"»: no noun with its pronoun has an object of its own.
        let we = self.quote_depth > 0 && verb.sense.form.person() == 1 && verb.has_conjunction();
        let object = we && past && self.cast.mention_starting_at(at + 1).is_some();
        // «أما الوزير، فرفض القرار»: "so" joins verbs.
        let so = verb.proclitics.conjunction == Some(Conjunction::So);
        text || object || so && past && entry.performs().is_some()
    }

    /// A joined verb behind a comma, in a sentence that named a meeting before.
    fn goes_on_about_meeting(&self, at: usize, verb: &Reading) -> bool {
        let marked = at > self.sentence.start && self.tagged.text.kind(at - 1) == TokenKind::Comma;
        let meeting = |token: usize| self.tagged.noun_of_role(token, "meeting").is_some();
        marked && verb.has_conjunction() && (self.sentence.start..at).any(meeting)
    }

    /// «، وعبر عن أمله», «، وعبر فلان عن أمله», «ونقل تحيات», «فيما حمله – أيده الله – تحياته»: what is expressed or conveyed is named.
    fn conveys(&self, at: usize, verb: &Reading, entry: &ActEntry) -> bool {
        if entry.class != ActClass::Expressive {
            return false;
        }
        let names_act = |token: usize| self.tagged.noun_of_role(token, "act").is_some();
        let person = || {
            let index = self.cast.mention_starting_at(at + 1);
            index.is_some_and(|index| matches!(self.cast.mentions[index].kind, MentionKind::Person(_)))
        };
        let about =
            self.tagged.spells(at + 1, &["عن"]) && names_act(at + 2) || person() && self.expresses_after(at);
        let behind = at + 1..self.sentence.end.min(at + 1 + CONVEYED_WITHIN);
        // «ونقل إلى نظيره تحيات الرئيس».
        let to = self.tagged.spells(at + 1, &["الي"]) && behind.clone().any(names_act);
        // «ونقل إليه تحيات القيادة».
        let next = at + 1 + usize::from(self.tagged.spells(at + 1, DONE_TO_THEM));
        verb.has_conjunction() && (about || to || names_act(next))
            || verb.enclitic.is_some() && self.is_connected(at) && behind.clone().any(names_act)
    }

    /// «يؤدي وزير الخارجية زيارة», «يشرع الوزير غدا في زيارة إلى»: a coming visit.
    fn pays_a_visit(&self, at: usize, reading: &Reading, entry: &ActEntry) -> bool {
        let visit = |token: usize| {
            self.tagged.noun(token).is_some_and(|(_, noun)| noun.event == Some(EventType::Visit))
        };
        let begins = || {
            let behind = at + 1..self.sentence.end.min(at + VISIT_WITHIN);
            at == self.sentence.start
                && BEGINNING_VISITS.contains(&entry.lemma)
                && behind.into_iter().any(visit)
        };
        (entry.lemma == PAYING || begins())
            && reading.sense.form.shape() == Shape::Imperfect
            && (self.opens_clause(at, reading.has_conjunction()) || self.has_subject_after(at))
    }

    /// «سيزور القاهرة، وينتقل بعدها إلى الدوحة»: the next stage of a coming journey.
    fn goes_on_to_travel(&self, reading: &Reading, entry: &ActEntry) -> bool {
        let coming = |last: &Head| last.future && last.kind == HeadKind::Finite;
        JOURNEYING.contains(&entry.lemma)
            && reading.sense.form.shape() == Shape::Imperfect
            && reading.has_conjunction()
            && self.heads.last().is_some_and(coming)
    }

    /// «ويوقع الوزيران غدا مذكرة», «ويفتتح الوزير بعد غد»: the present tense of what is done on a coming day.
    fn is_of_tomorrow(&self, at: usize, reading: &Reading, entry: &ActEntry) -> bool {
        let day = |token: usize| self.tagged.spells(token, TOMORROW) || self.tagged.spells(token, FUTURE);
        matches!(entry.act, Some(Act::Sign | Act::Establish | Act::Decide))
            && reading.sense.form.shape() == Shape::Imperfect
            && (at + 1..self.sentence.end.min(at + TOMORROW_WITHIN))
                .take_while(|&token| self.tagged.is_word(token))
                .any(day)
    }

    /// «بتعزيز», «بالجهود».
    pub(super) fn is_joined_by_in(&self, at: usize) -> bool {
        let bare = |kind| kind == "ordinary";
        self.tagged.folded(at).starts_with('ب') && self.tagged.function(at).is_none_or(bare)
    }

    /// Whether a preposition stands before.
    pub(super) fn is_governed(&self, at: usize) -> bool {
        at > self.sentence.start && self.tagged.is_function(at - 1, "preposition")
    }

    /// «والجمعة يلتقي فلان», «ويوم الجمعة يلتقي», «بدوره عبر فلان عن»: nothing but a day or an adverb opens the sentence.
    fn is_behind_day(&self, before: usize) -> bool {
        let start = self.sentence.start;
        let weekday = self.tagged.is(before, Category::Weekday);
        let named = weekday && before == start + 1 && self.tagged.noun_of_role(start, "time").is_some();
        named || before == start && (weekday || self.tagged.is_function(before, "adverb"))
    }

    /// A verb at the start of a sentence or right after a comma, a connective or a mention.
    pub(super) fn opens_clause(&self, at: usize, joined: bool) -> bool {
        let before = at.checked_sub(1).filter(|&before| self.sentence.contains(&before));
        let Some(before) = before else { return true };
        let punctuation =
            matches!(self.tagged.text.kind(before), TokenKind::Comma | TokenKind::Colon | TokenKind::Dash);
        punctuation && !joined
            || self.is_connected(at)
            || self.is_behind_floor(at)
            || joined && self.heads.is_empty() && at == self.sentence.start
            || self.is_behind_day(before)
    }
}

/// «خصص».
pub(super) const EARMARKING: &str = "خصص";
/// What stands between two dashes has so many tokens.
const LONGEST_ASIDE: usize = 50;
/// Subject and circumstances stand between «عبر» and «عن».
const EXPRESSED_WITHIN: usize = 20;
/// A wish for whom it is about stands between a verb and what it conveys.
const CONVEYED_WITHIN: usize = 6;
/// «بيان للمكتب الإعلامي لرئيس الوزراء ورد لـ…»: so far before.
const RECEIVED_WITHIN: usize = 6;
/// «وعد», «عد» and «اعتبر».
const PROMISING: &str = "وعد";
const COUNTING: &str = "عد";
const CONSIDERING: &str = "اعتبر";
/// «عدّ»: the last letter doubled.
const DOUBLED: &str = "د\u{651}";
/// «أخفى».
const HIDING: &str = "أخفى";
/// «استبعد».
const RULING_OUT: &str = "استبعد";
/// «مانع».
const OBJECTING: &str = "مانع";
/// «أراد».
const WANTING: &str = "أراد";
/// The day stands so near behind the verb and its subject.
const TOMORROW_WITHIN: usize = 8;
/// Who visits, with office and name, and the day stand between a verb and the visit.
const VISIT_WITHIN: usize = 20;
/// «يؤدي زيارة».
const PAYING: &str = "أدى";

/// Whether a reading as a noun stands against the verb's: «بحث», «دعم»; an accusative («بحثا») is rarer than the dual verb.
pub(super) fn is_nominal_rival(reading: &Reading, verb: &Reading) -> bool {
    let form = reading.sense.form;
    let accusative = form.shape() == Shape::VerbalNoun
        && form.is_oblique()
        && verb.sense.form.number() == Some(Number::Dual);
    let name = reading.sense.category == Category::GivenName;
    !form.is_finite() && reading.proclitics.preposition.is_none() && !accusative && !name
}

/// «أن يبحث», «أن تتم»: after the «أن» of a wish, an order, a purpose.
pub(in crate::acts) fn is_infinitival(tagged: &Tagged<'_>, at: usize) -> bool {
    let imperfect = tagged.finite(at).is_some_and(|(reading, _)| {
        matches!(reading.sense.form.shape(), Shape::Imperfect | Shape::PassiveImperfect)
            && !reading.proclitics.future
    });
    imperfect && at > 0 && tagged.spells(at - 1, SUBJUNCTIVE_PARTICLES)
}
