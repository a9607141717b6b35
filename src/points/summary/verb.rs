//! The verb of a summary: third person, singular before its subject, in the tense of what it reports.

use super::complement::Piece;
use super::subject::Subject;
use super::word_class::may_be_verb;
use super::{Context, Opening, opportunity};
use crate::acts::{Attribution, HeadKind};
use crate::lexicon::word_lists::{HEDGES, HIS_WORDS, MERELY_EXPECTED, NEGATIONS, TELLING, WAS};
use crate::lexicon::{self, ActClass, ActEntry, Gender, Shape, Wording};
use crate::model::{Act, ActorKind, EventType};
use crate::text::{Folded, TokenKind, fold, folded};
use crate::words::Enclitic;

/// The verb of a summary and how its complement is joined.
pub(super) struct Verb {
    /// As it is written before its subject.
    pub(super) text: String,
    /// A preposition that joins the complement and is not in the text.
    pub(super) preposition: Option<&'static str>,
    /// Whether the complement's own first preposition is left out: «تمحورت حول كذا» becomes «بحث كذا».
    pub(super) takes_object: bool,
    /// Whether it is «أكد» or its like.
    pub(super) affirms: bool,
    /// Whether what follows may be speech.
    pub(super) says: bool,
}

impl Verb {
    /// Of a sentence that brings its own.
    pub(super) fn none() -> Verb {
        Verb { text: String::new(), preposition: None, takes_object: false, affirms: false, says: false }
    }
}

/// The tenses of summaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tense {
    Past,
    Present,
    Future,
}

/// The verb of the act's summary.
pub(super) fn of(context: &Context<'_, '_>, subject: &Subject) -> Verb {
    let act = context.act;
    // «هناك اتفاق على»: a noun tells of it.
    let noun = |verb| context.tagged.shaped(verb, Shape::VerbalNoun);
    let reported = act.reported_verb.and_then(|verb| context.tagged.finite(verb).or_else(|| noun(verb)));
    let entry = reported.map_or_else(|| by_preposition(context), |(_, entry)| entry);
    let says =
        goes_on_saying(context, entry) || quoted_from(context).is_some() || tells_nobody(context, entry);
    let entry = if says { named_verb(SAY).unwrap_or(entry) } else { entry };
    let entry = with_subject(context, subject, entry);
    let tense = tense(context);
    let feminine = subject.feminine || is_said_by_a_woman(context);
    let by_meeting = act.attribution == Attribution::Principals || act.reported_verb.is_some();
    if entry.class == ActClass::Agenda && (by_meeting || subject.several && act.act == Act::Discuss) {
        let discuss = named_verb(DISCUSS).unwrap_or(entry);
        return Verb {
            text: expected(context, discuss, subject.feminine)
                .unwrap_or_else(|| conjugated(discuss, tense, subject.feminine)),
            preposition: None,
            takes_object: true,
            affirms: false,
            says: false,
        };
    }
    // «ينص الاتفاق على كذا»: it is those who made it that agreed.
    let provides =
        entry.wording == Some(Wording::ProvidesFor) && act.act == Act::Agree && act.reported_verb.is_none();
    let entry = if provides { named_verb(AGREE).unwrap_or(entry) } else { entry };
    let tense = if provides && tense == Tense::Present { Tense::Past } else { tense };
    // «جرى استعراض للعلاقات», «مناسبة لتهنئة للوزير»: the object of a verbal noun.
    let participle = act.head.kind == HeadKind::Participle && act.reported_verb.is_none();
    let participle = participle && context.tagged.finite(act.head.token).is_none();
    let is_noun = matches!(act.head.kind, HeadKind::Passive | HeadKind::Purpose) || participle;
    // «للاطلاع على كذا»: of the other verb the preposition stays.
    let is_noun = is_noun && std::ptr::eq(by_preposition(context), act.head.entry);
    // «وافق على ما يلي: - تعيين كذا».
    let item = act.head.kind == HeadKind::ListItem
        && (act.act == Act::Agree || act.head.entry.joined_by.split('|').all(|by| by == "على"));
    Verb {
        text: negated(context, feminine)
            .or_else(|| expected(context, entry, feminine))
            .unwrap_or_else(|| as_spelled(context, conjugated(entry, tense, feminine))),
        preposition: item.then_some("على"),
        takes_object: entry.wording == Some(Wording::Affirms) || is_noun && by_object(entry),
        affirms: entry.wording == Some(Wording::Affirms),
        says: entry.class == ActClass::Saying,
    }
}

