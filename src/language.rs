//! Which language a text is in: by script, then by the commonest words.
//!
//! The parser needs three answers only (Arabic, French or English, anything else), so a list of
//! function words does what a trigram model of seventy languages would do at a hundred times the size.

use crate::Error;
use crate::lexicon::word_lists::{
    COMMON_ARABIC, COMMON_ENGLISH, COMMON_FRENCH, COMMON_OTHER_ARABIC_SCRIPT, COMMON_OTHER_LATIN,
};
use crate::text::{Outlines, arabic_letters, letters, same};

/// Says whether the text is Arabic.
///
/// # Errors
/// [`Error::LanguageNotYetSupported`] for French and English, [`Error::UnknownLanguage`] for all others.
// Kept apart: engines compile the WebAssembly of one huge function badly.
#[inline(never)]
pub(crate) fn require_arabic(text: &str) -> Result<(), Error> {
    let sample = || words_of(text).take(SAMPLE);
    let (mut words, mut arabic_script, mut arabic, mut other) = (0, 0, 0, 0);
    for word in sample() {
        words += 1;
        let plain = arabic_letters(word.as_bytes());
        arabic_script += usize::from(plain > 0 || word.contains(is_arabic_script));
        let common = COMMON.may_hold(word);
        let is_one_of = |words: &[&str]| common && words.iter().any(|common| same(common, word));
        arabic += usize::from(is_one_of(COMMON_ARABIC));
        other += usize::from(is_one_of(COMMON_OTHER_ARABIC_SCRIPT));
        other += usize::from(plain < word.len() && word.contains(is_foreign));
    }
    if arabic_script * 2 > words {
        return if other > arabic + words / 12 { Err(Error::UnknownLanguage) } else { Ok(()) };
    }
    // The words that are looked for have no other capitals.
    let lower: Vec<String> = sample().map(str::to_ascii_lowercase).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    let (french, english, other) =
        (count(&lower, COMMON_FRENCH), count(&lower, COMMON_ENGLISH), count(&lower, COMMON_OTHER_LATIN));
    let enough = |hits: usize| hits * 8 > lower.len();
    if french > english && french > other && enough(french) {
        return Err(Error::LanguageNotYetSupported { tag: "fr", name: "French" });
    }
    if english > french && english > other && enough(english) {
        return Err(Error::LanguageNotYetSupported { tag: "en", name: "English" });
    }
    Err(Error::UnknownLanguage)
}

/// The words of a text: its letters between whatever is none.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let (word, behind) = rest.split_at(letters(rest));
            let other = behind.chars().next().map_or(0, char::len_utf8);
            rest = &behind[other..];
            if !word.is_empty() {
                return Some(word);
            }
            if other == 0 {
                return None;
            }
        }
    })
}

/// So many words tell.
const SAMPLE: usize = 400;

fn count(sample: &[&str], words: &[&str]) -> usize {
    sample.iter().filter(|word| words.contains(word)).count()
}

/// What tells the commonest words in Arabic letters from most others.
const COMMON: Outlines = Outlines::of(&[COMMON_ARABIC, COMMON_OTHER_ARABIC_SCRIPT]);

fn is_arabic_script(character: char) -> bool {
    ('\u{600}'..'\u{780}').contains(&character) || character >= '\u{FB50}'
}

/// Letters that Arabic itself does not write; all stand behind its alphabet.
fn is_foreign(letter: char) -> bool {
    letter > 'ي'
        && matches!(
            letter,
            'پ' | 'چ'
                | 'ژ'
                | 'گ'
                | 'ٹ'
                | 'ڈ'
                | 'ڑ'
                | 'ں'
                | 'ھ'
                | 'ے'
                | 'ہ'
                | 'ۆ'
                | 'ێ'
                | 'ۋ'
                | 'ې'
                | 'ټ'
                | 'ډ'
                | 'ښ'
        )
}
