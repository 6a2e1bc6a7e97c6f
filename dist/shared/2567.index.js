export const id = 2567;
export const ids = [2567];
export const modules = {

/***/ 56574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ whyNotTheAnswer),
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _job_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96433);
/* harmony import */ var _merge_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60649);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4996);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21281);
/* harmony import */ var _s3_profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9694);






/**
 * What a job answers to its request by what its attempts stored, of which only documents count that
 * are this job's. When the newest attempt's is none, the job has failed whatever the others say.
 *
 * @param uploads newest attempt first
 * @returns null when nothing was stored
 */
function answerOf(uploads, request) {
    const read = uploads.map((upload) => readUpload(upload, request));
    const [newest] = read;
    if (newest === undefined)
        return null;
    const documents = read.filter((one) => typeof one !== 'string');
    if (documents.length === 0)
        return { rejected: String(newest) };
    const merged = (0,_merge_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeAttempts */ .R)(documents);
    if (typeof newest !== 'string')
        return merged;
    return { ...merged, job: { ...merged.job, status: 'FAILED', reason: newest } };
}
/** @returns why the upload does not count, when it does not */
function readUpload({ attempt, where, content }, request) {
    const reject = (why) => `what the job stored (${where}) is not its result: ${why}`;
    if ('fault' in content)
        return reject(content.fault);
    try {
        const document = (0,_read_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunResult */ .vg)(content.text, 'the document');
        const why = whyNotTheAnswer(document, request, attempt);
        return why === null ? { attempt, document } : reject(why);
    }
    catch (error) {
        if (error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
            return reject(error.message);
        throw error;
    }
}
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
    const asked = (0,_job_request_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteUsed */ .G7)(request);
    const compared = [
        ['run key', document.runKey, request.runKey],
        ['trigger', document.trigger, request.trigger],
        ['way to S3', (0,_s3_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .wayToS3 */ .Z1)(document), (0,_s3_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .wayToS3 */ .Z1)(request)],
        ['instance type', job.instanceType, request.instanceType],
        ['suite', suite.repository, asked.repository],
        ['commit', ...commits(suite, asked)],
        ['baseline', ...commits(suite.baseline, asked.baseline)],
        ["client's repository", suite.client?.repository ?? 'none', asked.client?.repository ?? 'none'],
        ["client's commit", ...commits(suite.client?.candidate, asked.client?.candidate)],
        ["client's baseline", ...commits(suite.client?.baseline, asked.client?.baseline)],
        ['design', ...designs(document.compare, request.compare?.design)],
    ];
    const wrong = compared.find(([, found, wanted]) => found !== wanted);
    if (wrong)
        return `its ${wrong[0]} is "${wrong[1]}" instead of "${wrong[2]}"`;
    const later = job.cases.find((one) => (one.attempt ?? 1) > attempt);
    return later
        ? `it holds a case of attempt ${later.attempt}, but belongs to attempt ${attempt}`
        : null;
}
/** Of a revision that was found and of one that was asked for: equal unless they contradict each other. */
function commits(found, asked) {
    const commit = found ? (found.commit ?? '') : 'none';
    if (!asked)
        return [commit, 'none'];
    return [commit, found && asked.commit === null ? commit : (asked.commit ?? '')];
}
/** What the designs that were found and asked for differ in; the same text of both if in nothing. */
function designs(found, asked) {
    if (!found || !asked)
        return [found ? 'a comparison' : 'none', asked ? 'a comparison' : 'none'];
    const [one, other] = [found, asked].map(fieldsOf);
    const names = new Set([...one.keys(), ...other.keys()]);
    const different = [...names].filter((name) => one.get(name) !== other.get(name));
    const words = (fields) => different.map((name) => `${name} ${fields.get(name) ?? 'none'}`).join(', ');
    return [words(one), words(other)];
}
/** Fields as text, in whatever order those inside of them are. */
function fieldsOf(design) {
    const ordered = _run_result_js__WEBPACK_IMPORTED_MODULE_4__/* .RunResult */ .ns.shape.compare.parse(design);
    return new Map(Object.entries(ordered).map(([name, value]) => [name, JSON.stringify(value)]));
}


/***/ }),

/***/ 17874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ JAVASCRIPT_CLIENTS)
/* harmony export */ });
/**
 * S3 clients in JavaScript, which the built-in suite has in every installation, and which nothing can stand in for,
 * as others are compared with them. Each is `container/clients/javascript/NAME.ts`; its version is that of an npm
 * package or, where that is null, of Node. A runner reads this list each time it starts: no imports here.
 */
