//! Loans, grants and projects, and what a state does at home with the help of others: one construction a test.

mod speakers;

use balagh::{Act, Area, EventType, Release};
use speakers::{read, speakers};

fn first(text: &str) -> (Release, Act, Vec<Area>) {
    let release = read(text);
    let point = release.points.first().unwrap_or_else(|| panic!("no point: {text}"));
    let (act, areas) = (point.act, point.areas.clone());
    (release, act, areas)
}

#[test]
fn a_loan_or_grant_to_a_state_is_news_of_cooperation() {
    for text in [
        "منح البنك الدولي لبنان قرضا بقيمة مئتي مليون دولار لدعم شبكة الكهرباء.",
        "وافق البنك الدولي على منح لبنان قرضا بقيمة 500 مليون دولار.",
        "أعلنت سفارة اليابان في عمان تقديم منحة بقيمة عشرة ملايين دولار للأردن.",
        "قدمت اليابان منحة بقيمة عشرة ملايين دولار إلى السودان لشراء القمح.",
    ] {
        let (release, act, _) = first(text);
        assert_eq!(act, Act::Decide, "{text}");
        assert_eq!(release.sides.len(), 2, "{text}");
    }
}

#[test]
fn what_has_the_article_governs_no_state() {
    let text = "منحت الوكالة الفرنسية للتنمية لبنان قرضا بقيمة مئتي مليون يورو لدعم الكهرباء.";
    assert_eq!(speakers(text, "قرضا"), ["الوكالة الفرنسية للتنمية"]);
}

#[test]
fn the_regions_of_palestine_are_no_regional_issue_to_itself() {
    let text = "بحث وزير المالية الفلسطيني سهيل النتشة مع سفير اليابان كينجي موراتا تمويل شبكات المياه في الضفة الغربية وقطاع غزة.";
    assert!(!first(text).2.contains(&Area::RegionalIssues), "{text}");
    let text = "بحث وزير الخارجية الفلسطيني سهيل النتشة مع سفير اليابان كينجي موراتا الأوضاع في الضفة الغربية وقطاع غزة.";
    assert_eq!(first(text).2, [Area::RegionalIssues], "{text}");
}

#[test]
fn two_governments_and_two_universities_are_named_behind_one_noun() {
    assert_eq!(speakers("اتفقت الحكومتان السورية والأردنية على فتح معبر جديد.", "معبر").len(), 2);
    assert_eq!(
        speakers("وقعت جامعتا القاهرة والخرطوم اتفاقية للتعاون في مجال البحث العلمي.", "اتفاقية").len(),
        2
    );
}

#[test]
fn whoever_is_present_signs_nothing() {
    let text = "جرى توقيع الاتفاقية من قبل وزير التخطيط الأردني سامر البلوي، والسفير الياباني كينجي موراتا، بحضور وزير الزراعة لؤي الدباس، ورئيس سلطة المياه زياد التلي.";
    assert_eq!(speakers(text, "توقيع"), ["سامر البلوي", "كينجي موراتا"]);
}

#[test]
fn whoever_accompanies_a_guest_discusses_nothing() {
    let text = "استقبل وزير الاعلام اللبناني زياد المعوشي السفير الفرنسي إيف دورلان، ترافقه مديرة المعهد الفرنسي كلير بونو، وتم التطرق الى تعزيز التعاون.";
    assert_eq!(speakers(text, "التطرق"), ["زياد المعوشي", "إيف دورلان"]);
}

#[test]
fn a_committee_of_two_states_is_one_of_both() {
    let text = "ترأس وزير التجارة سامر البلوي اجتماع اللجنة الفنية الأردنية السعودية. وناقش الاجتماع تسهيل انسياب السلع.";
    let (release, ..) = first(text);
    assert_eq!(release.sides, ["JO", "SA"]);
}

#[test]
fn what_comes_to_an_amount_visits_nobody() {
    let text = "أكدت وزيرة التعاون الدولي المصرية ليلى حسين أن قرض البنك الدولي لمصر تصل فترة سداده إلى نحو 20 عاما.";
    assert_ne!(read(text).event.map(|event| event.kind), Some(EventType::Visit));
}

#[test]
fn how_long_a_visit_takes_is_no_step_to_come() {
    let text = "وصل وزير الصحة الكيني جون موتوا إلى الخرطوم، وكان في استقباله وزير الصحة السوداني عمر الحلو. ومن المقرر أن تستغرق الزيارة ثلاثة أيام. وأكد موتوا أهمية التعاون الصحي.";
    assert!(read(text).points.iter().all(|point| !point.evidence.text.contains("تستغرق")), "{text}");
}

