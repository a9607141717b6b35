//! What somebody is ready for: «وهو عازم على مواصلة الإصلاحات», «وهي على استعداد لتقديم الدعم».

use super::Head;
use super::finder::Finder;
use super::participles::participle_head;
use crate::lexicon::word_lists::{SPEAKING_PRONOUNS, WHO_WERE_NAMED};
use crate::lexicon::{self, Form, Number, Shape};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::Tagged;

impl Finder<'_, '_> {
    /// «وهو عازم على», «وهي على استعداد لـ» behind another head: a commitment of its own.
    pub(super) fn resolved(&self, at: usize) -> Option<(Head, usize)> {
        // «"…. نحن مستعدون للعمل معا"»: in a sentence of its own within what is quoted.
        let we = self.quote_depth > 0
            && self.tagged.spells(at, SPEAKING_PRONOUNS)
            && at > self.sentence.start
            && self.tagged.text.kind(at - 1) == TokenKind::Stop;
        if !(we || self.tagged.spells(at, WHO_WERE_NAMED)) || self.heads.is_empty() {
            return None;
        }
        let ready = (at + 1..self.sentence.end.min(at + READY_WITHIN))
            .take_while(|&token| self.tagged.is_word(token))
            .find(|&token| is_ready(self.tagged, token))?;
        let entry = lexicon::ACTS.iter().find(|entry| entry.lemma == INTENDING)?;
        let reading = self.tagged.at(ready).first()?;
        let head = participle_head(ready, reading, entry);
        let form = if we { Form::finite(Shape::Imperfect, 1, None, Number::Plural) } else { head.form };
        Some((Head { start: at, form, ..head }, ready + 1))
    }
}

/// «مستعدون», «على استعداد», «على أتم الاستعداد».
pub(in crate::acts) fn is_ready(tagged: &Tagged<'_>, token: usize) -> bool {
    let adjective =
        tagged.noun_of_role(token, "ready").is_some_and(|(reading, _)| !reading.proclitics.article);
    let behind_on = (1..=2).any(|back| token >= back && tagged.spells(token - back, &["علي"]));
    let readiness = tagged.noun_of_role(token, "act").is_some_and(|(_, noun)| noun.act == Some(Act::Pledge));
    adjective || readiness && behind_on
}

/// «اعتزم».
const INTENDING: &str = "اعتزم";

/// «وهو لا يزال عازما»: the adjective stands so near behind the pronoun.
const READY_WITHIN: usize = 4;
