//! Which words open a point and how far it goes: construction by construction.

mod sentences;

use balagh::Act;
use sentences::{assert_points, points};

#[test]
fn a_light_verb_and_its_verbal_noun_are_one_head() {
    assert_points(
        "وتم خلال اللقاء الاتفاق على إنشاء لجنة مشتركة.",
        &[(Act::Agree, "تم خلال اللقاء الاتفاق على إنشاء لجنة مشتركة")],
    );
}

#[test]
fn an_opportunity_is_taken() {
    assert_points(
        "وكان اللقاء مناسبة لبحث التعاون الأمني.",
        &[(Act::Discuss, "كان اللقاء مناسبة لبحث التعاون الأمني")],
    );
}

#[test]
fn what_is_announced_for_later_is_a_plan() {
    assert_points(
        "ومن المقرر أن يوقع الوزيران اتفاقية تعاون أمني غدا.",
        &[(Act::Plan, "من المقرر أن يوقع الوزيران اتفاقية تعاون أمني غدا")],
    );
}

#[test]
fn a_quotation_is_one_point() {
    let read = points("وقال البدراوي: \"الأمن مسؤولية مشتركة، ويتطلب ذلك عملا يوميا أكده الجميع\".");
    assert_eq!(read.len(), 1, "{read:?}");
}

#[test]
fn each_item_of_an_announced_list_is_a_point() {
    assert_points(
        "واتفق الجانبان على ما يلي:\n- إنشاء لجنة مشتركة للهجرة.\n- تبادل المعلومات حول شبكات التهريب.\n",
        &[(Act::Agree, "إنشاء لجنة مشتركة للهجرة"), (Act::Agree, "تبادل المعلومات حول شبكات التهريب")],
    );
}

#[test]
fn a_participle_goes_on_for_the_same_speaker() {
    assert_points(
        "وأعرب مارين عن شكره للسلطات المغربية، مؤكدا أن بلاده تدعم الحوار.",
        &[(Act::Thank, "أعرب مارين عن شكره للسلطات المغربية"), (Act::Stress, "مؤكدا أن بلاده تدعم الحوار")],
    );
}

#[test]
fn what_they_did_in_a_session_is_a_point() {
    for verb in ["بحثا", "ناقشا"] {
        let clause = format!("{verb} خلالها ملف الهجرة");
        assert_points(&format!("وعقد الجانبان جلسة عمل {clause}."), &[(Act::Discuss, &clause)]);
    }
}

#[test]
fn a_source_between_commas_cuts_nothing_off() {
    let clause = "أعلن الجانبان، وفق البلاغ ذاته، مواصلة العمل المشترك";
    assert_points(&format!("و{clause}."), &[(Act::Decide, clause)]);
}

#[test]
fn what_a_text_brings_was_agreed_and_what_it_is_about_is_told() {
    for (act, clause) in [
        (Act::Present, "تتعلق هذه الاتفاقية بتبادل السجناء"),
        (Act::Agree, "ستسمح مذكرة التفاهم بتبادل الخبرات"),
    ] {
        assert_points(&format!("و{clause}."), &[(act, clause)]);
    }
}

#[test]
fn who_does_not_consent_refuses() {
    assert_points(
        "ولم توافق إسبانيا على مقترح فتح المعبر.",
        &[(Act::Reject, "لم توافق إسبانيا على مقترح فتح المعبر")],
    );
}

#[test]
fn where_something_is_said_is_described_in_passing() {
    let clause = "شدد البدراوي خلال مؤتمر صحفي مشترك عقده مع نظيره على أهمية الحوار";
    assert_points(&format!("و{clause}."), &[(Act::Stress, clause)]);
}

#[test]
fn the_items_behind_a_colon_are_points_of_their_own() {
    assert_points(
        "\nواتفق الجانبان على:\n1. تشكيل لجنة أمنية.\n2. عقد اجتماع كل ستة أشهر.\nوناقش الاجتماع عددا من الموضوعات، شملت:\n- تبادل المعلومات الأمنية.",
        &[
            (Act::Agree, "تشكيل لجنة أمنية"),
            (Act::Agree, "عقد اجتماع كل ستة أشهر"),
            (Act::Discuss, "ناقش الاجتماع عددا من الموضوعات"),
            (Act::Discuss, "تبادل المعلومات الأمنية"),
        ],
    );
}

