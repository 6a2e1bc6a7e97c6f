export const id = 4339;
export const ids = [4339,3458];
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

/***/ 15981:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _src_contract_client_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53458);
/* harmony import */ var _src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4996);
/* harmony import */ var _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94021);
/* harmony import */ var _clients_survey_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76703);
/* harmony import */ var _workloads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74584);







/** What a run brings with it: `--own`. */
const Own = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    clients: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_src_contract_client_file_js__WEBPACK_IMPORTED_MODULE_1__/* .FileClient */ .C4),
    workloads: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_src_contract_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkloadSource */ .JK),
});
/**
 * Prints what the suite has on this machine, as one line of JSON for other programs:
 * `{s3Clients: [{id, version, bundled}], missing: [{id, isInstalled, why}], shipped: [ID], byDefault: [ID],
 * workloads: {NAME: …}, own: [NAME], onDemand: [NAME], sizes: {NAME: [NAME]}}`.
 * The workloads are those that stand for their families, those of requests, which run only when they are named
 * (`onDemand`), those that are named as arguments, if the suite has them, and the run's own. Clients are those of
 * `--own`, those that are measured by default if `--by-default` asks for them, and those that ship and are named with
 * `--s3-client`; `*` names all. To ask one for its version, its program is started.
 */
const { positionals, values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
    allowPositionals: true,
    options: {
        own: { type: 'string', default: '{"clients":[],"workloads":[]}' },
        'by-default': { type: 'boolean', default: false },
        's3-client': { type: 'string', multiple: true, default: [] },
    },
});
const given = (0,_src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(Own, values.own, '--own');
const shipped = await (0,_clients_survey_js__WEBPACK_IMPORTED_MODULE_4__.shippedNames)();
const asked = values['s3-client'].flatMap((id) => (id === '*' ? shipped : id));
const byDefault = values['by-default'] ? _clients_survey_js__WEBPACK_IMPORTED_MODULE_4__/* .BY_DEFAULT */ .Eu : [];
const clients = await (0,_clients_survey_js__WEBPACK_IMPORTED_MODULE_4__/* .clientsFor */ .US)(given.clients, [...byDefault, ...asked]);
const { available, missing } = await (0,_clients_survey_js__WEBPACK_IMPORTED_MODULE_4__/* .surveyClients */ .$1)(process.env, clients, false);
const families = (0,_workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .loadFamilies */ .Zm)();
const sized = new Map(families.flatMap(({ members }) => [...members]));
const named = positionals.flatMap((name) => {
    const workload = sized.get(name);
    return workload ? [[name, workload]] : [];
});
const own = (0,_workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .ownWorkloads */ .Tk)(given.workloads);
const requests = (0,_workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .requestWorkloads */ .KS)();
const workloads = Object.fromEntries([...(0,_workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .loadBuiltinWorkloads */ .Gj)(), ...named, ...requests, ...own]);
console.log(JSON.stringify({
    ...{ s3Clients: available, missing, shipped, byDefault: _clients_survey_js__WEBPACK_IMPORTED_MODULE_4__/* .BY_DEFAULT */ .Eu },
    ...{ workloads, own: [...own.keys()], onDemand: [...requests.keys()] },
    sizes: Object.fromEntries(families.map(({ members, standard }) => [standard, [...members.keys()]])),
}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 74584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ loadBuiltinWorkloads),
/* harmony export */   IW: () => (/* binding */ memberFor),
/* harmony export */   KS: () => (/* binding */ requestWorkloads),
/* harmony export */   Tk: () => (/* binding */ ownWorkloads),
/* harmony export */   Zm: () => (/* binding */ loadFamilies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8601);
/* harmony import */ var _src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4996);
/* harmony import */ var _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28052);
/* harmony import */ var _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94021);
/* harmony import */ var _src_process_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40924);






