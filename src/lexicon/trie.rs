//! The trie of all word forms and phrases.
//!
//! Equal subtrees are one. On the way to a spelling an arc names the row that every spelling from there on leads to, so
//! that what differs from verb to verb is the way to the row, and the endings are there once.
//!
//! Of the words that a verb forms with a first letter ([`PREFIXES`]) only the rest is spelled, behind [`PREFIXED`]:
//! «يتفق», «تتفق», «متفق» and «اتفق» are one path, and its forms tell which letters may stand in front.
//!
//! The lexicon compiler includes this file too.

use super::form::Form;
use super::sense::{Category, Sense};
use crate::order;

/// Stands for the first letter of a verb's form; folding leaves it out of every text.
pub const PREFIXED: char = 'ـ';
/// The letters that it stands for.
pub const PREFIXES: [char; 5] = ['ا', 'ي', 'ت', 'ن', 'م'];
/// The bits below the number of the prefix in a packed form.
pub const PREFIX_SHIFT: u32 = 12;
/// Set in the last form of a list.
pub const LAST_FORM: u16 = 1 << 15;
/// Set in the number of the forms of a node's last sense.
pub const LAST_SENSE: u16 = 1 << 15;
/// Letters that a node can tell apart.
pub const MOST_LETTERS: usize = u64::BITS as usize;

/// What follows a beginning. Four fit into what a processor fetches at once: going from one to the next is most of a
/// look-up's time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Node {
    /// The letters that go on, one bit each.
    pub letters: u64,
    /// The arc of the first of them; the others follow.
    pub first_arc: u32,
    /// The first of the senses that a spelling has that ends here, plus one; 0 where none does.
    pub first_sense: u32,
}

/// A letter that goes on.
#[derive(Clone, Copy, Debug)]
pub struct Arc {
    /// The node behind it.
    pub to: u32,
    /// The entry that all spellings from here on have.
    pub entry: Option<u16>,
}

/// The trie in memory.
pub struct Trie<'t> {
    /// All letters, sorted.
    letters: &'t [char],
    /// The numbers of the letters from [`FIRST_NUMBERED`] on, plus one; 0 where there is none.
    numbers: [u8; NUMBERED],
    /// The number of the space between the words of a phrase, as above.
    space: u8,
    /// The number of each category's first entry, by [`Category::ALL`].
    pub first_entries: &'t [u16],
    /// What spellings may be: inflections, behind [`PREFIXED`] with the number of the prefix.
    forms: Vec<&'t [u16]>,
    /// Each behind those that it leads to.
    pub nodes: Vec<Node>,
    /// Those of each node together.
    pub arcs: Vec<Arc>,
    /// Those of each node together: the entry, none for the one from above, and the number of the forms, which
    /// [`LAST_SENSE`] marks in the last.
    pub senses: Vec<(Option<u16>, u16)>,
    root: u32,
    prefixed: Place,
}

/// The letters whose numbers are found by index: those of Arabic.
const FIRST_NUMBERED: usize = 0x600;
const NUMBERED: usize = 0x100;

/// A place on the way through the trie. Small, for a look-up keeps one for each letter.
#[derive(Clone, Copy, Debug)]
pub struct Path {
    /// Where the letters as they are lead.
    whole: Place,
    /// Where those behind the prefix do.
    rest: Place,
    prefix: Prefix,
}

/// Whether the path may be a form of a verb behind its prefix.
#[derive(Clone, Copy, Debug)]
enum Prefix {
    /// No letter has been read.
    Ahead,
    /// The first letter was read; its number, where it is a prefix.
    Read(u8),
}

/// A node and the entry that it has from above.
#[derive(Clone, Copy, Debug)]
struct Place {
    node: u32,
    entry: u16,
}

impl Place {
    /// Where no entry goes on.
    const NOWHERE: Place = Place { node: u32::MAX, entry: 0 };

    fn is_somewhere(self) -> bool {
        self.node != u32::MAX
    }
}

