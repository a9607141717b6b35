//! What kind of occasion a release reports: one construction a test, with invented people.

use balagh::{Act, EventType, Options, parse};

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

#[test]
fn of_a_meeting_that_somebody_only_speaks_of_he_makes_a_statement() {
    for text in [
        "قال وزير الصحة الأردني باسل الفايز إن المفاوضات مع تركيا حول الدواء مستمرة. وأكد أن البلدين حريصان على التعاون بينهما.",
        "رحب وزير الصحة الأردني باسل الفايز بعقد قمة مع مصر. وأكد أن العلاقات بين البلدين متينة والتعاون بينهما قائم.",
        "نوه وزير الصحة الأردني باسل الفايز بالعلاقات مع مصر. وقال في حوار مع صحيفة المساء إن التعاون بين البلدين قائم.",
    ] {
        assert_eq!(kind(text), EventType::Statement, "{text}");
    }
    let own = "قال وزير الصحة الأردني باسل الفايز إن مباحثاته مع نظيره المصري سليم الدسوقي كانت مثمرة.";
    assert_eq!(kind(own), EventType::Talks);
}

#[test]
fn what_is_closed_is_what_the_noun_says() {
    let text =
        "اختتمت في عمان أعمال الاجتماع الثالث للجنة الأردنية التونسية المشتركة. ووقع الجانبان محضر الاجتماع.";
    assert_eq!(kind(text), EventType::Talks);
    let text =
        "اختتم وزير الصحة المصري سليم الدسوقي زيارة إلى عمان. وبحث مع نظيره الأردني باسل الفايز التعاون.";
    assert_eq!(kind(text), EventType::Visit);
}

#[test]
fn neither_a_name_nor_what_is_said_tells_the_kind_of_meeting() {
    for met in [
        "الأمين العام لمنظمة المؤتمر الإسلامي سليم الدسوقي وأكدا التعاون",
        "نظيره المصري وقال إن بلاده ستشارك في المؤتمر",
    ] {
        let text = format!("التقى وزير الصحة الأردني باسل الفايز {met}.");
        assert_eq!(kind(&text), EventType::Talks, "{text}");
    }
}

#[test]
fn to_reach_an_agreement_is_no_arrival_and_a_part_is_no_session() {
    let text =
        "قال وزير الصحة الأردني باسل الفايز إنه توصل إلى اتفاق مع نظيره المصري سليم الدسوقي. وبحثا التعاون.";
    assert_eq!(kind(text), EventType::Statement);
    let text = "أشاد السفير الأردني باسل الفايز بدعم مصر لدوره. وأكد وزير الصحة المصري سليم الدسوقي عمق العلاقات بين البلدين.";
    assert_eq!(kind(text), EventType::Statement);
}

#[test]
fn cables_and_wishes_go_between_two_states() {
    let cable =
        "بعث الملك عبد الله الثاني برقية تهنئة إلى الرئيس لويس مورا رئيس جمهورية كوستاريكا بعيدها الوطني.";
    assert_eq!(kind(cable), EventType::Message);
    let wishes = "هنأ رئيس الوزراء الأردني باسل الفايز نظيره المصري سليم الدسوقي بتوليه منصبه.";
    assert_eq!(kind(wishes), EventType::Statement);
}

#[test]
fn ministers_of_an_organisation_s_members_meet_by_themselves() {
    let text = "عقد وكلاء وزارات العمل بدول مجلس التعاون اجتماعهم التاسع في الرياض، وناقشوا تنقل العمالة.";
    assert_eq!(kind(text), EventType::Talks);
}

#[test]
fn who_presents_credentials_is_received() {
    for text in [
        "قدم سفير الأردن باسل الفايز أوراق اعتماده إلى الرئيس المصري سليم الدسوقي. وأكد الرئيس حرص بلاده على التعاون.",
        "تقبل الرئيس المصري سليم الدسوقي أوراق اعتماد سفير الأردن باسل الفايز، وتمنى له التوفيق.",
    ] {
        assert_eq!(kind(text), EventType::Reception, "{text}");
    }
}

#[test]
fn what_an_official_thinks_of_another_state_is_a_declaration() {
    for text in [
        "رحبت وزارة الخارجية الأردنية بالاتفاق الذي توصلت إليه مصر والسودان بشأن المياه.",
        "أعرب وزير الصحة الأردني باسل الفايز عن تضامن بلاده مع مصر إثر الحادث.",
        "نفى وزير الصحة الأردني باسل الفايز وجود خلاف مع مصر، وقال إن التنسيق مستمر.",
    ] {
        assert_eq!(kind(text), EventType::Statement, "{text}");
    }
}

