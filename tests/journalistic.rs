//! What journalists word otherwise than ministries do: officials of no stated nationality, sources that speak for an institution,
//! names between quotation marks, what was said before what was said last.

mod meeting;
mod speakers;

use balagh::Act;
use meeting::{GUEST, HOST, after_meeting};
use speakers::{read, speakers};

fn countries(text: &str) -> Vec<Option<String>> {
    read(text).actors.into_iter().map(|actor| actor.country).collect()
}

fn offices(text: &str) -> Vec<Option<String>> {
    read(text).actors.into_iter().map(|actor| actor.office).collect()
}

#[test]
fn a_minister_is_of_the_nationality_by_which_the_text_calls_his_office_later_on() {
    let text = "بحث وزير الخارجية سمير عبد الباقي مع نظيره الإيراني كاظم رستمي آخر التطورات في سوريا. \
                وأكد وزير الخارجية المصري دعم بلاده لوحدة الأراضي السورية.";
    assert_eq!(speakers(text, "لوحدة"), ["سمير عبد الباقي"]);
    assert_eq!(countries(text)[0].as_deref(), Some("EG"));
}

#[test]
fn what_others_talk_about_is_not_whose_officials_they_are() {
    let text = "بحث وزير الخارجية سمير عبد الباقي مع نظيره الإيراني كاظم رستمي آخر تطورات الأوضاع في سوريا. \
                وأكد عبد الباقي موقف مصر من الأزمة السورية.";
    assert_eq!(countries(text)[0].as_deref(), Some("EG"));
}

#[test]
fn a_counterpart_of_a_bare_minister_is_later_called_by_his_portfolio() {
    let text = "أعلنت وزارة الخارجية الإيرانية أن الوزير كاظم رستمي أجرى اتصالا هاتفيا مع نظيره المصري سمير عبد الباقي. \
                من جانبه، أكد وزير الخارجية المصري دعم بلاده للحوار.";
    assert_eq!(speakers(text, "للحوار"), ["سمير عبد الباقي"]);
}

#[test]
fn parts_of_names_may_be_everyday_words() {
    let text = "ناقش وزير الخارجية الدكتور عادل شرف عبد الله مع نظيره العماني عبد الله الرئيسي في مسقط أوجه التعاون. \
                وأكد الوزير شرف أهمية الحوار.";
    assert_eq!(speakers(text, "أوجه"), ["عادل شرف عبد الله", "عبد الله الرئيسي"]);
    assert_eq!(speakers(text, "أهمية"), ["عادل شرف عبد الله"]);
}

#[test]
fn whoever_is_met_is_no_part_of_the_name_before() {
    let text = "التقى وزير الخارجية الروسي أوليغ مارينين في طهران نظيره الإيراني كاظم رستمي. \
                ومن المتوقع أن يستقبل الرئيس الإيراني جواد طهماسبي مارينين غدا.";
    assert_eq!(speakers(text, "غدا"), ["جواد طهماسبي", "أوليغ مارينين"]);
}

#[test]
fn an_office_behind_a_quoted_name_is_its_bearers() {
    let text = "اجتمع السيد \"سعد معن إبراهيم\" المستشار الأمني لوزير الداخلية العراقي مع \"عمر الوائلي\" رئيس هيئة الحدود الإيرانية، أمس في طهران. وأكد الجانبان أهمية التعاون.";
    let told = ["المستشار الأمني لوزير الداخلية العراقي", "رئيس هيئة الحدود الإيرانية"];
    assert_eq!(offices(text), told.map(|office| Some(office.to_owned())));
}

#[test]
fn a_head_alone_behind_another_office_is_somebody_else() {
    let text = "التقى الرئيس الأمريكي جيمس كارلسون في واشنطن ولي العهد السعودي الأمير سلطان بن ماجد. \
                ووقع ولي العهد والرئيس كارلسون اتفاقية الدفاع.";
    assert_eq!(speakers(text, "اتفاقية الدفاع"), ["سلطان بن ماجد", "جيمس كارلسون"]);
}

#[test]
fn with_whom_a_summit_is_held_met_too() {
    let text = "عقد ولي العهد السعودي الأمير سلطان بن ماجد القمة السعودية الأمريكية مع الرئيس الأمريكي جيمس كارلسون في واشنطن. \
                وجرى خلال القمة استعراض العلاقات الثنائية.";
    assert_eq!(speakers(text, "العلاقات"), ["سلطان بن ماجد", "جيمس كارلسون"]);
}

