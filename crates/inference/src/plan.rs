//! The order in which the variables of a component are summed out, laid out flat: planning is half of the work on small
//! problems, and most of planning would be allocation.

use crate::absorb::Component;

/// Most variables in the widest table.
const WIDEST: usize = 22;
/// Most variables of a component.
const MOST: usize = 256;
/// No entry.
const NONE: u32 = u32::MAX;

/// A set of variables, in as few words as will do: most components fit into one.
#[derive(Clone, Copy, PartialEq)]
struct Set<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Set<WORDS> {
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
        self.0.iter().filter(|word| **word != 0).map(|word| word.count_ones() as usize).sum()
    }
    fn both(&self, other: &Self) -> usize {
        self.0
            .iter()
            .zip(&other.0)
            .map(|(a, b)| a & b)
            .filter(|w| *w != 0)
            .map(|w| w.count_ones() as usize)
            .sum()
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

/// A table of an earlier step that is taken in.
pub(crate) struct Taken {
    /// The step that left it.
    pub(crate) from: usize,
    /// For every entry of the wider table, the place in the taken one with the eliminated variable 0: starts here in
    /// [`Plan::index`].
    pub(crate) index: usize,
}

/// The elimination of one variable.
pub(crate) struct Step {
    /// The variable: present findings first, then shared causes.
    pub(crate) variable: usize,
    /// Entries of the table that it leaves.
    pub(crate) size: usize,
    /// Its links to the variables of the table: where they start in [`Plan::factors`]; there are log2(size) of them.
    pub(crate) factors: usize,
    /// Tables taken in: from and to in [`Plan::taken`].
    pub(crate) taken: (usize, usize),
    /// Where its products start in the arena: twice `size` entries before any table is taken in, and again after each.
    /// The table that it leaves follows.
    pub(crate) cells: usize,
    /// Where the derivatives of its table start.
    pub(crate) adjoint: usize,
}

impl Step {
    /// Where the table that it leaves starts in the arena.
    pub(crate) fn table(&self) -> usize {
        self.cells + (self.taken.1 - self.taken.0 + 1) * 2 * self.size
    }
}

/// An order of elimination with everything about it that does not depend on the weights.
pub(crate) struct Plan {
    pub(crate) steps: Vec<Step>,
    /// Per step and variable of its table: the factor where both are 1.
    pub(crate) factors: Vec<f64>,
    pub(crate) taken: Vec<Taken>,
    pub(crate) index: Vec<u32>,
    /// Entries of the arena.
    pub(crate) cells: usize,
    /// Derivatives of all tables.
    pub(crate) adjoints: usize,
    /// Entries of the widest table.
    pub(crate) widest: usize,
}

/// Plans by least degree, ties by least fill. None if a table would be too wide.
pub(crate) fn plan(component: &Component) -> Option<Plan> {
    match component.present.len() + component.shared.len() {
        0..=64 => plan_in::<1>(component),
        65..=MOST => plan_in::<{ MOST / 64 }>(component),
        _ => None,
    }
}

fn plan_in<const WORDS: usize>(component: &Component) -> Option<Plan> {
    let findings = component.present.len();
    let count = findings + component.shared.len();
    // Factor of each cause and finding where both are 1; 1 where they are not linked.
    let mut linked = vec![1.0; findings * component.shared.len()];
    let mut near = vec![Set([0; WORDS]); count];
    for (number, shared) in component.shared.iter().enumerate() {
        for (finding, activation) in &shared.links {
            near[findings + number].add(*finding);
            near[*finding].add(findings + number);
            linked[number * findings + finding] = 1.0 - activation;
        }
    }
    let order = order(&mut near)?;
    let scopes = near;
    let mut when = vec![0_u16; count];
    order.iter().enumerate().for_each(|(at, v)| when[*v] = at as u16);

    let mut plan = Plan {
        steps: Vec::with_capacity(count),
        factors: Vec::with_capacity(4 * count),
        taken: Vec::with_capacity(count),
        index: Vec::with_capacity(16 * count),
        cells: 0,
        adjoints: 0,
        widest: 0,
    };
    // Tables waiting to be taken in by the elimination of a variable: the last one, and before each one another.
    let mut waiting = vec![NONE; count];
    let mut before = vec![NONE; count];
    // Variables of all tables, each in order of elimination.
    let mut scope: Vec<u16> = Vec::with_capacity(4 * count);
    let mut starts: Vec<usize> = Vec::with_capacity(count);
    let mut place = vec![0_u32; count];
    for (at, v) in order.iter().enumerate() {
        let start = scope.len();
        scope.extend(scopes[*v].iter().map(|n| n as u16));
        scope[start..].sort_unstable_by_key(|n| when[usize::from(*n)]);
        let width = scope.len() - start;
        let size = 1 << width;
        let factors = plan.factors.len();
        for n in &scope[start..] {
            let n = usize::from(*n);
            plan.factors.push(match (*v < findings, n < findings) {
                (true, false) => linked[(n - findings) * findings + v],
                (false, true) => linked[(v - findings) * findings + n],
                _ => 1.0,
            });
        }
        let first = plan.taken.len();
        let mut from = waiting[*v];
        while from != NONE {
            let step = from as usize;
            let own = starts[step]..starts.get(step + 1).copied().unwrap_or(start);
            for (bit, n) in scope[own.clone()].iter().enumerate() {
                place[usize::from(*n)] = 1 << bit;
            }
            let index = plan.index.len();
            plan.index.push(0);
            for n in &scope[start..] {
                let bit = place[usize::from(*n)];
                let filled = plan.index.len() - index;
                plan.index.extend_from_within(index..);
                plan.index[index + filled..].iter_mut().for_each(|entry| *entry += bit);
            }
            scope[own].iter().for_each(|n| place[usize::from(*n)] = 0);
            plan.taken.push(Taken { from: step, index });
            from = before[step];
        }
        if let Some(next) = scope.get(start) {
            let next = usize::from(*next);
            before[at] = waiting[next];
            waiting[next] = at as u32;
        }
        let step = Step {
            variable: *v,
            size,
            factors,
            taken: (first, plan.taken.len()),
            cells: plan.cells,
            adjoint: plan.adjoints,
        };
        plan.cells = step.table() + size;
        plan.adjoints += size;
        plan.widest = plan.widest.max(size);
        plan.steps.push(step);
        starts.push(start);
    }
    Some(plan)
}

/// The order of elimination; `near` holds the neighbours before, and each variable's table afterwards.
fn order<const WORDS: usize>(near: &mut [Set<WORDS>]) -> Option<Vec<usize>> {
    // Degrees are kept, since counting bits would be most of the work.
    let mut degree: Vec<usize> = near.iter().map(Set::len).collect();
    let mut left: Vec<usize> = (0..near.len()).collect();
    let mut order = Vec::with_capacity(near.len());
    while !left.is_empty() {
        let least = left.iter().map(|v| degree[*v]).min()?;
        if least > WIDEST {
            return None;
        }
        let mut best = (usize::MAX, 0);
        for (at, v) in left.iter().enumerate().filter(|(_, v)| degree[**v] == least) {
            let fill = if least < 2 {
                0
            } else {
                near[*v].iter().map(|n| least.saturating_sub(near[n].both(&near[*v]) + 1)).sum()
            };
            if fill < best.0 {
                best = (fill, at);
            }
            if fill == 0 {
                break;
            }
        }
        let v = left.swap_remove(best.1);
        let scope = near[v];
        for n in scope.iter() {
            near[n].join(&scope);
            near[n].remove(n);
            near[n].remove(v);
            degree[n] = near[n].len();
        }
        order.push(v);
    }
    Some(order)
}
