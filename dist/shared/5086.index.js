export const id = 5086;
export const ids = [5086];
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

/***/ 31362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ concurrencyFor),
/* harmony export */   q: () => (/* binding */ SkipCase)
/* harmony export */ });
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


/***/ }),

/***/ 97959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sO: () => (/* binding */ CLI_CLIENTS),
  My: () => (/* binding */ openClient)
});

// UNUSED EXPORTS: BUNDLED_CLIENTS, KNOWN_CLIENTS

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/endpoint.js
var contract_endpoint = __webpack_require__(33677);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/aws-cli.js

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
            args: ['s3', 'cp', from, to, ...options(move)],
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
function options({ path, endpoint, action, checksum }) {
    const list = ['--only-show-errors', '--no-progress'];
    if (path.endsWith('/'))
        list.push('--recursive');
    // Old versions do not read AWS_ENDPOINT_URL_S3.
    if (endpoint)
        list.push('--endpoint-url', (0,contract_endpoint/* endpointText */.HO)(endpoint));
    if (checksum && action === 'upload')
        list.push('--checksum-algorithm', checksum);
    if (checksum && action === 'download')
        list.push('--checksum-mode', 'ENABLED');
    return list;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/storage-class.js
var storage_class = __webpack_require__(86174);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/client.js
var clients_client = __webpack_require__(31362);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/connection.js
var builtin_connection = __webpack_require__(10524);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/list-objects.js
var list_objects = __webpack_require__(73629);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/notes.js
var notes = __webpack_require__(45667);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/path-to-move.js






/**
 * What one command has to move: one file, or a folder that holds the workload's files and no other.
 *
 * @throws SkipCase when it is neither
 */
async function pathToMove(clientId, setup) {
    const tasks = setup.workload.tasks.map(({ key }) => key);
    const keys = [...new Set(tasks)];
    if (keys.length < tasks.length) {
        throw new clients_client/* SkipCase */.q(`${clientId} moves a file once by one command, and the workload moves ${keys.length} of them ` +
            `${tasks.length} times`);
    }
    if (keys.length === 1)
        return keys[0];
    const folders = new Set(keys.map(list_objects/* folderOf */.yS));
    const [folder = ''] = folders;
    const isOne = folders.size === 1 && folder !== '';
    // The keys are distinct, so an equal count means that there is nothing else.
    if (isOne && (await countFiles(folder, keys.length, setup)) === keys.length)
        return folder;
    throw new clients_client/* SkipCase */.q(`${clientId} moves one folder by one command, and the ${keys.length} files are not all of one`);
}
async function countFiles(folder, expected, setup) {
    const { bucket, checks, connection, filesDir, note, workload } = setup;
    if (!checks)
        return expected;
    if (workload.tasks[0]?.action === 'upload')
        return (await (0,promises_.readdir)((0,external_node_path_.join)(filesDir, folder))).length;
    const s3 = await (0,builtin_connection/* sdkClient */.I)(connection, 1);
    try {
        let count = 0;
        for await (const _ of (0,list_objects/* listPrefix */.Zs)(s3, bucket, folder))
            count++;
        return count;
    }
    catch (error) {
        note(`Bucket ${bucket} cannot be listed (${(0,notes/* refusalOf */.Of)(error)}), so its folders are taken to hold what was prepared.`);
        return expected;
    }
    finally {
        s3.destroy();
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/run-program.js



/** As much of the end of its output as is kept to say what went wrong. */
const TAIL_CHARACTERS = 2000;
/**
 * Runs a client to its end, in our process group so that whoever kills the runner kills it too.
 *
 * @throws when it cannot be started or fails, with the end of its output
 * @throws SkipCase when this version does not know an option
 */
async function runProgram(client, args, cwd, env) {
    const child = (0,external_node_child_process_.spawn)(client.program, args, {
        cwd,
        env: { ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let tail = '';
    const keep = (chunk) => {
        tail = (tail + chunk).slice(-TAIL_CHARACTERS);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
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
        throw new clients_client/* SkipCase */.q(`this ${client.id} is too old: ${said}`);
    throw new Error(`${client.program} ended with ${ended}: ${said || 'it said nothing'}`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/cli-client.js






/** @throws SkipCase when one command cannot move the workload, and no other objects */
async function openCli(client, setup) {
    const { workload, connection, bucket } = setup;
    if (!workload.filesOnDisk)
        throw new clients_client/* SkipCase */.q(`${client.id} only moves files on disk`);
    if (workload.checksum && !client.checksums) {
        throw new clients_client/* SkipCase */.q(`${client.id} cannot be told to use ${workload.checksum}`);
    }
    const isExpress = (0,storage_class/* storageClassOf */.H)(bucket) === 'S3Express';
    if (isExpress && !connection.endpoint && !client.sessions) {
        throw new clients_client/* SkipCase */.q(`${client.id} does not make the sessions that S3 Express needs`);
    }
    const path = await pathToMove(client.id, setup);
    const move = {
        action: workload.tasks[0].action,
        bucket,
        path,
        region: connection.region,
        endpoint: connection.endpoint,
        checksum: workload.checksum,
        concurrency: (0,clients_client/* concurrencyFor */.f)(setup.gigabitsPerSecond),
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/rclone.js


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
                ...((0,storage_class/* storageClassOf */.H)(move.bucket) === 'S3Express' && !move.endpoint
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
                ...(move.endpoint && { RCLONE_CONFIG_BENCH_ENDPOINT: (0,contract_endpoint/* endpointText */.HO)(move.endpoint) }),
            },
        };
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/s3cmd.js

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
            throw new clients_client/* SkipCase */.q(`s3cmd takes no endpoint with a path (${endpoint.pathname})`);
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/s5cmd.js

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
                ...(endpoint ? ['--endpoint-url', (0,contract_endpoint/* endpointText */.HO)(endpoint)] : []),
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/index.js






/** S3 clients that ship with the suite. */
const BUNDLED_CLIENTS = ['sdk-js', 'raw-http'];
/** S3 clients that are used when found on PATH. */
const CLI_CLIENTS = [awsCli, rclone, s5cmd, s3cmd];
const KNOWN_CLIENTS = [
    ...BUNDLED_CLIENTS,
    ...CLI_CLIENTS.map(({ id }) => id),
];
/**
 * Loads the one client that runs, and gets it ready.
 *
 * @throws InputError for a client that is not known
 * @throws SkipCase when the client cannot do what the workload asks
 */
async function openClient(id, setup) {
    (0,input_error/* requireKnown */.$_)('S3 client', id, KNOWN_CLIENTS);
    if (id === 'sdk-js')
        return (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(7561), __webpack_require__.e(600)]).then(__webpack_require__.bind(__webpack_require__, 60600))).sdkJs.open(setup);
    if (id === 'raw-http')
        return (await __webpack_require__.e(/* import() */ 7172).then(__webpack_require__.bind(__webpack_require__, 7172))).rawHttp.open(setup);
    return openCli(CLI_CLIENTS.find((client) => client.id === id), setup);
}


/***/ }),

/***/ 10524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sdkClient),
/* harmony export */   W: () => (/* binding */ connectionFromEnv)
/* harmony export */ });
/* harmony import */ var _src_contract_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33677);

/**
 * The connection that the environment describes, as for all AWS tools.
 *
 * @throws InputError when the endpoint is none that all clients take
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
            endpoint: (0,_src_contract_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointText */ .HO)(connection.endpoint),
            forcePathStyle: true,
        }),
    });
}
function endpointFrom(env) {
    const name = env.AWS_ENDPOINT_URL_S3 ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
    const text = env[name];
    return text ? (0,_src_contract_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .readEndpoint */ .KW)(name, text) : null;
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


/***/ }),

