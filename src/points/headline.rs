//! One line that names the sides and the outcome.

use super::{Draft, label, summary};
use crate::actors::{Cast, EntityId};

/// The headline: the most important point, behind the sides where it does not name them itself; else who met whom.
/// `sides` are the names of those between whom the cooperation runs.
pub(crate) fn headline(
    cast: &Cast,
    principals: &[EntityId],
    sides: &[String],
    top: Option<&Draft>,
) -> String {
    let sides: Vec<String> = sides.iter().map(|side| usual_name(side)).collect();
    let between = match sides.as_slice() {
        [] => listed(&names(cast, principals)),
        _ => listed(&sides),
    };
    let Some(top) = top else { return between };
    let outcome = with_all_named(top.summary.trim_end_matches('.'), cast, &sides, top);
    let outcome = outcome.as_str();
    let named = sides.iter().all(|side| names_state(outcome, side));
    // «مصر وفرنسا: اتفقت مصر واليونان»: who does it is none of them.
    let country = |&id: &EntityId| cast.registry.entities[id].country.and_then(summary::state_name);
    let other = |name: &str| !sides.iter().any(|side| side == name);
    let others = !sides.is_empty() && top.act.speakers.iter().filter_map(country).any(other);
    if between.is_empty() || others || named && !sides.is_empty() {
        outcome.to_owned()
    } else {
        format!("{between}: {outcome}")
    }
}

/// «أكدت ليبيا وتونس وآخرون»: a headline names all sides.
fn with_all_named(outcome: &str, cast: &Cast, sides: &[String], top: &Draft) -> String {
    let country = |&id: &EntityId| cast.registry.entities[id].country.and_then(summary::state_name);
    let all = sides.iter().all(|side| top.act.speakers.iter().any(|id| country(id) == Some(side)));
    let split = outcome.split_once(" وآخرون").filter(|_| all && sides.len() <= MOST_SIDES);
    let Some((before, behind)) = split else { return outcome.to_owned() };
    let others = sides.iter().filter(|side| !names_state(before, side)).map(|side| format!(" و{side}"));
    format!("{before}{}{behind}", others.collect::<String>())
}

/// A headline names at most so many sides.
const MOST_SIDES: usize = 5;

/// A state by the name that summaries call it.
fn usual_name(side: &str) -> String {
    summary::state_name(side).map_or_else(|| side.to_owned(), str::to_owned)
}

/// Whether a sentence names the state, with «و», «ل» or «ب» before it too.
pub(super) fn names_state(sentence: &str, name: &str) -> bool {
    let defined = name.strip_prefix("ال").map(|rest| format!("لل{rest}"));
    let clitic =
        |before: Option<char>| before.is_none_or(|before| matches!(before, ' ' | 'و' | 'ل' | 'ب' | '«'));
    [Some(name.to_owned()), defined].into_iter().flatten().any(|form| {
        sentence.match_indices(&form).any(|(at, _)| {
            let behind = sentence[at + form.len()..].chars().next();
            clitic(sentence[..at].chars().next_back()) && behind.is_none_or(|behind| !behind.is_alphabetic())
        })
    })
}

fn names(cast: &Cast, principals: &[EntityId]) -> Vec<String> {
    principals.iter().filter_map(|&id| label(cast, id)).collect()
}

/// «المغرب وإيطاليا».
fn listed(names: &[String]) -> String {
    names.join(" و")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_named_with_clitics_too() {
        assert!(names_state("اتفقت إيطاليا والمغرب على كذا", "المغرب"));
        assert!(names_state("جدد دعمه للمغرب", "المغرب"));
        assert!(!names_state("استقبل المغربي", "المغرب"));
    }
}
