//! How a sentence names an official: by the office with its nationality, as shortly as that tells who it is.

use super::complement::Piece;
use super::names::{is_feminine, is_known_everywhere, short_label, short_name, without_courtesies};
use super::states::{nisba, state_name};
use super::{Context, renaming};
use crate::actors::Entity;
use crate::lexicon::Gender;
use crate::lexicon::word_lists::{
    BODIES_OF_STATES, FORMER, GENERAL_OF_OFFICES, HEADS_OF_STATES, IDLE_OF_OFFICES, LEADING, MINISTERS,
    PROFESSIONS, REALMS_OF_OFFICES, WANTING_MORE,
};
use crate::mentions::MentionKind;
use crate::model::ActorKind;

/// Who it is for somebody who has not read the text: the office with its nationality; of an office of many words
/// what it comes to, and the name; else the short name.
pub(super) fn full_label(entity: &Entity) -> Option<String> {
    if entity.kind != ActorKind::Person {
        return short_label(entity);
    }
    office_label(entity)
        .or_else(|| national_label(entity))
        .or_else(|| office_of_state(entity))
        .or_else(|| office_of_organisation(entity))
        .or_else(|| nameable(entity))
        .or_else(|| short_label(entity))
}

/// «قال الكرماوي إن …» in the text's own words: by the office, for somebody who has not read the text.
pub(super) fn of_sayer(
    context: &Context<'_, '_>,
    before: &[Piece],
    at: usize,
) -> Option<(Vec<Piece>, usize)> {
    let [verb] = before else { return None };
    let index = context.cast.mention_starting_at(at).filter(|_| verb.token + 1 == at)?;
    let (mention, meant) = (&context.cast.mentions[index], &context.cast.meant[index]);
    let bare = matches!(&mention.kind, MentionKind::Person(person) if person.office.is_none());
    let &[only] = &meant[..] else { return None };
    let written = context.text().slice(mention.tokens.clone());
    let longest = written.chars().count() + super::naming::FOR_OFFICE;
    let office = context.labels.full(only).filter(|_| bare && !is_known_everywhere(written))?;
    (office != written && office.chars().count() <= longest)
        .then(|| (renaming::named(at, office), mention.tokens.end))
}

/// «أمير دولة الكويت», «رئيس وزراء لبنان»: an office that names its state itself, where that is short.
fn office_of_state(entity: &Entity) -> Option<String> {
    let office = without_courtesies(entity.office.as_deref()?);
    let state = state_name(entity.country?)?;
    // «وزير خارجية جمهورية مصر العربية» is «وزير الخارجية المصري».
    if let Some(minister) = minister_of_state(entity).filter(|named| named.len() < office.len()) {
        return Some(minister);
    }
    // «أمير دولة الكويت» is «أمير الكويت».
    let office = office.replace(&format!("دولة {state}"), state);
    let names = office.split(' ').any(|word| word == state || word.strip_prefix('ل') == Some(state));
    (names && office.chars().count() <= LONGEST_OFFICE).then_some(office)
}

/// «وزير خارجية كذا», «رئيس وزراء كذا» with the nationality for the state.
fn minister_of_state(entity: &Entity) -> Option<String> {
    let bare = without_courtesies(entity.office_without_country.as_deref()?);
    let (first, portfolio) = bare.split_once(' ')?;
    let minister = MINISTERS.contains(&first) || portfolio == "وزراء";
    let single = minister && !portfolio.contains(' ') && !is_defined(portfolio);
    nationality(entity, &bare).filter(|_| single).map(|nisba| format!("{first} ال{portfolio} {nisba}"))
}

/// Of somebody whose office names no state, or is long: the office where it is hardly longer than what it comes to.
fn nameable(entity: &Entity) -> Option<String> {
    let title = title_label(entity);
    let longest = title.as_ref().map_or(LONGEST_CUT, |title| title.chars().count() + MORE_THAN_TITLE);
    // «مدير المركز» serves no state.
    let of_nation =
        |entity| office_of_nation(entity).filter(|office| title.is_some() || serves_state(office));
    telling_office(entity)
        .or_else(|| of_nation(entity))
        .filter(|office| office.chars().count() <= longest)
        .or(title)
        .or_else(|| cut_office(entity))
        .filter(|_| !is_known(entity))
        .or_else(|| official_label(entity).filter(|_| entity.office.as_deref().is_some_and(serves_state)))
}

