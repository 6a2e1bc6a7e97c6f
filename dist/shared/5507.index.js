export const id = 5507;
export const ids = [5507];
export const modules = {

/***/ 20449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ ROUNDS_A_CELL),
/* harmony export */   Uf: () => (/* binding */ Comparison),
/* harmony export */   at: () => (/* binding */ HostShare),
/* harmony export */   cI: () => (/* binding */ CompareDesign),
/* harmony export */   fe: () => (/* binding */ ClientComparison),
/* harmony export */   gb: () => (/* binding */ SmallestChange),
/* harmony export */   mt: () => (/* binding */ COST_WORDS),
/* harmony export */   p0: () => (/* binding */ isCostRegression),
/* harmony export */   tC: () => (/* binding */ CostComparison),
/* harmony export */   yv: () => (/* binding */ FormerDesign)
/* harmony export */ });
/* unused harmony exports Verdict, CostMetric */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85394);
/**
 * How two sides are compared, as documents say it: the design, and what came of it. The verdicts: verdicts.ts.
 */



const Rounds = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().max(100);
const Kept = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().max(100);
const Effect = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().max(1);
/** How two sides are measured in turn on one host, and when a cell has had enough rounds. */
const CompareDesign = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    againstItself: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('An A/A run: both sides are meant to be the same code.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .nonnegative()
        .describe('Seed of the coin tosses that decide which side is first in each round.'),
    budgetSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .positive()
        .nullable()
        .describe('Seconds for all rounds on one instance type; null: no limit.'),
    screenRounds: Rounds.describe('Rounds that every cell gets.'),
    mostRounds: Rounds.describe('Rounds after which a cell ends, undecided or not.'),
    keptPerRound: Kept.describe('Timed runs of each process that count, after one warm-up.'),
    looks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ pairs: Rounds, share: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(1) }))
        .min(1)
        .describe('After how many rounds it is tested, and with what share of the error.'),
    least: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ afterScreen: Effect, later: Effect })
        .describe('|ln ratio| below which a cell is given up: after the screen; at each second round.'),
    outlook: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ from: Rounds, z: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() })
        .describe('From so many rounds on, the z to be expected at the last one; below it: given up.'),
    overwhelming: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ rounds: Rounds, factor: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(1) })
        .describe('Rounds, and the factor that no noise has between any two runs: no test is needed.'),
})
    .describe('How two sides are measured in turn, round by round.');
/**
 * Rounds a cell that a plan should count with, the screen in them: what `npm run bench -- verdicts` comes
 * to where processes differ by 1.5 %, and by 5 %. A round is a process of either side, of a warm-up and
 * the kept runs.
 */
const ROUNDS_A_CELL = { usual: 4.4, noisy: 5.5 };
/** How sides were measured before rounds were tested in pairs: stored results have it. */
const FormerDesign = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    againstItself: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('An A/A run: both sides are meant to be the same code.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().describe('Of the coin that tells which side is first.'),
    screen: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        rounds: Rounds,
        keptPerRound: Kept.describe('Timed runs of each process, after one warm-up.'),
        threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
            .positive()
            .max(1)
            .describe('A fraction; a cell beyond it is confirmed.'),
    })
        .describe('Rounds 1 to `rounds`, of all cells.'),
    confirm: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ rounds: Rounds, keptPerRound: Kept })
        .describe('Fresh rounds, of the cells that stood out in the screen.'),
});
const Verdict = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_NAMES */ .BO)
    .describe(`The result of a comparison. ${(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictMeanings */ .cY)()}`);
const Ratio = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive();
const Probability = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).nullable();
const Count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const Comparison = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9,
    storageClass: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .StorageClass */ .KD,
    bucket: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    s3Client: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .S3ClientId */ .rN,
    workload: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .WorkloadName */ .lx,
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['interleaved', 'separate'])
        .describe('interleaved: both sides in turn on one host. separate: weaker evidence.'),
    ratio: Ratio.nullable().describe('Throughput of the candidate ÷ baseline; < 1 is slower.'),
    interval: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([Ratio, Ratio]).nullable().describe('Exact 95 % interval of the ratio.'),
    pValue: Probability.describe('Exact and two-sided; null if no test was made.'),
    adjustedP: Probability.describe('Benjamini–Hochberg over all cells tested so far.'),
    decidedBy: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['test', 'everyRound'])
        .optional()
        .describe('everyRound: every run of every round was beyond noise, and no test was needed.'),
    kept: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([Count, Count])
        .describe('Values compared, a round each: of the candidate, of the baseline.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().describe('Least change that counts, as a fraction.'),
    verdict: Verdict,
    provisional: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('May change when the other instance types are in.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Why, in words; not escaped for any format.'),
})
    .describe('The candidate against the baseline, in one cell.');
