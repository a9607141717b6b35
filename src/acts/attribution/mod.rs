//! Whose act it is: the subject that a head names, or who holds the floor.

mod citing;
mod company;
mod items;
mod meeting;
mod partners;
mod preposed;
mod pronoun;
mod references;
mod report;
mod signatories;
mod subject;

use super::occasion::later_principals;
use super::{Attribution, Head, HeadKind, Occasion, Performed, classify, clause, heads, lists};
use crate::actors::{Cast, EntityId};
use crate::lexicon::ActClass;
use crate::mentions::MentionKind;
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;
use subject::Subject;

/// Finds the acts of a text and gives each its speakers and addressees.
/// Mentions that only the course of the text resolves («الجانبان») are resolved on the way.
pub(crate) fn attribute(tagged: &Tagged<'_>, cast: &mut Cast, occasion: Option<&Occasion>) -> Vec<Performed> {
    let principals = occasion.map(|occasion| occasion.principals.clone()).unwrap_or_default();
    let mut floor = Floor {
        tagged,
        cast,
        principals,
        holders: Vec::new(),
        pair: Vec::new(),
        single: Vec::new(),
        continued: Vec::new(),
        signatories: Vec::new(),
        in_statement: false,
        announcement: None,
    };
    floor.pair = floor.principals.clone();
    let mut performed = Vec::new();
    for sentence in tagged.text.sentences.clone() {
        floor.sentence(&sentence.tokens, &mut performed);
    }
    settle_signatories(floor.cast, &mut performed);
    performed
}

/// Who speaks, as the text goes on.
struct Floor<'a, 't> {
    tagged: &'a Tagged<'t>,
    cast: &'a mut Cast,
    /// Those who met.
    principals: Vec<EntityId>,
    /// Who spoke last.
    holders: Vec<EntityId>,
    /// The last ones who did something together.
    pair: Vec<EntityId>,
    /// The last one who spoke alone.
    single: Vec<EntityId>,
    /// Whose the act before in the same sentence is.
    continued: Vec<EntityId>,
    /// Who signed the text that the release is about.
    signatories: Vec<EntityId>,
    /// Whether the sentence is of a statement: «جاء في البيان», «وذكر بلاغ مشترك».
    in_statement: bool,
    /// The act that announced the list whose items may follow.
    announcement: Option<Performed>,
}

impl Floor<'_, '_> {
    fn sentence(&mut self, sentence: &Range<usize>, performed: &mut Vec<Performed>) {
        if let Some(item) = self.announcement.as_ref().and_then(|_| lists::item(self.tagged, sentence)) {
            performed.extend(
                self.announcement.as_ref().map(|announcement| self.performed_by_item(announcement, item)),
            );
            return;
        }
        self.announcement = None;
        self.continued.clear();
        self.in_statement = sentence
            .clone()
            .any(|token| self.tagged.spells(token, &["بيان", "البيان", "بلاغ", "البلاغ", "ببيان", "ببلاغ"]));
        let heads = heads::find(self.tagged, self.cast, sentence);
        let opens_list = lists::opens_list(self.tagged, sentence);
        // Whom else a visitor met besides: those who met stay.
        if let Some(principals) = later_principals(self.tagged, self.cast, sentence)
            && !(self.principals.len() > 1 && self.principals.iter().all(|id| principals.contains(id)))
        {
            // Who begins the new meeting holds the floor.
            if !self.holders.iter().any(|id| principals.contains(id)) {
                self.holders = principals[..1].to_vec();
                self.single.clone_from(&self.holders);
            }
            self.principals = principals;
        }
        self.resolve_references(sentence);
        let mut from = sentence.start;
        for (index, head) in heads.iter().enumerate() {
            self.yield_floor(from..head.token + FLOOR_BEHIND);
            from = head.token + FLOOR_BEHIND;
            let Some(act) = self.act(sentence, head, heads.get(index + 1)) else { continue };
            // «وقعها عن المغرب فلان، فيما وقعها عن فرنسا فلان»: one signing.
            let signed = act.act == Act::Sign && act.head.enclitic.is_some() && index > 0;
            if let Some(first) = performed
                .last_mut()
                .filter(|first| signed && first.act == Act::Sign && sentence.contains(&first.clause.start))
            {
                join_signing(first, &act);
                self.signatories.clone_from(&first.speakers);
                continue;
            }
            self.continued.clone_from(&act.speakers);
            if act.act == Act::Sign {
                self.signatories.clone_from(&act.speakers);
            }
            let only_announces = opens_list && self.is_empty(act.complement..act.clause.end);
            if only_announces || lists::announces_list(self.tagged, act.complement, &act.clause) {
                self.announcement = Some(act);
            } else {
                performed.push(act);
            }
        }
        if self.announcement.is_none() && opens_list {
            self.announcement = performed.last().filter(|act| sentence.contains(&act.head.token)).cloned();
        }
    }

