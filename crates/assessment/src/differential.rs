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

/// Draws every number within its uncertainty, again and again, from a fixed seed. Draws are antithetic: what one moves up,
/// the next moves down as far, which is half of the numbers to draw.
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
    let mut products = [Product::default(), Product::default()];
    for _ in 0..samples.div_ceil(2) {
        let moved = draws.odds(&priors);
        for (product, moved) in products.iter_mut().zip(&moved) {
            product.begin(pairs.iter().map(|pair| pair.prior * moved[pair.explanation]));
        }
        for (observation, spread) in observations.iter().zip(&spreads) {
            spread.draw(model, observation, &mut draws, &mut products);
        }
        for product in &mut products {
            let drawn = model.explanations.weighed(product.weights())?;
            explanations.iter_mut().zip(&drawn.explanations).for_each(|(list, p)| list.push(*p));
            events.iter_mut().zip(&drawn.kinds).for_each(|(list, p)| list.push(*p));
        }
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
    let last = (draws.len() - 1) as f64;
    let mut at =
        |share: f64| *draws.select_nth_unstable_by(libm::round(share * last) as usize, f64::total_cmp).1;
    [at(LOW).min(shown), at(HIGH).max(shown)]
}

/// The weight of every pair, multiplied by one likelihood after the other, each a fraction. Logarithms and divisions would
/// be most of what a draw costs: there are none of the first, and of the second one for many factors.
#[derive(Default)]
struct Product {
    above: Vec<f64>,
    below: Vec<f64>,
    factors: usize,
}

impl Product {
    /// Factors before a division brings the largest weight back to 1: a likelihood that was moved may be as small as 1e-9,
    /// and so many of them are still far from the smallest number.
    const FACTORS: usize = 16;

    /// Starts anew.
    fn begin(&mut self, weights: impl Iterator<Item = f64>) {
        self.above.clear();
        self.above.extend(weights);
        self.below.clear();
        self.below.resize(self.above.len(), 1.0);
        self.factors = 0;
    }

    /// Multiplies every weight by its likelihood.
    fn take(&mut self, likelihoods: impl Iterator<Item = (f64, f64)>) {
        for ((above, below), (p, of)) in self.above.iter_mut().zip(&mut self.below).zip(likelihoods) {
            *above *= p;
            *below *= of;
        }
        self.factors += 1;
        if self.factors == Self::FACTORS {
            self.divide();
            let largest = self.above.iter().copied().fold(0.0, f64::max);
            self.above.iter_mut().for_each(|weight| *weight /= largest);
        }
    }

    fn divide(&mut self) {
        self.above.iter_mut().zip(&self.below).for_each(|(above, below)| *above /= below);
        self.below.fill(1.0);
        self.factors = 0;
    }

    /// The weights.
    fn weights(&mut self) -> Vec<f64> {
        self.divide();
        self.above.clone()
    }
}

