//! A sense: what kind of word a form is, which row of its table, in which inflection.
//!
//! The lexicon compiler includes this file too.

use super::form::Form;

/// The tables of the lexicon. A row's number is its index in the generated table of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Category {
    /// `acts.tsv`: a verb, one of its forms.
    Act = 1,
    /// `states.tsv`: a name of a state.
    State = 2,
    /// `states.tsv`: an adjective of nationality.
    Nisba = 3,
    /// `states.tsv`: a by-name of a state.
    ByName = 4,
    /// `states.tsv`: a capital.
    Capital = 5,
    /// `cities.tsv`.
    City = 6,
    /// `venues.tsv`.
    Venue = 7,
    /// `organisations.tsv`: a name or by-name.
    Organisation = 8,
    /// `agencies.tsv`.
    Agency = 9,
    /// `institution_heads.tsv`.
    InstitutionHead = 10,
    /// `offices.tsv`.
    Office = 11,
    /// `portfolios.tsv`.
    Portfolio = 12,
    /// `honorifics.tsv`.
    Honorific = 13,
    /// `given_names.tsv`.
    GivenName = 14,
    /// `areas.tsv`: a cue of an area.
    AreaCue = 15,
    /// `instruments.tsv`.
    Instrument = 16,
    /// `months.tsv`.
    Month = 17,
    /// `weekdays.tsv`.
    Weekday = 18,
    /// `numbers.tsv`: a cardinal number.
    Number = 19,
    /// `numbers.tsv`: an ordinal number.
    Ordinal = 20,
    /// `function_words.tsv`: prepositions, conjunctions, relative pronouns, connectives, referring nouns.
    FunctionWord = 21,
    /// `nouns.tsv`: nouns that decide what an act is («شكره», «استعداده»), that name a meeting, a source.
    Noun = 22,
    /// `condensing.tsv`: what a summary leaves out, or ends before.
    Condensing = 23,
}

impl Category {
    /// All of them in order.
    pub const ALL: [Category; 23] = [
        Category::Act,
        Category::State,
        Category::Nisba,
        Category::ByName,
        Category::Capital,
        Category::City,
        Category::Venue,
        Category::Organisation,
        Category::Agency,
        Category::InstitutionHead,
        Category::Office,
        Category::Portfolio,
        Category::Honorific,
        Category::GivenName,
        Category::AreaCue,
        Category::Instrument,
        Category::Month,
        Category::Weekday,
        Category::Number,
        Category::Ordinal,
        Category::FunctionWord,
        Category::Noun,
        Category::Condensing,
    ];

    /// Whether its keys are proper names, spelled with or without the article as the name has it.
    /// Keys of all other tables are spelled without the article and match with or without it.
    pub const fn is_proper(self) -> bool {
        matches!(
            self,
            Category::State
                | Category::ByName
                | Category::Capital
                | Category::City
                | Category::Venue
                | Category::Organisation
                | Category::Agency
                | Category::Portfolio
                | Category::Honorific
                | Category::GivenName
                | Category::FunctionWord
                | Category::Weekday
                | Category::Month
        )
    }
}

/// One reading of a word form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sense {
    /// The table.
    pub category: Category,
    /// The row in it.
    pub entry: u16,
    /// The inflection.
    pub form: Form,
}
