//! Signs that a text is about two sides: who met, who speaks, and the words of relations between states.

use super::is_of_state;
use crate::actors::{Cast, Entity, EntityId};
use crate::acts::Occasion;
use crate::lexicon::word_lists::{CREDENTIALS, FIRM_NOUNS, INTERNATIONAL, JOINT, STATES_COUNTED};
use crate::lexicon::{self, Category, Number};
use crate::mentions::{Mention, MentionKind, Reference};
use crate::model::{ActorKind, Area, EventType, InstrumentKind};
use crate::points::Draft;
use crate::sides::{are_several_states, attended_organisation, states_served};
use crate::text::TokenKind;
use crate::words::Tagged;

/// Signs that a text is about two sides: who met and who speaks come from two, the words are those of relations between states.
pub(super) fn count(
    tagged: &Tagged<'_>,
    cast: &Cast,
    occasion: &Occasion,
    sides: &[&str],
    points: &[Draft],
) -> usize {
    let principals = || occasion.principals.iter().copied();
    let officials =
        || cast.registry.persons().filter(|(_, entity)| entity.office.is_some()).map(|(id, _)| id);
    let speakers = points.iter().flat_map(|point| point.act.speakers.iter().copied());
    // «أعلنت قطر والإمارات»: both open with what they do.
    let opening = points.first().into_iter().flat_map(|point| point.act.speakers.iter().copied());
    let in_office = principals().any(|id| cast.registry.entities[id].office.is_some());
    // A meeting that somebody only speaks of is one all the same.
    let meets = matches!(
        occasion.kind,
        EventType::Talks | EventType::Reception | EventType::Call | EventType::Signing
    ) || occasion.kind == EventType::Statement && !occasion.principals.is_empty();
    // «أدى الوزير زيارة إلى الجزائر».
    let for_state = |id: EntityId| cast.registry.entities[id].office_heads.iter().any(is_of_state);
    let visit = occasion.kind == EventType::Visit && sides.len() > 1;
    let visits = visit && principals().any(for_state);
    // «اختتم وفد من دولة البرازيل زيارة إلى نواكشوط».
    let states_visit = visit && !visits && is_two_sided(tagged, cast, principals());
    let attends = in_office && attended_organisation(tagged, occasion).is_some();
    let words = words_of_two_sides(tagged);
    let bodies_met = meets && meet_from_two_bodies(cast, &occasion.principals, points);
    let found = 2 * usize::from(is_two_sided(tagged, cast, principals()) || bodies_met)
        + usize::from(sides.len() >= 2)
        + 2 * usize::from(sides.len() > 2)
        + usize::from(is_two_sided(tagged, cast, officials()))
        + usize::from(is_two_sided(tagged, cast, speakers))
        + 2 * usize::from(is_two_sided(tagged, cast, opening))
        + 2 * usize::from(names_two_sides(tagged, cast) || tells_of_two_states(tagged, points))
        + usize::from(in_office)
        + usize::from(meets || attends)
        + 2 * usize::from(visits)
        + usize::from(states_visit)
        + words.pairs.min(MOST_PAIRS)
        + words.relations.min(MOST_RELATIONS);
    let match_report = words.sport > words.relations + words.pairs && words.sport >= MUCH_SPORT;
    if match_report { found.saturating_sub(SPORT) } else { found }
}

/// «عن إنشاء ربط سككي بين العراق وتركيا»: what a text opens with runs between two states.
fn tells_of_two_states(tagged: &Tagged<'_>, points: &[Draft]) -> bool {
    let state = |at: usize| tagged.find(at, Category::State);
    points.first().is_some_and(|point| {
        let mut clause = point.act.clause.clone();
        clause.any(|at| {
            let first = state(at + 1).filter(|_| tagged.spells(at, &["بين"]));
            first.is_some_and(|first| {
                state(at + 1 + first.tokens).is_some_and(|other| other.has_conjunction())
            })
        })
    })
}

/// «من الجانب الجزائري … ومن الجانب التونسي», «اللجنة الجزائرية التونسية المشتركة».
pub(super) fn names_two_sides(tagged: &Tagged<'_>, cast: &Cast) -> bool {
    let side = |mention: &Mention| matches!(mention.kind, MentionKind::Reference(Reference::Side));
    let mut sides =
        cast.mentions.iter().filter(|mention| side(mention)).filter_map(|mention| mention.country);
    let opposite = sides.next().is_some_and(|first| sides.any(|other| other != first));
    let nationality = |at: usize| tagged.nisba(at).map(|(_, code)| code);
    let joint = |at: usize| {
        let several =
            nationality(at).is_some_and(|first| nationality(at + 1).is_some_and(|other| other != first));
        // «اللجنة الليبية التركية»: a body of two states.
        let body = (1..=2).filter_map(|back| at.checked_sub(back)).any(|noun| {
            let instrument = tagged.find(noun, Category::Instrument);
            instrument.is_some_and(|noun| {
                lexicon::INSTRUMENTS[usize::from(noun.sense.entry)].kind == InstrumentKind::JointBody
            })
        });
        several && (tagged.spells(at + 2, JOINT) || body)
    };
    opposite || (0..tagged.text.tokens.len()).any(joint)
}

