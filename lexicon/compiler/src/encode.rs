//! Stores the trie; how it is stored stands in `src/lexicon/unpack.rs`, which reads it.

use crate::error::Error;
use crate::sense::Category;
use crate::states::{State, States};
use crate::trie::MOST_LETTERS;
use crate::unpack::{
    CLASS_SHIFT, COMMON_SHAPES, JUMP, LETTERS_SHIFT, MANY_FORMS, MANY_LETTERS, MANY_SENSES, Met, OTHER_ROW,
    OWN, SENSES_SHIFT, STREAMS, Stream,
};

/// A smaller subtree is stored wherever it occurs, by the number of its letters: compression finds it anyway.
const LEAST_SHARED: usize = 9;

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
        streams: Default::default(),
        states,
        may_jump: letters_behind(states).into_iter().map(|letters| letters >= LEAST_SHARED).collect(),
        stored: vec![None; states.0.len()],
        next: 0,
        first_entries,
        met: [Met::default(); Category::ALL.len()],
        order: Vec::new(),
    };
    // The root stands behind no letter, but its shape does.
    writer.push(Stream::Letters, 0);
    match states.0.len().checked_sub(1) {
        Some(root) => writer.state(root, false)?,
        None => writer.push(Stream::Shapes, 0),
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

struct Writer<'s> {
    streams: [Vec<u8>; STREAMS],
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
    fn finish(self) -> Vec<u8> {
        let mut code = Vec::new();
        for stream in self.streams {
            code.extend((stream.len() as u32).to_le_bytes());
            code.extend(stream);
        }
        code
    }

    fn push(&mut self, stream: Stream, byte: u8) {
        self.streams[stream as usize].push(byte);
    }

    fn pair(&mut self, low: Stream, high: Stream, number: u16) {
        let [lower, upper] = number.to_le_bytes();
        self.push(low, lower);
        self.push(high, upper);
    }

    /// Stores a state behind its letter, which is the last in its stream.
    fn state(&mut self, index: usize, above: bool) -> Result<(), Error> {
        if let Some(stored) = self.stored[index].filter(|_| self.may_jump[index]) {
            self.push(Stream::Shapes, JUMP);
            self.pair(Stream::LowShared, Stream::HighShared, stored);
            return Ok(());
        }
        let states = self.states;
        let state = &states.0[index];
        self.senses(state)?;
        for arc in &state.arcs {
            self.push(Stream::Letters, arc.letter as u8);
            match arc.entry {
                Some(entry) => self.entry(entry),
                None if above => {}
                None => self.push(Stream::Categories, 0),
            }
            self.state(arc.to, above || arc.entry.is_some())?;
        }
        if !state.arcs.is_empty() {
            self.stored[index] = u16::try_from(self.next).ok();
            self.next += 1;
        }
        Ok(())
    }

    /// Stores the shape and the senses of a state.
    fn senses(&mut self, state: &State) -> Result<(), Error> {
        let senses = count(state.others.len(), MANY_SENSES)?;
        let letters = count(state.arcs.len(), MANY_LETTERS)?;
        let own = if state.own.is_some() { OWN } else { 0 };
        let shape = own | senses.0 << SENSES_SHIFT | letters.0 << LETTERS_SHIFT;
        match (1..).zip(COMMON_SHAPES).find(|&(_, common)| common == shape) {
            Some((class, _)) => {
                if let Some(letter) = self.streams[Stream::Letters as usize].last_mut() {
                    *letter |= class << CLASS_SHIFT;
                }
            }
            None => self.push(Stream::Shapes, shape),
        }
        for more in [senses.1, letters.1].into_iter().flatten() {
            self.push(Stream::Shapes, more);
        }
        if let Some(forms) = state.own {
            self.forms(forms)?;
        }
        for &(entry, forms) in &state.others {
            self.entry(entry);
            self.forms(forms)?;
        }
        Ok(())
    }

    fn forms(&mut self, number: u16) -> Result<(), Error> {
        match number.checked_sub(u16::from(MANY_FORMS)) {
            None => self.push(Stream::Forms, number as u8),
            Some(more) => {
                self.push(Stream::Forms, MANY_FORMS);
                self.push(Stream::MoreForms, u8::try_from(more).map_err(|error| Error::of("forms", error))?);
            }
        }
        Ok(())
    }

    /// The new number of a row of [`RENUMBERED`].
    fn renumbered(&mut self, row: u16) -> u16 {
        let number = self.order.iter().position(|&met| met == row);
        number.unwrap_or_else(|| {
            self.order.push(row);
            self.order.len() - 1
        }) as u16
    }

    fn entry(&mut self, entry: u16) {
        let index = self.first_entries.partition_point(|&first| first <= entry) - 1;
        let row = entry - self.first_entries[index];
        let row = if Category::ALL[index] == RENUMBERED { self.renumbered(row) } else { row };
        let code = self.met[index].code(row);
        self.met[index].meet(row);
        self.push(Stream::Categories, index as u8 + 1);
        self.push(Stream::Rows, code);
        if code == OTHER_ROW {
            self.pair(Stream::LowRows, Stream::HighRows, row);
        }
    }
}

/// A number as it stands in a shape, and in a further byte.
fn count(number: usize, many: u8) -> Result<(u8, Option<u8>), Error> {
    let number = u8::try_from(number).map_err(|error| Error::of("forms", error))?;
    Ok(if number < many { (number, None) } else { (many, Some(number)) })
}
