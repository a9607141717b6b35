//! Lists: «اتفق الجانبان على ما يلي:», «شملت:» and the items that follow, each an act of its own.

use super::{Head, HeadKind, Performed};
use crate::lexicon::word_lists::{LISTING, POINTS_AHEAD};
use crate::lexicon::{self, Category, Shape};
use crate::model::{Act, InstrumentKind, Status};
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// Whether a clause only announces a list: its complement ends in «ما يلي», «الآتي», «النقاط التالية», or it has none but the
/// text that holds the items, «ونص الاتفاق على:».
pub(super) fn announces_list(tagged: &Tagged<'_>, complement: usize, clause: &Range<usize>) -> bool {
    let length = clause.end.saturating_sub(complement);
    let points_ahead = clause.end > complement && tagged.spells(clause.end - 1, POINTS_AHEAD);
    length <= LONGEST_ANNOUNCEMENT && points_ahead
        || length <= LONGEST_TEXT && is_of_text(tagged, complement..clause.end)
}

/// «وتضمنت الوثيقة الموقعة بين الوزيرين:»: a text and what describes it, and then the items.
fn is_of_text(tagged: &Tagged<'_>, complement: Range<usize>) -> bool {
    let sentences = &tagged.text.sentences;
    let own = sentences.partition_point(|sentence| sentence.tokens.end <= complement.start);
    let text = |token: usize| {
        tagged.find(token, Category::Instrument).is_some_and(|reading| {
            let kind = lexicon::INSTRUMENTS[usize::from(reading.sense.entry)].kind;
            matches!(kind, InstrumentKind::Agreement | InstrumentKind::Mou | InstrumentKind::Declaration)
        })
    };
    sentences.get(own).is_some_and(|own| opens_list(tagged, &own.tokens))
        && (complement.start.saturating_sub(1)..complement.end).take(NEAR).any(text)
        && !complement.into_iter().any(|token| tagged.finite(token).is_some())
}

/// Whether a sentence ends in a colon, «اتفق الجانبان على:», and the next one is the first item of a list.
pub(super) fn opens_list(tagged: &Tagged<'_>, sentence: &Range<usize>) -> bool {
    let colon = sentence.end > sentence.start && tagged.text.kind(sentence.end - 1) == TokenKind::Colon;
    let sentences = &tagged.text.sentences;
    let next = sentences.partition_point(|other| other.tokens.start < sentence.end);
    colon && sentences.get(next).is_some_and(|next| item(tagged, &next.tokens).is_some())
}

/// What announces a list says nothing else.
const LONGEST_ANNOUNCEMENT: usize = 6;

/// «الوثيقة الموقعة بين الزعيمين الكوري والأمريكي»: a text is named in so many words …
const LONGEST_TEXT: usize = 10;
/// … and stands so near where the complement begins.
const NEAR: usize = 2;

/// The tokens of a list item's text, where a sentence is one: a dash, a number or an ordinal opens it, and no verb.
pub(super) fn item(tagged: &Tagged<'_>, sentence: &Range<usize>) -> Option<Range<usize>> {
    let start = match tagged.text.kind(sentence.start) {
        TokenKind::Dash => sentence.start + 1,
        TokenKind::Number => {
            let mark = !tagged.is_word(sentence.start + 1);
            sentence.start + 1 + usize::from(mark)
        }
        _ if tagged.spells(sentence.start, LISTING) => sentence.start + 1,
        _ => return None,
    };
    let start = (start..sentence.end).find(|&token| tagged.is_word(token))?;
    Some(start..sentence.end)
}

/// The act that a list item names by its first word: «- التزام الرئيس بـ», «- تأكيد الطرفين أن».
pub(super) fn named_act(tagged: &Tagged<'_>, item: &Range<usize>) -> Option<Act> {
    // «- التأكيد على أهمية التنسيق».
    let stressed = || {
        let (noun, entry) = tagged.shaped(item.start, Shape::VerbalNoun)?;
        let governs = tagged.spells(item.start + 1, &["علي"]) && noun.proclitics.article;
        entry.performs().filter(|_| governs)
    };
    let by_noun = tagged.noun_of_role(item.start, "act").and_then(|(_, noun)| noun.act).or_else(stressed);
    let by_verb = || {
        let (noun, entry) = tagged.shaped(item.start, Shape::VerbalNoun)?;
        let plain = noun.proclitics.preposition.is_none() && !noun.proclitics.article;
        entry.performs().filter(|_| plain)
    };
    let act = by_noun.or_else(by_verb)?;
    matches!(act.status(), Status::Commitment | Status::Position | Status::Courtesy).then_some(act)
}

/// The act that a list item performs: that of the announcement, on the item's words.
pub(super) fn performed(announcement: &Performed, item: Range<usize>) -> Performed {
    let head = Head { start: item.start, token: item.start, kind: HeadKind::ListItem, ..announcement.head };
    Performed { head, complement: item.start, clause: item, addressees: Vec::new(), ..announcement.clone() }
}
