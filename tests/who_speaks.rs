//! Whom words mean that name nobody in full: surnames, offices worded anew, guests, all present, people without a name.

mod meeting;
mod speakers;

use meeting::{GUEST, HOST, after_meeting};
use speakers::{read, speakers};

/// Offices of the actor of that name.
fn office(text: &str, name: &str) -> Option<String> {
    let release = read(text);
    release
        .actors
        .into_iter()
        .find(|actor| actor.name.as_deref() == Some(name))
        .and_then(|actor| actor.office)
}

#[test]
fn all_present_are_those_who_met() {
    assert_eq!(after_meeting("وأكد الجميع أهمية مواصلة التشاور.", "التشاور"), [HOST, GUEST]);
}

#[test]
fn a_guest_is_the_one_who_was_received() {
    let text = "استقبل معالي بدر بن سالم البوسعيدي وزير الخارجية بمكتبه اليوم معالي جان بوشار وزير الخارجية اللوكسمبورغي. \
                وأعرب معالي الضيف عن تقديره لدور السلطنة.";
    assert_eq!(speakers(text, "تقديره"), ["جان بوشار"]);
    assert_eq!(office(text, "بدر بن سالم البوسعيدي").as_deref(), Some("وزير الخارجية"));
}

#[test]
fn people_and_bodies_without_a_name_speak_for_themselves() {
    assert_eq!(after_meeting("وأشار خبراء إلى أن الزيارة مهمة.", "الزيارة مهمة"), ["خبراء"]);
    assert_eq!(after_meeting("وأبرز البرلمان أهمية الاتفاق.", "أهمية الاتفاق"), ["البرلمان"]);
}

#[test]
fn a_floor_that_a_named_speaker_has_just_taken_is_not_handed_over_behind_him() {
    let text = "وأكد الوزير الإيطالي ماركو روسيني من جانبه أن بلاده تدعم الحوار، مشيرا إلى متانة العلاقات.";
    assert_eq!(after_meeting(text, "متانة"), [GUEST]);
}

#[test]
fn a_comma_behind_the_subject_of_a_report_changes_nothing() {
    let text = "وقال المتحدث باسم الوزارة إن الوزير الإيطالي، شدد على ضرورة حماية الحدود.";
    assert_eq!(after_meeting(text, "حماية الحدود"), [GUEST]);
}

#[test]
fn a_group_of_ministers_has_its_part_in_a_meeting() {
    let text = "اجتمع وزراء خارجية دول مجلس التعاون الخليجي أمس في الدوحة مع وزير الخارجية الأمريكي جون سميث. \
                واتفق الوزراء على تعزيز التعاون الأمني.";
    assert_eq!(speakers(text, "الأمني"), ["وزراء خارجية دول مجلس التعاون الخليجي", "جون سميث"]);
}

#[test]
fn a_second_counterpart_has_a_nationality_of_his_own() {
    let text = "التقى وزير الخارجية الروسي إيفان بيتروف في جدة نظيريه الأمريكي جون سميث والسعودي خالد الفيصلي، \
                وبحث الوزراء الوضع في السودان.";
    let release = read(text);
    let country = |name: &str| {
        release
            .actors
            .iter()
            .find(|actor| actor.name.as_deref() == Some(name))
            .and_then(|actor| actor.country.clone())
    };
    assert_eq!(country("جون سميث").as_deref(), Some("US"));
    assert_eq!(country("خالد الفيصلي").as_deref(), Some("SA"));
}

#[test]
fn what_somebody_is_charged_with_does_not_part_his_office_from_his_name() {
    let text = "وقال مستشار الرئاسة الإيطالية المسؤول عن المفاوضات مع تونس لوكا بيانكي إن بلاده ترفض التصعيد.";
    assert_eq!(after_meeting(text, "ترفض"), ["لوكا بيانكي"]);
}

#[test]
fn the_first_deputy_of_a_head_of_government_is_one_office() {
    let text = "بحث النائب الأول لرئيس مجلس الوزراء وزير الداخلية الكويتي الشيخ فهد الصباح مع وزير الداخلية القطري \
                خليفة المري سبل تعزيز التعاون الأمني.";
    assert_eq!(speakers(text, "التعاون الأمني"), ["فهد الصباح", "خليفة المري"]);
    assert!(office(text, "فهد الصباح").is_some_and(|office| office.starts_with("النائب الأول لرئيس")));
}

