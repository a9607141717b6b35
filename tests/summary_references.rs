//! Summaries of invented sentences that point back, or that say little without what follows.

mod summarised;

use summarised::{all, summaries, summary};

/// The last summary of what the lead goes on with.
fn last(sentences: &str) -> String {
    summaries(sentences).pop().expect("there is a point")
}

#[test]
fn what_is_pointed_at_is_called_by_the_words_before() {
    let text =
        last("وعرض الوزير المغربي مبادرة الواحات الخضراء. وأكد الوزير الإيطالي دعم بلاده لهذه المبادرة.");
    assert!(text.ends_with("دعم إيطاليا لمبادرة الواحات الخضراء."), "{text}");
}

#[test]
fn a_pronoun_at_the_end_means_the_noun_before_the_clause() {
    let text = last("كما بحث الوزيران القضايا الحدودية، وتبادلا الآراء بشأنها.");
    assert_eq!(text, "تبادل المغرب وإيطاليا الآراء بشأن القضايا الحدودية.");
}

#[test]
fn what_was_so_then_is_past() {
    let text = last("وكانت إيطاليا تأمل إبرام عقد الموانئ قبل نهاية السنة.");
    assert!(text.starts_with("أملت إيطاليا"), "{text}");
}

#[test]
fn two_nouns_of_one_owner_agree_alike() {
    let release = "استقبلت وزيرة البيئة الغانية أما منساه نظيرها النيجري موسى عمرو في أكرا. ";
    let text = all(&format!("{release}وأعرب الجانب الغاني عن ترحيبه ودعمه لمشروع الواحات."));
    assert!(text.iter().any(|text| text.contains("عن ترحيبها ودعمها")), "{text:?}");
}

#[test]
fn states_before_their_verb_are_those_who_met() {
    let release = "التقى وزير النقل الماليزي حسن رملي نظيره الكيني جون كامو في نيروبي. ";
    let text = all(&format!("{release}وأكد الوزير الماليزي أن ماليزيا وكينيا اتفقتا على فتح خط بحري."));
    assert!(text.iter().any(|text| text == "اتفقت ماليزيا وكينيا على فتح خط بحري."), "{text:?}");
}

#[test]
fn to_tell_without_whom_is_to_say() {
    let text = last("وأبلغ بيليني وسائل إعلام محلية بأن الحوار السياسي أولوية.");
    assert!(text.ends_with("إن الحوار السياسي أولوية.") && text.starts_with("قال "), "{text}");
}

#[test]
fn of_two_that_are_counted_both_are_named() {
    let text = last(
        "واتفق الوزيران على فتح خط بحري منتظم لنقل البضائع والمسافرين بين مدينتي العرائش وجنوة في مطلع السنة.",
    );
    assert!(text.contains("مدينتي العرائش وجنوة") || !text.contains("مدينتي"), "{text}");
}

#[test]
fn the_situation_is_somewhere() {
    let text = summary("وبحث الوزيران تطورات الأوضاع في المنطقة.");
    assert_eq!(text, "بحث المغرب وإيطاليا تطورات الأوضاع في المنطقة.");
}

#[test]
fn a_committee_that_signs_is_the_subject() {
    let text = last("ووقعت اللجنة المشتركة المغربية الإيطالية على ثلاث مذكرات تفاهم في مجال الصيد.");
    assert!(text.starts_with("وقعت اللجنة المشتركة"), "{text}");
}

#[test]
fn a_text_that_was_named_before_is_called_by_its_matter() {
    let text = last("ووقع البلدان اتفاقية لتجنب حوادث البحر. وأكد الكرماوي أهمية هذه الاتفاقية.");
    assert_eq!(text, "أكد وزير الداخلية المغربي أهمية اتفاقية تجنب حوادث البحر.");
    let text = last("وعرض الكرماوي برنامج «طريق الأركان». وأكد بيليني حرصه على المشاركة في مشاريع البرنامج.");
    assert!(text.ends_with("في مشاريع برنامج «طريق الأركان»."), "{text}");
}

