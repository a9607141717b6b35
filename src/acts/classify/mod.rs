//! Which act a head performs, given what it governs.

mod announced;
mod coming;
mod parties;
mod reported;
mod senses;
mod steps;
mod texts;
mod views;

use crate::lexicon::word_lists::{
    ABOUT_TO, ATTENTION_PREPOSITIONS, CARING, EXCHANGING_AND_ADDRESSING, GOD, HAPPENING, INVITATIONS,
    REACHING, SAYING_PREPOSITIONS, SPOKEN_OF, WHEN_AND_WHERE,
};
use reported::REPORTED_VERB_WITHIN;
pub(super) use reported::{Reported, is_talk_with, reported};

use super::{Head, HeadKind};
use crate::lexicon::{ActClass, Shape};
use crate::model::{Act, EventType};
use crate::text::TokenKind;
use crate::words::{Enclitic, Tagged};
use announced::{announced, declares_readiness, undertaken};
use coming::{coming_step, occasion_act};
use parties::of_a_party;
pub(super) use parties::{is_body, tells_of_thing};
use senses::{
    honours, is_ceremony, is_given_to_talks, issues_statement, means_another_thing, only_meets,
    resumes_talks, talks_of_nothing,
};
use std::ops::Range;
use steps::offers;
use texts::{
    befalls, contents, exchanges_a_text, follows_instrument, holds_signing, holds_something, tells_programme,
};
use views::{agreed, hopes_of_others, is_purpose, is_unacceptable, looks_forward, noun_is_focused, weighs};

/// The act of a head whose complement starts at `complement`; `None` where it performs none. Whether somebody named
/// is its subject (`personal`) decides what only persons and states undertake.
pub(super) fn act(
    tagged: &Tagged<'_>,
    head: &Head,
    complement: usize,
    clause: &Range<usize>,
    personal: bool,
) -> Option<Act> {
    let coming = || coming_step(tagged, head, complement, clause, personal);
    match head.entry.class {
        ActClass::Expressive => cited(tagged, head, clause)
            // «بعث الأمير برقية تهنئة إلى الرئيس»: the object stands before «إلى».
            .or_else(|| {
                let sends = head.entry.event == Some(EventType::Message);
                expressed(tagged, clause, if sends { head.token + 1 } else { complement })
            })
            .or(match head.entry.act {
                None => Some(Act::Stress),
                // «نقل البضائع», «يحمل تفويضا»: what conveys nothing that is expressed performs nothing.
                // «ستنقل الحكومة الجرحى إلى»: what it will do.
                Some(Act::Greet) if head.entry.event.is_none() => {
                    (head.proclitics.future && personal).then_some(Act::Plan)
                }
                act => act,
            }),
        ActClass::Occasion => occasion_act(tagged, head, clause),
        ActClass::Narration => coming().or_else(|| contents(tagged, head)),
        _ => {
            let act = head.entry.act.or_else(coming)?;
            if is_ceremony(tagged, act, complement, clause) {
                return honours(tagged, clause).then_some(Act::Greet);
            }
            if resumes_talks(tagged, head, complement, clause)
                || issues_statement(tagged, head, complement, clause)
                || only_meets(tagged, head, clause)
                || means_another_thing(tagged, head, complement)
                || holds_something(tagged, head)
                || talks_of_nothing(tagged, head, clause)
                || act == Act::Sign && head.kind == HeadKind::Finite && befalls(tagged, head, clause)
            {
                return None;
            }
            if is_given_to_talks(tagged, head, clause) {
                return Some(Act::Discuss);
            }
            Some(refined(tagged, head, act, complement, clause))
        }
    }
}

/// The verb of exchanging views, gifts, texts.
const EXCHANGING: &str = "تبادل";

/// The verb of letting somebody know: «أبلغه أن» claims, «أبلغه برغبته» tells.
const INFORMING: &str = "أبلغ";

/// The verb of what a text lays down.
const STIPULATING: &str = "نص";

/// The verb of wishing somebody well, and of hoping for something.
const WISHING: &str = "تمنى";

/// The verb of praising a thing and of drawing attention to it.
const NOTING: &str = "نوه";

/// The verb of announcing.
const ANNOUNCING: &str = "أعلن";

