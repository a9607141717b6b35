//! Who is meant by a later and shorter word: a surname, a forename, an office in fewer words, a form of address.

mod meeting;
mod speakers;

use meeting::{GUEST, HOST, after_meeting};
use speakers::{read, speakers};

#[test]
fn surnames_that_the_text_gave_in_full_are_joined_though_they_mean_something_else() {
    assert_eq!(after_meeting("ووجه العلوي وروسيني التحية لشعبي البلدين.", "التحية"), [HOST, GUEST]);
}

#[test]
fn a_head_of_state_introduced_with_his_nationality_is_later_the_head_of_the_state() {
    let text = "استقبل الرئيس التونسي سليم المرزوقي، اليوم بقصر قرطاج، وزيرة الداخلية الألمانية كاترين باور. \
                وشدد رئيس الدولة على معالجة أسباب الهجرة. وأثنى رئيس الجمهورية على التعاون مع ألمانيا.";
    assert_eq!(speakers(text, "أسباب الهجرة"), ["سليم المرزوقي"]);
    assert_eq!(speakers(text, "التعاون"), ["سليم المرزوقي"]);
}

#[test]
fn a_surname_with_its_particle_is_known_again() {
    let text = "استقبل وزير الدفاع العراقي حازم الزبيدي نظيره الهولندي مارتن دي فريس. وأعلن دي فريس افتتاح معهد للتدريب العسكري.";
    assert_eq!(speakers(text, "معهد"), ["مارتن دي فريس"]);
}

#[test]
fn a_king_is_a_monarch_and_is_called_by_his_forename() {
    let text = "استقبل ملك الأردن طلال الثاني، في قصر الحسينية اليوم، ملك إسبانيا خوان الخامس. وأعرب العاهل الإسباني عن دعم بلاده للسلام. \
                ولفت العاهل الأردني إلى خطورة الوضع. وقال الملك خوان إن إسبانيا ستواصل دعم الأونروا.";
    assert_eq!(speakers(text, "للسلام"), ["خوان الخامس"]);
    assert_eq!(speakers(text, "خطورة"), ["طلال الثاني"]);
    assert_eq!(speakers(text, "الأونروا"), ["خوان الخامس"]);
}

#[test]
fn highness_is_the_one_from_a_state_of_princes() {
    let text = "أجرى الرئيس الإماراتي سلطان بن راشد اتصالا هاتفيا مع الرئيس الأوكراني بوريس كوفال. \
                وأعرب كوفال عن شكره للإمارات. وشدد سموه على أهمية الحلول السلمية.";
    assert_eq!(speakers(text, "السلمية"), ["سلطان بن راشد"]);
}

#[test]
fn of_four_ministers_two_have_a_portfolio() {
    let text = "جيبوتي - اجتمع وزير الخارجية الصومالي عبدالرشيد نوري ووزير الداخلية الصومالي يوسف غيدي مع وزير الخارجية \
                الجيبوتي إسماعيل روبله ووزير الداخلية الجيبوتي حسن فارح.\nوتعهد وزيرا الخارجية بتوحيد المواقف.";
    assert_eq!(speakers(text, "توحيد"), ["عبدالرشيد نوري", "إسماعيل روبله"]);
}

#[test]
fn an_office_in_fewer_words_is_whose_office_has_them_all() {
    for (office, shorter) in [
        ("المدير العام لصندوق التنمية", "مدير الصندوق"),
        ("رئيس مجلس إدارة غرفة التجارة", "رئيس الغرفة"),
        ("رئيس هيئة الأركان المشتركة", "رئيس هيئة الأركان"),
        ("النائب الأول لرئيس مجلس الوزراء", "نائب رئيس الوزراء"),
        ("رئيس مجلس النواب", "رئيس السلطة التشريعية"),
        ("رئيس المجلس الشعبي الوطني", "رئيس البرلمان"),
        ("وزير الخارجية", "رئيس الدبلوماسية"),
    ] {
        let text = format!(
            "الرياض - استقبل {office} ياسر القحطبي اليوم وزير الزراعة الصيني لي وانغ شين.\nوأكد وانغ أهمية الاستثمار.\nوأشار {shorter} إلى أن الزيارة مهمة."
        );
        assert_eq!(speakers(&text, "الزيارة مهمة"), ["ياسر القحطبي"], "{text}");
    }
}

