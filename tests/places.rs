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

#[test]
fn a_city_behind_a_building_says_where() {
    for venue in ["بقصر السلام بجدة", "في مكتبه بجدة", "في مقر الوزارة بمدينة جدة"]
    {
        let text = format!("استقبل وزير الصحة السعودي {venue} نظيره المصري وبحثا التعاون.");
        assert_eq!(place(&text).as_deref(), Some("جدة"), "{text}");
    }
}

#[test]
fn a_capital_may_stand_behind_an_adjective_and_a_comma() {
    let text = "عقد وزير الصحة السعودي لقاء مع نظيره الأردني في العاصمة الأردنية، عمّان، وبحثا التعاون.";
    assert_eq!(place(text).as_deref(), Some("عمّان"));
}

#[test]
fn a_town_that_no_table_lists_stands_behind_its_kind() {
    let text = "التقى وزير الصحة التركي نظيره اليوناني في بلدة قرنبيس وبحثا التعاون.";
    assert_eq!(place(text).as_deref(), Some("قرنبيس"));
}

#[test]
fn the_city_of_a_visit_says_more_than_the_state() {
    let text =
        "بدأ وزير الصحة السعودي زيارة رسمية لفرنسا. والتقى الوزير نظيره الفرنسي في باريس وبحثا التعاون.";
    assert_eq!(place(text).as_deref(), Some("باريس"));
}

#[test]
fn who_signs_does_so_where_the_text_says_right_behind() {
    let text = "وقعت اللجنة المشتركة السعودية المصرية في العاصمة الرياض مذكرة تفاهم حول التعاون بين البلدين.";
    assert_eq!(place(text).as_deref(), Some("الرياض"));
}

#[test]
fn a_visit_may_be_named_behind_the_city() {
    let text = "حل وزير الصحة السعودي اليوم الى مدريد في زيارة رسمية والتقى نظيره الإسباني وبحثا التعاون.";
    assert_eq!(place(text).as_deref(), Some("مدريد"));
}

#[test]
fn a_conflict_is_not_where_it_is_discussed() {
    let text = "بحث وزير الصحة السعودي مع نظيره المصري الأوضاع الإنسانية في سوريا.";
    assert_eq!(place(text), None);
}

#[test]
fn those_who_talk_by_telephone_or_video_are_nowhere() {
    let text = "أجرى وزير الصحة السعودي بالرياض اتصالا هاتفيا مع نظيره المصري وبحثا التعاون.";
    assert_eq!(place(text), None);
    let text =
        "أجرى وزير الصحة السعودي مباحثات عبر تقنية الاتصال المرئي مع نظيره المصري بالقاهرة وبحثا التعاون.";
    assert_eq!(place(text), None);
}

#[test]
fn where_a_journey_goes_on_to_is_not_where_they_met() {
    let text = "التقى وزير الصحة السعودي نظيره الأردني في عمّان، قبل توجهه إلى مسقط، وينتقل بعدها إلى الدوحة.";
    assert_eq!(place(text).as_deref(), Some("عمّان"));
}

#[test]
fn a_meeting_that_is_still_to_come_is_held_elsewhere() {
    let text =
        "بحث وزير الصحة السعودي مع نظيره الأردني التحضير للقمة التي ستعقد في بغداد. وجرى اللقاء في عمّان.";
    assert_eq!(place(text).as_deref(), Some("عمّان"));
}

#[test]
fn the_place_beside_the_day_of_the_lead_outweighs_what_is_scheduled() {
    let text = "أعربت الأردن، اليوم الجمعة بعمّان، عن دعمها للمغرب. وناقش وزير الصحة الأردني مع نظيره المغربي الاجتماع الوزاري المقرر بمراكش.";
    assert_eq!(place(text).as_deref(), Some("عمّان"));
}

#[test]
fn the_kingdom_is_a_place_to_visit() {
    let text = "تقوم وزيرة الصحة الإيطالية اليوم بزيارة إلى المملكة تجري خلالها محادثات مع نظيرها السعودي.";
    assert_eq!(place(text).as_deref(), Some("المملكة"));
}

#[test]
fn an_adjective_joins_a_place_to_the_meeting() {
    let text = "عقدت مشاورات موسعة في عمّان بين وزير الصحة المصري سليم الدسوقي ونظيره الأردني باسل الفايز. وأكدا أهمية التعاون.";
    assert_eq!(place(text).as_deref(), Some("عمّان"));
}

