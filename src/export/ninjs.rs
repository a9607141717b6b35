use super::annotation::{self, annotation};
use super::identity::urn;
use super::json::{Value, list, object, text};
use super::labels::{Labels, code};
use super::media_topics::{VOCABULARY, topic};
use super::names::{actor, known_as, one_line, persons, side_name};
use super::outline::{note, summary_of};
use super::selectors::Passages;
use super::{areas, percent};
use crate::{Actor, ActorKind, Area, Event, Instrument, Point, Release};

/// Writes a release down as IPTC ninjs 3.0: the text as a news item, its areas as Media Topics, and each point as
/// an associated component with the words that say so.
///
/// ninjs knows no annotations and allows no fields of one's own, so the evidence of a point is a body of its
/// component: once as plain text, and once as a W3C annotation with its selectors, which refer to the item's
/// main body. `input` is the text that the release was read from.
///
/// ```
/// let input = "التقى وزير الخارجية المغربي بالرباط نظيره الإسباني. واتفق الوزيران على إحداث لجنة مشتركة للهجرة.";
/// let item = balagh::export::ninjs(&balagh::parse(input, &Default::default())?, input);
/// assert!(item.contains("http://cv.iptc.org/newscodes/mediatopic/"));
/// # Ok::<(), balagh::Error>(())
/// ```
#[must_use]
pub fn ninjs(release: &Release, input: &str) -> String {
    let uri = urn(input);
    let labels = Labels::of(&release.language);
    let passages = Passages::of(release, input);
    let points = release.points.iter().map(|point| component(release, point, &uri, labels, &passages));
    object([
        ("uri", text(&*uri)),
        ("type", text("text")),
        ("representationType", text("full")),
        ("language", text(&*release.language)),
        ("headlines", list([object([("value", text(one_line(&release.headline)))])])),
        ("descriptions", descriptions(release, labels)),
        ("bodies", list([main_body(input)])),
        ("people", list(persons(release).map(|person| party(person, &uri, "")))),
        ("organisations", list(organisations(release, &uri))),
        ("places", list(release.event.as_ref().map(place))),
        ("subjects", list(areas(release).into_iter().map(|area| subject(area, None, labels)))),
        ("events", list(release.event.as_ref().map(|event| occasion(release, event, &uri, labels)))),
        ("infoSources", list(release.event.as_ref().map(source))),
        ("associations", list(points)),
        (
            "standard",
            object([
                ("name", text("ninjs")),
                ("version", text("3.0")),
                ("schema", text("http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json")),
            ]),
        ),
    ])
    .document()
}

/// The digest, the plain word where nothing was decided, and the day as far as the text gives it.
fn descriptions(release: &Release, labels: Labels) -> Value {
    let described = |role: &str, value: String| {
        let there = !value.is_empty();
        there.then(|| {
            object([("role", text(role)), ("contentType", text("text/plain")), ("value", text(value))])
        })
    };
    let digest: Vec<String> = release.digest.iter().filter_map(|id| summary_of(release, id)).collect();
    let day = release.event.as_ref().and_then(|event| event.date.clone());
    list(
        [
            described("digest", digest.join("\n")),
            described("outcome", note(release).map(|key| labels.phrase(key).to_owned()).unwrap_or_default()),
            described("eventDate", day.unwrap_or_default()),
        ]
        .into_iter()
        .flatten(),
    )
}

fn main_body(input: &str) -> Value {
    object([
        ("role", text("main")),
        ("contentType", text("text/plain")),
        ("charCount", Value::Number(input.chars().count())),
        ("value", text(input)),
    ])
}

