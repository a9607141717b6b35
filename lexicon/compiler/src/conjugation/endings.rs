//! Endings and prefixes of person, gender and number.

use super::root::Weakness;
use super::stem::Stem;
use crate::form::Gender::{Feminine, Masculine};
use crate::form::Number::{Dual, Plural, Singular};
use crate::form::{Form, Gender, Number, Shape};

/// Pronounced forms: phones as in [`super::stem`], and what they are.
type Pronounced = Vec<(String, Form)>;

fn third(shape: Shape, gender: Gender, number: Number) -> Form {
    Form::finite(shape, 3, Some(gender), number)
}

/// All forms of a perfect; without the third person feminine plural, which the genre hardly has and which is
/// spelled like many nouns («عدن», «الزمن»).
pub(super) fn perfect(stem: &Stem, shape: Shape) -> Pronounced {
    let ends = PerfectEnds::of(stem);
    let vowel = stem.before_vowel();
    let with = |end: &str| format!("{vowel}{end}");
    let mut forms = vec![
        (with(ends.masculine), third(shape, Masculine, Singular)),
        (with(&format!("{}ت", ends.feminine)), third(shape, Feminine, Singular)),
        (with(ends.dual), third(shape, Masculine, Dual)),
        (with(&format!("{}تA", ends.feminine)), third(shape, Feminine, Dual)),
        (with(&format!("{}E", ends.plural)), third(shape, Masculine, Plural)),
    ];
    if shape == Shape::Perfect {
        let consonant = format!("{}{}", stem.before_consonant(), ends.consonant);
        forms.push((format!("{consonant}تu"), Form::finite(shape, 1, None, Singular)));
        forms.push((format!("{consonant}نA"), Form::finite(shape, 1, None, Plural)));
        forms.extend(before_pronoun(&vowel, ends.masculine, ends.plural, shape));
    }
    forms
}

/// Before a pronoun «ى» is an alef («التقاه») and the mute alef goes («أبلغوه»).
fn before_pronoun(vowel: &str, masculine: &str, plural: &str, shape: Shape) -> Pronounced {
    let mut forms = vec![(format!("{vowel}{plural}"), third(shape, Masculine, Plural))];
    if masculine == "Y" {
        forms.push((format!("{vowel}A"), third(shape, Masculine, Singular)));
    }
    forms
}

/// What the perfect's endings begin with.
struct PerfectEnds {
    masculine: &'static str,
    feminine: &'static str,
    dual: &'static str,
    plural: &'static str,
    consonant: &'static str,
}

impl PerfectEnds {
    fn of(stem: &Stem) -> PerfectEnds {
        let (masculine, feminine, dual, plural, consonant) = match (stem.weakness, stem.vowel, stem.last) {
            (Weakness::Defective, 'a', 'و') => ("A", "a", "aوA", "aو", "aو"),
            (Weakness::Defective, 'a', _) => ("Y", "a", "aيA", "aو", "aي"),
            (Weakness::Defective, _, _) => ("iيa", "iيa", "iيA", "U", "I"),
            _ => ("a", "a", "A", "U", ""),
        };
        PerfectEnds { masculine, feminine, dual, plural, consonant }
    }
}

/// All forms of an imperfect: indicative, and subjunctive and jussive where they are spelled otherwise.
pub(super) fn imperfect(stem: &Stem, shape: Shape) -> Pronounced {
    let vowel = stem.before_vowel();
    let (end, dual, plural) = match (stem.weakness, stem.vowel) {
        (Weakness::Defective, 'a') => ("Y", "aيA", "aو"),
        (Weakness::Defective, 'i') => ("I", "iيA", "U"),
        (Weakness::Defective, _) => ("U", "uوA", "U"),
        _ => ("u", "A", "U"),
    };
    let person = |prefix: &str, rest: String| format!("{prefix}{}{rest}", stem.prefix_vowel);
    let mut forms = Vec::new();
    for (prefix, form) in singulars_and_first(shape) {
        forms.push((person(prefix, format!("{vowel}{end}")), form));
        // Nobody writes «لم أنه» here, and its verb is spelled like «أنه».
        if let Some(jussive) = jussive(stem).filter(|_| form.person() == 3) {
            forms.push((person(prefix, jussive), form.subjunctive()));
        }
        if end == "Y" && shape == Shape::Imperfect {
            // Before a pronoun: «يلقاه».
            forms.push((person(prefix, format!("{vowel}A")), form));
        }
    }
    for (prefix, gender) in [("ي", Masculine), ("ت", Feminine)] {
        let form = third(shape, gender, Dual);
        forms.push((person(prefix, format!("{vowel}{dual}نi")), form));
        forms.push((person(prefix, format!("{vowel}{dual}")), form.subjunctive()));
    }
    let form = third(shape, Masculine, Plural);
    forms.push((person("ي", format!("{vowel}{plural}نa")), form));
    forms.push((person("ي", format!("{vowel}{plural}E")), form.subjunctive()));
    forms
}

