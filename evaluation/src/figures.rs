//! The figures over a set of releases.

use crate::Comparison;
use crate::annotation::Occasion;
use crate::matching::given;
use crate::names::same_name;
use crate::tally::Tally;
use balagh::{ActorKind, Event};
use std::collections::{BTreeSet, HashSet};
use std::fmt;

/// Precision and recall, and what their harmonic mean is called.
const MEANS: [(&str, &str, &str); 6] = [
    ("points.f1", "points.p", "points.r"),
    ("strict.f1", "strict.p", "strict.r"),
    ("persons.f1", "persons.p", "persons.r"),
    ("sides.f1", "sides.p", "sides.r"),
    ("areas.f1", "areas.p", "areas.r"),
    ("instruments.f1", "instruments.p", "instruments.r"),
];

/// The plain shares, in the order in which they are printed.
const RATES: [&str; 20] = [
    "points.p",
    "points.r",
    "core.r",
    "core.agree",
    "evidence.iou",
    "act",
    "status",
    "speakers",
    "speakers.side",
    "persons.country",
    "persons.office",
    "event.found",
    "event.type",
    "event.date",
    "event.weekday",
    "event.place",
    "event.issuer",
    "spans.valid",
    "summary.present",
    "summary.length",
];

/// What a set of releases comes to.
#[derive(Debug)]
pub struct Figures {
    /// How many releases.
    pub releases: usize,
    /// How many of them the core refused.
    pub failed: usize,
    /// Each figure with its name; `None` where the set says nothing about it.
    pub rates: Vec<(&'static str, Option<f64>)>,
}

impl Figures {
    /// Adds comparisons up.
    #[must_use]
    pub fn of<'a>(comparisons: impl IntoIterator<Item = &'a Comparison<'a>>) -> Self {
        let mut tally = Tally::default();
        let (mut releases, mut failed) = (0, 0);
        for comparison in comparisons {
            releases += 1;
            failed += usize::from(comparison.error.is_some());
            add_event(&mut tally, comparison);
            add_sides(&mut tally, comparison);
            add_persons(&mut tally, comparison);
            add_points(&mut tally, comparison);
            add_attributes(&mut tally, comparison);
            add_form(&mut tally, comparison);
        }
        let means = MEANS.iter().map(|&(name, precision, recall)| (name, tally.f1(precision, recall)));
        let rates = means.chain(RATES.iter().map(|&name| (name, tally.rate(name)))).collect();
        Figures { releases, failed, rates }
    }

    /// One figure by its name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<f64> {
        self.rates.iter().find(|(known, _)| *known == name).and_then(|&(_, rate)| rate)
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        writeln!(formatter, "{:18} {}\n{:18} {}", "releases", self.releases, "failed", self.failed)?;
        for (name, rate) in &self.rates {
            match rate {
                Some(rate) => writeln!(formatter, "{name:18} {rate:.4}")?,
                None => writeln!(formatter, "{name:18} none")?,
            }
        }
        Ok(())
    }
}

fn add_event(tally: &mut Tally, comparison: &Comparison) {
    let (gold, read) = (&comparison.case.annotation.event, &comparison.release.event);
    tally.yes("event.found", gold.is_none() == read.is_none());
    let (Some(gold), Some(read)) = (gold, read) else { return };
    tally.yes("event.type", read.kind == gold.kind || gold.types_ok.contains(&read.kind));
    tally.yes("event.weekday", given(&read.weekday) == given(&gold.weekday));
    tally.yes(
        "event.place",
        same_name(gold.place.as_deref(), read.place.as_ref().map(|place| place.name.as_str())),
    );
    let issuer = read.issuer.as_ref().map(|issuer| issuer.name.as_str());
    tally.yes("event.issuer", same_name(gold.issuer.as_deref(), issuer));
    if let Some(date) = given(&gold.date) {
        tally.yes("event.date", same_date(date, read));
    }
    fn same_date(date: &str, read: &Event) -> bool {
        let found = read.date.as_deref().unwrap_or_default();
        found == date || date.strip_prefix("--").is_some_and(|day| found.ends_with(day))
    }
}

fn add_sides(tally: &mut Tally, comparison: &Comparison) {
    let annotation = &comparison.case.annotation;
    let Some(Occasion { .. }) = annotation.event else { return };
    let (gold, read) = (states(&annotation.sides), states(&comparison.release.sides));
    let shared = gold.intersection(&read).count();
    tally.count("sides.p", shared, read.len());
    tally.count("sides.r", shared, gold.len());
}

/// Sides that are states; organisations have no code to compare.
fn states(sides: &[String]) -> BTreeSet<&str> {
    let is_code = |side: &&str| side.len() == 2 && side.bytes().all(|letter| letter.is_ascii_uppercase());
    sides.iter().map(String::as_str).filter(is_code).collect()
}

fn add_persons(tally: &mut Tally, comparison: &Comparison) {
    let (actors, matched) = (&comparison.release.actors, &comparison.actors);
    let people = comparison.case.annotation.actors.iter().filter(|actor| actor.kind == ActorKind::Person);
    for person in people {
        let id = matched.get(&person.key);
        tally.yes("persons.r", id.is_some());
        let Some(actor) = id.and_then(|id| actors.iter().find(|actor| actor.id == *id)) else { continue };
        tally.yes("persons.country", given(&actor.country) == given(&person.country));
        if let Some(office) = given(&person.office) {
            tally.yes("persons.office", same_name(Some(office), actor.office.as_deref()));
        }
    }
    let known: HashSet<&String> = matched.values().collect();
    for actor in actors.iter().filter(|actor| actor.kind == ActorKind::Person) {
        tally.yes("persons.p", known.contains(&actor.id));
    }
}

fn add_points(tally: &mut Tally, comparison: &Comparison) {
    let gold = &comparison.case.annotation.points;
    let (found, all, read) = (comparison.found.len(), gold.len(), comparison.release.points.len());
    tally.count("points.r", found, all);
    tally.count("points.p", found, read);
    let strict = comparison.found.iter().filter(|judgement| judgement.strict()).count();
    tally.count("strict.r", strict, all);
    tally.count("strict.p", strict, read);
    let core = comparison.found.iter().filter(|judgement| gold[judgement.gold].core).count();
    tally.count("core.r", core, gold.iter().filter(|point| point.core).count());
}

fn add_attributes(tally: &mut Tally, comparison: &Comparison) {
    for judgement in &comparison.found {
        tally.yes("act", judgement.act);
        tally.yes("status", judgement.status);
        tally.yes("speakers", judgement.speakers);
        tally.yes("speakers.side", judgement.side);
        tally.share("evidence.iou", judgement.overlap, 1);
        tally.yes("core.agree", judgement.core);
        let [precision, recall] = judgement.area_counts;
        tally.count("areas.p", precision.0, precision.1);
        tally.count("areas.r", recall.0, recall.1);
        let [precision, recall] = judgement.instrument_counts;
        tally.count("instruments.p", precision.0, precision.1);
        tally.count("instruments.r", recall.0, recall.1);
    }
}

/// Spans that hold their words; summaries, and how long they are beside what they sum up.
fn add_form(tally: &mut Tally, comparison: &Comparison) {
    tally.yes("spans.valid", comparison.spans_are_valid);
    for point in &comparison.release.points {
        let (summary, evidence) = (&point.summary, &point.evidence.text);
        tally.yes("summary.present", !summary.trim().is_empty());
        if !summary.is_empty() && !evidence.is_empty() {
            tally.count("summary.length", summary.chars().count(), evidence.chars().count());
        }
    }
}
