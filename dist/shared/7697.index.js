export const id = 7697;
export const ids = [7697];
export const modules = {

/***/ 67935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ contentChecker),
/* harmony export */   q1: () => (/* binding */ contentStream),
/* harmony export */   uO: () => (/* binding */ contentChunks),
/* harmony export */   xv: () => (/* binding */ contentAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);


/**
 * What objects and files hold: the AES-256-CTR keystream of SHA-256(key), from counter 0.
 * It does not compress, differs from key to key, and any part of it can be made again without
 * the rest, so that bytes can be checked without keeping a copy.
 */
const AES_BLOCK = 16;
/** Large enough that a call's cost vanishes, small enough to stay in the CPU's cache. */
const CHUNK = 256 * 1024;
const ZEROS = Buffer.alloc(CHUNK);
/** `length` bytes of the content of `key` from byte `offset` on. */
function contentAt(key, offset, length) {
    const content = Buffer.allocUnsafe(length);
    let filled = 0;
    for (const chunk of contentChunks(key, offset, length))
        filled += chunk.copy(content, filled);
    return content;
}
/** The whole content of an object of `size` bytes, made as it is read. */
function contentStream(key, size) {
    return node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(contentChunks(key, 0, size), { objectMode: false, highWaterMark: CHUNK });
}
/** As `contentAt`, in chunks. */
function* contentChunks(key, offset, length) {
    const next = keystream(key, offset);
    for (let left = length; left > 0; left -= CHUNK)
        yield next(Math.min(left, CHUNK));
}
/**
 * Checks bytes of one object as they come, in order.
 *
 * @param offset of the first byte to come
 */
function contentChecker(key, offset = 0) {
    const next = keystream(key, offset);
    return (bytes) => {
        for (let start = 0; start < bytes.length; start += CHUNK) {
            const chunk = bytes.subarray(start, start + CHUNK);
            if (!next(chunk.length).equals(chunk))
                return false;
        }
        return true;
    };
}
function keystream(key, offset) {
    const counter = Buffer.alloc(AES_BLOCK);
    counter.writeBigUInt64BE(BigInt(Math.floor(offset / AES_BLOCK)), AES_BLOCK - 8);
    const secret = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest();
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-ctr', secret, counter);
    cipher.update(ZEROS.subarray(0, offset % AES_BLOCK));
    return (length) => cipher.update(ZEROS.subarray(0, length));
}


/***/ }),

/***/ 91074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runCase)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/runner-output.js
var runner_output = __webpack_require__(98326);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/tasks.js
var contract_tasks = __webpack_require__(28052);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/connection.js
var builtin_connection = __webpack_require__(10524);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/verify-downloads.js
var verify_downloads = __webpack_require__(74345);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/content.js
var content = __webpack_require__(67935);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/for-each-limited.js
var for_each_limited = __webpack_require__(95200);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/list-objects.js
var list_objects = __webpack_require__(73629);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/notes.js
var notes = __webpack_require__(45667);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/verify-uploads.js





/** Requests at once of what is done around timed runs. */
const CHECKS_AT_ONCE = 16;
/**
 * Deletes what earlier cases uploaded under the same keys: else a client that uploads nothing would pass
 * with their objects. One by one, as not every server deletes several at once, and some want a
 * Content-MD5 for that. Where it is refused, that is told, and the case is measured all the same.
 */
async function clearUploads(s3, bucket, tasks, note) {
    const { DeleteObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    try {
        await (0,for_each_limited/* forEachLimited */.v)((0,contract_tasks/* objectsOf */.i)({ tasks: [...tasks] }), CHECKS_AT_ONCE, async ({ key }) => {
            await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })).catch((error) => {
                if ((0,notes/* statusOf */.c2)(error) !== 404)
                    throw error;
            });
        });
    }
    catch (error) {
        note(`Objects of earlier runs cannot be deleted from bucket ${bucket} (${(0,notes/* refusalOf */.Of)(error)}), so that the ` +
            'check of uploads may take them for new ones.');
    }
}
/**
 * Checks that every object is there with its size, and reads one of them back. What cannot be checked is
 * told.
 *
 * @throws naming an object that is not right
 */
