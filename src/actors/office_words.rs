//! How the words of two offices compare: the same, more of them, fewer, in another order.

use crate::lexicon;
use crate::lexicon::word_lists::VAGUE_PORTFOLIOS;
use crate::text::folded;

/// All words of an office, its head's first.
pub(super) fn with_head(head: u16, words: &[String]) -> Vec<String> {
    let own = lexicon::OFFICES[usize::from(head)].name.split(' ').map(|word| folded(word).collect());
    own.chain(words.iter().cloned()).collect()
}

/// Whether two offices begin with the same word, and the words of the second stand in the first, in their order.
pub(super) fn begin_alike_and_hold(long: &[String], short: &[String]) -> bool {
    let mut rest = long.iter().map(|word| stem(word));
    let alike = long.first().map(|word| stem(word)) == short.first().map(|word| stem(word));
    alike && short.iter().all(|word| rest.any(|held| held == stem(word)))
}

/// A word without «ل» and article: «للأكاديمية», «لأكاديمية».
fn stem(word: &str) -> &str {
    let bare = word.strip_prefix("لل").or_else(|| word.strip_prefix("ال"));
    bare.or_else(|| word.strip_prefix('ل')).unwrap_or(word)
}

/// Offices that begin with so many words alike are one.
pub(super) const SHARED_BEGINNING: usize = 2;

/// «هيئة الأركان العامة …»; one portfolio is enough: «وزير العدل حافظ الأختام», «وزيرة العدل والشرطة».
pub(super) fn shares_beginning(held: &[String], words: &[String]) -> bool {
    let several =
        words.len() >= SHARED_BEGINNING && held.get(..SHARED_BEGINNING) == words.get(..SHARED_BEGINNING);
    let portfolio = words.first().filter(|word| !VAGUE_PORTFOLIOS.contains(&word.as_str()));
    several || portfolio.is_some() && held.first() == portfolio
}

/// «مدير فرع وزارة العمل», later «مدير فرع الوزارة»: the shorter in the words of the longer, but for the article.
pub(super) fn same_institution(one: &[String], other: &[String]) -> bool {
    let bare = |word: &'_ String| word.strip_prefix("ال").unwrap_or(word).to_owned();
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let long: Vec<String> = long.iter().map(bare).collect();
    short.len() >= SHARED_BEGINNING
        && short.first().map(bare).as_ref() == long.first()
        && short.iter().all(|word| long.contains(&bare(word)))
}

/// Whether the first words hold all of the second, with the article or without: «وزير الخارجية», «وزير خارجية كازاخستان»; «وزير المالية» is
/// «وزير الاقتصاد والمالية».
pub(super) fn holds_all(some: &[String], others: &[String]) -> bool {
    fn bare(word: &str) -> &str {
        ["وال", "ال"].iter().find_map(|opening| word.strip_prefix(opening)).unwrap_or(word)
    }
    others.iter().all(|word| some.iter().any(|held| bare(held) == bare(word)))
}
