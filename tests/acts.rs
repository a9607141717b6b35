//! Which act it is that a head performs, where other words than the verb say so: construction by construction.

mod sentences;

use balagh::Act;
use sentences::{assert_points, points};

#[test]
fn what_is_said_again_is_the_act() {
    assert_points(
        "وأعاد الوزيران التأكيد على أهمية الحوار.",
        &[(Act::Stress, "أعاد الوزيران التأكيد على أهمية الحوار")],
    );
}

#[test]
fn a_preposition_can_turn_a_decision_into_a_fact() {
    assert_points("وتعتمد المدينة على ميناء صغير.", &[]);
    assert_points("وذلك وفق بلاغ توصلت به وكالة الأنباء.", &[]);
}

#[test]
fn what_a_verb_carries_is_the_act() {
    for (clause, act) in [
        ("قام الجانبان بتوقيع اتفاقية للتعاون الأمني", Act::Sign),
        ("أسفر اللقاء عن الاتفاق على إنشاء لجنة مشتركة", Act::Agree),
        ("سيتولى الوزيران التوقيع على اتفاقية للتعاون", Act::Plan),
    ] {
        assert_points(&format!("و{clause}."), &[(act, clause)]);
    }
}

#[test]
fn the_noun_says_what_is_exchanged_or_addressed() {
    for (clause, act) in [
        ("تبادل الوزيران الهدايا", Act::Greet),
        ("تبادل الوزيران الآراء حول الهجرة", Act::Discuss),
        ("وجه البدراوي انتقادات إلى الشركة", Act::Reject),
        ("وجه البدراوي الدعوة إلى نظيره لزيارة طنجة", Act::CallFor),
    ] {
        assert_points(&format!("و{clause}."), &[(act, clause)]);
    }
}

#[test]
fn a_verb_of_another_meaning_says_something_before_what_is_said() {
    assert_points("وزاد البدراوي أن الحوار مهم.", &[(Act::Stress, "زاد البدراوي أن الحوار مهم")]);
    assert_points("وزاد عدد المسافرين هذا العام.", &[]);
}

#[test]
fn what_is_handed_over_says_which_act() {
    assert_points(
        "وقدم الوزير الإسباني الدعوة إلى نظيره لزيارة مدريد.",
        &[(Act::CallFor, "قدم الوزير الإسباني الدعوة إلى نظيره لزيارة مدريد")],
    );
}

#[test]
fn a_topic_that_dominates_a_meeting_was_discussed_and_a_ruler_of_cities_discusses_nothing() {
    assert_points(
        "وهيمن ملف الهجرة على المباحثات بين الوزيرين.",
        &[(Act::Discuss, "هيمن ملف الهجرة على المباحثات بين الوزيرين")],
    );
    assert_points("وسيطرت القوات على المدينة.", &[]);
}

#[test]
fn what_a_meeting_gives_the_opportunity_for_is_done() {
    assert_points("وسمح اللقاء ببحث ملف الهجرة.", &[(Act::Discuss, "سمح اللقاء ببحث ملف الهجرة")]);
    assert_points("وخصص اللقاء لبحث ملف الهجرة.", &[(Act::Discuss, "خصص اللقاء لبحث ملف الهجرة")]);
}

#[test]
fn what_is_opened_again_is_opened() {
    assert_points("وتم إعادة فتح المعبر.", &[(Act::Establish, "تم إعادة فتح المعبر")]);
}

#[test]
fn a_verb_of_an_idiom_means_what_the_idiom_means() {
    for (sentence, act) in [
        ("أخذ البدراوي على عاتقه توفير المعدات.", Act::Pledge),
        ("قطع البدراوي وعدا بتوفير المعدات.", Act::Pledge),
        ("شد البدراوي على يد إسبانيا في مواجهة الحرائق.", Act::Support),
        ("وضع البدراوي ضيفه في صورة الإصلاحات الأمنية.", Act::Present),
        ("حمل البدراوي شبكات التهريب مسؤولية ارتفاع عدد الضحايا.", Act::Reject),
        ("توجه مارين بالشكر الجزيل إلى نظيره المغربي.", Act::Thank),
        ("رفع مارين أسمى آيات التهاني إلى القيادة المغربية.", Act::Greet),
        ("تمنى البدراوي على إسبانيا تسهيل منح التأشيرات.", Act::CallFor),
        ("سجل الجانبان بارتياح تطور التعاون الأمني.", Act::Praise),
        ("أمن الجانبان على أهمية انعقاد اللجنة المشتركة.", Act::Stress),
        ("تطابقت وجهات نظر الجانبين حول ضرورة تأمين الحدود.", Act::Agree),
    ] {
        assert_points(&format!("و{sentence}"), &[(act, sentence.trim_end_matches('.'))]);
    }
}

