//! What holds of every text, whatever it says.

use balagh::{Options, Release, Span, parse};
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// Far more than a short text takes, even where the machine is busy.
const PATIENCE: Duration = Duration::from_secs(5);

/// A sentence that opens a generated text so that it counts as an Arabic release.
const LEAD: &str =
    "استقبل وزير الداخلية المغربي اليوم بالرباط نظيره الإسباني، واتفق الوزيران على إحداث لجنة مشتركة. ";

/// Words of the genre, and what texts from the web do to them.
const WORDS: [&str; 98] = [
    "وزير",
    "وزيرا",
    "وزيرة",
    "الوزيران",
    "الخارجية",
    "والداخلية",
    "رئيس",
    "الرئيس",
    "سفير",
    "المغربي",
    "الإسبانية",
    "الجزائر",
    "مصر",
    "القاهرة",
    "بالرباط",
    "في",
    "مدينة",
    "مراكش",
    "الأمم المتحدة",
    "محمد",
    "بن",
    "عبد الله",
    "آل",
    "أبو",
    "خوسيه",
    "مانويل",
    "السيد",
    "صاحب السمو الملكي",
    "حفظه الله",
    "نصره الله وأيده",
    "نظيره",
    "نظيرته",
    "الجانبان",
    "الطرفين",
    "من جانبه",
    "بدوره",
    "ومن جهتها",
    "وعلى جانب آخر",
    "استقبل",
    "التقى",
    "أجرى",
    "مباحثات",
    "اتصالا هاتفيا",
    "اتفق",
    "واتفقا على",
    "وقعا",
    "تم",
    "جرى التوقيع على",
    "أكد",
    "مؤكدا",
    "وشدد على",
    "أعرب عن",
    "شكره",
    "استعداده",
    "قال",
    "إن",
    "أن",
    "الذي",
    "التي",
    "مذكرة تفاهم",
    "اتفاقية",
    "لجنة مشتركة",
    "التعاون",
    "سبل تعزيزها",
    "مكافحة الإرهاب",
    "الطاقة",
    "الهجرة",
    "و",
    "أو",
    "لا",
    "سيناقشان",
    "من المقرر أن",
    "الثلاثاء",
    "اليوم",
    "أمس",
    "أول",
    "15",
    "٢٠٢٥",
    "15/7/2025",
    "تموز/يوليو",
    "محرم",
    "1447هـ",
    "الشهر المقبل",
    "الخامس عشر من",
    "#المغرب_إسبانيا",
    "(واس)",
    "د.",
    "أ.ف.ب",
    "CNN",
    "José",
    "🤝",
    "الـ",
    "ــــ",
    "مُحَمَّد",
    "\u{202B}الوزير\u{202C}",
    "\u{200F}",
    "\u{FEFF}",
    "ﷲ ﻻ",
];

const MARKS: [&str; 26] = [
    " ", " ", " ", " ", " ", "، ", ". ", ".", ": ", "\n", "\n\n", "\r\n", " «", "» ", " \"", "\" ", " “",
    "” ", " (", ") ", " - ", "/", "؛ ", "؟ ", "...", "\t",
];

fn release_like() -> impl Strategy<Value = String> {
    let pieces =
        prop::collection::vec((prop::sample::select(&WORDS[..]), prop::sample::select(&MARKS[..])), 0..160);
    pieces.prop_map(|pieces| {
        let tail: String = pieces.into_iter().flat_map(|(word, mark)| [word, mark]).collect();
        format!("{LEAD}{tail}")
    })
}

fn published() -> impl Strategy<Value = Option<String>> {
    prop::option::of(
        (1990..2040, 1..=12, 1..=28).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}")),
    )
}

/// Reads a text and checks whatever holds for every reading.
fn assert_sound(text: &str, published: Option<String>) {
    let options = Options { published, ..Options::default() };
    let start = Instant::now();
    let result = parse(text, &options);
    assert!(start.elapsed() < PATIENCE, "{} bytes took {:?}", text.len(), start.elapsed());
    assert_eq!(result, parse(text, &options), "a second reading differs");
    let Ok(release) = result else { return };
    assert_spans(text, &release);
    assert_references(&release);
    assert_points(&release);
}

