//! Further heads of a sentence: what is joined to an act, or goes on behind it.

mod sentences;

use balagh::{Act, Options, parse};
use sentences::{assert_points, points};

#[test]
fn a_verbal_noun_joined_to_another_is_a_head_of_its_own() {
    assert_points(
        "وجرى استعراض العلاقات الثنائية وبحث سبل تعزيز التعاون الأمني.",
        &[(Act::Discuss, "جرى استعراض العلاقات الثنائية"), (Act::Discuss, "بحث سبل تعزيز التعاون الأمني")],
    );
}

#[test]
fn a_further_statement_ends_a_clause() {
    for further in ["كما كانت الأجواء ودية", "بينما ظلت الحدود مغلقة", "في حين بقي المعبر مغلقا"]
    {
        assert_points(
            &format!("وأكد البدراوي أهمية الحوار، {further}."),
            &[(Act::Stress, "أكد البدراوي أهمية الحوار")],
        );
    }
}

#[test]
fn what_is_done_along_with_an_act_is_one_too() {
    assert_points(
        "وبحث الوزيران ملف الهجرة، مع التأكيد على أهمية الحوار.",
        &[(Act::Discuss, "بحث الوزيران ملف الهجرة"), (Act::Stress, "مع التأكيد على أهمية الحوار")],
    );
}

#[test]
fn a_further_report_that_undertakes_something_is_a_point() {
    assert_points(
        "وقال البدراوي إن الوضع هادئ، وأن إسبانيا ستواصل دعم المغرب.",
        &[(Act::Stress, "قال البدراوي إن الوضع هادئ"), (Act::Pledge, "إسبانيا ستواصل دعم المغرب")],
    );
}

#[test]
fn talks_to_come_that_a_further_report_tells_of_are_a_step() {
    assert_points(
        "وأضاف مارين أن المغرب شريك مهم وأن مشاورات منتظمة ستبدأ بين البلدين.",
        &[(Act::Stress, "أضاف مارين أن المغرب شريك مهم"), (Act::Plan, "مشاورات منتظمة ستبدأ بين البلدين")],
    );
}

#[test]
fn a_contrast_opens_a_further_act() {
    assert_points(
        "ورحب البدراوي بالمبادرة، لكن الجانب الإسباني رفض تمديد المهلة.",
        &[(Act::Praise, "رحب البدراوي بالمبادرة"), (Act::Reject, "رفض تمديد المهلة")],
    );
}

#[test]
fn further_steps_that_are_reported_are_points_of_their_own() {
    assert_points(
        "وأفادت الوزارة بأن مارين سيعقد جلسة عمل مع نظيره، وسيزور ميناء طنجة.",
        &[(Act::Plan, "مارين سيعقد جلسة عمل مع نظيره"), (Act::Plan, "سيزور ميناء طنجة")],
    );
}

#[test]
fn participles_go_on_without_a_comma() {
    assert_points(
        "وأكد الوزيران ضرورة التعاون مشددين على أهمية الحوار.",
        &[(Act::Stress, "أكد الوزيران ضرورة التعاون"), (Act::Stress, "مشددين على أهمية الحوار")],
    );
}

#[test]
fn both_go_on_behind_a_comma() {
    assert_points(
        "وبحثا ملف الهجرة، وتوصلا إلى اتفاق.",
        &[(Act::Discuss, "بحثا ملف الهجرة"), (Act::Agree, "توصلا إلى اتفاق")],
    );
    assert_points(
        "وأكدا أهمية الحوار، وأدانا الإرهاب.",
        &[(Act::Stress, "أكدا أهمية الحوار"), (Act::Reject, "أدانا الإرهاب")],
    );
}