#[test]
fn whom_somebody_receives_in_his_office_is_no_building() {
    let text = "ناقش وزير الصحة المصري، لدى استقباله في مكتبه السفير النرويجي لارس هولم، التعاون بين البلدين.";
    assert_eq!(place(text), None);
}

#[test]
fn a_company_is_met_where_the_text_says_right_behind() {
    let text = "بحث وزير الكهرباء الليبي عوض البدراوي مع شركة «كاراداغ» التركية في بنغازي مشاريع الطاقة. وأشاد بالتعاون.";
    assert_eq!(place(text).as_deref(), Some("بنغازي"));
}

#[test]
fn a_text_is_signed_where_the_place_stands_behind_it() {
    let text =
        "وقع وزير الصحة المصري سليم الدسوقي ونظيره الأردني باسل الفايز مذكرة تفاهم في القاهرة لتعزيز التبادل.";
    assert_eq!(place(text).as_deref(), Some("القاهرة"));
    let text = "تم اليوم الخميس بالرباط التوقيع على اتفاقية تعاون بين وزارة الصحة المغربية ونظيرتها الإسبانية. وقال وزير الصحة المغربي كريم البدراوي إن الاتفاقية مهمة.";
    assert_eq!(place(text).as_deref(), Some("الرباط"));
}

#[test]
fn who_meets_beside_a_fair_meets_where_it_is_held() {
    let text = "على هامش مشاركته في سوق السفر العالمي بلندن، التقى وزير السياحة الأردني باسل الفايز نظيره العماني سالم الكندي. وبحثا التعاون.";
    assert_eq!(place(text).as_deref(), Some("لندن"));
}

#[test]
fn a_delegation_of_a_ministry_visits_a_capital() {
    let text = "زار وفد من وزارة الصحة التركية العاصمة السورية دمشق والتقى وزير الصحة السوري سليم الحاج. واتفق الجانبان على التعاون.";
    assert_eq!(place(text).as_deref(), Some("دمشق"));
}

#[test]
fn a_joint_statement_is_dated_from_where_it_was_issued() {
    let text = "بيان مشترك بين سلطنة عُمان وجمهورية كينيا\n\nنيروبي، 15 فبراير 2028م\n\nقام وزير الصحة العماني سالم الكندي بزيارة رسمية إلى جمهورية كينيا، والتقى نظيره الكيني جيمس أوكوث. وأكد الجانبان التعاون.";
    assert_eq!(place(text).as_deref(), Some("نيروبي"));
}

#[test]
fn a_capital_called_by_its_state_has_its_name_where_the_meeting_is_said_to_be() {
    let text = "شهدت العاصمة القطرية اليوم مباحثات بين وزير الصحة القطري ونظيره الأردني. \
                والتقى الوزيران في الدوحة ممثلي المستشفيات.";
    assert_eq!(place(text).as_deref(), Some("الدوحة"));
    let text = "شهدت العاصمة القطرية اليوم مباحثات بين وزير الصحة القطري ونظيره الأردني.";
    assert_eq!(place(text).as_deref(), Some("العاصمة القطرية"));
}

#[test]
fn where_something_goes_on_that_is_talked_about_nobody_meets() {
    let text = "بحث وزير الصحة القطري مع نظيره الأردني ما يجري في ليبيا.";
    assert_eq!(place(text), None);
    let text = "بحث وزير الصحة القطري مع نظيره الأردني التعاون على خلفية العملية العسكرية في عفرين.";
    assert_eq!(place(text), None);
}

#[test]
fn a_round_of_talks_is_no_tour() {
    let text = "أعلن وزير الصحة القطري أنه اتفق مع نظيره الأردني عقب جولة مشاورات في المنامة الثلاثاء على تبادل الأطباء.";
    assert_eq!(place(text).as_deref(), Some("المنامة"));
}

#[test]
fn where_somebody_stops_and_where_he_negotiates_is_where_they_meet() {
    let text = "حلت وزيرة الصحة الألمانية في بيروت مساء الخميس في زيارة رسمية تلتقي خلالها نظيرها اللبناني.";
    assert_eq!(place(text).as_deref(), Some("بيروت"));
    let text = "ترأس وزير الصحة القطري وفد بلاده إلى عمان حيث أجرى مفاوضات مع نظيره الأردني حول التعاون.";
    assert_eq!(place(text).as_deref(), Some("عمان"));
}

