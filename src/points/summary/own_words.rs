//! Where the text's own words say who does it better than any name that was found.

use super::names::is_feminine;
use super::word_class::{
    ends_in_pronoun, has_nunation, is_defined, is_joined, is_joined_by_for, is_particle,
};
use super::{Context, mismatch, other_subject};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::{
    ABOUT_IT, ARTICLES_OF_COMPLEMENTS, HEARING, ITS_MATTER, MERELY_EXPECTED, SOURCES, WILL_BE, WITHIN_IT,
};
use crate::lexicon::{ActClass, ActEntry, Category, Gender, Number, Shape, Wording};
use crate::mentions::MentionKind;
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;
use crate::words::{Enclitic, Tagged};

/// The verb with which the text's own sentence starts, where its subject is somebody else than the speaker, or nobody.
pub(super) fn start(context: &Context<'_, '_>) -> Option<usize> {
    let act = context.act;
    if let Some(start) = other_subject::of_reported(context)
        .or_else(|| other_subject::decision_taken(context))
        .or_else(|| convenes_reported(context))
    {
        return Some(start);
    }
    match act.head.kind {
        HeadKind::Finite if act.reported_verb.is_none() => {
            if let Some(start) = is_something(context)
                .or_else(|| other_subject::before_pluperfect(context))
                .or_else(|| other_subject::acts_upon_speaker(context))
                .or_else(|| text_before(context))
                .or_else(|| any_text(context))
                .or_else(|| signed_text(context))
                .or_else(|| other_subject::done_by_each(context))
                .or_else(|| other_subject::done_by_two(context))
                .or_else(|| is_to_be_done(context))
                .or_else(|| contains(context))
                .or_else(|| convenes(context))
                .or_else(|| mismatch::start(context))
                .or_else(|| done_to(context))
            {
                return Some(start);
            }
            let start = if act.head.announced { act.head.start } else { act.head.token };
            let other = disagrees(context)
                || has_further_name(context)
                || super::sayers::speech_of_another(context).is_some()
                || is_of_text(context)
                || hears(context)
                || is_of_source(context)
                || other_subject::names_another(context);
            other.then_some(start)
        }
        HeadKind::Passive => start_of_passive(context),
        _ => None,
    }
}

/// «استمع الرئيس إلى شرح من نظيره»: who hears is no speaker.
fn hears(context: &Context<'_, '_>) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    HEARING.contains(&act.head.entry.lemma)
        && (act.head.token..act.clause.end).any(|token| tagged.spells(token, &["من"]))
}

/// The same of what is done, and nobody says by whom.
fn start_of_passive(context: &Context<'_, '_>) -> Option<usize> {
    let head = &context.act.head;
    // «وصل حجم التبادل التجاري إلى كذا»: a number does.
    let measured = head.token.checked_sub(1).filter(|&last| {
        context.tagged.condensing(last, "measure").is_some_and(|reading| !reading.proclitics.article)
    });
    if let Some(last) = measured {
        let verb = last.checked_sub(1).filter(|&verb| context.tagged.finite(verb).is_some());
        return Some(verb.unwrap_or(last));
    }
    if refers_back(context) || done_to_it(context) {
        let before = mismatch::subject_before(context.tagged, head.start);
        return Some(before.or_else(|| super::whole_sentence::start(context)).unwrap_or(head.start));
    }
    if let Some(event) = brought_by_event(context) {
        return Some(event);
    }
    (is_impersonal(context) || happens(context)).then_some(head.start)
}

/// «ستشهد الزيارة تنظيم معرض», «(إن) الزيارة ستشهد تنظيم معرض»: where the event stands that brings it.
fn brought_by_event(context: &Context<'_, '_>) -> Option<usize> {
    let (act, tagged) = (context.act, context.tagged);
    let (verb, own) = (act.head.start, matches!(act.act, Act::Plan | Act::Establish));
    let brings = |entry: &ActEntry| entry.carries || entry.class == ActClass::Narration;
    let carries = tagged.finite(verb).is_some_and(|(_, entry)| brings(entry)) && verb < act.head.token;
    let event = |token: usize| {
        let noun = tagged.noun(token).is_some_and(|(_, noun)| noun.event.is_some());
        noun || tagged.noun_of_role(token, "meeting").is_some()
    };
    let behind = (tagged.has_article(verb + 1) && event(verb + 1)).then_some(verb);
    let before = || mismatch::subject_before(tagged, verb).filter(|&first| event(first));
    behind.or_else(before).filter(|_| own && carries)
}

