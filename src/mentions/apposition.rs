//! What stands beside a name: «فلان، وزير الداخلية», «وزير الداخلية، السفير فلان،».

use super::Person;
use super::name::{is_family_name, name_at, quoted_name};
use super::office::{OfficePhrase, is_several, is_time, office_after_name, office_at};
use super::person::gender_of_titles;
use super::subject_place::is_meeting_place;
use super::titles::{skip_formulas, skip_further_titles, skip_titles};
use crate::lexicon::word_lists::{CAPACITIES, DELEGATES, DEPUTY_HEADS, OWN_POSTS};
use crate::lexicon::{ActClass, Category, Gender};
use crate::text::TokenKind;
use crate::words::{Proclitics, Reading, Tagged};

/// «فلان، وزير الداخلية», «فلان ولي العهد، نائب رئيس مجلس الوزراء، وزير الدفاع»: offices after the name.
pub(super) fn apposition(tagged: &Tagged<'_>, person: &mut Person, end: &mut usize) {
    let mut before = 0;
    let free = person.office.is_none();
    while let Some((office, comma)) = office_in_apposition(tagged, *end)
        .or_else(|| first_of_two(tagged, *end).filter(|_| free && before == 0))
    {
        let next = office.tokens.end;
        // «التقى وزير العدل، فلان، مدير المكتب، فلانا،»: the second office has its own name behind the comma.
        let names_next = comma
            && tagged.text.kind(next) == TokenKind::Comma
            && closes_apposition(tagged, skip_titles(tagged, next + 1))
            && !is_named_before_office(tagged, skip_titles(tagged, next + 1));
        // «استقبل رئيس الإقليم فلان، القنصل التركي الجديد فلانا»: a post of another state is nobody's second office.
        let posted = comma && free_of_posts(person) && is_post_abroad(&office);
        let differs = posted
            || !comma
                && (is_man_before_woman(tagged, person, &office)
                    || is_met(tagged, person, &office)
                    || leads_other_body(tagged, person, &office));
        // «وزير العدل، فلان، الوزير المغربي، علان»: who has an office is not introduced by a title.
        let titled = comma && is_bare_title(&office);
        if differs
            || !comma && is_object(person, &office)
            || (names_next || titled) && person.office.is_some()
        {
            return;
        }
        // A further office behind a comma must be closed by one: else a sentence starts with it.
        if before > 0 && comma && tagged.is_word(office.tokens.end) && !opens_next(tagged, office.tokens.end)
        {
            return;
        }
        before += 1;
        *end = skip_formulas(tagged, office.tokens.end);
        match &mut person.office {
            Some(first) if first.tokens.len() >= office.tokens.len() => {
                first.country = first.country.or(office.country);
            }
            first => {
                let country = office.country.or(first.as_ref().and_then(|first| first.country));
                *first = Some(OfficePhrase { country, ..office });
            }
        }
        if before == MOST_APPOSITIONS {
            return;
        }
    }
}

/// «فلان سفير المملكة لدى مصر ومندوبها الدائم لدى الجامعة»: an ambassador is delegate too; where his offices end.
pub(super) fn second_posting(tagged: &Tagged<'_>, person: &Person, at: usize) -> usize {
    if let Some(end) = further_charge(tagged, person, at) {
        return end;
    }
    let posted = person.office.as_ref().is_some_and(|office| office.kind() == "ambassador");
    let delegate = DELEGATES.iter().any(|opening| tagged.folded(at).starts_with(opening));
    let office = if posted && delegate { office_after_name(tagged, at) } else { None };
    office
        .filter(|office| {
            let end = office.tokens.end;
            let named_next = tagged.text.kind(end) == TokenKind::Comma && closes_apposition(tagged, end + 1);
            office.kind() == "ambassador" && !has_own_name(tagged, office) && !named_next
        })
        .map_or(at, |office| office.tokens.end)
}

