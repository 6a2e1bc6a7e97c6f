export const id = 1249;
export const ids = [1249];
export const modules = {

/***/ 60471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qA: () => (/* binding */ INSTANCE_TYPES)
/* harmony export */ });
/* unused harmony exports containerMemoryMiB, whyNotInstanceType */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

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


/***/ }),

/***/ 53767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ casesBySurroundings),
/* harmony export */   JX: () => (/* binding */ isRankable),
/* harmony export */   QU: () => (/* binding */ roundsBeside),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   vY: () => (/* binding */ beside)
/* harmony export */ });
/* harmony import */ var _contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55679);
/* harmony import */ var _stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39570);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80950);
/* harmony import */ var _throughput_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1238);




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
function casesBySurroundings(job, reference = null) {
    const groups = Map.groupBy(job.cases, (found) => JSON.stringify([found.storageClass, found.bucket, found.side, found.attempt ?? 1]));
    return [...groups].map(([, cases]) => {
        const { side, storageClass, bucket, attempt = 1 } = cases[0];
        return {
            surroundings: { side, storageClass, bucket, attempt },
            cases: summarise(cases, job, reference),
        };
    });
}
function isRankable(found) {
    return found?.status === 'measured' && found.throughput !== null;
}
function summarise(cases, job, reference) {
    const summaries = mergeRepeated(cases).map((found) => summariseCase(found, job.lineRateGigabitsPerSecond));
    for (const workload of Map.groupBy(summaries, (found) => found.workload).values()) {
        const other = workload.find((found) => found.s3Client === reference);
        for (const found of workload)
            found.toReference = beside(found, other);
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
        inRounds: kept.filter(({ round }) => round > 0),
        toReference: null,
        ofLineRate: throughput && lineRate ? throughput.median / lineRate : null,
    };
}
/** How a case stands to another: by the rounds in which both took turns, else by the ranges of their runs. */
function beside(found, other) {
    if (found === other || !isRankable(found) || !isRankable(other))
        return null;
    const differences = roundsBeside(found, other);
    if (differences.length > 0) {
        const { interval, ratio } = (0,_stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioOf */ .pO)(differences);
        return { ratio, interval, told: (0,_stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .toldBy */ .Hd)({ interval }) };
    }
    if (other.throughput.median === 0)
        return null;
    return {
        ratio: found.throughput.median / other.throughput.median,
        interval: null,
        told: (0,_throughput_js__WEBPACK_IMPORTED_MODULE_2__/* .toldByRanges */ .J7)(found.throughput, other.throughput),
    };
}
/** The differences of two cases in the rounds of both. */
function roundsBeside(found, other) {
    return (0,_stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .differencesInRounds */ .bt)({ measurements: found.inRounds }, { measurements: other.inRounds });
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

/***/ 33340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ summariseComparison),
/* harmony export */   t: () => (/* binding */ isInRounds)
/* harmony export */ });
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57444);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80950);
/* harmony import */ var _stats_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71865);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37730);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64530);





/**
 * @param groups of the run, for the throughput of each side
 * @returns null for a run that compares nothing
 */
