//! Which points a reader must see: all that binds, and what has a substance of its own.

use crate::acts::Performed;
use crate::model::{Act, Area, Status};
use crate::words::Tagged;

/// Whether a point is core.
pub(super) fn is_core(tagged: &Tagged<'_>, act: &Performed, areas: &[Area]) -> bool {
    let relation_alone = areas == [Area::PoliticalRelations];
    match act.act.status() {
        Status::Decision | Status::Commitment => true,
        Status::Courtesy => false,
        Status::Position => !relation_alone || matches!(act.act, Act::CallFor | Act::Support | Act::Reject),
        Status::Discussion => !relation_alone && !is_padding(tagged, act),
    }
}

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
