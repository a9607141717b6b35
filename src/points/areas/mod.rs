//! What a point is about: its own cues, else the topic of the release and the point before.

mod bare;
mod cues;
mod matter;
mod sectors;

pub(super) use cues::scores;

use crate::actors::Cast;
use crate::acts::Performed;
use crate::lexicon::word_lists::VICTIMS;
use crate::model::{Act, Area};
use crate::words::Tagged;
use bare::{Neighbours, is_narrower, topical};
use cues::{STRONG_RELATION, Scores};

/// What the wounded are wished.
const RECOVERY: &[&str] = &["الشفاء", "بالشفاء"];

/// «ضحايا», «الضحايا».
const DEAD: &str = "ضحايا";

/// An area needs cues of at least this weight.
const ENOUGH: f32 = 4.0;
/// An area stays beside the top one from this share of its score on.
const BESIDE_TOP: f32 = 0.55;
/// How much the topic of the release adds.
const TOPIC: f32 = 6.0;
/// Beside narrower areas whose cues weigh less than this the relation is named too, from [`STRONG_RELATION`] on.
const WEAK: f32 = 7.0;
/// … and beside regional issues, whatever they weigh, from here on.
const DOUBLE_RELATION: f32 = 6.0;
/// Words of trade or investment name it beside the other from this weight on.
const TWIN: f32 = 2.0;
/// The relation outweighs narrower areas from this share of its score on.
const RELATION_FIRST: f32 = 0.8;
/// A name of a region or a state is where a plan leads up to this weight.
const DESTINATION: f32 = 8.0;
/// From this weight on a cue says what a courtesy is for.
const DECISIVE: f32 = 8.0;
/// From this share of the release on an area is what there are victims of.
const CALAMITY: f32 = 0.2;
/// No point has more areas.
const MOST_AREAS: usize = 3;

/// How much the words outside the points count for the topic.
const WHOLE_TEXT: f32 = 0.2;
/// How much the portfolios of those who meet do: ministers of energy meet about energy.
const PORTFOLIOS: f32 = 0.2;

/// Each area's share of the release: every point counts the same, and the whole text and the offices in it besides.
pub(super) fn topic(tagged: &Tagged<'_>, cast: &Cast, points: &[Scores]) -> Scores {
    let mut topic = Scores::none();
    for scores in points {
        topic.add_shares(scores, (1.0 - WHOLE_TEXT) / points.len() as f32);
    }
    let (text, offices) = cues::of_text(tagged, cast);
    topic.add_shares(&text, WHOLE_TEXT);
    topic.add_shares(&offices, PORTFOLIOS);
    topic
}

/// The areas of all points, each most specific first.
pub(super) fn areas(
    tagged: &Tagged<'_>,
    cast: &Cast,
    acts: &[Performed],
    scores: &[Scores],
    topic: &Scores,
) -> Vec<Vec<Area>> {
    let own = |(act, scores): (&Performed, &Scores)| match act.act {
        Act::Greet if wishes_recovery(tagged, act) => Some(vec![Area::Health]),
        Act::Greet if condoles(tagged, act) => Some(vec![calamity(scores, topic)]),
        Act::Greet => Some(vec![congratulated(scores)]),
        _ => own(scores, topic, act.act),
    };
    let named: Vec<Option<Vec<Area>>> = acts.iter().zip(scores).map(own).collect();
    let mut areas: Vec<Vec<Area>> = Vec::with_capacity(acts.len());
    for (index, (act, scores)) in acts.iter().zip(scores).enumerate() {
        let neighbours = Neighbours {
            before: areas.last().and_then(|before| before.first().copied()),
            last: areas.iter().rev().filter_map(|areas| areas.first().copied()).find(is_narrower),
            next: named.get(index + 1).and_then(|next| next.as_ref()?.first().copied()),
        };
        let own = named.get(index).and_then(Clone::clone);
        areas.push(own.unwrap_or_else(|| vec![topical(tagged, cast, scores, topic, &neighbours, act)]));
    }
    areas
}

