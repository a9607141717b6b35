//! Stretches of a text, counted in characters, and how far two of them overlap.

use balagh::Span;

/// From the first character to behind the last.
pub(crate) type Stretch = (usize, usize);

/// A text that is asked for stretches.
pub(crate) struct Text<'a> {
    text: &'a str,
    /// The number of the character at each UTF-16 code unit; nothing in the middle of one.
    characters: Vec<Option<usize>>,
}

impl<'a> Text<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let mut characters = Vec::with_capacity(text.len());
        let mut count = 0;
        for character in text.chars() {
            characters.push(Some(count));
            characters.extend(std::iter::repeat_n(None, character.len_utf16() - 1));
            count += 1;
        }
        characters.push(Some(count));
        Text { text, characters }
    }

    /// Where a span lies; `None` where it is no stretch of the text or holds other words.
    pub(crate) fn span(&self, span: &Span) -> Option<Stretch> {
        let at = |unit: usize| self.characters.get(unit).copied().flatten();
        let (start, end) = (at(span.start)?, at(span.end)?);
        let length = end.checked_sub(start)?;
        self.text.chars().skip(start).take(length).eq(span.text.chars()).then_some((start, end))
    }

    /// Where words first stand.
    pub(crate) fn find(&self, words: &str) -> Option<Stretch> {
        let start = self.text[..self.text.find(words)?].chars().count();
        Some((start, start + words.chars().count()))
    }
}

/// How much two stretches share, as a part of both together and as a part of the shorter one.
pub(crate) fn overlap(one: Stretch, other: Stretch) -> (f64, f64) {
    let shared = one.1.min(other.1).saturating_sub(one.0.max(other.0));
    let (one, other) = (one.1 - one.0, other.1 - other.0);
    let union = one + other - shared;
    let of_both = if union == 0 { 0.0 } else { ratio(shared, union) };
    (of_both, ratio(shared, one.min(other).max(1)))
}

/// One count as a part of another.
#[allow(clippy::cast_precision_loss, reason = "texts and sets are far shorter than 2^52")]
pub(crate) fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_counts_in_code_units_and_must_hold_its_words() {
        let text = Text::new("😀 اتفق");
        let span = |start, end, text: &str| Span { start, end, text: text.to_owned() };
        assert_eq!(text.span(&span(3, 7, "اتفق")), Some((2, 6)));
        assert_eq!(text.span(&span(1, 7, "اتفق")), None);
        assert_eq!(text.span(&span(3, 7, "وقّع")), None);
        assert_eq!(text.span(&span(3, 70, "اتفق")), None);
        assert_eq!(text.find("اتفق"), Some((2, 6)));
    }

    #[test]
    fn overlap_is_a_part_of_both_and_of_the_shorter() {
        assert_eq!(overlap((0, 10), (5, 10)), (0.5, 1.0));
        assert_eq!(overlap((0, 4), (4, 8)), (0.0, 0.0));
        assert_eq!(overlap((0, 0), (0, 0)), (0.0, 0.0));
    }
}