    /// The act that a head opens, with who performs it; `None` where it only tells who speaks next.
    fn act(&mut self, sentence: &Range<usize>, head: &Head, next: Option<&Head>) -> Option<Performed> {
        let clause = clause::clause(self.tagged, sentence, head, next);
        let limit = clause.end;
        let subject = self.subject(head, sentence, limit);
        let relays_report = matches!(&subject, Subject::Source(after, _) if self.reports(*after, limit));
        let only_opens = self.only_opens(head, &subject, relays_report, &clause, next);
        let Some(act) = self.classified(head, &subject, &clause).filter(|_| !only_opens) else {
            self.note_opening(head, &subject, limit);
            return None;
        };
        let source = matches!(&subject, Subject::Source(..));
        let (speakers, attribution, complement) = self.speakers(head, subject);
        let complement = clause::behind_source(self.tagged, complement, limit);
        let complement = heads::behind_carried(self.tagged, head, complement, limit);
        let only_relays = relays_report && attribution != Attribution::Subject;
        let speakers = self.who_hold_talks(head, act, speakers);
        let reported = classify::reported(self.tagged, head, &clause, only_relays);
        let relayed_only = only_relays
            && reported.is_none()
            && head.entry.class == ActClass::Saying
            && !self.is_spokesperson(complement.saturating_sub(1));
        let reporters = speakers.clone();
        let nested = match &reported {
            Some(reported) => Some(self.performed_in_report(reported, &speakers, only_relays, limit)),
            None => self.nested_speech(head, &speakers, &clause),
        };
        // «قال المتحدث إن الرئيس رحب به …، مؤكدا»: whoever was told of goes on, not who tells.
        let tells = relays_report && attribution == Attribution::Subject && nested.is_none();
        if tells && next.is_some_and(|next| next.reported) {
            return None;
        }
        let reported_verb = nested.as_ref().map(|nested| nested.verb);
        let mut speakers = speakers;
        // «قالت الوزارة إن الوزير أكد …، داعيا»: he goes on.
        if let Some(nested) = nested.as_ref().filter(|_| self.are_institutions(&speakers) && !source) {
            self.take_floor(&nested.speakers.clone());
        }
        if source {
            self.pass_on_from_source(head, limit, attribution, nested.as_ref(), &mut speakers);
        }
        let (act, speakers) = match nested {
            Some(nested) => (nested.act, nested.speakers),
            None => {
                let told = Some(()).filter(|()| source || self.are_institutions(&speakers));
                let person = told.and_then(|()| self.person_in_report(head, limit));
                if let Some(person) = person {
                    self.take_floor(&[person]);
                }
                // «ذكرت الوزارة أن الوزير يزور …»: what he does.
                let person = person.filter(|_| self.are_institutions(&speakers));
                (act, person.map_or(speakers, |person| vec![person]))
            }
        };
        // «عرض رئيس الحكومة مع السفير ملف …»: with somebody, one discusses.
        let with_somebody = act == Act::Present && self.is_with_person(complement);
        let act = if with_somebody { Act::Discuss } else { act };
        let doer = reported_verb.map_or(*head, |verb| self.head_of_report(head, verb));
        let done_to = reported_verb.map_or(complement, |verb| verb + 1);
        let (act, speakers, addressees) = self.in_company(&doer, act, attribution, done_to..limit, speakers);
        let announces = lists::opens_list(self.tagged, sentence);
        if relayed_only || !announces && self.is_empty(complement..limit) {
            return None;
        }
        // «أعلنت الرئاسة أن ماكرون أجرى محادثات»: what somebody else is reported to do speaks for itself.
        let others = only_relays || !reporters.iter().any(|id| speakers.contains(id));
        let clause = match reported_verb.filter(|_| others) {
            Some(verb) => self.behind_report(&clause, verb),
            None => clause,
        };
        let head = *head;
        Some(Performed { head, clause, complement, act, speakers, addressees, reported_verb, attribution })
    }

    /// Whether a head only says who speaks, and what he says is another head's.
    fn only_opens(
        &self,
        head: &Head,
        subject: &Subject,
        relays_report: bool,
        clause: &Range<usize>,
        next: Option<&Head>,
    ) -> bool {
        // «وأكد المصدر أن …، مشيرا إلى»: a participle goes on with the report.
        let goes_on = |next: &Head| next.reported && next.kind != HeadKind::Participle;
        relays_report && next.is_some_and(goes_on)
            || self.only_introduces(head, clause, next)
            || self.only_cites(subject, head, clause, next)
    }

