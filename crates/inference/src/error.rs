//! Why there is no answer.

/// Why a network or the evidence cannot be used. There is never a number that is not one.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum InferenceError {
    /// A number that must be a probability, or a weight above 0, is not.
    #[error("{what} cannot be {value}")]
    BadProbability {
        /// Which number.
        what: &'static str,
        /// The number.
        value: f64,
    },
    /// The network has no such cause.
    #[error("there is no cause {0}")]
    UnknownCause(usize),
    /// The network has no such finding.
    #[error("there is no finding {0}")]
    UnknownFinding(usize),
    /// A cause is linked to a finding twice.
    #[error("cause {cause} is linked to finding {finding} twice")]
    DoubleLink {
        /// The cause.
        cause: usize,
        /// The finding.
        finding: usize,
    },
    /// There must be one prior for each cause.
    #[error("there are {given} priors for {causes} causes")]
    PriorCount {
        /// How many were given.
        given: usize,
        /// How many causes there are.
        causes: usize,
    },
    /// A finding is said to be present and absent.
    #[error("finding {0} is said to be both present and absent")]
    Contradiction(usize),
    /// The network cannot have produced these findings.
    #[error("no cause and no leak can have produced these findings")]
    ImpossibleEvidence,
    /// There is nothing to choose from.
    #[error("there is no explanation to choose from")]
    NothingToExplain,
    /// The findings present are too entangled to be solved exactly.
    #[error("the findings present are too entangled to be solved exactly: {0} of them hang together")]
    TooEntangled(usize),
}
