//! Who is named, by which name and in which office: one construction a test, with invented people.

use balagh::{ActorKind, Options, parse};

/// Name and office of every person of a text, in order of mention.
fn persons(text: &str) -> Vec<(String, String)> {
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    let of = |part: Option<String>| part.unwrap_or_else(|| "-".to_owned());
    release
        .actors
        .into_iter()
        .filter(|actor| actor.kind == ActorKind::Person)
        .map(|actor| (of(actor.name), of(actor.office)))
        .collect()
}

/// The same of whom the minister of health meets.
fn met(guest: &str) -> (String, String) {
    let text = format!(
        "استقبل وزير الصحة المصري سليم الدسوقي اليوم بالقاهرة {guest}. وبحث الجانبان سبل تعزيز التعاون الصحي."
    );
    persons(&text).into_iter().nth(1).unwrap_or_else(|| panic!("nobody is met: {text}"))
}

fn assert_met(guest: &str, name: &str, office: &str) {
    assert_eq!(met(guest), (name.to_owned(), office.to_owned()), "{guest}");
}

#[test]
fn what_is_said_of_a_state_by_courtesy_is_no_name() {
    assert_met("وزير صحة مملكة النرويج الصديقة معالي لارس هولم", "لارس هولم", "وزير صحة مملكة النرويج");
}

#[test]
fn an_office_goes_on_with_what_its_holder_is_charged_with() {
    let office = "الوزير المسؤول عن شؤون الدفاع";
    assert_met("الوزير المسؤول عن شؤون الدفاع بدر الحارثي", "بدر الحارثي", office);
    let office = "وكيل وزارة الخارجية للشؤون الدبلوماسية";
    assert_met(
        "الشيخ خليفة بن راشد الحارثي وكيل وزارة الخارجية للشؤون الدبلوماسية",
        "خليفة بن راشد الحارثي",
        office,
    );
}

#[test]
fn an_ambassador_is_accredited_appointed_or_resident() {
    let office = "سفير خادم الحرمين الشريفين المعين لدى مسقط";
    assert_met(
        "سفير خادم الحرمين الشريفين المعين لدى مسقط سعد بن محمد الثبيتي",
        "سعد بن محمد الثبيتي",
        office,
    );
    let office = "سفير مملكة النرويج المعتمد غير المقيم لدى السلطنة";
    assert_met("سفير مملكة النرويج المعتمد غير المقيم لدى السلطنة سعادة لارس هولم", "لارس هولم", office);
}

#[test]
fn a_minister_without_a_name_is_not_the_ambassador_behind_him() {
    let text = "استقبل وزير الصحة العماني سفير مملكة النرويج لارس هولم. وبحث الجانبان التعاون.";
    let expected = [("-", "وزير الصحة العماني"), ("لارس هولم", "سفير مملكة النرويج")];
    assert_eq!(persons(text), expected.map(|(name, office)| (name.to_owned(), office.to_owned())));
}

#[test]
fn a_deputy_serves_the_office_that_follows() {
    let guest = "الدكتور فهد بن مطر الشمراني، نائب الملحق الثقافي السعودي ومدير إدارة الشؤون التعليمية";
    assert_met(guest, "فهد بن مطر الشمراني", "نائب الملحق الثقافي السعودي");
}

#[test]
fn a_name_may_stand_between_strokes() {
    assert_met("رئيس برلمان زيمبابوي /تيندا موزو كانغا/", "تيندا موزو كانغا", "رئيس برلمان زيمبابوي");
}

#[test]
fn of_two_offices_before_the_next_name_the_first_is_his_who_was_named() {
    let text = "استقبل صاحب السمو الشيخ راشد الأحمد الصباح أمير دولة الكويت رئيس مجلس الشورى الشيخ عبدالله بن سعد آل الشيخ. وبحث الجانبان التعاون.";
    let expected =
        [("راشد الأحمد الصباح", "أمير دولة الكويت"), ("عبدالله بن سعد آل الشيخ", "رئيس مجلس الشورى")];
    assert_eq!(persons(text), expected.map(|(name, office)| (name.to_owned(), office.to_owned())));
}

