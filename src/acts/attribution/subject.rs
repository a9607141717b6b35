//! The subject that a head names: after it, before it, alone or in company.

use super::super::participants::is_spokesperson;
use super::super::{Head, HeadKind};
use super::Floor;
use crate::actors::EntityId;
use crate::lexicon::word_lists::{BRINGING, JOINT, ON_BEHALF, SPEAKS_FOR, TELLING, THE_SAME};
use crate::lexicon::{self, ActClass, Category, Gender, Number, Wording};
use crate::mentions::{MentionKind, Reference};
use crate::model::{Act, InstrumentKind};
use crate::text::TokenKind;
use crate::words::Reading;
use std::ops::Range;

/// What a head's subject is.
pub(super) enum Subject {
    /// These entities; the token after their mention.
    Named(Vec<EntityId>, usize),
    /// The meeting itself, or nobody: the principals.
    Joint(usize),
    /// A text that several agreed: its parties.
    Text(usize),
    /// The communiqué, an agency, a spokesperson: it only relays; who it is, where that is somebody.
    Source(usize, Vec<EntityId>),
    /// A pronoun.
    Pronoun(usize),
}

impl Floor<'_, '_> {
    pub(super) fn subject(&self, head: &Head, sentence: &Range<usize>, limit: usize) -> Subject {
        let after = head.token + 1;
        if head.kind == HeadKind::Purpose {
            return self.caller_for(head, sentence).unwrap_or(Subject::Pronoun(after));
        }
        if let Some(subject) = self.without_subject(head, limit) {
            return subject;
        }
        if let Some(subject) = self.doer_of_noun(head, limit) {
            return subject;
        }
        let others_words = self
            .who_is_named_behind(head, sentence)
            .or_else(|| self.cited(head, limit))
            .or_else(|| self.who_is_heard(head, limit))
            .or_else(|| self.quoted_of(head, sentence));
        if let Some(subject) = others_words.or_else(|| self.author_of_message(head)) {
            return subject;
        }
        if (head.enclitic.is_none() || head.kind == HeadKind::Finite)
            && let Some(subject) = self.subject_after(head, limit)
        {
            return self.subject_or_object(subject, head, sentence, limit);
        }
        if let Some(subject) =
            self.subject_before_said(head, limit).or_else(|| self.sender_before(head, sentence))
        {
            return subject;
        }
        if head.kind == HeadKind::Finite
            && let Some(subject) = self.subject_before(head, sentence)
        {
            return subject;
        }
        // «وتوجت أشغال الدورة بالتوقيع», «وأسفرت الجهود عن اتفاق»: what a meeting brings is of those who met.
        let opening = self.tagged.finite(head.start).map_or(head.entry, |(_, entry)| entry);
        if BRINGING.contains(&opening.lemma) {
            return Subject::Joint(after);
        }
        Subject::Pronoun(after)
    }

    /// Who stands behind a verb: its subject, or the object of one that stands before it.
    fn subject_or_object(
        &self,
        behind: Subject,
        head: &Head,
        sentence: &Range<usize>,
        limit: usize,
    ) -> Subject {
        let before = || self.subject_before(head, sentence);
        // «سيتوجه إلى طهران حيث سيلتقي الرئيس فلانا»: whom he meets; «وأبلغ رئيس الوزراء بأن»: whom he tells.
        if self.is_object(&behind, head, limit) {
            return before().unwrap_or(Subject::Pronoun(head.token + 1));
        }
        // «بأن الوزير شكر ولي العهد»: he who opens the clause is the subject, and who stands behind the object.
        let behind_qad = head.start > sentence.start && self.tagged.spells(head.start - 1, &["قد"]);
        if matches!(behind, Subject::Named(..)) && (behind_qad || self.opens_before(head, sentence)) {
            return before().unwrap_or(behind);
        }
        // «أن الوزير سيلتقي أيضا رئيس الحكومة»: with nothing left to do it to, who stands behind is the object.
        let to_meet =
            head.kind == HeadKind::Finite && head.proclitics.future && head.entry.class == ActClass::Occasion;
        match &behind {
            Subject::Named(_, end) if *end >= limit && to_meet => {
                before().unwrap_or(Subject::Pronoun(head.token + 1))
            }
            _ => behind,
        }
    }

