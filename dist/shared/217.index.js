export const id = 217;
export const ids = [217,5443];
export const modules = {

/***/ 95167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ UPLOADS_EXPIRE),
/* harmony export */   CC: () => (/* binding */ WORK_DIR),
/* harmony export */   CX: () => (/* binding */ COST_METRICS),
/* harmony export */   E0: () => (/* binding */ incomingName),
/* harmony export */   Fl: () => (/* binding */ consoleOf),
/* harmony export */   J9: () => (/* binding */ manifestParameter),
/* harmony export */   Jg: () => (/* binding */ DEFAULT_STACK_NAME),
/* harmony export */   LR: () => (/* binding */ incomingPrefix),
/* harmony export */   NT: () => (/* binding */ newestUploads),
/* harmony export */   Ox: () => (/* binding */ historyKey),
/* harmony export */   VR: () => (/* binding */ EnvironmentManifest),
/* harmony export */   Vk: () => (/* binding */ AWS_AUDIENCE),
/* harmony export */   Vv: () => (/* binding */ HISTORY),
/* harmony export */   WF: () => (/* binding */ SPEED_METRICS),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   _v: () => (/* binding */ METRICS_NAMESPACE),
/* harmony export */   b0: () => (/* binding */ LINE_RATE_METRIC),
/* harmony export */   bm: () => (/* binding */ STACK_NAME),
/* harmony export */   cc: () => (/* binding */ ATTEMPT_HOURS),
/* harmony export */   gm: () => (/* binding */ jobNameOf),
/* harmony export */   hc: () => (/* binding */ PROJECT_TAG),
/* harmony export */   lm: () => (/* binding */ LOG_DAYS),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   pi: () => (/* binding */ DISKS),
/* harmony export */   sD: () => (/* binding */ PARTS_ARE_ABORTED)
/* harmony export */ });
/* unused harmony exports logGroupOf, eventLogGroupOf, LOG_STREAM_PREFIX, hyphenated, JOB_TAGS, MOST_ATTEMPTS, INCOMING, METRIC_DIMENSIONS, partitionOf */
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
/** What the reference suite sends of a run, and what a job sends in place of throughput where requests count. */
const SPEED_METRICS = {
    throughput: 'Throughput',
    requests: 'RequestRate',
    duration: 'Duration',
};
/** What a run cost, where it is known: with the same dimensions, so that a graph can have both. */
const COST_METRICS = {
    cpu: 'CpuSecondsPerGigabyte',
    /** In place of that where requests count: no byte need have moved. */
    cpuOfRequest: 'CpuSecondsPerRequest',
    memory: 'PeakMemory',
};
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
/** Deterministic, so that a second start finds the job of the first; Batch allows `[-_A-Za-z0-9]`. */
function jobNameOf(runKey, instanceType) {
    return `${runKey}-${instanceType.replaceAll('.', '_')}`;
}
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

/***/ 86086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ parseCaseStart),
/* harmony export */   Jr: () => (/* binding */ parseTurn),
/* harmony export */   KX: () => (/* binding */ formatCaseStart),
/* harmony export */   Lg: () => (/* binding */ parseTurnFailure),
/* harmony export */   bt: () => (/* binding */ formatTurn),
/* harmony export */   kq: () => (/* binding */ parseStep),
/* harmony export */   r1: () => (/* binding */ formatTurnFailure),
/* harmony export */   yS: () => (/* binding */ formatStep)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

const CASE_START = /^=== (?:case|following up) (\d+) of (\d+)(?: cases?, round (\d+))?: (\S+) (\S+) (\S+?)(?:, about (\d+) s left \((\d+) to (\d+)\))? ===$/;
function formatCaseStart(start) {
    const { index, phase, s3Client, storageClass, timeLeft, total, workload } = start;
    const place = phase === 'measure'
        ? `case ${index} of ${total}`
        : `following up ${index} of ${total} ${total === 1 ? 'case' : 'cases'}, round ${start.round}`;
    const [about, from, to] = timeLeft ? [timeLeft.seconds, ...timeLeft.within].map(Math.ceil) : [];
    const left = timeLeft ? `, about ${about} s left (${from} to ${to})` : '';
    return `=== ${place}: ${storageClass} ${s3Client} ${workload}${left} ===`;
}
function parseCaseStart(line) {
    const match = CASE_START.exec(line);
    if (!match)
        return undefined;
    const [, index, total, round, storageClass = '', s3Client = '', workload = '', ...left] = match;
    const place = { index: Number(index), total: Number(total) };
    const name = { storageClass, s3Client, workload };
    const [seconds, from, to] = left.map(Number);
    const timeLeft = { seconds: seconds, within: [from, to] };
    const told = { ...name, ...(left[0] !== undefined && { timeLeft }) };
    return round === undefined
        ? { phase: 'measure', ...place, ...told }
        : { phase: 'confirm', ...place, round: Number(round), ...told };
}
const TURN = /^=== round (\d+): (\S+) (\S+) (\S+), (?:(\d+\.\d) s left|no budget) ===$/;
function formatTurn({ round, s3Client, secondsLeft, storageClass, workload, }) {
    const left = secondsLeft === null ? 'no budget' : `${Math.max(0, secondsLeft).toFixed(1)} s left`;
    return `=== round ${round}: ${storageClass} ${s3Client} ${workload}, ${left} ===`;
}
function parseTurn(line) {
    const match = TURN.exec(line);
    if (!match)
        return undefined;
    const [, round, storageClass = '', s3Client = '', workload = '', left] = match;
    const secondsLeft = left === undefined ? null : Number(left);
    return { round: Number(round), storageClass, s3Client, workload, secondsLeft };
}
const TURN_FAILED = /^=== (\S+) failed on (\S+): (.+) ===$/;
function formatTurnFailure({ reason, s3Client, workload }) {
    return `=== ${s3Client} failed on ${workload}: ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)} ===`;
}
function parseTurnFailure(line) {
    const [, s3Client, workload, reason] = TURN_FAILED.exec(line) ?? [];
    return s3Client && workload && reason ? { s3Client, workload, reason } : undefined;
}
/** A suite's own script says it this way. */
const BUILD_BANNER = /^\*{5} BUILD RUNNER: (\S{1,64}) \*{5}$/;
const STEP = /^--- (.{1,200}) ---$/;
/** A step before the first case that may take minutes, such as a build. */
function formatStep(step) {
    return `--- ${step} ---`;
}
function parseStep(line) {
    const language = BUILD_BANNER.exec(line)?.[1];
    return language === undefined ? STEP.exec(line)?.[1] : `building the runner for ${language}`;
}


/***/ }),

/***/ 84904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ gitOverNetwork),
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   LL: () => (/* binding */ Unreachable),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   jf: () => (/* binding */ GIT_ENVIRONMENT)
/* harmony export */ });
/* unused harmony export gitFailure */
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2592);
/* harmony import */ var _net_patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35636);
/* harmony import */ var _process_start_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29524);




/** git said no; the message says why, in words that are safe to show. */
class GitError extends Error {
    name = 'GitError';
    /** All that it printed. */
    said;
    constructor(message, said = '', options = {}) {
        super(message, options);
        this.said = said;
    }
}
/**
 * Settings for git on repositories that strangers wrote: never ask for a password, only https and
 * local files, submodules too.
 * https://git-scm.com/docs/git#Documentation/git.txt-GITALLOWPROTOCOL
 */
const GIT_ENVIRONMENT = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'https:file',
    GIT_ASKPASS: 'true',
    GCM_INTERACTIVE: 'never',
};
/** In a git hook these name the repository of the hook, whichever folder git is started in. */
const OF_NO_HOOK = {
    GIT_DIR: undefined,
    GIT_WORK_TREE: undefined,
    GIT_INDEX_FILE: undefined,
};
/**
 * A server that sends nothing for so many seconds is given up; git itself would wait for ever. What a person has set
 * counts. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httplowSpeedLimithttplowSpeedTime
 */
const SILENCE = { GIT_HTTP_LOW_SPEED_LIMIT: '1', GIT_HTTP_LOW_SPEED_TIME: '120' };
const SETTINGS = ['-c', 'core.hooksPath=/dev/null', '-c', 'maintenance.auto=false'];
/**
 * Runs git, without hooks, and returns what it printed. It tidies nothing up: that goes on behind, while something is
 * measured, in a repository that is soon gone.
 *
 * @param args never from outside without `--` or a check: see `checkRef`
 * @throws GitError
 */
async function git(args, { cwd, input, signal } = {}) {
    const command = ['git', ...SETTINGS, ...args];
    const env = { ...SILENCE, ...process.env, ...GIT_ENVIRONMENT, ...OF_NO_HOOK, LC_ALL: 'C' };
    const end = await (0,_process_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .readProgram */ .Lk)(command, { cwd, env, input, signal });
    if (end.failure === null)
        return end.stdout;
    throw new GitError(whyItFailed(end), end.stderr);
}
function whyItFailed({ code, failure, signal, stderr }) {
    if (failure === 'missing')
        return 'there is no git on this machine: install it';
    if (failure === 'stopped')
        return 'git was stopped';
    return ((0,_contract_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(stderr.split('\n')) || (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`git ended with ${signal ?? `exit code ${code}`}`));
}
/** A host, of a repository or of a bucket, could not be reached, however often it was tried: nobody's input is wrong. */
class Unreachable extends GitError {
}
/**
 * What git, libcurl and TLS libraries say when a network is gone, cut or slow, or a server is busy
 * (LC_ALL=C). Seen with git 2.39, and from git's remote-curl.c and http.c, libcurl's strerror.c and the
 * issues kata-containers/tests#4307 and gardener/test-infra#220.
 */
const PASSING = [
    /could not resolve (host|proxy)/i,
    /failed to connect to|couldn't connect to server|connection (timed out|refused|reset|was reset|closed)/i,
    /operation too slow|(operation|connection|resolving) timed out|timeout was reached|network is (unreachable|down)|no route to host/i,
    /returned error: (408|425|429|5\d\d)\b/i,
    /RPC failed|early EOF|unexpected disconnect|the remote end hung up|hung up unexpectedly/i,
    /(recv|send|receive) (failure|error)|failure when receiving data|empty reply from server|transfer closed/i,
    /gnutls_handshake\(\) failed|SSL_(read|connect|ERROR_SYSCALL)|TLS connection was non-properly terminated/i,
    /HTTP code (408|429|5\d\d) from proxy|CONNECT tunnel failed, response (408|429|5\d\d)/i,
    /HTTP\/?2 (stream|framing)|Proxy CONNECT aborted|invalid index-pack output/i,
];
/** Of a missing branch or repository, of a refusal: trying again does not help. */
function gitFailure(error) {
    if (!(error instanceof GitError))
        return { kind: 'unknown' };
    const passes = PASSING.some((words) => words.test(error.said) || words.test(error.message));
    return { kind: passes ? 'transient' : 'request' };
}
/**
 * Runs git where it talks to a server.
 *
 * @param args as for `git`
 * @param patience absent: what fails is not tried again, as where a person waits for the answer
 * @throws Unreachable, GitError
 */
async function gitOverNetwork(args, options = {}, patience) {
    const call = () => git(args, options);
    try {
        return await (patience ? (0,_net_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .patiently */ .d_)(`git ${args[0]}`, patience, gitFailure, call) : call());
    }
    catch (error) {
        if (!(error instanceof GitError) || gitFailure(error).kind !== 'transient')
            throw error;
        throw new Unreachable(error.message, error.said, { cause: error });
    }
}


/***/ }),

/***/ 35566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   Yo: () => (/* binding */ isSameCode),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   Zv: () => (/* binding */ pairSides),
/* harmony export */   sl: () => (/* binding */ cellKey)
/* harmony export */ });
/* unused harmony exports pairRuns, hasManyBuckets, isRate */
/* harmony import */ var _contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);

