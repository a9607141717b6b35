//! A nationality that is an everyday word too: «مالي» is Malian and financial.

use balagh::{Options, Release, parse};

fn read(text: &str) -> Release {
    parse(text, &Options::default()).expect("the text is Arabic")
}

fn country_of(release: &Release, name: &str) -> Option<String> {
    let actor =
        release.actors.iter().find(|actor| actor.name.as_deref() == Some(name)).expect("the person is found");
    actor.country.clone()
}

#[test]
fn an_everyday_word_is_a_nationality_where_it_agrees_with_who_represents_a_state() {
    let release = read(
        "استقبل الوزير الأول المغربي سعيد العمراني اليوم بالرباط وزير الخارجية المالي عمر كايتا. واتفق الوزيران على إحداث لجنة مشتركة.",
    );
    assert_eq!(release.sides, ["MA", "ML"]);
    assert_eq!(country_of(&release, "عمر كايتا").as_deref(), Some("ML"));
}

#[test]
fn the_same_word_is_of_finance_behind_a_ministry_or_an_official() {
    let release = read(
        "استقبل وزير المالية المغربي سعيد العمراني اليوم بالرباط نظيره الإسباني خوان بيريز، بحضور المدير المالي للوزارة. واتفق الوزيران على تعزيز التعاون المالي والإصلاحات المالية.",
    );
    assert_eq!(release.sides, ["MA", "ES"]);
    assert!(release.actors.iter().all(|actor| actor.country.as_deref() != Some("ML")));
}