#[test]
fn a_charge_or_a_second_office_may_stand_between_commas() {
    let office = "كاتبة الدولة لدى وزير الشؤون الخارجية، المكلفة بالشؤون الإفريقية";
    assert_met(
        "كاتبة الدولة لدى وزير الشؤون الخارجية، المكلفة بالشؤون الإفريقية، سلمى منصوري",
        "سلمى منصوري",
        office,
    );
    assert_met(
        "وزير الثقافة الموريتاني، الناطق الرسمي باسم الحكومة الأستاذ محمد ولد سيدي",
        "محمد ولد سيدي",
        "وزير الثقافة الموريتاني",
    );
}

#[test]
fn a_surname_may_be_an_everyday_word() {
    for name in
        ["عزمي محافظة", "مازن الفراية", "عباس الحاج حسن", "رامي الحمد لله", "عمر كي", "عبد العزيز العبدالله"]
    {
        assert_met(&format!("وزير الزراعة الأردني الدكتور {name}"), name, "وزير الزراعة الأردني");
    }
}

#[test]
fn neither_a_wish_nor_a_gift_is_a_name() {
    let text = "استقبل وزير الصحة المصري سليم الدسوقي نظيره الأردني باسل الفايز. وقدم الوزير المصري درع المجلس لنظيره، وكلفه بنقل تحياته إلى خادم الحرمين الشريفين حفظه الله.";
    assert!(
        persons(text).iter().all(|(name, _)| !name.contains("درع") && !name.contains("حفظه")),
        "{:?}",
        persons(text)
    );
}

#[test]
fn a_reporter_before_the_dateline_met_nobody() {
    let text = "أحمد عثمان - القاهرة - استقبل وزير الصحة المصري سليم الدسوقي نظيره الأردني باسل الفايز. وبحث الجانبان التعاون.";
    assert!(persons(text).iter().all(|(name, _)| name != "أحمد عثمان"), "{:?}", persons(text));
}

#[test]
fn an_envoy_of_the_secretary_general_is_met() {
    assert_met(
        "المبعوث الخاص للأمين العام للأمم المتحدة إلى اليمن هنريك سولبرغ",
        "هنريك سولبرغ",
        "المبعوث الخاص للأمين العام للأمم المتحدة إلى اليمن",
    );
}

#[test]
fn a_deputy_prime_minister_has_a_ministry_too() {
    assert_met(
        "كلير مارتان نائبة رئيس الوزراء ووزيرة خارجية بلجيكا",
        "كلير مارتان",
        "نائبة رئيس الوزراء ووزيرة خارجية بلجيكا",
    );
}

#[test]
fn a_verbal_noun_behind_a_foreign_name_is_what_is_discussed() {
    let text = "بحث وزير الصحة المصري سليم الدسوقي مع نظيره الكيني جيمس أوكوث ترتيبات القمة.";
    assert_eq!(persons(text)[1].0, "جيمس أوكوث");
}

#[test]
fn words_that_govern_one_another_go_on_with_a_long_office() {
    let office = "رئيس جهاز دعم وتطوير الخدمات العلاجية الليبي";
    assert_met("رئيس جهاز دعم وتطوير الخدمات العلاجية الليبي، أحمد الورفلي", "أحمد الورفلي", office);
    let office = "مديرة قطب التنمية المستدامة وتدبير الموارد بالبنك الإفريقي للتنمية";
    assert_met(
        "مديرة قطب التنمية المستدامة وتدبير الموارد بالبنك الإفريقي للتنمية، سوزان ميلر",
        "سوزان ميلر",
        office,
    );
    let office = "السكرتير الدائم لوزارة خارجية بوتسوانا";
    assert_met("السكرتير الدائم لوزارة خارجية بوتسوانا، غلادس مولوي", "غلادس مولوي", office);
    let office = "القائم بالأعمال المؤقت لسفارة اليابان بالقاهرة";
    assert_met("القائم بالأعمال المؤقت لسفارة اليابان بالقاهرة، كينجي تاناكا", "كينجي تاناكا", office);
}

#[test]
fn what_is_done_to_something_is_no_part_of_an_office_with_its_nationality() {
    let text = "بحث وزير الصحة المصري سليم الدسوقي ورئيس الوزراء البريطاني جون هارت الأزمة. \
                ودان رئيس الوزراء البريطاني قتل الصحفية، شيرين الخطيب.";
    assert!(persons(text).iter().all(|(_, office)| !office.contains("قتل")), "{:?}", persons(text));
}