#[test]
fn who_presides_is_told_of_talks_that_stay_talks() {
    let text = "جرت في عمان مباحثات أردنية مصرية ترأسها عن الجانب الأردني وزير الصحة باسل الفايز وعن الجانب المصري نظيره سليم الدسوقي.";
    assert_eq!(kind(text), EventType::Talks);
}

#[test]
fn what_had_happened_before_is_not_what_is_reported() {
    let text = "أعلن الأردن ومصر زيادة التعاون بينهما. وكان وزير الصحة الأردني باسل الفايز قد وقع مع نظيره المصري سليم الدسوقي اتفاقية العام الماضي.";
    assert_eq!(kind(text), EventType::Statement);
}

#[test]
fn two_states_that_act_or_meet_without_persons_cooperate() {
    for text in [
        "أعلنت قطر والإمارات إعادة فتح السفارات بينهما.",
        "وافق مجلس الوزراء السعودي على اتفاقية للتعاون مع حكومة جمهورية كوريا في مجال الطيران.",
    ] {
        assert_eq!(kind(text), EventType::Statement, "{text}");
    }
    let talks = "عقدت في الدوحة اليوم الجولة الثالثة من المشاورات السياسية بين دولة قطر وجمهورية الهند.";
    assert_eq!(kind(talks), EventType::Talks);
    let session = "انطلقت في مسقط أعمال اللجنة العمانية الهندية المشتركة في دورتها العاشرة.";
    assert_eq!(kind(session), EventType::Session);
}

#[test]
fn where_a_session_or_talks_are_hosted_they_are_what_happened() {
    for (held, expected) in [
        ("استضافت الرباط أعمال الدورة الخامسة للجنة المشتركة برئاسة", EventType::Session),
        ("احتضنت الرباط مباحثات بين", EventType::Talks),
    ] {
        let text = format!(
            "{held} وزير الصحة المغربي سليم الحمداوي ووزير الصحة الأردني باسل الفايز. وأكد الجانبان التعاون."
        );
        assert_eq!(kind(&text), expected, "{text}");
    }
}

#[test]
fn what_somebody_does_on_a_visit_or_a_call_leaves_it_one() {
    let text = "بدأ وزير الصحة الأردني باسل الفايز زيارة رسمية إلى المغرب يجري خلالها مباحثات مع وزير الصحة المغربي سليم الحمداوي. وأكد الجانبان التعاون.";
    assert_eq!(kind(text), EventType::Visit);
    let text = "في اتصال هاتفي جمعهما اليوم، اتفق وزير الصحة المغربي سليم الحمداوي ووزير الصحة الأردني باسل الفايز على تعزيز التعاون.";
    assert_eq!(kind(text), EventType::Call);
}

#[test]
fn talks_that_a_comma_parts_from_what_they_were_about_are_read() {
    let text = "عقدت بالقاهرة مباحثات بين وزير الصحة المصري سليم الدسوقي ونظيره الأردني، باسل الفايز، تناولت التعاون الثنائي.";
    assert_eq!(kind(text), EventType::Talks);
}

#[test]
fn an_official_of_an_organisation_takes_a_stand_for_it() {
    let text = "يدين الأمين العام لجامعة الدول العربية، السيد كريم الحمدي، الهجوم على مطار عدن.";
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    assert_eq!(release.points.len(), 1, "{:?}", release.points);
}

#[test]
fn to_pay_a_visit_is_to_visit() {
    let text = "أدى وزير الصحة التونسي سليم الحمداوي زيارة عمل إلى الأردن، حيث استقبل من طرف وزير الصحة الأردني باسل الفايز.";
    assert_eq!(kind(text), EventType::Visit);
}

#[test]
fn a_foreign_ministry_and_an_organisation_speak_of_the_world() {
    for text in [
        "قالت المتحدثة باسم وزارة الخارجية الروسية أولغا سوكولوفا إن الغرب فشل في عزل روسيا.",
        "أعربت منظمة التعاون الإسلامي عن قلقها إزاء الأوضاع في مالي.",
        "علق الاتحاد الأفريقي عضوية غينيا بعد الانقلاب العسكري.",
    ] {
        assert_eq!(kind(text), EventType::Statement, "{text}");
    }
}

#[test]
fn a_round_of_talks_is_no_tour() {
    for round in ["جولة مفاوضات", "الجولة السادسة من المشاورات السياسية", "جولة جديدة من الحوار الاستراتيجي"]
    {
        let text = format!("عقدت في تونس {round} بين تونس وسويسرا. وأكد الجانبان أهمية التعاون القضائي.");
        assert_eq!(kind(&text), EventType::Talks, "{text}");
    }
}