#[test]
fn members_of_a_delegation_serve_whom_it_represents() {
    let text = "يؤدي وفد من الاتحاد الأوروبي برئاسة المدير العام للجوار غيرت فان دايك زيارة إلى تونس للقاء وزير الخارجية التونسي هادي بن عمار. \
                ويضم الوفد المبعوث الخاص للهجرة لويجي سوريكا. ودعا سوريكا إلى تعزيز التعاون.";
    let release = read(text);
    let envoy = release.actors.iter().find(|actor| actor.name.as_deref() == Some("لويجي سوريكا"));
    assert_eq!(envoy.map(|actor| actor.country.clone()), Some(None));
}

#[test]
fn a_source_or_a_text_speaks_for_the_institution_whose_it_is() {
    let text = "دانت السعودية ومصر والكويت الهجوم الإرهابي الذي وقع، اليوم الجمعة، قرب حافلة في البحرين. \
                وعبر مصدر بوزارة الداخلية السعودية عن شجب بلاده للتفجير. وقدم المصدر العزاء لأسر الضحايا. \
                وأعرب بيان صادر عن الخارجية المصرية عن خالص التعازي. وأكد البيان أن تلك الأعمال لن تنال من استقرار البحرين.";
    assert_eq!(speakers(text, "للتفجير"), ["وزارة الداخلية السعودية"]);
    assert_eq!(speakers(text, "العزاء"), ["وزارة الداخلية السعودية"]);
    assert_eq!(speakers(text, "خالص"), ["الخارجية المصرية"]);
    assert_eq!(speakers(text, "لن تنال"), ["الخارجية المصرية"]);
}

#[test]
fn what_is_pointed_out_ends_where_the_next_act_begins() {
    let text = "التقى وزير النقل المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. \
                وأشار البقالي إلى أن العلاقات متينة، ودعا إلى تعزيز التعاون.";
    let acts = read(text).points.len();
    assert_eq!((acts, speakers(text, "تعزيز")), (2, vec!["سعيد البقالي".to_owned()]));
}

#[test]
fn who_opens_a_clause_between_commas_is_its_subject() {
    let text = "التقى وزير الخارجية الروسي أوليغ مارينين نظيره الإيراني كاظم رستمي في موسكو. \
                وكان وزير الخارجية الأمريكي، مايكل بورتر، دعا مجلس الأمن إلى تمديد الحظر.";
    assert_eq!(speakers(text, "تمديد"), ["مايكل بورتر"]);
}

#[test]
fn talks_to_come_are_held_with_whom_they_name() {
    let text = "التقى وزير الخارجية الجزائري فريد بلقاسم نظيره التونسي هادي بن عمار في تونس. \
                وأضاف البيان أن بلقاسم سيجري لقاءات مع مسؤولين تونسيين بشأن المسائل السياسية.";
    assert_eq!(speakers(text, "المسائل"), ["فريد بلقاسم", "مسؤولين تونسيين"]);
}

#[test]
fn what_two_did_in_a_call_is_told_apart_from_the_call() {
    let text = "جرت محادثة هاتفية بين الرئيس الروسي أوليغ مارينين والرئيس التركي كمال يلماز، بحثا خلالها الوضع في سوريا.";
    let release = read(text);
    assert_eq!(release.points.len(), 1);
    assert!(release.points[0].evidence.text.starts_with("بحثا خلالها"));
}

#[test]
fn what_is_done_at_the_same_time_is_told_apart() {
    let text = "التقى وزير الخارجية اليوناني نيكوس بابادوس نظيره الألماني هانس كلاين في أثينا. \
                وأعرب وزير الخارجية الألماني عن قلقه بشأن زيادة عدد اللاجئين، وتعهد في الوقت ذاته بتقديم المزيد من المساعدات لليونان.";
    let release = read(text);
    assert_eq!(release.points.len(), 2);
    assert!(release.points[1].evidence.text.starts_with("وتعهد"));
}

