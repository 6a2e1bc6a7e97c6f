export const id = 2223;
export const ids = [2223];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
__webpack_unused_export__ = exports.kp = void 0;
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
__webpack_unused_export__ = distance;
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

/***/ 2223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eu: () => (/* binding */ BY_DEFAULT),
  ro: () => (/* binding */ CLIENTS),
  US: () => (/* binding */ clientsFor),
  My: () => (/* binding */ openClient),
  sp: () => (/* binding */ shippedNames),
  $1: () => (/* binding */ surveyClients)
});

// UNUSED EXPORTS: BUNDLED_CLIENTS, ReadyClients

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"El":{"s0":"3.1169.0"}}');
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/client-file.js
var client_file = __webpack_require__(53458);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js
var read_document = __webpack_require__(4996);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/programs.js
var programs = __webpack_require__(40924);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/start-program.js
var start_program = __webpack_require__(29524);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/index.js










/** S3 clients in JavaScript; only the one that runs is loaded. Whoever adds one adds it here. */
const BUNDLED = [
    {
        id: 'sdk-js',
        version: package_namespaceObject.El.s0,
        open: async (setup) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(6218), __webpack_require__.e(1793)]).then(__webpack_require__.bind(__webpack_require__, 41793))).open(setup),
    },
    {
        id: 'raw-http',
        version: `node ${process.version}`,
        open: async (setup) => (await __webpack_require__.e(/* import() */ 6892).then(__webpack_require__.bind(__webpack_require__, 66892))).open(setup),
    },
];
const BUNDLED_CLIENTS = BUNDLED.map(({ id }) => id);
/** Command lines that are measured wherever they are on PATH; the other files of `clients` have to be named. */
const BY_DEFAULT = ['aws-cli', 'rclone', 's5cmd', 's3cmd'];
const CLIENTS_DIR = (0,external_node_url_.fileURLToPath)((0,programs/* clientsUrl */.Oe)());
/** The clients whose files ship with this program, by name: `clients/NAME.yml`. */
async function shippedNames() {
    const files = await (0,promises_.readdir)(CLIENTS_DIR);
    return files.flatMap((file) => /^(.+)\.yml$/.exec(file)?.[1] ?? []).sort();
}
/** @throws InputError when the file is not right */
async function readShipped(id) {
    const file = await (0,client_file/* readClientFile */.CQ)(await (0,promises_.readFile)((0,external_node_path_.join)(CLIENTS_DIR, `${id}.yml`), 'utf8'), id);
    const client = file.clients[id];
    // Nothing is to appear beside what is packaged.
    const environment = { PYTHONDONTWRITEBYTECODE: '1', ...client.environment };
    return { ...client, environment, id, folder: CLIENTS_DIR };
}
/**
 * Environment variable by which the job tells a runner the clients that are measured: a file, so that a runner
 * reads no YAML.
 */
const CLIENTS = 'S3_BENCHMARKS_CLIENTS';
/** What that file holds: clients, each with the reason if it could not be built. */
const ReadyClients = schemas/* array */.YOg(client_file/* FileClient */.C4.extend({ failure: schemas/* string */.YjP().nullable() }));
/**
 * Loads the one client that runs, and gets it ready.
 *
 * @throws InputError for a client that is not known
 * @throws SkipCase when the client cannot do what the workload asks
 */
async function openClient(id, setup) {
    const bundled = BUNDLED.find((client) => client.id === id);
    if (bundled)
        return bundled.open(setup);
    const client = await findClient(id, setup.environment);
    const { openCommands } = await Promise.all(/* import() */[__webpack_require__.e(4823), __webpack_require__.e(3232)]).then(__webpack_require__.bind(__webpack_require__, 43232));
    return openCommands(client, setup);
}
async function findClient(id, environment) {
    const path = environment[CLIENTS];
    const ready = path ? (0,read_document/* readDocument */.u0)(ReadyClients, await (0,promises_.readFile)(path, 'utf8'), path) : [];
    const found = ready.find((client) => client.id === id);
    if (found?.failure)
        throw new Error(found.failure);
    if (found)
        return found;
    const shipped = await shippedNames();
    (0,input_error/* requireKnown */.$_)('S3 client', id, [...BUNDLED_CLIENTS, ...ready.map((one) => one.id), ...shipped]);
    return readShipped(id);
}
/**
 * The clients of files that a run can use: its own, and those of the names that ship. An own client stands in
 * place of one that ships.
 */
async function clientsFor(own, names) {
    const shipped = await shippedNames();
    const wanted = [...new Set(names)].filter((id) => shipped.includes(id) && !own.some((client) => client.id === id));
    return [...own, ...(await Promise.all(wanted.map(readShipped)))];
}
/** An interpreter on a busy machine takes its time to load what it is to tell the version of. */
const TIMEOUT_MS = 30_000;
/**
 * Asks each client for its version. A program that is there but does not work (a version manager's
 * shim with no version chosen, say) is missing. Never throws.
 *
 * @param isBuilt whether those that are to be built are
 */
