//! The country that a release speaks from: whose officials it names without their nationality.

use super::public_figures::{Serves, served_by};
use crate::expressions::place_at;
use crate::lexicon::word_lists::{MARGINS, POSTED_TO, SITUATIONS, TALKED_ABOUT};
use crate::lexicon::{self, Category};
use crate::mentions::{Mention, MentionKind, OfficePhrase, Person, realm_at};
use crate::order;
use crate::tally::Tally;
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};
use std::ops::Range;

/// What the place of the meeting weighs against one mention of a state.
const PLACE: usize = 2;
/// What the agency of the dateline weighs.
const AGENCY: usize = 8;
/// What the place of the dateline weighs: «دمشق -».
const DATELINE: usize = 4;
/// What the spelling of one country weighs.
const SPELT: usize = 4;
/// What a word by which a country speaks of itself weighs: «المملكة», «خادم الحرمين الشريفين».
const OWN_WORD: usize = 8;
/// What it weighs to be where an ambassador of another state is posted: «سفير فرنسا لدى المملكة».
const POSTED: usize = 6;
/// What a public figure weighs whose office the release gives without a nationality.
const KNOWN: usize = 5;
/// What a nationality weighs by which the text calls the office of somebody later on whom it introduced without one.
const CALLED_LATER: usize = 16;
/// What a nationality takes away from the country of a person introduced by it: at home nobody needs one.
const INTRODUCED: usize = 4;
/// No more introductions than these count against a country.
const MOST_INTRODUCED: usize = 3;
/// The place of the meeting is named within so many tokens.
const PLACE_WITHIN: usize = 60;
/// «على هامش …» stands within so many tokens before the place.
const BESIDE_WITHIN: usize = 10;
/// A dateline stands within so many tokens.
const AGENCY_WITHIN: usize = 16;
/// What opens a release names its sides: a mention there weighs more than one of a topic later on.
const OPENING: usize = 60;
const IN_OPENING: usize = 3;
/// More mentions than these say no more.
const MOST_MENTIONS: usize = 8;

/// Where a release is at home.
pub(super) struct Home {
    /// The countries that it may speak from, the likeliest first.
    pub(super) countries: Vec<&'static str>,
    /// For which «المملكة» or «السلطنة» stands by itself.
    pub(super) realm: Option<&'static str>,
}

/// Weighs which country the release speaks from.
pub(super) fn home(tagged: &Tagged<'_>, mentions: &[Mention]) -> Home {
    let mut weights = Tally::new();
    for &(code, mentions) in mention_counts(tagged, mentions).weights() {
        weights.add(code, mentions.min(MOST_MENTIONS));
    }
    // «على هامش المؤتمر المنعقد في جنيف»: where neither side is at home.
    let beside =
        |token: &usize| (token.saturating_sub(BESIDE_WITHIN)..*token).any(|at| tagged.spells(at, MARGINS));
    let mut opening = (0..tagged.text.tokens.len().min(PLACE_WITHIN)).filter(|token| !beside(token));
    add(&mut weights, opening.find_map(|token| place_at(tagged, token)?.country), PLACE);
    add(&mut weights, by_spelling(tagged), SPELT);
    let opening = tagged.state(0).or_else(|| tagged.place(0)).map(|(_, code)| code);
    // «رام الله (شينخوا)»: an agency of a state that nothing else speaks of writes from abroad.
    let agency = agency(tagged, mentions)
        .filter(|code| weights.of(code) > 0 || opening.is_none_or(|opening| opening == *code));
    let mut told = vec![agency, dateline(tagged), by_name(tagged)];
    for (code, weight) in told.iter().zip([AGENCY, DATELINE, OWN_WORD]) {
        add(&mut weights, *code, weight);
    }
    let kingdom = own_kingdom(tagged, &weights);
    add(&mut weights, kingdom, OWN_WORD);
    told.push(kingdom);
    for mention in mentions {
        for (code, weight) in
            [(posted_to(tagged, mention, kingdom), POSTED), (of_known_figure(tagged, mention), KNOWN)]
        {
            add(&mut weights, code, weight);
            told.push(code);
        }
    }
    if let Some(code) = super::later_nationality::of_whom_opens(tagged, mentions) {
        weights.add(code, CALLED_LATER);
        told.push(Some(code));
    }
    let introduced = introductions(tagged, mentions);
    let mut ranked: Vec<(&'static str, isize)> = weights
        .weights()
        .iter()
        .map(|&(code, weight)| {
            let against = introduced.of(&code).min(MOST_INTRODUCED) * INTRODUCED;
            (code, signed(weight) - signed(against))
        })
        .collect();
    let partner = only_partner(tagged, mentions, &introduced).filter(|code| !told.contains(&Some(code)));
    // What is named once in passing is no home.
    ranked.retain(|(code, weight)| Some(*code) != partner && *weight != 1);
    order::sort_by_key(&mut ranked, |(_, weight)| -*weight);
    Home { countries: ranked.into_iter().map(|(code, _)| code).collect(), realm: kingdom }
}

/// Adds a weight to a country, where there is one.
fn add(weights: &mut Tally<&'static str>, code: Option<&'static str>, weight: usize) {
    if let Some(code) = code {
        weights.add(code, weight);
    }
}

/// «ناقش فلان، مساعد وزير الخارجية، مع وزير خارجية زامبيا فلان»: the only country that anybody is introduced by is not that of the
/// officer who is named first and needs no introduction.
fn only_partner(
    tagged: &Tagged<'_>,
    mentions: &[Mention],
    introduced: &Tally<&'static str>,
) -> Option<&'static str> {
    let only = match introduced.weights() {
        [(code, _)] => Some(*code),
        _ => None,
    };
    let first = mentions.iter().find_map(|mention| match &mention.kind {
        MentionKind::Person(person) => Some((mention, person.office.as_ref()?)),
        _ => None,
    });
    let own = first.is_some_and(|(mention, office)| {
        let unmarked = mention.country.is_none() && office.organisation.is_none();
        unmarked && !names_nationality(tagged, office)
    });
    only.filter(|_| own)
}

