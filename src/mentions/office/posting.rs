//! Where somebody is posted and what he is charged with: «لدى المملكة», «لشؤون أوروبا», «المكلفة بالشؤون المغاربية».

use super::served::announces_name;
use super::{OfficePhrase, named_after};
use crate::lexicon::word_lists::{
    ACCREDITED, CHARGED, CHARGES, CONSUL_ADJECTIVES, CONTINENTS, EASTS, ENVOY_ADJECTIVES, GOVERNMENTS,
    HIS_COUNTRY, HOME_STATE, LIVING_ABROAD, QUARTERS, REGIONS, REGIONS_OF_TWO_WORDS, RESPONSIBLE, SENT_TO,
};
use crate::lexicon::{self, Category};
use crate::mentions::Mention;
use crate::mentions::firm::is_firm;
use crate::mentions::institution::{institution_at, metonym_at};
use crate::mentions::name::{name_at, quoted_name};
use crate::mentions::titles::skip_titles;
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};

/// «لدى المملكة», «إلى ليبيا», «لشؤون أوروبا», «في دولة قطر», «في وزارة الخارجية».
pub(super) fn posting(
    tagged: &Tagged<'_>,
    phrase: &OfficePhrase,
    at: usize,
    after_name: bool,
) -> Option<usize> {
    if tagged.spells(at, &["لدي"]) {
        // «رئيس الجمهورية لدى حلوله بروما»: on an occasion.
        return (!is_occasion(tagged, at + 1)).then_some(at + 1);
    }
    if let Some(end) = posting_at_once(tagged, phrase, at) {
        return Some(end);
    }
    let envoy = matches!(phrase.kind(), "ambassador" | "envoy" | "organisation" | "official");
    let inside = tagged.folded(at) == "في";
    // «لعملية السلام في الشرق الأوسط فلان», «القنصل العام في مشهد فلان»: before the name.
    let emissary = matches!(phrase.kind(), "ambassador" | "envoy") || is_envoy_too(tagged, phrase, at);
    if inside
        && (envoy || emissary)
        && let Some(end) = posting_before_name(tagged, phrase, at + 1)
    {
        return Some(end);
    }
    if is_described(tagged, phrase, at) {
        return Some(at + 1);
    }
    let own = inside && serves_state(tagged, phrase, at + 1, after_name);
    let sent = own || is_sent(tagged, phrase, at, envoy, emissary);
    // «والمغاربة المقيمين في الخارج».
    let abroad = inside && tagged.folded(at + 1) == "الخارج";
    (sent || is_employed(tagged, phrase, at) || abroad || charges(tagged, at)).then_some(at + 1)
}

/// «بالدولة», «عن الشؤون الخارجية», «بوزارة الخارجية»: where one serves, in words that mean nothing else.
fn posting_at_once(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    // «سفير المملكة لدى بلاده»: the country of the one whom he meets.
    if phrase.kind() == "ambassador" && tagged.spells(at - 1, &["لدي"]) && tagged.spells(at, HIS_COUNTRY) {
        return Some(at + 1);
    }
    // «سفير جمهورية بولندا بالدولة».
    if phrase.kind() == "ambassador" && phrase.country.is_some() && tagged.spells(at, HOME_STATE) {
        return Some(at + 1);
    }
    // «الوزير المسؤول عن الشؤون الخارجية».
    if tagged.spells(at, &["عن"]) && tagged.spells(at - 1, RESPONSIBLE) {
        let charge = tagged.find(at + 1, Category::Portfolio).map_or(1, |portfolio| portfolio.tokens);
        return tagged.is_word(at + 1).then_some(at + 1 + charge);
    }
    let ministry = || ministry_at(tagged, phrase, at).filter(|body| announces_name(tagged, body.tokens.end));
    in_government(tagged, at).or_else(|| ministry().map(|body| body.tokens.end))
}

