export const id = 980;
export const ids = [980];
export const modules = {

/***/ 95167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ UPLOADS_EXPIRE),
/* harmony export */   CC: () => (/* binding */ WORK_DIR),
/* harmony export */   CX: () => (/* binding */ COST_METRICS),
/* harmony export */   E0: () => (/* binding */ incomingName),
/* harmony export */   J9: () => (/* binding */ manifestParameter),
/* harmony export */   Jg: () => (/* binding */ DEFAULT_STACK_NAME),
/* harmony export */   LR: () => (/* binding */ incomingPrefix),
/* harmony export */   NT: () => (/* binding */ newestUploads),
/* harmony export */   Ox: () => (/* binding */ historyKey),
/* harmony export */   VR: () => (/* binding */ EnvironmentManifest),
/* harmony export */   Vk: () => (/* binding */ AWS_AUDIENCE),
/* harmony export */   Vv: () => (/* binding */ HISTORY),
/* harmony export */   WF: () => (/* binding */ SPEED_METRICS),
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
/** What the reference suite sends of a run, and what a job sends in place of throughput where requests count. */
const SPEED_METRICS = {
    throughput: 'Throughput',
    requests: 'RequestRate',
    duration: 'Duration',
};
/** What a run cost, where it is known: with the same dimensions, so that a graph can have both. */
const COST_METRICS = { cpu: 'CpuSecondsPerGigabyte', memory: 'PeakMemory' };
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


/***/ })

};