#[test]
fn what_somebody_will_do_is_planned() {
    assert_points(
        "ويؤدي وزير الخارجية الإسباني خوان مارين، زيارة رسمية إلى الرباط يوم الأحد المقبل.",
        &[(Act::Plan, "يؤدي وزير الخارجية الإسباني خوان مارين، زيارة رسمية إلى الرباط يوم الأحد المقبل")],
    );
    for visit in
        ["يشرع البدراوي، ابتداء من يوم غد، في زيارة عمل إلى مدريد", "يبدأ البدراوي غدا الخميس زيارة إلى تونس"]
    {
        assert_points(&format!("و{visit}."), &[(Act::Plan, visit)]);
    }
}

#[test]
fn what_others_are_reported_to_decide_is_decided() {
    assert_points(
        "وأضاف البدراوي أن إسبانيا قررت فتح قنصلية في الداخلة.",
        &[(Act::Decide, "إسبانيا قررت فتح قنصلية في الداخلة")],
    );
}

#[test]
fn own_words_perform_what_their_verb_says() {
    assert_points(
        "وقال البدراوي: \"نرحب بانضمام إسبانيا إلى المبادرة\".",
        &[(Act::Praise, "قال البدراوي: \"نرحب بانضمام إسبانيا إلى المبادرة")],
    );
}

#[test]
fn who_does_not_want_refuses() {
    assert_points("ولا تريد إسبانيا أي تمديد للمهلة.", &[(Act::Reject, "لا تريد إسبانيا أي تمديد للمهلة")]);
}

#[test]
fn a_working_group_that_is_formed_is_founded() {
    assert_points(
        "وتم تشكيل مجموعة عمل لتنسيق مكافحة المخدرات.",
        &[(Act::Establish, "تم تشكيل مجموعة عمل لتنسيق مكافحة المخدرات")],
    );
}

#[test]
fn a_place_between_a_saying_and_what_is_said_cuts_nothing() {
    assert_points(
        "وقال البدراوي في مدينة طنجة حيث عقدت القمة إن التعاون مثمر.",
        &[(Act::Stress, "قال البدراوي في مدينة طنجة حيث عقدت القمة إن التعاون مثمر")],
    );
}

#[test]
fn a_condition_ends_where_its_main_clause_begins() {
    assert_points(
        "وفي حال انسحبت الشركة، فإن المغرب يتعهد بتعويض المتضررين.",
        &[(Act::Pledge, "يتعهد بتعويض المتضررين")],
    );
}

#[test]
fn own_work_is_undertaken_and_own_greetings_are_conveyed() {
    assert_points(
        "وأضاف البدراوي: \"نعمل على خطة مشتركة للهجرة\".",
        &[(Act::Pledge, "أضاف البدراوي: \"نعمل على خطة مشتركة للهجرة")],
    );
    assert_points(
        "وقال البدراوي إنه نقل شكر المغرب إلى إسبانيا.",
        &[(Act::Thank, "قال البدراوي إنه نقل شكر المغرب إلى إسبانيا")],
    );
}

#[test]
fn a_quotation_that_begins_with_a_verb_is_said() {
    for quotation in
        ["تعد المغرب شريكا مهما", "يجب أن نتفق", "كانت المحادثات صعبة", "يمثل هذا الاتفاق خطوة مهمة"]
    {
        let said = format!("قال مارين: \"{quotation}");
        assert_points(&format!("و{said}\"."), &[(Act::Stress, &said)]);
    }
}

#[test]
fn a_verb_of_the_speakers_own_right_behind_the_mark_is_the_act() {
    assert_points(
        "وقال مارين لاحقا: نرحب بأي اتفاق يضمن الاستقرار.",
        &[(Act::Praise, "نرحب بأي اتفاق يضمن الاستقرار")],
    );
    assert_points("وقال مارين \"بحثنا ملف الهجرة\".", &[(Act::Discuss, "قال مارين \"بحثنا ملف الهجرة")]);
}

#[test]
fn what_somebody_is_ready_for_is_a_commitment_of_its_own() {
    assert_points(
        "وقال مارين إن إسبانيا تدعم المغرب وهي على استعداد لتقديم ما يلزم.",
        &[(Act::Support, "قال مارين إن إسبانيا تدعم المغرب"), (Act::Pledge, "هي على استعداد لتقديم ما يلزم")],
    );
}

#[test]
fn commitments_of_ones_own_outweigh_the_verb_that_renews_them() {
    for sentence in ["جدد مارين التزامه بمواصلة الحوار", "أكد الوزيران عزمهما على مواصلة الحوار"]
    {
        assert_points(&format!("و{sentence}."), &[(Act::Pledge, sentence)]);
    }
}

