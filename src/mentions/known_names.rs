//! Shorter names of those whom the text names in full elsewhere: «لفتيت», «عادل الجبير», «بن سلمان», «آبي أحمد».

use super::is_spelling;
use super::name::{BINDERS, LONGEST_SYLLABLE, is_unfinished, name_at};
use super::subject_place::{is_behind_pronoun, is_meeting_place, is_subject_place};
use super::titles::skip_titles;
use super::{Mention, MentionKind, Person};
use crate::lexicon::word_lists::FAMILY_FIRST_STATES;
use crate::lexicon::{Category, Shape};
use crate::text::Outlines;
use crate::words::{Conjunction, Enclitic, Preposition, Proclitics, Reading, Tagged};
use std::ops::Range;

/// Finds names that the text has given in full before: «لفتيت» after «عبد الوافي لفتيت».
pub(super) fn mark_known_names(tagged: &Tagged<'_>, mentions: &mut Vec<Mention>) {
    part_who_is_met(tagged, mentions);
    let known = known_surnames(tagged, mentions);
    if known.words.is_empty() {
        return;
    }
    let mut taken = vec![false; tagged.text.tokens.len()];
    for mention in mentions.iter() {
        taken[mention.tokens.clone()].fill(true);
    }
    name_officers(tagged, mentions, &known, &mut taken);
    let full = full_names(tagged, mentions);
    let (openings, patronymics) = (openings(tagged, mentions), patronymics(tagged, mentions));
    let forenames = lone_forenames(tagged, mentions);
    let mut found = Vec::new();
    for at in 0..taken.len() {
        if taken[at] || !tagged.is_word(at) {
            continue;
        }
        if let Some(patronymic) = known_patronymic(tagged, at, &patronymics) {
            taken[patronymic.tokens.clone()].fill(true);
            found.push(patronymic);
            continue;
        }
        if let Some(opening) = known_opening(tagged, at, &openings) {
            taken[opening.tokens.clone()].fill(true);
            found.push(opening);
            continue;
        }
        if is_lone_forename(tagged, at, &forenames) {
            found.push(named_only(at..at + 1, Proclitics::default()));
            continue;
        }
        let joined = found.last().is_some_and(|last: &Mention| last.tokens.end == at);
        if let Some(titled) = titled_surname(tagged, at, &known).filter(|titled| !taken[titled.tokens.start])
        {
            found.push(titled);
            continue;
        }
        if let Some(surname) = known_surname(tagged, at, &known, joined) {
            let forename =
                at.checked_sub(1).filter(|&before| !taken[before] && surname == Proclitics::default());
            let forename = forename.and_then(|before| Some((before, known_forename(tagged, before, &full)?)));
            let (start, proclitics) = forename.unwrap_or((at, surname));
            found.push(named_only(start..at + 1, proclitics));
        }
    }
    mentions.extend(found);
    crate::order::sort_by_key(mentions, |mention| mention.tokens.start);
}

fn named_only(name: Range<usize>, proclitics: Proclitics) -> Mention {
    let person = Person { name: Some(name.clone()), ..Person::default() };
    Mention { tokens: name, kind: MentionKind::Person(person), country: None, proclitics }
}

/// «سيستقبل الرئيس حسن روحاني لافروف»: behind a verb of meeting the last word of a name is whom its bearer meets, where it is the surname
/// of somebody whom the text names in full.
fn part_who_is_met(tagged: &Tagged<'_>, mentions: &mut [Mention]) {
    let full = full_names(tagged, mentions);
    for mention in mentions.iter_mut().filter(|mention| is_meeting_place(tagged, mention.tokens.start)) {
        let MentionKind::Person(Person { name: Some(name), .. }) = &mut mention.kind else { continue };
        // Houses share what their names end with: «سلمان بن عبدالعزيز», «فيصل بن بندر بن عبدالعزيز».
        let of_house = name.clone().any(|part| BINDERS.contains(&tagged.folded(part)));
        let ends_here = name.end == mention.tokens.end && name.len() > 2 && !of_house;
        let other = |(first, last): &(String, String)| {
            *last == tagged.folded(name.end - 1) && name.clone().all(|part| tagged.folded(part) != first)
        };
        if ends_here && full.iter().any(other) {
            name.end -= 1;
            mention.tokens.end -= 1;
        }
    }
}

