//! Whether a noun behind the verb that no mention took in is its subject: people, an institution, a source.

use super::Context;
use super::own_words::is_object;
use super::word_class::{has_nunation, is_defined, is_joined, is_joined_by_for, is_particle};
use crate::acts::Attribution;
use crate::lexicon::{ActClass, Category, Gender, Number, Shape, Wording};
use crate::model::Act;
use crate::text::TokenKind;

/// Whether the verb may have somebody for its object: «دعا الحكومة إلى …», «هنأ الرئيس», «أبلغ الوزير».
pub(super) fn takes_people(context: &Context<'_, '_>) -> bool {
    let entry = context.act.head.entry;
    let by = |word: &str| entry.joined_by.split('|').any(|by| by == word);
    // «قرر أن», «أعلن أن»: nobody is decided or announced.
    let direct = entry.joined_by.is_empty() || by("direct") && !(by("أن") && context.act.act == Act::Decide);
    let towards = matches!(
        context.act.act,
        Act::Thank | Act::Greet | Act::Support | Act::Praise | Act::Decide | Act::Reject | Act::Present
    );
    entry.class == ActClass::Occasion || context.act.act == Act::CallFor || direct && towards
}

/// «أكد رؤساء اللجان …», «أثنت وسائل إعلام على …»: people or an institution that no mention took in.
pub(super) fn is_people(context: &Context<'_, '_>, at: usize) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    // «وقعت مذكرة تفاهم»: those who met signed it.
    if act.act == Act::Sign && tagged.is(at, Category::Instrument) {
        return false;
    }
    if tagged.is_function(at, "demonstrative") && tagged.has_article(at + 1) {
        return is_pointed_at(context, at);
    }
    // «وجهت إحدى الصحافيات سؤالا».
    if tagged.spells(at, &["احدي"]) && act.head.form.gender() == Some(Gender::Feminine) {
        return true;
    }
    // «نقل بيان للرئاسة تقدير البلاد لكذا»: who hands on stands before what.
    let hands_on = act.head.entry.wording == Some(Wording::Relays) && !tagged.has_article(at);
    if hands_on && tagged.noun_of_role(at, "source").is_some() && is_joined_by_for(tagged, at + 1) {
        return true;
    }
    if !is_plain(context, at) {
        return false;
    }
    // «منحت شركات حكومية …» of several: one verb, and no pronoun of theirs.
    let single = act.attribution == Attribution::Floor && act.speakers.len() > 1;
    let nominative = is_nominative(context, at);
    let office = tagged.find(at, Category::Office);
    let two = office.is_some_and(|reading| reading.sense.form.number() == Some(Number::Dual));
    // «ستتناول الهجوم»: behind a feminine verb a masculine noun is the object of a meeting.
    let dealt_with = act.head.entry.class == ActClass::Agenda
        && act.head.form.gender() == Some(Gender::Feminine)
        && !tagged.text.tokens.get(at).is_some_and(|token| token.ends_in_ta_marbuta);
    // «استعرض تاريخ العلاقة»: what is discussed discusses nothing.
    let matter = act.act == Act::Discuss
        && act.head.entry.class != ActClass::Agenda
        && act.head.entry.joined_by.split('|').any(|by| by == "direct")
        && !nominative
        && office.is_none()
        && !tagged.is(at, Category::InstitutionHead);
    if single && !two && !dealt_with && !matter && act.head.entry.class != ActClass::Occasion
        || nominative && !tagged.is(at, Category::GivenName)
    {
        return true;
    }
    // «ناقش وزيرا الخارجية» are those who speak.
    let several = act.speakers.len() > 1 && two;
    !takes_people(context) && !several && is_likely_subject(context, at)
}

/// «تجمع متظاهرون»: the nominative of several men is a subject's.
pub(super) fn is_nominative(context: &Context<'_, '_>, at: usize) -> bool {
    let folded = context.tagged.folded(at);
    let long = folded.chars().count() >= SHORTEST_PLURAL;
    // «دائنو اليونان».
    let construct = folded.ends_with('و')
        && (context.tagged.has_article(at + 1) || context.tagged.state(at + 1).is_some())
        && context.cast.mention_starting_at(at).is_none();
    long && (folded.ends_with("ون") || construct)
}

