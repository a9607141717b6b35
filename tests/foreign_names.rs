//! Names of people from elsewhere, and whose each of two offices is: one construction a test, with invented people.

mod people;

use people::{assert_met, assert_named};

#[test]
fn a_foreign_name_shares_a_word_with_a_verb_an_agency_or_a_particle() {
    for name in ["توت مكواج", "أكول أيي دينق", "إيلين بلومبرج", "على بن حسن كبابي"]
    {
        assert_met(
            &format!("مستشار رئيس دولة تشاد للشؤون الأمنية، {name}، برفقة وفد"),
            name,
            { "مستشار رئيس دولة تشاد للشؤون الأمنية" },
        );
    }
    assert_met("السفير التشادي ماري - بيير كولانغا", "ماري - بيير كولانغا", "السفير التشادي");
    assert_met("القائم بأعمال وزارة الصحة الدكتور ماهر الطبع", "ماهر الطبع", "القائم بأعمال وزارة الصحة");
}

#[test]
fn a_name_without_a_title_stands_behind_what_somebody_leads_or_attends() {
    assert_met(
        "وفدا من تشاد برئاسة كولانغا دومبي مستشار الرئيس للشؤون الأمنية",
        "كولانغا دومبي",
        { "مستشار الرئيس للشؤون الأمنية" },
    );
}

#[test]
fn of_two_officers_in_a_row_each_has_the_office_behind_his_name() {
    assert_named(
        "التقى الفريق سالم الكيلاني القائد العام للقوات المسلحة وزير الدفاع عبد القادر نور وزير الدفاع الصومالي. وبحثا التعاون العسكري بين مصر والصومال.",
        &[
            ("سالم الكيلاني", "القائد العام للقوات المسلحة وزير الدفاع", "EG"),
            ("عبد القادر نور", "وزير الدفاع الصومالي", "SO"),
        ],
    );
}

#[test]
fn behind_a_nationality_a_name_has_two_words_before_an_envoy() {
    assert_named(
        "استقبل وزير الخارجية السوداني عمر الحلو كولانغا دومبي سفير تشاد لدى السودان. وبحثا التعاون.",
        &[("عمر الحلو", "وزير الخارجية السوداني", "SD"), ("كولانغا دومبي", "سفير تشاد لدى السودان", "TD")],
    );
}

#[test]
fn his_adviser_is_a_man_and_of_his_country() {
    assert_named(
        "كلف الرئيس الكيني وليم كيبيت مستشاره لشؤون الرئاسة جون موتوا بزيارة الخرطوم للقاء الرئيس السوداني عمر الحلو.",
        &[
            ("وليم كيبيت", "الرئيس الكيني", "KE"),
            ("جون موتوا", "مستشاره لشؤون الرئاسة", "KE"),
            ("عمر الحلو", "الرئيس السوداني", "SD"),
        ],
    );
}

#[test]
fn words_of_several_bodies_lead_to_a_name_that_nobody_knows() {
    assert_met(
        "وكيلة وزارة العدل الليبية لشؤون الديوان والمحاكم والنيابات نزيهة كشلاف، بحضور السفير",
        "نزيهة كشلاف",
        "وكيلة وزارة العدل الليبية لشؤون الديوان والمحاكم والنيابات",
    );
}