const JAVASCRIPT_CLIENTS = {
    'sdk-js': '@aws-sdk/client-s3',
    'raw-http': null,
};


/***/ }),

/***/ 96433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ suiteUsed),
/* harmony export */   GZ: () => (/* binding */ latestStart),
/* harmony export */   NC: () => (/* binding */ JobRequest),
/* harmony export */   QS: () => (/* binding */ namedByJob),
/* harmony export */   TZ: () => (/* binding */ RunnerEntry),
/* harmony export */   W$: () => (/* binding */ mergeSuites),
/* harmony export */   Y0: () => (/* binding */ encodeJobParameters),
/* harmony export */   k0: () => (/* binding */ decodeJobParameters),
/* harmony export */   nU: () => (/* binding */ JOB_REQUEST_SCHEMA_VERSION),
/* harmony export */   zT: () => (/* binding */ requestIn)
/* harmony export */ });
/* unused harmony exports CompareRequest, LocalCopy, requestByHand */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64377);
/* harmony import */ var _client_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53458);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20449);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95167);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73322);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83062);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4996);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21281);
/* harmony import */ var _s3_profile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9694);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94021);










const JOB_REQUEST_SCHEMA_VERSION = 1;
/** The other side of a comparison. */
const CompareRequest = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    suite: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .Revision */ .AT.describe('Of the same repository as the candidate’s.'),
    client: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .Revision */ .AT.nullable().describe('Of `client.repository`; null when there is none.'),
    design: _comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .CompareDesign */ .cI,
    instanceTypes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr()
        .positive()
        .describe('Of the whole run: a change has to be proven among the cells of all of them.'),
    maxCaseSeconds: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig()
        .positive()
        .describe('For the rounds of a cell, half of it for each side; a side that is very slow may use as much again in its first rounds.'),
});
/** A copy of a repository on the machine of the job; both end in `/`: of all below that URL. */
const LocalCopy = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ url: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1), folder: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1) });
/** The request that one job gets. */
const JobRequest = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(JOB_REQUEST_SCHEMA_VERSION),
    runKey: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .RunKey */ .Tb,
    nonce: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .Nonce */ ._g,
    trigger: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .Trigger */ .l9,
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .InstanceType */ .y9,
    suite: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1),
        ref: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
        commit: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .Commit */ .gn.nullable().describe('The ref, resolved once for all jobs of the run.'),
    }),
    client: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1), ..._names_js__WEBPACK_IMPORTED_MODULE_3__/* .Revision */ .AT.shape })
        .nullable()
        .describe('Repository of an S3 client; builds are made to use this commit of it.'),
    mirrors: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(LocalCopy)
        .optional()
        .describe('Copies that stand for repositories; jobs on AWS have none.'),
    compare: CompareRequest.nullable().describe('null: the candidate alone is measured.'),
    turns: _run_result_js__WEBPACK_IMPORTED_MODULE_5__/* .Turns */ .P0.optional().describe('Of the built-in suite, when nothing is compared.'),
    trusted: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('May prepare buckets and send metrics; false for strangers’ code.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('Send each timed run to CloudWatch.'),
    asAws: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .ByNamesOfAws */ .aR,
    s3Profile: _s3_profile_js__WEBPACK_IMPORTED_MODULE_6__/* .MetProfile */ .gK,
    region: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1),
    buckets: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .Bucket */ .fW).min(1),
    s3Clients: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .S3ClientId */ .rN).min(1),
    clients: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_client_file_js__WEBPACK_IMPORTED_MODULE_0__/* .FileClient */ .C4)
        .optional()
        .describe('S3 clients of files on the machine of the job; jobs on AWS have none.'),
    clientFile: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()
        .min(1)
        .max(500)
        .optional()
        .describe('Path in `client.repository`, of which the built-in suite measures the S3 clients.'),
    ownWorkloads: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_workload_js__WEBPACK_IMPORTED_MODULE_7__/* .WorkloadSource */ .JK)
        .optional()
        .describe('Workloads of these files; `workloads` names those that are run.'),
    workloads: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkloadName */ .lx).describe('Empty: all that the suite has.'),
    cells: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        filter: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .CELL_PATTERN */ .EH)).optional(),
        skip: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .CELL_PATTERN */ .EH)).optional(),
    })
        .optional()
        .describe('Patterns `CLIENT/WORKLOAD` of what is measured of all S3 clients on all workloads, and of what is not. Absent: all is.'),
    gigabitsPerSecond: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().positive().nullable().describe('Line rate; clients tune to it.'),
    notAfter: zod__WEBPACK_IMPORTED_MODULE_10__/* .datetime */ .w$()
        .optional()
        .describe('A job that starts later ends at once: nobody waits for it any longer. One that lost its machine may start again later. Absent: it may start whenever.'),
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
    return (0,_read_document_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u0)(JobRequest, parameters.request ?? '', 'job parameter "request"');
}
/** Names a request that nobody planned: the default of a job definition, for jobs started by hand. */
const BY_HAND = { runKey: 'by-hand', nonce: '0'.repeat(32) };
/**
 * The request of a job that is started in Batch's console, or on a schedule, without any parameter. Its
 * values may stand for what is known at deployment only, so that nothing here is checked.
 */
