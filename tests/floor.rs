//! Who holds the floor where the subject stands far from its verb, before it, or nowhere: sentences put together from the same parts.

mod meeting;
mod speakers;

use meeting::{GUEST, HOST, after_meeting};

/// Whoever is expected speaks in what holds «الميناء», behind a sentence in which the other one spoke.
fn expect(sentences: &[&str], speaker: &str) {
    let before = if speaker == GUEST {
        "وأكد العلوي أهمية الحوار. "
    } else {
        "وأكد روسيني أهمية الحوار. "
    };
    for sentence in sentences {
        assert_eq!(after_meeting(&format!("{before}{sentence}"), "الميناء"), [speaker], "{sentence}");
    }
}

#[test]
fn a_subject_stands_before_an_earlier_past_too() {
    expect(
        &[
            "يذكر أن العلوي كان قد أعلن أن الميناء سيفتح قريبا.",
            "وتأخر العمل، غير أن العلوي كان قد أكد أن الميناء سيفتح قريبا.",
            "أما العلوي فأكد أن الميناء سيفتح قريبا.",
        ],
        HOST,
    );
}

#[test]
fn a_subject_stands_right_before_what_is_said_however_far_its_verb_is() {
    expect(
        &[
            "وأكد للصحفيين العلوي أن الميناء سيفتح قريبا.",
            "وأكد، خلال مؤتمر صحفي عقد مساء أمس في الرباط، كريم العلوي أن الميناء سيفتح قريبا.",
            "وأكد في تصريحات أدلى بها للصحفيين عقب اللقاء الوزير المغربي أن الميناء جاهز.",
            "وصدر إعلان أكد فيه الوزير المغربي أن الميناء سيفتح قريبا.",
        ],
        HOST,
    );
}

#[test]
fn whose_message_it_is_speaks_in_it() {
    expect(
        &[
            "وتسلم روسيني رسالة من رئيس الحكومة المغربية عمر البقالي أكد فيها أن الميناء سيفتح قريبا.",
            "وتسلم روسيني رسالة خطية من رئيس الحكومة المغربية عمر البقالي، أعرب خلالها عن تقديره لمشروع الميناء.",
            "وتسلم روسيني رسالة من رئيس الحكومة المغربية عمر البقالي أعرب فيها عن تقديره، مؤكدا أن الميناء سيفتح.",
        ],
        "عمر البقالي",
    );
}

#[test]
fn whoever_is_quoted_goes_on_behind_the_quotation() {
    expect(
        &[
            "وقال روسيني: \"عينني الرئيس الإيطالي سفيرا هنا\". وأكد أن الميناء سيفتح قريبا.",
            "وقال روسيني: \"رحب الرئيس الإيطالي بالمشروع\". وأضاف أن الميناء سيفتح قريبا.",
        ],
        GUEST,
    );
}

#[test]
fn a_feminine_verb_behind_a_man_is_the_states_or_the_bodys() {
    expect(
        &[
            "وقال روسيني إنه اتفق على الموعد، غير أن كينيا تغيبت، وأكدت أن الميناء سيفتح قريبا.",
            "ورفضت كينيا هذه الأنباء، مؤكدة أن الميناء سيفتح قريبا.",
        ],
        "كينيا",
    );
}

#[test]
fn a_subject_before_its_verb_leaves_the_object_behind_it() {
    expect(
        &[
            "وتأخر العمل، لكن العلوي يدعو الرئيس الكيني جون أوكيلو إلى دعم الميناء.",
            "30 يوليو: العلوي يدعو الرئيس الكيني جون أوكيلو إلى دعم الميناء.",
        ],
        HOST,
    );
    expect(&["وتأخر العمل، لكن السويد تدعم كينيا في بناء الميناء."], "السويد");
    let text = "وأكد العلوي أهمية الحوار، لكنه دعا الرئيس الكيني جون أوكيلو إلى دعم الميناء.";
    assert_eq!(after_meeting(text, "الميناء"), [HOST]);
}

#[test]
fn what_was_done_by_nobody_is_claimed_by_who_tells_it() {
    expect(
        &[
            "وأوضح روسيني أنه تم تسجيل تقدم في الميناء.",
            "وأوضح روسيني أنه تم فتح المعبر أمس كما تم تسجيل تقدم في الميناء.",
            "وقال روسيني إن كينيا تدعم المشروع. وأضاف: \"نرحب بمشروع الميناء\".",
        ],
        GUEST,
    );
}

#[test]
fn the_main_clause_behind_one_that_only_leads_to_it_is_a_point() {
    expect(&["وفي حين أكد العلوي أن العمل مستمر، قال روسيني إن بلاده ستدعم الميناء."], GUEST);
}

