//! Heads: the words that open a point.

mod admission;
mod bounds;
mod carried;
mod descriptions;
mod finder;
mod inverted;
mod joined;
mod light;
mod no_verbs;
mod nominal;
mod participles;
mod quotations;
mod reports;
mod resolved;
mod resumed;
mod sayings;
mod signings;
mod subjects;
mod verbs;

use crate::actors::Cast;
use crate::lexicon::{ActEntry, Form};
use crate::words::{Enclitic, Proclitics, Tagged};
pub(super) use admission::QUOTED_WITHIN;
pub(super) use carried::{MEETING_WITH, behind_agent, behind_carried};
use finder::Finder;
pub(crate) use finder::source_between_marks;
pub(super) use inverted::is_pivot;
pub(super) use light::is_behind_relative;
pub(super) use nominal::verbal_noun_head;
pub(super) use resolved::is_ready;
pub(super) use resumed::{names_message, resumed_by};
use std::ops::Range;
pub(super) use verbs::is_infinitival;

/// A word that opens an act.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head {
    /// Where the evidence starts: the verb, or the light verb before a verbal noun.
    pub(crate) start: usize,
    /// The token that carries the meaning.
    pub(crate) token: usize,
    pub(crate) kind: HeadKind,
    pub(crate) entry: &'static ActEntry,
    pub(crate) form: Form,
    pub(crate) proclitics: Proclitics,
    pub(crate) enclitic: Option<Enclitic>,
    /// Whether it speaks of what is to come: «سيبحث», «من المقرر أن».
    pub(crate) future: bool,
    /// Whether «من المقرر أن» announces it.
    pub(crate) announced: bool,
    /// Whether it stands inside what somebody reports: «قال إن الجانبين اتفقا».
    pub(crate) reported: bool,
}

/// What kind of word a head is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeadKind {
    /// A finite verb.
    Finite,
    /// A participle that goes on for the same speaker.
    Participle,
    /// A verbal noun under a light verb, or joined to one: «تم بحث», «جرى استعراض».
    Passive,
    /// A verbal noun of purpose: «لبحث».
    Purpose,
    /// No word of its own: an item of a list that a head before announced.
    ListItem,
}

/// The heads of a sentence in order.
pub(super) fn find(tagged: &Tagged<'_>, cast: &Cast, sentence: &Range<usize>) -> Vec<Head> {
    let mut finder = Finder::new(tagged, cast, sentence.clone());
    let mut at = sentence.start;
    while at < sentence.end {
        at = finder.take(at);
    }
    bounds::bounding(tagged, sentence, finder.heads)
}