async function checkUploads(s3, bucket, tasks, note) {
    const objects = (0,contract_tasks/* objectsOf */.i)({ tasks: [...tasks] });
    const found = await (0,list_objects/* findObjects */.Qe)(s3, bucket, objects.map(({ key }) => key), note);
    let unknown = 0;
    for (const { key, size } of objects) {
        let object = found.get(key);
        // A listing may lag behind what was uploaded.
        if (object !== undefined && object?.size !== size) {
            const asked = await (0,list_objects/* findObject */.Z)(s3, bucket, key);
            if (asked !== undefined)
                object = asked;
        }
        if (object === null)
            throw new Error(`${key} was not uploaded`);
        if (object === undefined)
            unknown++;
        else if (object.size !== size)
            throw new Error(`${key} was uploaded with ${object.size} of ${size} bytes`);
    }
    if (unknown > 0) {
        note(`Not every upload could be checked: bucket ${bucket} does not tell what it has.`);
    }
    await checkContent(s3, bucket, objects.at(-1), note);
}
async function checkContent(s3, bucket, { key }, note) {
    const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const isRight = (0,content/* contentChecker */.V4)(key);
    let isWrong = false;
    try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        for await (const bytes of Body) {
            isWrong = !isRight(bytes);
            if (isWrong)
                break;
        }
    }
    catch (error) {
        note(`The content of uploads was not checked: bucket ${bucket} does not hand them out (${(0,notes/* refusalOf */.Of)(error)}).`);
        return;
    }
    if (isWrong)
        throw new Error(`${key} was uploaded with wrong content`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/case-checks.js



const nothing = async () => { };
const NO_CHECKS = {
    beforeRun: nothing,
    afterRun: nothing,
    afterAll: nothing,
    close() { },
};
/** Checks for a workload all of whose tasks have the same action. */
async function checksOf(checked) {
    const { filesOnDisk, tasks } = checked.workload;
    if (tasks[0]?.action === 'upload') {
        return checked.checks ? uploadChecks(checked) : NO_CHECKS;
    }
    return filesOnDisk ? diskDownloadChecks(checked) : memoryDownloadChecks(checked);
}
function diskDownloadChecks({ workload, filesDir }) {
    const { tasks } = workload;
    return {
        beforeRun: () => (0,verify_downloads/* clearDownloads */.fo)(filesDir, tasks),
        afterRun: () => (0,verify_downloads/* checkDownloadedSizes */.O4)(filesDir, tasks),
        async afterAll() {
            await (0,verify_downloads/* checkDownloadedContent */.B5)(filesDir, tasks);
            await (0,verify_downloads/* clearDownloads */.fo)(filesDir, tasks);
        },
        close() { },
    };
}
/** The sizes need no check: clients fail when a part has not the bytes that they asked for. */
function memoryDownloadChecks({ workload }) {
    return {
        beforeRun: nothing,
        afterRun: nothing,
        async afterAll(client) {
            const check = new verify_downloads/* MemoryCheck */.UA(workload.tasks);
            await client.run(check.sink);
            check.end();
        },
        close() { },
    };
}
async function uploadChecks(checked) {
    const { connection, bucket, workload, note } = checked;
    const s3 = await (0,builtin_connection/* sdkClient */.I)(connection, CHECKS_AT_ONCE);
    await clearUploads(s3, bucket, workload.tasks, note);
    return {
        beforeRun: nothing,
        afterRun: nothing,
        afterAll: () => checkUploads(s3, bucket, workload.tasks, note),
        close: () => s3.destroy(),
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/client.js
var clients_client = __webpack_require__(31362);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/index.js + 7 modules
var clients = __webpack_require__(97959);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/run-case.js








/**
 * Runs one workload with one S3 client, again and again, printing a line for each run.
 *
 * @returns seconds that were spent on checks
 * @throws InputError for an unknown client, or an endpoint that is no URL
 * @throws SkipCase when the client cannot do what the workload asks
 * @throws when the client fails, or when what it moved is not what it should have moved
 */
async function runCase(request) {
    const { s3Client, workload, environment, region, print } = request;
    if (workload.tasks.length === 0)
        throw new clients_client/* SkipCase */.q('the workload has no task');
    if (new Set(workload.tasks.map(({ action }) => action)).size > 1) {
        throw new clients_client/* SkipCase */.q('the workload mixes uploads and downloads');
    }
    const connection = (0,builtin_connection/* connectionFromEnv */.W)(environment, region);
    const note = (text) => print((0,notes/* formatNote */.se)(text));
    const client = await (0,clients/* openClient */.My)(s3Client, {
        ...request,
        connection,
        note,
        contentInMemory: () => contentInMemory(workload),
    });
    try {
        const checked = new Stopwatch();
        const checks = await checked.during(() => checksOf({ ...request, connection, note }));
        try {
            await repeat(workload, async (run) => {
                await checks.beforeRun();
                const seconds = await timed(client);
                await checks.afterRun();
                print((0,runner_output/* formatRunLine */.Df)(run, seconds, (0,contract_tasks/* bytesPerRun */.e)(workload)));
            });
            if (request.checks)
                await checked.during(() => checks.afterAll(client));
            return checked.seconds;
        }
        finally {
            checks.close();
        }
    }
    finally {
        await client.close();
    }
}
class Stopwatch {
    seconds = 0;
    async during(work) {
        const started = performance.now();
        try {
            return await work();
        }
        finally {
            this.seconds += (performance.now() - started) / 1000;
        }
    }
}
/** Until there were `maxRepeatCount` runs, or `maxRepeatSecs` have passed. */
async function repeat({ maxRepeatCount, maxRepeatSecs }, work) {
    const started = performance.now();
    for (let run = 1; run <= maxRepeatCount; run++) {
        await work(run);
        if (performance.now() - started >= maxRepeatSecs * 1000)
            return;
    }
}
/** @returns seconds */
async function timed(client) {
    const started = performance.now();
    await client.run();
    return (performance.now() - started) / 1000;
}
function contentInMemory(workload) {
    const objects = (0,contract_tasks/* objectsOf */.i)(workload);
    const bytes = (0,contract_tasks/* bytesPerRun */.e)({ tasks: objects });
    const available = process.availableMemory();
    if (bytes > available / 2) {
        throw new clients_client/* SkipCase */.q(`${bytes} bytes to upload do not fit in half of ${available} bytes of memory`);
    }
    return new Map(objects.map(({ key, size }) => [key, (0,content/* contentAt */.xv)(key, 0, size)]));
}


/***/ }),

/***/ 73302:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_file_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63776);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_runner_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98326);
/* harmony import */ var _clients_client_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31362);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45667);
/* harmony import */ var _run_case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91074);








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
        const isOurs = _notes_js__WEBPACK_IMPORTED_MODULE_6__/* .CHECKS */ .ui in process.env;
        const checked = await (0,_run_case_js__WEBPACK_IMPORTED_MODULE_5__/* .runCase */ .e)({
            s3Client,
            workload: isOurs ? JSON.parse(text) : await readAny(text, path),
            bucket,
            region,
            gigabitsPerSecond: parseThroughput(throughput),
            filesDir: process.cwd(),
            environment: process.env,
            checks: process.env[_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .CHECKS */ .ui] !== 'no',
            print: (line) => console.log(line),
        });
        if (isOurs)
            console.log((0,_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatChecked */ .NZ)(checked));
        return _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
    }
    catch (error) {
        return explain(error);
    }
}
/** A workload that nobody has read yet. What it takes to read one costs a third of a start. */
async function readAny(text, path) {
    const [{ faultsOf }, { readWorkload, UnsupportedWorkloadVersion }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2325).then(__webpack_require__.bind(__webpack_require__, 82325)),
        Promise.all(/* import() */[__webpack_require__.e(3062), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 30308)),
    ]);
    let workload;
    try {
        workload = readWorkload(text, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    catch (error) {
        throw error instanceof UnsupportedWorkloadVersion ? new _clients_client_js__WEBPACK_IMPORTED_MODULE_7__/* .SkipCase */ .q(error.message) : error;
    }
    const [fault] = faultsOf(new Map([[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, '.run.json'), workload]])).values();
    if (fault !== undefined)
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(fault);
    return workload;
}
function explain(error) {
    if (error instanceof _clients_client_js__WEBPACK_IMPORTED_MODULE_7__/* .SkipCase */ .q) {
        console.log(error.message);
        return _src_contract_runner_output_js__WEBPACK_IMPORTED_MODULE_4__/* .SKIPPED_EXIT_CODE */ .cx;
    }
    console.log(`FAIL - ${describe(error)}`);
    return error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz ? _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.usage : _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.failed;
}
/** One line; AWS says more in an error's name than in its message, and Node in its code. */
function describe(error) {
    if (error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz)
        return error.message;
    if (!(error instanceof Error))
        return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(String(error));
    const code = 'code' in error ? String(error.code) : '';
    const name = error.name === 'Error' ? code : error.name;
    return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(error.message.includes(name) ? error.message : `${name}: ${error.message}`, 600);
}
function readText(path) {
    try {
        return (0,_src_contract_file_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .u)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
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

/***/ 74345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ checkDownloadedContent),
/* harmony export */   O4: () => (/* binding */ checkDownloadedSizes),
/* harmony export */   UA: () => (/* binding */ MemoryCheck),
/* harmony export */   fo: () => (/* binding */ clearDownloads)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28052);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67935);
/* harmony import */ var _for_each_limited_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95200);






