export const id = 1019;
export const ids = [1019];
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

/***/ 95167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ UPLOADS_EXPIRE),
/* harmony export */   CC: () => (/* binding */ WORK_DIR),
/* harmony export */   E0: () => (/* binding */ incomingName),
/* harmony export */   J9: () => (/* binding */ manifestParameter),
/* harmony export */   Jg: () => (/* binding */ DEFAULT_STACK_NAME),
/* harmony export */   LR: () => (/* binding */ incomingPrefix),
/* harmony export */   NT: () => (/* binding */ newestUploads),
/* harmony export */   Ox: () => (/* binding */ historyKey),
/* harmony export */   VR: () => (/* binding */ EnvironmentManifest),
/* harmony export */   Vk: () => (/* binding */ AWS_AUDIENCE),
/* harmony export */   Vv: () => (/* binding */ HISTORY),
/* harmony export */   _v: () => (/* binding */ METRICS_NAMESPACE),
/* harmony export */   b0: () => (/* binding */ LINE_RATE_METRIC),
/* harmony export */   bm: () => (/* binding */ STACK_NAME),
/* harmony export */   cc: () => (/* binding */ ATTEMPT_HOURS),
/* harmony export */   hc: () => (/* binding */ PROJECT_TAG),
/* harmony export */   lm: () => (/* binding */ LOG_DAYS),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   pi: () => (/* binding */ DISKS),
/* harmony export */   sD: () => (/* binding */ PARTS_ARE_ABORTED)
/* harmony export */ });
/* unused harmony exports logGroupOf, eventLogGroupOf, LOG_STREAM_PREFIX, hyphenated, JOB_TAGS, MOST_ATTEMPTS, INCOMING, METRIC_DIMENSIONS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);
/**
 * What the stack deploys and the programs rely on, each once: infra deploys it, jobs and the action use it.
 * At the end the manifest in which it says what it deployed.
 */


/** CloudFormation allows 128 characters; names of roles and queues that begin with it need the rest. */
const STACK_NAME = /^[A-Za-z][A-Za-z0-9-]{0,62}$/;
const DEFAULT_STACK_NAME = 'S3Benchmarks';
/** The SSM parameter in which a stack publishes what it deployed. */
function manifestParameter(stackName) {
    return `/s3-benchmarks/${stackName}/manifest`;
}
function logGroupOf(stackName) {
    return `/s3-benchmarks/${stackName}`;
}
/**
 * What EventBridge writes of queues that are blocked: it takes only names that begin with /aws/events/.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
function eventLogGroupOf(stackName) {
    return `/aws/events${logGroupOf(stackName)}`;
}
/**
 * Whose tokens tell AWS which workflow is calling.
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
const GITHUB_ISSUER = 'token.actions.githubusercontent.com';
/** For whom such a token must be. */
const AWS_AUDIENCE = 'sts.amazonaws.com';
/**
 * The log stream of an attempt is `PREFIX/default/ECS-TASK-ID`.
 * https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html
 */
const LOG_STREAM_PREFIX = 'job';
/** How long logs are kept: three months, as CloudWatch Logs counts them. */
const LOG_DAYS = 90;
/** Batch's names take no dots. */
function hyphenated(instanceType) {
    return instanceType.replaceAll('.', '-');
}
/** Every job and all that is deployed carries it; the right to terminate a job hangs on it. */
const PROJECT_TAG = { key: 'Project', value: 'S3Benchmarks' };
/** All that a job is tagged with: the role may set no other. */
const JOB_TAGS = [PROJECT_TAG.key, 'runKey', 'repository', 'run'];
/** Longest time of one attempt, hours: 132 cells of ten minutes would take 22 h, and want filters. */
const ATTEMPT_HOURS = 12;
/** In total: a host is seldom lost, and losing it twice is not an accident. */
const MOST_ATTEMPTS = 3;
/** Where the machine's disk for benchmarks is, on the host and in the container alike. */
const WORK_DIR = '/workdir';
/**
 * The volume (gp3) that a machine is started with. `work`: it holds prepared files of all workloads of the
 * reference suite, what is downloaded of them, and builds; gp3's 125 MiB/s (1 Gb/s) would have every workload
 * with files on disk measure the disk, and it asks for 4 IOPS for each MiB/s. `system`: beside instance-store
 * disks, for the system, the image and compilers.
 */
