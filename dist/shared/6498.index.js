export const id = 6498;
export const ids = [6498];
export const modules = {

/***/ 13326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHere: () => (/* binding */ runHere)
});

// UNUSED EXPORTS: withoutRights

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/budget.js
var budget = __webpack_require__(4853);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/endpoint.js
var contract_endpoint = __webpack_require__(33677);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var contract_names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/mirrors.js
var git_mirrors = __webpack_require__(84448);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/job-environment.js

/**
 * Settings of the person whose machine it is, which would change what is measured, or where: profiles,
 * tuned transfers and proxies of S3 tools; modules that would take the place of those that a suite
 * installs, or options of interpreters; tuned garbage collectors; the repository that a git hook is
 * started in; colours that are forced on what is no terminal.
 */
const PERSONAL = /^(?:(?:AWS|RCLONE|S3|S3CMD|MC|BOTO)_|S3CFG$|PYTHON|PIP_(?:USER|TARGET|PREFIX)$|GOGC$|GOMEMLIMIT$|GOMAXPROCS$|GODEBUG$|GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|PREFIX)$|FORCE_COLOR$|CLICOLOR_FORCE$)/;
/**
 * Switches of builds, and whose certificates are trusted. AWS_CRT_BUILD_*: aws-crt-python's
 * documentation; AWS_LC_*: aws-lc-rs'.
 */
const OF_THE_RUN = /^(?:AWS_CRT_BUILD_|AWS_LC_)|^(?:AWS_CA_BUNDLE|RCLONE_CA_CERT)$/;
/** This machine itself is never behind a proxy. Python wants brackets (seen with AWS CLI 1.46), curl none. */
const OWN_HOSTS = ['127.0.0.1', 'localhost', '::1', '[::1]'];
/**
 * Environment of a job: this process's own, without what is `PERSONAL`, and with the way to the server,
 * which every client takes directly, whatever proxy there is for other hosts.
 */
