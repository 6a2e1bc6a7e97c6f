export const id = 3302;
export const ids = [3302];
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
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/workload.js
var contract_workload = __webpack_require__(94021);
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
        await (0,for_each_limited/* forEachLimited */.v)((0,contract_workload/* objectsOf */.iZ)({ tasks: [...tasks] }), CHECKS_AT_ONCE, async ({ key }) => {
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
    const objects = (0,contract_workload/* objectsOf */.iZ)({ tasks: [...tasks] });
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
/** Checks for a workload all of whose tasks have the same action. */
async function checksOf(checked) {
    const { filesOnDisk, tasks } = checked.workload;
    if (tasks[0]?.action === 'upload')
        return uploadChecks(checked);
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
        const checks = await checksOf({ ...request, connection, note });
        try {
            await repeat(workload, async (run) => {
                await checks.beforeRun();
                const seconds = await timed(client);
                await checks.afterRun();
                print((0,runner_output/* formatRunLine */.Df)(run, seconds, (0,contract_workload/* bytesPerRun */.ei)(workload)));
            });
            await checks.afterAll(client);
        }
        finally {
            checks.close();
        }
    }
    finally {
        await client.close();
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
    const objects = (0,contract_workload/* objectsOf */.iZ)(workload);
    const bytes = (0,contract_workload/* bytesPerRun */.ei)({ tasks: objects });
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
/* harmony import */ var _src_contract_check_workloads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82325);
/* harmony import */ var _src_contract_file_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63776);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_read_workload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30308);
/* harmony import */ var _src_contract_runner_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98326);
/* harmony import */ var _clients_client_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31362);
/* harmony import */ var _run_case_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91074);









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
            throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('Usage: node runner.ts S3_CLIENT WORKLOAD.run.json BUCKET REGION TARGET_THROUGHPUT (Gb/s).');
        }
        const workload = (0,_src_contract_read_workload_js__WEBPACK_IMPORTED_MODULE_5__/* .readWorkload */ .Ez)(readText(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        const [fault] = (0,_src_contract_check_workloads_js__WEBPACK_IMPORTED_MODULE_2__/* .faultsOf */ .x)(new Map([[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, '.run.json'), workload]])).values();
        if (fault !== undefined)
            throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(fault);
        await (0,_run_case_js__WEBPACK_IMPORTED_MODULE_7__/* .runCase */ .e)({
            s3Client,
            workload,
            bucket,
            region,
            gigabitsPerSecond: parseThroughput(throughput),
            filesDir: process.cwd(),
            environment: process.env,
            print: (line) => console.log(line),
        });
        return _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.done;
    }
    catch (error) {
        return explain(error);
    }
}
function explain(error) {
    if (error instanceof _clients_client_js__WEBPACK_IMPORTED_MODULE_8__/* .SkipCase */ .q || error instanceof _src_contract_read_workload_js__WEBPACK_IMPORTED_MODULE_5__/* .UnsupportedWorkloadVersion */ .vY) {
        console.log(error.message);
        return _src_contract_runner_output_js__WEBPACK_IMPORTED_MODULE_6__/* .SKIPPED_EXIT_CODE */ .cx;
    }
    console.log(`FAIL - ${describe(error)}`);
    return error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz ? _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.usage : _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.failed;
}
/** One line; AWS says more in an error's name than in its message, and Node in its code. */
function describe(error) {
    if (error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz)
        return error.message;
    if (!(error instanceof Error))
        return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(String(error));
    const code = 'code' in error ? String(error.code) : '';
    const name = error.name === 'Error' ? code : error.name;
    return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(error.message.includes(name) ? error.message : `${name}: ${error.message}`, 600);
}
function readText(path) {
    try {
        return (0,_src_contract_file_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .u)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    catch (error) {
        if (error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz)
            throw error;
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`Workload file "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)}" cannot be read: ${describe(error)}.`);
    }
}
function parseThroughput(text) {
    const value = Number(text);
    if (value > 0 && Number.isFinite(value))
        return value;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`TARGET_THROUGHPUT is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text)}": write Gb/s as a number above 0.`);
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
/* harmony import */ var _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94021);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67935);
/* harmony import */ var _for_each_limited_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95200);