#[test]
fn an_abstract_noun_behind_an_office_is_no_name() {
    let text = "استقبل رئيس الحكومة سمير العلمي اليوم بالرباط وزير الخارجية البلجيكي توماس ديفريس. \
                ونوه رئيس الحكومة بجودة العلاقات التي تجمع البلدين.";
    assert_eq!(speakers(text, "بجودة"), ["سمير العلمي"]);
}

#[test]
fn a_visitor_is_the_guest_however_he_is_called() {
    for sentence in [
        "وأشاد ضيف المغرب بجهود المملكة.",
        "وأشاد الوزير الضيف بجهود المملكة.",
        "وأشاد الأخير بجهود المملكة.",
        "الوزير الإيطالي، الذي وصل أمس إلى الرباط، أشاد بجهود المملكة.",
    ] {
        assert_eq!(after_meeting(sentence, "بجهود المملكة"), [GUEST], "{sentence}");
    }
}

#[test]
fn what_officials_tell_that_somebody_did_is_his() {
    let text = "وقال مسؤولون مغاربة إن روسيني أعرب خلال اللقاء عن قلقه من الوضع في ليبيا.";
    assert_eq!(after_meeting(text, "قلقه"), [GUEST]);
    let text = "وكشف مسؤول في وزارة الخارجية أن روسيني تعهد بتمويل مشروع للماء.";
    assert_eq!(after_meeting(text, "تعهد"), [GUEST]);
    let text = "ويؤكد خبراء روس أن روما تدعم المبادرة.";
    assert_eq!(after_meeting(text, "المبادرة"), ["إيطاليا"]);
}

#[test]
fn whoever_is_cited_holds_the_floor_and_speaks_for_his_state() {
    let text = "وبحسب الوزير الإيطالي فإن إيطاليا تدعم إجراء الانتخابات، مضيفا أنه يتمنى نجاحها.";
    assert_eq!(after_meeting(text, "الانتخابات"), [GUEST]);
    assert_eq!(after_meeting(text, "مضيفا"), [GUEST]);
    let text = "وقال روسيني إن روما ستقدم منحة لدعم التكوين.";
    assert_eq!(after_meeting(text, "منحة"), [GUEST]);
    let text = "وأشاد العلوي بالحوار، وهو ما أكده الوزير الإيطالي، قائلا إن الحوار جرى في أجواء إيجابية.";
    assert_eq!(after_meeting(text, "أجواء"), [GUEST]);
}

#[test]
fn his_country_and_another_are_who_speaks_and_who_met_for_it() {
    let text = "وقال العلوي إن بلاده وإيطاليا ستعملان معا على تأمين الملاحة.";
    assert_eq!(after_meeting(text, "الملاحة"), [HOST, GUEST]);
}

#[test]
fn who_brings_a_message_met_for_the_one_who_sent_it() {
    let text = "تسلم رئيس الجمهورية سمير العلمي، اليوم بالجزائر العاصمة، رسالة خطية من نظيره التشادي إدريس عمر ساليه، \
                سلمها له المبعوث الخاص للرئيس التشادي محمد نور آدم. وأبان المبعوث في تصريح صحفي أن اللقاء تطرق إلى \
                أوضاع اللاجئين، وأضاف أن تشاد ستظل داعمة للحل السياسي.";
    assert_eq!(speakers(text, "اللاجئين"), ["سمير العلمي", "محمد نور آدم"]);
    assert_eq!(speakers(text, "داعمة"), ["محمد نور آدم"]);
}

#[test]
fn the_president_whom_nobody_names_is_the_homes_own() {
    let text = "قال السفير طارق عزمي المتحدث الرسمي باسم رئاسة الجمهورية إن الرئيس التقى بنظيره القبرصي نيكوس أندريو اليوم بقصر الاتحادية، \
                حيث رحب سيادته بالتعاون مع قبرص في مجال الطاقة. وأضاف المتحدث أن الرئيس القبرصي عبر عن تقديره لدور مصر، \
                إذ شدد الرئيس على تعزيز التعاون في مجال الغاز. وشهد الرئيسان التوقيع على مذكرة تفاهم.";
    assert_eq!(speakers(text, "رحب"), ["الرئيس"]);
    assert_eq!(speakers(text, "تقديره"), ["نيكوس أندريو"]);
    assert_eq!(speakers(text, "الغاز"), ["الرئيس"]);
    assert_eq!(speakers(text, "مذكرة"), ["الرئيس", "نيكوس أندريو"]);
}

