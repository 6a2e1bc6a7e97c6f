export const id = 66;
export const ids = [66];
export const modules = {

/***/ 4066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHere: () => (/* binding */ runHere)
});

// UNUSED EXPORTS: withoutRights

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(3062);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/job-environment.js
/**
 * Environment of a job: this process's own, without any setting of AWS tools or rclone that belongs
 * to the user (a profile, a proxy, tuned transfers), and with the way to the server.
 */
function jobEnvironment(own, connection) {
    const kept = Object.entries(own).filter((entry) => entry[1] !== undefined && !/^(AWS|RCLONE|S3|S3CMD)_/.test(entry[0]));
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
        NO_PROXY: '127.0.0.1,localhost',
        no_proxy: '127.0.0.1,localhost',
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/local-instance-types.js

/**
 * The "instance types" of this machine: `local` is all of it; `local-Ncpu` pins the job to N CPUs and
 * the S3 server to one other, so that they do not take each other's time (unpinned, figures vary by
 * 14–21 %, pinned apart by 5–12 %).
 *
 * @param cpus numbers of the CPUs that may be used
 * @param pinning whether processes can be pinned here
 */
function localInstanceTypes(cpus, pinning) {
    const types = new Map([['local', { job: null, server: null }]]);
    if (!pinning)
        return types;
    for (let count = 1; count < cpus.length; count++) {
        types.set(`local-${count}cpu`, { job: cpus.slice(-count), server: cpus.slice(0, 1) });
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
        buckets: [where.bucket],
        resultsBucket: null,
        logGroup: null,
        lock: null,
        suite: names/* BUILTIN_SUITE */.Ho,
        defaults: {
            instanceTypes: preferred,
            s3Clients: [...defaults.s3Clients],
            workloads: [...defaults.workloads],
        },
        instanceTypes: Object.fromEntries([...types.keys()].map((type) => [type, { ...environment, gbps: null, usdPerHour: null }])),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(9596);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/cpus.js



/** Numbers of the CPUs that this process may use. */
function allowedCpus() {
    try {
        const status = (0,external_node_fs_.readFileSync)('/proc/self/status', 'utf8');
        const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1];
        if (list)
            return parseCpuList(list);
    }
    catch {
        // No /proc: not Linux.
    }
    return Array.from({ length: (0,external_node_os_.availableParallelism)() }, (_, cpu) => cpu);
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
    const { failed } = await (0,execa/* execa */.Ho)('taskset', ['--version'], { reject: false });
    return !failed;
}
/** The command, started on these CPUs only; `taskset` replaces itself, so the process id stays. */
function pinnedCommand(command, cpus) {
    return ['taskset', '-c', cpus.join(','), ...command];
}
/** Moves a running process, with all of its threads, to these CPUs. */
async function pinProcess(pid, cpus) {
    await (0,execa/* execa */.Ho)('taskset', ['-a', '-p', '-c', cpus.join(','), String(pid)]);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
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
var external_node_fs_promises_ = __webpack_require__(1455);
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/process-backend.js


/** Time a terminated job has to store what it measured; the whole of a cancel must end within 7 s. */
const GRACE_SECONDS = 5;
/** For the job to say what it could not store, before it is killed. */
const process_backend_LAST_WORDS_MS = 500;
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
        const group = await ProcessGroup.start({
            command: cpus ? pinnedCommand(program, cpus) : program,
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
        await group.terminate(GRACE_SECONDS * 1000 + process_backend_LAST_WORDS_MS);
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
var result_folder = __webpack_require__(9003);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/plan.js
var plan = __webpack_require__(8605);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/run-plan.js + 5 modules
var run_plan = __webpack_require__(9693);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/clock.js
var clock = __webpack_require__(5783);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/code-under-test.js
var code_under_test = __webpack_require__(6983);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/compare-options.js
var compare_options = __webpack_require__(3898);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/bytes-needed.js
/** What preparing and running the workloads takes at most. */
function bytesNeeded(workloads) {
    const all = [...workloads.values()];
    const uploads = uniqueTasks(all, 'upload');
    const files = uniqueTasks(all.filter((workload) => workload.filesOnDisk), 'upload');
    return {
        filesDir: sum(files) +
            largest(all.filter((workload) => workload.filesOnDisk), 'download'),
        bucket: sum(uniqueTasks(all, 'download')) + sum(uploads) + largest(all, 'upload'),
    };
}
function uniqueTasks(workloads, action) {
    const tasks = workloads.flatMap((workload) => workload.tasks);
    const byKey = new Map(tasks.map((task) => [task.key, task]));
    return [...byKey.values()].filter((task) => task.action === action);
}
function largest(workloads, action) {
    const runs = workloads.map((workload) => sum(workload.tasks.filter((task) => task.action === action)));
    return Math.max(0, ...runs);
}
function sum(tasks) {
    return tasks.reduce((bytes, task) => bytes + task.size, 0);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/disk-space.js



/** Room for logs, builds of small runners and file system overhead. */
const MARGIN_BYTES = 64 * 2 ** 20;
/**
 * Refuses workloads that would fill the disk.
 *
 * @param ownServer whether the embedded server keeps its objects on the same disk
 * @param freeBytes how much room a folder has
 * @throws InputError saying how much is needed and how much there is
 */
async function checkDiskSpace(folder, workloads, ownServer, freeBytes = freeBytesOf) {
    const { filesDir, bucket } = bytesNeeded(workloads);
    const needed = filesDir + (ownServer ? bucket : 0) + MARGIN_BYTES;
    const free = await freeBytes(folder);
    if (free >= needed)
        return;
    throw new input_error/* InputError */.dz(`--work-dir "${(0,input_error/* printable */.g$)(folder)}" has ${gibibytes(free)} free, but these workloads need ` +
        `${gibibytes(needed)}: name a folder on a larger disk, or choose smaller --workloads.`);
}
async function freeBytesOf(folder) {
    const { bavail, bsize } = await (0,external_node_fs_promises_.statfs)(folder);
    return bavail * bsize;
}
function gibibytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(2)} GiB`;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/judge.js
var judge = __webpack_require__(1597);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/out-folder.js
var out_folder = __webpack_require__(5375);
// EXTERNAL MODULE: ./node_modules/pretty-ms/index.js
var pretty_ms = __webpack_require__(4506);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/plan-text.js


/** What a runner's start, warm-up and checks take beside its repeats, roughly. */
const OVERHEAD_SECONDS = 1;
/** What is going to happen, before it does. */
function describePlan(plan, offer, endpoint) {
    const request = plan.jobs[0].request;
    const clients = request.s3Clients;
    const workloads = [...offer.workloads.values()];
    const cases = plan.jobs.length * clients.length * workloads.length;
    const repeats = workloads.reduce((sum, { maxRepeatSecs }) => sum + maxRepeatSecs, 0);
    const alone = clients.length * (repeats + workloads.length * OVERHEAD_SECONDS);
    const seconds = plan.jobs.length * processesOf(request.compare) * alone;
    const took = (0,pretty_ms/* default */.A)(seconds * 1000, { compact: true });
    // Other suites' workloads say only when a runner has to stop, far beyond what a comparison asks for.
    const foreign = request.suite.repository !== names/* BUILTIN_SUITE */.Ho;
    const expected = request.compare ? (foreign ? '' : `, about ${took}`) : `, at most about ${took}`;
    return [
        `Benchmarking ${clients.join(', ')} with ${codeOf(request)} against ${endpoint}:`,
        `${plan.jobs.map((job) => job.instanceType).join(', ')}; ` + `${cases} cases${expected}.`,
    ].join('\n');
}
/** Runners started for a cell: in a comparison if one cell of four has to be confirmed. */
function processesOf(compare) {
    if (!compare)
        return 1;
    const { confirm, screen } = compare.design;
    return 2 * (screen.rounds + confirm.rounds / 4);
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/programs.js
var programs = __webpack_require__(924);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/spawn.js





/** Deleting many files takes a while; a process that hangs is killed after this. */
const STOP_TIMEOUT_MS = 10_000;
/**
 * Starts the S3 server in a process of its own, so that it can be pinned and its memory read.
 *
 * @throws InputError as `startS3Server` does
 */
async function startS3ServerProcess({ dir, port = 0, child = (0,programs/* programUrl */.WE)('s3-server'), }) {
    const server = (0,external_node_child_process_.fork)((0,external_node_url_.fileURLToPath)(child), ['--dir', dir, '--port', String(port)], {
        // Not the parent's, which may be a test runner's or a debugger's.
        execArgv: ['--disable-warning=ExperimentalWarning'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const exited = (0,external_node_events_.once)(server, 'exit');
    const connection = await firstMessage(server, exited);
    const stop = () => stopProcess(server, exited);
    return { connection, pid: server.pid, stop, [Symbol.asyncDispose]: stop };
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
async function stopProcess(server, exited) {
    if (server.exitCode !== null || server.signalCode !== null)
        return;
    server.kill('SIGTERM');
    const timer = setTimeout(() => server.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await exited;
    clearTimeout(timer);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/server.js


/**
 * The way to a server that is not ours, with credentials from the environment.
 *
 * @throws InputError when the URL is none, credentials are missing, or nothing answers
 */
async function connectTo(endpoint, region, environment) {
    const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
    if (!url || !/^https?:$/.test(url.protocol)) {
        throw new input_error/* InputError */.dz(`--endpoint "${(0,input_error/* printable */.g$)(endpoint)}" is no URL: give one such as http://127.0.0.1:9000.`);
    }
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
        throw new input_error/* InputError */.dz(`--endpoint "${(0,input_error/* printable */.g$)(endpoint)}" needs credentials: ` +
            'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.');
    }
    await requireAnswer(url);
    return {
        endpoint: url.origin,
        region,
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
    };
}
/** Any HTTP answer will do: without credentials it is a 403. */
async function requireAnswer(url) {
    try {
        await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'manual' });
    }
    catch (error) {
        const cause = error instanceof Error ? (error.cause ?? error) : error;
        const why = cause instanceof Error ? cause.message || cause.name : String(cause);
        throw new input_error/* InputError */.dz(`--endpoint "${(0,input_error/* printable */.g$)(url.href)}" does not answer (${(0,input_error/* printable */.g$)(why)}): ` +
            'start the server, or leave --endpoint out to use the embedded one.');
    }
}
const DEFAULTS = { bucket: 's3-benchmarks', region: 'us-east-1' };
/**
 * Bucket and region that a run uses.
 *
 * @throws InputError when one is named for the embedded server, which has its own
 */
