//! Delegations, who leads them, and what agencies tell of them: one construction a test, with invented people.

mod speakers;

use balagh::{Act, EventType};
use speakers::{read, speakers};

#[test]
fn a_delegation_talks_and_agrees_with_somebody() {
    let met = "التقى وزير الصحة الأردني سامر البلوي وفدا يابانيا.";
    for said in [
        "وبحث الوزير والوفد سبل التعاون",
        "واتفق البلوي والوفد على تشكيل لجنة",
        "وبحث البلوي مع الوفد سبل التعاون",
    ] {
        assert_eq!(speakers(&format!("{met} {said}."), &said[2..]), ["سامر البلوي", "وفد ياباني"], "{said}");
    }
    let said = "بحث وزير الصحة الأردني سامر البلوي ووفد من البنك الدولي تمويل المستشفيات";
    assert_eq!(speakers(&format!("{said}."), said).len(), 2);
}

#[test]
fn whoever_came_along_does_nothing() {
    let text =
        "التقى وزير الصحة الأردني سامر البلوي وفدا يابانيا. وأكد الوزير والوفد المرافق له أهمية التعاون.";
    assert_eq!(speakers(text, "أهمية"), ["سامر البلوي"]);
}

#[test]
fn whoever_spoke_before_received_the_delegation_of_his_reception() {
    let text = "شدد رئيس الوزراء الأردني سامر البلوي على أهمية السلام. وأكد خلال استقباله وفدا من البرلمان البريطاني ضرورة تطبيق القانون الدولي.";
    assert_eq!(read(text).sides, ["JO", "GB"]);
}

#[test]
fn who_leads_a_delegation_is_no_session_and_no_step() {
    let text = "وصل وفد اقتصادي سوري يترأسه وزير الاقتصاد الدكتور حسن كمال الشعار إلى أنقرة، والتقى وزير التجارة التركي أورهان يلدز. وبحث الجانبان التبادل التجاري.";
    let release = read(text);
    assert_ne!(release.event.map(|event| event.kind), Some(EventType::Session));
    assert!(
        release.points.iter().all(|point| !point.evidence.text.contains("يترأسه")),
        "{:#?}",
        release.points
    );
}

#[test]
fn an_agency_goes_on_to_tell_in_the_feminine() {
    let text = "استقبل الرئيس السوري حسن العلي وزير الخارجية التركي أورهان يلدز. وذكرت وكالة الأناضول أن الوزير زار دمشق. وأوضحت أنه لا يزال اللقاء مستمرا.";
    assert!(read(text).points.iter().all(|point| !point.evidence.text.contains("أوضحت")), "{text}");
}

#[test]
fn a_signature_may_stand_far_behind_the_verb_that_carries_it() {
    let text = "قام السفير حسام العدوي، القنصل العام لجمهورية مصر العربية في هيوستن، بالتوقيع مع وزير العدل الأمريكي جون سميث على بروتوكول لإعادة تابوت أثري. وأعرب العدوي عن شكره للسلطات الأمريكية.";
    assert_eq!(speakers(text, "بروتوكول"), ["حسام العدوي", "جون سميث"]);
}

#[test]
fn credentials_are_the_occasion_and_no_point() {
    for text in [
        "قدم السفير عثمان أبو شامة أوراق اعتماده إلى رئيس جمهورية كينيا وليم كيبيت سفيرا فوق العادة ومفوضا لجمهورية السودان، ومقيما في نيروبي. وأكد السفير عمق العلاقات.",
        "اعتمد رئيس مجلس السيادة السوداني، الفريق عمر الحلو، أوراق اعتماد سفير الولايات المتحدة الأمريكية لدى السودان، السفير جون سميث. وأكد الحلو عمق العلاقات.",
    ] {
        let release = read(text);
        assert_eq!(release.event.map(|event| event.kind), Some(EventType::Reception), "{text}");
        let acts: Vec<Act> = release.points.iter().map(|point| point.act).collect();
        assert_eq!(acts, [Act::Stress], "{text}");
    }
}

