//! What states and those of them are called.

use crate::lexicon::word_lists::MASCULINE_STATES;
use crate::lexicon::{self, Gender};

/// The usual name of a state.
pub(in crate::points) fn state_name(code: &str) -> Option<&'static str> {
    lexicon::state(code).map(|state| state.name)
}

/// «المغربي», «المغربية», «الكوري الجنوبي»: the adjective with its article.
pub(super) fn nisba(code: &str, gender: Option<Gender>) -> Option<String> {
    let bare = lexicon::state(code)?.nisba;
    if bare.is_empty() {
        return None;
    }
    let mut uninflected = false;
    let words: Vec<String> = bare
        .split(' ')
        .map(|word| {
            // «الجنوب أفريقية»: the first word alone is defined, the last alone inflected.
            let article = if uninflected { "" } else { "ال" };
            uninflected = !word.ends_with('ي');
            let ending = if gender == Some(Gender::Feminine) && !uninflected { "ة" } else { "" };
            format!("{article}{word}{ending}")
        })
        .collect();
    Some(words.join(" "))
}

/// Names of states are feminine, save a few.
pub(in crate::points) fn is_feminine(code: &str) -> bool {
    !MASCULINE_STATES.contains(&code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_adjective_of_two_words_inflects_both() {
        assert_eq!(nisba("KR", Some(Gender::Feminine)).as_deref(), Some("الكورية الجنوبية"));
        assert_eq!(nisba("MA", None).as_deref(), Some("المغربي"));
    }

    #[test]
    fn a_first_word_that_is_no_adjective_does_not_inflect() {
        assert_eq!(nisba("ZA", Some(Gender::Feminine)).as_deref(), Some("الجنوب أفريقية"));
    }
}
