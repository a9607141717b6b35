//! Short names of people: what an editor calls somebody whom the reader knows.

use super::offices::{full_label, long_office, office_label};
use crate::actors::{Cast, Entity, EntityId};
use crate::lexicon::word_lists::{
    CONSTRUCT_PLURALS, KNOWN_EVERYWHERE, LEADING, ORDINALS, PATRONYMICS, TRAILING, UNDEFINED_SUBJECTS,
};
use crate::lexicon::{self, Category, Gender, Lexicon};
use crate::model::ActorKind;
use crate::text::{Outlines, folded, is_alphabetic, letters};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;
use std::sync::LazyLock;

/// How a sentence names an entity: by name, else by office.
pub(in crate::points) fn label(cast: &Cast, id: EntityId) -> Option<String> {
    let entity = &cast.registry.entities[id];
    short_label(entity)
}

/// The labels of all entities, each made when it is first asked for: many points are of the same few speakers.
pub(in crate::points) struct Labels<'c> {
    cast: &'c Cast,
    short: Vec<OnceCell<Option<String>>>,
    full: Vec<OnceCell<Option<String>>>,
}

impl<'c> Labels<'c> {
    /// None is made yet.
    pub(in crate::points) fn new(cast: &'c Cast) -> Labels<'c> {
        let none = vec![OnceCell::new(); cast.registry.entities.len()];
        Labels { cast, short: none.clone(), full: none }
    }

    /// See [`short_label`].
    pub(super) fn short(&self, id: EntityId) -> Option<&str> {
        self.short[id].get_or_init(|| short_label(&self.cast.registry.entities[id])).as_deref()
    }

    /// See [`full_label`].
    pub(super) fn full(&self, id: EntityId) -> Option<&str> {
        self.full[id].get_or_init(|| full_label(&self.cast.registry.entities[id])).as_deref()
    }
}

/// «الوفد المفاوض» is «الوفد الكويتي المفاوض», where it is known whose it is.
fn with_nationality(entity: &Entity, name: String) -> String {
    let nisba = entity.country.and_then(lexicon::state).map_or("", |state| state.nisba);
    match name.strip_prefix(DELEGATION) {
        Some(rest) if !nisba.is_empty() && !name.contains(nisba) => format!("{DELEGATION}ال{nisba} {rest}"),
        _ => name,
    }
}

/// The noun before what tells of a delegation.
const DELEGATION: &str = "الوفد ";

/// The shortest name that tells who it is.
pub(super) fn short_label(entity: &Entity) -> Option<String> {
    if entity.kind == ActorKind::Group {
        let name = entity.name.as_deref().map(as_nominative).filter(|name| !name.trim().is_empty());
        return name.map(|name| with_nationality(entity, name));
    }
    if entity.kind != ActorKind::Person {
        return entity.name.clone().or_else(|| entity.office.clone()).filter(|name| !name.trim().is_empty());
    }
    // «نصره الله» alone is nobody's name.
    let name = entity.name.as_deref().map(|name| match short_name(name) {
        // The wife of «ترامب» is not known by his name.
        short if entity.office.is_none() && is_feminine(entity) && is_known_everywhere(&short) => {
            name.to_owned()
        }
        short => short,
    });
    let name = name.filter(|name| !without_courtesies(name).is_empty());
    name.or_else(|| office_label(entity))
        .or_else(|| long_office(entity))
        .filter(|name| !name.trim().is_empty())
}

/// «مسؤولين برلمانيين» are «مسؤولون برلمانيون» where they do something, «نظرائه الخليجيين» «نظراؤه الخليجيون», «ممثلي الشركات»
/// «ممثلو الشركات», «عددا من المسؤولين» «عدد من المسؤولين».
fn as_nominative(name: &str) -> String {
    let mut words = name.split_whitespace();
    let Some(first) = words.next() else { return String::new() };
    if let Some(head) = first.strip_suffix('ا').filter(|head| UNDEFINED_SUBJECTS.contains(head)) {
        return without_nunation(head, words);
    }
    let head = nominative_head(first);
    // «السفراء المعتمدين», «نظراؤه الخليجيين» agree; what «كبار» or «عدد» governs stays as it is.
    let mut agrees = first.starts_with("ال") || head != first && !head.ends_with('و');
    let follower = |word: &str| {
        let conjunction = if word.starts_with("وال") { "و" } else { "" };
        let own = &word[conjunction.len()..];
        let stem = sound_stem(own).filter(|_| agrees);
        agrees = stem.is_some();
        stem.map_or_else(|| word.to_owned(), |stem| format!("{conjunction}{stem}ون"))
    };
    let followers: Vec<String> = words.map(follower).collect();
    std::iter::once(head).chain(followers).collect::<Vec<_>>().join(" ")
}

/// «وفدا برلمانيا تونسيا (من كذا)» is «وفد برلماني تونسي».
fn without_nunation<'w>(head: &str, words: impl Iterator<Item = &'w str>) -> String {
    let mut agrees = true;
    let mut text = head.to_owned();
    for word in words {
        let stem = word.strip_suffix('ا').filter(|stem| agrees && stem.chars().count() > 2);
        agrees = stem.is_some();
        text.push(' ');
        text.push_str(stem.unwrap_or(word));
    }
    text
}

