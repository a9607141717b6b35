//! Who says what: the floor and how it passes on, reports within reports, joint acts, quotations.

mod speakers;

use speakers::{read, speakers};

const MEETING: &str =
    "استقبل وزير الصحة المغربي كريم العلوي، اليوم الثلاثاء بالرباط، نظيره التونسي الطاهر حمروني. ";

fn after_meeting(sentences: &str, words: &str) -> Vec<String> {
    speakers(&format!("{MEETING}{sentences}"), words)
}

const HOST: &str = "كريم العلوي";
const GUEST: &str = "الطاهر حمروني";

#[test]
fn a_named_subject_holds_the_floor_for_the_participles_behind_it() {
    let text = "وأكد حمروني أهمية التعاون الصحي، مشيرا إلى برنامج للتكوين الطبي.";
    assert_eq!(after_meeting(text, "مشيرا"), [GUEST]);
}

#[test]
fn what_hands_the_floor_over_gives_it_to_the_other_one() {
    let text = "وأكد العلوي أهمية التعاون الصحي. ومن جانبه، أعرب عن استعداد بلاده لتبادل الأطباء.";
    assert_eq!(after_meeting(text, "أعرب"), [GUEST]);
}

#[test]
fn a_hand_over_in_the_middle_of_a_sentence_ends_the_report_before_it() {
    let text = "وأبرز العلوي أن هذا اللقاء جاء في ظل تحديات صحية كبيرة من جانبه، أكد حمروني أن تونس تدعم التعاون الصحي.";
    assert_eq!(after_meeting(text, "تونس تدعم"), [GUEST]);
}

#[test]
fn both_sides_are_those_who_met() {
    let text = "واتفق الجانبان على إحداث لجنة صحية مشتركة.";
    assert_eq!(after_meeting(text, "لجنة"), [HOST, GUEST]);
}

#[test]
fn a_passive_is_done_by_those_who_met() {
    let text = "وتم خلال اللقاء بحث سبل تعزيز التعاون الصحي.";
    assert_eq!(after_meeting(text, "بحث"), [HOST, GUEST]);
}

#[test]
fn what_one_reports_of_both_is_done_by_both() {
    let text = "وقال العلوي إن الجانبين اتفقا على تبادل الخبرات الطبية.";
    assert_eq!(after_meeting(text, "تبادل الخبرات"), [HOST, GUEST]);
}

#[test]
fn what_a_spokesperson_reports_is_done_by_whom_he_speaks_of() {
    let text =
        "وقال المتحدث باسم وزارة الصحة المغربية نبيل الفاسي إن الوزيرين اتفقا على تبادل الخبرات الطبية.";
    assert_eq!(after_meeting(text, "تبادل الخبرات"), [HOST, GUEST]);
}

#[test]
fn a_report_of_what_another_person_said_is_that_persons() {
    let text = "وأضاف العلوي أن رئيس الحكومة سعيد البقالي أكد ضرورة توحيد الجهود الصحية.";
    assert_eq!(after_meeting(text, "توحيد"), ["سعيد البقالي"]);
}

#[test]
fn we_means_both_sides_where_something_is_done_together() {
    let text = "وقال العلوي في تصريح للصحافة: \"ناقشنا سبل محاربة الأوبئة وتوفير اللقاحات\".";
    let who = after_meeting(text, "ناقشنا سبل");
    assert!(who.contains(&HOST.to_owned()), "{who:?}");
}

#[test]
fn nobody_thanks_himself() {
    let text = "وأشاد حمروني بحفاوة الاستقبال، فيما أعرب عن شكره لحمروني على دعم تونس للبرامج الصحية.";
    assert_eq!(after_meeting(text, "أعرب عن شكره"), [HOST]);
}

#[test]
fn a_quotation_goes_on_over_sentences_with_the_same_speaker() {
    let text = "وقال حمروني: «تونس تولي الصحة عناية كبيرة. ونحن نعمل على بناء مستشفيات جديدة». وأضاف أن التعاون الصحي مهم.";
    assert_eq!(after_meeting(text, "التعاون الصحي مهم"), [GUEST]);
}

