export const id = 2714;
export const ids = [2714];
export const modules = {

/***/ 78306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadSources),
/* harmony export */   G: () => (/* binding */ loadBuiltinWorkloads)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38027);
/* harmony import */ var _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94021);
/* harmony import */ var _src_process_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40924);
/* harmony import */ var _compile_workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49286);





const FOLDER = (0,_src_process_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadsUrl */ .km)();
const ENDING = '.src.json';
/** The workloads of the built-in suite as they were written, by name, in the order of their names. */
function loadSources() {
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(FOLDER).filter((file) => file.endsWith(ENDING));
    const names = files.map((file) => file.slice(0, -ENDING.length)).sort();
    return new Map(names.map((name) => {
        const file = name + ENDING;
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(file, FOLDER), 'utf8');
        return [name, (0,_src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)(_src_contract_workload_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkloadSource */ .JK, text, file)];
    }));
}
/** The workloads of the built-in suite by name, in the order of their names; other sizes of them: `loadFamilies`. */
function loadBuiltinWorkloads() {
    return new Map([...loadSources()].map(([name, source]) => [name, (0,_compile_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .compileWorkload */ .z)(name, source)]));
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

/***/ 49286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ compileWorkload)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/workload.js
var workload = __webpack_require__(94021);
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


/***/ }),

/***/ 15981:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _builtin_workloads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78306);
/* harmony import */ var _clients_detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42990);
/* harmony import */ var _families_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68812);



/**
 * Prints what the suite has on this machine, as one line of JSON for other programs:
 * `{s3Clients: [{id, version, bundled}], missing: [{id, why}], workloads: {NAME: …}}`. The workloads are
 * those that stand for their families, and those that are named as arguments, if the suite has them.
 */
const { available, missing } = await (0,_clients_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyClients */ .$)(process.env);
const sized = new Map((0,_families_js__WEBPACK_IMPORTED_MODULE_2__/* .loadFamilies */ .Z)().flatMap(({ members }) => [...members]));
const named = process.argv.slice(2).flatMap((name) => {
    const workload = sized.get(name);
    return workload ? [[name, workload]] : [];
});
const workloads = Object.fromEntries([...(0,_builtin_workloads_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBuiltinWorkloads */ .G)(), ...named]);
console.log(JSON.stringify({ s3Clients: available, missing, workloads }));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 68812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ memberFor),
/* harmony export */   Z: () => (/* binding */ loadFamilies)
/* harmony export */ });
/* harmony import */ var _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94021);
/* harmony import */ var _builtin_workloads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78306);
/* harmony import */ var _compile_workload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49286);



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
    const sources = (0,_builtin_workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSources */ .D)();
    return SHAPES.map(({ extra = false, sizes, standard, trial, vary }) => {
        const source = sources.get(standard);
        const sized = (size) => vary === 'numFiles' ? { ...source, numFiles: size } : { ...source, fileSize: `${size}MiB` };
        const nameOfSize = (size) => nameOf(sized(size));
        return {
            standard,
            extra,
            trial: nameOfSize(trial),
            members: new Map(sizes.map((size) => [nameOfSize(size), (0,_compile_workload_js__WEBPACK_IMPORTED_MODULE_2__/* .compileWorkload */ .z)(nameOfSize(size), sized(size))])),
        };
    });
}
/** What a workload does, as its name. */
function nameOf({ action, checksum, fileSize, filesOnDisk, numFiles }) {
    const suffix = checksum === null ? '' : `-${checksum.toLowerCase()}`;
    const count = String(numFiles).replace(/\B(?=(\d{3})+$)/g, '_');
    return `${action}-${fileSize}-${count}x${suffix}${filesOnDisk ? '' : '-ram'}`;
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
    const bytes = (name) => (0,_src_contract_workload_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesPerRun */ .ei)(members.get(name));
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


/***/ }),

/***/ 14144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ ROUNDS_A_CELL),
/* harmony export */   cI: () => (/* binding */ CompareDesign),
/* harmony export */   yv: () => (/* binding */ FormerDesign)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const Rounds = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().max(100);
const Kept = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().max(100);
const Effect = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(1);
/** How two sides are measured in turn on one host, and when a cell has had enough rounds. */
const CompareDesign = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    againstItself: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('An A/A run: both sides are meant to be the same code.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .nonnegative()
        .describe('Of the coins that tell, for each round, which side is first.'),
    budgetSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .nullable()
        .describe('For all rounds on one instance type; null: none was set.'),
    screenRounds: Rounds.describe('Rounds that every cell gets, whatever it shows.'),
    mostRounds: Rounds.describe('Rounds after which a cell ends, undecided or not.'),
    keptPerRound: Kept.describe('Timed runs of each process that count, after one warm-up.'),
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ pairs: Rounds, share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(1) }))
        .min(1)
        .describe('After how many rounds it is tested, and with what share of the error.'),
    least: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ afterScreen: Effect, later: Effect })
        .describe('|ln ratio| below which a cell is given up: after the screen; at each second round.'),
    outlook: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ from: Rounds, z: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative() })
        .describe('From so many rounds on, the z to be expected at the last one; below it: given up.'),
    overwhelming: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rounds: Rounds, factor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(1) })
        .describe('Rounds, and the factor that no noise has between any two runs: no test is needed.'),
})
    .describe('How two sides are measured in turn, round by round.');
