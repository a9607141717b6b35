//! Summaries of invented sentences in which nothing but the summary itself can tell of which countries they are.

mod summarised;

use summarised::{all, summaries, summary};

#[test]
fn bilateral_relations_of_one_who_speaks_name_the_other_side() {
    for (sentence, expected) in [
        (
            "وثمن الوزير الإيطالي ما وصلت إليه العلاقات الثنائية من نضج.",
            "ثمن وزير الداخلية الإيطالي ما وصلت إليه العلاقات الثنائية مع المغرب من نضج.",
        ),
        (
            "وأكد بيليني ضرورة تعميق العلاقات الثنائية التجارية والاقتصادية.",
            "أكد وزير الداخلية الإيطالي ضرورة تعميق العلاقات الثنائية التجارية والاقتصادية مع المغرب.",
        ),
        (
            "ودعا الكرماوي إلى الارتقاء بالتعاون الثنائي إلى مستوى أعلى.",
            "دعا وزير الداخلية المغربي إلى الارتقاء بالتعاون الثنائي مع إيطاليا إلى مستوى أعلى.",
        ),
        (
            "وأكد الكرماوي حرصه على مواصلة هذا التعاون.",
            "أكد وزير الداخلية المغربي حرصه على مواصلة التعاون مع إيطاليا.",
        ),
    ] {
        assert_eq!(summary(sentence), expected);
    }
}

#[test]
fn a_meeting_by_no_name_is_the_one_with_the_other_side() {
    assert_eq!(
        summary("ووصف بيليني اللقاء بأنه مثمر."),
        "وصف وزير الداخلية الإيطالي اللقاء مع المغرب بأنه مثمر."
    );
    let text = summary("وأكد الكرماوي أن الاجتماع المقبل سيعقد في روما.");
    assert!(text.contains("الاجتماع المقبل سيعقد"), "{text}");
}

#[test]
fn a_partner_whom_the_sentence_names_is_not_named_again() {
    for sentence in [
        "وأكد بيليني أهمية العلاقات الثنائية بين إيطاليا وإسبانيا.",
        "وأشار الكرماوي إلى أهمية التعاون الثنائي مع فرنسا.",
        "وأكد الكرماوي رغبته في التعاون والتعامل مع جميع الموانئ.",
        "وجدد الكرماوي استعداده للتعاون الثنائي والمتعدد الأطراف.",
    ] {
        let text = summary(sentence);
        assert!(!text.contains("مع إيطاليا") && !text.contains("مع المغرب"), "{text}");
    }
}

#[test]
fn an_office_with_its_nationality_tells_of_which_country_a_sentence_is() {
    let text =
        all("قال وزير الصيد التونسي رياض الجبلي، في مؤتمر صحافي عقده بمعية نظيره الإيطالي ماركو بيليني، \
         إن حماية السواحل أولوية. وأضاف الجبلي أن الموانئ القديمة تحتاج إلى صيانة عاجلة.");
    assert!(text.iter().any(|text| text.contains("وزير الصيد التونسي")), "{text:?}");
}

#[test]
fn all_countries_are_not_the_two_that_met() {
    let text = summary("ودعا بيليني جميع البلدان إلى احترام القانون الدولي.");
    assert_eq!(text, "دعا وزير الداخلية الإيطالي جميع البلدان إلى احترام القانون الدولي.");
}

#[test]
fn the_second_of_two_between_whom_something_is_signed_stays() {
    let text = "أعلنت الرئاسة التونسية توقيع إعلان نوايا حول شراكة “زراعية ومائية” بين تونس والاتحاد الأوروبي، اليوم الأحد.";
    let text = all(text);
    assert!(text.iter().all(|text| !text.contains("بين تونس،")), "{text:?}");
}

#[test]
fn a_state_named_last_is_what_a_pronoun_at_the_end_means() {
    let text = summaries(
        "وقال بيليني إن إيطاليا تساند الشعب السوري في الأزمة القاسية التي تعيشها سوريا وهي مستعدة لصيانة الموانئ فيها.",
    );
    assert!(text.iter().any(|text| text.ends_with("صيانة الموانئ في سوريا.")), "{text:?}");
}

#[test]
fn what_his_state_will_do_is_not_said_of_a_minister() {
    let text = summary("ولفت بيليني إلى أن إيطاليا “تعتزم فتح مدرسة بحرية لها في طنجة”.");
    assert!(text.starts_with("تعتزم إيطاليا فتح مدرسة بحرية لها"), "{text}");
}

#[test]
fn somebody_of_a_third_state_goes_by_his_office() {
    let text = all("استقبل وزير الصيد المغربي سليم الكرماوي نظيره الإيطالي ماركو بيليني في الرباط. \
         وبعث الكرماوي رسالة تهنئة إلى الرئيس البنيني بونيفاس ساغبو. وأشاد بيليني بجهود ساغبو في حماية السواحل.");
    assert!(text.iter().any(|text| text.contains("بجهود الرئيس البنيني")), "{text:?}");
}

#[test]
fn a_king_or_president_to_whom_something_is_brought_is_told_from_others() {
    let text = all(
        "استقبل الملك المغربي إدريس الثالث وزير الصيد الإيطالي ماركو بيليني في الرباط. ونقل وزير الصيد الإيطالي للملك، رسالة صداقة من البحارة.",
    );
    assert!(text.iter().all(|text| !text.contains("للملك،")), "{text:?}");
}

#[test]
fn both_sides_behind_a_preposition_are_named() {
    let text = summary("وأكد بيليني أن مشروع المنارات سيعود بفوائد كبيرة على الجانبين.");
    assert!(text.ends_with("بفوائد كبيرة على المغرب وإيطاليا."), "{text}");
}

#[test]
fn what_the_emirates_are_called_at_home_is_named() {
    let text = all(
        "استقبل وزير الصيد الإماراتي سالم الكعبي نظيره الإيطالي ماركو بيليني في أبوظبي. ورحب الكعبي بزيارة الوزير الإيطالي إلى الدولة.",
    );
    assert_eq!(text, ["رحب وزير الصيد الإماراتي بزيارة الوزير الإيطالي إلى الإمارات."]);
}