#[test]
fn whom_somebody_stands_in_for_did_not_meet() {
    let text = "استقبل وزير الصحة المغربي كريم العلوي، نيابة عن رئيس الحكومة سعيد البقالي، اليوم بالرباط، نظيره التونسي الطاهر حمروني. وبحث الجانبان التعاون الصحي.";
    assert_eq!(speakers(text, "وبحث"), [HOST, GUEST]);
}

#[test]
fn an_office_without_a_nationality_is_the_releases_own() {
    let text = "التقى وزير الخارجية رشيد بن عمر، أمس بتونس، وزير الخارجية الألماني يوهان كلاين. وأكد كلاين دعم بلاده لتونس. وأعرب وزير الخارجية عن ارتياحه لمستوى التعاون التجاري.";
    assert_eq!(speakers(text, "ارتياحه"), ["رشيد بن عمر"]);
}

#[test]
fn a_meeting_that_names_its_participants_is_theirs() {
    let text = "وتناولت المباحثات بين وزير العدل المغربي سعيد الراضي ووزير العدل التونسي منير الحداد تبادل الخبرات القضائية.";
    assert_eq!(after_meeting(text, "القضائية"), ["سعيد الراضي", "منير الحداد"]);
}

#[test]
fn what_a_reported_meeting_was_about_is_of_those_who_met() {
    let text = "وأشار العلوي إلى أن هذه المباحثات، التي جرت في أجواء ودية، تناولت التكوين الطبي.";
    assert_eq!(after_meeting(text, "التكوين"), [HOST, GUEST]);
}

#[test]
fn a_dual_verb_means_the_pair_named_right_before_it() {
    let text = "كما التقى وزير العدل المغربي سعيد الراضي نظيره الفرنسي بيير دوبوا حيث ناقشا تسليم المطلوبين.";
    assert_eq!(after_meeting(text, "المطلوبين"), ["سعيد الراضي", "بيير دوبوا"]);
}

#[test]
fn a_spokesperson_known_by_name_claims_something_himself() {
    let text = "وأكد المتحدث باسم وزارة الصحة المغربية سعيد الراضي أن التعاون الصحي يسير بوتيرة جيدة.";
    assert_eq!(after_meeting(text, "بوتيرة"), ["سعيد الراضي"]);
}

#[test]
fn a_subject_before_a_parenthesis_is_that_of_the_verb_behind_it() {
    let text = "حمروني، من جهته، شدد على أهمية تبادل الأدوية.";
    assert_eq!(after_meeting(text, "الأدوية"), [GUEST]);
    let text = "أما حمروني، فقد شدد على أهمية تبادل الأدوية.";
    assert_eq!(after_meeting(text, "الأدوية"), [GUEST]);
}

#[test]
fn both_states_are_reported_to_do_what_the_ministers_do() {
    let text = "وأضاف العلوي أن البلدين سيعملان معا لتطوير المستشفيات.";
    assert_eq!(after_meeting(text, "المستشفيات"), [HOST, GUEST]);
}

#[test]
fn a_feminine_verb_hands_the_floor_to_the_only_woman_who_met() {
    let text = "استقبل وزير الصحة المغربي كريم العلوي اليوم بالرباط وزيرة الصحة التونسية سلوى بن عمر. \
                وأكد العلوي أهمية التعاون الصحي. وقدمت عرضا حول برامج التلقيح في تونس.";
    assert_eq!(speakers(text, "التلقيح"), ["سلوى بن عمر"]);
}

#[test]
fn whom_a_participle_congratulates_does_not_speak() {
    let text = "وأشاد حمروني بالتعاون الصحي، مهنئا وزير الصحة المغربي على نجاح المؤتمر.";
    assert_eq!(after_meeting(text, "مهنئا"), [GUEST]);
}

