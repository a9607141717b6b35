//! Which characters are letters.

/// What [`char::is_alphabetic`] says, without its search through all scripts for the letters that most texts here
/// are written in: «ء» to «غ», «ف» to «ي».
#[inline]
pub(crate) fn is_alphabetic(character: char) -> bool {
    matches!(character, '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}') || character.is_alphabetic()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_character_is_a_letter_where_unicode_says_so() {
        for character in '\0'..=char::MAX {
            assert_eq!(super::is_alphabetic(character), character.is_alphabetic(), "{character:?}");
        }
    }
}
