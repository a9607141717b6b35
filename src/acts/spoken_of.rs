//! Nouns of meetings that tell of no meeting: what somebody says of one, hopes for, welcomes; interviews; speeches; «دور», a part.

use crate::actors::Cast;
use crate::lexicon::word_lists::{DURING, INTERVIEW_WITH, INTERVIEWS, INVITATIONS, SPEECHES};
use crate::lexicon::{ActClass, Category};
use crate::mentions::MentionKind;
use crate::model::{Act, EventType};
use crate::text::TokenKind;
use crate::words::Tagged;

/// «قال الوزير إن المفاوضات مستمرة», «رحب الرئيس بعقد قمة»: whether what is reported is that somebody speaks of the meeting;
/// not «أكد خلال لقائه», and not his own «إن مباحثاته».
pub(super) fn is_spoken_of(tagged: &Tagged<'_>, cast: &Cast, start: usize, noun: usize) -> bool {
    let dated = (noun.saturating_sub(DATED_WITHIN).max(start)..noun).any(|at| tagged.spells(at, DURING));
    // «بعث برقية»: what is sent is sent; «إن مباحثاته»: one of his own.
    let own = tagged.noun_of_role(noun, "meeting").is_some_and(|(reading, entry)| {
        reading.enclitic.is_some() || matches!(entry.event, Some(EventType::Message | EventType::Call))
    });
    if dated || own {
        return false;
    }
    let Some(verb) = (start..noun).find(|&at| says(tagged, at)) else { return false };
    let behind = verb + 1..noun;
    // «خلص الاجتماع»: the meeting is the subject.
    let somebody = || {
        behind.clone().any(|at| {
            cast.mention_starting_at(at).is_some_and(|index| {
                let kind = &cast.mentions[index].kind;
                matches!(kind, MentionKind::Person(_) | MentionKind::State)
            })
        })
    };
    let reported = || behind.clone().any(|at| tagged.is_function(at, "complementiser"));
    // «وجه الدعوة لخادم الحرمين للقيام بزيارة».
    let invited = (start..noun).any(|at| tagged.spells(at, INVITATIONS));
    !invited && (reported() || somebody())
}

/// A verb of speech, or of what one thinks of a thing.
fn says(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.finite(at).is_some_and(|(reading, entry)| {
        matches!(entry.class, ActClass::Saying | ActClass::Expressive)
            || reading.enclitic.is_none() && entry.act.is_some_and(|act| OPINIONS.contains(&act))
    })
}

/// Acts that are words about something.
const OPINIONS: [Act; 5] = [Act::Stress, Act::Praise, Act::Support, Act::Reject, Act::CallFor];

/// «خلال أول زيارة», «في ختام زيارته»: the word stands so near.
const DATED_WITHIN: usize = 3;

/// «في حوار مع صحيفة», «مقابلة لـ«…»»: questions of the press.
pub(super) fn is_interview(tagged: &Tagged<'_>, noun: usize) -> bool {
    let press = |at: usize| {
        tagged.text.kind(at) == TokenKind::QuoteOpen
            || tagged.is(at, Category::Agency)
            || ["medium", "newspaper"].iter().any(|role| tagged.noun_of_role(at, role).is_some())
    };
    let next = noun + 1;
    let led = tagged.spells(next, INTERVIEW_WITH);
    tagged.spells(noun, INTERVIEWS)
        && (led && press(next + 1) || tagged.folded(next).starts_with("ل") && press(next))
}

/// «بدوره», «القيام بدورها»: somebody's part, no «دورة».
pub(super) fn is_own_part(tagged: &Tagged<'_>, noun: usize) -> bool {
    tagged.folded(noun).ends_with("دوره")
        && !tagged.text.tokens[noun].ends_in_ta_marbuta
        && !tagged.has_article(noun)
}

/// «ألقى الوزير خطابا», «خطاب ألقاه»: what is spoken to many is no letter.
pub(super) fn is_speech(tagged: &Tagged<'_>, start: usize, noun: usize) -> bool {
    let near = noun.saturating_sub(SPEECH_WITHIN).max(start)..noun + 2;
    let delivers = |at: usize| tagged.finite(at).is_some_and(|(_, entry)| entry.lemma == DELIVERING);
    tagged.spells(noun, SPEECHES) && near.into_iter().any(delivers)
}

/// The verb of what is spoken to many.
const DELIVERING: &str = "ألقى";
/// «ألقى الوزير فلان، اليوم، خطابا»: so many tokens.
const SPEECH_WITHIN: usize = 14;