#[test]
fn a_signing_by_states_is_that_of_those_who_sign_for_them() {
    let text = "وقعت المغرب وتونس اليوم بالرباط اتفاقية للتعاون الصحي. ووقع الاتفاقية وزير الصحة المغربي كريم العلوي ووزير الصحة التونسي الطاهر حمروني.";
    assert_eq!(speakers(text, "للتعاون الصحي"), [HOST, GUEST]);
}

#[test]
fn a_visitor_plans_to_meet_together_with_whom_he_meets() {
    let text = "وسيتوجه العلوي إلى باريس للقاء وزير الصحة الفرنسي بيير دوبوا.";
    assert_eq!(after_meeting(text, "باريس"), [HOST, "بيير دوبوا"]);
}

#[test]
fn an_institution_that_only_tells_of_the_occasion_claims_nothing() {
    for source in [
        "وأعلنت وزارة الصحة المغربية، في بيان لها، أن الوزير استقبل الطاهر حمروني.",
        "وقالت وزارة الصحة المغربية في بيانها: ناقش الجانبان سبل تعزيز التعاون الصحي.",
        "وأوضحت وزارة الصحة المغربية في بيانها، حضر الاستقبال عدد من المسؤولين.",
    ] {
        let release = read(&format!("{MEETING}{source}"));
        let institution =
            release.actors.iter().find(|actor| actor.name.as_deref() == Some("وزارة الصحة المغربية"));
        let id = institution.map(|actor| actor.id.clone());
        assert!(
            release
                .points
                .iter()
                .all(|point| !point.speakers.iter().any(|speaker| Some(speaker) == id.as_ref())),
            "{source}"
        );
    }
}

#[test]
fn an_egyptian_spelling_of_hamza_is_the_same_office() {
    let release = read(
        "استقبل وكيل وزارة الخارجية لشئون المراسم كريم العلوي السفير الطاهر حمروني في القاهرة، وبحث معه تعزيز التعاون.",
    );
    let office = release.actors.iter().find_map(|actor| actor.office.clone());
    assert_eq!(office.as_deref(), Some("وكيل وزارة الخارجية لشئون المراسم"));
}

#[test]
fn those_who_sign_are_named_behind_what_is_signed() {
    let by = "وتم توقيع مذكرة تفاهم في مجال الشباب من طرف وزير الشباب المغربي رشيد العلمي ووزير الرياضة التونسي سالم المريخي.";
    assert_eq!(after_meeting(by, "مذكرة"), ["رشيد العلمي", "سالم المريخي"]);
    let between = "وجرى التوقيع على اتفاقية بين كل من وزير الماء المغربي نزار بركات ووزيرة البيئة التونسية آمال الشيخاوي.";
    assert_eq!(after_meeting(between, "اتفاقية"), ["نزار بركات", "آمال الشيخاوي"]);
    let together =
        "ووقع وزير الماء المغربي، نزار بركات، رفقة وزيرة البيئة التونسية، آمال الشيخاوي، مذكرة حول السدود.";
    assert_eq!(after_meeting(together, "مذكرة"), ["نزار بركات", "آمال الشيخاوي"]);
}

#[test]
fn a_surname_between_quotation_marks_is_the_subject() {
    let text = "وشكر \"العلوي\" نظيره التونسي على الدعم الدائم للمشروعات الصحية.";
    assert_eq!(after_meeting(text, "الدعم"), [HOST]);
}

#[test]
fn who_signs_may_stand_behind_the_text_that_is_signed() {
    let text = "ووقع على هذا الإعلان وزير الماء المغربي نزار بركات ونظيره التونسي سالم المريخي.";
    assert_eq!(after_meeting(text, "الإعلان"), ["نزار بركات", "سالم المريخي"]);
}

#[test]
fn a_masculine_verb_goes_on_for_the_only_man() {
    let meeting = "استقبل وزير الماء المغربي نزار بركات وزيرة البيئة التونسية آمال الشيخاوي في الرباط. ";
    let text =
        format!("{meeting}وأكدت الشيخاوي أهمية التعاون في مجال السدود. وقدم عرضا حول برنامج تحلية المياه.");
    assert_eq!(speakers(&text, "عرضا"), ["نزار بركات"]);
}

