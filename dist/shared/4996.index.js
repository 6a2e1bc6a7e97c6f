export const id = 4996;
export const ids = [4996];
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
/* harmony export */   kj: () => (/* binding */ isRegression),
/* harmony export */   p0: () => (/* binding */ isCostRegression),
/* harmony export */   tC: () => (/* binding */ CostComparison),
/* harmony export */   vs: () => (/* binding */ wasJudged),
/* harmony export */   xr: () => (/* binding */ wasTold),
/* harmony export */   yv: () => (/* binding */ FormerDesign)
/* harmony export */ });
/* unused harmony exports VERDICT_NAMES, Verdict, CostMetric */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);
/**
 * How two sides are compared, as documents say it: the list of verdicts, the design, what came of
 * it.
 */


const TOLD = { isTold: true, isJudged: true, isRegression: false };
const OPEN = { isTold: false, isJudged: false, isRegression: false };
/**
 * All verdicts: the one list of them. A new one is an entry here; its words and colours, and whatever else
 * it lacks, do not compile until they are there.
 */
const VERDICT_FACTS = {
    slower: { ...TOLD, isRegression: true },
    faster: TOLD,
    slightlySlower: TOLD,
    slightlyFaster: TOLD,
    unchanged: TOLD,
    inconclusive: { ...TOLD, isTold: false },
    notFlagged: TOLD,
    suspect: { ...TOLD, isJudged: false },
    couldNotBeJudged: OPEN,
    notReached: OPEN,
    insufficient: OPEN,
    failed: OPEN,
    new: OPEN,
    notComparable: OPEN,
};
const VERDICT_NAMES = Object.keys(VERDICT_FACTS);
/** Whether a verdict says something about the code. */
function wasTold({ verdict }) {
    return VERDICT_FACTS[verdict].isTold;
}
/** Whether a verdict could have been slower or faster. */
function wasJudged({ verdict }) {
    return VERDICT_FACTS[verdict].isJudged;
}
/** Whether it is a regression, and not only for now. */
function isRegression({ provisional, verdict }) {
    return VERDICT_FACTS[verdict].isRegression && !provisional;
}
const Rounds = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().max(100);
const Kept = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().max(100);
const Effect = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().max(1);
/** How two sides are measured in turn on one host, and when a cell has had enough rounds. */
const CompareDesign = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    againstItself: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('An A/A run: both sides are meant to be the same code.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .nonnegative()
        .describe('Seed of the coin tosses that decide which side is first in each round.'),
    budgetSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .positive()
        .nullable()
        .describe('Seconds for all rounds on one instance type; null: no limit.'),
    screenRounds: Rounds.describe('Rounds that every cell gets.'),
    mostRounds: Rounds.describe('Rounds after which a cell ends, undecided or not.'),
    keptPerRound: Kept.describe('Timed runs of each process that count, after one warm-up.'),
    looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ pairs: Rounds, share: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(1) }))
        .min(1)
        .describe('After how many rounds it is tested, and with what share of the error.'),
    least: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ afterScreen: Effect, later: Effect })
        .describe('|ln ratio| below which a cell is given up: after the screen; at each second round.'),
    outlook: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ from: Rounds, z: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative() })
        .describe('From so many rounds on, the z to be expected at the last one; below it: given up.'),
    overwhelming: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ rounds: Rounds, factor: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(1) })
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
const FormerDesign = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    againstItself: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('An A/A run: both sides are meant to be the same code.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().describe('Of the coin that tells which side is first.'),
    screen: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        rounds: Rounds,
        keptPerRound: Kept.describe('Timed runs of each process, after one warm-up.'),
        threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
            .positive()
            .max(1)
            .describe('A fraction; a cell beyond it is confirmed.'),
    })
        .describe('Rounds 1 to `rounds`, of all cells.'),
    confirm: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ rounds: Rounds, keptPerRound: Kept })
        .describe('Fresh rounds, of the cells that stood out in the screen.'),
});
const Verdict = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(VERDICT_NAMES)
    .describe('The result of a comparison. slightlySlower, slightlyFaster: proven, but less than `threshold`. notFlagged: nothing stood out, which proves nothing. couldNotBeJudged: its time ran out before anything could be shown. notReached: the time of the whole comparison ran out, or it was interrupted. suspect: it looks changed, but the sides were not measured in turn on one host. insufficient: of results of two files, too few cells; of older versions of the program, too few runs.');
