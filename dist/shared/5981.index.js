export const id = 5981;
export const ids = [5981];
export const modules = {

/***/ 15981:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _src_contract_client_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53458);
/* harmony import */ var _src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4996);
/* harmony import */ var _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94021);
/* harmony import */ var _clients_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2223);
/* harmony import */ var _workloads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74584);







/** What a run brings with it: `--own`. */
const Own = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    clients: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_src_contract_client_file_js__WEBPACK_IMPORTED_MODULE_1__/* .FileClient */ .C4),
    workloads: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_src_contract_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkloadSource */ .JK),
});
/**
 * Prints what the suite has on this machine, as one line of JSON for other programs:
 * `{s3Clients: [{id, version, bundled}], missing: [{id, why}], shipped: [ID], workloads: {NAME: …}, own: [NAME]}`.
 * The workloads are those that stand for their families, those that are named as arguments, if the suite has
 * them, and the run's own. Clients are those that are measured by default, those of `--own`, and those that
 * ship and are named with `--s3-client`; `*` names all.
 */
const { positionals, values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
    allowPositionals: true,
    options: {
        own: { type: 'string', default: '{"clients":[],"workloads":[]}' },
        's3-client': { type: 'string', multiple: true, default: [] },
    },
});
const given = (0,_src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(Own, values.own, '--own');
const shipped = await (0,_clients_index_js__WEBPACK_IMPORTED_MODULE_4__/* .shippedNames */ .sp)();
const asked = values['s3-client'].flatMap((id) => (id === '*' ? shipped : id));
const clients = await (0,_clients_index_js__WEBPACK_IMPORTED_MODULE_4__/* .clientsFor */ .US)(given.clients, [..._clients_index_js__WEBPACK_IMPORTED_MODULE_4__/* .BY_DEFAULT */ .Eu, ...asked]);
const { available, missing } = await (0,_clients_index_js__WEBPACK_IMPORTED_MODULE_4__/* .surveyClients */ .$1)(process.env, clients, false);
const sized = new Map((0,_workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .loadFamilies */ .Zm)().flatMap(({ members }) => [...members]));
const named = positionals.flatMap((name) => {
    const workload = sized.get(name);
    return workload ? [[name, workload]] : [];
});
const own = (0,_workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .ownWorkloads */ .Tk)(given.workloads);
const workloads = Object.fromEntries([...(0,_workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .loadBuiltinWorkloads */ .Gj)(), ...named, ...own]);
console.log(JSON.stringify({ s3Clients: available, missing, shipped, workloads, own: [...own.keys()] }));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 74584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ loadBuiltinWorkloads),
/* harmony export */   IW: () => (/* binding */ memberFor),
/* harmony export */   Tk: () => (/* binding */ ownWorkloads),
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
/**
 * Workloads that a client file has, by names that say what they do.
 *
 * @throws InputError for one that cannot be
 */
function ownWorkloads(sources) {
    return new Map(sources.map((source) => [nameOf(source), compileWorkload(nameOf(source), source)]));
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


/***/ })

};
