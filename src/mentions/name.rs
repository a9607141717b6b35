//! Names of persons: where they start and end.

use super::figure::is_figure;
use super::homonym::{
    PARTICLES, is_between_names, is_cut_plural, is_part_all_the_same, is_preposition_ala, is_so_and_verb,
    opens_closed_name,
};
use super::joints::{is_hyphen, is_initial};
use super::office::is_time;
use super::prose::{governs as governs_noun, is_womans_surname, opens_like_verb};
use super::subject_place::is_subject_place;
use super::surname::{can_be_surname, is_next_person, stands_alone, stands_alone_elsewhere};
use super::time_name::{is_forename_of_time, is_surname_of_time};
use super::titles::{honorific, skip_titles};
pub(super) use crate::lexicon::word_lists::BINDERS;
pub(super) use crate::lexicon::word_lists::COMPOUND_ENDS;
use crate::lexicon::word_lists::{
    CONTINENTS, KOREAN_NAME_PARTS, PARTS_OF_AMERICA, PATRONYMIC_PARTICLES, SHORT_NAME_PARTS, THAT_AS_WRITTEN,
    TITLES_OF_THE_NEXT,
};
use crate::lexicon::{self, Category, Gender, Number, Shape};
use crate::text::{Hamza, TokenKind};
use crate::words::{Enclitic, Preposition, Proclitics, Reading, Tagged};
use std::ops::Range;

/// No name of the genre has more words.
pub(super) const LONGEST_NAME: usize = 9;

/// The tokens of the name that starts here. `announced`: an office or a title comes right before,
/// so that a word nobody knows is taken for a name.
pub(super) fn name_at(tagged: &Tagged<'_>, at: usize, announced: bool) -> Option<Range<usize>> {
    // «دول آسيا الوسطى».
    if tagged.spells(at, CONTINENTS) && tagged.spells(at + 1, PARTS_OF_AMERICA) {
        return None;
    }
    let mut end = at;
    let mut given = 0;
    while end < at + LONGEST_NAME {
        // «فلان حفظه الله».
        // «سلمان بن عبدالعزيز آل سعود وسام …»: the house ends the name.
        // «عبد الجليل آل عبد الغني»: of two words.
        let of_house = |back: usize| end >= at + 1 + back && tagged.folded(end - back) == "ال";
        let bound = |back: usize| tagged.spells(end - back, &["عبد"]);
        if of_house(2) && !bound(1) || of_house(3) && bound(2) {
            break;
        }
        // «هيثم بن طارق المعظم حفظه الله».
        let exalted = end > at && tagged.spells(end, &["المعظم", "المفدي"]);
        let formula =
            exalted || end > at && honorific(tagged, end, "after").is_some_and(|after| after > end + 1);
        if formula || end == at + 1 && stands_alone(tagged, at, end) || is_next_person(tagged, at, end) {
            break;
        }
        if end > at && (is_hyphen(tagged, end) || is_initial(tagged, end)) {
            end += 2;
            continue;
        }
        let Some(part) = part_at(tagged, end, end - at, announced) else { break };
        given += usize::from(part == Part::Given);
        end += 1;
    }
    while end > at + 1 && is_unfinished(tagged, end - 1) {
        end -= 1;
    }
    let enough = if announced { end > at } else { given > 0 && end - at >= 2 };
    enough.then_some(at..end)
}

/// «السفير “فلان الفلاني”»: the name between quotation marks behind an office or a title, whatever its words mean else.
pub(super) fn quoted_name(tagged: &Tagged<'_>, at: usize) -> Option<Range<usize>> {
    if tagged.text.kind(at) != TokenKind::QuoteOpen {
        return None;
    }
    let start = skip_titles(tagged, at + 1);
    let end = (start..=start + LONGEST_QUOTED_NAME).find(|&token| !tagged.is_word(token))?;
    let opens = tagged.is(start, Category::GivenName) || tagged.is_unknown(start) || is_short(tagged, start);
    let named = |token: usize| {
        tagged.is(token, Category::GivenName)
            || tagged.is_unknown(token)
            || is_binder(tagged, token)
            || is_short(tagged, token)
            || tagged.finite(token).is_none() && tagged.function(token).is_none_or(|kind| kind == "ordinary")
    };
    let clause = (start..end).any(|token| is_figure_of_speech(tagged, token));
    (tagged.text.kind(end) == TokenKind::QuoteClose
        && end >= start + 2
        && opens
        && (start..end).all(named)
        && !clause)
        .then_some(start..end)
}