#[test]
fn a_verb_without_the_words_of_an_idiom_keeps_its_own_meaning() {
    assert_points("ووضع الوزيران إكليلا من الزهور على النصب التذكاري.", &[]);
    assert_points("وتوجه الوزير الإسباني بعد اللقاء إلى مدينة طنجة.", &[]);
}

#[test]
fn what_a_meeting_is_for_is_discussed() {
    for sentence in
        ["هدف اللقاء إلى مناقشة الدعم المقدم لأمن الحدود", "يهدف الاجتماع إلى بحث آليات تبادل المعلومات"]
    {
        assert_points(&format!("و{sentence}."), &[(Act::Discuss, sentence)]);
    }
}

#[test]
fn a_topic_that_takes_most_of_a_meeting_is_discussed() {
    let sentence = "استحوذ ملف الهجرة على حيز مهم من المباحثات";
    assert_points(&format!("و{sentence}."), &[(Act::Discuss, sentence)]);
}

#[test]
fn texts_that_are_exchanged_or_overseen_are_signed() {
    for sentence in [
        "شهد الوزيران تبادل مذكرات التفاهم",
        "أشرف الوزيران على توقيع اتفاق للتعاون الأمني",
        "أشرف الوزيران على مراسم التوقيع على اتفاق للتعاون الأمني",
    ] {
        assert_points(&format!("و{sentence}."), &[(Act::Sign, sentence)]);
    }
    assert_points("وتبادل الوزيران الدروع التذكارية.", &[]);
}

/// The acts of these sentences, after a meeting.
fn acts(sentences: &str) -> Vec<Act> {
    sentences::points(sentences).into_iter().map(|(act, _)| act).collect()
}

#[test]
fn what_is_agreed_to_be_done_is_an_agreement_and_what_is_agreed_to_be_so_a_view() {
    let text =
        "واتفق الوزيران على أن تعقد اللجنة المشتركة اجتماعها في عمان. واتفقا على أن الوباء خطر على الجميع.";
    assert_eq!(acts(text), [Act::Agree, Act::Stress]);
}

#[test]
fn a_government_that_approves_alone_decides() {
    let text = "وأقرت الحكومة الإسبانية حزمة مساعدات جديدة. وأقر البدراوي خلال اللقاء بأن العبء ثقيل.";
    assert_eq!(acts(text), [Act::Decide, Act::Stress]);
}

#[test]
fn who_looks_forward_to_what_another_may_do_asks_for_it() {
    let text =
        "وأعرب البدراوي عن تطلعه إلى أن يسهم الحوار في خفض الأسعار. وتطلع مارين إلى تعزيز التعاون الصحي.";
    assert_eq!(acts(text), [Act::CallFor, Act::Pledge]);
}

#[test]
fn describing_rejects_where_the_word_is_bad_and_praises_where_it_is_good() {
    let text = "ووصف البدراوي الاتهامات بأنها \"مضرة بالعلاقات\". ووصف مارين اللقاء بالمثمر.";
    assert_eq!(acts(text), [Act::Reject, Act::Praise]);
}

#[test]
fn what_ought_to_be_and_what_others_are_told_of_is_claimed() {
    let text = "وأوضح مارين أن المستشفيات لا يجب أن تغلق. وأبلغ البدراوي الصحفيين أن اللقاح آمن.";
    assert_eq!(acts(text), [Act::Stress, Act::Stress]);
}