/// The act that the noun after an expressive verb names: «أعرب عن شكره», «جدد التعبير عن إرادة».
fn expressed(tagged: &Tagged<'_>, clause: &Range<usize>, complement: usize) -> Option<Act> {
    // «أعرب للرئيس ومن خلاله إلى أسر الضحايا عن أحر التعازي».
    let about = (complement..clause.end).find(|&token| tagged.spells(token, &["عن"]));
    let from = about.unwrap_or(complement);
    (from..clause.end.min(from + 12)).find_map(|token| {
        let hopes = looks_forward(tagged, token) && hopes_of_others(tagged, token + 1, clause.end);
        noun_act(tagged, token).map(|act| if hopes { Act::CallFor } else { act })
    })
}

/// «نقلت الوكالة عن فلان قوله إن», «تأكيده أن»: the verbal noun of saying with its speaker behind it.
fn cited(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> Option<Act> {
    if head.entry.act != Some(Act::Greet) {
        return None;
    }
    (head.token + 1..clause.end.min(head.token + CITED_WITHIN)).find_map(|token| {
        let (noun, entry) = tagged.shaped(token, Shape::VerbalNoun)?;
        let says = entry.class == ActClass::Saying || entry.act == Some(Act::Stress);
        // «بمناسبة ذكرى اليوم الوطني» is no "my mentioning".
        let own = noun.enclitic.is_some_and(|pronoun| pronoun != Enclitic::OwnNoun);
        (says && own).then_some(entry.act).flatten()
    })
}

/// Who is cited stands between the agency and his saying, with his office.
const CITED_WITHIN: usize = 24;

fn noun_act(tagged: &Tagged<'_>, token: usize) -> Option<Act> {
    tagged.noun_of_role(token, "act").and_then(|(_, entry)| entry.act)
}

fn refined(tagged: &Tagged<'_>, head: &Head, act: Act, complement: usize, clause: &Range<usize>) -> Act {
    let coming =
        head.future && matches!(act, Act::Sign | Act::Establish | Act::Agree | Act::Decide | Act::Present);
    if coming || head.announced && act != Act::Discuss {
        // «ستقدم الحكومة قرضا»: what somebody will give is promised.
        let gives = !head.announced && offers(tagged, head.entry, head.token);
        return if gives { Act::Pledge } else { Act::Plan };
    }
    let denied = head.start < head.token && tagged.is_function(head.start, "negation");
    match act {
        // «أكد أن الوزارة بصدد طرح مناقصة».
        Act::Stress | Act::Present if is_about_to(tagged, complement..clause.end) => Act::Plan,
        // «تم الحديث عن سبل التعاون», «جرى طرح ملف الهجرة».
        Act::Present if head.kind == HeadKind::Passive && SPOKEN_OF.contains(&head.entry.lemma) => {
            Act::Discuss
        }
        Act::Agree | Act::Pledge | Act::Support | Act::CallFor | Act::Reject if denied => denial(head, act),
        Act::Stress | Act::Present | Act::Decide | Act::Praise
            if declares_readiness(tagged, complement..clause.end) =>
        {
            Act::Pledge
        }
        // «تبادل الزعيمان وثائق الاتفاقيات»: so is a text signed.
        Act::Discuss if head.entry.lemma == EXCHANGING && exchanges_a_text(tagged, complement) => Act::Sign,
        // «تبادل الجانبان الهدايا», «وجه التحية للشعب», «قدم الدعوة»: what is conveyed says which act.
        Act::Discuss | Act::CallFor | Act::Present
            if EXCHANGING_AND_ADDRESSING.contains(&head.entry.lemma) =>
        {
            exchanged_or_addressed(tagged, head, act, complement, clause)
        }
        Act::Discuss => discussed(tagged, head, complement, clause.end),
        Act::Stress | Act::Present => affirmed(tagged, head, act, complement, clause),
        // «أعلن دعمه», «أعلنا عزمهما على».
        Act::Decide if head.entry.lemma == ANNOUNCING => announced(tagged, complement..clause.end),
        // «داعيا الله أن يتغمدهم برحمته»: a prayer; «دعا الحمد الله إلى» is somebody's name.
        Act::CallFor if tagged.spells(complement, GOD) && !tagged.spells(complement - 1, &["الحمد"]) => {
            Act::Greet
        }
        Act::Greet if head.entry.lemma == WISHING && wishes_for_deed(tagged, complement) => Act::CallFor,
        // «يعتزم الوزير زيارة تونس»: a step, not «عازم على».
        Act::Pledge if tagged.finite(head.token).is_some_and(|(_, entry)| entry.lemma == INTENDING) => {
            Act::Plan
        }
        Act::Praise => valued(tagged, head, complement, clause.end),
        Act::Agree => agreed(tagged, head, complement, clause),
        Act::Pledge
            if looks_forward(tagged, head.token) && hopes_of_others(tagged, complement, clause.end) =>
        {
            Act::CallFor
        }
        _ => act,
    }
}

/// What is done by not doing it.
fn denial(head: &Head, act: Act) -> Act {
    match act {
        // «لم يتوصل الطرفان إلى اتفاق», «لم يستطع الوزراء التوصل إلى»: they talked.
        Act::Agree if REACHING.contains(&head.entry.lemma) => Act::Discuss,
        Act::Reject => Act::Stress,
        _ => Act::Reject,
    }
}

/// «نتمنى أن تكون الوساطة جادة», «متمنيا دخول الشركات السوق»; «تمنى له التوفيق» is a wish for his well-being.
fn wishes_for_deed(tagged: &Tagged<'_>, complement: usize) -> bool {
    tagged.spells(complement, &["ان"]) || wants_a_deed(tagged, complement)
}

/// What a verb of discussing tells: «تتضمن الزيارة لقاءات» a programme, «تتضمن الاتفاقية …» what was agreed, «شهد اللقاء
/// توقيع …» a signing, «ركز الوزير على أهمية الحوار» a view.
fn discussed(tagged: &Tagged<'_>, head: &Head, complement: usize, end: usize) -> Act {
    let agenda = head.entry.class == ActClass::Agenda;
    if agenda && tells_programme(tagged, head) {
        return Act::Plan;
    }
    if agenda && follows_instrument(tagged, head) {
        return Act::Agree;
    }
    if holds_signing(tagged, head, complement) {
        return if head.form.shape() == Shape::Perfect { Act::Sign } else { Act::Plan };
    }
    let focuses = head.entry.lemma == FOCUSING && noun_is_focused(tagged, complement, end);
    if focuses { Act::Stress } else { Act::Discuss }
}

/// What is conveyed says which act («وجه التحية للشعب»), or what «وجه» and «أبلغ» have behind them.
fn exchanged_or_addressed(
    tagged: &Tagged<'_>,
    head: &Head,
    act: Act,
    complement: usize,
    clause: &Range<usize>,
) -> Act {
    let informs = head.entry.lemma == INFORMING
        && tagged.complementiser_in(complement..clause.end).is_some_and(|at| at > complement);
    // «وجه الوزير بتشكيل لجنة», «وجه الجهات المختصة بصرف كذا»: whoever gives orders decides.
    let orders =
        act == Act::CallFor && head.entry.lemma == DIRECTING && gives_orders(tagged, complement, clause);
    let otherwise = match act {
        _ if informs => Act::Stress,
        _ if orders => Act::Decide,
        _ => act,
    };
    let told = || informed_of(tagged, complement, clause).filter(|_| head.entry.lemma == INFORMING);
    conveyed(tagged, act, complement, clause).or_else(told).unwrap_or(otherwise)
}

/// «أن الوزارة بصدد طرح», «أن الجانبين على وشك توقيع»: what is about to be done, within a few words behind «أن».
fn is_about_to(tagged: &Tagged<'_>, complement: Range<usize>) -> bool {
    let end = complement.end;
    let Some(opening) = tagged.complementiser_in(complement) else { return false };
    (opening + 1..end.min(opening + ABOUT_TO_WITHIN))
        .take_while(|&token| tagged.is_word(token) && tagged.finite(token).is_none())
        .any(|token| tagged.spells(token, ABOUT_TO))
}

/// «أن وزارة الخارجية الكينية بصدد»: the subject has so many words.
const ABOUT_TO_WITHIN: usize = 8;

/// «بتشكيل لجنة», «بصرف كذا»: something behind «ب» within a few words, and no invitation.
fn gives_orders(tagged: &Tagged<'_>, complement: usize, clause: &Range<usize>) -> bool {
    let behind = complement..clause.end.min(complement + ORDERED_WITHIN);
    let invites = behind.clone().any(|token| tagged.spells(token, INVITATIONS));
    let ordered = |token: usize| {
        tagged.is_word(token)
            && tagged.folded(token).starts_with('ب')
            && tagged.function(token).is_none_or(|kind| kind == "ordinary")
            && !tagged.has_article_behind_clitics(token)
            && tagged.place(token).is_none()
            && tagged.state(token).is_none()
    };
    !invites && behind.into_iter().any(ordered)
}

/// «وجه الوزيران فريقي العمل بإعداد»: whom the order is for stands before it.
const ORDERED_WITHIN: usize = 6;

/// The verb of directing somebody, and something to somebody.
const DIRECTING: &str = "وجه";

/// «دخول الشركات», «تعزيز التعاون»: what others do, without the article, and no «عودة المرضى سالمين».
fn wants_a_deed(tagged: &Tagged<'_>, complement: usize) -> bool {
    let deed = tagged.shaped(complement, Shape::VerbalNoun).is_some_and(|(noun, entry)| {
        noun.enclitic.is_none()
            && matches!(entry.class, ActClass::Plain | ActClass::Narration | ActClass::Occasion)
    });
    deed && noun_act(tagged, complement).is_none() && tagged.has_article(complement + 1)
}

/// «اعتزم».
const INTENDING: &str = "اعتزم";

/// «حرص».
const TAKING_CARE: &str = "حرص";

/// «ركز».
const FOCUSING: &str = "ركز";

/// What an affirmation or a telling comes to, by the noun that it governs: «أكد التزام بلاده», «أشار إلى اعتزازه».
fn affirmed(tagged: &Tagged<'_>, head: &Head, act: Act, complement: usize, clause: &Range<usize>) -> Act {
    // «مشيرا إلى أن "المشاورات لم تكن يوما أقوى"»: whoever is quoted affirms.
    if act == Act::Present && is_quoted(tagged, head, complement..clause.end) {
        return Act::Stress;
    }
    let step = undertaken(tagged, head, complement..clause.end)
        .filter(|_| matches!(act, Act::Stress | Act::Present));
    if let Some(step) = step {
        return step;
    }
    if is_unacceptable(tagged, complement..clause.end) {
        return Act::Reject;
    }
    if act == Act::Present && weighs(tagged, complement..clause.end) {
        return Act::Stress;
    }
    if act == Act::Stress
        && head.entry.class == ActClass::Saying
        && tells_fact(tagged, complement..clause.end)
    {
        return Act::Present;
    }
    // «أكد وقوف بلاده إلى جانب», «أكدت رفضها القاطع لأي مساس بـ»: the noun itself, whatever preposition follows.
    let named = noun_is_own(tagged, complement) || of_a_party(tagged, complement + 1);
    if let Some(noun @ (Act::Support | Act::Reject)) = noun_act(tagged, complement).filter(|_| named) {
        return noun;
    }
    let from = behind_preposition(tagged, complement, clause.end);
    // «حرص على دعم المزارعين».
    if head.entry.lemma == TAKING_CARE {
        return act;
    }
    // «أكد حرص بلاده على دعم الاستقرار»: how much it matters, not the support.
    let mut before = complement..from;
    if act == Act::Stress && before.any(|token| noun_act(tagged, token) == Some(Act::Stress)) {
        return act;
    }
    if from > complement && resolves(tagged, complement) {
        return Act::Pledge;
    }
    (from..clause.end.min(from + NOUN_WITHIN))
        .take_while(|&token| !tagged.is_function(token, "complementiser"))
        // «كشف عن خطة لدعم المدارس»: the plan's purpose.
        .find_map(|token| noun_act(tagged, token).filter(|_| token == from || !is_purpose(tagged, token)))
        // «شرح موقف بلاده»: tells of it.
        .filter(|noun| *noun != Act::Stress || !matches!(head.entry.lemma, "شرح" | "عرض"))
        .and_then(|noun| outweighing(noun, act))
        .unwrap_or(act)
}

/// «أكدا عزمهما على مواصلة الحوار», «أكد عزم بلاده على», «أكدا العزم على», «أكد على التزام بلاده بـ»: the noun before the
/// preposition.
fn resolves(tagged: &Tagged<'_>, complement: usize) -> bool {
    let joined = tagged.spells(complement, SAYING_PREPOSITIONS);
    let noun = complement + usize::from(joined);
    let own = noun_is_own(tagged, noun)
        || of_a_party(tagged, noun + 1)
        || !joined && tagged.has_article(complement);
    noun_act(tagged, noun) == Some(Act::Pledge) && own
}

/// «قال إن فريقا من الوزارة أجرى اجتماعات», «أضاف أن إجمالي العقود بلغ 20 مليارا»: what happened, which nobody weighs.
fn tells_fact(tagged: &Tagged<'_>, complement: Range<usize>) -> bool {
    let (start, end) = (complement.start, complement.end);
    let Some(opening) = tagged.complementiser_in(complement) else { return false };
    // «فلان، الذي سبق أن التقى نظيره، إن», «أنه إذا تم تنفيذ الاتفاق».
    let described = (start..opening).any(|token| tagged.is_function(token, "relative"));
    let leaves = |token: usize| tagged.is_function(token, "relative") || tagged.spells(token, &["اذا", "لو"]);
    let verb = (opening + 1..end.min(opening + REPORTED_VERB_WITHIN))
        .take_while(|&token| tagged.is_word(token) && !leaves(token))
        .find(|&token| tagged.finite(token).is_some() && !tagged.is_function(token, "preposition"));
    let Some((verb, (reading, entry))) = verb.and_then(|verb| Some((verb, tagged.finite(verb)?))) else {
        return false;
    };
    // «أن الفترة الماضية شهدت زيارة», but not «شهدت طفرة»; «أنه أبلغ نظيره أن» says more.
    let meeting = tagged.noun_of_role(verb + 1, "meeting").is_some();
    let happened = match entry.class {
        ActClass::Occasion => true,
        ActClass::Light => entry.lemma == DONE,
        _ => HAPPENING.contains(&entry.lemma) || entry.lemma == WITNESSING && meeting,
    };
    let past = reading.sense.form.shape() == Shape::Perfect && reading.sense.form.person() == 3;
    past && happened
        && !described
        && tagged.complementiser_in(verb + 1..end.min(verb + TOLD_WITHIN)).is_none()
}

/// «أنه أبلغ نظيره الأمريكي أن»: what somebody was told stands so near.
const TOLD_WITHIN: usize = 7;

/// «تم».
const DONE: &str = "تم";

/// «شهد».
const WITNESSING: &str = "شهد";

/// What praise comes to: «نوه بضرورة الحوار», «نوه إلى أن» draws attention to it.
fn valued(tagged: &Tagged<'_>, head: &Head, complement: usize, end: usize) -> Act {
    // «ونوه الوزير، إلى أن».
    let complement = complement + usize::from(tagged.text.kind(complement) == TokenKind::Comma);
    let draws_attention = tagged.spells(complement, ATTENTION_PREPOSITIONS)
        || turns_to(tagged, complement, end)
        || tagged.is_function(complement, "complementiser")
        || noun_act(tagged, complement) == Some(Act::Stress)
            // «منوها بحرص سموه على», «نوه باهتمامه»: somebody's care is praised.
            && !CARING.iter().any(|care| tagged.folded(complement).starts_with(care));
    if head.entry.lemma == NOTING && draws_attention {
        return Act::Stress;
    }
    let from = behind_preposition(tagged, complement, end);
    let mut near = from..end.min(from + NOUN_WITHIN);
    let greets =
        head.kind == HeadKind::Finite && near.any(|token| noun_act(tagged, token) == Some(Act::Greet));
    if greets { Act::Greet } else { Act::Praise }
}

/// «نوه، خلال استقباله نظيره، إلى حرص بلاده», «نوه في كلمته إلى ضرورة»: behind a circumstance it draws attention.
fn turns_to(tagged: &Tagged<'_>, complement: usize, end: usize) -> bool {
    let circumstance = tagged.spells(complement, WHEN_AND_WHERE);
    let comma = |at: usize| tagged.text.kind(at) == TokenKind::Comma;
    circumstance
        && (complement + 1..end).any(|token| {
            let near = token < complement + PREPOSITION_WITHIN;
            tagged.spells(token, &["الي"]) && (near || comma(token - 1))
        })
}

/// The noun that says which act it is stands within so many tokens behind the preposition.
const NOUN_WITHIN: usize = 3;

/// «عزمهما», «استعداده».
fn noun_is_own(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.noun_of_role(token, "act").is_some_and(|(noun, _)| noun.enclitic.is_some())
}

/// «أشار إلى أن "…"»: the words themselves right behind «أن» or the verb of saying.
fn is_quoted(tagged: &Tagged<'_>, head: &Head, complement: Range<usize>) -> bool {
    let start = complement.start;
    let behind = tagged.complementiser_in(complement).map_or(start, |opening| opening + 1);
    head.entry.class == ActClass::Saying
        && head.kind != HeadKind::Passive
        && tagged.text.kind(behind + usize::from(tagged.text.kind(behind) == TokenKind::Colon))
            == TokenKind::QuoteOpen
}

/// The act of what is exchanged, addressed or handed over, where it is another one.
fn conveyed(tagged: &Tagged<'_>, act: Act, complement: usize, clause: &Range<usize>) -> Option<Act> {
    // «قدموا للرئيس وللشعب المصري التهنئة».
    let far =
        (complement..clause.end.min(complement + GREETED_WITHIN)).find_map(|token| noun_act(tagged, token));
    let near = (complement..clause.end.min(complement + 3)).find_map(|token| noun_act(tagged, token));
    let noun = near.or(far.filter(|&act| act == Act::Greet));
    noun.filter(|noun| {
        matches!(noun, Act::Greet | Act::Reject)
            || act != Act::Discuss && matches!(noun, Act::Thank | Act::Praise)
            || act == Act::Present && *noun == Act::CallFor
    })
}

/// «أبلغ نظيره استعداد بلاده لكذا», «رفض بلاده كذا»: the act of which somebody is told, without «ب».
fn informed_of(tagged: &Tagged<'_>, complement: usize, clause: &Range<usize>) -> Option<Act> {
    (complement..clause.end.min(complement + INFORMED_WITHIN))
        .take_while(|&token| !tagged.is_function(token, "complementiser"))
        .find_map(|token| {
            let (noun, entry) = tagged.noun_of_role(token, "act")?;
            entry.act.filter(|_| noun.proclitics.preposition.is_none() && !noun.proclitics.article)
        })
        .filter(|act| matches!(act, Act::Pledge | Act::Support | Act::Reject | Act::Praise | Act::Thank))
}

/// Who is told stands before what he is told, with his office.
const INFORMED_WITHIN: usize = 16;

/// Who is greeted stands before the greeting.
const GREETED_WITHIN: usize = 8;

/// Behind the preposition that joins a complement: «أشار في هذا الصدد إلى اعتزازه», «اتفقا خلال اللقاء على أهمية».
fn behind_preposition(tagged: &Tagged<'_>, complement: usize, end: usize) -> usize {
    (complement..end.min(complement + PREPOSITION_WITHIN))
        .take_while(|&token| !tagged.is_function(token, "complementiser"))
        .find(|&token| tagged.spells(token, SAYING_PREPOSITIONS))
        .map_or(complement, |preposition| preposition + 1)
}

/// An adverbial at most stands before the preposition of a complement.
const PREPOSITION_WITHIN: usize = 5;

/// «أكد التزام بلاده», «أشار إلى اعتزازه»: the first noun that names an act outweighs the verb.
fn outweighing(noun: Act, verb: Act) -> Option<Act> {
    match noun {
        Act::Pledge | Act::Support | Act::Reject => Some(noun),
        Act::Praise | Act::Thank | Act::Stress if verb == Act::Present => Some(noun),
        // «أكد قبوله الدعوة».
        Act::Agree if verb == Act::Stress => Some(noun),
        _ => None,
    }
}
