//! Which points a reader must see: all that binds, and what has a substance of its own.

use crate::acts::Performed;
use crate::lexicon::Shape;
use crate::model::{Act, Area, Status};
use crate::words::Tagged;

/// Whether a point is core.
pub(super) fn is_core(tagged: &Tagged<'_>, act: &Performed, areas: &[Area]) -> bool {
    let relation_alone = areas == [Area::PoliticalRelations];
    match act.act.status() {
        Status::Decision => !is_recalled(tagged, act),
        Status::Commitment => true,
        Status::Courtesy => false,
        Status::Position => !relation_alone || matches!(act.act, Act::CallFor | Act::Support | Act::Reject),
        Status::Discussion => !relation_alone && !is_padding(tagged, act),
    }
}

/// «أبرما سنة 2019 بروتوكولا»: what was settled in a year that the clause has to name is no news.
pub(super) fn is_recalled(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let past = act.head.form.shape() == Shape::Perfect;
    let year = |token: usize| {
        let number = tagged.folded(token + 1).parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year));
        tagged.spells(token, &["سنه", "عام", "العام"]) && number
    };
    let opening = act.head.token + 1..act.clause.end.min(act.head.token + YEAR_WITHIN);
    past && opening.into_iter().any(year)
}

/// A year that dates the act itself stands within so many tokens behind the verb.
const YEAR_WITHIN: usize = 8;

/// «بحث القضايا ذات الاهتمام المشترك» could stand in any release.
fn is_padding(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let complement = act.complement..act.clause.end;
    let common = complement
        .clone()
        .any(|token| tagged.spells(token, &["الاهتمام"]) && tagged.spells(token + 1, &["المشترك"]));
    common && complement.len() <= LONGEST_PADDING
}

/// A clause of common concern that takes more words names some of them.
const LONGEST_PADDING: usize = 8;
