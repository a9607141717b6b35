//! Stage 7. Points: each act with its areas, instruments, worth and summary; the digest and the headline.

mod areas;
mod confidence;
pub(crate) mod core_points;
mod dangling;
mod digest;
mod headline;
mod instruments;
mod summary;
mod worth;

pub(crate) use digest::{digest, top};
pub(crate) use headline::headline;
pub(crate) use instruments::InstrumentMention;
pub(crate) use worth::Release;

use crate::actors::{Cast, EntityId};
use crate::acts::Performed;
use crate::model::{Act, Area};
use crate::words::Tagged;

/// A point before it is given ids and offsets.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) act: Performed,
    pub(crate) areas: Vec<Area>,
    pub(crate) instruments: Vec<InstrumentMention>,
    pub(crate) core: bool,
    pub(crate) summary: String,
    pub(crate) confidence: f32,
}

/// Makes the points of a release.
pub(crate) fn draft(tagged: &Tagged<'_>, cast: &Cast, sides: &[&str], acts: Vec<Performed>) -> Vec<Draft> {
    // The subject's office and country are no topic.
    let scores: Vec<_> =
        acts.iter().map(|act| areas::scores(tagged, cast, act, &parties(cast, sides, act))).collect();
    let topic = areas::topic(tagged, cast, &scores);
    let areas = areas::areas(tagged, cast, &acts, &scores, &topic);
    let labels = summary::Labels::new(cast);
    let in_passing = core_points::in_passing(cast, sides, &acts);
    let mut signed = instruments::tells_of_signing(tagged);
    let mut announced = Vec::new();
    acts.into_iter()
        .zip(areas)
        .zip(in_passing)
        .map(|((act, areas), in_passing)| {
            let instruments = instruments::instruments(tagged, &act, signed, &mut announced);
            signed |= act.act == Act::Sign && !core_points::is_recalled(tagged, &act);
            let named = !instruments.is_empty();
            let substance = core_points::Substance { areas: &areas, instrument: named, in_passing };
            Draft {
                core: core_points::is_core(tagged, cast, &act, &substance),
                summary: summary::summary(tagged, cast, &labels, sides, &act),
                confidence: confidence::confidence(&act),
                instruments,
                areas,
                act,
            }
        })
        .collect()
}

/// Of points that are most probably not whose they are held to be, the text itself says what they are.
pub(crate) fn let_the_text_speak(tagged: &Tagged<'_>, cast: &Cast, sides: &[&str], drafts: &mut [Draft]) {
    let labels = summary::Labels::new(cast);
    for draft in drafts.iter_mut().filter(|draft| draft.confidence < UNSURE) {
        if let Some(text) = summary::of_unsure(tagged, cast, &labels, sides, &draft.act) {
            draft.summary = text;
        }
    }
}

/// Whose act a point of less confidence is, is a guess.
const UNSURE: f32 = 0.4;

/// The sides and the countries of those who act: a mention of these is no mention of a third party.
fn parties<'s>(cast: &'s Cast, sides: &[&'s str], act: &Performed) -> Vec<&'s str> {
    let countries = act.speakers.iter().filter_map(|&id| cast.registry.entities[id].country);
    sides.iter().copied().chain(countries).collect()
}

/// How a sentence names an entity: by name, else by office.
pub(crate) fn label(cast: &Cast, id: EntityId) -> Option<String> {
    summary::label(cast, id)
}
