//! Behind a verb: those who speak, whom the summary names itself, and what stands among their names.

use super::joining::is_joined_by_in;
use super::subject::MOST_NAMED;
use super::{Context, meetings, word_class};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::{GENERAL_OF_OFFICES, MORE_THAN_TWO, SAYING_PREPOSITIONS, SPEAKER_PRONOUNS};
use crate::lexicon::{ActClass, Category, Shape};
use crate::mentions::{MentionKind, Reference};
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;
use crate::words::{Proclitics, Tagged};

/// Behind those whom the summary names itself, and the day: «مع نظيره فلان، أمس، …».
pub(super) fn behind_subject(context: &Context<'_, '_>, first: usize) -> usize {
    let (tagged, end) = (context.tagged, context.act.clause.end);
    // «(البيان) يدعم العراق الوحدة» of his minister.
    let state = || {
        let index = context.cast.mention_starting_at(first)?;
        let named = context.act.reported_verb.is_some_and(|verb| verb + 1 == first);
        let own = named && super::state_subject::named_state(context).is_some();
        own.then_some(context.cast.mentions[index].tokens.end)
    };
    let mut at = apposition_end(context, first).or_else(state).unwrap_or(first);
    while at < end {
        let next = speaker_end(context, at)
            .or_else(|| surname_end(context, at).filter(|_| at == first))
            .or_else(|| further_direction(context, at).filter(|_| at > first))
            .or_else(|| genitive_end(context, at))
            .or_else(|| further_adjective(context, at))
            .or_else(|| official_name_end(context, at))
            .or_else(|| attributes_end(context, at))
            .or_else(|| counterpart_end(context, at).filter(|_| at > context.act.head.token + 1))
            .or_else(|| office_end(context, at))
            .or_else(|| further_state(context, at).filter(|_| at > context.act.head.token + 1))
            .or_else(|| bare_subject_end(context, at).filter(|_| at == context.act.head.token + 1))
            .or_else(|| further_office(context, at).filter(|_| at > first))
            .or_else(|| {
                (at > context.act.head.token + 1 && tagged.spells(at, MORE_THAN_TWO)).then_some(at + 1)
            })
            .or_else(|| filler_end(context, at))
            .or_else(|| meetings::during_his_meeting(context, at))
            .or_else(|| meetings::during_meeting(context, at))
            .or_else(|| (is_pronoun_complement(context.tagged, at) && at == first).then_some(at + 1))
            .or_else(|| day_end(context, at))
            .or_else(|| bracket_end(context, at).filter(|_| at > first))
            .or_else(|| quoted_name_end(context, at).filter(|_| at > first))
            .or_else(|| {
                further_nationality(context, at).filter(|_| at > first || tagged.nisba(at - 1).is_some())
            })
            .or_else(|| (tagged.text.kind(at) == TokenKind::Comma).then_some(at + 1));
        match next {
            Some(next) if next < end => at = next,
            _ => break,
        }
    }
    at
}

/// «في هذا السياق», but not «خلال اللقاء الذي …».
fn filler_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let end = at + context.tagged.condensing(at, "filler")?.tokens;
    (!context.tagged.is_function(end, "relative")).then_some(end)
}

/// «(أكد) ضيف البلاد الرئيس فلان»: words that only lead to the speaker's name.
fn apposition_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let named = |token: usize| {
        let index = context.cast.mention_starting_at(token)?;
        let (mention, meant) = (&context.cast.mentions[index], &context.cast.meant[index]);
        let name = matches!(&mention.kind, MentionKind::Person(person) if person.name.is_some());
        let speaker =
            meant.first().filter(|_| meant.len() == 1).is_some_and(|id| context.act.speakers.contains(id));
        let free = mention.proclitics == Proclitics::default();
        (name && speaker && free).then_some(mention.tokens.end)
    };
    let leads = |token: usize| {
        tagged.is_word(token)
            && !word_class::is_particle(tagged, token)
            && !word_class::is_joined(tagged, token)
            && tagged.finite(token).is_none()
    };
    let limit = context.act.clause.end.min(at + LONGEST_APPOSITION);
    let found = (at + 1..limit).find(|&token| named(token).is_some())?;
    let own = context.act.head.kind == HeadKind::Finite && context.act.reported_verb.is_none();
    let complete = tagged.is(found, Category::Office) || word_class::is_defined(tagged, found - 1);
    (own && complete && (at..found).all(leads)).then(|| named(found)).flatten()
}