/// «الرئيس بري», «الوزير بركة»: an office that says no more than a title, before a surname that the text gives in full elsewhere,
/// whatever the word means else.
fn name_officers(tagged: &Tagged<'_>, mentions: &mut [Mention], known: &Known<'_>, taken: &mut [bool]) {
    for mention in mentions {
        let at = mention.tokens.end;
        let MentionKind::Person(Person { name: name @ None, office: Some(office), .. }) = &mut mention.kind
        else {
            continue;
        };
        let bare = office.is_bare() && office.proclitics.article && office.country.is_none();
        // «أكد الرئيس حسن النية»: a noun that governs.
        let governs = tagged.has_article(at + 1) && !tagged.has_article(at) && !tagged.is_unknown(at);
        if bare && tagged.is_word(at) && !taken[at] && !governs && known.holds(tagged.folded(at)) {
            *name = Some(at..at + 1);
            mention.tokens.end = at + 1;
            taken[at] = true;
        }
    }
}

/// «السيد السوداني», «الدكتورة السعيد»: a title before such a surname.
fn titled_surname(tagged: &Tagged<'_>, at: usize, known: &Known<'_>) -> Option<Mention> {
    let title = at.checked_sub(1)?;
    let defined = tagged.has_article(title) || tagged.has_article_behind_clitics(title);
    let titled = defined && skip_titles(tagged, title) == at;
    let proclitics = tagged.find(title, Category::Honorific).filter(|_| titled)?.proclitics;
    let person = Person { name: Some(at..at + 1), ..Person::default() };
    known.holds(tagged.folded(at)).then(|| Mention {
        tokens: title..at + 1,
        kind: MentionKind::Person(person),
        country: None,
        proclitics,
    })
}

/// «أنور» of «أنور إبراهيم»: forenames that only one of those named in full bears.
fn lone_forenames<'t>(tagged: &'t Tagged<'_>, mentions: &[Mention]) -> Vec<&'t str> {
    let both = names(mentions)
        .filter(|(mention, name)| {
            name.len() > 1 && (name.start > mention.tokens.start || mention.proclitics.are_plain())
        })
        .map(|(_, name)| (tagged.folded(name.start), tagged.folded(name.end - 1)));
    let both: Vec<_> = both.collect();
    let alone =
        |&(first, last): &(&str, &str)| both.iter().all(|&(other, rest)| other != first || rest == last);
    both.iter().copied().filter(alone).map(|(first, _)| first).collect()
}

/// «وأكد أنور أهمية», «إن أبي دعا»: a forename alone where a subject stands, before a word that goes on with no name.
fn is_lone_forename(tagged: &Tagged<'_>, at: usize, forenames: &[&str]) -> bool {
    let behind = at.checked_sub(1).is_some_and(|before| tagged.is_function(before, "complementiser"));
    tagged.is(at, Category::GivenName)
        && (behind || is_subject_place(tagged, at))
        && tagged.function(at).is_none_or(|kind| kind == "ordinary")
        && forenames.contains(&tagged.folded(at))
        && name_at(tagged, at, true).is_none_or(|name| name.len() == 1)
}

/// «عبدالعاطي» and «عبد العاطي», «أبوالغيط» and «أبو الغيط»: the two words that one may be written for.
fn apart(word: &str) -> Option<(&str, &str)> {
    let [servant, father] =
        ["عبد", "ابو"].map(|opening| word.strip_prefix(opening).map(|rest| (&word[..opening.len()], rest)));
    servant.or(father).filter(|(_, rest)| rest.starts_with("ال"))
}

/// «أفورقي وآبي أحمد»: the first two words of a name that the text gives in full elsewhere.
fn known_opening(tagged: &Tagged<'_>, at: usize, openings: &Pairs<'_>) -> Option<Mention> {
    let folded = tagged.folded(at);
    let joined = folded.strip_prefix('و');
    let second = tagged.folded(at + 1);
    if !openings.seconds.holds(second) {
        return None;
    }
    let opens = |first: &str| openings.pairs.contains(&(first, second));
    let conjunction = match joined {
        _ if opens(folded) => None,
        Some(rest) if opens(rest) => Some(Conjunction::And),
        _ => return None,
    };
    let name = tagged.is_word(at + 1) && !is_unfinished(tagged, at + 1);
    name.then(|| named_only(at..at + 2, Proclitics { conjunction, ..Proclitics::default() }))
}

