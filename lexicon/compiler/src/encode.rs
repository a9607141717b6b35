//! Stores the trie; how it is stored stands in `src/lexicon/unpack.rs`, which reads it.

use crate::error::Error;
use crate::sense::Category;
use crate::states::{State, States};
use crate::trie::MOST_LETTERS;
use crate::unpack::{
    JUMP, LETTERS_SHIFT, MANY_FORMS, MANY_LETTERS, MANY_SENSES, MOST_PAIRS, Met, OTHER_ROW, OWN,
    SENSES_SHIFT, STREAMS, Stream, Way,
};
use std::collections::BTreeMap;

/// A smaller subtree is stored wherever it occurs, by the number of its letters: compression finds it anyway.
const LEAST_SHARED: usize = 12;

/// The category whose rows are numbered anew, in the order in which they are stored: what is in order takes no room.
/// Its rows are many, and nothing asks for their order.
pub(crate) const RENUMBERED: Category = Category::AreaCue;

/// The stored trie.
pub(crate) struct Encoded {
    pub(crate) code: Vec<u8>,
    /// The rows of [`RENUMBERED`] by their new numbers.
    pub(crate) order: Vec<u16>,
}

/// Stores the states; an error where a number does not fit its bytes.
pub(crate) fn encode(states: &States, letters: usize, first_entries: &[u16]) -> Result<Encoded, Error> {
    if letters > MOST_LETTERS {
        return Err(Error::of("forms", format!("they are spelled with {letters} different letters")));
    }
    let mut writer = Writer {
        // The root stands behind no letter, but its shape does.
        steps: vec![Step::default()],
        streams: vec![Vec::new(); STREAMS],
        states,
        may_jump: letters_behind(states).into_iter().map(|letters| letters >= LEAST_SHARED).collect(),
        stored: vec![None; states.0.len()],
        next: 0,
        first_entries,
        met: [Met::default(); Category::ALL.len()],
        order: Vec::new(),
    };
    if let Some(root) = states.0.len().checked_sub(1) {
        writer.state(root, Way::Root)?;
    }
    let order = std::mem::take(&mut writer.order);
    Ok(Encoded { code: writer.finish(), order })
}

/// How many letters stand behind each state.
fn letters_behind(states: &States) -> Vec<usize> {
    let mut letters: Vec<usize> = Vec::new();
    for state in &states.0 {
        letters.push(state.arcs.iter().map(|arc| 1 + letters[arc.to]).sum());
    }
    letters
}

/// A letter and what the state behind it is like.
#[derive(Default)]
struct Step {
    letter: u8,
    shape: u8,
    /// Numbers that the shape has no room for.
    more: Vec<u8>,
}

/// The commonest pairs of a letter and a shape: alike shapes together, since compression tells bytes by their size.
fn commonest_pairs(steps: &[Step]) -> Vec<(u8, u8)> {
    let mut counts: BTreeMap<(u8, u8), usize> = BTreeMap::new();
    for step in steps.iter().filter(|step| step.more.is_empty()) {
        *counts.entry((step.shape, step.letter)).or_default() += 1;
    }
    let mut pairs: Vec<((u8, u8), usize)> = counts.into_iter().collect();
    pairs.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    pairs.truncate(MOST_PAIRS);
    pairs.sort_unstable();
    pairs.into_iter().map(|((shape, letter), _)| (letter, shape)).collect()
}

struct Writer<'s> {
    steps: Vec<Step>,
    streams: Vec<Vec<u8>>,
    states: &'s States,
    /// Whether a state is large enough to be stored once.
    may_jump: Vec<bool>,
    /// The numbers of the states that are stored, of those with letters.
    stored: Vec<Option<u16>>,
    next: usize,
    first_entries: &'s [u16],
    /// The rows of each category that have been met.
    met: [Met; Category::ALL.len()],
    /// The rows of [`RENUMBERED`] that have been met.
    order: Vec<u16>,
}