#[test]
fn a_state_that_values_something_praises_it_whoever_says_so() {
    let text = "وأشار البدراوي إلى أن بلاده تثمن دور إسبانيا.";
    assert_eq!(acts(text), [Act::Praise]);
}

#[test]
fn a_cabinet_that_approves_decides_and_parties_agree() {
    let text = "ووافق مجلس الوزراء الإسباني على فتح المعبر. ووافق الوزيران على فتح المعبر.";
    assert_eq!(acts(text), [Act::Decide, Act::Agree]);
}

#[test]
fn what_somebody_affirms_that_his_side_will_do_is_promised() {
    let text = "وأكد البدراوي أن المغرب سيواصل دعم الصيادين. وأكد مارين أن الطريق ستساهم في تنمية الريف.";
    assert_eq!(acts(text), [Act::Pledge, Act::Stress]);
}

#[test]
fn greetings_that_somebody_is_asked_to_convey_are_greetings() {
    let text = "وطلب مارين نقل تحياته إلى العاهل المغربي.";
    assert_eq!(acts(text), [Act::Greet]);
}

#[test]
fn how_much_support_matters_is_a_view() {
    let text = "وأكد مارين حرص بلاده على دعم الصيادين.";
    assert_eq!(acts(text), [Act::Stress]);
}

#[test]
fn keenness_is_praised_and_a_need_is_stressed() {
    let text = "ونوه البدراوي بحرص إسبانيا على الحوار. ونوه مارين بضرورة الحوار.";
    assert_eq!(acts(text), [Act::Praise, Act::Stress]);
}

#[test]
fn a_doubled_letter_tells_counting_from_promising() {
    let text = "وعدّ البدراوي الزيارة محطة مهمة. ووعد مارين بفتح المعبر.";
    assert_eq!(acts(text), [Act::Stress, Act::Pledge]);
}

#[test]
fn talks_that_will_go_on_are_planned() {
    let text = "وقال مارين إن المفاوضات ستستمر الأسبوع المقبل.";
    assert_eq!(acts(text), [Act::Plan]);
}

#[test]
fn circumstances_between_commas_hide_neither_what_is_announced_nor_the_object() {
    for (clause, act) in [
        ("أعلن البدراوي، خلال اللقاء، دعم بلاده لجهود الوساطة", Act::Support),
        ("عبر البدراوي، خلال اللقاء، عن ارتياحه لمستوى التعاون", Act::Praise),
        ("أكد مارين، اليوم بالرباط، خلال لقاء صحفي، رغبة بلاده في توسيع التعاون", Act::Pledge),
        ("أقر البدراوي، خلال اللقاء، بوجود صعوبات", Act::Stress),
        ("قرر البدراوي، خلال اللقاء، رفع عدد المنح الدراسية", Act::Decide),
        ("وجه مارين، بهذه المناسبة، شكره للحكومة المغربية", Act::Thank),
    ] {
        assert_points(&format!("و{clause}."), &[(act, clause)]);
    }
}

#[test]
fn who_will_not_spare_or_is_resolved_commits_himself() {
    for clause in [
        "أكد البدراوي أن بلاده لن تدخر جهدا في دعم المشروع",
        "أكد مارين عزم بلاده على مواصلة التعاون",
        "أكدا العزم على مواصلة التنسيق",
    ] {
        assert_points(&format!("و{clause}."), &[(Act::Pledge, clause)]);
    }
}

#[test]
fn what_is_announced_to_be_near_is_a_plan_and_a_withdrawal_from_an_agreement_a_decision() {
    for (clause, act) in [
        ("أعلن البدراوي عن قرب توقيع اتفاقية للتعاون الأمني", Act::Plan),
        ("أعلن البدراوي انسحاب بلاده من الاتفاق", Act::Decide),
        ("أعلن البدراوي، الثلاثاء، انسحاب بلاده من الاتفاق", Act::Decide),
    ] {
        assert_points(&format!("و{clause}."), &[(act, clause)]);
    }
    let delegation = points("وأعلن البدراوي أن وفدا من رجال الأعمال سيزور مدريد.");
    assert_eq!(delegation, [(Act::Plan, "وأعلن البدراوي أن وفدا من رجال الأعمال سيزور مدريد".to_owned())]);
}

