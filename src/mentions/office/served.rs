//! Whom an office serves: a nationality, an organisation, a state.

use super::OfficePhrase;
use super::posting::is_employee;
use crate::lexicon::word_lists::STATE_KINDS;
use crate::lexicon::{self, Category, Gender};
use crate::mentions::name::name_at;
use crate::mentions::realm_at;
use crate::mentions::titles::skip_titles;
use crate::model::EventType;
use crate::text::TokenKind;
use crate::words::{Preposition, Reading, Tagged};
use std::ops::Range;

pub(super) fn nationality(tagged: &Tagged<'_>, phrase: &mut OfficePhrase, at: usize) -> Option<usize> {
    let (reading, code) = tagged.nisba(at).or_else(|| everyday_nationality(tagged, phrase, at))?;
    let preposition = reading.proclitics.preposition.is_some();
    // «المبعوثة إلى ليبيا»: a state, though spelled as Libyan is.
    let whither = tagged.state(at).is_some() && tagged.is_function(at - 1, "preposition");
    if reading.has_conjunction() || preposition || whither || is_name_before_name(tagged, at) {
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

pub(super) fn organisation(tagged: &Tagged<'_>, phrase: &mut OfficePhrase, at: usize) -> Option<usize> {
    // «رئيس تحرير صحيفة …».
    let medium = at
        .checked_sub(1)
        .and_then(|before| tagged.find(before, Category::InstitutionHead))
        .is_some_and(|head| lexicon::INSTITUTION_HEADS[usize::from(head.sense.entry)].kind == "media");
    if let Some(agency) =
        tagged.find(at, Category::Agency).filter(|reading| medium && !reading.has_conjunction())
    {
        let code = lexicon::AGENCIES[usize::from(agency.sense.entry)].code;
        if !code.is_empty() && phrase.country.is_none() {
            phrase.country = Some(code);
        }
        return Some(at + agency.tokens);
    }
    let (reading, _) = tagged.organisation(at)?;
    let preposition = reading.proclitics.preposition;
    let beside = preposition == Some(Preposition::For) && phrase.country.is_some();
    // «مديرة المنطقة بالبنك الدولي».
    let inside = preposition == Some(Preposition::In) && !(is_employee(phrase) && phrase.country.is_none());
    if reading.has_conjunction() || inside || preposition == Some(Preposition::As) || beside {
        return None;
    }
    if phrase.country.is_none() && phrase.organisation.is_none() {
        phrase.organisation = Some(reading.sense.entry);
    }
    Some(at + reading.tokens)
}

pub(super) fn state(tagged: &Tagged<'_>, phrase: &mut OfficePhrase, at: usize) -> Option<usize> {
    let (reading, code) = tagged.state(at).or_else(|| tagged.place(at))?;
    // «السفير الألماني كلاوس فلان» is not like Laos.
    if reading.proclitics.preposition == Some(Preposition::As) && tagged.is(at, Category::GivenName) {
        return None;
    }
    let placed = matches!(reading.proclitics.preposition, Some(Preposition::In | Preposition::As));
    let after_institution =
        at.checked_sub(1).is_some_and(|before| tagged.is(before, Category::InstitutionHead));
    let beside = reading.proclitics.preposition == Some(Preposition::For) && phrase.country.is_some();
    let own = reading.tokens > 1 || announces_name(tagged, at + reading.tokens);
    let placed = placed && !(own && tagged.state(at).is_some());
    // «وصف رئيس الوزراء البريطاني قطر بالشريك»: whom the nationality names, he serves; the state is another part of the clause.
    let named = phrase.country_tokens.as_ref().is_some_and(|tokens| tokens.end == at);
    if named && reading.proclitics.preposition.is_none() {
        return None;
    }
    // «نقلت الوزيرة لخادم الحرمين الشريفين تحيات»: to whom.
    let by_name = reading.sense.category == Category::ByName
        && reading.proclitics.preposition == Some(Preposition::For)
        && phrase.is_bare()
        && phrase.proclitics.article;
    if reading.has_conjunction()
        || beside
        || by_name
        || placed && !after_institution && phrase.kind() != "ambassador"
    {
        return None;
    }
    let end = at + reading.tokens;
    let tokens = at..end;
    // «المبعوث الأممي إلى اليمن», «السفير لدى المغرب»: where somebody is sent, not whom he serves.
    let sent = matches!(phrase.kind(), "ambassador" | "envoy");
    let posted = tagged.spells(at - 1, &["لدي", "الي"]) || sent && tagged.folded(at - 1) == "في";
    if !code.is_empty() && !posted {
        note_country(phrase, code, tokens);
    }
    Some(end)
}

/// «زيارة ولي العهد للندن», «وزير خارجية المملكة لمصر», «فلان وزير الدفاع للقاهرة»: whither, not whom.
pub(super) fn is_whither(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    let place = tagged.state(at).or_else(|| tagged.place(at)).map(|(reading, _)| reading.proclitics);
    if !place.is_some_and(|clitics| clitics.preposition == Some(Preposition::For)) {
        return false;
    }
    // A city has no ministers.
    let city = tagged.place(at).is_some()
        && matches!(phrase.kind(), "minister" | "head_of_government" | "head_of_state" | "parliament");
    let realm = phrase.tokens.clone().any(|token| realm_at(tagged, token).is_some());
    // «نقلت الوزيرة لخادم الحرمين»: to whom.
    let alone = phrase.proclitics.article && phrase.is_bare() && phrase.head_tokens == 1;
    city || realm || alone || phrase.kind() == "monarch" || visits(tagged, phrase.tokens.start)
}

/// «زيارة رئيس الجمهورية (لدولة قطر)», «زيارة فلان وزير الدفاع (للأردن)»: behind a visit stands who makes it.
fn visits(tagged: &Tagged<'_>, office: usize) -> bool {
    let visit = |at: usize| {
        let meeting = tagged.noun_of_role(at, "meeting").and_then(|(_, entry)| entry.event);
        meeting == Some(EventType::Visit)
    };
    let behind_name = name_between(tagged, office);
    behind_name.or(office.checked_sub(1)).is_some_and(visit)
}

/// «زيارة الأمير فلان (وزير …)»: the word before the titles and the name that stand before an office.
fn name_between(tagged: &Tagged<'_>, office: usize) -> Option<usize> {
    (office.saturating_sub(LONGEST_NAMING)..office).find(|&at| {
        let name = name_at(tagged, skip_titles(tagged, at + 1), true);
        name.is_some_and(|name| name.end == office)
    })
}

/// Titles and a name are no longer.
const LONGEST_NAMING: usize = 10;

/// «وزير الخارجية بالمملكة البلجيكية فلان», «وزير الداخلية بالجمهورية التونسية، فلان»: a state by what it is, where its
/// officer's name follows.
pub(super) fn described_state(tagged: &Tagged<'_>, phrase: &mut OfficePhrase, at: usize) -> Option<usize> {
    let (reading, code) = tagged.nisba(at + 1).filter(|(reading, _)| !reading.has_conjunction())?;
    let end = at + 1 + reading.tokens;
    let comma = usize::from(tagged.text.kind(end) == TokenKind::Comma);
    let named = name_at(tagged, skip_titles(tagged, end + comma), true).is_some_and(|name| name.len() >= 2);
    if !STATE_KINDS.contains(&tagged.folded(at)) || !named || phrase.country.is_some() {
        return None;
    }
    note_country(phrase, code, at..end);
    Some(end)
}

/// A title or a given name right after: «بدولة قطر الدكتور فلان».
pub(super) fn announces_name(tagged: &Tagged<'_>, at: usize) -> bool {
    // «تورستن تاكاهاشي»: two words that no table lists.
    let unlisted = || {
        let bare = |token: usize| tagged.is_unknown(token) && !tagged.has_article(token);
        bare(at) && bare(at + 1) && name_at(tagged, at, true).is_some_and(|name| name.len() > 1)
    };
    tagged.is(at, Category::GivenName) || skip_titles(tagged, at) > at || unlisted()
}
