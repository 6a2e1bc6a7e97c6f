export const id = 3232;
export const ids = [3232];
export const modules = {

/***/ 766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   J2: () => (/* binding */ downloadTargets),
/* harmony export */   Us: () => (/* binding */ uploadSources),
/* harmony export */   f4: () => (/* binding */ concurrencyFor),
/* harmony export */   gp: () => (/* binding */ partSizeOf),
/* harmony export */   qp: () => (/* binding */ SkipCase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The client does not support the workload: no fault of either. */
class SkipCase extends Error {
}
/**
 * AWS advises one request at once for each 85–90 MB/s of the throughput that is wanted.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html
 */
const GIGABITS_PER_CONNECTION = 0.7;
/** Requests at once for a target throughput; at least 8, as small objects wait more than they move. */
function concurrencyFor(gigabitsPerSecond) {
    return Math.min(256, Math.max(8, Math.ceil(gigabitsPerSecond / GIGABITS_PER_CONNECTION)));
}
/** AWS's advice: 8–16 MiB for ranges and parts, aligned to the parts that were uploaded. */
const PART_BYTES = 8 * 2 ** 20;
/** S3's limit. */
const MAX_PARTS = 10_000;
/** Bytes of a part of an object of `size` bytes. */
function partSizeOf(size) {
    return Math.max(PART_BYTES, Math.ceil(size / MAX_PARTS));
}
/** The parts of all tasks, in order. */
function* partsOf(tasks) {
    for (const named of tasks) {
        const task = { ...named };
        const partSize = partSizeOf(task.size);
        const count = Math.max(1, Math.ceil(task.size / partSize));
        for (let index = 0; index < count; index++) {
            const offset = index * partSize;
            const length = Math.min(partSize, task.size - offset);
            yield { task, number: index + 1, offset, length, whole: count === 1 };
        }
    }
}
/** Makes targets, one for each run; the memory is the same for all. */
function downloadTargets({ workload, filesDir }, workers) {
    if (workload.filesOnDisk)
        return () => new DiskTarget(filesDir);
    const buffers = partBuffers(workload.tasks, workers);
    return (sink) => new MemoryTarget(buffers, sink);
}
/** Writes to the page cache are quicker than handing them to another thread. */
class DiskTarget {
    #folder;
    /** By task, not by key: one object may be downloaded several times at once; the last to end stays. */
    #open = new Map();
    constructor(folder) {
        this.#folder = folder;
    }
    write(part, _worker, chunk, offset) {
        const { file } = this.#entry(part.task);
        for (let written = 0; written < chunk.length;) {
            const position = part.offset + offset + written;
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, chunk, written, chunk.length - written, position);
        }
    }
    end({ task, length }) {
        const entry = this.#entry(task);
        entry.bytesLeft -= length;
        if (entry.bytesLeft > 0)
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(entry.file);
        this.#open.delete(task);
    }
    close() {
        for (const { file } of this.#open.values())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    #entry(task) {
        const found = this.#open.get(task);
        if (found)
            return found;
        const entry = { file: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, task.key), 'w'), bytesLeft: task.size };
        this.#open.set(task, entry);
        return entry;
    }
}
/** Keeps the part that each worker is at, so that all bytes reach memory but need not fit there. */
class MemoryTarget {
    #buffers;
    #sink;
    constructor(buffers, sink) {
        this.#buffers = buffers;
        this.#sink = sink;
    }
    write(_part, worker, chunk, offset) {
        chunk.copy(this.#buffers[worker], offset);
    }
    end({ task, offset, length }, worker) {
        this.#sink?.(task.key, offset, this.#buffers[worker].subarray(0, length));
    }
    close() { }
}
/** Makes sources, one for each run; the memory is the same for all. */
function uploadSources(setup, workers) {
    const { workload, filesDir } = setup;
    if (workload.filesOnDisk) {
        const buffers = partBuffers(workload.tasks, workers);
        return () => new DiskSource(filesDir, buffers);
    }
    const content = setup.contentInMemory();
    const source = {
        read: async ({ task, offset, length }) => content.get(task.key).subarray(offset, offset + length),
        close: async () => { },
    };
    return () => source;
}
/** Reads files part by part; a file is open while any of its parts is under way. */
class DiskSource {
    #folder;
    #buffers;
    /** By task, not by key: one file may be uploaded several times at once. */
    #open = new Map();
    constructor(folder, buffers) {
        this.#folder = folder;
        this.#buffers = buffers;
    }
    async read({ task, offset, length }, worker) {
        const { key, size } = task;
        let entry = this.#open.get(task);
        if (!entry) {
            entry = { file: (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, key)), bytesLeft: size };
            this.#open.set(task, entry);
        }
        const file = await entry.file;
        const buffer = this.#buffers[worker];
        const { bytesRead } = await file.read(buffer, 0, length, offset);
        if (bytesRead !== length)
            throw new Error(`File ${key} is shorter than its ${size} bytes`);
        entry.bytesLeft -= length;
        if (entry.bytesLeft === 0) {
            this.#open.delete(task);
            await file.close();
        }
        return buffer.subarray(0, length);
    }
    async close() {
        for (const { file } of this.#open.values())
            await (await file).close();
    }
}
/**
 * A buffer for each request at once, large enough for any part and used again by every one. It is
 * filled, so that the system provides the memory now and not in the first run.
 */
function partBuffers(tasks, workers) {
    const sizes = tasks.map(({ size }) => Math.min(size, partSizeOf(size)));
    const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
    return Array.from({ length: workers }, () => Buffer.allocUnsafeSlow(largest).fill(1));
}


/***/ }),

