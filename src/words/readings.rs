//! Readings: what the lexicon knows of each word, alone and as the start of a phrase.

use super::clitics::{Enclitic, Front, Preposition, Proclitics, backs, fronts};
use crate::lexicon::{self, Category, Lexicon, Path, Sense, Shape};
use crate::text::Text;
use std::ops::Range;

/// One reading of the words that start at a token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading {
    /// What the lexicon says.
    pub(crate) sense: Sense,
    /// How many tokens it covers.
    pub(crate) tokens: usize,
    /// What is written together with it in front.
    pub(crate) proclitics: Proclitics,
    /// The pronoun written together with it at the end.
    pub(crate) enclitic: Option<Enclitic>,
}

/// The readings of every token of a text.
pub(crate) struct Words {
    readings: Vec<Reading>,
    ranges: Vec<Range<u32>>,
    /// Of which categories each token has readings: most questions are answered "no" by this alone.
    categories: Vec<Categories>,
    /// Readings as words that a summary leaves out, by token: they tell nothing of what the text says.
    condensing: Vec<(usize, Reading)>,
}

impl Words {
    /// Looks every word up.
    // Kept apart: engines compile the WebAssembly of one huge function badly.
    #[inline(never)]
    pub(crate) fn new(text: &Text<'_>, lexicon: &Lexicon) -> Words {
        let mut ranges = Vec::with_capacity(text.tokens.len());
        let mut categories = Vec::with_capacity(text.tokens.len());
        let mut condensing = Vec::new();
        let readings = Vec::with_capacity(text.tokens.len() * 3);
        let mut look_up = LookUp { text, lexicon, readings, token: 0, trail: Vec::new() };
        for token in 0..text.tokens.len() {
            let start = look_up.readings.len();
            if text.is_word(token) {
                look_up.run(token);
            }
            let apart = look_up
                .readings
                .extract_if(start.., |reading| reading.sense.category == Category::Condensing);
            condensing.extend(apart.map(|reading| (token, reading)));
            ranges.push(start as u32..look_up.readings.len() as u32);
            categories.push(Categories::of(&look_up.readings[start..]));
        }
        Words { readings: look_up.readings, ranges, categories, condensing }
    }

    /// The readings of what starts at a token, longest first.
    #[inline]
    pub(crate) fn at(&self, token: usize) -> &[Reading] {
        self.ranges.get(token).map_or(&[], |range| &self.readings[range.start as usize..range.end as usize])
    }

    /// The readings as words that a summary leaves out, longest first.
    pub(crate) fn condensing(&self, token: usize) -> impl Iterator<Item = &Reading> {
        let first = self.condensing.partition_point(|(at, _)| *at < token);
        self.condensing[first..].iter().take_while(move |(at, _)| *at == token).map(|(_, reading)| reading)
    }

    /// The first (longest) reading of a category.
    #[inline]
    pub(crate) fn find(&self, token: usize, category: Category) -> Option<&Reading> {
        self.of(token, category).next()
    }

    /// All readings of a category, longest first.
    #[inline]
    pub(crate) fn of(&self, token: usize, category: Category) -> impl Iterator<Item = &Reading> {
        let readings = if self.has_any(token, Categories::only(category)) { self.at(token) } else { &[] };
        readings.iter().filter(move |reading| reading.sense.category == category)
    }

    /// Whether a token has a reading of one of these categories.
    #[inline]
    pub(crate) fn has_any(&self, token: usize, categories: Categories) -> bool {
        self.categories.get(token).is_some_and(|has| has.0 & categories.0 != 0)
    }
}

/// A set of categories, one bit each.
#[derive(Clone, Copy)]
pub(crate) struct Categories(u32);

impl Categories {
    /// The set of one.
    pub(crate) const fn only(category: Category) -> Categories {
        Categories(1 << category as u32)
    }

    /// This set and one more.
    pub(crate) const fn and(self, category: Category) -> Categories {
        Categories(self.0 | Categories::only(category).0)
    }

    fn of(readings: &[Reading]) -> Categories {
        readings.iter().fold(Categories(0), |all, reading| all.and(reading.sense.category))
    }
}

struct LookUp<'a, 't> {
    text: &'a Text<'t>,
    lexicon: &'a Lexicon,
    readings: Vec<Reading>,
    token: usize,
    /// The byte behind each letter of the stem that was followed last, and where the letters up to it lead.
    trail: Vec<(usize, Path)>,
}

impl LookUp<'_, '_> {
    fn run(&mut self, token: usize) {
        self.token = token;
        let found = self.readings.len();
        let word = self.text.folded(token);
        for front in fronts(word) {
            self.try_front(word, front);
        }
        self.readings[found..].sort_by_key(|reading| std::cmp::Reverse(reading.tokens));
    }

    fn try_front(&mut self, word: &str, front: Front) {
        let stem = &word[front.rest..];
        let spelled_article = front.restored_article || (!front.proclitics.article && stem.starts_with("ال"));
        let path = if front.restored_article {
            self.lexicon.follow(self.lexicon.root(), "ال").and_then(|path| self.lexicon.follow(path, stem))
        } else {
            self.follow_stem(stem)
        };
        if let Some(path) = path {
            self.accept(path, front, None, 1, false);
            self.follow_phrase(path, front, self.token + 1, false);
        }
        if !spelled_article && !front.proclitics.article {
            self.try_backs(stem, front);
        }
    }

