//! Who the sentence says it of.

use super::Context;
use super::names::is_feminine;
use super::states::{self, state_name};
use super::word_class::{ends_in_pronoun, is_defined, is_particle};
use crate::actors::EntityId;
use crate::acts::HeadKind;
pub(super) use crate::lexicon::word_lists::BOTH_OF;
use crate::lexicon::word_lists::{DENYING_AND_FUTURE, HIS_COUNTRY};
use crate::lexicon::{self, ActClass, ActEntry, Category, Gender, Number};
use crate::mentions::{MentionKind, Reference};
use crate::model::{Act, ActorKind, EventType};
use crate::text::TokenKind;
use crate::words::Tagged;

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
    if let Some(visitor) = visitor(context) {
        let one = |label: Option<&str>| of_one(context, visitor, label?);
        if let Some(short) = one(context.labels.short(visitor)) {
            let full = one(context.labels.full(visitor)).unwrap_or_else(|| short.clone());
            return Subjects { full, short };
        }
    }
    if let Some(state) = own_state(context).or_else(|| named_state(context)).or_else(|| by_gender(context)) {
        return Subjects { full: state.clone(), short: state };
    }
    let speakers = &context.act.speakers;
    let full = by_names(context, |id| context.labels.full(id));
    let short = by_names(context, |id| context.labels.short(id));
    if let Some(named) = as_named(context) {
        let office = full.filter(|full| {
            short.as_ref().is_some_and(|short| short.text != full.text) && !is_office(context)
        });
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
        (one, other) => {
            let only = one.or(other).or(full).unwrap_or_else(|| unnamed(context));
            Subjects { full: only.clone(), short: only }
        }
    }
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

/// «سيزور الوزير بلدا ويلتقي بنظيره»: of all who are named only the subject travels.
fn visitor(context: &Context<'_, '_>) -> Option<EntityId> {
    let act = context.act;
    let verb = act.reported_verb.unwrap_or(act.head.token);
    let (_, entry) = context.tagged.finite(verb)?;
    // «يجري الوزير زيارته».
    let visit = || {
        let near = verb + 1..act.clause.end.min(verb + LONGEST_WAY_TO_VISIT);
        entry.class == ActClass::Occasion && near.into_iter().any(|token| is_own_visit(context, token))
    };
    if act.speakers.len() < 2 || entry.event != Some(EventType::Visit) && !visit() {
        return None;
    }
    let only = |token: usize| match context.cast.meant[context.cast.mention_at(token)?][..] {
        [only] => Some(only).filter(|only| act.speakers.contains(only)),
        _ => None,
    };
    verb.checked_sub(1).and_then(only).or_else(|| only(verb + 1))
}

/// «زيارته», as what somebody makes, and not as the time when he does something else.
fn is_own_visit(context: &Context<'_, '_>, token: usize) -> bool {
    let tagged = context.tagged;
    let own = tagged.noun(token).is_some_and(|(reading, noun)| {
        noun.event == Some(EventType::Visit)
            && reading.enclitic.is_some()
            && reading.proclitics.preposition.is_none()
    });
    own && !tagged.is_function(token - 1, "preposition")
}

/// The visit stands so near behind its verb.
const LONGEST_WAY_TO_VISIT: usize = 8;

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

/// Whether the speaker's mention behind the verb words an office.
fn is_office(context: &Context<'_, '_>) -> bool {
    context.cast.mention_starting_at(context.act.head.token + 1).is_some_and(|index| {
        matches!(&context.cast.mentions[index].kind, MentionKind::Person(person) if person.office.is_some())
    })
}

/// What names an office with a nationality has at most so many words.
const LONGEST_NAMING: usize = 4;

