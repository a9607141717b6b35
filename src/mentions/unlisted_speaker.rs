//! Who speaks though no table lists him: «وقال تسيبراس إن», «ورأت أوساط سياسية أن», «وأعلنت بلدية دبي أن». What stands between a verb
//! of saying and what is said is its subject, and nobody else is meant by the verb.

use super::acting_subject::acting_subject_at;
use super::group::unlisted_speakers;
use super::name::{is_family_name, name_at};
use super::nameless::closes;
use super::subject_place::verb_before;
use super::{Mention, MentionKind, Person};
use crate::lexicon::word_lists::{ATTENTION, DONE_TO_THEM, QUANTIFIERS, REALMS, TELLING};
use crate::lexicon::{ActClass, ActEntry, Category, Number, Shape};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Conjunction, Proclitics, Tagged};
use std::ops::Range;

/// Finds the subjects that nothing but their place makes one, where nobody else was found.
pub(super) fn mark_unlisted_speakers(tagged: &Tagged<'_>, mentions: &mut Vec<Mention>) {
    let mut found: Vec<Mention> = Vec::new();
    let mut next = 0;
    for at in 1..tagged.text.tokens.len() {
        while mentions.get(next).is_some_and(|mention| mention.tokens.end <= at) {
            next += 1;
        }
        // «وقال له الوزير الإيطالي إن».
        if mentions.get(next).is_some_and(|mention| mention.tokens.start <= at)
            || tagged.spells(at, DONE_TO_THEM)
        {
            continue;
        }
        let speaker = unlisted_speakers(tagged, at)
            .or_else(|| unlisted_speaker_at(tagged, at))
            .or_else(|| topic_at(tagged, at))
            .or_else(|| acting_subject_at(tagged, at));
        let Some(speaker) = speaker else {
            continue;
        };
        let inside = mentions[next..].iter().take_while(|mention| mention.tokens.start < speaker.tokens.end);
        // «إدارة الرئيس», «بلدية دبي»: whom its words serve; whoever has a name is somebody himself.
        let served = |mention: &Mention| {
            let named = matches!(&mention.kind, MentionKind::Person(Person { name: Some(_), .. }));
            !named && mention.tokens.end <= speaker.tokens.end
        };
        if inside.into_iter().all(served) {
            found.push(speaker);
        }
    }
    let within = |mention: &Mention| {
        let at = mention.tokens.start;
        let place = found.partition_point(|speaker| speaker.tokens.end <= at);
        found.get(place).is_some_and(|speaker| speaker.tokens.start <= at)
    };
    mentions.retain(|mention| !within(mention));
    mentions.extend(found);
    crate::order::sort_by_key(mentions, |mention| mention.tokens.start);
}

/// The subject right behind a verb of saying.
fn unlisted_speaker_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    verb_before(tagged, at).filter(|entry| says(entry))?;
    // «وأكد ضمنيا الوزير أن»: an adverb.
    if tagged.is_unknown(at) && is_adverb(tagged, at) && tagged.is(at + 1, Category::Office) {
        return None;
    }
    // «ولفت الانتباه إلى», «وجدد تأكيداته بأن»: what he draws or repeats.
    let own = OWN_WORDS.iter().any(|ending| tagged.folded(at).ends_with(ending));
    if tagged.spells(at, ATTENTION) || tagged.is_unknown(at) && own {
        return None;
    }
    let end = subject_end(tagged, at)?;
    let surname = is_surname(tagged, at, end);
    if !(is_said(tagged, end) || surname && is_said_later(tagged, end)) {
        return None;
    }
    if let Some(name) = closing_name(tagged, at, end) {
        return Some(person(at..end, name));
    }
    // «لوري والاش مدير منظمة»: words nobody knows before an office are a name.
    let office = (at + 1..end).find(|&token| tagged.is(token, Category::Office));
    let named = office.filter(|&office| (at..office).all(|token| tagged.is_unknown(token)));
    let end = named.unwrap_or(end);
    if named.is_some() || surname {
        return Some(person(at..end, at..end));
    }
    let kind = people_or_body(tagged, at..end)?;
    let country = (at..end).find_map(|token| tagged.nisba(token)).map(|(_, code)| code);
    Some(Mention { tokens: at..end, kind, country, proclitics: Proclitics::default() })
}

pub(super) fn person(tokens: Range<usize>, name: Range<usize>) -> Mention {
    let kind = MentionKind::Person(Person { name: Some(name), ..Person::default() });
    Mention { tokens, kind, country: None, proclitics: Proclitics::default() }
}

/// «كبير مفاوضي الحركة باغان دينق»: the name with which the description of a person closes.
pub(super) fn closing_name(tagged: &Tagged<'_>, at: usize, end: usize) -> Option<Range<usize>> {
    let named = |token: usize| tagged.is_unknown(token) || tagged.is(token, Category::GivenName);
    let opens = |&token: &usize| named(token) && !tagged.has_article(token) && !named(token - 1);
    let name = (at + 1..end).filter(opens).find_map(|token| name_at(tagged, token, true))?;
    let body = tagged.is(at, Category::InstitutionHead) || tagged.is(at, Category::Organisation);
    (!body && name.end == end && name.len() > 1).then_some(name)
}

