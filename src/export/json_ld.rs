use super::identity::urn;
use super::json::{Value, list, object, text};
use super::labels::{Labels, code};
use super::media_topics::{VOCABULARY, topic};
use super::names::{known_as, one_line, persons, side_name, state_name};
use super::outline::{note, summary_of};
use crate::{Actor, ActorKind, Area, Event, Instrument, InstrumentKind, Place, Point, Release};
use serde::Serialize;

/// Writes a release down as JSON-LD in the terms of schema.org: the text (`Report`), the occasion (`Event`), those
/// who take part, and each point as a `Claim` that appears in the text, with its evidence as a `Quotation` of it.
///
/// A claim is what it is: that the release says so. Its `creator` is whose act it is. `input` is the text that the
/// release was read from.
///
/// ```
/// let input = "التقى وزير الخارجية المغربي بالرباط نظيره الإسباني. واتفق الوزيران على إحداث لجنة مشتركة للهجرة.";
/// let graph = balagh::export::json_ld(&balagh::parse(input, &Default::default())?, input);
/// assert!(graph.contains(r#""@type": "Event""#));
/// # Ok::<(), balagh::Error>(())
/// ```
#[must_use]
pub fn json_ld(release: &Release, input: &str) -> String {
    let graph = Graph { release, uri: urn(input), labels: Labels::of(&release.language) };
    let mut nodes = vec![graph.report()];
    nodes.extend(release.event.as_ref().map(|event| graph.event(event)));
    nodes.extend(graph.sides());
    nodes.extend(release.actors.iter().map(|actor| graph.actor(actor)));
    nodes.extend(release.points.iter().enumerate().map(|(at, point)| graph.claim(at + 1, point)));
    object([("@context", text("https://schema.org")), ("@graph", list(nodes))]).document()
}

struct Graph<'r> {
    release: &'r Release,
    uri: String,
    labels: Labels,
}