#[test]
fn a_building_stands_in_the_country_that_the_lexicon_the_dateline_or_the_host_tells() {
    let country = |text: &str| {
        let release = parse(text, &Options::default()).expect("the text is Arabic");
        release.event.and_then(|event| event.place).and_then(|place| place.country)
    };
    for (text, code) in [
        (
            "استقبل الرئيس التونسي سليم الورداني بقصر قرطاج وزير الصحة المصري كمال الدسوقي وبحثا التعاون.",
            "TN",
        ),
        ("استقبل وزير الصحة المصري كمال الدسوقي في قصر النخيل نظيره الأردني باسل الفايز وبحثا التعاون.", "EG"),
        (
            "عمان - التقى وزير الصحة المصري كمال الدسوقي في قصر النخيل نظيره الأردني باسل الفايز وبحثا التعاون.",
            "JO",
        ),
    ] {
        assert_eq!(country(text).as_deref(), Some(code), "{text}");
    }
}

#[test]
fn where_a_journey_begins_and_where_the_press_is_told_they_met() {
    for (text, place) in [
        (
            "توجه وزير الصحة المصري كمال الدسوقي إلى الخليج في جولة يستهلها بالكويت ويلتقي نظيره الكويتي باسل الفايز.",
            "الكويت",
        ),
        (
            "اتفق وزير الصحة المصري كمال الدسوقي ونظيره الأردني باسل الفايز على التعاون. وقال الدسوقي للصحفيين في عمان بعد لقاء نظيره إنه مفيد.",
            "عمان",
        ),
        (
            "قال وزير الصحة المصري كمال الدسوقي خلال زيارة إلى الأردن إنه بحث مع نظيره باسل الفايز التعاون.",
            "الأردن",
        ),
    ] {
        assert_eq!(self::place(text).as_deref(), Some(place), "{text}");
    }
}

#[test]
fn where_another_meeting_is_held_this_one_is_not() {
    for told in [
        "واتفقا على عقد الاجتماع المقبل للجنة المشتركة في تونس",
        "وأكدا دعم عقد مؤتمر للمانحين في باريس",
        "واتفقا على أن تعقد الدورة القادمة في الرباط",
        "ورحبا بنتائج الاجتماع الأخير للجنة الذي عقد في صنعاء",
        "وتناولا الحوار الجاري في جنيف والجهود المبذولة لوقف الحرب في غزة",
    ] {
        let text = format!("بحث وزير الصحة الأردني باسل الفايز مع نظيره المصري كمال الدسوقي التعاون، {told}.");
        assert_eq!(place(&text), None, "{text}");
    }
}

#[test]
fn houses_and_general_offices_are_places() {
    for (joined, found) in [
        ("في دار الضيافة", "دار الضيافة"),
        ("بديوان عام الوزارة", "ديوان عام الوزارة"),
        ("في منزله بأسوان", "أسوان"),
    ] {
        let text = format!(
            "استقبل وزير الصحة المصري كمال الدسوقي {joined} السفير الأردني باسل الفايز وبحثا التعاون."
        );
        assert_eq!(place(&text).as_deref(), Some(found), "{text}");
    }
}

#[test]
fn what_had_happened_before_and_what_is_called_for_says_nothing_of_where_they_met() {
    for text in [
        "قال وزير الصحة الأردني باسل الفايز إن التعاون مع مصر قائم. وكان الفايز التقى نظيره المصري كمال الدسوقي في أسوان الشهر الماضي.",
        "حث وزير الصحة الأردني باسل الفايز مصر على استئناف المفاوضات الصحية في فيينا. وأكد أن العلاقات بين البلدين متينة.",
    ] {
        assert_eq!(place(text), None, "{text}");
    }
}

#[test]
fn under_whose_auspices_and_who_leads_a_delegation_stands_before_the_place() {
    let text = "اتفق وزيرا الصحة الأردني باسل الفايز والمصري كمال الدسوقي على التعاون خلال محادثات برعاية قطرية في الدوحة.";
    assert_eq!(place(text).as_deref(), Some("الدوحة"));
    let text = "زار وفد من البرلمان المصري برئاسة كمال الدسوقي طهران والتقى رئيس البرلمان الإيراني حسن كريمي.";
    assert_eq!(place(text).as_deref(), Some("طهران"));
}