/// «تقرر تنظيم …» is «قرر» with its subject spelled out, «حمله تحياته» «وجه» where nobody knows whom, and of host and guest
/// it can only be said that they met.
fn with_subject(context: &Context<'_, '_>, subject: &Subject, entry: &'static ActEntry) -> &'static ActEntry {
    let charges = || context.act.head.enclitic.is_some() && super::addressee::object(context).is_none();
    let lemma = match entry.wording {
        Some(Wording::IsDecided) => DECIDE,
        Some(Wording::Charges) if charges() => SEND,
        _ if (entry.event == Some(EventType::Reception) || entry.lemma == GATHER) && subject.several => MEET,
        _ => return entry,
    };
    named_verb(lemma).unwrap_or(entry)
}

/// «قال فلان», before his own words.
pub(super) fn saying(subject: &Subject) -> Opening {
    let verb = named_verb(SAY).map_or_else(String::new, |say| conjugated(say, Tense::Past, subject.feminine));
    let words = std::iter::once(verb.clone()).chain(subject.text.split_whitespace().map(str::to_owned));
    Opening { words: words.collect(), verb: Verb { text: verb, says: true, ..Verb::none() } }
}

/// «مؤمنا على» is «أمّن», «مؤمنا بـ» is «آمن», «للاطلاع على» is «اطلع»: of verbs whose forms are spelled alike, the one that
/// has the preposition.
fn by_preposition(context: &Context<'_, '_>) -> &'static ActEntry {
    let (head, tagged) = (&context.act.head, context.tagged);
    let has = |entry: &ActEntry| entry.joined_by.split('|').any(|by| by == "على");
    let nominal = matches!(head.kind, HeadKind::Participle | HeadKind::Passive | HeadKind::Purpose);
    if !nominal || !tagged.spells(head.token + 1, &["علي"]) || has(head.entry) {
        return head.entry;
    }
    let lemma: String = folded(head.entry.lemma).collect();
    let twin = |entry: &&ActEntry| has(entry) && folded(entry.lemma).eq(lemma.chars());
    lexicon::ACTS.iter().find(twin).unwrap_or(head.entry)
}

/// «تم الاتفاق على كذا»: what takes two is nobody's alone, where only one of them is known.
pub(super) fn impersonal(
    context: &Context<'_, '_>,
    subject: &Subject,
    kept: &[Piece],
) -> Option<Vec<String>> {
    let (act, tagged) = (context.act, context.tagged);
    // «نص الاتفاق على ما يلي: - تعهد البلدين بكذا»: nobody does what a text does.
    let item = act.head.kind == HeadKind::ListItem && act.act != Act::Agree;
    if item && provides(act.head.entry) {
        return Some("تم النص على".split(' ').map(str::to_owned).collect());
    }
    let [speaker] = act.speakers[..] else { return None };
    let reported = act.reported_verb.and_then(|verb| tagged.finite(verb));
    let entry = reported.map_or(act.head.entry, |(_, entry)| entry);
    let provides = entry.wording == Some(Wording::ProvidesFor) && act.act == Act::Agree;
    let one = matches!(context.cast.registry.entities[speaker].kind, ActorKind::Person | ActorKind::State);
    let with = kept.iter().any(|piece| tagged.spells(piece.token, &["مع"]));
    let lemma = if provides { AGREE } else { entry.lemma };
    let joint = provides || entry.wording == Some(Wording::Joint);
    if !one || subject.several || with || !joint || negated(context, false).is_some() {
        return None;
    }
    let is_done = match tense(context) {
        Tense::Past => "تم",
        Tense::Present if provides => "تم",
        Tense::Present => "يتم",
        Tense::Future => "سيتم",
    };
    let article = if by_object(entry) { "" } else { "ال" };
    Some(vec![is_done.to_owned(), format!("{article}{}", masdar_of_joint(lemma))])
}