fn spans(release: &Release) -> Vec<&Span> {
    let mut spans: Vec<&Span> = Vec::new();
    if let Some(event) = &release.event {
        spans.push(&event.span);
        spans.extend(&event.date_span);
        spans.extend(event.place.as_ref().map(|place| &place.span));
        spans.extend(event.issuer.as_ref().map(|issuer| &issuer.span));
    }
    spans.extend(release.actors.iter().flat_map(|actor| &actor.mentions));
    for point in &release.points {
        spans.push(&point.evidence);
        spans.extend(point.instruments.iter().map(|instrument| &instrument.span));
    }
    spans
}

fn assert_spans(text: &str, release: &Release) {
    let units: Vec<u16> = text.encode_utf16().collect();
    for span in spans(release) {
        assert!(span.start < span.end && span.end <= units.len(), "{span:?} of {} units", units.len());
        let slice = String::from_utf16(&units[span.start..span.end]);
        assert_eq!(slice.as_deref().ok(), Some(span.text.as_str()));
    }
}

fn assert_references(release: &Release) {
    let actors: Vec<&str> = release.actors.iter().map(|actor| actor.id.as_str()).collect();
    let points: Vec<&str> = release.points.iter().map(|point| point.id.as_str()).collect();
    for ids in [&actors, &points] {
        let mut unique = ids.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), ids.len(), "ids occur once");
    }
    for point in &release.points {
        for id in point.speakers.iter().chain(&point.addressees) {
            assert!(actors.contains(&id.as_str()), "{} names {id}, who is no actor", point.id);
        }
    }
    for side in &release.sides {
        let state = side.len() == 2 && side.bytes().all(|byte| byte.is_ascii_uppercase());
        assert!(state || actors.contains(&side.as_str()), "{side} is no side");
    }
    assert!(release.digest.len() <= 5);
    assert!(release.digest.iter().all(|id| points.contains(&id.as_str())), "{:?}", release.digest);
    assert!(release.event.is_some() || release.points.is_empty(), "points without an event");
}

fn assert_points(release: &Release) {
    for point in &release.points {
        assert_eq!(point.status, point.act.status());
        assert!(point.areas.len() <= 3, "{:?}", point.areas);
        assert!(!point.summary.trim().is_empty(), "{} has no summary", point.id);
        assert!((0.0..=1.0).contains(&point.confidence), "{}", point.confidence);
        assert_summary(&point.summary);
    }
}

/// No summary has more words.
const LONGEST_SUMMARY: usize = 30;

/// What courtesy puts before and behind people, which no summary repeats.
const FORMULAS: [&str; 6] =
    ["حفظه الله", "نصره الله", "أيده الله", "رعاه الله", "صاحب السمو الملكي", "حفظهم الله"];

fn assert_summary(summary: &str) {
    assert!(summary.split_whitespace().count() <= LONGEST_SUMMARY, "{summary}");
    assert!(!summary.contains(['\n', '\r']), "{summary}");
    assert!(summary.ends_with('.'), "{summary}");
    assert_eq!(summary.matches('«').count(), summary.matches('»').count(), "{summary}");
    assert!(FORMULAS.iter().all(|formula| !summary.contains(formula)), "{summary}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_text_of_the_words_of_the_genre_in_any_order_is_read_soundly(text in release_like(), published in published()) {
        assert_sound(&text, published);
    }

    #[test]
    fn any_characters_behind_an_arabic_sentence_are_read_soundly(tail in any::<String>()) {
        assert_sound(&format!("{LEAD}{tail}"), None);
    }

    #[test]
    fn any_characters_in_front_of_an_arabic_sentence_are_read_soundly(head in "\\PC{0,60}") {
        assert_sound(&format!("{head}{LEAD}"), None);
    }

    #[test]
    fn any_characters_at_all_are_read_or_refused(text in any::<String>(), published in prop::option::of(any::<String>())) {
        assert_sound(&text, published);
    }

    #[test]
    fn letters_of_the_arabic_blocks_are_read_soundly(
        text in "[ \u{600}-\u{6FF}\u{8A0}-\u{8FF}\u{FB50}-\u{FDFF}\u{FE70}-\u{FEFF}\u{200B}-\u{200F}\u{202A}-\u{202E}]{0,300}"
    ) {
        assert_sound(&format!("{LEAD}{text}"), None);
    }

    #[test]
    fn a_release_cut_anywhere_is_read_soundly(text in release_like(), cut in any::<prop::sample::Index>()) {
        let ends: Vec<usize> = text.char_indices().map(|(byte, _)| byte).collect();
        assert_sound(&text[..ends[cut.index(ends.len())]], None);
    }
}