function jobEnvironment(own, connection) {
    const kept = Object.entries(own).filter((entry) => entry[1] !== undefined && (OF_THE_RUN.test(entry[0]) || !PERSONAL.test(entry[0])));
    const direct = hostsWithoutProxy(own, new URL(connection.endpoint));
    return {
        ...Object.fromEntries(kept),
        AWS_ENDPOINT_URL_S3: connection.endpoint,
        AWS_REGION: connection.region,
        AWS_DEFAULT_REGION: connection.region,
        AWS_ACCESS_KEY_ID: connection.accessKeyId,
        AWS_SECRET_ACCESS_KEY: connection.secretAccessKey,
        ...(connection.sessionToken ? { AWS_SESSION_TOKEN: connection.sessionToken } : {}),
        AWS_CONFIG_FILE: '/dev/null',
        AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
        AWS_EC2_METADATA_DISABLED: 'true',
        RCLONE_CONFIG: '/dev/null',
        NO_PROXY: direct,
        no_proxy: direct,
    };
}
/** Programs read one spelling or the other, so both say the same: what the user said in either, and ours. */
function hostsWithoutProxy({ NO_PROXY = '', no_proxy = '' }, server) {
    const theirs = `${NO_PROXY},${no_proxy}`.split(',').map((host) => host.trim());
    return [...new Set([...theirs, ...OWN_HOSTS, (0,contract_endpoint/* hostOf */.w4)(server), server.hostname])]
        .filter((host) => host !== '')
        .join(',');
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/local-instance-types.js

/**
 * The "instance types" of this machine: `local` is all of it; `local-Ncpu` pins the job to N CPUs and
 * the S3 server to one other, so that they do not take each other's time (unpinned, figures vary by
 * 14–21 %, pinned apart by 5–12 %).
 *
 * @param cpus numbers of the CPUs that may be used
 * @param pinning whether processes can be pinned here
 * @param asAws whether the server speaks TLS: then it has all CPUs that the job has not
 */
function localInstanceTypes(cpus, pinning, asAws = false) {
    const types = new Map([['local', { job: null, server: null }]]);
    if (!pinning)
        return types;
    for (let count = 1; count < cpus.length; count++) {
        const server = cpus.slice(0, asAws ? -count : 1);
        types.set(`local-${count}cpu`, { job: cpus.slice(-count), server });
    }
    return types;
}
/** What an account's stack would publish, for this machine. */
function localManifest(types, where, defaults) {
    const environment = { queue: 'local', trusted: 'local', untrusted: 'local' };
    const preferred = ['local-1cpu', 'local'].filter((type) => types.has(type));
    return {
        schemaVersion: 1,
        region: where.region,
        buckets: [...where.buckets],
        resultsBucket: null,
        logGroup: null,
        lock: null,
        suite: contract_names/* BUILTIN_SUITE */.Ho,
        defaults: {
            instanceTypes: preferred,
            s3Clients: [...defaults.s3Clients],
            workloads: [...defaults.workloads],
        },
        instanceTypes: Object.fromEntries([...types.keys()].map((type) => [type, { ...environment, gbps: null, usdPerHour: null }])),
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/cpus.js
var process_cpus = __webpack_require__(41530);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/process-group.js + 2 modules
var process_group = __webpack_require__(75514);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/process-backend.js


/** Time a terminated job has to store what it measured; the whole of a cancel must end within 7 s. */
const GRACE_SECONDS = 5;
/** For the job to say what it could not store, before it is killed. */
const LAST_WORDS_MS = 500;
/** Runs jobs as child processes, each the leader of a process group of its own. */
class ProcessBackend {
    #options;
    #jobs = new Map();
    constructor(options) {
        this.#options = options;
    }
    async listInFlight() {
        return [...this.#jobs.values()].map(({ job }) => job).filter((job) => job.stoppedAt === null);
    }
    async findByName(jobName) {
        return this.#jobs.get(jobName)?.job ?? null;
    }
    async submit(planned) {
        const { command, env, now, openLog, place } = this.#options;
        const cpus = await place(planned.instanceType);
        const { request = '' } = planned.parameters;
        const program = [...command, '--request', request, '--grace-seconds', String(GRACE_SECONDS)];
        const log = openLog(planned);
        const unread = [];
        const createdAt = now();
        const group = await process_group/* ProcessGroup */.P.start({
            command: cpus ? (0,process_cpus/* pinnedCommand */.Q$)(program, cpus) : program,
            env,
            ownGroup: true,
            ipc: true,
            onLine: (line) => {
                unread.push(line);
                log?.write(`${line}\n`);
            },
        });
        const job = {
            jobId: `${planned.jobName}.${group.pid}`,
            jobName: planned.jobName,
            status: 'RUNNING',
            statusReason: null,
            parameters: planned.parameters,
            createdAt,
            startedAt: now(),
            stoppedAt: null,
        };
        const ended = group.exited.then((exit) => {
            Object.assign(job, verdict(exit), { stoppedAt: now() });
            log?.end();
        });
        this.#jobs.set(planned.jobName, { job, unread, read: 0, group, ended });
        return { ...job };
    }
    async describe(jobId) {
        return { ...this.#find(jobId).job };
    }
    async readLog({ jobId }) {
        const local = this.#find(jobId);
        const lines = local.unread.splice(0);
        local.read += lines.length;
        return { lines, cursor: String(local.read) };
    }
    async explainRunnable() {
        return { statusReason: null, findings: [] };
    }
    async terminate(jobId) {
        const { group, ended } = this.#find(jobId);
        await group.terminate(GRACE_SECONDS * 1000 + LAST_WORDS_MS);
        await ended;
    }
    #find(jobId) {
        const found = [...this.#jobs.values()].find(({ job }) => job.jobId === jobId);
        if (!found)
            throw new Error(`There is no job ${jobId}.`);
        return found;
    }
}
function verdict({ code, signal }) {
    if (code === 0)
        return { status: 'SUCCEEDED', statusReason: null };
    const how = signal ? `was killed by ${signal}` : `ended with exit code ${code}`;
    return { status: 'FAILED', statusReason: `the job ${how}` };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/result-folder.js
var result_folder = __webpack_require__(69003);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/plan.js
var plan = __webpack_require__(68605);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/run-plan.js + 5 modules
var run_plan = __webpack_require__(19693);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/clock.js
var clock = __webpack_require__(35783);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/code-under-test.js
var code_under_test = __webpack_require__(76983);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/compare-options.js
var compare_options = __webpack_require__(13898);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/bytes-needed.js
var bytes_needed = __webpack_require__(66475);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/disk-space.js



/** Room for logs, builds of small runners and file system overhead. */
const MARGIN_BYTES = 64 * 2 ** 20;
/**
 * Refuses workloads that would fill the disk.
 *
 * @param freeBytes how much room a folder has
 * @throws InputError saying how much is needed and how much there is, which workloads fit, and what to
 *   type to run those alone
 */
async function checkDiskSpace(folder, workloads, { downloads, ownBuckets }, freeBytes = freeBytesOf) {
    const needed = (some) => {
        const { bucket, filesDir } = (0,bytes_needed/* bytesNeeded */.v)(some, downloads);
        return filesDir + ownBuckets * bucket + MARGIN_BYTES;
    };
    const free = await freeBytes(folder);
    const large = (0,bytes_needed/* tooLarge */.g)(workloads, free, needed);
    if (large.size === 0)
        return;
    const said = `--work-dir "${(0,input_error/* printable */.g$)(folder)}" has ${gibibytes(free)} free, but these workloads need ` +
        gibibytes(needed(workloads));
    const fitting = [...workloads.keys()].filter((name) => !large.has(name));
    if (fitting.length === 0) {
        throw new input_error/* InputError */.dz(`${said}: name a folder on a larger disk, or choose smaller --workloads.`);
    }
    const others = [...large].map(([name, bytes]) => `${name} (${gibibytes(bytes)} more)`);
    throw new input_error/* InputError */.dz(`${said}: name a folder on a larger disk, or leave out what does not fit beside the ` +
        `${fitting.length} that do, ${others.join(', ')}: --workloads ${fitting.join(',')}`);
}
async function freeBytesOf(folder) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    return bavail * bsize;
}
function gibibytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(2)} GiB`;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/judge.js
var judge = __webpack_require__(71597);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/out-folder.js
var out_folder = __webpack_require__(15375);
// EXTERNAL MODULE: ./node_modules/pretty-ms/index.js
var pretty_ms = __webpack_require__(64506);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/plan-text.js



/** What a runner's start, warm-up and checks take beside its repeats, roughly. */
const OVERHEAD_SECONDS = 1;
/**
 * What is going to happen, before it does.
 *
 * @param way how requests reach S3, in words
 */
function describePlan(plan, offer, way) {
    const request = plan.jobs[0].request;
    const clients = request.s3Clients;
    if (request.turns)
        return describeTurns(plan, request.turns, way);
    const workloads = [...offer.workloads.values()];
    const runners = plan.jobs.length * request.buckets.length * clients.length;
    const cases = runners * workloads.length;
    const repeats = workloads.reduce((sum, { maxRepeatSecs }) => sum + maxRepeatSecs, 0);
    const alone = repeats + workloads.length * OVERHEAD_SECONDS;
    const took = (0,pretty_ms/* default */.A)(runners * alone * 1000, { compact: true });
    const expected = request.compare ? roundsOf(plan, request.compare) : `, at most about ${took}`;
    const foreign = request.suite.repository !== contract_names/* BUILTIN_SUITE */.Ho;
    return [
        `Benchmarking ${clients.join(', ')} with ${codeOf(request)} against ${way}:`,
        `${plan.jobs.map((job) => job.instanceType).join(', ')}; ` +
            `${(0,input_error/* counted */.hS)(cases, 'case')}${expected}.`,
        ...(foreign ? [ofBuilds(request)] : []),
    ].join('\n');
}
function ofBuilds({ compare }) {
    const which = compare ? 'the runners of both sides' : 'the runners';
    return (`First ${which} are built: how long that takes is not known (minutes to an hour), and not in ` +
        'this figure.');
}
/**
 * What a comparison does, and how long it may take. How long it will take nobody knows before a round was
 * timed: the job tells it then, and the progress counts it down.
 */
function roundsOf({ jobs }, { design }) {
    const { budgetSeconds, mostRounds, screenRounds } = design;
    const rounds = `, ${(0,input_error/* counted */.hS)(screenRounds, 'round')} of each, up to ${mostRounds} of those that stand out`;
    if (budgetSeconds === null)
        return `${rounds}; the time that it takes is told after the first case`;
    const most = inWords(budgetSeconds * jobs.length);
    return `${rounds}; at most ${most} of measuring (--budget)`;
}
/** What a job takes beside its rounds, seconds: its start, and for each S3 client trials, files and checks. */
const START_SECONDS = 3;
const CLIENT_SECONDS = 3;
/** What is going to happen where S3 clients take turns, and for how long. */
function describeTurns({ jobs }, { budgetSeconds, sized }, way) {
    const request = jobs[0].request;
    const { s3Clients, workloads } = request;
    const what = sized
        ? 'as many workloads as there is time for, in sizes that suit this machine'
        : workloads.length > 0
            ? (0,input_error/* counted */.hS)(workloads.length, 'workload')
            : 'all workloads';
    const beside = jobs.length * (START_SECONDS + s3Clients.length * CLIENT_SECONDS);
    const time = budgetSeconds === null
        ? ''
        : ` ${inWords(budgetSeconds * jobs.length)} of measuring (--budget), and about ${inWords(beside)} to prepare and check.`;
    return [
        `Benchmarking ${s3Clients.join(', ')} with ${codeOf(request)} against ${way}:`,
        `${jobs.map((job) => job.instanceType).join(', ')}; ${what}.${time}`,
    ].join('\n');
}
function inWords(seconds) {
    return (0,pretty_ms/* default */.A)(Math.round(seconds) * 1000);
}
/** What is measured, and what it is compared with. */
function codeOf({ client, compare, suite }) {
    const named = suite.commit === null ? 'the built-in suite' : at(suite.repository, suite);
    const candidate = client ? `${named} building ${at(client.repository, client)}` : named;
    if (compare === null)
        return candidate;
    const { againstItself } = compare.design;
    return `${candidate}, compared with ${againstItself ? 'itself' : revision(compare.client ?? compare.suite)},`;
}
function at(repository, where) {
    return `${repository} at ${revision(where)}`;
}
function revision({ commit, ref }) {
    const short = commit?.slice(0, 12) ?? '';
    return ref === null || ref === commit ? short : `${short} (${ref})`;
}
/** Clients that could be measured if they were installed. */
function hintAtMissing({ missing }) {
    if (missing.length === 0)
        return [];
    return [`Not measured: ${missing.map(({ id, why }) => `${id} (${why})`).join(', ')}.`];
}
/** Clients of a suite that are told where S3 is, and may not heed it. */
function hintAtUnknown(s3Clients) {
    if (s3Clients.length === 0)
        return [];
    return [
        `Whether ${s3Clients.join(', ')} heeds AWS_ENDPOINT_URL_S3 is not known: a client that does not goes to AWS, ` +
            'unless --as-aws leads its names here.',
    ];
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(29596);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/programs.js
var programs = __webpack_require__(40924);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/namespaces/namespaces.js









/** Tried in this order. */
const KINDS = [
    { user: false, network: true },
    { user: true, network: true },
    { user: false, network: false },
];
/** Runs the program and the arguments that follow a folder in that folder. */
const IN_FOLDER = ['sh', '-c', 'cd -- "$0" && exec "$@"'];
/**
 * Makes namespaces in which some files are others, and port 443 is ours.
 *
 * @param dir a folder of the run
 * @throws InputError where none can be made, with what helps
 */
async function openNamespaces(files, dir, kinds = KINDS) {
    requireLinux(process.platform);
    const failures = [];
    for (const kind of kinds) {
        if (!kind.network && !files.hasHosts)
            continue;
        const opened = await namespaces_open(kind, files, dir);
        if (typeof opened !== 'string')
            return opened;
        failures.push(opened);
    }
    throw new input_error/* InputError */.dz(`--as-aws cannot make namespaces here (${(0,input_error/* printable */.g$)([...new Set(failures)].join('; '))}): ${remedy()}.`);
}
/** @throws InputError */
function requireLinux(platform) {
    if (platform === 'linux')
        return;
    throw new input_error/* InputError */.dz(`--as-aws needs the namespaces of Linux, and this is ${platform}: run it on Linux, or in a ` +
        'container started with --privileged.');
}
class CannotEnter extends Error {
}
/** @returns why it could not be done */
async function namespaces_open(kind, files, dir) {
    const plan = {
        mounts: [...files.mounts.always, ...(kind.network ? files.mounts.withNameServer : [])],
        networkSettings: kind.network ? (0,external_node_path_.join)(dir, 'sys') : null,
    };
    const child = start(kind, plan);
    const inside = await readyInside(child);
    if ('failure' in inside) {
        await end(child);
        return inside.failure;
    }
    const held = [];
    try {
        const names = ['mnt', ...(kind.network ? ['net'] : []), ...(kind.user ? ['user'] : [])];
        const paths = names.map((name) => {
            const fd = (0,external_node_fs_.openSync)(`/proc/${child.pid}/ns/${name}`, 'r');
            held.push(fd);
            return [name, `/proc/${process.pid}/fd/${fd}`];
        });
        const enter = ['nsenter', ...nsenterOptions(new Map(paths)), '--', ...IN_FOLDER];
        const [program = '', ...options] = enter;
        const tried = await (0,execa/* execa */.Ho)(program, [...options, '/', 'true'], { reject: false });
        if (tried.failed)
            throw new CannotEnter(tried.stderr || tried.shortMessage);
        return {
            ...{ enter, kind, names: inside.names },
            https: inside.https ?? (await listenHere()),
            [Symbol.dispose]() {
                inside.names?.close();
                for (const fd of held.splice(0))
                    (0,external_node_fs_.closeSync)(fd);
            },
        };
    }
    catch (error) {
        inside.https?.close();
        inside.names?.close();
        for (const fd of held)
            (0,external_node_fs_.closeSync)(fd);
        if (error instanceof CannotEnter)
            return error.message;
        throw error;
    }
    finally {
        await end(child);
    }
}
/** Waits for its end: until then it has the sockets as well, and takes some of what comes to them. */
async function end(child) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    const exited = (0,external_node_events_.once)(child, 'exit');
    if (child.connected)
        child.disconnect();
    await exited;
}
function start({ network, user }, plan) {
    const node = [process.execPath, '--disable-warning=ExperimentalWarning'];
    const program = [...node, (0,external_node_url_.fileURLToPath)((0,programs/* programUrl */.WE)('namespaces')), JSON.stringify(plan)];
    const apart = ['--mount', ...(network ? ['--net'] : []), '--propagation', 'private'];
    // The network comes after the user: settings of a network belong to who was root when it was made.
    const command = [
        ...(user ? ['unshare', '--user', '--map-root-user', '--'] : []),
        ...['unshare', ...apart, '--', ...program],
    ];
    return (0,external_node_child_process_.spawn)(command[0], command.slice(1), {
        // A terminal's Ctrl-C ends it by ending us.
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
}
/** Waits until all is made ready inside, or it is known that it cannot be. */
async function readyInside(child) {
    let said = '';
    child.stderr?.on('data', (chunk) => {
        said += chunk;
    });
    const sockets = { https: null, names: null };
    return new Promise((resolve) => {
        child.on('message', (message, handle) => {
            if ('socket' in message)
                Object.assign(sockets, { [message.socket]: handle });
            else
                resolve('failure' in message ? message : sockets);
        });
        child.once('error', ({ code, message }) => resolve({ failure: code === 'ENOENT' ? 'unshare is not on PATH' : message }));
        child.once('close', (code, signal) => resolve({ failure: said.trim().split('\n')[0] || `unshare ended with ${code ?? signal}` }));
    });
}
/** @throws InputError when the port is not to be had */
async function listenHere() {
    const server = (0,external_node_net_.createServer)().listen(443, '127.0.0.1');
    try {
        await (0,external_node_events_.once)(server, 'listening');
        return server;
    }
    catch (error) {
        const { code } = error;
        throw new input_error/* InputError */.dz(`--as-aws needs port 443 of 127.0.0.1, as no network of its own can be made here (${code}): ` +
            'end what listens on it, or allow network namespaces.');
    }
}
function nsenterOptions(paths) {
    const options = { user: '--user', mnt: '--mount', net: '--net' };
    return Object.entries(options).flatMap(([name, option]) => {
        const path = paths.get(name);
        if (path === undefined)
            return [];
        return [`${option}=${path}`, ...(name === 'user' ? ['--preserve-credentials'] : [])];
    });
}
/**
 * Settings that keep namespaces from users, each with the value that does.
 *
 * - https://documentation.ubuntu.com/security/security-features/privilege-restriction/apparmor/
 * - https://docs.kernel.org/admin-guide/sysctl/user.html; the second is a patch of Debian's
 */
const RESTRICTIONS = [
    { setting: 'kernel.apparmor_restrict_unprivileged_userns', forbids: '1', allows: '0' },
    { setting: 'kernel.unprivileged_userns_clone', forbids: '0', allows: '1' },
    { setting: 'user.max_user_namespaces', forbids: '0', allows: '10000' },
];
/** What helps here. */
function remedy() {
    if (process.getuid?.() === 0) {
        return 'start the container with --privileged, or run on a machine where root may make namespaces';
    }
    const found = RESTRICTIONS.find(({ forbids, setting }) => settingOf(setting) === forbids);
    const allow = found && `, or allow them by "sudo sysctl ${found.setting}=${found.allows}"`;
    return `run it as root${allow ?? ''}`;
}
/** '' where the kernel has no such setting. */
function settingOf(setting) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/sys/${setting.replaceAll('.', '/')}`, 'utf8').trim();
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/aws-names.js
var aws_names = __webpack_require__(21086);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/namespaces/java-trust-store.js

/**
 * Format JKS, which every Java reads and `keytool` writes; Java reads no PEM. Its layout is in the
 * comment of `engineStore` in OpenJDK's sun.security.provider.JavaKeyStore.
 */
const MAGIC = 0xfeedfeed;
const VERSION = 2;
const TRUSTED_CERTIFICATE = 2;
/** Goes into the digest, with the password in UTF-16. */
const WHITENER = 'Mighty Aphrodite';
/** The password of every Java's own trust store. */
const TRUST_STORE_PASSWORD = 'changeit';
/**
 * The certificates of a PEM bundle as a trust store of Java's. Those that cannot be read are left out.
 *
 * @param at when they were put there
 */
function javaTrustStore(bundle, at) {
    const certificates = certificatesIn(bundle);
    const entries = certificates.flatMap((certificate, index) => [
        uint32(TRUSTED_CERTIFICATE),
        java_trust_store_text(`certificate-${index}`),
        uint64(at.getTime()),
        java_trust_store_text('X.509'),
        uint32(certificate.length),
        certificate,
    ]);
    const content = Buffer.concat([...[MAGIC, VERSION, certificates.length].map(uint32), ...entries]);
    const digest = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(TRUST_STORE_PASSWORD, 'utf16le').swap16())
        .update(WHITENER)
        .update(content)
        .digest();
    return Buffer.concat([content, digest]);
}
/** In DER. */
function certificatesIn(bundle) {
    const found = bundle.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    return found.flatMap((pem) => {
        try {
            return [new external_node_crypto_.X509Certificate(pem).raw];
        }
        catch {
            return [];
        }
    });
}
function java_trust_store_text(ascii) {
    const bytes = Buffer.from(ascii, 'latin1');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
}
function uint32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
function uint64(value) {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64BE(BigInt(value));
    return bytes;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/namespaces/mounts.js




const HOSTS = '/etc/hosts';
const RESOLV_CONF = '/etc/resolv.conf';
const NSSWITCH_CONF = '/etc/nsswitch.conf';
/**
 * Where programs look for certificates of authorities: Debian and Alpine, Amazon Linux and Fedora (the
 * second is what its links lead to), openSUSE, OpenSSL. As Go's crypto/x509/root_linux.go lists them.
 */
const BUNDLES = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    '/etc/ssl/ca-bundle.pem',
    '/etc/pki/tls/cert.pem',
    '/etc/ssl/cert.pem',
];
/** The C library asks this daemon first, which would tell what it has read before. */
const NAME_CACHES = ['/run/nscd/socket', '/var/run/nscd/socket'];
/** Writes what is to be seen in place of the machine's own files, of which none is changed. */
async function makeFiles(wanted) {
    const { certificateAuthority, dir, hostNames } = wanted;
    await (0,promises_.mkdir)(dir, { recursive: true });
    const put = async (name, content) => {
        const path = (0,external_node_path_.join)(dir, name);
        await (0,promises_.writeFile)(path, content);
        return path;
    };
    const bundleText = `${await firstText(BUNDLES)}\n${certificateAuthority}`;
    const authority = await put('authority.pem', certificateAuthority);
    const bundle = await put('bundle.pem', bundleText);
    const trustStore = await put('trust-store.jks', javaTrustStore(bundleText, new Date(0)));
    const hosts = await put('hosts', hostsText(hostNames, await textOf(HOSTS)));
    const nsswitch = await put('nsswitch.conf', nsswitchText(await textOf(NSSWITCH_CONF)));
    // No search list: a name is asked for as it is, and not again below the machine's domain.
    const resolvConf = await put('resolv.conf', 'nameserver 127.0.0.1\nsearch .\n');
    const nothing = await put('nothing', '');
    const overHosts = await over(hosts, [HOSTS]);
    return {
        ...{ authority, bundle, trustStore },
        mounts: {
            always: [
                ...overHosts,
                ...(await over(nsswitch, [NSSWITCH_CONF])),
                ...(await over(nothing, NAME_CACHES)),
                ...(await over(bundle, BUNDLES)),
            ],
            withNameServer: await over(resolvConf, [RESOLV_CONF]),
        },
        hasHosts: overHosts.length > 0,
    };
}
/** The names of AWS come first, so that no line of the machine's own can say otherwise. */
function hostsText(hostNames, own) {
    const lines = hostNames.map((name) => `127.0.0.1 ${name}`);
    const named = own.split(/\s+/).includes((0,external_node_os_.hostname)());
    return [...lines, own.trimEnd(), ...(named ? [] : [`127.0.0.1 ${(0,external_node_os_.hostname)()}`]), ''].join('\n');
}
/** Names are looked up in files and by DNS alone: other services answer from outside. */
function nsswitchText(own) {
    const others = own.split('\n').filter((line) => line.trim() && !/^\s*hosts\s*:/.test(line));
    return [...others, 'hosts: files dns', ''].join('\n');
}
/** Mounts a file over each of those that there are; links are followed, and each is named once. */
async function over(source, targets) {
    const found = await Promise.all(targets.map((target) => (0,promises_.realpath)(target).catch(() => null)));
    const distinct = new Set(found.filter((target) => target !== null));
    return [...distinct].map((target) => ({ source, target }));
}
async function firstText(paths) {
    for (const path of paths) {
        const text = await textOf(path);
        if (text)
            return text;
    }
    return '';
}
/** '' for a file that is not there. */
function textOf(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/namespaces/name-server.js
/** https://www.rfc-editor.org/rfc/rfc1035, §3.2.2 and §4.1 */
const HEADER_BYTES = 12;
const TYPE_A = 1;
const CLASS_IN = 1;
/** An answer, recursion desired and available. */
const ANSWER_FLAGS = 0x8180;
const NAME_ERROR = 3;
const SECONDS_TO_LIVE = 60;
/** The name of the question. */
const POINTER = 0xc000 | HEADER_BYTES;
/** Answers the questions for names that come to a socket. */
function serveNames(socket, options) {
    socket.on('message', (query, from) => {
        const reply = answer(query, options);
        // Who gets no answer asks again.
        if (reply)
            socket.send(reply, from.port, from.address, () => { });
    });
}
/** @returns null for what is no question */
function answer(query, { isKnown, onRefused }) {
    const question = readQuestion(query);
    if (!question)
        return null;
    const { end, name, type } = question;
    const known = isKnown(name);
    // A question for the name of an address reaches out to nobody.
    if (!known && !name.endsWith('.arpa'))
        onRefused(name);
    const hasAddress = known && type === TYPE_A;
    const header = Buffer.alloc(HEADER_BYTES);
    header.writeUInt16BE(query.readUInt16BE(0), 0);
    header.writeUInt16BE(ANSWER_FLAGS | (known ? 0 : NAME_ERROR), 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(hasAddress ? 1 : 0, 6);
    const asked = query.subarray(HEADER_BYTES, end);
    return Buffer.concat(hasAddress ? [header, asked, loopbackAddress()] : [header, asked]);
}
function readQuestion(query) {
    const isQuestion = query.length > HEADER_BYTES && (query.readUInt8(2) & 0x80) === 0;
    if (!isQuestion || query.readUInt16BE(4) !== 1)
        return null;
    const labels = [];
    let at = HEADER_BYTES;
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
        if (length > 63)
            return null;
        labels.push(query.toString('latin1', at + 1, at + 1 + length));
        at += 1 + length;
    }
    const end = at + 5;
    if (end > query.length)
        return null;
    return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end };
}
function loopbackAddress() {
    const record = Buffer.alloc(16);
    record.writeUInt16BE(POINTER, 0);
    record.writeUInt16BE(TYPE_A, 2);
    record.writeUInt16BE(CLASS_IN, 4);
    record.writeUInt32BE(SECONDS_TO_LIVE, 6);
    record.writeUInt16BE(4, 10);
    record.set([127, 0, 0, 1], 12);
    return record;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/namespaces/stand-in.js






/**
 * Makes the embedded server be found, by runners that are started by `entry`, where they look for AWS.
 *
 * @throws InputError where that cannot be done
 */
async function standInForAws(options) {
    const { dir, environment, server } = options;
    const hostNames = (0,aws_names/* awsHostNames */._c)(options);
    const certificateAuthority = server.certificateAuthority ?? '';
    const files = await makeFiles({ dir, hostNames, certificateAuthority });
    const namespaces = await openNamespaces(files, dir);
    const { enter, https, kind, names } = namespaces;
    const refusedNames = names && (0,external_node_path_.join)(dir, 'refused-names');
    if (names && refusedNames) {
        (0,external_node_fs_.writeFileSync)(refusedNames, '');
        serveNames(names, {
            isKnown: nameFilter(hostNames),
            // Written before the answer: it is there when the program that asked has ended.
            onRefused: (name) => (0,external_node_fs_.appendFileSync)(refusedNames, `${JSON.stringify(name)}\n`),
        });
    }
    try {
        await server.serve(https);
    }
    catch (error) {
        namespaces[Symbol.dispose]();
        throw error;
    }
    const entry = (0,external_node_path_.join)(dir, 'entry.json');
    const written = {
        command: [...enter],
        environment: runnerEnvironment(files, environment),
        refusedNames,
    };
    (0,external_node_fs_.writeFileSync)(entry, JSON.stringify(written));
    return { kind, entry, [Symbol.dispose]: () => namespaces[Symbol.dispose]() };
}
/** The names themselves, and those below: buckets that the run does not have are refused by the server. */
function nameFilter(hostNames) {
    const known = new Set(hostNames);
    return (name) => known.has(name) || hostNames.some((host) => name.endsWith(`.${host}`));
}
/** Variables that lead elsewhere: an endpoint, a proxy, or certificates of somebody else's. */
const TAKEN_OUT = [
    ...['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'S3_ENDPOINT_URL'],
    ...['RCLONE_S3_ENDPOINT', 'RCLONE_S3_PROVIDER'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'],
];
/**
 * What runners need on top of a job's environment. Most find the certificates by their paths, which are
 * mounted; the variables are for those that bring their own.
 */
function runnerEnvironment({ authority, bundle, trustStore }, own) {
    const java = [own.JAVA_TOOL_OPTIONS, `"-Djavax.net.ssl.trustStore=${trustStore}"`];
    return {
        ...Object.fromEntries(TAKEN_OUT.map((name) => [name, null])),
        // The CRT in version 2 of the AWS CLI trusts botocore's own list, and this.
        AWS_CA_BUNDLE: bundle,
        // OpenSSL, Go, Rust
        SSL_CERT_FILE: bundle,
        // Python
        REQUESTS_CA_BUNDLE: bundle,
        CURL_CA_BUNDLE: bundle,
        GIT_SSL_CAINFO: bundle,
        // Node adds it to its own, and reads it at each start: the shorter the better.
        NODE_EXTRA_CA_CERTS: authority,
        JAVA_TOOL_OPTIONS: java.filter(Boolean).join(' '),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/spawn.js





/** Deleting many files takes a while; a process that hangs is killed after this. */
const STOP_TIMEOUT_MS = 10_000;
/**
 * Starts the S3 server in a process of its own, so that it can be pinned and its memory read.
 *
 * @throws InputError as `startS3Server` does
 */
async function startS3ServerProcess({ dir, port = 0, asAws, child = (0,programs/* programUrl */.WE)('s3-server'), }) {
    const options = ['--dir', dir, '--port', String(port)];
    if (asAws)
        options.push('--as-aws', JSON.stringify(asAws));
    const server = (0,external_node_child_process_.fork)((0,external_node_url_.fileURLToPath)(child), options, {
        // Not the parent's, which may be a test runner's or a debugger's.
        execArgv: ['--disable-warning=ExperimentalWarning'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const exited = (0,external_node_events_.once)(server, 'exit');
    const { started, certificateAuthority } = await firstMessage(server, exited);
    const stop = () => stopProcess(server, exited);
    let handedOver = 0;
    return {
        connection: started,
        pid: server.pid,
        certificateAuthority,
        serve: async (listening) => {
            if (!asAws)
                throw new Error('The S3 server was not started as AWS: it has no certificate.');
            if (!listening.listening)
                throw new Error('The socket to serve does not listen.');
            await handOver(server, listening, handedOver++);
        },
        stop,
        [Symbol.asyncDispose]: stop,
    };
}
async function firstMessage(server, exited) {
    const ended = exited.then(([code, signal]) => {
        throw new Error(`The S3 server ended as it was started (${code ?? signal}).`);
    });
    const [message] = (await Promise.race([(0,external_node_events_.once)(server, 'message'), ended]));
    // Nobody waits for its end any more but `stop`.
    ended.catch(() => { });
    if (!('inputError' in message))
        return message;
    await exited;
    throw new input_error/* InputError */.dz(message.inputError);
}
async function handOver(server, listening, number) {
    await new Promise((resolve, reject) => {
        const settle = (error) => {
            server.off('message', onMessage);
            server.off('exit', onExit);
            if (error)
                reject(error);
            else
                resolve();
        };
        const onMessage = ({ serve }) => {
            if (serve === number)
                settle();
        };
        const onExit = () => settle(new Error('The S3 server ended before it could serve a socket.'));
        server.on('message', onMessage);
        server.once('exit', onExit);
        const message = { serve: number };
        server.send(message, listening, (error) => error && settle(error));
    });
    listening.close();
}
async function stopProcess(server, exited) {
    if (server.exitCode !== null || server.signalCode !== null)
        return;
    server.kill('SIGTERM');
    const timer = setTimeout(() => server.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await exited;
    clearTimeout(timer);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/server.js











/** How long a server may take for its first answer. */
const ANSWER_MS = 5000;
/**
 * The way to a server that is not ours, with credentials from the environment.
 *
 * @throws InputError when the URL is none that all clients take, credentials are missing, or nothing
 *   answers that is trusted
 */
async function connectTo(endpoint, region, environment) {
    const url = (0,contract_endpoint/* readEndpoint */.KW)('--endpoint', endpoint);
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
        throw new input_error/* InputError */.dz(`--endpoint "${(0,input_error/* printable */.g$)(endpoint)}" needs credentials: ` +
            'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.');
    }
    await requireAnswer(url, environment.NODE_EXTRA_CA_CERTS);
    return {
        endpoint: (0,contract_endpoint/* endpointText */.HO)(url),
        region,
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
    };
}
/** Any HTTP answer will do: without credentials it is a 403. */
async function requireAnswer(url, extra) {
    try {
        await answerOf(url, extra ? await (0,promises_.readFile)(extra, 'latin1') : '');
    }
    catch (error) {
        const { code = '', message, name } = error;
        const why = (0,input_error/* printable */.g$)(message || code || name);
        const named = `--endpoint "${(0,input_error/* printable */.g$)(url.href)}"`;
        if (UNTRUSTED.test(code)) {
            throw new input_error/* InputError */.dz(`${named} has a certificate that nobody signed who is trusted here (${why}): ` +
                'give the certificate of its authority with --ca-bundle.');
        }
        throw new input_error/* InputError */.dz(`${named} does not answer (${why}): ` +
            'start the server, or leave --endpoint out to use the embedded one.');
    }
}
/** OpenSSL's words for a chain that leads to no trusted certificate. */
const UNTRUSTED = /SELF_SIGNED|^UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)|^CERT_UNTRUSTED$/;
/** @param trusted certificates on top of Node's own, which it has read when it was started */
function answerOf(url, trusted) {
    const { request } = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    const ca = [...external_node_tls_.getCACertificates('default'), trusted].filter((pem) => pem !== '');
    return new Promise((resolve, reject) => {
        const options = { ca, agent: false, signal: AbortSignal.timeout(ANSWER_MS) };
        const asked = request(url, options, (answer) => {
            answer.destroy();
            resolve();
        });
        // The answer is cut off, which it may call an error.
        asked.on('error', (error) => reject(asked.destroyed && error.name === 'AbortError' ? timedOut() : error));
        asked.end();
    });
}
function timedOut() {
    return new Error(`nothing within ${ANSWER_MS / 1000} s`);
}
const DEFAULTS = { bucket: 's3-benchmarks', region: 'us-east-1' };
/** NAME--ZONE--x-s3, of a zone of the default region. */
const EXPRESS_BUCKET = 's3-benchmarks--use1-az4--x-s3';
/**
 * Buckets and region that a run uses.
 *
 * @throws InputError when options contradict each other: the embedded server has its own
 */
function placeOf(choice) {
    const { asAws, bucket, endpoint, region, storageClasses } = choice;
    const refuse = (option, value, why) => {
        throw new input_error/* InputError */.dz(`${option} "${(0,input_error/* printable */.g$)(value)}" ${why}`);
    };
    if (asAws && endpoint !== undefined) {
        refuse('--endpoint', endpoint, 'and --as-aws exclude each other: leave one of them out.');
    }
    if (endpoint === undefined && bucket !== undefined) {
        refuse('--bucket', bucket, 'needs --endpoint: the embedded server has its own.');
    }
    if (endpoint === undefined && region !== undefined) {
        refuse('--region', region, 'needs --endpoint: the embedded server has its own.');
    }
    if (endpoint === undefined && storageClasses?.includes('S3Express') && !asAws) {
        refuse('--storage-classes', 'S3Express', "needs the command line's --as-aws: its sessions are had over TLS alone.");
    }
    const names = [bucket ?? DEFAULTS.bucket, ...(asAws ? [EXPRESS_BUCKET] : [])];
    return {
        region: region ?? DEFAULTS.region,
        buckets: names.map((name) => ({ name, storageClass: (0,contract_names/* storageClassOf */.Hg)(name) })),
    };
}
/** @throws InputError where it is known at once that the embedded server cannot stand in for AWS */
function requireAsAws({ asAws }) {
    if (asAws)
        requireLinux(process.platform);
}
/**
 * The embedded server, started for this run with what it keeps in `dir`; or the one that was named.
 *
 * @throws InputError
 */
async function openServer(choice, dir, environment) {
    const { asAws, endpoint } = choice;
    const place = placeOf(choice);
    if (endpoint !== undefined) {
        const connection = await connectTo(endpoint, place.region, environment);
        const none = { pid: null, runnerEntry: null, [Symbol.asyncDispose]: async () => { } };
        return { connection, way: connection.endpoint, ...none };
    }
    if (asAws)
        return openAsAws(place, dir, environment);
    const { connection, pid, stop } = await startS3ServerProcess({ dir: (0,external_node_path_.join)(dir, 's3') });
    const way = connection.endpoint;
    return { connection, pid, runnerEntry: null, way, [Symbol.asyncDispose]: stop };
}
async function openAsAws(place, dir, environment) {
    const asAws = { region: place.region, buckets: place.buckets.map(({ name }) => name) };
    const server = await startS3ServerProcess({ dir: (0,external_node_path_.join)(dir, 's3'), asAws });
    try {
        const standIn = await standInForAws({
            ...{ ...asAws, environment, server },
            dir: (0,external_node_path_.join)(dir, 'as-aws'),
        });
        const beside = standIn.kind.network ? '' : '; all of the network can be reached beside it';
        return {
            connection: server.connection,
            pid: server.pid,
            runnerEntry: standIn.entry,
            way: `the embedded server, over TLS by the names of AWS${beside}`,
            [Symbol.asyncDispose]: async () => {
                standIn[Symbol.dispose]();
                await server.stop();
            },
        };
    }
    catch (error) {
        await server.stop();
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/suite-offer.js + 2 modules
var suite_offer = __webpack_require__(54407);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/where-s3-is.js


/**
 * The clients of the reference suite (awslabs/aws-crt-s3-benchmarks at 125c92e) that were tried with
 * AWS_ENDPOINT_URL_S3, S3_ENDPOINT_URL (s5cmd) and rclone's variables, or whose sources say. Clients of
 * another suite that are called so are taken for them.
 */
const HEEDS = {
    'boto3-classic': 'any endpoint',
    'cli-classic': 'any endpoint',
    rclone: 'any endpoint',
    s5cmd: 'any endpoint',
    // Version 2 of the AWS CLI: speaks TLS to an endpoint of the environment, whatever its scheme.
    'cli-crt': 'https alone',
    // These write BUCKET.s3.REGION.amazonaws.com themselves, in the runner or in boto3.
    'boto3-crt': 'none',
    'crt-c': 'none',
    'crt-java': 'none',
    'crt-python': 'none',
};
/**
 * Refuses S3 clients of a suite that would go to AWS, signed with the keys of a run that is to go
 * elsewhere.
 *
 * @throws InputError
 */
function requireReachable(s3Clients, way) {
    if (staysThere(way))
        return;
    const isPlain = way.endpoint === undefined || /^http:/i.test(way.endpoint);
    const lost = s3Clients.filter((client) => {
        const heeds = HEEDS[client];
        return heeds === 'none' || (heeds === 'https alone' && isPlain);
    });
    if (lost.length === 0)
        return;
    const instead = way.endpoint === undefined ? 'add --as-aws' : 'use --as-aws instead of --endpoint';
    throw new input_error/* InputError */.dz(`--s3-clients "${(0,input_error/* printable */.g$)(lost.join(','))}" cannot be told where S3 is, and would send to AWS what is ` +
        `signed with this run's keys: ${instead}, which leads the names of AWS to the embedded server.`);
}
/** S3 clients of which it is not known whether they go where they are told. */
function unknownWays(s3Clients, way) {
    return staysThere(way) ? [] : s3Clients.filter((client) => HEEDS[client] === undefined);
}
/** The built-in clients go where they are told, and AWS is where the others go anyway. */
function staysThere({ asAws, endpoint, suite }) {
    if (asAws || suite === contract_names/* BUILTIN_SUITE */.Ho)
        return true;
    const host = URL.parse(endpoint ?? '')?.hostname ?? '';
    return /(^|\.)amazonaws\.com(\.cn)?$/.test(host);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/local-run.js
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
























/** Waits of a local run, in milliseconds; a child process is looked at often and never RUNNABLE. */
const TIMES = {
    pollMs: 100,
    runnableDwellMs: Number.POSITIVE_INFINITY,
    runnableTimeoutMs: Number.POSITIVE_INFINITY,
    contactTimeoutMs: 1000,
    terminateGraceMs: 6000,
};
/** Of the two that the embedded server has when it stands in for AWS. */
const DEFAULT_STORAGE_CLASSES = ['S3Standard'];
/** @throws InputError for whatever cannot be run here as it was asked */
async function prepareLocalRun(options) {
    const { programs, request, scratch, signal } = options;
    const place = placeOf(request);
    requireAsAws(request);
    const mirrors = await (0,git_mirrors/* readMirrors */.ph)(request.mirror ?? []);
    if (mirrors.length > 0 && request.suite === contract_names/* BUILTIN_SUITE */.Ho) {
        throw new input_error/* InputError */.dz('--mirror needs --suite: the built-in suite clones no repository.');
    }
    // For the git of this process, and of the jobs that it starts.
    const environment = { ...options.environment, ...(0,git_mirrors/* mirrorVariables */.zE)(options.environment, mirrors) };
    Object.assign(process.env, (0,git_mirrors/* mirrorVariables */.zE)(process.env, mirrors));
    if (request.budgetSeconds !== undefined &&
        request.suite !== contract_names/* BUILTIN_SUITE */.Ho &&
        !request.compareWith) {
        throw new input_error/* InputError */.dz('--budget needs --compare-with, or the built-in suite: another suite decides by itself how long it measures.');
    }
    const code = await (0,code_under_test/* resolveCode */.I)(request);
    const offer = await (0,suite_offer/* describeSuite */.g)({
        suite: code.suite,
        baseline: code.baseline?.suite ?? null,
        inParts: code.baseline !== null || request.asAws === true,
        client: code.client && {
            repository: code.client.repository,
            s3Clients: request.s3Clients ?? [],
        },
        workloads: request.workloads,
        describeCommand: programs.describe,
        scratch,
        signal,
    });
    const types = localInstanceTypes((0,process_cpus/* allowedCpus */.wj)(), await (0,process_cpus/* canPin */.UT)(), request.asAws);
    const manifest = localManifest(types, place, {
        s3Clients: offer.defaultClients,
        workloads: offer.chosen,
    });
    const plan = planRun(options, { ...code, mirrors }, offer, manifest);
    requireReachable(plan.jobs[0].request.s3Clients, request);
    const whole = code.suite.repository !== contract_names/* BUILTIN_SUITE */.Ho && code.baseline === null && !request.asAws;
    await checkDiskSpace(scratch, offer.workloads, {
        ownBuckets: request.endpoint === undefined ? plan.jobs[0].request.buckets.length : 0,
        // The suite's own script leaves what it has downloaded.
        downloads: whole ? 'all' : 'largest',
    });
    return { ...options, environment, plan, offer, types };
}
/**
 * Starts the embedded S3 server, or connects to the one that was named, and runs the plan.
 *
 * @returns all that was measured, also after an interruption; it is stored in `out.result`
 * @throws InputError when the server cannot be reached
 */
async function runLocalPlan(run, { openProgress, out, say }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { environment, offer, plan, programs, request, scratch, signal } = run;
        const server = __addDisposableResource(env_1, await openServer(request, scratch, environment), true);
        await (0,out_folder/* clearOutFolder */.sO)(out);
        say(describePlan(plan, offer, server.way));
        const unknown = hintAtUnknown(unknownWays(plan.jobs[0].request.s3Clients, request));
        const hints = [...hintAtMissing(offer), ...unknown, ...offer.notes, ...(0,suite_offer/* describeRefused */.k)(offer)];
        for (const line of hints)
            say(line);
        const incoming = (0,external_node_path_.join)(scratch, 'results');
        const { runnerEntry } = server;
        const options = [
            ...['--work-dir', (0,external_node_path_.join)(scratch, 'work'), '--results-dir', incoming],
            ...(runnerEntry === null ? [] : ['--runner-entry', runnerEntry]),
            // Nothing is timed meanwhile, and the first job builds for those with more CPUs, too.
            ...(run.types.size > 1 ? ['--build-cpus', (0,process_cpus/* allowedCpus */.wj)().join(',')] : []),
        ];
        const backend = localBackend([...programs.job, ...options], server, run, out);
        const results = new result_folder/* ResultFolder */.G(incoming, out.result);
        const progress = __addDisposableResource(env_1, openProgress(), false);
        return await (0,run_plan/* runPlan */.F)(plan, {
            backend,
            results,
            judge: (0,judge/* judgeAt */.N)(request.thresholdPercent),
            clock: clock/* systemClock */.m,
            progress,
            signal,
        }, { times: TIMES, onBusy: 'wait', failFast: request.failFast, given: optionsGiven(request) });
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
/** What it takes to start a run again, beside what its result tells; an endpoint without credentials. */
function optionsGiven({ bucket, endpoint, mirror, region }) {
    const server = endpoint && (0,contract_endpoint/* endpointText */.HO)((0,contract_endpoint/* readEndpoint */.KW)('--endpoint', endpoint));
    const given = Object.entries({ endpoint: server, bucket, region }).flatMap(([name, value]) => value === undefined ? [] : [[name, [value]]]);
    const all = { ...Object.fromEntries(given), ...(mirror && { mirror }) };
    return Object.keys(all).length > 0 ? all : undefined;
}
function planRun({ identity, request }, code, offer, manifest) {
    const { asAws = false, instanceTypes, s3Clients, workloads } = request;
    const storageClasses = request.storageClasses ?? (asAws ? DEFAULT_STORAGE_CLASSES : undefined);
    return (0,plan/* planBenchmarks */.EA)({
        trigger: 'local',
        asAws,
        suite: code.suite,
        client: code.client,
        mirrors: code.mirrors,
        compare: (0,compare_options/* compareAsked */._e)(code, request),
        budgetSeconds: request.budgetSeconds ?? budget/* DEFAULT_BUDGET_SECONDS */.W,
        ...(instanceTypes ? { instanceTypes } : {}),
        ...(storageClasses ? { storageClasses } : {}),
        ...(s3Clients ? { s3Clients } : {}),
        ...(workloads ? { workloads } : {}),
    }, manifest, identity, { s3Clients: offer.s3Clients, workloads: offer.workloadNames });
}
function localBackend(command, server, { environment, types }, out) {
    const everywhere = (0,process_cpus/* allowedCpus */.wj)();
    return new ProcessBackend({
        command,
        env: jobEnvironment(environment, server.connection),
        place: async (instanceType) => {
            const placement = types.get(instanceType);
            const pinned = types.size > 1;
            if (server.pid !== null && pinned) {
                await (0,process_cpus/* pinProcess */.$P)(server.pid, placement?.server ?? everywhere);
            }
            return placement?.job ?? null;
        },
        openLog: ({ instanceType }) => (0,external_node_fs_.createWriteStream)(out.log(instanceType)),
        now: () => clock/* systemClock */.m.now(),
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/scratch.js
var cli_scratch = __webpack_require__(16440);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/programs.js
var action_programs = __webpack_require__(47560);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/local-run.js
var local_run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var local_run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/**
 * Runs the main job of the command line on the GitHub runner itself.
 *
 * @returns null for a dry run
 * @throws InputError before anything is started
 */
async function runHere(options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, journal, out, runKey, say, signal } = options;
        const { instanceTypes, s3Clients, storageClasses, workloads } = inputs;
        const scratch = local_run_addDisposableResource(env_1, await cli_scratch/* Scratch */.f.create(options.tempDir), true);
        const prepared = await prepareLocalRun({
            request: {
                suite: inputs.suite ?? contract_names/* BUILTIN_SUITE */.Ho,
                failFast: inputs.failFast,
                ...inputs.code,
                ...inputs.compare,
                ...(inputs.thresholdPercent !== null && { thresholdPercent: inputs.thresholdPercent }),
                ...(instanceTypes && { instanceTypes: [...instanceTypes] }),
                ...(storageClasses && { storageClasses }),
                ...(s3Clients && { s3Clients: [...s3Clients] }),
                ...(workloads && { workloads: [...workloads] }),
            },
            identity: { runKey, nonce: (0,external_node_crypto_.randomBytes)(16).toString('hex') },
            programs: action_programs/* programs */.c,
            scratch: scratch.path,
            environment: withoutRights(options.environment),
            signal,
        });
        if (inputs.dryRun) {
            say(describePlan(prepared.plan, prepared.offer, 'an S3 server of its own'));
            return null;
        }
        const openProgress = () => Object.assign(journal, { [Symbol.dispose]: () => { } });
        const run = await runLocalPlan(prepared, { out, say, openProgress });
        journal.run = run;
        return run;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = local_run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The runner's variables give rights (ID tokens, the log's commands) that code of a suite has no use for. */
function withoutRights(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(ACTIONS|GITHUB|INPUT|STATE)_/.test(name)));
}


/***/ }),

/***/ 47560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ programs)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _src_process_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40924);


/** The job and the built-in suite, which the published action holds beside itself. */
const programs = { job: command('job'), describe: command('describe') };
function command(name) {
    return [process.execPath, (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)((0,_src_process_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .programUrl */ .WE)(name))];
}


/***/ }),

/***/ 76983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ resolveCode)
/* harmony export */ });
/* unused harmony export ITSELF */
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _git_suite_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12177);



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

/***/ 16440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Scratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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

/***/ 54407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ describeRefused),
  g: () => (/* binding */ describeSuite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(29596);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var contract_names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js + 1 modules
var read_document = __webpack_require__(38027);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-workload.js
var read_workload = __webpack_require__(30308);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/suite-clients.js
var suite_clients = __webpack_require__(61404);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/workload.js
var workload = __webpack_require__(94021);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/git.js
var git = __webpack_require__(84904);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/network.js
var network = __webpack_require__(28790);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/suite-repository.js
var suite_repository = __webpack_require__(12177);
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/named-repositories.js
var named_repositories = __webpack_require__(91118);
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
    const paths = files.filter(named_repositories/* namesRepositories */.rC);
    const texts = await Promise.all(paths.map(async (path) => [path, await read(path)]));
    const { found, without } = (0,named_repositories/* namedRepositories */.Wh)(new Map(texts), [...new Set(clients.values())]);
    const languages = new Set(s3Clients.flatMap((client) => clients.get(client) ?? []));
    const named = `--client-repository "${(0,input_error/* printable */.g$)(repository)}"`;
    if (languages.size > 0 && [...languages].every((language) => without.includes(language))) {
        throw new input_error/* InputError */.dz(`${named} is part of no client that was chosen: the build of ${[...languages].join(', ')} ` +
            'clones no repository. Choose --s3-clients that are built from it.');
    }
    const own = found.filter(({ language }) => language === null || languages.has(language));
    if (own.length === 0 || own.some(({ url }) => (0,named_repositories/* isSameRepository */.ve)(url, repository)))
        return [];
    const urls = [...new Set(own.map(({ url }) => url))].join(', ');
    return [
        `No build names ${(0,input_error/* printable */.g$)(repository)}: it counts only where one of these has it as a submodule, ` +
            `and otherwise the run fails: ${urls}.`,
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/suite-offer.js













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
    const asked = [...args, ...(workloads ?? [])];
    const { stdout } = await (0,execa/* execa */.Ho)(file, asked, { stderr: 'inherit' });
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
        const sorted = (0,read_workload.withoutClashes)(read);
        const workloads = (0,read_workload.runnable)(sorted);
        if (chosen.length > 0 && workloads.size === 0)
            refuse(named, (0,read_workload.refused)(sorted));
        const refusals = new Map(
        // The runners of a suite that is run as it is may read versions that are not known here.
        [...(0,read_workload.refused)(sorted)].filter(([, { status }]) => inParts || status !== 'skipped'));
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
    const path = suite_clients/* CLIENTS_FILES */.zQ.find((one) => files.includes(one));
    return path === undefined ? null : (0,suite_clients/* readSuiteClients */.Xx)(await read(path));
}
const NOT_THERE = { status: 'failed', reason: 'the suite has no such workload' };
async function readFrom(listing, name) {
    const path = `workloads/${name}.run.json`;
    try {
        return (0,read_workload.tryWorkload)(await listing.read(path), path);
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
    const script = inParts ? suite_clients/* SUITE_SCRIPTS */._Y.build : suite_clients/* SUITE_SCRIPTS */._Y.whole;
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

/***/ 4853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ DEFAULT_BUDGET_SECONDS)
/* harmony export */ });
/* unused harmony export readBudget */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** For measuring on this machine, over all instance types of a run, when nobody says another one. */
const DEFAULT_BUDGET_SECONDS = 75;
const SECONDS = { s: 1, m: 60, min: 60, '': 60, h: 3600 };
const LEAST_SECONDS = 1;
const MOST_SECONDS = (/* unused pure expression or super */ null && (7 * 24 * 3600));
/**
 * Reads a time for measuring: minutes, or a number with its unit, such as `75s`, `2m`, `1.5` or `1h`.
 *
 * @param input that it is of, for the message, e.g. `--budget`
 * @returns seconds
 * @throws InputError
 */
function readBudget(input, text) {
    const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,9})?) ?([a-z]{0,3})$/.exec(text.trim()) ?? [];
    const seconds = Number(number || Number.NaN) * (SECONDS[unit] ?? Number.NaN);
    if (seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)
        return seconds;
    throw new InputError(`${input} is "${printable(text)}": give minutes, or a number with its unit, from 1s to 168h, e.g. 75s, 2m or 1h.`);
}


