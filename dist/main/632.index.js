export const id = 632;
export const ids = [632];
export const modules = {

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verdictOf: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _src_report_comparison_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3340);
/* harmony import */ var _src_report_verdict_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(747);


/** What a run's comparison came to, in a line; '' when nothing was to be compared. */
function verdictOf(run) {
    const comparison = (0,_src_report_comparison_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseComparison */ .K)(run, []);
    return comparison ? (0,_src_report_verdict_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictInWords */ ._)(comparison).replaceAll('\u00a0', ' ') : '';
}


/***/ }),

/***/ 6557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ CEILING_CLIENT)
/* harmony export */ });
/**
 * The S3 client that the others are shown against: plain HTTP requests signed by hand. What it
 * reaches in a job is about what server and machine allow.
 */
const CEILING_CLIENT = 'raw-http';


/***/ }),

/***/ 3340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ summariseComparison)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(950);
/* harmony import */ var _stats_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1865);
/* harmony import */ var _stats_sample_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9599);
/* harmony import */ var _stats_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3116);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7730);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4530);






/**
 * @param groups of the run, for the throughput of each side
 * @returns null for a run that compares nothing
 */
function summariseComparison(run, groups) {
    if (!run.comparisons && !run.compare)
        return null;
    const known = placesOf(groups);
    const measured = casesOf(run);
    const screen = (0,_stats_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .screenOf */ .S)(run);
    const cells = (run.comparisons ?? [])
        .map((comparison) => {
        const keys = {
            candidate: keyOf('candidate', comparison, comparison),
            baseline: keyOf('baseline', comparison, comparison),
        };
        const levelOf = (key) => level(measured.get(key), comparison, screen);
        return {
            ...comparison,
            place: known.get(keys.candidate) ?? known.get(keys.baseline) ?? placeOf(comparison, groups),
            gigabitsPerSecond: {
                candidate: levelOf(keys.candidate),
                baseline: levelOf(keys.baseline),
            },
        };
    })
        .sort(byInterest);
    return {
        cells,
        counts: countByVerdict(cells),
        provisional: cells.some((cell) => cell.provisional),
        againstItself: run.compare?.againstItself ?? false,
        separate: cells.length > 0 && cells.every((cell) => cell.evidence === 'separate'),
        design: run.compare ?? null,
        detectable: detectableOf(cells),
    };
}
function keyOf(side, { bucket, instanceType, storageClass }, { s3Client, workload }) {
    return JSON.stringify([side, instanceType, storageClass, bucket, s3Client, workload]);
}
function placesOf(groups) {
    return new Map(groups.flatMap((group) => group.cases.map((found) => [keyOf(group.side, group, found), group.place])));
}
function casesOf({ jobs }) {
    return new Map(jobs.flatMap(({ cases, instanceType }) => cases.map((found) => [keyOf(found.side, { ...found, instanceType }, found), found])));
}
function level(found, { evidence }, screen) {
    if (found === undefined)
        return null;
    const values = evidence === 'separate' ? (0,_stats_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleAlone */ .AQ)(found) : compared(found, screen);
    return values.length > 0 ? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .J)(values) : null;
}
function compared(found, screen) {
    const sample = (0,_stats_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleInRounds */ .Pn)(found, screen.rounds);
    return sample.confirm.length > 0 ? sample.confirm : sample.screen;
}
/** Of a cell that the run has no case of: another result has. */
function placeOf({ instanceType, storageClass }, groups) {
    const same = groups.find((group) => group.instanceType === instanceType && group.storageClass === storageClass);
    return same?.place ?? instanceType;
}
function byInterest(a, b) {
    return (_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_INTEREST */ .HE.indexOf(a.verdict) - _verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_INTEREST */ .HE.indexOf(b.verdict) ||
        changeOf(b) - changeOf(a) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.place, b.place) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.workload, b.workload) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.s3Client, b.s3Client));
}
/** So that half as fast and twice as fast are as much of a change; in parts of a thousand. */
function changeOf({ ratio }) {
    return Math.round(Math.abs(Math.log(ratio ?? 1)) * 1000);
}
function countByVerdict(cells) {
    const counts = Object.fromEntries(_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_INTEREST */ .HE.map((verdict) => [verdict, 0]));
    for (const { verdict } of cells)
        counts[verdict]++;
    return counts;
}
function detectableOf(cells) {
    const halves = cells.flatMap(({ interval }) => (interval ? [(0,_stats_sample_size_js__WEBPACK_IMPORTED_MODULE_5__/* .detectableChange */ .wy)(interval)] : []));
    if (halves.length === 0)
        return null;
    const [least, most] = [Math.min(...halves), Math.max(...halves)];
    return { cells: halves.length, median: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .J)(halves), least, most };
}