/// «أما هيغان، فذهب», «أما الجهيناوي فأكد»: a name that nothing but «أما» announces.
fn topic_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    if !tagged.spells(at.checked_sub(1)?, &["اما"]) {
        return None;
    }
    let end = (at..at + LONGEST_TOPIC).find(|&token| !tagged.is_unknown(token))?;
    let comma = usize::from(tagged.text.kind(end) == TokenKind::Comma);
    let answered = tagged.is_word(end + comma) && tagged.folded(end + comma).starts_with('ف');
    let shaped =
        !tagged.has_article(at) && !tagged.text.tokens[at].ends_in_ta_marbuta || is_family_name(tagged, at);
    (end > at && answered && shaped).then(|| person(at..end, at..end))
}

/// A name behind «أما» has fewer words.
const LONGEST_TOPIC: usize = 4;

/// Whether what stands behind a verb is rather who says something than whom it is done to.
fn says(entry: &ActEntry) -> bool {
    let claims = matches!(
        entry.act,
        Some(Act::Stress | Act::Present | Act::Decide | Act::Praise | Act::Pledge | Act::Plan | Act::Reject)
    );
    (matches!(entry.class, ActClass::Saying | ActClass::Expressive) || claims)
        && !TELLING.contains(&entry.lemma)
}

/// Where the words of a subject end: before what is said, a mark, a time or an occasion.
fn subject_end(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let particle =
        tagged.function(at).is_some_and(|kind| kind != "ordinary") || tagged.is_function(at, "preposition");
    let opens = tagged.is_word(at) && !closes(tagged, at) && (tagged.spells(at, QUANTIFIERS) || !particle);
    let ends =
        |token: usize| !tagged.is_word(token) || closes(tagged, token) || tagged.is_function(token, "floor");
    let end = (at + 1..=at + LONGEST_SUBJECT).find(|&token| ends(token))?;
    opens.then(|| governed_end(tagged, end).unwrap_or(end))
}

/// «أشخاص مطلعون على مجريات المحادثات أن»: what an adjective governs belongs to it, right before what is said.
fn governed_end(tagged: &Tagged<'_>, end: usize) -> Option<usize> {
    let close = (end + 2..end + 2 + LONGEST_GOVERNED)
        .find(|&token| !tagged.is_word(token) || tagged.is_function(token, "complementiser"))?;
    let plain = (end + 1..close).all(|token| tagged.finite(token).is_none() && !closes(tagged, token));
    let governs = tagged.spells(end, &["علي"]) && plain && tagged.is_function(close, "complementiser");
    governs.then_some(close)
}

/// So many words are governed.
const LONGEST_GOVERNED: usize = 3;
/// A subject has at most so many words.
const LONGEST_SUBJECT: usize = 9;

/// Whether the clause goes on with what is said: «أن», «إلى أن», a quotation, behind circumstances at most.
fn is_said(tagged: &Tagged<'_>, end: usize) -> bool {
    let goes_on = |token: usize| {
        // «وأكد أونيشي مجددا أن»: no participle that goes on for him.
        let participle =
            tagged.at(token).iter().any(|reading| reading.sense.form.shape() == Shape::ActiveParticiple)
                && !tagged.is_function(token, "adverb");
        tagged.text.kind(token) != TokenKind::Stop && tagged.finite(token).is_none() && !participle
    };
    (end..end + SAID_WITHIN).take_while(|&token| goes_on(token)).any(|token| {
        tagged.is_function(token, "complementiser") || tagged.text.kind(token) == TokenKind::QuoteOpen
    })
}

/// «وقال فلاثاروس قبيل بدء المفاوضات، التي استمرت لساعات، إن»: the same behind a longer circumstance.
fn is_said_later(tagged: &Tagged<'_>, end: usize) -> bool {
    tagged.is_function(end, "preposition")
        && (end..end + SAID_LATER)
            .take_while(|&token| tagged.text.kind(token) != TokenKind::Stop)
            .any(|token| tagged.is_function(token, "complementiser"))
}

/// It follows within so many tokens then.
const SAID_LATER: usize = 20;
/// What is said follows within so many tokens: «حركة كذا، أمس، في بيان، أن».
const SAID_WITHIN: usize = 8;

/// «تسيبراس», «الجهيناوي»: one word that nobody knows.
pub(super) fn is_surname(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    let bare =
        !tagged.has_article(at) && !tagged.text.tokens[at].ends_in_ta_marbuta && !is_adverb(tagged, at);
    // «فرومين» is no "so Romans"; «الدرديري» is a forename too.
    let unknown = tagged.at(at).iter().all(|reading| {
        reading.proclitics.conjunction == Some(Conjunction::So)
            || reading.sense.category == Category::GivenName && tagged.has_article(at)
    });
    let family = tagged.is(at, Category::GivenName) || is_family_name(tagged, at);
    end == at + 1 && unknown && (bare || family)
}

/// «ضمنيا», «مراراً»: by its ending.
fn is_adverb(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.folded(at).ends_with("يا") || tagged.text.slice(at..at + 1).contains(TANWIN)
}