#[test]
fn each_side_has_who_signs_for_it() {
    let text = "ووقع الاتفاقية عن الجانب المغربي وزير الصيد سعيد برادة وعن الجانب الإيطالي سفير إيطاليا بالرباط باولو نيري.";
    assert_eq!(after_meeting(text, "الاتفاقية"), ["سعيد برادة", "باولو نيري"]);
}

#[test]
fn what_is_done_does_not_go_on_with_the_office_of_who_does_it() {
    let meeting = "استقبل وزير الخارجية اليمني سالم العولقي، اليوم في عدن، السفير الفرنسي بيار مورو. ";
    for office in ["وزير الخارجية", "الوزير اليمني", "وزير الخارجية اليمني"]
    {
        for object in [
            "الدعم الفرنسي",
            "الدور الفرنسي",
            "الجهود الفرنسية",
            "المبادرة الفرنسية",
            "التسهيلات التي تقدمها فرنسا",
        ] {
            let text = format!("{meeting}وثمن {office} {object}.");
            assert_eq!(speakers(&text, "وثمن"), ["سالم العولقي"], "{office} {object}");
        }
    }
    let text = "بحث رئيس الوزراء اليمني سالم العولقي مع السفير الفرنسي بيار مورو سبل التعاون. وثمن رئيس الوزراء جهود فرنسا.";
    assert_eq!(speakers(text, "وثمن"), ["سالم العولقي"]);
    let text = "استقبل وزير الخارجية اليمني سالم العولقي نظيره الكوري كيم سونغ هو. ونوه معالي الوزير الكوري بدور المملكة.";
    assert_eq!(speakers(text, "ونوه"), ["كيم سونغ هو"]);
}

#[test]
fn who_serves_an_organisation_is_the_other_side() {
    let text = "استقبل وزير الخارجية الليبي عماد الزوي، اليوم بطرابلس، المفوضة الأوروبية ماريا لوند. وبحث الجانبان ملف الهجرة. \
                وأكدت دعم الانتخابات.";
    assert_eq!(speakers(text, "الهجرة"), ["عماد الزوي", "ماريا لوند"]);
    assert_eq!(speakers(text, "الانتخابات"), ["ماريا لوند"]);
    let text = "استقبل وزير المالية العراقي علي التميمي، ببغداد، وفدا من صندوق النقد الدولي برئاسة ستيفاني كلارك. \
                وجرى الاتفاق على دعم الموازنة.";
    assert_eq!(speakers(text, "الموازنة"), ["علي التميمي", "ستيفاني كلارك"]);
}

#[test]
fn the_government_of_a_minister_stands_before_his_name() {
    let text = "بحث وزير الاقتصاد في الحكومة السورية ماهر الأخرس مع نظيره العراقي أثير داود سبل زيادة التبادل التجاري.";
    assert_eq!(speakers(text, "التجاري"), ["ماهر الأخرس", "أثير داود"]);
    assert_eq!(office(text, "أثير داود").as_deref(), Some("وزير الاقتصاد العراقي"));
}

#[test]
fn a_fathers_name_is_a_name() {
    let text = "استقبل وزير الصيد المغربي حكيم السوسي نظيره الموريتاني أحمد سالم ولد يحيى. \
                وقال ولد يحيى إن موريتانيا مستعدة لفتح مياهها. ونوه حكيم السوسي بهذا التعاون.";
    assert_eq!(speakers(text, "مستعدة"), ["أحمد سالم ولد يحيى"]);
}

#[test]
fn an_object_behind_the_subject_opens_no_act_of_its_own() {
    assert_eq!(after_meeting("وجدد العلوي تمسك المجلس بخيار السلام.", "السلام"), [HOST]);
}

#[test]
fn people_stand_behind_a_verb_that_takes_no_object() {
    assert_eq!(
        after_meeting("واتفق أعضاء التحالف على تحويل التركيز إلى إفريقيا.", "التركيز"),
        ["أعضاء التحالف"]
    );
}

