export const id = 7364;
export const ids = [7364];
export const modules = {

/***/ 60471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ isInstanceTypeOfEc2),
/* harmony export */   qA: () => (/* binding */ INSTANCE_TYPES)
/* harmony export */ });
/* unused harmony exports containerMemoryMiB, architectureByName, whyNotInstanceType */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

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
 * What a machine was seen to keep for kernel, firmware and the ECS agent: the most of any type, by share
 * and in MiB, is that of a c5.large (418 MiB of 4 GiB). Of others: 158 MiB of c6g.medium's 2 GiB, 239 MiB
 * of m4.large's 8 GiB, 3.8 % of c5n.18xlarge's 192 GiB, 2.6 % of p4d.24xlarge's 1152 GiB. Of this the
 * agent has 32 MiB.
 * https://github.com/awslabs/aws-crt-s3-benchmarks/blob/125c92e/cdk/s3_benchmarks/s3_benchmarks_stack.py
 * https://docs.aws.amazon.com/batch/latest/userguide/ecs-reserved-memory.html
 */
const KEPT = { share: 418 / 4096, mostMiB: 418 };
/** Batch advises to leave so much to the agent and the system (the page above). */
const BUFFER = 0.05;
/** All figures above are of Amazon Linux 2; what 2023 keeps beyond them must fit in here. */
const SPARE_MIB = 256;
/**
 * The memory that a job can have of a machine, in MiB. What asks for more stays in RUNNABLE for ever,
 * and what is left out nobody can use: a flat 15 % would take 19 GiB more from a c5n.18xlarge.
 */
function containerMemoryMiB(memoryMiB) {
    const kept = Math.min(KEPT.share * memoryMiB, KEPT.mostMiB);
    return Math.floor(memoryMiB - Math.max(BUFFER * memoryMiB, kept) - SPARE_MIB);
}
const EC2_NAME = /^[a-z][a-z0-9-]*\.(?:nano|micro|small|medium|large|\d*xlarge|metal(?:-\d+xl)?)$/;
/** Whether a name has the form of EC2's: the settings of a stack may describe types that no catalogue has. */
function isInstanceTypeOfEc2(name) {
    return EC2_NAME.test(name);
}
/** What EC2 says by the name: a `g` after the generation is Graviton, and so is the first of them, `a1`. */
function architectureByName(id) {
    return /^(?:[a-z]+\d+g|a1\.)/.test(id) ? 'arm64' : 'x86_64';
}
/**
 * Why a stack cannot have that instance type, in one sentence; null if it can.
 *
 * @param own types that the settings describe
 */
function whyNotInstanceType(id, own = []) {
    const never = whyNeverOnBatch(id);
    if (never !== null)
        return never;
    const known = [...INSTANCE_TYPES.keys(), ...own];
    if (known.includes(id))
        return null;
    const near = nearest(id, known);
    const other = near === null ? 'describe it' : `did you mean ${near}? Describe any other type`;
    return `${id} is not in the catalogue: ${other} in "ownInstanceTypes".`;
}
function whyNeverOnBatch(id) {
    if (/^t\d/.test(id)) {
        return `${id} is burstable, and AWS Batch takes no T family: choose e.g. c7g.medium.`;
    }
    if (/^mac/.test(id))
        return `${id} runs macOS on a dedicated host: AWS Batch cannot start it.`;
    return null;
}


/***/ }),

/***/ 60649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ asTheirWords),
/* harmony export */   RM: () => (/* binding */ mergeAttempts),
/* harmony export */   bn: () => (/* binding */ INTERRUPTED_BEFORE),
/* harmony export */   t: () => (/* binding */ INTERRUPTED),
/* harmony export */   uF: () => (/* binding */ cellKeyInJob),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _job_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96433);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21281);


/**
 * One job of all of its attempts. All sides of a cell are of one attempt, as two hosts must not be
 * compared: of the newest that has the cell whole, or of the one that has most of it. Everything else
 * is said by the newest attempt.
 *
 * @param attempts at least one
 */
