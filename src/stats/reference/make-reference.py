"""Writes reference.json beside it: what SciPy says to the data of the tests.

    python3 -m venv venv && venv/bin/pip install scipy==1.16.3
    venv/bin/python src/stats/reference/make-reference.py

Data come from a fixed seed.
"""

import json
import pathlib
import random

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

document = {
    "madeWith": {"scipy": scipy.__version__},
    "adjusted": adjusted, "shares": shares,
}
path = pathlib.Path(__file__).with_name("reference.json")
path.write_text(json.dumps(document) + "\n")