#[test]
fn whom_somebody_tells_something_does_not_tell_it() {
    let text = "وجدد روسيني موقف بلاده، وأبلغ الوزير المغربي بأن الحكومة الإيطالية أقرت منحة للتعليم.";
    assert_eq!(after_meeting(text, "منحة"), [GUEST]);
}

#[test]
fn a_noun_before_a_capital_leaves_it_no_subject() {
    let text =
        "وأكد روسيني متانة العلاقات. وردا على سؤال بشأن تصريحات موسكو، أوضح أن إيطاليا لن تقبل بأي تصعيد.";
    assert_eq!(after_meeting(text, "تصعيد"), [GUEST]);
}

#[test]
fn whom_else_somebody_meets_by_the_words_that_open_the_sentence_has_his_part() {
    let text = "وفي لقائه مع وزير الطاقة سالم البكاي، ناقش روسيني زيادة صادرات الغاز.";
    assert_eq!(after_meeting(text, "الغاز"), [GUEST, "سالم البكاي"]);
}

#[test]
fn a_spokesperson_known_by_name_goes_on_by_himself() {
    let text =
        "وقال المتحدث باسم وزارة الخارجية المصرية أحمد رشوان إن بلاده ترفض العقوبات، مشيرا إلى أهمية الحوار.";
    assert_eq!(after_meeting(text, "مشيرا"), ["أحمد رشوان"]);
}

#[test]
fn he_who_wishes_is_called_so_behind_the_participle_too() {
    let text = "تلقى سمو الشيخ مانع بن غيث وزير الخارجية الإماراتي اتصالا هاتفيا من معالي دانيار توليغينوف وزير خارجية كازاخستان. \
                وأعرب سموه عن تعازيه لكازاخستان، متمنيا سموه الشفاء العاجل للمصابين، ومؤكدا تضامن دولة الإمارات معها.";
    assert_eq!(speakers(text, "متمنيا"), ["مانع بن غيث"]);
    assert_eq!(speakers(text, "تضامن"), ["مانع بن غيث"]);
}

#[test]
fn whoever_is_named_beside_a_minister_of_another_state_is_not_of_it() {
    let text = "أفادت وزارة العمل بأن الوزير خالد العبادي اجتمع في الدوحة بعدد من نظرائه. وتباحث العبادي ووزير العمل القطري \
                علي بن صميخ في وسائل التعاون. وعبر الوزيران عن اعتزازهما بعلاقات عمان والدوحة. وأشادت عمان بالاتفاق.";
    assert_eq!(speakers(text, "اعتزازهما"), ["خالد العبادي", "علي بن صميخ"]);
}

#[test]
fn the_counterpart_of_a_government_is_the_other_state() {
    let text = "أبرمت الحكومة الفلسطينية ونظيرتها المغربية مذكرة تفاهم في بناء السدود.";
    assert_eq!(speakers(text, "السدود"), ["فلسطين", "المغرب"]);
}

#[test]
fn who_leads_a_delegation_of_a_body_comes_from_its_country() {
    let text = "زار وفد من القنصلية التركية، برئاسة القنصل مراد يلدز، وزارة التربية في أربيل، والتقى الوزير آزاد ميران. \
                وتباحث الطرفان في العلاقات الثنائية. وقدم الوزير مقترحات، وهو ما وافق عليه الأتراك.";
    assert_eq!(speakers(text, "الثنائية"), ["مراد يلدز", "آزاد ميران"]);
    let country = |name: &str| {
        read(text)
            .actors
            .into_iter()
            .find(|actor| actor.name.as_deref() == Some(name))
            .and_then(|actor| actor.country)
    };
    assert_eq!(country("مراد يلدز").as_deref(), Some("TR"));
}

#[test]
fn with_whom_one_talks_in_his_office_has_his_part() {
    let text = "بحث وزير البيئة في حكومة تصريف الأعمال المهندس كريم الخازن، لدى استقباله في مكتبه السفير الكوبي ريكاردو نونيز، \
                في تطوير التعاون البيئي.";
    assert_eq!(speakers(text, "البيئي"), ["كريم الخازن", "ريكاردو نونيز"]);
}