/// «بن سلمان», «وبن علوي», «ولد مرزوك»: somebody whose full name ends with these words.
fn known_patronymic(tagged: &Tagged<'_>, at: usize, patronymics: &Pairs<'_>) -> Option<Mention> {
    if apart(tagged.folded(at)).is_some_and(|pair| patronymics.pairs.contains(&pair)) {
        return Some(named_only(at..at + 1, Proclitics::default()));
    }
    if !patronymics.seconds.holds(tagged.folded(at + 1)) {
        return None;
    }
    let folded = tagged.folded(at);
    let bare = folded.strip_prefix('و').filter(|bare| BINDERS.contains(bare));
    let joined = bare.is_some();
    let binder = bare.unwrap_or(folded);
    // «سعيد بن علوي» is somebody else's whole name.
    let named = at.checked_sub(1).is_some_and(|before| {
        tagged.is(before, Category::GivenName) && !tagged.is_function(before, "complementiser")
    });
    if !BINDERS.contains(&binder) || !tagged.is_word(at + 1) || named {
        return None;
    }
    let father = tagged.folded(at + 1);
    let known = patronymics.pairs.contains(&(binder, father));
    let conjunction = joined.then_some(Conjunction::And);
    known.then(|| named_only(at..at + 2, Proclitics { conjunction, ..Proclitics::default() }))
}

/// The names of a text, with their mentions.
fn names(mentions: &[Mention]) -> impl Iterator<Item = (&Mention, &Range<usize>)> {
    mentions.iter().filter_map(|mention| match &mention.kind {
        MentionKind::Person(Person { name: Some(name), .. }) => Some((mention, name)),
        _ => None,
    })
}

/// Two words of names that follow one another.
struct Pairs<'t> {
    pairs: Vec<(&'t str, &'t str)>,
    seconds: Known<'t>,
}

impl<'t> Pairs<'t> {
    fn new(pairs: Vec<(&'t str, &'t str)>) -> Pairs<'t> {
        let seconds = Known::new(pairs.iter().map(|&(_, second)| second).collect());
        Pairs { pairs, seconds }
    }
}

/// The first two words of every name.
fn openings<'t>(tagged: &'t Tagged<'_>, mentions: &[Mention]) -> Pairs<'t> {
    let opening = |(mention, name): (&Mention, &Range<usize>)| {
        let joined = name.start == mention.tokens.start && mention.proclitics.conjunction.is_some();
        let first = tagged.folded(name.start);
        (first.strip_prefix('و').filter(|_| joined).unwrap_or(first), tagged.folded(name.start + 1))
    };
    Pairs::new(names(mentions).filter(|(_, name)| name.len() >= 2).map(opening).collect())
}

/// «بن سلمان», of every name.
fn patronymics<'t>(tagged: &'t Tagged<'_>, mentions: &[Mention]) -> Pairs<'t> {
    let inside = names(mentions).flat_map(|(_, name)| name.start + 1..(name.end - 1).max(name.start + 1));
    let binders = inside.filter(|&part| BINDERS.contains(&tagged.folded(part)));
    let joined = names(mentions)
        .flat_map(|(_, name)| name.clone().skip(1))
        .filter_map(|part| apart(tagged.folded(part)));
    Pairs::new(binders.map(|part| (tagged.folded(part), tagged.folded(part + 1))).chain(joined).collect())
}

/// Forename and surname of everybody whose name has both: «عادل», «الجبير».
fn full_names(tagged: &Tagged<'_>, mentions: &[Mention]) -> Vec<(String, String)> {
    let both = |mention: &Mention| match &mention.kind {
        MentionKind::Person(Person { name: Some(name), .. })
            if name.len() > 1
                && (name.start > mention.tokens.start || mention.proclitics == Proclitics::default()) =>
        {
            let last = tagged.folded(name.end - 1).to_owned();
            Some((tagged.folded(name.start).to_owned(), last))
        }
        _ => None,
    };
    mentions.iter().filter_map(both).collect()
}

/// «قال عادل الجبير»: a forename right before a known surname, whatever the word means else; its clitics.
fn known_forename(tagged: &Tagged<'_>, at: usize, full: &[(String, String)]) -> Option<Proclitics> {
    let (folded, surname) = (tagged.folded(at), tagged.folded(at + 1));
    let forenames = || full.iter().filter(|(_, last)| last == surname).map(|(first, _)| first.as_str());
    if forenames().any(|first| first == folded) {
        return Some(Proclitics::default());
    }
    let bare = folded.strip_prefix('و')?;
    let joined = Proclitics { conjunction: Some(Conjunction::And), ..Proclitics::default() };
    forenames().any(|first| first == bare).then_some(joined)
}

