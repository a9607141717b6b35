//! Bodies, firms and organisations: what they are called, which one a short word means, what they tell of others.

mod meeting;
mod speakers;

use meeting::{GUEST, HOST, after_meeting};
use speakers::speakers;

#[test]
fn a_noun_with_the_article_means_the_body_that_it_opens() {
    for (body, noun) in [
        ("شركة زولمار", "الشركة"),
        ("مجموعة زولمار الفرنسية", "المجموعة الفرنسية"),
        ("إيرباص", "الشركة"),
        ("صندوق النقد الدولي", "الصندوق"),
        ("هيئة الطيران المدني", "الهيئة"),
        ("مؤسسة الأمل الخيرية", "المؤسسة"),
    ] {
        for before in [
            format!("ووقعت وزارة الصناعة مع {body} مذكرة تفاهم"),
            format!("وحضر اللقاء رئيس {body} باتريك هوفمان"),
        ] {
            let said = format!("{before}. وأعربت {noun} عن استعدادها لدعم المشروع.");
            assert_eq!(after_meeting(&said, "استعدادها"), [body], "{said}");
        }
    }
}

#[test]
fn a_name_between_marks_is_a_firm_where_a_verb_in_the_feminine_has_it_for_subject() {
    assert_eq!(after_meeting("وأعلنت «زولمار» أنها ستفتح مصنعا في المنطقة.", "مصنعا"), ["زولمار"]);
    assert_eq!(
        after_meeting("وأعلنت Zolmar Energy أنها ستفتح مصنعا في المنطقة.", "مصنعا"),
        ["Zolmar Energy"]
    );
}

#[test]
fn a_ministry_alone_has_whom_it_calls_behind_it_and_not_in_its_name() {
    let text = "دعت وزارة الخارجية التونسية المواطنين إلى توخي الحذر في ليبيا. وطالبت الوزارة السلطات الليبية بحماية السفارة.";
    assert_eq!(speakers(text, "الحذر"), ["وزارة الخارجية التونسية"]);
    assert_eq!(speakers(text, "حماية السفارة"), ["وزارة الخارجية التونسية"]);
}

#[test]
fn the_name_of_a_body_goes_on_with_what_it_is_for() {
    for body in [
        "المجلس الوطني لحقوق الإنسان",
        "الوكالة الوطنية لتنمية الاستثمار",
        "الوكالة اليابانية للتعاون الدولي",
        "غرفة تجارة دبي",
    ] {
        let feminine = if body.starts_with("المجلس") { "" } else { "ت" };
        let text = format!("أما {body} فقد أعلن{feminine} تقديم منحة لقطاع المياه.");
        assert_eq!(after_meeting(&text, "لقطاع المياه"), [body], "{text}");
    }
}

#[test]
fn an_organisation_is_called_as_the_text_calls_it() {
    assert_eq!(after_meeting("وأكدت الإسكوا أهمية المياه.", "أهمية المياه"), ["الإسكوا"]);
}

#[test]
fn a_group_is_a_company_that_was_named_before() {
    let text = "الرياض - وقعت وزارة الدفاع السعودية مذكرة تفاهم مع مجموعة الصناعات الدفاعية السويدية \"نورد كافيل\" لتزويد المملكة بأنظمة.\n\
                واعتبرت الشركة أن الاتفاق مرحلة جديدة.";
    assert_eq!(speakers(text, "مرحلة جديدة"), ["مجموعة الصناعات الدفاعية السويدية \"نورد كافيل\""]);
}

#[test]
fn what_a_ministry_says_that_somebody_said_goes_on_as_his() {
    let text = "وقالت وزارة الخارجية الإيطالية إن روسيني أكد أهمية الشراكة، داعيا إلى تسريع المشاريع.";
    assert_eq!(after_meeting(text, "تسريع"), [GUEST]);
}

#[test]
fn what_a_body_will_do_is_news_of_who_tells_it() {
    let text = "وقال العلوي إن المكتب الوطني للكهرباء سيطلق طلبات عروض جديدة.";
    assert_eq!(after_meeting(text, "عروض"), [HOST]);
}

#[test]
fn a_body_is_called_by_a_noun_that_governs_in_its_turn_or_by_who_joined_it() {
    for body in [
        "هيئة تنظيم الاتصالات",
        "نقابة المحامين",
        "نقابة الصحفيين التونسيين",
        "لجنة متابعة المشاريع",
        "الهيئة العربية للتصنيع",
        "تنسيقية الأحزاب",
        "غرفة التجارة والصناعة",
    ] {
        for act in ["وقررت {} تأجيل الموعد.", "ورفضت {} الموعد الجديد.", "ودعت {} إلى تغيير الموعد."]
        {
            let text = format!(
                "التقى وزير الصحة المصري سليم الدسوقي نظيره التونسي كمال الغربي في تونس. {}",
                act.replace("{}", body)
            );
            assert_eq!(speakers(&text, "الموعد"), [body], "{text}");
        }
    }
}

#[test]
fn a_palace_is_one_however_much_describes_it() {
    let said = "وأعلن قصر لاكن الملكي البلجيكي أن الأسعار سترتفع. وأوضح قصر لاكن أن الصادرات ستنخفض.";
    assert_eq!(after_meeting(said, "الصادرات"), ["قصر لاكن الملكي البلجيكي"]);
}

#[test]
fn what_a_body_sets_up_or_sends_is_no_part_of_its_name() {
    for deed in
        ["وستوفد الوزارة فريقا للتلقيح", "وأنشأت الوزارة لجنة للتلقيح", "وأنشأت الوزارة مركزا للتلقيح"]
    {
        let text = format!("أعلنت وزارة الصحة التونسية توقيع اتفاق مع الجزائر. {deed}.");
        assert_eq!(speakers(&text, "للتلقيح"), ["وزارة الصحة التونسية"], "{deed}");
    }
}
