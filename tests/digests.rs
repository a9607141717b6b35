//! Digests and headlines of invented releases: which points sum a release up, and which only stand in it.

use balagh::{Options, Release, parse};

fn read(text: &str) -> Release {
    parse(text, &Options::default()).expect("it is Arabic")
}

/// The summaries of the digest, most important first.
fn digest(release: &Release) -> Vec<&str> {
    let summary = |id: &String| release.points.iter().find(|point| point.id == *id);
    release.digest.iter().filter_map(summary).map(|point| point.summary.as_str()).collect()
}

const LEAD: &str = "استقبل وزير النقل العماني سالم الهنائي أمس بمسقط نظيره التركي أورهان دمير. ";

#[test]
fn what_another_state_decided_is_no_headline() {
    let release = read(&format!(
        "{LEAD}وأكد الجانبان ضرورة تأمين خطوط الملاحة. وقررت كندا إغلاق ثلاثة موانئ أمام السفن القديمة."
    ));
    assert!(release.headline.contains("خطوط الملاحة"), "{}", release.headline);
}

#[test]
fn what_was_signed_last_year_is_no_headline() {
    let release = read(&format!(
        "{LEAD}واتفق الجانبان على إنشاء لجنة لسلامة الموانئ. ووقع البلدان في مايو الماضي اتفاقية للربط البحري."
    ));
    assert!(digest(&release)[0].contains("لجنة لسلامة الموانئ"), "{:?}", digest(&release));
}

#[test]
fn a_further_journey_comes_after_what_was_promised() {
    let release =
        read(&format!("{LEAD}وتعهد دمير بتمويل رصيف جديد في ميناء صحار. وسيتوجه دمير بعد ذلك إلى نيروبي."));
    assert!(digest(&release)[0].contains("رصيف جديد"), "{:?}", digest(&release));
}

#[test]
fn what_only_is_expected_comes_after_what_was_promised() {
    let release = read(&format!(
        "{LEAD}ومن المتوقع أن يوقع الوزيران اتفاقية للشحن الجوي. واتفق الجانبان على تسيير خط بحري بين صحار ومرسين."
    ));
    assert!(digest(&release)[0].contains("خط بحري"), "{:?}", digest(&release));
}