fn known_surnames<'t>(tagged: &'t Tagged<'_>, mentions: &[Mention]) -> Known<'t> {
    let mut known = Vec::new();
    for (mention, name) in names(mentions) {
        // «الوزير الصيني ليو جيان تشاو»: where the family's name comes first.
        let family_first = mention.country.is_some_and(|code| FAMILY_FIRST_STATES.contains(&code));
        for part in name.clone() {
            let folded = tagged.folded(part);
            let last = part + 1 == name.end;
            // «كيم» of «كيم جونغ أون».
            let family = part == name.start && (family_first || is_east_asian(tagged, name));
            let long = folded.chars().count() > 2;
            if (long || family && family_first && tagged.function(part).is_none())
                && !BINDERS.contains(&folded)
                && (last || family || !tagged.is(part, Category::GivenName))
            {
                known.push(folded);
            }
        }
    }
    Known::new(known)
}

/// «كيم جونغ أون», «وانغ يي»: short words of which the last is no name that Arabs bear.
fn is_east_asian(tagged: &Tagged<'_>, name: &Range<usize>) -> bool {
    (2..=3).contains(&name.len())
        && name.clone().all(|part| tagged.folded(part).chars().count() <= LONGEST_SYLLABLE)
        && !tagged.is(name.end - 1, Category::GivenName)
        && (name.len() == 3 || !tagged.is(name.start, Category::GivenName))
}

/// Words of names, sorted, each once.
struct Known<'t> {
    words: Vec<&'t str>,
    outlines: Outlines,
}

impl<'t> Known<'t> {
    fn new(mut words: Vec<&'t str>) -> Known<'t> {
        crate::order::sort_by(&mut words, Ord::cmp);
        words.dedup();
        let outlines = Outlines::of(&[&words]);
        Known { words, outlines }
    }

    /// Whether a word is one of them in other letters: «توكايف», «توكاييف».
    fn spells(&self, word: &str) -> bool {
        self.words.iter().any(|known| is_spelling(known, word))
    }

    fn holds(&self, word: &str) -> bool {
        self.outlines.may_hold(word) && self.words.binary_search(&word).is_ok()
    }
}

/// The clitics of a word that is one of these surnames. `joined`: behind another such name.
fn known_surname(tagged: &Tagged<'_>, at: usize, known: &Known<'_>, joined: bool) -> Option<Proclitics> {
    let folded = tagged.folded(at);
    let claimed = !tagged.at(at).iter().all(may_be_name);
    // «إن روسيني أكد».
    let behind_complementiser = !tagged.has_article(at)
        && at.checked_sub(1).is_some_and(|before| tagged.is_function(before, "complementiser"));
    let names_somebody = joined && folded.starts_with('و') && tagged.finite(at).is_none()
        || (is_subject_place(tagged, at) || behind_complementiser)
            && tagged.function(at).is_none_or(|kind| kind == "ordinary")
        || is_behind_pronoun(tagged, at) && !tagged.has_article(at) && tagged.particle(at).is_none();
    if claimed && !names_somebody {
        return None;
    }
    if known.holds(folded) || names_somebody && tagged.is_unknown(at) && known.spells(folded) {
        return Some(Proclitics::default());
    }
    let mut letters = folded.chars();
    let clitic = letters.next()?;
    let bare = letters.as_str();
    // «للبقالي».
    if clitic == 'ل' && bare.starts_with('ل') && known.holds(&format!("ا{bare}")) {
        return Some(Proclitics {
            preposition: Some(Preposition::For),
            article: true,
            ..Proclitics::default()
        });
    }
    if !known.holds(bare) {
        return None;
    }
    let (conjunction, preposition) = match clitic {
        'و' => (Some(Conjunction::And), None),
        'ف' => (Some(Conjunction::So), None),
        'ل' => (None, Some(Preposition::For)),
        'ب' => (None, Some(Preposition::In)),
        _ => return None,
    };
    Some(Proclitics { conjunction, preposition, ..Proclitics::default() })
}

/// Whether a reading leaves room for a name: «شكري» is "my thanks" and a dual before a genitive too, but hardly ever here.
fn may_be_name(reading: &Reading) -> bool {
    matches!(reading.sense.category, Category::GivenName | Category::City | Category::Ordinal)
        // «حفتر» tells what a text is about, too.
        || reading.sense.category == Category::AreaCue && !reading.proclitics.article
        || reading.enclitic == Some(Enclitic::OwnNoun)
        || reading.sense.form.is_construct()
        || reading.sense.category == Category::Act && reading.enclitic.is_some()
        // «المعلم», «المنصف».
        || reading.proclitics.article
            && matches!(reading.sense.form.shape(), Shape::ActiveParticiple | Shape::PassiveParticiple)
}