/***/ }),

/***/ 66475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   v: () => (/* binding */ bytesNeeded)
/* harmony export */ });
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94021);

/**
 * What preparing and running the workloads takes at most. An object counts once, however often it is
 * moved; but uploads of one key at once are stored apart until each is complete.
 */
function bytesNeeded(workloads, downloads = 'largest') {
    const all = [...workloads.values()];
    const onDisk = all.filter((workload) => workload.filesOnDisk);
    const downloaded = downloads === 'all'
        ? sum(distinct(onDisk, 'download'))
        : Math.max(0, ...onDisk.map((workload) => sum(distinct([workload], 'download'))));
    const underWay = all.map(({ tasks }) => sum(tasks.filter(({ action }) => action === 'upload')));
    return {
        filesDir: sum(distinct(onDisk, 'upload')) + downloaded,
        bucket: sum(distinct(all, 'download')) + sum(distinct(all, 'upload')) + Math.max(0, ...underWay),
    };
}
/**
 * Chooses the workloads that fit together, the smallest first, so that most can be run.
 *
 * @param needed bytes that workloads need together
 * @returns those that do not fit, each with what it needs more than those that do
 */
function tooLarge(workloads, freeBytes, needed) {
    if (needed(workloads) <= freeBytes)
        return new Map();
    const alone = new Map([...workloads].map(([name, one]) => [name, needed(new Map([[name, one]]))]));
    const smallestFirst = [...workloads].sort(([a], [b]) => alone.get(a) - alone.get(b));
    const fitting = new Map();
    const others = new Map();
    for (const [name, one] of smallestFirst) {
        const fits = needed(new Map([...fitting, [name, one]])) <= freeBytes;
        (fits ? fitting : others).set(name, one);
    }
    const taken = needed(fitting);
    return new Map([...others].map(([name, one]) => [name, needed(new Map([...fitting, [name, one]])) - taken]));
}
/** Every object that is moved so, by any of the workloads, once. */
function distinct(workloads, action) {
    const tasks = workloads.flatMap((workload) => (0,_workload_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(workload));
    return (0,_workload_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)({ tasks }).filter((task) => task.action === action);
}
function sum(tasks) {
    return (0,_workload_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesPerRun */ .ei)({ tasks });
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

/***/ 84448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ph: () => (/* binding */ readMirrors),
/* harmony export */   zE: () => (/* binding */ mirrorVariables),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84904);
/* harmony import */ var _redirect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69018);





