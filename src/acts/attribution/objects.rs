//! Whoever stands behind a verb and is its object, not its subject: whom one meets, tells, urges.

use super::super::{Head, HeadKind};
use super::Floor;
use super::subject::Subject;
use crate::actors::EntityId;
use crate::lexicon::Gender;
use crate::lexicon::word_lists::{DONE_TO_THEM, JOURNEYS, PRONOUN_SUBJECTS, SAYING_PREPOSITIONS, TELLING};
use crate::mentions::MentionKind;
use crate::model::{Act, ActorKind, EventType};
use crate::words::Reading;

impl Floor<'_, '_> {
    /// Whether the mention found behind a verb is its object.
    pub(super) fn is_object(&self, subject: &Subject, head: &Head, limit: usize) -> bool {
        self.is_object_of_pronoun(subject, head, limit)
            || self.is_whom_one_meets(subject, head, limit)
            || self.is_whom_one_tells(subject, head)
    }

    /// «وضع الرئيس في صورة التطورات», «ودعا نظيره إلى زيارة بلاده»: where the other one of two who met holds the
    /// floor, who stands between a verb that is done to somebody and what it is about is its object.
    fn is_whom_one_tells(&self, subject: &Subject, head: &Head) -> bool {
        let (Subject::Named(ids, end), &[holder]) = (subject, self.holders.as_slice()) else { return false };
        let both = ids.len() == 1
            && holder != ids[0]
            && self.principals.contains(&holder)
            && self.principals.contains(&ids[0]);
        // «وضع الرئيس في صورة التطورات», «أمام التطورات».
        let shows = head.entry.lemma == SHOWING && self.tagged.spells(*end, &["في", "امام"]);
        // «ودعا نظيره المصري لزيارة أثينا».
        let visit = *end + usize::from(self.tagged.spells(*end, &["الي"]));
        let invites = head.entry.act == Some(Act::CallFor) && self.tagged.spells(visit, JOURNEYS);
        // «وأبلغه نظيره بأن», «ووجه إليه نظيره دعوة»: the object is a pronoun.
        let free = head.enclitic.is_none() && !self.tagged.spells(head.token + 1, DONE_TO_THEM);
        let others = !ids.contains(&holder);
        free && (both && (shows || invites)
            || others
                && (self.lacks_object(head, holder, *end)
                    || self.urges_states(head, ids, holder, *end)
                    || self.urges_body(head, ids, holder, *end)))
    }

    /// «وأبلغ رئيس الوزراء بأن», «وشكر البنك الدولي على دعمه», «واتهم المجلس بعرقلة»: a verb that needs somebody for
    /// its object, and has nobody else before what joins the rest; it agrees with who speaks.
    fn lacks_object(&self, head: &Head, holder: EntityId, end: usize) -> bool {
        let accuses = head.entry.lemma == ACCUSING;
        let tells = head.kind == HeadKind::Finite && (accuses || TELLING.contains(&head.entry.lemma));
        let feminine = self.cast.registry.entities[holder].gender == Some(Gender::Feminine);
        let agrees = feminine || head.form.gender() == Some(Gender::Masculine);
        let joined = |reading: &Reading| reading.proclitics.preposition.is_some();
        let rest = self.tagged.is_function(end, "complementiser")
            || self.tagged.spells(end, SAYING_PREPOSITIONS)
            || self.tagged.at(end).iter().any(joined);
        tells && agrees && rest
    }

    /// «وأشادت رئيسة البعثة بالتقدم. وحثت تونس وألمانيا على»: several states, by a woman or a body that is none of those who met.
    fn urges_states(&self, head: &Head, ids: &[EntityId], holder: EntityId, end: usize) -> bool {
        let feminine = self.cast.registry.entities[holder].gender != Some(Gender::Masculine);
        let states =
            ids.len() > 1 && ids.iter().all(|&id| self.cast.registry.entities[id].kind == ActorKind::State);
        head.entry.act == Some(Act::CallFor)
            && head.form.gender() == Some(Gender::Feminine)
            && feminine
            && states
            && !self.principals.contains(&holder)
            && (self.tagged.spells(end, SAYING_PREPOSITIONS) || self.tagged.folded(end).starts_with('ب'))
    }

    /// «وأكد الوزير كذا، ودعا الاتحاد الأوروبي إلى»: a body, where he goes on in the same sentence.
    fn urges_body(&self, head: &Head, ids: &[EntityId], holder: EntityId, end: usize) -> bool {
        let bodies = ids.iter().all(|&id| self.cast.registry.entities[id].kind != ActorKind::Person);
        bodies
            && head.entry.act == Some(Act::CallFor)
            && head.form.gender() == Some(Gender::Masculine)
            && self.continued.as_slice() == [holder]
            && (self.tagged.spells(end, SAYING_PREPOSITIONS) || self.tagged.folded(end).starts_with('ب'))
    }

    /// «حيث سيلتقي الرئيس فلانا»: where somebody else holds the floor and the clause names nobody further, the one behind a verb
    /// of meeting is met.
    fn is_whom_one_meets(&self, subject: &Subject, head: &Head, limit: usize) -> bool {
        let Subject::Named(ids, end) = subject else { return false };
        let meets = head.kind == HeadKind::Finite
            && head.entry.joined_by.contains("direct")
            && matches!(head.entry.event, Some(EventType::Talks | EventType::Reception));
        let other = matches!(self.holders.as_slice(), [holder] if !ids.contains(holder));
        let opened = head.start.checked_sub(1).is_some_and(|before| {
            self.tagged.is_word(before)
                && (self.tagged.spells(before, &["حيث"]) || self.tagged.folded(before).ends_with("انه"))
        });
        let further = self.mentions_in(*end..limit).any(|index| {
            matches!(self.cast.mentions[index].kind, MentionKind::Person(_) | MentionKind::Group)
        });
        meets && other && opened && !further
    }

    /// «لكنه يدعو الرئيس إلى»: with a pronoun before the verb, who stands behind it is its object.
    fn is_object_of_pronoun(&self, subject: &Subject, head: &Head, limit: usize) -> bool {
        let Subject::Named(_, end) = subject else { return false };
        let urges = matches!(head.entry.act, Some(Act::CallFor | Act::Thank | Act::Greet));
        let takes = head.kind == HeadKind::Finite && (urges || head.entry.joined_by.contains("direct"));
        let before = head.start.checked_sub(1);
        let pronoun = before.is_some_and(|before| self.tagged.spells(before, PRONOUN_SUBJECTS));
        takes && pronoun && *end < limit && self.tagged.is_function(*end, "preposition")
    }
}

/// «اتهم».
const ACCUSING: &str = "اتهم";
/// The verb with which one puts somebody in the picture.
const SHOWING: &str = "وضع";
