//! Whose act it is: the subject that a head names, or who holds the floor.

mod adverbials;
mod agents;
mod agreement;
mod circumstance;
mod cited;
mod citing;
mod company;
mod distant;
mod holding;
mod hollow;
mod issued;
mod items;
mod meeting;
mod objects;
mod opening;
mod partners;
mod party;
mod preposed;
mod pronoun;
mod quoted;
mod references;
mod report;
mod signatories;
mod subject;

use super::occasion::{later_principals, met_besides};
use super::{Attribution, Head, HeadKind, Occasion, Performed, classify, clause, heads, lists};
use crate::actors::{Cast, EntityId};
use crate::lexicon::word_lists::{ANONYMOUS, GUESSING, ONLOOKERS, STATEMENTS, WITH_THEM};
use crate::lexicon::{ActClass, Gender};
use crate::model::{Act, ActorKind, EventType};
use crate::words::Tagged;
use signatories::{join_signing, settle_signatories};
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
        speaking: None,
        continued: Vec::new(),
        signatories: Vec::new(),
        invited: Vec::new(),
        brought: Vec::new(),
        besides: Vec::new(),
        coming: Vec::new(),
        in_lead: false,
        in_statement: false,
        in_contrast: false,
        by_message: false,
        announcement: None,
        reporter: None,
        source_before: None,
        cited: None,
        quotation: quoted::Quotation::default(),
    };
    if let Some(occasion) = occasion.filter(|occasion| occasion.kind == EventType::Message) {
        floor.let_carrier_speak(&occasion.sentence);
        floor.by_message = true;
    }
    floor.pair = floor.principals.clone();
    let mut performed = Vec::new();
    for sentence in tagged.text.sentences.clone() {
        floor.sentence(&sentence.tokens, &mut performed);
    }
    settle_signatories(tagged, floor.cast, &mut performed);
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
    /// The last person who spoke alone.
    speaking: Option<EntityId>,
    /// Whose the act before in the same sentence is.
    continued: Vec<EntityId>,
    /// Whom somebody invited last.
    invited: Vec<EntityId>,
    /// Who brought greetings last.
    brought: Vec<EntityId>,
    /// Who signed the text that the release is about.
    signatories: Vec<EntityId>,
    /// Who met whom by the words that open the sentence: «وفي لقائه مع وزير النفط».
    besides: Vec<EntityId>,
    /// Who are to meet or talk, as told last: «سيلتقي الوزير نظيره».
    coming: Vec<EntityId>,
    /// Whether the sentence opens the release.
    in_lead: bool,
    /// Whether the sentence is of a statement: «جاء في البيان», «وذكر بلاغ مشترك».
    in_statement: bool,
    /// Whether the sentence sets one side against the other: «أما برلين فأبدت», «في المقابل، جددت تونس».
    in_contrast: bool,
    /// Whether the occasion is a letter, which somebody may bring.
    by_message: bool,
    /// The act that announced the list whose items may follow.
    announcement: Option<Performed>,
    /// The one person who says what is reported.
    reporter: Option<EntityId>,
    /// The gender of the agency («الوكالة») or statement («البيان») that spoke last.
    source_before: Option<Gender>,
    /// Whose words the sentence gives: «وبحسب الوزير، فإن».
    cited: Option<EntityId>,
    /// The quotation that is open.
    quotation: quoted::Quotation,
}

/// What a head does by itself, and whose that is.
struct Told {
    act: Act,
    speakers: Vec<EntityId>,
    attribution: Attribution,
    /// Where the complement starts.
    complement: usize,
    /// Whether the subject is a source: a communiqué, an agency, a spokesperson.
    source: bool,
    /// Whether that source relays a report.
    relays_report: bool,
}

impl Told {
    /// Whether nobody in particular tells: «ذكر البلاغ أن».
    fn only_relays(&self) -> bool {
        self.relays_report && self.attribution != Attribution::Subject
    }
}

