export const id = 308;
export const ids = [308];
export const modules = {

/***/ 30308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   OC: () => (/* binding */ withoutClashes),
/* harmony export */   UnsupportedWorkloadVersion: () => (/* binding */ UnsupportedWorkloadVersion),
/* harmony export */   as: () => (/* binding */ runnable),
/* harmony export */   bu: () => (/* binding */ tryWorkload),
/* harmony export */   faultsOf: () => (/* binding */ faultsOf),
/* harmony export */   readWorkload: () => (/* binding */ readWorkload)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _file_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42692);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4996);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94021);






/** A workload of another version: a mistake for who asked for it, a reason to skip for a runner. */
class UnsupportedWorkloadVersion extends _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz {
}
/**
 * Reads a `NAME.run.json`.
 *
 * @throws UnsupportedWorkloadVersion
 * @throws InputError when it is no JSON or does not fit
 */
function readWorkload(text, fileName) {
    const value = (0,_read_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J().optional() }), text, fileName);
    (0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOtherKinds */ .GW)(value, _file_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN */ .ZF.workload, fileName, 'give a NAME.run.json of the suite');
    if (value.version !== _workload_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKLOAD_VERSION */ .Jz) {
        throw new UnsupportedWorkloadVersion(`Workload file "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(fileName)}" has version ` +
            `${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(JSON.stringify(value.version) ?? 'none')}, but only version ` +
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
        if (!(error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz))
            throw error;
        const skipped = error instanceof UnsupportedWorkloadVersion;
        return { status: skipped ? 'skipped' : 'failed', reason: error.message };
    }
}
/** The same workloads; those that cannot be prepared beside the ones before them have failed. */
function withoutClashes(workloads) {
    const faults = faultsOf(runnable(workloads));
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
                const where = `Workload file "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name)}.run.json": key "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(task.key)}"`;
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
        return 'holds a NUL, which file names cannot: remove it';
    if (key.endsWith('/'))
        return 'ends with a slash, which file names cannot: remove it';
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(key);
    const leaves = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || /^\.\.?(\/|$)/.test(path);
    return leaves ? 'is not a path inside the folder of files: use one that stays in it' : null;
}
function clashOf(first, { checksum, name, task }) {
    const where = first.name === name ? 'before' : `in "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(first.name)}.run.json"`;
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
            return `needs a folder where "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(file)}.run.json" has a file; rename one`;
        }
    }
    const folder = folders.get(path);
    if (folder === undefined)
        return null;
    return `is a file where "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(folder)}.run.json" needs a folder; rename one`;
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

/***/ 94021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ workloadDigest),
/* harmony export */   JK: () => (/* binding */ WorkloadSource),
/* harmony export */   Jz: () => (/* binding */ WORKLOAD_VERSION),
/* harmony export */   ei: () => (/* reexport safe */ _tasks_js__WEBPACK_IMPORTED_MODULE_1__.ei),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iN: () => (/* binding */ askedOf),
/* harmony export */   iZ: () => (/* reexport safe */ _tasks_js__WEBPACK_IMPORTED_MODULE_1__.iZ),
/* harmony export */   sl: () => (/* binding */ Workload),
/* harmony export */   vH: () => (/* binding */ bytesNeeded)
/* harmony export */ });
/* unused harmony exports WorkloadChecksum, WorkloadTask */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28052);
/** A workload as people write it and as runners read it, and how much room it takes. */




const WorkloadChecksum = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKLOAD_CHECKSUMS */ .bg);
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
    const objects = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(workload);
    const named = objects.map(({ key, size }) => [key, size]).sort(byKey);
    return {
        workloadDigest: workloadDigest(workload),
        bytesPerRun: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesPerRun */ .ei)(workload),
        ...actionOf(workload),
        tasksPerRun: workload.tasks.length,
        objects: { digest: digestOf(named), bytes: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesPerRun */ .ei)({ tasks: objects }) },
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
    const tasks = workloads.flatMap((workload) => (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(workload));
    return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)({ tasks }).filter((task) => task.action === action);
}
function sum(tasks) {
    return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesPerRun */ .ei)({ tasks });
}


/***/ })

};
