export const id = 6579;
export const ids = [6579];
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
        ['design', ...designs(document.compare, request.compare?.design)],
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
    const ordered = _run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .RunResult */ .ns.shape.compare.parse(design);
    return new Map(Object.entries(ordered).map(([name, value]) => [name, JSON.stringify(value)]));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _compare_design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14144);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38027);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55679);





const JOB_REQUEST_SCHEMA_VERSION = 1;
/** The other side of a comparison. */
const CompareRequest = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    suite: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.describe('Of the same repository as the candidate’s.'),
    client: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.nullable().describe('Of `client.repository`; null when there is none.'),
    design: _compare_design_js__WEBPACK_IMPORTED_MODULE_0__/* .CompareDesign */ .cI,
    instanceTypes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()
        .positive()
        .describe('Of the whole run: a change has to be proven among the cells of all of them.'),
    maxCaseSeconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .positive()
        .describe('For the rounds of a cell, half of it for each side; a side that is very slow may use as much again in its first rounds.'),
});
/** A copy of a repository on the machine of the job; both end in `/`: of all below that URL. */
const LocalCopy = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1), folder: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1) });
/** What one job is told. */
const JobRequest = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(JOB_REQUEST_SCHEMA_VERSION),
    runKey: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .RunKey */ .Tb,
    nonce: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Nonce */ ._g,
    trigger: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Trigger */ .l9,
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .InstanceType */ .y9,
    suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        ref: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        commit: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Commit */ .gn.nullable().describe('The ref, resolved once for all jobs of the run.'),
    }),
    client: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1), ..._names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.shape })
        .nullable()
        .describe('Repository of an S3 client; builds are made to use this commit of it.'),
    mirrors: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(LocalCopy)
        .optional()
        .describe('Copies that stand for repositories; jobs on AWS have none.'),
    compare: CompareRequest.nullable().describe('null: the candidate alone is measured.'),
    turns: _run_result_js__WEBPACK_IMPORTED_MODULE_3__/* .Turns */ .P0.optional().describe('Of the built-in suite, when nothing is compared.'),
    trusted: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().describe('May prepare buckets and send metrics; false for strangers’ code.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().describe('Send each timed run to CloudWatch.'),
    asAws: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .ByNamesOfAws */ .aR,
    region: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    buckets: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .fW).min(1),
    s3Clients: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .S3ClientId */ .rN).min(1),
    workloads: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkloadName */ .lx).describe('Empty: all that the suite has.'),
    gigabitsPerSecond: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().nullable().describe('Line rate; clients tune to it.'),
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

