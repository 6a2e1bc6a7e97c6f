export const id = 4220;
export const ids = [4220];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 87865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ clearUploads),
/* harmony export */   Qd: () => (/* binding */ AT_ONCE),
/* harmony export */   UA: () => (/* binding */ MemoryCheck),
/* harmony export */   aG: () => (/* binding */ checkContent),
/* harmony export */   c: () => (/* binding */ NO_CHECKS),
/* harmony export */   fo: () => (/* binding */ clearDownloads),
/* harmony export */   pJ: () => (/* binding */ checkUploads),
/* harmony export */   tg: () => (/* binding */ checksOf),
/* harmony export */   z7: () => (/* binding */ NotMoved)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28052);
/* harmony import */ var _prepare_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84699);
/* harmony import */ var _s3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42522);






/** What was to be moved is nowhere; all else that is wrong is wrong with what was moved. */
class NotMoved extends Error {
}
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
    const access = { s3: await (0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkClient */ .Id)(connection, AT_ONCE, _s3_js__WEBPACK_IMPORTED_MODULE_5__/* .PATIENT_ATTEMPTS */ .j7), bucket, note };
    const objects = (0,_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsOf */ .iZ)(workload);
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
const filesOf = (tasks) => (0,_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsOf */ .iZ)({ tasks: [...tasks] });
/** Removes what was downloaded, so that no run profits from the last, and makes the folders. */
async function clearDownloads(filesDir, tasks) {
    // A runner may have left a folder in a file's place.
    const options = { recursive: true, force: true };
    const files = filesOf(tasks);
    await (0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .vP)(files, AT_ONCE, ({ key }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, key), options));
    for (const folder of new Set(files.map(({ key }) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, key))))) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    }
}
/** @throws naming the first file that is missing or not of the right size */
async function checkDownloadedSizes(filesDir, tasks) {
    await (0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .vP)(filesOf(tasks), AT_ONCE, async ({ key, size }) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, key)).catch(() => undefined);
        if (!found)
            throw new NotMoved(`${key} was not downloaded`);
        if (found.size !== size)
            throw new Error(`${key} was downloaded with ${found.size} of ${size} bytes`);
    });
}
/** @throws naming the first file that holds anything but its object's content */
async function checkDownloadedContent(filesDir, tasks) {
    await (0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .vP)(filesOf(tasks), 1, async ({ key }) => {
        const isRight = (0,_prepare_content_js__WEBPACK_IMPORTED_MODULE_4__/* .contentChecker */ .V4)(key);
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
        if (!(0,_prepare_content_js__WEBPACK_IMPORTED_MODULE_4__/* .contentChecker */ .V4)(key, offset)(bytes)) {
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
        await (0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .vP)(objects, AT_ONCE, async ({ key }) => {
            await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })).catch((error) => {
                if ((0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .httpStatusOf */ .s_)(error) !== 404)
                    throw error;
            });
        });
    }
    catch (error) {
        note(`Objects of earlier runs cannot be deleted from bucket ${bucket} (${(0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOf */ .Of)(error)}), so that the ` +
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
    const found = await (0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .findObjects */ .Qe)(access, objects);
    let unknown = 0;
    for (const { key, size } of objects) {
        let object = found.get(key);
        // A listing may lag behind what was uploaded.
        if (object !== undefined && object?.size !== size) {
            const asked = await (0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .findObject */ .Z)(access, key);
            if (asked !== undefined)
                object = asked;
        }
        if (object === null)
            throw new NotMoved(`${key} was not uploaded`);
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
    const isRight = (0,_prepare_content_js__WEBPACK_IMPORTED_MODULE_4__/* .contentChecker */ .V4)(key);
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
        note(`The content of uploads was not checked: bucket ${bucket} does not return them (${(0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOf */ .Of)(error)}).`);
        return;
    }
    if (isWrong)
        throw new Error(`${key} was uploaded with wrong content`);
}


/***/ }),

/***/ 34220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ui: () => (/* binding */ CHECKS),
  vV: () => (/* binding */ TIMES),
  NZ: () => (/* binding */ formatChecked),
  l_: () => (/* binding */ parseChecked),
  wd: () => (/* binding */ parseNote),
  D2: () => (/* binding */ parseTimed),
  ef: () => (/* binding */ runCase)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-line.js
