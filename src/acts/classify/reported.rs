//! What a reported clause performs by itself: «قال إنه سيلتقي», «أعلن أن الجانبين اتفقا».

use super::super::heads::{is_behind_relative, is_infinitival};
use super::super::{Head, HeadKind};
use super::ANNOUNCING;
use super::announced::announced;
use super::coming::is_pronoun;
use super::parties::{is_body, is_done_by_party, is_done_by_state, of_a_party};
use super::senses::{considers, depends, seeks};
use super::steps::{awaits, is_to_come, step_to_come};
use super::texts::{SIGNED_BEFORE, SIGNING, signs_a_text};
use super::views::{hopes_of_others, looks_forward};
use super::{expressed, noun_act};
use crate::lexicon::word_lists::{
    DISAPPROVING, INFORMING, LONE_PREPOSITIONS, PLAIN_MEETINGS, REACHING, SPEAKING_PRONOUNS, THERE_IS,
    TOPIC_OPENERS, VERBAL_PARTICLES,
};
use crate::lexicon::{ActClass, ActEntry, Category, Gender, Number, Shape};
use crate::model::{Act, EventType};
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};
use std::ops::Range;

/// What a reported clause performs by itself: «قال إنه سيلتقي», «أعلن أن الجانبين اتفقا».
#[derive(Clone, Copy, Debug)]
pub(in crate::acts) struct Reported {
    pub(in crate::acts) act: Act,
    /// The verb that performs it.
    pub(in crate::acts) verb: usize,
    /// Where what is reported starts, behind «أن».
    pub(in crate::acts) start: usize,
}

/// The first verb of what a saying head reports, where it outweighs the saying; under a source that `only_relays`
/// any act does.
pub(in crate::acts) fn reported(
    tagged: &Tagged<'_>,
    head: &Head,
    clause: &Range<usize>,
    only_relays: bool,
) -> Option<Reported> {
    if let Some(told) = reported_talks(tagged, head, clause).or_else(|| agreement_told(tagged, head, clause))
    {
        return Some(told);
    }
    let tells = head.entry.act == Some(Act::Decide) || INFORMING.contains(&head.entry.lemma);
    let relays = head.entry.class == ActClass::Saying
        || tells && matches!(head.kind, HeadKind::Finite | HeadKind::Participle);
    if !relays {
        return own_deed(tagged, head, clause);
    }
    let opening = (head.token + 1..clause.end)
        .find(|&token| opens_report(tagged, token) || opens_own_words(tagged, token))?;
    let limit = clause.end.min(opening + REPORTED_VERB_WITHIN);
    let said = opening + 1 + usize::from(tagged.text.kind(opening + 1) == TokenKind::QuoteOpen);
    let described = behind_description(tagged, said, clause.end);
    let verb = described.or_else(|| {
        (behind_connective(tagged, said)..limit).find(|&token| {
            tagged.finite(token).is_some()
                && !tagged.is_function(token, "preposition")
                && !is_noun_behind(tagged, opening, token)
        })
    })?;
    // «قال إنه ينتظر أن يجري محادثات»: what is awaited.
    let verb = if awaits(tagged, verb + 2) && tagged.finite(verb + 2).is_some() { verb + 2 } else { verb };
    let verb = behind_wish(tagged, verb)?;
    let relative =
        described.is_none() && (opening + 1..verb).any(|token| tagged.is_function(token, "relative"));
    // «يجب أن نتفق»: what ought to be is not reported to be done.
    if verb == opening + 1 && is_infinitival(tagged, verb) {
        return None;
    }
    // «قال إن الاتفاقية تشمل كذا»: what a text holds nobody talks about.
    let subject = opening + 1;
    let text = tagged.is(subject, Category::Instrument) && tagged.noun_of_role(subject, "meeting").is_none();
    let holds = text && tagged.finite(verb).is_some_and(|(_, entry)| entry.class == ActClass::Agenda);
    let Some(act) = reported_act(tagged, verb, clause, only_relays).filter(|_| !holds) else {
        return own_deed(tagged, head, clause);
    };
    if is_of_another(tagged, head, act, opening) && verb == opening + 1 {
        return own_deed(tagged, head, clause);
    }
    let act = if only_wishes(tagged, act, verb, clause.end) { Act::CallFor } else { act };
    (!relative).then_some(Reported { act, verb, start: opening + 1 })
}

