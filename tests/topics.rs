//! What talks were about: topics, agendas and purposes, one construction a test.

mod sentences;

use balagh::{Act, Area, Options, parse};
use sentences::{assert_points, points};

#[test]
fn the_purpose_of_a_journey_is_discussed() {
    let text = "وصل وزير الداخلية الإسباني خوان مارين إلى الرباط لبحث مكافحة الهجرة غير النظامية مع نظيره المغربي كريم البدراوي.";
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    let acts: Vec<(Act, bool)> = release
        .points
        .iter()
        .map(|point| (point.act, point.evidence.text.starts_with("لبحث مكافحة")))
        .collect();
    assert_eq!(acts, [(Act::Discuss, true)]);
}

#[test]
fn the_agenda_of_talks_is_discussed() {
    assert_points("وتناولت المباحثات مكافحة الإرهاب.", &[(Act::Discuss, "تناولت المباحثات مكافحة الإرهاب")]);
}

#[test]
fn what_a_meeting_was_about_was_not_agreed_though_it_was_an_agreement() {
    let clause = "تناول اللقاء الاتفاق التجاري بين البلدين";
    assert_points(&format!("و{clause}."), &[(Act::Discuss, clause)]);
}

#[test]
fn the_pivot_of_the_talks_was_discussed() {
    for clause in
        ["شكلت مكافحة الهجرة السرية محور المباحثات", "مكافحة الهجرة السرية وتأمين الحدود أبرز محاور اللقاء"]
    {
        assert_points(&format!("{clause}."), &[(Act::Discuss, clause)]);
    }
}

#[test]
fn a_topic_may_be_among_the_subjects_of_a_meeting() {
    assert_points(
        "وكان ملف الهجرة ضمن محاور الاهتمام في هذا اللقاء.",
        &[(Act::Discuss, "كان ملف الهجرة ضمن محاور الاهتمام في هذا اللقاء")],
    );
}

#[test]
fn following_up_together_is_discussing() {
    assert_points(
        "وجرى استعراض العلاقات الثنائية ومتابعة تنفيذ الاتفاقيات.",
        &[(Act::Discuss, "جرى استعراض العلاقات الثنائية"), (Act::Discuss, "متابعة تنفيذ الاتفاقيات")],
    );
}

#[test]
fn a_dateline_is_no_topic_that_was_discussed() {
    let text = "الرباط - شكل تعزيز التعاون الأمني محور اللقاء الذي جمع، أمس، وزير الداخلية المغربي كريم البدراوي بنظيره الإسباني خوان مارين.";
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    assert!(release.points[0].evidence.text.starts_with("شكل تعزيز"), "{:?}", release.points[0].evidence);
}

#[test]
fn talks_that_were_held_about_something_are_discussed() {
    assert_points(
        "وأجرى مارين محادثات مع وزير العدل المغربي حول تسليم السجناء.",
        &[(Act::Discuss, "أجرى مارين محادثات مع وزير العدل المغربي حول تسليم السجناء")],
    );
}

#[test]
fn a_pivot_that_no_table_lists_is_one() {
    assert_points("واحتل ملف الصيد صدارة المباحثات.", &[(Act::Discuss, "احتل ملف الصيد صدارة المباحثات")]);
}

#[test]
fn an_agenda_word_ends_no_saying() {
    assert_points(
        "وأوضح مارين أن محاور اللقاء المقبل ما زالت قيد الدرس.",
        &[(Act::Present, "أوضح مارين أن محاور اللقاء المقبل ما زالت قيد الدرس")],
    );
}

#[test]
fn a_topic_is_discussed_wherever_it_stands_and_whatever_verb_says_so() {
    for clause in [
        "كرس اللقاء لبحث ملف الموانئ",
        "جاء ملف الموانئ على رأس جدول الأعمال",
        "كان ملف الموانئ حاضرا بقوة في المباحثات",
        "من أبرز ما تناولته المباحثات ملف الموانئ",
        "من بين المواضيع التي تم التطرق إليها ملف الموانئ",
        "كان ملف الموانئ ضمن القضايا التي بحثها الجانبان",
        "تخلل اللقاء بحث ملف الموانئ",
        "جرى الحديث خلال اللقاء عن ملف الموانئ",
        "عرج الجانبان على ملف الموانئ",
        "توقف الجانبان عند ملف الموانئ",
        "وقع التطرق خلال اللقاء إلى ملف الموانئ",
    ] {
        assert_points(&format!("و{clause}."), &[(Act::Discuss, clause)]);
    }
}

#[test]
fn what_a_meeting_dealt_with_is_told_behind_it() {
    let read = points("وأجرى البدراوي لقاء مع سفير إسبانيا تناول فيه ملف الهجرة.");
    assert!(
        read.iter().any(|(act, evidence)| *act == Act::Discuss && evidence.contains("ملف الهجرة")),
        "{read:?}"
    );
}

#[test]
fn a_topic_may_be_said_to_have_had_the_meeting_in_many_ways() {
    for clause in [
        "احتل ملف الطاقة حيزا كبيرا من اللقاء",
        "حظيت قضايا المنطقة باهتمام الجانبين",
        "امتدت المباحثات إلى قضايا الأمن الإقليمي",
    ] {
        assert_points(&format!("و{clause}."), &[(Act::Discuss, clause)]);
    }
}

fn areas(said: &str) -> Vec<Area> {
    let text =
        format!("استقبل وزير الخارجية المغربي كريم البدراوي نظيره الأردني سالم الطراونة في الرباط. {said}");
    let release = parse(&text, &Options::default()).expect("the text is Arabic");
    release.points.last().map(|point| point.areas.clone()).unwrap_or_default()
}

