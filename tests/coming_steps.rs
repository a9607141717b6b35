//! Steps to come: whose they are, the official's who tells of them, or those who are to take them.

mod meeting;
mod speakers;

use meeting::{GUEST, HOST, after_meeting};
use speakers::{read, speakers};

/// How many points a sentence about a forum holds, where it goes on after a meeting.
fn points_after_meeting(sentence: &str) -> usize {
    let meeting =
        format!("عقد {HOST}، وزير الخارجية المغربي، اليوم بالرباط، مباحثات مع نظيره الإيطالي {GUEST}. ");
    read(&format!("{meeting}{sentence}")).points.len()
}

#[test]
fn what_an_official_tells_of_a_signing_or_a_group_to_come_is_his_step() {
    for sentence in [
        "وقال العلوي إنه سيجري توقيع مذكرات تفاهم في مجال الموانئ.",
        "وأضاف العلوي أنه من المقرر التوقيع على اتفاق في مجال الموانئ.",
        "وأوضح العلوي أن الزيارة ستتوج بتوقيع اتفاقيات في مجال الموانئ.",
        "وكشف العلوي أن منتدى في مجال الموانئ سيعقد في الصيف.",
        "وأعلن العلوي أن رجال الأعمال من البلدين سيزورون مجال الموانئ بالناظور.",
        "وذكر العلوي أن فريقا من الخبراء سيزور مجال الموانئ بالناظور.",
    ] {
        assert_eq!(after_meeting(sentence, "مجال الموانئ"), [HOST], "{sentence}");
    }
}

#[test]
fn the_next_meeting_and_the_conditions_of_what_both_agreed_are_of_both() {
    for sentence in [
        "وخلص الاجتماع إلى تشكيل لجنة فنية، على أن تجتمع في تورينو مطلع الشهر المقبل.",
        "وتقرر تشكيل لجنة فنية، على أن يعقد أول اجتماع لها في تورينو.",
        "وأفاد البيان بأن الاجتماع الوزاري المقبل سيعقد في تورينو.",
        "وأرجئ البت في مقترح فتح قنصلية في تورينو.",
    ] {
        let text = format!("وشدد روسيني على تدريب الطواقم. {sentence}");
        assert_eq!(after_meeting(&text, "في تورينو"), [HOST, GUEST], "{sentence}");
    }
}

#[test]
fn whoever_leads_or_opens_something_beside_his_counterpart_does_so_with_him() {
    for sentence in [
        "وسيترأس العلوي أعمال اللجنة العليا مناصفة مع نظيره الإيطالي.",
        "ومن المقرر أن يفتتح العلوي أعمال اللجنة العليا رفقة نظيره الإيطالي.",
    ] {
        assert_eq!(after_meeting(sentence, "اللجنة العليا"), [HOST, GUEST], "{sentence}");
    }
}

#[test]
fn a_visitor_stays_the_one_whom_the_sentence_is_about_where_others_receive_him() {
    for opening in ["يبدأ", "سيبدأ"] {
        let text = format!(
            "{opening} وزير الخارجية المغربي كريم العلوي غدا زيارة إلى إيطاليا يستقبله خلالها وزير الخارجية الإيطالي ماركو روسيني، \
             ويلقي خلالها كلمة أمام مجلس الشيوخ."
        );
        assert_eq!(speakers(&text, "كلمة"), [HOST], "{text}");
    }
    let text = "يبدأ وزير الخارجية المغربي كريم العلوي غدا زيارة إلى إيطاليا سيلتقي خلالها العلوي عددا من كبار المسؤولين.";
    assert_eq!(speakers(text, "المسؤولين"), [HOST]);
}

#[test]
fn a_coming_talk_is_of_those_who_are_to_meet() {
    let visit = "يزور وزير الخارجية الكيني جوزيف موانغي مسقط الأحد المقبل. وسيلتقي موانغي نظيره العماني سالم البلوشي. ";
    for sentence in [
        "وسيبحث موانغي أيضا ملف الأمن البحري.",
        "وستتناول المحادثات ملف الأمن البحري.",
        "وأضافت الوزارة أن اللقاء سيتطرق إلى ملف الأمن البحري.",
        "وسيجري موانغي محادثات بشأن ملف الأمن البحري.",
        "وقال موانغي إنه ينتظر أن يجري محادثات بشأن ملف الأمن البحري.",
        "وقال موانغي \"سأجري محادثات حول ملف الأمن البحري\".",
    ] {
        let text = format!("{visit}{sentence}");
        assert_eq!(speakers(&text, "البحري"), ["جوزيف موانغي", "سالم البلوشي"], "{sentence}");
    }
}