fn of_one(context: &Context<'_, '_>, id: EntityId, label: &str) -> Option<Subject> {
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

/// «(قال الوزير إن) اللجنة ستجتمع»: whoever does it, as the text says, is not the speaker.
pub(super) fn of_reported(context: &Context<'_, '_>) -> Option<Vec<String>> {
    let words = reported(context)?;
    let single = match context.act.speakers[..] {
        [one] if context.cast.registry.entities[one].kind == ActorKind::Person => context.labels.short(one),
        _ => None,
    };
    let head = &context.act.head;
    let within = context.act.clause.contains(&head.token) && head.token < words.start;
    let says = within && context.act.reported_verb.is_some() && head.entry.class == ActClass::Saying;
    let Some(speaker) =
        single.and_then(|name| of_one(context, context.act.speakers[0], name)).filter(|_| says)
    else {
        return Some(as_subject(context.tagged, words.start, words.end));
    };
    // «قال فلان إن اللجنة ستجتمع»: who says it is known.
    let mut said = super::verb::saying(&speaker).words;
    said.push("إن".to_owned());
    said.extend(
        (words.start..=words.end).map(|token| context.tagged.text.slice(token..token + 1).to_owned()),
    );
    Some(said)
}

/// The words from the subject of what is reported to its verb.
fn reported(context: &Context<'_, '_>) -> Option<std::ops::Range<usize>> {
    let (tagged, act) = (context.tagged, context.act);
    let own = (act.head.kind == HeadKind::Finite).then_some(act.head.token);
    let verb = act.reported_verb.or(own)?;
    let agenda = |entry: &ActEntry| entry.class == ActClass::Agenda;
    let dealing = agenda(act.head.entry) || tagged.finite(verb).is_none_or(|(_, entry)| agenda(entry));
    let first = (verb.saturating_sub(LONGEST_REPORTED)..verb)
        .rev()
        .find(|&token| tagged.is_function(token, "complementiser"))?
        + 1;
    // «ان "محامي فلان رفعوا …»: what is said may stand in quotation marks.
    let first = first + usize::from(tagged.text.kind(first) == TokenKind::QuoteOpen);
    // «إن الإعلان يتضمن كذا»: what a text deals with nobody discusses.
    if dealing && !tagged.is(first, Category::Instrument) {
        return None;
    }
    let mentioned = is_known(context, first);
    // «إن محامي الرئيس رفعوا …»: several are not the one who speaks.
    let plural =
        tagged.finite(verb).is_some_and(|(reading, _)| reading.sense.form.number() == Some(Number::Plural));
    let mentioned = mentioned && !(plural && act.speakers.len() == 1);
    let another = is_no_man(context, verb);
    let words = first..verb;
    // «أن المعبر لن يفتح».
    let denied = verb - 1;
    let denies = |token: usize| token == denied && tagged.is_function(token, "negation");
    let inside = |token: usize| denies(token) || token > first && tagged.is_function(token, "preposition");
    let plain =
        words.clone().all(|token| tagged.is_word(token) && (!is_particle(tagged, token) || inside(token)))
            && words.clone().all(|token| denies(token) || !super::word_class::may_be_verb(tagged, token))
            && !tagged.spells(first.saturating_sub(1), &["كان"])
            && !tagged.spells(first, &["الوفدين", "الوفدان"]);
    // «أن المعبر …», «أن لجنة الأمن …», «أن فلانا …».
    let construct = is_defined(tagged, first + 1) && first + 1 < verb && !ends_in_pronoun(tagged, first + 1);
    let noun = ((is_defined(tagged, first) || construct || tagged.is_unknown(first))
        && !ends_in_pronoun(tagged, first)
        || context.cast.mention_at(first).is_some()
        || another && !is_particle(tagged, first)
        || super::word_class::has_nunation(tagged, first))
        && (act.act != Act::Discuss || tagged.noun_of_role(first, "meeting").is_none());
    if words.is_empty() || mentioned || !plain || !noun {
        return None;
    }
    Some(first..verb)
}

/// Whether the words that start here mean a speaker, or nobody in particular.
fn is_known(context: &Context<'_, '_>, first: usize) -> bool {
    let (act, cast) = (context.act, context.cast);
    cast.mention_at(first).is_some_and(|index| {
        let (mention, meant) = (&cast.mentions[index], &cast.meant[index]);
        let reference = matches!(mention.kind, MentionKind::Reference(_));
        // «أن المملكة وإيطاليا اتفقتا»: those who met, though one of them is named by his state.
        let country = mention.country.filter(|_| act.speakers.len() > 1);
        let theirs = |&id: &EntityId| cast.registry.entities[id].country == country;
        let of_state = country.is_some() && act.speakers.iter().any(theirs);
        of_state || reference || meant.is_empty() || meant.iter().any(|id| act.speakers.contains(id))
    })
}

/// The words up to the verb, a dual as subjects have it: «أن المعبرين سيفتحان» is «المعبران سيفتحان».
fn as_subject(tagged: &Tagged<'_>, first: usize, verb: usize) -> Vec<String> {
    let mut own: Vec<String> =
        (first..=verb).map(|token| tagged.text.slice(token..token + 1).to_owned()).collect();
    if let Some(noun) = own.first_mut() {
        *noun = nominative(tagged, first, noun);
    }
    // «أن مكتبا إقليميا سيفتتح» is «مكتب إقليمي سيفتتح».
    for (token, word) in (first..verb).zip(own.iter_mut()) {
        if !super::word_class::has_nunation(tagged, token) || is_defined(tagged, token) {
            break;
        }
        let stem = word.trim_end_matches(['ا', '\u{64B}']);
        *word = stem.to_owned();
    }
    own
}

/// «إن صواريخ أصابت …»: what is reported has a feminine verb, and a man reports it.
fn is_no_man(context: &Context<'_, '_>, verb: usize) -> bool {
    let act = context.act;
    let form = context.tagged.finite(verb).map(|(reading, _)| reading.sense.form);
    let man = |&id: &EntityId| context.cast.registry.entities[id].gender == Some(Gender::Masculine);
    form.is_some_and(|form| form.person() == 3 && form.gender() == Some(Gender::Feminine))
        && act.speakers.len() == 1
        && act.speakers.iter().all(man)
        && act.reported_verb.is_some()
}

/// «أن المعبرين», «فإن مسؤولي الحلف»: as subjects that nothing governs, «المعبران», «مسؤولو الحلف».
pub(super) fn nominative(tagged: &Tagged<'_>, at: usize, word: &str) -> String {
    let number = |number| tagged.at(at).iter().any(|reading| reading.sense.form.number() == Some(number));
    let of = |oblique: &str, ending: &str| word.strip_suffix(oblique).map(|stem| format!("{stem}{ending}"));
    let defined = tagged.has_article(at);
    let plural = number(Number::Plural) && !number(Number::Singular);
    let found = match (defined, plural) {
        (true, true) => of("ين", "ون"),
        (false, true) => of("ي", "و"),
        (true, false) if number(Number::Dual) => of("ين", "ان"),
        _ => None,
    };
    found.unwrap_or_else(|| word.to_owned())
}

/// A subject of what is reported has fewer words.
const LONGEST_REPORTED: usize = 10;

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
    (countries.len() > 1).then(|| of_states(&countries)).flatten()
}

