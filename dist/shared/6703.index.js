export const id = 6703;
export const ids = [6703];
export const modules = {

/***/ 76703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ surveyClients),
/* harmony export */   Eu: () => (/* binding */ BY_DEFAULT),
/* harmony export */   US: () => (/* binding */ clientsFor),
/* harmony export */   readShipped: () => (/* binding */ readShipped),
/* harmony export */   shippedNames: () => (/* binding */ shippedNames)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _src_contract_client_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53458);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2592);
/* harmony import */ var _src_process_programs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40924);
/* harmony import */ var _src_process_start_program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29524);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89253);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2223);










/** Command lines that are measured wherever they are on PATH; the other files of `clients` have to be named. */
const BY_DEFAULT = ['aws-cli', 'rclone', 's5cmd', 's3cmd'];
const CLIENTS_DIR = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)((0,_src_process_programs_js__WEBPACK_IMPORTED_MODULE_6__/* .clientsUrl */ .Oe)());
/** The clients whose files ship with this program, by name: `clients/NAME.yml`. */
async function shippedNames() {
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(CLIENTS_DIR);
    return files.flatMap((file) => /^(.+)\.yml$/.exec(file)?.[1] ?? []).sort();
}
/** @throws InputError when the file is not right */
async function readShipped(id) {
    const file = await (0,_src_contract_client_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readClientFile */ .CQ)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(CLIENTS_DIR, `${id}.yml`), 'utf8'), id);
    const [client] = (0,_src_contract_client_file_js__WEBPACK_IMPORTED_MODULE_3__/* .clientsOf */ .SZ)(file, CLIENTS_DIR);
    // Nothing is to appear beside what is packaged.
    const environment = { PYTHONDONTWRITEBYTECODE: '1', ...client.environment };
    return { ...client, environment };
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
    const bundled = _index_js__WEBPACK_IMPORTED_MODULE_9__/* .BUNDLED */ .jy.map(({ id, version }) => ({ id, version, bundled: true }));
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
    const { code, failure, stderr, stdout } = await (0,_src_process_start_program_js__WEBPACK_IMPORTED_MODULE_7__/* .readProgram */ .Lk)([program, ...args], {
        cwd: client.folder,
        env,
        timeoutMs: TIMEOUT_MS,
    });
    // AWS CLI before 1.18 wrote its version to stderr.
    const version = versionIn(stdout) ?? versionIn(stderr);
    if (failure === null && version)
        return { id, version, bundled: false };
    const said = (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(stdout + stderr);
    if (failure === 'missing')
        return { id, why: whyNotThere(program) };
    if (failure === 'late') {
        return { id, why: `${program} did not print its version within ${TIMEOUT_MS / 1000} s` };
    }
    const why = failure
        ? `is on PATH but does not work: ${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_src_contract_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A)(`${stdout}\n${stderr}`.split('\n'))) || `exit ${code}`}`
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
    if (program.includes('/'))
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, program));
    return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .onPath */ .L)(program, PATH ?? '')) !== null;
}
/** `1.2.3` and what belongs to it, in the first line if that speaks of a version; else that line. */
function versionIn(text) {
    const [first = ''] = text.trim().split('\n');
    const numbered = numberIn(first);
    if (numbered)
        return numbered;
    if (/version/i.test(first))
        return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(first, 60);
    return numberIn(text) ?? (/\d/.test(first) ? (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(first, 60) : null);
}
function numberIn(text) {
    return /(?<![\w.-])v?(\d+(?:\.\d+)+[\w.+-]*)/.exec(text)?.[1] ?? null;
}


/***/ }),

/***/ 89253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   L: () => (/* binding */ onPath),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   vb: () => (/* binding */ madeOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _src_process_start_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29524);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






async function exists(path) {
    return allows(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.F_OK);
}
async function isExecutable(path) {
    return allows(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK);
}
/** Where a shell would find a program; null if nowhere. */
async function onPath(program, path) {
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter((one) => one !== '')) {
        const found = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, program);
        if (await isExecutable(found))
            return found;
    }
    return null;
}
async function allows(path, mode) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, mode).then(() => true, () => false);
}
/**
 * Writes a file as a whole: whoever reads it, also after a crash, finds the old text or the new. It is
 * done when this returns. A link that lies in its place is replaced, not followed.
 */
