//! Which country a person serves where the words do not say.

use super::public_figures::{Serves, served_by};
use super::travel::Travel;
use super::{Cast, EntityId};
use crate::lexicon::word_lists::{BRINGING_GREETINGS, DELEGATIONS, IN_PRESENCE, SHARED_OFFICES};
use crate::lexicon::{ActEntry, Category};
use crate::mentions::{Mention, MentionKind, OfficePhrase, Person, Reference};
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;
use crate::words::{Reading, Tagged};
use std::ops::Range;

/// Gives the persons without a country that of the delegation or side they are listed under, of those they are named with,
/// else the one that the release comes from.
pub(super) fn fill(tagged: &Tagged<'_>, cast: &mut Cast, homes: &[&'static str]) {
    name_public_figures(cast);
    let travel = Travel::of(tagged, cast);
    for index in 0..cast.mentions.len() {
        let Some(id) = homeless(cast, index) else { continue };
        if let Some(group) = led_by(tagged, cast, index) {
            let group = &cast.registry.entities[group];
            let (country, organisation) = (group.country, group.organisation);
            let leader = &mut cast.registry.entities[id];
            (leader.country, leader.organisation) = (country, organisation);
        }
        if !cast.registry.entities[id].is_homeless() {
            continue;
        }
        if let Some(organisation) = organisation_of_group(tagged, cast, index) {
            cast.registry.entities[id].organisation = Some(organisation);
            continue;
        }
        let country = of_reporter(tagged, cast, index)
            .or_else(|| on_behalf(tagged, cast, index))
            .or_else(|| membership(tagged, cast, index))
            .or_else(|| of_companion(tagged, cast, index))
            .or_else(|| of_envoy(tagged, cast, index))
            .or_else(|| whence(tagged, cast, index))
            .or_else(|| travel.host(tagged, cast, index))
            .or_else(|| other_than_model(cast, index, homes));
        cast.registry.entities[id].country = country;
    }
    place_delegations(tagged, cast);
    // Who leads a firm may come from anywhere.
    let rest: Vec<EntityId> = cast
        .registry
        .persons()
        .filter(|(_, entity)| entity.is_homeless() && !entity.names_firm())
        .map(|(id, _)| id)
        .collect();
    let partners = partners(cast);
    for id in rest {
        let partner = partners
            .get(id)
            .copied()
            .flatten()
            .or_else(|| introduced_beside(tagged, cast, id).filter(|_| homes.len() > 1));
        // «وصل وزير الخارجية إلى تونس»: a release with no other home tells of a return.
        let elsewhere: Vec<&'static str> =
            homes.iter().copied().filter(|&code| Some(code) != travel.abroad(id)).collect();
        let homes = if elsewhere.is_empty() { homes } else { &elsewhere };
        cast.registry.entities[id].country = home_of(cast, id, homes, partner);
    }
}

/// Gives those whom everybody knows the state or organisation that they serve.
fn name_public_figures(cast: &mut Cast) {
    for entity in cast
        .registry
        .entities
        .iter_mut()
        .filter(|entity| entity.kind == ActorKind::Person && entity.is_homeless())
    {
        match served_by(&entity.name_words) {
            Some(Serves::State(code)) => entity.country = Some(code),
            Some(Serves::Organisation) => entity.serves_organisation = true,
            None => {}
        }
    }
}

/// The person of a mention, where nothing has given a country yet.
fn homeless(cast: &Cast, index: usize) -> Option<EntityId> {
    let &[id] = cast.meant[index].as_slice() else { return None };
    let entity = &cast.registry.entities[id];
    let person = matches!(cast.mentions[index].kind, MentionKind::Person(_));
    // Known for serving an organisation, which the text may name.
    let unnamed = entity.serves_organisation && entity.organisation.is_none();
    (person && (entity.is_homeless() || unnamed)).then_some(id)
}