const ClientComparison = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9,
    s3Client: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .S3ClientId */ .rN,
    cells: Count.describe('Workloads and buckets that it is over: those with a whole screen.'),
    ratio: Ratio.describe('Throughput of the candidate ÷ baseline, of the usual round.'),
    interval: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([Ratio, Ratio]).nullable().describe('Exact 95 % interval of the ratio.'),
    pValue: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1),
    adjustedP: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(0)
        .max(1)
        .describe('Holm over all clients, instance types and metrics, of which throughput has the largest share.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().describe('Least change that counts, as a fraction.'),
    verdict: Verdict.extract([
        'slower',
        'faster',
        'slightlySlower',
        'slightlyFaster',
        'unchanged',
        'inconclusive',
    ]),
    provisional: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('May change when the other instance types are in.'),
})
    .describe('The candidate against the baseline: one S3 client over all its workloads.');
const CostMetric = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['cpuSeconds', 'peakMemory'])
    .describe('CPU seconds of a run; the most memory that its processes used.');
/** What costs are called. */
const COST_WORDS = {
    cpuSeconds: 'CPU',
    peakMemory: 'memory',
};
const CostComparison = ClientComparison.extend({
    metric: CostMetric,
    ratio: Ratio.describe('Candidate ÷ baseline, of the usual round; > 1 costs more.'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .COST_VERDICT_NAMES */ .r3),
    isWatched: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('Whether it counts as a regression when it rises (`fail-on-metric`).'),
}).describe('What the candidate costs against the baseline: one S3 client over all its workloads.');
/** Whether an S3 client needs more of something of which more was to be a regression. */
function isCostRegression({ isWatched, provisional, verdict }) {
    return isWatched === true && _verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .COST_VERDICTS */ .PE[verdict].isRegression && !provisional;
}
const SmallestChange = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9,
    change: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .positive()
        .max(1)
        .nullable()
        .describe('A slowdown by this fraction would have been called; null: none, however large.'),
    power: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(1).describe('In this share of such runs.'),
})
    .describe('What a run could have detected.');
const HostShare = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9,
    ratio: Ratio.describe('What all its cells share, candidate ÷ baseline; 1 where too few tell.'),
    cells: Count,
    isTakenOut: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether it was taken out of the ratios of the cells.'),
})
    .describe('Two runs: another host, or a change of all cells alike, which cannot be told apart.');


/***/ }),

/***/ 4054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ costsOf),
/* harmony export */   Dc: () => (/* binding */ Measurement),
/* harmony export */   MK: () => (/* binding */ rateOf),
/* harmony export */   cv: () => (/* binding */ markWarmup),
/* harmony export */   g1: () => (/* binding */ medianSeen),
/* harmony export */   mQ: () => (/* binding */ withDetailsOfOne),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   wb: () => (/* binding */ keptMeasurements)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _requests_seen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93712);
/* harmony import */ var _runner_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98326);



const Measurement = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    round: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().describe('0: it was not measured in turn with others.'),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().describe('N of the runner’s line `Run:N`.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
    gigabitsPerSecond: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .nonnegative()
        .optional()
        .describe('10^9 bits of all tasks per second. Absent for a workload of requests.'),
    requestsPerSecond: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .nonnegative()
        .optional()
        .describe('Of a workload of requests, in place of Gb/s.'),
    warmup: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Not counted in any statistic.'),
    implausible: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).optional().describe('Above 10 × the line rate.'),
    cpuSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .nonnegative()
        .optional()
        .describe('User and system time of the runner and all that it started, during the run; to 10 ms. Absent where it is not known.'),
    peakMemoryBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('The most memory that the runner and all that it started were seen to use, until the end of the run.'),
    voluntarySwitches: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .nonnegative()
        .optional()
        .describe('Context switches of all threads during the run, as they waited for something. Absent where they are not known, and where a thread or a process ended during the run.'),
    involuntarySwitches: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .nonnegative()
        .optional()
        .describe('The same, as something else was to run on their CPU.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_runner_output_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAME */ .X7), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative())
        .refine((metrics) => Object.keys(metrics).length <= _runner_output_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_METRICS */ .cX)
        .optional()
        .describe('What the runner told of the run (`Metrics:{…}`), by names of its own, with their units in them.'),
    machine: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        others: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().describe('That programs not of this run kept busy.'),
        steal: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().describe('That the host gave to other machines.'),
    })
        .optional()
        .describe('CPUs, on average while its process ran. Absent where it is not known.'),
    requests: _requests_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestsSeen */ .qq.optional(),
})
    .refine((run) => (run.gigabitsPerSecond === undefined) !== (run.requestsPerSecond === undefined), 'has either gigabitsPerSecond or requestsPerSecond')
    .describe('One timed run of all tasks of a workload.');
