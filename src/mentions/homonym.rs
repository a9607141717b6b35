//! Words that mean something else and are parts of a name all the same: «عمر كي», «ممادو فاي», «كلاوديا فيشر», «رهام عودة البرغثي».

use super::name::{LONGEST_SYLLABLE, has_patronymic, is_family_name, is_mark};
use super::office::is_time;
use super::prose::is_prose;
use super::surname::{ends_name, is_clan_name};
pub(super) use crate::lexicon::word_lists::PARTICLES;
use crate::lexicon::word_lists::PARTICLES_BEHIND_FA;
use crate::lexicon::{self, Category, Number, Shape};
use crate::text::Hamza;
use crate::words::{Conjunction, Preposition, Proclitics, Reading, Tagged};

/// Behind other parts of a name a word that is mostly something else: «عباس الحاج حسن», «رامي الحمد لله», «عمر كي،» (no particle
/// ends a clause), «مييك أيي دينق» (between two words that nobody knows).
pub(super) fn is_part_all_the_same(tagged: &Tagged<'_>, at: usize) -> bool {
    let given = tagged.is(at - 1, Category::GivenName);
    let pilgrim = given && tagged.spells(at, &["الحاج"]) && tagged.is(at + 1, Category::GivenName);
    let praise = tagged.spells(at, &["لله"]) && tagged.spells(at - 1, &["الحمد"]);
    let syllable =
        tagged.folded(at).chars().count() <= LONGEST_SYLLABLE && !PARTICLES.contains(&tagged.folded(at));
    let particle =
        ["preposition", "subordinator", "complementiser"].iter().any(|kind| tagged.is_function(at, kind));
    let last = given && particle && syllable && is_mark(tagged, at + 1);
    let foreign = |token: usize| tagged.is_unknown(token) && !tagged.has_article(token);
    // «فلان خلال تعليقاته».
    let clause = ["preposition", "subordinator", "relative", "connective"]
        .iter()
        .any(|kind| tagged.is_function(at, kind));
    // «وانغ هو نينغ».
    let short_name = given && tagged.folded(at - 1).chars().count() <= LONGEST_SYLLABLE;
    let middle = syllable
        && !clause
        && (foreign(at - 1) || short_name && is_introduced(tagged, at - 1))
        && foreign(at + 1)
        && !tagged.folded(at + 1).starts_with('و')
        && tagged.function(at).is_some_and(|kind| kind != "ordinary")
        || is_syllable_with_ha(tagged, at);
    // «أورهان كايا،».
    let twice = given
        && tagged.find(at, Category::GivenName).is_some_and(|name| name.proclitics == Proclitics::default())
        && (is_mark(tagged, at + 1) || tagged.is_function(at + 1, "complementiser"))
        && !PARTICLES.contains(&tagged.folded(at));
    pilgrim
        || praise
        || last
        || middle
        || twice
        || opens_with_fa(tagged, at)
        || is_word_with_article(tagged, at)
        || is_word_with_clitic(tagged, at)
}

/// «إيان كيلي،», «فرانسوا بارادي، رئيس»: behind a forename, where a name ends, what would be a word only with a particle before it,
/// unless it says where or when.
fn is_word_with_clitic(tagged: &Tagged<'_>, at: usize) -> bool {
    let forename = tagged.find(at - 1, Category::GivenName).is_some_and(|name| {
        !lexicon::GIVEN_NAMES[usize::from(name.sense.entry)].ambiguous && name.enclitic.is_none()
    });
    let foreign = tagged.is_unknown(at - 1) && !tagged.has_article(at - 1) && is_introduced(tagged, at - 1);
    let readings = tagged.at(at);
    let particle = |reading: &Reading| {
        reading.proclitics.conjunction == Some(Conjunction::So)
            || matches!(reading.proclitics.preposition, Some(Preposition::In | Preposition::As))
    };
    let plain = |reading: &Reading| {
        let category = reading.sense.category;
        matches!(category, Category::FunctionWord | Category::Act) && !reading.proclitics.article
    };
    // «أما فلان فأكد أن».
    let topic = (at.saturating_sub(TOPIC_WITHIN)..at).any(|token| tagged.spells(token, &["اما"]))
        && tagged.finite(at).is_some();
    // «فلان كيلي وبحثا».
    let goes_on = tagged.finite(at + 1).is_some_and(|(verb, _)| verb.has_conjunction());
    (forename || foreign)
        && !topic
        && !readings.is_empty()
        && readings.iter().all(|reading| particle(reading) && plain(reading))
        && !tagged.text.tokens[at].ends_in_ta_marbuta
        && (goes_on || ends_name(tagged, at + 1) || tagged.is_function(at + 1, "complementiser"))
}

