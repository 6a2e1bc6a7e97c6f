"""Writes reference.json beside it: what SciPy says to the data of the tests.

    python3 -m venv venv && venv/bin/pip install scipy==1.16.3
    venv/bin/python src/stats/reference/make-reference.py

Data come from a fixed seed.
"""

import json
import pathlib
import random

import numpy
import scipy
from scipy import stats

rng = random.Random(20261122)

adjusted = []
for size in [1, 2, 3, 10, 132]:
    p = [round(rng.random() ** 3, 6) for _ in range(size)]
    adjusted.append({"pValues": p, "adjusted": stats.false_discovery_control(p).tolist()})

shares = []
for k, n in [(0, 1), (1, 1), (0, 30), (1, 30), (2, 30), (15, 30), (29, 30), (30, 30), (3, 1000)]:
    interval = stats.binomtest(k, n).proportion_ci(0.95, "exact")
    shares.append({"k": k, "n": n, "interval": [interval.low, interval.high]})


def put(differences):
    """Weight of the positive differences: their ranks, which end at the median."""
    size = numpy.abs(differences)
    ranks = numpy.apply_along_axis(stats.rankdata, -1, size)
    weights = numpy.minimum(ranks, -(-differences.shape[-1] // 2))
    return numpy.sum(weights * (differences > 0), axis=-1)


paired = []
for n in range(2, 14):
    for shift, digits in [(0.0, 6), (0.03, 6), (0.08, 6), (0.03, 2)]:
        differences = []
        while len(differences) < n:
            one = round(rng.gauss(shift, 0.05), digits)
            if one != 0:
                differences.append(one)
        # Of one sample SciPy flips the signs: here all 2^n ways.
        found = stats.permutation_test(
            (numpy.array(differences),), lambda x, axis: put(numpy.moveaxis(x, axis, -1)),
            permutation_type="samples", n_resamples=2**n, vectorized=True,
        )
        paired.append({"differences": differences, "pValue": float(found.pvalue)})

document = {
    "madeWith": {"scipy": scipy.__version__},
    "adjusted": adjusted, "shares": shares, "paired": paired,
}
path = pathlib.Path(__file__).with_name("reference.json")
path.write_text(json.dumps(document) + "\n")
