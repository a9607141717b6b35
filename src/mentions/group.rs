//! Groups of people: «كبار المسؤولين المصريين», «نظراءه في دول مجلس التعاون», «وزراء خارجية دول مجلس التعاون».

use super::institution::institution_at;
use super::nameless::{Described, description_end};
use super::office::office_at;
use super::subject_place::{is_speaker_place, is_subject_place, is_undirected_place};
use super::{Mention, MentionKind};
use crate::lexicon::word_lists::{
    ALL_OR_SOME, LEADERS, NUMBER_OF, REGION_ADJECTIVES, REGIONAL, REGIONS_OF_STATES,
};
use crate::lexicon::{self, Category, Number};
use crate::words::{Preposition, Proclitics, Reading, Tagged};

/// The group named from this token on.
pub(super) fn group_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    officials(tagged, at)
        .or_else(|| speakers(tagged, at))
        .or_else(|| unlisted_speakers(tagged, at))
        .or_else(|| holders_of_office(tagged, at))
        .or_else(|| states_of_region(tagged, at))
}

/// «ورأى خبراء أن», «دعا نشطاء الحركة إلى»: people without a name, where a subject stands, with what describes them.
fn speakers(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let some = quantified(tagged, at);
    let (mut end, proclitics) = people(tagged, at + some)?;
    let free = proclitics.conjunction.is_none() && proclitics.preposition.is_none();
    // «مسؤولو وزارة الدفاع»: whose they are.
    let governs = free && some == 0 && !tagged.has_article(end - 1) && is_speaker_place(tagged, at);
    if let Some(body) = institution_at(tagged, end).filter(|body| governs && is_plain(body.proclitics)) {
        let tokens = at..body.tokens.end;
        return Some(Mention { tokens, kind: MentionKind::Group, country: body.country, proclitics });
    }
    // «حث أعضاء الكونغرس على»: whom somebody urges.
    let indefinite = !tagged.has_article(end - 1) && !tagged.has_article(end);
    let subject = is_speaker_place(tagged, at)
        || is_undirected_place(tagged, at)
        || indefinite && is_subject_place(tagged, at);
    if !(free && subject) {
        return None;
    }
    let head = end;
    let mut country = None;
    while end < at + LONGEST_DESCRIPTION {
        let nisba = tagged.nisba(end).filter(|(nisba, _)| is_plain(nisba.proclitics));
        country = country.or(nisba.map(|(_, code)| code));
        let describes = tagged.has_article(end)
            && tagged.finite(end).is_none()
            && tagged.function(end).is_none_or(|kind| kind == "ordinary")
            && !tagged.is(end, Category::Office);
        if nisba.is_none() && !describes {
            break;
        }
        end += 1;
    }
    if is_speaker_place(tagged, at) {
        end = description_end(tagged, end, Described::Many).unwrap_or(end);
        country = country.or_else(|| (head..end).find_map(|token| tagged.nisba(token)).map(|(_, code)| code));
    }
    // «وأكد المسؤولون»: those named before.
    let refers =
        some == 0 && proclitics.article && end == head && tagged.noun_of_role(at, "official").is_some();
    (!refers).then_some(Mention { tokens: at..end, kind: MentionKind::Group, country, proclitics })
}