/// «أن الوفد الذي التقى الرئيس عبر عن دعمه», «إن الوزير، الذي يزور تونس، سيوقع»: the verb of a party that a relative clause
/// describes, behind the verb of that clause.
fn behind_description(tagged: &Tagged<'_>, subject: usize, end: usize) -> Option<usize> {
    let relative = |token: usize| tagged.is_function(token, "relative");
    let near = subject + 1..end.min(subject + SUBJECT_WITHIN);
    let opened =
        near.into_iter().take_while(|&token| tagged.finite(token).is_none()).find(|&at| relative(at))?;
    let party = of_a_party(tagged, subject) || is_body(tagged, subject);
    let mut waits = true;
    (opened + 1..end.min(opened + DESCRIBED_WITHIN))
        .take_while(|&token| party && !tagged.is_function(token, "complementiser"))
        .find(|&token| {
            let Some((verb, _)) = tagged.finite(token) else {
                waits |= relative(token);
                return false;
            };
            if waits || verb.has_conjunction() {
                waits = false;
                return false;
            }
            let acts = verb.proclitics.future
                || verb.sense.form.shape() == Shape::Perfect && !is_nominal(tagged, token);
            let preposition = tagged.is_function(token, "preposition") && !tagged.spells(token + 1, &["عن"]);
            acts && !preposition
        })
}

/// «أن نائب رئيس الحكومة، الذي»: the subject has so many words.
const SUBJECT_WITHIN: usize = 8;

/// «الذي ترأسه المسؤول الرفيع فلان، والذي أجرى محادثات في نيويورك، سيقوم»: so far behind a relative pronoun.
const DESCRIBED_WITHIN: usize = 28;

/// Whether what sounds like a pledge or a greeting is what somebody hopes others will do.
fn only_wishes(tagged: &Tagged<'_>, act: Act, verb: usize, end: usize) -> bool {
    // «وأضاف: «نتطلع إلى أن يسهم الحوار»».
    let hopes = act == Act::Pledge && looks_forward(tagged, verb) && hopes_of_others(tagged, verb + 1, end);
    // «"أتمنى أن نعمل معا"».
    hopes || act == Act::Greet && tagged.spells(verb + 1, &["ان"])
}

/// «لافتا إلى أنها ستعزز التعاون»: another than he who says it, mostly a visit or an agreement.
fn is_of_another(tagged: &Tagged<'_>, head: &Head, act: Act, opening: usize) -> bool {
    let promises = matches!(act, Act::Pledge | Act::Support);
    // «الاتحاد بين بلاده وأوكرانيا، مشيرا إلى أنها ستدعم»: his country.
    let country = |at: usize| tagged.spells(at, &["بلاده"]);
    let sentence = tagged.text.sentences.iter().find(|sentence| sentence.tokens.contains(&head.token));
    let of_country = || {
        sentence.is_some_and(|sentence| {
            (sentence.tokens.start..head.token).rev().take(COUNTRY_WITHIN).any(country)
        })
    };
    let she = tagged.folded(opening).ends_with("انها");
    promises && she && head.form.gender() == Some(Gender::Masculine) && !of_country()
}

/// «بلاده … مشيرا إلى أنها»: so far before.
const COUNTRY_WITHIN: usize = 12;

/// «أن», but not «بعد أن».
fn opens_report(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.is_function(token, "complementiser") && !(token > 0 && tagged.spells(token - 1, &["بعد", "قبل"]))
}

/// «أن وفدا سيزور»: right behind «أن» without a pronoun stands a noun in the accusative, though it could be a verb.
fn is_noun_behind(tagged: &Tagged<'_>, opening: usize, token: usize) -> bool {
    let dual = tagged.finite(token).is_some_and(|(reading, _)| {
        reading.sense.form.shape() == Shape::Perfect && reading.sense.form.number() == Some(Number::Dual)
    });
    let that = tagged.is_function(opening, "complementiser") && !is_pronoun(tagged, opening);
    dual && that && token == opening + 1
}

