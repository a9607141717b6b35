//! Acts that another act's words would swallow: told before, told of somebody else, told of a text.

mod sentences;

use balagh::Act;
use sentences::{assert_points, points};

#[test]
fn what_somebody_named_did_before_is_a_point_of_its_own() {
    for before in ["بعد أن", "بعدما"] {
        assert_points(
            &format!("وألغى البدراوي اللقاء، {before} رفضت مدريد مقترح الوساطة."),
            &[(Act::Decide, "ألغى البدراوي اللقاء"), (Act::Reject, "رفضت مدريد مقترح الوساطة")],
        );
    }
}

#[test]
fn a_further_report_of_what_was_done_is_a_point() {
    assert_points(
        "وقال البدراوي إن الوضع هادئ، وإنه طالب بفتح تحقيق.",
        &[(Act::Stress, "قال البدراوي إن الوضع هادئ"), (Act::CallFor, "طالب بفتح تحقيق")],
    );
    assert_points(
        "وقال البدراوي إن الوضع هادئ، وأن مارين رفض تمديد المهلة.",
        &[(Act::Stress, "قال البدراوي إن الوضع هادئ"), (Act::Reject, "مارين رفض تمديد المهلة")],
    );
}

#[test]
fn what_is_not_ruled_out_is_held_possible() {
    for not in ["لم يستبعد البدراوي عقد قمة ثلاثية", "لا يستبعد البدراوي أن تعقد القمة في الرباط"]
    {
        assert_points(&format!("و{not}."), &[(Act::Stress, not)]);
    }
}

#[test]
fn a_state_behind_that_or_but_is_the_subject_of_its_verb() {
    assert_points(
        "ورحب البدراوي بالمبادرة، إلا أن العراق رفض تمديد المهلة.",
        &[(Act::Praise, "رحب البدراوي بالمبادرة"), (Act::Reject, "رفض تمديد المهلة")],
    );
}

#[test]
fn what_somebody_calls_a_meeting_is_a_point() {
    for called in ["وصفه البدراوي بأنه مثمر", "وصفاه بالبناء"] {
        let read = points(&format!("واستمرت المباحثات بين الوزيرين ساعتين، في لقاء {called}."));
        assert_eq!(read.last(), Some(&(Act::Praise, called.to_owned())), "{read:?}");
    }
}

#[test]
fn a_state_comments_on_what_was_said_in_the_present_tense_too() {
    for comment in ["وهو أمر تنفيه مدريد", "وهي تهم ترفضها إسبانيا"] {
        let read = points(&format!("واتهم البدراوي جهات أجنبية بتمويل المهربين، {comment}."));
        assert_eq!(read.last(), Some(&(Act::Reject, comment.to_owned())), "{read:?}");
    }
}

#[test]
fn a_text_whose_signatories_a_verb_behind_it_names_was_signed() {
    for text in [
        "مذكرة تفاهم في مجال الصيد، وقعها عن الجانب المغربي حسن البدراوي، وعن الجانب الإسباني خوان مارين",
        "هذه الاتفاقية وقعها كل من حسن البدراوي وخوان مارين",
    ] {
        let read = points(&format!("يذكر أن {text}."));
        assert_eq!(read.len(), 1, "{read:?}");
        assert_eq!(read[0].0, Act::Sign, "{read:?}");
    }
}

#[test]
fn one_more_text_that_was_signed_is_a_point_of_its_own() {
    for (beside, other) in [
        ("إلى جانب", "اتفاقية أخرى تخص مجال الاعتماد"),
        ("بالإضافة إلى", "مذكرة تفاهم بين وزارة الصحة ووزارة الصحة الإسبانية"),
    ] {
        assert_points(
            &format!("ووقع الوزيران اتفاقية للنقل البحري، {beside} {other}."),
            &[(Act::Sign, "وقع الوزيران اتفاقية للنقل البحري"), (Act::Sign, other)],
        );
    }
}

#[test]
fn whom_somebody_tells_is_no_source() {
    let told = "صرح لوكالة «إيفي» بأن الجولة المقبلة من المشاورات صعبة";
    let read = points(&format!("وكان البدراوي قد {told}."));
    assert_eq!(read.last(), Some(&(Act::Stress, told.to_owned())), "{read:?}");
}

