//! Whose words a sentence gives without a verb of his own: «وبحسب الوزير، فإن», «وهو ما أكده فلان، قائلا», «نقلت الوكالة عن فلان», «استمع إلى شرح من فلان».

use super::super::citation::{behind_cited_words, behind_citing_word, cited_amid};
use super::super::classify::Reported;
use super::super::participants::is_spokesperson;
use super::super::{Head, HeadKind};
use super::Floor;
use super::subject::Subject;
use crate::actors::EntityId;
use crate::lexicon::word_lists::{HEARING, WHAT_HE_SAID};
use crate::lexicon::{ActClass, Shape};
use crate::mentions::{MentionKind, Reference};
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;
use std::ops::Range;

impl Floor<'_, '_> {
    /// «وبحسب الوزير فابيوس فإن»: he holds the floor.
    pub(super) fn note_cited(&mut self, sentence: &Range<usize>) {
        self.cited = self
            .cited_at(sentence.start)
            .or_else(|| self.cited_at_end(sentence))
            .or_else(|| self.cited_behind_state(sentence))
            .or_else(|| self.one_person_at(cited_amid(self.tagged, sentence)?));
        if let Some(person) = self.cited {
            self.take_floor(&[person]);
        }
    }

    /// «ورحبت برلين، وفق ما صرح به كلاين، بالقرار»: whom the words behind the state that opens the sentence cite.
    fn cited_behind_state(&self, sentence: &Range<usize>) -> Option<EntityId> {
        let mention = &self.cast.mentions[self.cast.mention_at(sentence.start + 1)?];
        let comma = self.tagged.text.kind(mention.tokens.end) == TokenKind::Comma;
        // «والتزم البنك، بحسب لارسن، بتوفير خبراء».
        let state = comma
            && matches!(
                mention.kind,
                MentionKind::State
                    | MentionKind::Institution
                    | MentionKind::Organisation(_)
                    | MentionKind::Reference(Reference::Institution)
            );
        self.cited_at(mention.tokens.end + 1).filter(|_| state)
    }

    /// «…، وفق وزير الداخلية»: whom the last words of a sentence cite.
    fn cited_at_end(&self, sentence: &Range<usize>) -> Option<EntityId> {
        let from = sentence.end.saturating_sub(CITED_AT_END).max(sentence.start + 1);
        let at = (from..sentence.end).rev().find(|&at| self.tagged.text.kind(at - 1) == TokenKind::Comma)?;
        let last = self.cast.next_mention(at, sentence.end)?;
        let closes = self.cast.mentions[last].tokens.end + 1 >= sentence.end;
        self.cited_at(at).filter(|_| closes)
    }

    /// The person whom a phrase of citing names: «بحسب فلان», «وفقا لفلان», «على حد تعبير فلان».
    fn cited_at(&self, at: usize) -> Option<EntityId> {
        let tagged = self.tagged;
        let on_his_word = || {
            let words = tagged.spells(at, &["علي"]) && tagged.spells(at + 1, &["حد", "لسان"]);
            words.then(|| behind_cited_words(tagged, at + 2))
        };
        self.one_person_at(behind_citing_word(tagged, at).or_else(on_his_word)?)
    }

    /// The one person whose mention starts there, and who is no spokesperson.
    fn one_person_at(&self, at: usize) -> Option<EntityId> {
        let index = self.cast.mention_starting_at(at)?;
        let kind = &self.cast.mentions[index].kind;
        let person = matches!(kind, MentionKind::Person(_) | MentionKind::Reference(Reference::Official(_)));
        let &[id] = self.cast.meant[index].as_slice() else { return None };
        (person && !is_spokesperson(kind)).then_some(id)
    }

    /// «وهو ما أكده هاربر، قائلا»: whoever is said to have said it too goes on.
    pub(super) fn note_agreeing(&mut self, tokens: Range<usize>) {
        let says = |verb: usize| {
            self.tagged.finite(verb).is_some_and(|(reading, entry)| {
                let says =
                    entry.class == ActClass::Saying || matches!(entry.act, Some(Act::Stress | Act::Present));
                says && reading.enclitic.is_some()
            })
        };
        let agrees = |token: &usize| says(token + 1) && self.tagged.spells(*token, WHAT_HE_SAID);
        let person = tokens.into_iter().find(agrees).and_then(|token| self.one_person_at(token + 2));
        if let Some(person) = person {
            self.take_floor(&[person]);
        }
    }

    /// «وأعلم الوزير ضيفه بأن البرلمان الإيطالي صادق على الاتفاقية»: what a body did that is no side he only tells.
    pub(super) fn tells_deed_of_body(&self, reported: &Reported, reporters: &[EntityId]) -> bool {
        let entities = &self.cast.registry.entities;
        let person = matches!(reporters, &[one] if entities[one].kind == ActorKind::Person);
        let Some(index) = self.cast.mention_starting_at(self.behind_quote(reported.start)) else {
            return false;
        };
        let mention = &self.cast.mentions[index];
        // «أن الوزارة وقعت مع الشركة اتفاقية».
        let with = (reported.verb..reported.verb + TOGETHER_WITHIN).any(|at| self.tagged.spells(at, &["مع"]));
        let alone = match self.with_company(index) {
            Subject::Named(ids, _) => matches!(ids.as_slice(), [one] if !self.principals.contains(one)),
            _ => false,
        };
        person
            && !self.relay(reporters)
            && matches!(mention.kind, MentionKind::Institution)
            && matches!(reported.act, Act::Agree | Act::Sign | Act::Establish)
            && alone
            && !with
    }