#[test]
fn whose_meeting_a_pronoun_names_is_one_of_those_who_met() {
    let text = "أشادت وزيرة البيئة التونسية آمال الشيخاوي بدعم المغرب. جاء ذلك خلال لقائها في تونس وزير الماء المغربي نزار بركات \
                ووزير الطاقة الجزائري سالم المريخي. وناقش الاجتماع القضايا المائية.";
    assert_eq!(speakers(text, "المائية"), ["آمال الشيخاوي", "نزار بركات", "سالم المريخي"]);
}

#[test]
fn what_a_communique_relays_is_whose_verb_it_is() {
    let text = "وذكر بيان لوزارة الصحة أن \"الوزير التونسي أكد دعم بلاده للبرنامج الصحي\".";
    assert_eq!(after_meeting(text, "دعم"), [GUEST]);
}

#[test]
fn each_side_has_a_signatory_of_its_own() {
    let text = "ووقع مذكرة التفاهم من الجانب المغربي وزير الماء نزار بركات، فيما وقعها من الجانب التونسي وزير الفلاحة سالم المريخي.";
    assert_eq!(after_meeting(text, "مذكرة"), ["نزار بركات", "سالم المريخي"]);
    let list = "ووقع مذكرة التفاهم كل من وزير الماء المغربي نزار بركات، ووزير الفلاحة التونسي سالم المريخي.";
    assert_eq!(after_meeting(list, "مذكرة"), ["نزار بركات", "سالم المريخي"]);
}

#[test]
fn all_offices_joined_before_a_name_are_of_one_person() {
    let text = "التقى وزير العدل المغربي كريم العلوي بنائب رئيس الوزراء ووزير خارجية دولة الكويت، الشيخ صباح سالم المنصور. وتناول اللقاء التعاون القضائي.";
    assert_eq!(speakers(text, "التعاون القضائي"), ["كريم العلوي", "صباح سالم المنصور"]);
}

#[test]
fn whoever_a_later_meeting_of_the_same_sentence_names_did_not_meet() {
    let text = "استقبل الرئيس التونسي كريم العلوي نظيره المالي سامبا ديالو قبل القمة المرتقبة مع الرئيس السنغالي عمر فال. وبحث الجانبان التعاون الأمني.";
    assert_eq!(speakers(text, "التعاون الأمني"), ["كريم العلوي", "سامبا ديالو"]);
}

#[test]
fn who_attended_is_not_who_met() {
    let text = "أكدت الرباط وتونس أهمية التعاون الصحي، خلال زيارة يقوم بها وزير الصحة المغربي كريم العلوي بدعوة من نظيره التونسي الطاهر حمروني. \
                وبحث الوزيران تبادل الأطباء. حضر اللقاء من الجانب التونسي المدير العام للصحة منصف الغربي.";
    assert_eq!(speakers(text, "تبادل الأطباء"), ["كريم العلوي", "الطاهر حمروني"]);
}

#[test]
fn a_subject_and_its_verb_may_be_parted_by_a_relative_clause() {
    let text = "وبحسب المصدر، فإن الوزير كريم العلوي الذي غادر تونس أمس، سيوقع اتفاقية للتعاون الصحي.";
    assert_eq!(after_meeting(text, "سيوقع"), [HOST]);
}

#[test]
fn whom_a_spokesperson_tells_of_goes_on() {
    let text = "وقال المتحدث الرسمي باسم الرئاسة إن حمروني نقل للعلوي تحيات الرئيس التونسي، معربا عن تطلعه للمشاركة في المنتدى الصحي.";
    assert_eq!(after_meeting(text, "تطلعه"), [GUEST]);
}

#[test]
fn what_two_capitals_are_said_to_have_decided_is_of_those_who_met_for_them() {
    let text = "وأضاف السفير سالم الحداد أن الرباط وتونس قررتا تعزيز التعاون في مجال الأدوية.";
    assert_eq!(after_meeting(text, "الأدوية"), [HOST, GUEST]);
}

