//! Which points a reader must see: all that binds, and what has a substance of its own.

use crate::acts::Performed;
use crate::model::{Act, Area, Status};

/// Whether a point is core.
pub(super) fn is_core(act: &Performed, areas: &[Area], recalled: bool) -> bool {
    if recalled {
        return false;
    }
    let generic = areas == [Area::PoliticalRelations];
    match act.act.status() {
        Status::Decision | Status::Commitment => true,
        Status::Courtesy => false,
        Status::Position => !generic || matches!(act.act, Act::CallFor | Act::Support | Act::Reject),
        Status::Discussion => !generic && act.clause.len() > SHORTEST_SUBSTANCE,
    }
}

/// A discussion that takes fewer words names no substance.
const SHORTEST_SUBSTANCE: usize = 6;