/**
 * Rounds a cell that a plan should count with, the screen in them: what `npm run bench -- verdicts` comes
 * to where processes differ by 1.5 %, and by 5 %. A round is a process of either side, of a warm-up and
 * the kept runs.
 */
const ROUNDS_A_CELL = { usual: 4.4, noisy: 5.5 };
/** How sides were measured before rounds were tested in pairs: stored results have it. */
const FormerDesign = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    againstItself: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('An A/A run: both sides are meant to be the same code.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Of the coin that tells which side is first.'),
    screen: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        rounds: Rounds,
        keptPerRound: Kept.describe('Timed runs of each process, after one warm-up.'),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .positive()
            .max(1)
            .describe('A fraction; a cell beyond it is confirmed.'),
    })
        .describe('Rounds 1 to `rounds`, of all cells.'),
    confirm: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rounds: Rounds, keptPerRound: Kept })
        .describe('Fresh rounds, of the cells that stood out in the screen.'),
});


/***/ }),

/***/ 46038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ refuseOtherKinds),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   ZZ: () => (/* binding */ unknownJson),
/* harmony export */   aO: () => (/* binding */ kindOfJson)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** The kinds of this project's own documents, as messages call them. */
const OWN = {
    result: 'a result of S3 Benchmarks',
    figures: 'an export of a result (--exports json)',
    settings: 'a settings file of the stack',
    workload: 'a workload (NAME.run.json)',
    source: 'the source of a workload (NAME.src.json)',
    changes: 'the changes.json of a history',
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (...names) => (value) => names.every((name) => name in value);
/** A list under a name, of objects with these fields. */
const listOf = (name, ...names) => {
    const fits = has(...names);
    return ({ [name]: list }) => Array.isArray(list) && isObject(list[0]) && fits(list[0]);
};
/** Documents by fields that no other kind has, as their programs write them; the first that fits counts. */
const KINDS = [
    [OWN.result, has('runKey', 'jobs')],
    [OWN.figures, has('runKey', 'cases')],
    [OWN.changes, has('schemaVersion', 'cells', 'changes')],
    [OWN.workload, has('tasks', 'maxRepeatCount')],
    [OWN.source, has('action', 'fileSize')],
    [OWN.settings, has('account', 'region')],
    ['the package-lock.json of an npm package', has('lockfileVersion')],
    ['the package.json of an npm package', npmPackage],
    ['a tsconfig.json', has('compilerOptions')],
    ['the cdk.json of a CDK app', has('app', 'context')],
    ['a template of CloudFormation', has('Resources')],
    ['a JSON Schema', ({ $schema }) => /json-schema\.org/.test(String($schema))],
    ['an export of hyperfine', listOf('results', 'command', 'mean')],
    ['an export of Google Benchmark', listOf('benchmarks', 'real_time')],
    ['an export of pytest-benchmark', has('machine_info', 'benchmarks')],
    ['an export of Vitest', has('numTotalTests')],
    ['an export of k6', has('metrics', 'root_group')],
    ['an export of fio', has('fio version')],
    ['an export of warp', has('commands', 'merged_hosts')],
    ['the data of github-action-benchmark', has('lastUpdate', 'entries')],
    ['a manifest of a container image', has('mediaType', 'layers')],
    ['a listing of the AWS CLI', listOf('Contents', 'Key', 'ETag')],
    ['an answer of the API of GitHub', has('message', 'documentation_url')],
    ['an export for Bencher', isBencher],
];
/** The same of lists, by their first element. */
const LISTS = [
    ['an export for github-action-benchmark', has('name', 'unit', 'value')],
    ['an export of JMH', has('jmhVersion')],
];
function npmPackage(value) {
    return (typeof value.name === 'string' &&
        ['dependencies', 'devDependencies', 'scripts', 'license'].some((name) => name in value));
}
/** https://bencher.dev/docs/reference/bencher-metric-format/ */
function isBencher(value) {
    const [measures] = Object.values(value);
    const [measure] = isObject(measures) ? Object.values(measures) : [];
    return isObject(measure) && typeof measure.value === 'number';
}
/** What a document is, as far as its fields tell; null where they do not. */
function kindOfJson(value) {
    const [kinds, one] = Array.isArray(value) ? [LISTS, value[0]] : [KINDS, value];
    return (isObject(one) && kinds.find(([, fits]) => fits(one))?.[0]) || null;
}
/**
 * Refuses a document that is known to be of another kind.
 *
 * @param what names the document
 * @param fix what to give instead, e.g. `give the result.json of a run`
 * @throws InputError
 */
function refuseOtherKinds(value, expected, what, fix) {
    const kind = kindOfJson(value);
    if (kind === null || kind === expected)
        return;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is ${kind}, not ${expected}: ${fix}.`);
}
/** What a document of an unknown kind is, e.g. `JSON of another program (with "a" and 3 other fields)`. */
function unknownJson(value) {
    if (Array.isArray(value))
        return 'a list';
    if (!isObject(value))
        return `JSON, but only ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(JSON.stringify(value), 40)}`;
    const [first, ...others] = Object.keys(value);
    if (first === undefined)
        return 'JSON without any fields';
    const more = others.length === 0 ? '' : ` and ${others.length} other field${others.length === 1 ? '' : 's'}`;
    return `JSON of another program (with "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(first, 40)}"${more})`;
}


/***/ }),

/***/ 38027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sw: () => (/* binding */ checkDocument),
  u0: () => (/* binding */ readDocument),
  vg: () => (/* binding */ readRunResult)
});

// UNUSED EXPORTS: parseJson

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/json-fault.js
const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** What a person would call a word. */
const WORD = /[\p{L}\p{N}_$.+-]+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const QUOTES = /['`´‘’‚“”„«»]/;
/**
 * Where a text stops being JSON, and what its owner has to change there: `line 3, column 5: JSON has no
 * comments`. `JSON.parse` names no place for the most frequent mistakes. RFC 8259.
 *
 * @returns null for JSON
 */