function requestByHand(request) {
    const schemaVersion = JOB_REQUEST_SCHEMA_VERSION;
    return { schemaVersion, ...BY_HAND, trigger: 'workflow_dispatch', ...request };
}
/**
 * The same request, with a place of its own for its results if it is of a job that was started by hand: in
 * the id of the job are 122 random bits, which all attempts of the job share, and no job knows another's.
 *
 * @param jobId AWS_BATCH_JOB_ID
 */
function namedByJob(request, jobId) {
    if (request.runKey !== BY_HAND.runKey)
        return request;
    const nonce = jobId.replaceAll('-', '').slice(0, 32);
    const runKey = `${BY_HAND.runKey}-${jobId.replaceAll(/[^0-9A-Za-z]/g, '-')}`;
    return JobRequest.parse({ ...request, nonce, runKey });
}
/** What a job was told; null when it is somebody else's that only has the name. */
function requestIn(parameters) {
    try {
        return decodeJobParameters(parameters);
    }
    catch {
        return null;
    }
}
/**
 * Until when an attempt of a job may start. A job that lost its machine is started again, and what it measured
 * before is worth the rest: each attempt before may have lasted as long as Batch lets it.
 *
 * @param attempt from 1
 * @returns null if it may start whenever
 */
function latestStart(notAfter, attempt) {
    if (notAfter === undefined)
        return null;
    return new Date(Date.parse(notAfter) + (attempt - 1) * _deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .ATTEMPT_HOURS */ .cc * 3_600_000);
}
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
/**
 * How the runners of a job are started when the embedded server stands in for AWS: what the command line
 * has made ready and a job on the same machine uses.
 */
const RunnerEntry = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    command: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP())
        .min(1)
        .describe('The folder to start in follows, then the command line of a runner.'),
    environment: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable())
        .describe('Variables that are set, or taken out (null).'),
    refusedNames: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()
        .nullable()
        .describe('A file that grows by a line for each name that was asked for in vain.'),
});


/***/ }),

