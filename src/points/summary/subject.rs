//! Who the sentence says it of.

use super::Context;
use super::names::is_feminine;
use super::reported_subject::LONGEST_REPORTED;
use super::state_subject::{by_gender, named_state, named_states, own_state};
use super::states::{self, state_name};
use super::visitor::visitor;
use super::word_class::is_defined;
use crate::actors::EntityId;
use crate::acts::HeadKind;
pub(super) use crate::lexicon::word_lists::BOTH_OF;
use crate::lexicon::word_lists::{PAIRED_OFFICES, PRIVATE_BODIES};
use crate::lexicon::{self, ActClass, Gender, Number};
use crate::mentions::{MentionKind, Reference};
use crate::model::{Act, ActorKind};

/// The subject of a summary.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    pub(super) text: String,
    /// Whether the verb before it is feminine.
    pub(super) feminine: bool,
    /// Whether it names several.
    pub(super) several: bool,
    /// ISO codes of the states that it names or whose people it names.
    pub(super) countries: Vec<&'static str>,
}

/// The same people, in the words that say most of them and in the shortest ones.
pub(super) struct Subjects {
    pub(super) full: Subject,
    pub(super) short: Subject,
}

/// A subject names no more than so many.
pub(super) const MOST_NAMED: usize = 3;

/// The subjects that the act's summary may have.
pub(super) fn of(context: &Context<'_, '_>) -> Subjects {
    if let Some(both) = by_sides(context) {
        return Subjects { full: both.clone(), short: both };
    }
    if let Some(alone) = visitor(context).or_else(|| who_talks_with_more(context)) {
        let one = |label: Option<&str>| of_one(context, alone, label?);
        if let Some(short) = one(context.labels.short(alone)) {
            let full = one(context.labels.full(alone)).unwrap_or_else(|| short.clone());
            return Subjects { full, short };
        }
    }
    if let Some(state) = own_state(context)
        .or_else(|| named_state(context))
        .or_else(|| named_states(context))
        .or_else(|| by_gender(context))
    {
        return Subjects { full: state.clone(), short: state };
    }
    let speakers = &context.act.speakers;
    let full = by_names(context, |id| context.labels.full(id));
    let short = by_names(context, |id| context.labels.short(id));
    if let Some(named) = as_named(context) {
        let office = full.filter(|full| short.as_ref().is_some_and(|short| short.text != full.text));
        return Subjects { full: office.unwrap_or_else(|| named.clone()), short: named };
    }
    if speakers.len() < 2 {
        let short = short.unwrap_or_else(|| unnamed(context));
        return Subjects { full: full.unwrap_or_else(|| short.clone()), short };
    }
    let all_named = speakers.iter().all(|&id| context.cast.registry.entities[id].name.is_some());
    let short = short.filter(|_| all_named);
    match (by_states(context), short) {
        (Some(full), Some(short)) => {
            let shorter = short.text.chars().count() < full.text.chars().count();
            let short = if shorter && !named_as_states(context) { short } else { full.clone() };
            Subjects { full, short }
        }
        // «سيلتقي فلان وفلان»: people meet, not their states; both by their offices, or both by their names.
        (None, Some(short)) => {
            let labels = context.labels;
            let told = speakers.iter().all(|&id| labels.full(id) != labels.short(id));
            Subjects { full: full.filter(|_| told).unwrap_or_else(|| short.clone()), short }
        }
        (one, other) => {
            let only = one.or(other).or(full).unwrap_or_else(|| unnamed(context));
            Subjects { full: only.clone(), short: only }
        }
    }
}

/// «يتحادث الوزير مع نظيره ومع مسؤولين آخرين»: with more than speak.
fn who_talks_with_more(context: &Context<'_, '_>) -> Option<EntityId> {
    let act = context.act;
    let more = (act.head.token..act.clause.end).any(|token| context.tagged.spells(token, &["ومع"]));
    let single = act.head.kind == HeadKind::Finite && act.head.form.number() == Some(Number::Singular);
    act.speakers.first().copied().filter(|_| more && single && act.speakers.len() > 1)
}

/// «بكين وواشنطن اتفقتا»: the text itself calls both by their states.
fn named_as_states(context: &Context<'_, '_>) -> bool {
    let act = context.act;
    let verb = act.reported_verb.unwrap_or(act.head.token);
    let form = context.tagged.finite(verb).map(|(reading, _)| reading.sense.form);
    let two = form
        .is_some_and(|form| form.number() == Some(Number::Dual) && form.gender() == Some(Gender::Feminine));
    let before = context.cast.mention_before(verb);
    two && before.is_some_and(|index| matches!(context.cast.mentions[index].kind, MentionKind::State))
}

