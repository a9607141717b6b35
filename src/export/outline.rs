//! What every export says, in order; the formats differ in how they write it.

use super::labels::Labels;
use super::names::{actor_name, one_line, persons, side_name};
use crate::{Actor, Event, Point, Release, Status};

pub(super) struct Outline {
    pub title: String,
    pub facts: Vec<Fact>,
    pub digest: Vec<String>,
    pub digest_title: &'static str,
    /// What has to be said plainly before the points: that nothing was decided, or that there is no event.
    pub note: Option<&'static str>,
    pub sections: Vec<Section>,
}

pub(super) struct Fact {
    pub label: &'static str,
    pub value: String,
}

pub(super) struct Section {
    pub title: String,
    pub items: Vec<Item>,
}

pub(super) struct Item {
    pub summary: String,
    /// Act, areas and instruments.
    pub about: Vec<String>,
    pub speakers: Vec<String>,
    /// The words of the release.
    pub evidence: String,
}

const WORTH: [Status; 5] =
    [Status::Decision, Status::Commitment, Status::Position, Status::Discussion, Status::Courtesy];

pub(super) fn outline(release: &Release) -> Outline {
    let labels = Labels::of(&release.language);
    let sections: Vec<Section> =
        WORTH.into_iter().filter_map(|status| section(release, status, labels)).collect();
    Outline {
        title: one_line(&release.headline),
        facts: facts(release, labels),
        digest: release.digest.iter().filter_map(|id| summary_of(release, id)).collect(),
        digest_title: labels.phrase("digest"),
        note: note(release).map(|key| labels.phrase(key)),
        sections,
    }
}

/// What has to be said plainly: a phrase of the labels.
pub(super) fn note(release: &Release) -> Option<&'static str> {
    if release.event.is_none() && release.points.is_empty() {
        return Some("no_event");
    }
    let decided = release.points.iter().any(|point| point.status == Status::Decision);
    (!decided).then_some("nothing_decided")
}

fn facts(release: &Release, labels: Labels) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            facts.push(Fact { label: labels.phrase(key), value });
        }
    };
    if let Some(event) = &release.event {
        add("event", labels.value("event", &event.kind));
        add("date", date(event, labels));
        add("place", event.place.as_ref().map(|place| one_line(&place.name)).unwrap_or_default());
        add("source", event.issuer.as_ref().map(|source| one_line(&source.name)).unwrap_or_default());
    }
    let sides: Vec<String> = release.sides.iter().map(|side| side_name(release, side)).collect();
    add("sides", sides.join(" · "));
    let persons: Vec<String> = persons(release).map(titled).filter(|person| !person.is_empty()).collect();
    add("persons", persons.join(" · "));
    facts
}

fn date(event: &Event, labels: Labels) -> String {
    let weekday = event.weekday.as_ref().map(|weekday| labels.value("weekday", weekday));
    // A day without its year is written `--07-15`.
    let day = event.date.as_ref().map(|date| date.trim_start_matches('-').to_owned());
    [weekday, day].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Name and office, as far as the text gives them.
fn titled(person: &Actor) -> String {
    let parts = [person.name.as_deref(), person.office.as_deref()];
    one_line(&parts.into_iter().flatten().collect::<Vec<_>>().join("، "))
}

/// The sentence of a point.
pub(super) fn summary_of(release: &Release, id: &str) -> Option<String> {
    release.points.iter().find(|point| point.id == id).map(|point| one_line(&point.summary))
}

fn section(release: &Release, status: Status, labels: Labels) -> Option<Section> {
    let items: Vec<Item> = release
        .points
        .iter()
        .filter(|point| point.status == status)
        .map(|point| item(release, point, labels))
        .collect();
    (!items.is_empty()).then(|| Section { title: labels.value("status", &status), items })
}

fn item(release: &Release, point: &Point, labels: Labels) -> Item {
    let areas = point.areas.iter().map(|area| labels.value("area", area));
    let instruments = point.instruments.iter().map(|instrument| {
        let stage = labels.value("stage", &instrument.stage);
        format!("{} ({stage})", one_line(&instrument.name))
    });
    Item {
        summary: one_line(&point.summary),
        about: std::iter::once(labels.value("act", &point.act)).chain(areas).chain(instruments).collect(),
        speakers: point.speakers.iter().map(|id| actor_name(release, id)).collect(),
        evidence: one_line(&point.evidence.text),
    }
}