#[test]
fn what_both_do_agrees_with_two_feminine_states() {
    let release = "استقبلت وزيرة التجارة الماليزية نور حسن نظيرتها الكينية جويس كامو في نيروبي. ";
    let text = all(&format!("{release}وأكدت حسن أن الجانبين يأملان زيادة الصادرات."));
    assert!(text.iter().any(|text| text.ends_with("أن ماليزيا وكينيا تأملان زيادة الصادرات.")), "{text:?}");
}

#[test]
fn what_a_visit_brings_nobody_else_does() {
    let text = summary("وستشهد الزيارة تنظيم معرض للصناعات الجلدية بمشاركة حرفيين من فاس.");
    assert!(text.starts_with("ستشهد الزيارة تنظيم معرض"), "{text}");
}

#[test]
fn a_report_does_not_go_on_in_the_first_person() {
    let text = summary("وتشرف بيليني بلقاء الوزير المغربي وتناولنا ملف الموانئ.");
    assert_eq!(text, "تشرف وزير الداخلية الإيطالي بلقاء الوزير المغربي.");
}

#[test]
fn of_two_days_both_are_kept() {
    let text = last("وسيزور الكرماوي إيطاليا يومي 8 و9 مارس المقبل على رأس وفد من رجال الأعمال.");
    assert!(!text.ends_with("يومي 8."), "{text}");
}

#[test]
fn who_tells_what_he_thinks_is_quoted() {
    let text = last("وقال بيليني بحثنا ملف الموانئ واعتقد أننا توصلنا إلى خطة جيدة للصيد.");
    assert!(text.contains(": «") && text.contains("أننا توصلنا"), "{text}");
}

#[test]
fn an_office_behind_a_name_is_no_predicate() {
    let text = last(
        "وأكد الكرماوي أن \"مدينة وجدة بقيادة سعيد النوري عمدة المدينة، حريصة على توثيق علاقاتها مع جنوة وعلى تبادل الخبرات في تدبير الماء والنقل\".",
    );
    assert!(text.contains("حريصة على"), "{text}");
}

#[test]
fn what_two_have_in_common_is_of_their_states() {
    let text = last("وأكد بيليني تطابق وجهات نظر الطرفين حول أمن الموانئ.");
    assert!(text.contains("وجهات نظر المغرب وإيطاليا"), "{text}");
}

#[test]
fn what_goes_on_is_in_the_tense_of_its_sentence() {
    let text = last("ويبحث الوزيران خلال الزيارة أمن الموانئ، والتشاور بشأن الصيد.");
    assert!(text.starts_with("يتشاور المغرب وإيطاليا بشأن الصيد"), "{text}");
}

#[test]
fn who_says_what_somebody_else_does_is_named() {
    let text = last("وقال بيليني إن مالطا تدعم خفر السواحل وتشارك في الدوريات.");
    assert!(text.starts_with("قال بيليني إن مالطا تدعم خفر السواحل"), "{text}");
}

#[test]
fn whom_a_pronoun_of_a_meeting_means_is_named() {
    let text = last("وأكد الكرماوي أنه بنى علاقة جيدة مع بيليني وأنه سيلتقيه مجددا في الخريف.");
    assert!(!text.contains("سيلتقيه"), "{text}");
}

#[test]
fn officials_who_act_are_in_the_nominative() {
    let text = all("التقى مسؤولون مغاربة في الرباط مسؤولين كنديين، وبحثوا ملف الموانئ.");
    assert!(text.iter().all(|text| !text.contains("ومسؤولين")), "{text:?}");
}

#[test]
fn a_last_pronoun_means_no_adjective_and_no_pair() {
    let text =
        summaries("واستعرض الوزيران التطورات الأمنية على الساحتين الإقليمية والدولية، وتبادلا الآراء بشأنها.");
    let last = text.last().expect("there are points");
    assert!(last.ends_with("بشأن التطورات الأمنية."), "{text:?}");
}

