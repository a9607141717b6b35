//! Names that everybody knows, though their words may mean something else: «ناريندرا مودي», «بينيا نييتو».

use crate::lexicon::{self, Category};
use crate::words::Tagged;

/// Whether two words that follow one another are of the name of a public figure, the surname last.
pub(super) fn is_figure(tagged: &Tagged<'_>, given: usize, surname: usize) -> bool {
    let is_given = tagged.is(given, Category::GivenName);
    let (given, surname) = (tagged.folded(given), tagged.folded(surname));
    let figures = &*lexicon::PUBLIC_FIGURES;
    let first = figures.partition_point(|figure| figure.words < surname);
    figures[first..].iter().take_while(|figure| figure.words.starts_with(surname)).any(|figure| {
        let rest = &figure.words[surname.len()..];
        let named = || rest.strip_prefix(' ').is_some_and(|rest| rest.split(' ').any(|word| word == given));
        if rest.is_empty() { is_given } else { named() }
    })
}