/**
 * Reads what `--mirror` was given: `URL=PATH`, or, where both end in `/`, the beginning of many URLs and
 * the folder that has their copies.
 *
 * @throws InputError when one cannot be meant, or there is no repository
 */
async function readMirrors(texts) {
    const copies = [];
    for (const text of texts) {
        const named = `--mirror "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}"`;
        const [, url = '', path = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^=\s]+)=(.+)$/i.exec(text) ?? [];
        if (url === '') {
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${named} is no URL=PATH: give e.g. https://github.com/boto/s3transfer.git=../s3transfer.`);
        }
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${named}: there is no folder ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(folder)}.`);
        }
        const isMany = url.endsWith('/');
        if (!isMany)
            await requireRepository(folder, named);
        copies.push({ url, folder: isMany ? `${folder}/` : folder });
    }
    return copies;
}
async function requireRepository(folder, named) {
    try {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['ls-remote', '--', folder]);
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS))
            throw error;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${named}: the folder is no git repository that can be read (${error.message}).`);
    }
}
/**
 * Variables by which every git that is started finds the copies in place of the repositories, in
 * submodules and for cargo too.
 */
function mirrorVariables(environment, copies) {
    let mirrored = environment;
    for (const { folder, url } of copies) {
        const redirect = url.endsWith('/') ? _redirect_js__WEBPACK_IMPORTED_MODULE_4__/* .redirectedBelow */ .X : _redirect_js__WEBPACK_IMPORTED_MODULE_4__/* .redirected */ .c;
        mirrored = redirect(mirrored, url, folder);
    }
    return Object.fromEntries(Object.entries(mirrored).filter((entry) => entry[0].startsWith('GIT_CONFIG_') && entry[1] !== undefined));
}
/** The copy of a repository, if there is one. */
function copyOf(url, copies) {
    const plain = (one) => one.replace(/\/+$/, '').replace(/\.git$/, '');
    const own = copies.find((copy) => !copy.url.endsWith('/') && plain(copy.url) === plain(url));
    const many = copies.find((copy) => copy.url.endsWith('/') && url.startsWith(copy.url));
    return own?.folder ?? (many ? many.folder + url.slice(many.url.length) : null);
}