/// «لي», «آن»: a part of an East Asian name, whatever it means else.
fn is_short(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.folded(at).chars().count() <= SHORT && !PARTICLES.contains(&tagged.folded(at))
}

/// What is an office, an institution or a document within quotation marks is no name.
fn is_figure_of_speech(tagged: &Tagged<'_>, at: usize) -> bool {
    [
        Category::Office,
        Category::InstitutionHead,
        Category::Instrument,
        Category::Organisation,
        Category::State,
    ]
    .into_iter()
    .any(|category| tagged.is(at, category))
        && !tagged.is(at, Category::GivenName)
}

/// Letters of a short part of a name.
const SHORT: usize = 2;
/// A name between quotation marks has fewer words.
const LONGEST_QUOTED_NAME: usize = 6;

/// «(رئيس الهيئة العليا) المستقلة»: a participle in the feminine with the article opens no name.
fn is_adjective(tagged: &Tagged<'_>, at: usize) -> bool {
    let participle = tagged.folded(at).starts_with("الم");
    participle
        && tagged.has_article(at)
        && tagged.text.tokens[at].ends_in_ta_marbuta
        && !tagged.is(at, Category::GivenName)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Given,
    Other,
}

fn part_at(tagged: &Tagged<'_>, at: usize, before: usize, announced: bool) -> Option<Part> {
    if !tagged.is_word(at) {
        return None;
    }
    if is_surname_of_time(tagged, at, before) {
        return Some(Part::Other);
    }
    let forename = before == 0 && announced && is_forename_of_time(tagged, at);
    if is_time(tagged, at) && !forename {
        return None;
    }
    if before > 0 && is_further_part(tagged, at, before) {
        return Some(Part::Other);
    }
    let order = before > 0 && is_order(tagged, at) || before > 1 && governs_behind_family(tagged, at);
    let another =
        order || before > 0 && is_title_of_next(tagged, at) || before == 0 && is_adjective(tagged, at);
    if another || before == 1 && is_behind_last_name(tagged, at) {
        return None;
    }
    // «جون كيري هيمن عليه الملف».
    let acts = before > 0 && tagged.finite(at).is_some();
    let resumed = tagged.function_reading(at + 1, "preposition").is_some_and(|next| next.enclitic.is_some());
    let compound = before > 0 && COMPOUND_ENDS.contains(&tagged.folded(at));
    if acts && resumed || (acts || announced) && !compound && is_verb_of_name(tagged, at) {
        return None;
    }
    if is_given_part(tagged, at, before, announced) {
        return Some(Part::Given);
    }
    if before > 0 && is_figure(tagged, at - 1, at) || compound || ends_korean_name(tagged, at, before) {
        return Some(Part::Other);
    }
    if is_binder(tagged, at) {
        return (before > 0 || announced || tagged.spells(at, &["عبد", "ابو"])).then_some(Part::Other);
    }
    // «مانع بن غيث»: whatever the word means else, a patronymic makes it a name.
    let word = tagged.function(at).is_some_and(|kind| kind != "ordinary");
    if before == 0 && announced && has_patronymic(tagged, at) && !word {
        return Some(Part::Given);
    }
    if before == 0 && !announced && !is_unknown_foreign(tagged, at) {
        return None;
    }
    (is_behind_binder(tagged, at, before) && !word || can_be_surname(tagged, at, before))
        .then_some(Part::Other)
}

/// «قلد الملك السفير فلانا وسام العرش»: what somebody is given; «وسام العلي» is a name.
fn is_order(tagged: &Tagged<'_>, at: usize) -> bool {
    let next = at + 1;
    tagged.folded(at) == "وسام"
        && tagged.has_article(next)
        && !tagged.folded(next).ends_with('ي')
        && !tagged.is(next, Category::GivenName)
}

