//! The sides: between which states and organisations the cooperation of a release runs.

use crate::actors::{Cast, Entity, EntityId};
use crate::acts::{Occasion, Performed};
use crate::lexicon::word_lists::GROUPS_OF_STATES;
use crate::lexicon::{self, Category};
use crate::mentions::MentionKind;
use crate::model::{ActorKind, EventType};
use crate::tally::Tally;
use crate::words::Tagged;

/// ISO codes and organisation ids in order of mention: those that the principals serve; where they are of one side only,
/// the other is the state that the sentence of the event names, or the one that the text names most.
pub(crate) fn sides(
    tagged: &Tagged<'_>,
    cast: &Cast,
    occasion: &Occasion,
    acts: &[Performed],
) -> Vec<&'static str> {
    let mut sides = Vec::new();
    // A declaration is its speakers'.
    let speakers =
        acts.iter().flat_map(|act| &act.speakers).chain(acts.iter().flat_map(|act| &act.addressees));
    let parties: Vec<EntityId> = if occasion.principals.is_empty() {
        speakers.copied().collect()
    } else {
        occasion.principals.clone()
    };
    for &id in &parties {
        let entity = &cast.registry.entities[id];
        let own = entity.organisation.or(entity.country).into_iter();
        for side in own.chain(states_served(tagged, entity)) {
            if !sides.contains(&side) {
                sides.push(side);
            }
        }
    }
    let together = states_together(tagged, cast, occasion);
    sides.extend(together.into_iter().filter(|side| !sides.contains(side)).collect::<Vec<_>>());
    let several = parties.iter().any(|&id| are_several_states(tagged, cast, id));
    if sides.is_empty() || sides.len() < 2 && !several {
        let named = occasion
            .sentence
            .clone()
            .filter(|&token| !is_of_a_name(cast, token))
            .filter_map(|token| state_named(tagged, token))
            .find(|code| !sides.contains(code));
        sides.extend(named.or_else(|| most_named(tagged, cast, &sides)));
    }
    if sides.len() < 2 {
        sides.extend(attended_organisation(tagged, occasion));
    }
    sides
}

/// «شاركت الوزيرة في المؤتمر الوزاري للاتحاد من أجل المتوسط»: the organisation whose conference the sentence of the event names.
pub(crate) fn attended_organisation(tagged: &Tagged<'_>, occasion: &Occasion) -> Option<&'static str> {
    if !matches!(occasion.kind, EventType::Conference | EventType::Session | EventType::Statement) {
        return None;
    }
    // «افتتاح مكتب منظمة الصحة العالمية»: within the name of another body too.
    let named = |token| tagged.find(token, Category::Organisation);
    let organisation = occasion.sentence.clone().find_map(named)?;
    Some(lexicon::ORGANISATIONS[usize::from(organisation.sense.entry)].id)
}

/// «دول الخليج», «نظراؤه الأوروبيون»: the other side, whom no code names; «قادة مالي والنيجر»: several by their names.
pub(crate) fn are_several_states(tagged: &Tagged<'_>, cast: &Cast, id: EntityId) -> bool {
    let entity = &cast.registry.entities[id];
    let states = || entity.name_words.first().is_some_and(|word| GROUPS_OF_STATES.contains(&word.as_str()));
    let group = entity.kind == ActorKind::Group && entity.country.is_none() && entity.organisation.is_none();
    group && states() || states_served(tagged, entity).len() > 1
}

/// «قادة مالي والنيجر وبوركينا فاسو»: the states that a group of office holders serves together.
pub(crate) fn states_served(tagged: &Tagged<'_>, entity: &Entity) -> Vec<&'static str> {
    let together = entity.kind == ActorKind::Group;
    let tokens = entity.mentions.first().filter(|first| together && tagged.is(first.start, Category::Office));
    tokens.cloned().into_iter().flatten().filter_map(|at| tagged.state(at)).map(|(_, code)| code).collect()
}

/// «بين وزراء الزراعة في تونس والجزائر وليبيا», «اجتماع بين مصر والأردن والعراق»: three states or more that the sentence of the
/// event joins behind «بين» or behind holders of an office.
fn states_together(tagged: &Tagged<'_>, cast: &Cast, occasion: &Occasion) -> Vec<&'static str> {
    let within = |index: &usize| occasion.sentence.contains(&cast.mentions[*index].tokens.start);
    let mut joined: Vec<usize> = Vec::new();
    for index in (0..cast.mentions.len()).filter(within) {
        let mention = &cast.mentions[index];
        let state = matches!(mention.kind, MentionKind::State);
        let goes_on = joined.last().is_some_and(|&last| {
            cast.mentions[last].tokens.end == mention.tokens.start && mention.proclitics.conjunction.is_some()
        });
        if state && goes_on {
            joined.push(index);
        } else if joined.len() >= MANY {
            break;
        } else {
            joined = if state && is_shared(tagged, cast, index) { vec![index] } else { Vec::new() };
        }
    }
    if joined.len() < MANY {
        return Vec::new();
    }
    joined.iter().filter_map(|&index| cast.mentions[index].country).collect()
}

/// Whether a state stands behind «بين», or behind «وزراء الطاقة في».
fn is_shared(tagged: &Tagged<'_>, cast: &Cast, index: usize) -> bool {
    let start = cast.mentions[index].tokens.start;
    let between = start > 0 && tagged.spells(start - 1, &["بين"]);
    let holders = index.checked_sub(1).map(|before| &cast.mentions[before]).is_some_and(|before| {
        let near = before.tokens.end + 1 >= start;
        near && matches!(before.kind, MentionKind::Group) && tagged.is(before.tokens.start, Category::Office)
    });
    between || holders
}

/// So many sides are more than two.
const MANY: usize = 3;

/// «محمد شياع السوداني»: a surname names no state.
fn is_of_a_name(cast: &Cast, token: usize) -> bool {
    cast.mention_at(token).is_some_and(|index| match &cast.mentions[index].kind {
        MentionKind::Person(person) => person.name.as_ref().is_some_and(|name| name.contains(&token)),
        _ => false,
    })
}

fn state_named(tagged: &Tagged<'_>, token: usize) -> Option<&'static str> {
    tagged.state(token).or_else(|| tagged.nisba(token)).map(|(_, code)| code)
}

/// The state named most, at least twice.
fn most_named(tagged: &Tagged<'_>, cast: &Cast, except: &[&str]) -> Option<&'static str> {
    let mut counts: Tally<&'static str> = Tally::new();
    let tokens = (0..tagged.text.tokens.len()).filter(|&token| !is_of_a_name(cast, token));
    for code in tokens.filter_map(|token| state_named(tagged, token)) {
        counts.add(code, 1);
    }
    counts
        .weights()
        .iter()
        .filter(|(code, count)| *count >= 2 && !except.contains(code))
        .max_by_key(|(_, count)| *count)
        .map(|(code, _)| *code)
}