/** Measurements that count: all but warm-ups. */
function keptMeasurements(result) {
    return result.measurements.filter((measurement) => !measurement.warmup);
}
/** Marks the first run as warm-up when there is more than one, as the suite's metrics do. */
function markWarmup(runs) {
    return runs.map((run, index) => ({ ...run, warmup: index === 0 && runs.length > 1 }));
}
/** More is faster, in either unit: what is compared is never of two units, as it is of one workload. */
function rateOf({ gigabitsPerSecond, requestsPerSecond }) {
    return requestsPerSecond ?? gigabitsPerSecond ?? 0;
}
/** @param rates of one workload */
function unitOf(rates) {
    const isOfRequests = rates.some(({ requestsPerSecond }) => requestsPerSecond !== undefined);
    return isOfRequests ? 'requests/s' : 'Gb/s';
}
/**
 * Ticks of 10 ms are lost and won at the ends of runs, so that the sum of all tells more than any of them.
 *
 * @param size of a run; null where it is not known, or not of that kind
 */
function costsOf(kept, size) {
    const cpu = kept.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
    const peaks = kept.flatMap(({ peakMemoryBytes }) => peakMemoryBytes ?? []);
    const used = cpu.reduce((sum, seconds) => sum + seconds, 0);
    const each = (units) => (cpu.length * units > 0 ? used / (cpu.length * units) : null);
    return {
        cpuSecondsPerGigabyte: each((size.bytes ?? 0) / 1e9),
        cpuSecondsPerRequest: each(size.requests ?? 0),
        peakMemoryBytes: peaks.length > 0 ? Math.max(...peaks) : null,
    };
}
/**
 * The run that counts whose rate is nearest to the median of those that the server has seen, the first of
 * several; null where it has seen none.
 */
function medianSeen(measurements) {
    const seen = keptMeasurements({ measurements }).filter((run) => run.requests?.details);
    const byRate = seen.toSorted((a, b) => rateOf(a) - rateOf(b));
    return byRate[Math.floor((byRate.length - 1) / 2)] ?? null;
}
/**
 * Keeps the single requests of one run, so that documents stay small: of others that count it keeps their counts, of
 * warm-ups nothing.
 */
function withDetailsOfOne(measurements) {
    const one = medianSeen(measurements);
    return measurements.map((run) => {
        if (run.requests === undefined || run === one)
            return run;
        const { requests, ...rest } = run;
        const { details, ...counts } = requests;
        return run.warmup ? rest : { ...rest, requests: counts };
    });
}


/***/ }),

/***/ 83062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ Revision),
/* harmony export */   By: () => (/* binding */ sendsMetrics),
/* harmony export */   Hg: () => (/* reexport safe */ _aws_places_js__WEBPACK_IMPORTED_MODULE_1__.Hg),
/* harmony export */   Ho: () => (/* binding */ BUILTIN_SUITE),
/* harmony export */   KD: () => (/* binding */ StorageClass),
/* harmony export */   Tb: () => (/* binding */ RunKey),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   _g: () => (/* binding */ Nonce),
/* harmony export */   aR: () => (/* binding */ ByNamesOfAws),
/* harmony export */   fW: () => (/* binding */ Bucket),
/* harmony export */   gn: () => (/* binding */ Commit),
/* harmony export */   l9: () => (/* binding */ Trigger),
/* harmony export */   lx: () => (/* binding */ WorkloadName),
/* harmony export */   mn: () => (/* binding */ Side),
/* harmony export */   n3: () => (/* binding */ seedOf),
/* harmony export */   nE: () => (/* binding */ typed),
/* harmony export */   rN: () => (/* binding */ S3ClientId),
/* harmony export */   uF: () => (/* binding */ cellKeyInJob),
/* harmony export */   y9: () => (/* binding */ InstanceType)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _aws_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91032);

/** How this program is started: as it is published, or from its sources, which run as they are. */
const BY_NPX = !import.meta.url.endsWith('.ts');
/** A text that tells people to type `npm start -- …`, as it is right for them. */
function typed(text) {
    return BY_NPX ? text.replaceAll(/npm start(?: --silent)?(?: --)?/g, 'npx s3-benchmarks') : text;
}
/** An EC2 instance type (`c7gn.16xlarge`), or this machine under a CPU limit (`local`, `local-1cpu`). */
const InstanceType = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9.-]{0,31}$/);
/** An S3 client as its suite names it, e.g. `crt-c`, `rclone`. */
const S3ClientId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$/);
/** A workload's name: its file is `workloads/NAME.run.json`. */
const WorkloadName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);
const StorageClass = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['S3Standard', 'S3Express']);
/** Names one execution of a plan; short enough that `runKey-instanceType` is a legal Batch job name. */
const RunKey = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/);
/** 128 random bits in hex: who does not know it cannot write or guess a result's key. */
const Nonce = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/);
/** What a run's coins are drawn from: the same however often it is resumed. */
function seedOf(nonce) {
    return Number.parseInt(nonce.slice(0, 8), 16);
}
/** A git commit, whole. */
const Commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/);
/** A commit, and the branch, tag or `refs/…` that it was asked for by. */
const Revision = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), commit: Commit.nullable() });
/** One of the two that are compared; a run that compares nothing has a candidate only. */
const Side = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['candidate', 'baseline']);
const Trigger = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['local', 'workflow_dispatch', 'schedule', 'issue_comment']);
/** The author of a comment may name code that nobody has reviewed. */
function isTrusted(trigger) {
    return trigger !== 'issue_comment';
}
/** Whether figures go to CloudWatch: those of trusted code on AWS that is not compared. */
function sendsMetrics(of) {
    return isTrusted(of.trigger) && of.trigger !== 'local' && !of.compare;
}
const Bucket = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(3).max(63),
    storageClass: StorageClass,
});
/** Absent: requests went to AWS itself, or to an endpoint. Figures of different ways are not comparable. */
const ByNamesOfAws = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)
    .optional()
    .describe('S3 clients used TLS and AWS hostnames, answered by the embedded server.');
