export const id = 3458;
export const ids = [3458];
export const modules = {

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
