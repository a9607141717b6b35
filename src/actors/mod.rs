//! Stage 5. Mentions become entities: who is whom, and of which country.

mod attendance;
mod bodies;
mod counterparts;
mod countries;
mod holders;
mod home;
mod institutions;
mod later_nationality;
mod office_words;
mod president;
mod public_figures;
mod registry;
mod resolve;
mod spellings;
mod travel;
mod wording;

pub(crate) use attendance::Attendance;
pub(crate) use registry::{Entity, EntityId, Registry};
pub(crate) use resolve::resolve;
pub(crate) use wording::strip_clitics;

use crate::mentions::Mention;

/// The mentions of a text and the entities that each stands for.
pub(crate) struct Cast {
    /// Every mention in text order.
    pub(crate) mentions: Vec<Mention>,
    /// What each mention stands for, by the index of the mention; empty for a reference
    /// that only the course of the text can resolve.
    pub(crate) meant: Vec<Vec<EntityId>>,
    /// The entities.
    pub(crate) registry: Registry,
    /// For each token up to the last mention's end, the number of the mention that covers it, plus one; 0 where none does.
    covering: Vec<u32>,
}

impl Cast {
    /// Mentions in text order, and what they stand for.
    fn new(mentions: Vec<Mention>, meant: Vec<Vec<EntityId>>, registry: Registry) -> Cast {
        let mut covering = vec![0; mentions.last().map_or(0, |last| last.tokens.end)];
        for (index, mention) in mentions.iter().enumerate() {
            let next = mentions.get(index + 1).map_or(usize::MAX, |next| next.tokens.start);
            let covered = mention.tokens.start..mention.tokens.end.min(next);
            if let Some(covered) = covering.get_mut(covered) {
                covered.fill(index as u32 + 1);
            }
        }
        Cast { mentions, meant, registry, covering }
    }

    /// Index of the mention that covers or starts at a token.
    #[inline]
    pub(crate) fn mention_at(&self, token: usize) -> Option<usize> {
        let number = *self.covering.get(token)?;
        (number as usize).checked_sub(1)
    }

    /// Index of the mention that starts exactly at a token.
    pub(crate) fn mention_starting_at(&self, token: usize) -> Option<usize> {
        self.mention_at(token).filter(|&index| self.mentions[index].tokens.start == token)
    }

    /// Index of the last mention that ends at or before a token.
    pub(crate) fn mention_before(&self, token: usize) -> Option<usize> {
        self.mentions.partition_point(|mention| mention.tokens.end <= token).checked_sub(1)
    }

    /// Index of the first mention that starts at or after a token and before a limit.
    pub(crate) fn next_mention(&self, from: usize, limit: usize) -> Option<usize> {
        let index = self.mentions.partition_point(|mention| mention.tokens.start < from);
        (self.mentions.get(index)?.tokens.start < limit).then_some(index)
    }
}

#[cfg(test)]
mod tests;