#[test]
fn by_whom_something_is_done_stands_behind_a_passive() {
    assert_eq!(after_meeting("وتم من الجانب الإيطالي عرض تجربة التكوين المهني.", "التكوين"), [GUEST]);
    assert_eq!(after_meeting("وتم من جانب الوزير المغربي اقتراح إحداث مخبر مشترك.", "مخبر"), [HOST]);
    assert_eq!(after_meeting("وأُكد على ضرورة تنسيق المواقف.", "المواقف"), [HOST, GUEST]);
}

#[test]
fn a_state_speaks_by_whose_tongue_it_is_said() {
    let text = "وأكدت إيطاليا، على لسان وزير خارجيتها، استعدادها لتمويل المشروع.";
    assert_eq!(after_meeting(text, "المشروع"), [GUEST]);
    let text = "وأشاد العلوي بمستوى التنسيق، مؤكدا ونظيره الإيطالي عزمهما على تعزيزه.";
    assert_eq!(after_meeting(text, "عزمهما"), [HOST, GUEST]);
}

#[test]
fn the_counterpart_of_who_is_referred_to_holds_his_office() {
    let text = "أعلن وزير الطاقة الجزائري نور الدين بوشامة، في روما، عن اتفاق مع شركة إيني بعد لقاء جمعه بالرئيس التنفيذي للشركة لوكا مارتيني. \
                كما التقى الوزير نظيره الإيطالي ماركو فيري، وبحثا مشروع الهيدروجين. وعبر الوزيران عن ارتياحهما للنتائج.";
    assert_eq!(office(text, "ماركو فيري").as_deref(), Some("وزير الطاقة الإيطالي"));
    assert_eq!(speakers(text, "ارتياحهما"), ["نور الدين بوشامة", "ماركو فيري"]);
}

#[test]
fn a_cabinet_decides_for_itself_and_is_known_again_without_its_nationality() {
    let text = "قرر مجلس الوزراء السعودي، برئاسة خادم الحرمين الشريفين الملك سلطان بن فهد، الموافقة على اتفاقية مع ألمانيا في مجال الأمن. \
                وأوضح وزير الإعلام خالد الحربي أن المجلس اطلع على نتائج زيارة ولي العهد إلى فرنسا. \
                ووافق مجلس الوزراء على تفويض وزير الخارجية بالتباحث مع فرنسا. وقرر المجلس تشكيل لجنة مشتركة مع العراق.";
    for words in ["ألمانيا", "لجنة"] {
        assert_eq!(speakers(text, words), ["مجلس الوزراء السعودي"], "{words}");
    }
}

#[test]
fn a_diplomacy_is_its_state_and_qad_leaves_the_subject_before_it() {
    let text = "وكانت الدبلوماسية الصينية دعت إلى تخفيف العقوبات.";
    assert_eq!(after_meeting(text, "العقوبات"), ["الصين"]);
    let text = "وكانت الولايات المتحدة قد رفعت كوبا من قائمة الإرهاب.";
    assert_eq!(after_meeting(text, "قائمة"), ["الولايات المتحدة"]);
}

#[test]
fn two_receptions_of_one_sentence_have_a_guest_each() {
    let text = "استقبل الرئيس الفرنسي لوران ديبوا رئيس مدينة الطاقة السعودي هاشم العمري، وجرى خلال الاستقبال بحث التعاون العلمي، \
                واستقبل أيضا مدير الخطوط الجوية السعودية صالح النجدي.";
    assert_eq!(speakers(text, "العلمي"), ["لوران ديبوا", "هاشم العمري"]);
}

#[test]
fn the_source_behind_an_official_without_a_name_is_he() {
    let text = "وقال مسؤول في الإدارة الأمريكية إن الاتفاق مهم. وأكد المصدر أهمية القاعدة.";
    assert_eq!(after_meeting(text, "القاعدة"), ["مسؤول في الإدارة الأمريكية"]);
}

#[test]
fn who_puts_somebody_in_the_picture_goes_on() {
    let text = "وأكد روسيني متانة العلاقات، كما وضع الوزير المغربي في صورة التطورات في البحر المتوسط.";
    assert_eq!(after_meeting(text, "صورة"), [GUEST]);
    let text = "وأكد العلوي الاتفاق مع الجانب الإيطالي على تكثيف التشاور.";
    assert_eq!(after_meeting(text, "التشاور"), [HOST, GUEST]);
}

