//! Groups of people as those who act: «عدد من كبار المسؤولين», «ممثلون عن القطاع الخاص», «المشاركون في المؤتمر». Which words name them,
//! and that they act rather than who held the floor before.

mod speakers;

use speakers::{read, speakers};

/// Who performs the act that those words are about, in a text where Bueno held the floor before.
fn who(sentence: &str, words: &str) -> Vec<String> {
    let text = format!(
        "استقبل وزير الطاقة المصري حسام زكريا نظيره البرازيلي كارلوس بوينو في القاهرة، وبحثا التعاون. \
         وأكد بوينو أهمية الشراكة. {sentence}"
    );
    speakers(&text, words)
}

#[test]
fn people_behind_a_verb_are_its_subject_with_all_that_describes_them() {
    for people in [
        "عدد من كبار المسؤولين في الحكومة المصرية",
        "ممثلون عن القطاع الخاص",
        "خبراء زراعيون واقتصاديون",
        "أعضاء لجنة الصداقة البرلمانية",
        "المشاركون في المؤتمر",
        "قادة دول الساحل",
        "وفد من رجال الأعمال",
        "مسؤولو حلف الناتو",
        "رؤساء البعثات الدبلوماسية",
    ] {
        for (verb, complement) in
            [("ورحب", "بفتح المعبر."), ("وأعرب", "عن ارتياحهم لفتح المعبر."), ("ووافق", "على فتح المعبر.")]
        {
            let sentence = format!("{verb} {people} {complement}");
            assert_eq!(who(&sentence, "فتح المعبر"), [people], "{sentence}");
        }
    }
}

#[test]
fn bodies_in_the_plural_are_the_subject_of_a_feminine_verb() {
    for sentence in ["ورحبت الأطراف السياسية بفتح المعبر.", "ودعت الأطراف السياسية إلى فتح المعبر."]
    {
        assert_eq!(who(sentence, "فتح المعبر"), ["الأطراف السياسية"], "{sentence}");
    }
}

#[test]
fn people_whom_a_report_names_act_in_it() {
    let sentence = "وأضاف أن كبار المسؤولين المصريين أكدوا أهمية فتح المعبر.";
    assert_eq!(who(sentence, "فتح المعبر"), ["كبار المسؤولين المصريين"]);
}

#[test]
fn who_met_people_discusses_with_them() {
    for sentence in [
        "وبحث بوينو مع عدد من كبار المسؤولين المصريين سبل فتح المعبر.",
        "كما التقى بوينو عددا من كبار المسؤولين المصريين، وبحث معهم سبل فتح المعبر.",
    ] {
        let speakers = who(sentence, "فتح المعبر");
        let people = speakers.last().map(String::as_str);
        assert_eq!(speakers.len(), 2, "{sentence}");
        assert!(people.is_some_and(|people| people.ends_with("كبار المسؤولين المصريين")), "{sentence}");
    }
}

#[test]
fn a_meal_with_people_is_no_talk() {
    let text = "استقبل وزير الطاقة المصري حسام زكريا نظيره البرازيلي كارلوس بوينو في القاهرة، وبحثا التعاون. \
                كما التقى بوينو عددا من الطلبة، وتناول معهم طعام العشاء.";
    assert!(read(text).points.iter().all(|point| !point.evidence.text.contains("طعام")));
}

#[test]
fn whom_somebody_calls_on_does_not_call() {
    for people in ["المستثمرين المصريين", "عددا من المستثمرين المصريين"]
    {
        let sentence = format!("ودعا {people} إلى فتح المعبر.");
        assert_eq!(who(&sentence, "فتح المعبر"), ["كارلوس بوينو"], "{sentence}");
    }
}

