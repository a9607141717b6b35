//! The values of the output contract, as their own source files list them: a table can name no other.

use crate::error::Error;
use crate::record::Record;

/// An enumeration of the core's model.
pub(crate) struct Enumeration {
    name: &'static str,
    source: &'static str,
}

pub(crate) const ACT: Enumeration =
    Enumeration { name: "Act", source: include_str!("../../../src/model/act.rs") };
pub(crate) const AREA: Enumeration =
    Enumeration { name: "Area", source: include_str!("../../../src/model/area.rs") };
pub(crate) const EVENT_TYPE: Enumeration =
    Enumeration { name: "EventType", source: include_str!("../../../src/model/event.rs") };
pub(crate) const INSTRUMENT_KIND: Enumeration =
    Enumeration { name: "InstrumentKind", source: include_str!("../../../src/model/instrument.rs") };
pub(crate) const ACT_CLASS: Enumeration =
    Enumeration { name: "ActClass", source: include_str!("../../../src/lexicon/entries.rs") };
pub(crate) const WORDING: Enumeration =
    Enumeration { name: "Wording", source: include_str!("../../../src/lexicon/entries.rs") };

impl Enumeration {
    /// The Rust path of the value that a cell names in the contract's spelling.
    pub(crate) fn value(&self, record: &Record<'_>, column: &str) -> Result<String, Error> {
        self.named(record, column, record.filled(column)?)
    }

    /// The same as an option: `None` where the cell is empty.
    pub(crate) fn option(&self, record: &Record<'_>, column: &str) -> Result<String, Error> {
        match record.cell(column) {
            "" => Ok("None".to_owned()),
            name => Ok(format!("Some({})", self.named(record, column, name)?)),
        }
    }

    fn named(&self, record: &Record<'_>, column: &str, name: &str) -> Result<String, Error> {
        let variant = pascal_case(name);
        if self.has(&variant) && snake_case(&variant) == name {
            return Ok(format!("{}::{variant}", self.name));
        }
        Err(record.error(format!("`{column}`: `{name}` is no value of {}", self.name)))
    }

    fn has(&self, variant: &str) -> bool {
        let Some((_, body)) = self.source.split_once(&format!("pub enum {} {{\n", self.name)) else {
            return false;
        };
        let body = body.split("\n}").next().unwrap_or_default();
        body.lines().any(|line| line.trim() == format!("{variant},"))
    }
}

fn pascal_case(name: &str) -> String {
    let mut pascal = String::new();
    for part in name.split('_') {
        let mut letters = part.chars();
        pascal.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        pascal.push_str(letters.as_str());
    }
    pascal
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for (at, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && at > 0 {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::{ACT, ACT_CLASS, AREA, EVENT_TYPE, INSTRUMENT_KIND};

    #[test]
    fn the_enumerations_know_their_variants_and_no_others() {
        assert!(ACT.has("CallFor") && AREA.has("LocalGovernment") && EVENT_TYPE.has("Talks"));
        assert!(INSTRUMENT_KIND.has("Mou") && ACT_CLASS.has("Light"));
        assert!(!ACT.has("Sing") && !EVENT_TYPE.has("Agree"));
    }
}
