export const id = 5981;
export const ids = [5981];
export const modules = {

/***/ 30551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ loadBuiltinWorkloads)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js + 1 modules
var read_document = __webpack_require__(38027);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/workload.js
var workload = __webpack_require__(94021);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/programs.js
var programs = __webpack_require__(40924);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/parse-size.js

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
        throw new input_error/* InputError */.dz(`${what} is "${(0,input_error/* printable */.g$)(text)}": write a whole number and one of ` +
            `${[...BYTES_PER_UNIT.keys()].join(', ')}, e.g. 8MiB.`);
    }
    const bytes = Number(digits) * factor;
    if (bytes > MAX_OBJECT_BYTES) {
        throw new input_error/* InputError */.dz(`${what} is "${text}", but S3 stores 5TiB at most: use a smaller size.`);
    }
    return bytes;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/compile-workload.js



/**
 * Turns a workload as people write it into one as runners read it.
 *
 * @param name for messages
 * @throws InputError for a size that is none
 */
function compileWorkload(name, source) {
    const what = `Workload file "${name}.src.json": fileSize`;
    const size = parseSize(source.fileSize, what);
    if (size * source.numFiles > Number.MAX_SAFE_INTEGER) {
        throw new input_error/* InputError */.dz(`${what} times numFiles is too large: use fewer or smaller files.`);
    }
    const group = keyGroup(source);
    const digits = String(source.numFiles).length;
    return {
        version: workload/* WORKLOAD_VERSION */.Jz,
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
/**
 * The folder of a workload's keys. Equal files share it (RAM and disk, say) and so are made once;
 * the checksum is part of it, as an object has only one.
 */
function keyGroup({ action, fileSize, numFiles, checksum }) {
    const count = String(numFiles).replace(/\B(?=(\d{3})+$)/g, '_');
    const suffix = checksum === null ? '' : `-${checksum.toLowerCase()}`;
    return `${action}/${fileSize}-${count}x${suffix}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/builtin-workloads.js





const FOLDER = (0,programs/* workloadsUrl */.km)();
const ENDING = '.src.json';
/** The workloads of the built-in suite by name, in the order of their names. */
function loadBuiltinWorkloads() {
    const files = (0,external_node_fs_.readdirSync)(FOLDER).filter((file) => file.endsWith(ENDING));
    const names = files.map((file) => file.slice(0, -ENDING.length)).sort();
    return new Map(names.map((name) => {
        const file = name + ENDING;
        const text = (0,external_node_fs_.readFileSync)(new URL(file, FOLDER), 'utf8');
        return [name, compileWorkload(name, (0,read_document/* readDocument */.u0)(workload/* WorkloadSource */.JK, text, file))];
    }));
}


/***/ }),

/***/ 42990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ detectClients),
  $: () => (/* binding */ surveyClients)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"El":{"s0":"3.1169.0"}}');
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/index.js + 7 modules
var builtin_clients = __webpack_require__(97959);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/detect.js




const TIMEOUT_MS = 10_000;
const BUNDLED = [
    { id: 'sdk-js', version: package_namespaceObject.El.s0, bundled: true },
    { id: 'raw-http', version: `node ${process.version}`, bundled: true },
];
/**
 * Asks each command line client on PATH for its version. A program that is there but does not
 * work (a version manager's shim with no version chosen, say) is missing. Never throws.
 */
async function surveyClients(env) {
    const clients = await Promise.all(builtin_clients/* CLI_CLIENTS */.sO.map((client) => detect(client, env)));
    return {
        available: [...BUNDLED, ...clients.filter((client) => 'version' in client)],
        missing: clients.filter((client) => 'why' in client),
    };
}
/** The S3 clients that work on this machine, with their versions. */
async function detectClients(env) {
    return (await surveyClients(env)).available;
}
function detect(client, env) {
    const { id, program, versionArgs, versionPattern } = client;
    return new Promise((resolve) => {
        const options = { env: { ...env }, timeout: TIMEOUT_MS, killSignal: 'SIGKILL' };
        (0,external_node_child_process_.execFile)(program, versionArgs, options, (error, stdout, stderr) => {
            // AWS CLI before 1.18 wrote its version to stderr.
            const version = versionPattern.exec(stdout)?.[1] ?? versionPattern.exec(stderr)?.[1];
            if (!error && version)
                return resolve({ id, version, bundled: false });
            resolve({ id, why: whyMissing(program, error, stdout + stderr) });
        });
    });
}
function whyMissing(program, error, output) {
    const { code, killed } = (error ?? {});
    if (code === 'ENOENT')
        return `${program} is not on PATH`;
    if (killed)
        return `${program} did not tell its version within ${TIMEOUT_MS / 1000} s`;
    if (!error)
        return `${program} tells no version: ${(0,input_error/* printable */.g$)(output) || 'it says nothing'}`;
    return `${program} is on PATH but does not work: ${(0,input_error/* printable */.g$)(output) || `exit ${code}`}`;
}


/***/ }),

/***/ 15981:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _builtin_workloads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30551);
/* harmony import */ var _clients_detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42990);


/**
 * Prints what the suite has on this machine, as one line of JSON for other programs:
 * `{s3Clients: [{id, version, bundled}], missing: [{id, why}], workloads: {NAME: …}}`.
 */
const { available, missing } = await (0,_clients_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyClients */ .$)(process.env);
const workloads = Object.fromEntries((0,_builtin_workloads_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBuiltinWorkloads */ .G)());
console.log(JSON.stringify({ s3Clients: available, missing, workloads }));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 40924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ programUrl),
/* harmony export */   km: () => (/* binding */ workloadsUrl)
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


/***/ })

};