/** The suite that ships with this project; any other suite is a git URL or a path. */
const BUILTIN_SUITE = 'builtin';

/** Names a cell within a job: what is measured of every side. */
function cellKeyInJob({ bucket, s3Client, workload, }) {
    return JSON.stringify([bucket, s3Client, workload]);
}


/***/ }),

/***/ 93712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ MOST_SIZES),
/* harmony export */   _7: () => (/* binding */ SeenQuestion),
/* harmony export */   ap: () => (/* binding */ keptRequest),
/* harmony export */   bS: () => (/* binding */ keptLine),
/* harmony export */   l$: () => (/* binding */ MOST_KEPT),
/* harmony export */   mS: () => (/* binding */ SeenAnswer),
/* harmony export */   nJ: () => (/* binding */ MOST_NAMES),
/* harmony export */   qq: () => (/* binding */ RequestsSeen),
/* harmony export */   zQ: () => (/* binding */ MOVING)
/* harmony export */ });
/* unused harmony export RequestDetails */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/** What the embedded server saw of a run: how it is asked, what it answers, and what a result keeps of that. */

/** Requests of a run that are kept one by one. */
const MOST_KEPT = 200;
/** Names of one kind that are kept, most frequent first, and sizes of one operation. */
const MOST_NAMES = 20;
const MOST_SIZES = 5;
const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const Milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
/** Of an operation, an error or a checksum: plain words, which a report can show as they are. */
const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z][A-Za-z0-9. -]{0,59}$/);
const Counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, Count);
const Times = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ p50: Milliseconds, p90: Milliseconds, p99: Milliseconds })
    .describe('Milliseconds from when the server had read the headers of a request.');
/** `BEGIN FIRST END CONNECTION OPERATION STATUS BYTES`; what there was not is `-`. */
const KEPT_REQUEST = /^\d+(\.\d+)? (-|\d+(\.\d+)?) \d+(\.\d+)? \d+ [A-Za-z][A-Za-z0-9.-]{0,59} (-|\d{3}) \d+$/;
const RequestDetails = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    operations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        operation: Name,
        sizes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ bytes: Count, count: Count }))
            .max(MOST_SIZES)
            .describe('Bytes of objects that a request moved, the most frequent sizes first. Of those that were answered as asked.'),
        firstByteMs: Times.optional().describe('Until the first byte of the answer. Absent: none was answered.'),
        lastByteMs: Times.optional().describe('Until the last byte was given to the system. Absent: no answer was sent whole.'),
    }))
        .max(MOST_NAMES),
    checksums: Counts.describe('Requests by what secures their content: an algorithm of `x-amz-checksum-…`, `Content-MD5`, `signed payload` (a SHA-256 in the signature), or `checked download` (asks for the checksum of what it reads).'),
    kept: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(KEPT_REQUEST))
        .max(MOST_KEPT)
        .describe('Requests in the order in which they began, the first so many: `BEGIN FIRST END CONNECTION OPERATION STATUS BYTES`. Times in milliseconds from the beginning of the run: read, first byte of the answer, end; `-`: there was no answer.'),
})
    .describe('Of one run of a case: the one whose throughput is nearest to the median.');
const RequestsSeen = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    operations: Counts.describe('Requests by names of S3’s API.'),
    bytesIn: Count.describe('Of objects and parts that arrived whole, those that were refused among them.'),
    bytesOut: Count.describe('Of objects that were sent whole.'),
    connections: Count.describe('Those that carried requests.'),
    opened: Count.describe('Connections that were opened meanwhile.'),
    handshakes: Count.describe('TLS handshakes that came to their end meanwhile.'),
    mostInFlight: Count,
    meanInFlight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Over the time of the run.'),
    retries: Count.describe('Requests for what was requested before and had failed: status 500 and above, or broken off.'),
    repeats: Count.describe('Requests for a part, range or object that was requested before and had not failed.'),
    errors: Counts.optional().describe('Answers that were errors, by their code; `reset`: connections that the server’s profile reset. Absent: none.'),
    brokenOff: Count.optional().describe('Requests whose connection the client ended before it had the whole answer. Absent: none.'),
    details: RequestDetails.optional(),
})
    .describe('What the embedded server saw of a run. Absent where another server answered.');
