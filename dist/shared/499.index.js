export const id = 499;
export const ids = [499];
export const modules = {

/***/ 53767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ casesBySurroundings),
/* harmony export */   JX: () => (/* binding */ isRankable),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS)
/* harmony export */ });
/* harmony import */ var _contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55679);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80950);
/* harmony import */ var _ceiling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86557);
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

/***/ 75880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ costInWords),
  h: () => (/* binding */ costOf)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
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
var format = __webpack_require__(41935);
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
var cases = __webpack_require__(53767);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/ceiling.js
var ceiling = __webpack_require__(86557);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/comparison-summary.js
var comparison_summary = __webpack_require__(33340);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/cost.js + 1 modules
var cost = __webpack_require__(75880);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/order.js
var report_order = __webpack_require__(37730);
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
var standing = __webpack_require__(50884);
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

/***/ 50884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   ey: () => (/* binding */ fastestOf),
/* harmony export */   x7: () => (/* binding */ countByStatus)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80950);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53767);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37730);
/* harmony import */ var _throughput_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1238);




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

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ relationOf),
/* harmony export */   Qs: () => (/* binding */ throughputOf),
/* harmony export */   a8: () => (/* binding */ RUNS_TO_RANK)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80950);

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


/***/ })

};
