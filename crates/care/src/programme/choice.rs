//! Which programmes serve a person.

use uncramp_domain::Truth;
use uncramp_knowledge::{
    KnowledgeBase,
    logic::{Atom, Expression},
    programme::{Programme, Purpose},
};

use crate::{
    known::Known,
    programme::{
        level::Standing,
        session::{Session, session},
    },
};

/// What somebody is looking for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// The place that cramps, in the words of the first-aid cards.
    pub place: Option<&'a str>,
    /// What it is to be for; fewer cramps where nothing is said.
    pub purpose: Option<Purpose>,
}

/// Whether a programme is meant for somebody like this.
pub fn fits(programme: &Programme, known: &Known<'_>) -> Truth {
    let Some(text) = &programme.when else { return Truth::Yes };
    Expression::parse(text).map_or(Truth::Unknown, |rule| rule.evaluate(&mut |atom: &Atom| known.truth(atom)))
}

/// The programmes that fit a person and what they are looking for, the best first. One of which the gate leaves no
/// exercise is not among them.
pub fn choose<'a>(base: &'a KnowledgeBase, known: &Known<'_>, wanted: Wanted<'_>) -> Vec<&'a Programme> {
    let asked = wanted.purpose.unwrap_or(match wanted.place {
        Some("thigh_front") => Purpose::Thigh,
        _ => Purpose::Regular,
    });
    let mut chosen: Vec<&Programme> = base
        .programmes
        .iter()
        .filter(|programme| programme.purpose == asked && fits(programme, known).is_yes())
        .filter(|programme| {
            let session = session(programme, known, Standing::default());
            !session.exercises.is_empty() || !session.ask_first.is_empty()
        })
        .collect();
    // Of those that serve the place, the ones made for somebody like this come first.
    let serves = |programme: &Programme| {
        wanted.place.is_none_or(|place| programme.places.iter().any(|served| served == place))
    };
    chosen.sort_by_key(|programme| (!serves(programme), programme.rank));
    chosen
}

/// Every programme that is meant for somebody like this, as it stands with them, the best first in each.
#[derive(Debug, Default)]
pub struct Overview {
    /// Those that can be begun.
    pub ready: Vec<Session>,
    /// Those about which something must be known first.
    pub open: Vec<Session>,
    /// Those of which the gate leaves nothing.
    pub held: Vec<Session>,
    /// Whether more would fit if the age were known.
    pub needs_age: bool,
}

/// Looks at all programmes, whatever their purpose.
pub fn overview(base: &KnowledgeBase, known: &Known<'_>) -> Overview {
    let mut overview = Overview::default();
    let mut programmes: Vec<&Programme> = base.programmes.iter().collect();
    programmes.sort_by_key(|programme| programme.rank);
    for programme in programmes {
        match fits(programme, known) {
            Truth::No => continue,
            Truth::Unknown => {
                overview.needs_age |= known.facts.person().age().is_none();
                continue;
            }
            Truth::Yes => {}
        }
        let session = session(programme, known, Standing::default());
        let list = match (session.exercises.is_empty(), session.ask_first.is_empty()) {
            (false, _) => &mut overview.ready,
            (true, false) => &mut overview.open,
            (true, true) => &mut overview.held,
        };
        list.push(session);
    }
    overview
}