fn component(release: &Release, point: &Point, uri: &str, labels: Labels, passages: &Passages<'_>) -> Value {
    let parties = |persons: bool| {
        let roles = [(&point.speakers, "speaker"), (&point.addressees, "addressee")];
        list(roles.into_iter().flat_map(move |(ids, role)| {
            let actors = ids.iter().filter_map(|id| actor(release, id));
            actors
                .filter(move |actor| (actor.kind == ActorKind::Person) == persons)
                .map(move |actor| party(actor, uri, role))
        }))
    };
    let areas = point.areas.iter().map(|&area| subject(area, Some(point), labels));
    let evidence = |role: &str, media_type: &str, value: String| {
        object([("role", text(role)), ("contentType", text(media_type)), ("value", text(value))])
    };
    object([
        ("name", text(&*point.id)),
        ("uri", text(format!("{uri}#{}", point.id))),
        ("type", text("component")),
        ("profile", text(if point.core { "core" } else { "" })),
        ("language", text(&*release.language)),
        ("headlines", list([object([("value", text(one_line(&point.summary)))])])),
        (
            "bodies",
            list([
                evidence("evidence", "text/plain", point.evidence.text.clone()),
                evidence(
                    "annotation",
                    annotation::MEDIA_TYPE,
                    annotation(release, point, uri, passages).line(),
                ),
            ]),
        ),
        ("people", parties(true)),
        ("organisations", parties(false)),
        ("subjects", list(areas.chain(point.instruments.iter().map(instrument)))),
        (
            "genres",
            list([
                genre(labels.value("status", &point.status), code(&point.status)),
                genre(labels.value("act", &point.act), code(&point.act)),
            ]),
        ),
    ])
}

fn party(actor: &Actor, uri: &str, role: &str) -> Value {
    object([
        ("name", text(one_line(known_as(actor).unwrap_or_default()))),
        ("rel", text(role)),
        ("uri", text(format!("{uri}#{}", actor.id))),
        ("literal", text(&*actor.id)),
    ])
}

/// The sides, then whoever else is no person.
fn organisations(release: &Release, uri: &str) -> Vec<Value> {
    let is_side = |actor: &Actor| {
        let state = (actor.kind == ActorKind::State).then_some(actor.country.as_ref()).flatten();
        release.sides.contains(state.unwrap_or(&actor.id))
    };
    let sides = release.sides.iter().map(|side| {
        object([("name", text(side_name(release, side))), ("rel", text("side")), ("literal", text(&**side))])
    });
    let others = release.actors.iter().filter(|actor| actor.kind != ActorKind::Person && !is_side(actor));
    sides.chain(others.map(|actor| party(actor, uri, ""))).collect()
}

fn place(event: &Event) -> Value {
    event
        .place
        .as_ref()
        .map(|place| object([("name", text(one_line(&place.name))), ("rel", text("eventPlace"))]))
        .into()
}

fn source(event: &Event) -> Value {
    event.issuer.as_ref().map(|issuer| object([("name", text(one_line(&issuer.name)))])).into()
}

fn occasion(release: &Release, event: &Event, uri: &str, labels: Labels) -> Value {
    let name = if release.headline.is_empty() {
        labels.value("event", &event.kind)
    } else {
        one_line(&release.headline)
    };
    object([
        ("id", text("event")),
        ("name", text(name)),
        ("uri", text(format!("{uri}#event"))),
        ("literal", text(code(&event.kind))),
    ])
}

fn subject(area: Area, found_in: Option<&Point>, labels: Labels) -> Value {
    object([
        ("name", text(labels.value("area", &area))),
        ("uri", topic(area).map(|topic| format!("{VOCABULARY}{topic}")).into()),
        ("literal", text(code(&area))),
        ("creator", text("balagh")),
        ("confidence", found_in.map(|point| Value::Number(percent(point.confidence))).into()),
    ])
}

/// A subject without a topic: the vocabulary knows kinds of agreement, no single ones.
fn instrument(instrument: &Instrument) -> Value {
    object([
        ("name", text(one_line(&instrument.name))),
        ("rel", text(code(&instrument.stage))),
        ("literal", text(code(&instrument.kind))),
    ])
}

fn genre(name: String, literal: String) -> Value {
    object([("name", text(name)), ("literal", text(literal))])
}