fn signed(weight: usize) -> isize {
    isize::try_from(weight).unwrap_or(isize::MAX)
}

/// The state for which «المملكة» or «السلطنة» stands by itself: that kingdom whose other names weigh most.
fn own_kingdom(tagged: &Tagged<'_>, weights: &Tally<&'static str>) -> Option<&'static str> {
    let realms = (0..tagged.text.tokens.len()).find_map(|token| realm_at(tagged, token))?;
    let heaviest = realms.iter().max_by_key(|code| weights.of(code)).filter(|code| weights.of(code) > 0);
    heaviest.or(realms.first()).copied()
}

/// Gives «المملكة», «وفد المملكة» the country that the word stands for.
pub(super) fn name_realm(tagged: &Tagged<'_>, mentions: &mut [Mention], realm: Option<&'static str>) {
    for mention in mentions.iter_mut().filter(|mention| mention.country.is_none()) {
        let may_belong = !matches!(mention.kind, MentionKind::Reference(_) | MentionKind::Organisation(_));
        let names_realm = |token: usize| {
            // «السفير لدى المملكة» is of another country.
            let posted = token > 0 && tagged.spells(token - 1, POSTED_TO);
            realm_at(tagged, token).is_some() && !posted
        };
        if may_belong && mention.tokens.clone().any(names_realm) {
            mention.country = realm;
        }
    }
}

/// «السفير الكوري», «الرئيس الكونغولي»: of that state of the nisba which the text names.
pub(super) fn settle_nationalities(tagged: &Tagged<'_>, mentions: &mut [Mention]) {
    let mut named: Vec<&str> = Vec::new();
    for reading in (0..tagged.text.tokens.len()).filter_map(|token| tagged.find(token, Category::State)) {
        let code = lexicon::STATES[usize::from(reading.sense.entry)].code;
        if !named.contains(&code) {
            named.push(code);
        }
    }
    for mention in mentions {
        let Some(code) = mention.country.filter(|code| !named.contains(code)) else { continue };
        let other = mention.tokens.clone().find_map(|token| {
            let readings =
                tagged.at(token).iter().filter(|reading| reading.sense.category == Category::Nisba);
            let mut codes = readings.map(|reading| lexicon::STATES[usize::from(reading.sense.entry)].code);
            codes.clone().any(|other| other == code).then(|| codes.find(|other| named.contains(other)))?
        });
        if let Some(other) = other {
            mention.country = Some(other);
            if let MentionKind::Person(Person { office: Some(office), .. }) = &mut mention.kind {
                office.country = Some(other);
            }
        }
    }
}

