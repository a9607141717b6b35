//! Words put together to a sentence.

use super::Opening;
use super::complement::Piece;
use super::names::without_courtesies;
use crate::text::TokenKind;

/// The opening words and the complement with spaces, «» for every pair of quotation marks, and a full stop.
pub(super) fn written(opening: &Opening, complement: &[Piece]) -> String {
    let letters = complement.iter().map(|piece| piece.text.len() + 1).sum();
    let mut text = opening.words.join(" ");
    text.reserve(letters);
    // «اعترف «بجمهورية» كذا»: a word in quotation marks is no speech.
    let closing = complement.iter().position(|piece| piece.kind == TokenKind::QuoteClose);
    let word = closing.is_some_and(|closing| closing <= SHORTEST_SPEECH && closing + 1 < complement.len());
    let speech = complement.first().is_some_and(|first| first.kind == TokenKind::QuoteOpen) && !word;
    if opening.verb.says && speech {
        text.push(':');
    }
    let mut quotes = 0_usize;
    let mut glued = false;
    let mut gap = false;
    for (index, piece) in complement.iter().enumerate() {
        let closing = piece.kind == TokenKind::QuoteClose;
        if closing && text.ends_with('«') {
            text.truncate(text.strip_suffix('«').unwrap_or(&text).trim_end().len());
            text.push(' ');
            (quotes, glued) = (quotes - 1, false);
            continue;
        }
        // What was left out kept two words apart.
        gap = gap || closing && quotes == 0;
        if closing && quotes == 0 || piece.kind == TokenKind::Comma && text.ends_with(['،', '؛']) {
            continue;
        }
        let mark = matches!(piece.kind, TokenKind::Comma | TokenKind::Stop | TokenKind::Colon);
        if !(glued || closing || mark || text.is_empty())
            && (index == 0 || gap || piece.spaced || piece.kind == TokenKind::QuoteOpen || after_mark(&text))
        {
            text.push(' ');
        }
        gap = false;
        // «بـ15», «لـ«كذا»»: a letter that stands before a number or a quotation is joined by a stroke.
        let end = text.trim_end();
        let letter = [" ب", " ل", " ك"]
            .iter()
            .any(|letter| end.strip_suffix(letter).is_some_and(|before| !before.ends_with('.')));
        if letter && matches!(piece.kind, TokenKind::QuoteOpen | TokenKind::Number | TokenKind::Word) {
            text.truncate(text.trim_end().len());
            text.push_str(if piece.kind == TokenKind::Word { "" } else { "ـ" });
        }
        match piece.kind {
            TokenKind::QuoteOpen => quotes += 1,
            TokenKind::QuoteClose => quotes -= 1,
            _ => {}
        }
        text.push_str(match piece.kind {
            TokenKind::QuoteOpen => "«",
            TokenKind::QuoteClose => "»",
            TokenKind::Comma => comma(&piece.text),
            _ => &piece.text,
        });
        glued = piece.kind == TokenKind::QuoteOpen;
    }
    if text.ends_with('«') {
        text.truncate(text.strip_suffix('«').unwrap_or(&text).trim_end().len());
        quotes -= 1;
    }
    text.extend(std::iter::repeat_n('»', quotes));
    let mut text = without_unpaired_marks(&without_courtesies(&text));
    if text.contains("«»") {
        text = text.replace("«»", "");
    }
    text.truncate(text.trim_end_matches(['.', ' ']).len());
    text.push('.');
    text
}

/// Without each quotation mark whose other half the text forgot, or a summary left out: «الوزير» فلان».
fn without_unpaired_marks(text: &str) -> String {
    let mut open: Vec<usize> = Vec::new();
    let mut unpaired: Vec<usize> = Vec::new();
    for (at, letter) in text.char_indices() {
        match letter {
            '«' => open.push(at),
            '»' if open.pop().is_none() => unpaired.push(at),
            _ => {}
        }
    }
    unpaired.extend(open);
    text.char_indices().filter(|(at, _)| !unpaired.contains(at)).map(|(_, letter)| letter).collect()
}

/// Speech that goes on behind its quotation marks has more words in them.
const SHORTEST_SPEECH: usize = 3;

/// Behind a mark, and behind a closing quotation, a word stands apart.
fn after_mark(text: &str) -> bool {
    text.ends_with(['،', '؛', ':', '»', '.'])
}

fn comma(mark: &str) -> &str {
    if mark == ";" || mark == "؛" { "؛" } else { "،" }
}

#[cfg(test)]
mod tests {
    use super::without_unpaired_marks;

    #[test]
    fn half_a_pair_of_quotation_marks_is_left_out() {
        assert_eq!(without_unpaired_marks("أكد الوزير» «الأول» فلان"), "أكد الوزير «الأول» فلان");
        assert_eq!(without_unpaired_marks("أكد «الوزير"), "أكد الوزير");
    }
}
