//! What two do together is of both: agreements, signatures, joint bodies and statements.

mod meeting;
mod speakers;

use meeting::{GUEST, HOST, after_meeting};
use speakers::{read, speakers};

#[test]
fn both_of_two_are_meant_by_words_for_both() {
    for sentence in [
        "وجدد كلا الوزيرين التأكيد على أهمية الحوار الأمني.",
        "وعبر كلاهما عن رغبته في تطوير الحوار الأمني.",
        "وأعرب الاثنان عن ارتياحهما لمستوى الحوار الأمني.",
        "وأكد معالي الوزيرين أهمية تفعيل الحوار الأمني.",
        "ودعت الدولتان إلى مواصلة الحوار الأمني.",
    ] {
        assert_eq!(after_meeting(sentence, "الحوار الأمني"), [HOST, GUEST], "{sentence}");
    }
}

#[test]
fn what_work_was_crowned_with_is_of_those_who_met() {
    assert_eq!(after_meeting("وتوجت أشغال الدورة بالتوقيع على أربع اتفاقيات.", "اتفاقيات"), [HOST, GUEST]);
}

#[test]
fn a_joint_statement_that_something_is_said_of_is_of_both() {
    assert_eq!(after_meeting("وصدر بيان مشترك أكد دعم المبادرة الأوروبية.", "المبادرة"), [HOST, GUEST]);
    assert_eq!(after_meeting("وأكد كل منهما رغبته في تطوير العلاقات.", "رغبته"), [HOST, GUEST]);
}

#[test]
fn what_one_did_together_with_somebody_is_of_both_however_he_tells_it() {
    let text = "وأشار العلوي إلى أنه بحث خلال لقائه الوزير الإيطالي تعزيز التعاون القضائي.";
    assert_eq!(after_meeting(text, "القضائي"), [HOST, GUEST]);
}

#[test]
fn bodies_that_signed_are_the_two_sides_with_what_they_are_for_in_their_names() {
    let text = "وقع المكتب الوطني للكهرباء والشركة الموريتانية للمعادن، اليوم بنواكشوط، اتفاقية شراكة بين المغرب وموريتانيا. \
                واتفق الطرفان على تبادل الخبراء.";
    let bodies = ["المكتب الوطني للكهرباء", "الشركة الموريتانية للمعادن"];
    assert_eq!(speakers(text, "اتفاقية"), bodies);
    assert_eq!(speakers(text, "الخبراء"), bodies);
}

#[test]
fn whoever_says_we_agreed_is_one_of_them() {
    let text =
        "وقال وزير الدولة المغربي سعيد الزهراوي إن اللقاء كان مثمرا. وأضاف: \"اتفقنا على عقد اجتماع قريب\".";
    let speakers = after_meeting(text, "اجتماع قريب");
    assert!(speakers.contains(&"سعيد الزهراوي".to_owned()) && speakers.len() == 2, "{speakers:?}");
}

#[test]
fn what_somebody_says_that_both_agreed_or_pledged_is_of_both() {
    for sentence in [
        "وأشار الوزير الإيطالي إلى اتفاق الجانبين على مضاعفة الجهود.",
        "وأعلن روسيني أن المغرب وإيطاليا ستواصلان هذه الجهود.",
        "وخلص روسيني إلى أن المباحثات أكدت تقارب الجهود.",
    ] {
        assert_eq!(after_meeting(sentence, "الجهود"), [HOST, GUEST], "{sentence}");
    }
}

#[test]
fn a_fund_signs_together_with_an_organisation_or_a_government() {
    for partner in ["البنك الأوروبي للاستثمار", "حكومة جمهورية القمر المتحدة"]
    {
        let text = format!(
            "الرياض - أبرم الصندوق السعودي للتنمية و{partner} اتفاقية قرض تنموي. وأكد وزير المالية السعودي سالم الزهراني أهمية التعاون بين الجانبين."
        );
        assert_eq!(speakers(&text, "قرض").len(), 2, "{partner}");
    }
}

