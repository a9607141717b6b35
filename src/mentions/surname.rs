//! Family names: whether a word goes on with a name, and whether it is the whole of one.

use super::name::{COMPOUND_ENDS, LONGEST_NAME, is_binder, is_family_name};
use super::prose::{is_double_waw, is_prose, is_verbal_noun};
use crate::lexicon::word_lists::{PATRONYMIC_PARTICLES, PLURAL_ENDINGS, PRINCELY_TITLES, RANKS_OF_STATE};
use crate::lexicon::{self, Category, Shape};
use crate::text::TokenKind;
use crate::words::{Enclitic, Preposition, Proclitics, Reading, Tagged};

/// «الدكتور الربيعة هدية»: behind a title a family name with the article is the whole name, unless another such or a
/// patronymic goes on.
pub(super) fn stands_alone(tagged: &Tagged<'_>, family: usize, next: usize) -> bool {
    let defined = tagged.has_article(family) && !tagged.is(family, Category::GivenName);
    // «الفريق السعيد شنقريحة،».
    let goes_on = tagged.is_unknown(next) && ends_name(tagged, next + 1);
    defined
        && !goes_on
        && !tagged.has_article(next)
        && !tagged.is(next, Category::GivenName)
        && !is_binder(tagged, next)
}

/// «الحجاحجة», «العضايلة», «الدويلة»: a word with the article that nobody knows, shaped as the names of clans are; «المعايطة»,
/// shaped as a verbal noun is, only where a name ends.
pub(super) fn is_clan_name(tagged: &Tagged<'_>, at: usize) -> bool {
    let letters: Vec<char> = tagged.folded(at).chars().skip(ARTICLE).collect();
    let shaped = matches!(letters.as_slice(), [first, _, 'ا', _, _, 'ه'] if *first != 'م' || ends_name(tagged, at + 1))
        || matches!(letters.as_slice(), [_, _, 'ي', _, 'ه']);
    shaped && tagged.is_unknown(at) && tagged.has_article(at) && tagged.text.tokens[at].ends_in_ta_marbuta
}

/// Letters of the article.
const ARTICLE: usize = 2;

/// Whether a word may go on with a name: nothing in the lexicon claims it for something else.
pub(super) fn can_be_surname(tagged: &Tagged<'_>, at: usize, before: usize) -> bool {
    if tagged.is_unknown(at) {
        return can_be_unlisted(tagged, at, before);
    }
    // «سامح شكري أول من أمس», «أول وفد»: of the ordinals only «أول» is nobody's name («خالد ثاني»).
    if before == 0 || tagged.spells(at, &["اول"]) {
        return false;
    }
    if tagged.has_article(at) {
        return is_defined_surname(tagged, at)
            || ends_patronymic(tagged, at, before)
            || is_adjectival_surname(tagged, at)
            || is_rank_and_surname(tagged, at, before)
            || tagged.is(at - 1, Category::GivenName)
                && (before > 1 && is_only_a_cue(tagged, at) && ends_name(tagged, at + 1)
                    || is_second_behind_nationality(tagged, at, before));
    }
    let ordinal = tagged.is(at, Category::Ordinal);
    let nisba_or_city = tagged.at(at).iter().all(|reading| {
        matches!(
            reading.sense.category,
            Category::Nisba
                | Category::City
                | Category::Venue
                | Category::GivenName
                | Category::Ordinal
                | Category::Agency
        ) || reading.sense.form.shape() == Shape::ActiveParticiple && !tagged.folded(at).ends_with('ا')
    });
    // «كريستوف سولار»: behind a forename alone.
    let cue = before == 1
        && tagged.is(at - 1, Category::GivenName)
        && is_only_a_cue(tagged, at)
        && !is_verbal_noun(tagged, at)
        && !tagged.text.tokens[at].ends_in_ta_marbuta;
    ordinal
        || cue
        || ends_with_everyday_word(tagged, at)
        || is_region_and_surname(tagged, at)
        || nisba_or_city && tagged.at(at).iter().all(|reading| is_free(tagged, at, reading))
}

