//! What becomes of talks: that they came to nothing, what they brought, and what had the upper hand in them.

mod sentences;

use balagh::Act;
use sentences::assert_points;

#[test]
fn talks_that_came_to_nothing_were_held() {
    for failure in [
        "لم يتوصل الطرفان إلى اتفاق نهائي بشأن الصيد",
        "لم يستطع الوزيران التوصل إلى اتفاق بشأن الصيد",
        "لم ينجح الجانبان في التوصل إلى اتفاق بشأن الصيد",
        "فشل الجانبان في التوصل إلى اتفاق بشأن الصيد",
        "عجز الطرفان عن التوصل إلى اتفاق بشأن الصيد",
        "انتهت المحادثات دون التوصل إلى اتفاق بشأن الصيد",
    ] {
        assert_points(&format!("و{failure}."), &[(Act::Discuss, failure)]);
    }
}

#[test]
fn what_talks_led_to_was_done() {
    let signed = "أدت المباحثات إلى توقيع اتفاق لوقف إطلاق النار";
    assert_points(&format!("و{signed}."), &[(Act::Sign, signed)]);
}

#[test]
fn what_had_the_upper_hand_of_discussions_was_discussed() {
    for topic in ["هيمن على مناقشات الوزيرين ملف الطاقة", "حظي ملف الطاقة بجانب كبير من المباحثات"]
    {
        assert_points(&format!("و{topic}."), &[(Act::Discuss, topic)]);
    }
}

#[test]
fn a_body_that_no_office_names_acts_behind_what_opens_a_contrast() {
    for (opening, evidence) in [("غير أن المعارضة", "ترفض هذا القرار"), ("لكن الأكثرية", "ترفض هذا القرار")]
    {
        assert_points(&format!("{opening} {evidence}."), &[(Act::Reject, evidence)]);
    }
}

#[test]
fn what_is_called_unacceptable_is_rejected() {
    for said in ["قال مارين إن التدخل مرفوض", "أكد مارين أن هذا السلوك غير مقبول"]
    {
        assert_points(&format!("و{said}."), &[(Act::Reject, said)]);
    }
}

#[test]
fn what_talks_named_before_are_for_is_discussed() {
    for (circumstance, purpose) in [
        ("جاء ذلك خلال اجتماع عقد بمقر الوزارة في مسعى", "لبحث ملف الصيد"),
        ("جاء ذلك في اتصال هاتفي جرى بينهما", "لمناقشة ملف الصيد"),
        ("عقد الوزيران اجتماعا ثانيا من أجل", "مناقشة ملف الصيد"),
        ("عقد الوزيران اجتماعا ثانيا بغية", "بحث ملف الصيد"),
    ] {
        assert_points(&format!("و{circumstance} {purpose}."), &[(Act::Discuss, purpose)]);
    }
    let held = "أجرى الوزيران مناقشة مستفيضة حول ملف الصيد";
    assert_points(&format!("و{held}."), &[(Act::Discuss, held)]);
    let called_for = "دعا مارين إلى عقد اجتماع لبحث ملف الصيد";
    assert_points(&format!("و{called_for}."), &[(Act::CallFor, called_for)]);
}

#[test]
fn a_relative_clause_may_stand_between_a_light_verb_and_what_it_carries() {
    let held = "تم خلال اللقاء الذي جرى بمقر الوزارة بحث ملف الصيد";
    assert_points(&format!("و{held}."), &[(Act::Discuss, held)]);
}

#[test]
fn what_came_about_in_talks_was_done() {
    for (act, told) in [
        (Act::Stress, "جاء التأكيد على ضرورة احترام القانون"),
        (Act::Stress, "كان التأكيد على أهمية الحوار"),
        (Act::Agree, "حصل الاتفاق على إحداث لجنة مشتركة"),
        (Act::Agree, "نتج عن الاجتماع الاتفاق على تكوين لجنة"),
        (Act::Sign, "نجم عن المحادثات توقيع بروتوكول للصيد"),
        (Act::Discuss, "أتاح هذا الاجتماع بحث ملف الصيد"),
        (Act::Stress, "كان اللقاء سانحة للتأكيد على أهمية الحوار"),
    ] {
        assert_points(&format!("و{told}."), &[(act, told)]);
    }
    // What an agreement said came about with it.
    assert_points("وكان الاتفاق يقضي بإقامة سوق مشتركة.", &[]);
}

#[test]
fn what_talks_told_of_by_a_relative_clause_treated_is_a_point() {
    assert_points(
        "والمباحثات التي أجراها الوزيران في الرباط أمس تناولت ملف الصيد.",
        &[(Act::Discuss, "تناولت ملف الصيد")],
    );
}

#[test]
fn talks_that_another_act_was_done_in_have_their_purpose() {
    for what in ["أهمية الحوار", "أن الوضع خطير"] {
        let stress = format!("أكد الوزيران {what}");
        assert_points(
            &format!("و{stress}، وذلك خلال لقاء جمعهما أمس لمناقشة الوضع في ليبيا."),
            &[(Act::Stress, stress.as_str()), (Act::Discuss, "لمناقشة الوضع في ليبيا")],
        );
    }
}