#[test]
fn what_a_joint_committee_agrees_those_who_met_agree() {
    let text = "مسقط - ترأس وزير التجارة العماني فيصل المرهون ووزير التجارة الهندي بيوش غوبال أعمال اللجنة العمانية الهندية المشتركة. \
                واتفقت اللجنة على تشكيل فريق عمل فني.";
    assert_eq!(speakers(text, "فريق عمل"), ["فيصل المرهون", "بيوش غوبال"]);
}

#[test]
fn the_two_sides_of_talks_or_of_a_text_are_those_who_met() {
    let both = [HOST, GUEST];
    let after = "وأكد روسيني أهمية الشراكة. ";
    for sentence in [
        "وأعلن طرفا المباحثات مواصلة التعاون في الصيد.",
        "وأكد جانبا اللقاء حرصهما على التعاون في الصيد.",
        "وقال طرفا المباحثات إن بلديهما سيواصلان التعاون في الصيد.",
    ] {
        assert_eq!(after_meeting(&format!("{after}{sentence}"), "الصيد"), both, "{sentence}");
    }
}

#[test]
fn who_came_before_or_comes_after_is_no_party() {
    for time in [
        "عقب زيارة الرئيس التشيلي",
        "بعد يومين من زيارة وزير الخارجية التشيلي",
        "غداة اتصال مع نظيره التشيلي",
    ] {
        let text = format!(
            "استقبل وزير الصحة المصري سليم الدسوقي، {time}، وزير الصحة البرازيلي باولو ميندس. وأكد الجانبان التعاون."
        );
        assert_eq!(read(&text).sides, ["EG", "BR"], "{time}");
        let text = format!(
            "أكد وزير الصحة المصري سليم الدسوقي ونظيره البرازيلي باولو ميندس، {time}، أهمية التعاون. وأكد الجانبان التنسيق."
        );
        assert_eq!(read(&text).sides, ["EG", "BR"], "{time}");
    }
}

#[test]
fn third_states_amid_whose_quarrels_two_met_are_no_party() {
    for grounds in [
        "وسط خلافات مع بيرو بشأن الصيد",
        "في ظل التوتر مع بيرو",
        "بسبب الخلاف بين بيرو وتشيلي",
        "بهدف مواجهة نفوذ بيرو",
    ] {
        let text = format!(
            "عقد وفد برازيلي اجتماعا مع وفد مصري اليوم في القاهرة {grounds}. واتفق الجانبان على تشكيل لجنة."
        );
        assert_eq!(read(&text).sides, ["BR", "EG"], "{grounds}");
        assert_eq!(speakers(&text, "تشكيل لجنة").len(), 2, "{grounds}");
    }
}

#[test]
fn two_who_talk_about_relations_with_a_third_do_not_talk_to_it() {
    let text = "وبحث الوزيران العلاقات مع بيرو.";
    assert_eq!(after_meeting(text, "بيرو"), [HOST, GUEST]);
}

/// Whom the host meets besides, in another sentence.
const OTHER: &str = "ياني ستافروس";

#[test]
fn whoever_was_met_later_discusses_with_the_host() {
    for sentence in [
        "واستقبل العلوي في وقت لاحق وزير الموانئ اليوناني ياني ستافروس. وتناول اللقاء ملف الموانئ.",
        "وتركز لقاء العلوي مع وزير الموانئ اليوناني ياني ستافروس على ملف الموانئ.",
        "وجرى بحث ملف الموانئ بين العلوي ووزير الموانئ اليوناني ياني ستافروس.",
    ] {
        assert_eq!(after_meeting(sentence, "ملف الموانئ"), [HOST, OTHER], "{sentence}");
    }
}

#[test]
fn who_brings_a_message_meets_for_its_sender() {
    let text = "تسلم وزير الخارجية الكويتي مشعل العتيبي رسالة خطية من وزير الخارجية الإيراني رضا كاظمي، نقلها السفير الإيراني لدى \
                الكويت محمد توكلي خلال استقباله له اليوم. وتناول اللقاء ملف الموانئ.";
    assert_eq!(speakers(text, "ملف الموانئ"), ["مشعل العتيبي", "محمد توكلي"]);
}

