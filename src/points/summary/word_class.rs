//! What grammar a word shows, as far as an end of a sentence asks for it.

use crate::acts::HeadKind;
use crate::lexicon::word_lists::{FUTURE_BEGINNINGS, LONG_PRONOUNS, OPENINGS_BEHIND_AND};
use crate::lexicon::{Category, Shape};
use crate::text::TokenKind;
use crate::words::{Enclitic, Preposition, Tagged};

/// Whether a noun is complete with this word: it bears an article or a pronoun, or is a name or a number.
/// What follows is then no second part of a genitive.
pub(super) fn is_closed(tagged: &Tagged<'_>, at: usize) -> bool {
    match tagged.text.kind(at) {
        TokenKind::Word => {}
        TokenKind::Number | TokenKind::QuoteClose | TokenKind::BracketClose => return true,
        _ => return false,
    }
    if is_particle(tagged, at) || tagged.is_function(at, "relative") {
        return false;
    }
    is_defined(tagged, at) || has_nunation(tagged, at)
}

/// «المغرب», «العلاقات», «بالعلاقات», «علاقاتها».
pub(super) fn is_defined(tagged: &Tagged<'_>, at: usize) -> bool {
    if is_particle(tagged, at) {
        return false;
    }
    tagged.has_article(at)
        || tagged.has_article_behind_clitics(at)
        || tagged.at(at).iter().any(|reading| {
            let category = reading.sense.category;
            let pronoun = !matches!(reading.enclitic, None | Some(Enclitic::OwnNoun))
                && !reading.sense.form.is_finite();
            let name = matches!(
                category,
                Category::State
                    | Category::Capital
                    | Category::City
                    | Category::Organisation
                    | Category::GivenName
            );
            pronoun || name
        })
        || ends_in_pronoun(tagged, at)
}

/// «مواقفهما», «أراضيها», where the lexicon does not know the word; «تفاهم» it knows.
pub(super) fn ends_in_pronoun(tagged: &Tagged<'_>, at: usize) -> bool {
    let folded = tagged.folded(at);
    let long = folded.chars().count() >= 5;
    let token = tagged.text.tokens.get(at);
    let masculine = folded.ends_with('ه') && token.is_some_and(|token| !token.ends_in_ta_marbuta);
    let whole = tagged.at(at).iter().any(|reading| reading.enclitic.is_none());
    long && (!whole && LONG_PRONOUNS.iter().any(|ending| folded.ends_with(ending))
        || masculine && tagged.is_unknown(at))
}

/// «تطورا», «هاما»: an undefined accusative is the second part of nothing and governs nothing.
pub(super) fn has_nunation(tagged: &Tagged<'_>, at: usize) -> bool {
    let folded = tagged.folded(at);
    folded.ends_with('ا') && folded.chars().count() > 3 && !tagged.is(at, Category::Office)
}

/// Kinds of words that are nothing without what follows.
const PARTICLES: [&str; 8] = [
    "preposition",
    "complementiser",
    "conjunction",
    "negation",
    "subordinator",
    "connective",
    "demonstrative",
    "quantifier",
];

/// Prepositions and other words that are nothing without what follows.
pub(in crate::points) fn is_particle(tagged: &Tagged<'_>, at: usize) -> bool {
    // «واحد» is one, and no «وأحد».
    if !tagged.is(at, Category::FunctionWord) || tagged.spells(at, &["واحد"]) {
        return false;
    }
    tagged
        .functions(at)
        .any(|(reading, kind)| reading.tokens == 1 && reading.enclitic.is_none() && PARTICLES.contains(&kind))
}

/// Whether «و» before the word joins it to what stands before: «والأمن», but not «وزارة».
pub(super) fn is_joined(tagged: &Tagged<'_>, at: usize) -> bool {
    let folded = tagged.folded(at);
    let Some(rest) = folded.strip_prefix('و') else { return false };
    if rest.is_empty() || OPENINGS_BEHIND_AND.iter().any(|start| rest.starts_with(start)) {
        return true;
    }
    let readings = tagged.at(at);
    readings.iter().any(|reading| reading.has_conjunction())
        && readings.iter().all(|reading| reading.has_conjunction())
}

/// Whether the word is or may be a finite verb: «يشهد», «سيعمل», «كان».
pub(super) fn may_be_verb(tagged: &Tagged<'_>, at: usize) -> bool {
    if tagged.has_article(at) || tagged.is_function(at, "preposition") {
        return false;
    }
    // «تكمن» is listed among the words that a text has anyway, and is a verb all the same.
    let ordinary = tagged.is_function(at, "ordinary");
    let nominal = tagged.at(at).iter().any(|reading| {
        let listed = ordinary && reading.sense.category == Category::FunctionWord;
        !listed && !reading.sense.form.is_finite()
    });
    let looks_finite = || {
        let folded = tagged.folded(at).trim_start_matches(['و', 'ف']);
        let future = FUTURE_BEGINNINGS.iter().any(|start| folded.starts_with(start));
        future || folded.starts_with('ي') && folded.chars().count() > 3
    };
    !nominal && (tagged.finite(at).is_some() || looks_finite()) || tagged.is_function(at, "negation")
}

/// Whether a verbal noun of purpose opens here: «لتعزيز», «لبحث».
pub(super) fn opens_purpose(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.at(at).iter().any(|reading| {
        let verbal_noun = reading.sense.form.shape() == Shape::VerbalNoun
            || tagged.condensing(at, "strengthening").is_some();
        verbal_noun && reading.proclitics.preposition == Some(Preposition::For) && !reading.proclitics.article
    })
}

/// Whether a word bears «لـ» and nothing else it could be.
pub(super) fn is_joined_by_for(tagged: &Tagged<'_>, at: usize) -> bool {
    let readings = tagged.at(at);
    !readings.is_empty()
        && readings.iter().all(|reading| reading.proclitics.preposition == Some(Preposition::For))
}

/// A place after a preposition: «في الرباط», «بالرباط».
pub(super) fn opens_place(tagged: &Tagged<'_>, at: usize) -> bool {
    let behind = tagged.spells(at, &["في"]) && tagged.place(at + 1).is_some();
    behind
        || tagged
            .place(at)
            .is_some_and(|(reading, _)| reading.proclitics.preposition == Some(Preposition::In))
}

/// Whether a head's complement starts behind its token.
pub(super) fn is_of_own_token(kind: HeadKind) -> bool {
    kind == HeadKind::ListItem
}
