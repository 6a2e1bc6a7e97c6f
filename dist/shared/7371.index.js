export const id = 7371;
export const ids = [7371];
export const modules = {

/***/ 73302:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_file_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42692);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_runner_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98326);
/* harmony import */ var _clients_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(766);
/* harmony import */ var _s3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42522);
/* harmony import */ var _run_case_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46296);








/**
 * The suite contract's program: `node runner.ts S3_CLIENT WORKLOAD BUCKET REGION TARGET_THROUGHPUT`,
 * started in FILES_DIR. Prints `Run:N Secs:… Gb/s:…` for each run; exits with 0, with 123 when
 * the client does not support the workload, with 2 for bad arguments, with 1 when it failed.
 * Whatever is not 0 is explained by the last line.
 */
async function main(args) {
    try {
        const [s3Client, path, bucket, region, throughput] = args;
        if (!s3Client || !path || !bucket || !region || !throughput || args.length > 5) {
            throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('Usage: node runner.ts S3_CLIENT WORKLOAD.run.json BUCKET REGION TARGET_THROUGHPUT (Gb/s).');
        }
        const text = readText(path);
        const isOurs = _run_case_js__WEBPACK_IMPORTED_MODULE_7__/* .CHECKS */ .ui in process.env;
        const checked = await (0,_run_case_js__WEBPACK_IMPORTED_MODULE_7__/* .runCase */ .ef)({
            s3Client,
            workload: isOurs ? JSON.parse(text) : await readAny(text, path),
            workloadPath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path),
            bucket,
            region,
            gigabitsPerSecond: parseThroughput(throughput),
            filesDir: process.cwd(),
            environment: process.env,
            checks: process.env[_run_case_js__WEBPACK_IMPORTED_MODULE_7__/* .CHECKS */ .ui] !== 'no',
            print: (line) => console.log(line),
        });
        if (isOurs)
            console.log((0,_run_case_js__WEBPACK_IMPORTED_MODULE_7__/* .formatChecked */ .NZ)(checked));
        return _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
    }
    catch (error) {
        return explain(error);
    }
}
/** A workload that nobody has read yet. What it takes to read one costs a third of a start. */
async function readAny(text, path) {
    const { faultsOf, readWorkload, UnsupportedWorkloadVersion } = await Promise.all(/* import() */[__webpack_require__.e(9354), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 30308));
    let workload;
    try {
        workload = readWorkload(text, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    catch (error) {
        throw error instanceof UnsupportedWorkloadVersion ? new _clients_client_js__WEBPACK_IMPORTED_MODULE_5__/* .SkipCase */ .qp(error.message) : error;
    }
    const [fault] = faultsOf(new Map([[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, '.run.json'), workload]])).values();
    if (fault !== undefined)
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(fault);
    return workload;
}
function explain(error) {
    if (error instanceof _clients_client_js__WEBPACK_IMPORTED_MODULE_5__/* .SkipCase */ .qp) {
        console.log(error.message);
        return _src_contract_runner_output_js__WEBPACK_IMPORTED_MODULE_4__/* .SKIPPED_EXIT_CODE */ .cx;
    }
    console.log(`FAIL - ${describe(error)}`);
    return error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz ? _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.usage : _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.failed;
}
function describe(error) {
    return error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz ? error.message : (0,_s3_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOfError */ .bC)(error, 600);
}
function readText(path) {
    try {
        return (0,_src_contract_file_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    catch (error) {
        if (error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz)
            throw error;
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`Workload file "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}" cannot be read: ${describe(error)}.`);
    }
}
function parseThroughput(text) {
    const value = Number(text);
    if (value > 0 && Number.isFinite(value))
        return value;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`TARGET_THROUGHPUT is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)}": write Gb/s as a number above 0.`);
}
// Exits at once: connections and children of a client that failed may still be under way.
process.exit(await main(process.argv.slice(2)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 42692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ refuseOtherKinds),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   ZZ: () => (/* binding */ unknownJson),
/* harmony export */   aO: () => (/* binding */ kindOfJson),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bT: () => (/* binding */ fileFault)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _known_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87358);
/**
 * What a file is that was given as something else: packed, in another encoding, another tool's
 * JSON.
 */


/** How files that are not text begin. */
const KINDS = [
    ['\u001f\u008b', 'packed with gzip: unpack it first'],
    ['\u0028\u00b5\u002f\u00fd', 'packed with zstd: unpack it first'],
    ['BZh', 'packed with bzip2: unpack it first'],
    ['\u00fd7zXZ\u0000', 'packed with xz: unpack it first'],
    ['PK\u0003\u0004', 'a zip archive: unpack it first'],
    ['%PDF-', 'a PDF document, not text'],
    ['\u0089PNG', 'a picture (PNG), not text'],
    ['\u007fELF', 'a program, not text'],
    ['SQLite format 3\u0000', 'a database (SQLite), not text'],
];
/** Bytes from which the kind of a file is told. */
const LOOKED_AT = 1024;
/**
 * The text of a file as people's editors and shells leave it: UTF-8, or UTF-16 as PowerShell's `>` writes
 * it, with a byte order mark or without.
 *
 * @param what names the file for the person who has to fix it
 * @throws InputError that says what is in the file instead
 */
function textOf(bytes, what) {
    const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
    const wide = wideEncoding(start);
    const text = wide ? new TextDecoder(wide).decode(bytes) : utf8Of(bytes, start, what);
    if (text.trim() === '')
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is empty.`);
    return text;
}
function utf8Of(bytes, start, what) {
    const kind = KINDS.find(([begins]) => start.startsWith(begins))?.[1];
    if (kind !== undefined)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is ${kind}.`);
    if (start.includes('\u0000'))
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is a binary file, not text.`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is not UTF-8 text (${firstStrayByte(bytes)}): save it as UTF-8.`);
    }
}
/** JSON and PEM begin with a sign of ASCII: of its two bytes one is zero. RFC 4627, section 3. */
function wideEncoding(start) {
    if (start.startsWith('\u00ff\u00fe') || /^[\t-~]\0[\t-~]\0/.test(start))
        return 'utf-16le';
    if (start.startsWith('\u00fe\u00ff') || /^\0[\t-~]\0[\t-~]/.test(start))
        return 'utf-16be';
    return null;
}
function firstStrayByte(bytes) {
    const replaced = Buffer.from(bytes).toString('utf8');
    // What was read as it stands takes as many bytes again; a replacement that was in the file, too.
    let at = 0;
    for (const sign of replaced) {
        const length = Buffer.byteLength(sign);
        if (sign === '\ufffd' && !isReplacement(bytes, at))
            break;
        at += length;
    }
    const before = Buffer.from(bytes.subarray(0, at)).toString('latin1').split('\n');
    const byte = bytes[at].toString(16).toUpperCase().padStart(2, '0');
    return `line ${before.length}, byte ${before.at(-1).length + 1} is 0x${byte}`;
}
function isReplacement(bytes, at) {
    return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}
