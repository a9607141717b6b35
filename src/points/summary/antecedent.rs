//! What a word that points back means, in the words of the text before: «هذه المبادرة», «الحفاظ عليه».

use super::Context;
use super::complement::Piece;
use super::word_class::{has_nunation, is_defined, is_joined, is_joined_by_for, is_particle, may_be_verb};
use crate::lexicon::word_lists::{
    ARTICLES_BEHIND_CLITICS, ARTICLES_BEHIND_LETTERS, COOPERATION_NOUNS, DONE_TO_THINGS, IN_FUTURE,
    NARROWING, SAYING_NOT_WHICH, SUMMITS, TOPIC_PREPOSITIONS,
};
use crate::lexicon::{Category, Number};
use crate::mentions::MentionKind;
use crate::model::EventType;
use crate::text::{TokenKind, folded};
use crate::words::{Enclitic, Tagged};
use std::ops::Range;

/// «(هذه) المبادرة»: the nearest words before it that say which one, «مبادرة الرئيس بخصوص ليبيا».
pub(super) fn of_noun(context: &Context<'_, '_>, at: usize) -> Option<String> {
    let tagged = context.tagged;
    let noun = bare(tagged.folded(at));
    let event = tagged.noun(at).and_then(|(_, noun)| noun.event);
    // «الاتفاق النووي», «الاتفاق الذي», «الاتفاق مع إيران».
    let padding = tagged.condensing(at + 1, "adjective").is_some();
    let described = tagged.has_article(at + 1) && !is_joined(tagged, at + 1) && !padding
        || tagged.is_function(at + 1, "relative")
        || tagged.spells(at + 1, TOPIC_PREPOSITIONS)
        || tagged.spells(at + 1, NARROWING)
        || tagged.spells(at + 1, &["علي"]) && !tagged.spells(at + 2, &["هامش"]);
    if described || noun.chars().count() < SHORTEST_NOUN || tagged.noun_of_role(at, "time").is_some() {
        return None;
    }
    // «التوصل لاتفاق».
    let text = tagged.is(at, Category::Instrument);
    let borne = |folded: &str| text && folded.strip_prefix(['ل', 'ب']).is_some_and(|rest| rest == noun);
    let same = |&token: &usize| {
        let folded = tagged.folded(token);
        tagged.is_word(token) && (bare(folded) == noun || borne(folded))
    };
    let body = tagged.is(at, Category::Instrument) || tagged.is(at, Category::InstitutionHead);
    let farthest = if body { FARTHEST_BODY } else { FARTHEST };
    let near = at.saturating_sub(farthest)..at.saturating_sub(1);
    let found = match event {
        Some(EventType::Visit) => return journey(context, at),
        None if tagged.noun_of_role(at, "meeting").is_some() => return None,
        // Of several meetings, the last that was spoken of.
        Some(EventType::Conference) => named_meeting(context, near.rev().filter(same))?,
        Some(_) if tagged.spells(at, SUMMITS) => named_meeting(context, near.rev().filter(same))?,
        Some(_) => return None,
        None => near.rev().filter(same).find_map(|token| phrase(context, token))?,
    };
    Some(without_clitics(tagged, found.start, as_quoted(tagged, found)))
}

/// «(انسحب من) القمة», «بالاتفاق النووي»: the words without what is joined to the first of them.
pub(super) fn without_clitics(tagged: &Tagged<'_>, first: usize, words: String) -> String {
    if words.starts_with("ال") {
        return words;
    }
    if let Some(stem) = ARTICLES_BEHIND_CLITICS.iter().find_map(|clitics| words.strip_prefix(clitics)) {
        return format!("ال{stem}");
    }
    let joined = is_joined(tagged, first) || has_clitic(tagged, first);
    let reading = tagged.at(first).first().filter(|_| joined);
    reading.map_or_else(|| words.clone(), |reading| crate::actors::strip_clitics(&words, reading.proclitics))
}

/// «القمة» behind «القمة الأفريقية», unless another was spoken of since.
fn named_meeting(context: &Context<'_, '_>, before: impl Iterator<Item = usize>) -> Option<Range<usize>> {
    for token in before {
        let found = phrase(context, token);
        if found.is_some() || !context.tagged.has_article(token) {
            return found;
        }
    }
    None
}