/// People by a plural or by how many they are, else a body: no view, no text, no meeting.
pub(super) fn people_or_body(tagged: &Tagged<'_>, tokens: Range<usize>) -> Option<MentionKind> {
    let at = tokens.start;
    let folded = tagged.folded(at);
    // «المملكة الهولندية», «الدولة العبرية».
    if tagged.spells(at, REALMS) && tokens.len() == 2 && tagged.nisba(at + 1).is_some() {
        return Some(MentionKind::State);
    }
    let many = tagged.spells(at, QUANTIFIERS);
    let holders =
        tagged.find(at, Category::Office).map(|office| office.sense.form.number() == Some(Number::Plural));
    let several = many || holders == Some(true) || folded.ends_with("ون") || folded.ends_with('و');
    let body = tagged.is(at, Category::InstitutionHead);
    // «المعارضة السورية».
    let acting = tagged.shaped(at, Shape::VerbalNoun).is_some()
        && !(tagged.has_article(at) && tagged.nisba(at + 1).is_some());
    let something = tagged.noun(at).is_some_and(|(_, entry)| !ACTING_ROLES.contains(&entry.role))
        || tagged.is(at, Category::Instrument)
        || tagged.is(at, Category::Agency)
        || holders == Some(false)
        || acting;
    // «قال فيه», «له الدعوة», «حقه».
    let governed = tagged
        .at(at)
        .iter()
        .any(|reading| reading.proclitics.preposition.is_some() || reading.enclitic.is_some());
    if (something || governed) && !body {
        return None;
    }
    // «وأكد مجددا أن»: no subject is in the accusative.
    let adverb = !tagged.has_article(at) && folded.ends_with('ا') && tokens.len() == 1;
    // «أكد أهمية», «وأضاف الخبير»: one word is a body with the article, or in the plural.
    let person = tagged.noun_of_role(at, "human").is_some() || tagged.noun_of_role(at, "official").is_some();
    let alone = tokens.len() == 1 && !several && (!tagged.has_article(at) || person);
    if adverb || alone || tagged.finite(at).is_some() && !tagged.has_article(at) {
        return None;
    }
    Some(if several { MentionKind::Group } else { MentionKind::Institution })
}

/// How a plural ends before the pronoun of who speaks.
const OWN_WORDS: [&str; 2] = ["اته", "اتها"];

/// Roles of nouns that may name who speaks.
const ACTING_ROLES: [&str; 5] = ["human", "official", "country", "side", "region"];

/// The mark of an accusative without the article: «مراراً».
const TANWIN: char = '\u{64b}';

#[cfg(test)]
mod tests {
    use crate::Options;

    /// Who performs the last act of a text in which Bueno held the floor before.
    fn last_speaker(sentence: &str) -> Vec<String> {
        let text = format!(
            "استقبل وزير الطاقة المصري حسام زكريا نظيره البرازيلي كارلوس بوينو في القاهرة، وبحثا التعاون. \
             وأكد بوينو أهمية الشراكة. {sentence}"
        );
        let release = crate::parse(&text, &Options::default()).expect("the text is Arabic");
        let point = release.points.last().expect("a point");
        let named = |id: &String| {
            let actor = release.actors.iter().find(|actor| actor.id == *id).expect("the speaker is an actor");
            actor.name.clone().unwrap_or_default()
        };
        point.speakers.iter().map(named).collect()
    }

    #[test]
    fn whoever_stands_between_a_verb_of_saying_and_what_is_said_says_it() {
        for (sentence, speaker) in [
            ("ورأت أوساط سياسية أن الاتفاق يخدم البلدين.", "أوساط سياسية"),
            ("وقال شيمانسكي إن الاتفاق يخدم البلدين.", "شيمانسكي"),
            ("وأعلنت نقابة الصيادين، أمس، أن الموسم ينطلق بعد شهر.", "نقابة الصيادين"),
            ("وأكدت بعض الأطراف أن الاتفاق يخدم البلدين.", "بعض الأطراف"),
            ("وأوضح أشخاص مطلعون على مسار المفاوضات أن الاتفاق قريب.", "أشخاص مطلعون على مسار المفاوضات"),
            ("وقال مكتب رئيس الوزراء إن الاتفاق يخدم البلدين.", "مكتب رئيس الوزراء"),
            ("واعتبرت المملكة البلجيكية أن الاتفاق يخدم أوروبا.", "بلجيكا"),
            ("وأكد البلجيكيون أن الاتفاق يخدم أوروبا.", "بلجيكا"),
        ] {
            assert_eq!(last_speaker(sentence), [speaker], "{sentence}");
        }
    }

    #[test]
    fn what_is_said_or_when_says_nothing_itself() {
        for sentence in [
            "وأكد مجددا أن الاتفاق يخدم البلدين.",
            "وأكد ضرورة أن يخدم الاتفاق البلدين.",
            "وأوضح له أن الاتفاق يخدم البلدين.",
            "وأكد أمس أن الاتفاق يخدم البلدين.",
        ] {
            assert_eq!(last_speaker(sentence), ["كارلوس بوينو"], "{sentence}");
        }
    }
}