const FAULTS = {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a file is in the place of a folder',
    EACCES: 'you are not allowed to read it',
    EPERM: 'you are not allowed to read it',
    ENAMETOOLONG: 'its name is too long',
    ELOOP: 'its links form a loop',
    EMFILE: _known_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_MANY_FILES */ .r,
    ENFILE: 'too many files are open at once on this machine',
};
/** Why a file or folder cannot be read: in words, with the name of the error that people search for. */
function fileFault(error) {
    const { code = '', message } = error;
    return code in FAULTS ? `${FAULTS[code]}, ${code}` : (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(code || message);
}
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
const JSON_KINDS = [
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
    const [kinds, one] = Array.isArray(value) ? [LISTS, value[0]] : [JSON_KINDS, value];
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

/***/ 58038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ parseMetrics),
/* harmony export */   It: () => (/* binding */ RunnerMetrics),
/* harmony export */   MP: () => (/* binding */ tellsMetrics)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);


/** What a runner may tell of itself, beside its speed. */
const MOST_METRICS = 20;
const LONGEST_NAME = 40;
/** No runner needs a longer line for so many. */
const LONGEST_LINE = 2000;
/**
 * What a runner tells of one run, by names of its own, such as `retries` or `p99FirstByteMs`; units are in the
 * names. Negative numbers are none: every figure of a transfer is a count, a size or a time.
 */
const RunnerMetrics = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(new RegExp(`^[a-zA-Z][a-zA-Z0-9]{0,${LONGEST_NAME - 1}}$`)), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative())
    .refine((metrics) => Object.keys(metrics).length <= MOST_METRICS);
