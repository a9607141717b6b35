//! The generated Rust source, and the texts of its tables.
//!
//! Texts are written column by column, values too: compression lives on the next being like the last, and an address
//! for every text weighed as much as the texts.

use crate::forms::Packed;
use std::collections::HashMap;
use std::fmt::{Display, Formatter, Write};

/// The fields of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Row {
    texts: Vec<(&'static str, String)>,
    /// Name, type and Rust source.
    values: Vec<(&'static str, &'static str, String)>,
}

impl Row {
    /// Adds a text.
    pub(crate) fn text(mut self, field: &'static str, text: &str) -> Row {
        self.texts.push((field, text.to_owned()));
        self
    }

    /// Adds a value of a Rust type.
    pub(crate) fn value(mut self, field: &'static str, of: &'static str, value: impl Display) -> Row {
        self.values.push((field, of, value.to_string()));
        self
    }
}

impl Display for Row {
    fn fmt(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        let texts = self.texts.iter().map(|(field, text)| format!("{field}: {text:?}"));
        let values = self.values.iter().map(|(field, _, value)| format!("{field}: {value}"));
        out.write_str(&texts.chain(values).collect::<Vec<_>>().join(", "))
    }
}

/// A table of no more rows is written as it is: what reads its columns would weigh more than their addresses.
const SHORT: usize = 150;

/// A static table of the generated source.
pub(crate) struct StaticTable {
    name: &'static str,
    row_type: &'static str,
    doc: &'static str,
    rows: Vec<Row>,
    indexes: HashMap<Row, u16>,
}

impl StaticTable {
    /// A table without rows.
    pub(crate) fn new(name: &'static str, row_type: &'static str, doc: &'static str) -> StaticTable {
        StaticTable { name, row_type, doc, rows: Vec::new(), indexes: HashMap::new() }
    }

    /// Adds a row; `None` if the table is full.
    pub(crate) fn push(&mut self, row: Row) -> Option<u16> {
        let index = u16::try_from(self.rows.len()).ok()?;
        self.indexes.entry(row.clone()).or_insert(index);
        self.rows.push(row);
        Some(index)
    }

    /// Puts the rows into another order; those that it does not name are dropped.
    pub(crate) fn reorder(&mut self, order: &[u16]) {
        let rows = std::mem::take(&mut self.rows);
        self.rows = order.iter().filter_map(|&row| rows.get(usize::from(row)).cloned()).collect();
    }

    /// Whether it has that name.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name == name
    }

    /// The row with these fields, added if it is not there: rows that say the same are one.
    pub(crate) fn share(&mut self, row: Row) -> Option<u16> {
        match self.indexes.get(&row) {
            Some(&index) => Some(index),
            None => self.push(row),
        }
    }

    /// The file of its texts; none where it has none. Columns are parted by tabs, their texts by line ends.
    pub(crate) fn texts(&self) -> Option<(String, String)> {
        if !self.has_columns() {
            return None;
        }
        let columns = 0..self.rows.first()?.texts.len();
        let column = |at: usize| {
            let texts: Vec<&str> = self.rows.iter().map(|row| row.texts[at].1.as_str()).collect();
            texts.join("\n")
        };
        let columns: Vec<String> = columns.map(column).collect();
        Some((self.file(), columns.join("\t")))
    }

    /// Whether its texts stand in a file of their own.
    fn has_columns(&self) -> bool {
        self.rows.len() > SHORT && self.rows.first().is_some_and(|row| !row.texts.is_empty())
    }

    fn file(&self) -> String {
        format!("{}.txt", self.name.to_ascii_lowercase())
    }

    /// Its definition in the generated source.
    fn write_to(&self, source: &mut String) {
        let StaticTable { name, row_type, doc, rows, .. } = self;
        let fields = rows.first().cloned().unwrap_or_default();
        line_to(source, &format!("\n/// {doc}"));
        if !self.has_columns() {
            line_to(source, &format!("pub static {name}: &[{row_type}] = &["));
            for row in rows {
                line_to(source, &format!("    {row_type} {{ {row} }},"));
            }
            return line_to(source, "];");
        }
        line_to(source, &format!("pub static {name}: Table<{row_type}> = Table::new(|| {{"));
        for (at, (field, of, _)) in fields.values.iter().enumerate() {
            let values = rows.iter().map(|row| row.values[at].2.clone());
            line_to(source, &format!("    static {}: &[{of}] = &[", field.to_ascii_uppercase()));
            lines_to(source, values);
            line_to(source, "    ];");
        }
        let texts: Vec<&str> = fields.texts.iter().map(|&(field, _)| field).collect();
        let values =
            fields.values.iter().map(|(field, ..)| format!("{field}: {}[row]", field.to_ascii_uppercase()));
        let all: Vec<String> = texts.iter().map(|&field| field.to_owned()).chain(values).collect();
        let (texts, all) = (texts.join(", "), all.join(", "));
        let row = if fields.values.is_empty() { "_" } else { "row" };
        line_to(source, &format!("    let texts = include_str!({:?});", self.file()));
        line_to(source, &format!("    rows(texts, |[{texts}], {row}| {row_type} {{ {all} }})"));
        line_to(source, "});");
    }
}

const HEADER: &str = "\
// Generated by `cargo run -p balagh-lexicon` from lexicon/ar/*.tsv. Do not edit.
";

/// Values on one line.
const VALUES_PER_LINE: usize = 16;

/// The content of `tables.rs`.
pub(crate) fn write(packed: &Packed, tables: &[StaticTable]) -> String {
    let mut source = String::from(HEADER);
    list(&mut source, "LETTERS", "char", "The letters of the spellings.", packed.letters.iter().map(quoted));
    list(
        &mut source,
        "FIRST_ENTRIES",
        "u16",
        "The number of each category's first entry.",
        packed.first_entries.iter().map(u16::to_string),
    );
    let forms = packed.forms.iter().map(u16::to_string);
    list(
        &mut source,
        "FORMS",
        "u16",
        "What spellings may be: lists of inflections, one after the other.",
        forms,
    );
    for table in tables {
        table.write_to(&mut source);
    }
    source
}

fn list(source: &mut String, name: &str, item: &str, doc: &str, items: impl Iterator<Item = String>) {
    line_to(source, &format!("\n/// {doc}"));
    line_to(source, &format!("pub static {name}: &[{item}] = &["));
    lines_to(source, items);
    source.push_str("];\n");
}

fn lines_to(source: &mut String, items: impl Iterator<Item = String>) {
    for line in items.collect::<Vec<_>>().chunks(VALUES_PER_LINE) {
        line_to(source, &format!("    {},", line.join(", ")));
    }
}

fn quoted(letter: &char) -> String {
    format!("{letter:?}")
}

fn line_to(source: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(source, "{line}");
}