#[test]
fn who_expresses_something_may_stand_between_the_verb_and_it() {
    assert_points(
        "وأكد البدراوي أهمية الحوار، وعبر مارين عن أمله في استئناف المشاورات.",
        &[
            (Act::Stress, "أكد البدراوي أهمية الحوار"),
            (Act::Stress, "عبر مارين عن أمله في استئناف المشاورات"),
        ],
    );
}

#[test]
fn what_is_likely_is_announced_with_words_between_too() {
    for likely in ["من المحتمل أن يزور البدراوي مدريد", "من المقرر أيضا «أن يزور البدراوي مدريد"]
    {
        assert_points(&format!("و{likely}»."), &[(Act::Plan, likely)]);
    }
}

#[test]
fn whoever_demands_something_of_them_goes_on() {
    assert_points(
        "وأكد البدراوي للسفراء أهمية الحوار، كما طالبهم بدعم ترشيح المغرب.",
        &[(Act::Stress, "أكد البدراوي للسفراء أهمية الحوار"), (Act::CallFor, "طالبهم بدعم ترشيح المغرب")],
    );
}

#[test]
fn a_meeting_that_discusses_something_in_a_report_does() {
    let read = points("وكشفت مصادر دبلوماسية أن اللقاء بحث سبل مكافحة التهريب.");
    assert_eq!(read.last(), Some(&(Act::Discuss, "بحث سبل مكافحة التهريب".to_owned())), "{read:?}");
}

#[test]
fn when_and_before_whom_something_was_said_is_no_part_of_it() {
    for tail in [
        "وذلك خلال زيارة قام بها إلى طنجة",
        "وذلك على هامش أشغال القمة",
        "في إشارة إلى أحداث الأسبوع الماضي",
        "ردا على سؤال لأحد الصحفيين",
    ] {
        assert_points(
            &format!("وأكد البدراوي أن الحدود آمنة، {tail}."),
            &[(Act::Stress, "أكد البدراوي أن الحدود آمنة")],
        );
    }
}

#[test]
fn a_decision_may_be_known_by_its_object_only() {
    for decision in [
        "منعت مدريد دخول الشاحنات المغربية",
        "نشرت إسبانيا قوات إضافية على الحدود",
        "سمحت إسبانيا للشاحنات بالعبور",
        "نقلت إسبانيا سفارتها إلى طنجة",
    ] {
        assert_points(&format!("و{decision}."), &[(Act::Decide, decision)]);
    }
}

#[test]
fn who_does_not_hide_it_says_it() {
    assert_points(
        "ولا يخفي البدراوي قلقه من التصعيد، لكنه ترك الباب مفتوحا لاستئناف المشاورات.",
        &[
            (Act::Stress, "لا يخفي البدراوي قلقه من التصعيد"),
            (Act::Stress, "ترك الباب مفتوحا لاستئناف المشاورات"),
        ],
    );
}

#[test]
fn whoever_goes_on_saying_had_said_nothing_yet() {
    for between in [" -في مقابلة مع التلفزيون الإسباني- ", "، في مقابلة مع التلفزيون الإسباني، "]
    {
        let told = format!("أضاف مارين{between}قائلا \"الحدود آمنة");
        assert_points(&format!("و{told}\"."), &[(Act::Stress, &told)]);
    }
}

#[test]
fn a_statement_that_is_issued_decides_nothing_however_far_from_its_verb() {
    let read = points("وأصدر البلدان في ختام الزيارة التي قام بها مارين إلى المغرب، الجمعة، بيانا مشتركا.");
    assert!(read.is_empty(), "{read:?}");
}

#[test]
fn a_further_report_of_what_things_did_is_part_of_the_first() {
    for thing in ["التجارب أكدت أهمية الحوار", "الظروف ألزمت الجميع بالحذر"]
    {
        let told = format!("قال البدراوي إن الوضع هادئ، وأن {thing}");
        let read = points(&format!("و{told}."));
        assert_eq!(read.len(), 1, "{read:?}");
    }
}