const FOLDER = (0,_src_process_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .workloadsUrl */ .km)();
const ENDING = '.src.json';
/** The workloads of the built-in suite as they were written, by name, in the order of their names. */
function loadSources() {
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(FOLDER).filter((file) => file.endsWith(ENDING));
    const names = files.map((file) => file.slice(0, -ENDING.length)).sort();
    return new Map(names.map((name) => {
        const file = name + ENDING;
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(file, FOLDER), 'utf8');
        return [name, (0,_src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(_src_contract_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkloadSource */ .JK, text, file)];
    }));
}
/** The workloads of the built-in suite by name, in the order of their names; other sizes of them: `loadFamilies`. */
function loadBuiltinWorkloads() {
    return new Map([...loadSources()].map(([name, source]) => [name, (0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .compileWorkload */ .zi)(name, source)]));
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
        const nameOfSize = (size) => (0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadNameOf */ .uN)(sized(size));
        return {
            standard,
            extra,
            trial: nameOfSize(trial),
            members: new Map(sizes.map((size) => [nameOfSize(size), (0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .compileWorkload */ .zi)(nameOfSize(size), sized(size))])),
        };
    });
}
/**
 * Workloads that a client file has, by names that say what they do.
 *
 * @throws InputError for one that cannot be
 */
function ownWorkloads(sources) {
    return new Map(sources.map((source) => [(0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadNameOf */ .uN)(source), (0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .compileWorkload */ .zi)((0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadNameOf */ .uN)(source), source)]));
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
    const bytes = (name) => (0,_src_contract_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesPerRun */ .ei)(members.get(name));
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
/** A listing of so many has ten pages: two waves of listings at once, so that p99 has some requests beyond it. */
const LISTED = 10_000;
const LISTINGS = 16;
/** Writes take three times as long at S3 as reads do. */
const READS = 1000;
const WRITES = 200;
const MIXED = 1000;
/** One of so many requests of `mixed-90-10` is a PUT. */
const PUT_EVERY = 10;
/**
 * Workloads of requests, by name: what counts is how long a request takes. They are measured only when they
 * are named, and stay as they are: a figure of another number of requests would be another figure.
 */
function requestWorkloads() {
    return new Map(_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUEST_WORKLOADS */ .dT.map((name) => [name, BY_NAME[name]()]));
}
const BY_NAME = {
    delete: () => workloadOf('200 DELETEs of objects of a byte', same('delete', '1byte', WRITES)),
    'get-1byte-1000x': () => workloadOf('1000 GETs of a byte', same('get', '1byte', READS)),
    head: () => workloadOf('1000 HEADs of objects of a byte', same('head', '1byte', READS)),
    'list-10_000': () => workloadOf('16 listings of 10,000 objects, of 10 pages each', listings()),
    'mixed-90-10': () => workloadOf('900 GETs and 100 PUTs of 16 KiB, in turn', mixed()),
};
function workloadOf(comment, tasks) {
    return {
        version: _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKLOAD_VERSION */ .Jz,
        comment: `${comment}; ${_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUESTS_AT_ONCE */ .PU} requests at once`,
        ...{ filesOnDisk: false, checksum: null, maxRepeatCount: 10, maxRepeatSecs: 600, tasks },
        atOnce: _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUESTS_AT_ONCE */ .PU,
    };
}
/** Keys are those of a download or an upload of such objects, which are prepared once for all. */
function same(action, fileSize, numFiles) {
    const isWrite = action === 'put' || action === 'delete';
    const moved = isWrite ? 'upload' : 'download';
    const source = _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkloadSource */ .JK.parse({ action: moved, fileSize, numFiles });
    const { tasks } = (0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .compileWorkload */ .zi)(action, source);
    // What one workload deletes no other may count on.
    const own = (key) => (isWrite ? key.replace('upload/', `upload/${action}-`) : key);
    return tasks.map(({ key, size }) => ({ action, key: own(key), size }));
}
function listings() {
    return Array.from({ length: LISTINGS }, () => ({
        action: 'list',
        ...{ key: 'download/1byte-10_000x/', size: 0, objects: LISTED },
    }));
}
function mixed() {
    const puts = same('put', '16KiB', MIXED / PUT_EVERY);
    const gets = same('get', '16KiB', MIXED - puts.length);
    return puts.flatMap((put, at) => [
        ...gets.slice(at * (PUT_EVERY - 1), (at + 1) * (PUT_EVERY - 1)),
        put,
    ]);
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

/***/ 48099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ expandCommand),
/* harmony export */   V0: () => (/* binding */ takesChecksums),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   em: () => (/* binding */ checkCommand),
/* harmony export */   qW: () => (/* binding */ checkText),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   wy: () => (/* binding */ expandText)
/* harmony export */ });
/* unused harmony exports PLACEHOLDERS, CONDITIONS */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/** Commands of a client file: arguments with placeholders, which no shell ever reads. */

