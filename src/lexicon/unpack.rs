//! The trie as it is stored, and how it is read into memory.
//!
//! A state is stored behind the letter that leads to it: what it is like, its senses, then its letters, each with the
//! state behind it. One that stands elsewhere already is stored as its number. Answers to one question stand together
//! in a stream of their own, where the next is like the last: that is what compression lives on.
//!
//! The lexicon compiler includes this file too.

use super::trie::{Arc, LAST_SENSE, MOST_LETTERS, Node, Trie};

/// The streams, in the order in which they are stored. Before each stands its length, four bytes, the lowest first.
#[derive(Clone, Copy)]
pub enum Stream {
    /// The commonest pairs of a letter and what the state behind it is like, a byte each.
    Pairs,
    /// The letters: the number of a pair, or behind those the number of the letter alone; the root has one too.
    Letters,
    /// What the states behind letters alone are like: [`JUMP`], or [`OWN`] and the numbers of other senses and of letters.
    Shapes,
    /// For each letter, and each sense, that no entry is above: 0, or the category that begins, plus one.
    Categories,
    /// Which row of its category it is: [`NEW_ROW`], one met lately, or [`OTHER_ROW`].
    Rows,
    /// The lower bytes of other rows.
    LowRows,
    /// Their upper bytes.
    HighRows,
    /// The numbers of the lists of forms, or [`MANY_FORMS`].
    Forms,
    /// What those numbers are beyond [`MANY_FORMS`].
    MoreForms,
    /// The lower bytes of the numbers of states that stand elsewhere.
    LowShared,
    /// Their upper bytes.
    HighShared,
}

/// How many streams there are.
pub const STREAMS: usize = 11;

/// The state stands elsewhere already.
pub const JUMP: u8 = 0xFF;
/// Set where a spelling ends that has the entry from above.
pub const OWN: u8 = 1;
/// The other senses are counted from here.
pub const SENSES_SHIFT: u32 = 1;
/// More senses than that stand in a further byte.
pub const MANY_SENSES: u8 = 3;
/// The letters are counted from here.
pub const LETTERS_SHIFT: u32 = 3;
/// More letters than that stand in a further byte.
pub const MANY_LETTERS: u8 = 30;

/// How many pairs a byte has room for beside all letters alone.
pub const MOST_PAIRS: usize = 256 - MOST_LETTERS;

/// The first row of its category that has not been met.
pub const NEW_ROW: u8 = RECENT as u8;
/// None of those met lately.
pub const OTHER_ROW: u8 = NEW_ROW + 1;
/// From here on the number of a list of forms takes a second byte.
pub const MANY_FORMS: u8 = 0xFF;

/// The rows of a category that have been met: words that stand together often belong to one.
#[derive(Clone, Copy, Default)]
pub struct Met {
    next: u16,
    recent: [u16; RECENT],
}

/// How many rows count as met lately.
const RECENT: usize = 12;

impl Met {
    /// How the row is stored that is met now.
    pub fn code(&self, row: u16) -> u8 {
        if row == self.next {
            return NEW_ROW;
        }
        let recent = (0..).zip(self.recent).find(|&(_, recent)| recent == row);
        recent.map_or(OTHER_ROW, |(ago, _)| ago)
    }

    /// The row that is stored so; none for [`OTHER_ROW`].
    pub fn row(&self, code: u8) -> Option<u16> {
        if code == NEW_ROW { Some(self.next) } else { self.recent.get(usize::from(code)).copied() }
    }

    /// Notes that a row is met.
    pub fn meet(&mut self, row: u16) {
        self.next += u16::from(row == self.next);
        let last = self.recent.iter().position(|&recent| recent == row).unwrap_or(RECENT - 1);
        self.recent[..=last].rotate_right(1);
        self.recent[0] = row;
    }
}

/// Reads the trie that the bytes hold.
pub fn unpack<'t>(code: &[u8], letters: &'t [char], first_entries: &'t [u16], forms: &'t [u16]) -> Trie<'t> {
    let streams = streams(code);
    let mut reader = Reader {
        pairs: streams[Stream::Pairs as usize].as_slice().as_chunks().0,
        streams,
        trie: Trie::empty(letters, first_entries, forms),
        stored: Vec::new(),
        met: vec![Met::default(); first_entries.len()],
        arcs: Vec::new(),
    };
    reader.reserve();
    let [_, shape] = reader.letter();
    let root = reader.state(shape, false);
    reader.trie.starts_at(root);
    reader.trie
}

