//! The complement of a summary, word by word, and where it starts.

use super::condensing::of_kind;
use super::subject::Subject;
use super::verb::Verb;
use super::word_class::is_of_own_token;
use super::{Context, omission, renaming};
use crate::lexicon::Category;
use crate::mentions::MentionKind;
use crate::text::TokenKind;

/// A word or a mark of a summary.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// As it is written.
    pub(super) text: String,
    /// The token that it stands for, or starts with.
    pub(super) token: usize,
    /// What it is.
    pub(super) kind: TokenKind,
    /// Whether a space stands before it.
    pub(super) spaced: bool,
    /// Whether it names somebody otherwise than the text does.
    pub(super) renamed: bool,
}

/// The complement's words, without all that a summary leaves out.
pub(super) fn of(context: &Context<'_, '_>, verb: &Verb, subject: &Subject) -> Vec<Piece> {
    let end = context.act.clause.end;
    let mut at = start(context);
    if verb.takes_object {
        at = behind_preposition(context, at);
    }
    let mut pieces: Vec<Piece> = Vec::new();
    while at < end {
        if let Some(next) = omission::omitted(context, at, end, &pieces) {
            at = next.max(at + 1);
        } else if let Some((renamed, next)) = renaming::renamed(context, subject, at, end) {
            pieces.extend(renamed);
            at = next.max(at + 1);
        } else {
            pieces.extend(as_written(context, at));
            at += 1;
        }
    }
    pieces
}

/// The token as the text writes it, without the signs of hashtags and invisible marks.
fn as_written(context: &Context<'_, '_>, at: usize) -> Option<Piece> {
    let text = context.text();
    let written: String = text
        .slice(at..at + 1)
        .chars()
        .map(|character| if matches!(character, '#' | '_') { ' ' } else { character })
        .filter(|character| !is_invisible(*character))
        .collect();
    let written = written.trim();
    let adjacent = at > 0 && text.bytes(at - 1..at).end == text.bytes(at..at + 1).start;
    (!written.is_empty()).then(|| Piece {
        text: written.to_owned(),
        token: at,
        kind: text.kind(at),
        spaced: !adjacent,
        renamed: false,
    })
}

/// Tatweel and the controls of direction.
fn is_invisible(character: char) -> bool {
    matches!(character, 'ـ' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Where the complement starts: behind the verb, the subject and what tells when and where it was said.
fn start(context: &Context<'_, '_>) -> usize {
    let act = context.act;
    let own = usize::from(!is_of_own_token(act.head.kind));
    let behind_head = act.head.token + own;
    let first = act.reported_verb.map_or(act.complement.max(behind_head), |verb| verb + 1);
    let behind = behind_subject(context, first);
    reported_start(context, behind).unwrap_or(behind)
}

/// Behind those whom the summary names itself, and the day: «مع نظيره فلان، أمس، …».
fn behind_subject(context: &Context<'_, '_>, first: usize) -> usize {
    let (tagged, end) = (context.tagged, context.act.clause.end);
    let mut at = first;
    while at < end {
        let next = speaker_end(context, at)
            .or_else(|| of_kind(tagged, at, "filler").map(|reading| at + reading.tokens))
            .or_else(|| (pronoun_complement(context, at) && at == first).then_some(at + 1))
            .or_else(|| day_end(context, at))
            .or_else(|| (tagged.text.kind(at) == TokenKind::Comma).then_some(at + 1));
        match next {
            Some(next) if next < end => at = next,
            _ => break,
        }
    }
    at
}

/// Where a mention of the speakers ends, «مع» and «كل من» before it included.
fn speaker_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let with = usize::from(tagged.spells(at, &["مع"]));
    let each = if tagged.folded(at + with).ends_with("كل") && tagged.spells(at + with + 1, &["من"]) { 2 } else { 0 };
    let start = at + with + each;
    let index = context.cast.mention_at(start)?;
    let (mention, meant) = (&context.cast.mentions[index], &context.cast.meant[index]);
    let speakers = !meant.is_empty() && meant.iter().all(|id| context.act.speakers.contains(id));
    let open = meant.is_empty() && matches!(mention.kind, MentionKind::Reference(_));
    let free = mention.tokens.start == start && mention.proclitics.preposition.is_none();
    let several = context.act.speakers.len() > 1;
    (free && (speakers || open && at == context.act.complement) && (with == 0 || several))
        .then_some(mention.tokens.end)
}

/// «معه», «له»: whom a pronoun right behind the verb means does not show in the summary.
fn pronoun_complement(context: &Context<'_, '_>, at: usize) -> bool {
    PRONOUNS.contains(&context.tagged.folded(at))
}

const PRONOUNS: [&str; 10] = ["معه", "معها", "معهم", "معهما", "له", "لها", "لهم", "لهما", "اليه", "اليها"];

/// «اليوم», «أمس الاثنين», «مساء أمس».
fn day_end(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let day = tagged.is(at, Category::Weekday) || tagged.noun_of_role(at, "time").is_some();
    day.then_some(at + 1)
}

/// «خلال لقاء …، أن», «في تصريح …: »: what is said starts behind its circumstances.
fn reported_start(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let (tagged, end) = (context.tagged, context.act.clause.end);
    if !omission::opens_circumstance(tagged, at) {
        return None;
    }
    let mut relative = false;
    for token in at..end {
        if tagged.is_function(token, "relative") {
            relative = true;
        }
        match tagged.text.kind(token) {
            TokenKind::Colon | TokenKind::QuoteOpen => return Some(token),
            TokenKind::Comma => relative = false,
            _ => {}
        }
        if tagged.is_function(token, "complementiser") && !relative && token + 2 < end {
            let governed = token > at && tagged.spells(token - 1, &["الي", "علي", "عن"]);
            return Some(token - usize::from(governed));
        }
    }
    // What follows the comma that closes them.
    let comma = (at..end).find(|&token| tagged.text.kind(token) == TokenKind::Comma)?;
    (comma + 3 < end && comma - at <= LONGEST_CIRCUMSTANCE).then_some(comma + 1)
}

/// Circumstances before what they lead to have at most so many tokens.
const LONGEST_CIRCUMSTANCE: usize = 16;

/// Behind «على», «حول», «إلى», where the verb takes an object.
fn behind_preposition(context: &Context<'_, '_>, at: usize) -> usize {
    let joins = context.tagged.spells(at, &["علي", "حول", "الي", "بشان", "بخصوص"]);
    let reports = context.tagged.is_function(at + 1, "complementiser");
    at + usize::from(joins && !reports)
}