const METRICS_LINE = /^\s*Metrics:\s*(\{.*\})\s*$/;
/** Whether a line is meant to tell metrics, valid or not. */
function tellsMetrics(line) {
    return /^\s*Metrics:/.test((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(line.slice(0, LONGEST_LINE)));
}
/**
 * The metrics of the run before: `Metrics:{"retries":2,"requests":17}`.
 *
 * @returns null for what is no object of numbers, or has too many or strange names
 */
function parseMetrics(line) {
    if (line.length > LONGEST_LINE)
        return null;
    const [, text] = METRICS_LINE.exec((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(line)) ?? [];
    if (text === undefined)
        return null;
    try {
        return RunnerMetrics.safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 98326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ tellsOfRun),
/* harmony export */   Df: () => (/* binding */ formatRunLine),
/* harmony export */   Pi: () => (/* binding */ parseRunLine),
/* harmony export */   Tf: () => (/* binding */ NO_RUN_PRINTED),
/* harmony export */   cx: () => (/* binding */ SKIPPED_EXIT_CODE),
/* harmony export */   ll: () => (/* binding */ PrintedRuns)
/* harmony export */ });
/* unused harmony export gigabitsPerSecond */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _runner_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58038);


/** Exit code of a runner that does not support the workload. */
const SKIPPED_EXIT_CODE = 123;
/** Why a case failed whose runner did not say how fast it was, nor why not. */
const NO_RUN_PRINTED = 'the runner printed no run, such as "Run:1 Secs:0.5 Gb/s:1.2"';
/** Runs of one process that are kept: one that prints without end must not fill the memory. */
const MOST_RUNS = 1000;
/** More than this many times the line rate cannot be the throughput of this machine. */
const IMPLAUSIBLE = 10;
/** As far as a line is looked at for its figures, and a prefix for what it is. */
const LONGEST_LOOKED_AT = 1000;
const LONGEST_PREFIX = 120;
/** Below it the contract's six decimals say less than the bytes and the seconds do. */
const LEAST_PRINTED_RATE = 0.001;
/** `Run`, seconds and rate, each with its figure: what a person would read as a run. */
const RUN_LINE = /^(.*?)\brun[:=#\s]+(\S+?)[\s,;|]+(?:secs?|seconds)\s*[:=]\s*(\S+?)[\s,;|]+(g[a-z]*(?:\/s(?:ec)?|ps))\s*[:=]\s*(\S+)/i;
const GIGABITS = /^[Gg](?:b|bit|Bit|bits|igabits?)(?:\/s(?:ec)?|ps)$/;
/** How a line begins that is meant to report a run. */
const MEANT_AS_RUN = /^\s*Run:\s*[-+]?\d/;
/** As a run, but for its figures or their order. */
const MUCH_AS_RUN = /^(.*?)\brun[:=#\s]+[-+]?\d.*?\b(?:secs?|seconds|[gmk]i?b(?:it)?s?(?:\/s|ps))\s*[:=]/i;
/**
 * What may stand before a run: whatever ends in a time of day, a level, a stream's name (as containers'
 * logs have it), a bracket, or a mark that separates.
 */
const PREFIX = /(?:[\])}|>:–—-]|\d\d:\d\d(?::\d\d)?[\d.,]*(?:Z|[+-]\d\d:?\d\d)?|\b(?:INFO|NOTICE|WARN|WARNING|ERROR|stdout|stderr)|\bstd(?:out|err) [FP])$/;
/** Debug lines of a client. */
const FOR_DEBUGGING = /\b(?:debug|trace)\b/i;
/**
 * Reads a line of a runner's output; undefined for anything that is not a run.
 *
 * A run is a line with `Run:N`, `Secs:S` and `Gb/s:G` in this order. Colours, blanks, `=` for `:`,
 * `Gbps`, and words after it do not matter, nor whether a figure is written `0.00001`, `1e-05`, `0,5`,
 * `1,234.5` or `0.5s`; a single comma is a decimal one. Before it may stand what logs put before
 * a line (`PREFIX`).
 *
 * @param bytes of all tasks, where they are known: where the rate was rounded to less than
 *   three digits (`Gb/s:0.000000` for a small object), it is taken from them and the seconds
 */
