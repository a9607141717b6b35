//! Offices that are titles of the one named next: «سفير المملكة بالخرطوم السفير فلان», «الناطق الرسمي المستشار فلان».

use super::OfficePhrase;
use crate::lexicon::Category;
use crate::lexicon::word_lists::RANKS;
use crate::mentions::name::name_at;
use crate::mentions::titles::skip_titles;
use crate::words::{Proclitics, Tagged};

/// Whether the office at a token only titles the holder of the office before, which is complete.
pub(super) fn is_rank_before_name(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    let bare = tagged.find(at, Category::Office).is_some_and(|reading| {
        reading.tokens == 1 && reading.proclitics == Proclitics { article: true, ..Proclitics::default() }
    });
    bare && RANKS.contains(&tagged.folded(at))
        && phrase.tokens.len() > phrase.head_tokens
        && is_complete(tagged, at - 1)
        && name_at(tagged, skip_titles(tagged, at + 1), true).is_some()
}

/// «السفير», «المستشار» alone.
pub(crate) fn is_rank(tagged: &Tagged<'_>, office: &OfficePhrase) -> bool {
    office.tokens.len() == 1 && RANKS.contains(&tagged.folded(office.tokens.start))
}

/// Whether the word that an office has come to governs nothing more.
fn is_complete(tagged: &Tagged<'_>, last: usize) -> bool {
    tagged.has_article(last)
        || tagged.has_article_behind_clitics(last)
        || [Category::State, Category::Capital, Category::City, Category::Nisba, Category::Organisation]
            .into_iter()
            .any(|category| tagged.is(last, category))
}

/// «كاتب الدولة لدى الوزير الاتحادي للأغذية».
pub(super) fn federal(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let minister = tagged.spells(at - 1, &["الوزير", "الوزيره"]);
    (minister && tagged.spells(at, &["الاتحادي", "الاتحاديه"])).then_some(at + 1)
}