function mergeAttempts(attempts) {
    const newestFirst = attempts.toSorted((a, b) => b.attempt - a.attempt);
    const [newest, ...older] = newestFirst;
    const cells = new Map();
    for (const { document } of newestFirst) {
        for (const cell of cellsOf(document)) {
            const key = cellKeyInJob(cell.cases[0]);
            const known = cells.get(key);
            if (!known || isBetter(cell, known))
                cells.set(key, cell);
        }
    }
    const used = [...cells.values()];
    const contributing = older.filter(({ document }) => used.some((one) => one.document === document));
    const job = newest.document.jobs[0];
    const versions = contributing.map(({ document }) => document.jobs[0].s3ClientVersions);
    const labels = new Set(used.map(({ attempt }) => attempt));
    labels.delete(newest.attempt);
    const earlierAttempts = earlierOf(newestFirst).filter(({ attempt }) => labels.has(attempt));
    const { earlierAttempts: _, ...own } = job;
    const told = [...contributing, newest].flatMap(({ document }) => document.jobs[0].notes ?? []);
    const notes = [...new Set(told)].slice(0, _run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_NOTES */ .cJ);
    return {
        job: {
            ...own,
            ...(earlierAttempts.length > 0 && { earlierAttempts }),
            ...(notes.length > 0 && { notes }),
            s3ClientVersions: Object.assign({}, ...versions.reverse(), job.s3ClientVersions),
            cases: used.flatMap(({ cases }) => cases),
        },
        suite: contributing.reduce((suite, { document }) => (0,_job_request_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeSuites */ .W$)(suite, document.suite), newest.document.suite),
    };
}
/** Whether every side that the cell must have was measured, skipped or failed, and not interrupted. */
function isWhole(cases, { compare }) {
    const sides = new Set(cases.map(({ side }) => side));
    return sides.size === (compare ? 2 : 1) && !cases.some(wasInterrupted);
}
/** Names a cell within a job: what is measured of every side. */
function cellKeyInJob({ bucket, s3Client, workload, }) {
    return JSON.stringify([bucket, s3Client, workload]);
}
/** The cells of a document by the attempts that measured them. */
function cellsOf(document) {
    const found = new Map();
    for (const one of document.jobs[0].cases) {
        const attempt = one.attempt ?? 1;
        const key = `${attempt} ${cellKeyInJob(one)}`;
        const cell = found.get(key);
        if (cell)
            cell.cases.push(one);
        else
            found.set(key, { attempt, cases: [one], document });
    }
    return [...found.values()];
}
function isBetter(cell, known) {
    const [a, b] = [worth(cell), worth(known)];
    const differs = a.findIndex((value, index) => value !== b[index]);
    return differs >= 0 && a[differs] > b[differs];
}
/** What counts, in this order: whole; the end of its job or the rounds of all sides; newer. */
function worth({ attempt, cases, document }) {
    const reachedItsEnd = document.jobs[0].status === 'SUCCEEDED';
    return [
        isWhole(cases, document) ? 1 : 0,
        reachedItsEnd ? Number.POSITIVE_INFINITY : Math.min(...cases.map(lastRound)),
        attempt,
    ];
}
/** The highest round that a side was measured in; 0 outside rounds. */
function lastRound({ measurements }) {
    return Math.max(0, ...measurements.map(({ round }) => round));
}
/** Facts about attempts, each once, oldest first; an attempt's own document knows best. */
function earlierOf(attempts) {
    const told = attempts.flatMap(({ document }) => document.jobs[0].earlierAttempts ?? []);
    const own = attempts.map(({ attempt, document }) => {
        return { attempt, startedAt: document.startedAt, host: document.jobs[0].host };
    });
    const byAttempt = new Map([...told, ...own].map((fact) => [fact.attempt, fact]));
    return [...byAttempt.values()].sort((a, b) => a.attempt - b.attempt);
}
/** Reason of a failed case whose program was ended with the job. */
const INTERRUPTED = 'interrupted';
/** Reason of a skipped case that the job did not come to. */
const INTERRUPTED_BEFORE = 'interrupted before it ran';
/** Whether a case says nothing of what was measured: another attempt has to measure it. */
function wasInterrupted({ status, reason }) {
    if (status === 'failed')
        return reason === INTERRUPTED;
    return status === 'skipped' && reason === INTERRUPTED_BEFORE;
}
/** What a program said, as a reason: told from ours, which it could print to have a failure forgotten. */
function asTheirWords(words) {
    return words === INTERRUPTED || words === INTERRUPTED_BEFORE ? `"${words}"` : words;
}


/***/ }),

/***/ 50773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ casesBySurroundings),
/* harmony export */   JX: () => (/* binding */ isRankable),
/* harmony export */   QU: () => (/* binding */ roundsBeside),
/* harmony export */   Qe: () => (/* binding */ unitOfCase),
/* harmony export */   a8: () => (/* binding */ RUNS_TO_RANK),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   vY: () => (/* binding */ beside)
/* harmony export */ });
/* unused harmony exports throughputOf, toldByRanges */
/* harmony import */ var _contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);
/* harmony import */ var _contract_merge_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60649);
/* harmony import */ var _contract_run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21281);
/* harmony import */ var _contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28052);
/* harmony import */ var _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21782);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80950);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35452);