/// Whether every reader knows who it is by the name.
fn is_known(entity: &Entity) -> bool {
    entity.name.as_deref().is_some_and(|name| is_known_everywhere(&short_name(name)))
}

/// An office may have so many more letters than «السفير الفرنسي فلان».
const MORE_THAN_TITLE: usize = 3;

/// «السفير الفرنسي بالجزائر», «المتحدثة باسم البيت الأبيض»: an office that tells itself whose it is, where that is short.
fn telling_office(entity: &Entity) -> Option<String> {
    let office = without_courtesies(entity.office.as_deref()?);
    let mut words: Vec<&str> = office.split(' ').filter(|word| !IDLE_OF_OFFICES.contains(word)).collect();
    // «العاهل الأردني الملك فلان».
    words.pop_if(|last| HEADS_OF_STATES.contains(last));
    words.truncate(end_of_first_office(&words));
    let bare = entity.office_without_country.as_deref().unwrap_or(&office);
    let national = bare.split_whitespace().count() < words.len();
    // «باسم الوزارة»: of which country?
    let spokesman = words.get(1) == Some(&"باسم") && words.len() > 3;
    let last = words.last()?;
    let whole = is_defined(last) || words.contains(&"لدى") || last.starts_with('ب');
    ((national || spokesman) && whole).then(|| words.join(" "))
}

/// «الأمين العام لمجلس التعاون (لدول الخليج العربية)»: an office of no country, up to where it is short and whole.
fn office_of_organisation(entity: &Entity) -> Option<String> {
    let office = without_courtesies(entity.office.as_deref().filter(|_| entity.country.is_none())?);
    let words: Vec<&str> = office.split(' ').collect();
    let whole = |&end: &usize| {
        let adjective = words.get(end).is_some_and(|next| is_defined(next));
        is_defined(words[end - 1])
            && !adjective
            && words[..end].join(" ").chars().count() <= LONGEST_OF_ORGANISATION
    };
    (FEWEST_OF_ORGANISATION..=words.len()).rev().find(whole).map(|end| words[..end].join(" "))
}

/// «الأمين العام لجامعة الدول العربية»: an organisation's name takes some letters more than a nationality.
const LONGEST_OF_ORGANISATION: usize = 34;

/// «الأمين العام للجامعة العربية»: an office that names an organisation has no fewer words.
const FEWEST_OF_ORGANISATION: usize = 4;

/// «رئيس مجلس النواب المغربي», «محافظ البنك المركزي التونسي»: an office of no ministry, with the nationality that the
/// rest of the text gives its holder.
fn office_of_nation(entity: &Entity) -> Option<String> {
    let office = without_courtesies(entity.office.as_deref()?);
    let nisba = nationality(entity, &office)?;
    let (head, rest) = office.split_once(' ')?;
    // «الرئيس السابق» is «الرئيس الأوكراني السابق».
    let last = office.split(' ').next_back()?;
    if FORMER.contains(&last) {
        return (is_defined(head) && !rest.contains(' ')).then(|| format!("{head} {nisba} {rest}"));
    }
    // «رئيس السلطة الفلسطينية».
    if is_national(last, &nisba) {
        return Some(office);
    }
    // «المدير العام» is not the country's.
    with_nisba(&office, &nisba).filter(|_| !GENERAL_OF_OFFICES.contains(&last))
}

/// Whoever alone speaks, in ever fewer words of the office.
pub(super) fn titles_of_speaker(context: &Context<'_, '_>) -> impl Iterator<Item = String> {
    let entity = match context.act.speakers[..] {
        [speaker] => Some(&context.cast.registry.entities[speaker]),
        _ => None,
    };
    let labels = [title_label, cut_office, official_label];
    entity
        .filter(|entity| !is_known(entity))
        .into_iter()
        .flat_map(move |entity| labels.into_iter().filter_map(move |label| label(entity)))
}

