//! What releases of the Gulf states, of Iraq and Yemen and of the organisations there word otherwise: councils and governors at home,
//! condemnations, messages that somebody brings, and courtesy before and behind names.

mod sentences;
mod speakers;

use balagh::{Act, Area, EventType};
use sentences::{assert_points, points};
use speakers::{read, speakers};

fn kind(text: &str) -> Option<EventType> {
    read(text).event.map(|event| event.kind)
}

fn named(text: &str) -> Vec<Option<String>> {
    read(text).actors.into_iter().map(|actor| actor.name).collect()
}

#[test]
fn officials_of_one_state_meet_too() {
    for text in [
        "استقبل أمير منطقة النخيل فهد الصالحي بمكتبه اليوم وزير البيئة سليمان العمري، وأشاد بجهود الوزارة.",
        "اجتمع وزير العمل حمد البادي مع وكيل وزارة التجارة سيف الراشدي، وأكد أهمية التدريب.",
    ] {
        assert!(kind(text).is_some(), "{text}");
    }
}

#[test]
fn a_body_that_holds_its_own_meeting_is_in_session() {
    for text in [
        "عقد مجلس الوزراء الكويتي اجتماعه الأسبوعي برئاسة رئيس مجلس الوزراء سالم الراشد. وقرر المجلس تعطيل العمل يوم الخميس.",
        "عقد مجلس الوزراء جلسته العادية برئاسة رئيس مجلس الوزراء سالم الراشد. ووافق المجلس على مشروع قانون.",
    ] {
        assert_eq!(kind(text), Some(EventType::Session), "{text}");
    }
}

#[test]
fn whoever_hosts_a_delegation_receives_it() {
    let text = "استضافت غرفة قطر وفدا من غرفة تجارة زولمار برئاسة يانيس كوستاس. وبحث الجانبان التعاون بين قطر واليونان.";
    assert_eq!(kind(text), Some(EventType::Reception));
}

#[test]
fn a_condemnation_of_two_attacks_signs_nothing_and_holds_no_session() {
    for text in [
        "أعرب البرلمان العربي عن استنكاره للتفجيرين اللذين وقعا في بغداد.",
        "أعربت وزارة الخارجية القطرية عن إدانتها للهجوم على مالي، وأكدت وقوف دولة قطر التام إلى جانب مالي.",
        "استنكرت وزارة الخارجية القطرية الجريمة النكراء التي استهدفت مسجدا في مالي.",
    ] {
        assert_eq!(kind(text), Some(EventType::Statement), "{text}");
    }
}

#[test]
fn a_ministry_is_named_up_to_its_nationality_and_its_portfolio() {
    let text = "استنكرت وزارة الخارجية القطرية المجزرة في غزة. وأكد مصدر في وزارة الخارجية تضامن دولة قطر مع فلسطين.";
    assert_eq!(speakers(text, "المجزرة"), ["وزارة الخارجية القطرية"]);
    assert!(named(text).iter().flatten().all(|name| !name.contains("تضامن")));
}

#[test]
fn whom_one_stands_by_one_supports() {
    assert_points(
        "وأكد البدراوي وقوف بلاده التام إلى جانب إسبانيا.",
        &[(Act::Support, "أكد البدراوي وقوف بلاده التام إلى جانب إسبانيا")],
    );
}

#[test]
fn nobody_is_named_by_a_prayer_or_by_what_is_protected() {
    let text = "أعربت وزارة الخارجية القطرية عن دعم ما تتخذه مالي من إجراءات لحفظ أمنها وصون سلامة المواطنين، \
                داعية الله أن يحفظ مالي.";
    assert!(read(text).actors.iter().all(|actor| actor.kind != balagh::ActorKind::Person));
}

#[test]
fn a_family_and_a_sea_of_states_are_no_verb_and_no_person() {
    let text = "استقبل وزير النقل الكويتي سالم المطيري السفير الإيراني رضا آل صادق. جاء ذلك خلال استقبال المطيري لآل صادق في الكويت، \
                وبحثا التعاون مع دول آسيا الوسطى.";
    let release = read(text);
    assert!(release.points.iter().all(|point| point.act != Act::Agree), "{:?}", release.points);
    assert_eq!(named(text).len(), 2);
}

#[test]
fn somebody_named_before_in_his_turn_speaks() {
    for turn in ["من جهته", "بدوره", "من جانبه"] {
        let text = format!(
            "استقبل رئيس الوزراء اليمني سالم العولقي السفير الكويتي فهد الرشيد، وبحثا التعاون. وأكد الرشيد دعم بلاده. \
             العولقي {turn}، ثمن المواقف الكويتية."
        );
        assert_eq!(speakers(&text, "المواقف"), ["سالم العولقي"], "{text}");
    }
}

