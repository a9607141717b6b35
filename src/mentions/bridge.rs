//! An office and the name of its holder, where words that no table knows stand between them:
//! «وزير الشؤون الخارجية والتعاون الدولي بجمهورية سورينام، فلان», «مديرة منطقة المغرب العربي بالبنك العالمي فلانة».

use super::apposition::closed_name;
use super::name::name_at;
use super::office::{is_rank, region};
use super::subject_place::is_speaker_place;
use super::titles::skip_titles;
use super::{Mention, MentionKind, OfficePhrase, Person};
use crate::lexicon::word_lists::{ACCOMPANYING, POSTED_TO};
use crate::lexicon::{self, Category, Number, Shape};
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// Joins offices without a name to the name that the words behind them lead to.
pub(super) fn join_names(tagged: &Tagged<'_>, mentions: Vec<Mention>) -> Vec<Mention> {
    let mut joined: Vec<Mention> = Vec::with_capacity(mentions.len());
    let mut index = 0;
    while let Some(mention) = mentions.get(index) {
        let end = bridge(tagged, &mentions, index);
        match end {
            Some(Bridge { office_end, name, next }) => {
                joined.push(with_name(tagged, mention, &mentions[index + 1..next], office_end, name));
                index = next;
            }
            None => {
                joined.push(mention.clone());
                index += 1;
            }
        }
    }
    joined
}

/// What leads from an office to a name.
struct Bridge {
    /// Where the words of the office end.
    office_end: usize,
    name: Range<usize>,
    /// The first mention behind the name.
    next: usize,
}

fn bridge(tagged: &Tagged<'_>, mentions: &[Mention], index: usize) -> Option<Bridge> {
    let mut at = nameless_office(&mentions[index])?;
    if let Some(bridge) = further_offices(tagged, mentions, index) {
        return Some(bridge);
    }
    let spoken = is_speaker_place(tagged, mentions[index].tokens.start);
    let limit = at + LONGEST_BRIDGE;
    let mut next = index + 1;
    // What the office governs itself lets go on what is joined to it.
    let mut words = usize::from(office_of(&mentions[index]).is_some_and(governs_more));
    while at < limit {
        next += mentions[next.min(mentions.len())..]
            .iter()
            .take_while(|mention| mention.tokens.start < at)
            .count();
        let mention = mentions.get(next).filter(|mention| mention.tokens.start == at);
        if let Some(mention) = mention {
            let own = bare_name(tagged, mention).filter(|_| words > 0);
            if let Some(name) = own.or_else(|| titled_name(tagged, mention).filter(|_| spoken)) {
                return Some(Bridge { office_end: at, name, next: next + 1 });
            }
            if !belongs_to_office(mention, words) {
                return None;
            }
            words += usize::from(!is_place(tagged, mention));
            (at, next) = (mention.tokens.end, next + 1);
        } else if let Some(end) = abbreviation(tagged, at) {
            next += mentions.iter().skip(next).take_while(|mention| mention.tokens.start < end).count();
            if let Some(bridge) = behind_abbreviation(tagged, mentions, next, at..end) {
                return Some(bridge);
            }
            // «(يونيسف) في الأردن فلان».
            words += 1;
            at = end;
        } else if tagged.text.kind(at) == TokenKind::Comma {
            return behind_comma(tagged, mentions, next, at).filter(|_| words > 0);
        } else if let Some(end) = words_end(tagged, at, words, spoken) {
            words += 1;
            at = end;
        } else if within_body(tagged, mentions.get(next), at) {
            // «مسؤولة البرامج في المكتب الإقليمي».
            at += 1;
        } else if tagged.text.kind(at) == TokenKind::Dash && tagged.state(at + 1).is_some() {
            at += 1;
        } else {
            return behind_posting(tagged, at, next).filter(|_| words > 0);
        }
    }
    None
}

/// Where words end that go on with an office behind so many others.
fn words_end(tagged: &Tagged<'_>, at: usize, words: usize, spoken: bool) -> Option<usize> {
    let goes_on = continues_office(tagged, at) || is_purpose(tagged, at) || governs_next(tagged, at);
    region(tagged, at)
        .filter(|_| words > 0)
        .or_else(|| complement_end(tagged, at))
        .filter(|_| spoken)
        .or_else(|| posted(tagged, at))
        .or_else(|| reaches(tagged, at).filter(|_| words > 0))
        .or(goes_on.then_some(at + 1))
}

