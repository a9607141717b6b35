//! Groups of people: «كبار المسؤولين المصريين», «نظراءه في دول مجلس التعاون», «وزراء خارجية دول مجلس التعاون».

use super::institution::institution_at;
use super::nameless::{Described, description_end};
use super::office::{OfficePhrase, office_at};
use super::people_phrase::{People, is_on_behalf, people_at};
use super::subject_phrase::subject_phrase_end;
use super::subject_place::{
    is_met_place, is_speaker_place, is_subject_place, is_undirected_place, without_occasion,
};
use super::{Mention, MentionKind};
use crate::lexicon::word_lists::{ON_BEHALF, REGION_ADJECTIVES, REGIONS_OF_STATES};
use crate::lexicon::{Category, Number};
use crate::words::{Preposition, Proclitics, Reading, Tagged};

/// The group named from this token on.
pub(super) fn group_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    holders_of_office(tagged, at)
        .or_else(|| people_without_name(tagged, at))
        .or_else(|| states_of_region(tagged, at))
}

/// «ورأى خبراء أن», «بحث مع عدد من كبار المسؤولين», «نظراءه الأوروبيين»: people without a name, where a subject stands, or where other
/// words tell who is meant.
fn people_without_name(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let people = people_at(tagged, at)?;
    let free = people.proclitics.are_plain();
    let subject = free && is_place_of_subject(tagged, at, &people);
    // «وأكد المسؤولون»: those named before.
    let named_before = tagged.noun_of_role(at, "official").is_some() || tagged.is(at, Category::Office);
    let refers = people.proclitics.article && !people.told && named_before;
    let company = at > 0 && tagged.spells(at - 1, &["مع"]) && !refers;
    let met = people.proclitics.preposition.is_none() && is_met_place(tagged, at);
    if refers || !(subject || people.told || company || met) {
        return None;
    }
    // «قدم أعضاء الوفد الشكر», «انتقد بعض الخبراء هذه الصيغة»: what has the article and does not agree is the verb's object.
    let pointed = usize::from(tagged.is_function(people.end, "demonstrative"));
    let object = tagged.has_article(people.end - 1) && tagged.has_article(people.end + pointed);
    let whole = subject && !object;
    let end = if whole { whole_subject_end(tagged, at, people.head_end).max(people.end) } else { people.end };
    let country = people
        .country
        .or_else(|| (people.head_end..end).find_map(|token| tagged.nisba(token)).map(|(_, code)| code));
    Some(Mention { tokens: at..end, kind: MentionKind::Group, country, proclitics: people.proclitics })
}

/// Where a subject of several people ends, at the end of its head at least.
fn whole_subject_end(tagged: &Tagged<'_>, at: usize, head_end: usize) -> usize {
    let described = || {
        let speaks = is_speaker_place(tagged, at);
        speaks.then(|| description_end(tagged, head_end, Described::Many)).flatten()
    };
    subject_phrase_end(tagged, at).or_else(described).unwrap_or(head_end)
}

/// Whether the people do what the verb before says: «حث أعضاء الكونغرس على» is whom somebody urges.
fn is_place_of_subject(tagged: &Tagged<'_>, at: usize, people: &People) -> bool {
    let head = people.head_end - 1;
    let indefinite = !tagged.has_article(head) && !tagged.has_article(people.head_end);
    let nominative = tagged.folded(head).ends_with("ون") || tagged.folded(head).ends_with('و');
    let at = without_occasion(tagged, at);
    is_speaker_place(tagged, at)
        || is_undirected_place(tagged, at)
        || (indefinite || nominative) && is_subject_place(tagged, at)
}

/// «قال انفصاليو دونيتسك إن», «أكد المتظاهرون أن»: men whom no table lists, by the plural of a subject.
/// They wait until known surnames are found: «ولفت موريلو الانتباه» is Morello.
pub(super) fn unlisted_speakers(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    if !(tagged.is_unknown(at) && is_speaker_place(tagged, at)) {
        return None;
    }
    let next = at + 1;
    let folded = tagged.folded(at);
    // «ونقل كاردوزو لخادم الحرمين»: what «ل» governs belongs to no plural.
    let free = |(reading, _): (&Reading, &str)| reading.proclitics.preposition.is_none();
    let place = || tagged.state(next).or_else(|| tagged.place(next)).is_some_and(free);
    let governs = folded.ends_with('و') && (tagged.has_article(next) || place());
    let whole = tagged.has_article(at) && folded.ends_with("ون");
    if folded.chars().count() < SHORTEST_PLURAL || !(governs || whole) {
        return None;
    }
    let end = description_end(tagged, next + usize::from(governs), Described::Many)?;
    Some(Mention {
        tokens: at..end,
        kind: MentionKind::Group,
        country: None,
        proclitics: Proclitics::default(),
    })
}

/// A word of so many letters may be a plural of men.
const SHORTEST_PLURAL: usize = 6;

/// «دول الخليج», «دول المنطقة», «الدول الأوروبية»: states by their region, unless an organisation is called so.
fn states_of_region(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let (reading, _) = tagged.noun_of_role(at, "country")?;
    let next = at + reading.tokens;
    let several = reading.sense.form.number() == Some(Number::Plural) && reading.enclitic.is_none();
    let region = tagged.spells(next, REGIONS_OF_STATES);
    let adjective = reading.proclitics.article && tagged.spells(next, REGION_ADJECTIVES);
    let known = tagged.organisation(at).is_some() || tagged.state(next).is_some();
    let further = usize::from(tagged.spells(next + 1, &["العربي", "العربيه"]));
    (several && (region || adjective) && !known).then_some(Mention {
        tokens: at..next + 1 + further,
        kind: MentionKind::Group,
        country: None,
        proclitics: reading.proclitics,
    })
}