#[test]
fn a_country_and_a_group_of_states_agree_whatever_else_the_sentence_names() {
    let text = "أعلن وزير الزراعة البرازيلي كارلوس بوينو أن بلاده ودول الخليج اتفقوا، عقب محادثات استضافتها مسقط أمس، على \
                تطوير التعاون في مجال الزراعة، وذلك بعد الاتفاق التجاري الذي أبرم مع بيرو.";
    assert_eq!(speakers(text, "مجال الزراعة"), ["كارلوس بوينو", "دول الخليج"]);
    let further = format!("{text} وقال بوينو: «اتفقنا على إنشاء صندوق مشترك».");
    assert_eq!(speakers(&further, "صندوق مشترك"), ["كارلوس بوينو", "دول الخليج"]);
    assert_eq!(read(&further).sides, ["BR"]);
}

#[test]
fn with_whom_a_known_text_was_agreed_does_not_meet() {
    let text = "أجرى وزير الخارجية البرازيلي كارلوس بوينو ونظراؤه الخليجيون محادثات في مسقط بعد الاتفاق التجاري الأخير \
                مع بيرو. واتفق الجانبان على تشكيل لجنة للزراعة.";
    assert_eq!(speakers(text, "لجنة للزراعة"), ["كارلوس بوينو", "نظراؤه الخليجيون"]);
    assert_eq!(read(text).sides, ["BR"]);
    let states = "عقدت البرازيل ودول الخليج محادثات في مسقط بعد الاتفاق التجاري الأخير مع بيرو. واتفق الجانبان على تشكيل \
                  لجنة للزراعة.";
    assert_eq!(speakers(states, "لجنة للزراعة"), ["البرازيل", "دول الخليج"]);
}

#[test]
fn what_a_group_values_or_offers_is_no_part_of_its_name() {
    for (clause, words) in [
        ("ثمن المشاركون الجهود المغربية", "الجهود"),
        ("قدم المشاركون الشكر للمملكة", "الشكر"),
        ("أكد المشاركون الأهمية الكبرى للحوار", "الأهمية"),
    ] {
        assert_eq!(who(&format!("و{clause}."), words), ["المشاركون"], "{clause}");
    }
}

#[test]
fn those_who_serve_several_states_are_one_group_of_them_all() {
    for holders in ["قادة مالي والنيجر وبوركينا فاسو", "وزراء خارجية السنغال وغينيا وغامبيا"]
    {
        let text = format!("اتفق {holders} على إنشاء لجنة مشتركة في مجال الدفاع.");
        assert_eq!(speakers(&text, "لجنة مشتركة"), [holders], "{text}");
        assert_eq!(read(&text).sides.len(), 3, "{text}");
    }
}

#[test]
fn ambassadors_of_each_of_several_states_come_as_one_group() {
    let text = "استقبل وزير الصحة المغربي سليم الحمداوي سفراء كل من غانا والغابون وماليزيا. وبحث الجانبان التعاون الصحي.";
    assert_eq!(speakers(text, "التعاون الصحي"), ["سليم الحمداوي", "سفراء كل من غانا والغابون وماليزيا"]);
    assert_eq!(read(text).sides, ["MA", "GH", "GA", "MY"]);
}

#[test]
fn beside_whose_conference_one_meets_takes_no_part() {
    let text = "عقد رؤساء حكومات السنغال وغينيا وغامبيا اجتماعا على هامش الدورة العادية للجمعية العامة للأمم المتحدة. \
                واتفق الرؤساء على رؤية مشتركة.";
    assert_eq!(speakers(text, "رؤية مشتركة"), ["رؤساء حكومات السنغال وغينيا وغامبيا"]);
}

#[test]
fn an_office_in_the_plural_is_the_group_called_so_and_not_its_host() {
    let met = "استقبل وزير الخارجية العراقي سالم الخالدي عددا من السفراء الجدد. ورحب الوزير بالسفراء الجدد.";
    let text = format!("{met} من جانبهم، أعرب السفراء عن شكرهم لحفاوة الاستقبال.");
    assert_eq!(speakers(&text, "حفاوة الاستقبال"), ["السفراء الجدد"]);
}

