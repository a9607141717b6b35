//! Nested attribution: who performs what somebody else reports.
//!
//! «قال إن الجانبين اتفقا»: both sides; «أضاف الوزير أن الرئيس أكد»: the president;
//! «أعلن أنه ورئيس الوزراء اتفقا»: he and the prime minister.

use super::super::{Attribution, Head, HeadKind, Performed, classify, clause, heads};
use super::Floor;
use super::subject::Subject;
use crate::actors::EntityId;
use crate::lexicon::word_lists::{SAYING_PREPOSITIONS, THERE_IS, VERBAL_PARTICLES};
use crate::lexicon::{self, ActClass, ActEntry, Number, Shape};
use crate::mentions::{MentionKind, Reference};
use crate::model::{Act, ActorKind, EventType};
use crate::text::TokenKind;
use crate::words::Proclitics;
use std::ops::Range;

/// What a reported clause does, and whose it is.
pub(super) struct Nested {
    pub(super) act: Act,
    pub(super) speakers: Vec<EntityId>,
    /// The verb of the reported clause.
    pub(super) verb: usize,
    /// Whether the clause names them.
    pub(super) named: bool,
}

impl Floor<'_, '_> {
    /// The act that is reported, by those who perform it.
    pub(super) fn performed_in_report(
        &self,
        reported: &classify::Reported,
        reporters: &[EntityId],
        only_relays: bool,
        limit: usize,
    ) -> Nested {
        let deed = !only_relays && self.tells_deed_of_body(reported, reporters);
        let own = self.reported_speakers(reported, reporters, only_relays, limit).filter(|_| !deed);
        let named = own.is_some();
        let speakers = own.unwrap_or_else(|| reporters.to_vec());
        let act = if deed { Act::Present } else { reported.act };
        Nested { act, speakers, verb: reported.verb, named }
    }

    /// Who performs what is reported, where it is not the one who reports: «أن الجانبين اتفقا», «أن المباحثات تناولت».
    fn reported_speakers(
        &self,
        reported: &classify::Reported,
        reporters: &[EntityId],
        only_relays: bool,
        limit: usize,
    ) -> Option<Vec<EntityId>> {
        if let Some(coming) = self.who_is_to_act(reported, reporters) {
            return Some(coming);
        }
        let joint = matches!(
            reported.act,
            Act::Agree
                | Act::Sign
                | Act::Discuss
                | Act::Plan
                | Act::Decide
                | Act::Establish
                | Act::CallFor
                | Act::Reject
        ) || self.is_of_both(self.behind_quote(reported.start))
            || reported.act == Act::Pledge && self.is_of_states(self.behind_quote(reported.start))
            || self.own_country_and_another(reported.start, reporters).is_some();
        let opening = self.cast.mention_starting_at(self.behind_quote(reported.start));
        if let Some(person) = opening.and_then(|index| self.who_states_for(&self.cast.meant[index])) {
            return Some(vec![person]);
        }
        if !joint && !only_relays && !self.only_tell(reporters) {
            return None;
        }
        self.all_in_report(reported, reporters)
            .or_else(|| self.own_country_and_another(reported.start, reporters))
            .or_else(|| self.joined_to_pronoun(reported.start, reporters))
            .or_else(|| self.subject_in_report(reported, reporters, limit))
    }

    /// «أشار المتحدث فلان إلى أنه من المقرر أن يلتقي الأمين العام …», «من المنتظر أن يبحث فلان وفلان»: whose step is awaited stands
    /// behind its verb.
    fn who_is_to_act(&self, reported: &classify::Reported, reporters: &[EntityId]) -> Option<Vec<EntityId>> {
        let joint = matches!(reported.act, Act::Plan | Act::Discuss | Act::Agree | Act::Sign);
        let awaited = joint && self.tagged.spells(reported.verb.checked_sub(1)?, &["ان"]);
        let at = reported.verb + 1;
        let index = self.cast.mention_starting_at(at).filter(|_| awaited)?;
        let mention = &self.cast.mentions[index];
        let person = matches!(mention.kind, MentionKind::Person(_) | MentionKind::Reference(_));
        // «أفادت تقارير بأنه من المتوقع أن تفتح كينيا».
        let free = mention.proclitics.preposition.is_none() && (person || self.only_tell(reporters));
        let Subject::Named(ids, _) = self.with_company(index) else { return None };
        (free && !ids.is_empty()).then_some(ids)
    }

