//! One name in several spellings: «القطان» and «قطان», «توكاييف» and «توكايف», «سيرغي» and «سيرجي».

/// Whether two words are one surname, with the article or without, with its inner long vowels or without.
pub(crate) fn is_spelling(one: &str, other: &str) -> bool {
    let bare = |word: &'_ str| -> usize { if word.starts_with("ال") { "ال".len() } else { 0 } };
    let whole = (one, other);
    let (one, other) = (&one[bare(one)..], &other[bare(other)..]);
    let first = |word: &str| word.chars().next().map(same_sound);
    if first(one) != first(other) && first(whole.0) != first(whole.1) {
        return false;
    }
    // «ألبارس» only seems to bear the article.
    let foreign = |word: &str| word.chars().count() >= SHORTEST_RESPELT;
    let foreign_too = foreign(whole.0) && foreign(whole.1) && consonants(whole.0).eq(consonants(whole.1));
    foreign_too || one == other || foreign(one) && foreign(other) && consonants(one).eq(consonants(other))
}

/// The letters of a word without long vowels inside it.
fn consonants(word: &str) -> impl Iterator<Item = char> {
    let last = word.chars().count().saturating_sub(1);
    let inner = move |(place, letter): &(usize, char)| {
        *place == 0 || *place == last || !matches!(letter, 'ا' | 'و' | 'ي')
    };
    word.chars().enumerate().filter(inner).map(|(_, letter)| same_sound(letter))
}

/// «سيرغي» is «سيرجي», «كالن» «قالن», «غوتيريس» «غوتيريش»: letters for sounds that Arabic lacks.
fn same_sound(letter: char) -> char {
    match letter {
        'غ' | 'ق' | 'ك' => 'ج',
        'ط' => 'ت',
        'ص' | 'ش' => 'س',
        _ => letter,
    }
}

/// Shorter words are too much alike: «سالم», «سليم».
const SHORTEST_RESPELT: usize = 5;
