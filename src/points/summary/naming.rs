//! By which words a sentence names who did it: the most telling ones that it has room for.

use super::complement::Piece;
use super::subject::{Subject, Subjects};
use super::{Context, LONGEST_SUMMARY, Opening, ending, names, offices, opening, partner, subject};

/// Verb and subject in the words that say most of who it is, where there is room for them, else in the shortest.
pub(super) fn named(
    context: &Context<'_, '_>,
    subjects: Subjects,
    short: Opening,
    kept: &[Piece],
) -> Opening {
    let Subjects { full, short: brief } = subjects;
    let told = partner::names_country(context, kept, "");
    // «المغرب يعرض …»: where no other country is named, who says so for it.
    let plain = full.text == brief.text && !full.several && !brief.countries.is_empty();
    let national = subject::of_nation(context).filter(|_| plain && !told);
    let full = national.unwrap_or(full);
    let known = told && names::is_known_everywhere(&brief.text);
    let tolerance = tolerance(&full, &brief, known, kept);
    let length = short.length() + ending::length(kept);
    let longest = context.target().max(length + tolerance);
    let fits = |opening: &Opening| {
        opening.length() + ending::length(kept) <= longest
            && opening.words.len() + kept.len() <= LONGEST_SUMMARY
    };
    // «المتحدثة الأمريكية فلانة», where all of the office has no room.
    let titled = |text| Subject { text, ..full.clone() };
    let titles = offices::titles_of_speaker(context).map(titled);
    let whole = Some(full.clone()).filter(|full| !is_bare_name(context, full));
    let mut openings = whole.into_iter().chain(titles).map(|subject| opening(context, &subject));
    openings.find(fits).unwrap_or(short)
}

/// «قال الكرماوي»: whoever alone speaks, and nothing of whose office is short.
fn is_bare_name(context: &Context<'_, '_>, subject: &Subject) -> bool {
    let [only] = context.act.speakers[..] else { return false };
    let name = context.labels.short(only);
    context.labels.full(only) == name && name == Some(subject.text.as_str())
}

/// How many letters more than the shortest words the most telling ones may have.
fn tolerance(full: &Subject, brief: &Subject, known: bool, kept: &[Piece]) -> usize {
    // «سيلتقي فلان وفلان»: nothing else says who they are.
    let alone = ending::length(kept) < SHORT_COMPLEMENT;
    let unknown = full.several && !brief.text.split(" و").any(names::is_known_everywhere);
    match full.several {
        true if alone => FOR_TWO_OFFICES,
        true if unknown => FOR_TWO_UNKNOWN,
        true => FOR_STATES,
        false if known => FOR_OFFICE_OF_KNOWN,
        // «الأمين العام لجامعة الدول العربية».
        false if full.countries.is_empty() => FOR_OFFICE_OF_ORGANISATION,
        false => FOR_OFFICE,
    }
}

/// So many letters the names of states may cost beside those of their people.
const FOR_STATES: usize = 16;
/// So many letters the offices of two may cost beside their names, where hardly more is said of them.
const FOR_TWO_OFFICES: usize = 48;
/// So many where no reader knows their names.
const FOR_TWO_UNKNOWN: usize = 26;
/// Fewer letters than these say hardly more.
const SHORT_COMPLEMENT: usize = 12;
/// So many letters an office may cost beside its holder's name.
pub(super) const FOR_OFFICE: usize = 22;
/// So many beside a name that every reader knows.
const FOR_OFFICE_OF_KNOWN: usize = 6;
/// The office of somebody of no country may make it so many letters longer.
const FOR_OFFICE_OF_ORGANISATION: usize = 30;