#[test]
fn a_newsroom_s_city_counts_where_somebody_of_that_state_takes_part() {
    let met = "قال وزير الصحة الأردني باسل الفايز بعد لقاء نظيره المصري كمال الدسوقي إن التعاون قائم.";
    assert_eq!(place(&format!("عمان (رويترز) - {met}")).as_deref(), Some("عمان"));
    assert_eq!(place(&format!("دبي (رويترز) - {met}")), None);
    assert_eq!(place(&format!("عمان، 12/03/2028 - {met}")).as_deref(), Some("عمان"));
}

#[test]
fn the_city_of_a_common_seat_says_where_though_a_state_is_called_so() {
    let text = "استقبل وزير الصحة التونسي سليم الورداني في مقر الوزارة بتونس السفير المصري كمال الدسوقي وبحثا التعاون.";
    assert_eq!(place(text).as_deref(), Some("تونس"));
}

#[test]
fn what_goes_on_somewhere_else_or_is_said_of_it_is_no_place_of_the_meeting() {
    for told in [
        "وبحثا الأوضاع الراهنة في غزة",
        "وتناول اللقاء الحرب الدائرة في الفاشر",
        "حيث أكدا ضرورة وقف التصعيد في رفح",
    ] {
        let text = format!(
            "استقبل وزير الصحة المغربي سليم الحمداوي نظيره الأردني باسل الفايز، {told}. وأكدا أهمية التعاون."
        );
        assert_eq!(place(&text), None, "{text}");
    }
}

#[test]
fn a_meeting_of_another_year_and_a_journey_to_come_lead_elsewhere() {
    for told in [
        "ونوه الوزير بنتائج القمة التي عقدت في بغداد العام الماضي.",
        "وكان الوزير قد وصل إلى نيروبي الأسبوع الماضي.",
        "ومن المقرر أن يتوجه الوزير غدا إلى أنقرة.",
        "ويتوجه الوزير بعد ذلك إلى لندن.",
        "ووجه له دعوة للمشاركة في معرض فرانكفورت للكتاب.",
    ] {
        let text = format!(
            "استقبل وزير الصحة المغربي سليم الحمداوي نظيره الأردني باسل الفايز. {told} وأكدا أهمية التعاون."
        );
        assert_eq!(place(&text), None, "{text}");
    }
}

#[test]
fn a_summit_that_is_only_planned_is_no_place_of_a_meeting_that_is_over() {
    let text = "استقبل وزير الصحة المغربي سليم الحمداوي نظيره الأردني باسل الفايز، لبحث التحضيرات للقمة المقرر عقدها في بغداد. وأكدا أهمية التعاون.";
    assert_eq!(place(text), None);
}

#[test]
fn an_institution_where_they_meet_is_the_place_and_a_city_behind_it_says_more() {
    let meet = |place: &str| {
        format!(
            "التقى وزير الصحة المغربي سليم الحمداوي {place} وزير الصحة الأردني باسل الفايز. وبحثا تعزيز التعاون."
        )
    };
    for (named, called) in [
        ("بوزارة الخارجية", "وزارة الخارجية"),
        ("بوزارة الخارجية بالرباط", "الرباط"),
        ("في مجلس النواب في مدينة طنجة", "طنجة"),
    ] {
        let text = meet(named);
        assert_eq!(place(&text).as_deref(), Some(called), "{text}");
    }
}

#[test]
fn a_delegation_that_is_received_is_no_part_of_where_it_is_received() {
    let received = |where_to: &str| {
        format!(
            "استقبل وزير الزراعة اللبناني غسان الحلو {where_to} وفدا من البنك الدولي برئاسة هانس بيكر، وبحث معه ملف الموانئ."
        )
    };
    for (where_to, found) in [
        ("في مكتبه", None),
        ("بمقر الوزارة", Some("مقر الوزارة")),
        ("في القصر الجمهوري", Some("القصر الجمهوري")),
    ] {
        let text = received(where_to);
        let release = parse(&text, &Options::default()).expect("the text is Arabic");
        assert!(release.event.is_some(), "{text}");
        assert_eq!(place(&text).as_deref(), found, "{text}");
    }
}

