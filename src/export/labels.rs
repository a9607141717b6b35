//! What values of the model are called, in the language of the release.

use serde::Serialize;
use std::fmt;

const TABLE: &str = include_str!("../../lexicon/labels.tsv");

/// The labels of one language.
#[derive(Clone, Copy)]
pub(super) struct Labels {
    column: usize,
}

impl Labels {
    /// The labels in a language; in English where there are none in it.
    pub(super) fn of(language: &str) -> Labels {
        let header = rows().next().unwrap_or_default();
        let column = |language: &str| header.split('\t').skip(2).position(|name| name == language);
        Labels { column: 2 + column(language).or_else(|| column("en")).unwrap_or_default() }
    }

    /// The label of a phrase of the exports' own.
    pub(super) fn phrase(self, key: &str) -> &'static str {
        self.find("phrase", key).unwrap_or_default()
    }

    /// The label of a value; its name in JSON where the table has none.
    pub(super) fn value(self, group: &str, value: &impl Serialize) -> String {
        let key = code(value);
        self.find(group, &key).map_or(key, str::to_owned)
    }

    fn find(self, group: &str, key: &str) -> Option<&'static str> {
        rows()
            .map(|row| row.split('\t'))
            .find(|cells| cells.clone().take(2).eq([group, key]))
            .and_then(|mut cells| cells.nth(self.column))
    }
}

/// A unit variant or a string as it is named in JSON.
pub(super) fn code(value: &impl Serialize) -> String {
    Name(value).to_string()
}

fn rows() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter(|line| !line.starts_with('#'))
}

struct Name<'value, T>(&'value T);

impl<T: Serialize> fmt::Display for Name<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::{Labels, rows};
    use crate::{Act, Area, EventType, Status};

    #[test]
    fn every_row_has_a_label_in_every_language() {
        for row in rows() {
            assert_eq!(row.split('\t').filter(|cell| !cell.trim().is_empty()).count(), 5, "{row}");
        }
    }

    #[test]
    fn every_area_has_a_label() {
        for area in Area::ALL {
            let label = Labels::of("ar").value("area", &area);
            assert!(!label.is_ascii(), "{label}");
        }
    }

    #[test]
    fn labels_follow_the_language() {
        assert_eq!(Labels::of("ar").value("status", &Status::Decision), "قرارات");
        assert_eq!(Labels::of("fr").value("event", &EventType::Call), "Appel");
        assert_eq!(Labels::of("xx").value("act", &Act::CallFor), "Called for");
    }
}
