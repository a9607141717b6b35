//! The states of the trie: equal subtrees are one.

use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The forms, by number, that a spelling has of each entry.
pub(crate) type Meaning = Vec<(u16, u16)>;

/// What may follow a beginning.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct State {
    /// The number of the forms, where a spelling ends here, of the entry that comes from above.
    pub(crate) own: Option<u16>,
    /// Other entries that it has, with the numbers of the forms.
    pub(crate) others: Meaning,
    /// The letters that go on.
    pub(crate) arcs: Vec<Arc>,
}

/// A letter that goes on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Arc {
    /// Its number.
    pub(crate) letter: usize,
    /// The entry that holds from here on.
    pub(crate) entry: Option<u16>,
    /// The state behind it.
    pub(crate) to: usize,
}

/// All states, each behind those that it leads to; the last is the root.
pub(crate) struct States(pub(crate) Vec<State>);

/// A subtree that shares nothing yet.
#[derive(Default)]
struct Node<'m> {
    meaning: &'m [(u16, u16)],
    children: BTreeMap<usize, Node<'m>>,
    /// The entries that every spelling in the subtree has.
    common: BTreeSet<u16>,
}

impl States {
    /// The states that spell these.
    pub(crate) fn of(meanings: &BTreeMap<Vec<usize>, Meaning>) -> States {
        let mut root = Node::default();
        for (spelling, meaning) in meanings {
            let end =
                spelling.iter().fold(&mut root, |node, &letter| node.children.entry(letter).or_default());
            end.meaning = meaning;
        }
        root.find_common();
        let mut states = States(Vec::new());
        states.add(&root, None, &mut HashMap::new());
        states
    }

    /// Adds a subtree that has the entry from above; an equal one is taken instead if there is one.
    fn add(&mut self, node: &Node<'_>, above: Option<u16>, known: &mut HashMap<State, usize>) -> usize {
        let is_own = |sense: &&(u16, u16)| Some(sense.0) == above;
        let own = node.meaning.iter().find(is_own).map(|&(_, forms)| forms);
        let others = node.meaning.iter().filter(|sense| !is_own(sense)).copied().collect();
        let mut arcs = Vec::new();
        for (&letter, child) in &node.children {
            // What is common above is common here: one row is named once on a way.
            let entry = if above.is_none() { child.common.first().copied() } else { None };
            arcs.push(Arc { letter, entry, to: self.add(child, above.or(entry), known) });
        }
        let state = State { own, others, arcs };
        if let Some(&number) = known.get(&state) {
            return number;
        }
        self.0.push(state.clone());
        known.insert(state, self.0.len() - 1);
        self.0.len() - 1
    }
}

impl Node<'_> {
    fn find_common(&mut self) {
        let own = self.meaning.iter().map(|&(entry, _)| entry).collect();
        let mut common: Option<BTreeSet<u16>> = (!self.meaning.is_empty()).then_some(own);
        for child in self.children.values_mut() {
            child.find_common();
            common = Some(match common {
                Some(common) => &common & &child.common,
                None => child.common.clone(),
            });
        }
        self.common = common.unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::States;

    #[test]
    fn words_that_end_alike_share_the_states_behind_their_rows() {
        let ends = [vec![8], vec![8, 9], vec![7]];
        let first = ends.iter().map(|end| ([&[1], end.as_slice()].concat(), vec![(0, 0)]));
        let second = ends.iter().map(|end| ([&[2], end.as_slice()].concat(), vec![(5, 0)]));
        let one = States::of(&first.clone().collect());
        let two = States::of(&first.chain(second).collect());
        assert_eq!(one.0.len(), two.0.len());
    }

    #[test]
    fn the_row_stands_where_no_other_can_follow() {
        let states = States::of(&[(vec![1, 2, 3], vec![(4, 0)]), (vec![1, 5], vec![(6, 0)])].into());
        let root = states.0.last().expect("there is a root");
        assert_eq!(root.arcs[0].entry, None);
        let branch = &states.0[root.arcs[0].to];
        assert_eq!(branch.arcs.iter().map(|arc| arc.entry).collect::<Vec<_>>(), [Some(4), Some(6)]);
    }
}