/** All placeholders. Whoever adds one says in docs/clients.md what it is. */
const PLACEHOLDERS = {
    bucket: { what: 'the bucket' },
    region: { what: 'the region' },
    endpoint: { what: 'the URL of S3, e.g. http://127.0.0.1:9000' },
    scheme: { what: 'http or https' },
    host: { what: 'host and port of that URL' },
    concurrency: { what: 'requests at once, as the built-in clients use' },
    checksum: { what: 'CRC32, CRC32C, CRC64NVME, SHA1 or SHA256' },
    root: { what: 'the folder that keys are paths in, without a slash at its end' },
    here: { what: 'the folder of the client file, without a slash at its end' },
    key: { what: 'the key of an object', moves: 'each' },
    file: { what: 'its path on disk', moves: 'each' },
    keys: { what: 'the keys of all objects', moves: 'list', many: true },
    files: { what: 'their paths on disk', moves: 'list', many: true },
    prefix: { what: 'the prefix that all keys share, with a slash at its end', moves: 'folder' },
    folder: { what: 'the folder of all files, with a slash at its end', moves: 'folder' },
    remote: { what: 'the key of the only object, or the prefix of several', moves: 'path' },
    local: { what: 'the path of the only file, or the folder of several', moves: 'path' },
    'access-key': { what: 'the access key', secret: true },
    'secret-key': { what: 'the secret key', secret: true },
    'session-token': { what: 'the session token, or nothing', secret: true },
};
/** What `{if …}` and `{unless …}` can ask. */
const CONDITIONS = {
    endpoint: 'S3 is not AWS itself',
    http: 'the endpoint has no TLS',
    checksum: 'the workload has a checksum',
    folder: 'there are several files',
    express: 'the bucket is one of S3 Express, at AWS',
};
const NAMES = Object.keys(PLACEHOLDERS);
/** `{{name}}` is text, `{name}` a value, `{if name}` and `{unless name}` a question. */
const PLACE = /\{\{([a-z][a-z-]*)\}\}|\{(?:(if|unless) +)?([a-z][a-z-]*)\}/g;
function placesOf(text) {
    return [...text.matchAll(PLACE)].map(([whole, literal, ask, name]) => ({
        text: whole,
        kind: literal ? 'literal' : (ask ?? 'value'),
        name: literal ?? name ?? '',
    }));
}
/** Names of placeholders that a command uses. */
function namesIn(command) {
    const places = command.flat().flatMap(placesOf);
    return new Set(places.flatMap(({ kind, name }) => (kind === 'value' ? name : [])));
}
/** Whether a command can be told the checksum of a workload that has one. */
function takesChecksums(command) {
    const places = command.flat().flatMap(placesOf);
    return places.some(({ kind, name }) => kind !== 'literal' && name === 'checksum');
}
/** What a command moves at once; null when it names no object. */
function modeOf(command) {
    const modes = new Set(Array.from(namesIn(command), (name) => placeholder(name)?.moves));
    // A list and the prefix that all of it shares go together.
    return ['each', 'list', 'path', 'folder'].find((mode) => modes.has(mode)) ?? null;
}
function placeholder(name) {
    return Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name] : undefined;
}
/**
 * Refuses what no value could be put into.
 *
 * @param where names the command, e.g. `s3-benchmarks.yml: "upload" of obstore`
 * @throws InputError
 */
