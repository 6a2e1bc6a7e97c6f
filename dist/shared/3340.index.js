export const id = 3340;
export const ids = [3340];
export const modules = {

/***/ 14144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R1: () => (/* binding */ FORMER_DESIGN),
/* harmony export */   cI: () => (/* binding */ CompareDesign),
/* harmony export */   yv: () => (/* binding */ FormerDesign)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const Rounds = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().max(100);
const Kept = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().max(100);
const Effect = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(1);
/** How two sides are measured in turn on one host, and when a cell has had enough rounds. */
const CompareDesign = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    againstItself: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('An A/A run: both sides are meant to be the same code.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .nonnegative()
        .describe('Of the coins that tell, for each round, which side is first.'),
    budgetSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .nullable()
        .describe('For all rounds on one instance type; null: none was set.'),
    screenRounds: Rounds.describe('Rounds that every cell gets, whatever it shows.'),
    mostRounds: Rounds.describe('Rounds after which a cell ends, undecided or not.'),
    keptPerRound: Kept.describe('Timed runs of each process that count, after one warm-up.'),
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ pairs: Rounds, share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(1) }))
        .min(1)
        .describe('After how many rounds it is tested, and with what share of the error.'),
    least: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ afterScreen: Effect, later: Effect })
        .describe('|ln ratio| below which a cell is given up: after the screen; at each second round.'),
    outlook: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ from: Rounds, z: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative() })
        .describe('From so many rounds on, the z to be expected at the last one; below it: given up.'),
    overwhelming: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rounds: Rounds, factor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(1) })
        .describe('Rounds, and the factor that no noise has between any two runs: no test is needed.'),
})
    .describe('How two sides are measured in turn, round by round.');
/** How sides were measured before rounds were tested in pairs: stored results have it. */
const FormerDesign = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    againstItself: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('An A/A run: both sides are meant to be the same code.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Of the coin that tells which side is first.'),
    screen: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        rounds: Rounds,
        keptPerRound: Kept.describe('Timed runs of each process, after one warm-up.'),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .positive()
            .max(1)
            .describe('A fraction; a cell beyond it is confirmed.'),
    })
        .describe('Rounds 1 to `rounds`, of all cells.'),
    confirm: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rounds: Rounds, keptPerRound: Kept })
        .describe('Fresh rounds, of the cells that stood out in the screen.'),
});
/**
 * The design unless another is asked for. 12 rounds confirm, where statistics texts would have 10: at
 * −10 % and 0.5 % noise between processes the power is 0.94 instead of 0.85 (`npm run bench -- verdicts`).
 */
const FORMER_DESIGN = {
    screen: { rounds: 2, keptPerRound: 2, threshold: 0.03 },
    confirm: { rounds: 12, keptPerRound: 1 },
};


/***/ }),

/***/ 55679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m7: () => (/* binding */ LONGEST_NOTE),
  cJ: () => (/* binding */ MOST_NOTES),
  tS: () => (/* binding */ RESULT_SCHEMA_VERSION),
  ns: () => (/* binding */ RunResult),
  _Y: () => (/* binding */ isTimed),
  wb: () => (/* binding */ keptMeasurements),
  cv: () => (/* binding */ markWarmup)
});

// UNUSED EXPORTS: CaseResult, Host, JobResult, Measurement, SuiteUsed

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/compare-design.js
var compare_design = __webpack_require__(14144);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js


const Verdict = schemas/* enum */.k5n([
    'slower',
    'faster',
    'slightlySlower',
    'slightlyFaster',
    'unchanged',
    'inconclusive',
    'notFlagged',
    'suspect',
    'couldNotBeJudged',
    'notReached',
    'insufficient',
    'failed',
    'new',
    'notComparable',
])
    .describe('What a comparison came to. slightlySlower, slightlyFaster: proven, and less than `threshold`. notFlagged: nothing stood out, which is no proof. couldNotBeJudged: given up before anything could be told, as its own time was up. notReached: the time of the whole comparison was up, or it was interrupted. suspect: it looks changed, but the sides were not measured in turn on one host. insufficient: of results of two files, too few cells; of older versions of the program, too few runs.');
