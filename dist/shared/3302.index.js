export const id = 3302;
export const ids = [3302];
export const modules = {

/***/ 87865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ clearDownloads),
/* harmony export */   t: () => (/* binding */ checksOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28052);
/* harmony import */ var _prepare_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84699);
/* harmony import */ var _s3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42522);






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
        ...NO_CHECKS,
        beforeRun: () => clearDownloads(filesDir, tasks),
        afterRun: () => checkDownloadedSizes(filesDir, tasks),
        async afterAll() {
            await checkDownloadedContent(filesDir, tasks);
            await clearDownloads(filesDir, tasks);
        },
    };
}
/**
 * The sizes need no check: clients fail when a part has not the bytes that they asked for. What a program has
 * in its own memory nobody else can look at.
 */
function memoryDownloadChecks({ client, note, workload }) {
    if ('measure' in client) {
        return {
            ...NO_CHECKS,
            afterAll: async () => note('What a runner of its own downloads into memory is not checked: no other program sees it.'),
        };
    }
    return {
        ...NO_CHECKS,
        async afterAll() {
            const check = new MemoryCheck(workload.tasks);
            await client.run(check.sink);
            check.end();
        },
    };
}
async function uploadChecks({ bucket, client, connection, note, workload }) {
    const access = { s3: await (0,_s3_js__WEBPACK_IMPORTED_MODULE_4__/* .sdkClient */ .Id)(connection, AT_ONCE), bucket, note };
    const objects = (0,_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsOf */ .i)(workload);
    await clearUploads(access, objects);
    return {
        ...NO_CHECKS,
        async afterAll() {
            await checkUploads(access, objects);
            // A program that has it from its own memory has made it up.
            const isTheirs = 'measure' in client && !workload.filesOnDisk;
            if (!isTheirs)
                await checkContent(access, objects.at(-1).key);
        },
        close: () => access.s3.destroy(),
    };
}
/** Files or requests. */
const AT_ONCE = 16;
/** Files are looked at once each, however often they were downloaded. */
const filesOf = (tasks) => (0,_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsOf */ .i)({ tasks: [...tasks] });
/** Removes what was downloaded, so that no run profits from the last, and makes the folders. */
async function clearDownloads(filesDir, tasks) {
    // A runner may have left a folder in a file's place.
    const options = { recursive: true, force: true };
    const files = filesOf(tasks);
    await (0,_s3_js__WEBPACK_IMPORTED_MODULE_4__/* .forEachLimited */ .vP)(files, AT_ONCE, ({ key }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, key), options));
    for (const folder of new Set(files.map(({ key }) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, key))))) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    }
}
/** @throws naming the first file that is missing or not of the right size */
async function checkDownloadedSizes(filesDir, tasks) {
    await (0,_s3_js__WEBPACK_IMPORTED_MODULE_4__/* .forEachLimited */ .vP)(filesOf(tasks), AT_ONCE, async ({ key, size }) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, key)).catch(() => undefined);
        if (!found)
            throw new Error(`${key} was not downloaded`);
        if (found.size !== size)
            throw new Error(`${key} was downloaded with ${found.size} of ${size} bytes`);
    });
}
/** @throws naming the first file that holds anything but its object's content */
async function checkDownloadedContent(filesDir, tasks) {
    await (0,_s3_js__WEBPACK_IMPORTED_MODULE_4__/* .forEachLimited */ .vP)(filesOf(tasks), 1, async ({ key }) => {
        const isRight = (0,_prepare_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentChecker */ .V4)(key);
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
        if (!(0,_prepare_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentChecker */ .V4)(key, offset)(bytes)) {
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
/**
 * Deletes what earlier cases uploaded under the same keys: else a client that uploads nothing would pass
 * with their objects. One by one, as not every server deletes several at once, and some want a
 * Content-MD5 for that. If it is refused, that is reported, and the case is measured anyway.
 */
async function clearUploads({ bucket, note, s3 }, objects) {
    const { DeleteObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    try {
        await (0,_s3_js__WEBPACK_IMPORTED_MODULE_4__/* .forEachLimited */ .vP)(objects, AT_ONCE, async ({ key }) => {
            await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })).catch((error) => {
                if ((0,_s3_js__WEBPACK_IMPORTED_MODULE_4__/* .httpStatusOf */ .s_)(error) !== 404)
                    throw error;
            });
        });
    }
    catch (error) {
        note(`Objects of earlier runs cannot be deleted from bucket ${bucket} (${(0,_s3_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .Of)(error)}), so that the ` +
            'check of uploads may mistake them for new ones.');
    }
}
/**
 * Checks that every object is there with its size. What cannot be checked is told.
 *
 * @throws naming an object that is not right
 */
async function checkUploads(access, objects) {
    const { bucket, note } = access;
    const found = await (0,_s3_js__WEBPACK_IMPORTED_MODULE_4__/* .findObjects */ .Qe)(access, objects);
    let unknown = 0;
    for (const { key, size } of objects) {
        let object = found.get(key);
        // A listing may lag behind what was uploaded.
        if (object !== undefined && object?.size !== size) {
            const asked = await (0,_s3_js__WEBPACK_IMPORTED_MODULE_4__/* .findObject */ .Z)(access, key);
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
        note(`Not every upload could be checked: bucket ${bucket} does not say what it contains.`);
    }
}
/** Reads an object back. @throws when it holds anything but what was to be uploaded */
async function checkContent({ bucket, note, s3 }, key) {
    const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const isRight = (0,_prepare_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentChecker */ .V4)(key);
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
        note(`The content of uploads was not checked: bucket ${bucket} does not return them (${(0,_s3_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .Of)(error)}).`);
        return;
    }
    if (isWrong)
        throw new Error(`${key} was uploaded with wrong content`);
}


/***/ }),

