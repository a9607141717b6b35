//! Where the event took place: every place that the text names is a candidate; how it is joined to the event decides.

use super::Located;
use super::building::{LONGEST_BUILDING, building_at, is_bare, is_building, is_common_seat, unlisted};
use super::dateline;
use super::journey;
use super::worth::{Candidate, Kind, least_worth, nearness, seconded};
use crate::actors::{Cast, EntityId};
use crate::acts::{self, Occasion};
use crate::expressions::{PlaceExpression, inside, place_at, place_named};
use crate::lexicon::word_lists::{
    BEHIND_A_VISIT, CONVENED, MARGINS, OTHER_MEETINGS, PAST, PERIODS, VERBS_OF_PLACE,
};
use crate::lexicon::{ActClass, Category, Shape};
use crate::mentions::{MentionKind, realm_at};
use crate::model::EventType;
use crate::text::TokenKind;
use crate::words::{Categories, Preposition, Proclitics, Tagged};
use std::cmp::Reverse;

/// The place that is best joined to the event; of equals the first. A call has none. Of a visit to a state: the city, where one is named.
pub(super) fn place(tagged: &Tagged<'_>, cast: &Cast, occasion: &Occasion) -> Option<Located> {
    if occasion.kind == EventType::Call || is_remote(tagged, occasion) {
        return None;
    }
    let candidates = candidates(tagged, cast, occasion)?;
    // A meeting that somebody only speaks of is held somewhere, too.
    let spoken_of = occasion.kind == EventType::Statement && !occasion.principals.is_empty();
    let least = |kind: Kind| match kind {
        Kind::VisitedState if spoken_of => least_worth(EventType::Talks, Kind::State),
        kind => least_worth(if spoken_of { EventType::Talks } else { occasion.kind }, kind),
    };
    let best = |wanted: &dyn Fn(&Candidate) -> bool| {
        candidates
            .iter()
            .filter(|candidate| candidate.worth >= least(candidate.kind))
            .filter(|candidate| wanted(candidate))
            .max_by_key(|candidate| (candidate.worth, Reverse(candidate.place.tokens.start)))
    };
    let first = best(&|_| true)?;
    let city = || {
        best(&|other| other.kind == Kind::City && other.place.country == first.place.country)
            .filter(|city| first.kind.is_state() && city.place.country.is_some())
    };
    // «العاصمة القطرية» is called by its name, where a place of the event is.
    let called = |candidate: &Candidate| {
        let place = &candidate.place;
        place.tokens.len() > 1 && tagged.noun_of_role(place.tokens.start, "capital").is_some()
    };
    let by_name = || {
        best(&|other| {
            other.kind == Kind::City && !called(other) && other.place.country == first.place.country
        })
        .filter(|_| called(first))
    };
    let best = city().or_else(by_name).unwrap_or(first);
    Some(Located {
        country: best.place.country.or_else(|| stands_in(tagged, cast, occasion, best)),
        ..best.place.clone()
    })
}

/// The country of a building that nobody knows: that of the dateline, or of the host who receives there.
fn stands_in(
    tagged: &Tagged<'_>,
    cast: &Cast,
    occasion: &Occasion,
    place: &Candidate,
) -> Option<&'static str> {
    let host = || {
        let &host = occasion.principals.first().filter(|_| occasion.kind == EventType::Reception)?;
        cast.registry.entities[host].country
    };
    let building = place.kind == Kind::House;
    dateline::place(tagged).and_then(|line| line.country).or_else(host).filter(|_| building)
}

/// «مباحثات عبر تقنية الاتصال المرئي»: nobody is anywhere.
fn is_remote(tagged: &Tagged<'_>, occasion: &Occasion) -> bool {
    occasion.clause.clone().any(|token| acts::is_remote(tagged, token))
}

