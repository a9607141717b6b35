//! Offices: a head («وزير»), its portfolio, its nationality, and offices stacked upon it.

use super::name::{name_at, skip_titles};
use crate::lexicon::{self, Category, Form, Gender, Number};
use crate::words::{Preposition, Proclitics, Reading, Tagged};
use std::ops::Range;

/// An office as the text words it.
#[derive(Clone, Debug)]
pub(crate) struct OfficePhrase {
    /// Its tokens from the head on.
    pub(crate) tokens: Range<usize>,
    /// The head: index in the lexicon's table.
    pub(crate) head: u16,
    /// How many tokens the head covers.
    pub(crate) head_tokens: usize,
    /// Inflection of the head.
    pub(crate) form: Form,
    /// Clitics before the head.
    pub(crate) proclitics: Proclitics,
    /// ISO code of the state it serves.
    pub(crate) country: Option<&'static str>,
    /// Where the words that name that state stand.
    pub(crate) country_tokens: Option<Range<usize>>,
    /// The organisation it serves: index in the lexicon's table.
    pub(crate) organisation: Option<u16>,
}

impl OfficePhrase {
    /// Whether nothing but a nationality follows the head: «الوزير», «الرئيس الفرنسي».
    pub(crate) fn is_bare(&self) -> bool {
        let nationality = self.country_tokens.as_ref().map_or(0, |tokens| tokens.len());
        self.tokens.len() <= self.head_tokens + nationality
    }

    /// The kind column of `offices.tsv`.
    pub(crate) fn kind(&self) -> &'static str {
        lexicon::OFFICES[usize::from(self.head)].kind
    }
}

/// The office phrase that starts at a token.
pub(crate) fn office_at(tagged: &Tagged<'_>, at: usize) -> Option<OfficePhrase> {
    let reading = head_reading(tagged, at)?;
    let mut phrase = OfficePhrase {
        tokens: at..at + reading.tokens,
        head: reading.sense.entry,
        head_tokens: reading.tokens,
        form: reading.sense.form,
        proclitics: reading.proclitics,
        country: serves_by_name(tagged, at, reading),
        country_tokens: None,
        organisation: None,
    };
    let limit = at + LONGEST_OFFICE;
    while phrase.tokens.end < limit {
        let Some(next) = step(tagged, &mut phrase) else { break };
        phrase.tokens.end = next;
    }
    Some(phrase)
}