#[test]
fn a_measure_in_a_report_is_of_who_reports_it() {
    let text = "وأوضح العلوي أنه تم فتح مستشفى جديد في الرباط.";
    assert_eq!(after_meeting(text, "مستشفى"), [HOST]);
}

#[test]
fn who_says_we_speaks_for_his_own_side() {
    let text = "وقال حمروني: «نشكر المغرب. ونرحب بأي مبادرة للتعاون الصحي».";
    assert_eq!(after_meeting(text, "نرحب"), [GUEST]);
}

#[test]
fn a_name_is_spelt_as_the_text_mostly_does() {
    let text = "استقبل وزير الصحة المغربي كريم العلوي نظيرته الألمانية كلارا شنيدار. وأكدت كلارا شنيدر دعمها للتعاون الصحي. وأشادت كلارا شنيدر بالأطباء المغاربة.";
    assert_eq!(speakers(text, "دعمها"), ["كلارا شنيدر"]);
}

#[test]
fn in_their_statement_a_state_speaks_through_who_met_for_it() {
    let text = "وجاء في البيان المشترك أن تونس تدعم مبادرة المغرب للتعاون الصحي.";
    assert_eq!(after_meeting(text, "مبادرة"), [GUEST]);
}

#[test]
fn some_states_of_a_region_are_a_group_that_acts() {
    let text = "وأعربت العديد من دول الخليج عن قلقها إزاء انتشار الأوبئة.";
    assert_eq!(after_meeting(text, "الأوبئة"), ["العديد من دول الخليج"]);
}

#[test]
fn people_without_a_name_speak_for_themselves() {
    for (sentence, speaker) in [
        ("وقال دبلوماسي تونسي إن المحادثات كانت مثمرة.", "دبلوماسي تونسي"),
        ("وأكد مسؤول كبير في وزارة الدفاع أن المحادثات كانت مثمرة.", "مسؤول كبير في وزارة الدفاع"),
        ("وقال خبير اقتصادي إن الاتفاق مهم.", "خبير اقتصادي"),
        ("ورأى عدد من المحللين أن الاتفاق مهم.", "عدد من المحللين"),
        ("وقال نائب في البرلمان إن الاتفاق مهم.", "نائب في البرلمان"),
    ] {
        let last = sentence.rsplit(' ').next().unwrap_or_default().trim_end_matches('.');
        assert_eq!(after_meeting(sentence, last), [speaker], "{sentence}");
    }
}

#[test]
fn who_is_in_charge_of_something_is_named_behind_it() {
    let text = "وقال مسؤول الاتصال خالد منصور إن الاتفاق مهم.";
    assert_eq!(after_meeting(text, "الاتفاق مهم"), ["خالد منصور"]);
}

#[test]
fn a_body_that_no_table_lists_speaks_where_a_subject_stands() {
    let text = "وقالت شركة سيمفورا إن الاتفاق مهم.";
    assert_eq!(after_meeting(text, "الاتفاق مهم"), ["شركة سيمفورا"]);
}

#[test]
fn those_present_do_not_meet_and_whom_one_met_may_stand_behind_them() {
    let text = "اجتمع معالي الفريق أول الشيخ راشد بن عبدالله آل خليفة وزير الداخلية البحريني، بحضور اللواء طارق بن حسن رئيس الأمن \
                العام، صباح اليوم، بسعادة السيد جيمي باور سفير الولايات المتحدة الأمريكية لدى مملكة البحرين. \
                وجرى بحث مكافحة الجرائم الإلكترونية.";
    assert_eq!(speakers(text, "الجرائم"), ["راشد بن عبدالله آل خليفة", "جيمي باور"]);
}

#[test]
fn what_accompanies_a_joint_act_is_of_both() {
    let text = "استقبل وزير الصحة المصري سليم الدسوقي نظيره الأردني باسل الفايز. \
                وتم خلال اللقاء استعراض ملف الأدوية، مع التأكيد على أهمية تبادل الخبراء.";
    assert_eq!(speakers(text, "التأكيد"), ["سليم الدسوقي", "باسل الفايز"]);
}