/** Equal for equal cells; buckets may be renamed. */
function cellKey({ instanceType, storageClass, s3Client, workload }) {
    return JSON.stringify([instanceType, storageClass, s3Client, workload]);
}
/** The two sides of a compare run, in the order of their first cases. */
function pairSides(run) {
    return pair(run.jobs.flatMap((job) => job.cases.map((result) => ({
        instanceType: job.instanceType,
        result,
        side: result.side,
    }))), true);
}
/** What two runs measured as their candidates, in the order of the candidate's cases. */
function pairRuns(candidate, baseline) {
    const byBucket = hasManyBuckets(candidate) || hasManyBuckets(baseline);
    return pair([...asSide('candidate', candidate), ...asSide('baseline', baseline)], byBucket);
}
function asSide(side, run) {
    return run.jobs.flatMap(({ instanceType, cases }) => cases
        .filter((result) => result.side === 'candidate')
        .map((result) => ({ instanceType, result, side })));
}
/** Two buckets of one storage class: only their names tell them apart. */
function hasManyBuckets(run) {
    const cases = run.jobs.flatMap((job) => job.cases);
    const buckets = new Set(cases.map(({ storageClass, bucket }) => `${storageClass} ${bucket}`));
    const classes = new Set(cases.map(({ storageClass }) => storageClass));
    return buckets.size > classes.size;
}
function pair(cases, byBucket) {
    const pairs = new Map();
    for (const { instanceType, result, side } of cases) {
        const { storageClass, bucket, s3Client, workload } = result;
        const cell = { instanceType, storageClass, s3Client, workload };
        const key = cellKey(cell) + (byBucket ? bucket : '');
        const known = pairs.get(key) ?? { ...cell, bucket, candidate: [], baseline: [] };
        known[side].push(result);
        pairs.set(key, known);
    }
    return [...pairs.values()];
}
/** A bit in a second, and beyond any network, in Gb/s (and requests/s): outside, a ratio would not be a number. */
const SLOWEST = 1e-9;
const FASTEST = 1e9;
/** Whether Gb/s or requests/s are such that a ratio of them is a number that means something. */
function isRate(rate) {
    return rate >= SLOWEST && rate <= FASTEST;
}
/** The two cases, or why they cannot be compared. */
function comparable(pair) {
    for (const side of ['candidate', 'baseline']) {
        const { length } = pair[side];
        if (length > 1)
            return notComparable(`the ${side} has ${length} cases of this name`);
    }
    const [candidate] = pair.candidate;
    const [baseline] = pair.baseline;
    return (emptiness(candidate, baseline) ??
        failure(candidate) ??
        failure(baseline, 'baseline') ??
        absence(candidate, baseline) ??
        difference(candidate, baseline) ?? { candidate: candidate, baseline: baseline });
}
/** Cells that neither side can do are not compared at all. */
function isMeasured({ candidate, baseline }) {
    return [...candidate, ...baseline].some(({ status }) => status !== 'skipped');
}
/** Runs that move nothing have no rate: a workload of empty objects, say. */
function emptiness(...sides) {
    const isEmpty = sides.every((result) => result?.status === 'measured' && result.bytesPerRun === 0);
    return isEmpty
        ? notComparable('its runs transfer no bytes, so there is no rate to compare')
        : null;
}
function failure(result, side = 'candidate') {
    if (result === undefined)
        return null;
    if (result.status === 'failed') {
        return { verdict: 'failed', reason: `${side}: ${result.reason ?? 'no reason given'}` };
    }
    const absurd = (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(result).find((run) => !isRate((0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK)(run)));
    if (absurd === undefined)
        return null;
    const reason = `${side}: a run reports ${(0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK)(absurd)} ${(0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)([absurd])}, which is not a valid rate`;
    return { verdict: 'failed', reason };
}
function absence(candidate, baseline) {
    if (candidate === undefined)
        return notComparable('only the baseline has this case');
    if (candidate.status === 'skipped') {
        return notComparable(`the candidate skipped it: ${candidate.reason ?? 'no reason given'}`);
    }
    if (baseline === undefined)
        return { verdict: 'new', reason: 'the baseline has no such case' };
    return baseline.status === 'skipped'
        ? notComparable(`the baseline skipped it: ${baseline.reason ?? 'no reason given'}`)
        : null;
}
function difference(candidate, baseline) {
    const same = candidate.workloadDigest === baseline.workloadDigest &&
        candidate.bytesPerRun === baseline.bytesPerRun;
    return same ? null : notComparable('the workload of this name is different on each side');
}
function notComparable(reason) {
    return { verdict: 'notComparable', reason };
}
/**
 * Whether both sides of a client were built of the same commits, of the suite and of every
 * repository that the client's build cloned. A build falls back to main, silently, where a ref does not
 * exist; and then there is nothing to compare.
 */
function isSameCode({ commit, baseline, repositories }, s3Client) {
    if (baseline !== null && baseline.commit !== commit)
        return false;
    const built = (side) => repositories
        .filter((one) => one.side === side && (one.s3Clients?.includes(s3Client) ?? true))
        .map((one) => `${one.url} ${one.commit}`)
        .sort();
    return JSON.stringify(built('candidate')) === JSON.stringify(built('baseline'));
}


/***/ }),

/***/ 21782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ sampleAlone),
/* harmony export */   HT: () => (/* binding */ ratioOverAll),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   Lq: () => (/* binding */ ratesByRound),
/* harmony export */   UM: () => (/* binding */ LEAST_ROUNDS),
/* harmony export */   bt: () => (/* binding */ differencesInRounds),
/* harmony export */   pO: () => (/* binding */ ratioOf),
/* harmony export */   pz: () => (/* binding */ EQUAL_WITHIN),
/* harmony export */   r9: () => (/* binding */ MISSES),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);
/* harmony import */ var _stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27447);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80950);
/** How fast one S3 client is beside another that was measured in the same rounds. */



/**
 * Rounds that two S3 clients need before anything is told of them: the signs of so many differences agree
 * by chance in one of 16 cases.
 */
const LEAST_ROUNDS = 5;
/** The share of all intervals that may miss the true ratio: the smallest p that `LEAST_ROUNDS` come to. */
const MISSES = 2 ** (1 - LEAST_ROUNDS);
/** Clients whose ratio certainly lies within this of 1 are called equal. */
const EQUAL_WITHIN = 0.1;
function toldBy({ interval }) {
    if (interval === null)
        return 'tooFew';
    const [low, high] = interval;
    if (low > 1)
        return 'faster';
    if (high < 1)
        return 'slower';
    return within(interval) <= EQUAL_WITHIN ? 'equal' : 'open';
}
/** How far from 1 the ratio may be either way, as a fraction: 0.08 for 0.93 to 1.08. */
function within([low, high]) {
    return Math.max(high, 1 / low) - 1;
}
/** Differences of ln Gb/s (of requests: ln requests/s), by round: those of both. A round is one process, and counts once. */
function differencesInRounds(a, b) {
    const [ofA, ofB] = [ratesByRound(a), ratesByRound(b)];
    // Outside rounds, which are counted from 1, nobody took turns; and of a rate of 0 there is no ratio.
    const isRound = (round) => round > 0 && ofA.get(round) > 0 && (ofB.get(round) ?? 0) > 0;
    const rounds = [...ofA.keys()].filter(isRound).sort((x, y) => x - y);
    return rounds.map((round) => Math.log(ofA.get(round)) - Math.log(ofB.get(round)));
}
/**
 * The ratio of two clients that were measured in turn: in every round each in a process of its own, in an
 * order that was drawn. Nothing is assumed of the noise but that it does not care whose turn it is
 * (`pairedInterval` says why that makes it exact); and of the clients, that they differ by a factor.
 *
 * @param differences of ln Gb/s, one a round; at least one
 */
function ratioOf(differences) {
    const ends = (0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedInterval */ .$D)(differences, MISSES);
    return {
        ratio: Math.exp((0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedEffect */ .hw)(differences)),
        interval: ends && [Math.exp(ends[0]), Math.exp(ends[1])],
        rounds: differences.length,
    };
}
/**
 * The ratio of two clients over several workloads and places, as a geometric mean that gives each the same
 * weight. The first rounds of all of them make the first difference, and so on, so that the noise of one
 * is averaged out by the others.
 *
 * @param cells the differences of each; those with too few rounds are left out
 * @returns null when none has enough
 */
function ratioOverAll(cells) {
    const whole = cells.filter(({ length }) => length >= LEAST_ROUNDS);
    if (whole.length === 0)
        return null;
    const rounds = Math.min(...whole.map(({ length }) => length));
    const means = Array.from({ length: rounds }, (_, round) => whole.reduce((sum, cell) => sum + cell[round], 0) / whole.length);
    return { ...ratioOf(means), cells: whole.length };
}
/** The most values of a side that are compared: exact tests of more take long and tell no more. */
const MOST_VALUES = 30;
/**
 * What a side was measured at alone, in the unit of its workload. Outside rounds all runs are of one process, so each
 * run is a value; they are not independent, which is one reason why this is weaker evidence.
 */
function sampleAlone(result) {
    const rates = ratesByRound(result);
    const oneProcess = [...rates.keys()].every((round) => round === 0);
    return inBatches(oneProcess ? (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(result).map(_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK) : [...rates.values()]);
}
/** Gb/s or requests/s of each round, which is a process: the median of its kept runs. */
function ratesByRound(result) {
    const rounds = Map.groupBy((0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(result), (measurement) => measurement.round);
    return new Map([...rounds].map(([round, runs]) => [round, (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(runs.map(_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK))]));
}
/**
 * More than `MOST_VALUES` values in that many batches, the median of each: no value is dropped, and
 * neighbours that resemble each other count as one (batch means: Conway 1963, with medians).
 */
function inBatches(values) {
    if (values.length <= MOST_VALUES)
        return [...values];
    const start = (batch) => Math.round((batch * values.length) / MOST_VALUES);
    return Array.from({ length: MOST_VALUES }, (_, batch) => (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.slice(start(batch), start(batch + 1))));
}


/***/ }),

/***/ 44222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ pairedRounds),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   bg: () => (/* binding */ couldBeProven),
/* harmony export */   e8: () => (/* binding */ roundsToNextCheck),
/* harmony export */   uG: () => (/* binding */ overwhelming)
/* harmony export */ });
/* harmony import */ var _contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);
/* harmony import */ var _stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27447);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80950);



/**
 * The state of a cell. It follows only from its own rounds, so the chance that noise takes it to a
 * change does not depend on other cells, and it can be told again from what is stored.
 */
function readingOf(rounds, design) {
    const differences = rounds.map(({ difference }) => difference);
    const effect = differences.length === 0 ? null : (0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedEffect */ .hw)(differences);
    return {
        course: courseOf(rounds, differences, effect, design),
        rounds: rounds.length,
        differences,
        effect,
        pValue: (0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .sequentialP */ .GD)(differences, design.looks, false),
    };
}
/** Rounds until the next check whether a cell continues. */
function roundsToNextCheck(rounds, design) {
    const { mostRounds, screenRounds } = design;
    if (rounds < screenRounds)
        return screenRounds - rounds;
    return Math.min(rounds % 2 === 0 ? 2 : 1, mostRounds - rounds);
}
/** -1 if all runs of all rounds were far slower, 1 if far faster; 0 if not, or of too few rounds. */
function overwhelming(rounds, { overwhelming: { factor, rounds: least } }) {
    if (rounds.length < least)
        return 0;
    const limit = Math.log(factor);
    if (rounds.every(({ nearest }) => nearest <= limit))
        return -1;
    return rounds.every(({ nearest }) => nearest >= -limit) ? 1 : 0;
}
function courseOf(rounds, differences, effect, design) {
    if (effect === null)
        return 'unscreened';
    const { mostRounds, screenRounds } = design;
    const isScreened = rounds.length >= screenRounds;
    if (overwhelming(rounds, design) !== 0)
        return isScreened ? 'overwhelming' : 'unscreened';
    if (!isScreened)
        return 'unscreened';
    if (rounds.length >= mostRounds)
        return 'complete';
    return isHopeless(differences, Math.abs(effect), design) ? 'givenUp' : 'open';
}
/**
 * Whether a cell is given up. That cannot make a false change: it only takes chances away, so that the
 * test, which counts on going on, errs on the safe side.
 */
