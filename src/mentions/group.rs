//! Groups of people: «كبار المسؤولين المصريين», «وزراء خارجية دول مجلس التعاون», «رجال الأعمال السعوديون».

use super::office::office_at;
use super::{Mention, MentionKind};
use crate::lexicon::{self, Category, Number};
use crate::words::{Proclitics, Tagged};

/// The group named from this token on.
pub(super) fn group_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    officials(tagged, at).or_else(|| holders_of_office(tagged, at))
}

/// «كبار المسؤولين», «المسؤولون الأوروبيون», «رجال الأعمال السعوديون»: a plural with a nationality, or senior ones.
fn officials(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let senior = tagged.function_reading(at, "senior");
    let head = at + usize::from(senior.is_some());
    let (end, own) = people(tagged, head)?;
    let proclitics = senior.map_or(own, |reading| reading.proclitics);
    // «المسؤولان المصري والفرنسي» are two.
    let nationality = tagged.nisba(end).filter(|(nisba, _)| {
        is_plain(nisba.proclitics) && nisba.sense.form.number() != Some(Number::Singular)
    });
    // «عدد من المسؤولين».
    let some = at > 0 && tagged.spells(at - 1, &["من"]);
    if senior.is_none() && nationality.is_none() && !some {
        return None;
    }
    let (tokens, country) = nationality.map_or((0, None), |(nisba, code)| (nisba.tokens, Some(code)));
    Some(Mention { tokens: at..end + tokens, kind: MentionKind::Group, country, proclitics })
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
    let served = office.country.is_some() || office.organisation.is_some();
    let single = tagged.is(office.tokens.end, Category::GivenName);
    (served && !single).then_some(Mention {
        tokens: office.tokens,
        kind: MentionKind::Group,
        country: office.country,
        proclitics: office.proclitics,
    })
}

fn is_plain(proclitics: Proclitics) -> bool {
    proclitics.conjunction.is_none() && proclitics.preposition.is_none()
}
