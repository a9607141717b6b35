//! Readings: what the lexicon knows of each word, alone and as the start of a phrase.

use super::clitics::{Enclitic, Front, Preposition, Proclitics, backs, take_fronts, without_ending};
use super::facts::{Categories, Facts};
use crate::lexicon::{self, Category, Lexicon, Path, Sense, Shape};
use crate::order;
use crate::text::{Hamza, Text, TokenKind};
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
    /// What is asked most of each token.
    facts: Vec<Facts>,
    /// Readings as words that a summary leaves out, by token: they tell nothing of what the text says.
    condensing: Vec<(usize, Reading)>,
    /// Readings as topics without the ending of a case or a number, by token: of names and grammar they say nothing.
    ended: Vec<(usize, Reading)>,
}

impl Words {
    /// Looks every word up.
    // Kept apart: engines compile the WebAssembly of one huge function badly.
    #[inline(never)]
    pub(crate) fn new(text: &Text<'_>, lexicon: &Lexicon) -> Words {
        let mut ranges = Vec::with_capacity(text.tokens.len());
        let mut facts = Vec::with_capacity(text.tokens.len());
        let (mut condensing, mut ended) = (Vec::new(), Vec::new());
        let readings = Vec::with_capacity(text.tokens.len() * 3);
        let mut look_up = LookUp {
            text,
            lexicon,
            readings,
            token: 0,
            trail: Vec::new(),
            fronts: Vec::new(),
            senses: Vec::new(),
            like_article: false,
        };
        for token in 0..text.tokens.len() {
            let start = look_up.readings.len();
            if text.is_word(token) {
                look_up.run(token);
            }
            let topics =
                look_up.readings.extract_if(start.., |reading| reading.enclitic == Some(Enclitic::Ending));
            ended.extend(topics.map(|reading| (token, reading)));
            let has = Facts::of(text, token, &look_up.readings[start..]);
            if has.categories.overlaps(CONDENSING) {
                let apart = look_up
                    .readings
                    .extract_if(start.., |reading| reading.sense.category == Category::Condensing);
                condensing.extend(apart.map(|reading| (token, reading)));
            }
            ranges.push(start as u32..look_up.readings.len() as u32);
            facts.push(has);
        }
        Words { readings: look_up.readings, ranges, facts, condensing, ended }
    }

    /// The readings of what starts at a token, longest first.
    #[inline(always)]
    pub(crate) fn at(&self, token: usize) -> &[Reading] {
        self.ranges.get(token).map_or(&[], |range| &self.readings[range.start as usize..range.end as usize])
    }

    /// The readings as words that a summary leaves out, longest first.
    pub(super) fn condensing(&self, token: usize) -> impl Iterator<Item = &Reading> {
        starting_at(&self.condensing, token)
    }

