//! Conjugation: every written form of a verb, from its lemma and its pattern.
//!
//! A verb's radicals and how they are weak show in the spelling of its lemma ([`root`]). From them each stem is built
//! with its vowels ([`stem`]), endings are put to it ([`endings`]), and only then it is spelled ([`spelling`]): what
//! a hamza is written on depends on vowels that are not written themselves.

mod endings;
mod root;
mod spelling;
mod stem;

use crate::form::{Form, Shape};
use crate::nominal::{Inflected, Noun, plural_forms};
use root::Root;
use stem::Stem;

pub(crate) use root::Pattern;

/// A verb as `acts.tsv` gives it.
pub(crate) struct Verb<'t> {
    /// Third person masculine singular perfect, with its hamzas.
    pub(crate) lemma: &'t str,
    /// The pattern.
    pub(crate) pattern: Pattern,
    /// Third person masculine singular imperfect; empty where it follows from lemma and pattern.
    pub(crate) imperfect: &'t str,
    /// Verbal nouns: singulars, and plurals in «ات».
    pub(crate) verbal_nouns: Vec<&'t str>,
}

/// Every written form of a verb; an error says what does not fit.
pub(crate) fn conjugate(verb: &Verb<'_>) -> Result<Vec<Inflected>, String> {
    let root = Root::of(verb.lemma, verb.pattern, verb.imperfect)?;
    let mut inflected = finite_forms(&root);
    let lemma_follows =
        inflected.iter().any(|(spelling, form)| form.shape() == Shape::Perfect && spelling == verb.lemma);
    if !lemma_follows {
        return Err(format!("`{}` is no perfect of that pattern", verb.lemma));
    }
    if !verb.imperfect.is_empty() && !inflected.iter().any(|(spelling, _)| spelling == verb.imperfect) {
        return Err(format!("`{}` is no imperfect of `{}`", verb.imperfect, verb.lemma));
    }
    inflected.extend(participles(&root));
    inflected.extend(verb.verbal_nouns.iter().flat_map(|noun| verbal_noun(noun)));
    Ok(inflected)
}

fn finite_forms(root: &Root) -> Vec<Inflected> {
    let mut inflected = Vec::new();
    spell(&endings::perfect(&Stem::perfect(root), Shape::Perfect), &mut inflected);
    spell(&endings::imperfect(&Stem::imperfect(root), Shape::Imperfect), &mut inflected);
    if let Some(stem) = Stem::passive_perfect(root) {
        spell(&endings::perfect(&stem, Shape::PassivePerfect), &mut inflected);
    }
    spell(&endings::imperfect(&Stem::passive_imperfect(root), Shape::PassiveImperfect), &mut inflected);
    inflected
}

fn participles(root: &Root) -> Vec<Inflected> {
    let mut inflected = Vec::new();
    for (stem, shape) in [
        (Stem::active_participle(root), Shape::ActiveParticiple),
        (Stem::passive_participle(root), Shape::PassiveParticiple),
    ] {
        if let Some(stem) = stem {
            spell(&endings::participle(&stem, shape), &mut inflected);
        }
    }
    inflected
}

fn spell(pronounced: &[(String, Form)], inflected: &mut Vec<Inflected>) {
    for (phones, form) in pronounced {
        inflected.extend(spelling::spellings(phones).into_iter().map(|spelling| (spelling, *form)));
    }
}

fn verbal_noun(noun: &str) -> Vec<Inflected> {
    let inflected = if noun.ends_with("ات") {
        plural_forms(noun, crate::form::Gender::Feminine)
    } else {
        Noun::new(noun).singular_forms()
    };
    inflected.into_iter().map(|(spelling, form)| (spelling, form.with_shape(Shape::VerbalNoun))).collect()
}

#[cfg(test)]
mod tests;
