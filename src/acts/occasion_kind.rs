//! Which kind of occasion a sentence reports, by verbs («التقى») and by nouns («مباحثات»).

use super::spoken_of::{is_interview, is_own_part, is_speech, is_spoken_of};
use crate::actors::Cast;
use crate::lexicon::word_lists::{
    ACCOMPANYING, CREDENTIALS, DELEGATIONS, GOVERNMENTS, GUEST_DELEGATIONS, HANDING_OVER, HOSTING, HOUSED,
    MEANS_OF_CONTACT, OCCURRED, OPENING_OR_CLOSING, OWN_SESSIONS, PRESENTING, REPORTING_SIGNATURE, UPON_IT,
    VIRTUAL, WHERE_IT_LIES, WRITTEN_MESSAGES,
};
use crate::lexicon::{ActClass, ActEntry, Category, Shape, Wording};
use crate::mentions::MentionKind;
use crate::model::{Act, EventType};
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// The kind of occasion that a sentence reports, and the token that says so.
pub(super) fn kind_of(
    tagged: &Tagged<'_>,
    cast: &Cast,
    sentence: &Range<usize>,
) -> Option<(EventType, usize)> {
    let (mut noun, mut speech) = (None, None);
    for token in sentence.clone() {
        // «مباحثات ترأسها الوزيران», «دعوة تلقاها»: what is said of the noun before.
        if noun.is_some_and(|(kind, _)| tells_of_noun(tagged, token, kind)) {
            continue;
        }
        // «حاكم رأس الخيمة»: no verb.
        let named = cast.mention_at(token).is_some_and(|index| cast.mentions[index].tokens.start < token);
        let headline = is_headline(tagged, cast, sentence.start, token);
        let kind = verb_kind(tagged, token, headline)
            .filter(|_| !named)
            .or_else(|| talk_kind(tagged, cast, token, sentence.end, headline.then_some(sentence.start)))
            .or_else(|| is_signing(tagged, token, sentence.start).then_some(EventType::Signing))
            .or_else(|| is_exchange(tagged, token, sentence.start).then_some(EventType::Talks))
            .or_else(|| inspect_together(tagged, cast, token).then_some(EventType::Visit));
        let earlier = tells_of_earlier_text(tagged, token) || tells_what_happened(tagged, token);
        if let Some(kind) = kind.filter(|&kind| kind != EventType::Signing || !earlier) {
            return Some((noun_over(tagged, cast, kind, token, sentence.end), token));
        }
        if is_speech(tagged, sentence.start, token) {
            speech = Some((EventType::Statement, token));
        } else if noun.is_none() && !is_own_part(tagged, token) && !is_interview(tagged, token) {
            noun = event_of_noun(tagged, token).map(|kind| (kind, token));
        }
    }
    let (kind, token) = noun.or(speech)?;
    Some((if is_spoken_of(tagged, cast, sentence.start, token) { EventType::Statement } else { kind }, token))
}

/// What a noun of meeting reports: «زيارة», «لقاء»; «الجولة الثالثة من المفاوضات», «جولة حوار» is a round, not a tour.
fn event_of_noun(tagged: &Tagged<'_>, token: usize) -> Option<EventType> {
    let (reading, entry) = tagged.noun_of_role(token, "meeting").filter(|_| !names_a_house(tagged, token))?;
    // «إعادة تشغيل خط الاتصال»: nobody called.
    if entry.event == Some(EventType::Call) && token > 0 && tagged.spells(token - 1, MEANS_OF_CONTACT) {
        return None;
    }
    let from = token + reading.tokens;
    let mut behind = (from..from + ROUND_WITHIN).take_while(|&at| tagged.is_word(at));
    let of_talks = behind.any(|at| {
        let talks = tagged.noun_of_role(at, "meeting");
        let governed = at == from || tagged.spells(at - 1, &["من"]);
        governed && talks.is_some_and(|(_, entry)| entry.event == Some(EventType::Talks))
    });
    let round = entry.event == Some(EventType::Visit) && of_talks;
    if round { Some(EventType::Talks) } else { entry.event }
}