#[test]
fn a_kingdom_is_called_by_its_name() {
    let text = last("وأكد بيليني أن المملكة شريك رئيسي في مجال الصيد.");
    assert!(text.ends_with("أن المملكة المغربية شريك رئيسي في مجال الصيد."), "{text}");
    let text = last("وقال بيليني: «نحن نقدر كل ما تبذله المملكة من أجل شعبنا».");
    assert!(!text.contains("المغربية"), "{text}");
}

#[test]
fn a_visit_is_told_by_where_it_goes() {
    let text = last(
        "ويقوم الوزير الإيطالي بزيارة رسمية إلى المغرب. وأكد بيليني أن هذه الزيارة تأتي في إطار تعزيز التعاون.",
    );
    assert!(text.ends_with("أن الزيارة إلى المغرب تأتي في إطار تعزيز التعاون."), "{text}");
}

#[test]
fn a_body_or_a_text_is_told_by_its_name() {
    let text = last("وتشرف لجنة الصيد البحري على المشاريع. وأكد بيليني أهمية عمل اللجنة في حماية السواحل.");
    assert!(text.contains("عمل لجنة الصيد البحري"), "{text}");
    let text = last("وأشاد الوزيران بالاتفاق النووي. وأكد بيليني أن صون الاتفاق مهم جدا للأمن الدولي.");
    assert!(text.contains("صون الاتفاق النووي مهم"), "{text}");
    let text = last("وتحدث الوزيران عن دول التحالف الأخرى. وأكد بيليني أهمية عمل التحالف في حماية السواحل.");
    assert!(!text.contains("الأخرى"), "{text}");
}

#[test]
fn what_both_want_is_theirs() {
    let text = last("وأكد الوزيران حرص البلدين على حماية السواحل.");
    assert_eq!(text, "أكد المغرب وإيطاليا حرصهما على حماية السواحل.");
}

#[test]
fn who_holds_an_office_is_called_by_his_name() {
    let release = "استقبل رئيس الجمهورية التونسية منير العوني وزير البيئة الإيطالي باولو بيليني في تونس. ";
    let text = all(&format!("{release}وأشاد بيليني بمبادرة رئيس الجمهورية في مجال البيئة."));
    assert!(text.iter().any(|text| text.contains("بمبادرة الرئيس التونسي")), "{text:?}");
}

#[test]
fn a_state_that_is_pointed_at_is_named() {
    let text = last("وتحدث الوزيران عن سوريا. وأعرب بيليني عن أمله في عودة الاستقرار إلى هذا البلد الشقيق.");
    assert!(text.ends_with("عودة الاستقرار إلى سوريا."), "{text}");
}

#[test]
fn what_somebody_says_of_his_country_names_it() {
    let text = last("ودافع بيليني عن موقف بلاده، مؤكدا أنها ستواصل حماية السواحل.");
    assert!(text.contains("أن إيطاليا ستواصل حماية السواحل"), "{text}");
}

#[test]
fn what_both_announce_is_theirs_even_where_the_text_slips() {
    let text = last("وأعلن البلدان عزمها على حماية السواحل.");
    assert!(text.contains("عزمهما على حماية السواحل"), "{text}");
}

#[test]
fn what_will_be_is_said_in_its_own_words() {
    let text = all(&format!(
        "{}وستكون الزيارة المقبلة فرصة لتوقيع الاتفاقية.",
        "التقى وزير الصيد المغربي سليم الكرماوي نظيره الإيطالي جورجيو بيليني. "
    ));
    assert!(text.iter().all(|text| !text.contains("سيكون الكرماوي")), "{text:?}");
}

#[test]
fn those_and_that_point_back_too() {
    let text = last("وعرض الكرماوي برنامج «طريق الأركان». وأكد بيليني أن ذلك البرنامج يحمي الغابات.");
    assert!(text.contains("أن برنامج «طريق الأركان» يحمي الغابات"), "{text}");
}