    /// A head that has no subject of its own: a passive, an item of a list, an impersonal verb.
    fn without_subject(&self, head: &Head, limit: usize) -> Option<Subject> {
        let after = head.token + 1;
        // «أوضح الوزير أنه تم فتح المعبر»: a claim of who reports it.
        let claims = matches!(head.entry.act, Some(Act::Stress | Act::Present)) && !self.relay(&self.holders);
        let measure = claims || matches!(head.entry.act, Some(Act::Establish | Act::Decide | Act::Plan) | None)
            // «قال الوزير إنه سيجري التوقيع على».
            || head.entry.act == Some(Act::Sign)
                && (head.future || head.announced)
                && !self.is_of_both(head.token + 1);
        let told = (head.reported || self.is_quoted()) && !self.is_done_at_meeting_of_others(head);
        let claimed = told && measure && self.holders.len() == 1;
        // «من المنتظر أن يتم التوقيع على …»: nobody's alone.
        let expected = head.kind == HeadKind::Finite && head.announced && head.entry.class == ActClass::Light;
        match head.kind {
            HeadKind::Passive if self.who_has_opportunity(head).is_some() => self.who_has_opportunity(head),
            HeadKind::Passive if claimed => Some(Subject::Pronoun(after)),
            HeadKind::Passive if self.agent(head, limit).is_some() => self.agent(head, limit),
            HeadKind::Finite if self.is_marked_passive(head) && self.is_quoted() && measure => {
                Some(Subject::Pronoun(after))
            }
            HeadKind::Finite if self.is_marked_passive(head) => {
                Some(self.met_within(after..limit).unwrap_or(Subject::Joint(after)))
            }
            HeadKind::Passive if self.who_told(head, limit).is_some() => self.who_told(head, limit),
            HeadKind::Passive => {
                let named = self
                    .met_within(after..limit)
                    .or_else(|| self.met_within(head.start..head.token))
                    .or_else(|| self.done_between(head, after..limit));
                Some(named.unwrap_or(Subject::Joint(after)))
            }
            _ if expected && claimed => Some(Subject::Pronoun(after)),
            _ if expected => Some(self.met_within(after..limit).unwrap_or(Subject::Joint(after))),
            // «الأزمة الليبية أبرز محاور اللقاء»: no word of its own.
            HeadKind::ListItem => Some(Subject::Joint(head.token)),
            // «كما تقرر تنظيم دورات»: by all who met.
            _ => (head.entry.lemma == IMPERSONAL).then_some(Subject::Joint(after)),
        }
    }

    /// A verb's subject follows it, after adverbials at most.
    pub(super) fn subject_after(&self, head: &Head, limit: usize) -> Option<Subject> {
        let mut at = head.token + 1;
        if head.kind == HeadKind::Finite
            && matches!(head.form.number(), Some(Number::Dual | Number::Plural))
            && head.form.person() == 3
        {
            return None;
        }
        if head.form.person() == 1 {
            return None;
        }
        // «تضمنت الاتفاقيات», «ينص العقد على», «وتقضي المذكرة ب»: what a text holds is its parties'.
        let named = at + usize::from(self.tagged.is_function(at, "demonstrative"));
        let text = self.tagged.find(named, Category::Instrument).filter(|reading| is_agreed(reading));
        let holds = matches!(head.entry.class, ActClass::Agenda | ActClass::Narration)
            || matches!(head.entry.act, Some(Act::Agree | Act::Discuss))
                && text.is_some_and(|text| text.proclitics.article || text.sense.form.is_construct());
        if text.is_some() && holds && head.kind == HeadKind::Finite {
            return Some(Subject::Text(at));
        }
        if let Some(end) = self.signed_text(head, limit) {
            let behind = self.side_end_after(end).unwrap_or(end);
            let all = self.tagged.spells(behind, &["كل"]) && self.tagged.spells(behind + 1, &["من"]);
            let behind = if all { behind + 2 } else { behind };
            // What is signed is the complement, though it stands before who signs.
            let signatory = match (behind < limit).then(|| self.named_at(behind, head)).flatten() {
                Some(Subject::Named(ids, _)) => Some(Subject::Named(ids, at)),
                other => other,
            };
            return Some(signatory.unwrap_or(Subject::Joint(at)));
        }
        // «أبرمت «الشركة الوطنية للطاقة» عقدا»: a body between marks.
        let marked = head.entry.class == ActClass::Plain && self.tagged.text.kind(at) == TokenKind::QuoteOpen;
        let body = self.cast.mention_starting_at(at + 1).filter(|_| marked);
        if body.is_some_and(|index| matches!(self.cast.mentions[index].kind, MentionKind::Institution)) {
            at += 1;
        }
        for _ in 0..MOST_ADVERBIALS {
            if at >= limit {
                return None;
            }
            if let Some(subject) = self.named_at(at, head) {
                return Some(self.behind_destination(head, subject));
            }
            at = self.skip_adverbial(head, at, limit)?;
        }
        None
    }