/// The prefixes without endings; nobody of the genre writes a passive of the first person.
fn singulars_and_first(shape: Shape) -> Vec<(&'static str, Form)> {
    let mut prefixes =
        vec![("ي", third(shape, Masculine, Singular)), ("ت", third(shape, Feminine, Singular))];
    if shape == Shape::Imperfect {
        prefixes.push(("ء", Form::finite(shape, 1, None, Singular)));
        prefixes.push(("ن", Form::finite(shape, 1, None, Plural)));
    }
    prefixes
}

/// The jussive where it is spelled otherwise: «لم يلتق», «لم يزر», «لم يقرر».
fn jussive(stem: &Stem) -> Option<String> {
    match stem.weakness {
        Weakness::Sound => None,
        Weakness::Defective => Some(format!("{}{}", stem.before_vowel(), stem.vowel)),
        Weakness::Doubled | Weakness::Hollow => Some(stem.before_consonant()),
    }
}

/// All forms of a participle; the weak ones end like «معطٍ» (active) or «معطًى» (passive).
pub(super) fn participle(stem: &Stem, shape: Shape) -> Pronounced {
    let ends: &ParticipleEnds = match (stem.weakness, stem.vowel) {
        (Weakness::Defective, 'i') => &DEFECTIVE_ACTIVE,
        (Weakness::Defective, _) => &DEFECTIVE_PASSIVE,
        _ if stem.last == 'ء' && stem.vowel == 'a' => &SOUND[1..],
        _ => &SOUND,
    };
    let vowel = stem.before_vowel();
    ends.iter().map(|(end, form)| (format!("{vowel}{end}"), form.with_shape(shape))).collect()
}

type ParticipleEnds = [(&'static str, Form)];

const fn nominal(gender: Gender, number: Number) -> Form {
    Form::nominal(gender, number)
}

/// The accusative in alef comes first: after «أ» it is not written.
const SOUND: [(&str, Form); 10] = [
    ("A", nominal(Masculine, Singular).oblique()),
    ("", nominal(Masculine, Singular)),
    ("aة", nominal(Feminine, Singular)),
    ("Aنi", nominal(Masculine, Dual)),
    ("aينi", nominal(Masculine, Dual).oblique()),
    ("aتAنi", nominal(Feminine, Dual)),
    ("aتaينi", nominal(Feminine, Dual).oblique()),
    ("Uنa", nominal(Masculine, Plural)),
    ("Iنa", nominal(Masculine, Plural).oblique()),
    ("Aت", nominal(Feminine, Plural)),
];

const DEFECTIVE_ACTIVE: [(&str, Form); 11] = [
    ("i", nominal(Masculine, Singular)),
    ("I", nominal(Masculine, Singular)),
    ("iيA", nominal(Masculine, Singular).oblique()),
    ("iيaة", nominal(Feminine, Singular)),
    ("iيAنi", nominal(Masculine, Dual)),
    ("iيaينi", nominal(Masculine, Dual).oblique()),
    ("iيaتAنi", nominal(Feminine, Dual)),
    ("iيaتaينi", nominal(Feminine, Dual).oblique()),
    ("Uنa", nominal(Masculine, Plural)),
    ("Iنa", nominal(Masculine, Plural).oblique()),
    ("iيAت", nominal(Feminine, Plural)),
];

const DEFECTIVE_PASSIVE: [(&str, Form); 9] = [
    ("Y", nominal(Masculine, Singular)),
    ("Aة", nominal(Feminine, Singular)),
    ("aيAنi", nominal(Masculine, Dual)),
    ("aيaينi", nominal(Masculine, Dual).oblique()),
    ("AتAنi", nominal(Feminine, Dual)),
    ("Aتaينi", nominal(Feminine, Dual).oblique()),
    ("aونa", nominal(Masculine, Plural)),
    ("aينa", nominal(Masculine, Plural).oblique()),
    ("aيAت", nominal(Feminine, Plural)),
];
