export const id = 1187;
export const ids = [1187];
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

/***/ 56606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  My: () => (/* binding */ openClient),
  $1: () => (/* binding */ surveyClients)
});

// UNUSED EXPORTS: BUNDLED_CLIENTS, KNOWN_CLIENTS

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"El":{"s0":"3.1169.0"}}');
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/start-program.js
var start_program = __webpack_require__(29524);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-values.js
var read_values = __webpack_require__(13815);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/s3.js
var container_s3 = __webpack_require__(42522);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/client.js
var clients_client = __webpack_require__(766);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/cli-client.js







/** As much of the end of its output as is kept to say what went wrong. */
const TAIL_CHARACTERS = 2000;
/** @throws SkipCase when one command cannot move the workload, and no other objects */
async function openCli(client, setup) {
    const { workload, connection, bucket } = setup;
    if (!workload.filesOnDisk)
        throw new clients_client/* SkipCase */.qp(`${client.id} only moves files on disk`);
    if (workload.checksum && !client.checksums) {
        throw new clients_client/* SkipCase */.qp(`${client.id} cannot use ${workload.checksum}`);
    }
    const isExpress = (0,read_values/* storageClassOf */.Hg)(bucket) === 'S3Express';
    if (isExpress && !connection.endpoint && !client.sessions) {
        throw new clients_client/* SkipCase */.qp(`${client.id} does not create the sessions that S3 Express needs`);
    }
    const path = await pathToMove(client.id, setup);
    const move = {
        action: workload.tasks[0].action,
        bucket,
        path,
        region: connection.region,
        endpoint: connection.endpoint,
        checksum: workload.checksum,
        concurrency: (0,clients_client/* concurrencyFor */.f4)(setup.gigabitsPerSecond),
    };
    const { args, env, config } = client.command(move);
    const configPath = (0,external_node_path_.join)(setup.filesDir, `.${client.id}.config`);
    if (config)
        await (0,promises_.writeFile)(configPath, config.text);
    return {
        async run() {
            await runProgram(client, args, setup.filesDir, {
                ...impersonal(setup.environment),
                ...env,
                ...(config && { [config.variable]: configPath }),
                ...keyVariables(await connection.credentials()),
            });
        },
        close: () => (0,promises_.rm)(configPath, { force: true }),
    };
}
/** Settings of the person whose machine it is, which would change what is measured or where. */
const PERSONAL = /^(AWS_PROFILE|AWS_DEFAULT_PROFILE|AWS_CREDENTIAL_FILE|RCLONE_(?!CA_CERT$).*|S3CMD_CONFIG)$/;
function impersonal(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !PERSONAL.test(name)));
}
function keyVariables({ accessKeyId, secretAccessKey, sessionToken }) {
    return {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
    };
}
/**
 * Runs a client to its end, in our process group so that whoever kills the runner kills it too.
 *
 * @throws when it cannot be started or fails, with the end of its output
 * @throws SkipCase when this version does not know an option
 */
