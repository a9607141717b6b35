//! Who travels where. A visitor is of another country than the one he travels to, and whom he meets there without a nationality
//! is of that one: «يزور الرئيس فلان الخرطوم، حيث يلتقي الرئيس فلانا».

use super::{Cast, EntityId};
use crate::expressions::place_named;
use crate::lexicon::Shape;
use crate::lexicon::word_lists::{INVITATIONS, LEAVING};
use crate::mentions::{Mention, MentionKind, Person};
use crate::model::EventType;
use crate::words::{Preposition, Tagged};
use std::ops::Range;

/// Somebody's journey, as one sentence tells it.
struct Journey {
    visitor: EntityId,
    destination: &'static str,
    /// The token that names the destination.
    at: usize,
    sentence: Range<usize>,
}

/// What journeys tell of the countries of persons.
pub(super) struct Travel {
    journeys: Vec<Journey>,
}

impl Travel {
    /// The journeys that a text tells of.
    pub(super) fn of(tagged: &Tagged<'_>, cast: &Cast) -> Travel {
        let sentences = tagged.text.sentences.iter();
        Travel {
            journeys: sentences
                .filter_map(|sentence| journey(tagged, cast, sentence.tokens.clone()))
                .collect(),
        }
    }

    /// Where somebody travels: not home.
    pub(super) fn abroad(&self, id: EntityId) -> Option<&'static str> {
        self.journeys.iter().find(|journey| journey.visitor == id).map(|journey| journey.destination)
    }

    /// The country of somebody whom a visitor of another one meets at his destination.
    pub(super) fn host(&self, tagged: &Tagged<'_>, cast: &Cast, index: usize) -> Option<&'static str> {
        let mention = &cast.mentions[index];
        let last = self.journeys.iter().rfind(|journey| journey.at < mention.tokens.start)?;
        let visitor = &cast.registry.entities[last.visitor];
        let foreign = visitor.country != Some(last.destination);
        let same = last.sentence.contains(&mention.tokens.start);
        let met = if same {
            is_met_or_invites(tagged, mention)
        } else {
            is_met_by(tagged, cast, index, last.visitor)
        };
        (foreign && met && !cast.meant[index].contains(&last.visitor)).then_some(last.destination)
    }
}

/// The journey of a sentence: a word of visiting, who is named right before the destination, and that.
fn journey(tagged: &Tagged<'_>, cast: &Cast, sentence: Range<usize>) -> Option<Journey> {
    let word = sentence.clone().find(|&token| visits(tagged, token).is_some())?;
    let direct = visits(tagged, word)?;
    let limit = sentence.end.min(word + DESTINATION_WITHIN);
    let (at, destination) = (word + 1..limit)
        .find_map(|token| destination(tagged, cast, token, direct).map(|code| (token, code)))?;
    let first = cast.mentions.partition_point(|mention| mention.tokens.start < sentence.start);
    let before = cast.mentions.partition_point(|mention| mention.tokens.start < at);
    let nearest = (first..before).rev().find(|&index| names_somebody(&cast.mentions[index]))?;
    // «وأعلم وزير الخارجية الفرنسي فلان وزير الخارجية فلانا بتأجيل زيارته إلى تونس»: a visitor is introduced by his nationality.
    let foreign = |&index: &usize| {
        let country = cast.mentions[index].country;
        matches!(cast.mentions[index].kind, MentionKind::Person(_))
            && country.is_some_and(|code| code != destination)
    };
    let visitor = (first..before).rev().find(foreign).unwrap_or(nearest);
    let mention = &cast.mentions[visitor];
    // «بحث فلان مع فلان خلال زيارته»: whose visit?
    let owned = tagged.noun_of_role(word, "meeting").is_some_and(|(reading, _)| reading.enclitic.is_some());
    let alone = !(first..visitor).any(|index| names_somebody(&cast.mentions[index]));
    let &[id] = cast.meant[visitor].as_slice() else { return None };
    let near = mention.tokens.end + VISITOR_WITHIN >= word.min(at);
    (matches!(mention.kind, MentionKind::Person(_)) && near && (alone || !owned)).then_some(Journey {
        visitor: id,
        destination,
        at,
        sentence,
    })
}