#[test]
fn where_an_organisation_posts_somebody_the_release_is_at_home() {
    let text = "استقبل وزير الزراعة سليم المعوشي ممثلة منظمة الأغذية والزراعة في لبنان نورة كولار. وبحثا المشاريع التي تنفذ بهبات يابانية وإيطالية.";
    assert!(read(text).sides.iter().any(|side| side == "LB"), "{text}");
}

#[test]
fn an_office_does_not_swallow_whom_its_holder_receives() {
    for (text, second) in [
        (
            "القاهرة - استقبلت سلوى المنشاوي وزيرة البيئة وفد وزارة الطاقة الألمانية. وأكدت الوزيرة أهمية التعاون.",
            "DE",
        ),
        (
            "طرابلس - استقبل المستشار سامر البلوي رئيس مجلس النواب سفير مالطا. وأكد البلوي أهمية التعاون.",
            "MT",
        ),
        (
            "الخرطوم - استقبل سامر البلوي والي ولاية البحر الأحمر القنصل العام لجمهورية مصر العربية. وأكد الوالي أهمية التعاون.",
            "EG",
        ),
        (
            "دمشق - التقى سامر البلوي وزير الداخلية مبعوث الرئيس بوتين إلى سوريا كونستانتين زوتوف. وأكد الوزير أهمية التعاون.",
            "RU",
        ),
    ] {
        let release = read(text);
        assert_eq!(release.sides.get(1).map(String::as_str), Some(second), "{text}");
        assert!(["سامر البلوي", "سلوى المنشاوي"].contains(&speakers(text, "أهمية")[0].as_str()), "{text}");
    }
}

#[test]
fn a_preposition_written_apart_is_the_first_letter_of_the_next_word() {
    let text = "القاهرة - استقبل وزير العمل سامر البلوي المدير العام لـ منظمة العمل الدولية جيمس هوبر. وأكد هوبر دعم المنظمة لسوق العمل.";
    assert_eq!(speakers(text, "دعم"), ["جيمس هوبر"]);
}

#[test]
fn those_who_stand_for_an_organisation_take_part() {
    for partners in
        ["ممثلي البنك الدولي", "ممثلين عن البنك الدولي", "وفد من البنك الدولي", "فريق من بعثة الاتحاد الأوروبي"]
    {
        let text = format!("القاهرة - عرض وزير الإسكان سامر البلوي مع {partners} مشروعات الصرف الصحي.");
        assert_eq!(speakers(&text, "عرض"), ["سامر البلوي", partners]);
    }
}

#[test]
fn what_is_handed_over_is_no_name_nor_is_on_whose_behalf() {
    let met = "طرابلس - التقى رئيس المجلس الليبي سامر البلوي المبعوث الخاص للرئيس الفلسطيني حسام الديك.";
    for (said, speaker) in [
        ("وقدم المبعوث الخاص لوحة فنية للمسجد الأقصى", "حسام الديك"),
        ("وأبدى البلوي باسمه الشخصي وباسم المجلس خالص الشكر للمبعوث", "سامر البلوي"),
    ] {
        assert_eq!(speakers(&format!("{met} {said}."), &said[2..]), [speaker], "{said}");
    }
}

#[test]
fn whom_another_clause_names_behind_those_present_is_not_among_them() {
    let text = "استقبل وزير الصحة المصري سليم الدسوقي نظيره الأردني باسل الفايز، يرافقه وفد يضم رامي الحمدان، مدير المركز. \
                وأشار الوزير إلى أن الزيارات التي شهدتها القاهرة بمشاركة الأردن تدل على اهتمام حكومة الملك فارس بن طلال بالصحة.";
    let release = read(text);
    let names: Vec<&str> = release.actors.iter().filter_map(|actor| actor.name.as_deref()).collect();
    assert_eq!(names, ["سليم الدسوقي", "باسل الفايز", "رامي الحمدان"]);
}

#[test]
fn a_delegation_is_the_same_when_its_nationality_alone_tells_which_one() {
    for delegation in ["وفدا برلمانيا جزائريا", "وفدا اقتصاديا جزائريا رفيع المستوى"]
    {
        let text = format!(
            "استقبل رئيس الحكومة التونسية سليم العبيدي {delegation}. وعبر الوفد الجزائري عن ارتياحه لمستوى التعاون."
        );
        assert!(speakers(&text, "ارتياحه")[0].starts_with("وفد "), "{text}");
    }
}