/// «وزراء خارجية دول مجلس التعاون»: an office in the plural with whom its holders serve.
fn holders_of_office(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let office = office_at(tagged, at).filter(|office| has_several_holders(tagged, office))?;
    // «وأكد الوزراء»: those who met.
    let refers = office.is_bare() && office.proclitics.article;
    let states = end_of_states(tagged, office.tokens.end).filter(|_| !office.proclitics.article);
    let mut end = states.unwrap_or(office.tokens.end);
    // «ممثلين عن شركة كذا»: for whom they come.
    let sent = institution_at(tagged, end + 1).filter(|body| {
        body.proclitics.are_plain() && tagged.spells(end, ON_BEHALF) && !office.proclitics.article
    });
    let members = members_of(tagged, end).filter(|_| !office.proclitics.article);
    // «اجتماع يجمع وزراء خارجية تونس ومصر»: its object.
    let behind_verb = at
        .checked_sub(1)
        .is_some_and(|verb| tagged.finite(verb).is_some_and(|(_, entry)| entry.lemma != GATHERING));
    let each = behind_each(tagged, office.tokens.end).is_some();
    let together = end_of_joined_states(tagged, &office).filter(|_| behind_verb || each);
    end = members.or(together).or(sent.as_ref().map(|body| body.tokens.end)).unwrap_or(end);
    let people = people_at(tagged, at).filter(|people| people.told);
    end = people.as_ref().map_or(end, |people| people.end.max(end));
    let object = tagged.has_article(end - 1) && tagged.has_article(end);
    if is_speaker_place(tagged, at) && !refers && !object {
        end = whole_subject_end(tagged, at, office.tokens.end).max(end);
    }
    let of_body = sent.as_ref().and_then(|body| body.country);
    let served = office.country.is_some()
        || sent.is_some()
        || people.is_some()
        || office.organisation.is_some()
        || states.is_some()
        || together.is_some()
        || members.is_some()
        || (is_speaker_place(tagged, without_occasion(tagged, at)) || is_met_place(tagged, at)) && !refers;
    let single = tagged
        .find(office.tokens.end, Category::GivenName)
        .is_some_and(|name| name.proclitics == Proclitics::default());
    (served && !single).then_some(Mention {
        tokens: at..end,
        kind: MentionKind::Group,
        country: office
            .country
            .filter(|_| together.is_none())
            .or(of_body)
            .or(people.and_then(|people| people.country)),
        proclitics: office.proclitics,
    })
}

/// «وزراء خارجية دول جوار ليبيا», «رؤساء دول الساحل», «وزراء خارجية دول الاتحاد الأوروبي»: where the states end that they serve.
fn end_of_states(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let neighbours = usize::from(tagged.spells(at + 1, &["جوار"]));
    let whose = at + 1 + neighbours;
    let state = || tagged.state(whose).map(|(state, _)| state.tokens);
    let named = tagged.organisation(whose).map(|(body, _)| body.tokens).or_else(state);
    tagged.spells(at, &["دول", "بلدان"]).then(|| whose + named.unwrap_or(1))
}

/// «وزراء»; «ممثلين عن», «ممثلي البنك الدولي» are duals too.
fn has_several_holders(tagged: &Tagged<'_>, office: &OfficePhrase) -> bool {
    match office.form.number() {
        Some(Number::Dual) => {
            let end = office.tokens.end;
            let sent = office.organisation.is_some() && office.head_tokens == 1;
            sent || is_on_behalf(tagged, office) || behind_each(tagged, end).is_some()
        }
        number => number == Some(Number::Plural),
    }
}

/// «قادة مالي والنيجر وبوركينا فاسو», «سفراء كل من السنغال وغينيا»: where the states end that these serve together.
fn end_of_joined_states(tagged: &Tagged<'_>, office: &OfficePhrase) -> Option<usize> {
    let each = behind_each(tagged, office.tokens.end);
    let end = each.unwrap_or(office.tokens.end);
    let serves = each.is_some() || office.country_tokens.as_ref().is_some_and(|own| own.end == end);
    let joined = |at: usize| {
        let (state, _) = tagged.state(at)?;
        let and = state.has_conjunction() && state.proclitics.preposition.is_none();
        and.then_some(at + state.tokens)
    };
    let all = std::iter::successors(joined(end), |&at| joined(at)).last();
    all.filter(|_| serves && !office.proclitics.article)
}

/// «وزراء الصحة بدول مجلس التعاون», «وكلاء الوزارات في دول المجلس»: the end of an organisation in whose states they serve.
fn members_of(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let inside = usize::from(tagged.folded(at) == "في");
    let (body, _) = tagged.organisation(at + inside)?;
    let joined = inside == 1 || body.proclitics.preposition == Some(Preposition::In);
    joined.then_some(at + inside + body.tokens)
}

/// «سفراء كل من المملكة المتحدة والغابون»: behind the first state.
fn behind_each(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let each = tagged.spells(at, &["كل"]) && tagged.spells(at + 1, &["من"]);
    let (state, _) = tagged.state(at + 2).filter(|_| each)?;
    Some(at + 2 + state.tokens)
}

/// A verb whose object are those who meet.
const GATHERING: &str = "جمع";
