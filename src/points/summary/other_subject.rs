//! Where a noun behind the verb is a subject that is not the speaker who was found: the text's own sentence names it.

use super::Context;
use super::own_words::{has_subject_before, is_object};
use super::people_subject::{SHORTEST_PLURAL, is_nominative, is_people, takes_people};
use super::word_class::{has_nunation, is_closed, is_defined, is_joined, opens_place};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::{ACCOMPANYING, SAYING_PREPOSITIONS, WAS};
use crate::lexicon::{ActClass, Category, Gender, Number, Wording};
use crate::mentions::{Mention, MentionKind, Reference};
use crate::model::{Act, ActorKind, EventType};
use crate::text::TokenKind;
use crate::words::Proclitics;

/// Whether the verb's own subject stands behind it and is somebody else than the speakers, or only one of them.
pub(super) fn names_another(context: &Context<'_, '_>) -> bool {
    let act = context.act;
    let (form, next) = (act.head.form, behind_day(context, act.head.token + 1));
    let singular = form.person() == 3 && form.number() == Some(Number::Singular);
    let before = || {
        speaks_before(context) || has_subject_before(context) || super::verb::quoted_from(context).is_some()
    };
    // «أكد المتحدث ذاته»: who spoke last.
    let same = context.tagged.is_itself(next + 1);
    // «وتطابقت رؤى الجانبين»: what they see does.
    if act.head.entry.lemma == CONCURRING && context.cast.mention_starting_at(next).is_none() {
        return true;
    }
    if act.head.kind != HeadKind::Finite
        || !singular
        || same
        || is_their_meeting(context, next)
        || is_described(context, next)
        || next + 1 >= act.clause.end
        || before()
    {
        return false;
    }
    let they = are_pointed_at(context, next);
    let many = many_do_it(context, next);
    if many || is_meeting(context, next) || is_measure(context, next) || they {
        return true;
    }
    let starting = context.cast.mention_starting_at(next).map(|index| {
        let (mention, meant) = (&context.cast.mentions[index], &context.cast.meant[index]);
        (mention, meant.as_slice())
    });
    match starting {
        Some((mention, meant)) if !meant.is_empty() => {
            may_act(context, mention) && is_another(context, mention, meant)
        }
        // Somebody whom nobody knows.
        Some((mention, _))
            if matches!(&mention.kind, MentionKind::Person(person) if person.name.is_some())
                || matches!(mention.kind, MentionKind::Institution) =>
        {
            mention.proclitics == Proclitics::default() && !takes_people(context)
        }
        Some(_) => false,
        None => is_people(context, next),
    }
}

/// «يريد هؤلاء كذا»: no speaker is a group.
fn are_pointed_at(context: &Context<'_, '_>, at: usize) -> bool {
    let group = |&id: &usize| context.cast.registry.entities[id].kind == ActorKind::Group;
    let they = context.tagged.spells(at, &["هؤلاء"]) && !context.tagged.has_article(at + 1);
    they && !context.act.speakers.iter().any(group)
}

/// «وافق عليه الإيرانيون».
fn many_do_it(context: &Context<'_, '_>, at: usize) -> bool {
    let reading = context.tagged.function_reading(at, "preposition");
    let pronoun = reading.is_some_and(|reading| reading.enclitic.is_some());
    pronoun && context.tagged.has_article(at + 1) && is_nominative(context, at + 1)
}

/// «ووصف الشراكة بأنها كذا»: what stands behind the verb is what is described.
fn is_described(context: &Context<'_, '_>, at: usize) -> bool {
    let (head, tagged) = (&context.act.head, context.tagged);
    head.entry.wording == Some(Wording::Describes)
        && head.form.gender() == Some(Gender::Masculine)
        && tagged.has_article(at)
        && tagged.text.tokens.get(at).is_some_and(|token| token.ends_in_ta_marbuta)
}

/// «(لكن) واشنطن تعتبر كذا حليفا»: the speaker stands right before the verb.
pub(super) fn speaks_before(context: &Context<'_, '_>) -> bool {
    let (act, cast) = (context.act, context.cast);
    cast.mention_before(act.head.start).is_some_and(|index| {
        let mention = &cast.mentions[index];
        let near = mention.tokens.end == act.head.start && matches!(mention.kind, MentionKind::State);
        near && cast.meant[index].iter().any(|id| act.speakers.contains(id))
    })
}