/** When a run was, by the clock that all processes of a machine share (`monotonicMs`). */
const RunTime = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    endedMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('When it was told that it had ended: then, or a little later.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    isExact: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('It ended just then.'),
});
/** Asks the server for the runs of one process, in their order. */
const SeenQuestion = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    bucket: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Requests to others are not of the run.'),
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(RunTime),
});
/** What was seen of each run, in the order of the question; null where that cannot be told. */
const SeenAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(RequestsSeen.nullable());
/**
 * Operations that move an object or a part of one, by names of S3's API: what such a request is called, and whether
 * its bytes come before the answer.
 */
const MOVING = new Map([
    ['GetObject', { noun: 'request', isUpload: false }],
    ['PutObject', { noun: 'object', isUpload: true }],
    ['UploadPart', { noun: 'part', isUpload: true }],
]);
function keptLine(request) {
    const { begin, bytes, connection, end, firstByte, operation, status } = request;
    const ms = (value) => (value === null ? '-' : String(Number(value.toFixed(2))));
    return `${ms(begin)} ${ms(firstByte)} ${ms(end)} ${connection} ${operation} ${status ?? '-'} ${bytes}`;
}
/** @param line of a document that has been validated */
function keptRequest(line) {
    const [begin, firstByte, end, connection, operation = '', status, bytes] = line.split(' ');
    const orNull = (text) => (text === '-' ? null : Number(text));
    return {
        ...{ begin: Number(begin), firstByte: orNull(firstByte), end: Number(end), operation },
        ...{ connection: Number(connection), status: orNull(status), bytes: Number(bytes) },
    };
}


/***/ }),

/***/ 9694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   Z1: () => (/* binding */ wayToS3),
/* harmony export */   gK: () => (/* binding */ MetProfile),
/* harmony export */   mm: () => (/* binding */ S3Profile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/** How the embedded server behaves, beside answering right: `--s3-profile`. docs/profiles.md says what each figure does. */

const LONGEST_MS = 600_000;
const Milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(LONGEST_MS);
const Rate = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().nullable();
const InAHundred = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(100);
const Distribution = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    least: Milliseconds,
    p50: Milliseconds,
    p90: Milliseconds,
    p99: Milliseconds,
    most: Milliseconds,
})
    .refine(({ least, p50, p90, p99, most }) => least <= p50 && p50 <= p90 && p90 <= p99 && p99 <= most, {
    error: 'least, p50, p90, p99 and most must not fall',
})
    .describe('Milliseconds. Between two of them, the logarithm grows evenly.');
const FirstByte = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    read: Distribution.describe('GET and HEAD of an object, from the request to the answer.'),
    write: Distribution.describe('PUT, POST and DELETE, from the end of the body to the answer.'),
    list: Distribution.describe('GET of a bucket.'),
})
    .describe('How long S3 takes to begin its answer.');
const BytesPerSecond = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    connection: Rate.describe('Of one connection, up or down. null: as fast as it goes.'),
    all: Rate.describe('Of all connections together. null: no limit.'),
})
    .describe('How fast bodies pass.');
const RequestsPerSecond = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    per: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['prefix', 'bucket'])
        .describe('Whose requests are counted together. The prefix of a key ends with its last slash.'),
    reads: Rate.describe('GET and HEAD. null: no limit.'),
    writes: Rate.describe('PUT, POST and DELETE. null: no limit.'),
})
    .describe('Above these, the answer is 503 Slow Down.');
const Troubles = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    internalErrors: InAHundred.describe('Requests that are answered 500 InternalError.'),
    resets: InAHundred.describe('Requests whose connection is reset before or during the answer.'),
    stalls: InAHundred.describe('Answers that stall in the middle of their body.'),
    slowConnections: InAHundred.describe('Connections that are slower than others.'),
})
    .describe('How many of a hundred.');
/** All figures of a profile. */
const S3Profile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100),
    firstByteMs: FirstByte,
    roundTripMs: Milliseconds.describe('What the way to S3 and back adds to every answer; to the first one of a connection three times, as TCP and TLS take one each.'),
    bytesPerSecond: BytesPerSecond,
    requestsPerSecond: RequestsPerSecond,
    inAHundred: Troubles,
    stallMs: Milliseconds.describe('How long a body that stalls stands still.'),
    slowFactor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).max(1000).describe('How many times slower a slow connection is.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Of everything that is drawn. Equal seeds, equal draws.'),
});
/** Of a result document or a request; absent: the server answers at once, or it is another's. */
const MetProfile = S3Profile.optional().describe('How the embedded server behaved. Absent: it answered at once, or it was another server.');
/** By which way requests went and what they met there, in words; equal for what can be compared. */
function wayToS3({ asAws, s3Profile }) {
    const way = asAws ? 'as AWS' : 'the endpoint';
    return s3Profile ? `${way}, ${JSON.stringify(S3Profile.parse(s3Profile))}` : way;
}
/**
 * What the quantile `u` of a distribution is.
 *
 * @param u from 0 to 1
 * @returns milliseconds
 */
