//! Words by which a realm calls itself: «المملكة», «السلطنة».

use super::{Mention, MentionKind};
use crate::lexicon::word_lists::{KINGDOMS, REALM_FORMS};
use crate::text::Outlines;
use crate::words::{Conjunction, Preposition, Proclitics, Tagged};

/// Realms by the word, folded.
const REALMS: [(&str, &[&str]); 2] = [("المملكه", KINGDOMS), ("السلطنه", &["OM"])];

/// The states that «المملكة» by itself may stand for; «المملكة المتحدة» is a name.
pub(crate) fn realm_at(tagged: &Tagged<'_>, token: usize) -> Option<&'static [&'static str]> {
    // Asked of most tokens, of which few are spelled so.
    const SPELLED: Outlines = REALM_FORMS.outlines();
    if !tagged.text.spelling(token).may_be_among(SPELLED) {
        return None;
    }
    let folded = tagged.folded(token);
    let (_, realms) = REALMS.iter().find(|(word, _)| folded.ends_with(&word[ARTICLE..]))?;
    let (word, _) = REALMS.iter().find(|(_, known)| known == realms)?;
    let named = tagged.state(token).is_some() || tagged.nisba(token + 1).is_some();
    (!named && clitics(folded, word).is_some()).then_some(*realms)
}

/// Bytes of the article.
const ARTICLE: usize = "ال".len();

/// What is joined to the word: «والمملكة», «بالمملكة», «للمملكة».
fn clitics(folded: &str, word: &str) -> Option<Proclitics> {
    let joined = folded.strip_prefix('و').filter(|rest| !rest.is_empty());
    let conjunction = joined.map(|_| Conjunction::And);
    let rest = joined.unwrap_or(folded);
    let preposition = if rest == word {
        None
    } else if rest.strip_prefix("لل").is_some_and(|rest| rest == &word[ARTICLE..]) {
        Some(Preposition::For)
    } else if rest.strip_prefix('ب').is_some_and(|rest| rest == word) {
        Some(Preposition::In)
    } else {
        return None;
    };
    Some(Proclitics { conjunction, preposition, article: true, ..Proclitics::default() })
}

/// «وأكدت المملكة»: which state it is turns out when the whole text is read.
pub(super) fn realm_mention_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    realm_at(tagged, at)?;
    let proclitics = REALMS.iter().find_map(|(word, _)| clitics(tagged.folded(at), word))?;
    Some(Mention { tokens: at..at + 1, kind: MentionKind::State, country: None, proclitics })
}