    /// The readings as topics: as spelled, and without the ending of a case or a number.
    pub(crate) fn topics(&self, token: usize) -> impl Iterator<Item = &Reading> {
        self.of(token, Category::AreaCue).chain(starting_at(&self.ended, token))
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
    #[inline(always)]
    pub(crate) fn has_any(&self, token: usize, categories: Categories) -> bool {
        self.facts.get(token).is_some_and(|has| has.categories.overlaps(categories))
    }

    /// Whether a token has a reading as a function word of this kind.
    #[inline(always)]
    pub(super) fn is_function(&self, token: usize, kind: &str) -> bool {
        self.facts.get(token).is_some_and(|has| has.functions.hold(kind))
    }

    /// Whether a token may have a reading as a noun or a word to be left out of this kind.
    #[inline(always)]
    pub(super) fn may_be(&self, token: usize, kind: &str) -> bool {
        self.facts.get(token).is_some_and(|has| has.kinds.may_hold(kind))
    }

    /// Whether a token bears the article.
    #[cfg_attr(not(target_family = "wasm"), inline(always))]
    pub(super) fn has_article(&self, token: usize) -> bool {
        self.facts.get(token).is_some_and(|has| has.article)
    }

    /// Whether it does so behind a conjunction or preposition.
    #[cfg_attr(not(target_family = "wasm"), inline(always))]
    pub(super) fn has_article_behind_clitics(&self, token: usize) -> bool {
        self.facts.get(token).is_some_and(|has| has.article_behind_clitics)
    }
}

/// Of readings by token, those of one.
fn starting_at(readings: &[(usize, Reading)], token: usize) -> impl Iterator<Item = &Reading> {
    let first = readings.partition_point(|(at, _)| *at < token);
    readings[first..].iter().take_while(move |(at, _)| *at == token).map(|(_, reading)| reading)
}

const CONDENSING: Categories = Categories::only(Category::Condensing);

struct LookUp<'a, 't> {
    text: &'a Text<'t>,
    lexicon: &'a Lexicon,
    readings: Vec<Reading>,
    token: usize,
    /// The byte behind each letter of the spelling that was followed last, and where the letters up to it lead.
    trail: Vec<(usize, Path)>,
    /// Whether the stem that was followed last begins like an article: «التزامه», and «الدفاعي» too.
    like_article: bool,
    /// Used again for each word.
    fronts: Vec<Front>,
    /// Used again for each path.
    senses: Vec<Sense>,
}

impl LookUp<'_, '_> {
    fn run(&mut self, token: usize) {
        self.token = token;
        let found = self.readings.len();
        let word = self.text.folded(token);
        let mut fronts = std::mem::take(&mut self.fronts);
        take_fronts(word, &mut fronts);
        // «إلدار», «ألينا»: the alef of an article bears no hamza.
        let bears_hamza = self.text.tokens[token].hamza != Hamza::None;
        for &front in &fronts {
            let article = front.proclitics.article && front.proclitics.preposition.is_none();
            if !(article && bears_hamza) {
                self.try_front(word, front);
            }
        }
        self.fronts = fronts;
        self.keep_idioms(token, found);
        order::sort_by_key(&mut self.readings[found..], |reading| std::cmp::Reverse(reading.tokens));
    }

    /// A verb means what it means in an idiom where the idiom's words follow, and only there.
    fn keep_idioms(&mut self, token: usize, found: usize) {
        let idiom = |reading: &Reading| match reading.sense.category {
            Category::Act => lexicon::ACTS[usize::from(reading.sense.entry)].idiom,
            _ => "",
        };
        if self.readings[found..].iter().all(|reading| idiom(reading).is_empty()) {
            return;
        }
        let text = self.text;
        let mut holds = false;
        self.readings
            .extract_if(found.., |reading| {
                let words = idiom(reading);
                let follow = words.is_empty() || follows(text, token, words);
                holds |= follow && !words.is_empty();
                !follow
            })
            .for_each(drop);
        if holds {
            let other =
                |reading: &mut Reading| reading.sense.category == Category::Act && idiom(reading).is_empty();
            self.readings.extract_if(found.., other).for_each(drop);
        }
    }

    fn try_front(&mut self, word: &str, front: Front) {
        let stem = &word[front.rest..];
        self.like_article = stem.starts_with("ال");
        let root = self.lexicon.root();
        let from = if front.restored_article { self.lexicon.follow(root, "ال") } else { Some(root) };
        let path = from.and_then(|from| self.walk(from, stem));
        if let Some(path) = path {
            self.accept(path, front, None, 1, false);
        }
        if !front.restored_article && !front.proclitics.article {
            self.try_backs(stem, front);
        }
        let (ended, alone) = self.without_ending(stem);
        if let Some(path) = path {
            self.follow_phrase(path, front, self.token + 1, false);
        }
        for path in ended.into_iter().flatten() {
            if alone {
                self.accept(path, front, Some(Enclitic::Ending), 1, false);
            }
            self.end_phrase(path, front);
        }
    }

