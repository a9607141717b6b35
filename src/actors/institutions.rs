//! Those whom a short office joins to an institution named before: «وزارة العدل … الوزير فلان», «مجلس الشورى القطري … رئيس المجلس فلان».

use super::wording::{agreeing_head, nisba_of, strip_clitics, with_agreeing_nisba};
use super::{Cast, Entity, EntityId};
use crate::lexicon::word_lists::CHIEFS;
use crate::lexicon::{self, Category, Gender};
use crate::mentions::{Mention, MentionKind, OfficePhrase, Person};
use crate::model::ActorKind;
use crate::words::Tagged;
use std::ops::Range;

/// Says of each whose office is short by what the institution is called in full, and gives the country that it serves.
pub(super) fn complete(tagged: &Tagged<'_>, cast: &mut Cast) {
    for index in 0..cast.mentions.len() {
        name_counterpart(cast, index);
        let MentionKind::Person(Person { office: Some(office), name: Some(_), joint: false, .. }) =
            &cast.mentions[index].kind
        else {
            continue;
        };
        let &[id] = cast.meant[index].as_slice() else { continue };
        let short = office.clone();
        if let Some(ministry) = ministry_of(tagged, cast, index, &short, id) {
            lead_ministry(tagged, cast, id, &short, &ministry);
        } else if let Some(body) = body_of(tagged, cast, index, &short) {
            join_body(tagged, cast, id, &short, body);
        }
        name_deputy(tagged, cast, index, &short, id);
    }
}

/// A ministry that was told of: the tokens that name its portfolio, and its country.
struct Ministry {
    portfolio: Range<usize>,
    country: Option<&'static str>,
}

/// «الوزير فلان», who has no portfolio, behind a ministry.
fn ministry_of(
    tagged: &Tagged<'_>,
    cast: &Cast,
    index: usize,
    office: &OfficePhrase,
    id: EntityId,
) -> Option<Ministry> {
    let bare = office.kind() == "minister" && office.is_bare() && office.proclitics.article;
    let entity = &cast.registry.entities[id];
    let free = entity.office_words.is_empty() && office.country.is_none();
    if !(bare && office.head_tokens == 1 && free) {
        return None;
    }
    before(cast, index).find_map(|other| ministry(tagged, &cast.mentions[other]))
}

/// «وزارة الخارجية المصرية», «الخارجية الأميركية», «المتحدث باسم وزارة الخارجية الأميركية».
fn ministry(tagged: &Tagged<'_>, mention: &Mention) -> Option<Ministry> {
    let named = match &mention.kind {
        MentionKind::Institution => mention.tokens.clone(),
        MentionKind::Person(Person { office: Some(office), .. }) if office.kind() == "spokesperson" => {
            office.tokens.start + office.head_tokens..office.tokens.end
        }
        _ => return None,
    };
    let head = named.clone().find(|&token| tagged.folded(token).ends_with("وزاره"));
    let by_portfolio = |token: usize| tagged.has_article(token) && tagged.is(token, Category::Portfolio);
    let first = head.map(|head| head + 1).or_else(|| named.clone().find(|&token| by_portfolio(token)))?;
    let spoken_for = !matches!(mention.kind, MentionKind::Institution);
    let portfolio = first..named.end;
    // «وزارة» alone, and a body that merely has a portfolio in its name («لجنة الصحة»), are no ministry of somebody.
    let leads = head.is_some() || spoken_for || first == named.start;
    (leads && !portfolio.is_empty()).then_some(Ministry { portfolio, country: mention.country })
}

fn lead_ministry(
    tagged: &Tagged<'_>,
    cast: &mut Cast,
    id: EntityId,
    office: &OfficePhrase,
    ministry: &Ministry,
) {
    let portfolio: Vec<usize> =
        ministry.portfolio.clone().take_while(|&token| tagged.nisba(token).is_none()).collect();
    let feminine = office.form.gender() == Some(Gender::Feminine);
    let words = portfolio.iter().map(|&token| tagged.text.slice(token..token + 1));
    let head = if feminine { "وزيرة" } else { "وزير" };
    let text = [head].into_iter().chain(words).collect::<Vec<_>>().join(" ");
    let folded = portfolio.iter().map(|&token| tagged.folded(token).to_owned()).collect();
    let entity = &mut cast.registry.entities[id];
    entity.office = Some(text.clone());
    entity.office_without_country = Some(text);
    entity.office_words = folded;
    entity.country = entity.country.or(ministry.country);
}

/// «رئيس المجلس», «أمين عام الوزارة», «الأمين العام للاتحاد»: the mention of the institution or organisation of that noun.
fn body_of(tagged: &Tagged<'_>, cast: &Cast, index: usize, office: &OfficePhrase) -> Option<usize> {
    let last = office.tokens.end.checked_sub(1).filter(|&last| last > office.tokens.start)?;
    if office.country.is_some() || office.organisation.is_some() {
        return None;
    }
    let noun = defined_noun(tagged, last)?;
    before(cast, index).find(|&other| {
        let mention = &cast.mentions[other];
        let named = matches!(mention.kind, MentionKind::Institution | MentionKind::Organisation(_));
        let first = strip_clitics(tagged.folded(mention.tokens.start), mention.proclitics);
        let first = first.strip_prefix("ال").unwrap_or(&first);
        named && mention.tokens.len() > 1 && first == noun
    })
}

/// «المجلس», «للاتحاد»: the noun without article.
fn defined_noun<'t>(tagged: &'t Tagged<'_>, at: usize) -> Option<&'t str> {
    tagged.find(at, Category::InstitutionHead)?;
    let folded = tagged.folded(at);
    folded.strip_prefix("لل").or_else(|| folded.strip_prefix("ال"))
}

