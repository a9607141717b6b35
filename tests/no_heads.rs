//! Which words open no point: what is told, recalled, described or governed.

mod sentences;

use balagh::Act;
use sentences::assert_points;

#[test]
fn what_ought_to_be_done_is_not_done() {
    assert_points(
        "وأكد البدراوي أنه ينبغي أن تتم الموافقة على الخطة.",
        &[(Act::Stress, "أكد البدراوي أنه ينبغي أن تتم الموافقة على الخطة")],
    );
}

#[test]
fn a_source_that_relays_opens_no_point_but_what_it_relays_does() {
    assert_points(
        "وذكر بلاغ للوزارة أن الوزيرين اتفقا على تبادل المعلومات.",
        &[(Act::Agree, "اتفقا على تبادل المعلومات")],
    );
}

#[test]
fn a_relative_clause_performs_nothing() {
    assert_points(
        "وأشاد البدراوي بالاتفاقية التي تنظم عبور المسافرين.",
        &[(Act::Praise, "أشاد البدراوي بالاتفاقية التي تنظم عبور المسافرين")],
    );
}

#[test]
fn a_verb_behind_an_undefined_noun_describes_it() {
    assert_points(
        "وأبرز مارين وجود معلومات تفيد بأن التهريب تراجع.",
        &[(Act::Present, "أبرز مارين وجود معلومات تفيد بأن التهريب تراجع")],
    );
}

#[test]
fn a_clause_of_time_performs_nothing() {
    assert_points(
        "وبعد أن وقع الوزيران الاتفاقية، دعا مارين إلى عقد اجتماع سنوي.",
        &[(Act::CallFor, "دعا مارين إلى عقد اجتماع سنوي")],
    );
}

#[test]
fn again_is_no_participle() {
    assert_points("وأكد الوزيران مجددا أهمية الحوار.", &[(Act::Stress, "أكد الوزيران مجددا أهمية الحوار")]);
}

#[test]
fn an_object_in_the_accusative_is_no_dual_verb() {
    for object in ["شرحاً مفصلاً", "شرحا مفصلا", "عرضا مفصلا"] {
        let clause = format!("قدم البدراوي {object} عن خطة مكافحة التهريب");
        assert_points(&format!("و{clause}."), &[(Act::Present, &clause)]);
    }
}

#[test]
fn a_noun_that_names_the_act_is_no_verb_of_its_own() {
    assert_points(
        "وأعلن الوزيران عزمهما على مكافحة التهريب.",
        &[(Act::Pledge, "أعلن الوزيران عزمهما على مكافحة التهريب")],
    );
    assert_points("وأكد الجانبان حرصهما على الحوار.", &[(Act::Stress, "أكد الجانبان حرصهما على الحوار")]);
}

#[test]
fn what_belongs_to_somebody_does_not_go_on() {
    assert_points("وزار مارين مركزا تابعا للوزارة ومعهدا تابع لجامعة الرباط.", &[]);
}

#[test]
fn idle_narration_is_no_point() {
    assert_points("واستأنف الجانبان محادثاتهما مساء.", &[]);
    assert_points("وتعتبر إسبانيا شريكا أساسيا للمغرب.", &[]);
    assert_points("وتسير الأمور على أحسن حال.", &[]);
}

#[test]
fn what_only_points_back_says_nothing() {
    assert_points("وأكد البدراوي أهمية الحوار، معتبرا ذلك.", &[(Act::Stress, "أكد البدراوي أهمية الحوار")]);
}

#[test]
fn what_is_announced_may_be_no_decision() {
    for (clause, act) in [
        ("أعلن البدراوي أن الوضع على الحدود هادئ", Act::Stress),
        ("أعلن البدراوي أن بلاده مستعدة لفتح المعبر", Act::Pledge),
        ("أعلن البدراوي فتح المعبر", Act::Decide),
    ] {
        assert_points(&format!("و{clause}."), &[(act, clause)]);
    }
}

#[test]
fn what_happens_is_not_signed() {
    assert_points("ووقع الحادث يوم السبت قرب المعبر.", &[]);
}

#[test]
fn who_converses_with_whom_is_the_occasion() {
    assert_points("وتحادث البدراوي مع نظيره في مقر الوزارة.", &[]);
    assert_points(
        "وتحادث البدراوي مع نظيره حول الهجرة.",
        &[(Act::Discuss, "تحادث البدراوي مع نظيره حول الهجرة")],
    );
}