/// «اتفقا», «(قال الوزير إن) المباحثات تناولت»: what two did or a meeting dealt with is no single person's doing.
fn by_sides(context: &Context<'_, '_>) -> Option<Subject> {
    let (tagged, act) = (context.tagged, context.act);
    if act.speakers.len() > 1 {
        return None;
    }
    let both = act.head.kind == HeadKind::Finite
        && act.reported_verb.is_none()
        && act.head.form.person() == 3
        && act.head.form.number() == Some(Number::Dual);
    let verb = act.reported_verb.unwrap_or(act.head.token);
    let meeting = act.act == Act::Discuss
        && (verb.saturating_sub(LONGEST_REPORTED)..verb)
            .rev()
            .find(|&token| tagged.is_function(token, "complementiser"))
            .is_some_and(|token| tagged.noun_of_role(token + 1, "meeting").is_some());
    // «تعهد الجانبان» of one who speaks.
    let sides = act.reported_verb.is_none()
        && act.head.kind == HeadKind::Finite
        && context.cast.mention_starting_at(act.head.token + 1).is_some_and(|index| {
            let mention = &context.cast.mentions[index];
            matches!(mention.kind, MentionKind::Reference(Reference::Sides | Reference::Countries))
                && tagged.folded(mention.tokens.start).ends_with("ان")
                && tagged.nisba(mention.tokens.end).is_none()
        });
    // «أعلن طرفا المباحثات».
    let finite = act.head.kind == HeadKind::Finite && act.reported_verb.is_none();
    let parties = finite && tagged.spells(act.head.token + 1, BOTH_OF);
    let codes = side_codes(context);
    (both || meeting || sides || parties).then(|| of_states(&codes)).flatten().filter(|_| codes.len() == 2)
}

/// «قال الكرماوي»: a bare name behind the verb is what the text itself calls the speaker.
fn as_named(context: &Context<'_, '_>) -> Option<Subject> {
    let act = context.act;
    let [speaker] = act.speakers[..] else { return None };
    let index =
        context.cast.mention_starting_at(act.head.token + 1).filter(|_| act.head.kind == HeadKind::Finite)?;
    let (mention, meant) = (&context.cast.mentions[index], &context.cast.meant[index]);
    let MentionKind::Person(person) = &mention.kind else { return None };
    // «قالت المستشارة الألمانية»: office and nationality, in a few words.
    let brief = person.name.is_none()
        && !person.counterpart
        && mention.tokens.len() <= LONGEST_NAMING
        && mention.tokens.clone().any(|token| context.tagged.nisba(token).is_some())
        && is_defined(context.tagged, mention.tokens.end - 1);
    if brief && meant[..] == [speaker] && mention.proclitics == crate::words::Proclitics::default() {
        let mut tokens = mention.tokens.clone();
        while super::omission::is_title(context.tagged, tokens.start) && tokens.len() > 1 {
            tokens.start += 1;
        }
        let own = super::names::without_courtesies(context.tagged.text.slice(tokens));
        return of_one(context, speaker, &own);
    }
    let name = person.name.clone().filter(|name| *name == mention.tokens && meant[..] == [speaker])?;
    let free = mention.proclitics == crate::words::Proclitics::default();
    let text = context.tagged.text.slice(name).replace(['#', '_', '\n'], " ");
    let short = super::names::short_name(&text);
    (free && !short.trim().is_empty()).then(|| of_one(context, speaker, short.trim())).flatten()
}

/// What names an office with a nationality has at most so many words.
const LONGEST_NAMING: usize = 4;

/// «وزير الداخلية المغربي» in place of his name, where he speaks for one of the sides.
pub(super) fn of_nation(context: &Context<'_, '_>) -> Option<Subject> {
    let [speaker] = context.act.speakers[..] else { return None };
    let entity = &context.cast.registry.entities[speaker];
    let side = entity.country.is_some_and(|country| context.sides.contains(&country));
    let label =
        super::offices::national_label(entity).filter(|_| side && entity.kind == ActorKind::Person)?;
    of_one(context, speaker, &label)
}

pub(super) fn of_one(context: &Context<'_, '_>, id: EntityId, label: &str) -> Option<Subject> {
    let entity = context.cast.registry.entities.get(id)?;
    Some(Subject {
        text: label.to_owned(),
        feminine: is_feminine(entity),
        several: entity.kind == ActorKind::Group,
        countries: entity.country.into_iter().collect(),
    })
}

fn side_codes(context: &Context<'_, '_>) -> Vec<&'static str> {
    context.sides.iter().filter_map(|side| lexicon::state(side).map(|state| state.code)).collect()
}

