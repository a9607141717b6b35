//! Scores by area: the weighted cues of a range, and the third parties it names.

use super::matter::{aftermath, matter};
use super::{ENOUGH, sectors};
use crate::actors::Cast;
use crate::acts::Performed;
use crate::lexicon::word_lists::{
    HIS_COUNTRY, NAMES_OF_REGIONS, PALESTINIAN_REGIONS, RELATIONS, SOVEREIGNTY,
};
use crate::lexicon::{self, Category};
use crate::mentions::MentionKind;
use crate::model::{ActorKind, Area};
use crate::words::{Enclitic, Reading, Tagged};
use std::ops::Range;

/// A mention of a state that is none of the sides speaks for regional issues.
const THIRD_PARTY: f32 = 3.0;
/// … but not without end.
const MOST_THIRD_PARTY: f32 = 8.0;
/// What the name of a sector weighs behind «مجال».
const SECTOR: f32 = 7.0;
/// Cues of the relation itself from this weight on keep it there.
pub(super) const STRONG_RELATION: f32 = 3.0;

/// Scores by area, in the order of [`Area::ALL`].
#[derive(Clone, Debug)]
pub(crate) struct Scores([f32; Area::ALL.len()]);

impl Scores {
    pub(super) fn none() -> Scores {
        Scores([0.0; Area::ALL.len()])
    }

    pub(super) fn get(&self, area: Area) -> f32 {
        self.0[area as usize]
    }

    pub(super) fn add(&mut self, area: Area, weight: f32) {
        self.0[area as usize] += weight;
    }

    fn raise(&mut self, area: Area, least: f32) {
        self.0[area as usize] = self.get(area).max(least);
    }

    pub(super) fn scale(&mut self, area: Area, factor: f32) {
        self.0[area as usize] *= factor;
    }

    pub(super) fn total(&self) -> f32 {
        self.0.iter().sum()
    }

    /// Adds another's scores as shares of their total, weighed.
    pub(super) fn add_shares(&mut self, other: &Scores, weight: f32) {
        let total = other.total();
        if total > 0.0 {
            for area in Area::ALL {
                self.add(area, weight * other.get(area) / total);
            }
        }
    }

    /// The area of most score, the first among equals.
    pub(super) fn highest(&self) -> Area {
        let first = Area::PoliticalRelations;
        Area::ALL
            .into_iter()
            .fold(first, |best, area| if self.get(area) > self.get(best) { area } else { best })
    }
}

/// The scores of an act's complement.
pub(crate) fn scores(tagged: &Tagged<'_>, cast: &Cast, act: &Performed, parties: &[&str]) -> Scores {
    let matter = matter(tagged, act);
    if let Some(end) = aftermath(tagged, &matter) {
        // What something came after is its topic only where nothing else is.
        let before = of_range(tagged, cast, matter.start..end, parties);
        if Area::ALL.into_iter().any(|area| before.get(area) >= ENOUGH) {
            return before;
        }
    }
    of_range(tagged, cast, matter, parties)
}

