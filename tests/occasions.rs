//! What kind of occasion a release reports: one construction a test, with invented people.

use balagh::{EventType, Options, parse};

fn kind(text: &str) -> EventType {
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    release.event.expect("there is an occasion").kind
}

#[test]
fn those_who_meet_at_a_distance_call() {
    for how in ["عبر تقنية الفيديو كونفرانس", "عبر الاتصال المرئي", "عن بعد", "افتراضيا"]
    {
        let text = format!(
            "عقد وزير الصحة المصري سليم الدسوقي ونظيره الأردني باسل الفايز اجتماعا {how}. وأكدا التعاون."
        );
        assert_eq!(kind(&text), EventType::Call, "{text}");
    }
}

#[test]
fn a_signature_may_be_reported_by_a_verb_without_a_meaning_of_its_own() {
    for opening in ["تم اليوم الخميس بالقاهرة التوقيع على", "جرى في القاهرة توقيع", "شهدت القاهرة توقيع"]
    {
        let text = format!(
            "{opening} اتفاقية بين وزير الصحة المصري سليم الدسوقي ونظيره الأردني باسل الفايز. وأكدا التعاون."
        );
        assert_eq!(kind(&text), EventType::Signing, "{text}");
    }
}

#[test]
fn what_is_handed_over_says_what_happened() {
    let text =
        "تسلم وزير الخارجية المصري سليم الدسوقي نسخة من أوراق اعتماد سفير الأردن باسل الفايز. وبحثا التعاون.";
    assert_eq!(kind(text), EventType::Reception);
    let text = "تسلم الرئيس المصري سليم الدسوقي رسالة من نظيره الكيني جيمس أوكوث. وأكد الرئيس عمق العلاقات.";
    assert_eq!(kind(text), EventType::Message);
}

#[test]
fn to_review_something_with_somebody_is_to_meet_him() {
    let text =
        "بيروت - عرض وزير الخارجية اللبناني سليم الحاج مع السفير الفرنسي هيرفي لوكلان الأوضاع. وبحثا التعاون.";
    assert_eq!(kind(text), EventType::Talks);
}