/// «الوزير الفرنسي فلان», «الصحفي المغربي فلان»: what an office of many words comes to, with the name, where its first word
/// says something alone.
fn title_label(entity: &Entity) -> Option<String> {
    let office = entity.office.as_deref()?;
    let name = short_name(entity.name.as_deref()?);
    let nisba = nisba(entity.country?, entity.gender).filter(|_| !is_known(entity))?;
    let words: Vec<&str> = office.split_whitespace().collect();
    let (first, last) = (*words.first()?, *words.last()?);
    let title = match first {
        // «الرئيس المدير العام» is no head of state.
        _ if FORMER.contains(&last) || HEADS_OF_STATES.contains(&first) => None,
        // «كاتب الدولة للهجرة».
        "كاتب" | "كاتبة" if words.get(1) == Some(&"الدولة") => {
            return Some(format!("{first} الدولة {nisba}"));
        }
        first if is_defined(first) => Some(first.to_owned()),
        // «سفيرها» is of whoever was named.
        first => (words.len() == 1 && !first.ends_with("ها") || PROFESSIONS.contains(&first))
            .then(|| format!("ال{first}")),
    }?;
    let ending = if is_feminine(entity) && !title.ends_with('ة') { "ة" } else { "" };
    Some(format!("{title}{ending} {nisba} {name}"))
}

/// «المسؤول الكويتي سالم الأذينة», or of an office that serves no state «سالم الأذينة»: where nothing of it is short.
fn official_label(entity: &Entity) -> Option<String> {
    let office = entity.office.as_deref()?;
    let name = entity.name.as_deref().filter(|_| !is_known(entity))?;
    let (nisba, name) = (nisba(entity.country?, entity.gender)?, given_and_family(name));
    let official = if is_feminine(entity) { "المسؤولة" } else { "المسؤول" };
    Some(if serves_state(office) { format!("{official} {nisba} {name}") } else { name })
}

/// Whether an office is of a government, its army or its courts.
fn serves_state(office: &str) -> bool {
    office.split(' ').any(|word| BODIES_OF_STATES.contains(&word))
}

/// «مساعد وزير النقل الكويتي (لشؤون الموانئ)», «محافظ البنك المركزي» with its nationality: a long office as far as it is
/// whole.
fn cut_office(entity: &Entity) -> Option<String> {
    let office = without_courtesies(entity.office.as_deref()?);
    let nisba = nationality(entity, &office)?;
    let mut words: Vec<&str> = office.split(' ').collect();
    words.truncate(end_of_first_office(&words));
    words.pop_if(|last| HEADS_OF_STATES.contains(last));
    let whole = |end: usize| {
        let (last, next) = (words[end - 1], words.get(end));
        is_defined(last) && !next.is_some_and(|next| is_defined(next)) && !WANTING_MORE.contains(&last)
    };
    let bare = entity.office_without_country.as_deref().unwrap_or(&office);
    let told = |word: &&str| is_national(word, &nisba) || !bare.split_whitespace().any(|bare| bare == *word);
    let label = |end: usize| {
        let cut = words[..end].join(" ");
        let national = words[..end].iter().any(told);
        let label = if serves_state(&office) && !national { format!("{cut} {nisba}") } else { cut };
        (label.chars().count() <= LONGEST_CUT).then_some(label)
    };
    // «الرئيس المنتدب (للمجلس الأعلى)»; «مفوض عام كذا» of a woman.
    let fits = |head: &&&str| !is_defined(head) && (!is_feminine(entity) || head.ends_with('ة'));
    words.first().filter(fits)?;
    (FEWEST_OF_CUT..=words.len()).rev().filter(|&end| whole(end)).find_map(label)
}

/// «الفلسطينية» beside «الفلسطيني»: whether a word is that adjective of a nation.
fn is_national(word: &str, nisba: &str) -> bool {
    word.trim_end_matches('ة') == nisba
}

