//! Where they met: one construction a test, with invented people.

use balagh::{Options, parse};

fn place(text: &str) -> Option<String> {
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    Some(release.event.expect("there is an occasion").place?.name)
}

#[test]
fn a_palace_behind_an_office_is_where_they_meet() {
    let text = "استقبل الرئيس التونسي بقصر قرطاج وزير الصحة الأردني باسل الفايز وبحثا التعاون.";
    assert_eq!(place(text).as_deref(), Some("قصر قرطاج"));
}

#[test]
fn ministries_that_are_joined_sign_where_the_text_says_behind_them() {
    let text = "وقعت وزارة الصحة المصرية ونظيرتها الأردنية في عمان مذكرة تفاهم للتعاون في مجال الدواء.";
    assert_eq!(place(text).as_deref(), Some("عمان"));
}

#[test]
fn a_session_of_a_committee_has_a_place() {
    let text = "ترأس وزير الصحة المصري سليم الدسوقي ونظيره الأردني باسل الفايز أعمال الدورة الخامسة للجنة المشتركة في عمان.";
    assert_eq!(place(text).as_deref(), Some("عمان"));
}