function jsonFault(text) {
    const open = [];
    let next = 'value';
    let comma = -1;
    for (let at = 0;;) {
        at += matchAt(SPACE, text, at).length;
        const sign = text.charAt(at);
        if (sign === '')
            return next === 'nothing' ? null : endsEarly(text);
        if (next === 'nothing')
            return there(text, at, strayAt(text, at) ?? MORE);
        if (sign === '}' || sign === ']') {
            const closes = next === ', or end' || next === `key or }` || next === 'value or ]';
            if (open.at(-1) !== sign)
                return there(text, at, wrongEnd(sign, open.at(-1)));
            if (!closes && comma >= 0) {
                return there(text, comma, `the comma before "${sign}" is one too many`);
            }
            if (!closes)
                return there(text, at, 'a value is missing before it');
            open.pop();
            at += 1;
            next = open.length > 0 ? ', or end' : 'nothing';
        }
        else if (next === ', or end') {
            if (sign !== ',')
                return there(text, at, strayAt(text, at) ?? 'a comma is missing before it');
            comma = at++;
            next = open.at(-1) === '}' ? 'key' : 'value';
            continue;
        }
        else if (next === ':') {
            if (sign !== ':') {
                return there(text, at, strayAt(text, at) ?? 'a colon (:) is missing before it');
            }
            at += 1;
            next = 'value';
        }
        else if (sign === '"') {
            const end = endOfText(text, at);
            if (typeof end === 'string')
                return end;
            at = end;
            next = next.startsWith('key') ? ':' : open.length > 0 ? ', or end' : 'nothing';
        }
        else if (next.startsWith('key')) {
            return there(text, at, strayAt(text, at) ?? needsQuotes(text, at));
        }
        else if (sign === '{' || sign === '[') {
            open.push(sign === '{' ? '}' : ']');
            at += 1;
            next = sign === '{' ? 'key or }' : 'value or ]';
        }
        else {
            const literal = matchAt(LITERAL, text, at);
            if (literal === '')
                return there(text, at, strayAt(text, at) ?? noValue(text, at));
            at += literal.length;
            next = open.length > 0 ? ', or end' : 'nothing';
        }
        comma = -1;
    }
}
const MORE = 'there is more after the end of the document';
/** What people's habits and programs leave in a file, wherever it stands. */
function strayAt(text, at) {
    if (/^(?:\/\/|\/\*|#)/.test(text.slice(at, at + 2)))
        return 'JSON has no comments: delete it';
    if (/^(?:<{7}|={7}|>{7})/.test(text.slice(at, at + 7)))
        return 'a conflict of git is not settled';
    const sign = String.fromCodePoint(text.codePointAt(at));
    if (QUOTES.test(sign))
        return 'JSON takes double quotes (") only';
    if (!/[\p{Z}\p{C}]/u.test(sign))
        return null;
    const code = sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${code} stands here, which only looks like a space: delete it`;
}
function needsQuotes(text, at) {
    const word = wordAt(text, at);
    return /^[\p{L}\p{N}_$]/u.test(word)
        ? `"${word}" needs double quotes around it`
        : `"${word}" stands where a name in double quotes belongs`;
}
function noValue(text, at) {
    const word = wordAt(text, at);
    return /^[\p{L}\p{N}_$.+-]/u.test(word)
        ? `"${word}" is no value of JSON; texts stand in double quotes`
        : `"${word}" stands where a value belongs`;
}
function wordAt(text, at) {
    return matchAt(WORD, text, at).slice(0, 40) || String.fromCodePoint(text.codePointAt(at));
}
function wrongEnd(sign, expected) {
    return expected === undefined
        ? `"${sign}" stands where a value belongs`
        : `"${sign}" stands where "${expected}" belongs`;
}
/** @returns where the text in quotes that begins `from` ends, or what is wrong with it */
function endOfText(text, from) {
    for (let at = from + 1;;) {
        const sign = text.charAt(at);
        if (sign === '"')
            return at + 1;
        if (sign === '')
            return endsEarly(text);
        if (sign === '\n' || sign === '\r') {
            const { column } = placeOf(text, from);
            return there(text, at, `the text that begins in column ${column} has no closing quote`);
        }
        if (sign < ' ')
            return there(text, at, 'a control character stands in a text: delete it');
        const taken = sign === '\\' ? matchAt(ESCAPE, text, at) : sign;
        if (taken === '')
            return there(text, at, 'write \\\\ for a backslash');
        at += taken.length;
    }
}
function endsEarly(text) {
    const { column, line } = placeOf(text, text.length);
    return `it ends too early, in line ${line}, column ${column}: is the file cut off?`;
}
function there(text, at, what) {
    const { column, line } = placeOf(text, at);
    return `line ${line}, column ${column}: ${what}`;
}
/** As editors count: lines and characters from 1. */
function placeOf(text, at) {
    const lines = text.slice(0, at).split(/\r\n|\r|\n/);
    const before = lines.at(-1);
    const pairs = before.match(/[\ud800-\udbff]/g)?.length ?? 0;
    return { line: lines.length, column: before.length - pairs + 1 };
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/kinds-of-json.js
var kinds_of_json = __webpack_require__(46038);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-result.js + 1 modules
var run_result = __webpack_require__(55679);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js





/**
 * Parses JSON from outside and checks it against a schema.
 *
 * @param what names the document for the person who has to mend it, e.g. a file name
 * @throws InputError naming the first few places that are wrong
 */
function readDocument(schema, text, what) {
    return checkDocument(schema, parseJson(text, what), what);
}
/** As `readDocument`, for a value that is parsed already. */
function checkDocument(schema, value, what) {
    const checked = schema.safeParse(value);
    if (checked.success)
        return checked.data;
    const faults = checked.error.issues
        .slice(0, 3)
        .map((issue) => `${issue.path.join('.') || 'document'}: ${(0,input_error/* printable */.g$)(issue.message)}`);
    const more = checked.error.issues.length - faults.length;
    throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is not valid: ${faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`);
}
/** What a person gives who gave something else in the place of a result. */
const GIVE_RESULT = 'give the result.json of a run';
/**
 * Reads a result document.
 *
 * @throws InputError for text that is no JSON, JSON of another program, another schema version, or a
 *   document that does not fit
 */
function readRunResult(text, what) {
    const value = parseJson(text, what);
    (0,kinds_of_json/* refuseOtherKinds */.GW)(value, kinds_of_json/* OWN */.ZF.result, what, GIVE_RESULT);
    const version = schemas/* looseObject */._H3({ schemaVersion: schemas/* unknown */.L5J() }).safeParse(value);
    const found = version.success ? version.data.schemaVersion : undefined;
    if (found === run_result/* RESULT_SCHEMA_VERSION */.tS)
        return checkDocument(run_result/* RunResult */.ns, value, what);
    if (!isOfAnotherVersion(value)) {
        throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is ${(0,kinds_of_json/* unknownJson */.ZZ)(value)}, not ${kinds_of_json/* OWN */.ZF.result}: ${GIVE_RESULT}.`);
    }
    const said = found === undefined ? 'no schemaVersion' : `schemaVersion ${JSON.stringify(found)}`;
    throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} has ${(0,input_error/* printable */.g$)(said)}, but this program reads schemaVersion ` +
        `${run_result/* RESULT_SCHEMA_VERSION */.tS}: read it with the version of S3 Benchmarks that wrote it.`);
}
/** Only what has something of a result is of another version of this program. */
function isOfAnotherVersion(value) {
    if ((0,kinds_of_json/* kindOfJson */.aO)(value) === kinds_of_json/* OWN */.ZF.result)
        return true;
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return names.includes('schemaVersion') && names.length === 1;
}
/**
 * Parses JSON as people's editors and shells leave it.
 *
 * @throws InputError that says what the text is instead, or where it stops being JSON
 */
function parseJson(text, what) {
    const plain = text.replace(/^\ufeff/, '');
    try {
        return JSON.parse(plain);
    }
    catch (error) {
        const other = otherText(plain);
        if (other !== null)
            throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is ${other}.`);
        const fault = jsonFault(plain) ?? String(error);
        throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is not JSON: ${(0,input_error/* ended */.v6)((0,input_error/* printable */.g$)(fault))}`);
    }
}
/** What is saved in the place of JSON, and what to do then. */
function otherText(text) {
    const start = text.slice(0, 2000).trimStart();
    if (start === '')
        return 'empty';
    if (/^(?:<!--|<!doctype html|<html)/i.test(start)) {
        return 'an HTML page, not JSON, such as one of a login or an error: download the file itself';
    }
    if (/^(?:<\?xml|<Error>)/.test(start)) {
        const code = /<Error>.*?<Code>(\w{1,80})<\/Code>/s.exec(start)?.[1];
        return code ? `an error of S3 (${code}), not JSON: download the file anew` : 'XML, not JSON';
    }
    if (start.startsWith('version https://git-lfs.github.com/spec/')) {
        return 'a pointer of Git LFS, not the file: run `git lfs pull`';
    }
    return start.startsWith('-----BEGIN ') ? 'PEM, not JSON' : null;
}


