//! Points whose own words name no area: what the release and the points around them are about.

use super::cues::{STRONG_RELATION, Scores};
use super::narrower;
use crate::actors::Cast;
use crate::acts::{HeadKind, Performed};
use crate::lexicon::ActClass;
use crate::lexicon::word_lists::{
    COMMENTING, DEFINITE_MATTERS, DESCRIBING_MATTERS, DURING, EXPERT_VISITORS, HIS_COUNTRY,
    JUDGEMENTS_OF_MEETINGS, MATTERS_AT_HAND, MEETINGS_HELD, RELATIONS, TEMPORAL_PREPOSITIONS, TRAVELLING,
    VISITS, WELCOMED, WORKING_MEETINGS,
};
use crate::mentions::MentionKind;
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
    cast: &Cast,
    scores: &Scores,
    topic: &Scores,
    neighbours: &Neighbours,
    act: &Performed,
) -> Area {
    if let Some(area) = neighbours.last.filter(|_| points_back(tagged, act)) {
        return area;
    }
    // «وهو ما رحب به الوزير», «الأمر الذي رفضه»: what was just said.
    if let Some(area) = neighbours.before.filter(|_| tagged.spells(act.clause.start, COMMENTING)) {
        return area;
    }
    let relation = scores.get(Area::PoliticalRelations);
    let of_both = welcomes(tagged, cast, act) || judges_meeting(tagged, act) || ties(tagged, act);
    if relation >= STRONG_RELATION || of_both {
        return Area::PoliticalRelations;
    }
    match act.act {
        Act::Plan if is_of_a_meeting(tagged, act) => return planned(tagged, neighbours, act),
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

/// «رحب بالوفد الضيف», «رحب بوزير العدل»: a courtesy to whoever came.
fn welcomes(tagged: &Tagged<'_>, cast: &Cast, act: &Performed) -> bool {
    let welcomed = |token: usize| {
        tagged.spells(token, WELCOMED)
            || cast.mention_at(token).is_some_and(|index| {
                matches!(
                    cast.mentions[index].kind,
                    MentionKind::Person(_) | MentionKind::Group | MentionKind::Reference(_)
                )
            })
    };
    let named = |&token: &usize| tagged.is_word(token) && !tagged.is_function(token, "preposition");
    act.head.entry.lemma == WELCOME && (act.complement..act.clause.end).find(named).is_some_and(welcomed)
}

/// «إن المحادثات كانت مثمرة», «وصف اللقاء بأنه إيجابي»: how those who met get on.
fn judges_meeting(tagged: &Tagged<'_>, act: &Performed) -> bool {
    // «بعد أسابيع من الاجتماعات المثمرة»: when it was.
    let dated = |token: usize| {
        token.checked_sub(1).is_some_and(|before| {
            tagged.spells(before, &["من"])
                || tagged.spells(before, TEMPORAL_PREPOSITIONS)
                || tagged.spells(before, DURING)
        })
    };
    let held = |token: &usize| tagged.spells(*token, MEETINGS_HELD) && !dated(*token);
    let judged = |held: usize| {
        let near = act.clause.start.max(held.saturating_sub(JUDGED_BEFORE))
            ..act.clause.end.min(held + JUDGED_WITHIN);
        near.into_iter().any(|token| tagged.spells(token, JUDGEMENTS_OF_MEETINGS))
    };
    act.act != Act::Plan && act.clause.clone().find(held).is_some_and(judged)
}

/// «عودة الدفء إلى العلاقات», «دعا نظيره إلى زيارة مدريد»: relations that no field describes, a visit to a state.
fn ties(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let of_a_field = |next: usize| tagged.has_article(next) && tagged.nisba(next).is_none();
    let state = |at: usize| tagged.state(at).is_some() || tagged.spells(at, HIS_COUNTRY);
    act.act != Act::Plan
        && (act.complement..act.clause.end).any(|token| {
            tagged.spells(token, RELATIONS)
                && (tagged.has_article(token) || tagged.has_article_behind_clitics(token))
                && !of_a_field(token + 1)
                || tagged.spells(token, VISITS) && state(token + 1)
        })
}

/// The verb of welcoming.
const WELCOME: &str = "رحب";
/// Between a meeting and what is said of it behind it stand at most so many tokens …
const JUDGED_WITHIN: usize = 10;
/// … and before it: «الأجواء الودية التي سادت المباحثات».
const JUDGED_BEFORE: usize = 4;

/// «التنسيق بشأن هذه القضية», «رحب بهذا المقترح»: what was just said; «واستمع في هذا الشأن إلى …» only hands on.
fn points_back(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let hands_on = |token: usize| token == act.complement + 1 && tagged.folded(act.complement) == "في";
    (act.complement..act.clause.end).any(|token| {
        let demonstrative = tagged.is_function(token, "demonstrative")
            && tagged.spells(token + 1, MATTERS_AT_HAND)
            && !hands_on(token);
        (demonstrative || act.act != Act::Plan && is_the_one(tagged, token))
            && !(token.saturating_sub(2)..token).any(|before| tagged.spells(before, TEMPORAL_PREPOSITIONS))
    })
}

/// «انسحاب بلاده من الاتفاق», «رحب بالمبادرة»: a text or a matter that nothing describes is the one just talked of; «تم الاتفاق
/// على كذا» is what was done.
fn is_the_one(tagged: &Tagged<'_>, token: usize) -> bool {
    let next = token + 1;
    let described = tagged.is_word(next)
        && (tagged.has_article(next)
            || tagged.is_function(next, "relative")
            || tagged.spells(next, DESCRIBING_MATTERS)
            || tagged.nisba(next).is_some());
    tagged.spells(token, DEFINITE_MATTERS) && !described
}

/// «سيزور», «القمة المقبلة»; «ستطرح الحكومة عطاء» is a step in what the release is about.
fn is_of_a_meeting(tagged: &Tagged<'_>, act: &Performed) -> bool {
    act.head.entry.class == ActClass::Occasion
        || act.clause.clone().any(|token| {
            tagged.noun_of_role(token, "meeting").is_some()
                || tagged.finite(token).is_some_and(|(_, entry)| {
                    entry.class == ActClass::Occasion || TRAVELLING.contains(&entry.lemma)
                })
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
            "وأكد بيريز أن بلاده ماضية في هذا التعاون.",
            "ودعا البقالي إلى مراجعة هذا الاتفاق.",
            "ودعا البقالي إلى مواجهة هذه التحديات.",
            "وأعلن بيريز انسحاب بلاده من الاتفاق.",
        ] {
            assert_eq!(last(said), Some(Area::Water), "{said}");
        }
    }

    #[test]
    fn whoever_is_welcomed_is_welcomed_for_the_relation() {
        for said in [
            "ورحب البقالي بالوزير الإسباني.",
            "ورحب البقالي بالسفير بيريز والوفد المرافق له.",
            "ورحب البقالي بالوفد الضيف.",
            "ورحبا بالضيوف.",
        ] {
            assert_eq!(
                last(&format!("ودعا بيريز إلى بناء السدود. {said}")),
                Some(Area::PoliticalRelations),
                "{said}"
            );
        }
        assert_eq!(last("ورحب البقالي بالسدود الجديدة."), Some(Area::Water));
    }

    #[test]
    fn how_a_meeting_went_is_of_the_relation() {
        for said in [
            "وقال بيريز إن المحادثات كانت مثمرة.",
            "ووصف البقالي اللقاء بأنه إيجابي.",
            "وأعرب بيريز عن ارتياحه للأجواء الودية التي سادت المباحثات.",
            "وقال بيريز إن الاجتماع كان ناجحا للغاية.",
        ] {
            assert_eq!(
                last(&format!("ودعا بيريز إلى بناء السدود. {said}")),
                Some(Area::PoliticalRelations),
                "{said}"
            );
        }
        let dated = "وقال بيريز بعد أسبوع من المحادثات المثمرة إنهما أحرزا تقدما.";
        assert_eq!(last(&format!("ودعا بيريز إلى بناء السدود. {dated}")), Some(Area::Water));
    }

    #[test]
    fn words_of_the_relation_keep_it_amid_another_topic() {
        for said in [
            "وقال بيريز إن بلاده تثق بالمغرب.",
            "ودعا بيريز نظيره إلى زيارة مدريد.",
            "ورحب بيريز بعودة الدفء إلى العلاقات.",
            "وأكد البقالي طي صفحة الماضي.",
            "وأكد بيريز المستقبل المشترك للبلدين.",
            "واتفق الوزيران على البقاء على تواصل.",
        ] {
            assert_eq!(
                last(&format!("ودعا بيريز إلى بناء السدود. {said}")),
                Some(Area::PoliticalRelations),
                "{said}"
            );
        }
        assert_eq!(last("وأكد بيريز زيارة السدود."), Some(Area::Water));
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
    fn a_step_to_come_that_is_no_meeting_is_of_what_the_release_is_about() {
        for step in
            ["وستطرح الحكومة مناقصة جديدة قبل نهاية العام.", "ومن المقرر أن تبدأ الأشغال في الربيع المقبل."]
        {
            assert_eq!(last(step), Some(Area::Water), "{step}");
        }
        assert_eq!(last("ومن المرتقب أن ينتقل بيريز إلى مراكش غدا."), Some(Area::PoliticalRelations));
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
