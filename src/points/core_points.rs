//! Which points a reader must see: all that binds, and what has a substance of its own.

use crate::actors::{Cast, EntityId};
use crate::acts::Performed;
use crate::lexicon::word_lists::{COMMON_CONCERN, WAS, YEARS};
use crate::lexicon::{self, Category, Shape};
use crate::model::{Act, Area, Status};
use crate::order;
use crate::words::Tagged;
use std::ops::Range;

/// What of a point besides its act says whether it is core.
pub(super) struct Substance<'a> {
    pub(super) areas: &'a [Area],
    /// Whether it names an agreement, a body, a meeting to come.
    pub(super) instrument: bool,
    /// Whether it is told in passing: see [`in_passing`].
    pub(super) in_passing: bool,
}

/// Whether a point is core.
pub(super) fn is_core(tagged: &Tagged<'_>, cast: &Cast, act: &Performed, substance: &Substance<'_>) -> bool {
    if is_earlier(tagged, act) || substance.in_passing {
        return false;
    }
    let relation_alone = substance.areas == [Area::PoliticalRelations];
    match act.act.status() {
        Status::Decision => !is_recalled(tagged, act),
        Status::Commitment => true,
        Status::Courtesy => false,
        Status::Position if is_padding(tagged, cast, act) => false,
        Status::Position => {
            !relation_alone
                || substance.instrument
                || matches!(act.act, Act::CallFor | Act::Support | Act::Reject)
                || claims(tagged, act)
        }
        Status::Discussion => {
            let of_relation = relation_alone && !substance.instrument && words_of_relation(tagged, act) > 0;
            !of_relation && !is_padding(tagged, cast, act)
        }
    }
}

/// Which points somebody makes who is of neither side and says little else in the release: an expert, another state.
pub(super) fn in_passing(cast: &Cast, sides: &[&str], acts: &[Performed]) -> Vec<bool> {
    let between = sides.get(..TWO).unwrap_or(sides);
    let mut speakers: Vec<&[EntityId]> = acts.iter().map(|act| act.speakers.as_slice()).collect();
    order::sort_by(&mut speakers, Ord::cmp);
    acts.iter()
        .map(|act| {
            let outside = act.speakers.iter().all(|&id| {
                cast.registry.entities[id].country.is_none_or(|country| !between.contains(&country))
            });
            let own = act.speakers.as_slice();
            let told = speakers.partition_point(|other| *other <= own)
                - speakers.partition_point(|other| *other < own);
            outside && told * LITTLE < acts.len()
        })
        .collect()
}

/// A release is between two sides; further ones are beside them.
const TWO: usize = 2;
/// Who says less than one in so many points says little.
const LITTLE: usize = 4;

/// «وكان الوزير قد صرح»: what went before the news.
pub(super) fn is_earlier(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let mut was = false;
    (act.head.start.saturating_sub(EARLIER_WITHIN)..act.head.token + 1).any(|token| {
        was |= tagged.spells(token, WAS);
        was && tagged.spells(token, &["قد"])
    })
}

/// «كان» stands at most so many tokens before the head.
const EARLIER_WITHIN: usize = 6;

/// «أكد أن المحادثات ستستأنف»: a claim about the relation; «أكد أن العلاقات الأخوية التاريخية …» is praise of it.
fn claims(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let mut complement = complement(act);
    let reports = complement.any(|token| tagged.is_function(token, "complementiser"));
    reports && words_of_relation(tagged, act) <= RELATION_IN_PASSING
}

/// How many words of the complement are about the relation.
fn words_of_relation(tagged: &Tagged<'_>, act: &Performed) -> usize {
    complement(act).filter(|&token| is_of_relation(tagged, token)).count()
}

fn is_of_relation(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.find(token, Category::AreaCue).is_some_and(|reading| {
        lexicon::AREA_CUES[usize::from(reading.sense.entry)].area == Some(Area::PoliticalRelations)
    })
}

/// What an act is about; «(أوضح أن) المشاورات أكدت متانة العلاقات»: behind the verb that is reported.
fn complement(act: &Performed) -> Range<usize> {
    act.reported_verb.map_or(act.complement, |verb| verb + 1)..act.clause.end
}