#[test]
fn the_main_clause_behind_a_wish_of_what_is_to_come_is_read() {
    assert_points(
        "وقبل أن يغادر الوزير المدينة، دعا مارين إلى الحوار.",
        &[(Act::CallFor, "دعا مارين إلى الحوار")],
    );
}

#[test]
fn behind_qad_stands_a_verb() {
    assert_points("وكان البدراوي قد رفض المقترح.", &[(Act::Reject, "رفض المقترح")]);
}

#[test]
fn an_agency_conveys_whose_words_they_are() {
    assert_points(
        "ونقلت الوكالة عن مارين قوله إن التعاون مهم.",
        &[(Act::Stress, "نقلت الوكالة عن مارين قوله إن التعاون مهم")],
    );
}

#[test]
fn what_came_of_a_discussion_is_a_point_of_its_own() {
    assert_points(
        "وجرى خلال اللقاء بحث ملف الهجرة، والاتفاق على تشكيل لجنة مشتركة.",
        &[(Act::Discuss, "جرى خلال اللقاء بحث ملف الهجرة"), (Act::Agree, "الاتفاق على تشكيل لجنة مشتركة")],
    );
}

#[test]
fn praise_of_what_has_been_reached_is_praise() {
    assert_points(
        "وأشاد مارين بما وصلت إليه العلاقات من مستوى متميز.",
        &[(Act::Praise, "أشاد مارين بما وصلت إليه العلاقات من مستوى متميز")],
    );
}

#[test]
fn who_takes_the_floor_needs_no_comma() {
    assert_points("ومن جانبه عبر مارين عن شكره للمغرب.", &[(Act::Thank, "عبر مارين عن شكره للمغرب")]);
}

#[test]
fn what_a_delegation_gives_is_one_point() {
    assert_points(
        "وقدم الوفد عرضا حول خطة تأمين الموانئ.",
        &[(Act::Present, "قدم الوفد عرضا حول خطة تأمين الموانئ")],
    );
    assert_points(
        "وناقش الطرفان سير المشاريع المشتركة.",
        &[(Act::Discuss, "ناقش الطرفان سير المشاريع المشتركة")],
    );
}

#[test]
fn a_source_between_two_marks_is_no_act() {
    for sentence in [
        "اتفق الجانبان، يضيف المصدر ذاته، على عقد اجتماع رفيع المستوى",
        "اتفق الجانبان – يقول البلاغ – على عقد اجتماع",
    ] {
        assert_points(&format!("كما {sentence}."), &[(Act::Agree, sentence)]);
    }
}

#[test]
fn a_verbal_noun_behind_another_is_no_verb() {
    let sentence = "دعا البدراوي إلى تكثيف تبادل الزيارات";
    assert_points(&format!("و{sentence}."), &[(Act::CallFor, sentence)]);
}

#[test]
fn what_hands_the_floor_over_is_no_part_of_what_was_said_before() {
    let text = "أكد الوزير عمق العلاقات الأزلية بين الشعبين الشقيقين من جانبه أوضح الوزير الإسباني أن بلاده حريصة على دعم الشرطة المغربية";
    let read = points(text);
    assert_eq!(read[0].1, "أكد الوزير عمق العلاقات الأزلية بين الشعبين الشقيقين");
}

#[test]
fn a_coming_meeting_in_a_relative_clause_is_a_plan() {
    let read = points("وسيشارك مارين في مؤتمر مراكش، الذي سيلتقي فيه بنظيره البرتغالي جواو كوستا.");
    assert_eq!(read.last(), Some(&(Act::Plan, "سيلتقي فيه بنظيره البرتغالي جواو كوستا".to_owned())));
}

#[test]
fn a_form_that_is_a_noun_too_is_a_verb_behind_a_pronoun() {
    assert_points(
        "وأشاد مارين بالعلاقات التي تجمع البلدين، لكنه رفض الحديث عن ملف الأسماك.",
        &[(Act::Praise, "أشاد مارين بالعلاقات التي تجمع البلدين"), (Act::Reject, "رفض الحديث عن ملف الأسماك")],
    );
}

#[test]
fn whoever_speaks_of_himself_acts_behind_a_pronoun_or_a_full_stop() {
    assert_points(
        "وقال مارين: «نتابع الوضع عن كثب، ونحن ندين الإرهاب. سنواصل معا دعم القرى الجبلية».",
        &[
            (Act::Stress, "قال مارين: «نتابع الوضع عن كثب"),
            (Act::Reject, "ندين الإرهاب"),
            (Act::Pledge, "سنواصل معا دعم القرى الجبلية"),
        ],
    );
}

