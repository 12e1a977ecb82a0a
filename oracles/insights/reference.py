"""Freezes what independent tools make of made-up diaries.

    pip install numpy scipy statsmodels numpyro
    python oracles/insights/reference.py > oracles/insights/reference.json

`likelihood`: maximum likelihood of statsmodels, negative binomial (NB2) and logistic; standard errors from the expected
information (GLM with the dispersion held at its estimate). `sampled`: the full model with a drifting level and shrunk
columns, dispersion and drift given, sampled with NUTS (NumPyro, four chains of 10,000 draws after 1,000 for warming up):
mean and standard deviation of every column, and the Monte Carlo error of the mean from the effective number of draws.
"""

import json
import sys

import jax
import numpy as np
import numpyro
import numpyro.distributions as dist
import scipy
import statsmodels
import statsmodels.api as sm
from numpyro.infer import MCMC, NUTS

numpyro.enable_x64()
rng = np.random.default_rng(20261128)


def columns(nights, share=(0.3, 0.2, 0.5)):
    yes_no = [(rng.random(nights) < s).astype(float) for s in share]
    return np.column_stack([np.ones(nights), *yes_no, rng.normal(size=nights)])


def counts(x, beta, alpha, level=0.0):
    mean = np.exp(x @ beta + level)
    return rng.poisson(mean * rng.gamma(1 / alpha, alpha, size=len(mean)))


def likelihood():
    cases = []
    for name, nights, constant, alpha in [("sparse", 150, -1.6, 0.8), ("dense", 200, 0.4, 0.5), ("long", 730, -0.7, 1.5)]:
        x = columns(nights)
        y = counts(x, np.array([constant, 0.7, -0.5, 0.0, 0.2]), alpha)
        full = sm.NegativeBinomial(y, x).fit(disp=0, maxiter=500, gtol=1e-10, method="bfgs")
        full = sm.NegativeBinomial(y, x).fit(disp=0, maxiter=500, start_params=full.params, method="newton")
        held = sm.GLM(y, x, family=sm.families.NegativeBinomial(alpha=full.params[-1])).fit(tol=1e-13)
        cases.append(
            dict(name=name, family="counts", y=y.tolist(), columns=x.T.tolist(), alpha=float(full.params[-1]),
                 beta=full.params[:-1].tolist(), errors=held.bse.tolist())
        )
    x = columns(300)
    y = (rng.random(300) < 1 / (1 + np.exp(-(x @ np.array([-1.0, 0.8, -0.6, 0.0, 0.3]))))).astype(int)
    fit = sm.Logit(y, x).fit(disp=0, method="newton", tol=1e-13)
    cases.append(dict(name="nights", family="nights", y=y.tolist(), columns=x.T.tolist(), alpha=0.0,
                      beta=fit.params.tolist(), errors=fit.bse.tolist()))
    return cases


def sampled():
    cases = []
    for name, nights, constant, alpha, phi, drift in [("drifting", 240, -0.4, 0.4, 0.8, 0.4), ("quiet", 180, 0.2, 0.6, 0.6, 0.0)]:
        x = columns(nights)
        gaps = np.concatenate([[0], 1 + (rng.random(nights - 1) < 0.15)]).astype(float)
        link = np.where(gaps > 0, phi ** gaps, 0.0)
        level = np.zeros(nights)
        for t in range(nights):
            before = level[t - 1] if t else 0.0
            level[t] = link[t] * before + np.sqrt(drift * (1 - link[t] ** 2)) * rng.normal()
        y = counts(x, np.array([constant, 0.7, -0.5, 0.0, 0.2]), alpha, level)
        # The factor of the covariance of the level: the same model as night after night, and quicker to sample.
        apart = np.abs(np.subtract.outer(gaps.cumsum(), gaps.cumsum()))
        factor = np.linalg.cholesky(drift * phi**apart) if drift > 0 else None
        ridge = np.array([0.0, 1 / 0.09, 1 / 0.09, 1 / 0.09, 1 / 0.09])

        def model():
            beta0 = numpyro.sample("beta0", dist.Normal(0, 100))
            beta = numpyro.sample("beta", dist.Normal(0, 0.3).expand([4]))
            eta = x @ jax.numpy.concatenate([beta0[None], beta])
            if drift > 0:
                e = numpyro.sample("e", dist.Normal(0, 1).expand([nights]))
                eta = eta + factor @ e
            numpyro.sample("y", dist.NegativeBinomial2(jax.numpy.exp(eta), 1 / alpha), obs=y)

        run = MCMC(NUTS(model), num_warmup=1000, num_samples=10000, num_chains=4, chain_method="sequential",
                   progress_bar=False)
        run.run(jax.random.PRNGKey(1))
        draws = run.get_samples(group_by_chain=True)
        beta = np.concatenate([np.asarray(draws["beta0"])[..., None], np.asarray(draws["beta"])], axis=2)
        agree = numpyro.diagnostics.split_gelman_rubin(beta)
        assert agree.max() < 1.001, agree
        effective = numpyro.diagnostics.effective_sample_size(beta)
        deviation = beta.std((0, 1))
        cases.append(dict(name=name, y=y.tolist(), columns=x.T.tolist(), gaps=gaps.tolist(), ridge=ridge.tolist(),
                          alpha=alpha, phi=phi, drift=drift, mean=beta.mean((0, 1)).tolist(), deviation=deviation.tolist(),
                          error=(deviation / np.sqrt(effective)).tolist()))
    return cases


versions = dict(python=sys.version.split()[0], numpy=np.__version__, scipy=scipy.__version__,
                statsmodels=statsmodels.__version__, numpyro=numpyro.__version__, jax=jax.__version__)
json.dump(dict(versions=versions, likelihood=likelihood(), sampled=sampled()), sys.stdout)
print()
