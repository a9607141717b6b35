//! The concrete means that a point names: texts, bodies, programmes, meetings to come; and how far each has come.

mod candidate;
mod meeting;

use crate::acts::Performed;
use crate::lexicon::{self, Category};
use crate::model::{Act, InstrumentKind, Stage};
use crate::words::Tagged;
use candidate::Candidate;
use std::ops::Range;

/// An instrument with its tokens.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) kind: InstrumentKind,
    pub(super) stage: Stage,
    pub(super) tokens: Range<usize>,
}

/// The instruments of an act, each kind once.
pub(super) fn instruments(tagged: &Tagged<'_>, act: &Performed, signed_before: bool) -> Vec<Named> {
    let mut named: Vec<Named> = Vec::new();
    let mut at = act.clause.start;
    while at < act.clause.end {
        let reading =
            tagged.find(at, Category::Instrument).filter(|reading| at + reading.tokens <= act.clause.end);
        let Some(reading) = reading else {
            at += 1;
            continue;
        };
        let candidate = Candidate {
            tagged,
            act,
            at,
            reading,
            entry: &lexicon::INSTRUMENTS[usize::from(reading.sense.entry)],
            signed_before,
        };
        if let Some(stage) = candidate.stage() {
            push(&mut named, Named { kind: candidate.entry.kind, stage, tokens: candidate.tokens() });
        }
        at += reading.tokens;
    }
    if act.act == Act::Sign && named.is_empty() {
        named.extend(text_before(tagged, act));
    }
    if let Some(meeting) = meeting::meeting(tagged, act, &named) {
        push(&mut named, meeting);
    }
    named
}

/// «هذه الاتفاقية وقعها كل من …», «بيان مشترك تم توقيعه»: the text stands before the verb.
fn text_before(tagged: &Tagged<'_>, act: &Performed) -> Option<Named> {
    let start = act.clause.start;
    for at in (start.saturating_sub(TEXT_BEFORE)..start).rev() {
        if let Some(reading) = tagged.find(at, Category::Instrument) {
            let entry = &lexicon::INSTRUMENTS[usize::from(reading.sense.entry)];
            let text = entry.strong && is_text(entry.kind) && at + reading.tokens <= start;
            return text.then(|| Named {
                kind: entry.kind,
                stage: Stage::Signed,
                tokens: at..at + reading.tokens,
            });
        }
        if !tagged.is_word(at) {
            return None;
        }
    }
    None
}

/// A text stands within so many tokens before the verb that signs it.
const TEXT_BEFORE: usize = 5;

/// Whether it is something to be signed.
fn is_text(kind: InstrumentKind) -> bool {
    matches!(kind, InstrumentKind::Agreement | InstrumentKind::Mou | InstrumentKind::Declaration)
}

fn push(named: &mut Vec<Named>, new: Named) {
    if named.iter().all(|other| other.kind != new.kind) {
        named.push(new);
    }
}

/// A text signed is a text signed: treaty or memorandum.
fn family(kind: InstrumentKind) -> InstrumentKind {
    if kind == InstrumentKind::Mou { InstrumentKind::Agreement } else { kind }
}

#[cfg(test)]
mod tests {
    use crate::model::{InstrumentKind, Stage};

    const MET: &str = "التقى وزير النقل المغربي سعيد البقالي نظيره الإسباني خوان بيريز في الرباط. ";

    /// The instruments of the last point.
    fn last(text: &str) -> Vec<(InstrumentKind, Stage)> {
        let release = crate::parse(&format!("{MET}{text}"), &crate::Options::default());
        let point = release.ok().and_then(|release| release.points.into_iter().last());
        point
            .map(|point| point.instruments)
            .unwrap_or_default()
            .iter()
            .map(|one| (one.kind, one.stage))
            .collect()
    }

    #[test]
    fn a_text_signed_is_told_from_one_to_be_signed() {
        let signed = last("ووقع الوزيران اتفاقية للنقل البحري.");
        let planned = last("ومن المقرر أن يوقع الوزيران اتفاقية للنقل البحري.");
        assert_eq!(signed, [(InstrumentKind::Agreement, Stage::Signed)]);
        assert_eq!(planned, [(InstrumentKind::Agreement, Stage::Planned)]);
    }

    #[test]
    fn to_agree_on_something_names_no_agreement() {
        assert_eq!(last("وتم الاتفاق على تسهيل عبور المسافرين."), []);
    }

    #[test]
    fn a_meeting_agreed_on_is_planned_and_one_that_was_is_none() {
        let agreed = last("واتفق الوزيران على عقد اجتماع في مدريد الشهر المقبل.");
        let was = last("واتفق الوزيران خلال الاجتماع على تسهيل عبور المسافرين.");
        assert_eq!(agreed, [(InstrumentKind::Meeting, Stage::Planned)]);
        assert_eq!(was, []);
    }

    #[test]
    fn a_visit_to_come_is_a_planned_meeting_whoever_tells_of_it() {
        let told = last("وأكد البقالي أن الوزير الإسباني سيزور طنجة قريبا.");
        assert_eq!(told, [(InstrumentKind::Meeting, Stage::Planned)]);
    }

    #[test]
    fn a_mechanism_to_be_set_up_is_planned() {
        assert_eq!(
            last("وأعلن البقالي أنه سيتم وضع آلية مشتركة للتتبع."),
            [(InstrumentKind::Mechanism, Stage::Planned)]
        );
    }
}