/***/ }),

/***/ 7730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ byS3Client),
/* harmony export */   VC: () => (/* binding */ byWorkload),
/* harmony export */   nG: () => (/* binding */ byName)
/* harmony export */ });
/* harmony import */ var _ceiling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6557);

const NATURAL = new Intl.Collator('en', { numeric: true });
/** By name as a person counts: `local-2cpu` before `local-16cpu`; equal only when the same. */
function byName(a, b) {
    return NATURAL.compare(a, b) || (a < b ? -1 : Number(a > b));
}
/** The ceiling first, then by name. */
function byS3Client(a, b) {
    return Number(b === _ceiling_js__WEBPACK_IMPORTED_MODULE_0__/* .CEILING_CLIENT */ .k) - Number(a === _ceiling_js__WEBPACK_IMPORTED_MODULE_0__/* .CEILING_CLIENT */ .k) || byName(a, b);
}
/** By action (the word before the first hyphen), then by what a run moves, then by name. */
function byWorkload(a, b) {
    return (byName(action(a.name), action(b.name)) ||
        (a.bytesPerRun ?? Number.MAX_VALUE) - (b.bytesPerRun ?? Number.MAX_VALUE) ||
        byName(a.name, b.name));
}
function action(workload) {
    return workload.split('-', 1)[0] ?? '';
}


/***/ }),

/***/ 747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ verdictInWords)
/* harmony export */ });
/* harmony import */ var _stats_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1935);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4530);



/** After the one that matters most: what changed, what did not, what is not known. */
const ORDER = [
    'faster',
    'suspect',
    'failed',
    'unchanged',
    'notFlagged',
    'inconclusive',
    'insufficient',
    'new',
    'notComparable',
];
/** All verdicts of a comparison in one sentence, without full stop; it holds no text from outside. */
function verdictInWords(comparison) {
    const { againstItself, provisional } = comparison;
    const kind = [againstItself && 'A/A run', provisional && 'provisional'].filter((word) => word !== false);
    const sentence = countsInWords(comparison);
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)(kind.length > 0 ? `${kind.join(', ')}: ${sentence}` : sentence);
}
function countsInWords({ cells, counts, separate }) {
    if (cells.length === 0)
        return 'nothing was compared';
    // What was not measured in turn is never called slower.
    const first = separate ? 'suspect' : 'slower';
    const others = ORDER.filter((verdict) => verdict !== first && counts[verdict] > 0);
    // "None slower" would read as good news.
    const finding = cells.some(({ verdict }) => (0,_stats_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .wasDecided */ .QW)(verdict))
        ? _verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk[first].word
        : 'could be judged';
    return [
        `${counts[first] || 'none'} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cells.length, 'cell')} ${finding}`,
        ...others.map((verdict) => {
            const { word } = _verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk[verdict];
            return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts[verdict], word, word).replaceAll(' ', '\u00a0');
        }),
    ].join(', ');
}


/***/ }),

