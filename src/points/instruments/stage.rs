//! How far an instrument has come: by the act, by the words before its noun, by what the release reports.

use super::candidate::Candidate;
use crate::lexicon::{Shape, Strength};
use crate::model::{Act, InstrumentKind, Stage};

/// The stage; `None` where the noun names no instrument here.
pub(super) fn stage(candidate: &Candidate<'_, '_>) -> Option<Stage> {
    match candidate.entry.kind {
        InstrumentKind::Agreement | InstrumentKind::Mou | InstrumentKind::Declaration => {
            text_stage(candidate)
        }
        InstrumentKind::Meeting => exercise_stage(candidate),
        InstrumentKind::JointBody
        | InstrumentKind::Programme
        | InstrumentKind::Funding
        | InstrumentKind::Mechanism => body_stage(candidate),
    }
}

/// «تدريبات عسكرية مشتركة»: exercises that are agreed come; what other meetings are, `meeting` says.
fn exercise_stage(candidate: &Candidate<'_, '_>) -> Option<Stage> {
    let binds = matches!(candidate.act.act, Act::Agree | Act::Decide | Act::Pledge | Act::Plan);
    (binds && candidate.entry.strength == Strength::Strong).then_some(Stage::Planned)
}

/// «توقيع الجانبين عددا من الاتفاقات»: so many tokens at most between signing and text.
const SIGNING_WITHIN: usize = 6;

fn text_stage(candidate: &Candidate<'_, '_>) -> Option<Stage> {
    let act = candidate.act.act;
    if candidate.is_verbal_noun() || candidate.is_source() {
        return None;
    }
    if act == Act::Sign {
        return Some(Stage::Signed);
    }
    let signing = candidate.follows("signing", SIGNING_WITHIN);
    let of_release = candidate.signing && candidate.is_bare();
    if candidate.entry.strength == Strength::Weak && !signing && !of_release {
        return None;
    }
    if signing {
        return Some(signing_stage(candidate));
    }
    if candidate.is_to_be_signed() {
        return Some(Stage::Planned);
    }
    // «الاتفاقيات المزمع توقيعها».
    if candidate.signed_behind(Shape::VerbalNoun) && candidate.is_intended() {
        return Some(Stage::Planned);
    }
    if candidate.is_any() {
        return Some(Stage::Proposed);
    }
    if candidate.is_negotiated() {
        return Some(Stage::Planned);
    }
    let signed = [Shape::Perfect, Shape::PassivePerfect, Shape::VerbalNoun];
    // «وفقا للاتفاقية الموقعة سنة 1961» goes by an old one.
    let bears = !candidate.is_followed() && candidate.signed_behind(Shape::PassiveParticiple);
    if of_release || bears || signed.into_iter().any(|shape| candidate.signed_behind(shape)) {
        return Some(Stage::Signed);
    }
    if !candidate.is_defined()
        && (candidate.follows("reaching", 2) || candidate.is_striven_for() || candidate.is_reached())
    {
        return Some(match act {
            Act::Plan | Act::Pledge => Stage::Planned,
            Act::Agree | Act::Establish | Act::Decide => Stage::Created,
            _ if candidate.is_reached() => Stage::Created,
            _ => Stage::Proposed,
        });
    }
    Some(match (candidate.entry.kind, act) {
        (InstrumentKind::Declaration, Act::Agree | Act::Decide) if !candidate.is_defined() => Stage::Created,
        (_, Act::Plan) if !candidate.is_defined() => Stage::Planned,
        (_, Act::Stress | Act::CallFor | Act::Support) if candidate.is_not_there() => Stage::Proposed,
        _ => Stage::InForce,
    })
}

/// The stage of a text whose signing is told: «وقعا …» has happened, «الاتفاق على توقيع …» has not.
fn signing_stage(candidate: &Candidate<'_, '_>) -> Stage {
    match candidate.act.act {
        Act::CallFor => Stage::Proposed,
        Act::Plan | Act::Pledge | Act::Agree | Act::Discuss => Stage::Planned,
        _ if candidate.is_coming() => Stage::Planned,
        _ => Stage::Signed,
    }
}

fn body_stage(candidate: &Candidate<'_, '_>) -> Option<Stage> {
    let act = candidate.act.act;
    let made = candidate.follows("making", 3) || act == Act::Establish;
    let weak = candidate.entry.strength == Strength::Weak;
    if candidate.is_adjective() || candidate.is_of_arms() {
        return None;
    }
    if !made && (act == Act::Sign || weak && !is_qualified(candidate)) {
        return None;
    }
    if made {
        return Some(match act {
            _ if candidate.is_coming() => Stage::Planned,
            Act::Agree | Act::Sign | Act::Establish | Act::Decide => Stage::Created,
            Act::Plan | Act::Pledge => Stage::Planned,
            Act::CallFor | Act::Discuss | Act::Stress => Stage::Proposed,
            _ => Stage::InForce,
        });
    }
    let programme = matches!(candidate.entry.kind, InstrumentKind::Programme | InstrumentKind::Funding);
    let coming = act == Act::Plan
        || candidate.is_intended()
        || act == Act::Pledge && !candidate.is_defined()
        || act == Act::Agree && weak && !candidate.is_specific();
    // «أعلن تقديم منحة بقيمة مليون دولار».
    let granted = candidate.entry.kind == InstrumentKind::Funding && act == Act::Decide;
    Some(match programme && coming {
        true => Stage::Planned,
        false if granted && !candidate.is_defined() => Stage::Created,
        false => Stage::InForce,
    })
}

