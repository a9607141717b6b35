//! Offices of many words, and who holds them: one construction a test, with invented people.

mod people;

use people::{assert_met, assert_named, persons};

#[test]
fn a_region_or_a_consuls_city_before_the_name_belongs_to_the_office() {
    for office in [
        "المنسق الخاص لعملية السلام في الشرق الأوسط",
        "المبعوث الأممي الخاص في القرن الأفريقي",
        "الممثل الخاص للاتحاد الأوروبي في منطقة الساحل",
        "القنصل العام لجمهورية العراق في تبريز",
        "القنصل العام لجمهورية العراق في مشهد",
    ] {
        assert_met(&format!("{office} لارس هولم"), "لارس هولم", office);
    }
}

#[test]
fn an_envoys_office_behind_another_one_names_who_sent_him_and_where() {
    for office in [
        "نائب وزير الخارجية الكيني المبعوث الخاص للرئيس الكيني إلى القرن الأفريقي",
        "وزير الدولة السعودي المبعوث الخاص للملك إلى أفريقيا",
    ] {
        assert_met(&format!("{office} لارس هولم"), "لارس هولم", office);
    }
}

#[test]
fn deputies_and_parliamentary_ministers_have_whole_offices() {
    for office in [
        "النائب الأول لوزير الخارجية الكوري الجنوبي",
        "نائب الوزير البرلماني للشؤون الخارجية الياباني",
        "مساعد الأمين العام للشؤون السياسية والمفاوضات بمجلس التعاون لدول الخليج العربية",
    ] {
        assert_met(&format!("{office} لارس هولم"), "لارس هولم", office);
    }
}

#[test]
fn what_a_body_or_a_territory_is_called_goes_on_up_to_the_nationality() {
    let minister = ("سليم الدسوقي", "وزير الصحة المصري", "EG");
    for (office, code) in [
        ("رئيس مجلس منطقة بروفانس ألب كوت دازور الفرنسي", "FR"),
        ("رئيس الجهاز المركزي للمحاسبات الأردني", "JO"),
        ("رئيس هيئة الموانئ والجمارك الإماراتية", "AE"),
        ("رئيس الديوان الملكي الهاشمي الأردني", "JO"),
    ] {
        let text =
            format!("التقى وزير الصحة المصري سليم الدسوقي {office} نبيل الصالح. وبحث الجانبان التعاون.");
        assert_named(&text, &[minister, ("نبيل الصالح", office, code)]);
    }
}

#[test]
fn an_honoured_guest_of_whoever_rules_is_no_part_of_the_hosts_office() {
    for host in ["الرئيس المصري", "ملك البحرين", "وزير الخارجية المغربي"]
    {
        let text = format!(
            "جاء ذلك خلال استقبال {host} لصاحب السمو الملكي الأمير خالد بن فهد ولي العهد السعودي أمس. وأكد الجانبان أهمية التعاون."
        );
        let release = balagh::parse(&text, &balagh::Options::default()).expect("it is Arabic");
        let offices: Vec<_> = release.actors.iter().filter_map(|actor| actor.office.as_deref()).collect();
        assert!(offices.contains(&host) && offices.contains(&"ولي العهد السعودي"), "{offices:?}");
    }
}

#[test]
fn where_a_minister_travels_is_no_part_of_his_office() {
    for (office, goal) in [
        ("وزير الدفاع", "للقاهرة"),
        ("ولي العهد وزير الدفاع", "للقاهرة"),
        ("وزير الطاقة", "لعمان"),
        ("رئيس الحكومة", "لبيروت"),
        ("وزير الدفاع", "للأردن"),
    ] {
        let text = format!(
            "وصف وزير الخارجية السعودي سالم المطيري زيارة الأمير ناصر بن فهد {office} {goal} بأنها مهمة، وأكد لنظيره المصري دعم التعاون."
        );
        let visitor = ("ناصر بن فهد".to_owned(), office.to_owned());
        assert!(persons(&text).contains(&visitor), "{text}: {:?}", persons(&text));
    }
}

#[test]
fn what_a_government_is_of_may_stand_behind_its_head() {
    assert_met("وزير الخارجية لدولة ليبيا سالم الكوني", "سالم الكوني", "وزير الخارجية لدولة ليبيا");
    assert_met("الوزير الأول لجمهورية تشاد محمد ديبي", "محمد ديبي", "الوزير الأول لجمهورية تشاد");
}

#[test]
fn what_a_minister_is_charged_with_may_be_relations_with_a_body() {
    for charge in ["بالعلاقات مع البرلمان", "بالعلاقة مع مجلس النواب", "بالعلاقات مع مجلس النواب"]
    {
        let office = format!("الوزير المكلف {charge}");
        assert_met(&format!("{office} سالم الكوني"), "سالم الكوني", &office);
    }
}

#[test]
fn a_womans_assistance_to_a_head_is_her_office() {
    for office in [
        "مساعدة مدير الوكالة الدولية للتعاون",
        "مساعد مدير الوكالة الدولية للتعاون",
        "مساعدة رئيس البرلمان الكيني",
    ] {
        assert_met(&format!("{office} لارس هولم"), "لارس هولم", office);
    }
}
