//! Word forms with their senses, numbered for the trie.

use crate::encode::{Encoded, encode};
use crate::error::Error;
use crate::form::Form;
use crate::key;
use crate::sense::{Category, Sense};
use crate::states::{Meaning, States};
use crate::trie::{LAST_FORM, PREFIX_SHIFT, PREFIXED, PREFIXES};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Every form and what it may mean.
#[derive(Default)]
pub(crate) struct Forms {
    senses: BTreeMap<String, BTreeSet<Sense>>,
}

/// What the core reads in place: the fields of [`crate::trie::Trie`].
pub(crate) struct Packed {
    pub(crate) code: Vec<u8>,
    pub(crate) letters: Vec<char>,
    pub(crate) first_entries: Vec<u16>,
    pub(crate) forms: Vec<u16>,
    /// The rows of [`crate::encode::RENUMBERED`] by their new numbers.
    pub(crate) order: Vec<u16>,
}

/// Spellings with the forms that they have of each entry.
type Spellings = BTreeMap<String, BTreeMap<u16, Vec<u16>>>;

impl Forms {
    /// Adds a reading of a phrase; folds it, and drops the articles where the category is not of proper names.
    pub(crate) fn add(&mut self, category: Category, entry: u16, phrase: &str, form: Form) {
        // No verb has an article, though «التقى» looks as if it had one.
        let as_spelled = category.is_proper() || category == Category::Act;
        let key = if as_spelled { key::proper(phrase) } else { key::common(phrase) };
        if !key.is_empty() {
            self.senses.entry(key).or_default().insert(Sense { category, entry, form });
        }
    }

    /// Packs everything.
    pub(crate) fn pack(&self) -> Result<Packed, Error> {
        let first_entries = self.first_entries()?;
        let spellings = self.spellings(&first_entries);
        let forms = by_frequency(&spellings);
        let numbers: HashMap<&Vec<u16>, u16> = forms.iter().zip(0..).collect();
        // A look-up reads the letter before the prefixed rest too.
        let spelled = spellings.keys().flat_map(|spelling| spelling.chars());
        let letters: BTreeSet<char> = spelled.chain(PREFIXES).collect();
        let letters: Vec<char> = letters.into_iter().collect();
        let mut meanings = BTreeMap::new();
        for (spelling, entries) in &spellings {
            let spelling =
                spelling.chars().filter_map(|letter| letters.binary_search(&letter).ok()).collect();
            let meaning: Meaning = entries.iter().map(|(&entry, forms)| (entry, numbers[forms])).collect();
            meanings.insert(spelling, meaning);
        }
        let Encoded { code, order } = encode(&States::of(&meanings), letters.len(), &first_entries)?;
        Ok(Packed { code, letters, first_entries, forms: one_after_other(forms), order })
    }

    /// Numbers the entries through all categories.
    fn first_entries(&self) -> Result<Vec<u16>, Error> {
        let mut first_entries = Vec::new();
        let mut next: u16 = 0;
        for category in Category::ALL {
            first_entries.push(next);
            let senses = self.senses.values().flatten().filter(|sense| sense.category == category);
            let rows = senses.map(|sense| sense.entry).max().map_or(0, |last| last.saturating_add(1));
            next = next.saturating_add(rows);
        }
        if next == u16::MAX {
            return Err(Error::of("forms", "the tables have more rows than can be numbered"));
        }
        Ok(first_entries)
    }

    /// What the trie spells: verbs without their prefix.
    fn spellings(&self, first_entries: &[u16]) -> Spellings {
        let mut spellings = Spellings::new();
        for (key, senses) in &self.senses {
            let behind_prefix = behind_prefix(key);
            for sense in senses {
                let (spelling, prefix) = match &behind_prefix {
                    Some((rest, prefix)) if sense.category == Category::Act => (rest, *prefix),
                    _ => (key, 0),
                };
                let entry = first_entries[sense.category as usize - 1] + sense.entry;
                let entries = spellings.entry(spelling.clone()).or_default();
                entries.entry(entry).or_default().push(sense.form.0 | prefix << PREFIX_SHIFT);
            }
        }
        for forms in spellings.values_mut().flat_map(BTreeMap::values_mut) {
            forms.sort_unstable();
        }
        spellings
    }
}