    /// Follows a stem from the root and keeps the way.
    fn follow_stem(&mut self, stem: &str) -> Option<Path> {
        self.trail.clear();
        let mut path = self.lexicon.root();
        for (at, letter) in stem.char_indices() {
            path = self.lexicon.advance(path, letter)?;
            self.trail.push((at + letter.len_utf8(), path));
        }
        Some(path)
    }

    /// Where the first bytes of the stem that was followed last lead.
    fn on_trail(&self, bytes: usize) -> Option<Path> {
        self.trail.iter().find(|&&(end, _)| end == bytes).map(|&(_, path)| path)
    }

    /// Takes pronouns off the stem that was followed last.
    fn try_backs(&mut self, stem: &str, front: Front) {
        let ta_marbuta = self.text.tokens[self.token].ends_in_ta_marbuta;
        for (rest, marbuta, enclitic) in
            backs(stem).filter(|&(_, _, enclitic)| !(ta_marbuta && enclitic == Enclitic::Masculine))
        {
            let path = self.on_trail(rest.len());
            let path = if marbuta { path.and_then(|path| self.lexicon.follow(path, "ه")) } else { path };
            if let Some(path) = path {
                self.accept(path, front, Some(enclitic), 1, false);
            }
        }
    }

    /// Goes on with the words that follow, each as spelled or without its article; `bared`: one was taken off before.
    fn follow_phrase(&mut self, path: Path, front: Front, next: usize, bared: bool) {
        if !self.text.is_word(next) {
            return;
        }
        let Some(path) = self.lexicon.follow(path, " ") else { return };
        let word = self.text.folded(next);
        let bare = word.strip_prefix("ال");
        for (spelling, stripped) in [(Some(word), false), (bare, true)] {
            let Some(after) = spelling.and_then(|spelling| self.lexicon.follow(path, spelling)) else {
                continue;
            };
            let bared = bared || stripped;
            self.accept(after, front, None, next + 1 - self.token, bared);
            self.follow_phrase(after, front, next + 1, bared);
        }
        self.end_with_pronoun(path, word, front, next, bared);
    }

    /// The last word of a phrase may bear a pronoun: «سبل تعزيزها».
    fn end_with_pronoun(&mut self, path: Path, word: &str, front: Front, last: usize, bared: bool) {
        for (rest, marbuta, enclitic) in backs(word) {
            let path = self.lexicon.follow(path, rest);
            let path = if marbuta { path.and_then(|path| self.lexicon.follow(path, "ه")) } else { path };
            if let Some(path) = path.filter(|_| !word.starts_with("ال")) {
                self.accept(path, front, Some(enclitic), last + 1 - self.token, bared);
            }
        }
    }

    fn accept(&mut self, path: Path, front: Front, enclitic: Option<Enclitic>, tokens: usize, bared: bool) {
        for sense in self.lexicon.senses(path) {
            let whole = !bared || !sense.category.is_proper();
            if whole && is_licensed(sense, front, enclitic) {
                self.readings.push(Reading { sense, tokens, proclitics: front.proclitics, enclitic });
            }
        }
    }
}

/// Whether a word of this kind can bear these clitics.
fn is_licensed(sense: Sense, front: Front, enclitic: Option<Enclitic>) -> bool {
    let proclitics = front.proclitics;
    if sense.form.is_finite() {
        let imperfect = matches!(sense.form.shape(), Shape::Imperfect | Shape::PassiveImperfect);
        let preposition = match proclitics.preposition {
            None => true,
            Some(Preposition::For) => imperfect,
            Some(_) => false,
        };
        let pronoun = enclitic != Some(Enclitic::OwnNoun);
        return !proclitics.article && preposition && pronoun && (!proclitics.future || imperfect);
    }
    if proclitics.future {
        return false;
    }
    if sense.category == Category::FunctionWord {
        return is_licensed_function_word(sense, front, enclitic);
    }
    if sense.category.is_proper() {
        return enclitic.is_none() && (!proclitics.article || front.restored_article);
    }
    // What a pronoun defines takes no article.
    !(enclitic.is_some() && proclitics.article)
}

/// Function words bear a conjunction, few a preposition; ordinary words bear whatever a noun or verb does.
fn is_licensed_function_word(sense: Sense, front: Front, enclitic: Option<Enclitic>) -> bool {
    match lexicon::FUNCTION_WORDS[usize::from(sense.entry)].kind {
        "ordinary" => true,
        "quantifier" | "preposition" | "demonstrative" => !front.proclitics.article,
        _ => enclitic.is_none() && !front.proclitics.article && front.proclitics.preposition.is_none(),
    }
}

impl Reading {
    /// Whether «و» or «ف» stands before it.
    pub(crate) fn has_conjunction(&self) -> bool {
        self.proclitics.conjunction.is_some()
    }
}
