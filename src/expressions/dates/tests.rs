use super::dates;
use crate::expressions::parse_published;
use crate::lexicon::Lexicon;
use crate::text::Text;
use crate::words::{Tagged, Words};

const CASES: &str = include_str!("cases.tsv");

/// The first date of a text as `cases.tsv` writes it: day and weekday.
fn read(input: &str, published: &str) -> (String, &'static str) {
    let published =
        (published != "-").then(|| parse_published(published).expect("the case is published on a day"));
    let text = Text::new(input);
    let words = Words::new(&text, Lexicon::open());
    let tagged = Tagged::new(text, words);
    let date = dates(&tagged, 0..tagged.text.tokens.len()).into_iter().next().unwrap_or_default();
    (date.resolve(published).unwrap_or_else(|| "null".to_owned()), date.weekday().unwrap_or("-"))
}

#[test]
fn every_form_in_the_table_means_the_day_beside_it() {
    let rows = CASES.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).skip(1);
    let (mut wrong, mut count) = (Vec::new(), 0);
    for row in rows {
        let columns: Vec<&str> = row.split('\t').collect();
        let [text, published, date, weekday] = columns[..] else { panic!("four columns: {row}") };
        let found = read(text, published);
        count += 1;
        if (found.0.as_str(), found.1) != (date, weekday) {
            wrong.push(format!("{row}\n    gives {} {}", found.0, found.1));
        }
    }
    assert!(count >= 120, "{count} cases");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_date_covers_all_of_its_words() {
    let cover = |input: &str| {
        let text = Text::new(input);
        let words = Words::new(&text, Lexicon::open());
        let tagged = Tagged::new(text, words);
        let dates = dates(&tagged, 0..tagged.text.tokens.len());
        dates.iter().map(|date| tagged.text.slice(date.tokens.clone()).to_owned()).collect::<Vec<_>>()
    };
    let whole = "مساء اليوم (الاثنين)";
    assert_eq!(cover(&format!("استقبله {whole} بجدة")), [whole]);
    let twins = "الثلاثاء 20 محرم 1447هـ الموافق 15 يوليو 2025م";
    assert_eq!(cover(&format!("عقد {twins}، اجتماعا")), [twins]);
    assert_eq!(cover("أمس، وقال الوزير (إن اللقاء غدا)"), ["أمس", "غدا"]);
    assert_eq!(cover("يوم الثلاثاء، ثم الأربعاء."), ["يوم الثلاثاء", "الأربعاء"]);
}
