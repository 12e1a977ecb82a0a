//! The order in which the variables of a component are summed out, laid out flat: planning is half of the work on small
//! problems, and most of planning would be allocation.

use crate::absorb::Component;

/// Most variables in the widest table.
const WIDEST: usize = 22;
/// Most variables of a component.
const MOST: usize = 256;
/// Where the arena holds a table of nothing but one.
pub(crate) const ONE: usize = 0;
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
    fn has(&self, at: usize) -> bool {
        self.0[at / 64] >> (at % 64) & 1 == 1
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

/// A table that something is read from: over the variable that is eliminated next of its own, and others.
#[derive(Clone, Copy)]
pub(crate) struct Source {
    /// Where its entries start in the arena: pairs of the eliminated variable 0 and 1.
    pub(crate) start: usize,
    /// How many pairs.
    pub(crate) pairs: usize,
    /// For every pair of the wider table, the pair of this one: starts here in [`Plan::index`].
    pub(crate) index: usize,
}

/// Two tables multiplied.
pub(crate) struct Product {
    pub(crate) narrow: Source,
    pub(crate) wide: Source,
    /// Where its entries start in the arena.
    pub(crate) start: usize,
    pub(crate) pairs: usize,
}

/// The elimination of one variable.
pub(crate) struct Step {
    /// The variable: present findings first, then shared causes.
    pub(crate) variable: usize,
    /// Tables multiplied beforehand: from and to in [`Plan::products`].
    pub(crate) products: (usize, usize),
    /// The tables that it is summed out of, multiplied on the way: all that are left. None if it is in no table.
    pub(crate) sources: Option<[Source; 2]>,
    /// Entries of the table that it leaves.
    pub(crate) size: usize,
    /// For every entry of it the factor of the links of the variable, where that is 1: starts here in [`Plan::factors`].
    pub(crate) factors: usize,
    /// Where that table starts in the arena.
    pub(crate) start: usize,
}

/// An order of elimination with everything about it that does not depend on the weights.
#[derive(Default)]
pub(crate) struct Plan {
    pub(crate) steps: Vec<Step>,
    pub(crate) products: Vec<Product>,
    pub(crate) factors: Vec<f64>,
    pub(crate) index: Vec<u32>,
    /// Entries of the arena.
    pub(crate) cells: usize,
}

/// A table during planning.
#[derive(Clone, Copy)]
struct Table<const WORDS: usize> {
    start: usize,
    /// Its variables by their place in the order, without the one that is eliminated.
    scope: Set<WORDS>,
    width: usize,
}

impl Plan {
    /// No plan yet.
    pub(crate) const fn new() -> Self {
        Self { steps: Vec::new(), products: Vec::new(), factors: Vec::new(), index: Vec::new(), cells: 0 }
    }

    /// Plans by least degree, ties by least fill. None if a table would be too wide.
    pub(crate) fn make(&mut self, component: &Component) -> Option<()> {
        self.steps.clear();
        self.products.clear();
        self.factors.clear();
        self.index.clear();
        self.cells = ONE + 2;
        match component.present.len() + component.shared.len() {
            0..=64 => self.make_in::<1>(component),
            65..=MOST => self.make_in::<{ MOST / 64 }>(component),
            _ => None,
        }
    }

    fn make_in<const WORDS: usize>(&mut self, component: &Component) -> Option<()> {
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
        // From here on sets hold places in the order, so that their members come out as they are eliminated.
        let mut when = vec![0_usize; count];
        order.iter().enumerate().for_each(|(at, v)| when[*v] = at);

        // Tables waiting for the elimination of a variable: the last one, and before each one another.
        let mut waiting = vec![NONE; count];
        let mut before = vec![NONE; count];
        let mut scopes: Vec<Set<WORDS>> = Vec::with_capacity(count);
        let mut tables: Vec<Table<WORDS>> = Vec::with_capacity(count);
        for (at, v) in order.iter().enumerate() {
            let mut scope = Set([0; WORDS]);
            near[*v].iter().for_each(|n| scope.add(when[n]));
            let factors = self.factors.len();
            self.factors.push(1.0);
            for place in scope.iter() {
                let n = order[place];
                let factor = match (*v < findings, n < findings) {
                    (true, false) => linked[(n - findings) * findings + v],
                    (false, true) => linked[(v - findings) * findings + n],
                    _ => 1.0,
                };
                let filled = self.factors.len();
                self.factors.extend_from_within(factors..);
                if factor < 1.0 {
                    self.factors[filled..].iter_mut().for_each(|entry| *entry *= factor);
                }
            }
            tables.clear();
            let mut from = waiting[at];
            while from != NONE {
                let step = from as usize;
                let mut rest = scopes[step];
                rest.remove(at);
                tables.push(Table { start: self.steps[step].start, scope: rest, width: rest.len() });
                from = before[step];
            }
            let products = self.products.len();
            self.multiply(&mut tables);
            let one = Table { start: ONE, scope: Set([0; WORDS]), width: 0 };
            let sources = tables.pop().map(|table| {
                [self.source(&tables.pop().unwrap_or(one), &scope), self.source(&table, &scope)]
            });
            let size = 1 << scope.len();
            self.steps.push(Step {
                variable: *v,
                products: (products, self.products.len()),
                sources,
                size,
                factors,
                start: self.cells,
            });
            self.cells += size;
            if let Some(next) = scope.iter().next() {
                before[at] = waiting[next];
                waiting[next] = at as u32;
            }
            scopes.push(scope);
        }
        Some(())
    }

    /// For every pair of a table, the pair of what it is made from.
    pub(crate) fn places(&self, source: Source, pairs: usize) -> &[u32] {
        &self.index[source.index..source.index + pairs]
    }

    /// Multiplies tables until two are left, the narrowest first, each with the one that together with it stays narrowest:
    /// what is narrow is multiplied while it is narrow.
    fn multiply<const WORDS: usize>(&mut self, tables: &mut Vec<Table<WORDS>>) {
        while tables.len() > 2 {
            let Some(narrowest) = (0..tables.len()).min_by_key(|at| tables[*at].width) else { return };
            let narrow = tables.swap_remove(narrowest);
            let joined = |other: &Table<WORDS>| {
                let mut scope = other.scope;
                scope.join(&narrow.scope);
                scope
            };
            let Some(partner) = (0..tables.len()).min_by_key(|at| joined(&tables[*at]).len()) else { return };
            let wide = tables[partner];
            let scope = joined(&wide);
            let width = scope.len();
            let product = Product {
                narrow: self.source(&narrow, &scope),
                wide: self.source(&wide, &scope),
                start: self.cells,
                pairs: 1 << width,
            };
            self.cells += 2 * product.pairs;
            tables[partner] = Table { start: product.start, scope, width };
            self.products.push(product);
        }
    }

    /// How a table is read for a wider one.
    fn source<const WORDS: usize>(&mut self, table: &Table<WORDS>, wider: &Set<WORDS>) -> Source {
        let start = self.index.len();
        self.index.push(0);
        let mut bit = 1;
        for place in wider.iter() {
            let filled = self.index.len();
            self.index.extend_from_within(start..);
            if table.scope.has(place) {
                self.index[filled..].iter_mut().for_each(|entry| *entry += bit);
                bit *= 2;
            }
        }
        Source { start: table.start, pairs: 1 << table.width, index: start }
    }
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
