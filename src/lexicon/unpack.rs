//! The trie as it is stored, and how it is read into memory.
//!
//! A state is stored behind the letter that leads to it: what it is like, its senses, then its letters, each with the
//! state behind it. One that stands elsewhere already is stored as its number. Answers to one question stand together
//! in a stream of their own, where the next is like the last: that is what compression lives on.
//!
//! The lexicon compiler includes this file too.

use super::sense::Category;
use super::trie::{Arc, LAST_SENSE, MOST_LETTERS, Node, Trie};

/// A stream; they are stored by number. Before each stands its length, four bytes, the lowest first.
#[derive(Clone, Copy)]
pub struct Stream(usize);

impl Stream {
    /// The commonest pairs of a letter and what the state behind it is like, a byte each.
    pub const PAIRS: Stream = Stream(0);
    /// The letters: the number of a pair, or behind those the number of the letter alone; the root has one too.
    pub const LETTERS: Stream = Stream(1);
    /// What the states behind letters alone are like: [`JUMP`], or [`OWN`] and the numbers of other senses and of letters.
    pub const SHAPES: Stream = Stream(2);
    /// For each letter that no entry is above, if one may begin with it: 0, or its category plus one. Here, where the
    /// state behind it stands elsewhere;
    pub const AT_SHARED: Stream = Stream(3);
    /// here, where a spelling of the entry ends with the letter;
    pub const AT_END: Stream = Stream(4);
    /// here, where one letter goes on behind it;
    pub const AT_CHAIN: Stream = Stream(5);
    /// and here, where several do.
    pub const AT_BRANCH: Stream = Stream(6);
    /// For each sense that no entry is above its category plus one.
    pub const OTHERS: Stream = Stream(7);
    /// What the numbers of lists of forms are beyond [`MANY_FORMS`].
    pub const MORE_FORMS: Stream = Stream(8);
    /// The lower bytes of the numbers of states that stand elsewhere.
    pub const LOW_SHARED: Stream = Stream(9);
    /// Their upper bytes.
    pub const HIGH_SHARED: Stream = Stream(10);

    /// Which row of that category it is: [`NEW_ROW`], one met lately, or [`OTHER_ROW`].
    pub fn rows(category: usize) -> Stream {
        Stream(OF_ALL + category)
    }

    /// The lower bytes of other rows of that category.
    pub fn low_rows(category: usize) -> Stream {
        Stream(OF_ALL + CATEGORIES + category)
    }

    /// Their upper bytes.
    pub fn high_rows(category: usize) -> Stream {
        Stream(OF_ALL + 2 * CATEGORIES + category)
    }

    /// The numbers of the lists of forms that rows of that category have, or [`MANY_FORMS`].
    pub fn forms(category: usize) -> Stream {
        Stream(OF_ALL + 3 * CATEGORIES + category)
    }

    /// Its number.
    pub fn number(self) -> usize {
        self.0
    }
}

/// The streams that are not of one category.
const OF_ALL: usize = 11;
const CATEGORIES: usize = Category::ALL.len();
/// How many streams there are.
pub const STREAMS: usize = OF_ALL + 4 * CATEGORIES;

/// What is known of the entry on the way into a state.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The way begins with the state.
    Root,
    /// None has begun.
    Open,
    /// One of that category, by [`Category::ALL`].
    Of(usize),
}

impl Way {
    /// The stream in which the category stands that may begin with a letter, by the shape of the state behind it; none
    /// where none can. A letter that goes on alone begins none: the one before would have.
    pub fn category(self, alone: bool, shape: u8) -> Option<Stream> {
        match self {
            Way::Of(_) => None,
            Way::Open if alone => None,
            _ if shape == JUMP => Some(Stream::AT_SHARED),
            _ if shape & OWN != 0 => Some(Stream::AT_END),
            _ if shape >> SENSES_SHIFT & MANY_SENSES != 0 => None,
            _ => match shape >> LETTERS_SHIFT {
                0 => None,
                1 => Some(Stream::AT_CHAIN),
                _ => Some(Stream::AT_BRANCH),
            },
        }
    }