/// «قصر المؤتمرات», «مركز الملك فلان للمؤتمرات», «قاعة الاجتماعات»: what a building is for.
fn names_a_house(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.spells(token, HOUSED)
        && (tagged.folded(token).starts_with("لل")
            || token > 0 && tagged.noun_of_role(token - 1, "building").is_some())
}

/// «الجولة الثالثة من المفاوضات»: so many words.
const ROUND_WITHIN: usize = 4;

/// «تم اليوم بالرباط التوقيع على اتفاقية», «شهدت العاصمة توقيع مذكرة»: a signature that a verb without a meaning of its own reports.
fn is_signing(tagged: &Tagged<'_>, token: usize, start: usize) -> bool {
    // «الذي تم توقيعه»: a text that is there already.
    let signature = tagged.shaped(token, Shape::VerbalNoun).is_some_and(|(reading, entry)| {
        entry.event == Some(EventType::Signing) && reading.enclitic.is_none()
    });
    let reports = |at: usize| {
        tagged.finite(at).is_some_and(|(reading, entry)| {
            reading.sense.form.shape() == Shape::Perfect && REPORTING_SIGNATURE.contains(&entry.lemma)
        })
    };
    let from = token.saturating_sub(SIGNED_WITHIN).max(start);
    (signature || exchanges_texts(tagged, token)) && (from..token).any(reports)
}

/// «تبادل 13 اتفاقية», «تبادل وثائق الاتفاقيات»: what is signed is exchanged.
fn exchanges_texts(tagged: &Tagged<'_>, token: usize) -> bool {
    let noun = tagged.spells(token, &["تبادل"]);
    noun && (token + 1..token + TEXTS_WITHIN).any(|at| tagged.is(at, Category::Instrument))
}

/// «تبادل وثائق الاتفاقيات»: so near.
const TEXTS_WITHIN: usize = 4;

/// «تم اليوم التباحث بين فلان وفلان», «جرى التشاور مع فلان»: talks that a verb without a meaning of its own reports.
fn is_exchange(tagged: &Tagged<'_>, token: usize, start: usize) -> bool {
    let talks = tagged.shaped(token, Shape::VerbalNoun).is_some_and(|(reading, entry)| {
        entry.act == Some(Act::Discuss) && reading.enclitic.is_none() && entry.wording == Some(Wording::Joint)
    });
    let reports = |at: usize| tagged.finite(at).is_some_and(|(_, entry)| entry.class == ActClass::Light);
    let from = token.saturating_sub(SIGNED_WITHIN).max(start);
    talks && tagged.spells(token + 1, ACCOMPANYING) && (from..token).any(reports)
}

/// «تفقد الوزير المغربي فلان ونظيره الإسباني فلان سير الأشغال»: two of different states on the spot.
fn inspect_together(tagged: &Tagged<'_>, cast: &Cast, verb: usize) -> bool {
    let inspects = tagged.finite(verb).is_some_and(|(reading, entry)| {
        reading.sense.form.shape() == Shape::Perfect && INSPECTING.contains(&entry.lemma)
    });
    let first = cast.mention_starting_at(verb + 1).filter(|_| inspects);
    let person = |index: usize| matches!(cast.mentions[index].kind, MentionKind::Person(_));
    let country = |index: usize| {
        let &id = cast.meant[index].first()?;
        cast.registry.entities[id].country
    };
    first.is_some_and(|first| {
        let next = first + 1;
        let joined = cast.mentions.get(next).is_some_and(|mention| {
            mention.proclitics.conjunction.is_some()
                && mention.tokens.start == cast.mentions[first].tokens.end
        });
        joined && person(first) && person(next) && country(first) != country(next)
    })
}

/// Verbs of going to see something on the spot.
const INSPECTING: [&str; 2] = ["تفقد", "عاين"];