/***/ 46296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ formatChecked),
/* harmony export */   ef: () => (/* binding */ runCase),
/* harmony export */   l_: () => (/* binding */ parseChecked),
/* harmony export */   ui: () => (/* binding */ CHECKS),
/* harmony export */   wd: () => (/* binding */ parseNote)
/* harmony export */ });
/* harmony import */ var _src_contract_runner_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98326);
/* harmony import */ var _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28052);
/* harmony import */ var _clients_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _clients_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2223);
/* harmony import */ var _prepare_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84699);
/* harmony import */ var _s3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42522);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87865);







/**
 * Runs one workload with one S3 client, again and again, printing a line for each run.
 *
 * @returns seconds that were spent on checks
 * @throws InputError for an unknown client, or an endpoint that is not a URL
 * @throws SkipCase when the client cannot do what the workload asks
 * @throws when the client fails, or when what it moved is not what it should have moved
 */
async function runCase(request) {
    const { s3Client, workload, environment, region, print } = request;
    if (workload.tasks.length === 0)
        throw new _clients_client_js__WEBPACK_IMPORTED_MODULE_1__/* .SkipCase */ .qp('the workload has no task');
    if (new Set(workload.tasks.map(({ action }) => action)).size > 1) {
        throw new _clients_client_js__WEBPACK_IMPORTED_MODULE_1__/* .SkipCase */ .qp('the workload mixes uploads and downloads');
    }
    const connection = (0,_s3_js__WEBPACK_IMPORTED_MODULE_4__/* .connectionFromEnv */ .WG)(environment, region);
    const note = (text) => print(formatNote(text));
    const client = await (0,_clients_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .My)(s3Client, {
        ...request,
        connection,
        note,
        contentInMemory: () => contentInMemory(workload),
    });
    try {
        const checked = new Stopwatch();
        const checks = await checked.during(() => (0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .checksOf */ .t)({ ...request, connection, note, client }));
        try {
            if ('measure' in client) {
                await checks.beforeRun();
                await client.measure((line) => print(isOurs(line) ? ` ${line}` : line));
                await hinted(client, checks.afterRun());
            }
            else {
                await repeat(workload, async (run) => {
                    await checks.beforeRun();
                    const seconds = await timed(client);
                    await hinted(client, checks.afterRun());
                    print((0,_src_contract_runner_output_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRunLine */ .Df)(run, seconds, (0,_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesPerRun */ .e)(workload)));
                });
            }
            if (request.checks)
                await checked.during(() => hinted(client, checks.afterAll()));
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
/** Adds to what a check found what to look at. */
async function hinted({ hint }, check) {
    try {
        await check;
    }
    catch (error) {
        if (!hint || !(error instanceof Error))
            throw error;
        throw new Error(`${error.message}: ${hint}`, { cause: error });
    }
}
/** What only this program may tell its job: a client's own output is none of it. */
function isOurs(line) {
    return parseNote(line) !== undefined || parseChecked(line) !== undefined;
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
    const objects = (0,_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .objectsOf */ .i)(workload);
    const bytes = (0,_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesPerRun */ .e)({ tasks: objects });
    const available = process.availableMemory();
    if (bytes > available / 2) {
        throw new _clients_client_js__WEBPACK_IMPORTED_MODULE_1__/* .SkipCase */ .qp(`${bytes} bytes to upload do not fit in half of ${available} bytes of memory`);
    }
    return new Map(objects.map(({ key, size }) => [key, (0,_prepare_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentAt */ .xv)(key, 0, size)]));
}
/**
 * What this program could not do for itself: tidy up, list, check. It is reported and fails no case. A runner is a
 * separate process, so the job reads its notes from its output, and reports each once.
 */
const NOTE = 'Note: ';
function formatNote(text) {
    return NOTE + text;
}
/** @returns the text of a line that is a note */
function parseNote(line) {
    return line.startsWith(NOTE) ? line.slice(NOTE.length) : undefined;
}
/**
 * Environment variable by which the job tells a runner whether to check what it moved, `yes` or `no`. Whoever
 * sets it has read the workload.
 */
const CHECKS = 'S3_BENCHMARKS_CHECKS';
/** What a runner spent on checks around its timed runs: its job counts it as no measuring. */
const CHECKED = 'Checked for: ';
function formatChecked(seconds) {
    return `${CHECKED}${seconds.toFixed(3)} s`;
}
/** @returns the seconds of a line that tells them */
function parseChecked(line) {
    const [, seconds] = /^Checked for: (\d+\.\d{3}) s$/.exec(line) ?? [];
    return seconds === undefined ? undefined : Number(seconds);
}


/***/ }),

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
    const { faultsOf, readWorkload, UnsupportedWorkloadVersion } = await __webpack_require__.e(/* import() */ 308).then(__webpack_require__.bind(__webpack_require__, 30308));
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

/***/ 84699:
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
/* harmony export */   s_: () => (/* binding */ httpStatusOf),
/* harmony export */   vP: () => (/* binding */ forEachLimited),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13815);
/* harmony import */ var _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94021);



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
 */
async function sdkClient(connection, sockets) {
    const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const agent = { keepAlive: true, maxSockets: sockets };
    return new S3Client({
        region: connection.region,
        credentials: connection.credentials,
        requestHandler: { httpAgent: agent, httpsAgent: agent },
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
    return _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkloadChecksum */ .X2.options.filter((name) => answer[`Checksum${name}`] !== undefined);
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
    /**
     * Takes a line of the runner's output; returns whether it is meant to report a run, valid or not.
     *
     * @param costOf what a run took of the machine, by its seconds; asked for as the line comes
     */
    add(line, costOf = () => ({})) {
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


/***/ })

};
