export const id = 3583;
export const ids = [3583];
export const modules = {

/***/ 16342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ whyNotTheAnswer)
/* harmony export */ });
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55679);
/* harmony import */ var _suite_used_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32570);


/**
 * Whether a document is the answer to a request. A job may run strangers' code, so what it stores is
 * taken for no more than the job it was asked to be.
 *
 * @param attempt that the document was stored by, from 1
 * @returns what does not fit, in words; null if it does
 */
function whyNotTheAnswer(document, request, attempt) {
    const [job, ...others] = document.jobs;
    if (!job || others.length > 0)
        return `it holds ${document.jobs.length} jobs instead of one`;
    const { suite } = document;
    const asked = (0,_suite_used_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteUsed */ .G)(request);
    const compared = [
        ['run key', document.runKey, request.runKey],
        ['trigger', document.trigger, request.trigger],
        ['way to S3', wayOf(document), wayOf(request)],
        ['instance type', job.instanceType, request.instanceType],
        ['suite', suite.repository, asked.repository],
        ['commit', ...commits(suite, asked)],
        ['baseline', ...commits(suite.baseline, asked.baseline)],
        ["client's repository", suite.client?.repository ?? 'none', asked.client?.repository ?? 'none'],
        ["client's commit", ...commits(suite.client?.candidate, asked.client?.candidate)],
        ["client's baseline", ...commits(suite.client?.baseline, asked.client?.baseline)],
        ['design', designOf(document.compare), designOf(request.compare?.design)],
    ];
    const wrong = compared.find(([, found, wanted]) => found !== wanted);
    if (wrong)
        return `its ${wrong[0]} is "${wrong[1]}", asked was "${wrong[2]}"`;
    const later = job.cases.find((one) => (one.attempt ?? 1) > attempt);
    return later ? `it holds a case of attempt ${later.attempt}, but is of attempt ${attempt}` : null;
}
function wayOf({ asAws }) {
    return asAws ? 'as AWS' : 'the endpoint';
}
/** Of a revision that was found and of one that was asked for: equal unless they contradict each other. */
function commits(found, asked) {
    const commit = found ? (found.commit ?? '') : 'none';
    if (!asked)
        return [commit, 'none'];
    return [commit, found && asked.commit === null ? commit : (asked.commit ?? '')];
}
/** The same text for the same design, in whatever order its fields are. */
function designOf(design) {
    if (!design)
        return 'none';
    return JSON.stringify(_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .RunResult */ .ns.shape.compare.parse(design));
}


/***/ }),

/***/ 90904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ asTheirWords),
/* harmony export */   WE: () => (/* binding */ wasInterrupted),
/* harmony export */   bn: () => (/* binding */ INTERRUPTED_BEFORE),
/* harmony export */   t: () => (/* binding */ INTERRUPTED)
/* harmony export */ });
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

/***/ 96433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ encodeJobParameters),
/* harmony export */   k0: () => (/* binding */ decodeJobParameters),
/* harmony export */   nU: () => (/* binding */ JOB_REQUEST_SCHEMA_VERSION)
/* harmony export */ });
/* unused harmony exports CompareRequest, LocalCopy, JobRequest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _compare_design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14144);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38027);




const JOB_REQUEST_SCHEMA_VERSION = 1;
/** The other side of a comparison. */
const CompareRequest = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    suite: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.describe('Of the same repository as the candidate’s.'),
    client: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.nullable().describe('Of `client.repository`; null when there is none.'),
    design: _compare_design_js__WEBPACK_IMPORTED_MODULE_0__/* .FormerDesign */ .yv,
    maxCaseSeconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
        .positive()
        .describe('No round of a cell begins, and no process goes on, after so much time.'),
});
/** A copy of a repository on the machine of the job; both end in `/`: of all below that URL. */
const LocalCopy = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), folder: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1) });
/** What one job is told. */
const JobRequest = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(JOB_REQUEST_SCHEMA_VERSION),
    runKey: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .RunKey */ .Tb,
    nonce: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Nonce */ ._g,
    trigger: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Trigger */ .l9,
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .InstanceType */ .y9,
    suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
        ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        commit: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Commit */ .gn.nullable().describe('The ref, resolved once for all jobs of the run.'),
    }),
    client: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), ..._names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.shape })
        .nullable()
        .describe('Repository of an S3 client; builds are made to use this commit of it.'),
    mirrors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(LocalCopy)
        .optional()
        .describe('Copies that stand for repositories; jobs on AWS have none.'),
    compare: CompareRequest.nullable().describe('null: the candidate alone is measured.'),
    trusted: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('May prepare buckets and send metrics; false for strangers’ code.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('Send each timed run to CloudWatch.'),
    asAws: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .ByNamesOfAws */ .aR,
    region: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    buckets: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .fW).min(1),
    s3Clients: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .S3ClientId */ .rN).min(1),
    workloads: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkloadName */ .lx).describe('Empty: all that the suite has.'),
    gigabitsPerSecond: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().nullable().describe('Line rate; clients tune to it.'),
});
/**
 * The request as Batch parameters: one parameter, so that a new field needs no new job definition. Equal
 * requests give equal text, whatever the order of their fields.
 */
