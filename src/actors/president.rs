//! A head of state whom a release calls by nothing but his office: «الرئيس».

use super::public_figures::served_by;
use crate::lexicon::{self, Number};
use crate::mentions::{Mention, MentionKind, OfficePhrase, Person};
use crate::words::Tagged;

/// «وقال المتحدث باسم رئاسة الجمهورية إن الرئيس التقى بنظيره القبرصي»: the office whose only holder at home no words name, in a
/// release that names nobody else of the home by a like office.
pub(super) fn unnamed_president(
    tagged: &Tagged<'_>,
    mentions: &[Mention],
    home: &'static str,
) -> Option<u16> {
    let offices = || {
        mentions.iter().filter_map(|mention| match &mention.kind {
            MentionKind::Person(Person { office: Some(office), counterpart: false, name, .. }) => {
                Some((mention, office, name.is_none()))
            }
            _ => None,
        })
    };
    let leads = |office: &OfficePhrase| {
        matches!(office.kind(), "head" | "head_of_state" | "head_of_government" | "parliament" | "monarch")
    };
    let bare = |office: &OfficePhrase| {
        office.is_bare() && office.country.is_none() && office.form.number() == Some(Number::Singular)
    };
    let speaks_for_him = offices().any(|(_, office, _)| office.kind() == "spokesperson");
    let named = offices().any(|(mention, office, nameless)| {
        let own = office.country.or(mention.country).is_none_or(|code| code == home);
        leads(office) && own && !(nameless && bare(office))
    });
    // «السيسي» by his name alone.
    let figure = mentions.iter().any(|mention| match &mention.kind {
        MentionKind::Person(Person { name: Some(name), office: None, .. }) => {
            let words: Vec<String> = name.clone().map(|token| tagged.folded(token).to_owned()).collect();
            served_by(&words).is_some()
        }
        _ => false,
    });
    let called = offices().find(|(_, office, nameless)| {
        *nameless
            && bare(office)
            && office.proclitics.article
            && lexicon::OFFICES[usize::from(office.head)].name == PRESIDENT
    });
    called.filter(|_| speaks_for_him && !named && !figure).map(|(_, office, _)| office.head)
}

/// Whom nothing but his office names.
const PRESIDENT: &str = "رئيس";
