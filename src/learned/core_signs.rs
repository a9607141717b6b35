//! How much a reader who asks what came out would miss a point: signs for and against, weighed.
//!
//! Two careful readers agree on what is core by no single sign: the lead, somebody of name and office, a claim of some
//! length with words of narrower areas speak for a point; the relation, a speaker alone, no instrument, and what went
//! before speak against it. What the rules of `core_points` say is the strongest sign. `cargo xtask learn` weighs them, as
//! the rows `core …` of `model.tsv`; words that value the meeting, the place among the points, and every feature of the
//! point together do no better on releases not seen before.

use super::features::Counts;
use super::{Context, weights};
use crate::lexicon::word_lists::EARLIER;
use crate::model::{Act, Area, Status};
use crate::points::Draft;
use crate::points::core_points::is_padding;

/// What the rows of the signs begin with.
const OF_CORE: &str = "core ";

/// Whether a point is core.
pub(super) fn is_core(context: &Context<'_, '_>, draft: &Draft) -> bool {
    if is_settled(context, draft) {
        return draft.core;
    }
    let mut worth = 0;
    visit(context, draft, |sign| worth += i32::from(weights::of(&[OF_CORE, sign])));
    worth >= 0
}

/// What somebody binds himself to, asks for or stands by is core, whatever speaks against it, save where a rule knows
/// better; a courtesy, talks about the relation and what could stand in any release never are.
pub(super) fn is_settled(context: &Context<'_, '_>, draft: &Draft) -> bool {
    let binds = matches!(
        draft.act.act,
        Act::Agree | Act::Sign | Act::Establish | Act::Pledge | Act::Support | Act::CallFor
    );
    let never = || {
        matches!(draft.act.act.status(), Status::Courtesy | Status::Discussion)
            || is_padding(context.tagged, context.cast, &draft.act)
    };
    binds || !draft.core && never()
}

/// Hands on the names of the signs that a point shows.
fn visit(context: &Context<'_, '_>, draft: &Draft, sink: impl FnMut(&'static str)) {
    let act = &draft.act;
    let tenth = 10 * act.head.start / context.tagged.text.tokens.len().max(1);
    let complement = act.complement..act.clause.end;
    let size = (complement.len() + 1).ilog2();
    let cues = Counts::of(context, complement).narrower;
    let signs = [
        ("always", true),
        ("by_rule", draft.core),
        ("in_the_lead", tenth == 0),
        ("late", tenth >= LATE),
        ("recalled", is_recalled(context, draft)),
        ("reporting", act.reported_verb.is_some()),
        ("affirming", act.head.entry.lemma == AFFIRMING),
        ("on", context.tagged.spells(act.complement, &["علي"])),
        ("one_speaker", act.speakers.len() == 1),
        ("of_name_and_office", is_of_name_and_office(context, draft)),
        ("no_instrument", draft.instruments.is_empty()),
        ("of_the_relation", draft.areas.contains(&Area::PoliticalRelations)),
        ("some_cues", cues == MANY_CUES - 1),
        ("many_cues", cues >= MANY_CUES),
        ("sentence", size == SENTENCE),
        ("long_sentence", size == SENTENCE + 1),
    ];
    signs.into_iter().filter_map(|(sign, shown)| shown.then_some(sign)).for_each(sink);
}

/// The signs of a point as the trainer sees them; none where its core is settled.
#[cfg(feature = "training")]
pub(super) fn features(context: &Context<'_, '_>, draft: &Draft) -> Vec<String> {
    let mut all = Vec::new();
    if !is_settled(context, draft) {
        visit(context, draft, |sign| all.push([OF_CORE, sign].concat()));
    }
    all
}

/// From this tenth of a text on little is new.
const LATE: usize = 7;
/// So many words of narrower areas are many.
const MANY_CUES: usize = 3;
/// A complement of 15 to 30 tokens, by how often their length can be halved; those of 31 to 62 are long.
const SENTENCE: u32 = 4;
/// The verb of affirming.
const AFFIRMING: &str = "أكد";

/// Who speaks is called by name and by office.
fn is_of_name_and_office(context: &Context<'_, '_>, draft: &Draft) -> bool {
    draft.act.speakers.iter().take(2).any(|&id| {
        let entity = &context.cast.registry.entities[id];
        entity.name.is_some() && entity.office.is_some()
    })
}

/// «وكان قد صرح», «عندما زار», «العام الماضي»: near the head.
fn is_recalled(context: &Context<'_, '_>, draft: &Draft) -> bool {
    let start = draft.act.clause.start;
    (start.saturating_sub(BEFORE)..start + BEHIND).any(|token| context.tagged.spells(token, EARLIER))
}

/// What tells of earlier things stands so many tokens before the clause, or behind its start.
const BEFORE: usize = 9;
const BEHIND: usize = 6;

#[cfg(test)]
mod tests {
    use crate::points::core_points::tests::cores;

    #[test]
    fn what_only_values_the_meeting_is_not_core_and_what_names_things_is() {
        let text = "استقبل وزير النقل التونسي سالم بن عمار اليوم بتونس نظيره الألماني هانس كلاين. \
                    وقال بن عمار إن اللقاء كان مهما. \
                    وقال بن عمار إن رفع طاقة ميناء رادس سيخفض كلفة الصادرات الصناعية ويقرب الأسواق الإفريقية من الشركات الألمانية.";
        assert_eq!(cores(text), [false, true]);
    }

    #[test]
    fn what_somebody_binds_himself_to_is_core_however_short() {
        let text = "استقبل وزير النقل التونسي اليوم بتونس نظيره الألماني. وتعهد الوزير الألماني بالدعم.";
        assert_eq!(cores(text), [true]);
    }
}