#[test]
fn what_may_happen_to_things_is_no_step() {
    let read = points("ومن المحتمل أن ترتفع الأسعار.");
    assert!(read.is_empty(), "{read:?}");
}

#[test]
fn what_is_expressed_may_follow_a_name_or_a_relative_clause_between_commas() {
    for aside in ["وزير الداخلية الإسباني، خوان مارين،", "مارين، الذي يزور الرباط حاليا،"]
    {
        let evidence = format!("عبر {aside} عن شكره للحكومة");
        assert_points(&format!("و{evidence}."), &[(Act::Thank, &evidence)]);
    }
}

#[test]
fn whoever_is_said_to_have_been_met_greets_in_a_relative_clause() {
    let read = points(
        "وأضاف المتحدث أن البدراوي التقى برئيس الوزراء المالطي جورج زاميت الذي نقل إليه تحيات رئيس مالطا.",
    );
    assert!(read.contains(&(Act::Greet, "نقل إليه تحيات رئيس مالطا".into())), "{read:?}");
}

#[test]
fn a_step_right_behind_another_is_one_too() {
    assert_points(
        "وقال البدراوي إن الوفد سيقوم بزيارة إلى طنجة وسيسلم رسالة إلى الوالي.",
        &[(Act::Plan, "قال البدراوي إن الوفد سيقوم بزيارة إلى طنجة"), (Act::Plan, "سيسلم رسالة إلى الوالي")],
    );
}

#[test]
fn whoever_is_quoted_speaks_of_himself_behind_what_somebody_else_did() {
    assert_points(
        "وقال مارين: \"أؤيد ما قام به المغرب الذي استضاف القمة وأرحب بمشاركته في المعرض\".",
        &[
            (Act::Support, "قال مارين: \"أؤيد ما قام به المغرب الذي استضاف القمة"),
            (Act::Praise, "أرحب بمشاركته في المعرض"),
        ],
    );
}

#[test]
fn what_is_a_preposition_too_says_something_behind_who_says_it() {
    for aside in ["خوان مارين، في مؤتمر صحفي،", "مارين -في تصريح للصحافة-"]
    {
        let evidence = format!("بين {aside} أن المنطقة تمر بمرحلة صعبة");
        let read = points(&format!("و{evidence}."));
        assert_eq!(read.len(), 1, "{read:?}");
        assert!(read[0].1.ends_with("تمر بمرحلة صعبة"), "{read:?}");
    }
}

#[test]
fn a_noun_that_a_verb_still_waits_for_is_no_verb() {
    for (act, whole) in [
        (Act::CallFor, "عرضت إسبانيا على المغرب، أمس، عقد محادثات بشأن الصيد"),
        (Act::Present, "قدم مارين لمضيفه، خلال اللقاء، عرضا عن مشاريع بلاده"),
    ] {
        assert_points(&format!("و{whole}."), &[(act, whole)]);
    }
}

#[test]
fn how_a_text_came_about_is_told_of_it() {
    assert_points(
        "وأشاد البدراوي باتفاق وقع بين البلدين سنة 2019.",
        &[(Act::Praise, "أشاد البدراوي باتفاق وقع بين البلدين سنة 2019")],
    );
    assert_points(
        "وتمنى البدراوي لنظيره، في برقية \"تهان صادقة\" وجهها أمس، النجاح في مهامه.",
        &[(Act::Greet, "تمنى البدراوي لنظيره، في برقية \"تهان صادقة\" وجهها أمس، النجاح في مهامه")],
    );
}

#[test]
fn what_one_refuses_stands_behind_what_one_said_and_not_behind_what_two_did() {
    for (said, further) in [
        ("أكد مارين أن الوضع خطير", "ورفض مقترح التقسيم"),
        ("اعتبر مارين أنهم ليسوا معنيين", "ورفض استبعاد الصيادين من الحوار"),
    ] {
        let read = points(&format!("و{said}، {further}."));
        assert_eq!(read.last(), Some(&(Act::Reject, further.to_string())), "{read:?}");
    }
    for both in ["وشددا على وحدة مالطا، ورفض التقسيم.", "وشدد الجانبان على وحدة مالطا، ورفض التقسيم."]
    {
        assert_eq!(points(both).len(), 1, "{both}");
    }
}
