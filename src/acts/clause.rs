//! How far a head's complement goes.

use super::Head;
use super::heads::{is_pivot, source_between_marks};
use crate::lexicon::word_lists::{
    CITED_MEDIA, CITING_WORDS, EXAMPLES, HANGING, JOINED_ADVERBIALS, OCCASIONS_OF_SPEAKING, PICKING,
    RETURNING, SAYING_PREPOSITIONS, SPEAKING_PRONOUNS,
};
use crate::lexicon::{ActClass, Category, Shape};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// The tokens from a head to the end of its complement: up to the next head or the end of the sentence,
/// without connectives, adverbials and marks that belong to what follows.
pub(super) fn clause(
    tagged: &Tagged<'_>,
    sentence: &Range<usize>,
    head: &Head,
    next: Option<&Head>,
) -> Range<usize> {
    let mut end = next.map_or(sentence.end, |next| before_head(tagged, head, next));
    if let Some(tail) = source_tail(tagged, head.token + 1..end) {
        end = tail;
    }
    let discusses = head.entry.act == Some(Act::Discuss);
    // «كان أبرز محاور اللقاء التعاون الأمني»: the topic stands behind.
    let first = head.token + 1 + usize::from(tagged.spells(head.token + 1, PICKING));
    let topic = first + usize::from(is_pivot(tagged, first));
    if let Some(pivot) = (topic..end).find(|&token| discusses && is_pivot(tagged, token)) {
        let meeting = (pivot + 1..end).find(|&token| tagged.noun_of_role(token, "meeting").is_some());
        end = meeting.map_or(end, |meeting| meeting + 1);
    }
    if let Some(turn) = turning(tagged, head.token + 2..end) {
        end = turn;
    }
    head.start..trim_end(tagged, head.token + 1, end)
}

/// Where what leads to the next head starts: «، وفي هذا السياق، أكد», «كما», «من جانبه».
fn before_head(tagged: &Tagged<'_>, head: &Head, next: &Head) -> usize {
    let mut end = next.start;
    // «…، وأن فرنسا ستواصل».
    if end > head.token + 2
        && tagged.folded(end - 1).starts_with("وان")
        && tagged.is_function(end - 1, "complementiser")
    {
        end -= 1;
    }
    // «…، قبل أن يدعو إلى», «…، بعد أن وقعت».
    if end > head.token + 3 && tagged.spells(end - 2, &["قبل", "بعد"]) && tagged.spells(end - 1, &["ان"])
    {
        end -= 2;
    }
    if let Some(opening) = leading_adverbial(tagged, head.token + 1, end) {
        end = opening;
    }
    // «وإذ تؤكد الوزارة أن …، فإن الوزير يناشد».
    let returning = |&token: &usize| tagged.spells(token, RETURNING) && is_mark(tagged, token - 1);
    (end.saturating_sub(LONGEST_ADVERBIAL).max(head.token + 2)..end).rev().find(returning).unwrap_or(end)
}

/// An adverbial or a subject between a comma and the next head, which belongs to the next head.
fn leading_adverbial(tagged: &Tagged<'_>, from: usize, end: usize) -> Option<usize> {
    let mut at = end;
    // A comma right before the head closes the adverbial.
    if at > from && tagged.text.kind(at - 1) == TokenKind::Comma {
        at -= 1;
        let opening = (from..at).rev().take(LONGEST_ADVERBIAL).find(|&token| is_mark(tagged, token))?;
        return opens_adverbial(tagged, opening + 1).then_some(opening);
    }
    let opening = (from..at).rev().take(LONGEST_ADVERBIAL).find(|&token| is_mark(tagged, token))?;
    // «شدد التونسي على كذا، والألماني دعا إلى».
    let nationality = opening + 2 == end && tagged.nisba(opening + 1).is_some();
    let leads = nationality || opens_adverbial(tagged, opening + 1) || opens_subject(tagged, opening + 1);
    leads.then_some(opening)
}

/// An adverbial before a head has at most so many tokens.
const LONGEST_ADVERBIAL: usize = 14;

fn is_mark(tagged: &Tagged<'_>, token: usize) -> bool {
    matches!(tagged.text.kind(token), TokenKind::Comma | TokenKind::Stop | TokenKind::Dash)
}