/// «نائب الرئيس الكيني (وزير الري)»: where the first of several offices ends.
fn end_of_first_office(words: &[&str]) -> usize {
    let further = |&at: &usize| {
        let head = MINISTERS.contains(&words[at]) || HEADS_OF_STATES.contains(&words[at]);
        head && !is_defined(words[at]) && is_defined(words[at - 1])
    };
    (1..words.len()).find(further).unwrap_or(words.len())
}

/// «محافظ البنك»: an office that was cut keeps so many words.
const FEWEST_OF_CUT: usize = 2;

/// An office that was cut has no more letters.
const LONGEST_CUT: usize = 36;

/// «سالم الأذينة»: for a reader who does not know the surname.
fn given_and_family(name: &str) -> String {
    let short = short_name(name);
    let mut words = name.split_whitespace();
    let given = words.next().filter(|given| !LEADING.contains(given) && !short.contains(' '));
    given.filter(|given| *given != short).map_or_else(|| short.clone(), |given| format!("{given} {short}"))
}

/// «وزير الداخلية المغربي», «الرئيس المصري»: `None` where the text itself does not tie the office to its state.
pub(super) fn office_label(entity: &Entity) -> Option<String> {
    let office = entity.office.as_deref()?;
    let bare = entity.office_without_country.as_deref().unwrap_or(office);
    // «وزير خارجية بريطانيا الجديد» without Britain is no office.
    if !office.starts_with(bare) {
        return None;
    }
    let nisba = nationality(entity, bare)?;
    // «وزير الخارجية المصري», which no word behind tells of which country.
    let stripped = bare.strip_suffix(nisba.as_str()).map(str::trim_end);
    let bare = stripped.unwrap_or(bare);
    if let Some(posted) = posted_label(entity, &without_courtesies(bare)) {
        return Some(posted);
    }
    let explicit = office.split_whitespace().count() > bare.split_whitespace().count();
    with_nisba(bare, &nisba).filter(|_| explicit || stripped.is_some())
}

/// The adjective of somebody's country: the holder's, but «المتحدث باسم الحكومة الأفغانية» speaks for an Afghan government.
fn nationality(entity: &Entity, office: &str) -> Option<String> {
    let spoken_for = office.contains(" باسم ") && office.ends_with('ة');
    nisba(entity.country?, if spoken_for { Some(Gender::Feminine) } else { entity.gender })
}

/// «وزير الداخلية» is «وزير الداخلية المغربي», «رئيس الجمهورية» «الرئيس التونسي»: where that is short.
fn with_nisba(office: &str, nisba: &str) -> Option<String> {
    let base = short_office(&without_courtesies(office))?;
    let base = match base.as_str() {
        "رئيس" | "رئيس الجمهورية" | "رئيس الدولة" => "الرئيس".to_owned(),
        "ملك" => "الملك".to_owned(),
        _ => without_realm(base),
    };
    let label = format!("{base} {nisba}");
    let short = label.chars().count() <= LONGEST_OFFICE;
    (base.split(' ').next_back().is_some_and(is_defined) && short).then_some(label)
}

/// «وزير خارجية (المملكة)» is «وزير الخارجية».
fn without_realm(office: String) -> String {
    let words: Vec<&str> = office.split(' ').collect();
    match words[..] {
        [minister, portfolio, realm]
            if MINISTERS.contains(&minister)
                && !is_defined(portfolio)
                && REALMS_OF_OFFICES.contains(&realm) =>
        {
            format!("{minister} ال{portfolio}")
        }
        _ => office,
    }
}

