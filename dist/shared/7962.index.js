export const id = 7962;
export const ids = [7962];
export const modules = {

/***/ 766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   J2: () => (/* binding */ downloadTargets),
/* harmony export */   Us: () => (/* binding */ uploadSources),
/* harmony export */   f4: () => (/* binding */ concurrencyFor),
/* harmony export */   gp: () => (/* binding */ partSizeOf),
/* harmony export */   qp: () => (/* binding */ SkipCase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The client does not support the workload: no fault of either. */
class SkipCase extends Error {
}
/**
 * AWS advises one request at once for each 85–90 MB/s of the throughput that is wanted.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html
 */
const GIGABITS_PER_CONNECTION = 0.7;
/** Requests at once for a target throughput; at least 8, as small objects wait more than they move. */
function concurrencyFor(gigabitsPerSecond) {
    return Math.min(256, Math.max(8, Math.ceil(gigabitsPerSecond / GIGABITS_PER_CONNECTION)));
}
/** AWS's advice: 8–16 MiB for ranges and parts, aligned to the parts that were uploaded. */
const PART_BYTES = 8 * 2 ** 20;
/** S3's limit. */
const MAX_PARTS = 10_000;
/** Bytes of a part of an object of `size` bytes. */
function partSizeOf(size) {
    return Math.max(PART_BYTES, Math.ceil(size / MAX_PARTS));
}
/** The parts of all tasks, in order. */
function* partsOf(tasks) {
    for (const named of tasks) {
        const task = { ...named };
        const partSize = partSizeOf(task.size);
        const count = Math.max(1, Math.ceil(task.size / partSize));
        for (let index = 0; index < count; index++) {
            const offset = index * partSize;
            const length = Math.min(partSize, task.size - offset);
            yield { task, number: index + 1, offset, length, whole: count === 1 };
        }
    }
}
/** Makes targets, one for each run; the memory is the same for all. */
function downloadTargets({ workload, filesDir }, workers) {
    if (workload.filesOnDisk)
        return () => new DiskTarget(filesDir);
    const buffers = partBuffers(workload.tasks, workers);
    return (sink) => new MemoryTarget(buffers, sink);
}
/** Writes to the page cache are quicker than handing them to another thread. */
class DiskTarget {
    #folder;
    /** By task, not by key: one object may be downloaded several times at once; the last to end stays. */
    #open = new Map();
    constructor(folder) {
        this.#folder = folder;
    }
    write(part, _worker, chunk, offset) {
        const { file } = this.#entry(part.task);
        for (let written = 0; written < chunk.length;) {
            const position = part.offset + offset + written;
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, chunk, written, chunk.length - written, position);
        }
    }
    end({ task, length }) {
        const entry = this.#entry(task);
        entry.bytesLeft -= length;
        if (entry.bytesLeft > 0)
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(entry.file);
        this.#open.delete(task);
    }
    close() {
        for (const { file } of this.#open.values())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    #entry(task) {
        const found = this.#open.get(task);
        if (found)
            return found;
        const entry = { file: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, task.key), 'w'), bytesLeft: task.size };
        this.#open.set(task, entry);
        return entry;
    }
}
/** Keeps the part that each worker is at, so that all bytes reach memory but need not fit there. */
class MemoryTarget {
    #buffers;
    #sink;
    constructor(buffers, sink) {
        this.#buffers = buffers;
        this.#sink = sink;
    }
    write(_part, worker, chunk, offset) {
        chunk.copy(this.#buffers[worker], offset);
    }
    end({ task, offset, length }, worker) {
        this.#sink?.(task.key, offset, this.#buffers[worker].subarray(0, length));
    }
    close() { }
}
/** Makes sources, one for each run; the memory is the same for all. */
function uploadSources(setup, workers) {
    const { workload, filesDir } = setup;
    if (workload.filesOnDisk) {
        const buffers = partBuffers(workload.tasks, workers);
        return () => new DiskSource(filesDir, buffers);
    }
    const content = setup.contentInMemory();
    const source = {
        read: async ({ task, offset, length }) => content.get(task.key).subarray(offset, offset + length),
        close: async () => { },
    };
    return () => source;
}
/** Reads files part by part; a file is open while any of its parts is under way. */
class DiskSource {
    #folder;
    #buffers;
    /** By task, not by key: one file may be uploaded several times at once. */
    #open = new Map();
    constructor(folder, buffers) {
        this.#folder = folder;
        this.#buffers = buffers;
    }
    async read({ task, offset, length }, worker) {
        const { key, size } = task;
        let entry = this.#open.get(task);
        if (!entry) {
            entry = { file: (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, key)), bytesLeft: size };
            this.#open.set(task, entry);
        }
        const file = await entry.file;
        const buffer = this.#buffers[worker];
        const { bytesRead } = await file.read(buffer, 0, length, offset);
        if (bytesRead !== length)
            throw new Error(`File ${key} is shorter than its ${size} bytes`);
        entry.bytesLeft -= length;
        if (entry.bytesLeft === 0) {
            this.#open.delete(task);
            await file.close();
        }
        return buffer.subarray(0, length);
    }
    async close() {
        for (const { file } of this.#open.values())
            await (await file).close();
    }
}
/**
 * A buffer for each request at once, large enough for any part and used again by every one. It is
 * filled, so that the system provides the memory now and not in the first run.
 */
function partBuffers(tasks, workers) {
    const sizes = tasks.map(({ size }) => Math.min(size, partSizeOf(size)));
    const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
    return Array.from({ length: workers }, () => Buffer.allocUnsafeSlow(largest).fill(1));
}


/***/ }),

