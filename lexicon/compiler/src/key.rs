//! Keys: a phrase as the trie spells it, folded, its words joined by one space.

use crate::fold::{Folded, fold, fold_before};

/// The key of a proper name: every word as spelled.
pub(crate) fn proper(phrase: &str) -> String {
    let words: Vec<String> = words(phrase).into_iter().map(folded).collect();
    words.join(" ")
}

/// The key of a common phrase: every word without the article.
pub(crate) fn common(phrase: &str) -> String {
    let words: Vec<String> = words(phrase).into_iter().map(|word| folded(without_article(word))).collect();
    words.join(" ")
}

/// Words whose first two letters look like the article and are none: the name of God,
/// and verbal nouns of pattern VIII whose root starts with lam.
const NOT_AN_ARTICLE: [&str; 9] =
    ["الله", "التزام", "التقاء", "التماس", "التحاق", "التفاف", "التباس", "التهاب", "التئام"];

/// A word without the article «ال»; an article with a hamza is none («إلغاء»).
pub(crate) fn without_article(word: &str) -> &str {
    match word.strip_prefix("ال") {
        Some(rest)
            if rest.chars().count() >= 3 && !NOT_AN_ARTICLE.iter().any(|other| word.starts_with(other)) =>
        {
            rest
        }
        _ => word,
    }
}

/// The words of a phrase, split where the core's tokens split.
pub(crate) fn words(phrase: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = None;
    let mut script = Script::None;
    for (at, character) in phrase.char_indices() {
        let next = if fold(character) == Folded::Nothing && start.is_some() {
            script
        } else {
            Script::of(character)
        };
        if next != script {
            words.extend(start.map(|start| &phrase[start..at]));
            start = (next != Script::None).then_some(at);
            script = next;
        }
    }
    words.extend(start.map(|start| &phrase[start..]));
    words
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    None,
    Arabic,
    Other,
    Digits,
}

impl Script {
    fn of(character: char) -> Script {
        match character {
            '0'..='9' | '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' => Script::Digits,
            'ـ' => Script::None,
            '\u{600}'..='\u{6FF}'
            | '\u{750}'..='\u{77F}'
            | '\u{FB50}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFF}'
                if character.is_alphabetic() =>
            {
                Script::Arabic
            }
            _ if character.is_alphabetic() => Script::Other,
            _ => Script::None,
        }
    }
}

/// Folds every character of a word.
pub(crate) fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    let mut characters = word.chars().peekable();
    while let Some(character) = characters.next() {
        match fold_before(character, characters.peek().copied()) {
            Folded::Nothing => {}
            Folded::One(one) => folded.push(one),
            Folded::Two(one, two) => folded.extend([one, two]),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::{common, proper, words};

    #[test]
    fn a_proper_name_keeps_its_article_and_a_common_phrase_loses_it() {
        assert_eq!(proper("الأمم المتحدة"), "الامم المتحده");
        assert_eq!(common("اللجنة المشتركة"), "لجنه مشتركه");
    }

    #[test]
    fn what_only_looks_like_an_article_stays() {
        assert_eq!(common("إلغاء"), "الغاء");
        assert_eq!(common("التزامات"), "التزامات");
        assert_eq!(common("عبد الله"), "عبد الله");
    }

    #[test]
    fn words_are_split_where_the_core_splits_them() {
        assert_eq!(words("و.م.ع"), ["و", "م", "ع"]);
        assert_eq!(words("اليوم 24"), ["اليوم", "24"]);
        assert_eq!(words("«قنا» (QNA)"), ["قنا", "QNA"]);
        assert_eq!(words("تكتّل"), ["تكتّل"]);
    }
}
