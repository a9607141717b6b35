//! The verb of a summary: third person, singular before its subject, in the tense of what it reports.

use super::Context;
use super::subject::Subject;
use crate::acts::{Attribution, HeadKind};
use crate::lexicon::{self, ActClass, ActEntry, Shape};
use crate::model::Act;

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
    let reported = act.reported_verb.and_then(|verb| context.tagged.finite(verb));
    let entry = reported.map_or(act.head.entry, |(_, entry)| entry);
    let tense = tense(context);
    let by_meeting = act.attribution == Attribution::Principals || act.reported_verb.is_some();
    if entry.class == ActClass::Agenda && (by_meeting || subject.several && act.act == Act::Discuss) {
        let discuss = lexicon::ACTS.iter().find(|entry| entry.lemma == DISCUSS).unwrap_or(entry);
        return Verb {
            text: conjugated(discuss, tense, subject.feminine),
            preposition: None,
            takes_object: true,
            affirms: false,
            says: false,
        };
    }
    let item = act.head.kind == HeadKind::ListItem && act.act == Act::Agree;
    Verb {
        text: conjugated(entry, tense, subject.feminine),
        preposition: item.then_some("على"),
        takes_object: AFFIRM.contains(&entry.lemma) || act.head.kind == HeadKind::Passive && by_object(entry),
        affirms: AFFIRM.contains(&entry.lemma),
        says: entry.class == ActClass::Saying,
    }
}

/// Whether what the verb is about may be its object.
fn by_object(entry: &ActEntry) -> bool {
    entry.joined_by.split('|').all(|joined| joined == "direct")
}

/// What those who met did to what their meeting was about.
const DISCUSS: &str = "بحث";

/// «أكد على أهمية» is «أكد أهمية».
pub(super) const AFFIRM: [&str; 1] = ["أكد"];

fn tense(context: &Context<'_, '_>) -> Tense {
    let head = &context.act.head;
    if let Some((reading, _)) = context.act.reported_verb.and_then(|verb| context.tagged.finite(verb)) {
        return if reading.proclitics.future { Tense::Future } else { Tense::Past };
    }
    let present =
        head.kind == HeadKind::Finite && head.form.shape() == Shape::Imperfect && head.form.person() == 3;
    match (head.future, present) {
        (true, _) => Tense::Future,
        (false, true) => Tense::Present,
        (false, false) => Tense::Past,
    }
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