fn opens_adverbial(tagged: &Tagged<'_>, at: usize) -> bool {
    let joined = tagged.folded(at).starts_with('و');
    // «عدة ملفات، ومنها …»: what belongs to the clause before.
    if tagged.spells(at, &["ومنها", "ومنهم"]) || tagged.spells(at + 1, EXAMPLES) {
        return false;
    }
    joined && (tagged.is_function(at, "preposition") || tagged.is_function(at, "adverb"))
        || tagged.is_function(at, "connective")
        || tagged.spells(at, &["من"]) && tagged.noun(at + 1).is_some_and(|(_, entry)| entry.role == "side")
        || tagged.spells(at, JOINED_ADVERBIALS)
}

fn opens_subject(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.folded(at).starts_with('و') && (tagged.is(at, Category::Office) || tagged.is(at, Category::State))
}

/// «وفقا لـ», «بحسب», «على ما أعلنت»: the source named at the end is no part of what was said.
fn source_tail(tagged: &Tagged<'_>, range: Range<usize>) -> Option<usize> {
    range.clone().skip(2).find(|&token| {
        let source = tagged.spells(token, CITING_WORDS) && cites(tagged, token, range.end)
            || tagged.spells(token, &["علي"])
                && tagged.spells(token + 1, &["ما"])
                // «أطلعه على ما خلص إليه الاجتماع».
                && !tagged.spells(token + 3, &["اليه", "اليها"])
                && tagged.finite(token + 2).is_some_and(|(_, entry)| {
                    entry.class == ActClass::Saying || matches!(entry.act, Some(Act::Stress | Act::Decide))
                });
        source && !is_parenthesis(tagged, token, range.end)
    })
}

/// «، في إشارة إلى كذا», «، ردا على سؤال»: the reporter tells what was meant, or to what it was an answer.
fn explains(tagged: &Tagged<'_>, at: usize) -> bool {
    let refers = tagged.spells(at, &["في"]) && tagged.spells(at + 1, &["اشاره"]);
    let answers = tagged.spells(at, &["ردا"]) && tagged.spells(at + 2, &["سوال", "اسئله"]);
    tagged.text.kind(at - 1) == TokenKind::Comma && (refers || answers)
}

/// «كما ستكون له لقاءات», «في حين يريد الآخرون», «بينما كان»: a further statement, though none that opens a point; «، وذلك على هامش
/// القمة»: when and where it was said.
fn turning(tagged: &Tagged<'_>, range: Range<usize>) -> Option<usize> {
    range.clone().find(|&token| {
        let verb = tagged.finite(token + 1).is_some() && !tagged.is_function(token + 1, "preposition");
        // «وأضاف: "كما قال الرئيس …"»: his words begin so.
        let quoted = matches!(tagged.text.kind(token - 1), TokenKind::QuoteOpen | TokenKind::Colon);
        let circumstance = tagged.spells(token, &["وذلك"])
            && (tagged.spells(token + 1, OCCASIONS_OF_SPEAKING) || tagged.spells(token + 2, &["هامش"]));
        tagged.spells(token, &["كما"]) && verb && !quoted
            || circumstance
            || explains(tagged, token)
            || tagged.spells(token, &["بينما"])
            || tagged.spells(token, &["في"]) && tagged.spells(token + 1, &["حين"])
    })
}

/// Where a complement starts behind the source that is cited between commas: «أعلن الطرفان، وفق البلاغ ذاته، مواصلة …».
/// «اتفق الجانبان، يضيف المصدر ذاته، على …».
pub(super) fn behind_source(tagged: &Tagged<'_>, complement: usize, end: usize) -> usize {
    if let Some(behind) = source_between_marks(tagged, complement).filter(|&behind| behind < end) {
        return behind;
    }
    let cited =
        tagged.text.kind(complement) == TokenKind::Comma && tagged.spells(complement + 1, CITING_WORDS);
    let close = (complement + 1..end.min(complement + LONGEST_PARENTHESIS))
        .find(|&token| tagged.text.kind(token) == TokenKind::Comma);
    close.filter(|&close| cited && close + 1 < end).map_or(complement, |close| close + 1)
}