/// «تفاهم» is its own verbal noun, «اتفق» has «اتفاق».
fn masdar_of_joint(lemma: &str) -> String {
    match lemma.char_indices().next_back().filter(|_| !lemma.starts_with('ت')) {
        Some((last, _)) => format!("{}ا{}", &lemma[..last], &lemma[last..]),
        None => lemma.to_owned(),
    }
}

/// «أضاف أن», «تابع: »: nothing stands before a summary that it could go on from.
fn goes_on_saying(context: &Context<'_, '_>, entry: &ActEntry) -> bool {
    let (tagged, act) = (context.tagged, context.act);
    let limit = act.clause.end.min(act.complement + LONGEST_WAY_TO_SPEECH);
    let speech = |token: usize| {
        let mark = matches!(tagged.text.kind(token), TokenKind::Colon | TokenKind::QuoteOpen);
        mark || tagged.is_function(token, "complementiser")
    };
    entry.wording == Some(Wording::GoesOn)
        && act.reported_verb.is_none()
        && (act.complement..limit).any(speech)
}

/// «أبلغ (الصحافيين) أن …»: whom somebody tells is left out, and the verb is nothing without.
fn tells_nobody(context: &Context<'_, '_>, entry: &ActEntry) -> bool {
    let said = || context.tagged.is_function(super::start::start(context), "complementiser");
    context.act.reported_verb.is_none() && TELLING.contains(&entry.lemma) && said()
}

/// «نقلت الوكالة عن الوزير قوله إن …»: where what he said starts.
pub(super) fn quoted_from(context: &Context<'_, '_>) -> Option<usize> {
    let (tagged, act) = (context.tagged, context.act);
    if act.head.kind != HeadKind::Finite
        || act.speakers.len() != 1
        || act.head.entry.wording != Some(Wording::Relays)
    {
        return None;
    }
    let limit = act.clause.end.min(act.head.token + LONGEST_WAY_TO_QUOTED);
    let said = (act.head.token..limit).find(|&token| tagged.spells(token, HIS_WORDS))?;
    let speech = |token: &usize| {
        let mark = matches!(tagged.text.kind(*token), TokenKind::Colon | TokenKind::QuoteOpen);
        mark || tagged.is_function(*token, "complementiser")
    };
    let start = (said + 1..act.clause.end.min(said + LONGEST_WAY_TO_SPEECH)).find(speech)?;
    (start + 2 < act.clause.end).then_some(start)
}

/// «قوله» stands so near behind the verb.
const LONGEST_WAY_TO_QUOTED: usize = 24;

/// Between a verb of saying and what is said stand at most so many tokens, in the usual case.
const LONGEST_WAY_TO_SPEECH: usize = 12;

/// What is decided, somebody decides.
const DECIDE: &str = "قرر";

/// What somebody does with greetings.
const SEND: &str = "وجه";

/// What texts do, and nobody else.
pub(super) fn provides(entry: &ActEntry) -> bool {
    matches!(entry.wording, Some(Wording::ProvidesFor | Wording::Provides))
}

/// What those do who make them.
pub(super) const AGREE: &str = "اتفق";

/// What host and guest do.
const MEET: &str = "التقى";

/// What a meeting does with them.
const GATHER: &str = "جمع";

/// What they become.
const SAY: &str = "قال";

/// «قالت ناورت», «مضيفة أن»: the text's own verb shows the gender that the name does not.
pub(super) fn is_said_by_a_woman(context: &Context<'_, '_>) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    let [speaker] = act.speakers[..] else { return false };
    let unknown = context
        .cast
        .registry
        .entities
        .get(speaker)
        .is_some_and(|entity| entity.kind == ActorKind::Person && entity.gender.is_none());
    unknown
        && match act.head.kind {
            HeadKind::Finite => {
                act.head.form.gender() == Some(Gender::Feminine) && act.head.form.person() == 3
            }
            HeadKind::Participle if tagged.shaped(act.head.token, Shape::VerbalNoun).is_none() => {
                tagged.text.tokens.get(act.head.token).is_some_and(|token| token.ends_in_ta_marbuta)
            }
            _ => false,
        }
}