const DISKS = {
    work: { gib: 500, mibPerSecond: 1000, iops: 4000 },
    system: { gib: 64, mibPerSecond: 125, iops: 3000 },
};
/** Folders of the bucket of results: jobs write to one, and finished runs are kept in the other. */
const INCOMING = 'incoming';
const HISTORY = 'history';
/**
 * Rules of a bucket that is benchmarked: uploads are worth nothing after their run, and parts of a killed
 * run are billed until they are aborted. The stack sets them, and a job that may adds what is missing, so
 * that both must call them the same.
 */
const UPLOADS_EXPIRE = {
    id: 's3-benchmarks-expire-uploads',
    prefix: 'upload/',
    days: 1,
};
const PARTS_ARE_ABORTED = {
    id: 's3-benchmarks-abort-multipart-uploads',
    days: 1,
};
/**
 * Metrics in CloudWatch, as the reference suite sends them: jobs may send to this namespace only, and
 * dashboards find figures that have exactly these dimensions.
 */
const METRICS_NAMESPACE = 'S3Benchmarks';
const METRIC_DIMENSIONS = (/* unused pure expression or super */ null && ([
    'Branch',
    'InstanceType',
    'S3Client',
    'StorageClass',
    'Workload',
]));
/** The most that an instance type can reach, by `InstanceType` alone: dashboards draw it above the figures. */
const LINE_RATE_METRIC = 'LineRate';
/** Where a job's uploads go: `incoming/<runKey>/<nonce>/<instanceType>/`. */
function incomingPrefix(where) {
    return `${INCOMING}/${where.runKey}/${where.nonce}/${where.instanceType}/`;
}
/**
 * One upload of a job; zero-padded, so that keys sort as they were written.
 *
 * @param attempt from 1, counted by Batch
 * @param upload from 1, counted by the job
 */
function incomingName(attempt, upload) {
    return `${String(attempt).padStart(3, '0')}-${String(upload).padStart(6, '0')}.json`;
}
/** Batch allows ten attempts; more than that no honest job has. */
const MOST_ATTEMPTS_READ = 10;
/**
 * The last upload of every attempt, newest attempt first; other names are not uploads of a job.
 *
 * @param names as of `incomingName`, in any order
 */
function newestUploads(names) {
    const newest = new Map();
    for (const name of names.toSorted()) {
        const attempt = /^(\d{3})-\d{6}\.json$/.exec(name)?.[1];
        if (attempt !== undefined)
            newest.set(Number(attempt), name);
    }
    const uploads = [...newest].map(([attempt, name]) => ({ attempt, name }));
    return uploads.reverse().slice(0, MOST_ATTEMPTS_READ);
}
/**
 * Where a finished run is kept: `history/<trigger>/<yyyy>/<mm>/<dd>/<runKey>.json`, by the day (UTC)
 * on which it began.
 *
 * @param copy from 1; a run that was taken up again after its end is kept beside its first end
 */
function historyKey({ runKey, startedAt, trigger }, copy) {
    const day = new Date(startedAt).toISOString().slice(0, 10).replaceAll('-', '/');
    return `${HISTORY}/${trigger}/${day}/${runKey}${copy > 1 ? `-${copy}` : ''}.json`;
}
/** One instance type that can be measured on. */
const InstanceTypeEnvironment = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    queue: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    trusted: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Job definition for code of the default branch.'),
    untrusted: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Job definition for anybody’s code.'),
    gbps: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().nullable().describe('Line rate in gigabits a second, if known.'),
    usdPerHour: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
});
/**
 * What can be measured where: published by the stack, made up on the spot for a local run.
 * Names are short: with 20 instance types it must fit the 4 KB of an SSM parameter.
 */
const EnvironmentManifest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    region: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    buckets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .Bucket */ .fW).min(1),
    resultsBucket: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    logGroup: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    lock: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('ARN of the consumable resource all jobs share.'),
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Repository of benchmarks used unless another is asked for.'),
    commit: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .Commit */ .gn.nullable().optional().describe('Of this project, when it was deployed.'),
    defaults: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        instanceTypes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9).min(1),
        s3Clients: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .S3ClientId */ .rN),
        workloads: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .WorkloadName */ .lx),
    }),
    instanceTypes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9, InstanceTypeEnvironment),
});


/***/ }),