/// «خادم الحرمين الشريفين» is an office and a by-name of the state at once.
fn serves_by_name(tagged: &Tagged<'_>, at: usize, head: &Reading) -> Option<&'static str> {
    let by_name = tagged.find(at, Category::ByName).filter(|reading| reading.tokens == head.tokens)?;
    Some(lexicon::STATES[usize::from(by_name.sense.entry)].code)
}

/// The longest reading as an office; «وزيرا» before what it governs is a dual, else an accusative.
fn head_reading<'t>(tagged: &'t Tagged<'_>, at: usize) -> Option<&'t Reading> {
    let longest = tagged.find(at, Category::Office)?;
    let next = at + longest.tokens;
    let governs =
        tagged.has_article(next) || tagged.state(next).is_some() || tagged.is(next, Category::Portfolio);
    let dual = tagged.at(at).iter().find(|reading| {
        let form = reading.sense.form;
        reading.sense.category == Category::Office
            && reading.tokens == longest.tokens
            && form.is_construct()
            && form.number() == Some(Number::Dual)
    });
    Some(dual.filter(|_| governs).unwrap_or(longest))
}

/// No office of the genre has more words.
const LONGEST_OFFICE: usize = 26;

/// Takes one more part of the office in; returns where the part after it starts.
fn step(tagged: &Tagged<'_>, phrase: &mut OfficePhrase) -> Option<usize> {
    let at = phrase.tokens.end;
    if !tagged.is_word(at) {
        return quoted_part(tagged, at);
    }
    posting_object(tagged, at)
        .or_else(|| portfolio(tagged, phrase, at))
        .or_else(|| nationality(tagged, phrase, at))
        .or_else(|| organisation(tagged, phrase, at))
        .or_else(|| state(tagged, phrase, at))
        .or_else(|| stacked_office(tagged, phrase, at))
        .or_else(|| institution(tagged, phrase, at))
        .or_else(|| posting(tagged, phrase, at))
        .or_else(|| defined_word(tagged, phrase, at))
        .or_else(|| construct_word(tagged, phrase, at))
        .or_else(|| purpose_phrase(tagged, phrase, at))
}

/// «مدير عام صحيفة "الأفق"»: a short quoted name inside the office.
fn quoted_part(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    use crate::text::TokenKind::{QuoteClose, QuoteOpen};
    if tagged.text.kind(at) != QuoteOpen || !tagged.is(at.checked_sub(1)?, Category::InstitutionHead) {
        return None;
    }
    (at + 2..at + 6).find(|&end| tagged.text.kind(end) == QuoteClose).map(|end| end + 1)
}

fn portfolio(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let of_institution = tagged.is(at - 1, Category::InstitutionHead);
    if phrase.proclitics.article && !of_institution {
        return None;
    }
    let reading = tagged.find(at, Category::Portfolio)?;
    let first = at == phrase.head_tokens + phrase.tokens.start;
    let joined = reading.has_conjunction() && first || !first && reading.sense.form.is_construct();
    let placed = matches!(reading.proclitics.preposition, Some(Preposition::In | Preposition::As));
    if joined || placed || reading.has_conjunction() && opens_another_mention(tagged, at) {
        return None;
    }
    Some(at + reading.tokens)
}

fn nationality(tagged: &Tagged<'_>, phrase: &mut OfficePhrase, at: usize) -> Option<usize> {
    let (reading, code) = tagged.nisba(at).or_else(|| everyday_nationality(tagged, phrase, at))?;
    let preposition = reading.proclitics.preposition.is_some();
    if reading.has_conjunction() || preposition || is_name_before_name(tagged, at) {
        return None;
    }
    let end = at + reading.tokens;
    note_country(phrase, code, at..end);
    Some(end)
}

/// «الوزير المالي», «وزير الثروة الحيوانية والصيد المالي»: Malian, where it agrees with who governs or represents a state;
/// «المدير المالي», «الشؤون المالية» are of finance.
fn everyday_nationality<'t>(
    tagged: &'t Tagged<'_>,
    phrase: &OfficePhrase,
    at: usize,
) -> Option<(&'t Reading, &'static str)> {
    let state_office = matches!(
        phrase.kind(),
        "minister" | "head_of_government" | "head_of_state" | "ambassador" | "parliament"
    );
    let agrees = |reading: &Reading| {
        reading.sense.form.gender() == phrase.form.gender()
            && reading.sense.form.gender() == Some(Gender::Masculine)
    };
    tagged
        .nisba_of_person(at)
        .filter(|(reading, _)| state_office && reading.proclitics.article && agrees(reading))
}

/// «رئيس الوزراء المصري» has a nationality; in «الوزير محمد المصري» it is a name, but there it follows a name.
fn is_name_before_name(tagged: &Tagged<'_>, at: usize) -> bool {
    !tagged.has_article(at) && tagged.is(at, Category::GivenName)
}

fn note_country(phrase: &mut OfficePhrase, code: &'static str, tokens: Range<usize>) {
    if phrase.country.is_none() && phrase.organisation.is_none() {
        phrase.country = Some(code);
        phrase.country_tokens = Some(tokens);
    }
}

fn organisation(tagged: &Tagged<'_>, phrase: &mut OfficePhrase, at: usize) -> Option<usize> {
    // «رئيس تحرير صحيفة …».
    let medium = at.checked_sub(1).is_some_and(|before| tagged.is(before, Category::InstitutionHead));
    if let Some(agency) =
        tagged.find(at, Category::Agency).filter(|reading| medium && !reading.has_conjunction())
    {
        return Some(at + agency.tokens);
    }
    let (reading, _) = tagged.organisation(at)?;
    let preposition = reading.proclitics.preposition;
    let beside = preposition == Some(Preposition::For) && phrase.country.is_some();
    if reading.has_conjunction() || matches!(preposition, Some(Preposition::In | Preposition::As)) || beside {
        return None;
    }
    if phrase.country.is_none() && phrase.organisation.is_none() {
        phrase.organisation = Some(reading.sense.entry);
    }
    Some(at + reading.tokens)
}

