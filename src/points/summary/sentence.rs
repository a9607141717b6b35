//! Words put together to a sentence.

use super::Opening;
use super::complement::Piece;
use super::names::without_courtesies;
use crate::lexicon::word_lists::{JOINED_BY_STROKE, PREPOSITIONS_BEHIND_COMMA};
use crate::text::TokenKind;

/// The opening words and the complement with spaces, «» for every pair of quotation marks, and a full stop.
pub(super) fn written(opening: &Opening, complement: &[Piece]) -> String {
    let letters = complement.iter().map(|piece| piece.text.len() + 1).sum();
    let mut text = opening.words.join(" ");
    text.reserve(letters);
    if opening.verb.says && is_speech(complement) {
        text.push(':');
    }
    let mut line = Line { text, quotes: 0, glued: false, gap: false };
    let lone = lone_comma(complement);
    for (index, piece) in complement.iter().enumerate() {
        if lone != Some(index) {
            line.add(piece, index == 0);
        }
    }
    line.ended()
}

/// «انتخب المغرب، لرئاسة اللجنة»: the only comma parts a verb from its preposition, since what it closed is left out.
fn lone_comma(complement: &[Piece]) -> Option<usize> {
    let mut marks = (0..complement.len()).filter(|&at| complement[at].kind != TokenKind::Word);
    let only =
        marks.next().filter(|&at| complement[at].kind == TokenKind::Comma && marks.next().is_none())?;
    let next = complement.get(only + 1)?;
    // «أحاط المنفي، بجهود كذا».
    let whom = next.text.starts_with('ب') && only.checked_sub(1).is_some_and(|last| complement[last].renamed);
    let joined =
        whom || next.text.starts_with("لل") || PREPOSITIONS_BEHIND_COMMA.contains(&next.text.as_str());
    (joined && only <= NEAR_THE_VERB).then_some(only)
}

/// Such a comma stands among the first words.
const NEAR_THE_VERB: usize = 6;

/// Whether a complement is what somebody said: «اعترف «بجمهورية» كذا» has a word in quotation marks, and no speech.
fn is_speech(complement: &[Piece]) -> bool {
    let closing = complement.iter().position(|piece| piece.kind == TokenKind::QuoteClose);
    let word = closing.is_some_and(|closing| closing <= SHORTEST_SPEECH && closing + 1 < complement.len());
    complement.first().is_some_and(|first| first.kind == TokenKind::QuoteOpen) && !word
}

/// A sentence as it is written down.
struct Line {
    text: String,
    /// Quotation marks that wait for their other half.
    quotes: usize,
    /// Whether no space stands before the next piece.
    glued: bool,
    /// Whether something was left out before the next piece, which kept two words apart.
    gap: bool,
}

impl Line {
    fn add(&mut self, piece: &Piece, is_first: bool) {
        let closing = piece.kind == TokenKind::QuoteClose;
        if closing && self.text.ends_with('«') {
            self.unquote();
            self.text.push(' ');
            self.glued = false;
            return;
        }
        self.gap = self.gap || closing && self.quotes == 0;
        if closing && self.quotes == 0 || piece.kind == TokenKind::Comma && self.text.ends_with(['،', '؛'])
        {
            return;
        }
        let mark = matches!(piece.kind, TokenKind::Comma | TokenKind::Stop | TokenKind::Colon);
        let apart = is_first
            || self.gap
            || piece.spaced
            || piece.kind == TokenKind::QuoteOpen
            || after_mark(&self.text);
        if !(self.glued || closing || mark || self.text.is_empty()) && apart {
            self.text.push(' ');
        }
        self.gap = false;
        self.join_letter(piece.kind);
        match piece.kind {
            TokenKind::QuoteOpen => self.quotes += 1,
            TokenKind::QuoteClose => self.quotes -= 1,
            _ => {}
        }
        self.text.push_str(match piece.kind {
            TokenKind::QuoteOpen => "«",
            TokenKind::QuoteClose => "»",
            TokenKind::Comma => comma(&piece.text),
            _ => &piece.text,
        });
        self.glued = piece.kind == TokenKind::QuoteOpen;
    }

    /// Takes back a quotation mark that nothing follows.
    fn unquote(&mut self) {
        self.text.truncate(self.text.strip_suffix('«').unwrap_or(&self.text).trim_end().len());
        // The mark may be of the opening words, which are not counted.
        self.quotes = self.quotes.saturating_sub(1);
    }

    /// «بـ15», «الـ«كذا»»: letters that stand before a number or a quotation are joined by a stroke.
    fn join_letter(&mut self, next: TokenKind) {
        let end = self.text.trim_end();
        let letter = end
            .rsplit_once(' ')
            .is_some_and(|(before, last)| JOINED_BY_STROKE.contains(&last) && !before.ends_with('.'));
        if letter && matches!(next, TokenKind::QuoteOpen | TokenKind::Number | TokenKind::Word) {
            self.text.truncate(end.len());
            self.text.push_str(if next == TokenKind::Word { "" } else { "ـ" });
        }
    }

    fn ended(mut self) -> String {
        if self.text.ends_with('«') {
            self.unquote();
        }
        self.text.extend(std::iter::repeat_n('»', self.quotes));
        let mut text = without_unpaired_marks(&without_courtesies(&self.text));
        if text.contains("«»") {
            text = text.replace("«»", "");
        }
        text.truncate(text.trim_end_matches(['.', ' ']).len());
        text.push('.');
        text
    }
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
