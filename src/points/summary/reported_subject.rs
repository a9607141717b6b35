//! Who does what is reported, where that is not the speaker: «قال الوزير إن اللجنة ستجتمع».

use super::Context;
use super::subject::of_one;
use super::word_class::{ends_in_pronoun, is_defined, is_particle};
use crate::actors::EntityId;
use crate::acts::HeadKind;
use crate::lexicon::{ActClass, ActEntry, Category, Gender, Number};
use crate::mentions::MentionKind;
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;
use crate::words::Tagged;

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
        let told = super::sayers::claim_before(context, words.start);
        let told = told.map(|first| as_told(context, first, words.end));
        return Some(told.unwrap_or_else(|| as_subject(context.tagged, words.start, words.end)));
    };
    // «قال فلان إن اللجنة ستجتمع»: who says it is known.
    let mut said = super::verb::saying(&speaker).words;
    said.push("إن".to_owned());
    said.extend(
        (words.start..=words.end).map(|token| context.tagged.text.slice(token..token + 1).to_owned()),
    );
    Some(said)
}

/// «وقال الوزير الإيطالي إن المباحثات انتهت» as the text has it, without what leads over to it.
fn as_told(context: &Context<'_, '_>, first: usize, verb: usize) -> Vec<String> {
    let tagged = context.tagged;
    let word = |token| {
        let own = || tagged.text.slice(token..token + 1).to_owned();
        super::referents::spokesperson(context, token).unwrap_or_else(own)
    };
    let mut words: Vec<String> = (first..=verb).map(word).collect();
    let joined = super::word_class::is_joined(tagged, first)
        || tagged.finite(first).is_some_and(|(reading, _)| reading.has_conjunction());
    if let Some(word) = words.first_mut().filter(|_| joined)
        && let Some(rest) = word.strip_prefix(['و', 'ف'])
    {
        *word = rest.to_owned();
    }
    words
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
    let hangs =
        |token: usize| ["preposition", "demonstrative"].iter().any(|kind| tagged.is_function(token, kind));
    let inside = |token: usize| denies(token) || token > first && hangs(token);
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
    // «ندين» is a verb.
    let plural = number(Number::Plural) && !number(Number::Singular) && tagged.finite(at).is_none();
    let found = match (defined, plural) {
        (true, true) => of("ين", "ون"),
        // «ممثلين عن كذا».
        (false, true) => of("ين", "ون").or_else(|| of("ي", "و")),
        (true, false) if number(Number::Dual) => of("ين", "ان"),
        _ => None,
    };
    found.unwrap_or_else(|| word.to_owned())
}

/// A subject of what is reported has fewer words.
pub(super) const LONGEST_REPORTED: usize = 10;