function checkCommand(where, command, isMove) {
    for (const argument of command) {
        const isGroup = typeof argument !== 'string';
        for (const text of isGroup ? argument : [argument])
            checkText(where, text, 'command', isMove);
        const places = [argument].flat().flatMap(placesOf);
        const mayBeNone = places.some(({ kind, name }) => kind === 'value' && name === 'checksum');
        const isAsked = isGroup || places.some(({ kind }) => kind === 'if');
        if (mayBeNone && !isAsked) {
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} uses {checksum}, which most workloads do not have: put it in brackets with its option, ` +
                'as ["--checksum", "{checksum}"]; the group is left out where there is none.');
        }
    }
    const [first] = command;
    if (typeof first !== 'string' || placesOf(first).length > 0) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} must begin with the name of a program.`);
    }
    if (!isMove)
        return;
    const names = namesIn(command);
    const used = NAMES.filter((name) => names.has(name) && placeholder(name)?.moves);
    const clash = used.find((name) => !fitTogether(used[0], name));
    if (clash) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} uses {${used[0]}} and {${clash}}, but a command moves either one object ({key}, {file}), ` +
            'or all ({keys}, {files}, {prefix}, {folder}), or what there is ({remote}, {local}): choose one way.');
    }
    if (used.length === 0) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} does not say what it moves: use {key} and {file} in it, which are replaced for each object.`);
    }
}
function fitTogether(a, b) {
    const kinds = [a, b].map((name) => {
        const mode = placeholder(name)?.moves;
        return mode === 'list' ? 'folder' : mode;
    });
    return kinds[0] === kinds[1];
}
/**
 * Refuses unknown placeholders, and those that may not stand in such a text.
 *
 * @throws InputError
 */