    /// Where the spelling that was followed last leads without the ending of a case or a number, with a «ه» for its
    /// ta marbuta too, and whether that may be a word by itself.
    fn without_ending(&self, spelling: &str) -> ([Option<Path>; 2], bool) {
        let Some((rest, alone)) = without_ending(spelling) else { return ([None, None], false) };
        let marbuta = rest.strip_suffix('ت').and_then(|rest| self.without_pronoun(rest, true));
        ([self.without_pronoun(rest, false), marbuta], alone)
    }

    /// The adjective behind a noun that bears an ending bears it too: «قمرا صناعيا», «محطتين نوويتين».
    fn end_phrase(&mut self, path: Path, front: Front) {
        let next = self.token + 1;
        if !self.text.is_word(next) {
            return;
        }
        let Some(path) = self.lexicon.advance(path, ' ') else { return };
        let word = self.text.folded(next);
        // «البنكين المركزيين»: the adjective bears the article too.
        let bare = word.strip_prefix("ال").filter(|_| front.proclitics.article);
        for word in [word].into_iter().chain(bare) {
            let whole = self.walk(path, word);
            for path in self.without_ending(word).0.into_iter().chain([whole]).flatten() {
                self.accept(path, front, Some(Enclitic::Ending), 2, false);
            }
        }
    }

    /// Follows a spelling and keeps the way.
    fn walk(&mut self, from: Path, spelling: &str) -> Option<Path> {
        self.trail.clear();
        let mut path = from;
        for (at, letter) in spelling.char_indices() {
            path = self.lexicon.advance(path, letter)?;
            self.trail.push((at + letter.len_utf8(), path));
        }
        Some(path)
    }

    /// Where the first bytes of the spelling that was followed last lead.
    fn on_trail(&self, bytes: usize) -> Option<Path> {
        self.trail.iter().find(|&&(end, _)| end == bytes).map(|&(_, path)| path)
    }

    /// Takes pronouns off the stem that was followed last.
    fn try_backs(&mut self, stem: &str, front: Front) {
        let ta_marbuta = self.text.tokens[self.token].ends_in_ta_marbuta;
        for (rest, marbuta, enclitic) in
            backs(stem).filter(|&(_, _, enclitic)| !(ta_marbuta && enclitic == Enclitic::Masculine))
        {
            if let Some(path) = self.without_pronoun(rest, marbuta) {
                self.accept(path, front, Some(enclitic), 1, false);
            }
        }
    }

    /// Where the rest of the spelling that was followed last leads, with a «ه» for its ta marbuta.
    fn without_pronoun(&self, rest: &str, marbuta: bool) -> Option<Path> {
        let path = self.on_trail(rest.len())?;
        if marbuta { self.lexicon.advance(path, 'ه') } else { Some(path) }
    }

    /// Goes on with the words that follow, each as spelled or without its article; `bared`: one was taken off before.
    fn follow_phrase(&mut self, path: Path, front: Front, next: usize, bared: bool) {
        if !self.text.is_word(next) {
            return;
        }
        let Some(path) = self.lexicon.advance(path, ' ') else { return };
        let tokens = next + 1 - self.token;
        let word = self.text.folded(next);
        let bare = word.strip_prefix("ال");
        let without_article = match (bare, word.strip_prefix("وال")) {
            (Some(bare), _) => self.lexicon.follow(path, bare),
            // «الأمن والاستقرار» is «أمن واستقرار» too.
            (None, Some(bare)) => {
                self.lexicon.advance(path, 'و').and_then(|path| self.lexicon.follow(path, bare))
            }
            (None, None) => None,
        };
        let whole = self.walk(path, word);
        if let Some(whole) = whole {
            self.accept(whole, front, None, tokens, bared);
        }
        if let Some(without_article) = without_article {
            self.accept(without_article, front, None, tokens, true);
        }
        if bare.is_none() {
            self.end_with_pronoun(word, front, tokens, bared);
        }
        if let Some(whole) = whole {
            self.follow_phrase(whole, front, next + 1, bared);
        }
        if let Some(without_article) = without_article {
            self.follow_phrase(without_article, front, next + 1, true);
        }
    }