impl<'t> Trie<'t> {
    /// One that knows no word.
    pub fn empty(letters: &'t [char], first_entries: &'t [u16], forms: &'t [u16]) -> Trie<'t> {
        let (mut numbers, mut space) = ([0; NUMBERED], 0);
        for (&letter, number) in letters.iter().zip(1..) {
            if letter == ' ' {
                space = number;
            }
            if let Some(place) =
                (letter as usize).checked_sub(FIRST_NUMBERED).and_then(|at| numbers.get_mut(at))
            {
                *place = number;
            }
        }
        let forms = forms.split_inclusive(|form| form & LAST_FORM != 0).collect();
        let (nodes, arcs, senses) = (Vec::new(), Vec::new(), Vec::new());
        Trie {
            letters,
            numbers,
            space,
            first_entries,
            forms,
            nodes,
            arcs,
            senses,
            root: 0,
            prefixed: Place::NOWHERE,
        }
    }

    /// Says which node begins every word.
    pub fn starts_at(&mut self, root: u32) {
        self.root = root;
        let place = Place { node: root, entry: 0 };
        self.prefixed = self.number(PREFIXED).map_or(Place::NOWHERE, |prefixed| self.next(place, prefixed));
    }

    /// Where every look-up starts.
    pub fn root(&self) -> Path {
        Path { whole: Place { node: self.root, entry: 0 }, rest: Place::NOWHERE, prefix: Prefix::Ahead }
    }

    /// Goes on along a folded spelling; `None` where no entry goes on so.
    pub fn follow(&self, from: Path, spelling: &str) -> Option<Path> {
        spelling.chars().try_fold(from, |path, letter| self.advance(path, letter))
    }

    /// Goes on by one folded letter.
    pub fn advance(&self, from: Path, letter: char) -> Option<Path> {
        let number = self.number(letter)?;
        let whole = self.next(from.whole, number);
        let (prefix, rest) = match from.prefix {
            Prefix::Ahead => self.behind_prefix(letter),
            prefix @ Prefix::Read(_) => (prefix, self.next(from.rest, number)),
        };
        (whole.is_somewhere() || rest.is_somewhere()).then_some(Path { whole, rest, prefix })
    }

    fn behind_prefix(&self, letter: char) -> (Prefix, Place) {
        match PREFIXES.iter().position(|&prefix| prefix == letter) {
            Some(prefix) => (Prefix::Read(prefix as u8), self.prefixed),
            None => (Prefix::Read(0), Place::NOWHERE),
        }
    }

    /// The number of a letter.
    #[inline]
    fn number(&self, letter: char) -> Option<u32> {
        if letter == ' ' {
            return u32::from(self.space).checked_sub(1);
        }
        match (letter as usize).checked_sub(FIRST_NUMBERED).and_then(|at| self.numbers.get(at)) {
            Some(&number) => u32::from(number).checked_sub(1),
            None => self.letters.binary_search(&letter).ok().map(|number| number as u32),
        }
    }

    /// The place behind a letter.
    // Always: the module is compiled with little inlining, and this is asked more often than all else.
    #[inline(always)]
    fn next(&self, from: Place, letter: u32) -> Place {
        let Some(node) = self.nodes.get(from.node as usize) else { return Place::NOWHERE };
        if node.letters >> letter & 1 == 0 {
            return Place::NOWHERE;
        }
        let before = (node.letters & ((1 << letter) - 1)).count_ones();
        let arc = self.arcs.get((node.first_arc + before) as usize);
        arc.map_or(Place::NOWHERE, |arc| Place { node: arc.to, entry: arc.entry.unwrap_or(from.entry) })
    }

    /// The senses of what the path has spelled, sorted; none where it is no whole entry.
    pub fn senses(&self, path: Path) -> Vec<Sense> {
        let mut senses = Vec::new();
        self.read_senses(path, &mut senses);
        senses
    }

    /// The same into a list that is used again and again.
    pub fn read_senses(&self, path: Path, senses: &mut Vec<Sense>) {
        senses.clear();
        self.collect(path.whole, 0, senses);
        if let Prefix::Read(prefix) = path.prefix {
            self.collect(path.rest, u16::from(prefix), senses);
        }
        order::sort_by(senses, Sense::cmp);
    }

    fn collect(&self, from: Place, prefix: u16, senses: &mut Vec<Sense>) {
        let Some(node) = self.nodes.get(from.node as usize) else { return };
        let Some(first) = node.first_sense.checked_sub(1) else { return };
        for &(entry, number) in self.senses.get(first as usize..).unwrap_or_default() {
            let row = self.sense(entry.unwrap_or(from.entry));
            let forms = self.forms.get(usize::from(number & !LAST_SENSE)).copied().unwrap_or_default();
            let forms = forms.iter().filter(|&form| (form & !LAST_FORM) >> PREFIX_SHIFT == prefix);
            senses.extend(forms.map(|form| Sense { form: Form(form & ((1 << PREFIX_SHIFT) - 1)), ..row }));
            if number & LAST_SENSE != 0 {
                return;
            }
        }
    }

    /// The row that an entry stands for, in no form yet.
    fn sense(&self, entry: u16) -> Sense {
        let category = self.first_entries.partition_point(|&first| first <= entry) - 1;
        Sense {
            category: Category::ALL[category],
            entry: entry - self.first_entries[category],
            form: Form::NONE,
        }
    }
}
