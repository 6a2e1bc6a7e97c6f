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
    memory({ length }, worker) {
        return this.#buffers[worker].subarray(0, length);
    }
    end(part, worker) {
        this.#sink?.(part.task.key, part.offset, this.memory(part, worker));
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
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/aws-places.js
var aws_places = __webpack_require__(91032);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/client-command.js
var client_command = __webpack_require__(48099);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/glob.js
var glob = __webpack_require__(73322);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/reason.js + 1 modules
var reason = __webpack_require__(2592);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-line.js
var run_line = __webpack_require__(75158);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/runner-output.js
var runner_output = __webpack_require__(98326);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/tasks.js
var tasks = __webpack_require__(28052);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/start-program.js
var start_program = __webpack_require__(29524);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/s3.js
var container_s3 = __webpack_require__(42522);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/client.js
var clients_client = __webpack_require__(766);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-values.js
var read_values = __webpack_require__(13815);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/command-settings.js






/** What a client is told of the place where it runs: values, settings files, environment. */
class CommandSettings {
    #client;
    #setup;
    #values;
    #asked;
    constructor(client, isFolder, setup) {
        const { bucket, connection, filesDir, gigabitsPerSecond, workload } = setup;
        const { endpoint, region } = connection;
        const aws = `s3.${region}.${(0,aws_places/* awsDomainOf */.LA)(region)}`;
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
            express: endpoint === null && (0,aws_places/* storageClassOf */.Hg)(bucket) === 'S3Express',
        };
    }
    /** @param isFolder whether several files are moved as one folder */
    static async write(client, isFolder, setup) {
        const settings = new CommandSettings(client, isFolder, setup);
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
        throw new clients_client/* SkipCase */.qp(`${id} moves one folder per command, but the ${objects.length} files are not the whole of one folder`);
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
    const name = (0,external_node_path_.basename)(setup.workloadPath, '.run.json');
    if ((0,glob/* isLikeOne */.W$)(name, client.skip))
        throw new clients_client/* SkipCase */.qp(`${id} skips it, as its file says`);
    if ((0,tasks/* isOfRequests */.Qy)(workload) && !client.requests) {
        throw new clients_client/* SkipCase */.qp(`${id} times no single requests: that takes a "runner" whose file says "requests: true"`);
    }
    // Of requests, there is a runner: a file that says "requests" without one is refused.
    const action = workload.tasks[0].action === 'upload' ? 'upload' : 'download';
    const command = client.runner ?? client[action];
    if (!command)
        throw new clients_client/* SkipCase */.qp(`${id} has no command for ${action}s`);
    const storageClass = (0,aws_places/* storageClassOf */.Hg)(bucket);
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
    const settings = await CommandSettings.write(client, isFolder, setup);
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
    const settings = await CommandSettings.write(client, false, setup);
    const own = await Promise.all(settings.expand(command, {}).map((text, at) => wholePath(text, at === 0, client.folder)));
    const target = String(gigabitsPerSecond);
    const whole = [...own, client.id, workloadPath, bucket, connection.region, target];
    return {
        hint: 'its "runner" has to leave what its last run has moved',
        async measure(print) {
            const environment = await settings.environment();
            let isMeasured = false;
            const onLine = (line) => {
                isMeasured ||= (0,run_line/* tellsOfRun */.$8)(line);
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
        return new Error(`${program} is not executable: chmod +x may be missing`);
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
/* harmony import */ var _src_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91032);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13815);
/* harmony import */ var _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28052);




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
            endpoint: (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointText */ .HO)(connection.endpoint),
            forcePathStyle: true,
        }),
    });
}
function endpointFrom(env) {
    const name = env.AWS_ENDPOINT_URL_S3 ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
    const text = env[name];
    return text ? (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readEndpoint */ .KW)(name, text) : null;
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
            if (!isFirst || signal?.aborted || (0,_src_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__/* .storageClassOf */ .Hg)(bucket) === 'S3Express')
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
    return _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKLOAD_CHECKSUMS */ .bg.filter((name) => answer[`Checksum${name}`] !== undefined);
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
        return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(String(error));
    const code = 'code' in error ? String(error.code) : '';
    const name = error.name === 'Error' ? code : error.name;
    const words = error.message.includes(name) ? error.message : `${name}: ${error.message}`;
    return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(words, maxLength);
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
/**
 * A pattern of what is measured: of an S3 client, a slash, of a workload. Names hold no other signs, so that it is
 * safe wherever it is written.
 */
const CELL_PATTERN = /^[\w.+*-]+\/[\w.*-]+$/;
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