#[test]
fn a_verb_of_saying_goes_on_without_a_comma() {
    assert_points(
        "وعبر مارين عن أسفه للحرائق التي تعيشها الغابات وقال إن الوقاية خير وسيلة.",
        &[
            (Act::Stress, "عبر مارين عن أسفه للحرائق التي تعيشها الغابات"),
            (Act::Stress, "قال إن الوقاية خير وسيلة"),
        ],
    );
}

#[test]
fn what_somebody_says_next_is_a_point_though_a_clause_of_time_tells_it() {
    assert_points(
        "وأشاد البدراوي بجهود إسبانيا، قبل أن يدعو إلى تبادل المعلومات.",
        &[(Act::Praise, "أشاد البدراوي بجهود إسبانيا"), (Act::CallFor, "يدعو إلى تبادل المعلومات")],
    );
    assert_points(
        "وبعد أن شكر الحضور، قال البدراوي إن الأمن مسؤولية مشتركة.",
        &[(Act::Thank, "شكر الحضور"), (Act::Stress, "قال البدراوي إن الأمن مسؤولية مشتركة")],
    );
}

#[test]
fn a_verb_joined_without_a_comma_is_no_noun_where_its_complement_follows() {
    for (further, act) in [
        ("طالب بتبادل المعلومات", Act::CallFor),
        ("تعهد بتدريب العناصر", Act::Pledge),
        ("اتهم الشبكات بتزوير الوثائق", Act::Reject),
    ] {
        assert_points(
            &format!("وأشار البدراوي إلى تطور التنسيق و{further}."),
            &[(Act::Present, "أشار البدراوي إلى تطور التنسيق"), (act, further)],
        );
    }
}

#[test]
fn whoever_declares_something_goes_on_in_the_present_tense() {
    let text = "تدين وزارة الخارجية الأردنية الهجوم الذي استهدف مطار عدن، وتؤكد تضامن المملكة مع اليمن، وتهيب بالمجتمع الدولي دعم اليمن.";
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    let acts: Vec<Act> = release.points.iter().map(|point| point.act).collect();
    assert_eq!(acts, [Act::Reject, Act::Support, Act::CallFor]);
}

#[test]
fn a_further_verbal_noun_is_a_head_behind_a_possessed_one_and_behind_likewise() {
    assert_points(
        "وجرى استعراض العلاقات الثنائية وسبل تطويرها ومناقشة التطورات في المنطقة.",
        &[
            (Act::Discuss, "جرى استعراض العلاقات الثنائية وسبل تطويرها"),
            (Act::Discuss, "مناقشة التطورات في المنطقة"),
        ],
    );
    assert_points(
        "وبحث الوزيران سبل تعزيز التعاون وكذلك استعراض مستجدات القضية.",
        &[(Act::Discuss, "بحث الوزيران سبل تعزيز التعاون"), (Act::Discuss, "استعراض مستجدات القضية")],
    );
}

#[test]
fn a_verb_of_two_leaves_the_relative_clause_of_one() {
    assert_points(
        "وتطرق الطرفان خلال اللقاء الذي حضره قادة القوات إلى ملف الحدود وتبادلا وجهات النظر حول الأمن.",
        &[
            (Act::Discuss, "تطرق الطرفان خلال اللقاء الذي حضره قادة القوات إلى ملف الحدود"),
            (Act::Discuss, "تبادلا وجهات النظر حول الأمن"),
        ],
    );
}

#[test]
fn what_two_sides_do_is_no_part_of_what_a_thing_does() {
    assert_points(
        "وأكد البدراوي عمق العلاقات التي تربط البلدين واتفق الطرفان على تكثيف الزيارات.",
        &[
            (Act::Stress, "أكد البدراوي عمق العلاقات التي تربط البلدين"),
            (Act::Agree, "اتفق الطرفان على تكثيف الزيارات"),
        ],
    );
}

#[test]
fn a_meeting_may_be_an_opportunity_for_more_of_something() {
    for more in ["لمزيد التأكيد", "لمزيد من التأكيد"] {
        let clause = format!("كان اللقاء مناسبة {more} على أهمية الحوار");
        assert_points(&format!("و{clause}."), &[(Act::Stress, clause.as_str())]);
    }
}