#[test]
fn a_name_stands_between_quotation_marks_or_behind_a_stroke() {
    let office = "سفير جمهورية الصين الشعبية بالقاهرة";
    assert_met("سفير جمهورية الصين الشعبية بالقاهرة السيد “لي جيانغ وو”", "لي جيانغ وو", office);
    assert_met("السفير “بوبكر صديقي كامارا”، سفير غينيا", "بوبكر صديقي كامارا", "سفير غينيا");
    let office = "وزير الدولة المكلف بالعلاقات مع البرلمان";
    assert_met("وزير الدولة المكلف بالعلاقات مع البرلمان السيد/ حسن عمر محمود", "حسن عمر محمود", office);
}

#[test]
fn a_list_goes_on_with_a_name_that_nobody_knows_and_its_office() {
    let text = "استقبل وزير التعليم العالي المصري أيمن الدسوقي أنتوني لويس كون، سفير جنوب السودان بالقاهرة، \
                والدكتور إيمانويل بابور، الملحق الثقافي بالسفارة، وشوت ألير، نائب الملحق الثقافي بالسفارة.";
    let last = persons(text).pop();
    assert_eq!(last, Some(("شوت ألير".to_owned(), "نائب الملحق الثقافي بالسفارة".to_owned())));
}

#[test]
fn a_forename_that_is_my_night_too_is_one_behind_an_office() {
    assert_met("وزيرة البيئة المغربية ليلى المنصوري", "ليلى المنصوري", "وزيرة البيئة المغربية");
}

#[test]
fn what_an_officer_acts_upon_is_no_name_of_his() {
    let text = "استقبل والي ولاية القضارف الطيب حاج النور سفير مصر أحمد الدسوقي. \
                وفي ذات السياق وجه الوالي الجهات المختصة بصرف حصة من الوقود. وناقش السفير القضية مع الوزير.";
    assert!(
        persons(text).iter().all(|(name, _)| name != "الجهات" && name != "القضية"),
        "{:?}",
        persons(text)
    );
}

/// Name, office and country of everybody whose name a text gives.
fn named(text: &str) -> Vec<(String, String, String)> {
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    let persons = release.actors.into_iter().filter(|actor| actor.kind == ActorKind::Person);
    persons
        .filter_map(|actor| Some((actor.name?, actor.office?, actor.country.unwrap_or_default())))
        .collect()
}

fn assert_named(text: &str, expected: &[(&str, &str, &str)]) {
    let owned = |&(name, office, country): &(&str, &str, &str)| {
        (name.to_owned(), office.to_owned(), country.to_owned())
    };
    assert_eq!(named(text), expected.iter().map(owned).collect::<Vec<_>>(), "{text}");
}

#[test]
fn of_several_named_behind_one_office_each_has_his_portfolio() {
    assert_named(
        "التقى وزيرا الخارجية والداخلية الصوماليان، عبد الرشيد ورسمه ويوسف جامع غيدي، في مقديشو وزير الصحة المصري سليم الدسوقي. وأكد الوزيران أهمية التعاون.",
        &[
            ("عبد الرشيد ورسمه", "وزير الخارجية الصومالي", "SO"),
            ("يوسف جامع غيدي", "وزير الداخلية الصومالي", "SO"),
            ("سليم الدسوقي", "وزير الصحة المصري", "EG"),
        ],
    );
}

#[test]
fn of_several_named_behind_one_office_each_has_his_state() {
    assert_named(
        "اجتمع وزراء خارجية مصر والأردن والعراق، سليم الدسوقي وباسل الفايز وثامر الجبوري، في عمان يوم الثلاثاء. وأكدوا أهمية التعاون.",
        &[
            ("سليم الدسوقي", "وزير خارجية مصر", "EG"),
            ("باسل الفايز", "وزير خارجية الأردن", "JO"),
            ("ثامر الجبوري", "وزير خارجية العراق", "IQ"),
        ],
    );
    assert_named(
        "استقبل وزير الصحة المصري سليم الدسوقي سفيري فرنسا وألمانيا لدى مصر هيرفي لوكلان وأندرياس كندلر اليوم الأحد. وجرى بحث التعاون.",
        &[
            ("سليم الدسوقي", "وزير الصحة المصري", "EG"),
            ("هيرفي لوكلان", "سفير فرنسا", "FR"),
            ("أندرياس كندلر", "سفير ألمانيا", "DE"),
        ],
    );
}

