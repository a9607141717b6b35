//! Verbs that do something else here than they do elsewhere.

use super::super::{Head, HeadKind};
use crate::lexicon::word_lists::{BY_THEM, GIFTS, MEALS, TALKED_OF, WHERE_IT_LIES, WITH_THEM};
use crate::lexicon::{ActEntry, Number, Shape};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};
use std::ops::Range;

/// «استأنف الجانبان محادثاتهما»: the occasion goes on, nothing is decided.
pub(super) fn resumes_talks(
    tagged: &Tagged<'_>,
    head: &Head,
    complement: usize,
    clause: &Range<usize>,
) -> bool {
    head.entry.lemma == RESUMING
        && !head.future
        && (complement..clause.end.min(complement + RESUMED_WITHIN))
            .any(|token| tagged.noun_of_role(token, "meeting").is_some())
}

/// «توصلت به هسبريس» is "which it received", «تعتمد على الغاز» "depends on": the preposition turns a decision into a fact.
pub(super) fn means_another_thing(tagged: &Tagged<'_>, head: &Head, complement: usize) -> bool {
    let next = head.token + 1;
    head.kind == HeadKind::Finite
        && match head.entry.lemma {
            REACHING => tagged.spells(next, BY_THEM),
            ADOPTING => depends(tagged, head.entry, head.token),
            SEEKING => seeks(tagged, head.entry, complement.max(next) - 1),
            // «تناول طعام العشاء», «تناول معهم طعام العشاء».
            TREATING => (complement..complement + 2).any(|token| tagged.spells(token, MEALS)),
            // «تبادل الجانبان الدروع التذكارية».
            EXCHANGING => tagged.spells(complement, GIFTS),
            // «وقعت داخل الحدود»: it lies there.
            LYING => tagged.spells(next, WHERE_IT_LIES),
            // «تطلق النار».
            LAUNCHING => (next..next + 3).any(|token| tagged.spells(token, &["النار", "نار"])),
            // «تقدر بـ150 مليارا».
            ESTIMATING => tagged.folded(next).starts_with('ب'),
            // «وعلق الوزير على هذه الاتفاقيات قائلا».
            SUSPENDING if head.entry.act == Some(Act::Decide) => {
                (next..next + COMMENTED_WITHIN).any(|token| tagged.spells(token, &["علي"]))
            }
            _ => false,
        }
}

/// «أصدر الطرفان بيانا مشتركا»: what they say in it follows.
pub(super) fn issues_statement(
    tagged: &Tagged<'_>,
    head: &Head,
    complement: usize,
    clause: &Range<usize>,
) -> bool {
    // «أصدرت الدولتان في ختام الزيارة، الجمعة، بيانا مشتركا».
    let near = complement..clause.end.min(complement + ISSUED_WITHIN);
    let last = clause.end.saturating_sub(ISSUED_LAST).max(complement)..clause.end;
    head.entry.lemma == ISSUING
        && !head.future
        && near.chain(last).any(|token| tagged.noun_of_role(token, "source").is_some())
}

/// The verb of issuing decrees, and communiqués.
const ISSUING: &str = "أصدر";

/// «أصدر الطرفان، اليوم الأربعاء، بيانا»: a day at most stands between.
const ISSUED_LAST: usize = 2;
const ISSUED_WITHIN: usize = 5;

/// «تعتمد على الغاز».
pub(super) fn depends(tagged: &Tagged<'_>, entry: &ActEntry, verb: usize) -> bool {
    entry.lemma == ADOPTING && (verb + 1..verb + 4).any(|token| tagged.spells(token, &["علي"]))
}

/// «تبحث عن بدائل», «عن» right behind the verb or its subject.
pub(super) fn seeks(tagged: &Tagged<'_>, entry: &ActEntry, verb: usize) -> bool {
    entry.lemma == SEEKING && tagged.spells(verb + 1, &["عن"])
}

/// «بلاده تدرس فتح خط جوي»: with nobody else.
pub(super) fn considers(tagged: &Tagged<'_>, entry: &ActEntry, mut clause: Range<usize>) -> bool {
    let alone = tagged
        .finite(clause.start)
        .is_some_and(|(verb, _)| verb.sense.form.number() == Some(Number::Singular));
    entry.lemma == CONSIDERING
        && alone
        && !clause.any(|token| tagged.spells(token, WITH_THEM) || tagged.spells(token, &["مع"]))
}