#[test]
fn whoever_is_cited_says_it() {
    for citing in ["وبحسب الفايز، فإن", "ووفقا لوزير الصحة الأردني فإن", "وحسب قول الوزير الأردني، فإن"]
    {
        let text = format!(
            "استقبل وزير الصحة المغربي سليم الحمداوي بالرباط نظيره الأردني باسل الفايز. وأشاد الحمداوي بعمق العلاقات. {citing} عمان بحاجة إلى الأدوية المغربية."
        );
        let release = parse(&text, &Options::default()).expect("the text is Arabic");
        let [_, cited] = release.points.as_slice() else { panic!("{text}: {:?}", release.points) };
        let speaker = release.actors.iter().find(|actor| cited.speakers == [actor.id.clone()]);
        assert_eq!(speaker.and_then(|actor| actor.name.as_deref()), Some("باسل الفايز"), "{text}");
        assert!(cited.summary.contains(" إن عمان"), "{}", cited.summary);
    }
}

#[test]
fn a_source_that_is_cited_has_no_point_of_its_own() {
    let text = "استقبل وزير الصحة المغربي سليم الحمداوي بالرباط نظيره الأردني باسل الفايز. وبحسب البيان، فإن الأدوية المغربية جيدة.";
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    assert!(release.points.is_empty(), "{:?}", release.points);
}

#[test]
fn behind_after_having_stands_a_verb_even_where_a_noun_is_spelled_so() {
    for (first, act) in [
        ("ذكر بعمق العلاقات", Act::Present),
        ("لفت إلى تنامي الهجرة", Act::Stress),
        ("عبر عن ارتياحه لمستوى التعاون", Act::Praise),
    ] {
        assert_points(
            &format!("وبعد أن {first}، دعا مارين إلى تكثيف الزيارات."),
            &[(act, first), (Act::CallFor, "دعا مارين إلى تكثيف الزيارات")],
        );
    }
    assert_points(
        "وبعد أن سجل أن الهجرة تتراجع، دعا مارين إلى تكثيف الزيارات.",
        &[(Act::Stress, "سجل أن الهجرة تتراجع"), (Act::CallFor, "دعا مارين إلى تكثيف الزيارات")],
    );
}

#[test]
fn a_joined_verb_that_is_spelled_like_a_noun_goes_on_where_no_noun_stands_before() {
    for (further, act) in [
        ("رفض التدخل في شؤون الجوار", Act::Reject),
        ("شكر إسبانيا على دعمها", Act::Thank),
        ("أدان الهجمات الأخيرة", Act::Reject),
        ("هنأ إسبانيا على رئاستها للاتحاد", Act::Greet),
        ("حض الدول المانحة على دعم اللاجئين", Act::CallFor),
        ("وصف المباحثات بالمثمرة", Act::Praise),
        ("نقل إلى ضيفه تحيات الملك", Act::Greet),
    ] {
        assert_points(
            &format!("وأكد البدراوي أن العلاقات متينة، و{further}."),
            &[(Act::Stress, "أكد البدراوي أن العلاقات متينة"), (act, further)],
        );
    }
    for (further, act) in [("أدان الهجمات الأخيرة", Act::Reject), ("حث الشركات على الاستثمار", Act::CallFor)]
    {
        assert_points(
            &format!("وأكد البدراوي أهمية الحوار، و{further}."),
            &[(Act::Stress, "أكد البدراوي أهمية الحوار"), (act, further)],
        );
    }
    // To the verbal noun before another may be joined.
    let both = "أكد البدراوي ضرورة وقف الحرب، ورفض التدخل في السودان";
    assert_points(&format!("و{both}."), &[(Act::Stress, both)]);
}

