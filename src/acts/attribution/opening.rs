//! Heads that only tell who speaks next: what he says is another head's.

use super::super::{Head, HeadKind};
use super::Floor;
use super::subject::Subject;
use crate::lexicon::ActClass;
use crate::model::Act;
use crate::text::TokenKind;
use std::ops::Range;

impl Floor<'_, '_> {
    /// Whether a head only says who speaks, and what he says is another head's.
    pub(super) fn only_opens(
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
    pub(super) fn note_opening(&mut self, head: &Head, subject: &Subject, limit: usize) {
        self.note(subject, head);
        let Subject::Source(_, ids) = subject else { return };
        match self.person_in_report(head, limit) {
            Some(person) => self.take_floor(&[person]),
            // «قال المتحدث فلان إن بلاده …، مشيرا إلى»: he himself goes on.
            None if !ids.is_empty() && !self.only_tell(ids) => self.take_floor(ids),
            None => {}
        }
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
        // «قال إن العلاقات تاريخية، وتم الاتفاق على»: no verb is joined to its subject by «و».
        if self.is_joined(next) {
            return false;
        }
        // «قال إن الوضع هادئ، وأن بلاده ستواصل».
        if next.start > 0 && self.tagged.folded(next.start - 1).starts_with("وان") {
            return false;
        }
        let opening = (head.token + 1..clause.end + 1)
            .rev()
            .find(|&token| self.tagged.is_function(token, "complementiser"));
        next.reported && opening.is_some_and(|opening| self.is_subject(opening + 1..next.start, next.future))
    }

    /// «إن البلدين», «إن الجولة التي تبدأ غدا (ستشمل)»: a subject without its verb, and what a relative clause says of it.
    fn is_subject(&self, words: Range<usize>, future: bool) -> bool {
        let mut relatives = words.clone().filter(|&token| self.tagged.is_function(token, "relative"));
        let relative = relatives.next().filter(|_| future);
        let longest = relative.map_or(LONGEST_REPORTED_SUBJECT, |_| LONGEST_DESCRIBED_SUBJECT);
        let described = |token: usize| relative.is_some_and(|relative| token == relative + 1);
        words.len() < longest
            && !words.into_iter().any(|token| self.is_surely_verb(token) && !described(token))
    }

    /// «وتم», «كما تم», «، وفي السياق ذاته، تم».
    fn is_joined(&self, head: &Head) -> bool {
        let tagged = self.tagged;
        let comma = |token: usize| tagged.text.kind(token) == TokenKind::Comma;
        let before = head.start - usize::from(head.start > 0 && comma(head.start - 1));
        let opens = (before.saturating_sub(LONGEST_LEAD)..before).rev().find(|&token| comma(token));
        let led = opens.is_some_and(|mark| before < head.start && tagged.folded(mark + 1).starts_with('و'));
        let connected = before > 0 && tagged.is_function(before - 1, "connective");
        head.proclitics.conjunction.is_some() || led || connected
    }

    /// Whether a word has no reading but as a finite verb.
    pub(super) fn is_surely_verb(&self, at: usize) -> bool {
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
}

/// «وفي السياق ذاته» has at most so many words.
const LONGEST_LEAD: usize = 6;

/// The subject of a reported verb has fewer words, and fewer with a relative clause.
const LONGEST_REPORTED_SUBJECT: usize = 8;
const LONGEST_DESCRIBED_SUBJECT: usize = 16;