/// «سيلتقيه»: whom the pronoun means is not known, and the verb is nothing without it.
pub(super) fn with_object(context: &Context<'_, '_>, verb: String) -> String {
    let (act, tagged) = (context.act, context.tagged);
    let reported = act.reported_verb.and_then(|at| tagged.finite(at));
    let own = || act.head.enclitic.filter(|_| act.head.kind == HeadKind::Finite);
    let enclitic = reported.map_or_else(own, |(reading, _)| reading.enclitic);
    let pronoun = match enclitic {
        Some(Enclitic::Masculine) => "ه",
        Some(Enclitic::Feminine) => "ها",
        Some(Enclitic::Plural) => "هم",
        _ => return verb,
    };
    let own = tagged.folded(act.reported_verb.unwrap_or(act.head.token)).ends_with(pronoun);
    // «حمله تحياته لفلان»: whom he asked shows in nothing.
    if !own || verb.contains(' ') || act.act == Act::Greet {
        return verb;
    }
    // «التقى», «التقاه».
    let stem = verb.strip_suffix('ى').map_or(verb.clone(), |stem| format!("{stem}ا"));
    format!("{stem}{pronoun}")
}

/// «لن يوافق», «لم توافق»: what somebody does not do stays undone.
fn negated(context: &Context<'_, '_>, feminine: bool) -> Option<String> {
    let (act, tagged) = (context.act, context.tagged);
    // «قال إن بلاده لن تقبل»: what is reported is denied, too.
    let at = act.reported_verb.unwrap_or(act.head.token);
    let before =
        at.checked_sub(1).filter(|_| act.head.kind == HeadKind::Finite || act.reported_verb.is_some())?;
    if let Some(hedge) = HEDGES.iter().find(|hedge| tagged.spells(before, &[**hedge])) {
        let own = (act.head.form, act.head.entry);
        let reported = act.reported_verb.and_then(|verb| tagged.finite(verb));
        let (form, entry) = reported.map_or(own, |(reading, entry)| (reading.sense.form, entry));
        let present = form.shape() == Shape::Imperfect && form.person() == 3;
        return present.then(|| format!("{hedge} {}", conjugated(entry, Tense::Present, feminine)));
    }
    let negation = NEGATIONS.iter().find(|negation| {
        let folded = tagged.folded(before);
        folded == **negation || folded.strip_prefix(['و', 'ف']) == Some(**negation)
    })?;
    let own = tagged.text.slice(at..at + 1);
    let (prefix, other) = if feminine { ('ت', 'ي') } else { ('ي', 'ت') };
    let own = own.strip_prefix(other).map_or_else(|| own.to_owned(), |stem| format!("{prefix}{stem}"));
    let third = own.starts_with(prefix);
    third.then(|| format!("{negation} {}", own.strip_suffix("وا").unwrap_or(&own)))
}

/// «اطلع على» is no «أطلع على»: the text's own spelling, where it is the same form.
fn as_spelled(context: &Context<'_, '_>, verb: String) -> String {
    let (head, tagged) = (&context.act.head, context.tagged);
    let own = tagged.text.slice(head.token..head.token + 1);
    let bare = own.strip_prefix(['و', 'ف']).filter(|_| head.proclitics.conjunction.is_some()).unwrap_or(own);
    let plain: String = bare.chars().filter(|character| fold(*character) != Folded::Nothing).collect();
    let finite = head.kind == HeadKind::Finite && context.act.reported_verb.is_none();
    let twin = |entry: &ActEntry| {
        entry.lemma != head.entry.lemma && folded(entry.lemma).eq(folded(head.entry.lemma))
    };
    let same = finite && folded(&plain).eq(folded(&verb)) && plain != verb;
    if same && lexicon::ACTS.iter().any(twin) { plain } else { verb }
}

