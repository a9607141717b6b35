//! Who speaks where a circumstance stands between the verb and its subject: when, where, how and to whom something is said.

mod speakers;

use speakers::speakers;

/// Who «… {act} {circumstance} {subject} …» is read to be.
fn subject(act: &str, circumstance: &str, subject: &str, rest: &str) -> Vec<String> {
    let met = "التقى وزير الخارجية الإسباني بيدرو موراتي نظيره المغربي سعيد البقالي في الرباط. وأعلن موراتي فتح خط جوي.";
    speakers(&format!("{met} {act} {circumstance} {subject} {rest}."), rest)
}

const CIRCUMSTANCES: [&str; 48] = [
    "من جديد",
    "على الفور",
    "على هذا الصعيد",
    "في وقت لاحق",
    "في وقت سابق",
    "في بيان رسمي",
    "خلال مؤتمر صحفي مشترك",
    "في اتصال هاتفي",
    "من العاصمة بروكسل",
    "لدى وصوله إلى المطار",
    "في أكثر من مناسبة",
    "منذ يومين",
    "مرة أخرى",
    "بعد ذلك",
    "قبل ذلك",
    "إثر ذلك",
    "مع ذلك",
    "إلى جانب ذلك",
    "في الوقت نفسه",
    "في السياق ذاته",
    "في سياق متصل",
    "في ختام كلمته",
    "في مستهل كلمته",
    "في كلمة له",
    "في كلمة بالمناسبة",
    "في كلمة ألقاها بالمناسبة",
    "في تصريح له",
    "في تصريح للصحافة",
    "في تصريحات صحفية",
    "في بيان له",
    "خلال كلمته",
    "خلال لقائهما",
    "على هامش اللقاء",
    "قبيل اللقاء",
    "عشية القمة",
    "فور وصوله",
    "لدى وصوله",
    "بهذه المناسبة",
    "بالمناسبة",
    "بالمقابل",
    "بهذا الخصوص",
    "من جهة أخرى",
    "من ناحية ثانية",
    "على صعيد آخر",
    "بشدة",
    "بوضوح",
    "شخصيا",
    "للصحفيين",
];

#[test]
fn whatever_circumstance_stands_before_him_he_is_the_subject() {
    for circumstance in CIRCUMSTANCES {
        for name in ["الوزير المغربي", "وزير الخارجية المغربي سعيد البقالي", "السيد البقالي"]
        {
            let read = subject("وأكد", circumstance, name, "أن التعاون ضروري");
            assert_eq!(read, ["سعيد البقالي"], "{circumstance}، {name}");
        }
        let both = subject("وأكد", circumstance, "الوزيران", "أن التعاون ضروري");
        assert_eq!(both.len(), 2, "{circumstance}: {both:?}");
    }
}

#[test]
fn however_long_a_circumstance_whoever_stands_right_before_what_is_said_says_it() {
    for circumstance in [
        "ضمنيا",
        "تأكيدا لذلك",
        "على متن الطائرة في طريق العودة من مدريد",
        "في حديث دام أكثر من ساعتين",
        "رغم تأخر انعقاد الدورة الثالثة للجنة العليا المشتركة",
        "في تغريدة نشرها على حسابه الشخصي",
        "من داخل قاعة العمليات المشتركة",
        "للمرة الأولى منذ اندلاع الأزمة",
    ] {
        for (act, rest) in [("وأكد", "أن التعاون ضروري"), ("وأشاد", "بجودة التعاون")]
        {
            let read = subject(act, circumstance, "الوزير المغربي", rest);
            assert_eq!(read, ["سعيد البقالي"], "{act} {circumstance}");
        }
    }
}

#[test]
fn whom_a_noun_or_another_verb_has_says_nothing() {
    for circumstance in ["في رسالة إلى", "في لقاء مع"] {
        let read = subject("وأكد", circumstance, "الوزير المغربي", "أن التعاون ضروري");
        assert_eq!(read, ["بيدرو موراتي"], "{circumstance}");
    }
}

#[test]
fn whom_somebody_meets_at_a_later_time_is_not_who_meets_him() {
    let text = "وصل وزير الخارجية التركي مراد ييلماز إلى باريس اليوم. ومن المقرر أن يلتقي في وقت لاحق نظيره الفرنسي لوك مورو.";
    assert!(speakers(text, "لاحق").contains(&"مراد ييلماز".to_owned()));
}

#[test]
fn the_quality_that_somebody_praises_is_no_part_of_his_name() {
    assert_eq!(subject("وأشاد", "أيضا", "وزير الدفاع المغربي ماجد الزهري", "بجودة التعاون"), ["ماجد الزهري"]);
}
