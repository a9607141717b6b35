//! What stands beside somebody's name in passing and is taken out, so that his words go on behind it: his name in another
//! script, the marks around it, companions without a name.
//!
//! «فلان (John Doe)، رفقة عدد من مساعديه، أن» is to every later stage what «فلان، أن» is.

use crate::lexicon::word_lists::{
    ACCOMPANYING_DELEGATION, ALONG_WITH_THEM, AMONG_THEM, BY_WHOSE_SIDE, COMPANY, ENTOURAGE, THE_DELEGATION,
};
use crate::lexicon::{ActClass, Category};
use crate::model::EventType;
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// The asides of a text.
pub(super) fn asides(tagged: &Tagged<'_>) -> Vec<Range<usize>> {
    let mut asides = Vec::new();
    let mut at = 1;
    while at < tagged.text.tokens.len() {
        let found = other_script(tagged, at)
            .or_else(|| entourage(tagged, at))
            .or_else(|| company(tagged, at))
            .or_else(|| relative_clause(tagged, at));
        if let Some(marks) = quoted_name(tagged, at) {
            asides.extend(marks);
        }
        at = found.as_ref().map_or(at + 1, |aside| aside.end);
        asides.extend(found);
    }
    asides
}

/// «فلان (John Doe)», «البرنامج (PNUD)»: between brackets, of Latin letters alone, unless it is the agency or a firm's name.
fn other_script(tagged: &Tagged<'_>, at: usize) -> Option<Range<usize>> {
    let opens = tagged.text.kind(at) == TokenKind::BracketOpen && tagged.is_word(at - 1);
    let latin =
        |token: usize| tagged.folded(token).is_ascii() && tagged.text.kind(token) != TokenKind::ParagraphEnd;
    let close =
        (at + 1..at + LONGEST_NAME).find(|&token| tagged.text.kind(token) == TokenKind::BracketClose)?;
    let name = at + 1..close;
    let agency = tagged.is(at + 1, Category::Agency) || tagged.place(at - 1).is_some();
    let named = tagged.is(at - 1, Category::InstitutionHead) && !tagged.has_article(at - 1);
    let whole = name.clone().any(|token| tagged.is_word(token)) && name.clone().all(latin);
    (opens && whole && !agency && !named && is_behind_name(tagged, at)).then_some(at..close + 1)
}

/// Whether somebody is named by name or office within the words right before.
fn is_behind_name(tagged: &Tagged<'_>, at: usize) -> bool {
    (at.saturating_sub(LONGEST_NAME)..at)
        .rev()
        .take_while(|&token| tagged.is_word(token) || tagged.text.kind(token) == TokenKind::Comma)
        // «أن التفتيش بطريقة (ISPS)»: nobody's name.
        .take_while(|&token| !tagged.is_function(token, "complementiser"))
        .any(|token| tagged.is(token, Category::GivenName) || tagged.is(token, Category::Office))
}

/// Between two marks a name has at most so many tokens.
const LONGEST_NAME: usize = 9;

/// «وزير الخارجية "فلان الفلاني"», «السيد "فلان"»: the marks around a name behind an office or a title.
fn quoted_name(tagged: &Tagged<'_>, at: usize) -> Option<[Range<usize>; 2]> {
    let close = match tagged.text.kind(at) {
        TokenKind::QuoteOpen => TokenKind::QuoteClose,
        TokenKind::BracketOpen => TokenKind::BracketClose,
        _ => return None,
    };
    let part = |token: usize| tagged.is_word(token) || tagged.text.kind(token) == TokenKind::Dash;
    let end = (at + 1..at + LONGEST_NAME).find(|&token| !part(token))?;
    let dash = |token: usize| tagged.text.kind(token) == TokenKind::Dash;
    let plain =
        |token: usize| tagged.is(token, Category::GivenName) || tagged.is_unknown(token) || dash(token);
    let (mut words, last) = (at + 1..end, end - 1);
    let named = words.all(|token| plain(token) || tagged.has_article(token)) && plain(at + 1);
    // «مؤسسة "كونراد"»: what has no article is called so itself; «الرئيس (فلان) الفلاني»: his name goes on.
    let closed = tagged.has_article(at - 1)
        || tagged.text.kind(at - 1) == TokenKind::Comma
        || tagged.state(at - 1).is_some();
    let goes_on = plain(end + 1) && tagged.is_word(end + 1);
    let titled = tagged.is(at - 1, Category::Honorific) || tagged.is(at - 1, Category::Office);
    // «جمهورية "كوسوفا"».
    let state = tagged.state(at + 1).is_some_and(|(state, _)| at + 1 + state.tokens == end);
    // «وأوضح "زهران"»: whom his full name called so before.
    let again = last == at + 1 && tagged.finite(at - 1).is_some() && is_surname_before(tagged, at + 1);
    let person = titled || again || last > at + 1 && closed && is_behind_office(tagged, at);
    ((named && person || again || state) && !goes_on && tagged.text.kind(end) == close)
        .then(|| [at..at + 1, end..end + 1])
}

