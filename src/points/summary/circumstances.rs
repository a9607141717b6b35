//! Where a sentence goes on behind the circumstances that stand before its complement.

use super::condensing::opens_adjunct;
use super::omission::{self, LONGEST_ASIDE};
use super::speakers::speaker_end;
use super::{Context, meetings, relative_day, word_class};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::{BESIDES, IN_THE_COURSE, MATTERS, SECOND_HOMES, WITH_ATTENDANCE};
use crate::lexicon::{ActClass, Category, Shape};
use crate::mentions::MentionKind;
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Proclitics, Tagged};

/// «في بيان صدر عقب محادثات مع الوزير، فلان، على هامش المؤتمر، المنعقد بكذا، الجهود …»: behind the comma before the
/// first noun that is neither a name, nor an apposition, nor a further circumstance.
pub(super) fn behind_circumstances(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let (tagged, end) = (context.tagged, context.act.clause.end);
    let limit = end.saturating_sub(3).min(at + LONGEST_CIRCUMSTANCES);
    let commas = || (at..limit).filter(|&token| tagged.text.kind(token) == TokenKind::Comma);
    let person = |token: usize| {
        context.cast.mention_at(token).is_some_and(|index| {
            let mention = &context.cast.mentions[index];
            mention.proclitics == Proclitics::default() && matches!(mention.kind, MentionKind::Person(_))
        })
    };
    let opens = |token: usize| {
        tagged.is_word(token)
            && !person(token)
            && !omission::opens_circumstance(tagged, token)
            && !tagged.spells(token, WITH_ATTENDANCE)
            && !is_adjunct(tagged, token)
            && !describes(tagged, token)
            && !word_class::is_joined(tagged, token)
    };
    let first = commas().next().filter(|&comma| comma - at <= LONGEST_CIRCUMSTANCE)?;
    // «يلتقي في الدوحة نظيره فلان للتباحث، خصوصا …»: the object stands there already.
    let met = (at + 1..first).any(|token| {
        context.cast.mention_starting_at(token).is_some() && speaker_end(context, token).is_some()
    });
    if met && context.act.head.entry.class == ActClass::Occasion {
        return None;
    }
    if person(first + 1) && !commas().any(|comma| opens(comma + 1)) {
        return None;
    }
    // «بحضور فلان «العلاقات …»»: what was spoken of stands in quotation marks.
    let quoted = || {
        let discusses = context.act.act == Act::Discuss;
        (at + 1..limit).find(|&token| {
            tagged.text.kind(token) == TokenKind::QuoteOpen
                && discusses
                && (tagged.has_article(token + 1) || tagged.condensing(token + 1, "vessel").is_some())
        })
    };
    let noun = commas().find(|&comma| opens(comma + 1)).map(|comma| comma + 1);
    noun.or_else(quoted).or_else(|| (!is_adjunct(tagged, first + 1)).then_some(first + 1))
}

/// «فضلا عن …»; but «رغبة بلاده» is what somebody shows.
fn is_adjunct(tagged: &Tagged<'_>, at: usize) -> bool {
    opens_adjunct(tagged, at) && tagged.condensing(at, "leaning").is_none()
}

/// «أكد على هامش لقاء بكذا بمناسبة كذا أهمية …», «سيجري خلال زيارته التي تستغرق يومين محادثات …»: no mark ends the
/// circumstance, but the first noun that such a verb has for its object.
pub(super) fn object_behind(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let (tagged, entry) = (context.tagged, context.act.head.entry);
    let limit = context.act.clause.end.saturating_sub(1).min(at + LONGEST_CIRCUMSTANCES);
    let holds = matches!(entry.class, ActClass::Occasion);
    let affirms = entry.joined_by.split('|').any(|by| by == "أن");
    // «زيارته التي تستغرق يومين (محادثات)».
    let lasts = |token: usize| tagged.noun_of_role(token, "time").is_some();
    let object = |&token: &usize| {
        let bare = tagged.at(token).iter().all(|reading| reading.proclitics.preposition.is_none())
            && !tagged.has_article(token)
            && !word_class::is_joined(tagged, token);
        let behind_noun = tagged.is_function(token - 1, "preposition")
            || !(lasts(token - 1) || word_class::is_closed(tagged, token - 1));
        let leaning =
            affirms && tagged.condensing(token, "leaning").is_some_and(|reading| reading.tokens == 1);
        let meeting =
            holds && ["meeting", "talk"].iter().any(|role| tagged.noun_of_role(token, role).is_some());
        bare && !behind_noun && (leaning && !tagged.is_function(token, "preposition") || meeting)
    };
    (at + 2..limit).find(object)
}

