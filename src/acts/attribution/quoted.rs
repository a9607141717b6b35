//! Quotations: whoever is quoted goes on behind them, whomever he speaks of.

use super::super::Head;
use super::Floor;
use super::subject::Subject;
use crate::actors::EntityId;
use crate::lexicon::ActClass;
use crate::model::ActorKind;
use crate::text::TokenKind;
use std::ops::Range;

/// A quotation that is open, and who speaks in it.
#[derive(Default)]
pub(super) struct Quotation {
    depth: usize,
    speaker: Option<EntityId>,
}

impl Floor<'_, '_> {
    /// Follows the marks up to a head: who is quoted, and gives him the floor back behind the quotation.
    pub(super) fn follow_quotation(&mut self, tokens: std::ops::Range<usize>) {
        for token in tokens {
            match self.tagged.text.kind(token) {
                TokenKind::QuoteOpen => {
                    if self.quotation.depth == 0 {
                        self.quotation.speaker = self.one_person_who_holds();
                    }
                    self.quotation.depth += 1;
                }
                TokenKind::QuoteClose if self.quotation.depth > 0 => {
                    self.quotation.depth -= 1;
                    if self.quotation.depth == 0
                        && let Some(speaker) = self.quotation.speaker.take()
                    {
                        self.take_floor(&[speaker]);
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether somebody is being quoted.
    pub(super) fn is_quoted(&self) -> bool {
        self.quotation.speaker.is_some()
    }

    /// Who is being quoted.
    pub(super) fn quoted(&self) -> Option<EntityId> {
        self.quotation.speaker
    }

    /// «"نعول على الجزائر"، يقول الوزير»: whose words a quotation with a head of his own person is, named right behind it.
    pub(super) fn who_is_named_behind(&self, head: &Head, sentence: &Range<usize>) -> Option<Subject> {
        let tagged = self.tagged;
        let mut behind = head.token..sentence.end;
        let close = behind.find(|&at| tagged.text.kind(at) == TokenKind::QuoteClose)?;
        let comma = tagged.text.kind(close + 1) == TokenKind::Comma;
        let verb = close + 1 + usize::from(comma);
        let (says, entry) = tagged.finite(verb).filter(|_| head.form.person() == 1)?;
        let index = self.cast.mention_starting_at(verb + 1)?;
        let named = entry.class == ActClass::Saying && !says.has_conjunction() && verb < sentence.end;
        let meant = &self.cast.meant[index];
        (named && !meant.is_empty()).then(|| Subject::Named(meant.clone(), head.token + 1))
    }

    fn one_person_who_holds(&self) -> Option<EntityId> {
        let &[one] = self.holders.as_slice() else { return None };
        (self.cast.registry.entities[one].kind == ActorKind::Person && self.reporter == Some(one))
            .then_some(one)
    }
}
