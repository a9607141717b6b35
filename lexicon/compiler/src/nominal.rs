//! Inflection of nouns, adjectives and phrases of them, in unvocalised spelling.
//!
//! Every function returns spellings with their forms. Where grammar leaves two ways to inflect a phrase
//! (is the second word an adjective or a genitive?) both are given: a form that nobody writes costs little.

use crate::form::Gender::{Feminine, Masculine};
use crate::form::Number::{Dual, Plural, Singular};
use crate::form::{Form, Gender};

/// A spelling and its form.
pub(crate) type Inflected = (String, Form);

/// A noun or noun phrase as a table gives it.
#[derive(Clone, Copy)]
pub(crate) struct Noun<'t> {
    /// Singular, without article.
    pub(crate) singular: &'t str,
    /// Masculine or feminine.
    pub(crate) gender: Gender,
}

impl<'t> Noun<'t> {
    /// A noun whose ending tells its gender.
    pub(crate) fn new(singular: &'t str) -> Noun<'t> {
        let head = singular.split(' ').next().unwrap_or_default();
        Noun { singular, gender: if head.ends_with('ة') { Feminine } else { Masculine } }
    }

    /// Singular (accusative with alef too) and dual (absolute and construct, both cases).
    pub(crate) fn singular_and_dual(&self) -> Vec<Inflected> {
        let mut inflected = self.singular_forms();
        inflected.extend(self.dual_forms());
        inflected
    }

    /// Singular, and accusative with alef.
    pub(crate) fn singular_forms(&self) -> Vec<Inflected> {
        let form = Form::nominal(self.gender, Singular);
        let mut inflected = vec![(self.singular.to_owned(), form)];
        inflected.extend(accusatives(self.singular).into_iter().map(|spelling| (spelling, form.oblique())));
        inflected.extend(before_pronoun(self.singular, form));
        inflected
    }

    fn dual_forms(&self) -> Vec<Inflected> {
        let form = Form::nominal(self.gender, Dual);
        let (head, tail) = head_and_tail(self.singular);
        let stem = dual_stem(head);
        let mut inflected = Vec::new();
        if tail.is_empty() {
            inflected.push((with_dual(&stem, "ان"), form));
            inflected.push((with_dual(&stem, "ين"), form.oblique()));
        } else if tail.iter().all(|word| is_bare(word)) {
            for (ending, form) in [("ان", form), ("ين", form.oblique())] {
                let words = std::iter::once(with_dual(&stem, ending))
                    .chain(tail.iter().map(|word| with_dual(&dual_stem(word), ending)));
                inflected.push((joined(words), form));
            }
        }
        for (ending, form) in [("ا", form.construct()), ("ي", form.oblique().construct())] {
            inflected.push((with_tail(with_dual(&stem, ending), &tail), form));
        }
        inflected
    }
}

/// The plurals that a table gives: broken ones with their accusative, sound ones in both cases and in construct.
pub(crate) fn plural_forms(plural: &str, gender: Gender) -> Vec<Inflected> {
    let form = Form::nominal(gender, Plural);
    let (head, tail) = head_and_tail(plural);
    let stem =
        head.strip_suffix("ون").or_else(|| head.strip_suffix("ين")).filter(|stem| stem.chars().count() >= 3);
    if let Some(stem) = stem.filter(|_| gender == Masculine) {
        return sound_plural(stem, &tail, form);
    }
    let mut inflected = vec![(plural.to_owned(), form)];
    if tail.is_empty() && takes_plural_accusative(head) {
        inflected.push((format!("{head}ا"), form.oblique()));
    }
    inflected.extend(before_pronoun(plural, form));
    inflected
}

fn sound_plural(stem: &str, tail: &[&str], form: Form) -> Vec<Inflected> {
    let oblique_tail: Vec<String> = tail.iter().map(|word| oblique_plural(word)).collect();
    let oblique = std::iter::once(format!("{stem}ين")).chain(oblique_tail);
    vec![
        (with_tail(format!("{stem}ون"), tail), form),
        (joined(oblique), form.oblique()),
        (with_tail(format!("{stem}و"), tail), form.construct()),
        (with_tail(format!("{stem}ي"), tail), form.oblique().construct()),
    ]
}

fn oblique_plural(word: &str) -> String {
    match word.strip_suffix("ون") {
        Some(stem) if is_bare(word) => format!("{stem}ين"),
        _ => word.to_owned(),
    }
}

/// Every form of an adjective of one or more words, each of which inflects («كوري جنوبي»).
pub(crate) fn adjective_forms(masculine: &str) -> Vec<Inflected> {
    let mut inflected = Vec::new();
    for (ending, form) in adjective_endings() {
        let words = masculine
            .split(' ')
            .map(|word| if is_invariable(word) { word.to_owned() } else { inflect(word, ending) });
        inflected.push((joined(words), form));
    }
    inflected
}

/// The feminine and the plurals of an adjective.
fn adjective_endings() -> [(&'static str, Form); 13] {
    let masculine = |number| Form::nominal(Masculine, number);
    let feminine = |number| Form::nominal(Feminine, number);
    [
        ("", masculine(Singular)),
        ("ا", masculine(Singular).oblique()),
        ("ة", feminine(Singular)),
        ("ان", masculine(Dual)),
        ("ين", masculine(Dual).oblique()),
        ("ا", masculine(Dual).construct()),
        ("ي", masculine(Dual).oblique().construct()),
        ("تان", feminine(Dual)),
        ("تين", feminine(Dual).oblique()),
        ("ون", masculine(Plural)),
        ("ين", masculine(Plural).oblique()),
        ("ات", feminine(Plural)),
        ("تا", feminine(Dual).construct()),
    ]
}

fn inflect(word: &str, ending: &str) -> String {
    match word.strip_suffix('ي') {
        // A final ي is never doubled in spelling, only before the ending of the construct dual.
        Some(stem) => format!("{stem}ي{ending}"),
        None => format!("{word}{ending}"),
    }
}

/// First parts of compound adjectives that stay as they are: «جنوب أفريقي», «أفرو آسيوي».
fn is_invariable(word: &str) -> bool {
    word.ends_with('و') || matches!(word, "جنوب" | "شمال" | "وسط" | "شرق" | "غرب")
}

/// A head that inflects and what stands after it.
fn head_and_tail(phrase: &str) -> (&str, Vec<&str>) {
    let mut words = phrase.split(' ').filter(|word| !word.is_empty());
    (words.next().unwrap_or_default(), words.collect())
}

fn with_tail(head: String, tail: &[&str]) -> String {
    joined(std::iter::once(head).chain(tail.iter().map(|&word| word.to_owned())))
}

fn joined(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a word may agree with the head before it: no article, no preposition written together with an article.
fn is_bare(word: &str) -> bool {
    !word.starts_with("ال") && !word.starts_with("لل") && !word.starts_with("بال") && word.chars().count() > 2
}

/// What the endings of the dual are written to.
fn dual_stem(word: &str) -> String {
    if let Some(stem) = word.strip_suffix('ة') {
        return format!("{stem}ت");
    }
    if let Some(stem) = word.strip_suffix('ى') {
        return format!("{stem}ي");
    }
    word.to_owned()
}

fn with_dual(stem: &str, ending: &str) -> String {
    match (stem.strip_suffix('أ'), ending.strip_prefix('ا')) {
        // «مبدأ» + «ان» is written «مبدآن».
        (Some(stem), Some(rest)) => format!("{stem}آ{rest}"),
        _ => format!("{stem}{ending}"),
    }
}

/// The accusatives of a phrase that are written with an alef.
fn accusatives(singular: &str) -> Vec<String> {
    let (head, tail) = head_and_tail(singular);
    if !takes_accusative(head) {
        return Vec::new();
    }
    if tail.iter().any(|word| !is_bare(word)) {
        return vec![with_tail(format!("{head}ا"), &tail)];
    }
    // «بيانا مشتركا», «برنامج عمل مشتركا»: everything agrees, or only the last word is seen to.
    let all = std::iter::once(&head).chain(&tail).map(|word| accusative(word));
    let mut spellings = vec![joined(all)];
    if let Some((last, middle)) =
        tail.split_last().filter(|(last, middle)| !middle.is_empty() && takes_accusative(last))
    {
        spellings.push(joined(
            std::iter::once(&head).chain(middle).map(|&word| word.to_owned()).chain([accusative(last)]),
        ));
    }
    spellings
}

fn accusative(word: &str) -> String {
    if takes_accusative(word) { format!("{word}ا") } else { word.to_owned() }
}

fn takes_accusative(word: &str) -> bool {
    !word.ends_with(['ة', 'ى', 'ا', 'أ'])
        && !word.ends_with("اء")
        && !word.ends_with("ات")
        && !word.ends_with("ون")
}

/// Broken plurals of the patterns مفاعل and فعلاء take no alef.
fn takes_plural_accusative(plural: &str) -> bool {
    let letters: Vec<char> = plural.chars().collect();
    let diptote = letters.len() >= 5 && letters[2] == 'ا' && !plural.starts_with('أ');
    takes_accusative(plural) && !diptote && !plural.ends_with('ي') && !plural.starts_with("ال")
}

/// Before a pronoun a final hamza gets a seat and «ى» becomes «ا»: «لقاؤه», «لقائه», «مستواه».
fn before_pronoun(word: &str, form: Form) -> Vec<Inflected> {
    if word.contains(' ') {
        return Vec::new();
    }
    if let Some(stem) = word.strip_suffix("اء") {
        return vec![
            (format!("{stem}اؤ"), form.construct()),
            (format!("{stem}ائ"), form.oblique().construct()),
        ];
    }
    match word.strip_suffix('ى') {
        Some(stem) => vec![(format!("{stem}ا"), form.construct())],
        None => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Noun, adjective_forms, plural_forms};
    use crate::form::Gender::{Feminine, Masculine};

    fn spellings(inflected: Vec<super::Inflected>) -> Vec<String> {
        inflected.into_iter().map(|(spelling, _)| spelling).collect()
    }

    #[test]
    fn a_masculine_noun_has_an_accusative_and_four_duals() {
        let found = spellings(Noun::new("وزير").singular_and_dual());
        assert_eq!(found, ["وزير", "وزيرا", "وزيران", "وزيرين", "وزيرا", "وزيري"]);
    }

    #[test]
    fn a_feminine_noun_writes_its_dual_with_ta() {
        let found = spellings(Noun::new("لجنة").singular_and_dual());
        assert_eq!(found, ["لجنة", "لجنتان", "لجنتين", "لجنتا", "لجنتي"]);
    }

    #[test]
    fn the_adjective_of_a_phrase_agrees_in_the_dual_and_the_accusative() {
        let found = spellings(Noun::new("اتصال هاتفي").singular_and_dual());
        for expected in ["اتصالا هاتفيا", "اتصالان هاتفيان", "اتصالين هاتفيين"]
        {
            assert!(found.iter().any(|spelling| spelling == expected), "{expected} in {found:?}");
        }
    }

    #[test]
    fn the_genitive_of_a_phrase_stays() {
        let found = spellings(Noun::new("مذكرة تفاهم").singular_and_dual());
        for expected in ["مذكرة تفاهم", "مذكرتا تفاهم", "مذكرتي تفاهم"] {
            assert!(found.iter().any(|spelling| spelling == expected), "{expected} in {found:?}");
        }
        assert!(!found.iter().any(|spelling| spelling == "مذكرة تفاهما"));
    }

    #[test]
    fn the_article_of_a_genitive_keeps_it_from_agreeing() {
        let found = spellings(Noun::new("وفد رفيع المستوى").singular_forms());
        assert_eq!(found, ["وفد رفيع المستوى", "وفدا رفيع المستوى"]);
    }

    #[test]
    fn a_final_hamza_gets_a_seat_before_a_pronoun() {
        let found = spellings(Noun::new("لقاء").singular_and_dual());
        assert_eq!(found, ["لقاء", "لقاؤ", "لقائ", "لقاءان", "لقاءين", "لقاءا", "لقاءي"]);
    }

    #[test]
    fn a_sound_plural_has_both_cases_and_the_construct() {
        let found = spellings(plural_forms("مسؤولون", Masculine));
        assert_eq!(found, ["مسؤولون", "مسؤولين", "مسؤولو", "مسؤولي"]);
    }

    #[test]
    fn a_broken_plural_has_an_alef_in_the_accusative_unless_it_is_a_diptote() {
        assert_eq!(spellings(plural_forms("وفود", Masculine)), ["وفود", "وفودا"]);
        assert_eq!(spellings(plural_forms("مصادر", Masculine)), ["مصادر"]);
        assert_eq!(spellings(plural_forms("زيارات", Feminine)), ["زيارات"]);
        assert_eq!(spellings(plural_forms("وزراء", Masculine)), ["وزراء", "وزراؤ", "وزرائ"]);
    }

    #[test]
    fn both_words_of_a_nationality_inflect() {
        let found = spellings(adjective_forms("كوري جنوبي"));
        for expected in ["كوري جنوبي", "كورية جنوبية", "كوريون جنوبيون", "كوريتين جنوبيتين"]
        {
            assert!(found.iter().any(|spelling| spelling == expected), "{expected} in {found:?}");
        }
        assert!(spellings(adjective_forms("جنوب أفريقي")).contains(&"جنوب أفريقية".to_owned()));
    }
}