fn of_range(tagged: &Tagged<'_>, cast: &Cast, range: Range<usize>, parties: &[&str]) -> Scores {
    let mut scores = Scores::none();
    // «شبكات المياه في الضفة الغربية»: where Palestine is a side, its regions are where something is done.
    let mut at_home = Scores::none();
    let mut seen: Vec<(u16, &str)> = Vec::new();
    let mut third_parties: f32 = 0.0;
    let mut issue = false;
    walk(tagged, cast, range, |found| match found {
        Found::Cues { at, length } => {
            let palestine = parties.contains(&PALESTINE);
            // «العلاقات الأردنية الفلسطينية»: who meets is no issue.
            if palestine && length == 1 && tagged.folded(at).contains(PALESTINIAN) {
                return;
            }
            let own = palestine && tagged.spells(at, PALESTINIAN_REGIONS);
            if length == 1 && between_states(tagged, at) {
                scores.add(Area::PoliticalRelations, BETWEEN_STATES);
            }
            // «سيادة العراق», «السيادة المصرية»: whose it is.
            if length == 1 && tagged.spells(at, SOVEREIGNTY) && is_of_a_state(tagged, at + 1) {
                scores.add(Area::RegionalIssues, OF_A_STATE);
                issue = true;
            }
            let before = scores.get(Area::RegionalIssues);
            add_cues(tagged, at, length, if own { &mut at_home } else { &mut scores }, |reading| {
                is_new(&mut seen, (reading.sense.entry, stem(tagged, at, reading)))
            });
            issue |= scores.get(Area::RegionalIssues) - before > HINT_OF_ISSUE
                && !tagged.spells(at, NAMES_OF_REGIONS);
        }
        Found::State { entry } => {
            let foreign = !parties.contains(&lexicon::STATES[usize::from(entry)].code);
            if foreign && is_new(&mut seen, (entry, STATE)) {
                third_parties += THIRD_PARTY;
            }
        }
        Found::Sector { area } => scores.raise(area, SECTOR),
        Found::Portfolio { .. } => {}
    });
    if !issue && is_at_home(&scores) {
        // «مركز للصناعات يغطي الشرق الأوسط»: names of regions and states say where something is done.
        scores.scale(Area::RegionalIssues, 0.0);
        return scores;
    }
    let relation = scores.get(Area::PoliticalRelations);
    if third_parties > 0.0 && (scores.get(Area::RegionalIssues) > 0.0 || relation < STRONG_RELATION) {
        scores.add(Area::RegionalIssues, third_parties.min(MOST_THIRD_PARTY));
    }
    if !is_at_home(&scores) {
        scores.add(Area::RegionalIssues, at_home.get(Area::RegionalIssues));
    }
    scores
}

/// «العلاقات البحرينية القبرصية», «علاقات بلاده مع تركيا»: relations of states are the relation itself.
fn between_states(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at, RELATIONS) && (is_of_a_state(tagged, at + 1) || tagged.spells(at + 1, HIS_COUNTRY))
}

fn is_of_a_state(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.nisba(at).is_some() || tagged.state(at).is_some()
}

/// «المؤتمر الدولي»: words of the world that weigh no more make no issue of what is done at home.
const HINT_OF_ISSUE: f32 = 2.0;

/// How much more than sovereignty at large that of a state weighs.
const OF_A_STATE: f32 = 5.0;

/// How much more than other relations they weigh.
const BETWEEN_STATES: f32 = 2.0;

/// What every form of the nationality holds.
const PALESTINIAN: &str = "فلسطين";

/// Whose regions are a regional issue to all others.
const PALESTINE: &str = "PS";

fn is_at_home(scores: &Scores) -> bool {
    AREAS_AT_HOME.iter().any(|&area| scores.get(area) >= ENOUGH)
}

/// What a state does at home, whatever goes on in the region.
const AREAS_AT_HOME: [Area; 21] = [
    Area::Water,
    Area::Energy,
    Area::Agriculture,
    Area::Transport,
    Area::HousingUrban,
    Area::Education,
    Area::Health,
    Area::Trade,
    Area::Finance,
    Area::Digital,
    Area::Tourism,
    Area::Culture,
    Area::Industry,
    Area::Environment,
    Area::LocalGovernment,
    Area::Investment,
    Area::Fisheries,
    Area::ScienceInnovation,
    Area::YouthSport,
    Area::ReligiousAffairs,
    Area::Media,
];

/// The scores of the whole text and those of the offices in it: each occurrence counts, and no third parties.
pub(crate) fn of_text(tagged: &Tagged<'_>, cast: &Cast) -> (Scores, Scores) {
    let (mut text, mut offices) = (Scores::none(), Scores::none());
    walk(tagged, cast, 0..tagged.text.tokens.len(), |found| match found {
        Found::Cues { at, length } => add_cues(tagged, at, length, &mut text, |_| true),
        Found::Portfolio { at, length } => add_cues(tagged, at, length, &mut offices, |_| true),
        Found::Sector { area } => text.raise(area, SECTOR),
        Found::State { .. } => {}
    });
    (text, offices)
}