/***/ }),

/***/ 69018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ redirectedBelow),
/* harmony export */   c: () => (/* binding */ redirected)
/* harmony export */ });
/** What may go on after a repository's name and make it another's: `aws-c-s3` and `aws-c-s3-extra`. */
const NAME_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-'];
/**
 * An environment in which git takes `folder` for the repository at `url`, written with `.git` or
 * without. Git replaces the beginning of a URL, and of several that fit the longest, of equal ones the
 * first; so URLs that only begin alike are replaced by what they were replaced by before.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-urlltbasegtinsteadOf
 */
function redirected(environment, url, folder) {
    const plain = url.replace(/\/+$/, '').replace(/\.git$/, '');
    const spellings = [plain, `${plain}.git`];
    const others = spellings.flatMap((one) => NAME_CHARACTERS.map((character) => one + character));
    const before = settingsOf(environment);
    return withSettings(environment, [
        ...spellings.map((one) => [`url.${folder}.insteadOf`, one]),
        ...others.map((one) => [`url.${replaced(one, before)}.insteadOf`, one]),
        ...before,
    ]);
}
/** An environment in which git looks for all that is below `url` below `folder`; both end in `/`. */
function redirectedBelow(environment, url, folder) {
    const setting = [`url.${folder}.insteadOf`, url];
    return withSettings(environment, [setting, ...settingsOf(environment)]);
}
/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT */
function settingsOf(environment) {
    const count = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
    return Array.from({ length: count }, (_, index) => [
        environment[`GIT_CONFIG_KEY_${index}`] ?? '',
        environment[`GIT_CONFIG_VALUE_${index}`] ?? '',
    ]);
}
function withSettings(environment, settings) {
    const named = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return {
        ...environment,
        ...Object.fromEntries(named),
        GIT_CONFIG_COUNT: String(settings.length),
    };
}
/** What git makes of a URL by these settings. */
function replaced(url, settings) {
    let longest = ['', ''];
    for (const [key, value] of settings) {
        const base = /^url\.(.*)\.insteadof$/is.exec(key)?.[1];
        const fits = base !== undefined && value !== '' && url.startsWith(value);
        if (fits && value.length > longest[1].length)
            longest = [base, value];
    }
    const [base, start] = longest;
    return start === '' ? url : base + url.slice(start.length);
}