/// «(إن) أشغال الترميم ستجري وفقا لكذا»: where no subject stands behind the verb, the one before it.
pub(super) fn with_subject(context: &Context<'_, '_>, start: usize) -> usize {
    let tagged = context.tagged;
    let next = start + 1;
    let governed = tagged.is_function(next, "preposition") || tagged.condensing(next, "adjunct").is_some();
    let finite = tagged.finite(start).is_some_and(|(reading, _)| reading.sense.form.person() == 3);
    if finite && governed { mismatch::subject_before(tagged, start).unwrap_or(start) } else { start }
}

/// «(أفادت تقارير بأنه) من المتوقع أن تقوم الوزارة بكذا»: that it is only expected goes with it.
pub(super) fn with_expectation(tagged: &Tagged<'_>, start: usize) -> usize {
    let expected = |first: usize| {
        tagged.spells(first, &["من"])
            && tagged.spells(first + 1, MERELY_EXPECTED)
            && tagged.is_function(first + 2, "complementiser")
    };
    start.checked_sub(3).filter(|&first| expected(first)).unwrap_or(start)
}

/// «(في شكل) وثيقة وقع عليها فلان وفلان»: what was signed stands before.
fn signed_text(context: &Context<'_, '_>) -> Option<usize> {
    let (act, tagged) = (context.act, context.tagged);
    let verb = act.head.token;
    let it = tagged.spells(verb + 1, &["عليها", "عليه"]) || act.head.enclitic.is_some();
    // «(في) بيان مشترك وقع، الاثنين، …»: nothing is signed behind the verb.
    let mark = tagged.text.kind(verb + 1) == TokenKind::Comma && !is_joined(tagged, verb);
    let farthest = if it { FARTHEST_SIGNED } else { FARTHEST_OF_RELATIVE };
    let it = it || mark;
    let near = verb.saturating_sub(farthest)..verb;
    let text = |&token: &usize| {
        tagged
            .find(token, Category::Instrument)
            .is_some_and(|reading| reading.proclitics.preposition.is_none())
    };
    near.rev()
        .take_while(|&token| tagged.text.kind(token) != TokenKind::Comma)
        .find(text)
        .filter(|_| it && act.act == Act::Sign)
}

/// What a verb right behind it tells of has one adjective at most.
const FARTHEST_OF_RELATIVE: usize = 2;

/// What was signed stands so near before its verb.
const FARTHEST_SIGNED: usize = 6;

/// «ستكون الرسالة ردا على كذا», «ستكون للرئيس لقاءات»: what is or what there is stands behind the verb.
fn is_something(context: &Context<'_, '_>) -> Option<usize> {
    let (head, tagged) = (&context.act.head, context.tagged);
    let next = head.token + 1;
    let noun = tagged.has_article(next)
        || is_joined_by_for(tagged, next)
        || tagged.is_function(next, "demonstrative");
    let start = if head.announced { head.start } else { head.token };
    (tagged.spells(head.token, WILL_BE) && noun && !has_subject_before(context)).then_some(start)
}

/// «من المنتظر أن يتم التوقيع على …»: what is done is the verb's subject.
fn is_to_be_done(context: &Context<'_, '_>) -> Option<usize> {
    let head = &context.act.head;
    (head.announced && head.entry.class == ActClass::Light).then_some(head.start)
}

/// «شملت الاتفاقيات مذكرتي تفاهم», «يشمل جدول الأعمال لقاء», «سيتخللها عقد قمة»: nobody discusses or does that.
fn contains(context: &Context<'_, '_>) -> Option<usize> {
    let (act, tagged) = (context.act, context.tagged);
    let (head, next) = (&act.head, act.head.token + 1);
    let done = matches!(act.act, Act::Agree | Act::Sign) && tagged.has_article(next);
    let agenda = tagged.spells(next, &["جدول", "برنامج"])
        && (tagged.has_article(next + 1) || tagged.is_function(next + 1, "demonstrative"));
    let parts = head.entry.class == ActClass::Agenda
        && (done || agenda && head.entry.wording == Some(Wording::Covers));
    (parts || head.entry.wording == Some(Wording::RunsThrough)).then_some(head.token)
}

