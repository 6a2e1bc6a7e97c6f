export const id = 882;
export const ids = [882,8601];
export const modules = {

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bC: () => (/* binding */ fileSizeOf),
/* harmony export */   zi: () => (/* binding */ compileWorkload)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94021);


/**
 * Turns a workload as people write it into one as runners read it.
 *
 * @param name for messages
 * @throws InputError for an invalid size
 */
function compileWorkload(name, source) {
    const size = fileSizeOf(source, `Workload file "${name}.src.json"`);
    // Equal files share a folder (RAM and disk, say) and so are made once; an object has only one checksum.
    const group = shapeOf(source, '/');
    const digits = String(source.numFiles).length;
    return {
        version: _workload_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKLOAD_VERSION */ .Jz,
        comment: source.comment,
        filesOnDisk: source.filesOnDisk,
        checksum: source.checksum,
        maxRepeatCount: source.maxRepeatCount,
        maxRepeatSecs: source.maxRepeatSecs,
        tasks: Array.from({ length: source.numFiles }, (_, index) => ({
            action: source.action,
            key: `${group}/${String(index + 1).padStart(digits, '0')}`,
            size,
        })),
    };
}
/** What a workload does, as its name. */
function nameOf(source) {
    return `${shapeOf(source, '-')}${source.filesOnDisk ? '' : '-ram'}`;
}
function shapeOf({ action, checksum, fileSize, numFiles }, separator) {
    const count = String(numFiles).replace(/\B(?=(\d{3})+$)/g, '_');
    const suffix = checksum === null ? '' : `-${checksum.toLowerCase()}`;
    return `${action}${separator}${fileSize}-${count}x${suffix}`;
}
/**
 * Bytes of each file of a workload.
 *
 * @param where names the file that it stands in
 * @throws InputError for what is no size, or too much
 */
