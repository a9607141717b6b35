//! Summaries of invented sentences, one construction a test: that they say all of what they are about.

mod summarised;

use summarised::{all, summary};

/// What is summed up of a clause that the visitor says, behind the meeting.
fn of_visitor(clause: &str) -> String {
    let text =
        format!("استقبل وزير الخارجية التونسي سالم بن عمار اليوم بتونس نظيره الألماني هانس كلاين. {clause}");
    all(&text).pop().unwrap_or_default()
}

#[test]
fn behind_a_long_subject_the_complement_still_has_room() {
    let text = of_visitor("وأكد كلاين مساندته للشعب والجيش السوداني في هذه المرحلة من تاريخه.");
    assert!(text.contains("للشعب والجيش"), "{text}");
}

#[test]
fn whoever_is_made_something_is_named_with_what_he_became() {
    for (clause, end) in [
        (
            "وهنأ كلاين الرئيس التونسي باختيار الأمير كريم بن راشد وليا للعهد وإطلاق المشروع الكبير.",
            "باختيار كريم بن راشد وليا للعهد.",
        ),
        (
            "وهنأ كلاين الرئيس التونسي بتعيين سليم القروي سفيرا لتونس في برلين ابتداء من الشهر المقبل.",
            "سفيرا لتونس.",
        ),
        (
            "وهنأ كلاين تونس باختيار صفاقس عاصمة للثقافة العربية وتنظيم الدورة المقبلة.",
            "عاصمة للثقافة العربية.",
        ),
    ] {
        let text = of_visitor(clause);
        assert!(text.ends_with(end), "{text}");
    }
}

#[test]
fn what_holds_either_way_ends_before_the_two_ways() {
    let text = of_visitor(
        "وأكد كلاين أن التعاون سيشمل إسهام ألمانيا بمهندسيها في تجديد شبكات السكك سواء في الموانئ القديمة أو المطارات التي سيتم بناؤها.",
    );
    assert!(text.ends_with("تجديد شبكات السكك."), "{text}");
}

#[test]
fn care_is_taken_of_somebody_and_a_position_taken_on_something() {
    for (clause, end) in [
        (
            "وشدد بن عمار على أهمية إيلاء عناية أكبر لجاليتي البلدين، وتيسير معاملاتهما.",
            "لجاليتي تونس وألمانيا",
        ),
        ("وأعرب الجانبان عن موقف الدولتين المعلن إزاء شح المياه الذي تعرفه الواحات.", "إزاء شح المياه"),
        ("وأكد كلاين ضرورة دور الفحص والتحقق الدولية على مصانع الأدوية، بما يحمي المرضى.", "على مصانع الأدوية"),
        (
            "وقال بن عمار إن القيادتين تطلبان ترجمة التفاهمات على أرض الواقع قبل نهاية السنة.",
            "على أرض الواقع.",
        ),
    ] {
        let text = of_visitor(clause);
        assert!(text.contains(end), "{text}");
    }
}

#[test]
fn what_a_meeting_was_an_opportunity_for_nobody_has_done_yet() {
    let text = of_visitor("وشكل اللقاء فرصة لتأكيد حرص البلدين على تطوير التكوين المهني.");
    assert!(text.starts_with("كان لقاء تونس وألمانيا فرصة لتأكيد"), "{text}");
    let text = of_visitor("وكان اللقاء مناسبة لبحث تطوير التكوين المهني.");
    assert_eq!(text, "بحثت تونس وألمانيا تطوير التكوين المهني.");
}

#[test]
fn what_stands_between_a_subject_and_what_is_said_of_it_is_left_out() {
    for (clause, summed) in [
        (
            "وتبحث القمة بالإضافة إلى أسعار الحبوب وكلفة الشحن، عدة ملفات أخرى ترتبط بالربط البحري.",
            "تبحث القمة عدة ملفات أخرى ترتبط بالربط البحري.",
        ),
        (
            "وقال الناطق باسم الوزارة إنه خلال لقاء الوزير كلاين برئيس البرلمان في آخر أيام الجولة فقد نقل إليه تقدير المستشار.",
            "قال الناطق باسم الوزارة إنه نقل إليه تقدير المستشار.",
        ),
    ] {
        assert_eq!(of_visitor(clause), summed);
    }
}

#[test]
fn what_will_go_on_is_said_though_it_stands_in_quotation_marks() {
    let text = of_visitor("وقالت الوزارة إن الوزيرين سيواصلان \"مناقشة كيفية إنعاش التجارة البحرية\".");
    assert_eq!(text, "ستواصل تونس وألمانيا «مناقشة كيفية إنعاش التجارة البحرية».");
}

#[test]
fn those_whom_a_press_conference_brings_together_meet() {
    let texts = all(
        "مؤتمر صحفي الثلاثاء يجمع الوزير الألماني هانس كلاين بالوزير التونسي سالم بن عمار في قصر قرطاج بتونس.",
    );
    assert!(texts.iter().any(|text| text.starts_with("سيلتقي الوزيران الألماني والتونسي")), "{texts:?}");
}

