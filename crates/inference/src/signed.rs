//! Solves a component by elimination with signs: fast, and used only where the rounding error is seen to be small.
//!
//! Every present finding gets one auxiliary variable `s`: present means "leak or cause", that is 1 less "neither", and
//! `s` says which of the two terms is meant (Takikawa and D'Ambrosio 1999; Díez and Galán 2003). Auxiliary variables
//! and causes are then all alike: binary, with a weight each, and linked in pairs. They are eliminated in an order of
//! small degree; one pass back gives the derivative of the evidence by every weight, and from these every posterior. The
//! pass back also bounds how much rounding errors have grown.
//!
//! The same plan serves several sets of weights at once, one per lane.

use std::{array::from_fn, cell::Cell};

use crate::{
    absorb::{Component, Solution},
    plan::{ONE, Plan, Source, Step},
};

/// The bound on rounding errors up to which a result is used. The bound adds up the worst of every operation; held against
/// the signless solution of thousands of networks, the error was below 0.2 of it, and never as much as 1e-9
/// (docs/method/inference.md).
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

/// Of the variable that is eliminated 0 and 1.
type Pair<const N: usize> = [Lanes<N>; 2];

/// Products of both.
#[inline(always)]
#[expect(clippy::inline_always, reason = "a call per number would cost more than the number")]
fn both<const N: usize>(a: Pair<N>, b: Pair<N>) -> Pair<N> {
    [times(a[0], b[0]), times(a[1], b[1])]
}

/// Adds to both.
#[inline(always)]
#[expect(clippy::inline_always, reason = "a call per number would cost more than the number")]
fn add<const N: usize>(to: &mut Pair<N>, more: Pair<N>) {
    *to = [plus(to[0], more[0]), plus(to[1], more[1])];
}

/// A table as pairs.
fn pairs<const N: usize>(cells: &[Lanes<N>], source: Source) -> &[Pair<N>] {
    cells[source.start..source.start + 2 * source.pairs].as_chunks().0
}

/// The same, to be summed up.
fn sums<const N: usize>(cells: &mut [Lanes<N>], start: usize, pairs: usize) -> &mut [Pair<N>] {
    let sums = cells[start..start + 2 * pairs].as_chunks_mut().0;
    sums.fill([[0.0; N]; 2]);
    sums
}

/// Two tables to be summed up, whichever comes first.
fn two<const N: usize>(cells: &mut [Lanes<N>], a: Source, b: Source) -> (&mut [Pair<N>], &mut [Pair<N>]) {
    if a.start < b.start {
        let (first, second) = cells.split_at_mut(b.start);
        (sums(first, a.start, a.pairs), sums(second, 0, b.pairs))
    } else {
        let (second, first) = two(cells, b, a);
        (first, second)
    }
}

/// Numbers up to which working memory is kept: 32 MiB, as much again for derivatives, and at most that for the plan.
const KEPT: usize = 1 << 22;

/// Working memory, kept from one set of weights to the next, and by each thread from one question to the next: fresh pages
/// of the system would cost more than the arithmetic.
pub(crate) struct Work<const N: usize> {
    cells: Vec<Lanes<N>>,
    /// Per cell the derivative of the evidence by it, relative to the evidence.
    adjoints: Vec<Lanes<N>>,
    /// Per variable, the weights of 0 and 1.
    pub(crate) weights: Vec<Pair<N>>,
    /// Per variable, the derivatives of the evidence by its weights, relative to the evidence.
    by_weight: Vec<Pair<N>>,
    pub(crate) evidence: Lanes<N>,
    growth: Lanes<N>,
}

