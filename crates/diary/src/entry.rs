//! The kinds of record that this version understands.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

pub use crate::{
    bodies::{
        CheckIn, Episode, Exposure, FactorKind, Grouping, Interview, Keeping, Kept, Measurement, Note,
        OwnFactor, PlanItem, PlanState, Profile, Question, Session, Side, TrialEvent, TrialHappening,
        TrialRecord, WeekReview,
    },
    moment::{Date, Moment, ToSpan},
};

/// Something that can be written down: a body of one kind, or an [`Entry`] of any.
pub trait Written {
    /// The name of the kind.
    fn kind(&self) -> &'static str;

    /// The body as it is kept.
    fn body(&self) -> Value;

    /// The body as it is kept in a correction of `earlier`: what a later version of the program wrote there, and this one
    /// does not understand, goes along.
    fn body_over(&self, earlier: &Value) -> Value;
}

/// A body of one kind. Who reads one kind alone carries no code for the others.
pub trait Body: Serialize + DeserializeOwned {
    /// The name of the kind.
    const KIND: &'static str;

    /// Reads a body; none where the format is of a later version.
    fn read(format: u16, body: &Value) -> Option<Self> {
        if format > Entry::FORMAT { None } else { Self::deserialize(body).ok() }
    }
}

impl<B: Body> Written for B {
    fn kind(&self) -> &'static str {
        B::KIND
    }

    fn body(&self) -> Value {
        // Bodies hold text keys only, so that they can always be written.
        serde_json::to_value(self).unwrap_or_default()
    }

    fn body_over(&self, earlier: &Value) -> Value {
        let understood = B::read(Entry::FORMAT, earlier).map(|known| known.body());
        over(self.body(), earlier, &understood.unwrap_or_default())
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident($body:ident) = $name:literal,)*) => {
        /// A body that this version understands.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Entry { $($(#[$doc])* $kind($body),)* }

        $(impl Body for $body {
            const KIND: &'static str = $name;
        })*

        impl Written for Entry {
            fn kind(&self) -> &'static str {
                match self { $(Self::$kind(body) => body.kind(),)* }
            }

            fn body(&self) -> Value {
                match self { $(Self::$kind(body) => body.body(),)* }
            }

            fn body_over(&self, earlier: &Value) -> Value {
                match self { $(Self::$kind(body) => body.body_over(earlier),)* }
            }
        }

        impl Entry {
            /// Reads a body; none where the kind or format is of a later version.
            pub fn read(kind: &str, format: u16, body: &Value) -> Option<Self> {
                match kind {
                    $($name => $body::read(format, body).map(Self::$kind),)*
                    _ => None,
                }
            }
        }
    };
}

kinds! {
    /// A cramp.
    Episode(Episode) = "episode",
    /// Somebody.
    Profile(Profile) = "profile",
    /// An interview.
    Interview(Interview) = "interview",
    /// What a day was like.
    CheckIn(CheckIn) = "check_in",
    /// A factor of the person's own.
    OwnFactor(OwnFactor) = "factor",
    /// A session of exercises.
    Session(Session) = "session",
    /// A decision about an item of the plan.
    PlanItem(PlanItem) = "plan_item",
    /// How a week of the plan went.
    WeekReview(WeekReview) = "week_review",
    /// A measurement or laboratory value.
    Measurement(Measurement) = "measurement",
    /// A personal trial.
    Trial(TrialRecord) = "trial",
    /// Something that happened during a trial.
    TrialEvent(TrialEvent) = "trial_event",
    /// A note.
    Note(Note) = "note",
    /// A question for a doctor.
    Question(Question) = "question",
    /// Which cramps belong together.
    Grouping(Grouping) = "grouping",
    /// That every cramp is written down.
    Keeping(Keeping) = "keeping",
}

impl Entry {
    /// The format version that this version of the program writes.
    pub const FORMAT: u16 = 1;
}

fn over(mut new: Value, earlier: &Value, understood: &Value) -> Value {
    let (Value::Object(fields), Value::Object(before)) = (&mut new, earlier) else { return new };
    let none = Map::new();
    let understood = understood.as_object().unwrap_or(&none);
    for (key, value) in before {
        match (fields.get_mut(key), understood.get(key)) {
            (None, None) => {
                fields.insert(key.clone(), value.clone());
            }
            (Some(field), Some(known)) => *field = over(field.take(), value, known),
            _ => {}
        }
    }
    new
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_written_is_shown_in_debug() {
        let moment = Moment { unix_ms: 0, offset_minutes: 0 };
        let entry = Entry::read("episode", 1, &serde_json::json!({ "began": moment, "note": "secret" }));
        let shown = format!("{entry:?}");
        assert!(shown.contains("Episode") && !shown.contains("secret"), "{shown}");
    }

    #[test]
    fn age_and_weeks_go_on_with_time() {
        let told = Moment { unix_ms: 0, offset_minutes: 0 };
        let body = serde_json::json!({ "name": "", "told": told, "age_years": 30.0, "pregnant_weeks": 10.0 });
        let Some(Entry::Profile(profile)) = Entry::read("profile", 1, &body) else {
            panic!("it is a profile")
        };
        let later = Moment { unix_ms: 86_400_000 * 14, offset_minutes: 0 };
        assert_eq!(profile.weeks_at(later), Some(12.0));
        assert!(profile.age_at(later).is_some_and(|age| age > 30.0 && age < 30.1));
    }

    #[test]
    fn a_correction_keeps_what_a_later_version_wrote() {
        let earlier = serde_json::json!({
            "began": { "unix_ms": 5, "offset_minutes": 0, "zone": "Europe/Oslo" },
            "pain": 4, "warmth": { "of": "feet" },
        });
        let Some(Entry::Episode(mut episode)) = Entry::read("episode", 1, &earlier) else {
            panic!("it is one")
        };
        episode.pain = None;
        episode.seconds = Some(9);
        let expected = serde_json::json!({
            "began": { "unix_ms": 5, "offset_minutes": 0, "zone": "Europe/Oslo" },
            "seconds": 9, "warmth": { "of": "feet" },
        });
        assert_eq!(Entry::Episode(episode).body_over(&earlier), expected, "taken out stays taken out");
    }

    #[test]
    fn a_day_says_only_what_was_recorded() {
        let body = serde_json::json!({ "date": "2026-03-29", "exposures": { "alcohol": 2, "heat": false } });
        let Some(Entry::CheckIn(day)) = Entry::read("check_in", 1, &body) else { panic!("it is one") };
        assert_eq!(day.cramps, None);
        assert_eq!(day.exposures["alcohol"].number(), 2.0);
        assert_eq!(day.exposures["heat"].number(), 0.0);
        let again = Entry::CheckIn(day.clone()).body();
        assert!(Entry::read("check_in", 1, &again) == Some(Entry::CheckIn(day)));
    }
}
