//! Comparing a token with the words of a list: asked so often, and denied so often, that lengths and the last byte
//! decide first.

use super::Text;

/// What is compared of a token before its letters are.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Outline {
    /// Its bytes; of longer ones what a byte holds.
    whole: u8,
    /// Its bytes without «و» or «ف»; where it starts with neither, the same again.
    bare: u8,
    last: u8,
}

impl Outline {
    pub(super) fn of(folded: &str) -> Outline {
        let last = folded.bytes().next_back().unwrap_or(0);
        Outline { whole: folded.len() as u8, bare: bare(folded).len() as u8, last }
    }
}

fn bare(folded: &str) -> &str {
    folded.strip_prefix(['و', 'ف']).unwrap_or(folded)
}

/// A token's folded spelling.
#[derive(Clone, Copy)]
pub(crate) struct Spelling<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) token: usize,
    pub(super) outline: Outline,
}

impl Spelling<'_> {
    /// Whether it is this word, itself or behind «و» or «ف».
    #[inline(always)]
    pub(crate) fn is(&self, word: &str) -> bool {
        let length = word.len() as u8;
        (length == self.outline.whole || length == self.outline.bare)
            && word.as_bytes().last() == Some(&self.outline.last)
            && self.equals(word)
    }

    fn equals(&self, word: &str) -> bool {
        let folded = self.text.folded(self.token);
        word == folded || word == bare(folded)
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn a_word_is_known_by_itself_and_behind_a_conjunction() {
        let text = Text::new("وفي فيما في و فاس واس");
        let is = |token: usize, word: &str| text.spelling(token).is(word);
        assert!(is(0, "في") && is(0, "وفي") && is(2, "في") && is(3, "و") && is(4, "اس") && is(5, "اس"));
        assert!(!is(1, "في") && !is(0, "فيما") && !is(4, "واس") && !is(6, "في"));
    }
}