function checkText(where, text, kind, isMove = false) {
    for (const place of placesOf(text)) {
        if (place.kind === 'literal')
            continue;
        if (place.kind !== 'value') {
            (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(`condition in ${where}`, place.name, Object.keys(CONDITIONS));
            continue;
        }
        const found = placeholder(place.name);
        if (!found) {
            const known = NAMES.filter((name) => kind === 'environment' || !placeholder(name)?.secret);
            (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(`placeholder in ${where}:`, place.name, known);
        }
        if (found?.secret && kind !== 'environment') {
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} uses ${place.text}, but others can see command lines and files: put it into "environment".`);
        }
        if (found?.many && (kind !== 'command' || text !== place.text)) {
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} has ${place.text} within "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}": make it an argument by itself, as it stands for many.`);
        }
        if (found?.moves && !isMove) {
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} uses ${place.text}, which only "upload" and "download" can: leave it out.`);
        }
    }
}
/** The arguments of a command, without the groups that something is missing for. */
function expandCommand(command, values, asked) {
    return command.flatMap((argument) => {
        const texts = typeof argument === 'string' ? [argument] : argument;
        if (!texts.every((text) => isWhole(text, values, asked)))
            return [];
        return texts.flatMap((text) => {
            const [only] = placesOf(text);
            const value = only?.kind === 'value' && only.text === text ? textOfPlace(only, values) : null;
            if (Array.isArray(value))
                return value;
            // A condition alone is no argument.
            if (only && only.kind !== 'literal' && only.kind !== 'value' && only.text === text)
                return [];
            return [fill(text, values)];
        });
    });
}
/** A text with its values; null when one of them is missing. */
function expandText(text, values, asked) {
    return isWhole(text, values, asked) ? fill(text, values) : null;
}
function isWhole(text, values, asked) {
    return placesOf(text).every((place) => {
        if (place.kind === 'if')
            return asked[place.name];
        if (place.kind === 'unless')
            return !asked[place.name];
        return place.kind === 'literal' || textOfPlace(place, values) !== null;
    });
}
function fill(text, values) {
    return text.replace(PLACE, (whole) => {
        const [place] = placesOf(whole);
        if (place.kind === 'literal')
            return `{${place.name}}`;
        return place.kind === 'value' ? String(textOfPlace(place, values)) : '';
    });
}
function textOfPlace({ name }, values) {
    return values[name] ?? null;
}


/***/ }),

/***/ 53458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ FileClient),
/* harmony export */   CQ: () => (/* binding */ readClientFile),
/* harmony export */   Jw: () => (/* binding */ requireFewFiles),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   SZ: () => (/* binding */ clientsOf),
/* harmony export */   T: () => (/* binding */ requireOwnName),
/* harmony export */   Y_: () => (/* binding */ CLIENT_FILE_NAMES),
/* harmony export */   pV: () => (/* binding */ ClientSource),
/* harmony export */   sr: () => (/* binding */ checkClient)
/* harmony export */ });
/* unused harmony export ClientFile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92857);
/* harmony import */ var _client_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48099);
/* harmony import */ var _compile_workload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8601);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _javascript_clients_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17874);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83062);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94021);
/* harmony import */ var _written_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11096);
/** `s3-benchmarks.yml`: S3 clients as commands, and workloads, in any repository. */








/** Names under which a client file is found by itself in the current folder. */
const CLIENT_FILE_NAMES = ['s3-benchmarks.yml', 's3-benchmarks.yaml', 's3-benchmarks.json'];
/** A program and its arguments are at most so long, in characters: nobody writes longer ones. */
const LONGEST_TEXT = 8000;
/** YAML takes a number for one. */
const Text = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(LONGEST_TEXT), zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().transform(String)]);
const Variable = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/);
const Command = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([Text, zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(Text).min(1)]))
    .min(1)
    .max(200)
    .describe('A program and its arguments; no shell reads them. A list among them is left out when something in it has no value.');
/** The commands of an S3 client. */
const COMMANDS = ['build', 'version', 'upload', 'download', 'runner'];
/** One S3 client, as people write it. */
const ClientSource = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    build: Command.optional().describe('Once for each commit, in the folder of this file.'),
    version: Command.optional().describe('Prints the version; says that the client is there.'),
    upload: Command.optional(),
    download: Command.optional(),
    runner: Command.optional().describe('In place of both: a program that measures itself, as docs/suite.md says of runners.'),
    requests: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY()
        .default(false)
        .describe('Its runner can do workloads of requests (get, put, head, list, delete), as docs/suite.md says.'),
    skip: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).max(128))
        .default([])
        .describe('Workloads that it cannot do; * stands for any characters.'),
    storageClasses: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .StorageClass */ .KD)
        .min(1)
        .default(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .StorageClass */ .KD.options)
        .describe('Of buckets that it can use at AWS.'),
    environment: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Variable, zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* ["null"] */ .chJ(), Text, zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(Text).min(1)]))
        .default({})
        .describe('Variables of its commands. null takes one out; of a list, the first is taken that has all its values.'),
    files: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Variable, zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(LONGEST_TEXT))
        .default({})
        .describe('Settings files: the variable that tells the path, and the content.'),
    unsupported: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).max(500))
        .default([])
        .describe('Texts in its output that mean that it cannot do the workload: skipped, not failed.'),
});
const MOST_CLIENTS = 64;
const MOST_WORKLOADS = 200;
/** A job is told of all workloads in one argument. */
const LONGEST_COMMENT = 200;
/** Of all workloads together: every one is an object with a key, and programs hand on lists of them. */
const MOST_FILES = 500_000;
/** A workload of a client file; its name says what it does. */
const OwnWorkload = _workload_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkloadSource */ .JK.extend({
    comment: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .max(LONGEST_COMMENT, `write at most ${LONGEST_COMMENT} characters`)
        .default(''),
    fileSize: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .regex(/^0*[1-9]\d{0,14}(?:bytes?|[KMGT]iB)$/, 'write a whole number above 0 and its unit, e.g. 8MiB or 64KiB')
        .describe('e.g. 5GiB, 8MiB, 256KiB, 1byte'),
});
/** The whole file. */
const ClientFile = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    clients: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .S3ClientId */ .rN, ClientSource).default({}),
    workloads: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(OwnWorkload)
        .max(MOST_WORKLOADS)
        .default([])
        .describe('Measured in place of the built-in ones; names are made from what they do.'),
});
/** A client of a file, with all that it takes to start it. */
const FileClient = ClientSource.extend({
    id: _names_js__WEBPACK_IMPORTED_MODULE_4__/* .S3ClientId */ .rN,
    folder: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).describe('Of the file: where its commands are started.'),
});
/** @param folder of the file */
function clientsOf({ clients }, folder) {
    return Object.entries(clients).map(([id, client]) => ({ ...client, id, folder }));
}
/**
 * Reads a client file: JSON by its name, else YAML, of which JSON is a part.
 *
 * @param name of the file, for messages
 * @throws InputError
 */
async function readClientFile(text, name) {
    const what = `Client file "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name)}"`;
    const file = await (0,_written_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readWritten */ .I)(ClientFile, text, name, what, keysAt, wordsOf);
    const ids = Object.keys(file.clients);
    if (ids.length === 0 && file.workloads.length === 0) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${what} has no clients: name one, with "download" and "upload", or "runner".`);
    }
    if (ids.length > MOST_CLIENTS) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${what} has ${ids.length} clients: at most ${MOST_CLIENTS} are allowed.`);
    }
    for (const [id, client] of Object.entries(file.clients)) {
        requireOwnName(id, what);
        checkClient(client, (part) => `${what}: ${part} of ${id}`);
    }
    for (const workload of file.workloads)
        (0,_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSizeOf */ .bC)(workload, what);
    requireFewFiles(file.workloads, what);
    return file;
}
/**
 * @param what names the file, or files
 * @throws InputError for workloads that have more files in all than can be handled
 */
function requireFewFiles(workloads, what) {
    const files = workloads.reduce((sum, { numFiles }) => sum + numFiles, 0);
    if (files <= MOST_FILES)
        return;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${what}: the workloads have ${files} files together, and at most ${MOST_FILES} are allowed: ask for fewer.`);
}
/**
 * @param where names what calls a client so
 * @throws InputError for the name of a client that nothing can stand in for
 */
