//! Asks of every factor at once whether it matters, at one error rate for all of them together.
//!
//! What a factor says is one product: its column times the scores of the nights. The largest of all products is held
//! against the largest that turn up when the days are moved against the nights, all factors together: this keeps how
//! factors go with each other and with themselves from day to day, and every night its own scatter.

use crate::{
    fit::{Fit, Problem, Spread},
    latent::Whitener,
    matrix::Factor,
    numbers::dot,
};

/// The nights made independent, with the base taken out. Priors of base columns stand as further rows below the nights.
#[derive(Debug)]
pub(crate) struct Whitened {
    whitener: Whitener,
    base: Vec<Vec<f64>>,
    roots: Vec<f64>,
    information: Factor,
    innovations: Vec<f64>,
    scores: Vec<f64>,
    /// Scale of the innovations, degrees of freedom used up by the base allowed for.
    pub(crate) scale: f64,
    /// Degrees of freedom that remain.
    pub(crate) freedom: f64,
}

/// A column with the base taken out, and as it was.
#[derive(Debug, Clone)]
pub(crate) struct Pure {
    values: Vec<f64>,
    raw: Vec<f64>,
    /// Root of the information about it.
    pub(crate) length: f64,
}

/// Columns with less information than this say nothing.
const EMPTY: f64 = 1e-6;

impl Whitened {
    pub(crate) fn new(problem: &Problem<'_>, fit: &Fit, spread: Spread) -> Self {
        let whitener = problem.whitener(&fit.weights, spread);
        let working: Vec<f64> = fit
            .level
            .iter()
            .zip(&fit.scores)
            .zip(&fit.weights)
            .map(|((level, score), weight)| level + score / weight.max(1e-12))
            .collect();
        let mut innovations = whitener.apply(&working);
        let base = whitener.apply_all(&problem.columns);
        let nights = innovations.len() as f64;
        let sum = dot(&innovations, &innovations);
        let roots: Vec<f64> = problem.ridge.iter().map(|ridge| libm::sqrt(*ridge)).collect();
        let held: f64 = problem
            .ridge
            .iter()
            .enumerate()
            .filter(|(_, ridge)| **ridge > 0.0)
            .map(|(at, ridge)| ridge * fit.information.inverse_column(at)[at])
            .sum();
        let freedom = (nights - (problem.columns.len() as f64 - held)).max(1.0);
        innovations.extend(roots.iter().zip(&fit.beta).map(|(root, b)| -root * b));
        Self {
            whitener,
            base,
            roots,
            information: fit.information.clone(),
            innovations,
            scores: fit.scores.clone(),
            scale: libm::sqrt(sum / freedom).max(1e-9),
            freedom,
        }
    }

    /// Whitens a column and takes the base out of it.
    pub(crate) fn pure(&self, column: &[f64]) -> Pure {
        let mut values = self.whitener.apply(column);
        let mut weights: Vec<f64> = self.base.iter().map(|base| dot(base, &values)).collect();
        self.information.solve(&mut weights);
        for (base, weight) in self.base.iter().zip(&weights) {
            values.iter_mut().zip(base).for_each(|(v, b)| *v -= weight * b);
        }
        values.extend(self.roots.iter().zip(&weights).map(|(root, weight)| -root * weight));
        Pure::new(values, column.to_vec())
    }

    /// How far from nothing a column speaks, in standard errors.
    pub(crate) fn statistic(&self, pure: &Pure) -> f64 {
        if pure.length < EMPTY {
            0.0
        } else {
            dot(&pure.values, &self.innovations) / (pure.length * self.scale)
        }
    }

    /// How far from nothing a step at each night speaks, as [`Self::statistic`], by sums from the end. Only without drift,
    /// where a whitened step is the end of the whitened constant.
    pub(crate) fn steps(&self) -> Vec<f64> {
        let nights = self.scores.len();
        let constant = self.whitener.apply(&vec![1.0; nights]);
        let (seen, priors) = self.innovations.split_at(nights);
        let priors = self.roots.iter().zip(priors);
        let mut known: Vec<f64> = self
            .base
            .iter()
            .zip(priors)
            .map(|(base, (root, prior))| dot(base, seen) + root * prior)
            .collect();
        self.information.forward(&mut known);
        let (mut length, mut said) = (0.0, 0.0);
        let mut with_base = vec![0.0; self.base.len()];
        let mut statistics = vec![0.0; nights];
        for at in (0..nights).rev() {
            length += constant[at] * constant[at];
            said += constant[at] * seen[at];
            with_base.iter_mut().zip(&self.base).for_each(|(sum, base)| *sum += constant[at] * base[at]);
            let mut shared = with_base.clone();
            self.information.forward(&mut shared);
            let rest = libm::sqrt((length - dot(&shared, &shared)).max(0.0));
            if rest >= EMPTY {
                statistics[at] = (said - dot(&shared, &known)) / (rest * self.scale);
            }
        }
        statistics
    }