#[test]
fn an_agency_from_abroad_makes_no_home() {
    let text = "رام الله 6 مارس 2013 (شينخوا) وقعت السلطة الفلسطينية اليوم اتفاقية لتمويل برنامج الصرف الصحي. وذكر بيان أن وزير التخطيط نزار غوشة ورئيس سلطة المياه الفلسطينية وائل سمارة وقعا الاتفاقية مع مدير بنك التنمية الألماني توماس كلاين.";
    assert!(!read(text).sides.iter().any(|side| side == "CN"), "{text}");
}

#[test]
fn whose_office_it_is_to_deal_with_others_makes_news_of_cooperation() {
    for text in [
        "قال ممثل اليونيسف في اليمن سالم الحوسني إن ملايين الأطفال بحاجة إلى الغذاء.",
        "سلمت سفارة اليابان في عمان وزارة التربية الأردنية حافلات مدرسية. وقال السفير كينجي موراتا إن بلاده تدعم التعليم في الأردن.",
        "وصلت إلى مطار بيروت طائرة مساعدات قطرية. وقال السفير القطري في لبنان سالم الحوسني إن بلاده تقف إلى جانب لبنان.",
        "أعرب وزير الصحة السوداني هيثم الحوسني عن سعادته بعودة منظمة الصحة العالمية إلى الخرطوم، مشيدا بدورها.",
        "شارك وزير الصحة السوداني هيثم الحوسني في افتتاح مكتب منظمة الصحة العالمية بالخرطوم، وأعرب عن سعادته بعودتها.",
    ] {
        let release = read(text);
        assert!(release.event.is_some(), "{text}");
        assert_eq!(release.sides.len(), 2, "{text}");
    }
}

const MET: &str = "اجتمع وزير الاقتصاد السعودي سالم الحوسني في الرياض مع نظيره الأردني ماجد بوحسون. ";

#[test]
fn what_a_thing_will_bring_about_is_told_and_neither_promised_nor_planned() {
    for said in [
        "وأوضح الحوسني أن المشروع سيسهم في تطوير الزراعة.",
        "وقال الحوسني إن تسيير الرحلات سيساعد على زيادة الصادرات.",
        "وأشار الحوسني إلى أن الاتفاقية ستفتح آفاقا أمام المزارعين.",
        "وقال الحوسني إن هذه الأموال ستدعم المزارعين.",
        "وأكد الحوسني أن إنشاء المركز سيمنح المزارعين دفعة.",
        "وأوضح الحوسني أن المشروع يغطي عشر مدن، وسيسهم في تطوير الزراعة.",
    ] {
        let release = read(&format!("{MET}{said}"));
        assert_eq!(release.points.len(), 1, "{said}");
        assert!(matches!(release.points[0].act, Act::Stress | Act::Present), "{said}");
    }
    for (said, act) in [
        ("وأوضح الحوسني أن المملكة ستدعم المزارعين.", Act::Support),
        ("وأوضح الحوسني أن الشركات ستدعم المزارعين.", Act::Support),
        ("وأوضح الحوسني أن المعبر سيفتح في مايو.", Act::Plan),
    ] {
        assert_eq!(first(&format!("{MET}{said}")).1, act, "{said}");
    }
}

#[test]
fn what_both_tell_of_they_discuss() {
    for said in ["وتحدث الجانبان عن ملف الكهرباء.", "وأثار الوزيران ملف الكهرباء."]
    {
        assert_eq!(first(&format!("{MET}{said}")).1, Act::Discuss, "{said}");
    }
    assert_eq!(first(&format!("{MET}وتحدث الحوسني عن ملف الكهرباء.")).1, Act::Present);
}

#[test]
fn a_nought_between_words_ends_a_sentence() {
    let text = format!("{MET}وأشاد الحوسني بدعم الأردن 0 وأعرب بوحسون عن شكره للمملكة 0");
    assert_eq!(speakers(&text, "شكره"), ["ماجد بوحسون"]);
}

#[test]
fn who_draws_attention_behind_a_comma_praises_nobody() {
    assert_eq!(first(&format!("{MET}ونوه الحوسني، إلى أن مشاريع المياه أولوية.")).1, Act::Stress);
}

#[test]
fn who_signs_for_each_side_is_named_behind_it() {
    const SIGNED: &str = "وقعت مصر والبنك الدولي اتفاقية قرض. ";
    for said in [
        "وقع عن الجانب المصري وزيرة الاقتصاد هدى الحوسني فيما وقع عن البنك الدولي ديفيد موريلو.",
        "ووقع الاتفاقية من الجانب المصري هدى الحوسني وزيرة الاقتصاد ومن جانب البنك الدولي ديفيد موريلو المدير العام للبنك.",
        "ووقع الاتفاقية من طرف مصر، وزيرة الاقتصاد هدى الحوسني، ومن طرف البنك الدولي، مديره ديفيد موريلو.",
    ] {
        assert_eq!(speakers(&format!("{SIGNED}{said}"), "قرض"), ["هدى الحوسني", "ديفيد موريلو"], "{said}");
    }
}