#[test]
fn commenting_suspends_nothing() {
    assert_points(
        "وعلق البدراوي على الاتفاق قائلا: \"إنه خطوة مهمة\".",
        &[(Act::Stress, "قائلا: \"إنه خطوة مهمة")],
    );
}

#[test]
fn a_fact_is_recalled_behind_a_set_phrase() {
    assert_points(
        "يذكر أن البلدين افتتحا خطا بحريا سنة 2013.",
        &[(Act::Establish, "افتتحا خطا بحريا سنة 2013")],
    );
}

#[test]
fn the_object_of_a_verb_is_no_verb() {
    assert_points(
        "وتقرر عقد الاجتماع الرابع في مدينة طنجة.",
        &[(Act::Decide, "تقرر عقد الاجتماع الرابع في مدينة طنجة")],
    );
}

#[test]
fn issuing_a_statement_is_no_decision() {
    assert_points(
        "وأصدر الجانبان بيانا مشتركا أكدا فيه متانة الشراكة.",
        &[(Act::Stress, "أكدا فيه متانة الشراكة")],
    );
}

#[test]
fn a_meal_is_no_topic_and_never_is_no_verb() {
    assert_points("وتناول الوزيران طعام العشاء.", &[]);
    assert_points("ولم تطالب إسبانيا بذلك أبدا فهي دولة صديقة.", &[]);
}

#[test]
fn talk_of_nothing_performs_nothing() {
    assert_points("وتحدث الوزيران إلى الصحفيين.", &[]);
    assert_points("وتجول مارين في المدينة القديمة.", &[]);
}

#[test]
fn a_source_that_is_cited_says_nothing_more() {
    assert_points(
        "واتفق الوزيران على رفع الرسوم، يضيف المصدر ذاته.",
        &[(Act::Agree, "اتفق الوزيران على رفع الرسوم")],
    );
    assert_points("ورد مارين للصحفيين لاحقا.", &[]);
}

#[test]
fn a_question_performs_nothing() {
    assert_points("وسأل أحدهم هل ناقش الوزيران ملف الأسماك.", &[]);
}

#[test]
fn a_number_meets_nobody() {
    assert_points("ويصل عدد الوظائف إلى ألفين. وتلتقي المساعي في البحر.", &[]);
}

#[test]
fn our_negotiating_is_no_verb() {
    assert_points(
        "وقال مارين إن القرب من أسباب تفاوضنا مع المغرب.",
        &[(Act::Stress, "قال مارين إن القرب من أسباب تفاوضنا مع المغرب")],
    );
}

#[test]
fn whom_somebody_will_meet_where_he_goes_is_one_step_with_the_journey() {
    let text = "وسيتوجه مارين غدا إلى تونس، حيث سيلتقي رئيس الحكومة.";
    let read = sentences::points(text);
    assert_eq!(read.len(), 1, "{read:?}");
}

#[test]
fn what_something_agreed_will_bring_belongs_to_it() {
    assert_points(
        "ووافق الوزيران على إحداث فريق دائم للصيد سيمكن من تبادل الخبرات.",
        &[(Act::Agree, "وافق الوزيران على إحداث فريق دائم للصيد سيمكن من تبادل الخبرات")],
    );
}

#[test]
fn what_somebody_still_is_belongs_to_what_is_said() {
    for clause in [
        "قال مارين إن البلدين ما زالا ملتزمين بمعالجة مخاوفهما المشتركة",
        "أكد مارين أن البلدين لا يزالان متمسكين بخيار الحوار",
        "أبدى مارين استعداد بلاده لاستضافة القمة المقبلة",
    ] {
        let read = sentences::points(&format!("و{clause}."));
        assert!(read.len() == 1 && read[0].1.ends_with(clause), "{read:?}");
    }
}

#[test]
fn what_onlookers_make_of_a_meeting_is_no_part_of_it() {
    assert_points("ويرى مراقبون أن الزيارة مهمة. وقال محللون إنها جاءت في وقتها. وأضافوا أن الوضع صعب.", &[]);
}

#[test]
fn how_a_meeting_compares_with_others_is_no_step() {
    assert_points("وستكون هذه الجولة الرابعة من نوعها منذ سنوات.", &[]);
}

