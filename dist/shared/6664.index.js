export const id = 6664;
export const ids = [6664,2325];
export const modules = {

/***/ 82325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultsOf: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);


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
                const where = `Workload file "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name)}.run.json": key "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(task.key)}"`;
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
        return 'holds a NUL, which no file name can: remove it';
    if (key.endsWith('/'))
        return 'ends with a slash, which no file can: remove it';
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(key);
    const leaves = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || /^\.\.?(\/|$)/.test(path);
    return leaves ? 'is no path inside the folder of files: write one that stays in it' : null;
}
function clashOf(first, { checksum, name, task }) {
    const where = first.name === name ? 'before' : `in "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(first.name)}.run.json"`;
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
            return `needs a folder where "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(file)}.run.json" has a file; rename one`;
        }
    }
    const folder = folders.get(path);
    if (folder === undefined)
        return null;
    return `is a file where "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(folder)}.run.json" needs a folder; rename one`;
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

/***/ 90280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pythonTokens)
/* harmony export */ });
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


/***/ }),

/***/ 30308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UnsupportedWorkloadVersion: () => (/* binding */ UnsupportedWorkloadVersion),
/* harmony export */   readWorkload: () => (/* binding */ readWorkload),
/* harmony export */   refused: () => (/* binding */ refused),
/* harmony export */   runnable: () => (/* binding */ runnable),
/* harmony export */   tryWorkload: () => (/* binding */ tryWorkload),
/* harmony export */   withoutClashes: () => (/* binding */ withoutClashes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _check_workloads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82325);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _kinds_of_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46038);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38027);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94021);






/** A workload of another version: a mistake for who asked for it, a reason to skip for a runner. */
class UnsupportedWorkloadVersion extends _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz {
}
/**
 * Reads a `NAME.run.json`.
 *
 * @throws UnsupportedWorkloadVersion
 * @throws InputError when it is no JSON or does not fit
 */
function readWorkload(text, fileName) {
    const value = (0,_read_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J().optional() }), text, fileName);
    (0,_kinds_of_json_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOtherKinds */ .GW)(value, _kinds_of_json_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN */ .ZF.workload, fileName, 'give a NAME.run.json of the suite');
    if (value.version !== _workload_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKLOAD_VERSION */ .Jz) {
        throw new UnsupportedWorkloadVersion(`Workload file "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(fileName)}" has version ` +
            `${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(JSON.stringify(value.version) ?? 'none')}, but only version ` +
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
        if (!(error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw error;
        const skipped = error instanceof UnsupportedWorkloadVersion;
        return { status: skipped ? 'skipped' : 'failed', reason: error.message };
    }
}
/** The same workloads; those that cannot be prepared beside the ones before them have failed. */
function withoutClashes(workloads) {
    const faults = (0,_check_workloads_js__WEBPACK_IMPORTED_MODULE_0__.faultsOf)(runnable(workloads));
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


/***/ }),

/***/ 61404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xx: () => (/* binding */ readSuiteClients),
/* harmony export */   _Y: () => (/* binding */ SUITE_SCRIPTS),
/* harmony export */   zQ: () => (/* binding */ CLIENTS_FILES)
/* harmony export */ });
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90280);

/** Scripts of a suite under the reference contract, by what they do. */
const SUITE_SCRIPTS = {
    /** Prepares, builds, runs: all in one. */
    whole: 'scripts/prep-build-run-benchmarks.py',
    build: 'scripts/build-runner.py',
    prepare: 'scripts/prep-s3-files.py',
    tools: 'scripts/install-tools-AL2023.py',
};
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
    const tokens = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTokens */ .b)(source);
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

/***/ 91118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ namedRepositories),
/* harmony export */   rC: () => (/* binding */ namesRepositories),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* harmony import */ var _contract_python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90280);

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
        const tokens = (0,_contract_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTokens */ .b)(text);
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


/***/ }),

/***/ 12177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ checkoutSuite),
/* harmony export */   Z6: () => (/* binding */ resolveSuite),
/* harmony export */   iH: () => (/* binding */ fetchCommit),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_git_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84734);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6097);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84904);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28790);






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
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['init', '--quiet', '--', into], { signal });
    await fetchCommit(suite, into, signal, { patience });
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['checkout', '--quiet', '--detach', suite.commit, '--'], at);
    const submodules = ['submodule', 'update', '--init', '--recursive', '--quiet'];
    await (0,_network_js__WEBPACK_IMPORTED_MODULE_5__/* .gitOverNetwork */ .$H)(submodules, at, patience);
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