#[test]
fn what_a_participle_has_for_its_object_is_no_verb() {
    let said = "وأشاد الحوسني بالعلاقات، مؤكدا حرص الصندوق على دعم التعليم، مثمنا \"دعم المنظمة للزراعة\".";
    let release = read(&format!("{MET}{said}"));
    let acts: Vec<Act> = release.points.iter().map(|point| point.act).collect();
    assert_eq!(acts, [Act::Praise, Act::Stress, Act::Praise]);
    assert_eq!(speakers(&format!("{MET}{said}"), "حرص"), ["سالم الحوسني"]);
}

#[test]
fn a_place_named_like_a_verb_is_none_nor_is_a_whole_world() {
    for said in [
        "وبحث الجانبان تطوير ميناء عين السخنة.",
        "وأكد الحوسني أن للمشروع صدى في العالم أجمع كونه يخدم الجميع.",
    ] {
        assert_eq!(read(&format!("{MET}{said}")).points.len(), 1, "{said}");
    }
}

#[test]
fn a_meeting_is_about_what_a_quoted_report_says_of_it() {
    let said = "وأضافت الوزارة أن \"الاجتماع الذي عقد في قصر الضيافة، استعرض مشاريع النقل\".";
    assert_eq!(first(&format!("{MET}{said}")).1, Act::Discuss);
}

#[test]
fn what_runs_between_two_states_is_news_of_cooperation() {
    let text = "كشف وزير النقل العراقي سالم الحوسني عن عزم وزارته إنشاء خط سكك حديدية بين العراق وتركيا.";
    assert_eq!(first(text).1, Act::Pledge);
}

#[test]
fn who_represents_an_organisation_anew_is_met_for_it_even_by_a_minister_of_youth() {
    for office in [
        "الممثل الجديد لليونيسف",
        "الممثلة الجديدة لصندوق الأمم المتحدة للطفولة",
        "ممثل اليونيسف",
        "الرئيس الجديد لبعثة الاتحاد الأوروبي",
    ] {
        let text = format!(
            "استقبل وزير الشباب التونسي ماهر الدهماني {office} بتونس لوكاس موريلو. وأكد موريلو دعم تونس."
        );
        assert_eq!(speakers(&text, "دعم"), ["لوكاس موريلو"], "{office}");
    }
}

#[test]
fn what_an_envoy_conveys_is_no_part_of_his_office() {
    let text = "التقت هدى الدهماني وزيرة التضامن المصرية سفير اليابان كينجي موراتا. ووجه سفير اليابان في مصر التهنئة لوزيرة التضامن.";
    assert_eq!(first(text).1, Act::Greet);
}

#[test]
fn what_is_attributed_or_added_nobody_says() {
    let text = format!(
        "يعزى ما يلي إلى المتحدث الرسمي توم موريلو: {MET}ووقع الوزيران اتفاقيات، تضاف إلى 55 اتفاقية موقعة."
    );
    let acts: Vec<Act> = read(&text).points.iter().map(|point| point.act).collect();
    assert_eq!(acts, [Act::Sign]);
}

#[test]
fn an_organ_of_an_organisation_and_a_minister_on_another_state_make_declarations() {
    for text in [
        "اعتمد المجلس التنفيذي للبنك الإسلامي للتنمية تمويلات جديدة لعدد من المشروعات.",
        "قال وزير الري السوداني سالم الدهماني إن السد يهدد سكان السودان. وأضاف الدهماني أن إثيوبيا تريد قواعد، مؤكدا أن إثيوبيا نفذت الملء.",
    ] {
        let event = read(text).event.unwrap_or_else(|| panic!("no event: {text}"));
        assert_eq!(event.kind, EventType::Statement, "{text}");
    }
}

#[test]
fn a_surname_with_the_name_of_god_is_no_prayer_and_who_is_charged_charges_nobody() {
    let text = "استقبل رئيس الوزراء الفلسطيني رامي الحمد الله المبعوث النرويجي لوكاس موريلو. ودعا الحمد الله النرويج إلى دعم فلسطين، \
                منوها بأعضاء في السفارة مكلفين بالعلاقات مع فلسطين.";
    let acts: Vec<Act> = read(text).points.iter().map(|point| point.act).collect();
    assert_eq!(acts, [Act::CallFor, Act::Praise]);
}
