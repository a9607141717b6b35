//! Titles before a name and formulas behind it: «معالي السيد», «الفريق شرطة», «حفظه الله».

use crate::lexicon::word_lists::{BRANCHES, PATRONYMIC_PARTICLES};
use crate::lexicon::{self, Category};
use crate::text::TokenKind;
use crate::words::Tagged;

/// Where the titles before a name end. Only the first may bear a conjunction or a preposition:
/// «معالي السفير فلان ومعالي السفير فلان» are two.
pub(super) fn skip_titles(tagged: &Tagged<'_>, at: usize) -> usize {
    match title_end(tagged, at) {
        Some(end) => skip_further_titles(tagged, end),
        None => at,
    }
}

/// The same behind an office or another title of the same person.
pub(super) fn skip_further_titles(tagged: &Tagged<'_>, mut at: usize) -> usize {
    while let Some(end) = title_end(tagged, at).filter(|_| !opens_anew(tagged, at)) {
        at = end;
    }
    at
}

fn title_end(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let end = honorific(tagged, at, "before")?;
    // «زيارة دولة تدوم …».
    let of_state = tagged.spells(at, &["دوله"]) && at > 0 && tagged.noun_of_role(at - 1, "meeting").is_some();
    if of_state {
        return None;
    }
    // «السيد/ فلان».
    let end = end + usize::from(tagged.text.kind(end) == TokenKind::Slash);
    // «سيدي ولد فلان» is called so.
    // «الشيخ بن حبريش» has a title.
    let family = tagged.spells(end, &["بن"]);
    let named = end == at + 1 && !family && tagged.spells(end, PATRONYMIC_PARTICLES);
    // «الفريق شرطة فلان», «العميد البحري المهندس فلان»: the branch of an officer.
    let branch = usize::from(
        tagged.spells(end, BRANCHES)
            && (tagged.is(end + 1, Category::GivenName) || tagged.text.kind(end + 1) == TokenKind::QuoteOpen),
    );
    (!named).then_some(end + branch)
}

/// «بالأمير», «ومعالي»: a title of somebody else.
fn opens_anew(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged
        .find(at, Category::Honorific)
        .is_some_and(|reading| reading.has_conjunction() || reading.proclitics.preposition.is_some())
}

/// «نصره الله», «حفظه الله ورعاه», also between dashes or after a comma.
pub(super) fn skip_formulas(tagged: &Tagged<'_>, at: usize) -> usize {
    let mut end = at;
    loop {
        let marked = matches!(
            tagged.text.kind(end),
            TokenKind::Dash | TokenKind::Comma | TokenKind::BracketOpen | TokenKind::QuoteOpen
        );
        let start = if marked { end + 1 } else { end };
        let Some(after) = honorific(tagged, start, "after") else { return end };
        let closed = marked
            && matches!(
                tagged.text.kind(after),
                TokenKind::Dash | TokenKind::BracketClose | TokenKind::QuoteClose
            );
        end = if closed { after + 1 } else { after };
    }
}

pub(super) fn honorific(tagged: &Tagged<'_>, at: usize, position: &str) -> Option<usize> {
    if !tagged.is(at, Category::Honorific) {
        return None;
    }
    let reading = tagged.at(at).iter().find(|reading| {
        reading.sense.category == Category::Honorific
            && lexicon::HONORIFICS[usize::from(reading.sense.entry)].kind.starts_with(position)
    })?;
    // «فلان الأمين العام»: an office rather than the formula of an heir.
    let office = tagged.find(at, Category::Office).is_some_and(|office| office.tokens > reading.tokens);
    if office && position == "after" {
        return None;
    }
    let dot =
        tagged.text.kind(at + reading.tokens) == TokenKind::Stop && tagged.folded(at).chars().count() <= 2;
    Some(at + reading.tokens + usize::from(dot))
}