#[test]
fn people_of_the_far_east_are_called_by_the_family_name_that_opens_theirs() {
    for (visitor, name, family) in [
        ("وزير الصناعة الكوري الجنوبي", "كانغ سوك جين", "كانغ"),
        ("وزير الصناعة الصيني", "ليو جيان تشاو", "ليو"),
        ("وزير خارجية كوريا الشمالية", "ري يونغ مين", "ري"),
    ] {
        let text = format!(
            "الرياض - استقبل وزير الطاقة سالم الحربي {visitor} {name}.\nوقال الحربي إن {family} أثنى على الكفاءات."
        );
        assert_eq!(speakers(&text, "الكفاءات"), [name], "{text}");
    }
}

#[test]
fn an_official_may_be_a_high_one_or_the_same_one() {
    for official in [
        "المسؤول الحكومي الإيطالي",
        "المسؤول الإيطالي السامي",
        "ذات المسؤول الإيطالي",
        "رئيس الديبلوماسية الإيطالية",
    ] {
        let text = format!("وأكد {official} أن الشراكة تتطور.");
        assert_eq!(after_meeting(&text, "الشراكة"), [GUEST], "{text}");
    }
}

#[test]
fn the_minister_of_the_kingdom_and_of_a_state_just_named_are_those_who_met() {
    let opening = "الرباط - أجرى وزير الخارجية كريم البوعناني مباحثات مع وزير خارجية السويد ياكوب نوردين.\n";
    let own = format!("{opening}وأكد وزير خارجية المملكة أن الشراكة تتطور.");
    assert_eq!(speakers(&own, "الشراكة"), ["كريم البوعناني"]);
    let other = format!("{opening}وأعربت السويد على لسان وزير خارجيتها عن استعدادها لتمويل المشاريع.");
    assert_eq!(speakers(&other, "تمويل"), ["ياكوب نوردين"]);
}

#[test]
fn shorter_names_are_of_those_named_in_full_however_they_are_written() {
    for (guest, name, shorter) in [
        ("وزير الصناعة الماليزي", "أنور قمرالدين", "أنور"),
        ("وزير الصناعة العراقي", "حازم السوداني", "السيد السوداني"),
        ("وزير الصناعة التونسي", "لطفي المنفي", "السيد المنفي"),
        ("وزير الصناعة المصري", "هاني عبد الوارث", "عبدالوارث"),
        ("وزير الصناعة الليبي", "هاني أبو الغنم", "أبوالغنم"),
        ("وزير الصناعة الكازاخستاني", "يرلان سابيرييف", "سابيريف"),
        ("وزير الصناعة البرتغالي", "روي كارفاليوش", "كارفاليوس"),
        ("رئيس مجلس النواب اللبناني", "حازم الشرع", "الرئيس الشرع"),
    ] {
        let text = format!(
            "بودابست - استقبل وزير الخارجية المجري بيتر كوفاتش {guest} {name}.\nوأكد كوفاتش متانة العلاقات.\nوأعرب {shorter} عن أمله في استمرار الحوار."
        );
        assert_eq!(speakers(&text, "أمله"), [name], "{text}");
    }
}

#[test]
fn rulers_are_known_by_what_agencies_call_them() {
    for (opening, name, later) in [
        (
            "الكويت - استقبل حضرة صاحب السمو أمير البلاد الشيخ فهد السالم الصباح اليوم",
            "فهد السالم الصباح",
            "سمو أمير البلاد",
        ),
        (
            "الكويت - استقبل حضرة صاحب السمو أمير البلاد الشيخ فهد السالم الصباح اليوم",
            "فهد السالم الصباح",
            "سمو الأمير",
        ),
        (
            "أبوظبي - استقبل صاحب السمو الشيخ محمد بن سالم آل نهيان رئيس الدولة حفظه الله",
            "محمد بن سالم آل نهيان",
            "سمو رئيس الدولة",
        ),
        (
            "الرياض - استقبل صاحب السمو الملكي الأمير خالد بن فهد ولي العهد رئيس مجلس الوزراء حفظه الله",
            "خالد بن فهد",
            "سمو ولي العهد رئيس مجلس الوزراء",
        ),
        (
            "مسقط - استقبل حضرة صاحب الجلالة السلطان سيف بن طارق المعظم حفظه الله ورعاه",
            "سيف بن طارق",
            "جلالة السلطان المعظم",
        ),
    ] {
        let text = format!(
            "{opening} رئيس وزراء المجر بيتر كوفاتش.\nوأعرب الضيف عن شكره على حسن الاستقبال. وأكد {later} أهمية الحوار."
        );
        assert_eq!(speakers(&text, "أهمية الحوار"), [name], "{text}");
    }
}