#[test]
fn an_heir_stays_an_heir_in_a_title() {
    let release = "استقبل ولي العهد السعودي الأمير فهد بن نايف وزير البيئة الإيطالي باولو بيليني في جدة. ";
    let text = all(&format!("{release}وهنأ بيليني الأمير سعد بن نايف بمناسبة اختياره وليا لولي العهد."));
    assert!(text.iter().all(|text| !text.contains("وليا لفهد")), "{text:?}");
}

#[test]
fn to_whom_good_wishes_go_is_whoever_was_congratulated() {
    let text = last(
        "وهنأ الكرماوي وزير الصيد الإسباني خوان موراليس بمنصبه، معربا عن خالص تمنياته له بالنجاح في حماية السواحل.",
    );
    assert!(text.contains("تمنياته ل") && !text.contains("تمنياته له"), "{text}");
}

#[test]
fn several_who_will_do_something_stand_in_the_nominative() {
    let text = last("وأفادت الوزارة بأن ممثلين عن الموانئ الإيطالية سيتوجهون إلى طنجة في سبتمبر.");
    assert!(text.starts_with("ممثلون عن الموانئ"), "{text}");
}

#[test]
fn an_agreement_is_told_though_it_was_named_behind_a_preposition() {
    let text = last("ورحب الوزيران بتوصل الصيادين لاتفاق لوقف الصيد في الشتاء. وأكد بيليني أهمية الاتفاق.");
    assert!(text.ends_with("أهمية اتفاق وقف الصيد."), "{text}");
}

#[test]
fn with_whom_the_relations_are_that_a_pronoun_means_is_told() {
    let text = last("وأكد الوزير الإيطالي متانة العلاقات، مشيرا إلى أنها كانت وستبقى قوية.");
    assert!(text.ends_with("أن العلاقات مع المغرب كانت وستبقى قوية."), "{text}");
    let text = last("وأشار الوزير المغربي إلى ازدياد حجم التبادل التجاري.");
    assert!(text.ends_with("التبادل التجاري مع إيطاليا."), "{text}");
}

#[test]
fn a_pronoun_before_a_last_adverb_means_the_noun_before_the_clause() {
    let text = last("كما بحث الوزيران القضايا الحدودية، وتبادلا الآراء بشأنها لاحقا.");
    assert!(!text.contains("بشأنها"), "{text}");
}

#[test]
fn what_is_of_both_countries_is_of_both_who_speak() {
    let text = last("وأكد الوزيران أهمية السلام، معبرين عن دعم بلديهما لجهود الوساطة.");
    assert!(text.contains("عن دعمهما لجهود"), "{text}");
}

#[test]
fn how_something_was_talked_about_is_left_out() {
    let text = last("وجرى بحث معمق لملف الحدود.");
    assert!(!text.contains("معمق"), "{text}");
}

#[test]
fn whose_a_delegation_is_its_name_tells() {
    let text = "قال وكيل وزارة العمل الكويتية سالم العنزي إن الكويت وقعت مع نيبال مسودة اتفاقية للعمالة. \
                وذكر العنزي أن الوفد المفاوض عرض خلال المحادثات حقوق العمال.";
    let release = balagh::parse(text, &balagh::Options::default()).expect("the text is Arabic");
    let summary = release.points.last().map(|point| point.summary.clone()).unwrap_or_default();
    assert!(summary.contains("الوفد الكويتي المفاوض"), "{summary}");
}

#[test]
fn what_concerns_us_concerns_both_who_say_so() {
    let text = last("وقال الوزير المغربي: \"تشاورنا حول القضايا التي تهمنا\".");
    assert!(!text.contains("تهمنا") || text.contains('«'), "{text}");
}

#[test]
fn the_president_of_the_republic_is_told_by_his_state() {
    let texts = all(
        "استقبل رئيس الجمهورية التونسية كمال الورتاني، اليوم بتونس، وزير الخارجية الروسي إيغور بيلوف. وعبر بيلوف عن دعم روسيا لمبادرة رئيس الجمهورية بخصوص ليبيا.",
    );
    assert!(texts.iter().any(|text| text.contains("لمبادرة الرئيس التونسي")), "{texts:?}");
}
