//! Whom or what a word means that a summary alone leaves open: «المنظمة», «أنها».

use super::Context;
use super::complement::Piece;
use super::subject::Subject;
use super::word_class::{is_joined, is_particle, may_be_verb};
use crate::actors::{Entity, EntityId, strip_clitics};
use crate::lexicon::word_lists::{
    ARTICLES_BEHIND_LETTERS, BEING_AND_MUST, SPEAKS_FOR, SPOKESPERSONS, TOPIC_PREPOSITIONS,
};
use crate::lexicon::{self, ActClass, Category, Number};
use crate::model::ActorKind;
use crate::text::{TokenKind, folded};
use crate::words::{Enclitic, Proclitics, Reading, Tagged};
use std::ops::Range;

/// «المنظمة» alone: the name of the organisation or institution named last before it whose name that noun opens, with
/// the clitics that stand before it.
pub(super) fn institution(context: &Context<'_, '_>, at: usize) -> Option<(String, Proclitics)> {
    let (tagged, cast) = (context.tagged, context.cast);
    let reading = tagged.find(at, Category::InstitutionHead).filter(|reading| reading.tokens == 1)?;
    let one = reading.sense.form.number() != Some(Number::Plural);
    let state =
        |reading: &Reading| lexicon::INSTITUTION_HEADS[usize::from(reading.sense.entry)].kind == "government";
    if state(reading) || !reading.proclitics.article || is_described(tagged, at + 1) {
        return None;
    }
    let word = strip_clitics(tagged.folded(at), reading.proclitics);
    let noun = word.strip_prefix("ال").unwrap_or(&word);
    let before = cast.mention_before(at)?;
    let opens = |index: usize| {
        let [only] = cast.meant[index][..] else { return None };
        let entity = &cast.registry.entities[only];
        let body = matches!(entity.kind, ActorKind::Organisation | ActorKind::Institution);
        let first = cast.mentions[index].tokens.start;
        let clitics = tagged.find(first, Category::InstitutionHead).map(|reading| reading.proclitics);
        let opening = strip_clitics(tagged.folded(first), clitics.unwrap_or_default());
        (body && opening.strip_prefix("ال").unwrap_or(&opening) == noun).then_some(only)
    };
    // «ممثلة منظمة الصحة»: named within somebody's office only.
    let within = || {
        let named = |&(_, entity): &(usize, &Entity)| {
            let first = entity.name.as_deref().and_then(|name| name.split(' ').next());
            entity.kind == ActorKind::Organisation && first.is_some_and(|first| is_noun(first, noun))
        };
        let mut all = cast.registry.entities.iter().enumerate().take(MOST_MENTIONS).filter(named);
        all.next().filter(|_| all.next().is_none()).map(|(id, _)| id)
    };
    let found = (0..=before).rev().take(MOST_MENTIONS).find_map(opens).or_else(within);
    let Some(found) = found.filter(|&found| !is_of_several(context, found, noun)) else {
        return in_office(context, noun).filter(|_| one).map(|name| (name, reading.proclitics));
    };
    let name = context.labels.short(found)?;
    let words = name.split_whitespace().count();
    // «المركز المهم» is no name; «البنك الدولي» is.
    let known = context.cast.registry.entities[found].kind == ActorKind::Organisation;
    let name = name.to_owned();
    let named = known || !name.starts_with("ال") || words >= FEWEST_OF_DEFINED;
    ((2..=LONGEST_NAME).contains(&words) && named).then_some((name, reading.proclitics))
}

/// «(وأضاف) المتحدث أن»: for whom he speaks, as the text said it before.
pub(super) fn spokesperson(context: &Context<'_, '_>, at: usize) -> Option<String> {
    let tagged = context.tagged;
    let told = tagged.spells(at + 1, SPEAKS_FOR) || is_described(tagged, at + 1);
    if !tagged.spells(at, SPOKESPERSONS) || told || context.cast.mention_at(at + 1).is_some() {
        return None;
    }
    let named = |&token: &usize| {
        let official = usize::from(tagged.has_article(token + 1));
        tagged.folded(token) == tagged.folded(at) && tagged.spells(token + 1 + official, &["باسم", "بلسان"])
    };
    let first = (at.saturating_sub(FARTHEST_SPOKESPERSON)..at).rev().find(named)?;
    let body = first + 2 + usize::from(tagged.has_article(first + 1));
    let end = super::antecedent::noun_end(context, body);
    Some(tagged.text.slice(first..end).to_owned())
}