async function runProgram(client, args, cwd, env) {
    const child = (0,start_program/* startProgram */.Xd)([client.program, ...args], { cwd, env });
    let tail = '';
    const keep = (chunk) => {
        tail = (tail + chunk).slice(-TAIL_CHARACTERS);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const ended = await new Promise((resolve, reject) => {
        child.on('error', (error) => {
            const missing = error.code === 'ENOENT';
            reject(missing ? new Error(`${client.program} is not on PATH`) : error);
        });
        child.on('close', (code, signal) => resolve(code === 0 ? null : (signal ?? `exit ${code}`)));
    });
    if (ended === null)
        return;
    const said = (0,input_error/* printable */.g$)(tail, 400);
    if (client.unknownOption?.test(tail))
        throw new clients_client/* SkipCase */.qp(`this ${client.id} is too old: ${said}`);
    throw new Error(`${client.program} ended with ${ended}: ${said || 'it said nothing'}`);
}
/**
 * What one command has to move: one file, or a folder that holds the workload's files and no other.
 *
 * @throws SkipCase when it is neither
 */
async function pathToMove(clientId, setup) {
    const tasks = setup.workload.tasks.map(({ key }) => key);
    const keys = [...new Set(tasks)];
    if (keys.length < tasks.length) {
        throw new clients_client/* SkipCase */.qp(`${clientId} moves a file once per command, but the workload moves ${keys.length} of them ` +
            `${tasks.length} times`);
    }
    if (keys.length === 1)
        return keys[0];
    const folders = new Set(keys.map(container_s3/* folderOf */.yS));
    const [folder = ''] = folders;
    const isOne = folders.size === 1 && folder !== '';
    // The keys are distinct, so an equal count means that there is nothing else.
    if (isOne && (await countFiles(folder, keys.length, setup)) === keys.length)
        return folder;
    throw new clients_client/* SkipCase */.qp(`${clientId} moves one folder per command, but the ${keys.length} files are not all of one`);
}
async function countFiles(folder, expected, setup) {
    const { bucket, checks, connection, filesDir, note, workload } = setup;
    if (!checks)
        return expected;
    if (workload.tasks[0]?.action === 'upload')
        return (await (0,promises_.readdir)((0,external_node_path_.join)(filesDir, folder))).length;
    const s3 = await (0,container_s3/* sdkClient */.Id)(connection, 1);
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/cli-clients.js


/** The AWS CLI, version 1 or 2, by `aws s3 cp`. */
const awsCli = {
    id: 'aws-cli',
    program: 'aws',
    versionArgs: ['--version'],
    versionPattern: /aws-cli\/(\S+)/,
    checksums: true,
    sessions: true,
    // Before 1.35 and 2.18 `s3 cp` had no checksums.
    unknownOption: /Unknown options: --checksum/,
    command(move) {
        const remote = `s3://${move.bucket}/${move.path}`;
        const [from, to] = move.action === 'upload' ? [move.path, remote] : [remote, move.path];
        return {
            args: ['s3', 'cp', from, to, ...awsOptions(move)],
            env: {
                AWS_REGION: move.region,
                AWS_DEFAULT_REGION: move.region,
                // A workload without a checksum asks for none, so the default one is left out.
                AWS_REQUEST_CHECKSUM_CALCULATION: 'WHEN_REQUIRED',
                AWS_RESPONSE_CHECKSUM_VALIDATION: 'WHEN_REQUIRED',
            },
            // Concurrency is a setting of the file only; unset, it is 10.
            config: {
                variable: 'AWS_CONFIG_FILE',
                text: `[default]\ns3 =\n  max_concurrent_requests = ${move.concurrency}\n`,
            },
        };
    },
};
function awsOptions({ path, endpoint, action, checksum }) {
    const list = ['--only-show-errors', '--no-progress'];
    if (path.endsWith('/'))
        list.push('--recursive');
    // Old versions do not read AWS_ENDPOINT_URL_S3.
    if (endpoint)
        list.push('--endpoint-url', (0,read_values/* endpointText */.HO)(endpoint));
    if (checksum && action === 'upload')
        list.push('--checksum-algorithm', checksum);
    if (checksum && action === 'download')
        list.push('--checksum-mode', 'ENABLED');
    return list;
}
/** rclone, by `copy`, with a remote that exists in the environment alone. */
const rclone = {
    id: 'rclone',
    program: 'rclone',
    versionArgs: ['version'],
    versionPattern: /^rclone v(\S+)/m,
    checksums: false,
    sessions: true,
    // Old versions know no buckets of S3 Express.
    unknownOption: /unknown flag: --s3-directory-bucket/,
    command(move) {
        const remote = `bench:${move.bucket}/${move.path}`;
        const [from, to] = move.action === 'upload' ? [move.path, remote] : [remote, move.path];
        const streams = String(move.concurrency);
        return {
            args: [
                move.path.endsWith('/') ? 'copy' : 'copyto',
                from,
                to,
                // Copies whatever is there already; rclone would else skip what looks unchanged.
                '--no-check-dest',
                '--transfers',
                streams,
                // One large file is moved by as many requests as many small ones.
                '--multi-thread-streams',
                streams,
                '--s3-upload-concurrency',
                streams,
                '--s3-chunk-size',
                '8Mi',
                // Its own MD5 of the whole file, read before the upload; the workload asks for no checksum.
                '--s3-disable-checksum',
                '--ignore-checksum',
                '--s3-no-check-bucket',
                ...((0,read_values/* storageClassOf */.Hg)(move.bucket) === 'S3Express' && !move.endpoint
                    ? ['--s3-directory-bucket']
                    : []),
            ],
            env: {
                // With a bundle of certificates for AWS it does not even start (its transport takes none).
                AWS_CA_BUNDLE: undefined,
                RCLONE_CONFIG: '/dev/null',
                RCLONE_CONFIG_BENCH_TYPE: 's3',
                RCLONE_CONFIG_BENCH_PROVIDER: move.endpoint ? 'Other' : 'AWS',
                RCLONE_CONFIG_BENCH_ENV_AUTH: 'true',
                RCLONE_CONFIG_BENCH_REGION: move.region,
                ...(move.endpoint && { RCLONE_CONFIG_BENCH_ENDPOINT: (0,read_values/* endpointText */.HO)(move.endpoint) }),
            },
        };
    },
};
/** s3cmd, by `put` and `get`. It moves one request at a time and has no setting for that. */
const s3cmd = {
    id: 's3cmd',
    program: 's3cmd',
    versionArgs: ['--version'],
    versionPattern: /^s3cmd version (\S+)/m,
    checksums: false,
    sessions: false,
    command({ action, bucket, path, region, endpoint }) {
        if (endpoint && endpoint.pathname !== '/') {
            throw new clients_client/* SkipCase */.qp(`s3cmd takes no endpoint with a path (${endpoint.pathname})`);
        }
        const remote = `s3://${bucket}/${path}`;
        const host = endpoint?.host ?? `s3.${region}.amazonaws.com`;
        return {
            args: [
                '--config',
                '/dev/null',
                '--host',
                host,
                '--host-bucket',
                endpoint ? host : `%(bucket)s.${host}`,
                '--region',
                region,
                ...(endpoint?.protocol === 'http:' ? ['--no-ssl'] : []),
                '--multipart-chunk-size-mb=8',
                '--no-progress',
                '--quiet',
                '--force',
                ...(path.endsWith('/') ? ['--recursive'] : []),
                ...(action === 'upload' ? ['put', path, remote] : ['get', remote, path]),
            ],
        };
    },
};
/** s5cmd, by `cp`. */
const s5cmd = {
    id: 's5cmd',
    program: 's5cmd',
    versionArgs: ['version'],
    versionPattern: /^v?(\d\S*)/m,
    checksums: false,
    sessions: false,
    command({ action, bucket, path, region, endpoint, concurrency }) {
        const isFolder = path.endsWith('/');
        const remote = `s3://${bucket}/${path}`;
        const [from, to] = action === 'upload' ? [path, remote] : [isFolder ? `${remote}*` : remote, path];
        return {
            args: [
                ...(endpoint ? ['--endpoint-url', (0,read_values/* endpointText */.HO)(endpoint)] : []),
                '--log',
                'error',
                // Files at once, as for other clients: with its own 256 it is a third slower on few CPUs.
                '--numworkers',
                String(concurrency),
                'cp',
                // Requests at once for each file: its default among several, all of them for a single one.
                '--concurrency',
                String(isFolder ? 5 : concurrency),
                '--part-size',
                '8',
                from,
                to,
            ],
            env: { AWS_REGION: region },
        };
    },
};
/** S3 clients that are used when found on PATH; whoever adds one adds it here. */
const CLI_CLIENTS = [awsCli, rclone, s5cmd, s3cmd];

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/index.js





/** S3 clients that ship with the suite; only the one that runs is loaded. Whoever adds one adds it here. */
const BUNDLED = [
    {
        id: 'sdk-js',
        version: package_namespaceObject.El.s0,
        open: async (setup) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(2358), __webpack_require__.e(1793)]).then(__webpack_require__.bind(__webpack_require__, 41793))).open(setup),
    },
    {
        id: 'raw-http',
        version: `node ${process.version}`,
        open: async (setup) => (await __webpack_require__.e(/* import() */ 6892).then(__webpack_require__.bind(__webpack_require__, 66892))).open(setup),
    },
];
const BUNDLED_CLIENTS = BUNDLED.map(({ id }) => id);
const KNOWN_CLIENTS = [...BUNDLED, ...CLI_CLIENTS].map(({ id }) => id);
/**
 * Loads the one client that runs, and gets it ready.
 *
 * @throws InputError for a client that is not known
 * @throws SkipCase when the client cannot do what the workload asks
 */
