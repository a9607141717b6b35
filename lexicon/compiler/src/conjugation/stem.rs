//! Stems: all that stands before the endings, with its vowels.
//!
//! Consonants are Arabic letters (every hamza «ء»), vowels Latin ones: `a i u` short, `A I U` long, `W` the alef that
//! only carries the vowel after it, `Y` a long a that is written «ى», `E` an alef that is written and not pronounced.

use super::root::{Pattern, Root, Weakness};

/// A stem in its parts: `before`, the last radical but one, a vowel, the last radical.
#[derive(Clone, Debug)]
pub(super) struct Stem {
    /// Person prefixes of the imperfect take this vowel; participles have none.
    pub(super) prefix_vowel: char,
    before: String,
    middle: char,
    /// The vowel before the last radical.
    pub(super) vowel: char,
    /// The last radical.
    pub(super) last: char,
    /// How the stem is weak.
    pub(super) weakness: Weakness,
}

impl Stem {
    /// Of the active perfect: «اتفق».
    pub(super) fn perfect(root: &Root) -> Stem {
        Stem::new(root, perfect_start(root), root.perfect_vowel, 'a')
    }

    /// Of the passive perfect: «نوقش».
    pub(super) fn passive_perfect(root: &Root) -> Option<Stem> {
        let start: String = perfect_start(root).chars().map(rounded).collect();
        // «وُوجه» is spelled like «و» before «وجه», which is what writers mean.
        let in_use = !matches!(root.pattern, Pattern::IX | Pattern::QIV) && !start.starts_with("وU");
        in_use.then(|| Stem::new(root, start, 'i', 'u'))
    }

    /// Of the active imperfect: «يتفق».
    pub(super) fn imperfect(root: &Root) -> Stem {
        let (vowel, prefix_vowel) = match root.pattern {
            Pattern::I => (root.imperfect_vowel, 'a'),
            Pattern::II | Pattern::III | Pattern::IV | Pattern::QI => ('i', 'u'),
            Pattern::V | Pattern::VI | Pattern::QII => ('a', 'a'),
            _ => ('i', 'a'),
        };
        if root.pattern == Pattern::I {
            let (first, middle) = &root.imperfect_start;
            let stem = Stem::new(root, first.iter().collect(), vowel, prefix_vowel);
            return Stem { middle: *middle, ..stem };
        }
        Stem::new(root, imperfect_start(root), vowel, prefix_vowel)
    }

    /// Of the passive imperfect: «يناقَش».
    pub(super) fn passive_imperfect(root: &Root) -> Stem {
        if root.pattern == Pattern::I && root.imperfect_start.1 != root.middle {
            let (first, middle) = &root.imperfect_start;
            let stem = Stem::new(root, first.iter().collect(), 'a', 'u');
            return Stem { middle: *middle, ..stem };
        }
        Stem::new(root, imperfect_start(root), 'a', 'u')
    }

    /// Of the active participle: «مؤكد». Hollow verbs of pattern I in hamza («جاء») have none in use.
    pub(super) fn active_participle(root: &Root) -> Option<Stem> {
        if root.pattern != Pattern::I {
            return Some(Stem::new(root, format!("مu{}", imperfect_start(root)), 'i', ' '));
        }
        let before = root.first.iter().collect::<String>() + "A";
        let stem = Stem::new(root, before, 'i', ' ');
        match root.weakness {
            Weakness::Hollow if root.last == 'ء' => None,
            // «قائل»: a hamza stands for the weak radical.
            Weakness::Hollow => Some(Stem { middle: 'ء', weakness: Weakness::Sound, ..stem }),
            _ => Some(stem),
        }
    }

    /// Of the passive participle: «موقَّع».
    pub(super) fn passive_participle(root: &Root) -> Option<Stem> {
        match root.pattern {
            Pattern::I => Some(passive_participle_of_first(root)),
            Pattern::IX | Pattern::QIV => None,
            _ => Some(Stem::new(root, format!("مu{}", imperfect_start(root)), 'a', ' ')),
        }
    }

    fn new(root: &Root, before: String, vowel: char, prefix_vowel: char) -> Stem {
        Stem { prefix_vowel, before, middle: root.middle, vowel, last: root.last, weakness: root.weakness }
    }

    /// The stem before an ending that begins with a vowel; of a defective verb, all before its weak radical's vowel.
    pub(super) fn before_vowel(&self) -> String {
        let Stem { before, middle, vowel, last, .. } = self;
        match self.weakness {
            Weakness::Sound => format!("{before}{middle}{vowel}{last}"),
            Weakness::Doubled if before.ends_with(is_vowel) => format!("{before}{middle}{last}"),
            Weakness::Doubled => format!("{before}{vowel}{middle}{last}"),
            Weakness::Hollow => format!("{}{last}", self.contracted()),
            Weakness::Defective => format!("{before}{middle}"),
        }
    }