/// «في المكتب الإقليمي», «في وزارة الصحة»: the body where somebody serves.
fn within_body(tagged: &Tagged<'_>, next: Option<&Mention>, at: usize) -> bool {
    let body = |mention: &Mention| {
        mention.tokens.start == at + 1
            && matches!(mention.kind, MentionKind::Institution | MentionKind::Organisation(_))
    };
    tagged.folded(at) == "في" && next.is_some_and(body)
}

/// «(الألكسو) فلان», «(الفاو)، فلان»: the name right behind a bracket.
fn behind_abbreviation(
    tagged: &Tagged<'_>,
    mentions: &[Mention],
    next: usize,
    bracket: Range<usize>,
) -> Option<Bridge> {
    let start = bracket.end + usize::from(tagged.text.kind(bracket.end) == TokenKind::Comma);
    let mention = mentions.get(next).filter(|mention| mention.tokens.start == start);
    let name = match mention {
        Some(mention) => bare_name(tagged, mention),
        None => name_at(tagged, start, true).filter(|name| name.len() >= 2),
    }?;
    Some(Bridge { office_end: bracket.start, name, next: next + usize::from(mention.is_some()) })
}

/// «ممثل الفاو بالسودان فلان»: words that nobody knows behind where somebody is posted.
fn behind_posting(tagged: &Tagged<'_>, at: usize, next: usize) -> Option<Bridge> {
    let placed = tagged.state(at - 1).or_else(|| tagged.place(at - 1)).is_some();
    // «وكيلة الوزارة لشؤون الديوان والمحاكم فلانة الفلانية، مع»: behind a word with the article, and closed by a mark.
    let defined =
        |name: &Range<usize>| tagged.has_article_behind_clitics(at - 1) && !tagged.is_word(name.end);
    let name = name_at(tagged, at, true).filter(|name| (placed || defined(name)) && name.len() >= 2)?;
    let unknown = name.clone().all(|token| tagged.is_unknown(token) || tagged.is(token, Category::GivenName));
    unknown.then_some(Bridge { office_end: at, name, next })
}

/// «مستشار الدولة ووزير الخارجية فلان», «وزير الدولة، وزير الخارجية، فلان», «ولي العهد نائب رئيس الوزراء ووزير الطاقة، الأمير فلان»: offices
/// of one person joined to the first, the last with the name.
fn further_offices(tagged: &Tagged<'_>, mentions: &[Mention], index: usize) -> Option<Bridge> {
    let first = office_of(mentions.get(index)?)?;
    if matches!(first.kind(), "head_of_state" | "monarch") && !is_heir(first) {
        return None;
    }
    let mut before = &mentions[index];
    for next in index + 1..=index + MOST_OFFICES {
        let mention = mentions.get(next)?;
        let Some(office) = office_of(mention) else {
            // «وزير الطاقة ورئيس مؤتمر منظمة أوبك، فلان»: behind the words of the further office.
            return if next > index + 1 { bridge(tagged, mentions, next - 1) } else { None };
        };
        let MentionKind::Person(person) = &mention.kind else { return None };
        // «وزير الدولة، وزير الشؤون الخارجية، السيد فلان»: no list, whose last would be joined.
        let end = before.tokens.end;
        let comma = tagged.text.kind(end) == TokenKind::Comma && mention.tokens.start == end + 1;
        let listed = comma
            && mentions.get(next + 1).is_some_and(|third| {
                third.proclitics.conjunction.is_some() && third.tokens.start <= mention.tokens.end + 1
            });
        let conjunction = mention.proclitics.conjunction.is_some();
        let adjacent = mention.tokens.start == end && conjunction || comma && !conjunction && !listed;
        let joined = adjacent && mention.proclitics.preposition.is_none();
        let same_state =
            first.country.is_none() || office.country.is_none() || first.country == office.country;
        let single = !person.joint && !person.counterpart && office.form.number() != Some(Number::Dual);
        // «وزير الخارجية ووزيرة الثقافة فلانة» are two.
        let alike = first.form.gender() == office.form.gender();
        // «وزير العدل ونورة فلانة وزيرة …»: she has her own.
        let opens = tagged.is(mention.tokens.start, Category::Office);
        // «وقع ولي العهد والرئيس فلان»: a head alone is another's.
        let head = office.proclitics.article && office.is_bare() && office.head_tokens == 1;
        let another = conjunction && head && person.name.is_some();
        if !(joined && same_state && single && alike && opens) || another {
            return None;
        }
        if let Some(name) = person.name.clone() {
            let office_end = office.tokens.end.min(name.start);
            return Some(Bridge { office_end, name, next: next + 1 });
        }
        before = mention;
    }
    None
}