async function openClient(id, setup) {
    (0,input_error/* requireKnown */.$_)('S3 client', id, KNOWN_CLIENTS);
    const bundled = BUNDLED.find((client) => client.id === id);
    return bundled ? bundled.open(setup) : openCli(CLI_CLIENTS.find((one) => one.id === id), setup);
}
const TIMEOUT_MS = 10_000;
/**
 * Asks each command line client on PATH for its version. A program that is there but does not
 * work (a version manager's shim with no version chosen, say) is missing. Never throws.
 */
async function surveyClients(env) {
    const clients = await Promise.all(CLI_CLIENTS.map((client) => detect(client, env)));
    const bundled = BUNDLED.map(({ id, version }) => ({ id, version, bundled: true }));
    return {
        available: [...bundled, ...clients.filter((client) => 'version' in client)],
        missing: clients.filter((client) => 'why' in client),
    };
}
async function detect({ id, program, versionArgs, versionPattern }, env) {
    const command = [program, ...versionArgs];
    const { code, failure, stderr, stdout } = await (0,start_program/* readProgram */.Lk)(command, {
        env,
        timeoutMs: TIMEOUT_MS,
    });
    // AWS CLI before 1.18 wrote its version to stderr.
    const version = versionPattern.exec(stdout)?.[1] ?? versionPattern.exec(stderr)?.[1];
    if (failure === null && version)
        return { id, version, bundled: false };
    const said = (0,input_error/* printable */.g$)(stdout + stderr);
    if (failure === 'missing')
        return { id, why: `${program} is not on PATH` };
    if (failure === 'late') {
        return { id, why: `${program} did not print its version within ${TIMEOUT_MS / 1000} s` };
    }
    const why = failure
        ? `is on PATH but does not work: ${said || `exit ${code}`}`
        : `prints no version: ${said || 'it says nothing'}`;
    return { id, why: `${program} ${why}` };
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
/* harmony export */   s_: () => (/* binding */ httpStatusOf),
/* harmony export */   vP: () => (/* binding */ forEachLimited),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13815);


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
 */
async function sdkClient(connection, sockets) {
    const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const agent = { keepAlive: true, maxSockets: sockets };
    return new S3Client({
        region: connection.region,
        credentials: connection.credentials,
        requestHandler: { httpAgent: agent, httpsAgent: agent },
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
    const names = ['CRC32', 'CRC32C', 'SHA1', 'SHA256'];
    return names.filter((name) => answer[`Checksum${name}`] !== undefined);
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

/***/ 28052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ bytesPerRun),
/* harmony export */   i: () => (/* binding */ objectsOf)
/* harmony export */ });
// Runners start once for each process that is timed: they read this, and no schemas.
/** Bytes that one run of the workload moves. */
function bytesPerRun({ tasks }) {
    return tasks.reduce((sum, task) => sum + task.size, 0);
}
/** Every object of the workload once, however often it is moved. */
function objectsOf({ tasks }) {
    return [...new Map(tasks.map((task) => [task.key, task])).values()];
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
