//! Whose act it is: the subject that a head names, or who holds the floor.

use super::occasion::{is_spokesperson, later_principals};
use super::{Attribution, Head, HeadKind, Occasion, Performed, classify, clause, heads, lists};
use crate::actors::{Cast, EntityId};
use crate::lexicon::{ActClass, Category, Gender, Number};
use crate::mentions::{MentionKind, Person, Reference};
use crate::model::{Act, ActorKind, EventType};
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

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
        announcement: None,
    };
    floor.pair = floor.principals.clone();
    let mut performed = Vec::new();
    for sentence in tagged.text.sentences.clone() {
        floor.sentence(&sentence.tokens, &mut performed);
    }
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
    /// The act that announced the list whose items may follow.
    announcement: Option<Performed>,
}

/// What a head's subject is.
enum Subject {
    /// These entities; the token after their mention.
    Named(Vec<EntityId>, usize),
    /// The meeting itself, or nobody: the principals.
    Joint(usize),
    /// The communiqué, an agency: it only relays.
    Source(usize),
    /// A pronoun.
    Pronoun(usize),
}

impl Floor<'_, '_> {
    fn sentence(&mut self, sentence: &Range<usize>, performed: &mut Vec<Performed>) {
        if let Some(item) = self.announcement.as_ref().and_then(|_| lists::item(self.tagged, sentence)) {
            performed
                .extend(self.announcement.as_ref().map(|announcement| lists::performed(announcement, item)));
            return;
        }
        self.announcement = None;
        let heads = self.heads(sentence);
        if let Some(principals) = later_principals(self.tagged, self.cast, sentence) {
            self.principals = principals;
        }
        self.yield_floor(sentence, &heads);
        self.resolve_references(sentence);
        for (index, head) in heads.iter().enumerate() {
            let clause = clause::clause(self.tagged, sentence, head, heads.get(index + 1));
            let limit = clause.end;
            let subject = self.subject(head, sentence, limit);
            let relays = matches!(subject, Subject::Source(_))
                && self.only_relays(&subject, limit, heads.get(index + 1));
            let Some(act) = self.classified(head, &subject, &clause) else {
                self.note(&subject, head);
                continue;
            };
            if relays || self.only_introduces(head, &clause, heads.get(index + 1)) {
                self.note(&subject, head);
                continue;
            }
            let (mut speakers, attribution, complement) = self.speakers(head, subject);
            self.add_partners(head, act, complement..limit, &mut speakers);
            let mut act = act;
            if let Some(reported) = classify::reported(self.tagged, head, &clause) {
                act = reported.act;
                if let Some(own) = self.reported_speakers(&reported, limit) {
                    speakers = own;
                }
            }
            let addressees = self.addressees(act, &speakers, complement, limit);
            performed.push(Performed {
                head: *head,
                clause,
                complement,
                act,
                speakers,
                addressees,
                attribution,
            });
        }
    }

    /// «قال نوفاك إن البلدين» before «اتفقا»: nothing but the subject of what is reported stands between two heads.
    fn only_introduces(&self, head: &Head, clause: &Range<usize>, next: Option<&Head>) -> bool {
        let Some(next) = next.filter(|next| next.reported && next.kind == HeadKind::Finite) else {
            return false;
        };
        let opening = (head.token + 1..clause.end + 1)
            .rev()
            .find(|&token| self.tagged.is_function(token, "complementiser"));
        opening.is_some_and(|opening| next.start - opening <= LONGEST_REPORTED_SUBJECT)
    }

    /// The heads of a sentence; a verb that performs nothing bounds what stands before it only where a clause begins.
    fn heads(&self, sentence: &Range<usize>) -> Vec<Head> {
        let mut heads = heads::find(self.tagged, self.cast, sentence);
        heads.retain(|head| {
            let idle = matches!(head.entry.class, ActClass::Narration | ActClass::Auxiliary) && !head.future;
            let begins = head.start == sentence.start
                || head.proclitics.conjunction.is_some()
                || !self.tagged.is_word(head.start - 1)
                || self.tagged.is_function(head.start - 1, "connective");
            !idle || begins
        });
        heads
    }