/***/ 42522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ sdkClient),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Qe: () => (/* binding */ findObjects),
/* harmony export */   WG: () => (/* binding */ connectionFromEnv),
/* harmony export */   Z: () => (/* binding */ findObject),
/* harmony export */   Zs: () => (/* binding */ listPrefix),
/* harmony export */   bC: () => (/* binding */ wordsOfError),
/* harmony export */   j7: () => (/* binding */ PATIENT_ATTEMPTS),
/* harmony export */   s_: () => (/* binding */ httpStatusOf),
/* harmony export */   vP: () => (/* binding */ forEachLimited),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13815);
/* harmony import */ var _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28052);



/** Of a request that is not measured: a server that throttles or fails for the clients' sake fails no preparation. */
const PATIENT_ATTEMPTS = 10;
/**
 * The connection that the environment describes, as for all AWS tools.
 *
 * @throws InputError when not all clients accept the endpoint
 */
function connectionFromEnv(env, region) {
    return {
        region,
        endpoint: endpointFrom(env),
        credentials: keysFrom(env) ?? sdkCredentials(region),
    };
}
/**
 * The AWS SDK's client for a connection; loaded when asked for, as loading costs about 80 ms.
 * It leaves out the checksum that the SDK adds by default: workloads say which they want.
 *
 * @param maxAttempts of a request; absent: as many as the SDK makes by itself
 */
async function sdkClient(connection, sockets, maxAttempts) {
    const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const agent = { keepAlive: true, maxSockets: sockets };
    return new S3Client({
        region: connection.region,
        credentials: connection.credentials,
        requestHandler: { httpAgent: agent, httpsAgent: agent },
        ...(maxAttempts !== undefined && { maxAttempts }),
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...(connection.endpoint && {
            endpoint: (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointText */ .HO)(connection.endpoint),
            forcePathStyle: true,
        }),
    });
}
function endpointFrom(env) {
    const name = env.AWS_ENDPOINT_URL_S3 ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
    const text = env[name];
    return text ? (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readEndpoint */ .KW)(name, text) : null;
}
function keysFrom(env) {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
        return undefined;
    const keys = {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    };
    return async () => keys;
}
/** The role of a container or an instance, by the SDK, which renews it before it expires. */
function sdkCredentials(region) {
    let client;
    return async () => {
        const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        client ??= new S3Client({ region });
        return client.config.credentials();
    };
}
/** Requests at once, where each object is asked for by itself. */
const HEADS_AT_ONCE = 16;
/**
 * All objects under a prefix, a thousand with a request. Loads the SDK only when asked.
 *
 * @throws when the server lists by neither version of the request
 */
