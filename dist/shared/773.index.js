export const id = 773;
export const ids = [773];
export const modules = {

/***/ 21281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ Turns),
/* harmony export */   _Y: () => (/* binding */ isTimed),
/* harmony export */   cJ: () => (/* binding */ MOST_NOTES),
/* harmony export */   dR: () => (/* binding */ READ_SCHEMA_VERSIONS),
/* harmony export */   m7: () => (/* binding */ LONGEST_NOTE),
/* harmony export */   ns: () => (/* binding */ RunResult),
/* harmony export */   tS: () => (/* binding */ RESULT_SCHEMA_VERSION)
/* harmony export */ });
/* unused harmony exports CaseResult, Host, MachinePrice, JobResult, SuiteUsed */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20449);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4054);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83062);
/* harmony import */ var _s3_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9694);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94021);






/** The version that this program writes. */
const RESULT_SCHEMA_VERSION = 2;
/** Those that it reads: 1 has no costs of runs. */
const READ_SCHEMA_VERSIONS = [1, RESULT_SCHEMA_VERSION];
const Time = zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ offset: true });
const Reason = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable().describe('Why, in words, when it did not go well.');
const CaseResult = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    side: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Side */ .mn,
    attempt: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('Of the job; 1 if absent. Both sides of a cell are of one attempt.'),
    storageClass: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageClass */ .KD,
    bucket: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    s3Client: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .S3ClientId */ .rN,
    workload: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkloadName */ .lx,
    workloadDigest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .nullable()
        .describe('SHA-256 of what the workload asks for; cases are comparable only when equal.'),
    status: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['measured', 'skipped', 'failed']),
    reason: Reason,
    bytesPerRun: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .nonnegative()
        .nullable()
        .describe('Bytes of all tasks, null if unknown or if it is not about bytes.'),
    action: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['upload', 'download', 'both'])
        .optional()
        .describe('What its tasks do. Absent if unknown.'),
    tasksPerRun: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative().optional().describe('Absent if unknown.'),
    requestsPerRun: _workload_js__WEBPACK_IMPORTED_MODULE_4__/* .RequestsPerRun */ .rC.optional().describe('Of a workload of requests, which has no bytes or tasks here.'),
    objects: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe('SHA-256 of keys and sizes: equal for equal objects.'),
        bytes: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
    })
        .optional()
        .describe('What the tasks move, each object once. Absent if unknown.'),
    cut: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['itsTime', 'budget', 'interrupted'])
        .optional()
        .describe('Why a case has fewer rounds than it was to have: the time of its case, or of the whole run, was up; or somebody interrupted it.'),
    measurements: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .Measurement */ .Dc),
})
    .describe('One S3 client on one workload against one bucket.');
const Host = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    instanceId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    instanceType: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .nullable()
        .optional()
        .describe('The type that the machine says it is; null where it does not say.'),
    availabilityZone: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    image: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    kernel: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    cpuModel: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    cpus: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive().describe('CPUs that the job could use.'),
    memoryMiB: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(),
    nicGigabitsPerSecond: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .positive()
        .nullable()
        .optional()
        .describe('Speed of the fastest network card, as its driver says; EC2’s does not.'),
    architecture: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    node: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    workDiskBytes: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('Size of the file system on which files are measured.'),
    instanceMetadata: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['blocked', 'reachable'])
        .optional()
        .describe('Whether the code of a job could reach 169.254.169.254, which hands out the machine’s credentials. Absent where it was not tried.'),
})
    .describe('The machine that measured.');
/** Characters, and notes of a job: a server that refuses much is told of often enough. */
const LONGEST_NOTE = 1000;
const MOST_NOTES = 100;
const MachinePrice = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    region: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1),
    usdPerHour: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative().nullable().describe('US dollars; null if not known.'),
})
    .describe('As the stack that measured has it.');