/// Stands for the words of a state among those that were seen.
const STATE: &str = "";

fn is_new<'t>(seen: &mut Vec<(u16, &'t str)>, one: (u16, &'t str)) -> bool {
    let new = !seen.contains(&one);
    if new {
        seen.push(one);
    }
    new
}

/// The first word of a cue without what is joined to it: «والتجارة», «تجارتنا» are the cue «تجارة».
fn stem<'t>(tagged: &'t Tagged<'_>, at: usize, reading: &Reading) -> &'t str {
    let word = tagged.folded(at);
    let joined = usize::from(reading.proclitics.conjunction.is_some())
        + usize::from(reading.proclitics.preposition.is_some())
        + if reading.proclitics.article { ARTICLE } else { 0 };
    let place = |letter: usize| word.char_indices().nth(letter).map_or(word.len(), |(place, _)| place);
    let start = place(joined);
    let end = place(joined + STEM);
    word.get(start..end).unwrap_or(word)
}

/// Letters of the article.
const ARTICLE: usize = 2;
/// So many letters tell one cue from another of the same weight.
const STEM: usize = 4;

/// What stands at a token.
enum Found {
    Cues {
        at: usize,
        length: usize,
    },
    /// Cues inside the name of an office or a ministry.
    Portfolio {
        at: usize,
        length: usize,
    },
    State {
        entry: u16,
    },
    /// «في مجالي النقل والبناء».
    Sector {
        area: Area,
    },
}

/// Goes over the cues and states of a range; what follows a minister or a ministry names an office: its portfolio, not a topic.
fn walk(tagged: &Tagged<'_>, cast: &Cast, range: Range<usize>, mut visit: impl FnMut(Found)) {
    let mut in_office = false;
    let mut in_sector = false;
    let mut at = range.start;
    while at < range.end {
        let opens_sector = sectors::opens(tagged, at);
        in_sector = opens_sector || in_sector && sectors::goes_on(tagged, at);
        if let Some(length) = opens_office(tagged, at) {
            in_office = true;
            at += length;
            continue;
        }
        let cue = longest(tagged, at, range.end)
            .filter(|&length| !is_mali(tagged, at, length) && !is_seoul(tagged, at, length));
        let state = if cue.is_none() { longest_state(tagged, at, range.end) } else { None };
        let length = cue.or(state.map(|(length, _)| length)).unwrap_or(1);
        let sector = sectors::area(tagged, at).filter(|_| in_sector && !in_office && length == 1);
        match (cue, state) {
            (Some(length), _) if in_office => visit(Found::Portfolio { at, length }),
            (Some(length), _) if is_named(cast, at, length) => {}
            (Some(length), _) => visit(Found::Cues { at, length }),
            (None, Some((_, entry))) if !in_office => visit(Found::State { entry }),
            (None, _) => {}
        }
        if let Some(area) = sector {
            visit(Found::Sector { area });
        }
        // «وزير الثقافة والشباب»: the office goes on over a joined portfolio.
        in_office = in_office && cue.is_some() && tagged.folded(at + length).starts_with('و');
        at += length;
    }
}

/// «الخبير العسكري فلان», «جامعة الدول العربية»: words of a name or a title are no topic; «حلف الناتو» as a whole is.
fn is_named(cast: &Cast, at: usize, length: usize) -> bool {
    cast.mention_at(at).is_some_and(|index| {
        let mention = &cast.mentions[index];
        match mention.kind {
            MentionKind::Person(_) => true,
            MentionKind::Organisation(_) => mention.tokens != (at..at + length),
            // «الجامعة», where the Arab League is meant, is no university.
            MentionKind::Reference(_) => {
                cast.meant[index].iter().any(|&id| cast.registry.entities[id].kind == ActorKind::Organisation)
            }
            _ => false,
        }
    })
}

