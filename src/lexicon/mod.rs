//! The knowledge that `lexicon/` holds, compiled by `cargo xtask lexicon` to tables that are read in place.

mod entries;
// Shared with the compiler, which writes what the core only reads.
#[allow(dead_code)]
mod form;
mod generated;
#[allow(dead_code)]
mod sense;

pub(crate) use entries::{ActClass, ActEntry, InstrumentEntry, NounEntry, OrganisationEntry};
pub(crate) use form::{Form, Gender, Number, Shape};
pub(crate) use generated::*;
pub(crate) use sense::{Category, Sense};

use fst::raw::{CompiledAddr, Fst, Output};

/// The automaton of all word forms and phrases.
pub(crate) struct Lexicon {
    forms: Fst<&'static [u8]>,
}

/// A place on the way through the automaton.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Path {
    address: CompiledAddr,
    output: Output,
}

impl Lexicon {
    /// Opens the compiled lexicon; reads nothing but its footer.
    pub(crate) fn open() -> Lexicon {
        // The bytes are ours and the drift check compares them with what the compiler writes.
        #[allow(clippy::expect_used)]
        let forms = Fst::new(generated::FORMS).expect("the compiled lexicon is whole");
        Lexicon { forms }
    }

    /// Where every look-up starts.
    pub(crate) fn root(&self) -> Path {
        Path { address: self.forms.root().addr(), output: Output::zero() }
    }

    /// Goes on along the bytes of a folded word; `None` where no entry goes on so.
    pub(crate) fn follow(&self, from: Path, bytes: &[u8]) -> Option<Path> {
        let mut node = self.forms.node(from.address);
        let mut output = from.output;
        for &byte in bytes {
            let transition = node.transition(node.find_input(byte)?);
            output = output.cat(transition.out);
            node = self.forms.node(transition.addr);
        }
        Some(Path { address: node.addr(), output })
    }

    /// The senses of what the path has spelled; empty where it is no whole entry.
    pub(crate) fn senses(&self, at: Path) -> impl Iterator<Item = Sense> + use<> {
        let node = self.forms.node(at.address);
        let packed = if node.is_final() {
            let value = at.output.cat(node.final_output()).value();
            let (start, count) = ((value >> 8) as usize, (value & 0xFF) as usize);
            generated::SENSES.get(start..start + count).unwrap_or_default()
        } else {
            &[]
        };
        packed.iter().filter_map(|&sense| Sense::unpack(sense))
    }
}