#[test]
fn whoever_declares_something_goes_on_behind_a_report() {
    for (opening, joint) in [
        ("وتؤكد الوزارة أن الحوار هو السبيل الوحيد، و", ""),
        ("وإذ تؤكد الوزارة أن الحوار هو السبيل الوحيد، ف", "إنها "),
    ] {
        for (further, act) in [
            ("تناشد الجماعات المسلحة الالتزام بالاتفاق", Act::CallFor),
            ("تتقدم بخالص مواساتها لأسر الضحايا", Act::Greet),
            ("ترفض كل أشكال التدخل", Act::Reject),
        ] {
            let text = format!(
                "أدانت وزارة الخارجية الأردنية الهجوم الذي استهدف مطار عدن. {opening}{joint}{further}."
            );
            let release = parse(&text, &Options::default()).expect("the text is Arabic");
            let last = release.points.last().expect("a point");
            let evidence = last.evidence.text.strip_prefix('و').unwrap_or(&last.evidence.text);
            assert_eq!((last.act, evidence), (act, further), "{text}");
        }
    }
}

#[test]
fn a_quoted_source_goes_on_telling() {
    for further in ["بحث معه سبل تعزيز التعاون", "قدم له شرحا عن المشروع", "جدد رفض المغرب للإرهاب"]
    {
        let text = format!("وقال بيان للوزارة إن \"البدراوي استقبل مارين في مكتبه، و{further}\".");
        let read = points(&text);
        assert!(read.iter().any(|(_, evidence)| evidence.ends_with(further)), "{read:?}");
    }
}

#[test]
fn what_else_the_quoted_did_himself_is_a_point() {
    for (further, act) in [
        ("أبلغته أننا سنزيد مساهمتنا", Act::Present),
        ("طلبت منه دعم ترشيحنا", Act::CallFor),
        ("شكرت الوزير على حسن الاستقبال", Act::Thank),
        ("طلبنا منهم دعم ترشيحنا", Act::CallFor),
        ("سنستضيف الاجتماع المقبل", Act::Plan),
        ("نعمل على توسيع المحادثات", Act::Pledge),
        ("سنواصل التنسيق مع مدريد", Act::Pledge),
    ] {
        let read = points(&format!("وقال البدراوي: \"نقلت إلى ضيفي تحيات الملك، و{further}\"."));
        let (last, evidence) = read.last().expect("a point");
        assert_eq!((*last, evidence.trim_start_matches('و')), (act, further), "{read:?}");
    }
}

#[test]
fn what_an_agreement_rests_on_may_be_carried_by_a_light_verb() {
    for step in ["يتم التوقيع عليها في مدريد", "تبدأ اللجنة عملها في الخريف"]
    {
        let read = points(&format!("واتفق الوزيران على إعداد اتفاقية للنقل، على أن {step}."));
        assert_eq!(read.last(), Some(&(Act::Plan, step.to_owned())), "{read:?}");
    }
}

#[test]
fn what_is_awaited_may_be_a_signing() {
    for awaited in [
        "ينتظر أن يشهد الوزيران التوقيع على اتفاقية للنقل",
        "يرتقب أن تتوج الزيارة بتوقيع اتفاقية للصيد",
        "يرتقب التوقيع على ثلاث اتفاقيات",
        "ينتظر أن يتم التوقيع على بروتوكول للتعاون",
    ] {
        assert_points(&format!("و{awaited}."), &[(Act::Plan, awaited)]);
    }
}

#[test]
fn a_comment_needs_no_relative_pronoun_behind_an_undefined_noun() {
    let read = points("واقترح البدراوي إنشاء مركز مشترك، وهي فكرة أيدها نظيره.");
    assert_eq!(read.last(), Some(&(Act::Support, "وهي فكرة أيدها نظيره".to_owned())), "{read:?}");
}