fn office_of(mention: &Mention) -> Option<&OfficePhrase> {
    let MentionKind::Person(person) = &mention.kind else { return None };
    person.office.as_ref()
}

/// «ولي العهد», who governs besides.
fn is_heir(office: &OfficePhrase) -> bool {
    lexicon::OFFICES[usize::from(office.head)].name.starts_with("ولي")
}

/// Nobody is introduced by more offices than these joined to the first.
const MOST_OFFICES: usize = 3;

/// Where the office of a person without a name ends; «الوزير» alone goes on nowhere.
fn nameless_office(mention: &Mention) -> Option<usize> {
    let MentionKind::Person(person) = &mention.kind else { return None };
    // «الوزير» alone; «نائب الرئيس» may go on: «… التنفيذي للمفوضية، فلان».
    let refers =
        |office: &OfficePhrase| office.is_bare() && office.proclitics.article && office.head_tokens == 1;
    let office = person.office.as_ref().filter(|office| !refers(office))?;
    (person.name.is_none() && !person.counterpart && office.tokens.end == mention.tokens.end)
        .then_some(mention.tokens.end)
}

/// A person known by nothing but a name, who is neither joined nor governed.
fn bare_name(tagged: &Tagged<'_>, mention: &Mention) -> Option<Range<usize>> {
    let MentionKind::Person(person) = &mention.kind else { return None };
    let free = mention.proclitics.conjunction.is_none() && mention.proclitics.preposition.is_none();
    let name = person.name.clone()?;
    // «مدير إدارة التخطيط السفير فلان»: a title.
    let title = |office: &OfficePhrase| is_rank(tagged, office) && office.tokens.end <= name.start;
    let untitled = person.office.as_ref().is_none_or(title);
    (free && untitled && !person.counterpart).then_some(name)
}

/// «المدير الإقليمي لدائرة المغرب العربي»: more than a head and whom it serves.
fn governs_more(office: &OfficePhrase) -> bool {
    let country = office.country_tokens.as_ref().map_or(0, |tokens| tokens.len());
    office.country.is_none() && office.tokens.len() > office.head_tokens + country + 1
}

/// «بجمهورية سورينام», «بالبنك العالمي», «للأمم المتحدة», «(لدائرة المغرب العربي) ومالطا».
fn belongs_to_office(mention: &Mention, words: usize) -> bool {
    let named =
        matches!(mention.kind, MentionKind::State | MentionKind::Organisation(_) | MentionKind::Institution);
    named && (mention.proclitics.conjunction.is_none() || words > 0)
}

/// «لدى نواكشوط», «في جيبوتي»: where a posting ends.
fn posted(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let somewhere = tagged.state(at + 1).or_else(|| tagged.place(at + 1));
    let (reading, _) = somewhere.filter(|_| tagged.spells(at, POSTED_TO))?;
    Some(at + 1 + reading.tokens)
}

/// «(المكلف) بالعلاقات مع البرلمان»: where what a charge reaches to ends.
fn reaches(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let next = at + 1;
    let reached = tagged.spells(at, ACCOMPANYING) && tagged.is_word(next) && tagged.has_article(next);
    let holder = tagged.is(next, Category::Office) || skip_titles(tagged, next) > next;
    (reached && !holder).then_some(next + 1)
}