/***/ }),

/***/ 55679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m7: () => (/* binding */ LONGEST_NOTE),
  cJ: () => (/* binding */ MOST_NOTES),
  tS: () => (/* binding */ RESULT_SCHEMA_VERSION),
  ns: () => (/* binding */ RunResult),
  P0: () => (/* binding */ Turns),
  _Y: () => (/* binding */ isTimed),
  wb: () => (/* binding */ keptMeasurements),
  cv: () => (/* binding */ markWarmup)
});

// UNUSED EXPORTS: CaseResult, Host, JobResult, Measurement, SuiteUsed

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/compare-design.js
var compare_design = __webpack_require__(14144);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/verdicts.js
var verdicts = __webpack_require__(85394);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js



const Verdict = schemas/* enum */.k5n(verdicts/* VERDICT_NAMES */.BO)
    .describe('What a comparison came to. slightlySlower, slightlyFaster: proven, and less than `threshold`. notFlagged: nothing stood out, which is no proof. couldNotBeJudged: given up before anything could be told, as its own time was up. notReached: the time of the whole comparison was up, or it was interrupted. suspect: it looks changed, but the sides were not measured in turn on one host. insufficient: of results of two files, too few cells; of older versions of the program, too few runs.');
const Ratio = schemas/* number */.aig().positive();
const Probability = schemas/* number */.aig().min(0).max(1).nullable();
const Count = schemas/* int */.Whr().nonnegative();
const Comparison = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    storageClass: names/* StorageClass */.KD,
    bucket: schemas/* string */.YjP(),
    s3Client: names/* S3ClientId */.rN,
    workload: names/* WorkloadName */.lx,
    evidence: schemas/* enum */.k5n(['interleaved', 'separate'])
        .describe('interleaved: both sides in turn on one host. separate: weaker evidence.'),
    ratio: Ratio.nullable().describe('Throughput of the candidate ÷ baseline; < 1 is slower.'),
    interval: schemas/* tuple */.PVZ([Ratio, Ratio]).nullable().describe('Exact 95 % interval of the ratio.'),
    pValue: Probability.describe('Exact and two-sided; null if no test was made.'),
    adjustedP: Probability.describe('Benjamini–Hochberg over all cells tested so far.'),
    decidedBy: schemas/* enum */.k5n(['test', 'everyRound'])
        .optional()
        .describe('everyRound: every run of every round was beyond noise, and no test was needed.'),
    kept: schemas/* tuple */.PVZ([Count, Count])
        .describe('Values compared, a round each: of the candidate, of the baseline.'),
    threshold: schemas/* number */.aig().positive().describe('Least change that counts, as a fraction.'),
    verdict: Verdict,
    provisional: schemas/* boolean */.zMY().describe('May change when the other instance types are in.'),
    reason: schemas/* string */.YjP().nullable().describe('Why, in words; not escaped for any format.'),
})
    .describe('The candidate against the baseline, in one cell.');