#[test]
fn the_meeting_at_which_something_was_said_may_be_told_afterwards_in_a_relative_clause() {
    for told in [
        "خلال اللقاء الذي جمعه بنظيره الأردني باسل الفايز",
        "خلال الاجتماع الذي عقده اليوم مع وزير الصحة الأردني باسل الفايز",
        "في المباحثات الموسعة التي أجراها مع نظيره الأردني باسل الفايز",
        "خلال الاتصال الهاتفي الذي تلقاه من نظيره الأردني باسل الفايز",
    ] {
        let text = format!("أكد وزير الصحة المغربي سليم الحمداوي عمق العلاقات بين البلدين. جاء ذلك {told}.");
        let release = parse(&text, &Options::default()).expect("the text is Arabic");
        assert_ne!(kind(&text), EventType::Statement, "{text}");
        let names: Vec<_> = release.actors.iter().filter_map(|actor| actor.name.as_deref()).collect();
        assert_eq!(names, ["سليم الحمداوي", "باسل الفايز"], "{text}");
    }
}

#[test]
fn somebody_who_sits_down_with_another_discusses_with_him() {
    let text = "اجتمع وزير الصحة اللبناني غسان الحلو إلى نظيره الأردني باسل الفايز، وبحث معه ملف الأدوية.";
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    assert_eq!(release.points[0].speakers.len(), 2, "{:?}", release.points);
}

#[test]
fn a_joined_verb_tells_what_the_meeting_before_it_treated() {
    let text = "عقد وزير الصحة اللبناني غسان الحلو اجتماعا مع نظيره الأردني باسل الفايز، وتناول ملف الأدوية.";
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    let [point] = release.points.as_slice() else { panic!("{:?}", release.points) };
    assert_eq!((point.act, point.speakers.len()), (Act::Discuss, 2));
}

#[test]
fn two_sides_may_cooperate_on_sport_and_a_delegation_and_three_states_are_sides() {
    for text in [
        "شكل تعزيز التعاون الثنائي بين تونس والصين في مجالي الشباب والرياضة محور استقبال وزيرة الشباب والرياضة هند الغربي لسفيرة الصين بتونس لين هوا. وأكدت الوزيرة أهمية تبادل المدربين الرياضيين بين البلدين.",
        "اختتم وفد من دولة البرازيل أمس زيارة إلى نواكشوط. والتقى الوفد وزير الصيد الدي ولد سالم، وأشاد بتجربة موريتانيا.",
        "أعلن قادة مالي والنيجر وبوركينا فاسو، اليوم، تأسيس صندوق للتنمية. وأكدت الدول الثلاث رغبتها في تبادل الخبرات.",
    ] {
        let release = parse(text, &Options::default()).expect("the text is Arabic");
        assert!(release.event.is_some(), "{text}");
    }
}

#[test]
fn what_clubs_and_federations_do_is_no_cooperation_of_states() {
    let text = "أعلن الاتحاد التونسي لكرة اليد أن رئيسه بحث مع رئيس الاتحاد المصري تنظيم البطولة العربية للأندية. وأكد المدرب سليم الورداني أن الفريق جاهز للمباراة.";
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    assert!(release.event.is_none(), "{:?}", release.event);
}

#[test]
fn who_speaks_for_his_state_at_a_meeting_of_many_or_presents_his_credentials_cooperates() {
    for text in [
        "شارك وزير الطاقة العماني سالم الحارثي في أعمال المنتدى الدولي للطاقة بنيودلهي. وأكد الوزير أهمية التعاون في مجال الطاقة.",
        "افتتح وزير الصحة المصري سليم الدسوقي المؤتمر السنوي لأمراض القلب بالقاهرة بمشاركة 20 دولة. وأكد الوزير حرص مصر على تبادل الخبرات.",
        "قدم السفير المغربي الجديد سليم الحمداوي أوراق اعتماده إلى الملك. وأعرب السفير عن اعتزازه بالعلاقات بين البلدين.",
        "بحث وزير الصحة المصري سليم الدسوقي مع شركة زولمار توطين صناعة الأجهزة. وأكد الوزير دعم الاستثمار.",
    ] {
        let release = parse(text, &Options::default()).expect("the text is Arabic");
        assert!(release.event.is_some(), "{text}");
    }
    let text =
        "افتتح وزير الثقافة التونسي سليم الحمداوي المهرجان السنوي للمسرح بقفصة. وأكد الوزير دعم الشباب.";
    assert!(parse(text, &Options::default()).expect("the text is Arabic").event.is_none());
}

