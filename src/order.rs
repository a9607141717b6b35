//! Sorting in little room.
//!
//! The sorts of the standard library are quicker on thousands of items, but each type that is sorted gets a copy of
//! some kilobytes: in the WebAssembly module they came to a sixth of the code. Here lists are short; what does not
//! depend on their type is there once.

use std::cmp::Ordering;

/// Longer lists are merged: inserting would take time by the square.
const SHORT: usize = 24;

/// Sorts by what items are compared by; equal ones keep their order.
pub(crate) fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    if items.len() > SHORT {
        let order = merged(items.len(), &mut |one, other| compare(&items[one], &items[other]));
        return arrange(items, order);
    }
    for end in 1..items.len() {
        let behind = |at: &usize| compare(&items[*at - 1], &items[end]) == Ordering::Greater;
        let moved = (1..=end).rev().take_while(behind).count();
        items[end - moved..=end].rotate_right(1);
    }
}

/// Sorts by a key; equal ones keep their order.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// The places of a sorted list's items in the list as it is, by merging ever longer runs.
fn merged(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut width = 1;
    while width < count {
        let mut next = Vec::with_capacity(count);
        for pair in order.chunks(2 * width) {
            let (mut left, mut right) = pair.split_at(width.min(pair.len()));
            while let ([one, behind_one @ ..], [other, behind_other @ ..]) = (left, right) {
                if compare(*one, *other) == Ordering::Greater {
                    next.push(*other);
                    right = behind_other;
                } else {
                    next.push(*one);
                    left = behind_one;
                }
            }
            next.extend_from_slice(left);
            next.extend_from_slice(right);
        }
        order = next;
        width *= 2;
    }
    order
}

/// Puts the items where the order says: each circle of places is gone round once.
fn arrange<T>(items: &mut [T], mut order: Vec<usize>) {
    for start in 0..order.len() {
        let mut at = start;
        while order[at] != start {
            let from = std::mem::replace(&mut order[at], at);
            items.swap(at, from);
            at = from;
        }
        order[at] = at;
    }
}

#[cfg(test)]
mod tests {
    use super::{SHORT, sort_by, sort_by_key};

    #[test]
    fn lists_of_every_length_are_sorted_and_equal_items_keep_their_order() {
        for length in 0..4 * SHORT {
            let items: Vec<(usize, usize)> = (0..length).map(|at| (at * 37 % 11, at)).collect();
            let (mut ours, mut expected) = (items.clone(), items);
            sort_by_key(&mut ours, |item| item.0);
            expected.sort_by_key(|item| item.0);
            assert_eq!(ours, expected);
            sort_by(&mut ours, |one, other| other.cmp(one));
            expected.sort_by(|one, other| other.cmp(one));
            assert_eq!(ours, expected);
        }
    }
}