function replaceFile(path, text) {
    const part = partOf(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(part, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(part, text, { flag: 'wx', flush: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(part, path);
}
/** Where a file is written before it is put in its place. */
function partOf(path) {
    return `${path}.part`;
}
/**
 * Removes a file, or a folder with all that is in it, whatever a job has made of it; what is not there
 * is gone already. Links are removed and not followed.
 *
 * @throws the system's error for what cannot be removed
 */
async function removeTree(path) {
    try {
        await removeByPaths(path);
    }
    catch (error) {
        if (!hasCode(error, 'ENAMETOOLONG'))
            throw error;
        // Folders can be nested deeper than a path may be long: this one goes down step by step.
        const { failure, stderr } = await (0,_src_process_start_program_js__WEBPACK_IMPORTED_MODULE_5__/* .readProgram */ .Lk)(['rm', '-rf', '--', path]);
        if (failure !== null)
            throw new Error(stderr || `rm failed: ${failure}`, { cause: error });
    }
}
async function removeByPaths(path) {
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
    try {
        await remove();
    }
    catch (error) {
        // Go keeps the sources of modules in folders that even their owner may not change.
        if (!hasCode(error, 'EACCES'))
            throw error;
        await makeWritable(path);
        await remove();
    }
}
/** Whether an error has this code of Node's or the system's. */
function hasCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}
/** Lets the owner change a folder and all folders below it; links are not followed. */
async function makeWritable(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    if (!found.isDirectory())
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(path, (found.mode & 0o7777) | 0o700);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path))
        await makeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, name));
}
const WAITS = { poll: 200, beat: 1000, gone: 10_000 };
/** Nothing takes so long to make: what is older and not in use was left half made. */
const LEFT_AFTER_MS = 2 * 3_600_000;
/**
 * A folder that several jobs use, made by the first that needs it. It is made under a name of its own
 * and never moved, as what is in it may hold its path; a link of the name that all know leads to it
 * once it is whole. The others wait for the one that makes it, and make it themselves when that one has
 * ended, also by a kill: then the link never came to be.
 *
 * @param isWhole whether what the link leads to can still be used
 * @param make fills the folder; what it has made is removed when it throws
 * @returns the folder's real path
 */
async function madeOnce(parent, name, { isWhole, make, signal, waits = WAITS, }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(parent, { recursive: true });
    const link = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name);
    const lock = `${link}.lock`;
    const ready = async () => ((await isWhole(link)) ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(link) : null);
    let found = await ready();
    while (found === null) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const held = __addDisposableResource(env_1, await take(lock, waits), true);
            found = await ready();
            if (found !== null)
                break;
            if (!held) {
                await untilChanged(lock, waits, signal);
                found = await ready();
                continue;
            }
            await removeLeft(parent, name);
            const folder = `${link}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
            try {
                await make(folder);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(folder, `${folder}.link`);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(`${folder}.link`, link);
            }
            catch (error) {
                await removeTree(folder);
                throw error;
            }
            found = folder;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    return found;
}
/** @returns null when somebody else holds it */
async function take(lock, { beat }) {
    const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(lock, 'wx');
        await file.writeFile(own);
        await file.close();
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return null;
        throw error;
    }
    const timer = setInterval(() => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(lock, new Date(), new Date());
        }
        catch {
            // Somebody took this process for dead: both make the folder, and one is used.
        }
    }, beat);
    timer.unref();
    return {
        async [Symbol.asyncDispose]() {
            clearInterval(timer);
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(lock, 'utf8').catch(() => '');
            if (text === own)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(lock, { force: true });
        },
    };
}
/** Waits until a lock is gone, and removes it when its holder is. */
async function untilChanged(lock, { gone, poll }, signal) {
    const lastSign = async () => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(lock).catch(() => null))?.mtimeMs ?? null;
    let seen = await lastSign();
    // Counted by waits, not by clocks: files may be on another machine, and a machine may sleep.
    for (let waited = 0; seen !== null; waited += poll) {
        if (waited >= gone)
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(lock, { force: true });
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(poll, undefined, { signal });
        const now = await lastSign();
        if (now !== seen)
            waited = 0;
        seen = now;
    }
}
/** Removes what was left half made by those that were killed. */
async function removeLeft(parent, name) {
    const inUse = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name)).catch(() => '');
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(parent)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, entry);
        if (!entry.startsWith(`${name}.`) || entry.endsWith('.lock') || path === inUse)
            continue;
        const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
        if (made === null || Date.now() - made.mtimeMs > LEFT_AFTER_MS)
            await removeTree(path);
    }
}


/***/ }),

/***/ 53458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ FileClient),
/* harmony export */   CQ: () => (/* binding */ readClientFile),
/* harmony export */   Jw: () => (/* binding */ requireFewFiles),
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
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83062);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4996);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2490);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94021);
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
/** One S3 client, as people write it. */
const ClientSource = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    build: Command.optional().describe('Once for each commit, in the folder of this file.'),
    version: Command.optional().describe('Prints the version; says that the client is there.'),
    upload: Command.optional(),
    download: Command.optional(),
    runner: Command.optional().describe('In place of both: a program that measures itself, as docs/suite.md says of runners.'),
    skip: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).max(128))
        .default([])
        .describe('Workloads that it cannot do; * stands for any characters.'),
    storageClasses: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .StorageClass */ .KD)
        .min(1)
        .default(['S3Standard', 'S3Express'])
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
const OwnWorkload = _workload_js__WEBPACK_IMPORTED_MODULE_6__/* .WorkloadSource */ .JK.extend({
    comment: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .max(LONGEST_COMMENT, `write at most ${LONGEST_COMMENT} characters`)
        .default(''),
    fileSize: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .regex(/^\d{1,15}(?:bytes?|[KMGT]iB)$/, 'write a whole number and its unit, e.g. 8MiB or 64KiB')
        .describe('e.g. 5GiB, 8MiB, 256KiB, 1byte'),
});
/** The whole file. */
const ClientFile = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    clients: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .S3ClientId */ .rN, ClientSource).default({}),
    workloads: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(OwnWorkload)
        .max(MOST_WORKLOADS)
        .default([])
        .describe('Measured in place of the built-in ones; names are made from what they do.'),
});
/** A client of a file, with all that it takes to start it. */
const FileClient = ClientSource.extend({
    id: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .S3ClientId */ .rN,
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
    const value = name.endsWith('.json') ? (0,_read_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text, what) : await (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(text, what);
    const read = ClientFile.safeParse(value);
    if (!read.success)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(faultOf(read.error.issues, what));
    const file = read.data;
    const ids = Object.keys(file.clients);
    if (ids.length === 0 && file.workloads.length === 0) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${what} has no clients: name one, with "download" and "upload", or "runner".`);
    }
    if (ids.length > MOST_CLIENTS) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${what} has ${ids.length} clients: ${MOST_CLIENTS} are the most.`);
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
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${what}: the workloads have ${files} files together, and ${MOST_FILES} are the most: ask for fewer.`);
}
/** Clients in JavaScript that nothing can stand in for: others are compared with them. */
const RESERVED = ['raw-http', 'sdk-js'];
/**
 * @param where names what calls a client so
 * @throws InputError for the name of a client that nothing can stand in for
 */