/// «(تابع باسل الفايز) نظام الأشغال», «عضوية المجلس»: behind a family's name what is a forename or nothing known, and governs.
fn governs_behind_family(tagged: &Tagged<'_>, at: usize) -> bool {
    let next = at + 1;
    let everyday = tagged
        .find(at, Category::GivenName)
        .map_or(tagged.is_unknown(at) && tagged.text.tokens[at].ends_in_ta_marbuta, |name| {
            lexicon::GIVEN_NAMES[usize::from(name.sense.entry)].ambiguous
        });
    everyday
        && is_family_name(tagged, at - 1)
        && !tagged.has_article(at)
        && governs_noun(tagged, next)
        && tagged.has_article(next)
        && !tagged.is_unknown(next)
        && !tagged.is(next, Category::GivenName)
        && tagged.nisba(next).is_none()
}

/// Whether a word behind a name is one of its parts, whatever it means else.
fn is_further_part(tagged: &Tagged<'_>, at: usize, before: usize) -> bool {
    is_part_all_the_same(tagged, at)
        || is_cut_plural(tagged, at)
        || is_so_and_verb(tagged, at, before)
        || before == 1 && is_between_names(tagged, at)
        || before == 2 && is_between_names(tagged, at - 1)
}

/// «(الرئيس فلان) دعاه إلى», «سلم سمو الأمير», «طالب إيران»: a verb with an object behind a name.
fn is_verb_of_name(tagged: &Tagged<'_>, at: usize) -> bool {
    let pronoun = tagged.finite(at).is_some_and(|(reading, _)| {
        reading.enclitic.is_some() && reading.sense.form.shape() == Shape::Perfect
    });
    let title = tagged.is(at + 1, Category::Honorific)
        && !tagged.has_article(at + 1)
        && !tagged.is(at + 1, Category::GivenName);
    let state = tagged.state(at + 1).is_some() && !tagged.is(at + 1, Category::GivenName);
    let verb = tagged.finite(at).is_some() && (title || state);
    pronoun && !tagged.is(at, Category::GivenName) || verb
}

/// «وأكد زكريا قدرة المشروع»: a forename behind a verb that ended somebody's name before is his family's, and whole.
fn is_behind_last_name(tagged: &Tagged<'_>, at: usize) -> bool {
    let last = at - 1;
    let named = |token: usize| tagged.is(token, Category::GivenName) || tagged.is_unknown(token);
    let ended = |token: usize| {
        tagged.folded(token) == tagged.folded(last)
            && named(token - 1)
            && tagged.folded(token + 1) != tagged.folded(at)
    };
    is_subject_place(tagged, last)
        && !tagged.has_article(at)
        && governs_noun(tagged, at + 1)
        && (last.saturating_sub(NAMED_WITHIN).max(1)..last).any(ended)
}

/// Whoever is called by his last name was named in full so many tokens before at most.
const NAMED_WITHIN: usize = 600;

/// A forename, the first part of a compound, or what opens a name of short words or of somebody whom everybody knows.
fn is_given_part(tagged: &Tagged<'_>, at: usize, before: usize, announced: bool) -> bool {
    is_given_name(tagged, at, before, announced)
        || opens_compound(tagged, at, announced || before > 0)
        || before == 0
            && announced
            && (opens_korean_name(tagged, at)
                || is_figure(tagged, at, at + 1)
                || is_doer(tagged, at)
                || opens_closed_name(tagged, at))
}

/// «السفير واجد سليم»: an active participle before a forename is one too.
fn is_doer(tagged: &Tagged<'_>, at: usize) -> bool {
    let plain = |reading: &Reading| reading.proclitics == Proclitics::default();
    let doer = tagged.at(at).iter().any(|reading| {
        let form = reading.sense.form;
        form.shape() == Shape::ActiveParticiple
            && plain(reading)
            && form.gender() == Some(Gender::Masculine)
            && form.number() == Some(Number::Singular)
    });
    let forename = tagged
        .find(at + 1, Category::GivenName)
        .is_some_and(|name| plain(name) && !lexicon::GIVEN_NAMES[usize::from(name.sense.entry)].ambiguous);
    doer && forename && !tagged.folded(at).ends_with('ا') && tagged.particle(at).is_none()
}