const FILES_AT_ONCE = 16;
/** Files are looked at once each, however often they were downloaded. */
const filesOf = (tasks) => (0,_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsOf */ .i)({ tasks: [...tasks] });
/** Removes what was downloaded, so that no run profits from the last, and makes the folders. */
async function clearDownloads(filesDir, tasks) {
    // A runner may have left a folder in a file's place.
    const options = { recursive: true, force: true };
    const files = filesOf(tasks);
    await (0,_for_each_limited_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .v)(files, FILES_AT_ONCE, ({ key }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, key), options));
    for (const folder of new Set(files.map(({ key }) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, key))))) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    }
}
/** @throws naming the first file that is missing or not of the right size */
async function checkDownloadedSizes(filesDir, tasks) {
    await (0,_for_each_limited_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .v)(filesOf(tasks), FILES_AT_ONCE, async ({ key, size }) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, key)).catch(() => undefined);
        if (!found)
            throw new Error(`${key} was not downloaded`);
        if (found.size !== size)
            throw new Error(`${key} was downloaded with ${found.size} of ${size} bytes`);
    });
}
/** @throws naming the first file that holds anything but its object's content */
async function checkDownloadedContent(filesDir, tasks) {
    await (0,_for_each_limited_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .v)(filesOf(tasks), 1, async ({ key }) => {
        const isRight = (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentChecker */ .V4)(key);
        for await (const bytes of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, key), { highWaterMark: 2 ** 20 })) {
            if (!isRight(bytes))
                throw new Error(`${key} was downloaded with wrong content`);
        }
    });
}
/** Checks what a client downloads into memory: every byte of every object, exactly once for each task. */
class MemoryCheck {
    #bytesLeft = new Map();
    constructor(tasks) {
        for (const { key, size } of tasks) {
            this.#bytesLeft.set(key, (this.#bytesLeft.get(key) ?? 0) + size);
        }
    }
    sink = (key, offset, bytes) => {
        if (!(0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentChecker */ .V4)(key, offset)(bytes)) {
            throw new Error(`${key} was downloaded with wrong content`);
        }
        this.#bytesLeft.set(key, (this.#bytesLeft.get(key) ?? 0) - bytes.length);
    };
    /** @throws naming the first object that did not come whole */
    end() {
        for (const [key, bytes] of this.#bytesLeft) {
            if (bytes !== 0)
                throw new Error(`${key} was downloaded with ${bytes} bytes too few`);
        }
    }
}