    /// The way on behind a letter with which an entry of that category begins, or none.
    pub fn behind(self, category: Option<usize>) -> Way {
        match (self, category) {
            (Way::Of(above), _) => Way::Of(above),
            (_, Some(category)) => Way::Of(category),
            (_, None) => Way::Open,
        }
    }
}

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
        pairs: streams[Stream::PAIRS.number()].as_slice().as_chunks().0,
        streams,
        trie: Trie::empty(letters, first_entries, forms),
        stored: Vec::new(),
        met: vec![Met::default(); first_entries.len()],
        arcs: Vec::new(),
    };
    reader.reserve();
    let [_, shape] = reader.letter();
    let root = reader.state(shape, Way::Root);
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
        self.streams[stream.number()].next().copied().unwrap_or_default()
    }

    /// Makes room for all that will be read: growing costs more than reading.
    fn reserve(&mut self) {
        let letters = self.streams[Stream::LETTERS.number()].len();
        let senses = (0..CATEGORIES).map(|category| self.streams[Stream::forms(category).number()].len());
        self.trie.nodes.reserve_exact(letters);
        self.trie.arcs.reserve_exact(letters);
        self.trie.senses.reserve_exact(senses.sum());
        self.stored.reserve_exact(letters);
    }

    fn pair(&mut self, low: Stream, high: Stream) -> u16 {
        u16::from_le_bytes([self.next(low), self.next(high)])
    }

    /// A number of a shape that may go on in a further byte.
    fn count(&mut self, number: u8, many: u8) -> u8 {
        if number == many { self.next(Stream::SHAPES) } else { number }
    }

    /// Reads a letter and the shape of the state behind it.
    fn letter(&mut self) -> [u8; 2] {
        let code = self.next(Stream::LETTERS);
        let pair = self.pairs.get(usize::from(code)).copied();
        pair.unwrap_or_else(|| [code.wrapping_sub(self.pairs.len() as u8), self.next(Stream::SHAPES)])
    }

    /// Reads a state of that shape and those behind it; gives its number.
    fn state(&mut self, shape: u8, way: Way) -> u32 {
        if shape == JUMP {
            let stored = self.pair(Stream::LOW_SHARED, Stream::HIGH_SHARED);
            return self.stored.get(usize::from(stored)).copied().unwrap_or_default();
        }
        let senses = self.count(shape >> SENSES_SHIFT & MANY_SENSES, MANY_SENSES);
        let letters = self.count(shape >> LETTERS_SHIFT, MANY_LETTERS);
        let first_sense = self.senses(shape & OWN != 0, senses, way);
        let mut node = Node { first_sense, ..Node::default() };
        let own = self.arcs.len();
        let alone = letters == 1 && first_sense == 0;
        for _ in 0..letters {
            let [letter, shape] = self.letter();
            node.letters |= 1 << letter;
            let category = way.category(alone, shape).map_or(0, |stream| self.next(stream));
            let begun = self.entry(category);
            let to = self.state(shape, way.behind(begun.map(|(category, _)| category)));
            self.arcs.push(Arc { to, entry: begun.map(|(_, entry)| entry) });
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

    /// Reads the senses of a state; gives the number of the first plus one, 0 where there is none.
    fn senses(&mut self, own: bool, others: u8, way: Way) -> u32 {
        let first = self.trie.senses.len();
        if let (true, Way::Of(category)) = (own, way) {
            let forms = self.forms(category);
            self.trie.senses.push((None, forms));
        }
        for _ in 0..others {
            let category = self.next(Stream::OTHERS);
            let Some((category, entry)) = self.entry(category) else { continue };
            let forms = self.forms(category);
            self.trie.senses.push((Some(entry), forms));
        }
        match self.trie.senses.get_mut(first..).and_then(<[_]>::last_mut) {
            Some((_, last)) => {
                *last |= LAST_SENSE;
                first as u32 + 1
            }
            None => 0,
        }
    }

    /// The number of a list of forms of that category.
    fn forms(&mut self, category: usize) -> u16 {
        match self.next(Stream::forms(category)) {
            MANY_FORMS => u16::from(MANY_FORMS) + u16::from(self.next(Stream::MORE_FORMS)),
            number => u16::from(number),
        }
    }

    /// The entry of a category that is stored plus one, behind the category's place in [`Category::ALL`].
    fn entry(&mut self, category: u8) -> Option<(usize, u16)> {
        let index = usize::from(category.checked_sub(1)?);
        self.met.get(index)?;
        let code = self.next(Stream::rows(index));
        let known = self.met[index].row(code);
        let row = known.unwrap_or_else(|| self.pair(Stream::low_rows(index), Stream::high_rows(index)));
        self.met[index].meet(row);
        Some((index, self.trie.first_entries[index].wrapping_add(row)))
    }
}