#[test]
fn a_minister_of_several_portfolios_is_called_by_one_of_them() {
    for (office, shorter) in [
        ("وزير الاقتصاد والمالية", "وزير المالية"),
        ("وزير الصناعة والتجارة والتموين", "وزير التجارة"),
        ("وزير التربية الوطنية والرياضة", "وزير الرياضة"),
        ("محافظ البنك المركزي", "المحافظ"),
    ] {
        let text = format!(
            "الرباط - استقبل {office} كريم البوعناني وزير الزراعة المجري بيتر كوفاتش.\nوأكد كوفاتش متانة العلاقات.\nوأشار {shorter} إلى أن الزيارة مهمة."
        );
        assert_eq!(speakers(&text, "الزيارة مهمة"), ["كريم البوعناني"], "{text}");
    }
}

#[test]
fn a_governor_of_a_province_is_the_governor() {
    let text = "القضارف - استقبل والي ولاية القضارف الطيب النور سفير المجر بيتر كوفاتش بحضور مدير الشرطة عصام بابكر.\n\
                وأكد كوفاتش متانة العلاقات.\nوأشار بابكر إلى جهود الشرطة.\nوأكد الوالي أهمية الحوار.";
    assert_eq!(speakers(text, "أهمية الحوار"), ["الطيب النور"]);
}

#[test]
fn the_head_of_the_republic_is_no_king() {
    let text = "التقى الرئيس الموريتاني سيدي ولد امبارك بالدار البيضاء ملك المغرب خوان الخامس. وأكد رئيس الجمهورية أهمية الحوار.";
    assert_eq!(speakers(text, "أهمية الحوار"), ["سيدي ولد امبارك"]);
}

#[test]
fn whom_everybody_knows_acts_by_surname_alone() {
    for (text, speaker) in [
        ("بحث لافروف مع وزير خارجية الجزائر سليم القاسمي التطورات. وأكد لافروف أهمية الحوار.", "لافروف"),
        ("قال لافروف خلال لقائه وزير خارجية الجزائر سليم القاسمي إن الحوار ضروري.", "لافروف"),
        ("تبون يستقبل وزير الخارجية الكيني دانيال كيبروتو. وأكد تبون أهمية الحوار.", "تبون"),
        ("تلقى الوزير سليم القاسمي اتصالا هاتفيا من أردوغان. وأكد أردوغان أهمية الحوار.", "أردوغان"),
    ] {
        assert_eq!(speakers(text, "الحوار"), [speaker], "{text}");
    }
}

#[test]
fn an_office_is_not_that_of_who_held_it_before() {
    let text = "بحث وزير الخارجية الأمريكي ماركوس هيل مع نظيره الروسي إيغور بيلوف في جنيف الملف السوري. \
                وقال الرئيس الأمريكي روبرت ستون إن المحادثات مفيدة. وانتقد الرئيس الأمريكي السابق هنري كول القرار. \
                وأعلن الرئيس الأمريكي سحب القوات.";
    assert_eq!(speakers(text, "سحب القوات"), ["روبرت ستون"]);
}

#[test]
fn an_adviser_to_a_president_is_not_the_president() {
    for (adviser, president) in
        [("مستشار للرئيس الإيراني", "حسين شيرازي"), ("مبعوث للرئيس الفرنسي", "إيمانويل بارتان")]
    {
        let text = format!(
            "التقى وزير الخارجية الإيراني جواد يزدي نظيره العماني بدر الكندي في طهران. وقال {adviser} {president} إن العودة للاتفاق تمهد الطريق."
        );
        assert_eq!(speakers(&text, "تمهد الطريق"), [adviser]);
    }
}

#[test]
fn a_visiting_delegation_is_the_one_named_before() {
    let text = "استقبل مدير الغرفة السعودي علي الكرماوي في الرياض وفدا تجاريا صينيا. وناقش مع الوفد الزائر فرص التعاون التجاري.";
    assert_eq!(speakers(text, "فرص التعاون"), ["علي الكرماوي", "وفد تجاري صيني"]);
}

