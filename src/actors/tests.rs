use super::resolve;
use crate::lexicon::Lexicon;
use crate::mentions;
use crate::text::Text;
use crate::words::{Tagged, Words};

const CASES: &str = include_str!("cases.tsv");

/// Everybody in a text as `cases.tsv` writes it.
fn persons(input: &str) -> String {
    let text = Text::new(input);
    let words = Words::new(&text, Lexicon::open());
    let tagged = Tagged::new(text, words);
    let cast = resolve(&tagged, mentions::find(&tagged));
    let all = cast.registry.persons().map(|(_, entity)| {
        let [name, office] = [&entity.name, &entity.office].map(|part| part.as_deref().unwrap_or("-"));
        format!("{name} / {office} / {}", entity.country.unwrap_or("-"))
    });
    all.collect::<Vec<_>>().join(" ; ")
}

#[test]
fn everybody_in_the_table_has_the_name_office_and_country_beside_it() {
    let rows = CASES.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).skip(1);
    let (mut wrong, mut count) = (Vec::new(), 0);
    for row in rows {
        let (text, expected) = row.split_once('\t').expect("two columns");
        let found = persons(text);
        count += 1;
        if found != expected {
            wrong.push(format!("{row}\n    gives {found}"));
        }
    }
    assert!(count >= 60, "{count} cases");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}
