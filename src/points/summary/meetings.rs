//! «خلال لقائه نظيره»: the occasion of what is said, as a whole circumstance.

use super::Context;
use super::complement::Piece;
use super::omission::LONGEST_ASIDE;
use super::word_class::{is_joined, may_be_verb};
use crate::lexicon::word_lists::{ADJECTIVES, IN_THE_COURSE, JOINT, NO_ADJECTIVES};
use crate::lexicon::{ActClass, Category, Shape};
use crate::mentions::MentionKind;
use crate::model::{Act, EventType};
use crate::text::TokenKind;
use crate::words::{Proclitics, Tagged};

/// «تصدرت التطورات (مباحثات الوزيرين)»: what those who met discussed were no talks.
pub(super) fn without_talks(context: &Context<'_, '_>, pieces: &mut Vec<Piece>) {
    let talks = pieces.last().is_some_and(|last| {
        let meeting = context.tagged.noun_of_role(last.token, "meeting");
        !last.renamed && meeting.is_some_and(|(reading, _)| reading.proclitics == Proclitics::default())
    });
    let agenda = context.act.head.entry.class == ActClass::Agenda && context.act.act == Act::Discuss;
    if agenda && talks && pieces.len() > FEWEST_BEFORE_TALKS {
        pieces.pop();
    }
}

/// What was discussed has so many words at least.
const FEWEST_BEFORE_TALKS: usize = 2;

/// «خلال اللقاء», «في مؤتمر صحفي مشترك», «خلال لقائه نظيره الإسباني فلان»: a whole circumstance.
pub(super) fn during_meeting(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    if !(tagged.is(at + 1, Category::Noun) || tagged.is(at + 2, Category::Noun)) {
        return None;
    }
    let side = usize::from(tagged.spells(at, &["علي"]) && tagged.spells(at + 1, &["هامش"]));
    let opens = side == 1 || tagged.spells(at, IN_THE_COURSE) && !is_joined(tagged, at);
    // «خلال هذه الزيارة».
    let noun = at + side + 1 + usize::from(tagged.is_function(at + side + 1, "demonstrative"));
    let during = tagged.spells(at, &["في"]);
    let (reading, entry) = tagged.noun(noun)?;
    let meeting = entry.role == "press" || entry.role == "meeting" && !during;
    if !opens || !meeting || reading.proclitics.preposition.is_some() {
        return None;
    }
    let defined = reading.proclitics.article || reading.enclitic.is_some();
    let mut next = noun + reading.tokens;
    while tagged.is_word(next) {
        let adjective = is_adjective(tagged, next)
            && (reading.enclitic.is_some() || tagged.has_article(next - 1))
            && !is_joined(tagged, next)
            || tagged.spells(next, JOINT)
            || tagged.noun_of_role(next, "time").is_some()
            || tagged.is(next, Category::Weekday);
        // «خلال زيارته إلى مصر».
        let visited = entry.event == Some(EventType::Visit) && tagged.spells(next, &["الي"]);
        let with = usize::from(tagged.spells(next, &["مع"]) || visited);
        let mention =
            context.cast.mention_starting_at(next + with).map(|index| &context.cast.mentions[index]);
        let other = mention.filter(|mention| {
            mention.proclitics.conjunction.is_none() && (with == 1 || reading.enclitic.is_some())
        });
        // «خلال زيارته إلى العاصمة الروسية».
        let goal = visited && (tagged.has_article(next + 1) || tagged.place(next + 1).is_some());
        next = match other {
            Some(mention) => mention.tokens.end,
            None if goal => next + 2,
            None if adjective || is_held(tagged, next) => next + 1,
            None => break,
        };
    }
    // «خلال المحادثات بينهما».
    next += usize::from(tagged.spells(next, &["بينهما", "بينهم"]));
    let joined = is_joined(tagged, next) && entry.role != "press";
    let whole = defined || entry.role == "press" || next > noun + reading.tokens;
    // «خلال اجتماعات اللجنة، واجتماعات اللجنة القنصلية»: of several.
    let behind = next + 1;
    let further = tagged.text.kind(next) == TokenKind::Comma
        && is_joined(tagged, behind)
        && tagged.noun(behind).is_some_and(|(_, noun)| noun.role == entry.role);
    (whole && !joined && !further && !describes_meeting(tagged, next)).then_some(next)
}

/// Whether a word goes on with what the meeting was: for what, between whom, which one.
fn describes_meeting(tagged: &Tagged<'_>, next: usize) -> bool {
    let purpose = tagged.is_word(next)
        && tagged.folded(next).starts_with("ل")
        && !tagged.is_function(next, "preposition");
    // «في مؤتمر صحفي عقده مع …».
    let described = may_be_verb(tagged, next) && !is_joined(tagged, next);
    described || purpose || tagged.spells(next, &["بين"]) || tagged.is_function(next, "relative")
}

/// «(في مؤتمر صحفي) عقده مع …»: that it was held.
fn is_held(tagged: &Tagged<'_>, at: usize) -> bool {
    !is_joined(tagged, at)
        && tagged.is_function(at + 1, "preposition")
        && tagged.finite(at).is_some_and(|(reading, entry)| {
            reading.enclitic.is_some() && matches!(entry.class, ActClass::Occasion | ActClass::Light)
        })
}

/// «المشترك», «الثنائية»: no noun of its own.
pub(super) fn is_adjective(tagged: &Tagged<'_>, at: usize) -> bool {
    let folded = tagged.folded(at);
    let maqsura = tagged.text.tokens.get(at).is_some_and(|token| token.ends_in_alef_maqsura);
    let ending = folded.ends_with('ي') && !maqsura || folded.ends_with("يه");
    let noun = tagged.spells(at, NO_ADJECTIVES);
    tagged.has_article(at)
        && !tagged.is_function(at, "relative")
        && (ending || tagged.spells(at, ADJECTIVES) || tagged.is(at, Category::Ordinal))
        && !noun
        && tagged.shaped(at, Shape::VerbalNoun).is_none()
}

/// «خلال استقباله بمقر الوزارة وزير كذا فلان، …»: up to the comma, where what stands before it names whom he met.
pub(super) fn during_his_meeting(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let (reading, _) = tagged.noun_of_role(at + 1, "meeting")?;
    let opens = tagged.spells(at, IN_THE_COURSE) && reading.enclitic.is_some();
    let end = during_meeting(context, at).unwrap_or(at + 2);
    let goes_on = tagged.is_word(end) && !tagged.is_function(end, "complementiser");
    if !opens || !goes_on {
        return None;
    }
    let limit = context.act.clause.end.min(end + LONGEST_ASIDE);
    let close = (end..limit).find(|&token| tagged.text.kind(token) == TokenKind::Comma)?;
    let speech = (end..close).any(|token| tagged.is_function(token, "complementiser"));
    let other = context.cast.next_mention(end, close).is_some_and(|index| {
        let mention = &context.cast.mentions[index];
        matches!(mention.kind, MentionKind::Person(_))
            || context.cast.next_mention(mention.tokens.end, close).is_some()
    });
    (other && !speech && close + 1 < context.act.clause.end).then_some(close + 1)
}