    /// How rarely chance alone shows a statistic as large as `observed`: the share of all ways of moving the days against
    /// the nights in which any column does, the one observed counted in. Where it is more than `limit` that is all that is
    /// known of it.
    pub(crate) fn chance(&self, columns: &[&Pure], observed: f64, most: usize, limit: f64) -> f64 {
        let nights = self.scores.len();
        let backwards: Vec<f64> = self.scores.iter().rev().copied().collect();
        let nearest = 4.min(nights / 4);
        let moves = nights.saturating_sub(2 * nearest);
        let count = most.min(2 * moves);
        let share = |reached: usize| (reached + 1) as f64 / (count + 1) as f64;
        let mut reached = 0;
        for at in 0..count {
            let scores = if at % 2 == 0 { &self.scores } else { &backwards };
            let (head, tail) = scores.split_at(nearest + at * moves / count);
            let any = columns.iter().filter(|pure| pure.length >= EMPTY).any(|pure| {
                let (early, late) = pure.raw.split_at(tail.len());
                ((dot(early, tail) + dot(late, head)) / (pure.length * self.scale)).abs() >= observed
            });
            reached += usize::from(any);
            if share(reached) > limit {
                break;
            }
        }
        share(reached)
    }
}

impl Pure {
    fn new(values: Vec<f64>, raw: Vec<f64>) -> Self {
        let length = libm::sqrt(dot(&values, &values));
        Self { values, raw, length }
    }

    /// How alike two columns are, from -1 to 1.
    pub(crate) fn alike(&self, other: &Self) -> f64 {
        let lengths = self.length * other.length;
        if lengths < 1e-12 { 0.0 } else { (dot(&self.values, &other.values) / lengths).clamp(-1.0, 1.0) }
    }

    /// The column with others taken out of it.
    pub(crate) fn without(&self, others: &[&Self]) -> Self {
        let size = others.len();
        let mut matrix = vec![0.0; size * size];
        for i in 0..size {
            for j in 0..=i {
                matrix[i * size + j] = dot(&others[i].values, &others[j].values);
            }
        }
        let mut weights: Vec<f64> = others.iter().map(|other| dot(&other.values, &self.values)).collect();
        Factor::new(&matrix, size).solve(&mut weights);
        let (mut values, mut raw) = (self.values.clone(), self.raw.clone());
        for (other, weight) in others.iter().zip(&weights) {
            values.iter_mut().zip(&other.values).for_each(|(v, o)| *v -= weight * o);
            raw.iter_mut().zip(&other.raw).for_each(|(v, o)| *v -= weight * o);
        }
        Self::new(values, raw)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::family::{Family, Tails};

    #[test]
    fn steps_by_sums_speak_like_steps_one_by_one() {
        let y: Vec<f64> = (0..60_u32).map(|at| f64::from(at * at % 7 % 3 + at / 40)).collect();
        let (constant, wave): (Vec<f64>, Vec<f64>) =
            (vec![1.0; 60], (0..60).map(|at| libm::sin(f64::from(at) / 3.0)).collect());
        let (tails, gaps) = (Tails::new(&y), vec![1.0; 60]);
        let problem = Problem {
            family: Family::Counts,
            y: &y,
            gaps: &gaps,
            tails: &tails,
            columns: vec![&constant, &wave],
            ridge: vec![0.0, 2.0],
            offset: None,
        };
        let spread = Spread { alpha: 0.3, ..Spread::NONE };
        // Not quite at the mode, where what is left of the scores counts.
        let fit = problem.fit(spread, None, 0.1);
        let whitened = Whitened::new(&problem, &fit, spread);
        let steps = whitened.steps();
        for (at, by_sums) in steps.iter().enumerate().take(55).skip(5) {
            let step: Vec<f64> = (0..60).map(|night| f64::from(u8::from(night >= at))).collect();
            let alone = whitened.statistic(&whitened.pure(&step));
            assert!((by_sums - alone).abs() < 1e-9, "{at}: {by_sums} {alone}");
        }
    }
}