#[test]
fn states_agree_that_those_who_lead_them_shall_meet() {
    let text = "اتفقت اليونان وقبرص على عقد قمة بين الرئيس اليوناني ياني ستافروس والرئيس القبرصي كوستا لوكاس في أثينا. وتناقش القمة \
                ملف الموانئ.";
    assert_eq!(speakers(text, "عقد قمة"), ["اليونان", "قبرص"]);
}

#[test]
fn whoever_issues_a_statement_condemns_in_it() {
    let sentence = "وأصدر البرلمان العربي بيانا أدان فيه الهجوم على القافلة.";
    assert_eq!(after_meeting(sentence, "الهجوم"), ["البرلمان العربي"]);
}

#[test]
fn whoever_acts_in_company_acts_with_it() {
    for company in ["رفقة", "إلى جانب"] {
        let text = format!("وأشرف العلوي، {company} الوزير الإيطالي، على توقيع اتفاقية للتعاون الجمركي.");
        assert_eq!(after_meeting(&text, "الجمركي"), [HOST, GUEST], "{text}");
    }
}

#[test]
fn two_ministers_are_those_named_last_where_heads_of_government_met() {
    let text = "استقبل رئيس الحكومة التونسية سليم المرزوقي نظيره السنغالي مامادو سار. \
                واجتمع وزير المياه التونسي باسل الشابي مع وزير المياه السنغالي عثمان ديوب. ووقع الوزيران مذكرة تفاهم للري.";
    assert_eq!(speakers(text, "للري"), ["باسل الشابي", "عثمان ديوب"]);
}

#[test]
fn a_day_or_an_aside_parts_nobody_from_who_signs_with_him() {
    for sentence in [
        "وقع العلوي يوم الجمعة 12 سبتمبر 2025 والوزير الإيطالي على اتفاقية للصيد.",
        "وتولى كل من الوزير المغربي والوزير الإيطالي، الذي يزور البلاد، التوقيع على اتفاقية للصيد.",
    ] {
        assert_eq!(after_meeting(sentence, "للصيد"), [HOST, GUEST], "{sentence}");
    }
}

#[test]
fn signatories_are_joined_behind_what_no_table_knows_of_an_office() {
    let both = ["ياسين الدرقاوي", "فريد حسينوف"];
    for (one, other) in [
        ("ياسين الدرقاوي وكيل وزارة الطاقة لشؤون التوزيع", "فريد حسينوف رئيس مجلس الإدارة"),
        ("السيد ياسين الدرقاوي، مدير عام الصندوق،", "السيد فريد حسينوف، المدير التنفيذي للوكالة"),
        ("المهندس ياسين الدرقاوي رئيس الشركة القابضة للكهرباء «نور»", "السيد فريد حسينوف"),
    ] {
        for text in [
            format!("ووقع {one} و{other} مذكرة تفاهم في مجال الطاقة."),
            format!("وقع الاتفاقية {one} و{other}."),
            format!("وتم توقيع مذكرة تفاهم وقعها {one} و{other}."),
        ] {
            let text = text.replace("،.", ".");
            let words = if text.contains("الاتفاقية") { "الاتفاقية" } else { "مذكرة" };
            assert_eq!(after_meeting(&text, words), both, "{text}");
        }
    }
}

#[test]
fn a_third_side_that_both_agree_to_work_with_agrees_to_nothing() {
    let text = "كما تم الاتفاق على التنسيق مع الجانب البرتغالي في مجال الموانئ.";
    assert_eq!(after_meeting(text, "الموانئ"), [HOST, GUEST]);
}

#[test]
fn a_meeting_that_brought_both_together_is_of_the_two_named_before() {
    let opening = "أعلن وزير النقل المغربي كريم العلوي ونظيره الإيطالي ماركو روسيني إطلاق خط بحري.";
    for meeting in [
        "وأضاف البيان أن اللقاء الأخير الذي جمعهما، بدعوة من وزير الداخلية الإماراتي ماجد الزهري، تناول أوضاع الموانئ.",
        "وتناول اللقاء الذي جمعهما برعاية وزير الداخلية الإماراتي ماجد الزهري أوضاع الموانئ.",
        "وبحث الطرفان، خلال اجتماع استضافه وزير الداخلية الإماراتي ماجد الزهري، أوضاع الموانئ.",
    ] {
        assert_eq!(speakers(&format!("{opening} {meeting}"), "أوضاع الموانئ"), [HOST, GUEST], "{meeting}");
    }
}