/// So many words about the relation leave room for a claim.
const RELATION_IN_PASSING: usize = 1;

/// «أبرما سنة 2019 بروتوكولا»: what was settled in a year that the clause has to name is no news.
pub(super) fn is_recalled(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let past = act.head.form.shape() == Shape::Perfect;
    let year = |token: usize| {
        let number = tagged.folded(token + 1).parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year));
        tagged.spells(token, YEARS) && number
    };
    let opening = act.head.token + 1..act.clause.end.min(act.head.token + YEAR_WITHIN);
    past && opening.into_iter().any(year)
}

/// A year that dates the act itself stands within so many tokens behind the verb.
const YEAR_WITHIN: usize = 8;

/// «بحث (مع نظيره) العلاقات الثنائية والقضايا الإقليمية والدولية ذات الاهتمام المشترك», «أكد تطابق وجهات النظر» could stand in
/// any release; of talks to come nobody knows more yet.
pub(crate) fn is_padding(tagged: &Tagged<'_>, cast: &Cast, act: &Performed) -> bool {
    let coming = act.head.future || act.head.announced;
    let names_speaker = |token: usize| {
        let index = cast.mention_at(token);
        index.is_some_and(|index| {
            let meant = &cast.meant[index];
            !meant.is_empty() && meant.iter().all(|id| act.speakers.contains(id))
        })
    };
    let common = |token: usize| {
        tagged.spells(token, COMMON_CONCERN)
            || is_of_relation(tagged, token)
            || !tagged.is_word(token)
            || tagged.is(token, Category::Weekday)
            || names_speaker(token)
    };
    !coming && complement(act).all(common)
}

#[cfg(test)]
pub(crate) mod tests {
    use crate::{Options, parse};

    /// Which points of a text are core.
    pub(crate) fn cores(text: &str) -> Vec<bool> {
        let release = parse(text, &Options::default()).expect("it is Arabic");
        release.points.iter().map(|point| point.core).collect()
    }

    #[test]
    fn what_somebody_had_done_before_is_no_news() {
        let text = "استقبل وزير الداخلية المغربي اليوم بالرباط نظيره الإسباني. واتفق الوزيران على إحداث لجنة للهجرة. \
                    وكان الوزير المغربي قد دعا إلى مكافحة الاتجار بالبشر.";
        assert_eq!(cores(text), [true, false]);
    }

    #[test]
    fn a_claim_about_the_relation_is_core_and_its_depth_is_not() {
        let text = "استقبل وزير الخارجية التونسي سالم بن عمار اليوم بتونس نظيره الألماني هانس كلاين. \
                    وأكد بن عمار أن المشاورات السياسية ستتواصل كل عام. وأكد كلاين عمق علاقات الصداقة بين البلدين.";
        assert_eq!(cores(text), [true, false]);
    }

    #[test]
    fn what_another_state_says_in_passing_is_not_core() {
        let text = "استقبل وزير التجارة التونسي سالم بن عمار اليوم بتونس نظيره الألماني هانس كلاين. \
                    وأكد الوزير التونسي أن الصادرات ارتفعت. وأكد الوزير الألماني أن الرسوم الجمركية ستنخفض. \
                    وأكد الوزير التونسي أن الواردات مستقرة. وأكد الوزير الألماني أن حجم التبادل التجاري سيرتفع. \
                    واعتبرت اليابان أن أسعار النفط مرتفعة.";
        assert_eq!(cores(text), [true, true, true, true, false]);
    }

    #[test]
    fn what_could_stand_in_any_release_is_not_core_save_where_the_talks_are_to_come() {
        let text = "استقبل وزير النقل التونسي سالم بن عمار اليوم بتونس نظيره الألماني هانس كلاين. \
                    وتبادل الوزيران وجهات النظر حول عدد من القضايا الإقليمية والدولية ذات الاهتمام المشترك. \
                    وبحث الجانبان علاقات التعاون بين البلدين، إضافة إلى المستجدات على الساحتين الإقليمية والدولية. \
                    وأكد كلاين تطابق وجهات النظر بشأن القضايا الإقليمية. \
                    كما بحثا القضايا الإقليمية، ومنها الوضع في مالي.";
        assert_eq!(cores(text), [false, false, false, true]);
    }
}
