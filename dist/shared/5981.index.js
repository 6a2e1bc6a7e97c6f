export const id = 5981;
export const ids = [5981];
export const modules = {

/***/ 15981:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _clients_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56606);
/* harmony import */ var _workloads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74584);


/**
 * Prints what the suite has on this machine, as one line of JSON for other programs:
 * `{s3Clients: [{id, version, bundled}], missing: [{id, why}], workloads: {NAME: …}}`. The workloads are
 * those that stand for their families, and those that are named as arguments, if the suite has them.
 */
const { available, missing } = await (0,_clients_index_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyClients */ .$1)(process.env);
const sized = new Map((0,_workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFamilies */ .Zm)().flatMap(({ members }) => [...members]));
const named = process.argv.slice(2).flatMap((name) => {
    const workload = sized.get(name);
    return workload ? [[name, workload]] : [];
});
const workloads = Object.fromEntries([...(0,_workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .loadBuiltinWorkloads */ .Gj)(), ...named]);
console.log(JSON.stringify({ s3Clients: available, missing, workloads }));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 74584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ loadBuiltinWorkloads),
/* harmony export */   IW: () => (/* binding */ memberFor),
/* harmony export */   Zm: () => (/* binding */ loadFamilies)
/* harmony export */ });
/* unused harmony exports compileWorkload, parseSize */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4996);
/* harmony import */ var _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94021);
/* harmony import */ var _src_process_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40924);





