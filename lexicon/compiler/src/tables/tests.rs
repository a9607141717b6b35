//! The lexicon as it stands: what its rows become.

use crate::form::{Gender, Number, Shape};
use crate::forms::{Forms, Packed};
use crate::sense::{Category, Sense};
use std::path::Path;
use std::sync::OnceLock;

fn lexicon() -> &'static Packed {
    static LEXICON: OnceLock<Packed> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let mut forms = Forms::default();
        super::compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../ar"), &mut forms)
            .expect("the lexicon compiles");
        forms.pack().expect("the lexicon fits")
    })
}

/// The senses of a category that a folded key has.
fn senses(key: &str, category: Category) -> Vec<Sense> {
    lexicon().senses(key).into_iter().filter(|sense| sense.category == category).collect()
}

#[test]
fn every_table_leads_to_its_rows() {
    for (key, category) in [
        ("اتفقا", Category::Act),
        ("المملكه المغربيه", Category::State),
        ("مغربيتين", Category::Nisba),
        ("كوريه جنوبيه", Category::Nisba),
        ("الرباط", Category::Capital),
        ("مراكش", Category::City),
        ("البيت الابيض", Category::Venue),
        ("الامم المتحده", Category::Organisation),
        ("الامميه", Category::Organisation),
        ("و م ع", Category::Agency),
        ("وفدا", Category::InstitutionHead),
        ("وزيري", Category::Office),
        ("الداخليه", Category::Portfolio),
        ("محمد", Category::GivenName),
        ("مذكرتي تفاهم", Category::Instrument),
        ("يوليوز", Category::Month),
        ("الثلاثاء", Category::Weekday),
        ("خامس عشر", Category::Ordinal),
        ("علي", Category::FunctionWord),
        ("اتصالا هاتفيا", Category::Noun),
    ] {
        assert!(!senses(key, category).is_empty(), "«{key}» leads to no {category:?}");
    }
}

#[test]
fn an_office_tells_gender_number_and_case() {
    let dual = senses("وزيري", Category::Office);
    assert!(dual.iter().any(|sense| {
        sense.form.number() == Some(Number::Dual) && sense.form.is_construct() && sense.form.is_oblique()
    }));
    let woman = senses("وزيرتين", Category::Office);
    assert!(woman.iter().all(|sense| sense.form.gender() == Some(Gender::Feminine)));
}

#[test]
fn a_verb_that_is_spelled_alike_in_two_moods_has_both_readings() {
    let shapes: Vec<Shape> = senses("وقع", Category::Act).iter().map(|sense| sense.form.shape()).collect();
    assert!(shapes.contains(&Shape::Perfect) && shapes.contains(&Shape::PassivePerfect));
}

#[test]
fn forms_that_the_table_takes_out_are_out() {
    // Of «ذكّر» only; a memorandum is no reminder.
    let found = senses("مذكره", Category::Act);
    assert!(found.iter().all(|sense| sense.form.shape() != Shape::ActiveParticiple), "{found:?}");
}

#[test]
fn a_row_that_cannot_be_compiled_is_named() {
    let folder = std::env::temp_dir().join("balagh-lexicon-rows");
    std::fs::create_dir_all(&folder).expect("a temporary folder can be made");
    let heading = "lemma\tpattern\timperfect\tmasdars\tclass\tact\tevent\tprepositions\n";
    for (row, reason) in [
        ("اتفق\tVIII\t\tاتفاق\tplain\tagre\t", "`act`: `agre` is no value of Act"),
        ("اتفق\tXI\t\tاتفاق\tplain\tagree\t", "`XI` is no pattern"),
        ("اتفق\tX\t\tاتفاق\tplain\tagree\t", "`اتفق` is not spelled like a verb of that pattern"),
    ] {
        std::fs::write(folder.join("acts.tsv"), format!("{heading}{row}\n")).expect("it can be written to");
        let error = crate::compile(&folder).expect_err("the row is wrong").to_string();
        assert!(error.ends_with(&format!("acts.tsv:2: {reason}")), "{error}");
    }
}
