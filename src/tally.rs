//! Counting in little room: a map of the standard library brings code of its own for every type, and what is counted
//! here, states above all, is few.

/// How often each thing was met, or what it weighs; sorted by the things.
pub(crate) struct Tally<K>(Vec<(K, usize)>);

impl<K: Ord> Tally<K> {
    /// Nothing was met yet.
    pub(crate) fn new() -> Tally<K> {
        Tally(Vec::new())
    }

    /// Lets a thing weigh more by so much.
    pub(crate) fn add(&mut self, thing: K, weight: usize) {
        match self.0.binary_search_by(|(other, _)| other.cmp(&thing)) {
            Ok(at) => self.0[at].1 += weight,
            Err(at) => self.0.insert(at, (thing, weight)),
        }
    }

    /// What a thing weighs.
    pub(crate) fn of(&self, thing: &K) -> usize {
        let found = self.0.binary_search_by(|(other, _)| other.cmp(thing));
        found.map_or(0, |at| self.0[at].1)
    }

    /// The things with their weights, sorted.
    pub(crate) fn weights(&self) -> &[(K, usize)] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn weights_add_up_and_things_stand_in_order() {
        let mut tally = Tally::new();
        for (thing, weight) in [("MA", 2), ("IT", 1), ("MA", 3)] {
            tally.add(thing, weight);
        }
        assert_eq!(tally.weights(), [("IT", 1), ("MA", 5)]);
        assert_eq!((tally.of(&"MA"), tally.of(&"FR")), (5, 0));
    }
}
