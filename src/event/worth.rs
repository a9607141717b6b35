//! What a place is worth as that of the event: by its kind, by where it stands, and by how often it is named.

use super::Located;
use crate::model::EventType;
use crate::tally::Tally;
use crate::words::Tagged;

/// A place and how well it is joined to the event.
pub(super) struct Candidate {
    pub(super) place: Located,
    pub(super) worth: i32,
    pub(super) kind: Kind,
}

/// What a place is: a state says less than a city.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    House,
    City,
    State,
    /// To which a journey leads.
    VisitedState,
}

impl Kind {
    pub(super) fn is_state(self) -> bool {
        matches!(self, Kind::State | Kind::VisitedState)
    }
}

/// The event's own sentence and the one before, which often is the lead; then those after.
pub(super) fn nearness(index: usize, event: usize) -> i32 {
    match (index.abs_diff(event), index <= event) {
        (0, _) | (1, true) => 4,
        (1, false) | (2, true) => 3,
        (2, false) => 2,
        _ => 1,
    }
}

/// A declaration or a signature that no meeting surrounds seldom has a place; a state must be visited.
pub(super) fn least_worth(event: EventType, kind: Kind) -> i32 {
    match (event, kind) {
        (EventType::Statement | EventType::Message, kind) if kind.is_state() => i32::MAX,
        (EventType::Statement | EventType::Message, _) | (_, Kind::State) => 5,
        (EventType::Signing, Kind::VisitedState) => 4,
        (EventType::Signing, _) => 5,
        // «استقبل الوزير السفير الذي يزور المغرب» says it of the guest, but in the event's own sentence.
        (EventType::Reception, Kind::VisitedState) => 5,
        (_, Kind::VisitedState) => 2,
        _ => 4,
    }
}

/// A city that the text names again as a place of the meeting is likelier than one that it names once; no more than the palace
/// where a guest is received.
pub(super) fn seconded(tagged: &Tagged<'_>, event: EventType, mut found: Vec<Candidate>) -> Vec<Candidate> {
    let mut named: Tally<&str> = Tally::new();
    for candidate in found.iter().filter(|candidate| is_likely_city(candidate)) {
        named.add(name(tagged, candidate), 1);
    }
    for candidate in &mut found {
        let others = usize::from(!is_likely_city(candidate));
        let times = named.of(&name(tagged, candidate));
        let received = event == EventType::Reception && candidate.kind == Kind::House;
        let house = received && candidate.place.country.is_some() && candidate.worth >= OWN_HOUSE;
        if candidate.kind == Kind::City && times + others > 1 || house {
            candidate.worth += 1;
        }
    }
    found
}

fn is_likely_city(candidate: &Candidate) -> bool {
    candidate.kind == Kind::City && candidate.worth >= SECONDING
}

/// The last word of a place, without what is joined to it.
fn name<'t>(tagged: &'t Tagged<'_>, candidate: &Candidate) -> &'t str {
    let last = candidate.place.tokens.end.saturating_sub(1);
    tagged.folded(last).trim_start_matches(['و', 'ب', 'ل'])
}

/// A house of this worth stands where the meeting is told of.
const OWN_HOUSE: i32 = 7;
/// A candidate of this worth seconds another of the same name.
const SECONDING: i32 = 4;
