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
    // Nothing is to appear beside what is packaged, but for what a client is built to.
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
    const isUnbuilt = client.build !== undefined && !isBuilt;
    const needed = isUnbuilt ? [client.build] : [client.runner, client.download, client.upload];
    for (const argument of needed) {
        const program = programOf(argument);
        const isThere = program === null || (await isFound(program, client.folder, env));
        if (!isThere)
            return notThere(id, program);
    }
    if (isUnbuilt || !command)
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
        return notThere(id, program);
    const broken = { id, isInstalled: true };
    if (failure === 'late') {
        return { ...broken, why: `${program} did not print its version within ${TIMEOUT_MS / 1000} s` };
    }
    const why = failure
        ? `is on PATH but does not work: ${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_src_contract_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A)(`${stdout}\n${stderr}`.split('\n'))) || `exit ${code}`}`
        : `prints no version: ${said || 'it says nothing'}`;
    return { ...broken, why: `${program} ${why}` };
}
function programOf(command) {
    const first = command?.[0];
    return typeof first === 'string' ? first : null;
}
function notThere(id, program) {
    const why = `${program} is not ${program.includes('/') ? 'there' : 'on PATH'}`;
    return { id, isInstalled: false, why };
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

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ FailureReason),
  A: () => (/* binding */ reasonOf)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/kinds-of-lines.js
/*
 * What kind a line of a program's output is, for whoever looks for the reason why it failed. Which
 * programs print so: see known-causes.ts.
 */