#[test]
fn what_was_waits_for_its_verb_behind_whom_it_names() {
    for verb in ["نقل إلى نظيره تحيات الملك", "وعد بتقديم مساعدات مالية"]
    {
        let read = points(&format!("وكان البدراوي {verb}."));
        assert!(read.iter().any(|(_, evidence)| evidence.ends_with(verb)), "{read:?}");
    }
}

#[test]
fn what_was_talked_about_besides_is_a_point_in_a_report_too() {
    let read = points("وقال البدراوي إن القمة ستناقش ملف الهجرة، إلى جانب بحث التطورات في المنطقة.");
    assert_eq!(read.last(), Some(&(Act::Discuss, "بحث التطورات في المنطقة".to_owned())), "{read:?}");
}

#[test]
fn what_a_meeting_came_to_is_no_source() {
    let told = "أطلع البدراوي نظيره على ما خلص إليه اجتماع المانحين";
    assert_points(&format!("و{told}."), &[(Act::Present, told)]);
}

#[test]
fn whoever_informs_by_a_participle_goes_on() {
    assert_points(
        "وأشاد البدراوي بعمق العلاقات، مفيدا بأن المعبر فتح.",
        &[(Act::Praise, "أشاد البدراوي بعمق العلاقات"), (Act::Present, "مفيدا بأن المعبر فتح")],
    );
}

#[test]
fn a_form_that_is_a_noun_too_is_a_verb_behind_what_opens_a_clause() {
    for (joined, evidence) in [("كما رفض", "رفض"), ("حيث رفض", "رفض"), ("ثم رفض", "رفض")]
    {
        assert_points(
            &format!("وأكد البدراوي متانة العلاقات، {joined} أي مساس بوحدة الأراضي."),
            &[
                (Act::Stress, "أكد البدراوي متانة العلاقات"),
                (Act::Reject, &format!("{evidence} أي مساس بوحدة الأراضي")),
            ],
        );
    }
    assert_points("أما الوزير الإسباني، فرفض تمديد المهلة.", &[(Act::Reject, "فرفض تمديد المهلة")]);
}

#[test]
fn talks_may_go_along_with_being_told_of_something() {
    for joined in ["إضافة إلى", "فضلا عن", "إلى جانب"] {
        assert_points(
            &format!("واطلع البدراوي على تطورات الأزمة، {joined} تبادل وجهات النظر حول أمن الحدود."),
            &[
                (Act::Present, "اطلع البدراوي على تطورات الأزمة"),
                (Act::Discuss, "تبادل وجهات النظر حول أمن الحدود"),
            ],
        );
    }
}

#[test]
fn a_further_verb_before_whom_it_is_towards_is_no_noun() {
    assert_points(
        "وأكد البدراوي أهمية الموانئ وشرح له خطة التوسعة، وطلب منه دعم المشروع.",
        &[
            (Act::Stress, "أكد البدراوي أهمية الموانئ"),
            (Act::Present, "شرح له خطة التوسعة"),
            (Act::CallFor, "طلب منه دعم المشروع"),
        ],
    );
    assert_points(
        "وأكد البدراوي أهمية الموانئ، وتبادل معه وجهات النظر.",
        &[(Act::Stress, "أكد البدراوي أهمية الموانئ"), (Act::Discuss, "تبادل معه وجهات النظر")],
    );
}

#[test]
fn whoever_asks_for_what_is_to_be_done_asks_by_an_act_of_its_own() {
    assert_points(
        "ورحب البدراوي بالمبادرة، وطلب عقد اجتماع للخبراء.",
        &[(Act::Praise, "رحب البدراوي بالمبادرة"), (Act::CallFor, "طلب عقد اجتماع للخبراء")],
    );
    assert_points(
        "ودعا البدراوي إلى تكثيف الدوريات، وشكر إسبانيا على دعمها.",
        &[(Act::CallFor, "دعا البدراوي إلى تكثيف الدوريات"), (Act::Thank, "شكر إسبانيا على دعمها")],
    );
}

