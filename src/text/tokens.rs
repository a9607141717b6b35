//! Words, numbers and punctuation.

use super::fold::{fold_before, stays};
use super::{Folded, fold, is_alphabetic};
use std::ops::Range;

/// A word, a number or a mark of punctuation.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    /// What it is.
    pub(crate) kind: TokenKind,
    /// Its bytes in the input.
    pub(crate) bytes: Range<usize>,
    /// Its bytes in the folded text.
    pub(crate) folded: Range<usize>,
    /// Whether it is written «ى» at its end: «على» is a preposition, «علي» most often a name.
    pub(crate) ends_in_alef_maqsura: bool,
    /// Whether it is written «ة» at its end, which folds to «ه» but is no pronoun.
    pub(crate) ends_in_ta_marbuta: bool,
    /// Whether it carries a hamza under or over its first alef: «إن», «أن».
    pub(crate) hamza: Hamza,
    /// Whether it is written with a tanwin, which no verb bears: «شرحاً» is "an explanation".
    pub(crate) has_tanwin: bool,
}

/// The hamza seat of a word's first letter (after «و» or «ف» too), which folding drops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hamza {
    /// None written.
    None,
    /// «أ».
    Above,
    /// «إ».
    Below,
    /// «آ».
    Long,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters.
    Word,
    /// Digits, with separators between them.
    Number,
    /// `.`, `!`, `?`, `…`.
    Stop,
    /// `،`, `,`, `؛`, `;`.
    Comma,
    /// `:`.
    Colon,
    /// An opening quotation mark.
    QuoteOpen,
    /// A closing quotation mark.
    QuoteClose,
    /// An opening bracket.
    BracketOpen,
    /// A closing bracket.
    BracketClose,
    /// A dash or hyphen between spaces, a bullet.
    Dash,
    /// `/`.
    Slash,
    /// The end of a line.
    ParagraphEnd,
    /// Anything else.
    Symbol,
}

/// After so many tokens an open quotation mark no longer turns a straight mark into a closing one.
const LONGEST_OPEN_QUOTATION: usize = 200;

/// Splits the input in tokens and their folded spelling.
pub(super) fn split(input: &str) -> (Vec<Token>, String) {
    let mut splitter =
        Splitter { input, tokens: Vec::with_capacity(input.len() / 10), folded: String::new() };
    splitter.folded.reserve(input.len());
    let mut at = 0;
    while let Some(character) = input[at..].chars().next() {
        at = splitter.take(at, character);
    }
    (splitter.tokens, splitter.folded)
}

struct Splitter<'t> {
    input: &'t str,
    tokens: Vec<Token>,
    folded: String,
}