#[test]
fn whoever_a_sentence_starts_with_holds_the_floor() {
    expect(
        &[
            "واكتفى العلوي بالقول إنه سعيد، مؤكدا أن الميناء سيفتح قريبا.",
            "أما العلوي، فذهب أبعد من ذلك، حيث أكد أن الميناء سيفتح قريبا.",
        ],
        HOST,
    );
    expect(&["أما هيغان، فذهب أبعد من ذلك، حيث أكد أن الميناء سيفتح قريبا."], "هيغان");
}

#[test]
fn two_offices_between_commas_are_of_the_one_before_them() {
    expect(
        &["وكان جون أوكيلو، وزير الدفاع الكيني ومبعوث الرئيس الكيني إلى الرباط، أكد أن الميناء سيفتح قريبا."],
        "جون أوكيلو",
    );
}

#[test]
fn a_verb_with_an_object_is_no_part_of_the_name_before_it() {
    expect(
        &[
            "وذكر البيان أن العلوي طالب كينيا بدعم الميناء.",
            "وقال المتحدث باسم الوزارة إن العلوي سلم سمو الأمير رسالة، مؤكدا أن الميناء سيفتح قريبا.",
        ],
        HOST,
    );
}

#[test]
fn an_unlisted_person_is_known_by_the_end_of_his_description() {
    expect(&["وقال الصحفي الخبير في شؤون النفط طاهر خان للصحيفة إن الميناء سيفتح قريبا."], "طاهر خان");
    expect(&["وأكد فرومين من جهته أن الميناء سيفتح قريبا."], "فرومين");
}

#[test]
fn a_shorter_wording_of_a_named_persons_office_means_that_person() {
    let text = "وقال أمين السر الدائم لأكاديمية العلوم سعيد الحجمري إن التعاون مهم. وأكد روسيني أهمية الحوار. \
                وأشار أمين السر الدائم للأكاديمية إلى أهمية الميناء.";
    assert_eq!(after_meeting(text, "الميناء"), ["سعيد الحجمري"]);
}

#[test]
fn what_a_noun_governs_in_a_circumstance_is_no_subject() {
    expect(&["وكان العلوي أكد في جلسات الحوار أن الميناء سيفتح قريبا."], HOST);
}

#[test]
fn a_masculine_verb_of_saying_behind_a_state_is_the_last_persons() {
    expect(&["وأكد روسيني أن العمل مستمر، فيما تهدد كينيا بالانسحاب. وقال: \"سنعمل معا في الميناء\"."], GUEST);
}

#[test]
fn whom_a_sentence_cites_at_its_end_says_it() {
    expect(&["ومن المقرر فتح الميناء قريبا، وفق وزير الدفاع الكيني جون أوكيلو."], "جون أوكيلو");
}

#[test]
fn whoever_is_quoted_speaks_of_his_own_state_for_it() {
    expect(&["وقال روسيني: \"تتمسك إيطاليا بحقوقها في الميناء\"."], GUEST);
}

#[test]
fn what_another_state_or_body_will_do_is_news_of_who_tells_it() {
    expect(
        &[
            "وقال روسيني إن كينيا ستمدد عقود الميناء.",
            "وقال روسيني إن مجلس الأمن الدولي سيتخذ قرارا بشأن الميناء.",
        ],
        GUEST,
    );
}

#[test]
fn what_a_minister_points_out_that_a_colleague_did_is_the_colleagues() {
    expect(&["وأشار روسيني إلى أن العلوي عرض تمويل الميناء."], HOST);
}

#[test]
fn the_head_of_a_delegation_is_the_one_named_of_its_country() {
    let text = "وأثنى رئيس الوفد الإيطالي على مشروع الميناء.";
    assert_eq!(after_meeting(text, "الميناء"), [GUEST]);
}

#[test]
fn whose_opportunity_a_meeting_is_does_what_it_is_for() {
    expect(&["وشكل اللقاء فرصة لكريم العلوي لتهنئة روسيني على افتتاح الميناء."], HOST);
}

#[test]
fn whoever_consents_does_so_alone() {
    expect(&["وقال روسيني إنه وافق على زيارة الميناء لحضور قمة مع نظيره الكيني جون أوكيلو."], GUEST);
}

#[test]
fn what_accompanies_an_act_is_of_who_did_it() {
    expect(&["وقال روسيني إن العلوي أكد أهمية الشراكة، مع الإشارة إلى أهمية الميناء."], HOST);
}

#[test]
fn adverbs_of_speech_say_nothing() {
    expect(
        &[
            "ولفت روسيني إلى أن العمل مستمر. وأكد مرارا أن الميناء سيفتح.",
            "ولفت روسيني إلى أن العمل مستمر. وأكد علناً أن الميناء سيفتح.",
        ],
        GUEST,
    );
}