/// «فلان، نائب الملحق الثقافي ومدير إدارة الشؤون التعليمية»: an official has more than one charge.
fn further_charge(tagged: &Tagged<'_>, person: &Person, at: usize) -> Option<usize> {
    let first = person.office.as_ref()?;
    let serves = |office: &OfficePhrase| {
        matches!(office.kind(), "official" | "academic" | "business" | "military" | "security")
            || matches!(office.kind(), "envoy" | "head") && is_between_marks(tagged, first, at)
    };
    let behind_name = person.name.as_ref().is_some_and(|name| name.end <= first.tokens.start);
    let joined = tagged.folded(at).starts_with('و');
    let lower = !matches!(first.kind(), "minister" | "monarch" | "head_of_state" | "head_of_government")
        || is_between_marks(tagged, first, at);
    let second = office_after_name(tagged, at).filter(|_| behind_name && joined && lower)?;
    let own = has_own_name(tagged, &second) || is_several(second.form) || second.proclitics.article;
    (serves(&second) && !own && !second.is_bare()).then_some(second.tokens.end)
}

/// «، وزير الدفاع ومبعوث الرئيس إلى القاهرة،»: two offices joined between two commas.
fn is_between_marks(tagged: &Tagged<'_>, first: &OfficePhrase, at: usize) -> bool {
    let comma = |token: usize| tagged.text.kind(token) == TokenKind::Comma;
    let opened = first.tokens.start.checked_sub(1).is_some_and(comma);
    opened
        && office_after_name(tagged, at).is_some_and(|second| {
            let same = second.country.is_none() || first.country.is_none() || second.country == first.country;
            // «، وزير الصحة ورئيس اللجنة العليا في العراق».
            let end = second.tokens.end;
            let placed = tagged.spells(end, &["في"]) && tagged.state(end + 1).is_some();
            same && (comma(end) || placed)
        })
}

/// «فلان نائب رئيس الوزراء ووزير خارجية بلجيكا»: who is deputy to the head of a government has a ministry too.
pub(super) fn ministry_of_deputy(tagged: &Tagged<'_>, person: &mut Person, end: &mut usize) {
    let behind =
        |office: &OfficePhrase| person.name.as_ref().is_some_and(|name| name.end <= office.tokens.start);
    let Some(first) = person.office.as_ref().filter(|office| behind(office) && office.tokens.end == *end)
    else {
        return;
    };
    let deputy =
        tagged.spells(first.tokens.start, DEPUTY_HEADS) && tagged.spells(*end - 1, &["الوزراء", "الحكومه"]);
    // «، النائب الأول لرئيس مجلس الوزراء، ووزير الخارجية الكويتي،».
    let comma = tagged.text.kind(*end) == TokenKind::Comma;
    let start = *end + usize::from(comma);
    let joined = tagged.folded(start).starts_with("ووزير") && deputy;
    let Some(second) = office_after_name(tagged, start).filter(|_| joined) else { return };
    let open = comma && tagged.text.kind(second.tokens.end) != TokenKind::Comma;
    let other = open
        || is_several(second.form)
        || second.proclitics.article
        || second.tokens.len() == 1
        || second.form.gender() != first.form.gender()
        || has_own_name(tagged, &second);
    if let Some(office) = person.office.as_mut().filter(|_| !other) {
        office.tokens.end = second.tokens.end;
        if office.country.is_none() {
            office.country = second.country;
            office.country_tokens = second.country_tokens;
        }
        *end = second.tokens.end;
    }
}

/// «السفير التركي», «القنصل العام الفرنسي».
fn is_post_abroad(office: &OfficePhrase) -> bool {
    is_post(office) && office.country.is_some()
}

/// «(التقى فلان، وزير العمل، رئيس الهيئة،) فلانة، سفيرة كذا،»: a name that has its own office behind it.
fn is_named_before_office(tagged: &Tagged<'_>, at: usize) -> bool {
    let end = name_at(tagged, at, true).map(|name| name.end);
    let end =
        end.filter(|&end| !tagged.is_word(end)).or_else(|| closed_name(tagged, at).map(|name| name.end));
    end.and_then(|end| office_after_name(tagged, end + 1))
        .is_some_and(|office| is_post_abroad(&office) && office.proclitics == Proclitics::default())
}

/// What somebody is sent to.
fn is_post(office: &OfficePhrase) -> bool {
    matches!(office.kind(), "ambassador" | "diplomat" | "envoy")
}

/// Whether somebody has an office that is no post abroad.
fn free_of_posts(person: &Person) -> bool {
    person.office.as_ref().is_some_and(|office| !is_post(office))
}

