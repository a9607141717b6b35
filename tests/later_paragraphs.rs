//! What the later paragraphs of a report are made of: hosts, answers, refusals, sides that are set against each other, those who were
//! named last.

mod speakers;

use balagh::Act;
use speakers::{read, speakers};

const OPENING: &str = "استقبل وزير الخارجية التونسي كريم بن صالح اليوم بتونس نظيره الألماني ماركو بروخ. ";

/// What the points behind the opening do.
fn acts(sentence: &str) -> Vec<Act> {
    let release = read(&format!("{OPENING}{sentence}"));
    release.points.iter().map(|point| point.act).collect()
}

/// Who speaks in the point that holds these words.
fn after(sentences: &str, words: &str) -> Vec<String> {
    speakers(&format!("{OPENING}{sentences}"), words)
}

#[test]
fn a_host_is_the_one_of_two_who_is_no_guest() {
    for sentences in [
        "وطلب بروخ إيضاحات. وأجابه مضيفه بأن المعهد سيفتح قريبا.",
        "وقال المضيف إن المعهد سيفتح قريبا.",
        "وأكد الوزير المضيف أن المعهد سيفتح قريبا.",
    ] {
        assert_eq!(after(sentences, "المعهد سيفتح"), ["كريم بن صالح"], "{sentences}");
    }
}

#[test]
fn the_latter_may_be_pointed_at_behind_a_particle() {
    for sentences in [
        "وأشاد بن صالح بالتعاون مع بروخ. غير أن هذا الأخير طالب بتسريع الإجراءات.",
        "وشكر بن صالح ضيفه بروخ. إلا أن الأخير طالب بتسريع الإجراءات.",
        "وأشاد بن صالح بالتعاون مع بروخ. لكن هذا الأخير طالب بتسريع الإجراءات.",
    ] {
        assert_eq!(after(sentences, "بتسريع"), ["ماركو بروخ"], "{sentences}");
    }
}

#[test]
fn these_are_the_people_named_last() {
    for sentences in [
        "والتقى الوزيران ممثلين عن المجتمع المدني. وطالب هؤلاء بتخفيف القيود.",
        "والتقى الوزيران ممثلين عن المجتمع المدني. ودعا الوزيران إلى الحوار، غير أن هؤلاء طالبوا بتخفيف القيود.",
    ] {
        assert_eq!(after(sentences, "بتخفيف"), ["ممثلين عن المجتمع المدني"], "{sentences}");
    }
}

#[test]
fn a_state_that_answers_the_other_side_speaks_through_who_met_for_it() {
    for sentences in [
        "وطالب بن صالح بتمويل عادل. أما برلين فأبدت استعدادها لبحث الموضوع.",
        "في المقابل، أبدت ألمانيا استعدادها لبحث الموضوع.",
        "وأبدت برلين، وفق ما صرح به بروخ، استعدادها لبحث الموضوع.",
    ] {
        assert_eq!(after(sentences, "لبحث"), ["ماركو بروخ"], "{sentences}");
    }
}

#[test]
fn each_of_two_may_be_called_by_his_nationality() {
    let sentences = "فالتونسي نبه إلى مخاطر التهريب، والألماني دعا إلى التنمية.";
    assert_eq!(after(sentences, "التهريب"), ["كريم بن صالح"]);
    assert_eq!(after(sentences, "دعا إلى التنمية"), ["ماركو بروخ"]);
}

#[test]
fn both_hold_an_office_that_needs_no_nationality() {
    let sentences = "وأعلن وزيرا الخارجية عن إحداث جائزة سنوية.";
    assert_eq!(after(sentences, "جائزة"), ["كريم بن صالح", "ماركو بروخ"]);
}

#[test]
fn a_verb_behind_a_counterpart_and_a_comma_is_no_name() {
    for opening in ["وفي رده على نظيره", "وبعد كلمة ضيفه", "وفي تعقيبه على كلمة نظيره"]
    {
        let sentences = format!("{opening}، أكد بن صالح أن تونس تفي بالتزاماتها.");
        assert_eq!(after(&sentences, "بالتزاماتها"), ["كريم بن صالح"], "{opening}");
    }
}

#[test]
fn a_delegation_is_urged_by_nobody_where_it_proposes() {
    let sentences = "واقترح وفد رجال الأعمال المرافق بعث غرفة تحكيم.";
    assert_eq!(after(sentences, "غرفة تحكيم"), ["وفد رجال الأعمال المرافق"]);
}

#[test]
fn a_woman_or_a_body_urges_the_states_behind_her_verb() {
    for first in ["وأشادت رئيسة البعثة الأممية ريتا سولبرغ بالتقدم.", "وأعربت منظمة العفو الدولية عن قلقها."]
    {
        let speakers = after(&format!("{first} وحثت تونس وألمانيا على حماية المدنيين."), "المدنيين");
        assert_eq!(speakers.len(), 1, "{first} {speakers:?}");
        assert_ne!(speakers, ["كريم بن صالح"], "{first}");
    }
}

#[test]
fn two_ministers_of_the_two_countries_are_named_behind_both() {
    let sentences = "وعلى هامش الزيارة، اجتمع وزيرا الدفاع في البلدين، رضا المنصوري وماتياس فوغل. واتفقا على إجراء تمرين مشترك.";
    assert_eq!(after(sentences, "تمرين"), ["رضا المنصوري", "ماتياس فوغل"]);
}

#[test]
fn answers_and_refusals_are_acts() {
    for (sentence, act) in [
        ("وعلق بروخ على الأوضاع بالقول: «ما يحدث مأساة».", Act::Stress),
        ("وقابل بن صالح ذلك بالتشديد على أن لتونس خطوطا حمراء.", Act::Stress),
        ("ولم يمانع بن صالح في توسيع الاتفاق.", Act::Stress),
        ("ولم يخف الوزير الألماني انزعاجه من الضريبة الجديدة.", Act::Stress),
        ("وشاطره بروخ هذا الرأي.", Act::Stress),
        ("واغتنم الوزيران المناسبة ليجددا دعمهما لجهود المبعوث الأممي.", Act::Support),
        ("وقبل بن صالح الدعوة شاكرا، على أن يضبط موعد الزيارة لاحقا.", Act::Agree),
        ("وقال بروخ إن بلاده تبحث عن شركاء جدد.", Act::Stress),
        ("وقال بروخ إن بلاده تدرس فتح خط جوي.", Act::Stress),
    ] {
        assert_eq!(acts(sentence).first(), Some(&act), "{sentence}");
    }
}

#[test]
fn what_somebody_is_ready_for_may_stand_behind_but() {
    let sentence = "وأجاب بروخ بأن بلاده لا تفكر في شطب الديون، لكنها مستعدة لتحويل جزء منها إلى استثمارات.";
    assert_eq!(acts(sentence), [Act::Stress, Act::Pledge]);
}

#[test]
fn joining_a_session_or_being_asked_is_no_act() {
    for sentence in [
        "وانضم إلى الجلسة وزير الداخلية نبيل المنصوري.",
        "وسئل بروخ عن موعد التوقيع.",
        "واختتم اللقاء بمأدبة أقيمت على شرف الضيف.",
    ] {
        assert_eq!(acts(sentence), [], "{sentence}");
    }
}