/// «في مالي», «شمال مالي», «الشعب المالي»: the state, no finance; and where a text is about it, «الأزمة المالية» is its own.
fn is_mali(tagged: &Tagged<'_>, at: usize, length: usize) -> bool {
    let people = |token: usize| ROLES_OF_PEOPLE.iter().any(|role| tagged.noun_of_role(token, role).is_some());
    let of_people = || {
        tagged.nisba_of_person(at).is_some_and(|(_, code)| code == MALI)
            && at.checked_sub(1).is_some_and(people)
    };
    length == 1 && (names_mali(tagged, at) || of_people())
        || (at..at + length).any(|token| tagged.spells(token, MALIAN)) && is_about_mali(tagged)
}

fn names_mali(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.state(at).is_some_and(|(_, code)| code == MALI)
}

fn is_about_mali(tagged: &Tagged<'_>) -> bool {
    let opening = 0..tagged.text.tokens.len().min(TOPIC_WITHIN);
    opening.filter(|&token| names_mali(tagged, token)).take(ABOUT_MALI).count() == ABOUT_MALI
}

/// What is of the state, where a text names it so often.
const MALIAN: &[&str] = &["المالي", "الماليه"];
const ABOUT_MALI: usize = 2;
/// A text names its topic among so many tokens, however long it is: all of it would be searched at each such word.
const TOPIC_WITHIN: usize = 2000;

/// «في سيول»: the capital of a state, no floods («السيول»), where the word bears no article.
fn is_seoul(tagged: &Tagged<'_>, at: usize, length: usize) -> bool {
    length == 1
        && !tagged.has_article(at)
        && !tagged.has_article_behind_clitics(at)
        && tagged
            .at(at)
            .iter()
            .any(|reading| reading.sense.category == Category::Capital && reading.tokens == 1)
}

/// Behind such nouns stands a nationality: «الجانب المالي», «نظيره المالي».
const ROLES_OF_PEOPLE: &[&str] = &["people", "side", "counterpart", "official"];

/// The state whose name is a word of finance too.
const MALI: &str = "ML";

fn opens_office(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let minister = tagged
        .find(at, Category::Office)
        .filter(|reading| lexicon::OFFICES[usize::from(reading.sense.entry)].kind == "minister");
    let ministry = tagged
        .find(at, Category::InstitutionHead)
        .filter(|reading| lexicon::INSTITUTION_HEADS[usize::from(reading.sense.entry)].kind == "ministry");
    minister.or(ministry).map(|reading| reading.tokens)
}

fn longest(tagged: &Tagged<'_>, at: usize, end: usize) -> Option<usize> {
    tagged.topics(at).map(|reading| reading.tokens).filter(|tokens| at + tokens <= end).max()
}

fn longest_state(tagged: &Tagged<'_>, at: usize, end: usize) -> Option<(usize, u16)> {
    let reading = tagged.at(at).iter().find(|reading| {
        matches!(reading.sense.category, Category::State | Category::ByName | Category::Nisba)
            && at + reading.tokens <= end
    })?;
    Some((reading.tokens, reading.sense.entry))
}

/// Adds the cues of these words that count. Rows that mean the same words speak once for an area; a stop phrase silences all.
fn add_cues(
    tagged: &Tagged<'_>,
    at: usize,
    length: usize,
    scores: &mut Scores,
    mut counts: impl FnMut(&Reading) -> bool,
) {
    let mut strongest = Scores::none();
    for reading in tagged.topics(at).filter(|reading| reading.tokens == length) {
        let cue = &lexicon::AREA_CUES[usize::from(reading.sense.entry)];
        let Some(area) = cue.area else { return };
        // «ترحيبا بكذا», «تشاورا»: such a word of the relation tells how or why something was done.
        let adverbial = area == Area::PoliticalRelations && reading.enclitic == Some(Enclitic::Ending);
        if !adverbial && counts(reading) {
            let more = f32::from(cue.weight) - strongest.get(area);
            strongest.add(area, more.max(0.0));
        }
    }
    for area in Area::ALL {
        scores.add(area, strongest.get(area));
    }
}