/// «ليانغ قوه شين»: between two short words what would be «قوة», were it not written with ه.
fn is_syllable_with_ha(tagged: &Tagged<'_>, at: usize) -> bool {
    let short = |token: usize| tagged.folded(token).chars().count() <= LONGEST_SYLLABLE + 1;
    let foreign = |token: usize| tagged.is_unknown(token) && !tagged.has_article(token) && short(token);
    tagged.folded(at).ends_with('ه')
        && !tagged.text.tokens[at].ends_in_ta_marbuta
        && tagged.folded(at).chars().count() < LONGEST_SYLLABLE
        && (foreign(at - 1) || tagged.is(at - 1, Category::GivenName) && short(at - 1))
        && foreign(at + 1)
        && !tagged.folded(at + 1).starts_with('و')
}

/// «إبراهيم بالطيب،», «منير بالحاج والوفد»: in the Maghreb a family is called so; behind a forename alone that an office introduces.
fn is_word_with_article(tagged: &Tagged<'_>, at: usize) -> bool {
    let name = tagged.folded(at).starts_with("بال")
        && (tagged.is(at, Category::GivenName) || tagged.is(at, Category::Honorific));
    let next = at + 1;
    name && tagged.is(at - 1, Category::GivenName)
        && is_introduced(tagged, at - 1)
        && (ends_name(tagged, next) || tagged.folded(next).starts_with('و') || is_time(tagged, next))
}

/// «أما» stands so many tokens before the verb at most: an office and a name between.
const TOPIC_WITHIN: usize = 8;

/// Behind a title, a nationality or an office that is whole: «وزير الطاقة» is, «مديرة» governs what follows.
fn is_introduced(tagged: &Tagged<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let whole = || tagged.is(before, Category::Portfolio) || tagged.is(before, Category::Office);
    tagged.nisba(before).is_some()
        || tagged.is(before, Category::Honorific)
        || tagged.has_article(before) && whole()
}

/// «ثاني الزيودي،», «لانا نسيبة،»: behind an office or a title a word of any other kind opens a name of two words, the second
/// of which nobody knows, where a name ends.
pub(super) fn opens_closed_name(tagged: &Tagged<'_>, at: usize) -> bool {
    let claimed = [
        Category::Office,
        Category::InstitutionHead,
        Category::Honorific,
        Category::Portfolio,
        Category::Instrument,
        Category::Noun,
        Category::AreaCue,
    ];
    let last = at + 1;
    let family = is_family_name(tagged, last)
        || tagged.is_unknown(last)
            && !tagged.has_article(last)
            && !tagged.folded(last).starts_with('و')
            && !is_prose(tagged, last, 1);
    is_introduced(tagged, at)
        && family
        && !tagged.has_article(at)
        && tagged.particle(at).is_none()
        && !may_be_done(tagged, at)
        && !claimed.into_iter().any(|category| tagged.is(at, category))
        && (ends_name(tagged, last + 1)
            || tagged.is_function(last + 1, "complementiser")
            || is_time(tagged, last + 1))
}

/// «(الوزيرة) تلتقي», but «وزيرة التجارة التركية سلما أيتن», «السيدة سيفدا فلان»: one alone does not act in the dual or plural, and behind a
/// title stands a name.
fn may_be_done(tagged: &Tagged<'_>, at: usize) -> bool {
    let titled = tagged.is(at - 1, Category::Honorific) && !tagged.is(at - 1, Category::Office);
    tagged.finite(at).is_some_and(|(verb, _)| !titled && verb.sense.form.number() == Some(Number::Singular))
}

/// «ممادو فاي», «ماتيو فاليه»: no «فأي», no «فإليه», which bear a hamza.
fn opens_with_fa(tagged: &Tagged<'_>, at: usize) -> bool {
    let readings = tagged.at(at);
    let so = |reading: &Reading| {
        reading.sense.category == Category::FunctionWord
            && reading.proclitics.conjunction == Some(Conjunction::So)
    };
    !readings.is_empty()
        && readings.iter().all(so)
        && tagged.folded(at).starts_with("فا")
        && tagged.text.tokens[at].hamza == Hamza::None
        && !tagged.spells(at, PARTICLES_BEHIND_FA)
}

