//! Times that are names all the same: «صباح الأحمد الصباح», «رجب طيب أردوغان», «تيريزا ماي», «أحمد صباح العذبي».

use super::name::{is_binder, is_family_name, is_mark};
use super::office::is_time;
use crate::lexicon::Category;
use crate::lexicon::word_lists::PATRONYMIC_PARTICLES;
use crate::words::{Proclitics, Tagged};

/// «صباح الأحمد الصباح»: behind a name it is a house, no time of day.
const MORNING: &str = "الصباح";

/// «تيريزا ماي», «حاتم بن رمضان», «صباح الأحمد الصباح»: behind a name even a month and the morning are names.
pub(super) fn is_surname_of_time(tagged: &Tagged<'_>, at: usize, before: usize) -> bool {
    let month = || {
        before == 1 && tagged.is(at - 1, Category::GivenName)
            || before > 1 && is_binder(tagged, at - 1)
            || tagged.spells(at - 1, PATRONYMIC_PARTICLES)
    };
    before > 0
        && (tagged.folded(at) == MORNING
            || tagged.is(at, Category::Month) && month()
            || is_father_called_by_time(tagged, at))
}

/// «أحمد صباح العذبي», «فهد صباح،»: a forename that is a time of day too, where no day follows.
fn is_father_called_by_time(tagged: &Tagged<'_>, at: usize) -> bool {
    let next = at + 1;
    // «صباح الجراح»: what nobody knows is no day.
    let family = tagged.is_unknown(next) && tagged.has_article(next);
    let named = family || tagged.is(next, Category::GivenName);
    is_time(tagged, at)
        && is_bare_forename(tagged, at)
        && !is_time(tagged, next)
        && (named || is_mark(tagged, next))
}

/// A forename without clitics or article.
fn is_bare_forename(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.find(at, Category::GivenName).is_some_and(|name| name.proclitics == Proclitics::default())
        && !tagged.has_article(at)
}

/// «رجب طيب أردوغان», «ليلى», «الشيخ صباح الخالد»: a word for a time that is a forename before another name, where it is no
/// "my night", and behind a title.
pub(super) fn is_forename_of_time(tagged: &Tagged<'_>, at: usize) -> bool {
    let before_name = tagged.is(at, Category::Month)
        && (tagged.is(at + 1, Category::GivenName) || tagged.is_unknown(at + 1));
    let owned = tagged.noun_of_role(at, "time").is_some_and(|(reading, _)| reading.enclitic.is_some());
    let titled = at > 0
        && tagged.is(at - 1, Category::Honorific)
        && !is_time(tagged, at + 1)
        && (tagged.has_article(at + 1) || tagged.is(at + 1, Category::GivenName));
    // «صباح خالد», «خميس الجهيناوي».
    let named = is_bare_forename(tagged, at)
        && (tagged.is(at + 1, Category::GivenName) || is_family_name(tagged, at + 1));
    tagged.is(at, Category::GivenName) && (before_name || owned || titled || named)
}