/// «استقبل وزير الحج فلان وزير الأوقاف السوداني», «… السفير الفرنسي»: whom the one named before receives.
/// A prince's offices follow his name: «ولي العهد الأمير فلان نائب رئيس مجلس الوزراء».
fn is_object(person: &Person, office: &OfficePhrase) -> bool {
    let Some(own) = &person.office else { return false };
    let royal = own.kind() == "monarch";
    // «دعا الملك فلان رئيس الحكومة الإسبانية»: no king heads the government of another state.
    let governs = matches!(office.kind(), "head_of_government" | "head_of_state" | "ambassador");
    if royal && governs && office.country.is_some() && own.country.is_none() {
        return true;
    }
    let other_country = own.country.is_some() && office.country.is_some() && own.country != office.country;
    let ambassador = office.kind() == "ambassador" && office.country.is_some() && own.kind() != "ambassador";
    // «استقبل رئيس مجلس الوزراء فلان نائب المدير العام لمنظمة الأغذية والزراعة فلانا».
    let state = matches!(own.kind(), "minister" | "head_of_government" | "head_of_state" | "governor");
    let organisation = state && own.organisation.is_none() && office.organisation.is_some();
    organisation || other_country || ambassador || !royal && !own.is_bare()
}

/// «أطلع فلان الوزير القطري على …»: whom the one does something to who is named right behind the verb.
fn is_met(tagged: &Tagged<'_>, person: &Person, office: &OfficePhrase) -> bool {
    let verb = person.name.as_ref().and_then(|name| name.start.checked_sub(1));
    let does = verb.and_then(|at| tagged.finite(at)).is_some_and(|(reading, entry)| {
        reading.enclitic.is_none() && !matches!(entry.class, ActClass::Saying | ActClass::Expressive)
    });
    does && office.is_bare() && office.proclitics.article && office.country.is_some()
}

/// «استقبل محافظ البنك المركزي فلان الرئيس التنفيذي لشركة …»: who leads a firm is met by an official.
fn leads_other_body(tagged: &Tagged<'_>, person: &Person, office: &OfficePhrase) -> bool {
    let leads = |office: &OfficePhrase| matches!(office.kind(), "business" | "academic");
    let own = person.office.as_ref().filter(|own| !leads(own) && own.kind() != "monarch");
    leads(office) && own.is_some_and(|own| is_meeting_place(tagged, own.tokens.start))
}

/// «استقبل ناصر فلان وزيرة …»: her office, not his.
fn is_man_before_woman(tagged: &Tagged<'_>, person: &Person, office: &OfficePhrase) -> bool {
    let given = person.name.as_ref().and_then(|name| tagged.find(name.start, Category::GivenName));
    given.is_some_and(|given| given.sense.form.gender() == Some(Gender::Masculine))
        && office.form.gender() == Some(Gender::Feminine)
}

/// Nobody holds more offices in one breath.
const MOST_APPOSITIONS: usize = 4;

/// «والأمير فلان»: the next of a list.
fn opens_next(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.folded(at).starts_with('و') && skip_titles(tagged, at) > at
}

/// The office right behind a name, and whether a comma or a dash stands between.
pub(super) fn office_in_apposition(tagged: &Tagged<'_>, at: usize) -> Option<(OfficePhrase, bool)> {
    let comma = matches!(tagged.text.kind(at), TokenKind::Comma | TokenKind::Dash);
    let start = skip_further_titles(tagged, if comma { at + 1 } else { at });
    let start = behind_capacity(tagged, start).unwrap_or(start);
    let office = office_after_name(tagged, start)?;
    let clitics = office.proclitics.conjunction.is_some() || office.proclitics.preposition.is_some();
    // After a comma «الرئيس» alone starts something new.
    let restarts = comma && is_bare_title(&office) && !is_closed_title(tagged, &office);
    let own = clitics || restarts || is_several(office.form) || has_own_name(tagged, &office);
    (!own).then_some((office, comma))
}

/// «الرئيس», «الوزير المغربي»: a head with the article and no more than a nationality.
fn is_bare_title(office: &OfficePhrase) -> bool {
    office.is_bare() && office.head_tokens == 1 && office.proclitics.article
}

/// «(فلان،) المستشار الألماني،»: with its nationality, up to the next mark.
fn is_closed_title(tagged: &Tagged<'_>, office: &OfficePhrase) -> bool {
    let mark = matches!(tagged.text.kind(office.tokens.end), TokenKind::Comma | TokenKind::Stop);
    mark && office.country_tokens.is_some()
}