function summariseComparison(run, groups) {
    if (!run.comparisons && !run.compare)
        return null;
    const known = placesOf(groups);
    const measured = casesOf(run);
    const design = run.compare ?? null;
    const cells = (run.comparisons ?? [])
        .map((comparison) => {
        const keys = {
            candidate: keyOf('candidate', comparison, comparison),
            baseline: keyOf('baseline', comparison, comparison),
        };
        const place = known.get(keys.candidate) ?? known.get(keys.baseline) ?? placeOf(comparison, groups);
        const sides = [measured.get(keys.candidate), measured.get(keys.baseline)];
        return { ...comparison, place, gigabitsPerSecond: levelsOf(sides, comparison, design) };
    })
        .sort(byInterest);
    const clients = clientsOf(run, cells);
    return {
        outcome: (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(run),
        clients,
        withoutLine: run.clientComparisons === undefined ? [] : withoutLine(cells, clients),
        cells,
        counts: countByVerdict(cells),
        provisional: cells.some((cell) => cell.provisional),
        againstItself: run.compare?.againstItself ?? false,
        separate: cells.length > 0 && cells.every((cell) => cell.evidence === 'separate'),
        design,
        smallest: smallestOf(run, cells),
        hostShares: run.hostShares ?? [],
    };
}
/** Whether cells have rounds, each of which is one pair of values. */
function isInRounds(design) {
    return design !== null && 'looks' in design;
}
function clientsOf(run, cells) {
    const clients = run.clientComparisons ?? [];
    return clients
        .map((line) => {
        const own = cells.filter((cell) => isOf(line, cell));
        const workloads = new Set(own.map(({ workload }) => workload));
        return { ...line, of: workloads.size < own.length ? 'cell' : 'workload' };
    })
        .sort((a, b) => (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(a.verdict) - (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(b.verdict) ||
        changeOf(b) - changeOf(a) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.instanceType, b.instanceType) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.s3Client, b.s3Client));
}
function isOf(line, cell) {
    return line.s3Client === cell.s3Client && line.instanceType === cell.instanceType;
}
/** Cells that could not be judged, or were not reached, or too little of: what else there is says why. */
const UNDONE = new Set(['couldNotBeJudged', 'notReached']);
function withoutLine(cells, clients) {
    const undone = cells
        .filter(({ verdict }) => UNDONE.has(verdict))
        .filter((cell) => !clients.some((line) => isOf(line, cell)))
        .map(({ instanceType, s3Client }) => ({ instanceType, s3Client }));
    return undone
        .filter((one, index) => undone.findIndex((other) => isOf(one, other)) === index)
        .sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.instanceType, b.instanceType) || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.s3Client, b.s3Client));
}
function smallestOf({ smallestChanges = [] }, cells) {
    const tested = cells.filter(({ kept }) => Math.min(...kept) > 0);
    return smallestChanges
        .map((one) => {
        const own = tested.filter(({ instanceType }) => instanceType === one.instanceType);
        const thresholds = own.map(({ threshold }) => threshold);
        return { ...one, cells: tested.length, thresholds };
    })
        .sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.instanceType, b.instanceType));
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
/** Median Gb/s of each side, of the rounds that both have; of what a side has alone, where the other has none. */
function levelsOf([candidate, baseline], { evidence }, design) {
    const values = evidence === 'separate'
        ? [candidate, baseline].map((side) => (side ? (0,_stats_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleAlone */ .AQ)(side) : []))
        : inRounds((0,_stats_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .ratesByRound */ .Lq)(candidate ?? NOTHING), (0,_stats_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .ratesByRound */ .Lq)(baseline ?? NOTHING), design);
    const [ofCandidate, ofBaseline] = values.map((found) => found.length > 0 ? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .J)(found) : null);
    return { candidate: ofCandidate ?? null, baseline: ofBaseline ?? null };
}
const NOTHING = { measurements: [] };
function inRounds(one, other, design) {
    const shared = [...one.keys()].filter((round) => other.has(round));
    // Fresh rounds only: by a former design, those of the screen were not compared any more.
    const fresh = design !== null && 'screen' in design
        ? shared.filter((round) => round > design.screen.rounds)
        : shared;
    const compared = fresh.length > 0 ? fresh : shared;
    if (compared.length === 0)
        return [one, other].map((side) => [...side.values()]);
    return [one, other].map((side) => compared.map((round) => side.get(round)));
}
/** Of a cell that the run has no case of: another result has. */
function placeOf({ instanceType, storageClass }, groups) {
    const same = groups.find((group) => group.instanceType === instanceType && group.storageClass === storageClass);
    return same?.place ?? instanceType;
}
function byInterest(a, b) {
    return ((0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(a.verdict) - (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(b.verdict) ||
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


/***/ }),

/***/ 28025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ costInWords),
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _contract_instance_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60471);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41935);


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
    const s3 = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .usd */ .dR)(s3Usd)} for about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .roughly */ .vB)(s3Requests)} S3 requests`;
    const kept = `keeping the objects that were read costs ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .usd */ .dR)(storageUsdPerMonth)} a month`;
    return instancesUsd === null
        ? `About ${s3}, and the instances, whose price is not known; ${kept} (prices of us-east-1).`
        : `About ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .usd */ .dR)(instancesUsd + s3Usd)}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .usd */ .dR)(instancesUsd)} for instances, ${s3}; ${kept} (prices of us-east-1).`;
}
function isLocal({ instanceType }) {
    return /^local(-|$)/.test(instanceType);
}
function cataloguePrice(instanceType) {
    return _contract_instance_types_js__WEBPACK_IMPORTED_MODULE_0__/* .INSTANCE_TYPES */ .qA.get(instanceType)?.usdPerHour ?? null;
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

/***/ 71249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportModel: () => (/* binding */ reportModel),
  d: () => (/* binding */ troubledCases)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/cases.js
var cases = __webpack_require__(53767);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/comparison-summary.js
var comparison_summary = __webpack_require__(33340);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/cost.js
var cost = __webpack_require__(28025);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/order.js
var report_order = __webpack_require__(37730);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/groups.js


/** The case of a client and workload, if the group has it. */
function caseOf(group, s3Client, workload) {
    return group.cases.find((found) => found.s3Client === s3Client && found.workload === workload);
}
/** Groups of all jobs; a label names storage class, bucket, job, side and attempt only where these differ. */
function labelledGroups(jobs, reference = null) {
    const found = jobs.flatMap((job) => (0,cases/* casesBySurroundings */.It)(job, reference).map(({ surroundings, cases }) => ({
        ...surroundings,
        job,
        cases,
    })));
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
/** In the order of the workloads, within one the reference first. */
function sortedCases(cases, workloads) {
    const order = new Map(workloads.map(({ name }, index) => [name, index]));
    const place = (found) => order.get(found.workload) ?? 0;
    return cases.toSorted((a, b) => place(a) - place(b) || (0,report_order/* byS3Client */.NY)(a.s3Client, b.s3Client));
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/quantile.js
var quantile = __webpack_require__(80950);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/machine-busy.js

/** Of a CPU, for the usual run and for a single one, from which on it matters. */
const USUAL = 0.1;
const SINGLE = 0.3;
/** @returns null where no run tells */
function machineBusy(jobs) {
    const told = jobs.flatMap(({ cases }) => cases.flatMap(({ measurements }) => measurements.flatMap(({ machine }) => machine ?? [])));
    if (told.length === 0)
        return null;
    const summed = (values) => ({
        usual: (0,quantile/* median */.J)(values),
        most: Math.max(...values),
    });
    const others = summed(told.map((one) => one.others));
    const steal = summed(told.map((one) => one.steal));
    const matters = [others, steal].some(({ most, usual }) => usual >= USUAL || most >= SINGLE);
    return { others, steal, matters };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/standing.js
var standing = __webpack_require__(50884);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/model.js







/** Makes the model of a run, whatever state the run is in. */
function reportModel(result, context = {}) {
    const jobs = result.jobs.toSorted((a, b) => (0,report_order/* byName */.nG)(a.instanceType, b.instanceType) || (0,report_order/* byName */.nG)(a.jobId, b.jobId));
    const reference = (0,standing/* referenceOf */.Bz)(result);
    const unsorted = labelledGroups(jobs, reference);
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
        reference: cases.some((found) => found.s3Client === reference && found.throughput)
            ? reference
            : null,
        turns: result.turns ?? null,
        machine: machineBusy(jobs),
        standing: (0,standing/* standingOf */.YP)(groups.filter(({ side }) => side === 'candidate').map((group) => group.cases), versionsOf(jobs), reference),
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
        notBegun: job.notBegun ?? [],
        roundsSeconds: job.roundsSeconds ?? null,
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

/***/ 37730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K6: () => (/* binding */ REFERENCE_CLIENT),
/* harmony export */   NY: () => (/* binding */ byS3Client),
/* harmony export */   VC: () => (/* binding */ byWorkload),
/* harmony export */   nG: () => (/* binding */ byName)
/* harmony export */ });
/**
 * The S3 client that the others are shown against: plain HTTP requests signed by hand. It is no ceiling: a
 * client that uses more threads may well be faster.
 */
const REFERENCE_CLIENT = 'raw-http';
const NATURAL = new Intl.Collator('en', { numeric: true });
/** By name as a person counts: `local-2cpu` before `local-16cpu`; equal only when the same. */
function byName(a, b) {
    return NATURAL.compare(a, b) || (a < b ? -1 : Number(a > b));
}
/** The reference first, then by name. */
function byS3Client(a, b) {
    return Number(b === REFERENCE_CLIENT) - Number(a === REFERENCE_CLIENT) || byName(a, b);
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

/***/ 50884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   x7: () => (/* binding */ countByStatus)
/* harmony export */ });
/* unused harmony export fastestOf */
/* harmony import */ var _stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39570);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80950);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53767);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37730);




/**
 * @param comparable lists of cases that may be set against each other
 * @param versions of each S3 client, as the jobs found them
 * @param reference that clients are shown against
 */
function standingOf(comparable, versions, reference) {
    const contests = comparable
        .flatMap((cases) => [...Map.groupBy(cases, (found) => found.workload).values()])
        .map((cases) => cases.filter(_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .isRankable */ .JX))
        .filter((cases) => cases.length > 1);
    const outcomes = contests.flatMap((cases) => outcomeOf(cases) ?? []);
    const winners = outcomes.filter(({ told }) => told === 'fastest');
    const byClient = Map.groupBy(comparable.flat(), (found) => found.s3Client);
    const clients = [...byClient].map(([s3Client, cases]) => ({
        s3Client,
        versions: [...(versions.get(s3Client) ?? [])].sort(),
        counts: countByStatus(cases.map(({ status }) => status)),
        fastest: winners.filter(({ first }) => first[0] === s3Client).length,
        toReference: reference === null || reference === s3Client ? null : overall(contests, s3Client, reference),
    }));
    return {
        comparisons: contests.length,
        decided: winners.length,
        equal: outcomes.filter(({ told }) => told === 'equal').length,
        tooFew: outcomes.filter(({ told }) => told === 'tooFew').length,
        clients: clients.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byS3Client */ .NY)(a.s3Client, b.s3Client)),
        ranking: rankingOf(contests),
    };
}
/** Who is fastest among cases of one workload and place; null where there is nothing to compare. */
function outcomeOf(all) {
    const cases = all.filter(_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .isRankable */ .JX);
    const sorted = cases.toSorted((a, b) => b.throughput.median - a.throughput.median);
    if (sorted.length < 2)
        return null;
    const isFaster = (one) => cases.every((other) => other === one || (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .vY)(one, other)?.told === 'faster');
    const fastest = sorted.find(isFaster);
    if (fastest)
        return { first: [fastest.s3Client], within: null, told: 'fastest' };
    const [top] = sorted;
    const rivals = sorted.flatMap((other) => {
        const found = other === top ? null : (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .vY)(top, other);
        return found && found.told !== 'faster' ? [{ other, found }] : [];
    });
    const intervals = rivals.map(({ found }) => found.interval);
    const first = [top.s3Client, ...rivals.map(({ other }) => other.s3Client)];
    const known = intervals.filter((interval) => interval !== null);
    const told = rivals.every(({ found }) => found.told === 'equal')
        ? 'equal'
        : rivals.some(({ found }) => found.told !== 'tooFew')
            ? 'open'
            : 'tooFew';
    return {
        first,
        within: known.length < intervals.length ? null : Math.max(...known.map(_stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)),
        told,
    };
}
/** The client that is faster than all others, if there is one. */
function fastestOf(cases) {
    const outcome = outcomeOf(cases);
    return outcome?.told === 'fastest' ? outcome.first[0] : null;
}
/** Who the others are shown against; of clients that took turns, the first by name where that one is not there. */
function referenceOf({ jobs, turns }) {
    const measured = jobs.flatMap(({ cases }) => cases.filter(({ status }) => status === 'measured'));
    const clients = [...new Set(measured.map(({ s3Client }) => s3Client))].sort(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byS3Client */ .NY);
    if (clients.includes(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .REFERENCE_CLIENT */ .K6))
        return _order_js__WEBPACK_IMPORTED_MODULE_2__/* .REFERENCE_CLIENT */ .K6;
    return turns && clients.length > 1 ? clients[0] : null;
}
function countByStatus(statuses) {
    const counts = { measured: 0, notTimed: 0, skipped: 0, failed: 0 };
    for (const status of statuses)
        counts[status]++;
    return counts;
}
/** One client against another: by rounds over all of them together where they took turns, else by medians. */
function overall(contests, s3Client, other) {
    const pairs = pairsOf(contests, s3Client, other);
    const single = pairs.flatMap(([a, b]) => (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .vY)(a, b) ?? []);
    if (single.length === 0)
        return null;
    const ratios = single.map(({ ratio }) => ratio);
    const by = { faster: 0, slower: 0, equal: 0, open: 0, tooFew: 0 };
    for (const { told } of single)
        by[told]++;
    const found = (0,_stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioOverAll */ .HT)(pairs.map(([a, b]) => (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .roundsBeside */ .QU)(a, b)));
    return {
        comparisons: single.length,
        by,
        ratio: found?.ratio ?? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(ratios),
        interval: found?.interval ?? null,
        told: found ? (0,_stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .toldBy */ .Hd)(found) : 'tooFew',
        min: Math.min(...ratios),
        max: Math.max(...ratios),
    };
}
function pairsOf(contests, a, b) {
    return contests.flatMap((cases) => {
        const [one, other] = [a, b].map((name) => cases.find((found) => found.s3Client === name));
        return one && other ? [[one, other]] : [];
    });
}
/** null unless every two clients have an interval over all that both were measured in. */
function rankingOf(all) {
    const names = [...new Set(all.flat().map(({ s3Client }) => s3Client))].sort(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byS3Client */ .NY);
    if (names.length < 2)
        return null;
    const whole = all.filter((cases) => cases.length === names.length);
    const contests = whole.length >= all.length / 2 ? whole : all;
    const found = new Map();
    const key = (a, b) => JSON.stringify([a, b]);
    for (const a of names) {
        for (const b of names) {
            if (a === b)
                continue;
            const ratio = overall(contests, a, b);
            if (ratio?.interval == null)
                return null;
            found.set(key(a, b), ratio);
        }
    }
    const ratio = (a, b) => found.get(key(a, b));
    const slowerThan = (name) => names.filter((other) => other !== name && ratio(name, other).ratio < 1);
    const order = names.toSorted((a, b) => slowerThan(a).length - slowerThan(b).length);
    const groups = [];
    for (const name of order) {
        const last = groups.at(-1);
        if (last && !last.every((other) => ratio(name, other).told === 'slower'))
            last.push(name);
        else
            groups.push([name]);
    }
    const first = order[0];
    const ranks = groups.map((s3Clients) => {
        const others = s3Clients.filter((name) => name !== first).map((name) => ratio(name, first));
        const pairs = s3Clients.flatMap((a, at) => s3Clients.slice(at + 1).map((b) => ratio(a, b)));
        return {
            s3Clients,
            within: Math.max(0, ...pairs.map(({ interval }) => (0,_stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(interval))),
            toFirst: s3Clients.includes(first)
                ? null
                : {
                    ratio: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(others.map((one) => one.ratio)),
                    interval: [
                        Math.min(...others.map(({ interval }) => interval[0])),
                        Math.max(...others.map(({ interval }) => interval[1])),
                    ],
                },
        };
    });
    return { ranks, comparisons: contests.length };
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ toldByRanges),
/* harmony export */   Qs: () => (/* binding */ throughputOf),
/* harmony export */   a8: () => (/* binding */ RUNS_TO_RANK)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80950);

/**
 * Kept runs that a side needs before it is called faster or slower by its range. When nothing differs, three
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
/**
 * How `a` stands to `b` where they did not take turns: a difference is claimed only where the ranges do not
 * touch. `tooFew`: they do not, but a side has too few kept runs for that to say anything.
 */
function toldByRanges(a, b) {
    if (a.min <= b.max && b.min <= a.max)
        return 'open';
    if (Math.min(a.runs, b.runs) < RUNS_TO_RANK)
        return 'tooFew';
    return a.min > b.max ? 'faster' : 'slower';
}


/***/ }),

/***/ 64530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   HE: () => (/* binding */ BY_INTEREST),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   bk: () => (/* binding */ VERDICTS)
/* harmony export */ });
const PROVEN = 'proven, by T or more; of such findings up to 5\u00a0% are chance';
const PROVEN_SMALL = 'proven, by less than T: no failure';
/** What verdicts are called, in the order in which they interest a reader. */
const VERDICTS = {
    couldNotBeJudged: {
        word: 'could not be judged',
        short: 'not judged',
        mark: '⌛',
        sign: '! ',
        meaning: 'its own time was up before anything could be told: nobody knows whether it is slower',
        tone: 'bad',
        isOpen: true,
        isToldByReason: true,
        isWorthARerun: true,
    },
    slower: {
        word: 'slower',
        mark: '🔴',
        sign: '▼ ',
        meaning: PROVEN,
        tone: 'bad',
        isOpen: true,
        isWorthARerun: true,
    },
    failed: {
        word: 'failed',
        mark: '❌',
        sign: '✕ ',
        meaning: 'a side did not get to its end',
        tone: 'bad',
        isOpen: true,
        isToldByReason: true,
        isWorthARerun: true,
    },
    suspect: {
        word: 'suspect',
        mark: '🟠',
        sign: '△ ',
        meaning: 'looks changed, but the sides were not measured in turn on one host',
        tone: 'doubt',
        isOpen: true,
        isWorthARerun: true,
    },
    slightlySlower: {
        word: 'slightly slower',
        mark: '↘️',
        sign: '▾ ',
        meaning: PROVEN_SMALL,
        tone: 'doubt',
        isOpen: true,
    },
    faster: {
        word: 'faster',
        mark: '🟢',
        sign: '▲ ',
        meaning: PROVEN,
        tone: 'good',
        isOpen: true,
    },
    slightlyFaster: {
        word: 'slightly faster',
        mark: '↗️',
        sign: '▴ ',
        meaning: PROVEN_SMALL,
        tone: 'good',
        isOpen: true,
    },
    notReached: {
        word: 'not reached',
        mark: '⏭️',
        sign: '',
        meaning: 'the time of the whole comparison was up, or it was interrupted',
        tone: 'doubt',
        isToldByReason: true,
        isWorthARerun: true,
    },
    inconclusive: {
        word: 'inconclusive',
        mark: '❔',
        sign: '? ',
        meaning: 'neither a change nor its absence is shown',
        tone: 'doubt',
        isWorthARerun: true,
    },
    insufficient: {
        word: 'insufficient',
        mark: '➖',
        sign: '',
        meaning: 'too little was measured to tell anything',
        tone: 'doubt',
        isToldByReason: true,
        isWorthARerun: true,
    },
    new: {
        word: 'new',
        mark: '🆕',
        sign: '',
        meaning: 'the baseline has no such case',
        tone: 'faint',
        isToldByReason: true,
    },
    notComparable: {
        word: 'not comparable',
        mark: '🚫',
        sign: '',
        meaning: 'the sides are not two versions of one thing, or one of them did not run it',
        tone: 'doubt',
        isToldByReason: true,
    },
    unchanged: {
        word: 'unchanged',
        mark: '✅',
        sign: '',
        meaning: 'no change is in the interval, and no change of T or more',
        tone: 'plain',
    },
    notFlagged: {
        word: 'not flagged',
        mark: '⚪',
        sign: '',
        meaning: 'it showed too little to be followed, which is no proof that nothing changed',
        tone: 'faint',
    },
};
/** All verdicts, those that interest most first. */
const BY_INTEREST = Object.keys(VERDICTS);
/** Where a verdict stands among them, from 0. */
function rankOf(verdict) {
    return BY_INTEREST.indexOf(verdict);
}
/** The verdict of a cell in words; of a suspect, which way. */
function verdictWord({ ratio, verdict }) {
    const { word } = VERDICTS[verdict];
    if (verdict !== 'suspect' || ratio === null)
        return word;
    return `${word}: ${ratio < 1 ? 'slower' : 'faster'}`;
}


/***/ }),

/***/ 39570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ ratioOverAll),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   UM: () => (/* binding */ LEAST_ROUNDS),
/* harmony export */   bt: () => (/* binding */ differencesInRounds),
/* harmony export */   pO: () => (/* binding */ ratioOf),
/* harmony export */   pz: () => (/* binding */ EQUAL_WITHIN),
/* harmony export */   r9: () => (/* binding */ MISSES),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _paired_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27447);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71865);


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
/** Differences of ln Gb/s, by round: those of both. A round is one process, and counts once. */
function differencesInRounds(a, b) {
    const [ofA, ofB] = [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .ratesByRound */ .Lq)(a), (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .ratesByRound */ .Lq)(b)];
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
    const ends = (0,_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedInterval */ .$D)(differences, MISSES);
    return {
        ratio: Math.exp((0,_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedEffect */ .hw)(differences)),
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


/***/ })

};