    /// Who holds the floor behind a head that performs nothing.
    fn note_opening(&mut self, head: &Head, subject: &Subject, limit: usize) {
        self.note(subject, head);
        if matches!(subject, Subject::Source(..)) {
            self.note_reported(head, limit);
        }
    }

    /// «سيلتقي نظيره لبحث»: both will discuss it.
    fn who_hold_talks(&self, head: &Head, act: Act, speakers: Vec<EntityId>) -> Vec<EntityId> {
        let talks = act == Act::Discuss && head.entry.class == ActClass::Occasion;
        match speakers.as_slice() {
            [one] if talks && self.principals.contains(one) => self.together(),
            _ => speakers,
        }
    }

    /// Who goes on behind a source: whom it tells of («قال المتحدث إن الوزير أكد …، معربا عن»), or the spokesperson who
    /// claims something himself («وأضافت»). What a meeting brought is of those who met.
    fn pass_on_from_source(
        &mut self,
        head: &Head,
        limit: usize,
        attribution: Attribution,
        nested: Option<&report::Nested>,
        speakers: &mut Vec<EntityId>,
    ) {
        match nested {
            Some(nested) => self.take_floor(&nested.speakers),
            None => match self.meeting_in_report(head, limit) {
                Some(met) => *speakers = met,
                None if attribution == Attribution::Subject => self.take_floor(speakers),
                None => {}
            },
        }
    }

    /// A clause from behind the «أن» before a reported verb.
    fn behind_report(&self, clause: &Range<usize>, verb: usize) -> Range<usize> {
        let opening = self.tagged.complementiser_in(clause.start..verb);
        opening.map_or(clause.start, |opening| opening + 1)..clause.end
    }

    /// Nothing, a colon, or what says nothing: «اتفق الجانبان على:».
    fn is_empty(&self, complement: Range<usize>) -> bool {
        complement.is_empty()
            || self.tagged.text.kind(complement.start) == TokenKind::Colon && complement.len() == 1
            || self.says_nothing(complement)
    }

    /// «معتبرين ذلك», «تدور فيه»: a complement of one word that only points back; «وأوضحت في بيانها»: only where it is said.
    fn says_nothing(&self, complement: Range<usize>) -> bool {
        let at = complement.start;
        let where_said = complement.len() == 2
            && self.tagged.is_function(at, "preposition")
            && self.tagged.noun_of_role(at + 1, "source").is_some();
        // «وقال: نحن» before «نخطط».
        let pronoun = |at: usize| self.tagged.is_function(at, "pronoun");
        let only_names = complement.len() <= 3
            && complement.clone().any(pronoun)
            && complement.clone().all(|at| !self.tagged.is_word(at) || pronoun(at));
        where_said
            || only_names
            || complement.len() == 1
                && (self.tagged.is_function(at, "demonstrative")
                    || self.tagged.is_function(at, "pronoun")
                    || self.tagged.is_function(at, "preposition"))
    }

    /// «قال نوفاك إن البلدين» before «اتفقا»: nothing but the subject of what is reported stands between two heads.
    fn only_introduces(&self, head: &Head, clause: &Range<usize>, next: Option<&Head>) -> bool {
        let Some(next) = next.filter(|next| next.kind != HeadKind::Participle) else { return false };
        let plain = self.tagged.complementiser_in(head.token + 1..next.start).is_none();
        let says = self.opens_quotation(next) || plain && self.opens_own_words(next);
        if head.entry.class == ActClass::Saying && says {
            return true;
        }
        // «رفضت ما جاء في تقرير بأن الرئيسين اتفقا»: whoever rejects or hopes does more than tell.
        let tells = matches!(head.entry.class, ActClass::Saying | ActClass::Expressive)
            || matches!(head.entry.act, None | Some(Act::Stress | Act::Present | Act::Decide | Act::Discuss));
        if !tells {
            return false;
        }
        // «قال إن الوضع هادئ، وأن بلاده ستواصل».
        if next.start > 0 && self.tagged.folded(next.start - 1).starts_with("وان") {
            return false;
        }
        let opening = (head.token + 1..clause.end + 1)
            .rev()
            .find(|&token| self.tagged.is_function(token, "complementiser"));
        next.reported
            && opening.is_some_and(|opening| {
                next.start.saturating_sub(opening) <= LONGEST_REPORTED_SUBJECT
                    && !(opening + 1..next.start).any(|token| self.is_surely_verb(token))
            })
    }

