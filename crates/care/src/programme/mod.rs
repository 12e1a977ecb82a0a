//! Exercise programmes: which serve a person, which of their steps this person may do, and the clock of a session.
//!
//! - [`choice`]: the programmes that fit a person, the best first.
//! - [`mod@session`]: one session, every step of which has passed the gate.
//! - [`level`]: how far a person has come, from the sessions done so far.
//! - [`mod@phases`]: the session as stretches of time, with the cues of each.
//! - [`player`]: where in a session somebody is, from stored times alone.
//! - [`adherence`]: sessions a week beside cramps a week.

pub mod adherence;
pub mod choice;
pub mod level;
pub mod phases;
pub mod player;
pub mod session;

pub use choice::{Overview, Wanted, choose, fits, overview};
pub use level::{Done, Standing, Trouble, standing};
pub use phases::{Cue, Leg, Phase, PhaseKind, TimedCue, cues, phases};
pub use player::{Moment, Playing};
pub use session::{Exercise, LeftOut, OpenStep, Session, session};