/// Who speaks for somebody is told so far back at most.
const FARTHEST_SPOKESPERSON: usize = 250;

/// «رئيس مجلس حقوق الإنسان»: of the only one whose office names such a body, its name.
fn in_office(context: &Context<'_, '_>, noun: &str) -> Option<String> {
    let mut found: Option<String> = None;
    for entity in context.cast.registry.entities.iter().take(MOST_MENTIONS) {
        let Some(office) = entity.office_without_country.as_deref() else { continue };
        // «المديرة العامة للوكالة الدولية للطاقة», «مديرة بالبنك الدولي».
        let defined = |word: &str| behind_clitics(word).is_some_and(|word| is_noun(word, noun));
        let of = |word: &str| is_noun(word, noun) || defined(word);
        let Some(at) = office.split(' ').position(of) else { continue };
        let start: usize = office.split(' ').take(at).map(|word| word.len() + 1).sum();
        let name = office.get(start..)?;
        let name = behind_clitics(name).map_or_else(|| name.to_owned(), |name| format!("ال{name}"));
        if found.as_ref().is_some_and(|other| *other != name) {
            return None;
        }
        found = Some(name);
    }
    found.filter(|name| (2..=LONGEST_NAME).contains(&name.split_whitespace().count()))
}

/// «للوكالة», «بالبنك»: the noun behind a preposition and its article.
fn behind_clitics(words: &str) -> Option<&str> {
    words.strip_prefix("لل").or_else(|| words.strip_prefix("بال"))
}

/// «المجلس», where one council is named and somebody presides over another.
fn is_of_several(context: &Context<'_, '_>, found: EntityId, noun: &str) -> bool {
    let entities = || context.cast.registry.entities.iter().enumerate().take(MOST_MENTIONS);
    let name = context.cast.registry.entities[found].name.as_deref().unwrap_or_default();
    entities().filter(|&(id, _)| id != found).any(|(_, entity)| {
        let words = [entity.name.as_deref(), entity.office.as_deref()].into_iter().flatten();
        words.filter(|words| !words.contains(name)).any(|words| {
            words.split(' ').any(|word| {
                is_noun(word, noun) || word.strip_prefix("ال").is_some_and(|word| is_noun(word, noun))
            })
        })
    })
}

/// Whether a word as written is the folded noun.
fn is_noun(written: &str, noun: &str) -> bool {
    folded(written).eq(noun.chars())
}

/// «الجامعة العربية», «المجلس الذي …»: told apart from others of its kind.
fn is_described(tagged: &Tagged<'_>, next: usize) -> bool {
    let adjective = tagged.has_article(next) && !is_joined(tagged, next);
    adjective || tagged.is_function(next, "relative")
}

/// So many mentions are looked through at most.
const MOST_MENTIONS: usize = 40;

/// A name that starts with an article has so many words.
const FEWEST_OF_DEFINED: usize = 3;

/// A longer name does not stand for a word.
const LONGEST_NAME: usize = 6;