#[test]
fn one_of_two_who_held_talks_goes_on_alone() {
    let text = "عقد وزير الداخلية الكويتي سالم المطيري ووزير الداخلية الإسباني خوان مارين جلسة مباحثات. \
                وأكد خلال الجلسة أن الاجتماع يأتي لتعزيز التعاون.";
    assert_eq!(speakers(text, "يأتي"), ["سالم المطيري"]);
}

#[test]
fn whoever_brings_a_message_in_the_next_sentence_talks_for_its_sender() {
    let text = "تلقى رئيس الوزراء العراقي سالم العبيدي دعوة من العاهل الأردني الملك فارس بن حسن لحضور القمة. \
                ونقل الدعوة إلى العبيدي، سفير الأردن في بغداد نادر الزعبي. وجرى خلال اللقاء بحث مشاريع السكك الحديدية.";
    assert_eq!(speakers(text, "السكك"), ["سالم العبيدي", "نادر الزعبي"]);
}

#[test]
fn a_body_between_which_and_somebody_a_meeting_is_takes_part() {
    let text = "عقد أمس لقاء بين غرفة قطر والسيد مراد يلماز نائب رئيس غرفة إزمير التركية، وبحث الجانبان معارض الأثاث.";
    assert_eq!(speakers(text, "الأثاث"), ["غرفة قطر", "مراد يلماز"]);
}

#[test]
fn persons_who_act_for_two_states_are_the_two_sides() {
    let text = "قال الكرملين إن روسيا والكويت تجريان محادثات. وذكر أن الرئيس الروسي إيغور لافين وأمير الكويت سالم الصباح بحثا ملف الطاقة. \
                وأكد الجانبان استعدادهما لمواصلة الحوار.";
    assert_eq!(speakers(text, "الحوار"), ["إيغور لافين", "سالم الصباح"]);
}

#[test]
fn what_is_discussed_is_no_deed() {
    let evidence = "تمت مناقشة تسريع المشاريع، وإيجاد فرص للتدريب، وإنشاء مركز للأبحاث، ودعم المستشفيات";
    assert_points(&format!("و{evidence}."), &[(Act::Discuss, evidence)]);
}

#[test]
fn what_stands_between_dashes_parts_no_verb_from_what_it_carries() {
    assert_points(
        "وجرى خلال اللقاء –الذي حضره عدد من المسؤولين– بحث ملف الهجرة.",
        &[(Act::Discuss, "جرى خلال اللقاء –الذي حضره عدد من المسؤولين– بحث ملف الهجرة")],
    );
    let thanks = points("وعبر البدراوي -لدى استقباله، بمكتبه، أمس، نظيره- عن تقديره لإسبانيا.");
    assert_eq!(thanks.iter().map(|(act, _)| *act).collect::<Vec<_>>(), [Act::Praise]);
}

#[test]
fn to_make_clear_is_a_verb_before_who_does_it() {
    for sentence in [
        "كما بين معاليه الدور البارز للموانئ.",
        "من جانبه، بيّن وزير الداخلية الإسباني، خوان مارين، أن الموانئ جاهزة.",
    ] {
        assert_eq!(points(sentence).len(), 1, "{sentence}");
    }
    assert_points("وجرت محادثات بين معاليه ونظيره.", &[]);
}

#[test]
fn a_topic_is_a_further_pivot_of_a_meeting() {
    let evidence = "كان ملف الهجرة، وأهمية الحوار، محورا آخر للاجتماع";
    assert_points(&format!("و{evidence}."), &[(Act::Discuss, evidence)]);
}

#[test]
fn nouns_joined_and_adjectives_are_no_verbs() {
    assert_points(
        "وأشاد البدراوي بما لمسه من دعم وحرص على التعاون.",
        &[(Act::Praise, "أشاد البدراوي بما لمسه من دعم وحرص على التعاون")],
    );
    assert_points(
        "وأعرب البدراوي عن خالص التعازي وصادق المواساة لأسر الضحايا.",
        &[(Act::Greet, "أعرب البدراوي عن خالص التعازي وصادق المواساة لأسر الضحايا")],
    );
    assert_points(
        "وطالب البدراوي المجتمع الدولي بالتحرك وتحمل مسؤولياته.",
        &[(Act::CallFor, "طالب البدراوي المجتمع الدولي بالتحرك وتحمل مسؤولياته")],
    );
}

