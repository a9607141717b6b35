//! Areas as IPTC Media Topics.

use super::labels::code;
use crate::Area;

const TABLE: &str = include_str!("../../lexicon/media_topics.tsv");

/// The vocabulary that the topics belong to.
pub(super) const VOCABULARY: &str = "http://cv.iptc.org/newscodes/mediatopic/";

/// The code of the topic that an area is.
pub(super) fn topic(area: Area) -> Option<&'static str> {
    let area = code(&area);
    rows().find(|cells| cells.clone().next() == Some(&area)).and_then(|mut cells| cells.nth(1))
}

fn rows() -> impl Iterator<Item = std::str::Split<'static, char>> {
    TABLE.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t'))
}

#[cfg(test)]
mod tests {
    use super::{rows, topic};
    use crate::Area;

    #[test]
    fn every_area_has_a_topic() {
        for area in Area::ALL {
            let topic = topic(area).unwrap_or_else(|| panic!("{area:?}"));
            assert!(topic.len() == 8 && topic.bytes().all(|byte| byte.is_ascii_digit()), "{topic}");
        }
    }

    #[test]
    fn every_row_says_how_its_topic_fits() {
        for row in rows().skip(1) {
            let cells: Vec<&str> = row.collect();
            assert!(matches!(cells[..], [_, _, "exact" | "near" | "broad", _]), "{cells:?}");
        }
        assert_eq!(rows().count(), Area::ALL.len() + 1);
    }
}