/***/ }),

/***/ 14652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTerminal),
/* harmony export */   c: () => (/* binding */ hasMachine)
/* harmony export */ });
function isTerminal(status) {
    return status === 'SUCCEEDED' || status === 'FAILED';
}
/** Whether it holds a machine, and with it the lock of the stack. */
function hasMachine({ status }) {
    return status === 'STARTING' || status === 'RUNNING';
}


/***/ }),

/***/ 41530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ pinProcess),
/* harmony export */   Q$: () => (/* binding */ pinnedCommand),
/* harmony export */   Sx: () => (/* binding */ parseCpuList),
/* harmony export */   UT: () => (/* binding */ canPin),
/* harmony export */   wj: () => (/* binding */ allowedCpus)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29596);



/** Numbers of the CPUs that this process may use. */
function allowedCpus() {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/status', 'utf8');
        const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1];
        if (list)
            return parseCpuList(list);
    }
    catch {
        // No /proc: not Linux.
    }
    return Array.from({ length: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() }, (_, cpu) => cpu);
}
/** Reads the kernel's list form, e.g. `0-2,5`. */
function parseCpuList(list) {
    return list.split(',').flatMap((part) => {
        const [first = 0, last = first] = part.split('-').map(Number);
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}
/** Whether processes can be pinned to CPUs here. */
async function canPin() {
    const { failed } = await (0,execa__WEBPACK_IMPORTED_MODULE_2__/* .execa */ .Ho)('taskset', ['--version'], { reject: false });
    return !failed;
}
/** The command, started on these CPUs only; `taskset` replaces itself, so the process id stays. */
function pinnedCommand(command, cpus) {
    return ['taskset', '-c', cpus.join(','), ...command];
}
/** Moves a running process, with all of its threads, to these CPUs. */
async function pinProcess(pid, cpus) {
    await (0,execa__WEBPACK_IMPORTED_MODULE_2__/* .execa */ .Ho)('taskset', ['-a', '-p', '-c', cpus.join(','), String(pid)]);
}


/***/ }),