function encodeJobParameters(request) {
    return { request: JSON.stringify(JobRequest.parse(request)) };
}
/** @throws InputError when the parameters hold no request of this version */
function decodeJobParameters(parameters) {
    return (0,_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(JobRequest, parameters.request ?? '', 'job parameter "request"');
}


/***/ }),

/***/ 60649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ lastRound),
/* harmony export */   RM: () => (/* binding */ mergeAttempts),
/* harmony export */   sl: () => (/* binding */ cellKey),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _interrupted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90904);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55679);
/* harmony import */ var _suite_used_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32570);



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
            const key = cellKey(cell.cases[0]);
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
    const notes = [...new Set(told)].slice(0, _run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_NOTES */ .cJ);
    return {
        job: {
            ...own,
            ...(earlierAttempts.length > 0 && { earlierAttempts }),
            ...(notes.length > 0 && { notes }),
            s3ClientVersions: Object.assign({}, ...versions.reverse(), job.s3ClientVersions),
            cases: used.flatMap(({ cases }) => cases),
        },
        suite: contributing.reduce((suite, { document }) => (0,_suite_used_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeSuites */ .W)(suite, document.suite), newest.document.suite),
    };
}
/** Whether every side that the cell must have was measured, skipped or failed, and not interrupted. */
function isWhole(cases, { compare }) {
    const sides = new Set(cases.map(({ side }) => side));
    return sides.size === (compare ? 2 : 1) && !cases.some(_interrupted_js__WEBPACK_IMPORTED_MODULE_2__/* .wasInterrupted */ .WE);
}
/** Names a cell within a job: what is measured of every side. */
function cellKey({ bucket, s3Client, workload, }) {
    return JSON.stringify([bucket, s3Client, workload]);
}
/** The cells of a document by the attempts that measured them. */
function cellsOf(document) {
    const found = new Map();
    for (const one of document.jobs[0].cases) {
        const attempt = one.attempt ?? 1;
        const key = `${attempt} ${cellKey(one)}`;
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


/***/ }),

/***/ 3306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ incomingName),
/* harmony export */   LR: () => (/* binding */ incomingPrefix),
/* harmony export */   NT: () => (/* binding */ newestUploads)
/* harmony export */ });
/** Where a job's uploads go: `incoming/<runKey>/<nonce>/<instanceType>/`. */
function incomingPrefix(where) {
    return `incoming/${where.runKey}/${where.nonce}/${where.instanceType}/`;
}
/**
 * One upload of a job; zero-padded, so that keys sort as they were written.
 *
 * @param attempt from 1, counted by Batch
 * @param upload from 1, counted by the job
 */
function incomingName(attempt, upload) {
    return `${String(attempt).padStart(3, '0')}-${String(upload).padStart(6, '0')}.json`;
}
/** Batch allows ten attempts; more than that no honest job has. */
const MOST_ATTEMPTS = 10;
/**
 * The last upload of every attempt, newest attempt first; other names are no uploads of a job.
 *
 * @param names as of `incomingName`, in any order
 */
function newestUploads(names) {
    const newest = new Map();
    for (const name of names.toSorted()) {
        const attempt = /^(\d{3})-\d{6}\.json$/.exec(name)?.[1];
        if (attempt !== undefined)
            newest.set(Number(attempt), name);
    }
    const uploads = [...newest].map(([attempt, name]) => ({ attempt, name }));
    return uploads.reverse().slice(0, MOST_ATTEMPTS);
}


/***/ }),

/***/ 32570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ suiteUsed),
/* harmony export */   W: () => (/* binding */ mergeSuites)
/* harmony export */ });
/** What a request says of the code that it measures, before anything was built. */
function suiteUsed({ client, compare, suite }) {
    const used = { ...suite, baseline: compare ? compare.suite : null, repositories: [] };
    if (client === null)
        return used;
    const { repository, ...candidate } = client;
    return { ...used, client: { repository, candidate, baseline: compare ? compare.client : null } };
}
/**
 * What was measured first stands for all; repositories of what was measured later are added once each.
 */
function mergeSuites(first, later) {
    const known = new Set(first.repositories.map((repository) => JSON.stringify(repository)));
    const added = later.repositories.filter((repository) => !known.has(JSON.stringify(repository)));
    return {
        ...first,
        ref: first.ref ?? later.ref,
        commit: first.commit ?? later.commit,
        repositories: [...first.repositories, ...added],
    };
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

/***/ 99971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isSameCode)
/* harmony export */ });
/**
 * Whether both sides of a client were built of the same commits, of the suite and of every
 * repository that the client's build cloned. A build falls back to main, silently, where a ref does not
 * exist; and then there is nothing to compare.
 */
function isSameCode({ commit, baseline, repositories }, s3Client) {
    if (baseline !== null && baseline.commit !== commit)
        return false;
    const built = (side) => repositories
        .filter((one) => one.side === side && (one.s3Clients?.includes(s3Client) ?? true))
        .map((one) => `${one.url} ${one.commit}`)
        .sort();
    return JSON.stringify(built('candidate')) === JSON.stringify(built('baseline'));
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


/***/ })

};
