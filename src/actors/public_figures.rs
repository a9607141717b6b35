//! Whom everybody knows: persons of public life whose state a release does not say.

use crate::lexicon::{self, PublicFigureEntry};

/// Whom a public figure serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Serves {
    /// ISO code of a state.
    State(&'static str),
    /// An organisation.
    Organisation,
}

/// Whom the person serves whose name has these folded words, where the lexicon knows the name.
pub(super) fn served_by(name: &[String]) -> Option<Serves> {
    let entry = name.iter().rev().find_map(|word| entry_of(word, name))?;
    Some(if entry.code.is_empty() { Serves::Organisation } else { Serves::State(entry.code) })
}

/// The entry that starts with a word of the name and all whose words the name holds.
fn entry_of(word: &str, name: &[String]) -> Option<&'static PublicFigureEntry> {
    let entries = &*lexicon::PUBLIC_FIGURES;
    let first = entries.partition_point(|entry| entry.words < word);
    // Sorted, those whose first word it is stand before those that only begin with its letters.
    let starts = |entry: &&PublicFigureEntry| {
        entry.words.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    entries[first..]
        .iter()
        .take_while(starts)
        .filter(|entry| match entry.words.strip_prefix("ال ") {
            // «بن خليفة آل ثاني» is of the house of Thani.
            Some(house) => name.windows(2).any(|pair| pair[0] == "ال" && pair[1] == house),
            // «إليزابيث الثانية», but not «إليزابيث ريتشارد»: a sovereign's forename alone.
            None if entry.words == word && name.len() > 1 && name[0] == word => name[1].starts_with("ال"),
            None => entry.words.split(' ').all(|part| name.iter().any(|word| word == part)),
        })
        .max_by_key(|entry| entry.words.len())
}

#[cfg(test)]
mod tests {
    use super::{Serves, served_by};

    fn served(name: &str) -> Option<Serves> {
        served_by(&name.split(' ').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn a_surname_with_its_given_name_is_known_whatever_stands_between() {
        assert_eq!(served("عادل بن احمد الجبير"), Some(Serves::State("SA")));
        assert_eq!(served("سعاد الجبير"), None);
    }

    #[test]
    fn a_house_tells_the_state_it_rules() {
        assert_eq!(served("تميم بن حمد ال ثاني"), Some(Serves::State("QA")));
        assert_eq!(served("ثاني بن سالم"), None);
    }

    #[test]
    fn whoever_serves_an_organisation_serves_no_state() {
        assert_eq!(served("انطونيو غوتيريش"), Some(Serves::Organisation));
    }
}