const Ratio = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive();
const Probability = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).nullable();
const Count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const Comparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9,
    storageClass: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .StorageClass */ .KD,
    bucket: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    s3Client: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .S3ClientId */ .rN,
    workload: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .WorkloadName */ .lx,
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['interleaved', 'separate'])
        .describe('interleaved: both sides in turn on one host. separate: weaker evidence.'),
    ratio: Ratio.nullable().describe('Throughput of the candidate ÷ baseline; < 1 is slower.'),
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([Ratio, Ratio]).nullable().describe('Exact 95 % interval of the ratio.'),
    pValue: Probability.describe('Exact and two-sided; null if no test was made.'),
    adjustedP: Probability.describe('Benjamini–Hochberg over all cells tested so far.'),
    decidedBy: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['test', 'everyRound'])
        .optional()
        .describe('everyRound: every run of every round was beyond noise, and no test was needed.'),
    kept: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([Count, Count])
        .describe('Values compared, a round each: of the candidate, of the baseline.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().describe('Least change that counts, as a fraction.'),
    verdict: Verdict,
    provisional: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('May change when the other instance types are in.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('Why, in words; not escaped for any format.'),
})
    .describe('The candidate against the baseline, in one cell.');
const ClientComparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9,
    s3Client: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .S3ClientId */ .rN,
    cells: Count.describe('Workloads and buckets that it is over: those with a whole screen.'),
    ratio: Ratio.describe('Throughput of the candidate ÷ baseline, of the usual round.'),
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([Ratio, Ratio]).nullable().describe('Exact 95 % interval of the ratio.'),
    pValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
    adjustedP: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(1)
        .describe('Holm over all clients, instance types and metrics, of which throughput has the largest share.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().describe('Least change that counts, as a fraction.'),
    verdict: Verdict.extract([
        'slower',
        'faster',
        'slightlySlower',
        'slightlyFaster',
        'unchanged',
        'inconclusive',
    ]),
    provisional: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('May change when the other instance types are in.'),
})
    .describe('The candidate against the baseline: one S3 client over all its workloads.');
const CostMetric = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['cpuSeconds', 'peakMemory'])
    .describe('CPU seconds of a run; the most memory that its processes used.');
const CostComparison = ClientComparison.extend({
    metric: CostMetric,
    ratio: Ratio.describe('Candidate ÷ baseline, of the usual round; > 1 costs more.'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['more', 'less', 'slightlyMore', 'slightlyLess', 'unchanged', 'inconclusive']),
    isWatched: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .optional()
        .describe('Whether more of it is a regression (`fail-on-metric`).'),
}).describe('What the candidate costs against the baseline: one S3 client over all its workloads.');
/** Whether an S3 client needs more of something of which more was to be a regression. */
function isCostRegression({ isWatched, provisional, verdict }) {
    return isWatched === true && verdict === 'more' && !provisional;
}
const SmallestChange = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9,
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .positive()
        .max(1)
        .nullable()
        .describe('A slowdown by this fraction would have been called; null: none, however large.'),
    power: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(1).describe('In this share of such runs.'),
})
    .describe('What a run could have detected.');
const HostShare = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9,
    ratio: Ratio.describe('What all its cells share, candidate ÷ baseline; 1 where too few tell.'),
    cells: Count,
    isTakenOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether it was taken out of the ratios of the cells.'),
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
/* harmony import */ var _runner_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58038);



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
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_runner_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAME */ .X7), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative())
        .refine((metrics) => Object.keys(metrics).length <= _runner_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_METRICS */ .cX)
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

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   sw: () => (/* binding */ checkDocument),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   vg: () => (/* binding */ readRunResult)
/* harmony export */ });
/* unused harmony export jsonFault */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _file_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42692);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21281);




/**
 * Parses JSON from outside and checks it against a schema.
 *
 * @param what names the document for the person who has to fix it, e.g. a file name
 * @throws InputError naming the first few places that are wrong
 */