/// «إلى ليبيا», «لدى المملكة», «عن الاتحاد الأوروبي», «لبرنامج الأغذية في شرق أفريقيا»: where or for whom somebody was sent.
fn is_sent(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize, envoy: bool, emissary: bool) -> bool {
    let somewhere = tagged.state(at + 1).is_some() || tagged.place(at + 1).is_some();
    // «المبعوث الأممي إلى الصحراء», «المبعوث الأمريكي الخاص إلى ليبيا», «نائب وزير الخارجية المبعوث الخاص إلى …».
    let region = emissary
        && tagged.folded(at) == "الي"
        && (tagged.has_article(at + 1) || region_end(tagged, at + 1).is_some());
    // «لبرنامج الأغذية العالمي في شرق أفريقيا».
    let employed_by =
        phrase.organisation.is_some() || phrase.tokens.clone().any(|token| is_firm(tagged, token));
    let field = tagged.folded(at) == "في" && employed_by && posting_region(tagged, at + 1);
    // «ممثلة عن الاتحاد الأوروبي».
    let stands_for = tagged.folded(at) == "عن" && tagged.organisation(at + 1).is_some();
    field || region || (envoy || emissary) && (stands_for || tagged.spells(at, SENT_TO) && somewhere)
}

/// «في سفارة الهند», «في الخارجية الفرنسية», «على مركز …»: for whom somebody works.
fn is_employed(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    // «الرئيس المصري في قصر الاتحادية»: where.
    let house = tagged.is(at + 1, Category::Venue) || tagged.noun_of_role(at + 1, "building").is_some();
    // «القائم بالأعمال بالنيابة في سفارة الهند».
    let embassy = phrase.kind() == "ambassador" && tagged.is(at + 1, Category::InstitutionHead);
    // «مدير إدارة أوروبا في الخارجية الفرنسية».
    let ministry = || metonym_at(tagged, at + 1).is_some_and(|ministry| ministry.country.is_some());
    let inside_body = || employs(tagged, at + 1) || ministry();
    let inside = tagged.folded(at) == "في" && (is_employee(phrase) && inside_body() || embassy) && !house;
    // «المشرف العام على مركز …».
    inside || tagged.folded(at) == "علي" && is_employee(phrase) && employs(tagged, at + 1)
}

/// «المبعوث الأمريكي الخاص», «القنصل السويدي العام»: an adjective behind the nationality.
fn is_described(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    let own = matches!(phrase.kind(), "ambassador" | "envoy" | "official")
        && (phrase.country.is_some() || phrase.organisation.is_some())
        && tagged.spells(at, ENVOY_ADJECTIVES);
    // «النائبة المعارضة في البرلمان».
    let opposed = phrase.kind() == "parliament" && tagged.spells(at, &["المعارض", "المعارضه"]);
    own || opposed
        || phrase.kind() == "ambassador"
            && phrase.country_tokens.is_some()
            && tagged.spells(at, CONSUL_ADJECTIVES)
}

/// «وزير الاقتصاد في الحكومة السورية فلان», «في حكومة الوحدة الوطنية فلان»: where a government ends whose minister is named
/// right behind.
fn in_government(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let borne = tagged.spells(at, &["بالحكومه", "بحكومه"]);
    // «وزيرة الخارجية في حكومته فلانة».
    if tagged.folded(at) == "في" && tagged.spells(at + 1, &["حكومته", "حكومتها"]) {
        return announces_name(tagged, at + 2).then_some(at + 2);
    }
    let inside = tagged.folded(at) == "في" && tagged.spells(at + 1, GOVERNMENTS);
    let first = at + if borne { 1 } else { 2 };
    // «حكومة تصريف الأعمال».
    let governs = |token: usize| token == first && tagged.is_word(token) && tagged.has_article(token + 1);
    let goes_on = |token: &usize| {
        (tagged.has_article(*token) || tagged.state(*token).is_some() || governs(*token))
            && !announces_name(tagged, *token)
    };
    let end = first + (first..first + LONGEST_GOVERNMENT).take_while(goes_on).count();
    ((borne || inside) && announces_name(tagged, end)).then_some(end)
}