#[test]
fn whoever_receives_a_delegation_meets_it_though_it_visits_his_country() {
    for visits in ["يزور تونس حاليا", "، يزور تونس في إطار برنامج التبادل"]
    {
        let text = format!(
            "استقبل رئيس الحكومة التونسية سليم العبيدي وفدا برلمانيا جزائريا {visits}. وجرى خلال اللقاء بحث التعاون البرلماني."
        );
        assert_eq!(speakers(&text, "البرلماني"), ["سليم العبيدي", "وفد برلماني جزائري"], "{text}");
    }
}

#[test]
fn a_delegation_travels_though_where_it_goes_stands_before_it() {
    let met = "استقبل وزير الخارجية المصري سليم الجندي نظيره الكيني صامويل موانغي.";
    for journey in ["ويزور القاهرة الأسبوع المقبل", "ويصل إلى القاهرة الأسبوع المقبل"]
    {
        let text = format!("{met} {journey} وفد برلماني كيني لبحث الفرص الاستثمارية.");
        assert_eq!(speakers(&text, "القاهرة"), ["وفد برلماني كيني"], "{journey}");
    }
}

#[test]
fn what_a_delegation_is_called_by_may_be_its_adjective() {
    let text =
        "استقبل رئيس الحكومة التونسية سليم العبيدي وفدا برلمانيا كينيا. وأكد الوفد البرلماني أهمية الحوار.";
    assert_eq!(speakers(text, "أهمية"), ["وفد برلماني كيني"]);
}

#[test]
fn talks_that_somebody_will_hold_with_people_are_theirs_and_his() {
    let text = "يؤدي وزير الصحة التونسي سليم العبيدي زيارة إلى الأردن بدعوة من نظيره الأردني سامر البلوي. \
                وأفادت الوزارة بأن الوزير سيجري لقاءات مع عدد من كبار المسؤولين الأردنيين، تتطرق إلى صناعة الأدوية.";
    assert_eq!(speakers(text, "الأدوية"), ["سليم العبيدي", "عدد من كبار المسؤولين الأردنيين"]);
}

#[test]
fn in_a_joint_statement_a_state_speaks_through_its_minister_behind_a_topic_too() {
    let text = "ذكر بيان مشترك، نشر بعد مباحثات بين وزير الصحة التونسي سليم العبيدي ووزير الصحة الأردني سامر البلوي، \
                أنه بشأن الأدوية، يدعم الأردن المبادرة التونسية.";
    assert_eq!(speakers(text, "المبادرة"), ["سامر البلوي"]);
}

#[test]
fn a_delegation_that_nobody_places_is_that_of_the_official_who_tells_of_it() {
    let text = "قال وكيل وزارة العمل الكويتية سالم العنزي إن الكويت وقعت مع نيبال مسودة اتفاقية للعمالة. \
                وذكر العنزي أن الوفد المفاوض عرض خلال المحادثات حقوق العمال.";
    let release = read(text);
    let delegation = release.actors.iter().find(|actor| actor.name.as_deref() == Some("الوفد المفاوض"));
    assert_eq!(delegation.and_then(|actor| actor.country.as_deref()), Some("KW"), "{:#?}", release.actors);
}

#[test]
fn the_members_of_a_delegation_are_listed_behind_a_colon() {
    for list in ["ويضم الوفد كلا من:", "ويتكون الوفد من ثلاثة نواب وهم:", "وضم الوفد كلا من"]
    {
        let text = format!(
            "استقبل وزير الصحة الأردني سامر البلوي وفدا برلمانيا تونسيا. {list} زبيدة العبيدي ومنجي الزهراوي وكريم الحداد."
        );
        let release = read(&text);
        let named = |name: &&str| release.actors.iter().any(|actor| actor.name.as_deref() == Some(name));
        assert!(["زبيدة العبيدي", "منجي الزهراوي", "كريم الحداد"].iter().all(named), "{text}");
    }
}