#[test]
fn we_are_the_persons_who_agreed_before_not_their_states() {
    let text = "قالت إيطاليا إنها اتفقت مع المغرب على تسوية الخلافات. واتفق وزير النقل الإيطالي ماركو روسيني مع نظيره المغربي \
                كريم العلوي على مواصلة الحوار. وقال روسيني: \"ناقشنا أوضاع الموانئ\".";
    assert_eq!(speakers(text, "أوضاع الموانئ"), [GUEST, HOST]);
}

#[test]
fn a_state_that_talks_with_another_does_not_talk_alone() {
    let text = "وبدأت روسيا مناقشة مشروع القرار مع فرنسا قبل شهرين.";
    assert_eq!(after_meeting(text, "القرار"), ["روسيا", "فرنسا"]);
}

#[test]
fn whoever_takes_the_chair_with_another_is_named_with_him() {
    let text = format!("وسيترأس {HOST} مع {GUEST} أشغال اللجنة المشتركة.");
    assert_eq!(after_meeting(&text, "اللجنة"), [HOST, GUEST]);
}

#[test]
fn whoever_is_met_in_the_call_or_meeting_that_the_clause_tells_of_talks_too() {
    for during in [
        "خلال اتصال أجراه أمس بالوزير الإيطالي",
        "في لقاء جمعه بنظيره الإيطالي",
        "في اتصال تلقاه من نظيره الإيطالي",
        "خلال مباحثات أجراها مع نظيره الإيطالي",
    ] {
        let sentence = format!("وبحث العلوي {during} أوضاع الموانئ.");
        assert_eq!(after_meeting(&sentence, "أوضاع الموانئ"), [HOST, GUEST], "{sentence}");
    }
}

#[test]
fn a_guest_or_official_joined_to_somebody_acts_with_him() {
    let opening = "استقبل وزير النقل المغربي سفيان الغرناطي، أمس بالرباط، السفير الكيني جون موانغي.";
    for joined in
        ["والضيف", "وضيف المملكة", "والمسؤول الكيني", "والدبلوماسي الكيني", "وضيفه الكيني", "والسفير"]
    {
        for (verb, complement) in [("وأكد", "أهمية فتح الموانئ"), ("وناقش", "خلال اللقاء فتح الموانئ")]
        {
            let text = format!("{opening} {verb} الغرناطي {joined} {complement}.");
            assert_eq!(speakers(&text, "فتح الموانئ"), ["سفيان الغرناطي", "جون موانغي"], "{text}");
        }
    }
    let text = format!("{opening} وأكد الوزير والضيف أهمية فتح الموانئ.");
    assert_eq!(speakers(&text, "فتح الموانئ"), ["سفيان الغرناطي", "جون موانغي"]);
}

#[test]
fn a_body_and_a_person_who_are_joined_act_together() {
    for (subject, both) in [
        ("ووقع كريم العلوي وهيئة الموانئ الكينية", ["كريم العلوي", "هيئة الموانئ الكينية"]),
        ("ووقعت شركة الطرق المغربية والسفير جون موانغي", ["شركة الطرق المغربية", "جون موانغي"]),
    ] {
        let text = format!("{subject} اتفاقية لتطوير الموانئ.");
        assert_eq!(after_meeting(&text, "تطوير الموانئ"), both, "{text}");
    }
}

#[test]
fn two_of_one_state_who_met_are_the_two_sides_whoever_invited_them() {
    let text = "أصدر رئيس الحكومة الليبية سالم الورفلي وقائد الجيش فتحي الزنتاني بيانا أكدا فيه أهمية التهدئة. \
                وورد فيه أن لقاء جمعهما، بدعوة من الشيخ راشد بن سعيد، ولي عهد أبوظبي، تناول الوضع الأمني. \
                كما ناقش الطرفان رفع الحظر.";
    assert_eq!(speakers(text, "الحظر"), ["سالم الورفلي", "فتحي الزنتاني"]);
}