/// Every place of the sentences around the event, and the dateline's.
fn candidates(tagged: &Tagged<'_>, cast: &Cast, occasion: &Occasion) -> Option<Vec<Candidate>> {
    let held = occasion.kind != EventType::Statement;
    let text = Text { tagged, cast, word: held.then_some(occasion.clause.start) };
    let event = tagged.text.sentences.iter().position(|sentence| sentence.tokens == occasion.sentence)?;
    let mut found = Vec::new();
    for (index, sentence) in tagged.text.sentences.iter().enumerate().take(event + FARTHEST_SENTENCE) {
        for token in sentence.tokens.clone() {
            if let Some((place, kind, joined)) = text.candidate(token, sentence.tokens.start) {
                found.push(Candidate { place, worth: nearness(index, event) + joined, kind });
            }
        }
    }
    let lives_there = |place: &Located| {
        let country = |&id: &EntityId| cast.registry.entities[id].country;
        place.country.is_some() && occasion.principals.iter().any(|id| country(id) == place.country)
    };
    let line = dateline::place(tagged).filter(|place| !dateline::is_newsroom(tagged) || lives_there(place));
    found.extend(line.map(|place| Candidate { place, worth: DATELINE, kind: Kind::City }));
    Some(seconded(tagged, occasion.kind, found))
}

/// The verb of leaving a place.
const LEAVING: &str = "غادر";
/// «بعد زيارة», «في ختام زيارة» stand so near behind the place that somebody left.
const VISITED_WITHIN: usize = 6;

/// Sentences behind the event's that may name its place.
const FARTHEST_SENTENCE: usize = 8;
/// What a dateline is worth.
const DATELINE: i32 = 6;

/// How a place is joined to what stands before it.
pub(super) const TO_MEETING: i32 = 3;
pub(super) const TO_SPEECH: i32 = 1;
pub(super) const TO_NOTHING: i32 = 0;
pub(super) const TO_OTHER_NOUN: i32 = -3;
/// A state says less than a city.
const STATE: i32 = -2;

/// What every way to name a place starts with.
const NAMING: Categories = Categories::only(Category::Noun)
    .and(Category::State)
    .and(Category::ByName)
    .and(Category::Capital)
    .and(Category::City)
    .and(Category::Venue)
    .and(Category::InstitutionHead);

type Joined = (Located, Kind, i32);

pub(super) struct Text<'a, 't> {
    pub(super) tagged: &'a Tagged<'t>,
    pub(super) cast: &'a Cast,
    /// The word that reports the event, unless somebody only speaks of it.
    pub(super) word: Option<usize>,
}

impl Text<'_, '_> {
    /// The place that starts at a token (its preposition included), and how it is joined.
    fn candidate(&self, token: usize, start: usize) -> Option<Joined> {
        if self.inside_mention(token) {
            return None;
        }
        let (name, joined) = inside(self.tagged, token);
        let joined = if name > token { None } else { joined };
        let Some((place, kind)) =
            (name > token || joined.is_some()).then(|| self.named(name, joined)).flatten()
        else {
            let goal = self.goal(token, start);
            return goal.filter(|(place, ..)| !self.is_of_another_day(token, place.tokens.end, start));
        };
        if self.is_of_another_day(token, place.tokens.end, start) {
            return None;
        }
        let worth = match self.attachment(token, start) {
            // «أعربت، اليوم الجمعة بالرباط، عن …»: the lead says when and where.
            _ if kind == Kind::City
                && start == self.lead()
                && self.is_dated(token, place.tokens.end, start) =>
            {
                TO_MEETING
            }
            worth if worth < TO_MEETING && self.is_beside(token, start, kind) => TO_MEETING,
            _ if self.is_where_met(place.tokens.end) => TO_MEETING,
            _ if self.is_over() && journey::is_planned(self.tagged, token, start) => TO_OTHER_NOUN,
            worth if journey::is_still_to_come(self.tagged, token, start) => worth.min(TO_NOTHING),
            worth => worth,
        };
        match kind {
            // Who meets in a building is not told apart from whom it belongs to.
            Kind::City | Kind::House if self.is_house(name) => Some((place, kind, worth.max(TO_NOTHING))),
            Kind::City | Kind::House => Some((place, kind, worth)),
            Kind::State | Kind::VisitedState => (worth >= TO_MEETING).then_some((place, kind, worth + STATE)),
        }
    }

    /// Whether another journey or another time leads to the place between a token and an end: «… في باريس العام الماضي».
    fn is_of_another_day(&self, token: usize, end: usize, start: usize) -> bool {
        let tagged = self.tagged;
        let dated = tagged.spells(end, PERIODS)
            && (tagged.spells(end + 1, PAST) || tagged.spells(end + 1, OTHER_MEETINGS));
        let told = |word: usize| {
            (start..token).contains(&word) && !(word..token).any(|at| tagged.is_function(at, "relative"))
        };
        let later = self.word.is_some_and(|word| word < start);
        let recalled = self.lead() < start
            && !self.word.is_some_and(|word| (start..token).contains(&word))
            && journey::is_recalled(tagged, token..end, start);
        dated && self.word.is_some_and(|word| !told(word))
            || recalled
            || later && journey::is_announced(tagged, token, start)
            || journey::leads_elsewhere(tagged, token, start)
    }

