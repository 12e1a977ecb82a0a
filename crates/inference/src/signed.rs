//! Solves a component by elimination with signs: fast, and used only where the rounding error is seen to be small.
//!
//! Every present finding gets one auxiliary variable `s`: present means "leak or cause", that is 1 less "neither", and
//! `s` says which of the two terms is meant (Takikawa and D'Ambrosio 1999; Díez and Galán 2003). Auxiliary variables
//! and causes are then all alike: binary, with a weight each, and linked in pairs. They are eliminated in an order of
//! small degree; one pass back gives the derivative of the evidence by every weight, and from these every posterior. The
//! pass back also bounds how much rounding errors have grown.

use crate::absorb::{Component, Solution};

/// Most variables in the widest table.
const WIDEST: usize = 22;
/// Most variables of a component.
const MOST: usize = 256;
/// The bound on rounding errors up to which a result is used. The bound adds up the worst of every operation; held against
/// the signless solution of hundreds of networks, the error was never above 0.07 of it, and above a bound of 1e-10 never
/// above 0.01 of it (docs/method/inference.md). So what is used errs by less than 1e-9, and nearly always far less.
const TOLERATED: f64 = 4e-8;

/// A set of variables.
#[derive(Clone, Copy, Default, PartialEq)]
struct Set([u64; MOST / 64]);

impl Set {
    fn add(&mut self, at: usize) {
        self.0[at / 64] |= 1 << (at % 64);
    }
    fn remove(&mut self, at: usize) {
        self.0[at / 64] &= !(1 << (at % 64));
    }
    fn join(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a |= b);
    }
    fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }
    fn both(&self, other: &Self) -> usize {
        self.0.iter().zip(&other.0).map(|(a, b)| (a & b).count_ones() as usize).sum()
    }
    fn iter(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().flat_map(|(word, bits)| {
            std::iter::successors((bits != 0).then_some(bits), |bits| {
                let rest = bits & (bits - 1);
                (rest != 0).then_some(rest)
            })
            .map(move |bits| word * 64 + bits.trailing_zeros() as usize)
        })
    }
}

/// The elimination of one variable.
struct Step {
    variable: usize,
    /// Variables of the table that it leaves, in the order in which they are eliminated.
    scope: Vec<usize>,
    /// Links to variables eliminated later: place in the scope and factor where both are 1.
    pairs: Vec<(usize, f64)>,
    /// Steps whose tables are taken in, each with the place in its table of every variable of the scope.
    taken: Vec<(usize, Vec<usize>)>,
}

/// An order of elimination by least degree, ties by least fill.
fn plan(component: &Component) -> Option<Vec<Step>> {
    let findings = component.present.len();
    let count = findings + component.shared.len();
    if count > MOST {
        return None;
    }
    let mut near = vec![Set::default(); count];
    for (number, shared) in component.shared.iter().enumerate() {
        for (finding, _) in &shared.links {
            near[findings + number].add(*finding);
            near[*finding].add(findings + number);
        }
    }
    let mut left: Vec<usize> = (0..count).collect();
    let mut order = Vec::with_capacity(count);
    let mut scopes = vec![Set::default(); count];
    while !left.is_empty() {
        let least = left.iter().map(|v| near[*v].len()).min()?;
        let fill = |v: usize| {
            near[v].iter().map(|n| least.saturating_sub(near[n].both(&near[v]) + 1)).sum::<usize>()
        };
        let mut best = (usize::MAX, 0);
        for (at, v) in left.iter().enumerate().filter(|(_, v)| near[**v].len() == least) {
            let fill = if least < 2 { 0 } else { fill(*v) };
            if fill < best.0 {
                best = (fill, at);
            }
            if fill == 0 {
                break;
            }
        }
        let v = left.swap_remove(best.1);
        if least > WIDEST {
            return None;
        }
        let scope = near[v];
        for n in scope.iter() {
            near[n].join(&scope);
            near[n].remove(n);
            near[n].remove(v);
        }
        scopes[v] = scope;
        order.push(v);
    }
    let mut when = vec![0; count];
    order.iter().enumerate().for_each(|(at, v)| when[*v] = at);
    let mut steps: Vec<Step> = Vec::with_capacity(count);
    let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (at, v) in order.iter().enumerate() {
        let mut scope: Vec<usize> = scopes[*v].iter().collect();
        scope.sort_unstable_by_key(|n| when[*n]);
        let place = |n: usize| scope.iter().position(|m| *m == n);
        let pairs = if *v < findings {
            let linked = component.shared.iter().enumerate().filter_map(|(number, shared)| {
                let link = shared.links.iter().find(|(finding, _)| finding == v)?;
                (when[findings + number] > at).then_some((findings + number, link.1))
            });
            linked.filter_map(|(n, activation)| Some((place(n)?, 1.0 - activation))).collect()
        } else {
            let links =
                component.shared[*v - findings].links.iter().filter(|(finding, _)| when[*finding] > at);
            links.filter_map(|(n, activation)| Some((place(*n)?, 1.0 - activation))).collect()
        };
        let taken = std::mem::take(&mut waiting[*v])
            .into_iter()
            .map(|from: usize| {
                let places = scope
                    .iter()
                    .map(|n| steps[from].scope.iter().position(|m| m == n).unwrap_or(usize::MAX))
                    .collect();
                (from, places)
            })
            .collect();
        if let Some(next) = scope.first() {
            waiting[*next].push(at);
        }
        steps.push(Step { variable: *v, scope, pairs, taken });
    }
    Some(steps)
}

