//! The line that says from where and by whom a release comes: «الرباط / 15 يوليوز / …», «واس - الرياض:»,
//! «الرياض 20 محرم 1447 هـ … واس».

use super::Located;
use crate::lexicon::word_lists::{AGENCY_ADJECTIVES, NEWSROOMS};
use crate::lexicon::{self, Category};
use crate::text::TokenKind;
use crate::words::{Proclitics, Tagged};

/// The place of the dateline.
pub(super) fn place(tagged: &Tagged<'_>) -> Option<Located> {
    let first = tagged.text.sentences.first()?.tokens.clone();
    if let Some(place) = place_of_statement(tagged) {
        return Some(place);
    }
    let starts = |token: usize| {
        token == first.start || !tagged.is_word(token - 1) || tagged.is(token - 1, Category::Agency)
    };
    let limit = (first.start + FARTHEST_PLACE).min(first.end);
    (first.start..limit).find_map(|token| {
        let (reading, code) = tagged.place(token)?;
        let end = token + reading.tokens;
        let marked = matches!(
            tagged.text.kind(end),
            TokenKind::Slash
                | TokenKind::Dash
                | TokenKind::Colon
                | TokenKind::Number
                | TokenKind::BracketOpen
                | TokenKind::ParagraphEnd
        );
        // «أبوظبي في 5 مارس / وام /», «نواكشوط، الوكالة الموريتانية للأنباء:».
        let dated = tagged.spells(end, &["في"]) && tagged.text.kind(end + 1) == TokenKind::Number;
        let wired = tagged.text.kind(end) == TokenKind::Comma && tagged.is(end + 1, Category::Agency);
        let plain = reading.proclitics == Proclitics::default();
        (plain && starts(token) && (marked || dated || wired)).then(|| Located {
            tokens: token..end,
            clitics: reading.proclitics,
            country: (!code.is_empty()).then_some(code),
        })
    })
}

/// «نيروبي، 15 فبراير 2028», «نيروبي، 15/2/2028», at the head of one of the first paragraphs: where a joint statement was issued.
fn place_of_statement(tagged: &Tagged<'_>) -> Option<Located> {
    tagged.text.sentences.iter().take(HEADING_SENTENCES).find_map(|sentence| {
        let start = sentence.tokens.start;
        let (reading, code) = tagged.place(start)?;
        let end = start + reading.tokens;
        let comma = tagged.text.kind(end) == TokenKind::Comma;
        let month = tagged.is(end + 2, Category::Month)
            || matches!(tagged.text.kind(end + 2), TokenKind::Slash | TokenKind::Dash);
        let day = tagged.text.kind(end + 1) == TokenKind::Number && month;
        (comma && day && reading.proclitics == Proclitics::default()).then_some(Located {
            tokens: start..end,
            clitics: reading.proclitics,
            country: (!code.is_empty()).then_some(code),
        })
    })
}

/// The heading of a statement and its dateline take so many sentences.
const HEADING_SENTENCES: usize = 3;

/// The city of a newsroom («دبي، الإمارات (CNN)») says nothing of the event, unless somebody of that state takes part.
pub(super) fn is_newsroom(tagged: &Tagged<'_>) -> bool {
    (0..FARTHEST_PLACE).any(|at| tagged.spells(at, NEWSROOMS))
}

/// The place stands within so many tokens.
const FARTHEST_PLACE: usize = 10;

/// The agency of the dateline: «واس – جدة:».
pub(super) fn agency(tagged: &Tagged<'_>) -> Option<Located> {
    (0..tagged.text.tokens.len().min(FARTHEST_AGENCY)).find_map(|token| wire(tagged, token))
}

/// The agency that signs where the text ends: «(وام)», «/ أ ف ب».
pub(super) fn signature(tagged: &Tagged<'_>) -> Option<Located> {
    let length = tagged.text.tokens.len();
    let apart = |token: usize| token > 0 && !tagged.is_word(token - 1);
    (length.saturating_sub(CLOSING)..length)
        .filter(|&token| apart(token))
        .find_map(|token| wire(tagged, token))
}

/// A news agency with a mark behind it: a newspaper's name in its own dateline is no source.
fn wire(tagged: &Tagged<'_>, at: usize) -> Option<Located> {
    // «/العُمانية/», «وطنية - استقبل»: between two marks, or at the start, no adjective.
    let alone = at.checked_sub(1).is_none_or(|before| !tagged.is_word(before)) && !tagged.is_word(at + 1);
    let called = AGENCY_ADJECTIVES.iter().find(|(word, _)| alone && tagged.folded(at) == *word);
    if let Some((_, code)) = called {
        return Some(Located { tokens: at..at + 1, clitics: Proclitics::default(), country: Some(code) });
    }
    let reading = tagged.find(at, Category::Agency)?;
    let code = lexicon::AGENCIES[usize::from(reading.sense.entry)].code;
    let end = at + reading.tokens;
    // «دمشق-سانا استقبل …»: behind the city and a mark it needs none behind.
    let behind_city = at.checked_sub(2).is_some_and(|city| {
        matches!(tagged.text.kind(at - 1), TokenKind::Dash | TokenKind::Slash) && tagged.place(city).is_some()
    });
    let marked = end >= tagged.text.tokens.len() || !tagged.is_word(end) || behind_city;
    let plain = reading.proclitics == Proclitics::default();
    (marked && plain && tagged.noun_of_role(at, "wire").is_some()).then(|| Located {
        tokens: at..end,
        clitics: reading.proclitics,
        country: (!code.is_empty()).then_some(code),
    })
}

/// An agency in the dateline stands within so many tokens.
const FARTHEST_AGENCY: usize = 16;
/// And within so many before the end.
const CLOSING: usize = 5;

#[cfg(test)]
mod tests {
    use crate::{Options, parse};

    /// The issuer of a release that opens so.
    fn issuer(dateline: &str) -> Option<String> {
        let text =
            format!("{dateline}استقبل وزير الصيد سعيد الزهراوي سفير إسبانيا خوسيه بيريز وبحثا التعاون.");
        let release = parse(&text, &Options::default()).expect("the text is Arabic");
        release.event.and_then(|event| event.issuer).map(|issuer| issuer.name)
    }

    #[test]
    fn an_agency_is_known_in_every_shape_of_a_dateline() {
        for (dateline, agency) in [
            ("نواكشوط 14 إبريل 2025 (و م أ) ", "و م أ"),
            ("دمشق-سانا ", "سانا"),
            ("أنقرة / الأناضول ", "الأناضول"),
            ("بيروت - وطنية - ", "وطنية"),
            ("مسقط في 5 مايو /العمانية/ ", "العمانية"),
            ("مقديشو (صونا) - ", "صونا"),
        ] {
            assert_eq!(issuer(dateline).as_deref(), Some(agency), "{dateline}");
        }
    }
}