#[test]
fn the_other_hand_of_a_list_is_no_end() {
    let text = summary(
        "ووقعت وزارة الصيد المغربية مذكرتي تفاهم مع وزارة البحر الإيطالية، من جهة، وغرفة الملاحة، من جهة ثانية.",
    );
    assert!(!text.contains("من جهة"), "{text}");
}

#[test]
fn congratulations_say_on_what_and_a_visit_where_to() {
    for (clause, end) in [
        ("وقدم كلاين التهنئة للرئيس التونسي بمناسبة توليه منصبه.", "بمناسبة توليه منصبه."),
        (
            "وأعلن كلاين عن زيارة رئيس الوزراء، كارل فيبر، إلى تونس بعد أيام من الانتخابات.",
            "زيارة فيبر إلى تونس.",
        ),
        ("وقلد الرئيس التونسي الوزير الألماني، قلادة الجمهورية التي تمنح لكبار الضيوف.", "قلادة الجمهورية"),
    ] {
        let text = of_visitor(clause);
        assert!(text.contains(end), "{text}");
    }
}

#[test]
fn nothing_points_back_behind_its_noun() {
    let text = of_visitor("وقال كلاين إن رسائل النوايا هذه تتعلق بقطاعات صناعية مثل البتروكيماويات.");
    assert!(text.contains("رسائل النوايا تتعلق"), "{text}");
}

#[test]
fn what_nobody_says_is_no_point() {
    let texts = all(
        "استقبل وزير الخارجية التونسي سالم بن عمار اليوم بتونس نظيره الألماني هانس كلاين. ولم يذكر البيان ما إذا كان الوزيران تحدثا بشأن ملف الهجرة.",
    );
    assert!(texts.iter().all(|text| !text.contains("ملف الهجرة")), "{texts:?}");
}

#[test]
fn a_position_is_one_on_something_whatever_adjective_it_has() {
    for (clause, end) in [
        (
            "وقال كلاين إنه لمس موقفا إيجابيا بشأن رفع القيود عن توريد الأدوية.",
            "بشأن رفع القيود عن توريد الأدوية.",
        ),
        ("وأكد كلاين الموقف المبدئي لألمانيا بخصوص حرية الملاحة في البحار.", "بخصوص حرية الملاحة في البحار."),
    ] {
        let text = of_visitor(clause);
        assert!(text.ends_with(end), "{text}");
    }
}

#[test]
fn two_states_that_the_text_makes_the_subject_stay_it() {
    let text = of_visitor(
        "وكان من المتوقع أن تعقد تونس وبرلين محادثات لإعادة القطع الأثرية في يوم 12 يوليو بقرية ساحلية.",
    );
    assert!(text.starts_with("من المتوقع أن تعقد تونس وألمانيا محادثات"), "{text}");
    let text = of_visitor("وجرى نقاش واسع النطاق مع تونس بشأن القضايا التي تهم البلدين.");
    assert_eq!(text, "ناقشت تونس وألمانيا القضايا التي تهم البلدين.");
}

#[test]
fn what_is_described_does_not_describe() {
    let text = of_visitor(
        "وقال كلاين إن بلاده مستعدة. ووصف الشراكة الاقتصادية بأنها وسيلة ملموسة لإظهار التزام ألمانيا القوي.",
    );
    assert!(text.starts_with("وصف وزير الخارجية الألماني الشراكة"), "{text}");
}

#[test]
fn a_position_of_a_state_is_one_towards_something() {
    let text = of_visitor("وأشاد كلاين بـ\"مواقف الدولة التونسية تجاه تعزيز العمل المتوسطي المشترك\".");
    assert!(text.contains("تجاه تعزيز"), "{text}");
    let text = of_visitor("وأكد بن عمار أهمية إيجاد سبل من أجل تنشيط المبادلات الفلاحية.");
    assert!(!text.ends_with("سبل."), "{text}");
}

#[test]
fn what_may_or_will_be_is_no_more_than_that() {
    for (clause, start) in [
        ("وقال كلاين إن ألمانيا وتونس قد تستأنفان خلال الربيع المحادثات بشأن فحص المطارات.", "قد تستأنف"),
        ("وقال كلاين إن المباحثات سوف تتطرق إلى ملف الصيد في المتوسط.", "ستبحث"),
    ] {
        let text = of_visitor(clause);
        assert!(text.starts_with(start), "{text}");
    }
    let text = of_visitor("وبين كلاين أن الاتحاد ليس متخليا عن تونس وأنه سمع صرختها.");
    assert!(text.contains("ليس متخليا"), "{text}");
}

#[test]
fn our_two_countries_are_both() {
    let text = of_visitor("وقال كلاين: \"نسعى إلى شراكة تخدم مصالح بلدينا\".");
    assert!(text.ends_with("مصالح تونس وألمانيا."), "{text}");
}

#[test]
fn whoever_leads_those_who_are_met_is_one_of_them() {
    let text = of_visitor("وسيبدأ كلاين جولة من المباحثات مع مسؤولين تونسيين على رأسهم رئيس الحكومة.");
    assert_eq!(text, "ستبدأ ألمانيا وتونس جولة من المباحثات.");
}

