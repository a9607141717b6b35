//! Folding of spelling: what readers of Arabic take for the same letter becomes the same letter.
//!
//! The lexicon compiler includes this file too, so that its keys and the input are folded alike.

/// What one character of the input becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folded {
    /// It is left out: vowel marks, tatweel, bidi controls.
    Nothing,
    /// It becomes one character.
    One(char),
    /// A ligature becomes two.
    Two(char, char),
}

/// Letters of the presentation forms B block (U+FE80 to U+FEF4) with the number of forms each has there.
/// Source: Unicode Character Database, decompositions of that block.
const PRESENTATION_FORMS: [(char, u32); 36] = [
    ('ء', 1),
    ('ا', 2),
    ('ا', 2),
    ('و', 2),
    ('ا', 2),
    ('ي', 4),
    ('ا', 2),
    ('ب', 4),
    ('ه', 2),
    ('ت', 4),
    ('ث', 4),
    ('ج', 4),
    ('ح', 4),
    ('خ', 4),
    ('د', 2),
    ('ذ', 2),
    ('ر', 2),
    ('ز', 2),
    ('س', 4),
    ('ش', 4),
    ('ص', 4),
    ('ض', 4),
    ('ط', 4),
    ('ظ', 4),
    ('ع', 4),
    ('غ', 4),
    ('ف', 4),
    ('ق', 4),
    ('ك', 4),
    ('ل', 4),
    ('م', 4),
    ('ن', 4),
    ('ه', 4),
    ('و', 2),
    ('ي', 2),
    ('ي', 4),
];

/// Folds one character.
pub fn fold(character: char) -> Folded {
    use Folded::{Nothing, One, Two};
    if stays(character) {
        return One(character);
    }
    match character {
        'أ' | 'إ' | 'آ' | 'ٱ' | '\u{672}' | '\u{673}' | '\u{675}' => One('ا'),
        'ى' | 'ئ' | 'ی' | 'ۍ' | 'ې' | 'ے' | 'ݷ' => One('ي'),
        'ة' | 'ه' | 'ۃ' | 'ھ' | 'ہ' | 'ە' | 'ۀ' => One('ه'),
        'ؤ' | 'ۆ' | 'ۇ' | 'ۋ' => One('و'),
        'ک' | 'ڪ' | 'ګ' | 'گ' => One('ك'),
        // «بوڨرة» is «بوقرة», «ڤيينا» «فيينا».
        'ڨ' => One('ق'),
        'ڤ' => One('ف'),
        'پ' => One('ب'),
        'چ' => One('ج'),
        '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}' => Nothing,
        '\u{6DF}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}' | 'ـ' => Nothing,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' => Nothing,
        '\u{61C}' | '\u{FEFF}' | '\u{AD}' => Nothing,
        '\u{660}'..='\u{669}' => digit(character, 0x660),
        '\u{6F0}'..='\u{6F9}' => digit(character, 0x6F0),
        '\u{FEF5}'..='\u{FEFC}' => Two('ل', 'ا'),
        '\u{FE70}'..='\u{FE7F}' => Nothing,
        '\u{FE80}'..='\u{FEF4}' => One(presentation_form(character)),
        '\u{FBFC}'..='\u{FBFF}' => One('ي'),
        '\u{FBA6}'..='\u{FBAD}' => One('ه'),
        '\u{FB8E}'..='\u{FB91}' => One('ك'),
        'A'..='Z' => One(character.to_ascii_lowercase()),
        _ => One(character),
    }
}

/// Folds a character that stands before another: «شئون» and «مسئول», as Egypt spells them, are «شؤون» and «مسؤول».
pub fn fold_before(character: char, next: Option<char>) -> Folded {
    match (character, next) {
        ('ئ', Some('و')) => Folded::One('و'),
        _ => fold(character),
    }
}

/// Letters of the Arabic alphabet that become no other: most characters by far.
pub fn stays(character: char) -> bool {
    matches!(character, 'ا' | 'ب' | 'ت'..='غ' | 'ف'..='و' | 'ي')
}

fn digit(character: char, zero: u32) -> Folded {
    Folded::One(char::from_digit(character as u32 - zero, 10).unwrap_or(character))
}

fn presentation_form(character: char) -> char {
    let mut offset = character as u32 - 0xFE80;
    for (letter, forms) in PRESENTATION_FORMS {
        if offset < forms {
            return letter;
        }
        offset -= forms;
    }
    character
}
