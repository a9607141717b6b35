//! What a summary needs to stand alone: nobody meant by a pronoun, and no sentence that says nothing.

mod summarised;

use summarised::{LEAD, all, summary};

/// The summaries of all that follows the lead, as one text.
fn after(sentences: &str) -> String {
    all(&format!("{LEAD}{sentences}")).join(" ")
}

#[test]
fn what_a_verb_tells_of_is_named_in_place_of_its_pronoun() {
    let text = summary("وأجرى الطرفان محادثات في اجتماع وصفه الوزير الإيطالي بأنه بناء ومثمر للغاية.");
    assert!(text.contains(" الاجتماع بأنه بناء"), "{text}");
    let text = summary("وهو اللقاء الذي وصفه وزير الداخلية المغربي بأنه فرصة لتقارب أكبر.");
    assert!(text.contains(" اللقاء بأنه فرصة"), "{text}");
}

#[test]
fn cooperation_is_named_where_its_development_has_a_pronoun() {
    let text =
        after("وأشاد الوزير الإيطالي بالتعاون الأمني. وأكد الوزير المغربي حرص المملكة الدائم على مزيد تطويره.");
    assert!(text.contains("تطوير التعاون"), "{text}");
}

#[test]
fn what_two_talk_of_developing_is_named() {
    let text = after("وأشاد الوزيران بالعلاقات الثنائية، وبحثا سبل دعمها وتوسيعها في الأعوام القادمة.");
    assert!(text.contains("دعم العلاقات"), "{text}");
}

#[test]
fn who_speaks_of_himself_by_his_office_is_a_pronoun() {
    let text = summary("وأضاف بيليني أن وزير الداخلية الإيطالي يأمل في إبرام الاتفاق قريبا.");
    assert!(!text.contains("إن وزير الداخلية"), "{text}");
}

#[test]
fn to_whom_a_wish_is_sent_is_named() {
    let text = after(
        "وبعث الملك برقية تهنئة إلى الرئيس الإيطالي ماركو بيانكي بمناسبة العيد الوطني. وعبر الملك عن أصدق التهاني وأطيب المتمنيات بالصحة والسعادة له.",
    );
    assert!(text.contains("لبيانكي"), "{text}");
}

#[test]
fn a_pronoun_of_people_whom_nobody_named_ends_no_summary() {
    let text = after("ورحب الوزير المغربي بالوفد الإيطالي، متمنيا لهم طيب المقام في بلدهم الثاني المغرب.");
    assert!(!text.contains("بلدهم"), "{text}");
}

#[test]
fn for_whom_a_spokesperson_speaks_is_said() {
    let text = after(
        "وذكر المتحدث باسم وزارة الداخلية أن اللقاء كان مثمرا. وأوضح المتحدث أن المشاورات أكدت متانة العلاقات بين البلدين.",
    );
    assert!(!text.contains("المتحدث أن"), "{text}");
}

#[test]
fn a_quotation_that_points_back_is_reported_by_name() {
    let text = after(
        "ومنح الرئيس وسام الاستحقاق الوطني للوزير المغربي. وأوضح الوزير الإيطالي أن \"هذا الوسام هو أرفع تكريم للوزراء\".",
    );
    assert!(!text.contains("هذا الوسام"), "{text}");
}

#[test]
fn speech_that_opens_with_a_circumstance_goes_on_to_its_sentence() {
    let text = summary("وقال بيليني: \"مع أي حوار طويل، تبقى هناك ملفات للنقاش\".");
    assert!(text.contains("تبقى هناك ملفات"), "{text}");
}

#[test]
fn what_somebody_had_is_said() {
    let text = summary("وقال بيليني: \"كانت لدينا رغبة في الاستماع إلى شركائنا قبل توقيع الاتفاق\".");
    assert!(!text.contains("لدينا»"), "{text}");
}

#[test]
fn what_is_described_is_described_as_something() {
    let text = summary("ووصف بيليني اجتماعه بنظيره المغربي في مقر الوزارة أمس بأنه \"مثمر جدا\".");
    assert!(text.contains("بأنه «مثمر جدا»"), "{text}");
}

#[test]
fn each_of_several_is_no_single_one() {
    let text = summary(
        "وستكون للوزير الإيطالي لقاءات مع كل من وزير العدل المغربي الذي زار روما يوم 18 ماي 2015 ورئيس ديوانه ورئيسة الغرفة، إلى جانب عدد من الشخصيات.",
    );
    assert!(!text.contains("كل من") || text.contains(" و"), "{text}");
}

#[test]
fn efforts_of_several_kinds_are_those_of_somebody() {
    let text = summary(
        "وأشاد بيليني بالجهود الأمنية والقضائية والاجتماعية التي تبذلها المملكة في مواجهة الهجرة السرية.",
    );
    assert!(text.contains("التي تبذلها المملكة"), "{text}");
}

#[test]
fn a_clause_that_tells_of_a_state_is_left_out_before_its_verb() {
    let text = summary(
        "وأكد بيليني أن إيطاليا التي تعتمد على التجارب الأوروبية في تدبير حدودها البحرية، تمكنت من تفكيك شبكات كثيرة.",
    );
    assert!(text.contains("أن إيطاليا تمكنت من"), "{text}");
}

#[test]
fn light_is_thrown_on_something() {
    let text = summary(
        "وسلط رئيس غرفة التجارة لجهة الوسط نائب رئيس المجلس المهني للغرف مسؤولا عن منطقة المتوسط الضوء على دور المقاولات الصغرى.",
    );
    assert!(text.contains("الضوء على دور المقاولات"), "{text}");
    assert!(!text.contains("مسؤولا"), "{text}");
}

#[test]
fn a_claim_without_complementiser_is_a_quotation() {
    let text = summary("وقال بيليني إيطاليا تدعم جهود المغرب في مكافحة التهريب.");
    assert!(text.contains("«إيطاليا تدعم") || text.contains("إن إيطاليا تدعم"), "{text}");
}

#[test]
fn what_was_said_before_its_verb_is_told() {
    let text = after("\"التعاون بين الرباط وروما سيبقى قويا ومتينا\"، يقول بيليني في كلمة له أمام الصحافة.");
    assert!(text.contains("قال بيليني: «التعاون بين الرباط وروما"), "{text}");
}

#[test]
fn who_says_we_of_himself_is_named() {
    let text = after(
        "وأكد الوزير المغربي أن المملكة \"تقدر موقف إيطاليا من الهجرة، ونحن بدورنا نؤيد إيطاليا في جهودها البحرية\".",
    );
    assert!(
        !text.contains("المملكة المغربية «تقدر موقف إيطاليا من الهجرة، ونحن")
            && text.contains("إيطاليا في جهودها"),
        "{text}"
    );
}

#[test]
fn the_head_of_a_party_is_not_his_state() {
    let text = all(
        "استقبل وزير الخارجية التونسي سالم بن عمار، اليوم الاثنين بتونس، رئيس حزب الأحرار الألماني هانس كلاين. وتم خلال اللقاء استعراض مستجدات الأوضاع في حوض المتوسط.",
    )
    .join(" ");
    assert!(text.contains("كلاين") && !text.contains("استعرضت تونس وألمانيا"), "{text}");
}