    fn classified(&self, head: &Head, subject: &Subject, clause: &Range<usize>) -> Option<Act> {
        let complement = match subject {
            Subject::Named(_, after)
            | Subject::Joint(after)
            | Subject::Source(after)
            | Subject::Pronoun(after) => *after,
        };
        classify::act(self.tagged, head, complement, clause)
    }

    /// An occasion's subject holds the floor too.
    fn note(&mut self, subject: &Subject, head: &Head) {
        if let Subject::Named(ids, _) = subject
            && head.kind == HeadKind::Finite
            && ids.iter().all(|&id| self.cast.registry.entities[id].kind == ActorKind::Person)
        {
            self.holders.clone_from(ids);
        }
    }

    /// Resolves «الجانبان», «الوزيران», «البلدان» to those who met.
    fn resolve_references(&mut self, sentence: &Range<usize>) {
        for index in 0..self.cast.mentions.len() {
            let mention = &self.cast.mentions[index];
            if !sentence.contains(&mention.tokens.start) || !self.cast.meant[index].is_empty() {
                continue;
            }
            let tokens = mention.tokens.clone();
            let ids = match &mention.kind {
                MentionKind::Reference(reference) => self.joint(*reference),
                MentionKind::Person(Person { office: Some(office), .. }) => {
                    self.holder_of(office.head, office.form.gender())
                }
                _ => continue,
            };
            for &id in &ids {
                let mentions = &mut self.cast.registry.entities[id].mentions;
                mentions.push(tokens.clone());
                mentions.sort_by_key(|tokens| tokens.start);
            }
            self.cast.meant[index] = ids;
        }
    }

    /// «الوزير»: the one who speaks if he holds such an office, else the first who met, else the last one named.
    fn holder_of(&self, office: u16, gender: Option<Gender>) -> Vec<EntityId> {
        let holds = |id: &EntityId| {
            let entity = &self.cast.registry.entities[*id];
            let agrees = gender.is_none() || entity.gender.is_none() || entity.gender == gender;
            agrees && entity.office_heads.contains(&office)
        };
        let speaking = Some(&self.holders)
            .filter(|holders| holders.len() == 1)
            .and_then(|holders| holders.iter().copied().find(holds));
        let met = || self.principals.iter().copied().find(holds);
        let named = || self.cast.registry.persons().map(|(id, _)| id).rfind(holds);
        speaking.or_else(met).or_else(named).into_iter().collect()
    }