async function* listPrefix(access, prefix) {
    for await (const { Contents = [] } of pages(access, prefix)) {
        for (const { Key: key = '', Size: size = -1, ChecksumAlgorithm } of Contents) {
            yield { key, size, checksums: ChecksumAlgorithm ?? [] };
        }
    }
}
/**
 * Pages by ListObjectsV2; by ListObjects where the server refuses that, or answers it as if it were
 * ListObjects, as those from before 2016 do. S3 Express has no ListObjects:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
 */
async function* pages({ bucket, s3, signal }, prefix) {
    const { ListObjectsCommand, ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const where = { Bucket: bucket, Prefix: prefix };
    const options = signal ? { abortSignal: signal } : {};
    let token;
    let page;
    do {
        try {
            const command = new ListObjectsV2Command({ ...where, ContinuationToken: token });
            const answer = await s3.send(command, options);
            token = answer.NextContinuationToken;
            page = answer;
        }
        catch (error) {
            const isFirst = page === undefined;
            if (!isFirst || signal?.aborted || (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .storageClassOf */ .Hg)(bucket) === 'S3Express')
                throw error;
            page = await s3.send(new ListObjectsCommand(where), options).catch(() => {
                throw error;
            });
        }
        yield page;
    } while (token);
    let marker = '';
    while (page?.IsTruncated) {
        const last = page.Contents?.at(-1)?.Key ?? '';
        if (last === marker)
            return;
        marker = last;
        page = await s3.send(new ListObjectsCommand({ ...where, Marker: marker }), options);
        yield page;
    }
}
/**
 * What the bucket has of objects, by their keys; found by listing their folders, or one by one where the
 * server does not list.
 */
async function findObjects(access, objects) {
    const { bucket, note, signal } = access;
    const wanted = new Set(objects.map(({ key }) => key));
    const found = new Map();
    try {
        for (const folder of new Set(Array.from(wanted, folderOf))) {
            for await (const object of listPrefix(access, folder)) {
                if (wanted.has(object.key))
                    found.set(object.key, object);
            }
        }
        for (const key of wanted)
            if (!found.has(key))
                found.set(key, null);
    }
    catch (error) {
        if (signal?.aborted)
            throw error;
        note(`The objects of bucket ${bucket} cannot be listed (${refusalOf(error)}), so each is requested separately.`);
        await forEachLimited(wanted, HEADS_AT_ONCE, async (key) => {
            found.set(key, await findObject(access, key));
        });
    }
    return found;
}
/** Asks for one object by itself: the plainest request that there is. */
async function findObject({ bucket, s3, signal }, key) {
    const { HeadObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const command = new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' });
    try {
        const answer = await s3.send(command, signal ? { abortSignal: signal } : {});
        const { ContentLength: size } = answer;
        return size === undefined ? undefined : { size, checksums: checksumsOf(answer) };
    }
    catch (error) {
        if (signal?.aborted)
            throw error;
        return httpStatusOf(error) === 404 ? null : undefined;
    }
}
function checksumsOf(answer) {
    return _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKLOAD_CHECKSUMS */ .bg.filter((name) => answer[`Checksum${name}`] !== undefined);
}
/** `a/b/` of `a/b/c`. */
function folderOf(key) {
    return key.slice(0, key.lastIndexOf('/') + 1);
}
/** What a server said when it refused a request: the error's name, or the status of an answer without. */
function refusalOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const status = '$metadata' in error ? httpStatusOf(error) : undefined;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    const name = error.name === 'Error' ? (code ?? error.message) : error.name;
    const isNamed = !/^(Unknown|UnknownError|\d+|SyntaxError|TypeError)$/.test(name);
    return isNamed || status === undefined ? name : `status ${status}`;
}
/** What went wrong, in one line: AWS says more in an error's name than in its message, and Node in its code. */
function wordsOfError(error, maxLength) {
    if (!(error instanceof Error))
        return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(String(error));
    const code = 'code' in error ? String(error.code) : '';
    const name = error.name === 'Error' ? code : error.name;
    const words = error.message.includes(name) ? error.message : `${name}: ${error.message}`;
    return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(words, maxLength);
}
/** The HTTP status of an answer of S3; undefined if there was none. */
function httpStatusOf(error) {
    const metadata = error?.$metadata;
    return metadata?.httpStatusCode;
}
/**
 * Works on all items, `limit` at a time. After the first failure no further item is begun, and
 * the failure is thrown once those under way have ended, so that nothing goes on behind.
 *
 * @param work also gets the number of the worker, from 0 to below `limit`
 */
async function forEachLimited(items, limit, work) {
    const queue = items[Symbol.iterator]();
    const failures = [];
    const worker = async (number) => {
        for (let next = queue.next(); !next.done && failures.length === 0; next = queue.next()) {
            try {
                await work(next.value, number);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: limit }, (_, number) => worker(number)));
    if (failures.length > 0)
        throw failures[0];
}


/***/ }),

