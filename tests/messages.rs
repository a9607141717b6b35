//! Letters and cables: whose words they are, and which act it is to send, quote and pray.

mod speakers;

use balagh::{Act, EventType, Options, Point, parse};
use speakers::{read, speakers};

const CABLE: &str =
    "بعث العاهل المغربي الملك خوان الخامس برقية تعزية إلى الرئيس التونسي سليم المرزوقي إثر الفيضانات. ";

#[test]
fn what_stands_in_a_letter_is_said_by_its_author() {
    for (opening, author) in [
        ("تلقى الرئيس التونسي سليم المرزوقي رسالة من الرئيس السنغالي مامادو سار.", "مامادو سار"),
        ("توصل الرئيس التونسي سليم المرزوقي برسالة من الرئيس السنغالي مامادو سار.", "مامادو سار"),
        ("بعث الرئيس التونسي سليم المرزوقي رسالة إلى الرئيس السنغالي مامادو سار.", "سليم المرزوقي"),
    ] {
        for quoting in ["وجاء في الرسالة", "ومما جاء في هذه الرسالة", "وورد في الرسالة"]
        {
            let text = format!("{opening} {quoting}: \"نتطلع إلى تعزيز التعاون في مجال المياه\".");
            assert_eq!(speakers(&text, "مجال المياه"), [author], "{text}");
        }
    }
}

#[test]
fn condolences_are_expressed_to_somebody_and_through_him_to_others() {
    for sentence in [
        "وأعرب جلالته للرئيس المرزوقي ومن خلاله إلى أسر الضحايا والشعب التونسي الصديق عن أحر التعازي.",
        "وعبر الملك، في هذه البرقية، للرئيس المرزوقي، ومن خلاله لأسر الضحايا المكلومة عن أحر التعازي.",
    ] {
        let greets = |point: &Point| point.act == Act::Greet && point.evidence.text.contains("أحر التعازي");
        assert!(read(&format!("{CABLE}{sentence}")).points.iter().any(greets), "{sentence}");
    }
}

#[test]
fn a_prayer_calls_on_nobody() {
    for prayer in ["داعيا الله أن", "داعيا المولى عز وجل أن", "سائلا العلي القدير أن"]
    {
        let text = format!("{CABLE}وأعرب الملك عن أحر التعازي، {prayer} يتغمد الضحايا برحمته.");
        let greetings = read(&text).points.iter().filter(|point| point.act == Act::Greet).count();
        assert_eq!((greetings, read(&text).points.len()), (3, 3), "{text}");
    }
}

#[test]
fn who_takes_a_message_for_another_meets_who_brings_it() {
    let sent = "تلقى رئيس الوزراء الأردني سليم الخالدي رسالة من الرئيس المصري عادل الدسوقي.";
    for takes in ["وتسلم الرسالة", "تسلم الرسالة.."] {
        let text = format!(
            "{sent} {takes} وزير الخارجية الأردني أيمن الحوراني خلال استقباله السفير المصري ماجد البدري. وبحث الجانبان التعاون في مجال المياه."
        );
        assert_eq!(speakers(&text, "مجال المياه"), ["أيمن الحوراني", "ماجد البدري"], "{text}");
    }
}

#[test]
fn what_somebody_stresses_in_a_letter_he_sends_is_his() {
    let text = "التقى الوزير المغربي كريم العلوي نظيره الإيطالي ماركو روسيني. وبعث السفير السنغالي مامادو سار رسالة أكد فيها أهمية الموانئ.";
    assert_eq!(speakers(text, "الموانئ"), ["مامادو سار"]);
}

#[test]
fn condolences_and_cables_reach_somebody_as_a_message() {
    for text in [
        "عزى وزير الصحة المصري سليم الدسوقي وزير الصحة الأردني باسل الفايز في ضحايا الفيضانات.",
        "وزير الصحة المصري سليم الدسوقي يعزي وزير الصحة الأردني باسل الفايز في وفاة والده.",
        "أبرق وزير الصحة المصري سليم الدسوقي إلى وزير الصحة الأردني باسل الفايز مهنئا بتعيينه.",
    ] {
        let release = parse(text, &Options::default()).expect("the text is Arabic");
        assert_eq!(release.event.map(|event| event.kind), Some(EventType::Message), "{text}");
    }
}

#[test]
fn a_cable_of_congratulation_greets_whatever_day_it_is_for() {
    let cable = "بعث ملك المغرب برقية تهنئة إلى بونيفاس ساغبو رئيس بنين بمناسبة عيد استقلال بلاده.";
    let acts: Vec<Act> = read(cable).points.iter().map(|point| point.act).collect();
    assert_eq!(acts, [Act::Greet]);
}

#[test]
fn what_a_message_is_about_is_told_by_its_author() {
    let met = "استقبل أمير الكويت فهد بن سعد وزير الخارجية التونسي سالم بن عمار، ونقل الوزير رسالة من الرئيس التونسي حسن العلوي.";
    for message in ["وتناولت الرسالة", "وتشمل رسالة العلوي", "وتضمنت رسالة الرئيس التونسي إلى الأمير"]
    {
        let text = format!("{met} {message} سبل دعم الزراعة.");
        assert_eq!(speakers(&text, "الزراعة"), ["حسن العلوي"], "{text}");
    }
}
