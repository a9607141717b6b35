//! From pronunciation to spelling: short vowels go, doubled letters become one, hamzas get their seats.

use super::stem::is_vowel;

/// Every way to write these phones; the first is the standard one.
pub(super) fn spellings(phones: &str) -> Vec<String> {
    let phones: Vec<char> = collapsed(phones);
    let mut writer = Writer { phones: &phones, spellings: vec![String::new()] };
    let mut at = 0;
    while at < phones.len() {
        at = writer.write(at);
    }
    writer.spellings
}

/// Doubled consonants as one, and two hamzas at the start as a long vowel: «آخذ», «أومن».
fn collapsed(phones: &str) -> Vec<char> {
    let mut collapsed: Vec<char> = Vec::new();
    for phone in phones.chars() {
        if is_vowel(phone) || collapsed.last() != Some(&phone) {
            collapsed.push(phone);
        }
    }
    if let ['ء', vowel @ ('a' | 'u'), 'ء', next, ..] = collapsed[..]
        && !is_vowel(next)
    {
        collapsed.splice(1..3, [vowel.to_ascii_uppercase()]);
    }
    collapsed
}

struct Writer<'p> {
    phones: &'p [char],
    spellings: Vec<String>,
}

impl Writer<'_> {
    /// Writes the phone there; returns the index of the next one to write.
    fn write(&mut self, at: usize) -> usize {
        match self.phones[at] {
            'a' | 'i' | 'u' => {}
            'A' | 'E' => self.append("ا"),
            'I' => self.append("ي"),
            'U' => self.append("و"),
            // «حيّا»: no «ى» after «ي».
            'Y' => self.append(if self.before(at) == Some('ي') { "ا" } else { "ى" }),
            'W' => {
                self.append("ا");
                return at + 2;
            }
            'ء' => return self.write_hamza(at),
            // «يوقن»: u and y are one long u before a consonant.
            'ي' if self.before(at) == Some('u') && !self.next(at).is_some_and(is_vowel) => self.append("و"),
            letter => self.append(letter.encode_utf8(&mut [0; 4])),
        }
        at + 1
    }

    fn append(&mut self, letters: &str) {
        for spelling in &mut self.spellings {
            spelling.push_str(letters);
        }
    }

    fn before(&self, at: usize) -> Option<char> {
        at.checked_sub(1).and_then(|before| self.phones.get(before)).copied()
    }

    fn next(&self, at: usize) -> Option<char> {
        self.phones.get(at + 1).copied()
    }

    /// Writes a hamza with its seat, and the long a after it where they are one letter.
    fn write_hamza(&mut self, at: usize) -> usize {
        let written = if at == 0 {
            initial(self.next(at))
        } else if self.is_final(at) {
            last(self.before(at))
        } else {
            medial(self.before(at), self.next(at))
        };
        let written: Vec<String> = self
            .spellings
            .iter()
            .flat_map(|spelling| written.iter().map(move |seat| format!("{spelling}{seat}")))
            .collect();
        self.spellings = written;
        // The seats of hamza and long a include the alef.
        at + if self.next(at) == Some('A') { 2 } else { 1 }
    }

    fn is_final(&self, at: usize) -> bool {
        self.phones[at + 1..].iter().all(|phone| matches!(phone, 'a' | 'i' | 'u'))
    }
}

fn initial(next: Option<char>) -> &'static [&'static str] {
    match next {
        Some('A') => &["آ"],
        Some('i' | 'I') => &["إ"],
        _ => &["أ"],
    }
}

fn last(before: Option<char>) -> &'static [&'static str] {
    match before {
        Some('a') => &["أ"],
        Some('i') => &["ئ"],
        Some('u') => &["ؤ"],
        _ => &["ء"],
    }
}

/// The stronger of the vowels around a hamza decides: i, then u, then a. Writers differ before a long u.
fn medial(before: Option<char>, next: Option<char>) -> &'static [&'static str] {
    match (before, next) {
        (Some('i' | 'I' | 'ي'), Some('A')) => &["ئا"],
        (Some('i' | 'I' | 'ي'), _) | (_, Some('i' | 'I')) => &["ئ"],
        (Some('A'), Some('U')) => &["ؤ", "ء"],
        (Some('a'), Some('U')) => &["ؤ", "أ", "ء"],
        (_, Some('U')) => &["ؤ", "ئ"],
        (Some('u'), Some('A')) => &["ؤا"],
        (Some('A' | 'U'), Some('A')) => &["ءا"],
        (Some('a'), Some('A')) => &["آ", "أا"],
        (_, Some('A')) => &["آ"],
        (Some('u'), _) | (_, Some('u')) => &["ؤ"],
        (Some('A' | 'U'), _) => &["ء"],
        _ => &["أ"],
    }
}

#[cfg(test)]
mod tests {
    use super::spellings;

    #[test]
    fn a_hamza_sits_on_what_the_vowels_around_it_ask_for() {
        for (phones, expected) in [
            ("بaدaءa", "بدأ"),
            ("بaدaءA", "بدآ"),
            ("يuنشiءu", "ينشئ"),
            ("يuءaككiدu", "يؤكد"),
            ("سuءiلa", "سئل"),
            ("تaسAءaلa", "تساءل"),
            ("شAءUE", "شاؤوا"),
            ("يaجIءu", "يجيء"),
            ("يaجIءAنi", "يجيئان"),
            ("مaسءUل", "مسؤول"),
            ("يuءAزiر", "يؤازر"),
            ("Wiستuءنiفa", "استؤنف"),
            ("ءaءخuذu", "آخذ"),
        ] {
            assert_eq!(spellings(phones)[0], expected, "{phones}");
        }
    }

    #[test]
    fn both_usual_ways_to_write_a_hamza_before_a_long_u_are_given() {
        assert_eq!(spellings("بaدaءUE"), ["بدؤوا", "بدأوا", "بدءوا"]);
        assert_eq!(spellings("مaسءUل"), ["مسؤول", "مسئول"]);
    }
}