const ClientComparison = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    s3Client: names/* S3ClientId */.rN,
    cells: Count.describe('Workloads and buckets that it is over: those with a whole screen.'),
    ratio: Ratio.describe('Throughput of the candidate ÷ baseline, of the usual round.'),
    interval: schemas/* tuple */.PVZ([Ratio, Ratio]).nullable().describe('Exact 95 % interval of the ratio.'),
    pValue: schemas/* number */.aig().min(0).max(1),
    adjustedP: schemas/* number */.aig().min(0).max(1).describe('Holm over all clients and instance types.'),
    threshold: schemas/* number */.aig().positive().describe('Least change that counts, as a fraction.'),
    verdict: Verdict.extract([
        'slower',
        'faster',
        'slightlySlower',
        'slightlyFaster',
        'unchanged',
        'inconclusive',
    ]),
    provisional: schemas/* boolean */.zMY().describe('May change when the other instance types are in.'),
})
    .describe('The candidate against the baseline: one S3 client over all its workloads.');
const SmallestChange = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    change: schemas/* number */.aig()
        .positive()
        .max(1)
        .nullable()
        .describe('A slowdown by this fraction would have been called; null: none, however large.'),
    power: schemas/* number */.aig().positive().max(1).describe('In this share of such runs.'),
})
    .describe('What a run could have told.');