#[test]
fn a_joined_verb_is_one_though_it_is_spelled_like_a_participle_or_a_verbal_noun() {
    for (further, act) in [
        ("أدان الهجوم على المعبر", Act::Reject),
        ("تمنى النجاح للمشروع", Act::Greet),
        ("وصف الشراكة بأنها مثمرة", Act::Praise),
    ] {
        assert_points(
            &format!("وأكد البدراوي أهمية الحوار و{further}."),
            &[(Act::Stress, "أكد البدراوي أهمية الحوار"), (act, further)],
        );
    }
}

#[test]
fn a_past_verb_behind_a_quotation_is_the_narrators() {
    assert_points(
        "وقال مارين إن المحادثات \"مثمرة\" ووصف الشراكة بأنها متينة.",
        &[(Act::Stress, "قال مارين إن المحادثات \"مثمرة"), (Act::Praise, "وصف الشراكة بأنها متينة")],
    );
}

#[test]
fn no_predicate_of_a_report_is_joined_to_its_subject() {
    for (act, further) in [
        (Act::Stress, "أعرب عن أمله في تطويرها"),
        (Act::Support, "جدد دعمه للحل السلمي"),
        (Act::CallFor, "دعا إلى تطويرها"),
    ] {
        assert_points(
            &format!("وأكد البدراوي أن العلاقات متينة و{further}."),
            &[(Act::Stress, "أكد البدراوي أن العلاقات متينة"), (act, further)],
        );
    }
}

#[test]
fn a_participle_behind_a_year_goes_on_for_whoever_spoke() {
    assert_points(
        "وقال البدراوي إن الاتفاق يربط البلدين منذ 2011 مؤكدا أن مراجعته ضرورية.",
        &[
            (Act::Stress, "قال البدراوي إن الاتفاق يربط البلدين منذ 2011"),
            (Act::Stress, "مؤكدا أن مراجعته ضرورية"),
        ],
    );
}

#[test]
fn a_clause_that_answers_another_performs_its_own_act() {
    assert_points(
        "وفي حين تريد إسبانيا تمديد الاتفاق، فإن المغرب يطالب بمراجعته.",
        &[(Act::CallFor, "تريد إسبانيا تمديد الاتفاق"), (Act::CallFor, "يطالب بمراجعته")],
    );
    assert_points(
        "وبينما دعت إسبانيا إلى تمديد الاتفاق، فإن المغرب رفض مراجعته.",
        &[(Act::CallFor, "دعت إسبانيا إلى تمديد الاتفاق"), (Act::Reject, "رفض مراجعته")],
    );
}

#[test]
fn light_verbs_carry_nothing_from_another_clause() {
    assert_points(
        "وقال مارين إن المحادثات جرت في مدريد لكنه أبدى ثقته في قرب التوصل إلى اتفاق.",
        &[
            (Act::Stress, "قال مارين إن المحادثات جرت في مدريد"),
            (Act::Stress, "أبدى ثقته في قرب التوصل إلى اتفاق"),
        ],
    );
    assert_points(
        "وأبلغ مارين نظيره خلال لقاء جرى في مدريد أن بلاده لن توافق على المقترح.",
        &[(Act::Reject, "أبلغ مارين نظيره خلال لقاء جرى في مدريد أن بلاده لن توافق على المقترح")],
    );
}

#[test]
fn what_goes_on_meanwhile_is_a_point_of_whom_it_names() {
    for meanwhile in ["في وقت ترفض فيه إسبانيا", "في الوقت الذي ترفض فيه إسبانيا"]
    {
        assert_points(
            &format!("وأشاد البدراوي بمستوى العلاقات {meanwhile} تمديد الاتفاق."),
            &[(Act::Praise, "أشاد البدراوي بمستوى العلاقات"), (Act::Reject, "ترفض فيه إسبانيا تمديد الاتفاق")],
        );
    }
}