function parseRunLine(line, bytes = null) {
    const read = readLine(line, bytes);
    return read && !read.quoted ? (read.run ?? undefined) : undefined;
}
/** Whether a person would read a run in this line, with figures that are some or not. */
function tellsOfRun(line) {
    const read = readLine(line, null);
    return read !== null && !read.quoted;
}
function readLine(line, bytes) {
    if (!/run/i.test(line))
        return null;
    const text = (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(line.slice(0, LONGEST_LOOKED_AT)).trim();
    const match = RUN_LINE.exec(text);
    const prefix = (match ?? MUCH_AS_RUN.exec(text))?.[1]?.trimEnd();
    if (prefix === undefined) {
        return MEANT_AS_RUN.test(text) ? { run: null, prefixed: false, quoted: false } : null;
    }
    const isPrefix = prefix.length <= LONGEST_PREFIX && PREFIX.test(prefix) && !FOR_DEBUGGING.test(prefix);
    const quoted = prefix !== '' && !isPrefix;
    return { run: match && runOf(match, bytes), prefixed: prefix !== '', quoted };
}
function runOf([, , number, took, unit, rate], bytes) {
    const run = /^\d{1,9}$/.test(number) ? Number(number) : 0;
    const seconds = figureOf(took.replace(/(?<=\d)s(?:ec(?:ond)?s?)?$/i, ''));
    const printed = figureOf(rate.replace(/[),;|\]}]+$/, '').replace(/(?<=\d)Gb(?:it)?(?:\/s|ps)$/, ''));
    if (run < 1 || !(seconds > 0) || !(printed >= 0) || !GIGABITS.test(unit))
        return null;
    const known = bytes === null ? Number.NaN : gigabitsPerSecond(bytes, seconds);
    // What is rounded is small in truth, too.
    const rounded = printed < LEAST_PRINTED_RATE && known < 2 * LEAST_PRINTED_RATE;
    const figure = rounded ? known : printed;
    return figure > 0 && Number.isFinite(figure) ? { run, seconds, gigabitsPerSecond: figure } : null;
}
/** A number as people and languages write it; NaN for none. So many digits are more than any clock gives. */
function figureOf(text) {
    const [, mantissa = '', exponent = ''] = /^\+?([\d.,'_]+)(e[-+]?\d{1,3})?$/i.exec(text) ?? [];
    const last = Math.max(mantissa.lastIndexOf('.'), mantissa.lastIndexOf(','));
    const isDecimal = last >= 0 && mantissa.indexOf(mantissa[last]) === last;
    const whole = isDecimal ? mantissa.slice(0, last) : mantissa;
    const decimals = isDecimal ? mantissa.slice(last + 1) : '';
    const grouped = /^(?:\d*|\d{1,3}(?:([.,'_])\d{3})(?:\1\d{3})*)$/.test(whole);
    const digits = whole.replace(/\D/g, '');
    if (!grouped || digits.length > 12 || !/^\d{0,20}$/.test(decimals))
        return Number.NaN;
    if (digits === '' && decimals === '')
        return Number.NaN;
    const figure = Number(`${digits || '0'}.${decimals || '0'}${exponent}`);
    return Number.isFinite(figure) ? figure : Number.NaN;
}
/** What was printed in one form, in its order; the first thousand runs are kept. */
class RunList {
    kept = [];
    printed = 0;
    noRuns = 0;
    firstNoRun = '';
    implausible = 0;
    highest = 0;
    add(run, lineRate) {
        this.printed++;
        const implausible = lineRate !== null && run.gigabitsPerSecond > IMPLAUSIBLE * lineRate;
        if (implausible) {
            this.implausible++;
            this.highest = Math.max(this.highest, run.gigabitsPerSecond);
        }
        if (this.kept.length < MOST_RUNS)
            this.kept.push(implausible ? { ...run, implausible } : run);
    }
    /** Of the run that came last; of one that is not kept, or of none, nothing is. */
    addMetrics(metrics) {
        const last = this.printed <= MOST_RUNS ? this.kept.at(-1) : undefined;
        if (last)
            last.metrics = metrics;
    }
    has({ run, seconds, gigabitsPerSecond: rate }) {
        return this.kept.some((one) => one.run === run && one.seconds === seconds && one.gigabitsPerSecond === rate);
    }
}
/**
 * The runs that one process of a runner prints, and what is wrong with them.
 *
 * Lines that begin with `Run` are its runs. Only where there is none, lines are that have a prefix, as
 * all of a runner's lines have where something puts one there: so a client's log that repeats a run, or
 * tells of another, is none. A run within other words is never taken, and is named where there are
 * no others.
 */
class PrintedRuns {
    #lineRate;
    #bytes;
    #plain = new RunList();
    #prefixed = new RunList();
    #firstQuoted = '';
    #last = null;
    #noMetrics = '';
    /**
     * @param lineRateGigabitsPerSecond of the machine; null where it is not known
     * @param bytes of all tasks of the workload; null where they are not known
     */
    constructor(lineRateGigabitsPerSecond, bytes = null) {
        this.#lineRate = lineRateGigabitsPerSecond;
        this.#bytes = bytes;
    }
    /**
     * Takes a line of the runner's output; returns whether it is meant to report a run or its metrics, valid or not.
     *
     * @param costOf what a run took of the machine, by its seconds; asked for as the line comes
     */
    add(line, costOf = () => ({})) {
        if ((0,_runner_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsMetrics */ .MP)(line)) {
            const metrics = (0,_runner_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetrics */ .Bm)(line);
            if (metrics)
                this.#last?.addMetrics(metrics);
            else
                this.#noMetrics ||= shown(line);
            return true;
        }
        const read = readLine(line, this.#bytes);
        if (!read)
            return false;
        const { prefixed, quoted, run } = read;
        if (quoted) {
            this.#firstQuoted ||= shown(line);
            return false;
        }
        const list = prefixed ? this.#prefixed : this.#plain;
        this.#last = list;
        if (run) {
            list.add({ ...run, ...costOf(run.seconds) }, this.#lineRate);
        }
        else {
            list.noRuns++;
            list.firstNoRun ||= shown(line);
        }
        return true;
    }
    /** In the order in which they came; the first thousand. */
    get kept() {
        return this.#runs.kept;
    }
    /** How many lines reported a run, including invalid ones and those that were too many to keep. */
    get printed() {
        return this.#runs.printed + this.#noRuns.count;
    }
    /** What a reader of the figures should know, in words; null if nothing. */
    get warning() {
        const said = [];
        const { highest, implausible, printed } = this.#runs;
        const { count, first } = this.#noRuns;
        if (count > 0) {
            said.push(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'line is not a run', 'lines are not runs')} (${first})`);
        }
        else if (printed === 0 && this.#firstQuoted) {
            said.push(`a line looks like a run but cannot be read as one (${this.#firstQuoted})`);
        }
        if (this.#noMetrics)
            said.push(`metrics are not an object of numbers (${this.#noMetrics})`);
        const others = this.#runs === this.#plain ? this.#prefixed.kept : [];
        const left = others.filter((run) => !this.#plain.has(run)).length;
        if (left > 0)
            said.push(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'run', 'runs')} after a prefix left out`);
        if (implausible > 0) {
            const which = (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(implausible, 'run is', 'runs are');
            const limit = `${IMPLAUSIBLE} times the line rate of ${this.#lineRate} Gb/s`;
            said.push(`${which} above ${limit} (up to ${highest} Gb/s)`);
        }
        if (printed > MOST_RUNS)
            said.push(`of ${printed} runs the first ${MOST_RUNS} are kept`);
        return said.join('; ') || null;
    }
    get #noRuns() {
        const lists = this.#runs === this.#plain ? [this.#plain] : [this.#plain, this.#prefixed];
        const count = lists.reduce((sum, { noRuns }) => sum + noRuns, 0);
        return { count, first: lists.find(({ firstNoRun }) => firstNoRun)?.firstNoRun ?? '' };
    }
    get #runs() {
        return this.#plain.printed > 0 ? this.#plain : this.#prefixed;
    }
}
function shown(line) {
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(line.slice(0, LONGEST_LOOKED_AT)), 80);
}
/**
 * The line a runner prints after a run.
 *
 * @param bytes of all tasks of the workload
 */
function formatRunLine(run, seconds, bytes) {
    return `Run:${run} Secs:${seconds.toFixed(6)} Gb/s:${gigabitsPerSecond(bytes, seconds).toFixed(6)}`;
}
/** Throughput in gigabits (10^9 bits) a second. */
function gigabitsPerSecond(bytes, seconds) {
    return (bytes * 8) / 1e9 / seconds;
}


/***/ }),

/***/ 28052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ WORKLOAD_CHECKSUMS),
/* harmony export */   ei: () => (/* binding */ bytesPerRun),
/* harmony export */   iZ: () => (/* binding */ objectsOf)
/* harmony export */ });
// Runners start once for each process that is timed: they read this, and no schemas.
/** Checksums that a workload may ask for. */
const WORKLOAD_CHECKSUMS = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'];
/** Bytes that one run of the workload moves. */
function bytesPerRun({ tasks }) {
    return tasks.reduce((sum, task) => sum + task.size, 0);
}
/** Every object of the workload once, however often it is moved. */
function objectsOf({ tasks }) {
    return [...new Map(tasks.map((task) => [task.key, task])).values()];
}


/***/ })

};