/// «من المتوقع أن يزور»: what is expected is no plan yet.
fn expected(context: &Context<'_, '_>, entry: &ActEntry, feminine: bool) -> Option<String> {
    let (head, tagged) = (&context.act.head, context.tagged);
    let word = (head.announced && context.act.reported_verb.is_none()).then_some(head.start + 1)?;
    tagged.spells(word, MERELY_EXPECTED).then(|| {
        let verb = conjugated(entry, Tense::Present, feminine);
        format!("من {} أن {verb}", tagged.text.slice(word..word + 1))
    })
}

fn named_verb(lemma: &str) -> Option<&'static ActEntry> {
    lexicon::ACTS.iter().find(|entry| entry.lemma == lemma)
}

/// Whether what the verb is about may be its object.
fn by_object(entry: &ActEntry) -> bool {
    entry.joined_by.split('|').all(|joined| joined == "direct")
}

/// What those who met did to what their meeting was about.
const DISCUSS: &str = "بحث";

fn tense(context: &Context<'_, '_>) -> Tense {
    let head = &context.act.head;
    if let Some((reading, entry)) = context.act.reported_verb.and_then(|verb| context.tagged.finite(verb)) {
        let form = reading.sense.form;
        // «قال إن بلاده تدعم …» is what it does now; what the meeting dealt with is past.
        let own = form.person() == 1 && context.act.act == Act::Pledge;
        let now = form.shape() == Shape::Imperfect
            && (form.person() == 3 || own)
            && entry.class != ActClass::Agenda
            && (context.act.act != Act::Discuss || context.act.speakers.len() == 1);
        // «ينتظر أن يجري محادثات»; «أود أن أشكر» thanks.
        let hoped = form.shape() == Shape::Imperfect
            && form.person() == 3
            && context
                .act
                .reported_verb
                .is_some_and(|verb| verb > 0 && context.tagged.spells(verb - 1, &["ان"]));
        let hoped = hoped && entry.class != ActClass::Saying;
        return match (reading.proclitics.future || hoped || is_future(context), now) {
            (true, _) => Tense::Future,
            (false, true) => Tense::Present,
            (false, false) => Tense::Past,
        };
    }
    let present =
        head.kind == HeadKind::Finite && head.form.shape() == Shape::Imperfect && head.form.person() == 3;
    // «نخطط لكذا» is no future of its own.
    let future = head.future && (head.form.person() != 1 || head.proclitics.future);
    // «نعمل على كذا» is what one does now; «نرحب» was a welcome.
    let works = context.act.act == Act::Pledge && head.kind == HeadKind::Finite;
    let works = works && head.form.shape() == Shape::Imperfect && head.form.person() == 1;
    match (future, present || works || head.future) {
        (true, _) => Tense::Future,
        (false, true) if was_so(context) => Tense::Past,
        (false, true) => Tense::Present,
        (false, false) if is_for_the_future(context) => Tense::Future,
        (false, false) => tense_of_sentence(context),
    }
}

/// «ستكون الزيارة فرصة لاستعراض كذا»: what is to come is for something to come.
pub(super) fn is_for_the_future(context: &Context<'_, '_>) -> bool {
    let (tagged, head) = (context.tagged, &context.act.head);
    let ends = |token: &usize| !(tagged.is_word(*token) || tagged.text.kind(*token) == TokenKind::Number);
    let near = head.token.saturating_sub(LONGEST_WAY_TO_PURPOSE)..head.token;
    let verb = near.rev().take_while(|token| !ends(token)).find(|&token| tagged.finite(token).is_some());
    let noun = matches!(head.kind, HeadKind::Passive | HeadKind::Purpose);
    // «زيارة فلان تشكل فرصة للاطلاع على كذا»: he has not yet.
    let chance = context.act.speakers.len() == 1 && opportunity::is_chance(context);
    let imperfect = |verb: usize| {
        tagged.finite(verb).is_some_and(|(reading, _)| reading.sense.form.shape() == Shape::Imperfect)
    };
    let learns = matches!(context.act.act, Act::Present | Act::Discuss);
    if noun && chance && learns && verb.is_some_and(imperfect) {
        return true;
    }
    noun && verb.and_then(|verb| tagged.finite(verb)).is_some_and(|(reading, _)| reading.proclitics.future)
}

