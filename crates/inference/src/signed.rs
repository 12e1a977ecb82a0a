//! Solves a component by elimination with signs: fast, and used only where the rounding error is seen to be small.
//!
//! Every present finding gets one auxiliary variable `s`: present means "leak or cause", that is 1 less "neither", and
//! `s` says which of the two terms is meant (Takikawa and D'Ambrosio 1999; Díez and Galán 2003). Auxiliary variables
//! and causes are then all alike: binary, with a weight each, and linked in pairs. They are eliminated in an order of
//! small degree; one pass back gives the derivative of the evidence by every weight, and from these every posterior. The
//! pass back also bounds how much rounding errors have grown.
//!
//! The same plan serves several sets of weights at once, one per lane.

use std::array::from_fn;

use crate::{
    absorb::{Component, Solution},
    plan::{Plan, Step},
};

/// The bound on rounding errors up to which a result is used. The bound adds up the worst of every operation; held against
/// the signless solution of hundreds of networks, the error was never above 0.07 of it (docs/method/inference.md), and
/// drawing on has not found worse. So what is used errs by less than 1e-9, and nearly always far less.
const TOLERATED: f64 = 1e-8;

/// One number per set of weights.
pub(crate) type Lanes<const N: usize> = [f64; N];

/// All products of two; taken by value, so that the compiler sees that nothing it writes is read again and works on several
/// lanes at a time.
#[inline(always)]
#[expect(clippy::inline_always, reason = "a call per number would cost more than the number")]
fn times<const N: usize>(a: Lanes<N>, b: Lanes<N>) -> Lanes<N> {
    from_fn(|lane| a[lane] * b[lane])
}

/// All sums of two.
#[inline(always)]
#[expect(clippy::inline_always, reason = "a call per number would cost more than the number")]
fn plus<const N: usize>(a: Lanes<N>, b: Lanes<N>) -> Lanes<N> {
    from_fn(|lane| a[lane] + b[lane])
}

/// Working memory, kept from one set of weights to the next.
pub(crate) struct Work<const N: usize> {
    cells: Vec<Lanes<N>>,
    adjoints: Vec<Lanes<N>>,
    below: Vec<Lanes<N>>,
    above: Vec<Lanes<N>>,
    /// Per variable, the weights of 0 and 1.
    pub(crate) weights: Vec<[Lanes<N>; 2]>,
    /// Per variable, the derivatives of the evidence by its weights, relative to the evidence.
    by_weight: Vec<[Lanes<N>; 2]>,
    pub(crate) evidence: Lanes<N>,
    growth: Lanes<N>,
}

impl<const N: usize> Work<N> {
    /// Nothing worked out yet.
    pub(crate) fn new() -> Self {
        Self {
            cells: Vec::new(),
            adjoints: Vec::new(),
            below: Vec::new(),
            above: Vec::new(),
            weights: Vec::new(),
            by_weight: Vec::new(),
            evidence: [1.0; N],
            growth: [0.0; N],
        }
    }

    /// Sums out every variable in both directions.
    pub(crate) fn run(&mut self, plan: &Plan) {
        self.evidence = [1.0; N];
        self.growth = [0.0; N];
        self.cells.clear();
        self.cells.resize(plan.cells, [1.0; N]);
        self.adjoints.clear();
        self.adjoints.resize(plan.adjoints, [0.0; N]);
        self.below.resize(plan.widest.max(self.below.len()), [0.0; N]);
        self.above.resize(plan.widest.max(self.above.len()), [0.0; N]);
        self.by_weight.clear();
        self.by_weight.resize(self.weights.len(), [[0.0; N]; 2]);
        for step in &plan.steps {
            self.forward(plan, step);
        }
        for step in plan.steps.iter().rev() {
            self.back(plan, step);
        }
    }

    fn forward(&mut self, plan: &Plan, step: &Step) {
        let size = step.size;
        let (earlier, own) = self.cells.split_at_mut(step.cells);
        let mut filled = 1;
        for factor in &plan.factors[step.factors..step.factors + size.trailing_zeros() as usize] {
            let (done, next) = own[size..].split_at_mut(filled);
            for (to, from) in next.iter_mut().zip(&*done) {
                *to = times(*from, [*factor; N]);
            }
            filled *= 2;
        }
        let mut last = own;
        for taken in &plan.taken[step.taken.0..step.taken.1] {
            let (done, next) = last.split_at_mut(2 * size);
            let from = &plan.steps[taken.from];
            let table = &earlier[from.table()..from.table() + from.size];
            let index = &plan.index[taken.index..taken.index + size];
            let (zero, one) = next[..2 * size].split_at_mut(size);
            let (was_zero, was_one) = done.split_at(size);
            for ((((at, zero), one), was_zero), was_one) in
                index.iter().zip(zero).zip(one).zip(was_zero).zip(was_one)
            {
                let pair = &table[*at as usize..*at as usize + 2];
                *zero = times(*was_zero, pair[0]);
                *one = times(*was_one, pair[1]);
            }
            last = next;
        }
        let [zero, one] = self.weights[step.variable];
        let (product, table) = last.split_at_mut(2 * size);
        let (below, above) = product.split_at(size);
        for ((to, p), q) in table.iter_mut().zip(below).zip(above) {
            *to = plus(times(zero, *p), times(one, *q));
        }
        if size == 1 {
            self.evidence = times(self.evidence, table[0]);
        }
    }