/// «الوزير المغربي فلان يبحث مع», «فلان وفلان يوقعان»: a verb in the present whose subject opens the sentence, as headlines have it.
fn is_headline(tagged: &Tagged<'_>, cast: &Cast, start: usize, verb: usize) -> bool {
    let present = tagged.finite(verb).is_some_and(|(reading, _)| {
        let proclitics = reading.proclitics;
        reading.sense.form.shape() == Shape::Imperfect
            && !proclitics.future
            && proclitics.conjunction.is_none()
    });
    present && verb > start && (start..verb).all(|token| cast.mention_at(token).is_some())
}

/// «التفجير الذي وقع في العاصمة», «الهجوم الذي وقع، أمس، قرب السفارة»: «وقع» that took place, not that signed.
pub(crate) fn tells_what_happened(tagged: &Tagged<'_>, verb: usize) -> bool {
    let relative = verb.checked_sub(1).is_some_and(|before| tagged.is_function(before, "relative"));
    let where_it_lies = tagged.spells(verb + 1, &["في"]) || tagged.spells(verb + 1, WHERE_IT_LIES);
    let text = |mut tokens: Range<usize>| tokens.any(|token| tagged.is(token, Category::Instrument));
    let signed = text(verb.saturating_sub(TEXT_WITHIN)..verb)
        || text(verb + 1..verb + 1 + SIGNED_BEHIND)
        || tagged.spells(verb + 1, UPON_IT);
    relative && tagged.spells(verb, OCCURRED) && (where_it_lies || !signed)
}

/// «الذي وقع مع نظيره اتفاقية»: so many tokens.
const SIGNED_BEHIND: usize = 6;

/// «وفد اقتصادي رفيع يترأسه الوزير»: who leads what stands before.
pub(crate) fn tells_who_leads(tagged: &Tagged<'_>, verb: usize) -> bool {
    tagged.finite(verb).is_some_and(|(reading, entry)| {
        entry.event == Some(EventType::Session)
            && reading.enclitic.is_some()
            && reading.sense.form.shape() == Shape::Imperfect
    })
}

/// «تصل فترة سداد القرض إلى»: so many tokens.
const AMOUNT_WITHIN: usize = 6;

/// «تم، اليوم الخميس بمقر الوزارة بالرباط، التوقيع»: so many tokens.
const SIGNED_WITHIN: usize = 22;

/// «الاتفاق النووي الذي أبرم في فيينا»: how a text that is spoken of came about.
pub(crate) fn tells_of_earlier_text(tagged: &Tagged<'_>, verb: usize) -> bool {
    let binds = |entry: &ActEntry| {
        entry.event == Some(EventType::Signing) || matches!(entry.act, Some(Act::Sign | Act::Agree))
    };
    // «نص تم التوصل إليه في جنيف».
    let done = || tagged.shaped(verb + 1, Shape::VerbalNoun).is_some_and(|(_, entry)| binds(entry));
    let settles = tagged
        .finite(verb)
        .is_some_and(|(_, entry)| binds(entry) || entry.class == ActClass::Light && done());
    let Some(relative) =
        verb.checked_sub(1).filter(|_| settles).filter(|&before| tagged.is_function(before, "relative"))
    else {
        return false;
    };
    (relative.saturating_sub(TEXT_WITHIN)..relative).any(|token| tagged.is(token, Category::Instrument))
}

/// «الاتفاق النووي بين واشنطن وإيران الذي»: the text stands within so many tokens.
const TEXT_WITHIN: usize = 14;

