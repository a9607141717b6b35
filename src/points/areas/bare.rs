//! Points whose own words name no area: what the release and the points around them are about.

use super::cues::{STRONG_RELATION, Scores};
use super::narrower;
use crate::acts::{HeadKind, Performed};
use crate::lexicon::word_lists::{EXPERT_VISITORS, MATTERS_AT_HAND, WORKING_MEETINGS};
use crate::model::{Act, Area};
use crate::text::WordList;
use crate::words::Tagged;

/// What the area of the point before counts for, as a share of the release …
const CARRIED: f32 = 0.1;
/// … so many times as much where a participle goes on with it …
const GONE_ON_WITH: f32 = 3.0;
/// … what the last narrower area counts for, and what that of the point behind.
const LAST: f32 = 0.05;
const NEXT: f32 = 0.12;
/// The relation is what a point without cues is about if nothing speaks against it,
const RELATION: f32 = 0.1;
/// and more so for each unit of the weight of a cue that is too weak to decide.
const RELATION_HINT: f32 = 0.15;
/// Regional issues count for so much of their share where nothing names them.
const REGIONAL: f32 = 0.8;
/// A cue too weak to decide counts as so much for each unit of its weight.
const HINT: f32 = 0.1;

/// What the points around one without cues are about.
pub(super) struct Neighbours {
    /// The point before.
    pub(super) before: Option<Area>,
    /// The last one before that is about something narrower than the relation.
    pub(super) last: Option<Area>,
    /// The point behind, where its own words name it.
    pub(super) next: Option<Area>,
}

pub(super) fn is_narrower(area: &Area) -> bool {
    *area != Area::PoliticalRelations
}

/// What the release and the points around one are about, unless it is about the relation itself.
pub(super) fn topical(
    tagged: &Tagged<'_>,
    scores: &Scores,
    topic: &Scores,
    neighbours: &Neighbours,
    act: &Performed,
) -> Area {
    if let Some(area) = neighbours.last.filter(|_| points_back(tagged, act)) {
        return area;
    }
    let relation = scores.get(Area::PoliticalRelations);
    if relation >= STRONG_RELATION {
        return Area::PoliticalRelations;
    }
    match act.act {
        Act::Plan => return planned(tagged, neighbours, act),
        // «شكره على ما لقي من اهتمام»: a courtesy.
        Act::Thank => return Area::PoliticalRelations,
        _ => {}
    }
    let mut likely = topic.clone();
    for area in narrower() {
        likely.add(area, HINT * scores.get(area));
    }
    // What a release tells of third parties is seldom what a bare sentence means.
    likely.scale(Area::RegionalIssues, REGIONAL);
    likely.add(Area::PoliticalRelations, RELATION + RELATION_HINT * relation);
    let goes_on = if act.head.kind == HeadKind::Participle { GONE_ON_WITH } else { 1.0 };
    for (area, share) in
        [(neighbours.before, CARRIED * goes_on), (neighbours.last, LAST), (neighbours.next, NEXT)]
    {
        if let Some(area) = area {
            likely.add(area, share);
        }
    }
    likely.highest()
}

/// «التنسيق بشأن هذه القضية», «رحب بهذا المقترح»: what was just said; «واستمع في هذا الشأن إلى …» only hands on.
fn points_back(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let hands_on = |token: usize| token == act.complement + 1 && tagged.folded(act.complement) == "في";
    (act.complement..act.clause.end).any(|token| {
        tagged.is_function(token, "demonstrative")
            && tagged.spells(token + 1, MATTERS_AT_HAND)
            && !hands_on(token)
    })
}

/// A session and a team of experts go on with what was said («على أن تعقد أول اجتماعاتها في بنغازي», «سيزور وفد فني السد»);
/// who will meet whom, and any other step to come, is of the relation, save amid points about something narrower.
fn planned(tagged: &Tagged<'_>, neighbours: &Neighbours, act: &Performed) -> Area {
    let holds = |words: &WordList| act.clause.clone().any(|token| tagged.spells(token, words));
    let with_somebody = act.clause.clone().any(|token| tagged.spells(token, &["مع"]));
    let before = neighbours.before.filter(is_narrower);
    let area = if holds(EXPERT_VISITORS) {
        neighbours.last
    } else if holds(WORKING_MEETINGS) && !with_somebody {
        before
    } else {
        before.filter(|area| neighbours.next == Some(*area))
    };
    area.unwrap_or(Area::PoliticalRelations)
}

#[cfg(test)]
mod tests {
    use super::super::tests::areas;
    use crate::model::Area;

    const OPENING: &str = "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
         وبحث الوزيران العلاقات الأخوية بين البلدين. ودعا البقالي إلى تقاسم مياه الأنهار. ";

    fn last(text: &str) -> Option<Area> {
        areas(&format!("{OPENING}{text}")).last().and_then(|areas| areas.first().copied())
    }

    #[test]
    fn a_point_that_points_back_is_about_what_was_just_said() {
        for said in [
            "واتفق الوزيران على تكثيف التنسيق بين البلدين بشأن هذه القضية الحساسة.",
            "ورحب بيريز بهذا المقترح.",
            "ووعد بيريز بدراسة هذا الملف مع حكومة بلاده.",
            "وأكد بيريز استعداد بلاده للعمل لهذه الغاية مع الجانب المغربي.",
        ] {
            assert_eq!(last(said), Some(Area::Water), "{said}");
        }
    }

    #[test]
    fn in_this_regard_hands_on_and_points_to_no_matter() {
        for said in [
            "وأعرب بيريز عن اعتزازه بهذه الزيارة.",
            "واستمع البقالي في هذا الشأن إلى ما أسفرت عنه زيارة بيريز.",
            "ومن المقرر أن يعقد بيريز اجتماعا مع رئيس الحكومة.",
        ] {
            assert_eq!(last(said), Some(Area::PoliticalRelations), "{said}");
        }
    }

    #[test]
    fn thanks_that_name_nothing_are_of_the_relation() {
        assert_eq!(last("وشكر بيريز البقالي على الاهتمام الذي يبديه."), Some(Area::PoliticalRelations));
    }

    #[test]
    fn a_session_and_a_team_of_experts_go_on_with_what_was_said() {
        for step in [
            "ومن المقرر أن تعقد الدورة المقبلة في مدريد الشهر القادم.",
            "ومن المنتظر أن يزور وفد فني إسباني طنجة الأسبوع المقبل.",
        ] {
            assert_eq!(last(step), Some(Area::Water), "{step}");
        }
    }

    #[test]
    fn who_will_meet_whom_is_of_the_relation() {
        for step in
            ["ومن المقرر أن يزور البقالي مدريد الشهر القادم.", "ومن المنتظر أن يلتقي بيريز غدا رئيس الحكومة."]
        {
            assert_eq!(last(step), Some(Area::PoliticalRelations), "{step}");
        }
    }
}
