//! Names that everybody knows, though their words may mean something else: «ناريندرا مودي», «بينيا نييتو».

use crate::lexicon::{self, Category};
use crate::words::Tagged;

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
