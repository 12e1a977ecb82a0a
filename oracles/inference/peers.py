#!/usr/bin/env python3
"""Times the example `solve` of uncramp-inference beside other tools, in one run on one machine.

    cargo build --release -p uncramp-inference --example solve
    python peers.py drawn.json target/release/examples/solve [--most 16] [--cases 5]

`drawn.json` holds a network and cases in the neutral form that the example documents. For every number of present
findings the median time of one solution, planning included, in milliseconds:

- `solve`: its own `micros`;
- `quickscore`: Heckerman 1989 in numpy, all sets of present findings at once;
- `chains`: pyAgrum's LazyPropagation on noisy-ORs unrolled into chains, as freeze.py builds them.

The largest difference between the posteriors of `solve` and of pyAgrum stands beside the times.
"""
import argparse
import json
import statistics
import subprocess
import time

import numpy as np
import pyagrum as gum

from freeze import posterior as chains

CHUNK = 1 << 14


def quickscore(network, case):
    """Posterior of every cause by inclusion and exclusion over the sets of present findings."""
    findings = {finding["id"]: finding for finding in network["findings"]}
    place = {cause["id"]: at for at, cause in enumerate(network["causes"])}
    prior = np.array(case["priors"])
    quiet = np.ones(len(prior))
    for finding in case["negatives"]:
        for cause, activation in findings[finding]["parents"]:
            quiet[place[cause]] *= 1 - activation
    logs = np.zeros((len(case["positives"]), len(prior)))
    leaks = np.zeros(len(case["positives"]))
    for row, finding in enumerate(case["positives"]):
        leaks[row] = np.log(1 - findings[finding]["leak"])
        for cause, activation in findings[finding]["parents"]:
            logs[row, place[cause]] += np.log(1 - activation)
    total, present = 0.0, np.zeros(len(prior))
    for start in range(0, 1 << len(leaks), CHUNK):
        sets = np.arange(start, min(start + CHUNK, 1 << len(leaks)))
        member = (sets[:, None] >> np.arange(len(leaks))) & 1
        survive = prior * quiet * np.exp(member @ logs)
        either = survive + 1 - prior
        sign = np.where(member.sum(axis=1) % 2, -1.0, 1.0)
        term = sign * np.exp(member @ leaks + np.log(either).sum(axis=1))
        total += term.sum()
        present += (term[:, None] * survive / either).sum(axis=0)
    return present / total


def timed(solve, network, case, limit=3.0):
    times, result = [], None
    began = time.perf_counter()
    while len(times) < 5 and time.perf_counter() - began < limit:
        start = time.perf_counter()
        result = solve(network, case)
        times.append((time.perf_counter() - start) * 1e3)
    return statistics.median(times), result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drawn")
    parser.add_argument("solve")
    parser.add_argument("--most", type=int, default=16, help="most present findings")
    parser.add_argument("--chains", type=int, default=12, help="most present findings for pyAgrum")
    parser.add_argument("--cases", type=int, default=5, help="cases per number of present findings")
    options = parser.parse_args()
    with open(options.drawn) as file:
        network = json.load(file)
    ours = {
        result["id"]: result
        for result in json.loads(subprocess.check_output([options.solve, options.drawn, options.drawn]))
    }
    print(f"numpy {np.__version__}, pyAgrum {gum.__version__}; median ms per solution")
    print("present   solve  quickscore   x   chains      x   error")
    for count in sorted({len(case["positives"]) for case in network["cases"]}):
        if count > options.most:
            continue
        rows = [[], [], []]
        error = float("nan")
        for case in [c for c in network["cases"] if len(c["positives"]) == count][: options.cases]:
            rows[0].append(ours[case["id"]]["micros"] / 1e3)
            rows[1].append(timed(quickscore, network, case)[0])
            if count <= options.chains:
                slow, expected = timed(chains, network, case)
                rows[2].append(slow)
                error = np.fmax(error, np.abs(np.array(ours[case["id"]]["posteriors"]) - expected).max())
        solve, quick, slow = (statistics.median(row) if row else float("nan") for row in rows)
        print(f"{count:7} {solve:8.4f} {quick:8.3f} {quick / solve:6.0f} {slow:8.1f} {slow / solve:8.0f}  {error:.0e}")


if __name__ == "__main__":
    main()