function quantileOf({ least, p50, p90, p99, most }, u) {
    if (u < 0.5)
        return between(least, p50, u / 0.5);
    if (u < 0.9)
        return between(p50, p90, (u - 0.5) / 0.4);
    if (u < 0.99)
        return between(p90, p99, (u - 0.9) / 0.09);
    return between(p99, most, (u - 0.99) / 0.01);
}
function between(from, to, share) {
    return from > 0 ? from * (to / from) ** share : from + (to - from) * share;
}


/***/ }),

/***/ 85394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ VERDICT_NAMES),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   LG: () => (/* binding */ wasCalled),
/* harmony export */   N1: () => (/* binding */ FALSE_RATE),
/* harmony export */   PE: () => (/* binding */ COST_VERDICTS),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   cY: () => (/* binding */ verdictMeanings),
/* harmony export */   kj: () => (/* binding */ isRegression),
/* harmony export */   qn: () => (/* binding */ FALSE_CHANGES),
/* harmony export */   r3: () => (/* binding */ COST_VERDICT_NAMES),
/* harmony export */   vs: () => (/* binding */ wasJudged),
/* harmony export */   xr: () => (/* binding */ wasTold)
/* harmony export */ });
/**
 * All verdicts, and all that is said of one: what it is called, what it means, and what follows from it. When it is
 * given: `src/judge/conclude.ts` for one run, `src/judge/two-runs.ts` for two files.
 */
/**
 * Of all changes of cells that a run calls, at most this share is so by chance; of an A/A run: any at all. Likewise
 * of S3 clients. At 5 %, 2 of 20 A/A runs of 8 cells on one's own machine called something slower or faster; 2 %
 * finds nearly as much (`npm run bench -- verdicts`).
 */