#[test]
fn where_a_relative_clause_says_that_the_meeting_was_held_is_its_place() {
    for held in [
        "خلال اللقاء الذي جمعه في جنيف بنظيره الأردني باسل الفايز",
        "خلال الاجتماع الذي ترأسه في جنيف إلى جانب نظيره الأردني باسل الفايز",
        "خلال المباحثات التي أجراها في ضواحي جنيف مع نظيره الأردني باسل الفايز",
    ] {
        let text = format!("أكد وزير الصحة المغربي سليم الحمداوي، {held}، أهمية التعاون.");
        assert_eq!(place(&text).as_deref(), Some("جنيف"), "{text}");
    }
}

#[test]
fn where_a_session_starts_is_its_place() {
    let text = "انطلقت في مسقط أعمال الدورة الثالثة للجنة المشتركة العمانية الهندية. وأكد الجانبان ضرورة زيادة التبادل التجاري.";
    assert_eq!(place(text).as_deref(), Some("مسقط"));
}

#[test]
fn ships_courts_and_halls_have_names_of_their_own() {
    for (venue, expected) in [
        ("على متن الفرقاطة «كافيل» الراسية", "الفرقاطة «كافيل»"),
        ("في رحاب قصر الحمراء", "قصر الحمراء"),
        ("داخل مقر الوزارة", "مقر الوزارة"),
        ("بقاعة المغفور له الشيخ سالم بن نايف", "قاعة المغفور له الشيخ سالم بن نايف"),
        ("في مصيف صلاح الدين", "مصيف صلاح الدين"),
        ("في مقر بعثة لبنان لدى الأمم المتحدة", "مقر بعثة لبنان لدى الأمم المتحدة"),
    ] {
        let text = format!("التقى الوزير الأردني باسل الفايز الوزير المصري سليم الدسوقي {venue}.");
        assert_eq!(place(&text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn the_month_of_a_year_tells_of_an_earlier_journey() {
    for recalled in [
        "وأشاد الوزيران بالشراكة التي أطلقتها زيارة الرئيس إلى موسكو في مارس 2016.",
        "وفي عام 2014، شارك الوزير السابق في منتدى الطاقة في موسكو.",
    ] {
        let text = format!("التقى وزير الصحة التونسي سليم الدرويش نظيره الروسي إيفان بيلوف. {recalled}");
        assert_eq!(place(&text), None, "{text}");
    }
}

#[test]
fn a_press_conference_with_two_adjectives_has_a_place() {
    let text = "عقد وزير الصحة المصري سليم الدسوقي ونظيره الأردني باسل الفايز مؤتمرا صحفيا مشتركا في عمان.";
    assert_eq!(place(text).as_deref(), Some("عمان"));
}

#[test]
fn a_day_and_its_place_may_be_parted_by_a_comma() {
    let text = "وقع وزير الصحة السوداني ونظيره التشادي، مساء أمس الخميس، بمدينة جدة السعودية مذكرة تفاهم.";
    assert_eq!(place(text).as_deref(), Some("جدة"));
}

#[test]
fn a_line_of_contact_is_no_call() {
    let text = "اتفقت الكوريتان على تشغيل خط الاتصال العسكري بعد المحادثات التي جرت في مدينة كايسونغ.";
    assert_eq!(place(text).as_deref(), Some("كايسونغ"));
}

#[test]
fn where_a_meeting_was_convened_is_its_place() {
    let text = "أكد وزير الصحة المصري سليم الدسوقي، في اللقاء المنعقد بمدينة مراكش مع نظيره المغربي كريم العلوي، أن التعاون قائم.";
    assert_eq!(place(text).as_deref(), Some("مراكش"));
}

#[test]
fn a_palace_says_more_than_the_city_that_the_guest_visits() {
    let text = "استقبل الرئيس التونسي سليم المرزوقي بقصر قرطاج وزيرة الداخلية الألمانية كاترين باور التي بدأت زيارة إلى تونس. وبحثا الهجرة. وأكدت أن زيارتها إلى تونس مهمة.";
    assert_eq!(place(text).as_deref(), Some("قصر قرطاج"));
}
