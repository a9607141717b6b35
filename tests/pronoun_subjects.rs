//! Verbs whose subject is whoever spoke before, though somebody else stands behind them.

mod meeting;
mod speakers;

use meeting::{GUEST, HOST, after_meeting};
use speakers::speakers;

/// Who performs the act of these words, where the host held the floor before.
fn after_the_host(sentence: &str, words: &str) -> Vec<String> {
    after_meeting(&format!("وأعلن {HOST} افتتاح قنصلية جديدة. {sentence}"), words)
}

#[test]
fn whoever_stands_in_what_a_verb_joins_by_its_own_preposition_is_no_subject() {
    for sentence in [
        "وأشاد بالعلاقات بين البلدين.",
        "وأشاد بالتعاون مع الأمم المتحدة.",
        "ورحب بالتنسيق بين إيطاليا ومصر.",
        "ونوه بالشراكة مع البنك الدولي.",
        "وحذر من تدخل الحكومة في القضاء.",
    ] {
        let words = sentence.split(' ').nth(1).expect("a complement");
        assert_eq!(after_the_host(sentence, words), [HOST], "{sentence}");
    }
}

#[test]
fn who_is_thanked_for_something_does_not_thank() {
    for whom in ["البنك الدولي", "المغرب", "مجلس الأمن"] {
        let sentence = format!("وشكر {whom} على دعم المشروع.");
        assert_eq!(after_the_host(&sentence, "دعم المشروع"), [HOST], "{sentence}");
    }
}

#[test]
fn a_masculine_verb_is_done_to_a_feminine_body() {
    for sentence in [
        "ودعا الأمم المتحدة إلى دعم المشروع.",
        "وطالب الحكومة المغربية بدعم المشروع.",
        "وحث منظمة الصحة العالمية على دعم المشروع.",
    ] {
        assert_eq!(after_the_host(sentence, "دعم المشروع"), [HOST], "{sentence}");
    }
}

#[test]
fn whoever_goes_on_calls_on_a_body_rather_than_the_body_on_others() {
    let text = "وأكد أهمية الحوار، ودعا الاتحاد الأوروبي إلى دعم المشروع.";
    assert_eq!(after_the_host(text, "دعم المشروع"), [HOST]);
}

#[test]
fn discussions_are_of_those_who_met_whoever_tells_of_them() {
    for talks in ["المناقشات", "المناقشات الثنائية", "النقاشات"] {
        let text = format!("وقال {HOST} إن {talks} تناولت ملف الطاقة.");
        assert_eq!(after_meeting(&text, "ملف الطاقة"), [HOST, GUEST], "{talks}");
    }
}

#[test]
fn a_plural_is_rather_the_guests_than_theirs_with_their_host() {
    let text = "استقبل وزير التجارة المغربي سعيد البقالي عددا من المستثمرين البرتغاليين، وأعربوا عن ارتياحهم لمناخ الأعمال.";
    assert_eq!(speakers(text, "ارتياحهم"), ["عدد من المستثمرين البرتغاليين"]);
}

#[test]
fn a_state_takes_a_stand_in_the_lead_through_the_person_who_met_for_it() {
    let text = "أعربت البرتغال، اليوم الجمعة بالرباط، عن دعمها لمسار السلام. وجاء ذلك عقب لقاء بين وزير الخارجية \
                البرتغالي رومانو ديلفاس ونظيره المغربي سعيد البقالي.";
    assert_eq!(speakers(text, "مسار السلام"), ["رومانو ديلفاس"]);
}

#[test]
fn an_analyst_has_a_name_before_whom_he_tells_it() {
    for to in ["للصحافيين ", "لوكالة الأنباء الإيطالية ", "أمس ", ""] {
        let text = format!("وقال المحلل السياسي فؤاد الرحبي {to}إن القضاء مستقل.");
        assert_eq!(after_the_host(&text, "القضاء مستقل"), ["فؤاد الرحبي"], "{to}");
    }
    for analyst in ["المحلل السياسي", "الصحفي الأفغاني", "الخبير في شؤون الطاقة"]
    {
        let text = format!("وقال {analyst}، فؤاد الرحبي، إن القضاء مستقل.");
        assert_eq!(after_the_host(&text, "القضاء مستقل"), ["فؤاد الرحبي"], "{analyst}");
    }
    assert_eq!(after_the_host("ورحب المحلل الأمني الأفغاني أسد وحيدلي بالحوار.", "بالحوار"), ["أسد وحيدلي"]);
}

#[test]
fn an_adviser_of_whom_everybody_knows_has_a_name_of_his_own() {
    for (office, name) in [
        ("مستشار ترامب للأمن القومي، جون كارتلي،", "جون كارتلي"),
        ("المتحدث باسم بوتين ديمتري سوكولين", "ديمتري سوكولين"),
        ("المبعوث الدولي ولد الشيخ أحمد", "ولد الشيخ أحمد"),
        ("النائب الجمهوري مايك دوريل", "مايك دوريل"),
    ] {
        let text = format!("وقال {office} إن القضاء مستقل.");
        assert_eq!(after_the_host(&text, "القضاء مستقل"), [name], "{office}");
    }
}

