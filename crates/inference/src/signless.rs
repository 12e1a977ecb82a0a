//! Solves a component without ever subtracting: accurate whatever the numbers.
//!
//! The causes are met one after the other. The state is which of the present findings that have been met, and still
//! have causes to come, are explained so far. A finding joins the state with its first cause and leaves it, explained,
//! with its last. One pass forward and one back give every posterior. Cost grows with two to the number of findings in
//! the state at once.

use std::cell::Cell;

use crate::{
    absorb::{Component, Solution},
    error::InferenceError,
};

/// Largest state in findings: a quarter of a million million bytes would follow.
const WIDEST: usize = 26;
/// Entries up to which all forward tables are kept, and twice as many up to which their memory is kept from one component
/// to the next.
const KEPT: usize = 1 << 22;
/// Above that they are kept at every so many causes and worked out again in between.
const KEEP_EVERY: usize = 8;

/// Tables that are not used any more: fresh pages of the system would cost more than the arithmetic.
#[derive(Default)]
struct Spare(Vec<Vec<f64>>);

impl Spare {
    /// A copy, in memory that was used before.
    fn copy(&mut self, table: &[f64]) -> Vec<f64> {
        let mut copy = self.0.pop().unwrap_or_default();
        copy.clear();
        copy.extend_from_slice(table);
        copy
    }
}

thread_local! {
    static SPARE: Cell<Spare> = const { Cell::new(Spare(Vec::new())) };
}

/// What happens at one cause, findings given by their place in the state.
struct Stage {
    shared: usize,
    /// Findings that join before it: number, and the new highest places.
    joins: Vec<usize>,
    /// Its findings: place and activation.
    links: Vec<(usize, f64)>,
    /// Places that leave after it, highest first.
    leaves: Vec<usize>,
    width: usize,
}

/// The component with the numbers of one case.
struct Case {
    /// Per shared cause: the probability that it is present, absent findings considered.
    on: Vec<f64>,
    /// Per present finding: the probability that the leak or a single cause produces it.
    explained: Vec<f64>,
}

/// Solves the component. `on` is the probability of every cause, absent findings considered.
pub(crate) fn solve(component: &Component, on: &[f64]) -> Result<Solution, InferenceError> {
    let case = Case {
        on: component.shared.iter().map(|shared| on[shared.cause]).collect(),
        explained: component.present.iter().map(|present| present.explained(on)).collect(),
    };
    let stages = stages(component);
    if let Some(wide) = stages.iter().map(|stage| stage.width).find(|width| *width > WIDEST) {
        return Err(InferenceError::TooEntangled(wide));
    }
    let entries: usize = stages.iter().map(|stage| 1 << stage.width).sum();
    let every = if entries <= KEPT { 1 } else { KEEP_EVERY };
    let mut spare = SPARE.take();
    let mut kept: Vec<Vec<f64>> = Vec::new();
    let mut table = spare.copy(&[1.0]);
    for (at, stage) in stages.iter().enumerate() {
        if at % every == 0 {
            kept.push(spare.copy(&table));
        }
        forward(&case, stage, &mut table, &mut spare);
    }
    // Findings without a shared cause stand alone.
    let lone = if component.shared.is_empty() { case.explained[0] } else { 1.0 };
    let evidence = table[0] * lone;
    if evidence.is_nan() || evidence <= 0.0 {
        return Err(InferenceError::ImpossibleEvidence);
    }
    let mut solution = Solution {
        evidence,
        shared: vec![0.0; component.shared.len()],
        present: vec![(0.0, 1.0 / evidence); component.present.len()],
    };
    let mut back = table;
    back[0] = 1.0 / evidence;
    for (block, start) in kept.into_iter().zip((0..stages.len()).step_by(every)).rev() {
        let stages = &stages[start..(start + every).min(stages.len())];
        let mut tables = vec![block];
        for stage in &stages[..stages.len() - 1] {
            let mut next = spare.copy(&tables[tables.len() - 1]);
            forward(&case, stage, &mut next, &mut spare);
            tables.push(next);
        }
        for (stage, table) in stages.iter().zip(tables).rev() {
            backward(&case, stage, table, &mut back, &mut solution, &mut spare);
        }
    }
    spare.0.push(back);
    if spare.0.iter().map(Vec::capacity).sum::<usize>() <= 2 * KEPT {
        SPARE.set(spare);
    }
    Ok(solution)
}