#[test]
fn a_headline_in_the_present_reports_what_happened() {
    let [host, guest] = ["وزير الصحة المصري سليم الدسوقي", "وزير الصحة الأردني باسل الفايز"];
    assert_eq!(kind(&format!("{host} يبحث مع {guest} تطورات الأوضاع.")), EventType::Talks);
    assert_eq!(kind(&format!("{host} و{guest} يستعرضان فرص الشراكة.")), EventType::Talks);
    assert_eq!(kind(&format!("{host} و{guest} يوقعان اتفاقية تعاون.")), EventType::Signing);
}

#[test]
fn who_met_may_stand_behind_nouns_and_in_relative_clauses() {
    let [host, guest] = ["وزير الصحة المصري سليم الدسوقي", "وزير الصحة الأردني باسل الفايز"];
    for (text, expected) in [
        (format!("تم، اليوم بالقاهرة، التباحث بين {host} و{guest} بشأن الدواء."), EventType::Talks),
        (format!("حظي {guest} باستقبال رسمي من طرف {host}."), EventType::Reception),
        (format!("أقام {host} مأدبة غداء على شرف {guest}."), EventType::Reception),
        (format!("تواصل {host} هاتفيا اليوم مع {guest}."), EventType::Call),
        (format!("تفقد {host} و{guest} سير الأشغال بالمستشفى."), EventType::Visit),
        (format!("انطلقت في القاهرة فعاليات المؤتمر بحضور {host} و{guest}."), EventType::Conference),
        (
            format!("اختتمت في القاهرة أشغال الندوة حول الدواء التي ترأسها {host} بحضور {guest}."),
            EventType::Conference,
        ),
        (format!("شارك {guest} إلى جانب {host} في افتتاح مؤتمر المانحين بالقاهرة."), EventType::Conference),
        (
            format!("انطلقت أشغال اللجنة المشتركة بالقاهرة التي يرأسها مناصفة {host} و{guest}."),
            EventType::Session,
        ),
    ] {
        let release = parse(&text, &Options::default()).expect("the text is Arabic");
        let named = release.actors.iter().filter_map(|actor| actor.name.as_deref());
        let people = named.filter(|name| ["سليم الدسوقي", "باسل الفايز"].contains(name)).count();
        assert_eq!(release.event.map(|event| event.kind), Some(expected), "{text}");
        assert_eq!(people, 2, "{text}");
    }
}

#[test]
fn what_a_building_is_for_is_no_conference() {
    let text =
        "التقى وزير الصحة المصري سليم الدسوقي نظيره الأردني باسل الفايز في قصر المؤتمرات. وبحثا التعاون.";
    assert_eq!(kind(text), EventType::Talks);
}

#[test]
fn what_came_after_that_is_a_meeting_of_its_own() {
    for when in ["بعد ذلك", "بعد الظهر", "في وقت لاحق"] {
        let text = format!(
            "استقبل وزير الصحة المغربي سالم الكرماوي نظيره الإسباني بيدرو نافارو. وأكد الجانبان متانة العلاقات. \
             وعقد الكرماوي {when} لقاء مع السفير الفرنسي جان لوران. وتناول اللقاء سبل تعزيز التعاون الفلاحي."
        );
        let release = balagh::parse(&text, &balagh::Options::default()).expect("it is Arabic");
        let speakers = &release.points.last().expect("it has points").speakers;
        let named = |name: &str| release.actors.iter().find(|actor| actor.name.as_deref() == Some(name));
        let ids = ["سالم الكرماوي", "جان لوران"].map(|name| named(name).expect("he is named").id.clone());
        assert_eq!(speakers[..], ids, "{text}");
    }
}

fn issuer(text: &str) -> Option<String> {
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    Some(release.event.expect("there is an occasion").issuer?.name)
}

#[test]
fn an_agency_is_called_in_full_though_it_is_cited_for_short() {
    let text = "أعلنت وكالة الأنباء السعودية (واس) أن وزير الصحة السعودي التقى نظيره المصري في جدة. وبحثا التعاون، بحسب \"واس\".";
    assert_eq!(issuer(text).as_deref(), Some("وكالة الأنباء السعودية"));
}

#[test]
fn a_network_where_everybody_writes_issues_nothing() {
    let text = "وفي حسابه على موقع \"تويتر\" ذكر وزير الصحة السعودي أنه التقى نظيره المصري في جدة. وذكرت وكالة الأنباء المصرية عبر حسابها في موقع \"تويتر\" أن الوزيرين بحثا التعاون.";
    assert_eq!(issuer(text).as_deref(), Some("وكالة الأنباء المصرية"));
}
