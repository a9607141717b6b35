use crate::example::Example;

/// A question that a model may answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Whether a careful reader would call it a point.
    Point,
    /// Whether act, speakers and areas are all right.
    Right,
    /// Whether who asks what came out must see it.
    Core,
}

impl Decision {
    /// All that are learned and judged.
    pub const ALL: [Decision; 3] = [Decision::Point, Decision::Right, Decision::Core];
    /// The one that beats the rules on releases not seen before: the weights of `model.tsv`.
    pub const KEPT: Decision = Decision::Right;

    /// What the annotation answers; `None` where it says nothing.
    #[must_use]
    pub fn answer(self, example: &Example) -> Option<bool> {
        match self {
            Decision::Point => Some(example.found),
            Decision::Right => Some(example.right),
            Decision::Core => example.core,
        }
    }

    /// How strongly weights are pulled to zero, each by itself (L1) and by their squares (L2).
    pub(crate) fn penalty(self) -> (f64, f64) {
        match self {
            Decision::Point => (3.0, 2.0),
            Decision::Right => (1.0, 5.0),
            Decision::Core => (5.0, 2.0),
        }
    }
}
