export const id = 8958;
export const ids = [8958];
export const modules = {

/***/ 21782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ sampleAlone),
/* harmony export */   HT: () => (/* binding */ ratioOverAll),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   Lq: () => (/* binding */ ratesByRound),
/* harmony export */   UM: () => (/* binding */ LEAST_ROUNDS),
/* harmony export */   bt: () => (/* binding */ differencesInRounds),
/* harmony export */   pO: () => (/* binding */ ratioOf),
/* harmony export */   pz: () => (/* binding */ EQUAL_WITHIN),
/* harmony export */   r9: () => (/* binding */ MISSES),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);
/* harmony import */ var _stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27447);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80950);
/** How fast one S3 client is beside another that was measured in the same rounds. */



/**
 * Rounds that two S3 clients need before anything is told of them: the signs of so many differences agree
 * by chance in one of 16 cases.
 */
const LEAST_ROUNDS = 5;
/** The share of all intervals that may miss the true ratio: the smallest p that `LEAST_ROUNDS` come to. */
const MISSES = 2 ** (1 - LEAST_ROUNDS);
/** Clients whose ratio certainly lies within this of 1 are called equal. */
const EQUAL_WITHIN = 0.1;
function toldBy({ interval }) {
    if (interval === null)
        return 'tooFew';
    const [low, high] = interval;
    if (low > 1)
        return 'faster';
    if (high < 1)
        return 'slower';
    return within(interval) <= EQUAL_WITHIN ? 'equal' : 'open';
}
/** How far from 1 the ratio may be either way, as a fraction: 0.08 for 0.93 to 1.08. */
function within([low, high]) {
    return Math.max(high, 1 / low) - 1;
}
/** Differences of ln Gb/s (of requests: ln requests/s), by round: those of both. A round is one process, and counts once. */
function differencesInRounds(a, b) {
    const [ofA, ofB] = [ratesByRound(a), ratesByRound(b)];
    // Outside rounds, which are counted from 1, nobody took turns; and of a rate of 0 there is no ratio.
    const isRound = (round) => round > 0 && ofA.get(round) > 0 && (ofB.get(round) ?? 0) > 0;
    const rounds = [...ofA.keys()].filter(isRound).sort((x, y) => x - y);
    return rounds.map((round) => Math.log(ofA.get(round)) - Math.log(ofB.get(round)));
}
/**
 * The ratio of two clients that were measured in turn: in every round each in a process of its own, in an
 * order that was drawn. Nothing is assumed of the noise but that it does not care whose turn it is
 * (`pairedInterval` says why that makes it exact); and of the clients, that they differ by a factor.
 *
 * @param differences of ln Gb/s, one a round; at least one
 */
function ratioOf(differences) {
    const ends = (0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedInterval */ .$D)(differences, MISSES);
    return {
        ratio: Math.exp((0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedEffect */ .hw)(differences)),
        interval: ends && [Math.exp(ends[0]), Math.exp(ends[1])],
        rounds: differences.length,
    };
}
/**
 * The ratio of two clients over several workloads and places, as a geometric mean that gives each the same
 * weight. The first rounds of all of them make the first difference, and so on, so that the noise of one
 * is averaged out by the others.
 *
 * @param cells the differences of each; those with too few rounds are left out
 * @returns null when none has enough
 */
function ratioOverAll(cells) {
    const whole = cells.filter(({ length }) => length >= LEAST_ROUNDS);
    if (whole.length === 0)
        return null;
    const rounds = Math.min(...whole.map(({ length }) => length));
    const means = Array.from({ length: rounds }, (_, round) => whole.reduce((sum, cell) => sum + cell[round], 0) / whole.length);
    return { ...ratioOf(means), cells: whole.length };
}
/** The most values of a side that are compared: exact tests of more take long and tell no more. */
const MOST_VALUES = 30;
/**
 * What a side was measured at alone, in the unit of its workload. Outside rounds all runs are of one process, so each
 * run is a value; they are not independent, which is one reason why this is weaker evidence.
 */
