//! Offices: a head («وزير»), its portfolio, its nationality, and offices stacked upon it.

mod another;
mod named_after;
mod organisation;
mod posting;
mod ranks;
mod sender;
mod served;
mod unlisted;
mod words;

use another::is_another_person;
pub(crate) use named_after::{honoured_name, honoured_state};
pub(super) use posting::region;
pub(crate) use ranks::is_rank;

use super::figure::state_of_surname;
use super::firm::{is_firm, marked_name_end};
use super::institution::opens_delegation;
use super::institution_words::governed_end;
use super::name::{has_patronymic, quoted_name};
use crate::lexicon::word_lists::{AT_OFFICES, NAMES_OF_GOD};
use crate::lexicon::{self, Category, Form, Gender, Number};
use crate::text::TokenKind;
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
    /// Whether it names who sent its holder: «موفد العاهل السعودي الملك فلان».
    pub(crate) sender: bool,
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
    if tagged.is(at, Category::Office) { read_office(tagged, at, false) } else { None }
}

/// The same behind the name of its holder: «فلان وزير الدفاع في قطر».
pub(super) fn office_after_name(tagged: &Tagged<'_>, at: usize) -> Option<OfficePhrase> {
    if tagged.is(at, Category::Office) { read_office(tagged, at, true) } else { None }
}

fn read_office(tagged: &Tagged<'_>, at: usize, after_name: bool) -> Option<OfficePhrase> {
    let reading = head_reading(tagged, at)?;
    let mut phrase = OfficePhrase {
        tokens: at..at + reading.tokens,
        head: reading.sense.entry,
        head_tokens: reading.tokens,
        form: reading.sense.form,
        proclitics: reading.proclitics,
        country: serves_by_name(tagged, at, reading),
        country_tokens: None,
        organisation: organisation::organisation_in_head(tagged, at..at + reading.tokens)
            .or_else(|| organisation::european(lexicon::OFFICES[usize::from(reading.sense.entry)].name)),
        sender: false,
    };
    if let Some((organisation, end)) = organisation::organisation_from_head(tagged, phrase.tokens.end - 1) {
        phrase.organisation = Some(organisation);
        phrase.tokens.end = end;
    }
    let limit = at + LONGEST_OFFICE;
    while phrase.tokens.end < limit {
        let Some(next) = step(tagged, &mut phrase, after_name) else { break };
        phrase.tokens.end = next;
    }
    if phrase.country.is_none() && phrase.organisation.is_none() {
        let body = posting::in_ministry(tagged, &phrase);
        let compatriots = country_of_compatriots(tagged, phrase.tokens.clone());
        phrase.country = compatriots.or(body).or_else(|| country_of_firm(tagged, phrase.tokens.clone()));
        phrase.organisation =
            organisation::of_all_nations(tagged, &phrase).filter(|_| phrase.country.is_none());
    }
    Some(phrase)
}