/// «أصدرت القمة بيانا»: a meeting does.
fn is_meeting(context: &Context<'_, '_>, at: usize) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    let feminine = act.head.form.gender() == Some(Gender::Feminine);
    let agrees = tagged.text.tokens.get(at).is_some_and(|token| token.ends_in_ta_marbuta) == feminine;
    let meeting = tagged.noun_of_role(at, "meeting").is_some() && tagged.has_article(at);
    // «توجت الجلسة بالتوقيع على كذا»: those who met signed it.
    let entry = act.head.entry;
    let own = tagged.finite(act.head.token).is_some_and(|(_, verb)| verb.lemma == entry.lemma);
    meeting && agrees && feminine && own && entry.class == ActClass::Plain
}

/// «بحثت القمة العلاقات»: those who met did.
pub(super) fn is_their_meeting(context: &Context<'_, '_>, at: usize) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    let meeting = tagged.noun_of_role(at, "meeting").is_some() && tagged.has_article(at);
    // «تبحث القمة، بالإضافة إلى كذا، عدة ملفات» keeps its own words.
    let next = at + 1;
    let object = tagged.has_article(next) && !tagged.ends_as_nisba(next);
    act.act == Act::Discuss && act.speakers.len() > 1 && meeting && object
}

/// «يصل عدد السياح إلى …»: a number does, where the verb has no object.
fn is_measure(context: &Context<'_, '_>, at: usize) -> bool {
    let (tagged, entry) = (context.tagged, context.act.head.entry);
    let object = entry.joined_by.split('|').any(|by| by == "direct") || entry.joined_by.is_empty();
    let bare = |reading: &crate::words::Reading| reading.proclitics.preposition.is_none();
    tagged.condensing(at, "measure").is_some_and(bare) && !object
}

/// Whether the mention names somebody who may be a verb's subject.
fn may_act(context: &Context<'_, '_>, mention: &Mention) -> bool {
    let named = match &mention.kind {
        MentionKind::Person(person) => !person.joint && (person.name.is_some() || person.office.is_some()),
        MentionKind::State | MentionKind::Institution | MentionKind::Organisation(_) | MentionKind::Group => {
            true
        }
        // «ويعتبر المسؤولون الأوروبيون» are no two who met.
        MentionKind::Reference(Reference::Official(Number::Plural)) => {
            context.act.speakers.len() == 2 && context.tagged.has_article(mention.tokens.end)
        }
        MentionKind::Reference(_) => false,
    };
    named && mention.proclitics == Proclitics::default()
}

/// Whether those whom the mention means are others than the speakers, or fewer, or not all.
fn is_another(context: &Context<'_, '_>, mention: &Mention, meant: &[usize]) -> bool {
    let speaks = meant.iter().all(|id| context.act.speakers.contains(id));
    if speaks {
        // «تحدثت المسؤولة» of her alone.
        let alone = meant.len() == 1 && act_alone(context);
        // «وتؤكد هذه الدول الثلاث»: by their names.
        let states = |&id: &usize| context.cast.registry.entities[id].kind == ActorKind::State;
        let all = meant.len() > 1 && meant.len() == context.act.speakers.len() && meant.iter().all(states);
        let refers = matches!(mention.kind, MentionKind::Reference(_)) && !alone && !all;
        return refers || is_one_of_several(context, mention, meant) || goes_on(context, mention);
    }
    if is_state_of_speaker(context, mention) {
        // «قرر مجلس الوزراء السعودي» of the king.
        let body = context.tagged.state(mention.tokens.start).is_none();
        return is_state_of_several(context, mention) || body && act_alone(context);
    }
    // «أطلع الوفد رئيس الدولة على …»: of two in a row the first does it.
    let row = context.cast.mention_starting_at(mention.tokens.end).is_some_and(|index| {
        let next = &context.cast.mentions[index];
        next.proclitics == Proclitics::default() && matches!(next.kind, MentionKind::Person(_))
    });
    !takes_people(context) || row && !matches!(mention.kind, MentionKind::State)
}

