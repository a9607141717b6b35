//! The states that a summary is about, where the text calls them «البلدين», «بلاده» or «بلادنا».

use super::Context;
use super::both_countries::countries;
use super::complement::Piece;
use super::renaming::{attached, is_quoted, named};
use super::states::{is_feminine, nisba, state_name};
use super::subject::Subject;
use super::word_class::{is_joined, is_particle, may_be_verb};
use crate::lexicon::word_lists::{CALLED_AT_LENGTH, PEOPLES, REALM_WORDS, STATE_ADJECTIVES, VISIONS};
use crate::lexicon::{self, Category, Gender};
use crate::mentions::{Mention, MentionKind, Reference, realm_at};
use crate::model::ActorKind;
use crate::text::TokenKind;
use crate::words::Enclitic;

/// «بين البلدين»: nothing where the subject names both, «مع إيطاليا» where it speaks for one of them.
pub(super) fn between_both(
    context: &Context<'_, '_>,
    subject: &Subject,
    before: &[Piece],
    at: usize,
) -> Option<(Vec<Piece>, usize)> {
    let tagged = context.tagged;
    if let Some(end) = ours_and_other(context, subject, at) {
        return mentions_noun_before(context, before, at).then(|| (alone(before, at), end));
    }
    if let Some(words) = with_the_other(context, subject, before, at) {
        return Some((words, at + 1));
    }
    let index = context.cast.mention_at(at + 1).filter(|_| tagged.folded(at) == "بين")?;
    let mention = &context.cast.mentions[index];
    if let Some(end) = both_by_name(context, subject, index) {
        return mentions_noun_before(context, before, at).then(|| (alone(before, at), end));
    }
    let countries_meant =
        matches!(mention.kind, MentionKind::Reference(Reference::Countries | Reference::Sides));
    if !countries_meant || mention.tokens.start != at + 1 || mention.proclitics.preposition.is_some() {
        return None;
    }
    let end = behind_countries(context, subject, mention)?;
    if subject.countries.len() > 1 {
        return (subject.several && mentions_noun_before(context, before, at))
            .then(|| (alone(before, at), end));
    }
    let codes = countries(context, index)?;
    let [own] = subject.countries[..] else { return None };
    let other = codes.iter().find(|code| **code != own).filter(|_| codes.contains(&own))?;
    if !mentions_noun_before(context, before, at) {
        return None;
    }
    let name = state_name(other)?;
    // «المباحثات مع الفلبين تعكس عمق الصداقة (بين البلدين)»: once is enough.
    let told = |pair: &[Piece]| pair[0].renamed && pair[0].text == "مع" && pair[1].text == name;
    if before.windows(2).any(told) {
        return Some((alone(before, at), end));
    }
    if names_person_of(context, before, other) {
        return Some((named(at, &format!("بين {} و{name}", state_name(own)?)), end));
    }
    let with =
        Piece { text: "مع".to_owned(), token: at, kind: TokenKind::Word, spaced: true, renamed: true };
    let mut words = vec![with];
    words.extend(named(at + 1, name));
    Some((words, end))
}

/// «اهتمام الملك بالعلاقات (بين البلدين)»: with his own country he has none.
fn names_person_of(context: &Context<'_, '_>, before: &[Piece], code: &str) -> bool {
    let cast = context.cast;
    before.iter().any(|piece| {
        let Some(index) = cast.mention_at(piece.token) else { return false };
        let person = matches!(cast.mentions[index].kind, MentionKind::Person(_));
        let meant = &cast.meant[index];
        let of_state = |&id: &usize| cast.registry.entities[id].country == Some(code);
        person && !meant.is_empty() && meant.iter().all(of_state)
    })
}

/// «(التبادل التجاري) بينهما», where nothing before it names them.
pub(super) fn between_them(context: &Context<'_, '_>, before: &[Piece], at: usize) -> Option<Vec<Piece>> {
    let tagged = context.tagged;
    let names = |piece: &Piece| piece.renamed || context.cast.mention_at(piece.token).is_some();
    let [one, other] = context.sides[..] else { return None };
    let open = tagged.spells(at, &["بينهما"]) && !before.iter().any(names);
    let words = || Some(format!("بين {} و{}", state_name(one)?, state_name(other)?));
    open.then(words).flatten().map(|words| named(at, &words))
}