/***/ }),

/***/ 63776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fileFault),
/* harmony export */   u: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _known_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87358);


/** How files begin that are no text. */
const KINDS = [
    ['\u001f\u008b', 'packed with gzip: unpack it first'],
    ['\u0028\u00b5\u002f\u00fd', 'packed with zstd: unpack it first'],
    ['BZh', 'packed with bzip2: unpack it first'],
    ['\u00fd7zXZ\u0000', 'packed with xz: unpack it first'],
    ['PK\u0003\u0004', 'a zip archive: unpack it first'],
    ['%PDF-', 'a PDF document, no text'],
    ['\u0089PNG', 'a picture (PNG), no text'],
    ['\u007fELF', 'a program, no text'],
    ['SQLite format 3\u0000', 'a database (SQLite), no text'],
];
/** Bytes from which the kind of a file is told. */
const LOOKED_AT = 1024;
/**
 * The text of a file as people's editors and shells leave it: UTF-8, or UTF-16 as PowerShell's `>` writes
 * it, with a byte order mark or without.
 *
 * @param what names the file for the person who has to mend it
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
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is a binary file, no text.`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is no UTF-8 text (${firstStrayByte(bytes)}): save it as UTF-8.`);
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
    ENOTDIR: 'a file stands where a folder is named',
    EACCES: 'you may not read it',
    EPERM: 'you may not read it',
    ENAMETOOLONG: 'its name is too long',
    ELOOP: 'its links lead in a circle',
    EMFILE: _known_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_MANY_FILES */ .r,
    ENFILE: 'too many files are open at once on this machine',
};
/** Why a file or folder cannot be read: in words, with the name of the error that people search for. */
function fileFault(error) {
    const { code = '', message } = error;
    return code in FAULTS ? `${FAULTS[code]}, ${code}` : (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(code || message);
}


/***/ }),