#[test]
fn what_sources_without_a_name_expect_is_no_point() {
    assert_points("وتوقعت مصادر مطلعة أن تكون المباحثات صعبة. واستبعدت المصادر عقد القمة هذا العام.", &[]);
}

#[test]
fn an_adjective_with_the_article_is_no_verb_with_a_pronoun() {
    for sentence in ["وبحث الوزيران الجدول الزمني للمشروع", "وأكد الوزير المغربي أهمية إطاره الزمني للبرنامج"]
    {
        let read = sentences::points(&format!("{sentence}."));
        assert!(read.len() == 1 && read[0].1 == sentence, "{read:?}");
    }
}

#[test]
fn what_is_said_of_a_sum_or_a_ceremony_is_nobodys_act() {
    for rest in
        ["قرضا ستخصص لتمويل السدود", "اتفاقية خلال حفل أقيم بالرباط", "اتفاقية عبر تقنية التواصل عن بعد"]
    {
        let clause = format!("وقع الوزيران {rest}");
        assert_points(&format!("و{clause}."), &[(Act::Sign, clause.as_str())]);
    }
}

#[test]
fn who_answers_wants_nothing() {
    let clause = "أكد البدراوي أن إسبانيا صديقة، والخارجية ترد على الشائعات";
    assert_points(&format!("و{clause}."), &[(Act::Stress, clause)]);
}

#[test]
fn between_two_states_is_no_verb() {
    let clause = "أكد البدراوي أهمية حسن الجوار، بين البلدين الشقيقين";
    assert_points(&format!("و{clause}."), &[(Act::Stress, clause)]);
}

#[test]
fn consultation_that_coordination_goes_on_with_is_no_further_act() {
    assert_points(
        "وتم التأكيد، خلال اللقاء، على أهمية مواصلة التنسيق والتشاور حيال مختلف القضايا.",
        &[(Act::Stress, "تم التأكيد، خلال اللقاء، على أهمية مواصلة التنسيق والتشاور حيال مختلف القضايا")],
    );
}

#[test]
fn what_hangs_on_a_noun_together_with_another_is_no_further_act() {
    assert_points(
        "وتم بحث سبل تعزيز التنسيق والتشاور بين البلدين.",
        &[(Act::Discuss, "تم بحث سبل تعزيز التنسيق والتشاور بين البلدين")],
    );
}

#[test]
fn a_handshake_a_celebration_and_what_a_thing_will_be_are_no_acts() {
    for sentence in [
        "وتصافح الوزيران مطولا قبل بدء اللقاء",
        "ونظمت احتفالات كبيرة بالمناسبة",
        "وستشكل الزيارة منعطفا في العلاقات",
        "ولم يتضح ما قد يفعله الوزير بعد ذلك",
        "وجاء ذلك منذ أن أعلنت إسبانيا موقفها",
    ] {
        assert_points(&format!("{sentence}."), &[]);
    }
}

#[test]
fn as_for_is_no_call() {
    let text = "وأكد البدراوي أهمية الدعم، خصوصا فيما يتصل بالموانئ.";
    assert_points(text, &[(Act::Stress, "أكد البدراوي أهمية الدعم، خصوصا فيما يتصل بالموانئ")]);
}

#[test]
fn neither_a_half_nor_a_name_with_a_relative_clause_behind_it_is_an_act() {
    assert_points(
        "وأكد البدراوي أن المهلة تمتد سنتين ونصف بعد التوقيع.",
        &[(Act::Stress, "أكد البدراوي أن المهلة تمتد سنتين ونصف بعد التوقيع")],
    );
    assert_points(
        "وأكد البدراوي أهمية عملية مرحبا التي تسير بانتظام.",
        &[(Act::Stress, "أكد البدراوي أهمية عملية مرحبا التي تسير بانتظام")],
    );
    assert_points("وتصدرت المملكة ترتيب الموانئ هذا العام.", &[]);
}

#[test]
fn whoever_wants_no_name_given_asks_for_nothing() {
    for clause in [
        "وقال مسؤولون طلبوا عدم نشر أسمائهم إن الزيارة ناجحة",
        "وقال دبلوماسي رفض الكشف عن هويته إن الزيارة ناجحة",
        "وقال مصدر فضل عدم ذكر اسمه إن الزيارة ناجحة",
    ] {
        let points = sentences::points(&format!("{clause}."));
        assert!(points.iter().all(|(act, _)| *act == Act::Stress), "{points:?}");
    }
    assert_points("ورفض البدراوي الكشف عن التفاصيل.", &[(Act::Reject, "رفض البدراوي الكشف عن التفاصيل")]);
}