/***/ 60649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ mergeAttempts),
/* harmony export */   w: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _job_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96433);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21281);
/* harmony import */ var _runner_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98326);




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
            const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .cellKeyInJob */ .uF)(cell.cases[0]);
            const known = cells.get(key);
            if (!known || isBetter(cell, known))
                cells.set(key, cell);
        }
    }
    const used = [...cells.values()];
    const contributing = older.filter(({ document }) => used.some((one) => one.document === document));
    const job = newest.document.jobs[0];
    const jobs = [...contributing, newest].map(({ document }) => document.jobs[0]);
    const versions = contributing.map(({ document }) => document.jobs[0].s3ClientVersions);
    const labels = new Set(used.map(({ attempt }) => attempt));
    labels.delete(newest.attempt);
    const earlierAttempts = earlierOf(newestFirst).filter(({ attempt }) => labels.has(attempt));
    const { earlierAttempts: _, ...own } = job;
    const told = new Set(jobs.flatMap(({ notes = [] }) => notes));
    const notes = [...told].slice(0, _run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_NOTES */ .cJ);
    const commands = new Set(jobs.flatMap(({ commandClients = [] }) => commandClients));
    return {
        job: {
            ...own,
            ...(earlierAttempts.length > 0 && { earlierAttempts }),
            ...(notes.length > 0 && { notes }),
            ...(commands.size > 0 && { commandClients: [...commands] }),
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
/** The cells of a document by the attempts that measured them. */
function cellsOf(document) {
    const found = new Map();
    for (const one of document.jobs[0].cases) {
        const attempt = one.attempt ?? 1;
        const key = `${attempt} ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .cellKeyInJob */ .uF)(one)}`;
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
/** Whether a case says nothing of what was measured: another attempt has to measure it. */
function wasInterrupted({ status, reason }) {
    if (status === 'failed')
        return reason === _runner_output_js__WEBPACK_IMPORTED_MODULE_3__/* .INTERRUPTED */ .t;
    return status === 'skipped' && reason === _runner_output_js__WEBPACK_IMPORTED_MODULE_3__/* .INTERRUPTED_BEFORE */ .bn;
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ pinProcess),
/* harmony export */   Q$: () => (/* binding */ pinnedCommand),
/* harmony export */   Sx: () => (/* binding */ parseCpuList),
/* harmony export */   T1: () => (/* binding */ readCpuTimes),
/* harmony export */   UT: () => (/* binding */ canPin),
/* harmony export */   tn: () => (/* binding */ loadBetween),
/* harmony export */   wj: () => (/* binding */ allowedCpus)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77089);
/* harmony import */ var _start_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29524);




/** Numbers of the CPUs that this process may use. */
function allowedCpus() {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/status', 'utf8');
        const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1];
        if (list)
            return parseCpuList(list);
    }
    catch {
        // No /proc: not Linux.
    }
    return Array.from({ length: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() }, (_, cpu) => cpu);
}
/** Reads the kernel's list form, e.g. `0-2,5`. */
function parseCpuList(list) {
    return list.split(',').flatMap((part) => {
        const [first = 0, last = first] = part.split('-').map(Number);
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}
/** Whether processes can be pinned to CPUs here. */
async function canPin() {
    return (await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .readProgram */ .Lk)(['taskset', '--version'])).failure === null;
}
/** The command, started on these CPUs only; `taskset` replaces itself, so the process id stays. */
function pinnedCommand(command, cpus) {
    return ['taskset', '-c', cpus.join(','), ...command];
}
/**
 * Moves a running process, with all of its threads, to these CPUs.
 *
 * @throws when `taskset` says no
 */
async function pinProcess(pid, cpus) {
    const command = ['taskset', '-a', '-p', '-c', cpus.join(','), String(pid)];
    const { failure, stderr } = await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .readProgram */ .Lk)(command);
    if (failure !== null)
        throw new Error(`${command.join(' ')} failed: ${stderr || failure}`);
}
/** Times are counted in ticks; with fewer than this, a share of them says nothing. */
const LEAST_TICKS = 5;
/**
 * Reads what the kernel counts (proc(5), `/proc/stat` and `/proc/PID/stat`).
 *
 * @param root our first process: all that it has started counts as ours
 * @returns null where the system does not tell
 */
function readCpuTimes(root) {
    try {
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/stat', 'utf8').split('\n');
        const [user, nice, system, idle, iowait, irq, softirq, steal] = fieldsOf(lines[0].slice(4));
        const cpus = lines.filter((line) => /^cpu\d/.test(line)).length;
        const busy = user + nice + system + irq + softirq;
        const all = busy + idle + iowait + steal;
        const times = { busy, steal: steal, perCpu: all / cpus, own: ownTicks(root) };
        return Object.values(times).every(Number.isFinite) ? times : null;
    }
    catch {
        return null; // No /proc, or not the one of Linux.
    }
}
/** @returns null where either is not known, or too short a time lies between */
function loadBetween(before, after) {
    if (before === null || after === null)
        return null;
    const ticks = after.perCpu - before.perCpu;
    if (ticks < LEAST_TICKS)
        return null;
    const share = (count) => Math.round((100 * Math.max(0, count)) / ticks) / 100;
    return {
        others: share(after.busy - before.busy - (after.own - before.own)),
        steal: share(after.steal - before.steal),
    };
}
/** Of all that is alive below the root, and of all that has ended and was waited for. */
function ownTicks(root) {
    return (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .processTree */ .WZ)(root).reduce((sum, { ticks }) => sum + ticks, 0);
}
function fieldsOf(text) {
    return text.trim().split(/\s+/).map(Number);
}


/***/ }),

/***/ 30358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ProcessGroup),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77089);
/* harmony import */ var _start_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29524);