const Ratio = schemas/* number */.aig().positive();
const Probability = schemas/* number */.aig().min(0).max(1).nullable();
const Count = schemas/* int */.Whr().nonnegative();
const Comparison = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    storageClass: names/* StorageClass */.KD,
    bucket: schemas/* string */.YjP(),
    s3Client: names/* S3ClientId */.rN,
    workload: names/* WorkloadName */.lx,
    evidence: schemas/* enum */.k5n(['interleaved', 'separate'])
        .describe('interleaved: both sides in turn on one host. separate: weaker evidence.'),
    ratio: Ratio.nullable().describe('Throughput of the candidate ÷ baseline; < 1 is slower.'),
    interval: schemas/* tuple */.PVZ([Ratio, Ratio]).nullable().describe('Exact 95 % interval of the ratio.'),
    pValue: Probability.describe('Exact and two-sided; null if no test was made.'),
    adjustedP: Probability.describe('Benjamini–Hochberg over all cells tested so far.'),
    decidedBy: schemas/* enum */.k5n(['test', 'everyRound'])
        .optional()
        .describe('everyRound: every run of every round was beyond noise, and no test was needed.'),
    kept: schemas/* tuple */.PVZ([Count, Count])
        .describe('Values compared, a round each: of the candidate, of the baseline.'),
    threshold: schemas/* number */.aig().positive().describe('Least change that counts, as a fraction.'),
    verdict: Verdict,
    provisional: schemas/* boolean */.zMY().describe('May change when the other instance types are in.'),
    reason: schemas/* string */.YjP().nullable().describe('Why, in words; not escaped for any format.'),
})
    .describe('The candidate against the baseline, in one cell.');
const ClientComparison = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    s3Client: names/* S3ClientId */.rN,
    cells: Count.describe('Workloads and buckets that it is over: those with a whole screen.'),
    ratio: Ratio.describe('Throughput of the candidate ÷ baseline, of the usual round.'),
    interval: schemas/* tuple */.PVZ([Ratio, Ratio]).nullable().describe('Exact 95 % interval of the ratio.'),
    pValue: schemas/* number */.aig().min(0).max(1),
    adjustedP: schemas/* number */.aig().min(0).max(1).describe('Holm over all clients and instance types.'),
    threshold: schemas/* number */.aig().positive().describe('Least change that counts, as a fraction.'),
    verdict: Verdict.extract([
        'slower',
        'faster',
        'slightlySlower',
        'slightlyFaster',
        'unchanged',
        'inconclusive',
    ]),
    provisional: schemas/* boolean */.zMY().describe('May change when the other instance types are in.'),
})
    .describe('The candidate against the baseline: one S3 client over all its workloads.');
const SmallestChange = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    change: schemas/* number */.aig()
        .positive()
        .max(1)
        .nullable()
        .describe('A slowdown by this fraction would have been called; null: none, however large.'),
    power: schemas/* number */.aig().positive().max(1).describe('In this share of such runs.'),
})
    .describe('What a run could have told.');
const HostShare = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    ratio: Ratio.describe('What all its cells share, candidate ÷ baseline; 1 where too few tell.'),
    cells: Count,
    isTakenOut: schemas/* boolean */.zMY().describe('Whether it was taken out of the ratios of the cells.'),
})
    .describe('Two runs: another host, or a change of all cells alike, which cannot be told apart.');

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-result.js




/** The version that this program writes, and the only one it reads. */
const RESULT_SCHEMA_VERSION = 1;
const Time = iso/* datetime */.w$({ offset: true });
const Reason = schemas/* string */.YjP().nullable().describe('Why, in words, when it did not go well.');
const Measurement = schemas/* strictObject */.rej({
    round: schemas/* int */.Whr().nonnegative().describe('0 outside compare runs.'),
    run: schemas/* int */.Whr().positive().describe('N of the runner’s line `Run:N`.'),
    seconds: schemas/* number */.aig().positive(),
    gigabitsPerSecond: schemas/* number */.aig().nonnegative().describe('10^9 bits of all tasks per second.'),
    warmup: schemas/* boolean */.zMY().describe('Not counted in any statistic.'),
    implausible: schemas/* literal */.euz(true).optional().describe('Above 10 × the line rate.'),
})
    .describe('One timed run of all tasks of a workload.');