#[test]
fn a_surname_may_stand_before_the_full_name() {
    let text = "وصل كارلسون إلى العراق قادما من الأردن. وعقد وزير الخارجية الأمريكي جيمس كارلسون محادثات مع رئيس الوزراء العراقي حيدر الموسوي في بغداد. \
                وبحث الجانبان الجهود الدولية.";
    assert_eq!(speakers(text, "الجهود"), ["جيمس كارلسون", "حيدر الموسوي"]);
}

#[test]
fn ali_is_a_name_where_nothing_is_written_with_dots() {
    let text = "التقى وزير الخارجية الأمريكى جيمس كارلسون فى بغداد وزير الخارجية محمد على الحكيم ورئيس الوزراء حيدر الموسوي. وأكد الحكيم أهمية التعاون.";
    assert_eq!(speakers(text, "أهمية"), ["محمد على الحكيم"]);
}

#[test]
fn what_is_presented_with_somebody_is_discussed() {
    let text =
        "التقى الرئيس اللبناني ميشال حداد في بيروت السفير الأمريكي جيمس كارلسون، وعرض معه الأوضاع في المنطقة.";
    assert_eq!(speakers(text, "الأوضاع"), ["ميشال حداد", "جيمس كارلسون"]);
}

#[test]
fn what_is_said_in_a_call_that_somebody_received_the_caller_says() {
    let text = "تلقى رئيس الجمهورية اللبنانية فادي سعد، اتصالا هاتفيا، مساء الأحد، من الرئيس الفرنسي لوران دوبوا هنأه فيه \
                بتأليف حكومته، مؤكدا وقوف بلاده مع لبنان.";
    assert_eq!(speakers(text, "بتأليف"), ["لوران دوبوا"]);
    assert_eq!(speakers(text, "وقوف"), ["لوران دوبوا"]);
}

#[test]
fn whoever_calls_to_congratulate_congratulates() {
    let text = "تلقى الرئيس التونسي مراد الجبالي اتصالا هاتفيا من أمير دولة قطر الشيخ خالد آل ثاني لتهنئته بعيد الفطر.";
    assert_eq!(speakers(text, "لتهنئته"), ["خالد آل ثاني"]);
}

#[test]
fn what_was_said_in_a_call_counts_though_a_quoted_source_tells_of_it() {
    let text = "ذكرت الرئاسة أن الرئيس التونسي \"تلقى اتصالا هاتفيا من أمير دولة قطر الشيخ خالد آل ثاني للسؤال عن أحواله، \
                عبر له فيه عن تمنياته له بموفور العافية\".";
    assert_eq!(speakers(text, "تمنياته"), ["خالد آل ثاني"]);
}

#[test]
fn an_envoy_of_no_state_is_of_the_united_nations_where_the_text_speaks_of_them() {
    let text = "حذرت المبعوثة إلى ليبيا، سارة ويلسون، من أعمال استفزازية، خلال لقائها برئيس الحكومة الليبية سالم الدرناوي. \
                وذكر بيان البعثة الأممية أن الأوضاع صعبة.";
    assert_eq!(countries(text), [None, Some("LY".to_owned()), None]);
    assert_eq!(speakers(text, "استفزازية"), ["سارة ويلسون"]);
}

#[test]
fn what_a_meeting_saw_somebody_stress_is_his() {
    let text = "استقبل رئيس مجلس الوزراء العراقي كمال البدري السفير الفرنسي باتريك دورو. \
                وشهد اللقاء تأكيد البدري حرص بغداد على توثيق العلاقات.";
    assert_eq!(speakers(text, "حرص"), ["كمال البدري"]);
}

#[test]
fn a_session_may_be_crowned_with_a_signing_that_stands_far_behind() {
    let text = "توّجت أشغال الدورة 19 للجنة العليا المغربية-السنغالية، المنعقدة مساء أمس، بدكار، برئاسة رئيس \
                الحكومة المغربي كمال السنوسي ورئيسة الوزراء السنغالية سارة جوب، بالتوقيع على 25 اتفاقا في عدة مجالات.";
    assert_eq!(speakers(text, "25"), ["كمال السنوسي", "سارة جوب"]);
}

#[test]
fn what_was_talked_about_behind_a_comma_is_no_part_of_what_was_stressed() {
    let text = "استقبل رئيس مجلس الوزراء العراقي كمال البدري السفير الفرنسي باتريك دورو. \
                وجرى خلال اللقاء التأكيد على أهمية العلاقات، وبحث ملفات الطاقة.";
    let points = read(text).points;
    assert_eq!(points.len(), 2);
    assert!(points[1].evidence.text.starts_with("وبحث"));
}

