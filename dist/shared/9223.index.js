export const id = 9223;
export const ids = [9223];
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

/***/ 40711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endedComment: () => (/* binding */ endedComment),
/* harmony export */   progressComment: () => (/* binding */ progressComment),
/* harmony export */   pullRequestComment: () => (/* binding */ pullRequestComment)
/* harmony export */ });
/* harmony import */ var _draw_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29576);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50727);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41935);



/** GitHub takes 65,536 characters; a character is a byte or more. */
const MAX_BYTES = 60_000;
/** Longest name or reason from outside; the summary and the result have them whole. */
const MAX_NAME = 120;
const ENDS = {
    cancelled: {
        headline: 'Cancelled before anything was measured',
        next: 'Start the benchmark again when you need it.',
    },
    invalidInput: {
        headline: 'Not started: the request cannot be carried out',
        next: 'Correct the request and try again.',
    },
    infrastructureFailure: {
        headline: 'Nothing was measured: the infrastructure failed',
        next: 'This says nothing about the change. See the log, then try again.',
    },
};
/**
 * The report of a run as a comment on a pull request, of at most 60,000 bytes. Nothing in it
 * that comes from outside is read as Markdown, HTML, mention or reference.
 */
function pullRequestComment(model) {
    return comment((0,_draw_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .reportBlocks */ .Dt)(model, 'comment', name));
}
/** What the comment says before there is a result. */
function progressComment(progress, links) {
    return comment(progressBlocks(progress, links));
}
/** What the comment says when there will be no result. */
function endedComment(end) {
    const { headline, next } = ENDS[end.kind];
    return comment([
        `**${headline}.**`,
        ...(end.reason === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(end.reason, 2000)]),
        `**Next step:** ${next}`,
        ...(0,_draw_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .linkLine */ .pF)(end.links),
    ]);
}
function comment(blocks) {
    return (0,_draw_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fitDocument */ .VC)(['## S3 Benchmarks', ...blocks], MAX_BYTES);
}
function name(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(text, MAX_NAME);
}
const STATES = {
    toCome: '⚪ to come',
    waiting: '🟡 waits for a machine',
    running: '🔵 running',
    succeeded: '✅ done',
    failed: '❌ failed',
};
/** Jobs that are listed; the rest is counted. */
const JOBS_SHOWN = 40;
/** Blocks of Markdown: where the run is, and what it waits for. */
function progressBlocks(progress, links) {
    const { jobs, queuedBehind, runKey, startedAt, updatedAt } = progress;
    const more = jobs.length - JOBS_SHOWN;
    const passed = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(Math.max(0, Date.parse(updatedAt) - Date.parse(startedAt)));
    const lines = jobs.slice(0, JOBS_SHOWN).map(jobInWords);
    return [
        `**${progressHeadline(progress)}.**`,
        ...(queuedBehind ? [queue(queuedBehind)] : []),
        (0,_draw_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)([...lines, ...(more > 0 ? [`and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(more, 'more instance type')}`] : [])]),
        `As of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)(updatedAt)}, ${passed} after the start; run ${name(runKey)}. This comment is kept up to date.`,
        ...(0,_draw_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .linkLine */ .pF)(links),
    ].filter((block) => block !== '');
}
function progressHeadline({ jobs, queuedBehind }) {
    const done = jobs.filter(({ state }) => state === 'succeeded' || state === 'failed').length;
    const of = `${done} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(jobs.length, 'instance type')} done`;
    const current = jobs.find(({ state }) => state === 'running' || state === 'waiting');
    if (queuedBehind !== null)
        return `Queued; ${of}`;
    if (current === undefined)
        return done === jobs.length ? `Finishing; ${of}` : `Starting; ${of}`;
    const doing = current.state === 'running' ? 'Measuring on' : 'Waiting for a machine of type';
    return `${doing} ${name(current.instanceType)}; ${of}`;
}
function queue({ job, owner }) {
    const whose = owner === null ? '' : ` of ${name(owner)}`;
    return `One machine measures at a time: this run begins when job ${name(job)}${whose} has ended.`;
}
function jobInWords({ cases, instanceType, reason, state }) {
    const far = cases === null ? '' : `, ${farInWords(cases)}`;
    return `${name(instanceType)}: ${STATES[state]}${far}${reason === null ? '' : `: ${name(reason)}`}`;
}
function farInWords({ confirming, done, total }) {
    if (!confirming)
        return `${done} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'case')}`;
    return `following up what stands out: ${done} so far of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'case')}`;
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