function requireOwnName(id, where) {
    if (!Object.hasOwn(_javascript_clients_js__WEBPACK_IMPORTED_MODULE_3__/* .JAVASCRIPT_CLIENTS */ .h, id))
        return;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag) `${where} has a client "${id}", which is the name of a built-in one: rename it.`);
}
/**
 * Refuses a client that could never be measured.
 *
 * @param of names a part of it
 * @throws InputError
 */
function checkClient(client, of) {
    const { download, environment, files, runner, upload } = client;
    if (!download && !upload && !runner) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${of('a command')} is missing: give it "download", "upload" or "runner".`);
    }
    if (client.requests && !runner) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${of('"requests"')} needs a "runner": a command that is started for each file cannot time single requests.`);
    }
    if (runner && (download || upload)) {
        const other = download ? 'download' : 'upload';
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${of('"runner"')} does what "${other}" would: leave one of them out.`);
    }
    if (download)
        (0,_client_command_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCommand */ .em)(of('"download"'), download, true);
    if (upload)
        (0,_client_command_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCommand */ .em)(of('"upload"'), upload, true);
    if (runner)
        (0,_client_command_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCommand */ .em)(of('"runner"'), runner, false);
    for (const name of ['build', 'version']) {
        const first = client[name]?.[0];
        if (first !== undefined && typeof first !== 'string') {
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${of(`"${name}"`)} must begin with the name of a program.`);
        }
    }
    for (const [name, value] of Object.entries(environment)) {
        for (const text of [value ?? []].flat()) {
            (0,_client_command_js__WEBPACK_IMPORTED_MODULE_0__/* .checkText */ .qW)(of(`"environment" (${name})`), text, 'environment');
        }
    }
    for (const [name, text] of Object.entries(files))
        (0,_client_command_js__WEBPACK_IMPORTED_MODULE_0__/* .checkText */ .qW)(of(`"files" (${name})`), text, 'file');
}
/** Keys that a place in the file can have, by how deep it is. */
function keysAt([section, , ...below]) {
    if (section === undefined)
        return Object.keys(ClientFile.shape);
    if (below.length > 0)
        return [];
    return Object.keys((section === 'clients' ? ClientSource : _workload_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkloadSource */ .JK).shape);
}
function wordsOf(issue) {
    const [section, , key, ...below] = issue.path;
    const isCommand = COMMANDS.includes(String(key));
    if (section === 'clients' && issue.code === 'invalid_key' && key === undefined) {
        return 'name a client by up to 64 letters, digits, ".", "_", "+" or "-", the first a letter or a digit';
    }
    if (section === 'clients' && isCommand && below.length > 0) {
        return 'write it as text, in quotes, e.g. "true"';
    }
    if (section === 'clients' && isCommand) {
        return 'write a command as a list, a program and its arguments, e.g. [mc, cp, "{file}", "x/{bucket}/{key}"]';
    }
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(issue.message);
}