/// Before the name that it leads to, an apposition has fewer words.
pub(super) const LONGEST_APPOSITION: usize = 5;

/// «جدد جراد، …», «هنأ مجلس الوزراء …»: the speaker's name, or a word of it, that no mention took in.
fn surname_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let word = |token: usize| context.text().slice(token..token + 1);
    let [speaker] = context.act.speakers[..] else { return surnames_end(context, at) };
    let entity = &context.cast.registry.entities[speaker];
    let name = entity.name.as_deref()?;
    let own = context.act.head.kind == HeadKind::Finite && at == context.act.head.token + 1;
    if entity.kind == ActorKind::Person {
        // «دعا الشيخ فلان».
        let titled = own && super::omission::is_title(context.tagged, at);
        let part = |token: usize| name.split_whitespace().any(|part| part == word(token));
        if titled && !part(at) && part(at + 1) && at + 2 < context.act.clause.end {
            return Some(at + 2);
        }
        return (own && name.split_whitespace().any(|part| part == word(at))).then_some(at + 1);
    }
    let length = name.split_whitespace().count();
    let whole = name.split_whitespace().enumerate().all(|(index, part)| part == word(at + index));
    (own && whole && at + length < context.act.clause.end).then_some(at + length)
}

/// «(اتفق) المعلم وبن علوي على …»: words of the names of several.
fn surnames_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let act = context.act;
    let own = act.head.kind == HeadKind::Finite && at == act.head.token + 1;
    let name = |token: &usize| {
        let word = context.text().slice(*token..token + 1);
        let bare = word.strip_prefix('و').unwrap_or(word);
        let of = |&id: &usize| {
            let entity = &context.cast.registry.entities[id];
            let parts = || entity.name.iter().flat_map(|name| name.split_whitespace());
            entity.kind == ActorKind::Person && parts().any(|part| part == word || part == bare)
        };
        act.speakers.iter().any(of)
    };
    let end = at + (at..act.clause.end).take_while(name).count();
    (own && end > at + 1 && end < act.clause.end).then_some(end)
}

/// «(فلان الأمين) العام لجامعة الدول العربية»: an office whose first word was taken for a name.
fn further_office(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let general = tagged.spells(at, GENERAL_OF_OFFICES) && tagged.spells(at - 1, &["الامين", "الامينه"]);
    let limit = context.act.clause.end.min(at + LONGEST_OFFICE);
    let by = context.act.head.entry.joined_by;
    let joins = |&token: &usize| {
        tagged.is_function(token, "complementiser")
            || tagged.is_function(token, "preposition")
            || by.split('|').any(|by| by == "ب") && is_joined_by_in(tagged, token)
    };
    (at + 1..limit).find(joins).filter(|_| general)
}

/// An office behind a name has at most so many words.
const LONGEST_OFFICE: usize = 8;

/// «(وزيرا خارجية) الدولتين»: the states whose ministers speak.
fn genitive_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let mention = &context.cast.mentions[context.cast.mention_starting_at(at)?];
    let states = matches!(mention.kind, MentionKind::Reference(Reference::Countries | Reference::Sides));
    let last = at.checked_sub(1).filter(|&last| last > context.act.head.token)?;
    let open = tagged.is_word(last)
        && context.cast.mention_at(last).is_some()
        && !word_class::is_defined(tagged, last)
        && !word_class::is_particle(tagged, last);
    let oblique = tagged.folded(at).ends_with("ين");
    (states && open && oblique && mention.proclitics.preposition.is_none()).then_some(mention.tokens.end)
}

/// «(رئيس جمهورية مصر) العربية، …».
fn official_name_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let state = at.checked_sub(1).is_some_and(|last| tagged.state(last).is_some())
        && tagged.spells(at, super::renaming::STATE_ADJECTIVES);
    state.then_some(at + 1)
}

/// «(رئيس البرلمان) العربي، على …»: an adjective of the office that no mention took in.
fn further_adjective(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let last = at.checked_sub(1).filter(|&last| last > context.act.head.token)?;
    let behind_speaker = context.cast.mention_at(last).is_some_and(|index| {
        let person = matches!(context.cast.mentions[index].kind, MentionKind::Person(_));
        person && context.cast.meant[index].iter().any(|id| context.act.speakers.contains(id))
    });
    let adjective = tagged.has_article(last)
        && tagged.has_article(at)
        && (tagged.nisba(at).is_some() || tagged.folded(at).ends_with("ي"));
    let next = at + 1;
    let closed = matches!(tagged.text.kind(next), TokenKind::Comma)
        || tagged.is_function(next, "complementiser")
        || SAYING_PREPOSITIONS.iter().any(|word| tagged.folded(next) == *word);
    (behind_speaker && adjective && closed && next < context.act.clause.end).then_some(next)
}