    /// «قال الوزير: "بحثنا"», «أن المباحثات تناولت», «أن البلدين سيعملان», where the text names no state: all who met.
    fn all_in_report(&self, reported: &classify::Reported, reporters: &[EntityId]) -> Option<Vec<EntityId>> {
        let we = self.tagged.finite(reported.verb).is_some_and(|(reading, _)| {
            let form = reading.sense.form;
            let plural = form.person() == 1 && form.number() != Some(Number::Singular);
            plural && form.shape() == Shape::Perfect
        });
        let done_together = matches!(reported.act, Act::Agree | Act::Sign | Act::Discuss);
        if we && done_together && self.are_all_principals(reporters) {
            return Some(self.together());
        }
        // «مؤكدا أنهما قررا», «ذكر الرئيس أنهم تناولوا».
        let they =
            |ending: &str| reported.start > 0 && self.tagged.folded(reported.start - 1).ends_with(ending);
        // «أن هناك اتفاقا على».
        let there = reported.act == Act::Agree && self.tagged.spells(reported.start, THERE_IS);
        let both =
            they("هما") || done_together && (they("هم") || there) && self.are_all_principals(reporters);
        if both {
            return Some(self.together());
        }
        let future = self.tagged.finite(reported.verb).is_some_and(|(verb, _)| verb.proclitics.future);
        let news = |&meeting: &usize| self.is_news_of_reporter(meeting, reported, reporters);
        if let Some(meeting) = self.meeting_that_acts(reported).filter(|meeting| !news(meeting)) {
            // «أن محادثاته مع فلان تناولت».
            if let Some(both) = self.who_met_whom(meeting + 1, reporters) {
                return Some(both);
            }
            // «أن لقاء الوزير مع ولي العهد تطرق إلى».
            let named = self.who_meet_between(meeting + 1).or_else(|| self.who_meet_with(meeting + 1));
            return Some(match named {
                Some(Subject::Named(ids, _)) => ids,
                // «أن اللقاء سيتطرق إلى».
                _ if future && self.tagged.has_article(meeting) => self.who_will_meet(None),
                _ => self.together(),
            });
        }
        let start = self.behind_quote(reported.start);
        let unnamed = self.is_of_both(start)
            && self.cast.mention_at(start).is_some_and(|index| self.cast.meant[index].is_empty());
        unnamed.then(|| self.together())
    }

    /// «قال السفير إن الزيارة ستتوج بتوقيع اتفاقيات», «أن منتدى للأعمال سيعقد»: what somebody tells of a visit or a forum to come,
    /// where he does not name both.
    fn is_news_of_reporter(
        &self,
        meeting: usize,
        reported: &classify::Reported,
        reporters: &[EntityId],
    ) -> bool {
        let visit = self
            .tagged
            .noun_of_role(meeting, "meeting")
            .is_some_and(|(_, noun)| matches!(noun.event, Some(EventType::Visit | EventType::Conference)));
        let person =
            matches!(reporters, &[one] if self.cast.registry.entities[one].kind == ActorKind::Person);
        let both = (reported.verb..reported.verb + BOTH_WITHIN).any(|token| self.is_of_both(token));
        reported.act == Act::Plan && visit && person && !self.relay(reporters) && !both
    }

    /// «أن بلاده والعراق سيعملان»: the reporter, and the other state or who met for it.
    fn own_country_and_another(&self, start: usize, reporters: &[EntityId]) -> Option<Vec<EntityId>> {
        let own = self.cast.mention_starting_at(self.behind_quote(start))?;
        let mention = &self.cast.mentions[own];
        let other = self.cast.mentions.get(own + 1)?;
        let joined = other.tokens.start == mention.tokens.end && other.proclitics.conjunction.is_some();
        let (&[reporter], &[state]) = (reporters, self.cast.meant[own + 1].as_slice()) else { return None };
        let entities = &self.cast.registry.entities;
        let country = matches!(mention.kind, MentionKind::Reference(Reference::OwnCountry));
        // «أن بلاده ودول الخليج اتفقوا»: the states themselves.
        let states = entities[state].kind == ActorKind::Group;
        let met =
            |&id: &EntityId| !states && id != reporter && entities[id].country == entities[state].country;
        let partner = self.principals.iter().copied().find(met).unwrap_or(state);
        (country && joined && (states || entities[state].kind == ActorKind::State))
            .then(|| vec![reporter, partner])
    }

