//! What a careful reader found in a release: the types of `gold.json`.

use balagh::{Act, ActorKind, Area, EventType, InstrumentKind, Stage};
use serde::Deserialize;

/// The whole annotation of one release.
#[derive(Clone, Debug, Deserialize)]
pub struct Annotation {
    /// The name of the case.
    pub id: String,
    /// Where the release comes from and how it is written: `maghreb`, `gulf` …; our own cases say it.
    #[serde(default)]
    pub style: Option<String>,
    /// The occasion; `None` where the text reports none.
    pub event: Option<Occasion>,
    /// The states and organisations that cooperate.
    #[serde(default)]
    pub sides: Vec<String>,
    /// Who acts, is addressed or takes part.
    #[serde(default)]
    pub actors: Vec<Person>,
    /// The acts.
    #[serde(default)]
    pub points: Vec<Point>,
}

/// The occasion that a release reports.
#[derive(Clone, Debug, Deserialize)]
pub struct Occasion {
    /// What it was.
    #[serde(rename = "type")]
    pub kind: EventType,
    /// What a reader would accept too.
    #[serde(default)]
    pub types_ok: Vec<EventType>,
    /// In English, lower case.
    #[serde(default)]
    pub weekday: Option<String>,
    /// ISO 8601, `--07-15` without a year.
    #[serde(default)]
    pub date: Option<String>,
    /// Without its preposition.
    #[serde(default)]
    pub place: Option<String>,
    /// Whom the release names as its source.
    #[serde(default)]
    pub issuer: Option<String>,
}

/// Somebody, or a state, an institution, an organisation, a group.
#[derive(Clone, Debug, Deserialize)]
pub struct Person {
    /// How the points name them.
    pub key: String,
    /// Person, state …
    pub kind: ActorKind,
    /// `None` for a person known by office alone.
    #[serde(default)]
    pub name: Option<String>,
    /// Of a person.
    #[serde(default)]
    pub office: Option<String>,
    /// ISO 3166-1 alpha-2.
    #[serde(default)]
    pub country: Option<String>,
}

/// One act with what it is about.
#[derive(Clone, Debug, Deserialize)]
pub struct Point {
    /// An exact piece of the text.
    pub evidence: String,
    /// The best first, then others that a reader would accept.
    pub act: Vec<Act>,
    /// Keys of those whose act it is.
    #[serde(default)]
    pub speakers: Vec<String>,
    /// Keys of those it is meant for.
    #[serde(default)]
    pub addressees: Vec<String>,
    /// The most specific first.
    #[serde(default)]
    pub areas: Vec<Area>,
    /// Areas that a reader would accept too.
    #[serde(default)]
    pub areas_ok: Vec<Area>,
    /// Agreements, committees, meetings … it is about.
    #[serde(default)]
    pub instruments: Vec<Instrument>,
    /// Whether somebody who asks what came out of it must see the point.
    #[serde(default)]
    pub core: bool,
}

/// A concrete thing that a point is about.
#[derive(Clone, Debug, Deserialize)]
pub struct Instrument {
    /// Agreement, joint body …
    pub kind: InstrumentKind,
    /// Created, signed …
    pub stage: Stage,
    /// Stages that fit too.
    #[serde(default)]
    pub stages_ok: Vec<Stage>,
}
