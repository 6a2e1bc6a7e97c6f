export const id = 8040;
export const ids = [8040];
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

/***/ 50773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ casesBySurroundings),
/* harmony export */   JX: () => (/* binding */ isRankable),
/* harmony export */   QU: () => (/* binding */ roundsBeside),
/* harmony export */   a8: () => (/* binding */ RUNS_TO_RANK),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   vY: () => (/* binding */ beside)
/* harmony export */ });
/* unused harmony exports throughputOf, toldByRanges */
/* harmony import */ var _contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21281);
/* harmony import */ var _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21782);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80950);



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
    const throughput = throughputOf(runs);
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
        medianSeconds: kept.length > 0 ? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(kept.map(({ seconds }) => seconds)) : null,
        inRounds: kept.filter(({ round }) => round > 0),
        toReference: null,
        ofLineRate: throughput && lineRate ? throughput.median / lineRate : null,
    };
}
/** How a case compares with another: by the rounds in which both took turns, else by the ranges of their runs. */
function beside(found, other) {
    if (found === other || !isRankable(found) || !isRankable(other))
        return null;
    const differences = roundsBeside(found, other);
    if (differences.length > 0) {
        const { interval, ratio } = (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioOf */ .pO)(differences);
        return { ratio, interval, told: (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .toldBy */ .Hd)({ interval }) };
    }
    if (other.throughput.median === 0)
        return null;
    return {
        ratio: found.throughput.median / other.throughput.median,
        interval: null,
        told: toldByRanges(found.throughput, other.throughput),
    };
}
/** The differences of two cases in the rounds of both. */
function roundsBeside(found, other) {
    return (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .differencesInRounds */ .bt)({ measurements: found.inRounds }, { measurements: other.inRounds });
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
    const middle = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(gigabitsPerSecond);
    const min = Math.min(...gigabitsPerSecond);
    const max = Math.max(...gigabitsPerSecond);
    const spread = runs < 2 || middle === 0 ? null : (max - min) / 2 / middle;
    return { median: middle, min, max, spread, runs };
}
/**
 * How `a` compares with `b` where they did not take turns: a difference is claimed only where the ranges do not
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

/***/ 53553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportModel: () => (/* binding */ reportModel)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80950);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50773);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39727);
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23659);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86962);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26618);






/** Makes the model of a run, whatever state the run is in. */
function reportModel(result, context = {}) {
    const jobs = result.jobs.toSorted((a, b) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)(a.instanceType, b.instanceType) || (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)(a.jobId, b.jobId));
    const reference = (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(result);
    const unsorted = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .labelledGroups */ .gq)(jobs, reference);
    const workloads = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadsOf */ .mo)(unsorted);
    const groups = unsorted.map((group) => ({
        ...group,
        cases: (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedCases */ .R2)(group.cases, workloads),
    }));
    const cases = groups.flatMap((group) => group.cases);
    const comparison = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .summariseComparison */ .K)(result, groups);
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
            ...(0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .countByStatus */ .x7)(cases.map(({ status }) => status)),
            cases: cases.length,
            keptRuns: cases.reduce((sum, found) => sum + found.runs.length, 0),
            warmups: cases.reduce((sum, found) => sum + found.warmups, 0),
            implausible: cases.reduce((sum, found) => sum + found.implausible, 0),
            failedJobs: jobs.filter((job) => job.status === 'FAILED').length,
        },
        jobs: jobs.map(jobSummary),
        groups,
        s3Clients: [...new Set(cases.map((found) => found.s3Client))].sort(_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byS3Client */ .NY),
        workloads,
        places: [...new Set(places)],
        reference: cases.some((found) => found.s3Client === reference && found.throughput)
            ? reference
            : null,
        turns: result.turns ?? null,
        machine: machineBusy(jobs),
        standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(groups.filter(({ side }) => side === 'candidate').map((group) => group.cases), versionsOf(jobs), reference),
        comparison,
        cost: (0,_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .costOf */ .h)(result),
        falseFlags: context.falseFlags ?? null,
        thresholds: context.thresholds ?? null,
        links: context.links ?? [],
    };
}
function stateOf(result) {
    if (result.interrupted)
        return 'interrupted';
    return result.finishedAt === null ? 'running' : 'finished';
}
function jobSummary(job) {
    const { cases, earlierAttempts = [], notBegun = [], notes = [], ...facts } = job;
    return {
        ...facts,
        earlierAttempts,
        notBegun,
        notes,
        durationMs: between(job.startedAt, job.finishedAt),
        versions: Object.entries(job.s3ClientVersions).sort(([a], [b]) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byS3Client */ .NY)(a, b)),
        counts: (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .countByStatus */ .x7)(cases.map(_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)),
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
/** Of a CPU, for the usual run and for a single one, from which on it matters. */
const USUAL = 0.1;
const SINGLE = 0.3;
/** @returns null where no run tells */
function machineBusy(jobs) {
    const told = jobs.flatMap(({ cases }) => cases.flatMap(({ measurements }) => measurements.flatMap(({ machine }) => machine ?? [])));
    if (told.length === 0)
        return null;
    const summed = (values) => ({
        usual: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_5__/* .median */ .JZ)(values),
        most: Math.max(...values),
    });
    const others = summed(told.map((one) => one.others));
    const steal = summed(told.map((one) => one.steal));
    const matters = [others, steal].some(({ most, usual }) => usual >= USUAL || most >= SINGLE);
    return { others, steal, matters };
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
const PROVEN_SMALL = 'proven, but less than T: not a failure';
/** What verdicts are called, in the order in which they interest a reader. */
const VERDICTS = {
    couldNotBeJudged: {
        word: 'could not be judged',
        short: 'not judged',
        mark: '⌛',
        sign: '! ',
        meaning: 'its time ran out before anything could be shown: it may or may not be slower',
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
        meaning: 'one side did not finish',
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
        meaning: 'the time of the whole comparison ran out, or it was interrupted',
        tone: 'doubt',
        isToldByReason: true,
        isWorthARerun: true,
    },
    inconclusive: {
        word: 'inconclusive',
        mark: '❔',
        sign: '? ',
        meaning: 'neither a change nor its absence is proven',
        tone: 'doubt',
        isWorthARerun: true,
    },
    insufficient: {
        word: 'insufficient',
        mark: '➖',
        sign: '',
        meaning: 'too little was measured to show anything',
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
        meaning: 'the sides are not two versions of the same thing, or one side did not run it',
        tone: 'doubt',
        isToldByReason: true,
    },
    unchanged: {
        word: 'unchanged',
        mark: '✅',
        sign: '',
        meaning: 'the interval includes zero change, and excludes changes of T or more',
        tone: 'plain',
    },
    notFlagged: {
        word: 'not flagged',
        mark: '⚪',
        sign: '',
        meaning: 'the difference was too small to measure further, which does not prove that nothing changed',
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


/***/ })

};
