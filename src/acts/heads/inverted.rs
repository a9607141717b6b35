//! Inverted heads: «شكل تعزيز التعاون محور المباحثات», «الأزمة الليبية … أبرز محاور اللقاء»: what is discussed comes first.

use super::finder::Finder;
use super::nominal::verbal_noun_head;
use super::{Head, HeadKind};
use crate::lexicon::word_lists::{EQUATING, LAID_OUT, PICKED_MATTERS, PICKING, PIVOTS};
use crate::lexicon::{self, ActClass, ActEntry, Shape};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};

impl Finder<'_, '_> {
    /// What was the pivot of a meeting, before or behind the verb that says so.
    pub(super) fn inverted(&self, at: usize) -> Option<(Head, usize)> {
        if !self.may_be_inverted(at) {
            return None;
        }
        let end = self.sentence.end.min(at + LONGEST_TOPIC);
        if is_pivot(self.tagged, at) {
            return self.pivot_first(at, end);
        }
        let pivot = (at + 1..end)
            .take_while(|&token| token == at + 1 || !self.tagged.is_function(token, "relative"))
            .find(|&token| {
                is_pivot(self.tagged, token) || self.is_laid_out(token) || self.picked_out(token).is_some()
            })?;
        let picked = self.picked_out(pivot);
        let equating = |token: usize| self.equates(token);
        // No table need know «صدارة»; it knows the meeting behind.
        let reading = (pivot..pivot + 3).find_map(|token| self.tagged.at(token).first())?;
        let entry = match picked {
            Some((_, entry)) => entry,
            None => discussing()?,
        };
        let head = verbal_noun_head(at, reading, entry);
        // «ومن أبرز ما تناولته المباحثات تعزيز التعاون»: the topic stands behind.
        if let Some((verb, _)) = picked.filter(|_| self.tagged.spells(at, &["من"])) {
            let picks = pivot <= at + 3 && self.tagged.spells(at + 1, PICKING);
            return picks.then_some((Head { kind: HeadKind::ListItem, ..head }, verb + 1));
        }
        if equating(at) {
            return Some((head, pivot + 1));
        }
        if picked.is_some() {
            return None;
        }
        // «…، مثلت أهم محاور اللقاء», «…، أبرز محاور اللقاء»: the topic stands before.
        let verb = (at + 1..pivot).find(|&token| {
            self.can_be_verb(token) && !(token + 1 == pivot && self.tagged.spells(token, &["ابرز", "اهم"]))
        });
        let reports = (at..pivot).any(|token| self.tagged.is_function(token, "complementiser"));
        let topic = !reports && verb.is_none_or(|verb| equating(verb) && verb + FARTHEST_PIVOT > pivot);
        let governed =
            self.tagged.is_function(at, "preposition") || self.tagged.is_function(at, "connective");
        // «بحث الوزير المسائل المطروحة»: without such a verb they are an object.
        let stands_before = verb.is_some() || pivot > at + 2 && !self.is_laid_out(pivot);
        (topic && !governed && stands_before)
            .then_some((Head { kind: HeadKind::ListItem, ..head }, pivot + 1))
    }

    /// «محور الزيارة سيكون ملف الطاقة», «محاور اللقاء الذي جمعهما ستكون على الطاولة»: the pivot itself opens the clause.
    fn pivot_first(&self, at: usize, end: usize) -> Option<(Head, usize)> {
        let verb = (at + 1..end).find(|&token| self.equates(token))?;
        let reading = self.tagged.at(at).first().or_else(|| self.tagged.at(at + 1).first())?;
        let head = verbal_noun_head(at, reading, discussing()?);
        Some((Head { kind: HeadKind::ListItem, ..head }, verb + 1))
    }

    /// «الموضوعات المدرجة على جدول الأعمال», «القضايا المطروحة للنقاش».
    fn is_laid_out(&self, token: usize) -> bool {
        self.tagged.spells(token, PICKED_MATTERS) && self.tagged.spells(token + 1, LAID_OUT)
    }

    /// «شكل», «كان».
    fn equates(&self, token: usize) -> bool {
        self.tagged.finite(token).is_some_and(|(_, entry)| EQUATING.contains(&entry.lemma))
    }