/***/ }),

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   bC: () => (/* binding */ fileSizeOf),
/* harmony export */   g_: () => (/* binding */ SWEEP_DEFAULTS),
/* harmony export */   uN: () => (/* binding */ workloadNameOf),
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
function workloadNameOf(source) {
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
/** Size and number of objects of a sweep where it was asked for one of both alone. Stored results do not say: keep it. */
const SWEEP_DEFAULTS = { sizes: ['8MiB'], concurrency: ['1'] };


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


/***/ }),

/***/ 17874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ JAVASCRIPT_CLIENTS)
/* harmony export */ });
/**
 * S3 clients in JavaScript, which the built-in suite has in every installation, and which nothing can stand in for,
 * as others are compared with them. Each is `container/clients/javascript/NAME.ts`; its version is that of an npm
 * package or, where that is null, of Node. A runner reads this list each time it starts: no imports here.
 */
const JAVASCRIPT_CLIENTS = {
    'sdk-js': '@aws-sdk/client-s3',
    'raw-http': null,
};


/***/ }),

/***/ 13815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ endpointText),
/* harmony export */   KW: () => (/* binding */ readEndpoint),
/* harmony export */   OW: () => (/* binding */ readBudget),
/* harmony export */   W8: () => (/* binding */ DEFAULT_BUDGET_SECONDS),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   __: () => (/* binding */ checkRef),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   hg: () => (/* binding */ DEFAULT_BUCKET),
/* harmony export */   t9: () => (/* binding */ DEFAULT_REGION),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/**
 * Single values that people give, each read in one place: where S3 is, a git ref, a time to
 * measure for.
 */

/**
 * Reads the address of an S3-compatible server, in every form that their makers document: a name or an
 * address of either kind (`http://[::1]:9000`), with a port or without, with a path before the buckets
 * (`https://PROJECT.supabase.co/storage/v1/s3`), with or without a slash at its end.
 *
 * @param input the field that it is of, or what it was given as
 * @throws InputError for what clients would each take differently, or not at all
 */
function readEndpoint(input, text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol)) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" is not a URL: give one such as http://127.0.0.1:9000 or https://HOST.`);
    }
    if (url.username || url.password) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} has a user or a password in its URL: pass them as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`);
    }
    if (url.search || url.hash) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" has "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(url.search || url.hash)}" at its end: leave that out.`);
    }
    url.pathname = url.pathname.replace(/\/+$/, '');
    // What is escaped in a path is signed in two ways by clients, and so is a slash that is doubled.
    if (!/^(?:\/[\w.~-]+)*\/?$/.test(url.pathname)) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" has a path that clients sign differently: use letters, digits and "-", ".", "_" in it.`);
    }
    return url;
}
/** An endpoint as programs are told it: without a slash at its end, and without its scheme's own port. */
function endpointText({ origin, pathname }) {
    return `${origin}${pathname === '/' ? '' : pathname}`;
}
/** The host alone: an IPv6 address without its brackets, as sockets and NO_PROXY take it. */
function hostOf({ hostname }) {
    return hostname.replace(/^\[(.*)\]$/, '$1');
}
/** What git refuses anywhere in a ref: https://git-scm.com/docs/git-check-ref-format */
// biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(^|\/)\.|\.lock(\/|$)/;
/**
 * Checks a branch, tag or commit as git does, and refuses what git could take for an option.
 *
 * @param input the field that it is of, or its name
 * @throws InputError
 */