var run_line = __webpack_require__(75158);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/tasks.js
var tasks = __webpack_require__(28052);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/clock.js
var clock = __webpack_require__(35783);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/client.js
var clients_client = __webpack_require__(766);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/index.js + 1 modules
var clients = __webpack_require__(2223);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/prepare/content.js
var content = __webpack_require__(84699);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/s3.js
var container_s3 = __webpack_require__(42522);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/checks.js
var builtin_checks = __webpack_require__(87865);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/request-checks.js




/**
 * What is done around the runs of a workload of requests. What is to be deleted is put before each run; a
 * runner of its own does that by itself, as nobody else knows when its next run begins. The SDK is loaded only
 * where it is needed: it would count to the memory of the client.
 */
async function requestChecks(checked) {
    const { bucket, client, connection, note, workload } = checked;
    const of = (action) => workload.tasks.filter((task) => task.action === action);
    const [deleted, got, put] = [of('delete'), of('get'), (0,tasks/* objectsOf */.iZ)({ tasks: of('put') })];
    const isTheirs = 'measure' in client;
    const puts = deleted.length > 0 && !isTheirs;
    const looks = checked.checks && deleted.length + put.length > 0;
    const s3 = puts || looks ? await (0,container_s3/* sdkClient */.Id)(connection, builtin_checks/* AT_ONCE */.Qd, container_s3/* PATIENT_ATTEMPTS */.j7) : null;
    const access = s3 && { s3, bucket, note };
    if (access && looks && put.length > 0)
        await (0,builtin_checks/* clearUploads */.ML)(access, put);
    return {
        ...builtin_checks/* NO_CHECKS */.c,
        async beforeRun() {
            if (access && puts)
                await putAll(access, deleted);
        },
        async afterAll() {
            if (access && deleted.length > 0)
                await checkDeleted(access, deleted);
            if (access && put.length > 0) {
                await (0,builtin_checks/* checkUploads */.pJ)(access, put);
                if (!isTheirs)
                    await (0,builtin_checks/* checkContent */.aG)(access, put.at(-1).key);
            }
            if (got.length === 0)
                return;
            if (isTheirs) {
                note('What a runner of its own gets is not checked: no other program sees it.');
                return;
            }
            const check = new builtin_checks/* MemoryCheck */.UA(got);
            await client.run(check.sink);
            check.end();
        },
        close: () => s3?.destroy(),
    };
}
async function putAll({ bucket, s3 }, objects) {
    const { PutObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    await (0,container_s3/* forEachLimited */.vP)(objects, builtin_checks/* AT_ONCE */.Qd, async ({ key, size }) => {
        const Body = (0,content/* contentAt */.xv)(key, 0, size);
        await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body }));
    });
}
/** @throws naming an object that is still there */
async function checkDeleted(access, deleted) {
    const found = await (0,container_s3/* findObjects */.Qe)(access, deleted);
    const left = [...found].find(([, object]) => object != null);
    if (left)
        throw new Error(`${left[0]} was not deleted`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/run-case.js









/**
 * Runs one workload with one S3 client, again and again, printing a line for each run.
 *
 * @returns seconds that were spent on checks: 0 when nothing is to be checked
 * @throws InputError for an unknown client, or an endpoint that is not a URL
 * @throws SkipCase when the client cannot do what the workload asks
 * @throws when the client fails, or when what it moved is not what it should have moved
 */
async function runCase(request) {
    const { s3Client, workload, environment, region, print } = request;
    if (workload.tasks.length === 0)
        throw new clients_client/* SkipCase */.qp('the workload has no task');
    const requests = (0,tasks/* requestsPerRun */.rS)(workload);
    if (requests === null && new Set(workload.tasks.map(({ action }) => action)).size > 1) {
        throw new clients_client/* SkipCase */.qp('the workload mixes uploads and downloads');
    }
    const connection = (0,container_s3/* connectionFromEnv */.WG)(environment, region);
    const note = (text) => print(formatNote(text));
    const client = await (0,clients/* openClient */.My)(s3Client, {
        ...request,
        connection,
        note,
        contentInMemory: () => contentInMemory(workload),
    });
    try {
        const stopwatch = new Stopwatch();
        const checked = { ...request, connection, note, client };
        const prepared = () => (requests === null ? (0,builtin_checks/* checksOf */.tg)(checked) : requestChecks(checked));
        const checks = await (request.checks ? stopwatch.during(prepared) : prepared());
        try {
            if ('measure' in client) {
                await checks.beforeRun();
                await client.measure((line) => print(isOurs(line) ? ` ${line}` : inUnit(line, requests)));
                await hinted(client, checks.afterRun());
            }
            else {
                await repeat(workload, async (run) => {
                    await checks.beforeRun();
                    const { endedMs, seconds } = await timed(client);
                    await hinted(client, checks.afterRun());
                    if (request.tellsTimes)
                        print(formatTimed(endedMs, seconds));
                    print(requests === null
                        ? (0,run_line/* formatRunLine */.Df)(run, seconds, (0,tasks/* bytesPerRun */.ei)(workload))
                        : (0,run_line/* formatRequestsLine */.IO)(run, seconds, requests));
                    if (client.metrics)
                        print(`Metrics:${JSON.stringify(client.metrics())}`);
                });
            }
            if (request.checks)
                await stopwatch.during(() => hinted(client, checks.afterAll()));
            return stopwatch.seconds;
        }
        finally {
            checks.close();
        }
    }
    finally {
        await client.close();
    }
}
/** A runner may tell a run of requests in Gb/s, as of all others: nobody is to read that. */
function inUnit(line, requests) {
    const told = requests === null ? undefined : (0,run_line/* parseRunLine */.Pi)(line, { requests });
    return told ? (0,run_line/* formatRequestsLine */.IO)(told.run, told.seconds, requests) : line;
}
/** Adds what to look at where a check found nothing. */
async function hinted({ hint }, check) {
    try {
        await check;
    }
    catch (error) {
        if (!hint || !(error instanceof builtin_checks/* NotMoved */.z7))
            throw error;
        throw new Error(`${error.message}: ${hint}`, { cause: error });
    }
}
/** What only this program may tell its job: a client's own output is none of it. */
function isOurs(line) {
    return [parseNote, parseChecked, parseTimed].some((parse) => parse(line) !== undefined);
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
async function timed(client) {
    const started = performance.now();
    await client.run();
    return { seconds: (performance.now() - started) / 1000, endedMs: (0,clock/* monotonicMs */.d)() };
}
function contentInMemory(workload) {
    const objects = (0,tasks/* objectsOf */.iZ)(workload).filter((task) => !(0,tasks/* isRead */.H9)(task));
    const bytes = (0,tasks/* bytesPerRun */.ei)({ tasks: objects });
    const available = process.availableMemory();
    if (bytes > available / 2) {
        throw new clients_client/* SkipCase */.qp(`${bytes} bytes to upload do not fit in half of ${available} bytes of memory`);
    }
    return new Map(objects.map(({ key, size }) => [key, (0,content/* contentAt */.xv)(key, 0, size)]));
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
/** Environment variable by which the job asks when each run was: `yes`. */
const TIMES = 'S3_BENCHMARKS_TIMES';
/** Stands before the line of a run; on the clock that all processes of the machine share. */
function formatTimed(endedMs, seconds) {
    return `Timed to: ${endedMs.toFixed(3)} ms, ${seconds.toFixed(6)} s`;
}
/** @returns when the next run of the output was */
function parseTimed(line) {
    const [, ms, seconds] = /^Timed to: (\d+\.\d{3}) ms, (\d+\.\d{6}) s$/.exec(line) ?? [];
    return ms === undefined ? undefined : { endedMs: Number(ms), seconds: Number(seconds) };
}


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
    memory({ length }, worker) {
        return this.#buffers[worker].subarray(0, length);
    }
    end(part, worker) {
        this.#sink?.(part.task.key, part.offset, this.memory(part, worker));
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

/***/ 2223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jy: () => (/* binding */ BUNDLED),
  ro: () => (/* binding */ CLIENTS),
  My: () => (/* binding */ openClient)
});

// UNUSED EXPORTS: BUNDLED_CLIENTS

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"El":{"@actions/core":"3.0.1","@actions/github":"9.1.1","@aws-sdk/client-batch":"3.1138.0","@aws-sdk/client-cloudwatch":"3.1164.0","@aws-sdk/client-cloudwatch-logs":"3.1169.0","@aws-sdk/client-s3":"3.1169.0","@aws-sdk/client-ssm":"3.1169.0","@aws-sdk/client-sts":"3.1169.0","@aws-sdk/lib-storage":"3.1169.0","@peculiar/x509":"2.2.0","cli-table3":"0.6.5","commander":"15.1.0","csv-stringify":"6.9.0","fastest-levenshtein":"1.0.16","hash-wasm":"4.13.0","http-proxy-agent":"9.1.0","https-proxy-agent":"9.1.0","log-update":"8.0.0","pretty-ms":"10.0.0","proxy-from-env":"2.1.0","reflect-metadata":"0.2.2","shlex":"3.0.0","yaml":"2.9.1","zod":"4.6.7"}}');
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/javascript-clients.js
var javascript_clients = __webpack_require__(17874);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/index.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




/** The S3 clients in JavaScript, with their versions; none is loaded for that. */
const BUNDLED = Object.entries(javascript_clients/* JAVASCRIPT_CLIENTS */.h).map(([id, npmPackage]) => ({
    id,
    version: npmPackage ? package_namespaceObject.El[npmPackage] : `node ${process.version}`,
}));
const BUNDLED_CLIENTS = BUNDLED.map(({ id }) => id);
/**
 * Environment variable by which the job tells a runner the clients that are measured: a file, so that a runner
 * reads no YAML.
 */
const CLIENTS = 'S3_BENCHMARKS_CLIENTS';
/**
 * Loads the one client that runs, and gets it ready.
 *
 * @throws InputError for a client that is not known
 * @throws SkipCase when the client cannot do what the workload asks
 */
async function openClient(id, setup) {
    if (BUNDLED_CLIENTS.includes(id)) {
        const client = await __webpack_require__(25191)(`./${id}.js`);
        return client.open(setup);
    }
    const client = await findClient(id, setup.environment);
    const { openCommands } = await __webpack_require__.e(/* import() */ 3232).then(__webpack_require__.bind(__webpack_require__, 43232));
    return openCommands(client, setup);
}
async function findClient(id, environment) {
    const path = environment[CLIENTS];
    const ready = path ? JSON.parse(await (0,promises_.readFile)(path, 'utf8')) : [];
    const found = ready.find((client) => client.id === id);
    if (found?.failure)
        throw new Error(found.failure);
    if (found)
        return found;
    const { readShipped, shippedNames } = await Promise.all(/* import() */[__webpack_require__.e(4996), __webpack_require__.e(2857), __webpack_require__.e(5507), __webpack_require__.e(6703), __webpack_require__.e(3458)]).then(__webpack_require__.bind(__webpack_require__, 76703));
    const shipped = await shippedNames();
    (0,input_error/* requireKnown */.$_)('S3 client', id, [...BUNDLED_CLIENTS, ...ready.map((one) => one.id), ...shipped]);
    return readShipped(id);
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
/* harmony export */   j7: () => (/* binding */ PATIENT_ATTEMPTS),
/* harmony export */   s_: () => (/* binding */ httpStatusOf),
/* harmony export */   vP: () => (/* binding */ forEachLimited),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _src_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91032);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13815);
/* harmony import */ var _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28052);




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
            endpoint: (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointText */ .HO)(connection.endpoint),
            forcePathStyle: true,
        }),
    });
}
function endpointFrom(env) {
    const name = env.AWS_ENDPOINT_URL_S3 ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
    const text = env[name];
    return text ? (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readEndpoint */ .KW)(name, text) : null;
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
            if (!isFirst || signal?.aborted || (0,_src_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__/* .storageClassOf */ .Hg)(bucket) === 'S3Express')
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
    return _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKLOAD_CHECKSUMS */ .bg.filter((name) => answer[`Checksum${name}`] !== undefined);
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
        return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(String(error));
    const code = 'code' in error ? String(error.code) : '';
    const name = error.name === 'Error' ? code : error.name;
    const words = error.message.includes(name) ? error.message : `${name}: ${error.message}`;
    return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(words, maxLength);
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

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ requireKnown),
/* harmony export */   Cq: () => (/* binding */ requireDistinct),
/* harmony export */   Si: () => (/* binding */ spelledOut),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   mU: () => (/* binding */ withoutColours),
/* harmony export */   o_: () => (/* binding */ unended),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* unused harmony export Field */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Something that can be asked for, in a message: each front end spells it as its users write it. */
class Field {
    /** As an input of the action is called, e.g. `s3-clients`. */
    name;
    constructor(name) {
        this.name = name;
    }
    toString() {
        return this.name;
    }
}
function field(name) {
    return new Field(name);
}
/** Tag of a message that names fields: said`${field('branch')} needs ${field('suite')}.` */
function said(texts, ...values) {
    return texts.flatMap((text, index) => {
        const value = values[index] ?? '';
        return [text, ...(typeof value === 'object' ? [value].flat() : [String(value)])];
    });
}
/** A message as the users of a front end read it. */
function spelledOut(message, spell) {
    return [message]
        .flat()
        .map((part) => (part instanceof Field ? spell(part.name) : part))
        .join('');
}
/**
 * A mistake in what somebody asked for: one sentence naming the input, the value and the fix.
 * Programs print it alone, without a stack trace, and exit with code 2.
 */