/// «تحدث الخميس فلان»: behind the day, or «أيضا».
fn behind_day(context: &Context<'_, '_>, at: usize) -> usize {
    let tagged = context.tagged;
    let adverb = |token: usize| {
        tagged.is(token, Category::Weekday)
            || tagged.noun_of_role(token, "time").is_some()
            || tagged.condensing(token, "filler").is_some_and(|reading| reading.tokens == 1)
    };
    // «كشفت لـ«الصحيفة» مصادر»: to whom it was said.
    let quoted = tagged.text.kind(at + 1) == TokenKind::QuoteOpen && tagged.spells(at, &["ل"]);
    if quoted {
        let limit = context.act.clause.end.min(at + LONGEST_NAME_OF_PAPER);
        let close = (at + 2..limit).find(|&token| tagged.text.kind(token) == TokenKind::QuoteClose);
        return close.map_or(at, |close| close + 1);
    }
    at + (at..context.act.clause.end).take(MOST_ADVERBS).take_while(|&token| adverb(token)).count()
}

/// A newspaper's name and its marks have fewer tokens.
const LONGEST_NAME_OF_PAPER: usize = 7;

/// Between a verb and its subject stand at most so many of them.
const MOST_ADVERBS: usize = 3;

/// «يدعم العراق كذا» of two: nobody else is named with him.
fn is_one_of_several(context: &Context<'_, '_>, mention: &Mention, meant: &[usize]) -> bool {
    let (act, cast) = (context.act, context.cast);
    if meant.len() >= act.speakers.len() || is_joined(context.tagged, mention.tokens.end) {
        return false;
    }
    if act.head.entry.class == ActClass::Occasion || act.act == Act::Discuss {
        return false;
    }
    let mut from = mention.tokens.end;
    while let Some(index) = cast.next_mention(from, act.clause.end) {
        // «يدعم العراق وحدة أراضي ليبيا»: what is governed does nothing.
        let further = &cast.mentions[index];
        let governed = further.proclitics.preposition.is_some()
            || context.tagged.is_function(further.tokens.start - 1, "preposition")
                && !context.tagged.spells(further.tokens.start - 1, ACCOMPANYING);
        let speaks = cast.meant[index].iter().any(|id| act.speakers.contains(id) && !meant.contains(id));
        if speaks && !(governed && matches!(further.kind, MentionKind::State)) {
            return false;
        }
        from = cast.mentions[index].tokens.end.max(from + 1);
    }
    true
}

/// «تباحث فلان وفلان في …»: somebody who was not found stands beside the speaker.
fn goes_on(context: &Context<'_, '_>, mention: &Mention) -> bool {
    let cast = context.cast;
    let Some(index) = cast.mention_starting_at(mention.tokens.end) else { return false };
    let (next, meant) = (&cast.mentions[index], &cast.meant[index]);
    let person = matches!(next.kind, MentionKind::Person(_) | MentionKind::State);
    // «فلانة، أستاذة العلوم والباحثة …» is one.
    let apposed = mention.tokens.clone().any(|token| context.tagged.text.kind(token) == TokenKind::Comma);
    let named = !meant.is_empty() || matches!(next.kind, MentionKind::Person(_)) && !apposed;
    person
        && next.proclitics.conjunction.is_some()
        && named
        && !meant.iter().any(|id| context.act.speakers.contains(id))
}

/// Whether a single person is held to have done it.
fn act_alone(context: &Context<'_, '_>) -> bool {
    let person = |&id: &usize| context.cast.registry.entities[id].kind == ActorKind::Person;
    context.act.speakers.len() == 1 && context.act.speakers.iter().all(person)
}

/// «جدد المغرب وهولندا …» of their ministers.
fn is_state_of_speaker(context: &Context<'_, '_>, mention: &Mention) -> bool {
    let entities = &context.cast.registry.entities;
    let of_speaker = |&id: &usize| mention.country.is_some() && entities[id].country == mention.country;
    matches!(mention.kind, MentionKind::State) && context.act.speakers.iter().any(of_speaker)
}