function sampleAlone(result) {
    const rates = ratesByRound(result);
    const oneProcess = [...rates.keys()].every((round) => round === 0);
    return inBatches(oneProcess ? (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(result).map(_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK) : [...rates.values()]);
}
/** Gb/s or requests/s of each round, which is a process: the median of its kept runs. */
function ratesByRound(result) {
    const rounds = Map.groupBy((0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(result), (measurement) => measurement.round);
    return new Map([...rounds].map(([round, runs]) => [round, (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(runs.map(_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK))]));
}
/**
 * More than `MOST_VALUES` values in that many batches, the median of each: no value is dropped, and
 * neighbours that resemble each other count as one (batch means: Conway 1963, with medians).
 */
function inBatches(values) {
    if (values.length <= MOST_VALUES)
        return [...values];
    const start = (batch) => Math.round((batch * values.length) / MOST_VALUES);
    return Array.from({ length: MOST_VALUES }, (_, batch) => (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.slice(start(batch), start(batch + 1))));
}


/***/ }),

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N1: () => (/* binding */ FALSE_RATE),
  Ns: () => (/* binding */ INTERVAL_ERROR),
  UE: () => (/* binding */ LEAST_THRESHOLD),
  hs: () => (/* binding */ SEQUENTIAL_DESIGN),
  xQ: () => (/* binding */ THRESHOLD_AT_FIRST),
  zh: () => (/* binding */ designAsked),
  ZL: () => (/* binding */ falseFlags),
  nr: () => (/* binding */ learnThresholds)
});

// UNUSED EXPORTS: ROUNDS_A_CELL, isFlagged

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js
var comparison = __webpack_require__(20449);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/distributions.js
/**
 * Two-sided chance of Student's t: of the normal deviate that is nearly as rare (Wallace, "Bounds on
 * normal approximations to Student's and the chi-square distributions", 1959). Right to 5 % of the
 * chance for 7 degrees of freedom at 0.001, and to 1 % for 40.
 */
function studentTail(t, degrees) {
    const z = (Math.sqrt(degrees * Math.log1p((t * t) / degrees)) * (8 * degrees + 1)) / (8 * degrees + 3);
    return normalTail(z);
}
/**
 * Two-sided chance of the standard normal: by its series near the middle, else by Mills' ratio as the
 * continued fraction of Laplace (1805).
 */
function normalTail(z) {
    const x = Math.abs(z);
    if (x < 2)
        return 1 - 2 * middle(x);
    let below = x;
    for (let step = 60; step > 0; step--)
        below = x + step / below;
    return (2 * Math.exp((-x * x) / 2)) / (Math.sqrt(2 * Math.PI) * below);
}
/** Chance between 0 and x. */
function middle(x) {
    let term = x;
    let sum = x;
    for (let n = 1; n < 60; n++) {
        term *= (-x * x) / (2 * n);
        sum += term / (2 * n + 1);
    }
    return sum / Math.sqrt(2 * Math.PI);
}
/** Halvings until the interval's ends are as exact as a double is. */
const HALVINGS = 60;
/**
 * The exact 95 % interval of a share of which `k` of `n` were seen (Clopper & Pearson 1934): the
 * shares at which `k` or more, and `k` or fewer, would have a chance of 2.5 %.
 */