/// «شارك الوزير في المنتدى العالمي للطاقة», «المؤتمر السنوي … بمشاركة 18 دولة», «قدم السفير أوراق اعتماده»: an occasion that states
/// meet on, whoever else is named.
pub(super) fn is_of_many_states(tagged: &Tagged<'_>, occasion: &Occasion) -> bool {
    let conference = matches!(occasion.kind, EventType::Conference | EventType::Session | EventType::Talks);
    let meeting = |at: usize| tagged.noun_of_role(at, "meeting").is_some() && tagged.has_article(at);
    let of_the_world = |at: usize| {
        meeting(at)
            && (at + 1..at + 1 + DESCRIBED_WITHIN)
                .take_while(|&behind| tagged.is_word(behind))
                .any(|behind| tagged.spells(behind, INTERNATIONAL))
    };
    let counted = |at: usize| {
        tagged.spells(at, STATES_COUNTED) && at > 0 && tagged.text.kind(at - 1) == TokenKind::Number
    };
    let mut tokens = occasion.sentence.clone();
    tokens.any(|at| {
        conference && (of_the_world(at) || counted(at))
            || occasion.kind == EventType::Reception && tagged.spells(at, CREDENTIALS)
    })
}

/// «المؤتمر الوزاري السادس الدولي»: so many words behind the noun.
const DESCRIBED_WITHIN: usize = 3;

/// Whether what a text opens with is done by several states.
pub(super) fn opens_with_several(tagged: &Tagged<'_>, cast: &Cast, points: &[Draft]) -> bool {
    points.first().is_some_and(|point| {
        is_two_sided(tagged, cast, point.act.speakers.iter().copied())
            || point.act.speakers.iter().any(|&id| are_several_states(tagged, cast, id))
    })
}

/// More words of a kind are no further signs.
const MOST_PAIRS: usize = 3;
const MOST_RELATIONS: usize = 2;
/// So many words of sport make a page of sport, which costs so many signs.
const MUCH_SPORT: usize = 5;
const SPORT: usize = 2;

/// The side of a group of states.
const SEVERAL: &str = "several";

pub(super) fn is_two_sided(tagged: &Tagged<'_>, cast: &Cast, ids: impl Iterator<Item = EntityId>) -> bool {
    let mut sides = ids.flat_map(|id| {
        let entity = &cast.registry.entities[id];
        let several = || are_several_states(tagged, cast, id).then_some(SEVERAL);
        let served = states_served(tagged, entity);
        if served.len() > 1 {
            served
        } else {
            entity.organisation.or(entity.country).or_else(several).into_iter().collect()
        }
    });
    sides.next().is_some_and(|first| sides.any(|other| other != first))
}

/// Whether an official meets who leads a firm or a university, its delegation, an institution or an organisation.
fn meet_from_two_bodies(cast: &Cast, principals: &[EntityId], points: &[Draft]) -> bool {
    let entities = || principals.iter().map(|&id| &cast.registry.entities[id]);
    let of_kinds = |entity: &Entity, kinds: &[&str]| {
        entity.office_heads.iter().any(|head| kinds.contains(&lexicon::OFFICES[usize::from(*head)].kind))
    };
    let official = |entity: &Entity| entity.kind == ActorKind::Person && of_kinds(entity, &OFFICIALS);
    let guest = |entity: &Entity| {
        entity.kind != ActorKind::Person
            || entity.leads_firm()
            || entity.organisation.is_some()
            || of_kinds(entity, &["academic"])
    };
    let of_firm = |entity: &Entity| entity.name_words.iter().any(|word| FIRM_NOUNS.contains(&word.as_str()));
    // «وفد من شركة كذا برئاسة مديرها فلان»: he met, for it.
    let sent = |entity: &Entity| entity.kind == ActorKind::Group && of_firm(entity);
    // «بحث الوزير مع شركة كذا».
    let mut speakers = points.iter().flat_map(|point| &point.act.speakers);
    let talked = speakers.any(|&id| of_firm(&cast.registry.entities[id]));
    let came = entities().any(guest) || talked || cast.registry.entities.iter().any(sent);
    came && entities().any(|entity| official(entity) && !guest(entity))
}

/// Kinds of offices whose holders receive for a state.
pub(super) const OFFICIALS: [&str; 9] = [
    "minister",
    "head_of_government",
    "head_of_state",
    "monarch",
    "ambassador",
    "governor",
    "mayor",
    "finance",
    "official",
];

/// How often a text speaks of two sides, of relations, of sport.
struct Words {
    /// «نظيره», «الجانبان», «البلدين».
    pairs: usize,
    /// «التعاون», «العلاقات», «مباحثات».
    relations: usize,
    sport: usize,
}

fn words_of_two_sides(tagged: &Tagged<'_>) -> Words {
    let tokens = 0..tagged.text.tokens.len();
    let dual = |token: usize, role: &str| {
        let noun = tagged.noun_of_role(token, role);
        noun.is_some_and(|(reading, _)| reading.sense.form.number() == Some(Number::Dual))
    };
    let pair = |token: usize| {
        let shared = ["counterpart", "shared"].iter().any(|role| tagged.noun_of_role(token, role).is_some());
        shared || dual(token, "side") || dual(token, "country")
    };
    let sport = |token: usize| {
        tagged.at(token).iter().any(|reading| {
            reading.sense.category == Category::AreaCue
                && lexicon::AREA_CUES[usize::from(reading.sense.entry)].area == Some(Area::YouthSport)
        })
    };
    let relation = |token: usize| tagged.noun_of_role(token, "relation").is_some();
    Words {
        pairs: tokens.clone().filter(|&token| pair(token)).count(),
        relations: tokens.clone().filter(|&token| relation(token)).count(),
        sport: tokens.filter(|&token| sport(token)).count(),
    }
}