/***/ 75158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ tellsOfRun),
/* harmony export */   Df: () => (/* binding */ formatRunLine),
/* harmony export */   IO: () => (/* binding */ formatRequestsLine),
/* harmony export */   Pi: () => (/* binding */ parseRunLine),
/* harmony export */   W6: () => (/* binding */ LONGEST_LOOKED_AT),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   df: () => (/* binding */ UNKNOWN_SIZE)
/* harmony export */ });
/* unused harmony export gigabitsPerSecond */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/** The line by which a runner tells of a run: written, and read as it may be. Runners read this, and no schemas. */

/** As far as a line is looked at for its figures, and a prefix for what it is. */
const LONGEST_LOOKED_AT = 1000;
const LONGEST_PREFIX = 120;
/** Below it the contract's six decimals say less than the bytes and the seconds do. */
const LEAST_PRINTED_RATE = 0.001;
/** `Run`, seconds and rate, each with its figure: what a person would read as a run. */
const RUN_LINE = /^(.*?)\brun[:=#\s]+(\S+?)[\s,;|]+(?:secs?|seconds)\s*[:=]\s*(\S+?)[\s,;|]+(g[a-z]*(?:\/s(?:ec)?|ps)|requests\/s)\s*[:=]\s*(\S+)/i;
const REQUESTS = /^requests\/s$/i;
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
const UNKNOWN_SIZE = { bytes: null, requests: null };
/**
 * Reads a line of a runner's output; undefined for anything that is not a run.
 *
 * A run is a line with `Run:N`, `Secs:S` and `Gb/s:G` in this order. Colours, blanks, `=` for `:`,
 * `Gbps`, and words after it do not matter, nor whether a figure is written `0.00001`, `1e-05`, `0,5`,
 * `1,234.5` or `0.5s`; a single comma is a decimal one. Before it may stand what logs put before
 * a line (`PREFIX`).
 *
 * @param of its bytes, where they are known: where the rate was rounded to less than three digits
 *   (`Gb/s:0.000000` for a small object), it is taken from them and the seconds. Of requests, the rate is
 *   always taken from them and the seconds, whatever was printed
 */
function parseRunLine(line, of = {}) {
    const read = readLine(line, { ...UNKNOWN_SIZE, ...of });
    return read && !read.quoted ? (read.run ?? undefined) : undefined;
}
/** Whether a person would read a run in this line, with figures that are some or not. */
function tellsOfRun(line) {
    const read = readLine(line, UNKNOWN_SIZE);
    return read !== null && !read.quoted;
}
function readLine(line, size) {
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
    return { run: match && runOf(match, size), prefixed: prefix !== '', quoted };
}
function runOf([, , number, took, unit, rate], { bytes, requests }) {
    const run = /^\d{1,9}$/.test(number) ? Number(number) : 0;
    const seconds = figureOf(took.replace(/(?<=\d)s(?:ec(?:ond)?s?)?$/i, ''));
    const printed = figureOf(rate.replace(/[),;|\]}]+$/, '').replace(/(?<=\d)Gb(?:it)?(?:\/s|ps)$/, ''));
    if (run < 1 || !(seconds > 0) || !(printed >= 0))
        return null;
    const isInRequests = REQUESTS.test(unit);
    if (requests !== null)
        return { run, seconds, requestsPerSecond: requests / seconds };
    if (isInRequests) {
        return bytes === null && printed > 0 ? { run, seconds, requestsPerSecond: printed } : null;
    }
    if (!GIGABITS.test(unit))
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
/**
 * The line a runner prints after a run.
 *
 * @param bytes of all tasks of the workload
 */