#[test]
fn a_minister_behind_a_second_honour_is_another() {
    let text = "تلقى صاحب السمو الأمير فيصل بن تركي بن فهد وزير الخارجية السعودي اتصالا هاتفيا من معالي وزير خارجية اليابان \
                توشيميتسو موتيغي. وهنأ سمو وزير الخارجية معالي الوزير موتيغي بمناسبة توليه مهام منصبه.";
    assert_eq!(speakers(text, "توليه"), ["فيصل بن تركي بن فهد"]);
}

#[test]
fn who_opens_the_clause_of_a_report_is_its_subject() {
    let text = "استقبل وزير الصحة المصري سليم الدسوقي نظيره الأردني باسل الفايز. \
                وأفاد بيان للوزارة بأن الوزير شكر الفايز على دعم الأردن، وأعرب عن ارتياحه للتعاون.";
    assert_eq!(speakers(text, "شكر"), ["سليم الدسوقي"]);
    assert_eq!(speakers(text, "ارتياحه"), ["سليم الدسوقي"]);
}

#[test]
fn two_bodies_are_those_that_did_something_together() {
    let text = "وقعت شركة النور الإماراتية مع شركة الواحة الجزائرية مذكرة تفاهم لتطوير مشاريع الغاز. \
                وحضر مراسم التوقيع وزير الطاقة الجزائري مراد بوقرة ونظيره الإماراتي سهيل المنصوري. \
                وأوضح المدير العام لشركة الواحة رشيد بوعلام أن الشركتين ستدرسان فرصا في الطاقات المتجددة.";
    assert_eq!(speakers(text, "ستدرسان"), ["شركة النور الإماراتية", "شركة الواحة الجزائرية"]);
}

#[test]
fn ministers_of_states_that_only_a_region_names_are_a_group() {
    let text = "عقد وزراء خارجية دول جوار ليبيا اجتماعا تشاوريا في الجزائر، بمشاركة مبعوث الأمم المتحدة يان كوبيش. \
                وشدد المجتمعون على ضرورة انسحاب القوات الأجنبية.";
    assert_eq!(speakers(text, "انسحاب"), ["وزراء خارجية دول جوار ليبيا", "يان كوبيش"]);
}

#[test]
fn a_pronoun_behind_a_verb_is_the_other_of_two() {
    let text = "التقى وزير الصحة المصري سليم الدسوقي نظيره الأردني باسل الفايز ودعاه إلى زيارة القاهرة، كما شكره على الدعم.";
    let release = read(text);
    let points: Vec<(&str, usize)> =
        release.points.iter().map(|point| (point.summary.as_str(), point.addressees.len())).collect();
    assert_eq!(
        points,
        [
            ("دعا وزير الصحة المصري الفايز إلى زيارة القاهرة.", 1),
            ("شكر وزير الصحة المصري الفايز على الدعم.", 1)
        ]
    );
}

#[test]
fn leaders_of_the_members_of_an_organisation_are_a_group() {
    let text = "اجتمع زعماء مجموعة السبع في هيروشيما واتفقوا على فرض عقوبات جديدة على روسيا. \
                وغادر الرئيس الأوكراني القمة بعد لقاء قصير مع نظيره الهندي.";
    assert_eq!(speakers(text, "عقوبات"), ["زعماء مجموعة السبع"]);
}

#[test]
fn who_is_met_stands_behind_when_and_where() {
    let text = "بحث وزير الشؤون السياسية عبدالمنعم العبادي خلال لقائه في مكتبه اليوم الأحد السفير الإسباني في عمان ميغيل دي لوكا، \
                آفاق التعاون في مجال التحديث. ولفت السفير إلى تقدير مدريد لجهود جلالة الملك.";
    assert_eq!(speakers(text, "آفاق"), ["عبدالمنعم العبادي", "ميغيل دي لوكا"]);
    assert_eq!(read(text).sides, ["JO", "ES"]);
}