function isHopeless(differences, size, { least, mostRounds, outlook, screenRounds }) {
    const { length } = differences;
    if (length === screenRounds)
        return size < least.afterScreen;
    if (length % 2 === 1)
        return false;
    if (size < least.later)
        return true;
    if (length < outlook.from)
        return false;
    return size * Math.sqrt(mostRounds) < outlook.z * scaleOf(differences);
}
/** Standard deviation of differences, from the median of what they are off their own median. */
function scaleOf(differences) {
    const centre = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(differences);
    return 1.4826 * (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(differences.map((difference) => Math.abs(difference - centre)));
}
/** Whether this many rounds, all of one sign, would prove a change among `cells` cells. */
function couldBeProven(rounds, cells, falseRate, design) {
    const looks = (0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .looksAt */ .eV)(rounds, design.looks, true);
    return looks.some(({ pairs, share }) => 2 ** (1 - pairs) / share <= falseRate / cells);
}
/**
 * The rounds that both sides of a cell have ended, in order. A round of which one side has no kept run is
 * none: it has nothing to be compared with.
 */
function pairedRounds(candidate, baseline) {
    const ofBaseline = byRound(baseline.measurements);
    return [...byRound(candidate.measurements)]
        .sort(([one], [other]) => one - other)
        .flatMap(([round, runs]) => {
        const others = ofBaseline.get(round);
        return others && isWhole(runs) && isWhole(others) ? [pairOf(runs, others)] : [];
    });
}
function byRound(measurements) {
    // Outside rounds, which are counted from 1, sides were not measured in turn.
    return Map.groupBy(measurements.filter(({ round }) => round > 0), ({ round }) => round);
}
function isWhole(runs) {
    return runs.some(({ warmup }) => !warmup);
}
function pairOf(candidate, baseline) {
    const difference = Math.log(keptRate(candidate) / keptRate(baseline));
    const like = Array.from({ length: Math.min(candidate.length, baseline.length) }, (_, at) => Math.log((0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK)(candidate[at]) / (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK)(baseline[at])));
    const lowest = Math.min(...like, difference);
    const highest = Math.max(...like, difference);
    const costs = {
        ...costRatio('cpuSeconds', candidate, baseline, ({ cpuSeconds }) => cpuSeconds),
        ...costRatio('peakMemory', candidate, baseline, ({ peakMemoryBytes }) => peakMemoryBytes),
    };
    return {
        ...{ difference, nearest: lowest > 0 ? lowest : Math.min(0, highest) },
        ...(Object.keys(costs).length > 0 && { costs }),
    };
}
function costRatio(metric, candidate, baseline, of) {
    const [own, others] = [candidate, baseline].map((runs) => {
        const kept = runs.filter(({ warmup }) => !warmup).flatMap((run) => of(run) ?? []);
        return kept.length > 0 ? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(kept) : 0;
    });
    return own > 0 && others > 0 ? { [metric]: Math.log(own / others) } : {};
}
function keptRate(runs) {
    return (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(runs.filter(({ warmup }) => !warmup).map(_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK));
}
/** Ratios come out of exp and ln: what is equal on paper differs by some 10^-16 here. */
const ROUNDING = 1e-9;
/** How much faster (> 0) or slower (< 0) a ratio is, as a fraction of the baseline. */
function effectOf(ratio) {
    return ratio - 1;
}
/** -1 when the effect is −`threshold` or less, 1 when it is +`threshold` or more, 0 between. */
function directionOf(ratio, threshold) {
    const effect = effectOf(ratio);
    if (effect <= -threshold + ROUNDING)
        return -1;
    return effect >= threshold - ROUNDING ? 1 : 0;
}


/***/ }),

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ns: () => (/* binding */ INTERVAL_ERROR),
  UE: () => (/* binding */ LEAST_THRESHOLD),
  hs: () => (/* binding */ SEQUENTIAL_DESIGN),
  xQ: () => (/* binding */ THRESHOLD_AT_FIRST),
  zh: () => (/* binding */ designAsked),
  ZL: () => (/* binding */ falseFlags),
  nr: () => (/* binding */ learnThresholds)
});

// UNUSED EXPORTS: ROUNDS_A_CELL, isFlagged

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/verdicts.js
var verdicts = __webpack_require__(85394);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/distributions.js
/**
 * Two-sided chance of Student's t: of the normal deviate that is nearly as rare (Wallace, "Bounds on
 * normal approximations to Student's and the chi-square distributions", 1959). Right to 5 % of the
 * chance for 7 degrees of freedom at 0.001, and to 1 % for 40.
 */
function studentTail(t, degrees) {
    const z = (Math.sqrt(degrees * Math.log1p((t * t) / degrees)) * (8 * degrees + 1)) / (8 * degrees + 3);
    return normalTail(z);
}
/**
 * Two-sided chance of the standard normal: by its series near the middle, else by Mills' ratio as the
 * continued fraction of Laplace (1805).
 */
function normalTail(z) {
    const x = Math.abs(z);
    if (x < 2)
        return 1 - 2 * middle(x);
    let below = x;
    for (let step = 60; step > 0; step--)
        below = x + step / below;
    return (2 * Math.exp((-x * x) / 2)) / (Math.sqrt(2 * Math.PI) * below);
}
/** Chance between 0 and x. */
function middle(x) {
    let term = x;
    let sum = x;
    for (let n = 1; n < 60; n++) {
        term *= (-x * x) / (2 * n);
        sum += term / (2 * n + 1);
    }
    return sum / Math.sqrt(2 * Math.PI);
}
/** Halvings until the interval's ends are as exact as a double is. */
const HALVINGS = 60;
/**
 * The exact 95 % interval of a share of which `k` of `n` were seen (Clopper & Pearson 1934): the
 * shares at which `k` or more, and `k` or fewer, would have a chance of 2.5 %.
 */