/// «(قدمت المسؤولة) الحكومية الرواندية لمحة»: what tells which official it was.
fn attributes_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let last = at.checked_sub(1).filter(|&last| last > context.act.head.token)?;
    let refers = context.cast.mention_at(last).is_some_and(|index| {
        let official = matches!(
            context.cast.mentions[index].kind,
            MentionKind::Reference(
                Reference::Official(_) | Reference::Guest | Reference::Host | Reference::Office(..)
            )
        );
        official && context.cast.meant[index].iter().all(|id| context.act.speakers.contains(id))
    });
    let adjective = |&token: &usize| {
        let folded = tagged.folded(token);
        tagged.has_article(token)
            && !word_class::is_joined(tagged, token)
            && !tagged.is_function(token, "relative")
            && (folded.ends_with('ي') || folded.ends_with("يه"))
    };
    let end = at + (at..context.act.clause.end).take_while(adjective).count();
    let nisba = end > at && tagged.nisba(end - 1).is_some();
    (refers && nisba && end < context.act.clause.end).then_some(end)
}

/// «(الحكومة الفلسطينية) ونظيرتها المغربية»: the other of two who speak.
fn counterpart_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let other = context.act.speakers.len() > 1
        && tagged.folded(at).strip_prefix("ونظير").is_some_and(|rest| rest.chars().count() <= 3);
    let nisba = tagged.nisba(at + 1).filter(|_| tagged.has_article(at + 1))?.0;
    other.then_some(at + 1 + nisba.tokens)
}

/// «(نائب الوزير) لقطاع العمل، أوجه التعاون»: the rest of an office, before what is discussed.
fn office_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let (tagged, act) = (context.tagged, context.act);
    let last = at.checked_sub(1).filter(|&last| last > act.head.token)?;
    let behind_speaker = context.cast.mention_at(last).is_some_and(|index| {
        let person = matches!(context.cast.mentions[index].kind, MentionKind::Person(_));
        person && context.cast.meant[index].iter().any(|id| act.speakers.contains(id))
    });
    let limit = act.clause.end.saturating_sub(1).min(at + LONGEST_OFFICE);
    let comma = (at..limit).find(|&token| tagged.text.kind(token) == TokenKind::Comma)?;
    let plain = |token: usize| {
        tagged.is_word(token)
            && tagged.finite(token).is_none()
            && !tagged.is_function(token, "complementiser")
    };
    let discussed = tagged.condensing(comma + 1, "vessel").is_some()
        || tagged.condensing(comma + 1, "leaning").is_some()
        || tagged.shaped(comma + 1, Shape::VerbalNoun).is_some();
    let direct = act.head.entry.joined_by.split('|').any(|by| by == "direct");
    let governed = tagged.is_function(at, "preposition")
        || !tagged.at(at).is_empty()
            && tagged.at(at).iter().all(|reading| reading.proclitics.preposition.is_some());
    let joined = tagged.folded(comma + 1).starts_with('و');
    let whole =
        behind_speaker && governed && !joined && comma > at && discussed && direct && act.act == Act::Discuss;
    (whole && (at..comma).all(plain)).then_some(comma + 1)
}

/// «(وزيرا المغرب) وإيطاليا»: the state of the second.
fn further_state(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let mention = &context.cast.mentions[context.cast.mention_starting_at(at)?];
    let state = matches!(mention.kind, MentionKind::State) && mention.proclitics.conjunction.is_some();
    let own = |&id: &usize| context.cast.registry.entities[id].country == mention.country;
    (state && mention.country.is_some() && context.act.speakers.iter().any(own)).then_some(mention.tokens.end)
}

/// «(أعلن) طرفا المباحثات», «(أكد) هؤلاء»: whoever speaks, in a word that only points back.
fn bare_subject_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let two = tagged.spells(at, super::subject::BOTH_OF) && tagged.has_article(at + 1);
    let they = tagged.spells(at, &["هؤلاء"]) && !tagged.has_article(at + 1);
    let next = at + if two { 2 } else { 1 };
    ((two || they) && next < context.act.clause.end).then_some(next)
}