/***/ 96433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ suiteUsed),
/* harmony export */   GZ: () => (/* binding */ latestStart),
/* harmony export */   NC: () => (/* binding */ JobRequest),
/* harmony export */   QS: () => (/* binding */ namedByJob),
/* harmony export */   TZ: () => (/* binding */ RunnerEntry),
/* harmony export */   W$: () => (/* binding */ mergeSuites),
/* harmony export */   Y0: () => (/* binding */ encodeJobParameters),
/* harmony export */   k0: () => (/* binding */ decodeJobParameters),
/* harmony export */   nU: () => (/* binding */ JOB_REQUEST_SCHEMA_VERSION)
/* harmony export */ });
/* unused harmony exports CompareRequest, LocalCopy, requestByHand */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64377);
/* harmony import */ var _client_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53458);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20449);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95167);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73322);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83062);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4996);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21281);
/* harmony import */ var _s3_profile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9694);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94021);










const JOB_REQUEST_SCHEMA_VERSION = 1;
/** The other side of a comparison. */
const CompareRequest = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    suite: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .Revision */ .AT.describe('Of the same repository as the candidate’s.'),
    client: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .Revision */ .AT.nullable().describe('Of `client.repository`; null when there is none.'),
    design: _comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .CompareDesign */ .cI,
    instanceTypes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr()
        .positive()
        .describe('Of the whole run: a change has to be proven among the cells of all of them.'),
    maxCaseSeconds: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig()
        .positive()
        .describe('For the rounds of a cell, half of it for each side; a side that is very slow may use as much again in its first rounds.'),
});
/** A copy of a repository on the machine of the job; both end in `/`: of all below that URL. */
const LocalCopy = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ url: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1), folder: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1) });
/** The request that one job gets. */
const JobRequest = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(JOB_REQUEST_SCHEMA_VERSION),
    runKey: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .RunKey */ .Tb,
    nonce: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .Nonce */ ._g,
    trigger: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .Trigger */ .l9,
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .InstanceType */ .y9,
    suite: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1),
        ref: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
        commit: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .Commit */ .gn.nullable().describe('The ref, resolved once for all jobs of the run.'),
    }),
    client: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1), ..._names_js__WEBPACK_IMPORTED_MODULE_3__/* .Revision */ .AT.shape })
        .nullable()
        .describe('Repository of an S3 client; builds are made to use this commit of it.'),
    mirrors: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(LocalCopy)
        .optional()
        .describe('Copies that stand for repositories; jobs on AWS have none.'),
    compare: CompareRequest.nullable().describe('null: the candidate alone is measured.'),
    turns: _run_result_js__WEBPACK_IMPORTED_MODULE_5__/* .Turns */ .P0.optional().describe('Of the built-in suite, when nothing is compared.'),
    trusted: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('May prepare buckets and send metrics; false for strangers’ code.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('Send each timed run to CloudWatch.'),
    asAws: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .ByNamesOfAws */ .aR,
    s3Profile: _s3_profile_js__WEBPACK_IMPORTED_MODULE_6__/* .MetProfile */ .gK,
    region: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1),
    buckets: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .Bucket */ .fW).min(1),
    s3Clients: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .S3ClientId */ .rN).min(1),
    clients: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_client_file_js__WEBPACK_IMPORTED_MODULE_0__/* .FileClient */ .C4)
        .optional()
        .describe('S3 clients of files on the machine of the job; jobs on AWS have none.'),
    clientFile: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()
        .min(1)
        .max(500)
        .optional()
        .describe('Path in `client.repository`, of which the built-in suite measures the S3 clients.'),
    ownWorkloads: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_workload_js__WEBPACK_IMPORTED_MODULE_7__/* .WorkloadSource */ .JK)
        .optional()
        .describe('Workloads of these files; `workloads` names those that are run.'),
    workloads: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkloadName */ .lx).describe('Empty: all that the suite has.'),
    cells: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        filter: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .CELL_PATTERN */ .EH)).optional(),
        skip: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .CELL_PATTERN */ .EH)).optional(),
    })
        .optional()
        .describe('Patterns `CLIENT/WORKLOAD` of what is measured of all S3 clients on all workloads, and of what is not. Absent: all is.'),
    gigabitsPerSecond: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().positive().nullable().describe('Line rate; clients tune to it.'),
    notAfter: zod__WEBPACK_IMPORTED_MODULE_10__/* .datetime */ .w$()
        .optional()
        .describe('A job that starts later ends at once: nobody waits for it any longer. One that lost its machine may start again later. Absent: it may start whenever.'),
});
/**
 * The request as Batch parameters: one parameter, so that a new field needs no new job definition. Equal
 * requests give equal text, whatever the order of their fields.
 */
