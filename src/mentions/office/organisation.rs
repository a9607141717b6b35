//! Which organisation an office serves by its head, or without naming it: «رئيس البرلمان العربي», «المفوضة الأوروبية», «الممثل الخاص للأمين العام».

use super::OfficePhrase;
use crate::lexicon::{self, Category};
use crate::words::Tagged;
use std::ops::Range;

/// «رئيس البرلمان العربي»: an organisation whose name begins with the last word of the head; where it ends.
pub(super) fn organisation_from_head(tagged: &Tagged<'_>, last: usize) -> Option<(u16, usize)> {
    let (reading, _) = tagged.organisation(last).filter(|(reading, _)| reading.tokens > 1)?;
    Some((reading.sense.entry, last + reading.tokens))
}

/// «المبعوث الأممي» serves the United Nations.
pub(super) fn organisation_in_head(tagged: &Tagged<'_>, head: Range<usize>) -> Option<u16> {
    head.skip(1).find_map(|token| tagged.organisation(token)).map(|(reading, _)| reading.sense.entry)
}

/// «المفوضة الأوروبية» serves the European Union.
pub(super) fn european(office: &str) -> Option<u16> {
    if office.ends_with("أوروبي") { organisation_of("eu") } else { None }
}

fn organisation_of(id: &str) -> Option<u16> {
    let index = lexicon::ORGANISATIONS.iter().position(|row| row.id == id);
    index.and_then(|index| u16::try_from(index).ok())
}

/// «المفوض السامي لحقوق الإنسان», «المفوضة السامية لشؤون اللاجئين», «الممثل الخاص للأمين العام» serve the United Nations, and so
/// does «المبعوثة إلى ليبيا» in a text that names them and no envoy of a state.
pub(super) fn of_all_nations(tagged: &Tagged<'_>, phrase: &OfficePhrase) -> Option<u16> {
    let behind_head = phrase.tokens.start + phrase.head_tokens;
    let high = lexicon::OFFICES[usize::from(phrase.head)].name.starts_with("مفوض سام");
    let charged = high && tagged.spells(behind_head, &["لحقوق", "لشوون"]);
    let envoy = phrase.kind() == "envoy";
    let of_secretary = envoy
        && (behind_head..phrase.tokens.end).any(|token| {
            tagged.find(token, Category::Office).is_some_and(|office| {
                let closes = token + office.tokens == phrase.tokens.end;
                closes && lexicon::OFFICES[usize::from(office.sense.entry)].name == SECRETARY_GENERAL
            })
        });
    let sent = envoy && phrase.proclitics.article && phrase.tokens.end > behind_head;
    if charged || of_secretary || sent && speaks_of_all_nations(tagged) {
        organisation_of("un")
    } else {
        None
    }
}

/// «البعثة الأممية».
const MISSION_OF_ALL_NATIONS: &[&str] = &["الامميه"];

/// Who sends special representatives, and is that of the United Nations where no organisation is named.
const SECRETARY_GENERAL: &str = "أمين عام";

/// Whether a text names the United Nations, and no envoy of a state («المبعوث الأمريكي»).
fn speaks_of_all_nations(tagged: &Tagged<'_>) -> bool {
    let nations = organisation_of("un");
    let envoy = |at: usize| {
        tagged.find(at, Category::Office).is_some_and(|office| {
            lexicon::OFFICES[usize::from(office.sense.entry)].kind == "envoy"
                && tagged.nisba(at + office.tokens).is_some()
        })
    };
    let mut tokens = 0..tagged.text.tokens.len();
    let named = tokens.clone().any(|at| {
        let organisation = tagged.organisation(at).map(|(reading, _)| reading.sense.entry);
        organisation.is_some() && organisation == nations || tagged.spells(at, MISSION_OF_ALL_NATIONS)
    });
    named && !tokens.any(envoy)
}
