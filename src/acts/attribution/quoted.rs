//! Quotations: whoever is quoted goes on behind them, whomever he speaks of.

use super::Floor;
use crate::actors::EntityId;
use crate::model::ActorKind;
use crate::text::TokenKind;

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

    fn one_person_who_holds(&self) -> Option<EntityId> {
        let &[one] = self.holders.as_slice() else { return None };
        (self.cast.registry.entities[one].kind == ActorKind::Person && self.reporter == Some(one))
            .then_some(one)
    }
}
