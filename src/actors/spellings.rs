//! How a name is spelt that the text spells in several ways.

use super::EntityId;
use super::resolve::Resolver;
use crate::mentions::{Mention, MentionKind, Person};

/// A full name in one of its spellings.
struct Spelling {
    person: EntityId,
    words: Vec<String>,
    text: String,
    count: usize,
}

impl Resolver<'_, '_> {
    /// Of several spellings of a full name the one that the text uses most: «ميركيل» once, «ميركل» ever after.
    pub(super) fn settle_spellings(&mut self, mentions: &[Mention], meant: &[Vec<EntityId>]) {
        let mut spellings: Vec<Spelling> = Vec::new();
        for (mention, ids) in mentions.iter().zip(meant) {
            let (MentionKind::Person(Person { name: Some(name), .. }), [id]) =
                (&mention.kind, ids.as_slice())
            else {
                continue;
            };
            let words = self.name_words(name.clone(), mention);
            if words.len() != self.registry.entities[*id].name_words.len() {
                continue;
            }
            match spellings.iter_mut().find(|known| known.person == *id && known.words == words) {
                Some(known) => known.count += 1,
                None => {
                    let text = self.name_text(name.clone(), mention);
                    spellings.push(Spelling { person: *id, words, text, count: 1 });
                }
            }
        }
        for Spelling { person, words, text, count } in &spellings {
            let entity = &self.registry.entities[*person];
            let own =
                spellings.iter().find(|known| known.person == *person && known.words == entity.name_words);
            if own.is_some_and(|own| own.count < *count) {
                let entity = &mut self.registry.entities[*person];
                entity.name = Some(text.clone());
                entity.name_words.clone_from(words);
            }
        }
    }
}