#[test]
fn nationalities_may_stand_before_all_the_names() {
    assert_named(
        "عقد رئيسا البرلمانين العراقي والكويتي، الدكتور ثامر المشهدي والسيد مرزوق الغنيم، مباحثات في بغداد. وأكد الجانبان أهمية التعاون.",
        &[("ثامر المشهدي", "رئيس البرلمان العراقي", "IQ"), ("مرزوق الغنيم", "رئيس البرلمان الكويتي", "KW")],
    );
}

#[test]
fn a_palace_is_no_part_of_an_office() {
    let text = "التقى الرئيس المصري في قصر الاتحادية رئيس المفوضية الأوروبية السيد ماتس هولم. وأكد الرئيس أهمية الشراكة.";
    let expected = [("-", "الرئيس المصري"), ("ماتس هولم", "رئيس المفوضية الأوروبية")];
    assert_eq!(persons(text), expected.map(|(name, office)| (name.to_owned(), office.to_owned())));
}

#[test]
fn a_governor_is_of_a_territory_that_no_table_lists() {
    assert_met("عمدة مدينة قرنبيس، كلير مارتان", "كلير مارتان", "عمدة مدينة قرنبيس");
    assert_met("والي جهة تمسنيت كريم البدراوي", "كريم البدراوي", "والي جهة تمسنيت");
}

#[test]
fn the_branch_of_an_officer_is_no_name() {
    assert_met("وزير الداخلية السوداني الفريق شرطة بابكر ضرار", "بابكر ضرار", "وزير الداخلية السوداني");
}

#[test]
fn a_rank_may_be_a_surname_and_a_participle_a_forename() {
    assert_met("وزير النقل الأردني طارق النقيب، وعددا من المسؤولين", "طارق النقيب", "وزير النقل الأردني");
    assert_met("السفير الإندونيسي واجد فوزي", "واجد فوزي", "السفير الإندونيسي");
}

#[test]
fn a_firm_is_called_by_a_name_that_no_table_lists() {
    assert_met(
        "الرئيس التنفيذي لمجموعة هاندا السيد كارلوس دي لا فيغا",
        "كارلوس دي لا فيغا",
        "الرئيس التنفيذي لمجموعة هاندا",
    );
}

#[test]
fn an_office_for_several_charges_or_for_a_continent_leads_to_the_name() {
    assert_met(
        "وكيل وزارة الخزانة الأمريكية لشؤون الإرهاب والاستخبارات المالية براين كلارك",
        "براين كلارك",
        "وكيل وزارة الخزانة الأمريكية لشؤون الإرهاب والاستخبارات المالية",
    );
    assert_met(
        "المدير العام لإدارة إفريقيا بوزارة الخارجية اليابانية، شيغيرو أوشيما",
        "شيغيرو أوشيما",
        "المدير العام لإدارة إفريقيا بوزارة الخارجية اليابانية",
    );
}

#[test]
fn foreign_names_may_look_like_particles_and_places() {
    assert_met("الرئيس السنغالي بصيرو فاي", "بصيرو فاي", "الرئيس السنغالي");
    let nepal = "وزير خارجية جمهورية نيبال الديمقراطية الاتحادية";
    assert_met(&format!("معالي السيد بالكريشنا خاناده، {nepal}"), "بالكريشنا خاناده", nepal);
}

#[test]
fn the_chief_of_a_service_receives_a_head_of_government() {
    assert_named(
        "القاهرة - استقبل اللواء حسام رشاد رئيس جهاز المخابرات العامة رئيس الوزراء وزير الخارجية القطري الشيخ خليفة بن راشد. وتم بحث الأوضاع.",
        &[
            ("حسام رشاد", "رئيس جهاز المخابرات العامة", "EG"),
            ("خليفة بن راشد", "رئيس الوزراء وزير الخارجية القطري", "QA"),
        ],
    );
}