/// «يدعم العراق كذا» of two ministers: only one of their states does.
fn is_state_of_several(context: &Context<'_, '_>, mention: &Mention) -> bool {
    let (act, cast) = (context.act, context.cast);
    let of_speaker = |&&id: &&usize| cast.registry.entities[id].country == mention.country;
    matches!(mention.kind, MentionKind::State)
        && mention.country.is_some()
        && act.speakers.len() > 1
        && act.speakers.iter().filter(of_speaker).count() == 1
        && act.head.entry.class != ActClass::Occasion
        && act.act != Act::Discuss
        && !is_joined(context.tagged, mention.tokens.end)
}

/// «كانت الولايات المتحدة قد رفعت كوبا من القائمة»: the token where the subject before «قد» starts, where that is not
/// the speaker.
pub(super) fn before_pluperfect(context: &Context<'_, '_>) -> Option<usize> {
    let (act, tagged, cast) = (context.act, context.tagged, context.cast);
    let verb = act.head.token;
    let already = verb - usize::from(verb > 0 && tagged.spells(verb - 1, &["قد"]));
    let index = cast.mention_before(already)?;
    let mention = &cast.mentions[index];
    let was = |token: usize| tagged.spells(token, WAS);
    let whose =
        !cast.meant[index].is_empty() && !cast.meant[index].iter().any(|id| act.speakers.contains(id));
    // «الرياض كانت قد سحبت».
    let behind = mention.tokens.end + 1 == already && already < verb && was(mention.tokens.end);
    let before = mention.tokens.end == already && was(mention.tokens.start.checked_sub(1)?);
    ((before || behind) && whose).then_some(mention.tokens.start)
}

/// «وقع الاتفاقية كل من فلان وفلان», «ستقود الوفد فلانة»: behind the object all who do it are named.
pub(super) fn done_by_each(context: &Context<'_, '_>) -> Option<usize> {
    let (act, tagged, cast) = (context.act, context.tagged, context.cast);
    let verb = act.head.token;
    let near = verb + 2..act.clause.end.min(verb + LONGEST_OBJECT);
    let by = |token: usize| {
        let index = cast.mention_starting_at(token)?;
        let (mention, meant) = (&cast.mentions[index], &cast.meant[index]);
        let person = matches!(&mention.kind, MentionKind::Person(person) if person.name.is_some());
        let free = mention.proclitics == Proclitics::default() && is_closed(tagged, token - 1);
        Some(person && free && act.speakers.len() == 1 && *meant == act.speakers)
    };
    let each = |token: usize| {
        let all = tagged.spells(token, &["كل"]) && tagged.spells(token + 1, &["من"]);
        all || by(token) == Some(true)
    };
    let object = !tagged.is_function(verb + 1, "preposition") && cast.mention_at(verb + 1).is_none();
    near.into_iter().take_while(|&token| tagged.is_word(token)).any(each).then_some(verb).filter(|_| object)
}

/// «اتفق الوزير ونظيره على …», where only one of the two was found.
pub(super) fn done_by_two(context: &Context<'_, '_>) -> Option<usize> {
    let (act, verb) = (context.act, context.act.head.token);
    let joint = act.head.entry.wording == Some(Wording::Joint) && act.speakers.len() == 1;
    let mention = &context.cast.mentions[context.cast.mention_starting_at(verb + 1)?];
    let free = mention.proclitics.preposition.is_none() && matches!(mention.kind, MentionKind::Person(_));
    (joint && free && is_joined(context.tagged, mention.tokens.end)).then_some(verb)
}

/// An object before those who did it has fewer words.
const LONGEST_OBJECT: usize = 6;

/// «فرنسا تدعم المغرب»: the state before the verb, where whom the verb has for its object was taken for its subject.
pub(super) fn acts_upon_speaker(context: &Context<'_, '_>) -> Option<usize> {
    let (act, cast) = (context.act, context.cast);
    let speaks = |index: usize| cast.meant[index].iter().any(|id| act.speakers.contains(id));
    let object = cast.mention_starting_at(act.head.token + 1).is_some_and(speaks);
    let index = cast.mention_before(act.head.start)?;
    let mention = &cast.mentions[index];
    let near = mention.tokens.end == act.head.start && matches!(mention.kind, MentionKind::State);
    let free = near && mention.proclitics.preposition.is_none() && !speaks(index);
    let governed =
        mention.tokens.start > 0 && context.tagged.is_function(mention.tokens.start - 1, "preposition");
    (object && free && !governed).then_some(mention.tokens.start)
}