const HostShare = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    ratio: Ratio.describe('What all its cells share, candidate ÷ baseline; 1 where too few tell.'),
    cells: Count,
    isTakenOut: schemas/* boolean */.zMY().describe('Whether it was taken out of the ratios of the cells.'),
})
    .describe('Two runs: another host, or a change of all cells alike, which cannot be told apart.');

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-result.js




/** The version that this program writes, and the only one it reads. */
const RESULT_SCHEMA_VERSION = 1;
const Time = iso/* datetime */.w$({ offset: true });
const Reason = schemas/* string */.YjP().nullable().describe('Why, in words, when it did not go well.');
const Measurement = schemas/* strictObject */.rej({
    round: schemas/* int */.Whr().nonnegative().describe('0: it was not measured in turn with others.'),
    run: schemas/* int */.Whr().positive().describe('N of the runner’s line `Run:N`.'),
    seconds: schemas/* number */.aig().positive(),
    gigabitsPerSecond: schemas/* number */.aig().nonnegative().describe('10^9 bits of all tasks per second.'),
    warmup: schemas/* boolean */.zMY().describe('Not counted in any statistic.'),
    implausible: schemas/* literal */.euz(true).optional().describe('Above 10 × the line rate.'),
    machine: schemas/* strictObject */.rej({
        others: schemas/* number */.aig().nonnegative().describe('That programs not of this run kept busy.'),
        steal: schemas/* number */.aig().nonnegative().describe('That the host gave to other machines.'),
    })
        .optional()
        .describe('CPUs, on average while its process ran. Absent where it is not known.'),
})
    .describe('One timed run of all tasks of a workload.');
const CaseResult = schemas/* strictObject */.rej({
    side: names/* Side */.mn,
    attempt: schemas/* int */.Whr()
        .positive()
        .optional()
        .describe('Of the job; 1 if absent. Both sides of a cell are of one attempt.'),
    storageClass: names/* StorageClass */.KD,
    bucket: schemas/* string */.YjP(),
    s3Client: names/* S3ClientId */.rN,
    workload: names/* WorkloadName */.lx,
    workloadDigest: schemas/* string */.YjP()
        .nullable()
        .describe('SHA-256 of what the workload asks for; cases are comparable only when equal.'),
    status: schemas/* enum */.k5n(['measured', 'skipped', 'failed']),
    reason: Reason,
    bytesPerRun: schemas/* int */.Whr().nonnegative().nullable().describe('Bytes of all tasks, null if unknown.'),
    tasksPerRun: schemas/* int */.Whr().nonnegative().optional().describe('Absent if unknown.'),
    objects: schemas/* strictObject */.rej({
        digest: schemas/* string */.YjP().describe('SHA-256 of keys and sizes: equal for equal objects.'),
        bytes: schemas/* int */.Whr().nonnegative(),
    })
        .optional()
        .describe('What the tasks move, each object once. Absent if unknown.'),
    cut: schemas/* enum */.k5n(['itsTime', 'budget', 'interrupted'])
        .optional()
        .describe('Why a case has fewer rounds than it was to have: the time of its case, or of the whole run, was up; or somebody interrupted it.'),
    measurements: schemas/* array */.YOg(Measurement),
})
    .describe('One S3 client on one workload against one bucket.');