impl Floor<'_, '_> {
    fn sentence(&mut self, sentence: &Range<usize>, performed: &mut Vec<Performed>) {
        if let Some(item) = self.announcement.as_ref().and_then(|_| lists::item(self.tagged, sentence)) {
            performed.extend(
                self.announcement.as_ref().map(|announcement| self.performed_by_item(announcement, item)),
            );
            return;
        }
        self.begin(sentence);
        let heads = heads::find(self.tagged, self.cast, sentence);
        let opens_list = lists::opens_list(self.tagged, sentence);
        let mut from = sentence.start;
        let mut followed = sentence.start;
        for (index, head) in heads.iter().enumerate() {
            self.yield_floor(from..head.token + FLOOR_BEHIND);
            self.note_agreeing(from..head.token);
            self.follow_quotation(followed..head.token);
            followed = head.token;
            from = head.token + FLOOR_BEHIND;
            let Some(act) = self.act(sentence, head, heads.get(index + 1)) else { continue };
            let signed = index > 0 && self.signs_for_a_side(&act);
            let first = performed.last_mut().filter(|first| signed && sentence.contains(&first.clause.start));
            if let Some(first) = first.filter(|first| first.act == Act::Sign) {
                join_signing(first, &act);
                self.signatories.clone_from(&first.speakers);
                continue;
            }
            self.remember(&act);
            let only_announces = opens_list && self.is_empty(act.complement..act.clause.end);
            if only_announces || lists::announces_list(self.tagged, act.complement, &act.clause) {
                self.announcement = Some(act);
            } else {
                performed.push(act);
            }
        }
        self.follow_quotation(followed..sentence.end);
        self.quotation = quoted::Quotation::default();
        if self.announcement.is_none() && opens_list {
            self.announcement = performed.last().filter(|act| sentence.contains(&act.head.token)).cloned();
        }
    }

    /// «وقعها عن المغرب فلان، فيما وقعها عن فرنسا فلان»: one signing; «قام بالتوقيع عن فيجي فلان».
    fn signs_for_a_side(&self, act: &Performed) -> bool {
        let behind = act.head.token + 1;
        let carried = usize::from(self.tagged.spells(behind, &["بالتوقيع"]));
        let sided = act.head.enclitic.is_some() || self.tagged.spells(behind + carried, &["عن"]);
        act.act == Act::Sign && sided
    }

    /// Who did what, for the words of later sentences that refer to it.
    fn remember(&mut self, act: &Performed) {
        self.continued.clone_from(&act.speakers);
        // «اتفق الوزير مع نظيره على …. وقال: "ناقشنا"».
        if self.act_for_principals(&act.speakers) {
            self.pair.clone_from(&act.speakers);
        }
        if matches!(act.act, Act::Plan | Act::Discuss) && act.speakers.len() > 1 {
            self.coming.clone_from(&act.speakers);
        }
        match act.act {
            Act::CallFor => self.invited.clone_from(&act.addressees),
            Act::Greet => self.brought.clone_from(&act.speakers),
            Act::Sign => self.signatories.clone_from(&act.speakers),
            _ => {}
        }
    }

    /// What a new sentence changes: whether it is of a statement, who met besides, whom its words refer to.
    fn begin(&mut self, sentence: &Range<usize>) {
        self.announcement = None;
        self.continued.clear();
        self.in_lead = self.tagged.text.sentences.first().is_some_and(|first| first.tokens == *sentence);
        self.in_statement = sentence.clone().any(|token| self.tagged.spells(token, STATEMENTS));
        self.in_contrast = self.tagged.spells(sentence.start, &["اما"])
            || self.tagged.spells(sentence.start + 1, &["المقابل"]);
        self.resolve_host(sentence);
        if self.by_message && self.brings_message(sentence) {
            self.let_carrier_speak(sentence);
        }
        self.besides = met_besides(self.tagged, self.cast, sentence, &self.principals).unwrap_or_default();
        // Whom else a visitor met besides: those who met stay.
        if let Some(principals) = later_principals(self.tagged, self.cast, sentence, &self.principals)
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
        self.note_topic(sentence);
        self.note_cited(sentence);
    }

