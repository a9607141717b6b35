//! What is judged, hoped for or undertaken within what somebody tells: construction by construction, with invented people.

mod sentences;

use balagh::Act;
use sentences::{assert_points, points};

#[test]
fn what_is_held_to_be_so_is_claimed_and_what_is_counted_is_told() {
    for (sentence, act) in [
        ("وأشار مارين إلى أن المغرب يعد ركيزة للاستقرار في المنطقة.", Act::Stress),
        ("وأوضح البدراوي أن العلاقات كانت وستبقى قوية.", Act::Stress),
        ("ولفت مارين إلى أن الوقت قد حان لإيجاد حل للأزمة.", Act::Stress),
        ("وأوضح البدراوي أن بلاده على دراية بجهود الوسطاء.", Act::Stress),
        ("وأوضح مارين أن السياحة تشكل ثلث الصادرات.", Act::Present),
    ] {
        assert_eq!(points(sentence)[0].0, act, "{sentence}");
    }
}

#[test]
fn whoever_affirms_that_he_will_take_part_promises_it() {
    for (sentence, act) in [
        ("وأكد مارين مشاركته في مؤتمر المناخ المقبل.", Act::Pledge),
        ("وأكد البدراوي على حضوره افتتاح المعرض.", Act::Pledge),
        ("وأكد مارين مشاركة الشركات في المعرض.", Act::Stress),
    ] {
        assert_eq!(points(sentence)[0].0, act, "{sentence}");
    }
}

#[test]
fn certainty_is_expressed_like_confidence() {
    assert_eq!(points("وأعرب مارين عن يقينه بأن التعاون سيتطور.")[0].0, Act::Stress);
}

#[test]
fn to_open_a_new_chapter_is_a_manner_of_speaking() {
    let said = "أعرب مارين عن ثقته بأن الزيارة ستفتح صفحة جديدة";
    assert_points(&format!("و{said}."), &[(Act::Stress, said)]);
}
