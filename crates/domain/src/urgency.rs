//! How soon somebody should get help.

use std::{fmt, str::FromStr};

/// How soon to see whom, from the least to the most urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// Can be looked after at home.
    SelfCare,
    /// An ordinary appointment.
    Routine,
    /// A clinician within days.
    WithinDays,
    /// A clinician on the same day.
    SameDay,
    /// Call the ambulance now.
    EmergencyNow,
}

impl Urgency {
    /// Every urgency, from the least to the most urgent.
    pub const ALL: [Self; 5] =
        [Self::SelfCare, Self::Routine, Self::WithinDays, Self::SameDay, Self::EmergencyNow];

    /// The name used in files and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SelfCare => "self_care",
            Self::Routine => "routine",
            Self::WithinDays => "within_days",
            Self::SameDay => "same_day",
            Self::EmergencyNow => "emergency_now",
        }
    }
}

impl fmt::Display for Urgency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text names no urgency.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no urgency: use emergency_now, same_day, within_days, routine or self_care")]
pub struct UnknownUrgency(String);

impl FromStr for Urgency {
    type Err = UnknownUrgency;

    fn from_str(text: &str) -> Result<Self, UnknownUrgency> {
        Self::ALL
            .into_iter()
            .find(|urgency| urgency.as_str() == text)
            .ok_or_else(|| UnknownUrgency(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_emergency_stands_above_everything() {
        assert_eq!(Urgency::ALL.into_iter().max(), Some(Urgency::EmergencyNow));
        for urgency in Urgency::ALL {
            assert_eq!(urgency.as_str().parse(), Ok(urgency));
        }
    }
}