/***/ 95200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ forEachLimited)
/* harmony export */ });
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

/***/ 73629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ findObjects),
/* harmony export */   Z: () => (/* binding */ findObject),
/* harmony export */   Zs: () => (/* binding */ listPrefix),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _src_contract_storage_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86174);
/* harmony import */ var _for_each_limited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95200);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45667);



/** Requests at once, where each object is asked for by itself. */
const HEADS_AT_ONCE = 16;
/**
 * All objects under a prefix, a thousand with a request. Loads the SDK only when asked.
 *
 * @throws when the server lists by neither version of the request
 */
async function* listPrefix(s3, bucket, prefix, signal) {
    for await (const { Contents = [] } of pages(s3, bucket, prefix, signal)) {
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
async function* pages(s3, bucket, prefix, signal) {
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
            if (!isFirst || signal?.aborted || (0,_src_contract_storage_class_js__WEBPACK_IMPORTED_MODULE_0__/* .storageClassOf */ .H)(bucket) === 'S3Express')
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
 * What the bucket has of `keys`, found by listing their folders, or one by one where the server does not
 * list.
 *
 * @param note is told that it does not
 */
async function findObjects(s3, bucket, keys, note, signal) {
    const wanted = new Set(keys);
    const found = new Map();
    try {
        for (const folder of new Set(Array.from(wanted, folderOf))) {
            for await (const object of listPrefix(s3, bucket, folder, signal)) {
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
        note(`The objects of bucket ${bucket} cannot be listed (${(0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error)}), so each is asked for by itself.`);
        await (0,_for_each_limited_js__WEBPACK_IMPORTED_MODULE_2__/* .forEachLimited */ .v)(wanted, HEADS_AT_ONCE, async (key) => {
            found.set(key, await findObject(s3, bucket, key, signal));
        });
    }
    return found;
}
/** Asks for one object by itself: the plainest request that there is. */
async function findObject(s3, bucket, key, signal) {
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
        return (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404 ? null : undefined;
    }
}
function checksumsOf(answer) {
    const { ChecksumCRC32, ChecksumCRC32C, ChecksumSHA1, ChecksumSHA256 } = answer;
    const values = {
        CRC32: ChecksumCRC32,
        CRC32C: ChecksumCRC32C,
        SHA1: ChecksumSHA1,
        SHA256: ChecksumSHA256,
    };
    return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}
/** `a/b/` of `a/b/c`. */
function folderOf(key) {
    return key.slice(0, key.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 45667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ formatChecked),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   l_: () => (/* binding */ parseChecked),
/* harmony export */   se: () => (/* binding */ formatNote),
/* harmony export */   ui: () => (/* binding */ CHECKS),
/* harmony export */   wd: () => (/* binding */ parseNote)
/* harmony export */ });
/**
 * What we could not do for ourselves: tidy up, list, check. It is told, and decides no case. A runner is a
 * process of its own, so the job reads its notes from what it prints, and tells each once.
 */
const NOTE = 'Note: ';
function formatNote(text) {
    return NOTE + text;
}
/** @returns the text of a line that is a note */
function parseNote(line) {
    return line.startsWith(NOTE) ? line.slice(NOTE.length) : undefined;
}
/**
 * Environment variable by which the job tells a runner whether to check what it moved, `yes` or `no`. Whoever
 * sets it has read the workload.
 */
const CHECKS = 'S3_BENCHMARKS_CHECKS';
/** What a runner spent on checks around its timed runs: its job counts it as no measuring. */
const CHECKED = 'Checked for: ';
function formatChecked(seconds) {
    return `${CHECKED}${seconds.toFixed(3)} s`;
}
/** @returns the seconds of a line that tells them */
function parseChecked(line) {
    const [, seconds] = /^Checked for: (\d+\.\d{3}) s$/.exec(line) ?? [];
    return seconds === undefined ? undefined : Number(seconds);
}
/** What a server said when it refused a request: the error's name, or the status of an answer without. */
function refusalOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const status = '$metadata' in error ? statusOf(error) : undefined;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    const name = error.name === 'Error' ? (code ?? error.message) : error.name;
    const isNamed = !/^(Unknown|UnknownError|\d+|SyntaxError|TypeError)$/.test(name);
    return isNamed || status === undefined ? name : `status ${status}`;
}
/** The HTTP status of an answer of S3; undefined if there was none. */
function statusOf(error) {
    const metadata = error?.$metadata;
    return metadata?.httpStatusCode;
}


/***/ }),

/***/ 33677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ endpointText),
/* harmony export */   KW: () => (/* binding */ readEndpoint),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/**
 * Reads the address of an S3-compatible server, in every form that their makers document: a name or an
 * address of either kind (`http://[::1]:9000`), with a port or without, with a path before the buckets
 * (`https://PROJECT.supabase.co/storage/v1/s3`), with or without a slash at its end.
 *
 * @param input what it was given as, e.g. `--endpoint`
 * @throws InputError for what clients would each take differently, or not at all
 */