/// «أعلن البيت الأبيض أن الرئيس فلان بحث», «قالت المتحدثة باسم الرئاسة إن الرئيس»: of the state whose body tells of him.
fn of_reporter(tagged: &Tagged<'_>, cast: &Cast, index: usize) -> Option<&'static str> {
    let MentionKind::Person(Person { office: Some(office), counterpart: false, .. }) =
        &cast.mentions[index].kind
    else {
        return None;
    };
    let start = cast.mentions[index].tokens.start;
    let told = start.checked_sub(1).filter(|&at| tagged.is_function(at, "complementiser"));
    let opening = told.filter(|_| office.country.is_none())?;
    let sentence = tagged.text.sentences.iter().find(|sentence| sentence.tokens.contains(&start))?;
    let within = (0..index)
        .rev()
        .take_while(|&other| cast.mentions[other].tokens.start >= sentence.tokens.start)
        .filter(|&other| cast.mentions[other].tokens.end <= opening);
    within
        .filter(|&other| match &cast.mentions[other].kind {
            MentionKind::Institution => true,
            MentionKind::Person(Person { office: Some(office), .. }) => office.kind() == "spokesperson",
            _ => false,
        })
        .filter(|&other| office.is_bare() || is_led_by(tagged, &cast.mentions[other], office))
        .find_map(|other| cast.mentions[other].country)
}

/// Gives delegations of which no word says whose they are the country of who tells of them.
fn place_delegations(tagged: &Tagged<'_>, cast: &mut Cast) {
    for index in 0..cast.mentions.len() {
        if let Some((delegation, country)) = delegation_told_of(tagged, cast, index) {
            cast.registry.entities[delegation].country = Some(country);
        }
    }
}

/// «قال وكيل وزارة العمل إن الوفد المفاوض وقع»: a delegation of which no word says whose it is, as that of the official who tells
/// of it.
fn delegation_told_of(tagged: &Tagged<'_>, cast: &Cast, index: usize) -> Option<(EntityId, &'static str)> {
    let start = cast.mentions[index].tokens.start;
    let &[id] = cast.meant[index].as_slice() else { return None };
    let entity = &cast.registry.entities[id];
    let told = start.checked_sub(1).is_some_and(|at| tagged.is_function(at, "complementiser"));
    let whose = entity.country.is_none() && entity.organisation.is_none();
    let delegation = entity.kind == ActorKind::Group && whose && tagged.spells(start, DELEGATIONS);
    let official = |&other: &usize| matches!(cast.mentions[other].kind, MentionKind::Person(_));
    let teller = (0..index).rev().find(official).filter(|_| told && delegation)?;
    let &[teller] = cast.meant[teller].as_slice() else { return None };
    Some((id, cast.registry.entities[teller].country?))
}

/// «وزارة الخارجية اليابانية … وزير الخارجية»: whether a body is in charge of what an office is.
fn is_led_by(tagged: &Tagged<'_>, body: &Mention, office: &OfficePhrase) -> bool {
    let portfolio = office.tokens.start + office.head_tokens..office.tokens.end;
    let folded = |token: usize| tagged.folded(token);
    let mut words = body.tokens.clone();
    office.kind() == "minister"
        && portfolio.clone().all(|token| words.any(|word| folded(word) == folded(token)))
}

/// «ووقعها عن الوزارة فلان»: the state of the body for which somebody named right behind it acts.
fn on_behalf(tagged: &Tagged<'_>, cast: &Cast, index: usize) -> Option<&'static str> {
    let body = index.checked_sub(1)?;
    let tokens = &cast.mentions[body].tokens;
    let before = tokens.start.checked_sub(1).filter(|_| tokens.end == cast.mentions[index].tokens.start)?;
    let &[id] = cast.meant[body].as_slice() else { return None };
    let entity = &cast.registry.entities[id];
    entity.country.filter(|_| tagged.spells(before, &["عن"]) && entity.kind != ActorKind::Person)
}

/// «وضم الوفد السعودي: فلان وفلان», «حضر من الجانب الأمريكي فلان»: of the group or side named before in the same sentence.
fn membership(tagged: &Tagged<'_>, cast: &Cast, index: usize) -> Option<&'static str> {
    let start = cast.mentions[index].tokens.start;
    let sentence = tagged.text.sentences.iter().find(|sentence| sentence.tokens.contains(&start))?;
    let group = listing_group(tagged, cast, index, sentence.tokens.start);
    let country = group.and_then(|group| {
        let listed = matches!(
            cast.mentions[group].kind,
            MentionKind::Group | MentionKind::Reference(Reference::Institution)
        );
        cast.mentions[group].country.or_else(|| group_before(cast, group).filter(|_| listed))
    });
    country
        .or_else(|| company_of(tagged, cast, sentence.tokens.start..start))
        .or_else(|| accompanied(tagged, cast, sentence.tokens.start, index))
}

/// «وفد من الاتحاد الأوروبي … ويضم الوفد فلانا وفلانا»: the organisation whose delegation it is.
fn organisation_of_group(tagged: &Tagged<'_>, cast: &Cast, index: usize) -> Option<&'static str> {
    let start = cast.mentions[index].tokens.start;
    let sentence = tagged.text.sentences.iter().find(|sentence| sentence.tokens.contains(&start))?;
    let group = listing_group(tagged, cast, index, sentence.tokens.start)?;
    let stateless = cast.mentions[group].country.is_none() && group_before(cast, group).is_none();
    let mut groups =
        (0..=group).rev().filter(|&other| matches!(cast.mentions[other].kind, MentionKind::Group));
    groups.find_map(|other| {
        let &[id] = cast.meant[other].as_slice() else { return None };
        cast.registry.entities[id].organisation.filter(|_| stateless)
    })
}

/// The mention in the sentence that starts there of the group or side whose members are listed.
fn listing_group(tagged: &Tagged<'_>, cast: &Cast, index: usize, sentence: usize) -> Option<usize> {
    let start = cast.mentions[index].tokens.start;
    let mut before = (0..index).rev().take_while(|&other| cast.mentions[other].tokens.start >= sentence);
    before.find(|&other| {
        let mention = &cast.mentions[other];
        match mention.kind {
            MentionKind::Reference(Reference::Side) => {
                // «ترأس الجانب المصري فلان، والجانب الأردني فلان».
                let next = mention.proclitics.conjunction.is_some() && mention.tokens.end == start;
                (next || stands_for_members(tagged, mention)) && mention.country.is_some()
            }
            MentionKind::Group | MentionKind::Reference(Reference::Institution)
                if lists_members(tagged, mention) =>
            {
                !tells_more(tagged, mention.tokens.end..start)
            }
            // «وفد من القنصلية البولندية برئاسة القنصل فلان».
            MentionKind::Group | MentionKind::Institution => {
                other + 1 == index && is_led(tagged, mention, start) && mention.country.is_some()
            }
            _ => false,
        }
    })
}

/// «حضر من الجانب الأمريكي فلان», «الجانب المغربي: فلان», «ترأس الجانب المصري فلان»: a side that does nothing itself.
fn stands_for_members(tagged: &Tagged<'_>, side: &Mention) -> bool {
    let governed = side.proclitics.preposition.is_some()
        || side.tokens.start.checked_sub(1).is_some_and(|before| {
            tagged.is_function(before, "preposition") || tagged.is_function(before, "membership")
        });
    governed || tagged.text.kind(side.tokens.end) == TokenKind::Colon
}

/// «يرافق ولي عهد البحرين وفد يضم فلانا»: of the country of the one they go with.
fn company_of(tagged: &Tagged<'_>, cast: &Cast, before: Range<usize>) -> Option<&'static str> {
    let listing = before.into_iter().rev().find(|&token| tagged.is_function(token, "membership"))?;
    let delegation = (listing.saturating_sub(1)..=listing + 1)
        .any(|token| tagged.spells(token, DELEGATIONS) || tagged.folded(token) == "وفدا");
    let leader = cast.mention_before(listing)?;
    let &[id] = cast.meant[leader].as_slice() else { return None };
    let entity = &cast.registry.entities[id];
    entity.country.filter(|_| delegation && entity.kind == ActorKind::Person)
}

/// «ويرافق الرئيس: فلان، وفلان»: of the country of the visitor they go with.
fn accompanied(tagged: &Tagged<'_>, cast: &Cast, opening: usize, index: usize) -> Option<&'static str> {
    let visitor = cast.mention_starting_at(opening + 1).filter(|&visitor| visitor < index)?;
    let &[id] = cast.meant[visitor].as_slice() else { return None };
    let listed = tagged.text.kind(cast.mentions[visitor].tokens.end) == TokenKind::Colon;
    let visits = listed && tagged.spells(opening, &["يرافق", "ترافق"]);
    cast.registry.entities[id].country.filter(|_| visits)
}

/// «وفدا من البنك الدولي برئاسة فلانة»: the group that somebody leads.
fn led_by(tagged: &Tagged<'_>, cast: &Cast, index: usize) -> Option<EntityId> {
    let leading = cast.mentions[index].tokens.start.checked_sub(1)?;
    let before = cast.mention_before(leading).filter(|_| tagged.is_function(leading, "leadership"))?;
    // «وفدا من منظمة الأغذية والزراعة "الفاو"، برئاسة فلانة».
    let short = matches!(cast.mentions[before].kind, MentionKind::Organisation(_))
        && !tagged.is_word(cast.mentions[before].tokens.start.saturating_sub(1));
    let group = if short { before.checked_sub(1)? } else { before };
    let mention = &cast.mentions[group];
    let near = leading <= mention.tokens.end + LED_WITHIN;
    let group = cast.meant[group].first().filter(|_| near && matches!(mention.kind, MentionKind::Group));
    group.copied()
}

/// «وفد البنك الدولي رفيع المستوى برئاسة فلان»: so many words.
const LED_WITHIN: usize = 6;

/// «زار وفد … برئاسة فلان …، والتقى الوزير», «وفدا ضم فلانا، بحضور وزير النقل»: whom a further verb names, or who was present on the
/// other side, is none of the delegation.
fn tells_more(tagged: &Tagged<'_>, mut between: Range<usize>) -> bool {
    between.any(|token| {
        let further = |(reading, entry): (&Reading, &ActEntry)| {
            reading.has_conjunction() && reading.sense.form.is_finite() && entry.event.is_some()
        };
        tagged.finite(token).is_some_and(further) || tagged.spells(token, IN_PRESENCE)
    })
}

/// «وفد … برئاسة فلان»: who leads it stands right behind.
fn is_led(tagged: &Tagged<'_>, group: &Mention, leader: usize) -> bool {
    group.tokens.end + 1 == leader && tagged.is_function(group.tokens.end, "leadership")
}

/// «ضم الوفد …», «وفد برئاسة …», «الوفد: …»: what follows are its members.
fn lists_members(tagged: &Tagged<'_>, group: &Mention) -> bool {
    let before = group.tokens.start.checked_sub(1);
    let listing = |token: usize| tagged.is_function(token, "membership");
    before.is_some_and(listing)
        || before.is_some_and(|before| tagged.is_function(before, "preposition"))
            && before.and_then(|before| before.checked_sub(1)).is_some_and(listing)
        || listing(group.tokens.end)
        || is_described_list(tagged, group.tokens.end)
        || tagged.text.kind(group.tokens.end) == TokenKind::Colon
        || tagged.text.kind(group.tokens.end + 1) == TokenKind::Colon
        || tagged.text.kind(group.tokens.end) == TokenKind::Comma
            && tagged.folded(group.tokens.start) == "الوفد"
}

/// «وفدا تركيا رفيعا ضم», «وفدا تركيا رفيع المستوى يضم»: adjectives between a delegation and who they are; «الوفد المشارك في المنتدى
/// والذي يتكون من»: what else is told of it.
fn is_described_list(tagged: &Tagged<'_>, from: usize) -> bool {
    let told = (from + 1..=from + TOLD_WITHIN)
        .take_while(|&token| tagged.is_word(token))
        .any(|token| tagged.is_function(token, "membership") && tagged.is_function(token - 1, "relative"));
    if told {
        return true;
    }
    let listing = (from + 1..=from + MOST_ADJECTIVES).find(|&token| tagged.is_function(token, "membership"));
    let describes = |token: usize| {
        tagged.is_word(token) && tagged.finite(token).is_none() && tagged.particle(token).is_none()
    };
    listing.is_some_and(|listing| (from..listing).all(describes))
}

/// «الوفد المشارك في أعمال المنتدى والذي يضم»: so many words.
const TOLD_WITHIN: usize = 10;
/// «رفيع المستوى».
const MOST_ADJECTIVES: usize = 2;

/// «الوفد» by itself is the one whose country was named before.
fn group_before(cast: &Cast, index: usize) -> Option<&'static str> {
    cast.mentions[..index]
        .iter()
        .rev()
        .find_map(|mention| mention.country.filter(|_| matches!(mention.kind, MentionKind::Group)))
}

/// «وزير العدل التركي فلان ومدير السجون فلان», «الرئيس وزوجته فلانة», «كيري ومساعده فلان»: of those named right before.
fn of_companion(tagged: &Tagged<'_>, cast: &Cast, index: usize) -> Option<&'static str> {
    let mention = &cast.mentions[index];
    let previous = index.checked_sub(1)?;
    let before = &cast.mentions[previous];
    let MentionKind::Person(person) = &mention.kind else { return None };
    let &[companion] = cast.meant[previous].as_slice() else { return None };
    let country = cast.registry.entities[companion].country?;
    let own = person.office.as_ref().is_some_and(|office| {
        // «مستشاره», which folds to «مستشارة» too.
        let head = office.tokens.start;
        let owned =
            |reading: &Reading| reading.sense.category == Category::Office && reading.enclitic.is_some();
        tagged.at(head).iter().any(owned) && !tagged.text.tokens[head].ends_in_ta_marbuta
    });
    let relative = tagged.is_function(mention.tokens.start.checked_sub(1)?, "relative_of_person");
    // «ناميبيا، على لسان مندوبها الدائم فلان».
    if own && matches!(before.kind, MentionKind::State) {
        return Some(country);
    }
    let MentionKind::Person(other) = &before.kind else {
        return None;
    };
    if own || relative {
        return Some(country);
    }
    let gap = before.tokens.end..mention.tokens.start;
    let joined = gap.len() <= 1
        && gap
            .into_iter()
            .all(|token| tagged.text.kind(token) == TokenKind::Comma || tagged.folded(token) == "و")
        && (mention.proclitics.conjunction.is_some() || tagged.folded(mention.tokens.start).starts_with('و'));
    (joined && !same_rank(person, other)).then_some(country)
}

/// Two presidents, two ministers of the same portfolio are of two countries.
fn same_rank(one: &Person, other: &Person) -> bool {
    match (&one.office, &other.office) {
        (Some(one), Some(other)) => {
            let heads = matches!(one.kind(), "head_of_state" | "monarch" | "head_of_government" | "head");
            one.head == other.head && (heads && one.is_bare() || one.tokens.len() == other.tokens.len())
        }
        _ => false,
    }
}

/// «التقى نظيره فلان»: not of the country of the one whose counterpart he is.
fn other_than_model(cast: &Cast, index: usize, homes: &[&'static str]) -> Option<&'static str> {
    let MentionKind::Person(Person { counterpart: true, .. }) = &cast.mentions[index].kind else {
        return None;
    };
    let model =
        cast.meant[..index].iter().rev().flatten().find_map(|&id| cast.registry.entities[id].country)?;
    homes.iter().find(|&&code| code != model).copied()
}

/// «الوزير فلان … نظيره الأردني»: of each whose counterpart has a country, by entity: he is of another one.
fn partners(cast: &Cast) -> Vec<Option<&'static str>> {
    let mut partners: Vec<Option<&'static str>> = vec![None; cast.registry.entities.len()];
    let mut last: Option<EntityId> = None;
    for (mention, meant) in cast.mentions.iter().zip(&cast.meant) {
        let (MentionKind::Person(person), &[id]) = (&mention.kind, meant.as_slice()) else { continue };
        if let Some(model) = last.filter(|&model| person.counterpart && model != id)
            && let Some(partner) = partners.get_mut(model)
        {
            *partner = partner.or(mention.country);
        }
        last = Some(id);
    }
    partners
}

/// «وتباحث فلان ووزير العمل القطري فلان»: the nationality by which the only other person of a sentence is introduced; whoever is
/// named beside him without one is of another country.
fn introduced_beside(tagged: &Tagged<'_>, cast: &Cast, id: EntityId) -> Option<&'static str> {
    // «حضر الاجتماع فلان مدير المراسم، وفلان سفير دولة قطر لدى …»: those present are rather of one country.
    let present = |token: usize| {
        let signs = tagged.finite(token).is_some_and(|(_, entry)| entry.act == Some(Act::Sign));
        tagged.is_function(token, "attendance") && !signs
    };
    // «استقبل رئيس الوزراء وفدا تركيا …، بحضور فلان»: who received it is named before.
    let attends = |from: usize| {
        let first = cast.registry.entities[id].mentions.iter().find(|own| own.start >= from);
        first.is_some_and(|own| (from..own.start).any(present))
    };
    let sentences = tagged.text.sentences.iter().take(INTRODUCED_WITHIN);
    let sentences = sentences.filter(|sentence| !attends(sentence.tokens.start));
    sentences.into_iter().find_map(|sentence| {
        let mut others = Vec::new();
        let mut named = false;
        let first = cast.mentions.partition_point(|mention| mention.tokens.start < sentence.tokens.start);
        for index in first..cast.mentions.len() {
            let mention = &cast.mentions[index];
            let MentionKind::Person(person) = &mention.kind else { continue };
            if mention.tokens.start >= sentence.tokens.end {
                break;
            }
            let same = cast.meant[index].contains(&id);
            named |= same;
            let introduced = person.office.as_ref().filter(|office| office.country_tokens.is_some());
            let of_group =
                || led_by(tagged, cast, index).and_then(|group| cast.registry.entities[group].country);
            if !same {
                others.push(introduced.and_then(|office| office.country).or_else(of_group));
            }
        }
        match others.as_slice() {
            &[Some(code)] if named => Some(code),
            _ => None,
        }
    })
}

/// Whom a release is about is introduced in one of so many sentences.
const INTRODUCED_WITHIN: usize = 5;

/// «ونقل وزير الخارجية المصري فلان … تحيات الرئيس فلان»: who sends greetings is of the country of the one who brings them.
fn of_envoy(tagged: &Tagged<'_>, cast: &Cast, index: usize) -> Option<&'static str> {
    let start = cast.mentions[index].tokens.start;
    let near = start.saturating_sub(GREETINGS_WITHIN)..start;
    let greetings = near.into_iter().find(|&token| tagged.is_function(token, "greetings"))?;
    // «نقل تحيات الرئيس التركي إلى فلان»: who receives them is of another.
    if (greetings + 1..start).any(|token| tagged.spells(token, &["الي"])) {
        return None;
    }
    let brings = |token: &usize| {
        tagged.finite(*token).is_some_and(|(_, entry)| BRINGING_GREETINGS.contains(&entry.lemma))
    };
    let verb = (greetings.saturating_sub(BROUGHT_WITHIN)..greetings).rev().find(brings)?;
    let envoy = cast.mention_starting_at(verb + 1)?;
    let &[id] = cast.meant[envoy].as_slice() else { return None };
    cast.registry.entities[id].country
}

/// «مبعوث رئاسي من دولة جنوب السودان»: where somebody without a name comes from.
fn whence(tagged: &Tagged<'_>, cast: &Cast, index: usize) -> Option<&'static str> {
    let from = cast.mentions[index].tokens.end;
    let state = tagged.state(from + 1).filter(|_| tagged.folded(from) == "من");
    let MentionKind::Person(Person { office: Some(office), name: None, .. }) = &cast.mentions[index].kind
    else {
        return None;
    };
    state.map(|(_, code)| code).filter(|_| !office.proclitics.article)
}

/// «تحيات وتقدير فخامة الرئيس فلان»: so many words.
const GREETINGS_WITHIN: usize = 4;
/// «نقل الوزير فلان إلى الرئيس فلان خلال الاستقبال تحيات»: so many words.
const BROUGHT_WITHIN: usize = 20;

/// The likeliest home that has no other holder of the same office.
fn home_of(
    cast: &Cast,
    id: EntityId,
    homes: &[&'static str],
    partner: Option<&'static str>,
) -> Option<&'static str> {
    let homes: Vec<&'static str> = homes.iter().copied().filter(|code| Some(*code) != partner).collect();
    let entity = &cast.registry.entities[id];
    // «وزير الدولة عضو مجلس الوزراء»: several hold it.
    let shared = entity.office_words.iter().any(|word| SHARED_OFFICES.contains(&word.as_str()));
    let taken = |code: &str| {
        !entity.office_heads.is_empty()
            && !shared
            && cast.registry.persons().any(|(other, holder)| {
                other != id
                    && holder.country == Some(code)
                    && holder.office_heads.first() == entity.office_heads.first()
                    && holder.office_words == entity.office_words
            })
    };
    homes.iter().find(|code| !taken(code)).or(homes.first()).copied()
}
