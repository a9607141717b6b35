//! Words that nobody knows but whose shape tells that they are no names.

use super::figure::state_of_surname;
use super::person::gender_of_titles;
use crate::lexicon::word_lists::ALL_OR_SOME;
use crate::lexicon::{Category, Gender};
use crate::words::Tagged;

/// Whether an unknown word, behind so many parts of a name, is one of prose.
pub(super) fn is_prose(tagged: &Tagged<'_>, at: usize, before: usize) -> bool {
    let folded = tagged.folded(at);
    let letters = folded.chars().count();
    let marbuta = tagged.text.tokens[at].ends_in_ta_marbuta;
    // «لأسبوعين», «بإمام»: a hamza on an alef after a preposition starts a word of its own.
    let mut first = tagged.text.slice(at..at + 1).chars();
    let clitic =
        matches!(first.next(), Some('ل' | 'ب' | 'ك' | 'و')) && matches!(first.next(), Some('أ' | 'إ'));
    // «جولة خليجية», «مدينة مطلة»: an adjective by itself is no name.
    // «البروفيسورة عوضية»: behind a woman's title it is hers.
    let hers = at > 0 && gender_of_titles(tagged, at - 1..at) == Some(Gender::Feminine);
    let adjective = marbuta && before == 0 && !hers && (folded.ends_with("يه") || folded.starts_with('م'));
    // «تعرض فلان لحملة», «نوه رئيس الحكومة بجودة العلاقات».
    // «السيد بوقرة»: behind a title stands a name; «الوزير بوريطة» is known.
    let titled = before == 0
        && (at > 0 && tagged.is(at - 1, Category::Honorific) || state_of_surname(tagged, at).is_some());
    let governed = marbuta
        && !titled
        && (before > 0 && (folded.starts_with('ل') || is_behind_in(folded))
            || before == 0 && folded.starts_with('ب'));
    // «فلان التزامه», «فلان اجتماعه».
    let owned = !marbuta
        && !folded.ends_with("الله")
        && folded.starts_with('ا')
        && folded.ends_with("ه")
        && letters >= SHORTEST_OWNED;
    // «مازن الفراية،»: behind a forename and before a mark it is a family's.
    let family = before > 0
        && tagged.has_article(at)
        && tagged.is(at - 1, Category::GivenName)
        && !tagged.is_word(at + 1)
        || before > 0 && is_womans_surname(tagged, at, before);
    let inflected = letters > SHORTEST_INFLECTED
        && !family
        // «غارنييه».
        && !folded.ends_with("ييه")
        && (folded.ends_with("يه") || folded.ends_with("هما") || folded.ends_with("تها"));
    // «فلان ترتيبات القمة»: a verbal noun in the plural.
    let several = (folded.starts_with('ت') || folded.starts_with("الت"))
        && folded.ends_with("ات")
        && letters >= SHORTEST_PLURAL;
    clitic
        || adjective
        || several
        || governed
        || owned && before > 1
        || inflected
        || folded.starts_with("يت")
        || before == 0 && opens_like_verb(folded)
        || is_verbal_noun(tagged, at)
        || tagged.has_article_behind_clitics(at) && !is_titled(tagged, at, before)
}

/// «رحمة المحروقية», «شيخة بنت سالم الهنائية», «السيدة ليوثة المعمرية»: behind a woman's name or title a word with the article shaped
/// as an adjective is her family's.
pub(super) fn is_womans_surname(tagged: &Tagged<'_>, at: usize, before: usize) -> bool {
    let shaped = tagged.has_article(at)
        && tagged.text.tokens[at].ends_in_ta_marbuta
        && tagged.folded(at).ends_with("يه");
    let opens = at - before;
    let forename = tagged.find(opens, Category::GivenName);
    let woman = forename.and_then(|name| name.sense.form.gender()) == Some(Gender::Feminine);
    let daughter = tagged.spells(opens + 1, &["بنت"]);
    let titled = opens > 0 && gender_of_titles(tagged, opens - 1..opens) == Some(Gender::Feminine);
    shaped && (woman && before == 1 || daughter || titled)
}