function requireOwnName(id, where) {
    if (!RESERVED.includes(id))
        return;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${where} calls a client "${id}", as a built-in one is: rename it.`);
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
    return Object.keys((section === 'clients' ? ClientSource : _workload_js__WEBPACK_IMPORTED_MODULE_6__/* .WorkloadSource */ .JK).shape);
}
function faultOf(issues, what) {
    for (const issue of issues) {
        if (issue.code !== 'unrecognized_keys')
            continue;
        const known = keysAt(issue.path);
        const [key = ''] = issue.keys;
        const where = issue.path.length > 0 ? ` (${issue.path.join('.')})` : '';
        try {
            (0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .requireKnown */ .$_)(`key in ${what}${where}:`, key, known);
        }
        catch (error) {
            return error.message;
        }
    }
    const [first] = issues;
    const more = issues.length > 1 ? `; and ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(issues.length - 1, 'other fault')}` : '';
    return `${what} is not valid: ${first.path.join('.') || 'document'}: ${wordsOf(first)}${more}.`;
}
function wordsOf(issue) {
    const [section, , key] = issue.path;
    const isCommand = ['build', 'version', 'upload', 'download', 'runner'].includes(String(key));
    if (section === 'clients' && isCommand) {
        return 'write a command as a list, a program and its arguments, e.g. [mc, cp, "{file}", "x/{bucket}/{key}"]';
    }
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(issue.message);
}


/***/ }),

/***/ 2490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

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

/***/ 40924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ clientsUrl),
/* harmony export */   WE: () => (/* binding */ programUrl),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   km: () => (/* binding */ workloadsUrl),
/* harmony export */   lR: () => (/* binding */ onParentGone)
/* harmony export */ });
/* unused harmony exports PROGRAM_SOURCES, WORKLOADS_SOURCE, CLIENTS_SOURCE, WORKFLOWS_SOURCE, IS_PACKAGED, PROGRAM_FOLDER, workflowsUrl */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/**
 * The programs that start each other, by their place in the sources. Packaged, each is a folder beside
 * the others: `NAME/index.js`, with the workloads in `workloads`, client files in `clients`, and workflows to
 * paste in `workflows`.
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
const WORKFLOWS_SOURCE = 'docs/workflows/';
/** Whether this is the packaged program: sources run as they are, so only what is packaged has another extension. */
const IS_PACKAGED = !import.meta.url.endsWith('.ts');
/** The folder of this program: the clone, or the package that npm installed. */
const PROGRAM_FOLDER = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url), '../../..');
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
/** The folder of the workflows that a repository pastes. */
function workflowsUrl() {
    return locate(WORKFLOWS_SOURCE, 'workflows/');
}
function locate(source, packaged) {
    return new URL(IS_PACKAGED ? `../${packaged}` : `../../${source}`, import.meta.url);
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