/** How long a pipe may stay open after its program has ended, held by what could not be found. */
const LAST_WORDS_MS = 2000;
/** A program and all that it starts. */
class ProcessGroup {
    pid;
    /** Resolves when the program has ended, what it started is gone, and all lines are delivered. */
    exited;
    #mark;
    #startedTicks;
    #ended = false;
    constructor(child, mark, onLine) {
        this.pid = child.pid;
        this.#mark = mark;
        // Nobody has waited for it yet, so it can be read even if it has ended.
        this.#startedTicks = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .processOf */ .hh)(this.pid)?.startedTicks ?? 0;
        this.exited = this.#follow(child, onLine);
    }
    /** @throws the system's error when the program cannot be started */
    static async start(options) {
        // A group within a group carries both marks, so that either finds it.
        const outer = options.env[_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_MARK */ .W_];
        const mark = outer ? `${outer}/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        const child = (0,_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .startProgram */ .Xd)(options.command, {
            cwd: options.cwd,
            env: { ...options.env, [_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_MARK */ .W_]: mark },
            ownGroup: options.ownGroup,
            stdio: ['ignore', 'pipe', 'pipe', ...(options.ipc ? ['ipc'] : [])],
        });
        // Listening starts before the first await, so that no line and no exit is missed.
        const group = new ProcessGroup(child, mark, options.onLine);
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
        });
        child.channel?.unref();
        return group;
    }
    /**
     * Ends the program and all that it started, also what has moved to another group or session:
     * SIGTERM, and SIGKILL for what is left after `graceMs`.
     */
    async terminate(graceMs) {
        if (this.#ended)
            return;
        const deadline = Date.now() + graceMs;
        await this.#signalAll('SIGTERM');
        while (Date.now() < deadline && (await this.#alive()).length > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(20);
        await this.#sweep();
        await this.exited;
    }
    async #follow(child, onLine) {
        for (const stream of [child.stdout, child.stderr]) {
            const lines = new _start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .LineSplitter */ .g3(onLine);
            stream?.on('data', (chunk) => lines.write(chunk));
            stream?.on('end', () => lines.end());
        }
        const closed = new Promise((resolve) => child.once('close', resolve));
        const exit = await new Promise((resolve) => {
            child.once('exit', (code, signal) => resolve({ code, signal }));
            child.once('error', () => resolve({ code: 127, signal: null }));
        });
        if (child.pid === undefined)
            return exit;
        // What outlives the program would hold its output open and disturb the next measurement.
        await this.#sweep();
        this.#ended = true;
        await Promise.race([closed, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LAST_WORDS_MS, undefined, { ref: false })]);
        child.stdout?.destroy();
        child.stderr?.destroy();
        return exit;
    }
    /**
     * Kills until nothing is left: a process may start another while we look. One that is just becoming another program
     * has no environment for a moment, and so no mark: only the second look that finds nothing counts.
     */
    async #sweep() {
        for (let looks = 0; looks < 2;) {
            looks = (await this.#signalAll('SIGKILL')) > 0 ? 0 : looks + 1;
            if (looks < 2)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(5);
        }
    }
    async #signalAll(signal) {
        const members = await this.#alive();
        for (const pid of members) {
            try {
                process.kill(pid, signal);
            }
            catch {
                // It ended by itself.
            }
        }
        return members.length;
    }
    async #alive() {
        return (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(this.pid, this.#mark, await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .listProcesses */ .O3)(this.#startedTicks));
    }
}
/** How long a program may take to end after SIGTERM. */
const GRACE_MS = 1000;
/**
 * Runs a program to its end, its output line by line. It joins the job's process group, and what it
 * leaves running is killed, so that it cannot disturb the next measurement.
 *
 * @throws the system's error when the program cannot be started
 */
async function runCommand(command, { cwd, env, signal, timeout, onLine, onStart }) {
    if (signal.aborted)
        return { code: null, signal: null, ended: 'interrupted' };
    const group = await ProcessGroup.start({ command, cwd, env, onLine, ownGroup: false });
    onStart?.(group.pid);
    const stop = AbortSignal.any(timeout ? [signal, timeout] : [signal]);
    const terminate = () => void group.terminate(GRACE_MS);
    stop.addEventListener('abort', terminate, { once: true });
    if (stop.aborted)
        terminate();
    const exit = await group.exited;
    stop.removeEventListener('abort', terminate);
    const ended = signal.aborted ? 'interrupted' : stop.aborted ? 'timeout' : null;
    return { ...exit, ended };
}


/***/ }),

/***/ 77089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Cq: () => (/* binding */ readOr),
/* harmony export */   Dm: () => (/* binding */ threadsOf),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   WZ: () => (/* binding */ processTree),
/* harmony export */   W_: () => (/* binding */ GROUP_MARK),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _start_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29524);


/** A process alone; null for one that has ended, and where there is no /proc. */
function processOf(pid) {
    const stat = readOr(`/proc/${pid}/stat`);
    if (stat === '')
        return null;
    // The command in parentheses may hold anything; fields are counted from its last `)`, which is the 2nd.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const fields = rest.map(Number);
    const waitedTicks = fields[12] + fields[13];
    return {
        pid,
        parent: fields[0],
        group: fields[1],
        zombie: state === 'Z' || state === 'X',
        startedTicks: fields[18],
        ticks: fields[10] + fields[11] + waitedTicks,
        waitedTicks,
    };
}
/** All processes that /proc shows. Read at once: a promise for each file takes far more CPU. */
function allProcesses() {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc');
    }
    catch {
        return []; // Not Linux.
    }
    return names.filter((name) => /^\d+$/.test(name)).flatMap((pid) => processOf(Number(pid)) ?? []);
}
/** A process and all below it that are alive. Nothing where there is no `/proc`. */
function processTree(root) {
    const found = allProcesses();
    const own = new Set([root]);
    for (let before = 0; before !== own.size;) {
        before = own.size;
        for (const { parent, pid } of found)
            if (own.has(parent))
                own.add(pid);
    }
    return found.filter(({ pid }) => own.has(pid));
}
/** A process and those below it, as far as the kernel lists children (`CONFIG_PROC_CHILDREN`, proc(5)). */
function familyOf(pid) {
    const children = threadsOf(pid).flatMap((thread) => readOr(`/proc/${pid}/task/${thread}/children`)
        .split(' ')
        .filter((child) => child !== ''));
    return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}
/** Numbers of a process's threads. */
function threadsOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return []; // It ended while we looked.
    }
}
/**
 * Nothing of what ended while we looked, or of what this kernel does not tell. Bytes that are no UTF-8 become others,
 * which no name or figure of ours holds: any other encoding has Node take 64 KiB for each file of /proc, and with it a
 * whole garbage collection every few looks.
 */
function readOr(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
/** Environment variable that marks all members of a group, wherever they have moved to. */
const GROUP_MARK = 'S3_BENCHMARKS_GROUP';
/**
 * The processes that can be seen: from /proc on Linux (minimal images have no `ps`), else by `ps`.
 *
 * @param sinceTicks leaves out those that were started before, where the system tells when that was
 */
async function listProcesses(sinceTicks = 0) {
    if (process.platform !== 'linux')
        return listByPs();
    return allProcesses()
        .filter(({ startedTicks }) => startedTicks >= sinceTicks)
        .map((stat) => ({ ...stat, mark: markOf(stat.pid) }));
}
function markOf(pid) {
    const entries = readOr(`/proc/${pid}/environ`).split('\0');
    const mark = entries.find((entry) => entry.startsWith(`${GROUP_MARK}=`));
    return mark?.slice(GROUP_MARK.length + 1) ?? null;
}
async function listByPs() {
    const command = ['ps', '-A', '-o', 'pid=,ppid=,pgid=,state='];
    const { failure, stderr, stdout } = await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_1__/* .readProgram */ .Lk)(command);
    if (failure !== null)
        throw new Error(`${command.join(' ')} failed: ${stderr || failure}`);
    return stdout.split('\n').map((line) => {
        const [pid, parent, group, state = ''] = line.trim().split(/\s+/);
        return {
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            zombie: state.startsWith('Z'),
            mark: null,
        };
    });
}
/**
 * The root, its group, its descendants, and whoever carries its mark; without zombies. Parents come first: one that
 * sees its child end before it is ended itself would go on with its work.
 */
function membersOf(root, mark, all) {
    const members = new Set([root]);
    const belongs = (entry) => entry.group === root ||
        entry.mark === mark ||
        entry.mark?.startsWith(`${mark}/`) ||
        members.has(entry.parent);
    for (let before = 0; before !== members.size;) {
        before = members.size;
        for (const entry of all)
            if (belongs(entry))
                members.add(entry.pid);
    }
    const parents = new Map(all.map(({ parent, pid }) => [pid, parent]));
    const depth = (pid, seen = []) => {
        const parent = parents.get(pid);
        const isTop = parent === undefined || !members.has(parent) || seen.includes(parent);
        return isTop ? 0 : 1 + depth(parent, [...seen, pid]);
    };
    return all
        .filter((entry) => members.has(entry.pid) && !entry.zombie)
        .map(({ pid }) => ({ pid, depth: depth(pid) }))
        .sort((a, b) => a.depth - b.depth)
        .map(({ pid }) => pid);
}


/***/ })

};