    /// «مشيرا إلى اتفاق الجانبين على», «وكشف عن اتفاق البلدين على»: the noun of what both did, behind who tells of it, as an
    /// act of theirs.
    pub(super) fn agreed_in_report(
        &self,
        head: &Head,
        complement: usize,
        clause: &Range<usize>,
    ) -> Option<Performed> {
        let tells = matches!(head.entry.act, Some(Act::Present | Act::Stress))
            || head.entry.class == ActClass::Saying;
        let at = complement + usize::from(self.tagged.spells(complement, SAYING_PREPOSITIONS));
        let (noun, entry) = self.tagged.shaped(at, Shape::VerbalNoun)?;
        let agreement = entry.act == Some(Act::Agree) && noun.proclitics == Proclitics::default();
        let index = self.cast.mention_starting_at(at + 1).filter(|_| tells && agreement)?;
        let (speakers, end) = match self.with_company(index) {
            Subject::Named(ids, end) if ids.len() > 1 => (self.those_who_met_for(ids), end),
            Subject::Named(_, end) if self.is_of_both(at + 1) => (self.together(), end),
            _ => return None,
        };
        (end < clause.end).then(|| Performed {
            head: heads::verbal_noun_head(at, noun, entry),
            clause: at..clause.end,
            complement: end,
            act: Act::Agree,
            speakers,
            addressees: Vec::new(),
            reported_verb: None,
            attribution: Attribution::Subject,
        })
    }

    /// «أعلنت الرئاسة عن زيارة الرئيس إلى», «كشف البيت الأبيض عن لقاء مرتقب بين الرئيسين»: the noun of a step to come, behind who only
    /// tells of it, as an act of theirs who will take it.
    pub(super) fn announced_in_report(
        &self,
        told: &super::Told,
        clause: &Range<usize>,
    ) -> Option<(Act, Vec<EntityId>)> {
        let tells = told.source || self.only_tell(&told.speakers) || self.are_states(&told.speakers);
        let at = clause::behind_circumstances(self.tagged, told.complement, clause.end);
        let at = at + usize::from(self.tagged.spells(at, &["عن"]));
        let announces = tells && told.act == Act::Decide && !told.speakers.is_empty();
        let visit = |event| event == Some(EventType::Visit);
        let (noun, entry) = self.tagged.noun_of_role(at, "meeting").filter(|_| announces)?;
        let end = at + noun.tokens;
        let person = self.cast.mention_starting_at(end).filter(|&index| {
            let mention = &self.cast.mentions[index];
            matches!(mention.kind, MentionKind::Person(_)) && mention.proclitics.are_plain()
        });
        let ids = match person {
            Some(index) if visit(entry.event) => self.cast.meant[index].clone(),
            _ => match self.who_meet_between(end).or_else(|| self.who_meet_with(end))? {
                Subject::Named(ids, end) if end <= clause.end => ids,
                _ => return None,
            },
        };
        (!ids.is_empty()).then_some((Act::Plan, ids))
    }