/// «(حجم التبادل) بينهما» of one who speaks for a side, where nothing before it names two: «مع» the other side.
fn with_the_other(
    context: &Context<'_, '_>,
    subject: &Subject,
    before: &[Piece],
    at: usize,
) -> Option<Vec<Piece>> {
    let named_before = |piece: &Piece| piece.renamed || context.cast.mention_at(piece.token).is_some();
    let [one, other] = context.sides[..] else { return None };
    let [own] = subject.countries[..] else { return None };
    let pronoun = context.tagged.folded(at) == "بينهما" && !subject.several;
    if !pronoun || before.iter().any(named_before) || !mentions_noun_before(context, before, at) {
        return None;
    }
    let with = match own {
        own if own == one => other,
        own if own == other => one,
        _ => return None,
    };
    state_name(with).map(|name| named(at, &format!("مع {name}")))
}

/// «(بين) البلدين الشقيقين», «(بين) البلدين والشعبين»: behind all that names both, unless it names others.
fn behind_countries(context: &Context<'_, '_>, subject: &Subject, mention: &Mention) -> Option<usize> {
    let tagged = context.tagged;
    let mut end = mention.tokens.end;
    // «بين الجانبين الأمريكي والخليجي» are not those who met.
    let of_another =
        |token: usize| tagged.nisba(token).is_some_and(|(_, code)| !subject.countries.contains(&code));
    if tagged.nisba(end).is_some() || mention.tokens.clone().any(of_another) {
        return None;
    }
    loop {
        let padding = tagged.has_article(end) && tagged.condensing(end, "adjective").is_some();
        let peoples = tagged.spells(end, PEOPLES);
        if !padding && !peoples {
            break;
        }
        end += 1;
    }
    // «بين الطرفين الرسميين التونسي والليبي», «بين الدولتين الحليفتين».
    let of_others = tagged.has_article(end)
        && (tagged.nisba(end + 1).is_some() || tagged.folded(end).ends_with("ين") && !is_joined(tagged, end));
    (!of_others).then_some(end)
}

/// «بين بلادنا وإيطاليا», where the subject names both.
fn ours_and_other(context: &Context<'_, '_>, subject: &Subject, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let own = tagged.noun_of_role(at + 1, "country").is_some_and(|(reading, _)| reading.enclitic.is_some());
    let index = context.cast.mention_starting_at(at + 2).filter(|_| tagged.folded(at) == "بين" && own)?;
    let other = &context.cast.mentions[index];
    let joined = matches!(other.kind, MentionKind::State) && other.proclitics.conjunction.is_some();
    let named = other.country.is_some_and(|code| subject.countries.contains(&code));
    (subject.several && subject.countries.len() == 2 && joined && named).then_some(other.tokens.end)
}

/// «بينهما» where nothing but a single word would be left: «التعاون بينهما».
fn alone(before: &[Piece], at: usize) -> Vec<Piece> {
    let words = before.iter().filter(|piece| piece.kind == TokenKind::Word).count();
    if words < 2 { named(at, "بينهما") } else { Vec::new() }
}

/// «بين المغرب وإيطاليا», where the subject is just these two: where it ends.
fn both_by_name(context: &Context<'_, '_>, subject: &Subject, index: usize) -> Option<usize> {
    let (one, other) = (context.cast.mentions.get(index)?, context.cast.mentions.get(index + 1)?);
    let state = |mention: &Mention| match mention.kind {
        MentionKind::State => mention.country.filter(|code| subject.countries.contains(code)),
        _ => None,
    };
    let joined = other.tokens.start == one.tokens.end && other.proclitics.conjunction.is_some();
    let further = is_joined(context.tagged, other.tokens.end)
        && context.cast.mentions.get(index + 2).is_some_and(|third| third.tokens.start == other.tokens.end);
    let speaks = |index: usize| {
        let [only] = context.cast.meant[index][..] else { return None };
        Some(only).filter(|only| context.act.speakers.contains(only))
    };
    let states = || Some(subject.countries.len() == 2 && state(one)? != state(other)?);
    let persons = || Some(context.act.speakers.len() == 2 && speaks(index)? != speaks(index + 1)?);
    let two = subject.several && (states() == Some(true) || persons() == Some(true));
    (two && joined && !further).then_some(other.tokens.end)
}

/// «التعاون بين البلدين»: something stands before that can do without it.
fn mentions_noun_before(context: &Context<'_, '_>, before: &[Piece], at: usize) -> bool {
    let tagged = context.tagged;
    let last = at.saturating_sub(1);
    (at > context.act.complement || !before.is_empty())
        && (tagged.is_word(last) || tagged.text.kind(last) == TokenKind::QuoteClose)
        && !is_particle(tagged, last)
        && !may_be_verb(tagged, last)
}

