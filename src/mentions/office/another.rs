//! Whether an office behind an office is that of somebody else: «استقبل الوزير سفير تركيا», «هنأ رئيس الوزراء الملك».

use super::{OfficePhrase, is_several, organisation, serves_by_name};
use crate::lexicon::word_lists::{DEPUTIES, PLURAL_ENDINGS, VISITING};
use crate::lexicon::{self, Category, Gender};
use crate::mentions::firm::is_firm;
use crate::mentions::name::name_at;
use crate::mentions::subject_place::is_meeting_place;
use crate::mentions::titles::skip_titles;
use crate::words::{Preposition, Reading, Tagged};

/// Whether an office behind an office is that of somebody else: «استقبل الوزير سفير تركيا», «الملك الوزير»,
/// «وزير الداخلية الإسباني السفير المغربي»; «المستشار بالديوان الملكي المشرف العام» is one person.
pub(super) fn is_another_person(
    tagged: &Tagged<'_>,
    phrase: &OfficePhrase,
    at: usize,
    reading: &Reading,
) -> bool {
    // «ونقلت الوزيرة لخادم الحرمين تحيات …»: to whom, not of whom.
    if reading.proclitics.preposition == Some(Preposition::For)
        && phrase.is_bare()
        && phrase.proclitics.article
    {
        return tagged.is(at, Category::ByName);
    }
    if reading.proclitics.preposition.is_some() {
        return false;
    }
    // «واستقبل رئيس هيئة الأركان الوزير الضيف».
    let visits = tagged.spells(at + reading.tokens, VISITING);
    if visits || is_woman_or_sovereign(tagged, phrase, at, reading) {
        return true;
    }
    // «نائب الملحق الثقافي»: the head governs the office.
    let deputy = DEPUTIES.contains(&lexicon::OFFICES[usize::from(phrase.head)].name);
    if deputy && phrase.tokens.len() == phrase.head_tokens && !phrase.proclitics.article {
        return false;
    }
    if is_received(tagged, phrase, reading) || is_met_by_official(tagged, phrase, at, reading) {
        return true;
    }
    let after = at + reading.tokens;
    let name_follows = name_at(tagged, skip_titles(tagged, after), true).is_some();
    if !name_follows && is_told_or_congratulated(tagged, phrase, after, reading) {
        return true;
    }
    // «القائم بأعمال وزير الدفاع»: the head governs what follows.
    let closed = tagged.has_article(phrase.tokens.end - 1);
    let royal = phrase.kind() == "monarch";
    if phrase.proclitics.article && phrase.is_bare() && closed && (!royal || reading.proclitics.article) {
        return !(reading.proclitics.article && name_follows);
    }
    serves_another_state(tagged, phrase, after, reading)
}

/// «هنأ رئيس الوزراء الملك», «أطلع رئيس الوزراء السفير على …»: whom, without his name; what follows him begins at `after`.
fn is_told_or_congratulated(
    tagged: &Tagged<'_>,
    phrase: &OfficePhrase,
    after: usize,
    reading: &Reading,
) -> bool {
    let kind = lexicon::OFFICES[usize::from(reading.sense.entry)].kind;
    let closed = tagged.has_article(phrase.tokens.end - 1);
    let reigns = matches!(kind, "monarch" | "head_of_state") && closed;
    let posted = || {
        let several = phrase.is_bare() && phrase.head_tokens > 1;
        kind == "ambassador" && several && nationality_ahead(tagged, after).is_none()
    };
    reading.proclitics.article && (reigns || posted())
}

/// «المبعوث الأممي إلى ليبيا رئيس المجلس الرئاسي الليبي»: the office that ends at `after` has a nationality of its own.
fn serves_another_state(tagged: &Tagged<'_>, phrase: &OfficePhrase, after: usize, reading: &Reading) -> bool {
    // «التقى وزير التجارة المغربي المفوض الأوروبي للتجارة».
    let european = organisation::european(lexicon::OFFICES[usize::from(reading.sense.entry)].name);
    if phrase.country.is_some() && european.is_some() {
        return true;
    }
    let kind = lexicon::OFFICES[usize::from(reading.sense.entry)].kind;
    let posted =
        matches!(phrase.kind(), "ambassador" | "envoy") && phrase.tokens.len() > phrase.head_tokens + 1;
    let of_other = nationality_ahead(tagged, after).is_some_and(|code| Some(code) != phrase.country);
    let served = phrase.country.is_some() || phrase.organisation.is_some();
    of_other
        && (served
            || posted
            || kind == "ambassador" && reading.proclitics.article && phrase.kind() != "ambassador")
}