/// «بن علي», «عبد الملك», who is no king; «جاويش أوغلو» ends a name.
fn is_behind_binder(tagged: &Tagged<'_>, at: usize, before: usize) -> bool {
    let binder = before > 0 && is_binder(tagged, at - 1) && !tagged.spells(at - 1, &["اوغلو"]);
    let servant = binder && tagged.has_article(at) && tagged.folded(at - 1) == "عبد";
    binder && !tagged.folded(at).starts_with('و') && (servant || !tagged.is(at, Category::Office))
}

/// «الجهيناوي», «الجريبي», «(رحمة) المحروقية»: a word with the article that nobody knows, shaped as family names are.
pub(super) fn is_family_name(tagged: &Tagged<'_>, at: usize) -> bool {
    let shaped = tagged.folded(at).ends_with('ي') || at > 0 && is_womans_surname(tagged, at, 1);
    tagged.is_unknown(at) && tagged.has_article(at) && shaped
}

/// «التقى فلان بن فلان الشيخ فلان»: the title of the next one; «إسماعيل ولد الشيخ أحمد» is one name.
fn is_title_of_next(tagged: &Tagged<'_>, at: usize) -> bool {
    let goes_on = tagged.spells(at - 1, PATRONYMIC_PARTICLES)
        || tagged.spells(at - 1, &["ال"])
        || tagged.spells(at + 1, PATRONYMIC_PARTICLES);
    // «هاني سويلم السيدة فلانة».
    let lady = tagged.spells(at, TITLES_OF_THE_NEXT)
        && tagged.is_unknown(at + 1)
        && tagged.is_unknown(at + 2)
        && !tagged.has_article(at + 1);
    tagged.has_article(at)
        && tagged.is(at, Category::Honorific)
        && !goes_on
        && (lady || tagged.is(at + 1, Category::GivenName))
}

fn opens_compound(tagged: &Tagged<'_>, at: usize, announced: bool) -> bool {
    let plain = tagged.function(at).is_none_or(|kind| kind == "ordinary")
        && !tagged.has_article(at)
        && !tagged.is(at, Category::Office)
        && tagged.finite(at).is_none_or(|(reading, _)| reading.proclitics == Proclitics::default());
    // «فلان ونور الدين فلان»: the next of a list.
    let joined = tagged.find(at, Category::GivenName).is_some_and(|reading| reading.has_conjunction());
    announced && plain && !joined && COMPOUND_ENDS.contains(&tagged.folded(at + 1))
}

/// Letters of a part of a Korean name.
pub(super) const LONGEST_SYLLABLE: usize = 4;

/// «وزير الخارجية ري يونغ هو»: three short words, whatever the first means else.
fn opens_korean_name(tagged: &Tagged<'_>, at: usize) -> bool {
    let short = |token: usize| {
        tagged.is_word(token)
            && !tagged.has_article(token)
            && (2..=LONGEST_SYLLABLE).contains(&tagged.folded(token).chars().count())
    };
    let plain = tagged.function(at).is_none_or(|kind| kind == "ordinary") && tagged.finite(at).is_none();
    let named = |token: usize| tagged.is_unknown(token) || tagged.is(token, Category::GivenName);
    plain
        && (at..at + 3).all(short)
        && named(at + 1)
        && (named(at + 2) || ends_korean_name(tagged, at + 2, 2))
}

/// «ري يونغ هو», «مون جاي إن»: the letters of a pronoun or particle are the last part of a name of short ones.
fn ends_korean_name(tagged: &Tagged<'_>, at: usize, before: usize) -> bool {
    before == 2
        && KOREAN_NAME_PARTS.contains(&tagged.folded(at))
        // «أكد جون كيري أن»: behind longer names it opens what is said.
        && (tagged.folded(at) != "ان"
            || tagged.text.slice(at..at + 1) != "أن"
                && (at - before..at).all(|part| tagged.folded(part).chars().count() < LONGEST_SYLLABLE))
        && !tagged.is(at - before, Category::Honorific)
        && (at - before..at).all(|part| tagged.folded(part).chars().count() <= LONGEST_SYLLABLE)
        && !tagged.has_article(at + 1)
        && tagged.function(at + 1) != Some("relative")
}