function clopperPearson(k, n) {
    const low = k === 0 ? 0 : solve((share) => chanceUpTo(n - k, n, 1 - share) < 0.025);
    const high = k === n ? 1 : solve((share) => chanceUpTo(k, n, share) > 0.025);
    return [low, high];
}
/** The share, from 0 to 1, up to which `holds` is true. */
function solve(holds) {
    let low = 0;
    let high = 1;
    for (let i = 0; i < HALVINGS; i++) {
        const middle = (low + high) / 2;
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(X ≤ k) of the binomial distribution, in logarithms since C(n, i) soon overflows. */
function chanceUpTo(k, n, share) {
    let logWays = 0;
    let chance = 0;
    for (let i = 0; i <= k; i++) {
        if (i > 0)
            logWays += Math.log((n - i + 1) / i);
        chance += Math.exp(logWays + i * Math.log(share) + (n - i) * Math.log1p(-share));
    }
    return chance;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js
var comparison = __webpack_require__(20449);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/design.js




/** Share of intervals that leave out what is true: they are 95 % intervals, as readers expect. */
const INTERVAL_ERROR = 0.05;
/** A/A runs that still call something at a T that was learnt from others: rarer would take more than 20 of them. */
const LEARNT_ERROR = 0.05;
/**
 * Chosen by `npm run bench -- verdicts`, which prints what it comes to.
 *
 * 3 rounds of 1 kept run cost what the 2 of 2 before them did, and are tested with the rest: as all
 * cells count in the correction, what chose a cell need not be thrown away. 30 rounds are for few: of
 * 132 cells where nothing changed, 1 or 2. Looks before the last one are for large changes, and for runs
 * in which many cells changed; each takes its share of the error from the last.
 */
const SEQUENTIAL_DESIGN = {
    screenRounds: 3,
    mostRounds: 30,
    keptPerRound: 1,
    looks: [
        { pairs: 12, share: 0.05 },
        { pairs: 14, share: 0.15 },
        { pairs: 20, share: 0.25 },
        { pairs: 30, share: 0.55 },
    ],
    least: { afterScreen: 0.025, later: 0.03 },
    outlook: { from: 6, z: 3 },
    overwhelming: { rounds: 2, factor: 0.5 },
};
/**
 * The design with what was asked for. Looks after the last round are left out, and the look at the last
 * round has the share of the error that is left, so that shares still sum to 1.
 *
 * @throws InputError for a screen of more rounds than there may be
 */
function designAsked({ maxRounds, runsPerRound, screenRounds, }) {
    const design = SEQUENTIAL_DESIGN;
    const mostRounds = maxRounds ?? design.mostRounds;
    const screen = screenRounds ?? Math.min(design.screenRounds, mostRounds);
    if (screen > mostRounds) {
        throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('screen-rounds')} is ${screen}, but ${(0,input_error/* field */.ZZ)('max-rounds')} is ${mostRounds}: choose a screen with fewer rounds.`);
    }
    const before = design.looks.slice(0, -1).filter(({ pairs }) => pairs < mostRounds);
    const left = before.reduce((share, look) => share - look.share, 1);
    return {
        ...design,
        mostRounds,
        screenRounds: screen,
        keptPerRound: runsPerRound ?? design.keptPerRound,
        looks: [...before, { pairs: mostRounds, share: Number(left.toFixed(6)) }],
    };
}
/** A smaller change is not worth anybody's time. */
const LEAST_THRESHOLD = 0.05;
/** While too little is known of a cell's noise; it hides changes of 5 to 9 %. */
const THRESHOLD_AT_FIRST = 0.1;
/** Weight, in nights, that all cells together have beside a cell's own. */
const SHARED_NIGHTS = 20;
/**
 * T such that a run in which nothing changed has a false `slower` or `faster` in any cell or S3 client
 * with a chance of at most 5 %, also where two builds of the same commit differ. The noise of rounds does
 * not tell that; A/A runs that build twice do.
 *
 * Each A/A run has a score: the largest proven change of anything in it, in units of what that usually
 * differs by. A new run is one more like them, so that its score is above the k-th largest of n
 * with a chance of k ÷ (n + 1) (conformal prediction: Vovk, Gammerman & Shafer 2005). T of a cell is the
 * k-th largest, k = ⌊0.05 (n + 1)⌋, times the cell's unit. So one correction holds for all kinds and cells, 20
 * nights do, and a cell or type with few of its own leans on all of its kind.
 *
 * @param count cells of all kinds in the run that is to be judged; more than an A/A run has if it has
 *   more instance types
 */
function learnThresholds(kinds, count) {
    const units = kinds.map(({ nights }) => unitsOf(nights.flat()));
    const all = kinds[0]?.nights.map((_, night) => kinds.map(({ nights }) => nights[night])) ?? [];
    const judged = all.filter((night) => night.some(({ length }) => length > 0));
    const scores = judged
        .map((night) => Math.max(0, ...night.flatMap((cells, kind) => cells.filter(isProven).map((cell) => sizeOf(cell) / units[kind](cell, cell)))))
        .sort((a, b) => b - a);
    const usual = judged.flat(2).length / judged.length;
    // A run of three types has three chances where an A/A run of one had one.
    const rate = LEARNT_ERROR / Math.max(1, count / usual);
    const place = judged.length === 0 ? 0 : Math.floor(rate * (judged.length + 1));
    const score = place === 0 ? null : scores[place - 1];
    return {
        nights: judged.length,
        thresholdsOf: kinds.map(({ atFirst, least }, kind) => (cell) => {
            if (score === null)
                return atFirst;
            // Faster is beyond 1 + T, which is nearer to 1 than 1 ÷ (1 − T): so this T is that of the faster.
            return Math.max(least, Math.expm1(score * units[kind](cell)));
        }),
    };
}
function isProven(cell) {
    return cell.isProven;
}
function sizeOf({ ratio }) {
    return Math.abs(Math.log(ratio));
}
/**
 * Root mean square of what a cell differs by, drawn towards that of its instance type, and that to all.
 *
 * @returns of a cell; without what one night said of it, as a new night is not in its own unit either
 */
function unitsOf(cells) {
    const squares = (of) => of.reduce((sum, cell) => sum + sizeOf(cell) ** 2, 0);
    const drawn = (mean, nights, towards) => (mean * nights + SHARED_NIGHTS * towards) / (nights + SHARED_NIGHTS);
    const overall = squares(cells) / Math.max(1, cells.length);
    const byType = new Map([...Map.groupBy(cells, ({ instanceType }) => instanceType)].map(([type, of]) => {
        const nights = of.length / new Set(of.map(({ key }) => key)).size;
        return [type, drawn(squares(of) / of.length, nights, overall)];
    }));
    const byCell = new Map([...Map.groupBy(cells, ({ key }) => key)].map(([key, of]) => {
        return [key, { sum: squares(of), nights: of.length }];
    }));
    return ({ instanceType, key }, without) => {
        const towards = byType.get(instanceType) ?? overall;
        const { nights, sum } = byCell.get(key) ?? { nights: 0, sum: 0 };
        const [left, others] = without ? [sum - sizeOf(without) ** 2, nights - 1] : [sum, nights];
        return Math.sqrt(drawn(others > 0 ? left / others : 0, others, towards)) || 1;
    };
}
/**
 * How often the method cries wolf: the one count of it, in reports, docs and benches. Assumes that runs are
 * independent of each other.
 *
 * @param runs A/A runs
 */
function falseFlags(runs) {
    const counted = runs.filter((run) => verdictsOf(run).some(verdicts/* wasJudged */.vs));
    const flagged = counted.filter(isFlagged).length;
    return { flagged, runs: counted.length, interval: clopperPearson(flagged, counted.length) };
}
/** Whether a run calls a change of anything: of an A/A run a false flag. */
function isFlagged(run) {
    return verdictsOf(run).some(verdicts/* wasCalled */.LG);
}
function verdictsOf({ clientComparisons = [], comparisons = [] }) {
    return [...comparisons, ...clientComparisons];
}


/***/ }),

/***/ 95644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pw: () => (/* reexport */ CLIENT_THRESHOLD_AT_FIRST),
  cl: () => (/* reexport */ LEAST_CLIENT_THRESHOLD),
  eI: () => (/* reexport */ candidateFirst),
  xz: () => (/* reexport */ cellsLeft),
  cT: () => (/* binding */ comparisonOutcome),
  zh: () => (/* reexport */ judge_design/* designAsked */.zh),
  Zy: () => (/* binding */ judgeRun),
  nr: () => (/* reexport */ judge_design/* learnThresholds */.nr),
  iZ: () => (/* reexport */ limitOfSide),
  DU: () => (/* reexport */ mayBegin),
  J6: () => (/* reexport */ nextWork),
  DL: () => (/* reexport */ judge_course/* pairedRounds */.DL),
  Ac: () => (/* reexport */ provenVerdict),
  MU: () => (/* reexport */ judge_course/* readingOf */.MU),
  W2: () => (/* binding */ regressionsOf),
  TA: () => (/* reexport */ timeToGo),
  ok: () => (/* binding */ toldAnything)
});

// UNUSED EXPORTS: ROUNDS_A_CELL, SEQUENTIAL_DESIGN, judgeTwoRuns

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js
var comparison = __webpack_require__(20449);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/verdicts.js
var verdicts = __webpack_require__(85394);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/quantile.js
var quantile = __webpack_require__(80950);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/cells.js
var cells = __webpack_require__(35566);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/corrections.js
/**
 * p-values adjusted for their number, in the order given: what is at most q after adjustment may be
 * called a discovery at false discovery rate q (Benjamini & Hochberg, "Controlling the false
 * discovery rate", 1995; adjusted values as of Yekutieli & Benjamini 1999).
 *
 * Assumes that p-values of cells where nothing changed are independent of one another, or go along
 * with one another (Benjamini & Yekutieli 2001), as of cells that share a host.
 */
function benjaminiHochberg(pValues) {
    const adjusted = new Array(pValues.length);
    const fromLargest = [...pValues.keys()].sort((i, j) => pValues[j] - pValues[i]);
    let least = 1;
    for (const [place, index] of fromLargest.entries()) {
        const rank = pValues.length - place;
        least = Math.min(least, (pValues[index] * pValues.length) / rank);
        adjusted[index] = least;
    }
    return adjusted;
}
/**
 * p-values adjusted for their number, in the order given: the chance that any is at most a, of those
 * that stand for nothing, is at most a, however they depend on each other (Holm, "A simple
 * sequentially rejective multiple test procedure", 1979). Stricter than Benjamini and Hochberg, for a
 * few lines of which none may be wrong.
 *
 * @param weights shares of that chance which each may use, in any unit (section 4 there); the same for all, if not given
 */
function holm(pValues, weights = pValues.map(() => 1)) {
    const adjusted = new Array(pValues.length);
    const weighed = (index) => pValues[index] / weights[index];
    let left = weights.reduce((sum, weight) => sum + weight, 0);
    let most = 0;
    for (const index of [...pValues.keys()].sort((i, j) => weighed(i) - weighed(j))) {
        most = Math.max(most, Math.min(1, weighed(index) * left));
        adjusted[index] = most;
        left -= weights[index];
    }
    return adjusted;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/paired-test.js
var paired_test = __webpack_require__(27447);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/course.js
var judge_course = __webpack_require__(44222);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/design.js + 1 modules
var judge_design = __webpack_require__(70075);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/conclude.js





/**
 * The verdicts of all cells of a run. Every cell that has a round counts in the correction (Benjamini &
 * Hochberg 1995), those that were given up with p = 1 or what their looks came to: so nothing was
 * chosen by what is tested. `sequentialP` holds whenever a cell ended, and so does its correction.
 */
function concludeCells(cells, design) {
    const tests = cells.map(({ cut, rounds }) => {
        const reading = (0,judge_course/* readingOf */.MU)(rounds, design);
        const isLast = cut !== null && reading.course === 'open';
        // Only a last look says more than the reading does.
        const pValue = isLast ? (0,paired_test/* sequentialP */.GD)(reading.differences, design.looks, true) : reading.pValue;
        return { reading, isLast, pValue };
    });
    const tested = [...cells.keys()].filter((at) => cells[at].rounds.length > 0);
    const corrected = benjaminiHochberg(tested.map((at) => tests[at].pValue));
    const adjusted = new Map(tested.map((at, place) => [at, corrected[place]]));
    return cells.map((cell, at) => {
        const { isLast, pValue, reading } = tests[at];
        const { differences, effect } = reading;
        const adjustedP = adjusted.get(at) ?? null;
        if (effect === null || adjustedP === null)
            return { ...NOTHING, verdict: unmeasured(cell.cut) };
        const limits = (0,paired_test/* sequentialInterval */.HG)(differences, design.looks, isLast, judge_design/* INTERVAL_ERROR */.Ns);
        const figures = {
            ratio: Math.exp(effect),
            interval: limits && [Math.exp(limits[0]), Math.exp(limits[1])],
            rounds: differences.length,
        };
        const beyond = (0,judge_course/* overwhelming */.uG)(cell.rounds, design);
        if (beyond !== 0 && adjustedP >= verdicts/* FALSE_RATE */.N1) {
            const verdict = beyond < 0 ? 'slower' : 'faster';
            return { ...figures, verdict, pValue: null, adjustedP: null, decidedBy: 'everyRound' };
        }
        const verdict = provenVerdict({ ratio: figures.ratio, adjustedP }, cell.threshold) ??
            unproven(cell, { course: reading.course, interval: figures.interval }, tested.length, design);
        return { ...figures, verdict, pValue, adjustedP, decidedBy: 'test' };
    });
}
const NOTHING = {
    ratio: null,
    interval: null,
    pValue: null,
    adjustedP: null,
    decidedBy: null,
    rounds: 0,
};
function unmeasured(cut) {
    return cut === 'itsTime' ? 'couldNotBeJudged' : 'notReached';
}
function unproven({ cut, rounds, threshold }, { course, interval }, cells, design) {
    if (course === 'unscreened')
        return unmeasured(cut);
    if (isUnchanged(interval, threshold))
        return 'unchanged';
    if (course === 'givenUp')
        return 'notFlagged';
    if (cut === null || (0,judge_course/* couldBeProven */.bg)(rounds.length, cells, verdicts/* FALSE_RATE */.N1, design))
        return 'inconclusive';
    return unmeasured(cut);
}
/** What adjusted p proves; null for nothing. */
function provenVerdict({ adjustedP, ratio }, threshold) {
    if (adjustedP >= verdicts/* FALSE_RATE */.N1)
        return null;
    const direction = (0,judge_course/* directionOf */.FR)(ratio, threshold);
    if (direction !== 0)
        return direction < 0 ? 'slower' : 'faster';
    return ratio < 1 ? 'slightlySlower' : 'slightlyFaster';
}
/** Whether an interval leaves room for no change, and for none that counts. */
function isUnchanged(interval, threshold) {
    if (interval === null)
        return false;
    const [low, high] = interval;
    return low <= 1 && high >= 1 && interval.every((end) => (0,judge_course/* directionOf */.FR)(end, threshold) === 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/client-lines.js




/**
 * Least change of a client over its workloads that counts until A/A runs tell more, and ever. At 3 % one of
 * 20 A/A runs called a client slower or faster where processes differ by 5 %, at 4 % one of 50.
 */
const CLIENT_THRESHOLD_AT_FIRST = 0.04;
const LEAST_CLIENT_THRESHOLD = 0.02;
/** Least change of what a client costs that counts. */
const COST_THRESHOLDS = {
    cpuSeconds: 0.05,
    peakMemory: 0.1,
};
/**
 * Shares of the chance of a false change. Costs fail nothing, so throughput keeps most of it: with the same share
 * for all, 39 instead of 56 of 100 clients that are 5 % slower are proven to be, where processes differ by 5 %.
 */
const SHARES = {
    throughput: 8,
    cpuSeconds: 1,
    peakMemory: 1,
};
/**
 * Whether a client changed as a whole: in throughput, and in what it costs where that is known. What no cell shows
 * alone, all of them together do: 12 workloads of 3 rounds are 36 pairs.
 *
 * It takes the rounds of the screen only, which every cell has: those that follow are of cells that
 * stood out, and would favour what they chose. The test is `pairedP` of all of them, exact if nothing
 * changed in any cell. The ratio is that of the usual round of the usual cell, and the interval is of
 * these cells, not of others that could have been measured. Cells without a whole screen are left out.
 *
 * @param thresholdOf T of a client's throughput, as a fraction
 */
function clientLines(cells, design, thresholdOf = () => CLIENT_THRESHOLD_AT_FIRST) {
    const tested = [
        ...testOf(cells, design, 'throughput', ({ difference }) => difference),
        ...testOf(cells, design, 'cpuSeconds', ({ costs }) => costs?.cpuSeconds),
        ...testOf(cells, design, 'peakMemory', ({ costs }) => costs?.peakMemory),
    ];
    const adjusted = holm(tested.map(({ pValue }) => pValue), tested.map(({ metric }) => SHARES[metric]));
    const clients = [];
    const costs = [];
    for (const [at, { metric, ...line }] of tested.entries()) {
        const adjustedP = adjusted[at];
        const threshold = metric === 'throughput' ? thresholdOf(line) : COST_THRESHOLDS[metric];
        const verdict = provenVerdict({ ratio: line.ratio, adjustedP }, threshold) ??
            (isUnchanged(line.interval, threshold) ? 'unchanged' : 'inconclusive');
        const told = { ...line, adjustedP, threshold };
        if (metric === 'throughput')
            clients.push({ ...told, verdict });
        else
            costs.push({ ...told, metric, verdict: AS_COST[verdict] });
    }
    return { clients, costs };
}
/** A ratio above 1 is faster where it is of throughput, and more where it is of costs. */
const AS_COST = {
    slower: 'less',
    faster: 'more',
    slightlySlower: 'slightlyLess',
    slightlyFaster: 'slightlyMore',
    unchanged: 'unchanged',
    inconclusive: 'inconclusive',
};
/** @param of what is tested of a round, as ln of candidate ÷ baseline; undefined: not known */
function testOf(cells, { screenRounds }, metric, of) {
    const screened = cells.flatMap(({ instanceType, rounds, s3Client }) => {
        const differences = rounds.slice(0, screenRounds).flatMap((round) => of(round) ?? []);
        return differences.length < screenRounds ? [] : [{ instanceType, s3Client, differences }];
    });
    const byClient = Map.groupBy(screened, ({ instanceType, s3Client }) => JSON.stringify([instanceType, s3Client]));
    return [...byClient.values()].map((ofClient) => {
        const { instanceType, s3Client } = ofClient[0];
        const differences = ofClient.flatMap((cell) => cell.differences);
        const limits = (0,paired_test/* pairedInterval */.$D)(differences, judge_design/* INTERVAL_ERROR */.Ns);
        return {
            instanceType,
            s3Client,
            metric,
            cells: ofClient.length,
            ratio: Math.exp((0,paired_test/* pairedEffect */.hw)(differences)),
            interval: limits && [Math.exp(limits[0]), Math.exp(limits[1])],
            pValue: (0,paired_test/* pairedP */.u_)(differences),
        };
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/outlook.js


/** Chance with which the smallest change is called. */
const POWER = 0.8;
/**
 * What the centre of ranks varies by more than `roundScale` says of a mean: 2 % if noise is normal
 * (√(π / 3): Lehmann 1963), and more with the slow runs of the bench, by which it was set.
 */
const RANKS_COST = 1.2;
/** Nothing beyond: a rate of a thousandth. */
const MOST = Math.log(1000);
/**
 * The smallest slowdown that a run would have *called*: one that would have passed the screen, that would
 * not have been given up, that would have been proven among all cells, and whose estimate would have been
 * T or more. To be told where nothing was called, in place of the width of an interval.
 *
 * It takes noise as normal, of the size that `roundScale` says, and the steps as if they were independent
 * of each other; the bench compares that with simulated runs.
 *
 * @param roundScale standard deviation of ln candidate ÷ baseline from round to round
 * @param rounds that a cell could have: fewer than `design.mostRounds` if time was short
 */
function smallestChange({ cells, roundScale, rounds, threshold, }, design) {
    if (!(0,judge_course/* couldBeProven */.bg)(rounds, cells, verdicts/* FALSE_RATE */.N1, design))
        return { change: null, power: POWER };
    const { least, looks, screenRounds } = design;
    const level = (verdicts/* FALSE_RATE */.N1 * looks.at(-1).share) / cells;
    // Most are proven one look before the last: the estimate is then of so many rounds.
    const atCall = Math.min(rounds, looks.at(-2)?.pairs ?? rounds);
    const passes = (change, limit, n) => chanceBelow(((change - limit) * Math.sqrt(n)) / (roundScale * RANKS_COST));
    const isCalled = (change) => {
        const [screened, kept] = [least.afterScreen, least.later].map((limit, later) => passes(change, limit, screenRounds * (1 + later)));
        const proven = passes(change, (zOf(level / 2) * roundScale) / Math.sqrt(rounds), rounds);
        return screened * kept * passes(change, -Math.log1p(-threshold), atCall) * proven >= POWER;
    };
    let [low, high] = [0, MOST];
    if (!isCalled(high))
        return { change: null, power: POWER };
    while (high - low > 1e-5) {
        const middle = (low + high) / 2;
        if (isCalled(middle))
            high = middle;
        else
            low = middle;
    }
    return { change: 1 - Math.exp(-high), power: POWER };
}
/** Chance that a standard normal is below z: to 1 in 10^3, as the logistic (Bowling et al. 2009). */
function chanceBelow(z) {
    return 1 / (1 + Math.exp(-(0.07056 * z ** 3 + 1.5976 * z)));
}
/**
 * Noise from round to round that is usual in a run: the median over cells, of what the rounds of the
 * screen say. Null without a cell that has them, and for a screen of one round.
 */
function usualRoundScale(cells, { screenRounds }) {
    if (screenRounds < 2)
        return null;
    // All rounds of all cells about the middle of their own cell: three a cell are too few for each.
    const residuals = cells
        .filter(({ length }) => length >= screenRounds)
        .flatMap((differences) => {
        const first = differences.slice(0, screenRounds);
        const mean = first.reduce((sum, value) => sum + value, 0) / screenRounds;
        return first.map((value) => value - mean);
    });
    if (residuals.length === 0)
        return null;
    return (0,judge_course/* scaleOf */._K)(residuals) * Math.sqrt(screenRounds / (screenRounds - 1));
}
/** The value that a standard normal exceeds with this chance (Abramowitz & Stegun 1964, 26.2.23). */
function zOf(chance) {
    const t = Math.sqrt(-2 * Math.log(chance));
    const above = 2.515517 + t * (0.802853 + t * 0.010328);
    return t - above / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/random.js
var stats_random = __webpack_require__(34952);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/next-work.js



/** Rounds that a cell which stands out takes on top of its screen: on average, in the bench. */
const ROUNDS_TO_CONFIRM = 4;
/**
 * What to measure next. The same cells give the same answer, so that a job that was lost goes on where it
 * was.
 *
 * All cells are screened in the order given. Then those that stand out are followed one after the other,
 * the largest change first, each until it is proven, hopeless or out of rounds: so the budget goes where
 * a verdict is nearest. A budget that has no room for the whole screen is not used up by it: those that
 * stand out are followed first, and what is left goes on screening.
 */
function nextWork(cells, limits, design) {
    const { secondsLeft } = limits;
    const usual = secondsLeft === null ? 0 : usualSeconds(cells);
    const secondsOf = (cell) => cell.secondsPerRound ?? usual;
    const fits = (seconds) => secondsLeft === null || (secondsLeft > 0 && seconds <= secondsLeft);
    const price = (cell) => (0,judge_course/* roundsToNextCheck */.e8)(cell.reading.rounds, design) * secondsOf(cell);
    const left = cellsLeft(cells, limits.cells ?? cells.length);
    let unscreened = -1;
    let screen = 0;
    let next = -1;
    let reserve = 0;
    for (const at of left) {
        const cell = cells[at];
        if (cell.reading.course === 'unscreened') {
            if (unscreened < 0)
                unscreened = at;
            screen += price(cell);
            continue;
        }
        reserve += ROUNDS_TO_CONFIRM * secondsOf(cell);
        if (fits(price(cell)) && (next < 0 || comesBefore(cell, cells[next], design)))
            next = at;
    }
    const work = (cell, phase) => {
        return { cell, rounds: (0,judge_course/* roundsToNextCheck */.e8)(cells[cell].reading.rounds, design), phase };
    };
    const screening = unscreened < 0 ? null : price(cells[unscreened]);
    if (screening !== null && (fits(screen) || fits(screening + reserve)))
        return work(unscreened, 'screen');
    if (next >= 0)
        return work(next, 'confirm');
    if (screening !== null && fits(screening))
        return work(unscreened, 'screen');
    return { cell: null, why: left.length === 0 ? 'done' : 'budget' };
}
/**
 * The cells that are to have more rounds: those without a whole screen, and those that stand out and are
 * not proven.
 *
 * @param count cells of the whole run
 */
function cellsLeft(cells, count) {
    const proving = provingP(cells, count);
    const left = [];
    for (let at = 0; at < cells.length; at++) {
        const { closed, reading } = cells[at];
        const isWanted = reading.course === 'unscreened' || (reading.course === 'open' && reading.pValue > proving);
        if (!closed && isWanted)
            left.push(at);
    }
    return left;
}
/** What was begun is ended first; of the rest, the largest change. */
function comesBefore({ reading: one }, { reading: other }, { screenRounds }) {
    const [isBegun, otherIs] = [one.rounds > screenRounds, other.rounds > screenRounds];
    if (isBegun !== otherIs)
        return isBegun;
    return !isBegun && Math.abs(one.effect) > Math.abs(other.effect);
}
/**
 * The largest p that proves a change among `count` cells, by Benjamini and Hochberg: the k-th smallest
 * does if it is below k × rate ÷ count. Below 0 if none does.
 */
function provingP(cells, count) {
    const small = [];
    for (const { reading } of cells)
        if (reading.pValue < verdicts/* FALSE_RATE */.N1)
            small.push(reading.pValue);
    small.sort((a, b) => a - b);
    return small.findLast((pValue, at) => pValue * count < verdicts/* FALSE_RATE */.N1 * (at + 1)) ?? -1;
}
/** The median of those that are known; 0 while none is. */
function usualSeconds(cells) {
    const known = cells.flatMap(({ secondsPerRound }) => secondsPerRound ?? []).sort((a, b) => a - b);
    return known[known.length >> 1] ?? 0;
}
/**
 * Whether the candidate is measured first: a coin for every round. On it rests that the test is exact; sides
 * that take turns in a fixed order meet every second beat of a host that has a rhythm.
 *
 * @param key of the cell: each has coins of its own
 * @param round from 1
 */
function candidateFirst(seed, key, round) {
    const coin = (0,stats_random/* randomOf */.Rn)(`${seed} ${key} ${round}`);
    return coin() < 0.5;
}
/**
 * Whether a round may begin: each side has an allowance of its own, so that the time of a slow side costs the
 * fast one no round that it had time for. The rounds in which a very slow side shows what it is may take
 * as much again.
 *
 * @param rounds that both sides have ended
 * @param allowanceSeconds of either side in a cell
 */
function mayBegin(sides, rounds, allowanceSeconds, design) {
    const limit = limitOfSide(rounds, allowanceSeconds, design);
    return sides.every(({ nextProcess, spent }) => spent + nextProcess <= limit);
}
/** Seconds that a side may have spent in a cell after this many complete rounds. */
function limitOfSide(rounds, allowanceSeconds, { overwhelming }) {
    return rounds < overwhelming.rounds ? 2 * allowanceSeconds : allowanceSeconds;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/time-to-go.js





/** Cells in which nothing changed, made to see how many rounds they take. */
const SIMULATED = 300;
/**
 * Assumed difference between rounds before any was seen: on instances that vary little, and on one's own machine.
 * Each counts as much as a cell.
 */
const USUAL_NOISE = [0.02, 0.06];
/** Rounds that differ less are as good as equal. */
const LEAST_NOISE = 1e-4;
/** A change of this many standard errors is considered real, and the cell continues until it can be proven. */
const CLEAR = 4;
/**
 * How far the noise of a run may be from what is assumed: a factor of 4 either way before a cell was screened, and
 * less with every cell that was.
 */
const NOISE_FACTOR = 4;
/** Ends of a run that are drawn for each level of noise, to say when most would come. */
const DRAWN_ENDS = 130;
/**
 * How much the time of a round differs between cells, as the standard deviation of its logarithm, before it was seen;
 * it counts as two cells. Seen with two clients and four workloads, in 19 comparisons: 0.21 to 0.26.
 */
const USUAL_PACE_SPREAD = 0.25;
/** Of 10 ends, 8 are within what is told. */
const ENDS_TOLD = [0.1, 0.9];
/**
 * When the rounds to come will have ended. A test that ends as soon as it can ends at random: where noise makes cells
 * stand out no single number is near, so what is told is a range. Of the cells that are still to be screened
 * some will stand out, and nobody knows which.
 *
 * @returns null while no round has been timed
 */
function timeToGo(cells, { cells: count = cells.length, secondsLeft }, design) {
    const usual = usualSeconds(cells);
    if (usual === 0)
        return null;
    const { noise, screened } = noiseOf(cells.map(({ reading }) => reading), design);
    const left = cellsLeft(cells, count).map((at) => cells[at]);
    const factor = NOISE_FACTOR ** (1 / Math.sqrt(1 + screened));
    const [quieter, usualRounds, noisier] = [noise / factor, noise, noise * factor].map((level) => left.map(({ reading }) => roundsToCome(reading, level, design)));
    /** @param choose one number of those that the rounds of simulated cells were */
    const total = (rounds, choose, pace = usual) => left.reduce((sum, { secondsPerRound }, at) => sum + choose(rounds[at]) * (secondsPerRound ?? pace), 0);
    const random = (0,stats_random/* seededRandom */.Is)(1);
    const normal = (0,stats_random/* normalDeviates */.Hx)(random);
    const spread = paceSpread(cells, left);
    const anyOf = (rounds) => rounds[Math.floor(random() * rounds.length)];
    const ends = [quieter, usualRounds, noisier].flatMap((rounds) => Array.from({ length: DRAWN_ENDS }, () => total(rounds, anyOf, usual * Math.exp(spread * normal()))));
    const [first, last] = ENDS_TOLD.map((share) => (0,quantile/* quantile */.YV)(ends, share));
    const most = Math.max(0, secondsLeft ?? Number.POSITIVE_INFINITY);
    return {
        seconds: Math.min(most, total(usualRounds, mean)),
        within: [Math.min(most, first), Math.min(most, last)],
    };
}
/** How many rounds a cell may take that is to have more, each as likely as the next. */
function roundsToCome({ course, effect, rounds }, noise, design) {
    const { afterScreen, open } = simulated(noise, design);
    if (course === 'unscreened')
        return afterScreen.map((more) => design.screenRounds - rounds + more);
    const look = design.looks.find(({ pairs }) => pairs > rounds)?.pairs ?? design.mostRounds;
    const isClear = Math.abs(effect) * Math.sqrt(rounds) > CLEAR * noise;
    const seen = isClear ? [] : open[rounds];
    return seen.length > 0 ? seen : [look - rounds];
}
/** How far the cells that are not yet timed may be, together, from the usual pace of those that are. */
function paceSpread(cells, left) {
    const logs = cells.flatMap(({ secondsPerRound }) => secondsPerRound === null ? [] : Math.log(secondsPerRound));
    const untimed = left.filter(({ secondsPerRound }) => secondsPerRound === null).length;
    if (untimed === 0)
        return 0;
    const middle = mean(logs);
    const squares = logs.reduce((sum, log) => sum + (log - middle) ** 2, 2 * USUAL_PACE_SPREAD ** 2);
    return Math.sqrt((squares / (logs.length + 1)) * (1 / logs.length + 1 / untimed));
}
function noiseOf(cells, design) {
    const screened = cells.filter(({ rounds }) => rounds >= design.screenRounds);
    const seen = usualRoundScale(screened.map(({ differences }) => differences), design);
    const all = seen === null ? [] : screened.map(() => Math.max(seen, LEAST_NOISE));
    const logs = [...all, ...USUAL_NOISE].map(Math.log);
    const noise = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
    return { noise, screened: all.length };
}
const known = new Map();
/** @param noise standard deviation of the difference of a round, of ln Gb/s */
function simulated(noise, design) {
    // Steps of about 10 %: the next round of a cell changes little, and need not be simulated anew.
    const step = Math.round(10 * Math.log(noise));
    const key = JSON.stringify([step, design]);
    const found = known.get(key) ?? simulate(Math.exp(step / 10), design);
    known.set(key, found);
    return found;
}
function simulate(noise, design) {
    const normal = (0,stats_random/* normalDeviates */.Hx)((0,stats_random/* seededRandom */.Is)(1));
    const afterScreen = [];
    const open = Array.from({ length: design.mostRounds }, () => []);
    for (let cell = 0; cell < SIMULATED; cell++) {
        const rounds = [];
        const seen = [];
        for (;;) {
            for (let more = (0,judge_course/* roundsToNextCheck */.e8)(rounds.length, design); more > 0; more--) {
                rounds.push({ difference: noise * normal(), nearest: 0 });
            }
            if ((0,judge_course/* readingOf */.MU)(rounds, design).course !== 'open')
                break;
            seen.push(rounds.length);
        }
        afterScreen.push(rounds.length - design.screenRounds);
        for (const at of seen)
            open[at].push(rounds.length - at);
    }
    return { afterScreen, open };
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/two-runs.js
var two_runs = __webpack_require__(85344);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/judge.js
/**
 * The door of this folder: from results to verdicts.
 *
 * The job asks `nextWork` what to measure, with `readingOf` the rounds of each cell (`pairedRounds` of its
 * two cases), throws `candidateFirst` for each round, and asks `mayBegin` whether the sides still have
 * time. What documents say comes from `judgeRun` and `judgeTwoRuns`; headline, status and exit code from
 * `comparisonOutcome`. `learnThresholds` makes T of A/A runs. All are pure: the same documents give the same answers.
 */
















/**
 * The two sides of a compare run: one comparison for each cell that a side measured, failed or was to
 * measure; none for a run that has no baseline.
 */
function judgeRun(run, options = {}) {
    const { clientThresholdOf, thresholdOf = () => judge_design/* THRESHOLD_AT_FIRST */.xQ } = options;
    const { provisional = run.finishedAt === null, watched = [] } = options;
    const design = run.compare && 'looks' in run.compare ? run.compare : judge_design/* SEQUENTIAL_DESIGN */.hs;
    const hasBaseline = run.jobs.some(({ cases }) => cases.some(({ side }) => side === 'baseline'));
    const pairs = run.compare || hasBaseline ? (0,cells/* pairSides */.Zv)(run) : [];
    const sorted = pairs
        .filter((pair) => (0,cells/* isMeasured */.V2)(pair) || cutOf(pair) !== null)
        .map((pair) => ({ pair, rounds: roundsOf(pair, run) }));
    const measured = sorted.flatMap(({ pair, rounds }) => 'verdict' in rounds ? [] : [{ ...pair, rounds }]);
    const verdicts = concludeCells(measured.map((cell) => {
        return { rounds: cell.rounds, cut: cutOf(cell), threshold: thresholdOf(cell) };
    }), design).values();
    const comparisons = sorted.map(({ pair, rounds }) => {
        const { bucket, instanceType, s3Client, storageClass, workload } = pair;
        const name = { instanceType, storageClass, bucket, s3Client, workload };
        const common = { ...name, evidence: 'interleaved', threshold: thresholdOf(pair) };
        if ('verdict' in rounds)
            return { ...common, ...REFUSED, ...rounds };
        const { decidedBy, rounds: ended, ...figures } = verdicts.next().value;
        const reason = pair.candidate[0]?.reason ?? pair.baseline[0]?.reason ?? null;
        const told = { ...figures, ...(decidedBy && { decidedBy }) };
        return { ...common, ...told, kept: [ended, ended], provisional, reason };
    });
    const lines = clientLines(measured, design, clientThresholdOf);
    return {
        comparisons,
        clientComparisons: lines.clients.map((line) => ({ ...line, provisional })),
        ...(lines.costs.length > 0 && {
            costComparisons: lines.costs.map((line) => {
                const isWatched = watched.includes(line.metric);
                return { ...line, provisional, ...(isWatched && { isWatched }) };
            }),
        }),
        smallestChanges: smallestOf(measured, thresholdOf, design),
    };
}
const REFUSED = {
    ratio: null,
    interval: null,
    pValue: null,
    adjustedP: null,
    kept: [0, 0],
    provisional: false,
};
/** Why both sides of a cell have fewer rounds than they were to have; null if they have them. */
function cutOf({ baseline, candidate }) {
    return candidate[0]?.cut ?? baseline[0]?.cut ?? null;
}
function roundsOf(pair, run) {
    const [candidate] = pair.candidate;
    const [baseline] = pair.baseline;
    // What only the candidate has is measured alone, and may not be reached either.
    if (candidate && isNotReached(candidate) && (!baseline || isNotReached(baseline)))
        return [];
    const sides = (0,cells/* comparable */.Zm)(pair);
    if ('verdict' in sides)
        return sides;
    if (run.compare?.againstItself || !(0,cells/* isSameCode */.Yo)(run.suite, pair.s3Client)) {
        return (0,judge_course/* pairedRounds */.DL)(sides.candidate, sides.baseline);
    }
    const reason = 'both sides are the same code: every repository is at the same commit';
    return { verdict: 'notComparable', reason };
}
/** Of a case that was never begun: it is skipped, and nothing is wrong with it. */
function isNotReached({ cut, status }) {
    return status === 'skipped' && cut !== undefined;
}
function smallestOf(cells, thresholdOf, design) {
    const tested = cells.filter(({ rounds }) => rounds.length > 0);
    const types = Map.groupBy(tested, ({ instanceType }) => instanceType);
    return [...types].flatMap(([instanceType, of]) => {
        const differences = of.map(({ rounds }) => rounds.map(({ difference }) => difference));
        const roundScale = usualRoundScale(differences, design);
        if (roundScale === null)
            return [];
        const asked = { cells: tested.length, rounds: design.mostRounds, roundScale };
        return {
            instanceType,
            ...smallestChange({ ...asked, threshold: (0,quantile/* median */.JZ)(of.map(thresholdOf)) }, design),
        };
    });
}
/**
 * The outcome of a judgement. A cell that was given up is not a success, whatever the others say: so "none
 * slower" is said only if none was. What may still change counts for nothing.
 */
function comparisonOutcome(judged) {
    const said = verdictsOf(judged).filter(({ provisional }) => !provisional);
    const has = (verdict) => said.some((one) => one.verdict === verdict);
    if (said.some(verdicts/* isRegression */.kj) || judged.costComparisons?.some(comparison/* isCostRegression */.p0))
        return 'regression';
    if (has('couldNotBeJudged'))
        return 'couldNotBeJudged';
    if (!said.some(verdicts/* wasTold */.xr))
        return 'nothingTold';
    return has('notReached') ? 'notReached' : 'noneSlower';
}
/** Whether any cell, or any S3 client over its workloads, tells something of the code. */
function toldAnything(judged) {
    return verdictsOf(judged).some(verdicts/* wasTold */.xr);
}
/**
 * How many regressions there are: cells that are slower, and S3 clients that are slower over all their
 * workloads on an instance type where no single cell of theirs is, so that nothing is counted twice; and costs
 * of S3 clients that were watched and are more.
 */
function regressionsOf({ clientComparisons = [], comparisons = [], costComparisons = [], }) {
    const cells = comparisons.filter(verdicts/* isRegression */.kj);
    const clients = clientComparisons
        .filter(verdicts/* isRegression */.kj)
        .filter((line) => !cells.some((cell) => cell.s3Client === line.s3Client && cell.instanceType === line.instanceType));
    return cells.length + clients.length + costComparisons.filter(comparison/* isCostRegression */.p0).length;
}
function verdictsOf({ clientComparisons = [], comparisons = [], }) {
    return [...comparisons, ...clientComparisons];
}


/***/ }),

/***/ 85344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SZ: () => (/* binding */ CELLS_NEEDED)
/* harmony export */ });
/* unused harmony exports judgeTwoRuns, judgeTwoHosts */
/* harmony import */ var _contract_s3_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9694);
/* harmony import */ var _contract_verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85394);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35566);
/* harmony import */ var _client_ratio_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21782);
/* harmony import */ var _course_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44222);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70075);









/**
 * Two runs of other times, and maybe of other hosts: weaker evidence, never slower or faster.
 *
 * @param thresholdOf T of a cell, as a fraction
 */
function judgeTwoRuns(candidate, baseline, thresholdOf = () => THRESHOLD_AT_FIRST) {
    const otherWay = wayRefused(candidate, baseline);
    const sorted = pairRuns(candidate, baseline)
        .filter(isMeasured)
        .map((pair) => {
        const sides = comparable(pair);
        if ('verdict' in sides)
            return { pair, values: sides };
        if (otherWay)
            return { pair, values: otherWay };
        const [one, other] = [sampleAlone(sides.candidate), sampleAlone(sides.baseline)];
        return { pair, values: { candidate: one, baseline: other } };
    });
    const measured = sorted.flatMap(({ pair, values }) => hasBoth(values) ? [{ pair, values }] : []);
    const { shares, verdicts } = judgeTwoHosts(measured.map(({ pair, values }) => {
        const ratio = median(values.candidate) / median(values.baseline);
        return { instanceType: pair.instanceType, ratio, threshold: thresholdOf(pair) };
    }));
    const told = verdicts.values();
    const provisional = candidate.finishedAt === null || baseline.finishedAt === null;
    const comparisons = sorted.map(({ pair, values }) => {
        const { bucket, instanceType, s3Client, storageClass, workload } = pair;
        const name = { instanceType, storageClass, bucket, s3Client, workload };
        const common = { ...name, evidence: 'separate', interval: null, pValue: null };
        const threshold = thresholdOf(pair);
        if (hasBoth(values)) {
            const kept = [values.candidate.length, values.baseline.length];
            const figures = told.next().value;
            const reason = figures.verdict === 'insufficient' ? TOO_FEW_CELLS : null;
            return { ...common, ...figures, kept, threshold, provisional, reason };
        }
        const nothing = { ratio: null, adjustedP: null, kept: [0, 0], threshold };
        const settled = 'verdict' in values ? values : NO_RUN;
        return { ...common, ...nothing, ...settled, provisional: false };
    });
    return { comparisons, hostShares: shares };
}
/** Why runs that reached S3 by different ways, or met another S3 there, cannot be compared. */
function wayRefused(candidate, baseline) {
    if (wayToS3(candidate) === wayToS3(baseline))
        return null;
    const verdict = 'notComparable';
    if (candidate.asAws !== baseline.asAws) {
        return { verdict, reason: 'one side used TLS and AWS hostnames (--as-aws), the other did not' };
    }
    const [one, other] = [candidate, baseline].map(({ s3Profile }) => s3Profile?.name ?? 'instant');
    const difference = one === other ? `two versions of "${one}"` : `"${one}" and "${other}"`;
    return { verdict, reason: `the sides met different S3 profiles (--s3-profile): ${difference}` };
}
const NO_RUN = { verdict: 'insufficient', reason: 'a side has no kept run' };
const TOO_FEW_CELLS = 'this instance type has too few cells to show what another host or another day does to all of them';
function hasBoth(values) {
    return !('verdict' in values) && values.candidate.length > 0 && values.baseline.length > 0;
}
/** Cells from which it can be told what they share, and how far they usually lie from it. */
const CELLS_NEEDED = 8;
/** What a median of distances tells of a spread, of what all values would (Rousseeuw & Croux 1993). */
const MEDIAN_TELLS = 0.37;
/** Processes of one cell differ by so much at least; a smaller spread is luck. */
const LEAST_SPREAD = 0.01;
/**
 * What looks changed between two files. Two hosts differ, by some 3 %, and all cells feel it: the median
 * over the cells of a type is taken out, and told. What is left differs from cell to cell because
 * each side was one process: how much, the cells say themselves (an empirical null: Efron 2004), by the
 * median of their distances, so that a few that changed do not hide behind their own size. A cell is
 * suspect when it is T or more away, and further than chance among all cells explains.
 *
 * A change that all cells share cannot be told from another host: it is in `shares`, and no cell says it.
 */
function judgeTwoHosts(cells) {
    const types = Map.groupBy(cells.keys(), (at) => cells[at].instanceType);
    const shares = [];
    const left = cells.map(({ ratio }) => Math.log(ratio));
    const pValues = new Map();
    for (const [instanceType, places] of types) {
        const isTakenOut = places.length >= CELLS_NEEDED;
        const shared = isTakenOut ? median(places.map((at) => left[at])) : 0;
        shares.push({ instanceType, ratio: Math.exp(shared), cells: places.length, isTakenOut });
        if (!isTakenOut)
            continue;
        for (const at of places)
            left[at] -= shared;
        const spread = Math.max(LEAST_SPREAD, 1.4826 * median(places.map((at) => Math.abs(left[at]))));
        const degrees = Math.max(3, MEDIAN_TELLS * places.length);
        for (const at of places)
            pValues.set(at, studentTail(left[at] / spread, degrees));
    }
    const tested = [...pValues.keys()];
    const corrected = benjaminiHochberg([...pValues.values()]);
    const adjusted = new Map(tested.map((at, place) => [at, corrected[place]]));
    const verdicts = cells.map(({ threshold }, at) => {
        const ratio = Math.exp(left[at]);
        const adjustedP = adjusted.get(at) ?? null;
        if (adjustedP === null)
            return { ratio, adjustedP, verdict: 'insufficient' };
        const isFar = directionOf(ratio, threshold) !== 0 && adjustedP < FALSE_RATE;
        return { ratio, adjustedP, verdict: isFar ? 'suspect' : 'notFlagged' };
    });
    return { shares, verdicts };
}


/***/ }),

/***/ 35636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ isNetworkFailure),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   o3: () => (/* binding */ kindOfStatus),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/** What failures of a network mean, and how long what may pass is tried again. */

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** A new role, policy or session is known everywhere within seconds; IAM promises no time. */
const SETTLES_MS = 2 * 60_000;
const SETTLING = new Set(['credentials', 'clock', 'permission']);
/**
 * Makes a call, and makes it again while it fails with what may pass. This is the one policy for all that
 * goes over a network: a wait of random length below a bound that doubles (so that many who failed at the
 * same moment do not come back at the same moment), never shorter than the server asks for, and an end.
 * What is refused is tried for two minutes, as a permission that was just given is not known everywhere.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @param judge what a failure means
 * @throws the last error, or at once one that no waiting can fix
 */
async function patiently(what, { clock, signal, forMs, notice, random = Math.random }, judge, call) {
    const begunMs = clock.now().getTime();
    let refusedSinceMs = null;
    let lastTry = false;
    for (let boundMs = FIRST_WAIT_MS;; boundMs = Math.min(2 * boundMs, LONGEST_WAIT_MS)) {
        try {
            return await call();
        }
        catch (error) {
            if (lastTry || (signal.aborted && !isCut(error)))
                throw error;
            if (signal.aborted) {
                lastTry = true;
                continue;
            }
            const { kind, retryAfterMs = 0 } = judge(error);
            const nowMs = clock.now().getTime();
            const settles = SETTLING.has(kind);
            refusedSinceMs = settles ? (refusedSinceMs ?? nowMs) : null;
            const endMs = Math.min(begunMs + forMs, refusedSinceMs === null ? Number.POSITIVE_INFINITY : refusedSinceMs + SETTLES_MS);
            const waitMs = Math.min(Math.max(boundMs * random(), retryAfterMs), endMs - nowMs);
            if (!(settles || kind === 'transient') || nowMs >= endMs || retryAfterMs > endMs - nowMs) {
                throw error;
            }
            const left = Math.ceil((endMs - nowMs) / 60_000);
            notice(`${what} failed (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(inWords(error), 400)}): trying again in ${Math.round(waitMs / 1000)} s, for ${left} min at most.`);
            await clock.sleep(waitMs, signal);
        }
    }
}
/** Whether the abort itself was what ended a call. */
function isCut(error) {
    return error instanceof Error && error.name === 'AbortError';
}
/** Codes of sockets, of name lookups and of HTTP clients that pass: Node's errors, and undici's `UND_ERR_…`. */
const PASSING_CODES = new Set([
    'EAI_AGAIN',
    'EAI_FAIL',
    'EAI_NODATA',
    'EAI_NONAME',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'ENETDOWN',
    'ENETRESET',
    'ENETUNREACH',
    'ENONET',
    'ENOTCONN',
    'ENOTFOUND',
    'EPIPE',
    'EPROTO',
    'ETIMEDOUT',
    'ERR_PROXY_TUNNEL',
    'ERR_SOCKET_CLOSED',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ERR_HTTP2_STREAM_ERROR',
    'ERR_TLS_HANDSHAKE_TIMEOUT',
]);
/** Undici's codes that are about what was asked, not about the network: https://undici.nodejs.org/#/docs/api/Errors */
const WRONG_USE = /^UND_ERR_(INVALID_|NOT_SUPPORTED|REQ_CONTENT_LENGTH|DESTROYED|CLOSED|ABORTED)/;
/** Undici's words where a proxy opens no way; its code is the one of a request that was given up. */
const PROXY_BUSY = /^Proxy response \((408|429|5\d\d)\)/;
/** How deep causes are looked at: some clients wrap what wraps. */
const DEEPEST = 8;
/** An error and all that caused it; of an AggregateError (one for each address of a host) the parts too. */
function causesOf(error, depth = 0) {
    if (!(error instanceof Error) || depth > DEEPEST)
        return [];
    const parts = error instanceof AggregateError ? error.errors : [];
    return [error, ...[...parts, error.cause].flatMap((one) => causesOf(one, depth + 1))];
}
/** Whether a network that is gone, cut or slow is what failed a call. */
function isNetworkFailure(error) {
    return causesOf(error).some((one) => {
        const { code = '' } = one;
        if (typeof code !== 'string')
            return false;
        return (PASSING_CODES.has(code) ||
            PROXY_BUSY.test(one.message) ||
            one.name === 'TimeoutError' ||
            // llhttp's: an answer that is no HTTP comes from something in between.
            code.startsWith('HPE_') ||
            (code.startsWith('UND_ERR_') && !WRONG_USE.test(code)));
    });
}
/** What can be concluded from an HTTP status alone. */
function kindOfStatus(status) {
    if (status >= 500 || [408, 421, 425, 429].includes(status))
        return 'transient';
    if (status === 401)
        return 'credentials';
    if (status === 403)
        return 'permission';
    if (status === 404 || status === 410)
        return 'not-found';
    return 'request';
}
/** `Retry-After` in milliseconds: seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfterMs(header, now) {
    if (typeof header !== 'string' && typeof header !== 'number')
        return undefined;
    const seconds = Number(header);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(String(header)) - now.getTime();
    return ms > 0 ? ms : undefined;
}
/** Words that say nothing by themselves. */
const EMPTY_WORDS = /^(fetch failed|terminated|Request was cancelled\.|Unknown|UnknownError|Error|)$/;
/**
 * An error in words: the first of its causes that says something, with its code, so that nobody reads
 * only `fetch failed`.
 */
function inWords(error) {
    const causes = causesOf(error);
    const telling = causes.find(({ message }) => !EMPTY_WORDS.test(message)) ?? causes[0];
    if (!telling)
        return String(error);
    const host = causes.map((one) => one.host).find(Boolean);
    const code = causes.map((one) => one.code).find(Boolean);
    const words = EMPTY_WORDS.test(telling.message)
        ? (statusIn(causes) ?? (telling.message || telling.name))
        : telling.message;
    const missing = (part) => typeof part === 'string' && !words.includes(part);
    const certificate = isCertificateCode(code)
        ? '; if a proxy here has certificates of its own, name its authority with NODE_EXTRA_CA_CERTS'
        : '';
    return `${missing(host) ? `${host}: ` : ''}${words}${missing(code) ? ` (${code})` : ''}${certificate}`;
}
/** Of an answer that says nothing itself, as of a proxy: its status, where the SDK keeps it. */
function statusIn(causes) {
    for (const one of causes) {
        const { httpStatusCode: status } = one.$metadata ?? {};
        if (status !== undefined)
            return `an answer with status ${status} and no message`;
    }
    return null;
}
/** OpenSSL's reasons by Node's names: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isCertificateCode(code) {
    return (typeof code === 'string' &&
        /^(UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_TLS_CERT|CERT_)/.test(code));
}


/***/ }),

/***/ 14652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ ForeignJob),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Oy: () => (/* binding */ AccessDenied),
/* harmony export */   Pf: () => (/* binding */ LostContact),
/* harmony export */   c1: () => (/* binding */ hasMachine),
/* harmony export */   yK: () => (/* binding */ Busy)
/* harmony export */ });
function isTerminal(status) {
    return status === 'SUCCEEDED' || status === 'FAILED';
}
/** Whether it holds a machine, and with it the lock of the stack. */
function hasMachine({ status }) {
    return status === 'STARTING' || status === 'RUNNING';
}
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


/***/ }),

/***/ 35783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The time of this machine; fits the orchestrator's port `Clock`. A file of its own: tests put another in its place. */
const systemClock = {
    now: () => new Date(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => { }),
};
/** Milliseconds of a clock that goes only forward and that all processes of this machine share. */
function monotonicMs() {
    return Number(process.hrtime.bigint()) / 1e6;
}


/***/ }),

/***/ 92468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder that somebody has named, with those above it. Node's own way (`recursive: true`) never ends
 * below a folder in which no folder can be made, such as `/proc`: it takes ENOENT for a missing parent, again
 * and again (seen with Node 22 and 24).
 *
 * @param mode of all that are made; default: as the system has it
 * @returns the highest one that was made; undefined when all were there
 * @throws the system's error
 */
async function makeFolder(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, mode);
        return path;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
            return undefined;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code !== 'ENOENT' || parent === path)
            throw error;
        const highest = await makeFolder(parent, mode);
        // The folder above was there: what could not be made in it, cannot be.
        if (highest === undefined)
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, mode);
        return highest;
    }
}


/***/ }),

/***/ 27447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ pairedInterval),
/* harmony export */   GD: () => (/* binding */ sequentialP),
/* harmony export */   HG: () => (/* binding */ sequentialInterval),
/* harmony export */   eV: () => (/* binding */ looksAt),
/* harmony export */   hw: () => (/* binding */ pairedEffect),
/* harmony export */   u_: () => (/* binding */ pairedP)
/* harmony export */ });
/* unused harmony export smallestPairedP */
/**
 * The exact two-sided test of differences within pairs: the chance that signs thrown by a fair coin
 * put as much weight on one side. The weight of a difference is the rank of its size, from 1, but
 * half of their number at most.
 *
 * Where a fair coin told which side of each pair was measured first, the signs *were* thrown by it
 * unless the sides differ. So the test is exact whatever the noise is: of any shape, with drift or
 * a period, and pairs need not be independent of each other (randomisation test: Fisher 1935;
 * Lehmann & Romano, "Testing Statistical Hypotheses", 2005, § 15.2; ranks: Wilcoxon 1945).
 *
 * Why ranks end at the median: with whole ranks a lone failed request that points the wrong way has the
 * largest rank of all, and where some runs meet a 503, changes are missed that are there
 * (`npm run bench -- verdicts` has what is found with ranks that end).
 */
function pairedP(differences) {
    const { tied, total, weights, positive } = weigh(differences, 0);
    if (weights.length === 0)
        return 1;
    const tail = Math.min(positive, total - positive);
    const chances = tied ? chancesOf(weights) : untied(weights.length);
    return Math.min(1, 2 * chances[tail]);
}
/** The smallest p that this many pairs can reach: all of one sign. */
function smallestPairedP(pairs) {
    return Math.min(1, 2 ** (1 - pairs));
}
/**
 * The centre of differences: the median of the means of all pairs of them, each with itself too (Hodges
 * & Lehmann 1963; Walsh 1949). As long as fewer than 29 % are far off, it stays near.
 *
 * @param differences at least one
 */
function pairedEffect(differences) {
    const n = differences.length;
    // Asked for after every round of every cell: a few values are sorted where the last ones were.
    const sorted = n <= FEW
        ? inPlace(differences, few.subarray(0, (n * (n + 1)) / 2))
        : walshAverages(differences);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
/**
 * The centres that `pairedP` would not reject at `level` (Tukey 1949; Hollander, Wolfe & Chicken,
 * "Nonparametric Statistical Methods", 2014, § 3.3). The weight above a centre falls as the centre
 * rises, and only at Walsh averages, so that the ends are found by halving.
 *
 * @returns null when there are too few pairs for that level
 */
function pairedInterval(differences, level) {
    if (smallestPairedP(differences.length) > level)
        return null;
    const ends = walshAverages(differences).filter((end, at, all) => at === 0 || end !== all[at - 1]);
    const last = ends.length;
    /** Gap g lies below end g and above end g − 1. */
    const inGap = (gap) => {
        if (gap === 0)
            return ends[0] - 1;
        return gap === last ? ends[last - 1] + 1 : (ends[gap - 1] + ends[gap]) / 2;
    };
    const share = (gap) => {
        const { positive, tied, total, weights } = weigh(differences, inGap(gap));
        const chances = tied ? chancesOf(weights) : untied(weights.length);
        return { above: chances[total - positive], below: chances[positive] };
    };
    // The lowest gap in which the weight above is not too large, the highest where it is not too small.
    const low = firstWhere(last, (gap) => 2 * share(gap).above > level);
    const high = last - firstWhere(last, (gap) => 2 * share(last - gap).below > level);
    return [ends[Math.max(0, low - 1)], ends[Math.min(last - 1, high)]];
}
/** The first of 0 to `last` where `holds`, which holds for all after it; `last` if for none. */
function firstWhere(last, holds) {
    let [from, to] = [0, last];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (holds(middle))
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}
const FEW = 32;
const few = new Float64Array((FEW * (FEW + 1)) / 2);
/** The means of all pairs of values, each with itself too, smallest first. */
function walshAverages(values) {
    return inPlace(values, new Float64Array((values.length * (values.length + 1)) / 2));
}
function inPlace(values, averages) {
    const n = values.length;
    let place = 0;
    for (let i = 0; i < n; i++) {
        for (let j = i; j < n; j++)
            averages[place++] = (values[i] + values[j]) / 2;
    }
    return averages.sort();
}
/** A difference that equals the centre has no sign, and is left out. */
function weigh(differences, centre) {
    const signed = Array.from(differences, (difference) => difference - centre)
        .filter((difference) => difference !== 0)
        .sort((a, b) => Math.abs(a) - Math.abs(b));
    const n = signed.length;
    const most = mostWeight(n);
    const weights = new Array(n);
    let [total, positive, tied] = [0, 0, false];
    for (let first = 0; first < n;) {
        let next = first + 1;
        while (next < n && Math.abs(signed[next]) === Math.abs(signed[first]))
            next++;
        const weight = Math.min(first + 1 + next, most);
        if (next - first > 1 && 2 * (first + 1) < most)
            tied = true;
        for (let place = first; place < next; place++) {
            weights[place] = weight;
            total += weight;
            if (signed[place] > 0)
                positive += weight;
        }
        first = next;
    }
    return { weights, total, positive, tied };
}
function mostWeight(n) {
    return 2 * Math.ceil(n / 2);
}
const kept = [];
/** Made once for each number of pairs: a run tests hundreds of cells of the same. */
function untied(n) {
    const known = kept[n];
    if (known)
        return known;
    const most = mostWeight(n);
    const made = chancesOf(Array.from({ length: n }, (_, at) => Math.min(2 * (at + 1), most)));
    kept[n] = made;
    return made;
}
/** The chance that coins put this weight, the index, or less on one side: every throw is counted. */
function chancesOf(weights) {
    const chances = new Float64Array(weights.reduce((sum, weight) => sum + weight, 0) + 1);
    chances[0] = 1;
    let reached = 0;
    for (const weight of weights) {
        reached += weight;
        for (let sum = reached; sum >= 0; sum--) {
            const without = sum >= weight ? chances[sum - weight] : 0;
            chances[sum] = (chances[sum] + without) / 2;
        }
    }
    let below = 0;
    return chances.map((chance) => {
        below += chance;
        return below;
    });
}
/**
 * A p-value that holds whenever one stops: of all looks so far the smallest p ÷ the look's share, where
 * shares sum to 1. For a chance a of error, look k is given a × its share: by Bonferroni's inequality they
 * sum to a (group-sequential tests by spending: Lan & DeMets 1983; Jennison & Turnbull, "Group
 * Sequential Methods", 2000, § 7.2). Each look is exact, and so is the sum, as an upper bound.
 *
 * @param isLast whether no look will follow for a reason that is not in the differences themselves, as
 *   time that was up: then what is left of the shares goes to all the pairs that there are
 */
function sequentialP(differences, looks, isLast) {
    const seen = looksAt(differences.length, looks, isLast);
    const pValues = seen.map(({ pairs, share }) => pairedP(differences.slice(0, pairs)) / share);
    return Math.min(1, ...pValues);
}
/**
 * The centres that no look so far has rejected at its share of `level`: holds the true one with a
 * chance of 1 − level at all looks together (repeated confidence intervals: Jennison & Turnbull 1989).
 *
 * @returns null when there were too few pairs, or when looks contradict each other
 */
function sequentialInterval(differences, looks, isLast, level) {
    let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const { pairs, share } of looksAt(differences.length, looks, isLast)) {
        const interval = pairedInterval(differences.slice(0, pairs), level * share);
        if (interval === null)
            continue;
        low = Math.max(low, interval[0]);
        high = Math.min(high, interval[1]);
    }
    return Number.isFinite(low) && low <= high ? [low, high] : null;
}
/** The looks that this many pairs have reached. */
function looksAt(pairs, looks, isLast) {
    if (!isLast || pairs === 0)
        return looks.filter((look) => look.pairs <= pairs);
    const before = looks.filter((look) => look.pairs < pairs);
    return [...before, { pairs, share: 1 - before.reduce((sum, { share }) => sum + share, 0) }];
}


/***/ }),

/***/ 80950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YV: () => (/* binding */ quantile)
/* harmony export */ });
/* unused harmony export SlidingMedian */
/**
 * The value below which a share `p` of the values lies, between two of them by linear interpolation
 * (type 7 of Hyndman & Fan, "Sample quantiles in statistical packages", 1996; R's default).
 *
 * @param p from 0 to 1
 * @throws RangeError for no values
 */
function quantile(values, p) {
    const sorted = values.toSorted((a, b) => a - b);
    const place = (sorted.length - 1) * p;
    const below = sorted[Math.floor(place)];
    const above = sorted[Math.ceil(place)];
    if (below === undefined || above === undefined)
        throw new RangeError('A quantile of no values.');
    // Two equal values must give that value: below + (above - below) * share could round away from it.
    return below === above ? below : below + (above - below) * (place - Math.floor(place));
}
/** @throws RangeError for no values */
function median(values) {
    return quantile(values, 0.5);
}
/** The median of the latest values of a series, updated quickly after each value. */
class SlidingMedian {
    #most;
    #latest = [];
    #sorted = [];
    /** @param most values that count */
    constructor(most) {
        this.#most = most;
    }
    get size() {
        return this.#latest.length;
    }
    /** NaN without a value. */
    get median() {
        const sorted = this.#sorted;
        if (sorted.length === 0)
            return Number.NaN;
        return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
    }
    add(value) {
        this.#sorted.splice(this.#placeOf(value), 0, value);
        this.#latest.push(value);
        if (this.#latest.length <= this.#most)
            return;
        this.#sorted.splice(this.#placeOf(this.#latest.shift()), 1);
    }
    /** The first place whose value is not smaller. */
    #placeOf(value) {
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 34952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ normalDeviates),
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   Rn: () => (/* binding */ randomOf),
/* harmony export */   k4: () => (/* binding */ shuffle)
/* harmony export */ });
/* unused harmony export xoshiro128 */
/**
 * Random numbers that are the same for the same seed, on every machine.
 *
 * The generator is xoshiro128** 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number
 * generators", ACM TOMS 47(4), 2021). Not for secrets.
 *
 * @param seed its lower 32 bits count
 */
function seededRandom(seed) {
    const words = spread(seed);
    const next = xoshiro128([words(), words(), words(), words()]);
    return () => next() / 2 ** 32;
}
/** Random numbers that are the same for the same text: its 32 bits (FNV-1a: Fowler, Noll & Vo 1991) are the seed. */
function randomOf(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    return seededRandom(hash);
}
/** Whole numbers of 32 bits from a state that is not all zeros; the state is changed. */
function xoshiro128(state) {
    return () => {
        const result = Math.imul(rotate(Math.imul(state[1], 5), 7), 9) >>> 0;
        const shifted = state[1] << 9;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = rotate(state[3], 11);
        return result;
    };
}
/** Puts the values in a random order, in place (Fisher & Yates, as of Durstenfeld 1964). */
function shuffle(values, random) {
    for (let last = values.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        const value = values[last];
        values[last] = values[other];
        values[other] = value;
    }
}
function rotate(word, bits) {
    return (word << bits) | (word >>> (32 - bits));
}
/**
 * Neighbouring seeds must not give neighbouring states: a counter in steps of 2^32 / golden ratio
 * through the finaliser of MurmurHash3 (Appleby 2011), the 32-bit kin of SplitMix64 (Steele, Lea &
 * Flood 2014), which the authors of xoshiro advise for seeding.
 */
function spread(seed) {
    let counter = seed | 0;
    return () => {
        counter = (counter + 0x9e3779b9) | 0;
        let word = counter;
        word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
        word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
        return word ^ (word >>> 16);
    };
}
/** Normal deviates of mean 0 and standard deviation 1 (Box & Muller 1958). */
function normalDeviates(random) {
    return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}


/***/ })

};