#[test]
fn whoever_a_ministry_or_its_spokesman_tells_of_without_a_nationality_is_its_own() {
    for reporter in [
        "قال المتحدث باسم الخارجية الأميركية",
        "قالت الخارجية الأميركية",
        "قالت المتحدثة باسم وزارة الخارجية الأميركية آن بروك",
    ] {
        let text = format!(
            "{reporter} إن الوزير جون سميث تحدث مع نظيره السعودي فيصل خالد هاتفيا. وناقش الجانبان جهود التهدئة في السودان."
        );
        let minister = read(&text).actors.into_iter().find(|actor| actor.name.as_deref() == Some("جون سميث"));
        let minister = minister.map(|minister| (minister.office, minister.country));
        assert_eq!(minister, Some((Some("وزير الخارجية".to_owned()), Some("US".to_owned()))), "{reporter}");
    }
}

#[test]
fn a_president_is_of_the_state_whose_presidency_tells_of_him() {
    let text = "أعلن البيت الأبيض أن الرئيس جون سميث بحث هاتفيا مع نظيره الروسي بوريس سميرنوف جهود التهدئة في السودان.";
    assert_eq!(countries(text)[0].as_deref(), Some("US"));
}

#[test]
fn a_visit_took_place_where_the_visitor_leaves_from_behind_it() {
    let text = "غادر الرئيس الباكستاني شهيد خان الدوحة أمس في ختام زيارة رسمية بحث خلالها مع أمير قطر الشيخ خالد بن سعد تعزيز العلاقات.";
    let place = read(text).event.and_then(|event| event.place);
    assert_eq!(place.map(|place| place.name).as_deref(), Some("الدوحة"));
}

#[test]
fn whoever_goes_on_with_more_says_it() {
    let text = "استقبل الوزير المصري كمال بدوي نظيره السوداني حسن الطيب. وأكد بدوي أهمية العلاقات. \
                وزاد: \"لن نقبل بأي حل على حساب مصر\".";
    assert_eq!(speakers(text, "حساب"), ["كمال بدوي"]);
}

#[test]
fn a_city_that_is_called_a_house_is_no_body() {
    let text = "استقبل الوزير المصري كمال بدوي نظيره المغربي سعيد البقالي. وأكد البقالي أن الدار البيضاء تستضيف المعرض.";
    assert!(read(text).actors.iter().all(|actor| actor.name.as_deref() != Some("الدار البيضاء")));
}

#[test]
fn an_official_without_a_name_is_he_who_spoke_last_not_whom_he_named() {
    let text = "قال نزار المنصوري، وزير التجارة التونسي، إن تونس تقدر موقف كينيا. \
                وأضاف المنصوري، عقب اجتماعه بوزير التجارة الكيني، أن السوق واعدة. وأوضح المسؤول الدبلوماسي أن الخط البحري سيفتح قريبا.";
    assert_eq!(speakers(text, "الخط البحري"), ["نزار المنصوري"]);
}

#[test]
fn the_sources_of_a_body_speak_for_it() {
    for (sentence, body) in [
        ("وأشادت مصادر وزارة الخارجية الكينية بخط الميناء.", "وزارة الخارجية الكينية"),
        ("وأعلنت مصادر مجلس الوزراء السعودي دعمها لخط الميناء.", "مجلس الوزراء السعودي"),
    ] {
        let text = format!("التقى وزير العدل الغاني كوفي أدو نظيره التوغولي ياو أمبا. {sentence}");
        assert_eq!(speakers(&text, "الميناء"), [body], "{sentence}");
    }
}

#[test]
fn what_reports_expect_of_a_state_is_its_own_step() {
    let text = "أفادت تقارير إعلامية أنه من المتوقع أن تفتح كينيا معبرا جديدا مع أوغندا.";
    assert_eq!(speakers(text, "معبرا"), ["كينيا"]);
}