/***/ 43232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCommands: () => (/* binding */ openCommands)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/client-command.js
var client_command = __webpack_require__(48099);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/glob.js
var glob = __webpack_require__(73322);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-values.js
var read_values = __webpack_require__(13815);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/reason.js + 1 modules
var reason = __webpack_require__(2592);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/runner-output.js
var runner_output = __webpack_require__(98326);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/start-program.js
var start_program = __webpack_require__(29524);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/s3.js
var container_s3 = __webpack_require__(42522);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/client.js
var clients_client = __webpack_require__(766);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/command-settings.js





/** What a client is told of the place where it runs: values, settings files, environment. */
class Settings {
    #client;
    #setup;
    #values;
    #asked;
    constructor(client, isFolder, setup) {
        const { bucket, connection, filesDir, gigabitsPerSecond, workload } = setup;
        const { endpoint, region } = connection;
        const aws = `s3.${region}.amazonaws.com`;
        this.#client = client;
        this.#setup = setup;
        this.#values = {
            bucket,
            region,
            endpoint: endpoint ? (0,read_values/* endpointText */.HO)(endpoint) : `https://${aws}`,
            scheme: endpoint ? endpoint.protocol.slice(0, -1) : 'https',
            host: endpoint?.host ?? aws,
            concurrency: String((0,clients_client/* concurrencyFor */.f4)(gigabitsPerSecond)),
            checksum: workload.checksum,
            root: filesDir,
            here: client.folder,
        };
        this.#asked = {
            endpoint: endpoint !== null,
            http: endpoint?.protocol === 'http:',
            checksum: workload.checksum !== null,
            folder: isFolder,
            express: endpoint === null && (0,read_values/* storageClassOf */.Hg)(bucket) === 'S3Express',
        };
    }
    /** @param isFolder whether several files are moved as one folder */
    static async write(client, isFolder, setup) {
        const settings = new Settings(client, isFolder, setup);
        for (const [name, text] of Object.entries(client.files)) {
            const content = (0,client_command/* expandText */.wy)(text, settings.#values, settings.#asked) ?? '';
            await (0,promises_.writeFile)(settings.#pathOf(name), content);
        }
        return settings;
    }
    expand(command, move) {
        return (0,client_command/* expandCommand */.Aq)(command, { ...this.#values, ...move }, this.#asked);
    }
    /** Of a command that is started now, as credentials of a role expire. */
    async environment() {
        const { connection, environment } = this.#setup;
        const { accessKeyId, secretAccessKey, sessionToken } = await connection.credentials();
        const values = {
            ...this.#values,
            'access-key': accessKeyId,
            'secret-key': secretAccessKey,
            'session-token': sessionToken ?? '',
        };
        const own = Object.entries(this.#client.environment).map(([name, value]) => {
            const texts = [value ?? []].flat().map((text) => (0,client_command/* expandText */.wy)(text, values, this.#asked));
            return [name, texts.find((text) => text !== null)];
        });
        const files = Object.keys(this.#client.files).map((name) => [name, this.#pathOf(name)]);
        return {
            ...impersonal(environment),
            ...whereS3Is(connection),
            AWS_ACCESS_KEY_ID: accessKeyId,
            AWS_SECRET_ACCESS_KEY: secretAccessKey,
            AWS_SESSION_TOKEN: sessionToken,
            ...Object.fromEntries([...own, ...files]),
        };
    }
    async remove() {
        for (const name of Object.keys(this.#client.files)) {
            await (0,promises_.rm)(this.#pathOf(name), { force: true });
        }
    }
    #pathOf(variable) {
        return (0,external_node_path_.join)(this.#setup.filesDir, `.${this.#client.id}.${variable}`);
    }
}
/** Settings of the person whose machine it is, which would change what is measured or where. */
const PERSONAL = /^(AWS_PROFILE|AWS_DEFAULT_PROFILE|AWS_CREDENTIAL_FILE|RCLONE_(?!CA_CERT$).*|S3CMD_CONFIG)$/;
function impersonal(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !PERSONAL.test(name)));
}
/**
 * Where S3 is, in the variables that clients read: AWS's SDKs (for S3, for all), object_store and delta-rs
 * (AWS_ENDPOINT, AWS_ALLOW_HTTP), s5cmd (S3_ENDPOINT_URL), fsspec (FSSPEC_S3_…). At AWS none is set but the
 * region.
 */
function whereS3Is({ endpoint, region }) {
    const where = { AWS_REGION: region, AWS_DEFAULT_REGION: region };
    if (!endpoint)
        return where;
    const url = (0,read_values/* endpointText */.HO)(endpoint);
    return {
        ...where,
        AWS_ENDPOINT_URL_S3: url,
        AWS_ENDPOINT_URL: url,
        AWS_ENDPOINT: url,
        S3_ENDPOINT_URL: url,
        FSSPEC_S3_ENDPOINT_URL: url,
        ...(endpoint.protocol === 'http:' && { AWS_ALLOW_HTTP: 'true' }),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/moves.js





/**
 * The values of each command that it takes to move a workload.
 *
 * @throws SkipCase when one command would move less or more than the workload
 */
async function movesOf(mode, command, id, setup) {
    const { filesDir, workload } = setup;
    const keys = workload.tasks.map(({ key }) => key);
    const pathOf = (key) => (0,external_node_path_.join)(filesDir, key);
    if (mode === 'each') {
        return { moves: keys.map((key) => ({ key, file: pathOf(key) })), isFolder: false };
    }
    const objects = [...new Set(keys)];
    if (objects.length < keys.length) {
        throw new clients_client/* SkipCase */.qp(`${id} moves a file once per command, but the workload moves ${objects.length} of them ` +
            `${keys.length} times`);
    }
    const [only] = objects;
    if (mode === 'path' && objects.length === 1) {
        return { moves: [{ remote: only, local: pathOf(only) }], isFolder: false };
    }
    const names = (0,client_command/* namesIn */.wX)(command);
    const needsFolder = mode !== 'list' || names.has('prefix') || names.has('folder');
    const prefix = needsFolder ? commonFolder(objects) : '';
    // The keys are distinct, so an equal count means that there is nothing else.
    const isAlone = mode === 'list' ||
        (prefix !== null && (await countFiles(prefix, objects.length, setup)) === objects.length);
    if (prefix === null || !isAlone) {
        throw new clients_client/* SkipCase */.qp(`${id} moves one folder per command, but the ${objects.length} files are not all of one`);
    }
    const place = { prefix, folder: (0,external_node_path_.join)(filesDir, prefix, '/') };
    if (mode === 'list') {
        return { moves: [{ ...place, keys, files: keys.map(pathOf) }], isFolder: keys.length > 1 };
    }
    return { moves: [{ ...place, remote: prefix, local: place.folder }], isFolder: true };
}
/** The folder that all files are in, with its slash; null when there is none. */
function commonFolder(keys) {
    const folders = new Set(keys.map(container_s3/* folderOf */.yS));
    const [folder = ''] = folders;
    return folders.size === 1 && folder !== '' ? folder : null;
}
async function countFiles(folder, expected, setup) {
    const { bucket, checks, connection, filesDir, note, workload } = setup;
    if (!checks)
        return expected;
    if (workload.tasks[0]?.action === 'upload') {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(filesDir, folder));
        return names.length;
    }
    const s3 = await (0,container_s3/* sdkClient */.Id)(connection, 1, container_s3/* PATIENT_ATTEMPTS */.j7);
    try {
        let count = 0;
        for await (const _ of (0,container_s3/* listPrefix */.Zs)({ s3, bucket, note }, folder))
            count++;
        return count;
    }
    catch (error) {
        note(`Bucket ${bucket} cannot be listed (${(0,container_s3/* refusalOf */.Of)(error)}), so its folders are assumed to hold what was prepared.`);
        return expected;
    }
    finally {
        s3.destroy();
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/command-client.js














/** As much of the end of its output as is kept to say what went wrong. */
const TAIL_CHARACTERS = 2000;
/** As much of the reason as is told. */
const MOST_SAID = 400;
/**
 * Gets a client of a file ready for a workload.
 *
 * @throws SkipCase when it says, or it is seen, that it cannot do the workload
 */
async function openCommands(client, setup) {
    const { bucket, connection, workload } = setup;
    const { id } = client;
    const action = workload.tasks[0].action;
    const command = client.runner ?? client[action];
    const name = (0,external_node_path_.basename)(setup.workloadPath, '.run.json');
    if ((0,glob/* isLikeOne */.W$)(name, client.skip))
        throw new clients_client/* SkipCase */.qp(`${id} skips it, as its file says`);
    if (!command)
        throw new clients_client/* SkipCase */.qp(`${id} has no command for ${action}s`);
    const storageClass = (0,read_values/* storageClassOf */.Hg)(bucket);
    if (!connection.endpoint && !client.storageClasses.includes(storageClass)) {
        throw new clients_client/* SkipCase */.qp(`${id} cannot use ${storageClass}, as its file says`);
    }
    const names = (0,client_command/* namesIn */.wX)(command);
    const path = connection.endpoint?.pathname ?? '/';
    if (names.has('host') && !names.has('endpoint') && path !== '/') {
        throw new clients_client/* SkipCase */.qp(`${id} takes no endpoint with a path (${path})`);
    }
    return client.runner
        ? openRunner(client, client.runner, setup)
        : openMoves(client, command, action, setup);
}
async function openMoves(client, command, action, setup) {
    const { workload } = setup;
    if (!workload.filesOnDisk)
        throw new clients_client/* SkipCase */.qp(`${client.id} only moves files on disk`);
    if (workload.checksum && !(0,client_command/* takesChecksums */.V0)(command)) {
        throw new clients_client/* SkipCase */.qp(`${client.id} cannot use ${workload.checksum}`);
    }
    const mode = (0,client_command/* modeOf */.VV)(command);
    const { moves, isFolder } = await movesOf(mode, command, client.id, setup);
    const settings = await Settings.write(client, isFolder, setup);
    const commands = moves.map((move) => settings.expand(command, move));
    return {
        ...(action === 'download' && { hint: `its "download" command has to write ${PLACES[mode]}` }),
        async run() {
            const environment = await settings.environment();
            await (0,container_s3/* forEachLimited */.vP)(commands, (0,external_node_os_.availableParallelism)(), (one) => runProgram(client, one, { cwd: client.folder, environment }));
        },
        close: () => settings.remove(),
    };
}
/** Where a command has to put what it downloads. */
const PLACES = {
    each: '{file}',
    list: '{files}, which are {root}/KEY',
    folder: 'its objects into {folder}',
    path: '{local}',
};
/** A program that measures itself; started where the contract says, so that its own files are told by whole paths. */
async function openRunner(client, command, setup) {
    const { bucket, connection, filesDir, gigabitsPerSecond, workloadPath } = setup;
    const settings = await Settings.write(client, false, setup);
    const own = await Promise.all(settings.expand(command, {}).map((text, at) => wholePath(text, at === 0, client.folder)));
    const target = String(gigabitsPerSecond);
    const whole = [...own, client.id, workloadPath, bucket, connection.region, target];
    return {
        hint: 'its "runner" has to leave what its last run has moved',
        async measure(print) {
            const environment = await settings.environment();
            let isMeasured = false;
            const onLine = (line) => {
                isMeasured ||= (0,runner_output/* tellsOfRun */.$8)(line);
                print(line);
            };
            await runProgram(client, whole, { cwd: filesDir, environment, onLine });
            if (!isMeasured)
                throw new Error(runner_output/* NO_RUN_PRINTED */.Tf);
        },
        close: () => settings.remove(),
    };
}
async function wholePath(text, isProgram, folder) {
    if (isProgram && !text.includes('/'))
        return text;
    const path = (0,external_node_path_.resolve)(folder, text);
    const isFile = await (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
    return isFile ? path : text;
}
/**
 * Runs a command to its end, in our process group so that whoever kills the runner kills it too.
 *
 * @throws when it cannot be started or fails, with the end of its output
 * @throws SkipCase when it says that it cannot do the workload
 */
async function runProgram(client, command, { cwd, environment, onLine }) {
    const [program = ''] = command;
    let child;
    try {
        child = (0,start_program/* startProgram */.Xd)(command, { cwd, env: environment });
    }
    catch (error) {
        throw notStarted(program, error);
    }
    let tail = '';
    const splitters = [child.stdout, child.stderr].map((stream) => {
        const lines = onLine && new start_program/* LineSplitter */.g3(onLine);
        stream?.on('data', (chunk) => {
            tail = (tail + chunk).slice(-TAIL_CHARACTERS);
            lines?.write(chunk);
        });
        return lines;
    });
    const exit = await new Promise((resolve, reject) => {
        child.on('error', (error) => reject(notStarted(program, error)));
        child.on('close', (code, signal) => resolve({ code, how: signal ?? `exit ${code}` }));
    });
    for (const lines of splitters)
        lines?.end();
    if (exit.code === 0)
        return;
    const said = (0,input_error/* printable */.g$)((0,reason/* reasonOf */.A)(tail.split('\n')), MOST_SAID);
    if (exit.code === runner_output/* SKIPPED_EXIT_CODE */.cx) {
        throw new clients_client/* SkipCase */.qp((0,input_error/* printable */.g$)(tail.trim().split('\n').at(-1) ?? '') || `${client.id} skipped it`);
    }
    if (client.unsupported.some((text) => tail.includes(text))) {
        throw new clients_client/* SkipCase */.qp(`this ${client.id} is too old: ${said}`);
    }
    throw new Error(`${program} ended with ${exit.how}: ${said || 'it said nothing'}`);
}
function notStarted(program, error) {
    if (error.code === 'ENOENT')
        return new Error(`${program} is not on PATH`);
    if (error.code === 'EACCES')
        return new Error(`${program} is no program: chmod +x may be missing`);
    if (error.code !== 'E2BIG')
        return error;
    return new Error('the names of all objects are too long for one command line: use {folder} and {prefix} in place of {files} and {keys}');
}


/***/ }),

/***/ 42522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ sdkClient),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Qe: () => (/* binding */ findObjects),
/* harmony export */   WG: () => (/* binding */ connectionFromEnv),
/* harmony export */   Z: () => (/* binding */ findObject),
/* harmony export */   Zs: () => (/* binding */ listPrefix),
/* harmony export */   bC: () => (/* binding */ wordsOfError),
/* harmony export */   j7: () => (/* binding */ PATIENT_ATTEMPTS),
/* harmony export */   s_: () => (/* binding */ httpStatusOf),
/* harmony export */   vP: () => (/* binding */ forEachLimited),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13815);
/* harmony import */ var _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28052);



/** Of a request that is not measured: a server that throttles or fails for the clients' sake fails no preparation. */
const PATIENT_ATTEMPTS = 10;
/**
 * The connection that the environment describes, as for all AWS tools.
 *
 * @throws InputError when not all clients accept the endpoint
 */
function connectionFromEnv(env, region) {
    return {
        region,
        endpoint: endpointFrom(env),
        credentials: keysFrom(env) ?? sdkCredentials(region),
    };
}
/**
 * The AWS SDK's client for a connection; loaded when asked for, as loading costs about 80 ms.
 * It leaves out the checksum that the SDK adds by default: workloads say which they want.
 *
 * @param maxAttempts of a request; absent: as many as the SDK makes by itself
 */
async function sdkClient(connection, sockets, maxAttempts) {
    const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const agent = { keepAlive: true, maxSockets: sockets };
    return new S3Client({
        region: connection.region,
        credentials: connection.credentials,
        requestHandler: { httpAgent: agent, httpsAgent: agent },
        ...(maxAttempts !== undefined && { maxAttempts }),
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...(connection.endpoint && {
            endpoint: (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointText */ .HO)(connection.endpoint),
            forcePathStyle: true,
        }),
    });
}
function endpointFrom(env) {
    const name = env.AWS_ENDPOINT_URL_S3 ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
    const text = env[name];
    return text ? (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readEndpoint */ .KW)(name, text) : null;
}
function keysFrom(env) {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
        return undefined;
    const keys = {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    };
    return async () => keys;
}
/** The role of a container or an instance, by the SDK, which renews it before it expires. */
function sdkCredentials(region) {
    let client;
    return async () => {
        const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        client ??= new S3Client({ region });
        return client.config.credentials();
    };
}
/** Requests at once, where each object is asked for by itself. */
const HEADS_AT_ONCE = 16;
/**
 * All objects under a prefix, a thousand with a request. Loads the SDK only when asked.
 *
 * @throws when the server lists by neither version of the request
 */
async function* listPrefix(access, prefix) {
    for await (const { Contents = [] } of pages(access, prefix)) {
        for (const { Key: key = '', Size: size = -1, ChecksumAlgorithm } of Contents) {
            yield { key, size, checksums: ChecksumAlgorithm ?? [] };
        }
    }
}
/**
 * Pages by ListObjectsV2; by ListObjects where the server refuses that, or answers it as if it were
 * ListObjects, as those from before 2016 do. S3 Express has no ListObjects:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
 */
async function* pages({ bucket, s3, signal }, prefix) {
    const { ListObjectsCommand, ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const where = { Bucket: bucket, Prefix: prefix };
    const options = signal ? { abortSignal: signal } : {};
    let token;
    let page;
    do {
        try {
            const command = new ListObjectsV2Command({ ...where, ContinuationToken: token });
            const answer = await s3.send(command, options);
            token = answer.NextContinuationToken;
            page = answer;
        }
        catch (error) {
            const isFirst = page === undefined;
            if (!isFirst || signal?.aborted || (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .storageClassOf */ .Hg)(bucket) === 'S3Express')
                throw error;
            page = await s3.send(new ListObjectsCommand(where), options).catch(() => {
                throw error;
            });
        }
        yield page;
    } while (token);
    let marker = '';
    while (page?.IsTruncated) {
        const last = page.Contents?.at(-1)?.Key ?? '';
        if (last === marker)
            return;
        marker = last;
        page = await s3.send(new ListObjectsCommand({ ...where, Marker: marker }), options);
        yield page;
    }
}
/**
 * What the bucket has of objects, by their keys; found by listing their folders, or one by one where the
 * server does not list.
 */
async function findObjects(access, objects) {
    const { bucket, note, signal } = access;
    const wanted = new Set(objects.map(({ key }) => key));
    const found = new Map();
    try {
        for (const folder of new Set(Array.from(wanted, folderOf))) {
            for await (const object of listPrefix(access, folder)) {
                if (wanted.has(object.key))
                    found.set(object.key, object);
            }
        }
        for (const key of wanted)
            if (!found.has(key))
                found.set(key, null);
    }
    catch (error) {
        if (signal?.aborted)
            throw error;
        note(`The objects of bucket ${bucket} cannot be listed (${refusalOf(error)}), so each is requested separately.`);
        await forEachLimited(wanted, HEADS_AT_ONCE, async (key) => {
            found.set(key, await findObject(access, key));
        });
    }
    return found;
}
/** Asks for one object by itself: the plainest request that there is. */
async function findObject({ bucket, s3, signal }, key) {
    const { HeadObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const command = new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' });
    try {
        const answer = await s3.send(command, signal ? { abortSignal: signal } : {});
        const { ContentLength: size } = answer;
        return size === undefined ? undefined : { size, checksums: checksumsOf(answer) };
    }
    catch (error) {
        if (signal?.aborted)
            throw error;
        return httpStatusOf(error) === 404 ? null : undefined;
    }
}
function checksumsOf(answer) {
    return _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKLOAD_CHECKSUMS */ .bg.filter((name) => answer[`Checksum${name}`] !== undefined);
}
/** `a/b/` of `a/b/c`. */
function folderOf(key) {
    return key.slice(0, key.lastIndexOf('/') + 1);
}
/** What a server said when it refused a request: the error's name, or the status of an answer without. */
function refusalOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const status = '$metadata' in error ? httpStatusOf(error) : undefined;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    const name = error.name === 'Error' ? (code ?? error.message) : error.name;
    const isNamed = !/^(Unknown|UnknownError|\d+|SyntaxError|TypeError)$/.test(name);
    return isNamed || status === undefined ? name : `status ${status}`;
}
/** What went wrong, in one line: AWS says more in an error's name than in its message, and Node in its code. */
function wordsOfError(error, maxLength) {
    if (!(error instanceof Error))
        return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(String(error));
    const code = 'code' in error ? String(error.code) : '';
    const name = error.name === 'Error' ? code : error.name;
    const words = error.message.includes(name) ? error.message : `${name}: ${error.message}`;
    return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(words, maxLength);
}
/** The HTTP status of an answer of S3; undefined if there was none. */
function httpStatusOf(error) {
    const metadata = error?.$metadata;
    return metadata?.httpStatusCode;
}
/**
 * Works on all items, `limit` at a time. After the first failure no further item is begun, and
 * the failure is thrown once those under way have ended, so that nothing goes on behind.
 *
 * @param work also gets the number of the worker, from 0 to below `limit`
 */
async function forEachLimited(items, limit, work) {
    const queue = items[Symbol.iterator]();
    const failures = [];
    const worker = async (number) => {
        for (let next = queue.next(); !next.done && failures.length === 0; next = queue.next()) {
            try {
                await work(next.value, number);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: limit }, (_, number) => worker(number)));
    if (failures.length > 0)
        throw failures[0];
}


/***/ }),

/***/ 73322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ CELL_PATTERN),
/* harmony export */   W$: () => (/* binding */ isLikeOne),
/* harmony export */   lf: () => (/* binding */ isChosen)
/* harmony export */ });
/* unused harmony export isLike */
/** Patterns in which `*` stands for any text, also for none: of names, and of what is measured. No other sign is special. */
/** Takes each text between two `*` where it is first found, so that no choice is ever tried again. */
function isLike(name, pattern) {
    const [first = '', ...between] = pattern.split('*');
    const last = between.pop();
    if (last === undefined)
        return name === pattern;
    if (!name.startsWith(first))
        return false;
    let end = first.length;
    for (const text of between) {
        const found = name.indexOf(text, end);
        if (found < 0)
            return false;
        end = found + text.length;
    }
    return name.slice(end).endsWith(last);
}
/** Whether a name is one of those that patterns name. */
function isLikeOne(name, patterns) {
    return patterns.some((pattern) => isLike(name, pattern));
}
/** A pattern of what is measured: of an S3 client, a slash, of a workload. */
const CELL_PATTERN = /^[^/]+\/[^/]+$/;
/**
 * Whether an S3 client is measured on a workload.
 *
 * @param names of the workload: where the size is yet to be chosen, those of all its sizes, each of which means it
 */