/// What something is for stands so near behind its verb.
const LONGEST_WAY_TO_PURPOSE: usize = 10;

/// «يبحث الرئيس خلال الزيارة كذا، والتشاور بشأن كذا»: a verbal noun goes on in the tense of its sentence's first verb.
fn tense_of_sentence(context: &Context<'_, '_>) -> Tense {
    let (tagged, head) = (context.tagged, &context.act.head);
    let joined = head.kind == HeadKind::Passive
        && head.start == head.token
        && super::word_class::is_joined(tagged, head.token);
    let ends = |&token: &usize| matches!(tagged.text.kind(token), TokenKind::Stop | TokenKind::ParagraphEnd);
    let near = head.token.saturating_sub(LONGEST_SENTENCE)..head.token;
    let first = near.clone().rev().find(ends).map_or(near.start, |end| end + 1);
    let verb = (first..head.token).find(|&token| may_be_verb(tagged, token));
    let talks = |entry: &ActEntry| entry.class == ActClass::Agenda || entry.act == Some(Act::Discuss);
    match verb.filter(|_| joined).and_then(|verb| tagged.finite(verb)).filter(|(_, entry)| talks(entry)) {
        Some((reading, _)) if reading.proclitics.future => Tense::Future,
        Some((reading, _)) if reading.sense.form.shape() == Shape::Imperfect => Tense::Present,
        _ => Tense::Past,
    }
}

/// So many tokens back a sentence starts.
const LONGEST_SENTENCE: usize = 60;

/// «كانت واشنطن تأمل»: what was so then.
fn was_so(context: &Context<'_, '_>) -> bool {
    let (tagged, verb) = (context.tagged, context.act.head.start);
    let was = |token: usize| tagged.spells(token, WAS);
    let plain = |&token: &usize| {
        tagged.is_word(token)
            && !tagged.is_function(token, "complementiser")
            && !tagged.is_function(token, "relative")
    };
    let near = (verb.saturating_sub(LONGEST_WAY_FROM_WAS)..verb).rev().take_while(plain);
    near.into_iter().find(|&token| was(token) || may_be_verb(tagged, token)).is_some_and(was)
}

/// «كان» stands so near before what was so.
const LONGEST_WAY_FROM_WAS: usize = 7;

/// «سوف يوقع».
fn is_future(context: &Context<'_, '_>) -> bool {
    let before = context.act.reported_verb.and_then(|verb| verb.checked_sub(1));
    before.is_some_and(|before| context.tagged.spells(before, &["سوف"]))
}

/// The third person singular of a verb.
fn conjugated(entry: &ActEntry, tense: Tense, feminine: bool) -> String {
    let imperfect = || match entry.imperfect.strip_prefix('ي').filter(|_| feminine) {
        Some(stem) => format!("ت{stem}"),
        None => entry.imperfect.to_owned(),
    };
    match tense {
        Tense::Past if feminine => feminine_perfect(entry.lemma),
        Tense::Past => entry.lemma.to_owned(),
        Tense::Present => imperfect(),
        Tense::Future => format!("س{}", imperfect()),
    }
}

/// «أكد» becomes «أكدت», «التقى» «التقت», «دعا» «دعت».
fn feminine_perfect(lemma: &str) -> String {
    let stem = lemma.strip_suffix(['ى', 'ا']).unwrap_or(lemma);
    format!("{stem}ت")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verb(lemma: &str) -> &'static ActEntry {
        lexicon::ACTS.iter().find(|entry| entry.lemma == lemma).expect("the verb is in the lexicon")
    }

    #[test]
    fn a_verb_agrees_in_every_tense() {
        assert_eq!(conjugated(verb("دعا"), Tense::Past, true), "دعت");
        assert_eq!(conjugated(verb("التقى"), Tense::Future, false), "سيلتقي");
        assert_eq!(conjugated(verb("التقى"), Tense::Future, true), "ستلتقي");
        assert_eq!(conjugated(verb("أكد"), Tense::Present, true), "تؤكد");
    }
}
