export const id = 2049;
export const ids = [2049];
export const modules = {

/***/ 62049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareLocalRun: () => (/* binding */ prepareLocalRun),
  runLocalPlan: () => (/* binding */ runLocalPlan)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var contract_names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/mirrors.js
var git_mirrors = __webpack_require__(84448);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/file-kinds.js
var file_kinds = __webpack_require__(42692);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-values.js
var read_values = __webpack_require__(13815);
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
    return [...new Set([...theirs, ...OWN_HOSTS, (0,read_values/* hostOf */.w4)(server), server.hostname])]
        .filter((host) => host !== '')
        .join(',');
}
/**
 * The variables by which programs are told whose certificates to trust *in place of* their own list:
 * AWS tools and SDKs, OpenSSL and Go, Python's requests (botocore and pip too), curl, git, pip, cargo,
 * rclone (which does not start with AWS's before 1.68).
 */
const IN_PLACE = (/* unused pure expression or super */ null && ([
    'AWS_CA_BUNDLE',
    'SSL_CERT_FILE',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'GIT_SSL_CAINFO',
    'PIP_CERT',
    'CARGO_HTTP_CAINFO',
    'RCLONE_CA_CERT',
]));
/** Node's are on top of its own, and read when it starts. https://nodejs.org/api/cli.html */
const ON_TOP = 'NODE_EXTRA_CA_CERTS';
const PEM = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED )?CERTIFICATE-----/g;
/**
 * Makes every program of a run trust the same certificates: those of `--ca-bundle`, or of the user's
 * AWS_CA_BUNDLE where the server is reached by https, and those that are trusted already. So builds
 * still reach the package registries, and every S3 client the server.
 *
 * @param into a folder for the bundles; they are read as long as the run lasts
 * @returns variables for this process and all that it starts; empty where nothing is asked
 * @throws InputError when the file cannot be read, or contains no certificate
 */