/** As a word of a sentence. */
const STATUS_WORDS = {
    measured: 'measured',
    notTimed: 'not timed',
    notReached: 'not reached',
    skipped: 'skipped',
    failed: 'failed',
};
function statusOf(found) {
    const { cut, reason, status } = found;
    if (status === 'measured' && !(0,_contract_run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimed */ ._Y)(found))
        return 'notTimed';
    const isCut = cut !== undefined || reason === _contract_merge_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .INTERRUPTED_BEFORE */ .bn;
    return status === 'skipped' && isCut ? 'notReached' : status;
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
    const kept = (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(found);
    const runs = kept.map(_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK);
    const throughput = throughputOf(runs);
    return {
        s3Client: found.s3Client,
        workload: found.workload,
        bytesPerRun: found.bytesPerRun,
        unit: unitOfCase(found),
        status: statusOf(found),
        reason: found.reason,
        runs,
        warmups: found.measurements.length - kept.length,
        implausible: kept.filter((measurement) => measurement.implausible).length,
        throughput,
        medianSeconds: kept.length > 0 ? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .JZ)(kept.map(({ seconds }) => seconds)) : null,
        ...(0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .costsOf */ .AR)(kept, { bytes: found.bytesPerRun, requests: (0,_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .requestsOf */ .uD)(found.requestsPerRun) }),
        switches: switchesOf(kept),
        metrics: metricsOf(kept),
        requests: (0,_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .caseRequests */ .Hc)(found.measurements),
        inRounds: kept.filter(({ round }) => round > 0),
        toReference: null,
        ofLineRate: throughput && lineRate && !found.requestsPerRun ? throughput.median / lineRate : null,
    };
}
/** Also where nothing was measured. */
function unitOfCase({ measurements, requestsPerRun }) {
    return requestsPerRun ? 'requests/s' : (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(measurements);
}
function switchesOf(kept) {
    const voluntary = kept.flatMap(({ voluntarySwitches }) => voluntarySwitches ?? []);
    const involuntary = kept.flatMap(({ involuntarySwitches }) => involuntarySwitches ?? []);
    if (voluntary.length === 0 || involuntary.length === 0)
        return null;
    return { voluntary: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .JZ)(voluntary), involuntary: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .JZ)(involuntary) };
}
function metricsOf(kept) {
    const told = kept.flatMap(({ metrics = {} }) => Object.entries(metrics));
    const byName = Map.groupBy(told, ([name]) => name);
    return Object.fromEntries([...byName].map(([name, of]) => [name, (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .JZ)(of.map(([, value]) => value))]));
}
/** How a case compares with another: by the rounds in which both took turns, else by the ranges of their runs. */
function beside(found, other) {
    if (found === other || !isRankable(found) || !isRankable(other))
        return null;
    const differences = roundsBeside(found, other);
    if (differences.length > 0) {
        const { interval, ratio } = (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_4__/* .ratioOf */ .pO)(differences);
        return { ratio, interval, told: (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_4__/* .toldBy */ .Hd)({ interval }) };
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
    return (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_4__/* .differencesInRounds */ .bt)({ measurements: found.inRounds }, { measurements: other.inRounds });
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
function throughputOf(rates) {
    const runs = rates.length;
    if (runs === 0)
        return null;
    const middle = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .JZ)(rates);
    const min = Math.min(...rates);
    const max = Math.max(...rates);
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

/***/ 35452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ caseRequests),
/* harmony export */   Hk: () => (/* binding */ asksOtherwise),
/* harmony export */   VM: () => (/* binding */ mainOperation),
/* harmony export */   pA: () => (/* binding */ requestsInWords),
/* harmony export */   qT: () => (/* binding */ allRequests)
/* harmony export */ });
/* harmony import */ var _contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41935);
/** What the embedded server saw of a case, and how it is said in a line. */


