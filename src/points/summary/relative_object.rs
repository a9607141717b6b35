//! What the pronoun of a verb means that tells of a noun: «(اللقاء الذي) وصفه الوزير بكذا», «(اتفاق) وقعه الجانبان».

use super::Context;
use super::antecedent::without_clitics;
use super::word_class::{has_nunation, is_joined, is_particle, may_be_verb};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::{HERALDING, NAMING_NOTHING};
use crate::lexicon::{Category, Shape};
use crate::text::TokenKind;
use crate::words::{Enclitic, Tagged};

/// The noun that the verb's pronoun means, where the verb stands in a clause that tells of it.
pub(super) fn of(context: &Context<'_, '_>) -> Option<String> {
    let (head, tagged) = (&context.act.head, context.tagged);
    let own = head.kind == HeadKind::Finite && context.act.reported_verb.is_none();
    let pronoun = matches!(head.enclitic, Some(Enclitic::Masculine | Enclitic::Feminine));
    let joined = tagged.finite(head.token).is_some_and(|(reading, _)| reading.has_conjunction());
    if !own || !pronoun || joined {
        return None;
    }
    let before = head.token.checked_sub(1)?;
    let relative = tagged.is_function(before, "relative");
    let last = if relative { before.checked_sub(1)? } else { before };
    let nobody = context.cast.mention_at(last).is_none();
    let words = if relative { defined(tagged, last) } else { undefined(tagged, last) };
    // «وهو الأمر الذي رفضه الوزير»: says nothing.
    words.filter(|_| nobody && !tagged.spells(last, NAMING_NOTHING))
}

/// «(وهو) اللقاء التقني (الذي)»: a noun with its article and adjectives, and what it is governed by.
fn defined(tagged: &Tagged<'_>, last: usize) -> Option<String> {
    let attribute = |token: usize| {
        token > 0 && tagged.has_article(token) && tagged.has_article(token - 1) && !is_joined(tagged, token)
    };
    let mut first = last;
    while attribute(first) && last - first < MOST_ATTRIBUTES {
        first -= 1;
    }
    let article = tagged.has_article(first) || tagged.has_article_behind_clitics(first);
    let governing = first.checked_sub(1).is_some_and(|noun| {
        let free = tagged.spells(noun, HERALDING)
            || is_particle(tagged, noun)
            || may_be_verb(tagged, noun)
            || tagged.has_article(noun);
        tagged.is_word(noun) && !free && !tagged.is_function(noun, "demonstrative")
    });
    let words = tagged.text.slice(first..last + 1);
    (article && !governing && !is_joined(tagged, first))
        .then(|| without_clitics(tagged, first, words.to_owned()))
}

/// «(في) اجتماع»: a single noun that gets its article.
fn undefined(tagged: &Tagged<'_>, noun: usize) -> Option<String> {
    let known = tagged.noun(noun).is_some()
        || tagged.is(noun, Category::Instrument)
        || tagged.shaped(noun, Shape::VerbalNoun).is_some();
    let bare = tagged.is_word(noun)
        && !tagged.has_article(noun)
        && !tagged.has_article_behind_clitics(noun)
        && !may_be_verb(tagged, noun)
        && !is_particle(tagged, noun);
    let alone = noun.checked_sub(1).is_none_or(|before| {
        tagged.text.kind(before) != TokenKind::Word
            || is_particle(tagged, before)
            || may_be_verb(tagged, before)
    });
    let word = without_clitics(tagged, noun, tagged.text.slice(noun..noun + 1).to_owned());
    let stem = if has_nunation(tagged, noun) { word.trim_end_matches(['\u{64B}', 'ا']) } else { &word };
    (known && bare && alone && !stem.is_empty()).then(|| format!("ال{stem}"))
}

/// A noun has so few adjectives.
const MOST_ATTRIBUTES: usize = 3;