/// «(أكد فلان) تأليف هيئة», «استقطاب المستثمرين»: what is done, in the shape of a verbal noun and with what it is done to.
pub(super) fn is_verbal_noun(tagged: &Tagged<'_>, at: usize) -> bool {
    is_derived(tagged.folded(at)) && governs(tagged, at + 1)
}

/// «تأليف», «استقطاب», «انطلاق», «إقصاء», «ملاحقة»: the shapes of verbal nouns of the patterns II to X.
fn is_derived(folded: &str) -> bool {
    let letters: Vec<char> = folded.chars().collect();
    match letters.as_slice() {
        ['م', _, 'ا', _, _, 'ه'] => true,
        ['ت', _, _, 'ي', _] => true,
        ['ا', 'س', 'ت', .., 'ا', _] => letters.len() >= LETTERS_OF_TENTH,
        ['ا', _, 'ت', _, 'ا', _] | ['ا', 'ن', _, _, 'ا', _] | ['ا', _, _, 'ا', _] => true,
        _ => false,
    }
}

/// «استيراد» has so many letters at least.
const LETTERS_OF_TENTH: usize = 6;

/// Whether a word may stand in the genitive behind a noun: «البرنامج», «بلاده», «هيئة», «المغرب».
pub(super) fn governs(tagged: &Tagged<'_>, next: usize) -> bool {
    if tagged.spells(next, ALL_OR_SOME) {
        return true;
    }
    let owned = || tagged.at(next).iter().any(|reading| reading.enclitic.is_some());
    let noun = || {
        [Category::InstitutionHead, Category::Instrument, Category::Noun, Category::AreaCue]
            .into_iter()
            .any(|category| tagged.is(next, category))
    };
    let particle = tagged.function(next).is_some_and(|kind| !matches!(kind, "ordinary" | "people"))
        || tagged.is_function(next, "preposition")
        || tagged.finite(next).is_some() && !tagged.has_article(next);
    let plain = tagged.at(next).iter().all(|reading| reading.proclitics.preposition.is_none());
    let named = tagged.is(next, Category::Honorific) || tagged.is(next, Category::Office);
    tagged.is_word(next)
        && !particle
        && plain
        && !named
        && (tagged.has_article(next) || tagged.state(next).is_some() || owned() || noun())
}

/// «السيد بالديفا خانادي»: right behind a title, and more of the name follows.
fn is_titled(tagged: &Tagged<'_>, at: usize, before: usize) -> bool {
    let next = at + 1;
    let goes_on =
        tagged.is_unknown(next) && !tagged.has_article(next) || tagged.is(next, Category::GivenName);
    before == 0 && at > 0 && tagged.is(at - 1, Category::Honorific) && goes_on
}

/// «(أشاد فلان) بجودة العلاقات»; «بوعزة», «بنعيسة», «بركة» are names.
fn is_behind_in(folded: &str) -> bool {
    let of_name = matches!(folded.chars().nth(1), Some('و' | 'ن' | 'ل' | 'ا'));
    folded.starts_with('ب') && !of_name && folded.chars().count() >= SHORTEST_BEHIND_IN
}

/// «بجودة» has so many letters at least.
const SHORTEST_BEHIND_IN: usize = 5;
/// «توجهات» has so many letters at least.
const SHORTEST_PLURAL: usize = 6;
/// «التزامه» has so many letters at least.
const SHORTEST_OWNED: usize = 6;
/// No foreign name with such an end has more letters.
const SHORTEST_INFLECTED: usize = 6;

/// «ارتكب», «اضطر», «اتبع», «يتردد»: names that start so have a vowel, or are known.
pub(super) fn opens_like_verb(folded: &str) -> bool {
    let consonants = |rest: &str| !rest.chars().any(|letter| matches!(letter, 'ا' | 'و' | 'ي'));
    let letters = folded.chars().count();
    let derived = folded.strip_prefix('ا').is_some_and(consonants);
    derived && (4..=5).contains(&letters) || folded.starts_with("يت")
}

/// «وولستروم», «وونغ»: the first «و» is the name's, unless the rest is a name known.
pub(super) fn is_double_waw(tagged: &Tagged<'_>, at: usize) -> bool {
    let folded = tagged.folded(at);
    folded.starts_with("وو") && !folded.starts_with("ووو") && !tagged.is(at, Category::GivenName)
}
