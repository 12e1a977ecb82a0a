"""Times the trigger analysis beside independent tools, on one diary: two years, twenty factors, four lags.

    pip install numpy statsmodels numpyro
    cargo build --release -p uncramp-insights --example analyse
    python oracles/insights/peers.py [--spells] [--seed 7] [--draws 1000]

Ours is the whole analysis: steps, drift, all factors at one error rate, intervals. The others each fit one model once, that
of all factors and lags beside weekdays, slope and season. Coefficients are compared where the model is ours: all factors and
lags at once, log ratios normal with deviation 0.3, at the dispersion and drift that ours found.
"""

import argparse
import datetime
import json
import pathlib
import statistics
import subprocess
import tempfile
import time
import warnings

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
import statsmodels
import statsmodels.api as sm
from numpyro.infer import MCMC, NUTS

numpyro.enable_x64()
ROOT = pathlib.Path(__file__).parents[2]
NIGHTS, FACTORS, LAGS = 730, 20, 4
FIRST = datetime.date(2024, 1, 1)


def diary(rng, spells):
    """Counts by night and factors by day; as many days before the first night as there are lags before the same day."""
    cling = 0.6 if spells else 0.0
    states = np.zeros((FACTORS, NIGHTS + LAGS - 1))
    states[:, 0] = rng.normal(size=FACTORS)
    for day in range(1, states.shape[1]):
        states[:, day] = cling * states[:, day - 1] + np.sqrt(1 - cling**2) * rng.normal(size=FACTORS)
    factors = (states > 0.5).astype(float)
    level, counts = rng.normal(), []
    for night in range(NIGHTS):
        level = 0.85 * level + np.sqrt(1 - 0.85**2) * rng.normal()
        mean = 0.5 * np.exp(0.8 * level * spells + np.log(2) * factors[0, night + LAGS - 2])
        counts.append(rng.poisson(mean * rng.gamma(2, 0.5)))
    return np.array(counts), factors


def write(path, counts, factors):
    """A table of days; those before the first night have no night."""
    with open(path, "w") as file:
        print("date,episodes," + ",".join(f"f{at}" for at in range(FACTORS)), file=file)
        for day in range(factors.shape[1]):
            night = day - LAGS + 1
            episodes = counts[night] if night >= 0 else ""
            date = FIRST + datetime.timedelta(days=night)
            print(f"{date},{episodes}," + ",".join(f"{x:.0f}" for x in factors[:, day]), file=file)


def columns(factors):
    """Those of ours with the precisions of their priors: constant, weekdays, slope, season, then lags by factor."""
    night = np.arange(NIGHTS)
    day = night + LAGS - 1
    weekday = [((FIRST.weekday() + night) % 7 == at).astype(float) for at in range(7)]
    slope = (day - day.mean()) / day.std()
    turn = 2 * np.pi / 365.25
    base = [np.ones(NIGHTS), *weekday, slope, np.sin(turn * day), np.cos(turn * day)]
    lags = [factors[at, LAGS - 1 - lag : LAGS - 1 - lag + NIGHTS] for at in range(FACTORS) for lag in range(LAGS)]
    return np.column_stack(base + lags), np.array([0.0] + [2.0] * 7 + [4.0] * 3 + [1 / 0.09] * len(lags))


def mode(x, y, ridge, alpha):
    """The penalised mode by statsmodels, and how long it took. Only without a level."""
    begun = time.perf_counter()
    model = sm.GLM(y, x, family=sm.families.NegativeBinomial(alpha=alpha))
    fit = model.fit_regularized(alpha=ridge / len(y), L1_wt=0, cnvrg_tol=1e-12, maxiter=2000)
    return np.asarray(fit.params), time.perf_counter() - begun


def sample(x, y, ridge, alpha, phi, drift, draws):
    """Posterior means by NUTS, their Monte Carlo errors, and how long it took, compilation included."""

    def model():
        constant = numpyro.sample("constant", dist.Normal(0, 100))
        rest = numpyro.sample("rest", dist.Normal(0, 1 / np.sqrt(ridge[1:])))
        eta = constant + x[:, 1:] @ rest
        if drift > 0:
            fresh = numpyro.sample("fresh", dist.Normal(0, 1).expand([NIGHTS]))
            scale = np.sqrt(drift) * np.where(np.arange(NIGHTS) > 0, np.sqrt(1 - phi**2), 1.0)

            def step(u, new):
                u = phi * u + new
                return u, u

            eta = eta + jax.lax.scan(step, 0.0, scale * fresh)[1]
        numpyro.sample("y", dist.NegativeBinomial2(jnp.exp(eta), 1 / alpha), obs=y)

    begun = time.perf_counter()
    run = MCMC(NUTS(model), num_warmup=draws, num_samples=draws, num_chains=1, progress_bar=False)
    run.run(jax.random.PRNGKey(1))
    rest = np.asarray(run.get_samples()["rest"])
    took = time.perf_counter() - begun
    effective = numpyro.diagnostics.effective_sample_size(rest[None])
    return rest.mean(0), rest.std(0) / np.sqrt(effective), took


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--spells", action="store_true")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--draws", type=int, default=1000)
    options = parser.parse_args()
    counts, factors = diary(np.random.default_rng(options.seed), options.spells)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "diary.csv"
        write(path, counts, factors)
        program = ROOT / "target/release/examples/analyse"
        ours = json.loads(subprocess.run([program, path, "15"], check=True, capture_output=True, text=True).stdout)
    took = statistics.median(ours["micros"]) / 1e6
    insights = ours["insights"]
    if insights["change_points"]:
        raise SystemExit("a step or slope was found, the model of the others lacks it: take another seed")
    alpha, spells = insights["dispersion"], insights["spells"]
    phi = 0.5 ** (1 / spells["half_life_nights"]) if spells["found"] else 0.0
    drift = np.log(spells["ratio"]) ** 2 if spells["found"] else 0.0
    x, ridge = columns(factors)
    at = [11 + LAGS * number + factor["lag"] for number, factor in enumerate(insights["factors"])]
    shrunk = np.array([np.log(factor["shrunk"]["ratio"]) for factor in insights["factors"]])

    rows = [("ours, the whole analysis", took, "")]
    begun = time.perf_counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # Weekdays and constant are one too many where nothing shrinks them.
        sm.NegativeBinomial(counts, np.delete(x, 7, axis=1)).fit(disp=0, maxiter=200)
    rows.append((f"statsmodels {statsmodels.__version__}, NB2, nothing shrunk", time.perf_counter() - begun, ""))
    if drift == 0:
        theirs, seconds = mode(x, counts, ridge, alpha)
        away = np.abs(theirs[at] - shrunk).max()
        rows.append((f"statsmodels {statsmodels.__version__}, the mode of our model", seconds, f"{away:.1e}"))
    mean, error, seconds = sample(x, counts, ridge, alpha, phi, drift, options.draws)
    here = np.array(at) - 1
    away = np.abs(mean[here] - shrunk)
    worst = away.argmax()
    note = f"{away[worst]:.1e} (Monte Carlo error {error[here][worst]:.1e})"
    rows.append((f"NumPyro {numpyro.__version__}, NUTS, {options.draws} + {options.draws} draws", seconds, note))

    print("| what | seconds | times ours | largest difference of a log ratio |\n|---|---|---|---|")
    for name, seconds, away in rows:
        print(f"| {name} | {seconds:.3f} | {seconds / took:.0f} | {away} |")


if __name__ == "__main__":
    main()