const Host = schemas/* strictObject */.rej({
    instanceId: schemas/* string */.YjP().nullable(),
    instanceType: schemas/* string */.YjP()
        .nullable()
        .optional()
        .describe('The type that the machine says it is; null where it does not say.'),
    availabilityZone: schemas/* string */.YjP().nullable(),
    image: schemas/* string */.YjP().nullable(),
    kernel: schemas/* string */.YjP(),
    cpuModel: schemas/* string */.YjP().nullable(),
    cpus: schemas/* int */.Whr().positive().describe('CPUs that the job could use.'),
    memoryMiB: schemas/* int */.Whr().positive(),
    nicGigabitsPerSecond: schemas/* number */.aig()
        .positive()
        .nullable()
        .optional()
        .describe('Speed of the fastest network card, as its driver says; EC2’s does not.'),
    architecture: schemas/* string */.YjP(),
    node: schemas/* string */.YjP(),
})
    .describe('The machine that measured.');
/** Characters, and notes of a job: a server that refuses much is told of often enough. */
const LONGEST_NOTE = 1000;
const MOST_NOTES = 100;
const JobResult = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    jobId: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['SUCCEEDED', 'FAILED']),
    reason: Reason,
    startedAt: Time.nullable().describe('null if it never started.'),
    finishedAt: Time.nullable(),
    lineRateGigabitsPerSecond: schemas/* number */.aig().positive().nullable(),
    host: Host.nullable(),
    earlierAttempts: schemas/* array */.YOg(schemas/* strictObject */.rej({ attempt: schemas/* int */.Whr().positive(), startedAt: Time, host: Host.nullable() }))
        .optional()
        .describe('Attempts that were lost before their end, as far as their cases are here.'),
    s3ClientVersions: schemas/* record */.g1P(names/* S3ClientId */.rN, schemas/* string */.YjP()),
    roundsSeconds: schemas/* number */.aig()
        .nonnegative()
        .optional()
        .describe('What the rounds took, in all attempts. Absent without any.'),
    notBegun: schemas/* array */.YOg(names/* WorkloadName */.lx)
        .optional()
        .describe('Workloads for which the rest of the budget would not have done.'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP().max(LONGEST_NOTE))
        .max(MOST_NOTES)
        .optional()
        .describe('What the job could not do for itself, such as tidying or checking; no case failed by it.'),
    cases: schemas/* array */.YOg(CaseResult),
})
    .describe('What ran on one instance type.');
const Turns = schemas/* strictObject */.rej({
    seed: schemas/* int */.Whr().nonnegative().describe('Of the order of the S3 clients in each round.'),
    budgetSeconds: schemas/* number */.aig()
        .positive()
        .nullable()
        .describe('For the rounds on each instance type; null: none was set.'),
    sized: schemas/* boolean */.zMY().describe('Whether the sizes of the workloads were chosen by their machine.'),
})
    .describe('S3 clients were measured in turn: in each round each in a process of its own.');
const SuiteUsed = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP().describe('A git URL or path, or `builtin`.'),
    ref: schemas/* string */.YjP().nullable(),
    commit: names/* Commit */.gn.nullable(),
    baseline: names/* Revision */.AT.nullable().describe('Of the same repository; null when nothing is compared.'),
    client: schemas/* strictObject */.rej({ repository: schemas/* string */.YjP(), candidate: names/* Revision */.AT, baseline: names/* Revision */.AT.nullable() })
        .optional()
        .describe('Repository of an S3 client whose commits the builds were made to use.'),
    repositories: schemas/* array */.YOg(schemas/* strictObject */.rej({
        side: names/* Side */.mn,
        url: schemas/* string */.YjP(),
        commit: names/* Commit */.gn,
        s3Clients: schemas/* array */.YOg(names/* S3ClientId */.rN).optional().describe('Built with it; absent: any of them.'),
    })),
});
const RunResult = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(RESULT_SCHEMA_VERSION),
    runKey: names/* RunKey */.Tb,
    trigger: names/* Trigger */.l9,
    suite: SuiteUsed,
    asAws: names/* ByNamesOfAws */.aR,
    startedAt: Time,
    finishedAt: Time.nullable().describe('null while the run is going on.'),
    interrupted: schemas/* boolean */.zMY().describe('Stopped by a person before its end.'),
    options: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]*$/), schemas/* array */.YOg(schemas/* string */.YjP()))
        .optional()
        .describe('Of the command line, each with its values: those that nothing else here tells, such as `endpoint`.'),
    jobs: schemas/* array */.YOg(JobResult),
    turns: Turns.optional(),
    compare: schemas/* union */.KCZ([compare_design/* CompareDesign */.cI, compare_design/* FormerDesign */.yv])
        .optional()
        .describe('Absent when nothing was compared.'),
    comparisons: schemas/* array */.YOg(Comparison).optional().describe('Absent when nothing was compared.'),
    clientComparisons: schemas/* array */.YOg(ClientComparison).optional(),
    smallestChanges: schemas/* array */.YOg(SmallestChange).optional().describe('One for each instance type.'),
    hostShares: schemas/* array */.YOg(HostShare).optional().describe('Of two runs that are compared.'),
})
    .describe('All that one run measured. A job writes the same document with itself as only job.');
