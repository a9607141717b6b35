//! Whether a mention agrees with a verb, and so can be its subject: by gender, number and what the verb is done to.

use super::super::{Head, HeadKind};
use super::Floor;
use crate::actors::EntityId;
use crate::lexicon::word_lists::{ACCUSATIVE_NUMBERS, MASCULINE_STATES};
use crate::lexicon::{Gender, Number};
use crate::mentions::{MentionKind, Reference};
use crate::model::{Act, EventType};

impl Floor<'_, '_> {
    /// Whether a mention can be the subject of a verb: «يزور ماليزيا» and «دعا الوكالة إلى» have their objects there.
    pub(super) fn agrees(&self, head: &Head, index: usize) -> bool {
        let mention = &self.cast.mentions[index];
        let state = matches!(mention.kind, MentionKind::State);
        let visited = state && head.entry.event == Some(EventType::Visit);
        let masculine =
            head.form.gender() == Some(Gender::Masculine) && head.form.number() == Some(Number::Singular);
        // «ودعا الأمم المتحدة إلى»: what the adjective agrees with.
        let first = mention.tokens.start;
        let described = mention.tokens.len() == 2 && self.tagged.has_article(first + 1);
        let institution = matches!(
            mention.kind,
            MentionKind::Institution
                | MentionKind::Organisation(_)
                | MentionKind::Reference(Reference::Institution)
        ) && (self.is_feminine(first) || described && self.is_feminine(first + 1));
        // «شجع الصين على»: few names of states are masculine.
        // «أكد المصريون» are people.
        let people = self.tagged.folded(mention.tokens.start).ends_with("ون");
        let object = state
            && !people
            && masculine
            && head.kind == HeadKind::Finite
            // «وطالب الحكومة المغربية ب».
            && (self.is_feminine(first)
                || mention.country.is_some_and(|code| !MASCULINE_STATES.contains(&code)));
        // «ودعا نظيره لزيارة», «وهنأ نظيره»: the counterpart of who speaks.
        let meets = matches!(head.entry.event, Some(EventType::Talks | EventType::Reception));
        let counterpart = matches!(&mention.kind, MentionKind::Person(person) if person.counterpart)
            && head.entry.joined_by.contains("direct")
            && (meets || matches!(head.entry.act, Some(Act::CallFor | Act::Greet | Act::Thank)));
        !(visited
            || object
            || counterpart
            || masculine && institution
            || head.kind == HeadKind::Finite && self.are_people_in_the_accusative(head, index)
            || self.is_a_man_behind_a_feminine(head, index)
            || masculine && self.is_a_woman_right_behind(head, index))
    }

    /// «ودعا المستثمرين إلى», «وأطلع عددا من النواب على»: right behind a verb.
    fn are_people_in_the_accusative(&self, head: &Head, index: usize) -> bool {
        let mention = &self.cast.mentions[index];
        let first = mention.tokens.start;
        let accusative =
            self.tagged.folded(first).ends_with("ين") || self.tagged.spells(first, ACCUSATIVE_NUMBERS);
        let people = matches!(mention.kind, MentionKind::Group) && first == head.token + 1;
        // «ودعا الجانبين إلى», «كلمة حث فيها الطرفين على».
        let pair = matches!(mention.kind, MentionKind::Reference(Reference::Sides | Reference::Countries))
            && matches!(head.entry.act, Some(Act::CallFor | Act::Greet | Act::Thank));
        accusative && (people || pair)
    }

    /// «وشرحت، خلال لقائها، السفير فلانا»: no man is the subject of a feminine verb.
    fn is_a_man_behind_a_feminine(&self, head: &Head, index: usize) -> bool {
        let feminine = head.form.gender() == Some(Gender::Feminine)
            && head.form.number() == Some(Number::Singular)
            && head.kind == HeadKind::Finite;
        let man = |id: &EntityId| {
            let entity = &self.cast.registry.entities[*id];
            entity.gender == Some(Gender::Masculine) && entity.office.is_some()
        };
        feminine && self.cast.meant[index].first().is_some_and(man)
    }

    /// «وشكر السفيرة على …»: right behind a masculine verb a woman is its object.
    fn is_a_woman_right_behind(&self, head: &Head, index: usize) -> bool {
        let woman = |id: &EntityId| self.cast.registry.entities[*id].gender == Some(Gender::Feminine);
        head.kind == HeadKind::Finite
            && self.cast.mentions[index].tokens.start == head.token + 1
            && self.is_feminine(head.token + 1)
            && self.cast.meant[index].first().is_some_and(woman)
    }

    /// «الوزارة», «السلطات»: a feminine noun by its ending.
    pub(super) fn is_feminine(&self, noun: usize) -> bool {
        self.tagged.text.tokens[noun].ends_in_ta_marbuta || self.tagged.folded(noun).ends_with("ات")
    }
}
