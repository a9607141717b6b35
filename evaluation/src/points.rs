//! Which of the points that were read are the annotation's, and how far each is right.

use crate::Case;
use crate::annotation::{Instrument, Point as Gold};
use crate::matching::{Matched, given};
use crate::spans::{Stretch, overlap};
use balagh::{Act, ActorKind, Area, InstrumentKind, Point, Release};
use std::collections::{BTreeSet, HashSet};

/// The least that two stretches must share, of both together and of the shorter one, to be the same point.
const SHARED_OF_BOTH: f64 = 0.3;
const SHARED_OF_SHORTER: f64 = 0.6;
/// What the same act is worth where several points overlap.
const SAME_ACT: f64 = 0.5;

/// An annotated point that was found, and what of it is right.
#[derive(Debug)]
pub struct Judgement {
    /// Its place in the annotation.
    pub gold: usize,
    /// Its place among the points read.
    pub read: usize,
    /// How much of both evidences is shared.
    pub overlap: f64,
    /// The act is one that a reader accepts.
    pub act: bool,
    /// … or at least its status.
    pub status: bool,
    /// All speakers and no others.
    pub speakers: bool,
    /// … or at least their countries.
    pub side: bool,
    /// One of the areas, and none that a reader would not accept.
    pub areas: bool,
    /// Core for both, or for neither.
    pub core: bool,
    /// Areas that are right, that were read; that were found, that were annotated.
    pub area_counts: [(usize, usize); 2],
    /// The same of instruments.
    pub instrument_counts: [(usize, usize); 2],
}

impl Judgement {
    /// Act, speakers and areas are right.
    #[must_use]
    pub fn strict(&self) -> bool {
        self.act && self.speakers && self.areas
    }
}

/// Pairs points by evidence, the best pair first.
pub(crate) fn pair(
    case: &Case,
    release: &Release,
    gold: &[Stretch],
    read: &[Stretch],
) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (i, &annotated) in gold.iter().enumerate() {
        for (j, &found) in read.iter().enumerate() {
            let (of_both, of_shorter) = overlap(annotated, found);
            if of_both >= SHARED_OF_BOTH && of_shorter >= SHARED_OF_SHORTER {
                let same = case.annotation.points[i].act.contains(&release.points[j].act);
                pairs.push((of_both + if same { SAME_ACT } else { 0.0 }, i, j));
            }
        }
    }
    pairs.sort_by(|one, other| {
        other.0.total_cmp(&one.0).then_with(|| (other.1, other.2).cmp(&(one.1, one.2)))
    });
    let (mut taken, mut used) = (HashSet::new(), HashSet::new());
    let mut best = Vec::new();
    for (_, i, j) in pairs {
        if !taken.contains(&i) && !used.contains(&j) {
            taken.insert(i);
            used.insert(j);
            best.push((i, j));
        }
    }
    best
}

/// What of a point is right.
pub(crate) fn judge(
    case: &Case,
    release: &Release,
    matched: &Matched,
    (gold, read): (usize, usize),
    overlap: f64,
) -> Judgement {
    let (annotated, found) = (&case.annotation.points[gold], &release.points[read]);
    let wanted: BTreeSet<Area> = annotated.areas.iter().copied().collect();
    let accepted: BTreeSet<Area> = annotated.areas_ok.iter().copied().chain(wanted.iter().copied()).collect();
    let areas: BTreeSet<Area> = found.areas.iter().copied().collect();
    let hits = wanted.intersection(&areas).count();
    let instruments = right_instruments(annotated, found);
    Judgement {
        gold,
        read,
        overlap,
        act: annotated.act.contains(&found.act),
        status: annotated.act.iter().any(|act: &Act| act.status() == found.act.status()),
        speakers: same_speakers(case, release, matched, annotated, found),
        side: countries_of(case, annotated) == countries_in(release, found),
        areas: (wanted.is_empty() || hits > 0) && areas.is_subset(&accepted),
        core: annotated.core == found.core,
        area_counts: [(areas.intersection(&accepted).count(), areas.len()), (hits, wanted.len())],
        instrument_counts: [
            (instruments, found.instruments.len()),
            (instruments, annotated.instruments.len()),
        ],
    }
}

/// The same actors; of a joint act, the states of the persons instead are as good, and the other way round.
fn same_speakers(case: &Case, release: &Release, matched: &Matched, gold: &Gold, read: &Point) -> bool {
    let ids: BTreeSet<&str> = read.speakers.iter().map(String::as_str).collect();
    let keys: BTreeSet<Option<&str>> =
        gold.speakers.iter().map(|key| matched.get(key.as_str()).copied()).collect();
    let unmatched = gold.speakers.iter().any(|key| !matched.contains_key(key.as_str()));
    if !unmatched && keys.iter().copied().flatten().eq(ids.iter().copied()) {
        return true;
    }
    let distinct: BTreeSet<&String> = gold.speakers.iter().collect();
    if distinct.len() < 2 || ids.len() < 2 {
        return false;
    }
    let is_no_person = |kind: ActorKind| kind != ActorKind::Person;
    let annotated = case.annotation.actors.iter().filter(|actor| distinct.contains(&actor.key));
    let found = release.actors.iter().filter(|actor| ids.contains(actor.id.as_str()));
    (annotated.map(|actor| actor.kind).all(is_no_person) || found.map(|actor| actor.kind).all(is_no_person))
        && countries_of(case, gold) == countries_in(release, read)
}

/// The countries of an annotated point's speakers.
fn countries_of<'a>(case: &'a Case, point: &Gold) -> BTreeSet<Option<&'a str>> {
    let country = |key: &String| case.annotation.actors.iter().find(|actor| actor.key == *key);
    point.speakers.iter().map(|key| country(key).and_then(|actor| given(&actor.country))).collect()
}

/// The countries of the speakers that were read.
fn countries_in<'a>(release: &'a Release, point: &Point) -> BTreeSet<Option<&'a str>> {
    let country = |id: &String| release.actors.iter().find(|actor| actor.id == *id);
    point.speakers.iter().map(|id| country(id).and_then(|actor| given(&actor.country))).collect()
}

/// How many instruments were read with the right kind and stage.
fn right_instruments(gold: &Gold, read: &Point) -> usize {
    let mut left: Vec<&Instrument> = gold.instruments.iter().collect();
    let mut right = 0;
    for instrument in &read.instruments {
        let same = |wanted: &&Instrument| {
            text_kind(wanted.kind) == text_kind(instrument.kind)
                && (wanted.stage == instrument.stage || wanted.stages_ok.contains(&instrument.stage))
        };
        if let Some(place) = left.iter().position(same) {
            left.remove(place);
            right += 1;
        }
    }
    right
}

/// A text signed is a text signed: treaty or memorandum is not for a reader to judge.
fn text_kind(kind: InstrumentKind) -> InstrumentKind {
    if kind == InstrumentKind::Mou { InstrumentKind::Agreement } else { kind }
}
