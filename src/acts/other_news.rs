//! Other news behind the release: pages carry the first paragraphs of some, and what is told there is no part of it.

use super::Performed;
use crate::actors::Cast;
use crate::lexicon::{ActClass, Category, Shape};
use crate::mentions::MentionKind;
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// The acts of the release itself.
pub(crate) fn without_other_news(
    tagged: &Tagged<'_>,
    cast: &Cast,
    mut acts: Vec<Performed>,
) -> Vec<Performed> {
    if let Some(start) = other_news(tagged, cast) {
        acts.retain(|act| act.clause.start < start);
    }
    acts
}

/// Where other news starts: at the end of the text several paragraphs, of which most open as news do («أعلنت محكمة العدل الدولية،
/// الأربعاء، …») and none goes on or names anybody whom the text named before them.
fn other_news(tagged: &Tagged<'_>, cast: &Cast) -> Option<usize> {
    let paragraphs = paragraphs(tagged);
    let afresh = paragraphs.iter().rev().take_while(|paragraph| opens_afresh(tagged, paragraph)).count();
    let first = (paragraphs.len() - afresh).max(FEWEST_BEFORE);
    let last = (paragraphs.len() + 1).saturating_sub(FEWEST_NEWS);
    (first..last).map(|index| &paragraphs[index..]).find_map(|news| {
        let start = news.first()?.start;
        let days = news.iter().filter(|paragraph| names_day(tagged, paragraph)).count();
        let leads = news.iter().filter(|paragraph| is_lead(tagged, paragraph)).count();
        (days >= FEWEST_DATED && leads >= FEWEST_NEWS && !goes_back(cast, start)).then_some(start)
    })
}

/// So many paragraphs of the release stand before other news, and of these so many follow, of which so many name a day.
const FEWEST_BEFORE: usize = 1;
const FEWEST_NEWS: usize = 3;
const FEWEST_DATED: usize = 2;

/// Whether somebody is named from there on whom the text names before it.
fn goes_back(cast: &Cast, start: usize) -> bool {
    cast.mentions.iter().zip(&cast.meant).filter(|(mention, _)| mention.tokens.start >= start).any(
        |(mention, meant)| {
            let known = || {
                meant.iter().any(|&id| cast.registry.entities[id].mentions.iter().any(|at| at.start < start))
            };
            match mention.kind {
                MentionKind::Reference(_) | MentionKind::Person(_) => known(),
                _ => false,
            }
        },
    )
}

/// A paragraph that is not joined to the one before: «"هدية".. بهذه الكلمة وصف الوزير», but not «وأضاف», «من جهته».
fn opens_afresh(tagged: &Tagged<'_>, paragraph: &Range<usize>) -> bool {
    let first = paragraph.clone().find(|&token| tagged.is_word(token));
    first.is_some_and(|first| {
        let joins = ["connective", "floor"].iter().any(|kind| tagged.is_function(first, kind));
        !joins && !tagged.folded(first).starts_with('و')
    })
}

/// «أعلنت», «طالبت», right at the start, without «و»; «حضر الاستقبال» goes on with the occasion.
fn is_lead(tagged: &Tagged<'_>, paragraph: &Range<usize>) -> bool {
    let words: Vec<usize> =
        paragraph.clone().filter(|&token| tagged.is_word(token)).take(SHORTEST_LEAD).collect();
    let Some(&verb) = words.first().filter(|_| words.len() == SHORTEST_LEAD) else { return false };
    tagged.finite(verb).is_some_and(|(reading, entry)| {
        reading.sense.form.shape() == Shape::Perfect
            && reading.sense.form.person() == 3
            && !reading.has_conjunction()
            && (entry.performs().is_some() || matches!(entry.class, ActClass::Saying | ActClass::Expressive))
            && tagged.noun_of_role(verb + 1, "meeting").is_none()
    })
}

/// A paragraph of fewer words is no news.
const SHORTEST_LEAD: usize = 9;

fn names_day(tagged: &Tagged<'_>, paragraph: &Range<usize>) -> bool {
    paragraph.clone().any(|token| tagged.is(token, Category::Weekday))
}

fn paragraphs(tagged: &Tagged<'_>) -> Vec<Range<usize>> {
    let mut start = 0;
    let end = tagged.text.tokens.len();
    (0..=end)
        .filter(|&token| token == end || tagged.text.kind(token) == TokenKind::ParagraphEnd)
        .map(|token| std::mem::replace(&mut start, token + 1)..token)
        .filter(|paragraph| paragraph.clone().any(|token| tagged.is_word(token)))
        .collect()
}