impl Writer<'_> {
    /// Stores the letters.
    fn store_steps(&mut self) {
        let steps = std::mem::take(&mut self.steps);
        let pairs = commonest_pairs(&steps);
        let numbers: BTreeMap<(u8, u8), u8> = pairs.iter().copied().zip(0..).collect();
        for step in steps {
            match numbers.get(&(step.letter, step.shape)).filter(|_| step.more.is_empty()) {
                Some(&number) => self.push(Stream::LETTERS, number),
                None => {
                    self.push(Stream::LETTERS, pairs.len() as u8 + step.letter);
                    self.push(Stream::SHAPES, step.shape);
                    self.streams[Stream::SHAPES.number()].extend(step.more);
                }
            }
        }
        for (letter, shape) in pairs {
            self.push(Stream::PAIRS, letter);
            self.push(Stream::PAIRS, shape);
        }
    }

    fn finish(mut self) -> Vec<u8> {
        self.store_steps();
        let mut code = Vec::new();
        for stream in self.streams {
            code.extend((stream.len() as u32).to_le_bytes());
            code.extend(stream);
        }
        code
    }

    fn push(&mut self, stream: Stream, byte: u8) {
        self.streams[stream.number()].push(byte);
    }

    fn pair(&mut self, low: Stream, high: Stream, number: u16) {
        let [lower, upper] = number.to_le_bytes();
        self.push(low, lower);
        self.push(high, upper);
    }

    /// Stores a state behind its letter, which is the last in its stream.
    fn state(&mut self, index: usize, way: Way) -> Result<(), Error> {
        self.has_shape(self.shape(index)?);
        if let Some(stored) = self.jump(index) {
            self.pair(Stream::LOW_SHARED, Stream::HIGH_SHARED, stored);
            return Ok(());
        }
        let states = self.states;
        let state = &states.0[index];
        self.senses(state, way)?;
        let alone = state.arcs.len() == 1 && state.own.is_none() && state.others.is_empty();
        for arc in &state.arcs {
            self.steps.push(Step { letter: arc.letter as u8, ..Step::default() });
            if let Some(stream) = way.category(alone, self.shape(arc.to)?.0) {
                let category = arc.entry.map_or(0, |entry| self.category(entry) as u8 + 1);
                self.push(stream, category);
            }
            if let Some(entry) = arc.entry {
                self.row(entry);
            }
            self.state(arc.to, way.behind(arc.entry.map(|entry| self.category(entry))))?;
        }
        if !state.arcs.is_empty() {
            self.stored[index] = u16::try_from(self.next).ok();
            self.next += 1;
        }
        Ok(())
    }

    /// The number of a state that is stored already and large enough to be stored once.
    fn jump(&self, index: usize) -> Option<u16> {
        self.stored[index].filter(|_| self.may_jump[index])
    }

    /// What a state is like, and the numbers that the shape has no room for.
    fn shape(&self, index: usize) -> Result<(u8, Vec<u8>), Error> {
        if self.jump(index).is_some() {
            return Ok((JUMP, Vec::new()));
        }
        let state = &self.states.0[index];
        let (senses, many_senses) = count(state.others.len(), MANY_SENSES)?;
        let (letters, many_letters) = count(state.arcs.len(), MANY_LETTERS)?;
        let own = if state.own.is_some() { OWN } else { 0 };
        let shape = own | senses << SENSES_SHIFT | letters << LETTERS_SHIFT;
        Ok((shape, many_senses.into_iter().chain(many_letters).collect()))
    }

    /// Says what the state behind the last letter is like.
    fn has_shape(&mut self, (shape, more): (u8, Vec<u8>)) {
        if let Some(step) = self.steps.last_mut() {
            *step = Step { shape, more, ..*step };
        }
    }

    fn senses(&mut self, state: &State, way: Way) -> Result<(), Error> {
        if let (Some(forms), Way::Of(category)) = (state.own, way) {
            self.forms(category, forms)?;
        }
        for &(entry, forms) in &state.others {
            let category = self.category(entry);
            self.push(Stream::OTHERS, category as u8 + 1);
            self.row(entry);
            self.forms(category, forms)?;
        }
        Ok(())
    }

    fn forms(&mut self, category: usize, number: u16) -> Result<(), Error> {
        match number.checked_sub(u16::from(MANY_FORMS)) {
            None => self.push(Stream::forms(category), number as u8),
            Some(more) => {
                self.push(Stream::forms(category), MANY_FORMS);
                self.push(Stream::MORE_FORMS, u8::try_from(more).map_err(|error| Error::of("forms", error))?);
            }
        }
        Ok(())
    }

    /// The place of an entry's category in [`Category::ALL`].
    fn category(&self, entry: u16) -> usize {
        self.first_entries.partition_point(|&first| first <= entry) - 1
    }

    /// The new number of a row of [`RENUMBERED`].
    fn renumbered(&mut self, row: u16) -> u16 {
        let number = self.order.iter().position(|&met| met == row);
        number.unwrap_or_else(|| {
            self.order.push(row);
            self.order.len() - 1
        }) as u16
    }

    /// Stores which row of its category an entry is.
    fn row(&mut self, entry: u16) {
        let category = self.category(entry);
        let row = entry - self.first_entries[category];
        let row = if Category::ALL[category] == RENUMBERED { self.renumbered(row) } else { row };
        let code = self.met[category].code(row);
        self.met[category].meet(row);
        self.push(Stream::rows(category), code);
        if code == OTHER_ROW {
            self.pair(Stream::low_rows(category), Stream::high_rows(category), row);
        }
    }
}

/// A number as it stands in a shape, and in a further byte.
fn count(number: usize, many: u8) -> Result<(u8, Option<u8>), Error> {
    let number = u8::try_from(number).map_err(|error| Error::of("forms", error))?;
    Ok(if number < many { (number, None) } else { (many, Some(number)) })
}