    /// The act that a head opens, with who performs it; `None` where it only tells who speaks next.
    fn act(&mut self, sentence: &Range<usize>, head: &Head, next: Option<&Head>) -> Option<Performed> {
        let clause = clause::clause(self.tagged, sentence, head, next);
        let limit = clause.end;
        let mut told = self.told(sentence, head, &clause, next)?;
        if let Some((act, speakers)) = self.announced_in_report(&told, &clause) {
            (told.act, told.speakers) = (act, speakers);
        }
        if let Some(agreed) = self.agreed_in_report(head, told.complement, &clause) {
            return Some(agreed);
        }
        let reported = classify::reported(self.tagged, head, &clause, told.only_relays());
        let saying = told.only_relays() && reported.is_none() && head.entry.class == ActClass::Saying;
        let relayed_only = saying && !self.is_spokesperson(told.complement.saturating_sub(1));
        let nested = reported
            .map(|reported| self.performed_in_report(&reported, &told.speakers, told.only_relays(), limit))
            .or_else(|| self.nested_speech(head, &told.speakers, told.source, &clause))
            .or_else(|| self.stressed_in_report(head, limit));
        if nested.is_none() && self.hands_on(head, &told, next, limit) {
            return None;
        }
        // «وتوقعت مصادر مطلعة تأجيل القمة».
        let guessed = told.source
            && nested.is_none()
            && GUESSING.contains(&head.entry.lemma)
            && self.tagged.spells(head.token + 1, ANONYMOUS);
        let performed = self.performed(head, &clause, &told, nested);
        let empty = || {
            !lists::opens_list(self.tagged, sentence)
                && self.is_empty(told.complement..limit)
                && !(told.complement >= limit && self.is_about_it(head))
        };
        (!relayed_only && !guessed && !empty() && !self.only_look_on(&performed.speakers))
            .then_some(performed)
    }

    /// «ويرى مراقبون أن الزيارة مهمة»: what those who have no part in it make of it.
    fn only_look_on(&self, ids: &[EntityId]) -> bool {
        let looks_on = |&id: &EntityId| {
            let mut named = self.cast.registry.entities[id].mentions.iter();
            named.any(|tokens| self.tagged.spells(tokens.start, ONLOOKERS))
        };
        !ids.is_empty() && ids.iter().all(looks_on)
    }

    /// What a head does by itself, whatever is reported behind it, and whose that is; `None` where it only tells who speaks next.
    fn told(
        &mut self,
        sentence: &Range<usize>,
        head: &Head,
        clause: &Range<usize>,
        next: Option<&Head>,
    ) -> Option<Told> {
        let limit = clause.end;
        let subject = self.subject(head, sentence, limit);
        let subject = self.source_again(head, subject);
        let subject = self.lent_by_main_verb(head, sentence, next, subject);
        self.note_reporter(head, &subject);
        let relays_report = matches!(&subject, Subject::Source(after, _) if self.reports(*after, limit));
        let only_opens = self.only_opens(head, &subject, relays_report, clause, next);
        let Some(act) = self.classified(head, &subject, clause).filter(|_| !only_opens) else {
            self.note_opening(head, &subject, limit);
            return None;
        };
        let source = matches!(&subject, Subject::Source(..));
        let (speakers, attribution, complement) = self.speakers(head, subject);
        let names_partner = self.names_partner(complement..limit);
        let complement = clause::behind_source(self.tagged, complement, limit);
        let complement = heads::behind_carried(self.tagged, head, complement, limit);
        let speakers = if names_partner { speakers } else { self.who_hold_talks(head, act, speakers) };
        Some(Told { act, speakers, attribution, complement, source, relays_report })
    }