    /// Whether a word has no reading but as a finite verb.
    fn is_surely_verb(&self, at: usize) -> bool {
        self.tagged.finite(at).is_some()
            && self.tagged.at(at).iter().all(|reading| reading.sense.form.is_finite())
    }

    /// «وقالت الوزارة في بيان: "ناقش الوزيران …"»: a head right behind the opening mark, of somebody else than who is quoted.
    fn opens_quotation(&self, head: &Head) -> bool {
        let quoted =
            head.start.checked_sub(1).is_some_and(|mark| self.tagged.text.kind(mark) == TokenKind::QuoteOpen);
        let tells = matches!(head.entry.class, ActClass::Narration | ActClass::Auxiliary);
        quoted && !tells && head.form.person() != 1
    }

    /// «وقال لاحقا: نرحب بأي اتفاق»: a verb of the speaker's own right behind the mark.
    fn opens_own_words(&self, head: &Head) -> bool {
        let mark = head.start.checked_sub(1).map(|mark| self.tagged.text.kind(mark));
        matches!(mark, Some(TokenKind::QuoteOpen | TokenKind::Colon)) && head.form.person() == 1
    }

    fn classified(&self, head: &Head, subject: &Subject, clause: &Range<usize>) -> Option<Act> {
        let complement = match subject {
            Subject::Named(_, after)
            | Subject::Joint(after)
            | Subject::Text(after)
            | Subject::Source(after, _)
            | Subject::Pronoun(after) => *after,
        };
        let personal = matches!(subject, Subject::Named(ids, _) if !ids.is_empty());
        classify::act(self.tagged, head, complement, clause, personal)
    }

    /// An occasion's subject holds the floor too.
    fn note(&mut self, subject: &Subject, head: &Head) {
        if let Subject::Named(ids, _) = subject
            && head.kind == HeadKind::Finite
            && ids.iter().all(|&id| self.cast.registry.entities[id].kind == ActorKind::Person)
        {
            self.take_floor(ids);
        }
    }

    /// «قال المتحدث إن الوزير نقل …، معربا عن», «أعلن الإليزيه أن ماكرون أجرى … وعبر عن»: who goes on is who was told of.
    fn note_reported(&mut self, head: &Head, limit: usize) {
        if let Some(person) = self.person_in_report(head, limit) {
            self.take_floor(&[person]);
        }
    }

    /// «من جانبه»: the one of two who does not hold the floor takes it.
    fn yield_floor(&mut self, tokens: Range<usize>) {
        // «أكد الوزير فلان، من جانبه، أن»: he has taken it.
        let named_before = |token: usize| {
            let comma = usize::from(token > 0 && self.tagged.text.kind(token - 1) == TokenKind::Comma);
            let last = token.checked_sub(1 + comma).and_then(|last| self.cast.mention_at(last));
            last.is_some_and(|index| {
                let mention = &self.cast.mentions[index];
                matches!(mention.kind, MentionKind::Person(_))
                    && mention.tokens.start > 0
                    && self.tagged.finite(mention.tokens.start - 1).is_some()
            })
        };
        let hands_over =
            tokens.into_iter().any(|token| self.tagged.is_function(token, "floor") && !named_before(token));
        if !hands_over || self.principals.len() < 2 {
            return;
        }
        let others: Vec<EntityId> =
            self.principals.iter().copied().filter(|id| !self.holders.contains(id)).collect();
        if !others.is_empty() && others.len() < self.principals.len() {
            self.holders = others;
        }
    }

    /// Nobody thanks or greets himself: a pronoun means the other one of two, «فيما أعرب عن شكره للرئيس».
    fn other_than(
        &self,
        addressees: &[EntityId],
        speakers: &[EntityId],
        attribution: Attribution,
    ) -> Option<Vec<EntityId>> {
        let own = attribution == Attribution::Floor && speakers.len() == 1 && addressees == speakers;
        let others: Vec<EntityId> =
            self.principals.iter().copied().filter(|id| !speakers.contains(id)).collect();
        (own && others.len() == 1).then_some(others)
    }

    /// «المتحدث باسم …», unnamed: what he says may be a claim of his own.
    fn is_spokesperson(&self, at: usize) -> bool {
        self.tagged.noun_of_role(at, "spokesperson").is_some()
    }

    /// Whether «أن» opens a report within these tokens.
    fn reports(&self, after: usize, limit: usize) -> bool {
        (after..limit.max(after + 1)).any(|token| self.tagged.is_function(token, "complementiser"))
    }