#[test]
fn whoever_is_introduced_at_length_speaks_himself() {
    for speaker in [
        "الصحفي السوداني عثمان البدري",
        "الخبير العسكري ومدير مركز النيل للدراسات الاستراتيجية اللواء عثمان البدري",
        "المحلل السياسي والخبير في شؤون القرن الأفريقي عثمان البدري",
    ] {
        let text = format!("وقال {speaker} إن التعاون الأمني ضرورة.");
        assert_eq!(after_meeting(&text, "ضرورة"), ["عثمان البدري"], "{speaker}");
    }
}

#[test]
fn greetings_go_back_with_who_brought_them() {
    let text = "استقبل الملك فيصل بن ناصر في مكتبه اليوم وزير الدفاع الكوري جونغ هان سو. \
                ونقل الوزير تحيات رئيس كوريا، فيما حمله – أيده الله – تحياته وتقديره. \
                وجرى استعراض التعاون العسكري بين البلدين.";
    assert_eq!(speakers(text, "وتقديره"), ["فيصل بن ناصر"]);
}

#[test]
fn men_whom_no_table_lists_speak_as_a_group() {
    let text = "وقال انفصاليو دونيتسك إن القصف مستمر، مؤكدين أن الحوار ضروري.";
    assert_eq!(after_meeting(text, "القصف"), ["انفصاليو دونيتسك"]);
    assert_eq!(after_meeting(text, "ضروري"), ["انفصاليو دونيتسك"]);
    let text = "وأكد المتظاهرون أن مطالبهم واضحة.";
    assert_eq!(after_meeting(text, "واضحة"), ["المتظاهرون"]);
}

#[test]
fn a_guest_speaks_in_the_relative_clause_behind_him() {
    let text = "بيروت - استقبل رئيس الحكومة سامي عيتاني في السراي الكبير السفيرة الأميركية ليزا هاريس، التي أكدت بعد اللقاء أن بلادها ملتزمة بدعم الجيش، مشيرة إلى أهمية الإصلاحات.";
    assert_eq!(speakers(text, "الجيش"), ["ليزا هاريس"]);
    assert_eq!(speakers(text, "الإصلاحات"), ["ليزا هاريس"]);
}

#[test]
fn what_a_verb_waits_for_is_no_verb() {
    let text = "أكد رئيس الوزراء السوداني كامل البدري لدى لقائه بمكتبه اليوم السفير الهندي راجيش كومار حرص الحكومة على إعادة الإعمار.";
    assert_eq!(speakers(text, "حرص"), ["كامل البدري"]);
    assert_eq!(read(text).points.len(), 1);
}

#[test]
fn who_signs_for_each_body_is_named_apart() {
    let signed = "ووقعت وزارة الصناعة المغربية وشركة زولمار الإيطالية مذكرة تفاهم. ووقع المذكرة عن الوزارة الكاتب العام سليم الورداني، \
                  وعن الشركة مديرها العام باولو بيانكي.";
    assert_eq!(after_meeting(signed, "عن الوزارة"), ["سليم الورداني", "باولو بيانكي"]);
}

#[test]
fn whom_a_participle_calls_or_informs_does_not_speak() {
    for sentence in ["داعيا نظيره إلى زيارة طنجة", "مطلعا نظيره على التطورات"]
    {
        let text = format!("وأبرز العلوي متانة العلاقات، {sentence}.");
        assert_eq!(after_meeting(&text, sentence), [HOST], "{text}");
    }
}

#[test]
fn whoever_agrees_with_somebody_on_a_view_shares_it() {
    assert_eq!(after_meeting("واتفق العلوي مع نظيره على أن الحوار ضروري.", "الحوار ضروري"), [HOST, GUEST]);
}

#[test]
fn who_comments_on_what_was_said_stands_behind_the_pronoun() {
    for comment in ["وهو ما رحب به", "وهي فكرة رحب بها", "الأمر الذي رحب به"]
    {
        let said = format!("واقترح {HOST} إنشاء لجنة، {comment} {GUEST}.");
        assert_eq!(after_meeting(&said, "رحب"), [GUEST], "{said}");
    }
}