/// The first word of the name of a group, as a subject.
fn nominative_head(word: &str) -> String {
    if let Some(stem) = sound_stem(word) {
        return format!("{stem}ون");
    }
    // «نظرائه», «نظراءهم».
    for (oblique, pronoun) in [("نظرائ", "نظراؤ"), ("نظراء", "نظراؤ")] {
        if let Some(owner) = word.strip_prefix(oblique).filter(|owner| owner.starts_with('ه')) {
            return format!("{pronoun}{owner}");
        }
    }
    if let Some(few) = word.strip_suffix("دا").filter(|few| *few == "عد") {
        return format!("{few}د");
    }
    let construct = CONSTRUCT_PLURALS.contains(&word).then(|| word.strip_suffix('ي')).flatten();
    construct.map_or_else(|| word.to_owned(), |stem| format!("{stem}و"))
}

/// What «ين» ends in a word for several men.
fn sound_stem(word: &str) -> Option<&str> {
    word.strip_suffix("ين").filter(|stem| stem.chars().count() > 2)
}

/// «بوتين»: whether no reader needs an office beside the name.
pub(super) fn is_known_everywhere(name: &str) -> bool {
    KNOWN_EVERYWHERE.contains(&name)
}

/// A text without titles and wishes of several words: «سفير صاحب الجلالة في …», «فلان حفظه الله».
pub(super) fn without_courtesies(text: &str) -> String {
    let mut text = Cow::Borrowed(text);
    while let Some(at) = longest_courtesy(&text) {
        text.to_mut().replace_range(at, "");
    }
    spaced(&text)
}

/// The words with one space between each two.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        spaced.push_str(if spaced.is_empty() { "" } else { " " });
        spaced.push_str(word);
    }
    spaced
}

/// Where the longest title or wish of several words stands, no letter beside it. They are looked for where words
/// start, by their first word: searching the text for each of them took longer than all the rest of the reading.
fn longest_courtesy(text: &str) -> Option<Range<usize>> {
    let (courtesies, first_words) = courtesies();
    let mut longest = 0..0;
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        let word = letters(&text[at..]);
        if word == 0 {
            at += character.len_utf8();
            continue;
        }
        let behind_word = text.as_bytes().get(at + word);
        let stands = |name: &&str| {
            // The first word's end tells most of them apart.
            name.as_bytes().get(word) == behind_word
                && text[at..].strip_prefix(*name).is_some_and(|behind| !behind.starts_with(is_alphabetic))
        };
        let first = &text[at..at + word];
        let from = match first_words.may_hold(first) {
            true => courtesies.partition_point(|name| *name < first),
            false => courtesies.len(),
        };
        let named = courtesies[from..].iter().copied().take_while(|name| name.starts_with(first));
        let length = named.filter(stands).map(str::len).max().unwrap_or(0);
        if length > longest.len() {
            longest = at..at + length;
        }
        at += word;
    }
    (!longest.is_empty()).then_some(longest)
}

/// The titles and wishes of several words, sorted, and the outlines of their first words.
fn courtesies() -> &'static (Vec<&'static str>, Outlines) {
    static COURTESIES: LazyLock<(Vec<&str>, Outlines)> = LazyLock::new(|| {
        let names = lexicon::HONORIFICS.iter().map(|row| row.name);
        let mut names: Vec<&str> = names.filter(|name| name.contains(' ')).collect();
        crate::order::sort_by(&mut names, Ord::cmp);
        let first_words: Vec<&str> = names.iter().map(|name| &name[..letters(name)]).collect();
        let outlines = Outlines::of(&[&first_words]);
        (names, outlines)
    });
    &COURTESIES
}

/// «عبد الفتاح السيسي» is «السيسي», «محمد بن زايد آل نهيان» is «محمد بن زايد».
pub(super) fn short_name(name: &str) -> String {
    let latin = |word: &&str| word.starts_with(|character: char| character.is_ascii_alphabetic());
    // «قدر فلان عاليا» was taken for a name.
    let adverb = |word: &&str| word.ends_with("اً") || word.ends_with("ًا");
    let words: Vec<&str> = name.split_whitespace().filter(|word| !latin(word) && !adverb(word)).collect();
    let Some((last, before)) = words.split_last() else { return name.to_owned() };
    if let Some(patronymic) = words.iter().position(|word| PATRONYMICS.contains(word)).filter(|&at| at > 0) {
        return family_name(&words)
            .map_or_else(|| words[..end_of_name(&words, patronymic + 1)].join(" "), str::to_owned);
    }
    // «شي جين بينغ», «كيم جونغ أون»: the first word is the surname.
    let eastern = last.chars().count() <= 3 || last.contains('-') || words[0].chars().count() <= 2;
    if before.is_empty() || is_ordinal(last) || words.len() <= 3 && eastern {
        return words.join(" ");
    }
    let mut start = words.len() - 1;
    while start > 0 && (LEADING.contains(&words[start - 1]) || TRAILING.contains(&words[start])) {
        start -= 1;
    }
    words[start..].join(" ")
}

