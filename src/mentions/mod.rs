//! Stage 4. Who and what is mentioned where: persons with their offices, states, organisations,
//! institutions, and the words that refer back to them.

mod acting_subject;
mod announced;
mod apposition;
mod bridge;
mod counterpart;
mod figure;
mod firm;
mod government;
mod group;
mod homonym;
mod institution;
mod institution_words;
mod joint_office;
mod joints;
mod known_names;
mod listed_names;
mod name;
mod nameless;
mod office;
mod people_phrase;
mod person;
mod prose;
mod realm;
mod reference;
mod respelling;
mod subject_phrase;
mod subject_place;
mod surname;
mod time_name;
mod titles;
mod unlisted_speaker;

use crate::lexicon::{Gender, Number};
use crate::text::TokenKind;
use crate::words::{Proclitics, Tagged};
use std::ops::Range;

pub(crate) use institution::opens_delegation;
pub(crate) use institution_words::is_of_profession;
pub(crate) use office::{OfficePhrase, honoured_name, is_time};
pub(crate) use realm::realm_at;
pub(crate) use reference::OF_BODIES;
pub(crate) use respelling::is_spelling;
pub(crate) use subject_phrase::{has_no_object, joins_complement};
pub(crate) use subject_place::{is_object_place, is_speaker_place};

/// A stretch that names somebody or something.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    /// Its tokens, titles included.
    pub(crate) tokens: Range<usize>,
    /// What it mentions.
    pub(crate) kind: MentionKind,
    /// ISO code of the state that its words name or imply.
    pub(crate) country: Option<&'static str>,
    /// What is written together with its first word.
    pub(crate) proclitics: Proclitics,
}

/// What a mention mentions.
#[derive(Clone, Debug)]
pub(crate) enum MentionKind {
    /// A person by name, by office, or both.
    Person(Person),
    /// A state by name, by-name or capital.
    State,
    /// An international organisation: index in the lexicon's table.
    Organisation(u16),
    /// A ministry, a company, an authority.
    Institution,
    /// A delegation, a community.
    Group,
    /// Somebody named before, or implied.
    Reference(Reference),
}

/// The parts of a person's mention.
#[derive(Clone, Debug, Default)]
pub(crate) struct Person {
    /// The office, where the mention words one.
    pub(crate) office: Option<OfficePhrase>,
    /// The tokens of the name, where the mention has one.
    pub(crate) name: Option<Range<usize>>,
    /// Whether the office is that of somebody else mentioned: «نظيره».
    pub(crate) counterpart: bool,
    /// Whether the office is worded for several at once: «وزيرا الخارجية».
    pub(crate) joint: bool,
    /// Which of the portfolios of a joint office is this person's.
    pub(crate) portfolio: Option<Range<usize>>,
    /// Feminine forms tell.
    pub(crate) gender: Option<Gender>,
}

/// Words that refer to somebody named before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reference {
    /// «الوزير», «الوزيران»: holders of that office (index in the lexicon's table).
    Office(u16, Number),
    /// «المسؤول», «المسؤولان», «الزعيمان».
    Official(Number),
    /// «الجانبان», «الطرفان».
    Sides,
    /// «الشركتان», «المجلسان».
    Bodies,
    /// «الجانب المغربي».
    Side,
    /// «البلدان».
    Countries,
    /// «بلاده».
    OwnCountry,
    /// «الوزارة», «الشركة», «الوفد»: one whose name that word opened.
    Institution,
    /// «الضيف»: who is received.
    Guest,
    /// «المضيف»: who receives him.
    Host,
    /// «الأخير»: the one named last.
    Latter,
    /// «معاليه», «سموه»: whoever is called «معالي», «سمو».
    Honorific(&'static str),
}

/// Finds every mention, left to right, none inside another.
pub(crate) fn find(tagged: &Tagged<'_>) -> Vec<Mention> {
    let mut mentions = Vec::new();
    let mut at = 0;
    while at < tagged.text.tokens.len() {
        if let Some(joint) = joint_office::persons_of_joint_office(tagged, at) {
            at = joint.last().map_or(at + 1, |last| last.tokens.end);
            mentions.extend(joint);
            continue;
        }
        // «مطار هواري بومدين الدولي»: nobody is there.
        if let Some(end) = honoured_name(tagged, at) {
            at = end;
            continue;
        }
        let listed = mentions.last().is_some_and(|last| names_person_before(tagged, last, at));
        let in_list = if listed { person::listed_person_at(tagged, at) } else { None };
        let in_list = in_list
            .or_else(|| person::of_same_office_at(tagged, at, mentions.last()?))
            .or_else(|| counterpart::institution_alike_at(tagged, at, mentions.last()?))
            .or_else(|| institution::second_body_at(tagged, at, mentions.last()?));
        match in_list.or_else(|| mention_at(tagged, at)) {
            Some(mention) => {
                at = mention.tokens.end.max(at + 1);
                mentions.push(mention);
            }
            None => at += 1,
        }
    }
    let mut mentions = bridge::join_names(tagged, mentions);
    figure::mark_lone_figures(tagged, &mut mentions);
    known_names::mark_known_names(tagged, &mut mentions);
    unlisted_speaker::mark_unlisted_speakers(tagged, &mut mentions);
    mentions
}

/// Whether a named person, and at most a comma behind it, stands right before a token.
fn names_person_before(tagged: &Tagged<'_>, last: &Mention, at: usize) -> bool {
    let comma = last.tokens.end + 1 == at && tagged.text.kind(last.tokens.end) == TokenKind::Comma;
    (comma || last.tokens.end == at)
        && matches!(&last.kind, MentionKind::Person(Person { name: Some(_), .. }))
}

fn mention_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    if !tagged.is_word(at) {
        return institution::marked_body_at(tagged, at);
    }
    group::group_at(tagged, at)
        .or_else(|| nameless::nameless_at(tagged, at))
        .or_else(|| reference::reference_at(tagged, at))
        .or_else(|| institution::long_state_at(tagged, at))
        .or_else(|| institution::named_body_at(tagged, at))
        .or_else(|| institution::marked_body_at(tagged, at))
        .or_else(|| person::person_at(tagged, at))
        .or_else(|| government::government_of_leader_at(tagged, at))
        .or_else(|| institution::organisation_at(tagged, at))
        .or_else(|| institution::institution_at(tagged, at))
        .or_else(|| institution::bare_institution_at(tagged, at))
        .or_else(|| institution::metonym_at(tagged, at))
        .or_else(|| institution::state_at(tagged, at))
        .or_else(|| institution::nationals_at(tagged, at))
        .or_else(|| realm::realm_mention_at(tagged, at))
}