/// «(الكوريتان) الجنوبية والشمالية».
fn further_direction(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let behind_state = context
        .cast
        .mention_at(at - 1)
        .is_some_and(|index| matches!(context.cast.mentions[index].kind, MentionKind::State));
    let direction = |token: usize| context.tagged.spells(token, &["الشماليه", "الجنوبيه"]);
    (direction(at) && (behind_state || direction(at - 1))).then_some(at + 1)
}

/// «(الحكومتان التركية) والجزائرية»: the second of two nationalities.
fn further_nationality(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let (nisba, code) = context.tagged.nisba(at).filter(|(nisba, _)| nisba.has_conjunction())?;
    let acts = |&id: &usize| context.cast.registry.entities[id].country == Some(code);
    context.act.speakers.iter().any(acts).then_some(at + nisba.tokens)
}

/// Where a mention of the speakers ends, «مع» and «كل من» before it included.
pub(super) fn speaker_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let with = usize::from(tagged.spells(at, &["مع"]));
    let each = if tagged.folded(at + with).ends_with("كل") && tagged.spells(at + with + 1, &["من"]) {
        2
    } else {
        0
    };
    let start = at + with + each;
    let index = context.cast.mention_at(start)?;
    let (mention, meant) = (&context.cast.mentions[index], &context.cast.meant[index]);
    let speakers = !meant.is_empty() && meant.iter().all(|id| context.act.speakers.contains(id));
    let open = meant.is_empty() && matches!(mention.kind, MentionKind::Reference(_));
    // «أعرب عن سعادته» is of joy; «أكد سعادته» of an excellency.
    let feeling = matches!(mention.kind, MentionKind::Reference(Reference::Honorific(_)))
        && context.act.head.entry.class == ActClass::Expressive;
    let free = !feeling && mention.tokens.start == start && mention.proclitics.preposition.is_none();
    // «مع تركيا»: of many, the subject does not name her.
    let met = context.act.head.entry.class == ActClass::Occasion;
    let most = if met { usize::MAX } else { MOST_NAMED };
    let several = (2..=most).contains(&context.act.speakers.len());
    // «جرى نقاش مع تونس» of both ministers.
    let state = mention.country.filter(|_| matches!(mention.kind, MentionKind::State) && with == 1);
    let of_state = |&id: &usize| context.cast.registry.entities[id].country == state;
    let speakers = speakers || state.is_some() && context.act.speakers.iter().any(of_state);
    (free && (speakers || open && at == context.act.complement) && (with == 0 || several))
        .then_some(mention.tokens.end)
}

/// «معه», «له»: whom a pronoun right behind the verb means does not show in the summary.
pub(super) fn is_pronoun_complement(tagged: &Tagged<'_>, at: usize) -> bool {
    SPEAKER_PRONOUNS.contains(&tagged.folded(at))
}

/// «اليوم», «أمس الاثنين», «مساء أمس», «30 يونيو 2014».
fn day_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let number = |token: usize| tagged.text.kind(token) == TokenKind::Number;
    if number(at) && tagged.is(at + 1, Category::Month) {
        return Some(at + 2 + usize::from(number(at + 2)));
    }
    let day = tagged.is(at, Category::Weekday) || tagged.noun_of_role(at, "time").is_some();
    day.then_some(at + 1)
}

/// «(أبو فلان)» behind the speaker's name.
fn bracket_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let text = context.text();
    let limit = context.act.clause.end.min(at + LONGEST_BRACKET);
    let close = (at..limit).find(|&token| text.kind(token) == TokenKind::BracketClose);
    close.filter(|_| text.kind(at) == TokenKind::BracketOpen).map(|close| close + 1)
}

/// What stands in brackets behind a name has fewer tokens.
const LONGEST_BRACKET: usize = 8;

/// «(مع الوزير) "فلان فلان"»: a name in quotation marks behind an office.
pub(super) fn quoted_name_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let (tagged, text) = (context.tagged, context.text());
    let behind_mention = at > 0 && context.cast.mention_at(at - 1).is_some();
    if text.kind(at) != TokenKind::QuoteOpen || !behind_mention {
        return None;
    }
    let close = (at + 1..context.act.clause.end.min(at + LONGEST_QUOTED_NAME))
        .find(|&token| text.kind(token) == TokenKind::QuoteClose)?;
    let named = |token: usize| tagged.is_unknown(token) || tagged.is(token, Category::GivenName);
    (at + 1..close).all(named).then_some(close + 1)
}

/// A name and its marks have fewer tokens.
const LONGEST_QUOTED_NAME: usize = 6;