const FALSE_RATE = 0.02;
/** Of changes that are called. */
const FALSE_CHANGES = `${FALSE_RATE * 100}\u00a0%`;
const PROVEN = `proven, by T or more; of such findings up to ${FALSE_CHANGES} are chance`;
const PROVEN_SMALL = 'proven, but less than T: not a failure';
/** Measured to its end, with something to tell. */
const MEASURED = {
    ...{ isTold: true, isJudged: true, isCalled: false, isRegression: false },
    ...{ isOpen: true, isToldByReason: false, isWorthARerun: false, isUndone: false },
};
/** Not measured to its end, or not comparable: nothing can be told of the code. */
const UNTOLD = {
    ...{ isTold: false, isJudged: false, isCalled: false, isRegression: false },
    ...{ isOpen: false, isToldByReason: true, isWorthARerun: true, isUndone: false },
};
const TABLE = {
    couldNotBeJudged: {
        ...{ ...UNTOLD, isOpen: true, isUndone: true },
        ...{ word: 'could not be judged', short: 'not judged', mark: '⌛', sign: '! ', tone: 'bad' },
        meaning: 'its time ran out before anything could be shown: it may or may not be slower',
    },
    slower: {
        ...{ ...MEASURED, isCalled: true, isRegression: true, isWorthARerun: true },
        ...{ word: 'slower', mark: '🔴', sign: '▼ ', tone: 'bad' },
        meaning: PROVEN,
    },
    failed: {
        ...{ ...UNTOLD, isOpen: true },
        ...{ word: 'failed', mark: '❌', sign: '✕ ', tone: 'bad' },
        meaning: 'one side did not finish',
    },
    suspect: {
        ...{ ...MEASURED, isJudged: false, isWorthARerun: true },
        ...{ word: 'suspect', mark: '🟠', sign: '△ ', tone: 'doubt' },
        meaning: 'looks changed, but the sides were not measured in turn on one host',
    },
    slightlySlower: {
        ...MEASURED,
        ...{ word: 'slightly slower', mark: '↘️', sign: '▾ ', tone: 'doubt' },
        meaning: PROVEN_SMALL,
    },
    faster: {
        ...{ ...MEASURED, isCalled: true },
        ...{ word: 'faster', mark: '🟢', sign: '▲ ', tone: 'good' },
        meaning: PROVEN,
    },
    slightlyFaster: {
        ...MEASURED,
        ...{ word: 'slightly faster', mark: '↗️', sign: '▴ ', tone: 'good' },
        meaning: PROVEN_SMALL,
    },
    notReached: {
        ...{ ...UNTOLD, isUndone: true },
        ...{ word: 'not reached', mark: '⏭️', sign: '', tone: 'doubt' },
        meaning: 'the time of the whole comparison ran out, or it was interrupted',
    },
    inconclusive: {
        ...{ ...MEASURED, isTold: false, isOpen: false, isWorthARerun: true },
        ...{ word: 'inconclusive', mark: '❔', sign: '? ', tone: 'doubt' },
        meaning: 'neither a change nor its absence is proven',
    },
    insufficient: {
        ...UNTOLD,
        ...{ word: 'insufficient', mark: '➖', sign: '', tone: 'doubt' },
        meaning: 'too little was measured to show anything',
    },
    new: {
        ...{ ...UNTOLD, isWorthARerun: false },
        ...{ word: 'new', mark: '🆕', sign: '', tone: 'faint' },
        meaning: 'the baseline has no such case',
    },
    notComparable: {
        ...{ ...UNTOLD, isWorthARerun: false },
        ...{ word: 'not comparable', mark: '🚫', sign: '', tone: 'doubt' },
        meaning: 'the sides are not two versions of the same thing, or one side did not run it',
    },
    unchanged: {
        ...{ ...MEASURED, isOpen: false },
        ...{ word: 'unchanged', mark: '✅', sign: '', tone: 'plain' },
        meaning: 'the interval includes zero change, and excludes changes of T or more',
    },
    notFlagged: {
        ...{ ...MEASURED, isOpen: false },
        ...{ word: 'not flagged', mark: '⚪', sign: '', tone: 'faint' },
        meaning: 'the difference was too small to measure further, which does not prove that nothing changed',
    },
};
/** The one list of verdicts. Their order is that in which they interest a reader. */
const VERDICTS = TABLE;
/** All verdicts, those that interest most first. */
const VERDICT_NAMES = Object.keys(VERDICTS);
/** What each of them means, as a schema says it. */
function verdictMeanings() {
    const meanings = VERDICT_NAMES.map((name) => `${name}: ${VERDICTS[name].meaning}.`);
    return meanings.join(' ').replaceAll('\u00a0', ' ').replace(/\bT\b/g, '`threshold`');
}
/** Where a verdict stands among them, from 0. */
function rankOf(verdict) {
    return VERDICT_NAMES.indexOf(verdict);
}
/** Whether a verdict says something about the code. */
function wasTold({ verdict }) {
    return VERDICTS[verdict].isTold;
}
/** Whether a verdict could have been slower or faster. */
function wasJudged({ verdict }) {
    return VERDICTS[verdict].isJudged;
}
/** Whether a verdict calls a change. */
function wasCalled({ verdict }) {
    return VERDICTS[verdict].isCalled;
}
/** Whether it is a regression, and not only for now. */
function isRegression({ provisional, verdict }) {
    return VERDICTS[verdict].isRegression && !provisional;
}
/** The verdict of a cell in words; of a suspect, which way. */
function verdictWord({ ratio, verdict }) {
    const { word } = VERDICTS[verdict];
    if (verdict !== 'suspect' || ratio === null)
        return word;
    return `${word}: ${ratio < 1 ? 'slower' : 'faster'}`;
}
/** A cost changed by as much as counts, by less, or not as far as can be told. */
const CALLED = { isChange: true, isCalled: true, isRegression: false };
const SLIGHT = { ...CALLED, isCalled: false };
const NONE = { ...SLIGHT, isChange: false };
/** The one list of what can be said of a cost; worst first. `isRegression`: of a cost that is watched. */
const COST_VERDICTS = {
    more: { ...CALLED, isRegression: true, word: 'more', mark: '🟠', tone: 'bad' },
    slightlyMore: { ...SLIGHT, word: 'slightly more', mark: '🔸', tone: 'doubt' },
    less: { ...CALLED, word: 'less', mark: '🟢', tone: 'good' },
    slightlyLess: { ...SLIGHT, word: 'slightly less', mark: '🔹', tone: 'plain' },
    inconclusive: { ...NONE, word: 'inconclusive', mark: '❔', tone: 'faint' },
    unchanged: { ...NONE, word: 'unchanged', mark: '✅', tone: 'plain' },
};
const COST_VERDICT_NAMES = Object.keys(COST_VERDICTS);


/***/ }),

/***/ 94021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ workloadDigest),
/* harmony export */   JK: () => (/* binding */ WorkloadSource),
/* harmony export */   Jz: () => (/* binding */ WORKLOAD_VERSION),
/* harmony export */   ei: () => (/* reexport safe */ _tasks_js__WEBPACK_IMPORTED_MODULE_1__.ei),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iN: () => (/* binding */ askedOf),
/* harmony export */   iZ: () => (/* reexport safe */ _tasks_js__WEBPACK_IMPORTED_MODULE_1__.iZ),
/* harmony export */   rC: () => (/* binding */ RequestsPerRun),
/* harmony export */   sl: () => (/* binding */ Workload),
/* harmony export */   vH: () => (/* binding */ bytesNeeded)
/* harmony export */ });
/* unused harmony exports WorkloadChecksum, WorkloadTask */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28052);
/** A workload as people write it and as runners read it, and how much room it takes. */




