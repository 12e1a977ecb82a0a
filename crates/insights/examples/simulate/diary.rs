//! Makes diaries of which the truth is known.

use jiff::{ToSpan, civil::date};
use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng, SeedableRng},
};
use uncramp_insights::{Row, Table};

/// What a true factor does.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effect {
    /// Rate or odds ratio; for a number per standard deviation.
    pub(crate) ratio: f64,
    /// Days before.
    pub(crate) lag: usize,
}

/// How diaries of one kind are made.
#[expect(clippy::struct_excessive_bools, reason = "each is one property of a diary")]
#[derive(Debug, Clone, Copy)]
pub(crate) struct Design {
    pub(crate) name: &'static str,
    pub(crate) nights: usize,
    /// Episodes per night, or chance of a night with a cramp.
    pub(crate) rate: f64,
    /// Negative binomial dispersion.
    pub(crate) alpha: f64,
    /// Latent level: correlation from night to night, standard deviation.
    pub(crate) phi: f64,
    pub(crate) drift: f64,
    /// Change of the log rate from first to last night.
    pub(crate) trend: f64,
    /// Log ratio of Friday and Saturday nights, and how much likelier factors are on these days.
    pub(crate) weekend: f64,
    /// A step after 55 % of the nights.
    pub(crate) step: f64,
    /// Whether factors grow commoner over time.
    pub(crate) factors_drift: bool,
    /// Share of days with a yes-or-no factor, and how much it clings from day to day.
    pub(crate) share: f64,
    pub(crate) cling: f64,
    /// Share of nights not recorded.
    pub(crate) missing: f64,
    pub(crate) numeric: bool,
    pub(crate) binary: bool,
    /// Two-state spells: ratio of bad to good times; 0 is none.
    pub(crate) spells: f64,
    /// How often the first factor without effect is the same as the first with one.
    pub(crate) twin: f64,
    /// Whether the last factor comes after nights with cramps.
    pub(crate) follower: bool,
    pub(crate) effects: [Option<Effect>; 2],
    pub(crate) nulls: usize,
}

/// Nothing in particular: half a year, one cramp every second night.
pub(crate) const PLAIN: Design = Design {
    name: "plain",
    nights: 180,
    rate: 0.5,
    alpha: 0.5,
    phi: 0.0,
    drift: 0.0,
    trend: 0.0,
    weekend: 0.0,
    step: 0.0,
    factors_drift: false,
    share: 0.3,
    cling: 0.0,
    missing: 0.0,
    numeric: false,
    binary: false,
    spells: 0.0,
    twin: 0.0,
    follower: false,
    effects: [None, None],
    nulls: 0,
};

/// Draws.
pub(crate) struct Draw(ChaCha8Rng);

