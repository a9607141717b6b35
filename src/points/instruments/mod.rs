//! The concrete means that a point names: texts, bodies, programmes, meetings to come; and how far each has come.

mod candidate;
mod meeting;
mod naming;
mod stage;

use crate::acts::Performed;
use crate::lexicon::{self, Category, Shape, Strength};
use crate::model::{Act, EventType, InstrumentKind, Stage};
use crate::words::Tagged;
use candidate::Candidate;
use std::ops::Range;

/// An instrument with its tokens.
#[derive(Clone, Debug)]
struct Named {
    kind: InstrumentKind,
    stage: Stage,
    tokens: Range<usize>,
}

/// An instrument as a point tells of it.
#[derive(Clone, Debug)]
pub(crate) struct InstrumentMention {
    pub(crate) kind: InstrumentKind,
    pub(crate) stage: Stage,
    /// What it is called.
    pub(crate) name: String,
    /// Where.
    pub(crate) tokens: Range<usize>,
}

/// The instruments of an act, each kind once. `signing` says whether the release reports that something was signed.
pub(super) fn instruments(
    tagged: &Tagged<'_>,
    act: &Performed,
    signing: bool,
    announced: &mut Vec<EventType>,
) -> Vec<InstrumentMention> {
    let mention = |named: Named| {
        let tokens = naming::words(tagged, &named, act.clause.end);
        InstrumentMention {
            kind: named.kind,
            stage: named.stage,
            name: naming::name(tagged, &tokens),
            tokens,
        }
    };
    named(tagged, act, signing, announced).into_iter().map(mention).collect()
}

fn named(tagged: &Tagged<'_>, act: &Performed, signing: bool, announced: &mut Vec<EventType>) -> Vec<Named> {
    let mut named: Vec<Named> = Vec::new();
    let mut at = act.clause.start;
    while at < act.clause.end {
        let reading =
            tagged.find(at, Category::Instrument).filter(|reading| at + reading.tokens <= act.clause.end);
        let Some(reading) = reading else {
            at += 1;
            continue;
        };
        let entry = &lexicon::INSTRUMENTS[usize::from(reading.sense.entry)];
        if entry.strength != Strength::Never {
            let candidate = Candidate { tagged, act, at, reading, entry, signing };
            if let Some(stage) = stage::stage(&candidate) {
                push(&mut named, Named { kind: entry.kind, stage, tokens: candidate.tokens() });
            }
        }
        at += reading.tokens;
    }
    if let Some(text) = unnamed_text(tagged, act, &named) {
        push(&mut named, text);
    }
    if let Some(meeting) = meeting::meeting(tagged, act, &named, announced) {
        push(&mut named, meeting);
    }
    named
}

fn push(named: &mut Vec<Named>, new: Named) {
    if named.iter().all(|other| other.kind != new.kind) {
        named.push(new);
    }
}

/// «هذه الاتفاقية وقعها كل من …», «وقعها عن الجانب المغربي …»: what is signed is a text, named before the verb or nowhere.
fn unnamed_text(tagged: &Tagged<'_>, act: &Performed, named: &[Named]) -> Option<Named> {
    let stage = match act.act {
        Act::Sign => Stage::Signed,
        Act::Plan if act.head.entry.act == Some(Act::Sign) => Stage::Planned,
        _ => return None,
    };
    if named.iter().any(|named| is_text(named.kind)) {
        return None;
    }
    let (kind, tokens) = text_before(tagged, act.clause.start)
        .unwrap_or((InstrumentKind::Agreement, act.head.token..act.head.token + 1));
    Some(Named { kind, stage, tokens })
}

/// A text stands within so many tokens before the verb that signs it.
const TEXT_BEFORE: usize = 5;

/// The text that stands before a clause, with no mark between.
fn text_before(tagged: &Tagged<'_>, start: usize) -> Option<(InstrumentKind, Range<usize>)> {
    (start.saturating_sub(TEXT_BEFORE)..start).rev().take_while(|&at| tagged.is_word(at)).find_map(|at| {
        let reading = tagged.find(at, Category::Instrument)?;
        let entry = &lexicon::INSTRUMENTS[usize::from(reading.sense.entry)];
        let text = entry.strength == Strength::Strong && is_text(entry.kind) && at + reading.tokens <= start;
        text.then(|| (entry.kind, at..at + reading.tokens))
    })
}

/// «الاتفاق الذي وقعته تونس وألمانيا», «وقع الوزيران اتفاقية»: whether the release opens with a text that was signed.
pub(super) fn tells_of_signing(tagged: &Tagged<'_>) -> bool {
    let end = tagged.text.sentences.get(OPENING).map_or(tagged.text.tokens.len(), |next| next.tokens.start);
    let text = |token: usize| tagged.is(token, Category::Instrument);
    (0..end).any(|token| {
        let signs = tagged.finite(token).is_some_and(|(reading, entry)| {
            entry.act == Some(Act::Sign) && reading.sense.form.shape() == Shape::Perfect
        });
        signs && (token.saturating_sub(TEXT_BEFORE)..token).any(text)
    })
}

/// The sentences that open a release.
const OPENING: usize = 2;

