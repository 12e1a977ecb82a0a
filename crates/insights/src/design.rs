//! Turns the nights and what was noted about the days into columns.

use crate::{
    family::{Family, Tails},
    numbers::sorted_quantile,
    table::Table,
};

/// Days before the first night whose factors may matter, and days after the last one.
pub(crate) const LAGS: usize = 4;

/// The recorded nights.
#[derive(Debug)]
pub(crate) struct Nights {
    /// Day of each recorded night on the calendar of the table.
    pub(crate) days: Vec<usize>,
    pub(crate) y: Vec<f64>,
    /// Nights since the recorded night before; 0 for the first.
    pub(crate) gaps: Vec<f64>,
    pub(crate) tails: Tails,
    pub(crate) family: Family,
}

impl Nights {
    pub(crate) fn new(table: &Table) -> Self {
        let days: Vec<usize> = (0..table.days()).filter(|at| table.episodes[*at].is_some()).collect();
        let y: Vec<f64> = table.episodes.iter().flatten().copied().collect();
        let gaps = days
            .iter()
            .enumerate()
            .map(|(at, day)| if at == 0 { 0.0 } else { (day - days[at - 1]) as f64 })
            .collect();
        let family = if y.iter().all(|y| *y <= 1.0) { Family::Nights } else { Family::Counts };
        Self { tails: Tails::new(&y), days, y, gaps, family }
    }

    pub(crate) fn len(&self) -> usize {
        self.y.len()
    }
}

/// A column of the base with the precision of its prior.
#[derive(Debug, Clone)]
pub(crate) struct BaseColumn {
    pub(crate) values: Vec<f64>,
    pub(crate) ridge: f64,
}

/// Precision of weekday, trend and season effects: their logarithms have a standard deviation of about 0.7 and 0.5.
const WEEKDAY_PRECISION: f64 = 2.0;
const TREND_PRECISION: f64 = 4.0;
const YEAR: f64 = 365.25;

/// The constant and the days of the week.
pub(crate) fn week(table: &Table, nights: &Nights) -> Vec<BaseColumn> {
    let mut columns = vec![BaseColumn { values: vec![1.0; nights.len()], ridge: 0.0 }];
    if nights.len() >= 21 {
        for weekday in 0..7 {
            let values =
                nights.days.iter().map(|day| f64::from(u8::from(table.weekday(*day) == weekday))).collect();
            columns.push(BaseColumn { values, ridge: WEEKDAY_PRECISION });
        }
    }
    columns
}

/// Slow change: a slope, and a year where the diary is long enough to show one.
pub(crate) fn season(table: &Table, nights: &Nights) -> Vec<BaseColumn> {
    let mut columns = Vec::new();
    if nights.len() >= 28 {
        columns.push(BaseColumn { values: slope(nights), ridge: TREND_PRECISION });
    }
    if table.days() >= 300 {
        let wave = |shift: f64| {
            let turn = 2.0 * core::f64::consts::PI / YEAR;
            nights.days.iter().map(|day| libm::sin(turn * *day as f64 + shift)).collect()
        };
        for shift in [0.0, core::f64::consts::FRAC_PI_2] {
            columns.push(BaseColumn { values: wave(shift), ridge: TREND_PRECISION });
        }
    }
    columns
}

/// Time, centred, in units of its own standard deviation.
pub(crate) fn slope(nights: &Nights) -> Vec<f64> {
    let (mean, spread) = moments(nights.days.iter().map(|day| *day as f64));
    nights.days.iter().map(|day| (*day as f64 - mean) / spread.max(1e-9)).collect()
}

pub(crate) fn moments(values: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    let count = values.clone().count().max(1) as f64;
    let mean = values.clone().sum::<f64>() / count;
    let square = values.map(|v| (v - mean) * (v - mean)).sum::<f64>() / count;
    (mean, libm::sqrt(square))
}

/// A factor, ready to be set against the nights.
#[derive(Debug)]
pub(crate) struct Exposure {
    pub(crate) yes_no: bool,
    /// What one step of the ratio means for a number.
    pub(crate) unit: f64,
    /// Raw units in one step inside.
    pub(crate) scale: f64,
    /// Values inside, by day from [`LAGS`] - 1 days before the first to one day after the last; gaps are filled with
    /// what is expected, so that they speak neither for nor against.
    filled: Vec<f64>,
    /// Raw values by the same days.
    raw: Vec<Option<f64>>,
    /// Whether it ever changes.
    pub(crate) varies: bool,
}

const BEFORE: usize = LAGS - 1;