function readDocument(schema, text, what) {
    return checkDocument(schema, parseJson(text, what), what);
}
/** As `readDocument`, for a value that is parsed already. */
function checkDocument(schema, value, what) {
    const checked = schema.safeParse(value);
    if (checked.success)
        return checked.data;
    const faults = checked.error.issues
        .slice(0, 3)
        .map((issue) => `${issue.path.join('.') || 'document'}: ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(issue.message)}`);
    const more = checked.error.issues.length - faults.length;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)} is not valid: ${faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`);
}
/** What a person gives who gave something else in the place of a result. */
const GIVE_RESULT = 'give the result.json of a run';
/**
 * Reads a result document.
 *
 * @throws InputError for text that is no JSON, JSON of another program, another schema version, or a
 *   document that does not fit
 */
function readRunResult(text, what) {
    const value = parseJson(text, what);
    (0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseOtherKinds */ .GW)(value, _file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN */ .ZF.result, what, GIVE_RESULT);
    const version = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J() }).safeParse(value);
    const found = version.success ? version.data.schemaVersion : undefined;
    if (_run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_SCHEMA_VERSIONS */ .dR.some((one) => one === found)) {
        return checkDocument(_run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .RunResult */ .ns, value, what);
    }
    if (!isOfAnotherVersion(value)) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)} is ${(0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownJson */ .ZZ)(value)}, not ${_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN */ .ZF.result}: ${GIVE_RESULT}.`);
    }
    const said = found === undefined ? 'no schemaVersion' : `schemaVersion ${JSON.stringify(found)}`;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)} has ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(said)}, but this program reads schemaVersion ` +
        `${_run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_SCHEMA_VERSIONS */ .dR.join(' and ')}: read it with the version of S3 Benchmarks that wrote it.`);
}
/** Only what has something of a result is of another version of this program. */
function isOfAnotherVersion(value) {
    if ((0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfJson */ .aO)(value) === _file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN */ .ZF.result)
        return true;
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return names.includes('schemaVersion') && names.length === 1;
}
/**
 * Parses JSON as people's editors and shells leave it.
 *
 * @throws InputError that says what the text is instead, or where it stops being JSON
 */
function parseJson(text, what) {
    const plain = text.replace(/^\ufeff/, '');
    try {
        return JSON.parse(plain);
    }
    catch (error) {
        const other = otherText(plain);
        if (other !== null)
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)} is ${other}.`);
        const fault = jsonFault(plain) ?? String(error);
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)} is not JSON: ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ended */ .v6)((0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(fault))}`);
    }
}
/** What is saved in the place of JSON, and what to do then. */
function otherText(text) {
    const start = text.slice(0, 2000).trimStart();
    if (start === '')
        return 'empty';
    if (/^(?:<!--|<!doctype html|<html)/i.test(start)) {
        return 'an HTML page, not JSON, such as one of a login or an error: download the file itself';
    }
    if (/^(?:<\?xml|<Error>)/.test(start)) {
        const code = /<Error>.*?<Code>(\w{1,80})<\/Code>/s.exec(start)?.[1];
        return code ? `an error of S3 (${code}), not JSON: download the file again` : 'XML, not JSON';
    }
    if (start.startsWith('version https://git-lfs.github.com/spec/')) {
        return 'a pointer of Git LFS, not the file: run `git lfs pull`';
    }
    return start.startsWith('-----BEGIN ') ? 'PEM, not JSON' : null;
}
const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** What a person would call a word. */
const WORD = /[\p{L}\p{N}_$.+-]+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const QUOTES = /['`´‘’‚“”„«»]/;
/**
 * Where a text stops being JSON, and what its owner has to change there: `line 3, column 5: JSON has no
 * comments`. `JSON.parse` names no place for the most frequent mistakes. RFC 8259.
 *
 * @returns null for JSON
 */
