//! The person with the complaint, as far as the assessment and the safety gate need to know.

use std::fmt;

/// Why a person's details are impossible.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum PersonError {
    /// Not an age.
    #[error("an age must lie between 0 and 130 years")]
    Age,
    /// Not a week of pregnancy.
    #[error("weeks of pregnancy must lie between 0 and 45")]
    Weeks,
    /// Sex and pregnancy contradict each other.
    #[error("a pregnancy is given for a person whose sex at birth is male")]
    PregnantMale,
    /// Age and pregnancy contradict each other.
    #[error("a pregnancy is given for a person younger than 9 or older than 60 years")]
    PregnantAge,
}

/// An age in years, decimals allowed, from 0 to 130.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct AgeYears(f64);

impl AgeYears {
    /// Makes an age.
    ///
    /// # Errors
    /// [`PersonError::Age`] unless `0.0 <= years <= 130.0`.
    pub fn new(years: f64) -> Result<Self, PersonError> {
        if (0.0..=130.0).contains(&years) { Ok(Self(years)) } else { Err(PersonError::Age) }
    }

    /// The age in years.
    pub fn get(self) -> f64 {
        self.0
    }
}

/// Completed weeks of pregnancy, decimals allowed, from 0 to 45.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct WeeksPregnant(f64);

impl WeeksPregnant {
    /// Makes a duration of pregnancy.
    ///
    /// # Errors
    /// [`PersonError::Weeks`] unless `0.0 <= weeks <= 45.0`.
    pub fn new(weeks: f64) -> Result<Self, PersonError> {
        if (0.0..=45.0).contains(&weeks) { Ok(Self(weeks)) } else { Err(PersonError::Weeks) }
    }

    /// The weeks.
    pub fn get(self) -> f64 {
        self.0
    }
}

/// Sex at birth.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
}

/// Whether the person is pregnant.
#[derive(Clone, Copy, PartialEq)]
pub enum Pregnancy {
    /// Not known.
    Unknown,
    /// Not pregnant.
    No,
    /// Pregnant, the weeks where known.
    Yes(Option<WeeksPregnant>),
}

/// The person with the complaint. Every part may be unknown.
#[derive(Clone, Copy, PartialEq)]
pub struct Person {
    age: Option<AgeYears>,
    sex: Option<Sex>,
    pregnancy: Pregnancy,
}

impl Person {
    /// Nobody known: no age, no sex, pregnancy not asked.
    pub const UNKNOWN: Self = Self { age: None, sex: None, pregnancy: Pregnancy::Unknown };

    /// Makes a person from parts that fit together.
    ///
    /// # Errors
    /// [`PersonError::PregnantMale`] and [`PersonError::PregnantAge`] if the parts contradict each other.
    pub fn new(age: Option<AgeYears>, sex: Option<Sex>, pregnancy: Pregnancy) -> Result<Self, PersonError> {
        if matches!(pregnancy, Pregnancy::Yes(_)) {
            if sex == Some(Sex::Male) {
                return Err(PersonError::PregnantMale);
            }
            if age.is_some_and(outside_childbearing) {
                return Err(PersonError::PregnantAge);
            }
        }
        Ok(Self { age, sex, pregnancy })
    }

    /// This person, with what another account of them adds. Where either says that they are pregnant, they are.
    ///
    /// # Errors
    /// [`PersonError`] where the two accounts together cannot be.
    pub fn with(self, other: Self) -> Result<Self, PersonError> {
        let told = |pregnancy: Pregnancy| match pregnancy {
            Pregnancy::Unknown => 0,
            Pregnancy::No => 1,
            Pregnancy::Yes(None) => 2,
            Pregnancy::Yes(Some(_)) => 3,
        };
        let other_says_more = told(other.pregnancy) > told(self.pregnancy);
        let pregnancy = if other_says_more { other.pregnancy } else { self.pregnancy };
        Self::new(self.age.or(other.age), self.sex.or(other.sex), pregnancy)
    }

    /// The age, where known.
    pub fn age(&self) -> Option<AgeYears> {
        self.age
    }

    /// Sex at birth, where known.
    pub fn sex(&self) -> Option<Sex> {
        self.sex
    }

    /// Whether the person is pregnant; where that cannot be, it is known that not.
    pub fn pregnancy(&self) -> Pregnancy {
        let cannot = self.sex == Some(Sex::Male) || self.age.is_some_and(outside_childbearing);
        if self.pregnancy == Pregnancy::Unknown && cannot { Pregnancy::No } else { self.pregnancy }
    }
}

/// Ages at which nobody is pregnant, with room for the rarest.
fn outside_childbearing(age: AgeYears) -> bool {
    !(9.0..=60.0).contains(&age.get())
}

macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            /// Shows that there is a value, never the value: it is about somebody's health.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    )*};
}

redacted!(AgeYears, WeeksPregnant, Sex, Pregnancy, Person);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_account_never_takes_a_pregnancy_away() {
        let woman = |age: Option<f64>, pregnancy| {
            Person::new(age.map(|age| AgeYears::new(age).unwrap()), Some(Sex::Female), pregnancy).unwrap()
        };
        let weeks = Pregnancy::Yes(Some(WeeksPregnant::new(27.0).unwrap()));
        for (one, two) in [(Pregnancy::Unknown, weeks), (Pregnancy::No, weeks), (Pregnancy::Yes(None), weeks)]
        {
            for (first, second) in [(one, two), (two, one)] {
                let both = woman(Some(31.0), first).with(woman(None, second)).unwrap();
                assert!(both.pregnancy() == weeks && both.age().is_some());
            }
        }
        let man = Person::new(None, Some(Sex::Male), Pregnancy::Unknown).unwrap();
        assert!(man.with(Person::new(None, None, weeks).unwrap()).is_err(), "the two cannot be one person");
    }

    #[test]
    fn impossible_people_cannot_be_made() {
        assert!(AgeYears::new(-0.1).is_err());
        assert!(AgeYears::new(f64::NAN).is_err());
        assert!(WeeksPregnant::new(46.0).is_err());
        let pregnant = Pregnancy::Yes(None);
        assert!(Person::new(None, Some(Sex::Male), pregnant).is_err());
        assert!(Person::new(Some(AgeYears::new(70.0).unwrap()), None, pregnant).is_err());
        assert!(Person::new(Some(AgeYears::new(30.0).unwrap()), Some(Sex::Female), pregnant).is_ok());
    }

    #[test]
    fn who_cannot_be_pregnant_is_not() {
        let person = Person::new(None, Some(Sex::Male), Pregnancy::Unknown).unwrap();
        assert!(person.pregnancy() == Pregnancy::No);
        let old = Person::new(Some(AgeYears::new(71.0).unwrap()), None, Pregnancy::Unknown).unwrap();
        assert!(old.pregnancy() == Pregnancy::No);
    }

    #[test]
    fn no_health_value_is_shown_in_debug() {
        let person = Person::new(Some(AgeYears::new(34.5).unwrap()), None, Pregnancy::Unknown).unwrap();
        assert!(!format!("{person:?}").contains("34"));
    }
}
