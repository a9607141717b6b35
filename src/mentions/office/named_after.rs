//! Institutions that bear a person's name: «مركز الملك سلمان للإغاثة», «جامعة الأمير نايف».

use crate::lexicon::word_lists::SAUDI_KINGS;
use crate::lexicon::{self, Category};
use crate::mentions::name::name_at;
use crate::mentions::titles::skip_titles;
use crate::words::Tagged;

/// «مركز الملك سلمان», «جامعة الملك سعود»: the state whose king a body honours.
pub(crate) fn honoured_state(tagged: &Tagged<'_>, at: usize) -> Option<&'static str> {
    (tagged.spells(at, &["الملك"]) && tagged.spells(at + 1, SAUDI_KINGS)).then_some("SA")
}

/// What stands behind «مركز», «جامعة» and honours somebody: where the name ends. Nobody acts by it.
pub(crate) fn honoured_name(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    let bears_names = tagged.is_function(before, "named_after")
        || tagged.find(before, Category::InstitutionHead).is_some_and(|reading| {
            let kind = lexicon::INSTITUTION_HEADS[usize::from(reading.sense.entry)].kind;
            reading.tokens == 1 && matches!(kind, "centre" | "university" | "foundation")
        });
    if !bears_names || tagged.has_article(before) || tagged.text.tokens[before].ends_in_alef_maqsura {
        return None;
    }
    // «جامعة الإمام محمد بن سعود».
    let titles = skip_titles(tagged, at + usize::from(tagged.spells(at, &["الامام"])));
    let rank = tagged.find(titles, Category::Office).filter(|reading| {
        let kind = lexicon::OFFICES[usize::from(reading.sense.entry)].kind;
        reading.proclitics.article && kind == "monarch"
    });
    let start = rank.map_or(titles, |rank| titles + rank.tokens);
    let name = name_at(tagged, start, start > at)?;
    // «جامعة محمد السادس» bears a name without a title too, «مركز أحمد …» hardly ever.
    (start > at || name.len() > 1).then_some(name.end)
}
