export const id = 4765;
export const ids = [4765];
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

/***/ 13417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pythonTokens)
/* harmony export */ });
/** https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals */
const STRING_START = /^([rRbBuUfFtT]{0,2})("""|'''|"|')/;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*/u;
const NUMBER = /^\d[\w.]*/;
const ESCAPES = { n: '\n', t: '\t', r: '\r', '\n': '' };
const OPENING = '([{';
const CLOSING = ')]}';
/**
 * Takes a Python file apart without running it: enough to see which names and texts stand where.
 *
 * @returns null when it is no Python that can be taken apart: a quote that is never closed, say
 */
function pythonTokens(source) {
    const text = source.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
    const tokens = [];
    let at = 0;
    let depth = 0;
    let indent = 0;
    let isLineStart = true;
    while (at < text.length) {
        if (isLineStart) {
            const blank = /^[ \t\f]*/.exec(text.slice(at))[0].length;
            if (depth === 0)
                indent = blank;
            at += blank;
            isLineStart = false;
            continue;
        }
        const rest = text.slice(at, at + 400);
        const [character = ''] = rest;
        const add = (kind, word, formatted = false) => tokens.push({ kind, text: word, formatted, indent });
        const string = STRING_START.exec(rest);
        if (character === '\n') {
            isLineStart = true;
            at++;
        }
        else if (character === '\\' && rest[1] === '\n') {
            at += 2;
        }
        else if (character === '#') {
            const end = text.indexOf('\n', at);
            at = end < 0 ? text.length : end;
        }
        else if (/\s/.test(character)) {
            at++;
        }
        else if (string) {
            const [start, prefix = '', quote = ''] = string;
            const end = endOfString(text, at + start.length, quote);
            if (end === null)
                return null;
            const inside = text.slice(at + start.length, end);
            const isRaw = /r/i.test(prefix);
            add('string', isRaw ? inside : unescaped(inside), /[ft]/i.test(prefix));
            at = end + quote.length;
        }
        else {
            const word = (NAME.exec(rest) ?? NUMBER.exec(rest))?.[0] ?? character;
            if (OPENING.includes(word))
                depth++;
            if (CLOSING.includes(word))
                depth--;
            if (depth < 0)
                return null;
            add(NAME.test(word) ? 'name' : 'sign', word);
            at += word.length;
        }
    }
    return depth === 0 ? tokens : null;
}
/** Where its closing quote begins; null when there is none. */
function endOfString(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text.startsWith(quote, at))
            return at;
        else if (text[at] === '\n' && quote.length === 1)
            return null;
    }
    return null;
}
function unescaped(text) {
    return text.replace(/\\([\s\S])/g, (all, character) => {
        return ESCAPES[character] ?? (/[\\'"]/.test(character) ? character : all);
    });
}


/***/ }),

/***/ 8503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ incomingName),
/* harmony export */   G6: () => (/* binding */ storedPlaceOf),
/* harmony export */   LR: () => (/* binding */ incomingPrefix),
/* harmony export */   NT: () => (/* binding */ newestUploads),
/* harmony export */   Ox: () => (/* binding */ historyKey),
/* harmony export */   Vv: () => (/* binding */ HISTORY),
/* harmony export */   bH: () => (/* binding */ isUploaded),
/* harmony export */   vc: () => (/* binding */ historyFolder)
/* harmony export */ });
/* unused harmony exports INCOMING, dayOf */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);

/** Jobs write to one folder, and finished runs are kept in the other. */
const INCOMING = 'incoming';
const HISTORY = 'history';
/** Where a job's uploads go: `incoming/<runKey>/<nonce>/<instanceType>/`. */
function incomingPrefix(where) {
    return `${INCOMING}/${where.runKey}/${where.nonce}/${where.instanceType}/`;
}
const UPLOADED = new RegExp(`(?:^|/)${INCOMING}/[^/]+/[0-9a-f]{32}/`);
/** Whether a name is that of a job's upload, whatever stands before it. */
function isUploaded(name) {
    return UPLOADED.test(name);
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
const MOST_ATTEMPTS_READ = 10;
/**
 * The last upload of every attempt, newest attempt first; other names are not uploads of a job.
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
    return uploads.reverse().slice(0, MOST_ATTEMPTS_READ);
}
/** On which a run began, in UTC: yyyy-mm-dd. */
function dayOf({ startedAt }) {
    return new Date(startedAt).toISOString().slice(0, 10);
}
/** @param date yyyy-mm-dd or yyyy-mm; absent: runs of all days */
function historyFolder(trigger, date) {
    return `${[HISTORY, trigger, ...(date?.split('-') ?? [])].join('/')}/`;
}
/**
 * Where a finished run is kept: `history/<trigger>/<yyyy>/<mm>/<dd>/<runKey>.json`, by the day (UTC)
 * on which it began.
 *
 * @param copy from 1; a run that was taken up again after its end is kept beside its first end
 */
function historyKey(run, copy) {
    const folder = historyFolder(run.trigger, dayOf(run));
    return `${folder}${run.runKey}${copy > 1 ? `-${copy}` : ''}.json`;
}
const TRIGGERS = _names_js__WEBPACK_IMPORTED_MODULE_0__/* .Trigger */ .l9.options.join('|');
const LAYOUT = new RegExp(`(?:^|/)(${TRIGGERS})/(\\d{4})/(\\d\\d)/(\\d\\d)/[^/]+\\.json$`);
/** Reads `…/schedule/2026/11/22/gh-1.json`; null for a name that has not the layout of `history/`. */
function storedPlaceOf(name) {
    const found = LAYOUT.exec(name);
    if (!found)
        return null;
    const [, trigger, year, month, day] = found;
    return { trigger: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .Trigger */ .l9.parse(trigger), day: `${year}-${month}-${day}` };
}


/***/ }),

/***/ 91118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ namedRepositories),
/* harmony export */   rC: () => (/* binding */ namesRepositories),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* harmony import */ var _contract_python_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13417);

/** Files of a suite that say what its builds fetch. */
function namesRepositories(path) {
    return /^scripts\/.*\.py$/.test(path) || isManifest(path);
}
function isManifest(path) {
    return /^runners\/.*(Cargo\.toml|CMakeLists\.txt|requirements\.txt|package\.json)$/.test(path);
}
/**
 * Reads which repositories a suite's builds clone: URLs in its scripts, also with a name from a list in
 * the same file, and in the manifests of its runners. Submodules are not among them.
 *
 * @param files texts by path, those of `namesRepositories`
 * @param languages of the suite's runners
 */
function namedRepositories(files, languages) {
    const found = [];
    const builds = new Map();
    let isWhole = true;
    for (const [path, text] of files) {
        if (isManifest(path)) {
            const language = languages.find((one) => path.split('/')[1]?.endsWith(`-${one}`)) ?? null;
            const urls = text.match(/https:\/\/[^\s"'<>)#]+?\.git(?=["'\s<>)#@?]|$)/gm) ?? [];
            found.push(...urls.map((url) => ({ url, language })));
            continue;
        }
        const tokens = (0,_contract_python_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTokens */ .b)(text);
        if (!tokens)
            isWhole = false;
        for (const { name, body } of functionsOf(tokens ?? [])) {
            const language = languages.find((one) => name === `build_${one}` || name === `_build_${one}`);
            const urls = body.flatMap((token) => urlsOf(token, tokens ?? []));
            if (urls.includes(null))
                isWhole = false;
            const read = urls.filter((url) => url !== null);
            found.push(...read.map((url) => ({ url, language: language ?? null })));
            if (language === undefined)
                continue;
            const clones = urls.length > 0 ||
                body.some(({ kind, text: word }) => {
                    return kind === 'name' && /(^|_)(git|clone|repo)(_|$)/i.test(word);
                });
            builds.set(language, clones || (builds.get(language) ?? false));
        }
    }
    const distinct = new Map(found.map((one) => [JSON.stringify(one), one]));
    const named = new Set(found.map(({ language }) => language));
    const without = [...builds].filter(([one, clones]) => !clones && !named.has(one));
    return {
        found: [...distinct.values()],
        isWhole,
        without: isWhole ? without.map(([language]) => language) : [],
    };
}
/** Whether two URLs are of one repository: hosts take names in any case, with and without `.git`. */
function isSameRepository(a, b) {
    return plainUrl(a) === plainUrl(b);
}
function plainUrl(url) {
    return url
        .toLowerCase()
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
}
/** The functions of a file; what stands outside of any is one without a name. */
function functionsOf(tokens) {
    const found = [{ name: '', body: [] }];
    for (const [index, token] of tokens.entries()) {
        if (token.indent === 0 && token.text === 'def') {
            found.push({ name: tokens[index + 1]?.text ?? '', body: [] });
        }
        else if (token.indent === 0 && tokens[index - 1]?.indent !== 0 && index > 0) {
            found.push({ name: '', body: [] });
        }
        found.at(-1).body.push(token);
    }
    return found;
}
/** The URLs that a text stands for, null for one that cannot be told; none where it is not a URL. */
function urlsOf(token, all) {
    const { formatted, kind, text } = token;
    const isUrl = /^(https?|git|ssh|file):\/\/\S+$/.test(text);
    if (kind !== 'string' || !isUrl)
        return [];
    const isRepository = /\.git\/?$/.test(text) || /^https:\/\/github\.com\/[^/]+\/[^/]+\/?$/.test(text);
    if (!isRepository)
        return [];
    if (!formatted)
        return [text];
    const [placeholder, name] = /\{(\w+)\}/.exec(text) ?? [];
    const names = placeholder === undefined ? null : valuesOf(name, all);
    const read = names?.map((one) => text.replaceAll(placeholder, one));
    return read && !read.some((url) => url.includes('{')) ? read : [null];
}
/** What a name stands for in `for NAME in LIST`, where the list holds nothing but texts. */
function valuesOf(name, all) {
    const at = all.findIndex(({ text }, index) => text === 'for' && all[index + 1]?.text === name && all[index + 2]?.text === 'in');
    if (at < 0)
        return null;
    const list = all[at + 3];
    if (list?.text === '[' || list?.text === '(')
        return textsFrom(all, at + 3);
    const made = all.findIndex(({ text }, index) => text === list?.text && all[index + 1]?.text === '=' && all[index + 2]?.text === '[');
    return made < 0 ? null : textsFrom(all, made + 2);
}
function textsFrom(all, opening) {
    const texts = [];
    for (let at = opening + 1; at < all.length; at++) {
        const { formatted, kind, text } = all[at];
        if (kind === 'sign' && (text === ']' || text === ')'))
            return texts;
        if (kind === 'string' && !formatted)
            texts.push(text);
        else if (text !== ',')
            return null;
    }
    return null;
}


/***/ })

};