#[test]
fn what_somebody_makes_of_what_was_said_is_an_act_of_his() {
    assert_points(
        "واقترح مارين خطا بحريا جديدا، وهو الأمر الذي رحبت به الرباط.",
        &[(Act::CallFor, "اقترح مارين خطا بحريا جديدا"), (Act::Praise, "هو الأمر الذي رحبت به الرباط")],
    );
}

#[test]
fn what_came_of_a_meeting_is_agreed_by_whatever_verb_says_so() {
    for clause in [
        "انتهت المباحثات بالاتفاق على إنشاء لجنة مشتركة",
        "خرج الاجتماع بالاتفاق على إنشاء لجنة مشتركة",
        "وقع الاتفاق خلال اللقاء على إنشاء لجنة مشتركة",
        "من أبرز ما تم الاتفاق عليه إنشاء لجنة مشتركة",
        "من بين ما اتفق عليه الجانبان إنشاء لجنة مشتركة",
    ] {
        assert_points(&format!("و{clause}."), &[(Act::Agree, clause)]);
    }
    assert_points(
        "وبحث الجانبان ملف الموانئ، مع الاتفاق على إنشاء لجنة مشتركة.",
        &[(Act::Discuss, "بحث الجانبان ملف الموانئ"), (Act::Agree, "مع الاتفاق على إنشاء لجنة مشتركة")],
    );
}

#[test]
fn what_is_expected_of_somebody_is_a_plan() {
    for step in ["يرتقب أن يزور البدراوي مدريد في مارس المقبل", "ينتظر أن يحل الوفد الإسباني بطنجة غدا"]
    {
        assert_points(&format!("و{step}."), &[(Act::Plan, step)]);
    }
}

#[test]
fn a_step_on_which_an_agreement_rests_is_a_point() {
    assert_points(
        "واتفق الوزيران على تبادل الخبرات، على أن يزور مارين طنجة في مارس المقبل.",
        &[(Act::Agree, "اتفق الوزيران على تبادل الخبرات"), (Act::Plan, "يزور مارين طنجة في مارس المقبل")],
    );
}

#[test]
fn what_stands_for_the_object_of_an_act_is_none() {
    assert_points(
        "وندد البدراوي بما وصفه \"صفقة غامضة\".",
        &[(Act::Reject, "ندد البدراوي بما وصفه \"صفقة غامضة")],
    );
}

#[test]
fn a_group_behind_a_form_that_is_a_noun_too_is_its_subject() {
    let clause = "شكر الوفد الإسباني وزارة الداخلية على حسن الضيافة";
    for opening in ["وفي نهاية اللقاء ", "وبدوره "] {
        assert_points(&format!("{opening}{clause}."), &[(Act::Thank, clause)]);
    }
}

#[test]
fn the_subject_of_what_is_reported_may_have_a_relative_clause() {
    assert_points(
        "وقال الوزيران إن الزيارة التي تستمر ثلاثة أيام ستشهد توقيع عدد من الاتفاقيات.",
        &[(Act::Plan, "ستشهد توقيع عدد من الاتفاقيات")],
    );
}

#[test]
fn a_step_behind_a_comma_in_what_a_source_relays_is_a_point() {
    let read =
        points("وذكرت وكالة الأنباء الإسبانية أن الزيارة تستمر يومين، سيلتقي خلالها الوزير عددا من المسؤولين.");
    assert!(matches!(read.as_slice(), [(Act::Plan, _)]), "{read:?}");
}

#[test]
fn who_the_subject_is_may_stand_between_a_verb_and_its_object() {
    let clause = "قدم أعضاء الوفد، وهم ثلاثة نواب، شرحا عن أسباب زيارتهم";
    assert_points(&format!("و{clause}."), &[(Act::Present, clause)]);
}

#[test]
fn what_a_verb_joins_by_for_is_no_part_of_the_office_before_it() {
    for (clause, act) in [
        ("دعا الوزير لوقف الحرب", Act::CallFor),
        ("دعا وزير الخارجية لحماية المدنيين", Act::CallFor),
        ("تطرق رئيس مجلس النواب لملف الهجرة", Act::Present),
        ("أشار السفير لحجم التبادل التجاري", Act::Present),
    ] {
        assert_points(&format!("و{clause}."), &[(act, clause)]);
    }
}