#[test]
fn a_speech_that_was_given_and_a_source_that_came_in_say_nothing() {
    assert_points("وألقى البدراوي كلمة في افتتاح المعرض.", &[]);
    assert_points("وذكر بيان لمكتب الوزير ورد لوكالة الأفق أن المعرض جميل.", &[]);
}

#[test]
fn whoever_draws_attention_stresses_and_attention_does_not_speak() {
    let text = "استقبل وزير النقل الكويتي سالم المطيري السفير الإيراني رضا كاظمي. وأكد المطيري دعم بلاده. \
                ولفت الانتباه إلى أهمية الموانئ. ونوه على أهمية الجسور.";
    assert_eq!(speakers(text, "الموانئ"), ["سالم المطيري"]);
    let act = read(text).points.into_iter().find(|point| point.evidence.text.contains("الجسور"));
    assert_eq!(act.map(|point| point.act), Some(Act::Stress));
}

#[test]
fn an_and_may_stand_apart_from_its_word() {
    let text = "التقى وزير التجارة و الصناعة، أحمد المطيري، السفير الهندي راجيش كومار، وبحثا التعاون.";
    assert_eq!(read(text).actors[0].office.as_deref(), Some("وزير التجارة و الصناعة"));
}

#[test]
fn a_further_office_leads_to_the_name_behind_its_words() {
    let text = "التقى وزير الطاقة القطري سالم المطيري وزير البيئة المغربي ورئيس الدورة الحالية لجمعية الأمم المتحدة للبيئة، سعيد الفاسي، \
                وبحثا التعاون.";
    assert_eq!(named(text), [Some("سالم المطيري".to_owned()), Some("سعيد الفاسي".to_owned())]);
}

#[test]
fn an_officer_is_named_between_marks_behind_his_branch() {
    let text = "زار رئيس أركان الجيش القطري، الفريق الركن طيار \"غانم بن شاهين المري\"، روما، والتقى وزير الدفاع الإيطالي \"ماركو بيني\". \
                وجرى خلال الاجتماع استعراض التدريب.";
    assert_eq!(speakers(text, "التدريب"), ["غانم بن شاهين المري", "ماركو بيني"]);
}

#[test]
fn sectors_named_behind_fields_are_what_a_talk_is_about() {
    let areas = |fields: &str| {
        let text = format!(
            "استقبل وزير الدولة الكويتي سالم المطيري السفير الهندي راجيش كومار. وبحثا التعاون في مجالي {fields}."
        );
        read(&text).points.into_iter().next().expect("a point").areas
    };
    assert_eq!(areas("النقل والبناء"), [Area::Transport, Area::HousingUrban]);
    assert_eq!(areas("الإعلام والتدريب"), [Area::Education, Area::Media]);
}

#[test]
fn fields_may_be_adjectives() {
    for (words, area) in [
        ("التعاون البحري", Area::Transport),
        ("التعاون في المجال الصحفي", Area::Media),
        ("التعاون في القطاع السمكي", Area::Fisheries),
        ("التنسيق الاستخباري", Area::Security),
    ] {
        let text =
            format!("استقبل وزير الدولة الكويتي سالم المطيري السفير الهندي راجيش كومار. وبحثا {words}.");
        assert_eq!(read(&text).points[0].areas, [area], "{words}");
    }
}

#[test]
fn a_league_called_by_its_noun_is_no_university() {
    let text = "استقبل الأمين العام لجامعة الدول العربية سالم المطيري السفير الهندي راجيش كومار. \
                وأكد المطيري حرص الجامعة على دعم القضية الفلسطينية.";
    let stance = read(text).points.into_iter().find(|point| point.evidence.text.contains("الفلسطينية"));
    assert_eq!(stance.expect("a point").areas, [Area::RegionalIssues]);
}

#[test]
fn who_affirms_on_a_commitment_pledges() {
    let evidence = "أكد البدراوي على التزام بلاده بدعم إسبانيا";
    assert_points(&format!("و{evidence}."), &[(Act::Pledge, evidence)]);
}

#[test]
fn whose_step_is_awaited_stands_behind_its_verb() {
    let text = "استقبل وزير الدولة الكويتي سالم المطيري المتحدث باسم الأمم المتحدة إيفان بيرس. وأشاد المطيري بالأمين العام للأمم المتحدة كارل نيلسن. \
                وأشار بيرس إلى أنه من المقرر أن يعرض الأمين العام خطته.";
    assert_eq!(speakers(text, "المقرر"), ["كارل نيلسن"]);
}