/// «حكومة الوحدة الوطنية الليبية المؤقتة»: so many words behind the noun.
const LONGEST_GOVERNMENT: usize = 4;

/// «وزير الدولة في وزارة الخارجية الألمانية فلان»: the ministry where a minister of state serves.
fn ministry_at(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<Mention> {
    let of_state = lexicon::OFFICES[usize::from(phrase.head)].name.contains("دولة");
    let inside = of_state && tagged.folded(at) == "في";
    if inside { institution_at(tagged, at + 1).or_else(|| metonym_at(tagged, at + 1)) } else { None }
}

/// The state whose ministry that is.
pub(super) fn in_ministry(tagged: &Tagged<'_>, phrase: &OfficePhrase) -> Option<&'static str> {
    let first = phrase.tokens.start + phrase.head_tokens;
    (first < phrase.tokens.end).then(|| ministry_at(tagged, phrase, first)).flatten()?.country
}

/// «حلوله», «وصوله إلى …»: a word with a pronoun that the lexicon does not know for somebody.
fn is_occasion(tagged: &Tagged<'_>, at: usize) -> bool {
    let known = [Category::InstitutionHead, Category::Office, Category::State, Category::Organisation];
    tagged.folded(at).ends_with('ه')
        && !tagged.text.tokens.get(at).is_some_and(|token| token.ends_in_ta_marbuta)
        && !known.into_iter().any(|category| tagged.is(at, category))
}

/// «الرئيس الأمريكي السابق فلان», «المستشارة الفدرالية لجمهورية ألمانيا»: an adjective that leaves the office what it is,
/// where its holder's name or the state follows.
pub(super) fn term(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let adjective = tagged.function_reading(at, "term").filter(|reading| !reading.has_conjunction())?;
    let next = at + adjective.tokens;
    let next_titles = skip_titles(tagged, next);
    let named = name_at(tagged, next_titles, true).is_some_and(|name| name.len() >= 2)
        || quoted_name(tagged, next_titles).is_some();
    let served = tagged.state(next).is_some_and(|(reading, _)| {
        reading.proclitics.preposition == Some(Preposition::For) || reading.tokens > 1
    });
    // «الممثل الجديد لليونيسف», «الرئيس الجديد لبعثة الاتحاد».
    let body =
        tagged.find(next, Category::Organisation).or_else(|| tagged.find(next, Category::InstitutionHead));
    let body = body.is_some_and(|reading| reading.proclitics.preposition == Some(Preposition::For));
    (named || served || body).then_some(next)
}

/// «قاعدة الملك فهد الجوية», «مدينة الملك عبدالله للطاقة»: what is named after somebody.
pub(super) fn honouring(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let bears = tagged.is_function(at, "named_after");
    (bears && named_after::honoured_name(tagged, at + 1).is_some()).then_some(at + 1)
}

/// «حركة مشروع تونس», «كتلة الحرة»: the name of a party, whatever it means else.
pub(super) fn party(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    let reading = tagged.find(before, Category::InstitutionHead)?;
    let kind = lexicon::INSTITUTION_HEADS[usize::from(reading.sense.entry)].kind;
    let claimed = [Category::GivenName, Category::Office, Category::Honorific, Category::FunctionWord]
        .into_iter()
        .any(|category| tagged.is(at, category));
    let governs = tagged.is_word(at + 1) && (tagged.has_article(at + 1) || tagged.state(at + 1).is_some());
    let bare = !reading.proclitics.article;
    (kind == "party" && bare && !claimed && governs && tagged.finite(at).is_none()).then_some(at + 1)
}

/// «المغرب العربي», «للعالم العربي»: a region, not a state and a name.
pub(in crate::mentions) fn region(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let arab = tagged.folded(at + 1) == "العربي";
    // «لشؤون شمال أفريقيا», «الشرق الأوسط وشمال أفريقيا».
    let quarter = QUARTERS.contains(&tagged.folded(at).trim_start_matches('و'));
    let continent = tagged.spells(at + 1, CONTINENTS) || tagged.spells(at + 1, &["المتوسط"]);
    // «رئيس جهة الرباط سلا القنيطرة»: the head holds the first word of the region's name.
    let named = tagged.spells(at.saturating_sub(1), &["جهه"]).then(|| tagged.place(at - 1)).flatten();
    let named = named.filter(|(reading, _)| reading.tokens > 1).map(|(reading, _)| at - 1 + reading.tokens);
    // «لإدارة إفريقيا», «لشؤون أوروبا وآسيا».
    let before = at.saturating_sub(1);
    let directed = tagged.is(before, Category::InstitutionHead) && !tagged.has_article(before);
    if directed && tagged.spells(at, CONTINENTS) {
        return Some(at + 1);
    }
    let east = tagged.spells(at, REGIONS_OF_TWO_WORDS) && tagged.spells(at + 1, EASTS);
    (arab && REGIONS.contains(&tagged.folded(at)) || east || quarter && continent).then_some(at + 2).or(named)
}

/// «شرق أفريقيا», «المنطقة».
fn posting_region(tagged: &Tagged<'_>, at: usize) -> bool {
    region_end(tagged, at).is_some()
}

fn region_end(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let one = tagged.spells(at, CONTINENTS) || tagged.spells(at, &["المنطقه"]);
    // «منطقة الساحل».
    let called = tagged.spells(at, &["منطقه"]) && tagged.has_article(at + 1);
    let called = called.then(|| region(tagged, at + 1).unwrap_or(at + 2));
    region(tagged, at).or(called).or(one.then_some(at + 1))
}

/// «في الشرق الأوسط فلان», «(القنصل العام) في مشهد فلان»: where a region or a consul's city ends, behind which the name stands.
fn posting_before_name(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> Option<usize> {
    let consul = phrase.kind() == "ambassador" && phrase.country.is_some();
    let city = || {
        let known = tagged.place(at).map(|(reading, _)| at + reading.tokens);
        // A consul's city that no table lists.
        let bare = lexicon::OFFICES[usize::from(phrase.head)].name.starts_with("قنصل")
            && tagged.is_word(at)
            && !tagged.has_article(at)
            && tagged.is(at + 1, Category::GivenName);
        known.or(bare.then_some(at + 1)).filter(|_| consul)
    };
    region_end(tagged, at).or_else(city).filter(|&end| announces_name(tagged, end))
}

/// «نائب وزير الخارجية الكيني المبعوث الخاص (للرئيس الكيني)»: whether an envoy's office was stacked upon another one.
pub(super) fn is_envoy_too(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize) -> bool {
    (phrase.tokens.start + phrase.head_tokens..at).any(|token| {
        tagged
            .find(token, Category::Office)
            .is_some_and(|office| lexicon::OFFICES[usize::from(office.sense.entry)].kind == "envoy")
    })
}

/// «والبوركينابيين بالخارج», «والتونسيين المقيمين بالخارج»: a portfolio of those who live abroad.
pub(super) fn compatriots_abroad(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    if !tagged.folded(at).starts_with("وال") {
        return None;
    }
    let next = at + 1 + usize::from(tagged.spells(at + 1, LIVING_ABROAD));
    let apart = tagged.folded(next) == "في" && tagged.folded(next + 1) == "الخارج";
    (apart || tagged.folded(next) == "بالخارج").then_some(next + 1 + usize::from(apart))
}

/// «في دولة قطر», «في قطر الدكتور فلان», «فلان، وزير الثقافة في المغرب،»: whom the office serves, not where something happens.
fn serves_state(tagged: &Tagged<'_>, phrase: &OfficePhrase, at: usize, after_name: bool) -> bool {
    let Some((reading, _)) = tagged.state(at) else { return false };
    let after = at + reading.tokens;
    let free = phrase.country.is_none() && phrase.organisation.is_none();
    let closed =
        matches!(tagged.text.kind(after), TokenKind::Comma | TokenKind::Stop) || !tagged.is_word(after);
    announces_name(tagged, after) || free && !phrase.is_bare() && (reading.tokens > 1 || after_name && closed)
}

/// Those who work in an institution, and do not head a state or its government.
pub(super) fn is_employee(phrase: &OfficePhrase) -> bool {
    matches!(
        phrase.kind(),
        "official"
            | "head"
            | "parliament"
            | "diplomat"
            | "media"
            | "business"
            | "academic"
            | "security"
            | "military"
    )
}

/// «وزارة الخارجية», «القنصلية الأمريكية», «الاتحاد الأوروبي».
fn employs(tagged: &Tagged<'_>, at: usize) -> bool {
    let institution = tagged.find(at, Category::InstitutionHead).is_some_and(|reading| {
        matches!(
            lexicon::INSTITUTION_HEADS[usize::from(reading.sense.entry)].kind,
            "ministry"
                | "parliament"
                | "embassy"
                | "government"
                | "authority"
                | "company"
                | "university"
                | "chamber"
                | "bank"
                | "centre"
                | "foundation"
                | "court"
                | "force"
                | "media"
                | "association"
        )
    });
    institution || tagged.organisation(at).is_some()
}

/// «لشؤون», «المكلف», «المنتدبة».
fn charges(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at, CHARGES) || is_charged(tagged, at)
}

/// «المكلف بـ», «المسؤول عن», «المنتدبة لدى».
pub(super) fn is_charged(tagged: &Tagged<'_>, at: usize) -> bool {
    let appointed = ["المعين", "المعينه"];
    let responsible = tagged.spells(at, RESPONSIBLE) && tagged.spells(at + 1, &["عن"]);
    let resident = tagged.spells(at, &["غير"]) && tagged.spells(at + 1, &["المقيم", "المقيمه"]);
    tagged.spells(at, ACCREDITED)
        || tagged.spells(at, &appointed) && tagged.spells(at + 1, &["لدي", "في"])
        || responsible
        || resident
}

/// «المكلف بأمن الطاقة والحياد الكربوني», «المكلفة بديوان رئيس الجمهورية»: a charge that no table lists, with what it governs.
pub(super) fn unlisted_charge(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let charged = at > 0 && tagged.spells(at - 1, CHARGED) && tagged.folded(at).starts_with('ب');
    let next = at + 1;
    let served = tagged.find(next, Category::Office).filter(|office| office.proclitics.are_plain());
    let from = next + served.map_or(0, |office| office.tokens);
    let goes_on = |token: &usize| {
        let defined = tagged.has_article(*token) || tagged.folded(*token).starts_with("وال");
        let title = tagged.is(*token, Category::Office) || tagged.is(*token, Category::Honorific);
        tagged.is_word(*token) && defined && !title
    };
    let end = from + (from..from + LONGEST_CHARGE).take_while(goes_on).count();
    (charged && tagged.is_word(at)).then_some(end)
}

/// «(المكلف) بأمن الطاقة والحياد الكربوني»: so many words behind the first.
const LONGEST_CHARGE: usize = 6;

/// What follows «لدى» and «لشؤون» belongs to the office whatever it is: «لدى البلاد», «لشؤون آسيا».
pub(super) fn posting_object(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let sent = tagged.folded(at - 1) == "الي" && (tagged.has_article(at) || region_end(tagged, at).is_some());
    let posted = sent || tagged.spells(at - 1, &["لدي"]) || tagged.spells(at - 1, CHARGES);
    let longer = tagged.state(at).or_else(|| tagged.place(at)).map(|(reading, _)| reading.tokens);
    let organisation = tagged.organisation(at).map(|(reading, _)| reading.tokens);
    let posted = posted || tagged.folded(at - 1) == "في" && tagged.folded(at) == "الخارج";
    posted.then(|| region(tagged, at).unwrap_or(at + longer.or(organisation).unwrap_or(1)))
}
