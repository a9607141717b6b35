//! Where evidence stands, in the two ways of the W3C's Web Annotation Data Model (§ 4.2.4, § 4.2.5): by its words
//! with those around them, and by position, counted in characters (code points), not in code units.

use super::json::{Value, list, object, text};
use crate::{Release, Span};

/// How many characters of the text go along on each side: enough to find the right one of equal passages.
const CONTEXT: usize = 32;

/// The text of a release with the places of its evidence.
pub(super) struct Passages<'t> {
    text: &'t str,
    /// By UTF-16 offset, ascending.
    places: Vec<Place>,
}

#[derive(Clone, Copy)]
struct Place {
    utf16: usize,
    byte: usize,
    character: usize,
}

impl<'t> Passages<'t> {
    /// Finds all places in one walk over the text.
    pub(super) fn of(release: &Release, text: &'t str) -> Self {
        let evidence = || release.points.iter().map(|point| &point.evidence);
        let mut wanted: Vec<usize> = evidence().flat_map(|span| [span.start, span.end]).collect();
        crate::order::sort_by(&mut wanted, usize::cmp);
        wanted.dedup();
        let mut places = Vec::with_capacity(wanted.len());
        let mut here = Place { utf16: 0, byte: 0, character: 0 };
        let mut characters = text.chars();
        for offset in wanted {
            while here.utf16 < offset {
                let Some(next) = characters.next() else { break };
                here.utf16 += next.len_utf16();
                here.byte += next.len_utf8();
                here.character += 1;
            }
            if here.utf16 == offset {
                places.push(here);
            }
        }
        Passages { text, places }
    }

    /// Both selectors of a span; the words alone where the text is not the one that was read.
    pub(super) fn selectors(&self, span: &Span) -> Value {
        let found = self.place(span.start).zip(self.place(span.end));
        let Some((start, end)) =
            found.filter(|(start, end)| self.text.get(start.byte..end.byte) == Some(&span.text))
        else {
            return list([quote(span, "", "")]);
        };
        let before = self.text.get(..start.byte).unwrap_or_default();
        let after = self.text.get(end.byte..).unwrap_or_default();
        list([
            quote(span, last_characters(before), first_characters(after)),
            object([
                ("type", text("TextPositionSelector")),
                ("start", Value::Number(start.character)),
                ("end", Value::Number(end.character)),
            ]),
        ])
    }

    fn place(&self, utf16: usize) -> Option<Place> {
        let at = self.places.binary_search_by_key(&utf16, |place| place.utf16).ok()?;
        self.places.get(at).copied()
    }
}

fn quote(span: &Span, prefix: &str, suffix: &str) -> Value {
    object([
        ("type", text("TextQuoteSelector")),
        ("exact", text(&*span.text)),
        ("prefix", text(prefix)),
        ("suffix", text(suffix)),
    ])
}

fn first_characters(text: &str) -> &str {
    let end = text.char_indices().nth(CONTEXT).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or_default()
}

fn last_characters(text: &str) -> &str {
    let start = text.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(at, _)| at);
    text.get(start..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{CONTEXT, Passages, first_characters, last_characters};

    #[test]
    fn positions_count_characters_where_spans_count_code_units() {
        let text = "😀😀 التقى وزير الخارجية المغربي اليوم بالرباط نظيره الإسباني. واتفق الوزيران على إحداث لجنة مشتركة للهجرة.";
        let release = crate::parse(text, &crate::Options::default()).expect("it is readable");
        let evidence = &release.points[0].evidence;
        let line = Passages::of(&release, text).selectors(evidence).line();
        let json: serde_json::Value = serde_json::from_str(&line).expect("it is readable");
        let (start, end) = (evidence.start - 2, evidence.end - 2);
        assert_eq!(
            (json[1]["start"].as_u64(), json[1]["end"].as_u64()),
            (Some(start as u64), Some(end as u64))
        );
        let words: String = text.chars().skip(start).take(end - start).collect();
        assert_eq!(words, evidence.text);
        let prefix = json[0]["prefix"].as_str().expect("it has one");
        assert!(text.contains(&format!("{prefix}{words}")));
    }

    #[test]
    fn a_text_that_is_not_the_one_read_gives_the_words_alone() {
        let text = "التقى وزير الخارجية المغربي اليوم بالرباط نظيره الإسباني. واتفق الوزيران على إحداث لجنة مشتركة للهجرة.";
        let release = crate::parse(text, &crate::Options::default()).expect("it is readable");
        for other in ["", "نص آخر", &text.replace('ا', "ب")] {
            let line = Passages::of(&release, other).selectors(&release.points[0].evidence).line();
            assert!(line.contains("TextQuoteSelector") && !line.contains("TextPositionSelector"), "{line}");
        }
    }

    #[test]
    fn context_is_cut_between_characters() {
        assert_eq!(first_characters("ab"), "ab");
        assert_eq!(last_characters("ab"), "ab");
        let long = "ن".repeat(CONTEXT + 9);
        assert_eq!(first_characters(&long).chars().count(), CONTEXT);
        assert_eq!(last_characters(&long).chars().count(), CONTEXT);
    }
}