/// «فلان، بصفته سفيرا», «فلان أوراق اعتماده سفيرا», «فلان بمناسبة تعيينه وزيرا»: behind what makes somebody the office that
/// follows, which then stands in the accusative.
fn behind_capacity(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let capacity = |token: usize| {
        CAPACITIES.iter().any(|stem| tagged.folded(token).starts_with(stem))
            || tagged.spells(token, OWN_POSTS)
    };
    let words = at..at + LONGEST_CAPACITY;
    let last = words.take_while(|&token| tagged.is_word(token)).find(|&token| capacity(token))?;
    tagged.folded(last + 1).ends_with('ا').then_some(last + 1)
}

/// «(بمناسبة انتهاء مهامه) سفيرا»: so many words lead to the office.
const LONGEST_CAPACITY: usize = 4;

/// «فلان أمير دولة الكويت رئيس مجلس الشورى الشيخ فلان»: of two offices before the next name the first is his who was named,
/// where it says whom it serves.
fn first_of_two(tagged: &Tagged<'_>, at: usize) -> Option<(OfficePhrase, bool)> {
    let both = office_after_name(tagged, at).filter(|office| has_own_name(tagged, office))?;
    let head_end = both.tokens.start + both.head_tokens;
    let opens = |&token: &usize| {
        let article = tagged.has_article(token - 1) || tagged.has_article_behind_clitics(token - 1);
        let closed = article || tagged.state(token - 1).is_some();
        let office = tagged.find(token, Category::Office);
        closed && office.is_some_and(|office| office.proclitics == Proclitics::default())
    };
    let second = (head_end + 1..both.tokens.end).find(opens)?;
    let country = (head_end..second)
        .find_map(|token| tagged.nisba(token).or_else(|| tagged.state(token)))
        .map(|(_, code)| code);
    // «فلان رئيس جهاز المخابرات العامة رئيس الوزراء القطري الشيخ فلان», «فلان رئيس الهيئة سفير الهند فلان».
    let sent = office_after_name(tagged, second).is_some_and(|office| is_post_abroad(&office));
    let foreign = sent || both.country_tokens.as_ref().is_some_and(|tokens| tokens.start >= second);
    let country_tokens = both.country_tokens.filter(|_| country.is_some());
    (country.is_some() || foreign)
        .then_some((OfficePhrase { tokens: at..second, country, country_tokens, ..both }, false))
}

/// Whether the office belongs to the name that follows rather than to the one before.
fn has_own_name(tagged: &Tagged<'_>, office: &OfficePhrase) -> bool {
    // «والأمير فلان» is somebody else.
    if tagged.at(office.tokens.end).first().is_some_and(|reading| reading.has_conjunction()) {
        return false;
    }
    // «فلان ولي العهد حفظه الله»: a formula closes what he is called.
    if skip_formulas(tagged, office.tokens.end) > office.tokens.end {
        return false;
    }
    let titles_end = skip_titles(tagged, skip_rank(tagged, skip_titles(tagged, office.tokens.end)));
    // «فلان رئيس مجلس النواب السيدة فلانة رئيسة …»: she has an office of her own.
    let hers = office.form.gender() == Some(Gender::Masculine)
        && gender_of_titles(tagged, office.tokens.end..titles_end) == Some(Gender::Feminine);
    let own = quoted_name(tagged, titles_end).or_else(|| name_at(tagged, titles_end, true));
    own.is_some_and(|name| {
        let full = name.len() >= 2 || tagged.is(name.start, Category::GivenName);
        // «الفريق فلان رئيس أركان القوات المسلحة الفريق أول فلان القائد العام …»: the next one has his behind his name.
        let titled = hers || !office.is_bare() && titles_end > office.tokens.end;
        let behind = office_after_name(tagged, name.end).is_some_and(|own| {
            let Proclitics { conjunction, preposition, .. } = own.proclitics;
            // «التقى فلان القائد العام وزير الدفاع فلانا وزير الدفاع الصومالي».
            let foreign =
                !office.is_bare() && !own.is_bare() && own.country.is_some() && office.country.is_none();
            conjunction.is_none() && preposition.is_none() && (foreign || titled && (hers || !own.is_bare()))
        });
        // «فلان رئيس الوزراء الفلسطيني وكيسوكي فلان وزير خارجية …»: a name that nobody knows may begin with «and».
        let next = tagged.is_unknown(name.start)
            && tagged.folded(name.start).starts_with('و')
            && office_after_name(tagged, name.end).is_some();
        full && !behind && !next
    })
}