#[test]
fn talks_that_go_on_are_talks() {
    assert_points(
        "وتتواصل المفاوضات بين البلدين حول ملف الصيد.",
        &[(Act::Discuss, "تتواصل المفاوضات بين البلدين حول ملف الصيد")],
    );
    assert_points(
        "وواصل الوزيران المشاورات بشأن ملف الصيد.",
        &[(Act::Discuss, "واصل الوزيران المشاورات بشأن ملف الصيد")],
    );
    assert_points("واستمرت المباحثات ساعة كاملة.", &[]);
}

#[test]
fn of_what_both_talked_whoever_is_quoted_tells() {
    assert_points(
        "وقال مارين: \"تشرفت بلقاء الوزير، وتحدثنا عن مستقبل العلاقات\".",
        &[(Act::Praise, "تشرفت بلقاء الوزير"), (Act::Discuss, "تحدثنا عن مستقبل العلاقات")],
    );
    assert_points(
        "وقال مارين: \"كان اللقاء ثريا بحثنا فيه ملف الصيد\".",
        &[(Act::Stress, "قال مارين: \"كان اللقاء ثريا"), (Act::Discuss, "بحثنا فيه ملف الصيد")],
    );
}

#[test]
fn to_look_into_something_is_to_discuss_it() {
    for sentence in [
        "وكان اللقاء فرصة للنظر في ملف الهجرة.",
        "ونظر الوزيران في سبل تطوير الموانئ.",
        "وخاض الوزيران في تفاصيل مشروع السد.",
        "وخصص الوزيران جانبا من محادثاتهما لملف الآثار.",
    ] {
        let text =
            format!("استقبل وزير الداخلية المغربي كريم البدراوي اليوم نظيره الإسباني خوان مارين. {sentence}");
        let release = balagh::parse(&text, &balagh::Options::default()).expect("the text is Arabic");
        let acts: Vec<_> = release.points.iter().map(|point| (point.act, point.speakers.len())).collect();
        assert_eq!(acts, [(balagh::Act::Discuss, 2)], "{sentence}");
    }
}

#[test]
fn whatever_a_meeting_led_to_was_agreed() {
    for clause in [
        "أسفر اللقاء عن تحديد أولويات المرحلة المقبلة",
        "أثمرت المباحثات عن تفاهمات حول عبور الشاحنات",
        "أسفر الاجتماع عن تشكيل لجنة فنية للموانئ",
    ] {
        assert_points(&format!("و{clause}."), &[(Act::Agree, clause)]);
    }
    assert_points("وأسفر الحريق عن إصابة عاملين.", &[]);
}

#[test]
fn what_took_up_a_part_of_the_talks_was_discussed() {
    for clause in ["شغل ملف الصيد حيزا من المباحثات", "أخذ ملف الصيد نصيبا وافرا من المباحثات"]
    {
        assert_points(&format!("و{clause}."), &[(Act::Discuss, clause)]);
    }
}

#[test]
fn how_an_offer_was_met_is_an_act() {
    for (clause, act) in [
        ("لقي المقترح ترحيبا من الوزير الإسباني", Act::Praise),
        ("حظيت الفكرة بدعم الجانب المغربي", Act::Support),
        ("لقيت المبادرة قبولا لدى الوزير الإسباني", Act::Agree),
    ] {
        assert_points(&format!("و{clause}."), &[(act, clause)]);
    }
    assert_points("وحظي الوزير بإشادة دولية.", &[]);
}

#[test]
fn what_talks_or_a_pair_do_in_a_relative_clause_that_ends_the_sentence_is_a_point() {
    assert_points(
        "وتصدر ملف الهجرة مباحثات الوزيرين، اللذين حذرا من تجار البشر.",
        &[(Act::Discuss, "تصدر ملف الهجرة مباحثات الوزيرين"), (Act::Reject, "حذرا من تجار البشر")],
    );
    assert_points(
        "وشمل جدول الأعمال أمن الحدود خلال المباحثات، التي تطرقت أيضا إلى الصيد البحري.",
        &[
            (Act::Discuss, "شمل جدول الأعمال أمن الحدود خلال المباحثات"),
            (Act::Discuss, "تطرقت أيضا إلى الصيد البحري"),
        ],
    );
}

#[test]
fn greetings_that_are_brought_to_him_and_a_pledge_renewed_are_points() {
    assert_points(
        "وشكر مارين الوزير، ونقل إليه تحيات رئيس الحكومة.",
        &[(Act::Thank, "شكر مارين الوزير"), (Act::Greet, "نقل إليه تحيات رئيس الحكومة")],
    );
    assert_points("وتم تجديد الالتزام بتنفيذ الاتفاق.", &[(Act::Pledge, "تم تجديد الالتزام بتنفيذ الاتفاق")]);
}