function jsonFault(text) {
    const open = [];
    let next = 'value';
    let comma = -1;
    for (let at = 0;;) {
        at += matchAt(SPACE, text, at).length;
        const sign = text.charAt(at);
        if (sign === '')
            return next === 'nothing' ? null : endsEarly(text);
        if (next === 'nothing')
            return there(text, at, strayAt(text, at) ?? MORE);
        if (sign === '}' || sign === ']') {
            const closes = next === ', or end' || next === `key or }` || next === 'value or ]';
            if (open.at(-1) !== sign)
                return there(text, at, wrongEnd(sign, open.at(-1)));
            if (!closes && comma >= 0) {
                return there(text, comma, `the comma before "${sign}" is one too many`);
            }
            if (!closes)
                return there(text, at, 'a value is missing before it');
            open.pop();
            at += 1;
            next = open.length > 0 ? ', or end' : 'nothing';
        }
        else if (next === ', or end') {
            if (sign !== ',')
                return there(text, at, strayAt(text, at) ?? 'a comma is missing before it');
            comma = at++;
            next = open.at(-1) === '}' ? 'key' : 'value';
            continue;
        }
        else if (next === ':') {
            if (sign !== ':') {
                return there(text, at, strayAt(text, at) ?? 'a colon (:) is missing before it');
            }
            at += 1;
            next = 'value';
        }
        else if (sign === '"') {
            const end = endOfText(text, at);
            if (typeof end === 'string')
                return end;
            at = end;
            next = next.startsWith('key') ? ':' : open.length > 0 ? ', or end' : 'nothing';
        }
        else if (next.startsWith('key')) {
            return there(text, at, strayAt(text, at) ?? needsQuotes(text, at));
        }
        else if (sign === '{' || sign === '[') {
            open.push(sign === '{' ? '}' : ']');
            at += 1;
            next = sign === '{' ? 'key or }' : 'value or ]';
        }
        else {
            const literal = matchAt(LITERAL, text, at);
            if (literal === '')
                return there(text, at, strayAt(text, at) ?? noValue(text, at));
            at += literal.length;
            next = open.length > 0 ? ', or end' : 'nothing';
        }
        comma = -1;
    }
}
const MORE = 'there is more text after the end of the document';
/** What people's habits and programs leave in a file, wherever it stands. */
function strayAt(text, at) {
    if (/^(?:\/\/|\/\*|#)/.test(text.slice(at, at + 2)))
        return 'JSON has no comments: delete it';
    if (/^(?:<{7}|={7}|>{7})/.test(text.slice(at, at + 7)))
        return 'a conflict of git is not settled';
    const sign = String.fromCodePoint(text.codePointAt(at));
    if (QUOTES.test(sign))
        return 'JSON allows only double quotes (")';
    if (!/[\p{Z}\p{C}]/u.test(sign))
        return null;
    const code = sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${code} here only looks like a space: delete it`;
}
function needsQuotes(text, at) {
    const word = wordAt(text, at);
    return /^[\p{L}\p{N}_$]/u.test(word)
        ? `"${word}" needs double quotes around it`
        : `"${word}" stands where a name in double quotes belongs`;
}
function noValue(text, at) {
    const word = wordAt(text, at);
    return /^[\p{L}\p{N}_$.+-]/u.test(word)
        ? `"${word}" is not a JSON value; put texts in double quotes`
        : `"${word}" stands where a value belongs`;
}
function wordAt(text, at) {
    return matchAt(WORD, text, at).slice(0, 40) || String.fromCodePoint(text.codePointAt(at));
}
function wrongEnd(sign, expected) {
    return expected === undefined
        ? `"${sign}" stands where a value belongs`
        : `"${sign}" stands where "${expected}" belongs`;
}
/** @returns where the text in quotes that begins `from` ends, or what is wrong with it */
function endOfText(text, from) {
    for (let at = from + 1;;) {
        const sign = text.charAt(at);
        if (sign === '"')
            return at + 1;
        if (sign === '')
            return endsEarly(text);
        if (sign === '\n' || sign === '\r') {
            const { column } = placeOf(text, from);
            return there(text, at, `the text that begins in column ${column} has no closing quote`);
        }
        if (sign < ' ')
            return there(text, at, 'there is a control character in a text: delete it');
        const taken = sign === '\\' ? matchAt(ESCAPE, text, at) : sign;
        if (taken === '')
            return there(text, at, 'write \\\\ for a backslash');
        at += taken.length;
    }
}
function endsEarly(text) {
    const { column, line } = placeOf(text, text.length);
    return `it ends too early, in line ${line}, column ${column}: is the file cut off?`;
}
function there(text, at, what) {
    const { column, line } = placeOf(text, at);
    return `line ${line}, column ${column}: ${what}`;
}
/** As editors count: lines and characters from 1. */
function placeOf(text, at) {
    const lines = text.slice(0, at).split(/\r\n|\r|\n/);
    const before = lines.at(-1);
    const pairs = before.match(/[\ud800-\udbff]/g)?.length ?? 0;
    return { line: lines.length, column: before.length - pairs + 1 };
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}


/***/ }),

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
        .describe('All at once. A key may stand any number of times: it is moved so often.'),
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