const CaseResult = schemas/* strictObject */.rej({
    side: names/* Side */.mn,
    attempt: schemas/* int */.Whr()
        .positive()
        .optional()
        .describe('Of the job; 1 if absent. Both sides of a cell are of one attempt.'),
    storageClass: names/* StorageClass */.KD,
    bucket: schemas/* string */.YjP(),
    s3Client: names/* S3ClientId */.rN,
    workload: names/* WorkloadName */.lx,
    workloadDigest: schemas/* string */.YjP()
        .nullable()
        .describe('SHA-256 of what the workload asks for; cases are comparable only when equal.'),
    status: schemas/* enum */.k5n(['measured', 'skipped', 'failed']),
    reason: Reason,
    bytesPerRun: schemas/* int */.Whr().nonnegative().nullable().describe('Bytes of all tasks, null if unknown.'),
    tasksPerRun: schemas/* int */.Whr().nonnegative().optional().describe('Absent if unknown.'),
    objects: schemas/* strictObject */.rej({
        digest: schemas/* string */.YjP().describe('SHA-256 of keys and sizes: equal for equal objects.'),
        bytes: schemas/* int */.Whr().nonnegative(),
    })
        .optional()
        .describe('What the tasks move, each object once. Absent if unknown.'),
    cut: schemas/* enum */.k5n(['itsTime', 'budget', 'interrupted'])
        .optional()
        .describe('Why a case that is compared has fewer rounds than it was to have: the time of its case, or of the whole comparison, was up; or somebody interrupted it.'),
    measurements: schemas/* array */.YOg(Measurement),
})
    .describe('One S3 client on one workload against one bucket.');
const Host = schemas/* strictObject */.rej({
    instanceId: schemas/* string */.YjP().nullable(),
    instanceType: schemas/* string */.YjP()
        .nullable()
        .optional()
        .describe('The type that the machine says it is; null where it does not say.'),
    availabilityZone: schemas/* string */.YjP().nullable(),
    image: schemas/* string */.YjP().nullable(),
    kernel: schemas/* string */.YjP(),
    cpuModel: schemas/* string */.YjP().nullable(),
    cpus: schemas/* int */.Whr().positive().describe('CPUs that the job could use.'),
    memoryMiB: schemas/* int */.Whr().positive(),
    nicGigabitsPerSecond: schemas/* number */.aig()
        .positive()
        .nullable()
        .optional()
        .describe('Speed of the fastest network card, as its driver says; EC2’s does not.'),
    architecture: schemas/* string */.YjP(),
    node: schemas/* string */.YjP(),
})
    .describe('The machine that measured.');
/** Characters, and notes of a job: a server that refuses much is told of often enough. */
const LONGEST_NOTE = 1000;
const MOST_NOTES = 100;
const JobResult = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    jobId: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['SUCCEEDED', 'FAILED']),
    reason: Reason,
    startedAt: Time.nullable().describe('null if it never started.'),
    finishedAt: Time.nullable(),
    lineRateGigabitsPerSecond: schemas/* number */.aig().positive().nullable(),
    host: Host.nullable(),
    earlierAttempts: schemas/* array */.YOg(schemas/* strictObject */.rej({ attempt: schemas/* int */.Whr().positive(), startedAt: Time, host: Host.nullable() }))
        .optional()
        .describe('Attempts that were lost before their end, as far as their cases are here.'),
    s3ClientVersions: schemas/* record */.g1P(names/* S3ClientId */.rN, schemas/* string */.YjP()),
    notes: schemas/* array */.YOg(schemas/* string */.YjP().max(LONGEST_NOTE))
        .max(MOST_NOTES)
        .optional()
        .describe('What the job could not do for itself, such as tidying or checking; no case failed by it.'),
    cases: schemas/* array */.YOg(CaseResult),
})
    .describe('What ran on one instance type.');
