//! The last step: ids, UTF-16 offsets and the plain data of the contract.

use crate::actors::{Attendance, Cast, EntityId, strip_clitics};
use crate::acts::Occasion;
use crate::event::{self, Circumstances, Located};
use crate::lexicon;
use crate::model::{Actor, ActorKind, Event, Instrument, Place, Point, Release, Source, Span};
use crate::order;
use crate::points::{self, Draft};
use crate::text::Utf16Offsets;
use crate::words::Tagged;
use std::ops::Range;

/// Puts a release together.
pub(crate) fn assemble(
    tagged: &Tagged<'_>,
    cast: &Cast,
    occasion: &Occasion,
    circumstances: &Circumstances,
    sides: &[&str],
    drafts: &[Draft],
) -> Release {
    let assembler = Assembler {
        tagged,
        cast,
        offsets: Utf16Offsets::new(tagged.text.input),
        ids: ids(tagged, cast, occasion, sides, drafts),
    };
    let digest = points::digest(&points::Release { tagged, cast, sides }, drafts);
    let top = points::top(&digest, drafts);
    let named: Vec<String> = sides.iter().map(|side| side_name(cast, side)).collect();
    Release {
        version: Release::VERSION.to_owned(),
        language: "ar".to_owned(),
        event: Some(assembler.event(occasion, drafts, circumstances)),
        sides: sides.iter().map(|side| assembler.side_id(side)).collect(),
        actors: assembler.actors(),
        points: drafts.iter().enumerate().map(|(index, draft)| assembler.point(index, draft)).collect(),
        digest: digest.iter().map(|index| format!("p{}", index + 1)).collect(),
        headline: points::headline(cast, &occasion.principals, &named, top),
    }
}

/// The usual name of a side: a state by its code, an organisation by its id.
fn side_name(cast: &Cast, side: &str) -> String {
    let state = lexicon::state(side).map(|state| state.name.to_owned());
    let organisation = || {
        cast.registry
            .entities
            .iter()
            .find(|entity| entity.kind == ActorKind::Organisation && entity.organisation == Some(side))
            .and_then(|entity| entity.name.clone())
    };
    // «دول مجلس التعاون» makes a side of whom no entity is named.
    let listed =
        || lexicon::ORGANISATIONS.iter().find(|entry| entry.id == side).map(|entry| entry.name.to_owned());
    state.or_else(organisation).or_else(listed).unwrap_or_else(|| side.to_owned())
}

/// Which entities the release names, with their ids: persons, and all others that act or are addressed.
fn ids(
    tagged: &Tagged<'_>,
    cast: &Cast,
    occasion: &Occasion,
    sides: &[&str],
    drafts: &[Draft],
) -> Vec<Option<String>> {
    let mut acts = vec![false; cast.registry.entities.len()];
    let acting = drafts.iter().flat_map(|draft| draft.act.speakers.iter().chain(&draft.act.addressees));
    for &id in acting.chain(&occasion.principals) {
        acts[id] = true;
    }
    let attendance = Attendance::of(tagged);
    let mut order: Vec<EntityId> = (0..cast.registry.entities.len())
        .filter(|&id| {
            let entity = &cast.registry.entities[id];
            let side = entity.kind == ActorKind::Organisation
                && entity.organisation.is_some_and(|organisation| sides.contains(&organisation));
            acts[id]
                || side
                || entity.kind == ActorKind::Person
                    && attendance.includes(tagged, &cast.registry.entities[id])
        })
        .collect();
    crate::order::sort_by_key(&mut order, |&id| {
        cast.registry.entities[id].mentions.first().map_or(usize::MAX, |tokens| tokens.start)
    });
    let mut ids = vec![None; cast.registry.entities.len()];
    for (number, id) in order.into_iter().enumerate() {
        ids[id] = Some(format!("a{}", number + 1));
    }
    ids
}

struct Assembler<'a, 't> {
    tagged: &'a Tagged<'t>,
    cast: &'a Cast,
    offsets: Utf16Offsets<'t>,
    ids: Vec<Option<String>>,
}

impl Assembler<'_, '_> {
    fn span(&self, tokens: Range<usize>) -> Span {
        let bytes = self.tagged.text.bytes(tokens);
        self.span_of_bytes(bytes)
    }

    fn span_of_bytes(&self, bytes: Range<usize>) -> Span {
        Span {
            start: self.offsets.at(bytes.start),
            end: self.offsets.at(bytes.end),
            text: self.tagged.text.input[bytes].to_owned(),
        }
    }

    fn side_id(&self, side: &str) -> String {
        let organisation =
            self.cast.registry.entities.iter().position(|entity| {
                entity.kind == ActorKind::Organisation && entity.organisation == Some(side)
            });
        organisation.and_then(|id| self.ids[id].clone()).unwrap_or_else(|| side.to_owned())
    }

    fn event(&self, occasion: &Occasion, drafts: &[Draft], circumstances: &Circumstances) -> Event {
        Event {
            kind: event::kind(self.cast, occasion, drafts),
            date: circumstances.date.clone(),
            weekday: circumstances.weekday.map(str::to_owned),
            date_span: circumstances.date_tokens.clone().map(|tokens| self.span(tokens)),
            place: circumstances.place.as_ref().map(|place| Place {
                name: self.name(place),
                country: place.country.map(str::to_owned),
                span: self.span(place.tokens.clone()),
            }),
            issuer: circumstances.issuer.as_ref().map(|issuer| Source {
                name: self.name(issuer),
                country: issuer.country.map(str::to_owned),
                span: self.span(issuer.tokens.clone()),
            }),
            span: self.span(occasion.clause.clone()),
        }
    }

    fn name(&self, located: &Located) -> String {
        strip_clitics(self.tagged.text.slice(located.tokens.clone()), located.clitics)
    }

    fn actors(&self) -> Vec<Actor> {
        let mut listed: Vec<EntityId> = (0..self.ids.len()).filter(|&id| self.ids[id].is_some()).collect();
        order::sort_by_key(&mut listed, |&id| {
            self.ids[id].as_ref().and_then(|id| id[1..].parse::<usize>().ok())
        });
        listed.into_iter().map(|id| self.actor(id)).collect()
    }

    fn actor(&self, id: EntityId) -> Actor {
        let entity = &self.cast.registry.entities[id];
        Actor {
            id: self.ids[id].clone().unwrap_or_default(),
            kind: entity.kind,
            name: entity.name.clone(),
            office: entity.office.clone(),
            country: entity.country.map(str::to_owned),
            mentions: entity.mentions.iter().map(|tokens| self.span(tokens.clone())).collect(),
        }
    }

    fn actor_ids(&self, entities: &[EntityId]) -> Vec<String> {
        entities.iter().filter_map(|&id| self.ids[id].clone()).collect()
    }

    fn point(&self, index: usize, draft: &Draft) -> Point {
        Point {
            id: format!("p{}", index + 1),
            act: draft.act.act,
            status: draft.act.act.status(),
            speakers: self.actor_ids(&draft.act.speakers),
            addressees: self.actor_ids(&draft.act.addressees),
            areas: draft.areas.clone(),
            instruments: draft
                .instruments
                .iter()
                .map(|mention| Instrument {
                    kind: mention.kind,
                    name: mention.name.clone(),
                    stage: mention.stage,
                    span: self.span(mention.tokens.clone()),
                })
                .collect(),
            core: draft.core,
            summary: draft.summary.clone(),
            evidence: self.span(draft.act.clause.clone()),
            confidence: draft.confidence,
        }
    }
}
