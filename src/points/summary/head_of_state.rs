//! «رئيس الجمهورية»: of which one, where the text says it elsewhere.

use crate::actors::Cast;
use crate::lexicon;

/// The office as those call it whose president he is.
const OWN_PRESIDENT: &str = "رئيس الجمهورية";

/// A summary in which «(مبادرة) رئيس الجمهورية» is «الرئيس التونسي»; «رئيس الجمهورية فلان» says who it is.
pub(super) fn with_country(cast: &Cast, summary: String) -> String {
    let Some((before, behind)) = summary.split_once(OWN_PRESIDENT) else { return summary };
    let mut presidents = cast
        .registry
        .entities
        .iter()
        .filter(|one| one.office_without_country.as_deref() == Some(OWN_PRESIDENT));
    let (Some(president), None) = (presidents.next(), presidents.next()) else { return summary };
    let nisba = president.country.and_then(lexicon::state).map_or("", |state| state.nisba);
    let next = behind.split_whitespace().next().unwrap_or_default();
    let name = president.name.as_deref().unwrap_or_default();
    let named = !next.is_empty() && name.split_whitespace().any(|part| part == next) || next.contains(nisba);
    // «لرئيس» is «للرئيس».
    let article = match before.chars().next_back() {
        None | Some(' ' | '«' | 'و' | 'ب') => "الرئيس",
        Some('ل') => "لرئيس",
        _ => return summary,
    };
    // What is quoted stays as it was said.
    let quoted = before.matches('«').count() > before.matches('»').count();
    if nisba.is_empty() || named || quoted {
        summary
    } else {
        format!("{before}{article} ال{nisba}{behind}")
    }
}