const SuiteUsed = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP().describe('A git URL or path, or `builtin`.'),
    ref: schemas/* string */.YjP().nullable(),
    commit: names/* Commit */.gn.nullable(),
    baseline: names/* Revision */.AT.nullable().describe('Of the same repository; null when nothing is compared.'),
    client: schemas/* strictObject */.rej({ repository: schemas/* string */.YjP(), candidate: names/* Revision */.AT, baseline: names/* Revision */.AT.nullable() })
        .optional()
        .describe('Repository of an S3 client whose commits the builds were made to use.'),
    repositories: schemas/* array */.YOg(schemas/* strictObject */.rej({
        side: names/* Side */.mn,
        url: schemas/* string */.YjP(),
        commit: names/* Commit */.gn,
        s3Clients: schemas/* array */.YOg(names/* S3ClientId */.rN).optional().describe('Built with it; absent: any of them.'),
    })),
});
const RunResult = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(RESULT_SCHEMA_VERSION),
    runKey: names/* RunKey */.Tb,
    trigger: names/* Trigger */.l9,
    suite: SuiteUsed,
    asAws: names/* ByNamesOfAws */.aR,
    startedAt: Time,
    finishedAt: Time.nullable().describe('null while the run is going on.'),
    interrupted: schemas/* boolean */.zMY().describe('Stopped by a person before its end.'),
    options: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]*$/), schemas/* array */.YOg(schemas/* string */.YjP()))
        .optional()
        .describe('Of the command line, each with its values: those that nothing else here tells, such as `endpoint`.'),
    jobs: schemas/* array */.YOg(JobResult),
    compare: schemas/* union */.KCZ([compare_design/* CompareDesign */.cI, compare_design/* FormerDesign */.yv])
        .optional()
        .describe('Absent when nothing was compared.'),
    comparisons: schemas/* array */.YOg(Comparison).optional().describe('Absent when nothing was compared.'),
    clientComparisons: schemas/* array */.YOg(ClientComparison).optional(),
    smallestChanges: schemas/* array */.YOg(SmallestChange).optional().describe('One for each instance type.'),
    hostShares: schemas/* array */.YOg(HostShare).optional().describe('Of two runs that are compared.'),
})
    .describe('All that one run measured. A job writes the same document with itself as only job.');
/**
 * Whether a case has figures. One that a comparison settled without timing it has none, though its status
 * is `measured`: so the statistics tell why its cell is not comparable.
 */
function isTimed({ measurements, status, }) {
    return status === 'measured' && measurements.length > 0;
}
/** Measurements that count: all but warm-ups. */
function keptMeasurements(result) {
    return result.measurements.filter((measurement) => !measurement.warmup);
}
/** Marks the first run as warm-up when there is more than one, as the suite's metrics do. */
function markWarmup(runs) {
    return runs.map((run, index) => ({ ...run, warmup: index === 0 && runs.length > 1 }));
}


/***/ }),

/***/ 86557:
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

/***/ 33340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ summariseComparison)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80950);
/* harmony import */ var _stats_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71865);
/* harmony import */ var _stats_sample_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59599);
/* harmony import */ var _stats_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90735);
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

/***/ 37730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ byS3Client),
/* harmony export */   VC: () => (/* binding */ byWorkload),
/* harmony export */   nG: () => (/* binding */ byName)
/* harmony export */ });
/* harmony import */ var _ceiling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86557);

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