/// The same of a word that nobody knows.
fn can_be_unlisted(tagged: &Tagged<'_>, at: usize, before: usize) -> bool {
    let is_name = |part: usize| {
        let compound = COMPOUND_ENDS.contains(&tagged.folded(part));
        let servant = part > 0 && tagged.folded(part - 1) == "عبد";
        tagged.is(part, Category::GivenName) || is_binder(tagged, part) || compound || servant
    };
    let after_given = before > 0 && is_name(at - 1);
    // «الدكتور برق الضمور.»: before a mark it is a family's.
    let defined = tagged.has_article(at)
        && before > 0
        && !(at - before..at).any(is_name)
        && (tagged.is_word(at + 1) || !tagged.is_unknown(at - 1))
        && !(before == 1 && is_titled_family(tagged, at));
    // «تساو وي دونغ».
    let joined = before > 0
        && tagged.folded(at).starts_with('و')
        && tagged.folded(at).chars().count() > 2
        && !is_double_waw(tagged, at)
        && (!after_given || stands_alone_elsewhere(tagged, at));
    !is_prose(tagged, at, before) && !defined && !joined && tagged.folded(at).chars().count() > 1
}

/// «اللواء عبيدالله المعايطة»: behind a title and a forename that no table lists; «السيد بوشلاغم المتعاملين» are whom he speaks to.
fn is_titled_family(tagged: &Tagged<'_>, at: usize) -> bool {
    let several = PLURAL_ENDINGS.iter().any(|ending| tagged.folded(at).ends_with(ending));
    let title = at.checked_sub(2).is_some_and(|title| tagged.is(title, Category::Honorific));
    title && !several && !tagged.has_article(at - 1)
}

/// «أسامة نقلي،», «عبد القادر مساهل وزير …»: an everyday word is a family name between a forename and what ends a name.
fn ends_with_everyday_word(tagged: &Tagged<'_>, at: usize) -> bool {
    let weak = |reading: &Reading| {
        let category = reading.sense.category;
        let free = reading.proclitics == Proclitics::default();
        let everyday = matches!(category, Category::FunctionWord | Category::GivenName);
        everyday && free || reading.enclitic == Some(Enclitic::OwnNoun)
    };
    let folded = tagged.folded(at);
    // «هاتفيا», «وحده», «كلمة», «لهم».
    let adverb = folded.ends_with('ا') || folded.ends_with('ه') || folded.ends_with("هم");
    let behind_forename =
        tagged.find(at - 1, Category::GivenName).is_some_and(|name| name.enclitic.is_none())
            || at >= 2 && tagged.folded(at - 2) == "عبد";
    folded.chars().count() > SHORTEST_EVERYDAY
        && behind_forename
        && !adverb
        && tagged.finite(at).is_none()
        && tagged.functions(at).all(|(_, kind)| kind == "ordinary")
        && tagged.at(at).iter().all(weak)
        && (ends_name(tagged, at + 1)
            || tagged.is_function(at + 1, "complementiser")
            || is_first_of_two(tagged, at))
}

/// «مهدي رضائي نيا»: a word with "my" before one that nobody knows and that ends a name.
fn is_first_of_two(tagged: &Tagged<'_>, at: usize) -> bool {
    let last = at + 1;
    let owned = tagged.at(at).iter().all(|reading| reading.enclitic == Some(Enclitic::OwnNoun));
    owned && tagged.is_unknown(last) && !tagged.has_article(last) && ends_name(tagged, last + 1)
}

/// No clitic before the word; «برادة» is no «رادة» behind «ب», for what governs bears the article there.
fn is_free(tagged: &Tagged<'_>, at: usize, reading: &Reading) -> bool {
    let odd = reading.sense.form.shape() == Shape::ActiveParticiple
        && reading.proclitics.preposition == Some(Preposition::In)
        && !reading.proclitics.article
        && tagged.text.tokens[at].ends_in_ta_marbuta
        && (tagged.is(at - 1, Category::GivenName) || at > 1 && tagged.folded(at - 2) == "عبد");
    odd || reading.proclitics == Proclitics::default()
}

/// «عزمي محافظة السفير»: a kind of region is a family name between a forename and what ends a name.
fn is_region_and_surname(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.noun_of_role(at, "region").is_some()
        && tagged.is(at - 1, Category::GivenName)
        && !tagged.has_article(at)
        && (ends_name(tagged, at + 1) || tagged.is(at + 1, Category::Honorific))
}

/// «فهد العدوان،»: a word that the lexicon knows for what it is about alone, behind forenames.
fn is_only_a_cue(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.at(at).iter().all(|reading| reading.sense.category == Category::AreaCue)
}