impl Graph<'_> {
    fn id(&self, name: &str) -> Value {
        text(format!("{}#{name}", self.uri))
    }

    fn reference(&self, name: &str) -> Value {
        object([("@id", self.id(name))])
    }

    fn report(&self) -> Value {
        let release = self.release;
        let digest: Vec<String> = release.digest.iter().filter_map(|id| summary_of(release, id)).collect();
        let issuer = release.event.as_ref().and_then(|event| event.issuer.as_ref());
        object([
            ("@type", text("Report")),
            ("@id", text(&*self.uri)),
            ("inLanguage", text(&*release.language)),
            ("headline", text(one_line(&release.headline))),
            ("abstract", text(digest.join("\n"))),
            ("description", note(release).map(|key| self.labels.phrase(key)).into()),
            ("sourceOrganization", issuer.map(|issuer| named("Organization", &issuer.name)).into()),
            ("about", release.event.as_ref().map(|_| self.reference("event")).into()),
            ("hasPart", list(release.points.iter().map(|point| self.reference(&point.id)))),
        ])
    }

    fn event(&self, event: &Event) -> Value {
        let release = self.release;
        // A day without its year (`--07-15`) is no date of schema.org.
        let date =
            event.date.as_deref().filter(|date| date.starts_with(|first: char| first.is_ascii_digit()));
        let name = if release.headline.is_empty() {
            self.labels.value("event", &event.kind)
        } else {
            one_line(&release.headline)
        };
        object([
            ("@type", text("Event")),
            ("@id", self.id("event")),
            ("name", text(name)),
            ("description", text(one_line(&event.span.text))),
            ("startDate", date.into()),
            ("location", event.place.as_ref().map(location).into()),
            ("organizer", list(release.sides.iter().map(|side| self.reference(&self.side_id(side))))),
            (
                "attendee",
                list(
                    persons(release)
                        .filter(|person| self.takes_part(person, event))
                        .map(|person| self.reference(&person.id)),
                ),
            ),
            ("about", list(super::areas(release).into_iter().map(|area| self.topic(area)))),
            ("keywords", list([self.term("event", &event.kind)])),
            ("inLanguage", text(&*release.language)),
            ("subjectOf", object([("@id", text(&*self.uri))])),
        ])
    }

    /// Whoever acts, or is named in the clause that reports the event; not who is only thanked or greeted.
    fn takes_part(&self, person: &Actor, event: &Event) -> bool {
        let acts = self.release.points.iter().any(|point| point.speakers.contains(&person.id));
        let within = |start: usize, end: usize| event.span.start <= start && end <= event.span.end;
        acts || person.mentions.iter().any(|mention| within(mention.start, mention.end))
    }

    /// A state that is no actor of its own has a node as a side.
    fn side_id(&self, side: &str) -> String {
        let actors = &self.release.actors;
        let state = actors
            .iter()
            .find(|actor| actor.kind == ActorKind::State && actor.country.as_deref() == Some(side));
        let itself = actors.iter().find(|actor| actor.id == side);
        state.or(itself).map_or_else(|| side.to_owned(), |actor| actor.id.clone())
    }

    fn sides(&self) -> Vec<Value> {
        let alone = self.release.sides.iter().filter(|side| self.side_id(side) == **side);
        alone
            .filter(|side| !self.release.actors.iter().any(|actor| actor.id == **side))
            .map(|side| self.state(side, side))
            .collect()
    }

    fn state(&self, id: &str, code: &str) -> Value {
        object([
            ("@type", text("GovernmentOrganization")),
            ("@id", self.id(id)),
            ("name", text(side_name(self.release, code))),
            ("address", state_name(code).map(|_| address(code)).into()),
        ])
    }

    fn actor(&self, actor: &Actor) -> Value {
        let country = actor.country.as_deref();
        if let (ActorKind::State, Some(code)) = (actor.kind, country) {
            return self.state(&actor.id, code);
        }
        let name = one_line(known_as(actor).unwrap_or_default());
        if actor.kind == ActorKind::Person {
            return object([
                ("@type", text("Person")),
                ("@id", self.id(&actor.id)),
                ("name", text(name)),
                ("jobTitle", actor.office.as_deref().map(one_line).into()),
                ("affiliation", self.affiliation(country)),
            ]);
        }
        object([
            ("@type", text("Organization")),
            ("@id", self.id(&actor.id)),
            ("name", text(name)),
            ("address", country.map(address).into()),
        ])
    }

    /// The state a person serves: by reference where it is a side, else by name.
    fn affiliation(&self, country: Option<&str>) -> Value {
        let Some(code) = country else { return Value::Nothing };
        if self.release.sides.iter().any(|side| side == code) {
            return self.reference(&self.side_id(code));
        }
        state_name(code).map(|name| named("GovernmentOrganization", name)).into()
    }

    fn claim(&self, position: usize, point: &Point) -> Value {
        let parties = |ids: &[String]| list(ids.iter().map(|id| self.reference(id)));
        let areas = point.areas.iter().map(|&area| self.topic(area));
        object([
            ("@type", text("Claim")),
            ("@id", self.id(&point.id)),
            ("position", Value::Number(position)),
            ("text", text(one_line(&point.summary))),
            ("inLanguage", text(&*self.release.language)),
            ("creator", parties(&point.speakers)),
            ("mentions", parties(&point.addressees)),
            ("about", list(areas.chain(point.instruments.iter().map(|found| self.instrument(found))))),
            ("keywords", list([self.term("status", &point.status), self.term("act", &point.act)])),
            ("appearance", object([("@id", text(&*self.uri))])),
            (
                "citation",
                object([
                    ("@type", text("Quotation")),
                    ("text", text(&*point.evidence.text)),
                    ("isPartOf", object([("@id", text(&*self.uri))])),
                ]),
            ),
        ])
    }

    fn topic(&self, area: Area) -> Value {
        let code = topic(area);
        object([
            ("@type", text("DefinedTerm")),
            ("name", text(self.labels.value("area", &area))),
            ("termCode", code.into()),
            ("inDefinedTermSet", code.map(|_| VOCABULARY).into()),
            ("url", code.map(|code| format!("{VOCABULARY}{code}")).into()),
        ])
    }

    /// A value of the output contract with its label.
    fn term(&self, group: &str, value: &impl Serialize) -> Value {
        object([
            ("@type", text("DefinedTerm")),
            ("name", text(self.labels.value(group, value))),
            ("termCode", text(code(value))),
        ])
    }

    fn instrument(&self, instrument: &Instrument) -> Value {
        let kind = match instrument.kind {
            InstrumentKind::JointBody => "Organization",
            InstrumentKind::Programme => "Project",
            InstrumentKind::Meeting => "Event",
            InstrumentKind::Funding => "Grant",
            InstrumentKind::Mechanism => "Thing",
            InstrumentKind::Agreement | InstrumentKind::Mou | InstrumentKind::Declaration => {
                return object([
                    ("@type", text("CreativeWork")),
                    ("name", text(one_line(&instrument.name))),
                    ("creativeWorkStatus", text(code(&instrument.stage))),
                ]);
            }
        };
        named(kind, &instrument.name)
    }
}

fn named(kind: &str, name: &str) -> Value {
    object([("@type", text(kind)), ("name", text(one_line(name)))])
}

fn location(place: &Place) -> Value {
    object([
        ("@type", text("Place")),
        ("name", text(one_line(&place.name))),
        ("address", place.country.as_deref().map(address).into()),
    ])
}

fn address(country: &str) -> Value {
    object([("@type", text("PostalAddress")), ("addressCountry", text(country))])
}