fn state(tagged: &Tagged<'_>, phrase: &mut OfficePhrase, at: usize) -> Option<usize> {
    let (reading, code) = tagged.state(at).or_else(|| tagged.place(at))?;
    let placed = matches!(reading.proclitics.preposition, Some(Preposition::In | Preposition::As));
    let after_institution =
        at.checked_sub(1).is_some_and(|before| tagged.is(before, Category::InstitutionHead));
    let beside = reading.proclitics.preposition == Some(Preposition::For) && phrase.country.is_some();
    let own = reading.tokens > 1 || announces_name(tagged, at + reading.tokens);
    let placed = placed && !(own && tagged.state(at).is_some());
    if reading.has_conjunction() || beside || placed && !after_institution && phrase.kind() != "ambassador" {
        return None;
    }
    let end = at + reading.tokens;
    let tokens = at..end;
    // «المبعوث الأممي إلى اليمن», «السفير لدى المغرب»: where somebody is sent, not whom he serves.
    let posted = tagged.spells(at - 1, &["لدي", "الي", "في"]);
    if !code.is_empty() && !posted {
        note_country(phrase, code, tokens);
    }
    Some(end)
}

/// A title or a given name right after: «بدولة قطر الدكتور فلان».
fn announces_name(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is(at, Category::GivenName) || skip_titles(tagged, at) > at
}

/// «نائب رئيس مجلس الوزراء وزير الداخلية»; «والوزير» opens the next person instead.
fn stacked_office(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let reading = tagged.find(at, Category::Office)?;
    let placed = matches!(reading.proclitics.preposition, Some(Preposition::In | Preposition::As));
    // «الملك الوزير»: two defined offices are two persons.
    let name_follows = name_at(tagged, skip_titles(tagged, at + reading.tokens), true).is_some();
    let governed = reading.proclitics.preposition.is_some();
    let another = phrase.proclitics.article && reading.proclitics.article && !name_follows && !governed;
    // «وزير الخارجية الروسي للملك»: the office is complete.
    let complete = phrase.country.is_some() && reading.proclitics.preposition.is_some();
    (!reading.has_conjunction() && !placed && !another && !complete && !opens_title(tagged, at))
        .then_some(at + reading.tokens)
}

fn institution(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let reading = tagged.find(at, Category::InstitutionHead)?;
    let complete = phrase.proclitics.article && phrase.country.is_some();
    if complete && reading.proclitics.preposition.is_none() {
        return None;
    }
    if reading.has_conjunction() || reading.proclitics.preposition == Some(Preposition::As) {
        return None;
    }
    let delegation = lexicon::INSTITUTION_HEADS[usize::from(reading.sense.entry)].kind == "delegation";
    (!delegation || !reading.proclitics.article).then_some(at + reading.tokens)
}

/// «لدى المملكة», «إلى ليبيا», «لشؤون أوروبا».
fn posting(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    if tagged.spells(at, &["لدي"]) {
        return Some(at + 1);
    }
    let envoy = matches!(phrase.kind(), "ambassador" | "envoy" | "organisation" | "official");
    let somewhere = tagged.state(at + 1).is_some() || tagged.place(at + 1).is_some();
    let own = tagged.spells(at, &["في"])
        && tagged.state(at + 1).is_some_and(|(reading, _)| announces_name(tagged, at + 1 + reading.tokens));
    let sent = own || envoy && tagged.spells(at, &["الي", "في", "عن"]) && somewhere;
    let charged = tagged.spells(
        at,
        &["لشوون", "للشوون", "بشوون", "المكلف", "المكلفه", "المعتمد", "المعتمده", "المنتدب", "المنتدبه"],
    );
    (sent || charged).then_some(at + 1)
}

/// What follows «لدى» and «لشؤون» belongs to the office whatever it is: «لدى البلاد», «لشؤون آسيا».
fn posting_object(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let posted = tagged.spells(at - 1, &["لدي", "لشوون", "بشوون"]);
    let longer = tagged.state(at).or_else(|| tagged.place(at)).map(|(reading, _)| reading.tokens);
    let organisation = tagged.organisation(at).map(|(reading, _)| reading.tokens);
    posted.then(|| at + longer.or(organisation).unwrap_or(1))
}

