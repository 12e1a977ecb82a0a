//! Probabilities and intervals.

/// Why a number is not a probability or not an interval.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum ProbabilityError {
    /// Below 0, above 1, or not a number.
    #[error("{0} is not a probability: it must lie between 0 and 1")]
    OutOfRange(f64),
    /// The lower end is above the upper end, or an end is not a number.
    #[error("from {0} to {1} is not an interval: the lower end must not be above the upper end")]
    Reversed(f64, f64),
}

/// A number in `0.0..=1.0`.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Probability(f64);

impl Probability {
    /// Makes a probability.
    ///
    /// # Errors
    /// [`ProbabilityError::OutOfRange`] unless `0.0 <= value <= 1.0`.
    pub fn new(value: f64) -> Result<Self, ProbabilityError> {
        if (0.0..=1.0).contains(&value) { Ok(Self(value)) } else { Err(ProbabilityError::OutOfRange(value)) }
    }

    /// The number.
    pub fn get(self) -> f64 {
        self.0
    }
}

/// A closed interval of probabilities.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    low: Probability,
    high: Probability,
}

impl Interval {
    /// Makes an interval from its ends.
    ///
    /// # Errors
    /// [`ProbabilityError`] if an end is no probability or the ends are in the wrong order.
    pub fn new(low: f64, high: f64) -> Result<Self, ProbabilityError> {
        let (low, high) = (Probability::new(low)?, Probability::new(high)?);
        if low > high {
            return Err(ProbabilityError::Reversed(low.get(), high.get()));
        }
        Ok(Self { low, high })
    }

    /// The lower end.
    pub fn low(self) -> f64 {
        self.low.get()
    }

    /// The upper end.
    pub fn high(self) -> f64 {
        self.high.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_from_0_to_1_are_probabilities() {
        for good in [0.0, 0.5, 1.0] {
            assert_eq!(Probability::new(good).unwrap().get(), good);
        }
        for bad in [-0.1, 1.1, f64::NAN, f64::INFINITY] {
            assert!(Probability::new(bad).is_err());
        }
    }

    #[test]
    fn an_interval_keeps_its_order() {
        assert!(Interval::new(0.2, 0.1).is_err());
        assert_eq!(Interval::new(0.1, 0.2).unwrap().high(), 0.2);
    }
}