/// «الزيارة» behind «يؤدي الرئيس زيارة رسمية إلى إيطاليا»: where it goes.
fn journey(context: &Context<'_, '_>, at: usize) -> Option<String> {
    let (tagged, cast) = (context.tagged, context.cast);
    let one = |token: usize| {
        let noun = tagged.noun(token).filter(|(_, noun)| noun.event == Some(EventType::Visit));
        noun.is_some_and(|(reading, _)| reading.sense.form.number() != Some(Number::Plural))
    };
    let state = |token: usize| {
        let index = cast.mention_starting_at(token)?;
        let [only] = cast.meant[index][..] else { return None };
        let state = matches!(cast.mentions[index].kind, MentionKind::State);
        let name = cast.registry.entities[only].country.and_then(super::state_name);
        name.filter(|_| state)
    };
    let goal = |token: usize| {
        let limit = at.min(token + LONGEST_WAY_TO_GOAL);
        let near = (token + 1..limit).take_while(|&next| tagged.is_word(next));
        near.into_iter().find_map(|next| match tagged.spells(next, &["الي"]) {
            true => state(next + 1),
            false => state(next).filter(|_| has_clitic(tagged, next)),
        })
    };
    let goes_on = tagged.spells(at + 1, &["الي", "بين"]) || is_joined_by_for(tagged, at + 1);
    let near = at.saturating_sub(FARTHEST_JOURNEY)..at.saturating_sub(1);
    let goal = near.rev().filter(|&token| one(token)).find_map(goal).filter(|_| !goes_on && one(at))?;
    // «تسهم الزيارة في تعزيز العلاقات مع الصين».
    let named = (at + 1..context.act.clause.end).any(|token| state(token) == Some(goal));
    if named {
        return None;
    }
    crate::words::without_article(tagged.text.slice(at..at + 1)).map(|stem| format!("ال{stem} إلى {goal}"))
}

/// «مبادرة «الحزام والطريق»»: the words with our own quotation marks; «اتفاقية لتجنب كذا» is «اتفاقية تجنب كذا», and «اتفاق حول
/// كذا» is «الاتفاق حول كذا».
fn as_quoted(tagged: &Tagged<'_>, words: Range<usize>) -> String {
    let (first, second) = (words.start, words.start + 1);
    let borne = is_joined_by_for(tagged, second) && !tagged.has_article(first);
    let purpose = borne && !tagged.has_article_behind_clitics(second);
    let free = tagged.is_function(second, "preposition") || borne && !purpose;
    let mut text = if free && !tagged.has_article(first) { "ال".to_owned() } else { String::new() };
    for token in words {
        let (kind, word) = (tagged.text.kind(token), tagged.text.slice(token..token + 1));
        if token > first && kind != TokenKind::QuoteClose && !text.ends_with('«') {
            text.push(' ');
        }
        text.push_str(match kind {
            TokenKind::QuoteOpen => "«",
            TokenKind::QuoteClose => "»",
            // «(توج) باتفاقية للتعاون» is «الاتفاقية للتعاون».
            _ if token == first && text == "ال" && has_clitic(tagged, first) => {
                word.trim_start_matches(['ب', 'ل'])
            }
            _ if token == first => word.trim_end_matches('\u{64B}'),
            _ if token == second && purpose => word.strip_prefix('ل').unwrap_or(word),
            _ => word,
        });
    }
    text
}

/// Whether the noun bears a preposition, which is not its own.
fn has_clitic(tagged: &Tagged<'_>, at: usize) -> bool {
    let readings = tagged.at(at);
    tagged.has_article_behind_clitics(at) && !tagged.has_article(at)
        || !readings.is_empty() && readings.iter().all(|reading| reading.proclitics.preposition.is_some())
}