    /// The subject that a reported clause names, before its verb or right behind it.
    fn subject_in_report(
        &self,
        reported: &classify::Reported,
        reporters: &[EntityId],
        limit: usize,
    ) -> Option<Vec<EntityId>> {
        let start = self.behind_quote(reported.start);
        let index = self.cast.next_mention(start, limit)?;
        let mention = &self.cast.mentions[index];
        // «قال إنه سيلتقي فلانا»: the pronoun is the subject, who follows the verb the object.
        // «ذكر بيان مشترك أنه بشأن كذا، يدعم العراق كذا»: of several who report it stands for nobody.
        let pronoun = reported.start > 0
            && !self.tagged.folded(reported.start - 1).ends_with("ان")
            && reporters.len() < 2;
        let subject = mention.tokens.start == start || mention.tokens.start == reported.verb + 1 && !pronoun;
        if !subject || mention.proclitics.preposition.is_some() || self.cast.meant[index].is_empty() {
            return None;
        }
        let Subject::Named(ids, _) = self.with_company(index) else { return None };
        // «وقال إن المؤسسة الوطنية للنفط ستطرح جولة عطاءات»: what he tells of a body is news of his.
        let coming = self.tagged.finite(reported.verb).is_some_and(|(verb, _)| verb.proclitics.future);
        let delegation = ids.iter().any(|&id| self.cast.registry.entities[id].kind == ActorKind::Group);
        let body = match mention.kind {
            MentionKind::Institution | MentionKind::Organisation(_) => true,
            // «إن المؤسسة ستطرح».
            MentionKind::Reference(Reference::Institution) => !delegation,
            // «إن المغرب سيمدد العقود».
            MentionKind::State => coming,
            // «كاشفا أن وفدا فنيا سيزور», «أن رجال الأعمال سيلتقون».
            MentionKind::Group => coming && !ids.iter().any(|id| self.principals.contains(id)),
            _ => false,
        };
        let news = matches!(reported.act, Act::Plan | Act::Decide)
            && body
            && matches!(reporters, &[one] if self.cast.registry.entities[one].kind == ActorKind::Person);
        if news || self.is_own_state(&ids, reporters) {
            return Some(reporters.to_vec());
        }
        Some(self.those_who_met_for(ids))
    }

    /// «قال الوزير الأمريكي إن واشنطن ستقدم»: what somebody says of his own state he says for it.
    pub(super) fn is_own_state(&self, ids: &[EntityId], speakers: &[EntityId]) -> bool {
        let entities = &self.cast.registry.entities;
        let (&[state], &[speaker]) = (ids, speakers) else { return false };
        entities[state].kind == ActorKind::State
            && entities[speaker].kind == ActorKind::Person
            && entities[speaker].country == entities[state].country
    }

    /// «أن البلدين سيعملان معا», «أن الطرفين ملتزمان»: what both do.
    pub(super) fn is_of_both(&self, start: usize) -> bool {
        self.cast.mention_starting_at(start).is_some_and(|index| {
            matches!(
                self.cast.mentions[index].kind,
                MentionKind::Reference(
                    Reference::Sides
                        | Reference::Countries
                        | Reference::Bodies
                        | Reference::Office(_, Number::Dual)
                )
            )
        })
    }

    /// «أن مصر والأردن ستواصلان»: what two states do together.
    fn is_of_states(&self, start: usize) -> bool {
        let first = self.cast.mention_starting_at(start);
        first
            .filter(|&index| matches!(self.cast.mentions[index].kind, MentionKind::State))
            .is_some_and(|index| matches!(self.with_company(index), Subject::Named(ids, _) if ids.len() > 1))
    }

    /// «أن المباحثات تناولت», «أن اللقاء بحث»: the noun of meeting.
    fn meeting_that_acts(&self, reported: &classify::Reported) -> Option<usize> {
        let discusses = reported.act == Act::Discuss;
        (reported.start.saturating_sub(1)..reported.verb).find(|&token| {
            let noun = self.tagged.noun_of_role(token, "meeting");
            // «أن المناقشات تناولت».
            let talks = || self.tagged.noun_of_role(token, "talk").filter(|_| discusses);
            discusses && classify::is_talk_with(self.tagged, token)
                || noun.or_else(talks).is_some_and(|(reading, _)| reading.proclitics.preposition.is_none())
        })
    }

    /// «أنه ورئيس الوزراء اتفقا», «أنه اتفق ورئيس الوزراء»: the reporter and the one joined to his pronoun.
    pub(super) fn joined_to_pronoun(&self, start: usize, reporters: &[EntityId]) -> Option<Vec<EntityId>> {
        let pronoun = self.tagged.folded(start.checked_sub(1)?);
        if !pronoun.ends_with('ه') {
            return None;
        }
        let index = [start, start + 1].into_iter().find_map(|at| {
            let index = self.cast.mention_starting_at(at)?;
            self.cast.mentions[index].proclitics.conjunction.is_some().then_some(index)
        })?;
        let joined = &self.cast.meant[index];
        let [reporter] = reporters else { return None };
        (!joined.is_empty() && !joined.contains(reporter)).then(|| {
            let mut both = vec![*reporter];
            both.extend(joined);
            both
        })
    }

