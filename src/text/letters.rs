//! Which characters are letters.

/// What [`char::is_alphabetic`] says, without its search through all scripts for the letters that most texts here
/// are written in, «ء» to «غ», «ف» to «ي» and their vowel marks, and for the marks between words.
#[inline]
pub(crate) fn is_alphabetic(character: char) -> bool {
    match character {
        '\u{621}'..='\u{63A}' | '\u{641}'..='\u{652}' => true,
        '،' | '؛' | '؟' | '«' | '»' | '\u{2010}'..='\u{2027}' => false,
        _ => character.is_alphabetic(),
    }
}

/// How many bytes of letters a text starts with; those of Arabic, two bytes each, are not decoded.
pub(crate) fn letters(text: &str) -> usize {
    let mut end = 0;
    loop {
        end += arabic_letters(text.as_bytes().get(end..).unwrap_or_default());
        match text.get(end..).and_then(|rest| rest.chars().next()) {
            Some(other) if is_alphabetic(other) => end += other.len_utf8(),
            _ => return end,
        }
    }
}

/// The same of letters «ء» to «غ», «ف» to «ي» alone.
pub(crate) fn arabic_letters(text: &[u8]) -> usize {
    let plain = |pair: &&[u8]| matches!(pair, [0xD8, 0xA1..=0xBA] | [0xD9, 0x81..=0x8A]);
    2 * text.chunks_exact(2).take_while(plain).count()
}

#[cfg(test)]
mod tests {
    use super::{arabic_letters, is_alphabetic, letters};

    #[test]
    fn every_character_is_a_letter_where_unicode_says_so() {
        for character in '\0'..=char::MAX {
            assert_eq!(is_alphabetic(character), character.is_alphabetic(), "{character:?}");
            let spelled = character.to_string();
            assert_eq!(letters(&spelled) > 0, character.is_alphabetic(), "{character:?}");
            assert!(arabic_letters(spelled.as_bytes()) == 0 || character.is_alphabetic());
        }
    }

    #[test]
    fn letters_end_before_whatever_is_none() {
        assert_eq!(letters("وزير الخارجية"), "وزير".len());
        assert_eq!(letters("گفتÉ،"), "گفتÉ".len());
        assert_eq!(letters("،"), 0);
        assert_eq!(letters(""), 0);
    }
}
