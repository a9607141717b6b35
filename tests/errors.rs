//! What is refused, and by which error.

use balagh::{Error, Options, parse};
use proptest::prelude::*;

/// The shortest text that is read.
const LEAD: &str =
    "استقبل وزير الداخلية المغربي اليوم بالرباط نظيره الإسباني، واتفق الوزيران على إحداث لجنة مشتركة. ";

#[test]
fn texts_without_words_are_empty() {
    for text in ["", " ", "\n\t\r\n", "\u{A0}\u{2003}"] {
        assert_eq!(parse(text, &Options::default()), Err(Error::Empty), "{text:?}");
    }
}

#[test]
fn a_text_over_the_limit_is_refused_and_one_at_the_limit_is_read() {
    let options = |limit| Options { limit, ..Options::default() };
    let length = LEAD.len();
    assert_eq!(parse(LEAD, &options(length - 1)), Err(Error::TooLong { length, limit: length - 1 }));
    assert!(parse(LEAD, &options(length)).is_ok());
    let huge = LEAD.repeat((1 << 20) / length + 1);
    assert_eq!(parse(&huge, &Options::default()).map_err(|error| error.code()), Err("too_long"));
}

#[test]
fn a_text_in_a_language_that_is_not_read_yet_is_refused_by_its_name() {
    let french = "Le ministre de l'Intérieur a reçu mardi à Rabat son homologue espagnol, avec lequel il est convenu de créer une commission mixte pour la migration.";
    let english = "The minister of the interior received his Spanish counterpart in Rabat on Tuesday, and the two agreed to set up a joint committee on migration.";
    for (text, tag) in [(french, "fr"), (english, "en")] {
        let error = parse(text, &Options::default()).expect_err("only Arabic is read");
        assert!(
            matches!(error, Error::LanguageNotYetSupported { tag: found, .. } if found == tag),
            "{error:?}"
        );
    }
}

#[test]
fn a_text_in_another_language_is_refused_in_whichever_script() {
    let others = [
        "El ministro del Interior recibió el martes en Rabat a su homólogo español, con el que acordó crear una comisión mixta para la migración.",
        "وزیر کشور مراکش روز سه‌شنبه با همتای اسپانیایی خود دیدار کرد و دو طرف توافق کردند که یک کمیته مشترک برای مهاجرت تشکیل شود.",
        "وزیر داخلہ نے منگل کو رباط میں اپنے ہسپانوی ہم منصب سے ملاقات کی اور دونوں نے ہجرت کے لیے ایک مشترکہ کمیٹی بنانے پر اتفاق کیا ہے۔",
        "İçişleri bakanı salı günü Rabat'ta İspanyol mevkidaşı ile bir araya geldi ve göç için ortak bir komite kurulmasına karar verildi.",
        "Министр внутренних дел принял во вторник в Рабате своего испанского коллегу.",
        "内政部长星期二在拉巴特会见了西班牙同行。",
        "12345 67890 !!!",
    ];
    for text in others {
        assert_eq!(parse(text, &Options::default()), Err(Error::UnknownLanguage), "{text}");
    }
}

#[test]
fn a_day_of_publication_that_does_not_exist_is_refused() {
    for given in [
        "",
        "2025",
        "2025-02-30",
        "2025-13-01",
        "15-07-2025",
        "2025/07/15",
        "2025-7-5",
        "+025-07-15",
        "٢٠٢٥-٠٧-١٥",
    ] {
        let options = Options { published: Some(given.to_owned()), ..Options::default() };
        assert_eq!(
            parse(LEAD, &options),
            Err(Error::InvalidPublished { given: given.to_owned() }),
            "{given}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_no_date_is_refused_as_the_day_of_publication(given in "[0-9]{0,5}[-/. ][0-9]{0,3}[-/. ][0-9]{0,3}|\\PC{0,12}") {
        let options = Options { published: Some(given), ..Options::default() };
        match parse(LEAD, &options) {
            Ok(_) => prop_assert!(options.published.is_some_and(|given| given.len() == 10)),
            Err(error) => prop_assert_eq!(error.code(), "invalid_published"),
        }
    }
}
