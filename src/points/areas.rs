//! What a point is about: weighted cues, the topic of the whole release, third parties.

use crate::lexicon::{self, Category};
use crate::model::{Act, Area};
use crate::words::Tagged;
use std::ops::Range;

/// A mention of a state that is none of the sides speaks for regional issues.
const THIRD_PARTY: f32 = 2.0;
/// … but not without end.
const MOST_THIRD_PARTY: f32 = 8.0;
/// An area needs cues of at least this weight.
const ENOUGH: f32 = 4.0;
/// An area stays beside the top one from this share of its score on.
const BESIDE_TOP: f32 = 0.5;
/// How much the topic of the release adds.
const TOPIC: f32 = 5.0;
/// A point without cues takes the topic of a release that has so much of one.
const DOMINANT: f32 = 0.4;
/// Cues of the relation itself from this weight on keep it there.
const STRONG_RELATION: f32 = 3.0;
/// From this weight on the relation is named beside the narrower areas.
const RELATION_TOO: f32 = 5.0;
/// The relation outweighs narrower areas from this share of its score on.
const RELATION_FIRST: f32 = 0.8;
/// No point has more areas.
const MOST_AREAS: usize = 3;

/// Scores by area, in the order of [`Area::ALL`].
#[derive(Clone, Debug)]
pub(super) struct Scores([f32; Area::ALL.len()]);

impl Scores {
    fn none() -> Scores {
        Scores([0.0; Area::ALL.len()])
    }

    fn get(&self, area: Area) -> f32 {
        self.0[area as usize]
    }

    fn add(&mut self, area: Area, weight: f32) {
        self.0[area as usize] += weight;
    }

    fn total(&self) -> f32 {
        self.0.iter().sum()
    }
}

/// The cues in these tokens, each counted once.
pub(super) fn scores(tagged: &Tagged<'_>, tokens: Range<usize>, sides: &[&str]) -> Scores {
    let mut scores = Scores::none();
    let mut seen: Vec<(Category, u16)> = Vec::new();
    let mut third_parties = 0.0;
    let mut in_office = false;
    let mut at = tokens.start;
    while at < tokens.end {
        if let Some(length) = opens_office(tagged, at) {
            in_office = true;
            at += length;
            continue;
        }
        let cue = longest(tagged, at, tokens.end, Category::AreaCue);
        let state = if cue.is_none() { longest_state(tagged, at, tokens.end) } else { None };
        let length = cue.or(state.map(|(length, _)| length)).unwrap_or(1);
        if let Some(length) = cue.filter(|_| !in_office) {
            add_cues(tagged, at, length, &mut seen, &mut scores);
        }
        if let Some((_, entry)) = state.filter(|_| !in_office) {
            let foreign = !sides.contains(&lexicon::STATES[usize::from(entry)].code);
            if foreign && !seen.contains(&(Category::State, entry)) {
                seen.push((Category::State, entry));
                third_parties += THIRD_PARTY;
            }
        }
        // «وزير الثقافة والشباب»: the office goes on over a joined portfolio.
        in_office = in_office && cue.is_some() && tagged.folded(at + length).starts_with('و');
        at += length;
    }
    if third_parties > 0.0
        && (scores.get(Area::RegionalIssues) > 0.0 || scores.get(Area::PoliticalRelations) < STRONG_RELATION)
    {
        scores.add(Area::RegionalIssues, third_parties.min(MOST_THIRD_PARTY));
    }
    scores
}

/// What follows a minister or a ministry names an office, not an area.
fn opens_office(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let minister = tagged
        .find(at, Category::Office)
        .filter(|reading| lexicon::OFFICES[usize::from(reading.sense.entry)].kind == "minister");
    let ministry = tagged
        .find(at, Category::InstitutionHead)
        .filter(|reading| lexicon::INSTITUTION_HEADS[usize::from(reading.sense.entry)].kind == "ministry");
    minister.or(ministry).map(|reading| reading.tokens)
}

fn longest(tagged: &Tagged<'_>, at: usize, end: usize, category: Category) -> Option<usize> {
    tagged
        .at(at)
        .iter()
        .filter(|reading| reading.sense.category == category && at + reading.tokens <= end)
        .map(|reading| reading.tokens)
        .max()
}

fn longest_state(tagged: &Tagged<'_>, at: usize, end: usize) -> Option<(usize, u16)> {
    let reading = tagged.at(at).iter().find(|reading| {
        matches!(reading.sense.category, Category::State | Category::ByName | Category::Nisba)
            && at + reading.tokens <= end
    })?;
    Some((reading.tokens, reading.sense.entry))
}

fn add_cues(
    tagged: &Tagged<'_>,
    at: usize,
    length: usize,
    seen: &mut Vec<(Category, u16)>,
    scores: &mut Scores,
) {
    let cues = tagged
        .at(at)
        .iter()
        .filter(|reading| reading.sense.category == Category::AreaCue && reading.tokens == length);
    for reading in cues {
        let key = (Category::AreaCue, reading.sense.entry);
        if seen.contains(&key) {
            continue;
        }
        seen.push(key);
        let cue = &lexicon::AREA_CUES[usize::from(reading.sense.entry)];
        if let Some(area) = cue.area {
            scores.add(area, f32::from(cue.weight));
        }
    }
}

/// Each area's share of the release: every point counts the same.
pub(super) fn topic(points: &[Scores]) -> Scores {
    let mut topic = Scores::none();
    for scores in points {
        let total = scores.total();
        if total > 0.0 {
            for area in Area::ALL {
                topic.add(area, scores.get(area) / total / points.len() as f32);
            }
        }
    }
    topic
}

/// The areas of a point, most specific first.
pub(super) fn areas(scores: &Scores, topic: &Scores, act: Act) -> Vec<Area> {
    if act == Act::Greet {
        return vec![Area::PoliticalRelations];
    }
    let relation = scores.get(Area::PoliticalRelations);
    let narrower = || Area::ALL.into_iter().filter(|&area| area != Area::PoliticalRelations);
    if narrower().map(|area| scores.get(area)).fold(0.0, f32::max) < ENOUGH {
        return vec![topical(topic, relation, act)];
    }
    let mut ranked: Vec<(Area, f32)> = narrower()
        .filter(|&area| scores.get(area) > 0.0)
        .map(|area| (area, scores.get(area) + TOPIC * topic.get(area)))
        .collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
    let top = ranked[0].1;
    if top < relation * RELATION_FIRST {
        return vec![Area::PoliticalRelations];
    }
    let mut areas: Vec<Area> = ranked
        .iter()
        .filter(|(_, score)| *score >= top * BESIDE_TOP && *score >= ENOUGH)
        .map(|(area, _)| *area)
        .take(MOST_AREAS)
        .collect();
    if relation >= RELATION_TOO && areas.len() < MOST_AREAS {
        areas.push(Area::PoliticalRelations);
    }
    areas
}

/// The area of a point whose words name none: the release's topic, unless it is about the relation itself.
fn topical(topic: &Scores, relation: f32, act: Act) -> Area {
    let dominant = Area::ALL.into_iter().max_by(|&a, &b| topic.get(a).total_cmp(&topic.get(b)));
    match dominant {
        Some(area) if topic.get(area) >= DOMINANT && relation < STRONG_RELATION && act != Act::Plan => area,
        _ => Area::PoliticalRelations,
    }
}
