export const id = 5185;
export const ids = [5185];
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
        .describe('Workloads for which the rest of the budget would not have been enough.'),
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
    const { jobs } = result;
    const reference = (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(result);
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .labelledGroups */ .gq)(jobs, reference);
    const cases = groups.flatMap((group) => group.cases);
    const comparison = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .summariseComparison */ .K)(result, groups);
    const places = [...groups, ...(comparison?.cells ?? [])].map(({ place }) => place);
    return {
        runKey: result.runKey,
        trigger: result.trigger,
        suite: result.suite,
        asAws: result.asAws ?? false,
        s3Profile: result.s3Profile ?? null,
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
        workloads: (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadsOf */ .mo)(groups),
        places: [...new Set(places)],
        reference: cases.some((found) => found.s3Client === reference && found.throughput)
            ? reference
            : null,
        turns: result.turns ?? null,
        machine: machineBusy(jobs),
        standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(groups.filter(({ side }) => side === 'candidate').map((group) => group.cases), versionsOf(jobs), reference),
        comparison,
        cost: (0,_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .costOfRun */ .E)(result),
        falseFlags: context.falseFlags ?? null,
        thresholds: context.thresholds ?? null,
        links: context.links ?? [],
        runner: context.runner ?? null,
    };
}
function stateOf(result) {
    if (result.interrupted)
        return 'interrupted';
    return result.finishedAt === null ? 'running' : 'finished';
}
function jobSummary(job) {
    const { cases, commandClients = [], earlierAttempts = [], ...others } = job;
    const { notBegun = [], notes = [], ...facts } = others;
    return {
        ...facts,
        commandClients,
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
    const [ofOthers, ofSteal] = [others, steal].map(({ most, usual }) => Math.max(usual / USUAL, most / SINGLE));
    const worst = ofSteal > ofOthers ? 'steal' : 'others';
    return { others, steal, worst, matters: Math.max(ofOthers, ofSteal) >= 1 };
}


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