/// «بلاده», «بلادنا» for the state of the only one who speaks.
pub(super) fn own_country(
    context: &Context<'_, '_>,
    subject: &Subject,
    before: &[Piece],
    at: usize,
) -> Option<(Vec<Piece>, usize)> {
    let tagged = context.tagged;
    let reading = tagged.at(at).iter().find(|reading| {
        let noun = reading.sense.category == Category::Noun && reading.enclitic.is_some();
        noun && lexicon::NOUNS[usize::from(reading.sense.entry)].role == "country"
    })?;
    let ours = reading.enclitic == Some(Enclitic::Speech);
    let [code] = subject.countries[..] else {
        return ours.then(|| our_country(context, subject, at)).flatten();
    };
    let agrees = match reading.enclitic {
        Some(Enclitic::Masculine) => !subject.feminine || is_one_state(context),
        Some(Enclitic::Feminine) => subject.feminine,
        Some(Enclitic::Speech) => true,
        _ => false,
    };
    // «أن الرئيس أكد حرص بلاده»: somebody else's.
    let other =
        context.cast.next_mention(before.first().map_or(at, |first| first.token), at).is_some_and(|index| {
            context.cast.meant[index].iter().any(|&id| {
                context.cast.registry.entities[id].kind == ActorKind::Person
                    && !context.act.speakers.contains(&id)
            })
        });
    if !agrees || other {
        return None;
    }
    // «أن بلاده لن تقبل»: the verb behind it is feminine, and a state's name may not be.
    let governs_verb = (at + 1..at + NEAR_VERB).any(|token| may_be_verb(tagged, token));
    if governs_verb && !is_feminine(code) {
        return None;
    }
    let folded = tagged.folded(at);
    // «مصالح بلدينا»: of both.
    if ours && folded.ends_with("دينا") {
        let [one, other] = context.sides[..] else { return None };
        let names = format!("{} و{}", state_name(one)?, state_name(other)?);
        return Some((named(at, &attached(reading.proclitics, &names)), at + 1));
    }
    if subject.several && !ours || reading.tokens != 1 || !(folded.contains("بلاد") || folded.contains("بلد"))
    {
        return None;
    }
    Some((named(at, &attached(reading.proclitics, state_name(code)?)), at + 1))
}

/// «بزيارته إلى الدولة»: what the Emirates are called at home.
pub(super) fn federation(context: &Context<'_, '_>, before: &[Piece], at: usize) -> Option<Vec<Piece>> {
    let (tagged, next) = (context.tagged, at + 1);
    let governed = at > 0 && tagged.is_function(at - 1, "preposition") && tagged.spells(at, &["الدوله"]);
    let home = context.sides.contains(&EMIRATES) && !is_quoted(before);
    let described =
        tagged.has_article(next) && !is_joined(tagged, next) || tagged.is_function(next, "relative");
    let name = state_name(EMIRATES).filter(|_| governed && home && !described)?;
    Some(named(at, name))
}

/// The federation whose releases call it «الدولة».
const EMIRATES: &str = "AE";

/// «المملكة»: which one, unless that was said: «السعودية», but «المملكة المغربية», whose verbs and adjectives stay feminine.
pub(super) fn realm(
    context: &Context<'_, '_>,
    subject: &str,
    before: &[Piece],
    at: usize,
) -> Option<Vec<Piece>> {
    let tagged = context.tagged;
    realm_at(tagged, at)?;
    let index = context.cast.mention_starting_at(at).filter(|_| !is_quoted(before))?;
    let [only] = context.cast.meant[index][..] else { return None };
    let code = context.cast.registry.entities[only].country?;
    let name = state_name(code)?;
    // «رؤية المملكة 2030» is a name.
    let titled = tagged.text.kind(at + 1) == TokenKind::Number || at > 0 && tagged.spells(at - 1, VISIONS);
    let said = |piece: &Piece| {
        let state = || tagged.state(piece.token).is_some_and(|(_, said)| said == code);
        piece.text.ends_with(name) || !piece.renamed && state()
    };
    // «العمل مع المملكة من أجل شعوبنا»: his own words.
    let ours = |token: usize| {
        let mut readings = tagged.at(token).iter();
        tagged.folded(token).ends_with("نا")
            && readings.any(|reading| reading.enclitic == Some(Enclitic::Speech))
    };
    let quoted = context.act.clause.clone().any(ours);
    if titled || quoted || subject.contains(name) || before.iter().any(said) {
        return None;
    }
    let mention = &context.cast.mentions[index];
    let called = match is_feminine(code) || stands_alone(context, mention, at + 1) {
        true if code == "OM" => format!("سلطنة {name}"),
        true => name.to_owned(),
        false => format!("المملكة {}", nisba(code, Some(Gender::Feminine))?),
    };
    Some(named(at, &attached(mention.proclitics, &called)))
}

