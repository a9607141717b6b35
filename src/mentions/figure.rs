//! Names that everybody knows, though their words may mean something else: «ناريندرا مودي», «بينيا نييتو».

use crate::lexicon::{self, Category};
use crate::words::Tagged;
use std::ops::Range;

/// Whether two words that follow one another are of the name of a public figure, the surname last.
pub(super) fn is_figure(tagged: &Tagged<'_>, given: usize, surname: usize) -> bool {
    let is_given = tagged.is(given, Category::GivenName);
    let (given, surname) = (tagged.folded(given), tagged.folded(surname));
    if surname.is_empty() {
        return false;
    }
    let figures = &*lexicon::PUBLIC_FIGURES;
    let first = figures.partition_point(|figure| figure.words < surname);
    // Sorted, those of that surname stand before those whose surnames are longer.
    let rests = figures[first..].iter().map_while(|figure| figure.words.strip_prefix(surname));
    rests.take_while(|rest| rest.is_empty() || rest.starts_with(' ')).any(|rest| {
        match rest.strip_prefix(' ') {
            Some(others) => others.split(' ').any(|word| word == given),
            None => is_given,
        }
    })
}

/// Whether a name is that of a public figure, whatever stands between its words: «عبد الفتاح السيسي».
pub(super) fn is_name_of_figure(tagged: &Tagged<'_>, name: Range<usize>) -> bool {
    let figures = &*lexicon::PUBLIC_FIGURES;
    let held = |word: &str| name.clone().any(|token| tagged.folded(token) == word);
    name.len() > 1
        && name.clone().any(|token| {
            let surname = tagged.folded(token);
            let first = figures.partition_point(|figure| figure.words < surname);
            figures[first..]
                .iter()
                .take_while(|figure| figure.words.starts_with(surname))
                .any(|figure| figure.words.split(' ').all(held))
        })
}
