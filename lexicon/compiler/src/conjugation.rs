//! Conjugation: every unvocalised written form of a verb, from its lemma, its pattern and its weak letters.
//!
//! Without vowel marks a regular verb's forms follow from its third person masculine singular perfect;
//! what is weak (a hollow middle, a defective end, a first «و») is told by the spelling of the lemma,
//! save for pattern I, whose imperfect the table may give.

use crate::form::{Form, Gender, Number, Shape};

/// A verb as `acts.tsv` gives it.
pub struct Verb<'a> {
    /// Third person masculine singular perfect.
    pub lemma: &'a str,
    /// `I` to `X`, `QI`, `QII`.
    pub pattern: &'a str,
    /// Third person masculine singular imperfect, where it does not follow.
    pub imperfect: &'a str,
    /// Verbal nouns.
    pub verbal_nouns: Vec<&'a str>,
}

/// How a verb is weak.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Weakness {
    Sound,
    /// A long alef in the middle: «زار», «أشاد».
    Hollow,
    /// A long vowel at the end: «التقى», «دعا».
    Defective,
}

/// Every written form with its inflection.
pub fn conjugate(verb: &Verb<'_>) -> Vec<(String, Form)> {
    let mut forms = Vec::new();
    perfect(verb, &mut forms);
    let imperfect_3ms = if verb.imperfect.is_empty() { imperfect_of(verb) } else { verb.imperfect.to_owned() };
    imperfect(&imperfect_3ms, &mut forms);
    passive(verb, &imperfect_3ms, &mut forms);
    active_participle(verb, &imperfect_3ms, &mut forms);
    for noun in &verb.verbal_nouns {
        verbal_noun(noun, &mut forms);
    }
    forms
}

fn weakness(verb: &Verb<'_>) -> Weakness {
    let letters: Vec<char> = verb.lemma.chars().collect();
    let last = letters.len() - 1;
    if matches!(letters[last], 'ى' | 'ا') {
        return Weakness::Defective;
    }
    let middle = letters[last - 1] == 'ا';
    let hollow = match verb.pattern {
        "I" => letters.len() == 3 && middle,
        "IV" => letters.len() == 4 && middle,
        "VII" | "VIII" => letters.len() == 5 && middle,
        "X" => letters.len() == 6 && middle,
        _ => false,
    };
    if hollow { Weakness::Hollow } else { Weakness::Sound }
}

const fn third(shape: Shape, gender: Gender, number: Number) -> Form {
    Form::finite(shape, 3, Some(gender), number)
}

const fn first(shape: Shape, number: Number) -> Form {
    Form::finite(shape, 1, None, number)
}

fn perfect(verb: &Verb<'_>, forms: &mut Vec<(String, Form)>) {
    use Gender::{Feminine, Masculine};
    use Number::{Dual, Plural, Singular};
    let lemma = verb.lemma;
    let of = |gender, number| third(Shape::Perfect, gender, number);
    forms.push((lemma.to_owned(), of(Masculine, Singular)));
    if weakness(verb) == Weakness::Defective {
        let stem = without_last(lemma);
        let glide = if lemma.ends_with('ا') && verb.pattern == "I" { 'و' } else { 'ي' };
        // Before a pronoun the defective end is written as an alef: «التقاه».
        forms.push((format!("{stem}ا"), of(Masculine, Singular)));
        forms.push((format!("{stem}ت"), of(Feminine, Singular)));
        forms.push((format!("{stem}{glide}ا"), of(Masculine, Dual)));
        forms.push((format!("{stem}تا"), of(Feminine, Dual)));
        forms.push((format!("{stem}وا"), of(Masculine, Plural)));
        forms.push((format!("{stem}{glide}نا"), first(Shape::Perfect, Plural)));
        forms.push((format!("{stem}{glide}ت"), first(Shape::Perfect, Singular)));
        return;
    }
    forms.push((format!("{lemma}ت"), of(Feminine, Singular)));
    forms.push((format!("{lemma}ا"), of(Masculine, Dual)));
    forms.push((format!("{lemma}تا"), of(Feminine, Dual)));
    forms.push((format!("{lemma}وا"), of(Masculine, Plural)));
    forms.push((format!("{lemma}ن"), of(Feminine, Plural)));
    if let Some(seated) = lemma.strip_suffix('أ') {
        // «هنأ»: «هنآ» is written as «هنأا» nowhere, but «هنؤوا» and «هنأوا» both are.
        forms.push((format!("{seated}ا"), of(Masculine, Dual)));
        forms.push((format!("{seated}ؤوا"), of(Masculine, Plural)));
    }
    let short = if weakness(verb) == Weakness::Hollow { without_middle(lemma) } else { lemma.to_owned() };
    forms.push((format!("{short}نا"), first(Shape::Perfect, Plural)));
    if short != lemma {
        forms.push((format!("{short}ت"), first(Shape::Perfect, Singular)));
    }
}