#[test]
fn a_meeting_with_somebody_else_is_of_him_who_had_it_or_tells_of_it() {
    let opening = "التقى وزير الخارجية الكيني جوزيف موانغي نظيره الصيني لي وي في كمبالا. ";
    for sentence in [
        "وكانت لموانغي لقاءات مع وزيرة التجارة الأوغندية غريس أكيلو، تناولت الرسوم الجمركية.",
        "وقال موانغي إن محادثاته مع وزيرة التجارة الأوغندية غريس أكيلو تناولت الرسوم الجمركية.",
        "وأوضح موانغي أن اللقاء مع رئيسة المفوضية غريس أكيلو تمحور حول الرسوم الجمركية.",
        "وتم خلال لقاء بين موانغي ووزيرة التجارة الأوغندية غريس أكيلو بحث الرسوم الجمركية.",
    ] {
        assert_eq!(
            speakers(&format!("{opening}{sentence}"), "الجمركية"),
            ["جوزيف موانغي", "غريس أكيلو"],
            "{sentence}"
        );
    }
}

#[test]
fn a_meeting_between_two_others_is_agreed_upon_by_those_who_agree() {
    let text = "التقى الرئيس المصري سليم الدسوقي وزير الخارجية الأمريكي جون هارلو في القاهرة. \
                وقال مكتب الرئاسة إن الدسوقي وهارلو اتفقا على إعداد قمة بين الرئيس المصري والرئيس الأمريكي.";
    assert_eq!(speakers(text, "قمة"), ["سليم الدسوقي", "جون هارلو"]);
}

#[test]
fn whoever_is_called_takes_part_in_the_talk() {
    for call in ["في اتصال هاتفي ب", "في اتصال هاتفي مع ", "خلال مكالمة هاتفية ب"]
    {
        let text =
            format!("بحث الرئيس الكيني صامويل موانغي {call}رئيس الوزراء الإثيوبي تسفاي بيكيلي أمن الحدود.");
        assert_eq!(speakers(&text, "أمن الحدود"), ["صامويل موانغي", "تسفاي بيكيلي"], "{text}");
    }
}

#[test]
fn in_whose_company_somebody_acts_may_stand_behind_where_he_does() {
    let visit = "يؤدي وزير الخارجية التونسي سليم العبيدي زيارة إلى الجزائر";
    for company in ["رفقة وزير الخارجية", "مع وزير الخارجية", "بمعية نظيره"]
    {
        let text = format!("{visit}، ويترأس خلالها {company} الجزائري كمال بوعزيز أشغال اللجنة.");
        assert_eq!(speakers(&text, "أشغال اللجنة"), ["سليم العبيدي", "كمال بوعزيز"], "{text}");
    }
}

#[test]
fn those_who_are_named_likewise_act_too() {
    for (text, words, who) in [
        (
            "يذكر أن كينيا والاتحاد الأوروبي وكذلك إثيوبيا اتفقوا أمس على حماية الغابات.",
            "الغابات",
            ["كينيا", "الاتحاد الأوروبي", "إثيوبيا"].as_slice(),
        ),
        ("أكدت كينيا وكذا إثيوبيا دعمهما لحماية الغابات خلال اجتماع.", "الغابات", &["كينيا", "إثيوبيا"]),
    ] {
        assert_eq!(speakers(text, words), who, "{text}");
    }
}

#[test]
fn the_two_of_an_office_are_those_named_last_who_hold_it_though_others_met_since() {
    let text = "التقى وزير الخارجية الكيني صامويل موانغي نظيره الإثيوبي تسفاي بيكيلي في نيروبي. \
                واجتمع الرئيس الكيني دانيال كيماني مع الرئيس الإثيوبي هايلي ديستا في مايو. \
                وقال موانغي إنه وبيكيلي سيواصلان العمل. وسيعقد الوزيران مؤتمرا صحفيا.";
    assert_eq!(speakers(text, "مؤتمرا"), ["صامويل موانغي", "تسفاي بيكيلي"]);
}