#[test]
fn success_that_somebody_is_wished_is_no_name() {
    let text = "استقبل وزير الصحة المصري سليم الدسوقي سفير النرويج لارس هولم. وتمنى الوزير للسفير التوفيق في مهام عمله.";
    assert!(persons(text).iter().all(|(name, _)| name != "التوفيق"), "{:?}", persons(text));
}

#[test]
fn a_minister_keeps_his_portfolio_where_he_is_called_by_his_nationality_later_on() {
    let text = "بغداد - استقبل وزير الدفاع ثامر الجبوري نظيره الإيطالي غويدو مارتيني. وأكد الوزير العراقي أهمية التدريب.";
    assert_named(
        text,
        &[("ثامر الجبوري", "وزير الدفاع", "IQ"), ("غويدو مارتيني", "وزير الدفاع الإيطالي", "IT")],
    );
}

#[test]
fn a_mauritanian_patronymic_makes_a_forename_of_any_word() {
    assert_met("وزيرة الصيد الموريتانية السيدة تسلم منت أحمد", "تسلم منت أحمد", "وزيرة الصيد الموريتانية");
}

#[test]
fn a_deputy_governs_no_efforts() {
    let text = "استقبل نائب وزير الصحة اليمني سالم الكندي القائم بأعمال سفارة الهند سهيل خان. \
                واستعرض نائب الوزير الجهود التي تبذلها الحكومة.";
    assert!(persons(text).iter().all(|(_, office)| !office.contains("الجهود")), "{:?}", persons(text));
}

#[test]
fn behind_an_abbreviation_and_a_posting_stands_the_name() {
    let office = "ممثل منظمة الأمم المتحدة للطفولة (يونيسف) في الأردن";
    assert_met("ممثل منظمة الأمم المتحدة للطفولة (يونيسف) في الأردن فيليب دوامين", "فيليب دوامين", office);
}

#[test]
fn the_minister_of_a_ministry_named_before_has_its_portfolio_and_its_country() {
    assert_named(
        "قالت وزارة الصحة العراقية إن الوزيرة سلمى الجبوري بحثت اليوم الأحد في بغداد مع السفير الياباني كينجي أوتا سبل التعاون. وأكدت الوزيرة أهمية الدعم الياباني.",
        &[("سلمى الجبوري", "وزيرة الصحة", "IQ"), ("كينجي أوتا", "السفير الياباني", "JP")],
    );
}

#[test]
fn who_leads_a_body_by_its_short_name_leads_the_one_named_before() {
    assert_named(
        "وقع مجلس النواب اليمني والاتحاد البرلماني الدولي بروتوكول تعاون في جنيف، خلال لقاء جمع رئيس المجلس الشيخ سالم البركاتي ونائبه حازم الشدادي بالأمين العام للاتحاد ماتس هولم.",
        &[
            ("سالم البركاتي", "رئيس مجلس النواب اليمني", "YE"),
            ("حازم الشدادي", "نائب رئيس مجلس النواب اليمني", "YE"),
            ("ماتس هولم", "الأمين العام للاتحاد البرلماني الدولي", ""),
        ],
    );
}

#[test]
fn nobody_is_of_the_only_country_that_his_partner_is_introduced_by() {
    assert_named(
        "ناقش سعادة خليفة الكواري، مساعد وزير الخارجية للتعاون الدولي، مع سعادة السيدة جولييت كابيتا، وزيرة خارجية زامبيا، في لوساكا، سبل دعم التنمية. وأشادا بالعلاقات.",
        &[
            ("خليفة الكواري", "مساعد وزير الخارجية للتعاون الدولي", ""),
            ("جولييت كابيتا", "وزيرة خارجية زامبيا", "ZM"),
        ],
    );
}

#[test]
fn whom_a_verb_is_done_to_is_no_office_of_who_does_it() {
    let text = "استقبل وزير الثقافة اللبناني سليم الدسوقي نظيره القطري خليفة الكواري. ووضع الدسوقي الوزير القطري في صورة الأوضاع.";
    let expected =
        [("سليم الدسوقي", "وزير الثقافة اللبناني", "LB"), ("خليفة الكواري", "وزير الثقافة القطري", "QA")];
    assert_named(text, &expected);
}