const JobResult = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .InstanceType */ .y9,
    jobId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['SUCCEEDED', 'FAILED']),
    reason: Reason,
    startedAt: Time.nullable().describe('null if it never started.'),
    finishedAt: Time.nullable(),
    lineRateGigabitsPerSecond: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().positive().nullable(),
    host: Host.nullable(),
    price: MachinePrice.optional().describe('Of its machine. Absent where there is nothing to pay, and in results of older versions.'),
    earlierAttempts: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ attempt: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(), startedAt: Time, host: Host.nullable() }))
        .optional()
        .describe('Attempts that were lost before their end, as far as their cases are here.'),
    s3ClientVersions: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .S3ClientId */ .rN, zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    commandClients: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .S3ClientId */ .rN)
        .optional()
        .describe('S3 clients that are commands: every run starts them, and its time includes that. Absent where none is, or where it is not known.'),
    roundsSeconds: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .nonnegative()
        .optional()
        .describe('What the rounds took, in all attempts. Absent without any.'),
    notBegun: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkloadName */ .lx)
        .optional()
        .describe('Workloads for which the rest of the budget would not have done.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(LONGEST_NOTE))
        .max(MOST_NOTES)
        .optional()
        .describe('What the job could not do for itself, such as tidying or checking; no case failed by it.'),
    cases: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(CaseResult),
})
    .describe('What ran on one instance type.');
const Turns = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative().describe('Of the order of the S3 clients in each round.'),
    budgetSeconds: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .positive()
        .nullable()
        .describe('For the rounds on each instance type; null: none was set.'),
    sized: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().describe('Whether the sizes of the workloads were chosen by their machine.'),
    leastRounds: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('Of a workload that is begun, as somebody asked. Absent: as the method has it.'),
    mostRounds: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive().optional().describe('Of a workload, as somebody asked.'),
    warmups: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('Of a process, before its run that counts. Absent: 1.'),
})
    .describe('S3 clients were measured in turn: in each round each in a process of its own.');
const SuiteUsed = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe('A git URL or path, or `builtin`.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    commit: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Commit */ .gn.nullable(),
    baseline: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Revision */ .AT.nullable().describe('Of the same repository; null when nothing is compared.'),
    client: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), candidate: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Revision */ .AT, baseline: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Revision */ .AT.nullable() })
        .optional()
        .describe('Repository of an S3 client whose commits the builds were made to use.'),
    repositories: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        side: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Side */ .mn,
        url: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        commit: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Commit */ .gn,
        s3Clients: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .S3ClientId */ .rN).optional().describe('Built with it; absent: any of them.'),
    })),
});
const RunResult = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(READ_SCHEMA_VERSIONS),
    runKey: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .RunKey */ .Tb,
    trigger: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Trigger */ .l9,
    suite: SuiteUsed,
    asAws: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .ByNamesOfAws */ .aR,
    s3Profile: _s3_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .MetProfile */ .gK,
    startedAt: Time,
    finishedAt: Time.nullable().describe('null while the run is going on.'),
    interrupted: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().describe('Stopped by a person before its end.'),
    options: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]*$/), zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()))
        .optional()
        .describe('Of the command line or the action, each with its values: those that nothing else here tells, such as `endpoint`.'),
    jobs: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(JobResult),
    turns: Turns.optional(),
    compare: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .CompareDesign */ .cI, _comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .FormerDesign */ .yv])
        .optional()
        .describe('Absent when nothing was compared.'),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .Comparison */ .Uf).optional().describe('Absent when nothing was compared.'),
    clientComparisons: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientComparison */ .fe).optional(),
    costComparisons: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .CostComparison */ .tC).optional(),
    smallestChanges: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .SmallestChange */ .gb).optional().describe('One for each instance type.'),
    hostShares: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .HostShare */ .at).optional().describe('Of two runs that are compared.'),
})
    .describe('All that one run measured. A job writes the same document with itself as only job.');
/**
 * Whether a case has figures. One that a comparison settled without timing it has none, though its status
 * is `measured`: so the statistics tell why its cell is not comparable.
 */
function isTimed({ measurements, status, }) {
    return status === 'measured' && measurements.length > 0;
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
/* harmony import */ var _contract_run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21281);
/* harmony import */ var _contract_runner_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98326);
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
    if (status === 'measured' && !(0,_contract_run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimed */ ._Y)(found))
        return 'notTimed';
    const isCut = cut !== undefined || reason === _contract_runner_output_js__WEBPACK_IMPORTED_MODULE_2__/* .INTERRUPTED_BEFORE */ .bn;
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