#[test]
fn who_sent_an_envoy_did_not_come_himself() {
    for (envoy, name) in [
        ("موفد العاهل الأردني الملك عبدالله الثاني، وزير الداخلية رامي الشلهوب", "رامي الشلهوب"),
        ("المبعوث الخاص للرئيس الروسي فلاديمير بوتين، أندريه كوزنتسوف", "أندريه كوزنتسوف"),
        ("المبعوث الشخصي للرئيس المصري عبد الفتاح السيسي الدكتور هاني الجبالي", "هاني الجبالي"),
        ("مستشار الرئيس التركي رجب طيب أردوغان للشؤون الدولية، إبراهيم قايا", "إبراهيم قايا"),
        ("المبعوث الخاص لرئيس جمهورية كوريا كيم سوك جين", "كيم سوك جين"),
    ] {
        let text =
            format!("دكار - استقبل الرئيس السنغالي عثمان باتيلي {envoy}.\nوبحث الجانبان سبل تعزيز التعاون.");
        assert_eq!(speakers(&text, "سبل"), ["عثمان باتيلي", name], "{text}");
    }
}

#[test]
fn whoever_met_others_before_meets_the_next_one_too() {
    for meeting in [
        "وفي لقائها مع نائبة وزير البيئة التشيلي كاتالينا إرازو، اتفق الجانبان على تبادل الباحثين.",
        "وفي لقاء آخر مع نائبة وزير البيئة التشيلي كاتالينا إرازو، تم الاتفاق على تبادل الباحثين.",
        "كما التقت معاليها نائبة وزير البيئة التشيلي كاتالينا إرازو.\nواتفق الجانبان على تبادل الباحثين.",
        "كما بحثت مع كاتالينا إرازو نائبة وزير البيئة التشيلي حماية البحار.\nواتفق الجانبان على تبادل الباحثين.",
    ] {
        let text = format!(
            "نيويورك - بحثت وزيرة البيئة الإماراتية علياء السويدي مع وزير الصيد الموزمبيقي إدواردو ماشافا آفاق الاستثمار.\n{meeting}"
        );
        assert_eq!(speakers(&text, "تبادل الباحثين"), ["علياء السويدي", "كاتالينا إرازو"], "{text}");
    }
}

#[test]
fn whom_the_speaker_invites_stands_behind_the_verb() {
    let text = "وأبدى روسيني رغبة بلاده في فتح خط بحري، ودعا نظيره المغربي لزيارة روما.";
    assert_eq!(after_meeting(text, "لزيارة روما"), [GUEST]);
}

#[test]
fn bodies_sign_through_those_who_sign_the_text_for_them() {
    let text = "دبي - وقعت هيئة الأفق للفضاء ومعهد كوريا لأبحاث الفضاء مذكرة لتطوير مركبة جوالة.\n\
                وقع المذكرة كل من سالم الكتبي المدير العام للهيئة وهنريك لارسن رئيس المعهد.";
    assert_eq!(speakers(text, "مركبة"), ["سالم الكتبي", "هنريك لارسن"]);
}

#[test]
fn the_people_who_speak_may_stand_behind_the_meeting() {
    for subject in ["أعضاء الوفد", "ممثلو الشركة"] {
        for occasion in ["خلال اللقاء", "خلال هذا اللقاء", "، خلال هذا اللقاء،"]
        {
            let text = format!(
                "الرباط - استقبل وزير الصناعة رشيد بن يوسف وفدا من الشركة الروسية \"نفتا\". وأكد {occasion} {subject} أن المناجم مهمة."
            );
            assert_eq!(speakers(&text, "المناجم"), [subject], "{text}");
        }
    }
}

#[test]
fn what_a_state_will_do_leaves_the_floor_to_who_tells_it() {
    let sentences =
        format!("وأعلن {HOST} أن المعبر سيفتح، فيما ستنقل حكومة اليمن الجرحى. وقال إن الوضع مستقر.");
    assert_eq!(after_meeting(&sentences, "الوضع مستقر"), [HOST]);
}

#[test]
fn what_somebody_describes_does_not_describe() {
    let sentences = format!("وأشاد {HOST} بعمق العلاقات، لكنه وصف المباحثات بالصعبة.");
    assert_eq!(after_meeting(&sentences, "بالصعبة"), [HOST]);
}