function readEndpoint(input, text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol)) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" is no URL: give one such as http://127.0.0.1:9000 or https://HOST.`);
    }
    if (url.username || url.password) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${input} has a user or a password in its URL: give them by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`);
    }
    if (url.search || url.hash) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" has "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(url.search || url.hash)}" at its end: leave that out.`);
    }
    url.pathname = url.pathname.replace(/\/+$/, '');
    // What is escaped in a path is signed in two ways by clients, and so is a slash that is doubled.
    if (!/^(?:\/[\w.~-]+)*\/?$/.test(url.pathname)) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" has a path that clients sign differently: use letters, digits and "-", ".", "_" in it.`);
    }
    return url;
}
/** An endpoint as programs are told it: without a slash at its end, and without its scheme's own port. */
function endpointText({ origin, pathname }) {
    return `${origin}${pathname === '/' ? '' : pathname}`;
}
/** The host alone: an IPv6 address without its brackets, as sockets and NO_PROXY take it. */
function hostOf({ hostname }) {
    return hostname.replace(/^\[(.*)\]$/, '$1');
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ requireKnown),
/* harmony export */   Cq: () => (/* binding */ requireDistinct),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   mU: () => (/* binding */ withoutColours),
/* harmony export */   o_: () => (/* binding */ unended),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/**
 * A mistake in what somebody asked for: one sentence naming the input, the value and the fix.
 * Programs print its message alone, without a stack trace, and exit with code 2.
 */