/// «من المرتقب استمرار اللقاءات»: what is said to go on is no object of anybody.
fn happens(context: &Context<'_, '_>) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    let by = act.head.entry.joined_by;
    let intransitive = !by.is_empty() && by.split('|').all(|by| by != "direct");
    let next = act.head.token + 1;
    intransitive
        && act.head.start < act.head.token
        && tagged.has_article(next)
        && act.head.entry.class != ActClass::Agenda
        && !has_preposition(context, next)
        && context.cast.mention_at(next).is_none()
}

/// «تم اعتمادها من قبل المؤتمر», «تمت إدانته من دون أدلة»: what it was done to stands before.
fn done_to_it(context: &Context<'_, '_>) -> bool {
    let (head, tagged) = (&context.act.head, context.tagged);
    let noun = tagged.shaped(head.token, Shape::VerbalNoun);
    let it = noun.is_some_and(|(reading, _)| reading.enclitic.is_some());
    it && head.start < head.token && tagged.is_function(head.token + 1, "preposition")
}

/// «(الاتفاق) تم التوصل إليه خلال …»: what it is about stands before it.
fn refers_back(context: &Context<'_, '_>) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    let pronoun = tagged.function_reading(act.head.token + 1, "preposition").is_some_and(|reading| {
        matches!(reading.enclitic, Some(Enclitic::Masculine | Enclitic::Feminine | Enclitic::Plural))
    });
    let matter = tagged.is_function(act.head.token + 1, "preposition")
        && tagged.spells(act.head.token + 2, ITS_MATTER)
        || tagged.spells(act.head.token + 1, ABOUT_IT);
    (pronoun || matter) && act.head.start < act.head.token && act.head.token + 1 < act.clause.end
}

/// «دعت بعض الأطراف الحكومة إلى …» of a man, «أكد مجلس الوزراء …» of a woman: the noun behind the verb is the subject.
fn disagrees(context: &Context<'_, '_>) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    let [speaker] = act.speakers[..] else { return false };
    let form = act.head.form;
    if form.person() != 3 || form.number() != Some(Number::Singular) {
        return false;
    }
    // «وقعت خلالها اتفاقية».
    let next = act.head.token + 1;
    let next = next + usize::from(tagged.spells(next, WITHIN_IT));
    let of_thing = form.gender() == Some(Gender::Feminine) && is_thing(context, next);
    let feminine = speaks_as_woman(context, speaker).or(of_thing.then_some(false));
    let Some(feminine) = feminine.filter(|&feminine| form.gender() != Some(gender(feminine))) else {
        return false;
    };
    if has_subject_before(context) {
        return false;
    }
    let mention = context.cast.mention_at(next);
    // «تحدثت المسؤولة» is no man.
    let refers = mention.is_some_and(|index| {
        matches!(context.cast.mentions[index].kind, MentionKind::Reference(_)) && !feminine
    });
    if mention.is_some_and(|index| context.cast.meant[index].contains(&speaker)) && !refers {
        let person = context.cast.registry.entities[speaker].kind == ActorKind::Person;
        return !person && is_institution(context, next);
    }
    // «يتوقع أن يصل» of a state that is feminine: nobody does.
    if feminine && tagged.is_function(next, "complementiser") && act.head.kind == HeadKind::Finite {
        return !act.head.entry.class.eq(&ActClass::Saying);
    }
    let some = tagged.is_function(next, "quantifier");
    let noun = tagged.is_word(next) && next < act.clause.end && (some || !is_particle(tagged, next));
    // Behind a masculine verb of a woman an object may stand: only what is defined is taken for its subject.
    let person =
        mention.is_some_and(|index| matches!(context.cast.mentions[index].kind, MentionKind::Person(_)));
    let subject = !feminine || person || is_defined(tagged, next + 1) || tagged.has_article(next);
    // «إدارة فلان» is no managing.
    let named = mention.is_some_and(|index| {
        let mention = &context.cast.mentions[index];
        matches!(mention.kind, MentionKind::Institution | MentionKind::Organisation(_))
            && mention.tokens.start == next
    });
    let object = !named && is_object(context, next);
    // «سحبت فرقها», «تقدمت كثيرا».
    let object = object || ends_in_pronoun(tagged, next) || has_nunation(tagged, next);
    noun && subject && !object && super::verb::quoted_from(context).is_none()
}