impl Exposure {
    pub(crate) fn new(table: &Table, column: &[Option<f64>]) -> Self {
        let raw: Vec<Option<f64>> =
            [None; BEFORE].into_iter().chain(column.iter().copied()).chain([None]).collect();
        let mut sorted: Vec<f64> = column.iter().flatten().copied().collect();
        sorted.sort_by(f64::total_cmp);
        let yes_no = sorted.iter().all(|x| *x == 0.0 || *x == 1.0);
        let varies = sorted.first() != sorted.last();
        let (low, high) = (sorted_quantile(&sorted, 0.25), sorted_quantile(&sorted, 0.75));
        let middle_half = high - low;
        // Slips of the pen must not carry the fit: far values are drawn in to a fence.
        let fence = if middle_half > 0.0 { 3.0 * middle_half } else { f64::INFINITY };
        let drawn = |x: f64| if yes_no { x } else { x.clamp(low - fence, high + fence) };
        let (mean, deviation) = moments(sorted.iter().map(|x| drawn(*x)));
        let (centre, scale) = if yes_no || deviation <= 0.0 { (0.0, 1.0) } else { (mean, deviation) };
        let unit =
            if yes_no { 1.0 } else { display_unit(if middle_half > 0.0 { middle_half } else { deviation }) };
        let inside: Vec<Option<f64>> = raw.iter().map(|x| x.map(|x| (drawn(x) - centre) / scale)).collect();
        Self { yes_no, unit, scale, filled: fill(table, &inside), raw, varies }
    }

    /// The column `lag` days before each night; -1 is the day after it.
    pub(crate) fn column(&self, nights: &Nights, lag: isize) -> Vec<f64> {
        nights.days.iter().map(|day| self.filled[place(*day, lag)]).collect()
    }

    /// Raw values at the nights where they are known.
    pub(crate) fn raw<'a>(
        &'a self,
        nights: &'a Nights,
        lag: isize,
    ) -> impl Iterator<Item = (usize, f64)> + 'a {
        nights
            .days
            .iter()
            .enumerate()
            .filter_map(move |(at, day)| self.raw[place(*day, lag)].map(|x| (at, x)))
    }
}

fn place(day: usize, lag: isize) -> usize {
    (day + BEFORE).saturating_add_signed(-lag)
}

/// A power of ten of which the middle half of the values spans one to ten.
fn display_unit(spread: f64) -> f64 {
    if spread <= 0.0 || !spread.is_finite() {
        return 1.0;
    }
    let mut unit = 1.0;
    while unit * 10.0 <= spread * (1.0 + 1e-9) {
        unit *= 10.0;
    }
    let mut parts = 1.0;
    while unit / parts > spread * (1.0 + 1e-9) {
        parts *= 10.0;
    }
    unit / parts
}

/// Fills gaps with what is expected from the day of the week and from the nearest known days on both sides.
fn fill(table: &Table, values: &[Option<f64>]) -> Vec<f64> {
    let weekday = |at: usize| (table.weekday(0) + at + 7 * LAGS - BEFORE) % 7;
    let count = values.iter().flatten().count() as f64;
    let mean = values.iter().flatten().sum::<f64>() / count.max(1.0);
    let mut sums = [(0.0, 0.0); 7];
    for (at, value) in values.iter().enumerate() {
        if let Some(value) = value {
            let sum = &mut sums[weekday(at)];
            *sum = (sum.0 + value - mean, sum.1 + 1.0);
        }
    }
    // Half-way to the overall mean at four days.
    let means = sums.map(|(sum, count)| mean + sum / (count + 4.0));
    let rest: Vec<Option<f64>> =
        values.iter().enumerate().map(|(at, value)| value.map(|v| v - means[weekday(at)])).collect();
    let (mut together, mut alone, mut pairs) = (0.0, 0.0, 0.0);
    for pair in rest.windows(2) {
        if let [Some(a), Some(b)] = pair {
            together += a * b;
            alone += 0.5 * (a * a + b * b);
            pairs += 1.0;
        }
    }
    let clings = if pairs >= 10.0 && alone > 0.0 { (together / alone).clamp(0.0, 0.98) } else { 0.0 };
    let mut filled: Vec<f64> = Vec::with_capacity(values.len());
    let mut before: Option<(usize, f64)> = None;
    for at in 0..values.len() {
        if let Some(value) = rest[at] {
            before = Some((at, value));
            filled.push(value + means[weekday(at)]);
            continue;
        }
        let after = (at + 1..values.len().min(at + 60)).find_map(|next| rest[next].map(|v| (next, v)));
        let weight = |days: usize| libm::pow(clings, days as f64);
        let expected = match (before, after) {
            _ if clings <= 0.0 => 0.0,
            (None, None) => 0.0,
            (Some((day, value)), None) => weight(at - day) * value,
            (None, Some((day, value))) => weight(day - at) * value,
            (Some((a, left)), Some((b, right))) => {
                let (l, r, both) = (weight(at - a), weight(b - at), weight(b - a));
                let whole = (1.0 - both * both).max(1e-9);
                ((l - both * r) * left + (r - both * l) * right) / whole
            }
        };
        filled.push(expected + means[weekday(at)]);
    }
    filled
}