#[test]
fn what_else_is_conveyed_to_a_president_is_no_portfolio_of_his() {
    let text = "التقى رئيس الحكومة التونسية أنيس المباركي وزير الخارجية العراقي فؤاد الرحبي. ونقل الرحبي تحياته لرئيس الحكومة والرغبة \
                في دعم التعاون. وأكد رئيس الحكومة أهمية السياحة.";
    assert_eq!(speakers(text, "أهمية السياحة"), ["أنيس المباركي"]);
}

#[test]
fn whoever_closes_a_circumstance_that_opens_the_sentence_is_no_subject() {
    for circumstance in [
        "وعن دور الأمم المتحدة",
        "وبعد لقائه الملك نوفل الحسني",
        "وفي تعليقه على قرار مجلس الأمن",
        "وإذ ثمن دور البنك الدولي",
        "وخلال اللقاء",
    ] {
        let sentence = format!("{circumstance}، أكد أهمية القضاء.");
        assert_eq!(after_the_host(&sentence, "أهمية القضاء"), [HOST], "{circumstance}");
    }
}

#[test]
fn whom_somebody_met_meanwhile_does_not_say_it() {
    for meeting in [
        "خلال استقباله السفير البرتغالي رومانو ديلفاس",
        "خلال لقائه أمس الرئيس البرتغالي ألبرتو نيفيس",
        "لدى استقباله وفدا من البنك الدولي",
    ] {
        let sentence = format!("وشدد {meeting} على أهمية القضاء.");
        assert_eq!(after_the_host(&sentence, "أهمية القضاء"), [HOST], "{meeting}");
    }
}

#[test]
fn a_verb_that_needs_somebody_has_him_for_its_object() {
    for sentence in [
        "وأبلغ رئيس الوزراء البرتغالي رومانو ديلفاس بأن القضاء مستقل.",
        "واتهم مجلس الأمن بعرقلة مسار القضاء مستقل.",
        "وطمأن الملك نوفل الحسني بأن القضاء مستقل.",
        "وأكد للعلوي أن القضاء مستقل.",
        "ولفت الانتباه إلى أن القضاء مستقل.",
        "وجدد تأكيداته بأن القضاء مستقل.",
    ] {
        let before = format!("وأعلن {GUEST} افتتاح قنصلية جديدة. {sentence}");
        assert_eq!(after_meeting(&before, "القضاء مستقل"), [GUEST], "{sentence}");
    }
}

#[test]
fn a_woman_who_speaks_of_her_joy_is_no_excellency() {
    let meeting = "استقبل وزير النقل المصري سليم الدسوقي، اليوم، السفيرة السويدية لدى مصر إنغا ليندغرين. ";
    for said in ["وأعربت عن سعادتها بزيارة الميناء.", "وعبرت عن سعادتها لما شاهدته في الميناء."]
    {
        assert_eq!(speakers(&format!("{meeting}{said}"), "الميناء"), ["إنغا ليندغرين"], "{said}");
    }
}

#[test]
fn an_office_worded_as_a_mans_is_not_that_of_the_woman_named_last() {
    let meeting = "ترأس نائب رئيس الوزراء الأردني رامي العبادي ونظيرته السلوفينية تينا كوفاتش، في عمان اليوم، أعمال \
                   اللجنة المشتركة. ";
    let said = format!("{meeting}وحذر نائب رئيس الوزراء من استمرار الاستيطان.");
    assert_eq!(speakers(&said, "الاستيطان"), ["رامي العبادي"]);
    let said = format!("{meeting}وحذرت نائبة رئيس الوزراء من استمرار الاستيطان.");
    assert_eq!(speakers(&said, "الاستيطان"), ["تينا كوفاتش"]);
}

#[test]
fn a_joint_statement_goes_on_expressing_what_both_feel() {
    for second in ["وأعرب عن تضامن البلدين مع السودان", "وعبر عن تطلع البلدين إلى سلام دائم"]
    {
        let sentence = format!("وندد البيان المشترك بالهجوم الإرهابي، {second}.");
        assert_eq!(after_meeting(&sentence, second), [HOST, GUEST], "{sentence}");
    }
}

#[test]
fn a_body_that_opens_its_sentence_speaks_behind_a_parenthesis() {
    for aside in ["برئاسة سعاد الكيلاني", "المنبثقة عن الاتفاق"] {
        let sentence = format!("وكانت اللجنة الفنية، {aside}، قد أوصت بتحديث الميناء.");
        assert_eq!(after_meeting(&sentence, "تحديث الميناء"), ["اللجنة الفنية"], "{sentence}");
    }
}