    /// «وُقّع الاتفاق», «وقّع الاتفاقية عن الجانب المغربي وزير …»: where the text that is signed ends, right behind the verb.
    fn signed_text(&self, head: &Head, limit: usize) -> Option<usize> {
        let on = head.token + 1 + usize::from(self.tagged.spells(head.token + 1, &["علي"]));
        let at = on + usize::from(self.tagged.is_function(on, "demonstrative"));
        // «وقع صندوق التنمية اتفاقية»: a body, though a fund may be what is agreed.
        let body = self.cast.mention_starting_at(at).is_some_and(|index| {
            matches!(self.cast.mentions[index].kind, MentionKind::Institution | MentionKind::Organisation(_))
        });
        let text = self.tagged.find(at, Category::Instrument).filter(|_| !body)?;
        let end = at + text.tokens;
        // «الاتفاقية», «مذكرة التفاهم».
        let defined = text.proclitics.article || text.tokens > 1 && self.tagged.has_article(end - 1);
        if head.entry.act != Some(Act::Sign)
            || head.enclitic.is_some()
            || !defined
            || text.proclitics.preposition.is_some()
        {
            return None;
        }
        // «وقع الاتفاقية السيد فلان»: a title is no adjective.
        let adjective =
            |token: usize| self.tagged.has_article(token) && self.cast.mention_starting_at(token).is_none();
        (end..limit).find(|&token| !adjective(token)).or(Some(limit))
    }

    /// «عن الجانب المغربي», «من جانب المغرب»: where the naming of a side behind these words ends.
    fn side_end_after(&self, at: usize) -> Option<usize> {
        self.tagged.spells(at, ON_BEHALF).then(|| self.side_end(at + 1)).flatten()
    }

    /// «صرح لوكالة «تاس» بأن»: the name of whom he told, behind a noun that a preposition governs.
    fn names_whom_he_told(&self, at: usize) -> bool {
        let quoted = at > 0 && self.tagged.text.kind(at - 1) == TokenKind::QuoteOpen;
        let noun = at.checked_sub(1 + usize::from(quoted));
        noun.is_some_and(|noun| self.tagged.at(noun).iter().any(|word| word.proclitics.preposition.is_some()))
    }