/// «وزير الشؤون الخارجية والمغاربة المقيمين بالخارج» serves Morocco.
fn country_of_compatriots(tagged: &Tagged<'_>, mut tokens: Range<usize>) -> Option<&'static str> {
    tokens.find_map(|token| {
        let (_, code) = tagged.nisba(token)?;
        posting::compatriots_abroad(tagged, token).map(|_| code)
    })
}

/// «رئيس شركة الخطوط السعودية للنقل»: whose nationality a firm bears in its name.
fn country_of_firm(tagged: &Tagged<'_>, tokens: Range<usize>) -> Option<&'static str> {
    let firm = tokens.clone().find(|&token| is_firm(tagged, token))?;
    (firm..tokens.end).find_map(|token| tagged.nisba(token)).map(|(_, code)| code)
}

/// «خادم الحرمين الشريفين» is an office and a by-name of the state at once.
fn serves_by_name(tagged: &Tagged<'_>, at: usize, head: &Reading) -> Option<&'static str> {
    let by_name = tagged.find(at, Category::ByName).filter(|reading| reading.tokens == head.tokens)?;
    Some(lexicon::STATES[usize::from(by_name.sense.entry)].code)
}

/// The longest reading as an office; «وزيرا» before what it governs is a dual, else an accusative.
fn head_reading<'t>(tagged: &'t Tagged<'_>, at: usize) -> Option<&'t Reading> {
    let longest = tagged.find(at, Category::Office).filter(|reading| !only_refers(tagged, at, reading))?;
    // «داعية الله أن يحفظ المملكة»: she prays.
    if tagged.spells(at + longest.tokens, NAMES_OF_GOD) {
        return None;
    }
    let next = at + longest.tokens;
    // «سفيرا لألمانيا»: what a preposition leads to is not governed.
    let state = tagged.state(next).is_some_and(|(state, _)| state.proclitics.preposition.is_none());
    let governs = tagged.has_article(next) || state || tagged.is(next, Category::Portfolio);
    let dual = tagged.at(at).iter().find(|reading| {
        let form = reading.sense.form;
        reading.sense.category == Category::Office
            && reading.tokens == longest.tokens
            && form.is_construct()
            && form.number() == Some(Number::Dual)
    });
    // «مستشاره»: no «مستشارة», which folds alike.
    let owned = tagged.at(at).iter().find(|reading| {
        reading.sense.category == Category::Office
            && reading.tokens == longest.tokens
            && reading.enclitic.is_some()
            && longest.sense.form.gender() == Some(Gender::Feminine)
            && !tagged.text.tokens[at].ends_in_ta_marbuta
    });
    Some(dual.filter(|_| governs).or(owned).unwrap_or(longest))
}

/// «المسؤول», «مسؤولون», «مسؤول أمريكي»: words that refer to somebody or relay; «مسؤول في الوزارة» speaks.
fn only_refers(tagged: &Tagged<'_>, at: usize, reading: &Reading) -> bool {
    let official = lexicon::OFFICES[usize::from(reading.sense.entry)].name == "مسؤول";
    let posted = tagged.folded(at + 1) == "في" && !reading.proclitics.article;
    // «فلان مسؤول العلاقات الدولية»: what he is in charge of.
    let next = at + reading.tokens;
    let charged = !reading.proclitics.article && tagged.has_article(next) && tagged.nisba(next).is_none();
    official && (!(posted || charged) || is_several(reading.sense.form))
}

/// No office of the genre has more words.
const LONGEST_OFFICE: usize = 26;

/// Takes one more part of the office in; returns where the part after it starts.
fn step(tagged: &Tagged<'_>, phrase: &mut OfficePhrase, after_name: bool) -> Option<usize> {
    let at = phrase.tokens.end;
    if !tagged.is_word(at) {
        return marked_part(tagged, phrase, at);
    }
    // «المدير العام للمركز والبروفيسور فلان»: the next one.
    let next = tagged.folded(at).starts_with('و') && opens_title(tagged, at);
    // «وزيرة البيئة وفد الوزارة الألمانية»: whom she receives; «عضو وفد الحكومة» is of it.
    let delegation = opens_delegation(tagged, at) && !tagged.is(at - 1, Category::Office);
    let towards = served::is_whither(tagged, phrase, at) || is_told(tagged, phrase, at);
    if is_wish(tagged, at) || next || delegation || towards || honours_another(tagged, phrase, at) {
        return None;
    }
    if let Some(end) = sender::sender(tagged, phrase, at, after_name) {
        phrase.sender = true;
        phrase.country =
            phrase.country.or_else(|| (at..end).find_map(|token| state_of_surname(tagged, token)));
        return Some(end);
    }
    // «سمو أمير البلاد», «عاهل البلاد».
    let rules = phrase.kind() == "monarch" && phrase.is_bare();
    if rules && phrase.country.is_none() && tagged.spells(at, &["البلاد"]) {
        return Some(at + 1);
    }
    further_part(tagged, phrase, at, after_name)
}

/// What the office is of, for, in or at: the end of the part that starts here.
fn further_part(
    tagged: &Tagged<'_>,
    phrase: &mut OfficePhrase,
    at: usize,
    after_name: bool,
) -> Option<usize> {
    posting::posting_object(tagged, at)
        .or_else(|| named_after::honoured_name(tagged, at))
        .or_else(|| portfolio(tagged, phrase, at))
        .or_else(|| words::own_portfolio(tagged, phrase, at))
        .or_else(|| posting::region(tagged, at))
        .or_else(|| unlisted::unlisted(tagged, phrase, at, after_name))
        .or_else(|| before_mark(tagged, phrase, at))
        .or_else(|| ranks::federal(tagged, at))
        .or_else(|| unlisted::attribute_of_firm(tagged, phrase, at))
        .or_else(|| posting::term(tagged, at))
        .or_else(|| posting::honouring(tagged, at))
        .or_else(|| posting::party(tagged, at))
        .or_else(|| served::nationality(tagged, phrase, at))
        .or_else(|| served::described_state(tagged, phrase, at))
        .or_else(|| served::organisation(tagged, phrase, at))
        .or_else(|| served::state(tagged, phrase, at))
        .or_else(|| stacked_office(tagged, phrase, at))
        .or_else(|| institution(tagged, phrase, at))
        .or_else(|| posting::posting(tagged, phrase, at, after_name))
        .or_else(|| posting::compatriots_abroad(tagged, at))
        .or_else(|| words::defined_word(tagged, phrase, at))
        .or_else(|| words::construct_word(tagged, phrase, at))
        .or_else(|| words::construct_chain(tagged, phrase, at))
        .or_else(|| governed_end(tagged, at))
        .or_else(|| words::purpose_phrase(tagged, phrase, at, after_name))
        .or_else(|| words::joined_portfolio(tagged, phrase, at, after_name))
        .or_else(|| words::joined_charge(tagged, phrase, at, after_name))
        .or_else(|| posting::unlisted_charge(tagged, at))
}

/// «مدير عام صحيفة "الأفق"», «رئيس "الأفق"», «الرئيس التنفيذي لـ"الأفق"», «رئيس شركة (الأفق)»: a short name between marks; between
/// brackets where it has no other.
fn marked_part(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    // A head without article governs something.
    let alone = phrase.tokens.len() == phrase.head_tokens;
    let governs = alone && !phrase.proclitics.article && posting::is_employee(phrase);
    let called = governs || tagged.folded(at - 1) == FOR || is_firm(tagged, at - 1);
    let quoted = tagged.text.kind(at) == TokenKind::QuoteOpen;
    let body = phrase.tokens.clone().any(|token| tagged.is(token, Category::InstitutionHead));
    // «منسق البعثة “ريزدون زينينغا”».
    let person = quoted_name(tagged, at).is_some_and(|mut name| {
        tagged.is(name.start, Category::GivenName)
            || phrase.organisation.is_some() && name.len() > 1 && name.all(|token| tagged.is_unknown(token))
    });
    marked_name_end(tagged, at).filter(|_| (called || quoted && body) && !person)
}

/// «ل» before a mark.
const FOR: &str = "ل";

/// «ل"كافيل"», «لـ (كافيل)».
fn before_mark(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let marked = posting::is_employee(phrase) && tagged.folded(at) == FOR;
    (marked && marked_name_end(tagged, at + 1).is_some()).then_some(at + 1)
}

fn portfolio(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    // «القائم بأعمال وزير الدفاع», «الوزيرة المنتدبة لدى وزير الخارجية»: the office before governs it.
    let of_office =
        before > phrase.tokens.start && tagged.is(before, Category::Office) && !tagged.has_article(before);
    // «المتحدثة باسم الخارجية الأميركية».
    let spoken_for = tagged.folded(before) == "باسم";
    let governed = tagged.is(before, Category::InstitutionHead) || of_office || spoken_for;
    let reading = tagged.find(at, Category::Portfolio)?;
    // «الممثلة العليا للشؤون الخارجية والسياسة الأمنية».
    let charged = reading.proclitics.preposition == Some(Preposition::For) && !reading.has_conjunction();
    // «المكلف بالعلاقات مع البرلمان», but «المكلف بالشؤون الإفريقية والمغاربية».
    let whole = !tagged.folded(at + reading.tokens).starts_with("وال");
    let in_charge = whole && posting::is_charged(tagged, before);
    if phrase.proclitics.article && !governed && !charged && !in_charge {
        return None;
    }
    let first = at == phrase.head_tokens + phrase.tokens.start;
    // «ولي العهد نقل تحيات»: a head of two words whose second has the article governs nothing more without one.
    let bare = reading.proclitics.preposition.is_none() && !tagged.has_article(at);
    if first && phrase.head_tokens > 1 && tagged.has_article(before) && bare {
        return None;
    }
    // «نائب رئيس الوزراء وزير خارجية جمهورية …»: the head of a stacked office counts too.
    let joined =
        reading.has_conjunction() && first || !first && !governed && reading.sense.form.is_construct();
    let placed =
        !in_charge && matches!(reading.proclitics.preposition, Some(Preposition::In | Preposition::As));
    // «وزير خارجية كوريا الشمالية ري تشول مين»: behind the state a name, no irrigation.
    let named =
        bare && !first && !governed && phrase.country_tokens.as_ref().is_some_and(|own| own.end == at);
    if joined || placed || named || reading.has_conjunction() && opens_another_mention(tagged, at) {
        return None;
    }
    Some(at + reading.tokens)
}

/// «نائب رئيس مجلس الوزراء وزير الداخلية»; «والوزير» opens the next person instead.
fn stacked_office(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let reading = tagged.find(at, Category::Office)?;
    let placed = matches!(reading.proclitics.preposition, Some(Preposition::In | Preposition::As));
    // «وزير الخارجية الروسي للملك»: the office is complete.
    // «نقلت الوزيرة للملك», «نقل ولي العهد للرئيس»: to whom.
    let said_to = reading.proclitics.preposition == Some(Preposition::For)
        && phrase.is_bare()
        && (phrase.proclitics.article && phrase.head_tokens == 1 || phrase.kind() == "monarch");
    let complete = said_to
        || phrase.country.is_some()
            && reading.proclitics.preposition.is_some()
            && !posting::is_envoy_too(tagged, phrase, at);
    let apart = opens_title(tagged, at)
        || is_appointed_to(tagged, phrase, at)
        || is_name_of_office(tagged, at, reading)
        || ranks::is_rank_before_name(tagged, phrase, at)
        || is_another_person(tagged, phrase, at, reading);
    // «مؤسس ورئيس أمازون»: two offices, one complement.
    let twofold = phrase.tokens.len() == phrase.head_tokens
        && !phrase.proclitics.article
        && !reading.proclitics.article
        && reading.tokens == 1
        && tagged.is(at + 1, Category::InstitutionHead);
    let joined = reading.has_conjunction() && !twofold && !is_second_of_chief(phrase, reading);
    (!joined && !placed && !complete && !apart).then_some(at + reading.tokens)
}

/// «رئيس مجلس الإدارة والرئيس التنفيذي لشركة …», «نائب الرئيس والمدير العام»: who leads a firm in two offices of one breath.
fn is_second_of_chief(phrase: &OfficePhrase, reading: &Reading) -> bool {
    let second = &lexicon::OFFICES[usize::from(reading.sense.entry)];
    let manages = second.kind == "business" || second.name.starts_with("مدير") && reading.tokens > 1;
    manages && phrase.kind() == "business" && phrase.is_bare() && !is_several(reading.sense.form)
}

/// «عينه الإمبراطور سفيرا لدى …»: what somebody is made, not what he is.
fn is_appointed_to(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    let accusative = |token: usize| tagged.folded(token).ends_with('ا');
    accusative(at) && !accusative(phrase.tokens.start)
}

/// «أمينة الفاسي»: a given name that is an office too, where a family name follows.
fn is_name_of_office(tagged: &Tagged<'_>, at: usize, reading: &Reading) -> bool {
    let plain = reading.tokens == 1 && reading.proclitics == Proclitics::default();
    plain
        && tagged.is(at, Category::GivenName)
        && (has_patronymic(tagged, at) || tagged.has_article(at + 1) && tagged.is_unknown(at + 1))
}

fn institution(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    // «وصل ولي العهد السعودي للولايات المتحدة»: a state that the office does not serve is none of its institutions.
    let reading = tagged.find(at, Category::InstitutionHead).filter(|_| tagged.state(at).is_none())?;
    let complete = phrase.proclitics.article && phrase.country.is_some();
    // «افتتح الوزير مركز …»: what is opened.
    let object = phrase.proclitics.article && phrase.is_bare() && phrase.head_tokens == 1;
    // «شكر رئيس الوزراء الحكومة», «حث الوزير الأردني الشركات»: behind a word with the article one with the article is not governed.
    let another = reading.proclitics.article && tagged.has_article(phrase.tokens.end - 1);
    if (complete || object || another) && reading.proclitics.preposition.is_none() {
        return None;
    }
    // «أشاد السفير بدور السعودية»: no houses.
    if is_several(reading.sense.form) && reading.proclitics.preposition == Some(Preposition::In) {
        return None;
    }
    // «وزير الخارجية بمكتبه», «الرئيس التونسي بقصر قرطاج»: where.
    let owned = tagged.folded(at).ends_with('ه') && !tagged.text.tokens[at].ends_in_ta_marbuta;
    let venue =
        tagged.is(at, Category::Venue) || phrase.kind() == "minister" && tagged.spells(at, AT_OFFICES);
    let placed = (owned || venue || reading.enclitic.is_some())
        && reading.proclitics.preposition == Some(Preposition::In);
    if placed || reading.has_conjunction() || reading.proclitics.preposition == Some(Preposition::As) {
        return None;
    }
    let delegation = lexicon::INSTITUTION_HEADS[usize::from(reading.sense.entry)].kind == "delegation";
    if welcomes_delegation(tagged, at) {
        return None;
    }
    // «يرافق ولي عهد البحرين وفد …», «استقبل وزير الطاقة وفدا».
    let accusative = tagged.folded(at).ends_with('ا');
    let of_delegation = !reading.proclitics.article && phrase.country.is_none() && !accusative;
    (!delegation || of_delegation).then_some(at + reading.tokens)
}

/// «رحبت الوزيرة بالوفد»: whom she welcomes.
fn welcomes_delegation(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.find(at, Category::InstitutionHead).is_some_and(|reading| {
        lexicon::INSTITUTION_HEADS[usize::from(reading.sense.entry)].kind == "delegation"
            && reading.proclitics.preposition == Some(Preposition::In)
    })
}

/// «(قال) السفير التركي لصحيفة "الأفق"», «… لوكالة فلانة»: whom he told.
fn is_told(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    let medium = tagged
        .noun_of_role(at, "newspaper")
        .or_else(|| tagged.noun_of_role(at, "medium"))
        .map(|(noun, _)| noun);
    let complete = phrase.country.is_some() && phrase.kind() != "media";
    complete && medium.is_some_and(|noun| noun.proclitics.preposition == Some(Preposition::For))
}

/// «(استقبال) الرئيس المصري لصاحب السمو الأمير فلان»: whom he received; but «المستشار الخاص لصاحب الجلالة», «رئيس حكومة
/// لدولة ليبيا».
fn honours_another(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    let governs = match phrase.kind() {
        "head" => phrase.proclitics.article,
        kind => matches!(kind, "minister" | "head_of_government" | "head_of_state" | "monarch"),
    };
    governs
        && tagged.find(at, Category::Honorific).is_some_and(|title| {
            let to = title.proclitics.preposition == Some(Preposition::For);
            to && tagged.state(at + title.tokens).is_none()
        })
}

/// «الأمير», «الدكتور», «السيد», «صاحب السمو»: a title before a name.
fn opens_title(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.find(at, Category::Honorific).is_some_and(|reading| {
        lexicon::HONORIFICS[usize::from(reading.sense.entry)].kind.starts_with("before")
    })
}

/// «(خادم الحرمين الشريفين) حفظه الله».
pub(in crate::mentions) fn is_wish(tagged: &Tagged<'_>, at: usize) -> bool {
    // «(المبعوث الخاص) للأمين العام» is an office.
    let office = tagged.is(at, Category::Office);
    !office
        && tagged.find(at, Category::Honorific).is_some_and(|reading| {
            let free = reading.proclitics.preposition.is_none();
            free && lexicon::HONORIFICS[usize::from(reading.sense.entry)].kind.starts_with("after")
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
            // «وزير الشؤون الخارجية والتجارة والتعاون الدولي»: a portfolio too.
            // «وزير الثقافة والفنون والاتصال»: what is a meeting elsewhere.
            || tagged.noun(at).is_some_and(|(_, entry)| {
                let portfolio = entry.role == "meeting" && tagged.is(at, Category::Portfolio);
                !portfolio && !matches!(entry.role, "act" | "relation")
            }))
}

/// «اليوم», «أمس», «الثلاثاء».
pub(crate) fn is_time(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is(at, Category::Weekday)
        || tagged.is(at, Category::Month)
        || tagged.noun_of_role(at, "time").is_some()
}

/// Whether the head is dual or plural: «وزيرا الخارجية والداخلية».
pub(crate) fn is_several(form: Form) -> bool {
    matches!(form.number(), Some(Number::Dual | Number::Plural))
}
