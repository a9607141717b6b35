//! A point as an annotation of the text (W3C Web Annotation Data Model): the sentence is the body, the evidence the target.

use super::json::{Value, object, text};
use super::names::one_line;
use super::selectors::Passages;
use crate::{Point, Release};

/// The media type of an annotation.
pub(super) const MEDIA_TYPE: &str = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

/// `source` names the text, the positions count in it.
pub(super) fn annotation(release: &Release, point: &Point, source: &str, passages: &Passages<'_>) -> Value {
    object([
        ("@context", text("http://www.w3.org/ns/anno.jsonld")),
        ("id", text(format!("{source}#{}-annotation", point.id))),
        ("type", text("Annotation")),
        ("motivation", text("describing")),
        (
            "body",
            object([
                ("type", text("TextualBody")),
                ("value", text(one_line(&point.summary))),
                ("format", text("text/plain")),
                ("language", text(&*release.language)),
            ]),
        ),
        ("target", object([("source", text(source)), ("selector", passages.selectors(&point.evidence))])),
    ])
}