    fn back(&mut self, plan: &Plan, step: &Step) {
        let size = step.size;
        let number = step.taken.1 - step.taken.0;
        let (earlier, own) = self.adjoints.split_at_mut(step.adjoint);
        let adjoint = &mut own[..size];
        if size == 1 {
            // Several last steps stand for parts that came apart; each is a factor of the evidence.
            adjoint[0] = self.cells[step.table()].map(|value| 1.0 / value);
        }
        let [zero, one] = self.weights[step.variable];
        let product = &self.cells[step.cells + number * 2 * size..][..2 * size];
        let (mut by_zero, mut by_one, mut rough) = ([0.0; N], [0.0; N], [0.0; N]);
        let (below, above) = (&mut self.below[..size], &mut self.above[..size]);
        let rows = adjoint.iter().zip(&product[..size]).zip(&product[size..]);
        for ((((a, p), q), below), above) in rows.zip(below.iter_mut()).zip(above.iter_mut()) {
            let (a, p, q) = (*a, *p, *q);
            by_zero = plus(by_zero, times(a, p));
            by_one = plus(by_one, times(a, q));
            let (zero, one) = (times(a, zero), times(a, one));
            let size = plus(times(zero, p).map(f64::abs), times(one, q).map(f64::abs));
            rough = plus(rough, size);
            (*below, *above) = (zero, one);
        }
        self.by_weight[step.variable] = [by_zero, by_one];
        let operations = (number + 2) as f64;
        self.growth = from_fn(|lane| self.growth[lane] + rough[lane] * operations);
        for (k, taken) in plan.taken[step.taken.0..step.taken.1].iter().enumerate().rev() {
            let from = &plan.steps[taken.from];
            let was = &self.cells[step.cells + k * 2 * size..][..2 * size];
            let table = &self.cells[from.table()..from.table() + from.size];
            let target = &mut earlier[from.adjoint..from.adjoint + from.size];
            let index = &plan.index[taken.index..taken.index + size];
            let rows = index.iter().zip(&was[..size]).zip(&was[size..]);
            for ((((at, p), q), below), above) in rows.zip(below.iter_mut()).zip(above.iter_mut()) {
                let at = *at as usize;
                let (pair, to) = (&table[at..at + 2], &mut target[at..at + 2]);
                let (zero, one) = (*below, *above);
                to[0] = plus(to[0], times(zero, *p));
                to[1] = plus(to[1], times(one, *q));
                *below = times(zero, pair[0]);
                *above = times(one, pair[1]);
            }
        }
    }

    /// Whether the numbers of a lane can be relied on.
    pub(crate) fn reliable(&self, lane: usize) -> bool {
        self.evidence[lane] > 0.0 && self.growth[lane] * f64::EPSILON < TOLERATED
    }

    /// What was found out, for one set of weights.
    pub(crate) fn solution(&self, findings: usize, lane: usize) -> Solution {
        let (present, shared) = self.by_weight.split_at(findings);
        Solution {
            evidence: self.evidence[lane],
            shared: shared
                .iter()
                .zip(&self.weights[findings..])
                .map(|(by, weight)| weight[1][lane] * by[1][lane])
                .collect(),
            present: present
                .iter()
                .map(|[by_zero, by_one]| (by_zero[lane] - by_one[lane], by_zero[lane]))
                .collect(),
        }
    }
}

/// Solves the component by a plan; none if rounding errors could have grown too much. `on` is the probability of every
/// cause of the network, absent findings considered.
pub(crate) fn solve(component: &Component, plan: &Plan, on: &[f64]) -> Option<Solution> {
    let mut work = Work::<1>::new();
    work.weights.extend(component.present.iter().map(|present| [[1.0], [-(1.0 - present.explained(on))]]));
    work.weights.extend(component.shared.iter().map(|shared| [[1.0 - on[shared.cause]], [on[shared.cause]]]));
    work.run(plan);
    work.reliable(0).then(|| work.solution(component.present.len(), 0))
}