const FILES_AT_ONCE = 16;
/** Files are looked at once each, however often they were downloaded. */
const filesOf = (tasks) => (0,_src_contract_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsOf */ .iZ)({ tasks: [...tasks] });
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
        const isRight = (0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .contentChecker */ .V4)(key);
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
        if (!(0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .contentChecker */ .V4)(key, offset)(bytes)) {
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

/***/ 82325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);


/**
 * What keeps workloads from being prepared: they would leave their folder, or clash with one before
 * them. All others can be prepared side by side. One key may stand any number of times in a workload,
 * and in any number of them, as long as it means the same object: it is prepared once.
 *
 * @param workloads by name, the name of `NAME.run.json`; of two that clash, the first goes on
 * @returns a sentence for each workload that cannot be prepared, naming file, key and fix
 */
function faultsOf(workloads) {
    const faults = new Map();
    const taken = new Claims();
    for (const [name, { checksum, filesOnDisk, tasks }] of workloads) {
        const own = new Claims();
        let fault = null;
        for (const task of tasks) {
            const use = { name, task, checksum };
            const first = own.uses.get(task.key) ?? taken.uses.get(task.key);
            fault =
                (first ? clashOf(first, use) : null) ??
                    keyFault(task, filesOnDisk) ??
                    (filesOnDisk ? (placeFault(task.key, own) ?? placeFault(task.key, taken)) : null);
            if (fault !== null) {
                const where = `Workload file "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name)}.run.json": key "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(task.key)}"`;
                faults.set(name, `${where} ${fault}.`);
                break;
            }
            own.add(use, filesOnDisk);
        }
        if (fault === null)
            taken.addAll(own);
    }
    return faults;
}
/** What workloads use of the bucket and of the disk; each value is by key or path. */
class Claims {
    uses = new Map();
    /** Names of the workloads that have a file there. */
    files = new Map();
    /** Names of the workloads that need a folder there. */
    folders = new Map();
    add(use, onDisk) {
        const { key } = use.task;
        if (!this.uses.has(key))
            this.uses.set(key, use);
        if (!onDisk)
            return;
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(key);
        if (this.files.has(path))
            return;
        this.files.set(path, use.name);
        for (const parent of parentsOf(path))
            this.folders.set(parent, use.name);
    }
    addAll({ files, folders, uses }) {
        for (const [key, use] of uses)
            if (!this.uses.has(key))
                this.uses.set(key, use);
        for (const [path, name] of files)
            this.files.set(path, name);
        for (const [path, name] of folders)
            this.folders.set(path, name);
    }
}
/** On disk a key is also a relative path, so what would leave FILES_DIR is refused. */
function keyFault({ action, key }, onDisk) {
    const inUpload = key.startsWith('upload/');
    if (action === 'upload' && !inUpload)
        return 'is an upload outside upload/: move it there';
    if (action === 'download' && inUpload) {
        return 'is a download inside upload/, which is emptied daily: use download/';
    }
    if (!onDisk)
        return null;
    if (key.includes('\0'))
        return 'holds a NUL, which no file name can: remove it';
    if (key.endsWith('/'))
        return 'ends with a slash, which no file can: remove it';
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(key);
    const leaves = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || /^\.\.?(\/|$)/.test(path);
    return leaves ? 'is no path inside the folder of files: write one that stays in it' : null;
}
function clashOf(first, { checksum, name, task }) {
    const where = first.name === name ? 'before' : `in "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(first.name)}.run.json"`;
    const also = `${where}; give one of them another key`;
    if (first.task.size !== task.size) {
        return `has ${task.size} bytes here and ${first.task.size} ${also}`;
    }
    if (task.action === 'download' && first.checksum !== checksum) {
        return `has the checksum ${checksum ?? 'none'} here and ${first.checksum ?? 'none'} ${also}`;
    }
    return null;
}
/** S3 can hold `a` and `a/b`; a disk cannot. */
function placeFault(key, { files, folders }) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(key);
    for (const parent of parentsOf(path)) {
        const file = files.get(parent);
        if (file !== undefined) {
            return `needs a folder where "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(file)}.run.json" has a file; rename one`;
        }
    }
    const folder = folders.get(path);
    if (folder === undefined)
        return null;
    return `is a file where "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(folder)}.run.json" needs a folder; rename one`;
}
/** `a` and `a/b` of `a/b/c`. */
function parentsOf(path) {
    const parents = [];
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        parents.push(path.slice(0, end));
    }
    return parents;
}