/***/ 75514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ ProcessGroup)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/lines.js

/** A line longer than this is cut: a program that prints without end must not fill the memory. */
const MAX_LINE = 64 * 1024;
/** Splits a byte stream into lines; `\n`, `\r\n` and a lone `\r` (progress bars) end a line. */
class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
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

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(29596);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/process-table.js


/** Environment variable that marks all members of a group, wherever they have moved to. */
const GROUP_MARK = 'S3_BENCHMARKS_GROUP';
/** All processes that can be seen: from /proc on Linux (minimal images have no `ps`), else by `ps`. */
async function listProcesses() {
    if (process.platform !== 'linux')
        return listByPs();
    const names = await (0,external_node_fs_promises_.readdir)('/proc');
    const entries = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readEntry));
    return entries.filter((entry) => entry !== null);
}
/** The root, its group, its descendants, and whoever carries its mark; without zombies. */
function membersOf(root, mark, all) {
    const members = new Set([root]);
    const belongs = (entry) => entry.group === root ||
        entry.mark === mark ||
        entry.mark?.startsWith(`${mark}/`) ||
        members.has(entry.parent);
    for (let before = 0; before !== members.size;) {
        before = members.size;
        for (const entry of all)
            if (belongs(entry))
                members.add(entry.pid);
    }
    return all.filter((entry) => members.has(entry.pid) && !entry.zombie).map(({ pid }) => pid);
}
async function readEntry(pid) {
    try {
        const [stat, environment] = await Promise.all([
            (0,external_node_fs_promises_.readFile)(`/proc/${pid}/stat`, 'utf8'),
            (0,external_node_fs_promises_.readFile)(`/proc/${pid}/environ`, 'latin1').catch(() => ''),
        ]);
        // The command in parentheses may hold anything; fields are counted from its last `)`.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const mark = environment.split('\0').find((entry) => entry.startsWith(`${GROUP_MARK}=`));
        return {
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            zombie: state === 'Z' || state === 'X',
            mark: mark?.slice(GROUP_MARK.length + 1) ?? null,
        };
    }
    catch {
        return null; // It ended while we looked.
    }
}
async function listByPs() {
    const { stdout } = await (0,execa/* execa */.Ho)('ps', ['-A', '-o', 'pid=,ppid=,pgid=,state=']);
    return stdout.split('\n').map((line) => {
        const [pid, parent, group, state = ''] = line.trim().split(/\s+/);
        return {
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            zombie: state.startsWith('Z'),
            mark: null,
        };
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/process-group.js





/** How long a pipe may stay open after its program has ended, held by what could not be found. */
const LAST_WORDS_MS = 2000;
/** A program and all that it starts. */
class ProcessGroup {
    pid;
    /** Resolves when the program has ended, what it started is gone, and all lines are delivered. */
    exited;
    #mark;
    #ended = false;
    constructor(child, mark, onLine) {
        this.pid = child.pid;
        this.#mark = mark;
        this.exited = this.#follow(child, onLine);
    }
    /** @throws the system's error when the program cannot be started */
    static async start(options) {
        const [file = '', ...args] = options.command;
        // A group within a group carries both marks, so that either finds it.
        const outer = options.env[GROUP_MARK];
        const mark = outer ? `${outer}/${(0,external_node_crypto_.randomUUID)()}` : (0,external_node_crypto_.randomUUID)();
        const child = (0,external_node_child_process_.spawn)(file, args, {
            cwd: options.cwd,
            env: { ...options.env, [GROUP_MARK]: mark },
            detached: options.ownGroup,
            stdio: ['ignore', 'pipe', 'pipe', ...(options.ipc ? ['ipc'] : [])],
        });
        // Listening starts before the first await, so that no line and no exit is missed.
        const group = new ProcessGroup(child, mark, options.onLine);
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
        });
        child.channel?.unref();
        return group;
    }
    /**
     * Ends the program and all that it started, also what has moved to another group or session:
     * SIGTERM, and SIGKILL for what is left after `graceMs`.
     */
    async terminate(graceMs) {
        if (this.#ended)
            return;
        const deadline = Date.now() + graceMs;
        await this.#signalAll('SIGTERM');
        while (Date.now() < deadline && (await this.#alive()).length > 0)
            await (0,promises_.setTimeout)(20);
        await this.#sweep();
        await this.exited;
    }
    async #follow(child, onLine) {
        for (const stream of [child.stdout, child.stderr]) {
            const lines = new LineSplitter(onLine);
            stream?.on('data', (chunk) => lines.write(chunk));
            stream?.on('end', () => lines.end());
        }
        const closed = new Promise((resolve) => child.once('close', resolve));
        const exit = await new Promise((resolve) => {
            child.once('exit', (code, signal) => resolve({ code, signal }));
            child.once('error', () => resolve({ code: 127, signal: null }));
        });
        if (child.pid === undefined)
            return exit;
        // What outlives the program would hold its output open and disturb the next measurement.
        await this.#sweep();
        this.#ended = true;
        await Promise.race([closed, (0,promises_.setTimeout)(LAST_WORDS_MS, undefined, { ref: false })]);
        child.stdout?.destroy();
        child.stderr?.destroy();
        return exit;
    }
    /** Kills until nothing is left: a process may start another while we look. */
    async #sweep() {
        while ((await this.#signalAll('SIGKILL')) > 0)
            await (0,promises_.setTimeout)(5);
    }
    async #signalAll(signal) {
        const members = await this.#alive();
        for (const pid of members) {
            try {
                process.kill(pid, signal);
            }
            catch {
                // It ended by itself.
            }
        }
        return members.length;
    }
    async #alive() {
        return membersOf(this.pid, this.#mark, await listProcesses());
    }
}


/***/ }),

/***/ 21086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ certificateNames),
/* harmony export */   WB: () => (/* binding */ isDirectoryBucket),
/* harmony export */   _c: () => (/* binding */ awsHostNames),
/* harmony export */   kE: () => (/* binding */ zoneOf),
/* harmony export */   rk: () => (/* binding */ readHost)
/* harmony export */ });
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);
/**
 * The names under which AWS serves S3, and what a host says about a request. Only the names of AWS's
 * main partition (`amazonaws.com`) are known, and none of FIPS or of access points.
 *
 * - S3 Standard, dual-stack: https://docs.aws.amazon.com/general/latest/gr/s3.html
 * - buckets in hosts, and `s3-REGION`:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 * - S3 Express:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html
 */