    /// «وبعد أن نوه بالدعم، دعا الوزير إلى»: a clause that leads to the main verb has its subject.
    fn lent_by_main_verb(
        &self,
        head: &Head,
        sentence: &Range<usize>,
        next: Option<&Head>,
        subject: Subject,
    ) -> Subject {
        let leads = (sentence.start + 1..sentence.start + 4).contains(&head.start)
            && self.tagged.spells(head.start - 1, &["ان", "بعدما"]);
        let Subject::Pronoun(after) = subject else { return subject };
        match next.filter(|_| leads).and_then(|main| self.subject_after(main, sentence.end)) {
            Some(Subject::Named(ids, _)) => Subject::Named(ids, after),
            _ => subject,
        }
    }

    /// «قال المتحدث إن الرئيس رحب به …، مؤكدا»: whoever was told of goes on, not who tells.
    fn hands_on(&self, head: &Head, told: &Told, next: Option<&Head>, limit: usize) -> bool {
        let tells = told.relays_report && told.attribution == Attribution::Subject;
        let goes_on = |next: &Head| next.kind != HeadKind::Participle || self.opens_with_person(head, limit);
        tells && next.is_some_and(|next| next.reported && goes_on(next))
    }

    /// The act as it is performed: what is reported, where something is, and with all who have part in it.
    fn performed(
        &mut self,
        head: &Head,
        clause: &Range<usize>,
        told: &Told,
        nested: Option<report::Nested>,
    ) -> Performed {
        let (limit, complement) = (clause.end, told.complement);
        let reported_verb = nested.as_ref().map(|nested| nested.verb);
        let named = nested.as_ref().is_some_and(|nested| nested.named);
        let speakers = told.speakers.clone();
        let speakers = self.passed_on(head, limit, told.attribution, told.source, nested.as_ref(), speakers);
        let (act, speakers) = match nested {
            Some(nested) => (nested.act, nested.speakers),
            None => (told.act, self.who_is_told_of(head, limit, told.source, speakers)),
        };
        let act = self.discussed_with_somebody(act, complement);
        let doer = reported_verb.map_or(*head, |verb| self.head_of_report(head, verb));
        let done_to = reported_verb.map_or(complement, |verb| self.behind_subject(verb + 1, &speakers));
        // «ومشيرة إلى أن حكومة بلادها صادقت»: alone, though a participle says so.
        let attribution = if named { Attribution::Subject } else { told.attribution };
        let (act, speakers, addressees) = self.in_company(&doer, act, attribution, done_to..limit, speakers);
        // «أعلنت الرئاسة أن ماكرون أجرى محادثات»: what somebody else is reported to do speaks for itself.
        let others = told.only_relays() || !told.speakers.iter().any(|id| speakers.contains(id));
        let verb = reported_verb.filter(|_| others);
        let clause = verb.map_or(clause.clone(), |verb| self.behind_report(clause, verb));
        Performed { head: *head, clause, complement, act, speakers, addressees, reported_verb, attribution }
    }

    /// «عرض رئيس الحكومة مع السفير ملف …», «وعرض معهم الأوضاع»: with somebody, one discusses.
    fn discussed_with_somebody(&self, act: Act, complement: usize) -> Act {
        let with_them = self.tagged.spells(complement, WITH_THEM);
        if act == Act::Present && (with_them || self.is_with_person(complement)) { Act::Discuss } else { act }
    }

    /// «ذكرت الوزارة أن الوزير يزور …»: what he does, where an institution tells of him, who holds the floor then.
    fn who_is_told_of(
        &mut self,
        head: &Head,
        limit: usize,
        source: bool,
        speakers: Vec<EntityId>,
    ) -> Vec<EntityId> {
        let institutions = self.only_tell(&speakers);
        if !source && !institutions {
            return speakers;
        }
        let Some(person) = self.person_in_report(head, limit) else { return speakers };
        self.take_floor(&[person]);
        vec![person]
    }