/// «(أوضح أنه) اتخذ قرار مشترك بكذا»: an object would be «قرارا», so the decision is what was taken.
pub(super) fn decision_taken(context: &Context<'_, '_>) -> Option<usize> {
    let verb = context.act.reported_verb.unwrap_or(context.act.head.token);
    let decided = context.tagged.finite(verb).is_some_and(|(_, entry)| entry.act == Some(Act::Decide));
    (decided && context.tagged.folded(verb + 1) == "قرار").then_some(verb)
}

/// «(توقعاتنا أن) تقوم الدولتان بكذا», «(إن) لم تتوصل الجهات المختصة إلى …»: where a sentence starts whose reported verb
/// has a subject of its own behind it.
pub(super) fn of_reported(context: &Context<'_, '_>) -> Option<usize> {
    let (act, tagged, cast) = (context.act, context.tagged, context.cast);
    let verb = act.reported_verb?;
    let (reading, entry) = tagged.finite(verb)?;
    let (form, next) = (reading.sense.form, verb + 1);
    let single = form.person() == 3 && form.number() == Some(Number::Singular);
    // «(أن الوزير) سيزور ألمانيا»: where to.
    let goal = tagged.state(next).is_some() && entry.event == Some(EventType::Visit);
    let place = goal || tagged.place(next).is_some() && entry.event.is_some();
    let governed = tagged.is_function(next, "preposition");
    if !single || next + 1 >= act.clause.end || entry.class == ActClass::Agenda || place || governed {
        return None;
    }
    let nominative = tagged.has_article(next)
        && ["ان", "ون"].iter().any(|ending| tagged.folded(next).ends_with(ending))
        && tagged.folded(next).chars().count() >= SHORTEST_PLURAL;
    let by = entry.joined_by;
    let intransitive = !by.is_empty() && by.split('|').all(|by| !matches!(by, "direct" | "أن"));
    let other = cast.mention_starting_at(next).map(|index| {
        let (mention, meant) = (&cast.mentions[index], &cast.meant[index]);
        let free = mention.proclitics == Proclitics::default();
        let another = intransitive || nominative || is_state_of_several(context, mention);
        free && !meant.iter().any(|id| act.speakers.contains(id)) && another
    });
    let noun = tagged.is_word(next) && intransitive && is_defined(tagged, next) && !is_object(context, next);
    let denied = verb.checked_sub(1).filter(|&before| tagged.is_function(before, "negation"));
    (other.unwrap_or(nominative || noun)).then_some(denied.unwrap_or(verb))
}

/// Behind the subject: where what is said or done begins, as far as grammar tells.
pub(super) fn complement_start(context: &Context<'_, '_>) -> Option<usize> {
    let (act, tagged) = (context.act, context.tagged);
    let first = act.head.token + 2;
    let by = || act.head.entry.joined_by.split('|');
    let says = act.head.entry.class == ActClass::Saying;
    let joins = |token: usize| {
        tagged.is_function(token, "complementiser")
            || says && tagged.text.kind(token) == TokenKind::Colon
            // «اطلع الوفد، رفقة فلان، على كذا».
            || tagged.text.kind(token - 1) == TokenKind::Comma && tagged.spells(token, SAYING_PREPOSITIONS)
            || by().any(|by| match by {
                "على" | "إلى" | "عن" => tagged.is_preposition(token, by),
                "ب" => super::joining::is_joined_by_in(tagged, token) && !opens_place(tagged, token),
                _ => false,
            })
    };
    let limit = act.clause.end.min(first + LONGEST_SUBJECT);
    let found = (first..limit).find(|&token| joins(token));
    found.or_else(|| {
        let noun =
            |&token: &usize| tagged.condensing(token, "leaning").is_some() || is_object(context, token);
        // «أصدرت القمة بيانا».
        let direct = by().all(|by| by == "direct");
        let bare = |&token: &usize| direct && has_nunation(tagged, token) && !is_defined(tagged, token);
        (first..limit).find(|token| noun(token) && !tagged.has_article(*token) || bare(token))
    })
}

/// A subject has at most so many tokens.
const LONGEST_SUBJECT: usize = 26;

/// «تطابق», of views.
const CONCURRING: &str = "تطابق";