#[test]
fn who_leads_a_delegation_is_of_its_country() {
    assert_named(
        "زار وفد من القنصلية الإيرانية برئاسة القنصل مرتضى عبادي وزارة الصحة العراقية في بغداد، والتقى وزير الصحة ثامر الجبوري. وبحث الجانبان التعاون.",
        &[("مرتضى عبادي", "القنصل", "IR"), ("ثامر الجبوري", "وزير الصحة", "IQ")],
    );
}

#[test]
fn a_family_name_may_be_an_office_a_verb_or_a_topic() {
    assert_met("رئيس غرفة التجارة الأردنية أحمد الوكيل في مكتبه", "أحمد الوكيل", "رئيس غرفة التجارة الأردنية");
    assert_met("رئيسة البرلمان الألماني كلاوديا فيشر", "كلاوديا فيشر", "رئيسة البرلمان الألماني");
}

#[test]
fn a_minister_is_one_of_a_government() {
    let office = "وزير الزراعة في حكومة تصريف الأعمال";
    assert_met(&format!("{office} الدكتور عباس الحاج حسن"), "عباس الحاج حسن", office);
}

#[test]
fn an_airport_is_nobody() {
    let text = "وصل وزير الصحة المصري سليم الدسوقي إلى الجزائر في زيارة دولة تدوم يومين. واستقبله بمطار هواري بومدين الدولي رئيس الجمهورية، السيد كريم البدراوي. وبحثا التعاون.";
    assert_named(
        text,
        &[("سليم الدسوقي", "وزير الصحة المصري", "EG"), ("كريم البدراوي", "رئيس الجمهورية", "DZ")],
    );
}

#[test]
fn a_name_behind_a_nationality_has_two_words_at_least() {
    let text = "زار رئيس مجلس النواب البحريني أحمد المسلم مقر البرلمان العماني، والتقى رئيس مجلس الشورى العماني خالد المعولي. \
                وبحث الطرفان تفعيل لجان الصداقة.";
    assert_eq!(persons(text)[0].0, "أحمد المسلم");
}

#[test]
fn a_post_of_another_state_is_nobodys_second_office() {
    let text = "استقبل رئيس إقليم كوردستان نيجيرفان هاوراز، القنصل العام التركي الجديد في أربيل سنان باكير. وبحثا التعاون.";
    let office = "القنصل العام التركي الجديد في أربيل";
    assert_eq!(persons(text)[1], ("سنان باكير".to_owned(), office.to_owned()));
}

#[test]
fn a_wish_in_quotation_marks_belongs_to_the_one_before() {
    let text = "بحث صاحب السمو الشيخ سعود بن راشد آل نهيان رئيس الدولة \"حفظه الله\"، وفخامة رئيس جمهورية أنغولا جواو مينديش، \
                العلاقات بين البلدين.";
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    assert_eq!(release.points[0].speakers.len(), 2);
}

#[test]
fn a_father_may_be_called_by_any_word_and_a_consul_is_general() {
    assert_met("وزيرة العدل الفلسطينية رهام عودة البرغاثي", "رهام عودة البرغاثي", "وزيرة العدل الفلسطينية");
    assert_met("القنصل السويدي العام كارل لوندغرين", "كارل لوندغرين", "القنصل السويدي العام");
}

#[test]
fn behind_a_title_a_family_name_follows_a_forename_that_no_table_lists() {
    assert_met(
        "مدير عام الشرطة الفلسطينية اللواء علام السقاف اليوم",
        "علام السقاف",
        "مدير عام الشرطة الفلسطينية",
    );
    assert_met("قائد الجيش اللبناني العماد رامي هيكل", "رامي هيكل", "قائد الجيش اللبناني");
}

#[test]
fn a_minister_of_state_holds_the_ministry_behind_a_comma_too() {
    let office = "وزير الدولة، وزير المحروقات والمناجم";
    assert_met(&format!("{office} سالم عرقابي"), "سالم عرقابي", office);
}

#[test]
fn a_woman_with_an_office_of_her_own_does_not_hold_his() {
    assert_named(
        "استقبل المستشار حازم الجبالي رئيس مجلس النواب المصري السيدة كلير مارتان رئيسة الجمعية الوطنية الفرنسية. وأكدا عمق العلاقات.",
        &[
            ("حازم الجبالي", "رئيس مجلس النواب المصري", "EG"),
            ("كلير مارتان", "رئيسة الجمعية الوطنية الفرنسية", "FR"),
        ],
    );
}
