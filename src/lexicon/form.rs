//! The inflection of a word form, packed in sixteen bits.
//!
//! The lexicon compiler includes this file too.

/// Person, gender, number and shape of a word form; zero where the word says nothing of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Form(pub u16);

/// What a form of a verb is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Shape {
    /// No form of a verb.
    Nominal = 0,
    /// Finite, perfect, active: «اتفق».
    Perfect = 1,
    /// Finite, imperfect, active: «يتفق».
    Imperfect = 2,
    /// Finite, perfect, passive: «نوقش».
    PassivePerfect = 3,
    /// Finite, imperfect, passive: «يناقَش».
    PassiveImperfect = 4,
    /// Active participle: «مؤكدا».
    ActiveParticiple = 5,
    /// Passive participle: «موقَّع».
    PassiveParticiple = 6,
    /// Verbal noun: «مناقشة».
    VerbalNoun = 7,
}

/// Grammatical gender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Gender {
    /// Masculine.
    Masculine = 1,
    /// Feminine.
    Feminine = 2,
}

/// Grammatical number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Number {
    /// One.
    Singular = 1,
    /// Two.
    Dual = 2,
    /// Three and more.
    Plural = 3,
}

impl Form {
    /// The form that says nothing.
    pub const NONE: Form = Form(0);

    /// A nominal form of that gender and number.
    pub const fn nominal(gender: Gender, number: Number) -> Form {
        Form((gender as u16) << 2 | (number as u16) << 4)
    }

    /// A finite form; `person` is 1, 2 or 3.
    pub const fn finite(shape: Shape, person: u8, gender: Option<Gender>, number: Number) -> Form {
        let gender = match gender {
            Some(gender) => gender as u16,
            None => 0,
        };
        Form(person as u16 | gender << 2 | (number as u16) << 4 | (shape as u16) << 6)
    }

    /// The same with another shape.
    pub const fn with_shape(self, shape: Shape) -> Form {
        Form(self.0 & !(7 << 6) | (shape as u16) << 6)
    }

    /// The same, marked as subjunctive or jussive («أن يتفقا»).
    pub const fn subjunctive(self) -> Form {
        Form(self.0 | 1 << 9)
    }

    /// The same, marked as accusative or genitive («الوزيرين»).
    pub const fn oblique(self) -> Form {
        Form(self.0 | 1 << 10)
    }

    /// The same, marked as first part of a genitive («وزيرا الخارجية»).
    pub const fn construct(self) -> Form {
        Form(self.0 | 1 << 11)
    }

    /// 1, 2 or 3; 0 for forms without a person.
    pub const fn person(self) -> u8 {
        (self.0 & 3) as u8
    }

    /// The gender, where the form shows one.
    pub const fn gender(self) -> Option<Gender> {
        match self.0 >> 2 & 3 {
            1 => Some(Gender::Masculine),
            2 => Some(Gender::Feminine),
            _ => None,
        }
    }

    /// The number, where the form shows one.
    pub const fn number(self) -> Option<Number> {
        match self.0 >> 4 & 3 {
            1 => Some(Number::Singular),
            2 => Some(Number::Dual),
            3 => Some(Number::Plural),
            _ => None,
        }
    }

    /// What form of a verb it is.
    pub const fn shape(self) -> Shape {
        match self.0 >> 6 & 7 {
            1 => Shape::Perfect,
            2 => Shape::Imperfect,
            3 => Shape::PassivePerfect,
            4 => Shape::PassiveImperfect,
            5 => Shape::ActiveParticiple,
            6 => Shape::PassiveParticiple,
            7 => Shape::VerbalNoun,
            _ => Shape::Nominal,
        }
    }

    /// Whether it is subjunctive or jussive.
    pub const fn is_subjunctive(self) -> bool {
        self.0 >> 9 & 1 == 1
    }

    /// Whether it is accusative or genitive.
    pub const fn is_oblique(self) -> bool {
        self.0 >> 10 & 1 == 1
    }

    /// Whether it is the first part of a genitive.
    pub const fn is_construct(self) -> bool {
        self.0 >> 11 & 1 == 1
    }

    /// Whether it is a finite verb.
    pub const fn is_finite(self) -> bool {
        matches!(self.0 >> 6 & 7, 1..=4)
    }
}

impl std::fmt::Debug for Form {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Form({:?} {} {:?} {:?})", self.shape(), self.person(), self.gender(), self.number())
    }
}