/// The order of the causes: the finding with the fewest causes left is finished next.
fn stages(component: &Component) -> Vec<Stage> {
    let findings = component.present.len();
    let mut left: Vec<Vec<usize>> = vec![Vec::new(); findings];
    for (number, shared) in component.shared.iter().enumerate() {
        shared.links.iter().for_each(|(finding, _)| left[*finding].push(number));
    }
    let mut state: Vec<usize> = Vec::new();
    let mut stages = Vec::new();
    let mut done = vec![false; component.shared.len()];
    loop {
        // Among findings in the state first, then any: the one whose remaining causes bring the fewest new findings.
        let joining = |finding: usize, state: &[usize]| -> usize {
            let mut new: Vec<usize> = left[finding]
                .iter()
                .flat_map(|cause| component.shared[*cause].links.iter().map(|(other, _)| *other))
                .filter(|other| !state.contains(other))
                .collect();
            new.sort_unstable();
            new.dedup();
            new.len()
        };
        let next = (0..findings)
            .filter(|finding| !left[*finding].is_empty())
            .min_by_key(|finding| (joining(*finding, &state), left[*finding].len(), *finding));
        let Some(finding) = next else { return stages };
        for number in left[finding].clone() {
            let shared = &component.shared[number];
            let joins: Vec<usize> =
                shared.links.iter().map(|(other, _)| *other).filter(|other| !state.contains(other)).collect();
            state.extend(&joins);
            done[number] = true;
            left.iter_mut().for_each(|causes| causes.retain(|cause| *cause != number));
            let place = |other: usize, state: &[usize]| {
                state.iter().position(|known| *known == other).unwrap_or_default()
            };
            let links =
                shared.links.iter().map(|(other, activation)| (place(*other, &state), *activation)).collect();
            let mut leaves: Vec<usize> = shared
                .links
                .iter()
                .filter(|(other, _)| left[*other].is_empty())
                .map(|(other, _)| place(*other, &state))
                .collect();
            leaves.sort_unstable_by(|a, b| b.cmp(a));
            let width = state.len();
            leaves.iter().for_each(|at| {
                state.remove(*at);
            });
            stages.push(Stage { shared: number, joins, links, leaves, width });
        }
    }
}

/// New findings join the state.
fn join(case: &Case, stage: &Stage, state: &mut Vec<f64>) {
    for finding in &stage.joins {
        let explained = case.explained[*finding];
        let half = state.len();
        state.extend_from_within(..);
        let (without, with) = state.split_at_mut(half);
        without.iter_mut().for_each(|p| *p *= 1.0 - explained);
        with.iter_mut().for_each(|p| *p *= explained);
    }
}

/// For every pair of states that differ in one finding only.
fn each_pair(state: &mut [f64], place: usize, act: impl Fn(&mut f64, &mut f64)) {
    let bit = 1 << place;
    for block in state.chunks_exact_mut(2 * bit) {
        let (without, with) = block.split_at_mut(bit);
        without.iter_mut().zip(with).for_each(|(without, with)| act(without, with));
    }
}

/// What becomes of the state if the cause may be present.
fn mix(on: f64, state: &mut [f64], active: &[f64]) {
    state.iter_mut().zip(active).for_each(|(state, active)| *state = (1.0 - on) * *state + on * active);
}

fn forward(case: &Case, stage: &Stage, state: &mut Vec<f64>, spare: &mut Spare) {
    join(case, stage, state);
    // The present cause acts: each of its findings may become explained.
    let mut active = spare.copy(state);
    for (place, activation) in &stage.links {
        each_pair(&mut active, *place, |without, with| {
            *with += activation * *without;
            *without *= 1.0 - activation;
        });
    }
    mix(case.on[stage.shared], state, &active);
    spare.0.push(active);
    // Of findings that leave only the states in which they are explained stay.
    for place in &stage.leaves {
        let bit = 1 << place;
        let half = state.len() / 2;
        for (to, from) in (0..half).step_by(bit).zip((bit..).step_by(2 * bit)) {
            state.copy_within(from..from + bit, to);
        }
        state.truncate(half);
    }
}

/// The sum of products, by halves: over many states one sum after the other would lose digits.
fn mass(state: &[f64], back: &[f64]) -> f64 {
    /// Up to so many, one after the other is as good.
    const FEW: usize = 32;
    if state.len() <= FEW {
        return state.iter().zip(back).map(|(p, q)| p * q).sum();
    }
    let half = state.len() / 2;
    mass(&state[..half], &back[..half]) + mass(&state[half..], &back[half..])
}

/// The same backwards: `back` holds how likely the evidence is from each state after the stage, and then before it.
fn backward(
    case: &Case,
    stage: &Stage,
    mut state: Vec<f64>,
    back: &mut Vec<f64>,
    solution: &mut Solution,
    spare: &mut Spare,
) {
    let on = case.on[stage.shared];
    for place in stage.leaves.iter().rev() {
        let bit = 1 << place;
        let half = back.len();
        back.resize(2 * half, 0.0);
        for from in (0..half).step_by(bit).rev() {
            back.copy_within(from..from + bit, 2 * from + bit);
            back[2 * from..2 * from + bit].fill(0.0);
        }
    }
    let mut active = spare.copy(back);
    for (place, activation) in stage.links.iter().rev() {
        each_pair(&mut active, *place, |without, with| {
            *without = (1.0 - activation) * *without + activation * *with;
        });
    }
    join(case, stage, &mut state);
    solution.shared[stage.shared] = on * mass(&state, &active);
    mix(on, back, &active);
    spare.0.push(active);
    // Findings leave in the reverse of the order in which they joined.
    for finding in stage.joins.iter().rev() {
        let explained = case.explained[*finding];
        let half = back.len() / 2;
        for at in 0..half {
            state[at] += state[half + at];
        }
        state.truncate(half);
        solution.present[*finding] = (mass(&state, &back[..half]), mass(&state, &back[half..]));
        for at in 0..half {
            back[at] = (1.0 - explained) * back[at] + explained * back[half + at];
        }
        back.truncate(half);
    }
    spare.0.push(state);
}