async function surveyClients(env, clients, isBuilt) {
    const found = await Promise.all(clients.map((client) => detect(client, env, isBuilt)));
    const bundled = BUNDLED.map(({ id, version }) => ({ id, version, bundled: true }));
    return {
        available: [...bundled, ...found.filter((client) => 'version' in client)],
        missing: found.filter((client) => 'why' in client),
    };
}
async function detect(client, env, isBuilt) {
    const { id, version: command } = client;
    const unknown = { id, version: null, bundled: false };
    if (client.build && !isBuilt)
        return unknown;
    for (const argument of [client.runner, client.download, client.upload]) {
        const program = programOf(argument);
        const isThere = program === null || (await isFound(program, client.folder, env));
        if (!isThere)
            return { id, why: whyNotThere(program) };
    }
    if (!command)
        return unknown;
    const [program = '', ...args] = command.flat();
    const { code, failure, stderr, stdout } = await (0,start_program/* readProgram */.Lk)([program, ...args], {
        cwd: client.folder,
        env,
        timeoutMs: TIMEOUT_MS,
    });
    // AWS CLI before 1.18 wrote its version to stderr.
    const version = versionIn(stdout) ?? versionIn(stderr);
    if (failure === null && version)
        return { id, version, bundled: false };
    const said = (0,input_error/* printable */.g$)(stdout + stderr);
    if (failure === 'missing')
        return { id, why: whyNotThere(program) };
    if (failure === 'late') {
        return { id, why: `${program} did not print its version within ${TIMEOUT_MS / 1000} s` };
    }
    const why = failure
        ? `is on PATH but does not work: ${lastWords(stdout, stderr) || `exit ${code}`}`
        : `prints no version: ${said || 'it says nothing'}`;
    return { id, why: `${program} ${why}` };
}
function programOf(command) {
    const first = command?.[0];
    return typeof first === 'string' ? first : null;
}
function whyNotThere(program) {
    return program.includes('/') ? `${program} is not there` : `${program} is not on PATH`;
}
async function isFound(program, folder, { PATH }) {
    const paths = program.includes('/')
        ? [(0,external_node_path_.resolve)(folder, program)]
        : (PATH ?? '').split(external_node_path_.delimiter).map((one) => (0,external_node_path_.join)(one, program));
    for (const path of paths) {
        const isThere = await (0,promises_.access)(path).then(() => true, () => false);
        if (isThere)
            return true;
    }
    return false;
}
/** `1.2.3` and what belongs to it, in the first line if that speaks of a version; else that line. */
function versionIn(text) {
    const [first = ''] = text.trim().split('\n');
    const numbered = numberIn(first);
    if (numbered)
        return numbered;
    if (/version/i.test(first))
        return (0,input_error/* printable */.g$)(first, 60);
    return numberIn(text) ?? (/\d/.test(first) ? (0,input_error/* printable */.g$)(first, 60) : null);
}
function numberIn(text) {
    return /(?<![\w.-])v?(\d+(?:\.\d+)+[\w.+-]*)/.exec(text)?.[1] ?? null;
}
/** An interpreter says last what is wrong, after where it was. */
function lastWords(stdout, stderr) {
    const lines = (stdout + stderr).trim().split('\n');
    return (0,input_error/* printable */.g$)(lines.at(-1) ?? '');
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ requireKnown),
/* harmony export */   Cq: () => (/* binding */ requireDistinct),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   mU: () => (/* binding */ withoutColours),
/* harmony export */   o_: () => (/* binding */ unended),
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
        return this.#said.map((part) => (part instanceof Field ? spell(part.name) : part)).join('');
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
 * @throws InputError naming the nearest known name and all others
 */
function requireKnown(kind, value, known) {
    if (known.includes(value))
        return value;
    const hint = known.length > 0 ? ` Did you mean "${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(value, [...known])}"?` : '';
    throw new InputError(said `Unknown ${kind} "${printable(value)}".${hint} Known: ${known.join(', ') || 'none'}.`);
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

/***/ 40924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ clientsUrl),
/* harmony export */   WE: () => (/* binding */ programUrl),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   km: () => (/* binding */ workloadsUrl),
/* harmony export */   lR: () => (/* binding */ onParentGone)
/* harmony export */ });
/* unused harmony exports PROGRAM_SOURCES, WORKLOADS_SOURCE, CLIENTS_SOURCE */
/**
 * The programs that start each other, by their place in the sources. Packaged, each is a folder beside
 * the others: `NAME/index.js`, with the workloads in `workloads` and client files in `clients`.
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
const CLIENTS_SOURCE = 'clients/';
/** Where a program is, for this one: as sources beside sources, packaged beside packaged ones. */
function programUrl(name) {
    return locate(PROGRAM_SOURCES[name], `${name}/index.js`);
}
/** The folder of the built-in suite's workloads. */
function workloadsUrl() {
    return locate(WORKLOADS_SOURCE, 'workloads/');
}
/** The folder of the client files that ship, with their scripts. */
function clientsUrl() {
    return locate(CLIENTS_SOURCE, 'clients/');
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


/***/ }),