fn streams(mut code: &[u8]) -> [std::slice::Iter<'_, u8>; STREAMS] {
    std::array::from_fn(|_| {
        let (length, rest) = code.split_first_chunk().unwrap_or((&[0; 4], &[]));
        let length = u32::from_le_bytes(*length) as usize;
        let (stream, rest) = rest.split_at_checked(length).unwrap_or_default();
        code = rest;
        stream.iter()
    })
}

struct Reader<'c, 't> {
    /// Letters, each with a shape.
    pairs: &'c [[u8; 2]],
    streams: [std::slice::Iter<'c, u8>; STREAMS],
    trie: Trie<'t>,
    /// The states with letters, in order.
    stored: Vec<u32>,
    met: Vec<Met>,
    /// Those of the states that are being read.
    arcs: Vec<Arc>,
}

impl Reader<'_, '_> {
    fn next(&mut self, stream: Stream) -> u8 {
        self.streams[stream as usize].next().copied().unwrap_or_default()
    }

    /// Makes room for all that will be read: growing costs more than reading.
    fn reserve(&mut self) {
        let letters = self.streams[Stream::Letters as usize].len();
        self.trie.nodes.reserve_exact(letters);
        self.trie.arcs.reserve_exact(letters);
        self.trie.senses.reserve_exact(self.streams[Stream::Forms as usize].len());
        self.stored.reserve_exact(letters);
    }

    fn pair(&mut self, low: Stream, high: Stream) -> u16 {
        u16::from_le_bytes([self.next(low), self.next(high)])
    }

    /// A number of a shape that may go on in a further byte.
    fn count(&mut self, number: u8, many: u8) -> u8 {
        if number == many { self.next(Stream::Shapes) } else { number }
    }

    /// Reads a letter and the shape of the state behind it.
    fn letter(&mut self) -> [u8; 2] {
        let code = self.next(Stream::Letters);
        let pair = self.pairs.get(usize::from(code)).copied();
        pair.unwrap_or_else(|| [code.wrapping_sub(self.pairs.len() as u8), self.next(Stream::Shapes)])
    }

    /// Reads a state of that shape and those behind it; gives its number.
    fn state(&mut self, shape: u8, above: bool) -> u32 {
        if shape == JUMP {
            let stored = self.pair(Stream::LowShared, Stream::HighShared);
            return self.stored.get(usize::from(stored)).copied().unwrap_or_default();
        }
        let senses = self.count(shape >> SENSES_SHIFT & MANY_SENSES, MANY_SENSES);
        let letters = self.count(shape >> LETTERS_SHIFT, MANY_LETTERS);
        let first_sense = self.trie.senses.len();
        let mut node = Node::default();
        if shape & OWN != 0 {
            let forms = self.forms();
            self.trie.senses.push((None, forms));
        }
        for _ in 0..senses {
            let category = self.next(Stream::Categories);
            let entry = self.entry(category);
            let forms = self.forms();
            self.trie.senses.push((entry, forms));
        }
        if let Some((_, last)) = self.trie.senses.get_mut(first_sense..).and_then(<[_]>::last_mut) {
            *last |= LAST_SENSE;
            node.first_sense = first_sense as u32 + 1;
        }
        let own = self.arcs.len();
        for _ in 0..letters {
            let [letter, shape] = self.letter();
            node.letters |= 1 << letter;
            let category = if above { 0 } else { self.next(Stream::Categories) };
            let entry = self.entry(category);
            let to = self.state(shape, above || entry.is_some());
            self.arcs.push(Arc { to, entry });
        }
        node.first_arc = self.trie.arcs.len() as u32;
        self.trie.arcs.extend(self.arcs.drain(own..));
        let number = self.trie.nodes.len() as u32;
        self.trie.nodes.push(node);
        if letters > 0 {
            self.stored.push(number);
        }
        number
    }

    fn forms(&mut self) -> u16 {
        match self.next(Stream::Forms) {
            MANY_FORMS => u16::from(MANY_FORMS) + u16::from(self.next(Stream::MoreForms)),
            number => u16::from(number),
        }
    }

    /// The entry of a category that is stored plus one.
    fn entry(&mut self, category: u8) -> Option<u16> {
        let index = usize::from(category.checked_sub(1)?);
        let code = self.next(Stream::Rows);
        let known = self.met.get(index)?.row(code);
        let row = known.unwrap_or_else(|| self.pair(Stream::LowRows, Stream::HighRows));
        self.met[index].meet(row);
        Some(self.trie.first_entries[index].wrapping_add(row))
    }
}
