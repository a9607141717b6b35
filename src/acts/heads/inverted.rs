//! Inverted heads: «شكل تعزيز التعاون محور المباحثات», «الأزمة الليبية … أبرز محاور اللقاء»: what is discussed comes first.

use super::finder::Finder;
use super::nominal::verbal_noun_head;
use super::{Head, HeadKind};
use crate::lexicon::word_lists::{EQUATING, PIVOTS};
use crate::lexicon::{self, ActEntry};
use crate::text::TokenKind;
use crate::words::Tagged;

impl Finder<'_, '_> {
    /// What was the pivot of a meeting, before or behind the verb that says so.
    pub(super) fn inverted(&self, at: usize) -> Option<(Head, usize)> {
        // «قال إن التعاون كان في صلب المحادثات».
        let reported = self.reported.is_some_and(|opened| opened + 1 == at);
        if !(self.heads.is_empty() || reported) {
            return None;
        }
        // «الجزائر - شكل تعزيز التعاون محور اللقاء»: behind the dateline.
        let mark = (self.sentence.start..at)
            .rev()
            .take(DATELINE_WITHIN)
            .find(|&token| matches!(self.tagged.text.kind(token), TokenKind::Dash | TokenKind::Colon));
        let opening = mark.filter(|_| self.opens_with_place()).map_or(self.sentence.start, |mark| mark + 1);
        let dateline = self.opens_with_place() && mark.is_none() && self.dateline_ahead(at);
        let opens = at <= opening + 1 && self.heads.is_empty() && !dateline;
        if !(opens || reported) {
            return None;
        }
        let end = self.sentence.end.min(at + LONGEST_TOPIC);
        let pivot = (at + 1..end)
            .take_while(|&token| token == at + 1 || !self.tagged.is_function(token, "relative"))
            .find(|&token| is_pivot(self.tagged, token))?;
        let equating = |token: usize| {
            let entry = self.tagged.finite(token).map(|(_, entry)| entry);
            entry.filter(|entry| EQUATING.contains(&entry.lemma)).is_some()
        };
        // No table need know «صدارة»; it knows the meeting behind.
        let reading = (pivot..pivot + 3).find_map(|token| self.tagged.at(token).first())?;
        let discussing = discussing()?;
        let head = verbal_noun_head(at, reading, discussing);
        if equating(at) {
            return Some((head, pivot + 1));
        }
        // «…، مثلت أهم محاور اللقاء», «…، أبرز محاور اللقاء»: the topic stands before.
        let verb = (at + 1..pivot).find(|&token| {
            self.can_be_verb(token) && !(token + 1 == pivot && self.tagged.spells(token, &["ابرز", "اهم"]))
        });
        let reports = (at..pivot).any(|token| self.tagged.is_function(token, "complementiser"));
        let topic = !reports && verb.is_none_or(|verb| equating(verb) && verb + FARTHEST_PIVOT > pivot);
        let governed =
            self.tagged.is_function(at, "preposition") || self.tagged.is_function(at, "connective");
        (topic && !governed && pivot > at + 2)
            .then_some((Head { kind: HeadKind::ListItem, ..head }, pivot + 1))
    }
}

impl Finder<'_, '_> {
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

/// A dateline has at most so many tokens.
const DATELINE_WITHIN: usize = 6;

/// «محور المباحثات», «أبرز محاور هذا اللقاء», «في صلب المحادثات», «محاور الاهتمام في اللقاء», «جدول أعمال القمة».
pub(in crate::acts) fn is_pivot(tagged: &Tagged<'_>, token: usize) -> bool {
    if !tagged.spells(token, PIVOTS) {
        return false;
    }
    let meets = |at: usize| {
        tagged
            .noun_of_role(at, "meeting")
            .is_some_and(|(reading, _)| reading.proclitics.preposition.is_none())
    };
    let demonstrative = |at: usize| usize::from(tagged.is_function(at, "demonstrative"));
    let next = token + 1 + demonstrative(token + 1);
    let inside = tagged.spells(token + 2, &["في", "خلال"])
        && tagged.has_article(token + 1)
        && meets(token + 3 + demonstrative(token + 3));
    meets(next) || inside
}

/// «بحث».
fn discussing() -> Option<&'static ActEntry> {
    lexicon::ACTS.iter().find(|entry| entry.lemma == "بحث")
}

/// What was discussed has at most so many words.
const LONGEST_TOPIC: usize = 60;

/// «مثلت أهم محاور»: the verb stands so near before the pivot.
const FARTHEST_PIVOT: usize = 5;