#[test]
fn what_a_text_or_aid_will_hold_is_told_not_discussed() {
    assert_points(
        "وأوضح البدراوي أن المساعدات ستشمل مواد غذائية.",
        &[(Act::Present, "أوضح البدراوي أن المساعدات ستشمل مواد غذائية")],
    );
}

#[test]
fn what_an_official_says_his_state_refuses_and_what_he_calls_a_breach_is_rejected() {
    for clause in [
        "قال البدراوي إن بلاده ترفض أي مساس بوحدة السودان",
        "أضاف البدراوي أن المغرب يدين الهجوم على القافلة",
        "وصف البدراوي القرار بأنه انتهاك صارخ للقانون",
    ] {
        assert_points(&format!("و{clause}."), &[(Act::Reject, clause)]);
    }
    let clause = "قال البدراوي إن الميليشيات ترفض الهدنة";
    assert_points(&format!("و{clause}."), &[(Act::Stress, clause)]);
}

#[test]
fn whoever_is_quoted_performs_what_he_says_of_himself_alone() {
    for (quoted, act) in [
        ("أشكر المغرب على دعمه", Act::Thank),
        ("أود أن أشكر المغرب على دعمه", Act::Thank),
        ("أرحب بهذه المبادرة", Act::Praise),
        ("أشيد بجهود المغرب", Act::Praise),
    ] {
        let read = points(&format!("وقال مارين: \"{quoted}\"."));
        assert_eq!(read.len(), 1, "{read:?}");
        assert_eq!(read[0].0, act, "{read:?}");
    }
}

#[test]
fn what_nobody_in_particular_awaits_is_a_plan() {
    for clause in ["ينتظر أن يوقع الوزيران اتفاقية في مجال النقل", "يرتقب أن يعقد الوزيران لقاء آخر غدا"]
    {
        assert_points(&format!("و{clause}."), &[(Act::Plan, clause)]);
    }
}

#[test]
fn an_idiom_is_the_act_whatever_its_verb_means_elsewhere() {
    for (clause, act) in [
        ("رصد البدراوي عشرين مليون درهم لتأهيل المعابر", Act::Decide),
        ("أعطى البدراوي الضوء الأخضر لمشروع الربط الأمني", Act::Agree),
        ("أعطى البدراوي انطلاقة برنامج تدريب العناصر", Act::Establish),
        ("وضع البدراوي توقيعه على مذكرة التفاهم", Act::Sign),
        ("انتهز البدراوي الفرصة للدعوة إلى تبادل المعلومات", Act::CallFor),
        ("عاد البدراوي ليؤكد أن الأمن مسؤولية مشتركة", Act::Stress),
        ("اكتفى البدراوي بالقول إن الأمن مسؤولية مشتركة", Act::Stress),
        ("وقف البدراوي على سير الأشغال بالمعبر الجديد", Act::Discuss),
        ("بسط البدراوي أمام ضيفه تجربة المغرب", Act::Present),
        ("نأى البدراوي بنفسه عن تصريحات النائب", Act::Reject),
        ("صوت البدراوي لصالح ترشيح إسبانيا", Act::Support),
    ] {
        assert_points(&format!("و{clause}."), &[(act, clause)]);
    }
}

#[test]
fn care_for_support_is_no_support() {
    assert_points("وحرص البدراوي على دعم العناصر.", &[(Act::Stress, "حرص البدراوي على دعم العناصر")]);
}

#[test]
fn what_a_meeting_holds_is_signed_where_it_is_a_signing() {
    for (clause, act) in [
        ("تضمنت الزيارة توقيع مذكرة تفاهم في مجال النقل", Act::Sign),
        ("تضمن اللقاء التوقيع على اتفاق للنقل البحري", Act::Sign),
        ("تتضمن الزيارة توقيع مذكرة تفاهم في مجال النقل", Act::Plan),
        ("انتهت المباحثات إلى توقيع مذكرة تفاهم في مجال الزراعة", Act::Sign),
    ] {
        assert_points(&format!("و{clause}."), &[(act, clause)]);
    }
}