impl Draw {
    pub(crate) fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    pub(crate) fn unit(&mut self) -> f64 {
        ((self.0.next_u64() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    pub(crate) fn normal(&mut self) -> f64 {
        libm::sqrt(-2.0 * libm::log(self.unit())) * libm::cos(2.0 * core::f64::consts::PI * self.unit())
    }

    /// Marsaglia and Tsang.
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            let u = self.unit();
            return self.gamma(shape + 1.0) * libm::pow(u, 1.0 / shape);
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / libm::sqrt(9.0 * d);
        loop {
            let x = self.normal();
            let v = 1.0 + c * x;
            if v <= 0.0 {
                continue;
            }
            let v = v * v * v;
            if libm::log(self.unit()) < 0.5 * x * x + d - d * v + d * libm::log(v) {
                return d * v;
            }
        }
    }

    fn poisson(&mut self, mean: f64) -> f64 {
        let mut left = mean;
        let mut count = 0.0;
        while left > 30.0 {
            // In parts, so that the product of draws does not vanish.
            count += self.poisson(30.0);
            left -= 30.0;
        }
        let limit = libm::exp(-left);
        let mut product = self.unit();
        while product > limit {
            count += 1.0;
            product *= self.unit();
        }
        count
    }

    fn count(&mut self, mean: f64, alpha: f64) -> f64 {
        let mean = if alpha > 0.0 { mean * alpha * self.gamma(1.0 / alpha) } else { mean };
        self.poisson(mean.min(500.0))
    }
}

/// One factor over all days, three before the first included.
fn factor(design: &Design, draw: &mut Draw) -> Vec<f64> {
    let days = design.nights + 3;
    let mut values = Vec::with_capacity(days);
    let mut state = draw.normal();
    for day in 0..days {
        let new = draw.normal();
        state = design.cling * state + libm::sqrt(1.0 - design.cling * design.cling) * new;
        let mut shift = 0.0;
        if design.weekend != 0.0 && [4, 5].contains(&((day + 4) % 7)) {
            shift += 1.2;
        }
        if design.factors_drift {
            shift += 1.5 * (day as f64 / days as f64 - 0.5);
        }
        // The normal quantile of the share, roughly.
        let limit = -libm::log(design.share / (1.0 - design.share)) / 1.7;
        let value = state + shift;
        values.push(if design.numeric { value } else { f64::from(u8::from(value > limit)) });
    }
    values
}

/// Makes one diary.
pub(crate) fn diary(design: &Design, seed: u64) -> Table {
    let mut draw = Draw::new(seed);
    let effects: Vec<Effect> = design.effects.iter().flatten().copied().collect();
    let count = effects.len() + design.nulls;
    let mut factors: Vec<Vec<f64>> = (0..count).map(|_| factor(design, &mut draw)).collect();
    if design.twin > 0.0 {
        let first = factors[0].clone();
        for (twin, value) in factors[effects.len()].iter_mut().zip(first) {
            if draw.unit() < design.twin {
                *twin = value;
            }
        }
    }
    let mut counts = Vec::with_capacity(design.nights);
    let mut level = draw.normal();
    let mut bad = draw.unit() < 0.3;
    let mut rows = Vec::with_capacity(design.nights);
    for night in 0..design.nights {
        level = design.phi * level + libm::sqrt(1.0 - design.phi * design.phi) * draw.normal();
        bad = if bad { draw.unit() > 0.12 } else { draw.unit() < 0.05 };
        let time = night as f64 / design.nights as f64;
        let mut log =
            if design.binary { libm::log(design.rate / (1.0 - design.rate)) } else { libm::log(design.rate) };
        log += design.drift * level + design.trend * (time - 0.5);
        if bad && design.spells > 0.0 {
            log += libm::log(design.spells);
        }
        if time > 0.55 {
            log += design.step;
        }
        if [4, 5].contains(&(night % 7)) {
            log += design.weekend;
        }
        for (effect, values) in effects.iter().zip(&factors) {
            log += libm::log(effect.ratio) * values[night + 3 - effect.lag];
        }
        let episodes = if design.binary {
            f64::from(u8::from(draw.unit() < 1.0 / (1.0 + libm::exp(-log))))
        } else {
            draw.count(libm::exp(log), design.alpha)
        };
        counts.push(episodes);
    }
    if let (true, Some(last)) = (design.follower, factors.last_mut()) {
        for (night, episodes) in counts.iter().enumerate() {
            if let Some(value) = last.get_mut(night + 4) {
                *value = f64::from(u8::from(draw.unit() < if *episodes > 0.0 { 0.7 } else { 0.2 }));
            }
        }
    }
    for (night, episodes) in counts.into_iter().enumerate() {
        let day = date(2024, 1, 1)
            .checked_add(i64::try_from(night).expect("it is small").days())
            .expect("it is a date");
        if draw.unit() >= design.missing {
            rows.push(Row {
                date: day,
                episodes: Some(episodes),
                factors: factors.iter().map(|values| Some(values[night + 3])).collect(),
            });
        }
    }
    let names = (0..count).map(|at| format!("f{at}")).collect();
    Table::new(names, &rows).expect("it is a diary")
}
