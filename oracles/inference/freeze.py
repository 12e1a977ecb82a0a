#!/usr/bin/env python3
"""Freezes posteriors of two-layer noisy-OR networks, worked out by pyAgrum, which shares no code with this project.

    python freeze.py drawn.json frozen.json [--most 16]

`drawn.json` holds a network and cases in the neutral form that the example `solve` of uncramp-inference documents.
Written: the same network, less what no case needs, and per case `expected`, the posterior of every cause.

Every present finding is unrolled into a chain of binary ORs (leak, then one cause at a time), so that no table has
more than three variables; absent findings become virtual evidence on their causes, which is exact. Inference is
junction-tree propagation (LazyPropagation). Cases with more than `--most` present findings are left out: there the
chains need more memory than most machines have.
"""
import argparse
import json
import platform

import pyagrum as gum


def posterior(network, case):
    causes = [cause["id"] for cause in network["causes"]]
    findings = {finding["id"]: finding for finding in network["findings"]}
    net = gum.BayesNet()
    node = {}
    for cause, prior in zip(causes, case["priors"]):
        node[cause] = net.add(gum.LabelizedVariable(f"c{cause}", "", 2))
        net.cpt(node[cause])[:] = [1 - prior, prior]
    evidence = {}
    for finding in case["positives"]:
        record = findings[finding]
        before = net.add(gum.LabelizedVariable(f"f{finding}_leak", "", 2))
        net.cpt(before)[:] = [1 - record["leak"], record["leak"]]
        for number, (cause, activation) in enumerate(record["parents"]):
            here = net.add(gum.LabelizedVariable(f"f{finding}_{number}", "", 2))
            net.addArc(before, here)
            net.addArc(node[cause], here)
            names = net.cpt(here).names
            for had in (0, 1):
                for present in (0, 1):
                    on = 1.0 if had else activation * present
                    place = {net.variable(before).name(): had, net.variable(node[cause]).name(): present}
                    assert set(place) | {net.variable(here).name()} == set(names)
                    net.cpt(here)[place] = [1 - on, on]
            before = here
        evidence[before] = 1
    weight = {cause: 1.0 for cause in causes}
    for finding in case["negatives"]:
        for cause, activation in findings[finding]["parents"]:
            weight[cause] *= 1 - activation
    engine = gum.LazyPropagation(net)
    engine.setEvidence(evidence)
    for cause, w in weight.items():
        if w != 1.0:
            engine.addEvidence(node[cause], [1.0, w])
    engine.makeInference()
    return [float(engine.posterior(node[cause])[1]) for cause in causes]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drawn")
    parser.add_argument("frozen")
    parser.add_argument("--most", type=int, default=12)
    options = parser.parse_args()
    with open(options.drawn) as file:
        network = json.load(file)
    cases = [case for case in network["cases"] if len(case["positives"]) <= options.most]
    needed = {finding for case in cases for finding in case["positives"] + case["negatives"]}
    frozen = {
        "made_by": f"freeze.py with pyAgrum {gum.__version__} on Python {platform.python_version()}",
        "causes": [{"id": cause["id"]} for cause in network["causes"]],
        "findings": [
            {"id": f["id"], "leak": f["leak"], "parents": f["parents"]}
            for f in network["findings"]
            if f["id"] in needed
        ],
        "cases": [
            {
                "id": case["id"],
                "positives": case["positives"],
                "negatives": case["negatives"],
                "priors": case["priors"],
                "expected": posterior(network, case),
            }
            for case in cases
        ],
    }
    with open(options.frozen, "w") as file:
        json.dump(frozen, file, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main()