/***/ 29524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ readProgram),
/* harmony export */   Xd: () => (/* binding */ startProgram),
/* harmony export */   g3: () => (/* binding */ LineSplitter),
/* harmony export */   zc: () => (/* binding */ timeLimit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);


/** The longest that a timer of Node can be set to; a longer one ends at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** How long a program that is stopped may take to end. */
const GRACE_MS = 5000;
/** Of each stream, as many characters of a program's output are read; one that prints more is ended. */
const MOST_OUTPUT = 64 * 2 ** 20;
/**
 * Starts a program, without a shell. No other file of the product does: whatever a program is to us
 * (a group that is ended as one, an answer that is read, a server that sockets are handed to) is built on
 * this. Its events `spawn` and `error` say whether it could be started.
 */
function startProgram([file = '', ...args], { cwd, env = process.env, ownGroup = false, stdio = ['ignore', 'pipe', 'pipe'], } = {}) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { cwd, env: { ...env }, detached: ownGroup, stdio });
}
/** Runs a program to its end and reads what it prints, without the last line's end. Never throws. */
async function readProgram(command, { cwd, env, input, signal, stderr = 'pipe', timeoutMs } = {}) {
    if (signal?.aborted)
        return notStarted('stopped', '');
    const stdin = input === undefined ? 'ignore' : 'pipe';
    const child = startProgram(command, { cwd, ...(env && { env }), stdio: [stdin, 'pipe', stderr] });
    let failure = null;
    const end = (why, by) => {
        failure ??= why;
        child.kill(by);
        if (by !== 'SIGKILL')
            return;
        // What it has started may live on, and would hold its output open.
        child.stdout?.destroy();
        child.stderr?.destroy();
    };
    const timers = timeoutMs === undefined ? [] : [setTimeout(end, timeoutMs, 'late', 'SIGKILL')];
    const stop = () => {
        // It may have something to tidy up.
        end('stopped', 'SIGTERM');
        timers.push(setTimeout(end, GRACE_MS, 'stopped', 'SIGKILL'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    const printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
        child[name]?.setEncoding('utf8').on('data', (text) => {
            printed[name] += text;
            if (printed[name].length > MOST_OUTPUT)
                end('exit', 'SIGKILL');
        });
    }
    // A program that reads nothing ends its pipe.
    child.stdin?.on('error', () => { }).end(input);
    try {
        const exit = await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('close', (code, by) => resolve({ code, signal: by }));
        });
        if (exit.code !== 0)
            failure ??= 'exit';
        return {
            ...exit,
            stdout: printed.stdout.replace(/\r?\n$/, ''),
            stderr: printed.stderr.replace(/\r?\n$/, ''),
            failure,
        };
    }
    catch (error) {
        const { code, message } = error;
        return notStarted(code === 'ENOENT' ? 'missing' : 'not started', message);
    }
    finally {
        timers.forEach(clearTimeout);
        signal?.removeEventListener('abort', stop);
    }
}
function notStarted(failure, stderr) {
    return { code: null, signal: null, stdout: '', stderr, failure };
}
/**
 * Aborts when the time is up. A limit of more than 24 days ends then: no job lives so long.
 *
 * @param ms of any size, also a fraction, which Node's own timers refuse
 */
function timeLimit(ms) {
    return AbortSignal.timeout(Math.min(Math.ceil(Math.max(ms, 0)), LONGEST_TIMER_MS));
}
/** A line longer than this is cut: a program that prints without end must not fill the memory. */
const MAX_LINE = 64 * 1024;
/** Splits a byte stream into lines; `\n`, `\r\n` and a lone `\r` (progress bars) end a line. */
class LineSplitter {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    #onLine;
    #rest = '';
    #afterReturn = false;
    constructor(onLine) {
        this.#onLine = onLine;
    }
    write(chunk) {
        this.#split(this.#decoder.write(chunk));
    }
    /** Hands over the last line when it had no end. */
    end() {
        this.#split(this.#decoder.end());
        if (this.#rest)
            this.#emit(this.#rest);
        this.#rest = '';
    }
    #split(text) {
        // A `\n` at the start belongs to the `\r` that ended the chunk before.
        const fresh = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
        if (text)
            this.#afterReturn = text.endsWith('\r');
        const parts = fresh.split(/\r\n|\n|\r/);
        parts[0] = this.#rest + parts[0];
        this.#rest = parts.pop();
        for (const part of parts)
            this.#emit(part);
        if (this.#rest.length > MAX_LINE)
            this.#rest = this.#rest.slice(0, MAX_LINE);
    }
    #emit(line) {
        this.#onLine(line.length > MAX_LINE ? line.slice(0, MAX_LINE) : line);
    }
}


/***/ })

};
