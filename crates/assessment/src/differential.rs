//! Probabilities of events and explanations, how sure they are, and what each answer added.

use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng, SeedableRng},
};
use uncramp_inference::{InferenceError, explanations::Beliefs};
use uncramp_knowledge::base::Shares;

use crate::model::{Model, Observation, mistaken, prior};

/// Ends of the interval that holds 90 % of the draws.
const LOW: f64 = 0.05;
const HIGH: f64 = 0.95;

/// Everything the model says, given the answers that count.
#[derive(Debug, Clone)]
pub struct Differential {
    /// Probabilities.
    pub beliefs: Beliefs,
    /// 90 % interval per explanation.
    pub explanations: Vec<[f64; 2]>,
    /// 90 % interval per event.
    pub events: Vec<[f64; 2]>,
    /// What each answer added to the log odds: `[answer][explanation]`.
    pub contributions: Vec<Vec<f64>>,
    /// What each answer would take away if it were left out: `[answer][explanation]`.
    pub left_out: Vec<Vec<f64>>,
}

/// Works out the differential.
///
/// # Errors
/// [`InferenceError::ImpossibleEvidence`] if the answers cannot come from any explanation.
pub fn differential(
    model: &Model<'_>,
    observations: &[Observation],
    samples: usize,
) -> Result<Differential, InferenceError> {
    let rows: Vec<&[f64]> = observations.iter().map(|observation| observation.row.as_slice()).collect();
    let beliefs = model.explanations.beliefs(&rows)?;
    let (explanations, events) = intervals(model, observations, &beliefs, samples)?;
    Ok(Differential {
        contributions: model.explanations.contributions(&rows)?,
        left_out: model.explanations.leave_one_out(&rows)?,
        beliefs,
        explanations,
        events,
    })
}

type Intervals = Vec<[f64; 2]>;

/// Draws every number within its uncertainty, again and again, from a fixed seed.
fn intervals(
    model: &Model<'_>,
    observations: &[Observation],
    beliefs: &Beliefs,
    samples: usize,
) -> Result<(Intervals, Intervals), InferenceError> {
    let causes = &model.base.causes;
    let pairs = model.explanations.pairs();
    let mut draws = Draws::new(model.base.model.seed);
    let mut explanations = vec![Vec::with_capacity(samples); beliefs.explanations.len()];
    let mut events = vec![Vec::with_capacity(samples); beliefs.kinds.len()];
    let spreads: Vec<Spreads> =
        observations.iter().map(|observation| Spreads::new(model, observation)).collect();
    let weight = model.base.model.prior_weight;
    let priors: Vec<f64> = causes.iter().map(|cause| weight * prior(model.base, cause).spread).collect();
    let mut prior_shift = vec![0.0; pairs.len()];
    let mut rows = vec![vec![0.0; pairs.len()]; observations.len()];
    for _ in 0..samples {
        let moved: Vec<f64> = priors.iter().map(|spread| spread * draws.normal()).collect();
        prior_shift.iter_mut().zip(pairs).for_each(|(shift, pair)| *shift = moved[pair.explanation]);
        for ((observation, spread), row) in observations.iter().zip(&spreads).zip(&mut rows) {
            spread.draw(model, observation, &mut draws, row);
        }
        let mut all: Vec<&[f64]> = rows.iter().map(Vec::as_slice).collect();
        all.push(&prior_shift);
        let drawn = model.explanations.beliefs(&all)?;
        explanations.iter_mut().zip(&drawn.explanations).for_each(|(list, p)| list.push(*p));
        events.iter_mut().zip(&drawn.kinds).for_each(|(list, p)| list.push(*p));
    }
    let ends = |lists: Vec<Vec<f64>>, middle: &[f64]| {
        lists.into_iter().zip(middle).map(|(list, p)| quantiles(list, *p)).collect()
    };
    Ok((ends(explanations, &beliefs.explanations), ends(events, &beliefs.kinds)))
}

/// The ends of the interval; it always holds the value that is shown.
fn quantiles(mut draws: Vec<f64>, shown: f64) -> [f64; 2] {
    if draws.is_empty() {
        return [shown, shown];
    }
    draws.sort_by(f64::total_cmp);
    let at = |share: f64| draws[libm::round(share * (draws.len() - 1) as f64) as usize];
    [at(LOW).min(shown), at(HIGH).max(shown)]
}

/// How uncertain the numbers behind one answer are: one standard deviation per cause with a row and per event with a
/// row; the usual share, where neither has one, moves for all alike.
struct Spreads {
    causes: Vec<f64>,
    events: Vec<f64>,
    usual: f64,
}

impl Spreads {
    fn new(model: &Model<'_>, observation: &Observation) -> Self {
        let base = model.base;
        let of = |row: Option<&Shares>| {
            row.map_or(0.0, |row| {
                let basis = base.origins[usize::from(row.origin)].basis;
                base.model.spread.get(&basis).copied().unwrap_or_default()
            })
        };
        let Some(finding) = observation.finding else {
            return Self { causes: Vec::new(), events: Vec::new(), usual: base.model.told.spread };
        };
        let record = &base.findings[finding];
        Self {
            causes: base.causes.iter().map(|cause| of(cause.row(finding))).collect(),
            events: base.events.iter().map(|event| of(event.row(finding))).collect(),
            usual: base.model.spread.get(&record.background.basis).copied().unwrap_or_default(),
        }
    }

    fn draw(&self, model: &Model<'_>, observation: &Observation, draws: &mut Draws, row: &mut [f64]) {
        let Some(finding) = observation.finding else {
            // How much words weigh is what is not known of them.
            let weight = 1.0 + self.usual * draws.normal();
            row.iter_mut().zip(&observation.row).for_each(|(value, told)| *value = weight * told);
            return;
        };
        let Some(table) = model.likelihoods(finding) else { return };
        let mut scaled = |spreads: &[f64]| -> Vec<f64> {
            spreads.iter().map(|spread| if *spread > 0.0 { spread * draws.normal() } else { 0.0 }).collect()
        };
        let (causes, events) = (scaled(&self.causes), scaled(&self.events));
        let usual = self.usual * draws.normal();
        for ((value, p), pair) in
            row.iter_mut().zip(&table.p[observation.answer]).zip(model.explanations.pairs())
        {
            let own = causes[pair.explanation] + events[pair.kind];
            let shift = if own == 0.0 { usual } else { own };
            // p moved in log odds.
            let grown = p * libm::exp(shift);
            let moved = grown / (grown + 1.0 - p);
            *value = observation.weight * libm::log(mistaken(moved, observation.error, observation.common));
        }
    }
}

/// Normal deviates from a seed: the same on every target.
struct Draws {
    source: ChaCha8Rng,
    spare: Option<f64>,
}

impl Draws {
    fn new(seed: u64) -> Self {
        Self { source: ChaCha8Rng::seed_from_u64(seed), spare: None }
    }

    /// Uniform in (0, 1].
    fn uniform(&mut self) -> f64 {
        ((self.source.next_u64() >> 11) as f64 + 1.0) / (1_u64 << 53) as f64
    }

    /// Standard normal, by the method of Box and Muller.
    fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        let radius = libm::sqrt(-2.0 * libm::log(self.uniform()));
        let angle = 2.0 * std::f64::consts::PI * self.uniform();
        self.spare = Some(radius * libm::sin(angle));
        radius * libm::cos(angle)
    }
}