/// «رئيس المجلس البحريني أحمد المسلم», «الدكتور ماهر الشرع»: behind a nationality or a title stands a name of two words at least.
fn is_second_behind_nationality(tagged: &Tagged<'_>, at: usize, before: usize) -> bool {
    let titled =
        |token: usize| tagged.is(token, Category::Honorific) && !tagged.spells(token, PRINCELY_TITLES);
    let first = before == 1 && at >= 2 && (tagged.nisba(at - 2).is_some() || titled(at - 2));
    // «الدكتور محمد نضال الشعار».
    let opens = first || before == 2 && at >= 3 && titled(at - 3) && tagged.is(at - 2, Category::GivenName);
    let several = PLURAL_ENDINGS.iter().any(|end| tagged.folded(at).ends_with(end));
    let weak = |reading: &Reading| {
        let participle =
            matches!(reading.sense.form.shape(), Shape::ActiveParticiple | Shape::PassiveParticiple);
        participle || matches!(reading.sense.category, Category::AreaCue | Category::FunctionWord)
    };
    opens
        && !several
        && !tagged.text.tokens[at].ends_in_ta_marbuta
        && tagged.at(at).iter().all(weak)
        && tagged.function(at).is_none_or(|kind| kind == "ordinary")
}

/// «عبد» of «عبد الله».
const SERVANT: &str = "عبد";

/// A family name that is an everyday word has more letters.
const SHORTEST_EVERYDAY: usize = 2;

/// «طارق النقيب،», «سامي القاضي،»: a rank or profession is a family name between a forename and a mark.
fn is_rank_and_surname(tagged: &Tagged<'_>, at: usize, before: usize) -> bool {
    let title = |reading: &Reading| {
        let doer = reading.sense.form.shape() == Shape::ActiveParticiple;
        matches!(reading.sense.category, Category::Honorific | Category::Office) && reading.tokens == 1
            || doer
    };
    // «السيد زانا قادر المفتي سفير جمهورية …».
    let own_office = before > 1
        && tagged.find(at + 1, Category::Office).is_some_and(|own| own.proclitics == Proclitics::default());
    let mark = matches!(tagged.text.kind(at + 1), TokenKind::Comma | TokenKind::Stop) || own_office;
    // «سامي الوكيل في القاهرة»: behind a forename alone.
    let whole = before == 1 && tagged.is_function(at + 1, "preposition");
    let ruler = at.checked_sub(before + 1).is_some_and(|title| tagged.is(title, Category::Honorific));
    // «زانا قادر المفتي،», «عادل الوزير،», but «فلان الفلاني السفير،».
    let called = tagged.is(at, Category::Honorific) || before == 1 || !tagged.spells(at, RANKS_OF_STATE);
    let named = tagged.is(at - 1, Category::GivenName) || before > 1 && !tagged.has_article(at - 1);
    let titled = tagged.is(at, Category::Honorific) || tagged.is(at, Category::Office);
    (mark && called || whole && !ruler) && named && titled && tagged.at(at).iter().all(title)
}

/// Whether a name is over here: a mark, or the office of whom it names.
pub(super) fn ends_name(tagged: &Tagged<'_>, at: usize) -> bool {
    // «مساهل الوزير الجزائري», «كرتي ووزير الدولة».
    let office = tagged
        .find(at, Category::Office)
        .is_some_and(|office| office.proclitics.preposition.is_none() && !tagged.is(at, Category::GivenName));
    let quoted = matches!(tagged.text.kind(at), TokenKind::QuoteOpen | TokenKind::Number);
    office || !tagged.is_word(at) && !quoted
}

/// «شكري وكيري»: what follows «و» stands without it elsewhere in the text.
pub(super) fn stands_alone_elsewhere(tagged: &Tagged<'_>, at: usize) -> bool {
    let Some(rest) = tagged.folded(at).strip_prefix('و') else { return false };
    (0..tagged.text.tokens.len()).any(|token| tagged.folded(token) == rest)
}

/// «أيمن بن توفيق المؤيد»: behind a father's name a word with the article is the family's, whatever it means else.
fn ends_patronymic(tagged: &Tagged<'_>, at: usize, before: usize) -> bool {
    let fathered = before >= 3 && tagged.spells(at - 2, PATRONYMIC_PARTICLES);
    let else_claimed =
        [Category::Office, Category::Portfolio, Category::InstitutionHead, Category::Honorific]
            .into_iter()
            .any(|category| tagged.is(at, category));
    // «نقل محمد بن سلمان الدعوة من …».
    let only_everyday = tagged.at(at).iter().all(|reading| reading.sense.category == Category::FunctionWord)
        && !tagged.text.tokens[at].ends_in_ta_marbuta;
    let object = !only_everyday && !is_defined_surname(tagged, at) && !ends_name(tagged, at + 1);
    fathered && !else_claimed && !object && tagged.function(at).is_none_or(|kind| kind == "ordinary")
}