#[test]
fn his_eminence_is_whom_the_text_called_so() {
    let text = "استقبل فضيلة الإمام الأكبر الدكتور أحمد الطاهر شيخ الأزهر، بالقاهرة، السيد أنور بن سالم رئيس وزراء ماليزيا. \
                وأكد فضيلته استعداد الأزهر لزيادة عدد المنح المخصصة لأبناء ماليزيا.";
    assert_eq!(speakers(text, "المنح"), ["أحمد الطاهر"]);
}

#[test]
fn who_is_invited_accepts() {
    let text = "استقبل وزير الصحة المصري سليم الدسوقي نظيره الأردني باسل الفايز. \
                ووجه الفايز الدعوة إلى الدسوقي لزيارة عمان، وقد قبل الدعوة بسرور.";
    assert_eq!(speakers(text, "بسرور"), ["سليم الدسوقي"]);
}

#[test]
fn the_sides_of_a_visit_are_the_visitor_and_the_state_that_he_visits() {
    let text = "في ختام زيارة رئيس جمهورية كوريا لي جونغ سو إلى الإمارات العربية المتحدة، صدر البيان المشترك التالي:\n\
                1- اتفق الجانبان على رفع حجم التجارة غير النفطية.\n2- أكد الجانبان أهمية التعاون في مجال الطاقة النووية السلمية.";
    assert_eq!(speakers(text, "التجارة"), ["لي جونغ سو", "الإمارات"]);
}

#[test]
fn a_woman_in_an_office_that_is_worded_for_a_man_speaks_in_the_feminine() {
    let text = "وقع وزير الخارجية الموريتاني محمد سالم ولد مرزوق، صباح اليوم في نواكشوط، مع المنسق المقيم لمنظومة الأمم المتحدة \
                ليلى بيترز، وثيقة إطار التعاون. وبدورها، أكدت بيترز عزم المنظومة على مواكبة أولويات الحكومة.";
    assert_eq!(speakers(text, "وثيقة"), ["محمد سالم ولد مرزوق", "ليلى بيترز"]);
    assert_eq!(speakers(text, "مواكبة"), ["ليلى بيترز"]);
}

#[test]
fn a_name_that_looks_like_a_noun_behind_a_preposition_is_one_behind_a_title() {
    let text = "استقبل رئيس المجلس الشعبي الوطني، السيد إبراهيم بوقرة، سفير دولة فلسطين بالجزائر، السيد فايز أبو شمالة. \
                وخلال اللقاء، جدد السيد بوقرة موقف الجزائر الثابت من القضية الفلسطينية.";
    assert_eq!(speakers(text, "موقف"), ["إبراهيم بوقرة"]);
}

#[test]
fn a_clause_that_leads_to_the_main_verb_has_its_subject() {
    let text = "وبعد أن نوه بالدعم المغربي، دعا حمروني إلى تبادل الأطباء.";
    assert_eq!(after_meeting(text, "نوه"), [GUEST]);
}

#[test]
fn whoever_is_quoted_speaks_of_himself_though_he_told_of_both() {
    let text = "وقال حمروني: \"بحثنا ملف الأدوية، ونعمل على تطوير المستشفيات\".";
    assert_eq!(after_meeting(text, "نعمل"), [GUEST]);
}

#[test]
fn talks_that_somebody_will_continue_are_no_subject() {
    for state in ["وأن كينيا", "وأن بلاده"] {
        let text = format!(
            "التقى الرئيس الكيني صامويل موانغي نظيره الإثيوبي تسفاي بيكيلي. وقال موانغي إن الطريق مفتوح {state} ستواصل المحادثات مع تنزانيا."
        );
        assert_eq!(speakers(&text, "المحادثات"), ["صامويل موانغي"], "{state}");
    }
}

#[test]
fn what_a_body_will_do_is_news_of_whoever_tells_it_though_the_text_has_named_the_body() {
    let text = "اجتمع وكيل وزارة الزراعة الكينية جون أوكيلو بمدير منظمة الأغذية والزراعة هايلي ديستا. وقال ديستا إن المنظمة ستطلق برنامجا للبذور.";
    assert_eq!(speakers(text, "برنامجا"), ["هايلي ديستا"]);
}