/// Whether the verb of a speaker is feminine, where grammar says.
fn speaks_as_woman(context: &Context<'_, '_>, speaker: usize) -> Option<bool> {
    let entity = &context.cast.registry.entities[speaker];
    match entity.kind {
        ActorKind::Person => entity.gender.map(|gender| gender == Gender::Feminine),
        ActorKind::Group => None,
        _ => Some(is_feminine(entity)),
    }
}

/// «استقلت الدولة»: a feminine noun that nobody is.
fn is_thing(context: &Context<'_, '_>, at: usize) -> bool {
    let tagged = context.tagged;
    let ends = tagged.text.tokens.get(at).is_some_and(|token| token.ends_in_ta_marbuta);
    let plural = tagged.has_article(at) && tagged.folded(at).ends_with("ات");
    let nobody = context.cast.mention_at(at).is_none_or(|index| context.cast.meant[index].is_empty());
    let text = tagged.find(at, Category::Instrument).is_some();
    (tagged.has_article(at) || is_defined(tagged, at + 1) || tagged.is_unknown(at + 1) || text)
        && (ends || plural)
        && nobody
}

/// «(أبلغت) الحكومة الأردنية …»: Jordan would be masculine, and the pronouns that follow are not.
fn is_institution(context: &Context<'_, '_>, at: usize) -> bool {
    context.cast.mention_at(at).is_some_and(|index| {
        let mention = &context.cast.mentions[index];
        let state = matches!(mention.kind, MentionKind::State) && context.tagged.state(at).is_some();
        let other = !matches!(mention.kind, MentionKind::Person(_) | MentionKind::Reference(_));
        mention.tokens.start == at && !state && other
    })
}

fn has_preposition(context: &Context<'_, '_>, at: usize) -> bool {
    let readings = context.tagged.at(at);
    !readings.is_empty() && readings.iter().all(|reading| reading.proclitics.preposition.is_some())
}

/// «أن المباحثات تناولت …»: the subject stands before the verb.
pub(super) fn has_subject_before(context: &Context<'_, '_>) -> bool {
    let (tagged, verb) = (context.tagged, context.act.head.token);
    (verb.saturating_sub(LONGEST_SUBJECT)..verb)
        .rev()
        .take_while(|&token| tagged.is_word(token))
        .find(|&token| tagged.is_function(token, "complementiser") || is_verb(tagged, token))
        .is_some_and(|token| !is_verb(tagged, token) && token + 1 < verb)
}

/// «بين» is a preposition far more often than "he showed".
pub(super) fn is_verb(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.finite(token).is_some() && !tagged.is_function(token, "preposition")
}

fn gender(feminine: bool) -> Gender {
    if feminine { Gender::Feminine } else { Gender::Masculine }
}

/// «للقضايا», «أهمية كذا», «تعزيز كذا»: no subject.
pub(super) fn is_object(context: &Context<'_, '_>, at: usize) -> bool {
    let tagged = context.tagged;
    let readings = tagged.at(at);
    let governed =
        !readings.is_empty() && readings.iter().all(|reading| reading.proclitics.preposition.is_some());
    // «بالريادة», «للمبادرة», that no table knows.
    let folded = tagged.folded(at);
    let article = ARTICLES_OF_COMPLEMENTS.iter().any(|clitics| folded.starts_with(clitics));
    // «لإلحاق المعهد بكذا».
    let purpose = readings.iter().any(|reading| {
        reading.proclitics.preposition.is_some() && reading.sense.form.shape() == Shape::VerbalNoun
    });
    // «نوه بجودة كذا».
    let by = context.act.head.entry.joined_by.split('|').any(|by| by == "ب") && folded.starts_with('ب');
    let governed = governed || purpose || tagged.is_unknown(at) && (article || by);
    governed
        || tagged.is_function(at, "relative")
        || tagged.shaped(at, Shape::VerbalNoun).is_some()
        || tagged.condensing(at, "leaning").is_some()
        || tagged.condensing(at, "filler").is_some()
        || tagged.condensing(at, "adjunct").is_some()
}