fn join_body(tagged: &Tagged<'_>, cast: &mut Cast, id: EntityId, office: &OfficePhrase, body: usize) {
    let mention = cast.mentions[body].clone();
    let organisation = match mention.kind {
        MentionKind::Organisation(entry) => Some(lexicon::ORGANISATIONS[usize::from(entry)].id),
        _ => None,
    };
    let full = full_office(tagged, office, mention.tokens.clone());
    let entity = &mut cast.registry.entities[id];
    let own = entity.office.as_deref().is_some_and(|text| text.split(' ').count() == office.tokens.len());
    if let Some(text) = full.filter(|_| own && office.kind() != "minister") {
        entity.office = Some(text.clone());
        entity.office_without_country = Some(text);
    }
    if entity.is_homeless() {
        entity.country = mention.country;
        entity.organisation = organisation;
    }
}

/// «رئيس المجلس» of «مجلس الشورى القطري»: «رئيس مجلس الشورى القطري», «الأمين العام للاتحاد البرلماني الدولي»; whoever serves a
/// ministry is called by the noun alone.
fn full_office(tagged: &Tagged<'_>, office: &OfficePhrase, body: Range<usize>) -> Option<String> {
    let last = office.tokens.end - 1;
    let heads = lexicon::OFFICES[usize::from(office.head)].name;
    let leads = heads == "رئيس" && office.tokens.len() == 2 || tagged.folded(last).starts_with("لل");
    let first = strip_clitics(tagged.text.slice(office.tokens.start..last), office.proclitics);
    let called = tagged.text.slice(body.start + 1..body.end);
    let noun = tagged.text.slice(last..last + 1);
    // In «مجلس النواب» the first noun governs, in «الاتحاد الدولي» an adjective follows.
    let governs = !tagged.has_article_behind_clitics(body.start) && !tagged.has_article(body.start);
    let whole = match (noun.strip_prefix("لل"), noun.strip_prefix("ال")) {
        (Some(bare), _) if governs => format!("ل{bare}"),
        (_, Some(bare)) if governs => bare.to_owned(),
        _ => noun.to_owned(),
    };
    (leads && !called.is_empty()).then(|| format!("{first} {whole} {called}"))
}

/// «رئيس مجلس النواب فلان ونائبه فلان»: the deputy of the one named right before.
fn name_deputy(tagged: &Tagged<'_>, cast: &mut Cast, index: usize, office: &OfficePhrase, id: EntityId) {
    let start = office.tokens.start;
    let pronoun = tagged
        .at(start)
        .iter()
        .any(|reading| reading.sense.category == Category::Office && reading.enclitic.is_some());
    let owned = office.tokens.len() == 1 && pronoun && !tagged.text.tokens[start].ends_in_ta_marbuta;
    let deputy = lexicon::OFFICES[usize::from(office.head)].name == "نائب";
    let Some(previous) = index.checked_sub(1).filter(|_| owned && deputy) else { return };
    let &[chief] = cast.meant[previous].as_slice() else { return };
    let entity: &Entity = &cast.registry.entities[chief];
    let Some(served) = entity.office.clone().filter(|_| entity.kind == ActorKind::Person && chief != id)
    else {
        return;
    };
    if !CHIEFS.iter().any(|chief| served.starts_with(chief)) {
        return;
    }
    let head = if tagged.folded(start).contains("نايبت") { "نائبة" } else { "نائب" };
    let entity = &mut cast.registry.entities[id];
    entity.office = Some(format!("{head} {served}"));
    entity.office_without_country = entity.office.clone();
}

/// «الوزير فلان … نظيره الأردني»: the counterpart of a minister whose portfolio the ministry told has it too.
fn name_counterpart(cast: &mut Cast, index: usize) {
    let MentionKind::Person(Person { counterpart: true, office: None, .. }) = &cast.mentions[index].kind
    else {
        return;
    };
    let &[id] = cast.meant[index].as_slice() else { return };
    let model = cast.meant[..index].iter().rev().find_map(|meant| match meant.as_slice() {
        &[other] if cast.registry.entities[other].kind == ActorKind::Person => Some(other),
        _ => None,
    });
    let Some(model) = model.map(|model| &cast.registry.entities[model]) else { return };
    let entity = &cast.registry.entities[id];
    let short = entity.office_words.is_empty() && entity.office_heads == model.office_heads;
    let minister = entity
        .office_heads
        .first()
        .is_some_and(|&head| lexicon::OFFICES[usize::from(head)].kind == "minister");
    let Some(text) = model.office_without_country.clone().filter(|_| short && minister) else { return };
    if model.office_words.is_empty() {
        return;
    }
    let words = model.office_words.clone();
    let feminine = entity.gender == Some(Gender::Feminine);
    let nisba = entity.country.map(nisba_of).unwrap_or_default();
    let head = entity.office_heads.first().copied().unwrap_or_default();
    let entity = &mut cast.registry.entities[id];
    entity.office = Some(with_agreeing_nisba(&agreeing_head(&text, head, feminine), nisba, feminine));
    entity.office_words = words;
}

/// The mentions shortly before one, the nearest first.
fn before(cast: &Cast, index: usize) -> impl Iterator<Item = usize> + '_ {
    let start = cast.mentions[index].tokens.start;
    (0..index).rev().take_while(move |&other| cast.mentions[other].tokens.end + NAMED_WITHIN >= start)
}

/// An institution is named so many tokens before who leads it.
const NAMED_WITHIN: usize = 60;
