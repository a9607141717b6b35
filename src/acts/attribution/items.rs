//! Whose act the item of a list is.

use super::super::{Attribution, Performed, lists};
use super::Floor;
use super::subject::Subject;
use std::ops::Range;

impl Floor<'_, '_> {
    /// An item's act is the announcement's, save where it names act and actor itself: «- التزام الرئيس بـ».
    pub(super) fn performed_by_item(&self, announcement: &Performed, item: Range<usize>) -> Performed {
        let act = lists::named_act(self.tagged, &item);
        let who =
            self.cast.mention_starting_at(item.start + 1).and_then(|index| match self.with_company(index) {
                Subject::Named(ids, _) => Some(self.those_who_met_for(ids)),
                _ => None,
            });
        let mut performed = lists::performed(announcement, item);
        if let (Some(act), Some(who)) = (act, who.filter(|who| !who.is_empty())) {
            performed.act = act;
            performed.speakers = who;
            performed.attribution = Attribution::Subject;
        }
        performed
    }
}