/// «بحث (فلان) في قصر السلام بجدة، أمس، مع الوزير فلان العلاقات»: no mark ends the circumstance, but a noun that
/// nothing before it governs.
pub(super) fn discussed_behind(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let (tagged, act) = (context.tagged, context.act);
    let limit = act.clause.end.min(at + LONGEST_CIRCUMSTANCE);
    let reported = act.reported_verb.and_then(|verb| tagged.finite(verb));
    let entry = reported.map_or(act.head.entry, |(_, entry)| entry);
    let direct = entry.joined_by.split('|').any(|by| by == "direct");
    if !direct || !matches!(act.act, Act::Discuss | Act::Sign) {
        return None;
    }
    let vessel = |token: usize| {
        tagged.condensing(token, "vessel").is_some_and(|reading| reading.proclitics == Proclitics::default())
    };
    let text = |token: usize| {
        let found = tagged.find(token, Category::Instrument);
        found.is_some_and(|reading| reading.proclitics == Proclitics::default())
    };
    // «في تونس والجزائر وليبيا الحاجة إلى كذا».
    let behind_state = |token: usize| {
        let state = context.cast.mention_at(token - 1).is_some_and(|index| {
            let mention = &context.cast.mentions[index];
            matches!(mention.kind, MentionKind::State) && mention.tokens.end == token
        });
        let relative = tagged.is_function(token, "relative");
        state && tagged.has_article(token) && tagged.nisba(token).is_none() && !relative
    };
    let matter = |token: usize| match act.act {
        Act::Sign => text(token),
        _ => vessel(token) || tagged.spells(token, MATTERS) || behind_state(token),
    };
    let governed = |token: usize| {
        let last = token - 1;
        let named = context.cast.mention_at(last).is_some() || tagged.place(last).is_some();
        let mark = tagged.text.kind(last) == TokenKind::Comma;
        tagged.is_function(last, "preposition") || !(mark || named || word_class::is_closed(tagged, last))
    };
    let joined = |token: usize| word_class::is_joined(tagged, token) || tagged.folded(token).starts_with('و');
    (at + 2..limit).find(|&token| matter(token) && !governed(token) && !joined(token))
}

/// «الذي …», «المنعقد في …»: tells of what stands before.
pub(super) fn describes(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is_function(at, "relative") || tagged.has_article(at) && tagged.condensing(at, "scope").is_some()
}

/// Several circumstances have at most so many tokens.
const LONGEST_CIRCUMSTANCES: usize = 48;

/// Circumstances before what they lead to have at most so many tokens.
pub(super) const LONGEST_CIRCUMSTANCE: usize = 28;

/// Behind what only says when something was said, or what was said besides.
pub(super) fn omitted(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    before_so(context, at)
        .or_else(|| besides(context, at))
        .or_else(|| relative_day::relative_day(context, at))
        .or_else(|| meetings::during_meeting(context, at))
        .or_else(|| cognate(context, at))
        .or_else(|| second_home(context, at))
}

/// «رحب بالضيوف (في وطنهم الثاني تونس)»: a courtesy.
fn second_home(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let home = tagged.spells(at, &["في"]) && tagged.spells(at + 1, SECOND_HOMES);
    let behind = at + 3;
    let state = context.cast.mention_starting_at(behind).map(|index| context.cast.mentions[index].tokens.end);
    (home && tagged.spells(at + 2, &["الثاني"])).then(|| state.unwrap_or(behind))
}

/// «نحرص (كل الحرص) على كذا»: the verb said it.
fn cognate(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let (tagged, head) = (context.tagged, &context.act.head);
    let noun = tagged.shaped(at, Shape::VerbalNoun).filter(|_| tagged.has_article(at));
    let same = noun.is_some_and(|(_, entry)| entry.lemma == head.entry.lemma);
    (same && at == head.token + 2 && tagged.spells(at - 1, &["كل"])).then_some(at + 1)
}

/// «(ذكر) أنه خلال استقبال فلان للوزير في ختام زيارته فقد (نقل …)»: what was so comes behind «فقد».
fn before_so(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let said = at > 0 && tagged.is_function(at - 1, "complementiser");
    if !said || !tagged.spells(at, IN_THE_COURSE) {
        return None;
    }
    let limit = context.act.clause.end.saturating_sub(1).min(at + LONGEST_COURSE);
    (at..limit).find(|&token| tagged.spells(token, &["فقد"])).map(|so| so + 1)
}

/// «(تبحث القمة) بالإضافة إلى كذا، (عدة مسائل)»: behind what stands between a subject and what is said of it.
fn besides(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let verb = context.act.head.token;
    if !tagged.spells(at, BESIDES) || context.act.head.kind != HeadKind::Finite || at > verb + LONGEST_NAMED {
        return None;
    }
    let limit = context.act.clause.end.saturating_sub(1).min(at + LONGEST_ASIDE);
    let comma = (at..limit).find(|&token| tagged.text.kind(token) == TokenKind::Comma)?;
    let next = comma + 1;
    let goes_on =
        tagged.is_word(next) && !word_class::is_joined(tagged, next) && !tagged.is_function(next, "relative");
    (goes_on && !tagged.is_function(next, "preposition")).then_some(next)
}

/// Who acts is named in so few words.
const LONGEST_NAMED: usize = 4;

/// What was said is told of at such length before it.
const LONGEST_COURSE: usize = 48;