#[test]
fn states_sign_through_those_who_sign_the_text_for_them_whoever_met() {
    let met = "التقى رئيس الوزراء الكيني صامويل موانغي نظيره الإثيوبي تسفاي بيكيلي في نيروبي.";
    for signing in [
        "ووقعت كينيا وإثيوبيا اتفاقا للنقل، حيث أمضى وزير النقل الكيني جون أوكيلو مع وزير النقل الإثيوبي هايلي ديستا الاتفاق",
        "ووقع البلدان اتفاقا للنقل. ووقع الاتفاق وزير النقل الكيني جون أوكيلو ووزير النقل الإثيوبي هايلي ديستا",
    ] {
        assert_eq!(
            speakers(&format!("{met} {signing}."), "اتفاقا للنقل"),
            ["جون أوكيلو", "هايلي ديستا"],
            "{signing}"
        );
    }
}

#[test]
fn whom_somebody_spoken_of_met_besides_did_not_meet_the_others() {
    let text = "التقى رئيس الوزراء الكيني صامويل موانغي نظيره الإثيوبي تسفاي بيكيلي في نيروبي. \
                وأكد بيكيلي، الذي التقى أيضا وزير النقل الكيني جون أوكيلو، أن الطريق مفتوح. واتفق الجانبان على توسيعه.";
    assert_eq!(speakers(text, "توسيعه"), ["صامويل موانغي", "تسفاي بيكيلي"]);
}

#[test]
fn what_is_to_be_done_during_a_visit_is_of_those_who_meet_though_another_tells_of_it() {
    let text = "يؤدي الرئيس الكيني صامويل موانغي زيارة دولة إلى روما بدعوة من نظيره الإيطالي ماريو بيانكي. \
                وصرح وزير الخارجية الكيني جون أوكيلو أن الزيارة مهمة. وأفاد بأنه سيتم خلال الزيارة إمضاء ست اتفاقيات.";
    assert_eq!(speakers(text, "ست اتفاقيات"), ["صامويل موانغي", "ماريو بيانكي"]);
}

#[test]
fn a_spokesman_who_is_called_by_his_name_is_neither_of_the_two_sides() {
    let text = "قال المتحدث باسم الحكومة الكينية جون أوكيلو إن رئيس الوزراء صامويل موانغي سيبحث مع نظيره الإثيوبي تسفاي بيكيلي \
                التعاون في الطاقة. وأوضح أوكيلو أن الجانبين سيوقعان سبع اتفاقيات.";
    assert_eq!(speakers(text, "سبع اتفاقيات"), ["صامويل موانغي", "تسفاي بيكيلي"]);
}

#[test]
fn an_agreement_that_is_said_to_exist_is_of_both_and_a_view_that_both_have_is_his_who_tells() {
    for sentence in [
        "وأوضح روسيني أن هناك اتفاقا على تبادل الخبراء.",
        "وقال العلوي: \"خلال المحادثات كان هناك اتفاق على تبادل الخبراء\".",
        "وقال العلوي إن ثمة توافقا بين البلدين على تبادل الخبراء.",
    ] {
        assert_eq!(after_meeting(sentence, "الخبراء"), [HOST, GUEST], "{sentence}");
    }
    assert_eq!(after_meeting("وقال العلوي إن هناك توافقا على أهمية الحوار.", "أهمية"), [HOST]);
}

#[test]
fn what_they_did_is_of_both_though_one_tells_of_it() {
    for sentence in [
        "وذكر روسيني أنهم تطرقوا إلى أمن الحدود.",
        "وذكر روسيني أنهم ناقشوا أمن الحدود.",
        "وقال روسيني إن البحث مع نظيره تركز على أمن الحدود.",
        "وقال العلوي إن البلدين وضعا أهدافا جديدة لأمن الحدود.",
        "وأوضح العلوي أنه اتخذ قرار مشترك بتعزيز أمن الحدود.",
        "وقال العلوي إنه تم اتخاذ قرار مشترك لضمان أمن الحدود.",
    ] {
        assert_eq!(after_meeting(sentence, "أمن الحدود"), [HOST, GUEST], "{sentence}");
    }
}