/// «(أوضح أن القمة …، مشددا على) أنها ستظل محطة»: what was spoken of, in the words of the clause before.
pub(super) fn matter(
    context: &Context<'_, '_>,
    subject: &Subject,
    before: &[Piece],
    at: usize,
) -> Option<String> {
    let tagged = context.tagged;
    let woman = subject.feminine || super::verb::is_said_by_a_woman(context);
    // «قالت إنها»: she herself; «أكد أنها», «أكدت أنه»: somebody or something else.
    let feminine = match tagged.folded(at) {
        "انها" | "بانها" if !woman => true,
        "انه" | "بانه" if woman && !is_impersonal(tagged, at) => false,
        _ => return None,
    };
    // «وصفها بأنها»: it is what stands there already.
    let first = before.iter().all(|piece| is_particle(tagged, piece.token));
    if subject.several || !first {
        return None;
    }
    let reported = || subject_of_report(context, feminine).map(|noun| tagged.text.slice(noun).to_owned());
    let own = || own_country(context, subject).filter(|_| feminine).map(str::to_owned);
    let noun = own()
        .or_else(|| topic(context, feminine))
        .or_else(reported)
        .or_else(|| object_before(context, feminine))?;
    let stem = tagged.text.slice(at..at + 1);
    let stem = stem.strip_suffix("ها").or_else(|| stem.strip_suffix('ه'))?;
    Some(format!("{stem} {noun}"))
}

/// «(دافع عن موقف) بلاده، (مؤكدا أنها)»: the state of whoever speaks, where it was the last word.
fn own_country<'s>(context: &Context<'_, '_>, subject: &'s Subject) -> Option<&'s str> {
    let (tagged, limit) = (context.tagged, context.act.head.start);
    let [code] = subject.countries[..] else { return None };
    let last = limit.checked_sub(1)?;
    let last = last.saturating_sub(usize::from(!tagged.is_word(last)));
    let (reading, _) = tagged.noun_of_role(last, "country")?;
    let own = matches!(reading.enclitic, Some(Enclitic::Masculine | Enclitic::Feminine));
    super::state_name(code).filter(|_| own && super::is_feminine_state(code))
}

/// «أنه لا يوجد», «أنه من المقرر», «أنه تم»: nothing is meant.
fn is_impersonal(tagged: &Tagged<'_>, at: usize) -> bool {
    let next = at + 1;
    let light = tagged.acts(next).any(|(_, entry)| entry.class == ActClass::Light);
    light
        || tagged.is_function(next, "negation")
        || tagged.is_function(next, "preposition")
        || tagged.spells(next, BEING_AND_MUST)
}

/// «أن القمة المقبلة (ستكون)», «أن زيارته (تندرج)»: the nouns between the last «أن» before the verb and the verb of its
/// clause.
fn subject_of_report(context: &Context<'_, '_>, feminine: bool) -> Option<Range<usize>> {
    let tagged = context.tagged;
    let limit = context.act.head.start;
    let that = (limit.saturating_sub(LONGEST_WAY_BACK)..limit)
        .rev()
        .find(|&token| tagged.is_function(token, "complementiser"))?;
    let first = that + 1;
    let goes_on = |token: usize| {
        tagged.is_word(token)
            && !is_particle(tagged, token)
            && !tagged.is_function(token, "relative")
            && !may_be_verb(tagged, token)
            && tagged.finite(token).is_none()
            && !is_joined(tagged, token)
    };
    let length = (first..limit).take(LONGEST_MATTER + 1).take_while(|&token| goes_on(token)).count();
    let end = first + length;
    let defined = (first..end).all(|token| tagged.has_article(token));
    let his = tagged.folded(first).ends_with("ته") && tagged.noun(first).is_some();
    let state = tagged.state(first).is_some();
    let whole = defined || length == 1 && (his || state);
    let agrees = his && feminine || is_feminine_noun(tagged, first) == feminine;
    (agrees && whole && (1..=LONGEST_MATTER).contains(&length)).then_some(first..end)
}

fn is_feminine_noun(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.text.tokens.get(at).is_some_and(|token| token.ends_in_ta_marbuta)
        || tagged.folded(at).ends_with("ات")
        || tagged.state(at).is_some()
}

