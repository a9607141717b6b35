//! The trie of all word forms and phrases, read in place.
//!
//! A subtree is a run of bytes. It starts with what its spelling means: [`FINAL`], [`ALSO`], or [`LEAF`] where no
//! spelling goes on. Then come its letters, each with the subtree behind it; a letter says whether another one
//! follows after that subtree, and how far away if it is far. Behind a letter, [`ENTRY`] names the row that every
//! spelling from here on leads to, and [`JUMP`] stands for a subtree that is written elsewhere, because other words
//! end alike. So what differs from verb to verb is the way to the row, and the endings are written once.
//!
//! Of the words that a verb forms with a first letter ([`PREFIXES`]) only the rest is spelled, behind [`PREFIXED`]:
//! «يتفق», «تتفق», «متفق» and «اتفق» are one path, and its forms tell which letters may stand in front.
//!
//! The lexicon compiler includes this file too.

use super::form::Form;
use super::sense::{Category, Sense};

/// The low bits of a letter's byte: its number in [`Trie::letters`].
pub const LETTER: u8 = 0x3F;
/// Set in a letter's byte: another letter follows behind the subtree, which ends where it ends.
pub const NEAR: u8 = 0x40;
/// Set in a letter's byte: another letter follows behind the subtree, whose length stands before it.
pub const FAR: u8 = 0x80;
/// A spelling ends here and none goes on; with the number of its forms, or [`WIDE`].
pub const LEAF: u8 = 0xC0;
/// A spelling ends here; with the number of its forms, or [`WIDE`].
pub const FINAL: u8 = 0xD0;
/// In [`LEAF`] and [`FINAL`]: the number of the forms is `WIDE` and what stands behind.
pub const WIDE: u8 = 0x0F;
/// The entry; what is added is the upper part of its number, the lower byte stands behind.
pub const ENTRY: u8 = 0xE0;
/// A subtree that stands elsewhere; numbered likewise.
pub const JUMP: u8 = 0xFB;
/// A spelling ends here with another entry too, two bytes, and the number of its forms.
pub const ALSO: u8 = 0xFE;

/// Entries that [`ENTRY`] can number.
pub const MOST_ENTRIES: usize = ((JUMP - ENTRY) as usize) << 8;
/// Subtrees that [`JUMP`] can number.
pub const MOST_SUBTREES: usize = ((ALSO - JUMP) as usize) << 8;

/// Stands for the first letter of a verb's form; folding leaves it out of every text.
pub const PREFIXED: char = 'ـ';
/// The letters that it stands for.
pub const PREFIXES: [char; 5] = ['ا', 'ي', 'ت', 'ن', 'م'];
/// The bits below the number of the prefix in a packed form.
pub const PREFIX_SHIFT: u32 = 12;

/// The compiled trie.
#[derive(Clone, Copy)]
pub struct Trie<'t> {
    /// The bytes; the first of them begin the whole tree.
    pub code: &'t [u8],
    /// All letters, sorted.
    pub letters: &'t [char],
    /// The number of each category's first entry, by [`Category::ALL`].
    pub first_entries: &'t [u16],
    /// What spellings may be: inflections, behind [`PREFIXED`] with the number of the prefix.
    pub forms: &'t [&'t [u16]],
    /// Where the subtrees stand that are written once for several places.
    pub subtrees: &'t [u32],
    /// The numbers of the letters from [`FIRST_NUMBERED`] on, where they have been noted: see [`numbers`].
    pub numbers: &'t [u8],
    /// The letters of the first places, where they have been listed.
    pub listing: Option<&'t Listing>,
}

/// The first letter of [`Trie::numbers`].
pub const FIRST_NUMBERED: char = 'ء';
/// In [`Trie::numbers`]: no spelling has this letter.
const UNUSED: u8 = u8::MAX;

/// The numbers of so many letters from [`FIRST_NUMBERED`] on, so that none is searched for.
pub const fn numbers<const LETTERS: usize>(letters: &[char]) -> [u8; LETTERS] {
    let mut numbers = [UNUSED; LETTERS];
    let mut number = 0;
    while number < letters.len() {
        let index = (letters[number] as usize).wrapping_sub(FIRST_NUMBERED as usize);
        if index < LETTERS {
            numbers[index] = number as u8;
        }
        number += 1;
    }
    numbers
}

/// The letters that go on from the first places, so that none has to be passed on the way to another.
#[derive(Debug)]
pub struct Listing {
    /// For each place one bit for each number of a letter, and where in `places` the first of them stands.
    letters: Vec<(u64, u32)>,
    /// Where the letters lead, in the order of their numbers.
    places: Vec<Place>,
}