    /// Whether a topic may stand here before its meeting: where a sentence or a report begins.
    fn may_be_inverted(&self, at: usize) -> bool {
        // «قال إن التعاون كان في صلب المحادثات».
        if self.reported.is_some_and(|opened| opened + 1 == at) {
            return true;
        }
        // «الجزائر - شكل تعزيز التعاون محور اللقاء»: behind the dateline.
        let mark = (self.sentence.start..at)
            .rev()
            .take(DATELINE_WITHIN)
            .find(|&token| matches!(self.tagged.text.kind(token), TokenKind::Dash | TokenKind::Colon));
        let opening = mark.filter(|_| self.opens_with_place()).map_or(self.sentence.start, |mark| mark + 1);
        let dateline = self.opens_with_place() && mark.is_none() && self.dateline_ahead(at);
        self.heads.is_empty() && at <= opening + 1 && !dateline
    }
}

impl Finder<'_, '_> {
    /// «القضايا التي بحثها الجانبان», «أبرز ما تم الاتفاق عليه»: where the verb stands by which those who met dealt with what
    /// is picked out, and which it is.
    fn picked_out(&self, token: usize) -> Option<(usize, &'static ActEntry)> {
        let tagged = self.tagged;
        let matters = tagged.spells(token, PICKED_MATTERS) && tagged.is_function(token + 1, "relative");
        let what = token > 0 && tagged.spells(token, &["ما"]) && tagged.spells(token - 1, PICKING);
        let verb = if matters { token + 2 } else { token + 1 };
        let (_, entry) = tagged.finite(verb).filter(|_| matters || what)?;
        let (verb, entry) = if entry.class == ActClass::Light {
            (verb + 1..verb + PICKED_WITHIN)
                .find_map(|noun| Some((noun, tagged.shaped(noun, Shape::VerbalNoun)?.1)))?
        } else {
            (verb, entry)
        };
        matches!(entry.act, Some(Act::Discuss | Act::Agree)).then_some((verb, entry))
    }

    fn opens_with_place(&self) -> bool {
        let start = self.sentence.start;
        self.tagged.state(start).or_else(|| self.tagged.place(start)).is_some()
    }

    /// «الجزائر (وأج) - », «تونس:»: a mark that closes a dateline follows.
    fn dateline_ahead(&self, at: usize) -> bool {
        (at + 1..self.sentence.end.min(at + DATELINE_WITHIN))
            .take_while(|&token| self.tagged.finite(token).is_none())
            .any(|token| matches!(self.tagged.text.kind(token), TokenKind::Dash | TokenKind::Colon))
    }
}

/// «ما تم خلال اللقاء الاتفاق عليه»: so far behind the light verb.
const PICKED_WITHIN: usize = 5;

/// A dateline has at most so many tokens.
const DATELINE_WITHIN: usize = 6;

/// «محور المباحثات», «أبرز محاور هذا اللقاء», «في صلب المحادثات», «محاور الاهتمام في اللقاء», «حاضرا بقوة في المحادثات»,
/// «رأس جدول الأعمال», «جزءا من أجندة الاجتماع», «محل مباحثات».
pub(in crate::acts) fn is_pivot(tagged: &Tagged<'_>, token: usize) -> bool {
    if !tagged.spells(token, PIVOTS) {
        return false;
    }
    let meets = |at: usize| {
        tagged.spells(at, &["جدول", "اجنده"])
            || tagged
                .noun_of_role(at, "meeting")
                .or_else(|| tagged.noun_of_role(at, "talk"))
                .is_some_and(|(reading, _)| reading.proclitics.preposition.is_none())
    };
    let demonstrative = |at: usize| usize::from(tagged.is_function(at, "demonstrative"));
    let next = token + 1 + demonstrative(token + 1);
    let between = tagged.has_article(token + 1) || tagged.spells(token + 1, &["بقوه"]);
    let within = token + 1 + usize::from(between);
    let inside = tagged.spells(within, &["في", "خلال"]) && meets(within + 1 + demonstrative(within + 1));
    // «محورا آخر للاجتماع», «محورا رئيسا للقاء».
    let for_meeting = |at: usize| {
        tagged.noun_of_role(at, "meeting").is_some_and(|(reading, _)| {
            reading.proclitics.preposition == Some(Preposition::For) && reading.proclitics.article
        })
    };
    let part = tagged.spells(next, &["من"]) && tagged.spells(next + 1, &["جدول", "اجنده"]);
    meets(next) || part || inside || for_meeting(next) || tagged.is_word(next) && for_meeting(next + 1)
}

/// «بحث».
fn discussing() -> Option<&'static ActEntry> {
    lexicon::ACTS.iter().find(|entry| entry.lemma == "بحث")
}

/// What was discussed has at most so many words.
const LONGEST_TOPIC: usize = 60;

/// «مثلت أهم محاور»: the verb stands so near before the pivot.
const FARTHEST_PIVOT: usize = 5;