/// Where a clause goes on behind circumstances between commas: «أعلن الوزير، اليوم بالرباط، خلال لقاء صحفي، دعم بلاده لـ».
pub(super) fn behind_circumstances(tagged: &Tagged<'_>, comma: usize, end: usize) -> usize {
    let is_comma = |token: usize| tagged.text.kind(token) == TokenKind::Comma;
    let mut behind = comma;
    let mut opened = comma;
    while is_comma(opened) && opens_circumstance(tagged, opened + 1) {
        let close = (opened + 2..end.min(opened + LONGEST_PARENTHESIS)).find(|&token| is_comma(token));
        let Some(close) = close.filter(|close| close + 1 < end) else { break };
        (behind, opened) = (close + 1, close);
    }
    behind
}

/// «خلال اللقاء», «اليوم», «بهذه المناسبة», but not «عن أمله».
fn opens_circumstance(tagged: &Tagged<'_>, at: usize) -> bool {
    let margin = tagged.spells(at, &["علي"]) && tagged.spells(at + 1, &["هامش"]);
    let phrase = tagged.is_function(at, "preposition") && !tagged.spells(at, SAYING_PREPOSITIONS);
    let time = tagged.is(at, Category::Weekday) || tagged.noun_of_role(at, "time").is_some();
    let adverb = tagged.is_function(at, "adverb") || tagged.is_function(at, "demonstrative");
    // «قدم أعضاء الوفد، وهم ثلاثة نواب، شرحا».
    let members = tagged.spells(at, &["وهم", "وهما"]);
    margin || phrase || time || adverb || members || tagged.spells(at, CITING_WORDS)
}

/// «أعلن الطرفان، وفق البلاغ ذاته، مواصلة …»: a source between two commas, behind which the complement goes on.
fn is_parenthesis(tagged: &Tagged<'_>, source: usize, end: usize) -> bool {
    let opened = tagged.text.kind(source - 1) == TokenKind::Comma;
    let closed = (source..end.min(source + LONGEST_PARENTHESIS))
        .find(|&token| tagged.text.kind(token) == TokenKind::Comma);
    opened && closed.is_some_and(|comma| (comma + 1..end).any(|token| tagged.is_word(token)))
}

/// «وفق بيان صادر عن رئاسة الجمهورية اليوم» between commas has at most so many tokens.
const LONGEST_PARENTHESIS: usize = 12;

/// A source or its words follow within a few tokens, or right behind a comma and «بحسب» who speaks.
fn cites(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    let speaks = [Category::InstitutionHead, Category::Office, Category::GivenName];
    let named = tagged.text.kind(at - 1) == TokenKind::Comma
        && speaks.iter().any(|&category| tagged.is(at + 1, category));
    named
        || (at + 1..(at + 6).min(end)).any(|token| {
            tagged.noun_of_role(token, "source").is_some()
                || tagged.is(token, Category::Agency)
                || tagged.spells(token, CITED_MEDIA)
        })
}

/// Without marks, joined connectives and opening quotation marks at the end.
fn trim_end(tagged: &Tagged<'_>, from: usize, mut end: usize) -> usize {
    while end > from {
        let last = end - 1;
        if let Some(turn) = floor_at_end(tagged, from, end) {
            end = turn;
            continue;
        }
        let hangs = match tagged.text.kind(last) {
            TokenKind::Word => is_hanging(tagged, last),
            TokenKind::Number => false,
            // «بلغت 62%».
            TokenKind::Symbol => tagged.text.slice(last..end) != "%",
            _ => true,
        };
        if !hangs {
            break;
        }
        end = last;
    }
    end.max(from)
}

/// «… بين الشعبين من جانبه», «… في الوقت الذي»: where the words at the end start that hand the floor over or lead on.
fn floor_at_end(tagged: &Tagged<'_>, from: usize, end: usize) -> Option<usize> {
    (from.max(end.saturating_sub(LONGEST_TURN))..end).find(|&start| {
        ["floor", "connective"].iter().any(|kind| {
            tagged.function_reading(start, kind).is_some_and(|reading| start + reading.tokens == end)
        })
    })
}

/// «ومن الجانب الآخر»: so many words hand the floor over.
const LONGEST_TURN: usize = 3;

/// A connective at the very end leads to what follows: «كما», «فيما», «وقد», «حيث».
fn is_hanging(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is_function(at, "connective")
        || tagged.spells(at, SPEAKING_PRONOUNS)
        || tagged.spells(at, HANGING)
        || tagged.function_reading(at, "relative").is_some()
        || tagged.acts(at).any(|(reading, entry)| {
            entry.class == ActClass::Auxiliary
                && reading.sense.form.shape() == Shape::Perfect
                && reading.has_conjunction()
        })
}