/// A noun with what tells which one it is: its genitive and adjectives, and what a preposition joins to it.
fn phrase(context: &Context<'_, '_>, at: usize) -> Option<Range<usize>> {
    let tagged = context.tagged;
    if tagged.text.kind(at + 1) == TokenKind::QuoteOpen {
        let near = at + 2..at + 2 + LONGEST_PHRASE;
        let close = near.into_iter().find(|&token| tagged.text.kind(token) == TokenKind::QuoteClose)?;
        return (!tagged.has_article(at)).then_some(at..close + 1);
    }
    if is_named_by_next(context, at) {
        return Some(at..at + 2);
    }
    let nouns = noun_end(context, at);
    let of_pronoun = tagged.at(nouns).iter().any(|reading| reading.enclitic.is_some());
    let borne = is_joined_by_for(tagged, nouns) && !of_pronoun && (!tagged.has_article(at) || nouns > at + 1);
    let joins = borne || tagged.spells(nouns, TOPIC_PREPOSITIONS);
    let own = usize::from(!borne);
    let whole = |end: usize| end > nouns + own && end - at <= LONGEST_PHRASE && is_defined(tagged, end - 1);
    let further =
        joins.then(|| noun_end(context, nouns + own)).filter(|&end| whole(end) && nouns + own < end);
    let end = further.unwrap_or(nouns);
    let told = end > at + 1 && end - at <= LONGEST_PHRASE && is_defined(tagged, end - 1);
    // «التحالف الأخرى», «الاتفاق نفسه» say not which.
    let plain = (at + 1..end).all(|token| {
        tagged.spells(token, SAYING_NOT_WHICH) || tagged.condensing(token, "adjective").is_some()
    });
    // «الاتفاق الروسي - الإسرائيلي».
    let parted = tagged.text.kind(end) == TokenKind::Dash;
    (told && !plain && !parted).then_some(at..end)
}

/// «صحيفة عكاظ»: a body that a single word names which no table knows.
fn is_named_by_next(context: &Context<'_, '_>, at: usize) -> bool {
    let tagged = context.tagged;
    let next = at + 1;
    let named = tagged.is_unknown(next) && !tagged.has_article(next) && !has_nunation(tagged, next);
    let behind = next + 1;
    let ends =
        !tagged.is_word(behind) || is_particle(tagged, behind) || tagged.is_function(behind, "relative");
    let body =
        tagged.is(at, Category::InstitutionHead) && !tagged.has_article(at) && !has_nunation(tagged, at);
    body && named && ends && !may_be_verb(tagged, next) && !is_joined(tagged, next)
}

/// Behind a noun: its genitives, adjectives and names.
pub(super) fn noun_end(context: &Context<'_, '_>, at: usize) -> usize {
    let tagged = context.tagged;
    let mut end = at + 1;
    while end < at + LONGEST_PHRASE && tagged.is_word(end) {
        // «رئيس الجمهورية، فلان»: as far as its comma.
        let named = context.cast.mention_starting_at(end).map(|index| {
            let tokens = context.cast.mentions[index].tokens.clone();
            tokens.clone().find(|&token| !tagged.is_word(token)).unwrap_or(tokens.end)
        });
        let hangs = is_particle(tagged, end)
            || tagged.is_function(end, "relative")
            || tagged.condensing(end, "scope").is_some();
        // «المعترف بها»: an adjective that is nothing without what follows.
        let governing = tagged.spells(end + 1, &["بها", "به"])
            || tagged
                .function_reading(end + 1, "preposition")
                .is_some_and(|reading| reading.enclitic.is_some());
        let free = !is_joined(tagged, end) && !hangs && !governing && !may_be_verb(tagged, end);
        let closed = is_defined(tagged, end - 1);
        match named.filter(|_| free) {
            Some(next) if !closed => end = next,
            _ if free && (tagged.has_article(end) || !closed && is_defined(tagged, end + 1)) => end += 1,
            _ => break,
        }
    }
    end
}