/// «وأشار إلى أنه بحث خلال لقائه فلانا …», «موضحا أنه اتفق مع فلان على»: what whoever tells it has done together with somebody.
fn own_deed(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> Option<Reported> {
    let tells =
        matches!(head.entry.act, Some(Act::Stress | Act::Present)) || head.entry.class == ActClass::Saying;
    let opening = tagged.complementiser_in(head.token + 1..clause.end).filter(|_| tells)?;
    let verb = opening + 1;
    let (reading, entry) = tagged.finite(verb)?;
    let past = reading.sense.form.shape() == Shape::Perfect && reading.proclitics == Default::default();
    let own = ["انه", "انها"].iter().any(|pronoun| tagged.folded(opening).ends_with(pronoun));
    let talks = holds_talks_about(tagged, verb, clause).then_some(Act::Discuss);
    let act = talks.or(entry.act.filter(|act| matches!(act, Act::Discuss | Act::Agree | Act::Sign)))?;
    (own && past && verb < clause.end).then_some(Reported { act, verb, start: verb })
}

/// «أكد أن المباحثات تناولت», «مبينا أن هذا اللقاء، الذي …، تطرق إلى»: what a meeting was about, whoever says so.
fn reported_talks(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> Option<Reported> {
    let says =
        matches!(head.entry.act, Some(Act::Stress | Act::Present)) || head.entry.class == ActClass::Saying;
    let opening = tagged.complementiser_in(head.token + 1..clause.end)?;
    // «أن "الاجتماع استعرض مشاريع النقل"».
    let start = opening + 1 + usize::from(tagged.text.kind(opening + 1) == TokenKind::QuoteOpen);
    let meeting = start + usize::from(tagged.is_function(start, "demonstrative"));
    // «أن المناقشات تناولت».
    let talks = |role: &&str| {
        tagged.noun_of_role(meeting, role).is_some_and(|(noun, _)| noun.proclitics.preposition.is_none())
    };
    if !says || !(is_talk_with(tagged, meeting) || ["meeting", "talk"].iter().any(talks)) {
        return None;
    }
    let limit = clause.end.min(meeting + NAMED_TALKS_VERB_WITHIN);
    let verb = (meeting + 1..limit).find(|&token| {
        let near = token < meeting + TALKS_VERB_WITHIN
            || (meeting + 1..token).all(|before| tagged.finite(before).is_none());
        let told = tagged.finite(token).is_some_and(|(reading, entry)| {
            let past = reading.sense.form.shape() == Shape::Perfect || reading.proclitics.future;
            entry.act == Some(Act::Discuss) && past && !tagged.is_function(token - 1, "relative")
        });
        near && (told || is_for_talks(tagged, token))
    })?;
    Some(Reported { act: Act::Discuss, verb, start })
}

/// «إن البحث مع نظيره تركز على»: talks, not research.
pub(in crate::acts) fn is_talk_with(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at, &["البحث"]) && tagged.spells(at + 1, &["مع"])
}

/// «وأوضح أن هناك اتفاقا على فتح خط بحري», «وقال: "كان هناك توافق بين البلدين على …"»; «على أهمية» is a view.
fn agreement_told(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> Option<Reported> {
    let says =
        matches!(head.entry.act, Some(Act::Stress | Act::Present)) || head.entry.class == ActClass::Saying;
    let start = (head.token + 1..clause.end.min(head.token + AGREEMENT_WITHIN))
        .find(|&token| says && tagged.spells(token, THERE_IS))?;
    let verb = start + 1;
    let (_, entry) = tagged.shaped(verb, Shape::VerbalNoun)?;
    let on = (verb + 1..clause.end.min(verb + AGREED_WITHIN)).find(|&at| tagged.spells(at, &["علي"]))?;
    let agreed = entry.act == Some(Act::Agree) && noun_act(tagged, on + 1).is_none();
    agreed.then_some(Reported { act: Act::Agree, verb, start })
}

/// «وقال الوزير فلان: "خلال المحادثات كان هناك اتفاق"»: so far behind the verb of saying.
const AGREEMENT_WITHIN: usize = 20;
/// «توافق بين البلدين على»: what is agreed on stands so near.
const AGREED_WITHIN: usize = 6;

/// «أن اللقاء كان مناسبة لبحث», «أن الحوار ساهم في مراجعة».
fn is_for_talks(tagged: &Tagged<'_>, token: usize) -> bool {
    let governed = tagged.spells(token - 1, &["في"]);
    tagged.acts(token).any(|(noun, entry)| {
        let purpose = noun.proclitics.preposition == Some(Preposition::For);
        noun.sense.form.shape() == Shape::VerbalNoun
            && entry.act == Some(Act::Discuss)
            && (purpose || governed)
    })
}

/// «أن لقاء وزير خارجية كذا أمس مع صاحب السمو الملكي الأمير فلان ولي العهد تناول»: the verb stands within so many tokens.
const NAMED_TALKS_VERB_WITHIN: usize = 32;

/// «أن الجانبين أجريا مباحثات»: the talks stand within so many tokens behind the verb.
const TALKS_VERB_WITHIN: usize = 14;

/// The verb of a reported clause stands within so many tokens behind «أن».
pub(super) const REPORTED_VERB_WITHIN: usize = 12;

/// «وأضاف: "سنبذل كل ما في وسعنا"», «وقال: نحن نخطط»: a quotation that begins with a verb of the speaker's own.
fn opens_own_words(tagged: &Tagged<'_>, mark: usize) -> bool {
    let quotes = matches!(tagged.text.kind(mark), TokenKind::QuoteOpen | TokenKind::Colon);
    let leads =
        |token: usize| tagged.spells(token, SPEAKING_PRONOUNS) || tagged.spells(token, VERBAL_PARTICLES);
    quotes && {
        let first = mark + 1 + usize::from(tagged.text.kind(mark + 1) == TokenKind::QuoteOpen);
        // «"ومن هنا نرحب بـ"».
        let first = behind_connective(tagged, first);
        let verb = first + usize::from(leads(first));
        is_own_verb(tagged, verb)
    }
}

/// «ومن هنا», «لذلك»: behind the words that lead to an act.
fn behind_connective(tagged: &Tagged<'_>, at: usize) -> usize {
    at + tagged.function_reading(at, "connective").map_or(0, |reading| reading.tokens)
}

/// «ناقشنا», «أتمنى».
pub(super) fn is_own_verb(tagged: &Tagged<'_>, verb: usize) -> bool {
    tagged.finite(verb).is_some_and(|(reading, _)| reading.sense.form.person() == 1)
}

/// «"أود أن أشكر المغرب"»: the courtesy that somebody wishes to perform is performed; «"أود إنجاز الأمر"» asks nobody.
fn behind_wish(tagged: &Tagged<'_>, verb: usize) -> Option<usize> {
    let wishes = tagged.finite(verb).is_some_and(|(_, entry)| entry.lemma == WISHING_TO);
    if !wishes {
        return Some(verb);
    }
    let further = tagged.spells(verb + 1, &["ان"]).then_some(verb + 2)?;
    let courteous = tagged.finite(further).is_some_and(|(_, entry)| {
        entry.class == ActClass::Expressive
            || matches!(entry.act, Some(Act::Thank | Act::Greet | Act::Praise | Act::Stress | Act::Present))
    });
    Some(if courteous { further } else { verb })
}

/// «أود».
const WISHING_TO: &str = "ود";

/// «وقال: "بحثنا …"»: at the start of what somebody says of himself stands the verb, though it could be a noun.
fn opens_quotation(tagged: &Tagged<'_>, verb: usize) -> bool {
    let mark = verb.checked_sub(1).map(|before| tagged.text.kind(before));
    is_own_verb(tagged, verb) && matches!(mark, Some(TokenKind::QuoteOpen | TokenKind::Colon))
}

/// «أن الجانبين أجريا مباحثات حول …».
pub(super) fn holds_talks_about(tagged: &Tagged<'_>, verb: usize, clause: &Range<usize>) -> bool {
    let held = !is_infinitival(tagged, verb)
        && tagged.finite(verb).is_some_and(|(_, entry)| entry.event == Some(EventType::Talks));
    let mut behind = verb + 1..clause.end.min(verb + TALKS_VERB_WITHIN);
    // «أجرى معه مناقشة مستفيضة حول».
    let talks = |token: usize| {
        tagged.noun(token).is_some_and(|(_, noun)| matches!(noun.role, "meeting" | "talk"))
            || tagged
                .shaped(token, Shape::VerbalNoun)
                .is_some_and(|(_, entry)| entry.act == Some(Act::Discuss))
    };
    held && behind.any(talks) && is_about(tagged, behind)
}

fn reported_act(tagged: &Tagged<'_>, verb: usize, clause: &Range<usize>, only_relays: bool) -> Option<Act> {
    let (_, entry) = tagged.finite(verb)?;
    if verb > 0 && tagged.is_function(verb - 1, "negation") {
        let consents = matches!(entry.performs(), Some(Act::Agree | Act::Support | Act::Sign | Act::Pledge));
        let consents = consents && entry.lemma != WILLING;
        let reaches = consents && REACHING.contains(&entry.lemma);
        let refused = if reaches { Act::Discuss } else { Act::Reject };
        return (consents || entry.lemma == ALLOWING).then_some(refused);
    }
    let future = is_to_come(tagged, verb);
    let ahead = verb + 1..clause.end.min(verb + CARRIED_IN_REPORT);
    if (entry.class == ActClass::Light || entry.carries)
        && let Some(carried) = carried_act(tagged, ahead.clone(), entry)
    {
        return Some(if future && carried != Act::Discuss { Act::Plan } else { carried });
    }
    let holds = matches!(entry.lemma, HOLDING | CONDUCTING)
        && (verb + 1..clause.end.min(verb + 5)).any(|token| is_talks(tagged, token));
    let talks = holds && is_about(tagged, ahead);
    if talks && !future {
        return Some(Act::Discuss);
    }
    if future {
        return step_to_come(tagged, verb, entry, talks);
    }
    if holds_talks_about(tagged, verb, clause) {
        return Some(Act::Discuss);
    }
    deed(tagged, verb, clause, only_relays)
}

/// «أن هذه الزيارة تروم تعزيز التعاون»: a thing undertakes nothing.
fn follows_thing(tagged: &Tagged<'_>, verb: usize) -> bool {
    verb > 0
        && (tagged.noun_of_role(verb - 1, "meeting").is_some() || tagged.is(verb - 1, Category::Instrument))
}

/// «أن الاتفاق وقعه الرئيسان», «أن الوزيرين وقعا مذكرة», but not «أن الهجوم وقع».
fn is_signed(tagged: &Tagged<'_>, verb: usize, clause: &Range<usize>) -> bool {
    tagged.finite(verb).is_some_and(|(reading, entry)| {
        reading.enclitic.is_some()
            || entry.lemma != SIGNING
            || signs_a_text(tagged, verb.saturating_sub(SIGNED_BEFORE)..clause.end)
    })
}

/// What is reported to be done, or done now in the speaker's own words.
fn deed(tagged: &Tagged<'_>, verb: usize, clause: &Range<usize>, only_relays: bool) -> Option<Act> {
    let (reading, entry) = tagged.finite(verb)?;
    let past = reading.sense.form.shape() == Shape::Perfect;
    // «أنه نقل شكر بلاده».
    // «نعرب عن شكرنا».
    if entry.class == ActClass::Expressive
        && (past && (only_relays || is_done_by_party(tagged, verb, Act::Greet)) || is_own_verb(tagged, verb))
    {
        return expressed(tagged, clause, verb + 1);
    }
    // «نعمل على خطة»: what the speaker's side is at.
    if entry.class == ActClass::Narration && entry.act == Some(Act::Pledge) && is_own_verb(tagged, verb) {
        return (!past).then_some(Act::Pledge);
    }
    match entry.performs()? {
        Act::Sign if !is_signed(tagged, verb, clause) => None,
        Act::Sign if reading.enclitic.is_some() => Some(Act::Sign),
        // «أن الأمر يعتمد على الحاجات».
        Act::Agree if depends(tagged, entry, verb) => None,
        // «أن بلاده تبحث عن شركاء», «أن بلاده تدرس فتح خط جوي»: nobody is talked to.
        Act::Discuss if seeks(tagged, entry, verb) || !past && considers(tagged, entry, verb..clause.end) => {
            None
        }
        // «أن البلدين يرغبان في تطوير التعاون»: told, not promised.
        Act::Pledge if follows_thing(tagged, verb) || entry.lemma == WILLING => None,
        act @ (Act::Agree | Act::Sign | Act::Discuss | Act::Thank | Act::Support | Act::Pledge)
            if !is_nominal(tagged, verb) || opens_quotation(tagged, verb) =>
        {
            Some(act)
        }
        // «"نود أن نكثف تعاوننا"»: what the speaker's own side would do.
        Act::CallFor if entry.lemma == WISHING_TO && is_own_verb(tagged, verb + 2) => Some(Act::Pledge),
        // «أنهم يخططون لإصدار بيان».
        act @ Act::Plan if !past && is_done_by_party(tagged, verb, act) => Some(act),
        // «أنه أعلن دعمه».
        Act::Decide if entry.lemma == ANNOUNCING => Some(announced(tagged, verb + 1..clause.end)),
        act @ (Act::Decide | Act::Establish | Act::CallFor | Act::Reject | Act::Praise | Act::Greet)
            if !is_nominal(tagged, verb) && acts_for_speaker(tagged, verb, act, entry, past) =>
        {
            Some(act)
        }
        // Right behind «أن» a form that is a noun too is the subject.
        act if only_relays
            && (!is_nominal(tagged, verb) || !tagged.is_function(verb - 1, "complementiser")) =>
        {
            Some(act)
        }
        _ => None,
    }
}

/// «أن حكومة بلاده قررت», «أنه طلب من نظيره», «نرحب»: what the speaker or his side does.
fn acts_for_speaker(tagged: &Tagged<'_>, verb: usize, act: Act, entry: &ActEntry, past: bool) -> bool {
    is_own_verb(tagged, verb)
        || past && is_done_by_party(tagged, verb, act)
        // «أن روسيا تثمن علاقاتها», «أن بلاده ترفض المساس بـ»: a state's praise is its speaker's.
        || !past && act == Act::Praise && is_done_by_party(tagged, verb, Act::Support)
        || !past && DISAPPROVING.contains(&entry.lemma) && is_done_by_state(tagged, verb)
}

/// «رغب في».
const WILLING: &str = "رغب";

/// «سيعقد جلسة مباحثات», «سيجري محادثات»: verbs whose object is the talks.
const HOLDING: &str = "عقد";
const CONDUCTING: &str = "أجرى";

/// «أنه تم بحث», «أنه سيتم خلال الزيارة إمضاء», «أن الزيارة ستشهد توقيع»: what the verb carries is the act.
fn carried_act(tagged: &Tagged<'_>, ahead: Range<usize>, verb: &ActEntry) -> Option<Act> {
    let light = ahead.start - 1;
    let mut relative = false;
    let by_preposition = verb.joined_by == "ب" || LONE_PREPOSITIONS.contains(&verb.joined_by);
    ahead
        .filter(|&token| {
            relative |= tagged.is_function(token, "relative");
            !relative || verb.class == ActClass::Light && is_behind_relative(tagged, light, token)
        })
        .find_map(|token| {
            let (noun, entry) = tagged.shaped(token, Shape::VerbalNoun)?;
            let meeting = tagged.noun(token).is_some_and(|(_, noun)| noun.role == "meeting");
            let governed = noun.proclitics.preposition.is_some();
            let joined = verb.class == ActClass::Light && noun.has_conjunction();
            (!meeting && !joined && governed <= by_preposition).then_some(entry)
        })
        .and_then(ActEntry::performs)
}

/// A verbal noun stands so near behind the verb that carries it in a report.
const CARRIED_IN_REPORT: usize = 16;

/// «مباحثات», «جلسة محادثات», «اتصال»; neither «لقاءات» nor «دورة».
fn is_talks(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.noun(token).is_some_and(|(_, noun)| {
        matches!(noun.role, "meeting" | "talk")
            && !matches!(noun.event, Some(EventType::Session | EventType::Conference))
    }) && !tagged.spells(token, PLAIN_MEETINGS)
}

/// «لن تسمح بعودة القوات» refuses.
const ALLOWING: &str = "سمح";

/// A form that is a noun too counts as a verb only where a meeting or a side precedes it: «أن اللقاء تناول».
fn is_nominal(tagged: &Tagged<'_>, verb: usize) -> bool {
    let subject =
        verb > 0 && tagged.noun(verb - 1).is_some_and(|(_, noun)| matches!(noun.role, "meeting" | "side"));
    // «أن البلدين وضعا هدفا».
    let both = verb > 0
        && tagged.noun_of_role(verb - 1, "country").is_some()
        && tagged.finite(verb).is_some_and(|(form, _)| form.sense.form.number() == Some(Number::Dual));
    // «أنه طلب», «وقد طلب».
    if subject
        || both
        || verb > 0 && (is_pronoun(tagged, verb - 1) || tagged.spells(verb - 1, VERBAL_PARTICLES))
    {
        return false;
    }
    tagged
        .at(verb)
        .iter()
        .any(|reading| !reading.sense.form.is_finite() && reading.sense.category != Category::GivenName)
}

/// «حول …», «بشأن …» within these tokens.
fn is_about(tagged: &Tagged<'_>, mut ahead: Range<usize>) -> bool {
    ahead.any(|token| tagged.spells(token, TOPIC_OPENERS))
}