    fn joint(&self, reference: Reference) -> Vec<EntityId> {
        match reference {
            Reference::Office(head, Number::Dual) => {
                let holders: Vec<EntityId> = self
                    .principals
                    .iter()
                    .copied()
                    .filter(|&id| self.cast.registry.entities[id].office_heads.contains(&head))
                    .collect();
                if holders.len() == 2 { holders } else { self.persons_who_met() }
            }
            Reference::Sides | Reference::Official(Number::Dual | Number::Plural) => self.persons_who_met(),
            Reference::Countries => self.states_that_met(),
            Reference::Honorific(honorific) => self.called(honorific).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// «معاليه»: the one who speaks if he was called so, else the last one who was.
    fn called(&self, honorific: &str) -> Option<EntityId> {
        let calls = |tokens: &Range<usize>| {
            tokens.clone().any(|token| {
                let folded = self.tagged.folded(token);
                folded.trim_start_matches(['و', 'ل']) == honorific || honorific == "سمو" && folded == "السمو"
            })
        };
        let was_called = |id: &EntityId| self.cast.registry.entities[*id].mentions.iter().any(calls);
        let speaking = self.holders.first().copied().filter(|_| self.holders.len() == 1).filter(was_called);
        speaking.or_else(|| self.cast.registry.persons().map(|(id, _)| id).rfind(was_called))
    }

    fn persons_who_met(&self) -> Vec<EntityId> {
        self.principals.clone()
    }

    /// The states of those who met, where they are in the text; else those who met.
    fn states_that_met(&self) -> Vec<EntityId> {
        let mut states: Vec<EntityId> = Vec::new();
        for &id in &self.principals {
            let state =
                self.cast.registry.entities[id].country.and_then(|code| self.cast.registry.state(code));
            if let Some(state) = state.filter(|state| !states.contains(state)) {
                states.push(state);
            }
        }
        if states.len() >= 2 { states } else { Vec::new() }
    }

    /// «من جانبه»: the one of two who does not hold the floor takes it.
    fn yield_floor(&mut self, sentence: &Range<usize>, heads: &[Head]) {
        let limit = heads.first().map_or(sentence.end, |head| head.start);
        let hands_over = (sentence.start..limit.min(sentence.start + 4)).any(|token| {
            self.tagged
                .spells(token, &["جانبه", "جهته", "ناحيته", "جانبها", "جهتها", "ناحيتها", "بدوره", "بدورها"])
        });
        if !hands_over || self.principals.len() < 2 {
            return;
        }
        let others: Vec<EntityId> =
            self.principals.iter().copied().filter(|id| !self.holders.contains(id)).collect();
        if !others.is_empty() && others.len() < self.principals.len() {
            self.holders = others;
        }
    }

    fn subject(&self, head: &Head, sentence: &Range<usize>, limit: usize) -> Subject {
        let after = head.token + 1;
        if head.kind == HeadKind::Passive {
            return Subject::Joint(after);
        }
        if head.kind == HeadKind::Purpose {
            return Subject::Pronoun(after);
        }
        if (head.enclitic.is_none() || head.kind == HeadKind::Finite)
            && let Some(subject) = self.subject_after(head, limit)
        {
            return subject;
        }
        if head.kind == HeadKind::Finite
            && let Some(subject) = self.subject_before(head, sentence)
        {
            return subject;
        }
        Subject::Pronoun(after)
    }

    /// A verb's subject follows it, after adverbials at most.
    fn subject_after(&self, head: &Head, limit: usize) -> Option<Subject> {
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
        for _ in 0..MOST_ADVERBIALS {
            if at >= limit {
                return None;
            }
            if let Some(subject) = self.named_at(at, head) {
                return Some(subject);
            }
            at = self.skip_adverbial(at, limit)?;
        }
        None
    }

    /// The subject that starts right here.
    fn named_at(&self, at: usize, head: &Head) -> Option<Subject> {
        let tagged = self.tagged;
        if head.kind == HeadKind::Participle {
            return self.participle_subject(at);
        }
        if let Some((reading, entry)) = tagged.noun(at) {
            let free = reading.proclitics.preposition.is_none();
            if matches!(entry.role, "source" | "spokesperson") && free {
                return Some(Subject::Source(at + reading.tokens));
            }
            if entry.role == "meeting"
                && free
                && (reading.proclitics.article || tagged.is_function(at.saturating_sub(1), "demonstrative"))
            {
                return Some(Subject::Joint(at + reading.tokens));
            }
        }
        if tagged.is(at, Category::Agency)
            && tagged
                .find(at, Category::Agency)
                .is_some_and(|reading| reading.proclitics.preposition.is_none())
        {
            return Some(Subject::Source(at + 1));
        }
        let index = self.cast.mention_at(at).filter(|&index| self.cast.mentions[index].tokens.start == at)?;
        let mention = &self.cast.mentions[index];
        if mention.proclitics.preposition.is_some() {
            return None;
        }
        if is_spokesperson(&mention.kind) {
            return Some(Subject::Source(mention.tokens.end));
        }
        let agrees = !self.cast.meant[index].is_empty() && self.agrees(head, index);
        agrees.then(|| self.with_company(index))
    }

    /// Whether a mention can be the subject of a verb: «يزور ماليزيا» and «دعا الوكالة إلى» have their objects there.
    fn agrees(&self, head: &Head, index: usize) -> bool {
        let mention = &self.cast.mentions[index];
        let state = matches!(mention.kind, MentionKind::State);
        let visited = state && head.entry.event == Some(EventType::Visit);
        let masculine =
            head.form.gender() == Some(Gender::Masculine) && head.form.number() == Some(Number::Singular);
        let institution = matches!(mention.kind, MentionKind::Institution)
            && self.tagged.text.tokens[mention.tokens.start].ends_in_ta_marbuta;
        !(visited || masculine && institution)
    }

    /// «مؤكدا وزير الدفاع حرص …»: a person right after a participle that needs no preposition.
    fn participle_subject(&self, at: usize) -> Option<Subject> {
        let index = self.cast.mention_at(at).filter(|&index| self.cast.mentions[index].tokens.start == at)?;
        let mention = &self.cast.mentions[index];
        let person =
            matches!(mention.kind, MentionKind::Person(_)) && mention.proclitics.preposition.is_none();
        let complement = mention.tokens.end;
        let goes_on = self.tagged.is_word(complement) && !self.tagged.folded(complement).starts_with('و');
        (person && goes_on && !self.cast.meant[index].is_empty())
            .then(|| Subject::Named(self.cast.meant[index].clone(), complement))
    }

    /// A mention and those joined to it by «و»: «فلان وفلان», «كل من».
    fn with_company(&self, first: usize) -> Subject {
        let mut ids = self.cast.meant[first].clone();
        let mut end = self.cast.mentions[first].tokens.end;
        let mut index = first + 1;
        while let Some(mention) = self.cast.mentions.get(index) {
            let gap = mention.tokens.start.saturating_sub(end);
            let comma = gap == 1 && self.tagged.text.kind(end) == TokenKind::Comma;
            let joined = mention.proclitics.conjunction.is_some() && mention.proclitics.preposition.is_none();
            let same_kind = std::mem::discriminant(&mention.kind)
                == std::mem::discriminant(&self.cast.mentions[first].kind);
            if !joined || !(gap == 0 || comma) || !same_kind {
                break;
            }
            ids.extend(self.cast.meant[index].iter().copied());
            end = mention.tokens.end;
            index += 1;
        }
        ids.dedup();
        Subject::Named(ids, end)
    }

    /// Behind adverbs, times, «كل من», and prepositional phrases up to a comma.
    fn skip_adverbial(&self, at: usize, limit: usize) -> Option<usize> {
        let tagged = self.tagged;
        if tagged.spells(at, &["كل"]) && tagged.spells(at + 1, &["من"]) {
            return Some(at + 2);
        }
        if tagged.is_function(at, "adverb")
            || tagged.is_function(at, "demonstrative")
            || tagged.is(at, Category::Weekday)
            || tagged.noun_of_role(at, "time").is_some()
        {
            return Some(at + 1);
        }
        if tagged.text.kind(at) == TokenKind::Comma {
            return Some(at + 1);
        }
        let phrase = tagged.is_function(at, "preposition") && !tagged.spells(at, &["علي", "الي", "عن"]);
        if phrase
            || tagged.spells(at, &["ايضا", "كذلك"])
            || tagged.has_article_behind_clitics(at) && tagged.folded(at).starts_with('ب')
        {
            let comma =
                (at + 1..limit.min(at + 8)).find(|&token| tagged.text.kind(token) == TokenKind::Comma);
            return comma
                .map(|comma| comma + 1)
                .or((tagged.text.kind(at) == TokenKind::Word).then_some(at + 2));
        }
        None
    }

    /// «الجانبان اتفقا», «إيران تقول»: a mention right before the verb.
    fn subject_before(&self, head: &Head, sentence: &Range<usize>) -> Option<Subject> {
        let mut at = head.start;
        while at > sentence.start
            && (self.tagged.spells(at - 1, &["قد", "سوف", "لقد"])
                || self.tagged.text.kind(at - 1) == TokenKind::Comma && at == head.start)
        {
            at -= 1;
        }
        let before = at.checked_sub(1).filter(|&before| before >= sentence.start)?;
        let tagged = self.tagged;
        if let Some((_reading, entry)) = tagged.noun(before)
            && entry.role == "meeting"
            && head.proclitics.conjunction.is_none()
        {
            return Some(Subject::Joint(head.token + 1));
        }
        if head.entry.class == ActClass::Agenda && head.proclitics.conjunction.is_none() {
            return Some(Subject::Joint(head.token + 1));
        }
        let index = self.cast.mention_at(before)?;
        let mention = &self.cast.mentions[index];
        let ends_here = mention.tokens.end == at;
        let nominative = mention.proclitics.preposition.is_none() && head.proclitics.conjunction.is_none();
        if !ends_here || !nominative || self.cast.meant[index].is_empty() {
            return None;
        }
        let first = self.first_of_company(index);
        let Subject::Named(ids, _) = self.with_company(first) else { return None };
        Some(Subject::Named(ids, head.token + 1))
    }

    fn first_of_company(&self, index: usize) -> usize {
        let mut first = index;
        while first > 0 {
            let mention = &self.cast.mentions[first];
            let previous = &self.cast.mentions[first - 1];
            if mention.proclitics.conjunction.is_none() || previous.tokens.end != mention.tokens.start {
                break;
            }
            first -= 1;
        }
        first
    }

    /// Whether a source's report has a head of its own.
    fn only_relays(&self, subject: &Subject, limit: usize, next: Option<&Head>) -> bool {
        let Subject::Source(after) = subject else { return false };
        let complementiser =
            (*after..limit.max(after + 1)).any(|token| self.tagged.is_function(token, "complementiser"));
        complementiser && next.is_some()
    }

    /// Who performs what is reported, where it is not the one who reports: «أن الجانبين اتفقا», «أن المباحثات تناولت».
    fn reported_speakers(&self, reported: &classify::Reported, limit: usize) -> Option<Vec<EntityId>> {
        if !matches!(reported.act, Act::Agree | Act::Sign | Act::Discuss | Act::Plan) {
            return None;
        }
        let meeting = (reported.start - 1..reported.verb).any(|token| {
            self.tagged
                .noun_of_role(token, "meeting")
                .is_some_and(|(reading, _)| reading.proclitics.preposition.is_none())
        });
        if meeting {
            return Some(self.together());
        }
        let index = self.cast.next_mention(reported.start, limit)?;
        let mention = &self.cast.mentions[index];
        let subject = mention.tokens.start == reported.start || mention.tokens.start == reported.verb + 1;
        if !subject || mention.proclitics.preposition.is_some() || self.cast.meant[index].is_empty() {
            return None;
        }
        let Subject::Named(ids, _) = self.with_company(index) else { return None };
        Some(self.those_who_met_for(ids))
    }

    /// «بحث فلان مع فلان», «سيلتقي فلانا»: those with whom a joint act is done perform it too.
    fn add_partners(&self, head: &Head, act: Act, complement: Range<usize>, speakers: &mut Vec<EntityId>) {
        let meeting = act == Act::Plan
            && matches!(head.entry.event, Some(EventType::Talks | EventType::Reception | EventType::Call));
        if !(matches!(act, Act::Discuss | Act::Agree | Act::Sign) || meeting)
            || head.kind == HeadKind::Participle
        {
            return;
        }
        for index in self.mentions_in(complement.clone()) {
            let mention = &self.cast.mentions[index];
            let person = matches!(
                mention.kind,
                MentionKind::Person(_) | MentionKind::Reference(Reference::Side | Reference::Official(_))
            );
            let partner = self.follows_with(mention.tokens.start, complement.start)
                && (person || mention.tokens.start <= complement.start + 2);
            let joined = mention.proclitics.conjunction.is_some() && speakers.len() > 1;
            if partner
                || meeting && person && !self.cast.meant[index].is_empty()
                || joined && person && self.joins_partner(index, speakers)
            {
                speakers.extend(
                    self.cast.meant[index]
                        .iter()
                        .copied()
                        .filter(|id| !speakers.contains(id))
                        .collect::<Vec<_>>(),
                );
            }
        }
    }

    fn mentions_in(&self, range: Range<usize>) -> Range<usize> {
        let first = self.cast.mentions.partition_point(|mention| mention.tokens.start < range.start);
        let last = self.cast.mentions.partition_point(|mention| mention.tokens.start < range.end);
        first..last.max(first)
    }

    /// Whether «مع» comes right before.
    fn follows_with(&self, at: usize, from: usize) -> bool {
        at > from.saturating_sub(1) && at > 0 && self.tagged.spells(at - 1, &["مع"])
    }

    /// Whether the mention before is one of the partners and «و» joins this one to it.
    fn joins_partner(&self, index: usize, speakers: &[EntityId]) -> bool {
        index > 0 && {
            let before = &self.cast.mentions[index - 1];
            let adjacent = self.cast.mentions[index].tokens.start <= before.tokens.end + 1;
            adjacent && self.cast.meant[index - 1].iter().any(|id| speakers.contains(id))
        }
    }

    fn speakers(&mut self, head: &Head, subject: Subject) -> (Vec<EntityId>, Attribution, usize) {
        match subject {
            Subject::Named(ids, after) => {
                let ids = self.those_who_met_for(ids);
                self.take_floor(&ids);
                (ids, Attribution::Subject, after)
            }
            Subject::Joint(after) => (self.together(), Attribution::Principals, after),
            Subject::Source(after) => {
                let ids = if self.holders.is_empty() { self.together() } else { self.holders.clone() };
                (ids, Attribution::Floor, after)
            }
            Subject::Pronoun(after) => {
                let (ids, attribution) = self.pronoun(head);
                (ids, attribution, after)
            }
        }
    }

    /// States that act through named persons who met: «اتفقت الجزائر وبولندا» is what the ministers agreed.
    fn those_who_met_for(&self, ids: Vec<EntityId>) -> Vec<EntityId> {
        let entities = &self.cast.registry.entities;
        let states = ids.len() > 1 && ids.iter().all(|&id| entities[id].kind == ActorKind::State);
        let persons = !self.principals.is_empty()
            && self.principals.iter().all(|&id| entities[id].kind == ActorKind::Person);
        let covered = |id: &EntityId| {
            self.principals.iter().any(|&person| entities[person].country == entities[*id].country)
        };
        if states && persons && ids.iter().all(covered) { self.principals.clone() } else { ids }
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

    fn together(&self) -> Vec<EntityId> {
        if self.principals.is_empty() { self.pair.clone() } else { self.principals.clone() }
    }

    /// Whom the pronoun of a verb or participle means: by number and gender.
    fn pronoun(&mut self, head: &Head) -> (Vec<EntityId>, Attribution) {
        let several = matches!(head.form.number(), Some(Number::Dual | Number::Plural));
        if several && (head.form.person() != 1 || head.entry.act != Some(Act::Stress)) {
            let ids = if self.holders.len() > 1 { self.holders.clone() } else { self.together() };
            self.holders.clone_from(&ids);
            return (ids, Attribution::Principals);
        }
        if head.kind == HeadKind::Purpose {
            return (self.together(), Attribution::Principals);
        }
        if self.holders.is_empty() {
            let first: Vec<EntityId> = self.principals.first().copied().into_iter().collect();
            let attribution = if first.is_empty() { Attribution::Nobody } else { Attribution::Floor };
            return (first, attribution);
        }
        if head.form.gender() == Some(Gender::Feminine) && head.kind == HeadKind::Finite {
            return (self.feminine_or_holders(), Attribution::Floor);
        }
        // One person goes on, though several held the floor together.
        let alone =
            self.holders.len() > 1 && head.form.number() == Some(Number::Singular) && !self.single.is_empty();
        let ids = if alone { self.single.clone() } else { self.holders.clone() };
        (ids, Attribution::Floor)
    }

    fn feminine_or_holders(&self) -> Vec<EntityId> {
        self.holders.clone()
    }

    /// Towards whom a courtesy, a request or support is done: the first persons, states or institutions in the complement.
    fn addressees(&self, act: Act, speakers: &[EntityId], complement: usize, limit: usize) -> Vec<EntityId> {
        if !matches!(act, Act::Thank | Act::Greet | Act::Praise | Act::CallFor | Act::Support) {
            return Vec::new();
        }
        let index = self.cast.next_mention(complement, limit.min(complement + 6));
        let ids = index.map(|index| self.cast.meant[index].clone()).unwrap_or_default();
        ids.into_iter().filter(|id| !speakers.contains(id)).collect()
    }
}

/// The subject of a reported verb has at most so many words.
const LONGEST_REPORTED_SUBJECT: usize = 5;

/// So many adverbials may stand between a verb and its subject.
const MOST_ADVERBIALS: usize = 4;
