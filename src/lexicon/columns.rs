//! Tables whose texts stand column by column, made into rows by the first that asks.

use std::sync::LazyLock;

/// A table of rows with texts.
pub(super) type Table<Row> = LazyLock<Vec<Row>>;

/// The rows that the columns hold: what is made of the texts of each and of its number.
///
/// Columns are parted by tabs, their texts by line ends.
pub(super) fn rows<Row, const COLUMNS: usize>(
    texts: &'static str,
    row: impl Fn([&'static str; COLUMNS], usize) -> Row,
) -> Vec<Row> {
    let texts = cells(texts);
    let rows = texts.len() / COLUMNS;
    (0..rows).map(|at| row(std::array::from_fn(|column| texts[column * rows + at]), at)).collect()
}

/// All texts, column after column. Apart, so that it is there once and not for every table.
#[inline(never)]
fn cells(texts: &'static str) -> Vec<&'static str> {
    texts.split(['\t', '\n']).collect()
}

#[cfg(test)]
mod tests {
    use super::rows;

    #[test]
    fn a_row_holds_what_stands_at_its_place_in_every_column() {
        let made = rows("one\ntwo\nthree\t1\n\n3", |[name, number], row| (name, number, row));
        assert_eq!(made, [("one", "1", 0), ("two", "", 1), ("three", "3", 2)]);
    }
}