#[test]
fn what_is_done_tomorrow_is_a_plan_though_in_the_present_tense() {
    for clause in ["يوقع الوزيران غدا مذكرة تفاهم", "يفتتح الوزيران غدا المنتدى الاقتصادي المشترك"]
    {
        assert_points(&format!("و{clause}."), &[(Act::Plan, clause)]);
    }
}

#[test]
fn a_fact_that_is_told_is_presented_and_a_judgement_stressed() {
    for (clause, act) in [
        ("قال البدراوي إن حجم التبادل التجاري بلغ مليار درهم", Act::Present),
        ("قال البدراوي إن فريقا من الوزارة أجرى لقاءات مع الشركات", Act::Present),
        ("أضاف البدراوي أنه تم تأهيل المعابر", Act::Present),
        ("أضاف البدراوي أن السنة الماضية شهدت زيارة وفد إسباني", Act::Present),
        ("قال البدراوي إن العلاقات شهدت طفرة كبيرة", Act::Stress),
        ("قال البدراوي إنه إذا تم تنفيذ الخطة ستستقر المنطقة", Act::Stress),
    ] {
        assert_points(&format!("و{clause}."), &[(act, clause)]);
    }
}

#[test]
fn who_announces_what_he_thinks_decides_nothing() {
    for (clause, act) in [
        ("أعلن البدراوي ترحيبه بنتائج الحوار", Act::Praise),
        ("أعلن البدراوي شكره لإسبانيا على حسن الاستقبال", Act::Thank),
        ("أعلن البدراوي تأكيده على عمق العلاقات", Act::Stress),
        ("أعلن البدراوي دعوته إلى وقف إطلاق النار", Act::CallFor),
        ("أعلن البدراوي افتتاح معبر جديد", Act::Decide),
    ] {
        assert_points(&format!("و{clause}."), &[(act, clause)]);
    }
}

#[test]
fn what_somebody_calls_a_thing_says_how_he_takes_it() {
    for (clause, act) in [
        ("وصف البدراوي المباحثات بأنها بناءة", Act::Praise),
        ("وصف البدراوي تلك التصريحات بأنها عارية من الصحة", Act::Reject),
        ("وصف البدراوي الوضع في السودان بالمأساوي", Act::Stress),
        ("وصف البدراوي حجم التبادل بأنه متواضع", Act::Stress),
    ] {
        assert_points(&format!("و{clause}."), &[(act, clause)]);
    }
}

#[test]
fn whoever_gives_orders_decides() {
    for (clause, act) in [
        ("وجه البدراوي بتشكيل لجنة لمتابعة الملف", Act::Decide),
        ("وجه البدراوي المصالح المختصة بتسريع المشروع", Act::Decide),
        ("أوعز البدراوي بتسهيل دخول المساعدات", Act::Decide),
        ("وجه البدراوي الدعوة إلى مارين للقيام بزيارة رسمية", Act::CallFor),
        ("وجه البدراوي الشكر إلى إسبانيا على دعمها", Act::Thank),
    ] {
        let read = points(&format!("كما {clause}."));
        assert_eq!(read, [(act, clause.to_owned())]);
    }
}

#[test]
fn who_wants_something_of_his_own_undertakes_it() {
    assert_points("ويرغب البدراوي في تعميق التعاون.", &[(Act::Pledge, "يرغب البدراوي في تعميق التعاون")]);
    let told = "أكد البدراوي أن البلدين يرغبان في تعميق التعاون";
    assert_points(&format!("و{told}."), &[(Act::Stress, told)]);
}

#[test]
fn what_is_pointed_to_may_be_to_come() {
    for (clause, act) in [
        ("منوها بأن الجولة المقبلة ستعقد في مدريد", Act::Plan),
        ("منوها بأن بلاده مستعدة لتقاسم خبرتها", Act::Pledge),
        ("مؤكدا أن الوزارة ماضية في تركيب العدادات", Act::Pledge),
        ("مضيفا أن الوزارة بصدد طرح مناقصة جديدة", Act::Plan),
        ("مضيفا أن الوزير الإسباني سيحل بالرباط الجمعة في زيارة عمل", Act::Plan),
    ] {
        let read = points(&format!("وأشاد البدراوي بعمق العلاقات، {clause}."));
        assert_eq!(read.last().map(|(act, _)| *act), Some(act), "{read:?}");
    }
}