/// The areas that a point's own words name; `None` where they name none.
fn own(scores: &Scores, topic: &Scores, act: Act) -> Option<Vec<Area>> {
    let mut ranked: Vec<(Area, f32)> = narrower()
        .filter(|&area| scores.get(area) > 0.0)
        .map(|area| (area, scores.get(area) + TOPIC * topic.get(area)))
        .collect();
    if !ranked.iter().any(|&(area, _)| scores.get(area) >= ENOUGH) {
        return None;
    }
    crate::order::sort_by(&mut ranked, |a, b| b.1.total_cmp(&a.1));
    let relation = scores.get(Area::PoliticalRelations);
    let top = ranked.first()?.1;
    if top < relation * RELATION_FIRST {
        return Some(vec![Area::PoliticalRelations]);
    }
    let mut areas: Vec<Area> = ranked
        .iter()
        .filter(|&&(_, score)| score >= top * BESIDE_TOP && score >= ENOUGH)
        .map(|&(area, _)| area)
        .take(MOST_AREAS)
        .collect();
    // «سيزور الشرق الأوسط»: where a meeting to come leads is no conflict.
    if act == Act::Plan && areas == [Area::RegionalIssues] && scores.get(Area::RegionalIssues) <= DESTINATION
    {
        return Some(vec![Area::PoliticalRelations]);
    }
    let weak = areas.first().is_some_and(|&area| scores.get(area) < WEAK);
    // Talks of the region that say as much about the relation are of both.
    let regional = areas.first() == Some(&Area::RegionalIssues) && relation >= DOUBLE_RELATION;
    if (weak && relation >= STRONG_RELATION || regional) && areas.len() < MOST_AREAS {
        areas.push(Area::PoliticalRelations);
    }
    Some(with_twin(scores, areas))
}

/// Trade and investment go together: where one is named, words of the other name it too.
fn with_twin(scores: &Scores, mut areas: Vec<Area>) -> Vec<Area> {
    for (area, twin) in [(Area::Trade, Area::Investment), (Area::Investment, Area::Trade)] {
        let beside = areas.contains(&area) && !areas.contains(&twin) && scores.get(twin) >= TWIN;
        if beside && areas.len() < MOST_AREAS {
            areas.push(twin);
            break;
        }
    }
    areas
}

/// «هنأه باختيار مدينته عاصمة للثقافة»: a courtesy is of the relation, save where a decisive cue says what it is for.
fn congratulated(scores: &Scores) -> Area {
    let decisive = narrower().filter(|&area| scores.get(area) >= DECISIVE);
    decisive.max_by(|&a, &b| scores.get(a).total_cmp(&scores.get(b))).unwrap_or(Area::PoliticalRelations)
}

/// «متمنيا الشفاء العاجل للمصابين»: a courtesy, about their health; «معزيا في الضحايا ومتمنيا الشفاء» is about what befell both.
fn wishes_recovery(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let mourns = |token: usize| tagged.folded(token).contains(DEAD);
    act.clause.clone().any(|token| tagged.spells(token, RECOVERY)) && !act.clause.clone().any(mourns)
}

/// «قدم تعازيه لأسر الضحايا»: for the victims of what the release tells of.
fn condoles(tagged: &Tagged<'_>, act: &Performed) -> bool {
    (act.clause.start..act.clause.end).any(|token| tagged.spells(token, VICTIMS))
}

/// What made the victims: the topic of the release, though never the region it happened in nor the care they get.
fn calamity(scores: &Scores, topic: &Scores) -> Area {
    let own = congratulated(scores);
    let likely = narrower()
        .filter(|area| !NO_CALAMITIES.contains(area) && topic.get(*area) >= CALAMITY)
        .max_by(|&a, &b| topic.get(a).total_cmp(&topic.get(b)));
    likely.filter(|_| !is_narrower(&own)).unwrap_or(own)
}

/// Where victims are, and who cares for them.
const NO_CALAMITIES: [Area; 2] = [Area::RegionalIssues, Area::Health];

fn narrower() -> impl Iterator<Item = Area> {
    Area::ALL.into_iter().filter(|&area| area != Area::PoliticalRelations)
}

#[cfg(test)]
mod tests {
    use crate::model::Area;

    pub(super) fn areas(text: &str) -> Vec<Vec<Area>> {
        let release = crate::parse(text, &crate::Options::default());
        release
            .map(|release| release.points.into_iter().map(|point| point.areas).collect())
            .unwrap_or_default()
    }

    #[test]
    fn where_something_was_said_is_no_topic() {
        let all = areas(
            "استقبل وزير النقل المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وقال البقالي خلال زيارة إلى مقر الغرفة التجارية إن الخط البحري الجديد يقرب الموانئ.",
        );
        assert_eq!(all, [[Area::Transport]]);
    }

    #[test]
    fn who_said_something_is_no_topic() {
        let all = areas(
            "استقبل وزير النقل المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وقال البقالي، الباحث السابق في معهد الزراعة، إن الخط البحري الجديد يقرب الموانئ.",
        );
        assert_eq!(all, [[Area::Transport]]);
    }