/***/ 4530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   HE: () => (/* binding */ BY_INTEREST),
/* harmony export */   Tz: () => (/* binding */ TOLD_BY_REASON),
/* harmony export */   bk: () => (/* binding */ VERDICTS)
/* harmony export */ });
/** What verdicts are called, in the order in which they interest a reader. */
const VERDICTS = {
    slower: {
        word: 'slower',
        mark: '🔴',
        meaning: 'fresh rounds put it at T or more; of such findings up to 5\u00a0% are chance',
    },
    failed: { word: 'failed', mark: '❌', meaning: 'a side did not get to its end' },
    suspect: {
        word: 'suspect',
        mark: '🟠',
        meaning: 'looks changed, but the sides were not measured in turn on one host',
    },
    faster: {
        word: 'faster',
        mark: '🟢',
        meaning: 'fresh rounds put it at T or more; of such findings up to 5\u00a0% are chance',
    },
    inconclusive: {
        word: 'inconclusive',
        mark: '❔',
        meaning: 'neither a change nor its absence is shown',
    },
    insufficient: {
        word: 'insufficient',
        mark: '➖',
        meaning: 'too few kept runs to tell anything',
    },
    new: { word: 'new', mark: '🆕', meaning: 'the baseline has no such case' },
    notComparable: {
        word: 'not comparable',
        mark: '🚫',
        meaning: 'the sides are not two versions of one thing, or one of them did not run it',
    },
    unchanged: {
        word: 'unchanged',
        mark: '✅',
        meaning: 'the whole interval lies within ±T',
    },
    notFlagged: {
        word: 'not flagged',
        mark: '⚪',
        meaning: 'nothing stood out, which is no proof that nothing changed',
    },
};
/** All verdicts, those that interest most first. */
const BY_INTEREST = Object.keys(VERDICTS);
/** Verdicts without a figure worth showing: their reason says it. */
const TOLD_BY_REASON = new Set([
    'failed',
    'insufficient',
    'new',
    'notComparable',
]);
/** The verdict of a cell in words; of a suspect, which way. */
function verdictWord({ ratio, verdict }) {
    const { word } = VERDICTS[verdict];
    if (verdict !== 'suspect' || ratio === null)
        return word;
    return `${word}: ${ratio < 1 ? 'slower' : 'faster'}`;
}


/***/ }),

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
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


/***/ }),

/***/ 3007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   Zm: () => (/* binding */ comparable)
/* harmony export */ });
/* unused harmony export isRate */
/* harmony import */ var _contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9364);

/** A bit in a second, and beyond any network, in Gb/s: outside, a ratio would not be a number. */
const SLOWEST = 1e-9;
const FASTEST = 1e9;
/** Whether Gb/s are such that a ratio of them is a number that means something. */
function isRate(gigabitsPerSecond) {
    return gigabitsPerSecond >= SLOWEST && gigabitsPerSecond <= FASTEST;
}
/** The two cases, or why they cannot be compared. */
function comparable(pair) {
    for (const side of ['candidate', 'baseline']) {
        const { length } = pair[side];
        if (length > 1)
            return notComparable(`the ${side} has ${length} cases of this name`);
    }
    const [candidate] = pair.candidate;
    const [baseline] = pair.baseline;
    return (emptiness(candidate, baseline) ??
        failure(candidate) ??
        failure(baseline, 'baseline') ??
        absence(candidate, baseline) ??
        difference(candidate, baseline) ?? { candidate: candidate, baseline: baseline });
}
/** Cells that neither side can do are no comparison at all. */
function isMeasured({ candidate, baseline }) {
    return [...candidate, ...baseline].some(({ status }) => status !== 'skipped');
}
/** Runs that move nothing have no rate: a workload of empty objects, say. */
function emptiness(...sides) {
    const isEmpty = sides.every((result) => result?.status === 'measured' && result.bytesPerRun === 0);
    return isEmpty ? notComparable('its runs move no bytes, so there is no rate to compare') : null;
}
function failure(result, side = 'candidate') {
    if (result === undefined)
        return null;
    if (result.status === 'failed') {
        return { verdict: 'failed', reason: `${side}: ${result.reason ?? 'no reason given'}` };
    }
    const absurd = (0,_contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(result).find((run) => !isRate(run.gigabitsPerSecond));
    if (absurd === undefined)
        return null;
    const reason = `${side}: a run reports ${absurd.gigabitsPerSecond} Gb/s, which is no rate`;
    return { verdict: 'failed', reason };
}
function absence(candidate, baseline) {
    if (candidate === undefined)
        return notComparable('only the baseline has this case');
    if (candidate.status === 'skipped') {
        return notComparable(`the candidate skipped it: ${candidate.reason ?? 'no reason given'}`);
    }
    if (baseline === undefined)
        return { verdict: 'new', reason: 'the baseline has no such case' };
    return baseline.status === 'skipped'
        ? notComparable(`the baseline skipped it: ${baseline.reason ?? 'no reason given'}`)
        : null;
}
function difference(candidate, baseline) {
    const same = candidate.workloadDigest === baseline.workloadDigest &&
        candidate.bytesPerRun === baseline.bytesPerRun;
    return same ? null : notComparable('the workload of this name is another one on each side');
}
function notComparable(reason) {
    return { verdict: 'notComparable', reason };
}


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ sampleAlone),
/* harmony export */   Pn: () => (/* binding */ sampleInRounds),
/* harmony export */   xy: () => (/* binding */ MOST_VALUES)
/* harmony export */ });
/* harmony import */ var _contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9364);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(950);