async function trustedCertificates({ caBundle, endpoint }, own, into) {
    const secure = endpoint !== undefined && /^https:/i.test(endpoint);
    const asked = caBundle !== undefined
        ? { input: '--ca-bundle', path: caBundle }
        : { input: 'AWS_CA_BUNDLE', path: secure ? (own.AWS_CA_BUNDLE ?? '') : '' };
    if (asked.path === '' && asked.input !== '--ca-bundle')
        return {};
    const named = `${asked.input} "${printable(asked.path)}"`;
    const bytes = await readFile(asked.path).catch((error) => {
        throw new InputError(`${named} cannot be read (${fileFault(error)}): name a file of PEM certificates.`);
    });
    const added = certificatesOf(bytes);
    if (!added.some(isCertificate)) {
        throw new InputError(`${named} contains no certificate${whatElse(bytes)}: ` +
            'name a file of PEM certificates (-----BEGIN CERTIFICATE-----).');
    }
    const onTop = [...added, ...(await readable(own[ON_TOP]))];
    const trusted = await Promise.all(IN_PLACE.map((name) => readable(own[name])));
    const known = [...tls.getCACertificates('system'), ...tls.getCACertificates('bundled')];
    const bundle = join(into, 'trusted.pem');
    const extra = join(into, 'trusted-on-top.pem');
    await writeFile(bundle, joined([...onTop, ...trusted.flat(), ...known]));
    await writeFile(extra, joined(onTop));
    return { ...Object.fromEntries(IN_PLACE.map((name) => [name, bundle])), [ON_TOP]: extra };
}
/** Certificates as PEM, whichever way the file holds them: text of any encoding, or one in DER. */
function certificatesOf(bytes) {
    const der = pemOfDer(bytes);
    return der === null ? (lenientTextOf(bytes).match(PEM) ?? []) : [der];
}
/** DER begins with the tag of a SEQUENCE, X.690. */
function pemOfDer(bytes) {
    if (bytes[0] !== 0x30)
        return null;
    try {
        return new X509Certificate(bytes).toString();
    }
    catch {
        return null;
    }
}
/** The names above certificates in a bundle are of any encoding, and count for nothing. */
function lenientTextOf(bytes) {
    try {
        return textOf(bytes, '');
    }
    catch {
        return bytes.toString('latin1');
    }
}
/** What the file holds in the place of certificates, as far as it can be told. */
function whatElse(bytes) {
    const text = lenientTextOf(bytes);
    if (text.trim() === '')
        return ' (it is empty)';
    if (/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/.test(text))
        return ', but a private key';
    if (text.includes('-----BEGIN CERTIFICATE REQUEST-----'))
        return ', but a request for one';
    if (/-----BEGIN (?:TRUSTED )?CERTIFICATE-----/.test(text))
        return ' that is whole';
    if (/^\s*<(?:!doctype|html)/i.test(text))
        return ', but an HTML page';
    return bytes[0] === 0x30 ? ' that can be read (it may be PKCS #12 or #7)' : '';
}
/** What the user's own variable names; a file that is not there is no matter of ours. */
async function readable(path) {
    return path ? readFile(path).then(certificatesOf, () => []) : [];
}
function isCertificate(pem) {
    try {
        return new X509Certificate(pem).subject !== undefined;
    }
    catch {
        return false;
    }
}
function joined(certificates) {
    return [...new Set(certificates.map((pem) => pem.trim()))].map((pem) => `${pem}\n`).join('');
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/local-instance-types.js
var local_instance_types = __webpack_require__(49054);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/answer-of.js
var answer_of = __webpack_require__(56574);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/results-bucket.js
var results_bucket = __webpack_require__(8503);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/machine.js
var machine = __webpack_require__(4084);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/process-group.js
var process_group = __webpack_require__(30358);
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
        // A job would try for long, and would tell of refused connections.
        options.lost?.addEventListener('abort', () => {
            for (const { group } of this.#jobs.values())
                void terminate(group);
        });
    }
    async findBroken() {
        const { lost } = this.#options;
        return lost?.aborted ? lost.reason : null;
    }
    async listInFlight() {
        return [...this.#jobs.values()].map(({ job }) => job).filter((job) => job.stoppedAt === null);
    }
    async findByName(jobName) {
        return this.#jobs.get(jobName)?.job ?? this.#options.ended?.get(jobName) ?? null;
    }
    async submit(planned) {
        const { command, env, lost, now, openLog, place } = this.#options;
        const cpus = await place(planned.instanceType);
        const { request = '' } = planned.parameters;
        const program = [...command, '--request', request, '--grace-seconds', String(GRACE_SECONDS)];
        const log = openLog(planned);
        const unread = [];
        const createdAt = now();
        const group = await process_group/* ProcessGroup */.P.start({
            command: cpus ? (0,machine/* pinnedCommand */.Q$)(program, cpus) : program,
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
            const why = lost?.aborted ? lost.reason : null;
            Object.assign(job, verdict(exit, why), { stoppedAt: now() });
            log?.end();
        });
        this.#jobs.set(planned.jobName, { job, unread, read: 0, group, ended });
        if (lost?.aborted)
            void terminate(group);
        return { ...job };
    }
    async describe(jobId) {
        const before = this.#endedBefore(jobId);
        return { ...(before ?? this.#find(jobId).job) };
    }
    async readLog({ jobId }) {
        if (this.#endedBefore(jobId))
            return { lines: [], cursor: '0' };
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
        await terminate(group);
        await ended;
    }
    #endedBefore(jobId) {
        return [...(this.#options.ended?.values() ?? [])].find((job) => job.jobId === jobId);
    }
    #find(jobId) {
        const found = [...this.#jobs.values()].find(({ job }) => job.jobId === jobId);
        if (!found)
            throw new Error(`There is no job ${jobId}.`);
        return found;
    }
}
function terminate(group) {
    return group.terminate(GRACE_SECONDS * 1000 + LAST_WORDS_MS);
}
/** @param lost why we ended it, if we did */
function verdict({ code, signal }, lost) {
    if (code === 0)
        return { status: 'SUCCEEDED', statusReason: null };
    if (lost !== null)
        return { status: 'FAILED', statusReason: lost, lost };
    const how = signal ? `was killed by ${signal}` : `ended with exit code ${code}`;
    return { status: 'FAILED', statusReason: `the job ${how}` };
}
/** Those jobs of a plan that came to their end when it was started before, by name; what they left is their result. */
async function endedBefore(jobs, collect) {
    const ended = new Map();
    for (const planned of jobs) {
        const left = await collect(planned);
        if (!left || !('job' in left) || left.job.status !== 'SUCCEEDED')
            continue;
        const { finishedAt, startedAt } = left.job;
        const at = (time) => (time === null ? null : new Date(time));
        ended.set(planned.jobName, {
            jobId: `${planned.jobName}.0`,
            jobName: planned.jobName,
            status: 'SUCCEEDED',
            statusReason: null,
            parameters: planned.parameters,
            createdAt: at(startedAt),
            startedAt: at(startedAt),
            stoppedAt: at(finishedAt),
        });
    }
    return ended;
}
/**
 * Collects what jobs of this machine stored.
 *
 * @param incoming folder that has the layout of the results bucket
 */
function process_backend_collectFrom(incoming) {
    return async ({ request }) => {
        const folder = (0,external_node_path_.join)(incoming, (0,results_bucket/* incomingPrefix */.LR)(request));
        const names = await (0,promises_.readdir)(folder).catch(() => []);
        const uploads = [];
        for (const { attempt, name } of (0,results_bucket/* newestUploads */.NT)(names)) {
            const where = (0,external_node_path_.join)(folder, name);
            uploads.push({ attempt, where, content: { text: await (0,promises_.readFile)(where, 'utf8') } });
        }
        return (0,answer_of/* answerOf */.u)(uploads, request);
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/plan.js
var orchestrator_plan = __webpack_require__(68605);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/run-plan.js + 3 modules
var run_plan = __webpack_require__(38692);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/clock.js
var clock = __webpack_require__(35783);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/programs.js
var programs = __webpack_require__(40924);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/code-under-test.js
var code_under_test = __webpack_require__(89574);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/committed-clients.js
var committed_clients = __webpack_require__(72976);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/folders.js
var folders = __webpack_require__(46322);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/job-request.js
var job_request = __webpack_require__(96433);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js
var read_document = __webpack_require__(4996);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/left-runs.js









/** What a run leaves in its temporary folder from its start, so that it can be gone on with. */
const KeptRun = schemas/* object */.Ikc({
    /** Of the process that uses the folder, or did. */
    pid: schemas/* int */.Whr().positive(),
    /** Of this program: another may measure in another way. */
    version: schemas/* string */.YjP(),
    /** Where it was started, as what was asked may name files. */
    cwd: schemas/* string */.YjP(),
    command: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    plan: schemas/* object */.Ikc({
        runKey: schemas/* string */.YjP(),
        jobs: schemas/* array */.YOg(schemas/* looseObject */._H3({ request: job_request/* JobRequest */.NC })).min(1),
    }),
});
/** Of a run on this machine: where jobs put their results, below its temporary folder. */
function incomingOf(scratch) {
    return (0,external_node_path_.join)(scratch, 'results');
}
/** What jobs leave for a later attempt; the rest is made again. */
const GONE_ON_WITH = [folders/* LEFT_RUN */.gi, 'results', 'work'];
/** Notes in a run's temporary folder what it is, before its first job is started. */
async function keepRun(scratch, kept, plan) {
    await writeFile(join(scratch, LEFT_RUN), JSON.stringify({ ...kept, plan }));
}
/**
 * Runs below a folder that were killed, newest first. What has measured nothing is deleted; of the others, what
 * is made again anyhow.
 */
async function findLeftRuns(parent) {
    const found = [];
    for (const name of await readdir(parent).catch(() => [])) {
        if (!name.startsWith(SCRATCH_PREFIX))
            continue;
        const path = resolve(parent, name);
        const left = await readLeft(path);
        if (left === null || isAlive(left.kept.pid))
            continue;
        if (left.measured === 0)
            await rm(path, { recursive: true, force: true });
        else
            found.push({ ...left, at: (await stat(join(path, LEFT_RUN))).mtimeMs });
    }
    for (const { path } of found)
        await trim(path);
    return found.toSorted((a, b) => b.at - a.at);
}
/** A sentence for whoever starts another run. */
function describeLeft({ measured, path }) {
    return `A run that was killed has left ${counted(measured, 'measured case')}: --resume ${path} continues it; delete that folder to forget it.`;
}
/**
 * The run to go on with.
 *
 * @param named its temporary folder; undefined: the newest below `parent`
 * @param version of this program
 * @throws InputError when there is none, or it is of another version
 */
async function leftRun(named, parent, version) {
    const left = named === undefined ? (await findLeftRuns(parent))[0] : await readLeft(resolve(named));
    if (!left) {
        throw new InputError(named === undefined
            ? said `${field('resume')} finds no run below "${printable(parent)}" that was killed and has measured anything: start a new one, or name another ${field('work-dir')}.`
            : said `${field('resume')} "${printable(named)}" is not the temporary folder of a run that was killed: give the one that the start of another run names.`);
    }
    const { kept, path } = left;
    if (isAlive(kept.pid)) {
        throw new InputError(said `${field('resume')} "${printable(path)}" is in use by process ${kept.pid}: let it end.`);
    }
    if (kept.version !== version) {
        throw new InputError(said `${field('resume')} "${printable(path)}" is of version ${printable(kept.version)} of this program, which is ${version} now: start a new run.`);
    }
    await trim(path);
    return left;
}
/** The plan as it was, with every commit; what was asked may name other ones by now. */
function planOf({ kept }) {
    return kept.plan;
}
/** null for a folder that has none, none that can be read, or somebody else's: what it says is started. */
async function readLeft(path) {
    let kept;
    try {
        const { uid } = await lstat(path);
        // Windows tells no owners; there, nobody else can write to a user's temporary folder.
        if (process.getuid && uid !== process.getuid())
            return null;
        const file = join(path, LEFT_RUN);
        kept = readDocument(KeptRun, await readFile(file, 'utf8'), file);
    }
    catch {
        return null;
    }
    const collect = collectFrom(incomingOf(path));
    let measured = 0;
    for (const job of kept.plan.jobs) {
        const answer = await collect(job);
        const cases = answer && 'job' in answer ? answer.job.cases : [];
        measured += cases.filter(({ measurements }) => measurements.length > 0).length;
    }
    return { path, measured, kept };
}
async function trim(path) {
    for (const name of await readdir(path)) {
        if (!GONE_ON_WITH.includes(name))
            await rm(join(path, name), { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/own-clients.js
var own_clients = __webpack_require__(13750);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/s3-profile.js
var s3_profile = __webpack_require__(9694);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/written-file.js
var written_file = __webpack_require__(11096);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/s3-profile-file.js
/** A profile of one's own for `--s3-profile`. */




const { bytesPerSecond, firstByteMs, inAHundred, requestsPerSecond, ...single } = s3_profile/* S3Profile */.mm.shape;
/** A profile as people write it: what it does not say is as in the profile that it is like. */
const S3ProfileFile = schemas/* strictObject */.rej({
    like: schemas/* string */.YjP().default('instant').describe('A profile that comes with the program.'),
    firstByteMs: firstByteMs.partial().optional(),
    roundTripMs: single.roundTripMs.optional(),
    bytesPerSecond: bytesPerSecond.partial().optional(),
    requestsPerSecond: requestsPerSecond.partial().optional(),
    inAHundred: inAHundred.partial().optional(),
    stallMs: single.stallMs.optional(),
    slowFactor: single.slowFactor.optional(),
    seed: single.seed.optional(),
});
/**
 * Reads a profile file: JSON by its name, else YAML.
 *
 * @param name of the file, for messages
 * @param shipped profiles that it can be like
 * @throws InputError
 */
async function readS3Profile(text, name, shipped) {
    const what = `S3 profile "${(0,input_error/* printable */.g$)(name)}"`;
    const { like, ...own } = await (0,written_file/* readWritten */.I)(S3ProfileFile, text, name, what, keysAt);
    const base = shipped.get((0,input_error/* requireKnown */.$_)(`profile in ${what} (like):`, like, [...shipped.keys()]));
    const merged = Object.entries(own).map(([key, one]) => [
        key,
        typeof one === 'object' ? { ...base[key], ...one } : one,
    ]);
    const file = name.replace(/^.*[\\/]/, '');
    return s3_profile/* S3Profile */.mm.parse({ ...base, ...Object.fromEntries(merged), name: file.slice(0, 100) });
}
/** Keys that a place in the file can have. */
function keysAt([group, ...below]) {
    if (group === undefined)
        return Object.keys(S3ProfileFile.shape);
    if (below.length > 0)
        return Object.keys(firstByteMs.shape.read.shape);
    const groups = { bytesPerSecond, firstByteMs, inAHundred, requestsPerSecond };
    return Object.keys(groups[group].shape);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/start-program.js
var start_program = __webpack_require__(29524);
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
    throw new input_error/* InputError */.dz(`--as-aws cannot create namespaces here (${(0,input_error/* printable */.g$)([...new Set(failures)].join('; '))}): ${remedy()}.`);
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
        const { failure, stderr } = await (0,start_program/* readProgram */.Lk)([...enter, '/', 'true']);
        if (failure !== null)
            throw new CannotEnter(stderr || `nsenter failed: ${failure}`);
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
    // A terminal's Ctrl-C ends it by ending us.
    return (0,start_program/* startProgram */.Xd)(command, { ownGroup: true, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
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
        throw new input_error/* InputError */.dz(`--as-aws needs port 443 of 127.0.0.1, as it cannot create a network namespace here (${code}): ` +
            'stop the program that listens on it, or allow network namespaces.');
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
        return 'start the container with --privileged, or run on a machine where root may create namespaces';
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/buckets.js
var buckets = __webpack_require__(23505);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/profiles.js
var profiles = __webpack_require__(20726);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/place.js










/** NAME--ZONE--x-s3, of a zone of the default region. */
const EXPRESS_BUCKET = `${read_values/* DEFAULT_BUCKET */.hg}--use1-az4--x-s3`;
/**
 * Buckets and region that a run uses.
 *
 * @throws InputError when fields contradict each other: the embedded server has its own
 */
function placeOf(asked) {
    const { asAws, bucket, endpoint, region, s3Profile, storageClasses } = asked;
    const own = (0,input_error/* said */.ag) `needs ${(0,input_error/* field */.ZZ)('endpoint')}: the embedded server has its own.`;
    if (asAws && endpoint !== undefined) {
        const why = (0,input_error/* said */.ag) `and ${(0,input_error/* field */.ZZ)('as-aws')} exclude each other: leave one of them out.`;
        refuse('endpoint', endpoint, why);
    }
    if (endpoint !== undefined && s3Profile !== undefined) {
        const why = (0,input_error/* said */.ag) `and ${(0,input_error/* field */.ZZ)('endpoint')} exclude each other: only the embedded server has profiles.`;
        refuse('s3-profile', s3Profile, why);
    }
    if (endpoint === undefined && bucket !== undefined)
        refuse('bucket', bucket, own);
    if (bucket !== undefined && !(0,buckets/* isBucketName */.ET)(bucket)) {
        const why = (0,input_error/* said */.ag) `cannot be the name of a bucket: give 3 to 63 lower-case letters, digits, dots and hyphens.`;
        refuse('bucket', bucket, why);
    }
    if (endpoint === undefined && region !== undefined)
        refuse('region', region, own);
    if (endpoint === undefined && storageClasses?.includes('S3Express') && !asAws) {
        const why = (0,input_error/* said */.ag) `needs ${(0,input_error/* field */.ZZ)('as-aws')}: its sessions exist only over TLS.`;
        refuse('storage-classes', 'S3Express', why);
    }
    const names = [bucket ?? read_values/* DEFAULT_BUCKET */.hg, ...(asAws ? [EXPRESS_BUCKET] : [])];
    return {
        region: region ?? read_values/* DEFAULT_REGION */.t9,
        buckets: names.map((name) => ({ name, storageClass: (0,contract_names/* storageClassOf */.Hg)(name) })),
    };
}
function refuse(name, value, why) {
    throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)(name)} "${(0,input_error/* printable */.g$)(value)}" ${why}`);
}
/**
 * The profile that is asked for by its name, or in a file.
 *
 * @param folder that paths are from
 * @returns undefined: the embedded server answers at once
 * @throws InputError
 */
async function profileOf(asked, folder) {
    if (asked === undefined)
        return undefined;
    const profile = profiles/* PROFILES */.jI.get(asked) ?? (await profileIn(asked, folder));
    return (0,profiles/* isInstant */.uZ)(profile) ? undefined : profile;
}
async function profileIn(asked, folder) {
    // No profile that comes with the program is called so, and a name that is misspelt is no file.
    if (!/[./\\]/.test(asked))
        (0,input_error/* requireKnown */.$_)((0,input_error/* field */.ZZ)('s3-profile'), asked, [...profiles/* PROFILES */.jI.keys()]);
    let text;
    try {
        text = (0,file_kinds/* textOf */.b6)(await (0,promises_.readFile)((0,external_node_path_.resolve)(folder, asked)), (0,external_node_path_.basename)(asked));
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.dz)
            throw error;
        throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('s3-profile')} "${(0,input_error/* printable */.g$)(asked)}" cannot be read (${(0,file_kinds/* fileFault */.bT)(error)}): give a profile file, or one of ${[...profiles/* PROFILES */.jI.keys()].join(', ')}.`);
    }
    return readS3Profile(text, asked, profiles/* PROFILES */.jI);
}
/** @throws InputError where it is known at once that the embedded server cannot stand in for AWS */
function requireAsAws({ asAws }) {
    if (asAws)
        requireLinux(process.platform);
}
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
    const instead = way.endpoint === undefined
        ? (0,input_error/* said */.ag) `add ${(0,input_error/* field */.ZZ)('as-aws')}`
        : (0,input_error/* said */.ag) `use ${(0,input_error/* field */.ZZ)('as-aws')} instead of ${(0,input_error/* field */.ZZ)('endpoint')}`;
    throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('s3-clients')} "${(0,input_error/* printable */.g$)(lost.join(','))}" cannot be told where S3 is, and would send requests to AWS that are signed with this run's keys: ${instead}, which makes AWS hostnames lead to the embedded server.`);
}
/** S3 clients of which it is not known whether they use the endpoint that they are given. */
function unknownWays(s3Clients, way) {
    return staysThere(way) ? [] : s3Clients.filter((client) => HEEDS[client] === undefined);
}
/** The built-in clients use the endpoint that they are given; the others connect to AWS anyway. */
function staysThere({ asAws, endpoint, suite }) {
    if (asAws || suite === contract_names/* BUILTIN_SUITE */.Ho)
        return true;
    const host = URL.parse(endpoint ?? '')?.hostname ?? '';
    return /(^|\.)amazonaws\.com(\.cn)?$/.test(host);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/plan-text.js
var plan_text = __webpack_require__(4710);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/request.js
var app_request = __webpack_require__(68598);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/aws-names.js
var aws_names = __webpack_require__(21086);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
    const hosts = await put('hosts', hostsText(hostNames, await mounts_textOf(HOSTS)));
    const nsswitch = await put('nsswitch.conf', nsswitchText(await mounts_textOf(NSSWITCH_CONF)));
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
        const text = await mounts_textOf(path);
        if (text)
            return text;
    }
    return '';
}
/** '' for a file that is not there. */
function mounts_textOf(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}
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
        mounts_text(`certificate-${index}`),
        uint64(at.getTime()),
        mounts_text('X.509'),
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
function mounts_text(ascii) {
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
        environment: standInEnvironment(files, environment),
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
function standInEnvironment({ authority, bundle, trustStore }, own) {
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
        const reply = answerQuery(query, options);
        // Who gets no answer asks again.
        if (reply)
            socket.send(reply, from.port, from.address, () => { });
    });
}
/** @returns null for anything but a question */
function answerQuery(query, { isKnown, onRefused }) {
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/spawn.js





/** Deleting many files takes a while; a process that hangs is killed after this. */
const STOP_TIMEOUT_MS = 10_000;
/**
 * Starts the S3 server in a process of its own, so that it can be pinned and its memory read.
 *
 * @throws InputError as `startS3Server` does
 */
async function startS3ServerProcess({ dir, port = 0, asAws, profile, journal: keepsJournal = false, child = (0,programs/* programUrl */.WE)('s3-server'), }) {
    const options = ['--dir', dir, '--port', String(port)];
    if (asAws)
        options.push('--as-aws', JSON.stringify(asAws));
    if (profile)
        options.push('--profile', JSON.stringify(profile));
    if (keepsJournal)
        options.push('--journal');
    // Options of Node's own are not the parent's, which may be a test runner's or a debugger's.
    const node = [process.execPath, '--disable-warning=ExperimentalWarning', (0,external_node_url_.fileURLToPath)(child)];
    const server = (0,start_program/* startProgram */.Xd)([...node, ...options], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const exited = (0,external_node_events_.once)(server, 'exit');
    const { started, certificateAuthority, journal } = await firstMessage(server, exited);
    const gone = new AbortController();
    let isStopped = false;
    exited.then(([code, signal]) => {
        const how = signal ? `was killed by ${signal}` : `ended with exit code ${code}`;
        if (!isStopped)
            gone.abort(`the embedded S3 server ${how}`);
    });
    const stop = () => {
        isStopped = true;
        return stopProcess(server, exited);
    };
    let handedOver = 0;
    return {
        connection: started,
        pid: server.pid,
        certificateAuthority,
        journal,
        serve: async (listening) => {
            if (!asAws)
                throw new Error('The S3 server was not started as AWS: it has no certificate.');
            if (!listening.listening)
                throw new Error('The socket to serve does not listen.');
            await handOver(server, listening, handedOver++);
        },
        gone: gone.signal,
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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3/sigv4.js
var sigv4 = __webpack_require__(11361);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/endpoint.js









/** How long a server may take for its first answer. */
const ANSWER_MS = 5000;
/** Of an answer, as much as is read: an error of S3 has less. */
const MOST_BYTES = 64 * 1024;
/**
 * The way to a server that is not ours, with credentials from the environment.
 *
 * @throws InputError when not all clients accept the URL, credentials are missing, nothing answers that is
 *   trusted, or what answers is no S3 server, is one of another region, or refuses the keys or the bucket
 */
async function connectTo(endpoint, { buckets, region }, environment) {
    const url = (0,read_values/* readEndpoint */.KW)((0,input_error/* field */.ZZ)('endpoint'), endpoint);
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
        throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('endpoint')} "${(0,input_error/* printable */.g$)(endpoint)}" needs credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.`);
    }
    const access = {
        endpoint: (0,read_values/* endpointText */.HO)(url),
        region,
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
    };
    for (const { name } of buckets) {
        const answer = await listingOf(name, access, url, environment.NODE_EXTRA_CA_CERTS);
        // Of S3 Express only sessions are answered, and what makes one tells by itself.
        if ((0,contract_names/* storageClassOf */.Hg)(name) === 'S3Express')
            continue;
        const fault = faultOf(answer, { bucket: name, endpoint: access.endpoint, region });
        if (fault !== null)
            throw new input_error/* InputError */.dz(fault);
    }
    return access;
}
/** @throws InputError when there is no answer, or none that is trusted */
async function listingOf(bucket, access, url, extra) {
    try {
        return await ask(bucket, access, url, extra ? await (0,promises_.readFile)(extra, 'latin1') : '');
    }
    catch (error) {
        const { code = '', message, name } = error;
        const why = (0,input_error/* printable */.g$)(message || code || name);
        const named = (0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('endpoint')} "${(0,input_error/* printable */.g$)(url.href)}"`;
        const fault = UNTRUSTED.test(code)
            ? (0,input_error/* said */.ag) `has a certificate that no trusted authority signed (${why}): pass the certificate of its authority with ${(0,input_error/* field */.ZZ)('ca-bundle')}.`
            : (0,input_error/* said */.ag) `does not answer (${why}): start the server, or leave ${(0,input_error/* field */.ZZ)('endpoint')} out to use the embedded one.`;
        throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${named} ${fault}`);
    }
}
/** OpenSSL's words for a chain that leads to no trusted certificate. */
const UNTRUSTED = /SELF_SIGNED|^UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)|^CERT_UNTRUSTED$/;
/** @param trusted certificates on top of Node's own, which it has read when it was started */
function ask(bucket, access, url, trusted) {
    const { request } = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    const ca = [...external_node_tls_.getCACertificates('default'), trusted].filter((pem) => pem !== '');
    const path = `${url.pathname.replace(/\/$/, '')}/${bucket}`;
    const query = [
        ['list-type', '2'],
        ['max-keys', '1'],
    ];
    const signable = { method: 'GET', path, query, headers: { host: url.host } };
    const headers = (0,sigv4/* signHeaders */.E_)({ ...signable, payloadHash: sigv4/* EMPTY_SHA256 */._e }, access, access.region, clock/* systemClock */.m.now());
    const asked = query.map(([name, value]) => `${name}=${value}`).join('&');
    return new Promise((resolve, reject) => {
        const options = { ca, agent: false, headers, signal: AbortSignal.timeout(ANSWER_MS) };
        const sent = request(new URL(`${path}?${asked}`, url), options, (answer) => {
            const text = (name) => String(answer.headers[name] ?? '');
            const parts = [];
            const end = () => {
                resolve({
                    status: answer.statusCode ?? 0,
                    contentType: text('content-type'),
                    location: text('location'),
                    bucketRegion: text('x-amz-bucket-region'),
                    body: Buffer.concat(parts).toString('utf8'),
                });
                answer.destroy();
            };
            let bytes = 0;
            answer.on('data', (part) => {
                parts.push(part);
                bytes += part.length;
                if (bytes > MOST_BYTES)
                    end();
            });
            answer.on('end', end);
            // What has come tells enough.
            answer.on('error', end);
        });
        sent.on('error', (error) => reject(sent.destroyed && error.name === 'AbortError' ? timedOut() : error));
        sent.end();
    });
}
function timedOut() {
    return new Error(`nothing within ${ANSWER_MS / 1000} s`);
}
/**
 * Errors that no run can do with, by what has to be mended. Others may be of looking alone: who may not list
 * a bucket may well use its objects, and a bucket that is missing is made.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList
 */
const OF_KEYS = /^(?:InvalidAccessKeyId|SignatureDoesNotMatch|InvalidToken|ExpiredToken|TokenRefreshRequired|NotSignedUp)$/;
const OF_REGION = /^(?:AuthorizationHeaderMalformed|PermanentRedirect|TemporaryRedirect)$/;
/** Why a run cannot use what answered so; null if it can, as far as is seen. */
function faultOf({ body, bucketRegion, contentType, location, status }, { bucket, endpoint, region }) {
    if (status === 200 && body.includes('<ListBucketResult'))
        return null;
    const named = (0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('endpoint')} "${(0,input_error/* printable */.g$)(endpoint)}"`;
    const code = elementOf(body, 'Code');
    if (code === null || !body.includes('<Error')) {
        const kind = contentType.split(';')[0].trim() || 'without a content type';
        return location === ''
            ? (0,input_error/* said */.ag) `${named} does not answer as an S3 server does (status ${status}, ${(0,input_error/* printable */.g$)(kind)}): give the URL of one.`
            : (0,input_error/* said */.ag) `${named} redirects to "${(0,input_error/* printable */.g$)(location)}" and is not an S3 server: give the URL of one.`;
    }
    const why = [code, elementOf(body, 'Message')].filter((text) => text !== null).join(': ');
    const told = (0,input_error/* unended */.o_)((0,input_error/* printable */.g$)(why));
    if (OF_REGION.test(code)) {
        const expected = elementOf(body, 'Region') ?? bucketRegion;
        const fix = expected === '' ? (0,input_error/* said */.ag) `give its own` : (0,input_error/* said */.ag) `give ${(0,input_error/* printable */.g$)(expected)}`;
        return (0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('region')} "${(0,input_error/* printable */.g$)(region)}" is refused by ${named} (${told}): ${fix}.`;
    }
    if (OF_KEYS.test(code)) {
        return (0,input_error/* said */.ag) `AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are refused by ${named} (${told}): set those of that server.`;
    }
    if (code === 'RequestTimeTooSkewed') {
        return (0,input_error/* said */.ag) `The clock of this machine is refused by ${named} (${told}): set it.`;
    }
    if (code === 'InvalidBucketName') {
        return (0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('bucket')} "${(0,input_error/* printable */.g$)(bucket)}" is refused by ${named} (${told}): give another name.`;
    }
    return null;
}
/** The text of an element of an error of S3. */
function elementOf(body, name) {
    const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1]?.trim();
    return text === undefined || text === '' ? null : text;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/server.js





/**
 * The embedded server, started for this run with what it keeps in `dir`; or the one that was named.
 *
 * @param profile of the embedded server; undefined: it answers at once
 * @throws InputError
 */
async function openServer(asked, profile, dir, environment) {
    const { asAws, endpoint } = asked;
    const place = placeOf(asked);
    if (endpoint !== undefined) {
        const connection = await connectTo(endpoint, place, environment);
        const none = {
            pid: null,
            gone: null,
            runnerEntry: null,
            journal: null,
            [Symbol.asyncDispose]: async () => { },
        };
        return { connection, way: connection.endpoint, ...none };
    }
    if (asAws)
        return openAsAws(place, profile, dir, environment);
    const options = { dir: (0,external_node_path_.join)(dir, 's3'), journal: true, ...(profile && { profile }) };
    const { connection, gone, journal, pid, stop } = await startS3ServerProcess(options);
    const way = `${connection.endpoint}${behaving(profile)}`;
    return { connection, gone, pid, runnerEntry: null, journal, way, [Symbol.asyncDispose]: stop };
}
function behaving(profile) {
    return profile ? ` (S3 profile ${profile.name})` : '';
}
async function openAsAws(place, profile, dir, environment) {
    const asAws = { region: place.region, buckets: place.buckets.map(({ name }) => name) };
    const options = { dir: (0,external_node_path_.join)(dir, 's3'), asAws, journal: true, ...(profile && { profile }) };
    const server = await startS3ServerProcess(options);
    try {
        const standIn = await standInForAws({
            ...{ ...asAws, environment, server },
            dir: (0,external_node_path_.join)(dir, 'as-aws'),
        });
        const beside = standIn.kind.network ? '' : '; the rest of the network can be reached too';
        return {
            connection: server.connection,
            pid: server.pid,
            gone: server.gone,
            runnerEntry: standIn.entry,
            journal: server.journal,
            way: `the embedded server, over TLS and AWS hostnames${beside}${behaving(profile)}`,
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/suite-offer.js + 1 modules
var suite_offer = __webpack_require__(22522);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/client-file.js
var client_file = __webpack_require__(53458);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/compile-workload.js
var compile_workload = __webpack_require__(8601);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/tasks.js
var tasks = __webpack_require__(28052);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/workload.js
var workload = __webpack_require__(94021);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/client-ratio.js
var client_ratio = __webpack_require__(21782);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/turns-asked.js








/**
 * Refuses what has a meaning only where S3 clients take turns, and not twice the same.
 *
 * @throws InputError
 */
function requireTurns({ compareWith, concurrency, minRuns, runs, sizes, warmup, workloads }, suite) {
    const given = Object.entries({ runs, 'min-runs': minRuns, warmup, sizes, concurrency });
    const [name] = given.find(([, value]) => value !== undefined) ?? [];
    if (name === undefined)
        return;
    if (runs !== undefined && minRuns !== undefined) {
        throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('runs')} and ${(0,input_error/* field */.ZZ)('min-runs')} exclude each other: leave one of them out.`);
    }
    if ((sizes ?? concurrency) !== undefined && workloads !== undefined) {
        throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('workloads')} and ${(0,input_error/* field */.ZZ)(sizes ? 'sizes' : 'concurrency')} exclude each other: a sweep makes its own workloads.`);
    }
    if (compareWith !== undefined) {
        throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)(name)} and ${(0,input_error/* field */.ZZ)('compare-with')} exclude each other: a comparison has ${(0,input_error/* field */.ZZ)('screen-rounds')}, ${(0,input_error/* field */.ZZ)('max-rounds')} and ${(0,input_error/* field */.ZZ)('runs-per-round')}.`);
    }
    if (suite === contract_names/* BUILTIN_SUITE */.Ho)
        return;
    throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)(name)} needs the built-in suite: the workloads of ${(0,input_error/* field */.ZZ)('suite')} say what is moved, and how often.`);
}
/**
 * The workloads of a parameter sweep: of so many objects at once, in each of the sizes, a download and an upload. They
 * are begun in this order, so a budget that is too small for all of them leaves some of both.
 *
 * @returns none where no sweep is asked for
 * @throws InputError for more objects in all than can be handled
 */
function sweepOf({ concurrency, sizes }) {
    if (sizes === undefined && concurrency === undefined)
        return [];
    const sources = (concurrency ?? compile_workload/* SWEEP_DEFAULTS */.g_.concurrency.map(Number)).flatMap((numFiles) => (sizes ?? compile_workload/* SWEEP_DEFAULTS */.g_.sizes).flatMap((fileSize) => tasks/* TRANSFERS */.Vn.toReversed().map((action) => workload/* WorkloadSource */.JK.parse({ action, fileSize, numFiles }))));
    (0,client_file/* requireFewFiles */.Jw)(sources, 'The sweep');
    // 1024KiB and 1MiB are two names, and two workloads.
    return [...new Map(sources.map((source) => [(0,compile_workload/* workloadNameOf */.uN)(source), source])).values()];
}
/**
 * For how long S3 clients take turns, and how often. A given number of runs has no time limit of its own, and neither
 * has a sweep: half of one is worth nothing.
 */
function extentOf({ budgetSeconds, minRuns, runs, ...sweep }) {
    const isSweep = (sweep.sizes ?? sweep.concurrency) !== undefined;
    if (budgetSeconds !== undefined || runs !== undefined)
        return { budgetSeconds, minRuns, runs };
    if (isSweep)
        return { budgetSeconds: undefined, minRuns: undefined, runs: minRuns ?? client_ratio/* LEAST_ROUNDS */.UM };
    return { budgetSeconds: read_values/* DEFAULT_BUDGET_SECONDS */.W8, minRuns, runs };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/local-run.js
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
    const { identity, request, scratch, signal } = options;
    const { asAws, budgetSeconds, compareWith, suite = contract_names/* BUILTIN_SUITE */.Ho } = request;
    const place = placeOf(request);
    requireAsAws(request);
    const s3Profile = await profileOf(request.s3Profile, process.cwd());
    const mirrors = await (0,git_mirrors/* readMirrors */.ph)(request.mirror ?? []);
    if (mirrors.length > 0 && suite === contract_names/* BUILTIN_SUITE */.Ho) {
        throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('mirror')} needs ${(0,input_error/* field */.ZZ)('suite')}: the built-in suite clones no repository.`);
    }
    // For the git of this process, and of the jobs that it starts.
    const environment = { ...options.environment, ...(0,git_mirrors/* mirrorVariables */.zE)(options.environment, mirrors) };
    Object.assign(process.env, (0,git_mirrors/* mirrorVariables */.zE)(process.env, mirrors));
    if (budgetSeconds !== undefined && suite !== contract_names/* BUILTIN_SUITE */.Ho && !compareWith) {
        throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('budget')} needs ${(0,input_error/* field */.ZZ)('compare-with')}, or the built-in suite: another suite decides by itself how long it measures.`);
    }
    requireTurns(request, suite);
    const files = await ownClientsOf(request, suite);
    const source = await (0,committed_clients/* clientFileSource */.h)(request, suite, files);
    const clientRepository = source?.repository ?? request.clientRepository;
    const code = await (0,code_under_test/* resolveCode */.Ik)({ ...request, suite, clientRepository });
    const committed = source && (await (0,committed_clients/* committedClients */.j)(code, source, scratch, signal));
    const sweep = sweepOf(request);
    const brought = committed?.own ?? files;
    const own = sweep.length > 0 ? { ...brought, workloads: sweep } : brought;
    const offer = await (0,suite_offer/* describeSuite */.g)({
        own,
        s3Clients: request.s3Clients,
        suite: code.suite,
        baseline: code.baseline?.suite ?? null,
        inParts: code.baseline !== null || asAws === true,
        client: code.client && {
            repository: code.client.repository,
            s3Clients: request.s3Clients ?? [],
        },
        ...{ workloads: request.workloads, filter: request.filter, scratch, signal },
    });
    const types = (0,local_instance_types/* localInstanceTypes */.c)((0,machine/* allowedCpus */.wj)(), await (0,machine/* canPin */.UT)(), asAws);
    const plan = (0,orchestrator_plan/* planBenchmarks */.E)({
        ...{ ...request, ...code, mirrors, trigger: 'local', asAws, s3Profile },
        clientFile: committed?.path,
        ownClients: own.committed
            ? []
            : own.clients.filter(({ id }) => request.s3Clients?.includes(id) ?? true),
        ownWorkloads: own.workloads,
        workloads: request.workloads ?? (offer.isFixed ? offer.chosen : undefined),
        compare: (0,code_under_test/* compareAsked */._e)(code, request),
        ...extentOf(request),
        storageClasses: request.storageClasses ?? (asAws ? DEFAULT_STORAGE_CLASSES : undefined),
    }, (0,local_instance_types/* localManifest */.h)(types, place, { s3Clients: offer.defaultClients, workloads: offer.chosen }), identity, {
        s3Clients: offer.s3Clients,
        workloads: offer.workloadNames,
        ...(offer.sizes && { sizes: offer.sizes }),
    });
    requireReachable(plan.jobs[0].request.s3Clients, { ...request, suite });
    const whole = code.suite.repository !== contract_names/* BUILTIN_SUITE */.Ho && code.baseline === null && !asAws;
    const { workloads } = plan.jobs[0].request;
    const isRun = (name) => workloads.length === 0 || workloads.includes(name);
    const toRun = new Map([...offer.workloads].filter(([name]) => isRun(name)));
    await (0,folders/* checkDiskSpace */.ek)(scratch, toRun, {
        ownBuckets: request.endpoint === undefined ? plan.jobs[0].request.buckets.length : 0,
        // The suite's own script leaves what it has downloaded.
        downloads: whole ? 'all' : 'largest',
        isSweep: sweep.length > 0,
    });
    // Named in the result, so that what is offered to get the run again finds it as well.
    const { found } = files;
    const isUsed = found !== null && request.clientRepository === undefined;
    const named = isUsed ? { ...request, clients: [found] } : request;
    const begun = options.begun ?? plan;
    return { ...options, request: named, environment, plan: begun, offer, own, types };
}
/** @throws InputError when they cannot be read, or the suite cannot use them */
async function ownClientsOf(request, suite) {
    if (suite === contract_names/* BUILTIN_SUITE */.Ho)
        return (0,own_clients/* readOwnClients */.ZK)(request, process.cwd());
    const asked = request.clients ? 'clients' : request.client ? 'client' : null;
    if (asked === null)
        return own_clients/* NO_CLIENTS */.V6;
    throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)(asked)} and ${(0,input_error/* field */.ZZ)('suite')} exclude each other: the clients of a suite are those that it builds.`);
}
/**
 * Starts the embedded S3 server, or connects to the one that was named, and runs the plan.
 *
 * @returns all that was measured, also after an interruption; it is stored in `out.result`
 * @throws InputError when the server cannot be reached
 */
async function runLocalPlan(run, { out, say, show, state }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { environment, offer, plan, request, scratch, signal } = run;
        // As the plan has it: the file of a profile may have changed since a run was begun that is gone on with.
        const { compare, s3Clients, s3Profile, suite } = plan.jobs[0].request;
        const server = __addDisposableResource(env_1, await openServer(request, s3Profile, scratch, environment), true);
        await (0,folders/* clearOutFolder */.sO)(out);
        say((0,plan_text.describePlan)(plan, offer, server.way));
        // Of commits, only what is in their files is compared.
        const wantsAll = request.s3Clients === undefined && !(compare && run.own.committed);
        const hints = [
            ...(0,plan_text/* hintAtOwn */.d7)(run.own),
            ...(wantsAll ? (0,plan_text/* hintAtMissing */.fC)(offer) : []),
            ...(0,plan_text/* hintAtUnknown */.FU)(unknownWays(s3Clients, { ...request, suite: suite.repository })),
            ...offer.notes,
            ...(0,suite_offer/* describeRefused */.k)(offer),
        ];
        for (const line of hints)
            say(line);
        const incoming = incomingOf(scratch);
        const { journal, runnerEntry } = server;
        const options = [
            ...['--work-dir', (0,external_node_path_.join)(scratch, 'work'), '--results-dir', incoming],
            ...(runnerEntry === null ? [] : ['--runner-entry', runnerEntry]),
            ...(journal === null ? [] : ['--request-journal', journal]),
            // Nothing is timed meanwhile, and the first job builds for those with more CPUs, too.
            ...(run.types.size > 1 ? ['--build-cpus', (0,machine/* allowedCpus */.wj)().join(',')] : []),
            ...(out.sizes === undefined ? [] : ['--sizes', out.sizes]),
        ];
        const job = (0,external_node_url_.fileURLToPath)((0,programs/* programUrl */.WE)('job'));
        const collect = process_backend_collectFrom(incoming);
        const results = { collect, save: (result) => (0,folders/* saveResult */.bB)(out, result) };
        const ended = await endedBefore(plan.jobs, collect);
        const backend = localBackend([process.execPath, job, ...options], server, run, out, ended);
        const _shown = __addDisposableResource(env_1, show?.(), false);
        const { failFast = false } = request;
        const judge = (0,code_under_test/* judgeAt */.NY)(request);
        state.run = await (0,run_plan/* runPlan */.F)(plan, { backend, results, judge, clock: clock/* systemClock */.m, progress: state, signal }, { times: TIMES, onBusy: 'wait', failFast, given: (0,app_request/* optionsGiven */.a7)(request) });
        return state.run;
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
function localBackend(command, server, { environment, types }, out, ended) {
    const everywhere = (0,machine/* allowedCpus */.wj)();
    return new ProcessBackend({
        command,
        env: jobEnvironment(environment, server.connection),
        place: async (instanceType) => {
            const placement = types.get(instanceType);
            const pinned = types.size > 1;
            if (server.pid !== null && pinned) {
                await (0,machine/* pinProcess */.$P)(server.pid, placement?.server ?? everywhere);
            }
            return placement?.job ?? null;
        },
        openLog: ({ instanceType }) => (0,external_node_fs_.createWriteStream)(out.log(instanceType)),
        now: () => clock/* systemClock */.m.now(),
        ended,
        ...(server.gone && { lost: server.gone }),
    });
}


/***/ }),

/***/ 49054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ localInstanceTypes),
/* harmony export */   h: () => (/* binding */ localManifest)
/* harmony export */ });
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);

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
        suite: _contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILTIN_SUITE */ .Ho,
        defaults: {
            instanceTypes: preferred,
            s3Clients: [...defaults.s3Clients],
            workloads: [...defaults.workloads],
        },
        instanceTypes: Object.fromEntries([...types.keys()].map((type) => [type, { ...environment, gbps: null, usdPerHour: null }])),
    };
}


/***/ })

};