#[test]
fn whoever_is_named_behind_a_quotation_spoke_it() {
    for sentence in [
        "«نعول على المغرب في أمن المتوسط»، يقول روسيني.",
        "\"نعول على المغرب في أمن المتوسط\" قال الوزير الإيطالي.",
    ] {
        assert_eq!(after_meeting(sentence, "المتوسط"), [GUEST], "{sentence}");
    }
}

#[test]
fn whoever_is_said_to_have_announced_it_behind_a_statement_speaks() {
    for cited in ["حسب ما أعلنه روسيني", "وفق ما أكده روسيني", "بحسب ما صرح به روسيني"]
    {
        let sentence = format!("وستفتح المستشفيات أبوابها أمام الجرحى، {cited}.");
        assert_eq!(after_meeting(&sentence, "الجرحى"), [GUEST], "{cited}");
    }
}

#[test]
fn two_who_speak_are_those_who_met_and_a_guest_is_of_the_state_whose_he_is() {
    assert_eq!(after_meeting("وأكد المتحدثان أهمية الحوار.", "الحوار"), [HOST, GUEST]);
    assert_eq!(after_meeting("وأكد ضيف موريتانيا أهمية الحوار.", "الحوار"), [GUEST]);
}

#[test]
fn whoever_meets_an_offer_with_something_is_named_behind_it() {
    for (sentence, who) in [
        ("ولقي المقترح ترحيبا من الوزير الإيطالي.", GUEST),
        ("وحظي المقترح بتأييد الجانب المغربي.", HOST),
        ("ولقي المقترح دعما من قبل الوزير الإيطالي.", GUEST),
    ] {
        assert_eq!(after_meeting(sentence, "المقترح"), [who], "{sentence}");
    }
}

#[test]
fn a_spokesperson_tells_of_his_own_minister_and_a_side_acts_in_its_relative_clause() {
    assert_eq!(
        after_meeting("وقالت المتحدثة باسم الخارجية الإيطالية إن الوزير سيزور الرباط.", "سيزور"),
        [GUEST]
    );
    assert_eq!(
        after_meeting("وشكر روسيني الجانب المغربي الذي أكد استعداده لزيادة الإمدادات.", "استعداده"),
        [HOST]
    );
}

#[test]
fn a_committee_of_both_goes_on_with_what_it_does() {
    let text = "ترأس وزير المالية الأردني سامر العزام ونظيرته السلوفينية آنا كوفاتش، في عمان اليوم، أعمال اللجنة المشتركة الأردنية السلوفينية. \
                وأقرت اللجنة تأسيس مجلس للأعمال، وأوصت بدراسة فتح خط بحري.";
    assert_eq!(speakers(text, "خط بحري"), ["سامر العزام", "آنا كوفاتش"]);
}

#[test]
fn a_woman_who_reviews_something_by_herself_tells_it() {
    let text = "استقبلت وزيرة التخطيط المصرية هالة الدمنهوري، اليوم بالقاهرة، السفير الألماني كلاوس بيرنر. \
                وحثت الوزيرة الشركات على الاستثمار، مستعرضة الحوافز الجديدة.";
    assert_eq!(speakers(text, "الحوافز"), ["هالة الدمنهوري"]);
    let speech = "وتطرق في كلمته إلى التعاون القضائي.";
    assert_eq!(after_meeting(&format!("ورحب العلوي بضيفه. {speech}"), "القضائي"), [HOST]);
}

#[test]
fn a_text_between_two_bodies_is_signed_by_them_and_what_several_approve_is_agreed() {
    let signed = "وشهد اللقاء توقيع مذكرة تفاهم بين جامعة فاس ومعهد تورينو للعلوم.";
    assert_eq!(after_meeting(signed, "مذكرة"), ["جامعة فاس", "معهد تورينو للعلوم"]);
    let ministries = "وتم توقيع مذكرة تفاهم بين وزارة الخارجية المغربية ووزارة الخارجية الإيطالية.";
    assert_eq!(after_meeting(ministries, "مذكرة"), [HOST, GUEST]);
}

#[test]
fn a_foreign_minister_who_speaks_of_aid_declares() {
    let text = "أكد وزير الخارجية الكويتي فيصل المناعي، في كلمة ألقاها اليوم أمام مؤتمر للمانحين في جنيف، التزام بلاده بدعم العمل الإنساني. \
                ودعا إلى توفير ممرات آمنة للإغاثة.";
    assert_eq!(speakers(text, "ممرات"), ["فيصل المناعي"]);
}