/// Treaties, memoranda, declarations: what can be signed.
fn is_text(kind: InstrumentKind) -> bool {
    matches!(kind, InstrumentKind::Agreement | InstrumentKind::Mou | InstrumentKind::Declaration)
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

    /// What the instruments of the last point are called.
    fn names(text: &str) -> Vec<String> {
        let release = crate::parse(&format!("{MET}{text}"), &crate::Options::default());
        let point = release.ok().and_then(|release| release.points.into_iter().last());
        point.map(|point| point.instruments).unwrap_or_default().into_iter().map(|one| one.name).collect()
    }

    #[test]
    fn an_instrument_is_called_by_its_own_words_and_a_meeting_by_what_is_set() {
        for (text, name) in [
            (
                "واتفق الوزيران على عقد الدورة الخامسة للجنة العليا المشتركة بمدريد.",
                "الدورة الخامسة للجنة العليا المشتركة",
            ),
            ("واتفق الوزيران على عقد الدورة الخامسة للجنة العليا المشتركة بمدريد.", "اللجنة العليا المشتركة"),
            ("وأشاد الوزيران باتفاقية النقل البحري.", "اتفاقية النقل البحري"),
            ("وأعلن البقالي أن الوزير الإسباني سيؤدي زيارة رسمية إلى طنجة.", "زيارة رسمية"),
        ] {
            assert!(names(text).iter().any(|called| called == name), "{name}: {:?}", names(text));
        }
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
    fn an_agreement_of_which_something_is_said_is_a_text() {
        for said in [
            "وأكد بيريز أن الاتفاق مع تونس لا يزال قائما.",
            "وقال بيريز إن الاتفاق حول الصيد البحري يخدم الطرفين.",
        ] {
            assert_eq!(last(said), [(InstrumentKind::Agreement, Stage::InForce)], "{said}");
        }
    }

    #[test]
    fn an_initiative_is_an_instrument_once_it_has_an_owner() {
        for said in [
            "وتطرق الوزيران إلى مبادرة الرئيس التونسي لحل الأزمة في ليبيا.",
            "وأشاد بيريز بمبادرة جلالة الملك لفائدة الساحل.",
            "ورحب البقالي بالمبادرة المصرية لوقف الحرب.",
        ] {
            assert_eq!(last(said), [(InstrumentKind::Programme, Stage::InForce)], "{said}");
        }
        assert_eq!(last("وأشاد بيريز بمبادرات المجتمع المدني."), []);
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

    #[test]
    fn a_visit_that_somebody_will_pay_is_planned() {
        let paid = last("وأعلن البقالي أن الوزير الإسباني سيؤدي زيارة رسمية إلى طنجة.");
        assert_eq!(paid, [(InstrumentKind::Meeting, Stage::Planned)]);
    }

    #[test]
    fn a_text_that_is_being_negotiated_is_planned() {
        let negotiated = last("وأوضح البقالي أن الجانبين بدآ مناقشات بشأن اتفاق للنقل البحري.");
        assert_eq!(negotiated, [(InstrumentKind::Agreement, Stage::Planned)]);
    }

    #[test]
    fn talks_that_were_held_are_no_meeting_to_come() {
        let text =
            "وأعلن البقالي أن الجانبين سيجريان مباحثات في طنجة. وأضاف أن المباحثات تركزت على النقل البحري.";
        assert_eq!(last(text), []);
    }

    #[test]
    fn who_hopes_to_meet_or_accepts_an_invitation_means_a_meeting_to_come() {
        for text in [
            "وأعرب البقالي عن استعداده لزيارة مدريد في أقرب وقت.",
            "وأكد بيريز قبوله الدعوة بكل سرور.",
            "ووجه البقالي الدعوة إلى نظيره للقيام بزيارة رسمية لطنجة.",
            "واتفق الوزيران على تسريع التسليم وإجراء تدريبات عسكرية مشتركة.",
        ] {
            assert!(last(text).iter().any(|(kind, _)| *kind == InstrumentKind::Meeting), "{text}");
        }
    }

    #[test]
    fn what_a_meeting_is_about_names_no_meeting_to_come() {
        let text = "وأعلن البقالي أن الجانبين سيجريان مباحثات في طنجة. وستركز المباحثات على النقل البحري.";
        assert_eq!(last(text), []);
    }

    #[test]
    fn a_text_that_is_called_signed_is_signed_and_one_that_is_gone_by_is_in_force() {
        let signed = last("وأكد البقالي أن الاتفاقية الموقعة مع إسبانيا تسهل العبور.");
        assert_eq!(signed, [(InstrumentKind::Agreement, Stage::Signed)]);
        let old = last("وقرر الوزيران تسهيل العبور وفق الاتفاقية الموقعة سنة 1991.");
        assert_eq!(old, [(InstrumentKind::Agreement, Stage::InForce)]);
    }

    #[test]
    fn what_a_release_that_opens_with_a_signed_text_calls_the_agreement_is_that_one() {
        let text = "نص الاتفاق الذي وقعه وزير التعليم التونسي سالم بن عمار ونظيره النرويجي هانس لارسن إثر اجتماع بتونس على \
                    تنقل الطلبة. والتزم لارسن بموجب هذا الاتفاق بتمويل الدراسة.";
        let release = crate::parse(text, &crate::Options::default()).expect("it is Arabic");
        let all: Vec<_> = release.points.iter().flat_map(|point| &point.instruments).collect();
        let agreements = all.iter().filter(|one| one.kind == InstrumentKind::Agreement);
        assert!(
            agreements.clone().count() > 0 && agreements.clone().all(|one| one.stage == Stage::Signed),
            "{all:?}"
        );
    }
}