/// «وفيما يتعلق بالعلاقات الاقتصادية، أكد أنها», «وعن القمة، قال إنها»: what the sentence opens with.
fn topic(context: &Context<'_, '_>, feminine: bool) -> Option<String> {
    let tagged = context.tagged;
    let limit = context.act.head.start;
    let near = limit.saturating_sub(LONGEST_WAY_BACK)..limit;
    let breaks =
        |&token: &usize| matches!(tagged.text.kind(token), TokenKind::Stop | TokenKind::ParagraphEnd);
    let opening = near.rev().find(breaks)? + 1;
    let at = if tagged.spells(opening, &["وفيما", "فيما"]) && tagged.spells(opening + 1, &["يتعلق", "يخص"])
    {
        opening + 2
    } else if tagged.spells(opening, TOPIC_PREPOSITIONS) || tagged.spells(opening, &["عن"]) {
        opening + 1
    } else {
        return None;
    };
    let noun = |token: &usize| tagged.has_article(*token) && !is_joined(tagged, *token);
    let first = tagged.has_article(at) || tagged.has_article_behind_clitics(at);
    let end = at + 1 + (at + 1..limit).take(LONGEST_MATTER - 1).take_while(noun).count();
    let text = tagged.text.slice(at..end);
    let stem = crate::words::without_article(text);
    let agrees = is_feminine_noun(tagged, at) == feminine;
    stem.filter(|_| first && agrees && end < limit).map(|stem| format!("ال{stem}"))
}

/// «(ثمنت الوزيرة) الدعم الذي …، (مؤكدة أنه)»: the first noun behind the verb of the clause before, as far as it names
/// nobody.
fn object_before(context: &Context<'_, '_>, feminine: bool) -> Option<String> {
    let tagged = context.tagged;
    let limit = context.act.head.start;
    let near = limit.saturating_sub(LONGEST_WAY_BACK)..limit;
    let verb = near.rev().take_while(|&token| tagged.text.kind(token) != TokenKind::Stop).find(|&token| {
        tagged.finite(token).is_some_and(|(_, entry)| entry.act.is_some()) && may_be_verb(tagged, token)
    })?;
    let object = |&token: &usize| {
        let defined = tagged.has_article(token) || tagged.has_article_behind_clitics(token);
        defined && context.cast.mention_at(token).is_none() && !tagged.is_function(token, "relative")
    };
    let at = (verb + 1..limit).take(LONGEST_WAY_TO_OBJECT).find(object)?;
    let word = tagged.text.slice(at..at + 1);
    let plain = ARTICLES_BEHIND_LETTERS.iter().find_map(|clitics| word.strip_prefix(clitics));
    let plain = plain.or_else(|| word.strip_prefix("لل")).map(|stem| format!("ال{stem}"));
    (is_feminine_noun(tagged, at) == feminine).then(|| plain.unwrap_or_else(|| word.to_owned()))
}

/// An object stands so near behind its verb and its subject.
const LONGEST_WAY_TO_OBJECT: usize = 5;

/// «مشيدة به»: with what stands right before it, where the pronoun is all that follows.
pub(super) fn nearest(context: &Context<'_, '_>, at: usize) -> Option<String> {
    let tagged = context.tagged;
    let feminine = match tagged.folded(at) {
        "بها" => true,
        "به" => false,
        _ => return None,
    };
    let end = context.act.head.start;
    let end = end - usize::from(end > 0 && tagged.text.kind(end - 1) == TokenKind::Comma);
    let noun = |token: &usize| {
        let defined = tagged.has_article(*token) || tagged.has_article_behind_clitics(*token);
        tagged.is_word(*token) && defined && !is_joined(tagged, *token)
    };
    let mut first = end;
    // «للدور المصري»: whatever bears a preposition is the first of them.
    while first > 0 && end - first < LONGEST_MATTER && noun(&(first - 1)) {
        first -= 1;
        if !tagged.has_article(first) {
            break;
        }
    }
    if first == end || at + 1 < context.act.clause.end || is_feminine_noun(tagged, first) != feminine {
        return None;
    }
    let text = tagged.text.slice(first..end);
    let stem = crate::words::without_article(text)?;
    Some(format!("بال{stem}"))
}

/// A report that is gone on with lies at most so many tokens back.
const LONGEST_WAY_BACK: usize = 60;

/// What was spoken of is named in so few words.
const LONGEST_MATTER: usize = 3;