#[test]
fn whoever_is_cited_between_the_first_marks_says_what_the_sentence_tells() {
    for sentence in [
        "وتمثل السياحة، بحسب الوزير الإيطالي، فرصة كبيرة للتعاون.",
        "وهناك، وفق الوزير الإيطالي، فرص كبيرة للتعاون.",
        "ويعد هذا القطاع، وفقا للوزير الإيطالي، مجالا واعدا للتعاون.",
    ] {
        assert_eq!(after_meeting(sentence, "للتعاون"), [GUEST], "{sentence}");
    }
}

#[test]
fn a_main_verb_follows_a_clause_that_leads_to_it_with_a_relative_clause() {
    for sentence in [
        "وإذ أشاد بالدور الذي تلعبه الجالية المغربية، دعا إلى تسهيل التأشيرات.",
        "وإذ نوه بالمستوى الذي بلغه التعاون بين البلدين، دعا العلوي إلى تسهيل التأشيرات.",
    ] {
        assert_eq!(after_meeting(sentence, "التأشيرات"), [HOST], "{sentence}");
    }
}

#[test]
fn whoever_seizes_an_opportunity_acts_alone() {
    assert_eq!(after_meeting("واغتنم روسيني الفرصة للتأكيد على دعم بلاده للمشروع.", "للمشروع"), [GUEST]);
}

#[test]
fn a_body_between_marks_signs_and_what_is_shown_is_nobody() {
    let signed = "وأبرمت «الشركة الوطنية للطاقة» عقدا لبناء محطة شمسية.";
    assert_eq!(after_meeting(signed, "شمسية"), ["الشركة الوطنية للطاقة"]);
    let text = "استقبلت وزيرة التخطيط المصرية هالة الدمنهوري، اليوم بالقاهرة، السفير الألماني كلاوس بيرنر. \
                وعرضت الوزيرة فيلما عن مشروع الإسكان.";
    assert_eq!(speakers(text, "الإسكان"), ["هالة الدمنهوري"]);
}

#[test]
fn nobody_acts_who_takes_up_his_duties_and_a_state_that_got_far_decides_nothing() {
    let text = |said: &str| {
        format!("بحث وزير الخارجية المغربي سعيد العلوي مع نظيره الإيطالي ماركو روسيني ملف الهجرة. {said}")
    };
    let acts = |said: &str| -> Vec<Act> {
        read(&text(said)).points.into_iter().skip(1).map(|point| point.act).collect()
    };
    assert_eq!(acts("وباشر القنصل الإيطالي الجديد مهام عمله أمس."), []);
    assert_eq!(acts("وقال روسيني إن المغرب قطع شوطا كبيرا في الإصلاح."), [Act::Stress]);
    assert_eq!(acts("وخلصت المباحثات إلى اعتماد خطة عمل للتعاون."), [Act::Agree]);
    assert_eq!(acts("واختتم العلوي بالقول: «نريد شراكة يلمسها المواطن»."), [Act::Stress]);
    assert_eq!(acts("وسلم روسيني نظيره رسالة خطية من رئيس بلاده."), [Act::Present]);
    assert_eq!(acts("وأبرز روسيني أن بلاده ستمول المشروع."), [Act::Pledge]);
}

#[test]
fn what_a_body_did_that_is_no_side_is_told_by_whoever_reports_it() {
    let text = "وأعلم روسيني مضيفه بأن البرلمان الإيطالي صادق على اتفاقية رخص السياقة.";
    assert_eq!(after_meeting(text, "السياقة"), [GUEST]);
    let approved = "وأوضح العلوي أن وزارة السكن أطلقت برنامجا لبناء المساكن.";
    assert_eq!(after_meeting(approved, "المساكن"), [HOST]);
}

#[test]
fn what_meets_with_welcome_is_welcomed_and_blame_may_follow_solidarity() {
    let offer = "واقترح العلوي آلية للتشاور، وهو ما لقي ترحيبا من نظيره.";
    assert_eq!(after_meeting(offer, "ترحيبا"), [GUEST]);
    let blame = "وأكد العلوي تضامن بلاده مع المتضررين، وأدان سياسة الاستيطان.";
    assert_eq!(after_meeting(blame, "وأدان سياسة"), [HOST]);
}