/// «(ضرورة الحفاظ) عليه», «(الآراء) بشأنها» at the end: the noun before the clause that the pronoun agrees with, where none
/// of the sentence does.
pub(super) fn of_last_pronoun(context: &Context<'_, '_>, pieces: &mut [Piece]) {
    let tagged = context.tagged;
    // «التنسيق بشأنها مستقبلا».
    let adverb = pieces.len() > 2 && pieces.last().is_some_and(|last| tagged.spells(last.token, IN_FUTURE));
    let end = pieces.len() - usize::from(adverb);
    // «وبحثا دعمها وتعزيزها»: no pronoun of theirs.
    if let Some((first, [_, ..])) = pieces.split_first_mut()
        && context.act.speakers.len() > 1
    {
        cooperation_developed(context, first, &[]);
    }
    let last = pieces[..end].split_last_mut();
    let Some((last, before)) = last.filter(|(last, _)| !last.renamed) else { return };
    let Some((stem, feminine)) = preposition(tagged, last) else {
        cooperation_developed(context, last, before);
        return;
    };
    let governing = before.len().saturating_sub(1);
    let meant = |piece: &Piece| piece.renamed || is_noun(tagged, piece.token, feminine);
    if before.is_empty() || before[..governing].iter().any(meant) {
        return;
    }
    let limit = context.act.clause.start;
    let near = limit.saturating_sub(FARTHEST_NOUN)..limit;
    let stops = |token: &usize| matches!(tagged.text.kind(*token), TokenKind::Stop | TokenKind::ParagraphEnd);
    let state =
        |token| state_of(context, token).is_some_and(|code| super::is_feminine_state(code) == feminine);
    let noun = |&token: &usize| is_noun(tagged, token, feminine) && !is_attribute(context, token);
    let meant = near.rev().take_while(|token| !stops(token)).find(|token| state(*token) || noun(token));
    let topic = matches!(stem, "بشأن" | "حول");
    let Some(words) = meant.and_then(|token| named_by_pronoun(context, token, topic)) else { return };
    last.text = match stem {
        "ل" => super::renaming::to(&words),
        "ب" => format!("ب{words}"),
        stem => format!("{stem} {words}"),
    };
    last.renamed = true;
}

/// The state of which the word is the name, or part of it.
fn state_of(context: &Context<'_, '_>, at: usize) -> Option<&'static str> {
    let mention = context.cast.mention_at(at).map(|index| &context.cast.mentions[index])?;
    mention.country.filter(|_| matches!(mention.kind, MentionKind::State))
}

/// The state's name, or the noun with all that tells of it. A clause that tells of it may name what is meant, unless that
/// is a topic.
fn named_by_pronoun(context: &Context<'_, '_>, at: usize, topic: bool) -> Option<String> {
    let tagged = context.tagged;
    if let Some(code) = state_of(context, at) {
        return super::state_name(code).map(str::to_owned);
    }
    let end = noun_end(context, at).min(context.act.clause.start);
    if tagged.is_function(end, "relative") && !topic {
        return None;
    }
    let words = tagged.text.slice(at..end).replace(['#', '_'], " ");
    let words = words.trim();
    let plain = words.strip_prefix("لل").map(|rest| format!("ال{rest}"));
    let plain = plain.or_else(|| {
        ARTICLES_BEHIND_LETTERS
            .iter()
            .find_map(|clitics| words.strip_prefix(clitics))
            .map(|rest| format!("ال{rest}"))
    });
    Some(plain.unwrap_or_else(|| words.to_owned()))
}

/// The preposition that bears the pronoun, and whether that is feminine.
fn preposition(tagged: &Tagged<'_>, piece: &Piece) -> Option<(&'static str, bool)> {
    let folded = tagged.folded(piece.token);
    let (stem, feminine) = match folded.strip_suffix("ها") {
        Some(stem) => (stem, true),
        None => (folded.strip_suffix('ه')?, false),
    };
    let stem = match stem {
        "علي" => "على",
        "الي" => "إلى",
        "بشان" => "بشأن",
        "حول" => "حول",
        "ازاء" => "إزاء",
        "تجاه" => "تجاه",
        "حيال" => "حيال",
        "مع" => "مع",
        "عن" => "عن",
        "من" => "من",
        "في" => "في",
        "ل" => "ل",
        "ب" => "ب",
        _ => return None,
    };
    (piece.kind == TokenKind::Word).then_some((stem, feminine))
}

/// «(مزيد) تطويره»: the cooperation that was spoken of before, where nothing in the sentence could be meant.
fn cooperation_developed(context: &Context<'_, '_>, last: &mut Piece, before: &[Piece]) {
    let tagged = context.tagged;
    let Some((stem, feminine)) = developed(tagged, last) else { return };
    let other = |at: usize| {
        let piece = &before[at];
        let side = context.sides.iter().find(|side| super::state_name(side) == Some(&piece.text));
        let state = side.copied().or_else(|| state_of(context, piece.token).filter(|_| !piece.renamed));
        let state = state.map(|code| super::is_feminine_state(code) == feminine);
        // «حرص بلاده المتواصل».
        let attribute = at > 0 && before[at - 1].renamed && tagged.has_article(piece.token);
        let adjective = attribute || tagged.condensing(piece.token, "adjective").is_some();
        let named = || piece.renamed && piece.text.ends_with('ة') == feminine;
        let noun = || named() || !piece.renamed && !adjective && is_noun(tagged, piece.token, feminine);
        state.unwrap_or_else(noun) || tagged.is_function(piece.token, "relative")
    };
    let limit = context.act.clause.start;
    let mut near = (limit.saturating_sub(FARTHEST)..limit).rev();
    let spoken = near.find(|&token| {
        let bare = tagged.folded(token).trim_start_matches(['ب', 'و']);
        COOPERATION_NOUNS.iter().any(|noun| folded(noun).eq(bare.chars()))
            && is_noun(tagged, token, feminine)
            && !is_attribute(context, token)
    });
    let Some(noun) = spoken.filter(|_| !(0..before.len()).any(other)) else { return };
    last.text =
        format!("{stem} {}", without_clitics(tagged, noun, tagged.text.slice(noun..noun + 1).to_owned()));
    last.renamed = true;
}