#[test]
fn a_word_of_one_field_within_the_term_of_another_speaks_for_the_other() {
    for (said, area) in [
        ("وبحث الوزيران مشروعا لتربية النحل.", Area::Agriculture),
        ("وبحث الوزيران تجارب الزراعة المائية.", Area::Agriculture),
        ("وبحث الوزيران رصد هجرة الطيور.", Area::Environment),
        ("وبحث الوزيران إحداث ورش لصيانة الطائرات.", Area::Transport),
        ("وبحث الوزيران حضانة الأطفال بعد الطلاق.", Area::Justice),
        ("وبحث الوزيران تأمين الملاعب.", Area::Security),
        ("وبحث الوزيران نشر الثقافة المالية.", Area::Finance),
        ("وبحث الوزيران إجراء عمليات إزالة المياه البيضاء.", Area::Health),
        ("وبحث الوزيران حقوق البث والنقل التلفزيوني.", Area::Media),
        ("وبحث الوزيران تنظيم الأسواق الأسبوعية.", Area::LocalGovernment),
    ] {
        assert_eq!(areas(said), [area], "{said}");
    }
}

#[test]
fn an_idiom_made_of_words_of_a_field_is_of_no_field() {
    for said in
        ["وأكد البدراوي أهمية ترميم الثقة بين البلدين.", "وأكد البدراوي أن للأردن منزلة خاصة لدى المغرب."]
    {
        assert_eq!(areas(said), [Area::PoliticalRelations], "{said}");
    }
}

#[test]
fn states_and_the_world_beside_a_field_at_home_make_no_regional_issue() {
    for (said, area) in [
        ("وبحث الوزيران تدريب رواد الفضاء في مراكز اليابان وكندا.", Area::ScienceInnovation),
        ("وبحث الوزيران مباريات المنتخبين في البرازيل وكندا.", Area::YouthSport),
        ("وبحث الوزيران إيفاد الأئمة إلى البرازيل وكندا.", Area::ReligiousAffairs),
        ("وبحث الوزيران تعزيز الربط الكهربائي على المستوى الدولي مع اليابان وكندا.", Area::Energy),
    ] {
        assert_eq!(areas(said), [area], "{said}");
    }
}

#[test]
fn a_topic_may_stand_behind_the_pivot_of_the_talks() {
    for topic in ["كان محور اللقاء التعاون الأمني", "كان أبرز محاور اللقاء ملف الصيد"]
    {
        assert_points(&format!("و{topic}."), &[(Act::Discuss, topic)]);
    }
}

#[test]
fn what_was_among_the_matters_of_talks_was_discussed() {
    for topic in [
        "كانت الهجرة والصيد من بين الموضوعات المطروحة للنقاش",
        "كان ملف الصيد ضمن القضايا المدرجة على جدول الأعمال",
        "كان ملف الصيد محل نقاش بين الوزيرين",
    ] {
        assert_points(&format!("و{topic}."), &[(Act::Discuss, topic)]);
    }
    for topic in ["ملف الصيد سيكون جزءا من أجندة الاجتماع", "الصيد سيكون موضع نقاش"]
    {
        assert_points(&format!("وقال مارين إن {topic}."), &[(Act::Discuss, topic)]);
    }
    let listed = "تعتبر قبرص ومالطا جزءا من مفاوضات الصيد";
    assert_points(&format!("و{listed}."), &[]);
}

#[test]
fn what_a_meeting_saw_debated_was_discussed() {
    for debate in ["شهدت الجلسة حوارا حول ملف الصيد", "شهد المؤتمر الصحفي سجالا حول الهجرة"]
    {
        assert_points(&format!("و{debate}."), &[(Act::Discuss, debate)]);
    }
    assert_points("وشهدت مالطا جدلا حول ملف الصيد.", &[]);
}

#[test]
fn bilateral_matters_are_of_the_relation_and_ancient_sites_of_culture() {
    for (said, expected) in [
        ("وبحث الوزيران الملفات الثنائية.", Area::PoliticalRelations),
        ("وبحث الوزيران تطورات العلاقات بين البلدين.", Area::PoliticalRelations),
        ("وأدان الوزيران هدم مواقع تاريخية.", Area::Culture),
        ("وبحث الوزيران تنظيم رحلة أسبوعية بين طنجة ومدريد.", Area::Transport),
    ] {
        assert_eq!(areas(said), [expected], "{said}");
    }
}

#[test]
fn a_text_that_holds_items_is_no_point_beside_them() {
    for opening in ["ونص الاتفاق على:", "ونصت الاتفاقية كذلك على:", "وتضمن الاتفاق:"]
    {
        let text = format!("{opening}\n- تعهد المغرب بفتح المعابر.\n- تعهد إسبانيا بحماية الصيادين.");
        let read = points(&text);
        let acts: Vec<Act> = read.iter().map(|(act, _)| *act).collect();
        assert_eq!(acts, [Act::Pledge, Act::Pledge], "{read:?}");
    }
}

#[test]
fn the_pivot_of_a_visit_may_open_what_is_told_of_it() {
    for topic in [
        "محور زيارة مارين سيكون ملف الصيد",
        "محاور اللقاء الذي جمع الوزيرين في مدريد ستكون على الطاولة مجددا",
    ] {
        assert_points(&format!("وقال البدراوي إن {topic}."), &[(Act::Discuss, topic)]);
    }
}