/// «جهاز دعم وتطوير الخدمات», «هيئة تشجيع الاستثمار», «قطب التنمية»: an undefined noun, and what it governs.
fn governs_next(tagged: &Tagged<'_>, at: usize) -> bool {
    let nominal = tagged.shaped(at, Shape::VerbalNoun).is_some() || tagged.is(at, Category::InstitutionHead);
    let noun = |token: usize| {
        let particle = tagged.function(token).is_some_and(|kind| kind != "ordinary");
        tagged.is_word(token)
            && !particle
            && !tagged.is(token, Category::GivenName)
            && !tagged.is(token, Category::Office)
            && skip_titles(tagged, token) == token
            && (tagged.noun_of_role(token, "meeting").is_none() || is_chaired(tagged, token))
    };
    let defined = |token: usize| tagged.has_article(token) && noun(token) || tagged.state(token).is_some();
    let clause = tagged.finite(at).is_some() && !nominal;
    // «دعم وتطوير الخدمات».
    let pair = tagged.folded(at + 1).starts_with('و') && noun(at + 1) && defined(at + 2);
    // «ودان رئيس الوزراء البريطاني قتل الصحفية، فلانة»: behind its nationality an office governs no more.
    let complete = at > 0 && tagged.nisba(at - 1).is_some();
    noun(at) && !clause && !complete && (defined(at + 1) || noun(at + 1) && defined(at + 2) || pair)
}

/// «رئيس مؤتمر المنظمة», «رئيسة الدورة الحالية»: a meeting that somebody's office is to chair.
fn is_chaired(tagged: &Tagged<'_>, meeting: usize) -> bool {
    let head = meeting.checked_sub(1).and_then(|before| tagged.find(before, Category::Office));
    head.is_some_and(|head| {
        head.tokens == 1
            && !head.proclitics.article
            && lexicon::OFFICES[usize::from(head.sense.entry)].kind == "head"
    })
}

/// «بالرباط»: where somebody is received, not what he serves.
fn is_place(tagged: &Tagged<'_>, mention: &Mention) -> bool {
    mention.tokens.len() == 1
        && (tagged.is(mention.tokens.start, Category::City)
            || tagged.is(mention.tokens.start, Category::Capital))
}

/// «قال رئيس الوفد في المفاوضات فلان», «… مسؤول العلاقات فيها فلان»: where a preposition with a pronoun ends, or with the word
/// with the article that it governs.
fn complement_end(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let preposition = tagged.function_reading(at, "preposition")?;
    let next = at + 1;
    if preposition.enclitic.is_some() {
        return Some(next);
    }
    let time = tagged.is(next, Category::Weekday) || tagged.noun_of_role(next, "time").is_some();
    let governed = tagged.is_word(next) && tagged.has_article(next) && !time;
    if governed && tagged.finite(next).is_none() {
        return Some(next + 1);
    }
    tagged.state(next).map(|(state, _)| next + state.tokens)
}

/// «قال رئيس الوساطة السفير الإثيوبي فلان»: a rank with a nationality, and the name.
fn titled_name(tagged: &Tagged<'_>, mention: &Mention) -> Option<Range<usize>> {
    let MentionKind::Person(Person { office: Some(office), name: Some(name), counterpart: false, .. }) =
        &mention.kind
    else {
        return None;
    };
    let free = mention.proclitics.conjunction.is_none() && mention.proclitics.preposition.is_none();
    let rank = office.is_bare() && office.kind() == "ambassador" && office.proclitics.article;
    (free && rank && office.tokens.end <= name.start && tagged.is_word(name.start)).then(|| name.clone())
}

/// A defined noun or adjective, joined or governed by a clitic at most.
fn continues_office(tagged: &Tagged<'_>, at: usize) -> bool {
    let time = tagged.is(at, Category::Weekday)
        || tagged.is(at, Category::Month)
        || tagged.noun_of_role(at, "time").is_some()
        || tagged.noun_of_role(at, "meeting").is_some() && !is_chaired(tagged, at);
    // «والمحاكم» is no verb with «هم».
    let body = tagged.is(at, Category::InstitutionHead) && tagged.has_article_behind_clitics(at);
    tagged.is_word(at)
        && (tagged.has_article(at) || tagged.has_article_behind_clitics(at))
        && (body || tagged.finite(at).is_none())
        && tagged.function(at).is_none_or(|kind| matches!(kind, "ordinary" | "term"))
        && !tagged.is(at, Category::Office)
        && !time
}

/// «المدير العام للمنظمة العربية للتربية (الألكسو) فلان»: a short bracket behind the institution's name; where it ends.
fn abbreviation(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    if tagged.text.kind(at) != TokenKind::BracketOpen {
        return None;
    }
    (at + 2..at + LONGEST_ABBREVIATION)
        .find(|&end| tagged.text.kind(end) == TokenKind::BracketClose)
        .map(|end| end + 1)
}