    /// The subject that starts right here.
    pub(super) fn named_at(&self, at: usize, head: &Head) -> Option<Subject> {
        let tagged = self.tagged;
        if head.kind == HeadKind::Participle {
            return if self.is_greeted(at, head) { None } else { self.participle_subject(at) };
        }
        let source = self.named_spokesperson(at).or_else(|| self.noun_subject(at, head));
        if source.is_some() {
            return source;
        }
        // «وقالت «وكالة الأنباء الكويتية» الرسمية».
        // «أفادت وكالة "قنا" بأن».
        let noun = ["medium", "newspaper"].iter().any(|role| tagged.noun_of_role(at, role).is_some());
        let mark = at + usize::from(noun);
        // «في تصريح لوكالة الأنباء القطرية «قنا»», «صرح لوكالة «تاس» بأن»: the name of what stands before.
        let definite = || tagged.has_article(at - 1) && !tagged.is(at - 1, Category::Weekday);
        let beside = at > head.token + 1 && (definite() || self.names_whom_he_told(at));
        let opens = matches!(tagged.text.kind(mark), TokenKind::QuoteOpen | TokenKind::BracketOpen)
            && (!beside || self.is_date(at - 1));
        let quoted = if opens { mark + 1 } else { at };
        let agency = tagged.find(quoted, Category::Agency);
        let tells =
            |agency: &&Reading| agency.proclitics.preposition.is_none() && !self.names_whom_he_told(quoted);
        if let Some(agency) = agency.filter(tells) {
            return Some(Subject::Source(quoted + agency.tokens, Vec::new()));
        }
        let index = self.cast.mention_starting_at(at)?;
        let mention = &self.cast.mentions[index];
        if mention.proclitics.preposition.is_some() {
            return None;
        }
        let meant = &self.cast.meant[index];
        if is_spokesperson(&mention.kind) || self.relay(meant) {
            return Some(Subject::Source(mention.tokens.end, meant.clone()));
        }
        // «وأكد البلدان», where the text names no state: those who met for them.
        let both = matches!(mention.kind, MentionKind::Reference(Reference::Countries | Reference::Sides));
        if both && meant.is_empty() {
            return Some(Subject::Joint(mention.tokens.end));
        }
        if self.is_joint_committee(index) {
            return Some(Subject::Joint(mention.tokens.end));
        }
        let agrees = !self.cast.meant[index].is_empty() && self.agrees(head, index);
        agrees.then(|| self.through_whom(index).unwrap_or_else(|| self.with_company(index)))
    }

    /// «واتفقت اللجنة على», where it is the two sides' own: what it does those who met do.
    pub(super) fn is_joint_committee(&self, index: usize) -> bool {
        let mention = &self.cast.mentions[index];
        let body =
            matches!(mention.kind, MentionKind::Institution | MentionKind::Reference(Reference::Institution));
        let entities = &self.cast.registry.entities;
        let country = |id: &EntityId| entities[*id].country;
        let two_sided = self.principals.windows(2).any(|pair| country(&pair[0]) != country(&pair[1]));
        let named = self.cast.meant[index].first().and_then(|&id| entities[id].mentions.first());
        let named = named.unwrap_or(&mention.tokens);
        let shared = |token: usize| self.tagged.spells(token, JOINT);
        body && two_sided
            && self.tagged.spells(mention.tokens.start, &["اللجنه", "لجنه"])
            && (named.clone().any(shared) || shared(named.end))
    }

    /// «مهنئا رئيس التحرير»: whom somebody congratulates does not congratulate.
    fn is_greeted(&self, at: usize, head: &Head) -> bool {
        let greets = matches!(head.entry.act, Some(Act::Greet | Act::Thank))
            && head.entry.joined_by.contains("direct")
            // «داعيا نظيره إلى», «مطلعا الوزير على».
            || head.entry.act == Some(Act::CallFor)
            || TELLING.contains(&head.entry.lemma);
        // «متمنيا سموه لهم التوفيق»: he himself.
        let own = self.cast.mention_starting_at(at).is_some_and(|index| {
            let form =
                matches!(self.cast.mentions[index].kind, MentionKind::Reference(Reference::Honorific(_)));
            form && self.cast.meant[index] == self.holders
        });
        greets && !own
    }

