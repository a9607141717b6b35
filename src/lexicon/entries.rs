//! The rows of the generated tables.

use crate::model::{Act, Area, EventType, InstrumentKind};

/// A row of `acts.tsv`.
#[derive(Debug)]
pub struct ActEntry {
    /// The verb, third person masculine singular perfect, as written.
    pub lemma: &'static str,
    /// Third person masculine singular imperfect, as written; for summaries.
    pub imperfect: &'static str,
    /// How its complement is joined: prepositions, `direct`, «أن», separated by `|`.
    pub joined_by: &'static str,
    /// How the verb works in a sentence.
    pub class: ActClass,
    /// The act that it performs, where the complement does not decide otherwise; of a narrating verb, where it is to come.
    pub act: Option<Act>,
    /// The occasion that it reports, where it reports one.
    pub event: Option<EventType>,
    /// The act where one side performs it alone: «استعرض الوزير جهود بلاده» tells rather than discusses.
    pub alone: Option<Act>,
    /// Whether the verbal noun that it governs is what is done: «قام بتوقيع», «أسفر عن اتفاق».
    pub carries: bool,
    /// Words of which one must follow for this meaning of the verb, folded and separated by `|`; empty where none need.
    pub idiom: &'static str,
    /// What a summary must know of it besides.
    pub wording: Option<Wording>,
}

impl ActEntry {
    /// The act that a form performs that is not to come: none of a narrating verb.
    pub fn performs(&self) -> Option<Act> {
        self.act.filter(|_| self.class != ActClass::Narration)
    }
}

/// How a verb works in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActClass {
    /// It performs an act: «اتفق», «شدد».
    Plain,
    /// It reports speech: «قال», «أضاف».
    Saying,
    /// A noun after it says which act it performs: «أعرب عن شكره».
    Expressive,
    /// It carries a verbal noun: «تم», «جرى».
    Light,
    /// It reports the occasion: «التقى», «استقبل».
    Occasion,
    /// The subject is the meeting, or the meeting's agenda is the subject: «تناول», «تمحور».
    Agenda,
    /// It hands a reader on to a further verb: «كان», «واصل».
    Auxiliary,
    /// It performs nothing that counts, but opens a clause: «يشكل», «يأتي».
    Narration,
}

/// What a summary must know of some verbs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// It takes two: «اتفق».
    Joint,
    /// What is described stands before how: «وصف الزيارة بالمثمرة».
    Describes,
    /// It says of something what it is: «اعتبر الزيارة فرصة».
    Considers,
    /// An agenda does: «شمل جدول الأعمال كذا».
    Covers,
    /// What happens within something does: «تخللت الزيارة جلسة».
    RunsThrough,
    /// What is done with meetings: «عقد».
    Holds,
    /// What meetings do: «انعقد».
    Convenes,
    /// What texts do, and those agree who make them: «نص».
    ProvidesFor,
    /// What else texts do: «قضى».
    Provides,
    /// It hands on what somebody said: «نقل عنه قوله».
    Relays,
    /// It says of somebody that he had said something before: «أضاف».
    GoesOn,
    /// It needs no preposition: «أكد على».
    Affirms,
    /// It says only that something is done: «قام».
    Does,
    /// It has no object: «كان».
    Is,
    /// With its subject it is another: «تقرر» is «قرر».
    IsDecided,
    /// It has whom it asks for its object: «حمله تحياته».
    Charges,
}

/// A row of `states.tsv`.
#[derive(Debug)]
pub struct StateEntry {
    /// ISO 3166-1 alpha-2.
    pub code: &'static str,
    /// The usual name.
    pub name: &'static str,
    /// Masculine nisba adjective without article; empty where none is in use.
    pub nisba: &'static str,
}

/// What rows of `cities.tsv`, `venues.tsv` or `agencies.tsv` say: those of one state share it.
#[derive(Debug)]
pub struct PlaceEntry {
    /// ISO 3166-1 alpha-2; empty where it belongs to none.
    pub code: &'static str,
}

/// A row of `organisations.tsv`.
#[derive(Debug)]
pub struct OrganisationEntry {
    /// The id that sides are named by.
    pub id: &'static str,
    /// The first name of the row.
    pub name: &'static str,
}

/// What rows of `given_names.tsv` say besides the gender, which the form tells.
#[derive(Debug)]
pub struct GivenNameEntry {
    /// Whether it is an everyday word too.
    pub ambiguous: bool,
}

/// A row of a table whose rows are a phrase and a kind.
#[derive(Debug)]
pub struct KindEntry {
    /// The first form of the row.
    pub name: &'static str,
    /// The column `kind` (for honorifics: `position:kind`).
    pub kind: &'static str,
}

/// A row of `areas.tsv`.
#[derive(Debug)]
pub struct AreaCueEntry {
    /// The area; `None` for a stop phrase.
    pub area: Option<Area>,
    /// 1 to 9.
    pub weight: u8,
}

/// A row of `instruments.tsv`.
#[derive(Debug)]
pub struct InstrumentEntry {
    /// What kind of instrument it is.
    pub kind: InstrumentKind,
    /// How much it takes to name an instrument.
    pub strength: Strength,
}

/// How much a word of `instruments.tsv` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// It names an instrument wherever it occurs.
    Strong,
    /// Only beside further words, or under certain acts.
    Weak,
    /// Never, but a word of it alone would: «مشروع قرار».
    Never,
}

/// A row of `months.tsv`.
#[derive(Debug)]
pub struct MonthEntry {
    /// 1 to 12.
    pub number: u8,
    /// Whether it is a month of the Hijri calendar.
    pub hijri: bool,
}

/// A row of `nouns.tsv`.
#[derive(Debug)]
pub struct NounEntry {
    /// What the noun does: `act`, `meeting`, `source`, `pair`, `person`, …
    pub role: &'static str,
    /// The act that it turns an expressive verb into.
    pub act: Option<Act>,
    /// The occasion that it names.
    pub event: Option<EventType>,
}

/// A row of `weekdays.tsv`.
#[derive(Debug)]
pub struct WeekdayEntry {
    /// English name, lower case.
    pub english: &'static str,
}

/// A row of `numbers.tsv`.
#[derive(Debug)]
pub struct NumberEntry {
    /// What the words count.
    pub value: u64,
}

/// A row of `model.tsv`.
#[derive(Debug)]
pub struct ModelEntry {
    /// What a point must have: `name=value`.
    pub feature: &'static str,
    /// Hundredths of a logit that it is read rightly.
    pub weight: i16,
}

/// A row of `public_figures.tsv`.
#[derive(Debug)]
pub struct PublicFigureEntry {
    /// The folded words that the name holds, the surname first.
    pub words: &'static str,
    /// ISO 3166-1 alpha-2 of the state served; empty for those who serve an organisation.
    pub code: &'static str,
}