/// The office of whoever leads a state or one of its ministries, with the nationality that the rest of the text gives him.
pub(super) fn national_label(entity: &Entity) -> Option<String> {
    let bare = entity.office_without_country.as_deref()?;
    // «وزير خارجية بريطانيا الجديد» without Britain is no office.
    let whole = entity.office.as_deref().is_some_and(|office| office.starts_with(bare));
    let office = Some(without_courtesies(bare)).filter(|_| whole)?;
    let first = office.split(' ').next().unwrap_or_default();
    let national = MINISTERS.contains(&first) || HEADS_OF_STATES.contains(&office.as_str());
    let ends_with = |nisba: &str| nisba.split(' ').next_back().is_some_and(|last| office.ends_with(last));
    let nisba = nationality(entity, &office).filter(|_| national)?;
    // «الرئيس الجنوب السوداني».
    if ends_with(&nisba) {
        return (office.contains(' ') && office.chars().count() <= LONGEST_OFFICE).then_some(office);
    }
    with_nisba(&office, &nisba)
}

fn is_defined(word: &str) -> bool {
    word.starts_with("ال")
}

/// «سفير لدى الرباط» is «السفير المصري لدى الرباط».
fn posted_label(entity: &Entity, office: &str) -> Option<String> {
    let (first, rest) = office.split_once(' ').filter(|(_, rest)| rest.starts_with("لدى "))?;
    let nisba = nisba(entity.country?, entity.gender)?;
    Some(format!("ال{} {nisba} {rest}", first.strip_prefix("ال").unwrap_or(first)))
}

/// The office of somebody without a name, as far as it is short, with the state where it is known.
pub(super) fn long_office(entity: &Entity) -> Option<String> {
    let office = &without_courtesies(entity.office.as_deref()?);
    let bare = entity.office_without_country.as_deref().map_or_else(|| office.clone(), without_courtesies);
    let bare = bare.as_str();
    if let Some(posted) = posted_label(entity, bare) {
        return Some(posted);
    }
    let defined = |office: &str| office.split(' ').next_back().is_some_and(is_defined);
    if !office.starts_with(bare) {
        return Some(office.to_owned());
    }
    match (
        short_office(bare).filter(|short| defined(short)),
        entity.country.and_then(|code| nisba(code, entity.gender)),
    ) {
        (Some(short), Some(nisba)) if !short.ends_with(&nisba) => Some(format!("{short} {nisba}")),
        _ => Some(office.to_owned()),
    }
}

/// An office that has more letters is replaced by the name.
const LONGEST_OFFICE: usize = 32;

/// «وزير الشؤون الخارجية والتعاون الدولي» is «وزير الخارجية».
fn short_office(office: &str) -> Option<String> {
    let words: Vec<&str> = office.split_whitespace().collect();
    // «نائب رئيس الوزراء ووزير الخارجية» is the first of two.
    let joined = |word: &&str| {
        word.starts_with("وال") && word.chars().count() > 4
            || word.strip_prefix('و').is_some_and(|office| MINISTERS.contains(&office))
    };
    let end = words.iter().skip(1).position(joined).map_or(words.len(), |at| at + 1);
    let kept: Vec<&str> = words[..end]
        .iter()
        .enumerate()
        .filter(|&(at, word)| !(*word == "الشؤون" && words.get(at + 1) == Some(&"الخارجية")))
        .map(|(_, word)| *word)
        .collect();
    (!kept.is_empty() && kept.len() <= MOST_WORDS_OF_OFFICE).then(|| kept.join(" "))
}

/// An office of more words is not short.
const MOST_WORDS_OF_OFFICE: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_is_named_by_its_first_portfolio() {
        assert_eq!(short_office("وزير الشؤون الخارجية والتعاون الدولي").as_deref(), Some("وزير الخارجية"));
        assert_eq!(short_office("وزيرة الطاقة والمعادن").as_deref(), Some("وزيرة الطاقة"));
    }

    #[test]
    fn of_an_office_that_heads_a_state_nothing_is_cut() {
        for office in ["الرئيس", "", "الرئيس المدير العام"] {
            for gender in [Gender::Masculine, Gender::Feminine] {
                let mut entity = Entity::new(ActorKind::Person);
                (entity.office, entity.country) = (Some(office.to_owned()), Some("KE"));
                entity.gender = Some(gender);
                assert_eq!(cut_office(&entity), None, "{office}");
            }
        }
    }
}