    /// «وقال المسؤول», «وذكر مصدر», «وتناول اللقاء»: a speaker, a source or a meeting that a noun names.
    fn noun_subject(&self, at: usize, head: &Head) -> Option<Subject> {
        let tagged = self.tagged;
        // «وكشف ذات المتحدث».
        let at = at + usize::from(tagged.spells(at, THE_SAME));
        let (reading, entry) =
            tagged.noun(at).filter(|(reading, _)| reading.proclitics.preposition.is_none())?;
        // «المتحدثان»: those who met.
        if entry.role == "spokesperson" && reading.sense.form.number() == Some(Number::Dual) {
            return None;
        }
        if let Some(speaker) = self.speaker_again(at, reading.proclitics.article) {
            return Some(speaker);
        }
        let end = at + reading.tokens;
        if entry.role == "source"
            && let Some(issuer) = self.issuer_behind(end).or_else(|| self.issuer_before(at))
        {
            return Some(issuer);
        }
        if matches!(entry.role, "source" | "spokesperson") {
            let state = Some(end).filter(|_| entry.role == "spokesperson");
            let state = state.and_then(|end| self.state_spoken_for(end));
            return Some(Subject::Source(end, state.into_iter().collect()));
        }
        let agenda = head.entry.class == ActClass::Agenda;
        let this = tagged.is_function(at.saturating_sub(1), "demonstrative");
        let defined = reading.proclitics.article || this || agenda;
        // «وصف المباحثات بالمثمرة»: what is described.
        let described =
            head.entry.wording == Some(Wording::Describes) && head.form.gender() == Some(Gender::Masculine);
        // «وأن فرنسا ستواصل المحادثات»: what is continued.
        let continued = head.entry.act == Some(Act::Pledge) && head.entry.joined_by.contains("direct");
        let talks = entry.role == "meeting" && !described && !continued || entry.role == "talk" && agenda;
        (talks && defined).then(|| {
            let named = self.who_meet_between(end).or_else(|| self.who_meet_with(end));
            named.unwrap_or(Subject::Joint(end))
        })
    }

    /// «وأضاف المتحدث ذاته», where no spokesperson relays: the one who spoke last.
    fn speaker_again(&self, at: usize, defined: bool) -> Option<Subject> {
        // «وأكد المصدر للصحيفة»: «مسؤول أمريكي» before.
        let official = self.only_tell(&self.single);
        let is_speaker = |token: usize| {
            self.tagged.noun_of_role(token, "spokesperson").is_some()
                || official && self.tagged.spells(token, &["المصدر", "المسوول"])
        };
        let relays = |token: usize| is_speaker(token) && self.tagged.spells(token + 1, SPEAKS_FOR);
        let relayed = (0..at + 1).any(relays);
        let again = is_speaker(at) && defined && !relayed && !self.single.is_empty();
        let end = at + 1 + usize::from(self.tagged.is_itself(at + 1));
        again.then(|| Subject::Named(self.single.clone(), end))
    }

    /// «المتحدثة باسم الخارجية فلانة»: somebody who relays, but is known by name.
    fn named_spokesperson(&self, at: usize) -> Option<Subject> {
        let index = self.cast.mention_starting_at(at)?;
        let mention = &self.cast.mentions[index];
        let meant = &self.cast.meant[index];
        let named =
            !meant.is_empty() && meant.iter().all(|&id| self.cast.registry.entities[id].name.is_some());
        let source = is_spokesperson(&mention.kind) && mention.proclitics.preposition.is_none();
        (source && named).then(|| Subject::Source(mention.tokens.end, meant.clone()))
    }

    /// Whether all of them are spokespersons: «وأضاف أبو زيد أن الجانبين …».
    pub(super) fn relay(&self, ids: &[EntityId]) -> bool {
        let speaks_for_others = |id: &EntityId| {
            let mut heads = self.cast.registry.entities[*id].office_heads.iter();
            heads.any(|&head| lexicon::OFFICES[usize::from(head)].kind == "spokesperson")
        };
        !ids.is_empty() && ids.iter().all(speaks_for_others)
    }

    /// Whether a mention without a preposition starts here.
    pub(super) fn is_free_mention(&self, at: usize) -> bool {
        self.cast.mention_starting_at(at).is_some_and(|index| {
            let proclitics = self.cast.mentions[index].proclitics;
            proclitics.conjunction.is_none() && proclitics.preposition.is_none()
        })
    }

    /// «مؤكدا وزير الدفاع حرص …»: a person right after a participle that needs no preposition.
    pub(super) fn participle_subject(&self, at: usize) -> Option<Subject> {
        let index = self.cast.mention_starting_at(at)?;
        let mention = &self.cast.mentions[index];
        let person =
            matches!(mention.kind, MentionKind::Person(_) | MentionKind::Reference(Reference::Honorific(_)))
                && mention.proclitics.preposition.is_none();
        let complement = mention.tokens.end;
        // «مؤكدا ونظيره الجزائري عزمهما»: both.
        if person && mention.proclitics.conjunction.is_some() && self.holders.len() == 1 {
            let both: Vec<EntityId> = self.holders.iter().chain(&self.cast.meant[index]).copied().collect();
            return (both.len() == 2 && both[0] != both[1]).then_some(Subject::Named(both, complement));
        }
        let goes_on = self.tagged.is_word(complement) && !self.tagged.folded(complement).starts_with('و');
        (person && goes_on && !self.cast.meant[index].is_empty())
            .then(|| Subject::Named(self.cast.meant[index].clone(), complement))
    }