/// «(قال الوزير إن) بلاده ستدعم»: his state will.
fn own_state(context: &Context<'_, '_>) -> Option<Subject> {
    let act = context.act;
    let before = act.reported_verb?.checked_sub(1)?;
    let between = usize::from(context.tagged.spells(before, DENYING_AND_FUTURE));
    let own = context.tagged.spells(before.saturating_sub(between), HIS_COUNTRY);
    let [speaker] = act.speakers[..] else { return None };
    let entity = &context.cast.registry.entities[speaker];
    let country = entity.country.filter(|_| own && entity.kind == ActorKind::Person)?;
    of_states(&[country])
}

/// «(أن روسيا خفضت …) وسحبت قواتها» of a man: the state or body before it that its verb agrees with.
fn by_gender(context: &Context<'_, '_>) -> Option<Subject> {
    let (act, cast, tagged) = (context.act, context.cast, context.tagged);
    let [speaker] = act.speakers[..] else { return None };
    let own = act.head.kind == HeadKind::Finite
        && act.reported_verb.is_none()
        && act.head.start == act.head.token
        && act.head.form.person() == 3;
    let woman = own && act.head.form.gender() == Some(Gender::Feminine);
    let man = cast.registry.entities[speaker].gender == Some(Gender::Masculine);
    let last = cast.mention_before(act.head.start).filter(|_| woman && man)?;
    let stop = |token: usize| matches!(tagged.text.kind(token), TokenKind::Stop | TokenKind::ParagraphEnd);
    (0..=last)
        .rev()
        .take(MOST_BEFORE)
        .take_while(|&index| !(cast.mentions[index].tokens.end..act.head.start).any(stop))
        .find_map(|index| {
            let mention = &cast.mentions[index];
            let body = matches!(
                mention.kind,
                MentionKind::State | MentionKind::Institution | MentionKind::Organisation(_)
            );
            let governed = mention
                .tokens
                .start
                .checked_sub(1)
                .is_some_and(|before| tagged.is_function(before, "preposition"));
            let [only] = cast.meant[index][..] else { return None };
            let free = body
                && !governed
                && mention.proclitics.preposition.is_none()
                && is_feminine(&cast.registry.entities[only]);
            of_one(context, only, context.labels.short(only).filter(|_| free)?)
        })
}

/// What a verb agrees with is one of so few named before it.
const MOST_BEFORE: usize = 5;

/// «يدعم العراق كذا» of his minister: the text's own subject.
fn named_state(context: &Context<'_, '_>) -> Option<Subject> {
    let act = context.act;
    let [speaker] = act.speakers[..] else { return None };
    let entity = &context.cast.registry.entities[speaker];
    let own = act.head.kind == HeadKind::Finite && act.reported_verb.is_none();
    let index = context.cast.mention_starting_at(act.head.token + 1).filter(|_| own)?;
    let mention = &context.cast.mentions[index];
    let free = mention.proclitics == crate::words::Proclitics::default();
    let name = context.tagged.state(act.head.token + 1).is_some();
    // «يزور المغرب»: where to.
    let does = act.head.entry.class != ActClass::Occasion && act.head.entry.event.is_none();
    let state = matches!(mention.kind, MentionKind::State) && free && name && does;
    let code = mention.country.filter(|_| state && entity.kind == ActorKind::Person)?;
    if entity.country == Some(code) { of_states(&[code]) } else { None }
}

fn of_states(countries: &[&'static str]) -> Option<Subject> {
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
    let mut text = String::new();
    for (index, name) in names.iter().take(MOST_NAMED).enumerate() {
        let last = index + 1 == MOST_NAMED && names.len() > MOST_NAMED;
        let name = if last { "آخرون" } else { name };
        text.push_str(if index == 0 { "" } else { " و" });
        text.push_str(name);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_two_are_named() {
        let names = ["فلان", "علان", "زيد", "عمرو"];
        assert_eq!(listed(&names), "فلان وعلان وآخرون");
        assert_eq!(listed(&names[..2]), "فلان وعلان");
    }
}