/// Whether the word stood right behind a given name.
fn is_surname_before(tagged: &Tagged<'_>, at: usize) -> bool {
    let same = |token: usize| tagged.folded(token) == tagged.folded(at);
    (1..at).any(|token| same(token) && tagged.is(token - 1, Category::GivenName))
}

/// Whether an office is named within the words right before, none of them a verb.
fn is_behind_office(tagged: &Tagged<'_>, at: usize) -> bool {
    let at = if tagged.text.kind(at - 1) == TokenKind::Comma { at - 1 } else { at };
    (at.saturating_sub(LONGEST_NAME)..at)
        .rev()
        .take_while(|&token| tagged.is_word(token) && tagged.finite(token).is_none())
        .any(|token| tagged.is(token, Category::Office))
}

/// «والوفد المرافق له», «ومرافقيه»: who came along, without a name.
fn entourage(tagged: &Tagged<'_>, at: usize) -> Option<Range<usize>> {
    let delegation = tagged.spells(at, THE_DELEGATION) && tagged.spells(at + 1, ACCOMPANYING_DELEGATION);
    if !delegation && !tagged.spells(at, ENTOURAGE) {
        return None;
    }
    let opening = at + 1 + usize::from(delegation);
    let end = opening + usize::from(tagged.spells(opening, ALONG_WITH_THEM));
    let start = if tagged.text.kind(at - 1) == TokenKind::Comma { at - 1 } else { at };
    // «والوفد المرافق له الذي يضم فلانا»: its members follow.
    let goes_on = tagged.is_word(end) && !tagged.is_function(end, "relative")
        || tagged.text.kind(end) == TokenKind::Comma;
    (goes_on && is_behind_name(tagged, start)).then_some(start..end)
}

/// «، رفقة عدد من مساعديه،», «، يرافقه وفد رفيع المستوى،»: between two commas, a group without a name.
fn company(tagged: &Tagged<'_>, at: usize) -> Option<Range<usize>> {
    let comma = |token: usize| tagged.text.kind(token) == TokenKind::Comma;
    let first = at + 1 + usize::from(tagged.spells(at + 1, &["وذلك", "وكان"]));
    if !comma(at) || !tagged.spells(first, BY_WHOSE_SIDE) {
        return None;
    }
    let end = (first + 1..first + LONGEST_COMPANY)
        .find(|&token| !tagged.is_word(token))
        .filter(|&end| comma(end))?;
    let group = (first + 1..first + 3).any(|token| tagged.spells(token, COMPANY));
    let named = (first + 1..end).any(|token| tagged.is(token, Category::GivenName));
    // «بحضور عدد من المسؤولين، بينهم وزير …»: then they have names.
    let closed = tagged.finite(end + 1).is_some()
        || !tagged.folded(end + 1).starts_with('و') && !tagged.spells(end + 1, AMONG_THEM);
    (group && !named && closed).then_some(at..end)
}

/// An aside of companions has fewer tokens.
const LONGEST_COMPANY: usize = 14;

/// «فلان، الذي يزور البلاد منذ أمس، أن»: a relative clause between two commas that names nobody and says nothing.
fn relative_clause(tagged: &Tagged<'_>, at: usize) -> Option<Range<usize>> {
    let comma = |token: usize| tagged.text.kind(token) == TokenKind::Comma;
    let name = tagged.is(at - 1, Category::GivenName) || tagged.is_unknown(at - 1);
    let opens = comma(at) && tagged.is_function(at + 1, "relative") && name && is_behind_name(tagged, at);
    let end = (at + 2..at + LONGEST_COMPANY)
        .find(|&token| !tagged.is_word(token))
        .filter(|&end| opens && comma(end))?;
    let inside = at + 2..end;
    let says = inside.clone().any(|token| {
        tagged.is(token, Category::GivenName)
            || tagged.is(token, Category::Office)
            || tagged.state(token).is_some()
            || tagged.is_function(token, "complementiser")
            || tagged.finite(token).is_some_and(|(_, entry)| {
                let meets = entry.event.is_some_and(|event| event != EventType::Visit);
                matches!(entry.class, ActClass::Saying | ActClass::Expressive) || meets
            })
    });
    let resumed = tagged.is_word(end + 1) && !tagged.folded(end + 1).starts_with('و');
    (!says && resumed).then_some(at..end)
}