/// The tables of one step while it is worked out: products before and after each table taken in, for both values of
/// the variable, and the table that it leaves.
struct Worked {
    /// `products[k]`: with the first k tables taken in; first all with the variable 0, then all with it 1.
    products: Vec<Vec<f64>>,
    table: Vec<f64>,
    index: Vec<Vec<u32>>,
}

/// Places of the entries of a wider table in a narrower one whose lowest variable is the one eliminated.
fn index(places: &[usize]) -> Vec<u32> {
    let mut index = Vec::with_capacity(1 << places.len());
    index.push(0_u32);
    for place in places {
        let step = if *place == usize::MAX { 0 } else { 1_u32 << place };
        let size = index.len();
        index.extend_from_within(..);
        index[size..].iter_mut().for_each(|at| *at += step);
    }
    index
}

/// Solves the component; none if it is too wide or rounding errors could have grown too much.
pub(crate) fn solve(component: &Component) -> Option<Solution> {
    let findings = component.present.len();
    let steps = plan(component)?;
    let weights: Vec<[f64; 2]> = component
        .present
        .iter()
        .map(|present| [1.0, -(1.0 - present.explained)])
        .chain(component.shared.iter().map(|shared| [1.0 - shared.on, shared.on]))
        .collect();
    let mut worked: Vec<Worked> = Vec::with_capacity(steps.len());
    let mut evidence = 1.0;
    for step in &steps {
        let size = 1 << step.scope.len();
        let mut product = Vec::with_capacity(2 * size);
        product.resize(size, 1.0);
        product.push(1.0);
        for place in 0..step.scope.len() {
            let factor = step.pairs.iter().find(|(at, _)| *at == place).map_or(1.0, |(_, factor)| *factor);
            product.extend_from_within(size..);
            let from = product.len() - (1 << place);
            if factor != 1.0 {
                product[from..].iter_mut().for_each(|p| *p *= factor);
            }
        }
        let mut products = vec![product];
        let mut indices = Vec::with_capacity(step.taken.len());
        for (from, places) in &step.taken {
            let index = index(places);
            let taken = &worked[*from].table;
            let last = &products[products.len() - 1];
            let mut next = Vec::with_capacity(2 * size);
            next.extend(last[..size].iter().zip(&index).map(|(p, at)| p * taken[*at as usize]));
            next.extend(last[size..].iter().zip(&index).map(|(p, at)| p * taken[*at as usize + 1]));
            products.push(next);
            indices.push(index);
        }
        let [zero, one] = weights[step.variable];
        let last = &products[products.len() - 1];
        let table: Vec<f64> =
            last[..size].iter().zip(&last[size..]).map(|(p, q)| zero * p + one * q).collect();
        if step.scope.is_empty() {
            evidence *= table[0];
        }
        worked.push(Worked { products, table, index: indices });
    }
    if !(evidence > 0.0) {
        return None;
    }
    back(&steps, &weights, &worked, evidence, findings, component)
}

/// The pass back: the derivative of the evidence by every table entry and weight, all relative to the evidence.
fn back(
    steps: &[Step],
    weights: &[[f64; 2]],
    worked: &[Worked],
    evidence: f64,
    findings: usize,
    component: &Component,
) -> Option<Solution> {
    let mut adjoints: Vec<Vec<f64>> = worked.iter().map(|step| vec![0.0; step.table.len()]).collect();
    let mut by_weight = vec![[0.0; 2]; weights.len()];
    let mut growth = 0.0;
    for (at, step) in steps.iter().enumerate().rev() {
        let size = worked[at].table.len();
        if step.scope.is_empty() {
            // Several last steps stand for parts that came apart; each is a factor of the evidence.
            adjoints[at][0] = 1.0 / worked[at].table[0];
        }
        let adjoint = std::mem::take(&mut adjoints[at]);
        let [zero, one] = weights[step.variable];
        let last = &worked[at].products[step.taken.len()];
        let (mut by_zero, mut by_one, mut rough) = (0.0, 0.0, 0.0);
        for ((a, p), q) in adjoint.iter().zip(&last[..size]).zip(&last[size..]) {
            by_zero += a * p;
            by_one += a * q;
            rough += (a * zero * p).abs() + (a * one * q).abs();
        }
        by_weight[step.variable] = [by_zero, by_one];
        growth += rough * (step.taken.len() + 2) as f64;
        let mut below: Vec<f64> = adjoint.iter().map(|a| a * zero).collect();
        let mut above: Vec<f64> = adjoint.iter().map(|a| a * one).collect();
        for (k, (from, _)) in step.taken.iter().enumerate().rev() {
            let before = &worked[at].products[k];
            let taken = &worked[*from].table;
            let target = &mut adjoints[*from];
            for (i, place) in worked[at].index[k].iter().enumerate() {
                let place = *place as usize;
                target[place] += below[i] * before[i];
                target[place + 1] += above[i] * before[size + i];
                below[i] *= taken[place];
                above[i] *= taken[place + 1];
            }
        }
    }
    if !(growth * f64::EPSILON < TOLERATED) {
        return None;
    }
    let shared =
        component.shared.iter().zip(&by_weight[findings..]).map(|(shared, by)| shared.on * by[1]).collect();
    let present =
        by_weight[..findings].iter().map(|[by_zero, by_one]| (by_zero - by_one, *by_zero)).collect();
    Some(Solution { evidence, shared, present })
}
