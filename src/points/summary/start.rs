//! Where the complement starts: behind the subject, and behind when and where it was said.

use super::circumstances::{behind_circumstances, describes, discussed_behind, object_behind};
use super::joining::{is_joined_by_in, joining_preposition};
use super::speakers::behind_subject;
use super::word_class::is_of_own_token;
use super::{Context, leading, omission, verb, word_class};
use crate::acts::{Attribution, HeadKind};
use crate::lexicon::word_lists::{
    AGENDAS, CONTRASTS, LIGHT, MANNERS_OF_TALKS, SAYING_PREPOSITIONS, THROWING_LIGHT, TITLED,
};
use crate::lexicon::{ActClass, Shape, Wording};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Proclitics, Tagged};
use std::ops::Range;

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
    // «يترأس (رفقة فلان) الدورة 19 للجنة»: the number is the session's, which is no subject.
    let counted = context.tagged.text.kind(first) == TokenKind::Number
        && first > behind_head
        && context.tagged.has_article(first - 1);
    let first = first - usize::from(counted);
    if let Some(object) = object_before(context, first) {
        return object;
    }
    let first = behind_agenda(context, behind_manner(context, first));
    if let Some(light) = light_thrown(context, first) {
        return light;
    }
    let behind = behind_subject(context, first);
    let start = reported_start(context, behind).map_or(behind, |start| behind_subject(context, start));
    if start == first { start } else { behind_relative(context, start) }
}

/// «سلط رئيس الغرفة، نائب رئيس المؤتمر، الضوء على كذا»: nothing else is thrown.
fn light_thrown(context: &Context<'_, '_>, first: usize) -> Option<usize> {
    let (act, tagged) = (context.act, context.tagged);
    let throws = THROWING_LIGHT.contains(&act.head.entry.lemma) && act.head.kind == HeadKind::Finite;
    let light = |&token: &usize| tagged.spells(token, LIGHT) && tagged.spells(token + 1, &["علي"]);
    (first..act.clause.end).find(light).filter(|_| throws)
}

/// «جرى نقاش موسع بشأن كذا», «جرى بحث واسع النطاق»: behind the word that says how it was talked about.
fn behind_manner(context: &Context<'_, '_>, at: usize) -> usize {
    let tagged = context.tagged;
    let talked = context.act.head.kind == HeadKind::Passive && tagged.spells(at, MANNERS_OF_TALKS);
    let next = at + 1 + usize::from(tagged.spells(at + 1, &["النطاق"]));
    if talked && next < context.act.clause.end { next } else { at }
}

