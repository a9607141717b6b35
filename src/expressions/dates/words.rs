//! The closed classes of words that dates are built with, in folded spelling.

/// What stands before a weekday or a date and says no more than that one follows: «يوم», «مساء», «بتاريخ».
pub(super) const LEADS: [&str; 26] = [
    "يوم",
    "ليوم",
    "بيوم",
    "يومي",
    "ايام",
    "نهار",
    "صباح",
    "صبيحه",
    "صباحا",
    "مساء",
    "امسيه",
    "عشيه",
    "ظهر",
    "ظهيره",
    "ظهرا",
    "عصر",
    "عصرا",
    "فجر",
    "ضحي",
    "ليل",
    "ليله",
    "ليلا",
    "بتاريخ",
    "لتاريخ",
    "تاريخ",
    "وقت",
];

/// What stands between a date and the same date in another calendar.
pub(super) const TWINS: [&str; 11] = [
    "الموافق",
    "موافق",
    "الموافقه",
    "للموافق",
    "والموافق",
    "المصادف",
    "مصادف",
    "والمصادف",
    "الموافقين",
    "المصادفه",
    "يوافق",
];

/// Links that may follow such a word: «الموافق لـ 9 يوليو».
pub(super) const LINKS: [&str; 4] = ["ل", "لل", "في", "من"];

/// The period that runs.
const PRESENT: [&str; 4] = ["الجاري", "الجاريه", "الحالي", "الحاليه"];
/// The period before.
const PAST: [&str; 14] = [
    "الماضي",
    "الماضيه",
    "الماضيين",
    "الماضيتين",
    "المنصرم",
    "المنصرمه",
    "المنصرمين",
    "الفائت",
    "الفايت",
    "الفائته",
    "الفايته",
    "الفارط",
    "الفارطه",
    "المنقضي",
];
/// The period after.
const FUTURE: [&str; 8] =
    ["المقبل", "المقبله", "المقبلين", "المقبلتين", "القادم", "القادمه", "القادمين", "الاتي"];

/// Where a period lies from the day of publication: «الماضي», «الجاري», «المقبل».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Past,
    Present,
    Future,
}

impl Side {
    /// The side that an adjective names.
    pub(super) fn named(folded: &str) -> Option<Side> {
        let sides = [(&PRESENT[..], Side::Present), (&PAST[..], Side::Past), (&FUTURE[..], Side::Future)];
        sides.into_iter().find(|(words, _)| words.contains(&folded)).map(|(_, side)| side)
    }

    /// How many periods on.
    pub(super) fn steps(self) -> i32 {
        match self {
            Side::Past => -1,
            Side::Present => 0,
            Side::Future => 1,
        }
    }
}

/// Words before a year: «عام 2024», «من سنة 2024», «لعام 2024».
pub(super) const YEARS: [&str; 8] = ["عام", "سنه", "العام", "السنه", "لعام", "لسنه", "للعام", "للسنه"];

/// Letters and words that name a year's calendar.
pub(super) const ERAS: [&str; 9] =
    ["م", "ه", "ميلادي", "ميلاديه", "هجري", "هجريه", "للهجره", "الهجري", "الميلادي"];

/// Single words that count days from the day of publication.
pub(super) const DAY_WORDS: [(&str, i64); 12] = [
    ("اليوم", 0),
    ("يومه", 0),
    ("يومنا", 0),
    ("الليله", 0),
    ("امس", -1),
    ("الامس", -1),
    ("بالامس", -1),
    ("البارحه", -1),
    ("غدا", 1),
    ("غد", 1),
    ("الغد", 1),
    ("لغد", 1),
];

/// First words of what counts days in two: «أول أمس», «بعد غد», «هذا اليوم».
pub(super) const RELATIVE: [&str; 4] = ["اول", "بعد", "هذا", "هذه"];

/// The first of a month: «غرة محرم», «الفاتح من ماي».
pub(super) const FIRST_DAY: [&str; 3] = ["الفاتح", "فاتح", "غره"];

/// «الغد», «غد» are a hope or a party's name too; «يوم غد», «غد الثلاثاء» are the day after.
pub(super) const NEEDS_COMPANY: [&str; 3] = ["غد", "الغد", "لغد"];

/// After these «اليوم» is any day: «اليوم العالمي للماء», «اليوم التالي».
pub(super) const SOME_DAY: [&str; 17] = [
    "التالي",
    "الموالي",
    "السابق",
    "الاخير",
    "نفسه",
    "ذاته",
    "العالمي",
    "الدولي",
    "الوطني",
    "العربي",
    "الافريقي",
    "المفتوح",
    "الدراسي",
    "الواحد",
    "الختامي",
    "الاعلامي",
    "الافتتاحي",
];

/// Before these «اليوم» is any day: «ذلك اليوم».
pub(super) const THAT_DAY: [&str; 4] = ["ذلك", "نفس", "ذات", "طوال"];

/// «صلاة الجمعة», «خطبة الجمعة» are named after the day, they do not give it.
pub(super) const NAMED_AFTER_DAY: [&str; 4] = ["صلاه", "خطبه", "لصلاه", "جمعه"];