/// «إلى المملكة», «للمملكة المغربية»: in the genitive, with nothing behind it that would be feminine as well.
fn stands_alone(context: &Context<'_, '_>, mention: &Mention, behind: usize) -> bool {
    let tagged = context.tagged;
    let last = mention.tokens.start.checked_sub(1);
    let preposition = last.is_some_and(|last| tagged.is_function(last, "preposition"));
    let agrees = tagged.has_article(behind) && !is_joined(tagged, behind)
        || tagged.is_function(behind, "relative")
        || may_be_verb(tagged, behind);
    // «تقديم الدعم للمملكة لتمكينها».
    let meant = |token: usize| tagged.folded(token).ends_with("ها");
    let agrees = agrees || (behind..context.act.clause.end).any(meant);
    (preposition || mention.proclitics.preposition.is_some()) && !agrees
}

/// «المملكة العربية السعودية», «دولة قطر»: by the name that everybody calls it, where that is feminine like the long one
/// or nothing agrees with either.
pub(super) fn usual_name(context: &Context<'_, '_>, at: usize, end: usize) -> Option<(Vec<Piece>, usize)> {
    let tagged = context.tagged;
    let mention = &context.cast.mentions[context.cast.mention_starting_at(at)?];
    let code = mention.country.filter(|_| matches!(mention.kind, MentionKind::State))?;
    let name = state_name(code)?;
    // «الحكومة التركية», «القدس الشرقية» are no states.
    let official = tagged.spells(at, REALM_WORDS) && !CALLED_AT_LENGTH.contains(&code);
    let adjective = |token: &usize| tagged.spells(*token, STATE_ADJECTIVES) && !is_joined(tagged, *token);
    let behind = mention.tokens.end + (mention.tokens.end..end).take_while(adjective).count();
    // «جمهورية كوريا الشعبية الديموقراطية».
    let described = tagged.has_article(behind) && !is_joined(tagged, behind) && !may_be_verb(tagged, behind);
    let padding = tagged.condensing(behind, "adjective").is_some();
    let long = behind - at > name.split(' ').count() && behind <= end && (!described || padding);
    let agrees = !is_feminine(code) && !stands_alone(context, mention, behind);
    (official && long && !agrees).then(|| (named(at, &attached(mention.proclitics, name)), behind))
}

/// «(الأوضاع في) هذا البلد»: the state named last, where nothing agrees with the word.
pub(super) fn this_state(context: &Context<'_, '_>, at: usize) -> Option<&'static str> {
    let (tagged, cast) = (context.tagged, context.cast);
    let last = at.checked_sub(1)?;
    let governed = tagged.is_function(last, "preposition")
        || !may_be_verb(tagged, last) && tagged.finite(last).is_none();
    let next = at + 2;
    let padding = |token: usize| tagged.condensing(token, "adjective").is_some();
    let agrees = tagged.has_article(next) && !padding(next) || may_be_verb(tagged, next);
    if !tagged.spells(at + 1, &["البلد"]) || !governed || agrees {
        return None;
    }
    let near = at.saturating_sub(FARTHEST_STATE);
    let index = (0..=cast.mention_before(at)?)
        .rev()
        .find(|&index| matches!(cast.mentions[index].kind, MentionKind::State))?;
    let [only] = cast.meant[index][..] else { return None };
    let code = cast.registry.entities[only].country.filter(|_| cast.mentions[index].tokens.start >= near)?;
    state_name(code)
}

/// A state is pointed at so near behind its name.
const FARTHEST_STATE: usize = 40;

/// «بين بلادنا وإيطاليا» of both: the one of their states that is not named beside it.
fn our_country(context: &Context<'_, '_>, subject: &Subject, at: usize) -> Option<(Vec<Piece>, usize)> {
    let tagged = context.tagged;
    let [one, other] = subject.countries[..] else { return None };
    let beside = [at.checked_sub(1)?, at + 1];
    let beside_it =
        |code: &str| beside.iter().any(|&token| tagged.state(token).is_some_and(|(_, state)| state == code));
    let code = match (beside_it(one), beside_it(other)) {
        (true, false) => other,
        (false, true) => one,
        _ => return None,
    };
    let reading = tagged.at(at).iter().find(|reading| reading.enclitic == Some(Enclitic::Speech))?;
    Some((named(at, &attached(reading.proclitics, state_name(code)?)), at + 1))
}

/// «ذكرت روسيا أن بلاده …»: of a state for which somebody speaks.
fn is_one_state(context: &Context<'_, '_>) -> bool {
    let state = |&id: &usize| context.cast.registry.entities[id].kind == ActorKind::State;
    context.act.speakers.len() == 1 && context.act.speakers.iter().all(state)
}

/// The verb of which «بلاده» is the subject follows within so many words.
const NEAR_VERB: usize = 3;