/// «، رابيح الزوهري العلماوي،»: words between two commas behind an office, the first unknown or a forename, the others such or
/// with the article as family names are.
pub(super) fn closed_name(tagged: &Tagged<'_>, at: usize) -> Option<std::ops::Range<usize>> {
    let family = |token: usize| {
        tagged.has_article(token)
            && tagged.folded(token).ends_with('ي')
            && tagged.particle(token).is_none()
            && !tagged.is(token, Category::Office)
    };
    let known = |token: usize| tagged.is_unknown(token) || tagged.is(token, Category::GivenName);
    let part = |&token: &usize| {
        let named = known(token) && !tagged.folded(token).starts_with('و');
        tagged.is_word(token) && (named || token > at && family(token) || is_homonym(tagged, token))
    };
    let end = at + (at..at + LONGEST_CLOSED).take_while(part).count();
    let closed = tagged.text.kind(end) == TokenKind::Comma;
    let everyday = (at..end).filter(|&token| !known(token) && !family(token)).count();
    let enough = if everyday == 0 { end - at >= 3 } else { everyday == 1 && end - at >= 2 };
    // «، ارتكب جيمس هارلو،»: a verb and its subject.
    let verb = !known(at) && tagged.is(at + 1, Category::GivenName);
    (closed && enough && !tagged.has_article(at)).then_some(at + usize::from(verb)..end)
}

/// «توت (قلواك)», «(مالين) بلومبرج»: a word that a foreign name shares with a verb, an agency or an everyday word, without any clitic.
fn is_homonym(tagged: &Tagged<'_>, at: usize) -> bool {
    let everyday = |reading: &Reading| {
        let weak = match reading.sense.category {
            Category::Agency | Category::AreaCue => true,
            Category::FunctionWord => {
                tagged.function(at).is_some_and(|kind| matches!(kind, "ordinary" | "quantifier"))
            }
            Category::Act => tagged.finite(at).is_some_and(|(_, entry)| {
                !matches!(entry.class, ActClass::Saying | ActClass::Expressive) && entry.event.is_none()
            }),
            _ => false,
        };
        weak && reading.proclitics == Proclitics::default() && reading.tokens == 1
    };
    !is_time(tagged, at) && !tagged.has_article(at) && tagged.at(at).iter().all(everyday)
}

/// A name between commas has at most so many words.
const LONGEST_CLOSED: usize = 6;

/// «، فلان الفلاني،»: two words or more between two marks.
pub(super) fn closes_apposition(tagged: &Tagged<'_>, at: usize) -> bool {
    let read = name_at(tagged, at, true).is_some_and(|name| name.len() >= 2 && !tagged.is_word(name.end));
    read || closed_name(tagged, at).is_some()
}

/// «وزير العدل، غازي الجريبي وكاتب الدولة …»: a given name and a family name.
pub(super) fn opens_full_name(tagged: &Tagged<'_>, at: usize) -> bool {
    let given =
        tagged.find(at, Category::GivenName).is_some_and(|name| name.proclitics == Proclitics::default());
    // «جان كاستيكس الجزائر».
    let foreign = tagged.is_unknown(at + 1) && !tagged.has_article(at + 1);
    let family = foreign || tagged.is(at + 1, Category::GivenName) || is_family_name(tagged, at + 1);
    given && family && !tagged.is(at, Category::Office)
}

/// «…، السفير فلان»: a bare office before a name is a title of the one whose office went before.
pub(super) fn skip_rank(tagged: &Tagged<'_>, at: usize) -> usize {
    let Some(office) = office_at(tagged, at)
        .filter(|office| office.is_bare() && office.proclitics.article && office.country.is_none())
    else {
        return at;
    };
    let clitics = office.proclitics.conjunction.is_some() || office.proclitics.preposition.is_some();
    let named = name_at(tagged, skip_titles(tagged, office.tokens.end), true).is_some();
    if named && !clitics { office.tokens.end } else { at }
}