/// A given name: joined or governed at the start of a mention only; one that is an everyday word too
/// needs a title or another name before it.
fn is_given_name(tagged: &Tagged<'_>, at: usize, before: usize, announced: bool) -> bool {
    let Some(reading) = tagged.find(at, Category::GivenName) else { return false };
    let bare = reading.proclitics == Proclitics::default();
    let ambiguous = lexicon::GIVEN_NAMES[usize::from(reading.sense.entry)].ambiguous;
    // «آن» is a name, «أن» and «إن» are none.
    // «الدكتور باسم فلان», but «المتحدث باسم الوزارة».
    let titled = at > 0 && before == 0 && tagged.is(at - 1, Category::Honorific);
    let named_ali =
        tagged.folded(at) == "علي" && (announced || before > 0) || tagged.folded(at) == "باسم" && titled;
    // «الأردني فراس العبادي»: no «رأس» behind «ف».
    let goes_on = tagged.is_unknown(at + 1) || tagged.is(at + 1, Category::GivenName);
    let word = |reading: &Reading| {
        // «فتحي», «ليلى» are "my opening", "my night" too, but not behind a title.
        let owned = reading.enclitic.is_some() && (announced || before > 0);
        // «ليلى», so written, is neither "my night" nor "to follow".
        let written = tagged.text.tokens[at].ends_in_alef_maqsura
            && (reading.enclitic == Some(Enclitic::OwnNoun) || reading.proclitics.preposition.is_some());
        let clitic =
            reading.proclitics != Proclitics::default() && announced && before == 0 && bare && goes_on;
        !(owned || clitic || written)
    };
    let function = tagged.functions(at).any(|(reading, _)| word(reading))
        && tagged.text.tokens[at].hamza != Hamza::Long
        && !named_ali;
    // «رئيس الجمهورية كان ثريا»: no «آن» behind «ك».
    // «أضاف أن السيسي».
    let function = function || before == 0 && THAT_AS_WRITTEN.contains(&tagged.text.slice(at..at + 1));
    let verb = !bare && tagged.finite(at).is_some();
    let everyday = function || verb || ambiguous && before == 0 && !announced && !has_patronymic(tagged, at);
    // «الوزير الروسي أمير دولة قطر», «سمو أمير البلاد».
    let of_state = announced
        && (tagged.spells(at + 1, &["البلاد"])
            || tagged.state(at + 1).is_some_and(|(state, _)| state.proclitics == Proclitics::default()));
    let office = tagged.find(at, Category::Office).is_some_and(|office| {
        // «مساعد القائد العام» is none «مساعد».
        let serves = tagged.has_article(at + 1) && tagged.is(at + 1, Category::Office);
        office.tokens > 1 || before > 0 && governs(tagged, at + 1) || serves || of_state
    });
    // «بدر بن سلطان أمير المنطقة»: behind «بن» it is a father's name.
    let office = office && !(before > 0 && tagged.spells(at - 1, PATRONYMIC_PARTICLES));
    // «ريما كرامي»: behind a name stands a family name, no «رامي» with «ك».
    let alike =
        reading.proclitics == Proclitics { preposition: Some(Preposition::As), ..Proclitics::default() };
    let free = bare || before == 0 || alike;
    let noun = before == 0 && is_governed_noun(tagged, at);
    free && !(everyday || office || noun || is_preposition_ala(tagged, at, before, announced))
}