#[test]
fn what_an_agreement_holds_nobody_discusses() {
    let text = "وقع وزير النقل الكويتي سالم المطيري مذكرة تفاهم مع نظيره الهندي راجيش كومار. \
                وقال المطيري إن المذكرة تشمل التدريب والموانئ.";
    assert!(read(text).points.iter().all(|point| point.act != Act::Discuss));
}

#[test]
fn an_institution_ends_before_what_it_takes() {
    let text = "استقبل وزير الدولة الكويتي سالم المطيري السفير السوداني نزار الطيب. وأكد الطيب استعادة الجيش السوداني السيطرة على الجسور.";
    assert!(named(text).iter().flatten().all(|name| !name.contains("السيطرة")), "{:?}", named(text));
}

#[test]
fn an_adviser_may_stand_behind_his_name() {
    let text = "استقبل رئيس الوزراء العراقي سالم العبيدي، مازن الزعبي، كبير مستشاري العاهل الأردني الملك فارس بن حسن، وبحثا التعاون.";
    assert_eq!(speakers(text, "التعاون"), ["سالم العبيدي", "مازن الزعبي"]);
    assert_eq!(read(text).actors[1].office.as_deref(), Some("كبير مستشاري العاهل الأردني الملك فارس بن حسن"));
}

#[test]
fn a_centre_named_after_a_saudi_king_is_of_his_kingdom() {
    let text = "وقع مركز الملك سلمان للإغاثة مذكرة تفاهم مع منظمة الصحة العالمية.";
    assert_eq!(read(text).actors[0].country.as_deref(), Some("SA"));
}

#[test]
fn the_day_of_an_agreement_of_old_is_not_the_day_of_the_meeting() {
    let text = "استقبل وزير النقل الكويتي سالم المطيري السفير الهندي راجيش كومار. وبحثا تفعيل الاتفاقية الموقعة بتاريخ 3 مارس 2019.";
    assert!(read(text).event.expect("an event").date.is_none());
}

#[test]
fn a_group_that_is_received_takes_part() {
    let text =
        "استقبل رئيس الجمهورية سالم العبيدي رؤساء البرلمانات المشاركين في القمة. وأكد العبيدي أهمية التدريب.";
    assert_eq!(kind(text), Some(EventType::Reception));
}

#[test]
fn what_the_delegate_of_an_organisation_praises_is_stated() {
    let text = "أشاد ممثل منظمة الصحة العالمية في العراق إيفان بيرس بجهود العراق في مكافحة الأوبئة.";
    assert_eq!(kind(text), Some(EventType::Statement));
}

#[test]
fn in_the_name_of_a_ministry_nothing_is_done() {
    let text = "تم التوقيع على مذكرة تفاهم بين وزارة الشؤون الإسلامية والدعوة والإرشاد السعودية ووزارة الأوقاف الكويتية، \
                ووقعها وزير الأوقاف الكويتي سالم المطيري مع نظيره السعودي فهد الصالحي.";
    assert!(read(text).points.iter().all(|point| point.act == Act::Sign), "{:?}", read(text).points);
}

#[test]
fn the_foremost_matters_are_what_is_discussed() {
    let text = "ناقش وزير النقل الكويتي سالم المطيري، مع السفير الهندي راجيش كومار، أبرز المجالات ذات الاهتمام المشترك.";
    let acts: Vec<Act> = read(text).points.into_iter().map(|point| point.act).collect();
    assert_eq!(acts, [Act::Discuss]);
}

#[test]
fn who_leads_an_authority_is_called_by_all_it_does() {
    for office in [
        "رئيس هيئة تنظيم الاتصالات",
        "الرئيس التنفيذي لهيئة تنظيم سوق العمل",
        "رئيس مجلس إدارة الهيئة العامة للموانئ",
    ] {
        let text = format!("استقبل السيد سالم بن حمد {office} سفير الهند راجيش كومار، وبحث معه التعاون.");
        let offices: Vec<Option<String>> = read(&text).actors.into_iter().map(|actor| actor.office).collect();
        assert_eq!(offices, [Some(office.to_owned()), Some("سفير الهند".to_owned())], "{text}");
    }
}

#[test]
fn a_name_that_looks_like_two_who_blame_blames_nobody() {
    let text = "استقبل مدير جامعة النخيل الكويتية سالم المطيري سعادة خيرات لاما شريف سفير جمهورية كازاخستان، وبحثا التعاون.";
    assert_eq!(speakers(text, "التعاون"), ["سالم المطيري", "خيرات لاما شريف"]);
}