/// «قال انفصاليو دونيتسك إن», «أكد المتظاهرون أن»: men whom no table lists, by the plural of a subject.
fn unlisted_speakers(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
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

/// «بعض الخبراء», «عدد من المحللين»: how many words tell that it is some of them.
fn quantified(tagged: &Tagged<'_>, at: usize) -> usize {
    if !is_speaker_place(tagged, at) {
        return 0;
    }
    let of = tagged.spells(at, NUMBER_OF) && tagged.spells(at + 1, &["من"]);
    if of { 2 } else { usize::from(tagged.spells(at, ALL_OR_SOME)) }
}

/// «نشطاء الحركة الأمازيغية بالمغرب»: people are described by no more words.
const LONGEST_DESCRIPTION: usize = 5;

/// «كبار المسؤولين», «المسؤولون الأوروبيون», «رجال الأعمال السعوديون», «نظراءه الأوروبيين»: a plural with a nationality or region,
/// or senior ones.
fn officials(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let senior = seniority(tagged, at);
    let head = at + usize::from(senior.is_some());
    let (end, own) = people(tagged, head).or_else(|| counterparts(tagged, head))?;
    let proclitics = senior.unwrap_or(own);
    // «المسؤولان المصري والفرنسي» are two.
    let nationality = tagged.nisba(end).filter(|(nisba, _)| {
        is_plain(nisba.proclitics) && nisba.sense.form.number() != Some(Number::Singular)
    });
    let national = nationality.map(|(nisba, code)| (end + nisba.tokens, Some(code)));
    let regional = tagged.spells(end, REGIONAL).then_some((end + 1, None));
    let served =
        national.or(regional).or_else(|| served_place(tagged, end)).or_else(|| led_body(tagged, head, end));
    // «عدد من المسؤولين».
    let some = at > 0 && tagged.spells(at - 1, &["من"]);
    if senior.is_none() && served.is_none() && !some {
        return None;
    }
    let (end, country) = served.unwrap_or((end, None));
    Some(Mention { tokens: at..end, kind: MentionKind::Group, country, proclitics })
}

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

/// «كبار», «سامي المسؤولين»: the clitics of a word of rank before a plural of people.
fn seniority(tagged: &Tagged<'_>, at: usize) -> Option<Proclitics> {
    let senior = tagged.function_reading(at, "senior").map(|reading| reading.proclitics);
    let high = tagged.spells(at, &["سامي", "سامين"]) && people(tagged, at + 1).is_some();
    senior.or(high.then(Proclitics::default))
}

/// «المسؤولين في المملكة», «نظراءه في دول مجلس التعاون الخليجي»: where they serve.
fn served_place(tagged: &Tagged<'_>, at: usize) -> Option<(usize, Option<&'static str>)> {
    if tagged.folded(at) != "في" {
        return None;
    }
    let named =
        at + 1 + usize::from(tagged.spells(at + 1, &["دول"]) && tagged.organisation(at + 1).is_none());
    let organisation = tagged.organisation(named).map(|(reading, _)| (named + reading.tokens, None));
    organisation.or_else(|| tagged.state(named).map(|(reading, code)| (named + reading.tokens, Some(code))))
}

/// «زعماء مجموعة السبع», «قادة دول الاتحاد الأوروبي»: the organisation whose members they lead.
fn led_body(tagged: &Tagged<'_>, head: usize, at: usize) -> Option<(usize, Option<&'static str>)> {
    let lead = tagged.spells(head, LEADERS);
    let members = at + usize::from(tagged.spells(at, &["دول"]) && tagged.organisation(at).is_none());
    let (body, _) = tagged.organisation(members).filter(|(body, _)| lead && is_plain(body.proclitics))?;
    Some((members + body.tokens, None))
}

/// «نظراءه», «نظرائهم»: where the word ends, and its clitics.
fn counterparts(tagged: &Tagged<'_>, at: usize) -> Option<(usize, Proclitics)> {
    let reading = tagged.at(at).iter().find(|reading| {
        let several = reading.sense.form.number() == Some(Number::Plural) && reading.enclitic.is_some();
        let noun = reading.sense.category == Category::Noun && several;
        noun && lexicon::NOUNS[usize::from(reading.sense.entry)].role == "counterpart"
    })?;
    Some((at + reading.tokens, reading.proclitics))
}

/// A plural of people: where it ends, and the clitics before it.
fn people(tagged: &Tagged<'_>, at: usize) -> Option<(usize, Proclitics)> {
    if let Some(reading) = tagged.function_reading(at, "people") {
        return Some((at + reading.tokens, reading.proclitics));
    }
    // «المسؤولين» is a dual too.
    let reading = tagged.at(at).iter().find(|reading| {
        let several = reading.sense.form.number() == Some(Number::Plural);
        let noun = reading.sense.category == Category::Noun && several;
        noun && lexicon::NOUNS[usize::from(reading.sense.entry)].role == "official"
    })?;
    Some((at + reading.tokens, reading.proclitics))
}

/// «وزراء خارجية دول مجلس التعاون»: an office in the plural with whom its holders serve.
fn holders_of_office(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let office = office_at(tagged, at).filter(|office| office.form.number() == Some(Number::Plural))?;
    // «وأكد الوزراء»: those who met.
    let refers = office.is_bare() && office.proclitics.article;
    // «وزراء خارجية دول جوار ليبيا», «رؤساء دول الساحل».
    let states = tagged.spells(office.tokens.end, &["دول", "بلدان"]) && !office.proclitics.article;
    let mut end = office.tokens.end;
    if states {
        let neighbours = usize::from(tagged.spells(end + 1, &["جوار"]));
        end += 1 + neighbours + tagged.state(end + 1 + neighbours).map_or(1, |(state, _)| state.tokens);
    }
    let members = members_of(tagged, end).filter(|_| !office.proclitics.article);
    end = members.unwrap_or(end);
    let served = office.country.is_some()
        || office.organisation.is_some()
        || states
        || members.is_some()
        || is_speaker_place(tagged, at) && !refers;
    let single = tagged
        .find(office.tokens.end, Category::GivenName)
        .is_some_and(|name| name.proclitics == Proclitics::default());
    (served && !single).then_some(Mention {
        tokens: at..end,
        kind: MentionKind::Group,
        country: office.country,
        proclitics: office.proclitics,
    })
}

/// «وزراء الصحة بدول مجلس التعاون», «وكلاء الوزارات في دول المجلس»: the end of an organisation in whose states they serve.
fn members_of(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let inside = usize::from(tagged.folded(at) == "في");
    let (body, _) = tagged.organisation(at + inside)?;
    let joined = inside == 1 || body.proclitics.preposition == Some(Preposition::In);
    joined.then_some(at + inside + body.tokens)
}

fn is_plain(proclitics: Proclitics) -> bool {
    proclitics.conjunction.is_none() && proclitics.preposition.is_none()
}