/***/ }),

/***/ 63776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fileFault),
/* harmony export */   u: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

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
    EMFILE: 'too many files are open at once: raise the limit, e.g. with ulimit -n 4096',
    ENFILE: 'too many files are open at once on this machine',
};
/** Why a file or folder cannot be read: in words, with the name of the error that people search for. */
function fileFault(error) {
    const { code = '', message } = error;
    return code in FAULTS ? `${FAULTS[code]}, ${code}` : (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(code || message);
}


/***/ }),

/***/ 30308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ readWorkload),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   OC: () => (/* binding */ withoutClashes),
/* harmony export */   as: () => (/* binding */ runnable),
/* harmony export */   bu: () => (/* binding */ tryWorkload),
/* harmony export */   vY: () => (/* binding */ UnsupportedWorkloadVersion)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _check_workloads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82325);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _kinds_of_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46038);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38027);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94021);






/** A workload of another version: a mistake for who asked for it, a reason to skip for a runner. */
class UnsupportedWorkloadVersion extends _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz {
}
/**
 * Reads a `NAME.run.json`.
 *
 * @throws UnsupportedWorkloadVersion
 * @throws InputError when it is no JSON or does not fit
 */
function readWorkload(text, fileName) {
    const value = (0,_read_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J().optional() }), text, fileName);
    (0,_kinds_of_json_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOtherKinds */ .GW)(value, _kinds_of_json_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN */ .ZF.workload, fileName, 'give a NAME.run.json of the suite');
    if (value.version !== _workload_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKLOAD_VERSION */ .Jz) {
        throw new UnsupportedWorkloadVersion(`Workload file "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(fileName)}" has version ` +
            `${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(JSON.stringify(value.version) ?? 'none')}, but only version ` +
            `${_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKLOAD_VERSION */ .Jz} is read: compile it again for this version.`);
    }
    return (0,_read_document_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDocument */ .sw)(_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .Workload */ .sl, value, fileName);
}
/**
 * Reads a workload that must not keep others from being run.
 *
 * @param text of a `NAME.run.json`
 */
function tryWorkload(text, fileName) {
    try {
        return { text, workload: readWorkload(text, fileName) };
    }
    catch (error) {
        if (!(error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw error;
        const skipped = error instanceof UnsupportedWorkloadVersion;
        return { status: skipped ? 'skipped' : 'failed', reason: error.message };
    }
}
/** The same workloads; those that cannot be prepared beside the ones before them have failed. */
function withoutClashes(workloads) {
    const faults = (0,_check_workloads_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .x)(runnable(workloads));
    return new Map([...workloads].map(([name, read]) => {
        const reason = faults.get(name);
        return [name, reason === undefined ? read : { status: 'failed', reason }];
    }));
}
/** Those that can be run. */
function runnable(workloads) {
    return new Map([...workloads].flatMap(([name, read]) => 'workload' in read ? [[name, read.workload]] : []));
}
/** Those that cannot be run, each with what becomes of its cases. */
function refused(workloads) {
    return new Map([...workloads].flatMap(([name, read]) => 'workload' in read ? [] : [[name, { status: read.status, reason: read.reason }]]));
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


/***/ })

};
