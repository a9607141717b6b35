//! Headlines, headings and captions: short lines without a stop that say in other order what the body says.

use crate::lexicon::word_lists::CLITICS_OF_HEADINGS;
use crate::lexicon::{ActClass, Category, Shape};
use crate::model::Act;
use crate::order;
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// Headlines are shorter than most sentences.
const LONGEST: usize = 22;

/// A line of fewer words is a dateline or a name more often than a headline.
const SHORTEST: usize = 3;

/// Of the words of a headline, so many in ten stand in the body again.
const RESTATED_IN_TEN: usize = 6;

/// Fewer where the wording alone tells a headline: «الوزير يلتقي نظيره».
const RESTATED_BY_VERB_IN_TEN: usize = 3;

/// Letters that two words of one root and pattern begin with.
const STEM: usize = 4;

/// The lines that head what the others say.
pub(super) fn headings(tagged: &Tagged<'_>, paragraphs: &[Range<usize>]) -> Vec<Range<usize>> {
    let (candidates, body): (Vec<_>, Vec<_>) =
        paragraphs.iter().cloned().partition(|line| looks_like_one(tagged, line));
    if candidates.is_empty() || body.is_empty() {
        return Vec::new();
    }
    let body: Body<'_> = Body::of(tagged, body);
    candidates.into_iter().filter(|line| body.tells(tagged, line)).collect()
}

/// What the lines say that head nothing.
struct Body<'a> {
    /// Sorted, as the verbs are.
    stems: Vec<&'a str>,
    /// Verbs in any form, by their lemma.
    verbs: Vec<&'static str>,
    /// What they perform.
    acts: Vec<Act>,
    meets: bool,
}

impl<'a> Body<'a> {
    fn of(tagged: &'a Tagged<'_>, lines: Vec<Range<usize>>) -> Body<'a> {
        let mut body = Body { stems: Vec::new(), verbs: Vec::new(), acts: Vec::new(), meets: false };
        for token in lines.into_iter().flatten() {
            body.stems.extend(stem(tagged, token));
            body.verbs.extend(tagged.acts(token).map(|(_, entry)| entry.lemma));
            for act in tagged.acts(token).filter_map(|(_, entry)| entry.act) {
                if !body.acts.contains(&act) {
                    body.acts.push(act);
                }
            }
            body.meets |= tagged.finite(token).is_some_and(|(_, entry)| entry.class == ActClass::Occasion);
        }
        order::sort_by(&mut body.stems, Ord::cmp);
        order::sort_by(&mut body.verbs, Ord::cmp);
        body
    }

    /// Whether it tells what a line tells: most of its words, and what it says that was done.
    fn tells(&self, tagged: &Tagged<'_>, line: &Range<usize>) -> bool {
        let stems: Vec<&str> = line.clone().filter_map(|token| stem(tagged, token)).collect();
        let again = stems.iter().filter(|stem| self.stems.binary_search(stem).is_ok()).count();
        // «وفد فنلندي يبحث».
        let verb =
            |token: usize| tagged.finite(token).filter(|_| !tagged.is(token, Category::InstitutionHead));
        let done = line.clone().filter_map(verb).all(|(_, entry)| {
            self.verbs.binary_search(&entry.lemma).is_ok()
                || entry.act.is_some_and(|act| self.acts.contains(&act))
                || self.meets && entry.class == ActClass::Occasion
        });
        let enough =
            if is_worded_as_headline(tagged, line) { RESTATED_BY_VERB_IN_TEN } else { RESTATED_IN_TEN };
        stems.len() >= SHORTEST && again * 10 >= stems.len() * enough && done
    }
}

/// Short, without a stop, and not worded like a sentence of the body, which begins with its verb or a connective.
fn looks_like_one(tagged: &Tagged<'_>, line: &Range<usize>) -> bool {
    let words = line.clone().filter(|&token| tagged.is_word(token)).count();
    let last = line.clone().next_back().map(|token| tagged.text.kind(token));
    let sentence = matches!(last, Some(TokenKind::Stop | TokenKind::Colon | TokenKind::Comma));
    let item = !tagged.is_word(line.start) && tagged.text.kind(line.start) != TokenKind::QuoteOpen;
    (SHORTEST..=LONGEST).contains(&words) && !sentence && !item && !begins_a_sentence(tagged, line.start)
}

fn begins_a_sentence(tagged: &Tagged<'_>, first: usize) -> bool {
    let conjunction = tagged.folded(first).starts_with('و')
        && !tagged.is_unknown(first)
        && tagged.at(first).iter().all(|reading| reading.proclitics.conjunction.is_some());
    let verb = tagged.finite(first).is_some_and(|(reading, _)| {
        matches!(reading.sense.form.shape(), Shape::Perfect | Shape::PassivePerfect)
    });
    // «وفد ليبي يبحث», «والي الجهة يستقبل»: no particles.
    let noun = tagged.is(first, Category::InstitutionHead) || tagged.is(first, Category::Office);
    let particle = tagged.is(first, Category::FunctionWord) && !noun;
    conjunction || verb && !noun || particle
}

/// «الوزير يستقبل نظيره»: a verb in the present behind its subject, for what is over.
fn is_worded_as_headline(tagged: &Tagged<'_>, line: &Range<usize>) -> bool {
    let verb = line.clone().find_map(|token| Some((token, tagged.finite(token)?)));
    verb.is_some_and(|(token, (reading, entry))| {
        let present = reading.sense.form.shape() == Shape::Imperfect && !reading.proclitics.future;
        token > line.start && present && (entry.class == ActClass::Occasion || entry.act.is_some())
    })
}

/// The first letters of a word without its clitics; none of words that stand in every text.
fn stem<'a>(tagged: &'a Tagged<'_>, token: usize) -> Option<&'a str> {
    if !tagged.is_word(token) || tagged.is(token, Category::FunctionWord) {
        return None;
    }
    let mut word = tagged.folded(token);
    for clitic in CLITICS_OF_HEADINGS {
        word = word.strip_prefix(*clitic).filter(|rest| rest.chars().count() >= 3).unwrap_or(word);
    }
    let end = word.char_indices().nth(STEM).map_or(word.len(), |(end, _)| end);
    (word.chars().count() >= 3).then(|| &word[..end])
}