#[test]
fn prospects_and_participation_are_of_something() {
    for (clause, within) in [
        (
            "وأكد بن عمار ضرورة إيلاء اهتمام خاص للمشاركة التونسية في المعرض المقرر تنظيمه في الخريف.",
            "التونسية في المعرض",
        ),
        ("وأشار كلاين إلى الآفاق والفرص المتاحة لتطوير علاقات التعاون بين البلدين.", "المتاحة لتطوير"),
    ] {
        let text = of_visitor(clause);
        assert!(text.contains(within), "{text}");
    }
}

#[test]
fn whoever_is_said_to_travel_is_named() {
    let texts = all(
        "أعلنت وزارة الخارجية القطرية، في بيان اليوم، أن وزير الخارجية القطري سلطان الكعبي سيزور ألمانيا الأسبوع المقبل للقاء وزيرة الخارجية الألمانية إيفا برغر.",
    );
    assert!(texts.iter().any(|text| text.starts_with("سيزور وزير الخارجية القطري ألمانيا")), "{texts:?}");
}

#[test]
fn what_is_done_to_something_has_it_for_its_object() {
    for (clause, end) in [
        (
            "وتم على هامش المباحثات افتتاح معرض للصناعة التقليدية في البلدين.",
            "معرضا للصناعة التقليدية في البلدين.",
        ),
        ("وتم خلال اللقاء توقيع اتفاق جديد في مجال الصيد.", "اتفاقا جديدا في مجال الصيد."),
        ("وتم خلال اللقاء توقيع اتفاق تعاون في مجال الصيد.", "اتفاق تعاون في مجال الصيد."),
        ("وأسفر اللقاء عن تحديد ثلاث أولويات للمرحلة المقبلة.", "على تحديد ثلاث أولويات للمرحلة المقبلة."),
        ("وهنأ كلاين ضيفه، متمنيا للشعب التونسي مزيدا من التقدم.", "للشعب التونسي مزيدا من التقدم."),
    ] {
        let text = of_visitor(clause);
        assert!(text.ends_with(end), "{text}");
    }
}

#[test]
fn talks_about_a_matter_say_nothing_of_its_share_in_them() {
    for (clause, end) in [
        ("وكانت قضية الغاز من بين الملفات التي تدارسها الطرفان.", "تونس وألمانيا قضية الغاز."),
        ("وشغل التعاون الإعلامي حيزا من المباحثات.", "تونس وألمانيا التعاون الإعلامي."),
    ] {
        let text = of_visitor(clause);
        assert!(text.ends_with(end), "{text}");
    }
}

#[test]
fn several_who_are_no_two_are_not_those_who_met() {
    let text = of_visitor("واتفق الطرفان على إطلاق برنامج لتبادل الباحثين بين الجامعات في البلدين.");
    assert!(text.contains("لتبادل الباحثين"), "{text}");
}

#[test]
fn a_share_keeps_its_sign_and_efforts_what_they_are_for() {
    for (clause, end) in [
        ("وأشار كلاين إلى أن نسبة السحب بلغت 62%.", "62%."),
        (
            "وجرى التأكيد على مواصلة الجهود من أجل إنشاء منطقة خالية من التلوث.",
            "إنشاء منطقة خالية من التلوث.",
        ),
        ("وتعهدا بإيلاء عناية خاصة لتشغيل الشباب في مشاريع الغاز.", "لتشغيل الشباب في مشاريع الغاز."),
        (
            "وسيوقع الجانبان خلال الزيارة المرتقبة لرئيس الوزراء إلى ألمانيا اتفاقية لتجنب الازدواج الضريبي.",
            "وألمانيا اتفاقية لتجنب الازدواج الضريبي.",
        ),
    ] {
        let text = of_visitor(clause);
        assert!(text.ends_with(end), "{text}");
    }
}

#[test]
fn the_private_sector_is_one_and_views_concur_by_themselves() {
    for (clause, within) in [
        ("وأوصى كلاين بإشراك القطاع الخاص والبنوك الإسلامية في تمويل مشاريع الإيواء.", "بإشراك القطاع الخاص"),
        ("وتطابقت رؤى الجانبين بشأن أهمية مواصلة التنسيق.", "تطابقت رؤى الجانبين"),
        ("وتصدّرت التطورات في السوق مباحثات الوزيرين.", "التطورات في السوق."),
    ] {
        let text = of_visitor(clause);
        assert!(text.contains(within), "{text}");
    }
}

#[test]
fn a_day_counted_from_today_is_no_day_of_a_sentence_that_stands_alone() {
    let text = of_visitor("وسيلتقي كلاين اليوم الأحد صيادي الأسماك في ميناء صفاقس.");
    assert!(!text.contains("الأحد"), "{text}");
    let text = of_visitor("وأشاد كلاين بلقاء أمس الثلاثاء بين الخبراء التونسيين والألمان.");
    assert!(text.contains("أمس"), "{text}");
}