/// Whether a word tells of a visit; if so, whether the destination may be its object: «يزور».
fn visits(tagged: &Tagged<'_>, token: usize) -> Option<bool> {
    if let Some((_, entry)) = tagged.finite(token) {
        let goes = entry.event == Some(EventType::Visit)
            && (entry.joined_by == "direct" || entry.joined_by == "إلى");
        return (goes && !LEAVING.contains(&entry.lemma)).then_some(entry.joined_by == "direct");
    }
    let noun =
        tagged.noun_of_role(token, "meeting").is_some_and(|(_, entry)| entry.event == Some(EventType::Visit));
    let verbal = || {
        tagged
            .shaped(token, Shape::VerbalNoun)
            .is_some_and(|(_, entry)| entry.event == Some(EventType::Visit) && entry.joined_by == "إلى")
    };
    (noun || verbal()).then_some(false)
}

/// The state that a journey leads to, by its name or by a place in it: «إلى تونس», «للندن», «الخرطوم».
fn destination(tagged: &Tagged<'_>, cast: &Cast, at: usize, direct: bool) -> Option<&'static str> {
    let to = at.checked_sub(1).is_some_and(|before| tagged.spells(before, &["الي", "نحو"]));
    let state = cast.mention_starting_at(at).map(|index| &cast.mentions[index]);
    if let Some(mention) = state.filter(|mention| matches!(mention.kind, MentionKind::State)) {
        let leads = match mention.proclitics.preposition {
            None => to || direct && !tagged.is_function(at - 1, "preposition"),
            preposition => preposition == Some(Preposition::For),
        };
        return mention.country.filter(|_| leads);
    }
    let plain = || place_named(tagged, at, None).filter(|_| to || direct);
    plain().or_else(|| place_named(tagged, at, Some(Preposition::For)))?.country
}

/// A person, a group, or a word that stands for either.
fn names_somebody(mention: &Mention) -> bool {
    matches!(mention.kind, MentionKind::Person(_) | MentionKind::Group | MentionKind::Reference(_))
}

/// «والتقى نظيره فلانا», «بدعوة من الرئيس فلان», «محادثات مع الوزير فلان»: a word of meeting or inviting shortly before.
fn is_met_or_invites(tagged: &Tagged<'_>, mention: &Mention) -> bool {
    let start = mention.tokens.start;
    let counterpart = matches!(mention.kind, MentionKind::Person(Person { counterpart: true, .. }));
    counterpart
        || (start.saturating_sub(MET_WITHIN)..start).any(|token| {
            let meets = tagged.finite(token).is_some_and(|(_, entry)| {
                matches!(entry.event, Some(EventType::Talks | EventType::Reception))
            });
            let talks = tagged
                .noun_of_role(token, "meeting")
                .is_some_and(|(_, entry)| entry.event.is_some_and(|event| event != EventType::Visit));
            meets || talks || tagged.spells(token, INVITATIONS)
        })
}

/// «والتقى [الزائر] بالرئيس فلان»: the visitor right behind a verb of meeting, and whom he meets right behind him.
fn is_met_by(tagged: &Tagged<'_>, cast: &Cast, index: usize, visitor: EntityId) -> bool {
    let Some(before) = index.checked_sub(1) else { return false };
    let (one, other) = (&cast.mentions[before].tokens, &cast.mentions[index].tokens);
    let meets = one
        .start
        .checked_sub(1)
        .and_then(|verb| tagged.finite(verb))
        .is_some_and(|(_, entry)| matches!(entry.event, Some(EventType::Talks | EventType::Reception)));
    meets && cast.meant[before] == [visitor] && other.start <= one.end + MET_WITHIN
}

/// «يجري فلان زيارة رسمية تستغرق يومين إلى تونس»: so many tokens from the word of visiting to the destination.
const DESTINATION_WITHIN: usize = 16;
/// A visitor is named so many tokens before the word of visiting at most.
const VISITOR_WITHIN: usize = 8;
/// Whom somebody meets is named so many tokens behind the word of meeting at most.
const MET_WITHIN: usize = 5;