/// Whether the noun of a weak row is qualified: joint, or defined, or under an act that goes about such things.
fn is_qualified(candidate: &Candidate<'_, '_>) -> bool {
    match candidate.entry.kind {
        InstrumentKind::JointBody => candidate.is_joint() || candidate.is_defined(),
        // «الآلية» is the one at hand; «آلية» may be any way to do something.
        InstrumentKind::Mechanism => {
            candidate.is_alone() && candidate.is_defined() && candidate.is_singular()
        }
        InstrumentKind::Programme if candidate.is_followed() || candidate.is_initiative_of_somebody() => true,
        InstrumentKind::Programme => match candidate.act.act {
            Act::Agree | Act::Pledge | Act::Establish | Act::Decide | Act::CallFor | Act::Plan => true,
            Act::Discuss | Act::Present => candidate.is_specific() && !candidate.is_initiative(),
            Act::Stress => candidate.is_specific() && candidate.is_singular() && !candidate.is_initiative(),
            _ => false,
        },
        InstrumentKind::Funding => matches!(
            candidate.act.act,
            Act::Establish | Act::Decide | Act::Pledge | Act::Agree | Act::Thank | Act::Praise
        ),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{InstrumentKind, Stage};
    use crate::{Options, parse};

    /// Kind and stage of all instruments of a text.
    fn read(text: &str) -> Vec<(InstrumentKind, Stage)> {
        let release = parse(text, &Options::default()).unwrap_or_else(|error| panic!("{error}"));
        let all = release.points.iter().flat_map(|point| &point.instruments);
        all.map(|instrument| (instrument.kind, instrument.stage)).collect()
    }

    #[test]
    fn a_text_to_be_signed_is_planned() {
        let text = "استقبل وزير الخارجية التونسي سالم بن عمار، الاثنين بتونس، نظيره السنغالي مامادو ديوب. \
                    واتفق الوزيران على توقيع مذكرة تفاهم في مجال الصيد.";
        assert_eq!(read(text), [(InstrumentKind::Mou, Stage::Planned)]);
    }

    #[test]
    fn holding_a_committee_plans_a_meeting_of_a_body_in_force() {
        let text = "التقى وزير الخارجية التونسي سالم بن عمار، الاثنين بتونس، نظيره السنغالي مامادو ديوب. \
                    واتفق الوزيران على عقد اللجنة المشتركة قريبا.";
        let read = read(text);
        assert!(read.contains(&(InstrumentKind::JointBody, Stage::InForce)), "{read:?}");
        assert!(read.contains(&(InstrumentKind::Meeting, Stage::Planned)), "{read:?}");
    }

    #[test]
    fn a_programme_of_arms_is_no_instrument() {
        let text = "التقى وزير الخارجية التونسي سالم بن عمار، الاثنين بتونس، نظيره السنغالي مامادو ديوب. \
                    وبحث الوزيران برنامجها النووي.";
        assert_eq!(read(text), []);
    }

    #[test]
    fn what_a_communique_says_names_no_communique() {
        let text = "التقى وزير الخارجية التونسي سالم بن عمار، الاثنين بتونس، نظيره السنغالي مامادو ديوب. \
                    وأكد الوزيران في بيان مشترك أهمية التبادل التجاري.";
        assert_eq!(read(text), []);
    }

    #[test]
    fn texts_that_somebody_will_sign_are_planned_whoever_says_so() {
        let text = "التقى وزير الخارجية التونسي سالم بن عمار، الاثنين بتونس، نظيره السنغالي مامادو ديوب. \
                    وأكد بن عمار أن الجانبين سيوقعان عددا من مذكرات التفاهم في مجال الصيد.";
        assert!(read(text).contains(&(InstrumentKind::Mou, Stage::Planned)), "{:?}", read(text));
    }

    #[test]
    fn any_agreement_is_proposed() {
        let text = "التقى وزير الخارجية التونسي سالم بن عمار، الاثنين بتونس، نظيره السنغالي مامادو ديوب. \
                    ورحب ديوب بأي اتفاق يضمن حرية الملاحة.";
        assert_eq!(read(text), [(InstrumentKind::Agreement, Stage::Proposed)]);
    }
}