/// «فى القاهرة»: a text that never writes «في» is Egyptian.
fn by_spelling(tagged: &Tagged<'_>) -> Option<&'static str> {
    let inside = |token: &usize| tagged.folded(*token) == "في";
    let mut all = (0..tagged.text.tokens.len()).filter(inside);
    let several = all.clone().nth(1).is_some();
    let egyptian = all.all(|token| tagged.text.tokens[token].ends_in_alef_maqsura);
    (several && egyptian).then_some("EG")
}

/// «خادم الحرمين الشريفين».
fn by_name(tagged: &Tagged<'_>) -> Option<&'static str> {
    (0..tagged.text.tokens.len()).find_map(|token| {
        let reading = tagged.find(token, Category::ByName)?;
        Some(lexicon::STATES[usize::from(reading.sense.entry)].code)
    })
}

/// Where an ambassador of another country is posted: «السفير البريطاني لدى المملكة», «سفير كوريا بالقاهرة».
fn posted_to(tagged: &Tagged<'_>, mention: &Mention, kingdom: Option<&'static str>) -> Option<&'static str> {
    let MentionKind::Person(Person { office: Some(office), .. }) = &mention.kind else { return None };
    // «ممثلة الفاو في لبنان», «المنسق المقيم للأمم المتحدة في السودان».
    if office.organisation.is_some() && office.country.is_none() {
        let inside = office.tokens.clone().find(|&token| tagged.spells(token, &["في", "لدي"]))?;
        return tagged.state(inside + 1).map(|(_, code)| code).filter(|code| !code.is_empty());
    }
    let own = office.country?;
    let posted = office.tokens.clone().find(|&token| tagged.spells(token, &["لدي"]));
    let at = match posted {
        Some(posted) => posted + 1,
        None if office.kind() == "ambassador" => seat(tagged, office)?,
        None => return None,
    };
    let realm = realm_at(tagged, at).and(kingdom);
    let state = tagged.state(at).or_else(|| tagged.place(at)).map(|(_, code)| code);
    realm.or(state).filter(|code| *code != own && !code.is_empty())
}

/// «بالقاهرة», «في بغداد»: where the seat of an ambassador stands in his office.
fn seat(tagged: &Tagged<'_>, office: &OfficePhrase) -> Option<usize> {
    let served = office.country_tokens.clone()?.end;
    (served..office.tokens.end).find_map(|token| {
        let place = tagged.state(token).or_else(|| tagged.place(token));
        let placed =
            place.is_some_and(|(reading, _)| reading.proclitics.preposition == Some(Preposition::In));
        if placed { Some(token) } else { tagged.spells(token, &["في"]).then_some(token + 1) }
    })
}

/// A portfolio that needs no nationality is one of the release's own country.
fn of_known_figure(tagged: &Tagged<'_>, mention: &Mention) -> Option<&'static str> {
    let MentionKind::Person(Person { office: Some(office), name: Some(name), .. }) = &mention.kind else {
        return None;
    };
    if mention.country.is_some() || office.is_bare() {
        return None;
    }
    let words: Vec<String> = name.clone().map(|token| tagged.folded(token).to_owned()).collect();
    // «سيدي ولد أحمد», «فاطمة منت سيدي»: patronymics of Mauritania.
    let patronymic = |word: &String| matches!(word.as_str(), "ولد" | "منت");
    match served_by(&words) {
        Some(Serves::State(code)) => Some(code),
        None if words.iter().skip(1).any(patronymic) => Some("MR"),
        _ => None,
    }
}

/// How many persons each country has whose words name their nationality.
fn introductions(tagged: &Tagged<'_>, mentions: &[Mention]) -> Tally<&'static str> {
    let mut counts = Tally::new();
    for mention in mentions {
        let MentionKind::Person(person) = &mention.kind else { continue };
        let by_nationality = match &person.office {
            Some(office) => names_nationality(tagged, office),
            None => person.counterpart,
        };
        if let Some(code) = mention.country.filter(|_| by_nationality) {
            counts.add(code, 1);
        }
    }
    counts
}

/// «الفرنسي», «في دولة قطر»: not the by-name of a state in its own office.
fn names_nationality(tagged: &Tagged<'_>, office: &OfficePhrase) -> bool {
    office.country_tokens.clone().is_some_and(|tokens| {
        tokens
            .into_iter()
            .any(|token| tagged.nisba_of_person(token).is_some() || tagged.state(token).is_some())
    })
}

/// The country of the agency in the dateline, in the brackets that close a text or open it.
fn agency(tagged: &Tagged<'_>, mentions: &[Mention]) -> Option<&'static str> {
    let tokens = tagged.text.tokens.len();
    let bracketed = |token: usize| {
        let marked = |at: Option<usize>| {
            at.is_some_and(|at| matches!(tagged.text.kind(at), TokenKind::BracketOpen | TokenKind::QuoteOpen))
        };
        marked(token.checked_sub(1))
    };
    // «رئيس هيئة الاستثمار والمناطق الحرة», «الإمارات العربية المتحدة», «في الشرق الأوسط»: no word of an office, a state or a
    // region is an agency.
    let in_office = |token: usize| {
        let covers = |mention: &Mention| mention.tokens.contains(&token);
        mentions.iter().any(covers)
            || token.checked_sub(1).is_some_and(|before| tagged.is_function(before, "preposition"))
    };
    let placed = |token: &usize| bracketed(*token) || *token < AGENCY_WITHIN && !in_office(*token);
    (0..tokens).filter(placed).find_map(|token| {
        let reading = tagged
            .find(token, Category::Agency)
            .filter(|reading| reading.proclitics == Default::default())?;
        let code = lexicon::AGENCIES[usize::from(reading.sense.entry)].code;
        (!code.is_empty()).then_some(code)
    })
}

/// The country of the place that a text opens with, before a mark: «دمشق -», «الرباط:», «أبوظبي في 5 مايو».
fn dateline(tagged: &Tagged<'_>) -> Option<&'static str> {
    let (reading, code) = tagged.state(0).or_else(|| tagged.place(0))?;
    let marked = matches!(
        tagged.text.kind(reading.tokens),
        TokenKind::Dash | TokenKind::Colon | TokenKind::Slash | TokenKind::BracketOpen
    );
    let capital = matches!(reading.sense.category, Category::Capital | Category::City);
    (marked && capital && !code.is_empty()).then_some(code)
}

/// How often each state is named: by name, adjective, capital or city.
fn mention_counts(tagged: &Tagged<'_>, mentions: &[Mention]) -> Tally<&'static str> {
    let mut counts = Tally::new();
    let mut names = mentions.iter().filter_map(name_of).peekable();
    for token in 0..tagged.text.tokens.len() {
        // «صلاح الدين العجيمي»: no word of a name is a place.
        while names.next_if(|name| name.end <= token).is_some() {}
        if names.peek().is_some_and(|name| name.contains(&token)) {
            continue;
        }
        let named = tagged.state(token).or_else(|| tagged.nisba(token)).or_else(|| tagged.place(token));
        if let Some((_, code)) = named.filter(|(_, code)| !code.is_empty() && !is_topic(tagged, token)) {
            counts.add(code, if token < OPENING { IN_OPENING } else { 1 });
        }
    }
    counts
}

/// «تطورات الأوضاع في سوريا», «الساحة السورية», «الشعب السوري الشقيق»: a state that is talked about, and seldom the one that talks.
fn is_topic(tagged: &Tagged<'_>, state: usize) -> bool {
    let before = |back: usize| state.checked_sub(back);
    let inside = before(1).is_some_and(|token| tagged.spells(token, &["في"]));
    let situated = inside && (2..=SITUATED_WITHIN).filter_map(before).any(|at| tagged.spells(at, SITUATIONS));
    situated || before(1).is_some_and(|noun| tagged.spells(noun, TALKED_ABOUT))
}

/// «تطورات الأوضاع الميدانية في سوريا»: so many tokens behind what goes on somewhere.
const SITUATED_WITHIN: usize = 4;

/// The tokens of a person's name.
fn name_of(mention: &Mention) -> Option<Range<usize>> {
    match &mention.kind {
        MentionKind::Person(person) => person.name.clone(),
        _ => None,
    }
}