impl Splitter<'_> {
    /// Takes the token that starts with this character; returns where the next one starts.
    fn take(&mut self, at: usize, character: char) -> usize {
        let next = at + character.len_utf8();
        if character == ' ' {
            return next;
        }
        if character == '\n' {
            self.push(TokenKind::ParagraphEnd, at..next);
            return next;
        }
        if is_letter(character) {
            return self.take_word(at);
        }
        if is_digit(character) {
            return self.take_number(at);
        }
        if character.is_whitespace()
            || matches!(character, '#' | '_' | '*')
            || fold(character) == Folded::Nothing
        {
            if character == 'ـ' {
                self.push(TokenKind::Dash, at..next);
            }
            return next;
        }
        // «''السياق الخاص''»: two strokes are one mark.
        let next = if matches!(character, '\'' | '’' | '‘') && self.input[next..].starts_with(character) {
            next + character.len_utf8()
        } else {
            next
        };
        let kind = self.punctuation(character, at..next);
        self.push(kind, at..next);
        next
    }

    fn take_word(&mut self, at: usize) -> usize {
        let start = self.folded.len();
        let (mut end, mut copied) = (at, at);
        let latin =
            self.input[at..].starts_with(|character: char| is_alphabetic(character) && !is_arabic(character));
        loop {
            if !latin {
                end += staying(&self.input.as_bytes()[end..]);
            }
            let Some(character) = self.input[end..].chars().next() else { break };
            if character == ' ' {
                if !self.is_detached_letter(at..end) {
                    break;
                }
                self.folded.push_str(&self.input[copied..end]);
                end += 1;
                copied = end;
                continue;
            }
            let folded = fold_before(character, self.input[end + character.len_utf8()..].chars().next());
            let letter = is_letter(character);
            if !(letter || folded == Folded::Nothing) || letter && latin == is_arabic(character) {
                break;
            }
            let next = end + character.len_utf8();
            // Letters that stay as they are go over together.
            if folded != Folded::One(character) {
                self.folded.push_str(&self.input[copied..end]);
                copied = next;
            }
            match folded {
                Folded::One(one) if one != character => self.folded.push(one),
                Folded::Two(one, two) => self.folded.extend([one, two]),
                _ => {}
            }
            end = next;
        }
        self.folded.push_str(&self.input[copied..end]);
        self.push_word(at..end, start);
        end
    }

    /// A word as a token, with what its folded letters no longer tell.
    fn push_word(&mut self, bytes: Range<usize>, folded: usize) {
        let word = &self.input[bytes.clone()];
        let has_tanwin = word.contains(|character| matches!(character, '\u{64b}'..='\u{64d}'));
        let mut letters = word.chars().filter(|&character| is_letter(character));
        let last = letters.clone().next_back();
        let (first, second) = (letters.next(), letters.next());
        self.tokens.push(Token {
            kind: TokenKind::Word,
            bytes,
            folded: folded..self.folded.len(),
            ends_in_alef_maqsura: last == Some('ى'),
            ends_in_ta_marbuta: last == Some('ة'),
            hamza: hamza_of(if matches!(first, Some('و' | 'ف')) { second } else { first }),
            has_tanwin,
        });
    }

    /// «وزير التجارة و الصناعة», «المدير العام لـ منظمة»: an «و» or «ل» with a space behind it is the first letter of the word that follows.
    fn is_detached_letter(&self, bytes: Range<usize>) -> bool {
        let alone = bytes.start == 0 || self.input[..bytes.start].ends_with([' ', '\n']);
        let word = self.input[bytes.end + 1..].chars().take(2);
        alone
            && matches!(&self.input[bytes], "و" | "لـ")
            && word.filter(|&letter| is_arabic(letter)).count() == 2
    }

    fn take_number(&mut self, at: usize) -> usize {
        let start = self.folded.len();
        let mut end = at;
        let mut characters = self.input[at..].chars().peekable();
        while let Some(character) = characters.next() {
            let separates = matches!(character, '.' | ',' | '٫' | '٬' | ':')
                && characters.peek().is_some_and(|&next| is_digit(next));
            if !is_digit(character) && !separates {
                break;
            }
            if let Folded::One(one) = fold(character) {
                self.folded.push(one);
            }
            end += character.len_utf8();
        }
        self.tokens.push(Token {
            kind: TokenKind::Number,
            bytes: at..end,
            folded: start..self.folded.len(),
            ends_in_alef_maqsura: false,
            ends_in_ta_marbuta: false,
            hamza: Hamza::None,
            has_tanwin: false,
        });
        end
    }

    fn punctuation(&self, character: char, bytes: Range<usize>) -> TokenKind {
        match character {
            '.' | '!' | '?' | '؟' | '…' | '۔' => TokenKind::Stop,
            '،' | ',' | '؛' | ';' | '٬' | '٫' => TokenKind::Comma,
            ':' => TokenKind::Colon,
            '«' | '“' | '„' | '‹' | '‘' => TokenKind::QuoteOpen,
            '»' | '›' => TokenKind::QuoteClose,
            // Writers of right-to-left text also open with the mark that closes elsewhere.
            '”' | '’' | '"' | '″' | '\'' => {
                self.side_of_quote(bytes).unwrap_or_else(|| self.straight_quote())
            }
            '(' | '[' | '{' | '﴾' | '﴿' => TokenKind::BracketOpen,
            ')' | ']' | '}' => TokenKind::BracketClose,
            '-' | '–' | '—' | '−' | '•' | '●' | '▪' | '·' => TokenKind::Dash,
            '/' | '\\' => TokenKind::Slash,
            _ => TokenKind::Symbol,
        }
    }

    /// A mark that opens and closes alike opens the word that it touches, and closes the one before it.
    fn side_of_quote(&self, bytes: Range<usize>) -> Option<TokenKind> {
        let before = self.input[..bytes.start].chars().next_back();
        let after = self.input[bytes.end..].chars().next();
        let touches = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
        let apart = |character: Option<char>| character.is_none_or(char::is_whitespace);
        if apart(before) && touches(after) {
            return Some(TokenKind::QuoteOpen);
        }
        let ends = apart(after) || after.is_some_and(|mark| matches!(mark, '.' | '،' | ',' | '؛'));
        let closes = touches(before) && ends && self.straight_quote() == TokenKind::QuoteClose;
        closes.then_some(TokenKind::QuoteClose)
    }

    /// A mark that opens and closes alike closes what is open in the paragraph.
    fn straight_quote(&self) -> TokenKind {
        let nearest =
            self.tokens.iter().rev().take(LONGEST_OPEN_QUOTATION).find_map(|token| match token.kind {
                TokenKind::QuoteOpen => Some(TokenKind::QuoteClose),
                TokenKind::QuoteClose | TokenKind::ParagraphEnd => Some(TokenKind::QuoteOpen),
                _ => None,
            });
        nearest.unwrap_or(TokenKind::QuoteOpen)
    }

    fn push(&mut self, kind: TokenKind, bytes: Range<usize>) {
        let folded = self.folded.len()..self.folded.len();
        self.tokens.push(Token {
            kind,
            bytes,
            folded,
            ends_in_alef_maqsura: false,
            ends_in_ta_marbuta: false,
            hamza: Hamza::None,
            has_tanwin: false,
        });
    }
}

/// How many bytes of letters a text starts with that folding leaves as they are: see [`stays`]. They are not decoded.
fn staying(text: &[u8]) -> usize {
    let stays = |pair: &&[u8]| matches!(pair, [0xD8, 0xA7 | 0xA8 | 0xAA..=0xBA] | [0xD9, 0x81..=0x88 | 0x8A]);
    2 * text.chunks_exact(2).take_while(stays).count()
}

/// The hamza that an alef bears.
fn hamza_of(letter: Option<char>) -> Hamza {
    match letter {
        Some('أ') => Hamza::Above,
        Some('إ') => Hamza::Below,
        Some('آ') => Hamza::Long,
        _ => Hamza::None,
    }
}

#[inline]
fn is_letter(character: char) -> bool {
    stays(character) || is_alphabetic(character) && !matches!(character, 'ـ') && !is_digit(character)
}

fn is_digit(character: char) -> bool {
    !stays(character) && matches!(character, '0'..='9' | '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}')
}

fn is_arabic(character: char) -> bool {
    matches!(character, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::{staying, stays};

    #[test]
    fn letters_that_folding_leaves_are_known_by_their_bytes() {
        for character in '\0'..=char::MAX {
            let spelled = character.to_string();
            assert_eq!(staying(spelled.as_bytes()) > 0, stays(character), "{character:?}");
        }
    }
}