    /// The last word of a phrase, which was followed last, may bear a pronoun: «سبل تعزيزها».
    fn end_with_pronoun(&mut self, word: &str, front: Front, tokens: usize, bared: bool) {
        for (rest, marbuta, enclitic) in backs(word) {
            if let Some(path) = self.without_pronoun(rest, marbuta) {
                self.accept(path, front, Some(enclitic), tokens, bared);
            }
        }
    }

    fn accept(&mut self, path: Path, front: Front, enclitic: Option<Enclitic>, tokens: usize, bared: bool) {
        self.lexicon.read_senses(path, &mut self.senses);
        for &sense in &self.senses {
            let whole = !bared || !sense.category.is_proper();
            // Of what begins like an article only verbs and their nouns bear a pronoun: «التزامه», «التقاه».
            let bears = matches!(sense.category, Category::Act | Category::Noun);
            let whole = whole && (bears || enclitic.is_none() || !self.like_article);
            if whole && is_licensed(sense, front, enclitic) {
                self.readings.push(Reading { sense, tokens, proclitics: front.proclitics, enclitic });
            }
        }
    }
}

/// Whether one of an idiom's variants stands behind a verb, its subject and object at most between.
fn follows(text: &Text<'_>, verb: usize, variants: &str) -> bool {
    let end = text.tokens.len().min(verb + 1 + IDIOM_WITHIN);
    // «متمنيا له التوفيق، ومؤكدا الحرص على»: behind a comma something else is joined.
    let joined =
        |token: usize| text.kind(token) == TokenKind::Comma && text.folded(token + 1).starts_with('و');
    let closes = |token: usize| text.kind(token) == TokenKind::Stop || joined(token);
    let stop = (verb + 1..end).find(|&token| closes(token)).unwrap_or(end);
    variants.split('|').any(|words| {
        // The first word is hardly ever there.
        let (first, others) =
            words.split_once(' ').map_or((words, None), |(first, others)| (first, Some(others)));
        (verb + 1..stop).filter(|&start| text.spelling(start).is(first)).any(|start| {
            let mut others = others.into_iter().flat_map(|others| others.split(' ')).zip(start + 1..);
            others.all(|(word, at)| at < stop && text.spelling(at).is(word))
        })
    })
}

/// Who acts, with his office, and whom he acts upon stand between a verb and the words of its idiom.
const IDIOM_WITHIN: usize = 12;

/// Whether a word of this kind can bear these clitics.
fn is_licensed(sense: Sense, front: Front, enclitic: Option<Enclitic>) -> bool {
    if enclitic == Some(Enclitic::Ending) {
        return sense.category == Category::AreaCue;
    }
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
    // «كروس» is a name, hardly ever "like Russians".
    let like = proclitics.preposition == Some(Preposition::As) && !proclitics.article;
    if proclitics.future || like && sense.category == Category::Nisba {
        return false;
    }
    if sense.category == Category::FunctionWord {
        return is_licensed_function_word(sense, front, enclitic);
    }
    if sense.category.is_proper() {
        return enclitic.is_none() && (!proclitics.article || front.restored_article);
    }
    // What a pronoun or a genitive defines takes no article: «التنفيذي» is no dual of «تنفيذ».
    let governs = sense.category == Category::Noun && sense.form.is_construct();
    !(proclitics.article && (enclitic.is_some() || governs))
}

/// Function words bear a conjunction, few a preposition; ordinary words bear whatever a noun or verb does.
fn is_licensed_function_word(sense: Sense, front: Front, enclitic: Option<Enclitic>) -> bool {
    match lexicon::FUNCTION_WORDS[usize::from(sense.entry)].kind {
        // «بيليني» is no «بـ» before «يلي» with a pronoun.
        "ordinary" => front.proclitics.preposition.is_none() || enclitic != Some(Enclitic::Speech),
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