    /// Who speaks and who goes on behind a source or an institution: whom it tells of («قال المتحدث إن الوزير أكد …، معربا عن»), or
    /// the spokesperson who claims something himself («وأضافت»). What a meeting brought is of those who met.
    fn passed_on(
        &mut self,
        head: &Head,
        limit: usize,
        attribution: Attribution,
        source: bool,
        nested: Option<&report::Nested>,
        speakers: Vec<EntityId>,
    ) -> Vec<EntityId> {
        match nested {
            // «قالت المتحدثة فلانة إن كينيا …، مضيفة أن بلادها»: she herself goes on.
            Some(nested)
                if attribution == Attribution::Subject
                    && self.are_states(&nested.speakers)
                    && !self.only_tell(&speakers) => {}
            Some(nested) if source || self.only_tell(&speakers) => self.take_floor(&nested.speakers),
            None if source => match self.meeting_in_report(head, limit) {
                Some(met) => return met,
                None if attribution == Attribution::Subject => self.take_floor(&speakers),
                None => {}
            },
            _ => {}
        }
        speakers
    }

    fn are_states(&self, ids: &[EntityId]) -> bool {
        ids.iter().all(|&id| self.cast.registry.entities[id].kind == ActorKind::State)
    }

    /// A clause from behind the «أن» before a reported verb.
    fn behind_report(&self, clause: &Range<usize>, verb: usize) -> Range<usize> {
        let opening = self.tagged.complementiser_in(clause.start..verb);
        opening.map_or(clause.start, |opening| opening + 1)..clause.end
    }

    fn classified(&self, head: &Head, subject: &Subject, clause: &Range<usize>) -> Option<Act> {
        let complement = match subject {
            Subject::Named(_, after)
            | Subject::Joint(after)
            | Subject::Text(after)
            | Subject::Source(after, _)
            | Subject::Pronoun(after) => *after,
        };
        let complement = clause::behind_circumstances(self.tagged, complement, clause.end);
        let personal = matches!(subject, Subject::Named(ids, _) if !ids.is_empty());
        classify::act(self.tagged, head, complement, clause, personal)
    }

    /// «المتحدث باسم …», unnamed: what he says may be a claim of his own.
    fn is_spokesperson(&self, at: usize) -> bool {
        self.tagged.noun_of_role(at, "spokesperson").is_some()
    }

    /// Whether «أن» opens a report within these tokens.
    fn reports(&self, after: usize, limit: usize) -> bool {
        (after..limit.max(after + 1)).any(|token| self.tagged.is_function(token, "complementiser"))
    }

    /// «، فيما ستنقل حكومة اليمن الجرحى. وقال»: what a state or body will do is told by the person who speaks.
    fn is_told_to_come(&self, head: &Head, ids: &[EntityId]) -> bool {
        let person = |id: &EntityId| self.cast.registry.entities[*id].kind == ActorKind::Person;
        head.proclitics.future && !ids.iter().any(person) && self.holders.iter().any(person)
    }

    fn speakers(&mut self, head: &Head, subject: Subject) -> (Vec<EntityId>, Attribution, usize) {
        let done_together = matches!(head.entry.act, Some(Act::Agree | Act::Sign | Act::Discuss));
        match subject {
            // «ومن المقرر فتح المعبر، وفق وزير الداخلية»: he says so.
            Subject::Joint(after) if self.cited.is_some() && !done_together => {
                (self.cited.into_iter().collect(), Attribution::Floor, after)
            }
            Subject::Named(ids, after) => {
                let ids = self.own_words_of(head, ids);
                let ids = self.who_leads_for(head, &ids).map_or(ids, |person| vec![person]);
                let themselves = self.will_meet(head) || self.states_jointly(head);
                let ids = if themselves { ids } else { self.those_who_met_for(ids) };
                if !self.receives_holder(head) && !self.is_told_to_come(head, &ids) {
                    self.take_floor(&ids);
                }
                (ids, Attribution::Subject, after)
            }
            Subject::Joint(after) => {
                let coming = head.future && head.kind == HeadKind::Finite;
                let talks = coming && head.entry.act == Some(Act::Discuss);
                let ids = if talks { self.who_will_meet(None) } else { self.together() };
                (ids, Attribution::Principals, after)
            }
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
}

/// «وأكد بدوره»: what hands the floor over stands before the verb or so many tokens behind it.
const FLOOR_BEHIND: usize = 2;