function clopperPearson(k, n) {
    const low = k === 0 ? 0 : solve((share) => chanceUpTo(n - k, n, 1 - share) < 0.025);
    const high = k === n ? 1 : solve((share) => chanceUpTo(k, n, share) > 0.025);
    return [low, high];
}
/** The share, from 0 to 1, up to which `holds` is true. */
function solve(holds) {
    let low = 0;
    let high = 1;
    for (let i = 0; i < HALVINGS; i++) {
        const middle = (low + high) / 2;
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(X ≤ k) of the binomial distribution, in logarithms since C(n, i) soon overflows. */
function chanceUpTo(k, n, share) {
    let logWays = 0;
    let chance = 0;
    for (let i = 0; i <= k; i++) {
        if (i > 0)
            logWays += Math.log((n - i + 1) / i);
        chance += Math.exp(logWays + i * Math.log(share) + (n - i) * Math.log1p(-share));
    }
    return chance;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/design.js




/**
 * Of all changes of cells that a run calls, at most this share is so by chance; of an A/A run: any at all. Likewise
 * of S3 clients. At 5 %, 2 of 20 A/A runs of 8 cells on one's own machine called something slower or faster; 2 %
 * finds nearly as much (`npm run bench -- verdicts`).
 */
const FALSE_RATE = 0.02;
/** Share of intervals that leave out what is true: they are 95 % intervals, as readers expect. */
const INTERVAL_ERROR = 0.05;
/** A/A runs that still call something at a T that was learnt from others: rarer would take more than 20 of them. */
const LEARNT_ERROR = 0.05;
/**
 * Chosen by `npm run bench -- verdicts`, which prints what it comes to.
 *
 * 3 rounds of 1 kept run cost what the 2 of 2 before them did, and are tested with the rest: as all
 * cells count in the correction, what chose a cell need not be thrown away. 30 rounds are for few: of
 * 132 cells where nothing changed, 1 or 2. Looks before the last one are for large changes, and for runs
 * in which many cells changed; each takes its share of the error from the last.
 */
const SEQUENTIAL_DESIGN = {
    screenRounds: 3,
    mostRounds: 30,
    keptPerRound: 1,
    looks: [
        { pairs: 12, share: 0.05 },
        { pairs: 14, share: 0.15 },
        { pairs: 20, share: 0.25 },
        { pairs: 30, share: 0.55 },
    ],
    least: { afterScreen: 0.025, later: 0.03 },
    outlook: { from: 6, z: 3 },
    overwhelming: { rounds: 2, factor: 0.5 },
};
/**
 * The design with what was asked for. Looks after the last round are left out, and the look at the last
 * round has the share of the error that is left, so that shares still sum to 1.
 *
 * @throws InputError for a screen of more rounds than there may be
 */
function designAsked({ maxRounds, runsPerRound, screenRounds, }) {
    const design = SEQUENTIAL_DESIGN;
    const mostRounds = maxRounds ?? design.mostRounds;
    const screen = screenRounds ?? Math.min(design.screenRounds, mostRounds);
    if (screen > mostRounds) {
        throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('screen-rounds')} is ${screen}, but ${(0,input_error/* field */.ZZ)('max-rounds')} is ${mostRounds}: choose a screen with fewer rounds.`);
    }
    const before = design.looks.slice(0, -1).filter(({ pairs }) => pairs < mostRounds);
    const left = before.reduce((share, look) => share - look.share, 1);
    return {
        ...design,
        mostRounds,
        screenRounds: screen,
        keptPerRound: runsPerRound ?? design.keptPerRound,
        looks: [...before, { pairs: mostRounds, share: Number(left.toFixed(6)) }],
    };
}
/** A smaller change is not worth anybody's time. */
const LEAST_THRESHOLD = 0.05;
/** While too little is known of a cell's noise; it hides changes of 5 to 9 %. */
const THRESHOLD_AT_FIRST = 0.1;
/** Weight, in nights, that all cells together have beside a cell's own. */
const SHARED_NIGHTS = 20;
/**
 * T such that a run in which nothing changed has a false `slower` or `faster` in any cell or S3 client
 * with a chance of at most 5 %, also where two builds of the same commit differ. The noise of rounds does
 * not tell that; A/A runs that build twice do.
 *
 * Each A/A run has a score: the largest proven change of anything in it, in units of what that usually
 * differs by. A new run is one more like them, so that its score is above the k-th largest of n
 * with a chance of k ÷ (n + 1) (conformal prediction: Vovk, Gammerman & Shafer 2005). T of a cell is the
 * k-th largest, k = ⌊0.05 (n + 1)⌋, times the cell's unit. So one correction holds for all kinds and cells, 20
 * nights do, and a cell or type with few of its own leans on all of its kind.
 *
 * @param count cells of all kinds in the run that is to be judged; more than an A/A run has if it has
 *   more instance types
 */
function learnThresholds(kinds, count) {
    const units = kinds.map(({ nights }) => unitsOf(nights.flat()));
    const all = kinds[0]?.nights.map((_, night) => kinds.map(({ nights }) => nights[night])) ?? [];
    const judged = all.filter((night) => night.some(({ length }) => length > 0));
    const scores = judged
        .map((night) => Math.max(0, ...night.flatMap((cells, kind) => cells.filter(isProven).map((cell) => sizeOf(cell) / units[kind](cell, cell)))))
        .sort((a, b) => b - a);
    const usual = judged.flat(2).length / judged.length;
    // A run of three types has three chances where an A/A run of one had one.
    const rate = LEARNT_ERROR / Math.max(1, count / usual);
    const place = judged.length === 0 ? 0 : Math.floor(rate * (judged.length + 1));
    const score = place === 0 ? null : scores[place - 1];
    return {
        nights: judged.length,
        thresholdsOf: kinds.map(({ atFirst, least }, kind) => (cell) => {
            if (score === null)
                return atFirst;
            // Faster is beyond 1 + T, which is nearer to 1 than 1 ÷ (1 − T): so this T is that of the faster.
            return Math.max(least, Math.expm1(score * units[kind](cell)));
        }),
    };
}
function isProven(cell) {
    return cell.isProven;
}
function sizeOf({ ratio }) {
    return Math.abs(Math.log(ratio));
}
/**
 * Root mean square of what a cell differs by, drawn towards that of its instance type, and that to all.
 *
 * @returns of a cell; without what one night said of it, as a new night is not in its own unit either
 */
function unitsOf(cells) {
    const squares = (of) => of.reduce((sum, cell) => sum + sizeOf(cell) ** 2, 0);
    const drawn = (mean, nights, towards) => (mean * nights + SHARED_NIGHTS * towards) / (nights + SHARED_NIGHTS);
    const overall = squares(cells) / Math.max(1, cells.length);
    const byType = new Map([...Map.groupBy(cells, ({ instanceType }) => instanceType)].map(([type, of]) => {
        const nights = of.length / new Set(of.map(({ key }) => key)).size;
        return [type, drawn(squares(of) / of.length, nights, overall)];
    }));
    const byCell = new Map([...Map.groupBy(cells, ({ key }) => key)].map(([key, of]) => {
        return [key, { sum: squares(of), nights: of.length }];
    }));
    return ({ instanceType, key }, without) => {
        const towards = byType.get(instanceType) ?? overall;
        const { nights, sum } = byCell.get(key) ?? { nights: 0, sum: 0 };
        const [left, others] = without ? [sum - sizeOf(without) ** 2, nights - 1] : [sum, nights];
        return Math.sqrt(drawn(others > 0 ? left / others : 0, others, towards)) || 1;
    };
}
/**
 * How often the method cries wolf: the one count of it, in reports, docs and benches. Assumes that runs are
 * independent of each other.
 *
 * @param runs A/A runs
 */
function falseFlags(runs) {
    const counted = runs.filter((run) => verdictsOf(run).some(comparison/* wasJudged */.vs));
    const flagged = counted.filter(isFlagged).length;
    return { flagged, runs: counted.length, interval: clopperPearson(flagged, counted.length) };
}
/** Whether a run calls anything slower or faster: of an A/A run a false flag. */
function isFlagged(run) {
    return verdictsOf(run).some(({ verdict }) => verdict === 'slower' || verdict === 'faster');
}
function verdictsOf({ clientComparisons = [], comparisons = [] }) {
    return [...comparisons, ...clientComparisons];
}


/***/ }),

/***/ 35783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The time of this machine; fits the orchestrator's port `Clock`. */
const systemClock = {
    now: () => new Date(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => { }),
};
/** Milliseconds of a clock that goes only forward and that all processes of this machine share. */
function monotonicMs() {
    return Number(process.hrtime.bigint()) / 1e6;
}


/***/ }),

/***/ 27447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ pairedInterval),
/* harmony export */   hw: () => (/* binding */ pairedEffect),
/* harmony export */   u_: () => (/* binding */ pairedP)
/* harmony export */ });
/* unused harmony export smallestPairedP */
/**
 * The exact two-sided test of differences within pairs: the chance that signs thrown by a fair coin
 * put as much weight on one side. The weight of a difference is the rank of its size, from 1, but
 * half of their number at most.
 *
 * Where a fair coin told which side of each pair was measured first, the signs *were* thrown by it
 * unless the sides differ. So the test is exact whatever the noise is: of any shape, with drift or
 * a period, and pairs need not be independent of each other (randomisation test: Fisher 1935;
 * Lehmann & Romano, "Testing Statistical Hypotheses", 2005, § 15.2; ranks: Wilcoxon 1945).
 *
 * Why ranks end at the median: with whole ranks a lone failed request that points the wrong way has the
 * largest rank of all, and where some runs meet a 503, changes are missed that are there
 * (`npm run bench -- verdicts` has what is found with ranks that end).
 */
function pairedP(differences) {
    const { tied, total, weights, positive } = weigh(differences, 0);
    if (weights.length === 0)
        return 1;
    const tail = Math.min(positive, total - positive);
    const chances = tied ? chancesOf(weights) : untied(weights.length);
    return Math.min(1, 2 * chances[tail]);
}
/** The smallest p that this many pairs can reach: all of one sign. */
function smallestPairedP(pairs) {
    return Math.min(1, 2 ** (1 - pairs));
}
/**
 * The centre of differences: the median of the means of all pairs of them, each with itself too (Hodges
 * & Lehmann 1963; Walsh 1949). As long as fewer than 29 % are far off, it stays near.
 *
 * @param differences at least one
 */
function pairedEffect(differences) {
    const n = differences.length;
    // Asked for after every round of every cell: a few values are sorted where the last ones were.
    const sorted = n <= FEW
        ? inPlace(differences, few.subarray(0, (n * (n + 1)) / 2))
        : walshAverages(differences);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
/**
 * The centres that `pairedP` would not reject at `level` (Tukey 1949; Hollander, Wolfe & Chicken,
 * "Nonparametric Statistical Methods", 2014, § 3.3). The weight above a centre falls as the centre
 * rises, and only at Walsh averages, so that the ends are found by halving.
 *
 * @returns null when there are too few pairs for that level
 */
function pairedInterval(differences, level) {
    if (smallestPairedP(differences.length) > level)
        return null;
    const ends = walshAverages(differences).filter((end, at, all) => at === 0 || end !== all[at - 1]);
    const last = ends.length;
    /** Gap g lies below end g and above end g − 1. */
    const inGap = (gap) => {
        if (gap === 0)
            return ends[0] - 1;
        return gap === last ? ends[last - 1] + 1 : (ends[gap - 1] + ends[gap]) / 2;
    };
    const share = (gap) => {
        const { positive, tied, total, weights } = weigh(differences, inGap(gap));
        const chances = tied ? chancesOf(weights) : untied(weights.length);
        return { above: chances[total - positive], below: chances[positive] };
    };
    // The lowest gap in which the weight above is not too large, the highest where it is not too small.
    const low = firstWhere(last, (gap) => 2 * share(gap).above > level);
    const high = last - firstWhere(last, (gap) => 2 * share(last - gap).below > level);
    return [ends[Math.max(0, low - 1)], ends[Math.min(last - 1, high)]];
}
/** The first of 0 to `last` where `holds`, which holds for all after it; `last` if for none. */
function firstWhere(last, holds) {
    let [from, to] = [0, last];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (holds(middle))
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}
const FEW = 32;
const few = new Float64Array((FEW * (FEW + 1)) / 2);
/** The means of all pairs of values, each with itself too, smallest first. */
function walshAverages(values) {
    return inPlace(values, new Float64Array((values.length * (values.length + 1)) / 2));
}
function inPlace(values, averages) {
    const n = values.length;
    let place = 0;
    for (let i = 0; i < n; i++) {
        for (let j = i; j < n; j++)
            averages[place++] = (values[i] + values[j]) / 2;
    }
    return averages.sort();
}
/** A difference that equals the centre has no sign, and is left out. */
function weigh(differences, centre) {
    const signed = Array.from(differences, (difference) => difference - centre)
        .filter((difference) => difference !== 0)
        .sort((a, b) => Math.abs(a) - Math.abs(b));
    const n = signed.length;
    const most = mostWeight(n);
    const weights = new Array(n);
    let [total, positive, tied] = [0, 0, false];
    for (let first = 0; first < n;) {
        let next = first + 1;
        while (next < n && Math.abs(signed[next]) === Math.abs(signed[first]))
            next++;
        const weight = Math.min(first + 1 + next, most);
        if (next - first > 1 && 2 * (first + 1) < most)
            tied = true;
        for (let place = first; place < next; place++) {
            weights[place] = weight;
            total += weight;
            if (signed[place] > 0)
                positive += weight;
        }
        first = next;
    }
    return { weights, total, positive, tied };
}
function mostWeight(n) {
    return 2 * Math.ceil(n / 2);
}
const kept = [];
/** Made once for each number of pairs: a run tests hundreds of cells of the same. */
function untied(n) {
    const known = kept[n];
    if (known)
        return known;
    const most = mostWeight(n);
    const made = chancesOf(Array.from({ length: n }, (_, at) => Math.min(2 * (at + 1), most)));
    kept[n] = made;
    return made;
}
/** The chance that coins put this weight, the index, or less on one side: every throw is counted. */
function chancesOf(weights) {
    const chances = new Float64Array(weights.reduce((sum, weight) => sum + weight, 0) + 1);
    chances[0] = 1;
    let reached = 0;
    for (const weight of weights) {
        reached += weight;
        for (let sum = reached; sum >= 0; sum--) {
            const without = sum >= weight ? chances[sum - weight] : 0;
            chances[sum] = (chances[sum] + without) / 2;
        }
    }
    let below = 0;
    return chances.map((chance) => {
        below += chance;
        return below;
    });
}


/***/ }),

/***/ 80950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YV: () => (/* binding */ quantile)
/* harmony export */ });
/* unused harmony export SlidingMedian */
/**
 * The value below which a share `p` of the values lies, between two of them by linear interpolation
 * (type 7 of Hyndman & Fan, "Sample quantiles in statistical packages", 1996; R's default).
 *
 * @param p from 0 to 1
 * @throws RangeError for no values
 */
function quantile(values, p) {
    const sorted = values.toSorted((a, b) => a - b);
    const place = (sorted.length - 1) * p;
    const below = sorted[Math.floor(place)];
    const above = sorted[Math.ceil(place)];
    if (below === undefined || above === undefined)
        throw new RangeError('A quantile of no values.');
    // Two equal values must give that value: below + (above - below) * share could round away from it.
    return below === above ? below : below + (above - below) * (place - Math.floor(place));
}
/** @throws RangeError for no values */
function median(values) {
    return quantile(values, 0.5);
}
/** The median of the latest values of a series, updated quickly after each value. */
class SlidingMedian {
    #most;
    #latest = [];
    #sorted = [];
    /** @param most values that count */
    constructor(most) {
        this.#most = most;
    }
    get size() {
        return this.#latest.length;
    }
    /** NaN without a value. */
    get median() {
        const sorted = this.#sorted;
        if (sorted.length === 0)
            return Number.NaN;
        return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
    }
    add(value) {
        this.#sorted.splice(this.#placeOf(value), 0, value);
        this.#latest.push(value);
        if (this.#latest.length <= this.#most)
            return;
        this.#sorted.splice(this.#placeOf(this.#latest.shift()), 1);
    }
    /** The first place whose value is not smaller. */
    #placeOf(value) {
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ })

};