function bucketAndRegion({ endpoint, bucket, region }) {
    const given = Object.entries({ bucket, region }).find(([, value]) => value !== undefined);
    if (endpoint === undefined && given) {
        throw new input_error/* InputError */.dz(`--${given[0]} "${(0,input_error/* printable */.g$)(String(given[1]))}" needs --endpoint: the embedded server has its own.`);
    }
    return { bucket: bucket ?? DEFAULTS.bucket, region: region ?? DEFAULTS.region };
}
/** The embedded server, started for this run with its objects in `dir`; or the one that was named. */
async function openServer(choice, dir, environment) {
    const { endpoint } = choice;
    if (endpoint === undefined)
        return startS3ServerProcess({ dir });
    const connection = await connectTo(endpoint, bucketAndRegion(choice).region, environment);
    return { connection, pid: null, [Symbol.asyncDispose]: async () => { } };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/suite-offer.js + 4 modules
var suite_offer = __webpack_require__(1071);
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
/** @throws InputError for whatever cannot be run here as it was asked */
async function prepareLocalRun(options) {
    const { programs, request, scratch, signal } = options;
    const code = await (0,code_under_test/* resolveCode */.I)(request);
    const offer = await (0,suite_offer/* describeSuite */.g)({
        suite: code.suite,
        baseline: code.baseline?.suite ?? null,
        inParts: code.baseline !== null,
        workloads: request.workloads,
        describeCommand: programs.describe,
        scratch,
        signal,
    });
    const types = localInstanceTypes(allowedCpus(), await canPin());
    const { bucket: name, region } = bucketAndRegion(request);
    const bucket = { name, storageClass: (0,names/* storageClassOf */.Hg)(name) };
    const manifest = localManifest(types, { region, bucket }, { s3Clients: offer.defaultClients, workloads: [...offer.workloads.keys()] });
    const plan = planRun(options, code, offer, manifest);
    await checkDiskSpace(scratch, offer.workloads, request.endpoint === undefined);
    return { ...options, plan, offer, types };
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
        const server = __addDisposableResource(env_1, await openServer(request, (0,external_node_path_.join)(scratch, 's3'), environment), true);
        await (0,out_folder/* clearOutFolder */.sO)(out);
        say(describePlan(plan, offer, server.connection.endpoint));
        for (const line of hintAtMissing(offer))
            say(line);
        const incoming = (0,external_node_path_.join)(scratch, 'results');
        const folders = ['--work-dir', (0,external_node_path_.join)(scratch, 'work'), '--results-dir', incoming];
        const backend = localBackend([...programs.job, ...folders], server, run, out);
        const results = new result_folder/* ResultFolder */.G(incoming, out.result);
        const progress = __addDisposableResource(env_1, openProgress(), false);
        return await (0,run_plan/* runPlan */.F)(plan, {
            backend,
            results,
            judge: (0,judge/* judgeAt */.N)(request.thresholdPercent),
            clock: clock/* systemClock */.m,
            progress,
            signal,
        }, { times: TIMES, onBusy: 'wait', failFast: request.failFast });
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
function planRun({ identity, request }, code, offer, manifest) {
    const { instanceTypes, s3Clients, storageClasses, workloads } = request;
    return (0,plan/* planBenchmarks */.E)({
        trigger: 'local',
        suite: code.suite,
        client: code.client,
        compare: (0,compare_options/* compareAsked */.H)(code, request),
        ...(instanceTypes ? { instanceTypes } : {}),
        ...(storageClasses ? { storageClasses } : {}),
        ...(s3Clients ? { s3Clients } : {}),
        ...(workloads ? { workloads } : {}),
    }, manifest, identity, { s3Clients: offer.s3Clients, workloads: offer.workloadNames });
}
function localBackend(command, server, { environment, types }, out) {
    const everywhere = allowedCpus();
    return new ProcessBackend({
        command,
        env: jobEnvironment(environment, server.connection),
        place: async (instanceType) => {
            const placement = types.get(instanceType);
            const pinned = types.size > 1;
            if (server.pid !== null && pinned) {
                await pinProcess(server.pid, placement?.server ?? everywhere);
            }
            return placement?.job ?? null;
        },
        openLog: ({ instanceType }) => (0,external_node_fs_.createWriteStream)(out.log(instanceType)),
        now: () => clock/* systemClock */.m.now(),
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/scratch.js
var cli_scratch = __webpack_require__(6440);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/programs.js
var action_programs = __webpack_require__(7560);
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
                suite: inputs.suite ?? names/* BUILTIN_SUITE */.Ho,
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


/***/ })

};
