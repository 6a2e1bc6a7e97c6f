"""Writes reference.json beside it: what SciPy and R say to the data of the tests.

    python3 -m venv venv && venv/bin/pip install scipy==1.16.3
    RSCRIPT="R --vanilla --slave" venv/bin/python src/stats/reference/make-reference.py

Needs R (wilcox.test of its package stats). Data come from a fixed seed.
"""

import json
import os
import pathlib
import random
import subprocess

import numpy
import scipy
from scipy import stats

rng = random.Random(20261122)


def rate(mean, digits):
    return round(mean * rng.lognormvariate(0, 0.05), digits)


def r_interval(a, b):
    """Estimate and exact 95 % interval of exp of R's difference in location of the logarithms."""
    vector = lambda values: "c(" + ",".join(map(repr, values)) + ")"
    code = (
        f"w <- wilcox.test(log({vector(a)}), log({vector(b)}), exact=TRUE, conf.int=TRUE);"
        "cat(R.version.string, '\\n');"
        "cat(format(exp(c(w$estimate, w$conf.int)), digits=15), '\\n')"
    )
    out = subprocess.run(
        os.environ.get("RSCRIPT", "R --vanilla --slave").split(),
        input=code, text=True, capture_output=True, check=True,
    ).stdout.splitlines()
    return out[0].strip(), [float(word) for word in out[1].split()]


def rank_test(n, m, shift, tied):
    digits = 2 if tied else 6
    while True:
        a = [rate(5 * shift, digits) for _ in range(n)]
        b = [rate(5, digits) for _ in range(m)]
        if tied == (len(set(a + b)) < n + m):
            break
    if tied:
        exact = stats.PermutationMethod(n_resamples=10**7, batch=10**4)
        found = stats.mannwhitneyu(a, b, method=exact)
        differences = numpy.subtract.outer(numpy.log(a), numpy.log(b))
        ratio, interval = float(numpy.exp(numpy.median(differences))), None
    else:
        found = stats.mannwhitneyu(a, b, method="exact")
        _, (ratio, low, high) = r_interval(a, b)
        interval = [low, high] if 2 / scipy.special.comb(n + m, n) <= 0.05 else None
    return {
        "a": a, "b": b, "tied": tied,
        "u": float(found.statistic), "pValue": float(found.pvalue),
        "ratio": ratio, "interval": interval,
    }


UNTIED = [(n, n) for n in range(1, 13)] + [(15, 15), (20, 20), (30, 30)] + [
    (1, 5), (1, 39), (2, 3), (2, 9), (3, 4), (3, 10), (4, 5), (4, 9), (5, 3), (5, 6), (6, 9),
    (7, 10), (8, 5), (9, 10), (10, 4), (10, 8), (12, 7), (20, 3), (25, 30),
]
TIED = [(2, 2), (3, 3), (3, 5), (4, 4), (5, 5), (5, 9), (6, 6), (7, 4), (8, 8), (9, 9), (10, 10)]
SHIFTS = [1.0, 0.95, 0.9, 1.1]
tests = [rank_test(n, m, SHIFTS[i % 4], False) for i, (n, m) in enumerate(UNTIED)]
tests += [rank_test(n, m, SHIFTS[i % 4], True) for i, (n, m) in enumerate(TIED * 2)]

adjusted = []
for size in [1, 2, 3, 10, 132]:
    p = [round(rng.random() ** 3, 6) for _ in range(size)]
    adjusted.append({"pValues": p, "adjusted": stats.false_discovery_control(p).tolist()})

shares = []
for k, n in [(0, 1), (1, 1), (0, 30), (1, 30), (2, 30), (15, 30), (29, 30), (30, 30), (3, 1000)]:
    interval = stats.binomtest(k, n).proportion_ci(0.95, "exact")
    shares.append({"k": k, "n": n, "interval": [interval.low, interval.high]})

r_version = r_interval([1, 2, 3, 4], [5, 6, 7, 8])[0]
document = {
    "madeWith": {"scipy": scipy.__version__, "r": r_version},
    "rankTests": tests, "adjusted": adjusted, "shares": shares,
}
path = pathlib.Path(__file__).with_name("reference.json")
path.write_text(json.dumps(document) + "\n")