/// «رفض المصدر الإفصاح عن …», «قدر التقرير …»: nobody of those who met; a communiqué speaks for them.
fn is_of_source(context: &Context<'_, '_>) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    let next = act.head.token + 1;
    let singular = act.head.form.person() == 3 && act.head.form.number() == Some(Number::Singular);
    // «أكد المصدر ذاته»: the communiqué, which speaks for those who met.
    let same = tagged.is_itself(next + 1);
    let source = tagged.spells(next, SOURCES) && !same;
    singular && next < act.clause.end && source && !has_subject_before(context)
}

/// «ستسمح مذكرة التفاهم بـ…», «تشمل رسالة الرئيس كذا»: what a text does.
fn is_of_text(context: &Context<'_, '_>) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    let next = act.head.token + 1;
    let next = next + usize::from(tagged.is_function(next, "demonstrative"));
    let plural = tagged
        .find(next, Category::Instrument)
        .is_some_and(|reading| reading.sense.form.number() == Some(Number::Plural));
    let text = tagged.is(next, Category::Instrument) || tagged.spells(next, &["رساله", "الرساله"]);
    let feminine = act.head.form.gender() == Some(Gender::Feminine);
    let marked = tagged.text.tokens.get(next).is_some_and(|token| token.ends_in_ta_marbuta);
    let pointed = next > act.head.token + 1 && tagged.has_article(next);
    let agrees = (marked || plural || pointed && tagged.folded(next).ends_with("ات")) == feminine;
    let provides = super::verb::provides(act.head.entry);
    let free = !has_preposition(context, next) && context.cast.mention_at(next).is_none();
    let singular = act.head.form.number() == Some(Number::Singular);
    text && agrees
        && singular
        && free
        && !provides
        && (pointed || feminine && is_defined(tagged, next + 1))
        && act.head.form.person() == 3
        && matches!(act.act, Act::Agree | Act::Discuss | Act::Plan | Act::Present)
        && act.head.entry.class != ActClass::Occasion
        && !has_subject_before(context)
        && !other_subject::is_their_meeting(context, next)
}

/// «(التوصل إلى) اتفاق نووي بين … يقضي برفع العقوبات»: the text before the verb that says what it provides for.
fn text_before(context: &Context<'_, '_>) -> Option<usize> {
    let (act, tagged) = (context.act, context.tagged);
    let verb = act.head.token;
    let provides = super::verb::provides(act.head.entry);
    if !provides || !has_preposition(context, verb + 1) && !tagged.is_function(verb + 1, "preposition") {
        return None;
    }
    (verb.saturating_sub(FARTHEST_TEXT)..verb).rev().take_while(|&token| tagged.is_word(token)).find(
        |&token| {
            tagged
                .find(token, Category::Instrument)
                .is_some_and(|reading| reading.proclitics.preposition.is_none())
        },
    )
}

/// «أقيمت العلاقات عام 1973»: nobody says who did it.
fn done_to(context: &Context<'_, '_>) -> Option<usize> {
    let act = context.act;
    let passive = matches!(act.head.form.shape(), Shape::PassivePerfect | Shape::PassiveImperfect);
    let joint = matches!(act.act, Act::Discuss | Act::Agree | Act::Sign | Act::Stress);
    let before = || mismatch::subject_before(context.tagged, act.head.token).unwrap_or(act.head.token);
    (passive && !joint && !has_preposition(context, act.head.token + 1)).then(before)
}

/// «سينعقد اجتماع ثلاثي», «سيعقد الاجتماع المقبل في عمان»: meetings do, or are held, and it is nobody else's doing.
fn convenes(context: &Context<'_, '_>) -> Option<usize> {
    let (head, tagged) = (&context.act.head, context.tagged);
    let next = head.token + 1;
    let before = || mismatch::subject_before(tagged, head.token).unwrap_or(head.token);
    let singular = head.form.person() == 3 && head.form.number() == Some(Number::Singular);
    let held = head.entry.wording == Some(Wording::Holds)
        && singular
        && tagged.has_article(next)
        && context.cast.mention_at(next).is_none()
        && (tagged.noun_of_role(next, "meeting").is_some() || tagged.text.tokens[next].ends_in_ta_marbuta);
    if held {
        return Some(if head.announced { head.start } else { head.token });
    }
    (head.entry.wording == Some(Wording::Convenes)).then(before)
}