function fileSizeOf({ fileSize, numFiles }, where) {
    const what = `${where}: fileSize`;
    const size = parseSize(fileSize, what);
    if (size * numFiles > Number.MAX_SAFE_INTEGER) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} times numFiles is too large: use fewer or smaller files.`);
    }
    return size;
}
const BYTES_PER_UNIT = new Map([
    ['byte', 1],
    ['bytes', 1],
    ['KiB', 2 ** 10],
    ['MiB', 2 ** 20],
    ['GiB', 2 ** 30],
    ['TiB', 2 ** 40],
]);
/** The largest object that S3 stores in one multipart upload. */
const MAX_OBJECT_BYTES = 5 * 2 ** 40;
/**
 * Bytes of a size as workloads write it: `5GiB`, `8MiB`, `256KiB`, `1byte`, `100bytes`.
 *
 * @param what names the place, e.g. `workload file "a.src.json": fileSize`
 * @throws InputError
 */
function parseSize(text, what) {
    const [, digits = '', unit = ''] = /^(\d{1,15})([A-Za-z]+)$/.exec(text) ?? [];
    const factor = BYTES_PER_UNIT.get(unit);
    if (factor === undefined) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} is "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}": write a whole number and one of ` +
            `${[...BYTES_PER_UNIT.keys()].join(', ')}, e.g. 8MiB.`);
    }
    const bytes = Number(digits) * factor;
    if (bytes > MAX_OBJECT_BYTES) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} is "${text}", but S3 stores 5TiB at most: use a smaller size.`);
    }
    return bytes;
}


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

/***/ 73322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ CELL_PATTERN),
/* harmony export */   W$: () => (/* binding */ isLikeOne),
/* harmony export */   lf: () => (/* binding */ isChosen)
/* harmony export */ });
/* unused harmony export isLike */
/** Patterns in which `*` stands for any text, also for none: of names, and of what is measured. No other sign is special. */
/** Takes each text between two `*` where it is first found, so that no choice is ever tried again. */
function isLike(name, pattern) {
    const [first = '', ...between] = pattern.split('*');
    const last = between.pop();
    if (last === undefined)
        return name === pattern;
    if (!name.startsWith(first))
        return false;
    let end = first.length;
    for (const text of between) {
        const found = name.indexOf(text, end);
        if (found < 0)
            return false;
        end = found + text.length;
    }
    return name.slice(end).endsWith(last);
}
/** Whether a name is one of those that patterns name. */
function isLikeOne(name, patterns) {
    return patterns.some((pattern) => isLike(name, pattern));
}
/** A pattern of what is measured: of an S3 client, a slash, of a workload. */
const CELL_PATTERN = /^[^/]+\/[^/]+$/;
/**
 * Whether an S3 client is measured on a workload.
 *
 * @param names of the workload: where the size is yet to be chosen, those of all its sizes, each of which means it
 */
function isChosen({ filter, skip = [] }, s3Client, names) {
    const isOne = (patterns) => patterns.some((pattern) => {
        const [client = '', workload = ''] = pattern.split('/');
        return isLike(s3Client, client) && names.some((name) => isLike(name, workload));
    });
    return (filter === undefined || isOne(filter)) && !isOne(skip);
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


/***/ }),

/***/ 35636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ isNetworkFailure),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   o3: () => (/* binding */ kindOfStatus),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/** What failures of a network mean, and how long what may pass is tried again. */

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** A new role, policy or session is known everywhere within seconds; IAM promises no time. */
const SETTLES_MS = 2 * 60_000;
const SETTLING = new Set(['credentials', 'clock', 'permission']);
/**
 * Makes a call, and makes it again while it fails with what may pass. This is the one policy for all that
 * goes over a network: a wait of random length below a bound that doubles (so that many who failed at the
 * same moment do not come back at the same moment), never shorter than the server asks for, and an end.
 * What is refused is tried for two minutes, as a permission that was just given is not known everywhere.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @param judge what a failure means
 * @throws the last error, or at once one that no waiting can fix
 */
async function patiently(what, { clock, signal, forMs, notice, random = Math.random }, judge, call) {
    const begunMs = clock.now().getTime();
    let refusedSinceMs = null;
    let lastTry = false;
    for (let boundMs = FIRST_WAIT_MS;; boundMs = Math.min(2 * boundMs, LONGEST_WAIT_MS)) {
        try {
            return await call();
        }
        catch (error) {
            if (lastTry || (signal.aborted && !isCut(error)))
                throw error;
            if (signal.aborted) {
                lastTry = true;
                continue;
            }
            const { kind, retryAfterMs = 0 } = judge(error);
            const nowMs = clock.now().getTime();
            const settles = SETTLING.has(kind);
            refusedSinceMs = settles ? (refusedSinceMs ?? nowMs) : null;
            const endMs = Math.min(begunMs + forMs, refusedSinceMs === null ? Number.POSITIVE_INFINITY : refusedSinceMs + SETTLES_MS);
            const waitMs = Math.min(Math.max(boundMs * random(), retryAfterMs), endMs - nowMs);
            if (!(settles || kind === 'transient') || nowMs >= endMs || retryAfterMs > endMs - nowMs) {
                throw error;
            }
            const left = Math.ceil((endMs - nowMs) / 60_000);
            notice(`${what} failed (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(inWords(error), 400)}): trying again in ${Math.round(waitMs / 1000)} s, for ${left} min at most.`);
            await clock.sleep(waitMs, signal);
        }
    }
}
/** Whether the abort itself was what ended a call. */
function isCut(error) {
    return error instanceof Error && error.name === 'AbortError';
}
/** Codes of sockets, of name lookups and of HTTP clients that pass: Node's errors, and undici's `UND_ERR_…`. */
const PASSING_CODES = new Set([
    'EAI_AGAIN',
    'EAI_FAIL',
    'EAI_NODATA',
    'EAI_NONAME',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'ENETDOWN',
    'ENETRESET',
    'ENETUNREACH',
    'ENONET',
    'ENOTCONN',
    'ENOTFOUND',
    'EPIPE',
    'EPROTO',
    'ETIMEDOUT',
    'ERR_PROXY_TUNNEL',
    'ERR_SOCKET_CLOSED',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ERR_HTTP2_STREAM_ERROR',
    'ERR_TLS_HANDSHAKE_TIMEOUT',
]);
/** Undici's codes that are about what was asked, not about the network: https://undici.nodejs.org/#/docs/api/Errors */
const WRONG_USE = /^UND_ERR_(INVALID_|NOT_SUPPORTED|REQ_CONTENT_LENGTH|DESTROYED|CLOSED|ABORTED)/;
/** Undici's words where a proxy opens no way; its code is the one of a request that was given up. */
const PROXY_BUSY = /^Proxy response \((408|429|5\d\d)\)/;
/** How deep causes are looked at: some clients wrap what wraps. */
const DEEPEST = 8;
/** An error and all that caused it; of an AggregateError (one for each address of a host) the parts too. */
function causesOf(error, depth = 0) {
    if (!(error instanceof Error) || depth > DEEPEST)
        return [];
    const parts = error instanceof AggregateError ? error.errors : [];
    return [error, ...[...parts, error.cause].flatMap((one) => causesOf(one, depth + 1))];
}
/** Whether a network that is gone, cut or slow is what failed a call. */
function isNetworkFailure(error) {
    return causesOf(error).some((one) => {
        const { code = '' } = one;
        if (typeof code !== 'string')
            return false;
        return (PASSING_CODES.has(code) ||
            PROXY_BUSY.test(one.message) ||
            one.name === 'TimeoutError' ||
            // llhttp's: an answer that is no HTTP comes from something in between.
            code.startsWith('HPE_') ||
            (code.startsWith('UND_ERR_') && !WRONG_USE.test(code)));
    });
}
/** What can be concluded from an HTTP status alone. */
function kindOfStatus(status) {
    if (status >= 500 || [408, 421, 425, 429].includes(status))
        return 'transient';
    if (status === 401)
        return 'credentials';
    if (status === 403)
        return 'permission';
    if (status === 404 || status === 410)
        return 'not-found';
    return 'request';
}
/** `Retry-After` in milliseconds: seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfterMs(header, now) {
    if (typeof header !== 'string' && typeof header !== 'number')
        return undefined;
    const seconds = Number(header);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(String(header)) - now.getTime();
    return ms > 0 ? ms : undefined;
}
/** Words that say nothing by themselves. */
const EMPTY_WORDS = /^(fetch failed|terminated|Request was cancelled\.|Unknown|UnknownError|Error|)$/;
/**
 * An error in words: the first of its causes that says something, with its code, so that nobody reads
 * only `fetch failed`.
 */
function inWords(error) {
    const causes = causesOf(error);
    const telling = causes.find(({ message }) => !EMPTY_WORDS.test(message)) ?? causes[0];
    if (!telling)
        return String(error);
    const host = causes.map((one) => one.host).find(Boolean);
    const code = causes.map((one) => one.code).find(Boolean);
    const words = EMPTY_WORDS.test(telling.message)
        ? (statusIn(causes) ?? (telling.message || telling.name))
        : telling.message;
    const missing = (part) => typeof part === 'string' && !words.includes(part);
    const certificate = isCertificateCode(code)
        ? '; if a proxy here has certificates of its own, name its authority with NODE_EXTRA_CA_CERTS'
        : '';
    return `${missing(host) ? `${host}: ` : ''}${words}${missing(code) ? ` (${code})` : ''}${certificate}`;
}
/** Of an answer that says nothing itself, as of a proxy: its status, where the SDK keeps it. */
function statusIn(causes) {
    for (const one of causes) {
        const { httpStatusCode: status } = one.$metadata ?? {};
        if (status !== undefined)
            return `an answer with status ${status} and no message`;
    }
    return null;
}
/** OpenSSL's reasons by Node's names: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isCertificateCode(code) {
    return (typeof code === 'string' &&
        /^(UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_TLS_CERT|CERT_)/.test(code));
}


/***/ })

};
