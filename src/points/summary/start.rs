//! Where the complement starts: behind the subject, and behind when and where it was said.

use super::circumstances::{behind_circumstances, describes, discussed_behind, object_behind};
use super::joining::{is_joined_by_in, joining_preposition};
use super::word_class::is_of_own_token;
use super::{Context, meetings, omission, verb, word_class};
use crate::acts::{Attribution, HeadKind};
use crate::lexicon::{ActClass, Category, Wording};
use crate::mentions::{MentionKind, Reference};
use crate::model::ActorKind;
use crate::text::TokenKind;
use crate::words::{Proclitics, Tagged};

/// Where the complement starts: behind the verb, the subject and what tells when and where it was said.
pub(super) fn start(context: &Context<'_, '_>) -> usize {
    let act = context.act;
    if let Some(quoted) = verb::quoted_from(context) {
        return quoted;
    }
    if is_of_own_token(act.head.kind) {
        return act.complement.max(act.head.token);
    }
    let behind_head = act.head.token + 1;
    if is_meetings_own(context) {
        return behind_subject(context, behind_head);
    }
    let first = act.reported_verb.map_or(act.complement.max(behind_head), |verb| verb + 1);
    let first = behind_agenda(context, first);
    let behind = behind_subject(context, first);
    let start = reported_start(context, behind).map_or(behind, |start| behind_subject(context, start));
    if start == first { start } else { behind_relative(context, start) }
}

/// «تستأنف المفاوضات بين …», «أعلن إلغاء القمة المقبلة»: with those who met for its subject, the verb has the meeting
/// for its object, and nothing behind it that could be one.
fn is_meetings_own(context: &Context<'_, '_>) -> bool {
    let (tagged, act) = (context.tagged, context.act);
    let first = act.head.token + 1;
    let own = act.head.kind == HeadKind::Finite && act.reported_verb.is_none();
    let by_object = act.head.entry.wording == Some(Wording::Describes)
        || act.head.entry.joined_by.split('|').any(|by| by == "direct");
    let meeting = || {
        (first..act.complement.min(first + LONGEST_MEETING))
            .any(|token| tagged.noun_of_role(token, "meeting").is_some())
    };
    let at = act.complement;
    let governed = tagged.is_function(at, "preposition")
        && !tagged.is_function(at, "complementiser")
        && !act.head.entry.joined_by.split('|').any(|by| spells_preposition(tagged, at, by));
    let adjective = ["ي", "يه"].iter().any(|ending| tagged.folded(at).ends_with(ending));
    let described = tagged.spells(at, &["غير"])
        || adjective
            && tagged.has_article(at)
            && tagged.has_article(at - 1)
            && !tagged.is_function(at, "relative")
        || act.head.entry.wording == Some(Wording::Describes) && is_joined_by_in(tagged, at);
    own && by_object
        && act.attribution == Attribution::Principals
        && !matches!(act.head.entry.class, ActClass::Agenda | ActClass::Occasion)
        && at > first
        && (at >= act.clause.end || governed || described)
        && meeting()
}

fn spells_preposition(tagged: &Tagged<'_>, at: usize, by: &str) -> bool {
    matches!((by, tagged.folded(at)), ("على", "علي") | ("إلى", "الي")) || tagged.folded(at) == by
}

/// A meeting that is the verb's subject is named in so few words.
const LONGEST_MEETING: usize = 4;

/// «تصدر جدول أعمال المباحثات كذا»: behind the words that only say where something stood.
fn behind_agenda(context: &Context<'_, '_>, at: usize) -> usize {
    let tagged = context.tagged;
    let agenda = context.act.head.entry.class == ActClass::Agenda && context.act.reported_verb.is_none();
    if !agenda || !tagged.spells(at, &["جدول", "اجنده", "قائمه", "صداره"]) {
        return at;
    }
    let behind = at + 1 + usize::from(tagged.spells(at + 1, &["اعمال"]));
    let meeting = tagged.noun_of_role(behind, "meeting").map_or(0, |(reading, _)| reading.tokens);
    let next = behind + meeting;
    if meeting > 0 && next < context.act.clause.end && tagged.is_word(next) { next } else { at }
}