function isChosen({ filter, skip = [] }, s3Client, names) {
    const isOne = (patterns) => patterns.some((pattern) => {
        const [client = '', workload = ''] = pattern.split('/');
        return isLike(s3Client, client) && names.some((name) => isLike(name, workload));
    });
    return (filter === undefined || isOne(filter)) && !isOne(skip);
}


/***/ }),

/***/ 98326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ tellsOfRun),
/* harmony export */   Df: () => (/* binding */ formatRunLine),
/* harmony export */   Pi: () => (/* binding */ parseRunLine),
/* harmony export */   Tf: () => (/* binding */ NO_RUN_PRINTED),
/* harmony export */   cx: () => (/* binding */ SKIPPED_EXIT_CODE),
/* harmony export */   ll: () => (/* binding */ PrintedRuns)
/* harmony export */ });
/* unused harmony export gigabitsPerSecond */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _runner_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58038);


/** Exit code of a runner that does not support the workload. */
const SKIPPED_EXIT_CODE = 123;
/** Why a case failed whose runner did not say how fast it was, nor why not. */
const NO_RUN_PRINTED = 'the runner printed no run, such as "Run:1 Secs:0.5 Gb/s:1.2"';
/** Runs of one process that are kept: one that prints without end must not fill the memory. */
const MOST_RUNS = 1000;
/** More than this many times the line rate cannot be the throughput of this machine. */
const IMPLAUSIBLE = 10;
/** As far as a line is looked at for its figures, and a prefix for what it is. */
const LONGEST_LOOKED_AT = 1000;
const LONGEST_PREFIX = 120;
/** Below it the contract's six decimals say less than the bytes and the seconds do. */
const LEAST_PRINTED_RATE = 0.001;
/** `Run`, seconds and rate, each with its figure: what a person would read as a run. */
const RUN_LINE = /^(.*?)\brun[:=#\s]+(\S+?)[\s,;|]+(?:secs?|seconds)\s*[:=]\s*(\S+?)[\s,;|]+(g[a-z]*(?:\/s(?:ec)?|ps))\s*[:=]\s*(\S+)/i;
const GIGABITS = /^[Gg](?:b|bit|Bit|bits|igabits?)(?:\/s(?:ec)?|ps)$/;
/** How a line begins that is meant to report a run. */
const MEANT_AS_RUN = /^\s*Run:\s*[-+]?\d/;
/** As a run, but for its figures or their order. */
const MUCH_AS_RUN = /^(.*?)\brun[:=#\s]+[-+]?\d.*?\b(?:secs?|seconds|[gmk]i?b(?:it)?s?(?:\/s|ps))\s*[:=]/i;
/**
 * What may stand before a run: whatever ends in a time of day, a level, a stream's name (as containers'
 * logs have it), a bracket, or a mark that separates.
 */
const PREFIX = /(?:[\])}|>:–—-]|\d\d:\d\d(?::\d\d)?[\d.,]*(?:Z|[+-]\d\d:?\d\d)?|\b(?:INFO|NOTICE|WARN|WARNING|ERROR|stdout|stderr)|\bstd(?:out|err) [FP])$/;
/** Debug lines of a client. */
const FOR_DEBUGGING = /\b(?:debug|trace)\b/i;
/**
 * Reads a line of a runner's output; undefined for anything that is not a run.
 *
 * A run is a line with `Run:N`, `Secs:S` and `Gb/s:G` in this order. Colours, blanks, `=` for `:`,
 * `Gbps`, and words after it do not matter, nor whether a figure is written `0.00001`, `1e-05`, `0,5`,
 * `1,234.5` or `0.5s`; a single comma is a decimal one. Before it may stand what logs put before
 * a line (`PREFIX`).
 *
 * @param bytes of all tasks, where they are known: where the rate was rounded to less than
 *   three digits (`Gb/s:0.000000` for a small object), it is taken from them and the seconds
 */