    /// «أضاف الوزير أن الرئيس أكد ضرورة …», «أن الوزيرين شددا»: a person right behind «أن», with a verb of saying of his own.
    pub(super) fn nested_speech(
        &self,
        head: &Head,
        reporters: &[EntityId],
        source: bool,
        clause: &Range<usize>,
    ) -> Option<Nested> {
        let tellers = source || self.only_tell(reporters);
        let opening = self.tagged.complementiser_in(head.token + 1..clause.end)?;
        let start = self.behind_quote(opening + 1);
        if !(tellers || self.tells_of_others(head, start)) || head.kind == HeadKind::Passive {
            return None;
        }
        let index = self.cast.mention_starting_at(start)?;
        let mention = &self.cast.mentions[index];
        let Subject::Named(company, end) = self.with_company(index) else { return None };
        // «أن نيودلهي وبكين قررتا».
        let states = matches!(mention.kind, MentionKind::State)
            && (company.len() > 1
                || tellers && !self.is_own_state(&company, reporters)
                || self.who_states_for(&company).is_some());
        let body = matches!(
            mention.kind,
            MentionKind::Institution | MentionKind::Organisation(_) | MentionKind::Group
        );
        let person =
            (states || body || matches!(mention.kind, MentionKind::Person(_) | MentionKind::Reference(_)))
                && mention.proclitics.preposition.is_none();
        let verb = self.behind_quote(self.behind_comma(if states { end } else { mention.tokens.end }));
        let verb = verb + usize::from(states && self.tagged.spells(verb, VERBAL_PARTICLES));
        let (reading, entry) = self.tagged.finite(verb).filter(|_| person && verb < clause.end)?;
        // «أضافت الرئاسة أن الرئيس يأمل»: an institution has no hopes of its own.
        let told = tellers && matches!(mention.kind, MentionKind::Person(_));
        let past = reading.sense.form.shape() == Shape::Perfect;
        let timely = told || states || past || reading.proclitics.future && !body;
        // «أوضح الوزير أن القاهرة وواشنطن تدركان …»: a view that he has of both.
        let view = states && !tellers && !past && matches!(entry.act, Some(Act::Stress | Act::Present));
        let says = timely && !view && !reading.has_conjunction() && says_or_does(entry);
        let own = self.head_of_report(head, verb);
        let act = classify::act(self.tagged, &own, verb + 1, clause, true).filter(|_| says)?;
        let joined = self.joined_to_pronoun(opening + 1, reporters);
        let speakers = match joined {
            Some(joined) => joined,
            None if states => self.those_who_met_for(company),
            None => self.cast.meant[index].clone(),
        };
        (!speakers.is_empty() && speakers != reporters).then_some(Nested { act, speakers, verb, named: true })
    }

    /// «قال الوزير إن الرئيس …», «أشار إلى أن الرئيس …», «مؤكدا أن الطرفين …»: whether what follows may be somebody else's act.
    fn tells_of_others(&self, head: &Head, start: usize) -> bool {
        match head.entry.act {
            _ if head.entry.class == ActClass::Saying => true,
            Some(Act::Present) => head.entry.class == ActClass::Plain,
            Some(Act::Stress) => self.is_of_both(start),
            _ => false,
        }
    }

    /// «أضاف المتحدث أن اللقاء شهد تأكيدا على …»: what a meeting brought, told by somebody who was not of it.
    pub(super) fn meeting_in_report(&self, head: &Head, limit: usize) -> Option<Vec<EntityId>> {
        self.verb_of_meeting_in_report(head, limit).map(|_| self.together())
    }

    /// «وخلص الوزير إلى أن المباحثات أكدت …»: both stress what he says that their talks stressed.
    pub(super) fn stressed_in_report(&self, head: &Head, limit: usize) -> Option<Nested> {
        let verb = self.verb_of_meeting_in_report(head, limit)?;
        let stresses = self.tagged.finite(verb).is_some_and(|(_, entry)| entry.act == Some(Act::Stress));
        stresses.then(|| Nested { act: Act::Stress, speakers: self.together(), verb, named: true })
    }