/// A word with the article goes on with the office unless it opens a name or another mention.
fn defined_word(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    // «للشؤون المغاربية»: what «ل» joined goes on.
    let joined_by_for = at > phrase.tokens.start
        && (tagged.folded(at - 1).starts_with('ل') || tagged.is(at - 1, Category::InstitutionHead));
    // «التقى» only looks like a word with the article.
    if tagged.finite(at).is_some() && tagged.folded(at).starts_with("ال") {
        return None;
    }
    let refers = tagged.noun(at).is_some_and(|(_, entry)| entry.role != "act");
    if refers || tagged.is(at, Category::Office) {
        return None;
    }
    let plain = tagged.has_article(at) && (!phrase.proclitics.article || joined_by_for);
    let behind = tagged.has_article_behind_clitics(at);
    if !plain && !behind
        || opens_title(tagged, at)
        || opens_another_mention(tagged, at)
        || is_time(tagged, at)
    {
        return None;
    }
    let joined = tagged.folded(at).starts_with('و') && !plain;
    if (joined || behind) && phrase.country.is_some() || tagged.is(at, Category::GivenName) {
        return None;
    }
    if behind && !joined && tagged.folded(at).starts_with('ب') && !tagged.is(at, Category::InstitutionHead) {
        return None;
    }
    if tagged.finite(at).is_some_and(|(reading, _)| reading.proclitics.conjunction.is_none()) && !plain {
        return None;
    }
    Some(at + 1)
}

/// «مدير مكتب الشؤون», «وزير خارجية إيطاليا»: an undefined word goes on when what it governs follows.
fn construct_word(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let first = at == phrase.tokens.start + phrase.head_tokens;
    let governed = tagged.has_article(at + 1)
        || tagged.state(at + 1).is_some()
        || tagged.nisba(at + 1).is_some()
        || tagged.is(at + 1, Category::InstitutionHead);
    let known = tagged.is(at, Category::AreaCue)
        || tagged.is(at, Category::InstitutionHead)
        || tagged.is_function(at, "ordinary");
    let function = tagged.function(at).is_some_and(|kind| kind != "ordinary");
    let named = tagged.is(at, Category::GivenName) || function || tagged.finite(at).is_some();
    let clitics = tagged
        .at(at)
        .first()
        .is_some_and(|reading| reading.has_conjunction() || reading.proclitics.preposition.is_some());
    (first && known && governed && !named && !clitics && !phrase.proclitics.article).then_some(at + 1)
}

/// «للبرنامج لمنطقة الشرق الأوسط», «لشركة الخطوط»: what «ل» joins, with what it governs.
fn purpose_phrase(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let joined = tagged.at(at).iter().any(|reading| {
        let known = matches!(
            reading.sense.category,
            Category::AreaCue | Category::InstitutionHead | Category::FunctionWord
        );
        known && reading.proclitics.preposition == Some(Preposition::For) && !reading.has_conjunction()
    });
    (joined && phrase.country.is_none() && tagged.has_article(at + 1)).then_some(at + 2)
}

/// «الأمير», «الدكتور», «السيد», «صاحب السمو»: a title before a name.
fn opens_title(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.find(at, Category::Honorific).is_some_and(|reading| {
        lexicon::HONORIFICS[usize::from(reading.sense.entry)].kind.starts_with("before")
    })
}

/// «والوفد», «ونظيره», «والرئيس».
fn opens_another_mention(tagged: &Tagged<'_>, at: usize) -> bool {
    let joined = tagged.folded(at).starts_with('و') && !tagged.folded(at).starts_with("وا")
        || tagged.folded(at).starts_with("وال");
    joined
        && (tagged.is(at, Category::Office)
            || tagged.is(at, Category::InstitutionHead)
            || tagged.is(at, Category::Honorific)
            || tagged.noun(at).is_some_and(|(_, entry)| entry.role != "act"))
}

/// «اليوم», «أمس», «الثلاثاء».
pub(super) fn is_time(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is(at, Category::Weekday)
        || tagged.is(at, Category::Month)
        || tagged.noun_of_role(at, "time").is_some()
}

/// Whether the head is dual or plural: «وزيرا الخارجية والداخلية».
pub(crate) fn is_several(form: Form) -> bool {
    matches!(form.number(), Some(Number::Dual | Number::Plural))
}