/**
 * Whether a case has figures. One that a comparison settled without timing it has none, though its status
 * is `measured`: so the statistics tell why its cell is not comparable.
 */
function isTimed({ measurements, status, }) {
    return status === 'measured' && measurements.length > 0;
}
/** Measurements that count: all but warm-ups. */
function keptMeasurements(result) {
    return result.measurements.filter((measurement) => !measurement.warmup);
}
/** Marks the first run as warm-up when there is more than one, as the suite's metrics do. */
function markWarmup(runs) {
    return runs.map((run, index) => ({ ...run, warmup: index === 0 && runs.length > 1 }));
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


/***/ }),

/***/ 85394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ VERDICT_NAMES),
/* harmony export */   kj: () => (/* binding */ isRegression),
/* harmony export */   vs: () => (/* binding */ wasJudged),
/* harmony export */   xr: () => (/* binding */ wasTold)
/* harmony export */ });
/* unused harmony export VERDICT_FACTS */
const TOLD = { isTold: true, isJudged: true, isRegression: false };
const OPEN = { isTold: false, isJudged: false, isRegression: false };
/**
 * All verdicts: the one list of them. A new one is an entry here; its words and colours, and whatever else
 * it lacks, do not compile until they are there.
 */
const VERDICT_FACTS = {
    slower: { ...TOLD, isRegression: true },
    faster: TOLD,
    slightlySlower: TOLD,
    slightlyFaster: TOLD,
    unchanged: TOLD,
    inconclusive: { ...TOLD, isTold: false },
    notFlagged: TOLD,
    suspect: { ...TOLD, isJudged: false },
    couldNotBeJudged: OPEN,
    notReached: OPEN,
    insufficient: OPEN,
    failed: OPEN,
    new: OPEN,
    notComparable: OPEN,
};
const VERDICT_NAMES = Object.keys(VERDICT_FACTS);
/** Whether a verdict tells something of the code. */
function wasTold({ verdict }) {
    return VERDICT_FACTS[verdict].isTold;
}
/** Whether a verdict could have been slower or faster. */
function wasJudged({ verdict }) {
    return VERDICT_FACTS[verdict].isJudged;
}
/** Whether it is a regression, and not only for now. */
function isRegression({ provisional, verdict }) {
    return VERDICT_FACTS[verdict].isRegression && !provisional;
}


/***/ }),

/***/ 94021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ workloadDigest),
/* harmony export */   JK: () => (/* binding */ WorkloadSource),
/* harmony export */   Jz: () => (/* binding */ WORKLOAD_VERSION),
/* harmony export */   ei: () => (/* reexport safe */ _tasks_js__WEBPACK_IMPORTED_MODULE_1__.e),
/* harmony export */   iN: () => (/* binding */ askedOf),
/* harmony export */   iZ: () => (/* reexport safe */ _tasks_js__WEBPACK_IMPORTED_MODULE_1__.i),
/* harmony export */   sl: () => (/* binding */ Workload)
/* harmony export */ });
/* unused harmony exports ChecksumAlgorithm, WorkloadTask */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28052);




const ChecksumAlgorithm = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['CRC32', 'CRC32C', 'SHA1', 'SHA256']);
/** A workload as people write it: `NAME.src.json`. */
const WorkloadSource = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['upload', 'download']),
    fileSize: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('e.g. 5GiB, 8MiB, 256KiB, 1byte'),
    numFiles: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().max(1_000_000).default(1),
    filesOnDisk: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('false: the data stays in memory.'),
    checksum: ChecksumAlgorithm.nullable().default(null),
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
    checksum: ChecksumAlgorithm.nullable(),
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
        tasksPerRun: workload.tasks.length,
        objects: { digest: digestOf(named), bytes: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesPerRun */ .e)({ tasks: objects }) },
    };
}
function byKey([a], [b]) {
    return a < b ? -1 : 1;
}
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}


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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