function encodeJobParameters(request) {
    return { request: JSON.stringify(JobRequest.parse(request)) };
}
/** @throws InputError when the parameters hold no request of this version */
function decodeJobParameters(parameters) {
    return (0,_read_document_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u0)(JobRequest, parameters.request ?? '', 'job parameter "request"');
}
/** Names a request that nobody planned: the default of a job definition, for jobs started by hand. */
const BY_HAND = { runKey: 'by-hand', nonce: '0'.repeat(32) };
/**
 * The request of a job that is started in Batch's console, or on a schedule, without any parameter. Its
 * values may stand for what is known at deployment only, so that nothing here is checked.
 */
function requestByHand(request) {
    const schemaVersion = JOB_REQUEST_SCHEMA_VERSION;
    return { schemaVersion, ...BY_HAND, trigger: 'workflow_dispatch', ...request };
}
/**
 * The same request, with a place of its own for its results if it is of a job that was started by hand: in
 * the id of the job are 122 random bits, which all attempts of the job share, and no job knows another's.
 *
 * @param jobId AWS_BATCH_JOB_ID
 */
function namedByJob(request, jobId) {
    if (request.runKey !== BY_HAND.runKey)
        return request;
    const nonce = jobId.replaceAll('-', '').slice(0, 32);
    const runKey = `${BY_HAND.runKey}-${jobId.replaceAll(/[^0-9A-Za-z]/g, '-')}`;
    return JobRequest.parse({ ...request, nonce, runKey });
}
/**
 * Until when an attempt of a job may start. A job that lost its machine is started again, and what it measured
 * before is worth the rest: each attempt before may have lasted as long as Batch lets it.
 *
 * @param attempt from 1
 * @returns null if it may start whenever
 */
function latestStart(notAfter, attempt) {
    if (notAfter === undefined)
        return null;
    return new Date(Date.parse(notAfter) + (attempt - 1) * _deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .ATTEMPT_HOURS */ .cc * 3_600_000);
}
/** What a request says of the code that it measures, before anything was built. */
function suiteUsed({ client, compare, suite }) {
    const used = { ...suite, baseline: compare ? compare.suite : null, repositories: [] };
    if (client === null)
        return used;
    const { repository, ...candidate } = client;
    return { ...used, client: { repository, candidate, baseline: compare ? compare.client : null } };
}
/**
 * What was measured first stands for all; repositories of what was measured later are added once each.
 */
function mergeSuites(first, later) {
    const known = new Set(first.repositories.map((repository) => JSON.stringify(repository)));
    const added = later.repositories.filter((repository) => !known.has(JSON.stringify(repository)));
    return {
        ...first,
        ref: first.ref ?? later.ref,
        commit: first.commit ?? later.commit,
        repositories: [...first.repositories, ...added],
    };
}
/**
 * How the runners of a job are started when the embedded server stands in for AWS: what the command line
 * has made ready and a job on the same machine uses.
 */
const RunnerEntry = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    command: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP())
        .min(1)
        .describe('The folder to start in follows, then the command line of a runner.'),
    environment: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable())
        .describe('Variables that are set, or taken out (null).'),
    refusedNames: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()
        .nullable()
        .describe('A file that grows by a line for each name that was asked for in vain.'),
});


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

/***/ 31123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ consoleOf),
/* harmony export */   Zg: () => (/* binding */ REGION)
/* harmony export */ });
/* unused harmony export partitionOf */
/** What the name of a region tells. */
/** `AA-DIRECTION-N`, e.g. `us-west-2`, `us-gov-east-1`; what is one is known to AWS alone. */
const REGION = /^[a-z]{2}(-gov)?-(north|south|east|west|central)+-\d$/;
/**
 * The part of AWS that a region is in, as ARNs name it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
function partitionOf(region) {
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    return region.startsWith('cn-') ? 'aws-cn' : 'aws';
}
const CONSOLES = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** Where people see what is in a region. */
function consoleOf(region) {
    return `https://${region}.${CONSOLES[partitionOf(region)]}`;
}


/***/ }),

/***/ 86758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ ForeignJob),
/* harmony export */   Oy: () => (/* binding */ AccessDenied),
/* harmony export */   Pf: () => (/* binding */ LostContact),
/* harmony export */   yK: () => (/* binding */ Busy)
/* harmony export */ });
/** The caller may not do this; trying again cannot help. Adapters name the action and the resource. */
class AccessDenied extends Error {
    name = 'AccessDenied';
}
/** Somebody else's job is in flight, and the run was told not to wait. */
class Busy extends Error {
    name = 'Busy';
}
/** A job of our name exists but was told something else. */
class ForeignJob extends Error {
    name = 'ForeignJob';
}
/** A job could not be seen for longer than is bearable; it may still be running. */
class LostContact extends Error {
    name = 'LostContact';
}


/***/ })

};