/// A verbal noun of what is done to things, without its pronoun, and whether that is feminine.
fn developed(tagged: &Tagged<'_>, piece: &Piece) -> Option<(String, bool)> {
    let (stem, feminine) = match piece.text.strip_suffix("ها") {
        Some(stem) => (stem, true),
        None => (piece.text.strip_suffix('ه')?, false),
    };
    let bare = tagged.folded(piece.token).strip_suffix(if feminine { "ها" } else { "ه" })?;
    let noun = |noun: &&str| bare == *noun || bare.strip_prefix(['ب', 'ل']) == Some(*noun);
    let done = piece.kind == TokenKind::Word && DONE_TO_THINGS.iter().any(noun);
    done.then(|| (stem.to_owned(), feminine))
}

/// Whether the word is a defined noun of that gender: what is several and no person is feminine.
fn is_noun(tagged: &Tagged<'_>, at: usize, feminine: bool) -> bool {
    let defined = tagged.has_article(at) || tagged.has_article_behind_clitics(at);
    let bound = |token: usize| tagged.text.tokens.get(token).is_some_and(|token| token.ends_in_ta_marbuta);
    // «القضايا الحدودية»: the adjective shows it.
    let marked = bound(at) || tagged.has_article(at + 1) && bound(at + 1) && !is_joined(tagged, at + 1);
    let number = |number| tagged.at(at).iter().any(|reading| reading.sense.form.number() == Some(number));
    let pair = number(Number::Dual) || ["ين", "تان"].iter().any(|ending| tagged.folded(at).ends_with(ending));
    let of_woman = marked || number(Number::Plural) || tagged.folded(at).ends_with("ات");
    let person = tagged.is(at, Category::Office) || tagged.is(at, Category::GivenName);
    tagged.is_word(at) && defined && !pair && !person && of_woman == feminine
}

/// «الأميركي» behind «الانسحاب», «والدولية» behind «الإقليمية».
fn is_attribute(context: &Context<'_, '_>, at: usize) -> bool {
    let tagged = context.tagged;
    let noun = at > 0 && tagged.has_article(at - 1) && context.cast.mention_at(at - 1).is_none();
    let nisba = |token: usize| tagged.ends_as_nisba(token);
    let further = is_joined(tagged, at) && nisba(at) && nisba(at.saturating_sub(1));
    let adjective = (tagged.has_article(at) || further) && noun;
    let own = tagged.at(at).iter().any(|reading| reading.enclitic == Some(Enclitic::OwnNoun));
    adjective || own
}

/// A folded noun without what stands before it.
fn bare(folded: &str) -> &str {
    let word = folded.strip_prefix('و').filter(|rest| rest.starts_with("ال")).unwrap_or(folded);
    crate::words::without_article(word).unwrap_or(word)
}

/// A noun of fewer letters may be many a word.
const SHORTEST_NOUN: usize = 4;

/// Where a journey goes stands so near behind it.
const LONGEST_WAY_TO_GOAL: usize = 8;

/// A journey is spoken of all through a release.
const FARTHEST_JOURNEY: usize = 250;

/// What was spoken of lies at most so many tokens back.
const FARTHEST: usize = 60;

/// A text or a body is told once, and then goes by its first word for long.
const FARTHEST_BODY: usize = 160;

/// What a pronoun means stands so near before its clause.
const FARTHEST_NOUN: usize = 24;

/// A longer phrase does not stand for a word.
const LONGEST_PHRASE: usize = 6;