/// A bracket with an abbreviation has fewer tokens.
const LONGEST_ABBREVIATION: usize = 5;

/// «مدير عام الإدارة العامة لتخطيط السياسات الدكتور فلان»: what an institution is for.
fn is_purpose(tagged: &Tagged<'_>, at: usize) -> bool {
    let folded = tagged.folded(at);
    folded.starts_with('ل')
        && !folded.starts_with("لل")
        && tagged.has_article(at + 1)
        && tagged.finite(at).is_none()
        && tagged.noun_of_role(at, "meeting").is_none()
}

/// «…، فلان الفلاني،»: the name behind a comma, known for one or closed by another mark.
fn behind_comma(tagged: &Tagged<'_>, mentions: &[Mention], next: usize, comma: usize) -> Option<Bridge> {
    let start = comma + 1;
    if let Some(mention) = mentions.get(next).filter(|mention| mention.tokens.start == start) {
        return bare_name(tagged, mention).map(|name| Bridge { office_end: comma, name, next: next + 1 });
    }
    let read = name_at(tagged, start, true).filter(|name| name.len() >= 2 && !tagged.is_word(name.end));
    let name = read.or_else(|| closed_name(tagged, start))?;
    let free = mentions.get(next).is_none_or(|mention| mention.tokens.start >= name.end);
    free.then_some(Bridge { office_end: comma, name, next })
}

fn with_name(
    tagged: &Tagged<'_>,
    office: &Mention,
    passed: &[Mention],
    office_end: usize,
    name: Range<usize>,
) -> Mention {
    let mut mention = office.clone();
    mention.tokens.end = name.end;
    let served = passed.iter().filter(|passed| passed.tokens.end <= office_end);
    if let MentionKind::Person(person @ Person { office: Some(_), .. }) = &mut mention.kind {
        person.name = Some(name);
        if let Some(phrase) = &mut person.office {
            phrase.tokens.end = office_end;
            for passed in served.filter(|passed| passed.proclitics.conjunction.is_none()) {
                match passed.kind {
                    MentionKind::Organisation(entry) => {
                        phrase.organisation = phrase.organisation.or(Some(entry))
                    }
                    // «الأمين العام المساعد ومنسق بعثة الأمم المتحدة فلان».
                    MentionKind::Person(Person { office: Some(ref second), .. })
                        if phrase.country.is_none() =>
                    {
                        phrase.organisation = phrase.organisation.or(second.organisation)
                    }
                    _ if phrase.organisation.is_none() => phrase.country = phrase.country.or(passed.country),
                    _ => {}
                }
            }
            let serves = |token: usize| tagged.nisba(token).filter(|(nisba, _)| nisba.proclitics.article);
            if phrase.organisation.is_none() && phrase.country.is_none() {
                phrase.country = phrase.tokens.clone().find_map(serves).map(|(_, code)| code);
            }
            mention.country = mention.country.or(phrase.country);
        }
    }
    mention
}

/// No more tokens stand between an office that is known and the name of its holder.
const LONGEST_BRIDGE: usize = 14;

#[cfg(test)]
mod tests {
    use crate::Options;

    fn persons(text: &str) -> Vec<(String, String)> {
        let release = crate::parse(text, &Options::default()).expect("a release");
        let named = |actor: crate::Actor| Some((actor.name?, actor.office?));
        release.actors.into_iter().filter_map(named).collect()
    }

    #[test]
    fn words_unknown_to_the_lexicon_do_not_part_an_office_from_its_holder() {
        let found = persons(
            "استقبل وزير الخارجية المغربي كريم العلوي وزير الشؤون الخارجية والتكامل والسورينابيين بالخارج بجمهورية سورينام، \
             فيكتور دسوزا، وأكد الوزيران أهمية التعاون.",
        );
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(found[1].0, "فيكتور دسوزا");
        assert!(found[1].1.ends_with("بجمهورية سورينام"), "{found:?}");
    }

    #[test]
    fn a_day_and_a_place_between_two_persons_join_them_not() {
        let found = persons(
            "استقبل وزير الداخلية المغربي أمس في الرباط خالد المنصوري رئيس الوفد التونسي، وأكد الجانبان أهمية التعاون.",
        );
        assert!(found.iter().all(|(_, office)| !office.contains("الرباط")), "{found:?}");
    }
}