/// «أن اجتماعا قريبا على مستوى الخبراء سينعقد»: so do those that are reported.
fn convenes_reported(context: &Context<'_, '_>) -> Option<usize> {
    let (act, tagged) = (context.act, context.tagged);
    let verb = act.reported_verb?;
    let (_, entry) = tagged.finite(verb).filter(|(_, entry)| entry.wording == Some(Wording::Convenes))?;
    let near = verb.saturating_sub(LONGEST_SUBJECT)..verb;
    let that = near.rev().find(|&token| tagged.is_function(token, "complementiser"));
    let meeting = |token: usize| tagged.noun_of_role(token, "meeting").is_some();
    let before = that.map(|that| that + 1).filter(|&first| first < verb && meeting(first));
    before.or_else(|| (entry.event.is_some() || meeting(verb + 1)).then_some(verb))
}

/// «ينص عقد آخر على أن …»: none that anybody has named.
fn any_text(context: &Context<'_, '_>) -> Option<usize> {
    let (act, tagged) = (context.act, context.tagged);
    let next = act.head.token + 1;
    let provides = super::verb::provides(act.head.entry);
    let bare = tagged.find(next, Category::Instrument).is_some() && !tagged.has_article(next);
    (provides && bare && context.cast.mention_at(next).is_none()).then_some(act.head.token)
}

/// What provides for something stands so near before its verb.
const FARTHEST_TEXT: usize = 10;

/// «أعلنت المتحدثة باسم الوزارة فلانة فلان أن»: behind an office that was taken for somebody else's stands a name that
/// nobody knows.
fn has_further_name(context: &Context<'_, '_>) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    let [speaker] = act.speakers[..] else { return false };
    let Some(index) = context.cast.mention_at(act.head.token + 1) else { return false };
    let (mention, meant) = (&context.cast.mentions[index], &context.cast.meant[index]);
    // «مايكل»: of a name, only its first word is known.
    let short = |name: &std::ops::Range<usize>| name.len() == 1 && tagged.is(name.start, Category::GivenName);
    let nameless =
        matches!(&mention.kind, MentionKind::Person(person) if person.name.as_ref().is_none_or(short));
    if !nameless || !meant.contains(&speaker) || context.cast.registry.entities[speaker].name.is_none() {
        return false;
    }
    let named = |token: &usize| {
        let unknown = tagged.is_unknown(*token) || tagged.is(*token, Category::GivenName);
        unknown && !tagged.has_article(*token) && !is_joined(tagged, *token)
    };
    let start = mention.tokens.end;
    let end = start + (start..act.clause.end).take(LONGEST_NAME).take_while(named).count();
    let closed = tagged.text.kind(end) == TokenKind::Comma
        || tagged.is_function(end, "complementiser")
        || tagged.is_function(end, "preposition");
    end > start && closed
}

/// A subject before its verb has fewer words.
const LONGEST_SUBJECT: usize = 8;

/// A name has at most so many words.
const LONGEST_NAME: usize = 4;

/// «تم فتح المعبر», «من المتوقع فتح القاعدة»: nobody says who does it, and those who met need not.
/// Their agreements and bodies are their own: «تم إحداث لجنة مشتركة».
fn is_impersonal(context: &Context<'_, '_>) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    let head = &act.head;
    let light = head.announced
        || tagged.acts(head.start).any(|(_, entry)| entry.class == ActClass::Light)
            && tagged.finite(head.start).is_some();
    let own = !matches!(act.act, Act::Plan | Act::Decide | Act::Present | Act::Establish | Act::Pledge);
    let limit = act.clause.end.min(head.token + NEAR);
    let joint = head.entry.class == ActClass::Occasion
        || (head.token + 1..limit).any(|token| tagged.is(token, Category::Instrument));
    light && head.start < head.token && !own && !joint && head.form.shape() == Shape::VerbalNoun
}

/// What is made stands so near behind its verbal noun.
const NEAR: usize = 3;
