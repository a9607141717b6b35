//! Tables as they stand in the lexicon's folder: tab-separated, `#` for comments, a first line that names the columns.

use crate::error::Error;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// A file of the lexicon.
#[derive(Debug, Default)]
pub(crate) struct File {
    name: String,
    columns: Vec<String>,
    rows: Vec<(usize, Vec<String>)>,
}

/// A row of a file.
#[derive(Clone, Copy)]
pub(crate) struct Record<'f> {
    file: &'f File,
    line: usize,
    cells: &'f [String],
}

impl File {
    /// Reads a file that has these columns; one that is not there has no rows.
    pub(crate) fn read(folder: &Path, name: &str, columns: &[&str]) -> Result<File, Error> {
        let path = folder.join(name);
        match fs::read_to_string(&path) {
            Ok(text) => File::parse(&path.display().to_string(), &text, columns),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(File::default()),
            Err(error) => Err(Error::of(path.display(), error)),
        }
    }

    fn parse(name: &str, text: &str, columns: &[&str]) -> Result<File, Error> {
        let mut lines =
            text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
        let Some((heading, names)) = lines.next() else {
            return Err(Error::at_line(name, 1, "no line names the columns"));
        };
        let mut file = File { name: name.to_owned(), columns: cells(names), rows: Vec::new() };
        if let Some(missing) = columns.iter().find(|column| !file.columns.iter().any(|name| name == *column))
        {
            return Err(Error::at_line(name, heading + 1, format!("no column `{missing}`")));
        }
        for (index, line) in lines {
            let cells = cells(line);
            if cells.len() > file.columns.len() {
                let reason = format!("{} cells under {} columns", cells.len(), file.columns.len());
                return Err(Error::at_line(name, index + 1, reason));
            }
            file.rows.push((index + 1, cells));
        }
        Ok(file)
    }

    /// Its rows in order.
    pub(crate) fn records(&self) -> impl Iterator<Item = Record<'_>> {
        self.rows.iter().map(|(line, cells)| Record { file: self, line: *line, cells })
    }
}

fn cells(line: &str) -> Vec<String> {
    line.split('\t').map(|cell| cell.trim().to_owned()).collect()
}

impl<'f> Record<'f> {
    /// A cell; empty where the row is shorter or the file lacks the column.
    pub(crate) fn cell(&self, column: &str) -> &'f str {
        let index = self.file.columns.iter().position(|name| name == column);
        index.and_then(|index| self.cells.get(index)).map_or("", String::as_str)
    }

    /// A cell that may not be empty.
    pub(crate) fn filled(&self, column: &str) -> Result<&'f str, Error> {
        let cell = self.cell(column);
        if cell.is_empty() { Err(self.error(format!("`{column}` is empty"))) } else { Ok(cell) }
    }

    /// The variants in a cell.
    pub(crate) fn variants(&self, column: &str) -> impl Iterator<Item = &'f str> + use<'f> {
        self.cell(column).split('|').map(str::trim).filter(|variant| !variant.is_empty())
    }

    /// The first variant in a cell that may not be empty.
    pub(crate) fn first(&self, column: &str) -> Result<&'f str, Error> {
        self.variants(column).next().ok_or_else(|| self.error(format!("`{column}` is empty")))
    }

    /// A number from `least` to `most`.
    pub(crate) fn number(&self, column: &str, least: u64, most: u64) -> Result<u64, Error> {
        let number =
            self.filled(column)?.parse::<u64>().ok().filter(|number| (least..=most).contains(number));
        number.ok_or_else(|| self.error(format!("`{column}` is no number from {least} to {most}")))
    }

    /// An error that names this row.
    pub(crate) fn error(&self, reason: impl std::fmt::Display) -> Error {
        Error::at_line(&self.file.name, self.line, reason)
    }
}

#[cfg(test)]
mod tests {
    use super::File;

    #[test]
    fn comments_and_empty_lines_are_skipped_and_short_rows_filled_up() {
        let file = File::parse("x.tsv", "# who\n\nname\tcode\nفاس|مدينة فاس\tMA\nطنجة\n", &["name", "code"])
            .expect("it is sound");
        let rows: Vec<_> =
            file.records().map(|record| (record.variants("name").count(), record.cell("code"))).collect();
        assert_eq!(rows, [(2, "MA"), (1, "")]);
    }

    #[test]
    fn a_row_with_too_many_cells_is_named() {
        let error = File::parse("x.tsv", "name\nفاس\tMA\n", &["name"]).expect_err("two cells");
        assert_eq!(error.to_string(), "x.tsv:2: 2 cells under 1 columns");
    }

    #[test]
    fn a_number_out_of_range_is_named() {
        let file = File::parse("x.tsv", "weight\n12\n", &["weight"]).expect("it is sound");
        let error = file.records().next().expect("a row").number("weight", 1, 9).expect_err("too big");
        assert_eq!(error.to_string(), "x.tsv:2: `weight` is no number from 1 to 9");
    }
}