    fn speakers(&mut self, head: &Head, subject: Subject) -> (Vec<EntityId>, Attribution, usize) {
        match subject {
            Subject::Named(ids, after) => {
                let ids = self.those_who_met_for(ids);
                self.take_floor(&ids);
                (ids, Attribution::Subject, after)
            }
            Subject::Joint(after) => (self.together(), Attribution::Principals, after),
            Subject::Text(after) => (self.parties(), Attribution::Principals, after),
            // «أكد المتحدث أن …»: a claim of his own.
            Subject::Source(after, ids) if !ids.is_empty() => (ids, Attribution::Subject, after),
            Subject::Source(after, _) => (self.together(), Attribution::Principals, after),
            Subject::Pronoun(after) => {
                let (ids, attribution) = self.pronoun(head);
                (ids, attribution, after)
            }
        }
    }

    /// States that act through named persons who met: «اتفقت الجزائر وبولندا» is what the ministers agreed.
    pub(super) fn those_who_met_for(&self, ids: Vec<EntityId>) -> Vec<EntityId> {
        let entities = &self.cast.registry.entities;
        let states = ids.len() > 1 && ids.iter().all(|&id| entities[id].kind == ActorKind::State);
        if let Some(person) = self.who_states_for(&ids) {
            return vec![person];
        }
        let persons = !self.principals.is_empty()
            && self.principals.iter().all(|&id| entities[id].kind == ActorKind::Person);
        let covered = |id: &EntityId| {
            self.principals.iter().any(|&person| entities[person].country == entities[*id].country)
        };
        if states && persons && ids.iter().all(covered) { self.principals.clone() } else { ids }
    }

    /// «وجاء في البيان المشترك أن العراق يدعم»: in a statement of those who met a state speaks through the one who met for it.
    pub(super) fn who_states_for(&self, ids: &[EntityId]) -> Option<EntityId> {
        let entities = &self.cast.registry.entities;
        let &[state] = ids else { return None };
        let met = self.principals.len() == 2
            && self.principals.iter().all(|&id| entities[id].kind == ActorKind::Person);
        let person =
            self.principals.iter().copied().find(|&id| entities[id].country == entities[state].country);
        person.filter(|_| met && self.in_statement && entities[state].kind == ActorKind::State)
    }

    fn take_floor(&mut self, ids: &[EntityId]) {
        self.holders = ids.to_vec();
        if ids.len() == 1 {
            self.single = ids.to_vec();
        }
        if ids.len() > 1 {
            self.pair = ids.to_vec();
        }
    }

    pub(super) fn together(&self) -> Vec<EntityId> {
        let country = |id: &EntityId| self.cast.registry.entities[*id].country;
        // «وأشار البيان إلى»: of the two states that the visitor's is one of.
        let of_pair = |id: &EntityId| self.pair.iter().any(|other| country(other) == country(id));
        match self.principals.as_slice() {
            [] => self.pair.clone(),
            [one] if self.pair.len() > 1 && of_pair(one) => self.pair.clone(),
            several => several.to_vec(),
        }
    }

    /// Whose a signed text is.
    fn parties(&self) -> Vec<EntityId> {
        if self.signatories.len() > 1 { self.signatories.clone() } else { self.together() }
    }
}

/// Adds those who sign for the other side.
fn join_signing(first: &mut Performed, second: &Performed) {
    let others = second.speakers.iter().filter(|id| !first.speakers.contains(id));
    first.speakers.extend(others.copied().collect::<Vec<_>>());
    first.clause.end = second.clause.end;
}

/// A signing by states is that of those who sign for them, whom a later clause names.
fn settle_signatories(cast: &Cast, performed: &mut [Performed]) {
    let entities = &cast.registry.entities;
    for index in 0..performed.len() {
        let states = performed[index].speakers.len() > 1
            && performed[index].speakers.iter().all(|&id| entities[id].kind == ActorKind::State);
        if performed[index].act != Act::Sign || !states {
            continue;
        }
        let signatories = performed[index + 1..].iter().find(|later| {
            let persons = later.speakers.iter().all(|&id| entities[id].kind == ActorKind::Person);
            let covered = performed[index].speakers.iter().all(|&state| {
                later.speakers.iter().any(|&person| entities[person].country == entities[state].country)
            });
            later.act == Act::Sign && persons && covered
        });
        if let Some(speakers) = signatories.map(|later| later.speakers.clone()) {
            performed[index].speakers = speakers;
        }
    }
}

/// «وأكد بدوره»: what hands the floor over stands before the verb or so many tokens behind it.
const FLOOR_BEHIND: usize = 2;
/// The subject of a reported verb has at most so many words.
const LONGEST_REPORTED_SUBJECT: usize = 8;
