//! Phrases that cite: «بحسب الوزير», «وفقا لتصريحات السفير».

use crate::lexicon::word_lists::{CITED_WORDS, CITING_WORDS};
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// Where whoever is cited stands behind the citing word at a token.
pub(super) fn behind_citing_word(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    tagged.spells(at, CITING_WORDS).then(|| behind_cited_words(tagged, at + 1))
}

/// «وتمثل السياحة، بحسب الوزير، فرصة»: where whoever is cited stands between the first marks of a sentence.
pub(super) fn cited_amid(tagged: &Tagged<'_>, sentence: &Range<usize>) -> Option<usize> {
    let near = sentence.start + 1..sentence.end.min(sentence.start + CITED_WITHIN);
    let comma = near.into_iter().find(|&at| !tagged.is_word(at))?;
    behind_citing_word(tagged, comma + 1).filter(|_| tagged.text.kind(comma) == TokenKind::Comma)
}

/// «وتأتي هذه المساهمة الجديدة، بحسب»: so few words stand before.
const CITED_WITHIN: usize = 8;

/// «(بحسب) تصريحات (الوزير)», «(على حد) قول (الوزير)»: behind what of him is cited, if that is said.
pub(super) fn behind_cited_words(tagged: &Tagged<'_>, at: usize) -> usize {
    // «(وفق) ما صرح به (الوزير)», «(حسب) ما أعلنه (الوزير)».
    let what = tagged.spells(at, &["ما"]);
    let verb = tagged.finite(at + 1).filter(|_| what);
    match verb {
        _ if what && tagged.spells(at + 2, &["به"]) => at + 3,
        Some((verb, _)) if verb.enclitic.is_some() => at + 2,
        _ => at + usize::from(tagged.spells(at, CITED_WORDS)),
    }
}