    /// The verb in the past whose subject a noun of meeting right behind «أن» is, where several met.
    fn verb_of_meeting_in_report(&self, head: &Head, limit: usize) -> Option<usize> {
        let opening = self.tagged.complementiser_in(head.token + 1..limit)?;
        let start = self.behind_quote(opening + 1);
        let (noun, _) = self.tagged.noun_of_role(start, "meeting")?;
        let free = noun.proclitics.preposition.is_none() && noun.proclitics.conjunction.is_none();
        let verb = (start + 1..limit.min(start + MEETING_VERB_WITHIN)).find(|&token| {
            self.tagged.finite(token).is_some() && !self.tagged.is_function(token, "preposition")
        })?;
        let past =
            self.tagged.finite(verb).is_some_and(|(reading, _)| reading.sense.form.shape() == Shape::Perfect);
        (free && past && self.principals.len() > 1).then_some(verb)
    }

    /// «قال المتحدث إن الرئيس سلم»: whether a person is what a report begins with.
    pub(super) fn opens_with_person(&self, head: &Head, limit: usize) -> bool {
        let opening = self.tagged.complementiser_in(head.token + 1..limit + 1);
        let index = opening.and_then(|opening| self.cast.mention_starting_at(self.behind_quote(opening + 1)));
        index.is_some_and(|index| matches!(self.cast.mentions[index].kind, MentionKind::Person(_)))
    }

    /// The person right behind «أن» and before a verb.
    pub(super) fn person_in_report(&self, head: &Head, limit: usize) -> Option<EntityId> {
        let opening = self.tagged.complementiser_in(head.token + 1..limit + 1)?;
        let index = self.cast.mention_starting_at(self.behind_quote(opening + 1))?;
        let mention = &self.cast.mentions[index];
        let subject = matches!(mention.kind, MentionKind::Person(_))
            && self.is_free_mention(mention.tokens.start)
            && self.tagged.finite(self.behind_quote(self.behind_comma(mention.tokens.end))).is_some();
        let &[person] = self.cast.meant[index].as_slice() else { return None };
        let says = head.entry.class == ActClass::Saying
            || matches!(head.entry.act, Some(Act::Stress | Act::Present));
        (subject && says).then_some(person)
    }

    /// Whether all of them tell what others do: a ministry, «مسؤولون أتراك», «دبلوماسي أوروبي», none of whom met.
    pub(super) fn only_tell(&self, ids: &[EntityId]) -> bool {
        let tells = |&id: &EntityId| {
            let entity = &self.cast.registry.entities[id];
            let mut heads = entity.office_heads.iter();
            match entity.kind {
                ActorKind::Institution => true,
                ActorKind::Group => !self.principals.contains(&id),
                ActorKind::Person => {
                    let official = heads.any(|&head| lexicon::OFFICES[usize::from(head)].kind == "official");
                    entity.name.is_none() && official && !self.principals.contains(&id)
                }
                _ => false,
            }
        };
        !ids.is_empty() && ids.iter().all(tells)
    }

    /// Past an opening quotation mark: «أن "الرئيسين اتفقا …"».
    pub(super) fn behind_quote(&self, at: usize) -> usize {
        at + usize::from(self.tagged.text.kind(at) == TokenKind::QuoteOpen)
    }

    /// Past a comma: «أن الرئيس المصري، شدد».
    fn behind_comma(&self, at: usize) -> usize {
        at + usize::from(self.tagged.text.kind(at) == TokenKind::Comma)
    }

    /// The verb of a report as a head of its own.
    pub(super) fn head_of_report(&self, reporting: &Head, verb: usize) -> Head {
        let Some((reading, entry)) = self.tagged.finite(verb) else { return *reporting };
        Head {
            start: verb,
            token: verb,
            kind: HeadKind::Finite,
            entry,
            form: reading.sense.form,
            future: reading.proclitics.future,
            ..*reporting
        }
    }
}

/// Whether a verb performs an act by itself.
fn says_or_does(entry: &ActEntry) -> bool {
    matches!(entry.class, ActClass::Plain | ActClass::Saying | ActClass::Expressive)
        && (entry.performs().is_some() || entry.class == ActClass::Expressive)
}

/// «ستشهد خلال اليومين المقبلين توقيع الجانبين»: so near.
const BOTH_WITHIN: usize = 8;
/// «أن اللقاء الموسع شهد»: the verb stands within so many tokens.
const MEETING_VERB_WITHIN: usize = 4;