    #[test]
    fn a_point_without_cues_takes_the_topic_of_the_release() {
        let all = areas(
            "بحث وزير الصحة التونسي كمال الغربي مع نظيره الليبي سالم الورفلي في تونس التعاون في مجال الأدوية واللقاحات. \
             وأكد الوزيران ضرورة الإسراع في ذلك.",
        );
        assert_eq!(all.last().map(Vec::as_slice), Some([Area::Health].as_slice()), "{all:?}");
    }

    #[test]
    fn where_nothing_names_an_area_ministers_meet_about_their_portfolio() {
        let all = areas(
            "التقى وزير الصحة الكويتي أحمد العوضي في الكويت نظيره الفرنسي فابريس بارليه. \
             وأكد العوضي أنه تم الاتفاق على تدريب الكوادر في باريس.",
        );
        assert_eq!(all, [[Area::Health]]);
    }

    #[test]
    fn a_topic_does_not_take_the_relation_itself() {
        let all = areas(
            "بحث وزير الصحة التونسي كمال الغربي مع نظيره الليبي سالم الورفلي في تونس التعاون في مجال الأدوية واللقاحات. \
             وأكد الوزيران عمق العلاقات الأخوية بين البلدين.",
        );
        assert_eq!(all.last().map(Vec::as_slice), Some([Area::PoliticalRelations].as_slice()), "{all:?}");
    }

    #[test]
    fn a_name_is_no_topic_and_mali_no_finance() {
        let all = areas(
            "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وبحث الوزيران الأوضاع في مالي.",
        );
        assert_eq!(all, [[Area::RegionalIssues]]);
    }

    #[test]
    fn where_a_meeting_to_come_leads_is_no_conflict() {
        let all = areas(
            "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             ومن المقرر أن يزور بيريز الشرق الأوسط الأسبوع المقبل.",
        );
        assert_eq!(all, [[Area::PoliticalRelations]]);
    }

    #[test]
    fn the_malian_people_is_no_finance() {
        let all = areas(
            "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وأكد البقالي وقوف بلاده إلى جانب الشعب المالي في وجه الإرهاب.",
        );
        assert_eq!(all, [[Area::CounterTerrorism]]);
    }

    #[test]
    fn a_plan_amid_points_about_trade_is_of_trade() {
        let all = areas(
            "استقبل وزير التجارة المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وبحث الوزيران حجم المبادلات التجارية. ومن المقرر أن يشارك بيريز في لقاء بطنجة الأسبوع المقبل. \
             ودعا البقالي إلى خفض الرسوم الجمركية.",
        );
        assert_eq!(all, [[Area::Trade], [Area::Trade], [Area::Trade]]);
    }

    #[test]
    fn the_relation_is_not_named_beside_what_is_more_special() {
        let all = areas(
            "استقبل وزير النقل المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وأكد الوزيران أهمية تعزيز العلاقات الثنائية والتعاون المشترك في مجال الموانئ والسكك الحديدية.",
        );
        assert_eq!(all, [[Area::Transport]]);
    }

    #[test]
    fn an_alliance_as_a_whole_is_a_topic_of_defence_and_of_security() {
        let all = areas(
            "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وبحث الوزيران توسيع حلف الناتو.",
        );
        assert_eq!(all.len(), 1);
        assert!(all[0].contains(&Area::Defence) && all[0].contains(&Area::Security), "{all:?}");
    }

    #[test]
    fn trade_and_investment_are_named_together() {
        let all = areas(
            "استقبل وزير النقل المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وأكد الوزيران نمو المبادلات التجارية وفتح الأبواب أمام المستثمرين.",
        );
        assert_eq!(all, [[Area::Trade, Area::Investment]]);
    }

    #[test]
    fn a_topic_of_joined_words_may_bear_articles_on_each() {
        let all = areas(
            "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وأكد البقالي أهمية المؤسسات الصغيرة والمتوسطة. وأكد بيريز أهمية البحث والإنقاذ.",
        );
        assert_eq!(all, [[Area::Industry], [Area::Security]]);
    }

    #[test]
    fn a_climate_of_trust_is_no_environment() {
        let all = areas(
            "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وأكد البقالي أن اللقاء سيخلق مناخ الثقة.",
        );
        assert_eq!(all, [[Area::PoliticalRelations]]);
    }

    #[test]
    fn a_topic_may_bear_the_ending_of_a_case_or_a_number() {
        let all = areas(
            "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وأكد البقالي تجهيز 12 مستوصفا. وأكد بيريز إطلاق قمرين صناعيين. وأكد البقالي تشغيل خط جوي بين مطارين.",
        );
        assert_eq!(all, [[Area::Health], [Area::ScienceInnovation], [Area::Transport]]);
    }