const REGION = '[a-z0-9-]+';
const PLAIN_HOST = /^(?:(.+)\.)?(?:localhost|127\.0\.0\.1)$/;
const S3_HOST = new RegExp(`^(?:(.+)\\.)?s3(?:[.-]${REGION}|\\.dualstack\\.${REGION})?\\.amazonaws\\.com$`);
const STS_HOST = new RegExp(`^sts(?:\\.${REGION})?\\.amazonaws\\.com$`);
const EXPRESS_HOST = new RegExp(`^(?:(.+)\\.)?s3express-([a-z0-9-]+)(?:\\.dualstack)?\\.${REGION}\\.amazonaws\\.com$`);
/** Reads a Host header, with or without a port. An unknown host is taken for a plain one. */
function readHost(host = '') {
    const name = host.toLowerCase().replace(/:\d+$/, '');
    const express = EXPRESS_HOST.exec(name);
    if (express) {
        return { endpoint: express[2] === 'control' ? 'control' : 'zonal', bucket: express[1] };
    }
    const standard = S3_HOST.exec(name);
    if (standard)
        return { endpoint: 's3', bucket: standard[1] };
    if (STS_HOST.test(name))
        return { endpoint: 'sts', bucket: undefined };
    return { endpoint: 'plain', bucket: PLAIN_HOST.exec(name)?.[1] };
}
/**
 * Every name that clients may look up when they use these buckets in this region, for a hosts file.
 * It is the list of the sources above: regional, global, dual-stack and the older `s3-REGION`, each
 * alone (buckets in the path) and with a bucket before it. Directory buckets are there twice: clients
 * that do not know S3 Express look for them at S3 Standard, where they learn that there are none.
 */
function awsHostNames({ region, buckets }) {
    const standard = standardEndpoints(region);
    const names = buckets.flatMap((bucket) => {
        const zone = zoneOf(bucket);
        const zonal = zone === undefined ? [] : zonalEndpoints(region, zone);
        return [...zonal, ...standard].map((endpoint) => `${bucket}.${endpoint}`);
    });
    return [
        ...new Set([...standard, ...controlEndpoints(region), ...stsEndpoints(region), ...names]),
    ];
}
/** The names of a certificate that is good for `awsHostNames`, and for this machine's own. */
function certificateNames({ region, buckets }) {
    const zones = new Set(buckets.flatMap((bucket) => zoneOf(bucket) ?? []));
    return [
        ...standardEndpoints(region).flatMap((endpoint) => [endpoint, `*.${endpoint}`]),
        ...controlEndpoints(region),
        ...stsEndpoints(region),
        ...[...zones].flatMap((zone) => zonalEndpoints(region, zone)).map((name) => `*.${name}`),
        'localhost',
        '127.0.0.1',
    ];
}
/** A directory bucket, as AWS calls those of S3 Express. */
function isDirectoryBucket(bucket) {
    return (0,_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .storageClassOf */ .Hg)(bucket) === 'S3Express';
}
/**
 * The id of the zone that a directory bucket's name ends in: `NAME--ZONE--x-s3`; undefined for any
 * other name.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html
 */
function zoneOf(bucket) {
    return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?--([a-z0-9]+(?:-[a-z0-9]+)*)--x-s3$/.exec(bucket)?.[1];
}
function standardEndpoints(region) {
    return ['s3', `s3.${region}`, `s3-${region}`, `s3.dualstack.${region}`].map(underAws);
}
function controlEndpoints(region) {
    return zonalEndpoints(region, 'control');
}
/** https://docs.aws.amazon.com/general/latest/gr/sts.html */
function stsEndpoints(region) {
    return ['sts', `sts.${region}`].map(underAws);
}
function zonalEndpoints(region, zone) {
    return [`s3express-${zone}.${region}`, `s3express-${zone}.dualstack.${region}`].map(underAws);
}
function underAws(name) {
    return `${name}.amazonaws.com`;
}


/***/ })

};
