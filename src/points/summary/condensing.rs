//! What `condensing.tsv` knows of a word.

use crate::words::{Proclitics, Tagged};

/// Whether what opens here can be left out at the end: «بما يخدم …», «بالإضافة إلى …», «خلال …».
pub(super) fn opens_adjunct(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.condensing(at, "adjunct").is_some_and(|reading| {
        // «الخاصة» and «القبل» are no adverbs; «له منها» is no list.
        let bare = !reading.proclitics.article && reading.proclitics.preposition.is_none();
        reading.tokens > 1 || bare && reading.enclitic.is_none()
    })
}

/// «القطاع الخاص» is one, «المشاريع الخاصة بكذا» are of something.
pub(super) fn is_private(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at, &["الخاص", "الخاصه"]) && !super::joining::is_joined_by_in(tagged, at + 1)
}

/// Whether what opens here narrows down what stands before: «في مجال …», «المتعلقة بـ…».
pub(super) fn opens_scope(tagged: &Tagged<'_>, at: usize) -> bool {
    if is_private(tagged, at) {
        return false;
    }
    tagged.condensing(at, "scope").is_some_and(|reading| {
        let particle = tagged.is_function(at, "preposition");
        let clitics = reading.proclitics.preposition.is_some() || reading.proclitics.conjunction.is_some();
        reading.tokens > 1
            || !clitics && reading.enclitic.is_none() && (particle || reading.proclitics.article)
    })
}

/// Whether the word leans on what stands before it and behind it: «بل», «إلا».
pub(super) fn holds(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.condensing(at, "holding").is_some_and(|reading| {
        let joined = Proclitics { conjunction: reading.proclitics.conjunction, ..Proclitics::default() };
        reading.enclitic.is_none() && reading.proclitics == joined
    })
}
