//! Solves a component without ever subtracting: accurate whatever the numbers.
//!
//! The causes are met one after the other. The state is which of the present findings that have been met, and still
//! have causes to come, are explained so far. A finding joins the state with its first cause and leaves it, explained,
//! with its last. One pass forward and one back give every posterior. Cost grows with two to the number of findings in
//! the state at once.

use crate::{
    absorb::{Component, Solution},
    error::InferenceError,
};

/// Largest state in findings: a quarter of a million million bytes would follow.
const WIDEST: usize = 26;
/// Forward tables are kept at every so many causes and worked out again in between.
const KEEP_EVERY: usize = 8;

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

/// Solves the component. `on` is the probability of every cause of the network, absent findings considered.
pub(crate) fn solve(component: &Component, on: &[f64]) -> Result<Solution, InferenceError> {
    let case = Case {
        on: component.shared.iter().map(|shared| on[shared.cause]).collect(),
        explained: component.present.iter().map(|present| present.explained(on)).collect(),
    };
    let stages = stages(component);
    if let Some(wide) = stages.iter().map(|stage| stage.width).find(|width| *width > WIDEST) {
        return Err(InferenceError::TooEntangled(wide));
    }
    let mut kept: Vec<Vec<f64>> = Vec::new();
    let mut table = vec![1.0];
    // Findings without a shared cause stand alone.
    for (at, stage) in stages.iter().enumerate() {
        if at % KEEP_EVERY == 0 {
            kept.push(table.clone());
        }
        table = forward(&case, stage, &table);
    }
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
    let mut back = vec![1.0 / evidence];
    for (block, start) in kept.iter().zip((0..stages.len()).step_by(KEEP_EVERY)).rev() {
        let end = (start + KEEP_EVERY).min(stages.len());
        let mut tables = vec![block.clone()];
        for stage in &stages[start..end - 1] {
            let next = forward(&case, stage, &tables[tables.len() - 1]);
            tables.push(next);
        }
        for (stage, table) in stages[start..end].iter().zip(&tables).rev() {
            back = backward(&case, stage, table, &back, &mut solution);
        }
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

/// The state after new findings have joined.
fn joined(case: &Case, stage: &Stage, table: &[f64]) -> Vec<f64> {
    let mut state = table.to_vec();
    for finding in &stage.joins {
        let explained = case.explained[*finding];
        let half = state.len();
        state.extend_from_within(..);
        state[..half].iter_mut().for_each(|p| *p *= 1.0 - explained);
        state[half..].iter_mut().for_each(|p| *p *= explained);
    }
    state
}

/// Lets the present cause act: each of its findings may become explained.
fn activate(state: &mut [f64], links: &[(usize, f64)]) {
    for (place, activation) in links {
        let bit = 1 << place;
        for block in state.chunks_exact_mut(2 * bit) {
            let (without, with) = block.split_at_mut(bit);
            for (without, with) in without.iter_mut().zip(with) {
                *with += activation * *without;
                *without *= 1.0 - activation;
            }
        }
    }
}

fn forward(case: &Case, stage: &Stage, table: &[f64]) -> Vec<f64> {
    let on = case.on[stage.shared];
    let mut state = joined(case, stage, table);
    let mut active = state.clone();
    activate(&mut active, &stage.links);
    state.iter_mut().zip(&active).for_each(|(state, active)| *state = (1.0 - on) * *state + on * active);
    for place in &stage.leaves {
        state = keep_explained(&state, *place);
    }
    state
}

/// Only states in which the finding is explained stay.
fn keep_explained(state: &[f64], place: usize) -> Vec<f64> {
    let bit = 1 << place;
    state.chunks_exact(2 * bit).flat_map(|block| block[bit..].iter().copied()).collect()
}

fn backward(case: &Case, stage: &Stage, table: &[f64], after: &[f64], solution: &mut Solution) -> Vec<f64> {
    let on = case.on[stage.shared];
    let mut back = after.to_vec();
    for place in stage.leaves.iter().rev() {
        let bit = 1 << place;
        let mut wider = Vec::with_capacity(2 * back.len());
        for block in back.chunks_exact(bit) {
            wider.extend(std::iter::repeat_n(0.0, bit));
            wider.extend_from_slice(block);
        }
        back = wider;
    }
    // What an active cause leads to, transposed.
    let mut active = back.clone();
    for (place, activation) in stage.links.iter().rev() {
        let bit = 1 << place;
        for block in active.chunks_exact_mut(2 * bit) {
            let (without, with) = block.split_at_mut(bit);
            for (without, with) in without.iter_mut().zip(with) {
                *without = (1.0 - activation) * *without + activation * *with;
            }
        }
    }
    let state = joined(case, stage, table);
    let present: f64 = state.iter().zip(&active).map(|(state, active)| state * active).sum();
    solution.shared[stage.shared] = on * present;
    back.iter_mut().zip(&active).for_each(|(back, active)| *back = (1.0 - on) * *back + on * active);
    // Findings leave in the reverse of the order in which they joined.
    for (count, finding) in stage.joins.iter().enumerate().rev() {
        let explained = case.explained[*finding];
        let half = back.len() / 2;
        let earlier = Stage {
            shared: stage.shared,
            joins: stage.joins[..count].to_vec(),
            links: Vec::new(),
            leaves: Vec::new(),
            width: 0,
        };
        let before = joined(case, &earlier, table);
        let mass = |part: &[f64]| before.iter().zip(part).map(|(p, q)| p * q).sum::<f64>();
        solution.present[*finding] = (mass(&back[..half]), mass(&back[half..]));
        let narrower: Vec<f64> =
            (0..half).map(|at| (1.0 - explained) * back[at] + explained * back[half + at]).collect();
        back = narrower;
    }
    back
}
