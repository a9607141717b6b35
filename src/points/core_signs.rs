//! How much a reader who asks what came out would miss a point: signs for and against, weighed.
//!
//! Two careful readers agree on what is core by no single sign: the lead, somebody of name and office, a claim with many
//! narrower words speak for a point; the relation in general, a short clause, what went before, and words of courtesy
//! about the meeting itself speak against it. The weights are those of a logistic regression over annotated releases, in
//! tenths of a logit; releases that it has not seen agree with it two to three points in a hundred more often than with
//! the rules of `core_points` alone, which are its strongest sign.

use crate::actors::Cast;
use crate::acts::Performed;
use crate::lexicon::word_lists::{EARLIER, VALUING};
use crate::lexicon::{self, Category};
use crate::model::{Act, Area, Status};
use crate::words::Tagged;

/// What nothing speaks for is worth.
const NOTHING: i32 = -12;

/// Whether the signs for a point outweigh those against it.
pub(super) fn is_worth_it(
    tagged: &Tagged<'_>,
    cast: &Cast,
    act: &Performed,
    areas: &[Area],
    instrument: bool,
    by_rule: bool,
) -> bool {
    // What somebody binds himself to, asks for or stands by is core, whatever speaks against it; a courtesy or talks about
    // the relation never are.
    let binds = matches!(
        act.act,
        Act::Agree | Act::Sign | Act::Establish | Act::Pledge | Act::Support | Act::CallFor
    );
    let hollow = !by_rule && matches!(act.act.status(), Status::Courtesy | Status::Discussion);
    if binds || hollow {
        return by_rule;
    }
    let complement = act.complement..act.clause.end;
    let tenth = 10 * act.head.start / tagged.text.tokens.len().max(1);
    let cues = narrower_cues(tagged, act);
    let size = (complement.len() + 1).ilog2();
    let signs = [
        (by_rule, 15),
        (tenth == 0, 11),
        (tenth >= LATE, -4),
        (act.reported_verb.is_some(), 10),
        (act.head.entry.lemma == AFFIRMING, 8),
        (tagged.spells(act.complement, &["علي"]), 8),
        (act.speakers.len() == 1, -7),
        (is_of_name_and_office(cast, act), 7),
        (!instrument, -6),
        (areas.contains(&Area::PoliticalRelations), -6),
        (opens_with_relations(tagged, act), -6),
        (cues >= MANY_CUES, 5),
        (cues == MANY_CUES - 1, 4),
        (size == SENTENCE, 5),
        (size == LONG_SENTENCE, 6),
        (is_recalled(tagged, act), -6),
        (!complement.clone().any(|token| tagged.spells(token, VALUING)), 5),
    ];
    let worth: i32 = signs.iter().filter(|(holds, _)| *holds).map(|(_, weight)| weight).sum();
    worth + NOTHING > 0
}

/// From this tenth of a text on little is new.
const LATE: usize = 7;
/// So many narrower cues are many.
const MANY_CUES: usize = 3;
/// A complement of 15 to 30 tokens, and one of 31 to 62, by how often their length can be halved.
const SENTENCE: u32 = 4;
const LONG_SENTENCE: u32 = 5;
/// The verb of affirming.
const AFFIRMING: &str = "أكد";

/// How many words of the complement say what it is about, besides the relation.
fn narrower_cues(tagged: &Tagged<'_>, act: &Performed) -> usize {
    let narrower = |token: &usize| {
        tagged.find(*token, Category::AreaCue).is_some_and(|reading| {
            let area = lexicon::AREA_CUES[usize::from(reading.sense.entry)].area;
            area.is_some_and(|area| area != Area::PoliticalRelations)
        })
    };
    (act.complement..act.clause.end).filter(narrower).count()
}

/// Who speaks is called by name and by office.
fn is_of_name_and_office(cast: &Cast, act: &Performed) -> bool {
    let full = |&id: &usize| {
        let entity = &cast.registry.entities[id];
        entity.name.is_some() && entity.office.is_some()
    };
    act.speakers.iter().take(2).any(full)
}

/// «أكد عمق العلاقات», «بحثا العلاقات الثنائية»: among the first words.
fn opens_with_relations(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let opening = act.complement..act.clause.end.min(act.complement + OPENING);
    opening.into_iter().any(|token| tagged.spells(token, &["علاقات", "العلاقات", "والعلاقات", "بالعلاقات"]))
}

/// So many tokens open a complement.
const OPENING: usize = 5;

/// «وكان قد صرح», «عندما زار», «العام الماضي»: near the head.
fn is_recalled(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let from = act.clause.start.saturating_sub(BEFORE);
    (from..act.clause.start + BEHIND).any(|token| tagged.spells(token, EARLIER))
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