/// The rest of a key behind the letter that [`PREFIXED`] stands for, and the number of that letter.
fn behind_prefix(key: &str) -> Option<(String, u16)> {
    let (prefix, number) = PREFIXES.into_iter().zip(0..).find(|(prefix, _)| key.starts_with(*prefix))?;
    let rest = &key[prefix.len_utf8()..];
    (!rest.is_empty()).then(|| (format!("{PREFIXED}{rest}"), number))
}

/// Each list of forms once, the most frequent first: their numbers take the least room.
fn by_frequency(spellings: &Spellings) -> Vec<Vec<u16>> {
    let mut counts: BTreeMap<&Vec<u16>, usize> = BTreeMap::new();
    for forms in spellings.values().flat_map(BTreeMap::values) {
        *counts.entry(forms).or_default() += 1;
    }
    let mut lists: Vec<_> = counts.into_iter().collect();
    lists.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    lists.into_iter().map(|(forms, _)| forms.clone()).collect()
}

/// The lists as the core reads them: the last of each is marked.
fn one_after_other(mut lists: Vec<Vec<u16>>) -> Vec<u16> {
    for last in lists.iter_mut().filter_map(|forms| forms.last_mut()) {
        *last |= LAST_FORM;
    }
    lists.concat()
}

#[cfg(test)]
impl Packed {
    /// The trie as the core reads it.
    pub(crate) fn trie(&self) -> crate::trie::Trie<'_> {
        crate::unpack::unpack(&self.code, &self.letters, &self.first_entries, &self.forms)
    }

    /// Looks up as the core does.
    pub(crate) fn senses(&self, spelling: &str) -> Vec<Sense> {
        senses(&self.trie(), spelling)
    }
}

/// Looks up as the core does.
#[cfg(test)]
pub(crate) fn senses(trie: &crate::trie::Trie<'_>, spelling: &str) -> Vec<Sense> {
    trie.follow(trie.root(), spelling).map(|path| trie.senses(path)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Forms, senses};
    use crate::encode::RENUMBERED;
    use crate::form::{Form, Shape};
    use crate::sense::{Category, Sense};
    use std::path::Path;

    #[test]
    fn a_form_leads_to_all_its_senses() {
        let mut forms = Forms::default();
        forms.add(Category::City, 7, "فاس", Form::NONE);
        forms.add(Category::Agency, 2, "فاس", Form::NONE);
        forms.add(Category::City, 8, "طنجة", Form::NONE);
        let found = forms.pack().expect("they fit").senses("فاس");
        let expected = [(Category::City, 7), (Category::Agency, 2)];
        assert_eq!(found, expected.map(|(category, entry)| Sense { category, entry, form: Form::NONE }));
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
    fn only_the_letters_that_a_verb_has_stand_before_it() {
        let mut forms = Forms::default();
        let imperfect = Form::NONE.with_shape(Shape::Imperfect);
        for spelling in ["يتفق", "تتفق"] {
            forms.add(Category::Act, 3, spelling, imperfect);
        }
        forms.add(Category::Act, 3, "متفق", Form::NONE.with_shape(Shape::ActiveParticiple));
        let packed = forms.pack().expect("they fit");
        assert_eq!(packed.senses("تتفق"), [Sense { category: Category::Act, entry: 3, form: imperfect }]);
        assert_eq!(packed.senses("متفق")[0].form.shape(), Shape::ActiveParticiple);
        for other in ["نتفق", "اتفق", "تفق", "يتف", "يتفقن"] {
            assert_eq!(packed.senses(other), []);
        }
    }

    #[test]
    fn every_key_of_the_lexicon_leads_to_its_senses_and_its_beginning_to_none_of_them() {
        let mut forms = Forms::default();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ar");
        crate::tables::compile(&folder, &mut forms).expect("the lexicon compiles");
        let packed = forms.pack().expect("the lexicon fits");
        let trie = packed.trie();
        let renumbered = |sense: &Sense| match packed.order.iter().position(|&row| row == sense.entry) {
            Some(entry) if sense.category == RENUMBERED => Sense { entry: entry as u16, ..*sense },
            _ => *sense,
        };
        let leads_to_its_senses = |key: &String| {
            let mut expected: Vec<Sense> =
                forms.senses.get(key).into_iter().flatten().map(renumbered).collect();
            expected.sort_unstable();
            senses(&trie, key) == expected
        };
        for key in forms.senses.keys() {
            assert!(leads_to_its_senses(key), "«{key}»");
            let mut beginning = key.clone();
            beginning.pop();
            assert!(leads_to_its_senses(&beginning), "«{beginning}»");
        }
    }
}