/***/ 87358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ knownCause),
/* harmony export */   r: () => (/* binding */ TOO_MANY_FILES)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

const NO_C_COMPILER = 'there is no C compiler: install one (Debian: apt install build-essential)';
const NO_JDK = 'there is no Java compiler: install a JDK, and let JAVA_HOME name it if it is set';
/** At the limit of `ulimit -n`: 256 where macOS leaves it as it is. */
const TOO_MANY_FILES = 'too many files are open at once: raise the limit, e.g. with ulimit -n 4096';
/** Programs that a build or a runner starts by name, and what installs them on Debian. */
const PROGRAMS = {
    ...{ git: 'git', cmake: 'cmake', make: 'make', ninja: 'ninja-build', perl: 'perl', nasm: 'nasm' },
    ...{ cargo: 'cargo', rustc: 'rustc', go: 'golang', mvn: 'maven', 'pkg-config': 'pkg-config' },
    ...{ rclone: 'rclone', s3cmd: 's3cmd', python3: 'python3', node: 'nodejs', npm: 'npm' },
    ...{ 'python3.11': 'python3.11', aws: null, s5cmd: null, rustup: null, dotnet: null },
};
const COMPILERS = /^(?:cc|gcc|g\+\+|c\+\+|clang|clang\+\+)$/;
const JAVA = /^javac?$/;
const NO_PROGRAM = [
    /^(?:\S*sh: )?(?:line \d+: |\d+: )?([\w.+-]+): (?:command )?not found$/,
    /\[Errno 2\] No such file or directory: '([\w.+-]+)'$/,
    /\bspawn ([\w.+-]+) ENOENT\b/,
    /exec: "([\w.+-]+)": executable file not found/,
    /\blinker `([\w.+-]+)` not found/,
    /^could not execute process `([\w.+-]+)/,
];
const CAUSES = [
    {
        pattern: /No space left on device|\bENOSPC\b|Errno 28\]|Disk quota exceeded/i,
        say: () => 'the disk is full: make room on it, or take smaller workloads',
    },
    {
        pattern: /Cannot allocate memory|\bMemoryError\b|std::bad_alloc|OutOfMemoryError|\bout of memory\b|Killed signal terminated program|\(signal: 9, SIGKILL|\bENOMEM\b|memory exhausted/i,
        say: () => 'memory ran out: take smaller workloads, or a machine with more memory',
    },
    {
        pattern: /too many open files|\bEMFILE\b|\bENFILE\b|Errno 24\]/i,
        say: () => TOO_MANY_FILES,
    },
    // git
    {
        pattern: /detected dubious ownership in repository at '([^']+)'/,
        say: (path) => `${path} belongs to another user, so git does not read it: become its owner, or allow it with ` +
            `git config --global --add safe.directory ${path}`,
    },
    {
        pattern: /'([^']+)' does not appear to be a git repository/,
        say: (path) => `${path} is no git repository`,
    },
    {
        pattern: /^fatal: not a git repository/,
        say: () => 'this folder is in no git repository',
    },
    {
        pattern: /could not read (?:Username|Password) for '([^']+)'|Authentication failed for '([^']+)'/,
        say: (asked, refused) => `${asked || refused} wants a password: there is no such repository, or it is private ` +
            '(make a clone of a private one, and name its folder)',
    },
    {
        pattern: /^(?:fatal: )?(?:remote: )?repository '([^']+)' not found/i,
        say: (url) => `there is no repository ${url}, or it is private`,
    },
    {
        pattern: /transport '([^']+)' not allowed/,
        say: (transport) => `git may use https and local folders here, and not ${transport}`,
    },
    {
        pattern: /couldn't find remote ref (\S*[^\s.:])|Remote branch (\S+) not found in upstream/,
        say: (ref, branch) => `the repository has no branch or tag ${ref || branch}`,
    },
    // certificates, before the network: pip names both
    {
        pattern: /server certificate verification failed|SSL certificate problem: (?:unable to get|self)|CERTIFICATE_VERIFY_FAILED\].*(?:self|unable to get)|x509: certificate signed by unknown authority|PKIX path building failed|SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY_LEAF)|invalid peer certificate: UnknownIssuer|AWS_IO_TLS_ERROR_NEGOTIATION_FAILURE/i,
        say: () => 'the certificate of the server is signed by nobody who is trusted here: give the certificate ' +
            'of its authority with --ca-bundle',
    },
    {
        pattern: /Problem with the SSL CA cert|error setting certificate (?:verify locations|file)/,
        say: () => 'the file of trusted certificates cannot be read: look at --ca-bundle and its siblings',
    },
    // network
    {
        pattern: /Could not resolve (?:host(?:name)?:? )(?:\(Could not resolve host: )?([\w.-]*\w)|failed to resolve address for ([\w.-]*\w)|dial tcp: lookup ([\w.-]*\w)|UnknownHostException: ([\w.-]*\w)|Unknown host ([\w.-]*\w)|getaddrinfo (?:ENOTFOUND|EAI_AGAIN) ([\w.-]*\w)/i,
        say: (...hosts) => noHost(hosts.find((host) => host) ?? ''),
    },
    {
        pattern: /Temporary failure in name resolution|Name or service not known|nodename nor servname|AWS_IO_DNS_\w+|Couldn't resolve host|no such host|Could not resolve host/i,
        say: () => noHost(''),
        vague: true,
    },
    {
        pattern: /network is unreachable|\bENETUNREACH\b/i,
        say: () => 'there is no network here',
    },
    {
        pattern: /Failed to connect to (\S+) port (\d+)|Could not connect to the endpoint URL: "([^"]+)"|connect ECONNREFUSED ([^\s,;"'(){}]*[^\s.,:;"'(){}])|dial tcp (\S+): connect: connection refused/i,
        say: (host, port, url, address, dialled) => nobodyAt(host ? `${host} port ${port}` : url || address || dialled || ''),
    },
    {
        pattern: /Connection refused|\bECONNREFUSED\b|AWS_IO_SOCKET_CONNECTION_REFUSED/i,
        say: () => nobodyAt(''),
        vague: true,
    },
    {
        pattern: /\bEADDRINUSE\b|Address already in use/i,
        say: () => 'another program has the port that is wanted: end it, or take another port',
    },
    // Python
    {
        pattern: /apt(?:-get)? install (python3[\w.]*-venv)/,
        say: (name) => `Python cannot make environments here: apt install ${name}`,
    },
    {
        pattern: /No module named '?(?:ensurepip|venv)\b/,
        say: () => 'Python cannot make environments here: install its venv (apt install python3-venv)',
    },
    {
        pattern: /externally-managed-environment/,
        say: () => "pip may not change the system's Python: it needs an environment of its own",
    },
    {
        pattern: /Could not find a version that satisfies the requirement (.+) \(from versions: none\)/,
        say: (name) => `pip cannot find the package ${name}: there is none, or no way to the index`,
        vague: true,
    },
    {
        pattern: /Could not find a version that satisfies the requirement (.+) \(from versions: /,
        say: (name) => `there is no version of the package ${name} for this Python`,
    },
    // compilers and build tools
    {
        pattern: /CMAKE_(?:C|CXX)_COMPILER not set|No CMAKE_(?:C|CXX)_COMPILER could be found/,
        say: () => NO_C_COMPILER,
    },
    {
        pattern: /unable to find a build program corresponding to "(Ninja|[^"]+)"/,
        say: (generator) => generator === 'Ninja' ? noProgram('ninja') : `there is no make, or it is not found: ${MAKE}`,
    },
    {
        pattern: /CMake (\S+) or higher is required\.\s+You are running version (\S+)/,
        say: (wanted, installed) => tooOld('CMake', wanted, installed),
    },
    {
        pattern: /Compatibility with CMake < (\S+) has been removed/,
        say: () => 'this CMake is too new for what is built: take CMake 3, or set CMAKE_POLICY_VERSION_MINIMUM=3.5',
    },
    {
        pattern: /go\.mod requires go >= (\S+) \(running go ([^;)\s]+)/,
        say: (wanted, installed) => tooOld('Go', wanted, installed),
    },
    {
        pattern: /JAVA_HOME environment variable is not defined correctly|No compiler is provided in this environment|Unable to locate the Javac Compiler/,
        say: () => NO_JDK,
    },
    {
        pattern: /(?:invalid target release:|release version) (\d+)/,
        say: (version) => `the JDK is too old: Java ${version} is needed`,
    },
];
const MAKE = 'install it (Debian: apt install build-essential)';
/** What a line says of the cause, if it names one that is known. */
function knownCause(line) {
    for (const { pattern, say, vague = false } of CAUSES) {
        const match = pattern.exec(line);
        if (match)
            return { sentence: say(...match.slice(1).map(shown)), vague };
    }
    for (const pattern of NO_PROGRAM) {
        const name = pattern.exec(line)?.[1];
        const sentence = name === undefined ? null : missing(name);
        if (sentence)
            return { sentence, vague: false };
    }
    return null;
}
function shown(text) {
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text ?? '', 120);
}
function missing(name) {
    if (COMPILERS.test(name))
        return NO_C_COMPILER;
    if (JAVA.test(name))
        return NO_JDK;
    return Object.hasOwn(PROGRAMS, name) ? noProgram(name) : null;
}
function noProgram(name) {
    const debian = PROGRAMS[name];
    return `there is no ${name}: install it${debian ? ` (Debian: apt install ${debian})` : ''}`;
}
function noHost(host) {
    const which = host ? `the host ${host}` : 'a host';
    return `${which} is not found: there is no network here, or no host of that name`;
}
function nobodyAt(address) {
    return `nobody answers at ${address || 'an address'}: is it right, and is its server, or the proxy before it, there?`;
}
function tooOld(what, wanted = '', installed = '') {
    return `${what} is too old: ${wanted} or later is needed, and ${installed.replace(/\.$/, '')} is installed`;
}


/***/ }),

/***/ 98326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ tellsOfRun),
/* harmony export */   Df: () => (/* binding */ formatRunLine),
/* harmony export */   cx: () => (/* binding */ SKIPPED_EXIT_CODE),
/* harmony export */   e_: () => (/* binding */ NO_RUN),
/* harmony export */   ll: () => (/* binding */ PrintedRuns)
/* harmony export */ });
/* unused harmony exports parseRunLine, gigabitsPerSecond */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** Exit code of a runner that does not support the workload. */
const SKIPPED_EXIT_CODE = 123;
/** Why a case failed whose runner did not say how fast it was, nor why not. */
const NO_RUN = 'the runner printed no run, such as "Run:1 Secs:0.5 Gb/s:1.2"';
/** Runs of one process that are kept: one that prints without end must not fill the memory. */
const MOST_RUNS = 1000;
/** Gb/s above so many times the line rate are no throughput of this machine. */
const IMPLAUSIBLE = 10;
/** As far as a line is looked at for its figures, and a prefix for what it is. */
const LONGEST_LOOKED_AT = 1000;
const LONGEST_PREFIX = 120;
/** Below it the contract's six decimals say less than the bytes and the seconds do. */
const LEAST_PRINTED_RATE = 0.001;
/** `Run`, seconds and rate, each with its figure: what a person would read as a run. */
const RUN_LINE = /^(.*?)\brun[:=#\s]+(\S+?)[\s,;|]+(?:secs?|seconds)\s*[:=]\s*(\S+?)[\s,;|]+(g[a-z]*(?:\/s(?:ec)?|ps))\s*[:=]\s*(\S+)/i;
const GIGABITS = /^[Gg](?:b|bit|Bit|bits|igabits?)(?:\/s(?:ec)?|ps)$/;
/** How a line begins that means to tell of a run. */
const MEANT_AS_RUN = /^\s*Run:\s*[-+]?\d/;
/** As a run, but for its figures or their order. */
const MUCH_AS_RUN = /^(.*?)\brun[:=#\s]+[-+]?\d.*?\b(?:secs?|seconds|[gmk]i?b(?:it)?s?(?:\/s|ps))\s*[:=]/i;
/**
 * What may stand before a run: whatever ends in a time of day, a level, a stream's name (as containers'
 * logs have it), a bracket, or a mark that separates.
 */
const PREFIX = /(?:[\])}|>:–—-]|\d\d:\d\d(?::\d\d)?[\d.,]*(?:Z|[+-]\d\d:?\d\d)?|\b(?:INFO|NOTICE|WARN|WARNING|ERROR|stdout|stderr)|\bstd(?:out|err) [FP])$/;
/** Lines that are made for whoever looks for faults in a client. */
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
    /**
     * @param lineRateGigabitsPerSecond of the machine; null where it is not known
     * @param bytes of all tasks of the workload; null where they are not known
     */
    constructor(lineRateGigabitsPerSecond, bytes = null) {
        this.#lineRate = lineRateGigabitsPerSecond;
        this.#bytes = bytes;
    }
    /** Takes a line of the runner's output; returns whether it means to tell of a run, true or not. */
    add(line) {
        const read = readLine(line, this.#bytes);
        if (!read)
            return false;
        const { prefixed, quoted, run } = read;
        if (quoted) {
            this.#firstQuoted ||= shown(line);
            return false;
        }
        const list = prefixed ? this.#prefixed : this.#plain;
        if (run) {
            list.add(run, this.#lineRate);
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
    /** How many lines told of a run, also those that are no run or were too many to keep. */
    get printed() {
        return this.#runs.printed + this.#noRuns.count;
    }
    /** What a reader of the figures should know, in words; null if nothing. */
    get warning() {
        const said = [];
        const { highest, implausible, printed } = this.#runs;
        const { count, first } = this.#noRuns;
        if (count > 0) {
            said.push(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'line is no run', 'lines are no runs')} (${first})`);
        }
        else if (printed === 0 && this.#firstQuoted) {
            said.push(`a line that tells of a run is not written as one (${this.#firstQuoted})`);
        }
        const others = this.#runs === this.#plain ? this.#prefixed.kept : [];
        const left = others.filter((run) => !this.#plain.has(run)).length;
        if (left > 0)
            said.push(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'run', 'runs')} behind a prefix left out`);
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

/***/ 86174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ storageClassOf)
/* harmony export */ });
/** The storage class of a bucket: S3 Express bucket names end in `--x-s3`. */
function storageClassOf(bucketName) {
    return bucketName.endsWith('--x-s3') ? 'S3Express' : 'S3Standard';
}


/***/ })

};