impl<const N: usize> Default for Work<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize> Work<N> {
    /// Nothing worked out yet.
    pub(crate) const fn new() -> Self {
        Self {
            cells: Vec::new(),
            adjoints: Vec::new(),
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
        // Everything is written before it is read, so that what an earlier run left may stay.
        self.cells.resize(plan.cells.max(self.cells.len()), [0.0; N]);
        self.cells[ONE..ONE + 2].fill([1.0; N]);
        self.adjoints.resize(plan.cells.max(self.adjoints.len()), [0.0; N]);
        self.by_weight.resize(self.weights.len(), [[0.0; N]; 2]);
        for step in &plan.steps {
            self.forward(plan, step);
        }
        for step in plan.steps.iter().rev() {
            self.back(plan, step);
        }
    }

    fn forward(&mut self, plan: &Plan, step: &Step) {
        for product in &plan.products[step.products.0..step.products.1] {
            let (earlier, own) = self.cells.split_at_mut(product.start);
            let (narrow, wide) = (pairs(earlier, product.narrow), pairs(earlier, product.wide));
            let table = own[..2 * product.pairs].as_chunks_mut().0;
            let rows = table.iter_mut().zip(plan.places(product.narrow, product.pairs));
            for ((to, narrow_at), wide_at) in rows.zip(plan.places(product.wide, product.pairs)) {
                *to = both(narrow[*narrow_at as usize], wide[*wide_at as usize]);
            }
        }
        let weights = self.weights[step.variable];
        let (earlier, own) = self.cells.split_at_mut(step.start);
        let table = &mut own[..step.size];
        let rows = table.iter_mut().zip(&plan.factors[step.factors..]);
        if let Some([a, b]) = step.sources {
            let places = plan.places(a, step.size).iter().zip(plan.places(b, step.size));
            let (a, b) = (pairs(earlier, a), pairs(earlier, b));
            for ((to, factor), (at_a, at_b)) in rows.zip(places) {
                let [zero, one] = both(weights, both(a[*at_a as usize], b[*at_b as usize]));
                *to = plus(zero, times(one, [*factor; N]));
            }
        } else {
            let [zero, one] = weights;
            rows.for_each(|(to, factor)| *to = plus(zero, times(one, [*factor; N])));
        }
        if step.size == 1 {
            self.evidence = times(self.evidence, table[0]);
        }
    }

    fn back(&mut self, plan: &Plan, step: &Step) {
        let (earlier, own) = self.adjoints.split_at_mut(step.start);
        let adjoints = &mut own[..step.size];
        if step.size == 1 {
            // Several last steps stand for parts that came apart; each is a factor of the evidence.
            adjoints[0] = self.cells[step.start].map(|value| 1.0 / value);
        }
        let weights = self.weights[step.variable];
        let (mut by_weight, mut rough) = ([[0.0; N]; 2], [[0.0; N]; 2]);
        let mut meet = |pair: Pair<N>| {
            add(&mut by_weight, pair);
            add(&mut rough, pair.map(|lanes| lanes.map(f64::abs)));
        };
        let rows = adjoints.iter().zip(&plan.factors[step.factors..]);
        if let Some([a, b]) = step.sources {
            let places = plan.places(a, step.size).iter().zip(plan.places(b, step.size));
            let (to_a, to_b) = two(earlier, a, b);
            let (a, b) = (pairs(&self.cells, a), pairs(&self.cells, b));
            for ((adjoint, factor), (at_a, at_b)) in rows.zip(places) {
                let (at_a, at_b) = (*at_a as usize, *at_b as usize);
                let (a, b) = (a[at_a], b[at_b]);
                let adjoint = [*adjoint, times(*adjoint, [*factor; N])];
                meet(both(adjoint, both(a, b)));
                let adjoint = both(adjoint, weights);
                add(&mut to_a[at_a], both(adjoint, b));
                add(&mut to_b[at_b], both(adjoint, a));
            }
        } else {
            rows.for_each(|(adjoint, factor)| meet([*adjoint, times(*adjoint, [*factor; N])]));
        }
        self.by_weight[step.variable] = by_weight;
        let operations = (step.products.1 - step.products.0 + 3) as f64;
        let [zero, one] = both(weights.map(|lanes| lanes.map(f64::abs)), rough);
        self.growth = from_fn(|lane| self.growth[lane] + (zero[lane] + one[lane]) * operations);
        for product in plan.products[step.products.0..step.products.1].iter().rev() {
            let (narrow, wide) = (pairs(&self.cells, product.narrow), pairs(&self.cells, product.wide));
            let (earlier, own) = self.adjoints.split_at_mut(product.start);
            let (to_narrow, to_wide) = two(earlier, product.narrow, product.wide);
            let adjoints = own[..2 * product.pairs].as_chunks().0;
            let rows = adjoints.iter().zip(plan.places(product.narrow, product.pairs));
            for ((adjoint, narrow_at), wide_at) in rows.zip(plan.places(product.wide, product.pairs)) {
                let (narrow_at, wide_at) = (*narrow_at as usize, *wide_at as usize);
                add(&mut to_narrow[narrow_at], both(*adjoint, wide[wide_at]));
                add(&mut to_wide[wide_at], both(*adjoint, narrow[narrow_at]));
            }
        }
    }

    /// Gives memory back if it is much, and says so.
    pub(crate) fn forget_much(&mut self) -> bool {
        let much = N * self.cells.len() > KEPT;
        if much {
            *self = Self::new();
        }
        much
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

thread_local! {
    static MEMORY: Cell<(Plan, Work<1>)> = const { Cell::new((Plan::new(), Work::new())) };
}

/// Solves the component; none if a table would be too wide or rounding errors could have grown too much. `on` is the
/// probability of every cause of the network, absent findings considered.
pub(crate) fn solve(component: &Component, on: &[f64]) -> Option<Solution> {
    let (mut plan, mut work) = MEMORY.take();
    if plan.make(component).is_none() {
        MEMORY.set((plan, work));
        return None;
    }
    work.weights.clear();
    let present = component.present.iter();
    work.weights.extend(present.map(|present| [[1.0], [-(1.0 - present.explained(on))]]));
    let shared = component.shared.iter();
    work.weights.extend(shared.map(|shared| [[1.0 - on[shared.cause]], [on[shared.cause]]]));
    work.run(&plan);
    let solution = work.reliable(0).then(|| work.solution(component.present.len(), 0));
    if !work.forget_much() {
        MEMORY.set((plan, work));
    }
    solution
}
