//! What the spelling of a lemma tells of its root.

/// The patterns of Arabic verbs: `I` to `X` of three radicals, `QI`, `QII` and `QIV` of four.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::upper_case_acronyms, reason = "Roman numerals")]
pub(crate) enum Pattern {
    I,
    II,
    III,
    IV,
    V,
    VI,
    VII,
    VIII,
    IX,
    X,
    QI,
    QII,
    QIV,
}

impl Pattern {
    /// The pattern of that name.
    pub(crate) fn named(name: &str) -> Option<Pattern> {
        Some(match name {
            "I" => Pattern::I,
            "II" => Pattern::II,
            "III" => Pattern::III,
            "IV" => Pattern::IV,
            "V" => Pattern::V,
            "VI" => Pattern::VI,
            "VII" => Pattern::VII,
            "VIII" => Pattern::VIII,
            "IX" => Pattern::IX,
            "X" => Pattern::X,
            "QI" => Pattern::QI,
            "QII" => Pattern::QII,
            "QIV" => Pattern::QIV,
            _ => return None,
        })
    }
}

/// How a root is weak at its end or in its middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weakness {
    /// Not at all.
    Sound,
    /// The last two radicals are one letter: «أقر».
    Doubled,
    /// The middle radical is a long vowel: «أشاد».
    Hollow,
    /// The last radical is a long vowel: «التقى».
    Defective,
}

/// A verb's radicals, and the vowels that its spelling tells.
#[derive(Clone, Debug)]
pub(super) struct Root {
    pub(super) pattern: Pattern,
    /// Radicals before the last two; in pattern VIII with the «ت» that follows the first, or what became of it.
    pub(super) first: Vec<char>,
    /// The last radical but one; «و» or «ي» where it is weak.
    pub(super) middle: char,
    /// The last radical; «و» or «ي» where it is weak.
    pub(super) last: char,
    pub(super) weakness: Weakness,
    /// The vowel before the last radical in the perfect: only pattern I has another than `a`.
    pub(super) perfect_vowel: char,
    /// The same in the imperfect of pattern I.
    pub(super) imperfect_vowel: char,
    /// What stands before the last two radicals in the imperfect of pattern I, and the middle one.
    pub(super) imperfect_start: (Vec<char>, char),
}

impl Root {
    /// Reads the root of a lemma; an error says what does not fit.
    pub(super) fn of(lemma: &str, pattern: Pattern, imperfect: &str) -> Result<Root, String> {
        let letters = without_augment(&consonants(lemma), pattern);
        let letters =
            letters.ok_or_else(|| format!("`{lemma}` is not spelled like a verb of that pattern"))?;
        let (letters, weakness) = with_radicals(letters, pattern);
        let [first @ .., middle, last] = letters.as_slice() else {
            return Err(format!("`{lemma}` has too few letters for its pattern"));
        };
        let mut root = Root {
            pattern,
            first: first.to_vec(),
            middle: *middle,
            last: *last,
            weakness,
            perfect_vowel: perfect_vowel(lemma, pattern),
            imperfect_vowel: 'u',
            imperfect_start: (first.to_vec(), *middle),
        };
        if weakness == Weakness::Hollow {
            // «باع» is «بعت» and «شاء» is «شئت», with i; «زار» is «زرت», with u.
            root.middle =
                if matches!(imperfect.chars().rev().nth(1), Some('ي' | 'ا')) { 'ي' } else { 'و' };
        }
        if weakness == Weakness::Defective {
            root.last = if pattern == Pattern::I && lemma.ends_with('ا') { 'و' } else { 'ي' };
        }
        if pattern == Pattern::I {
            root.imperfect_vowel = root.vowel_of_imperfect(imperfect);
            root.imperfect_start = root.start_of_imperfect(imperfect);
        }
        Ok(root)
    }

    fn vowel_of_imperfect(&self, imperfect: &str) -> char {
        let mut letters = imperfect.chars().rev();
        let (last, middle) = (letters.next(), letters.next());
        let shown = match self.weakness {
            Weakness::Hollow => middle,
            Weakness::Defective => last,
            _ => None,
        };
        let hamza = self.middle == 'ء' || self.last == 'ء';
        match (shown, self.weakness) {
            (Some('ا' | 'ى'), _) => 'a',
            (Some('ي'), _) => 'i',
            (Some('و'), _) => 'u',
            (_, Weakness::Hollow) => 'u',
            (_, Weakness::Defective) if self.perfect_vowel == 'i' => 'a',
            (_, Weakness::Defective) => {
                if self.last == 'و' {
                    'u'
                } else {
                    'i'
                }
            }
            _ => {
                if hamza {
                    'a'
                } else {
                    'u'
                }
            }
        }
    }