/***/ 46038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ refuseOtherKinds),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   ZZ: () => (/* binding */ unknownJson),
/* harmony export */   aO: () => (/* binding */ kindOfJson)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** The kinds of this project's own documents, as messages call them. */
const OWN = {
    result: 'a result of S3 Benchmarks',
    figures: 'an export of a result (--exports json)',
    settings: 'a settings file of the stack',
    workload: 'a workload (NAME.run.json)',
    source: 'the source of a workload (NAME.src.json)',
    changes: 'the changes.json of a history',
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (...names) => (value) => names.every((name) => name in value);
/** A list under a name, of objects with these fields. */
const listOf = (name, ...names) => {
    const fits = has(...names);
    return ({ [name]: list }) => Array.isArray(list) && isObject(list[0]) && fits(list[0]);
};
/** Documents by fields that no other kind has, as their programs write them; the first that fits counts. */
const KINDS = [
    [OWN.result, has('runKey', 'jobs')],
    [OWN.figures, has('runKey', 'cases')],
    [OWN.changes, has('schemaVersion', 'cells', 'changes')],
    [OWN.workload, has('tasks', 'maxRepeatCount')],
    [OWN.source, has('action', 'fileSize')],
    [OWN.settings, has('account', 'region')],
    ['the package-lock.json of an npm package', has('lockfileVersion')],
    ['the package.json of an npm package', npmPackage],
    ['a tsconfig.json', has('compilerOptions')],
    ['the cdk.json of a CDK app', has('app', 'context')],
    ['a template of CloudFormation', has('Resources')],
    ['a JSON Schema', ({ $schema }) => /json-schema\.org/.test(String($schema))],
    ['an export of hyperfine', listOf('results', 'command', 'mean')],
    ['an export of Google Benchmark', listOf('benchmarks', 'real_time')],
    ['an export of pytest-benchmark', has('machine_info', 'benchmarks')],
    ['an export of Vitest', has('numTotalTests')],
    ['an export of k6', has('metrics', 'root_group')],
    ['an export of fio', has('fio version')],
    ['an export of warp', has('commands', 'merged_hosts')],
    ['the data of github-action-benchmark', has('lastUpdate', 'entries')],
    ['a manifest of a container image', has('mediaType', 'layers')],
    ['a listing of the AWS CLI', listOf('Contents', 'Key', 'ETag')],
    ['an answer of the API of GitHub', has('message', 'documentation_url')],
    ['an export for Bencher', isBencher],
];
/** The same of lists, by their first element. */
const LISTS = [
    ['an export for github-action-benchmark', has('name', 'unit', 'value')],
    ['an export of JMH', has('jmhVersion')],
];
function npmPackage(value) {
    return (typeof value.name === 'string' &&
        ['dependencies', 'devDependencies', 'scripts', 'license'].some((name) => name in value));
}
/** https://bencher.dev/docs/reference/bencher-metric-format/ */
function isBencher(value) {
    const [measures] = Object.values(value);
    const [measure] = isObject(measures) ? Object.values(measures) : [];
    return isObject(measure) && typeof measure.value === 'number';
}
/** What a document is, as far as its fields tell; null where they do not. */
function kindOfJson(value) {
    const [kinds, one] = Array.isArray(value) ? [LISTS, value[0]] : [KINDS, value];
    return (isObject(one) && kinds.find(([, fits]) => fits(one))?.[0]) || null;
}
/**
 * Refuses a document that is known to be of another kind.
 *
 * @param what names the document
 * @param fix what to give instead, e.g. `give the result.json of a run`
 * @throws InputError
 */
function refuseOtherKinds(value, expected, what, fix) {
    const kind = kindOfJson(value);
    if (kind === null || kind === expected)
        return;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is ${kind}, not ${expected}: ${fix}.`);
}
/** What a document of an unknown kind is, e.g. `JSON of another program (with "a" and 3 other fields)`. */
function unknownJson(value) {
    if (Array.isArray(value))
        return 'a list';
    if (!isObject(value))
        return `JSON, but only ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(JSON.stringify(value), 40)}`;
    const [first, ...others] = Object.keys(value);
    if (first === undefined)
        return 'JSON without any fields';
    const more = others.length === 0 ? '' : ` and ${others.length} other field${others.length === 1 ? '' : 's'}`;
    return `JSON of another program (with "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(first, 40)}"${more})`;
}


/***/ }),

/***/ 60649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ mergeAttempts),
/* harmony export */   sl: () => (/* binding */ cellKey),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* unused harmony export lastRound */
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

/***/ 38027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sw: () => (/* binding */ checkDocument),
  u0: () => (/* binding */ readDocument),
  vg: () => (/* binding */ readRunResult)
});

// UNUSED EXPORTS: parseJson

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/json-fault.js
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
const MORE = 'there is more after the end of the document';
/** What people's habits and programs leave in a file, wherever it stands. */
function strayAt(text, at) {
    if (/^(?:\/\/|\/\*|#)/.test(text.slice(at, at + 2)))
        return 'JSON has no comments: delete it';
    if (/^(?:<{7}|={7}|>{7})/.test(text.slice(at, at + 7)))
        return 'a conflict of git is not settled';
    const sign = String.fromCodePoint(text.codePointAt(at));
    if (QUOTES.test(sign))
        return 'JSON takes double quotes (") only';
    if (!/[\p{Z}\p{C}]/u.test(sign))
        return null;
    const code = sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${code} stands here, which only looks like a space: delete it`;
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
        ? `"${word}" is no value of JSON; texts stand in double quotes`
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
            return there(text, at, 'a control character stands in a text: delete it');
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/kinds-of-json.js
var kinds_of_json = __webpack_require__(46038);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-result.js + 1 modules
var run_result = __webpack_require__(55679);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js





/**
 * Parses JSON from outside and checks it against a schema.
 *
 * @param what names the document for the person who has to mend it, e.g. a file name
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
        .map((issue) => `${issue.path.join('.') || 'document'}: ${(0,input_error/* printable */.g$)(issue.message)}`);
    const more = checked.error.issues.length - faults.length;
    throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is not valid: ${faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`);
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
    (0,kinds_of_json/* refuseOtherKinds */.GW)(value, kinds_of_json/* OWN */.ZF.result, what, GIVE_RESULT);
    const version = schemas/* looseObject */._H3({ schemaVersion: schemas/* unknown */.L5J() }).safeParse(value);
    const found = version.success ? version.data.schemaVersion : undefined;
    if (found === run_result/* RESULT_SCHEMA_VERSION */.tS)
        return checkDocument(run_result/* RunResult */.ns, value, what);
    if (!isOfAnotherVersion(value)) {
        throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is ${(0,kinds_of_json/* unknownJson */.ZZ)(value)}, not ${kinds_of_json/* OWN */.ZF.result}: ${GIVE_RESULT}.`);
    }
    const said = found === undefined ? 'no schemaVersion' : `schemaVersion ${JSON.stringify(found)}`;
    throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} has ${(0,input_error/* printable */.g$)(said)}, but this program reads schemaVersion ` +
        `${run_result/* RESULT_SCHEMA_VERSION */.tS}: read it with the version of S3 Benchmarks that wrote it.`);
}
/** Only what has something of a result is of another version of this program. */
function isOfAnotherVersion(value) {
    if ((0,kinds_of_json/* kindOfJson */.aO)(value) === kinds_of_json/* OWN */.ZF.result)
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
            throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is ${other}.`);
        const fault = jsonFault(plain) ?? String(error);
        throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is not JSON: ${(0,input_error/* ended */.v6)((0,input_error/* printable */.g$)(fault))}`);
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
        return code ? `an error of S3 (${code}), not JSON: download the file anew` : 'XML, not JSON';
    }
    if (start.startsWith('version https://git-lfs.github.com/spec/')) {
        return 'a pointer of Git LFS, not the file: run `git lfs pull`';
    }
    return start.startsWith('-----BEGIN ') ? 'PEM, not JSON' : null;
}


/***/ }),

/***/ 3306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ incomingName),
/* harmony export */   LR: () => (/* binding */ incomingPrefix),
/* harmony export */   NT: () => (/* binding */ newestUploads)
/* harmony export */ });
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95167);

/** Where a job's uploads go: `incoming/<runKey>/<nonce>/<instanceType>/`. */
function incomingPrefix(where) {
    return `${_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .INCOMING */ .BG}/${where.runKey}/${where.nonce}/${where.instanceType}/`;
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


/***/ })

};