/// «بحث فلان مع فلان», «بحث فلان وفلان»: to discuss with somebody is to meet him.
/// `opening`: where the subject of a headline starts.
fn talk_kind(
    tagged: &Tagged<'_>,
    cast: &Cast,
    token: usize,
    end: usize,
    opening: Option<usize>,
) -> Option<EventType> {
    let (reading, entry) = tagged.finite(token)?;
    // «عرض الوزير مع السفير الأوضاع».
    let reviewed = entry.lemma == "عرض" && (token + 1..end).any(|with| tagged.spells(with, &["مع"]));
    let told = opening.is_some() || reading.sense.form.shape() == Shape::Perfect;
    let discussed = (entry.act == Some(Act::Discuss) || reviewed) && told;
    let company = |at: usize| {
        let joined = cast.mention_starting_at(at).map(|index| &cast.mentions[index]);
        joined.is_some_and(|mention| mention.proclitics.conjunction.is_some() && is_actor(&mention.kind))
    };
    let together = (token + 1..end).any(|with| tagged.spells(with, &["مع"]))
        || (token + 1..end.min(token + JOINED_SUBJECT_WITHIN)).any(company)
        || opening.is_some_and(|opening| (opening..token).any(company));
    (discussed && together && !tagged.is_function(token, "preposition")).then_some(EventType::Talks)
}

/// «بحث وزير الصحة في … ووزير الصحة في …»: the second stands within so many tokens.
const JOINED_SUBJECT_WITHIN: usize = 24;

fn is_actor(kind: &MentionKind) -> bool {
    matches!(
        kind,
        MentionKind::Person(_) | MentionKind::State | MentionKind::Organisation(_) | MentionKind::Group
    )
}

fn verb_kind(tagged: &Tagged<'_>, token: usize, headline: bool) -> Option<EventType> {
    // «على رأس وفد», «قال فيصل»: no verbs.
    let governed = token > 0 && tagged.is_function(token - 1, "preposition");
    if governed || tagged.is(token, Category::GivenName) || is_able(tagged, token) {
        return None;
    }
    // «قدم السفير أوراق اعتماده», «تقبل الرئيس أوراق اعتماد السفير».
    if tagged.spells(token, PRESENTING) && handed_over(tagged, token) == Some(EventType::Reception) {
        return Some(EventType::Reception);
    }
    let (_, entry) = tagged.acts(token).find(|(reading, entry)| {
        let form = reading.sense.form;
        // «سيوقع الجانبان»: a signature to come is no ceremony.
        let signed = entry.event == Some(EventType::Signing)
            && (headline || matches!(form.shape(), Shape::Perfect | Shape::PassivePerfect));
        // «أبرق إلى فلان», «أقام مأدبة على شرف فلان».
        let performed = entry.class == ActClass::Plain
            && matches!(entry.event, Some(EventType::Message | EventType::Reception));
        // «قام بزيارة», but «قامت بسحب سفيرها».
        let idle = entry.lemma == "قام" && !visits(tagged, token);
        let reported = entry.class == ActClass::Occasion && entry.event.is_some() && !idle;
        form.is_finite() && (reported || signed || performed)
    })?;
    // «ترأس وفد بلاده إلى», «يرأس الحكومة»: what he leads is no session.
    if entry.event == Some(EventType::Session)
        && (tagged.spells(token + 1, DELEGATIONS)
            || tagged.spells(token + 1, GOVERNMENTS)
            || tells_who_leads(tagged, token))
    {
        return None;
    }
    // «تصل فترة سداده إلى نحو 20 عاما»: what comes to so much.
    let amounts = entry.event == Some(EventType::Visit)
        && (token + 1..token + AMOUNT_WITHIN).any(|at| {
            tagged.spells(at, &["الي"])
                && (at + 1..at + 4).any(|number| tagged.text.kind(number) == TokenKind::Number)
        });
    if amounts {
        return None;
    }
    let near = || token + 1..token + 1 + OBJECT_WITHIN;
    // «استضافت الغرفة وفدا من»: whom one hosts, one receives.
    if HOSTING.contains(&entry.lemma) && near().any(|at| tagged.spells(at, GUEST_DELEGATIONS)) {
        return Some(EventType::Reception);
    }
    // «عقد مجلس الوزراء اجتماعه الأسبوعي»: a body meets by itself.
    if entry.event == Some(EventType::Talks) && near().any(|at| tagged.spells(at, OWN_SESSIONS)) {
        return Some(EventType::Session);
    }
    if HANDING_OVER.contains(&entry.lemma) { handed_over(tagged, token) } else { entry.event }
}

