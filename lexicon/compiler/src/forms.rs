//! Word forms with their senses, packed to an automaton and one list of senses.

use crate::error::Error;
use crate::form::Form;
use crate::key;
use crate::sense::{Category, Sense};
use std::collections::{BTreeMap, BTreeSet};

/// Every form and what it may mean.
#[derive(Default)]
pub(crate) struct Forms {
    senses: BTreeMap<String, BTreeSet<u64>>,
}

/// What the core reads in place.
pub(crate) struct Packed {
    /// Maps a key to `start << 8 | count` in `senses`.
    pub(crate) automaton: Vec<u8>,
    /// Packed senses.
    pub(crate) senses: Vec<u64>,
}

impl Forms {
    /// Adds a reading of a phrase; folds it, and drops the articles where the category is not of proper names.
    pub(crate) fn add(&mut self, category: Category, entry: u16, phrase: &str, form: Form) {
        // No verb has an article, though «التقى» looks as if it had one.
        let as_spelled = category.is_proper() || category == Category::Act;
        let key = if as_spelled { key::proper(phrase) } else { key::common(phrase) };
        if !key.is_empty() {
            self.senses.entry(key).or_default().insert(Sense { category, entry, form }.pack());
        }
    }

    /// Packs everything. Sets of senses stand in their own order, entry by entry, so that verbs which inflect
    /// alike are laid out alike and share the automaton's states.
    pub(crate) fn pack(&self) -> Result<Packed, Error> {
        let mut senses = Vec::new();
        let mut places = BTreeMap::new();
        for set in self.senses.values().collect::<BTreeSet<_>>() {
            let count = u64::try_from(set.len()).ok().filter(|&count| count <= 0xFF);
            let count = count.ok_or_else(|| Error::of("forms", "a form has more than 255 senses"))?;
            places.insert(set, (senses.len() as u64) << 8 | count);
            senses.extend(set.iter().copied());
        }
        let mut automaton = fst::MapBuilder::memory();
        for (key, set) in &self.senses {
            automaton.insert(key, places[set]).map_err(|error| Error::of(key, error))?;
        }
        let automaton = automaton.into_inner().map_err(|error| Error::of("forms", error))?;
        Ok(Packed { automaton, senses })
    }
}

#[cfg(test)]
mod tests {
    use super::Forms;
    use crate::form::Form;
    use crate::sense::{Category, Sense};

    #[test]
    fn a_form_leads_to_all_its_senses() {
        let mut forms = Forms::default();
        forms.add(Category::City, 7, "فاس", Form::NONE);
        forms.add(Category::AreaCue, 2, "فاس", Form::NONE);
        forms.add(Category::City, 8, "طنجة", Form::NONE);
        let packed = forms.pack().expect("they fit");
        let map = fst::Map::new(packed.automaton).expect("it is whole");
        let value = map.get("فاس").expect("it was added") as usize;
        let found: Vec<_> = packed.senses[value >> 8..][..value & 0xFF]
            .iter()
            .filter_map(|&sense| Sense::unpack(sense))
            .collect();
        assert_eq!(
            found.iter().map(|sense| sense.category).collect::<Vec<_>>(),
            [Category::City, Category::AreaCue]
        );
    }

    #[test]
    fn a_verb_that_begins_like_an_article_keeps_its_letters() {
        let mut forms = Forms::default();
        forms.add(Category::Act, 0, "التقى", Form::NONE);
        forms.add(Category::Noun, 0, "الطرف", Form::NONE);
        let keys: Vec<_> = forms.senses.keys().map(String::as_str).collect();
        assert_eq!(keys, ["التقي", "طرف"]);
    }

    #[test]
    fn equal_sets_of_senses_are_stored_once() {
        let mut forms = Forms::default();
        for name in ["محمد", "سعيد", "سعاد"] {
            forms.add(Category::GivenName, 0, name, Form::NONE);
        }
        assert_eq!(forms.pack().expect("they fit").senses.len(), 1);
    }
}
