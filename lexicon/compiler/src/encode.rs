//! The bytes of the trie; what they mean stands in `src/lexicon/trie.rs`.

use crate::error::Error;
use crate::states::{State, States};
use crate::trie::{ALSO, ENTRY, FAR, FINAL, JUMP, LEAF, LETTER, MOST_SUBTREES, NEAR, WIDE};

/// A shorter subtree is written wherever it occurs: compression finds it anyway.
const LEAST_SHARED: usize = 14;
/// The length of a longer subtree stands before it, so that looking behind it needs no reading through it.
const MOST_READ_THROUGH: usize = 16;
/// Where more letters go on, the larger subtrees come first: most look-ups go there.
const MANY_LETTERS: usize = 10;

/// Writes the code and where the subtrees stand that are written once.
pub(crate) fn encode(states: &States, letters: usize) -> Result<(Vec<u8>, Vec<u32>), Error> {
    if letters > usize::from(LETTER) + 1 {
        return Err(Error::of("forms", format!("they are spelled with {letters} different letters")));
    }
    let mut ways = vec![0; states.0.len()];
    for arc in states.0.iter().flat_map(|state| &state.arcs) {
        ways[arc.to] += 1;
    }
    let mut encoder = Encoder { written: Vec::new(), shared: Vec::new() };
    // A state stands behind those that it leads to.
    for (state, ways) in states.0.iter().zip(ways) {
        let code = encoder.state(state);
        let code = if ways > 1 && code.len() >= LEAST_SHARED { encoder.share(code)? } else { code };
        encoder.written.push(code);
    }
    // Without a word the root has no code.
    let mut code = encoder.written.pop().filter(|code| !code.is_empty()).unwrap_or_else(|| vec![JUMP]);
    let mut subtrees = Vec::new();
    for subtree in &encoder.shared {
        subtrees.push(u32::try_from(code.len()).map_err(|error| Error::of("forms", error))?);
        code.extend(subtree);
    }
    Ok((code, subtrees))
}

struct Encoder {
    /// The code of each state, or the jump to it.
    written: Vec<Vec<u8>>,
    /// The code of the states that are written once.
    shared: Vec<Vec<u8>>,
}

impl Encoder {
    fn share(&mut self, code: Vec<u8>) -> Result<Vec<u8>, Error> {
        if self.shared.len() == MOST_SUBTREES {
            return Err(Error::of("forms", format!("more than {MOST_SUBTREES} subtrees are shared")));
        }
        let number = self.shared.len();
        self.shared.push(code);
        Ok(numbered(JUMP, number))
    }

    fn state(&self, state: &State) -> Vec<u8> {
        let mut subtrees: Vec<(u8, Vec<u8>)> = Vec::new();
        for arc in &state.arcs {
            let mut subtree = arc.entry.map_or_else(Vec::new, |entry| numbered(ENTRY, usize::from(entry)));
            subtree.extend(&self.written[arc.to]);
            subtrees.push((arc.letter as u8, subtree));
        }
        if subtrees.len() > MANY_LETTERS {
            subtrees.sort_by_key(|(_, subtree)| std::cmp::Reverse(subtree.len()));
        } else if let Some(longest) = (0..subtrees.len()).max_by_key(|&index| subtrees[index].1.len()) {
            // The last needs no length: nobody looks behind it.
            let longest = subtrees.remove(longest);
            subtrees.push(longest);
        }
        let last = subtrees.pop();
        let mut code = senses(state);
        for (letter, subtree) in subtrees {
            if subtree.len() > MOST_READ_THROUGH {
                code.push(FAR | letter);
                push_varint(&mut code, subtree.len());
            } else {
                code.push(NEAR | letter);
            }
            code.extend(subtree);
        }
        if let Some((letter, subtree)) = last {
            code.push(letter);
            code.extend(subtree);
        }
        code
    }
}

/// What a spelling means that ends here.
fn senses(state: &State) -> Vec<u8> {
    let mut code = Vec::new();
    let is_leaf = state.arcs.is_empty();
    let mut others = state.others.as_slice();
    // One sense closes a leaf: one of the others where none is of the entry from above.
    let closing = if is_leaf && state.own.is_none() { others.split_off_last() } else { None };
    for &(entry, forms) in others {
        code.push(ALSO);
        code.extend(numbered(0, usize::from(entry)));
        push_varint(&mut code, usize::from(forms));
    }
    if let Some(&(entry, forms)) = closing {
        code.extend(numbered(ENTRY, usize::from(entry)));
        push_forms(&mut code, LEAF, forms);
    }
    if let Some(forms) = state.own {
        push_forms(&mut code, if is_leaf { LEAF } else { FINAL }, forms);
    }
    code
}

/// A byte above `base` with the upper part of a number, and its lower byte.
fn numbered(base: u8, number: usize) -> Vec<u8> {
    vec![base + (number >> 8) as u8, number as u8]
}

fn push_forms(code: &mut Vec<u8>, byte: u8, number: u16) {
    if number < u16::from(WIDE) {
        code.push(byte | number as u8);
    } else {
        code.push(byte | WIDE);
        push_varint(code, usize::from(number - u16::from(WIDE)));
    }
}

fn push_varint(code: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        code.push(number as u8 | 0x80);
        number >>= 7;
    }
    code.push(number as u8);
}