    /// «استقبل», «التقى»: the event is told as past, so that what is still to come is another.
    fn is_over(&self) -> bool {
        let verb = self.word.and_then(|word| self.tagged.finite(word));
        verb.is_some_and(|(reading, _)| reading.sense.form.shape() == Shape::Perfect)
    }

    /// Whether the token stands inside a mention that began before: «السفير الفرنسي بالجزائر».
    fn inside_mention(&self, token: usize) -> bool {
        self.cast.mention_at(token).is_some_and(|index| self.cast.mentions[index].tokens.start < token)
    }

    /// «قصر السلام بجدة», «مقر الوزارة في مدريد»: the city says where.
    fn with_city(&self, place: Located) -> Located {
        let tagged = self.tagged;
        if !self.is_house(place.tokens.start) {
            return place;
        }
        // «قصر السلام في جدة»: a name that holds its city.
        let within = || place.tokens.clone().skip(1).find_map(|at| place_at(tagged, at).map(located));
        let describes = |at: &usize| tagged.has_article(*at) || tagged.folded(*at).starts_with("لل");
        let end = place.tokens.end;
        let end = end + (end..end + LONGEST_BUILDING).take_while(describes).count();
        let (name, joined) = inside(tagged, end);
        let joined = if name > end { None } else { joined };
        // «قصر بيان بالكويت» says the state; «مقر الوزارة بتونس», «مكتبه بالكويت» the city.
        if tagged.is(name, Category::State) && !is_bare(tagged, &place) && !is_common_seat(tagged, &place) {
            return place;
        }
        building_at(tagged, self.cast, name, joined)
            .filter(|building| !is_bare(tagged, building))
            .or_else(|| self.city_behind(end))
            .or_else(|| unlisted(tagged, name, joined))
            .or_else(within)
            .unwrap_or(place)
    }

    /// «وزارة الثقافة بالرباط»: the city behind what stands there.
    fn city_behind(&self, end: usize) -> Option<Located> {
        place_at(self.tagged, end).map(located)
    }

    /// «في فرنسا», «بالمغرب»: a state; «إلى المملكة», by a word that means the home.
    fn state(&self, name: usize, joined: Option<Preposition>) -> Option<Located> {
        let Some((reading, code)) = self.tagged.state(name) else { return self.realm(name, joined) };
        (reading.proclitics.preposition == joined).then(|| Located {
            tokens: name..name + reading.tokens,
            clitics: reading.proclitics,
            country: Some(code),
        })
    }

    /// «المملكة», «السلطنة» alone.
    fn realm(&self, name: usize, joined: Option<Preposition>) -> Option<Located> {
        if joined.is_some() || self.tagged.has_article_behind_clitics(name) {
            return None;
        }
        realm_at(self.tagged, name)?;
        let meant = self.cast.mention_starting_at(name).and_then(|index| self.cast.meant[index].first());
        let country = meant.and_then(|&id| self.cast.registry.entities[id].country);
        Some(Located { tokens: name..name + 1, clitics: Proclitics::default(), country })
    }

    /// Where somebody arrives, and where something is held: «وصل إلى القاهرة», «زيارة الرئيس لبكين», «يزور موسكو»,
    /// «شهدت العاصمة موسكو», «محادثات هلسنكي».
    fn goal(&self, token: usize, start: usize) -> Option<Joined> {
        let tagged = self.tagged;
        let visited = |(place, kind): (Located, Kind)| match kind {
            Kind::State => (place, Kind::VisitedState, TO_MEETING + STATE),
            kind => (place, kind, TO_MEETING),
        };
        if tagged.spells(token, &["الي"]) {
            self.visit_before(token, start)
                .or_else(|| self.visit_behind(token + 1))
                .or_else(|| self.met_behind(token + 1))?;
            return self.named(token + 1, None).map(visited);
        }
        if let Some(named) = self.named(token, Some(Preposition::For)) {
            self.visit_before(token, start)?;
            return Some(visited(named));
        }
        let before = token.checked_sub(1).filter(|&before| before >= start)?;
        let (place, kind) = self.named(token, None)?;
        if self.is_host(before, start) {
            return Some(visited((place, kind)));
        }
        let meeting = tagged.noun_of_role(before, "meeting").is_some() && !tagged.has_article(before);
        (meeting && kind == Kind::City).then_some((place, kind, TO_SPEECH))
    }

