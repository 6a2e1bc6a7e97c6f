export const id = 896;
export const ids = [896];
export const modules = {

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ programs)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _src_process_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(924);


/** The job and the built-in suite, which the published action holds beside itself. */
const programs = { job: command('job'), describe: command('describe') };
function command(name) {
    return [process.execPath, (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)((0,_src_process_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .programUrl */ .WE)(name))];
}


/***/ }),

/***/ 6983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ resolveCode)
/* harmony export */ });
/* unused harmony export ITSELF */
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _git_suite_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2177);



/** Stands for a ref: compare what is measured with itself (an A/A run). */
const ITSELF = 'self';
const CLIENT_INPUTS = { repository: '--client-repository', ref: '--branch' };
/**
 * Resolves every ref once, so that all jobs of a run measure the same code.
 *
 * @param patience with a server that cannot be reached; absent: it is tried once
 * @throws InputError when a repository cannot be read or has no such ref; Unreachable
 */
async function resolveCode(query, patience) {
    const { branch, clientRepository, compareWith, suite: repository } = query;
    if (repository === _contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTIN_SUITE */ .Ho)
        return builtin(query);
    const ofSuite = clientRepository === undefined;
    const inputs = ofSuite ? { repository: '--suite', ref: '--branch' } : CLIENT_INPUTS;
    const varied = ofSuite ? repository : clientRepository;
    const candidate = await revisionOf(varied, { ...query, ref: branch }, inputs, patience);
    const fixed = ofSuite ? null : await revisionOf(repository, {}, inputs, patience);
    const suite = { repository, ...(fixed ?? candidate) };
    const client = fixed && { repository: varied, ...candidate };
    if (compareWith === undefined)
        return { suite, client, baseline: null, againstItself: false };
    const other = compareWith === ITSELF
        ? candidate
        : await revisionOf(varied, { ref: compareWith }, { ...inputs, ref: '--compare-with' }, patience);
    return {
        suite,
        client,
        baseline: fixed ? { suite: fixed, client: other } : { suite: other, client: null },
        againstItself: other.commit === candidate.commit,
    };
}
function builtin({ branch, clientRepository, compareWith }) {
    const refuse = (input, why) => {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${input} needs --suite: the built-in suite ${why}.`);
    };
    if (branch !== undefined)
        refuse('--branch', 'has no branches');
    if (clientRepository !== undefined)
        refuse('--client-repository', 'builds no client');
    if (compareWith !== undefined && compareWith !== ITSELF) {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`--compare-with "${compareWith}" needs --suite: the built-in suite can be compared with "${ITSELF}" only.`);
    }
    const none = { ref: null, commit: null };
    const itself = compareWith === ITSELF;
    return {
        suite: { repository: _contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTIN_SUITE */ .Ho, ...none },
        client: null,
        baseline: itself ? { suite: none, client: null } : null,
        againstItself: itself,
    };
}
async function revisionOf(repository, { commit, ref }, inputs, patience) {
    const found = await (0,_git_suite_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSuite */ .Z6)(repository, commit ?? ref ?? null, inputs, patience);
    return { ref: ref ?? null, commit: found.commit };
}


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ compareAsked)
/* harmony export */ });
/* unused harmony export DEFAULT_MAX_CASE_MINUTES */
/* harmony import */ var _contract_compare_design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);

/** A cell of 132 takes a minute or two; one that takes so long hangs, or has far too large a workload. */
const DEFAULT_MAX_CASE_MINUTES = 30;
/** What the plan needs to know of a comparison; null when there is nothing to compare with. */
function compareAsked({ againstItself, baseline }, settings) {
    if (baseline === null)
        return null;
    const { maxCaseMinutes = DEFAULT_MAX_CASE_MINUTES } = settings;
    const design = { againstItself, ...designOf(settings) };
    return { ...baseline, design, maxCaseSeconds: maxCaseMinutes * 60 };
}
function designOf(settings) {
    const { screen, confirm } = _contract_compare_design_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DESIGN */ .J;
    const percent = settings.screenThresholdPercent;
    return {
        screen: {
            rounds: settings.screenRounds ?? screen.rounds,
            keptPerRound: settings.screenRuns ?? screen.keptPerRound,
            threshold: percent === undefined ? screen.threshold : percent / 100,
        },
        confirm: {
            rounds: settings.confirmRounds ?? confirm.rounds,
            keptPerRound: settings.confirmRuns ?? confirm.keptPerRound,
        },
    };
}


/***/ }),

/***/ 6440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Scratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);



const PREFIX = 's3-benchmarks-';
/** A temporary folder that is removed at the end; named after its process, so that leftovers show. */
class Scratch {
    path;
    constructor(path) {
        this.path = path;
    }
    /**
     * Makes the folder, and removes those of processes that were killed before they could.
     *
     * @throws InputError when nothing can be written below `parent`
     */
    static async create(parent) {
        try {
            await removeLeftovers(parent);
            return new Scratch(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, `${PREFIX}${process.pid}-`)));
        }
        catch (error) {
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`--work-dir "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(parent)}" cannot be written (${error.code}): ` +
                'name a folder that can, with --work-dir.');
        }
    }
    async [Symbol.asyncDispose]() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.path, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function removeLeftovers(parent) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent)) {
        const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
        if (!pid || isAlive(Number(pid)))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name), { recursive: true, force: true }).catch(() => { }); // Another user's.
    }
}
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

/***/ 8813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ describeRefused),
  g: () => (/* binding */ describeSuite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(9596);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var contract_names = __webpack_require__(3062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js + 1 modules
var read_document = __webpack_require__(8027);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/check-workloads.js


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
                const where = `Workload file "${(0,input_error/* printable */.g$)(name)}.run.json": key "${(0,input_error/* printable */.g$)(task.key)}"`;
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
        const path = external_node_path_.posix.normalize(key);
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
        return 'holds a NUL, which no file name can: remove it';
    if (key.endsWith('/'))
        return 'ends with a slash, which no file can: remove it';
    const path = external_node_path_.posix.normalize(key);
    const leaves = external_node_path_.posix.isAbsolute(path) || /^\.\.?(\/|$)/.test(path);
    return leaves ? 'is no path inside the folder of files: write one that stays in it' : null;
}
function clashOf(first, { checksum, name, task }) {
    const where = first.name === name ? 'before' : `in "${(0,input_error/* printable */.g$)(first.name)}.run.json"`;
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
    const path = external_node_path_.posix.normalize(key);
    for (const parent of parentsOf(path)) {
        const file = files.get(parent);
        if (file !== undefined) {
            return `needs a folder where "${(0,input_error/* printable */.g$)(file)}.run.json" has a file; rename one`;
        }
    }
    const folder = folders.get(path);
    if (folder === undefined)
        return null;
    return `is a file where "${(0,input_error/* printable */.g$)(folder)}.run.json" needs a folder; rename one`;
}
/** `a` and `a/b` of `a/b/c`. */
function parentsOf(path) {
    const parents = [];
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        parents.push(path.slice(0, end));
    }
    return parents;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/kinds-of-json.js
var kinds_of_json = __webpack_require__(6038);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/workload.js
var workload = __webpack_require__(4021);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-workload.js






/** A workload of another version: a mistake for who asked for it, a reason to skip for a runner. */
class UnsupportedWorkloadVersion extends input_error/* InputError */.dz {
}
/**
 * Reads a `NAME.run.json`.
 *
 * @throws UnsupportedWorkloadVersion
 * @throws InputError when it is no JSON or does not fit
 */
function readWorkload(text, fileName) {
    const value = (0,read_document/* readDocument */.u0)(schemas/* looseObject */._H3({ version: schemas/* unknown */.L5J().optional() }), text, fileName);
    (0,kinds_of_json/* refuseOtherKinds */.GW)(value, kinds_of_json/* OWN */.ZF.workload, fileName, 'give a NAME.run.json of the suite');
    if (value.version !== workload/* WORKLOAD_VERSION */.Jz) {
        throw new UnsupportedWorkloadVersion(`Workload file "${(0,input_error/* printable */.g$)(fileName)}" has version ` +
            `${(0,input_error/* printable */.g$)(JSON.stringify(value.version) ?? 'none')}, but only version ` +
            `${workload/* WORKLOAD_VERSION */.Jz} is read: compile it again for this version.`);
    }
    return (0,read_document/* checkDocument */.sw)(workload/* Workload */.sl, value, fileName);
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
        if (!(error instanceof input_error/* InputError */.dz))
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/python-text.js
/** https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals */
const STRING_START = /^([rRbBuUfFtT]{0,2})("""|'''|"|')/;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*/u;
const NUMBER = /^\d[\w.]*/;
const ESCAPES = { n: '\n', t: '\t', r: '\r', '\n': '' };
const OPENING = '([{';
const CLOSING = ')]}';
/**
 * Takes a Python file apart without running it: enough to see which names and texts stand where.
 *
 * @returns null when it is no Python that can be taken apart: a quote that is never closed, say
 */
function pythonTokens(source) {
    const text = source.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
    const tokens = [];
    let at = 0;
    let depth = 0;
    let indent = 0;
    let isLineStart = true;
    while (at < text.length) {
        if (isLineStart) {
            const blank = /^[ \t\f]*/.exec(text.slice(at))[0].length;
            if (depth === 0)
                indent = blank;
            at += blank;
            isLineStart = false;
            continue;
        }
        const rest = text.slice(at, at + 400);
        const [character = ''] = rest;
        const add = (kind, word, formatted = false) => tokens.push({ kind, text: word, formatted, indent });
        const string = STRING_START.exec(rest);
        if (character === '\n') {
            isLineStart = true;
            at++;
        }
        else if (character === '\\' && rest[1] === '\n') {
            at += 2;
        }
        else if (character === '#') {
            const end = text.indexOf('\n', at);
            at = end < 0 ? text.length : end;
        }
        else if (/\s/.test(character)) {
            at++;
        }
        else if (string) {
            const [start, prefix = '', quote = ''] = string;
            const end = endOfString(text, at + start.length, quote);
            if (end === null)
                return null;
            const inside = text.slice(at + start.length, end);
            const isRaw = /r/i.test(prefix);
            add('string', isRaw ? inside : unescaped(inside), /[ft]/i.test(prefix));
            at = end + quote.length;
        }
        else {
            const word = (NAME.exec(rest) ?? NUMBER.exec(rest))?.[0] ?? character;
            if (OPENING.includes(word))
                depth++;
            if (CLOSING.includes(word))
                depth--;
            if (depth < 0)
                return null;
            add(NAME.test(word) ? 'name' : 'sign', word);
            at += word.length;
        }
    }
    return depth === 0 ? tokens : null;
}
/** Where its closing quote begins; null when there is none. */
function endOfString(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text.startsWith(quote, at))
            return at;
        else if (text[at] === '\n' && quote.length === 1)
            return null;
    }
    return null;
}
function unescaped(text) {
    return text.replace(/\\([\s\S])/g, (all, character) => {
        return ESCAPES[character] ?? (/[\\'"]/.test(character) ? character : all);
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/suite-clients.js

/** Where a suite says which S3 clients it has, in `S3_CLIENTS`; the first that is there counts. */
const CLIENTS_FILES = ['scripts/utils/__init__.py', 'scripts/utils.py'];
/** What changes a dict that was made before, beside `[…] =`. */
const CHANGES = ['update', 'pop', 'popitem', 'setdefault', 'clear'];
const DICTS = ['RUNNERS', 'S3_CLIENTS'];
/**
 * Reads a suite's own `S3_CLIENTS` from its text, without running it: as the reference suite makes it,
 * of calls `Runner('LANGUAGE', s3_clients=['NAME', …])`, or as a dict of texts.
 *
 * @param source of one of `CLIENTS_FILES`
 * @returns null when the text does not tell for sure: then only the suite itself knows
 */
function readSuiteClients(source) {
    const tokens = pythonTokens(source);
    if (!tokens?.some(isClients) || isChanged(tokens))
        return null;
    const found = fromDict(tokens) ?? fromCalls(tokens);
    return found && found.size > 0 ? found : null;
}
/** `S3_CLIENTS = {'NAME': 'LANGUAGE', …}`; null when there is no such dict, or an empty one. */
function fromDict(tokens) {
    const start = tokens.findIndex((token, index) => isSign(token, '{') && isSign(tokens[index - 1], '=') && isForClients(tokens, index - 1));
    const entries = start < 0 ? [] : itemsFrom(tokens, start).items;
    if (entries.length === 0)
        return null;
    const pairs = entries.flatMap(([name, colon, language, ...more]) => isText(name) && isSign(colon, ':') && isText(language) && more.length === 0
        ? [[name.text, language.text]]
        : []);
    return new Map(pairs.length === entries.length ? pairs : []);
}
/** Whether what stands before `=` is `S3_CLIENTS` or `S3_CLIENTS: TYPE`, and always reached. */
function isForClients(tokens, equals) {
    if (isClients(tokens[equals - 1]))
        return tokens[equals].indent === 0;
    const at = tokens.findLastIndex((token, index) => index < equals && isClients(token));
    const type = tokens.slice(at + 1, equals);
    const isType = isSign(type[0], ':') && !type.some((token) => isSign(token, '='));
    return at >= 0 && isType && tokens[equals].indent === 0;
}
/** null when a runner is added that cannot be read. */
function fromCalls(tokens) {
    const clients = new Map();
    for (const [index, { indent, kind, text }] of tokens.entries()) {
        const before = tokens[index - 1]?.text ?? '';
        const isCall = isSign(tokens[index + 1], '(') && !['class', 'def'].includes(before);
        if (kind !== 'name' || !isCall)
            continue;
        const addsAnother = /^_?(add|register)_runner$/.test(text) && tokens[index + 2]?.text !== 'Runner';
        if (addsAnother)
            return null;
        if (text !== 'Runner')
            continue;
        const runner = readRunner(itemsFrom(tokens, index + 1).items);
        if (indent > 0 || !runner)
            return null;
        for (const client of runner.s3Clients)
            clients.set(client, runner.language);
    }
    return clients;
}
/** The arguments `'LANGUAGE', s3_clients=[…]`, by position or by name. */
function readRunner(args) {
    const argument = (name, position) => {
        const named = args.find(([first, equals]) => first?.text === name && isSign(equals, '='));
        if (named)
            return named.slice(2);
        const [first, equals, ...more] = args[position] ?? [];
        return isSign(equals, '=') ? [] : [first, equals, ...more].filter((one) => one !== undefined);
    };
    const [language, ...more] = argument('lang', 0);
    const s3Clients = textsOf(argument('s3_clients', 1));
    if (!isText(language) || more.length > 0 || !s3Clients)
        return null;
    return { language: language.text, s3Clients };
}
/** Of `['a', 'b']` or `('a', 'b')`; null for anything else. */
function textsOf(list) {
    if (!isSign(list[0], '[') && !isSign(list[0], '('))
        return null;
    const { items, end } = itemsFrom(list, 0);
    const isOnlyTexts = items.every((item) => item.length === 1 && isText(item[0]));
    return isOnlyTexts && end === list.length - 1 ? items.map(([item]) => item.text) : null;
}
/** What stands in a bracket, apart at the commas, and where its closing one is; no item is empty. */
function itemsFrom(tokens, opening) {
    const items = [[]];
    let depth = 1;
    let at = opening + 1;
    for (; at < tokens.length; at++) {
        const token = tokens[at];
        if (token.kind === 'sign' && '([{'.includes(token.text))
            depth++;
        if (token.kind === 'sign' && ')]}'.includes(token.text))
            depth--;
        if (depth === 0)
            break;
        if (depth === 1 && isSign(token, ','))
            items.push([]);
        else
            items.at(-1).push(token);
    }
    return { items: items.filter((item) => item.length > 0), end: at };
}
/** Whether the dicts are changed in a way that cannot be followed. */
function isChanged(tokens) {
    return tokens.some((token, index) => {
        const [next, after] = [tokens[index + 1], tokens[index + 2]];
        if (token.text === 'import' && isSign(next, '*'))
            return true;
        if (token.kind !== 'name' || !DICTS.includes(token.text))
            return false;
        if (tokens[index - 1]?.text === 'del')
            return true;
        if (isSign(next, '.'))
            return CHANGES.includes(after?.text ?? '');
        return isSign(next, '[') && after?.kind === 'string';
    });
}
function isClients(token) {
    return token?.kind === 'name' && token.text === 'S3_CLIENTS';
}
function isSign(token, text) {
    return token?.kind === 'sign' && token.text === text;
}
function isText(token) {
    return token?.kind === 'string' && !token.formatted;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/git.js + 3 modules
var git = __webpack_require__(6314);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/network.js
var network = __webpack_require__(8790);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/suite-repository.js
var suite_repository = __webpack_require__(2177);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/suite-listing.js


/**
 * Fetches a suite into a bare repository and lists it.
 *
 * @param into a folder that does not exist
 * @throws GitError
 */
async function listSuite(suite, into, signal, patience) {
    await (0,git/* git */.$Y)(['init', '--quiet', '--bare', '--', into], { signal });
    await (0,suite_repository/* fetchCommit */.iH)(suite, into, signal, { patience });
    const names = await (0,git/* git */.$Y)(['ls-tree', '-r', '-z', '--name-only', suite.commit, '--'], {
        cwd: into,
        signal,
    });
    return {
        files: names.split('\0').filter((name) => name !== ''),
        read: (path) => (0,git/* git */.$Y)(['show', `${suite.commit}:${path}`], { cwd: into, signal }),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/named-repositories.js

/** Files of a suite that say what its builds fetch. */
function namesRepositories(path) {
    return /^scripts\/.*\.py$/.test(path) || isManifest(path);
}
function isManifest(path) {
    return /^runners\/.*(Cargo\.toml|CMakeLists\.txt|requirements\.txt|package\.json)$/.test(path);
}
/**
 * Reads which repositories a suite's builds clone: URLs in its scripts, also with a name from a list in
 * the same file, and in the manifests of its runners. Submodules are not among them.
 *
 * @param files texts by path, those of `namesRepositories`
 * @param languages of the suite's runners
 */
function namedRepositories(files, languages) {
    const found = [];
    const builds = new Map();
    let isWhole = true;
    for (const [path, text] of files) {
        if (isManifest(path)) {
            const language = languages.find((one) => path.split('/')[1]?.endsWith(`-${one}`)) ?? null;
            const urls = text.match(/https:\/\/[^\s"'<>)#]+?\.git(?=["'\s<>)#@?]|$)/gm) ?? [];
            found.push(...urls.map((url) => ({ url, language })));
            continue;
        }
        const tokens = pythonTokens(text);
        if (!tokens)
            isWhole = false;
        for (const { name, body } of functionsOf(tokens ?? [])) {
            const language = languages.find((one) => name === `build_${one}` || name === `_build_${one}`);
            const urls = body.flatMap((token) => urlsOf(token, tokens ?? []));
            if (urls.includes(null))
                isWhole = false;
            const read = urls.filter((url) => url !== null);
            found.push(...read.map((url) => ({ url, language: language ?? null })));
            if (language === undefined)
                continue;
            const clones = urls.length > 0 ||
                body.some(({ kind, text: word }) => {
                    return kind === 'name' && /(^|_)(git|clone|repo)(_|$)/i.test(word);
                });
            builds.set(language, clones || (builds.get(language) ?? false));
        }
    }
    const distinct = new Map(found.map((one) => [JSON.stringify(one), one]));
    const named = new Set(found.map(({ language }) => language));
    const without = [...builds].filter(([one, clones]) => !clones && !named.has(one));
    return {
        found: [...distinct.values()],
        isWhole,
        without: isWhole ? without.map(([language]) => language) : [],
    };
}
/** Whether two URLs are of one repository: hosts take names in any case, with and without `.git`. */
function isSameRepository(a, b) {
    return plainUrl(a) === plainUrl(b);
}
function plainUrl(url) {
    return url
        .toLowerCase()
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
}
/** The functions of a file; what stands outside of any is one without a name. */
function functionsOf(tokens) {
    const found = [{ name: '', body: [] }];
    for (const [index, token] of tokens.entries()) {
        if (token.indent === 0 && token.text === 'def') {
            found.push({ name: tokens[index + 1]?.text ?? '', body: [] });
        }
        else if (token.indent === 0 && tokens[index - 1]?.indent !== 0 && index > 0) {
            found.push({ name: '', body: [] });
        }
        found.at(-1).body.push(token);
    }
    return found;
}
/** The URLs that a text stands for, null for one that cannot be told; none where it is no URL. */
function urlsOf(token, all) {
    const { formatted, kind, text } = token;
    const isUrl = /^(https?|git|ssh|file):\/\/\S+$/.test(text);
    if (kind !== 'string' || !isUrl)
        return [];
    const isRepository = /\.git\/?$/.test(text) || /^https:\/\/github\.com\/[^/]+\/[^/]+\/?$/.test(text);
    if (!isRepository)
        return [];
    if (!formatted)
        return [text];
    const [placeholder, name] = /\{(\w+)\}/.exec(text) ?? [];
    const names = placeholder === undefined ? null : valuesOf(name, all);
    const read = names?.map((one) => text.replaceAll(placeholder, one));
    return read && !read.some((url) => url.includes('{')) ? read : [null];
}
/** What a name stands for in `for NAME in LIST`, where the list holds nothing but texts. */
function valuesOf(name, all) {
    const at = all.findIndex(({ text }, index) => text === 'for' && all[index + 1]?.text === name && all[index + 2]?.text === 'in');
    if (at < 0)
        return null;
    const list = all[at + 3];
    if (list?.text === '[' || list?.text === '(')
        return textsFrom(all, at + 3);
    const made = all.findIndex(({ text }, index) => text === list?.text && all[index + 1]?.text === '=' && all[index + 2]?.text === '[');
    return made < 0 ? null : textsFrom(all, made + 2);
}
function textsFrom(all, opening) {
    const texts = [];
    for (let at = opening + 1; at < all.length; at++) {
        const { formatted, kind, text } = all[at];
        if (kind === 'sign' && (text === ']' || text === ')'))
            return texts;
        if (kind === 'string' && !formatted)
            texts.push(text);
        else if (text !== ',')
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/client-offer.js


/**
 * What a suite's text says of a client's repository, before anything is started.
 *
 * @returns sentences to be shown; none where a build names the repository
 * @throws InputError when, for sure, no build clones anything
 */
async function checkClientRepository({ repository, s3Clients }, clients, { files, read }) {
    if (clients === null)
        return [];
    const paths = files.filter(namesRepositories);
    const texts = await Promise.all(paths.map(async (path) => [path, await read(path)]));
    const { found, without } = namedRepositories(new Map(texts), [...new Set(clients.values())]);
    const languages = new Set(s3Clients.flatMap((client) => clients.get(client) ?? []));
    const named = `--client-repository "${(0,input_error/* printable */.g$)(repository)}"`;
    if (languages.size > 0 && [...languages].every((language) => without.includes(language))) {
        throw new input_error/* InputError */.dz(`${named} is part of no client that was chosen: the build of ${[...languages].join(', ')} ` +
            'clones no repository. Choose --s3-clients that are built from it.');
    }
    const own = found.filter(({ language }) => language === null || languages.has(language));
    if (own.length === 0 || own.some(({ url }) => isSameRepository(url, repository)))
        return [];
    const urls = [...new Set(own.map(({ url }) => url))].join(', ');
    return [
        `No build names ${(0,input_error/* printable */.g$)(repository)}: it counts only where one of these has it as a submodule, ` +
            `and otherwise the run fails: ${urls}.`,
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/suite-offer.js













/** What a suite must have: to be run as it is, or to be built side by side. */
const SCRIPTS = {
    whole: 'scripts/prep-build-run-benchmarks.py',
    parts: 'scripts/build-runner.py',
};
const Description = schemas/* object */.Ikc({
    s3Clients: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })),
    workloads: schemas/* record */.g1P(schemas/* string */.YjP(), workload/* Workload */.sl),
    missing: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), why: schemas/* string */.YjP() })),
});
/**
 * Reads a suite. A workload that cannot be run keeps no other from it.
 *
 * @throws InputError when the suite cannot be read, a workload was named that it does not have, or none
 *   of those that were chosen can be run
 */
async function describeSuite(query) {
    const builtin = query.suite.repository === contract_names/* BUILTIN_SUITE */.Ho;
    return builtin ? describeBuiltin(query) : describeRepository(query);
}
async function describeBuiltin({ describeCommand, workloads }) {
    const [file = '', ...args] = describeCommand;
    const { stdout } = await (0,execa/* execa */.Ho)(file, args, { stderr: 'inherit' });
    const found = (0,read_document/* readDocument */.u0)(Description, stdout, 'the description of the built-in suite');
    const s3Clients = found.s3Clients.map(({ id }) => id);
    const names = Object.keys(found.workloads);
    const chosen = choose(workloads, names);
    return {
        s3Clients,
        missing: found.missing,
        defaultClients: s3Clients,
        chosen,
        workloads: new Map(chosen.map((name) => [name, found.workloads[name]])),
        refused: new Map(),
        workloadNames: names,
        notes: [],
    };
}
async function describeRepository(query) {
    const { baseline, defaultWorkloads, inParts, scratch, suite } = query;
    const named = (0,input_error/* printable */.g$)(suite.repository);
    try {
        const listing = await listAt(suite, (0,external_node_path_.join)(scratch, 'listing'), query);
        const sides = [listing];
        if (baseline && baseline.commit !== suite.commit) {
            const other = { repository: suite.repository, ...baseline };
            sides.push(await listAt(other, (0,external_node_path_.join)(scratch, 'baseline-listing'), query));
        }
        const names = listing.files
            .flatMap((path) => /^workloads\/([^/]+)\.run\.json$/.exec(path)?.[1] ?? [])
            .filter((name) => contract_names/* WorkloadName */.lx.safeParse(name).success);
        const chosen = query.workloads ? choose(query.workloads, names) : (defaultWorkloads ?? names);
        const read = new Map();
        for (const name of chosen) {
            const known = names.includes(name);
            read.set(name, known ? await readFrom(listing, name) : NOT_THERE);
        }
        const sorted = withoutClashes(read);
        const workloads = runnable(sorted);
        if (chosen.length > 0 && workloads.size === 0)
            refuse(named, refused(sorted));
        const refusals = new Map(
        // The runners of a suite that is run as it is may read versions that are not known here.
        [...refused(sorted)].filter(([, { status }]) => inParts || status !== 'skipped'));
        return {
            s3Clients: await clientsOf(sides),
            missing: [],
            defaultClients: [],
            chosen,
            workloads,
            refused: refusals,
            workloadNames: names,
            notes: query.client
                ? await checkClientRepository(query.client, await readClients(listing), listing)
                : [],
        };
    }
    catch (error) {
        if (!(error instanceof git/* GitError */.XS) || error instanceof network/* Unreachable */.LL)
            throw error;
        throw new input_error/* InputError */.dz(`--suite "${named}" cannot be fetched (${error.message}): give a repository that can be cloned.`);
    }
}
/** What one side alone has can be measured, too; null when only the suite itself knows. */
async function clientsOf(sides) {
    const known = new Set();
    for (const side of sides) {
        const clients = await readClients(side);
        if (clients === null)
            return null;
        for (const name of clients.keys())
            known.add(name);
    }
    return [...known];
}
async function readClients({ files, read }) {
    const path = CLIENTS_FILES.find((one) => files.includes(one));
    return path === undefined ? null : readSuiteClients(await read(path));
}
const NOT_THERE = { status: 'failed', reason: 'the suite has no such workload' };
async function readFrom(listing, name) {
    const path = `workloads/${name}.run.json`;
    try {
        return tryWorkload(await listing.read(path), path);
    }
    catch (error) {
        if (!(error instanceof git/* GitError */.XS))
            throw error;
        return { status: 'failed', reason: `${path} cannot be read (${error.message})` };
    }
}
/** Nothing is left to run, so that there is no use in starting. */
function refuse(suite, refusals) {
    const [[name, { reason }] = ['', { reason: null }], ...more] = refusals;
    if (more.length === 0)
        throw new input_error/* InputError */.dz(`Workload ${name} cannot be run: ${reason}`);
    const each = [...refusals].map(([one, settled]) => `${one}: ${settled.reason}`);
    throw new input_error/* InputError */.dz(`None of the ${refusals.size} workloads of --suite "${suite}" can be run: ${each.join(' ')}`);
}
/** @throws InputError when it is no suite at that commit */
async function listAt({ commit, ref, repository }, into, { inParts, patience, signal }) {
    if (commit === null)
        throw new Error(`${repository} was not resolved to a commit`);
    const listing = await listSuite({ commit, ref, repository }, into, signal, patience);
    const script = inParts ? SCRIPTS.parts : SCRIPTS.whole;
    if (listing.files.includes(script))
        return listing;
    throw new input_error/* InputError */.dz(`--suite "${(0,input_error/* printable */.g$)(repository)}" has no ${script} at ${commit.slice(0, 12)}: ` +
        'commit it there, or give a repository that offers it.');
}
function choose(asked, known) {
    if (!asked)
        return known;
    for (const name of (0,input_error/* requireDistinct */.Cq)('--workloads', asked))
        (0,input_error/* requireKnown */.$_)('workload', name, known);
    return asked;
}
/** What of the choice is not run, and why: a line for each workload. */
function describeRefused({ refused: refusals }) {
    return [...refusals].map(([name, { reason }]) => `Not run: ${name}: ${reason}`);
}


/***/ }),

/***/ 4021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ WORKLOAD_VERSION),
/* harmony export */   ei: () => (/* binding */ bytesPerRun),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   sl: () => (/* binding */ Workload)
/* harmony export */ });
/* unused harmony exports ChecksumAlgorithm, WorkloadSource, WorkloadTask, workloadDigest, askedOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);


const ChecksumAlgorithm = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['CRC32', 'CRC32C', 'SHA1', 'SHA256']);
/** A workload as people write it: `NAME.src.json`. */
const WorkloadSource = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(''),
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['upload', 'download']),
    fileSize: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('e.g. 5GiB, 8MiB, 256KiB, 1byte'),
    numFiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().max(1_000_000).default(1),
    filesOnDisk: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(true).describe('false: the data stays in memory.'),
    checksum: ChecksumAlgorithm.nullable().default(null),
    maxRepeatCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().default(10),
    maxRepeatSecs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().default(600),
});
const WORKLOAD_VERSION = 2;
const WorkloadTask = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['upload', 'download']),
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1024),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().describe('bytes'),
});
/** A workload as runners read it: `NAME.run.json`. */
const Workload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(WORKLOAD_VERSION),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('').describe('Read by people only.'),
    filesOnDisk: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    checksum: ChecksumAlgorithm.nullable(),
    maxRepeatCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    maxRepeatSecs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(WorkloadTask)
        .describe('All at once. A key may stand any number of times: it is moved so often.'),
});
/** Bytes that one run of the workload moves. */
function bytesPerRun({ tasks }) {
    return tasks.reduce((sum, task) => sum + task.size, 0);
}
/** Every object of the workload once, however often it is moved. */
function objectsOf({ tasks }) {
    return [...new Map(tasks.map((task) => [task.key, task])).values()];
}
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
    const objects = objectsOf(workload);
    const named = objects.map(({ key, size }) => [key, size]).sort(byKey);
    return {
        workloadDigest: workloadDigest(workload),
        bytesPerRun: bytesPerRun(workload),
        tasksPerRun: workload.tasks.length,
        objects: { digest: digestOf(named), bytes: bytesPerRun({ tasks: objects }) },
    };
}
function byKey([a], [b]) {
    return a < b ? -1 : 1;
}
function digestOf(value) {
    return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}


/***/ }),

/***/ 2177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ resolveSuite),
/* harmony export */   iH: () => (/* binding */ fetchCommit)
/* harmony export */ });
/* unused harmony exports checkoutSuite, sourceOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _contract_git_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4734);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6097);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6314);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8790);






const SUITE_INPUTS = { repository: '--suite', ref: '--branch' };
/**
 * Resolves a ref to its commit without fetching anything.
 *
 * @param repository a git URL or a path
 * @param ref branch, tag, `refs/…` or whole commit; null for the repository's default branch
 * @param inputs what the user knows them as
 * @param patience with a server that cannot be reached
 * @throws InputError when the repository cannot be read or has no such ref; Unreachable
 */
async function resolveSuite(repository, ref, inputs = SUITE_INPUTS, patience) {
    checkRepository(repository, inputs.repository);
    if (ref !== null)
        (0,_contract_git_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRef */ ._)(inputs.ref, ref);
    const listing = await readable(repository, inputs, patience);
    if (ref !== null && (0,_contract_git_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommit */ .W)(ref))
        return { repository, ref, commit: ref };
    const commits = new Map(listing.split('\n').map((line) => {
        const [commit = '', name = ''] = line.split('\t');
        return [name, commit];
    }));
    const candidates = ref === null ? ['HEAD'] : namesOf(ref);
    const found = candidates.map((name) => commits.get(name)).find((commit) => commit);
    if (found)
        return { repository, ref, commit: found };
    const what = ref === null ? 'default branch' : `branch or tag "${ref}"`;
    const first = ref === null ? 'commit something there, or ' : '';
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${inputs.repository} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(repository)}" has no ${what}: ${first}give one that exists with ${inputs.ref}.`);
}
/**
 * Checks a suite out at exactly its commit, submodules included.
 *
 * @param into a folder that does not exist
 * @throws GitError
 */