    #[test]
    fn both_words_of_a_topic_may_bear_article_and_number() {
        let all = areas(
            "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وأكد البقالي أهمية التنسيق بين البنكين المركزيين.",
        );
        assert_eq!(all, [[Area::Finance]]);
    }

    #[test]
    fn a_truce_and_a_nuclear_agreement_are_of_the_region_and_of_security() {
        let all = areas(
            "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             ودعا البقالي إلى وقف إطلاق النار. وأشاد بيريز بالمفاوضات النووية.",
        );
        for areas in &all {
            assert!(areas.contains(&Area::RegionalIssues) && areas.contains(&Area::Security), "{all:?}");
        }
        assert_eq!(all.len(), 2);
    }

    #[test]
    fn relations_of_states_are_the_relation_whoever_meets() {
        let all = areas(
            "استقبل وزير النقل المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وبحث الوزيران إصلاح الموانئ. وأعرب بيريز عن ارتياحه لما بلغته العلاقات المغربية الإسبانية.",
        );
        assert_eq!(all.last().map(Vec::as_slice), Some([Area::PoliticalRelations].as_slice()), "{all:?}");
    }

    #[test]
    fn a_state_is_no_dual_of_what_its_name_begins_with() {
        let all = areas(
            "استقبل وزير الخارجية المغربي سعيد البقالي نظيره اللبناني سامي حداد في الرباط. \
             وأكد البقالي وقوف بلاده إلى جانب لبنان.",
        );
        assert_eq!(all, [[Area::PoliticalRelations]]);
    }

    #[test]
    fn condolences_are_about_what_the_victims_fell_to() {
        let all = areas(
            "أدانت وزارة الخارجية الأردنية التفجير الإرهابي الذي استهدف حافلة في نيامي. \
             وأعربت الوزارة عن خالص تعازيها لأسر الضحايا.",
        );
        assert_eq!(all.last().map(Vec::as_slice), Some([Area::CounterTerrorism].as_slice()), "{all:?}");
    }

    #[test]
    fn the_wounded_are_wished_recovery_and_the_dead_mourned_for_what_befell_them() {
        let all = areas(
            "أدانت وزارة الخارجية الأردنية التفجير الإرهابي الذي استهدف حافلة في نيامي. \
             وأعربت الوزارة عن خالص تعازيها لذوي الضحايا مع تمنياتها بالشفاء العاجل للمصابين. \
             وتمنت الوزارة الشفاء العاجل للجرحى.",
        );
        assert_eq!(all[1..], [[Area::CounterTerrorism], [Area::Health]], "{all:?}");
    }

    #[test]
    fn where_something_is_done_at_home_is_no_regional_issue() {
        for (said, area) in [
            ("وأكد البقالي إنشاء مركز للصناعات يغطي إفريقيا والشرق الأوسط.", Area::Industry),
            ("ودعا بيريز إلى جعل طنجة مركزا سياحيا في المنطقة.", Area::Tourism),
            ("وبحث الوزيران مد أنبوب الغاز عبر نيجيريا.", Area::Energy),
        ] {
            let all = areas(&format!(
                "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. {said}"
            ));
            assert_eq!(all, [[area]], "{said}");
        }
    }

    #[test]
    fn the_sovereignty_of_a_state_is_a_regional_issue() {
        for said in [
            "وأكد البقالي دعم بلاده لسيادة الصومال.",
            "ورفض بيريز نقل الجزيرتين من السيادة اليمنية.",
            "ورفض البقالي أي تنازل عن الأراضي.",
        ] {
            let all = areas(&format!(
                "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. {said}"
            ));
            assert_eq!(all, [[Area::RegionalIssues]], "{said}");
        }
    }

    #[test]
    fn a_figure_of_speech_is_no_topic() {
        for said in [
            "ودعا بيريز إلى استثمار العلاقات المتميزة بين البلدين.",
            "وأكد بيريز أن الكرة في ملعب الطرف الآخر.",
            "وأكد البقالي إعادة بناء العلاقات بين البلدين.",
            "وأكد بيريز أنه سيزور سيول الشهر المقبل.",
            "وأكد بيريز أن بلاده تريد إطارا للتنسيق في الفضاء الأورو-متوسطي.",
            "وأكد البقالي أن العلاقات تقوم على أسس علمية.",
        ] {
            let all = areas(&format!(
                "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. {said}"
            ));
            assert_eq!(all, [[Area::PoliticalRelations]], "{said}");
        }
    }

    #[test]
    fn words_of_another_meaning_are_no_topic() {
        let all = areas(
            "استقبل وزير الخارجية المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
             وأكد الوزيران عمق العلاقات وآثارها الإيجابية.",
        );
        assert_eq!(all, [[Area::PoliticalRelations]]);
    }
}