/** A suite says `FOLDER> COMMAND` before each; a banner of stars before each part of its work. */
const NEW_STEP = /^\/[^>:]*> \S|^\*{5} (?:PREPARE|BUILD|RUN)\b.* \*{5}$/;
/** A line without one of these words is not an error. One search keeps long logs cheap. */
const MAY_MATTER = /error|fail|fatal|exception|panic|cannot|could|unable|not found|no such|no module|no space|not a git|dubious|denied|refused|resolve|resolution|lookup|host|unreachable|certificate|x509|memory|killed|in use|install|version|require|not set|not defined|compiler|not allowed|traceback|caused by|abort|segmentation|assert|undefined|missing|invalid|<Code>|^go: |\.go:\d|AWS_\w+|bad_alloc|E(?:NO|ADDR|CONN|NET)/i;
const TRACEBACK = /^\s*Traceback \(most recent call last\):/;
/** Advice, frames of a stack, drawings: never a reason. */
const NOTICE = [
    /^\W*$|^\*{5} /,
    /^\s*(?:hint|note|help|usage):/i,
    /^\[notice\]/,
    /^(?:Please make sure you have the correct access rights|and the repository exists\.)/,
    /^(?:See also|You may need to|After installing|To add an exception|Looking in (?:links|indexes))\b/,
    /^(?:For more information|Some errors have detailed|As a reminder|Specify --help|Node\.js v)/,
    /^\[ERROR\]\s*(?:$|\[Help|-> \[Help|To see the full|Re-run Maven|For more information)/,
    /^\s+at\s|^\s+\d+: |^goroutine |^Call Stack|^Stack backtrace|^stack backtrace|RUST_BACKTRACE/,
    /^\s*[×│╰|^~]|^\s*\[end of output\]/,
    /^(?:benchmark failed|Reporting metrics\.\.\.)$/,
    /^-- Configuring incomplete/,
    // Printed at each start: the CRT looks for credentials everywhere, a suite's Java runner has no logger.
    /\[AuthCredentialsProvider\] - (?:static: Profile credentials provider could not load|Failed to resolve either region, role arn)/,
    /^SLF4J: |^Picked up JAVA_TOOL_OPTIONS/,
    NEW_STEP,
];
/** Says that something that ran before failed, and not why. */
const RELAYED = [
    /^(?:FAILED running:|FAILED: |Failing command:|Failed on task \d+\/\d+\b)/,
    /^FAIL\s*-\s*(?:S3MetaRequest failed$|\/\S+ )/,
    /^(?:ninja: build stopped|compilation terminated|collect2: error: ld returned|exit status \d)/,
    /^g?make(?:\[\d+\])?: /,
    /^error: (?:could not compile|aborting due to|subprocess-exited-with-error|metadata-generation)/,
    /\bCalledProcessError\b|returned non-zero exit status|did not run successfully|^SystemExit\b/,
    /^ERROR: Failed (?:building|to build)|^Build step for \S+ failed/,
    /^fatal: (?:Could not read from remote repository|fetch-pack: |clone of .* failed)/,
    /^\[ERROR\] Failed to execute goal .*Compilation failure$/,
];
/** A line of less than an error: it may name what became a cause. */
const MILDER = [
    /^\W*(?:warn(?:ing)?|info|debug|trace|notice)\b/i,
    /\b(?:WARN|WARNING|INFO|DEBUG|TRACE|NOTICE)\b\s*[:\]-]|\blevel=(?:warn|info|debug|trace)/,
    /\bretrying\b|will retry|\btr(?:y|ies) remaining|attempt \d+(?:\/| of )\d+/i,
];
const ERROR = [
    /^(?:[\w./+-]+: )?(?:fatal|error|panic)\b(?:\[\w+\])?(?: error)?\s*:/i,
    /^\S+?(?::\d+)+:\s*(?:fatal )?error\b/,
    /undefined reference to|^ld: |^E: /,
    /^\S+\.go:\d+:\d+: /,
    /^go: (?!downloading|finding|extracting|added|upgraded|creating|to add)/,
    /^.{0,60}?\b(?:ERROR|FATAL|CRITICAL|SEVERE)\b/,
    /^Exception in thread|^[\w.$]+(?:Error|Exception)\b(?: \[\w+\])?(?::|$)/,
    /^Uncaught |^thread '.*' .*panicked at|^CMake Error|^npm (?:ERR!|error)|^terminate called/,
];
/** Words of failure that stand in no form: they count where there is no error in form. */
const ERROR_IN_WORDS = /no such file|permission denied|not found|segmentation fault|core dumped|assert.*failed|failed to|unable to|could not|couldn't|cannot\b|error_code/i;
function isAny(patterns, text) {
    return patterns.some((pattern) => pattern.test(text));
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/known-causes.js
var known_causes = __webpack_require__(87358);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/reason.js



/** A line's start is kept: a reason shows 200 characters of it, some of which may go. */
const LONGEST_KEPT = 1000;
/** How many last lines are kept, so that at least one of them is not a mere notice. */
const LAST_LINES = 8;
/** Lines that are searched for a known cause: a client may log a million errors while it is measured. */
const MOST_SEARCHED = 2000;
/** A suite's scripts and its runners name the command that failed, and no more. */
const COMMAND_ALONE = /^(?:FAILED running: |FAIL\s*-\s*(?=\/))(.*)/;
/**
 * Finds out why a program failed from what it printed. The last line is a bad witness: it is often
 * advice, or says of something that ran before only that it failed. In this order, from the last
 * command that a suite's scripts have started:
 *
 * 1. a known cause that the program ends with (the end of a Python traceback, a line `FAIL - …`);
 * 2. what else it ends with so, unless that only passes on a failure;
 * 3. a known cause in any other line (but a warning: that counts where the error is vague);
 * 4. the first line that is an error in form, then one in words;
 * 5. the first line that passes on a failure; the last line that is no notice.
 *
 * It holds some lines' starts, however much is printed.
 */
class FailureReason {
    #conclusion = null;
    #cause = null;
    #suspicion = null;
    #error = null;
    #inWords = null;
    #relayed = null;
    #root = '';
    #last = [];
    /** What the next line belongs to. */
    #open = null;
    #awaitsRoot = false;
    /** Indentation of the traceback that is being read; -1 for none. */
    #traceback = -1;
    #ignored = false;
    #searched = 0;
    /** Takes a line of what the program printed, without its end. */
    line(printed) {
        const text = (0,input_error/* withoutColours */.mU)(printed.slice(0, LONGEST_KEPT)).trimEnd();
        if (text === '')
            return;
        if (NEW_STEP.test(text))
            this.#forget();
        if (this.#last.push(text) > LAST_LINES)
            this.#last.shift();
        if (this.#traceback >= 0) {
            if (indentation(text) > this.#traceback)
                return;
            this.#endOfTraceback(text.trim());
        }
        else if (this.#goesOn(text)) {
            return;
        }
        else if (MAY_MATTER.test(text)) {
            this.#take(text);
        }
    }
    /** Why it failed, in one line that is safe to show; empty when it said nothing. */
    get words() {
        const error = this.#error ?? this.#inWords;
        const cause = this.#cause?.vague ? (this.#suspicion ?? this.#cause) : this.#cause;
        const best = this.#conclusion ?? cause ?? error ?? this.#relayed;
        if (!best)
            return this.lastWords;
        const command = COMMAND_ALONE.exec(best.text)?.[1];
        if (best === this.#relayed && command !== undefined) {
            return (0,input_error/* printable */.g$)(`it failed without any message: ${command}`);
        }
        const root = this.#root && best !== this.#relayed ? ` (${this.#root})` : '';
        return (0,input_error/* printable */.g$)(best.sentence ?? `${withoutLevel(best.text)}${root}`, best.sentence ? 400 : 200);
    }
    /** The last line that is not a notice. */
    get lastWords() {
        return (0,input_error/* printable */.g$)(this.#last.findLast((text) => !isAny(NOTICE, text)) ?? '');
    }
    /**
     * Why it failed, from its words and from how it ended.
     *
     * @returns never empty
     */
    why({ code, signal }) {
        const saysWhy = this.#conclusion ?? this.#cause ?? this.#error;
        const killed = signal ?? SIGNAL_OF_CODE[code ?? 0];
        if (killed === undefined)
            return this.words || `exit code ${code}`;
        const memory = killed === 'SIGKILL' ? ' (as the system does when memory runs out)' : '';
        return `killed by ${killed}${memory}${saysWhy ? `: ${this.words}` : ''}`;
    }
    #take(text) {
        const trimmed = text.trim();
        if (TRACEBACK.test(trimmed)) {
            this.#traceback = indentation(text);
            return;
        }
        if (/^(?:Exception ignored|--- Logging error)/.test(trimmed)) {
            this.#ignored = true;
            return;
        }
        if (/^The above exception was the direct cause/.test(trimmed)) {
            this.#root ||= this.#conclusion?.text ?? '';
            return;
        }
        const answer = /<Code>(\w+)<\/Code>(?:.*?<Message>([^<]+))?/.exec(trimmed);
        if (answer)
            this.#root ||= answer.slice(1).filter(Boolean).join(': ');
        const causedBy = /^caused by:\s*(.*)$/i.exec(trimmed);
        if (causedBy)
            this.#takeRoot(causedBy[1]);
        const milder = isAny(MILDER, text);
        this.#takeCause(trimmed, milder);
        if (milder || causedBy)
            return;
        if (isAny(RELAYED, trimmed)) {
            this.#relayed ??= { text: trimmed };
        }
        else if (isAny(NOTICE, text)) {
            return;
        }
        else if (/^FAIL\s*-\s/.test(trimmed)) {
            this.#conclude(trimmed);
        }
        else if (!this.#error && isAny(ERROR, trimmed)) {
            this.#error = this.#opened(trimmed);
        }
        else if (!this.#error && !this.#inWords && ERROR_IN_WORDS.test(trimmed)) {
            this.#inWords = this.#opened(trimmed);
        }
    }
    #takeCause(text, milder) {
        const settled = milder ? this.#suspicion : this.#cause && !this.#cause.vague;
        if (settled || this.#searched++ >= MOST_SEARCHED)
            return;
        const known = (0,known_causes/* knownCause */.T)(text);
        if (!known)
            return;
        if (milder)
            this.#suspicion = { text, ...known };
        else
            this.#cause = { text, ...known };
    }
    /** The rest of an error stands in the next line: after a colon, or as its place in the source. */
    #goesOn(text) {
        if (this.#awaitsRoot) {
            this.#awaitsRoot = false;
            this.#takeRoot(text.trim());
            return false;
        }
        const open = this.#open;
        if (!open)
            return false;
        this.#open = null;
        const place = /^\s*--> (\S+)/.exec(text)?.[1];
        if (place)
            open.text += ` (${place})`;
        else if (open.text.endsWith(':') && !TRACEBACK.test(text))
            open.text += ` ${withoutLevel(text.trim())}`;
        else
            return false;
        const known = (0,known_causes/* knownCause */.T)(open.text);
        if (known)
            this.#cause ??= { text: open.text, ...known };
        return true;
    }
    #opened(text) {
        this.#open = { text };
        return this.#open;
    }
    #takeRoot(text) {
        if (text === '')
            this.#awaitsRoot = true;
        else
            this.#root = text;
    }
    #endOfTraceback(text) {
        this.#traceback = -1;
        const ignored = this.#ignored;
        this.#ignored = false;
        if (!ignored)
            this.#conclude(text);
    }
    #conclude(text) {
        const known = (0,known_causes/* knownCause */.T)(text);
        if (known)
            this.#conclusion = { text, ...known };
        else if (isAny(RELAYED, text))
            this.#relayed ??= { text };
        // What was the cause of the one before is the cause of this one too.
        else if (!this.#conclusion?.sentence)
            this.#conclusion = this.#opened(text);
    }
    #forget() {
        this.#conclusion = this.#cause = this.#suspicion = null;
        this.#error = this.#inWords = this.#relayed = this.#open = null;
        this.#root = '';
        this.#awaitsRoot = this.#ignored = false;
        this.#traceback = -1;
        this.#searched = 0;
        this.#last = [];
    }
}
/** Shells, and programs that start others, give 128 and the number of the signal. */
const SIGNAL_OF_CODE = {
    132: 'SIGILL',
    134: 'SIGABRT',
    135: 'SIGBUS',
    136: 'SIGFPE',
    137: 'SIGKILL',
    139: 'SIGSEGV',
};
/** Why a program failed that printed these lines; empty when it said nothing. */
function reasonOf(lines) {
    const reason = new FailureReason();
    for (const line of lines)
        reason.line(line);
    return reason.words;
}
function indentation(text) {
    return text.length - text.trimStart().length;
}
function withoutLevel(text) {
    return text
        .replace(/^(?:(?:fatal|error|ERROR): |\[ERROR\] |FAIL\s*-\s*)/, '')
        .replace(/ -> \[Help \d+\]$/, '');
}


/***/ }),

/***/ 40924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ pageAt),
/* harmony export */   Oe: () => (/* binding */ clientsUrl),
/* harmony export */   WE: () => (/* binding */ programUrl),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   km: () => (/* binding */ workloadsUrl),
/* harmony export */   lR: () => (/* binding */ onParentGone)
/* harmony export */ });
/* unused harmony exports PROGRAM_SOURCES, WORKLOADS_SOURCE, CLIENTS_SOURCE, WORKFLOWS_SOURCE, IS_PACKAGED, PROGRAM_FOLDER, workflowsUrl */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



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
const PROGRAM_FOLDER = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url), '../../..');
/**
 * Where somebody finds a page of `docs`: in the clone; the package for npm has none, so that its project does.
 *
 * @param page its path, e.g. `docs/clients.md`
 */
function pageAt(page) {
    if (!IS_PACKAGED)
        return page;
    try {
        const { homepage } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(PROGRAM_FOLDER, 'package.json'), 'utf8'));
        return typeof homepage === 'string' ? `${homepage.replace(/#.*/, '')}/blob/v1/${page}` : page;
    }
    catch {
        // The action is published without its package.json.
        return page;
    }
}
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