#[test]
fn behind_a_circumstance_drawing_attention_is_no_praise() {
    for sentence in [
        "ونوه البدراوي، خلال استقباله نظيره بمقر الوزارة، إلى حرص بلاده على التعاون.",
        "ونوه مارين في كلمته إلى ضرورة ضبط الحدود.",
    ] {
        assert_eq!(points(sentence)[0].0, Act::Stress, "{sentence}");
    }
    assert_eq!(points("ونوه البدراوي، خلال استقباله نظيره، بجودة العلاقات.")[0].0, Act::Praise);
}

#[test]
fn who_is_told_of_a_will_or_a_refusal_hears_it() {
    for (sentence, act) in [
        ("وأبلغ مارين نظيره استعداد إسبانيا لدعم المشروع.", Act::Pledge),
        ("وأبلغ البدراوي نظيره الإسباني خوان مارين في ختام اللقاء رفض بلاده فتح المعبر.", Act::Reject),
        ("وأبلغ مارين نظيره دعم إسبانيا للمبادرة المغربية.", Act::Support),
        ("وأبلغ مارين نظيره برغبة إسبانيا في إنهاء العمل بالاتفاقية.", Act::Present),
    ] {
        assert_eq!(points(sentence)[0].0, act, "{sentence}");
    }
}

#[test]
fn what_is_judged_is_claimed_though_the_verb_tells() {
    for sentence in [
        "وأوضح مارين أن المغرب لعب دورا مهما في المنطقة.",
        "وأشار البدراوي إلى أن المشاركة الإسبانية أساسية لنجاح الحملة.",
        "وأوضح مارين أن مدريد تعتبر الرباط شريكا موثوقا.",
    ] {
        assert_eq!(points(sentence)[0].0, Act::Stress, "{sentence}");
    }
    for sentence in [
        "وأوضح مارين أن الشرطة ضبطت شحنة مهمة في الميناء.",
        "وأشار البدراوي إلى أن السفارة تتابع أوضاع المواطنين.",
    ] {
        assert_eq!(points(sentence)[0].0, Act::Present, "{sentence}");
    }
}

#[test]
fn a_body_s_next_session_and_talks_that_go_on_are_steps_to_come() {
    for sentence in [
        "وأشار البدراوي إلى أن اللجنة ستعقد أولى اجتماعاتها قبل نهاية العام.",
        "وقال مارين إن الوزيرين سيواصلان تبادل الآراء بعد القمة.",
    ] {
        assert_eq!(points(sentence)[0].0, Act::Plan, "{sentence}");
    }
}

#[test]
fn understanding_that_something_is_so_is_no_support() {
    assert_eq!(points("وأكد مارين أنه يتفهم أن الوضع صعب.")[0].0, Act::Stress);
}

#[test]
fn what_somebody_whom_a_relative_clause_describes_will_do_is_reported_as_his_act() {
    for (sentence, act) in [
        ("وقال مارين إن وزير الطاقة، الذي يزور المغرب، سيوقع غدا اتفاقية مع نظيره.", Act::Plan),
        ("وقال البدراوي إن إسبانيا التي دعمت المشروع ستوقع الاتفاقية غدا.", Act::Plan),
        ("وقال البدراوي إن الشركة التي فازت بالصفقة ستبدأ الأشغال.", Act::Stress),
    ] {
        assert_eq!(points(sentence)[0].0, act, "{sentence}");
    }
}

#[test]
fn whatever_is_called_dangerous_is_rejected_and_informal_is_no_praise() {
    let said = ["وصف مارين القرار بأنه خطير", "وصف الجانبان اللقاء بأنه غير رسمي"];
    assert_points(&format!("و{}.", said[0]), &[(Act::Reject, said[0])]);
    assert_points(&format!("و{}.", said[1]), &[(Act::Stress, said[1])]);
}