const WorkloadChecksum = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKLOAD_CHECKSUMS */ .bg);
/** A workload as people write it: `NAME.src.json`. */
const WorkloadSource = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSFERS */ .Vn),
    fileSize: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('e.g. 5GiB, 8MiB, 256KiB, 1byte'),
    numFiles: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().max(1_000_000).default(1),
    filesOnDisk: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('false: the data stays in memory.'),
    checksum: WorkloadChecksum.nullable().default(null),
    maxRepeatCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().default(10),
    maxRepeatSecs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().default(600),
});
const WORKLOAD_VERSION = 2;
const WorkloadTask = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSFERS */ .Vn, ..._tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .OPERATIONS */ .xb])
        .describe('All others than upload and download are requests that are timed one by one; a workload has either.'),
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(1024),
    size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().describe('bytes'),
    objects: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .positive()
        .max(1_000_000)
        .optional()
        .describe('Of a `list`: how many objects are below its key, of a byte each.'),
});
/** A workload as runners read it: `NAME.run.json`. */
const Workload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(WORKLOAD_VERSION),
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('').describe('Read by people only.'),
    filesOnDisk: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    checksum: WorkloadChecksum.nullable(),
    maxRepeatCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    maxRepeatSecs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(WorkloadTask)
        .describe('All are run at once. A key may occur any number of times, and is moved that many times.'),
    atOnce: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .positive()
        .max(1000)
        .optional()
        .describe('Of a workload of requests: how many of them there are at once.'),
});
const Requests = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().optional();
/** Requests of a run of a workload of requests, by what they do. */
const RequestsPerRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    get: Requests,
    put: Requests,
    head: Requests,
    list: Requests,
    delete: Requests,
});
/**
 * Names what the workload asks of a client; figures of workloads with different digests are not
 * comparable. How often it is repeated does not count.
 */
function workloadDigest({ atOnce, filesOnDisk, checksum, tasks }) {
    const each = tasks.map(({ action, key, objects, size }) => [
        ...[action, key, size],
        ...(objects === undefined ? [] : [objects]),
    ]);
    return digestOf([filesOnDisk, checksum, each, ...(atOnce === undefined ? [] : [atOnce])]);
}
/** What a case says of its workload; of one that is not known, that it is not. */
function askedOf(workload) {
    if (workload === null)
        return { workloadDigest: null, bytesPerRun: null };
    const objects = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(workload);
    const named = objects.map(({ key, size }) => [key, size]).sort(byKey);
    const of = { digest: digestOf(named), bytes: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesPerRun */ .ei)({ tasks: objects }) };
    const digest = workloadDigest(workload);
    if ((0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfRequests */ .Qy)(workload)) {
        const requests = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .requestsByOperation */ .jG)(workload);
        return { workloadDigest: digest, bytesPerRun: null, requestsPerRun: requests, objects: of };
    }
    return {
        workloadDigest: digest,
        bytesPerRun: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesPerRun */ .ei)(workload),
        ...actionOf(workload),
        tasksPerRun: workload.tasks.length,
        objects: of,
    };
}
/** What its tasks do; nothing for a workload without any. */
function actionOf({ tasks }) {
    const actions = tasks.map((task) => task.action);
    const [action, other] = new Set(actions);
    return action === undefined ? {} : { action: other === undefined ? action : 'both' };
}
function byKey([a], [b]) {
    return a < b ? -1 : 1;
}
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}
/**
 * What preparing and running the workloads takes at most. An object counts once, however often it is
 * moved; but uploads of one key at once are stored apart until each is complete.
 */
function bytesNeeded(workloads, downloads = 'largest') {
    const all = [...workloads.values()];
    const onDisk = all.filter((workload) => workload.filesOnDisk);
    const downloaded = downloads === 'all'
        ? sum(distinct(onDisk, 'download'))
        : Math.max(0, ...onDisk.map((workload) => sum(distinct([workload], 'download'))));
    const underWay = all.map(({ tasks }) => sum(tasks.filter((task) => !(0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .isRead */ .H9)(task))));
    return {
        filesDir: sum(distinct(onDisk, 'upload')) + downloaded,
        bucket: sum(distinct(all, 'download')) + sum(distinct(all, 'upload')) + Math.max(0, ...underWay),
    };
}
/**
 * Chooses the workloads that fit together, the smallest first, so that most can be run.
 *
 * @param needed bytes that workloads need together
 * @returns those that do not fit, each with what it needs more than those that do
 */
function tooLarge(workloads, freeBytes, needed) {
    if (needed(workloads) <= freeBytes)
        return new Map();
    const alone = new Map([...workloads].map(([name, one]) => [name, needed(new Map([[name, one]]))]));
    const smallestFirst = [...workloads].sort(([a], [b]) => alone.get(a) - alone.get(b));
    const fitting = new Map();
    const others = new Map();
    for (const [name, one] of smallestFirst) {
        const fits = needed(new Map([...fitting, [name, one]])) <= freeBytes;
        (fits ? fitting : others).set(name, one);
    }
    const taken = needed(fitting);
    return new Map([...others].map(([name, one]) => [name, needed(new Map([...fitting, [name, one]])) - taken]));
}
/** Every object that is read or written so, by any of the workloads, once. */
function distinct(workloads, action) {
    const tasks = workloads.flatMap((workload) => (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(workload));
    return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)({ tasks }).filter((task) => (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .isRead */ .H9)(task) === (action === 'download'));
}
function sum(tasks) {
    return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesPerRun */ .ei)({ tasks });
}


/***/ })

};