function parseRunLine(line, bytes = null) {
    const read = readLine(line, bytes);
    return read && !read.quoted ? (read.run ?? undefined) : undefined;
}
/** Whether a person would read a run in this line, with figures that are some or not. */
function tellsOfRun(line) {
    const read = readLine(line, null);
    return read !== null && !read.quoted;
}
function readLine(line, bytes) {
    if (!/run/i.test(line))
        return null;
    const text = (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(line.slice(0, LONGEST_LOOKED_AT)).trim();
    const match = RUN_LINE.exec(text);
    const prefix = (match ?? MUCH_AS_RUN.exec(text))?.[1]?.trimEnd();
    if (prefix === undefined) {
        return MEANT_AS_RUN.test(text) ? { run: null, prefixed: false, quoted: false } : null;
    }
    const isPrefix = prefix.length <= LONGEST_PREFIX && PREFIX.test(prefix) && !FOR_DEBUGGING.test(prefix);
    const quoted = prefix !== '' && !isPrefix;
    return { run: match && runOf(match, bytes), prefixed: prefix !== '', quoted };
}
function runOf([, , number, took, unit, rate], bytes) {
    const run = /^\d{1,9}$/.test(number) ? Number(number) : 0;
    const seconds = figureOf(took.replace(/(?<=\d)s(?:ec(?:ond)?s?)?$/i, ''));
    const printed = figureOf(rate.replace(/[),;|\]}]+$/, '').replace(/(?<=\d)Gb(?:it)?(?:\/s|ps)$/, ''));
    if (run < 1 || !(seconds > 0) || !(printed >= 0) || !GIGABITS.test(unit))
        return null;
    const known = bytes === null ? Number.NaN : gigabitsPerSecond(bytes, seconds);
    // What is rounded is small in truth, too.
    const rounded = printed < LEAST_PRINTED_RATE && known < 2 * LEAST_PRINTED_RATE;
    const figure = rounded ? known : printed;
    return figure > 0 && Number.isFinite(figure) ? { run, seconds, gigabitsPerSecond: figure } : null;
}
/** A number as people and languages write it; NaN for none. So many digits are more than any clock gives. */
function figureOf(text) {
    const [, mantissa = '', exponent = ''] = /^\+?([\d.,'_]+)(e[-+]?\d{1,3})?$/i.exec(text) ?? [];
    const last = Math.max(mantissa.lastIndexOf('.'), mantissa.lastIndexOf(','));
    const isDecimal = last >= 0 && mantissa.indexOf(mantissa[last]) === last;
    const whole = isDecimal ? mantissa.slice(0, last) : mantissa;
    const decimals = isDecimal ? mantissa.slice(last + 1) : '';
    const grouped = /^(?:\d*|\d{1,3}(?:([.,'_])\d{3})(?:\1\d{3})*)$/.test(whole);
    const digits = whole.replace(/\D/g, '');
    if (!grouped || digits.length > 12 || !/^\d{0,20}$/.test(decimals))
        return Number.NaN;
    if (digits === '' && decimals === '')
        return Number.NaN;
    const figure = Number(`${digits || '0'}.${decimals || '0'}${exponent}`);
    return Number.isFinite(figure) ? figure : Number.NaN;
}
/** What was printed in one form, in its order; the first thousand runs are kept. */
class RunList {
    kept = [];
    printed = 0;
    noRuns = 0;
    firstNoRun = '';
    implausible = 0;
    highest = 0;
    add(run, lineRate) {
        this.printed++;
        const implausible = lineRate !== null && run.gigabitsPerSecond > IMPLAUSIBLE * lineRate;
        if (implausible) {
            this.implausible++;
            this.highest = Math.max(this.highest, run.gigabitsPerSecond);
        }
        if (this.kept.length < MOST_RUNS)
            this.kept.push(implausible ? { ...run, implausible } : run);
    }
    /** Of the run that came last; of one that is not kept, or of none, nothing is. */
    addMetrics(metrics) {
        const last = this.printed <= MOST_RUNS ? this.kept.at(-1) : undefined;
        if (last)
            last.metrics = metrics;
    }
    has({ run, seconds, gigabitsPerSecond: rate }) {
        return this.kept.some((one) => one.run === run && one.seconds === seconds && one.gigabitsPerSecond === rate);
    }
}
/**
 * The runs that one process of a runner prints, and what is wrong with them.
 *
 * Lines that begin with `Run` are its runs. Only where there is none, lines are that have a prefix, as
 * all of a runner's lines have where something puts one there: so a client's log that repeats a run, or
 * tells of another, is none. A run within other words is never taken, and is named where there are
 * no others.
 */
class PrintedRuns {
    #lineRate;
    #bytes;
    #plain = new RunList();
    #prefixed = new RunList();
    #firstQuoted = '';
    #last = null;
    #noMetrics = '';
    /**
     * @param lineRateGigabitsPerSecond of the machine; null where it is not known
     * @param bytes of all tasks of the workload; null where they are not known
     */
    constructor(lineRateGigabitsPerSecond, bytes = null) {
        this.#lineRate = lineRateGigabitsPerSecond;
        this.#bytes = bytes;
    }
    /**
     * Takes a line of the runner's output; returns whether it is meant to report a run or its metrics, valid or not.
     *
     * @param costOf what a run took of the machine, by its seconds; asked for as the line comes
     */
    add(line, costOf = () => ({})) {
        if ((0,_runner_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsMetrics */ .MP)(line)) {
            const metrics = (0,_runner_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetrics */ .Bm)(line);
            if (metrics)
                this.#last?.addMetrics(metrics);
            else
                this.#noMetrics ||= shown(line);
            return true;
        }
        const read = readLine(line, this.#bytes);
        if (!read)
            return false;
        const { prefixed, quoted, run } = read;
        if (quoted) {
            this.#firstQuoted ||= shown(line);
            return false;
        }
        const list = prefixed ? this.#prefixed : this.#plain;
        this.#last = list;
        if (run) {
            list.add({ ...run, ...costOf(run.seconds) }, this.#lineRate);
        }
        else {
            list.noRuns++;
            list.firstNoRun ||= shown(line);
        }
        return true;
    }
    /** In the order in which they came; the first thousand. */
    get kept() {
        return this.#runs.kept;
    }
    /** How many lines reported a run, including invalid ones and those that were too many to keep. */
    get printed() {
        return this.#runs.printed + this.#noRuns.count;
    }
    /** What a reader of the figures should know, in words; null if nothing. */
    get warning() {
        const said = [];
        const { highest, implausible, printed } = this.#runs;
        const { count, first } = this.#noRuns;
        if (count > 0) {
            said.push(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'line is not a run', 'lines are not runs')} (${first})`);
        }
        else if (printed === 0 && this.#firstQuoted) {
            said.push(`a line looks like a run but cannot be read as one (${this.#firstQuoted})`);
        }
        if (this.#noMetrics)
            said.push(`metrics are not an object of numbers (${this.#noMetrics})`);
        const others = this.#runs === this.#plain ? this.#prefixed.kept : [];
        const left = others.filter((run) => !this.#plain.has(run)).length;
        if (left > 0)
            said.push(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'run', 'runs')} after a prefix left out`);
        if (implausible > 0) {
            const which = (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(implausible, 'run is', 'runs are');
            const limit = `${IMPLAUSIBLE} times the line rate of ${this.#lineRate} Gb/s`;
            said.push(`${which} above ${limit} (up to ${highest} Gb/s)`);
        }
        if (printed > MOST_RUNS)
            said.push(`of ${printed} runs the first ${MOST_RUNS} are kept`);
        return said.join('; ') || null;
    }
    get #noRuns() {
        const lists = this.#runs === this.#plain ? [this.#plain] : [this.#plain, this.#prefixed];
        const count = lists.reduce((sum, { noRuns }) => sum + noRuns, 0);
        return { count, first: lists.find(({ firstNoRun }) => firstNoRun)?.firstNoRun ?? '' };
    }
    get #runs() {
        return this.#plain.printed > 0 ? this.#plain : this.#prefixed;
    }
}
function shown(line) {
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(line.slice(0, LONGEST_LOOKED_AT)), 80);
}
/**
 * The line a runner prints after a run.
 *
 * @param bytes of all tasks of the workload
 */
function formatRunLine(run, seconds, bytes) {
    return `Run:${run} Secs:${seconds.toFixed(6)} Gb/s:${gigabitsPerSecond(bytes, seconds).toFixed(6)}`;
}
/** Throughput in gigabits (10^9 bits) a second. */
function gigabitsPerSecond(bytes, seconds) {
    return (bytes * 8) / 1e9 / seconds;
}


/***/ })

};
