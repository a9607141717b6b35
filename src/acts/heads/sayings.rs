//! What a verb is followed by where it says something: «أن», a quotation, whose words they are.

use super::super::citation::{behind_citing_word, cited_amid};
use super::finder::Finder;
use super::{Head, HeadKind};
use crate::lexicon::word_lists::QUOTING_WORDS;
use crate::lexicon::{self, ActClass, ActEntry, Form, Number, Shape};
use crate::mentions::{MentionKind, Reference};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::Proclitics;

impl Finder<'_, '_> {
    /// «وبحسب الوزير فابيوس، فإن المحادثات إيجابية», «وتمثل السياحة، بحسب السفير، فرصة»: whoever is cited says it, without a verb.
    pub(super) fn citing(&self, at: usize) -> Option<(Head, usize)> {
        let opens = at == self.sentence.start;
        let first = behind_citing_word(self.tagged, at).filter(|_| opens);
        // «وتسعى سلوفينيا، بحسب السفير، إلى»: whoever acts opens an act himself.
        let told = || {
            self.tagged.finite(at).is_none_or(|(verb, entry)| {
                verb.sense.form.shape() == Shape::Imperfect
                    && !verb.proclitics.future
                    && entry.class != ActClass::Agenda
                    && self.cast.mention_starting_at(at + 1).is_none()
            })
        };
        let amid = || cited_amid(self.tagged, &self.sentence).filter(|_| opens && told());
        let cited = first.or_else(amid)?;
        let mention = &self.cast.mentions[self.cast.mention_starting_at(cited)?];
        let end = mention.tokens.end;
        let comma = self.tagged.text.kind(end) == TokenKind::Comma;
        let opening = end + usize::from(comma);
        let person =
            matches!(mention.kind, MentionKind::Person(_) | MentionKind::Reference(Reference::Official(_)));
        let says = |entry: &&ActEntry| entry.lemma == SAYING && entry.class == ActClass::Saying;
        let said = if first.is_some() { self.tagged.is_function(opening, "complementiser") } else { comma };
        let entry = lexicon::ACTS.iter().find(says).filter(|_| person && said)?;
        let head = Head {
            start: at,
            token: if first.is_some() { at } else { cited - 1 },
            kind: HeadKind::Finite,
            entry,
            form: Form::finite(Shape::Perfect, 3, None, Number::Singular),
            proclitics: Proclitics::default(),
            enclitic: None,
            future: false,
            announced: false,
            reported: false,
        };
        Some((head, opening))
    }

    /// «وزاد أن», «وختم قائلا»: a verb of another meaning too says something where «أن» or its like follows.
    pub(super) fn saying(&self, at: usize, entry: &ActEntry) -> Option<&'static ActEntry> {
        // «ونقلت وسائل الإعلام أن الوزيرين سيلتقيان»: a source only tells.
        if entry.lemma == CONVEYING
            && self.reports_after(at)
            && self.has_source_after(at)
            && !self.cites_after(at)
        {
            return lexicon::ACTS
                .iter()
                .find(|entry| entry.lemma == TELLING && entry.class == ActClass::Saying);
        }
        if !matches!(entry.class, ActClass::Narration | ActClass::Auxiliary) {
            return None;
        }
        let (_, other) = self
            .tagged
            .acts(at)
            .find(|(reading, other)| other.class == ActClass::Saying && reading.sense.form.is_finite())?;
        self.says_after(at).then_some(other)
    }

    /// «نقلت الوكالة عن الوزير قوله إن»: whose words they are stands before what they say.
    fn cites_after(&self, at: usize) -> bool {
        (at + 1..self.sentence.end.min(at + CITED_WITHIN))
            .take_while(|&token| !self.tagged.is_function(token, "complementiser"))
            .any(|token| {
                self.tagged.shaped(token, Shape::VerbalNoun).is_some_and(|(noun, entry)| {
                    noun.enclitic.is_some()
                        && (entry.class == ActClass::Saying || entry.act == Some(Act::Stress))
                })
            })
    }

    /// «وبيّن الوزير أن»: «أن» follows, a subject at most between.
    pub(super) fn reports_after(&self, at: usize) -> bool {
        let enclitic = self.tagged.finite(at).is_some_and(|(reading, _)| reading.enclitic.is_some());
        // «وبين القضاة في تصريحات نشرتها الصحيفة أن»: at the start of a sentence adverbials may stand between.
        let opens = at == self.sentence.start;
        // «وبين الوزير، في تصريح للصحافة، أن»: behind who says it, whatever stands between marks.
        let parted = opens
            && self.cast.mention_starting_at(at + 1).is_some_and(|index| {
                matches!(self.cast.mentions[index].kind, MentionKind::Person(_) | MentionKind::Reference(_))
            });
        !enclitic
            && (at + 1..at + if opens { REPORTED_FAR } else { REPORTED_NEAR })
                .take_while(|&token| {
                    let kind = self.tagged.text.kind(token);
                    self.tagged.is_word(token)
                        || parted && matches!(kind, TokenKind::Comma | TokenKind::Dash)
                        || matches!(kind, TokenKind::QuoteOpen | TokenKind::QuoteClose)
                        || self.tagged.text.kind(token) == TokenKind::Comma
                            && self.tagged.is_function(token + 1, "complementiser")
                })
                .any(|token| self.tagged.is_function(token, "complementiser"))
    }

    /// «زاد أن», «زاد الوزير: "…"», «ختم بالقول»: what is said follows, a subject at most between.
    pub(super) fn says_after(&self, at: usize) -> bool {
        let opens = |token: usize| {
            self.tagged.is_function(token, "complementiser")
                || self.tagged.spells(token, QUOTING_WORDS)
                || matches!(self.tagged.text.kind(token), TokenKind::QuoteOpen | TokenKind::Colon)
        };
        (at + 1..self.sentence.end.min(at + SAYS_WITHIN))
            .take_while(|&token| self.tagged.text.kind(token) != TokenKind::Comma)
            // «ورد عليها الوزير بأن»: whom he answers.
            .filter(|&token| !self.bears_pronoun(token))
            .find(|&token| opens(token) || self.tagged.is_function(token, "preposition"))
            .is_some_and(opens)
    }
}

/// «قال».
const SAYING: &str = "قال";
/// «نقل».
const CONVEYING: &str = "نقل";
/// Who is cited stands between the agency and his saying, with his office.
const CITED_WITHIN: usize = 24;
/// «ذكر».
const TELLING: &str = "ذكر";
/// «أن» stands so near behind a verb that is a preposition too, and so near where it opens a sentence.
const REPORTED_NEAR: usize = 7;
const REPORTED_FAR: usize = 16;
/// The verb's subject stands between it and what is said.
const SAYS_WITHIN: usize = 8;