/// «محمد بن علي الكرماوي»: a last name with the article, of no house («آل نهيان») and no second part of «عبد العزيز».
fn family_name<'n>(words: &[&'n str]) -> Option<&'n str> {
    let (last, before) = words.split_last()?;
    let previous = before.last()?;
    let name = last.starts_with("ال") && last.chars().count() > 4;
    let part = LEADING.contains(previous)
        || PATRONYMICS.contains(previous)
        || TRAILING.contains(last)
        || is_ordinal(last);
    (name && !part).then_some(last)
}

/// Where a name of one word or two («عبد العزيز») that starts here ends.
fn end_of_name(words: &[&str], at: usize) -> usize {
    let compound = words.get(at).is_some_and(|word| LEADING.contains(word));
    (at + 1 + usize::from(compound)).min(words.len())
}

/// «السادس», «الثاني»: a ruler's number.
fn is_ordinal(word: &str) -> bool {
    ORDINALS.contains(&word)
}

/// The gender that an entity's words show.
pub(super) fn is_feminine(entity: &Entity) -> bool {
    match entity.kind {
        ActorKind::Person => entity.gender == Some(Gender::Feminine),
        ActorKind::State => super::states::is_feminine(entity.country.unwrap_or_default()),
        ActorKind::Organisation | ActorKind::Institution | ActorKind::Group => {
            let first = entity.name.as_deref().and_then(|name| name.split(' ').next());
            let bodies = |first: &str| is_bodies(first.strip_prefix("ال").unwrap_or(first));
            first.is_some_and(|first| {
                first.ends_with('ة') || first.ends_with("ات") && fold_length(first) > 3 || bodies(first)
            })
        }
    }
}

/// Broken plurals of bodies, which are feminine as all that is no person.
fn is_bodies(noun: &str) -> bool {
    let lexicon = Lexicon::open();
    let noun: String = folded(noun).collect();
    let Some(path) = lexicon.follow(lexicon.root(), &noun) else { return false };
    lexicon.senses(path).iter().any(|sense| {
        sense.category == Category::Condensing
            && lexicon::CONDENSING[usize::from(sense.entry)].kind == "bodies"
    })
}

fn fold_length(word: &str) -> usize {
    folded(word).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_surname_stands_for_the_name() {
        assert_eq!(short_name("سليم الكرماوي"), "الكرماوي");
        assert_eq!(short_name("عبد الجليل الوردي"), "الوردي");
        assert_eq!(short_name("ماريا دي سوزا"), "دي سوزا");
    }

    #[test]
    fn a_name_with_a_fathers_name_keeps_it() {
        assert_eq!(short_name("راشد بن سالم آل منصور"), "راشد بن سالم");
        assert_eq!(short_name("فهد بن عبد العزيز بن ناصر"), "فهد بن عبد العزيز");
    }

    #[test]
    fn a_family_name_behind_a_fathers_name_stands_for_both() {
        assert_eq!(short_name("حمد بن عبد الله الكرماوي"), "الكرماوي");
        assert_eq!(short_name("سالم بن عبد الرحمن"), "سالم بن عبد الرحمن");
    }

    #[test]
    fn a_compound_surname_stays_whole() {
        assert_eq!(short_name("كريم أبو الفضل"), "أبو الفضل");
        assert_eq!(short_name("سامي نور الدين"), "نور الدين");
    }

    #[test]
    fn a_group_that_acts_stands_in_the_nominative() {
        for (name, subject) in [
            ("مسؤولين برلمانيين", "مسؤولون برلمانيون"),
            ("نظرائه الخليجيين", "نظراؤه الخليجيون"),
            ("نظراءهم", "نظراؤهم"),
            ("ممثلي الشركات المصرية", "ممثلو الشركات المصرية"),
            ("السفراء الأوروبيين", "السفراء الأوروبيون"),
            ("الخبراء والمراقبين", "الخبراء والمراقبون"),
            ("عددا من المسؤولين", "عدد من المسؤولين"),
            ("كبار المسؤولين المصريين", "كبار المسؤولين المصريين"),
            ("وزراء خارجية الصين وفلسطين", "وزراء خارجية الصين وفلسطين"),
        ] {
            assert_eq!(as_nominative(name), subject);
        }
    }

    #[test]
    fn a_ruler_keeps_the_number() {
        assert_eq!(short_name("إدريس الثالث"), "إدريس الثالث");
        assert_eq!(short_name("مارغريت الثانية"), "مارغريت الثانية");
    }
}