#[test]
fn a_coming_meeting_with_somebody_else_has_its_own_talks() {
    let text = "وقال العلوي إنه سيلتقي الخميس في طهران نظيره الإيراني رضا كاظمي. وأوضح أن المحادثات ستتناول المنافذ الحدودية.";
    assert_eq!(after_meeting(text, "المنافذ"), [HOST, "رضا كاظمي"]);
}

#[test]
fn whom_somebody_is_to_talk_with_is_named_before_a_relative_clause_or_behind_when() {
    let text = "سيلتقي الرئيس السنغالي مامادو ديوب رئيس الوزراء الفرنسي لوران مارتان ورئيسة البنك الأوروبي كلارا فيبر التي سيناقش معها تمويل السدود.";
    assert_eq!(speakers(text, "السدود"), ["مامادو ديوب", "كلارا فيبر"]);
    let text = "قال وزير الطاقة النرويجي أولاف هانسن إنه سيناقش مشاريع الهيدروجين عندما يلتقي نظيره المغربي إدريس الزموري.";
    assert_eq!(speakers(text, "الهيدروجين"), ["أولاف هانسن", "إدريس الزموري"]);
}

#[test]
fn right_behind_that_a_verb_is_to_come_though_its_letters_could_be_past() {
    for (sentence, states) in
        [("ومن المتوقع أن توقع فرنسا والسنغال مذكرة تفاهم.", 2), ("وينتظر أن تحدث فرنسا مركزا للتكوين.", 1)]
    {
        let text =
            format!("استقبل وزير الخارجية المغربي كريم العلوي اليوم نظيره الإيطالي ماركو روسيني. {sentence}");
        let release = balagh::parse(&text, &balagh::Options::default()).expect("the text is Arabic");
        let point = release.points.first().expect("a step is to come");
        assert_eq!((point.act, point.speakers.len()), (balagh::Act::Plan, states), "{sentence}");
    }
}

#[test]
fn what_is_planned_of_a_coming_talk_is_of_both_and_not_of_whom_he_met_before() {
    let text = "يصل وزير الطاقة الروسي إيغور مالينين غدا إلى تونس. ومن المخطط أن يناقش الوزير مع القيادة التونسية تصدير الغاز. \
                ومن المتوقع أن يطلع مالينين المسؤولين على نتائج القمة التي جمعته بالرئيس المالي موسى كيتا.";
    assert_eq!(speakers(text, "الغاز"), ["إيغور مالينين", "القيادة التونسية"]);
    assert_eq!(speakers(text, "القمة"), ["إيغور مالينين"]);
}

#[test]
fn with_whom_somebody_is_said_to_talk_stands_behind_the_subject_of_the_report() {
    let text = "التقى وزير الخارجية الكيني جوزيف موانغي في الدوحة وزير الخارجية الروسي إيغور مالينين ووزير الخارجية المالي عمر كايتا. \
                وكانت موسكو أفادت بأنه من المقرر أن يناقش الوزير الروسي مع القيادة التونسية لاحقا تصدير الغاز.";
    assert_eq!(speakers(text, "الغاز"), ["إيغور مالينين", "القيادة التونسية"]);
}

#[test]
fn what_we_study_my_side_studies_and_what_we_discussed_we_both_did() {
    for (sentence, both) in [
        ("ندرس إنشاء ميناء", false),
        ("نناقش حاليا إنشاء ميناء", false),
        ("نجري محادثات بشأن إنشاء ميناء", false),
        ("ناقشنا إنشاء ميناء", true),
        ("بحثنا إنشاء ميناء", true),
    ] {
        let text = format!("وقال العلوي: \"{sentence}\".");
        let expected = if both { vec![HOST, GUEST] } else { vec![HOST] };
        assert_eq!(after_meeting(&text, "ميناء"), expected, "{sentence}");
    }
}

#[test]
fn how_many_take_part_in_a_conference_is_no_step_to_come() {
    for (sentence, steps) in [
        ("وتشارك في المنتدى أكثر من ستين دولة.", 0),
        ("ويشارك في أعمال المنتدى نحو مئة خبير.", 0),
        ("وسيشارك العلوي في المنتدى المقبل بتورينو.", 1),
        ("ومن المنتظر أن يشارك العلوي في منتدى بتورينو الشهر المقبل.", 1),
    ] {
        assert_eq!(points_after_meeting(sentence), steps, "{sentence}");
    }
}