async function checkoutSuite(suite, into, signal, patience) {
    const at = { cwd: into, signal };
    await git(['init', '--quiet', '--', into], { signal });
    await fetchCommit(suite, into, signal, { patience });
    await git(['checkout', '--quiet', '--detach', suite.commit, '--'], at);
    const submodules = ['submodule', 'update', '--init', '--recursive', '--quiet'];
    await gitOverNetwork(submodules, at, patience);
}
/**
 * Fetches a commit into the repository at `into`: by its ref first, as servers may refuse to hand
 * out a commit that no ref points to, then by itself, as a branch may have moved.
 *
 * @param options.history all of it is fetched; otherwise as little as the server allows
 * @param options.patience with a server that cannot be reached
 * @throws GitError
 */
async function fetchCommit({ repository, ref, commit }, into, signal, { history = false, patience } = {}) {
    if (ref !== null)
        (0,_contract_git_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRef */ ._)('ref', ref);
    const at = { cwd: into, signal };
    const source = sourceOf(repository);
    let head = null;
    for (const name of ref === null || (0,_contract_git_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommit */ .W)(ref) ? [commit] : [ref, commit]) {
        if (await has(commit, into))
            return;
        try {
            const depth = history ? [] : ['--depth=1'];
            await (0,_network_js__WEBPACK_IMPORTED_MODULE_5__/* .gitOverNetwork */ .$H)(['fetch', '--quiet', ...depth, '--', source, name], at, patience);
            if (name === ref)
                head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['rev-parse', 'FETCH_HEAD^{commit}'], at);
        }
        catch (error) {
            if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS) || error instanceof _network_js__WEBPACK_IMPORTED_MODULE_5__/* .Unreachable */ .LL)
                throw error;
        }
    }
    if (await has(commit, into))
        return;
    const all = ['fetch', '--quiet', '--tags', '--', source, '+refs/heads/*:refs/suite/*'];
    await (0,_network_js__WEBPACK_IMPORTED_MODULE_5__/* .gitOverNetwork */ .$H)(all, at, patience);
    if (await has(commit, into))
        return;
    const moved = head === null ? '' : `: ${ref} has moved to ${head}, so start a new run for that`;
    throw new _git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS(`${repository} has no commit ${commit}${moved}`);
}
/** A folder is another one where git runs in another. */
function sourceOf(repository) {
    return repository.includes(':') ? repository : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository);
}
async function has(commit, repository) {
    try {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['cat-file', '-e', `${commit}^{commit}`], { cwd: repository });
        return true;
    }
    catch {
        return false;
    }
}
async function readable(repository, inputs, patience) {
    try {
        return await (0,_network_js__WEBPACK_IMPORTED_MODULE_5__/* .gitOverNetwork */ .$H)(['ls-remote', '--', repository], {}, patience);
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS))
            throw error;
        if (error instanceof _network_js__WEBPACK_IMPORTED_MODULE_5__/* .Unreachable */ .LL) {
            const named = `${inputs.repository} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(repository)}"`;
            const message = `${named} cannot be reached: ${error.message}`;
            throw new _network_js__WEBPACK_IMPORTED_MODULE_5__/* .Unreachable */ .LL(message, error.said, { cause: error });
        }
        const why = (await whatIsThere(repository)) ?? error.message;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${inputs.repository} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(repository)}" cannot be read: ${why}.`);
    }
}
/** git says the same of a folder that is not there, of one that it may not read, and of any other. */
async function whatIsThere(repository) {
    if (/^[a-z][a-z0-9+.-]+:/i.test(repository))
        return null;
    const give = 'give a git URL, or a folder that is a git repository';
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(repository).catch((error) => error.code);
    if (entries === 'ENOENT')
        return `there is no such folder: ${give}`;
    if (entries === 'ENOTDIR')
        return `it is no folder: ${give}`;
    if (entries === 'EACCES')
        return 'this user may not read the folder';
    if (!Array.isArray(entries))
        return null;
    const isRepository = entries.includes('.git') || entries.includes('HEAD');
    return isRepository ? null : `the folder is no git repository: ${give}`;
}
/** The names a short ref can mean, in git's order; a tag's commit is behind `^{}`. */
function namesOf(ref) {
    const tag = `refs/tags/${ref}`;
    return [`${ref}^{}`, ref.startsWith('refs/') ? ref : '', `refs/heads/${ref}`, `${tag}^{}`, tag];
}
function checkRepository(repository, input) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(repository)?.[1]?.toLowerCase();
    const allowed = scheme === undefined || scheme === 'https' || scheme === 'file';
    if (repository !== '' && !repository.startsWith('-') && allowed)
        return;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${input} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(repository)}" is no repository: give an https:// URL or a folder.`);
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ programUrl)
/* harmony export */ });
/* unused harmony exports PROGRAM_SOURCES, WORKLOADS_SOURCE, workloadsUrl */
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