    /// «الصندوق السعودي للتنمية والبنك الدولي», «… وحكومة جزر القمر»: a body of one state, or of several, or a government.
    fn is_body(&self, index: usize) -> bool {
        let mention = &self.cast.mentions[index];
        match mention.kind {
            MentionKind::Institution | MentionKind::Organisation(_) => true,
            MentionKind::State => self.tagged.is(mention.tokens.start, Category::InstitutionHead),
            _ => false,
        }
    }

    /// A mention and those joined to it by «و»: «فلان وفلان», «كل من».
    pub(super) fn with_company(&self, first: usize) -> Subject {
        let mut ids = self.cast.meant[first].clone();
        let mut end = self.cast.mentions[first].tokens.end;
        let mut index = first + 1;
        while index < self.cast.mentions.len() {
            let behind = self.joined_behind_title(first, end, index);
            index = behind.unwrap_or(index);
            let mention = &self.cast.mentions[index];
            let gap = mention.tokens.start.saturating_sub(end);
            let comma = gap == 1 && self.tagged.text.kind(end) == TokenKind::Comma;
            // «بحث سموه و وزير الخارجية»: «و» written apart.
            let apart = gap == 1 && self.tagged.folded(end) == "و";
            let joined = (mention.proclitics.conjunction.is_some() || apart)
                && mention.proclitics.preposition.is_none();
            let same_kind = std::mem::discriminant(&mention.kind)
                == std::mem::discriminant(&self.cast.mentions[first].kind)
                || is_person(&mention.kind) && is_person(&self.cast.mentions[first].kind)
                || is_party(&mention.kind) && is_party(&self.cast.mentions[first].kind)
                // «فرنسا ودول أوروبية أخرى», «المحتجون والأمم المتحدة».
                || is_party(&mention.kind) && matches!(self.cast.mentions[first].kind, MentionKind::Group)
                || matches!((&self.cast.mentions[first].kind, &mention.kind), (MentionKind::State, MentionKind::Group))
                || self.is_body(index) && self.is_body(first)
                || self.is_delegation_beside(index, first)
                || self.acts_beside(index, first);
            let beside = self.is_company(end, mention.tokens.start);
            let dated = (end..mention.tokens.start).all(|token| self.is_date(token));
            if !(joined && (dated || comma || apart || behind.is_some()) || beside) || !same_kind {
                break;
            }
            ids.extend(self.cast.meant[index].iter().copied());
            end = mention.tokens.end;
            index += 1;
        }
        ids.dedup();
        Subject::Named(ids, end)
    }
}

/// A person by name, office, form of address or another word: «سموه ومعالي الوزير», «الوزير والضيف», «فلان والمسؤول الكيني».
pub(super) fn is_person(kind: &MentionKind) -> bool {
    use Reference::{Guest, Honorific, Host, Official};
    matches!(
        kind,
        MentionKind::Person(_)
            | MentionKind::Reference(Honorific(_) | Guest | Host | Official(Number::Singular))
    )
}

/// «الولايات المتحدة ودول مجلس التعاون»: a state, or several.
fn is_party(kind: &MentionKind) -> bool {
    matches!(kind, MentionKind::State | MentionKind::Organisation(_))
}

/// Whether an instrument is a text that two sides agreed.
fn is_agreed(reading: &Reading) -> bool {
    reading.proclitics.preposition.is_none()
        && matches!(
            lexicon::INSTRUMENTS[usize::from(reading.sense.entry)].kind,
            InstrumentKind::Agreement | InstrumentKind::Mou
        )
}

/// The verb of a decision that names nobody.
const IMPERSONAL: &str = "تقرر";
/// So many adverbials may stand between a verb and its subject.
const MOST_ADVERBIALS: usize = 6;