class InputError extends Error {
    name = 'InputError';
    #said;
    constructor(message, options) {
        const parts = typeof message === 'string' ? [message] : message;
        super(parts.join(''), options);
        this.#said = parts;
    }
    /** The message as the users of a front end read it. */
    spelled(spell) {
        return spelledOut(this.#said, spell);
    }
}
/**
 * Exit codes of the command line and of the job; `undecided`: asked for regressions, it cannot tell;
 * `tooLate`: of a job that got its machine when nobody waited for it any longer.
 */
const EXIT = {
    done: 0,
    failed: 1,
    usage: 2,
    regression: 3,
    undecided: 4,
    tooLate: 5,
    interrupted: 130,
};
/**
 * Returns `value` if it is one of `known`.
 *
 * @param kind what the value is, in the user's words, e.g. `S3 client`, or the field that it is of
 * @param near the one that is meant, if it is not the one with the fewest other letters
 * @throws InputError naming the known name that is meant, if one is near, and all others
 */
function requireKnown(kind, value, known, near = nearest(value, known)) {
    if (known.includes(value))
        return value;
    const hint = near === null ? '' : ` Did you mean "${near}"?`;
    throw new InputError(said `Unknown ${kind} "${printable(value)}".${hint} Known: ${known.join(', ') || 'none'}.`);
}
/** The name that may be meant by one that is not known; null where none is like it. */
function nearest(value, known) {
    if (known.length === 0 || value === '')
        return null;
    const begun = known.filter((name) => name.startsWith(value) || value.startsWith(name));
    const name = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(value, begun.length > 0 ? begun : [...known]);
    // Half of the letters may be wrong: more of them and any name would do.
    const isLike = 2 * (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(value, name) <= Math.max(value.length, name.length);
    return begun.length > 0 || isLike ? name : null;
}
/**
 * Returns `values` if they can be a choice: not empty, none twice.
 *
 * @param input the field, or its name
 * @throws InputError
 */
function requireDistinct(input, values) {
    if (values.length === 0) {
        throw new InputError(said `${input} is empty: name at least one, or leave it out for the default.`);
    }
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    if (twice !== undefined) {
        throw new InputError(said `${input} names "${printable(twice)}" twice: name it once.`);
    }
    return values;
}
/** Text from outside, safe to show in one line: control characters become spaces, long text is cut. */
function printable(text, maxLength = 200) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
    return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}
/** What something that was thrown says. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** A count with its noun: `1 case`, `3 cases`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
/** As the end of a sentence: with one full stop, unless it ends otherwise. */
function ended(text) {
    return /[.!?…]\s*$/.test(text) ? text.trimEnd() : `${text}.`;
}
/** As a part of a sentence that goes on. */
function unended(text) {
    return text.replace(/\.\s*$/, '');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals' sequences begin with one
const SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
/** Text without what moves or colours a terminal: ECMA-48's control sequences, and titles of windows. */
function withoutColours(text) {
    return text.includes('\u001b') ? text.replace(SEQUENCES, '') : text;
}


/***/ })

};