/** The most values of a side that are compared: exact tests of more take long and tell no more. */
const MOST_VALUES = 30;
/**
 * What a side was measured at in rounds, that is, in turn with the other side.
 *
 * @param screenRounds rounds 1 to this one are the screen
 */
function sampleInRounds(result, screenRounds) {
    const rounds = processMedians(result).filter(({ round }) => round > 0);
    const values = (of) => inBatches(rounds.filter(({ round }) => of(round)).map((process) => process.value));
    return {
        screen: values((round) => round <= screenRounds),
        confirm: values((round) => round > screenRounds),
    };
}
/**
 * What a side was measured at alone, in Gb/s. Outside rounds all runs are of one process, so each
 * run is a value; they are not independent, which is one reason why this is weaker evidence.
 */
function sampleAlone(result) {
    const processes = processMedians(result);
    const oneProcess = processes.every(({ round }) => round === 0);
    return inBatches(oneProcess
        ? (0,_contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(result).map((run) => run.gigabitsPerSecond)
        : processes.map((process) => process.value));
}
function processMedians(result) {
    const rounds = Map.groupBy((0,_contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(result), (measurement) => measurement.round);
    return [...rounds].map(([round, runs]) => ({
        round,
        value: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(runs.map((run) => run.gigabitsPerSecond)),
    }));
}
/**
 * More than `MOST_VALUES` values in that many batches, the median of each: no value is dropped, and
 * neighbours that resemble each other count as one (batch means: Conway 1963, with medians).
 */
function inBatches(values) {
    if (values.length <= MOST_VALUES)
        return [...values];
    const start = (batch) => Math.round((batch * values.length) / MOST_VALUES);
    return Array.from({ length: MOST_VALUES }, (_, batch) => (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(values.slice(start(batch), start(batch + 1))));
}


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ standsOut),
/* harmony export */   S: () => (/* binding */ screenOf),
/* harmony export */   mI: () => (/* binding */ screenRatio)
/* harmony export */ });
/* unused harmony export cellsToConfirm */
/* harmony import */ var _contract_compare_design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8078);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(950);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3007);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1865);






/** The screen that the run was made with. */
function screenOf({ compare }) {
    return (compare ?? _contract_compare_design_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DESIGN */ .J).screen;
}
/** Candidate ÷ baseline, of the medians of process medians; null when a side has no kept run. */
function screenRatio(candidate, baseline) {
    if (candidate.screen.length === 0 || baseline.screen.length === 0)
        return null;
    return (0,_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(candidate.screen) / (0,_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(baseline.screen);
}
/** At a threshold of 3 %: when the ratio is 0.97 or less, or 1.03 or more. */
function standsOut(ratio, { threshold }) {
    return (0,_effect_js__WEBPACK_IMPORTED_MODULE_4__/* .directionOf */ .F)(ratio, threshold) !== 0;
}
/** The cells of a run that stood out in its screen: those to be measured again, in fresh rounds. */
function cellsToConfirm(run) {
    const screen = screenOf(run);
    return pairSides(run).filter((pair) => {
        const sides = comparable(pair);
        if ('verdict' in sides)
            return false;
        const ratio = screenRatio(sampleInRounds(sides.candidate, screen.rounds), sampleInRounds(sides.baseline, screen.rounds));
        return ratio !== null && standsOut(ratio, screen);
    });
}


/***/ })

};