#[test]
fn a_meeting_of_others_that_somebody_tells_of_is_of_those_it_names() {
    for meeting in [
        "لقاء الوزير الإيطالي مع رئيس الحكومة المغربية سعد التازي",
        "لقاء الوزير الإيطالي أمس مع رئيس الحكومة المغربية سعد التازي،",
    ] {
        let sentence = format!("وأوضح العلوي أن {meeting} تطرق إلى أمن الحدود.");
        assert_eq!(after_meeting(&sentence, "أمن الحدود"), [GUEST, "سعد التازي"], "{sentence}");
    }
}

#[test]
fn whoever_presides_in_the_company_of_another_minister_is_one_of_two() {
    let text = "أشرف وزير النقل التونسي سالم بن عمار، رفقة وزير المواصلات الليبي خالد الورفلي، على افتتاح أشغال لجنة المتابعة التي تنعقد بطرابلس. \
                وأكد بن عمار أهمية اللجنة. كما تطرقا إلى الوضع في الساحل.";
    assert_eq!(speakers(text, "الساحل"), ["سالم بن عمار", "خالد الورفلي"]);
}

#[test]
fn on_whose_instructions_two_agree_agrees_not_himself() {
    for grounds in ["وبناء على توجيهات", "وتنفيذا لتعليمات", "وبناء على توجيه"]
    {
        let sentence = format!(
            "{grounds} الملك طلال الثاني وأخيه الرئيس سليم المرزوقي فقد اتفق الجانبان على إنشاء مرصد."
        );
        assert_eq!(after_meeting(&sentence, "مرصد"), [HOST, GUEST], "{sentence}");
    }
    let topic = "أما الرئيس سليم المرزوقي فقد أكد دعم المرصد.";
    assert_eq!(after_meeting(topic, "المرصد"), ["سليم المرزوقي"]);
}

#[test]
fn what_a_visitor_signs_during_his_visit_he_signs_with_his_host() {
    let text = "أدى الرئيس السنغالي عبدولاي نداو زيارة إلى تونس وقع خلالها مذكرة للصيد البحري. \
                واستقبله الرئيس التونسي سليم المرزوقي وبحثا التعاون.";
    assert_eq!(speakers(text, "للصيد"), ["عبدولاي نداو", "سليم المرزوقي"]);
}

#[test]
fn what_states_declare_in_a_joint_statement_they_declare_themselves() {
    let text = "أكدت مصر والأردن أمس في إعلان مشترك دعم قطاع الصيد. \
                وبحث الرئيس المصري كمال الجندي مع وزير الدولة الأردني طارق الفايز في عمان تطوير الموانئ.";
    assert_eq!(speakers(text, "قطاع الصيد"), ["مصر", "الأردن"]);
    assert_eq!(speakers(text, "الموانئ"), ["كمال الجندي", "طارق الفايز"]);
}

#[test]
fn what_two_officers_of_both_countries_are_said_to_have_reached_is_theirs() {
    for officers in ["وزيري خارجية البلدين", "وزيري الدولتين", "وزيري الخارجية"]
    {
        let sentence = format!("وأكد المبعوث باغان لادو أن {officers} توصلا إلى اتفاق بشأن الحدود البحرية.");
        assert_eq!(after_meeting(&sentence, "الحدود"), [HOST, GUEST], "{sentence}");
    }
}

#[test]
fn whoever_is_named_with_him_right_behind_the_verb_does_it_too() {
    for verb in ["افتتح", "دشن", "أعلن"] {
        let text = format!(
            "التقى وزير الثقافة المغربي كريم العلوي ضيوف المعرض. و{verb} العلوي مع نظيرته السنغالية سارة ديوب إنشاء رواق للكتاب."
        );
        assert_eq!(speakers(&text, "رواق"), ["كريم العلوي", "سارة ديوب"], "{verb}");
    }
    let text = "كشف وزير الصناعة السعودي فهد المطيري لصحيفة عن اتفاق مع الهند. ونوه بأن اللجنة المشتركة ستجتمع لبحث التعدين.";
    assert_eq!(speakers(text, "التعدين"), ["فهد المطيري"]);
}