/// The third person masculine singular imperfect of a verb whose table row does not give it.
fn imperfect_of(verb: &Verb<'_>) -> String {
    let lemma = verb.lemma;
    let stem: String = match verb.pattern {
        "IV" => lemma.chars().skip(1).collect(),
        "VII" | "VIII" | "IX" | "X" => lemma.chars().skip(1).collect(),
        "I" => lemma.strip_prefix('و').unwrap_or(lemma).to_owned(),
        _ => match lemma.strip_prefix('أ').or_else(|| lemma.strip_prefix('آ')) {
            Some(rest) => format!("ؤ{rest}"),
            None => lemma.to_owned(),
        },
    };
    let stem = match (weakness(verb), verb.pattern) {
        (Weakness::Hollow, "IV" | "X") => with_middle(&stem, 'ي'),
        (Weakness::Defective, "V" | "VI" | "QII") => format!("{}ى", without_last(&stem)),
        (Weakness::Defective, _) => format!("{}ي", without_last(&stem)),
        _ => stem,
    };
    let stem = match stem.strip_suffix('أ') {
        Some(rest) if !matches!(verb.pattern, "I" | "V" | "VI") => format!("{rest}ئ"),
        _ => stem,
    };
    format!("ي{stem}")
}

fn imperfect(third_masculine: &str, forms: &mut Vec<(String, Form)>) {
    use Gender::{Feminine, Masculine};
    use Number::{Dual, Plural, Singular};
    let stem: String = third_masculine.chars().skip(1).collect();
    let of = |gender, number| third(Shape::Imperfect, gender, number);
    forms.push((third_masculine.to_owned(), of(Masculine, Singular)));
    forms.push((format!("ت{stem}"), of(Feminine, Singular)));
    forms.push((format!("أ{stem}"), first(Shape::Imperfect, Singular)));
    forms.push((format!("ن{stem}"), first(Shape::Imperfect, Plural)));
    let (dual, plural) = match stem.chars().last() {
        Some('ي') => (stem.clone(), without_last(&stem)),
        Some('ى') => (format!("{}ي", without_last(&stem)), without_last(&stem)),
        Some('و') if stem.chars().count() > 2 => (stem.clone(), without_last(&stem)),
        _ => (stem.clone(), stem.clone()),
    };
    for (prefix, gender) in [('ي', Masculine), ('ت', Feminine)] {
        forms.push((format!("{prefix}{dual}ان"), of(gender, Dual)));
        forms.push((format!("{prefix}{dual}ا"), of(gender, Dual).subjunctive()));
    }
    forms.push((format!("ي{plural}ون"), of(Masculine, Plural)));
    forms.push((format!("ي{plural}وا"), of(Masculine, Plural).subjunctive()));
    let jussive = jussive(&stem);
    if jussive != stem {
        forms.push((format!("ي{jussive}"), of(Masculine, Singular).subjunctive()));
        forms.push((format!("ت{jussive}"), of(Feminine, Singular).subjunctive()));
    }
}

/// «يلتقي» becomes «يلتق», «يزور» «يزر».
fn jussive(stem: &str) -> String {
    let letters: Vec<char> = stem.chars().collect();
    let last = letters.len() - 1;
    if matches!(letters[last], 'ي' | 'ى' | 'و') {
        return letters[..last].iter().collect();
    }
    let long = last >= 1 && matches!(letters[last - 1], 'ي' | 'و') && letters.len() <= 5;
    if long { without_middle(stem) } else { stem.to_owned() }
}

