//! «نظيره الإيطالي», «نظراءه في دول المجلس»: whom a word means by the office of somebody else.

use super::Entity;
use super::EntityId;
use super::resolve::Resolver;
use crate::lexicon::{self, Gender};
use crate::mentions::{Mention, Person};

impl Resolver<'_, '_> {
    /// «نظيره الإيطالي»: the one of that country who holds the office of the one before.
    pub(super) fn counterpart_of(&self, antecedent: Option<EntityId>, country: &str) -> Option<EntityId> {
        let heads = antecedent.map_or(&[][..], |id| &self.registry.entities[id].office_heads);
        self.registry
            .persons()
            .filter(|(id, entity)| Some(*id) != antecedent && self.serves(entity, country))
            .find(|(_, entity)| entity.office_heads.iter().any(|head| heads.contains(head)))
            .map(|(id, _)| id)
            .or_else(|| self.only_without_office(country).filter(|&id| Some(id) != antecedent))
            .or_else(|| self.only_of_rank(heads, country).filter(|&id| Some(id) != antecedent))
            // «بحث رئيس البلاد مع نظيره الروسي» right behind that one.
            .or_else(|| antecedent.filter(|&id| self.registry.entities[id].country == Some(country)))
    }

    /// «التقت الوزيرة وزير الخارجية، فضلا عن نظيرها»: the woman named last.
    pub(super) fn woman_of(&self, mention: &Mention) -> Option<EntityId> {
        let (noun, _) = self.tagged.noun_of_role(mention.tokens.start, "counterpart")?;
        let hers = noun.enclitic.is_some() && self.tagged.folded(mention.tokens.start).ends_with("ها");
        let woman =
            |entity: &Entity| entity.gender == Some(Gender::Feminine) && !entity.office_heads.is_empty();
        let mut women = self.registry.persons().filter(|(_, entity)| hers && woman(entity));
        women.next_back().map(|(id, _)| id)
    }

    /// «نائب وزير المياه فلان … نظيره الأردني»: the only one named from there whose office is of that kind, a minister though he be.
    fn only_of_rank(&self, heads: &[u16], country: &str) -> Option<EntityId> {
        let kind = |head: &u16| lexicon::OFFICES[usize::from(*head)].kind;
        let alike = |entity: &Entity| {
            let own = entity.office_heads.first().map(kind);
            own.is_some() && own == heads.first().map(kind)
        };
        self.registry.only(|entity| entity.name.is_some() && self.serves(entity, country) && alike(entity))
    }

    /// «نظراءه في دول مجلس التعاون» of a foreign minister: «وزراء خارجية دول مجلس التعاون».
    pub(super) fn office_of_counterparts(&self, mention: &Mention) -> Option<String> {
        self.tagged.noun_of_role(mention.tokens.start, "counterpart")?;
        let model = &self.registry.entities[self.last_person()?];
        let minister =
            model.office_heads.iter().any(|&head| lexicon::OFFICES[usize::from(head)].kind == "minister");
        let (_, portfolio) = model.office_without_country.as_deref().filter(|_| minister)?.split_once(' ')?;
        // «نظرائه الخليجيين» are called so.
        let inside = usize::from(self.tagged.folded(mention.tokens.start + 1) == "في");
        if inside == 0 {
            return None;
        }
        let place = self.tagged.text.slice(mention.tokens.start + 1 + inside..mention.tokens.end);
        let portfolio = portfolio.strip_prefix("ال").unwrap_or(portfolio);
        Some(format!("وزراء {portfolio} {place}").trim_end().to_owned())
    }

    /// «نظيرته السويدية», further on «نظيرته السويدية فلانة»: who had no name yet.
    pub(super) fn nameless_counterpart(
        &self,
        mention: &Mention,
        person: &Person,
        antecedent: Option<EntityId>,
    ) -> Option<EntityId> {
        let id = self.counterpart_of(antecedent, mention.country.filter(|_| person.counterpart)?)?;
        let entity = &self.registry.entities[id];
        let same_office = antecedent
            .is_some_and(|antecedent| self.registry.entities[antecedent].office_words == entity.office_words);
        (entity.name.is_none() && Some(id) != antecedent && same_office).then_some(id)
    }
}
