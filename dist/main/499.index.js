export const id = 499;
export const ids = [499];
export const modules = {

/***/ 3767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ casesBySurroundings),
/* harmony export */   JX: () => (/* binding */ isRankable),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS)
/* harmony export */ });
/* harmony import */ var _contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9364);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(950);
/* harmony import */ var _ceiling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6557);
/* harmony import */ var _throughput_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8857);




/** As a word of a sentence. */
const STATUS_WORDS = {
    measured: 'measured',
    notTimed: 'not timed',
    skipped: 'skipped',
    failed: 'failed',
};
function statusOf(found) {
    return found.status === 'measured' && !(0,_contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimed */ ._Y)(found) ? 'notTimed' : found.status;
}
/** Cases of a job by what surrounded them. */
function casesBySurroundings(job) {
    const groups = Map.groupBy(job.cases, (found) => JSON.stringify([found.storageClass, found.bucket, found.side, found.attempt ?? 1]));
    return [...groups].map(([, cases]) => {
        const { side, storageClass, bucket, attempt = 1 } = cases[0];
        return { surroundings: { side, storageClass, bucket, attempt }, cases: summarise(cases, job) };
    });
}
function isRankable(found) {
    return found?.status === 'measured' && found.throughput !== null;
}
function summarise(cases, job) {
    const summaries = mergeRepeated(cases).map((found) => summariseCase(found, job.lineRateGigabitsPerSecond));
    for (const workload of Map.groupBy(summaries, (found) => found.workload).values()) {
        const ceiling = workload.find((found) => found.s3Client === _ceiling_js__WEBPACK_IMPORTED_MODULE_1__/* .CEILING_CLIENT */ .k);
        for (const found of workload)
            found.toCeiling = compareToCeiling(found, ceiling);
    }
    return summaries;
}
function summariseCase(found, lineRate) {
    const kept = (0,_contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(found);
    const runs = kept.map((measurement) => measurement.gigabitsPerSecond);
    const throughput = (0,_throughput_js__WEBPACK_IMPORTED_MODULE_2__/* .throughputOf */ .Qs)(runs);
    return {
        s3Client: found.s3Client,
        workload: found.workload,
        bytesPerRun: found.bytesPerRun,
        status: statusOf(found),
        reason: found.reason,
        runs,
        warmups: found.measurements.length - kept.length,
        implausible: kept.filter((measurement) => measurement.implausible).length,
        throughput,
        medianSeconds: kept.length > 0 ? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(kept.map(({ seconds }) => seconds)) : null,
        toCeiling: null,
        ofLineRate: throughput && lineRate ? throughput.median / lineRate : null,
    };
}
function compareToCeiling(found, ceiling) {
    if (found === ceiling || !isRankable(found) || !isRankable(ceiling))
        return null;
    if (ceiling.throughput.median === 0)
        return null;
    return {
        ratio: found.throughput.median / ceiling.throughput.median,
        relation: (0,_throughput_js__WEBPACK_IMPORTED_MODULE_2__/* .relationOf */ .Ke)(found.throughput, ceiling.throughput),
    };
}
/** A retried job may name a case twice: no run of it is lost, and what failed once has failed. */
function mergeRepeated(cases) {
    const groups = Map.groupBy(cases, (found) => JSON.stringify([found.s3Client, found.workload]));
    return [...groups.values()].map((same) => {
        const worst = same.find((found) => found.status === 'failed') ??
            same.find((found) => found.status === 'measured') ??
            same[0];
        return { ...worst, measurements: same.flatMap((found) => found.measurements) };
    });
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

/***/ 5880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ costInWords),
  h: () => (/* binding */ costOf)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/instance-types.js

/** For people: `m6in` has two network cards, and a job sees one of them. */
function cards(count, gigabitsPerSecond) {
    const total = `${count} network cards carry ${gigabitsPerSecond} Gb/s together`;
    return { caveat: `${total}, but a Batch job has one interface on one card.` };
}
function nvme(nvmeDisks, nvmeDiskGB) {
    return { nvmeDisks, nvmeDiskGB };
}
/**
 * Sources: EC2's DescribeInstanceTypes (2026-11-22); EC2's price list for us-east-1 (2026-01-19).
 * A type that is missing here is added by one line.
 */
const ROWS = [
    ['c5n.18xlarge', 72, 192, 'x86_64', 100, 3.888],
    ['c6gn.16xlarge', 64, 128, 'arm64', 100, 2.7648],
    ['c6in.32xlarge', 128, 256, 'x86_64', 170, 7.2576, cards(2, 200)],
    ['c7gn.8xlarge', 32, 64, 'arm64', 100, 1.9968],
    ['c7gn.16xlarge', 64, 128, 'arm64', 200, 3.9936],
    ['c8gn.16xlarge', 64, 128, 'arm64', 200, 3.792],
    ['c8gn.24xlarge', 96, 192, 'arm64', 300, 5.688],
    ['c8gn.48xlarge', 192, 384, 'arm64', 300, 11.376, cards(2, 600)],
    ['c8in.48xlarge', 192, 384, 'x86_64', 300, null],
    ['c8in.96xlarge', 384, 768, 'x86_64', 300, null, cards(2, 600)],
    ['m5n.24xlarge', 96, 384, 'x86_64', 100, 5.712],
    ['m6in.32xlarge', 128, 512, 'x86_64', 170, 8.91072, cards(2, 200)],
    ['m6idn.24xlarge', 96, 384, 'x86_64', 150, 7.63776, nvme(4, 1425)],
    ['m6idn.32xlarge', 128, 512, 'x86_64', 170, 10.18368, { ...nvme(4, 1900), ...cards(2, 200) }],
    ['m7i.48xlarge', 192, 768, 'x86_64', 50, 9.6768],
    ['m8g.48xlarge', 192, 768, 'arm64', 50, 8.61696],
    ['m8gn.48xlarge', 192, 768, 'arm64', 300, 13.968, cards(2, 600)],
    ['r6in.32xlarge', 128, 1024, 'x86_64', 170, 11.15712, cards(2, 200)],
    ['r8gn.48xlarge', 192, 1536, 'arm64', 300, 17.4893, cards(2, 600)],
    ['i4i.32xlarge', 128, 1024, 'x86_64', 75, 10.9824, nvme(8, 3750)],
    ['i7ie.48xlarge', 192, 1536, 'x86_64', 100, 24.9504, nvme(16, 7500)],
    ['i8ge.48xlarge', 192, 1536, 'arm64', 300, 22.7808, nvme(16, 7500)],
    [
        'hpc7g.16xlarge',
        64,
        128,
        'arm64',
        200,
        1.6832,
        { caveat: '200 Gb/s is its EFA figure; few zones offer it; not yet seen to work with Batch.' },
    ],
    [
        'p4d.24xlarge',
        96,
        1152,
        'x86_64',
        100,
        21.957642,
        { ...nvme(8, 1000), ...cards(4, 400), gpu: true },
    ],
    [
        'p5.48xlarge',
        192,
        2048,
        'x86_64',
        100,
        55.04,
        { ...nvme(8, 3800), ...cards(32, 3200), gpu: true },
    ],
    ['trn1.32xlarge', 128, 512, 'x86_64', 100, 21.5, { ...nvme(4, 1900), ...cards(8, 800) }],
    ['c6g.medium', 1, 2, 'arm64', 10, 0.034],
    ['c7g.medium', 1, 2, 'arm64', 12.5, 0.0363],
    ['c7g.large', 2, 4, 'arm64', 12.5, 0.0725],
    ['c8g.large', 2, 4, 'arm64', 12.5, 0.07976],
    ['c7i.large', 2, 4, 'x86_64', 12.5, 0.08925],
];
/** The instance types that can be benchmarked, by name. */
const INSTANCE_TYPES = new Map(ROWS.map(([id, vcpus, memoryGiB, architecture, gigabitsPerSecond, usdPerHour, more]) => [
    id,
    {
        ...{ id, vcpus, memoryMiB: memoryGiB * 1024, architecture, gigabitsPerSecond, usdPerHour },
        ...{ nvmeDisks: 0, nvmeDiskGB: 0, gpu: false },
        ...more,
    },
]));
/**
 * The memory that a job can have of a machine, in MiB. What asks for more stays in RUNNABLE for
 * ever. Less 5 % and 256 MiB covers every overhead that was published (7.7 % of c6g.medium's 2 GiB,
 * 3.8 % of c5n.18xlarge's 192 GiB, 2.6 % of p4d.24xlarge's 1152 GiB); a flat 15 % would take 19 GiB
 * more from a c5n.18xlarge.
 */
function containerMemoryMiB(memoryMiB) {
    return Math.floor(memoryMiB * 0.95 - 256);
}
/** Why a stack cannot have that instance type, in one sentence; null if it can. */
function whyNotInstanceType(id) {
    if (INSTANCE_TYPES.has(id))
        return null;
    if (/^t\d/.test(id)) {
        return `${id} is burstable, and AWS Batch takes no T family: choose e.g. c7g.medium.`;
    }
    const known = [...INSTANCE_TYPES.keys()];
    return (`${id} is not in the catalogue: did you mean ${closest(id, known)}? ` +
        'A type is added by one line in src/contract/instance-types.ts.');
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(1935);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/cost.js


/**
 * US dollars in us-east-1: a request, a GiB moved, a GiB kept for a month. Sources: aws.amazon.com/s3/pricing
 * and, for S3 Express, the example of aws.amazon.com/s3/faqs.
 */
const S3_PRICES = {
    S3Standard: { put: 5e-6, get: 4e-7, uploadGiB: 0, downloadGiB: 0, storedGiB: 0.023 },
    S3Express: { put: 1.13e-6, get: 3e-8, uploadGiB: 0.0032, downloadGiB: 0.0006, storedGiB: 0.11 },
};
const GIB = 1024 ** 3;
const HOUR_MS = 3_600_000;
/** S3 clients cut what is larger into requests of about that size, in bytes. */
const PART_SIZE = 8 * 1024 ** 2;
/**
 * What a run cost, roughly: machines by the time of their jobs, requests by what a run moves. Not
 * counted are starting machines, preparing files, and retries.
 *
 * @returns null for a run that was not on EC2
 */
function costOf(run) {
    const jobs = run.jobs.filter((job) => !isLocal(job));
    if (jobs.length === 0)
        return null;
    const prices = jobs.map((job) => {
        const price = cataloguePrice(job.instanceType);
        return price === null ? null : price * hoursOf(job);
    });
    const cases = jobs.flatMap((job) => job.cases);
    const s3 = cases.map(s3CostOf);
    return {
        instancesUsd: prices.includes(null) ? null : sum(prices.map(Number)),
        s3Requests: sum(s3.map(({ requests }) => requests)),
        s3Usd: sum(s3.map((one) => one.usd)),
        storageUsdPerMonth: storageOf(cases),
    };
}
/** In one sentence. */
function costInWords(cost) {
    const { instancesUsd, s3Requests, s3Usd, storageUsdPerMonth } = cost;
    const s3 = `${(0,format/* usd */.dR)(s3Usd)} for about ${(0,format/* roughly */.vB)(s3Requests)} S3 requests`;
    const kept = `keeping the objects that were read costs ${(0,format/* usd */.dR)(storageUsdPerMonth)} a month`;
    return instancesUsd === null
        ? `About ${s3}, and the instances, whose price is not known; ${kept} (prices of us-east-1).`
        : `About ${(0,format/* usd */.dR)(instancesUsd + s3Usd)}: ${(0,format/* usd */.dR)(instancesUsd)} for instances, ${s3}; ${kept} (prices of us-east-1).`;
}
function isLocal({ instanceType }) {
    return /^local(-|$)/.test(instanceType);
}
function cataloguePrice(instanceType) {
    return INSTANCE_TYPES.get(instanceType)?.usdPerHour ?? null;
}
function hoursOf({ earlierAttempts = [], finishedAt, startedAt }) {
    if (startedAt === null || finishedAt === null)
        return 0;
    const starts = [startedAt, ...earlierAttempts.map((earlier) => earlier.startedAt)];
    return Math.max(0, Date.parse(finishedAt) - Math.min(...starts.map(Date.parse))) / HOUR_MS;
}
function s3CostOf(found) {
    const price = S3_PRICES[found.storageClass];
    const upload = found.workload.startsWith('upload');
    const runs = found.measurements.length;
    const bytes = found.bytesPerRun ?? 0;
    const tasks = found.tasksPerRun ?? filesOf(found.workload);
    const requests = runs * Math.max(tasks, Math.ceil(bytes / PART_SIZE));
    const gib = (runs * bytes) / GIB;
    const each = upload ? price.put : price.get;
    return {
        requests,
        usd: requests * each + gib * (upload ? price.uploadGiB : price.downloadGiB),
    };
}
/** Where a case does not say it, its name does: `download-256KiB-10_000x` moves 10,000 files. */
function filesOf(workload) {
    const count = /-(\d[\d_]{0,9})x(?:-|$)/.exec(workload)?.[1];
    return count === undefined ? 1 : Number(count.replaceAll('_', ''));
}
/**
 * Objects are kept once, however many workloads read them and however often: those of
 * `download-5GiB-1x-ram` and `download-max-throughput` are the one of `download-5GiB-1x`. Where a case
 * does not say which they are, names are taken to: `-ram` workloads read the objects of those without.
 */
function storageOf(cases) {
    const kept = new Map();
    for (const { bucket, bytesPerRun, objects, storageClass, workload } of cases) {
        const bytes = objects?.bytes ?? bytesPerRun;
        if (!workload.startsWith('download') || bytes === null)
            continue;
        const usdPerMonth = (bytes / GIB) * S3_PRICES[storageClass].storedGiB;
        const which = objects?.digest ?? workload.replace(/-ram$/, '');
        kept.set(JSON.stringify([bucket, which]), usdPerMonth);
    }
    return sum([...kept.values()]);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportModel: () => (/* binding */ reportModel),
  d: () => (/* binding */ troubledCases)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/cases.js
var cases = __webpack_require__(3767);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/ceiling.js
var ceiling = __webpack_require__(6557);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/comparison-summary.js
var comparison_summary = __webpack_require__(3340);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/cost.js + 1 modules
var cost = __webpack_require__(5880);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/order.js
var report_order = __webpack_require__(7730);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/groups.js


/** The case of a client and workload, if the group has it. */
function caseOf(group, s3Client, workload) {
    return group.cases.find((found) => found.s3Client === s3Client && found.workload === workload);
}
/** Groups of all jobs; a label names storage class, bucket, job, side and attempt only where these differ. */
function labelledGroups(jobs) {
    const found = jobs.flatMap((job) => (0,cases/* casesBySurroundings */.It)(job).map(({ surroundings, cases }) => ({ ...surroundings, job, cases })));
    return found
        .map(({ job, ...group }) => {
        const { attempt, bucket, side, storageClass } = group;
        const differs = (same) => !found.every(same);
        const place = labelOf(job.instanceType, differs((other) => other.storageClass === storageClass) && storageClass, differs((other) => other.job !== job || other.storageClass !== storageClass || other.bucket === bucket) && bucket, jobs.some((other) => other !== job && other.instanceType === job.instanceType) &&
            `job ${job.jobId}`);
        const label = labelOf(place, differs((other) => other.side === side) && side, differs((other) => other.job !== job || other.attempt === attempt) && `attempt ${attempt}`);
        return { ...group, instanceType: job.instanceType, place, label };
    })
        .sort((a, b) => (0,report_order/* byName */.nG)(a.label, b.label));
}
function labelOf(...parts) {
    return parts.filter((part) => part !== false).join(' · ');
}
/** All workloads, sorted; their sizes from whichever case knows, as one that never ran may not. */
function workloadsOf(groups) {
    const sizes = new Map();
    for (const { workload, bytesPerRun } of groups.flatMap((group) => group.cases)) {
        sizes.set(workload, sizes.get(workload) ?? bytesPerRun);
    }
    return [...sizes].map(([name, bytesPerRun]) => ({ name, bytesPerRun })).sort(report_order/* byWorkload */.VC);
}
/** In the order of the workloads, within one the ceiling first. */
function sortedCases(cases, workloads) {
    const order = new Map(workloads.map(({ name }, index) => [name, index]));
    const place = (found) => order.get(found.workload) ?? 0;
    return cases.toSorted((a, b) => place(a) - place(b) || (0,report_order/* byS3Client */.NY)(a.s3Client, b.s3Client));
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/standing.js
var standing = __webpack_require__(884);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/model.js







/** Makes the model of a run, whatever state the run is in. */
function reportModel(result, context = {}) {
    const jobs = result.jobs.toSorted((a, b) => (0,report_order/* byName */.nG)(a.instanceType, b.instanceType) || (0,report_order/* byName */.nG)(a.jobId, b.jobId));
    const unsorted = labelledGroups(jobs);
    const workloads = workloadsOf(unsorted);
    const groups = unsorted.map((group) => ({
        ...group,
        cases: sortedCases(group.cases, workloads),
    }));
    const cases = groups.flatMap((group) => group.cases);
    const comparison = (0,comparison_summary/* summariseComparison */.K)(result, groups);
    const places = [...groups, ...(comparison?.cells ?? [])].map(({ place }) => place);
    return {
        runKey: result.runKey,
        trigger: result.trigger,
        suite: result.suite,
        asAws: result.asAws ?? false,
        ...(result.options && { options: result.options }),
        startedAt: result.startedAt,
        finishedAt: result.finishedAt,
        state: stateOf(result),
        durationMs: between(result.startedAt, result.finishedAt),
        counts: {
            ...(0,standing/* countByStatus */.x7)(cases.map(({ status }) => status)),
            cases: cases.length,
            keptRuns: cases.reduce((sum, found) => sum + found.runs.length, 0),
            warmups: cases.reduce((sum, found) => sum + found.warmups, 0),
            implausible: cases.reduce((sum, found) => sum + found.implausible, 0),
            failedJobs: jobs.filter((job) => job.status === 'FAILED').length,
        },
        jobs: jobs.map(jobSummary),
        groups,
        s3Clients: [...new Set(cases.map((found) => found.s3Client))].sort(report_order/* byS3Client */.NY),
        workloads,
        places: [...new Set(places)],
        ceiling: cases.some((found) => found.s3Client === ceiling/* CEILING_CLIENT */.k && found.throughput)
            ? ceiling/* CEILING_CLIENT */.k
            : null,
        standing: (0,standing/* standingOf */.YP)(groups.filter(({ side }) => side === 'candidate').map((group) => group.cases), versionsOf(jobs)),
        comparison,
        cost: (0,cost/* costOf */.h)(result),
        falseFlags: context.falseFlags ?? null,
        thresholds: context.thresholds ?? null,
        links: context.links ?? [],
    };
}
/** Cases that were not measured, the failed ones first. */
function troubledCases(model) {
    const all = model.groups.flatMap((group) => group.cases.map((found) => ({ group, found })));
    return ['failed', 'skipped'].flatMap((status) => all.filter(({ found }) => found.status === status));
}
function stateOf(result) {
    if (result.interrupted)
        return 'interrupted';
    return result.finishedAt === null ? 'running' : 'finished';
}
function jobSummary(job) {
    return {
        instanceType: job.instanceType,
        jobId: job.jobId,
        status: job.status,
        reason: job.reason,
        host: job.host,
        earlierAttempts: job.earlierAttempts ?? [],
        lineRateGigabitsPerSecond: job.lineRateGigabitsPerSecond,
        durationMs: between(job.startedAt, job.finishedAt),
        versions: Object.entries(job.s3ClientVersions).sort(([a], [b]) => (0,report_order/* byS3Client */.NY)(a, b)),
        counts: (0,standing/* countByStatus */.x7)(job.cases.map(cases/* statusOf */.c2)),
        notes: job.notes ?? [],
    };
}
function versionsOf(jobs) {
    const versions = new Map();
    for (const [s3Client, version] of jobs.flatMap((job) => Object.entries(job.s3ClientVersions))) {
        versions.set(s3Client, (versions.get(s3Client) ?? new Set()).add(version));
    }
    return versions;
}
function between(start, end) {
    if (start === null || end === null)
        return null;
    return Math.max(0, Date.parse(end) - Date.parse(start));
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

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   ey: () => (/* binding */ fastestOf),
/* harmony export */   x7: () => (/* binding */ countByStatus)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(950);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3767);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7730);
/* harmony import */ var _throughput_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8857);




/**
 * @param comparable lists of cases that may be set against each other
 * @param versions of each S3 client, as the jobs found them
 */
function standingOf(comparable, versions) {
    const contests = comparable
        .flatMap((cases) => [...Map.groupBy(cases, (found) => found.workload).values()])
        .map((cases) => cases.filter(_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .isRankable */ .JX))
        .filter((cases) => cases.length > 1);
    const outcomes = contests.map(outcomeOf);
    const winners = outcomes.filter((outcome) => outcome.fastest !== null);
    const byClient = Map.groupBy(comparable.flat(), (found) => found.s3Client);
    const clients = [...byClient].map(([s3Client, cases]) => ({
        s3Client,
        versions: [...(versions.get(s3Client) ?? [])].sort(),
        counts: countByStatus(cases.map(({ status }) => status)),
        fastest: winners.filter((outcome) => outcome.fastest === s3Client).length,
        toCeiling: overallToCeiling(cases),
    }));
    return {
        comparisons: contests.length,
        decided: winners.length,
        tooFew: outcomes.filter((outcome) => outcome.tooFew).length,
        clients: clients.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byS3Client */ .NY)(a.s3Client, b.s3Client)),
    };
}
/** The client whose range lies above all others', if there is one. */
function fastestOf(cases) {
    return outcomeOf(cases.filter(_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .isRankable */ .JX)).fastest;
}
function countByStatus(statuses) {
    const counts = { measured: 0, notTimed: 0, skipped: 0, failed: 0 };
    for (const status of statuses)
        counts[status]++;
    return counts;
}
function outcomeOf(cases) {
    const first = cases.toSorted((a, b) => b.throughput.median - a.throughput.median)[0];
    if (!first || cases.length < 2)
        return { fastest: null, tooFew: false };
    const relations = cases
        .filter((other) => other !== first)
        .map((other) => (0,_throughput_js__WEBPACK_IMPORTED_MODULE_2__/* .relationOf */ .Ke)(first.throughput, other.throughput));
    return {
        fastest: relations.every((relation) => relation === 'faster') ? first.s3Client : null,
        tooFew: relations.includes('tooFew') && !relations.includes('aboutEqual'),
    };
}
function overallToCeiling(cases) {
    const compared = cases.flatMap((found) => found.toCeiling ?? []);
    const ratios = compared.map(({ ratio }) => ratio);
    if (ratios.length === 0)
        return null;
    const by = { faster: 0, slower: 0, aboutEqual: 0, tooFew: 0 };
    for (const { relation } of compared)
        by[relation]++;
    const [min, max] = [Math.min(...ratios), Math.max(...ratios)];
    return { comparisons: compared.length, by, median: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(ratios), min, max };
}


/***/ }),

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ relationOf),
/* harmony export */   Qs: () => (/* binding */ throughputOf),
/* harmony export */   a8: () => (/* binding */ RUNS_TO_RANK)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(950);

/**
 * Kept runs that a side needs before it is called faster or slower. When nothing differs, three
 * runs lie wholly above another three in 1 of 20 samples, two above two in 1 of 6.
 */
const RUNS_TO_RANK = 3;
/** @returns null when there is no kept run */
function throughputOf(gigabitsPerSecond) {
    const runs = gigabitsPerSecond.length;
    if (runs === 0)
        return null;
    const middle = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(gigabitsPerSecond);
    const min = Math.min(...gigabitsPerSecond);
    const max = Math.max(...gigabitsPerSecond);
    const spread = runs < 2 || middle === 0 ? null : (max - min) / 2 / middle;
    return { median: middle, min, max, spread, runs };
}
/** How `a` stands to `b`: a difference is claimed only where the ranges do not touch. */
function relationOf(a, b) {
    if (a.min <= b.max && b.min <= a.max)
        return 'aboutEqual';
    if (Math.min(a.runs, b.runs) < RUNS_TO_RANK)
        return 'tooFew';
    return a.min > b.max ? 'faster' : 'slower';
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