/// Passives whose spelling differs from the active: «نوقش», «تُبودل», «استعيد», «ألقي».
fn passive(verb: &Verb<'_>, imperfect_3ms: &str, forms: &mut Vec<(String, Form)>) {
    let lemma = verb.lemma;
    let letters: Vec<char> = lemma.chars().collect();
    let perfect = match (verb.pattern, weakness(verb)) {
        ("III", _) => Some(replace_at(&letters, 1, 'و')),
        ("VI", _) if letters.len() > 2 => Some(replace_at(&letters, 2, 'و')),
        (_, Weakness::Defective) => Some(format!("{}ي", without_last(lemma))),
        (_, Weakness::Hollow) => Some(with_middle(lemma, 'ي')),
        _ => None,
    };
    if let Some(perfect) = perfect {
        let form = third(Shape::PassivePerfect, Gender::Masculine, Number::Singular);
        forms.push((format!("{perfect}ت"), third(Shape::PassivePerfect, Gender::Feminine, Number::Singular)));
        forms.push((perfect, form));
    }
    let stem: String = imperfect_3ms.chars().skip(1).collect();
    let imperfect = match (verb.pattern, weakness(verb)) {
        ("I", Weakness::Sound) if lemma.starts_with('و') => Some(lemma.to_owned()),
        (_, Weakness::Defective) if stem.ends_with(['ي', 'و']) => Some(format!("{}ى", without_last(&stem))),
        (_, Weakness::Hollow) => Some(with_middle(&stem, 'ا')),
        _ => None,
    };
    if let Some(stem) = imperfect {
        forms.push((format!("ي{stem}"), third(Shape::PassiveImperfect, Gender::Masculine, Number::Singular)));
        forms.push((format!("ت{stem}"), third(Shape::PassiveImperfect, Gender::Feminine, Number::Singular)));
    }
}

fn active_participle(verb: &Verb<'_>, imperfect_3ms: &str, forms: &mut Vec<(String, Form)>) {
    let letters: Vec<char> = verb.lemma.chars().collect();
    let stem = if verb.pattern == "I" {
        match weakness(verb) {
            Weakness::Hollow => format!("{}ائ{}", letters[0], letters[2]),
            Weakness::Defective => format!("{}ا{}ي", letters[0], letters[1]),
            Weakness::Sound => {
                let rest: String = letters[1..].iter().collect();
                if letters[0] == 'أ' { format!("آ{rest}") } else { format!("{}ا{rest}", letters[0]) }
            }
        }
    } else {
        let stem: String = imperfect_3ms.chars().skip(1).collect();
        match stem.strip_suffix('ى') {
            Some(rest) => format!("م{rest}ي"),
            None => format!("م{stem}"),
        }
    };
    participle(&stem, Shape::ActiveParticiple, forms);
}

/// All forms of a participle, given its stem before endings that begin with a vowel.
fn participle(stem: &str, shape: Shape, forms: &mut Vec<(String, Form)>) {
    use Gender::{Feminine, Masculine};
    use Number::{Dual, Plural, Singular};
    let of = |gender, number| Form::nominal(gender, number).with_shape(shape);
    let short = stem.strip_suffix('ي').unwrap_or(stem);
    forms.push((short.to_owned(), of(Masculine, Singular)));
    if short != stem {
        forms.push((stem.to_owned(), of(Masculine, Singular)));
    }
    forms.push((format!("{stem}ا"), of(Masculine, Singular).oblique()));
    forms.push((format!("{stem}ة"), of(Feminine, Singular)));
    forms.push((format!("{stem}ان"), of(Masculine, Dual)));
    forms.push((format!("{stem}ين"), of(Masculine, Dual).oblique()));
    forms.push((format!("{stem}تان"), of(Feminine, Dual)));
    forms.push((format!("{stem}تين"), of(Feminine, Dual).oblique()));
    forms.push((format!("{short}ون"), of(Masculine, Plural)));
    if short != stem {
        forms.push((format!("{short}ين"), of(Masculine, Plural).oblique()));
    }
    forms.push((format!("{stem}ات"), of(Feminine, Plural)));
}

fn verbal_noun(noun: &str, forms: &mut Vec<(String, Form)>) {
    let feminine = noun.ends_with('ة');
    let gender = if feminine { Gender::Feminine } else { Gender::Masculine };
    let form = Form::nominal(gender, Number::Singular).with_shape(Shape::VerbalNoun);
    forms.push((noun.to_owned(), form));
    if !feminine && !noun.ends_with("اء") && !noun.contains(' ') {
        forms.push((format!("{noun}ا"), form.oblique()));
    }
}

fn without_last(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.pop();
    letters.into_iter().collect()
}

fn without_middle(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.remove(letters.len() - 2);
    letters.into_iter().collect()
}

fn with_middle(word: &str, letter: char) -> String {
    let letters: Vec<char> = word.chars().collect();
    replace_at(&letters, letters.len() - 2, letter)
}

fn replace_at(letters: &[char], index: usize, letter: char) -> String {
    letters.iter().enumerate().map(|(at, &old)| if at == index { letter } else { old }).collect()
}