#[test]
fn whoever_is_said_to_have_said_it_goes_on() {
    expect(&["وهذا ما قاله دين بيرتان عضو مجلس الشيوخ الأمريكي، مضيفا أن الميناء سيفتح قريبا."], "دين بيرتان");
}

#[test]
fn whoever_stands_before_his_verb_behind_a_hand_over_calls_on_the_one_behind_it() {
    expect(&["من جهته الوزير الإيطالي دعا العلوي إلى توسعة الميناء."], GUEST);
}

#[test]
fn whom_somebody_urges_or_tells_is_not_who_speaks() {
    for (before, sentence, speaker) in [
        ("وأعرب روسيني عن ارتياحه.", "ودعا الجانبين إلى توسيع الميناء.", GUEST),
        ("وأعرب روسيني عن ارتياحه.", "وألقى العلوي كلمة حث فيها الطرفين على توسيع الميناء.", HOST),
        ("وأكد العلوي متانة العلاقات.", "ودعاه روسيني إلى زيارة الميناء.", GUEST),
        ("وأكد العلوي متانة العلاقات.", "ووجه إليه روسيني دعوة لزيارة الميناء.", GUEST),
        ("وأكد العلوي متانة العلاقات.", "وأبلغه روسيني بأن بلاده ستفتح الميناء.", GUEST),
        ("وأكد العلوي متانة العلاقات.", "وقال له الوزير الإيطالي إن الميناء سيفتح قريبا.", GUEST),
        ("وأكد العلوي متانة العلاقات.", "وطلب منه روسيني توسيع الميناء.", GUEST),
    ] {
        assert_eq!(after_meeting(&format!("{before} {sentence}"), "الميناء"), [speaker], "{sentence}");
    }
}

#[test]
fn whoever_is_told_of_goes_on_though_he_speaks_for_his_part() {
    let text =
        "وأوضح المتحدث الرسمي أن الوزير الإيطالي ثمن من جانبه جهود المغرب، وأبدى رغبة بلاده في توسيع الميناء.";
    assert_eq!(after_meeting(text, "الميناء"), [GUEST]);
}

#[test]
fn whoever_is_heard_tells() {
    for sentence in [
        "واستمع العلوي إلى شرح من نظيره الإيطالي حول توسيع الميناء.",
        "واطلع العلوي، عقب اللقاء، من الوزير الإيطالي على مراحل توسيع الميناء.",
    ] {
        assert_eq!(after_meeting(sentence, "الميناء"), [GUEST], "{sentence}");
    }
}

#[test]
fn another_meeting_that_a_sentence_is_about_is_of_those_who_had_it() {
    let text = "وبخصوص اللقاء مع سفير السنغال مامادو سار، بحث الطرفان توسيع الميناء.";
    assert_eq!(after_meeting(text, "الميناء"), [HOST, "مامادو سار"]);
}

#[test]
fn whoever_goes_on_in_his_sentence_talks_of_something_alone() {
    for sentence in [
        "وأكد روسيني متانة العلاقات، ثم تطرق إلى أوضاع الميناء.",
        "وأشاد روسيني بالعلاقات، كما تناول أوضاع الميناء.",
        "وأكد روسيني متانة العلاقات، واستعرض أوضاع الميناء.",
    ] {
        assert_eq!(after_meeting(sentence, "الميناء"), [GUEST], "{sentence}");
    }
}

#[test]
fn the_statement_of_those_who_met_goes_on_for_them() {
    for opening in [
        "وأكد البيان ذاته أهمية الحوار",
        "وأشار البلاغ إلى متانة العلاقات",
        "وذكر المصدر نفسه أن العلاقات متينة",
    ] {
        for sentence in
            ["، كما دعا إلى توسيع الميناء.", "، داعيا إلى توسيع الميناء.", ". كما شدد على توسيع الميناء."]
        {
            let text = format!("وأشاد روسيني بالتعاون. {opening}{sentence}");
            assert_eq!(after_meeting(&text, "توسيع الميناء"), [HOST, GUEST], "{text}");
        }
    }
    let text = "وأشاد روسيني بالتعاون. وأشار المصدر إلى متانة العلاقات، داعيا إلى توسيع الميناء.";
    assert_ne!(after_meeting(text, "توسيع الميناء"), [HOST, GUEST]);
    let text = "وذكر البيان أن روسيني أشاد بالتعاون، داعيا إلى توسيع الميناء.";
    assert_eq!(after_meeting(text, "توسيع الميناء"), [GUEST]);
}

#[test]
fn what_a_guest_is_told_his_host_tells() {
    for sentence in [
        "وتم إطلاع الوفد الإيطالي على أوضاع الميناء.",
        "كما تم خلال اللقاء تقديم عرض مفصل للوزير الإيطالي حول أوضاع الميناء.",
    ] {
        assert_eq!(after_meeting(sentence, "الميناء"), [HOST], "{sentence}");
    }
}
