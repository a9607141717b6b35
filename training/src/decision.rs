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
    /// Those that beat the rules on releases they have not seen: the columns of `model.tsv`.
    pub const KEPT: [Decision; 2] = [Decision::Point, Decision::Right];

    /// Its column.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Decision::Point => "point",
            Decision::Right => "right",
            Decision::Core => "core",
        }
    }

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
            Decision::Point | Decision::Right => (3.0, 2.0),
            Decision::Core => (5.0, 2.0),
        }
    }
}