    /// «وصل» loses its «و» in «يصل», «رأى» its hamza in «يرى».
    fn start_of_imperfect(&self, imperfect: &str) -> (Vec<char>, char) {
        let given = consonants(imperfect);
        let keeps_first = self.weakness == Weakness::Doubled || given.get(1) == Some(&'و');
        if self.first == ['و'] && !keeps_first {
            return (Vec::new(), self.middle);
        }
        if self.weakness == Weakness::Defective && given.len() == 3 {
            return (Vec::new(), self.first.first().copied().unwrap_or(self.middle));
        }
        (self.first.clone(), self.middle)
    }
}

/// The letters of a lemma; every hamza as «ء», «آ» as a hamza and an alef, «ى» at the end as it is.
fn consonants(word: &str) -> Vec<char> {
    let mut letters = Vec::new();
    for letter in word.chars() {
        match letter {
            'أ' | 'إ' | 'ؤ' | 'ئ' => letters.push('ء'),
            'آ' => letters.extend(['ء', 'ا']),
            '\u{64B}'..='\u{65F}' => {}
            _ => letters.push(letter),
        }
    }
    letters
}

/// The letters without those that the pattern adds; `None` where they are not there.
fn without_augment(letters: &[char], pattern: Pattern) -> Option<Vec<char>> {
    let rest = |prefix: &[char]| letters.strip_prefix(prefix).map(<[char]>::to_vec);
    match pattern {
        Pattern::I | Pattern::II | Pattern::QI => Some(letters.to_vec()),
        Pattern::III => without_second_alef(letters.to_vec()),
        // «آمن» begins with two hamzas.
        Pattern::IV if letters.starts_with(&['ء', 'ا']) => {
            Some(std::iter::once('ء').chain(letters[2..].iter().copied()).collect())
        }
        Pattern::IV => rest(&['ء']),
        Pattern::V | Pattern::QII => rest(&['ت']),
        Pattern::VI => without_second_alef(rest(&['ت'])?),
        Pattern::VII => rest(&['ا', 'ن']),
        Pattern::VIII => rest(&['ا']).map(with_infix),
        Pattern::IX | Pattern::QIV => rest(&['ا']),
        Pattern::X => rest(&['ا', 'س', 'ت']),
    }
}

fn without_second_alef(mut letters: Vec<char>) -> Option<Vec<char>> {
    (letters.get(1) == Some(&'ا')).then(|| {
        letters.remove(1);
        letters
    })
}

/// Where the «ت» of pattern VIII has become one with the first radical («اتفق», «اطلع»), writes it twice.
fn with_infix(mut letters: Vec<char>) -> Vec<char> {
    let infixed = matches!(
        letters.as_slice(),
        [_, 'ت', ..] | ['ص' | 'ض' | 'ط' | 'ظ', 'ط', ..] | ['ز' | 'ذ' | 'د', 'د', ..]
    );
    if let (false, Some(&first)) = (infixed, letters.first()) {
        letters.insert(0, first);
    }
    letters
}

/// The radicals (with the infix of pattern VIII), the last one doubled where it is, and how they are weak.
fn with_radicals(mut letters: Vec<char>, pattern: Pattern) -> (Vec<char>, Weakness) {
    let full = match pattern {
        Pattern::VIII | Pattern::QI | Pattern::QII => 4,
        _ => 3,
    };
    if matches!(pattern, Pattern::IX | Pattern::QIV) || letters.len() + 1 == full {
        letters.extend(letters.last().copied());
        return (letters, Weakness::Doubled);
    }
    let weakness = match letters.as_slice() {
        // «بقي» is weak at its end, «حيي» and «أعيي» nobody writes.
        [.., 'ا' | 'ى'] => Weakness::Defective,
        [.., 'ي'] if pattern == Pattern::I => Weakness::Defective,
        [.., 'ا', _] => Weakness::Hollow,
        _ => Weakness::Sound,
    };
    (letters, weakness)
}

/// Final «ي» and the seats of hamzas show the vowel of «بقي», «سئم», «جرؤ».
fn perfect_vowel(lemma: &str, pattern: Pattern) -> char {
    if pattern != Pattern::I {
        return 'a';
    }
    let last = lemma.chars().last();
    if matches!(last, Some('ي' | 'ئ')) || lemma.contains('ئ') {
        'i'
    } else if last == Some('ؤ') {
        'u'
    } else {
        'a'
    }
}