/// «(كرر فلان في الاجتماع)، الذي عقد في …، عرضه»: behind the clause of what is left out.
fn behind_relative(context: &Context<'_, '_>, at: usize) -> usize {
    let (tagged, end) = (context.tagged, context.act.clause.end);
    let close = (at..end).find(|&token| tagged.text.kind(token) == TokenKind::Comma);
    // «بمناسبة الاجتماع الوزاري، المنعقد في …، التأكيد»: so is an adjective that governs what follows.
    match close.filter(|&close| describes(tagged, at) && close + 1 < end) {
        Some(close) => close + 1,
        None => at,
    }
}

/// Behind those whom the summary names itself, and the day: «مع نظيره فلان، أمس، …».
fn behind_subject(context: &Context<'_, '_>, first: usize) -> usize {
    let (tagged, end) = (context.tagged, context.act.clause.end);
    let mut at = apposition_end(context, first).unwrap_or(first);
    while at < end {
        let next = speaker_end(context, at)
            .or_else(|| surname_end(context, at).filter(|_| at == first))
            .or_else(|| further_direction(context, at).filter(|_| at > first))
            .or_else(|| genitive_end(context, at))
            .or_else(|| further_adjective(context, at))
            .or_else(|| further_state(context, at).filter(|_| at > context.act.head.token + 1))
            .or_else(|| bare_subject_end(context, at).filter(|_| at == context.act.head.token + 1))
            .or_else(|| further_office(context, at).filter(|_| at > first))
            .or_else(|| filler_end(context, at))
            .or_else(|| meetings::during_his_meeting(context, at))
            .or_else(|| meetings::during_meeting(context, at))
            .or_else(|| (pronoun_complement(context, at) && at == first).then_some(at + 1))
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
    let general = tagged.spells(at, &["العام", "العامه"]) && tagged.spells(at - 1, &["الامين", "الامينه"]);
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
        || ["علي", "الي", "عن"].iter().any(|word| tagged.folded(next) == *word);
    (behind_speaker && adjective && closed && next < context.act.clause.end).then_some(next)
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
    let two = tagged.spells(at, &super::subject::BOTH) && tagged.has_article(at + 1);
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
    let several = context.act.speakers.len() > 1;
    (free && (speakers || open && at == context.act.complement) && (with == 0 || several))
        .then_some(mention.tokens.end)
}

/// «معه», «له»: whom a pronoun right behind the verb means does not show in the summary.
fn pronoun_complement(context: &Context<'_, '_>, at: usize) -> bool {
    PRONOUNS.contains(&context.tagged.folded(at))
}

const PRONOUNS: [&str; 15] = [
    "فيه",
    "فيها",
    "خلاله",
    "خلالها",
    "خلالهما",
    "معه",
    "معها",
    "معهم",
    "معهما",
    "له",
    "لها",
    "لهم",
    "لهما",
    "اليه",
    "اليها",
];

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
fn quoted_name_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
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

/// «خلال لقاء …، أن», «في تصريح …: »: what is said starts behind its circumstances and behind a subject that
/// nobody has named.
fn reported_start(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let (tagged, end) = (context.tagged, context.act.clause.end);
    let reported = context.act.reported_verb.and_then(|verb| tagged.finite(verb));
    let entry = reported.map_or(context.act.head.entry, |(_, entry)| entry);
    let joined_by = |word: &str| entry.joined_by.split('|').any(|joined| joined == word);
    let meets = ["meeting", "press"].iter().any(|role| tagged.noun_of_role(at + 1, role).is_some());
    // «بحثا في مكتبه، في العلاقات»: where.
    let housed = tagged.noun_of_role(at + 1, "building").is_some() || tagged.place(at + 1).is_some();
    let own = joined_by("في")
        && tagged.folded(at) == "في"
        && (!meets || entry.event.is_some())
        && !(housed && entry.event.is_none())
        && discussed_behind(context, at).is_none();
    let circumstance = omission::opens_circumstance(tagged, at) && !own
        || tagged.spells(at, &["في"]) && discussed_behind(context, at).is_some();
    let governed = |token: usize| ["الي", "علي", "عن"].iter().any(|word| tagged.folded(token) == *word);
    let says = joined_by("أن") || entry.class == ActClass::Saying;
    if (circumstance || says && !governed(at))
        && !tagged.is_function(at, "complementiser")
        && let Some(reported) =
            complementiser(context, at, end, entry.class == ActClass::Saying || circumstance && says)
    {
        return Some(reported);
    }
    if context.act.reported_verb.is_none()
        && let Some(joined) = joining_preposition(context, at)
    {
        return Some(joined);
    }
    let behind = || {
        discussed_behind(context, at)
            .or_else(|| behind_circumstances(context, at))
            .or_else(|| object_behind(context, at))
    };
    circumstance.then(behind).flatten()
}

/// «أن», «إن», a colon, with «إلى» and «على» before it, where nothing before it can be what is said.
fn complementiser(context: &Context<'_, '_>, at: usize, end: usize, says: bool) -> Option<usize> {
    let tagged = context.tagged;
    let mut relative: Option<usize> = None;
    for token in at..end.min(at + LONGEST_OPENING) {
        if opens_speech(context, token, end, says) {
            return Some(token);
        }
        if tagged.text.kind(token) == TokenKind::Comma {
            relative = None;
        }
        if tagged.is_function(token, "relative") {
            relative = Some(token);
        }
        // «الذي أكد أن» is the relative clause's own.
        let inside = relative.is_some_and(|relative| token - relative < LONGEST_RELATIVE_VERB);
        let opens =
            tagged.is_function(token, "complementiser") && !tagged.folded(token).starts_with(['و', 'ل']);
        if opens && !inside && token + 2 < end {
            // «إلا أن», «غير أن»: what is said there is the writer's.
            if token > at && tagged.spells(token - 1, &CONTRASTS) {
                return None;
            }
            // «اعتبر الزيارة بأنها …»: what it is said of stands before it.
            let of = token > at && tagged.folded(token).starts_with("بان") && tagged.folded(token) != "بان";
            if of
                && context.act.head.entry.wording == Some(Wording::Considers)
                && tagged.has_article(token - 1)
            {
                return None;
            }
            let governed = token > at && tagged.spells(token - 1, &["الي", "علي", "عن"]);
            let start = token - usize::from(governed);
            let last = start.checked_sub(1).filter(|&last| last >= at);
            let leans =
                |last| tagged.condensing(last, "leaning").is_some() || word_class::is_particle(tagged, last);
            return last.is_none_or(|last| !leans(last)).then_some(start);
        }
    }
    None
}

/// A colon, or the mark of a quotation that is no name: behind a verb of saying, or before somebody's own words.
fn opens_speech(context: &Context<'_, '_>, token: usize, end: usize, says: bool) -> bool {
    let tagged = context.tagged;
    let kind = |token: usize| tagged.text.kind(token);
    match kind(token) {
        TokenKind::Colon => says && token + 2 < end,
        TokenKind::QuoteOpen if token + FEWEST_QUOTED < end => {
            let own = tagged.finite(token + 1).is_some_and(|(reading, _)| reading.sense.form.person() == 1);
            let before = token.saturating_sub(1);
            let short = (token..token + FEWEST_QUOTED).any(|token| kind(token) == TokenKind::QuoteClose);
            let titled = tagged.spells(before, &["باسم", "اسم", "بعنوان", "عنوان", "شعار"]);
            own || says && !short && !titled && kind(before) != TokenKind::Dash
        }
        _ => false,
    }
}

/// Before «أن»: what follows stands against what was said.
const CONTRASTS: [&str; 4] = ["الا", "غير", "بيد", "رغم"];

/// A verb of saying stands so near behind its relative pronoun.
const LONGEST_RELATIVE_VERB: usize = 4;

/// What is said in quotation marks has more words.
const FEWEST_QUOTED: usize = 5;

/// Between a verb and the «أن» of what is said stand at most so many tokens.
const LONGEST_OPENING: usize = 40;