    /// «يزور الرئيس العاصمة السودانية الخرطوم»: a verb whose object is where it happens, right before or before its subject.
    fn is_host(&self, before: usize, start: usize) -> bool {
        let ahead = |at: usize| match self.cast.mention_at(at) {
            Some(index) => self.cast.mentions[index].tokens.start.checked_sub(1),
            None => Some(at),
        };
        // «زار وفد من البرلمان برئاسة فلان العاصمة …».
        let verb = ahead(before).and_then(|at| match self.tagged.is_function(at, "leadership") {
            true => ahead(at.checked_sub(1)?),
            false => Some(at),
        });
        // «غادر الرئيس الدوحة في ختام زيارة»: whence, and where he was.
        let been = || (before + 1..before + VISITED_WITHIN).any(|at| self.tagged.spells(at, BEHIND_A_VISIT));
        let hosts = |at: usize| {
            self.tagged.finite(at).is_some_and(|(_, entry)| {
                VERBS_OF_PLACE.contains(&entry.lemma) || entry.lemma == LEAVING && been()
            })
        };
        verb.is_some_and(|at| at >= start && hosts(at))
    }

    /// A building, a place or a state at a token.
    fn named(&self, token: usize, joined: Option<Preposition>) -> Option<(Located, Kind)> {
        if !self.tagged.words.has_any(token, NAMING) {
            return self.realm(token, joined).map(|place| (place, Kind::State));
        }
        let building = building_at(self.tagged, self.cast, token, joined);
        building
            .or_else(|| place_named(self.tagged, token, joined).map(located))
            .map(|place| {
                let place = self.with_city(place);
                let house = self.is_house(place.tokens.start);
                (place, if house { Kind::House } else { Kind::City })
            })
            .filter(|(place, _)| !is_bare(self.tagged, place))
            .or_else(|| self.state(token, joined).map(|place| (place, Kind::State)))
            .or_else(|| {
                let seat = self.seat(token, joined)?;
                let city = self.city_behind(seat.tokens.end).map(|city| (city, Kind::City));
                Some(city.unwrap_or((seat, Kind::House)))
            })
    }

    /// «بوزارة الثقافة», «في رئاسة الجمهورية»: an institution where people meet, not one that somebody serves.
    fn seat(&self, token: usize, joined: Option<Preposition>) -> Option<Located> {
        let mention = &self.cast.mentions[self.cast.mention_starting_at(token)?];
        let institution =
            matches!(mention.kind, MentionKind::Institution) && mention.proclitics.preposition == joined;
        let before = token.checked_sub(1 + usize::from(joined.is_none()))?;
        // «اليوم، بوزارة الثقافة».
        let comma = usize::from(self.tagged.text.kind(before) == TokenKind::Comma);
        let before = before.checked_sub(comma)?;
        // «استقبل فلان بوزارة الثقافة فلانا».
        let person = self.cast.mention_at(before).is_some_and(|index| {
            matches!(&self.cast.mentions[index].kind, MentionKind::Person(person) if person.name.is_some())
        });
        let free = person || self.is_time(before) || self.joins(before) == Some(TO_MEETING);
        (institution && free && self.tagged.is(token, Category::InstitutionHead)).then(|| Located {
            tokens: mention.tokens.clone(),
            clitics: mention.proclitics,
            country: mention.country,
        })
    }

    /// A building or a venue known by name.
    fn is_house(&self, at: usize) -> bool {
        is_building(self.tagged, at)
            || self.tagged.at(at).iter().any(|reading| reading.sense.category == Category::Venue)
    }

    pub(super) fn is_time(&self, at: usize) -> bool {
        self.tagged.noun_of_role(at, "time").is_some()
            || self.tagged.is(at, Category::Weekday)
            || self.tagged.is(at, Category::Month)
    }

