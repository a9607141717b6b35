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
    let mut columns = texts.split('\t');
    let mut columns = [(); COLUMNS].map(|()| columns.next().unwrap_or_default().split('\n'));
    let mut rows = Vec::new();
    loop {
        let texts = columns.each_mut().map(Iterator::next);
        if texts.iter().any(Option::is_none) {
            return rows;
        }
        rows.push(row(texts.map(Option::unwrap_or_default), rows.len()));
    }
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