/// «أشاد الأمين العام بدور كازاخستان»: a noun behind «ب» that governs a state or a word that is no name.
fn is_governed_noun(tagged: &Tagged<'_>, at: usize) -> bool {
    let noun = tagged.at(at).iter().any(|reading| {
        let category = reading.sense.category;
        reading.proclitics.preposition == Some(Preposition::In)
            && matches!(category, Category::InstitutionHead | Category::Noun | Category::FunctionWord)
    });
    let state = tagged.state(at + 1).is_some_and(|(state, _)| state.proclitics == Proclitics::default());
    let known = tagged.has_article(at + 1)
        && !tagged.is_unknown(at + 1)
        && tagged.nisba(at + 1).is_none()
        && !tagged.is(at + 1, Category::GivenName);
    noun && (state || known)
}

/// «سلطان بن فلان»: whatever the word means else, it is a forename.
pub(super) fn has_patronymic(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at + 1, PATRONYMIC_PARTICLES)
}

/// «بجون كيري», «ونورة الكعبي», «لأمير دولة قطر»: behind an office somebody else, or what the office does to somebody.
pub(super) fn opens_another_name(tagged: &Tagged<'_>, at: usize) -> bool {
    let names = |reading: &&Reading| {
        matches!(reading.sense.category, Category::GivenName | Category::Office | Category::Honorific)
    };
    let mut readings = tagged.at(at).iter().filter(names).peekable();
    let known = readings.peek().is_some();
    let joined =
        readings.all(|reading| reading.has_conjunction() || reading.proclitics.preposition.is_some());
    let unknown =
        tagged.is_unknown(at) && tagged.folded(at).starts_with('و') && stands_alone_elsewhere(tagged, at);
    // «لفان دام», «لبن سلمان».
    let governed = tagged.folded(at).strip_prefix('ل').is_some_and(|rest| BINDERS.contains(&rest));
    known && joined || unknown || governed && tagged.is_unknown(at)
}

/// Whether what stands here makes the word before it an office: «أمير دولة قطر», «مساعد الأمين العام».
fn governs(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.state(at).is_some()
        || tagged.place(at).is_some()
        || tagged.is(at, Category::InstitutionHead)
        || tagged.is(at, Category::Portfolio)
        || tagged.is(at, Category::Office)
}

/// Whether a comma, a stop or the end of the text stands here: no quotation mark, no number.
pub(super) fn is_mark(tagged: &Tagged<'_>, at: usize) -> bool {
    matches!(tagged.text.kind(at), TokenKind::Comma | TokenKind::Stop | TokenKind::BracketClose)
}

pub(super) fn is_binder(tagged: &Tagged<'_>, at: usize) -> bool {
    // «فان روي», but «السفير فلان فإن».
    BINDERS.contains(&tagged.folded(at)) && tagged.text.slice(at..at + 1) != "فإن"
}

/// «بن», «آل», «عبد» at the end of a name wait for the rest; «وانغ دي» is whole.
pub(super) fn is_unfinished(tagged: &Tagged<'_>, at: usize) -> bool {
    // «شينزو آبي» is whole too.
    tagged.text.tokens[at].hamza != Hamza::Long
        // «ياسين فال» is no «فآل».
        && SHORT_NAME_PARTS.contains(&tagged.folded(at))
}

fn is_unknown_foreign(tagged: &Tagged<'_>, at: usize) -> bool {
    let defined = |token: usize| tagged.has_article(token) || tagged.has_article_behind_clitics(token);
    tagged.is_unknown(at)
        && tagged.find(at + 1, Category::GivenName).is_some_and(|name| {
            // «مبادئ حسن الجوار»; «شوي كانغ إيل».
            let ambiguous = lexicon::GIVEN_NAMES[usize::from(name.sense.entry)].ambiguous;
            !ambiguous || tagged.is_unknown(at + 2) && !defined(at + 2)
        })
        && !defined(at)
        && !defined(at + 1)
        && !opens_like_verb(tagged.folded(at))
        && !joins_binder(tagged, at)
}

/// «ماكرون وبن سلمان»: the next one's father, no forename.
fn joins_binder(tagged: &Tagged<'_>, at: usize) -> bool {
    let rest = tagged.folded(at).strip_prefix('و');
    rest.is_some_and(|rest| rest == "ال" || PATRONYMIC_PARTICLES.contains(&rest))
}
