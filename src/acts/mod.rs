//! Stage 6. Acts: the words that perform them (heads), how far their complements go, and whose they are.

mod attribution;
mod citation;
mod classify;
mod clause;
mod heads;
mod lists;
mod occasion;
mod occasion_kind;
mod other_news;
mod participant_place;
mod participants;
mod spoken_of;

pub(crate) use attribution::attribute;
pub(crate) use heads::{Head, HeadKind, source_between_marks};
pub(crate) use occasion::{Occasion, are_members, find_occasion, is_background, statement};
pub(crate) use occasion_kind::{is_remote, tells_of_earlier_text, tells_what_happened, tells_who_leads};
pub(crate) use other_news::without_other_news;

use crate::actors::EntityId;
use crate::model;
use std::ops::Range;

/// One act of the release: head, complement and people.
#[derive(Clone, Debug)]
pub(crate) struct Performed {
    pub(crate) head: Head,
    /// From the head to the end of its complement.
    pub(crate) clause: Range<usize>,
    /// Where the complement starts, behind the subject.
    pub(crate) complement: usize,
    pub(crate) act: model::Act,
    pub(crate) speakers: Vec<EntityId>,
    pub(crate) addressees: Vec<EntityId>,
    /// The verb of what is reported, where it is the act: «قال إن الجانبين اتفقا».
    pub(crate) reported_verb: Option<usize>,
    /// How the speakers were found: an own subject is surer than the floor.
    pub(crate) attribution: Attribution,
}

/// How a speaker was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Attribution {
    /// The act names its subject.
    Subject,
    /// A pronoun, a participle: whoever holds the floor.
    Floor,
    /// A joint act: the principals.
    Principals,
    /// Nothing in the text says whose act it is.
    Nobody,
}