#[test]
fn a_group_that_somebody_meets_later_talks_with_him() {
    for (people, with) in [
        ("عددا من رجال الأعمال المصريين", "عدد من رجال الأعمال المصريين"),
        ("أعضاء غرفة التجارة", "أعضاء غرفة التجارة"),
        ("رؤساء الكتل البرلمانية", "رؤساء الكتل البرلمانية"),
        ("ممثلين عن القطاع الخاص", "ممثلين عن القطاع الخاص"),
        ("مستثمرين مصريين", "مستثمرين مصريين"),
        ("شخصيات سياسية", "شخصيات سياسية"),
        ("أبناء الجالية البرازيلية", "أبناء الجالية البرازيلية"),
    ] {
        for meeting in [format!("كما التقى بوينو {people}."), format!("كما اجتمع بوينو مع {with}.")]
        {
            let met = who(&format!("{meeting} وتناول اللقاء فتح المعبر."), "فتح المعبر");
            assert!(
                met[0] == "كارلوس بوينو" && people.ends_with(&met[1]) || met[1] == with,
                "{meeting} {met:?}"
            );
        }
    }
}

#[test]
fn a_group_beside_whose_meeting_two_met_takes_no_part() {
    let sentence = "والتقى الوزيران في مانيلا على هامش الاجتماع الـ51 لوزراء مالية رابطة دول جنوب شرق آسيا. وقال بوينو \"اتفقنا على فتح المعبر\".";
    assert_eq!(who(sentence, "فتح المعبر"), ["حسام زكريا", "كارلوس بوينو"]);
}

#[test]
fn a_group_between_which_and_a_minister_a_meeting_was_agrees_with_him() {
    let text = "أكدت كينيا ودول الاتحاد الأوروبي أهمية اتفاق كان قابلا للتطوير في قمة نيروبي. \
                وصدر البيان خلال اجتماع بين وزير الخارجية الكيني جوزيف موانغي ووزراء خارجية دول الاتحاد الأوروبي لبحث الشراكة بين الاتحاد الأوروبي وكينيا. \
                واتفق الوزراء على فتح المعبر.";
    assert_eq!(speakers(text, "فتح المعبر"), ["جوزيف موانغي", "وزراء خارجية دول الاتحاد الأوروبي"]);
    let text =
        "التقى وزير العدل الغاني كوفي أدو نظيره التوغولي ياو أمبا. ويؤيد المستثمرون والاتحاد الأفريقي المشروع.";
    assert_eq!(speakers(text, "المشروع"), ["المستثمرون", "الاتحاد الأفريقي"]);
}

#[test]
fn when_people_acted_is_no_part_of_who_they_are() {
    assert_eq!(who("واتفق أعضاء التحالف في يونيو 2021 على خفض الانبعاثات.", "الانبعاثات"), ["أعضاء التحالف"]);
}

#[test]
fn some_people_are_a_group_up_to_what_they_act_on() {
    for (people, name) in [
        ("بعض الخبراء", "بعض الخبراء"),
        ("بعض النواب", "بعض النواب"),
        ("بعض النواب البرازيليين", "بعض النواب البرازيليين"),
        ("عدد من النواب", "عدد من النواب"),
    ] {
        let sentence = format!("وانتقد {people} هذه الصيغة لفتح المعبر، مشيرين إلى غموض البنود.");
        assert_eq!(who(&sentence, "فتح المعبر"), [name], "{sentence}");
        assert_eq!(who(&sentence, "غموض"), [name], "{sentence}");
    }
}

#[test]
fn leaders_with_a_nationality_are_a_group_whatever_is_done_to_them() {
    let sentence = "وأجرى بوينو محادثات مع الرئيس الهندي راجيف مينون. ومن المتوقع أن يطلع بوينو القادة المصريين على خطة فتح المعبر.";
    assert_eq!(who(sentence, "فتح المعبر"), ["كارلوس بوينو"]);
    assert_eq!(
        who("وسيبحث بوينو مع القادة الهنود فتح المعبر.", "فتح المعبر"),
        ["كارلوس بوينو", "القادة الهنود"]
    );
}
