//! Summaries name an official by the office, as shortly as that tells who it is.

mod summarised;

use summarised::{all, summary};

/// The first summary of a text that starts with one of these verbs.
fn saying(text: &str) -> String {
    let summaries = all(text);
    let said = |text: &&String| ["أكد", "قال", "رحب"].iter().any(|verb| text.starts_with(verb));
    summaries.iter().find(said).cloned().unwrap_or_else(|| panic!("{summaries:?}"))
}

#[test]
fn an_office_that_tells_of_which_country_it_is_stands_for_the_name() {
    for (office, named) in [
        ("السفير الفرنسي بالجزائر جان لوران", "السفير الفرنسي بالجزائر"),
        ("رئيس مجلس الشعب السوري سالم الكرماوي", "رئيس مجلس الشعب السوري"),
        ("الرئيس الأوكراني السابق بوريس دانكو", "الرئيس الأوكراني السابق"),
    ] {
        let text = saying(&format!("بعد لقاء مع وزير الطاقة الجزائري، قال {office} إن التعاون يتقدم."));
        assert!(text.contains(&format!(" {named} إن")), "{text}");
    }
}

#[test]
fn of_an_office_of_many_words_its_first_stands_beside_the_name() {
    for (office, named) in [
        ("وزير أوروبا والشؤون الخارجية الفرنسي بيير لوران", "الوزير الفرنسي لوران"),
        ("المستشار القانوني الأول في الرئاسة المصرية سامح الوردي", "المستشار المصري الوردي"),
        ("كاتب الدولة التونسي للهجرة والتونسيين بالخارج رضا الجبلي", "كاتب الدولة التونسي"),
        ("الرئيس المدير العام لشركة المحروقات الجزائرية رشيد ورتي", "رشيد ورتي"),
    ] {
        let text = saying(&format!("عقب اجتماع مع الوفد الإيطالي، قال {office} إن التعاون يتقدم."));
        assert!(text.contains(&format!(" {named} إن")), "{text}");
    }
}

#[test]
fn an_object_behind_the_name_of_the_other_side_is_not_lost() {
    for (object, kept) in [
        ("الموضوعات ذات الاهتمام المشترك", "الموضوعات ذات الاهتمام المشترك"),
        ("المسائل المطروحة على جدول الأعمال", "المسائل المطروحة على جدول الأعمال"),
        ("القضايا ذات الأولوية", "القضايا ذات الأولوية"),
    ] {
        let text = all(&format!(
            "بحث وزير الخارجية السعودي سالم الكرماوي أمس في الدمام مع وزير خارجية جمهورية العراق سامح ناصر {object}."
        ));
        assert!(text.iter().any(|text| text.contains(kept)), "{text:?}");
    }
}

#[test]
fn the_number_of_a_session_stays_with_it() {
    let text = all(
        "قام وزير الخارجية التونسي رياض الكرماوي بزيارة إلى الجزائر يترأس خلالها رفقة وزير الموارد المائية \
         الجزائري عبد القادر الوردي الدورة 19 للجنة التونسية الجزائرية للمتابعة.",
    );
    assert!(text.iter().any(|text| text.contains("الدورة 19 للجنة")), "{text:?}");
    let text = summary("ويترأس الكرماوي رفقة نظيره الإيطالي غدا الدورة 12 للجنة المشتركة.");
    assert!(text.contains("الدورة 12 للجنة"), "{text}");
}

#[test]
fn an_office_that_has_no_room_is_named_by_its_first_word() {
    let text = saying(
        "بعد لقاء مع وزير الصيد الإيطالي، قالت المتحدثة باسم وزارة الصيد البحري الجزائرية سعاد الوردي إن الموسم بدأ.",
    );
    assert_eq!(text, "قالت المتحدثة الجزائرية الوردي إن الموسم بدأ.");
}

#[test]
fn whom_somebody_tells_something_is_named_by_the_office_behind_the_subject() {
    let text = all(
        "التقى وزير الري المغربي عادل الكرماوي نظيره الإيطالي ماركو بيليني في الرباط. وأطلع الكرماوي بيليني على نتائج الدراسة.",
    );
    assert!(text.iter().any(|text| text.contains("وزير الري الإيطالي على نتائج")), "{text:?}");
}

#[test]
fn whoever_serves_an_organisation_is_named_by_as_much_of_the_office_as_is_short() {
    for (office, named) in [
        ("الأمين العام لمجلس التعاون لدول الخليج العربية راشد المزين", "الأمين العام لمجلس التعاون"),
        ("الأمين العام لجامعة الدول العربية حسام الوردي", "الأمين العام لجامعة الدول العربية"),
    ] {
        let text = saying(&format!("بعد لقاء مع وزير الطاقة الجزائري، قال {office} إن التعاون يتقدم."));
        assert!(text.contains(&format!("قال {named} إن")), "{text}");
    }
}

#[test]
fn a_long_office_is_named_as_far_as_it_is_whole() {
    for (office, named) in [
        ("مساعد وزير الخارجية الجزائري للشؤون القنصلية سامي الوردي", "مساعد وزير الخارجية الجزائري"),
        ("نائب رئيس الوزراء الجزائري لشؤون النقل والموانئ رضا الجبلي", "نائب رئيس الوزراء الجزائري"),
        ("مدير المركز الجزائري للدراسات البحرية والمناخية سليم الكرماوي", "مدير المركز الجزائري"),
    ] {
        let text = saying(&format!("عقب اجتماع مع الوفد الإيطالي، قال {office} إن التعاون يتقدم."));
        assert!(text.contains(&format!(" {named} ")), "{text}");
        assert!(!text.contains("المسؤول"), "{text}");
    }
}

#[test]
fn whoever_serves_no_state_is_no_official() {
    let text = saying(
        "عقب اجتماع مع الوفد الإيطالي، قال رئيس تحرير صحيفة الشاطئ الجزائرية رشيد ورتي إن التعاون بين البلدين يتقدم.",
    );
    assert!(!text.contains("المسؤول"), "{text}");
}

#[test]
fn two_of_the_same_office_are_named_in_the_dual() {
    let text = all(
        "يعقد وزير الخارجية الإسباني خوان ألبيرو ووزير الخارجية المغربي سليم الكرماوي غدا اجتماعا ثنائيا حول الهجرة.",
    );
    assert!(text.iter().any(|text| text.contains("وزيرا الخارجية الإسباني والمغربي")), "{text:?}");
}

#[test]
fn whom_no_reader_knows_is_named_by_the_office_inside_a_sentence_too() {
    let text = all(
        "استقبل الرئيس الكيني جيمس أوتيري في نيروبي وزير الخارجية المصري سامح الوردي. وأعرب الوزير المصري عن شكره لأوتيري على \
         حفاوة الاستقبال.",
    );
    assert!(text.iter().any(|text| text.contains("للرئيس الكيني")), "{text:?}");
}