class InputError extends Error {
    name = 'InputError';
}
/** Exit codes of the command line and of the job; `undecided`: asked for regressions, it cannot tell. */
const EXIT = {
    done: 0,
    failed: 1,
    usage: 2,
    regression: 3,
    undecided: 4,
    interrupted: 130,
};
/**
 * Returns `value` if it is one of `known`.
 *
 * @param kind what the value is, in the user's words, e.g. `S3 client`
 * @throws InputError naming the nearest known name and all others
 */
function requireKnown(kind, value, known) {
    if (known.includes(value))
        return value;
    const hint = known.length > 0 ? ` Did you mean "${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(value, [...known])}"?` : '';
    throw new InputError(`Unknown ${kind} "${printable(value)}".${hint} Known: ${known.join(', ') || 'none'}.`);
}
/**
 * Returns `values` if they can be a choice: not empty, none twice.
 *
 * @param input the name of the option or input, e.g. `--s3-clients`
 * @throws InputError
 */
function requireDistinct(input, values) {
    if (values.length === 0) {
        throw new InputError(`${input} is empty: name at least one, or leave it out for the default.`);
    }
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    if (twice !== undefined) {
        throw new InputError(`${input} names "${printable(twice)}" twice: name it once.`);
    }
    return values;
}
/** Text from outside, safe to show in one line: control characters become spaces, long text is cut. */
function printable(text, maxLength = 200) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
    return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
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


/***/ })

};