function formatRunLine(run, seconds, bytes) {
    return `Run:${run} Secs:${seconds.toFixed(6)} Gb/s:${gigabitsPerSecond(bytes, seconds).toFixed(6)}`;
}
/** The same, of a workload of requests. */
function formatRequestsLine(run, seconds, requests) {
    return `Run:${run} Secs:${seconds.toFixed(6)} Requests/s:${(requests / seconds).toFixed(3)}`;
}
/** Throughput in gigabits (10^9 bits) a second. */
function gigabitsPerSecond(bytes, seconds) {
    return (bytes * 8) / 1e9 / seconds;
}


/***/ }),

/***/ 98326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ NO_RUN_PRINTED),
/* harmony export */   cx: () => (/* binding */ SKIPPED_EXIT_CODE),
/* harmony export */   ll: () => (/* binding */ PrintedRuns)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _run_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75158);
/* harmony import */ var _runner_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58038);



/** Exit code of a runner that does not support the workload. */
const SKIPPED_EXIT_CODE = 123;
/** Why a case failed whose runner did not say how fast it was, nor why not. */
const NO_RUN_PRINTED = 'the runner printed no run, such as "Run:1 Secs:0.5 Gb/s:1.2"';
/** Runs of one process that are kept: one that prints without end must not fill the memory. */
const MOST_RUNS = 1000;
/** More than this many times the line rate cannot be the throughput of this machine. */
const IMPLAUSIBLE = 10;
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
        const implausible = lineRate !== null && (run.gigabitsPerSecond ?? 0) > IMPLAUSIBLE * lineRate;
        if (implausible) {
            this.implausible++;
            this.highest = Math.max(this.highest, run.gigabitsPerSecond ?? 0);
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
    has(line) {
        const keys = ['run', 'seconds', 'gigabitsPerSecond', 'requestsPerSecond'];
        return this.kept.some((one) => keys.every((key) => one[key] === line[key]));
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
    #size;
    #plain = new RunList();
    #prefixed = new RunList();
    #firstQuoted = '';
    #last = null;
    #noMetrics = '';
    /**
     * @param lineRateGigabitsPerSecond of the machine; null where it is not known
     * @param size of a run of the workload
     */
    constructor(lineRateGigabitsPerSecond, size = _run_line_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_SIZE */ .df) {
        this.#lineRate = lineRateGigabitsPerSecond;
        this.#size = size;
    }
    /**
     * Takes a line of the runner's output; returns whether it is meant to report a run or its metrics, valid or not.
     *
     * @param factsOf what a run took of the machine, and when it was, by its seconds; asked for as the line comes
     */
    add(line, factsOf = () => ({})) {
        if ((0,_runner_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .tellsMetrics */ .MP)(line)) {
            const metrics = (0,_runner_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMetrics */ .Bm)(line);
            if (typeof metrics === 'object')
                this.#last?.addMetrics(metrics);
            else
                this.#noMetrics ||= `${metrics} (${shown(line)})`;
            return true;
        }
        const read = (0,_run_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .Xw)(line, this.#size);
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
            list.add({ ...run, ...factsOf(run.seconds) }, this.#lineRate);
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
            said.push(`metrics were left out: ${this.#noMetrics}`);
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
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(line.slice(0, _run_line_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_LOOKED_AT */ .W6)), 80);
}


/***/ })

};