#[test]
fn what_is_asked_about_is_not_to_come() {
    for question in ["ما إذا كان سيلتقي رئيس الحكومة", "ما إذا كان مارين سيزور طنجة"]
    {
        assert_points(&format!("ولم يوضح البيان {question}."), &[]);
    }
}

#[test]
fn in_respect_of_what_and_what_is_added_to_a_sum_are_no_acts() {
    let first = "أكد مارين أن بلاده في المقدمة من حيث منح التأشيرات";
    assert_points(&format!("و{first}."), &[(Act::Stress, first)]);
    let sum = "خصصت إسبانيا 15 مليون يورو للميناء أضيف إليها مبلغ 3 ملايين";
    assert_points(&format!("و{sum}."), &[(Act::Decide, sum)]);
}

#[test]
fn a_farewell_visit_calls_for_nothing() {
    assert_points(
        "وأكد السفير السويدي إريك نوردين، خلال زيارة وداعية لوزير العدل المغربي سعيد البدراوي، متانة العلاقات.",
        &[(
            Act::Stress,
            "أكد السفير السويدي إريك نوردين، خلال زيارة وداعية لوزير العدل المغربي سعيد البدراوي، متانة العلاقات",
        )],
    );
}

#[test]
fn what_is_counted_or_what_a_verbal_noun_governs_is_a_noun() {
    for clause in [
        "كشف البدراوي عن تلقي 12 عرضا من شركات إسبانية",
        "دعا البدراوي إلى خفض كلف الشحن",
        "أشاد البدراوي بتطبيق نظم الإنذار الجديدة",
    ] {
        let read = sentences::points(&format!("و{clause}."));
        let evidence: Vec<&str> = read.iter().map(|(_, evidence)| evidence.trim_start_matches('و')).collect();
        assert_eq!(evidence, [clause]);
    }
}

#[test]
fn what_describes_a_noun_farther_back_opens_no_point() {
    for clause in [
        "دعا البدراوي إلى إعداد برنامج خاص بالقرى الحدودية يعرض على الممولين",
        "أشاد البدراوي بقرار صادر عن البرلمان يجيز إقامة المنفيين",
    ] {
        let read = sentences::points(&format!("و{clause}."));
        assert_eq!(read.len(), 1, "{read:?}");
    }
    assert_points(
        "وقال البدراوي في كلمة افتتح بها الندوة إن الحوار ضروري.",
        &[(Act::Stress, "قال البدراوي في كلمة افتتح بها الندوة إن الحوار ضروري")],
    );
    assert_points(
        "واتفق الوزيران على خطة عمل تتضمن بناء السدود.",
        &[(Act::Agree, "اتفق الوزيران على خطة عمل تتضمن بناء السدود")],
    );
}

#[test]
fn he_who_was_hoping_hopes() {
    assert_points(
        "وكان وزير الخارجية الإسباني يأمل في عقد اجتماع قريب.",
        &[(Act::CallFor, "يأمل في عقد اجتماع قريب")],
    );
}

#[test]
fn idioms_of_the_genre_say_what_was_done() {
    for (clause, act) in [
        ("خلص الجانبان إلى ضرورة مراجعة الاتفاق القنصلي", Act::Stress),
        ("خلص الجانبان إلى اتفاق بشأن العبور", Act::Agree),
        ("أعطى الوزيران تعليماتهما بتسريع الأشغال", Act::Decide),
        ("عرض مارين مساعدة بلاده في إخماد الحرائق", Act::Pledge),
        ("ترأس الوزيران مراسم التوقيع على مذكرة تفاهم", Act::Sign),
        ("أثيرت خلال اللقاء قضية الهجرة غير النظامية", Act::Discuss),
        ("اختتم مارين كلمته بدعوة المغرب إلى مضاعفة الجهود", Act::CallFor),
        ("اعتبر مارين المغرب \"موردا موثوقا للطاقة\"", Act::Stress),
    ] {
        let evidence = clause.strip_suffix('"').unwrap_or(clause);
        assert_points(&format!("و{clause}."), &[(act, evidence)]);
    }
}