/// «يوسف الشمالي», «عبد الله الرئيسي»: behind a forename an adjective like a nisba is a family name, whatever it means else.
fn is_adjectival_surname(tagged: &Tagged<'_>, at: usize) -> bool {
    let claimed = [
        Category::Office,
        Category::Portfolio,
        Category::InstitutionHead,
        Category::Organisation,
        Category::Noun,
        Category::Month,
    ]
    .into_iter()
    // «الرئيسي» is no pair of presidents: what governs has no article.
    .any(|category| tagged.find(at, category).is_some_and(|reading| !reading.sense.form.is_construct()));
    // «راشيد العلمي،».
    let unlisted = tagged.is_unknown(at - 1) && !tagged.has_article(at - 1) && ends_name(tagged, at + 1);
    let servant = at >= 2 && tagged.folded(at - 2) == SERVANT;
    // «الطيب الإدريسي العمراني،».
    let second = at >= 2
        && is_family_name(tagged, at - 1)
        && tagged.is(at - 2, Category::GivenName)
        && ends_name(tagged, at + 1);
    tagged.folded(at).ends_with('ي')
        && (tagged.is(at - 1, Category::GivenName) || unlisted || servant || second)
        && !claimed
        && tagged.finite(at).is_none()
        && tagged.functions(at).all(|(_, kind)| kind == "ordinary")
}

/// «السادس», «المصري», «الجبير» go on with a name; «الأمن», «الوزراء», «الذي», «الهادفة» don't.
fn is_defined_surname(tagged: &Tagged<'_>, at: usize) -> bool {
    let feminine = tagged.text.tokens[at].ends_in_ta_marbuta;
    let whole = ends_name(tagged, at + 1);
    tagged.at(at).iter().all(|reading| {
        matches!(
            reading.sense.category,
            Category::Nisba | Category::Ordinal | Category::GivenName | Category::Honorific
        ) || reading.sense.form.shape() == Shape::ActiveParticiple && !feminine
            // «خلدون المبارك رئيس …».
            || reading.sense.form.shape() == Shape::PassiveParticiple && whole && !feminine
            || reading.sense.category == Category::City
    })
}

/// «(التقى الوزير) كريم العلوي جاك لوروا، الرئيس …»: behind a family name a forename before another word of a name is the next one's, where
/// an office follows him.
pub(super) fn is_next_person(tagged: &Tagged<'_>, at: usize, next: usize) -> bool {
    let family = next >= at + 2 && is_family_name(tagged, next - 1) && !is_binder(tagged, next - 2);
    // «(استقبل وزير الخارجية السوداني) فلان الفلاني جون كيبيت سفير كينيا»: behind a nationality a name of two words, and an envoy's.
    let host = next == at + 2 && at > 0 && tagged.nisba(at - 1).is_some() && !is_binder(tagged, next - 1);
    let forename = tagged.find(next, Category::GivenName).is_some_and(|name| {
        name.proclitics == Proclitics::default()
            && !lexicon::GIVEN_NAMES[usize::from(name.sense.entry)].ambiguous
    });
    // «كريم الوهابي أوسينو تراوالي وزير …».
    let foreign =
        tagged.is_unknown(next) && !tagged.has_article(next) && !tagged.folded(next).starts_with('و');
    let forename = forename || foreign;
    let last = next + 1;
    let named = tagged.is_unknown(last) || tagged.is(last, Category::GivenName);
    let end = (last..last + LONGEST_NAME)
        .find(|&token| !tagged.is_word(token) || tagged.is(token, Category::Office));
    let office = end.and_then(|end| {
        tagged.find(end + usize::from(tagged.text.kind(end) == TokenKind::Comma), Category::Office)
    });
    let envoy = |office: &Reading| {
        lexicon::OFFICES[usize::from(office.sense.entry)].kind == "ambassador" && !office.proclitics.article
    };
    forename && named && office.is_some_and(|office| family || host && envoy(office))
}