/** @returns null where the server has seen no run that counts */
function caseRequests(measurements) {
    const run = (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .medianSeen */ .g1)(measurements);
    const { details } = run?.requests ?? {};
    if (!run?.requests || !details)
        return null;
    const all = (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)({ measurements }).flatMap(({ requests }) => requests ?? []);
    const errors = new Map();
    for (const [name, count] of all.flatMap((one) => Object.entries(one.errors ?? {}))) {
        errors.set(name, (errors.get(name) ?? 0) + count);
    }
    return {
        seen: { ...run.requests, details },
        seconds: run.seconds,
        runs: all.length,
        retries: all.reduce((sum, { retries }) => sum + retries, 0),
        errors: Object.fromEntries(errors),
    };
}
/** The operation that a run is about: the one that moves the most bytes, or else the most frequent. */
function mainOperation({ details }) {
    const moved = ({ sizes }) => sizes.reduce((sum, { bytes: each, count }) => sum + each * count, 0);
    return details.operations.toSorted((a, b) => moved(b) - moved(a))[0];
}
/** `17 requests of 8 MiB, 10 connections, at most 10 in flight, no retry` */
function requestsInWords({ seen }) {
    return [
        ...operationsInWords(seen),
        connectionsInWords(seen),
        `at most ${seen.mostInFlight} in flight`,
        ...troubleInWords(seen),
    ].join(', ');
}
/** What a request of an operation is called; any other by its own name. */
const NOUNS = {
    GetObject: 'request',
    PutObject: 'object',
    UploadPart: 'part',
};
/** Every upload in parts has them. */
const FRAME = new Set(['CreateMultipartUpload', 'CompleteMultipartUpload']);
function operationsInWords(seen) {
    const main = mainOperation(seen);
    if (main === undefined)
        return ['no request'];
    const count = seen.operations[main.operation] ?? 0;
    const noun = NOUNS[main.operation];
    const what = noun ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, noun) : `${count} ${main.operation}`;
    const others = Object.entries(seen.operations).filter(([name]) => name !== main.operation && !(main.operation === 'UploadPart' && FRAME.has(name)));
    const besides = others.map(([name, times]) => (times === 1 ? name : `${times} ${name}`));
    return [
        `${what}${sizesInWords(main.sizes)}`,
        ...(besides.length > 0 ? [`besides ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(besides)}`] : []),
    ];
}
/** Two sizes are named with how often each was; of more, the range. */
function sizesInWords(sizes) {
    const moving = sizes.filter((size) => size.bytes > 0);
    const [first, second] = moving;
    if (first === undefined)
        return '';
    if (second === undefined)
        return ` of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(first.bytes)}`;
    if (moving.length === 2) {
        return ` (${first.count} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(first.bytes)}, ${second.count} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(second.bytes)})`;
    }
    const each = moving.map((size) => size.bytes);
    return ` of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(Math.min(...each))} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(Math.max(...each))}`;
}
function connectionsInWords({ connections, handshakes, opened }) {
    if (opened === 0)
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(connections, 'connection');
    const shaken = handshakes === opened
        ? ' by TLS'
        : handshakes > 0
            ? ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(handshakes, 'TLS handshake')})`
            : '';
    return opened === connections
        ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(connections, 'new connection')}${shaken}`
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(connections, 'connection')}, ${opened} opened in the run${shaken}`;
}
function troubleInWords({ brokenOff = 0, errors = {}, repeats, retries }) {
    const given = Object.entries(errors).map(([name, count]) => `${count} ${name}`);
    const why = given.length > 0 ? ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(given)})` : '';
    return [
        retries === 0 ? `no retry${why}` : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(retries, 'retry', 'retries')}${why}`,
        ...(repeats > 0 ? [`${repeats} asked again without an error before`] : []),
        ...(brokenOff > 0 ? [`${brokenOff} broken off by the client`] : []),
    ];
}
/** Whether two runs asked in different ways: other operations or sizes, or far more requests, connections or requests in flight. */
function asksOtherwise(a, b) {
    const [one, other] = [wayOf(a), wayOf(b)];
    const differs = (count, index) => {
        const against = other.counts[index];
        return count !== against && Math.max(count, against) >= MUCH * Math.min(count, against);
    };
    return one.kinds !== other.kinds || one.counts.some(differs);
}
function wayOf({ seen }) {
    const size = mainOperation(seen)?.sizes[0]?.bytes;
    return {
        kinds: JSON.stringify([Object.keys(seen.operations).sort(), size]),
        // Retries are by chance.
        counts: [allRequests(seen) - seen.retries, seen.connections, seen.mostInFlight],
    };
}
function allRequests({ operations }) {
    return Object.values(operations).reduce((sum, count) => sum + count, 0);
}
/** Runs of one client differ by less from time to time. */
const MUCH = 1.5;


/***/ }),

/***/ 64530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   HE: () => (/* binding */ BY_INTEREST),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   qn: () => (/* binding */ FALSE_CHANGES),
/* harmony export */   zN: () => (/* binding */ COSTS)
/* harmony export */ });
/* harmony import */ var _judge_design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

/** Of changes that are called. */
const FALSE_CHANGES = `${_judge_design_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSE_RATE */ .N1 * 100}\u00a0%`;
const PROVEN = `proven, by T or more; of such findings up to ${FALSE_CHANGES} are chance`;
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
/** What costs are called. */
const COSTS = {
    cpuSeconds: 'CPU',
    peakMemory: 'memory',
};


/***/ })

};