const FOLDER = (0,_src_process_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .workloadsUrl */ .km)();
const ENDING = '.src.json';
/** The workloads of the built-in suite as they were written, by name, in the order of their names. */
function loadSources() {
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(FOLDER).filter((file) => file.endsWith(ENDING));
    const names = files.map((file) => file.slice(0, -ENDING.length)).sort();
    return new Map(names.map((name) => {
        const file = name + ENDING;
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(file, FOLDER), 'utf8');
        return [name, (0,_src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(_src_contract_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkloadSource */ .JK, text, file)];
    }));
}
/** The workloads of the built-in suite by name, in the order of their names; other sizes of them: `loadFamilies`. */
function loadBuiltinWorkloads() {
    return new Map([...loadSources()].map(([name, source]) => [name, compileWorkload(name, source)]));
}
const MIB_SIZES = [8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024];
const COUNTS = [16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024];
const FEW = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];
/** One large object, in several sizes; or objects of one size, in several numbers. */
const SHAPES = [
    { standard: 'download-128MiB-1x', vary: 'fileSize', sizes: MIB_SIZES, trial: 48 },
    { standard: 'upload-64MiB-1x', vary: 'fileSize', sizes: MIB_SIZES, trial: 24 },
    { standard: 'download-64KiB-128x', vary: 'numFiles', sizes: COUNTS, trial: 64 },
    { standard: 'upload-64KiB-128x', vary: 'numFiles', sizes: COUNTS, trial: 48 },
    { standard: 'download-8MiB-8x-crc32', vary: 'numFiles', sizes: FEW, trial: 6, extra: true },
    { standard: 'upload-8MiB-8x-crc32', vary: 'numFiles', sizes: FEW, trial: 3, extra: true },
    {
        standard: 'download-128MiB-1x-ram',
        vary: 'fileSize',
        sizes: MIB_SIZES,
        trial: 48,
        extra: true,
    },
    { standard: 'upload-64MiB-1x-ram', vary: 'fileSize', sizes: MIB_SIZES, trial: 24, extra: true },
];
/** The families of the built-in suite, in the order in which they are begun: two down, two up, then the rest. */
function loadFamilies() {
    const sources = loadSources();
    return SHAPES.map(({ extra = false, sizes, standard, trial, vary }) => {
        const source = sources.get(standard);
        const sized = (size) => vary === 'numFiles' ? { ...source, numFiles: size } : { ...source, fileSize: `${size}MiB` };
        const nameOfSize = (size) => nameOf(sized(size));
        return {
            standard,
            extra,
            trial: nameOfSize(trial),
            members: new Map(sizes.map((size) => [nameOfSize(size), compileWorkload(nameOfSize(size), sized(size))])),
        };
    });
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
 * The member whose runs come nearest to the time that they should take.
 *
 * @param trialSeconds what a run of each S3 client on the trial takes; none: it could not be tried
 * @param wantedSeconds of a run, as a mean over the clients
 * @param mostBytes that a run may move, as there is no room for more
 * @param liked a member that is taken, if its runs are no more than `likeEnough` times as long or short
 */
function memberFor({ members, standard, trial }, trialSeconds, wantedSeconds, mostBytes, liked = null, likeEnough = 1) {
    const bytes = (name) => (0,_src_contract_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesPerRun */ .ei)(members.get(name));
    const fitting = [...members.keys()].filter((name) => bytes(name) <= mostBytes);
    if (fitting.length === 0)
        return [...members.keys()][0];
    if (trialSeconds.length === 0)
        return fitting.includes(standard) ? standard : fitting.at(-1);
    const mean = trialSeconds.reduce((sum, seconds) => sum + seconds, 0) / trialSeconds.length;
    const perByte = mean / bytes(trial);
    const off = (name) => Math.abs(Math.log((perByte * bytes(name)) / wantedSeconds));
    if (liked !== null && fitting.includes(liked) && off(liked) <= Math.log(likeEnough))
        return liked;
    return fitting.toSorted((a, b) => off(a) - off(b))[0];
}
/**
 * Turns a workload as people write it into one as runners read it.
 *
 * @param name for messages
 * @throws InputError for an invalid size
 */
function compileWorkload(name, source) {
    const what = `Workload file "${name}.src.json": fileSize`;
    const size = parseSize(source.fileSize, what);
    if (size * source.numFiles > Number.MAX_SAFE_INTEGER) {
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${what} times numFiles is too large: use fewer or smaller files.`);
    }
    // Equal files share a folder (RAM and disk, say) and so are made once; an object has only one checksum.
    const group = shapeOf(source, '/');
    const digits = String(source.numFiles).length;
    return {
        version: _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKLOAD_VERSION */ .Jz,
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
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${what} is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}": write a whole number and one of ` +
            `${[...BYTES_PER_UNIT.keys()].join(', ')}, e.g. 8MiB.`);
    }
    const bytes = Number(digits) * factor;
    if (bytes > MAX_OBJECT_BYTES) {
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${what} is "${text}", but S3 stores 5TiB at most: use a smaller size.`);
    }
    return bytes;
}


/***/ }),

/***/ 94021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ workloadDigest),
/* harmony export */   JK: () => (/* binding */ WorkloadSource),
/* harmony export */   Jz: () => (/* binding */ WORKLOAD_VERSION),
/* harmony export */   ei: () => (/* reexport safe */ _tasks_js__WEBPACK_IMPORTED_MODULE_1__.e),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iN: () => (/* binding */ askedOf),
/* harmony export */   iZ: () => (/* reexport safe */ _tasks_js__WEBPACK_IMPORTED_MODULE_1__.i),
/* harmony export */   sl: () => (/* binding */ Workload),
/* harmony export */   vH: () => (/* binding */ bytesNeeded)
/* harmony export */ });
/* unused harmony exports WorkloadChecksum, WorkloadTask */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28052);
/** A workload as people write it and as runners read it, and how much room it takes. */




const WorkloadChecksum = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256']);
/** A workload as people write it: `NAME.src.json`. */
const WorkloadSource = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['upload', 'download']),
    fileSize: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('e.g. 5GiB, 8MiB, 256KiB, 1byte'),
    numFiles: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().max(1_000_000).default(1),
    filesOnDisk: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('false: the data stays in memory.'),
    checksum: WorkloadChecksum.nullable().default(null),
    maxRepeatCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().default(10),
    maxRepeatSecs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().default(600),
});
const WORKLOAD_VERSION = 2;
const WorkloadTask = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['upload', 'download']),
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(1024),
    size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().describe('bytes'),
});
/** A workload as runners read it: `NAME.run.json`. */
const Workload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(WORKLOAD_VERSION),
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('').describe('Read by people only.'),
    filesOnDisk: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    checksum: WorkloadChecksum.nullable(),
    maxRepeatCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    maxRepeatSecs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(WorkloadTask)
        .describe('All at once. A key may stand any number of times: it is moved so often.'),
});
/**
 * Names what the workload asks of a client; figures of workloads with different digests are not
 * comparable. How often it is repeated does not count.
 */
function workloadDigest({ filesOnDisk, checksum, tasks }) {
    const asked = [filesOnDisk, checksum, tasks.map(({ action, key, size }) => [action, key, size])];
    return digestOf(asked);
}
/** What a case says of its workload; of one that is not known, that it is not. */
function askedOf(workload) {
    if (workload === null)
        return { workloadDigest: null, bytesPerRun: null };
    const objects = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .i)(workload);
    const named = objects.map(({ key, size }) => [key, size]).sort(byKey);
    return {
        workloadDigest: workloadDigest(workload),
        bytesPerRun: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesPerRun */ .e)(workload),
        ...actionOf(workload),
        tasksPerRun: workload.tasks.length,
        objects: { digest: digestOf(named), bytes: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesPerRun */ .e)({ tasks: objects }) },
    };
}
/** What its tasks do; nothing for a workload without any. */
function actionOf({ tasks }) {
    const [action, other] = new Set(tasks.map((task) => task.action));
    return action === undefined ? {} : { action: other === undefined ? action : 'both' };
}
function byKey([a], [b]) {
    return a < b ? -1 : 1;
}
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}
/**
 * What preparing and running the workloads takes at most. An object counts once, however often it is
 * moved; but uploads of one key at once are stored apart until each is complete.
 */
function bytesNeeded(workloads, downloads = 'largest') {
    const all = [...workloads.values()];
    const onDisk = all.filter((workload) => workload.filesOnDisk);
    const downloaded = downloads === 'all'
        ? sum(distinct(onDisk, 'download'))
        : Math.max(0, ...onDisk.map((workload) => sum(distinct([workload], 'download'))));
    const underWay = all.map(({ tasks }) => sum(tasks.filter(({ action }) => action === 'upload')));
    return {
        filesDir: sum(distinct(onDisk, 'upload')) + downloaded,
        bucket: sum(distinct(all, 'download')) + sum(distinct(all, 'upload')) + Math.max(0, ...underWay),
    };
}
/**
 * Chooses the workloads that fit together, the smallest first, so that most can be run.
 *
 * @param needed bytes that workloads need together
 * @returns those that do not fit, each with what it needs more than those that do
 */
function tooLarge(workloads, freeBytes, needed) {
    if (needed(workloads) <= freeBytes)
        return new Map();
    const alone = new Map([...workloads].map(([name, one]) => [name, needed(new Map([[name, one]]))]));
    const smallestFirst = [...workloads].sort(([a], [b]) => alone.get(a) - alone.get(b));
    const fitting = new Map();
    const others = new Map();
    for (const [name, one] of smallestFirst) {
        const fits = needed(new Map([...fitting, [name, one]])) <= freeBytes;
        (fits ? fitting : others).set(name, one);
    }
    const taken = needed(fitting);
    return new Map([...others].map(([name, one]) => [name, needed(new Map([...fitting, [name, one]])) - taken]));
}
/** Every object that is moved so, by any of the workloads, once. */
function distinct(workloads, action) {
    const tasks = workloads.flatMap((workload) => (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .i)(workload));
    return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .i)({ tasks }).filter((task) => task.action === action);
}
function sum(tasks) {
    return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesPerRun */ .e)({ tasks });
}


/***/ }),

/***/ 40924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ programUrl),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   km: () => (/* binding */ workloadsUrl),
/* harmony export */   lR: () => (/* binding */ onParentGone)
/* harmony export */ });
/* unused harmony exports PROGRAM_SOURCES, WORKLOADS_SOURCE */
/**
 * The programs that start each other, by their place in the sources. Packaged, each is a folder beside
 * the others: `NAME/index.js`, with the workloads in `workloads`.
 */
const PROGRAM_SOURCES = {
    job: 'container/main.ts',
    describe: 'container/builtin/describe.ts',
    runner: 'container/builtin/runner.ts',
    's3-server': 'src/s3-server/child.ts',
    'hash-worker': 'src/s3-server/hash-worker.ts',
    namespaces: 'src/local/namespaces/inside.ts',
};
const WORKLOADS_SOURCE = 'container/builtin/workloads/';
/** Where a program is, for this one: as sources beside sources, packaged beside packaged ones. */
function programUrl(name) {
    return locate(PROGRAM_SOURCES[name], `${name}/index.js`);
}
/** The folder of the built-in suite's workloads. */
function workloadsUrl() {
    return locate(WORKLOADS_SOURCE, 'workloads/');
}
// Sources run as they are, so only what is packaged has another extension.
function locate(source, packaged) {
    const path = import.meta.url.endsWith('.ts') ? `../../${source}` : `../${packaged}`;
    return new URL(path, import.meta.url);
}
/**
 * Calls back when the program that started this one, by an IPC channel, is gone: at once where it went
 * before anybody could listen. Does nothing for a program that was started without a channel.
 */
function onParentGone(callback) {
    if (!process.send)
        return;
    if (process.connected)
        process.once('disconnect', callback);
    else
        callback();
}
/** Whether there is a process of that number, whoever's it is. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ })

};