/// «المغرب وإيطاليا»: people of several states act for them.
fn by_states(context: &Context<'_, '_>) -> Option<Subject> {
    let act = context.act;
    let verb = act.reported_verb.and_then(|verb| context.tagged.finite(verb));
    if verb.map_or(act.head.entry, |(_, entry)| entry).class == ActClass::Occasion {
        return None;
    }
    let mut countries: Vec<&'static str> = Vec::new();
    for &id in &act.speakers {
        let entity = &context.cast.registry.entities[id];
        if entity.kind == ActorKind::Group && entity.country.is_none() {
            continue;
        }
        let country = entity.country?;
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    let states = countries.len() > 1 && !countries.iter().any(|code| are_private(context, code));
    states.then(|| of_states(&countries)).flatten()
}

/// «رئيس حزب كذا» is not his state, where nobody else is there for it.
fn are_private(context: &Context<'_, '_>, code: &str) -> bool {
    let entities = || context.act.speakers.iter().map(|&id| &context.cast.registry.entities[id]);
    let private = |office: &str| office.split_whitespace().any(|word| PRIVATE_BODIES.contains(&word));
    let own = entities().filter(|entity| entity.country == Some(code));
    let mut offices = own.map(|entity| entity.office.as_deref().unwrap_or_default());
    offices.all(private)
}

pub(super) fn of_states(countries: &[&'static str]) -> Option<Subject> {
    let names: Vec<&str> = countries.iter().filter_map(|code| state_name(code)).collect();
    let first = countries.first()?;
    (!names.is_empty()).then(|| Subject {
        text: listed(&names),
        feminine: states::is_feminine(first),
        several: names.len() > 1,
        countries: countries.to_vec(),
    })
}

fn by_names<'c>(context: &Context<'c, '_>, label: impl Fn(EntityId) -> Option<&'c str>) -> Option<Subject> {
    let entities = || context.act.speakers.iter().map(|&id| &context.cast.registry.entities[id]);
    let first = entities().next()?;
    let names: Vec<&str> = context.act.speakers.iter().filter_map(|&id| label(id)).collect();
    if names.is_empty() {
        return None;
    }
    let mut countries: Vec<&'static str> = entities().filter_map(|entity| entity.country).collect();
    countries.dedup();
    Some(Subject {
        text: listed(&names),
        feminine: is_feminine(first),
        several: names.len() > 1 || first.kind == ActorKind::Group,
        countries,
    })
}

/// Nobody is known to have done it: those between whom the cooperation runs.
fn unnamed(context: &Context<'_, '_>) -> Subject {
    let codes = side_codes(context);
    of_states(&codes).filter(|_| codes.len() > 1).unwrap_or_else(|| Subject {
        text: "الجانبان".to_owned(),
        feminine: false,
        several: true,
        countries: Vec::new(),
    })
}

/// «فلان وفلان وآخرون».
fn listed(names: &[&str]) -> String {
    if let [one, other] = names
        && let Some(both) = of_same_office(one, other)
    {
        return both;
    }
    let mut text = String::new();
    for (index, name) in names.iter().take(MOST_NAMED).enumerate() {
        let last = index + 1 == MOST_NAMED && names.len() > MOST_NAMED;
        let name = if last { "آخرون" } else { name };
        text.push_str(if index == 0 { "" } else { " و" });
        text.push_str(name);
    }
    text
}

/// «وزير الخارجية الإسباني» and «وزير الخارجية المغربي» are «وزيرا الخارجية الإسباني والمغربي».
fn of_same_office(one: &str, other: &str) -> Option<String> {
    let ((office, one), (same, other)) = (one.rsplit_once(' ')?, other.rsplit_once(' ')?);
    let national = |word: &str| word.starts_with("ال") && word.trim_end_matches('ة').ends_with('ي');
    let (head, rest) = office.split_once(' ').unwrap_or((office, ""));
    // «الرئيس الكوري الجنوبي» and «الرئيس الكوري الشمالي».
    let parted = rest.split(' ').any(|word| word.starts_with("ال") && word.ends_with('ي'));
    if office != same || parted || !national(one) || !national(other) || !PAIRED_OFFICES.contains(&head) {
        return None;
    }
    let (stem, feminine) = head.strip_suffix('ة').map_or((head, ""), |stem| (stem, "ت"));
    let (ending, space) = if rest.is_empty() { ("ان", "") } else { ("ا", " ") };
    Some(format!("{stem}{feminine}{ending}{space}{rest} {one} و{other}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_of_the_same_office_are_named_together() {
        for (one, other, both) in [
            ("وزير الخارجية الإسباني", "وزير الخارجية المغربي", Some("وزيرا الخارجية الإسباني والمغربي")),
            ("وزيرة العدل السويدية", "وزيرة العدل الهولندية", Some("وزيرتا العدل السويدية والهولندية")),
            ("الرئيس السوداني", "الرئيس الكيني", Some("الرئيسان السوداني والكيني")),
            ("الرئيس الكوري الجنوبي", "الرئيس الكوري الشمالي", None),
            ("رئيس مجلس النواب", "رئيس مجلس الشيوخ", None),
            ("وزير الخارجية الإسباني", "وزير الدفاع المغربي", None),
        ] {
            assert_eq!(of_same_office(one, other).as_deref(), both);
        }
    }

    #[test]
    fn of_many_two_are_named() {
        let names = ["فلان", "علان", "زيد", "عمرو"];
        assert_eq!(listed(&names), "فلان وعلان وآخرون");
        assert_eq!(listed(&names[..2]), "فلان وعلان");
    }
}