/// «استقبل وزير الصحة السعودي مديرة …», «استقبلت وزيرة العدل سفير …», «قلد رئيس جمهورية النيجر خادم الحرمين الشريفين»: a woman's office behind a man's, the
/// sovereign of one state behind an office of another.
fn is_woman_or_sovereign(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize, reading: &Reading) -> bool {
    let (own, other) = (phrase.form.gender(), reading.sense.form.gender());
    let by_name = serves_by_name(tagged, at, reading);
    let woman = own == Some(Gender::Masculine) && other == Some(Gender::Feminine);
    // «وكيلة الأمين العام» governs.
    let complete = phrase.tokens.len() > phrase.head_tokens;
    let man = own == Some(Gender::Feminine) && other == Some(Gender::Masculine) && complete;
    woman || man || by_name.is_some() && phrase.country.is_some() && by_name != phrase.country
}

/// «استقبل وزير الصحة المصري سفير مملكة النرويج», «استقبل رئيس مجلس النواب سفير مالطا», «استقبل رئيس الجمهورية مدير الوكالة»: whom an
/// officer receives.
fn is_received(tagged: &Tagged<'_>, phrase: &OfficePhrase, reading: &Reading) -> bool {
    let kind = lexicon::OFFICES[usize::from(reading.sense.entry)].kind;
    let closed = phrase.tokens.len() > 1 && tagged.has_article(phrase.tokens.end - 1);
    let at_home = matches!(phrase.kind(), "minister" | "head_of_government" | "parliament" | "governor");
    let complete = phrase.country.is_some() || at_home && closed;
    let bare = !reading.proclitics.article || phrase.kind() == "governor";
    let sent = kind == "ambassador" || kind == "envoy" && at_home && closed;
    let posted = sent && bare && complete;
    let governs = at_home || matches!(phrase.kind(), "head" | "official");
    let leads = phrase.kind() == "head_of_state" && phrase.head_tokens > 1;
    let led = matches!(kind, "ambassador" | "envoy" | "official" | "business" | "media" | "academic");
    posted && governs || leads && led
}

/// «التقى وزير الطاقة الرئيس التنفيذي لشركة …», «استقبل الوزير ممثلين عن …»: behind a verb of meeting an official is not who leads a
/// firm, nor several people.
fn is_met_by_official(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize, reading: &Reading) -> bool {
    let kind = lexicon::OFFICES[usize::from(reading.sense.entry)].kind;
    let several =
        is_several(reading.sense.form) && PLURAL_ENDINGS.iter().any(|end| tagged.folded(at).ends_with(end));
    // «نائب رئيس شركة», «المدير الإقليمي للبنك الدولي».
    let next = at + reading.tokens;
    let of_body = is_firm(tagged, next) || tagged.organisation(next).is_some();
    let leads = matches!(kind, "business" | "academic") || of_body && matches!(kind, "head" | "official");
    let official = !matches!(phrase.kind(), "business" | "academic");
    official && (leads || several) && is_meeting_place(tagged, phrase.tokens.start)
}

/// The nationality that the words of an office end with.
fn nationality_ahead(tagged: &Tagged<'_>, from: usize) -> Option<&'static str> {
    (from..from + NATIONALITY_WITHIN)
        .take_while(|&token| {
            tagged.is_word(token)
                && !tagged.is(token, Category::GivenName)
                && !tagged.is(token, Category::Honorific)
                && tagged.finite(token).is_none()
        })
        .find_map(|token| tagged.nisba(token).filter(|(reading, _)| !reading.has_conjunction()))
        .map(|(_, code)| code)
}

/// A nationality ends an office within so many words.
const NATIONALITY_WITHIN: usize = 6;