    /// The stem before an ending that begins with a consonant, or before none.
    pub(super) fn before_consonant(&self) -> String {
        let Stem { before, middle, vowel, last, .. } = self;
        match self.weakness {
            Weakness::Doubled => format!("{before}{middle}{vowel}{last}"),
            Weakness::Hollow => {
                let mut short = self.contracted();
                let long = short.pop();
                format!("{short}{}{last}", short_vowel(long, *middle))
            }
            _ => self.before_vowel(),
        }
    }

    /// The start of a hollow stem with the long vowel that its weak radical becomes.
    fn contracted(&self) -> String {
        match self.before.strip_suffix(is_vowel) {
            Some(start) if self.before.ends_with('u') => format!("{start}I"),
            Some(start) => format!("{start}A"),
            None => format!("{}{}", self.before, long_vowel(self.vowel)),
        }
    }
}

/// «مكتوب», «مقول», «مبيع», «مدعو», «مرمي»: the last two end in a doubled glide and inflect like sound ones.
fn passive_participle_of_first(root: &Root) -> Stem {
    let first: String = root.first.iter().collect();
    let stem = Stem::new(root, format!("مa{first}"), 'U', ' ');
    match root.weakness {
        Weakness::Sound | Weakness::Doubled => Stem { weakness: Weakness::Sound, ..stem },
        Weakness::Hollow => Stem { vowel: if root.middle == 'ي' { 'i' } else { 'u' }, ..stem },
        Weakness::Defective => {
            let vowel = if root.last == 'و' { 'u' } else { 'i' };
            let before = format!("{}{}{vowel}", stem.before, root.middle);
            Stem { before, middle: root.last, weakness: Weakness::Doubled, ..stem }
        }
    }
}

/// What stands before the last radical but one in the perfect.
fn perfect_start(root: &Root) -> String {
    let first: String = root.first.iter().collect();
    let middle = root.middle;
    match root.pattern {
        Pattern::I => format!("{first}a"),
        Pattern::II => format!("{first}a{middle}"),
        Pattern::III => format!("{first}A"),
        Pattern::IV => format!("ءa{first}"),
        Pattern::V => format!("تa{first}a{middle}"),
        Pattern::VI => format!("تa{first}A"),
        Pattern::VII => format!("Wiن{first}a"),
        Pattern::VIII => format!("Wi{first}a"),
        Pattern::IX => format!("Wi{first}a"),
        Pattern::X => format!("Wiستa{first}"),
        Pattern::QI => quadriliteral(&root.first, "a"),
        Pattern::QII => format!("تa{}", quadriliteral(&root.first, "a")),
        Pattern::QIV => format!("Wi{}", last_after(&root.first, "a")),
    }
}

/// What stands before the last radical but one in the imperfect, behind the prefix of person.
fn imperfect_start(root: &Root) -> String {
    let first: String = root.first.iter().collect();
    match root.pattern {
        Pattern::I | Pattern::IV => first,
        _ => {
            let perfect = perfect_start(root);
            perfect.strip_prefix("Wi").map_or(perfect.clone(), str::to_owned)
        }
    }
}

/// Two radicals with a vowel between them.
fn quadriliteral(first: &[char], vowel: &str) -> String {
    first.iter().map(char::to_string).collect::<Vec<_>>().join(vowel)
}

/// Radicals with a vowel before the last of them: «طمaء» of «اطمأن».
fn last_after(first: &[char], vowel: &str) -> String {
    match first.split_last() {
        Some((last, others)) => others.iter().collect::<String>() + vowel + &last.to_string(),
        None => String::new(),
    }
}

/// The vowels of the passive perfect.
fn rounded(phone: char) -> char {
    match phone {
        'a' | 'i' => 'u',
        'A' => 'U',
        other => other,
    }
}

pub(super) fn is_vowel(phone: char) -> bool {
    matches!(phone, 'a' | 'i' | 'u' | 'A' | 'I' | 'U')
}

fn long_vowel(vowel: char) -> char {
    vowel.to_ascii_uppercase()
}

/// «قلت» has the vowel of its weak radical, «بعت» too; elsewhere the vowel is shortened.
fn short_vowel(long: Option<char>, middle: char) -> char {
    match (long, middle) {
        (Some('I'), _) | (Some('A'), 'ي') => 'i',
        (Some('U'), _) => 'u',
        _ => 'a',
    }
}