function checkRef(input, ref) {
    const legal = ref !== '' && ref !== '@' && !FORBIDDEN.test(ref) && ref.length <= 250;
    if (legal && !ref.startsWith('-'))
        return ref;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(ref)}" is not a valid git ref: give a branch, a tag or a commit.`);
}
/** Whether a ref is a whole commit id. */
function isCommit(ref) {
    return /^[0-9a-f]{40}$/.test(ref);
}
/** What the embedded S3 server has, and what is asked of another one, where nobody says otherwise. */
const DEFAULT_BUCKET = 's3-benchmarks';
const DEFAULT_REGION = 'us-east-1';
/** Default time for measuring on this machine, over all instance types of a run. */
const DEFAULT_BUDGET_SECONDS = 75;
const SECONDS = { s: 1, m: 60, min: 60, '': 60, h: 3600 };
const LEAST_SECONDS = 1;
const MOST_SECONDS = 7 * 24 * 3600;
/**
 * Reads a time for measuring: minutes, or a number with its unit, such as `75s`, `2m`, `1.5` or `1h`.
 *
 * @param input the field that it is of, or its name
 * @returns seconds
 * @throws InputError
 */
function readBudget(input, text) {
    const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,9})?) ?([a-z]{0,3})$/.exec(text.trim()) ?? [];
    const seconds = Number(number || Number.NaN) * (SECONDS[unit] ?? Number.NaN);
    if (seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)
        return seconds;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} is "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}": give minutes, or a number with its unit, from 1s to 168h, e.g. 75s, 2m or 1h.`);
}
/**
 * Parses YAML, of which JSON is a part; an empty text is an empty document.
 *
 * @param what names the document for the person who has to fix it
 * @throws InputError that says where it stops being YAML
 */
async function parseYaml(text, what) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { prettyErrors: true });
    const [fault] = document.errors;
    if (!fault)
        return document.toJS({ maxAliasCount: 100 }) ?? {};
    const [{ line, col } = { line: 1, col: 1 }] = fault.linePos ?? [];
    const [words = ''] = fault.message.split(/ at line \d/);
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} is not YAML: line ${line}, column ${col}: ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(words)}.`);
}


/***/ }),

/***/ 11096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readWritten)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4996);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13815);



/**
 * @param name of the file
 * @param what names it, for messages
 * @param keysAt keys that a place in the file can have
 * @throws InputError that says what is wrong first: a key that is none, if there is one
 */
async function readWritten(schema, text, name, what, keysAt, wordsOf = (issue) => (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(issue.message)) {
    const value = name.endsWith('.json') ? (0,_read_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, what) : await (0,_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .hN)(text, what);
    const read = schema.safeParse(value);
    if (read.success)
        return read.data;
    const { issues } = read.error;
    for (const issue of issues) {
        if (issue.code !== 'unrecognized_keys')
            continue;
        const where = issue.path.length > 0 ? ` (${issue.path.join('.')})` : '';
        (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(`key in ${what}${where}:`, issue.keys[0] ?? '', keysAt(issue.path));
    }
    const [first] = issues;
    const more = issues.length > 1 ? `; and ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(issues.length - 1, 'other fault')}` : '';
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} is not valid: ${first.path.join('.') || 'document'}: ${wordsOf(first)}${more}.`);
}


/***/ })

};