/***/ 64530:
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
    couldNotBeJudged: {
        word: 'could not be judged',
        mark: '🟠',
        meaning: 'given up before anything could be told: the time of the case was up',
    },
    faster: {
        word: 'faster',
        mark: '🟢',
        meaning: 'fresh rounds put it at T or more; of such findings up to 5\u00a0% are chance',
    },
    slightlySlower: {
        word: 'slower by less than T',
        mark: '🔻',
        meaning: 'proven, and smaller than the least change that counts',
    },
    slightlyFaster: {
        word: 'faster by less than T',
        mark: '🔺',
        meaning: 'proven, and smaller than the least change that counts',
    },
    notReached: {
        word: 'not reached',
        mark: '➖',
        meaning: 'the time of the whole comparison was up, or it was interrupted',
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

/***/ 1010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ pairSides),
/* harmony export */   sl: () => (/* binding */ cellKey)
/* harmony export */ });
/* unused harmony exports pairRuns, hasManyBuckets */
/** Equal for equal cells; buckets may be renamed. */
function cellKey({ instanceType, storageClass, s3Client, workload }) {
    return JSON.stringify([instanceType, storageClass, s3Client, workload]);
}
/** The two sides of a compare run, in the order of their first cases. */
function pairSides(run) {
    return pair(run.jobs.flatMap((job) => job.cases.map((result) => ({
        instanceType: job.instanceType,
        result,
        side: result.side,
    }))), true);
}
/** What two runs measured as their candidates, in the order of the candidate's cases. */
function pairRuns(candidate, baseline) {
    const byBucket = hasManyBuckets(candidate) || hasManyBuckets(baseline);
    return pair([...asSide('candidate', candidate), ...asSide('baseline', baseline)], byBucket);
}
function asSide(side, run) {
    return run.jobs.flatMap(({ instanceType, cases }) => cases
        .filter((result) => result.side === 'candidate')
        .map((result) => ({ instanceType, result, side })));
}
/** Two buckets of one storage class: only their names tell them apart. */
function hasManyBuckets(run) {
    const cases = run.jobs.flatMap((job) => job.cases);
    const buckets = new Set(cases.map(({ storageClass, bucket }) => `${storageClass} ${bucket}`));
    const classes = new Set(cases.map(({ storageClass }) => storageClass));
    return buckets.size > classes.size;
}
function pair(cases, byBucket) {
    const pairs = new Map();
    for (const { instanceType, result, side } of cases) {
        const { storageClass, bucket, s3Client, workload } = result;
        const cell = { instanceType, storageClass, s3Client, workload };
        const key = cellKey(cell) + (byBucket ? bucket : '');
        const known = pairs.get(key) ?? { ...cell, bucket, candidate: [], baseline: [] };
        known[side].push(result);
        pairs.set(key, known);
    }
    return [...pairs.values()];
}


/***/ }),

/***/ 80950:
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

/***/ 73007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   Zm: () => (/* binding */ comparable)
/* harmony export */ });
/* unused harmony export isRate */
/* harmony import */ var _contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55679);

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

/***/ 71865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ sampleAlone),
/* harmony export */   Pn: () => (/* binding */ sampleInRounds),
/* harmony export */   xy: () => (/* binding */ MOST_VALUES)
/* harmony export */ });
/* harmony import */ var _contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55679);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80950);


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

/***/ 90735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ standsOut),
/* harmony export */   S: () => (/* binding */ screenOf),
/* harmony export */   bt: () => (/* binding */ cellsToConfirm),
/* harmony export */   mI: () => (/* binding */ screenRatio)
/* harmony export */ });
/* harmony import */ var _contract_compare_design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14144);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1010);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58078);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80950);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73007);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71865);






/** The screen that the run was made with. */
function screenOf({ compare }) {
    return (compare && 'screen' in compare ? compare : _contract_compare_design_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMER_DESIGN */ .R1).screen;
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
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .pairSides */ .Zv)(run).filter((pair) => {
        const sides = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .comparable */ .Zm)(pair);
        if ('verdict' in sides)
            return false;
        const ratio = screenRatio((0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleInRounds */ .Pn)(sides.candidate, screen.rounds), (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleInRounds */ .Pn)(sides.baseline, screen.rounds));
        return ratio !== null && standsOut(ratio, screen);
    });
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