#[test]
fn an_adjective_with_the_article_is_no_verb() {
    let clause = "أكد البدراوي ضرورة تبادل الزيارات والإعداد المحكم للدورة القادمة";
    assert_points(&format!("و{clause}."), &[(Act::Stress, clause)]);
}

#[test]
fn an_exchange_of_visits_that_is_needed_is_part_of_what_is_said() {
    for clause in [
        "أكد البدراوي ضرورة تبادل الزيارات بين البلدين",
        "أكد البدراوي ضرورة تعزيز التعاون وتبادل الزيارات",
        "أكد البدراوي أهمية دعم القمة المقبلة",
    ] {
        assert_points(&format!("و{clause}."), &[(Act::Stress, clause)]);
    }
}

#[test]
fn what_follows_a_saying_without_a_verb_is_no_part_of_it() {
    let first = "قال مارين إن العلاقات تاريخية";
    for (joint, second, act) in [
        ("، و", "تم الاتفاق على عقد القمة", Act::Agree),
        ("، كما ", "جرى التوقيع على مذكرة تفاهم", Act::Sign),
        ("، و", "سيزور البدراوي مدريد الشهر المقبل", Act::Plan),
        ("، وفي السياق ذاته، ", "تم الاتفاق على عقد القمة", Act::Agree),
        (" و", "أكد البدراوي أهمية الحوار", Act::Stress),
        ("، وقد ", "أكد البدراوي أهمية الحوار", Act::Stress),
    ] {
        assert_points(&format!("و{first}{joint}{second}."), &[(Act::Stress, first), (act, second)]);
    }
}

#[test]
fn behind_what_leans_on_it_a_form_is_a_noun_whoever_follows() {
    for clause in
        ["أكد البدراوي ضرورة دعم الوزير الإسباني في مساعيه", "أكد البدراوي أهمية شكر الجانبين على الدعم"]
    {
        assert_points(&format!("و{clause}."), &[(Act::Stress, clause)]);
    }
}

#[test]
fn steps_set_put_off_or_looked_forward_to_are_acts() {
    for (act, told) in [
        (Act::Decide, "تأجلت الدورة السابعة للجنة المشتركة إلى موعد لاحق"),
        (Act::Decide, "حدد الجانبان أولويات التعاون للمرحلة المقبلة"),
        (Act::Establish, "وضع الجانبان خارطة طريق للتعاون الأمني"),
        (Act::Agree, "وضع الوزيران اللمسات الأخيرة على الاتفاق"),
        (Act::CallFor, "وضعت إسبانيا شروطا للمصادقة على الاتفاق"),
        (Act::Plan, "تترقب الرباط زيارة رئيس الحكومة الإسبانية"),
        (Act::Pledge, "صممت إسبانيا على مواصلة الإصلاحات"),
        (Act::Stress, "وجه مارين رسالة طمأنة إلى المستثمرين"),
    ] {
        assert_points(&format!("و{told}."), &[(act, told)]);
    }
    assert_points(
        "وقال البدراوي إن إسبانيا شريك مهم، معيدا إلى الأذهان أنها أول من اعترف باستقلال بلاده.",
        &[
            (Act::Stress, "قال البدراوي إن إسبانيا شريك مهم"),
            (Act::Present, "معيدا إلى الأذهان أنها أول من اعترف باستقلال بلاده"),
        ],
    );
}

#[test]
fn a_feminine_participle_goes_on_without_a_comma_too() {
    for (said, act, further) in [
        ("أدانت إسبانيا الهجوم", Act::CallFor, "داعية الأطراف إلى ضبط النفس"),
        ("أدانت إسبانيا القرار", Act::Reject, "محملة مالطا المسؤولية"),
        ("أشادت إسبانيا بالدعم", Act::Thank, "شاكرة المغرب على مواقفه"),
        ("أشادت إسبانيا بجهود المغرب", Act::Stress, "مشددة على ضرورة الحوار"),
    ] {
        let points = points(&format!("و{said} {further}."));
        assert_eq!(points.last(), Some(&(act, further.to_string())), "{points:?}");
    }
    for one in [
        "أعلنت إسبانيا أن الحكومة مطالبة بالتدخل",
        "أرسلت إسبانيا طائرات محملة بالمساعدات",
        "اعتبرت الوزيرة الزيارة معبرة عن الثقة",
        "اعتبرت الوزيرة الاتفاقية ملزمة للطرفين",
        "أبلغت الوزيرة ضيفها موافقة الحكومة على المشروع",
    ] {
        assert_eq!(points(&format!("و{one}.")).len(), 1, "{one}");
    }
}
