//! Words that look like a nationality or a state and are another, or none: «مالي», «القطري», «عمّان».

use balagh::{Options, Release, parse};

fn read(text: &str) -> Release {
    parse(text, &Options::default()).expect("the text is Arabic")
}

fn country_of(release: &Release, name: &str) -> Option<String> {
    let actor =
        release.actors.iter().find(|actor| actor.name.as_deref() == Some(name)).expect("the person is found");
    actor.country.clone()
}

#[test]
fn an_everyday_word_is_a_nationality_where_it_agrees_with_who_represents_a_state() {
    let release = read(
        "استقبل الوزير الأول المغربي سعيد العمراني اليوم بالرباط وزير الخارجية المالي عمر كايتا. واتفق الوزيران على إحداث لجنة مشتركة.",
    );
    assert_eq!(release.sides, ["MA", "ML"]);
    assert_eq!(country_of(&release, "عمر كايتا").as_deref(), Some("ML"));
}

#[test]
fn the_same_word_is_of_finance_behind_a_ministry_or_an_official() {
    let release = read(
        "استقبل وزير المالية المغربي سعيد العمراني اليوم بالرباط نظيره الإسباني خوان بيريز، بحضور المدير المالي للوزارة. واتفق الوزيران على تعزيز التعاون المالي والإصلاحات المالية.",
    );
    assert_eq!(release.sides, ["MA", "ES"]);
    assert!(release.actors.iter().all(|actor| actor.country.as_deref() != Some("ML")));
}

#[test]
fn the_director_of_a_country_office_is_no_qatari() {
    let release = read(
        "التقى وزير التخطيط اليمني سالم السعدي اليوم المدير القطري لبرنامج الأمم المتحدة الإنمائي عمر كايتا. وبحث الجانبان تعزيز التعاون.",
    );
    assert!(!release.sides.iter().any(|side| side == "QA"));
    assert_eq!(country_of(&release, "عمر كايتا"), None);
}

#[test]
fn a_doubled_letter_tells_amman_from_oman() {
    let release = read(
        "بحث وزير الصناعة العراقي سالم السعدي مع رئيس غرفة تجارة عمّان عيسى مراد تعزيز التعاون بين العراق والأردن.",
    );
    assert_eq!(country_of(&release, "عيسى مراد").as_deref(), Some("JO"));
    assert_eq!(release.sides, ["IQ", "JO"]);
}

#[test]
fn mali_is_a_state_where_it_is_governed_or_acts_or_stands_among_states() {
    for (text, sides) in [
        ("وقعت مالي وتشاد اتفاقا في مجال الدفاع. وأكد الجانبان أهمية التعاون.", ["ML", "TD"]),
        ("أكدت مالي دعمها للمبادرة المغربية. وأعربت مالي عن شكرها للمغرب.", ["ML", "MA"]),
        (
            "عقد وزراء دفاع مالي وتشاد اجتماعا في نجامينا. واتفق الوزراء على تعزيز التعاون العسكري.",
            ["ML", "TD"],
        ),
    ] {
        assert_eq!(read(text).sides, sides, "{text}");
    }
    let advised =
        read("بحث وزير الصحة المغربي سليم الحمداوي مع نظيره الأردني باسل الفايز تعيين مستشار مالي للمشروع.");
    assert_eq!(advised.sides, ["MA", "JO"]);
}

#[test]
fn a_minister_is_of_the_state_whose_ministry_tells_of_him() {
    for teller in ["ذكرت وزارة الخارجية اليابانية", "قال المتحدث باسم وزارة الخارجية اليابانية هيروشي سايتو"]
    {
        let text = format!("{teller} أن وزير الخارجية كينجي موري سيزور كينيا والمغرب ومصر.");
        assert_eq!(country_of(&read(&text), "كينجي موري").as_deref(), Some("JP"), "{text}");
    }
}

#[test]
fn a_patronymic_may_tell_the_state() {
    let text = "وقعت وزيرة التعليم هدى منت سيدي، اليوم بالرياض، مع وزير التعليم السعودي فهد العتيبي، برنامجا للتعاون الجامعي.";
    assert_eq!(country_of(&read(text), "هدى منت سيدي").as_deref(), Some("MR"));
}

#[test]
fn a_korean_is_of_the_korea_that_the_text_names() {
    let north = "التقى وزير الخارجية الروسي إيغور بافلوف في موسكو مبعوث زعيم كوريا الشمالية. وأكد المبعوث الكوري أهمية الحوار.";
    assert_eq!(read(north).sides, ["RU", "KP"]);
    let south = "استقبل وزير الصحة السعودي سالم المطيري السفير الكوري هان جي سو، واتفقا على التعاون.";
    assert_eq!(read(south).sides, ["SA", "KR"]);
}

#[test]
fn milk_and_the_course_of_things_are_of_no_nation() {
    let text = "استقبل وزير الزراعة المصري سامي الدرويش في القاهرة نظيره الهولندي يان فان دايك. وأطلع الوزير ضيفه على مجريات الإصلاح. \
                وبحثا دعم مصانع الألبان وتجارة الألبان. وحضر اللقاء مدير المراسم كريم الزهراوي.";
    let release = read(text);
    assert_eq!(release.sides, ["EG", "NL"]);
    assert!(release.actors.iter().all(|actor| !matches!(actor.country.as_deref(), Some("AL" | "HU"))));
}