/// A place on the way through the trie.
#[derive(Clone, Copy, Debug)]
pub struct Path {
    whole: Option<Place>,
    prefix: Prefix,
}

/// Whether the path may be a form of a verb behind its prefix.
#[derive(Clone, Copy, Debug)]
enum Prefix {
    /// No letter has been read.
    Ahead,
    /// This one was read, and the rest has led here.
    Read(u8, Place),
    /// The first letter is none, or no verb goes on so.
    None,
}

/// The start of a subtree and the entry that it has from above.
#[derive(Clone, Copy, Debug)]
struct Place {
    at: u32,
    entry: u16,
    /// Its number in [`Trie::listing`], or [`UNLISTED`].
    list: u16,
}

const START: Place = Place { at: 0, entry: 0, list: 0 };
const UNLISTED: u16 = u16::MAX;

impl Trie<'_> {
    /// Where every look-up starts.
    pub fn root(&self) -> Path {
        Path { whole: Some(START), prefix: Prefix::Ahead }
    }

    /// Goes on along a folded spelling; `None` where no entry goes on so.
    pub fn follow(&self, from: Path, spelling: &str) -> Option<Path> {
        spelling.chars().try_fold(from, |path, letter| self.advance(path, letter))
    }

    /// Goes on by one folded letter.
    pub fn advance(&self, from: Path, letter: char) -> Option<Path> {
        let number = self.number(letter)?;
        let whole = from.whole.and_then(|place| self.next(place, number));
        let prefix = match from.prefix {
            Prefix::Ahead => self.behind_prefix(letter),
            Prefix::Read(prefix, place) => self.next(place, number).map(|place| Prefix::Read(prefix, place)),
            Prefix::None => None,
        };
        let prefix = prefix.unwrap_or(Prefix::None);
        (whole.is_some() || matches!(prefix, Prefix::Read(..))).then_some(Path { whole, prefix })
    }

    /// The number of a letter; `None` where no spelling has it.
    fn number(&self, letter: char) -> Option<u8> {
        let arabic = (letter as usize).wrapping_sub(FIRST_NUMBERED as usize);
        match self.numbers.get(arabic) {
            Some(&number) => (number != UNUSED).then_some(number),
            None => self.letters.binary_search(&letter).ok().map(|number| number as u8),
        }
    }

    fn behind_prefix(&self, letter: char) -> Option<Prefix> {
        let prefix = PREFIXES.iter().position(|&prefix| prefix == letter)?;
        Some(Prefix::Read(prefix as u8, self.next(START, self.number(PREFIXED)?)?))
    }

    /// Lists the letters of all places that fewer letters than `depth` lead to, the root first.
    pub fn list(&self, depth: usize) -> Listing {
        let mut waiting = vec![(START, 1)];
        let mut listing = Listing { letters: Vec::new(), places: Vec::new() };
        let mut behind: Vec<(u8, Place)> = Vec::new();
        while let Some(&(place, level)) = waiting.get(listing.letters.len()) {
            let enter = |(letter, subtree)| (letter, self.enter(subtree, place.entry));
            behind.extend(self.ways(place).map(enter));
            behind.sort_unstable_by_key(|&(letter, _)| letter);
            for (_, place) in &mut behind {
                if level < depth && waiting.len() < usize::from(UNLISTED) {
                    place.list = waiting.len() as u16;
                    waiting.push((*place, level + 1));
                }
            }
            let set = behind.iter().fold(0, |set, (letter, _)| set | 1 << letter);
            listing.letters.push((set, listing.places.len() as u32));
            listing.places.extend(behind.drain(..).map(|(_, place)| place));
        }
        listing
    }

    /// The subtree behind a letter.
    #[inline]
    fn next(&self, from: Place, letter: u8) -> Option<Place> {
        if let Some(listing) = self.listing
            && let Some(&(set, first)) = listing.letters.get(usize::from(from.list))
        {
            let bit = 1 << letter;
            let index = first as usize + (set & (bit - 1)).count_ones() as usize;
            return if set & bit == 0 { None } else { listing.places.get(index).copied() };
        }
        self.search(from, letter)
    }

    /// The same where no list helps.
    fn search(&self, from: Place, letter: u8) -> Option<Place> {
        let (_, subtree) = self.ways(from).find(|&(of, _)| of == letter)?;
        Some(self.enter(subtree, from.entry))
    }

    /// The letters that go on from a place, each with where its subtree starts.
    fn ways(&self, from: Place) -> impl Iterator<Item = (u8, usize)> {
        let mut next = Some(self.behind_senses(from.at as usize));
        // How the letter before says where this one stands; it may take reading through its subtree.
        let mut passed: Option<(u8, usize, usize)> = None;
        std::iter::from_fn(move || {
            let at = match passed {
                None => next.take()?,
                Some((byte, subtree, length)) => match byte & !LETTER {
                    FAR => subtree + length,
                    NEAR => self.end(subtree),
                    _ => return None,
                },
            };
            let byte = self.code[at];
            if byte >= LEAF {
                return None;
            }
            let (length, subtree) = if byte >= FAR { varint(self.code, at + 1) } else { (0, at + 1) };
            passed = Some((byte, subtree, length));
            Some((byte & LETTER, subtree))
        })
    }

    /// Takes up an entry and goes where a jump leads.
    fn enter(&self, mut at: usize, mut entry: u16) -> Place {
        loop {
            match self.code[at] {
                ENTRY..JUMP => (entry, at) = self.numbered(ENTRY, at),
                JUMP..ALSO => at = self.subtrees[usize::from(self.numbered(JUMP, at).0)] as usize,
                _ => return Place { at: at as u32, entry, list: UNLISTED },
            }
        }
    }

    /// The number that a byte above `base` and the byte behind it make, and what comes then.
    fn numbered(&self, base: u8, at: usize) -> (u16, usize) {
        (u16::from(self.code[at] - base) << 8 | u16::from(self.code[at + 1]), at + 2)
    }

    /// The number of the forms of a [`LEAF`] or [`FINAL`], and what comes then.
    fn forms_at(&self, at: usize) -> (usize, usize) {
        match self.code[at] & 0x0F {
            WIDE => {
                let (number, next) = varint(self.code, at + 1);
                (number + usize::from(WIDE), next)
            }
            number => (usize::from(number), at + 1),
        }
    }

    #[inline]
    fn behind_senses(&self, mut at: usize) -> usize {
        loop {
            at = match self.code[at] {
                FINAL..ENTRY => self.forms_at(at).1,
                ENTRY..JUMP => at + 2,
                ALSO => varint(self.code, at + 3).1,
                _ => return at,
            }
        }
    }

    /// Where the subtree ends that starts here.
    fn end(&self, mut at: usize) -> usize {
        let mut open = 0;
        loop {
            at = self.behind_senses(at);
            let byte = self.code[at];
            match byte {
                ..FAR => {
                    open += usize::from(byte >= NEAR);
                    at += 1;
                    continue;
                }
                FAR..LEAF => {
                    let (length, subtree) = varint(self.code, at + 1);
                    at = subtree + length;
                    continue;
                }
                LEAF..FINAL => at = self.forms_at(at).1,
                _ => at += 2,
            }
            if open == 0 {
                return at;
            }
            open -= 1;
        }
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
        if let Some(place) = path.whole {
            self.collect(place, 0, senses);
        }
        if let Prefix::Read(prefix, place) = path.prefix {
            self.collect(place, u16::from(prefix), senses);
        }
        senses.sort_unstable();
    }

    fn collect(&self, from: Place, prefix: u16, senses: &mut Vec<Sense>) {
        let Place { at, mut entry, .. } = from;
        let mut at = at as usize;
        loop {
            let byte = self.code[at];
            let (of, (forms, next)) = match byte {
                LEAF..ENTRY => (entry, self.forms_at(at)),
                ENTRY..JUMP => {
                    (entry, at) = self.numbered(ENTRY, at);
                    continue;
                }
                ALSO => {
                    let (other, next) = self.numbered(0, at + 1);
                    (other, varint(self.code, next))
                }
                _ => return,
            };
            let row = self.sense(of);
            let forms = self.forms[forms].iter().filter(|&form| form >> PREFIX_SHIFT == prefix);
            senses.extend(forms.map(|form| Sense { form: Form(form & ((1 << PREFIX_SHIFT) - 1)), ..row }));
            if (LEAF..FINAL).contains(&byte) {
                return;
            }
            at = next;
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

/// A number in groups of seven bits, the lowest first, and what comes behind it.
#[inline]
fn varint(code: &[u8], mut at: usize) -> (usize, usize) {
    let (mut number, mut shift) = (0, 0);
    loop {
        let byte = code[at];
        at += 1;
        number |= usize::from(byte & 0x7F) << shift;
        if byte < 0x80 {
            return (number, at);
        }
        shift += 7;
    }
}