/// «اتفاقاً شاملاً وقابلاً للتحقق منه», «خطة قابلة للتنفيذ»: no verb bears a tanwin, and none of meeting is followed by «لل».
fn is_able(tagged: &Tagged<'_>, token: usize) -> bool {
    let meets = tagged.finite(token).is_some_and(|(_, entry)| entry.lemma == ENCOUNTERING);
    tagged.text.tokens[token].has_tanwin || meets && tagged.folded(token + 1).starts_with("لل")
}

/// «قابل الوزير فلانا», but «قابل للتنفيذ».
const ENCOUNTERING: &str = "قابل";

/// «عقدت اللجنة الوزارية الدائمة للخدمات اليوم اجتماعها»: the object stands within so many tokens.
const OBJECT_WITHIN: usize = 7;

/// «ترأسها», «تلقاها»: a verb whose object is named before; «اتصال جمعهما», «زيارة يلتقي خلالها فلانا».
fn tells_of_noun(tagged: &Tagged<'_>, verb: usize, noun: EventType) -> bool {
    let during = noun == EventType::Visit && tagged.spells(verb + 1, &["خلالها", "فيها"]);
    tagged.finite(verb).is_some_and(|(reading, entry)| {
        let object = reading.enclitic.is_some();
        during
            || object && noun == EventType::Call
            || object && matches!(entry.event, Some(EventType::Session | EventType::Message))
    })
}

/// «تسلم رسالة» reports a message, «تسلم نسخة من أوراق اعتماد السفير» whom he received, «تسلم شحنة من الأدوية» neither.
fn handed_over(tagged: &Tagged<'_>, verb: usize) -> Option<EventType> {
    let near = verb + 1..verb + 1 + HANDED_WITHIN;
    if near.clone().any(|at| tagged.spells(at, CREDENTIALS)) {
        return Some(EventType::Reception);
    }
    let message = |at: usize| {
        let noun = tagged.noun_of_role(at, "meeting").and_then(|(_, entry)| entry.event);
        noun == Some(EventType::Message) || tagged.spells(at, WRITTEN_MESSAGES)
    };
    near.clone().any(message).then_some(EventType::Message)
}

/// What is handed over stands within so many tokens behind the verb.
const HANDED_WITHIN: usize = 24;

/// «قام الوزير بزيارة»: a visit named behind a verb that says little.
fn visits(tagged: &Tagged<'_>, verb: usize) -> bool {
    (verb + 1..verb + 1 + VISIT_WITHIN).any(|at| {
        let noun = tagged.noun_of_role(at, "meeting");
        noun.is_some_and(|(_, entry)| entry.event == Some(EventType::Visit))
    })
}

/// The visit stands within so many tokens behind its verb.
const VISIT_WITHIN: usize = 24;

/// «هاتفيا» stands within so many tokens behind the verb.
const BY_TELEPHONE_WITHIN: usize = 16;