    /// Who says what the heads behind this one report.
    pub(super) fn note_reporter(&mut self, head: &Head, subject: &Subject) {
        let speakers = match subject {
            Subject::Named(ids, _) => ids.as_slice(),
            Subject::Pronoun(_) => self.holders.as_slice(),
            Subject::Source(_, ids) => ids.as_slice(),
            _ => &[],
        };
        if !head.reported {
            self.reporter = <[EntityId; 1]>::try_from(speakers).ok().map(|[one]| one);
        }
    }

    /// «وبحسب الوزير الأمريكي، ستقدم واشنطن», «وأن واشنطن ستقدم» in what he says: what somebody says of his own state he
    /// says for it.
    pub(super) fn own_words_of(&self, head: &Head, ids: Vec<EntityId>) -> Vec<EntityId> {
        let speaker = self.cited.or(self.reporter.filter(|_| head.reported)).or(self.quoted());
        match speaker {
            Some(speaker) if self.is_own_state(&ids, &[speaker]) => vec![speaker],
            _ => ids,
        }
    }

    /// «نقلت الوكالة عن فلان قوله إن»: the one who is cited.
    pub(super) fn cited(&self, head: &Head, limit: usize) -> Option<Subject> {
        if head.entry.lemma != CITING {
            return None;
        }
        let from = (head.token + 1..limit.min(head.token + CITED_WITHIN))
            .find(|&token| self.tagged.spells(token, &["عن"]))?;
        // «عن بيان الخارجية قولها».
        let statement = usize::from(self.tagged.noun_of_role(from + 1, "source").is_some());
        let index = self.cast.mention_at(from + 1 + statement)?;
        let mention = &self.cast.mentions[index];
        let body = statement == 1 && matches!(mention.kind, MentionKind::Institution);
        let somebody = body || matches!(mention.kind, MentionKind::Person(_));
        let known = somebody && !self.cast.meant[index].is_empty();
        known.then(|| Subject::Named(self.cast.meant[index].clone(), mention.tokens.end))
    }

    /// «استمع الرئيس إلى شرح من نظيره حول», «اطلع من المبعوث على نتائج جولته»: whoever tells it.
    pub(super) fn who_is_heard(&self, head: &Head, limit: usize) -> Option<Subject> {
        let behind = head.token + 1..limit.min(head.token + HEARD_WITHIN);
        let hears = HEARING.contains(&head.entry.lemma) && head.kind == HeadKind::Finite;
        let from = behind.clone().find(|&token| self.tagged.spells(token, &["من"])).filter(|_| hears)?;
        let index = self.cast.mention_starting_at(from + 1)?;
        let somebody = matches!(self.cast.mentions[index].kind, MentionKind::Person(_));
        let &[person] = self.cast.meant[index].as_slice() else { return None };
        let another = (behind.start..from).any(|token| self.is_surely_verb(token));
        (somebody && !another).then(|| Subject::Named(vec![person], head.token + 1))
    }

    /// «نقل البيان عن فلان قوله إن البرنامج سيواصل»: whose saying a noun with his pronoun is, right before what is said.
    pub(super) fn quoted_of(&self, head: &Head, sentence: &Range<usize>) -> Option<Subject> {
        let from = head.start.saturating_sub(LONGEST_QUOTED_SUBJECT).max(sentence.start);
        let opening = self.tagged.complementiser_in(from..head.start).filter(|_| head.reported)?;
        let noun = opening.checked_sub(1)?;
        let owned = self.tagged.shaped(noun, Shape::VerbalNoun).is_some_and(|(saying, entry)| {
            saying.enclitic.is_some() && matches!(entry.act, Some(Act::Stress | Act::Present))
        });
        let index = self.cast.mention_at(noun.checked_sub(1)?).filter(|_| owned)?;
        let &[person] = self.cast.meant[index].as_slice() else { return None };
        let kind = &self.cast.mentions[index].kind;
        let of_person = matches!(kind, MentionKind::Person(_)) && !is_spokesperson(kind);
        of_person.then(|| Subject::Named(vec![person], head.token + 1))
    }
}

/// So many words may cite somebody at the end of a sentence.
const CITED_AT_END: usize = 12;

/// «قوله إن برنامج الأمم المتحدة سيواصل»: what is said begins with at most so many words before its verb.
const LONGEST_QUOTED_SUBJECT: usize = 8;

/// «أن البنك وقع أمس مع الشركة»: with whom it was stands so near.
const TOGETHER_WITHIN: usize = 4;

/// The verb with which agencies cite somebody.
const CITING: &str = "نقل";

/// «نقلت وكالة الأنباء الرسمية عن …»: the one cited is named within so many tokens.
const CITED_WITHIN: usize = 12;

/// «اطلع الرئيس، قبل ظهر اليوم في قصر الشعب، من فلان على»: so near.
const HEARD_WITHIN: usize = 20;