/// «أكدت جاهزية الأردن»: what was taken for a subject is the object.
fn object_before(context: &Context<'_, '_>, first: usize) -> Option<usize> {
    let (act, tagged, next) = (context.act, context.tagged, context.act.head.token + 1);
    let own = act.head.kind == HeadKind::Finite && act.reported_verb.is_none();
    let leaning = tagged.condensing(next, "leaning").filter(|reading| reading.tokens == 1);
    let object = leaning.is_some_and(|reading| reading.proclitics == Proclitics::default());
    (own && object && first > next && !tagged.is_function(next, "preposition")).then_some(next)
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
        && !act.head.entry.joined_by.split('|').any(|by| tagged.is_preposition(at, by));
    let adjective = tagged.ends_as_nisba(at);
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

/// A meeting that is the verb's subject is named in so few words.
const LONGEST_MEETING: usize = 4;

/// «تصدر جدول أعمال المباحثات كذا»: behind the words that only say where something stood.
fn behind_agenda(context: &Context<'_, '_>, at: usize) -> usize {
    let tagged = context.tagged;
    let agenda = context.act.head.entry.class == ActClass::Agenda && context.act.reported_verb.is_none();
    // «تناولت اجتماعات ثلاثية في عمان …»: what meetings they were.
    let meeting = at.checked_sub(1).is_some_and(|last| tagged.noun_of_role(last, "meeting").is_some());
    let adjective = !tagged.has_article(at) && tagged.ends_as_nisba(at);
    if agenda && meeting && adjective && at + 1 < context.act.clause.end {
        return at + 1;
    }
    if !agenda || !tagged.spells(at, AGENDAS) {
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

/// «خلال لقاء …، أن», «في تصريح …: »: what is said starts behind its circumstances and behind a subject that
/// nobody has named.
fn reported_start(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let (tagged, end) = (context.tagged, context.act.clause.end);
    let reported = context.act.reported_verb.and_then(|verb| tagged.finite(verb));
    let entry = reported.map_or(context.act.head.entry, |(_, entry)| entry);
    let joined_by = |word: &str| entry.joined_by.split('|').any(|joined| joined == word);
    let meets = ["meeting", "press", "source"].iter().any(|role| tagged.noun_of_role(at + 1, role).is_some());
    // «بحثا في مكتبه، في العلاقات»: where.
    let housed = tagged.noun_of_role(at + 1, "building").is_some() || tagged.place(at + 1).is_some();
    let own = joined_by("في")
        && tagged.folded(at) == "في"
        && (!meets || entry.event.is_some())
        && !(housed && entry.event.is_none())
        && discussed_behind(context, at).is_none();
    let circumstance = omission::opens_circumstance(tagged, at) && !own
        || leading::opens(tagged, at)
        || tagged.spells(at, &["في"]) && discussed_behind(context, at).is_some();
    let governed = |token: usize| SAYING_PREPOSITIONS.iter().any(|word| tagged.folded(token) == *word);
    let says = joined_by("أن") || entry.class == ActClass::Saying;
    // «قرر البلدان إقامة العلاقات، معتبرين أن …»: what was decided stands there already.
    let decided = joined_by("direct")
        && tagged
            .shaped(at, Shape::VerbalNoun)
            .is_some_and(|(reading, _)| reading.proclitics == Proclitics::default())
        && tagged.has_article(at + 1);
    if (circumstance || says && !governed(at) && !decided)
        && !tagged.is_function(at, "complementiser")
        && let Some(reported) =
            complementiser(context, at, end, entry.class == ActClass::Saying || circumstance && says)
    {
        return Some(reported);
    }
    if let Some(expressed) = expressed_behind(context, at..end).filter(|_| circumstance) {
        return Some(expressed);
    }
    if (context.act.reported_verb.is_none() || circumstance)
        && let Some(joined) = joining_preposition(context, at)
    {
        return Some(noun_before(context, at..joined).unwrap_or(joined));
    }
    let behind = || {
        leading::object_within(context, at)
            .or_else(|| discussed_behind(context, at))
            .or_else(|| behind_circumstances(context, at))
            .or_else(|| object_behind(context, at))
    };
    circumstance.then(behind).flatten()
}

/// «(أعرب في مقال تحت عنوان "…"، بمناسبة زيارته،) عن يقينه»: what is expressed, however long it was told where.
fn expressed_behind(context: &Context<'_, '_>, mut clause: Range<usize>) -> Option<usize> {
    let tagged = context.tagged;
    let expresses = context.act.head.entry.class == ActClass::Expressive;
    let feeling =
        |token: usize| tagged.noun_of_role(token, "act").is_some_and(|(noun, _)| noun.enclitic.is_some());
    clause.find(|&token| expresses && tagged.spells(token, &["عن"]) && feeling(token + 1))
}

/// «(لدى لقائه السفير فلانا) حرص السودان على …»: the preposition is the noun's, and the noun the verb's object.
fn noun_before(context: &Context<'_, '_>, mut before: Range<usize>) -> Option<usize> {
    let (tagged, cast) = (context.tagged, context.cast);
    before.find(|&token| {
        let noun = tagged.noun_of_role(token, "act").map(|(noun, _)| noun.proclitics);
        noun == Some(Proclitics::default()) && !tagged.has_article(token) && cast.mention_at(token).is_none()
    })
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
            if token > at && tagged.spells(token - 1, CONTRASTS) {
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
            let governed = token > at && tagged.spells(token - 1, SAYING_PREPOSITIONS);
            let start = token - usize::from(governed);
            let last = start.checked_sub(1).filter(|&last| last >= at);
            let leans = |last| {
                tagged.condensing(last, "leaning").is_some()
                    || word_class::is_particle(tagged, last)
                    || affirms(tagged, last)
            };
            return last.is_none_or(|last| !leans(last)).then_some(start);
        }
    }
    None
}

/// «(حاول) التأكيد (على أن)».
pub(super) fn affirms(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.shaped(at, Shape::VerbalNoun).is_some_and(|(_, entry)| entry.act == Some(Act::Stress))
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
            let titled = tagged.spells(before, TITLED);
            own || says && !short && !titled && kind(before) != TokenKind::Dash
        }
        _ => false,
    }
}

/// A verb of saying stands so near behind its relative pronoun.
const LONGEST_RELATIVE_VERB: usize = 4;

/// What is said in quotation marks has more words.
const FEWEST_QUOTED: usize = 5;

/// Between a verb and the «أن» of what is said stand at most so many tokens.
const LONGEST_OPENING: usize = 40;