/// «بحث في», «بحث عن».
const SEEKING: &str = "بحث";

/// «درس».
const CONSIDERING: &str = "درس";

/// «تحادث رئيس الحكومة مع الوزير»: without what they talked about, it is the occasion.
pub(super) fn only_meets(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> bool {
    let about = |token: usize| tagged.spells(token, TALKED_OF);
    head.entry.lemma == CONVERSING && head.form.shape() == Shape::Perfect && !clause.clone().any(about)
}

/// «تحدث الوزيران إلى الصحفيين»: without what they talked of, nothing is told.
pub(super) fn talks_of_nothing(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> bool {
    let about = |token: usize| {
        tagged.spells(token, TALKED_OF)
            || tagged.is_function(token, "complementiser")
            || matches!(tagged.text.kind(token), TokenKind::Colon | TokenKind::QuoteOpen)
    };
    head.entry.lemma == TALKING && head.kind == HeadKind::Finite && !(head.token + 1..clause.end).any(about)
}

/// «تحدث».
const TALKING: &str = "تحدث";

/// «خصص اللقاء لبحث ملف الهجرة», «جلسة عمل خصصت لبحث …»: what a meeting was given to.
pub(super) fn is_given_to_talks(tagged: &Tagged<'_>, head: &Head, clause: &Range<usize>) -> bool {
    let near = head.token + 1..clause.end.min(head.token + GIVEN_WITHIN);
    head.entry.lemma == GIVING
        && near.into_iter().any(|token| {
            tagged.acts(token).any(|(reading, entry)| {
                reading.sense.form.shape() == Shape::VerbalNoun
                    && reading.proclitics.preposition == Some(Preposition::For)
                    && entry.act == Some(Act::Discuss)
            })
        })
}

/// «خصص».
const GIVING: &str = "خصص";

/// «خصص اللقاء لبحث»: the topic stands so near.
const GIVEN_WITHIN: usize = 5;

/// The verb of conversing.
const CONVERSING: &str = "تحادث";

/// «أطلق»: launches, and fires.
const LAUNCHING: &str = "أطلق";

/// «قدر»: values, and estimates.
const ESTIMATING: &str = "قدر";

/// «علق»: suspends, and comments on.
const SUSPENDING: &str = "علق";

/// Who comments stands before what he comments on.
const COMMENTED_WITHIN: usize = 12;

/// «تناول»: treats a topic, and eats.
const TREATING: &str = "تناول";

/// «تبادل»: exchanges views, and gifts.
const EXCHANGING: &str = "تبادل";

/// «وقع»: signs, and lies somewhere.
const LYING: &str = "وقع";

/// The verb of reaching an agreement.
const REACHING: &str = "توصل";

/// The verb of adopting a text.
const ADOPTING: &str = "اعتمد";

/// The verb of resuming talks, flights, relations.
const RESUMING: &str = "استأنف";

/// «استؤنفت جولة جديدة من المفاوضات»: what is resumed stands within so many tokens.
const RESUMED_WITHIN: usize = 3;

/// «تكريما لفلان».
pub(super) fn honours(tagged: &Tagged<'_>, clause: &Range<usize>) -> bool {
    clause.clone().any(|token| {
        tagged
            .shaped(token, Shape::VerbalNoun)
            .is_some_and(|(_, entry)| matches!(entry.lemma, HONOURING | CELEBRATING))
    })
}

/// Verbs of honouring a guest.
const HONOURING: &str = "كرم";
const CELEBRATING: &str = "احتفى";

/// «أقام مأدبة غداء» sets nothing up: a courtesy at most.
pub(super) fn is_ceremony(tagged: &Tagged<'_>, act: Act, complement: usize, clause: &Range<usize>) -> bool {
    act == Act::Establish
        && (complement..clause.end.min(complement + CEREMONY_WITHIN))
            .any(|token| tagged.noun_of_role(token, "ceremony").is_some())
}

/// «أقام معالي وزير الخارجية … مأدبة»: the host, where no mention covers him, stands before.
const CEREMONY_WITHIN: usize = 3;