/// «أجرى … اتصالا هاتفيا»: the noun says what the verb leaves open.
pub(super) fn noun_over(
    tagged: &Tagged<'_>,
    cast: &Cast,
    kind: EventType,
    from: usize,
    end: usize,
) -> EventType {
    // «تلقى اتصالا هاتفيا» beside «تلقى رسالة».
    let hosted = tagged.finite(from).is_some_and(|(_, entry)| HOSTING.contains(&entry.lemma));
    if let Some(joined) = joined_or_convened(tagged, kind, from, end) {
        return joined;
    }
    if !matches!(kind, EventType::Talks | EventType::Visit | EventType::Message) && !hosted {
        return kind;
    }
    // «بعد محادثات جمعته بنظيره إن بلاده ستشارك في المؤتمر»: what is said tells of something else.
    let end = (from + 1..end).find(|&token| tagged.is_function(token, "complementiser")).unwrap_or(end);
    // «تحادث الوزير الأول هاتفيا مع نظيره».
    let near = from + 1..end.min(from + BY_TELEPHONE_WITHIN);
    // «عقدا مباحثات عبر تقنية الاتصال المرئي».
    let remote = || (from + 1..end).any(|token| is_remote(tagged, token));
    let by_telephone = || near.clone().any(|token| tagged.spells(token, &["هاتفيا"]));
    if kind == EventType::Talks && (by_telephone() || remote()) {
        return EventType::Call;
    }
    // «التقى فلان، على هامش أعمال المؤتمر، فلانا», «… على هامش أعمال الأسبوع الرفيع للجمعية العامة في دورتها».
    let beside = |token: usize| {
        let before = (token.saturating_sub(BESIDE_WITHIN).max(from)..token).rev();
        before.take_while(|&at| tagged.is_word(at)).any(|at| tagged.spells(at, &["هامش"]))
    };
    // «الأمين العام لمنظمة المؤتمر الإسلامي»: part of a name.
    let of_a_name =
        |token: usize| cast.mention_at(token).is_some_and(|index| cast.mentions[index].tokens.start < token);
    let mut nouns = (from + 1..end)
        .filter(|&token| !beside(token) && !of_a_name(token))
        .filter_map(|token| event_of_noun(tagged, token));
    // «اختتم الاجتماع», «اختتم زيارته»: the verb says nothing of the kind.
    let open = tagged.finite(from).is_some_and(|(_, entry)| OPENING_OR_CLOSING.contains(&entry.lemma));
    // «اختتمت اجتماعات الدورة السادسة عشرة للجنة».
    let first = nouns.next();
    let first = first.map(|noun| match nouns.next() {
        Some(EventType::Session) if open && noun == EventType::Talks => EventType::Session,
        _ => noun,
    });
    match first {
        Some(noun @ (EventType::Call | EventType::Message | EventType::Session | EventType::Conference)) => {
            noun
        }
        Some(noun) if open || hosted && noun != EventType::Reception => noun,
        _ => kind,
    }
}

/// «يشارك وفد في زيارة عمل», «انطلقت فعاليات المؤتمر»: what a verb of taking part or of convening leaves to the noun.
fn joined_or_convened(tagged: &Tagged<'_>, kind: EventType, from: usize, end: usize) -> Option<EventType> {
    let joined = (from + 1..end).find(|&token| tagged.spells(token, &["في"]));
    let visit = joined.and_then(|joined| event_of_noun(tagged, joined + 1)) == Some(EventType::Visit);
    if kind == EventType::Conference && visit {
        return Some(EventType::Visit);
    }
    let convenes = tagged.finite(from).is_some_and(|(_, entry)| entry.wording == Some(Wording::Convenes));
    let mut near = from + 1..end.min(from + CONVENED_WITHIN);
    let convened = near.find_map(|token| event_of_noun(tagged, token));
    let conference = kind == EventType::Session && convenes && convened == Some(EventType::Conference);
    conference.then_some(EventType::Conference)
}

/// «انطلقت اليوم الثلاثاء في الرباط فعاليات المؤتمر»: so many tokens.
const CONVENED_WITHIN: usize = 9;

/// «على هامش مشاركته في أعمال المؤتمر»: so many words.
const BESIDE_WITHIN: usize = 16;

/// «عبر تقنية الاتصال المرئي», «عبر الفيديو», «عن بعد», «لقاء افتراضيا»: they are not in one room.
pub(crate) fn is_remote(tagged: &Tagged<'_>, at: usize) -> bool {
    let after = |first: &str, second: &str| tagged.spells(at, &[first]) && tagged.spells(at + 1, &[second]);
    tagged.noun_of_role(at, "remote").is_some()
        || after("عن", "بعد")
        || after("عبر", "الفيديو")
        || tagged.spells(at, VIRTUAL)
}