    /// Where the first sentence starts.
    fn lead(&self) -> usize {
        self.tagged.text.sentences.first().map_or(0, |sentence| sentence.tokens.start)
    }

    /// «على هامش مشاركته في سوق السفر العالمي بلندن، التقى …»: what the meeting was held beside was there too.
    fn is_beside(&self, token: usize, start: usize, kind: Kind) -> bool {
        let tagged = self.tagged;
        // «المؤتمر المنعقد بسنغافورة»: of states only where the meeting was called to.
        if kind.is_state() && !(token > start && tagged.spells(token - 1, CONVENED)) {
            return false;
        }
        let from = token.saturating_sub(BESIDE_WITHIN).max(start);
        (from..token).rev().take_while(|&at| tagged.is_word(at)).any(|at| tagged.spells(at, MARGINS))
    }

    /// «اليوم الجمعة بالرباط», «في الدوحة أمس», «بالرباط، مساء الثلاثاء»: a day stands right beside the place.
    fn is_dated(&self, token: usize, end: usize, start: usize) -> bool {
        let behind = end + usize::from(self.tagged.text.kind(end) == TokenKind::Comma);
        // «في القاهرة الشهر المقبل», «الحوار الجاري في جنيف»: another meeting's; «14 ماي الجاري» is a day.
        let other = |at: usize| self.tagged.spells(at, OTHER_MEETINGS);
        // «في وقت متأخر من مساء أمس الخميس، بمدينة جدة».
        let comma = usize::from(token > start && self.tagged.text.kind(token - 1) == TokenKind::Comma);
        let ahead = token > start + comma && self.is_time(token - 1 - comma);
        let alone =
            || !other(token - 1 - comma) || token >= start + 2 + comma && self.is_time(token - 2 - comma);
        ahead && alone() || self.is_time(behind) && !other(behind + 1)
    }

    /// Whether what stands before speaks of arriving or visiting; a mention counts as one word.
    fn visit_before(&self, token: usize, start: usize) -> Option<()> {
        let tagged = self.tagged;
        let mut at = token;
        for _ in 0..FARTHEST_VISIT {
            at = at.checked_sub(1).filter(|&at| at >= start)?;
            if let Some(index) = self.cast.mention_at(at) {
                at = self.cast.mentions[index].tokens.start.max(start);
                continue;
            }
            let verb = tagged.acts(at).any(|(_, entry)| entry.event == Some(EventType::Visit));
            let noun = tagged.noun_of_role(at, "meeting");
            if verb || noun.is_some_and(|(_, entry)| entry.event == Some(EventType::Visit)) {
                return Some(());
            }
            if tagged.is_function(at, "complementiser") {
                return None;
            }
        }
        None
    }

    /// «حل بالرباط», «إلى روما في زيارة دولة»: the visit may be named behind the city.
    fn visit_behind(&self, name: usize) -> Option<()> {
        let tagged = self.tagged;
        let (reading, _) = tagged.place(name)?;
        let end = name + reading.tokens;
        let visit = |at: usize| {
            let noun = tagged.noun_of_role(at, "meeting");
            noun.is_some_and(|(_, entry)| entry.event == Some(EventType::Visit))
        };
        (tagged.folded(end) == "في" && visit(end + 1)).then_some(())
    }

    /// «ترأس الوفد إلى واشنطن حيث أجرى مفاوضات».
    fn met_behind(&self, name: usize) -> Option<()> {
        let (place, _) = self.named(name, None)?;
        self.is_where_met(place.tokens.end).then_some(())
    }

    /// «… حيث عقدت القمة», «… حيث التقى نظيره»: what a place is said to be the place of.
    fn is_where_met(&self, end: usize) -> bool {
        let meets = |at: usize| {
            let mut verbs = self.tagged.acts(at).filter(|(reading, _)| reading.sense.form.is_finite());
            verbs.any(|(_, entry)| entry.class == ActClass::Light || entry.event.is_some())
        };
        self.tagged.spells(end, &["حيث"]) && meets(end + 1)
    }
}

/// «زيارة … لبكين»: within so many tokens.
const FARTHEST_VISIT: usize = 16;

/// «على هامش …» stands within so many tokens.
const BESIDE_WITHIN: usize = 16;

fn located(place: PlaceExpression) -> Located {
    Located { tokens: place.tokens, clitics: place.clitics, country: place.country }
}