/// «تمس هذه الاتفاقيات مجالات»: a subject that is pointed at agrees with its verb.
fn is_pointed_at(context: &Context<'_, '_>, at: usize) -> bool {
    let (head, tagged) = (&context.act.head, context.tagged);
    let feminine = head.form.gender() == Some(Gender::Feminine);
    let agrees = feminine == tagged.spells(at, &["هذه", "تلك"]);
    let person = context.cast.mention_at(at + 1).is_some();
    !takes_people(context) && !person && agrees && (feminine || head.announced)
}

/// A noun that is no object, no circumstance and no day.
fn is_plain(context: &Context<'_, '_>, at: usize) -> bool {
    let tagged = context.tagged;
    tagged.is_word(at)
        && (!is_particle(tagged, at) || tagged.is_function(at, "quantifier"))
        && !tagged.is_function(at, "preposition")
        && !is_joined(tagged, at)
        && !is_object(context, at)
        && !tagged.is(at, Category::Weekday)
        && tagged.noun_of_role(at, "time").is_none()
        && tagged.noun_of_role(at, "meeting").is_none()
        && tagged.condensing(at, "adjective").is_none()
        && tagged.condensing(at, "vessel").is_none()
        && tagged.place(at).is_none()
        && tagged.finite(at).is_none()
        && (!has_nunation(tagged, at) || is_defined(tagged, at))
}

/// Behind a verb that has no person for its object: people, sources, names, and whatever stands before a preposition.
fn is_likely_subject(context: &Context<'_, '_>, at: usize) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    // «ستكون كل هذه الموضوعات على القائمة».
    let is = act.head.entry.wording == Some(Wording::Is);
    // A verb that always joins its complement by a preposition has no object that could stand here.
    let by = act.head.entry.joined_by;
    let intransitive = !by.is_empty() && by.split('|').all(|by| !matches!(by, "direct" | "أن"));
    // «أشار فلان إلى …»: a word that nobody knows, before what is said.
    let unknown = tagged.is_unknown(at) && is_name_before_speech(context, at);
    let of_role = |roles: &[&str]| roles.iter().any(|role| tagged.noun_of_role(at, role).is_some());
    let people = [Category::Office, Category::InstitutionHead, Category::Organisation, Category::Agency]
        .into_iter()
        .any(|category| tagged.find(at, category).is_some_and(|reading| reading.enclitic.is_none()))
        || of_role(&["official", "people", "spokesperson"]);
    // «ترى مصادر دبلوماسية أن …»; but a communiqué speaks for those who made it.
    let source = of_role(&["source", "newspaper"]);
    // «البيان الصادر عنهما» needs its own words.
    let issued = tagged.has_article(at + 1) && tagged.condensing(at + 1, "scope").is_some();
    let relays = source && (act.speakers.len() == 1 || !tagged.has_article(at) || issued);
    relays || intransitive && !source || people || is || unknown
}

/// Whether a name of one word or two stands before what is said, and is none of the speakers'.
fn is_name_before_speech(context: &Context<'_, '_>, at: usize) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    let end = at + (at..act.clause.end).take(2).take_while(|&token| tagged.is_unknown(token)).count();
    let speech = tagged.is_function(end, "complementiser")
        || tagged.is_function(end, "preposition")
        || matches!(tagged.text.kind(end), TokenKind::Comma | TokenKind::Colon | TokenKind::QuoteOpen);
    let says = act.head.entry.class == ActClass::Saying
        || act.head.entry.joined_by.split('|').any(|by| matches!(by, "أن" | "إن"));
    let own = act.speakers.iter().any(|&id| {
        let name = context.cast.registry.entities[id].name.as_deref().unwrap_or_default();
        name.split_whitespace().any(|part| part == tagged.text.slice(at..at + 1))
    });
    // «أكد فلان دعم بلاده».
    let noun = (tagged.shaped(end, Shape::VerbalNoun).is_some()
        || tagged.condensing(end, "leaning").is_some())
        && !tagged.has_article(end)
        && !tagged.has_article(at);
    let surely = act.speakers.len() > 1
        || tagged.is_function(end, "complementiser")
        || matches!(tagged.text.kind(end), TokenKind::Colon | TokenKind::QuoteOpen);
    says && !own && (speech && surely || noun)
}

/// A word of so many letters may be a plural in «ون».
pub(super) const SHORTEST_PLURAL: usize = 6;