#[test]
fn a_government_called_by_its_leader_acts_itself() {
    let met = "التقى وزير الخارجية الأمريكي ماركوس هيل نظيره المصري سليم الدسوقي في القاهرة. ";
    for (government, act) in [
        ("إدارة الرئيس الأمريكي روبرت ستون", "واقترحت"),
        ("إدارة بايدن", "وأعلنت"),
        ("حكومة نتنياهو", "وقررت"),
        ("حكومة سعد الدين المالكي", "ورفضت"),
        ("حكومة رئيس الوزراء الإسرائيلي أمير ليفي", "وعرضت"),
        ("حكومة تصريف الأعمال", "وأيدت"),
    ] {
        let text = format!("{met}{act} {government} إقامة منطقة آمنة.");
        assert_eq!(speakers(&text, "منطقة آمنة"), [government], "{text}");
    }
}

#[test]
fn relations_are_established_by_both_states() {
    let text = "أقامت سلطنة عمان علاقات دبلوماسية مع جمهورية بنما. وأكدت مسقط أهمية الحوار.";
    assert_eq!(speakers(text, "علاقات دبلوماسية"), ["عمان", "بنما"]);
}

#[test]
fn of_more_than_two_sides_the_two_are_the_host_and_the_guest_named_last() {
    let text = "استقبل وزير الفلاحة التونسي سليم المرزوقي سفير تركيا أورهان دمير وسفيرة اليابان يوكو موري. \
                وخلال لقائه بالسفيرة اليابانية، أكد الجانبان دعم صغار الفلاحين. \
                وبحث الوزير مع السفير التركي الري، واتفق الطرفان على تبادل الخبرات.";
    assert_eq!(speakers(text, "صغار الفلاحين"), ["سليم المرزوقي", "يوكو موري"]);
    assert_eq!(speakers(text, "الخبرات"), ["سليم المرزوقي", "أورهان دمير"]);
}

#[test]
fn her_counterpart_holds_the_office_of_the_woman() {
    let text = "برلين - التقت وزيرة الدفاع الألمانية أنيتا باور وزير الخارجية الفرنسي لوك بيران، ثم نظيرها الفرنسي بول رينو.";
    let release = balagh::parse(text, &balagh::Options::default()).expect("the text is Arabic");
    let office = |actor: &balagh::Actor| actor.office.clone();
    let his = release.actors.iter().find(|actor| actor.name.as_deref() == Some("بول رينو")).and_then(office);
    assert_eq!(his.as_deref(), Some("وزير الدفاع الفرنسي"));
}

#[test]
fn an_office_without_a_nationality_is_not_the_counterparts() {
    for office in ["وزير الدفاع", "وزير التجارة"] {
        let opening = format!("استقبل {office} البرازيلي رافاييل بوينو نظيره الياباني كينجي موري.");
        for (sentence, who) in [
            (
                format!("واتفق {office} ونظيره الياباني على دعم الموانئ."),
                &["رافاييل بوينو", "كينجي موري"][..],
            ),
            (format!("وبحث {office} مع نظيره الياباني دعم الموانئ."), &["رافاييل بوينو", "كينجي موري"]),
            (format!("وأكد {office} أهمية دعم الموانئ."), &["رافاييل بوينو"]),
            (format!("وأكد {office} الياباني أهمية دعم الموانئ."), &["كينجي موري"]),
        ] {
            assert_eq!(speakers(&format!("{opening} {sentence}"), "دعم الموانئ"), who, "{sentence}");
        }
    }
}

#[test]
fn the_first_of_a_kind_to_come_is_nobody_else() {
    let text = "استقبل الرئيس التونسي سليم المرزوقي بقصر قرطاج كاترين باور، المستشارة الفدرالية لجمهورية ألمانيا الاتحادية. \
                وهي أول زيارة رسمية لمستشارة ألمانية إلى تونس. ورحبت المستشارة الألمانية بالتعاون في مجال الهجرة.";
    assert_eq!(speakers(text, "الهجرة"), ["كاترين باور"]);
}

#[test]
fn who_leads_the_other_side_is_of_its_state() {
    let text = "عقدت اللجنة الكينية الإثيوبية المشتركة اجتماعها. وترأس الجانب الكيني وكيل وزارة النقل جون أوكيلو، \
                والجانب الإثيوبي وكيل الوزارة هايلي ديستا.";
    let release = read(text);
    let country = |name: &str| {
        let actor = release.actors.iter().find(|actor| actor.name.as_deref() == Some(name));
        actor.and_then(|actor| actor.country.clone())
    };
    assert_eq!(country("جون أوكيلو").as_deref(), Some("KE"));
    assert_eq!(country("هايلي ديستا").as_deref(), Some("ET"));
}
