//! Names that everybody knows, though their words may mean something else: «ناريندرا مودي», «بينيا نييتو».

use super::{Mention, MentionKind, Person};
use crate::lexicon::word_lists::BEFORE_FIGURES;
use crate::lexicon::{self, Category};
use crate::words::{Proclitics, Tagged};
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

/// Finds those whom everybody knows by one word that means nothing else, where somebody acts or is met: «بحث لافروف مع بلينكن»,
/// «السيسي يستقبل».
pub(super) fn mark_lone_figures(tagged: &Tagged<'_>, mentions: &mut Vec<Mention>) {
    let free = |at: &usize| {
        let next = mentions.partition_point(|mention| mention.tokens.end <= *at);
        mentions.get(next).is_none_or(|mention| mention.tokens.start > *at)
    };
    let alone = (0..tagged.text.tokens.len()).filter(|&at| is_lone_figure(tagged, at));
    let found: Vec<Mention> = alone.filter(free).map(lone_figure).collect();
    mentions.extend(found);
    crate::order::sort_by_key(mentions, |mention| mention.tokens.start);
}

fn lone_figure(at: usize) -> Mention {
    let name = Some(at..at + 1);
    let kind = MentionKind::Person(Person { name, ..Person::default() });
    Mention { tokens: at..at + 1, kind, country: None, proclitics: Proclitics::default() }
}

fn is_lone_figure(tagged: &Tagged<'_>, at: usize) -> bool {
    if !tagged.is_unknown(at) || tagged.is_unknown(at + 1) {
        return false;
    }
    let folded = tagged.folded(at);
    let known = lexicon::PUBLIC_FIGURES.binary_search_by(|figure| figure.words.cmp(folded)).is_ok();
    let Some(before) = at.checked_sub(1) else { return known && tagged.finite(at + 1).is_some() };
    let opens = tagged.text.sentences.iter().any(|sentence| sentence.tokens.start == at);
    let acts = tagged.finite(before).is_some_and(|(verb, _)| verb.enclitic.is_none());
    let met = tagged.spells(before, BEFORE_FIGURES)
        || tagged.is_function(before, "complementiser")
        || tagged.noun_of_role(before, "meeting").is_some_and(|(noun, _)| noun.enclitic.is_none());
    known && (acts || met || opens && tagged.finite(at + 1).is_some())
}

/// The state of the public figure whom this surname alone names: «بايدن», «نتنياهو».
pub(super) fn state_of_surname(tagged: &Tagged<'_>, at: usize) -> Option<&'static str> {
    let surname = tagged.folded(at);
    let figures = &*lexicon::PUBLIC_FIGURES;
    let place = figures.partition_point(|figure| figure.words < surname);
    let figure = figures.get(place).filter(|figure| !surname.is_empty() && figure.words == surname)?;
    (!figure.code.is_empty()).then_some(figure.code)
}