/// How uncertain the numbers behind one answer are: one standard deviation per cause with a row and per event with a
/// row; the usual share, where neither has one, moves for all alike.
struct Spreads {
    causes: Vec<f64>,
    events: Vec<f64>,
    usual: f64,
    /// Per pair, whether its cause or its event has a row.
    stated: Vec<bool>,
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
            let usual = base.model.told.spread;
            return Self { causes: Vec::new(), events: Vec::new(), usual, stated: Vec::new() };
        };
        let record = &base.findings[finding];
        let causes: Vec<f64> = base.causes.iter().map(|cause| of(cause.row(finding))).collect();
        let events: Vec<f64> = base.events.iter().map(|event| of(event.row(finding))).collect();
        let pairs = model.explanations.pairs().iter();
        let stated = pairs.map(|pair| causes[pair.explanation] + events[pair.kind] > 0.0).collect();
        let usual = base.model.spread.get(&record.background.basis).copied().unwrap_or_default();
        Self { causes, events, usual, stated }
    }

    /// Moves the answer's likelihoods in log odds, each by what was drawn for its cause and its event.
    fn draw(
        &self,
        model: &Model<'_>,
        observation: &Observation,
        draws: &mut Draws,
        products: &mut [Product; 2],
    ) {
        let Some(finding) = observation.finding else {
            // How much words weigh is what is not known of them.
            let moved = self.usual * draws.normal();
            let largest = observation.row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            for (product, weight) in products.iter_mut().zip([1.0 + moved, 1.0 - moved]) {
                // Words say the same of all kinds of event of one explanation, which stand together.
                let mut before = (largest, 1.0);
                product.take(observation.row.iter().map(|told| {
                    if *told != before.0 {
                        before = (*told, libm::exp(weight * (told - largest)));
                    }
                    (before.1, 1.0)
                }));
            }
            return;
        };
        let Some(table) = model.likelihoods(finding) else { return };
        let (causes, events) = (draws.odds(&self.causes), draws.odds(&self.events));
        let usual = draws.odds(&[self.usual]);
        for (at, product) in products.iter_mut().enumerate() {
            let (causes, events, usual) = (&causes[at], &events[at], usual[at][0]);
            let pairs = model.explanations.pairs().iter().zip(&self.stated);
            let moved = table.p[observation.answer].iter().zip(pairs).map(|(p, (pair, stated))| {
                let times = if *stated { causes[pair.explanation] * events[pair.kind] } else { usual };
                let grown = p * times;
                let of = grown + 1.0 - p;
                // What `mistaken` makes of `grown / of`, as a fraction.
                (mistaken(grown, observation.error, observation.common * of), of)
            });
            if observation.weight == 1.0 {
                product.take(moved);
            } else {
                product.take(moved.map(|(p, of)| (libm::pow(p / of, observation.weight), 1.0)));
            }
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

    /// Standard normal, by the polar method of Marsaglia.
    fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        loop {
            let (x, y) = (2.0 * self.uniform() - 1.0, 2.0 * self.uniform() - 1.0);
            let square = x * x + y * y;
            if square < 1.0 && square > 0.0 {
                let factor = libm::sqrt(-2.0 * libm::log(square) / square);
                self.spare = Some(y * factor);
                return x * factor;
            }
        }
    }

    /// By what to multiply odds whose logarithms have these spreads, up and down.
    fn odds(&mut self, spreads: &[f64]) -> [Vec<f64>; 2] {
        let mut draw = |spread: &f64| if *spread > 0.0 { libm::exp(spread * self.normal()) } else { 1.0 };
        let up: Vec<f64> = spreads.iter().map(&mut draw).collect();
        let down = up.iter().map(|odds| 1.0 / odds).collect();
        [up, down]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Answers, Origin};

    #[test]
    fn a_product_of_many_small_likelihoods_keeps_the_odds() {
        let mut product = Product::default();
        product.begin([0.5, 0.25].into_iter());
        let (mut one, mut other) = (libm::log(0.5), libm::log(0.25));
        for factor in 0..200 {
            let small = 1e-9 * f64::from(factor % 7 + 1);
            product.take([(small, 0.5), (1.5 * small, 1.0)].into_iter());
            one += libm::log(small / 0.5);
            other += libm::log(1.5 * small);
        }
        let weights = product.weights();
        assert!((libm::log(weights[0] / weights[1]) - (one - other)).abs() < 1e-9, "{weights:?}");
    }

    #[test]
    fn draws_are_standard_normal() {
        let mut draws = Draws::new(7);
        let drawn: Vec<f64> = (0..20_000).map(|_| draws.normal()).collect();
        let share = |below: f64| drawn.iter().filter(|z| **z < below).count() as f64 / drawn.len() as f64;
        for (below, expected) in [(-1.645, 0.05), (-1.0, 0.1587), (0.0, 0.5), (1.0, 0.8413), (1.645, 0.95)] {
            assert!((share(below) - expected).abs() < 0.01, "{} below {below}", share(below));
        }
    }

    #[test]
    fn odds_move_up_and_down_alike_and_stay_where_nothing_is_uncertain() {
        let [up, down] = Draws::new(3).odds(&[0.8, 0.0, 1.5]);
        assert!(up.iter().zip(&down).all(|(up, down)| (up * down - 1.0).abs() < 1e-12));
        assert_eq!((up[1], down[1]), (1.0, 1.0));
        assert!(up[0] != 1.0);
    }

    #[test]
    fn a_draw_moves_every_likelihood_in_log_odds() {
        let base = uncramp_content::load().unwrap();
        let model = Model::new(&base).unwrap();
        let mut answers = Answers::default();
        // The last two tell the same, so that one of them counts less.
        for (id, value) in [
            ("place_calf", "yes"),
            ("leg_swelling_one", "no"),
            ("time_during_sleep", "yes"),
            ("wakes_sleep", "yes"),
        ] {
            answers.set(&base, id, value, Origin::Read).unwrap();
        }
        let observations = model.observations(&answers);
        assert!(observations.iter().any(|observation| observation.weight < 1.0));
        let mut products = [Product::default(), Product::default()];
        products
            .iter_mut()
            .for_each(|product| product.begin(model.explanations.pairs().iter().map(|pair| pair.prior)));
        let (mut draws, mut again) = (Draws::new(5), Draws::new(5));
        let mut logs: Vec<f64> =
            model.explanations.pairs().iter().map(|pair| libm::log(pair.prior)).collect();
        for observation in &observations {
            let spreads = Spreads::new(&model, observation);
            spreads.draw(&model, observation, &mut draws, &mut products);
            let (causes, events) = (again.odds(&spreads.causes), again.odds(&spreads.events));
            let usual = again.odds(&[spreads.usual]);
            let table = model.likelihoods(observation.finding.unwrap()).unwrap();
            for (at, pair) in model.explanations.pairs().iter().enumerate() {
                let shift = if spreads.stated[at] {
                    libm::log(causes[1][pair.explanation]) + libm::log(events[1][pair.kind])
                } else {
                    libm::log(usual[1][0])
                };
                let p = table.p[observation.answer][at];
                let moved = 1.0 / (1.0 + libm::exp(-(libm::log(p / (1.0 - p)) + shift)));
                logs[at] +=
                    observation.weight * libm::log(mistaken(moved, observation.error, observation.common));
            }
        }
        let weights = products[1].weights();
        let zero = libm::log(weights[0]) - logs[0];
        for (weight, log) in weights.iter().zip(&logs) {
            assert!((libm::log(*weight) - log - zero).abs() < 1e-9);
        }
    }
}
