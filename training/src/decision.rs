use crate::example::Example;

/// What the names of signs begin with.
const SIGN: &str = "core ";

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
    /// Those that beat the rules on releases not seen before: the weights of `model.tsv`.
    pub const KEPT: [Decision; 2] = [Decision::Right, Decision::Core];

    /// Whether it looks at a feature: what is core hangs on signs of its own, which begin with `core `.
    #[must_use]
    pub fn sees(self, feature: &str) -> bool {
        feature.starts_with(SIGN) == (self == Decision::Core)
    }

    /// What every example has that the decision is about.
    pub(crate) fn bias(self) -> &'static str {
        match self {
            Decision::Core => "core always",
            Decision::Point | Decision::Right => "always",
        }
    }

    /// Whether an example is open: a few are settled by rule.
    pub(crate) fn is_open(self, example: &Example) -> bool {
        example.features.iter().any(|feature| feature == self.bias())
    }

    /// What the annotation answers; `None` where it says nothing, or a rule has settled it.
    #[must_use]
    pub fn answer(self, example: &Example) -> Option<bool> {
        match self {
            Decision::Point => Some(example.found),
            Decision::Right => Some(example.right),
            Decision::Core => example.core.filter(|_| self.is_open(example)),
        }
    }

    /// How strongly weights are pulled to zero, each by itself (L1) and by their squares (L2).
    pub(crate) fn penalty(self) -> (f64, f64) {
        match self {
            Decision::Point => (3.0, 2.0),
            Decision::Right => (2.0, 5.0),
            Decision::Core => (0.0, 5.0),
        }
    }
}