/// «سالم بن عادل فخرو»: a plural of the perfect would end with «وا».
pub(super) fn is_cut_plural(tagged: &Tagged<'_>, at: usize) -> bool {
    let readings = tagged.at(at);
    let plural = |reading: &Reading| {
        let form = reading.sense.form;
        reading.proclitics == Proclitics::default()
            && reading.enclitic.is_none()
            && form.number() == Some(Number::Plural)
            && matches!(form.shape(), Shape::Perfect | Shape::PassivePerfect)
    };
    tagged.folded(at).ends_with('و') && !readings.is_empty() && readings.iter().all(plural)
}

/// «رهام عودة البرغثي», «عادل شرف عبد الله»: whatever a word means, between a forename and a family name, or a name that begins with
/// «عبد», it is the father's.
pub(super) fn is_between_names(tagged: &Tagged<'_>, at: usize) -> bool {
    let claimed = [Category::Office, Category::InstitutionHead, Category::Honorific, Category::Portfolio]
        .into_iter()
        .any(|category| tagged.is(at, category));
    let plain = !tagged.has_article(at)
        && tagged.particle(at).is_none()
        && tagged.at(at).iter().all(|reading| reading.proclitics == Proclitics::default());
    let behind_office = at.checked_sub(2).is_some_and(|office| {
        [Category::Portfolio, Category::Office, Category::Honorific, Category::Nisba]
            .into_iter()
            .any(|category| tagged.is(office, category))
    });
    // «الدكتور عادل شرف عبد الله»: no «عادل» that is just.
    let forename = tagged
        .find(at - 1, Category::GivenName)
        .is_some_and(|name| behind_office || !lexicon::GIVEN_NAMES[usize::from(name.sense.entry)].ambiguous);
    // «وزيرة العدل رهام …».
    let announced = tagged.is_unknown(at - 1) && behind_office;
    plain
        && !claimed
        && (forename || announced)
        && (tagged.finite(at).is_none() && (is_family_name(tagged, at + 1) || is_clan_name(tagged, at + 1))
            || forename && tagged.spells(at + 1, &["عبد"]))
}

/// «كلاوديا فيشر», «مايكل فرومان»: behind a forename alone neither a verb in the imperfect nor a name follows with «ف».
pub(super) fn is_so_and_verb(tagged: &Tagged<'_>, at: usize, before: usize) -> bool {
    let readings = tagged.at(at);
    let so = |reading: &Reading| {
        let form = reading.sense.form;
        let imperfect = matches!(form.shape(), Shape::Imperfect | Shape::PassiveImperfect);
        let named = reading.sense.category == Category::GivenName;
        reading.proclitics.conjunction == Some(Conjunction::So)
            && !reading.proclitics.future
            && (imperfect || named)
    };
    before == 1 && !readings.is_empty() && readings.iter().all(so)
}

/// «على» is no «علي», unless it ends a name («أحمد محمد على، رئيس …») or another name follows («السفير على رضا فلان»).
pub(super) fn is_preposition_ala(tagged: &Tagged<'_>, at: usize, before: usize, announced: bool) -> bool {
    // «محمد على الحكيم ورئيس الوزراء», where «فى» is written so too.
    let undotted =
        |token: usize| tagged.folded(token) == "في" && tagged.text.tokens[token].ends_in_alef_maqsura;
    let within = before == 1
        && tagged.is(at - 1, Category::GivenName)
        && tagged.has_article(at + 1)
        && (is_mark(tagged, at + 2) || tagged.folded(at + 2).starts_with('و'))
        && (0..tagged.text.tokens.len()).any(undotted);
    let ends_name = before > 0 && is_mark(tagged, at + 1);
    // «السفير على بن حسن», «رئيس الهيئة على النعسان،».
    let family = announced
        && tagged.is_unknown(at + 1)
        && tagged.has_article(at + 1)
        && is_mark(tagged, at + 2)
        && !tagged.text.tokens[at + 1].ends_in_ta_marbuta;
    let fathered = before == 0 && (has_patronymic(tagged, at) || family);
    let opens_name = before == 0
        && announced
        && tagged.is(at + 1, Category::GivenName)
        && tagged.is_unknown(at + 2)
        && !tagged.text.tokens.get(at + 2).is_some_and(|token| token.ends_in_ta_marbuta)
        && !tagged.has_article(at + 1);
    let preposition = tagged.folded(at) == "علي" && tagged.text.tokens[at].ends_in_alef_maqsura;
    preposition && !ends_name && !opens_name && !fathered && !within
}
